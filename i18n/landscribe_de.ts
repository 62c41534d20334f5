<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>Landscribe</name>
    <message>
      <source>The map has no class for these of the reference: {classes}. The classes of the map are: {known}. Say which belong together, such as “forest = trees; clouds =” (nothing behind “=” leaves a class out).</source>
      <translation>Zu diesen Klassen der Referenz gibt es in der Karte keine: {classes}. Die Klassen der Karte: {known}. Angeben, welche zusammengehören, etwa „Wald = Bäume; Wolken =“ (nichts hinter „=“ lässt eine Klasse weg).</translation>
    </message>
    <message>
      <source>“{text}” doesn't say which classes belong together. Write “reference = map”, and put semicolons between several: “forest = trees; bushes = trees”.</source>
      <translation>„{text}“ sagt nicht, welche Klassen zusammengehören. „Referenz = Karte“ schreiben, bei mehreren mit Semikolon dazwischen: „Wald = Bäume; Büsche = Bäume“.</translation>
    </message>
    <message>
      <source>The class “{class_name}” was to be matched, but it is not there. The classes on that side are: {known}.</source>
      <translation>Die Klasse „{class_name}“ soll zugeordnet werden, aber es gibt sie nicht. Die Klassen auf dieser Seite: {known}.</translation>
    </message>
    <message>
      <source>There is nothing but nodata in the map {path}, or inside the areas of interest. Choose another map or other areas.</source>
      <translation>In der Karte {path} oder innerhalb der Interessengebiete gibt es nur Leerwerte. Eine andere Karte oder andere Gebiete wählen.</translation>
    </message>
    <message>
      <source>“{text}” doesn't state the expected accuracy of a class. Write “class = 0.7”, with a number from 0 to 1, and put semicolons between several. The classes are: {classes}.</source>
      <translation>„{text}“ nennt keine erwartete Genauigkeit einer Klasse. „Klasse = 0.7“ schreiben, mit einer Zahl von 0 bis 1, bei mehreren mit Semikolon dazwischen. Die Klassen: {classes}.</translation>
    </message>
    <message>
      <source>A reference is needed, and only one. Choose either a layer of polygons or points, or a class raster.</source>
      <translation>Eine Referenz ist nötig, und nur eine. Entweder einen Layer mit Polygonen oder Punkten oder ein Klassenraster wählen.</translation>
    </message>
    <message>
      <source>The reference {path} can't be read: {detail}. Check that the layer opens in QGIS and has polygons or points.</source>
      <translation>Die Referenz {path} kann nicht gelesen werden: {detail}. Prüfen, ob sich der Layer in QGIS öffnen lässt und Polygone oder Punkte hat.</translation>
    </message>
    <message>
      <source>The field with the true class was not found in {path} ({field}). Choose one of these: {available}.</source>
      <translation>Das Feld mit der wahren Klasse wurde in {path} nicht gefunden ({field}). Eines von diesen wählen: {available}.</translation>
    </message>
    <message>
      <source>The raster {path} holds the value {value}, which can't be a class: classes are whole numbers from 0 to 65535. Choose a class raster, or declare that value as “no data”.</source>
      <translation>Das Raster {path} enthält den Wert {value}, der keine Klasse sein kann: Klassen sind ganze Zahlen von 0 bis 65535. Ein Klassenraster wählen oder diesen Wert als Leerwert festlegen.</translation>
    </message>
    <message>
      <source>The map and the reference have nothing in common: nowhere are both classes known. Check that they show the same place, that their coordinate reference systems are right, and that the map has data there.</source>
      <translation>Karte und Referenz haben nichts gemeinsam: Nirgends sind beide Klassen bekannt. Prüfen, ob beide denselben Ort zeigen, ihr KBS stimmt und die Karte dort Daten hat.</translation>
    </message>
    <message>
      <source>Areas where the reference is complete go with polygons or a raster, not with points. Leave the areas out.</source>
      <translation>Gebiete mit vollständiger Referenz gehören zu Polygonen oder einem Raster, nicht zu Punkten. Die Gebiete weglassen.</translation>
    </message>
    <message>
      <source>Only points can be a random sample, but {path} has areas. Remove the tick, or choose a layer of points.</source>
      <translation>Nur Punkte können eine Zufallsstichprobe sein, {path} hat aber Flächen. Das Häkchen entfernen oder einen Punktlayer wählen.</translation>
    </message>
    <message>
      <source>No point of {path} has a class in the field “{field}”. Fill in the true classes and run again, or choose another field.</source>
      <translation>Kein Punkt von {path} hat eine Klasse im Feld „{field}“. Die wahren Klassen eintragen und neu ausführen oder ein anderes Feld wählen.</translation>
    </message>
    <message>
      <source>{count} of the {total} points of {path} have no class yet and were left out. The figures hold, as the points come in random order; they get surer with each one that you add.</source>
      <translation>{count} der {total} Punkte von {path} haben noch keine Klasse und wurden weggelassen. Die Kennzahlen gelten trotzdem, weil die Punkte in zufälliger Reihenfolge kommen; mit jedem weiteren Punkt werden sie sicherer.</translation>
    </message>
    <message>
      <source>The estimates leave out {percent:.1f} % of the area, where fewer than two points have a class: {strata}. Label more points there.</source>
      <translation>Die Schätzungen lassen {percent:.1f} % der Fläche weg, wo weniger als zwei Punkte eine Klasse haben: {strata}. Dort mehr Punkten eine Klasse geben.</translation>
    </message>
    <message>
      <source>Where it was compared, the map has none of these classes of the reference: {classes}. All of them count as missed. If they have other values in the map, say which.</source>
      <translation>Wo verglichen wurde, hat die Karte keine dieser Klassen der Referenz: {classes}. Alle gelten als übersehen. Falls sie in der Karte andere Werte haben, die Zuordnung angeben.</translation>
    </message>
    <message>
      <source>The reference has no class for these of the map: {classes}. All that is mapped so counts as wrong. If they belong to other classes, say which.</source>
      <translation>Die Referenz hat keine Klasse für diese der Karte: {classes}. Alles, was so kartiert ist, gilt als falsch. Falls sie zu anderen Klassen gehören, die Zuordnung angeben.</translation>
    </message>
    <message>
      <source>Description of {graph}</source>
      <translation>Beschreibung von {graph}</translation>
    </message>
    <message>
      <source>Area {number}</source>
      <translation>Gebiet {number}</translation>
    </message>
    <message>
      <source>The whole graph</source>
      <translation>Der ganze Graph</translation>
    </message>
    <message>
      <source>The area measures {area}.</source>
      <translation>Das Gebiet umfasst {area}.</translation>
    </message>
    <message>
      <source>There are no objects in it.</source>
      <translation>Darin gibt es keine Objekte.</translation>
    </message>
    <message>
      <source>Objects: {count}, namely {list}.</source>
      <translation>Objekte: {count}, und zwar {list}.</translation>
    </message>
    <message>
      <source>{count} × {class_name} ({area}, {percent} %)</source>
      <translation>{count} × {class_name} ({area}, {percent} %)</translation>
    </message>
    <message>
      <source>{count} × {class_name} ({area})</source>
      <translation>{count} × {class_name} ({area})</translation>
    </message>
    <message>
      <source>The largest one is {object}, with {area}.</source>
      <translation>Das größte Objekt ist {object} mit {area}.</translation>
    </message>
    <message>
      <source>No relation between them is known.</source>
      <translation>Zwischen ihnen ist keine Relation bekannt.</translation>
    </message>
    <message>
      <source>Relations between them: {count}, namely {list}.</source>
      <translation>Relationen zwischen ihnen: {count}, und zwar {list}.</translation>
    </message>
    <message>
      <source>{count} × {subject} – {predicate} – {object}</source>
      <translation>{count} × {subject} – {predicate} – {object}</translation>
    </message>
    <message>
      <source>The best connected one is {object}, with {count}.</source>
      <translation>Die meisten Relationen hat {object}, nämlich {count}.</translation>
    </message>
    <message>
      <source>They make up {list}.</source>
      <translation>Zusammen bilden sie: {list}.</translation>
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
      <translation>Unsichere Objekte mit einem Score unter {limit}: {count}, etwa {list}.</translation>
    </message>
    <message>
      <source>Unsure relations, with a score below {limit}: {count}, such as {list}.</source>
      <translation>Unsichere Relationen mit einem Score unter {limit}: {count}, etwa {list}.</translation>
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
      <translation>Klasse</translation>
    </message>
    <message>
      <source>Objects</source>
      <translation>Objekte</translation>
    </message>
    <message>
      <source>Area</source>
      <translation>Fläche</translation>
    </message>
    <message>
      <source>% of the area</source>
      <translation>% des Gebiets</translation>
    </message>
    <message>
      <source>From the scene graph {graph}, {date}.</source>
      <translation>Aus dem Szenengraphen {graph}, {date}.</translation>
    </message>
    <message>
      <source>others</source>
      <translation>weitere</translation>
    </message>
    <message>
      <source>building</source>
      <translation>Gebäude</translation>
    </message>
    <message>
      <source>road</source>
      <translation>Straße</translation>
    </message>
    <message>
      <source>path</source>
      <translation>Weg</translation>
    </message>
    <message>
      <source>railway</source>
      <translation>Bahnlinie</translation>
    </message>
    <message>
      <source>bridge</source>
      <translation>Brücke</translation>
    </message>
    <message>
      <source>car park</source>
      <translation>Parkplatz</translation>
    </message>
    <message>
      <source>paved ground</source>
      <translation>befestigte Fläche</translation>
    </message>
    <message>
      <source>river</source>
      <translation>Fluss</translation>
    </message>
    <message>
      <source>water</source>
      <translation>Gewässer</translation>
    </message>
    <message>
      <source>dam</source>
      <translation>Staudamm</translation>
    </message>
    <message>
      <source>pier</source>
      <translation>Pier</translation>
    </message>
    <message>
      <source>forest</source>
      <translation>Wald</translation>
    </message>
    <message>
      <source>shrubland</source>
      <translation>Buschland</translation>
    </message>
    <message>
      <source>low vegetation</source>
      <translation>niedrige Vegetation</translation>
    </message>
    <message>
      <source>cropland</source>
      <translation>Ackerland</translation>
    </message>
    <message>
      <source>orchard</source>
      <translation>Obstplantage</translation>
    </message>
    <message>
      <source>wetland</source>
      <translation>Feuchtgebiet</translation>
    </message>
    <message>
      <source>bare ground</source>
      <translation>offener Boden</translation>
    </message>
    <message>
      <source>snow and ice</source>
      <translation>Schnee und Eis</translation>
    </message>
    <message>
      <source>sports ground</source>
      <translation>Sportplatz</translation>
    </message>
    <message>
      <source>runway</source>
      <translation>Landebahn</translation>
    </message>
    <message>
      <source>tank</source>
      <translation>Tank</translation>
    </message>
    <message>
      <source>power line</source>
      <translation>Stromleitung</translation>
    </message>
    <message>
      <source>settlement</source>
      <translation>Siedlung</translation>
    </message>
    <message>
      <source>factory</source>
      <translation>Fabrik</translation>
    </message>
    <message>
      <source>airport</source>
      <translation>Flughafen</translation>
    </message>
    <message>
      <source>station</source>
      <translation>Bahnhof</translation>
    </message>
    <message>
      <source>port</source>
      <translation>Hafen</translation>
    </message>
    <message>
      <source>farm</source>
      <translation>Bauernhof</translation>
    </message>
    <message>
      <source>park</source>
      <translation>Park</translation>
    </message>
    <message>
      <source>quarry</source>
      <translation>Steinbruch</translation>
    </message>
    <message>
      <source>power plant</source>
      <translation>Kraftwerk</translation>
    </message>
    <message>
      <source>part of</source>
      <translation>Teil von</translation>
    </message>
    <message>
      <source>belongs to</source>
      <translation>gehört zu</translation>
    </message>
    <message>
      <source>inside</source>
      <translation>innerhalb von</translation>
    </message>
    <message>
      <source>around</source>
      <translation>umgibt</translation>
    </message>
    <message>
      <source>passing under</source>
      <translation>unterquert</translation>
    </message>
    <message>
      <source>crosses</source>
      <translation>kreuzt</translation>
    </message>
    <message>
      <source>passing through</source>
      <translation>führt durch</translation>
    </message>
    <message>
      <source>overlaps</source>
      <translation>überlappt</translation>
    </message>
    <message>
      <source>running along</source>
      <translation>verläuft entlang</translation>
    </message>
    <message>
      <source>adjacent to</source>
      <translation>grenzt an</translation>
    </message>
    <message>
      <source>nearby</source>
      <translation>in der Nähe von</translation>
    </message>
    <message>
      <source>distant</source>
      <translation>entfernt von</translation>
    </message>
    <message>
      <source>connected to</source>
      <translation>verbunden mit</translation>
    </message>
    <message>
      <source>carries</source>
      <translation>trägt</translation>
    </message>
    <message>
      <source>flows into</source>
      <translation>mündet in</translation>
    </message>
    <message>
      <source>serves</source>
      <translation>erschließt</translation>
    </message>
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
      <source>The model {path} was refused: its code uses “{operator}”, which no network needs and which might harm this computer. Ask its author for an ONNX file.</source>
      <translation>Das Modell {path} wurde abgelehnt: Sein Code verwendet „{operator}“, was kein Netz braucht und diesem Computer schaden könnte. Vom Autor eine ONNX-Datei erbitten.</translation>
    </message>
    <message>
      <source>The network of {path} can't be written as ONNX: {detail}. A model of someone else: ask for an ONNX file. With free sides: leave them fixed. Otherwise report this.</source>
      <translation>Das Netz von {path} kann nicht als ONNX geschrieben werden: {detail}. Bei einem fremden Modell um eine ONNX-Datei bitten. War die Kachelgröße offen: fest lassen. Sonst bitte melden.</translation>
    </message>
    <message>
      <source>The exported model doesn't give what {path} gives: probabilities differ by {difference:.3g}, {limit:g} is allowed. Nothing was written. Export without half precision, or report this with the model.</source>
      <translation>Das exportierte Modell liefert nicht dasselbe wie {path}: Die Wahrscheinlichkeiten weichen um {difference:.3g} ab, erlaubt ist {limit:g}. Es wurde nichts geschrieben. Ohne halbe Genauigkeit exportieren oder den Fehler mit dem Modell melden.</translation>
    </message>
    <message>
      <source>The checkpoint {path} holds more than weights: {detail}. To read that could run any program, so it is refused. Ask its author for the weights alone (a state dict), best as safetensors.</source>
      <translation>Der Checkpoint {path} enthält mehr als Gewichte: {detail}. Beim Lesen könnten beliebige Programme ausgeführt werden, deshalb wird er abgelehnt. Vom Autor nur die Gewichte erbitten (state dict), am besten als safetensors.</translation>
    </message>
    <message>
      <source>The weights in {path} are not those of this network: the tensor “{tensor}” has the shape {network} in the network and {file} in the file (-: it is not there). Choose the network and the encoder with which they were trained.</source>
      <translation>Die Gewichte in {path} gehören nicht zu diesem Netz: Der Tensor „{tensor}“ hat im Netz die Form {network} und in der Datei {file} (-: nicht vorhanden). Das Netz und den Encoder wählen, mit denen sie trainiert wurden.</translation>
    </message>
    <message>
      <source>“{text}” is no list of numbers. Write one number, or one a band with commas between them: “0.485, 0.456, 0.406”.</source>
      <translation>„{text}“ ist keine Liste von Zahlen. Eine Zahl schreiben oder eine je Kanal, mit Kommas dazwischen: „0.485, 0.456, 0.406“.</translation>
    </message>
    <message>
      <source>The file {path} holds weights, but doesn't say of which network. Choose the network, and the encoder if it has one. There are: {networks}.</source>
      <translation>Die Datei {path} enthält Gewichte, sagt aber nicht, von welchem Netz. Das Netz wählen und den Encoder, falls es einen hat. Es gibt: {networks}.</translation>
    </message>
    <message>
      <source>{count} tensor(s) of {path} belong to something else than the network and were left out.</source>
      <translation>{count} Tensor(en) von {path} gehören nicht zum Netz und wurden weggelassen.</translation>
    </message>
    <message>
      <source>Deepness runs models that read one image and put out one map; this one has {inputs} and {outputs}. Landscribe and other programs for ONNX run it.</source>
      <translation>Deepness führt Modelle aus, die ein Bild lesen und eine Karte ausgeben; dieses liest {inputs} und gibt {outputs} aus. Landscribe und andere Programme für ONNX können es ausführen.</translation>
    </message>
    <message>
      <source>The model was trained on images whose bands were stretched between their {low_percent:g} % and {high_percent:g} % quantiles. Landscribe does that by itself; for other programs, stretch each band to 0…255 between these quantiles first.</source>
      <translation>Das Modell wurde mit Bildern trainiert, deren Kanäle zwischen ihren Quantilen {low_percent:g} % und {high_percent:g} % gestreckt wurden. Landscribe macht das selbst; für andere Programme zuerst jeden Kanal zwischen diesen Quantilen auf 0…255 strecken.</translation>
    </message>
    <message>
      <source>There is nothing but nodata in the heights {path}. Choose another raster, and check its nodata value.</source>
      <translation>Die Höhen {path} enthalten nur Leerwerte. Ein anderes Raster wählen und dessen Leerwert prüfen.</translation>
    </message>
    <message>
      <source>No map was asked for. Give at least one of the outputs a file or a temporary layer, such as “Height above ground”.</source>
      <translation>Es wurde keine Karte verlangt. Mindestens einer der Ausgaben eine Datei oder einen temporären Layer geben, etwa „Höhe über Grund“.</translation>
    </message>
    <message>
      <source>The horizon can't be searched for within {radius_m:.6g} m on the pixels of {path}. Choose a search radius from {least_m:.6g} m (one pixel) to {most_m:.6g} m.</source>
      <translation>Auf den Pixeln von {path} kann der Horizont nicht im Umkreis von {radius_m:.6g} m gesucht werden. Einen Suchradius von {least_m:.6g} m (ein Pixel) bis {most_m:.6g} m wählen.</translation>
    </message>
    <message>
      <source>Heights of one date alone tell no change. Give the heights of both dates, that of the images and that of the labels, or none.</source>
      <translation>Höhen nur eines Zeitpunkts zeigen keine Änderung. Die Höhen beider Zeitpunkte angeben, des Zeitpunkts der Bilder und des Zeitpunkts der Labels, oder keine.</translation>
    </message>
    <message>
      <source>No object lies where there are heights of both dates (the first is {path}). Check that the layers show the same place, and that they have the right coordinate reference systems.</source>
      <translation>Kein Objekt liegt dort, wo es Höhen beider Zeitpunkte gibt (die ersten: {path}). Prüfen, ob die Layer denselben Ort zeigen und das richtige KBS haben.</translation>
    </message>
    <message>
      <source>The heights {path} are stated in “{unit}”, but are read as metres. Set the factor to metres in the advanced parameters (0.3048 for feet) if they are not metres.</source>
      <translation>Die Höhen {path} sind in „{unit}“ angegeben, werden aber als Meter gelesen. Falls es keine Meter sind, den Faktor zu Metern in den fortgeschrittenen Parametern angeben (0.3048 für Fuß).</translation>
    </message>
    <message>
      <source>The heights {path} would reach from {lowest:.6g} m to {highest:.6g} m, as no place on Earth does. Check the unit (factor to metres in the advanced parameters) and the nodata value of the raster.</source>
      <translation>Die Höhen {path} würden von {lowest:.6g} m bis {highest:.6g} m reichen, wie nirgends auf der Erde. Die Einheit (Faktor zu Metern in den fortgeschrittenen Parametern) und den Leerwert des Rasters prüfen.</translation>
    </message>
    <message>
      <source>No terrain was given, so it is estimated from the surface. Whatever is up to {object_width_m:.6g} m wide is taken away; set the width of the widest building in the advanced parameters.</source>
      <translation>Es wurde kein Gelände angegeben, es wird deshalb aus der Oberfläche geschätzt. Alles, was bis zu {object_width_m:.6g} m breit ist, wird entfernt; die Breite des breitesten Gebäudes in den fortgeschrittenen Parametern angeben.</translation>
    </message>
    <message>
      <source>The terrain {path} is known below {percent:.1f} % of the surface only. Elsewhere the height above ground is nodata.</source>
      <translation>Das Gelände {path} ist nur unter {percent:.1f} % der Oberfläche bekannt. Anderswo ist die Höhe über Grund Leerwert.</translation>
    </message>
    <message>
      <source>Even the lowest places of the surface lie {offset_m:+.1f} m from the terrain {path}. The two may have different vertical datums or units: check the factors to metres in the advanced parameters.</source>
      <translation>Selbst die tiefsten Stellen der Oberfläche liegen {offset_m:+.1f} m vom Gelände {path} entfernt. Vielleicht haben beide verschiedene Höhenbezüge oder Einheiten: die Faktoren zu Metern in den fortgeschrittenen Parametern prüfen.</translation>
    </message>
    <message>
      <source>No object has the class “{name}”, of which the heights should tell something. The classes are: {classes}.</source>
      <translation>Kein Objekt hat die Klasse „{name}“, über die die Höhen etwas aussagen sollen. Die Klassen: {classes}.</translation>
    </message>
    <message>
      <source>Reading the heights…</source>
      <translation>Höhen werden gelesen…</translation>
    </message>
    <message>
      <source>Estimating the terrain…</source>
      <translation>Gelände wird geschätzt…</translation>
    </message>
    <message>
      <source>Deriving from the heights…</source>
      <translation>Höhenmerkmale werden abgeleitet…</translation>
    </message>
    <message>
      <source>There is nothing but nodata in {path}. Choose another raster, and check its nodata value.</source>
      <translation>{path} enthält nur Leerwerte. Ein anderes Raster wählen und dessen Leerwert prüfen.</translation>
    </message>
    <message>
      <source>Nearly all pixels of band {band} of {path} have the value {value:.6g}, so there is no contrast to work with. Leave this band out, or check the nodata value of the raster: a wide border may hide the image.</source>
      <translation>Fast alle Pixel von Kanal {band} von {path} haben den Wert {value:.6g}, es gibt also keinen Kontrast zum Bearbeiten. Diesen Kanal weglassen oder den Leerwert des Rasters prüfen: Ein breiter Rand kann das Bild verdecken.</translation>
    </message>
    <message>
      <source>“{text}” is no date. Write a year, a month or a day: 1981, 1981-07 or 1981-07-14.</source>
      <translation>„{text}“ ist kein Datum. Ein Jahr, einen Monat oder einen Tag schreiben: 1981, 1981-07 oder 1981-07-14.</translation>
    </message>
    <message>
      <source>There are {layers} layer(s), but {dates} date(s). Write one date for each layer, in the same order, with semicolons between them: 1981; 2001; 2018.</source>
      <translation>Es gibt {layers} Layer, aber {dates} Datum/Daten. Für jeden Layer ein Datum schreiben, in derselben Reihenfolge, mit Semikolon dazwischen: 1981; 2001; 2018.</translation>
    </message>
    <message>
      <source>The dates are not in their order: {later} doesn't follow {earlier}. Put the layers and their dates in order, the oldest first.</source>
      <translation>Die Daten sind nicht in zeitlicher Reihenfolge: {later} folgt nicht auf {earlier}. Layer und Daten ordnen, das älteste zuerst.</translation>
    </message>
    <message>
      <source>Two dates can be compared from two class maps, from two surface models (DSM), or from both pairs. Choose the earlier and the later layer of each pair that you want to compare.</source>
      <translation>Zwei Zeitstände lassen sich anhand von zwei Klassenkarten, zwei Oberflächenmodellen (DOM) oder beiden Paaren vergleichen. Von jedem Paar, das verglichen werden soll, den früheren und den späteren Layer wählen.</translation>
    </message>
    <message>
      <source>Height changes were asked for, but there are no surface models. Choose the earlier and the later one, or leave that output out.</source>
      <translation>Höhenänderungen wurden verlangt, aber es gibt keine Oberflächenmodelle. Das frühere und das spätere wählen oder diese Ausgabe weglassen.</translation>
    </message>
    <message>
      <source>{earlier} and {later} have nothing in common: nowhere do both have data. Check that they show the same place, that their coordinate reference systems are right, and what is nodata in them.</source>
      <translation>{earlier} und {later} haben nichts gemeinsam: Nirgends haben beide Daten. Prüfen, ob sie denselben Ort zeigen, ob ihr KBS stimmt und was in ihnen Leerwert ist.</translation>
    </message>
    <message>
      <source>The two maps have no class in common. Earlier: {earlier}. Later: {later}. Say which belong together, such as “forest = trees; clouds =” (nothing behind “=” leaves a class out).</source>
      <translation>Die beiden Karten haben keine gemeinsame Klasse. Früher: {earlier}. Später: {later}. Angeben, welche zusammengehören, etwa „Wald = Bäume; Wolken =“ (nichts hinter „=“ lässt eine Klasse weg).</translation>
    </message>
    <message>
      <source>The two maps have {found} different classes together; {most} are possible. Choose class maps, not images, or merge classes first (“Reclassify by table”).</source>
      <translation>Die beiden Karten haben zusammen {found} verschiedene Klassen; möglich sind {most}. Klassenkarten wählen, keine Bilder, oder zuerst Klassen zusammenfassen („Nach Tabelle neuklassifizieren“).</translation>
    </message>
    <message>
      <source>“{class_name}” was said to keep its height, but the maps have no such class. Their classes are: {known}.</source>
      <translation>„{class_name}“ soll ihre Höhe behalten, aber die Karten haben keine solche Klasse. Ihre Klassen: {known}.</translation>
    </message>
    <message>
      <source>There is no object in {path}. Check the filter and the selection of the layer.</source>
      <translation>In {path} gibt es kein Objekt. Filter und Auswahl des Layers prüfen.</translation>
    </message>
    <message>
      <source>None of the objects in {path} lies on any of the rasters. Check that they show the same place, and that all layers have the right coordinate reference systems.</source>
      <translation>Keines der Objekte in {path} liegt auf einem der Raster. Prüfen, ob sie denselben Ort zeigen und alle Layer das richtige KBS haben.</translation>
    </message>
    <message>
      <source>There is nothing but nodata in the rasters where the objects in {path} lie. Choose other rasters, and check their nodata values.</source>
      <translation>Wo die Objekte in {path} liegen, enthalten die Raster nur Leerwerte. Andere Raster wählen und deren Leerwerte prüfen.</translation>
    </message>
    <message>
      <source>The class of the objects ({class_name}) was not found in the raster {path}. Choose one of its classes: {known}.</source>
      <translation>Die Klasse der Objekte ({class_name}) wurde im Raster {path} nicht gefunden. Eine seiner Klassen wählen: {known}.</translation>
    </message>
    <message>
      <source>The raster {path} has values from {lowest:.6g} to {highest:.6g}, but probabilities lie between 0 and 1. Choose what “Segment image” makes as “Probabilities”, or a class raster.</source>
      <translation>Das Raster {path} hat Werte von {lowest:.6g} bis {highest:.6g}, Wahrscheinlichkeiten liegen aber zwischen 0 und 1. Wählen, was „Bild segmentieren“ als „Wahrscheinlichkeiten“ ausgibt, oder ein Klassenraster.</translation>
    </message>
    <message>
      <source>The values of {path} at {low_percent:g} % and {high_percent:g} % of the pixels, band by band: {ranges}.</source>
      <translation>Die Werte von {path} bei {low_percent:g} % und {high_percent:g} % der Pixel, Kanal für Kanal: {ranges}.</translation>
    </message>
    <message>
      <source>The earlier raster {path} has pixels of {own_m:.3g} m, the later one of {other_m:.3g} m. Details that only the later one can show will count as changes. Set a tolerance or a minimum area, or make the later one as coarse first.</source>
      <translation>Das frühere Raster {path} hat Pixel von {own_m:.3g} m, das spätere von {other_m:.3g} m. Einzelheiten, die nur das spätere zeigen kann, gelten als Änderungen. Eine Toleranz oder eine Mindestfläche angeben oder das spätere zuerst ebenso grob machen.</translation>
    </message>
    <message>
      <source>Some classes are named in one of the maps only. Earlier: {earlier}. Later: {later}. All of their area counts as changed. If they are called otherwise in the other map, say which belong together.</source>
      <translation>Manche Klassen kommen nur in einer der Karten vor. Früher: {earlier}. Später: {later}. Ihre ganze Fläche gilt als geändert. Falls sie in der anderen Karte anders heißen, die Zuordnung angeben.</translation>
    </message>
    <message>
      <source>On stable ground ({pixels} pixels) the later heights differ from the earlier ones by {shift_m:+.2f} m, with a noise of {noise_m:.2f} m. The shift was taken off.</source>
      <translation>Auf stabilem Boden ({pixels} Pixel) weichen die späteren Höhen um {shift_m:+.2f} m von den früheren ab, mit einem Rauschen von {noise_m:.2f} m. Der Versatz wurde abgezogen.</translation>
    </message>
    <message>
      <source>There is too little ground that stayed as it was ({pixels} pixels) to estimate the noise of the heights from, so all ground was taken. Look at the level of detection in the report, or set it yourself.</source>
      <translation>Es ist zu wenig Boden gleich geblieben ({pixels} Pixel), um daraus das Rauschen der Höhen zu schätzen; deshalb wurde der ganze Boden genommen. Die Nachweisgrenze im Bericht ansehen oder selbst angeben.</translation>
    </message>
    <message>
      <source>{count} object(s) of {path} have no geometry. They come out without a date.</source>
      <translation>{count} Objekt(e) von {path} haben keine Geometrie. Sie werden ohne Datum ausgegeben.</translation>
    </message>
    <message>
      <source>{count} object(s) of {path} have invalid geometries. They were looked at in a valid form; the layer comes out with the geometries that it has.</source>
      <translation>{count} Objekt(e) von {path} haben ungültige Geometrien. Sie wurden in gültiger Form betrachtet; der Layer wird mit seinen eigenen Geometrien ausgegeben.</translation>
    </message>
    <message>
      <source>{count} object(s) of {path} lie where no raster has data. They come out as “unsure”.</source>
      <translation>{count} Objekt(e) von {path} liegen, wo kein Raster Daten hat. Sie werden als „unsure“ ausgegeben.</translation>
    </message>
    <message>
      <source>The layer has fields of the same names already, so new ones are called otherwise: {fields}.</source>
      <translation>Der Layer hat schon Felder mit denselben Namen, deshalb heißen die neuen anders: {fields}.</translation>
    </message>
    <message>
      <source>Measuring the pixel values…</source>
      <translation>Pixelwerte werden gemessen…</translation>
    </message>
    <message>
      <source>Normalising the pixel values…</source>
      <translation>Pixelwerte werden normiert…</translation>
    </message>
    <message>
      <source>Comparing the dates…</source>
      <translation>Zeitstände werden verglichen…</translation>
    </message>
    <message>
      <source>Dating the objects…</source>
      <translation>Objekte werden datiert…</translation>
    </message>
    <message>
      <source>Something to make objects of is needed, and only one. Choose either a class raster or a layer of polygons.</source>
      <translation>Es wird etwas gebraucht, woraus Objekte entstehen, und nur eines. Entweder ein Klassenraster oder einen Polygonlayer wählen.</translation>
    </message>
    <message>
      <source>The polygons {path} can't be read: {detail}. Check that the layer opens in QGIS, that it has polygons, and that the field with their class is filled in.</source>
      <translation>Die Polygone {path} können nicht gelesen werden: {detail}. Prüfen, ob sich der Layer in QGIS öffnen lässt, Polygone hat und das Feld mit ihrer Klasse ausgefüllt ist.</translation>
    </message>
    <message>
      <source>There is no class {classes}. The classes are: {known}. Write their names or values, with semicolons between several.</source>
      <translation>Es gibt keine Klasse {classes}. Die Klassen: {known}. Ihre Namen oder Werte schreiben, bei mehreren mit Semikolon dazwischen.</translation>
    </message>
    <message>
      <source>To split objects by the confidence, a class raster and its confidence are needed. Choose both, or split by the shape.</source>
      <translation>Um Objekte nach der Konfidenz zu trennen, sind ein Klassenraster und dessen Konfidenz nötig. Beide wählen oder nach der Form trennen.</translation>
    </message>
    <message>
      <source>No object of the chosen classes was found in {path}, or all are smaller than {smallest:.6g} m² (pixels without a coordinate reference system). Choose other classes or a smaller size.</source>
      <translation>In {path} wurde kein Objekt der gewählten Klassen gefunden, oder alle sind kleiner als {smallest:.6g} m² (Pixel ohne Koordinatenbezugssystem). Andere Klassen oder eine kleinere Größe wählen.</translation>
    </message>
    <message>
      <source>{count} object(s) that had grown together were split into {parts}.</source>
      <translation>{count} zusammengewachsene(s) Objekt(e) wurden in {parts} geteilt.</translation>
    </message>
    <message>
      <source>{count} object(s) were too large to be split, and were left whole. Choose fewer classes to split, or a smaller part of the map.</source>
      <translation>{count} Objekt(e) waren zu groß zum Trennen und blieben ganz. Weniger Klassen zum Trennen oder einen kleineren Teil der Karte wählen.</translation>
    </message>
    <message>
      <source>Tracing outlines…</source>
      <translation>Umrisse werden verfolgt…</translation>
    </message>
    <message>
      <source>Cleaning the objects…</source>
      <translation>Objekte werden bereinigt…</translation>
    </message>
    <message>
      <source>Splitting objects that touch…</source>
      <translation>Zusammengewachsene Objekte werden getrennt…</translation>
    </message>
    <message>
      <source>Measuring the confidence of the objects…</source>
      <translation>Konfidenz der Objekte wird bestimmt…</translation>
    </message>
    <message>
      <source>Drawing the outlines…</source>
      <translation>Umrisse werden gezeichnet…</translation>
    </message>
    <message>
      <source>Finding the centre lines…</source>
      <translation>Mittellinien werden gesucht…</translation>
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
      <source>The scene graph {path} can't be read: {detail}. Choose a GeoPackage that a tool of Landscribe has made; if you have edited it, correct this in QGIS, save and run again.</source>
      <translation>Der Szenengraph {path} kann nicht gelesen werden: {detail}. Ein GeoPackage wählen, das ein Werkzeug von Landscribe erstellt hat; wurde es bearbeitet, den Fehler in QGIS beheben, speichern und neu ausführen.</translation>
    </message>
    <message>
      <source>In the scene graph {path}, {place} names the object {object_id}, which is not there. Delete {place}, or enter the id of an object that is there.</source>
      <translation>Im Szenengraphen {path} nennt {place} das Objekt {object_id}, das es nicht gibt. {place} löschen oder die Kennung eines vorhandenen Objekts eintragen.</translation>
    </message>
    <message>
      <source>In the scene graph {path}, the relation {relation} does not begin and end at objects. Move the ends of its line onto objects, or enter the ids of its subject and its object.</source>
      <translation>Im Szenengraphen {path} beginnt und endet die Relation {relation} nicht an Objekten. Die Enden ihrer Linie auf Objekte verschieben oder die Kennungen ihres Subjekts und ihres Objekts eintragen.</translation>
    </message>
    <message>
      <source>“{part}” (from character {position} of the question) can't be understood. Between commas there may be: a class as in “?b building”, a relation as in “?b nearby ?r” or “not ?b nearby water”, and a comparison as in “?b area &gt; 500”.</source>
      <translation>„{part}“ (ab Zeichen {position} der Frage) ist nicht zu verstehen. Zwischen Kommas kann stehen: eine Klasse wie in „?b building“, eine Relation wie in „?b nearby ?r“ oder „not ?b nearby water“ und ein Vergleich wie in „?b area &gt; 500“.</translation>
    </message>
    <message>
      <source>“{word}” (from character {position} of the question) is neither a class nor a predicate of this scene graph. Words like it: {nearest}.</source>
      <translation>„{word}“ (ab Zeichen {position} der Frage) ist weder eine Klasse noch ein Prädikat dieses Szenengraphen. Ähnliche Wörter: {nearest}.</translation>
    </message>
    <message>
      <source>No object has the attribute “{field}”. These can be compared: {available}.</source>
      <translation>Kein Objekt hat das Attribut „{field}“. Vergleichen lassen sich: {available}.</translation>
    </message>
    <message>
      <source>The question “{query}” asks for nothing: give what you look for a name with a question mark, as in “?b building, ?b nearby river”.</source>
      <translation>Die Frage „{query}“ fragt nach nichts: Dem Gesuchten einen Namen mit Fragezeichen geben, wie in „?b building, ?b nearby river“.</translation>
    </message>
    <message>
      <source>In the question nothing ties {variable} to the first variable. Add a relation between them, such as “?b nearby {variable}”, or ask two questions.</source>
      <translation>In der Frage verbindet nichts {variable} mit der ersten Variablen. Eine Relation zwischen beiden hinzufügen, etwa „?b nearby {variable}“, oder zwei Fragen stellen.</translation>
    </message>
    <message>
      <source>The question has more than {most} matches. Ask for fewer: give every variable a class, or raise the least score of relations.</source>
      <translation>Die Frage hat mehr als {most} Treffer. Die Frage enger stellen: jeder Variablen eine Klasse geben oder den Mindestscore der Relationen erhöhen.</translation>
    </message>
    <message>
      <source>The layer “{layer}” has edits that are not saved. Save them, or cancel the editing, and run again.</source>
      <translation>Der Layer „{layer}“ hat ungespeicherte Änderungen. Speichern oder die Bearbeitung abbrechen und neu ausführen.</translation>
    </message>
    <message>
      <source>The scene graph {path} has no coordinate reference system, so nobody knows longitudes and latitudes of its objects. Assign the right one to its layers (“Assign projection”), or export to GraphML or CSV.</source>
      <translation>Der Szenengraph {path} hat kein Koordinatenbezugssystem, Länge und Breite seiner Objekte sind deshalb unbekannt. Seinen Layern das richtige zuweisen („Projektion zuweisen“) oder nach GraphML oder CSV exportieren.</translation>
    </message>
    <message>
      <source>“{iri}” can't be the beginning of the names in the file. Enter an address that ends with / or #, such as https://example.org/town/.</source>
      <translation>„{iri}“ kann nicht der Anfang der Namen in der Datei sein. Eine Adresse eingeben, die auf / oder # endet, etwa https://example.org/town/.</translation>
    </message>
    <message>
      <source>The table of relations {path} can't be read: {detail}. It needs the columns subject_id, predicate and object_id, as in the CSV file that “Export scene graph” writes; score and source may be there.</source>
      <translation>Die Relationentabelle {path} kann nicht gelesen werden: {detail}. Sie braucht die Spalten subject_id, predicate und object_id wie in der CSV-Datei, die „Szenengraph exportieren“ schreibt; score und source dürfen dabei sein.</translation>
    </message>
    <message>
      <source>The table {path} names objects that the scene graph does not have: {ids}. Correct the rows, or choose the graph that was exported.</source>
      <translation>Die Tabelle {path} nennt Objekte, die der Szenengraph nicht hat: {ids}. Die Zeilen korrigieren oder den Graphen wählen, der exportiert wurde.</translation>
    </message>
    <message>
      <source>The table {path} has predicates that the vocabulary of the graph does not have: {names}. Names like them: {nearest}.</source>
      <translation>Die Tabelle {path} hat Prädikate, die das Vokabular des Graphen nicht hat: {names}. Ähnliche Namen: {nearest}.</translation>
    </message>
    <message>
      <source>The model {path} was made for another task ({task}). Choose a model that “Train scene-graph model” has made, or none: then only rules find relations.</source>
      <translation>Das Modell {path} wurde für eine andere Aufgabe gemacht ({task}). Ein Modell wählen, das „Szenengraph-Modell trainieren“ erstellt hat, oder keines: Dann finden nur Regeln Relationen.</translation>
    </message>
    <message>
      <source>{path} and {other} have different classes or predicates. Use graphs and models of one and the same vocabulary.</source>
      <translation>{path} und {other} haben verschiedene Klassen oder Prädikate. Graphen und Modelle mit ein und demselben Vokabular verwenden.</translation>
    </message>
    <message>
      <source>There is no relation to learn from in {paths}: none between two objects that the images show. Make the graphs with “Relations by rule” first, and choose the images of the same places.</source>
      <translation>In {paths} gibt es keine Relation zum Lernen: keine zwischen zwei Objekten, die die Bilder zeigen. Zuerst die Graphen mit „Relationen nach Regeln“ erstellen und die Bilder derselben Orte wählen.</translation>
    </message>
    <message>
      <source>No image shows any of the objects of the scene graph {path}. Choose the images of the same place, and check the coordinate reference systems.</source>
      <translation>Kein Bild zeigt eines der Objekte des Szenengraphen {path}. Die Bilder desselben Orts wählen und das KBS aller Layer prüfen.</translation>
    </message>
    <message>
      <source>There is nothing that gives the objects. Choose layers of objects, or an image and a segmentation model.</source>
      <translation>Nichts liefert die Objekte. Layer mit Objekten wählen oder ein Bild und ein Segmentierungsmodell.</translation>
    </message>
    <message>
      <source>A model is chosen, but no image for it to look at. Choose the image too, or no model.</source>
      <translation>Ein Modell ist gewählt, aber kein Bild dafür. Auch das Bild wählen oder kein Modell.</translation>
    </message>
    <message>
      <source>There is nothing to judge. Choose a scene graph to compare with the true one, or a model and its image.</source>
      <translation>Es gibt nichts zu beurteilen. Einen Szenengraphen wählen, der mit dem wahren verglichen wird, oder ein Modell und sein Bild.</translation>
    </message>
    <message>
      <source>The true graph {path} has no relation, or none with an object in one of the areas. Choose a graph with relations, or other areas.</source>
      <translation>Der wahre Graph {path} hat keine Relation, oder keine mit einem Objekt in einem der Gebiete. Einen Graphen mit Relationen oder andere Gebiete wählen.</translation>
    </message>
    <message>
      <source>{path} knows maps of {scales}, but {other} of {others}: there is nothing to compare. Use the same map scale for both.</source>
      <translation>{path} kennt Karten von {scales}, {other} aber von {others}: Es gibt nichts zu vergleichen. Für beide denselben Kartenmaßstab verwenden.</translation>
    </message>
    <message>
      <source>The scene “{name}” has {objects} objects; its hundred surest relations would say nothing. Use smaller squares or areas, with at most {most} objects each.</source>
      <translation>Die Szene „{name}“ hat {objects} Objekte; ihre hundert sichersten Relationen würden nichts sagen. Kleinere Quadrate oder Gebiete mit je höchstens {most} Objekten verwenden.</translation>
    </message>
    <message>
      <source>“{text}” names no map scale. Write the numbers behind the colons, with semicolons between several, such as “5000; 25000”.</source>
      <translation>„{text}“ nennt keinen Kartenmaßstab. Die Zahlen hinter den Doppelpunkten schreiben, bei mehreren mit Semikolon dazwischen, etwa „5000; 25000“.</translation>
    </message>
    <message>
      <source>The objects in {path} can't be read: {detail}. Check that the layer opens in QGIS and has polygons, lines or points.</source>
      <translation>Die Objekte in {path} können nicht gelesen werden: {detail}. Prüfen, ob sich der Layer in QGIS öffnen lässt und Polygone, Linien oder Punkte hat.</translation>
    </message>
    <message>
      <source>The layer {path} has no field “{field}” for the class. Choose one of these: {available}. Without a field, each layer is a class, or tags of OpenStreetMap tell the class.</source>
      <translation>Der Layer {path} hat kein Feld „{field}“ für die Klasse. Eines von diesen wählen: {available}. Ohne Feld ist jeder Layer eine Klasse, oder Tags von OpenStreetMap nennen die Klasse.</translation>
    </message>
    <message>
      <source>There is no object: the layers are empty, or none of their features has a class and a usable geometry. Choose other layers, or the field that holds the class.</source>
      <translation>Es gibt kein Objekt: Die Layer sind leer, oder keines ihrer Objekte hat eine Klasse und eine brauchbare Geometrie. Andere Layer wählen oder das Feld, das die Klasse enthält.</translation>
    </message>
    <message>
      <source>The layer {path} has no coordinate reference system, but another one has. Assign the right one to it (“Assign projection”) and run again.</source>
      <translation>Der Layer {path} hat kein Koordinatenbezugssystem, ein anderer aber schon. Das richtige zuweisen („Projektion zuweisen“) und neu ausführen.</translation>
    </message>
    <message>
      <source>There is no map at 1 : {scale:.6g}. Enter the number behind the colon, from 100 to 10 000 000, such as 5000 for 1 : 5 000.</source>
      <translation>Eine Karte in 1:{scale:.6g} gibt es nicht. Die Zahl hinter dem Doppelpunkt eingeben, von 100 bis 10 000 000, etwa 5000 für 1:5 000.</translation>
    </message>
    <message>
      <source>The vocabulary {path} can't be used: {detail}. Correct the file, or leave the vocabulary empty to use that of Landscribe.</source>
      <translation>Das Vokabular {path} ist nicht verwendbar: {detail}. Die Datei korrigieren oder das Vokabular leer lassen, um das von Landscribe zu verwenden.</translation>
    </message>
    <message>
      <source>The vocabulary has no class “{name}”. Names like it are: {nearest}. Say which class is meant, such as “{name} = building”; nothing behind “=” leaves it out.</source>
      <translation>Das Vokabular hat keine Klasse „{name}“. Ähnliche Namen: {nearest}. Angeben, welche Klasse gemeint ist, etwa „{name} = building“; nichts hinter „=“ lässt sie weg.</translation>
    </message>
    <message>
      <source>The vocabulary has no predicate “{name}”. Names like it are: {nearest}. Use one of its predicates.</source>
      <translation>Das Vokabular hat kein Prädikat „{name}“. Ähnliche Namen: {nearest}. Eines seiner Prädikate verwenden.</translation>
    </message>
    <message>
      <source>The question was understood as: {query}.</source>
      <translation>Die Frage wurde so verstanden: {query}.</translation>
    </message>
    <message>
      <source>No objects are as the question wants them. Check how it was understood, or lower the least score of relations.</source>
      <translation>Keine Objekte entsprechen der Frage. Prüfen, wie sie verstanden wurde, oder den Mindestscore der Relationen senken.</translation>
    </message>
    <message>
      <source>{count} feature(s) of {path} have crossed or otherwise invalid outlines. They were made valid for this run; the layer itself was not changed (“Fix geometries” does that).</source>
      <translation>{count} Objekt(e) von {path} haben sich kreuzende oder sonst ungültige Umrisse. Sie wurden für diesen Lauf gültig gemacht; der Layer selbst blieb unverändert (dafür gibt es „Geometrien reparieren“).</translation>
    </message>
    <message>
      <source>The layer {path} has no coordinate reference system, so its units are taken for metres. Assign the right one (“Assign projection”) to get true sizes and distances.</source>
      <translation>Der Layer {path} hat kein Koordinatenbezugssystem, seine Einheiten gelten deshalb als Meter. Für wahre Größen und Abstände das richtige zuweisen („Projektion zuweisen“).</translation>
    </message>
    <message>
      <source>The layer {path} has another coordinate reference system than the first one and was transformed.</source>
      <translation>Der Layer {path} hat ein anderes KBS als der erste und wurde transformiert.</translation>
    </message>
    <message>
      <source>The images show no data at {count} object(s) of {path}, so that nothing can be learnt or told of these from an image.</source>
      <translation>Die Bilder zeigen keine Daten bei {count} Objekt(en) von {path}; über diese lässt sich aus einem Bild nichts lernen und nichts sagen.</translation>
    </message>
    <message>
      <source>Learning from {learnt} square(s) with {pairs} pair(s) of objects; {kept_back} square(s) are kept back and tell how good the model is.</source>
      <translation>Gelernt wird aus {learnt} Quadrat(en) mit {pairs} Objektpaar(en); {kept_back} Quadrat(e) werden zurückgehalten und zeigen, wie gut das Modell ist.</translation>
    </message>
    <message>
      <source>No square with a relation is kept back, so that nobody knows how good the model is. Give more graphs, or smaller squares.</source>
      <translation>Kein Quadrat mit einer Relation ist zurückgehalten, deshalb ist unbekannt, wie gut das Modell ist. Mehr Graphen oder kleinere Quadrate angeben.</translation>
    </message>
    <message>
      <source>The model has not learnt maps of about 1 : {scale:.6g}, but of {learnt}: it finds no relations at this scale. Train a model with graphs of this scale.</source>
      <translation>Das Modell hat keine Karten um 1:{scale:.6g} gelernt, sondern {learnt}: Es findet in diesem Maßstab keine Relationen. Ein Modell mit Graphen dieses Maßstabs trainieren.</translation>
    </message>
    <message>
      <source>The scene graph {path} has no objects at 1 : {scale:.6g}, so that nothing is said of this scale.</source>
      <translation>Der Szenengraph {path} hat keine Objekte bei 1 : {scale:.6g}, sodass zu diesem Maßstab nichts gesagt wird.</translation>
    </message>
    <message>
      <source>The model has learnt from a graph of the same name as {path}. If it is the same one, the figures are too good: measure with a place that the model has not seen.</source>
      <translation>Das Modell hat von einem Graphen mit demselben Namen wie {path} gelernt. Ist es derselbe, sind die Zahlen zu gut: an einem Ort messen, den das Modell nicht gesehen hat.</translation>
    </message>
    <message>
      <source>The objects lie so far apart that distances may be up to {percent:.1f} % too long at the edges. Relate smaller regions on their own to be exact.</source>
      <translation>Die Objekte liegen so weit auseinander, dass Abstände an den Rändern bis zu {percent:.1f} % zu lang sein können. Für genaue Werte kleinere Gebiete einzeln bearbeiten.</translation>
    </message>
    <message>
      <source>Reading the objects…</source>
      <translation>Objekte werden gelesen…</translation>
    </message>
    <message>
      <source>Finding relations…</source>
      <translation>Relationen werden gesucht…</translation>
    </message>
    <message>
      <source>Reading the scene graph…</source>
      <translation>Szenengraph wird gelesen…</translation>
    </message>
    <message>
      <source>Looking for matches…</source>
      <translation>Treffer werden gesucht…</translation>
    </message>
    <message>
      <source>Writing the scene graph…</source>
      <translation>Szenengraph wird geschrieben…</translation>
    </message>
    <message>
      <source>Describing…</source>
      <translation>Beschreibung wird erstellt…</translation>
    </message>
    <message>
      <source>Looking at the image…</source>
      <translation>Bild wird angesehen…</translation>
    </message>
    <message>
      <source>Preparing the relations…</source>
      <translation>Relationen werden vorbereitet…</translation>
    </message>
    <message>
      <source>Reading relations out of the image…</source>
      <translation>Relationen werden aus dem Bild gelesen…</translation>
    </message>
    <message>
      <source>There is no network “{network}” in timm. Names like it are: {nearest}. Choose one of these, or leave the default.</source>
      <translation>Das Netz „{network}“ gibt es in timm nicht. Ähnliche Namen: {nearest}. Eines davon wählen oder die Voreinstellung lassen.</translation>
    </message>
    <message>
      <source>The network “{network}” can't describe the patches of an image: {detail}. Choose a vision transformer of timm, such as “vit_small_patch14_dinov2.lvd142m”.</source>
      <translation>Das Netz „{network}“ kann die Patches eines Bildes nicht beschreiben: {detail}. Einen Vision-Transformer von timm wählen, etwa „vit_small_patch14_dinov2.lvd142m“.</translation>
    </message>
    <message>
      <source>The weights {path} don't fit the network “{network}”: {detail}. Choose a safetensors file of exactly this network, in the names of timm, or leave the file empty to download it.</source>
      <translation>Die Gewichte {path} passen nicht zum Netz „{network}“: {detail}. Eine safetensors-Datei genau dieses Netzes mit den Namen von timm wählen oder die Datei leer lassen, um sie herunterzuladen.</translation>
    </message>
    <message>
      <source>The image {path} has {width_px} × {height_px} pixels where segments are wanted, less than a single patch of {patch_width_px} × {patch_height_px} pixels. Choose a larger image or extent, or a finer ground resolution in the advanced parameters.</source>
      <translation>Das Bild {path} hat dort, wo Segmente verlangt sind, {width_px} × {height_px} Pixel, weniger als ein einziger Patch von {patch_width_px} × {patch_height_px} Pixeln. Ein größeres Bild, eine größere Ausdehnung oder in den fortgeschrittenen Parametern eine feinere Bodenauflösung wählen.</translation>
    </message>
    <message>
      <source>{segments} segments are wanted, but the image {path} has only {patches} patch(es) with data. Choose fewer segments, or a finer ground resolution in the advanced parameters.</source>
      <translation>{segments} Segmente sind verlangt, aber das Bild {path} hat nur {patches} Patch(es) mit Daten. Weniger Segmente oder in den fortgeschrittenen Parametern eine feinere Bodenauflösung wählen.</translation>
    </message>
    <message>
      <source>Grouping what looks alike…</source>
      <translation>Ähnliches wird gruppiert…</translation>
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
      <source>“{text}” is no list of bands. Write the numbers of bands, separated by commas, such as 1,2,3.</source>
      <translation>„{text}“ ist keine Liste von Kanälen. Die Nummern der Kanäle mit Kommas dazwischen schreiben, etwa 1,2,3.</translation>
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
      <source>The model {path} reads {needed} raster(s), but {given} were given. It wants: {wanted}. Choose a second image if these are two inputs, and none otherwise.</source>
      <translation>Das Modell {path} liest {needed} Raster, angegeben wurden {given}. Es verlangt: {wanted}. Bei zwei Eingaben ein zweites Bild wählen, sonst keines.</translation>
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
      <source>There are images, but no labels. Choose layers of polygons or lines that show the classes, or class rasters.</source>
      <translation>Es gibt Bilder, aber keine Labels. Polygon- oder Linienlayer wählen, die die Klassen zeigen, oder Klassenraster.</translation>
    </message>
    <message>
      <source>The labels in {path} can't be read: {detail}. Check that the layer opens in QGIS and has polygons or lines.</source>
      <translation>Die Labels in {path} können nicht gelesen werden: {detail}. Prüfen, ob sich der Layer in QGIS öffnen lässt und Polygone oder Linien hat.</translation>
    </message>
    <message>
      <source>The labels {path} have no field “{field}” for the class. Choose one of these: {available}. Without a field, each layer is a class.</source>
      <translation>Die Labels {path} haben kein Feld „{field}“ für die Klasse. Eines von diesen wählen: {available}. Ohne Feld ist jeder Layer eine Klasse.</translation>
    </message>
    <message>
      <source>No label lies on the images, or none inside the patches. Check that the layers show the same place, and that they have the right coordinate reference systems.</source>
      <translation>Auf den Bildern liegt kein Label, oder keines innerhalb der Ausschnitte. Prüfen, ob die Layer denselben Ort zeigen und das richtige KBS haben.</translation>
    </message>
    <message>
      <source>Everything that is labelled is “{class_name}”, so there is nothing to tell apart. Add labels of another class, or name a class for what no label covers.</source>
      <translation>Alles Gelabelte ist „{class_name}“, es gibt also nichts zu unterscheiden. Labels einer anderen Klasse hinzufügen oder eine Klasse nennen für alles, was kein Label bedeckt.</translation>
    </message>
    <message>
      <source>The labels have {found} classes; {most} are possible. Choose the field that holds the class, or merge classes.</source>
      <translation>Die Labels haben {found} Klassen; möglich sind {most}. Das Feld wählen, das die Klasse enthält, oder Klassen zusammenfassen.</translation>
    </message>
    <message>
      <source>The rasters {path} ({bands} band(s)) and {other} ({other_bands} band(s)) can't go together. Choose rasters with the same bands.</source>
      <translation>Die Raster {path} ({bands} Kanal/Kanäle) und {other} ({other_bands} Kanal/Kanäle) passen nicht zusammen. Raster mit denselben Kanälen wählen.</translation>
    </message>
    <message>
      <source>There are {images} image(s), but {heights} height raster(s). Give each image one, in the same order, or none at all.</source>
      <translation>Es gibt {images} Bild(er), aber {heights} Höhenraster. Jedem Bild eines geben, in derselben Reihenfolge, oder gar keines.</translation>
    </message>
    <message>
      <source>The raster {path} has values from {lowest:.6g} to {highest:.6g}, but an uncertainty or a confidence lies between 0 and 1. Choose what “Segment image” makes as “Uncertainty” or “Confidence”.</source>
      <translation>Das Raster {path} hat Werte von {lowest:.6g} bis {highest:.6g}, eine Unsicherheit oder Konfidenz liegt aber zwischen 0 und 1. Wählen, was „Bild segmentieren“ als „Unsicherheit“ oder „Konfidenz“ ausgibt.</translation>
    </message>
    <message>
      <source>None of the patches in {path} is ticked as done, so nobody knows where the labels are complete. Tick “done” in the attributes of each patch in which everything is labelled, and save the layer.</source>
      <translation>Keiner der Ausschnitte in {path} ist als fertig angehakt, deshalb ist unbekannt, wo die Labels vollständig sind. In den Attributen jedes Ausschnitts, in dem alles gelabelt ist, „done“ anhaken und den Layer speichern.</translation>
    </message>
    <message>
      <source>There is no room for a patch of {width_px} × {height_px} pixels in {path}. Choose smaller patches, larger areas of interest, or a smaller distance from the patches that are labelled already.</source>
      <translation>Für einen Ausschnitt von {width_px} × {height_px} Pixeln ist in {path} kein Platz. Kleinere Ausschnitte, größere Interessengebiete oder einen kleineren Abstand zu den schon gelabelten Ausschnitten wählen.</translation>
    </message>
    <message>
      <source>There is no network “{network}”. Names like it are: {nearest}. Choose one of the list.</source>
      <translation>Das Netz „{network}“ gibt es nicht. Ähnliche Namen: {nearest}. Eines aus der Liste wählen.</translation>
    </message>
    <message>
      <source>There is no encoder “{encoder}”. Names like it are: {nearest}. An encoder of timm has “tu-” before its name.</source>
      <translation>Den Encoder „{encoder}“ gibt es nicht. Ähnliche Namen: {nearest}. Ein Encoder von timm hat „tu-“ vor dem Namen.</translation>
    </message>
    <message>
      <source>The network “{network}” can't be built around the encoder “{encoder}”: {detail}. Choose another encoder or another network.</source>
      <translation>Das Netz „{network}“ kann nicht mit dem Encoder „{encoder}“ aufgebaut werden: {detail}. Einen anderen Encoder oder ein anderes Netz wählen.</translation>
    </message>
    <message>
      <source>The network “{network}” reads {needed} raster(s) of each place, but {given} were given. Give it heights as well, or choose another network.</source>
      <translation>Das Netz „{network}“ liest {needed} Raster von jedem Ort, angegeben wurden {given}. Ihm auch Höhen geben oder ein anderes Netz wählen.</translation>
    </message>
    <message>
      <source>The pre-trained weights {path} don't fit the encoder: {detail}. Choose weights of the same encoder, or “none”.</source>
      <translation>Die vortrainierten Gewichte {path} passen nicht zum Encoder: {detail}. Gewichte desselben Encoders wählen oder „none“.</translation>
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
      <source>The folder {path} holds other files, which would be lost. Choose another name, an empty folder, or one with an older training set, which is replaced.</source>
      <translation>Der Ordner {path} enthält andere Dateien, die verloren gingen. Einen anderen Namen, einen leeren Ordner oder einen mit einem älteren Trainingsdatensatz wählen, der ersetzt wird.</translation>
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
      <source>The model takes the pixel values relative to those of the whole raster {path}. Values from dark to bright, band by band: {ranges}.</source>
      <translation>Das Modell nimmt die Pixelwerte im Verhältnis zu denen des ganzen Rasters {path}. Werte von dunkel bis hell, Kanal für Kanal: {ranges}.</translation>
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
      <source>The labels in {path} have another coordinate reference system than the images and were transformed.</source>
      <translation>Die Labels in {path} haben ein anderes KBS als die Bilder und wurden transformiert.</translation>
    </message>
    <message>
      <source>The image {path} has pixels of {own_m:.3g} m and is read at the {set_m:.3g} m of the training set.</source>
      <translation>Das Bild {path} hat Pixel von {own_m:.3g} m und wird mit den {set_m:.3g} m des Trainingsdatensatzes gelesen.</translation>
    </message>
    <message>
      <source>No label has the class “{name}”, so nothing gets a class around it. The labels have these classes: {classes}.</source>
      <translation>Kein Label hat die Klasse „{name}“, deshalb bekommt nichts eine Klasse um sich herum. Die Labels haben diese Klassen: {classes}.</translation>
    </message>
    <message>
      <source>{count} feature(s) of {path} were left out: they have an empty or unusable geometry, or no class. “Fix geometries” may help.</source>
      <translation>{count} Objekt(e) von {path} wurden weggelassen: Ihre Geometrie ist leer oder unbrauchbar, oder sie haben keine Klasse. Vielleicht hilft „Geometrien reparieren“.</translation>
    </message>
    <message>
      <source>{count} feature(s) of {path} lie on no image and were left out.</source>
      <translation>{count} Objekt(e) von {path} liegen auf keinem Bild und wurden weggelassen.</translation>
    </message>
    <message>
      <source>There is too little labelled ground for a {split} part of its own. Label more patches, or smaller ones farther apart, to get one.</source>
      <translation>Für einen eigenen Teil „{split}“ ist zu wenig Boden gelabelt. Dafür mehr Ausschnitte labeln, oder kleinere, die weiter auseinanderliegen.</translation>
    </message>
    <message>
      <source>{count} patch(es) of {path} are not ticked as done, and were left out.</source>
      <translation>{count} Ausschnitt(e) von {path} sind nicht als fertig angehakt und wurden weggelassen.</translation>
    </message>
    <message>
      <source>There is room for {found} patch(es) only; {wanted} were wanted. Choose smaller patches or a smaller distance.</source>
      <translation>Es ist nur Platz für {found} Ausschnitt(e); gewünscht waren {wanted}. Kleinere Ausschnitte oder einen kleineren Abstand wählen.</translation>
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
      <source>Looking for patches…</source>
      <translation>Ausschnitte werden gesucht…</translation>
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
      <source>Making the training set…</source>
      <translation>Trainingsdatensatz wird erstellt…</translation>
    </message>
    <message>
      <source>Training…</source>
      <translation>Training…</translation>
    </message>
    <message>
      <source>Assessing the model…</source>
      <translation>Modell wird bewertet…</translation>
    </message>
    <message>
      <source>Comparing the map with the reference…</source>
      <translation>Karte und Referenz werden verglichen…</translation>
    </message>
    <message>
      <source>Counting the classes…</source>
      <translation>Klassen werden gezählt…</translation>
    </message>
    <message>
      <source>Drawing the sample…</source>
      <translation>Stichprobe wird gezogen…</translation>
    </message>
    <message>
      <source>Writing the network as ONNX…</source>
      <translation>Netz wird als ONNX geschrieben…</translation>
    </message>
    <message>
      <source>Reading the model…</source>
      <translation>Modell wird gelesen…</translation>
    </message>
    <message>
      <source>Converting the network to ONNX…</source>
      <translation>Netz wird in ONNX umgewandelt…</translation>
    </message>
    <message>
      <source>Trying the model on a tile…</source>
      <translation>Modell wird an einer Kachel erprobt…</translation>
    </message>
    <message>
      <source>Writing the model package…</source>
      <translation>Modellpaket wird geschrieben…</translation>
    </message>
    <message>
      <source>Comparing with the model…</source>
      <translation>Vergleich mit dem Modell…</translation>
    </message>
    <message>
      <source>Nothing says what to learn from, or two things do. Choose either the folder of a training set, or images with labels.</source>
      <translation>Nichts sagt, woraus gelernt werden soll, oder zweierlei. Entweder den Ordner eines Trainingsdatensatzes oder Bilder mit Labels wählen.</translation>
    </message>
    <message>
      <source>The folder {path} holds no training set that can be read: {detail}. Choose a folder that “Prepare training patches” has made, or make one.</source>
      <translation>Der Ordner {path} enthält keinen lesbaren Trainingsdatensatz: {detail}. Einen Ordner wählen, den „Trainingsausschnitte vorbereiten“ erstellt hat, oder einen erstellen.</translation>
    </message>
    <message>
      <source>The training set {path} has no tile to train on. Label a larger area, or give more of it to the training.</source>
      <translation>Der Trainingsdatensatz {path} hat keine Kachel zum Trainieren. Eine größere Fläche labeln oder dem Training einen größeren Teil davon geben.</translation>
    </message>
    <message>
      <source>The training set doesn't have the bands that the model reads. The model needs: {needed}. The set has: {found}. Make one from images with those bands.</source>
      <translation>Der Trainingsdatensatz hat nicht die Kanäle, die das Modell liest. Das Modell braucht: {needed}. Der Datensatz hat: {found}. Einen aus Bildern mit diesen Kanälen erstellen.</translation>
    </message>
    <message>
      <source>The model has no class {classes}. Its classes are: {known}. Correct the names, rename classes of the model, or let it learn new ones.</source>
      <translation>Das Modell hat keine Klasse {classes}. Seine Klassen: {known}. Die Namen korrigieren, Klassen des Modells umbenennen oder es neue lernen lassen.</translation>
    </message>
    <message>
      <source>“{text}” doesn't say which class gets which name. Write “old = new”, and put semicolons between several: “trees = forest; bushes = forest”.</source>
      <translation>„{text}“ sagt nicht, welche Klasse welchen Namen bekommt. „alt = neu“ schreiben, bei mehreren mit Semikolon dazwischen: „Bäume = Wald; Büsche = Wald“.</translation>
    </message>
    <message>
      <source>The model {path} can't be trained further: it is a finished graph (ONNX), without the network that it was made from. Choose a model package that Landscribe has trained.</source>
      <translation>Das Modell {path} kann nicht weiter trainiert werden: Es ist ein fertiger Graph (ONNX) ohne das Netz, aus dem er entstand. Ein Modellpaket wählen, das Landscribe trainiert hat.</translation>
    </message>
    <message>
      <source>There is no training recipe “{recipe}”. Choose one of these: {available}.</source>
      <translation>Das Trainingsrezept „{recipe}“ gibt es nicht. Eines von diesen wählen: {available}.</translation>
    </message>
    <message>
      <source>The training can't be resumed from {path}: {detail}. Use the same data and settings as before, or start again without resuming.</source>
      <translation>Das Training kann nicht von {path} fortgesetzt werden: {detail}. Dieselben Daten und Einstellungen wie zuvor verwenden oder ohne Fortsetzen neu beginnen.</translation>
    </message>
    <message>
      <source>Only {found} object(s) of the labels lie on the images, which is too few to judge them. At least {needed} of a class are needed, spread over the images. Add images, or labels of more ground.</source>
      <translation>Nur {found} Objekt(e) der Labels liegen auf den Bildern, zu wenige, um sie zu beurteilen. Nötig sind mindestens {needed} einer Klasse, über die Bilder verteilt. Bilder oder Labels für mehr Gelände hinzufügen.</translation>
    </message>
    <message>
      <source>The labelled ground is too small: objects are judged by networks that have not seen them, so there must be ground for several tiles of {tile_px} pixels. Add images, or choose smaller tiles or a finer ground resolution in the advanced parameters.</source>
      <translation>Das gelabelte Gelände ist zu klein: Objekte werden von Netzen beurteilt, die sie nicht gesehen haben, es muss also Gelände für mehrere Kacheln von {tile_px} Pixeln geben. Bilder hinzufügen oder in den fortgeschrittenen Parametern kleinere Kacheln oder eine feinere Bodenauflösung wählen.</translation>
    </message>
    <message>
      <source>The training failed in epoch {epoch}: its numbers grew without limit. Choose a smaller learning rate, for example a tenth, and the precision “fp32”.</source>
      <translation>Das Training ist in Epoche {epoch} gescheitert: Seine Zahlen wuchsen ohne Grenze. Eine kleinere Lernrate wählen, zum Beispiel ein Zehntel, und die Genauigkeit „fp32“.</translation>
    </message>
    <message>
      <source>Training on {train_tiles} tile(s), {batch} at a time, for at most {epochs} epoch(s); {validation_tiles} tile(s) tell after each epoch how good the model is.</source>
      <translation>Training mit {train_tiles} Kachel(n), {batch} gleichzeitig, höchstens {epochs} Epoche(n); {validation_tiles} Kachel(n) zeigen nach jeder Epoche, wie gut das Modell ist.</translation>
    </message>
    <message>
      <source>The model {path} holds the best state so far, that after epoch {epoch}. To go on later, run again with the same settings and the same model file, and tick “Resume”.</source>
      <translation>Das Modell {path} enthält den bisher besten Stand, den nach Epoche {epoch}. Um später weiterzumachen, mit denselben Einstellungen und derselben Modelldatei neu ausführen und „Fortsetzen“ anhaken.</translation>
    </message>
    <message>
      <source>The training goes on, but what is needed to resume it could not be saved in {path}. Make room on that disk; it is tried again after the next epochs.</source>
      <translation>Das Training geht weiter, aber was zum Fortsetzen nötig ist, konnte nicht in {path} gespeichert werden. Auf diesem Laufwerk Platz schaffen; nach den nächsten Epochen wird es wieder versucht.</translation>
    </message>
    <message>
      <source>Round {round}: {dropped} object(s) were dropped and {returned} came back; now {removed} of {judged} are dropped.</source>
      <translation>Runde {round}: {dropped} Objekt(e) wurden verworfen und {returned} wieder aufgenommen; jetzt sind {removed} von {judged} verworfen.</translation>
    </message>
    <message>
      <source>{count} object(s) on the images could not be judged and were kept. There are too few of their class in a part of the ground, or the networks could not tell it from other ground: {classes}. More images, more epochs or a finer ground resolution may help.</source>
      <translation>{count} Objekt(e) auf den Bildern konnten nicht beurteilt werden und blieben erhalten. In einem Teil des Geländes gibt es zu wenige ihrer Klasse, oder die Netze konnten sie nicht von anderem Gelände unterscheiden: {classes}. Mehr Bilder, mehr Epochen oder eine feinere Bodenauflösung können helfen.</translation>
    </message>
    <message>
      <source>Stopped after epoch {epoch}: nothing was better since epoch {best_epoch}.</source>
      <translation>Nach Epoche {epoch} beendet: Seit Epoche {best_epoch} wurde nichts besser.</translation>
    </message>
    <message>
      <source>Classes that the model keeps: {kept}. Learns anew: {new}. Gives up: {dropped}.</source>
      <translation>Klassen, die das Modell behält: {kept}. Lernt neu: {new}. Gibt auf: {dropped}.</translation>
    </message>
    <message>
      <source>Looking for the objects…</source>
      <translation>Objekte werden gesucht…</translation>
    </message>
    <message>
      <source>Comparing the heights…</source>
      <translation>Höhen werden verglichen…</translation>
    </message>
    <message>
      <source>Training, and judging the objects…</source>
      <translation>Training und Beurteilung der Objekte…</translation>
    </message>
    <message>
      <source>training loss</source>
      <translation>Trainingsverlust</translation>
    </message>
    <message>
      <source>validation loss</source>
      <translation>Validierungsverlust</translation>
    </message>
    <message>
      <source>validation mean IoU</source>
      <translation>mittlere IoU der Validierung</translation>
    </message>
    <message>
      <source>validation overall accuracy</source>
      <translation>Gesamtgenauigkeit der Validierung</translation>
    </message>
    <message>
      <source>overall accuracy</source>
      <translation>Gesamtgenauigkeit</translation>
    </message>
    <message>
      <source>mean F1</source>
      <translation>mittlerer F1</translation>
    </message>
    <message>
      <source>mean IoU</source>
      <translation>mittlere IoU</translation>
    </message>
    <message>
      <source>Assess accuracy</source>
      <translation>Genauigkeit bewerten</translation>
    </message>
    <message>
      <source>Compares a class map with what is truly there: polygons, points or another class raster. It gives the confusion matrix, overall accuracy, and precision, recall, F1 and IoU of each class. From a random sample of points it also estimates the true area of each class, with 95 % confidence intervals.</source>
      <translation>Vergleicht eine Klassenkarte mit dem, was wirklich da ist: Polygone, Punkte oder ein anderes Klassenraster. Das ergibt die Konfusionsmatrix, die Gesamtgenauigkeit sowie Präzision, Recall, F1 und IoU jeder Klasse. Aus einer Zufallsstichprobe von Punkten wird auch die wahre Fläche jeder Klasse geschätzt, mit 95-%-Konfidenzintervallen.</translation>
    </message>
    <message>
      <source>validation,confusion matrix,error matrix,precision,recall,IoU,F1,kappa,area,Olofsson</source>
      <translation>Validierung,Konfusionsmatrix,Fehlermatrix,Präzision,Recall,IoU,F1,Kappa,Fläche,Olofsson</translation>
    </message>
    <message>
      <source>Overall accuracy</source>
      <translation>Gesamtgenauigkeit</translation>
    </message>
    <message>
      <source>Half width of its 95 % confidence interval</source>
      <translation>Halbe Breite ihres 95-%-Konfidenzintervalls</translation>
    </message>
    <message>
      <source>Mean F1 of the classes</source>
      <translation>Mittlerer F1 der Klassen</translation>
    </message>
    <message>
      <source>Mean IoU of the classes</source>
      <translation>Mittlere IoU der Klassen</translation>
    </message>
    <message>
      <source>Cohen's kappa, if it was asked for</source>
      <translation>Cohens Kappa, falls verlangt</translation>
    </message>
    <message>
      <source>Pixels or points compared</source>
      <translation>Verglichene Pixel oder Punkte</translation>
    </message>
    <message>
      <source>Figures of each class (JSON)</source>
      <translation>Kennzahlen je Klasse (JSON)</translation>
    </message>
    <message>
      <source>Map</source>
      <translation>Karte</translation>
    </message>
    <message>
      <source>The class raster to assess. Its first band counts.</source>
      <translation>Das zu bewertende Klassenraster. Sein erster Kanal zählt.</translation>
    </message>
    <message>
      <source>Reference layer</source>
      <translation>Referenzlayer</translation>
    </message>
    <message>
      <source>Polygons or points that say what is truly there. Take points of “Draw accuracy sample” whose classes are filled in, and areas with confidence intervals come with the figures.</source>
      <translation>Polygone oder Punkte, die sagen, was wirklich da ist. Mit Punkten aus „Prüfstichprobe ziehen“, deren Klassen eingetragen sind, kommen zu den Kennzahlen Flächen mit Konfidenzintervallen.</translation>
    </message>
    <message>
      <source>Field with the true class</source>
      <translation>Feld mit der wahren Klasse</translation>
    </message>
    <message>
      <source>Names or values of classes. Empty: the field “reference” of a drawn sample; polygons without one are of one class, with the layer's name.</source>
      <translation>Namen oder Werte der Klassen. Leer: das Feld „reference“ einer gezogenen Stichprobe; Polygone ohne dieses Feld sind eine Klasse mit dem Namen des Layers.</translation>
    </message>
    <message>
      <source>Reference raster</source>
      <translation>Referenzraster</translation>
    </message>
    <message>
      <source>A class raster that says what is truly there, instead of a layer. It may lie on another grid: each pixel of the map is compared with its most frequent class, or with the nearest one.</source>
      <translation>Ein Klassenraster, das sagt, was wirklich da ist, statt eines Layers. Es darf auf einem anderen Gitter liegen: Jedes Pixel der Karte wird mit seiner häufigsten oder der nächsten Klasse verglichen.</translation>
    </message>
    <message>
      <source>Areas where the reference is complete</source>
      <translation>Gebiete mit vollständiger Referenz</translation>
    </message>
    <message>
      <source>Compare inside these polygons only. Empty: wherever the reference has a class.</source>
      <translation>Nur innerhalb dieser Polygone vergleichen. Leer: überall, wo die Referenz eine Klasse hat.</translation>
    </message>
    <message>
      <source>Classes that belong together</source>
      <translation>Zusammengehörige Klassen</translation>
    </message>
    <message>
      <source>Needed where the reference and the map name classes differently: “forest = trees; bushes = trees; clouds =; other = *”. Names or values; * stands for all that are not named. Nothing behind “=” leaves a class of the reference out, nothing before it a class of the map.</source>
      <translation>Nötig, wo Referenz und Karte die Klassen verschieden nennen: „Wald = Bäume; Büsche = Bäume; Wolken =; Sonstiges = *“. Namen oder Werte; * steht für alle nicht genannten. Nichts hinter „=“ lässt eine Klasse der Referenz weg, nichts davor eine Klasse der Karte.</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Bericht</translation>
    </message>
    <message>
      <source>A page with the figures, the confusion matrix, and the estimated areas.</source>
      <translation>Eine Seite mit den Kennzahlen, der Konfusionsmatrix und den geschätzten Flächen.</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Tabelle</translation>
    </message>
    <message>
      <source>The same figures for a spreadsheet (CSV).</source>
      <translation>Dieselben Kennzahlen für eine Tabellenkalkulation (CSV).</translation>
    </message>
    <message>
      <source>Class outside the polygons</source>
      <translation>Klasse außerhalb der Polygone</translation>
    </message>
    <message>
      <source>The true class of what no polygon of the reference covers. Empty: it is not compared.</source>
      <translation>Die wahre Klasse dessen, was kein Polygon der Referenz bedeckt. Leer: Es wird nicht verglichen.</translation>
    </message>
    <message>
      <source>The points are a random sample</source>
      <translation>Die Punkte sind eine Zufallsstichprobe</translation>
    </message>
    <message>
      <source>The points were drawn at random, or on a regular grid, over the whole map and without regard to its classes. Then they tell of the whole map, with confidence intervals. Not needed for a drawn sample.</source>
      <translation>Die Punkte wurden zufällig oder auf einem regelmäßigen Gitter gezogen, über die ganze Karte und ohne Rücksicht auf ihre Klassen. Dann sagen sie etwas über die ganze Karte aus, mit Konfidenzintervallen. Für eine gezogene Prüfstichprobe nicht nötig.</translation>
    </message>
    <message>
      <source>Match classes by</source>
      <translation>Klassen zuordnen nach</translation>
    </message>
    <message>
      <source>auto: name where both sides have names, else value. name, value: always that.</source>
      <translation>auto: nach Namen, wo beide Seiten Namen haben, sonst nach Wert. name, value: immer nach Namen (name) oder Wert (value).</translation>
    </message>
    <message>
      <source>State Cohen's kappa</source>
      <translation>Cohens Kappa angeben</translation>
    </message>
    <message>
      <source>An older figure that says nothing the others don't; some reports still ask for it.</source>
      <translation>Eine ältere Kennzahl, die nichts sagt, was die anderen nicht sagen; manche Berichte verlangen sie noch.</translation>
    </message>
    <message>
      <source>Draw accuracy sample</source>
      <translation>Prüfstichprobe ziehen</translation>
    </message>
    <message>
      <source>Draws random points in each class of a map, as many as it takes to tell its accuracy and its areas. Go from point to point, look at the image below, and choose what is truly there; the order is random, so you may stop early. Then run “Assess accuracy” with the layer as the reference: it knows how it was drawn.</source>
      <translation>Zieht in jeder Klasse einer Karte zufällige Punkte, so viele, wie für ihre Genauigkeit und ihre Flächen nötig sind. Dann von Punkt zu Punkt gehen, das Bild darunter ansehen und wählen, was wirklich da ist; die Reihenfolge ist zufällig, man darf also früher aufhören. Danach „Genauigkeit bewerten“ mit dem Layer als Referenz ausführen: Das Werkzeug weiß, wie er gezogen wurde.</translation>
    </message>
    <message>
      <source>stratified,random points,validation,sample size,Olofsson,Cochran,reference</source>
      <translation>stratifiziert,Zufallspunkte,Validierung,Stichprobenumfang,Olofsson,Cochran,Referenz</translation>
    </message>
    <message>
      <source>Number of points drawn</source>
      <translation>Anzahl gezogener Punkte</translation>
    </message>
    <message>
      <source>Area and points of each class (JSON)</source>
      <translation>Fläche und Punkte je Klasse (JSON)</translation>
    </message>
    <message>
      <source>The class raster whose accuracy is to be assessed. Its first band counts.</source>
      <translation>Das Klassenraster, dessen Genauigkeit bewertet werden soll. Sein erster Kanal zählt.</translation>
    </message>
    <message>
      <source>Areas of interest</source>
      <translation>Interessengebiete</translation>
    </message>
    <message>
      <source>Draw inside these polygons only. Empty: the whole map.</source>
      <translation>Nur innerhalb dieser Polygone ziehen. Leer: die ganze Karte.</translation>
    </message>
    <message>
      <source>Number of points</source>
      <translation>Anzahl der Punkte</translation>
    </message>
    <message>
      <source>How many points to draw. Not set: as many as the accuracy below needs.</source>
      <translation>Wie viele Punkte gezogen werden. Nicht gesetzt: so viele, wie die Genauigkeit darunter braucht.</translation>
    </message>
    <message>
      <source>Standard error to reach</source>
      <translation>Angestrebter Standardfehler</translation>
    </message>
    <message>
      <source>How sure the overall accuracy shall be; it will be known to about ± twice this. With 0.02 and the expected accuracy of 0.8, 400 points are drawn; half the error takes four times as many. It does not count where the number of points is set.</source>
      <translation>Wie sicher die Gesamtgenauigkeit sein soll; sie ist dann auf etwa ± das Doppelte bekannt. Bei 0.02 und der erwarteten Genauigkeit 0.8 werden 400 Punkte gezogen; der halbe Fehler braucht viermal so viele. Gilt nicht, wenn die Anzahl der Punkte gesetzt ist.</translation>
    </message>
    <message>
      <source>How points are shared out</source>
      <translation>Verteilung der Punkte</translation>
    </message>
    <message>
      <source>olofsson: rare classes get the least number, the others share the rest in proportion to their areas. proportional: by area. equal: the same number for each class, which suits user's accuracies but not areas.</source>
      <translation>olofsson: Seltene Klassen bekommen die Mindestzahl, die anderen teilen sich den Rest nach ihrer Fläche. proportional: nach Fläche. equal: jede Klasse gleich viele; gut für Nutzergenauigkeiten, nicht für Flächen.</translation>
    </message>
    <message>
      <source>Sample</source>
      <translation>Stichprobe</translation>
    </message>
    <message>
      <source>Points in random order, with an empty field “reference” that offers the classes of the map (GeoPackage). The class of the map is in it, hidden, for the estimates.</source>
      <translation>Punkte in zufälliger Reihenfolge, mit einem leeren Feld „reference“, das die Klassen der Karte anbietet (GeoPackage). Die Klasse der Karte ist für die Schätzungen enthalten, aber verborgen.</translation>
    </message>
    <message>
      <source>Least number of points in a class</source>
      <translation>Mindestzahl der Punkte je Klasse</translation>
    </message>
    <message>
      <source>For “olofsson”. 50 to 100 are usual.</source>
      <translation>Für „olofsson“. Üblich sind 50 bis 100.</translation>
    </message>
    <message>
      <source>Expected accuracy</source>
      <translation>Erwartete Genauigkeit</translation>
    </message>
    <message>
      <source>What you guess of the share of each class that is mapped rightly. The nearer to 0.5, the more points; 0.8 is a cautious guess for most maps.</source>
      <translation>Eine Vermutung, welcher Anteil jeder Klasse richtig kartiert ist. Je näher an 0.5, desto mehr Punkte; 0.8 ist für die meisten Karten vorsichtig geschätzt.</translation>
    </message>
    <message>
      <source>Expected accuracy of single classes</source>
      <translation>Erwartete Genauigkeit einzelner Klassen</translation>
    </message>
    <message>
      <source>Where you guess otherwise: “water = 0.95; bare soil = 0.6”.</source>
      <translation>Wo anderes erwartet wird: „Wasser = 0.95; offener Boden = 0.6“.</translation>
    </message>
    <message>
      <source>Show the class of the map</source>
      <translation>Klasse der Karte zeigen</translation>
    </message>
    <message>
      <source>Who sees what the map says tends to agree with it, so it is hidden unless you tick this.</source>
      <translation>Wer sieht, was die Karte sagt, stimmt ihr leicht zu; deshalb ist es ohne dieses Häkchen verborgen.</translation>
    </message>
    <message>
      <source>Seed</source>
      <translation>Zufallssaat</translation>
    </message>
    <message>
      <source>The same seed draws the same points again; another one draws others.</source>
      <translation>Dieselbe Saat zieht dieselben Punkte noch einmal; eine andere zieht andere.</translation>
    </message>
    <message>
      <source>Clean training labels</source>
      <translation>Trainingslabels bereinigen</translation>
    </message>
    <message>
      <source>Finds the objects of a database that are not on the images, such as buildings that are newer than an old photograph. Networks learn from the labels, and each object is judged by one that has not seen it; what the images contradict is dropped, and the networks learn again without it, until little changes. With height models of both dates, ground that rose since the images speaks against an object too. It takes several trainings: minutes on a graphics card, up to hours on the processor.</source>
      <translation>Findet die Objekte eines Datenbestands, die auf den Bildern nicht da sind, etwa Gebäude, die neuer als ein altes Luftbild sind. Netze lernen aus den Labels, und jedes Objekt wird von einem Netz beurteilt, das es nicht gesehen hat; was den Bildern widerspricht, wird verworfen, und die Netze lernen ohne es neu, bis sich wenig ändert. Mit Höhenmodellen beider Zeitpunkte spricht auch Boden, der seit den Bildern höher wurde, gegen ein Objekt. Das Ergebnis sind der Datenbestand mit einem Urteil zu jedem Objekt, der bereinigte Datenbestand zum Trainieren und ein Bericht mit Bildern. Dazu sind mehrere Trainings nötig: Minuten auf einer Grafikkarte, bis zu Stunden auf dem Prozessor.</translation>
    </message>
    <message>
      <source>noise,errors,outdated,database,update,confident learning,outliers,quality,deep learning</source>
      <translation>Rauschen,Fehler,veraltet,Datenbestand,Aktualisierung,Confident Learning,Ausreißer,Qualität,Deep Learning</translation>
    </message>
    <message>
      <source>Number of objects</source>
      <translation>Anzahl der Objekte</translation>
    </message>
    <message>
      <source>Number of judged objects</source>
      <translation>Anzahl beurteilter Objekte</translation>
    </message>
    <message>
      <source>Number of removed objects</source>
      <translation>Anzahl entfernter Objekte</translation>
    </message>
    <message>
      <source>Rounds that were run</source>
      <translation>Durchlaufene Runden</translation>
    </message>
    <message>
      <source>Removed objects of each class (JSON)</source>
      <translation>Entfernte Objekte je Klasse (JSON)</translation>
    </message>
    <message>
      <source>Least change (%)</source>
      <translation>Mindeständerung (%)</translation>
    </message>
    <message>
      <source>Stop after a round in which fewer of the judged objects were dropped or came back.</source>
      <translation>Nach einer Runde aufhören, in der ein kleinerer Anteil der beurteilten Objekte verworfen oder wieder aufgenommen wurde.</translation>
    </message>
    <message>
      <source>Labels to clean</source>
      <translation>Zu bereinigende Labels</translation>
    </message>
    <message>
      <source>The database of objects, such as buildings: polygons, some of which may not be on the images.</source>
      <translation>Der Datenbestand mit Objekten, etwa Gebäuden: Polygone, von denen manche auf den Bildern nicht da sein können.</translation>
    </message>
    <message>
      <source>Field with the class</source>
      <translation>Feld mit der Klasse</translation>
    </message>
    <message>
      <source>The field that holds the class of an object. Empty: the layer is one class, with the layer's name.</source>
      <translation>Das Feld, das die Klasse eines Objekts enthält. Leer: Der Layer ist eine Klasse mit dem Namen des Layers.</translation>
    </message>
    <message>
      <source>Other labels</source>
      <translation>Andere Labels</translation>
    </message>
    <message>
      <source>Layers of polygons or lines of other classes, such as roads. The networks learn from them too, but they are not judged. They lie below the labels to clean, and have the same field with the class.</source>
      <translation>Polygon- oder Linienlayer anderer Klassen, etwa Straßen. Die Netze lernen auch aus ihnen, sie werden aber nicht beurteilt. Sie liegen unter den zu bereinigenden Labels und haben dasselbe Feld mit der Klasse.</translation>
    </message>
    <message>
      <source>Surface heights at the date of the images</source>
      <translation>Oberflächenhöhen zum Zeitpunkt der Bilder</translation>
    </message>
    <message>
      <source>A surface model (DSM). With one of each date, ground that rose since the images speaks against an object.</source>
      <translation>Ein Oberflächenmodell (DOM). Mit einem zu jedem Zeitpunkt spricht Boden, der seit den Bildern höher wurde, gegen ein Objekt.</translation>
    </message>
    <message>
      <source>Surface heights at the date of the labels</source>
      <translation>Oberflächenhöhen zum Zeitpunkt der Labels</translation>
    </message>
    <message>
      <source>A surface model (DSM) of the same place, on any grid.</source>
      <translation>Ein Oberflächenmodell (DOM) desselben Orts, auf beliebigem Gitter.</translation>
    </message>
    <message>
      <source>Rounds, at most</source>
      <translation>Höchstzahl der Runden</translation>
    </message>
    <message>
      <source>How often the networks learn and judge. A round without much change is the last one.</source>
      <translation>Wie oft die Netze lernen und urteilen. Eine Runde ohne große Änderung ist die letzte.</translation>
    </message>
    <message>
      <source>Least evidence (0 to 1)</source>
      <translation>Mindestevidenz (0 bis 1)</translation>
    </message>
    <message>
      <source>Objects with less are removed. 1: the networks are as sure as of a typical object of the class. Higher removes more, wrong and right ones.</source>
      <translation>Objekte mit weniger werden entfernt. 1: Die Netze sind so sicher wie bei einem typischen Objekt der Klasse. Höher entfernt mehr, falsche und richtige.</translation>
    </message>
    <message>
      <source>Judged labels</source>
      <translation>Beurteilte Labels</translation>
    </message>
    <message>
      <source>All objects with their fields, and: keep, evidence (0 to 1), removed_in (round) and reason (image, heights or both).</source>
      <translation>Alle Objekte mit ihren Feldern und: keep, evidence (0 bis 1), removed_in (Runde) und reason (image, heights oder both).</translation>
    </message>
    <message>
      <source>Cleaned labels</source>
      <translation>Bereinigte Labels</translation>
    </message>
    <message>
      <source>The objects that are kept, with their fields, to train on.</source>
      <translation>Die behaltenen Objekte mit ihren Feldern, zum Trainieren.</translation>
    </message>
    <message>
      <source>A page with what was removed in each round, and pictures of removed objects.</source>
      <translation>Eine Seite mit dem, was in jeder Runde entfernt wurde, und Bildern entfernter Objekte.</translation>
    </message>
    <message>
      <source>Least rise (metres)</source>
      <translation>Mindestanstieg (Meter)</translation>
    </message>
    <message>
      <source>Ground that is so much higher at the date of the labels was built on after the images were taken.</source>
      <translation>Boden, der zum Zeitpunkt der Labels um so viel höher ist, wurde nach der Aufnahme der Bilder bebaut.</translation>
    </message>
    <message>
      <source>Factor to metres</source>
      <translation>Faktor zu Metern</translation>
    </message>
    <message>
      <source>What to multiply the surface heights by to get metres: 0.3048 for feet.</source>
      <translation>Womit die Oberflächenhöhen multipliziert werden, um Meter zu ergeben: 0.3048 für Fuß.</translation>
    </message>
    <message>
      <source>Classes that stand out</source>
      <translation>Klassen, die in die Höhe ragen</translation>
    </message>
    <message>
      <source>Classes of which surface heights tell something, separated by commas. Empty: all.</source>
      <translation>Klassen, über die Oberflächenhöhen etwas aussagen, mit Kommas dazwischen. Leer: alle.</translation>
    </message>
    <message>
      <source>Epochs</source>
      <translation>Epochen</translation>
    </message>
    <message>
      <source>How often each network sees every tile. A network that sees them very often knows the wrong labels by heart too.</source>
      <translation>Wie oft jedes Netz jede Kachel sieht. Ein Netz, das sie sehr oft sieht, kennt auch die falschen Labels auswendig.</translation>
    </message>
    <message>
      <source>Tiles at a time</source>
      <translation>Kacheln gleichzeitig</translation>
    </message>
    <message>
      <source>How many tiles make a step. If they don't fit the memory they are computed in parts, with the same result.</source>
      <translation>Wie viele Kacheln einen Schritt bilden. Passen sie nicht in den Speicher, werden sie in Teilen berechnet, mit demselben Ergebnis.</translation>
    </message>
    <message>
      <source>Tile size (pixels)</source>
      <translation>Kachelgröße (Pixel)</translation>
    </message>
    <message>
      <source>Side of what the networks see at a time.</source>
      <translation>Seitenlänge dessen, was die Netze auf einmal sehen.</translation>
    </message>
    <message>
      <source>Ground resolution (metres per pixel)</source>
      <translation>Bodenauflösung (Meter pro Pixel)</translation>
    </message>
    <message>
      <source>How large the pixels are that the networks see. Coarser is faster, as long as the objects can still be told. Not set: as in the first image.</source>
      <translation>Wie groß die Pixel sind, die die Netze sehen. Gröber ist schneller, solange die Objekte noch zu erkennen sind. Nicht gesetzt: wie im ersten Bild.</translation>
    </message>
    <message>
      <source>Compare epochs</source>
      <translation>Zeitstände vergleichen</translation>
    </message>
    <message>
      <source>Tells what changed between two dates: from two class maps which class became which, from two surface models what became higher or lower by more than their noise, and from all four both. It makes rasters and polygons of the changes, and a report with the transition matrix, gains and losses, annual rates and volumes. The layers may lie on different grids; the result lies on that of the later map, or without maps on that of the later surface model.</source>
      <translation>Zeigt, was sich zwischen zwei Zeitpunkten geändert hat: aus zwei Klassenkarten, welche Klasse zu welcher wurde; aus zwei Oberflächenmodellen, was um mehr als deren Rauschen höher oder niedriger wurde; aus allen vieren beides. Das ergibt Raster und Polygone der Änderungen und einen Bericht mit Übergangsmatrix, Zu- und Abnahmen, jährlichen Raten und Volumen. Die Layer dürfen auf verschiedenen Gittern liegen; das Ergebnis liegt auf dem der späteren Karte oder, ohne Karten, auf dem des späteren Oberflächenmodells.</translation>
    </message>
    <message>
      <source>change detection,transition matrix,land cover change,DSM difference,DoD,level of detection,volume,time</source>
      <translation>Änderungserkennung,Übergangsmatrix,Landbedeckungswandel,DOM-Differenz,DSM,DoD,Nachweisgrenze,Volumen,Zeit</translation>
    </message>
    <message>
      <source>Changed area (m²)</source>
      <translation>Geänderte Fläche (m²)</translation>
    </message>
    <message>
      <source>Changed share (%)</source>
      <translation>Geänderter Anteil (%)</translation>
    </message>
    <message>
      <source>Area of each change from class to class (JSON)</source>
      <translation>Fläche jeder Änderung von Klasse zu Klasse (JSON)</translation>
    </message>
    <message>
      <source>Level of detection of heights (m)</source>
      <translation>Nachweisgrenze der Höhen (m)</translation>
    </message>
    <message>
      <source>Noise of the height difference (m)</source>
      <translation>Rauschen der Höhendifferenz (m)</translation>
    </message>
    <message>
      <source>Vertical shift between the dates (m)</source>
      <translation>Höhenversatz zwischen den Zeitständen (m)</translation>
    </message>
    <message>
      <source>Volume gained (m³)</source>
      <translation>Volumenzunahme (m³)</translation>
    </message>
    <message>
      <source>Volume lost (m³)</source>
      <translation>Volumenabnahme (m³)</translation>
    </message>
    <message>
      <source>Earlier class map</source>
      <translation>Frühere Klassenkarte</translation>
    </message>
    <message>
      <source>The class raster of the earlier date. Its first band counts.</source>
      <translation>Das Klassenraster des früheren Zeitpunkts. Sein erster Kanal zählt.</translation>
    </message>
    <message>
      <source>Later class map</source>
      <translation>Spätere Klassenkarte</translation>
    </message>
    <message>
      <source>The class raster of the later date. Classes are matched by name where both maps have names, else by value. The result lies on its grid; each of its pixels is compared with the most frequent class of the earlier map there, or with the nearest one.</source>
      <translation>Das Klassenraster des späteren Zeitpunkts. Klassen werden nach Namen zugeordnet, wo beide Karten Namen haben, sonst nach Wert. Das Ergebnis liegt auf seinem Gitter; jedes seiner Pixel wird mit der dort häufigsten oder der nächsten Klasse der früheren Karte verglichen.</translation>
    </message>
    <message>
      <source>Earlier surface model</source>
      <translation>Früheres Oberflächenmodell</translation>
    </message>
    <message>
      <source>Heights of the ground with all that stands on it (DSM) at the earlier date, in metres.</source>
      <translation>Höhen des Bodens mit allem, was darauf steht (DOM), zum früheren Zeitpunkt, in Metern.</translation>
    </message>
    <message>
      <source>Later surface model</source>
      <translation>Späteres Oberflächenmodell</translation>
    </message>
    <message>
      <source>The same at the later date. Both models should have been made in the same way.</source>
      <translation>Dasselbe zum späteren Zeitpunkt. Beide Modelle sollten auf dieselbe Weise entstanden sein.</translation>
    </message>
    <message>
      <source>Earlier date</source>
      <translation>Früheres Datum</translation>
    </message>
    <message>
      <source>A year, a month or a day: 1981, 1981-07 or 1981-07-14.</source>
      <translation>Ein Jahr, ein Monat oder ein Tag: 1981, 1981-07 oder 1981-07-14.</translation>
    </message>
    <message>
      <source>Later date</source>
      <translation>Späteres Datum</translation>
    </message>
    <message>
      <source>The same for the later layers. Annual rates count from the middle of what the dates may mean.</source>
      <translation>Dasselbe für die späteren Layer. Jährliche Raten rechnen ab der Mitte dessen, was die Daten bedeuten können.</translation>
    </message>
    <message>
      <source>Tolerance (pixels)</source>
      <translation>Toleranz (Pixel)</translation>
    </message>
    <message>
      <source>Maps seldom lie exactly on each other, which makes slivers along all borders. A border that moved by no more than this has not moved. 1 is a good start for maps of different flights; new objects keep their size.</source>
      <translation>Karten liegen selten genau aufeinander; das ergibt Splitter an allen Grenzen. Eine Grenze, die sich um höchstens so viel verschoben hat, gilt als unverändert. 1 ist ein guter Anfang für Karten verschiedener Flüge; neue Objekte behalten ihre Größe.</translation>
    </message>
    <message>
      <source>Minimum area of a change (m²)</source>
      <translation>Mindestfläche einer Änderung (m²)</translation>
    </message>
    <message>
      <source>Smaller patches of one kind of change count as unchanged, in the earlier class. Heights too: a patch that rose or sank must be as large. Without a CRS: pixels.</source>
      <translation>Kleinere Flecken einer Art von Änderung gelten als unverändert, in der früheren Klasse. Auch bei Höhen: Ein Fleck, der höher oder niedriger wurde, muss so groß sein. Ohne KBS: Pixel.</translation>
    </message>
    <message>
      <source>Changes</source>
      <translation>Änderungen</translation>
    </message>
    <message>
      <source>A raster with the kind of each change: 0 is no change; 305 is from class 3 to class 5 (where classes have more than two digits, changes are numbered). Without maps: 1 is lower, 2 is higher.</source>
      <translation>Ein Raster mit der Art jeder Änderung: 0 ist keine Änderung; 305 ist von Klasse 3 zu Klasse 5 (haben Klassen mehr als zwei Ziffern, werden die Änderungen nummeriert). Ohne Karten: 1 ist niedriger, 2 ist höher.</translation>
    </message>
    <message>
      <source>Change polygons</source>
      <translation>Änderungspolygone</translation>
    </message>
    <message>
      <source>Polygons with both classes, both dates, area, and mean height difference where there are heights.</source>
      <translation>Polygone mit beiden Klassen, beiden Daten, Fläche und, wo es Höhen gibt, mittlerer Höhendifferenz.</translation>
    </message>
    <message>
      <source>Height change</source>
      <translation>Höhenänderung</translation>
    </message>
    <message>
      <source>Later minus earlier, in metres. First band: 0 where it is within the level of detection. Second band: all differences.</source>
      <translation>Später minus früher, in Metern. Erster Kanal: 0, wo sie innerhalb der Nachweisgrenze liegt. Zweiter Kanal: alle Differenzen.</translation>
    </message>
    <message>
      <source>A page with the transition matrix, gains and losses, annual rates, volumes, and maps of the changes.</source>
      <translation>Eine Seite mit Übergangsmatrix, Zu- und Abnahmen, jährlichen Raten, Volumen und Karten der Änderungen.</translation>
    </message>
    <message>
      <source>Needed where the maps name classes differently: “forest = trees; bushes = trees; clouds =”, earlier = later. Names or values. Nothing behind “=” leaves a class of the earlier map out of the comparison, nothing before it a class of the later one.</source>
      <translation>Nötig, wo die Karten die Klassen verschieden nennen: „Wald = Bäume; Büsche = Bäume; Wolken =“, früher = später. Namen oder Werte. Nichts hinter „=“ lässt eine Klasse der früheren Karte beim Vergleich weg, nichts davor eine der späteren.</translation>
    </message>
    <message>
      <source>Level of detection (metres)</source>
      <translation>Nachweisgrenze (Meter)</translation>
    </message>
    <message>
      <source>Smaller height differences count as no change. Not set: it is estimated from the noise of the stable ground.</source>
      <translation>Kleinere Höhendifferenzen gelten als keine Änderung. Nicht gesetzt: Sie wird aus dem Rauschen des stabilen Bodens geschätzt.</translation>
    </message>
    <message>
      <source>Confidence of the level of detection (%)</source>
      <translation>Konfidenz der Nachweisgrenze (%)</translation>
    </message>
    <message>
      <source>How sure a height change must be, where the level is estimated: 95 % is 1.96 times the noise.</source>
      <translation>Wie sicher eine Höhenänderung sein muss, wenn die Nachweisgrenze geschätzt wird: 95 % ist 1.96-mal das Rauschen.</translation>
    </message>
    <message>
      <source>Classes that keep their height</source>
      <translation>Klassen, die ihre Höhe behalten</translation>
    </message>
    <message>
      <source>Where the noise is estimated, such as “road; bare ground”: trees grow though they stay trees. Empty: wherever the class stayed the same; without maps everywhere.</source>
      <translation>Wo das Rauschen geschätzt wird, etwa „Straße; offener Boden“: Bäume wachsen, obwohl sie Bäume bleiben. Leer: überall, wo die Klasse gleich geblieben ist; ohne Karten überall.</translation>
    </message>
    <message>
      <source>Leave a vertical shift in</source>
      <translation>Höhenversatz belassen</translation>
    </message>
    <message>
      <source>Without this tick the median height difference of the stable ground is taken off: surface models of different flights seldom agree in their zero.</source>
      <translation>Ohne dieses Häkchen wird der Median der Höhendifferenz des stabilen Bodens abgezogen: Oberflächenmodelle verschiedener Flüge stimmen selten im Nullpunkt überein.</translation>
    </message>
    <message>
      <source>Factor to metres, earlier surface model</source>
      <translation>Faktor zu Metern, früheres Oberflächenmodell</translation>
    </message>
    <message>
      <source>Factor to metres, later surface model</source>
      <translation>Faktor zu Metern, späteres Oberflächenmodell</translation>
    </message>
    <message>
      <source>What to multiply its heights by to get metres: 0.3048 for feet.</source>
      <translation>Womit seine Höhen multipliziert werden, um Meter zu ergeben: 0.3048 für Fuß.</translation>
    </message>
    <message>
      <source>Date objects</source>
      <translation>Objekte datieren</translation>
    </message>
    <message>
      <source>Finds out since when the objects of a current database stand, such as buildings or roads, from class maps of several past dates and, if there are any, surface models. Every object gets the date at which it is first seen, the dates between which it was built, and a confidence. The order of time is respected: an object that stands in 1981 and in 2018 stands in 2001 too, unless the evidence says otherwise. On demand there is a layer for each date with the objects that stood then, ready to be labels for its image.</source>
      <translation>Findet heraus, seit wann die Objekte eines aktuellen Datenbestands stehen, etwa Gebäude oder Straßen, aus Klassenkarten mehrerer früherer Zeitpunkte und, falls vorhanden, Oberflächenmodellen. Jedes Objekt bekommt das Datum, an dem es zuerst zu sehen ist, die Daten, zwischen denen es gebaut wurde, und eine Konfidenz. Die zeitliche Ordnung wird beachtet: Ein Objekt, das 1981 und 2018 steht, steht auch 2001, sofern nichts dagegen spricht. Auf Wunsch gibt es zu jedem Datum einen Layer mit den Objekten, die damals standen, bereit als Labels für dessen Bild.</translation>
    </message>
    <message>
      <source>history,change,year of construction,reverse updating,backdating,buildings,roads,archive</source>
      <translation>Geschichte,Veränderung,Baujahr,Rückschreibung,Backdating,Gebäude,Straßen,Archiv</translation>
    </message>
    <message>
      <source>Objects with a date</source>
      <translation>Objekte mit Datum</translation>
    </message>
    <message>
      <source>Objects whose date is unsure</source>
      <translation>Objekte mit unsicherem Datum</translation>
    </message>
    <message>
      <source>Figures of each date (JSON)</source>
      <translation>Kennzahlen je Datum (JSON)</translation>
    </message>
    <message>
      <source>Figures of each period (JSON)</source>
      <translation>Kennzahlen je Zeitraum (JSON)</translation>
    </message>
    <message>
      <source>The current database: polygons, lines or points. All its fields are kept.</source>
      <translation>Der aktuelle Datenbestand: Polygone, Linien oder Punkte. Alle seine Felder bleiben erhalten.</translation>
    </message>
    <message>
      <source>Maps of the past</source>
      <translation>Frühere Karten</translation>
    </message>
    <message>
      <source>For each date what “Segment image” has made of its image: the class map, or the probabilities. The oldest comes first. They may lie on different grids.</source>
      <translation>Zu jedem Datum, was „Bild segmentieren“ aus dessen Bild gemacht hat: die Klassenkarte oder die Wahrscheinlichkeiten. Die älteste kommt zuerst. Sie dürfen auf verschiedenen Gittern liegen.</translation>
    </message>
    <message>
      <source>Dates of the maps</source>
      <translation>Daten der Karten</translation>
    </message>
    <message>
      <source>Years, months or days in the order of the maps: 1981; 2001-07; 2018-05-14.</source>
      <translation>Jahre, Monate oder Tage in der Reihenfolge der Karten: 1981; 2001-07; 2018-05-14.</translation>
    </message>
    <message>
      <source>Class of the objects</source>
      <translation>Klasse der Objekte</translation>
    </message>
    <message>
      <source>Its name or value in the maps. Empty: the class that is called as the layer is (“building” for a layer “buildings”), or the only one.</source>
      <translation>Ihr Name oder Wert in den Karten. Leer: die Klasse, die wie der Layer heißt („building“ bei einem Layer „buildings“), oder die einzige.</translation>
    </message>
    <message>
      <source>Date of the objects</source>
      <translation>Datum der Objekte</translation>
    </message>
    <message>
      <source>When the database was up to date: all objects stood then. Empty: after the last map.</source>
      <translation>Wann der Datenbestand aktuell war: Alle Objekte standen damals. Leer: nach der letzten Karte.</translation>
    </message>
    <message>
      <source>Surface models</source>
      <translation>Oberflächenmodelle</translation>
    </message>
    <message>
      <source>For objects that stand up, such as buildings: a surface model (DSM) of each date, in the same order.</source>
      <translation>Für Objekte, die in die Höhe ragen, etwa Gebäude: zu jedem Datum ein Oberflächenmodell (DOM), in derselben Reihenfolge.</translation>
    </message>
    <message>
      <source>Terrain model</source>
      <translation>Geländemodell</translation>
    </message>
    <message>
      <source>The height of the ground (DTM). Empty: it is told from the surface model around each object.</source>
      <translation>Die Höhe des Bodens (DGM). Leer: Sie wird um jedes Objekt aus dem Oberflächenmodell bestimmt.</translation>
    </message>
    <message>
      <source>Dated objects</source>
      <translation>Datierte Objekte</translation>
    </message>
    <message>
      <source>The database with new fields: for each date the evidence (p_…) and whether the object stood (stands_…), the date at which it is first seen, the dates between which it was built, and the confidence.</source>
      <translation>Der Datenbestand mit neuen Feldern: zu jedem Datum die Evidenz (p_…) und ob das Objekt stand (stands_…), das Datum, an dem es zuerst zu sehen ist, die Daten, zwischen denen es gebaut wurde, und die Konfidenz.</translation>
    </message>
    <message>
      <source>Objects of each date</source>
      <translation>Objekte jedes Datums</translation>
    </message>
    <message>
      <source>One layer for each date with the objects that stood then, in one GeoPackage. Their field “class” lets them be labels for the image of that date.</source>
      <translation>Zu jedem Datum ein Layer mit den Objekten, die damals standen, in einem GeoPackage. Durch ihr Feld „class“ können sie Labels für das Bild dieses Datums sein.</translation>
    </message>
    <message>
      <source>A page with the number and the area of the objects of each period, and what stood at each date.</source>
      <translation>Eine Seite mit Anzahl und Fläche der Objekte jedes Zeitraums und dem Bestand zu jedem Datum.</translation>
    </message>
    <message>
      <source>Least confidence</source>
      <translation>Mindestkonfidenz</translation>
    </message>
    <message>
      <source>The probability that a date needs. Objects below it come out as “unsure”, with wider bounds.</source>
      <translation>Die Wahrscheinlichkeit, die ein Datum braucht. Objekte darunter werden als „unsure“ ausgegeben, mit weiteren Grenzen.</translation>
    </message>
    <message>
      <source>Shift of the maps (metres)</source>
      <translation>Versatz der Karten (Meter)</translation>
    </message>
    <message>
      <source>How far a map may lie beside the objects. They are looked at without a rim of this width, as far as they are large enough. Not set: one pixel.</source>
      <translation>Wie weit eine Karte neben den Objekten liegen darf. Sie werden ohne einen Rand dieser Breite betrachtet, soweit sie groß genug sind. Nicht gesetzt: ein Pixel.</translation>
    </message>
    <message>
      <source>Width of lines and points (metres)</source>
      <translation>Breite von Linien und Punkten (Meter)</translation>
    </message>
    <message>
      <source>How broad a road is, or the circle around a point.</source>
      <translation>Wie breit eine Straße ist, oder der Kreis um einen Punkt.</translation>
    </message>
    <message>
      <source>Height of objects (metres)</source>
      <translation>Höhe der Objekte (Meter)</translation>
    </message>
    <message>
      <source>How high above the ground the surface of an object is at least, where it stands.</source>
      <translation>Wie hoch die Oberfläche eines Objekts mindestens über dem Boden liegt, wo es steht.</translation>
    </message>
    <message>
      <source>What all heights are multiplied by to be metres: 0.3048 for feet.</source>
      <translation>Womit alle Höhen multipliziert werden, um Meter zu ergeben: 0.3048 für Fuß.</translation>
    </message>
    <message>
      <source>Describe area</source>
      <translation>Gebiet beschreiben</translation>
    </message>
    <message>
      <source>Tells in sentences what a scene graph knows of an area: which objects are there and how much they cover, how they relate, what they make up, and what is unsure. The sentences are templates filled with figures; no language model invents anything. They come in the language of QGIS.</source>
      <translation>Sagt in Sätzen, was ein Szenengraph über ein Gebiet weiß: welche Objekte es gibt und wie viel sie bedecken, wie sie zueinander stehen, was sie zusammen bilden und was unsicher ist. Die Sätze sind Vorlagen, in die Zahlen eingesetzt werden; kein Sprachmodell erfindet etwas. Sie erscheinen in der Sprache von QGIS.</translation>
    </message>
    <message>
      <source>scene graph,text,caption,summary,report,sentences,statistics</source>
      <translation>Szenengraph,Text,Bildbeschreibung,Zusammenfassung,Bericht,Sätze,Statistik</translation>
    </message>
    <message>
      <source>Scene graph</source>
      <translation>Szenengraph</translation>
    </message>
    <message>
      <source>Any layer of the scene graph, or its GeoPackage.</source>
      <translation>Ein beliebiger Layer des Szenengraphen oder sein GeoPackage.</translation>
    </message>
    <message>
      <source>Areas</source>
      <translation>Gebiete</translation>
    </message>
    <message>
      <source>Each polygon gets its own description. Empty: one description of everything.</source>
      <translation>Jedes Polygon bekommt eine eigene Beschreibung. Leer: eine Beschreibung von allem.</translation>
    </message>
    <message>
      <source>Field with the name</source>
      <translation>Feld mit dem Namen</translation>
    </message>
    <message>
      <source>What the areas are called. Empty: numbers.</source>
      <translation>Wie die Gebiete heißen. Leer: Nummern.</translation>
    </message>
    <message>
      <source>Extent</source>
      <translation>Ausdehnung</translation>
    </message>
    <message>
      <source>Only what is inside is described. Empty: everything.</source>
      <translation>Nur was innerhalb liegt, wird beschrieben. Leer: alles.</translation>
    </message>
    <message>
      <source>The descriptions, with a table of the classes of each area.</source>
      <translation>Die Beschreibungen, mit einer Tabelle der Klassen jedes Gebiets.</translation>
    </message>
    <message>
      <source>Described areas</source>
      <translation>Beschriebene Gebiete</translation>
    </message>
    <message>
      <source>The areas with the field “description”, which is also shown when the mouse rests on one.</source>
      <translation>Die Gebiete mit dem Feld „description“, das auch erscheint, wenn die Maus auf einem Gebiet ruht.</translation>
    </message>
    <message>
      <source>Unsure below this score</source>
      <translation>Unsicher unter diesem Score</translation>
    </message>
    <message>
      <source>Objects and relations with a lower score are told as unsure.</source>
      <translation>Objekte und Relationen mit kleinerem Score werden als unsicher genannt.</translation>
    </message>
    <message>
      <source>Description</source>
      <translation>Beschreibung</translation>
    </message>
    <message>
      <source>Number of areas</source>
      <translation>Anzahl der Gebiete</translation>
    </message>
    <message>
      <source>Number of objects in them</source>
      <translation>Anzahl der Objekte darin</translation>
    </message>
    <message>
      <source>Number of relations in them</source>
      <translation>Anzahl der Relationen darin</translation>
    </message>
    <message>
      <source>Evaluate scene graph</source>
      <translation>Szenengraph bewerten</translation>
    </message>
    <message>
      <source>Tells how many of the true relations a scene graph has among those that it is surest of: the recalls that are usual in the field. Give a graph to compare (SGDet, PhrDet: nothing was given), or a model and its image (PredCls, SGCls: the true objects are given), or both. The figures are means over squares of ground or areas; a model should be measured at a place that it has not learnt from. The report says what is missed most often, and a layer shows where.</source>
      <translation>Sagt, wie viele der wahren Relationen ein Szenengraph unter denen hat, deren er am sichersten ist: die im Fach üblichen Recalls. Anzugeben ist ein Graph zum Vergleichen (SGDet, PhrDet: nichts war gegeben) oder ein Modell und sein Bild (PredCls, SGCls: die wahren Objekte sind gegeben), oder beides. Die Zahlen sind Mittel über Quadrate oder Gebiete; ein Modell sollte an einem Ort gemessen werden, von dem es nicht gelernt hat. Der Bericht sagt, was am häufigsten fehlt, und ein Layer zeigt, wo.</translation>
    </message>
    <message>
      <source>scene graph,recall,quality,accuracy,assess,validate,PredCls,SGCls,SGDet,PhrDet,triplets</source>
      <translation>Szenengraph,Recall,Güte,Genauigkeit,bewerten,validieren,PredCls,SGCls,SGDet,PhrDet,Tripel</translation>
    </message>
    <message>
      <source>True scene graph</source>
      <translation>Wahrer Szenengraph</translation>
    </message>
    <message>
      <source>Any layer of a graph whose objects and relations are right, for instance one that you corrected.</source>
      <translation>Ein beliebiger Layer eines Graphen, dessen Objekte und Relationen stimmen, etwa eines von Hand berichtigten.</translation>
    </message>
    <message>
      <source>Scene graph to compare</source>
      <translation>Szenengraph zum Vergleichen</translation>
    </message>
    <message>
      <source>A graph of the same place and map scale. All that it says counts, whoever has found it.</source>
      <translation>Ein Graph desselben Orts und Kartenmaßstabs. Alles, was er sagt, zählt, wer immer es gefunden hat.</translation>
    </message>
    <message>
      <source>Scene-graph model</source>
      <translation>Szenengraph-Modell</translation>
    </message>
    <message>
      <source>A model that “Train scene-graph model” has made. It is told the true objects, and finds relations.</source>
      <translation>Ein Modell von „Szenengraph-Modell trainieren“. Ihm werden die wahren Objekte genannt, und es findet Relationen.</translation>
    </message>
    <message>
      <source>Image</source>
      <translation>Bild</translation>
    </message>
    <message>
      <source>What the model sees. Needed where a model is chosen.</source>
      <translation>Was das Modell sieht. Nötig, wenn ein Modell gewählt ist.</translation>
    </message>
    <message>
      <source>Each polygon is a scene with figures of its own, of which the mean is told. Empty: squares are.</source>
      <translation>Jedes Polygon ist eine Szene mit eigenen Zahlen, deren Mittel angegeben wird. Leer: Quadrate sind es.</translation>
    </message>
    <message>
      <source>Size of the squares (metres)</source>
      <translation>Größe der Quadrate (Meter)</translation>
    </message>
    <message>
      <source>A relation counts in each square in which one of its objects lies. A square should hold some dozens of objects.</source>
      <translation>Eine Relation zählt in jedem Quadrat, in dem eines ihrer Objekte liegt. Ein Quadrat sollte einige Dutzend Objekte enthalten.</translation>
    </message>
    <message>
      <source>A page with all recalls, those of each predicate, and what is missed most often.</source>
      <translation>Eine Seite mit allen Recalls, denen jedes Prädikats und dem, was am häufigsten fehlt.</translation>
    </message>
    <message>
      <source>All figures, for a spreadsheet.</source>
      <translation>Alle Zahlen, für eine Tabellenkalkulation.</translation>
    </message>
    <message>
      <source>True relations, found and missed</source>
      <translation>Wahre Relationen, gefunden und übersehen</translation>
    </message>
    <message>
      <source>A GeoPackage with a line for each true relation, and its place among the surest ones of its scene.</source>
      <translation>Ein GeoPackage mit einer Linie für jede wahre Relation und ihrem Platz unter den sichersten ihrer Szene.</translation>
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
      <source>Recall among the 100 surest relations (0 to 1)</source>
      <translation>Recall unter den 100 sichersten Relationen (0 bis 1)</translation>
    </message>
    <message>
      <source>Mean of that recall over the predicates (0 to 1)</source>
      <translation>Mittel dieses Recalls über die Prädikate (0 bis 1)</translation>
    </message>
    <message>
      <source>What these two are figures of</source>
      <translation>Wovon diese beiden Zahlen sind</translation>
    </message>
    <message>
      <source>Number of scenes</source>
      <translation>Anzahl der Szenen</translation>
    </message>
    <message>
      <source>Number of true relations in them</source>
      <translation>Anzahl der wahren Relationen darin</translation>
    </message>
    <message>
      <source>All recalls (JSON)</source>
      <translation>Alle Recalls (JSON)</translation>
    </message>
    <message>
      <source>Recall of each predicate (JSON)</source>
      <translation>Recall je Prädikat (JSON)</translation>
    </message>
    <message>
      <source>Export model</source>
      <translation>Modell exportieren</translation>
    </message>
    <message>
      <source>Writes a model as one ONNX file, which runs in Deepness and in many other programs, and here as well. Classes, resolution, tiles and scaling are written into it. Before the file appears, it is compared with the model on a tile of noise.</source>
      <translation>Schreibt ein Modell als eine ONNX-Datei, die in Deepness und vielen anderen Programmen läuft, und auch hier. Klassen, Auflösung, Kacheln und Skalierung stehen darin. Bevor die Datei erscheint, wird sie an einer Kachel mit Rauschen mit dem Modell verglichen.</translation>
    </message>
    <message>
      <source>onnx,deepness,convert,share,deep learning,neural network</source>
      <translation>onnx,deepness,umwandeln,weitergeben,Deep Learning,neuronales Netz</translation>
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
      <source>ONNX file</source>
      <translation>ONNX-Datei</translation>
    </message>
    <message>
      <source>The file to write.</source>
      <translation>Die zu schreibende Datei.</translation>
    </message>
    <message>
      <source>Store weights in half precision</source>
      <translation>Gewichte mit halber Genauigkeit speichern</translation>
    </message>
    <message>
      <source>Half the size; the map stays nearly the same. It is computed in full precision all the same.</source>
      <translation>Halb so groß; die Karte bleibt fast gleich. Gerechnet wird trotzdem mit voller Genauigkeit.</translation>
    </message>
    <message>
      <source>Tile size (pixels of the model)</source>
      <translation>Kachelgröße (Pixel des Modells)</translation>
    </message>
    <message>
      <source>Side of the squares that the network reads. Not set: what the model was trained with.</source>
      <translation>Seitenlänge der Quadrate, die das Netz liest. Nicht gesetzt: womit das Modell trainiert wurde.</translation>
    </message>
    <message>
      <source>Leave the tile size free</source>
      <translation>Kachelgröße offen lassen</translation>
    </message>
    <message>
      <source>The network reads tiles of any size that suits it, so small images need not be filled up to a tile. Deepness can't open such a file.</source>
      <translation>Das Netz liest Kacheln jeder passenden Größe; kleine Bilder müssen also nicht auf eine ganze Kachel aufgefüllt werden. Deepness kann eine solche Datei nicht öffnen.</translation>
    </message>
    <message>
      <source>Size of the file (MB)</source>
      <translation>Größe der Datei (MB)</translation>
    </message>
    <message>
      <source>Largest difference of a probability from the model</source>
      <translation>Größte Abweichung einer Wahrscheinlichkeit vom Modell</translation>
    </message>
    <message>
      <source>Export scene graph</source>
      <translation>Szenengraph exportieren</translation>
    </message>
    <message>
      <source>Writes a scene graph for other programs: Turtle and JSON-LD with GeoSPARQL geometries for triple stores and SPARQL, GraphML for Gephi, yEd, Cytoscape and networkx, and CSV tables, which can be edited anywhere and come back with “Import relations into scene graph”.</source>
      <translation>Schreibt einen Szenengraphen für andere Programme: Turtle und JSON-LD mit GeoSPARQL-Geometrien für Triplestores und SPARQL, GraphML für Gephi, yEd, Cytoscape und networkx sowie CSV-Tabellen, die sich überall bearbeiten lassen und mit „Relationen in Szenengraph importieren“ zurückkommen.</translation>
    </message>
    <message>
      <source>scene graph,RDF,Turtle,JSON-LD,GeoSPARQL,SPARQL,GraphML,Gephi,CSV,edge list,linked data</source>
      <translation>Szenengraph,RDF,Turtle,JSON-LD,GeoSPARQL,SPARQL,GraphML,Gephi,CSV,Kantenliste,Linked Data</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Datei</translation>
    </message>
    <message>
      <source>Its extension tells the format: .ttl (Turtle), .jsonld (JSON-LD), .graphml or .csv. With .csv a table of the objects, “…_objects.csv”, comes beside it. Places are longitudes and latitudes (WGS 84).</source>
      <translation>Die Dateiendung bestimmt das Format: .ttl (Turtle), .jsonld (JSON-LD), .graphml oder .csv. Bei .csv kommt eine Tabelle der Objekte dazu, „…_objects.csv“. Orte sind Längen und Breiten (WGS 84).</translation>
    </message>
    <message>
      <source>Base IRI</source>
      <translation>Basis-IRI</translation>
    </message>
    <message>
      <source>The beginning of all names in Turtle and JSON-LD, which ends with / or #. Enter an address of your own before you publish the file.</source>
      <translation>Der Anfang aller Namen in Turtle und JSON-LD, der auf / oder # endet. Vor dem Veröffentlichen der Datei eine eigene Adresse eingeben.</translation>
    </message>
    <message>
      <source>Table of the objects, if the format is CSV</source>
      <translation>Tabelle der Objekte, falls das Format CSV ist</translation>
    </message>
    <message>
      <source>Number of relations</source>
      <translation>Anzahl der Relationen</translation>
    </message>
    <message>
      <source>Fine-tune model</source>
      <translation>Modell nachtrainieren</translation>
    </message>
    <message>
      <source>Adapts a model to your images. Draw a few patches in which everything is labelled, and a few minutes later the model maps the whole image better. It keeps what it knows: classes of the labels and of the model go together by their names, and classes can be renamed, added or given up. The report compares the model before and after, and the best state so far is kept when you cancel.</source>
      <translation>Passt ein Modell an eigene Bilder an. Einige Ausschnitte zeichnen, in denen alles gelabelt ist, und wenige Minuten später kartiert das Modell das ganze Bild besser. Es behält, was es weiß: Klassen der Labels und des Modells gehören nach ihren Namen zusammen und können umbenannt, hinzugefügt oder aufgegeben werden. Der Bericht vergleicht das Modell vorher und nachher. Bei Abbruch bleibt der bisher beste Stand erhalten.</translation>
    </message>
    <message>
      <source>classification,deep learning,neural network,learn,labels,adapt,retrain,transfer</source>
      <translation>Klassifizierung,Deep Learning,neuronales Netz,lernen,Labels,anpassen,Fine-Tuning,Transferlernen</translation>
    </message>
    <message>
      <source>Overall accuracy before</source>
      <translation>Gesamtgenauigkeit vorher</translation>
    </message>
    <message>
      <source>Mean F1 before</source>
      <translation>Mittlerer F1 vorher</translation>
    </message>
    <message>
      <source>Mean intersection over union before</source>
      <translation>Mittlere Intersection over Union vorher</translation>
    </message>
    <message>
      <source>The model to start from: a model package (.landscribe) that Landscribe has trained. It is not changed. In scripts: a path or an id.</source>
      <translation>Das Ausgangsmodell: ein Modellpaket (.landscribe), das Landscribe trainiert hat. Es wird nicht verändert. In Skripten: Pfad oder Kennung.</translation>
    </message>
    <message>
      <source>Rename classes</source>
      <translation>Klassen umbenennen</translation>
    </message>
    <message>
      <source>Classes of the model that the labels call otherwise, as “old = new”, with semicolons between several: “trees = forest; bushes = forest”. Classes that get the same name become one.</source>
      <translation>Klassen des Modells, die in den Labels anders heißen, als „alt = neu“, bei mehreren mit Semikolon dazwischen: „Bäume = Wald; Büsche = Wald“. Klassen mit demselben neuen Namen werden eine.</translation>
    </message>
    <message>
      <source>Classes that the model lacks</source>
      <translation>Klassen, die dem Modell fehlen</translation>
    </message>
    <message>
      <source>add: the model learns them. refuse: the run is refused, which shows misspelt names.</source>
      <translation>add: Das Modell lernt sie. refuse: Der Lauf wird abgelehnt; so fallen Tippfehler in Namen auf.</translation>
    </message>
    <message>
      <source>Classes to give up</source>
      <translation>Aufzugebende Klassen</translation>
    </message>
    <message>
      <source>Classes that the new model shall not have, with semicolons between several. Empty: none.</source>
      <translation>Klassen, die das neue Modell nicht haben soll, mit Semikolon dazwischen. Leer: keine.</translation>
    </message>
    <message>
      <source>Normalise by the new images</source>
      <translation>Mit den neuen Bildern normieren</translation>
    </message>
    <message>
      <source>Measure brightness and contrast in the new images instead of taking those of the model. For images from another sensor or with another range of values.</source>
      <translation>Helligkeit und Kontrast aus den neuen Bildern bestimmen, statt die des Modells zu nehmen. Für Bilder eines anderen Sensors oder mit anderem Wertebereich.</translation>
    </message>
    <message>
      <source>How often the training sees every tile, at most.</source>
      <translation>Wie oft das Training jede Kachel höchstens sieht.</translation>
    </message>
    <message>
      <source>Patience (epochs)</source>
      <translation>Geduld (Epochen)</translation>
    </message>
    <message>
      <source>Stop after so many epochs without a better model. 0: never.</source>
      <translation>Nach so vielen Epochen ohne besseres Modell aufhören. 0: nie.</translation>
    </message>
    <message>
      <source>Learning rate</source>
      <translation>Lernrate</translation>
    </message>
    <message>
      <source>How large the steps of the training are. Small steps keep what the model knows.</source>
      <translation>Wie groß die Schritte des Trainings sind. Kleine Schritte bewahren, was das Modell weiß.</translation>
    </message>
    <message>
      <source>Size of the crops (pixels)</source>
      <translation>Größe der Zuschnitte (Pixel)</translation>
    </message>
    <message>
      <source>Side of what the network sees of a tile, at a random place. Not set: 256, or the size of the tiles.</source>
      <translation>Seitenlänge dessen, was das Netz von einer Kachel sieht, an zufälliger Stelle. Nicht gesetzt: 256 oder die Größe der Kacheln.</translation>
    </message>
    <message>
      <source>Height features</source>
      <translation>Höhenmerkmale</translation>
    </message>
    <message>
      <source>Makes maps of a surface model (DSM) that show more than the heights themselves, to people and to networks: height above ground, sky-view factor, cast shadow, a shading map of both, slope, hillshade and openness. Without a terrain model (DTM) the ground is estimated from the surface. Ask for the outputs that you need; all lie on the grid of the surface.</source>
      <translation>Macht aus einem Oberflächenmodell (DOM) Karten, die Menschen und Netzen mehr zeigen als die Höhen selbst: Höhe über Grund, Sky-View-Faktor, Schlagschatten, eine Schattierungskarte aus beiden, Neigung, Schummerung und Offenheit. Ohne Geländemodell (DGM) wird der Boden aus der Oberfläche geschätzt. Die benötigten Ausgaben wählen; alle liegen auf dem Gitter der Oberfläche.</translation>
    </message>
    <message>
      <source>DSM,DTM,DEM,nDSM,CHM,terrain,sky-view factor,openness,hillshade,slope,shadow,relief,lidar</source>
      <translation>DOM,DGM,DHM,nDOM,DSM,DTM,DEM,nDSM,CHM,Gelände,Sky-View-Faktor,Offenheit,Schummerung,Neigung,Schatten,Relief,Lidar</translation>
    </message>
    <message>
      <source>Largest height above ground (m)</source>
      <translation>Größte Höhe über Grund (m)</translation>
    </message>
    <message>
      <source>Share of the ground in the shadow (%)</source>
      <translation>Anteil des Bodens im Schatten (%)</translation>
    </message>
    <message>
      <source>Surface (DSM)</source>
      <translation>Oberfläche (DOM)</translation>
    </message>
    <message>
      <source>Heights of the surface, with buildings and trees. The first band counts.</source>
      <translation>Höhen der Oberfläche, mit Gebäuden und Bäumen. Der erste Kanal zählt.</translation>
    </message>
    <message>
      <source>Terrain (DTM)</source>
      <translation>Gelände (DGM)</translation>
    </message>
    <message>
      <source>Heights of the bare ground; grid and coordinate reference system may differ. Not set: it is estimated from the surface where it is needed.</source>
      <translation>Höhen des bloßen Bodens; Gitter und KBS dürfen abweichen. Nicht gesetzt: Es wird, wo nötig, aus der Oberfläche geschätzt.</translation>
    </message>
    <message>
      <source>Height above ground</source>
      <translation>Höhe über Grund</translation>
    </message>
    <message>
      <source>Surface minus terrain (nDSM), in metres: the height of buildings and trees.</source>
      <translation>Oberfläche minus Gelände (nDOM), in Metern: die Höhe von Gebäuden und Bäumen.</translation>
    </message>
    <message>
      <source>Shading map</source>
      <translation>Schattierungskarte</translation>
    </message>
    <message>
      <source>The sky-view factor, halved in the shadow of the sun: relief as people and networks read it well.</source>
      <translation>Der Sky-View-Faktor, im Schatten der Sonne halbiert: ein Relief, das Menschen und Netze gut lesen.</translation>
    </message>
    <message>
      <source>Sky-view factor</source>
      <translation>Sky-View-Faktor</translation>
    </message>
    <message>
      <source>How much of the sky each place sees, from 0 (none) to 1 (all): streets and yards are dark.</source>
      <translation>Wie viel vom Himmel jeder Ort sieht, von 0 (nichts) bis 1 (alles): Straßen und Höfe sind dunkel.</translation>
    </message>
    <message>
      <source>Cast shadow</source>
      <translation>Schlagschatten</translation>
    </message>
    <message>
      <source>1 where something hides the sun, 0 where it shines.</source>
      <translation>1, wo etwas die Sonne verdeckt; 0, wo sie scheint.</translation>
    </message>
    <message>
      <source>Slope</source>
      <translation>Neigung</translation>
    </message>
    <message>
      <source>How steep the surface is, in degrees.</source>
      <translation>Wie steil die Oberfläche ist, in Grad.</translation>
    </message>
    <message>
      <source>Hillshade</source>
      <translation>Schummerung</translation>
    </message>
    <message>
      <source>How brightly the sun lights each slope, from 0 to 1, without cast shadows.</source>
      <translation>Wie hell die Sonne jeden Hang beleuchtet, von 0 bis 1, ohne Schlagschatten.</translation>
    </message>
    <message>
      <source>Openness</source>
      <translation>Offenheit</translation>
    </message>
    <message>
      <source>Mean angle from the zenith to the horizon, in degrees: large on ridges, 90 on planes.</source>
      <translation>Mittlerer Winkel vom Zenit zum Horizont, in Grad: groß auf Kämmen, 90 auf Ebenen.</translation>
    </message>
    <message>
      <source>Negative openness</source>
      <translation>Negative Offenheit</translation>
    </message>
    <message>
      <source>Openness of the surface turned upside down, in degrees: large in valleys and yards.</source>
      <translation>Offenheit der auf den Kopf gestellten Oberfläche, in Grad: groß in Tälern und Höfen.</translation>
    </message>
    <message>
      <source>Terrain on the grid of the surface</source>
      <translation>Gelände auf dem Gitter der Oberfläche</translation>
    </message>
    <message>
      <source>The bare ground in metres: the terrain model, or what was estimated.</source>
      <translation>Der bloße Boden in Metern: das Geländemodell oder der geschätzte Boden.</translation>
    </message>
    <message>
      <source>Search radius (metres)</source>
      <translation>Suchradius (Meter)</translation>
    </message>
    <message>
      <source>How far the horizon is searched for, for shading map, sky-view factor and openness. Large: landforms; small: details. Without a coordinate reference system: pixels.</source>
      <translation>Wie weit der Horizont gesucht wird, für Schattierungskarte, Sky-View-Faktor und Offenheit. Groß: Landschaftsformen; klein: Einzelheiten. Ohne KBS: Pixel.</translation>
    </message>
    <message>
      <source>Number of directions</source>
      <translation>Anzahl der Richtungen</translation>
    </message>
    <message>
      <source>In how many directions the horizon is searched for. More are smoother and slower.</source>
      <translation>In wie vielen Richtungen der Horizont gesucht wird. Mehr ist glatter und langsamer.</translation>
    </message>
    <message>
      <source>Azimuth of the sun (degrees)</source>
      <translation>Azimut der Sonne (Grad)</translation>
    </message>
    <message>
      <source>Where the light comes from, clockwise from the north of the map: 315 is north-west.</source>
      <translation>Woher das Licht kommt, im Uhrzeigersinn ab Kartennord: 315 ist Nordwest.</translation>
    </message>
    <message>
      <source>Elevation of the sun (degrees)</source>
      <translation>Höhenwinkel der Sonne (Grad)</translation>
    </message>
    <message>
      <source>How high it stands above the horizon. The lower, the longer the shadows.</source>
      <translation>Wie hoch sie über dem Horizont steht. Je tiefer, desto länger die Schatten.</translation>
    </message>
    <message>
      <source>Width of the widest building (metres)</source>
      <translation>Breite des breitesten Gebäudes (Meter)</translation>
    </message>
    <message>
      <source>For the estimated terrain: what is narrower is taken away. As small as the buildings allow, for hills narrower than this lose their tops. Without a coordinate reference system: pixels.</source>
      <translation>Für das geschätzte Gelände: Was schmaler ist, wird entfernt. So klein, wie die Gebäude erlauben, denn schmalere Hügel verlieren ihre Kuppe. Ohne KBS: Pixel.</translation>
    </message>
    <message>
      <source>Roughness of the ground (metres)</source>
      <translation>Rauheit des Bodens (Meter)</translation>
    </message>
    <message>
      <source>For the estimated terrain: what rises less above its surroundings counts as ground.</source>
      <translation>Für das geschätzte Gelände: Was sich weniger über seine Umgebung erhebt, gilt als Boden.</translation>
    </message>
    <message>
      <source>Factor from the surface's heights to metres</source>
      <translation>Faktor von den Höhen der Oberfläche zu Metern</translation>
    </message>
    <message>
      <source>1 for metres, 0.3048 for feet, 0.01 for centimetres.</source>
      <translation>1 für Meter, 0.3048 für Fuß, 0.01 für Zentimeter.</translation>
    </message>
    <message>
      <source>Factor from the terrain's heights to metres</source>
      <translation>Faktor von den Höhen des Geländes zu Metern</translation>
    </message>
    <message>
      <source>Not set: as for the surface.</source>
      <translation>Nicht gesetzt: wie für die Oberfläche.</translation>
    </message>
    <message>
      <source>Import model</source>
      <translation>Modell importieren</translation>
    </message>
    <message>
      <source>Makes a model package of a model of another program: ONNX files, models of ArcGIS, TorchScript, and weights of segmentation_models_pytorch. What the file doesn't say, you can: classes, bands, resolution and scaling. Files that could run a program when they are opened are refused.</source>
      <translation>Macht ein Modellpaket aus dem Modell eines anderen Programms: ONNX-Dateien, Modelle von ArcGIS, TorchScript und Gewichte von segmentation_models_pytorch. Was die Datei nicht sagt, lässt sich angeben: Klassen, Kanäle, Auflösung und Skalierung. Dateien, die beim Öffnen ein Programm ausführen könnten, werden abgelehnt.</translation>
    </message>
    <message>
      <source>onnx,deepness,dlpk,emd,esri,arcgis,checkpoint,torchscript,safetensors,convert,install</source>
      <translation>onnx,deepness,dlpk,emd,esri,arcgis,Checkpoint,torchscript,safetensors,umwandeln,installieren</translation>
    </message>
    <message>
      <source>Id of the model</source>
      <translation>Kennung des Modells</translation>
    </message>
    <message>
      <source>Names of the classes (JSON)</source>
      <translation>Namen der Klassen (JSON)</translation>
    </message>
    <message>
      <source>Number of classes</source>
      <translation>Anzahl der Klassen</translation>
    </message>
    <message>
      <source>Model file</source>
      <translation>Modelldatei</translation>
    </message>
    <message>
      <source>ONNX, as for Deepness (.onnx). A model of ArcGIS (.dlpk, or .emd with its model beside it) that holds ONNX or TorchScript. TorchScript (.pt). Weights of a network of segmentation_models_pytorch or of this plugin (.safetensors, .pt, .pth, .ckpt). A model package (.landscribe).</source>
      <translation>ONNX, wie für Deepness (.onnx). Ein Modell von ArcGIS (.dlpk, oder .emd mit dem Modell daneben), das ONNX oder TorchScript enthält. TorchScript (.pt). Gewichte eines Netzes von segmentation_models_pytorch oder dieser Erweiterung (.safetensors, .pt, .pth, .ckpt). Ein Modellpaket (.landscribe).</translation>
    </message>
    <message>
      <source>Models (*.onnx *.dlpk *.emd *.pt *.pth *.ckpt *.safetensors *.landscribe)</source>
      <translation>Modelle (*.onnx *.dlpk *.emd *.pt *.pth *.ckpt *.safetensors *.landscribe)</translation>
    </message>
    <message>
      <source>Name of the model</source>
      <translation>Name des Modells</translation>
    </message>
    <message>
      <source>Empty: what the file says.</source>
      <translation>Leer: was die Datei sagt.</translation>
    </message>
    <message>
      <source>Classes</source>
      <translation>Klassen</translation>
    </message>
    <message>
      <source>Names in the order of the network's channels, with a semicolon between them and a colour where you want one: “water #3b82c4; trees; road”. Empty: what the file says, else numbers.</source>
      <translation>Namen in der Reihenfolge der Ausgabekanäle des Netzes, mit Semikolon dazwischen und auf Wunsch mit Farbe: „Wasser #3b82c4; Bäume; Straße“. Leer: was die Datei sagt, sonst Nummern.</translation>
    </message>
    <message>
      <source>Bands</source>
      <translation>Kanäle</translation>
    </message>
    <message>
      <source>Names in the order in which the network reads them: “red, green, blue, nir”. Usual names let tools find the bands of an image. Bands of a second image follow behind a semicolon. Empty: what the file says, else the first bands of an image.</source>
      <translation>Namen in der Reihenfolge, in der das Netz sie liest: „red, green, blue, nir“. An üblichen Namen erkennen die Werkzeuge die Kanäle eines Bildes. Kanäle eines zweiten Bildes folgen nach einem Semikolon. Leer: was die Datei sagt, sonst die ersten Kanäle eines Bildes.</translation>
    </message>
    <message>
      <source>The size of a pixel in the images of the training. Not set: what the file says, else any.</source>
      <translation>Die Größe eines Pixels in den Trainingsbildern. Nicht gesetzt: was die Datei sagt, sonst beliebig.</translation>
    </message>
    <message>
      <source>Licence</source>
      <translation>Lizenz</translation>
    </message>
    <message>
      <source>Under which the model may be used, such as CC-BY-4.0. Empty: what the file says.</source>
      <translation>Unter welcher das Modell verwendet werden darf, etwa CC-BY-4.0. Leer: was die Datei sagt.</translation>
    </message>
    <message>
      <source>New model</source>
      <translation>Neues Modell</translation>
    </message>
    <message>
      <source>The model package (.landscribe) to write. In the folder that is proposed, all tools find it in their list of models.</source>
      <translation>Das zu schreibende Modellpaket (.landscribe). Im vorgeschlagenen Ordner finden es alle Werkzeuge in ihrer Modellliste.</translation>
    </message>
    <message>
      <source>Largest pixel value</source>
      <translation>Größter Pixelwert</translation>
    </message>
    <message>
      <source>What pixel values are divided by first: 255, or 10000 for reflectance. Not set: what the file says.</source>
      <translation>Wodurch Pixelwerte zuerst geteilt werden: 255, oder 10000 bei Reflektanz. Nicht gesetzt: was die Datei sagt.</translation>
    </message>
    <message>
      <source>Mean</source>
      <translation>Mittelwert</translation>
    </message>
    <message>
      <source>What is subtracted then: one number, or one a band with commas between them. Those of a second image follow behind a semicolon. Empty: what the file says, else 0.</source>
      <translation>Was dann abgezogen wird: eine Zahl, oder eine je Kanal mit Kommas dazwischen. Die eines zweiten Bildes folgen nach einem Semikolon. Leer: was die Datei sagt, sonst 0.</translation>
    </message>
    <message>
      <source>Standard deviation</source>
      <translation>Standardabweichung</translation>
    </message>
    <message>
      <source>What is divided by at last, written like the mean. Empty: what the file says, else 1.</source>
      <translation>Wodurch zuletzt geteilt wird, geschrieben wie der Mittelwert. Leer: was die Datei sagt, sonst 1.</translation>
    </message>
    <message>
      <source>Side of the squares that the network reads. Not set: what the file says, else 512.</source>
      <translation>Seitenlänge der Quadrate, die das Netz liest. Nicht gesetzt: was die Datei sagt, sonst 512.</translation>
    </message>
    <message>
      <source>Training data</source>
      <translation>Trainingsdaten</translation>
    </message>
    <message>
      <source>What the model was trained on, with credit and licence. Empty: what the file says.</source>
      <translation>Womit das Modell trainiert wurde, mit Quellenangabe und Lizenz. Leer: was die Datei sagt.</translation>
    </message>
    <message>
      <source>Network</source>
      <translation>Netz</translation>
    </message>
    <message>
      <source>For files of weights: the network to which they belong. auto: the file says it itself, as checkpoints of Lightning do, or a config.json beside the weights.</source>
      <translation>Für Dateien mit Gewichten: das Netz, zu dem sie gehören. auto: Die Datei sagt es selbst, wie Checkpoints von Lightning, oder eine config.json neben den Gewichten.</translation>
    </message>
    <message>
      <source>Encoder</source>
      <translation>Encoder</translation>
    </message>
    <message>
      <source>For weights of an smp-… network: its encoder, such as resnet34, or “tu-” and a name of the library timm. Empty: what the file says.</source>
      <translation>Für Gewichte eines smp-…-Netzes: sein Encoder, etwa resnet34, oder „tu-“ und ein Name der Bibliothek timm. Leer: was die Datei sagt.</translation>
    </message>
    <message>
      <source>Import relations into scene graph</source>
      <translation>Relationen in Szenengraph importieren</translation>
    </message>
    <message>
      <source>Takes a table of relations, exported as CSV and edited in a spreadsheet or another program, back into the scene graph: relations that are not in the table any more go, new ones come with the source “user”, and changed scores are taken over. The graph itself stays as it is; the result is a new one.</source>
      <translation>Übernimmt eine Tabelle mit Relationen, als CSV exportiert und in einer Tabellenkalkulation oder einem anderen Programm bearbeitet, zurück in den Szenengraphen: Relationen, die nicht mehr in der Tabelle stehen, entfallen, neue kommen mit der Quelle „user“ dazu, und geänderte Scores werden übernommen. Der Graph selbst bleibt, wie er ist; das Ergebnis ist ein neuer.</translation>
    </message>
    <message>
      <source>scene graph,CSV,edge list,spreadsheet,edit,relations,triplets</source>
      <translation>Szenengraph,CSV,Kantenliste,Tabellenkalkulation,bearbeiten,Relationen,Tripel</translation>
    </message>
    <message>
      <source>The graph that was exported: any layer of it, or its file.</source>
      <translation>Der exportierte Graph: ein beliebiger Layer davon oder seine Datei.</translation>
    </message>
    <message>
      <source>Table of relations</source>
      <translation>Tabelle der Relationen</translation>
    </message>
    <message>
      <source>A CSV file with the columns subject_id, predicate and object_id, and perhaps score, in any order. Without a score a new relation gets 1.</source>
      <translation>Eine CSV-Datei mit den Spalten subject_id, predicate und object_id, vielleicht auch score, in beliebiger Reihenfolge. Ohne Score bekommt eine neue Relation 1.</translation>
    </message>
    <message>
      <source>CSV files (*.csv)</source>
      <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
      <source>Changed scene graph</source>
      <translation>Geänderter Szenengraph</translation>
    </message>
    <message>
      <source>A GeoPackage with the same objects and the relations of the table.</source>
      <translation>Ein GeoPackage mit denselben Objekten und den Relationen der Tabelle.</translation>
    </message>
    <message>
      <source>Relations</source>
      <translation>Relationen</translation>
    </message>
    <message>
      <source>New relations</source>
      <translation>Neue Relationen</translation>
    </message>
    <message>
      <source>Relations that are gone</source>
      <translation>Entfallene Relationen</translation>
    </message>
    <message>
      <source>Relations with another score</source>
      <translation>Relationen mit anderem Score</translation>
    </message>
    <message>
      <source>Normalise radiometry</source>
      <translation>Radiometrie normieren</translation>
    </message>
    <message>
      <source>Makes images of different dates, films and scanners look alike: for panchromatic and faded colour archives. Each band is stretched between its 2 % and 98 % quantiles. With a reference, it gets the distribution of brightness of that image instead. Every pixel of the whole image counts.</source>
      <translation>Gleicht Bilder verschiedener Zeitpunkte, Filme und Scanner einander an: für panchromatische und verblasste Farbarchive. Jeder Kanal wird zwischen seinen Quantilen 2 % und 98 % gestreckt. Mit einer Referenz bekommt er stattdessen die Helligkeitsverteilung dieses Bildes. Jedes Pixel des ganzen Bildes zählt.</translation>
    </message>
    <message>
      <source>contrast,stretch,histogram matching,quantiles,brightness,archive,historical,colour balance</source>
      <translation>Kontrast,Streckung,Histogrammanpassung,Quantile,Helligkeit,Archiv,historisch,Farbabgleich</translation>
    </message>
    <message>
      <source>The image to normalise.</source>
      <translation>Das zu normierende Bild.</translation>
    </message>
    <message>
      <source>Reference</source>
      <translation>Referenz</translation>
    </message>
    <message>
      <source>An image whose colours the result shall have, with as many bands. Another date of about the same place is best; grid and type may differ. Empty: stretch between the quantiles.</source>
      <translation>Ein Bild, dessen Farben das Ergebnis haben soll, mit ebenso vielen Kanälen. Am besten ein anderer Zeitpunkt etwa desselben Orts; Gitter und Typ dürfen abweichen. Leer: zwischen den Quantilen strecken.</translation>
    </message>
    <message>
      <source>Pixel type</source>
      <translation>Pixeltyp</translation>
    </message>
    <message>
      <source>Of a stretched image. uint8: 1 to 255. uint16: 1 to 65535. float32: 0 to 1. NoData is 0, or NaN. With a reference the result has the type and the values of the reference.</source>
      <translation>Eines gestreckten Bildes. uint8: 1 bis 255. uint16: 1 bis 65535. float32: 0 bis 1. Leerwert ist 0 oder NaN. Mit einer Referenz hat das Ergebnis deren Typ und Werte.</translation>
    </message>
    <message>
      <source>Normalised image</source>
      <translation>Normiertes Bild</translation>
    </message>
    <message>
      <source>The image with the same pixels, bands and band names (GeoTIFF).</source>
      <translation>Das Bild mit denselben Pixeln, Kanälen und Kanalnamen (GeoTIFF).</translation>
    </message>
    <message>
      <source>The bands to normalise. Empty: all but a transparency band.</source>
      <translation>Die zu normierenden Kanäle. Leer: alle außer einem Transparenzkanal.</translation>
    </message>
    <message>
      <source>Bands of the reference</source>
      <translation>Kanäle der Referenz</translation>
    </message>
    <message>
      <source>The bands of the reference, in the order of the image's. Empty: all but a transparency band.</source>
      <translation>Die Kanäle der Referenz, in der Reihenfolge derer des Bildes. Leer: alle außer einem Transparenzkanal.</translation>
    </message>
    <message>
      <source>Dark (% of the pixels)</source>
      <translation>Dunkel (% der Pixel)</translation>
    </message>
    <message>
      <source>So many percent of the pixels become the darkest value.</source>
      <translation>So viel Prozent der Pixel bekommen den dunkelsten Wert.</translation>
    </message>
    <message>
      <source>Bright (% of the pixels)</source>
      <translation>Hell (% der Pixel)</translation>
    </message>
    <message>
      <source>All pixels above this percentage become the brightest value.</source>
      <translation>Alle Pixel über diesem Prozentsatz bekommen den hellsten Wert.</translation>
    </message>
    <message>
      <source>Dark and bright value of each band before (JSON)</source>
      <translation>Dunkler und heller Wert jedes Kanals vorher (JSON)</translation>
    </message>
    <message>
      <source>Objects from segmentation</source>
      <translation>Objekte aus Segmentierung</translation>
    </message>
    <message>
      <source>Makes clean objects of a class map or of polygons: specks become part of their neighbours, small holes are closed, buildings that have grown together are split, outlines are smoothed or get right angles. Objects that touch keep a common border. Roads and rivers get centre lines with their widths. Each object has its class, area and score, as the scene graph needs them.</source>
      <translation>Macht aus einer Klassenkarte oder aus Polygonen saubere Objekte: Kleinstflächen gehen in ihren Nachbarn auf, kleine Löcher werden geschlossen, zusammengewachsene Gebäude getrennt, Umrisse geglättet oder rechtwinklig gemacht. Objekte, die sich berühren, behalten eine gemeinsame Grenze. Straßen und Flüsse bekommen Mittellinien mit ihren Breiten. Jedes Objekt hat Klasse, Fläche und Score, wie der Szenengraph sie braucht.</translation>
    </message>
    <message>
      <source>vectorize,polygons,buildings,footprints,roads,centerline,skeleton,watershed,regularize,generalize,simplify</source>
      <translation>vektorisieren,Polygone,Gebäude,Grundrisse,Straßen,Mittellinie,Skelett,Wasserscheide,regularisieren,generalisieren,vereinfachen</translation>
    </message>
    <message>
      <source>Number of centre lines</source>
      <translation>Anzahl der Mittellinien</translation>
    </message>
    <message>
      <source>Objects, area and length of each class (JSON)</source>
      <translation>Objekte, Fläche und Länge je Klasse (JSON)</translation>
    </message>
    <message>
      <source>Class map</source>
      <translation>Klassenkarte</translation>
    </message>
    <message>
      <source>A class raster, such as “Segment image” makes. Its first band counts.</source>
      <translation>Ein Klassenraster, wie es „Bild segmentieren“ ausgibt. Sein erster Kanal zählt.</translation>
    </message>
    <message>
      <source>Polygons instead of a class map</source>
      <translation>Polygone statt einer Klassenkarte</translation>
    </message>
    <message>
      <source>A layer of polygons. Where they overlap, the later one is on top.</source>
      <translation>Ein Polygonlayer. Wo Polygone überlappen, liegt das spätere oben.</translation>
    </message>
    <message>
      <source>Field with the class of the polygons</source>
      <translation>Feld mit der Klasse der Polygone</translation>
    </message>
    <message>
      <source>Names or values of classes. Empty: all polygons are of one class, with the layer's name.</source>
      <translation>Namen oder Werte von Klassen. Leer: Alle Polygone sind eine Klasse mit dem Namen des Layers.</translation>
    </message>
    <message>
      <source>Confidence</source>
      <translation>Konfidenz</translation>
    </message>
    <message>
      <source>What “Segment image” gives as “Confidence”, or the probability of a class, on any grid. Its mean over an object is the object's score. The first band counts.</source>
      <translation>Was „Bild segmentieren“ als „Konfidenz“ ausgibt, oder die Wahrscheinlichkeit einer Klasse, auf beliebigem Gitter. Ihr Mittel über ein Objekt ist dessen Score. Der erste Kanal zählt.</translation>
    </message>
    <message>
      <source>Classes that become objects</source>
      <translation>Klassen, die Objekte werden</translation>
    </message>
    <message>
      <source>Names or values, with semicolons between several: “building; road”. Empty: all.</source>
      <translation>Namen oder Werte, bei mehreren mit Semikolon dazwischen: „Gebäude; Straße“. Leer: alle.</translation>
    </message>
    <message>
      <source>Smallest object (m²)</source>
      <translation>Kleinstes Objekt (m²)</translation>
    </message>
    <message>
      <source>Smaller ones become part of the neighbour with which they share most of their border. Not set: nine pixels of the map; polygons are all kept. Without a CRS: pixels, or units of the layer.</source>
      <translation>Kleinere gehen in dem Nachbarn auf, mit dem sie den größten Teil ihrer Grenze teilen. Nicht gesetzt: neun Pixel der Karte; Polygone bleiben alle. Ohne KBS: Pixel oder Einheiten des Layers.</translation>
    </message>
    <message>
      <source>Close holes smaller than (m²)</source>
      <translation>Löcher schließen, kleiner als (m²)</translation>
    </message>
    <message>
      <source>A hole in which another object lies stays. Not set: the size of the smallest object.</source>
      <translation>Ein Loch, in dem ein anderes Objekt liegt, bleibt. Nicht gesetzt: die Größe des kleinsten Objekts.</translation>
    </message>
    <message>
      <source>Split objects that have grown together</source>
      <translation>Zusammengewachsene Objekte trennen</translation>
    </message>
    <message>
      <source>shape: where they are narrow. confidence: where the segmentation was less sure; it needs the confidence. none: they stay together. Buildings are split, unless other classes are named below.</source>
      <translation>shape: wo sie schmal sind. confidence: wo die Segmentierung weniger sicher war; das braucht die Konfidenz. none: Sie bleiben zusammen. Getrennt werden Gebäude, falls unten keine anderen Klassen genannt sind.</translation>
    </message>
    <message>
      <source>Buildings with right angles</source>
      <translation>Gebäude mit rechten Winkeln</translation>
    </message>
    <message>
      <source>Straight walls at right angles, where that changes a building little. Its neighbours are fitted to it.</source>
      <translation>Gerade Wände im rechten Winkel, wo das ein Gebäude wenig ändert. Seine Nachbarn werden angepasst.</translation>
    </message>
    <message>
      <source>Polygons with class, score and area; long ones also with length and width (GeoPackage).</source>
      <translation>Polygone mit Klasse, Score und Fläche; lange auch mit Länge und Breite (GeoPackage).</translation>
    </message>
    <message>
      <source>Centre lines</source>
      <translation>Mittellinien</translation>
    </message>
    <message>
      <source>The middle of roads, rivers and the like, from junction to junction, with length and width.</source>
      <translation>Die Mitte von Straßen, Flüssen und Ähnlichem, von Knoten zu Knoten, mit Länge und Breite.</translation>
    </message>
    <message>
      <source>Classes that are long</source>
      <translation>Lange Klassen</translation>
    </message>
    <message>
      <source>They get centre lines. Names or values, with semicolons between several. Empty: those that are called road, street, river, canal, rail and the like. “-”: none.</source>
      <translation>Sie bekommen Mittellinien. Namen oder Werte, bei mehreren mit Semikolon dazwischen. Leer: die mit englischen Namen wie road, street, river, canal oder rail. „-“: keine.</translation>
    </message>
    <message>
      <source>Classes that are buildings</source>
      <translation>Gebäudeklassen</translation>
    </message>
    <message>
      <source>They get right angles, and are split. Empty: those that are called building, house or roof. “-”: none.</source>
      <translation>Sie bekommen rechte Winkel und werden getrennt. Leer: die mit den englischen Namen building, house oder roof. „-“: keine.</translation>
    </message>
    <message>
      <source>Classes that are split</source>
      <translation>Zu trennende Klassen</translation>
    </message>
    <message>
      <source>Names or values, with semicolons between several. Empty: the buildings. “-”: none.</source>
      <translation>Namen oder Werte, bei mehreren mit Semikolon dazwischen. Leer: die Gebäude. „-“: keine.</translation>
    </message>
    <message>
      <source>Widest neck (percent)</source>
      <translation>Breiteste Engstelle (Prozent)</translation>
    </message>
    <message>
      <source>Objects are split where they are narrower than this share of the narrower part, or less sure than this share of the less sure part. More splits more.</source>
      <translation>Objekte werden getrennt, wo sie schmaler sind als dieser Anteil des schmaleren Teils oder weniger sicher als dieser Anteil des weniger sicheren. Mehr trennt mehr.</translation>
    </message>
    <message>
      <source>Simplify outlines (metres)</source>
      <translation>Umrisse vereinfachen (Meter)</translation>
    </message>
    <message>
      <source>Corners that stand out by less than about this are left out; common borders stay common. Not set: only the steps of the pixels are smoothed. 0: outlines stay as they are, along the pixels.</source>
      <translation>Ecken, die um weniger als etwa so viel vorstehen, fallen weg; gemeinsame Grenzen bleiben gemeinsam. Nicht gesetzt: Nur die Stufen der Pixel werden geglättet. 0: Umrisse bleiben, wie sie sind, entlang der Pixel.</translation>
    </message>
    <message>
      <source>Prepare training patches</source>
      <translation>Trainingsausschnitte vorbereiten</translation>
    </message>
    <message>
      <source>Cuts images and their labels into tiles that a model can learn from. Labels are polygons or lines with a class, or class rasters; they may have any coordinate reference system. If only some places are fully labelled, draw polygons around these and choose them as patches: what lies outside teaches nothing. Look at the sheet of examples before you train: it shows at once whether images and labels fit.</source>
      <translation>Schneidet Bilder und ihre Labels in Kacheln, aus denen ein Modell lernen kann. Labels sind Polygone oder Linien mit einer Klasse oder Klassenraster; jedes KBS ist möglich. Wenn nur einige Stellen vollständig gelabelt sind, Polygone darum zeichnen und als Ausschnitte wählen: Was außerhalb liegt, lehrt nichts. Vor dem Training den Musterbogen ansehen: Er zeigt sofort, ob Bilder und Labels zusammenpassen.</translation>
    </message>
    <message>
      <source>chips,tiles,dataset,training data,labels,samples,annotation,deep learning</source>
      <translation>Chips,Kacheln,Datensatz,Trainingsdaten,Labels,Stichproben,Annotation,Deep Learning</translation>
    </message>
    <message>
      <source>Sheet of examples</source>
      <translation>Musterbogen</translation>
    </message>
    <message>
      <source>Number of training tiles</source>
      <translation>Anzahl der Trainingskacheln</translation>
    </message>
    <message>
      <source>Number of validation tiles</source>
      <translation>Anzahl der Validierungskacheln</translation>
    </message>
    <message>
      <source>Number of test tiles</source>
      <translation>Anzahl der Testkacheln</translation>
    </message>
    <message>
      <source>Pixels of each class (JSON)</source>
      <translation>Pixel je Klasse (JSON)</translation>
    </message>
    <message>
      <source>Side of the squares that the images are cut into.</source>
      <translation>Seitenlänge der Quadrate, in die die Bilder geschnitten werden.</translation>
    </message>
    <message>
      <source>Stride (pixels)</source>
      <translation>Schrittweite (Pixel)</translation>
    </message>
    <message>
      <source>How far it is from one tile to the next. Less than the tile size: tiles overlap, and the network sees each place at several positions. Not set: the tile size.</source>
      <translation>Wie weit es von einer Kachel zur nächsten ist. Kleiner als die Kachelgröße: Kacheln überlappen, und das Netz sieht jeden Ort an mehreren Stellen. Nicht gesetzt: die Kachelgröße.</translation>
    </message>
    <message>
      <source>Training / validation / test (%)</source>
      <translation>Training / Validierung / Test (%)</translation>
    </message>
    <message>
      <source>How the labelled ground is shared out. The validation decides which state of a training is the best, the test says how good that one is. Tiles of different parts never overlap.</source>
      <translation>Wie der gelabelte Boden aufgeteilt wird. Die Validierung entscheidet, welcher Stand eines Trainings der beste ist, der Test sagt, wie gut dieser ist. Kacheln verschiedener Teile überlappen nie.</translation>
    </message>
    <message>
      <source>Training set</source>
      <translation>Trainingsdatensatz</translation>
    </message>
    <message>
      <source>The folder to make: tiles of images and labels (GeoTIFF), their description, and a sheet of examples.</source>
      <translation>Der zu erstellende Ordner: Kacheln von Bildern und Labels (GeoTIFF), ihre Beschreibung und ein Musterbogen.</translation>
    </message>
    <message>
      <source>How large a pixel of the tiles is on the ground. Not set: as in the first image.</source>
      <translation>Wie groß ein Pixel der Kacheln am Boden ist. Nicht gesetzt: wie im ersten Bild.</translation>
    </message>
    <message>
      <source>Block size (pixels)</source>
      <translation>Blockgröße (Pixel)</translation>
    </message>
    <message>
      <source>Side of the blocks of ground that go as a whole to training, validation or test. 0: as large as the labelled ground allows.</source>
      <translation>Seitenlänge der Geländeblöcke, die als Ganzes in Training, Validierung oder Test gehen. 0: so groß, wie der gelabelte Boden erlaubt.</translation>
    </message>
    <message>
      <source>Query scene graph</source>
      <translation>Szenengraph abfragen</translation>
    </message>
    <message>
      <source>Finds the objects that relate to each other as a question says. Its parts stand between commas: “?b building” says what ?b is, “?b nearby ?r” and “?b nearby river” how it relates, “not ?b nearby water” how it does not, and “?b area &gt; 500” compares. The result is a layer of these objects, each with its role in the question, and the relations between them.</source>
      <translation>Findet die Objekte, die zueinander stehen, wie eine Frage es sagt. Ihre Teile stehen zwischen Kommas: „?b building“ sagt, was ?b ist, „?b nearby ?r“ und „?b nearby river“, in welcher Relation es steht, „not ?b nearby water“, in welcher nicht, und „?b area &gt; 500“ vergleicht. Das Ergebnis ist ein Layer dieser Objekte, jedes mit seiner Rolle in der Frage, und die Relationen zwischen ihnen.</translation>
    </message>
    <message>
      <source>scene graph,question,search,select,triplets,pattern,SPARQL,relations,knowledge graph</source>
      <translation>Szenengraph,Frage,Suche,auswählen,Tripel,Muster,SPARQL,Relationen,Wissensgraph</translation>
    </message>
    <message>
      <source>Question</source>
      <translation>Frage</translation>
    </message>
    <message>
      <source>Parts between commas. “?b building”: what ?b is, also “building or road”. “?b nearby ?r”: how two relate; a class may stand for a variable, as in “?b nearby river”, and predicates may be read from the other side, as in “?b served by ?r”. “not ?b nearby water”: no such relation. “?b area &gt; 0.5 ha”: compares area, score, level, id or an attribute. A variable without a class that is called like one has that class: ?water.</source>
      <translation>Teile zwischen Kommas. „?b building“: was ?b ist, auch „building or road“. „?b nearby ?r“: wie zwei zueinander stehen; statt einer Variablen darf eine Klasse stehen, wie in „?b nearby river“, und Prädikate dürfen von der anderen Seite gelesen werden, wie in „?b served by ?r“. „not ?b nearby water“: keine solche Relation. „?b area &gt; 0.5 ha“: vergleicht area, score, level, id oder ein Attribut. Eine Variable ohne Klasse, die wie eine heißt, hat diese Klasse: ?water.</translation>
    </message>
    <message>
      <source>Least score of relations</source>
      <translation>Mindestscore der Relationen</translation>
    </message>
    <message>
      <source>Relations with less are taken as not there. Relations by exact rules mostly have 1.</source>
      <translation>Relationen mit weniger gelten als nicht vorhanden. Relationen nach exakten Regeln haben meist 1.</translation>
    </message>
    <message>
      <source>Matching objects</source>
      <translation>Passende Objekte</translation>
    </message>
    <message>
      <source>A GeoPackage with each object once: “roles” says for which variables it stands, “matches” in how many matches it is. The relations between them are a second layer.</source>
      <translation>Ein GeoPackage mit jedem Objekt einmal: „roles“ sagt, für welche Variablen es steht, „matches“, in wie vielen Treffern es vorkommt. Die Relationen zwischen ihnen sind ein zweiter Layer.</translation>
    </message>
    <message>
      <source>Table of matches</source>
      <translation>Tabelle der Treffer</translation>
    </message>
    <message>
      <source>One row a match: the object of each variable.</source>
      <translation>Eine Zeile je Treffer: das Objekt jeder Variablen.</translation>
    </message>
    <message>
      <source>Relations between them</source>
      <translation>Relationen zwischen ihnen</translation>
    </message>
    <message>
      <source>Number of matches</source>
      <translation>Anzahl der Treffer</translation>
    </message>
    <message>
      <source>Objects of each variable (JSON)</source>
      <translation>Objekte je Variable (JSON)</translation>
    </message>
    <message>
      <source>Relations between matching objects</source>
      <translation>Relationen zwischen passenden Objekten</translation>
    </message>
    <message>
      <source>Relations by rule</source>
      <translation>Relationen nach Regeln</translation>
    </message>
    <message>
      <source>Makes a scene graph: objects, and what holds between them – nearby, around, passing through, part of, serves and others. Exact geometric rules find the relations, with true distances that follow the map scale. The result is a GeoPackage that can be edited in QGIS, queried, exported, and learnt from.</source>
      <translation>Macht einen Szenengraphen: Objekte und was zwischen ihnen gilt – in der Nähe, um etwas herum, hindurchführend, Teil von, erschließt und andere. Exakte geometrische Regeln finden die Relationen, mit wahren Abständen, die sich nach dem Kartenmaßstab richten. Das Ergebnis ist ein GeoPackage, das sich in QGIS bearbeiten, abfragen und exportieren lässt und aus dem gelernt werden kann.</translation>
    </message>
    <message>
      <source>scene graph,relations,topology,neighbours,near,OpenStreetMap,knowledge graph,triplets</source>
      <translation>Szenengraph,Relationen,Topologie,Nachbarn,nahe,OpenStreetMap,Wissensgraph,Tripel</translation>
    </message>
    <message>
      <source>Objects of each class (JSON)</source>
      <translation>Objekte je Klasse (JSON)</translation>
    </message>
    <message>
      <source>Relations of each predicate (JSON)</source>
      <translation>Relationen je Prädikat (JSON)</translation>
    </message>
    <message>
      <source>One layer or several, of polygons, lines or points, also in different coordinate reference systems: polygons of a segmentation, a topographic map, layers of OpenStreetMap.</source>
      <translation>Ein Layer oder mehrere, mit Polygonen, Linien oder Punkten, auch in verschiedenen KBS: Polygone einer Segmentierung, eine topographische Karte, Layer von OpenStreetMap.</translation>
    </message>
    <message>
      <source>The field that holds the class of each object. Empty: the field “class” or “class_name” if there is one; else each layer is a class, with the layer's name; else tags of OpenStreetMap tell the class.</source>
      <translation>Das Feld, das die Klasse jedes Objekts enthält. Leer: das Feld „class“ oder „class_name“, falls vorhanden; sonst ist jeder Layer eine Klasse mit dem Namen des Layers; sonst nennen Tags von OpenStreetMap die Klasse.</translation>
    </message>
    <message>
      <source>Map scale 1 :</source>
      <translation>Kartenmaßstab 1:</translation>
    </message>
    <message>
      <source>What is near on the map is near in the graph: at 1 : 5 000 a millimetre is 5 m. The larger the number, the farther apart objects may be and still be near each other.</source>
      <translation>Was auf der Karte nahe ist, ist im Graphen nahe: Bei 1:5 000 ist ein Millimeter 5 m. Je größer die Zahl, desto weiter dürfen Objekte auseinanderliegen und einander noch nahe sein.</translation>
    </message>
    <message>
      <source>A GeoPackage with the objects, the relations as arrows between them, and a project that ties both: open it in QGIS's browser to see the relations of an object in its form.</source>
      <translation>Ein GeoPackage mit den Objekten, den Relationen als Pfeilen dazwischen und einem Projekt, das beide verknüpft: im QGIS-Browser öffnen, um die Relationen eines Objekts in dessen Formular zu sehen.</translation>
    </message>
    <message>
      <source>Classes by other names</source>
      <translation>Klassen mit anderen Namen</translation>
    </message>
    <message>
      <source>Needed where the vocabulary doesn't know a class: “3 = forest; shed = building; clouds =”. Nothing behind “=” leaves a class out.</source>
      <translation>Nötig, wo das Vokabular eine Klasse nicht kennt: „3 = forest; Schuppen = building; Wolken =“. Nichts hinter „=“ lässt eine Klasse weg.</translation>
    </message>
    <message>
      <source>Predicates</source>
      <translation>Prädikate</translation>
    </message>
    <message>
      <source>Relations of these kinds only, separated by commas, such as “nearby, part of, passing through”. Empty: all. The others still count where a pair of objects gets only the most telling one.</source>
      <translation>Nur Relationen dieser Arten, mit Kommas dazwischen, etwa „nearby, part of, passing through“. Leer: alle. Die anderen zählen weiter, wo ein Objektpaar nur die aussagekräftigste bekommt.</translation>
    </message>
    <message>
      <source>Nearby objects of each object</source>
      <translation>Nahe Objekte je Objekt</translation>
    </message>
    <message>
      <source>Of all objects that are nearby, so many of the nearest ones get a relation, so that the graph stays readable.</source>
      <translation>Von allen Objekten in der Nähe bekommen so viele der nächsten eine Relation, damit der Graph lesbar bleibt.</translation>
    </message>
    <message>
      <source>Width of lines (metres)</source>
      <translation>Breite der Linien (Meter)</translation>
    </message>
    <message>
      <source>How broad lines and points are drawn as objects. Distances are those from the line or point itself.</source>
      <translation>Wie breit Linien und Punkte als Objekte gezeichnet werden. Abstände gelten von der Linie oder dem Punkt selbst.</translation>
    </message>
    <message>
      <source>Vocabulary</source>
      <translation>Vokabular</translation>
    </message>
    <message>
      <source>A file of your own with classes and predicates and their limits, in the manner of Landscribe's vocabulary.json. Empty: that of Landscribe, with 32 classes of topographic maps and 16 predicates.</source>
      <translation>Eine eigene Datei mit Klassen, Prädikaten und ihren Grenzwerten, nach Art der vocabulary.json von Landscribe. Leer: das von Landscribe, mit 32 Klassen topographischer Karten und 16 Prädikaten.</translation>
    </message>
    <message>
      <source>JSON files (*.json)</source>
      <translation>JSON-Dateien (*.json)</translation>
    </message>
    <message>
      <source>Generate scene graph</source>
      <translation>Szenengraph erzeugen</translation>
    </message>
    <message>
      <source>Makes a scene graph for one map scale or several: objects from layers or from an image, the wholes that they become on smaller maps, and what holds between them. Exact rules find relations that geometry can tell, a trained model reads others out of the image, and each relation says who has found it and how sure it is. Without a model, rules alone do the work. The result is a GeoPackage that can be edited in QGIS, queried, exported, and learnt from.</source>
      <translation>Macht einen Szenengraphen für einen Kartenmaßstab oder mehrere: Objekte aus Layern oder aus einem Bild, die Ganzen, zu denen sie auf kleineren Karten werden, und was zwischen ihnen gilt. Exakte Regeln finden Relationen, die sich aus der Geometrie ergeben, ein trainiertes Modell liest weitere aus dem Bild, und jede Relation sagt, wer sie gefunden hat und wie sicher sie ist. Ohne Modell arbeiten nur die Regeln. Das Ergebnis ist ein GeoPackage, das sich in QGIS bearbeiten, abfragen und exportieren lässt und aus dem gelernt werden kann.</translation>
    </message>
    <message>
      <source>scene graph,relations,generalisation,map scale,vectorization,knowledge graph,triplets</source>
      <translation>Szenengraph,Relationen,Generalisierung,Kartenmaßstab,Vektorisierung,Wissensgraph,Tripel</translation>
    </message>
    <message>
      <source>Relations by rule and by the model (JSON)</source>
      <translation>Relationen nach Regeln und vom Modell (JSON)</translation>
    </message>
    <message>
      <source>Objects of each map scale (JSON)</source>
      <translation>Objekte je Kartenmaßstab (JSON)</translation>
    </message>
    <message>
      <source>One layer or several, of polygons, lines or points: what “Objects” has made of a segmentation, a topographic map, layers of OpenStreetMap. Empty: a segmentation model finds them in the image.</source>
      <translation>Ein Layer oder mehrere, mit Polygonen, Linien oder Punkten: was „Objekte aus Segmentierung“ erstellt hat, eine topographische Karte, Layer von OpenStreetMap. Leer: Ein Segmentierungsmodell findet sie im Bild.</translation>
    </message>
    <message>
      <source>A colour or grey picture of the objects. Needed where a model is chosen; rules need none.</source>
      <translation>Ein Farb- oder Graubild der Objekte. Nötig, wenn ein Modell gewählt ist; Regeln brauchen keines.</translation>
    </message>
    <message>
      <source>A model that “Train scene-graph model” has made. It finds relations in the image that rules can't tell. Empty: rules alone find the relations.</source>
      <translation>Ein Modell, das „Szenengraph-Modell trainieren“ erstellt hat. Es findet im Bild Relationen, die Regeln nicht erkennen. Leer: Nur Regeln finden die Relationen.</translation>
    </message>
    <message>
      <source>Map scales 1 :</source>
      <translation>Kartenmaßstäbe 1:</translation>
    </message>
    <message>
      <source>One scale or several, with semicolons between them. On each smaller map objects become wholes, such as the houses of a settlement, and what is too small to be seen is left out.</source>
      <translation>Ein Maßstab oder mehrere, mit Semikolon dazwischen. Auf jeder kleineren Karte werden Objekte zu Ganzen, etwa die Häuser einer Siedlung, und was zu klein zum Erkennen ist, fällt weg.</translation>
    </message>
    <message>
      <source>A GeoPackage with the objects of all scales, the relations as arrows between them, and a project that ties both: open it in QGIS's browser to see the relations of an object in its form.</source>
      <translation>Ein GeoPackage mit den Objekten aller Maßstäbe, den Relationen als Pfeilen dazwischen und einem Projekt, das beide verknüpft: im QGIS-Browser öffnen, um die Relationen eines Objekts in dessen Formular zu sehen.</translation>
    </message>
    <message>
      <source>Segmentation model</source>
      <translation>Segmentierungsmodell</translation>
    </message>
    <message>
      <source>Finds the objects in the image, where no layer of objects is chosen.</source>
      <translation>Findet die Objekte im Bild, wenn kein Layer mit Objekten gewählt ist.</translation>
    </message>
    <message>
      <source>Relations of the model only</source>
      <translation>Nur Relationen des Modells</translation>
    </message>
    <message>
      <source>Leave out what rules find. Not ticked: both are there, and each relation says who has found it.</source>
      <translation>Weglassen, was Regeln finden. Nicht angehakt: Beides ist da, und jede Relation sagt, wer sie gefunden hat.</translation>
    </message>
    <message>
      <source>Least score of the model's relations</source>
      <translation>Mindestscore der Modellrelationen</translation>
    </message>
    <message>
      <source>Relations that the model is less sure of are left out: 0 keeps all that it can think of.</source>
      <translation>Relationen, bei denen das Modell weniger sicher ist, fallen weg: 0 behält alle, die es für denkbar hält.</translation>
    </message>
    <message>
      <source>Of all objects that are nearby, so many of the nearest ones get a relation by rule, so that the graph stays readable.</source>
      <translation>Von allen Objekten in der Nähe bekommen so viele der nächsten eine Relation nach Regeln, damit der Graph lesbar bleibt.</translation>
    </message>
    <message>
      <source>A file of your own with classes, predicates and their limits, and what becomes a whole on smaller maps, in the manner of Landscribe's vocabulary.json. Empty: that of the model, else that of Landscribe.</source>
      <translation>Eine eigene Datei mit Klassen, Prädikaten, ihren Grenzwerten und dem, was auf kleineren Karten zu einem Ganzen wird, nach Art der vocabulary.json von Landscribe. Leer: das des Modells, sonst das von Landscribe.</translation>
    </message>
    <message>
      <source>Precision</source>
      <translation>Genauigkeit</translation>
    </message>
    <message>
      <source>Of the segmentation. auto: as the model was tested. fp32: full. bf16, fp16: faster on graphics cards.</source>
      <translation>Der Segmentierung. auto: wie das Modell getestet wurde. fp32: volle. bf16, fp16: auf Grafikkarten schneller.</translation>
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
      <source>The image to segment. Files are read in place; tile servers, WMS and the like are copied first.</source>
      <translation>Das zu segmentierende Bild. Dateien werden direkt gelesen; Kachelserver, WMS und Ähnliches zuerst kopiert.</translation>
    </message>
    <message>
      <source>Second image</source>
      <translation>Zweites Bild</translation>
    </message>
    <message>
      <source>For models that were trained with heights, or that look at two images. The line below the model says so. Its pixels may have another size and coordinate reference system.</source>
      <translation>Für Modelle, die mit Höhen trainiert wurden oder zwei Bilder ansehen. Die Zeile unter dem Modell sagt es. Pixelgröße und KBS dürfen abweichen.</translation>
    </message>
    <message>
      <source>The bands of the image that feed the model, in the model's order. Empty: the model chooses.</source>
      <translation>Die Kanäle des Bildes für das Modell, in dessen Reihenfolge. Leer: Das Modell wählt.</translation>
    </message>
    <message>
      <source>Segment this rectangle only. Empty: the whole image.</source>
      <translation>Nur dieses Rechteck segmentieren. Leer: das ganze Bild.</translation>
    </message>
    <message>
      <source>Segment inside these polygons only; everything else becomes nodata.</source>
      <translation>Nur innerhalb dieser Polygone segmentieren; alles andere wird Leerwert.</translation>
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
      <source>The pixel value that counts as full brightness: 10000 for reflectance. Not set: the model knows.</source>
      <translation>Der Pixelwert, der als volle Helligkeit gilt: 10000 bei Reflektanz. Nicht gesetzt: Das Modell weiß es.</translation>
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
      <source>auto: the fastest that gives the same map. fp32: full. bf16, fp16: half; faster on graphics cards.</source>
      <translation>auto: die schnellste, die dieselbe Karte ergibt. fp32: volle. bf16, fp16: halbe; auf Grafikkarten schneller.</translation>
    </message>
    <message>
      <source>How many tiles are computed together. 0: as many as suit the device and its memory.</source>
      <translation>Wie viele Kacheln zusammen berechnet werden. 0: so viele, wie für Gerät und Speicher passen.</translation>
    </message>
    <message>
      <source>Unsupervised segments</source>
      <translation>Unüberwachte Segmente</translation>
    </message>
    <message>
      <source>Parts an image into segments that look alike, without labels and without a model trained for classes: a vision transformer describes every small square of the image, and a graph of these squares is cut where they differ most. The segments have numbers, no meaning: name them yourself, or make objects of them. The same numbers hold all over the image, however large it is.</source>
      <translation>Teilt ein Bild in Segmente, die ähnlich aussehen, ohne Labels und ohne ein auf Klassen trainiertes Modell: Ein Vision-Transformer beschreibt jedes kleine Quadrat des Bildes, und ein Graph dieser Quadrate wird dort geschnitten, wo sie sich am meisten unterscheiden. Die Segmente haben Nummern, keine Bedeutung: selbst benennen oder Objekte daraus machen. Im ganzen Bild gelten dieselben Nummern, egal wie groß es ist.</translation>
    </message>
    <message>
      <source>clustering,unsupervised,segmentation,objects,obia,dino,normalized cut,superpixels</source>
      <translation>Clustering,unüberwacht,Segmentierung,Objekte,OBIA,DINO,Normalized Cut,Superpixel</translation>
    </message>
    <message>
      <source>Number of kinds of segments found</source>
      <translation>Anzahl gefundener Segmentarten</translation>
    </message>
    <message>
      <source>Area of each kind of segment (JSON)</source>
      <translation>Fläche je Segmentart (JSON)</translation>
    </message>
    <message>
      <source>A colour or grey picture. Files are read in place; tile servers, WMS and the like are copied first.</source>
      <translation>Ein Farb- oder Graubild. Dateien werden direkt gelesen; Kachelserver, WMS und Ähnliches zuerst kopiert.</translation>
    </message>
    <message>
      <source>Number of kinds of segments</source>
      <translation>Anzahl der Segmentarten</translation>
    </message>
    <message>
      <source>How many kinds to tell apart. Not set: 2 to 12, as many as the image itself suggests (eigengap).</source>
      <translation>Wie viele Arten unterschieden werden. Nicht gesetzt: 2 bis 12, so viele, wie das Bild selbst nahelegt (Eigengap).</translation>
    </message>
    <message>
      <source>Weights of the network</source>
      <translation>Gewichte des Netzes</translation>
    </message>
    <message>
      <source>A safetensors file in the names of timm. Empty: timm downloads the weights of the network, once.</source>
      <translation>Eine safetensors-Datei mit den Namen von timm. Leer: timm lädt die Gewichte des Netzes einmal herunter.</translation>
    </message>
    <message>
      <source>Weights (*.safetensors)</source>
      <translation>Gewichte (*.safetensors)</translation>
    </message>
    <message>
      <source>Segments</source>
      <translation>Segmente</translation>
    </message>
    <message>
      <source>The kind of segment of each pixel: 1, 2, …, the most frequent first; 0 is no data (GeoTIFF).</source>
      <translation>Die Segmentart jedes Pixels: 1, 2, …, die häufigste zuerst; 0 ist Leerwert (GeoTIFF).</translation>
    </message>
    <message>
      <source>Segment polygons</source>
      <translation>Segmentpolygone</translation>
    </message>
    <message>
      <source>The segments as polygons, with their kind and area (GeoPackage).</source>
      <translation>Die Segmente als Polygone, mit Art und Fläche (GeoPackage).</translation>
    </message>
    <message>
      <source>Method</source>
      <translation>Verfahren</translation>
    </message>
    <message>
      <source>graph-network: a small graph network is trained on this image for some seconds. ncut: normalised cut by eigenvectors.</source>
      <translation>graph-network: Ein kleines Graphnetz wird einige Sekunden auf diesem Bild trainiert. ncut: Normalized Cut mit Eigenvektoren.</translation>
    </message>
    <message>
      <source>Name of a vision transformer of timm that describes the image. Those of the DINO family suit best, for they have learnt without labels.</source>
      <translation>Name eines Vision-Transformers von timm, der das Bild beschreibt. Am besten passen die der DINO-Familie, denn sie haben ohne Labels gelernt.</translation>
    </message>
    <message>
      <source>One band, or three in the order red, green, blue. Empty: those that the file calls so, or the first.</source>
      <translation>Ein Kanal oder drei in der Reihenfolge Rot, Grün, Blau. Leer: die, die in der Datei so heißen, oder die ersten.</translation>
    </message>
    <message>
      <source>Ground resolution for the network (metres per pixel)</source>
      <translation>Bodenauflösung für das Netz (Meter pro Pixel)</translation>
    </message>
    <message>
      <source>How large a pixel is when the network sees it: finer finds smaller things, coarser is faster. Not set: the pixels of the image.</source>
      <translation>Wie groß ein Pixel ist, wenn das Netz es sieht: Feiner findet Kleineres, gröber ist schneller. Nicht gesetzt: die Pixel des Bildes.</translation>
    </message>
    <message>
      <source>Tile size (pixels of the network)</source>
      <translation>Kachelgröße (Pixel des Netzes)</translation>
    </message>
    <message>
      <source>Side of the squares that the network looks at, made a multiple of its patches (14 or 16 pixels).</source>
      <translation>Seitenlänge der Quadrate, die das Netz ansieht, angepasst auf ein Vielfaches seiner Patches (14 oder 16 Pixel).</translation>
    </message>
    <message>
      <source>How much neighbouring tiles share. More is smoother at their edges, and slower.</source>
      <translation>Wie viel benachbarte Kacheln gemeinsam haben. Mehr ist an den Rändern glatter und langsamer.</translation>
    </message>
    <message>
      <source>Suggest patches to label</source>
      <translation>Ausschnitte zum Labeln vorschlagen</translation>
    </message>
    <message>
      <source>Finds the patches of an image whose labelling would teach a model most: where it is unsure, unlike each other, and unlike what is labelled already. Label everything inside them, fine-tune the model with the patches as areas that are complete, and segment again. On demand an empty layer to draw on comes with it, whose form offers the classes of the map.</source>
      <translation>Findet die Ausschnitte eines Bildes, aus deren Labels ein Modell am meisten lernen würde: wo es unsicher ist, verschieden voneinander und von dem, was schon gelabelt ist. Alles darin labeln, das Modell mit den Ausschnitten als vollständigen Gebieten nachtrainieren und neu segmentieren. Auf Wunsch kommt ein leerer Layer zum Zeichnen dazu, dessen Formular die Klassen der Karte anbietet.</translation>
    </message>
    <message>
      <source>active learning,uncertainty,training,sampling,digitise,label,annotation</source>
      <translation>aktives Lernen,Unsicherheit,Training,Stichprobe,digitalisieren,Label,Annotation</translation>
    </message>
    <message>
      <source>Number of patches</source>
      <translation>Anzahl der Ausschnitte</translation>
    </message>
    <message>
      <source>Mean uncertainty in the patches</source>
      <translation>Mittlere Unsicherheit in den Ausschnitten</translation>
    </message>
    <message>
      <source>Mean uncertainty of the whole image</source>
      <translation>Mittlere Unsicherheit des ganzen Bildes</translation>
    </message>
    <message>
      <source>Least distance between patches (metres)</source>
      <translation>Mindestabstand der Ausschnitte (Meter)</translation>
    </message>
    <message>
      <source>From each other, and from the labelled ones. They never overlap. Without a CRS: pixels.</source>
      <translation>Voneinander und von den gelabelten. Sie überlappen nie. Ohne KBS: Pixel.</translation>
    </message>
    <message>
      <source>What the uncertainty layer holds</source>
      <translation>Inhalt des Unsicherheitslayers</translation>
    </message>
    <message>
      <source>auto: its name tells. uncertainty: 0 is sure, 1 is unsure. confidence: the other way round, as in the confidence of a segmentation.</source>
      <translation>auto: Sein Name sagt es. uncertainty: 0 ist sicher, 1 ist unsicher. confidence: umgekehrt, wie in der Konfidenz einer Segmentierung.</translation>
    </message>
    <message>
      <source>What “Segment image” gives as “Uncertainty”, or as “Confidence”. The first band counts.</source>
      <translation>Was „Bild segmentieren“ als „Unsicherheit“ oder als „Konfidenz“ ausgibt. Der erste Kanal zählt.</translation>
    </message>
    <message>
      <source>The image that was segmented. With it the patches are chosen to look unlike each other.</source>
      <translation>Das segmentierte Bild. Damit werden Ausschnitte gewählt, die verschieden aussehen.</translation>
    </message>
    <message>
      <source>The class map. With it the patches are chosen to hold different classes, as the model sees them.</source>
      <translation>Die Klassenkarte. Damit werden Ausschnitte gewählt, die aus Sicht des Modells verschiedene Klassen enthalten.</translation>
    </message>
    <message>
      <source>Patches lie inside these polygons only.</source>
      <translation>Ausschnitte liegen nur innerhalb dieser Polygone.</translation>
    </message>
    <message>
      <source>Patches that are labelled already</source>
      <translation>Schon gelabelte Ausschnitte</translation>
    </message>
    <message>
      <source>New patches stay away from these polygons, and are chosen to differ from what lies in them.</source>
      <translation>Neue Ausschnitte halten Abstand zu diesen Polygonen und unterscheiden sich möglichst von dem, was darin liegt.</translation>
    </message>
    <message>
      <source>How many patches you want to label before you fine-tune again.</source>
      <translation>Wie viele Ausschnitte vor dem nächsten Nachtrainieren gelabelt werden sollen.</translation>
    </message>
    <message>
      <source>Side of a patch (metres)</source>
      <translation>Seitenlänge eines Ausschnitts (Meter)</translation>
    </message>
    <message>
      <source>Not set: 256 pixels of the uncertainty layer. Without a CRS: pixels.</source>
      <translation>Nicht gesetzt: 256 Pixel des Unsicherheitslayers. Ohne KBS: Pixel.</translation>
    </message>
    <message>
      <source>Patches</source>
      <translation>Ausschnitte</translation>
    </message>
    <message>
      <source>Squares with rank, mean uncertainty and main class, and a tick for those that you have labelled.</source>
      <translation>Quadrate mit Rang, mittlerer Unsicherheit und Hauptklasse und mit einem Häkchen für die gelabelten.</translation>
    </message>
    <message>
      <source>Layer to draw on</source>
      <translation>Layer zum Zeichnen</translation>
    </message>
    <message>
      <source>An empty layer of polygons with the field “class”, whose form offers the classes of the class map.</source>
      <translation>Ein leerer Polygonlayer mit dem Feld „class“, dessen Formular die Klassen der Klassenkarte anbietet.</translation>
    </message>
    <message>
      <source>Train model</source>
      <translation>Modell trainieren</translation>
    </message>
    <message>
      <source>Teaches a new model to segment images, from a training set or straight from images with labels. The result is a model for “Segment image”, with a report of how good it is on tiles that were kept back. Training takes from minutes on a graphics card to hours on the processor; the best state so far is kept when you cancel. To adapt a model that exists, use “Fine-tune model”: it needs far fewer labels.</source>
      <translation>Bringt einem neuen Modell bei, Bilder zu segmentieren, aus einem Trainingsdatensatz oder direkt aus Bildern mit Labels. Das Ergebnis ist ein Modell für „Bild segmentieren“, mit einem Bericht, wie gut es an zurückgehaltenen Kacheln ist. Das Training dauert von Minuten auf einer Grafikkarte bis zu Stunden auf dem Prozessor; bei Abbruch bleibt der bisher beste Stand erhalten. Um ein vorhandenes Modell anzupassen, „Modell nachtrainieren“ verwenden: Das braucht viel weniger Labels.</translation>
    </message>
    <message>
      <source>classification,deep learning,neural network,learn,labels,u-net,segmentation</source>
      <translation>Klassifizierung,Deep Learning,neuronales Netz,lernen,Labels,U-Net,Segmentierung</translation>
    </message>
    <message>
      <source>How often the training sees every tile, at most. Not set: as the recipe says.</source>
      <translation>Wie oft das Training jede Kachel höchstens sieht. Nicht gesetzt: laut Rezept.</translation>
    </message>
    <message>
      <source>Stop after so many epochs without a better model. 0: never. Not set: as the recipe says.</source>
      <translation>Nach so vielen Epochen ohne besseres Modell aufhören. 0: nie. Nicht gesetzt: laut Rezept.</translation>
    </message>
    <message>
      <source>How many tiles make a step. If they don't fit the memory they are computed in parts, with the same result. Not set: as the recipe says.</source>
      <translation>Wie viele Kacheln einen Schritt bilden. Passen sie nicht in den Speicher, werden sie in Teilen berechnet, mit demselben Ergebnis. Nicht gesetzt: laut Rezept.</translation>
    </message>
    <message>
      <source>Side of what the network sees of a tile, at a random place. Not set: as the recipe says.</source>
      <translation>Seitenlänge dessen, was das Netz von einer Kachel sieht, an zufälliger Stelle. Nicht gesetzt: laut Rezept.</translation>
    </message>
    <message>
      <source>Train scene-graph model</source>
      <translation>Szenengraph-Modell trainieren</translation>
    </message>
    <message>
      <source>Teaches a model to find relations between objects, from images and scene graphs. The graphs may come from “Relations by rule”; relations that you have corrected, deleted or drawn in QGIS are learnt as well. The result is a model for “Generate scene graph”, with a report of how good it is on squares of ground that were kept back. A network that has learnt to see before looks at the images once; only what names objects and relations is trained, which takes minutes, also on the processor.</source>
      <translation>Bringt einem Modell bei, Relationen zwischen Objekten zu finden, aus Bildern und Szenengraphen. Die Graphen können aus „Relationen nach Regeln“ kommen; Relationen, die in QGIS korrigiert, gelöscht oder gezeichnet wurden, werden mitgelernt. Das Ergebnis ist ein Modell für „Szenengraph erzeugen“, mit einem Bericht, wie gut es auf zurückgehaltenen Quadraten ist. Ein Netz, das schon sehen gelernt hat, sieht die Bilder einmal an; trainiert wird nur, was Objekte und Relationen benennt. Das dauert Minuten, auch auf dem Prozessor.</translation>
    </message>
    <message>
      <source>scene graph,relations,deep learning,neural network,learn,triplets,knowledge graph</source>
      <translation>Szenengraph,Relationen,Deep Learning,neuronales Netz,lernen,Tripel,Wissensgraph</translation>
    </message>
    <message>
      <source>Epochs that were run</source>
      <translation>Durchlaufene Epochen</translation>
    </message>
    <message>
      <source>Epoch of the model</source>
      <translation>Epoche des Modells</translation>
    </message>
    <message>
      <source>Figure by which that epoch was the best</source>
      <translation>Kennzahl, nach der diese Epoche die beste war</translation>
    </message>
    <message>
      <source>Images</source>
      <translation>Bilder</translation>
    </message>
    <message>
      <source>Colour or grey pictures of the objects, also of several places.</source>
      <translation>Farb- oder Graubilder der Objekte, auch von mehreren Orten.</translation>
    </message>
    <message>
      <source>Scene graphs</source>
      <translation>Szenengraphen</translation>
    </message>
    <message>
      <source>The layers “objects” of one scene graph or several. Make them with “Relations by rule”, then correct their relations in QGIS: what you delete and what you draw is learnt.</source>
      <translation>Die Layer „objects“ eines Szenengraphen oder mehrerer. Mit „Relationen nach Regeln“ erstellen, dann ihre Relationen in QGIS korrigieren: Gelöschtes und Gezeichnetes wird gelernt.</translation>
    </message>
    <message>
      <source>Weights of the network that sees</source>
      <translation>Gewichte des sehenden Netzes</translation>
    </message>
    <message>
      <source>The ground is cut into squares of this size, each of which is learnt from, or kept back, as a whole. A square should hold some dozens of objects.</source>
      <translation>Der Boden wird in Quadrate dieser Größe geteilt; jedes wird als Ganzes gelernt oder zurückgehalten. Ein Quadrat sollte einige Dutzend Objekte enthalten.</translation>
    </message>
    <message>
      <source>The model package (.landscribe) to write. In the folder that is proposed, “Generate scene graph” finds it in its list of models.</source>
      <translation>Das zu schreibende Modellpaket (.landscribe). Im vorgeschlagenen Ordner findet „Szenengraph erzeugen“ es in seiner Modellliste.</translation>
    </message>
    <message>
      <source>A page with curves, the recalls on the squares that were kept back, and the recall of each predicate.</source>
      <translation>Eine Seite mit Kurven, den Recalls auf den zurückgehaltenen Quadraten und dem Recall jedes Prädikats.</translation>
    </message>
    <message>
      <source>Network that sees</source>
      <translation>Sehendes Netz</translation>
    </message>
    <message>
      <source>Name of a vision transformer of timm that describes the images. It is not trained; those of the DINO family suit best.</source>
      <translation>Name eines Vision-Transformers von timm, der die Bilder beschreibt. Er wird nicht trainiert; am besten passen die der DINO-Familie.</translation>
    </message>
    <message>
      <source>How large a pixel is when the network sees it: finer shows smaller things, coarser is faster. Not set: the pixels of the first image.</source>
      <translation>Wie groß ein Pixel ist, wenn das Netz es sieht: Feiner zeigt Kleineres, gröber ist schneller. Nicht gesetzt: die Pixel des ersten Bildes.</translation>
    </message>
    <message>
      <source>Width of the network</source>
      <translation>Breite des Netzes</translation>
    </message>
    <message>
      <source>How many numbers describe an object or a relation. More learn more, and need more examples.</source>
      <translation>Wie viele Zahlen ein Objekt oder eine Relation beschreiben. Mehr lernen mehr und brauchen mehr Beispiele.</translation>
    </message>
    <message>
      <source>Rounds of messages</source>
      <translation>Nachrichtenrunden</translation>
    </message>
    <message>
      <source>How often objects and relations hear of their neighbours before they are named. 0: each is judged by itself.</source>
      <translation>Wie oft Objekte und Relationen von ihren Nachbarn erfahren, bevor sie benannt werden. 0: Jedes wird für sich beurteilt.</translation>
    </message>
    <message>
      <source>Squares that are kept back (%)</source>
      <translation>Zurückgehaltene Quadrate (%)</translation>
    </message>
    <message>
      <source>They tell how good the model is, and which epoch is the best. 0: none.</source>
      <translation>Sie zeigen, wie gut das Modell ist und welche Epoche die beste ist. 0: keine.</translation>
    </message>
    <message>
      <source>How often the training sees all squares, at most.</source>
      <translation>Wie oft das Training alle Quadrate höchstens sieht.</translation>
    </message>
    <message>
      <source>How large the steps of the training are at most.</source>
      <translation>Wie groß die Schritte des Trainings höchstens sind.</translation>
    </message>
    <message>
      <source>Segmentation</source>
      <translation>Segmentierung</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>Training</translation>
    </message>
    <message>
      <source>Accuracy</source>
      <translation>Genauigkeit</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>Modelle</translation>
    </message>
    <message>
      <source>Height</source>
      <translation>Höhe</translation>
    </message>
    <message>
      <source>Labels</source>
      <translation>Labels</translation>
    </message>
    <message>
      <source>Layers of polygons or lines that show where the classes are. Where they overlap, the upper layer in the list is on top, and in a layer the later feature.</source>
      <translation>Polygon- oder Linienlayer, die zeigen, wo die Klassen sind. Wo sie überlappen, liegt der in der Liste obere Layer oben und in einem Layer das spätere Objekt.</translation>
    </message>
    <message>
      <source>The field of the labels that holds the class. Empty: each layer is a class, with the layer's name.</source>
      <translation>Das Feld der Labels, das die Klasse enthält. Leer: Jeder Layer ist eine Klasse mit dem Namen des Layers.</translation>
    </message>
    <message>
      <source>One image or several, of one place or several, with the same bands. They may differ in coordinate reference system and resolution.</source>
      <translation>Ein Bild oder mehrere, von einem Ort oder mehreren, mit denselben Kanälen. KBS und Auflösung dürfen verschieden sein.</translation>
    </message>
    <message>
      <source>Heights</source>
      <translation>Höhen</translation>
    </message>
    <message>
      <source>A height model, a shading map or another second raster for each image, in the order of the images; its pixels may have another size. Every network learns from both. Empty: from the images alone.</source>
      <translation>Zu jedem Bild ein Höhenmodell, eine Schattierungskarte oder ein anderes zweites Raster, in der Reihenfolge der Bilder; die Pixel dürfen eine andere Größe haben. Jedes Netz lernt aus beiden. Leer: nur aus den Bildern.</translation>
    </message>
    <message>
      <source>Class rasters</source>
      <translation>Klassenraster</translation>
    </message>
    <message>
      <source>Rasters whose pixel values are classes, such as an existing land cover map. Names and colours are those of the layer's legend. Labels lie on top.</source>
      <translation>Raster, deren Pixelwerte Klassen sind, etwa eine vorhandene Landbedeckungskarte. Namen und Farben kommen aus der Legende des Layers. Labels liegen darüber.</translation>
    </message>
    <message>
      <source>Polygons inside which everything is labelled; what lies outside teaches nothing. Those whose field “done” is not ticked are left out. Empty: the labels are complete wherever there is an image.</source>
      <translation>Polygone, in denen alles gelabelt ist; was außerhalb liegt, lehrt nichts. Solche, deren Feld „done“ nicht angehakt ist, werden weggelassen. Leer: Die Labels sind überall vollständig, wo es ein Bild gibt.</translation>
    </message>
    <message>
      <source>Bands of the images</source>
      <translation>Kanäle der Bilder</translation>
    </message>
    <message>
      <source>The numbers of the bands to learn from, separated by commas, such as 1,2,3. Empty: all but a transparency band. A fourth band is often taken for transparency: to learn from near infrared, write 1,2,3,4.</source>
      <translation>Die Nummern der Kanäle, aus denen gelernt wird, mit Kommas dazwischen, etwa 1,2,3. Leer: alle außer einem Transparenzkanal. Ein vierter Kanal wird oft für Transparenz gehalten: Um aus dem nahen Infrarot zu lernen, 1,2,3,4 schreiben.</translation>
    </message>
    <message>
      <source>Class of the rest</source>
      <translation>Klasse für den Rest</translation>
    </message>
    <message>
      <source>The class of everything that no label covers. Empty: it teaches nothing.</source>
      <translation>Die Klasse für alles, was kein Label bedeckt. Leer: Es lehrt nichts.</translation>
    </message>
    <message>
      <source>How broad lines are drawn, such as roads.</source>
      <translation>Wie breit Linien gezeichnet werden, etwa Straßen.</translation>
    </message>
    <message>
      <source>Classes with surroundings</source>
      <translation>Klassen mit Umgebung</translation>
    </message>
    <message>
      <source>Classes that get a class of their own around them, such as “around building”, which keeps neighbours apart and outlines sharp. Several are separated by commas. Empty: none.</source>
      <translation>Klassen, die um sich herum eine eigene Klasse bekommen, etwa „around building“; das hält Nachbarn getrennt und Umrisse scharf. Mehrere mit Kommas dazwischen. Leer: keine.</translation>
    </message>
    <message>
      <source>Width of the surroundings (metres)</source>
      <translation>Breite der Umgebung (Meter)</translation>
    </message>
    <message>
      <source>How far the class around a class reaches. It never covers another label.</source>
      <translation>Wie weit die Klasse um eine Klasse reicht. Sie bedeckt nie ein anderes Label.</translation>
    </message>
    <message>
      <source>Epoch {epoch}: {figures}</source>
      <translation>Epoche {epoch}: {figures}</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Keines</translation>
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
      <source>any resolution</source>
      <translation>beliebige Auflösung</translation>
    </message>
    <message>
      <source>{metres:g} m per pixel</source>
      <translation>{metres:g} m pro Pixel</translation>
    </message>
    <message>
      <source>{bands}; second image: {second}</source>
      <translation>{bands}; zweites Bild: {second}</translation>
    </message>
    <message>
      <source>{resolution} · bands: {bands} · classes: {classes}</source>
      <translation>{resolution} · Kanäle: {bands} · Klassen: {classes}</translation>
    </message>
    <message>
      <source>GeoPackages (*.gpkg)</source>
      <translation>GeoPackages (*.gpkg)</translation>
    </message>
    <message>
      <source>HTML files (*.html)</source>
      <translation>HTML-Dateien (*.html)</translation>
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
      <translation>ONNX-Dateien (*.onnx)</translation>
    </message>
    <message>
      <source>Model packages (*.landscribe)</source>
      <translation>Modellpakete (*.landscribe)</translation>
    </message>
    <message>
      <source>Landscribe {version}: maps from images with deep networks</source>
      <translation>Landscribe {version}: Karten aus Bildern mit tiefen Netzen</translation>
    </message>
    <message>
      <source>Copying the layer “{layer}” to a file…</source>
      <translation>Layer „{layer}“ wird in eine Datei kopiert…</translation>
    </message>
    <message>
      <source>Training set, instead of images and labels</source>
      <translation>Trainingsdatensatz statt Bildern und Labels</translation>
    </message>
    <message>
      <source>A folder that “Prepare training patches” has made. Empty: images and labels are given above.</source>
      <translation>Ein Ordner, den „Trainingsausschnitte vorbereiten“ erstellt hat. Leer: Bilder und Labels sind oben angegeben.</translation>
    </message>
    <message>
      <source>A page with curves, the accuracy of each class, the confusion matrix and examples.</source>
      <translation>Eine Seite mit Kurven, der Genauigkeit jeder Klasse, der Konfusionsmatrix und Beispielen.</translation>
    </message>
    <message>
      <source>smp-…: networks of the library segmentation_models_pytorch, with the encoder that is chosen below; smp-unet suits most purposes. unet-deconvnet, fusenet: Le Bris et al. 2020; fusenet needs heights and has a branch for them, all others read them as further bands. resdeconv-…: Ghassemi et al. 2018; the number says how deep the network is, and deeper ones learn more and take longer.</source>
      <translation>smp-…: Netze der Bibliothek segmentation_models_pytorch mit dem unten gewählten Encoder; smp-unet passt für die meisten Zwecke. unet-deconvnet, fusenet: Le Bris et al. 2020; fusenet braucht Höhen und hat einen Zweig dafür, alle anderen lesen sie als weitere Kanäle. resdeconv-…: Ghassemi et al. 2018; die Zahl sagt, wie tief das Netz ist; tiefere lernen mehr und brauchen länger.</translation>
    </message>
    <message>
      <source>For smp-…: the part of the network that sees the image, such as resnet18, resnet34, resnet50, efficientnet-b0 or mobilenet_v2; “tu-” and a name takes any model of the library timm.</source>
      <translation>Für smp-…: der Teil des Netzes, der das Bild sieht, etwa resnet18, resnet34, resnet50, efficientnet-b0 oder mobilenet_v2; „tu-“ und ein Name nimmt jedes Modell der Bibliothek timm.</translation>
    </message>
    <message>
      <source>Pre-trained weights</source>
      <translation>Vortrainierte Gewichte</translation>
    </message>
    <message>
      <source>none: the encoder starts knowing nothing. imagenet: it starts from weights that know photographs, which are downloaded once; mostly better and faster. Or a file (.safetensors) with weights of the encoder.</source>
      <translation>none: Der Encoder weiß am Anfang nichts. imagenet: Er beginnt mit Gewichten, die Fotos kennen und einmal heruntergeladen werden; meist besser und schneller. Oder eine Datei (.safetensors) mit Gewichten des Encoders.</translation>
    </message>
    <message>
      <source>Recipe</source>
      <translation>Rezept</translation>
    </message>
    <message>
      <source>How the training is done. landscribe: our own, which suits most. lebris2020: Adam and weights for rare classes. ghassemi2018: slow descent, with tiles turned by any angle. The settings below change single values of it.</source>
      <translation>Wie trainiert wird. landscribe: unser eigenes, passt meist. lebris2020: Adam und Gewichte für seltene Klassen. ghassemi2018: langsamer Abstieg, mit Kacheln, die um beliebige Winkel gedreht werden. Die Einstellungen darunter ändern einzelne Werte davon.</translation>
    </message>
    <message>
      <source>How large the steps of the training are. Not set: as the recipe says.</source>
      <translation>Wie groß die Schritte des Trainings sind. Nicht gesetzt: laut Rezept.</translation>
    </message>
    <message>
      <source>What the lists of models call it. Empty: the name of its file.</source>
      <translation>Wie es in den Modelllisten heißt. Leer: der Name seiner Datei.</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>Fortsetzen</translation>
    </message>
    <message>
      <source>Go on with a run that was cancelled or broke off, with the same model file, data and settings. The result is that of an unbroken run.</source>
      <translation>Einen abgebrochenen oder unterbrochenen Lauf fortsetzen, mit derselben Modelldatei, denselben Daten und Einstellungen. Das Ergebnis ist das eines ununterbrochenen Laufs.</translation>
    </message>
    <message>
      <source>auto: mixed precision on graphics cards, full on the processor. fp32: full. bf16, fp16: mixed.</source>
      <translation>auto: gemischte Genauigkeit auf Grafikkarten, volle auf dem Prozessor. fp32: volle. bf16, fp16: gemischte.</translation>
    </message>
    <message>
      <source>Epochs with a frozen encoder</source>
      <translation>Epochen mit eingefrorenem Encoder</translation>
    </message>
    <message>
      <source>In the first epochs, change only the part of the model that tells the classes apart, and leave the part that sees as it is. Helps with few labels and with new classes.</source>
      <translation>In den ersten Epochen nur den Teil des Modells ändern, der die Klassen unterscheidet, und den sehenden Teil lassen, wie er ist. Hilft bei wenigen Labels und bei neuen Klassen.</translation>
    </message>
    <message>
      <source>Overall accuracy (0 to 1)</source>
      <translation>Gesamtgenauigkeit (0 bis 1)</translation>
    </message>
    <message>
      <source>Mean F1 of the classes (0 to 1)</source>
      <translation>Mittlerer F1 der Klassen (0 bis 1)</translation>
    </message>
    <message>
      <source>Mean intersection over union of the classes (0 to 1)</source>
      <translation>Mittlere Intersection over Union der Klassen (0 bis 1)</translation>
    </message>
    <message>
      <source>Accuracy of each class (JSON)</source>
      <translation>Genauigkeit je Klasse (JSON)</translation>
    </message>
    <message>
      <source>the layer has no file</source>
      <translation>der Layer hat keine Datei</translation>
    </message>
    <message>
      <source>Finds the objects of a database that are not on the images, such as buildings that are newer than an old photograph. Networks learn from the labels, and each object is judged by one that has not seen it; what the images contradict is dropped, and the networks learn again without it, until little changes. With height models of both dates, ground that rose since the images speaks against an object too. The result is the database with a verdict on each object, the cleaned database to train on, and a report with pictures; it takes several trainings, minutes on a graphics card and up to hours on the processor.</source>
      <translation type="vanished">Findet die Objekte eines Datenbestands, die auf den Bildern nicht da sind, etwa Gebäude, die neuer als ein altes Luftbild sind. Netze lernen aus den Labels, und jedes Objekt wird von einem Netz beurteilt, das es nicht gesehen hat; was den Bildern widerspricht, wird verworfen, und die Netze lernen ohne es neu, bis sich wenig ändert. Mit Höhenmodellen beider Zeitpunkte spricht auch Boden, der seit den Bildern höher wurde, gegen ein Objekt. Das Ergebnis sind der Datenbestand mit einem Urteil zu jedem Objekt, der bereinigte Datenbestand zum Trainieren und ein Bericht mit Bildern. Dazu sind mehrere Trainings nötig: Minuten auf einer Grafikkarte, bis zu Stunden auf dem Prozessor.</translation>
    </message>
    <message>
      <source>The model {path} reads {needed} raster(s), but {given} were given. Give exactly {needed}.</source>
      <translation type="vanished">Das Modell {path} liest {needed} Raster, angegeben wurden {given}. Genau {needed} angeben.</translation>
    </message>
    <message>
      <source>The network “{network}” reads {needed} raster(s) of each place, but {given} were given. Give images and heights to a network with two inputs, images alone to all others.</source>
      <translation type="vanished">Das Netz „{network}“ liest {needed} Raster von jedem Ort, angegeben wurden {given}. Einem Netz mit zwei Eingaben Bilder und Höhen geben, allen anderen nur Bilder.</translation>
    </message>
    <message>
      <source>For models that look at two images, such as a picture and a height model, or two dates.</source>
      <translation type="vanished">Für Modelle, die zwei Bilder ansehen, etwa ein Luftbild und ein Höhenmodell oder zwei Zeitpunkte.</translation>
    </message>
    <message>
      <source>smp-…: networks of the library segmentation_models_pytorch, with the encoder that is chosen below; smp-unet suits most purposes. unet-deconvnet, fusenet: Le Bris et al. 2020; fusenet sees heights beside the image. resdeconv-…: Ghassemi et al. 2018; the number says how deep the network is, and deeper ones learn more and take longer.</source>
      <translation type="vanished">smp-…: Netze der Bibliothek segmentation_models_pytorch mit dem unten gewählten Encoder; smp-unet passt für die meisten Zwecke. unet-deconvnet, fusenet: Le Bris et al. 2020; fusenet sieht neben dem Bild auch Höhen. resdeconv-…: Ghassemi et al. 2018; die Zahl sagt, wie tief das Netz ist; tiefere lernen mehr und brauchen länger.</translation>
    </message>
    <message>
      <source>For networks with two inputs: a height model, or another second raster, for each image, in the order of the images.</source>
      <translation type="vanished">Für Netze mit zwei Eingaben: zu jedem Bild ein Höhenmodell oder ein anderes zweites Raster, in der Reihenfolge der Bilder.</translation>
    </message>
    <message>
      <source>The network reads tiles of any size that suits it. Deepness can't open such a file.</source>
      <translation type="vanished">Das Netz liest Kacheln jeder passenden Größe. Deepness kann eine solche Datei nicht öffnen.</translation>
    </message>
    <message>
      <source>Adapts a model to your images. Draw a few patches in which everything is labelled, and a few minutes later the model maps the whole image better. It keeps what it knows: classes of the labels and of the model go together by their names, and classes can be renamed, added or given up. The report compares the model before and after on tiles that were kept back. The best state so far is kept when you cancel.</source>
      <translation type="vanished">Passt ein Modell an eigene Bilder an. Einige Ausschnitte zeichnen, in denen alles gelabelt ist, und wenige Minuten später kartiert das Modell das ganze Bild besser. Es behält, was es weiß: Klassen der Labels und des Modells gehören nach ihren Namen zusammen und können umbenannt, hinzugefügt oder aufgegeben werden. Der Bericht vergleicht das Modell vorher und nachher an zurückgehaltenen Kacheln. Bei Abbruch bleibt der bisher beste Stand erhalten.</translation>
    </message>
  </context>
</TS>
