<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
  <context>
    <name>Landscribe</name>
    <message>
      <source>The map has no class for these of the reference: {classes}. The classes of the map are: {known}. Say which belong together, such as “forest = trees; clouds =” (nothing behind “=” leaves a class out).</source>
      <translation>La mappa non ha una classe per queste classi del riferimento: {classes}. Le classi della mappa sono: {known}. Indica quali si corrispondono, per esempio «bosco = alberi; nuvole =» (se dopo «=» non c'è nulla, la classe viene esclusa).</translation>
    </message>
    <message>
      <source>“{text}” doesn't say which classes belong together. Write “reference = map”, and put semicolons between several: “forest = trees; bushes = trees”.</source>
      <translation>«{text}» non dice quali classi si corrispondono. Scrivi «riferimento = mappa», con un punto e virgola tra più coppie: «bosco = alberi; arbusti = alberi».</translation>
    </message>
    <message>
      <source>The class “{class_name}” was to be matched, but it is not there. The classes on that side are: {known}.</source>
      <translation>La classe «{class_name}» doveva essere abbinata, ma non c'è. Le classi da quella parte sono: {known}.</translation>
    </message>
    <message>
      <source>There is nothing but nodata in the map {path}, or inside the areas of interest. Choose another map or other areas.</source>
      <translation>Nella mappa {path}, o all'interno delle aree di interesse, non c'è altro che NoData. Scegli un'altra mappa o altre aree.</translation>
    </message>
    <message>
      <source>“{text}” doesn't state the expected accuracy of a class. Write “class = 0.7”, with a number from 0 to 1, and put semicolons between several. The classes are: {classes}.</source>
      <translation>«{text}» non indica l'accuratezza attesa di una classe. Scrivi «classe = 0.7», con un numero da 0 a 1 e un punto e virgola tra più classi. Le classi sono: {classes}.</translation>
    </message>
    <message>
      <source>A reference is needed, and only one. Choose either a layer of polygons or points, or a class raster.</source>
      <translation>Serve un riferimento, e uno solo. Scegli un layer di poligoni o punti, oppure un raster di classi.</translation>
    </message>
    <message>
      <source>The reference {path} can't be read: {detail}. Check that the layer opens in QGIS and has polygons or points.</source>
      <translation>Il riferimento {path} non può essere letto: {detail}. Controlla che il layer si apra in QGIS e contenga poligoni o punti.</translation>
    </message>
    <message>
      <source>The field with the true class was not found in {path} ({field}). Choose one of these: {available}.</source>
      <translation>Il campo con la classe vera non è stato trovato in {path} ({field}). Scegli uno di questi: {available}.</translation>
    </message>
    <message>
      <source>The raster {path} holds the value {value}, which can't be a class: classes are whole numbers from 0 to 65535. Choose a class raster, or declare that value as “no data”.</source>
      <translation>Il raster {path} contiene il valore {value}, che non può essere una classe: le classi sono numeri interi da 0 a 65535. Scegli un raster di classi o dichiara quel valore come «nessun dato».</translation>
    </message>
    <message>
      <source>The map and the reference have nothing in common: nowhere are both classes known. Check that they show the same place, that their coordinate reference systems are right, and that the map has data there.</source>
      <translation>La mappa e il riferimento non hanno nulla in comune: in nessun punto sono note entrambe le classi. Controlla che mostrino lo stesso luogo, che i loro SR siano giusti e che lì la mappa abbia dati.</translation>
    </message>
    <message>
      <source>Areas where the reference is complete go with polygons or a raster, not with points. Leave the areas out.</source>
      <translation>Le aree in cui il riferimento è completo vanno con poligoni o con un raster, non con punti. Togli le aree.</translation>
    </message>
    <message>
      <source>Only points can be a random sample, but {path} has areas. Remove the tick, or choose a layer of points.</source>
      <translation>Solo i punti possono essere un campione casuale, ma {path} contiene superfici. Togli la spunta o scegli un layer di punti.</translation>
    </message>
    <message>
      <source>No point of {path} has a class in the field “{field}”. Fill in the true classes and run again, or choose another field.</source>
      <translation>Nessun punto di {path} ha una classe nel campo «{field}». Compila le classi vere ed esegui di nuovo, oppure scegli un altro campo.</translation>
    </message>
    <message>
      <source>{count} of the {total} points of {path} have no class yet and were left out. The figures hold, as the points come in random order; they get surer with each one that you add.</source>
      <translation>Punti di {path} ancora senza classe, che sono stati esclusi: {count} su {total}. I valori sono validi, perché i punti sono in ordine casuale; diventano più sicuri con ogni punto che aggiungi.</translation>
    </message>
    <message>
      <source>The estimates leave out {percent:.1f} % of the area, where fewer than two points have a class: {strata}. Label more points there.</source>
      <translation>Le stime escludono il {percent:.1f} % della superficie, dove meno di due punti hanno una classe: {strata}. Etichetta altri punti lì.</translation>
    </message>
    <message>
      <source>Where it was compared, the map has none of these classes of the reference: {classes}. All of them count as missed. If they have other values in the map, say which.</source>
      <translation>Dove il confronto è stato fatto, la mappa non ha nessuna di queste classi del riferimento: {classes}. Contano tutte come omesse. Se nella mappa hanno altri valori, indica quali.</translation>
    </message>
    <message>
      <source>The reference has no class for these of the map: {classes}. All that is mapped so counts as wrong. If they belong to other classes, say which.</source>
      <translation>Il riferimento non ha una classe per queste classi della mappa: {classes}. Tutto ciò che è mappato così conta come errato. Se appartengono ad altre classi, indica quali.</translation>
    </message>
    <message>
      <source>It is installed already; --again makes it anew.</source>
      <translation>È già installato; --again lo ricrea da capo.</translation>
    </message>
    <message>
      <source>Log: {path}</source>
      <translation>Log: {path}</translation>
    </message>
    <message>
      <source>Landscribe – Engine</source>
      <translation>Landscribe – Motore</translation>
    </message>
    <message>
      <source>Landscribe: looking for graphics cards</source>
      <translation>Landscribe: ricerca delle schede grafiche</translation>
    </message>
    <message>
      <source>The tools need the engine: packages that compute, in a Python of their own.</source>
      <translation>Gli strumenti hanno bisogno del motore: pacchetti per il calcolo, in un Python tutto loro.</translation>
    </message>
    <message>
      <source>Cancelling…</source>
      <translation>Annullamento…</translation>
    </message>
    <message>
      <source>Done: every part was tried and works.</source>
      <translation>Fatto: ogni parte è stata provata e funziona.</translation>
    </message>
    <message>
      <source>The installation stopped; the log has the details.</source>
      <translation>L'installazione si è interrotta; i dettagli sono nel log.</translation>
    </message>
    <message>
      <source>Remove the engine? The tools can't run until it is installed again; your models are kept.</source>
      <translation>Rimuovere il motore? Gli strumenti non funzioneranno finché non sarà reinstallato; i tuoi modelli restano.</translation>
    </message>
    <message>
      <source>The diagnostics are on the clipboard: paste them into your report.</source>
      <translation>La diagnostica è negli appunti: incollala nella tua segnalazione.</translation>
    </message>
    <message>
      <source>Install</source>
      <translation>Installa</translation>
    </message>
    <message>
      <source>Install again</source>
      <translation>Reinstalla</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>Pronto</translation>
    </message>
    <message>
      <source>Broken</source>
      <translation>Guasto</translation>
    </message>
    <message>
      <source>Not installed</source>
      <translation>Non installato</translation>
    </message>
    <message>
      <source>Will be installed into {folder}: about {needed} GB are needed, {free} GB are free.</source>
      <translation>Cartella di installazione: {folder}. Servono circa {needed} GB, {free} GB sono liberi.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annulla</translation>
    </message>
    <message>
      <source>Install for this computer (recommended)</source>
      <translation>Installa per questo computer (consigliato)</translation>
    </message>
    <message>
      <source>Use a Python of my own (conda, pixi, any virtual environment)</source>
      <translation>Usa un mio Python (conda, pixi, qualsiasi ambiente virtuale)</translation>
    </message>
    <message>
      <source>Install from a folder of wheels, without the internet</source>
      <translation>Installa da una cartella di wheel, senza internet</translation>
    </message>
    <message>
      <source>Compute platform</source>
      <translation>Piattaforma di calcolo</translation>
    </message>
    <message>
      <source>Check and use</source>
      <translation>Verifica e usa</translation>
    </message>
    <message>
      <source>Log</source>
      <translation>Log</translation>
    </message>
    <message>
      <source>Copy diagnostics</source>
      <translation>Copia diagnostica</translation>
    </message>
    <message>
      <source>Remove…</source>
      <translation>Rimuovi…</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Chiudi</translation>
    </message>
    <message>
      <source>Landscribe: installing the engine</source>
      <translation>Landscribe: installazione del motore</translation>
    </message>
    <message>
      <source>The engine is not installed yet. Open Plugins ▸ Landscribe ▸ Install or update the engine…</source>
      <translation>Il motore non è ancora installato. Apri Plugins ▸ Landscribe ▸ Installa o aggiorna il motore…</translation>
    </message>
    <message>
      <source>The engine's Python {python} is gone. Install it again: Plugins ▸ Landscribe ▸ Install or update the engine…</source>
      <translation>Il Python del motore {python} non c'è più. Reinstallalo: Plugins ▸ Landscribe ▸ Installa o aggiorna il motore…</translation>
    </message>
    <message>
      <source>The engine was installed for another version of Landscribe. Update it: Plugins ▸ Landscribe ▸ Install or update the engine…</source>
      <translation>Il motore è stato installato per un'altra versione di Landscribe. Aggiornalo: Plugins ▸ Landscribe ▸ Installa o aggiorna il motore…</translation>
    </message>
    <message>
      <source>Looking for room on the disk</source>
      <translation>Verifica dello spazio su disco</translation>
    </message>
    <message>
      <source>Making the environment</source>
      <translation>Creazione dell'ambiente</translation>
    </message>
    <message>
      <source>Getting torch, the largest part</source>
      <translation>Download di torch, la parte più grande</translation>
    </message>
    <message>
      <source>Getting the other packages</source>
      <translation>Download degli altri pacchetti</translation>
    </message>
    <message>
      <source>Testing</source>
      <translation>Verifica</translation>
    </message>
    <message>
      <source>Activating</source>
      <translation>Attivazione</translation>
    </message>
    <message>
      <source>{packages} packages, {megabytes} MB</source>
      <translation>{packages} pacchetti, {megabytes} MB</translation>
    </message>
    <message>
      <source>The graphics card can't be used, the processor computes: {problem}</source>
      <translation>La scheda grafica non può essere usata, calcola il processore: {problem}</translation>
    </message>
    <message>
      <source>No NVIDIA graphics card found: the processor computes</source>
      <translation>Nessuna scheda NVIDIA trovata: calcola il processore</translation>
    </message>
    <message>
      <source>download.pytorch.org could not be reached; the package registry's torch does not use the graphics card. Install again when that address can be reached.</source>
      <translation>download.pytorch.org non è raggiungibile; il torch del registro dei pacchetti non usa la scheda grafica. Reinstalla quando l'indirizzo sarà raggiungibile.</translation>
    </message>
    <message>
      <source>download.pytorch.org could not be reached: torch is the package registry's build, which is larger.</source>
      <translation>download.pytorch.org non è raggiungibile: torch è la versione del registro dei pacchetti, che è più grande.</translation>
    </message>
    <message>
      <source>{card} found: torch for CUDA will be installed.</source>
      <translation>{card} trovata: verrà installato torch per CUDA.</translation>
    </message>
    <message>
      <source>{card} found, but the driver or the card is too old: the processor will be used. Update the driver to version {driver} or later to use the card.</source>
      <translation>{card} trovata, ma il driver o la scheda è troppo vecchia: sarà usato il processore. Per usare la scheda aggiorna il driver alla versione {driver} o successiva.</translation>
    </message>
    <message>
      <source>On macOS the processor is used.</source>
      <translation>Su macOS viene usato il processore.</translation>
    </message>
    <message>
      <source>No NVIDIA graphics card found: the processor will be used.</source>
      <translation>Nessuna scheda NVIDIA trovata: calcola il processore.</translation>
    </message>
    <message>
      <source>Chosen by you: {platform}.</source>
      <translation>Scelta da te: {platform}.</translation>
    </message>
    <message>
      <source>Automatic</source>
      <translation>Automatica</translation>
    </message>
    <message>
      <source>Processor only</source>
      <translation>Solo processore</translation>
    </message>
    <message>
      <source>The package registry's own build</source>
      <translation>Versione del registro dei pacchetti</translation>
    </message>
    <message>
      <source>NVIDIA, CUDA {version}</source>
      <translation>NVIDIA, CUDA {version}</translation>
    </message>
    <message>
      <source>The installation stopped: {tail}
The log has the details; installing again goes on where it stopped.</source>
      <translation>L'installazione si è interrotta: {tail}
I dettagli sono nel log; reinstallando si riprende da dove si era fermata.</translation>
    </message>
    <message>
      <source>The environment is complete, but {part} does not work in it.</source>
      <translation>L'ambiente è completo, ma al suo interno {part} non funziona.</translation>
    </message>
    <message>
      <source>The packages can't be downloaded. Check the connection to the internet and the proxy under Settings ▸ Options ▸ Network, then install again: it goes on where it stopped.</source>
      <translation>I pacchetti non possono essere scaricati. Controlla la connessione a internet e il proxy in Impostazioni ▸ Opzioni ▸ Rete, poi reinstalla: si riprende da dove si era fermata.</translation>
    </message>
    <message>
      <source>The proxy refuses the download. Check its address, user and password under Settings ▸ Options ▸ Network.</source>
      <translation>Il proxy rifiuta il download. Controlla indirizzo, utente e password in Impostazioni ▸ Opzioni ▸ Rete.</translation>
    </message>
    <message>
      <source>The server's certificate is not trusted, as happens behind a firewall that inspects the traffic. Add your organisation's authority under Settings ▸ Options ▸ Authentication ▸ Manage Certificates.</source>
      <translation>Il certificato del server non è attendibile, come accade dietro un firewall che ispeziona il traffico. Aggiungi l'autorità della tua organizzazione in Impostazioni ▸ Opzioni ▸ Autenticazione ▸ Gestisci Certificati.</translation>
    </message>
    <message>
      <source>A package does not exist for this computer or this Python. Choose another compute platform, or use your own Python; the log names the package.</source>
      <translation>Un pacchetto non esiste per questo computer o per questo Python. Scegli un'altra piattaforma di calcolo o usa un tuo Python; il log indica il pacchetto.</translation>
    </message>
    <message>
      <source>The system's virus scanner or policy blocks a file of the engine. Allow the folder of the engine there, then install again.</source>
      <translation>L'antivirus o i criteri di sistema bloccano un file del motore. Consenti lì la cartella del motore, poi reinstalla.</translation>
    </message>
    <message>
      <source>The system refuses to write into the engine's folder. Close other QGIS windows, and check the folder's permissions and the virus scanner; then install again.</source>
      <translation>Il sistema non permette di scrivere nella cartella del motore. Chiudi le altre finestre di QGIS e controlla i permessi della cartella e l'antivirus; poi reinstalla.</translation>
    </message>
    <message>
      <source>torch and torchvision are not of one build. Install again: both are then taken from one place.</source>
      <translation>torch e torchvision non sono della stessa build. Reinstalla: saranno presi entrambi dalla stessa fonte.</translation>
    </message>
    <message>
      <source>This Linux is too old for the packages (glibc). Use your own Python, for example from conda.</source>
      <translation>Questo Linux è troppo vecchio per i pacchetti (glibc). Usa un tuo Python, per esempio da conda.</translation>
    </message>
    <message>
      <source>A system library is missing: install Microsoft's Visual C++ Redistributable (x64), restart QGIS and install again.</source>
      <translation>Manca una libreria di sistema: installa Microsoft Visual C++ Redistributable (x64), riavvia QGIS e reinstalla.</translation>
    </message>
    <message>
      <source>This processor lacks the AVX instructions that torch needs. Landscribe can't run on it.</source>
      <translation>A questo processore mancano le istruzioni AVX richieste da torch. Landscribe non può funzionarci.</translation>
    </message>
    <message>
      <source>A package is missing: install again. In a Python of your own, install what the requirements files in the folder “engine” of the plugin list.</source>
      <translation>Manca un pacchetto: reinstalla. In un tuo Python, installa quanto elencato nei file requirements nella cartella «engine» del plugin.</translation>
    </message>
    <message>
      <source>The memory of this computer ran out. Close other programs and install again.</source>
      <translation>La memoria di questo computer è esaurita. Chiudi altri programmi e reinstalla.</translation>
    </message>
    <message>
      <source>Cancelled. What was downloaded is kept: installing again goes on from there.</source>
      <translation>Annullato. Quanto già scaricato viene conservato: reinstallando si riprende da lì.</translation>
    </message>
    <message>
      <source>Another QGIS is installing into {folder}. Wait until it is done.</source>
      <translation>Un altro QGIS sta installando in {folder}. Attendi che abbia finito.</translation>
    </message>
    <message>
      <source>QGIS's Python program was not found ({searched}). Choose a Python of your own instead.</source>
      <translation>Il programma Python di QGIS non è stato trovato ({searched}). Scegli invece un tuo Python.</translation>
    </message>
    <message>
      <source>Python {version} is too old, {minimum} or later is needed. Install uv or a newer Python, or choose a Python of your own.</source>
      <translation>Python {version} è troppo vecchio, serve {minimum} o successivo. Installa uv o un Python più recente, oppure scegli un tuo Python.</translation>
    </message>
    <message>
      <source>Python can't make virtual environments here. Install the package {package} (sudo apt install {package}), then install again.</source>
      <translation>Qui Python non può creare ambienti virtuali. Installa il pacchetto {package} (sudo apt install {package}), poi reinstalla.</translation>
    </message>
    <message>
      <source>There is no compute platform “{platform}” for this system. Choose “auto”.</source>
      <translation>La piattaforma di calcolo «{platform}» non esiste per questo sistema. Scegli «auto».</translation>
    </message>
    <message>
      <source>There are no wheels (*.whl) in {folder}. Choose the folder that has them.</source>
      <translation>Non ci sono wheel (*.whl) in {folder}. Scegli la cartella che li contiene.</translation>
    </message>
    <message>
      <source>The engine needs {needed} GB in {folder}, only {free} GB are free. Make room, or set LANDSCRIBE_HOME to a folder on another disk.</source>
      <translation>Il motore richiede {needed} GB in {folder}, solo {free} GB sono liberi. Libera spazio o imposta LANDSCRIBE_HOME su una cartella di un altro disco.</translation>
    </message>
    <message>
      <source>The folder {folder} can't be written ({detail}). Set LANDSCRIBE_HOME to another folder.</source>
      <translation>Non è possibile scrivere nella cartella {folder} ({detail}). Imposta LANDSCRIBE_HOME su un'altra cartella.</translation>
    </message>
    <message>
      <source>{program} can't be started: {detail}. A virus scanner may block it.</source>
      <translation>Non è possibile avviare {program}: {detail}. Forse lo blocca un antivirus.</translation>
    </message>
    <message>
      <source>The model {path} was refused: its code uses “{operator}”, which no network needs and which might harm this computer. Ask its author for an ONNX file.</source>
      <translation>Il modello {path} è stato rifiutato: il suo codice usa «{operator}», di cui nessuna rete ha bisogno e che potrebbe danneggiare questo computer. Chiedi all'autore un file ONNX.</translation>
    </message>
    <message>
      <source>The network of {path} can't be written as ONNX: {detail}. A model of someone else: ask for an ONNX file. With free sides: leave them fixed. Otherwise report this.</source>
      <translation>La rete di {path} non può essere scritta come ONNX: {detail}. Se il modello è di altri, chiedi un file ONNX. Se la dimensione del tassello è libera, lasciala fissa. Altrimenti segnala il problema.</translation>
    </message>
    <message>
      <source>The exported model doesn't give what {path} gives: probabilities differ by {difference:.3g}, {limit:g} is allowed. Nothing was written. Export without half precision, or report this with the model.</source>
      <translation>Il modello esportato non dà gli stessi risultati di {path}: le probabilità differiscono di {difference:.3g}, è consentito {limit:g}. Non è stato scritto nulla. Esporta senza mezza precisione, oppure segnala il problema allegando il modello.</translation>
    </message>
    <message>
      <source>The checkpoint {path} holds more than weights: {detail}. To read that could run any program, so it is refused. Ask its author for the weights alone (a state dict), best as safetensors.</source>
      <translation>Il checkpoint {path} contiene più che i soli pesi: {detail}. Leggerlo potrebbe eseguire qualsiasi programma, quindi viene rifiutato. Chiedi all'autore i soli pesi (uno state dict), meglio se in safetensors.</translation>
    </message>
    <message>
      <source>The weights in {path} are not those of this network: the tensor “{tensor}” has the shape {network} in the network and {file} in the file (-: it is not there). Choose the network and the encoder with which they were trained.</source>
      <translation>I pesi in {path} non sono quelli di questa rete: il tensore «{tensor}» ha la forma {network} nella rete e {file} nel file (-: non c'è). Scegli la rete e l'encoder con cui sono stati addestrati.</translation>
    </message>
    <message>
      <source>“{text}” is no list of numbers. Write one number, or one a band with commas between them: “0.485, 0.456, 0.406”.</source>
      <translation>«{text}» non è un elenco di numeri. Scrivi un numero, oppure uno per banda separati da virgole: «0.485, 0.456, 0.406».</translation>
    </message>
    <message>
      <source>The file {path} holds weights, but doesn't say of which network. Choose the network, and the encoder if it has one. There are: {networks}.</source>
      <translation>Il file {path} contiene pesi, ma non dice di quale rete. Scegli la rete e, se ne ha uno, l'encoder. Reti disponibili: {networks}.</translation>
    </message>
    <message>
      <source>{count} tensor(s) of {path} belong to something else than the network and were left out.</source>
      <translation>Tensori di {path} che non appartengono alla rete e sono stati esclusi: {count}.</translation>
    </message>
    <message>
      <source>Deepness runs models that read one image and put out one map; this one has {inputs} and {outputs}. Landscribe and other programs for ONNX run it.</source>
      <translation>Deepness esegue modelli che leggono un'immagine e producono una mappa; questo ha ingressi: {inputs}, uscite: {outputs}. Landscribe e altri programmi per ONNX lo eseguono.</translation>
    </message>
    <message>
      <source>The model was trained on images whose bands were stretched between their {low_percent:g} % and {high_percent:g} % quantiles. Landscribe does that by itself; for other programs, stretch each band to 0…255 between these quantiles first.</source>
      <translation>Il modello è stato addestrato su immagini le cui bande sono state stirate tra i loro quantili {low_percent:g} % e {high_percent:g} %. Landscribe lo fa da sé; per altri programmi, prima stira ogni banda a 0…255 tra questi quantili.</translation>
    </message>
    <message>
      <source>Install or update the engine…</source>
      <translation>Installa o aggiorna il motore…</translation>
    </message>
    <message>
      <source>Manual</source>
      <translation>Manuale</translation>
    </message>
    <message>
      <source>The raster {path} was not found. Check that the file still exists and that the drive is connected.</source>
      <translation>Il raster {path} non è stato trovato. Controlla che il file esista ancora e che l'unità sia collegata.</translation>
    </message>
    <message>
      <source>The raster {path} can't be read: {detail}. It may be damaged or incomplete. Copy or download it again, or export it from QGIS with “Save As”.</source>
      <translation>Il raster {path} non può essere letto: {detail}. Potrebbe essere danneggiato o incompleto. Copialo o scaricalo di nuovo, oppure esportalo da QGIS con «Salva con nome».</translation>
    </message>
    <message>
      <source>The raster {path} has no pixels or no bands. Choose another one; if the file holds several rasters, choose one of these.</source>
      <translation>Il raster {path} non ha pixel o non ha bande. Scegline un altro; se il file contiene più raster, scegli uno di questi.</translation>
    </message>
    <message>
      <source>Band {band} was asked for, but the raster {path} has {count} band(s). Choose bands that it has.</source>
      <translation>È richiesta la banda {band}, ma le bande del raster {path} sono {count}. Scegli tra queste.</translation>
    </message>
    <message>
      <source>“{text}” is no list of bands. Write the numbers of bands, separated by commas, such as 1,2,3.</source>
      <translation>«{text}» non è un elenco di bande. Scrivi i numeri delle bande separati da virgole, per esempio 1,2,3.</translation>
    </message>
    <message>
      <source>The model reads {needed} band(s), but {found} of the raster {path} were chosen. Choose exactly {needed} band(s), in the order in which the model expects them.</source>
      <translation>Bande lette dal modello: {needed}; bande scelte del raster {path}: {found}. Sceglierne esattamente {needed}, nell'ordine previsto dal modello.</translation>
    </message>
    <message>
      <source>The raster {path} has pixels of the type {pixel_type}, which no model can read. Convert it to whole or decimal numbers first, for example with “Translate (convert format)”.</source>
      <translation>Il raster {path} ha pixel di tipo {pixel_type}, che nessun modello può leggere. Convertilo prima in numeri interi o decimali, per esempio con «Trasforma (converti formato)».</translation>
    </message>
    <message>
      <source>The extent or the areas of interest don't touch the raster {path}. Choose a place inside the raster, and check that the layers have the right coordinate reference systems.</source>
      <translation>L'estensione o le aree di interesse non toccano il raster {path}. Scegli un punto all'interno del raster e controlla che i layer abbiano il giusto sistema di riferimento (SR).</translation>
    </message>
    <message>
      <source>The raster {path} has no coordinate reference system, so nothing in another one can be placed on it. Assign one to the raster (“Assign projection”) and run again.</source>
      <translation>Il raster {path} non ha un sistema di riferimento (SR), quindi nulla che sia in un altro SR può esservi collocato. Assegnane uno al raster («Assegna proiezione») ed esegui di nuovo.</translation>
    </message>
    <message>
      <source>The second raster {other} doesn't cover the raster {path}. Choose two rasters of the same place, or an extent that both cover.</source>
      <translation>Il secondo raster {other} non copre il raster {path}. Scegli due raster dello stesso luogo, o un'estensione coperta da entrambi.</translation>
    </message>
    <message>
      <source>The areas of interest in {path} can't be read: {detail}. Check that the layer has polygons and opens in QGIS; “Fix geometries” often helps.</source>
      <translation>Le aree di interesse in {path} non possono essere lette: {detail}. Controlla che il layer contenga poligoni e si apra in QGIS; spesso aiuta «Ripara geometrie».</translation>
    </message>
    <message>
      <source>The layer “{layer}” is no file, so a copy of it has to be made, and all of it would be too large. Choose an extent or areas of interest.</source>
      <translation>Il layer «{layer}» non è un file, quindi va creata una copia; per intero sarebbe troppo grande. Scegli un'estensione o delle aree di interesse.</translation>
    </message>
    <message>
      <source>The layer “{layer}” is no file and has no pixels of its own, and the model doesn't say which pixel size it needs. Set the ground resolution in the advanced parameters.</source>
      <translation>Il layer «{layer}» non è un file e non ha pixel propri, e il modello non dice quale dimensione dei pixel gli serve. Imposta la risoluzione al suolo nei parametri avanzati.</translation>
    </message>
    <message>
      <source>The layer “{layer}” is no file, and the copy that has to be made would have {mpx:.0f} million pixels; {limit_mpx:.0f} million are allowed. Choose a smaller extent or a coarser ground resolution.</source>
      <translation>Il layer «{layer}» non è un file e la copia da creare avrebbe {mpx:.0f} milioni di pixel; ne sono consentiti {limit_mpx:.0f} milioni. Scegli un'estensione più piccola o una risoluzione al suolo meno fine.</translation>
    </message>
    <message>
      <source>The layer “{layer}” could not be copied to a file: {detail}. Check that it is drawn on the map at that place and that the temporary folder has room, or save it as a GeoTIFF yourself and use that.</source>
      <translation>Il layer «{layer}» non può essere copiato in un file: {detail}. Controlla che in quel punto sia disegnato sulla mappa e che nella cartella temporanea ci sia spazio, oppure salvalo tu come GeoTIFF e usa quello.</translation>
    </message>
    <message>
      <source>No model was found under “{model}”. Choose a model file or an installed model. Installed models: {installed}.</source>
      <translation>Nessun modello trovato in «{model}». Scegli un file di modello o un modello installato. Modelli installati: {installed}.</translation>
    </message>
    <message>
      <source>The file {path} is not a model that Landscribe can read: {detail}. Choose a model package (.landscribe) or an ONNX file (.onnx). If it was downloaded, download it again: the server may have sent an error page.</source>
      <translation>Il file {path} non è un modello leggibile da Landscribe: {detail}. Scegli un pacchetto di modello (.landscribe) o un file ONNX (.onnx). Se è stato scaricato, scaricalo di nuovo: il server potrebbe aver inviato una pagina di errore.</translation>
    </message>
    <message>
      <source>The model {path} is a Python pickle, which could run any program when it is opened, so it is refused. Ask its author for an ONNX file or for weights in the safetensors format.</source>
      <translation>Il modello {path} è un pickle di Python, che all'apertura potrebbe eseguire qualsiasi programma, quindi viene rifiutato. Chiedi all'autore un file ONNX o i pesi in formato safetensors.</translation>
    </message>
    <message>
      <source>The model package {path} was refused: its entry “{entry}” would be written outside its folder. Don't use this file; get the package from its original source.</source>
      <translation>Il pacchetto di modello {path} è stato rifiutato: la sua voce «{entry}» verrebbe scritta fuori dalla sua cartella. Non usare questo file; procurati il pacchetto dalla fonte originale.</translation>
    </message>
    <message>
      <source>The model package {path} would take {size_mb:.1f} MB when it is unpacked; {limit_mb:.1f} MB are allowed. It may be damaged or malicious: get it again from its original source.</source>
      <translation>Il pacchetto di modello {path} occuperebbe {size_mb:.1f} MB una volta estratto; sono consentiti {limit_mb:.1f} MB. Potrebbe essere danneggiato o dannoso: procuratelo di nuovo dalla fonte originale.</translation>
    </message>
    <message>
      <source>The model {path} keeps its weights outside its own folder, in {location}, so it is refused. Put the weights beside the model, or ask its author for a model in a single file.</source>
      <translation>Il modello {path} tiene i pesi fuori dalla propria cartella, in {location}, quindi viene rifiutato. Metti i pesi accanto al modello o chiedi all'autore un modello in un solo file.</translation>
    </message>
    <message>
      <source>The description inside the model package {path} is damaged or incomplete: {detail}. Get the package again from its source, or report this to its author.</source>
      <translation>La descrizione nel pacchetto di modello {path} è danneggiata o incompleta: {detail}. Procurati di nuovo il pacchetto dalla fonte o segnalalo all'autore.</translation>
    </message>
    <message>
      <source>The model package {path} was made by a newer version of Landscribe (format {schema}; this version reads up to {supported}). Update the plugin.</source>
      <translation>Il pacchetto di modello {path} è stato creato da una versione più recente di Landscribe (formato {schema}; questa versione legge fino a {supported}). Aggiorna il plugin.</translation>
    </message>
    <message>
      <source>The weights in the model package {path} are not the ones that its description states. The file was damaged or changed: get it again from its original source.</source>
      <translation>I pesi nel pacchetto di modello {path} non sono quelli indicati dalla sua descrizione. Il file è stato danneggiato o modificato: procuratelo di nuovo dalla fonte originale.</translation>
    </message>
    <message>
      <source>The model {path} uses the operator “{operator}”, which the engine doesn't know. Update the engine, or export the model again with standard ONNX operators.</source>
      <translation>Il modello {path} usa l'operatore «{operator}», che il motore non conosce. Aggiorna il motore o esporta di nuovo il modello con operatori ONNX standard.</translation>
    </message>
    <message>
      <source>The model {path} was made for another task ({task}); this tool needs a model for segmentation. Choose another model or another tool.</source>
      <translation>Il modello {path} è stato creato per un altro compito ({task}); questo strumento richiede un modello per la segmentazione. Scegli un altro modello o un altro strumento.</translation>
    </message>
    <message>
      <source>The model {path} reads {needed} raster(s), but {given} were given. Give exactly {needed}.</source>
      <translation>Raster letti dal modello {path}: {needed}; raster indicati: {given}. Indicane esattamente {needed}.</translation>
    </message>
    <message>
      <source>The model {path} doesn't put out a map of classes (its output has the shape {shape}). Choose a model for segmentation.</source>
      <translation>Il modello {path} non produce una mappa di classi (la sua uscita ha la forma {shape}). Scegli un modello per la segmentazione.</translation>
    </message>
    <message>
      <source>The model {path} can't be run: {detail}. Try another device or precision; if it fails there too, report it to the author of the model.</source>
      <translation>Il modello {path} non può essere eseguito: {detail}. Prova un altro dispositivo o un'altra precisione; se non funziona nemmeno così, segnalalo all'autore del modello.</translation>
    </message>
    <message>
      <source>The model package {path} needs the network “{architecture}”, which this version can't build. Update the plugin.</source>
      <translation>Il pacchetto di modello {path} richiede la rete «{architecture}», che questa versione non può costruire. Aggiorna il plugin.</translation>
    </message>
    <message>
      <source>The download from {url} failed: {detail}. Check the connection and try again; it goes on where it ended.</source>
      <translation>Il download da {url} non è riuscito: {detail}. Controlla la connessione e riprova; si riprende da dove si era fermato.</translation>
    </message>
    <message>
      <source>A tile of {tile_px} pixels doesn't fit this model. Choose a multiple of {multiple_px} pixels, or leave the tile size to the model.</source>
      <translation>Un tassello di {tile_px} pixel non è adatto a questo modello. Scegli un multiplo di {multiple_px} pixel o lascia al modello la dimensione del tassello.</translation>
    </message>
    <message>
      <source>There are images, but no labels. Choose layers of polygons or lines that show the classes, or class rasters.</source>
      <translation>Ci sono immagini ma non etichette. Scegli layer di poligoni o linee che mostrano le classi, oppure raster di classi.</translation>
    </message>
    <message>
      <source>The labels in {path} can't be read: {detail}. Check that the layer opens in QGIS and has polygons or lines.</source>
      <translation>Le etichette in {path} non possono essere lette: {detail}. Controlla che il layer si apra in QGIS e contenga poligoni o linee.</translation>
    </message>
    <message>
      <source>The labels {path} have no field “{field}” for the class. Choose one of these: {available}. Without a field, each layer is a class.</source>
      <translation>Le etichette {path} non hanno il campo «{field}» per la classe. Scegli uno di questi: {available}. Senza un campo, ogni layer è una classe.</translation>
    </message>
    <message>
      <source>No label lies on the images, or none inside the patches. Check that the layers show the same place, and that they have the right coordinate reference systems.</source>
      <translation>Nessuna etichetta si trova sulle immagini, o nessuna all'interno dei riquadri. Controlla che i layer mostrino lo stesso luogo e che abbiano il giusto SR.</translation>
    </message>
    <message>
      <source>Everything that is labelled is “{class_name}”, so there is nothing to tell apart. Add labels of another class, or name a class for what no label covers.</source>
      <translation>Tutto ciò che è etichettato è «{class_name}», quindi non c'è nulla da distinguere. Aggiungi etichette di un'altra classe, o dai un nome di classe a ciò che nessuna etichetta copre.</translation>
    </message>
    <message>
      <source>The labels have {found} classes; {most} are possible. Choose the field that holds the class, or merge classes.</source>
      <translation>Le etichette hanno {found} classi; ne sono possibili {most}. Scegli il campo che contiene la classe, o unisci delle classi.</translation>
    </message>
    <message>
      <source>The rasters {path} ({bands} band(s)) and {other} ({other_bands} band(s)) can't go together. Choose rasters with the same bands.</source>
      <translation>I raster {path} (bande: {bands}) e {other} (bande: {other_bands}) non possono stare insieme. Scegli raster con le stesse bande.</translation>
    </message>
    <message>
      <source>There are {images} image(s), but {heights} height raster(s). Give each image one, in the same order, or none at all.</source>
      <translation>Immagini: {images}; raster delle altezze: {heights}. Indicane uno per ogni immagine, nello stesso ordine, o nessuno.</translation>
    </message>
    <message>
      <source>The raster {path} has values from {lowest:.6g} to {highest:.6g}, but an uncertainty or a confidence lies between 0 and 1. Choose what “Segment image” makes as “Uncertainty” or “Confidence”.</source>
      <translation>Il raster {path} ha valori da {lowest:.6g} a {highest:.6g}, ma un'incertezza o una confidenza sta tra 0 e 1. Scegli ciò che «Segmenta immagine» produce come «Incertezza» o «Confidenza».</translation>
    </message>
    <message>
      <source>None of the patches in {path} is ticked as done, so nobody knows where the labels are complete. Tick “done” in the attributes of each patch in which everything is labelled, and save the layer.</source>
      <translation>Nessuno dei riquadri in {path} è spuntato come fatto, quindi non si sa dove le etichette sono complete. Spunta «done» negli attributi di ogni riquadro in cui tutto è etichettato e salva il layer.</translation>
    </message>
    <message>
      <source>There is no room for a patch of {width_px} × {height_px} pixels in {path}. Choose smaller patches, larger areas of interest, or a smaller distance from the patches that are labelled already.</source>
      <translation>In {path} non c'è spazio per un riquadro di {width_px} × {height_px} pixel. Scegli riquadri più piccoli, aree di interesse più grandi o una distanza minore dai riquadri già etichettati.</translation>
    </message>
    <message>
      <source>There is no network “{network}”. Names like it are: {nearest}. Choose one of the list.</source>
      <translation>La rete «{network}» non esiste. Nomi simili: {nearest}. Scegline una dell'elenco.</translation>
    </message>
    <message>
      <source>There is no encoder “{encoder}”. Names like it are: {nearest}. An encoder of timm has “tu-” before its name.</source>
      <translation>L'encoder «{encoder}» non esiste. Nomi simili: {nearest}. Un encoder di timm ha «tu-» davanti al nome.</translation>
    </message>
    <message>
      <source>The network “{network}” can't be built around the encoder “{encoder}”: {detail}. Choose another encoder or another network.</source>
      <translation>La rete «{network}» non può essere costruita con l'encoder «{encoder}»: {detail}. Scegli un altro encoder o un'altra rete.</translation>
    </message>
    <message>
      <source>The network “{network}” reads {needed} raster(s) of each place, but {given} were given. Give images and heights to a network with two inputs, images alone to all others.</source>
      <translation>Raster di ogni luogo letti dalla rete «{network}»: {needed}; raster indicati: {given}. Indica immagini e altezze per una rete con due ingressi, solo immagini per tutte le altre.</translation>
    </message>
    <message>
      <source>The pre-trained weights {path} don't fit the encoder: {detail}. Choose weights of the same encoder, or “none”.</source>
      <translation>I pesi pre-addestrati {path} non sono adatti all'encoder: {detail}. Scegli pesi dello stesso encoder, oppure «none».</translation>
    </message>
    <message>
      <source>The device “{device}” is not there. Choose one of these: {available}. If a graphics card should be there, look at the diagnostics report of the engine.</source>
      <translation>Il dispositivo «{device}» non c'è. Scegli uno di questi: {available}. Se dovrebbe esserci una scheda grafica, guarda la diagnostica del motore.</translation>
    </message>
    <message>
      <source>The memory of {device} is too small for even one tile of {tile_px} pixels. Close other programs that use it, choose a smaller tile, or run on the CPU.</source>
      <translation>La memoria di {device} non basta nemmeno per un tassello di {tile_px} pixel. Chiudi gli altri programmi che la usano, scegli un tassello più piccolo o esegui sulla CPU.</translation>
    </message>
    <message>
      <source>{device} can't compute in the precision {precision}. Choose the precision “auto” or “fp32”.</source>
      <translation>{device} non può calcolare con la precisione {precision}. Scegli la precisione «auto» o «fp32».</translation>
    </message>
    <message>
      <source>The folder of the output {path} doesn't exist. Create it or choose another one.</source>
      <translation>La cartella del risultato {path} non esiste. Creala o scegline un'altra.</translation>
    </message>
    <message>
      <source>The folder {path} holds other files, which would be lost. Choose another name, an empty folder, or one with an older training set, which is replaced.</source>
      <translation>La cartella {path} contiene altri file, che andrebbero persi. Scegli un altro nome, una cartella vuota o una con un set di addestramento precedente, che viene sostituito.</translation>
    </message>
    <message>
      <source>The output {path} can't be written: {detail}. Check that you may write there, and that the file is not open in another program.</source>
      <translation>Il risultato {path} non può essere scritto: {detail}. Controlla di avere il permesso di scrivere lì e che il file non sia aperto in un altro programma.</translation>
    </message>
    <message>
      <source>The output {path} is also an input and would overwrite it. Choose another file name.</source>
      <translation>Il risultato {path} è anche un dato in ingresso e lo sovrascriverebbe. Scegli un altro nome di file.</translation>
    </message>
    <message>
      <source>Two outputs have the same name, {path}. Give each output a file of its own.</source>
      <translation>Due risultati hanno lo stesso nome, {path}. Dai a ciascun risultato un file proprio.</translation>
    </message>
    <message>
      <source>The output {path} has a file extension of another format. Use one of these: {supported}.</source>
      <translation>Il risultato {path} ha l'estensione di un altro formato. Usa una di queste: {supported}.</translation>
    </message>
    <message>
      <source>The value {nodata} can't mean “no data”: the class “{class_name}” has it. Choose another value for pixels without data.</source>
      <translation>Il valore {nodata} non può significare «nessun dato»: appartiene alla classe «{class_name}». Scegli un altro valore per i pixel senza dati.</translation>
    </message>
    <message>
      <source>There is not enough room for the output {path}: {needed_mb:.1f} MB are needed, {free_mb:.1f} MB are free. Free some space or choose another drive.</source>
      <translation>Non c'è spazio sufficiente per il risultato {path}: servono {needed_mb:.1f} MB, {free_mb:.1f} MB sono liberi. Libera spazio o scegli un'altra unità.</translation>
    </message>
    <message>
      <source>The engine doesn't understand the job: {detail}. Run the tool again from QGIS; a job file of another version can't be used.</source>
      <translation>Il motore non capisce il lavoro: {detail}. Esegui di nuovo lo strumento da QGIS; un file di lavoro di un'altra versione non può essere usato.</translation>
    </message>
    <message>
      <source>The engine has no tool “{tool}”. Update the plugin and restart QGIS.</source>
      <translation>Il motore non ha lo strumento «{tool}». Aggiorna il plugin e riavvia QGIS.</translation>
    </message>
    <message>
      <source>The run was cancelled.</source>
      <translation>L'esecuzione è stata annullata.</translation>
    </message>
    <message>
      <source>The computer ran out of memory. Close other programs, or choose fewer tiles at a time, smaller tiles or a smaller extent.</source>
      <translation>La memoria del computer è esaurita. Chiudi altri programmi, oppure scegli meno tasselli alla volta, un tassello più piccolo o un'estensione più piccola.</translation>
    </message>
    <message>
      <source>Landscribe stopped because of a fault of its own: {detail}. Please report it, with the job file and the details from the Landscribe tab of the log messages panel.</source>
      <translation>Landscribe si è fermato per un proprio errore: {detail}. Segnalalo, con il file di lavoro e i dettagli della scheda Landscribe del pannello «Messaggi di log».</translation>
    </message>
    <message>
      <source>The engine of Landscribe is not ready. {reason}</source>
      <translation>Il motore di Landscribe non è pronto. {reason}</translation>
    </message>
    <message>
      <source>The engine could not be started with {python}: {detail}. Install the engine again; if that doesn't help, send the diagnostics report of the engine with a bug report.</source>
      <translation>Il motore non può essere avviato con {python}: {detail}. Reinstalla il motore; se non serve, invia la diagnostica del motore con una segnalazione di errore.</translation>
    </message>
    <message>
      <source>The engine stopped in the middle of the run (exit code {exit_code}), most often because the computer ran out of memory. Try fewer tiles at a time, or smaller ones. Its last lines were: {tail}</source>
      <translation>Il motore si è fermato durante l'esecuzione (codice di uscita {exit_code}), quasi sempre perché la memoria del computer è esaurita. Prova con meno tasselli alla volta o con un tassello più piccolo. Le ultime righe erano: {tail}</translation>
    </message>
    <message>
      <source>The plugin and the engine are of different versions (plugin {plugin}, engine {worker}). Restart QGIS; if that doesn't help, install the engine again.</source>
      <translation>Il plugin e il motore sono di versioni diverse (plugin {plugin}, motore {worker}). Riavvia QGIS; se non serve, reinstalla il motore.</translation>
    </message>
    <message>
      <source>Computing on {device} ({memory_mb} MB of memory), precision {precision}, with {runtime}.</source>
      <translation>Calcolo su {device} ({memory_mb} MB di memoria), precisione {precision}, con {runtime}.</translation>
    </message>
    <message>
      <source>Bands of {path} that feed the model: {bands}.</source>
      <translation>Bande di {path} usate dal modello: {bands}.</translation>
    </message>
    <message>
      <source>The model takes the pixel values relative to those of the whole raster {path}. Values from dark to bright, band by band: {ranges}.</source>
      <translation>Il modello considera i valori dei pixel rispetto a quelli dell'intero raster {path}. Valori dallo scuro al chiaro, banda per banda: {ranges}.</translation>
    </message>
    <message>
      <source>The raster {path} has pixels of {own_m:.3g} m; the model reads it at {model_m:.3g} m. The result comes back on the raster's own pixels.</source>
      <translation>Il raster {path} ha pixel di {own_m:.3g} m; il modello lo legge a {model_m:.3g} m. Il risultato torna sui pixel del raster.</translation>
    </message>
    <message>
      <source>{tiles} tile(s) of {tile_px} pixels, overlapping by {overlap_px} pixels.</source>
      <translation>Tasselli: {tiles}, di {tile_px} pixel, con una sovrapposizione di {overlap_px} pixel.</translation>
    </message>
    <message>
      <source>{wanted} could not be used, so {used} computes, which may be much slower. Reason: {reason}</source>
      <translation>{wanted} non può essere usato, quindi calcola {used}, che può essere molto più lento. Motivo: {reason}</translation>
    </message>
    <message>
      <source>The device ran out of memory. The run goes on with {batch} tile(s) at a time.</source>
      <translation>La memoria del dispositivo è esaurita. L'esecuzione continua; tasselli alla volta: {batch}.</translation>
    </message>
    <message>
      <source>The device ran out of memory. The run goes on with smaller tiles of {tile_px} pixels.</source>
      <translation>La memoria del dispositivo è esaurita. L'esecuzione continua con tasselli più piccoli, di {tile_px} pixel.</translation>
    </message>
    <message>
      <source>The raster {path} has no coordinate reference system, or lies where it is not defined. Sizes are taken in pixels, and areas can't be stated. Assign the right one (“Assign projection”) to get areas.</source>
      <translation>Il raster {path} non ha un sistema di riferimento (SR), o si trova dove questo non è definito. Le dimensioni sono intese in pixel e le superfici non possono essere indicate. Per averle, assegna il SR giusto («Assegna proiezione»).</translation>
    </message>
    <message>
      <source>There was nothing but nodata to read in {path}, so the result is nodata too. Check the extent, the areas of interest and the nodata value of the raster.</source>
      <translation>In {path} non c'era altro che NoData da leggere, quindi anche il risultato è NoData. Controlla l'estensione, le aree di interesse e il valore NoData del raster.</translation>
    </message>
    <message>
      <source>The model {path} doesn't say how it was trained, so usual values were taken for scaling, tiles and class names. Compare the result with the image, and set the advanced parameters if it looks wrong.</source>
      <translation>Il modello {path} non dice come è stato addestrato, quindi per scala, tasselli e nomi delle classi sono stati presi valori usuali. Confronta il risultato con l'immagine e, se sembra sbagliato, imposta i parametri avanzati.</translation>
    </message>
    <message>
      <source>The pixel values of {path} reach {found_max:.6g}, but the model was trained for values up to {expected_max:.6g}. If the result looks wrong, set the pixel value that stands for full brightness.</source>
      <translation>I valori dei pixel di {path} arrivano a {found_max:.6g}, ma il modello è stato addestrato per valori fino a {expected_max:.6g}. Se il risultato sembra sbagliato, imposta il valore dei pixel che corrisponde alla piena luminosità.</translation>
    </message>
    <message>
      <source>The model puts out {found} classes, but its description names {named}. The others are numbered.</source>
      <translation>Il modello produce {found} classi, ma la sua descrizione ne nomina {named}. Le altre sono numerate.</translation>
    </message>
    <message>
      <source>The labels in {path} have another coordinate reference system than the images and were transformed.</source>
      <translation>Le etichette in {path} hanno un SR diverso da quello delle immagini e sono state trasformate.</translation>
    </message>
    <message>
      <source>The image {path} has pixels of {own_m:.3g} m and is read at the {set_m:.3g} m of the training set.</source>
      <translation>L'immagine {path} ha pixel di {own_m:.3g} m e viene letta ai {set_m:.3g} m del set di addestramento.</translation>
    </message>
    <message>
      <source>No label has the class “{name}”, so nothing gets a class around it. The labels have these classes: {classes}.</source>
      <translation>Nessuna etichetta ha la classe «{name}», quindi nulla riceve una classe attorno a sé. Le etichette hanno queste classi: {classes}.</translation>
    </message>
    <message>
      <source>{count} feature(s) of {path} were left out: they have an empty or unusable geometry, or no class. “Fix geometries” may help.</source>
      <translation>Elementi di {path} esclusi perché hanno una geometria vuota o inutilizzabile, o nessuna classe: {count}. «Ripara geometrie» può aiutare.</translation>
    </message>
    <message>
      <source>{count} feature(s) of {path} lie on no image and were left out.</source>
      <translation>Elementi di {path} che non si trovano su nessuna immagine e sono stati esclusi: {count}.</translation>
    </message>
    <message>
      <source>There is too little labelled ground for a {split} part of its own. Label more patches, or smaller ones farther apart, to get one.</source>
      <translation>C'è troppo poco terreno etichettato per una parte {split} a sé. Per averla, etichetta più riquadri, o riquadri più piccoli e più distanti tra loro.</translation>
    </message>
    <message>
      <source>{count} patch(es) of {path} are not ticked as done, and were left out.</source>
      <translation>Riquadri di {path} non spuntati come fatti, che sono stati esclusi: {count}.</translation>
    </message>
    <message>
      <source>There is room for {found} patch(es) only; {wanted} were wanted. Choose smaller patches or a smaller distance.</source>
      <translation>Riquadri per cui c'è spazio: {found}; richiesti: {wanted}. Scegli riquadri più piccoli o una distanza minore.</translation>
    </message>
    <message>
      <source>Preparing…</source>
      <translation>Preparazione…</translation>
    </message>
    <message>
      <source>Loading the model…</source>
      <translation>Caricamento del modello…</translation>
    </message>
    <message>
      <source>Reading the raster…</source>
      <translation>Lettura del raster…</translation>
    </message>
    <message>
      <source>Segmenting…</source>
      <translation>Segmentazione…</translation>
    </message>
    <message>
      <source>Looking for patches…</source>
      <translation>Ricerca dei riquadri…</translation>
    </message>
    <message>
      <source>Writing the result…</source>
      <translation>Scrittura del risultato…</translation>
    </message>
    <message>
      <source>Making polygons…</source>
      <translation>Creazione dei poligoni…</translation>
    </message>
    <message>
      <source>Writing the table of areas…</source>
      <translation>Scrittura della tabella delle superfici…</translation>
    </message>
    <message>
      <source>Making the training set…</source>
      <translation>Creazione del set di addestramento…</translation>
    </message>
    <message>
      <source>Training…</source>
      <translation>Addestramento…</translation>
    </message>
    <message>
      <source>Assessing the model…</source>
      <translation>Valutazione del modello…</translation>
    </message>
    <message>
      <source>Comparing the map with the reference…</source>
      <translation>Confronto della mappa con il riferimento…</translation>
    </message>
    <message>
      <source>Counting the classes…</source>
      <translation>Conteggio delle classi…</translation>
    </message>
    <message>
      <source>Drawing the sample…</source>
      <translation>Estrazione del campione…</translation>
    </message>
    <message>
      <source>Writing the network as ONNX…</source>
      <translation>Scrittura della rete come ONNX…</translation>
    </message>
    <message>
      <source>Reading the model…</source>
      <translation>Lettura del modello…</translation>
    </message>
    <message>
      <source>Converting the network to ONNX…</source>
      <translation>Conversione della rete in ONNX…</translation>
    </message>
    <message>
      <source>Trying the model on a tile…</source>
      <translation>Prova del modello su un tassello…</translation>
    </message>
    <message>
      <source>Writing the model package…</source>
      <translation>Scrittura del pacchetto di modello…</translation>
    </message>
    <message>
      <source>Comparing with the model…</source>
      <translation>Confronto con il modello…</translation>
    </message>
    <message>
      <source>Nothing says what to learn from, or two things do. Choose either the folder of a training set, or images with labels.</source>
      <translation>Nulla indica da che cosa imparare, oppure lo indicano due cose. Scegli la cartella di un set di addestramento, oppure immagini con etichette.</translation>
    </message>
    <message>
      <source>The folder {path} holds no training set that can be read: {detail}. Choose a folder that “Prepare training patches” has made, or make one.</source>
      <translation>La cartella {path} non contiene un set di addestramento leggibile: {detail}. Scegli una cartella creata con «Prepara riquadri di addestramento», o creane una.</translation>
    </message>
    <message>
      <source>The training set {path} has no tile to train on. Label a larger area, or give more of it to the training.</source>
      <translation>Il set di addestramento {path} non ha tasselli su cui addestrare. Etichetta un'area più grande, o dedicane una parte maggiore all'addestramento.</translation>
    </message>
    <message>
      <source>The training set doesn't have the bands that the model reads. The model needs: {needed}. The set has: {found}. Make one from images with those bands.</source>
      <translation>Il set di addestramento non ha le bande lette dal modello. Il modello richiede: {needed}. Il set ha: {found}. Creane uno da immagini con quelle bande.</translation>
    </message>
    <message>
      <source>The model has no class {classes}. Its classes are: {known}. Correct the names, rename classes of the model, or let it learn new ones.</source>
      <translation>Il modello non ha la classe {classes}. Le sue classi sono: {known}. Correggi i nomi, rinomina classi del modello o fagliene imparare di nuove.</translation>
    </message>
    <message>
      <source>“{text}” doesn't say which class gets which name. Write “old = new”, and put semicolons between several: “trees = forest; bushes = forest”.</source>
      <translation>«{text}» non dice quale classe riceve quale nome. Scrivi «vecchio = nuovo», con un punto e virgola tra più coppie: «alberi = bosco; arbusti = bosco».</translation>
    </message>
    <message>
      <source>The model {path} can't be trained further: it is a finished graph (ONNX), without the network that it was made from. Choose a model package that Landscribe has trained.</source>
      <translation>Il modello {path} non può essere addestrato oltre: è un grafo finito (ONNX), senza la rete da cui è stato creato. Scegli un pacchetto di modello addestrato da Landscribe.</translation>
    </message>
    <message>
      <source>There is no training recipe “{recipe}”. Choose one of these: {available}.</source>
      <translation>La ricetta di addestramento «{recipe}» non esiste. Scegli una di queste: {available}.</translation>
    </message>
    <message>
      <source>The training can't be resumed from {path}: {detail}. Use the same data and settings as before, or start again without resuming.</source>
      <translation>L'addestramento non può essere ripreso da {path}: {detail}. Usa gli stessi dati e le stesse impostazioni di prima, o ricomincia senza riprendere.</translation>
    </message>
    <message>
      <source>The training failed in epoch {epoch}: its numbers grew without limit. Choose a smaller learning rate, for example a tenth, and the precision “fp32”.</source>
      <translation>L'addestramento è fallito nell'epoca {epoch}: i suoi numeri sono cresciuti senza limite. Scegli un tasso di apprendimento più piccolo, per esempio un decimo, e la precisione «fp32».</translation>
    </message>
    <message>
      <source>Training on {train_tiles} tile(s), {batch} at a time, for at most {epochs} epoch(s); {validation_tiles} tile(s) tell after each epoch how good the model is.</source>
      <translation>Addestramento: tasselli {train_tiles}, {batch} alla volta, epoche al massimo {epochs}. Dopo ogni epoca la qualità del modello è misurata sui tasselli di validazione: {validation_tiles}.</translation>
    </message>
    <message>
      <source>The model {path} holds the best state so far, that after epoch {epoch}. To go on later, run again with the same settings and the same model file, and tick “Resume”.</source>
      <translation>Il modello {path} contiene lo stato migliore finora, quello dopo l'epoca {epoch}. Per continuare più tardi, esegui di nuovo con le stesse impostazioni e lo stesso file di modello, e spunta «Riprendi».</translation>
    </message>
    <message>
      <source>The training goes on, but what is needed to resume it could not be saved in {path}. Make room on that disk; it is tried again after the next epochs.</source>
      <translation>L'addestramento continua, ma ciò che serve per riprenderlo non può essere salvato in {path}. Libera spazio su quel disco; si riprova dopo le prossime epoche.</translation>
    </message>
    <message>
      <source>Stopped after epoch {epoch}: nothing was better since epoch {best_epoch}.</source>
      <translation>Fermato dopo l'epoca {epoch}: nessun miglioramento dall'epoca {best_epoch}.</translation>
    </message>
    <message>
      <source>Classes that the model keeps: {kept}. Learns anew: {new}. Gives up: {dropped}.</source>
      <translation>Classi che il modello conserva: {kept}. Ne impara di nuove: {new}. Abbandona: {dropped}.</translation>
    </message>
    <message>
      <source>training loss</source>
      <translation>loss di addestramento</translation>
    </message>
    <message>
      <source>validation loss</source>
      <translation>loss di validazione</translation>
    </message>
    <message>
      <source>validation mean IoU</source>
      <translation>IoU media di validazione</translation>
    </message>
    <message>
      <source>validation overall accuracy</source>
      <translation>accuratezza complessiva di validazione</translation>
    </message>
    <message>
      <source>overall accuracy</source>
      <translation>accuratezza complessiva</translation>
    </message>
    <message>
      <source>mean F1</source>
      <translation>F1 media</translation>
    </message>
    <message>
      <source>mean IoU</source>
      <translation>IoU media</translation>
    </message>
    <message>
      <source>Assess accuracy</source>
      <translation>Valuta accuratezza</translation>
    </message>
    <message>
      <source>Compares a class map with what is truly there: polygons, points or another class raster. It gives the confusion matrix, overall accuracy, and precision, recall, F1 and IoU of each class. From a random sample of points it also estimates the true area of each class, with 95 % confidence intervals.</source>
      <translation>Confronta una mappa delle classi con ciò che c'è davvero: poligoni, punti o un altro raster di classi. Fornisce la matrice di confusione, l'accuratezza complessiva e, per ogni classe, precisione, recall, F1 e IoU. Da un campione casuale di punti stima anche la superficie reale di ogni classe, con intervalli di confidenza al 95 %.</translation>
    </message>
    <message>
      <source>validation,confusion matrix,error matrix,precision,recall,IoU,F1,kappa,area,Olofsson</source>
      <translation>validazione,matrice di confusione,matrice di errore,precisione,recall,richiamo,IoU,F1,kappa,superficie,area,Olofsson</translation>
    </message>
    <message>
      <source>Overall accuracy</source>
      <translation>Accuratezza complessiva</translation>
    </message>
    <message>
      <source>Half width of its 95 % confidence interval</source>
      <translation>Semiampiezza del suo intervallo di confidenza al 95 %</translation>
    </message>
    <message>
      <source>Mean F1 of the classes</source>
      <translation>F1 media delle classi</translation>
    </message>
    <message>
      <source>Mean IoU of the classes</source>
      <translation>IoU media delle classi</translation>
    </message>
    <message>
      <source>Cohen's kappa, if it was asked for</source>
      <translation>Kappa di Cohen, se richiesta</translation>
    </message>
    <message>
      <source>Pixels or points compared</source>
      <translation>Pixel o punti confrontati</translation>
    </message>
    <message>
      <source>Figures of each class (JSON)</source>
      <translation>Valori di ogni classe (JSON)</translation>
    </message>
    <message>
      <source>Map</source>
      <translation>Mappa</translation>
    </message>
    <message>
      <source>The class raster to assess. Its first band counts.</source>
      <translation>Il raster di classi da valutare. Conta la sua prima banda.</translation>
    </message>
    <message>
      <source>Reference layer</source>
      <translation>Layer di riferimento</translation>
    </message>
    <message>
      <source>Polygons or points that say what is truly there. Take points of “Draw accuracy sample” whose classes are filled in, and areas with confidence intervals come with the figures.</source>
      <translation>Poligoni o punti che dicono che cosa c'è davvero. Con i punti di «Estrai campione di accuratezza», una volta compilate le classi, si ottengono anche le superfici con gli intervalli di confidenza.</translation>
    </message>
    <message>
      <source>Field with the true class</source>
      <translation>Campo con la classe vera</translation>
    </message>
    <message>
      <source>Names or values of classes. Empty: the field “reference” of a drawn sample; polygons without one are of one class, with the layer's name.</source>
      <translation>Nomi o valori delle classi. Vuoto: il campo «reference» di un campione estratto; i poligoni che non lo hanno sono di una sola classe, con il nome del layer.</translation>
    </message>
    <message>
      <source>Reference raster</source>
      <translation>Raster di riferimento</translation>
    </message>
    <message>
      <source>A class raster that says what is truly there, instead of a layer. It may lie on another grid: each pixel of the map is compared with its most frequent class, or with the nearest one.</source>
      <translation>Un raster di classi che dice che cosa c'è davvero, al posto di un layer. Può avere un'altra griglia: ogni pixel della mappa è confrontato con la sua classe più frequente, o con la più vicina.</translation>
    </message>
    <message>
      <source>Areas where the reference is complete</source>
      <translation>Aree in cui il riferimento è completo</translation>
    </message>
    <message>
      <source>Compare inside these polygons only. Empty: wherever the reference has a class.</source>
      <translation>Confronta solo all'interno di questi poligoni. Vuoto: ovunque il riferimento abbia una classe.</translation>
    </message>
    <message>
      <source>Classes that belong together</source>
      <translation>Classi che si corrispondono</translation>
    </message>
    <message>
      <source>Needed where the reference and the map name classes differently: “forest = trees; bushes = trees; clouds =; other = *”. Names or values; * stands for all that are not named. Nothing behind “=” leaves a class of the reference out, nothing before it a class of the map.</source>
      <translation>Serve se il riferimento e la mappa danno nomi diversi alle classi: «bosco = alberi; arbusti = alberi; nuvole =; altro = *». Nomi o valori; * sta per tutte quelle non nominate. Nulla dopo «=» esclude una classe del riferimento, nulla prima una classe della mappa.</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Report</translation>
    </message>
    <message>
      <source>A page with the figures, the confusion matrix, and the estimated areas.</source>
      <translation>Una pagina con i valori, la matrice di confusione e le superfici stimate.</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Tabella</translation>
    </message>
    <message>
      <source>The same figures for a spreadsheet (CSV).</source>
      <translation>Gli stessi valori per un foglio di calcolo (CSV).</translation>
    </message>
    <message>
      <source>Class outside the polygons</source>
      <translation>Classe fuori dai poligoni</translation>
    </message>
    <message>
      <source>The true class of what no polygon of the reference covers. Empty: it is not compared.</source>
      <translation>La classe vera di ciò che nessun poligono del riferimento copre. Vuoto: non viene confrontato.</translation>
    </message>
    <message>
      <source>The points are a random sample</source>
      <translation>I punti sono un campione casuale</translation>
    </message>
    <message>
      <source>The points were drawn at random, or on a regular grid, over the whole map and without regard to its classes. Then they tell of the whole map, with confidence intervals. Not needed for a drawn sample.</source>
      <translation>I punti sono stati estratti a caso, o su una griglia regolare, sull'intera mappa e senza riguardo alle sue classi. Allora descrivono l'intera mappa, con intervalli di confidenza. Non serve per un campione estratto con lo strumento.</translation>
    </message>
    <message>
      <source>Match classes by</source>
      <translation>Abbina le classi per</translation>
    </message>
    <message>
      <source>auto: name where both sides have names, else value. name, value: always that.</source>
      <translation>auto: il nome se entrambe le parti hanno nomi, altrimenti il valore. name, value: sempre il nome o il valore.</translation>
    </message>
    <message>
      <source>State Cohen's kappa</source>
      <translation>Indica la kappa di Cohen</translation>
    </message>
    <message>
      <source>An older figure that says nothing the others don't; some reports still ask for it.</source>
      <translation>Una misura più vecchia che non dice nulla in più delle altre; alcune relazioni la chiedono ancora.</translation>
    </message>
    <message>
      <source>Draw accuracy sample</source>
      <translation>Estrai campione di accuratezza</translation>
    </message>
    <message>
      <source>Draws random points in each class of a map, as many as it takes to tell its accuracy and its areas. Go from point to point, look at the image below, and choose what is truly there; the order is random, so you may stop early. Then run “Assess accuracy” with the layer as the reference: it knows how it was drawn.</source>
      <translation>Estrae punti casuali in ogni classe di una mappa, quanti ne servono per conoscerne l'accuratezza e le superfici. Vai di punto in punto, guarda l'immagine sottostante e scegli che cosa c'è davvero; l'ordine è casuale, quindi puoi fermarti prima. Poi esegui «Valuta accuratezza» con il layer come riferimento: sa come è stato estratto.</translation>
    </message>
    <message>
      <source>stratified,random points,validation,sample size,Olofsson,Cochran,reference</source>
      <translation>stratificato,punti casuali,validazione,dimensione del campione,Olofsson,Cochran,riferimento</translation>
    </message>
    <message>
      <source>Number of points drawn</source>
      <translation>Numero di punti estratti</translation>
    </message>
    <message>
      <source>Area and points of each class (JSON)</source>
      <translation>Superficie e punti di ogni classe (JSON)</translation>
    </message>
    <message>
      <source>The class raster whose accuracy is to be assessed. Its first band counts.</source>
      <translation>Il raster di classi di cui valutare l'accuratezza. Conta la sua prima banda.</translation>
    </message>
    <message>
      <source>Areas of interest</source>
      <translation>Aree di interesse</translation>
    </message>
    <message>
      <source>Draw inside these polygons only. Empty: the whole map.</source>
      <translation>Estrai solo all'interno di questi poligoni. Vuoto: l'intera mappa.</translation>
    </message>
    <message>
      <source>Number of points</source>
      <translation>Numero di punti</translation>
    </message>
    <message>
      <source>How many points to draw. Not set: as many as the accuracy below needs.</source>
      <translation>Quanti punti estrarre. Non impostato: quanti ne richiede l'accuratezza qui sotto.</translation>
    </message>
    <message>
      <source>Standard error to reach</source>
      <translation>Errore standard da raggiungere</translation>
    </message>
    <message>
      <source>How sure the overall accuracy shall be; it will be known to about ± twice this. With 0.02 and the expected accuracy of 0.8, 400 points are drawn; half the error takes four times as many. It does not count where the number of points is set.</source>
      <translation>Quanto deve essere sicura l'accuratezza complessiva; sarà nota entro circa ± il doppio di questo valore. Con 0.02 e l'accuratezza attesa di 0.8 si estraggono 400 punti; metà errore ne richiede quattro volte tanti. Non conta se è impostato il numero di punti.</translation>
    </message>
    <message>
      <source>How points are shared out</source>
      <translation>Come sono ripartiti i punti</translation>
    </message>
    <message>
      <source>olofsson: rare classes get the least number, the others share the rest in proportion to their areas. proportional: by area. equal: the same number for each class, which suits user's accuracies but not areas.</source>
      <translation>olofsson: le classi rare ricevono il numero minimo, le altre si dividono il resto in proporzione alla superficie. proportional: in base alla superficie. equal: lo stesso numero per ogni classe, adatto alle accuratezze dell'utente ma non alle superfici.</translation>
    </message>
    <message>
      <source>Sample</source>
      <translation>Campione</translation>
    </message>
    <message>
      <source>Points in random order, with an empty field “reference” that offers the classes of the map (GeoPackage). The class of the map is in it, hidden, for the estimates.</source>
      <translation>Punti in ordine casuale, con un campo vuoto «reference» che propone le classi della mappa (GeoPackage). La classe della mappa è contenuta, nascosta, per le stime.</translation>
    </message>
    <message>
      <source>Least number of points in a class</source>
      <translation>Numero minimo di punti in una classe</translation>
    </message>
    <message>
      <source>For “olofsson”. 50 to 100 are usual.</source>
      <translation>Per «olofsson». Di solito da 50 a 100.</translation>
    </message>
    <message>
      <source>Expected accuracy</source>
      <translation>Accuratezza attesa</translation>
    </message>
    <message>
      <source>What you guess of the share of each class that is mapped rightly. The nearer to 0.5, the more points; 0.8 is a cautious guess for most maps.</source>
      <translation>La quota di ogni classe che supponi mappata correttamente. Più è vicina a 0.5, più punti servono; 0.8 è una stima prudente per la maggior parte delle mappe.</translation>
    </message>
    <message>
      <source>Expected accuracy of single classes</source>
      <translation>Accuratezza attesa di singole classi</translation>
    </message>
    <message>
      <source>Where you guess otherwise: “water = 0.95; bare soil = 0.6”.</source>
      <translation>Dove la tua stima è diversa: «acqua = 0.95; suolo nudo = 0.6».</translation>
    </message>
    <message>
      <source>Show the class of the map</source>
      <translation>Mostra la classe della mappa</translation>
    </message>
    <message>
      <source>Who sees what the map says tends to agree with it, so it is hidden unless you tick this.</source>
      <translation>Chi vede che cosa dice la mappa tende a darle ragione, quindi resta nascosta se non spunti questa casella.</translation>
    </message>
    <message>
      <source>Seed</source>
      <translation>Seme</translation>
    </message>
    <message>
      <source>The same seed draws the same points again; another one draws others.</source>
      <translation>Lo stesso seme estrae di nuovo gli stessi punti; un altro ne estrae altri.</translation>
    </message>
    <message>
      <source>Export model</source>
      <translation>Esporta modello</translation>
    </message>
    <message>
      <source>Writes a model as one ONNX file, which runs in Deepness and in many other programs, and here as well. Classes, resolution, tiles and scaling are written into it. Before the file appears, it is compared with the model on a tile of noise.</source>
      <translation>Scrive un modello come un solo file ONNX, che funziona in Deepness e in molti altri programmi, e anche qui. Vi sono scritti classi, risoluzione, tasselli e scala. Prima che il file compaia, è confrontato con il modello su un tassello di rumore.</translation>
    </message>
    <message>
      <source>onnx,deepness,convert,share,deep learning,neural network</source>
      <translation>onnx,deepness,convertire,condividere,apprendimento profondo,deep learning,rete neurale</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modello</translation>
    </message>
    <message>
      <source>An installed model, a model package (.landscribe) or an ONNX file. In scripts: a path or an id.</source>
      <translation>Un modello installato, un pacchetto di modello (.landscribe) o un file ONNX. Negli script: un percorso o un id.</translation>
    </message>
    <message>
      <source>ONNX file</source>
      <translation>File ONNX</translation>
    </message>
    <message>
      <source>The file to write.</source>
      <translation>Il file da scrivere.</translation>
    </message>
    <message>
      <source>Store weights in half precision</source>
      <translation>Salva i pesi in mezza precisione</translation>
    </message>
    <message>
      <source>Half the size; the map stays nearly the same. It is computed in full precision all the same.</source>
      <translation>Metà dimensione; la mappa resta quasi uguale. Il calcolo avviene comunque in precisione piena.</translation>
    </message>
    <message>
      <source>Tile size (pixels of the model)</source>
      <translation>Dimensione del tassello (pixel del modello)</translation>
    </message>
    <message>
      <source>Side of the squares that the network reads. Not set: what the model was trained with.</source>
      <translation>Lato dei quadrati letti dalla rete. Non impostato: quello con cui il modello è stato addestrato.</translation>
    </message>
    <message>
      <source>Leave the tile size free</source>
      <translation>Lascia libera la dimensione del tassello</translation>
    </message>
    <message>
      <source>The network reads tiles of any size that suits it, so small images need not be filled up to a tile. Deepness can't open such a file.</source>
      <translation>La rete legge tasselli di qualsiasi dimensione adatta, quindi le immagini piccole non devono essere completate fino a un tassello intero. Deepness non può aprire un file simile.</translation>
    </message>
    <message>
      <source>Size of the file (MB)</source>
      <translation>Dimensione del file (MB)</translation>
    </message>
    <message>
      <source>Largest difference of a probability from the model</source>
      <translation>Massima differenza di una probabilità rispetto al modello</translation>
    </message>
    <message>
      <source>Fine-tune model</source>
      <translation>Affina modello</translation>
    </message>
    <message>
      <source>Adapts a model to your images. Draw a few patches in which everything is labelled, and a few minutes later the model maps the whole image better. It keeps what it knows: classes of the labels and of the model go together by their names, and classes can be renamed, added or given up. The report compares the model before and after, and the best state so far is kept when you cancel.</source>
      <translation>Adatta un modello alle tue immagini. Disegna alcuni riquadri in cui tutto è etichettato e, pochi minuti dopo, il modello mappa meglio l'intera immagine. Conserva ciò che sa: le classi delle etichette e quelle del modello sono abbinate per nome, e si possono rinominare, aggiungere o abbandonare classi. Il report confronta il modello prima e dopo. Se annulli, resta lo stato migliore raggiunto.</translation>
    </message>
    <message>
      <source>classification,deep learning,neural network,learn,labels,adapt,retrain,transfer</source>
      <translation>classificazione,apprendimento profondo,deep learning,rete neurale,imparare,etichette,adattare,riaddestrare,fine-tuning,transfer learning</translation>
    </message>
    <message>
      <source>Overall accuracy before</source>
      <translation>Accuratezza complessiva prima</translation>
    </message>
    <message>
      <source>Mean F1 before</source>
      <translation>F1 media prima</translation>
    </message>
    <message>
      <source>Mean intersection over union before</source>
      <translation>Intersezione su unione media prima</translation>
    </message>
    <message>
      <source>The model to start from: a model package (.landscribe) that Landscribe has trained. It is not changed. In scripts: a path or an id.</source>
      <translation>Il modello da cui partire: un pacchetto di modello (.landscribe) addestrato da Landscribe. Non viene modificato. Negli script: un percorso o un id.</translation>
    </message>
    <message>
      <source>Rename classes</source>
      <translation>Rinomina classi</translation>
    </message>
    <message>
      <source>Classes of the model that the labels call otherwise, as “old = new”, with semicolons between several: “trees = forest; bushes = forest”. Classes that get the same name become one.</source>
      <translation>Classi del modello che le etichette chiamano in altro modo, come «vecchio = nuovo», con un punto e virgola tra più coppie: «alberi = bosco; arbusti = bosco». Le classi che ricevono lo stesso nome diventano una sola.</translation>
    </message>
    <message>
      <source>Classes that the model lacks</source>
      <translation>Classi che mancano al modello</translation>
    </message>
    <message>
      <source>add: the model learns them. refuse: the run is refused, which shows misspelt names.</source>
      <translation>add: il modello le impara. refuse: l'esecuzione viene rifiutata, il che rivela nomi scritti male.</translation>
    </message>
    <message>
      <source>Classes to give up</source>
      <translation>Classi da abbandonare</translation>
    </message>
    <message>
      <source>Classes that the new model shall not have, with semicolons between several. Empty: none.</source>
      <translation>Classi che il nuovo modello non deve avere, con un punto e virgola tra più classi. Vuoto: nessuna.</translation>
    </message>
    <message>
      <source>Normalise by the new images</source>
      <translation>Normalizza in base alle nuove immagini</translation>
    </message>
    <message>
      <source>Measure brightness and contrast in the new images instead of taking those of the model. For images from another sensor or with another range of values.</source>
      <translation>Misura luminosità e contrasto nelle nuove immagini invece di usare quelli del modello. Per immagini di un altro sensore o con un altro intervallo di valori.</translation>
    </message>
    <message>
      <source>Epochs</source>
      <translation>Epoche</translation>
    </message>
    <message>
      <source>How often the training sees every tile, at most.</source>
      <translation>Quante volte, al massimo, l'addestramento vede ogni tassello.</translation>
    </message>
    <message>
      <source>Patience (epochs)</source>
      <translation>Pazienza (epoche)</translation>
    </message>
    <message>
      <source>Stop after so many epochs without a better model. 0: never.</source>
      <translation>Ferma dopo questo numero di epoche senza un modello migliore. 0: mai.</translation>
    </message>
    <message>
      <source>Learning rate</source>
      <translation>Tasso di apprendimento</translation>
    </message>
    <message>
      <source>How large the steps of the training are. Small steps keep what the model knows.</source>
      <translation>Quanto sono grandi i passi dell'addestramento. Passi piccoli conservano ciò che il modello sa.</translation>
    </message>
    <message>
      <source>Tiles at a time</source>
      <translation>Tasselli alla volta</translation>
    </message>
    <message>
      <source>How many tiles make a step. If they don't fit the memory they are computed in parts, with the same result.</source>
      <translation>Quanti tasselli formano un passo. Se non entrano nella memoria, sono calcolati a parti, con lo stesso risultato.</translation>
    </message>
    <message>
      <source>Size of the crops (pixels)</source>
      <translation>Dimensione dei ritagli (pixel)</translation>
    </message>
    <message>
      <source>Side of what the network sees of a tile, at a random place. Not set: 256, or the size of the tiles.</source>
      <translation>Lato di ciò che la rete vede di un tassello, in un punto casuale. Non impostato: 256, o la dimensione dei tasselli.</translation>
    </message>
    <message>
      <source>Import model</source>
      <translation>Importa modello</translation>
    </message>
    <message>
      <source>Makes a model package of a model of another program: ONNX files, models of ArcGIS, TorchScript, and weights of segmentation_models_pytorch. What the file doesn't say, you can: classes, bands, resolution and scaling. Files that could run a program when they are opened are refused.</source>
      <translation>Crea un pacchetto di modello da un modello di un altro programma: file ONNX, modelli di ArcGIS, TorchScript e pesi di segmentation_models_pytorch. Ciò che il file non dice puoi indicarlo tu: classi, bande, risoluzione e scala. I file che all'apertura potrebbero eseguire un programma vengono rifiutati.</translation>
    </message>
    <message>
      <source>onnx,deepness,dlpk,emd,esri,arcgis,checkpoint,torchscript,safetensors,convert,install</source>
      <translation>onnx,deepness,dlpk,emd,esri,arcgis,checkpoint,torchscript,safetensors,convertire,installare</translation>
    </message>
    <message>
      <source>Id of the model</source>
      <translation>Id del modello</translation>
    </message>
    <message>
      <source>Names of the classes (JSON)</source>
      <translation>Nomi delle classi (JSON)</translation>
    </message>
    <message>
      <source>Number of classes</source>
      <translation>Numero di classi</translation>
    </message>
    <message>
      <source>Model file</source>
      <translation>File di modello</translation>
    </message>
    <message>
      <source>ONNX, as for Deepness (.onnx). A model of ArcGIS (.dlpk, or .emd with its model beside it) that holds ONNX or TorchScript. TorchScript (.pt). Weights of a network of segmentation_models_pytorch or of this plugin (.safetensors, .pt, .pth, .ckpt). A model package (.landscribe).</source>
      <translation>ONNX, come per Deepness (.onnx). Un modello di ArcGIS (.dlpk, o .emd con il modello accanto) che contiene ONNX o TorchScript. TorchScript (.pt). Pesi di una rete di segmentation_models_pytorch o di questo plugin (.safetensors, .pt, .pth, .ckpt). Un pacchetto di modello (.landscribe).</translation>
    </message>
    <message>
      <source>Models (*.onnx *.dlpk *.emd *.pt *.pth *.ckpt *.safetensors *.landscribe)</source>
      <translation>Modelli (*.onnx *.dlpk *.emd *.pt *.pth *.ckpt *.safetensors *.landscribe)</translation>
    </message>
    <message>
      <source>Name of the model</source>
      <translation>Nome del modello</translation>
    </message>
    <message>
      <source>Empty: what the file says.</source>
      <translation>Vuoto: ciò che dice il file.</translation>
    </message>
    <message>
      <source>Classes</source>
      <translation>Classi</translation>
    </message>
    <message>
      <source>Names in the order of the network's channels, with a semicolon between them and a colour where you want one: “water #3b82c4; trees; road”. Empty: what the file says, else numbers.</source>
      <translation>Nomi nell'ordine dei canali della rete, separati da punto e virgola e con un colore dove lo vuoi: «acqua #3b82c4; alberi; strada». Vuoto: ciò che dice il file, altrimenti numeri.</translation>
    </message>
    <message>
      <source>Bands</source>
      <translation>Bande</translation>
    </message>
    <message>
      <source>Names in the order in which the network reads them: “red, green, blue, nir”. Usual names let tools find the bands of an image. Bands of a second image follow behind a semicolon. Empty: what the file says, else the first bands of an image.</source>
      <translation>Nomi nell'ordine in cui la rete le legge: «red, green, blue, nir». Con i nomi usuali gli strumenti trovano le bande di un'immagine. Le bande di una seconda immagine seguono dopo un punto e virgola. Vuoto: ciò che dice il file, altrimenti le prime bande di un'immagine.</translation>
    </message>
    <message>
      <source>Ground resolution (metres per pixel)</source>
      <translation>Risoluzione al suolo (metri per pixel)</translation>
    </message>
    <message>
      <source>The size of a pixel in the images of the training. Not set: what the file says, else any.</source>
      <translation>La dimensione di un pixel nelle immagini dell'addestramento. Non impostato: ciò che dice il file, altrimenti qualsiasi.</translation>
    </message>
    <message>
      <source>Licence</source>
      <translation>Licenza</translation>
    </message>
    <message>
      <source>Under which the model may be used, such as CC-BY-4.0. Empty: what the file says.</source>
      <translation>Quella con cui il modello può essere usato, per esempio CC-BY-4.0. Vuoto: ciò che dice il file.</translation>
    </message>
    <message>
      <source>New model</source>
      <translation>Nuovo modello</translation>
    </message>
    <message>
      <source>The model package (.landscribe) to write. In the folder that is proposed, all tools find it in their list of models.</source>
      <translation>Il pacchetto di modello (.landscribe) da scrivere. Nella cartella proposta tutti gli strumenti lo trovano nel loro elenco di modelli.</translation>
    </message>
    <message>
      <source>Largest pixel value</source>
      <translation>Valore massimo dei pixel</translation>
    </message>
    <message>
      <source>What pixel values are divided by first: 255, or 10000 for reflectance. Not set: what the file says.</source>
      <translation>Il numero per cui si dividono prima i valori dei pixel: 255, o 10000 per la riflettanza. Non impostato: ciò che dice il file.</translation>
    </message>
    <message>
      <source>Mean</source>
      <translation>Media</translation>
    </message>
    <message>
      <source>What is subtracted then: one number, or one a band with commas between them. Those of a second image follow behind a semicolon. Empty: what the file says, else 0.</source>
      <translation>Ciò che poi si sottrae: un numero, oppure uno per banda separati da virgole. Quelli di una seconda immagine seguono dopo un punto e virgola. Vuoto: ciò che dice il file, altrimenti 0.</translation>
    </message>
    <message>
      <source>Standard deviation</source>
      <translation>Deviazione standard</translation>
    </message>
    <message>
      <source>What is divided by at last, written like the mean. Empty: what the file says, else 1.</source>
      <translation>Il numero per cui si divide alla fine, scritto come la media. Vuoto: ciò che dice il file, altrimenti 1.</translation>
    </message>
    <message>
      <source>Side of the squares that the network reads. Not set: what the file says, else 512.</source>
      <translation>Lato dei quadrati letti dalla rete. Non impostato: ciò che dice il file, altrimenti 512.</translation>
    </message>
    <message>
      <source>Training data</source>
      <translation>Dati di addestramento</translation>
    </message>
    <message>
      <source>What the model was trained on, with credit and licence. Empty: what the file says.</source>
      <translation>Su che cosa è stato addestrato il modello, con crediti e licenza. Vuoto: ciò che dice il file.</translation>
    </message>
    <message>
      <source>Network</source>
      <translation>Rete</translation>
    </message>
    <message>
      <source>For files of weights: the network to which they belong. auto: the file says it itself, as checkpoints of Lightning do, or a config.json beside the weights.</source>
      <translation>Per file di pesi: la rete a cui appartengono. auto: lo dice il file stesso, come i checkpoint di Lightning, o un config.json accanto ai pesi.</translation>
    </message>
    <message>
      <source>Encoder</source>
      <translation>Encoder</translation>
    </message>
    <message>
      <source>For weights of an smp-… network: its encoder, such as resnet34, or “tu-” and a name of the library timm. Empty: what the file says.</source>
      <translation>Per pesi di una rete smp-…: il suo encoder, per esempio resnet34, oppure «tu-» e un nome della libreria timm. Vuoto: ciò che dice il file.</translation>
    </message>
    <message>
      <source>Prepare training patches</source>
      <translation>Prepara riquadri di addestramento</translation>
    </message>
    <message>
      <source>Cuts images and their labels into tiles that a model can learn from. Labels are polygons or lines with a class, or class rasters; they may have any coordinate reference system. If only some places are fully labelled, draw polygons around these and choose them as patches: what lies outside teaches nothing. Look at the sheet of examples before you train: it shows at once whether images and labels fit.</source>
      <translation>Taglia immagini ed etichette in tasselli da cui un modello può imparare. Le etichette sono poligoni o linee con una classe, oppure raster di classi; possono avere qualsiasi SR. Se solo alcuni luoghi sono etichettati per intero, disegna poligoni attorno a questi e sceglili come riquadri: ciò che sta fuori non insegna nulla. Guarda il foglio di esempi prima di addestrare: mostra subito se immagini ed etichette si accordano.</translation>
    </message>
    <message>
      <source>chips,tiles,dataset,training data,labels,samples,annotation,deep learning</source>
      <translation>chip,tasselli,set di dati,dataset,dati di addestramento,etichette,campioni,annotazione,apprendimento profondo,deep learning</translation>
    </message>
    <message>
      <source>Sheet of examples</source>
      <translation>Foglio di esempi</translation>
    </message>
    <message>
      <source>Number of training tiles</source>
      <translation>Numero di tasselli di addestramento</translation>
    </message>
    <message>
      <source>Number of validation tiles</source>
      <translation>Numero di tasselli di validazione</translation>
    </message>
    <message>
      <source>Number of test tiles</source>
      <translation>Numero di tasselli di test</translation>
    </message>
    <message>
      <source>Pixels of each class (JSON)</source>
      <translation>Pixel di ogni classe (JSON)</translation>
    </message>
    <message>
      <source>Tile size (pixels)</source>
      <translation>Dimensione del tassello (pixel)</translation>
    </message>
    <message>
      <source>Side of the squares that the images are cut into.</source>
      <translation>Lato dei quadrati in cui sono tagliate le immagini.</translation>
    </message>
    <message>
      <source>Stride (pixels)</source>
      <translation>Passo (pixel)</translation>
    </message>
    <message>
      <source>How far it is from one tile to the next. Less than the tile size: tiles overlap, and the network sees each place at several positions. Not set: the tile size.</source>
      <translation>Distanza da un tassello al successivo. Se è minore della dimensione del tassello, i tasselli si sovrappongono e la rete vede ogni luogo in più posizioni. Non impostato: la dimensione del tassello.</translation>
    </message>
    <message>
      <source>Training / validation / test (%)</source>
      <translation>Addestramento / validazione / test (%)</translation>
    </message>
    <message>
      <source>How the labelled ground is shared out. The validation decides which state of a training is the best, the test says how good that one is. Tiles of different parts never overlap.</source>
      <translation>Come è ripartito il terreno etichettato. La validazione decide quale stato di un addestramento è il migliore, il test dice quanto è buono. I tasselli di parti diverse non si sovrappongono mai.</translation>
    </message>
    <message>
      <source>Training set</source>
      <translation>Set di addestramento</translation>
    </message>
    <message>
      <source>The folder to make: tiles of images and labels (GeoTIFF), their description, and a sheet of examples.</source>
      <translation>La cartella da creare: tasselli di immagini ed etichette (GeoTIFF), la loro descrizione e un foglio di esempi.</translation>
    </message>
    <message>
      <source>How large a pixel of the tiles is on the ground. Not set: as in the first image.</source>
      <translation>Quanto è grande al suolo un pixel dei tasselli. Non impostato: come nella prima immagine.</translation>
    </message>
    <message>
      <source>Block size (pixels)</source>
      <translation>Dimensione del blocco (pixel)</translation>
    </message>
    <message>
      <source>Side of the blocks of ground that go as a whole to training, validation or test. 0: as large as the labelled ground allows.</source>
      <translation>Lato dei blocchi di terreno che vanno per intero ad addestramento, validazione o test. 0: grandi quanto lo consente il terreno etichettato.</translation>
    </message>
    <message>
      <source>Segment image</source>
      <translation>Segmenta immagine</translation>
    </message>
    <message>
      <source>Gives every pixel of an image its class: land cover, buildings, roads, or whatever the model has learnt. The result is a styled layer on the grid of the image; polygons, probabilities and a table of areas come with it if you ask for them. Bands, resolution and tiles follow the model, so an image and a model are enough to start.</source>
      <translation>Assegna a ogni pixel di un'immagine la sua classe: copertura del suolo, edifici, strade o quanto il modello ha imparato. Il risultato è un layer con stile sulla griglia dell'immagine; su richiesta si aggiungono poligoni, probabilità e una tabella delle superfici. Bande, risoluzione e tasselli seguono il modello: per iniziare bastano un'immagine e un modello.</translation>
    </message>
    <message>
      <source>classification,land cover,deep learning,neural network,semantic,onnx,deepness</source>
      <translation>classificazione,copertura del suolo,apprendimento profondo,rete neurale,semantica,deep learning,onnx,deepness</translation>
    </message>
    <message>
      <source>Classes of further outputs of the model</source>
      <translation>Classi delle altre uscite del modello</translation>
    </message>
    <message>
      <source>Area of each class (JSON)</source>
      <translation>Superficie di ogni classe (JSON)</translation>
    </message>
    <message>
      <source>Number of classes found</source>
      <translation>Numero di classi trovate</translation>
    </message>
    <message>
      <source>Area of all classes together (m²)</source>
      <translation>Superficie di tutte le classi insieme (m²)</translation>
    </message>
    <message>
      <source>Image</source>
      <translation>Immagine</translation>
    </message>
    <message>
      <source>The image to segment. Files are read in place; tile servers, WMS and the like are copied first.</source>
      <translation>L'immagine da segmentare. I file sono letti sul posto; server di tasselli, WMS e simili vengono prima copiati.</translation>
    </message>
    <message>
      <source>The bands of the image that feed the model, in the model's order. Empty: the model chooses.</source>
      <translation>Le bande dell'immagine usate dal modello, nell'ordine del modello. Vuoto: sceglie il modello.</translation>
    </message>
    <message>
      <source>Extent</source>
      <translation>Estensione</translation>
    </message>
    <message>
      <source>Segment this rectangle only. Empty: the whole image.</source>
      <translation>Segmenta solo questo rettangolo. Vuoto: l'intera immagine.</translation>
    </message>
    <message>
      <source>Segment inside these polygons only; everything else becomes nodata.</source>
      <translation>Segmenta solo all'interno di questi poligoni; tutto il resto diventa NoData.</translation>
    </message>
    <message>
      <source>The class of each pixel, with class names and colours (GeoTIFF).</source>
      <translation>La classe di ogni pixel, con nomi e colori delle classi (GeoTIFF).</translation>
    </message>
    <message>
      <source>Class polygons</source>
      <translation>Poligoni delle classi</translation>
    </message>
    <message>
      <source>The classes as polygons, with class name, area and mean confidence (GeoPackage).</source>
      <translation>Le classi come poligoni, con nome della classe, superficie e confidenza media (GeoPackage).</translation>
    </message>
    <message>
      <source>Table of areas</source>
      <translation>Tabella delle superfici</translation>
    </message>
    <message>
      <source>A page with the area and share of each class.</source>
      <translation>Una pagina con la superficie e la quota di ogni classe.</translation>
    </message>
    <message>
      <source>Probabilities</source>
      <translation>Probabilità</translation>
    </message>
    <message>
      <source>How probable each class is, from 0 to 1: one band a class.</source>
      <translation>Quanto è probabile ogni classe, da 0 a 1: una banda per classe.</translation>
    </message>
    <message>
      <source>Confidence</source>
      <translation>Confidenza</translation>
    </message>
    <message>
      <source>How probable the chosen class is, from 0 to 1.</source>
      <translation>Quanto è probabile la classe scelta, da 0 a 1.</translation>
    </message>
    <message>
      <source>Uncertainty</source>
      <translation>Incertezza</translation>
    </message>
    <message>
      <source>The entropy over the classes: 0 where the model is sure, larger where it hesitates.</source>
      <translation>L'entropia sulle classi: 0 dove il modello è sicuro, più grande dove esita.</translation>
    </message>
    <message>
      <source>Second image</source>
      <translation>Seconda immagine</translation>
    </message>
    <message>
      <source>For models that look at two images, such as a picture and a height model, or two dates.</source>
      <translation>Per modelli che guardano due immagini, come un'immagine e un modello delle altezze, o due date.</translation>
    </message>
    <message>
      <source>Bands of the second image</source>
      <translation>Bande della seconda immagine</translation>
    </message>
    <message>
      <source>The bands of the second image that feed the model, in its order. Empty: the model chooses.</source>
      <translation>Le bande della seconda immagine usate dal modello, nel suo ordine. Vuoto: sceglie il modello.</translation>
    </message>
    <message>
      <source>Ground resolution for the model (metres per pixel)</source>
      <translation>Risoluzione al suolo per il modello (metri per pixel)</translation>
    </message>
    <message>
      <source>How large a pixel is when the model sees it. Not set: what the model was trained with.</source>
      <translation>Quanto è grande un pixel quando il modello lo vede. Non impostato: quella con cui il modello è stato addestrato.</translation>
    </message>
    <message>
      <source>The pixel value that counts as full brightness: 10000 for reflectance. Not set: the model knows.</source>
      <translation>Il valore dei pixel che vale come piena luminosità: 10000 per la riflettanza. Non impostato: lo sa il modello.</translation>
    </message>
    <message>
      <source>Side of the squares that the model looks at. Not set: what the model was trained with.</source>
      <translation>Lato dei quadrati che il modello guarda. Non impostato: quello con cui il modello è stato addestrato.</translation>
    </message>
    <message>
      <source>Overlap of tiles (%)</source>
      <translation>Sovrapposizione dei tasselli (%)</translation>
    </message>
    <message>
      <source>How much neighbouring tiles share. More is smoother at their edges, and slower. Not set: the model's.</source>
      <translation>Quanto condividono i tasselli vicini. Di più: bordi più omogenei, ma più lento. Non impostato: quella del modello.</translation>
    </message>
    <message>
      <source>Blending of overlapping tiles</source>
      <translation>Fusione dei tasselli sovrapposti</translation>
    </message>
    <message>
      <source>mean: average of the probabilities. cosine: average in which the middle of a tile counts more. crop: each tile up to the middle of the overlap.</source>
      <translation>mean: media delle probabilità. cosine: media in cui il centro di un tassello conta di più. crop: ogni tassello fino a metà della sovrapposizione.</translation>
    </message>
    <message>
      <source>Average over turned and mirrored tiles</source>
      <translation>Media su tasselli ruotati e specchiati</translation>
    </message>
    <message>
      <source>The model looks at each tile in eight positions. A little more accurate, eight times slower.</source>
      <translation>Il modello guarda ogni tassello in otto posizioni. Un po' più accurato, otto volte più lento.</translation>
    </message>
    <message>
      <source>Smallest patch in the map (m²)</source>
      <translation>Zona minima nella mappa (m²)</translation>
    </message>
    <message>
      <source>Smaller patches are merged into their largest neighbour. 0: keep all.</source>
      <translation>Le zone più piccole vengono unite alla zona vicina più grande. 0: conserva tutto.</translation>
    </message>
    <message>
      <source>NoData value</source>
      <translation>Valore NoData</translation>
    </message>
    <message>
      <source>Value of the class map where the image has no data or lies outside the areas of interest.</source>
      <translation>Valore della mappa delle classi dove l'immagine non ha dati o è fuori dalle aree di interesse.</translation>
    </message>
    <message>
      <source>Outline of the polygons</source>
      <translation>Contorno dei poligoni</translation>
    </message>
    <message>
      <source>exact: along the pixels. smooth: rounded, for land cover. right_angles: straight with right angles, for buildings.</source>
      <translation>exact: lungo i pixel. smooth: arrotondato, per la copertura del suolo. right_angles: diritto con angoli retti, per gli edifici.</translation>
    </message>
    <message>
      <source>Smallest polygon (m²)</source>
      <translation>Poligono minimo (m²)</translation>
    </message>
    <message>
      <source>Smaller polygons are left out; the map is not changed. 0: keep all.</source>
      <translation>I poligoni più piccoli vengono omessi; la mappa non cambia. 0: conserva tutto.</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>Dispositivo</translation>
    </message>
    <message>
      <source>auto: the graphics card if there is one. cpu: the processor. cuda:0, cuda:1, …: that graphics card.</source>
      <translation>auto: la scheda grafica, se c'è. cpu: il processore. cuda:0, cuda:1, …: quella scheda grafica.</translation>
    </message>
    <message>
      <source>Precision</source>
      <translation>Precisione</translation>
    </message>
    <message>
      <source>auto: the fastest that gives the same map. fp32: full. bf16, fp16: half; faster on graphics cards.</source>
      <translation>auto: la più veloce che dà la stessa mappa. fp32: piena. bf16, fp16: metà; più veloci sulle schede grafiche.</translation>
    </message>
    <message>
      <source>How many tiles are computed together. 0: as many as suit the device and its memory.</source>
      <translation>Quanti tasselli vengono calcolati insieme. 0: quanti sono adatti al dispositivo e alla sua memoria.</translation>
    </message>
    <message>
      <source>Suggest patches to label</source>
      <translation>Suggerisci riquadri da etichettare</translation>
    </message>
    <message>
      <source>Finds the patches of an image whose labelling would teach a model most: where it is unsure, unlike each other, and unlike what is labelled already. Label everything inside them, fine-tune the model with the patches as areas that are complete, and segment again. On demand an empty layer to draw on comes with it, whose form offers the classes of the map.</source>
      <translation>Trova i riquadri di un'immagine la cui etichettatura insegnerebbe di più a un modello: dove è incerto, diversi tra loro e diversi da ciò che è già etichettato. Etichetta tutto ciò che contengono, affina il modello con i riquadri come aree complete e segmenta di nuovo. Su richiesta si aggiunge un layer vuoto su cui disegnare, il cui modulo propone le classi della mappa.</translation>
    </message>
    <message>
      <source>active learning,uncertainty,training,sampling,digitise,label,annotation</source>
      <translation>apprendimento attivo,active learning,incertezza,addestramento,campionamento,digitalizzare,etichettare,annotazione</translation>
    </message>
    <message>
      <source>Number of patches</source>
      <translation>Numero di riquadri</translation>
    </message>
    <message>
      <source>Mean uncertainty in the patches</source>
      <translation>Incertezza media nei riquadri</translation>
    </message>
    <message>
      <source>Mean uncertainty of the whole image</source>
      <translation>Incertezza media dell'intera immagine</translation>
    </message>
    <message>
      <source>Least distance between patches (metres)</source>
      <translation>Distanza minima tra riquadri (metri)</translation>
    </message>
    <message>
      <source>From each other, and from the labelled ones. They never overlap. Without a CRS: pixels.</source>
      <translation>Tra loro e da quelli già etichettati. Non si sovrappongono mai. Senza SR: pixel.</translation>
    </message>
    <message>
      <source>What the uncertainty layer holds</source>
      <translation>Che cosa contiene il layer di incertezza</translation>
    </message>
    <message>
      <source>auto: its name tells. uncertainty: 0 is sure, 1 is unsure. confidence: the other way round, as in the confidence of a segmentation.</source>
      <translation>auto: lo dice il suo nome. uncertainty: 0 è sicuro, 1 è incerto. confidence: al contrario, come nella confidenza di una segmentazione.</translation>
    </message>
    <message>
      <source>What “Segment image” gives as “Uncertainty”, or as “Confidence”. The first band counts.</source>
      <translation>Ciò che «Segmenta immagine» produce come «Incertezza» o come «Confidenza». Conta la prima banda.</translation>
    </message>
    <message>
      <source>The image that was segmented. With it the patches are chosen to look unlike each other.</source>
      <translation>L'immagine che è stata segmentata. Con essa i riquadri sono scelti in modo da apparire diversi tra loro.</translation>
    </message>
    <message>
      <source>The class map. With it the patches are chosen to hold different classes, as the model sees them.</source>
      <translation>La mappa delle classi. Con essa i riquadri sono scelti in modo da contenere classi diverse, così come le vede il modello.</translation>
    </message>
    <message>
      <source>Patches lie inside these polygons only.</source>
      <translation>I riquadri stanno solo all'interno di questi poligoni.</translation>
    </message>
    <message>
      <source>Patches that are labelled already</source>
      <translation>Riquadri già etichettati</translation>
    </message>
    <message>
      <source>New patches stay away from these polygons, and are chosen to differ from what lies in them.</source>
      <translation>I nuovi riquadri restano lontani da questi poligoni e sono scelti in modo da differire da ciò che contengono.</translation>
    </message>
    <message>
      <source>How many patches you want to label before you fine-tune again.</source>
      <translation>Quanti riquadri vuoi etichettare prima di affinare di nuovo.</translation>
    </message>
    <message>
      <source>Side of a patch (metres)</source>
      <translation>Lato di un riquadro (metri)</translation>
    </message>
    <message>
      <source>Not set: 256 pixels of the uncertainty layer. Without a CRS: pixels.</source>
      <translation>Non impostato: 256 pixel del layer di incertezza. Senza SR: pixel.</translation>
    </message>
    <message>
      <source>Patches</source>
      <translation>Riquadri</translation>
    </message>
    <message>
      <source>Squares with rank, mean uncertainty and main class, and a tick for those that you have labelled.</source>
      <translation>Quadrati con rango, incertezza media e classe principale, e una casella da spuntare per quelli che hai etichettato.</translation>
    </message>
    <message>
      <source>Layer to draw on</source>
      <translation>Layer su cui disegnare</translation>
    </message>
    <message>
      <source>An empty layer of polygons with the field “class”, whose form offers the classes of the class map.</source>
      <translation>Un layer vuoto di poligoni con il campo «class», il cui modulo propone le classi della mappa delle classi.</translation>
    </message>
    <message>
      <source>Train model</source>
      <translation>Addestra modello</translation>
    </message>
    <message>
      <source>Teaches a new model to segment images, from a training set or straight from images with labels. The result is a model for “Segment image”, with a report of how good it is on tiles that were kept back. Training takes from minutes on a graphics card to hours on the processor; the best state so far is kept when you cancel. To adapt a model that exists, use “Fine-tune model”: it needs far fewer labels.</source>
      <translation>Insegna a un nuovo modello a segmentare immagini, da un set di addestramento o direttamente da immagini con etichette. Il risultato è un modello per «Segmenta immagine», con un report su quanto è buono su tasselli messi da parte. L'addestramento richiede da minuti su una scheda grafica a ore sul processore; se annulli, resta lo stato migliore raggiunto. Per adattare un modello esistente usa «Affina modello»: richiede molte meno etichette.</translation>
    </message>
    <message>
      <source>classification,deep learning,neural network,learn,labels,u-net,segmentation</source>
      <translation>classificazione,apprendimento profondo,deep learning,rete neurale,imparare,etichette,u-net,segmentazione</translation>
    </message>
    <message>
      <source>smp-…: networks of the library segmentation_models_pytorch, with the encoder that is chosen below; smp-unet suits most purposes. unet-deconvnet, fusenet: Le Bris et al. 2020; fusenet sees heights beside the image. resdeconv-…: Ghassemi et al. 2018; the number says how deep the network is, and deeper ones learn more and take longer.</source>
      <translation>smp-…: reti della libreria segmentation_models_pytorch, con l'encoder scelto qui sotto; smp-unet è adatta a quasi tutti gli scopi. unet-deconvnet, fusenet: Le Bris et al. 2020; fusenet vede le altezze oltre all'immagine. resdeconv-…: Ghassemi et al. 2018; il numero indica quanto è profonda la rete; quelle più profonde imparano di più e richiedono più tempo.</translation>
    </message>
    <message>
      <source>For smp-…: the part of the network that sees the image, such as resnet18, resnet34, resnet50, efficientnet-b0 or mobilenet_v2; “tu-” and a name takes any model of the library timm.</source>
      <translation>Per smp-…: la parte della rete che vede l'immagine, per esempio resnet18, resnet34, resnet50, efficientnet-b0 o mobilenet_v2; con «tu-» e un nome si usa qualsiasi modello della libreria timm.</translation>
    </message>
    <message>
      <source>Pre-trained weights</source>
      <translation>Pesi pre-addestrati</translation>
    </message>
    <message>
      <source>none: the encoder starts knowing nothing. imagenet: it starts from weights that know photographs, which are downloaded once; mostly better and faster. Or a file (.safetensors) with weights of the encoder.</source>
      <translation>none: l'encoder parte senza sapere nulla. imagenet: parte da pesi che conoscono fotografie, scaricati una sola volta; quasi sempre meglio e più veloce. Oppure un file (.safetensors) con i pesi dell'encoder.</translation>
    </message>
    <message>
      <source>Recipe</source>
      <translation>Ricetta</translation>
    </message>
    <message>
      <source>How the training is done. landscribe: our own, which suits most. lebris2020: Adam and weights for rare classes. ghassemi2018: slow descent, with tiles turned by any angle. The settings below change single values of it.</source>
      <translation>Come avviene l'addestramento. landscribe: la nostra, adatta alla maggior parte dei casi. lebris2020: Adam e pesi per le classi rare. ghassemi2018: discesa lenta, con tasselli ruotati di qualsiasi angolo. Le impostazioni qui sotto ne cambiano singoli valori.</translation>
    </message>
    <message>
      <source>How often the training sees every tile, at most. Not set: as the recipe says.</source>
      <translation>Quante volte, al massimo, l'addestramento vede ogni tassello. Non impostato: come dice la ricetta.</translation>
    </message>
    <message>
      <source>Stop after so many epochs without a better model. 0: never. Not set: as the recipe says.</source>
      <translation>Ferma dopo questo numero di epoche senza un modello migliore. 0: mai. Non impostato: come dice la ricetta.</translation>
    </message>
    <message>
      <source>How large the steps of the training are. Not set: as the recipe says.</source>
      <translation>Quanto sono grandi i passi dell'addestramento. Non impostato: come dice la ricetta.</translation>
    </message>
    <message>
      <source>How many tiles make a step. If they don't fit the memory they are computed in parts, with the same result. Not set: as the recipe says.</source>
      <translation>Quanti tasselli formano un passo. Se non entrano nella memoria, sono calcolati a parti, con lo stesso risultato. Non impostato: come dice la ricetta.</translation>
    </message>
    <message>
      <source>Side of what the network sees of a tile, at a random place. Not set: as the recipe says.</source>
      <translation>Lato di ciò che la rete vede di un tassello, in un punto casuale. Non impostato: come dice la ricetta.</translation>
    </message>
    <message>
      <source>Segmentation</source>
      <translation>Segmentazione</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>Addestramento</translation>
    </message>
    <message>
      <source>Accuracy</source>
      <translation>Accuratezza</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>Modelli</translation>
    </message>
    <message>
      <source>Images</source>
      <translation>Immagini</translation>
    </message>
    <message>
      <source>One image or several, of one place or several, with the same bands. They may differ in coordinate reference system and resolution.</source>
      <translation>Una o più immagini, di uno o più luoghi, con le stesse bande. Possono avere SR e risoluzione diversi.</translation>
    </message>
    <message>
      <source>Labels</source>
      <translation>Etichette</translation>
    </message>
    <message>
      <source>Layers of polygons or lines that show where the classes are. Where they overlap, the upper layer in the list is on top, and in a layer the later feature.</source>
      <translation>Layer di poligoni o linee che mostrano dove sono le classi. Dove si sovrappongono, prevale il layer più in alto nell'elenco e, in un layer, l'elemento successivo.</translation>
    </message>
    <message>
      <source>Field with the class</source>
      <translation>Campo con la classe</translation>
    </message>
    <message>
      <source>The field of the labels that holds the class. Empty: each layer is a class, with the layer's name.</source>
      <translation>Il campo delle etichette che contiene la classe. Vuoto: ogni layer è una classe, con il nome del layer.</translation>
    </message>
    <message>
      <source>Class rasters</source>
      <translation>Raster di classi</translation>
    </message>
    <message>
      <source>Rasters whose pixel values are classes, such as an existing land cover map. Names and colours are those of the layer's legend. Labels lie on top.</source>
      <translation>Raster i cui valori dei pixel sono classi, come una mappa esistente della copertura del suolo. Nomi e colori sono quelli della legenda del layer. Le etichette stanno sopra.</translation>
    </message>
    <message>
      <source>Polygons inside which everything is labelled; what lies outside teaches nothing. Those whose field “done” is not ticked are left out. Empty: the labels are complete wherever there is an image.</source>
      <translation>Poligoni all'interno dei quali tutto è etichettato; ciò che sta fuori non insegna nulla. Quelli il cui campo «done» non è spuntato vengono esclusi. Vuoto: le etichette sono complete ovunque ci sia un'immagine.</translation>
    </message>
    <message>
      <source>Bands of the images</source>
      <translation>Bande delle immagini</translation>
    </message>
    <message>
      <source>The numbers of the bands to learn from, separated by commas, such as 1,2,3. Empty: all but a transparency band. A fourth band is often taken for transparency: to learn from near infrared, write 1,2,3,4.</source>
      <translation>I numeri delle bande da cui imparare, separati da virgole, per esempio 1,2,3. Vuoto: tutte tranne una banda di trasparenza. Una quarta banda viene spesso presa per trasparenza: per imparare dall'infrarosso vicino scrivi 1,2,3,4.</translation>
    </message>
    <message>
      <source>Heights</source>
      <translation>Altezze</translation>
    </message>
    <message>
      <source>For networks with two inputs: a height model, or another second raster, for each image, in the order of the images.</source>
      <translation>Per reti con due ingressi: un modello delle altezze, o un altro secondo raster, per ogni immagine, nell'ordine delle immagini.</translation>
    </message>
    <message>
      <source>Class of the rest</source>
      <translation>Classe del resto</translation>
    </message>
    <message>
      <source>The class of everything that no label covers. Empty: it teaches nothing.</source>
      <translation>La classe di tutto ciò che nessuna etichetta copre. Vuoto: non insegna nulla.</translation>
    </message>
    <message>
      <source>Width of lines (metres)</source>
      <translation>Larghezza delle linee (metri)</translation>
    </message>
    <message>
      <source>How broad lines are drawn, such as roads.</source>
      <translation>Quanto larghe vengono disegnate le linee, per esempio le strade.</translation>
    </message>
    <message>
      <source>Classes with surroundings</source>
      <translation>Classi con contorno</translation>
    </message>
    <message>
      <source>Classes that get a class of their own around them, such as “around building”, which keeps neighbours apart and outlines sharp. Several are separated by commas. Empty: none.</source>
      <translation>Classi che ricevono attorno a sé una classe propria, per esempio «around building», che tiene separati i vicini e netti i contorni. Più classi sono separate da virgole. Vuoto: nessuna.</translation>
    </message>
    <message>
      <source>Width of the surroundings (metres)</source>
      <translation>Larghezza del contorno (metri)</translation>
    </message>
    <message>
      <source>How far the class around a class reaches. It never covers another label.</source>
      <translation>Fin dove arriva la classe attorno a una classe. Non copre mai un'altra etichetta.</translation>
    </message>
    <message>
      <source>Epoch {epoch}: {figures}</source>
      <translation>Epoca {epoch}: {figures}</translation>
    </message>
    <message>
      <source>Choose a model file</source>
      <translation>Scegli un file di modello</translation>
    </message>
    <message>
      <source>Models (*.landscribe *.onnx)</source>
      <translation>Modelli (*.landscribe *.onnx)</translation>
    </message>
    <message>
      <source>No model is installed. Choose a file with the button.</source>
      <translation>Nessun modello installato. Scegli un file con il pulsante.</translation>
    </message>
    <message>
      <source>The engine reads what this model wants when it runs.</source>
      <translation>Il motore legge durante l'esecuzione ciò che questo modello richiede.</translation>
    </message>
    <message>
      <source>any resolution</source>
      <translation>qualsiasi risoluzione</translation>
    </message>
    <message>
      <source>{metres:g} m per pixel</source>
      <translation>{metres:g} m per pixel</translation>
    </message>
    <message>
      <source>{resolution} · bands: {bands} · classes: {classes}</source>
      <translation>{resolution} · bande: {bands} · classi: {classes}</translation>
    </message>
    <message>
      <source>HTML files (*.html)</source>
      <translation>File HTML (*.html)</translation>
    </message>
    <message>
      <source>CSV files (*.csv)</source>
      <translation>File CSV (*.csv)</translation>
    </message>
    <message>
      <source>ONNX files (*.onnx)</source>
      <translation>File ONNX (*.onnx)</translation>
    </message>
    <message>
      <source>Model packages (*.landscribe)</source>
      <translation>Pacchetti di modello (*.landscribe)</translation>
    </message>
    <message>
      <source>Landscribe {version}: maps from images with deep networks</source>
      <translation>Landscribe {version}: mappe da immagini con reti neurali profonde</translation>
    </message>
    <message>
      <source>Copying the layer “{layer}” to a file…</source>
      <translation>Copia del layer «{layer}» in un file…</translation>
    </message>
    <message>
      <source>Training set, instead of images and labels</source>
      <translation>Set di addestramento, al posto di immagini ed etichette</translation>
    </message>
    <message>
      <source>A folder that “Prepare training patches” has made. Empty: images and labels are given above.</source>
      <translation>Una cartella creata con «Prepara riquadri di addestramento». Vuoto: immagini ed etichette sono indicate sopra.</translation>
    </message>
    <message>
      <source>A page with curves, the accuracy of each class, the confusion matrix and examples.</source>
      <translation>Una pagina con curve, accuratezza di ogni classe, matrice di confusione ed esempi.</translation>
    </message>
    <message>
      <source>What the lists of models call it. Empty: the name of its file.</source>
      <translation>Come si chiama negli elenchi di modelli. Vuoto: il nome del suo file.</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>Riprendi</translation>
    </message>
    <message>
      <source>Go on with a run that was cancelled or broke off, with the same model file, data and settings. The result is that of an unbroken run.</source>
      <translation>Continua un'esecuzione annullata o interrotta, con lo stesso file di modello, gli stessi dati e le stesse impostazioni. Il risultato è quello di un'esecuzione senza interruzioni.</translation>
    </message>
    <message>
      <source>auto: mixed precision on graphics cards, full on the processor. fp32: full. bf16, fp16: mixed.</source>
      <translation>auto: precisione mista sulle schede grafiche, piena sul processore. fp32: piena. bf16, fp16: mista.</translation>
    </message>
    <message>
      <source>Epochs with a frozen encoder</source>
      <translation>Epoche con encoder congelato</translation>
    </message>
    <message>
      <source>In the first epochs, change only the part of the model that tells the classes apart, and leave the part that sees as it is. Helps with few labels and with new classes.</source>
      <translation>Nelle prime epoche cambia solo la parte del modello che distingue le classi e lascia com'è la parte che vede. Aiuta con poche etichette e con classi nuove.</translation>
    </message>
    <message>
      <source>Overall accuracy (0 to 1)</source>
      <translation>Accuratezza complessiva (da 0 a 1)</translation>
    </message>
    <message>
      <source>Mean F1 of the classes (0 to 1)</source>
      <translation>F1 media delle classi (da 0 a 1)</translation>
    </message>
    <message>
      <source>Mean intersection over union of the classes (0 to 1)</source>
      <translation>Intersezione su unione media delle classi (da 0 a 1)</translation>
    </message>
    <message>
      <source>Epochs that were run</source>
      <translation>Epoche eseguite</translation>
    </message>
    <message>
      <source>Epoch of the model</source>
      <translation>Epoca del modello</translation>
    </message>
    <message>
      <source>Figure by which that epoch was the best</source>
      <translation>Misura per cui quell'epoca è stata la migliore</translation>
    </message>
    <message>
      <source>Accuracy of each class (JSON)</source>
      <translation>Accuratezza di ogni classe (JSON)</translation>
    </message>
    <message>
      <source>The network reads tiles of any size that suits it. Deepness can't open such a file.</source>
      <translation type="vanished">La rete legge tasselli di qualsiasi dimensione adatta a lei. Deepness non può aprire un file così.</translation>
    </message>
    <message>
      <source>Adapts a model to your images. Draw a few patches in which everything is labelled, and a few minutes later the model maps the whole image better. It keeps what it knows: classes of the labels and of the model go together by their names, and classes can be renamed, added or given up. The report compares the model before and after on tiles that were kept back. The best state so far is kept when you cancel.</source>
      <translation type="vanished">Adatta un modello alle tue immagini. Disegna alcuni riquadri in cui tutto è etichettato e, pochi minuti dopo, il modello mappa meglio l'intera immagine. Conserva ciò che sa: le classi delle etichette e quelle del modello sono abbinate per nome, e si possono rinominare, aggiungere o abbandonare classi. Il report confronta il modello prima e dopo su tasselli messi da parte. Se annulli, resta lo stato migliore raggiunto.</translation>
    </message>
  </context>
</TS>
