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
      <source>Description of {graph}</source>
      <translation>Descrizione di {graph}</translation>
    </message>
    <message>
      <source>Area {number}</source>
      <translation>Area {number}</translation>
    </message>
    <message>
      <source>The whole graph</source>
      <translation>L'intero grafo</translation>
    </message>
    <message>
      <source>The area measures {area}.</source>
      <translation>L'area misura {area}.</translation>
    </message>
    <message>
      <source>There are no objects in it.</source>
      <translation>Non contiene oggetti.</translation>
    </message>
    <message>
      <source>Objects: {count}, namely {list}.</source>
      <translation>Oggetti: {count}, ovvero {list}.</translation>
    </message>
    <message>
      <source>{count} × {class_name} ({area}, {percent} %)</source>
      <translation>{count} × {class_name} ({area}, {percent} %)</translation>
    </message>
    <message>
      <source>{count} × {class_name} ({area})</source>
      <translation>{count} × {class_name} ({area})</translation>
    </message>
    <message>
      <source>The largest one is {object}, with {area}.</source>
      <translation>Il più grande è {object}, con {area}.</translation>
    </message>
    <message>
      <source>No relation between them is known.</source>
      <translation>Non si conosce nessuna relazione tra loro.</translation>
    </message>
    <message>
      <source>Relations between them: {count}, namely {list}.</source>
      <translation>Relazioni tra loro: {count}, ovvero {list}.</translation>
    </message>
    <message>
      <source>{count} × {subject} – {predicate} – {object}</source>
      <translation>{count} × {subject} – {predicate} – {object}</translation>
    </message>
    <message>
      <source>The best connected one is {object}, with {count}.</source>
      <translation>Il più collegato è {object} (relazioni: {count}).</translation>
    </message>
    <message>
      <source>They make up {list}.</source>
      <translation>Formano {list}.</translation>
    </message>
    <message>
      <source>{object} ({list})</source>
      <translation>{object} ({list})</translation>
    </message>
    <message>
      <source>{count} × {class_name}</source>
      <translation>{count} × {class_name}</translation>
    </message>
    <message>
      <source>Unsure objects, with a score below {limit}: {count}, such as {list}.</source>
      <translation>Oggetti incerti, con un punteggio inferiore a {limit}: {count}, per esempio {list}.</translation>
    </message>
    <message>
      <source>Unsure relations, with a score below {limit}: {count}, such as {list}.</source>
      <translation>Relazioni incerte, con un punteggio inferiore a {limit}: {count}, per esempio {list}.</translation>
    </message>
    <message>
      <source>{class_name} {id}</source>
      <translation>{class_name} {id}</translation>
    </message>
    <message>
      <source>{subject} – {predicate} – {object}</source>
      <translation>{subject} – {predicate} – {object}</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>Classe</translation>
    </message>
    <message>
      <source>Objects</source>
      <translation>Oggetti</translation>
    </message>
    <message>
      <source>Area</source>
      <translation>Superficie</translation>
    </message>
    <message>
      <source>% of the area</source>
      <translation>% dell'area</translation>
    </message>
    <message>
      <source>From the scene graph {graph}, {date}.</source>
      <translation>Dal grafo di scena {graph}, {date}.</translation>
    </message>
    <message>
      <source>others</source>
      <translation>e altro</translation>
    </message>
    <message>
      <source>building</source>
      <translation>edificio</translation>
    </message>
    <message>
      <source>road</source>
      <translation>strada</translation>
    </message>
    <message>
      <source>path</source>
      <translation>sentiero</translation>
    </message>
    <message>
      <source>railway</source>
      <translation>ferrovia</translation>
    </message>
    <message>
      <source>bridge</source>
      <translation>ponte</translation>
    </message>
    <message>
      <source>car park</source>
      <translation>parcheggio</translation>
    </message>
    <message>
      <source>paved ground</source>
      <translation>suolo pavimentato</translation>
    </message>
    <message>
      <source>river</source>
      <translation>fiume</translation>
    </message>
    <message>
      <source>water</source>
      <translation>acqua</translation>
    </message>
    <message>
      <source>dam</source>
      <translation>diga</translation>
    </message>
    <message>
      <source>pier</source>
      <translation>molo</translation>
    </message>
    <message>
      <source>forest</source>
      <translation>bosco</translation>
    </message>
    <message>
      <source>shrubland</source>
      <translation>arbusteto</translation>
    </message>
    <message>
      <source>low vegetation</source>
      <translation>vegetazione bassa</translation>
    </message>
    <message>
      <source>cropland</source>
      <translation>terreno coltivato</translation>
    </message>
    <message>
      <source>orchard</source>
      <translation>frutteto</translation>
    </message>
    <message>
      <source>wetland</source>
      <translation>zona umida</translation>
    </message>
    <message>
      <source>bare ground</source>
      <translation>suolo nudo</translation>
    </message>
    <message>
      <source>snow and ice</source>
      <translation>neve e ghiaccio</translation>
    </message>
    <message>
      <source>sports ground</source>
      <translation>campo sportivo</translation>
    </message>
    <message>
      <source>runway</source>
      <translation>pista di volo</translation>
    </message>
    <message>
      <source>tank</source>
      <translation>serbatoio</translation>
    </message>
    <message>
      <source>power line</source>
      <translation>linea elettrica</translation>
    </message>
    <message>
      <source>settlement</source>
      <translation>centro abitato</translation>
    </message>
    <message>
      <source>factory</source>
      <translation>fabbrica</translation>
    </message>
    <message>
      <source>airport</source>
      <translation>aeroporto</translation>
    </message>
    <message>
      <source>station</source>
      <translation>stazione</translation>
    </message>
    <message>
      <source>port</source>
      <translation>porto</translation>
    </message>
    <message>
      <source>farm</source>
      <translation>azienda agricola</translation>
    </message>
    <message>
      <source>park</source>
      <translation>parco</translation>
    </message>
    <message>
      <source>quarry</source>
      <translation>cava</translation>
    </message>
    <message>
      <source>power plant</source>
      <translation>centrale elettrica</translation>
    </message>
    <message>
      <source>part of</source>
      <translation>parte di</translation>
    </message>
    <message>
      <source>belongs to</source>
      <translation>appartiene a</translation>
    </message>
    <message>
      <source>inside</source>
      <translation>dentro</translation>
    </message>
    <message>
      <source>around</source>
      <translation>attorno a</translation>
    </message>
    <message>
      <source>passing under</source>
      <translation>passa sotto</translation>
    </message>
    <message>
      <source>crosses</source>
      <translation>incrocia</translation>
    </message>
    <message>
      <source>passing through</source>
      <translation>attraversa</translation>
    </message>
    <message>
      <source>overlaps</source>
      <translation>si sovrappone a</translation>
    </message>
    <message>
      <source>running along</source>
      <translation>corre lungo</translation>
    </message>
    <message>
      <source>adjacent to</source>
      <translation>confina con</translation>
    </message>
    <message>
      <source>nearby</source>
      <translation>vicino a</translation>
    </message>
    <message>
      <source>distant</source>
      <translation>lontano da</translation>
    </message>
    <message>
      <source>connected to</source>
      <translation>si collega a</translation>
    </message>
    <message>
      <source>carries</source>
      <translation>sostiene</translation>
    </message>
    <message>
      <source>flows into</source>
      <translation>sfocia in</translation>
    </message>
    <message>
      <source>serves</source>
      <translation>serve</translation>
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
      <source>There is nothing but nodata in the heights {path}. Choose another raster, and check its nodata value.</source>
      <translation>Nelle altezze {path} non c'è altro che NoData. Scegli un altro raster e controlla il suo valore NoData.</translation>
    </message>
    <message>
      <source>No map was asked for. Give at least one of the outputs a file or a temporary layer, such as “Height above ground”.</source>
      <translation>Non è stata richiesta nessuna mappa. Indica un file o un layer temporaneo per almeno uno dei risultati, per esempio «Altezza dal suolo».</translation>
    </message>
    <message>
      <source>The horizon can't be searched for within {radius_m:.6g} m on the pixels of {path}. Choose a search radius from {least_m:.6g} m (one pixel) to {most_m:.6g} m.</source>
      <translation>Non è possibile cercare l'orizzonte entro {radius_m:.6g} m con i pixel di {path}. Scegli un raggio di ricerca da {least_m:.6g} m (un pixel) a {most_m:.6g} m.</translation>
    </message>
    <message>
      <source>Heights of one date alone tell no change. Give the heights of both dates, that of the images and that of the labels, or none.</source>
      <translation>Le altezze di una sola data non rivelano cambiamenti. Indica le altezze di entrambe le date, quella delle immagini e quella delle etichette, o nessuna.</translation>
    </message>
    <message>
      <source>No object lies where there are heights of both dates (the first is {path}). Check that the layers show the same place, and that they have the right coordinate reference systems.</source>
      <translation>Nessun oggetto si trova dove ci sono altezze di entrambe le date (il primo è {path}). Controlla che i layer mostrino lo stesso luogo e che abbiano il giusto SR.</translation>
    </message>
    <message>
      <source>The heights {path} are stated in “{unit}”, but are read as metres. Set the factor to metres in the advanced parameters (0.3048 for feet) if they are not metres.</source>
      <translation>Le altezze {path} sono indicate in «{unit}», ma vengono lette come metri. Se non sono metri, imposta il fattore in metri nei parametri avanzati (0.3048 per i piedi).</translation>
    </message>
    <message>
      <source>The heights {path} would reach from {lowest:.6g} m to {highest:.6g} m, as no place on Earth does. Check the unit (factor to metres in the advanced parameters) and the nodata value of the raster.</source>
      <translation>Le altezze {path} andrebbero da {lowest:.6g} m a {highest:.6g} m, come in nessun luogo della Terra. Controlla l'unità (fattore in metri nei parametri avanzati) e il valore NoData del raster.</translation>
    </message>
    <message>
      <source>No terrain was given, so it is estimated from the surface. Whatever is up to {object_width_m:.6g} m wide is taken away; set the width of the widest building in the advanced parameters.</source>
      <translation>Non è stato indicato un terreno, quindi viene stimato dalla superficie. Tutto ciò che è largo fino a {object_width_m:.6g} m viene tolto; imposta la larghezza dell'edificio più largo nei parametri avanzati.</translation>
    </message>
    <message>
      <source>The terrain {path} is known below {percent:.1f} % of the surface only. Elsewhere the height above ground is nodata.</source>
      <translation>Il terreno {path} è noto solo sotto il {percent:.1f} % della superficie. Altrove l'altezza dal suolo è NoData.</translation>
    </message>
    <message>
      <source>Even the lowest places of the surface lie {offset_m:+.1f} m from the terrain {path}. The two may have different vertical datums or units: check the factors to metres in the advanced parameters.</source>
      <translation>Anche i punti più bassi della superficie si trovano a {offset_m:+.1f} m dal terreno {path}. I due possono avere datum verticali o unità diversi: controlla i fattori in metri nei parametri avanzati.</translation>
    </message>
    <message>
      <source>No object has the class “{name}”, of which the heights should tell something. The classes are: {classes}.</source>
      <translation>Nessun oggetto ha la classe «{name}», su cui le altezze dovrebbero dire qualcosa. Le classi sono: {classes}.</translation>
    </message>
    <message>
      <source>Reading the heights…</source>
      <translation>Lettura delle altezze…</translation>
    </message>
    <message>
      <source>Estimating the terrain…</source>
      <translation>Stima del terreno…</translation>
    </message>
    <message>
      <source>Deriving from the heights…</source>
      <translation>Calcolo delle mappe dalle altezze…</translation>
    </message>
    <message>
      <source>There is nothing but nodata in {path}. Choose another raster, and check its nodata value.</source>
      <translation>In {path} non c'è altro che NoData. Scegli un altro raster e controlla il suo valore NoData.</translation>
    </message>
    <message>
      <source>Nearly all pixels of band {band} of {path} have the value {value:.6g}, so there is no contrast to work with. Leave this band out, or check the nodata value of the raster: a wide border may hide the image.</source>
      <translation>Quasi tutti i pixel della banda {band} di {path} hanno il valore {value:.6g}, quindi non c'è contrasto su cui lavorare. Escludi questa banda, o controlla il valore NoData del raster: un bordo largo potrebbe nascondere l'immagine.</translation>
    </message>
    <message>
      <source>“{text}” is no date. Write a year, a month or a day: 1981, 1981-07 or 1981-07-14.</source>
      <translation>«{text}» non è una data. Scrivi un anno, un mese o un giorno: 1981, 1981-07 o 1981-07-14.</translation>
    </message>
    <message>
      <source>There are {layers} layer(s), but {dates} date(s). Write one date for each layer, in the same order, with semicolons between them: 1981; 2001; 2018.</source>
      <translation>Layer: {layers}; date: {dates}. Scrivi una data per ogni layer, nello stesso ordine, separate da punto e virgola: 1981; 2001; 2018.</translation>
    </message>
    <message>
      <source>The dates are not in their order: {later} doesn't follow {earlier}. Put the layers and their dates in order, the oldest first.</source>
      <translation>Le date non sono in ordine: {later} non segue {earlier}. Metti in ordine i layer e le loro date, dalla più vecchia alla più recente.</translation>
    </message>
    <message>
      <source>Two dates can be compared from two class maps, from two surface models (DSM), or from both pairs. Choose the earlier and the later layer of each pair that you want to compare.</source>
      <translation>Si possono confrontare due date da due mappe delle classi, da due modelli di superficie (DSM) o da entrambe le coppie. Scegli il layer precedente e quello successivo di ogni coppia che vuoi confrontare.</translation>
    </message>
    <message>
      <source>Height changes were asked for, but there are no surface models. Choose the earlier and the later one, or leave that output out.</source>
      <translation>Sono stati richiesti i cambiamenti di altezza, ma mancano i modelli di superficie. Scegli quello precedente e quello successivo, o togli quel risultato.</translation>
    </message>
    <message>
      <source>{earlier} and {later} have nothing in common: nowhere do both have data. Check that they show the same place, that their coordinate reference systems are right, and what is nodata in them.</source>
      <translation>{earlier} e {later} non hanno nulla in comune: in nessun punto hanno dati entrambi. Controlla che mostrino lo stesso luogo, che i loro SR siano giusti e quali siano i loro valori NoData.</translation>
    </message>
    <message>
      <source>The two maps have no class in common. Earlier: {earlier}. Later: {later}. Say which belong together, such as “forest = trees; clouds =” (nothing behind “=” leaves a class out).</source>
      <translation>Le due mappe non hanno classi in comune. Precedente: {earlier}. Successiva: {later}. Indica quali si corrispondono, per esempio «bosco = alberi; nuvole =» (se dopo «=» non c'è nulla, la classe viene esclusa).</translation>
    </message>
    <message>
      <source>The two maps have {found} different classes together; {most} are possible. Choose class maps, not images, or merge classes first (“Reclassify by table”).</source>
      <translation>Le due mappe hanno insieme {found} classi diverse; ne sono possibili {most}. Scegli mappe delle classi, non immagini, o unisci prima delle classi («Riclassifica in base a tabella»).</translation>
    </message>
    <message>
      <source>“{class_name}” was said to keep its height, but the maps have no such class. Their classes are: {known}.</source>
      <translation>È stato indicato che «{class_name}» mantiene la sua altezza, ma le mappe non hanno questa classe. Le loro classi sono: {known}.</translation>
    </message>
    <message>
      <source>There is no object in {path}. Check the filter and the selection of the layer.</source>
      <translation>Non ci sono oggetti in {path}. Controlla il filtro e la selezione del layer.</translation>
    </message>
    <message>
      <source>None of the objects in {path} lies on any of the rasters. Check that they show the same place, and that all layers have the right coordinate reference systems.</source>
      <translation>Nessuno degli oggetti in {path} si trova su uno dei raster. Controlla che mostrino lo stesso luogo e che tutti i layer abbiano il giusto SR.</translation>
    </message>
    <message>
      <source>There is nothing but nodata in the rasters where the objects in {path} lie. Choose other rasters, and check their nodata values.</source>
      <translation>Nei raster non c'è altro che NoData dove si trovano gli oggetti di {path}. Scegli altri raster e controlla i loro valori NoData.</translation>
    </message>
    <message>
      <source>The class of the objects ({class_name}) was not found in the raster {path}. Choose one of its classes: {known}.</source>
      <translation>La classe degli oggetti ({class_name}) non è stata trovata nel raster {path}. Scegli una delle sue classi: {known}.</translation>
    </message>
    <message>
      <source>The raster {path} has values from {lowest:.6g} to {highest:.6g}, but probabilities lie between 0 and 1. Choose what “Segment image” makes as “Probabilities”, or a class raster.</source>
      <translation>Il raster {path} ha valori da {lowest:.6g} a {highest:.6g}, ma le probabilità stanno tra 0 e 1. Scegli ciò che «Segmenta immagine» produce come «Probabilità», oppure un raster di classi.</translation>
    </message>
    <message>
      <source>The values of {path} at {low_percent:g} % and {high_percent:g} % of the pixels, band by band: {ranges}.</source>
      <translation>Valori di {path} al {low_percent:g} % e al {high_percent:g} % dei pixel, banda per banda: {ranges}.</translation>
    </message>
    <message>
      <source>The earlier raster {path} has pixels of {own_m:.3g} m, the later one of {other_m:.3g} m. Details that only the later one can show will count as changes. Set a tolerance or a minimum area, or make the later one as coarse first.</source>
      <translation>Il raster precedente {path} ha pixel di {own_m:.3g} m, quello successivo di {other_m:.3g} m. I dettagli visibili solo in quello successivo conteranno come cambiamenti. Imposta una tolleranza o una superficie minima, oppure rendi prima il successivo meno fine, come l'altro.</translation>
    </message>
    <message>
      <source>Some classes are named in one of the maps only. Earlier: {earlier}. Later: {later}. All of their area counts as changed. If they are called otherwise in the other map, say which belong together.</source>
      <translation>Alcune classi compaiono in una sola delle mappe. Precedente: {earlier}. Successiva: {later}. Tutta la loro superficie conta come cambiata. Se nell'altra mappa si chiamano in altro modo, indica quali si corrispondono.</translation>
    </message>
    <message>
      <source>On stable ground ({pixels} pixels) the later heights differ from the earlier ones by {shift_m:+.2f} m, with a noise of {noise_m:.2f} m. The shift was taken off.</source>
      <translation>Sul terreno stabile ({pixels} pixel) le altezze successive differiscono da quelle precedenti di {shift_m:+.2f} m, con un rumore di {noise_m:.2f} m. Lo spostamento è stato sottratto.</translation>
    </message>
    <message>
      <source>There is too little ground that stayed as it was ({pixels} pixels) to estimate the noise of the heights from, so all ground was taken. Look at the level of detection in the report, or set it yourself.</source>
      <translation>C'è troppo poco terreno rimasto uguale ({pixels} pixel) per stimare il rumore delle altezze, quindi è stato usato tutto il terreno. Guarda il livello di rilevamento nel report, o impostalo tu.</translation>
    </message>
    <message>
      <source>{count} object(s) of {path} have no geometry. They come out without a date.</source>
      <translation>Oggetti di {path} senza geometria, che risultano senza data: {count}.</translation>
    </message>
    <message>
      <source>{count} object(s) of {path} have invalid geometries. They were looked at in a valid form; the layer comes out with the geometries that it has.</source>
      <translation>Oggetti di {path} con geometrie non valide: {count}. Sono stati esaminati in una forma valida; il layer mantiene le geometrie che ha.</translation>
    </message>
    <message>
      <source>{count} object(s) of {path} lie where no raster has data. They come out as “unsure”.</source>
      <translation>Oggetti di {path} dove nessun raster ha dati, che risultano «unsure»: {count}.</translation>
    </message>
    <message>
      <source>The layer has fields of the same names already, so new ones are called otherwise: {fields}.</source>
      <translation>Il layer ha già campi con gli stessi nomi, quindi i nuovi si chiamano in altro modo: {fields}.</translation>
    </message>
    <message>
      <source>Measuring the pixel values…</source>
      <translation>Misura dei valori dei pixel…</translation>
    </message>
    <message>
      <source>Normalising the pixel values…</source>
      <translation>Normalizzazione dei valori dei pixel…</translation>
    </message>
    <message>
      <source>Comparing the dates…</source>
      <translation>Confronto delle date…</translation>
    </message>
    <message>
      <source>Dating the objects…</source>
      <translation>Datazione degli oggetti…</translation>
    </message>
    <message>
      <source>Something to make objects of is needed, and only one. Choose either a class raster or a layer of polygons.</source>
      <translation>Serve qualcosa da cui creare oggetti, e una cosa sola. Scegli un raster di classi oppure un layer di poligoni.</translation>
    </message>
    <message>
      <source>The polygons {path} can't be read: {detail}. Check that the layer opens in QGIS, that it has polygons, and that the field with their class is filled in.</source>
      <translation>I poligoni {path} non possono essere letti: {detail}. Controlla che il layer si apra in QGIS, che contenga poligoni e che il campo con la loro classe sia compilato.</translation>
    </message>
    <message>
      <source>There is no class {classes}. The classes are: {known}. Write their names or values, with semicolons between several.</source>
      <translation>Non c'è una classe {classes}. Le classi sono: {known}. Scrivine i nomi o i valori, con un punto e virgola tra più classi.</translation>
    </message>
    <message>
      <source>To split objects by the confidence, a class raster and its confidence are needed. Choose both, or split by the shape.</source>
      <translation>Per dividere gli oggetti in base alla confidenza servono un raster di classi e la sua confidenza. Scegli entrambi, o dividi in base alla forma.</translation>
    </message>
    <message>
      <source>No object of the chosen classes was found in {path}, or all are smaller than {smallest:.6g} m² (pixels without a coordinate reference system). Choose other classes or a smaller size.</source>
      <translation>In {path} non è stato trovato nessun oggetto delle classi scelte, o sono tutti più piccoli di {smallest:.6g} m² (pixel se manca il SR). Scegli altre classi o una dimensione più piccola.</translation>
    </message>
    <message>
      <source>{count} object(s) that had grown together were split into {parts}.</source>
      <translation>Oggetti uniti tra loro che sono stati divisi: {count}; parti ottenute: {parts}.</translation>
    </message>
    <message>
      <source>{count} object(s) were too large to be split, and were left whole. Choose fewer classes to split, or a smaller part of the map.</source>
      <translation>Oggetti troppo grandi per essere divisi, lasciati interi: {count}. Scegli meno classi da dividere o una parte più piccola della mappa.</translation>
    </message>
    <message>
      <source>Tracing outlines…</source>
      <translation>Tracciamento dei contorni…</translation>
    </message>
    <message>
      <source>Cleaning the objects…</source>
      <translation>Pulizia degli oggetti…</translation>
    </message>
    <message>
      <source>Splitting objects that touch…</source>
      <translation>Divisione degli oggetti che si toccano…</translation>
    </message>
    <message>
      <source>Measuring the confidence of the objects…</source>
      <translation>Misura della confidenza degli oggetti…</translation>
    </message>
    <message>
      <source>Drawing the outlines…</source>
      <translation>Disegno dei contorni…</translation>
    </message>
    <message>
      <source>Finding the centre lines…</source>
      <translation>Ricerca delle linee d'asse…</translation>
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
      <source>The scene graph {path} can't be read: {detail}. Choose a GeoPackage that a tool of Landscribe has made; if you have edited it, correct this in QGIS, save and run again.</source>
      <translation>Il grafo di scena {path} non può essere letto: {detail}. Scegli un GeoPackage creato da uno strumento di Landscribe; se lo hai modificato, correggilo in QGIS, salva ed esegui di nuovo.</translation>
    </message>
    <message>
      <source>In the scene graph {path}, {place} names the object {object_id}, which is not there. Delete {place}, or enter the id of an object that is there.</source>
      <translation>Nel grafo di scena {path}, {place} nomina l'oggetto {object_id}, che non c'è. Elimina {place}, o inserisci l'id di un oggetto esistente.</translation>
    </message>
    <message>
      <source>In the scene graph {path}, the relation {relation} does not begin and end at objects. Move the ends of its line onto objects, or enter the ids of its subject and its object.</source>
      <translation>Nel grafo di scena {path}, la relazione {relation} non inizia e finisce su oggetti. Sposta gli estremi della sua linea su oggetti, o inserisci gli id del suo soggetto e del suo oggetto.</translation>
    </message>
    <message>
      <source>“{part}” (from character {position} of the question) can't be understood. Between commas there may be: a class as in “?b building”, a relation as in “?b nearby ?r” or “not ?b nearby water”, and a comparison as in “?b area &gt; 500”.</source>
      <translation>«{part}» (dal carattere {position} della domanda) non è comprensibile. Tra le virgole può esserci: una classe, come in «?b building»; una relazione, come in «?b nearby ?r» o «not ?b nearby water»; un confronto, come in «?b area &gt; 500».</translation>
    </message>
    <message>
      <source>“{word}” (from character {position} of the question) is neither a class nor a predicate of this scene graph. Words like it: {nearest}.</source>
      <translation>«{word}» (dal carattere {position} della domanda) non è né una classe né un predicato di questo grafo di scena. Parole simili: {nearest}.</translation>
    </message>
    <message>
      <source>No object has the attribute “{field}”. These can be compared: {available}.</source>
      <translation>Nessun oggetto ha l'attributo «{field}». Si possono confrontare: {available}.</translation>
    </message>
    <message>
      <source>The question “{query}” asks for nothing: give what you look for a name with a question mark, as in “?b building, ?b nearby river”.</source>
      <translation>La domanda «{query}» non chiede nulla: dai a ciò che cerchi un nome con un punto interrogativo, come in «?b building, ?b nearby river».</translation>
    </message>
    <message>
      <source>In the question nothing ties {variable} to the first variable. Add a relation between them, such as “?b nearby {variable}”, or ask two questions.</source>
      <translation>Nella domanda nulla lega {variable} alla prima variabile. Aggiungi una relazione tra le due, per esempio «?b nearby {variable}», o poni due domande.</translation>
    </message>
    <message>
      <source>The question has more than {most} matches. Ask for fewer: give every variable a class, or raise the least score of relations.</source>
      <translation>Le corrispondenze della domanda sono più di {most}. Chiedine meno: dai una classe a ogni variabile, o alza il punteggio minimo delle relazioni.</translation>
    </message>
    <message>
      <source>The layer “{layer}” has edits that are not saved. Save them, or cancel the editing, and run again.</source>
      <translation>Il layer «{layer}» ha modifiche non salvate. Salvale o annulla la modifica, poi esegui di nuovo.</translation>
    </message>
    <message>
      <source>The scene graph {path} has no coordinate reference system, so nobody knows longitudes and latitudes of its objects. Assign the right one to its layers (“Assign projection”), or export to GraphML or CSV.</source>
      <translation>Il grafo di scena {path} non ha un sistema di riferimento (SR), quindi longitudini e latitudini dei suoi oggetti non sono note. Assegna quello giusto ai suoi layer («Assegna proiezione»), o esporta in GraphML o CSV.</translation>
    </message>
    <message>
      <source>“{iri}” can't be the beginning of the names in the file. Enter an address that ends with / or #, such as https://example.org/town/.</source>
      <translation>«{iri}» non può essere l'inizio dei nomi nel file. Inserisci un indirizzo che termina con / o #, per esempio https://example.org/town/.</translation>
    </message>
    <message>
      <source>The table of relations {path} can't be read: {detail}. It needs the columns subject_id, predicate and object_id, as in the CSV file that “Export scene graph” writes; score and source may be there.</source>
      <translation>La tabella delle relazioni {path} non può essere letta: {detail}. Servono le colonne subject_id, predicate e object_id, come nel file CSV scritto da «Esporta grafo di scena»; score e source sono facoltative.</translation>
    </message>
    <message>
      <source>The table {path} names objects that the scene graph does not have: {ids}. Correct the rows, or choose the graph that was exported.</source>
      <translation>La tabella {path} nomina oggetti che il grafo di scena non ha: {ids}. Correggi le righe, o scegli il grafo che è stato esportato.</translation>
    </message>
    <message>
      <source>The table {path} has predicates that the vocabulary of the graph does not have: {names}. Names like them: {nearest}.</source>
      <translation>La tabella {path} ha predicati che il vocabolario del grafo non ha: {names}. Nomi simili: {nearest}.</translation>
    </message>
    <message>
      <source>The model {path} was made for another task ({task}). Choose a model that “Train scene-graph model” has made, or none: then only rules find relations.</source>
      <translation>Il modello {path} è stato creato per un altro compito ({task}). Scegli un modello creato con «Addestra modello di grafo di scena», o nessuno: in tal caso solo le regole trovano relazioni.</translation>
    </message>
    <message>
      <source>{path} and {other} have different classes or predicates. Use graphs and models of one and the same vocabulary.</source>
      <translation>{path} e {other} hanno classi o predicati diversi. Usa grafi e modelli di uno stesso vocabolario.</translation>
    </message>
    <message>
      <source>There is no relation to learn from in {paths}: none between two objects that the images show. Make the graphs with “Relations by rule” first, and choose the images of the same places.</source>
      <translation>Non c'è nessuna relazione da cui imparare in {paths}: nessuna tra due oggetti mostrati dalle immagini. Crea prima i grafi con «Relazioni in base a regole» e scegli le immagini degli stessi luoghi.</translation>
    </message>
    <message>
      <source>No image shows any of the objects of the scene graph {path}. Choose the images of the same place, and check the coordinate reference systems.</source>
      <translation>Nessuna immagine mostra oggetti del grafo di scena {path}. Scegli le immagini dello stesso luogo e controlla i SR.</translation>
    </message>
    <message>
      <source>There is nothing that gives the objects. Choose layers of objects, or an image and a segmentation model.</source>
      <translation>Manca qualcosa da cui ricavare gli oggetti. Scegli layer di oggetti, oppure un'immagine e un modello di segmentazione.</translation>
    </message>
    <message>
      <source>A model is chosen, but no image for it to look at. Choose the image too, or no model.</source>
      <translation>È stato scelto un modello, ma nessuna immagine da guardare. Scegli anche l'immagine, o nessun modello.</translation>
    </message>
    <message>
      <source>There is nothing to judge. Choose a scene graph to compare with the true one, or a model and its image.</source>
      <translation>Non c'è nulla da giudicare. Scegli un grafo di scena da confrontare con quello vero, o un modello e la sua immagine.</translation>
    </message>
    <message>
      <source>The true graph {path} has no relation, or none with an object in one of the areas. Choose a graph with relations, or other areas.</source>
      <translation>Il grafo vero {path} non ha relazioni, o nessuna con un oggetto in una delle aree. Scegli un grafo con relazioni, o altre aree.</translation>
    </message>
    <message>
      <source>{path} knows maps of {scales}, but {other} of {others}: there is nothing to compare. Use the same map scale for both.</source>
      <translation>{path} conosce carte di {scales}, ma {other} di {others}: non c'è nulla da confrontare. Usa la stessa scala di carta per entrambi.</translation>
    </message>
    <message>
      <source>The scene “{name}” has {objects} objects; its hundred surest relations would say nothing. Use smaller squares or areas, with at most {most} objects each.</source>
      <translation>La scena «{name}» ha {objects} oggetti; le sue cento relazioni più sicure non direbbero nulla. Usa quadrati o aree più piccoli, con al massimo {most} oggetti ciascuno.</translation>
    </message>
    <message>
      <source>“{text}” names no map scale. Write the numbers behind the colons, with semicolons between several, such as “5000; 25000”.</source>
      <translation>«{text}» non indica una scala della mappa. Scrivi i numeri dopo i due punti, con un punto e virgola tra più numeri, per esempio «5000; 25000».</translation>
    </message>
    <message>
      <source>The objects in {path} can't be read: {detail}. Check that the layer opens in QGIS and has polygons, lines or points.</source>
      <translation>Gli oggetti in {path} non possono essere letti: {detail}. Controlla che il layer si apra in QGIS e contenga poligoni, linee o punti.</translation>
    </message>
    <message>
      <source>The layer {path} has no field “{field}” for the class. Choose one of these: {available}. Without a field, each layer is a class, or tags of OpenStreetMap tell the class.</source>
      <translation>Il layer {path} non ha il campo «{field}» per la classe. Scegli uno di questi: {available}. Senza un campo, ogni layer è una classe, oppure la classe è data dai tag di OpenStreetMap.</translation>
    </message>
    <message>
      <source>There is no object: the layers are empty, or none of their features has a class and a usable geometry. Choose other layers, or the field that holds the class.</source>
      <translation>Non ci sono oggetti: i layer sono vuoti, o nessuno dei loro elementi ha una classe e una geometria utilizzabile. Scegli altri layer, o il campo che contiene la classe.</translation>
    </message>
    <message>
      <source>The layer {path} has no coordinate reference system, but another one has. Assign the right one to it (“Assign projection”) and run again.</source>
      <translation>Il layer {path} non ha un sistema di riferimento (SR), mentre un altro lo ha. Assegnagli quello giusto («Assegna proiezione») ed esegui di nuovo.</translation>
    </message>
    <message>
      <source>There is no map at 1 : {scale:.6g}. Enter the number behind the colon, from 100 to 10 000 000, such as 5000 for 1 : 5 000.</source>
      <translation>Non esistono mappe in scala 1 : {scale:.6g}. Inserisci il numero dopo i due punti, da 100 a 10 000 000, per esempio 5000 per 1 : 5 000.</translation>
    </message>
    <message>
      <source>The vocabulary {path} can't be used: {detail}. Correct the file, or leave the vocabulary empty to use that of Landscribe.</source>
      <translation>Il vocabolario {path} non può essere usato: {detail}. Correggi il file, o lascia vuoto il vocabolario per usare quello di Landscribe.</translation>
    </message>
    <message>
      <source>The vocabulary has no class “{name}”. Names like it are: {nearest}. Say which class is meant, such as “{name} = building”; nothing behind “=” leaves it out.</source>
      <translation>Il vocabolario non ha la classe «{name}». Nomi simili: {nearest}. Indica quale classe si intende, per esempio «{name} = building»; se dopo «=» non c'è nulla, viene esclusa.</translation>
    </message>
    <message>
      <source>The vocabulary has no predicate “{name}”. Names like it are: {nearest}. Use one of its predicates.</source>
      <translation>Il vocabolario non ha il predicato «{name}». Nomi simili: {nearest}. Usa uno dei suoi predicati.</translation>
    </message>
    <message>
      <source>The question was understood as: {query}.</source>
      <translation>La domanda è stata intesa così: {query}.</translation>
    </message>
    <message>
      <source>No objects are as the question wants them. Check how it was understood, or lower the least score of relations.</source>
      <translation>Nessun oggetto corrisponde alla domanda. Controlla come è stata intesa, o abbassa il punteggio minimo delle relazioni.</translation>
    </message>
    <message>
      <source>{count} feature(s) of {path} have crossed or otherwise invalid outlines. They were made valid for this run; the layer itself was not changed (“Fix geometries” does that).</source>
      <translation>Elementi di {path} con contorni incrociati o comunque non validi: {count}. Sono stati resi validi per questa esecuzione; il layer non è stato modificato (per questo c'è «Ripara geometrie»).</translation>
    </message>
    <message>
      <source>The layer {path} has no coordinate reference system, so its units are taken for metres. Assign the right one (“Assign projection”) to get true sizes and distances.</source>
      <translation>Il layer {path} non ha un sistema di riferimento (SR), quindi le sue unità sono intese come metri. Assegna quello giusto («Assegna proiezione») per avere dimensioni e distanze reali.</translation>
    </message>
    <message>
      <source>The layer {path} has another coordinate reference system than the first one and was transformed.</source>
      <translation>Il layer {path} ha un SR diverso da quello del primo ed è stato trasformato.</translation>
    </message>
    <message>
      <source>The images show no data at {count} object(s) of {path}, so that nothing can be learnt or told of these from an image.</source>
      <translation>Oggetti di {path} su cui le immagini non hanno dati, e di cui quindi da un'immagine non si può imparare né sapere nulla: {count}.</translation>
    </message>
    <message>
      <source>Learning from {learnt} square(s) with {pairs} pair(s) of objects; {kept_back} square(s) are kept back and tell how good the model is.</source>
      <translation>Apprendimento: quadrati {learnt}, coppie di oggetti {pairs}. Quadrati messi da parte, che dicono quanto è buono il modello: {kept_back}.</translation>
    </message>
    <message>
      <source>No square with a relation is kept back, so that nobody knows how good the model is. Give more graphs, or smaller squares.</source>
      <translation>Nessun quadrato con una relazione è messo da parte, quindi non si sa quanto è buono il modello. Indica più grafi, o quadrati più piccoli.</translation>
    </message>
    <message>
      <source>The model has not learnt maps of about 1 : {scale:.6g}, but of {learnt}: it finds no relations at this scale. Train a model with graphs of this scale.</source>
      <translation>Il modello non ha imparato mappe di circa 1 : {scale:.6g}, ma di {learnt}: a questa scala non trova relazioni. Addestra un modello con grafi di questa scala.</translation>
    </message>
    <message>
      <source>The scene graph {path} has no objects at 1 : {scale:.6g}, so that nothing is said of this scale.</source>
      <translation>Il grafo di scena {path} non ha oggetti a 1 : {scale:.6g}, quindi di questa scala non si dice nulla.</translation>
    </message>
    <message>
      <source>The model has learnt from a graph of the same name as {path}. If it is the same one, the figures are too good: measure with a place that the model has not seen.</source>
      <translation>Il modello ha imparato da un grafo con lo stesso nome di {path}. Se è lo stesso, le cifre sono troppo buone: misura in un luogo che il modello non ha visto.</translation>
    </message>
    <message>
      <source>The objects lie so far apart that distances may be up to {percent:.1f} % too long at the edges. Relate smaller regions on their own to be exact.</source>
      <translation>Gli oggetti sono così distanti tra loro che ai bordi le distanze possono essere fino al {percent:.1f} % troppo lunghe. Per maggiore esattezza metti in relazione regioni più piccole, una alla volta.</translation>
    </message>
    <message>
      <source>Reading the objects…</source>
      <translation>Lettura degli oggetti…</translation>
    </message>
    <message>
      <source>Finding relations…</source>
      <translation>Ricerca delle relazioni…</translation>
    </message>
    <message>
      <source>Reading the scene graph…</source>
      <translation>Lettura del grafo di scena…</translation>
    </message>
    <message>
      <source>Looking for matches…</source>
      <translation>Ricerca delle corrispondenze…</translation>
    </message>
    <message>
      <source>Writing the scene graph…</source>
      <translation>Scrittura del grafo di scena…</translation>
    </message>
    <message>
      <source>Describing…</source>
      <translation>Descrizione…</translation>
    </message>
    <message>
      <source>Looking at the image…</source>
      <translation>Esame dell'immagine…</translation>
    </message>
    <message>
      <source>Preparing the relations…</source>
      <translation>Preparazione delle relazioni…</translation>
    </message>
    <message>
      <source>Reading relations out of the image…</source>
      <translation>Lettura delle relazioni dall'immagine…</translation>
    </message>
    <message>
      <source>There is no network “{network}” in timm. Names like it are: {nearest}. Choose one of these, or leave the default.</source>
      <translation>La rete «{network}» non esiste in timm. Nomi simili: {nearest}. Scegline una di queste, o lascia quella predefinita.</translation>
    </message>
    <message>
      <source>The network “{network}” can't describe the patches of an image: {detail}. Choose a vision transformer of timm, such as “vit_small_patch14_dinov2.lvd142m”.</source>
      <translation>La rete «{network}» non può descrivere i riquadri di un'immagine: {detail}. Scegli un vision transformer di timm, per esempio «vit_small_patch14_dinov2.lvd142m».</translation>
    </message>
    <message>
      <source>The weights {path} don't fit the network “{network}”: {detail}. Choose a safetensors file of exactly this network, in the names of timm, or leave the file empty to download it.</source>
      <translation>I pesi {path} non sono adatti alla rete «{network}»: {detail}. Scegli un file safetensors esattamente di questa rete, con i nomi di timm, o lascia vuoto il file per scaricarlo.</translation>
    </message>
    <message>
      <source>The image {path} has {width_px} × {height_px} pixels where segments are wanted, less than a single patch of {patch_width_px} × {patch_height_px} pixels. Choose a larger image or extent, or a finer ground resolution in the advanced parameters.</source>
      <translation>L'immagine {path} ha {width_px} × {height_px} pixel dove sono richiesti i segmenti, meno di un solo riquadro di {patch_width_px} × {patch_height_px} pixel. Scegli un'immagine o un'estensione più grande, o una risoluzione al suolo più fine nei parametri avanzati.</translation>
    </message>
    <message>
      <source>{segments} segments are wanted, but the image {path} has only {patches} patch(es) with data. Choose fewer segments, or a finer ground resolution in the advanced parameters.</source>
      <translation>Segmenti richiesti: {segments}; riquadri con dati nell'immagine {path}: solo {patches}. Scegli meno segmenti, o una risoluzione al suolo più fine nei parametri avanzati.</translation>
    </message>
    <message>
      <source>Grouping what looks alike…</source>
      <translation>Raggruppamento di ciò che si somiglia…</translation>
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
      <source>The model {path} reads {needed} raster(s), but {given} were given. It wants: {wanted}. Choose a second image if these are two inputs, and none otherwise.</source>
      <translation>Raster letti dal modello {path}: {needed}; raster indicati: {given}. Il modello richiede: {wanted}. Se gli ingressi sono due scegli una seconda immagine, altrimenti nessuna.</translation>
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
      <source>The network “{network}” reads {needed} raster(s) of each place, but {given} were given. Give it heights as well, or choose another network.</source>
      <translation>Raster di ogni luogo letti dalla rete «{network}»: {needed}; raster indicati: {given}. Indica anche le altezze, o scegli un'altra rete.</translation>
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
      <source>Only {found} object(s) of the labels lie on the images, which is too few to judge them. At least {needed} of a class are needed, spread over the images. Add images, or labels of more ground.</source>
      <translation>Oggetti delle etichette che si trovano sulle immagini: {found}, troppo pochi per giudicarli. Ne servono almeno {needed} di una classe, distribuiti sulle immagini. Aggiungi immagini, o etichette di altro terreno.</translation>
    </message>
    <message>
      <source>The labelled ground is too small: objects are judged by networks that have not seen them, so there must be ground for several tiles of {tile_px} pixels. Add images, or choose smaller tiles or a finer ground resolution in the advanced parameters.</source>
      <translation>Il terreno etichettato è troppo piccolo: gli oggetti sono giudicati da reti che non li hanno visti, quindi deve esserci terreno per più tasselli di {tile_px} pixel. Aggiungi immagini, o scegli tasselli più piccoli o una risoluzione al suolo più fine nei parametri avanzati.</translation>
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
      <source>Round {round}: {dropped} object(s) were dropped and {returned} came back; now {removed} of {judged} are dropped.</source>
      <translation>Iterazione {round}: oggetti scartati {dropped}, oggetti rientrati {returned}; ora ne sono scartati {removed} su {judged}.</translation>
    </message>
    <message>
      <source>{count} object(s) on the images could not be judged and were kept. There are too few of their class in a part of the ground, or the networks could not tell it from other ground: {classes}. More images, more epochs or a finer ground resolution may help.</source>
      <translation>Oggetti sulle immagini che non è stato possibile giudicare e che sono stati conservati: {count}. Ce ne sono troppo pochi della loro classe in una parte del terreno, o le reti non sono riuscite a distinguerla dal resto: {classes}. Più immagini, più epoche o una risoluzione al suolo più fine possono aiutare.</translation>
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
      <source>Looking for the objects…</source>
      <translation>Ricerca degli oggetti…</translation>
    </message>
    <message>
      <source>Comparing the heights…</source>
      <translation>Confronto delle altezze…</translation>
    </message>
    <message>
      <source>Training, and judging the objects…</source>
      <translation>Addestramento e giudizio degli oggetti…</translation>
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
      <source>Clean training labels</source>
      <translation>Pulisci etichette di addestramento</translation>
    </message>
    <message>
      <source>Finds the objects of a database that are not on the images, such as buildings that are newer than an old photograph. Networks learn from the labels, and each object is judged by one that has not seen it; what the images contradict is dropped, and the networks learn again without it, until little changes. With height models of both dates, ground that rose since the images speaks against an object too. It takes several trainings: minutes on a graphics card, up to hours on the processor.</source>
      <translation>Trova gli oggetti di una banca dati che non sono sulle immagini, per esempio edifici più recenti di una vecchia fotografia. Le reti imparano dalle etichette, e ogni oggetto è giudicato da una rete che non lo ha visto; ciò che le immagini contraddicono viene scartato e le reti imparano di nuovo senza, finché cambia poco. Con i modelli di superficie di entrambe le date, anche il terreno che si è alzato dopo le immagini è un indizio contro un oggetto. Il risultato è la banca dati con un giudizio su ogni oggetto, la banca dati pulita su cui addestrare e un report con immagini. Servono più addestramenti: minuti su una scheda grafica, fino a ore sul processore.</translation>
    </message>
    <message>
      <source>noise,errors,outdated,database,update,confident learning,outliers,quality,deep learning</source>
      <translation>rumore,errori,obsoleto,banca dati,database,aggiornamento,confident learning,valori anomali,outlier,qualità,apprendimento profondo,deep learning</translation>
    </message>
    <message>
      <source>Number of objects</source>
      <translation>Numero di oggetti</translation>
    </message>
    <message>
      <source>Number of judged objects</source>
      <translation>Numero di oggetti giudicati</translation>
    </message>
    <message>
      <source>Number of removed objects</source>
      <translation>Numero di oggetti rimossi</translation>
    </message>
    <message>
      <source>Rounds that were run</source>
      <translation>Iterazioni eseguite</translation>
    </message>
    <message>
      <source>Removed objects of each class (JSON)</source>
      <translation>Oggetti rimossi di ogni classe (JSON)</translation>
    </message>
    <message>
      <source>Least change (%)</source>
      <translation>Cambiamento minimo (%)</translation>
    </message>
    <message>
      <source>Stop after a round in which fewer of the judged objects were dropped or came back.</source>
      <translation>Ferma dopo un'iterazione in cui la quota degli oggetti giudicati che sono stati scartati o sono rientrati è minore.</translation>
    </message>
    <message>
      <source>Labels to clean</source>
      <translation>Etichette da pulire</translation>
    </message>
    <message>
      <source>The database of objects, such as buildings: polygons, some of which may not be on the images.</source>
      <translation>La banca dati degli oggetti, per esempio edifici: poligoni, alcuni dei quali possono non essere sulle immagini.</translation>
    </message>
    <message>
      <source>Field with the class</source>
      <translation>Campo con la classe</translation>
    </message>
    <message>
      <source>The field that holds the class of an object. Empty: the layer is one class, with the layer's name.</source>
      <translation>Il campo che contiene la classe di un oggetto. Vuoto: il layer è una sola classe, con il nome del layer.</translation>
    </message>
    <message>
      <source>Other labels</source>
      <translation>Altre etichette</translation>
    </message>
    <message>
      <source>Layers of polygons or lines of other classes, such as roads. The networks learn from them too, but they are not judged. They lie below the labels to clean, and have the same field with the class.</source>
      <translation>Layer di poligoni o linee di altre classi, per esempio strade. Le reti imparano anche da questi, ma non vengono giudicati. Stanno sotto le etichette da pulire e hanno lo stesso campo con la classe.</translation>
    </message>
    <message>
      <source>Surface heights at the date of the images</source>
      <translation>Altezze della superficie alla data delle immagini</translation>
    </message>
    <message>
      <source>A surface model (DSM). With one of each date, ground that rose since the images speaks against an object.</source>
      <translation>Un modello di superficie (DSM). Con uno per ogni data, il terreno che si è alzato dopo le immagini è un indizio contro un oggetto.</translation>
    </message>
    <message>
      <source>Surface heights at the date of the labels</source>
      <translation>Altezze della superficie alla data delle etichette</translation>
    </message>
    <message>
      <source>A surface model (DSM) of the same place, on any grid.</source>
      <translation>Un modello di superficie (DSM) dello stesso luogo, su qualsiasi griglia.</translation>
    </message>
    <message>
      <source>Rounds, at most</source>
      <translation>Iterazioni, al massimo</translation>
    </message>
    <message>
      <source>How often the networks learn and judge. A round without much change is the last one.</source>
      <translation>Quante volte le reti imparano e giudicano. Un'iterazione con pochi cambiamenti è l'ultima.</translation>
    </message>
    <message>
      <source>Least evidence (0 to 1)</source>
      <translation>Evidenza minima (da 0 a 1)</translation>
    </message>
    <message>
      <source>Objects with less are removed. 1: the networks are as sure as of a typical object of the class. Higher removes more, wrong and right ones.</source>
      <translation>Gli oggetti con un valore minore vengono rimossi. 1: le reti sono sicure come per un oggetto tipico della classe. Un valore più alto ne rimuove di più, sbagliati e giusti.</translation>
    </message>
    <message>
      <source>Judged labels</source>
      <translation>Etichette giudicate</translation>
    </message>
    <message>
      <source>All objects with their fields, and: keep, evidence (0 to 1), removed_in (round) and reason (image, heights or both).</source>
      <translation>Tutti gli oggetti con i loro campi, e inoltre: keep, evidence (da 0 a 1), removed_in (iterazione) e reason (image, heights o both).</translation>
    </message>
    <message>
      <source>Cleaned labels</source>
      <translation>Etichette pulite</translation>
    </message>
    <message>
      <source>The objects that are kept, with their fields, to train on.</source>
      <translation>Gli oggetti conservati, con i loro campi, su cui addestrare.</translation>
    </message>
    <message>
      <source>A page with what was removed in each round, and pictures of removed objects.</source>
      <translation>Una pagina con ciò che è stato rimosso in ogni iterazione e immagini di oggetti rimossi.</translation>
    </message>
    <message>
      <source>Least rise (metres)</source>
      <translation>Innalzamento minimo (metri)</translation>
    </message>
    <message>
      <source>Ground that is so much higher at the date of the labels was built on after the images were taken.</source>
      <translation>Il terreno più alto di almeno questo valore alla data delle etichette è stato edificato dopo la ripresa delle immagini.</translation>
    </message>
    <message>
      <source>Factor to metres</source>
      <translation>Fattore in metri</translation>
    </message>
    <message>
      <source>What to multiply the surface heights by to get metres: 0.3048 for feet.</source>
      <translation>Il numero per cui si moltiplicano le altezze della superficie per avere metri: 0.3048 per i piedi.</translation>
    </message>
    <message>
      <source>Classes that stand out</source>
      <translation>Classi in rilievo</translation>
    </message>
    <message>
      <source>Classes of which surface heights tell something, separated by commas. Empty: all.</source>
      <translation>Classi su cui le altezze della superficie dicono qualcosa, separate da virgole. Vuoto: tutte.</translation>
    </message>
    <message>
      <source>Epochs</source>
      <translation>Epoche</translation>
    </message>
    <message>
      <source>How often each network sees every tile. A network that sees them very often knows the wrong labels by heart too.</source>
      <translation>Quante volte ogni rete vede ogni tassello. Una rete che li vede molto spesso impara a memoria anche le etichette sbagliate.</translation>
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
      <source>Tile size (pixels)</source>
      <translation>Dimensione del tassello (pixel)</translation>
    </message>
    <message>
      <source>Side of what the networks see at a time.</source>
      <translation>Lato di ciò che le reti vedono alla volta.</translation>
    </message>
    <message>
      <source>Ground resolution (metres per pixel)</source>
      <translation>Risoluzione al suolo (metri per pixel)</translation>
    </message>
    <message>
      <source>How large the pixels are that the networks see. Coarser is faster, as long as the objects can still be told. Not set: as in the first image.</source>
      <translation>Quanto sono grandi i pixel visti dalle reti. Meno fine è più veloce, finché gli oggetti si distinguono ancora. Non impostato: come nella prima immagine.</translation>
    </message>
    <message>
      <source>Compare epochs</source>
      <translation>Confronta epoche</translation>
    </message>
    <message>
      <source>Tells what changed between two dates: from two class maps which class became which, from two surface models what became higher or lower by more than their noise, and from all four both. It makes rasters and polygons of the changes, and a report with the transition matrix, gains and losses, annual rates and volumes. The layers may lie on different grids; the result lies on that of the later map, or without maps on that of the later surface model.</source>
      <translation>Dice che cosa è cambiato tra due date: da due mappe delle classi quale classe è diventata quale, da due modelli di superficie che cosa è salito o sceso più del loro rumore, e da tutti e quattro entrambe le cose. Crea raster e poligoni dei cambiamenti e un report con matrice di transizione, guadagni e perdite, tassi annui e volumi. I layer possono avere griglie diverse; il risultato ha quella della mappa successiva o, senza mappe, quella del modello di superficie successivo.</translation>
    </message>
    <message>
      <source>change detection,transition matrix,land cover change,DSM difference,DoD,level of detection,volume,time</source>
      <translation>rilevamento dei cambiamenti,change detection,matrice di transizione,cambiamento della copertura del suolo,differenza di DSM,DoD,livello di rilevamento,volume,tempo</translation>
    </message>
    <message>
      <source>Changed area (m²)</source>
      <translation>Superficie cambiata (m²)</translation>
    </message>
    <message>
      <source>Changed share (%)</source>
      <translation>Quota cambiata (%)</translation>
    </message>
    <message>
      <source>Area of each change from class to class (JSON)</source>
      <translation>Superficie di ogni cambiamento da classe a classe (JSON)</translation>
    </message>
    <message>
      <source>Level of detection of heights (m)</source>
      <translation>Livello di rilevamento delle altezze (m)</translation>
    </message>
    <message>
      <source>Noise of the height difference (m)</source>
      <translation>Rumore della differenza di altezza (m)</translation>
    </message>
    <message>
      <source>Vertical shift between the dates (m)</source>
      <translation>Spostamento verticale tra le date (m)</translation>
    </message>
    <message>
      <source>Volume gained (m³)</source>
      <translation>Volume guadagnato (m³)</translation>
    </message>
    <message>
      <source>Volume lost (m³)</source>
      <translation>Volume perso (m³)</translation>
    </message>
    <message>
      <source>Earlier class map</source>
      <translation>Mappa delle classi precedente</translation>
    </message>
    <message>
      <source>The class raster of the earlier date. Its first band counts.</source>
      <translation>Il raster di classi della data precedente. Conta la sua prima banda.</translation>
    </message>
    <message>
      <source>Later class map</source>
      <translation>Mappa delle classi successiva</translation>
    </message>
    <message>
      <source>The class raster of the later date. Classes are matched by name where both maps have names, else by value. The result lies on its grid; each of its pixels is compared with the most frequent class of the earlier map there, or with the nearest one.</source>
      <translation>Il raster di classi della data successiva. Le classi sono abbinate per nome se entrambe le mappe hanno nomi, altrimenti per valore. Il risultato ha la sua griglia; ogni suo pixel è confrontato con la classe più frequente della mappa precedente in quel punto, o con la più vicina.</translation>
    </message>
    <message>
      <source>Earlier surface model</source>
      <translation>Modello di superficie precedente</translation>
    </message>
    <message>
      <source>Heights of the ground with all that stands on it (DSM) at the earlier date, in metres.</source>
      <translation>Altezze del suolo con tutto ciò che vi sorge (DSM) alla data precedente, in metri.</translation>
    </message>
    <message>
      <source>Later surface model</source>
      <translation>Modello di superficie successivo</translation>
    </message>
    <message>
      <source>The same at the later date. Both models should have been made in the same way.</source>
      <translation>Lo stesso alla data successiva. I due modelli dovrebbero essere stati creati allo stesso modo.</translation>
    </message>
    <message>
      <source>Earlier date</source>
      <translation>Data precedente</translation>
    </message>
    <message>
      <source>A year, a month or a day: 1981, 1981-07 or 1981-07-14.</source>
      <translation>Un anno, un mese o un giorno: 1981, 1981-07 o 1981-07-14.</translation>
    </message>
    <message>
      <source>Later date</source>
      <translation>Data successiva</translation>
    </message>
    <message>
      <source>The same for the later layers. Annual rates count from the middle of what the dates may mean.</source>
      <translation>Lo stesso per i layer successivi. I tassi annui si contano dalla metà del periodo che ciascuna data può indicare.</translation>
    </message>
    <message>
      <source>Tolerance (pixels)</source>
      <translation>Tolleranza (pixel)</translation>
    </message>
    <message>
      <source>Maps seldom lie exactly on each other, which makes slivers along all borders. A border that moved by no more than this has not moved. 1 is a good start for maps of different flights; new objects keep their size.</source>
      <translation>Le mappe raramente coincidono con esattezza, e lungo tutti i bordi si formano sottili strisce. Un bordo che si è mosso non più di così non si è mosso. 1 è un buon inizio per mappe di voli diversi; i nuovi oggetti mantengono la loro dimensione.</translation>
    </message>
    <message>
      <source>Minimum area of a change (m²)</source>
      <translation>Superficie minima di un cambiamento (m²)</translation>
    </message>
    <message>
      <source>Smaller patches of one kind of change count as unchanged, in the earlier class. Heights too: a patch that rose or sank must be as large. Without a CRS: pixels.</source>
      <translation>Le zone più piccole di uno stesso tipo di cambiamento contano come invariate, nella classe precedente. Anche per le altezze: una zona che è salita o scesa deve essere almeno così grande. Senza SR: pixel.</translation>
    </message>
    <message>
      <source>Changes</source>
      <translation>Cambiamenti</translation>
    </message>
    <message>
      <source>A raster with the kind of each change: 0 is no change; 305 is from class 3 to class 5 (where classes have more than two digits, changes are numbered). Without maps: 1 is lower, 2 is higher.</source>
      <translation>Un raster con il tipo di ogni cambiamento: 0 è nessun cambiamento; 305 è dalla classe 3 alla classe 5 (se le classi hanno più di due cifre, i cambiamenti sono numerati). Senza mappe: 1 è più basso, 2 è più alto.</translation>
    </message>
    <message>
      <source>Change polygons</source>
      <translation>Poligoni dei cambiamenti</translation>
    </message>
    <message>
      <source>Polygons with both classes, both dates, area, and mean height difference where there are heights.</source>
      <translation>Poligoni con entrambe le classi, entrambe le date, la superficie e, se ci sono altezze, la differenza media di altezza.</translation>
    </message>
    <message>
      <source>Height change</source>
      <translation>Cambiamento di altezza</translation>
    </message>
    <message>
      <source>Later minus earlier, in metres. First band: 0 where it is within the level of detection. Second band: all differences.</source>
      <translation>Successivo meno precedente, in metri. Prima banda: 0 dove è entro il livello di rilevamento. Seconda banda: tutte le differenze.</translation>
    </message>
    <message>
      <source>A page with the transition matrix, gains and losses, annual rates, volumes, and maps of the changes.</source>
      <translation>Una pagina con matrice di transizione, guadagni e perdite, tassi annui, volumi e mappe dei cambiamenti.</translation>
    </message>
    <message>
      <source>Needed where the maps name classes differently: “forest = trees; bushes = trees; clouds =”, earlier = later. Names or values. Nothing behind “=” leaves a class of the earlier map out of the comparison, nothing before it a class of the later one.</source>
      <translation>Serve se le mappe danno nomi diversi alle classi: «bosco = alberi; arbusti = alberi; nuvole =», precedente = successiva. Nomi o valori. Nulla dopo «=» esclude dal confronto una classe della mappa precedente, nulla prima una classe di quella successiva.</translation>
    </message>
    <message>
      <source>Level of detection (metres)</source>
      <translation>Livello di rilevamento (metri)</translation>
    </message>
    <message>
      <source>Smaller height differences count as no change. Not set: it is estimated from the noise of the stable ground.</source>
      <translation>Le differenze di altezza più piccole contano come nessun cambiamento. Non impostato: è stimato dal rumore del terreno stabile.</translation>
    </message>
    <message>
      <source>Confidence of the level of detection (%)</source>
      <translation>Confidenza del livello di rilevamento (%)</translation>
    </message>
    <message>
      <source>How sure a height change must be, where the level is estimated: 95 % is 1.96 times the noise.</source>
      <translation>Quanto deve essere sicuro un cambiamento di altezza, se il livello è stimato: 95 % è 1.96 volte il rumore.</translation>
    </message>
    <message>
      <source>Classes that keep their height</source>
      <translation>Classi che mantengono la loro altezza</translation>
    </message>
    <message>
      <source>Where the noise is estimated, such as “road; bare ground”: trees grow though they stay trees. Empty: wherever the class stayed the same; without maps everywhere.</source>
      <translation>Dove viene stimato il rumore, per esempio «strada; suolo nudo»: gli alberi crescono pur restando alberi. Vuoto: ovunque la classe è rimasta uguale; senza mappe ovunque.</translation>
    </message>
    <message>
      <source>Leave a vertical shift in</source>
      <translation>Lascia lo spostamento verticale</translation>
    </message>
    <message>
      <source>Without this tick the median height difference of the stable ground is taken off: surface models of different flights seldom agree in their zero.</source>
      <translation>Senza questa spunta viene sottratta la differenza mediana di altezza del terreno stabile: modelli di superficie di voli diversi raramente concordano nel loro zero.</translation>
    </message>
    <message>
      <source>Factor to metres, earlier surface model</source>
      <translation>Fattore in metri, modello di superficie precedente</translation>
    </message>
    <message>
      <source>Factor to metres, later surface model</source>
      <translation>Fattore in metri, modello di superficie successivo</translation>
    </message>
    <message>
      <source>What to multiply its heights by to get metres: 0.3048 for feet.</source>
      <translation>Il numero per cui si moltiplicano le sue altezze per avere metri: 0.3048 per i piedi.</translation>
    </message>
    <message>
      <source>Date objects</source>
      <translation>Datazione degli oggetti</translation>
    </message>
    <message>
      <source>Finds out since when the objects of a current database stand, such as buildings or roads, from class maps of several past dates and, if there are any, surface models. Every object gets the date at which it is first seen, the dates between which it was built, and a confidence. The order of time is respected: an object that stands in 1981 and in 2018 stands in 2001 too, unless the evidence says otherwise. On demand there is a layer for each date with the objects that stood then, ready to be labels for its image.</source>
      <translation>Trova da quando esistono gli oggetti di una banca dati attuale, per esempio edifici o strade, da mappe delle classi di più date passate e, se ci sono, da modelli di superficie. Ogni oggetto riceve la data in cui è visto per la prima volta, le date tra cui è stato costruito e una confidenza. L'ordine del tempo è rispettato: un oggetto che esiste nel 1981 e nel 2018 esiste anche nel 2001, salvo che i dati dicano altro. Su richiesta si aggiunge un layer per ogni data con gli oggetti allora esistenti, pronti a fare da etichette per la sua immagine.</translation>
    </message>
    <message>
      <source>history,change,year of construction,reverse updating,backdating,buildings,roads,archive</source>
      <translation>storia,cambiamento,anno di costruzione,aggiornamento a ritroso,retrodatazione,edifici,strade,archivio</translation>
    </message>
    <message>
      <source>Objects with a date</source>
      <translation>Oggetti con una data</translation>
    </message>
    <message>
      <source>Objects whose date is unsure</source>
      <translation>Oggetti con data incerta</translation>
    </message>
    <message>
      <source>Figures of each date (JSON)</source>
      <translation>Valori di ogni data (JSON)</translation>
    </message>
    <message>
      <source>Figures of each period (JSON)</source>
      <translation>Valori di ogni periodo (JSON)</translation>
    </message>
    <message>
      <source>The current database: polygons, lines or points. All its fields are kept.</source>
      <translation>La banca dati attuale: poligoni, linee o punti. Tutti i suoi campi sono conservati.</translation>
    </message>
    <message>
      <source>Maps of the past</source>
      <translation>Mappe del passato</translation>
    </message>
    <message>
      <source>For each date what “Segment image” has made of its image: the class map, or the probabilities. The oldest comes first. They may lie on different grids.</source>
      <translation>Per ogni data ciò che «Segmenta immagine» ha prodotto dalla sua immagine: la mappa delle classi o le probabilità. La più vecchia per prima. Possono avere griglie diverse.</translation>
    </message>
    <message>
      <source>Dates of the maps</source>
      <translation>Date delle mappe</translation>
    </message>
    <message>
      <source>Years, months or days in the order of the maps: 1981; 2001-07; 2018-05-14.</source>
      <translation>Anni, mesi o giorni nell'ordine delle mappe: 1981; 2001-07; 2018-05-14.</translation>
    </message>
    <message>
      <source>Class of the objects</source>
      <translation>Classe degli oggetti</translation>
    </message>
    <message>
      <source>Its name or value in the maps. Empty: the class that is called as the layer is (“building” for a layer “buildings”), or the only one.</source>
      <translation>Il suo nome o valore nelle mappe. Vuoto: la classe che si chiama come il layer («building» per un layer «buildings»), o l'unica che c'è.</translation>
    </message>
    <message>
      <source>Date of the objects</source>
      <translation>Data degli oggetti</translation>
    </message>
    <message>
      <source>When the database was up to date: all objects stood then. Empty: after the last map.</source>
      <translation>Quando la banca dati era aggiornata: allora esistevano tutti gli oggetti. Vuoto: dopo l'ultima mappa.</translation>
    </message>
    <message>
      <source>Surface models</source>
      <translation>Modelli di superficie</translation>
    </message>
    <message>
      <source>For objects that stand up, such as buildings: a surface model (DSM) of each date, in the same order.</source>
      <translation>Per oggetti in rilievo, come gli edifici: un modello di superficie (DSM) per ogni data, nello stesso ordine.</translation>
    </message>
    <message>
      <source>Terrain model</source>
      <translation>Modello del terreno</translation>
    </message>
    <message>
      <source>The height of the ground (DTM). Empty: it is told from the surface model around each object.</source>
      <translation>L'altezza del suolo (DTM). Vuoto: è ricavata dal modello di superficie attorno a ogni oggetto.</translation>
    </message>
    <message>
      <source>Dated objects</source>
      <translation>Oggetti datati</translation>
    </message>
    <message>
      <source>The database with new fields: for each date the evidence (p_…) and whether the object stood (stands_…), the date at which it is first seen, the dates between which it was built, and the confidence.</source>
      <translation>La banca dati con nuovi campi: per ogni data l'evidenza (p_…) e se l'oggetto esisteva (stands_…), la data in cui è visto per la prima volta, le date tra cui è stato costruito e la confidenza.</translation>
    </message>
    <message>
      <source>Objects of each date</source>
      <translation>Oggetti di ogni data</translation>
    </message>
    <message>
      <source>One layer for each date with the objects that stood then, in one GeoPackage. Their field “class” lets them be labels for the image of that date.</source>
      <translation>Un layer per ogni data con gli oggetti allora esistenti, in un solo GeoPackage. Con il loro campo «class» possono fare da etichette per l'immagine di quella data.</translation>
    </message>
    <message>
      <source>A page with the number and the area of the objects of each period, and what stood at each date.</source>
      <translation>Una pagina con numero e superficie degli oggetti di ogni periodo, e ciò che esisteva a ogni data.</translation>
    </message>
    <message>
      <source>Least confidence</source>
      <translation>Confidenza minima</translation>
    </message>
    <message>
      <source>The probability that a date needs. Objects below it come out as “unsure”, with wider bounds.</source>
      <translation>La probabilità richiesta per una data. Gli oggetti al di sotto risultano «unsure», con limiti più ampi.</translation>
    </message>
    <message>
      <source>Shift of the maps (metres)</source>
      <translation>Spostamento delle mappe (metri)</translation>
    </message>
    <message>
      <source>How far a map may lie beside the objects. They are looked at without a rim of this width, as far as they are large enough. Not set: one pixel.</source>
      <translation>Di quanto una mappa può essere spostata rispetto agli oggetti. Sono esaminati senza un bordo di questa larghezza, se sono abbastanza grandi. Non impostato: un pixel.</translation>
    </message>
    <message>
      <source>Width of lines and points (metres)</source>
      <translation>Larghezza di linee e punti (metri)</translation>
    </message>
    <message>
      <source>How broad a road is, or the circle around a point.</source>
      <translation>Quanto è larga una strada, o il cerchio attorno a un punto.</translation>
    </message>
    <message>
      <source>Height of objects (metres)</source>
      <translation>Altezza degli oggetti (metri)</translation>
    </message>
    <message>
      <source>How high above the ground the surface of an object is at least, where it stands.</source>
      <translation>A che altezza minima sopra il suolo si trova la superficie di un oggetto, dove esiste.</translation>
    </message>
    <message>
      <source>What all heights are multiplied by to be metres: 0.3048 for feet.</source>
      <translation>Il numero per cui si moltiplicano tutte le altezze per avere metri: 0.3048 per i piedi.</translation>
    </message>
    <message>
      <source>Describe area</source>
      <translation>Descrivi area</translation>
    </message>
    <message>
      <source>Tells in sentences what a scene graph knows of an area: which objects are there and how much they cover, how they relate, what they make up, and what is unsure. The sentences are templates filled with figures; no language model invents anything. They come in the language of QGIS.</source>
      <translation>Dice in frasi ciò che un grafo di scena sa di un'area: quali oggetti ci sono e quanto coprono, come sono in relazione, che cosa formano e che cosa è incerto. Le frasi sono modelli riempiti con i valori; nessun modello linguistico inventa nulla. Sono nella lingua di QGIS.</translation>
    </message>
    <message>
      <source>scene graph,text,caption,summary,report,sentences,statistics</source>
      <translation>grafo di scena,testo,didascalia,riassunto,report,frasi,statistiche</translation>
    </message>
    <message>
      <source>Scene graph</source>
      <translation>Grafo di scena</translation>
    </message>
    <message>
      <source>Any layer of the scene graph, or its GeoPackage.</source>
      <translation>Un layer qualsiasi del grafo di scena, o il suo GeoPackage.</translation>
    </message>
    <message>
      <source>Areas</source>
      <translation>Aree</translation>
    </message>
    <message>
      <source>Each polygon gets its own description. Empty: one description of everything.</source>
      <translation>Ogni poligono riceve una propria descrizione. Vuoto: una sola descrizione di tutto.</translation>
    </message>
    <message>
      <source>Field with the name</source>
      <translation>Campo con il nome</translation>
    </message>
    <message>
      <source>What the areas are called. Empty: numbers.</source>
      <translation>Come si chiamano le aree. Vuoto: numeri.</translation>
    </message>
    <message>
      <source>Extent</source>
      <translation>Estensione</translation>
    </message>
    <message>
      <source>Only what is inside is described. Empty: everything.</source>
      <translation>Viene descritto solo ciò che sta all'interno. Vuoto: tutto.</translation>
    </message>
    <message>
      <source>The descriptions, with a table of the classes of each area.</source>
      <translation>Le descrizioni, con una tabella delle classi di ogni area.</translation>
    </message>
    <message>
      <source>Described areas</source>
      <translation>Aree descritte</translation>
    </message>
    <message>
      <source>The areas with the field “description”, which is also shown when the mouse rests on one.</source>
      <translation>Le aree con il campo «description», che viene mostrato anche quando il mouse si ferma su una di esse.</translation>
    </message>
    <message>
      <source>Unsure below this score</source>
      <translation>Incerto sotto questo punteggio</translation>
    </message>
    <message>
      <source>Objects and relations with a lower score are told as unsure.</source>
      <translation>Gli oggetti e le relazioni con un punteggio inferiore sono indicati come incerti.</translation>
    </message>
    <message>
      <source>Description</source>
      <translation>Descrizione</translation>
    </message>
    <message>
      <source>Number of areas</source>
      <translation>Numero di aree</translation>
    </message>
    <message>
      <source>Number of objects in them</source>
      <translation>Numero di oggetti al loro interno</translation>
    </message>
    <message>
      <source>Number of relations in them</source>
      <translation>Numero di relazioni al loro interno</translation>
    </message>
    <message>
      <source>Evaluate scene graph</source>
      <translation>Valuta grafo di scena</translation>
    </message>
    <message>
      <source>Tells how many of the true relations a scene graph has among those that it is surest of: the recalls that are usual in the field. Give a graph to compare (SGDet, PhrDet: nothing was given), or a model and its image (PredCls, SGCls: the true objects are given), or both. The figures are means over squares of ground or areas; a model should be measured at a place that it has not learnt from. The report says what is missed most often, and a layer shows where.</source>
      <translation>Dice quante delle relazioni vere un grafo di scena ha tra quelle di cui è più sicuro: i recall usuali nel settore. Indica un grafo da confrontare (SGDet, PhrDet: non era dato nulla), o un modello e la sua immagine (PredCls, SGCls: sono dati gli oggetti veri), o entrambi. Le cifre sono medie su quadrati di terreno o aree; un modello va misurato in un luogo da cui non ha imparato. Il rapporto dice che cosa manca più spesso, e un layer mostra dove.</translation>
    </message>
    <message>
      <source>scene graph,recall,quality,accuracy,assess,validate,PredCls,SGCls,SGDet,PhrDet,triplets</source>
      <translation>grafo di scena,recall,qualità,accuratezza,valutare,validare,PredCls,SGCls,SGDet,PhrDet,triplette</translation>
    </message>
    <message>
      <source>True scene graph</source>
      <translation>Grafo di scena vero</translation>
    </message>
    <message>
      <source>Any layer of a graph whose objects and relations are right, for instance one that you corrected.</source>
      <translation>Un layer qualsiasi di un grafo i cui oggetti e relazioni sono giusti, per esempio uno corretto da te.</translation>
    </message>
    <message>
      <source>Scene graph to compare</source>
      <translation>Grafo di scena da confrontare</translation>
    </message>
    <message>
      <source>A graph of the same place and map scale. All that it says counts, whoever has found it.</source>
      <translation>Un grafo dello stesso luogo e della stessa scala di carta. Conta tutto ciò che dice, chiunque l'abbia trovato.</translation>
    </message>
    <message>
      <source>Scene-graph model</source>
      <translation>Modello di grafo di scena</translation>
    </message>
    <message>
      <source>A model that “Train scene-graph model” has made. It is told the true objects, and finds relations.</source>
      <translation>Un modello creato da «Addestra modello di grafo di scena». Gli vengono dati gli oggetti veri, e trova le relazioni.</translation>
    </message>
    <message>
      <source>Image</source>
      <translation>Immagine</translation>
    </message>
    <message>
      <source>What the model sees. Needed where a model is chosen.</source>
      <translation>Ciò che il modello vede. Serve se è scelto un modello.</translation>
    </message>
    <message>
      <source>Each polygon is a scene with figures of its own, of which the mean is told. Empty: squares are.</source>
      <translation>Ogni poligono è una scena con cifre proprie, di cui si dà la media. Vuoto: lo sono dei quadrati.</translation>
    </message>
    <message>
      <source>Size of the squares (metres)</source>
      <translation>Dimensione dei quadrati (metri)</translation>
    </message>
    <message>
      <source>A relation counts in each square in which one of its objects lies. A square should hold some dozens of objects.</source>
      <translation>Una relazione conta in ogni quadrato in cui si trova uno dei suoi oggetti. Un quadrato dovrebbe contenere alcune decine di oggetti.</translation>
    </message>
    <message>
      <source>A page with all recalls, those of each predicate, and what is missed most often.</source>
      <translation>Una pagina con tutti i recall, quelli di ogni predicato e ciò che manca più spesso.</translation>
    </message>
    <message>
      <source>All figures, for a spreadsheet.</source>
      <translation>Tutte le cifre, per un foglio di calcolo.</translation>
    </message>
    <message>
      <source>True relations, found and missed</source>
      <translation>Relazioni vere, trovate e mancate</translation>
    </message>
    <message>
      <source>A GeoPackage with a line for each true relation, and its place among the surest ones of its scene.</source>
      <translation>Un GeoPackage con una linea per ogni relazione vera e il suo posto tra le più sicure della sua scena.</translation>
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
      <source>Recall among the 100 surest relations (0 to 1)</source>
      <translation>Recall tra le 100 relazioni più sicure (da 0 a 1)</translation>
    </message>
    <message>
      <source>Mean of that recall over the predicates (0 to 1)</source>
      <translation>Media di questo recall sui predicati (da 0 a 1)</translation>
    </message>
    <message>
      <source>What these two are figures of</source>
      <translation>A che cosa si riferiscono queste due cifre</translation>
    </message>
    <message>
      <source>Number of scenes</source>
      <translation>Numero di scene</translation>
    </message>
    <message>
      <source>Number of true relations in them</source>
      <translation>Numero di relazioni vere al loro interno</translation>
    </message>
    <message>
      <source>All recalls (JSON)</source>
      <translation>Tutti i recall (JSON)</translation>
    </message>
    <message>
      <source>Recall of each predicate (JSON)</source>
      <translation>Recall di ogni predicato (JSON)</translation>
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
      <source>Export scene graph</source>
      <translation>Esporta grafo di scena</translation>
    </message>
    <message>
      <source>Writes a scene graph for other programs: Turtle and JSON-LD with GeoSPARQL geometries for triple stores and SPARQL, GraphML for Gephi, yEd, Cytoscape and networkx, and CSV tables, which can be edited anywhere and come back with “Import relations into scene graph”.</source>
      <translation>Scrive un grafo di scena per altri programmi: Turtle e JSON-LD con geometrie GeoSPARQL per triple store e SPARQL, GraphML per Gephi, yEd, Cytoscape e networkx, e tabelle CSV, che si possono modificare ovunque e riportare con «Importa relazioni nel grafo di scena».</translation>
    </message>
    <message>
      <source>scene graph,RDF,Turtle,JSON-LD,GeoSPARQL,SPARQL,GraphML,Gephi,CSV,edge list,linked data</source>
      <translation>grafo di scena,RDF,Turtle,JSON-LD,GeoSPARQL,SPARQL,GraphML,Gephi,CSV,elenco di archi,edge list,linked data</translation>
    </message>
    <message>
      <source>File</source>
      <translation>File</translation>
    </message>
    <message>
      <source>Its extension tells the format: .ttl (Turtle), .jsonld (JSON-LD), .graphml or .csv. With .csv a table of the objects, “…_objects.csv”, comes beside it. Places are longitudes and latitudes (WGS 84).</source>
      <translation>La sua estensione indica il formato: .ttl (Turtle), .jsonld (JSON-LD), .graphml o .csv. Con .csv si aggiunge accanto una tabella degli oggetti, «…_objects.csv». I luoghi sono longitudini e latitudini (WGS 84).</translation>
    </message>
    <message>
      <source>Base IRI</source>
      <translation>IRI di base</translation>
    </message>
    <message>
      <source>The beginning of all names in Turtle and JSON-LD, which ends with / or #. Enter an address of your own before you publish the file.</source>
      <translation>L'inizio di tutti i nomi in Turtle e JSON-LD, che termina con / o #. Inserisci un tuo indirizzo prima di pubblicare il file.</translation>
    </message>
    <message>
      <source>Table of the objects, if the format is CSV</source>
      <translation>Tabella degli oggetti, se il formato è CSV</translation>
    </message>
    <message>
      <source>Number of relations</source>
      <translation>Numero di relazioni</translation>
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
      <source>Size of the crops (pixels)</source>
      <translation>Dimensione dei ritagli (pixel)</translation>
    </message>
    <message>
      <source>Side of what the network sees of a tile, at a random place. Not set: 256, or the size of the tiles.</source>
      <translation>Lato di ciò che la rete vede di un tassello, in un punto casuale. Non impostato: 256, o la dimensione dei tasselli.</translation>
    </message>
    <message>
      <source>Height features</source>
      <translation>Caratteristiche di altezza</translation>
    </message>
    <message>
      <source>Makes maps of a surface model (DSM) that show more than the heights themselves, to people and to networks: height above ground, sky-view factor, cast shadow, a shading map of both, slope, hillshade and openness. Without a terrain model (DTM) the ground is estimated from the surface. Ask for the outputs that you need; all lie on the grid of the surface.</source>
      <translation>Crea da un modello di superficie (DSM) mappe che mostrano più delle altezze stesse, a persone e a reti: altezza dal suolo, sky-view factor, ombra portata, una mappa a chiaroscuro che li unisce, pendenza, ombreggiatura e apertura topografica. Senza un modello del terreno (DTM) il suolo è stimato dalla superficie. Chiedi i risultati che ti servono; tutti hanno la griglia della superficie.</translation>
    </message>
    <message>
      <source>DSM,DTM,DEM,nDSM,CHM,terrain,sky-view factor,openness,hillshade,slope,shadow,relief,lidar</source>
      <translation>DSM,DTM,DEM,nDSM,CHM,terreno,sky-view factor,apertura topografica,openness,ombreggiatura,hillshade,pendenza,ombra,rilievo,lidar</translation>
    </message>
    <message>
      <source>Largest height above ground (m)</source>
      <translation>Altezza massima dal suolo (m)</translation>
    </message>
    <message>
      <source>Share of the ground in the shadow (%)</source>
      <translation>Quota del suolo in ombra (%)</translation>
    </message>
    <message>
      <source>Surface (DSM)</source>
      <translation>Superficie (DSM)</translation>
    </message>
    <message>
      <source>Heights of the surface, with buildings and trees. The first band counts.</source>
      <translation>Altezze della superficie, con edifici e alberi. Conta la prima banda.</translation>
    </message>
    <message>
      <source>Terrain (DTM)</source>
      <translation>Terreno (DTM)</translation>
    </message>
    <message>
      <source>Heights of the bare ground; grid and coordinate reference system may differ. Not set: it is estimated from the surface where it is needed.</source>
      <translation>Altezze del suolo nudo; griglia e SR possono essere diversi. Non impostato: è stimato dalla superficie dove serve.</translation>
    </message>
    <message>
      <source>Height above ground</source>
      <translation>Altezza dal suolo</translation>
    </message>
    <message>
      <source>Surface minus terrain (nDSM), in metres: the height of buildings and trees.</source>
      <translation>Superficie meno terreno (nDSM), in metri: l'altezza di edifici e alberi.</translation>
    </message>
    <message>
      <source>Shading map</source>
      <translation>Mappa a chiaroscuro</translation>
    </message>
    <message>
      <source>The sky-view factor, halved in the shadow of the sun: relief as people and networks read it well.</source>
      <translation>Lo sky-view factor, dimezzato nell'ombra del sole: il rilievo come lo leggono bene persone e reti.</translation>
    </message>
    <message>
      <source>Sky-view factor</source>
      <translation>Sky-view factor</translation>
    </message>
    <message>
      <source>How much of the sky each place sees, from 0 (none) to 1 (all): streets and yards are dark.</source>
      <translation>Quanto cielo vede ogni luogo, da 0 (niente) a 1 (tutto): strade e cortili sono scuri.</translation>
    </message>
    <message>
      <source>Cast shadow</source>
      <translation>Ombra portata</translation>
    </message>
    <message>
      <source>1 where something hides the sun, 0 where it shines.</source>
      <translation>1 dove qualcosa copre il sole, 0 dove splende.</translation>
    </message>
    <message>
      <source>Slope</source>
      <translation>Pendenza</translation>
    </message>
    <message>
      <source>How steep the surface is, in degrees.</source>
      <translation>Quanto è ripida la superficie, in gradi.</translation>
    </message>
    <message>
      <source>Hillshade</source>
      <translation>Ombreggiatura</translation>
    </message>
    <message>
      <source>How brightly the sun lights each slope, from 0 to 1, without cast shadows.</source>
      <translation>Con che intensità il sole illumina ogni pendio, da 0 a 1, senza ombre portate.</translation>
    </message>
    <message>
      <source>Openness</source>
      <translation>Apertura topografica</translation>
    </message>
    <message>
      <source>Mean angle from the zenith to the horizon, in degrees: large on ridges, 90 on planes.</source>
      <translation>Angolo medio dallo zenit all'orizzonte, in gradi: grande sulle creste, 90 in pianura.</translation>
    </message>
    <message>
      <source>Negative openness</source>
      <translation>Apertura topografica negativa</translation>
    </message>
    <message>
      <source>Openness of the surface turned upside down, in degrees: large in valleys and yards.</source>
      <translation>Apertura della superficie capovolta, in gradi: grande nelle valli e nei cortili.</translation>
    </message>
    <message>
      <source>Terrain on the grid of the surface</source>
      <translation>Terreno sulla griglia della superficie</translation>
    </message>
    <message>
      <source>The bare ground in metres: the terrain model, or what was estimated.</source>
      <translation>Il suolo nudo in metri: il modello del terreno, o ciò che è stato stimato.</translation>
    </message>
    <message>
      <source>Search radius (metres)</source>
      <translation>Raggio di ricerca (metri)</translation>
    </message>
    <message>
      <source>How far the horizon is searched for, for shading map, sky-view factor and openness. Large: landforms; small: details. Without a coordinate reference system: pixels.</source>
      <translation>Fin dove si cerca l'orizzonte, per mappa a chiaroscuro, sky-view factor e apertura topografica. Grande: forme del terreno; piccolo: dettagli. Senza SR: pixel.</translation>
    </message>
    <message>
      <source>Number of directions</source>
      <translation>Numero di direzioni</translation>
    </message>
    <message>
      <source>In how many directions the horizon is searched for. More are smoother and slower.</source>
      <translation>In quante direzioni si cerca l'orizzonte. Di più: risultato più omogeneo, ma più lento.</translation>
    </message>
    <message>
      <source>Azimuth of the sun (degrees)</source>
      <translation>Azimut del sole (gradi)</translation>
    </message>
    <message>
      <source>Where the light comes from, clockwise from the north of the map: 315 is north-west.</source>
      <translation>Da dove viene la luce, in senso orario dal nord della mappa: 315 è nord-ovest.</translation>
    </message>
    <message>
      <source>Elevation of the sun (degrees)</source>
      <translation>Elevazione del sole (gradi)</translation>
    </message>
    <message>
      <source>How high it stands above the horizon. The lower, the longer the shadows.</source>
      <translation>Quanto è alto sopra l'orizzonte. Più è basso, più lunghe sono le ombre.</translation>
    </message>
    <message>
      <source>Width of the widest building (metres)</source>
      <translation>Larghezza dell'edificio più largo (metri)</translation>
    </message>
    <message>
      <source>For the estimated terrain: what is narrower is taken away. As small as the buildings allow, for hills narrower than this lose their tops. Without a coordinate reference system: pixels.</source>
      <translation>Per il terreno stimato: ciò che è più stretto viene tolto. Tieni il valore più piccolo che gli edifici consentono, perché le colline più strette perdono la cima. Senza SR: pixel.</translation>
    </message>
    <message>
      <source>Roughness of the ground (metres)</source>
      <translation>Rugosità del suolo (metri)</translation>
    </message>
    <message>
      <source>For the estimated terrain: what rises less above its surroundings counts as ground.</source>
      <translation>Per il terreno stimato: ciò che emerge di meno dai dintorni conta come suolo.</translation>
    </message>
    <message>
      <source>Factor from the surface's heights to metres</source>
      <translation>Fattore in metri delle altezze della superficie</translation>
    </message>
    <message>
      <source>1 for metres, 0.3048 for feet, 0.01 for centimetres.</source>
      <translation>1 per metri, 0.3048 per piedi, 0.01 per centimetri.</translation>
    </message>
    <message>
      <source>Factor from the terrain's heights to metres</source>
      <translation>Fattore in metri delle altezze del terreno</translation>
    </message>
    <message>
      <source>Not set: as for the surface.</source>
      <translation>Non impostato: come per la superficie.</translation>
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
      <source>Import relations into scene graph</source>
      <translation>Importa relazioni nel grafo di scena</translation>
    </message>
    <message>
      <source>Takes a table of relations, exported as CSV and edited in a spreadsheet or another program, back into the scene graph: relations that are not in the table any more go, new ones come with the source “user”, and changed scores are taken over. The graph itself stays as it is; the result is a new one.</source>
      <translation>Riporta nel grafo di scena una tabella di relazioni, esportata come CSV e modificata in un foglio di calcolo o in un altro programma: le relazioni che non sono più nella tabella spariscono, quelle nuove entrano con la fonte «user», i punteggi cambiati sono ripresi. Il grafo stesso resta com'è; il risultato è un nuovo grafo.</translation>
    </message>
    <message>
      <source>scene graph,CSV,edge list,spreadsheet,edit,relations,triplets</source>
      <translation>grafo di scena,CSV,elenco di archi,edge list,foglio di calcolo,modificare,relazioni,triplette</translation>
    </message>
    <message>
      <source>The graph that was exported: any layer of it, or its file.</source>
      <translation>Il grafo che è stato esportato: un suo layer qualsiasi, o il suo file.</translation>
    </message>
    <message>
      <source>Table of relations</source>
      <translation>Tabella delle relazioni</translation>
    </message>
    <message>
      <source>A CSV file with the columns subject_id, predicate and object_id, and perhaps score, in any order. Without a score a new relation gets 1.</source>
      <translation>Un file CSV con le colonne subject_id, predicate e object_id, ed eventualmente score, in qualsiasi ordine. Senza punteggio una nuova relazione riceve 1.</translation>
    </message>
    <message>
      <source>CSV files (*.csv)</source>
      <translation>File CSV (*.csv)</translation>
    </message>
    <message>
      <source>Changed scene graph</source>
      <translation>Grafo di scena modificato</translation>
    </message>
    <message>
      <source>A GeoPackage with the same objects and the relations of the table.</source>
      <translation>Un GeoPackage con gli stessi oggetti e le relazioni della tabella.</translation>
    </message>
    <message>
      <source>Relations</source>
      <translation>Relazioni</translation>
    </message>
    <message>
      <source>New relations</source>
      <translation>Nuove relazioni</translation>
    </message>
    <message>
      <source>Relations that are gone</source>
      <translation>Relazioni sparite</translation>
    </message>
    <message>
      <source>Relations with another score</source>
      <translation>Relazioni con un altro punteggio</translation>
    </message>
    <message>
      <source>Normalise radiometry</source>
      <translation>Normalizza radiometria</translation>
    </message>
    <message>
      <source>Makes images of different dates, films and scanners look alike: for panchromatic and faded colour archives. Each band is stretched between its 2 % and 98 % quantiles. With a reference, it gets the distribution of brightness of that image instead. Every pixel of the whole image counts.</source>
      <translation>Rende simili nell'aspetto immagini di date, pellicole e scanner diversi: per archivi pancromatici e a colori sbiaditi. Ogni banda viene stirata tra i suoi quantili 2 % e 98 %. Con un riferimento riceve invece la distribuzione della luminosità di quell'immagine. Contano tutti i pixel dell'intera immagine.</translation>
    </message>
    <message>
      <source>contrast,stretch,histogram matching,quantiles,brightness,archive,historical,colour balance</source>
      <translation>contrasto,stiramento,corrispondenza degli istogrammi,histogram matching,quantili,luminosità,archivio,storico,bilanciamento del colore</translation>
    </message>
    <message>
      <source>The image to normalise.</source>
      <translation>L'immagine da normalizzare.</translation>
    </message>
    <message>
      <source>Reference</source>
      <translation>Riferimento</translation>
    </message>
    <message>
      <source>An image whose colours the result shall have, with as many bands. Another date of about the same place is best; grid and type may differ. Empty: stretch between the quantiles.</source>
      <translation>Un'immagine di cui il risultato deve avere i colori, con altrettante bande. L'ideale è un'altra data di circa lo stesso luogo; griglia e tipo possono essere diversi. Vuoto: stira tra i quantili.</translation>
    </message>
    <message>
      <source>Pixel type</source>
      <translation>Tipo di pixel</translation>
    </message>
    <message>
      <source>Of a stretched image. uint8: 1 to 255. uint16: 1 to 65535. float32: 0 to 1. NoData is 0, or NaN. With a reference the result has the type and the values of the reference.</source>
      <translation>Di un'immagine stirata. uint8: da 1 a 255. uint16: da 1 a 65535. float32: da 0 a 1. NoData è 0, o NaN. Con un riferimento il risultato ha il tipo e i valori del riferimento.</translation>
    </message>
    <message>
      <source>Normalised image</source>
      <translation>Immagine normalizzata</translation>
    </message>
    <message>
      <source>The image with the same pixels, bands and band names (GeoTIFF).</source>
      <translation>L'immagine con gli stessi pixel, bande e nomi delle bande (GeoTIFF).</translation>
    </message>
    <message>
      <source>The bands to normalise. Empty: all but a transparency band.</source>
      <translation>Le bande da normalizzare. Vuoto: tutte tranne una banda di trasparenza.</translation>
    </message>
    <message>
      <source>Bands of the reference</source>
      <translation>Bande del riferimento</translation>
    </message>
    <message>
      <source>The bands of the reference, in the order of the image's. Empty: all but a transparency band.</source>
      <translation>Le bande del riferimento, nell'ordine di quelle dell'immagine. Vuoto: tutte tranne una banda di trasparenza.</translation>
    </message>
    <message>
      <source>Dark (% of the pixels)</source>
      <translation>Scuro (% dei pixel)</translation>
    </message>
    <message>
      <source>So many percent of the pixels become the darkest value.</source>
      <translation>Questa percentuale dei pixel assume il valore più scuro.</translation>
    </message>
    <message>
      <source>Bright (% of the pixels)</source>
      <translation>Chiaro (% dei pixel)</translation>
    </message>
    <message>
      <source>All pixels above this percentage become the brightest value.</source>
      <translation>Tutti i pixel oltre questa percentuale assumono il valore più chiaro.</translation>
    </message>
    <message>
      <source>Dark and bright value of each band before (JSON)</source>
      <translation>Valore scuro e chiaro di ogni banda prima (JSON)</translation>
    </message>
    <message>
      <source>Objects from segmentation</source>
      <translation>Oggetti da segmentazione</translation>
    </message>
    <message>
      <source>Makes clean objects of a class map or of polygons: specks become part of their neighbours, small holes are closed, buildings that have grown together are split, outlines are smoothed or get right angles. Objects that touch keep a common border. Roads and rivers get centre lines with their widths. Each object has its class, area and score, as the scene graph needs them.</source>
      <translation>Crea oggetti puliti da una mappa delle classi o da poligoni: le macchioline passano ai loro vicini, i piccoli buchi sono chiusi, gli edifici uniti tra loro sono divisi, i contorni sono lisciati o ricevono angoli retti. Gli oggetti che si toccano mantengono un bordo comune. Strade e fiumi ricevono linee d'asse con la loro larghezza. Ogni oggetto ha classe, superficie e punteggio, come li richiede il grafo di scena.</translation>
    </message>
    <message>
      <source>vectorize,polygons,buildings,footprints,roads,centerline,skeleton,watershed,regularize,generalize,simplify</source>
      <translation>vettorializzare,poligoni,edifici,impronte,strade,linea d'asse,scheletro,watershed,regolarizzare,generalizzare,semplificare</translation>
    </message>
    <message>
      <source>Number of centre lines</source>
      <translation>Numero di linee d'asse</translation>
    </message>
    <message>
      <source>Objects, area and length of each class (JSON)</source>
      <translation>Oggetti, superficie e lunghezza di ogni classe (JSON)</translation>
    </message>
    <message>
      <source>Class map</source>
      <translation>Mappa delle classi</translation>
    </message>
    <message>
      <source>A class raster, such as “Segment image” makes. Its first band counts.</source>
      <translation>Un raster di classi, come quello prodotto da «Segmenta immagine». Conta la sua prima banda.</translation>
    </message>
    <message>
      <source>Polygons instead of a class map</source>
      <translation>Poligoni al posto di una mappa delle classi</translation>
    </message>
    <message>
      <source>A layer of polygons. Where they overlap, the later one is on top.</source>
      <translation>Un layer di poligoni. Dove si sovrappongono, prevale il successivo.</translation>
    </message>
    <message>
      <source>Field with the class of the polygons</source>
      <translation>Campo con la classe dei poligoni</translation>
    </message>
    <message>
      <source>Names or values of classes. Empty: all polygons are of one class, with the layer's name.</source>
      <translation>Nomi o valori delle classi. Vuoto: tutti i poligoni sono di una sola classe, con il nome del layer.</translation>
    </message>
    <message>
      <source>Confidence</source>
      <translation>Confidenza</translation>
    </message>
    <message>
      <source>What “Segment image” gives as “Confidence”, or the probability of a class, on any grid. Its mean over an object is the object's score. The first band counts.</source>
      <translation>Ciò che «Segmenta immagine» produce come «Confidenza», o la probabilità di una classe, su qualsiasi griglia. La sua media su un oggetto è il punteggio dell'oggetto. Conta la prima banda.</translation>
    </message>
    <message>
      <source>Classes that become objects</source>
      <translation>Classi che diventano oggetti</translation>
    </message>
    <message>
      <source>Names or values, with semicolons between several: “building; road”. Empty: all.</source>
      <translation>Nomi o valori, con un punto e virgola tra più voci: «edificio; strada». Vuoto: tutte.</translation>
    </message>
    <message>
      <source>Smallest object (m²)</source>
      <translation>Oggetto minimo (m²)</translation>
    </message>
    <message>
      <source>Smaller ones become part of the neighbour with which they share most of their border. Not set: nine pixels of the map; polygons are all kept. Without a CRS: pixels, or units of the layer.</source>
      <translation>I più piccoli passano al vicino con cui condividono la maggior parte del bordo. Non impostato: nove pixel della mappa; i poligoni sono conservati tutti. Senza SR: pixel, o unità del layer.</translation>
    </message>
    <message>
      <source>Close holes smaller than (m²)</source>
      <translation>Chiudi i buchi più piccoli di (m²)</translation>
    </message>
    <message>
      <source>A hole in which another object lies stays. Not set: the size of the smallest object.</source>
      <translation>Un buco in cui si trova un altro oggetto resta. Non impostato: la dimensione dell'oggetto minimo.</translation>
    </message>
    <message>
      <source>Split objects that have grown together</source>
      <translation>Dividi oggetti uniti tra loro</translation>
    </message>
    <message>
      <source>shape: where they are narrow. confidence: where the segmentation was less sure; it needs the confidence. none: they stay together. Buildings are split, unless other classes are named below.</source>
      <translation>shape: dove sono stretti. confidence: dove la segmentazione era meno sicura; richiede la confidenza. none: restano insieme. Sono divisi gli edifici, se sotto non sono nominate altre classi.</translation>
    </message>
    <message>
      <source>Buildings with right angles</source>
      <translation>Edifici con angoli retti</translation>
    </message>
    <message>
      <source>Straight walls at right angles, where that changes a building little. Its neighbours are fitted to it.</source>
      <translation>Muri diritti ad angolo retto, dove ciò cambia poco l'edificio. I suoi vicini gli vengono adattati.</translation>
    </message>
    <message>
      <source>Polygons with class, score and area; long ones also with length and width (GeoPackage).</source>
      <translation>Poligoni con classe, punteggio e superficie; quelli allungati anche con lunghezza e larghezza (GeoPackage).</translation>
    </message>
    <message>
      <source>Centre lines</source>
      <translation>Linee d'asse</translation>
    </message>
    <message>
      <source>The middle of roads, rivers and the like, from junction to junction, with length and width.</source>
      <translation>Il centro di strade, fiumi e simili, da incrocio a incrocio, con lunghezza e larghezza.</translation>
    </message>
    <message>
      <source>Classes that are long</source>
      <translation>Classi allungate</translation>
    </message>
    <message>
      <source>They get centre lines. Names or values, with semicolons between several. Empty: those that are called road, street, river, canal, rail and the like. “-”: none.</source>
      <translation>Ricevono linee d'asse. Nomi o valori, con un punto e virgola tra più voci. Vuoto: quelle che si chiamano «road», «street», «river», «canal», «rail» o simili. «-»: nessuna.</translation>
    </message>
    <message>
      <source>Classes that are buildings</source>
      <translation>Classi che sono edifici</translation>
    </message>
    <message>
      <source>They get right angles, and are split. Empty: those that are called building, house or roof. “-”: none.</source>
      <translation>Ricevono angoli retti e sono divise. Vuoto: quelle che si chiamano «building», «house» o «roof». «-»: nessuna.</translation>
    </message>
    <message>
      <source>Classes that are split</source>
      <translation>Classi da dividere</translation>
    </message>
    <message>
      <source>Names or values, with semicolons between several. Empty: the buildings. “-”: none.</source>
      <translation>Nomi o valori, con un punto e virgola tra più voci. Vuoto: gli edifici. «-»: nessuna.</translation>
    </message>
    <message>
      <source>Widest neck (percent)</source>
      <translation>Strettoia più larga (percento)</translation>
    </message>
    <message>
      <source>Objects are split where they are narrower than this share of the narrower part, or less sure than this share of the less sure part. More splits more.</source>
      <translation>Gli oggetti sono divisi dove sono più stretti di questa quota della parte più stretta, o meno sicuri di questa quota della parte meno sicura. Un valore più alto divide di più.</translation>
    </message>
    <message>
      <source>Simplify outlines (metres)</source>
      <translation>Semplifica contorni (metri)</translation>
    </message>
    <message>
      <source>Corners that stand out by less than about this are left out; common borders stay common. Not set: only the steps of the pixels are smoothed. 0: outlines stay as they are, along the pixels.</source>
      <translation>Gli angoli che sporgono meno di circa questo valore vengono omessi; i bordi comuni restano comuni. Non impostato: si lisciano solo i gradini dei pixel. 0: i contorni restano come sono, lungo i pixel.</translation>
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
      <source>Query scene graph</source>
      <translation>Interroga grafo di scena</translation>
    </message>
    <message>
      <source>Finds the objects that relate to each other as a question says. Its parts stand between commas: “?b building” says what ?b is, “?b nearby ?r” and “?b nearby river” how it relates, “not ?b nearby water” how it does not, and “?b area &gt; 500” compares. The result is a layer of these objects, each with its role in the question, and the relations between them.</source>
      <translation>Trova gli oggetti che sono in relazione tra loro come dice una domanda. Le sue parti sono separate da virgole: «?b building» dice che cosa è ?b, «?b nearby ?r» e «?b nearby river» in quale relazione è, «not ?b nearby water» in quale non è, e «?b area &gt; 500» confronta. Il risultato è un layer di questi oggetti, ciascuno con il suo ruolo nella domanda, e le relazioni tra loro.</translation>
    </message>
    <message>
      <source>scene graph,question,search,select,triplets,pattern,SPARQL,relations,knowledge graph</source>
      <translation>grafo di scena,domanda,cercare,selezionare,triplette,schema,SPARQL,relazioni,grafo di conoscenza,knowledge graph</translation>
    </message>
    <message>
      <source>Question</source>
      <translation>Domanda</translation>
    </message>
    <message>
      <source>Parts between commas. “?b building”: what ?b is, also “building or road”. “?b nearby ?r”: how two relate; a class may stand for a variable, as in “?b nearby river”, and predicates may be read from the other side, as in “?b served by ?r”. “not ?b nearby water”: no such relation. “?b area &gt; 0.5 ha”: compares area, score, level, id or an attribute. A variable without a class that is called like one has that class: ?water.</source>
      <translation>Parti separate da virgole. «?b building»: che cosa è ?b, anche «building or road». «?b nearby ?r»: in quale relazione sono due variabili; al posto di una variabile può esserci una classe, come in «?b nearby river», e i predicati si possono leggere dall'altro lato, come in «?b served by ?r». «not ?b nearby water»: nessuna relazione di questo tipo. «?b area &gt; 0.5 ha»: confronta area, score, level, id o un attributo. Una variabile senza classe che si chiama come una classe ha quella classe: ?water.</translation>
    </message>
    <message>
      <source>Least score of relations</source>
      <translation>Punteggio minimo delle relazioni</translation>
    </message>
    <message>
      <source>Relations with less are taken as not there. Relations by exact rules mostly have 1.</source>
      <translation>Le relazioni con un punteggio inferiore contano come assenti. Quelle in base a regole esatte hanno per lo più 1.</translation>
    </message>
    <message>
      <source>Matching objects</source>
      <translation>Oggetti corrispondenti</translation>
    </message>
    <message>
      <source>A GeoPackage with each object once: “roles” says for which variables it stands, “matches” in how many matches it is. The relations between them are a second layer.</source>
      <translation>Un GeoPackage con ogni oggetto una sola volta: «roles» dice per quali variabili sta, «matches» in quante corrispondenze compare. Le relazioni tra loro sono un secondo layer.</translation>
    </message>
    <message>
      <source>Table of matches</source>
      <translation>Tabella delle corrispondenze</translation>
    </message>
    <message>
      <source>One row a match: the object of each variable.</source>
      <translation>Una riga per corrispondenza: l'oggetto di ogni variabile.</translation>
    </message>
    <message>
      <source>Relations between them</source>
      <translation>Relazioni tra loro</translation>
    </message>
    <message>
      <source>Number of matches</source>
      <translation>Numero di corrispondenze</translation>
    </message>
    <message>
      <source>Objects of each variable (JSON)</source>
      <translation>Oggetti di ogni variabile (JSON)</translation>
    </message>
    <message>
      <source>Relations between matching objects</source>
      <translation>Relazioni tra gli oggetti corrispondenti</translation>
    </message>
    <message>
      <source>Relations by rule</source>
      <translation>Relazioni in base a regole</translation>
    </message>
    <message>
      <source>Makes a scene graph: objects, and what holds between them – nearby, around, passing through, part of, serves and others. Exact geometric rules find the relations, with true distances that follow the map scale. The result is a GeoPackage that can be edited in QGIS, queried, exported, and learnt from.</source>
      <translation>Crea un grafo di scena: oggetti e ciò che li lega – vicino a, attorno a, attraversa, parte di, serve e altro. Esatte regole geometriche trovano le relazioni, con distanze reali che seguono la scala della mappa. Il risultato è un GeoPackage che si può modificare in QGIS, interrogare, esportare e usare per imparare.</translation>
    </message>
    <message>
      <source>scene graph,relations,topology,neighbours,near,OpenStreetMap,knowledge graph,triplets</source>
      <translation>grafo di scena,relazioni,topologia,vicini,vicino,OpenStreetMap,grafo di conoscenza,knowledge graph,triplette</translation>
    </message>
    <message>
      <source>Objects of each class (JSON)</source>
      <translation>Oggetti di ogni classe (JSON)</translation>
    </message>
    <message>
      <source>Relations of each predicate (JSON)</source>
      <translation>Relazioni di ogni predicato (JSON)</translation>
    </message>
    <message>
      <source>One layer or several, of polygons, lines or points, also in different coordinate reference systems: polygons of a segmentation, a topographic map, layers of OpenStreetMap.</source>
      <translation>Uno o più layer di poligoni, linee o punti, anche con SR diversi: poligoni di una segmentazione, una carta topografica, layer di OpenStreetMap.</translation>
    </message>
    <message>
      <source>The field that holds the class of each object. Empty: the field “class” or “class_name” if there is one; else each layer is a class, with the layer's name; else tags of OpenStreetMap tell the class.</source>
      <translation>Il campo che contiene la classe di ogni oggetto. Vuoto: il campo «class» o «class_name», se c'è; altrimenti ogni layer è una classe, con il nome del layer; altrimenti la classe è data dai tag di OpenStreetMap.</translation>
    </message>
    <message>
      <source>Map scale 1 :</source>
      <translation>Scala della mappa 1 :</translation>
    </message>
    <message>
      <source>What is near on the map is near in the graph: at 1 : 5 000 a millimetre is 5 m. The larger the number, the farther apart objects may be and still be near each other.</source>
      <translation>Ciò che è vicino sulla mappa è vicino nel grafo: a 1 : 5 000 un millimetro è 5 m. Più grande è il numero, più lontani possono essere gli oggetti ed essere ancora vicini tra loro.</translation>
    </message>
    <message>
      <source>A GeoPackage with the objects, the relations as arrows between them, and a project that ties both: open it in QGIS's browser to see the relations of an object in its form.</source>
      <translation>Un GeoPackage con gli oggetti, le relazioni come frecce tra loro e un progetto che lega entrambi: aprilo nel browser di QGIS per vedere le relazioni di un oggetto nel suo modulo.</translation>
    </message>
    <message>
      <source>Classes by other names</source>
      <translation>Classi con altri nomi</translation>
    </message>
    <message>
      <source>Needed where the vocabulary doesn't know a class: “3 = forest; shed = building; clouds =”. Nothing behind “=” leaves a class out.</source>
      <translation>Serve se il vocabolario non conosce una classe: «3 = forest; capanno = building; nuvole =». Nulla dopo «=» esclude la classe.</translation>
    </message>
    <message>
      <source>Predicates</source>
      <translation>Predicati</translation>
    </message>
    <message>
      <source>Relations of these kinds only, separated by commas, such as “nearby, part of, passing through”. Empty: all. The others still count where a pair of objects gets only the most telling one.</source>
      <translation>Solo relazioni di questi tipi, separati da virgole, per esempio «nearby, part of, passing through». Vuoto: tutti. Gli altri contano comunque se una coppia di oggetti riceve solo quello più significativo.</translation>
    </message>
    <message>
      <source>Nearby objects of each object</source>
      <translation>Oggetti vicini di ogni oggetto</translation>
    </message>
    <message>
      <source>Of all objects that are nearby, so many of the nearest ones get a relation, so that the graph stays readable.</source>
      <translation>Di tutti gli oggetti vicini, ricevono una relazione solo i più vicini, in questo numero, così il grafo resta leggibile.</translation>
    </message>
    <message>
      <source>Width of lines (metres)</source>
      <translation>Larghezza delle linee (metri)</translation>
    </message>
    <message>
      <source>How broad lines and points are drawn as objects. Distances are those from the line or point itself.</source>
      <translation>Quanto larghi vengono disegnati linee e punti come oggetti. Le distanze sono quelle dalla linea o dal punto stesso.</translation>
    </message>
    <message>
      <source>Vocabulary</source>
      <translation>Vocabolario</translation>
    </message>
    <message>
      <source>A file of your own with classes and predicates and their limits, in the manner of Landscribe's vocabulary.json. Empty: that of Landscribe, with 32 classes of topographic maps and 16 predicates.</source>
      <translation>Un tuo file con classi, predicati e i loro limiti, sul modello del vocabulary.json di Landscribe. Vuoto: quello di Landscribe, con 32 classi di carte topografiche e 16 predicati.</translation>
    </message>
    <message>
      <source>JSON files (*.json)</source>
      <translation>File JSON (*.json)</translation>
    </message>
    <message>
      <source>Generate scene graph</source>
      <translation>Genera grafo di scena</translation>
    </message>
    <message>
      <source>Makes a scene graph for one map scale or several: objects from layers or from an image, the wholes that they become on smaller maps, and what holds between them. Exact rules find relations that geometry can tell, a trained model reads others out of the image, and each relation says who has found it and how sure it is. Without a model, rules alone do the work. The result is a GeoPackage that can be edited in QGIS, queried, exported, and learnt from.</source>
      <translation>Crea un grafo di scena per una o più scale della mappa: oggetti da layer o da un'immagine, gli insiemi che formano su mappe a scala minore e ciò che li lega. Regole esatte trovano le relazioni che la geometria rivela, un modello addestrato ne legge altre nell'immagine, e ogni relazione dice chi l'ha trovata e quanto è sicura. Senza un modello fanno tutto le regole. Il risultato è un GeoPackage che si può modificare in QGIS, interrogare, esportare e usare per imparare.</translation>
    </message>
    <message>
      <source>scene graph,relations,generalisation,map scale,vectorization,knowledge graph,triplets</source>
      <translation>grafo di scena,relazioni,generalizzazione,scala della mappa,vettorializzazione,grafo di conoscenza,knowledge graph,triplette</translation>
    </message>
    <message>
      <source>Relations by rule and by the model (JSON)</source>
      <translation>Relazioni in base a regole e dal modello (JSON)</translation>
    </message>
    <message>
      <source>Objects of each map scale (JSON)</source>
      <translation>Oggetti di ogni scala della mappa (JSON)</translation>
    </message>
    <message>
      <source>One layer or several, of polygons, lines or points: what “Objects” has made of a segmentation, a topographic map, layers of OpenStreetMap. Empty: a segmentation model finds them in the image.</source>
      <translation>Uno o più layer di poligoni, linee o punti: ciò che «Oggetti da segmentazione» ha prodotto da una segmentazione, una carta topografica, layer di OpenStreetMap. Vuoto: un modello di segmentazione li trova nell'immagine.</translation>
    </message>
    <message>
      <source>A colour or grey picture of the objects. Needed where a model is chosen; rules need none.</source>
      <translation>Un'immagine a colori o in grigio degli oggetti. Serve se è scelto un modello; le regole non ne hanno bisogno.</translation>
    </message>
    <message>
      <source>A model that “Train scene-graph model” has made. It finds relations in the image that rules can't tell. Empty: rules alone find the relations.</source>
      <translation>Un modello creato con «Addestra modello di grafo di scena». Trova nell'immagine relazioni che le regole non possono rivelare. Vuoto: solo le regole trovano le relazioni.</translation>
    </message>
    <message>
      <source>Map scales 1 :</source>
      <translation>Scale della mappa 1 :</translation>
    </message>
    <message>
      <source>One scale or several, with semicolons between them. On each smaller map objects become wholes, such as the houses of a settlement, and what is too small to be seen is left out.</source>
      <translation>Una o più scale, separate da punto e virgola. A ogni scala minore gli oggetti diventano insiemi, come le case di un centro abitato, e ciò che è troppo piccolo per essere visto viene omesso.</translation>
    </message>
    <message>
      <source>A GeoPackage with the objects of all scales, the relations as arrows between them, and a project that ties both: open it in QGIS's browser to see the relations of an object in its form.</source>
      <translation>Un GeoPackage con gli oggetti di tutte le scale, le relazioni come frecce tra loro e un progetto che lega entrambi: aprilo nel browser di QGIS per vedere le relazioni di un oggetto nel suo modulo.</translation>
    </message>
    <message>
      <source>Segmentation model</source>
      <translation>Modello di segmentazione</translation>
    </message>
    <message>
      <source>Finds the objects in the image, where no layer of objects is chosen.</source>
      <translation>Trova gli oggetti nell'immagine, se non è scelto nessun layer di oggetti.</translation>
    </message>
    <message>
      <source>Relations of the model only</source>
      <translation>Solo relazioni del modello</translation>
    </message>
    <message>
      <source>Leave out what rules find. Not ticked: both are there, and each relation says who has found it.</source>
      <translation>Escludi ciò che trovano le regole. Senza spunta: ci sono entrambe, e ogni relazione dice chi l'ha trovata.</translation>
    </message>
    <message>
      <source>Least score of the model's relations</source>
      <translation>Punteggio minimo delle relazioni del modello</translation>
    </message>
    <message>
      <source>Relations that the model is less sure of are left out: 0 keeps all that it can think of.</source>
      <translation>Le relazioni di cui il modello è meno sicuro vengono escluse: 0 conserva tutte quelle che riesce a pensare.</translation>
    </message>
    <message>
      <source>Of all objects that are nearby, so many of the nearest ones get a relation by rule, so that the graph stays readable.</source>
      <translation>Di tutti gli oggetti vicini, ricevono una relazione in base a regole solo i più vicini, in questo numero, così il grafo resta leggibile.</translation>
    </message>
    <message>
      <source>A file of your own with classes, predicates and their limits, and what becomes a whole on smaller maps, in the manner of Landscribe's vocabulary.json. Empty: that of the model, else that of Landscribe.</source>
      <translation>Un tuo file con classi, predicati e i loro limiti, e con ciò che diventa un insieme su mappe a scala minore, sul modello del vocabulary.json di Landscribe. Vuoto: quello del modello, altrimenti quello di Landscribe.</translation>
    </message>
    <message>
      <source>Precision</source>
      <translation>Precisione</translation>
    </message>
    <message>
      <source>Of the segmentation. auto: as the model was tested. fp32: full. bf16, fp16: faster on graphics cards.</source>
      <translation>Della segmentazione. auto: come il modello è stato provato. fp32: piena. bf16, fp16: più veloci sulle schede grafiche.</translation>
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
      <source>The image to segment. Files are read in place; tile servers, WMS and the like are copied first.</source>
      <translation>L'immagine da segmentare. I file sono letti sul posto; server di tasselli, WMS e simili vengono prima copiati.</translation>
    </message>
    <message>
      <source>Second image</source>
      <translation>Seconda immagine</translation>
    </message>
    <message>
      <source>For models that were trained with heights, or that look at two images. The line below the model says so. Its pixels may have another size and coordinate reference system.</source>
      <translation>Per modelli addestrati con le altezze, o che guardano due immagini. Lo dice la riga sotto il modello. I suoi pixel possono avere un'altra dimensione e un altro SR.</translation>
    </message>
    <message>
      <source>The bands of the image that feed the model, in the model's order. Empty: the model chooses.</source>
      <translation>Le bande dell'immagine usate dal modello, nell'ordine del modello. Vuoto: sceglie il modello.</translation>
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
      <source>auto: the fastest that gives the same map. fp32: full. bf16, fp16: half; faster on graphics cards.</source>
      <translation>auto: la più veloce che dà la stessa mappa. fp32: piena. bf16, fp16: metà; più veloci sulle schede grafiche.</translation>
    </message>
    <message>
      <source>How many tiles are computed together. 0: as many as suit the device and its memory.</source>
      <translation>Quanti tasselli vengono calcolati insieme. 0: quanti sono adatti al dispositivo e alla sua memoria.</translation>
    </message>
    <message>
      <source>Unsupervised segments</source>
      <translation>Segmenti non supervisionati</translation>
    </message>
    <message>
      <source>Parts an image into segments that look alike, without labels and without a model trained for classes: a vision transformer describes every small square of the image, and a graph of these squares is cut where they differ most. The segments have numbers, no meaning: name them yourself, or make objects of them. The same numbers hold all over the image, however large it is.</source>
      <translation>Divide un'immagine in segmenti dall'aspetto simile, senza etichette e senza un modello addestrato per le classi: un vision transformer descrive ogni piccolo quadrato dell'immagine, e un grafo di questi quadrati viene tagliato dove differiscono di più. I segmenti hanno numeri, non un significato: dai loro un nome, o creane degli oggetti. Gli stessi numeri valgono per l'intera immagine, per quanto grande sia.</translation>
    </message>
    <message>
      <source>clustering,unsupervised,segmentation,objects,obia,dino,normalized cut,superpixels</source>
      <translation>raggruppamento,clustering,non supervisionato,segmentazione,oggetti,obia,dino,taglio normalizzato,normalized cut,superpixel</translation>
    </message>
    <message>
      <source>Number of kinds of segments found</source>
      <translation>Numero di tipi di segmento trovati</translation>
    </message>
    <message>
      <source>Area of each kind of segment (JSON)</source>
      <translation>Superficie di ogni tipo di segmento (JSON)</translation>
    </message>
    <message>
      <source>A colour or grey picture. Files are read in place; tile servers, WMS and the like are copied first.</source>
      <translation>Un'immagine a colori o in grigio. I file sono letti sul posto; server di tasselli, WMS e simili vengono prima copiati.</translation>
    </message>
    <message>
      <source>Number of kinds of segments</source>
      <translation>Numero di tipi di segmento</translation>
    </message>
    <message>
      <source>How many kinds to tell apart. Not set: 2 to 12, as many as the image itself suggests (eigengap).</source>
      <translation>Quanti tipi distinguere. Non impostato: da 2 a 12, quanti ne suggerisce l'immagine stessa (eigengap).</translation>
    </message>
    <message>
      <source>Weights of the network</source>
      <translation>Pesi della rete</translation>
    </message>
    <message>
      <source>A safetensors file in the names of timm. Empty: timm downloads the weights of the network, once.</source>
      <translation>Un file safetensors con i nomi di timm. Vuoto: timm scarica i pesi della rete, una sola volta.</translation>
    </message>
    <message>
      <source>Weights (*.safetensors)</source>
      <translation>Pesi (*.safetensors)</translation>
    </message>
    <message>
      <source>Segments</source>
      <translation>Segmenti</translation>
    </message>
    <message>
      <source>The kind of segment of each pixel: 1, 2, …, the most frequent first; 0 is no data (GeoTIFF).</source>
      <translation>Il tipo di segmento di ogni pixel: 1, 2, …, il più frequente per primo; 0 è nessun dato (GeoTIFF).</translation>
    </message>
    <message>
      <source>Segment polygons</source>
      <translation>Poligoni dei segmenti</translation>
    </message>
    <message>
      <source>The segments as polygons, with their kind and area (GeoPackage).</source>
      <translation>I segmenti come poligoni, con tipo e superficie (GeoPackage).</translation>
    </message>
    <message>
      <source>Method</source>
      <translation>Metodo</translation>
    </message>
    <message>
      <source>graph-network: a small graph network is trained on this image for some seconds. ncut: normalised cut by eigenvectors.</source>
      <translation>graph-network: una piccola rete a grafo viene addestrata su questa immagine per alcuni secondi. ncut: taglio normalizzato con autovettori.</translation>
    </message>
    <message>
      <source>Name of a vision transformer of timm that describes the image. Those of the DINO family suit best, for they have learnt without labels.</source>
      <translation>Nome di un vision transformer di timm che descrive l'immagine. Quelli della famiglia DINO sono i più adatti, perché hanno imparato senza etichette.</translation>
    </message>
    <message>
      <source>One band, or three in the order red, green, blue. Empty: those that the file calls so, or the first.</source>
      <translation>Una banda, o tre nell'ordine rosso, verde, blu. Vuoto: quelle che il file chiama così, altrimenti le prime.</translation>
    </message>
    <message>
      <source>Ground resolution for the network (metres per pixel)</source>
      <translation>Risoluzione al suolo per la rete (metri per pixel)</translation>
    </message>
    <message>
      <source>How large a pixel is when the network sees it: finer finds smaller things, coarser is faster. Not set: the pixels of the image.</source>
      <translation>Quanto è grande un pixel quando la rete lo vede: più fine trova cose più piccole, meno fine è più veloce. Non impostato: i pixel dell'immagine.</translation>
    </message>
    <message>
      <source>Tile size (pixels of the network)</source>
      <translation>Dimensione del tassello (pixel della rete)</translation>
    </message>
    <message>
      <source>Side of the squares that the network looks at, made a multiple of its patches (14 or 16 pixels).</source>
      <translation>Lato dei quadrati che la rete guarda, portato a un multiplo dei suoi riquadri (14 o 16 pixel).</translation>
    </message>
    <message>
      <source>How much neighbouring tiles share. More is smoother at their edges, and slower.</source>
      <translation>Quanto condividono i tasselli vicini. Di più: bordi più omogenei, ma più lento.</translation>
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
      <source>How often the training sees every tile, at most. Not set: as the recipe says.</source>
      <translation>Quante volte, al massimo, l'addestramento vede ogni tassello. Non impostato: come dice la ricetta.</translation>
    </message>
    <message>
      <source>Stop after so many epochs without a better model. 0: never. Not set: as the recipe says.</source>
      <translation>Ferma dopo questo numero di epoche senza un modello migliore. 0: mai. Non impostato: come dice la ricetta.</translation>
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
      <source>Train scene-graph model</source>
      <translation>Addestra modello di grafo di scena</translation>
    </message>
    <message>
      <source>Teaches a model to find relations between objects, from images and scene graphs. The graphs may come from “Relations by rule”; relations that you have corrected, deleted or drawn in QGIS are learnt as well. The result is a model for “Generate scene graph”, with a report of how good it is on squares of ground that were kept back. A network that has learnt to see before looks at the images once; only what names objects and relations is trained, which takes minutes, also on the processor.</source>
      <translation>Insegna a un modello a trovare relazioni tra oggetti, da immagini e grafi di scena. I grafi possono venire da «Relazioni in base a regole»; si imparano anche le relazioni che hai corretto, eliminato o disegnato in QGIS. Il risultato è un modello per «Genera grafo di scena», con un report su quanto è buono su quadrati di terreno messi da parte. Una rete che ha già imparato a vedere guarda le immagini una sola volta; viene addestrato solo ciò che nomina oggetti e relazioni, il che richiede minuti, anche sul processore.</translation>
    </message>
    <message>
      <source>scene graph,relations,deep learning,neural network,learn,triplets,knowledge graph</source>
      <translation>grafo di scena,relazioni,apprendimento profondo,deep learning,rete neurale,imparare,triplette,grafo di conoscenza,knowledge graph</translation>
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
      <source>Images</source>
      <translation>Immagini</translation>
    </message>
    <message>
      <source>Colour or grey pictures of the objects, also of several places.</source>
      <translation>Immagini a colori o in grigio degli oggetti, anche di più luoghi.</translation>
    </message>
    <message>
      <source>Scene graphs</source>
      <translation>Grafi di scena</translation>
    </message>
    <message>
      <source>The layers “objects” of one scene graph or several. Make them with “Relations by rule”, then correct their relations in QGIS: what you delete and what you draw is learnt.</source>
      <translation>I layer «objects» di uno o più grafi di scena. Creali con «Relazioni in base a regole», poi correggi le loro relazioni in QGIS: si impara da ciò che elimini e da ciò che disegni.</translation>
    </message>
    <message>
      <source>Weights of the network that sees</source>
      <translation>Pesi della rete che vede</translation>
    </message>
    <message>
      <source>The ground is cut into squares of this size, each of which is learnt from, or kept back, as a whole. A square should hold some dozens of objects.</source>
      <translation>Il terreno viene tagliato in quadrati di questa dimensione, ciascuno dei quali serve per intero a imparare o è messo da parte. Un quadrato dovrebbe contenere alcune decine di oggetti.</translation>
    </message>
    <message>
      <source>The model package (.landscribe) to write. In the folder that is proposed, “Generate scene graph” finds it in its list of models.</source>
      <translation>Il pacchetto di modello (.landscribe) da scrivere. Nella cartella proposta «Genera grafo di scena» lo trova nel suo elenco di modelli.</translation>
    </message>
    <message>
      <source>A page with curves, the recalls on the squares that were kept back, and the recall of each predicate.</source>
      <translation>Una pagina con curve, i recall sui quadrati messi da parte e il recall di ogni predicato.</translation>
    </message>
    <message>
      <source>Network that sees</source>
      <translation>Rete che vede</translation>
    </message>
    <message>
      <source>Name of a vision transformer of timm that describes the images. It is not trained; those of the DINO family suit best.</source>
      <translation>Nome di un vision transformer di timm che descrive le immagini. Non viene addestrato; quelli della famiglia DINO sono i più adatti.</translation>
    </message>
    <message>
      <source>How large a pixel is when the network sees it: finer shows smaller things, coarser is faster. Not set: the pixels of the first image.</source>
      <translation>Quanto è grande un pixel quando la rete lo vede: più fine mostra cose più piccole, meno fine è più veloce. Non impostato: i pixel della prima immagine.</translation>
    </message>
    <message>
      <source>Width of the network</source>
      <translation>Larghezza della rete</translation>
    </message>
    <message>
      <source>How many numbers describe an object or a relation. More learn more, and need more examples.</source>
      <translation>Quanti numeri descrivono un oggetto o una relazione. Più numeri imparano di più e richiedono più esempi.</translation>
    </message>
    <message>
      <source>Rounds of messages</source>
      <translation>Iterazioni dei messaggi</translation>
    </message>
    <message>
      <source>How often objects and relations hear of their neighbours before they are named. 0: each is judged by itself.</source>
      <translation>Quante volte oggetti e relazioni ricevono notizie dai loro vicini prima di essere nominati. 0: ciascuno è giudicato da solo.</translation>
    </message>
    <message>
      <source>Squares that are kept back (%)</source>
      <translation>Quadrati messi da parte (%)</translation>
    </message>
    <message>
      <source>They tell how good the model is, and which epoch is the best. 0: none.</source>
      <translation>Dicono quanto è buono il modello e quale epoca è la migliore. 0: nessuno.</translation>
    </message>
    <message>
      <source>How often the training sees all squares, at most.</source>
      <translation>Quante volte, al massimo, l'addestramento vede tutti i quadrati.</translation>
    </message>
    <message>
      <source>How large the steps of the training are at most.</source>
      <translation>Quanto sono grandi, al massimo, i passi dell'addestramento.</translation>
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
      <source>Height</source>
      <translation>Altezza</translation>
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
      <source>The field of the labels that holds the class. Empty: each layer is a class, with the layer's name.</source>
      <translation>Il campo delle etichette che contiene la classe. Vuoto: ogni layer è una classe, con il nome del layer.</translation>
    </message>
    <message>
      <source>One image or several, of one place or several, with the same bands. They may differ in coordinate reference system and resolution.</source>
      <translation>Una o più immagini, di uno o più luoghi, con le stesse bande. Possono avere SR e risoluzione diversi.</translation>
    </message>
    <message>
      <source>Heights</source>
      <translation>Altezze</translation>
    </message>
    <message>
      <source>A height model, a shading map or another second raster for each image, in the order of the images; its pixels may have another size. Every network learns from both. Empty: from the images alone.</source>
      <translation>Un modello delle altezze, una mappa a chiaroscuro o un altro secondo raster per ogni immagine, nell'ordine delle immagini; i suoi pixel possono avere un'altra dimensione. Ogni rete impara da entrambi. Vuoto: solo dalle immagini.</translation>
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
      <source>Class of the rest</source>
      <translation>Classe del resto</translation>
    </message>
    <message>
      <source>The class of everything that no label covers. Empty: it teaches nothing.</source>
      <translation>La classe di tutto ciò che nessuna etichetta copre. Vuoto: non insegna nulla.</translation>
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
      <source>None</source>
      <translation>Nessuno</translation>
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
      <source>{bands}; second image: {second}</source>
      <translation>{bands}; seconda immagine: {second}</translation>
    </message>
    <message>
      <source>{resolution} · bands: {bands} · classes: {classes}</source>
      <translation>{resolution} · bande: {bands} · classi: {classes}</translation>
    </message>
    <message>
      <source>GeoPackages (*.gpkg)</source>
      <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
      <source>HTML files (*.html)</source>
      <translation>File HTML (*.html)</translation>
    </message>
    <message>
      <source>Turtle (*.ttl)</source>
      <translation>Turtle (*.ttl)</translation>
    </message>
    <message>
      <source>JSON-LD (*.jsonld)</source>
      <translation>JSON-LD (*.jsonld)</translation>
    </message>
    <message>
      <source>GraphML (*.graphml)</source>
      <translation>GraphML (*.graphml)</translation>
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
      <source>smp-…: networks of the library segmentation_models_pytorch, with the encoder that is chosen below; smp-unet suits most purposes. unet-deconvnet, fusenet: Le Bris et al. 2020; fusenet needs heights and has a branch for them, all others read them as further bands. resdeconv-…: Ghassemi et al. 2018; the number says how deep the network is, and deeper ones learn more and take longer.</source>
      <translation>smp-…: reti della libreria segmentation_models_pytorch, con l'encoder scelto qui sotto; smp-unet è adatta a quasi tutti gli scopi. unet-deconvnet, fusenet: Le Bris et al. 2020; fusenet richiede le altezze e ha un ramo apposito, tutte le altre le leggono come bande aggiuntive. resdeconv-…: Ghassemi et al. 2018; il numero indica quanto è profonda la rete; quelle più profonde imparano di più e richiedono più tempo.</translation>
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
      <source>How large the steps of the training are. Not set: as the recipe says.</source>
      <translation>Quanto sono grandi i passi dell'addestramento. Non impostato: come dice la ricetta.</translation>
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
      <source>Accuracy of each class (JSON)</source>
      <translation>Accuratezza di ogni classe (JSON)</translation>
    </message>
    <message>
      <source>the layer has no file</source>
      <translation>il layer non ha un file</translation>
    </message>
    <message>
      <source>Finds the objects of a database that are not on the images, such as buildings that are newer than an old photograph. Networks learn from the labels, and each object is judged by one that has not seen it; what the images contradict is dropped, and the networks learn again without it, until little changes. With height models of both dates, ground that rose since the images speaks against an object too. The result is the database with a verdict on each object, the cleaned database to train on, and a report with pictures; it takes several trainings, minutes on a graphics card and up to hours on the processor.</source>
      <translation type="vanished">Trova gli oggetti di una banca dati che non sono sulle immagini, per esempio edifici più recenti di una vecchia fotografia. Le reti imparano dalle etichette, e ogni oggetto è giudicato da una rete che non lo ha visto; ciò che le immagini contraddicono viene scartato e le reti imparano di nuovo senza, finché cambia poco. Con i modelli di superficie di entrambe le date, anche il terreno che si è alzato dopo le immagini è un indizio contro un oggetto. Il risultato è la banca dati con un giudizio su ogni oggetto, la banca dati pulita su cui addestrare e un report con immagini. Servono più addestramenti: minuti su una scheda grafica, fino a ore sul processore.</translation>
    </message>
    <message>
      <source>The model {path} reads {needed} raster(s), but {given} were given. Give exactly {needed}.</source>
      <translation type="vanished">Raster letti dal modello {path}: {needed}; raster indicati: {given}. Indicane esattamente {needed}.</translation>
    </message>
    <message>
      <source>The network “{network}” reads {needed} raster(s) of each place, but {given} were given. Give images and heights to a network with two inputs, images alone to all others.</source>
      <translation type="vanished">Raster di ogni luogo letti dalla rete «{network}»: {needed}; raster indicati: {given}. Indica immagini e altezze per una rete con due ingressi, solo immagini per tutte le altre.</translation>
    </message>
    <message>
      <source>For models that look at two images, such as a picture and a height model, or two dates.</source>
      <translation type="vanished">Per modelli che guardano due immagini, come un'immagine e un modello delle altezze, o due date.</translation>
    </message>
    <message>
      <source>smp-…: networks of the library segmentation_models_pytorch, with the encoder that is chosen below; smp-unet suits most purposes. unet-deconvnet, fusenet: Le Bris et al. 2020; fusenet sees heights beside the image. resdeconv-…: Ghassemi et al. 2018; the number says how deep the network is, and deeper ones learn more and take longer.</source>
      <translation type="vanished">smp-…: reti della libreria segmentation_models_pytorch, con l'encoder scelto qui sotto; smp-unet è adatta a quasi tutti gli scopi. unet-deconvnet, fusenet: Le Bris et al. 2020; fusenet vede le altezze oltre all'immagine. resdeconv-…: Ghassemi et al. 2018; il numero indica quanto è profonda la rete; quelle più profonde imparano di più e richiedono più tempo.</translation>
    </message>
    <message>
      <source>For networks with two inputs: a height model, or another second raster, for each image, in the order of the images.</source>
      <translation type="vanished">Per reti con due ingressi: un modello delle altezze, o un altro secondo raster, per ogni immagine, nell'ordine delle immagini.</translation>
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
