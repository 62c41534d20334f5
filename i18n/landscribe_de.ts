<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>Landscribe</name>
    <message>
      <source>It is installed already; --again makes it anew.</source>
      <translation>Bereits installiert; --again legt neu an.</translation>
    </message>
    <message>
      <source>Log: {path}</source>
      <translation>Protokoll: {path}</translation>
    </message>
    <message>
      <source>Landscribe – Engine</source>
      <translation>Landscribe – Engine</translation>
    </message>
    <message>
      <source>Landscribe: looking for graphics cards</source>
      <translation>Landscribe: Grafikkarten werden gesucht</translation>
    </message>
    <message>
      <source>The tools need the engine: packages that compute, in a Python of their own.</source>
      <translation>Die Werkzeuge brauchen die Engine: Pakete, die rechnen, in einem eigenen Python.</translation>
    </message>
    <message>
      <source>Cancelling…</source>
      <translation>Wird abgebrochen…</translation>
    </message>
    <message>
      <source>Done: every part was tried and works.</source>
      <translation>Fertig: Alle Teile wurden getestet und funktionieren.</translation>
    </message>
    <message>
      <source>The installation stopped; the log has the details.</source>
      <translation>Die Installation ist stehen geblieben; Näheres im Protokoll.</translation>
    </message>
    <message>
      <source>Remove the engine? The tools can't run until it is installed again; your models are kept.</source>
      <translation>Engine entfernen? Die Werkzeuge laufen erst wieder, wenn sie neu installiert ist; die Modelle bleiben erhalten.</translation>
    </message>
    <message>
      <source>The diagnostics are on the clipboard: paste them into your report.</source>
      <translation>Die Diagnose liegt in der Zwischenablage und kann in die Fehlermeldung eingefügt werden.</translation>
    </message>
    <message>
      <source>Install</source>
      <translation>Installieren</translation>
    </message>
    <message>
      <source>Install again</source>
      <translation>Neu installieren</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>Bereit</translation>
    </message>
    <message>
      <source>Broken</source>
      <translation>Defekt</translation>
    </message>
    <message>
      <source>Not installed</source>
      <translation>Nicht installiert</translation>
    </message>
    <message>
      <source>Will be installed into {folder}: about {needed} GB are needed, {free} GB are free.</source>
      <translation>Installation in {folder}: etwa {needed} GB nötig, {free} GB frei.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Install for this computer (recommended)</source>
      <translation>Für diesen Computer installieren (empfohlen)</translation>
    </message>
    <message>
      <source>Use a Python of my own (conda, pixi, any virtual environment)</source>
      <translation>Eigenes Python verwenden (conda, pixi, virtuelle Umgebung)</translation>
    </message>
    <message>
      <source>Install from a folder of wheels, without the internet</source>
      <translation>Aus einem Ordner mit Wheels installieren, ohne Internet</translation>
    </message>
    <message>
      <source>Compute platform</source>
      <translation>Rechenplattform</translation>
    </message>
    <message>
      <source>Check and use</source>
      <translation>Prüfen und verwenden</translation>
    </message>
    <message>
      <source>Log</source>
      <translation>Protokoll</translation>
    </message>
    <message>
      <source>Copy diagnostics</source>
      <translation>Diagnose kopieren</translation>
    </message>
    <message>
      <source>Remove…</source>
      <translation>Entfernen…</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Landscribe: installing the engine</source>
      <translation>Landscribe: Engine wird installiert</translation>
    </message>
    <message>
      <source>The engine is not installed yet. Open Plugins ▸ Landscribe ▸ Install or update the engine…</source>
      <translation>Die Engine ist noch nicht installiert. Öffnen: Erweiterungen ▸ Landscribe ▸ Engine installieren oder aktualisieren…</translation>
    </message>
    <message>
      <source>The engine's Python {python} is gone. Install it again: Plugins ▸ Landscribe ▸ Install or update the engine…</source>
      <translation>Das Python der Engine, {python}, gibt es nicht mehr. Neu installieren: Erweiterungen ▸ Landscribe ▸ Engine installieren oder aktualisieren…</translation>
    </message>
    <message>
      <source>The engine was installed for another version of Landscribe. Update it: Plugins ▸ Landscribe ▸ Install or update the engine…</source>
      <translation>Die Engine wurde für eine andere Version von Landscribe installiert. Aktualisieren: Erweiterungen ▸ Landscribe ▸ Engine installieren oder aktualisieren…</translation>
    </message>
    <message>
      <source>Looking for room on the disk</source>
      <translation>Speicherplatz wird geprüft</translation>
    </message>
    <message>
      <source>Making the environment</source>
      <translation>Umgebung wird angelegt</translation>
    </message>
    <message>
      <source>Getting torch, the largest part</source>
      <translation>torch wird geholt, der größte Teil</translation>
    </message>
    <message>
      <source>Getting the other packages</source>
      <translation>Die übrigen Pakete werden geholt</translation>
    </message>
    <message>
      <source>Testing</source>
      <translation>Test</translation>
    </message>
    <message>
      <source>Activating</source>
      <translation>Aktivierung</translation>
    </message>
    <message>
      <source>{packages} packages, {megabytes} MB</source>
      <translation>{packages} Pakete, {megabytes} MB</translation>
    </message>
    <message>
      <source>The graphics card can't be used, the processor computes: {problem}</source>
      <translation>Die Grafikkarte ist nicht nutzbar, der Prozessor rechnet: {problem}</translation>
    </message>
    <message>
      <source>No NVIDIA graphics card found: the processor computes</source>
      <translation>Keine NVIDIA-Grafikkarte gefunden: Der Prozessor rechnet</translation>
    </message>
    <message>
      <source>download.pytorch.org could not be reached; the package registry's torch does not use the graphics card. Install again when that address can be reached.</source>
      <translation>download.pytorch.org war nicht erreichbar; das torch aus dem Paketverzeichnis nutzt die Grafikkarte nicht. Neu installieren, sobald die Adresse erreichbar ist.</translation>
    </message>
    <message>
      <source>download.pytorch.org could not be reached: torch is the package registry's build, which is larger.</source>
      <translation>download.pytorch.org war nicht erreichbar: torch stammt aus dem Paketverzeichnis und ist größer.</translation>
    </message>
    <message>
      <source>{card} found: torch for CUDA will be installed.</source>
      <translation>{card} gefunden: torch für CUDA wird installiert.</translation>
    </message>
    <message>
      <source>{card} found, but the driver or the card is too old: the processor will be used. Update the driver to version {driver} or later to use the card.</source>
      <translation>{card} gefunden, aber der Treiber oder die Karte ist zu alt: Der Prozessor wird verwendet. Um die Karte zu nutzen, den Treiber auf Version {driver} oder neuer aktualisieren.</translation>
    </message>
    <message>
      <source>On macOS the processor is used.</source>
      <translation>Unter macOS wird der Prozessor verwendet.</translation>
    </message>
    <message>
      <source>No NVIDIA graphics card found: the processor will be used.</source>
      <translation>Keine NVIDIA-Grafikkarte gefunden: Prozessor wird genutzt.</translation>
    </message>
    <message>
      <source>Chosen by you: {platform}.</source>
      <translation>Selbst gewählt: {platform}.</translation>
    </message>
    <message>
      <source>Automatic</source>
      <translation>Automatisch</translation>
    </message>
    <message>
      <source>Processor only</source>
      <translation>Nur Prozessor</translation>
    </message>
    <message>
      <source>The package registry's own build</source>
      <translation>Version aus dem Paketverzeichnis</translation>
    </message>
    <message>
      <source>NVIDIA, CUDA {version}</source>
      <translation>NVIDIA, CUDA {version}</translation>
    </message>
    <message>
      <source>The installation stopped: {tail}
The log has the details; installing again goes on where it stopped.</source>
      <translation>Die Installation ist stehen geblieben: {tail}
Näheres im Protokoll; eine neue Installation macht dort weiter, wo sie aufgehört hat.</translation>
    </message>
    <message>
      <source>The environment is complete, but {part} does not work in it.</source>
      <translation>Die Umgebung ist vollständig, aber {part} funktioniert darin nicht.</translation>
    </message>
    <message>
      <source>The packages can't be downloaded. Check the connection to the internet and the proxy under Settings ▸ Options ▸ Network, then install again: it goes on where it stopped.</source>
      <translation>Die Pakete können nicht heruntergeladen werden. Internetverbindung und Proxy prüfen (Einstellungen ▸ Optionen ▸ Netzwerk), dann neu installieren: Es geht dort weiter, wo es aufgehört hat.</translation>
    </message>
    <message>
      <source>The proxy refuses the download. Check its address, user and password under Settings ▸ Options ▸ Network.</source>
      <translation>Der Proxy verweigert den Download. Adresse, Benutzer und Passwort prüfen: Einstellungen ▸ Optionen ▸ Netzwerk.</translation>
    </message>
    <message>
      <source>The server's certificate is not trusted, as happens behind a firewall that inspects the traffic. Add your organisation's authority under Settings ▸ Options ▸ Authentication ▸ Manage Certificates.</source>
      <translation>Dem Zertifikat des Servers wird nicht vertraut; das kommt hinter einer Firewall vor, die den Datenverkehr prüft. Die Zertifikatsautorität der Organisation hinzufügen: Einstellungen ▸ Optionen ▸ Authentifizierung ▸ Zertifikate verwalten.</translation>
    </message>
    <message>
      <source>A package does not exist for this computer or this Python. Choose another compute platform, or use your own Python; the log names the package.</source>
      <translation>Ein Paket gibt es nicht für diesen Computer oder dieses Python. Eine andere Rechenplattform wählen oder ein eigenes Python verwenden; das Protokoll nennt das Paket.</translation>
    </message>
    <message>
      <source>The system's virus scanner or policy blocks a file of the engine. Allow the folder of the engine there, then install again.</source>
      <translation>Der Virenscanner oder eine Richtlinie des Systems sperrt eine Datei der Engine. Den Ordner der Engine dort zulassen, dann neu installieren.</translation>
    </message>
    <message>
      <source>The system refuses to write into the engine's folder. Close other QGIS windows, and check the folder's permissions and the virus scanner; then install again.</source>
      <translation>Das System lässt nicht in den Ordner der Engine schreiben. Andere QGIS-Fenster schließen, die Rechte des Ordners und den Virenscanner prüfen; dann neu installieren.</translation>
    </message>
    <message>
      <source>torch and torchvision are not of one build. Install again: both are then taken from one place.</source>
      <translation>torch und torchvision passen nicht zusammen. Neu installieren: Beide kommen dann aus derselben Quelle.</translation>
    </message>
    <message>
      <source>This Linux is too old for the packages (glibc). Use your own Python, for example from conda.</source>
      <translation>Dieses Linux ist zu alt für die Pakete (glibc). Ein eigenes Python verwenden, zum Beispiel von conda.</translation>
    </message>
    <message>
      <source>A system library is missing: install Microsoft's Visual C++ Redistributable (x64), restart QGIS and install again.</source>
      <translation>Eine Systembibliothek fehlt: Microsoft Visual C++ Redistributable (x64) installieren, QGIS neu starten und neu installieren.</translation>
    </message>
    <message>
      <source>This processor lacks the AVX instructions that torch needs. Landscribe can't run on it.</source>
      <translation>Diesem Prozessor fehlen die AVX-Befehle, die torch braucht. Landscribe kann darauf nicht laufen.</translation>
    </message>
    <message>
      <source>A package is missing: install again. In a Python of your own, install what the requirements files in the folder “engine” of the plugin list.</source>
      <translation>Ein Paket fehlt: neu installieren. In einem eigenen Python installieren, was die requirements-Dateien im Ordner „engine“ der Erweiterung aufführen.</translation>
    </message>
    <message>
      <source>The memory of this computer ran out. Close other programs and install again.</source>
      <translation>Der Arbeitsspeicher dieses Computers reicht nicht. Andere Programme schließen und neu installieren.</translation>
    </message>
    <message>
      <source>Cancelled. What was downloaded is kept: installing again goes on from there.</source>
      <translation>Abgebrochen. Heruntergeladenes bleibt erhalten: Eine neue Installation macht dort weiter.</translation>
    </message>
    <message>
      <source>Another QGIS is installing into {folder}. Wait until it is done.</source>
      <translation>Ein anderes QGIS installiert gerade in {folder}. Warten, bis es fertig ist.</translation>
    </message>
    <message>
      <source>QGIS's Python program was not found ({searched}). Choose a Python of your own instead.</source>
      <translation>Das Python-Programm von QGIS wurde nicht gefunden ({searched}). Stattdessen ein eigenes Python wählen.</translation>
    </message>
    <message>
      <source>Python {version} is too old, {minimum} or later is needed. Install uv or a newer Python, or choose a Python of your own.</source>
      <translation>Python {version} ist zu alt, nötig ist {minimum} oder neuer. uv oder ein neueres Python installieren, oder ein eigenes Python wählen.</translation>
    </message>
    <message>
      <source>Python can't make virtual environments here. Install the package {package} (sudo apt install {package}), then install again.</source>
      <translation>Python kann hier keine virtuellen Umgebungen anlegen. Das Paket {package} installieren (sudo apt install {package}), dann neu installieren.</translation>
    </message>
    <message>
      <source>There is no compute platform “{platform}” for this system. Choose “auto”.</source>
      <translation>Die Rechenplattform „{platform}“ gibt es für dieses System nicht. „auto“ wählen.</translation>
    </message>
    <message>
      <source>There are no wheels (*.whl) in {folder}. Choose the folder that has them.</source>
      <translation>In {folder} sind keine Wheels (*.whl). Den Ordner wählen, der sie enthält.</translation>
    </message>
    <message>
      <source>The engine needs {needed} GB in {folder}, only {free} GB are free. Make room, or set LANDSCRIBE_HOME to a folder on another disk.</source>
      <translation>Die Engine braucht {needed} GB in {folder}, nur {free} GB sind frei. Platz schaffen oder LANDSCRIBE_HOME auf einen Ordner eines anderen Laufwerks setzen.</translation>
    </message>
    <message>
      <source>The folder {folder} can't be written ({detail}). Set LANDSCRIBE_HOME to another folder.</source>
      <translation>In den Ordner {folder} kann nicht geschrieben werden ({detail}). LANDSCRIBE_HOME auf einen anderen Ordner setzen.</translation>
    </message>
    <message>
      <source>{program} can't be started: {detail}. A virus scanner may block it.</source>
      <translation>{program} kann nicht gestartet werden: {detail}. Vielleicht sperrt es ein Virenscanner.</translation>
    </message>
    <message>
      <source>Install or update the engine…</source>
      <translation>Engine installieren oder aktualisieren…</translation>
    </message>
    <message>
      <source>Manual</source>
      <translation>Handbuch</translation>
    </message>
    <message>
      <source>The raster {path} was not found. Check that the file still exists and that the drive is connected.</source>
      <translation>Das Raster {path} wurde nicht gefunden. Prüfen, ob die Datei noch existiert und das Laufwerk verbunden ist.</translation>
    </message>
    <message>
      <source>The raster {path} can't be read: {detail}. It may be damaged or incomplete. Copy or download it again, or export it from QGIS with “Save As”.</source>
      <translation>Das Raster {path} kann nicht gelesen werden: {detail}. Es ist vielleicht beschädigt oder unvollständig. Noch einmal kopieren oder herunterladen, oder aus QGIS mit „Speichern als“ exportieren.</translation>
    </message>
    <message>
      <source>The raster {path} has no pixels or no bands. Choose another one; if the file holds several rasters, choose one of these.</source>
      <translation>Das Raster {path} hat keine Pixel oder keine Kanäle. Ein anderes wählen; enthält die Datei mehrere Raster, eines davon wählen.</translation>
    </message>
    <message>
      <source>Band {band} was asked for, but the raster {path} has {count} band(s). Choose bands that it has.</source>
      <translation>Kanal {band} wurde verlangt, aber das Raster {path} hat {count} Kanal/Kanäle. Vorhandene Kanäle wählen.</translation>
    </message>
    <message>
      <source>The model reads {needed} band(s), but {found} of the raster {path} were chosen. Choose exactly {needed} band(s), in the order in which the model expects them.</source>
      <translation>Das Modell liest {needed} Kanal/Kanäle, aber {found} des Rasters {path} wurden gewählt. Genau {needed} wählen, in der Reihenfolge, die das Modell erwartet.</translation>
    </message>
    <message>
      <source>The raster {path} has pixels of the type {pixel_type}, which no model can read. Convert it to whole or decimal numbers first, for example with “Translate (convert format)”.</source>
      <translation>Das Raster {path} hat Pixel vom Typ {pixel_type}, den kein Modell lesen kann. Zuerst in ganze Zahlen oder Dezimalzahlen umwandeln, zum Beispiel mit „Umwandeln (Format konvertieren)“.</translation>
    </message>
    <message>
      <source>The extent or the areas of interest don't touch the raster {path}. Choose a place inside the raster, and check that the layers have the right coordinate reference systems.</source>
      <translation>Die Ausdehnung oder die Interessengebiete berühren das Raster {path} nicht. Einen Ort innerhalb des Rasters wählen und prüfen, ob die Layer das richtige KBS haben.</translation>
    </message>
    <message>
      <source>The raster {path} has no coordinate reference system, so nothing in another one can be placed on it. Assign one to the raster (“Assign projection”) and run again.</source>
      <translation>Das Raster {path} hat kein Koordinatenbezugssystem, deshalb lässt sich nichts aus einem anderen KBS darauf legen. Dem Raster eines zuweisen („Projektion zuweisen“) und neu ausführen.</translation>
    </message>
    <message>
      <source>The second raster {other} doesn't cover the raster {path}. Choose two rasters of the same place, or an extent that both cover.</source>
      <translation>Das zweite Raster {other} deckt das Raster {path} nicht ab. Zwei Raster desselben Orts wählen oder eine Ausdehnung, die beide abdecken.</translation>
    </message>
    <message>
      <source>The areas of interest in {path} can't be read: {detail}. Check that the layer has polygons and opens in QGIS; “Fix geometries” often helps.</source>
      <translation>Die Interessengebiete in {path} können nicht gelesen werden: {detail}. Prüfen, ob der Layer Polygone hat und sich in QGIS öffnen lässt; oft hilft „Geometrien reparieren“.</translation>
    </message>
    <message>
      <source>The layer “{layer}” is no file, so a copy of it has to be made, and all of it would be too large. Choose an extent or areas of interest.</source>
      <translation>Der Layer „{layer}“ ist keine Datei und muss deshalb kopiert werden; als Ganzes wäre er zu groß. Eine Ausdehnung oder Interessengebiete wählen.</translation>
    </message>
    <message>
      <source>The layer “{layer}” is no file and has no pixels of its own, and the model doesn't say which pixel size it needs. Set the ground resolution in the advanced parameters.</source>
      <translation>Der Layer „{layer}“ ist keine Datei und hat keine eigenen Pixel, und das Modell nennt keine Pixelgröße. Die Bodenauflösung in den fortgeschrittenen Parametern angeben.</translation>
    </message>
    <message>
      <source>The layer “{layer}” is no file, and the copy that has to be made would have {mpx:.0f} million pixels; {limit_mpx:.0f} million are allowed. Choose a smaller extent or a coarser ground resolution.</source>
      <translation>Der Layer „{layer}“ ist keine Datei, und die nötige Kopie hätte {mpx:.0f} Millionen Pixel; erlaubt sind {limit_mpx:.0f} Millionen. Eine kleinere Ausdehnung oder eine gröbere Bodenauflösung wählen.</translation>
    </message>
    <message>
      <source>The layer “{layer}” could not be copied to a file: {detail}. Check that it is drawn on the map at that place and that the temporary folder has room, or save it as a GeoTIFF yourself and use that.</source>
      <translation>Der Layer „{layer}“ konnte nicht in eine Datei kopiert werden: {detail}. Prüfen, ob er an dieser Stelle auf der Karte erscheint und der temporäre Ordner Platz hat, oder ihn selbst als GeoTIFF speichern und dieses verwenden.</translation>
    </message>
    <message>
      <source>No model was found under “{model}”. Choose a model file or an installed model. Installed models: {installed}.</source>
      <translation>Unter „{model}“ wurde kein Modell gefunden. Eine Modelldatei oder ein installiertes Modell wählen. Installierte Modelle: {installed}.</translation>
    </message>
    <message>
      <source>The file {path} is not a model that Landscribe can read: {detail}. Choose a model package (.landscribe) or an ONNX file (.onnx). If it was downloaded, download it again: the server may have sent an error page.</source>
      <translation>Die Datei {path} ist kein Modell, das Landscribe lesen kann: {detail}. Ein Modellpaket (.landscribe) oder eine ONNX-Datei (.onnx) wählen. Falls sie heruntergeladen wurde, noch einmal herunterladen: Vielleicht hat der Server eine Fehlerseite geschickt.</translation>
    </message>
    <message>
      <source>The model {path} is a Python pickle, which could run any program when it is opened, so it is refused. Ask its author for an ONNX file or for weights in the safetensors format.</source>
      <translation>Das Modell {path} ist eine Python-Pickle-Datei, die beim Öffnen beliebige Programme ausführen könnte, und wird deshalb abgelehnt. Vom Autor eine ONNX-Datei oder Gewichte im safetensors-Format erbitten.</translation>
    </message>
    <message>
      <source>The model package {path} was refused: its entry “{entry}” would be written outside its folder. Don't use this file; get the package from its original source.</source>
      <translation>Das Modellpaket {path} wurde abgelehnt: Sein Eintrag „{entry}“ würde außerhalb seines Ordners geschrieben. Diese Datei nicht verwenden; das Paket aus der ursprünglichen Quelle holen.</translation>
    </message>
    <message>
      <source>The model package {path} would take {size_mb:.1f} MB when it is unpacked; {limit_mb:.1f} MB are allowed. It may be damaged or malicious: get it again from its original source.</source>
      <translation>Das Modellpaket {path} wäre entpackt {size_mb:.1f} MB groß; erlaubt sind {limit_mb:.1f} MB. Es ist vielleicht beschädigt oder bösartig: noch einmal aus der ursprünglichen Quelle holen.</translation>
    </message>
    <message>
      <source>The model {path} keeps its weights outside its own folder, in {location}, so it is refused. Put the weights beside the model, or ask its author for a model in a single file.</source>
      <translation>Das Modell {path} hat seine Gewichte außerhalb des eigenen Ordners, in {location}, und wird deshalb abgelehnt. Die Gewichte neben das Modell legen oder vom Autor ein Modell in einer einzigen Datei erbitten.</translation>
    </message>
    <message>
      <source>The description inside the model package {path} is damaged or incomplete: {detail}. Get the package again from its source, or report this to its author.</source>
      <translation>Die Beschreibung im Modellpaket {path} ist beschädigt oder unvollständig: {detail}. Das Paket noch einmal aus seiner Quelle holen oder dem Autor Bescheid geben.</translation>
    </message>
    <message>
      <source>The model package {path} was made by a newer version of Landscribe (format {schema}; this version reads up to {supported}). Update the plugin.</source>
      <translation>Das Modellpaket {path} stammt von einer neueren Version von Landscribe (Format {schema}; diese Version liest bis {supported}). Die Erweiterung aktualisieren.</translation>
    </message>
    <message>
      <source>The weights in the model package {path} are not the ones that its description states. The file was damaged or changed: get it again from its original source.</source>
      <translation>Die Gewichte im Modellpaket {path} sind nicht die, die seine Beschreibung nennt. Die Datei wurde beschädigt oder verändert: noch einmal aus der ursprünglichen Quelle holen.</translation>
    </message>
    <message>
      <source>The model {path} uses the operator “{operator}”, which the engine doesn't know. Update the engine, or export the model again with standard ONNX operators.</source>
      <translation>Das Modell {path} verwendet den Operator „{operator}“, den die Engine nicht kennt. Die Engine aktualisieren oder das Modell mit Standard-ONNX-Operatoren neu exportieren.</translation>
    </message>
    <message>
      <source>The model {path} was made for another task ({task}); this tool needs a model for segmentation. Choose another model or another tool.</source>
      <translation>Das Modell {path} wurde für eine andere Aufgabe gemacht ({task}); dieses Werkzeug braucht ein Modell für Segmentierung. Ein anderes Modell oder Werkzeug wählen.</translation>
    </message>
    <message>
      <source>The model {path} reads {needed} raster(s), but {given} were given. Give exactly {needed}.</source>
      <translation>Das Modell {path} liest {needed} Raster, angegeben wurden {given}. Genau {needed} angeben.</translation>
    </message>
    <message>
      <source>The model {path} doesn't put out a map of classes (its output has the shape {shape}). Choose a model for segmentation.</source>
      <translation>Das Modell {path} gibt keine Karte von Klassen aus (seine Ausgabe hat die Form {shape}). Ein Modell für Segmentierung wählen.</translation>
    </message>
    <message>
      <source>The model {path} can't be run: {detail}. Try another device or precision; if it fails there too, report it to the author of the model.</source>
      <translation>Das Modell {path} kann nicht ausgeführt werden: {detail}. Ein anderes Gerät oder eine andere Genauigkeit versuchen; scheitert es auch dort, dem Autor des Modells Bescheid geben.</translation>
    </message>
    <message>
      <source>The model package {path} needs the network “{architecture}”, which this version can't build. Update the plugin.</source>
      <translation>Das Modellpaket {path} braucht das Netz „{architecture}“, das diese Version nicht aufbauen kann. Die Erweiterung aktualisieren.</translation>
    </message>
    <message>
      <source>The download from {url} failed: {detail}. Check the connection and try again; it goes on where it ended.</source>
      <translation>Der Download von {url} ist fehlgeschlagen: {detail}. Verbindung prüfen und noch einmal versuchen; es geht dort weiter, wo er abgebrochen ist.</translation>
    </message>
    <message>
      <source>A tile of {tile_px} pixels doesn't fit this model. Choose a multiple of {multiple_px} pixels, or leave the tile size to the model.</source>
      <translation>Eine Kachel von {tile_px} Pixeln passt nicht zu diesem Modell. Ein Vielfaches von {multiple_px} Pixeln wählen oder die Kachelgröße dem Modell überlassen.</translation>
    </message>
    <message>
      <source>The device “{device}” is not there. Choose one of these: {available}. If a graphics card should be there, look at the diagnostics report of the engine.</source>
      <translation>Das Gerät „{device}“ gibt es nicht. Eines von diesen wählen: {available}. Falls eine Grafikkarte da sein müsste, im Diagnosebericht der Engine nachsehen.</translation>
    </message>
    <message>
      <source>The memory of {device} is too small for even one tile of {tile_px} pixels. Close other programs that use it, choose a smaller tile, or run on the CPU.</source>
      <translation>Der Speicher von {device} reicht nicht einmal für eine Kachel von {tile_px} Pixeln. Andere Programme schließen, die ihn belegen, eine kleinere Kachel wählen oder auf der CPU rechnen.</translation>
    </message>
    <message>
      <source>{device} can't compute in the precision {precision}. Choose the precision “auto” or “fp32”.</source>
      <translation>{device} kann nicht mit der Genauigkeit {precision} rechnen. Die Genauigkeit „auto“ oder „fp32“ wählen.</translation>
    </message>
    <message>
      <source>The folder of the output {path} doesn't exist. Create it or choose another one.</source>
      <translation>Der Ordner der Ausgabe {path} existiert nicht. Ihn anlegen oder einen anderen wählen.</translation>
    </message>
    <message>
      <source>The output {path} can't be written: {detail}. Check that you may write there, and that the file is not open in another program.</source>
      <translation>Die Ausgabe {path} kann nicht geschrieben werden: {detail}. Prüfen, ob dort Schreibrechte bestehen und die Datei nicht in einem anderen Programm offen ist.</translation>
    </message>
    <message>
      <source>The output {path} is also an input and would overwrite it. Choose another file name.</source>
      <translation>Die Ausgabe {path} ist auch Eingabe und würde sie überschreiben. Einen anderen Dateinamen wählen.</translation>
    </message>
    <message>
      <source>Two outputs have the same name, {path}. Give each output a file of its own.</source>
      <translation>Zwei Ausgaben haben denselben Namen, {path}. Jeder Ausgabe eine eigene Datei geben.</translation>
    </message>
    <message>
      <source>The output {path} has a file extension of another format. Use one of these: {supported}.</source>
      <translation>Die Ausgabe {path} hat die Dateiendung eines anderen Formats. Eine von diesen verwenden: {supported}.</translation>
    </message>
    <message>
      <source>The value {nodata} can't mean “no data”: the class “{class_name}” has it. Choose another value for pixels without data.</source>
      <translation>Der Wert {nodata} kann nicht Leerwert sein: Die Klasse „{class_name}“ hat ihn. Einen anderen Wert für Pixel ohne Daten wählen.</translation>
    </message>
    <message>
      <source>There is not enough room for the output {path}: {needed_mb:.1f} MB are needed, {free_mb:.1f} MB are free. Free some space or choose another drive.</source>
      <translation>Für die Ausgabe {path} ist nicht genug Platz: {needed_mb:.1f} MB nötig, {free_mb:.1f} MB frei. Platz schaffen oder ein anderes Laufwerk wählen.</translation>
    </message>
    <message>
      <source>The engine doesn't understand the job: {detail}. Run the tool again from QGIS; a job file of another version can't be used.</source>
      <translation>Die Engine versteht den Auftrag nicht: {detail}. Das Werkzeug neu aus QGIS starten; die Auftragsdatei einer anderen Version ist nicht verwendbar.</translation>
    </message>
    <message>
      <source>The engine has no tool “{tool}”. Update the plugin and restart QGIS.</source>
      <translation>Die Engine hat kein Werkzeug „{tool}“. Die Erweiterung aktualisieren und QGIS neu starten.</translation>
    </message>
    <message>
      <source>The run was cancelled.</source>
      <translation>Der Lauf wurde abgebrochen.</translation>
    </message>
    <message>
      <source>The computer ran out of memory. Close other programs, or choose fewer tiles at a time, smaller tiles or a smaller extent.</source>
      <translation>Der Arbeitsspeicher des Computers reicht nicht. Andere Programme schließen oder weniger Kacheln gleichzeitig, kleinere Kacheln oder eine kleinere Ausdehnung wählen.</translation>
    </message>
    <message>
      <source>Landscribe stopped because of a fault of its own: {detail}. Please report it, with the job file and the details from the Landscribe tab of the log messages panel.</source>
      <translation>Landscribe wurde durch einen eigenen Fehler angehalten: {detail}. Bitte melden, mit der Auftragsdatei und den Angaben aus dem Reiter Landscribe im Bedienfeld „Protokoll“.</translation>
    </message>
    <message>
      <source>The engine of Landscribe is not ready. {reason}</source>
      <translation>Die Engine von Landscribe ist nicht bereit. {reason}</translation>
    </message>
    <message>
      <source>The engine could not be started with {python}: {detail}. Install the engine again; if that doesn't help, send the diagnostics report of the engine with a bug report.</source>
      <translation>Die Engine konnte nicht mit {python} gestartet werden: {detail}. Die Engine neu installieren; hilft das nicht, den Diagnosebericht der Engine mit einer Fehlermeldung einsenden.</translation>
    </message>
    <message>
      <source>The engine stopped in the middle of the run (exit code {exit_code}), most often because the computer ran out of memory. Try fewer tiles at a time, or smaller ones. Its last lines were: {tail}</source>
      <translation>Die Engine ist mitten im Lauf stehen geblieben (Exit-Code {exit_code}), meist weil der Arbeitsspeicher nicht reichte. Weniger Kacheln gleichzeitig oder kleinere Kacheln versuchen. Ihre letzten Zeilen: {tail}</translation>
    </message>
    <message>
      <source>The plugin and the engine are of different versions (plugin {plugin}, engine {worker}). Restart QGIS; if that doesn't help, install the engine again.</source>
      <translation>Erweiterung und Engine haben verschiedene Versionen (Erweiterung {plugin}, Engine {worker}). QGIS neu starten; hilft das nicht, die Engine neu installieren.</translation>
    </message>
    <message>
      <source>Computing on {device} ({memory_mb} MB of memory), precision {precision}, with {runtime}.</source>
      <translation>Gerechnet wird auf {device} ({memory_mb} MB Speicher), Genauigkeit {precision}, mit {runtime}.</translation>
    </message>
    <message>
      <source>Bands of {path} that feed the model: {bands}.</source>
      <translation>Kanäle von {path} für das Modell: {bands}.</translation>
    </message>
    <message>
      <source>The raster {path} has pixels of {own_m:.3g} m; the model reads it at {model_m:.3g} m. The result comes back on the raster's own pixels.</source>
      <translation>Das Raster {path} hat Pixel von {own_m:.3g} m; das Modell liest es mit {model_m:.3g} m. Das Ergebnis liegt wieder auf den Pixeln des Rasters.</translation>
    </message>
    <message>
      <source>{tiles} tile(s) of {tile_px} pixels, overlapping by {overlap_px} pixels.</source>
      <translation>{tiles} Kachel(n) von {tile_px} Pixeln, mit {overlap_px} Pixeln Überlappung.</translation>
    </message>
    <message>
      <source>{wanted} could not be used, so {used} computes, which may be much slower. Reason: {reason}</source>
      <translation>{wanted} war nicht nutzbar, deshalb rechnet {used}, was viel langsamer sein kann. Grund: {reason}</translation>
    </message>
    <message>
      <source>The device ran out of memory. The run goes on with {batch} tile(s) at a time.</source>
      <translation>Der Speicher des Geräts reichte nicht. Es geht weiter mit {batch} Kachel(n) gleichzeitig.</translation>
    </message>
    <message>
      <source>The device ran out of memory. The run goes on with smaller tiles of {tile_px} pixels.</source>
      <translation>Der Speicher des Geräts reichte nicht. Es geht weiter mit kleineren Kacheln von {tile_px} Pixeln.</translation>
    </message>
    <message>
      <source>The raster {path} has no coordinate reference system, or lies where it is not defined. Sizes are taken in pixels, and areas can't be stated. Assign the right one (“Assign projection”) to get areas.</source>
      <translation>Das Raster {path} hat kein Koordinatenbezugssystem oder liegt dort, wo dieses nicht definiert ist. Größen gelten in Pixeln, und Flächen können nicht angegeben werden. Für Flächen das richtige KBS zuweisen („Projektion zuweisen“).</translation>
    </message>
    <message>
      <source>There was nothing but nodata to read in {path}, so the result is nodata too. Check the extent, the areas of interest and the nodata value of the raster.</source>
      <translation>In {path} gab es nur Leerwerte zu lesen, deshalb ist auch das Ergebnis leer. Ausdehnung, Interessengebiete und Leerwert des Rasters prüfen.</translation>
    </message>
    <message>
      <source>The model {path} doesn't say how it was trained, so usual values were taken for scaling, tiles and class names. Compare the result with the image, and set the advanced parameters if it looks wrong.</source>
      <translation>Das Modell {path} sagt nicht, wie es trainiert wurde; für Skalierung, Kacheln und Klassennamen gelten deshalb übliche Werte. Das Ergebnis mit dem Bild vergleichen und die fortgeschrittenen Parameter anpassen, wenn es falsch aussieht.</translation>
    </message>
    <message>
      <source>The pixel values of {path} reach {found_max:.6g}, but the model was trained for values up to {expected_max:.6g}. If the result looks wrong, set the pixel value that stands for full brightness.</source>
      <translation>Die Pixelwerte von {path} reichen bis {found_max:.6g}, das Modell wurde aber für Werte bis {expected_max:.6g} trainiert. Wenn das Ergebnis falsch aussieht, den Pixelwert für volle Helligkeit angeben.</translation>
    </message>
    <message>
      <source>The model puts out {found} classes, but its description names {named}. The others are numbered.</source>
      <translation>Das Modell gibt {found} Klassen aus, seine Beschreibung nennt aber {named}. Die übrigen sind nummeriert.</translation>
    </message>
    <message>
      <source>Preparing…</source>
      <translation>Wird vorbereitet…</translation>
    </message>
    <message>
      <source>Loading the model…</source>
      <translation>Modell wird geladen…</translation>
    </message>
    <message>
      <source>Reading the raster…</source>
      <translation>Raster wird gelesen…</translation>
    </message>
    <message>
      <source>Segmenting…</source>
      <translation>Wird segmentiert…</translation>
    </message>
    <message>
      <source>Writing the result…</source>
      <translation>Ergebnis wird geschrieben…</translation>
    </message>
    <message>
      <source>Making polygons…</source>
      <translation>Polygone werden erzeugt…</translation>
    </message>
    <message>
      <source>Writing the table of areas…</source>
      <translation>Flächentabelle wird geschrieben…</translation>
    </message>
    <message>
      <source>Segment image</source>
      <translation>Bild segmentieren</translation>
    </message>
    <message>
      <source>Gives every pixel of an image its class: land cover, buildings, roads, or whatever the model has learnt. The result is a styled layer on the grid of the image; polygons, probabilities and a table of areas come with it if you ask for them. Bands, resolution and tiles follow the model, so an image and a model are enough to start.</source>
      <translation>Gibt jedem Pixel eines Bildes seine Klasse: Landbedeckung, Gebäude, Straßen oder was immer das Modell gelernt hat. Das Ergebnis ist ein gestalteter Layer auf dem Gitter des Bildes; Polygone, Wahrscheinlichkeiten und eine Flächentabelle kommen auf Wunsch dazu. Kanäle, Auflösung und Kacheln richten sich nach dem Modell; ein Bild und ein Modell genügen also für den Anfang.</translation>
    </message>
    <message>
      <source>classification,land cover,deep learning,neural network,semantic,onnx,deepness</source>
      <translation>Klassifizierung,Landbedeckung,Deep Learning,neuronales Netz,semantisch,onnx,deepness</translation>
    </message>
    <message>
      <source>Classes of further outputs of the model</source>
      <translation>Klassen weiterer Ausgaben des Modells</translation>
    </message>
    <message>
      <source>Area of each class (JSON)</source>
      <translation>Fläche je Klasse (JSON)</translation>
    </message>
    <message>
      <source>Number of classes found</source>
      <translation>Anzahl gefundener Klassen</translation>
    </message>
    <message>
      <source>Area of all classes together (m²)</source>
      <translation>Fläche aller Klassen zusammen (m²)</translation>
    </message>
    <message>
      <source>Image</source>
      <translation>Bild</translation>
    </message>
    <message>
      <source>The image to segment. Files are read in place; tile servers, WMS and the like are copied first.</source>
      <translation>Das zu segmentierende Bild. Dateien werden direkt gelesen; Kachelserver, WMS und Ähnliches zuerst kopiert.</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modell</translation>
    </message>
    <message>
      <source>An installed model, a model package (.landscribe) or an ONNX file. In scripts: a path or an id.</source>
      <translation>Ein installiertes Modell, ein Modellpaket (.landscribe) oder eine ONNX-Datei. In Skripten: Pfad oder Kennung.</translation>
    </message>
    <message>
      <source>Bands</source>
      <translation>Kanäle</translation>
    </message>
    <message>
      <source>The bands of the image that feed the model, in the model's order. Empty: the model chooses.</source>
      <translation>Die Kanäle des Bildes für das Modell, in dessen Reihenfolge. Leer: Das Modell wählt.</translation>
    </message>
    <message>
      <source>Extent</source>
      <translation>Ausdehnung</translation>
    </message>
    <message>
      <source>Segment this rectangle only. Empty: the whole image.</source>
      <translation>Nur dieses Rechteck segmentieren. Leer: das ganze Bild.</translation>
    </message>
    <message>
      <source>Areas of interest</source>
      <translation>Interessengebiete</translation>
    </message>
    <message>
      <source>Segment inside these polygons only; everything else becomes nodata.</source>
      <translation>Nur innerhalb dieser Polygone segmentieren; alles andere wird Leerwert.</translation>
    </message>
    <message>
      <source>Classes</source>
      <translation>Klassen</translation>
    </message>
    <message>
      <source>The class of each pixel, with class names and colours (GeoTIFF).</source>
      <translation>Die Klasse jedes Pixels, mit Klassennamen und Farben (GeoTIFF).</translation>
    </message>
    <message>
      <source>Class polygons</source>
      <translation>Klassenpolygone</translation>
    </message>
    <message>
      <source>The classes as polygons, with class name, area and mean confidence (GeoPackage).</source>
      <translation>Die Klassen als Polygone, mit Klassenname, Fläche und mittlerer Konfidenz (GeoPackage).</translation>
    </message>
    <message>
      <source>Table of areas</source>
      <translation>Flächentabelle</translation>
    </message>
    <message>
      <source>A page with the area and share of each class.</source>
      <translation>Eine Seite mit Fläche und Anteil jeder Klasse.</translation>
    </message>
    <message>
      <source>Probabilities</source>
      <translation>Wahrscheinlichkeiten</translation>
    </message>
    <message>
      <source>How probable each class is, from 0 to 1: one band a class.</source>
      <translation>Wie wahrscheinlich jede Klasse ist, von 0 bis 1: ein Kanal je Klasse.</translation>
    </message>
    <message>
      <source>Confidence</source>
      <translation>Konfidenz</translation>
    </message>
    <message>
      <source>How probable the chosen class is, from 0 to 1.</source>
      <translation>Wie wahrscheinlich die gewählte Klasse ist, von 0 bis 1.</translation>
    </message>
    <message>
      <source>Uncertainty</source>
      <translation>Unsicherheit</translation>
    </message>
    <message>
      <source>The entropy over the classes: 0 where the model is sure, larger where it hesitates.</source>
      <translation>Die Entropie über die Klassen: 0, wo das Modell sicher ist; größer, wo es schwankt.</translation>
    </message>
    <message>
      <source>Second image</source>
      <translation>Zweites Bild</translation>
    </message>
    <message>
      <source>For models that look at two images, such as a picture and a height model, or two dates.</source>
      <translation>Für Modelle, die zwei Bilder ansehen, etwa ein Luftbild und ein Höhenmodell oder zwei Zeitpunkte.</translation>
    </message>
    <message>
      <source>Bands of the second image</source>
      <translation>Kanäle des zweiten Bildes</translation>
    </message>
    <message>
      <source>The bands of the second image that feed the model, in its order. Empty: the model chooses.</source>
      <translation>Die Kanäle des zweiten Bildes für das Modell, in dessen Reihenfolge. Leer: Das Modell wählt.</translation>
    </message>
    <message>
      <source>Ground resolution for the model (metres per pixel)</source>
      <translation>Bodenauflösung für das Modell (Meter pro Pixel)</translation>
    </message>
    <message>
      <source>How large a pixel is when the model sees it. Not set: what the model was trained with.</source>
      <translation>Wie groß ein Pixel ist, wenn das Modell es sieht. Nicht gesetzt: womit das Modell trainiert wurde.</translation>
    </message>
    <message>
      <source>Largest pixel value</source>
      <translation>Größter Pixelwert</translation>
    </message>
    <message>
      <source>The pixel value that counts as full brightness: 10000 for reflectance. Not set: the model knows.</source>
      <translation>Der Pixelwert, der als volle Helligkeit gilt: 10000 bei Reflektanz. Nicht gesetzt: Das Modell weiß es.</translation>
    </message>
    <message>
      <source>Tile size (pixels of the model)</source>
      <translation>Kachelgröße (Pixel des Modells)</translation>
    </message>
    <message>
      <source>Side of the squares that the model looks at. Not set: what the model was trained with.</source>
      <translation>Seitenlänge der Quadrate, die das Modell ansieht. Nicht gesetzt: womit das Modell trainiert wurde.</translation>
    </message>
    <message>
      <source>Overlap of tiles (%)</source>
      <translation>Überlappung der Kacheln (%)</translation>
    </message>
    <message>
      <source>How much neighbouring tiles share. More is smoother at their edges, and slower. Not set: the model's.</source>
      <translation>Wie viel benachbarte Kacheln gemeinsam haben. Mehr ist an den Rändern glatter und langsamer. Nicht gesetzt: wie vom Modell vorgesehen.</translation>
    </message>
    <message>
      <source>Blending of overlapping tiles</source>
      <translation>Überblendung überlappender Kacheln</translation>
    </message>
    <message>
      <source>mean: average of the probabilities. cosine: average in which the middle of a tile counts more. crop: each tile up to the middle of the overlap.</source>
      <translation>mean: Mittel der Wahrscheinlichkeiten. cosine: Mittel, in dem die Mitte einer Kachel mehr zählt. crop: jede Kachel bis zur Mitte der Überlappung.</translation>
    </message>
    <message>
      <source>Average over turned and mirrored tiles</source>
      <translation>Über gedrehte und gespiegelte Kacheln mitteln</translation>
    </message>
    <message>
      <source>The model looks at each tile in eight positions. A little more accurate, eight times slower.</source>
      <translation>Das Modell sieht jede Kachel in acht Lagen an. Etwas genauer, achtmal langsamer.</translation>
    </message>
    <message>
      <source>Smallest patch in the map (m²)</source>
      <translation>Kleinster Fleck in der Karte (m²)</translation>
    </message>
    <message>
      <source>Smaller patches are merged into their largest neighbour. 0: keep all.</source>
      <translation>Kleinere Flecken gehen in ihrem größten Nachbarn auf. 0: alle behalten.</translation>
    </message>
    <message>
      <source>NoData value</source>
      <translation>Leerwert</translation>
    </message>
    <message>
      <source>Value of the class map where the image has no data or lies outside the areas of interest.</source>
      <translation>Wert der Klassenkarte, wo das Bild keine Daten hat oder außerhalb der Interessengebiete liegt.</translation>
    </message>
    <message>
      <source>Outline of the polygons</source>
      <translation>Umriss der Polygone</translation>
    </message>
    <message>
      <source>exact: along the pixels. smooth: rounded, for land cover. right_angles: straight with right angles, for buildings.</source>
      <translation>exact: entlang der Pixel. smooth: gerundet, für Landbedeckung. right_angles: gerade mit rechten Winkeln, für Gebäude.</translation>
    </message>
    <message>
      <source>Smallest polygon (m²)</source>
      <translation>Kleinstes Polygon (m²)</translation>
    </message>
    <message>
      <source>Smaller polygons are left out; the map is not changed. 0: keep all.</source>
      <translation>Kleinere Polygone werden weggelassen; die Karte bleibt unverändert. 0: alle behalten.</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>Gerät</translation>
    </message>
    <message>
      <source>auto: the graphics card if there is one. cpu: the processor. cuda:0, cuda:1, …: that graphics card.</source>
      <translation>auto: die Grafikkarte, falls vorhanden. cpu: der Prozessor. cuda:0, cuda:1, …: diese Grafikkarte.</translation>
    </message>
    <message>
      <source>Precision</source>
      <translation>Genauigkeit</translation>
    </message>
    <message>
      <source>auto: the fastest that gives the same map. fp32: full. bf16, fp16: half; faster on graphics cards.</source>
      <translation>auto: die schnellste, die dieselbe Karte ergibt. fp32: volle. bf16, fp16: halbe; auf Grafikkarten schneller.</translation>
    </message>
    <message>
      <source>Tiles at a time</source>
      <translation>Kacheln gleichzeitig</translation>
    </message>
    <message>
      <source>How many tiles are computed together. 0: as many as suit the device and its memory.</source>
      <translation>Wie viele Kacheln zusammen berechnet werden. 0: so viele, wie für Gerät und Speicher passen.</translation>
    </message>
    <message>
      <source>Segmentation</source>
      <translation>Segmentierung</translation>
    </message>
    <message>
      <source>Choose a model file</source>
      <translation>Modelldatei wählen</translation>
    </message>
    <message>
      <source>Models (*.landscribe *.onnx)</source>
      <translation>Modelle (*.landscribe *.onnx)</translation>
    </message>
    <message>
      <source>No model is installed. Choose a file with the button.</source>
      <translation>Kein Modell ist installiert. Mit der Schaltfläche eine Datei wählen.</translation>
    </message>
    <message>
      <source>The engine reads what this model wants when it runs.</source>
      <translation>Die Engine liest beim Ausführen, was dieses Modell verlangt.</translation>
    </message>
    <message>
      <source>{metres:g} m per pixel</source>
      <translation>{metres:g} m pro Pixel</translation>
    </message>
    <message>
      <source>any resolution</source>
      <translation>beliebige Auflösung</translation>
    </message>
    <message>
      <source>{resolution} · bands: {bands} · classes: {classes}</source>
      <translation>{resolution} · Kanäle: {bands} · Klassen: {classes}</translation>
    </message>
    <message>
      <source>HTML files (*.html)</source>
      <translation>HTML-Dateien (*.html)</translation>
    </message>
    <message>
      <source>Landscribe {version}: maps from images with deep networks</source>
      <translation>Landscribe {version}: Karten aus Bildern mit tiefen Netzen</translation>
    </message>
    <message>
      <source>Copying the layer “{layer}” to a file…</source>
      <translation>Layer „{layer}“ wird in eine Datei kopiert…</translation>
    </message>
  </context>
</TS>
