<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>Landscribe</name>
    <message>
      <source>The map has no class for these of the reference: {classes}. The classes of the map are: {known}. Say which belong together, such as “forest = trees; clouds =” (nothing behind “=” leaves a class out).</source>
      <translation>La carte n'a pas de classe pour celles-ci de la référence : {classes}. Les classes de la carte sont : {known}. Indiquez lesquelles vont ensemble, par exemple « forêt = arbres; nuages = » (rien après « = » écarte une classe).</translation>
    </message>
    <message>
      <source>“{text}” doesn't say which classes belong together. Write “reference = map”, and put semicolons between several: “forest = trees; bushes = trees”.</source>
      <translation>« {text} » n'indique pas quelles classes vont ensemble. Écrivez « référence = carte », avec des points-virgules entre plusieurs : « forêt = arbres; buissons = arbres ».</translation>
    </message>
    <message>
      <source>The class “{class_name}” was to be matched, but it is not there. The classes on that side are: {known}.</source>
      <translation>La classe « {class_name} » devait être associée, mais elle n'existe pas. Les classes de ce côté sont : {known}.</translation>
    </message>
    <message>
      <source>There is nothing but nodata in the map {path}, or inside the areas of interest. Choose another map or other areas.</source>
      <translation>Il n'y a que du NoData dans la carte {path}, ou dans les zones d'intérêt. Choisissez une autre carte ou d'autres zones.</translation>
    </message>
    <message>
      <source>“{text}” doesn't state the expected accuracy of a class. Write “class = 0.7”, with a number from 0 to 1, and put semicolons between several. The classes are: {classes}.</source>
      <translation>« {text} » n'indique pas l'exactitude attendue d'une classe. Écrivez « classe = 0.7 », avec un nombre de 0 à 1, et des points-virgules entre plusieurs. Les classes sont : {classes}.</translation>
    </message>
    <message>
      <source>A reference is needed, and only one. Choose either a layer of polygons or points, or a class raster.</source>
      <translation>Il faut une référence, et une seule. Choisissez soit une couche de polygones ou de points, soit un raster de classes.</translation>
    </message>
    <message>
      <source>The reference {path} can't be read: {detail}. Check that the layer opens in QGIS and has polygons or points.</source>
      <translation>Impossible de lire la référence {path} : {detail}. Vérifiez que la couche s'ouvre dans QGIS et contient des polygones ou des points.</translation>
    </message>
    <message>
      <source>The field with the true class was not found in {path} ({field}). Choose one of these: {available}.</source>
      <translation>Le champ de la vraie classe est introuvable dans {path} ({field}). Choisissez-en un parmi : {available}.</translation>
    </message>
    <message>
      <source>The raster {path} holds the value {value}, which can't be a class: classes are whole numbers from 0 to 65535. Choose a class raster, or declare that value as “no data”.</source>
      <translation>Le raster {path} contient la valeur {value}, qui ne peut pas être une classe : les classes sont des nombres entiers de 0 à 65535. Choisissez un raster de classes, ou déclarez cette valeur comme NoData.</translation>
    </message>
    <message>
      <source>The map and the reference have nothing in common: nowhere are both classes known. Check that they show the same place, that their coordinate reference systems are right, and that the map has data there.</source>
      <translation>La carte et la référence n'ont rien en commun : nulle part les deux classes ne sont connues. Vérifiez qu'elles montrent le même endroit, que leurs SCR sont corrects et que la carte y a des données.</translation>
    </message>
    <message>
      <source>Areas where the reference is complete go with polygons or a raster, not with points. Leave the areas out.</source>
      <translation>Les zones où la référence est complète vont avec des polygones ou un raster, pas avec des points. Retirez ces zones.</translation>
    </message>
    <message>
      <source>Only points can be a random sample, but {path} has areas. Remove the tick, or choose a layer of points.</source>
      <translation>Seuls des points peuvent former un échantillon aléatoire, mais {path} contient des surfaces. Décochez la case, ou choisissez une couche de points.</translation>
    </message>
    <message>
      <source>No point of {path} has a class in the field “{field}”. Fill in the true classes and run again, or choose another field.</source>
      <translation>Aucun point de {path} n'a de classe dans le champ « {field} ». Saisissez les vraies classes et relancez, ou choisissez un autre champ.</translation>
    </message>
    <message>
      <source>{count} of the {total} points of {path} have no class yet and were left out. The figures hold, as the points come in random order; they get surer with each one that you add.</source>
      <translation>{count} des {total} points de {path} n'ont pas encore de classe et ont été omis. Les chiffres restent valables, car les points sont dans un ordre aléatoire ; chaque point ajouté les rend plus sûrs.</translation>
    </message>
    <message>
      <source>The estimates leave out {percent:.1f} % of the area, where fewer than two points have a class: {strata}. Label more points there.</source>
      <translation>Les estimations omettent {percent:.1f} % de la surface, là où moins de deux points ont une classe : {strata}. Donnez-y une classe à plus de points.</translation>
    </message>
    <message>
      <source>Where it was compared, the map has none of these classes of the reference: {classes}. All of them count as missed. If they have other values in the map, say which.</source>
      <translation>Là où la comparaison a eu lieu, la carte n'a aucune de ces classes de la référence : {classes}. Toutes comptent comme manquées. Si elles ont d'autres valeurs dans la carte, indiquez lesquelles.</translation>
    </message>
    <message>
      <source>The reference has no class for these of the map: {classes}. All that is mapped so counts as wrong. If they belong to other classes, say which.</source>
      <translation>La référence n'a pas de classe pour celles-ci de la carte : {classes}. Tout ce qui est cartographié ainsi compte comme faux. Si elles font partie d'autres classes, indiquez lesquelles.</translation>
    </message>
    <message>
      <source>Description of {graph}</source>
      <translation>Description de {graph}</translation>
    </message>
    <message>
      <source>Area {number}</source>
      <translation>Zone {number}</translation>
    </message>
    <message>
      <source>The whole graph</source>
      <translation>Tout le graphe</translation>
    </message>
    <message>
      <source>The area measures {area}.</source>
      <translation>La zone mesure {area}.</translation>
    </message>
    <message>
      <source>There are no objects in it.</source>
      <translation>Aucun objet ne s'y trouve.</translation>
    </message>
    <message>
      <source>Objects: {count}, namely {list}.</source>
      <translation>Objets : {count}, à savoir {list}.</translation>
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
      <translation>Le plus grand objet : {object}, avec {area}.</translation>
    </message>
    <message>
      <source>No relation between them is known.</source>
      <translation>Aucune relation entre eux n'est connue.</translation>
    </message>
    <message>
      <source>Relations between them: {count}, namely {list}.</source>
      <translation>Relations entre eux : {count}, à savoir {list}.</translation>
    </message>
    <message>
      <source>{count} × {subject} – {predicate} – {object}</source>
      <translation>{count} × {subject} – {predicate} – {object}</translation>
    </message>
    <message>
      <source>The best connected one is {object}, with {count}.</source>
      <translation>L'objet le plus relié : {object}, avec {count}.</translation>
    </message>
    <message>
      <source>They make up {list}.</source>
      <translation>Ensemble, ils forment : {list}.</translation>
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
      <translation>Objets incertains, de score inférieur à {limit} : {count}, par exemple {list}.</translation>
    </message>
    <message>
      <source>Unsure relations, with a score below {limit}: {count}, such as {list}.</source>
      <translation>Relations incertaines, de score inférieur à {limit} : {count}, par exemple {list}.</translation>
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
      <translation>Objets</translation>
    </message>
    <message>
      <source>Area</source>
      <translation>Surface</translation>
    </message>
    <message>
      <source>% of the area</source>
      <translation>% de la zone</translation>
    </message>
    <message>
      <source>From the scene graph {graph}, {date}.</source>
      <translation>À partir du graphe de scène {graph}, {date}.</translation>
    </message>
    <message>
      <source>others</source>
      <translation>d'autres</translation>
    </message>
    <message>
      <source>building</source>
      <translation>bâtiment</translation>
    </message>
    <message>
      <source>road</source>
      <translation>route</translation>
    </message>
    <message>
      <source>path</source>
      <translation>chemin</translation>
    </message>
    <message>
      <source>railway</source>
      <translation>voie ferrée</translation>
    </message>
    <message>
      <source>bridge</source>
      <translation>pont</translation>
    </message>
    <message>
      <source>car park</source>
      <translation>parking</translation>
    </message>
    <message>
      <source>paved ground</source>
      <translation>sol revêtu</translation>
    </message>
    <message>
      <source>river</source>
      <translation>cours d'eau</translation>
    </message>
    <message>
      <source>water</source>
      <translation>plan d'eau</translation>
    </message>
    <message>
      <source>dam</source>
      <translation>barrage</translation>
    </message>
    <message>
      <source>pier</source>
      <translation>jetée</translation>
    </message>
    <message>
      <source>forest</source>
      <translation>forêt</translation>
    </message>
    <message>
      <source>shrubland</source>
      <translation>broussailles</translation>
    </message>
    <message>
      <source>low vegetation</source>
      <translation>végétation basse</translation>
    </message>
    <message>
      <source>cropland</source>
      <translation>terre cultivée</translation>
    </message>
    <message>
      <source>orchard</source>
      <translation>verger</translation>
    </message>
    <message>
      <source>wetland</source>
      <translation>zone humide</translation>
    </message>
    <message>
      <source>bare ground</source>
      <translation>sol nu</translation>
    </message>
    <message>
      <source>snow and ice</source>
      <translation>neige et glace</translation>
    </message>
    <message>
      <source>sports ground</source>
      <translation>terrain de sport</translation>
    </message>
    <message>
      <source>runway</source>
      <translation>piste d'atterrissage</translation>
    </message>
    <message>
      <source>tank</source>
      <translation>réservoir</translation>
    </message>
    <message>
      <source>power line</source>
      <translation>ligne électrique</translation>
    </message>
    <message>
      <source>settlement</source>
      <translation>localité</translation>
    </message>
    <message>
      <source>factory</source>
      <translation>usine</translation>
    </message>
    <message>
      <source>airport</source>
      <translation>aéroport</translation>
    </message>
    <message>
      <source>station</source>
      <translation>gare</translation>
    </message>
    <message>
      <source>port</source>
      <translation>port</translation>
    </message>
    <message>
      <source>farm</source>
      <translation>ferme</translation>
    </message>
    <message>
      <source>park</source>
      <translation>parc</translation>
    </message>
    <message>
      <source>quarry</source>
      <translation>carrière</translation>
    </message>
    <message>
      <source>power plant</source>
      <translation>centrale électrique</translation>
    </message>
    <message>
      <source>part of</source>
      <translation>partie de</translation>
    </message>
    <message>
      <source>belongs to</source>
      <translation>appartient à</translation>
    </message>
    <message>
      <source>inside</source>
      <translation>à l'intérieur de</translation>
    </message>
    <message>
      <source>around</source>
      <translation>autour de</translation>
    </message>
    <message>
      <source>passing under</source>
      <translation>passe sous</translation>
    </message>
    <message>
      <source>crosses</source>
      <translation>croise</translation>
    </message>
    <message>
      <source>passing through</source>
      <translation>traverse</translation>
    </message>
    <message>
      <source>overlaps</source>
      <translation>chevauche</translation>
    </message>
    <message>
      <source>running along</source>
      <translation>longe</translation>
    </message>
    <message>
      <source>adjacent to</source>
      <translation>jouxte</translation>
    </message>
    <message>
      <source>nearby</source>
      <translation>à proximité de</translation>
    </message>
    <message>
      <source>distant</source>
      <translation>loin de</translation>
    </message>
    <message>
      <source>connected to</source>
      <translation>en connexion avec</translation>
    </message>
    <message>
      <source>carries</source>
      <translation>porte</translation>
    </message>
    <message>
      <source>flows into</source>
      <translation>se jette dans</translation>
    </message>
    <message>
      <source>serves</source>
      <translation>dessert</translation>
    </message>
    <message>
      <source>It is installed already; --again makes it anew.</source>
      <translation>Déjà installé ; --again recommence à neuf.</translation>
    </message>
    <message>
      <source>Log: {path}</source>
      <translation>Journal : {path}</translation>
    </message>
    <message>
      <source>Landscribe – Engine</source>
      <translation>Landscribe – Moteur</translation>
    </message>
    <message>
      <source>Landscribe: looking for graphics cards</source>
      <translation>Landscribe : recherche des cartes graphiques</translation>
    </message>
    <message>
      <source>The tools need the engine: packages that compute, in a Python of their own.</source>
      <translation>Les outils ont besoin du moteur : des paquets de calcul, dans leur propre Python.</translation>
    </message>
    <message>
      <source>Cancelling…</source>
      <translation>Annulation…</translation>
    </message>
    <message>
      <source>Done: every part was tried and works.</source>
      <translation>Terminé : chaque composant a été essayé et fonctionne.</translation>
    </message>
    <message>
      <source>The installation stopped; the log has the details.</source>
      <translation>L'installation s'est arrêtée ; les détails sont dans le journal.</translation>
    </message>
    <message>
      <source>Remove the engine? The tools can't run until it is installed again; your models are kept.</source>
      <translation>Supprimer le moteur ? Les outils ne fonctionneront plus tant qu'il n'est pas réinstallé ; vos modèles sont conservés.</translation>
    </message>
    <message>
      <source>The diagnostics are on the clipboard: paste them into your report.</source>
      <translation>Le diagnostic est dans le presse-papiers : collez-le dans votre rapport.</translation>
    </message>
    <message>
      <source>Install</source>
      <translation>Installer</translation>
    </message>
    <message>
      <source>Install again</source>
      <translation>Réinstaller</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>Prêt</translation>
    </message>
    <message>
      <source>Broken</source>
      <translation>Endommagé</translation>
    </message>
    <message>
      <source>Not installed</source>
      <translation>Non installé</translation>
    </message>
    <message>
      <source>Will be installed into {folder}: about {needed} GB are needed, {free} GB are free.</source>
      <translation>Installation dans {folder} : environ {needed} Go nécessaires, {free} Go libres.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Install for this computer (recommended)</source>
      <translation>Installer pour cet ordinateur (recommandé)</translation>
    </message>
    <message>
      <source>Use a Python of my own (conda, pixi, any virtual environment)</source>
      <translation>Utiliser un Python existant (conda, pixi, environnement virtuel)</translation>
    </message>
    <message>
      <source>Install from a folder of wheels, without the internet</source>
      <translation>Installer depuis un dossier de wheels, sans internet</translation>
    </message>
    <message>
      <source>Compute platform</source>
      <translation>Plateforme de calcul</translation>
    </message>
    <message>
      <source>Check and use</source>
      <translation>Vérifier et utiliser</translation>
    </message>
    <message>
      <source>Log</source>
      <translation>Journal</translation>
    </message>
    <message>
      <source>Copy diagnostics</source>
      <translation>Copier le diagnostic</translation>
    </message>
    <message>
      <source>Remove…</source>
      <translation>Supprimer…</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Landscribe: installing the engine</source>
      <translation>Landscribe : installation du moteur</translation>
    </message>
    <message>
      <source>The engine is not installed yet. Open Plugins ▸ Landscribe ▸ Install or update the engine…</source>
      <translation>Le moteur n'est pas encore installé. Ouvrez Extensions ▸ Landscribe ▸ Installer ou mettre à jour le moteur…</translation>
    </message>
    <message>
      <source>The engine's Python {python} is gone. Install it again: Plugins ▸ Landscribe ▸ Install or update the engine…</source>
      <translation>Le Python du moteur, {python}, a disparu. Réinstallez-le : Extensions ▸ Landscribe ▸ Installer ou mettre à jour le moteur…</translation>
    </message>
    <message>
      <source>The engine was installed for another version of Landscribe. Update it: Plugins ▸ Landscribe ▸ Install or update the engine…</source>
      <translation>Le moteur a été installé pour une autre version de Landscribe. Mettez-le à jour : Extensions ▸ Landscribe ▸ Installer ou mettre à jour le moteur…</translation>
    </message>
    <message>
      <source>Looking for room on the disk</source>
      <translation>Vérification de l'espace disque</translation>
    </message>
    <message>
      <source>Making the environment</source>
      <translation>Création de l'environnement</translation>
    </message>
    <message>
      <source>Getting torch, the largest part</source>
      <translation>Récupération de torch, la plus grosse partie</translation>
    </message>
    <message>
      <source>Getting the other packages</source>
      <translation>Récupération des autres paquets</translation>
    </message>
    <message>
      <source>Testing</source>
      <translation>Test</translation>
    </message>
    <message>
      <source>Activating</source>
      <translation>Activation</translation>
    </message>
    <message>
      <source>{packages} packages, {megabytes} MB</source>
      <translation>{packages} paquets, {megabytes} Mo</translation>
    </message>
    <message>
      <source>The graphics card can't be used, the processor computes: {problem}</source>
      <translation>La carte graphique n'est pas utilisable, le processeur calcule : {problem}</translation>
    </message>
    <message>
      <source>No NVIDIA graphics card found: the processor computes</source>
      <translation>Aucune carte graphique NVIDIA trouvée : le processeur calcule</translation>
    </message>
    <message>
      <source>download.pytorch.org could not be reached; the package registry's torch does not use the graphics card. Install again when that address can be reached.</source>
      <translation>download.pytorch.org est resté injoignable ; le torch du registre de paquets n'utilise pas la carte graphique. Réinstallez quand cette adresse sera joignable.</translation>
    </message>
    <message>
      <source>download.pytorch.org could not be reached: torch is the package registry's build, which is larger.</source>
      <translation>download.pytorch.org est resté injoignable : torch vient du registre de paquets et prend plus de place.</translation>
    </message>
    <message>
      <source>{card} found: torch for CUDA will be installed.</source>
      <translation>{card} trouvée : torch pour CUDA sera installé.</translation>
    </message>
    <message>
      <source>{card} found, but the driver or the card is too old: the processor will be used. Update the driver to version {driver} or later to use the card.</source>
      <translation>{card} trouvée, mais le pilote ou la carte est trop ancien : le processeur sera utilisé. Pour utiliser la carte, mettez le pilote à jour vers la version {driver} ou ultérieure.</translation>
    </message>
    <message>
      <source>On macOS the processor is used.</source>
      <translation>Sous macOS, le processeur est utilisé.</translation>
    </message>
    <message>
      <source>No NVIDIA graphics card found: the processor will be used.</source>
      <translation>Pas de carte graphique NVIDIA : le processeur sera utilisé.</translation>
    </message>
    <message>
      <source>Chosen by you: {platform}.</source>
      <translation>Choisi par vous : {platform}.</translation>
    </message>
    <message>
      <source>Automatic</source>
      <translation>Automatique</translation>
    </message>
    <message>
      <source>Processor only</source>
      <translation>Processeur seulement</translation>
    </message>
    <message>
      <source>The package registry's own build</source>
      <translation>Version du registre de paquets</translation>
    </message>
    <message>
      <source>NVIDIA, CUDA {version}</source>
      <translation>NVIDIA, CUDA {version}</translation>
    </message>
    <message>
      <source>The installation stopped: {tail}
The log has the details; installing again goes on where it stopped.</source>
      <translation>L'installation s'est arrêtée : {tail}
Les détails sont dans le journal ; une nouvelle installation reprend où elle s'est arrêtée.</translation>
    </message>
    <message>
      <source>The environment is complete, but {part} does not work in it.</source>
      <translation>L'environnement est complet, mais {part} n'y fonctionne pas.</translation>
    </message>
    <message>
      <source>The packages can't be downloaded. Check the connection to the internet and the proxy under Settings ▸ Options ▸ Network, then install again: it goes on where it stopped.</source>
      <translation>Impossible de télécharger les paquets. Vérifiez la connexion à internet et le proxy dans Préférences ▸ Options ▸ Réseau, puis réinstallez : l'installation reprend où elle s'est arrêtée.</translation>
    </message>
    <message>
      <source>The proxy refuses the download. Check its address, user and password under Settings ▸ Options ▸ Network.</source>
      <translation>Le proxy refuse le téléchargement. Vérifiez son adresse, l'utilisateur et le mot de passe dans Préférences ▸ Options ▸ Réseau.</translation>
    </message>
    <message>
      <source>The server's certificate is not trusted, as happens behind a firewall that inspects the traffic. Add your organisation's authority under Settings ▸ Options ▸ Authentication ▸ Manage Certificates.</source>
      <translation>Le certificat du serveur n'est pas reconnu, comme il arrive derrière un pare-feu qui inspecte le trafic. Ajoutez l'autorité de certification de votre organisation dans Préférences ▸ Options ▸ Authentification ▸ Gestion des Certificats.</translation>
    </message>
    <message>
      <source>A package does not exist for this computer or this Python. Choose another compute platform, or use your own Python; the log names the package.</source>
      <translation>Un paquet n'existe pas pour cet ordinateur ou ce Python. Choisissez une autre plateforme de calcul ou utilisez votre propre Python ; le journal nomme le paquet.</translation>
    </message>
    <message>
      <source>The system's virus scanner or policy blocks a file of the engine. Allow the folder of the engine there, then install again.</source>
      <translation>L'antivirus ou une règle du système bloque un fichier du moteur. Autorisez-y le dossier du moteur, puis réinstallez.</translation>
    </message>
    <message>
      <source>The system refuses to write into the engine's folder. Close other QGIS windows, and check the folder's permissions and the virus scanner; then install again.</source>
      <translation>Le système refuse l'écriture dans le dossier du moteur. Fermez les autres fenêtres de QGIS, vérifiez les droits du dossier et l'antivirus, puis réinstallez.</translation>
    </message>
    <message>
      <source>torch and torchvision are not of one build. Install again: both are then taken from one place.</source>
      <translation>torch et torchvision ne proviennent pas de la même version. Réinstallez : les deux viendront alors de la même source.</translation>
    </message>
    <message>
      <source>This Linux is too old for the packages (glibc). Use your own Python, for example from conda.</source>
      <translation>Ce Linux est trop ancien pour les paquets (glibc). Utilisez votre propre Python, par exemple de conda.</translation>
    </message>
    <message>
      <source>A system library is missing: install Microsoft's Visual C++ Redistributable (x64), restart QGIS and install again.</source>
      <translation>Il manque une bibliothèque système : installez Microsoft Visual C++ Redistributable (x64), redémarrez QGIS et réinstallez.</translation>
    </message>
    <message>
      <source>This processor lacks the AVX instructions that torch needs. Landscribe can't run on it.</source>
      <translation>Ce processeur n'a pas les instructions AVX dont torch a besoin. Landscribe ne peut pas y fonctionner.</translation>
    </message>
    <message>
      <source>A package is missing: install again. In a Python of your own, install what the requirements files in the folder “engine” of the plugin list.</source>
      <translation>Il manque un paquet : réinstallez. Dans votre propre Python, installez ce que listent les fichiers requirements du dossier « engine » de l'extension.</translation>
    </message>
    <message>
      <source>The memory of this computer ran out. Close other programs and install again.</source>
      <translation>La mémoire de cet ordinateur est épuisée. Fermez d'autres programmes et réinstallez.</translation>
    </message>
    <message>
      <source>Cancelled. What was downloaded is kept: installing again goes on from there.</source>
      <translation>Annulé. Ce qui a été téléchargé est conservé : une nouvelle installation reprendra de là.</translation>
    </message>
    <message>
      <source>Another QGIS is installing into {folder}. Wait until it is done.</source>
      <translation>Un autre QGIS installe dans {folder}. Attendez qu'il ait terminé.</translation>
    </message>
    <message>
      <source>QGIS's Python program was not found ({searched}). Choose a Python of your own instead.</source>
      <translation>Le programme Python de QGIS est introuvable ({searched}). Choisissez plutôt votre propre Python.</translation>
    </message>
    <message>
      <source>Python {version} is too old, {minimum} or later is needed. Install uv or a newer Python, or choose a Python of your own.</source>
      <translation>Python {version} est trop ancien, il faut {minimum} ou plus récent. Installez uv ou un Python plus récent, ou choisissez votre propre Python.</translation>
    </message>
    <message>
      <source>Python can't make virtual environments here. Install the package {package} (sudo apt install {package}), then install again.</source>
      <translation>Python ne peut pas créer d'environnement virtuel ici. Installez le paquet {package} (sudo apt install {package}), puis réinstallez.</translation>
    </message>
    <message>
      <source>There is no compute platform “{platform}” for this system. Choose “auto”.</source>
      <translation>La plateforme de calcul « {platform} » n'existe pas pour ce système. Choisissez « auto ».</translation>
    </message>
    <message>
      <source>There are no wheels (*.whl) in {folder}. Choose the folder that has them.</source>
      <translation>Il n'y a pas de wheels (*.whl) dans {folder}. Choisissez le dossier qui les contient.</translation>
    </message>
    <message>
      <source>The engine needs {needed} GB in {folder}, only {free} GB are free. Make room, or set LANDSCRIBE_HOME to a folder on another disk.</source>
      <translation>Le moteur a besoin de {needed} Go dans {folder}, seuls {free} Go sont libres. Libérez de la place ou donnez à LANDSCRIBE_HOME un dossier d'un autre disque.</translation>
    </message>
    <message>
      <source>The folder {folder} can't be written ({detail}). Set LANDSCRIBE_HOME to another folder.</source>
      <translation>Impossible d'écrire dans le dossier {folder} ({detail}). Donnez à LANDSCRIBE_HOME un autre dossier.</translation>
    </message>
    <message>
      <source>{program} can't be started: {detail}. A virus scanner may block it.</source>
      <translation>Impossible de démarrer {program} : {detail}. Un antivirus le bloque peut-être.</translation>
    </message>
    <message>
      <source>The model {path} was refused: its code uses “{operator}”, which no network needs and which might harm this computer. Ask its author for an ONNX file.</source>
      <translation>Le modèle {path} a été refusé : son code utilise « {operator} », dont aucun réseau n'a besoin et qui pourrait nuire à cet ordinateur. Demandez à son auteur un fichier ONNX.</translation>
    </message>
    <message>
      <source>The network of {path} can't be written as ONNX: {detail}. A model of someone else: ask for an ONNX file. With free sides: leave them fixed. Otherwise report this.</source>
      <translation>Impossible d'écrire le réseau de {path} en ONNX : {detail}. Modèle d'un tiers : demandez un fichier ONNX. Taille de tuile libre : laissez-la fixe. Sinon, signalez-le.</translation>
    </message>
    <message>
      <source>The exported model doesn't give what {path} gives: probabilities differ by {difference:.3g}, {limit:g} is allowed. Nothing was written. Export without half precision, or report this with the model.</source>
      <translation>Le modèle exporté ne donne pas le même résultat que {path} : les probabilités diffèrent de {difference:.3g}, la limite est de {limit:g}. Rien n'a été écrit. Exportez sans demi-précision, ou signalez-le avec le modèle.</translation>
    </message>
    <message>
      <source>The checkpoint {path} holds more than weights: {detail}. To read that could run any program, so it is refused. Ask its author for the weights alone (a state dict), best as safetensors.</source>
      <translation>Le checkpoint {path} contient plus que des poids : {detail}. Sa lecture pourrait exécuter n'importe quel programme ; il est donc refusé. Demandez à son auteur les poids seuls (state dict), de préférence en safetensors.</translation>
    </message>
    <message>
      <source>The weights in {path} are not those of this network: the tensor “{tensor}” has the shape {network} in the network and {file} in the file (-: it is not there). Choose the network and the encoder with which they were trained.</source>
      <translation>Les poids de {path} ne sont pas ceux de ce réseau : le tenseur « {tensor} » a la forme {network} dans le réseau et {file} dans le fichier (- : absent). Choisissez le réseau et l'encodeur avec lesquels ils ont été entraînés.</translation>
    </message>
    <message>
      <source>“{text}” is no list of numbers. Write one number, or one a band with commas between them: “0.485, 0.456, 0.406”.</source>
      <translation>« {text} » n'est pas une liste de nombres. Écrivez un seul nombre, ou un par bande séparés par des virgules : « 0.485, 0.456, 0.406 ».</translation>
    </message>
    <message>
      <source>The file {path} holds weights, but doesn't say of which network. Choose the network, and the encoder if it has one. There are: {networks}.</source>
      <translation>Le fichier {path} contient des poids, mais n'indique pas de quel réseau. Choisissez le réseau, et l'encodeur s'il en a un. Réseaux disponibles : {networks}.</translation>
    </message>
    <message>
      <source>{count} tensor(s) of {path} belong to something else than the network and were left out.</source>
      <translation>{count} tenseur(s) de {path} n'appartiennent pas au réseau et ont été omis.</translation>
    </message>
    <message>
      <source>Deepness runs models that read one image and put out one map; this one has {inputs} and {outputs}. Landscribe and other programs for ONNX run it.</source>
      <translation>Deepness exécute les modèles qui lisent une image et produisent une carte ; celui-ci en lit {inputs} et en produit {outputs}. Landscribe et d'autres programmes ONNX peuvent l'exécuter.</translation>
    </message>
    <message>
      <source>The model was trained on images whose bands were stretched between their {low_percent:g} % and {high_percent:g} % quantiles. Landscribe does that by itself; for other programs, stretch each band to 0…255 between these quantiles first.</source>
      <translation>Le modèle a été entraîné sur des images dont les bandes étaient étirées entre leurs quantiles à {low_percent:g} % et {high_percent:g} %. Landscribe le fait lui-même ; pour d'autres programmes, étirez d'abord chaque bande sur 0…255 entre ces quantiles.</translation>
    </message>
    <message>
      <source>There is nothing but nodata in the heights {path}. Choose another raster, and check its nodata value.</source>
      <translation>Les hauteurs {path} ne contiennent que du NoData. Choisissez un autre raster et vérifiez sa valeur NoData.</translation>
    </message>
    <message>
      <source>No map was asked for. Give at least one of the outputs a file or a temporary layer, such as “Height above ground”.</source>
      <translation>Aucune carte n'a été demandée. Donnez à au moins une des sorties un fichier ou une couche temporaire, par exemple « Hauteur au-dessus du sol ».</translation>
    </message>
    <message>
      <source>The horizon can't be searched for within {radius_m:.6g} m on the pixels of {path}. Choose a search radius from {least_m:.6g} m (one pixel) to {most_m:.6g} m.</source>
      <translation>Impossible de chercher l'horizon dans un rayon de {radius_m:.6g} m sur les pixels de {path}. Choisissez un rayon de recherche de {least_m:.6g} m (un pixel) à {most_m:.6g} m.</translation>
    </message>
    <message>
      <source>Heights of one date alone tell no change. Give the heights of both dates, that of the images and that of the labels, or none.</source>
      <translation>Les hauteurs d'une seule date n'indiquent aucun changement. Donnez les hauteurs des deux dates, celle des images et celle des annotations, ou aucune.</translation>
    </message>
    <message>
      <source>No object lies where there are heights of both dates (the first is {path}). Check that the layers show the same place, and that they have the right coordinate reference systems.</source>
      <translation>Aucun objet ne se trouve là où il y a des hauteurs des deux dates (les premières : {path}). Vérifiez que les couches montrent le même endroit et qu'elles ont le bon SCR.</translation>
    </message>
    <message>
      <source>The heights {path} are stated in “{unit}”, but are read as metres. Set the factor to metres in the advanced parameters (0.3048 for feet) if they are not metres.</source>
      <translation>Les hauteurs {path} sont indiquées en « {unit} », mais sont lues comme des mètres. Si ce ne sont pas des mètres, donnez le facteur vers les mètres dans les paramètres avancés (0.3048 pour des pieds).</translation>
    </message>
    <message>
      <source>The heights {path} would reach from {lowest:.6g} m to {highest:.6g} m, as no place on Earth does. Check the unit (factor to metres in the advanced parameters) and the nodata value of the raster.</source>
      <translation>Les hauteurs {path} iraient de {lowest:.6g} m à {highest:.6g} m, comme nulle part sur Terre. Vérifiez l'unité (facteur vers les mètres dans les paramètres avancés) et la valeur NoData du raster.</translation>
    </message>
    <message>
      <source>No terrain was given, so it is estimated from the surface. Whatever is up to {object_width_m:.6g} m wide is taken away; set the width of the widest building in the advanced parameters.</source>
      <translation>Aucun terrain n'a été donné : il est estimé à partir de la surface. Tout ce qui mesure jusqu'à {object_width_m:.6g} m de large est retiré ; donnez la largeur du bâtiment le plus large dans les paramètres avancés.</translation>
    </message>
    <message>
      <source>The terrain {path} is known below {percent:.1f} % of the surface only. Elsewhere the height above ground is nodata.</source>
      <translation>Le terrain {path} n'est connu que sous {percent:.1f} % de la surface. Ailleurs, la hauteur au-dessus du sol est NoData.</translation>
    </message>
    <message>
      <source>Even the lowest places of the surface lie {offset_m:+.1f} m from the terrain {path}. The two may have different vertical datums or units: check the factors to metres in the advanced parameters.</source>
      <translation>Même les endroits les plus bas de la surface sont à {offset_m:+.1f} m du terrain {path}. Les deux ont peut-être des références altimétriques ou des unités différentes : vérifiez les facteurs vers les mètres dans les paramètres avancés.</translation>
    </message>
    <message>
      <source>No object has the class “{name}”, of which the heights should tell something. The classes are: {classes}.</source>
      <translation>Aucun objet n'a la classe « {name} », sur laquelle les hauteurs devraient renseigner. Les classes sont : {classes}.</translation>
    </message>
    <message>
      <source>Reading the heights…</source>
      <translation>Lecture des hauteurs…</translation>
    </message>
    <message>
      <source>Estimating the terrain…</source>
      <translation>Estimation du terrain…</translation>
    </message>
    <message>
      <source>Deriving from the heights…</source>
      <translation>Calcul des dérivées des hauteurs…</translation>
    </message>
    <message>
      <source>There is nothing but nodata in {path}. Choose another raster, and check its nodata value.</source>
      <translation>{path} ne contient que du NoData. Choisissez un autre raster et vérifiez sa valeur NoData.</translation>
    </message>
    <message>
      <source>Nearly all pixels of band {band} of {path} have the value {value:.6g}, so there is no contrast to work with. Leave this band out, or check the nodata value of the raster: a wide border may hide the image.</source>
      <translation>Presque tous les pixels de la bande {band} de {path} ont la valeur {value:.6g} : il n'y a pas de contraste à traiter. Retirez cette bande, ou vérifiez la valeur NoData du raster : un large bord peut masquer l'image.</translation>
    </message>
    <message>
      <source>“{text}” is no date. Write a year, a month or a day: 1981, 1981-07 or 1981-07-14.</source>
      <translation>« {text} » n'est pas une date. Écrivez une année, un mois ou un jour : 1981, 1981-07 ou 1981-07-14.</translation>
    </message>
    <message>
      <source>There are {layers} layer(s), but {dates} date(s). Write one date for each layer, in the same order, with semicolons between them: 1981; 2001; 2018.</source>
      <translation>Il y a {layers} couche(s), mais {dates} date(s). Écrivez une date par couche, dans le même ordre, séparées par des points-virgules : 1981; 2001; 2018.</translation>
    </message>
    <message>
      <source>The dates are not in their order: {later} doesn't follow {earlier}. Put the layers and their dates in order, the oldest first.</source>
      <translation>Les dates ne sont pas dans l'ordre : {later} ne suit pas {earlier}. Rangez les couches et leurs dates dans l'ordre, la plus ancienne en premier.</translation>
    </message>
    <message>
      <source>Two dates can be compared from two class maps, from two surface models (DSM), or from both pairs. Choose the earlier and the later layer of each pair that you want to compare.</source>
      <translation>On peut comparer deux dates à partir de deux cartes de classes, de deux modèles de surface (MNS) ou des deux paires. Choisissez la couche ancienne et la couche récente de chaque paire à comparer.</translation>
    </message>
    <message>
      <source>Height changes were asked for, but there are no surface models. Choose the earlier and the later one, or leave that output out.</source>
      <translation>Des changements de hauteur ont été demandés, mais il n'y a pas de modèles de surface. Choisissez l'ancien et le récent, ou retirez cette sortie.</translation>
    </message>
    <message>
      <source>{earlier} and {later} have nothing in common: nowhere do both have data. Check that they show the same place, that their coordinate reference systems are right, and what is nodata in them.</source>
      <translation>{earlier} et {later} n'ont rien en commun : nulle part les deux n'ont de données. Vérifiez qu'elles montrent le même endroit, que leurs SCR sont corrects et ce qui y est NoData.</translation>
    </message>
    <message>
      <source>The two maps have no class in common. Earlier: {earlier}. Later: {later}. Say which belong together, such as “forest = trees; clouds =” (nothing behind “=” leaves a class out).</source>
      <translation>Les deux cartes n'ont aucune classe en commun. Ancienne : {earlier}. Récente : {later}. Indiquez lesquelles vont ensemble, par exemple « forêt = arbres; nuages = » (rien après « = » écarte une classe).</translation>
    </message>
    <message>
      <source>The two maps have {found} different classes together; {most} are possible. Choose class maps, not images, or merge classes first (“Reclassify by table”).</source>
      <translation>Les deux cartes ont ensemble {found} classes différentes ; la limite est de {most}. Choisissez des cartes de classes, pas des images, ou fusionnez d'abord des classes (« Reclassification par table »).</translation>
    </message>
    <message>
      <source>“{class_name}” was said to keep its height, but the maps have no such class. Their classes are: {known}.</source>
      <translation>« {class_name} » devait garder sa hauteur, mais les cartes n'ont pas cette classe. Leurs classes sont : {known}.</translation>
    </message>
    <message>
      <source>There is no object in {path}. Check the filter and the selection of the layer.</source>
      <translation>Il n'y a aucun objet dans {path}. Vérifiez le filtre et la sélection de la couche.</translation>
    </message>
    <message>
      <source>None of the objects in {path} lies on any of the rasters. Check that they show the same place, and that all layers have the right coordinate reference systems.</source>
      <translation>Aucun des objets de {path} ne se trouve sur l'un des rasters. Vérifiez qu'ils montrent le même endroit et que toutes les couches ont le bon SCR.</translation>
    </message>
    <message>
      <source>There is nothing but nodata in the rasters where the objects in {path} lie. Choose other rasters, and check their nodata values.</source>
      <translation>Là où se trouvent les objets de {path}, les rasters ne contiennent que du NoData. Choisissez d'autres rasters et vérifiez leurs valeurs NoData.</translation>
    </message>
    <message>
      <source>The class of the objects ({class_name}) was not found in the raster {path}. Choose one of its classes: {known}.</source>
      <translation>La classe des objets ({class_name}) est introuvable dans le raster {path}. Choisissez l'une de ses classes : {known}.</translation>
    </message>
    <message>
      <source>The raster {path} has values from {lowest:.6g} to {highest:.6g}, but probabilities lie between 0 and 1. Choose what “Segment image” makes as “Probabilities”, or a class raster.</source>
      <translation>Le raster {path} a des valeurs de {lowest:.6g} à {highest:.6g}, mais des probabilités sont comprises entre 0 et 1. Choisissez ce que « Segmenter une image » produit comme « Probabilités », ou un raster de classes.</translation>
    </message>
    <message>
      <source>The values of {path} at {low_percent:g} % and {high_percent:g} % of the pixels, band by band: {ranges}.</source>
      <translation>Les valeurs de {path} à {low_percent:g} % et {high_percent:g} % des pixels, bande par bande : {ranges}.</translation>
    </message>
    <message>
      <source>The earlier raster {path} has pixels of {own_m:.3g} m, the later one of {other_m:.3g} m. Details that only the later one can show will count as changes. Set a tolerance or a minimum area, or make the later one as coarse first.</source>
      <translation>Le raster ancien {path} a des pixels de {own_m:.3g} m, le récent de {other_m:.3g} m. Les détails que seul le récent peut montrer compteront comme des changements. Donnez une tolérance ou une surface minimale, ou rendez d'abord le récent aussi grossier.</translation>
    </message>
    <message>
      <source>Some classes are named in one of the maps only. Earlier: {earlier}. Later: {later}. All of their area counts as changed. If they are called otherwise in the other map, say which belong together.</source>
      <translation>Certaines classes ne figurent que dans l'une des cartes. Ancienne : {earlier}. Récente : {later}. Toute leur surface compte comme changée. Si elles s'appellent autrement dans l'autre carte, indiquez lesquelles vont ensemble.</translation>
    </message>
    <message>
      <source>On stable ground ({pixels} pixels) the later heights differ from the earlier ones by {shift_m:+.2f} m, with a noise of {noise_m:.2f} m. The shift was taken off.</source>
      <translation>Sur le sol stable ({pixels} pixels), les hauteurs récentes diffèrent des anciennes de {shift_m:+.2f} m, avec un bruit de {noise_m:.2f} m. Le décalage a été retiré.</translation>
    </message>
    <message>
      <source>There is too little ground that stayed as it was ({pixels} pixels) to estimate the noise of the heights from, so all ground was taken. Look at the level of detection in the report, or set it yourself.</source>
      <translation>Trop peu de sol est resté tel quel ({pixels} pixels) pour en estimer le bruit des hauteurs ; tout le sol a donc été pris. Regardez le seuil de détection dans le rapport, ou donnez-le vous-même.</translation>
    </message>
    <message>
      <source>{count} object(s) of {path} have no geometry. They come out without a date.</source>
      <translation>{count} objet(s) de {path} n'ont pas de géométrie. Ils ressortent sans date.</translation>
    </message>
    <message>
      <source>{count} object(s) of {path} have invalid geometries. They were looked at in a valid form; the layer comes out with the geometries that it has.</source>
      <translation>{count} objet(s) de {path} ont une géométrie invalide. Ils ont été examinés sous une forme valide ; la couche ressort avec ses géométries d'origine.</translation>
    </message>
    <message>
      <source>{count} object(s) of {path} lie where no raster has data. They come out as “unsure”.</source>
      <translation>{count} objet(s) de {path} se trouvent là où aucun raster n'a de données. Ils ressortent comme « unsure ».</translation>
    </message>
    <message>
      <source>The layer has fields of the same names already, so new ones are called otherwise: {fields}.</source>
      <translation>La couche a déjà des champs de mêmes noms, les nouveaux s'appellent donc autrement : {fields}.</translation>
    </message>
    <message>
      <source>Measuring the pixel values…</source>
      <translation>Mesure des valeurs des pixels…</translation>
    </message>
    <message>
      <source>Normalising the pixel values…</source>
      <translation>Normalisation des valeurs des pixels…</translation>
    </message>
    <message>
      <source>Comparing the dates…</source>
      <translation>Comparaison des dates…</translation>
    </message>
    <message>
      <source>Dating the objects…</source>
      <translation>Datation des objets…</translation>
    </message>
    <message>
      <source>Something to make objects of is needed, and only one. Choose either a class raster or a layer of polygons.</source>
      <translation>Il faut de quoi faire des objets, et une seule source. Choisissez soit un raster de classes, soit une couche de polygones.</translation>
    </message>
    <message>
      <source>The polygons {path} can't be read: {detail}. Check that the layer opens in QGIS, that it has polygons, and that the field with their class is filled in.</source>
      <translation>Impossible de lire les polygones {path} : {detail}. Vérifiez que la couche s'ouvre dans QGIS, qu'elle contient des polygones et que le champ de leur classe est rempli.</translation>
    </message>
    <message>
      <source>There is no class {classes}. The classes are: {known}. Write their names or values, with semicolons between several.</source>
      <translation>Il n'y a pas de classe {classes}. Les classes sont : {known}. Écrivez leurs noms ou valeurs, avec des points-virgules entre plusieurs.</translation>
    </message>
    <message>
      <source>To split objects by the confidence, a class raster and its confidence are needed. Choose both, or split by the shape.</source>
      <translation>Pour séparer les objets selon la confiance, il faut un raster de classes et sa confiance. Choisissez les deux, ou séparez selon la forme.</translation>
    </message>
    <message>
      <source>No object of the chosen classes was found in {path}, or all are smaller than {smallest:.6g} m² (pixels without a coordinate reference system). Choose other classes or a smaller size.</source>
      <translation>Aucun objet des classes choisies n'a été trouvé dans {path}, ou tous sont plus petits que {smallest:.6g} m² (pixels sans système de coordonnées de référence). Choisissez d'autres classes ou une taille plus petite.</translation>
    </message>
    <message>
      <source>{count} object(s) that had grown together were split into {parts}.</source>
      <translation>{count} objet(s) accolé(s) ont été séparés en {parts}.</translation>
    </message>
    <message>
      <source>{count} object(s) were too large to be split, and were left whole. Choose fewer classes to split, or a smaller part of the map.</source>
      <translation>{count} objet(s) étaient trop grands pour être séparés et sont restés entiers. Choisissez moins de classes à séparer, ou une plus petite partie de la carte.</translation>
    </message>
    <message>
      <source>Tracing outlines…</source>
      <translation>Tracé des contours…</translation>
    </message>
    <message>
      <source>Cleaning the objects…</source>
      <translation>Nettoyage des objets…</translation>
    </message>
    <message>
      <source>Splitting objects that touch…</source>
      <translation>Séparation des objets accolés…</translation>
    </message>
    <message>
      <source>Measuring the confidence of the objects…</source>
      <translation>Mesure de la confiance des objets…</translation>
    </message>
    <message>
      <source>Drawing the outlines…</source>
      <translation>Dessin des contours…</translation>
    </message>
    <message>
      <source>Finding the centre lines…</source>
      <translation>Recherche des axes…</translation>
    </message>
    <message>
      <source>Install or update the engine…</source>
      <translation>Installer ou mettre à jour le moteur…</translation>
    </message>
    <message>
      <source>Manual</source>
      <translation>Manuel</translation>
    </message>
    <message>
      <source>The scene graph {path} can't be read: {detail}. Choose a GeoPackage that a tool of Landscribe has made; if you have edited it, correct this in QGIS, save and run again.</source>
      <translation>Impossible de lire le graphe de scène {path} : {detail}. Choisissez un GeoPackage créé par un outil de Landscribe ; si vous l'avez modifié, corrigez ce point dans QGIS, enregistrez et relancez.</translation>
    </message>
    <message>
      <source>In the scene graph {path}, {place} names the object {object_id}, which is not there. Delete {place}, or enter the id of an object that is there.</source>
      <translation>Dans le graphe de scène {path}, {place} nomme l'objet {object_id}, qui n'existe pas. Supprimez {place}, ou saisissez l'identifiant d'un objet existant.</translation>
    </message>
    <message>
      <source>In the scene graph {path}, the relation {relation} does not begin and end at objects. Move the ends of its line onto objects, or enter the ids of its subject and its object.</source>
      <translation>Dans le graphe de scène {path}, la relation {relation} ne commence et ne finit pas sur des objets. Déplacez les extrémités de sa ligne sur des objets, ou saisissez les identifiants de son sujet et de son objet.</translation>
    </message>
    <message>
      <source>“{part}” (from character {position} of the question) can't be understood. Between commas there may be: a class as in “?b building”, a relation as in “?b nearby ?r” or “not ?b nearby water”, and a comparison as in “?b area &gt; 500”.</source>
      <translation>Impossible de comprendre « {part} » (à partir du caractère {position} de la question). Entre les virgules, il peut y avoir : une classe comme dans « ?b building », une relation comme dans « ?b nearby ?r » ou « not ?b nearby water », et une comparaison comme dans « ?b area &gt; 500 ».</translation>
    </message>
    <message>
      <source>“{word}” (from character {position} of the question) is neither a class nor a predicate of this scene graph. Words like it: {nearest}.</source>
      <translation>« {word} » (à partir du caractère {position} de la question) n'est ni une classe ni un prédicat de ce graphe de scène. Mots proches : {nearest}.</translation>
    </message>
    <message>
      <source>No object has the attribute “{field}”. These can be compared: {available}.</source>
      <translation>Aucun objet n'a l'attribut « {field} ». On peut comparer : {available}.</translation>
    </message>
    <message>
      <source>The question “{query}” asks for nothing: give what you look for a name with a question mark, as in “?b building, ?b nearby river”.</source>
      <translation>La question « {query} » ne demande rien : donnez à ce que vous cherchez un nom avec un point d'interrogation, comme dans « ?b building, ?b nearby river ».</translation>
    </message>
    <message>
      <source>In the question nothing ties {variable} to the first variable. Add a relation between them, such as “?b nearby {variable}”, or ask two questions.</source>
      <translation>Dans la question, rien ne lie {variable} à la première variable. Ajoutez une relation entre les deux, comme « ?b nearby {variable} », ou posez deux questions.</translation>
    </message>
    <message>
      <source>The question has more than {most} matches. Ask for fewer: give every variable a class, or raise the least score of relations.</source>
      <translation>La question a plus de {most} correspondances. Demandez-en moins : donnez une classe à chaque variable, ou augmentez le score minimal des relations.</translation>
    </message>
    <message>
      <source>The layer “{layer}” has edits that are not saved. Save them, or cancel the editing, and run again.</source>
      <translation>La couche « {layer} » a des modifications non enregistrées. Enregistrez-les ou annulez l'édition, puis relancez.</translation>
    </message>
    <message>
      <source>The scene graph {path} has no coordinate reference system, so nobody knows longitudes and latitudes of its objects. Assign the right one to its layers (“Assign projection”), or export to GraphML or CSV.</source>
      <translation>Le graphe de scène {path} n'a pas de système de coordonnées de référence : les longitudes et latitudes de ses objets sont donc inconnues. Attribuez le bon SCR à ses couches (« Assigner une projection »), ou exportez en GraphML ou CSV.</translation>
    </message>
    <message>
      <source>“{iri}” can't be the beginning of the names in the file. Enter an address that ends with / or #, such as https://example.org/town/.</source>
      <translation>« {iri} » ne peut pas être le début des noms dans le fichier. Saisissez une adresse qui se termine par / ou #, comme https://example.org/town/.</translation>
    </message>
    <message>
      <source>The table of relations {path} can't be read: {detail}. It needs the columns subject_id, predicate and object_id, as in the CSV file that “Export scene graph” writes; score and source may be there.</source>
      <translation>Impossible de lire la table des relations {path} : {detail}. Il lui faut les colonnes subject_id, predicate et object_id, comme dans le fichier CSV qu'écrit « Exporter un graphe de scène » ; score et source peuvent y être.</translation>
    </message>
    <message>
      <source>The table {path} names objects that the scene graph does not have: {ids}. Correct the rows, or choose the graph that was exported.</source>
      <translation>La table {path} nomme des objets que le graphe de scène n'a pas : {ids}. Corrigez les lignes, ou choisissez le graphe qui a été exporté.</translation>
    </message>
    <message>
      <source>The table {path} has predicates that the vocabulary of the graph does not have: {names}. Names like them: {nearest}.</source>
      <translation>La table {path} contient des prédicats que le vocabulaire du graphe n'a pas : {names}. Noms proches : {nearest}.</translation>
    </message>
    <message>
      <source>The model {path} was made for another task ({task}). Choose a model that “Train scene-graph model” has made, or none: then only rules find relations.</source>
      <translation>Le modèle {path} a été fait pour une autre tâche ({task}). Choisissez un modèle créé par « Entraîner un modèle de graphe de scène », ou aucun : seules des règles trouvent alors des relations.</translation>
    </message>
    <message>
      <source>{path} and {other} have different classes or predicates. Use graphs and models of one and the same vocabulary.</source>
      <translation>{path} et {other} ont des classes ou des prédicats différents. Utilisez des graphes et des modèles d'un seul et même vocabulaire.</translation>
    </message>
    <message>
      <source>There is no relation to learn from in {paths}: none between two objects that the images show. Make the graphs with “Relations by rule” first, and choose the images of the same places.</source>
      <translation>Il n'y a aucune relation à apprendre dans {paths} : aucune entre deux objets que les images montrent. Créez d'abord les graphes avec « Relations par règles », et choisissez les images des mêmes endroits.</translation>
    </message>
    <message>
      <source>No image shows any of the objects of the scene graph {path}. Choose the images of the same place, and check the coordinate reference systems.</source>
      <translation>Aucune image ne montre d'objet du graphe de scène {path}. Choisissez les images du même endroit et vérifiez les SCR.</translation>
    </message>
    <message>
      <source>There is nothing that gives the objects. Choose layers of objects, or an image and a segmentation model.</source>
      <translation>Rien ne fournit les objets. Choisissez des couches d'objets, ou une image et un modèle de segmentation.</translation>
    </message>
    <message>
      <source>A model is chosen, but no image for it to look at. Choose the image too, or no model.</source>
      <translation>Un modèle est choisi, mais aucune image qu'il puisse regarder. Choisissez aussi l'image, ou aucun modèle.</translation>
    </message>
    <message>
      <source>There is nothing to judge. Choose a scene graph to compare with the true one, or a model and its image.</source>
      <translation>Il n'y a rien à juger. Choisissez un graphe de scène à comparer au vrai, ou un modèle et son image.</translation>
    </message>
    <message>
      <source>The true graph {path} has no relation, or none with an object in one of the areas. Choose a graph with relations, or other areas.</source>
      <translation>Le vrai graphe {path} n'a aucune relation, ou aucune dont un objet est dans une des zones. Choisissez un graphe avec des relations, ou d'autres zones.</translation>
    </message>
    <message>
      <source>{path} knows maps of {scales}, but {other} of {others}: there is nothing to compare. Use the same map scale for both.</source>
      <translation>{path} connaît des cartes de {scales}, mais {other} de {others} : il n'y a rien à comparer. Utilisez la même échelle de carte pour les deux.</translation>
    </message>
    <message>
      <source>The scene “{name}” has {objects} objects; its hundred surest relations would say nothing. Use smaller squares or areas, with at most {most} objects each.</source>
      <translation>La scène « {name} » a {objects} objets ; ses cent relations les plus sûres ne diraient rien. Utilisez des carrés ou des zones plus petits, avec {most} objets chacun au plus.</translation>
    </message>
    <message>
      <source>“{text}” names no map scale. Write the numbers behind the colons, with semicolons between several, such as “5000; 25000”.</source>
      <translation>« {text} » n'indique pas d'échelle de carte. Écrivez les nombres après les deux-points, avec des points-virgules entre plusieurs, comme « 5000; 25000 ».</translation>
    </message>
    <message>
      <source>The objects in {path} can't be read: {detail}. Check that the layer opens in QGIS and has polygons, lines or points.</source>
      <translation>Impossible de lire les objets de {path} : {detail}. Vérifiez que la couche s'ouvre dans QGIS et contient des polygones, des lignes ou des points.</translation>
    </message>
    <message>
      <source>The layer {path} has no field “{field}” for the class. Choose one of these: {available}. Without a field, each layer is a class, or tags of OpenStreetMap tell the class.</source>
      <translation>La couche {path} n'a pas de champ « {field} » pour la classe. Choisissez-en un parmi : {available}. Sans champ, chaque couche est une classe, ou les tags d'OpenStreetMap donnent la classe.</translation>
    </message>
    <message>
      <source>There is no object: the layers are empty, or none of their features has a class and a usable geometry. Choose other layers, or the field that holds the class.</source>
      <translation>Il n'y a aucun objet : les couches sont vides, ou aucune de leurs entités n'a de classe et de géométrie utilisable. Choisissez d'autres couches, ou le champ qui contient la classe.</translation>
    </message>
    <message>
      <source>The layer {path} has no coordinate reference system, but another one has. Assign the right one to it (“Assign projection”) and run again.</source>
      <translation>La couche {path} n'a pas de système de coordonnées de référence, alors qu'une autre en a un. Attribuez-lui le bon (« Assigner une projection ») et relancez.</translation>
    </message>
    <message>
      <source>There is no map at 1 : {scale:.6g}. Enter the number behind the colon, from 100 to 10 000 000, such as 5000 for 1 : 5 000.</source>
      <translation>Il n'existe pas de carte au 1 : {scale:.6g}. Saisissez le nombre après les deux-points, de 100 à 10 000 000, comme 5000 pour 1 : 5 000.</translation>
    </message>
    <message>
      <source>The vocabulary {path} can't be used: {detail}. Correct the file, or leave the vocabulary empty to use that of Landscribe.</source>
      <translation>Le vocabulaire {path} n'est pas utilisable : {detail}. Corrigez le fichier, ou laissez le vocabulaire vide pour utiliser celui de Landscribe.</translation>
    </message>
    <message>
      <source>The vocabulary has no class “{name}”. Names like it are: {nearest}. Say which class is meant, such as “{name} = building”; nothing behind “=” leaves it out.</source>
      <translation>Le vocabulaire n'a pas de classe « {name} ». Noms proches : {nearest}. Indiquez la classe voulue, par exemple « {name} = building » ; rien après « = » l'écarte.</translation>
    </message>
    <message>
      <source>The vocabulary has no predicate “{name}”. Names like it are: {nearest}. Use one of its predicates.</source>
      <translation>Le vocabulaire n'a pas de prédicat « {name} ». Noms proches : {nearest}. Utilisez l'un de ses prédicats.</translation>
    </message>
    <message>
      <source>The question was understood as: {query}.</source>
      <translation>La question a été comprise ainsi : {query}.</translation>
    </message>
    <message>
      <source>No objects are as the question wants them. Check how it was understood, or lower the least score of relations.</source>
      <translation>Aucun objet ne répond à la question. Vérifiez comment elle a été comprise, ou baissez le score minimal des relations.</translation>
    </message>
    <message>
      <source>{count} feature(s) of {path} have crossed or otherwise invalid outlines. They were made valid for this run; the layer itself was not changed (“Fix geometries” does that).</source>
      <translation>{count} entité(s) de {path} ont des contours croisés ou autrement invalides. Elles ont été rendues valides pour cette exécution ; la couche elle-même n'a pas changé (« Réparer les géométries » le fait).</translation>
    </message>
    <message>
      <source>The layer {path} has no coordinate reference system, so its units are taken for metres. Assign the right one (“Assign projection”) to get true sizes and distances.</source>
      <translation>La couche {path} n'a pas de système de coordonnées de référence, ses unités sont donc prises pour des mètres. Attribuez-lui le bon (« Assigner une projection ») pour obtenir de vraies tailles et distances.</translation>
    </message>
    <message>
      <source>The layer {path} has another coordinate reference system than the first one and was transformed.</source>
      <translation>La couche {path} a un autre SCR que la première et a été transformée.</translation>
    </message>
    <message>
      <source>The images show no data at {count} object(s) of {path}, so that nothing can be learnt or told of these from an image.</source>
      <translation>Les images n'ont pas de données pour {count} objet(s) de {path} : rien ne peut en être appris ni dit à partir d'une image.</translation>
    </message>
    <message>
      <source>Learning from {learnt} square(s) with {pairs} pair(s) of objects; {kept_back} square(s) are kept back and tell how good the model is.</source>
      <translation>Apprentissage sur {learnt} carré(s) avec {pairs} paire(s) d'objets ; {kept_back} carré(s) sont mis de côté et indiquent la qualité du modèle.</translation>
    </message>
    <message>
      <source>No square with a relation is kept back, so that nobody knows how good the model is. Give more graphs, or smaller squares.</source>
      <translation>Aucun carré avec une relation n'est mis de côté : on ne sait donc pas ce que vaut le modèle. Donnez plus de graphes, ou des carrés plus petits.</translation>
    </message>
    <message>
      <source>The model has not learnt maps of about 1 : {scale:.6g}, but of {learnt}: it finds no relations at this scale. Train a model with graphs of this scale.</source>
      <translation>Le modèle n'a pas appris de cartes au 1 : {scale:.6g} environ, mais à l'échelle {learnt} : il ne trouve pas de relations à cette échelle. Entraînez un modèle avec des graphes de cette échelle.</translation>
    </message>
    <message>
      <source>The scene graph {path} has no objects at 1 : {scale:.6g}, so that nothing is said of this scale.</source>
      <translation>Le graphe de scène {path} n'a pas d'objets à 1 : {scale:.6g} ; rien n'est donc dit de cette échelle.</translation>
    </message>
    <message>
      <source>The model has learnt from a graph of the same name as {path}. If it is the same one, the figures are too good: measure with a place that the model has not seen.</source>
      <translation>Le modèle a appris d'un graphe du même nom que {path}. S'il s'agit du même, les chiffres sont trop bons : mesurez en un lieu que le modèle n'a pas vu.</translation>
    </message>
    <message>
      <source>The objects lie so far apart that distances may be up to {percent:.1f} % too long at the edges. Relate smaller regions on their own to be exact.</source>
      <translation>Les objets sont si éloignés les uns des autres que les distances peuvent être jusqu'à {percent:.1f} % trop longues sur les bords. Pour être exact, traitez séparément des régions plus petites.</translation>
    </message>
    <message>
      <source>Reading the objects…</source>
      <translation>Lecture des objets…</translation>
    </message>
    <message>
      <source>Finding relations…</source>
      <translation>Recherche des relations…</translation>
    </message>
    <message>
      <source>Reading the scene graph…</source>
      <translation>Lecture du graphe de scène…</translation>
    </message>
    <message>
      <source>Looking for matches…</source>
      <translation>Recherche des correspondances…</translation>
    </message>
    <message>
      <source>Writing the scene graph…</source>
      <translation>Écriture du graphe de scène…</translation>
    </message>
    <message>
      <source>Describing…</source>
      <translation>Description…</translation>
    </message>
    <message>
      <source>Looking at the image…</source>
      <translation>Examen de l'image…</translation>
    </message>
    <message>
      <source>Preparing the relations…</source>
      <translation>Préparation des relations…</translation>
    </message>
    <message>
      <source>Reading relations out of the image…</source>
      <translation>Lecture des relations dans l'image…</translation>
    </message>
    <message>
      <source>There is no network “{network}” in timm. Names like it are: {nearest}. Choose one of these, or leave the default.</source>
      <translation>Le réseau « {network} » n'existe pas dans timm. Noms proches : {nearest}. Choisissez l'un d'eux, ou gardez la valeur par défaut.</translation>
    </message>
    <message>
      <source>The network “{network}” can't describe the patches of an image: {detail}. Choose a vision transformer of timm, such as “vit_small_patch14_dinov2.lvd142m”.</source>
      <translation>Le réseau « {network} » ne peut pas décrire les patchs d'une image : {detail}. Choisissez un vision transformer de timm, comme « vit_small_patch14_dinov2.lvd142m ».</translation>
    </message>
    <message>
      <source>The weights {path} don't fit the network “{network}”: {detail}. Choose a safetensors file of exactly this network, in the names of timm, or leave the file empty to download it.</source>
      <translation>Les poids {path} ne conviennent pas au réseau « {network} » : {detail}. Choisissez un fichier safetensors de ce réseau exactement, avec les noms de timm, ou laissez le fichier vide pour le télécharger.</translation>
    </message>
    <message>
      <source>The image {path} has {width_px} × {height_px} pixels where segments are wanted, less than a single patch of {patch_width_px} × {patch_height_px} pixels. Choose a larger image or extent, or a finer ground resolution in the advanced parameters.</source>
      <translation>L'image {path} a {width_px} × {height_px} pixels là où des segments sont demandés, moins qu'un seul patch de {patch_width_px} × {patch_height_px} pixels. Choisissez une image ou une emprise plus grande, ou une résolution au sol plus fine dans les paramètres avancés.</translation>
    </message>
    <message>
      <source>{segments} segments are wanted, but the image {path} has only {patches} patch(es) with data. Choose fewer segments, or a finer ground resolution in the advanced parameters.</source>
      <translation>{segments} segments sont demandés, mais l'image {path} n'a que {patches} patch(s) avec des données. Choisissez moins de segments, ou une résolution au sol plus fine dans les paramètres avancés.</translation>
    </message>
    <message>
      <source>Grouping what looks alike…</source>
      <translation>Regroupement de ce qui se ressemble…</translation>
    </message>
    <message>
      <source>The raster {path} was not found. Check that the file still exists and that the drive is connected.</source>
      <translation>Le raster {path} est introuvable. Vérifiez que le fichier existe encore et que le disque est connecté.</translation>
    </message>
    <message>
      <source>The raster {path} can't be read: {detail}. It may be damaged or incomplete. Copy or download it again, or export it from QGIS with “Save As”.</source>
      <translation>Impossible de lire le raster {path} : {detail}. Il est peut-être endommagé ou incomplet. Copiez-le ou téléchargez-le de nouveau, ou exportez-le de QGIS avec « Enregistrer sous ».</translation>
    </message>
    <message>
      <source>The raster {path} has no pixels or no bands. Choose another one; if the file holds several rasters, choose one of these.</source>
      <translation>Le raster {path} n'a pas de pixels ou pas de bandes. Choisissez-en un autre ; si le fichier contient plusieurs rasters, choisissez l'un d'eux.</translation>
    </message>
    <message>
      <source>Band {band} was asked for, but the raster {path} has {count} band(s). Choose bands that it has.</source>
      <translation>La bande {band} a été demandée, mais le raster {path} a {count} bande(s). Choisissez des bandes qu'il contient.</translation>
    </message>
    <message>
      <source>“{text}” is no list of bands. Write the numbers of bands, separated by commas, such as 1,2,3.</source>
      <translation>« {text} » n'est pas une liste de bandes. Écrivez les numéros des bandes séparés par des virgules, comme 1,2,3.</translation>
    </message>
    <message>
      <source>The model reads {needed} band(s), but {found} of the raster {path} were chosen. Choose exactly {needed} band(s), in the order in which the model expects them.</source>
      <translation>Le modèle lit {needed} bande(s), mais {found} du raster {path} ont été choisies. Choisissez exactement {needed} bande(s), dans l'ordre attendu par le modèle.</translation>
    </message>
    <message>
      <source>The raster {path} has pixels of the type {pixel_type}, which no model can read. Convert it to whole or decimal numbers first, for example with “Translate (convert format)”.</source>
      <translation>Le raster {path} a des pixels de type {pixel_type}, qu'aucun modèle ne peut lire. Convertissez-le d'abord en nombres entiers ou décimaux, par exemple avec « Convertir ».</translation>
    </message>
    <message>
      <source>The extent or the areas of interest don't touch the raster {path}. Choose a place inside the raster, and check that the layers have the right coordinate reference systems.</source>
      <translation>L'emprise ou les zones d'intérêt ne touchent pas le raster {path}. Choisissez un endroit dans le raster et vérifiez que les couches ont le bon SCR.</translation>
    </message>
    <message>
      <source>The raster {path} has no coordinate reference system, so nothing in another one can be placed on it. Assign one to the raster (“Assign projection”) and run again.</source>
      <translation>Le raster {path} n'a pas de système de coordonnées de référence, rien ne peut donc y être placé depuis un autre SCR. Attribuez-lui un SCR (« Assigner une projection ») et relancez.</translation>
    </message>
    <message>
      <source>The second raster {other} doesn't cover the raster {path}. Choose two rasters of the same place, or an extent that both cover.</source>
      <translation>Le second raster {other} ne couvre pas le raster {path}. Choisissez deux rasters du même endroit, ou une emprise que les deux couvrent.</translation>
    </message>
    <message>
      <source>The areas of interest in {path} can't be read: {detail}. Check that the layer has polygons and opens in QGIS; “Fix geometries” often helps.</source>
      <translation>Impossible de lire les zones d'intérêt de {path} : {detail}. Vérifiez que la couche contient des polygones et s'ouvre dans QGIS ; « Réparer les géométries » aide souvent.</translation>
    </message>
    <message>
      <source>The layer “{layer}” is no file, so a copy of it has to be made, and all of it would be too large. Choose an extent or areas of interest.</source>
      <translation>La couche « {layer} » n'est pas un fichier : il faut en faire une copie, et la couche entière serait trop grande. Choisissez une emprise ou des zones d'intérêt.</translation>
    </message>
    <message>
      <source>The layer “{layer}” is no file and has no pixels of its own, and the model doesn't say which pixel size it needs. Set the ground resolution in the advanced parameters.</source>
      <translation>La couche « {layer} » n'est pas un fichier et n'a pas de pixels propres, et le modèle n'indique pas la taille de pixel voulue. Donnez la résolution au sol dans les paramètres avancés.</translation>
    </message>
    <message>
      <source>The layer “{layer}” is no file, and the copy that has to be made would have {mpx:.0f} million pixels; {limit_mpx:.0f} million are allowed. Choose a smaller extent or a coarser ground resolution.</source>
      <translation>La couche « {layer} » n'est pas un fichier, et la copie nécessaire aurait {mpx:.0f} millions de pixels ; la limite est de {limit_mpx:.0f} millions. Choisissez une emprise plus petite ou une résolution au sol plus grossière.</translation>
    </message>
    <message>
      <source>The layer “{layer}” could not be copied to a file: {detail}. Check that it is drawn on the map at that place and that the temporary folder has room, or save it as a GeoTIFF yourself and use that.</source>
      <translation>Impossible de copier la couche « {layer} » dans un fichier : {detail}. Vérifiez qu'elle s'affiche sur la carte à cet endroit et que le dossier temporaire a de la place, ou enregistrez-la vous-même en GeoTIFF et utilisez ce fichier.</translation>
    </message>
    <message>
      <source>No model was found under “{model}”. Choose a model file or an installed model. Installed models: {installed}.</source>
      <translation>Aucun modèle trouvé sous « {model} ». Choisissez un fichier de modèle ou un modèle installé. Modèles installés : {installed}.</translation>
    </message>
    <message>
      <source>The file {path} is not a model that Landscribe can read: {detail}. Choose a model package (.landscribe) or an ONNX file (.onnx). If it was downloaded, download it again: the server may have sent an error page.</source>
      <translation>Le fichier {path} n'est pas un modèle que Landscribe sait lire : {detail}. Choisissez un paquet de modèle (.landscribe) ou un fichier ONNX (.onnx). S'il a été téléchargé, téléchargez-le de nouveau : le serveur a peut-être envoyé une page d'erreur.</translation>
    </message>
    <message>
      <source>The model {path} is a Python pickle, which could run any program when it is opened, so it is refused. Ask its author for an ONNX file or for weights in the safetensors format.</source>
      <translation>Le modèle {path} est un pickle Python, qui pourrait exécuter n'importe quel programme à l'ouverture ; il est donc refusé. Demandez à son auteur un fichier ONNX ou des poids au format safetensors.</translation>
    </message>
    <message>
      <source>The model package {path} was refused: its entry “{entry}” would be written outside its folder. Don't use this file; get the package from its original source.</source>
      <translation>Le paquet de modèle {path} a été refusé : son entrée « {entry} » serait écrite hors de son dossier. N'utilisez pas ce fichier ; prenez le paquet à sa source d'origine.</translation>
    </message>
    <message>
      <source>The model package {path} would take {size_mb:.1f} MB when it is unpacked; {limit_mb:.1f} MB are allowed. It may be damaged or malicious: get it again from its original source.</source>
      <translation>Le paquet de modèle {path} prendrait {size_mb:.1f} Mo une fois décompressé ; la limite est de {limit_mb:.1f} Mo. Il est peut-être endommagé ou malveillant : reprenez-le à sa source d'origine.</translation>
    </message>
    <message>
      <source>The model {path} keeps its weights outside its own folder, in {location}, so it is refused. Put the weights beside the model, or ask its author for a model in a single file.</source>
      <translation>Le modèle {path} garde ses poids hors de son dossier, dans {location} ; il est donc refusé. Placez les poids à côté du modèle, ou demandez à son auteur un modèle en un seul fichier.</translation>
    </message>
    <message>
      <source>The description inside the model package {path} is damaged or incomplete: {detail}. Get the package again from its source, or report this to its author.</source>
      <translation>La description contenue dans le paquet de modèle {path} est endommagée ou incomplète : {detail}. Reprenez le paquet à sa source, ou signalez-le à son auteur.</translation>
    </message>
    <message>
      <source>The model package {path} was made by a newer version of Landscribe (format {schema}; this version reads up to {supported}). Update the plugin.</source>
      <translation>Le paquet de modèle {path} vient d'une version plus récente de Landscribe (format {schema} ; cette version lit jusqu'à {supported}). Mettez l'extension à jour.</translation>
    </message>
    <message>
      <source>The weights in the model package {path} are not the ones that its description states. The file was damaged or changed: get it again from its original source.</source>
      <translation>Les poids du paquet de modèle {path} ne sont pas ceux qu'annonce sa description. Le fichier a été endommagé ou modifié : reprenez-le à sa source d'origine.</translation>
    </message>
    <message>
      <source>The model {path} uses the operator “{operator}”, which the engine doesn't know. Update the engine, or export the model again with standard ONNX operators.</source>
      <translation>Le modèle {path} utilise l'opérateur « {operator} », que le moteur ne connaît pas. Mettez le moteur à jour, ou réexportez le modèle avec des opérateurs ONNX standard.</translation>
    </message>
    <message>
      <source>The model {path} was made for another task ({task}); this tool needs a model for segmentation. Choose another model or another tool.</source>
      <translation>Le modèle {path} a été fait pour une autre tâche ({task}) ; cet outil demande un modèle de segmentation. Choisissez un autre modèle ou un autre outil.</translation>
    </message>
    <message>
      <source>The model {path} reads {needed} raster(s), but {given} were given. It wants: {wanted}. Choose a second image if these are two inputs, and none otherwise.</source>
      <translation>Le modèle {path} lit {needed} raster(s), mais {given} ont été fournis. Il demande : {wanted}. Choisissez une seconde image s'il s'agit de deux entrées, aucune sinon.</translation>
    </message>
    <message>
      <source>The model {path} doesn't put out a map of classes (its output has the shape {shape}). Choose a model for segmentation.</source>
      <translation>Le modèle {path} ne produit pas de carte de classes (sa sortie a la forme {shape}). Choisissez un modèle de segmentation.</translation>
    </message>
    <message>
      <source>The model {path} can't be run: {detail}. Try another device or precision; if it fails there too, report it to the author of the model.</source>
      <translation>Impossible d'exécuter le modèle {path} : {detail}. Essayez un autre périphérique ou une autre précision ; en cas de nouvel échec, signalez-le à l'auteur du modèle.</translation>
    </message>
    <message>
      <source>The model package {path} needs the network “{architecture}”, which this version can't build. Update the plugin.</source>
      <translation>Le paquet de modèle {path} demande le réseau « {architecture} », que cette version ne sait pas construire. Mettez l'extension à jour.</translation>
    </message>
    <message>
      <source>The download from {url} failed: {detail}. Check the connection and try again; it goes on where it ended.</source>
      <translation>Le téléchargement de {url} a échoué : {detail}. Vérifiez la connexion et réessayez ; il reprendra où il s'est arrêté.</translation>
    </message>
    <message>
      <source>A tile of {tile_px} pixels doesn't fit this model. Choose a multiple of {multiple_px} pixels, or leave the tile size to the model.</source>
      <translation>Une tuile de {tile_px} pixels ne convient pas à ce modèle. Choisissez un multiple de {multiple_px} pixels, ou laissez le modèle choisir la taille de tuile.</translation>
    </message>
    <message>
      <source>There are images, but no labels. Choose layers of polygons or lines that show the classes, or class rasters.</source>
      <translation>Il y a des images, mais pas d'annotations. Choisissez des couches de polygones ou de lignes qui montrent les classes, ou des rasters de classes.</translation>
    </message>
    <message>
      <source>The labels in {path} can't be read: {detail}. Check that the layer opens in QGIS and has polygons or lines.</source>
      <translation>Impossible de lire les annotations de {path} : {detail}. Vérifiez que la couche s'ouvre dans QGIS et contient des polygones ou des lignes.</translation>
    </message>
    <message>
      <source>The labels {path} have no field “{field}” for the class. Choose one of these: {available}. Without a field, each layer is a class.</source>
      <translation>Les annotations {path} n'ont pas de champ « {field} » pour la classe. Choisissez-en un parmi : {available}. Sans champ, chaque couche est une classe.</translation>
    </message>
    <message>
      <source>No label lies on the images, or none inside the patches. Check that the layers show the same place, and that they have the right coordinate reference systems.</source>
      <translation>Aucune annotation ne se trouve sur les images, ou dans les secteurs. Vérifiez que les couches montrent le même endroit et qu'elles ont le bon SCR.</translation>
    </message>
    <message>
      <source>Everything that is labelled is “{class_name}”, so there is nothing to tell apart. Add labels of another class, or name a class for what no label covers.</source>
      <translation>Tout ce qui est annoté est « {class_name} » : il n'y a rien à distinguer. Ajoutez des annotations d'une autre classe, ou nommez une classe pour ce qu'aucune annotation ne couvre.</translation>
    </message>
    <message>
      <source>The labels have {found} classes; {most} are possible. Choose the field that holds the class, or merge classes.</source>
      <translation>Les annotations ont {found} classes ; la limite est de {most}. Choisissez le champ qui contient la classe, ou fusionnez des classes.</translation>
    </message>
    <message>
      <source>The rasters {path} ({bands} band(s)) and {other} ({other_bands} band(s)) can't go together. Choose rasters with the same bands.</source>
      <translation>Les rasters {path} ({bands} bande(s)) et {other} ({other_bands} bande(s)) ne vont pas ensemble. Choisissez des rasters qui ont les mêmes bandes.</translation>
    </message>
    <message>
      <source>There are {images} image(s), but {heights} height raster(s). Give each image one, in the same order, or none at all.</source>
      <translation>Il y a {images} image(s), mais {heights} raster(s) de hauteurs. Donnez-en un à chaque image, dans le même ordre, ou aucun.</translation>
    </message>
    <message>
      <source>The raster {path} has values from {lowest:.6g} to {highest:.6g}, but an uncertainty or a confidence lies between 0 and 1. Choose what “Segment image” makes as “Uncertainty” or “Confidence”.</source>
      <translation>Le raster {path} a des valeurs de {lowest:.6g} à {highest:.6g}, mais une incertitude ou une confiance est comprise entre 0 et 1. Choisissez ce que « Segmenter une image » produit comme « Incertitude » ou « Confiance ».</translation>
    </message>
    <message>
      <source>None of the patches in {path} is ticked as done, so nobody knows where the labels are complete. Tick “done” in the attributes of each patch in which everything is labelled, and save the layer.</source>
      <translation>Aucun des secteurs de {path} n'est coché comme terminé : on ne sait donc pas où les annotations sont complètes. Cochez « done » dans les attributs de chaque secteur où tout est annoté, et enregistrez la couche.</translation>
    </message>
    <message>
      <source>There is no room for a patch of {width_px} × {height_px} pixels in {path}. Choose smaller patches, larger areas of interest, or a smaller distance from the patches that are labelled already.</source>
      <translation>Il n'y a pas de place pour un secteur de {width_px} × {height_px} pixels dans {path}. Choisissez des secteurs plus petits, des zones d'intérêt plus grandes ou une distance plus courte aux secteurs déjà annotés.</translation>
    </message>
    <message>
      <source>There is no network “{network}”. Names like it are: {nearest}. Choose one of the list.</source>
      <translation>Le réseau « {network} » n'existe pas. Noms proches : {nearest}. Choisissez-en un dans la liste.</translation>
    </message>
    <message>
      <source>There is no encoder “{encoder}”. Names like it are: {nearest}. An encoder of timm has “tu-” before its name.</source>
      <translation>L'encodeur « {encoder} » n'existe pas. Noms proches : {nearest}. Un encodeur de timm porte « tu- » devant son nom.</translation>
    </message>
    <message>
      <source>The network “{network}” can't be built around the encoder “{encoder}”: {detail}. Choose another encoder or another network.</source>
      <translation>Impossible de construire le réseau « {network} » autour de l'encodeur « {encoder} » : {detail}. Choisissez un autre encodeur ou un autre réseau.</translation>
    </message>
    <message>
      <source>The network “{network}” reads {needed} raster(s) of each place, but {given} were given. Give it heights as well, or choose another network.</source>
      <translation>Le réseau « {network} » lit {needed} raster(s) de chaque endroit, mais {given} ont été fournis. Donnez-lui aussi des hauteurs, ou choisissez un autre réseau.</translation>
    </message>
    <message>
      <source>The pre-trained weights {path} don't fit the encoder: {detail}. Choose weights of the same encoder, or “none”.</source>
      <translation>Les poids préentraînés {path} ne conviennent pas à l'encodeur : {detail}. Choisissez des poids du même encodeur, ou « none ».</translation>
    </message>
    <message>
      <source>The device “{device}” is not there. Choose one of these: {available}. If a graphics card should be there, look at the diagnostics report of the engine.</source>
      <translation>Le périphérique « {device} » est absent. Choisissez-en un parmi : {available}. Si une carte graphique devrait s'y trouver, consultez le rapport de diagnostic du moteur.</translation>
    </message>
    <message>
      <source>The memory of {device} is too small for even one tile of {tile_px} pixels. Close other programs that use it, choose a smaller tile, or run on the CPU.</source>
      <translation>La mémoire de {device} ne suffit pas même pour une tuile de {tile_px} pixels. Fermez les autres programmes qui l'utilisent, choisissez une tuile plus petite ou calculez sur le CPU.</translation>
    </message>
    <message>
      <source>{device} can't compute in the precision {precision}. Choose the precision “auto” or “fp32”.</source>
      <translation>{device} ne peut pas calculer avec la précision {precision}. Choisissez la précision « auto » ou « fp32 ».</translation>
    </message>
    <message>
      <source>The folder of the output {path} doesn't exist. Create it or choose another one.</source>
      <translation>Le dossier de la sortie {path} n'existe pas. Créez-le ou choisissez-en un autre.</translation>
    </message>
    <message>
      <source>The folder {path} holds other files, which would be lost. Choose another name, an empty folder, or one with an older training set, which is replaced.</source>
      <translation>Le dossier {path} contient d'autres fichiers, qui seraient perdus. Choisissez un autre nom, un dossier vide ou celui d'un ancien jeu d'entraînement, qui sera remplacé.</translation>
    </message>
    <message>
      <source>The output {path} can't be written: {detail}. Check that you may write there, and that the file is not open in another program.</source>
      <translation>Impossible d'écrire la sortie {path} : {detail}. Vérifiez que vous avez le droit d'y écrire et que le fichier n'est pas ouvert dans un autre programme.</translation>
    </message>
    <message>
      <source>The output {path} is also an input and would overwrite it. Choose another file name.</source>
      <translation>La sortie {path} est aussi une entrée et l'écraserait. Choisissez un autre nom de fichier.</translation>
    </message>
    <message>
      <source>Two outputs have the same name, {path}. Give each output a file of its own.</source>
      <translation>Deux sorties ont le même nom, {path}. Donnez à chaque sortie son propre fichier.</translation>
    </message>
    <message>
      <source>The output {path} has a file extension of another format. Use one of these: {supported}.</source>
      <translation>La sortie {path} a l'extension de fichier d'un autre format. Utilisez l'une de celles-ci : {supported}.</translation>
    </message>
    <message>
      <source>The value {nodata} can't mean “no data”: the class “{class_name}” has it. Choose another value for pixels without data.</source>
      <translation>La valeur {nodata} ne peut pas signifier « NoData » : c'est celle de la classe « {class_name} ». Choisissez une autre valeur pour les pixels sans données.</translation>
    </message>
    <message>
      <source>There is not enough room for the output {path}: {needed_mb:.1f} MB are needed, {free_mb:.1f} MB are free. Free some space or choose another drive.</source>
      <translation>Il n'y a pas assez de place pour la sortie {path} : {needed_mb:.1f} Mo nécessaires, {free_mb:.1f} Mo libres. Libérez de la place ou choisissez un autre disque.</translation>
    </message>
    <message>
      <source>The engine doesn't understand the job: {detail}. Run the tool again from QGIS; a job file of another version can't be used.</source>
      <translation>Le moteur ne comprend pas la tâche : {detail}. Relancez l'outil depuis QGIS ; un fichier de tâche d'une autre version n'est pas utilisable.</translation>
    </message>
    <message>
      <source>The engine has no tool “{tool}”. Update the plugin and restart QGIS.</source>
      <translation>Le moteur n'a pas d'outil « {tool} ». Mettez l'extension à jour et redémarrez QGIS.</translation>
    </message>
    <message>
      <source>The run was cancelled.</source>
      <translation>L'exécution a été annulée.</translation>
    </message>
    <message>
      <source>The computer ran out of memory. Close other programs, or choose fewer tiles at a time, smaller tiles or a smaller extent.</source>
      <translation>L'ordinateur n'a plus de mémoire. Fermez d'autres programmes, ou choisissez moins de tuiles à la fois, des tuiles plus petites ou une emprise plus petite.</translation>
    </message>
    <message>
      <source>Landscribe stopped because of a fault of its own: {detail}. Please report it, with the job file and the details from the Landscribe tab of the log messages panel.</source>
      <translation>Landscribe s'est arrêté à cause d'une erreur interne : {detail}. Merci de la signaler, avec le fichier de tâche et les détails de l'onglet Landscribe du panneau « Journal des messages ».</translation>
    </message>
    <message>
      <source>The engine of Landscribe is not ready. {reason}</source>
      <translation>Le moteur de Landscribe n'est pas prêt. {reason}</translation>
    </message>
    <message>
      <source>The engine could not be started with {python}: {detail}. Install the engine again; if that doesn't help, send the diagnostics report of the engine with a bug report.</source>
      <translation>Impossible de démarrer le moteur avec {python} : {detail}. Réinstallez le moteur ; si cela n'aide pas, envoyez le rapport de diagnostic du moteur avec un rapport de bogue.</translation>
    </message>
    <message>
      <source>The engine stopped in the middle of the run (exit code {exit_code}), most often because the computer ran out of memory. Try fewer tiles at a time, or smaller ones. Its last lines were: {tail}</source>
      <translation>Le moteur s'est arrêté au milieu de l'exécution (code de sortie {exit_code}), le plus souvent faute de mémoire. Essayez moins de tuiles à la fois ou des tuiles plus petites. Ses dernières lignes : {tail}</translation>
    </message>
    <message>
      <source>The plugin and the engine are of different versions (plugin {plugin}, engine {worker}). Restart QGIS; if that doesn't help, install the engine again.</source>
      <translation>L'extension et le moteur sont de versions différentes (extension {plugin}, moteur {worker}). Redémarrez QGIS ; si cela n'aide pas, réinstallez le moteur.</translation>
    </message>
    <message>
      <source>Computing on {device} ({memory_mb} MB of memory), precision {precision}, with {runtime}.</source>
      <translation>Calcul sur {device} ({memory_mb} Mo de mémoire), précision {precision}, avec {runtime}.</translation>
    </message>
    <message>
      <source>Bands of {path} that feed the model: {bands}.</source>
      <translation>Bandes de {path} fournies au modèle : {bands}.</translation>
    </message>
    <message>
      <source>The model takes the pixel values relative to those of the whole raster {path}. Values from dark to bright, band by band: {ranges}.</source>
      <translation>Le modèle prend les valeurs des pixels par rapport à celles de tout le raster {path}. Valeurs du sombre au clair, bande par bande : {ranges}.</translation>
    </message>
    <message>
      <source>The raster {path} has pixels of {own_m:.3g} m; the model reads it at {model_m:.3g} m. The result comes back on the raster's own pixels.</source>
      <translation>Le raster {path} a des pixels de {own_m:.3g} m ; le modèle le lit à {model_m:.3g} m. Le résultat revient sur les pixels du raster.</translation>
    </message>
    <message>
      <source>{tiles} tile(s) of {tile_px} pixels, overlapping by {overlap_px} pixels.</source>
      <translation>{tiles} tuile(s) de {tile_px} pixels, avec {overlap_px} pixels de recouvrement.</translation>
    </message>
    <message>
      <source>{wanted} could not be used, so {used} computes, which may be much slower. Reason: {reason}</source>
      <translation>{wanted} n'a pas pu être utilisé ; c'est donc {used} qui calcule, peut-être bien plus lentement. Raison : {reason}</translation>
    </message>
    <message>
      <source>The device ran out of memory. The run goes on with {batch} tile(s) at a time.</source>
      <translation>La mémoire du périphérique est épuisée. L'exécution continue avec {batch} tuile(s) à la fois.</translation>
    </message>
    <message>
      <source>The device ran out of memory. The run goes on with smaller tiles of {tile_px} pixels.</source>
      <translation>La mémoire du périphérique est épuisée. L'exécution continue avec des tuiles plus petites, de {tile_px} pixels.</translation>
    </message>
    <message>
      <source>The raster {path} has no coordinate reference system, or lies where it is not defined. Sizes are taken in pixels, and areas can't be stated. Assign the right one (“Assign projection”) to get areas.</source>
      <translation>Le raster {path} n'a pas de système de coordonnées de référence, ou se trouve là où celui-ci n'est pas défini. Les tailles sont comptées en pixels et les surfaces ne peuvent pas être données. Pour les obtenir, attribuez le bon SCR (« Assigner une projection »).</translation>
    </message>
    <message>
      <source>There was nothing but nodata to read in {path}, so the result is nodata too. Check the extent, the areas of interest and the nodata value of the raster.</source>
      <translation>Il n'y avait que du NoData à lire dans {path}, le résultat est donc aussi NoData. Vérifiez l'emprise, les zones d'intérêt et la valeur NoData du raster.</translation>
    </message>
    <message>
      <source>The model {path} doesn't say how it was trained, so usual values were taken for scaling, tiles and class names. Compare the result with the image, and set the advanced parameters if it looks wrong.</source>
      <translation>Le modèle {path} n'indique pas comment il a été entraîné ; des valeurs usuelles ont donc été prises pour l'échelle des valeurs, les tuiles et les noms de classes. Comparez le résultat à l'image et réglez les paramètres avancés s'il semble faux.</translation>
    </message>
    <message>
      <source>The pixel values of {path} reach {found_max:.6g}, but the model was trained for values up to {expected_max:.6g}. If the result looks wrong, set the pixel value that stands for full brightness.</source>
      <translation>Les valeurs des pixels de {path} atteignent {found_max:.6g}, mais le modèle a été entraîné pour des valeurs jusqu'à {expected_max:.6g}. Si le résultat semble faux, donnez la valeur de pixel qui représente la pleine luminosité.</translation>
    </message>
    <message>
      <source>The model puts out {found} classes, but its description names {named}. The others are numbered.</source>
      <translation>Le modèle produit {found} classes, mais sa description en nomme {named}. Les autres sont numérotées.</translation>
    </message>
    <message>
      <source>The labels in {path} have another coordinate reference system than the images and were transformed.</source>
      <translation>Les annotations de {path} ont un autre SCR que les images et ont été transformées.</translation>
    </message>
    <message>
      <source>The image {path} has pixels of {own_m:.3g} m and is read at the {set_m:.3g} m of the training set.</source>
      <translation>L'image {path} a des pixels de {own_m:.3g} m et est lue aux {set_m:.3g} m du jeu d'entraînement.</translation>
    </message>
    <message>
      <source>No label has the class “{name}”, so nothing gets a class around it. The labels have these classes: {classes}.</source>
      <translation>Aucune annotation n'a la classe « {name} », rien ne reçoit donc de classe autour. Les annotations ont ces classes : {classes}.</translation>
    </message>
    <message>
      <source>{count} feature(s) of {path} were left out: they have an empty or unusable geometry, or no class. “Fix geometries” may help.</source>
      <translation>{count} entité(s) de {path} ont été omises : leur géométrie est vide ou inutilisable, ou elles n'ont pas de classe. « Réparer les géométries » peut aider.</translation>
    </message>
    <message>
      <source>{count} feature(s) of {path} lie on no image and were left out.</source>
      <translation>{count} entité(s) de {path} ne se trouvent sur aucune image et ont été omises.</translation>
    </message>
    <message>
      <source>There is too little labelled ground for a {split} part of its own. Label more patches, or smaller ones farther apart, to get one.</source>
      <translation>Il y a trop peu de terrain annoté pour une part « {split} » séparée. Pour en obtenir une, annotez plus de secteurs, ou de plus petits plus éloignés les uns des autres.</translation>
    </message>
    <message>
      <source>{count} patch(es) of {path} are not ticked as done, and were left out.</source>
      <translation>{count} secteur(s) de {path} ne sont pas cochés comme terminés et ont été omis.</translation>
    </message>
    <message>
      <source>There is room for {found} patch(es) only; {wanted} were wanted. Choose smaller patches or a smaller distance.</source>
      <translation>Il n'y a de place que pour {found} secteur(s) ; {wanted} étaient demandés. Choisissez des secteurs plus petits ou une distance plus courte.</translation>
    </message>
    <message>
      <source>Preparing…</source>
      <translation>Préparation…</translation>
    </message>
    <message>
      <source>Loading the model…</source>
      <translation>Chargement du modèle…</translation>
    </message>
    <message>
      <source>Reading the raster…</source>
      <translation>Lecture du raster…</translation>
    </message>
    <message>
      <source>Segmenting…</source>
      <translation>Segmentation…</translation>
    </message>
    <message>
      <source>Looking for patches…</source>
      <translation>Recherche des secteurs…</translation>
    </message>
    <message>
      <source>Writing the result…</source>
      <translation>Écriture du résultat…</translation>
    </message>
    <message>
      <source>Making polygons…</source>
      <translation>Création des polygones…</translation>
    </message>
    <message>
      <source>Writing the table of areas…</source>
      <translation>Écriture du tableau des surfaces…</translation>
    </message>
    <message>
      <source>Making the training set…</source>
      <translation>Création du jeu d'entraînement…</translation>
    </message>
    <message>
      <source>Training…</source>
      <translation>Entraînement…</translation>
    </message>
    <message>
      <source>Assessing the model…</source>
      <translation>Évaluation du modèle…</translation>
    </message>
    <message>
      <source>Comparing the map with the reference…</source>
      <translation>Comparaison de la carte à la référence…</translation>
    </message>
    <message>
      <source>Counting the classes…</source>
      <translation>Comptage des classes…</translation>
    </message>
    <message>
      <source>Drawing the sample…</source>
      <translation>Tirage de l'échantillon…</translation>
    </message>
    <message>
      <source>Writing the network as ONNX…</source>
      <translation>Écriture du réseau en ONNX…</translation>
    </message>
    <message>
      <source>Reading the model…</source>
      <translation>Lecture du modèle…</translation>
    </message>
    <message>
      <source>Converting the network to ONNX…</source>
      <translation>Conversion du réseau en ONNX…</translation>
    </message>
    <message>
      <source>Trying the model on a tile…</source>
      <translation>Essai du modèle sur une tuile…</translation>
    </message>
    <message>
      <source>Writing the model package…</source>
      <translation>Écriture du paquet de modèle…</translation>
    </message>
    <message>
      <source>Comparing with the model…</source>
      <translation>Comparaison avec le modèle…</translation>
    </message>
    <message>
      <source>Nothing says what to learn from, or two things do. Choose either the folder of a training set, or images with labels.</source>
      <translation>Rien n'indique de quoi apprendre, ou il y a deux indications. Choisissez soit le dossier d'un jeu d'entraînement, soit des images avec des annotations.</translation>
    </message>
    <message>
      <source>The folder {path} holds no training set that can be read: {detail}. Choose a folder that “Prepare training patches” has made, or make one.</source>
      <translation>Le dossier {path} ne contient pas de jeu d'entraînement lisible : {detail}. Choisissez un dossier créé par « Préparer des secteurs d'entraînement », ou créez-en un.</translation>
    </message>
    <message>
      <source>The training set {path} has no tile to train on. Label a larger area, or give more of it to the training.</source>
      <translation>Le jeu d'entraînement {path} n'a aucune tuile pour l'entraînement. Annotez une plus grande surface, ou donnez-en une plus grande part à l'entraînement.</translation>
    </message>
    <message>
      <source>The training set doesn't have the bands that the model reads. The model needs: {needed}. The set has: {found}. Make one from images with those bands.</source>
      <translation>Le jeu d'entraînement n'a pas les bandes que lit le modèle. Il faut au modèle : {needed}. Le jeu contient : {found}. Créez-en un à partir d'images qui ont ces bandes.</translation>
    </message>
    <message>
      <source>The model has no class {classes}. Its classes are: {known}. Correct the names, rename classes of the model, or let it learn new ones.</source>
      <translation>Le modèle n'a pas de classe {classes}. Ses classes sont : {known}. Corrigez les noms, renommez des classes du modèle ou laissez-le en apprendre de nouvelles.</translation>
    </message>
    <message>
      <source>“{text}” doesn't say which class gets which name. Write “old = new”, and put semicolons between several: “trees = forest; bushes = forest”.</source>
      <translation>« {text} » n'indique pas quelle classe reçoit quel nom. Écrivez « ancien = nouveau », avec des points-virgules entre plusieurs : « arbres = forêt; buissons = forêt ».</translation>
    </message>
    <message>
      <source>The model {path} can't be trained further: it is a finished graph (ONNX), without the network that it was made from. Choose a model package that Landscribe has trained.</source>
      <translation>Impossible d'entraîner davantage le modèle {path} : c'est un graphe figé (ONNX), sans le réseau dont il provient. Choisissez un paquet de modèle entraîné par Landscribe.</translation>
    </message>
    <message>
      <source>There is no training recipe “{recipe}”. Choose one of these: {available}.</source>
      <translation>La recette d'entraînement « {recipe} » n'existe pas. Choisissez-en une parmi : {available}.</translation>
    </message>
    <message>
      <source>The training can't be resumed from {path}: {detail}. Use the same data and settings as before, or start again without resuming.</source>
      <translation>Impossible de reprendre l'entraînement depuis {path} : {detail}. Utilisez les mêmes données et réglages qu'avant, ou recommencez sans reprise.</translation>
    </message>
    <message>
      <source>Only {found} object(s) of the labels lie on the images, which is too few to judge them. At least {needed} of a class are needed, spread over the images. Add images, or labels of more ground.</source>
      <translation>Seulement {found} objet(s) des annotations se trouvent sur les images, trop peu pour les juger. Il en faut au moins {needed} d'une classe, répartis sur les images. Ajoutez des images, ou des annotations sur plus de terrain.</translation>
    </message>
    <message>
      <source>The labelled ground is too small: objects are judged by networks that have not seen them, so there must be ground for several tiles of {tile_px} pixels. Add images, or choose smaller tiles or a finer ground resolution in the advanced parameters.</source>
      <translation>Le terrain annoté est trop petit : les objets sont jugés par des réseaux qui ne les ont pas vus ; il faut donc du terrain pour plusieurs tuiles de {tile_px} pixels. Ajoutez des images, ou choisissez des tuiles plus petites ou une résolution au sol plus fine dans les paramètres avancés.</translation>
    </message>
    <message>
      <source>The training failed in epoch {epoch}: its numbers grew without limit. Choose a smaller learning rate, for example a tenth, and the precision “fp32”.</source>
      <translation>L'entraînement a échoué à l'époque {epoch} : ses nombres ont grandi sans limite. Choisissez un taux d'apprentissage plus petit, par exemple un dixième, et la précision « fp32 ».</translation>
    </message>
    <message>
      <source>Training on {train_tiles} tile(s), {batch} at a time, for at most {epochs} epoch(s); {validation_tiles} tile(s) tell after each epoch how good the model is.</source>
      <translation>Entraînement sur {train_tiles} tuile(s), {batch} à la fois, pour au plus {epochs} époque(s) ; {validation_tiles} tuile(s) indiquent après chaque époque la qualité du modèle.</translation>
    </message>
    <message>
      <source>The model {path} holds the best state so far, that after epoch {epoch}. To go on later, run again with the same settings and the same model file, and tick “Resume”.</source>
      <translation>Le modèle {path} contient le meilleur état obtenu, celui après l'époque {epoch}. Pour continuer plus tard, relancez avec les mêmes réglages et le même fichier de modèle, et cochez « Reprendre ».</translation>
    </message>
    <message>
      <source>The training goes on, but what is needed to resume it could not be saved in {path}. Make room on that disk; it is tried again after the next epochs.</source>
      <translation>L'entraînement continue, mais ce qu'il faut pour le reprendre n'a pas pu être enregistré dans {path}. Libérez de la place sur ce disque ; un nouvel essai suivra après les prochaines époques.</translation>
    </message>
    <message>
      <source>Round {round}: {dropped} object(s) were dropped and {returned} came back; now {removed} of {judged} are dropped.</source>
      <translation>Passe {round} : {dropped} objet(s) écarté(s) et {returned} repris ; {removed} sur {judged} sont maintenant écartés.</translation>
    </message>
    <message>
      <source>{count} object(s) on the images could not be judged and were kept. There are too few of their class in a part of the ground, or the networks could not tell it from other ground: {classes}. More images, more epochs or a finer ground resolution may help.</source>
      <translation>{count} objet(s) sur les images n'ont pas pu être jugés et ont été conservés. Il y en a trop peu de leur classe dans une partie du terrain, ou les réseaux n'ont pas su les distinguer du reste du terrain : {classes}. Plus d'images, plus d'époques ou une résolution au sol plus fine peuvent aider.</translation>
    </message>
    <message>
      <source>Stopped after epoch {epoch}: nothing was better since epoch {best_epoch}.</source>
      <translation>Arrêt après l'époque {epoch} : rien de mieux depuis l'époque {best_epoch}.</translation>
    </message>
    <message>
      <source>Classes that the model keeps: {kept}. Learns anew: {new}. Gives up: {dropped}.</source>
      <translation>Classes que le modèle garde : {kept}. Apprend : {new}. Abandonne : {dropped}.</translation>
    </message>
    <message>
      <source>Looking for the objects…</source>
      <translation>Recherche des objets…</translation>
    </message>
    <message>
      <source>Comparing the heights…</source>
      <translation>Comparaison des hauteurs…</translation>
    </message>
    <message>
      <source>Training, and judging the objects…</source>
      <translation>Entraînement et jugement des objets…</translation>
    </message>
    <message>
      <source>training loss</source>
      <translation>perte d'entraînement</translation>
    </message>
    <message>
      <source>validation loss</source>
      <translation>perte de validation</translation>
    </message>
    <message>
      <source>validation mean IoU</source>
      <translation>IoU moyenne de validation</translation>
    </message>
    <message>
      <source>validation overall accuracy</source>
      <translation>exactitude globale de validation</translation>
    </message>
    <message>
      <source>overall accuracy</source>
      <translation>exactitude globale</translation>
    </message>
    <message>
      <source>mean F1</source>
      <translation>F1 moyen</translation>
    </message>
    <message>
      <source>mean IoU</source>
      <translation>IoU moyenne</translation>
    </message>
    <message>
      <source>Assess accuracy</source>
      <translation>Évaluer l'exactitude</translation>
    </message>
    <message>
      <source>Compares a class map with what is truly there: polygons, points or another class raster. It gives the confusion matrix, overall accuracy, and precision, recall, F1 and IoU of each class. From a random sample of points it also estimates the true area of each class, with 95 % confidence intervals.</source>
      <translation>Compare une carte de classes à ce qu'il y a vraiment : polygones, points ou autre raster de classes. Le résultat est la matrice de confusion, l'exactitude globale, et la précision, le rappel, le F1 et l'IoU de chaque classe. À partir d'un échantillon aléatoire de points, il estime aussi la vraie surface de chaque classe, avec des intervalles de confiance à 95 %.</translation>
    </message>
    <message>
      <source>validation,confusion matrix,error matrix,precision,recall,IoU,F1,kappa,area,Olofsson</source>
      <translation>validation,matrice de confusion,matrice d'erreur,précision,rappel,IoU,F1,kappa,surface,Olofsson</translation>
    </message>
    <message>
      <source>Overall accuracy</source>
      <translation>Exactitude globale</translation>
    </message>
    <message>
      <source>Half width of its 95 % confidence interval</source>
      <translation>Demi-largeur de son intervalle de confiance à 95 %</translation>
    </message>
    <message>
      <source>Mean F1 of the classes</source>
      <translation>F1 moyen des classes</translation>
    </message>
    <message>
      <source>Mean IoU of the classes</source>
      <translation>IoU moyenne des classes</translation>
    </message>
    <message>
      <source>Cohen's kappa, if it was asked for</source>
      <translation>Kappa de Cohen, s'il est demandé</translation>
    </message>
    <message>
      <source>Pixels or points compared</source>
      <translation>Pixels ou points comparés</translation>
    </message>
    <message>
      <source>Figures of each class (JSON)</source>
      <translation>Chiffres de chaque classe (JSON)</translation>
    </message>
    <message>
      <source>Map</source>
      <translation>Carte</translation>
    </message>
    <message>
      <source>The class raster to assess. Its first band counts.</source>
      <translation>Le raster de classes à évaluer. Sa première bande compte.</translation>
    </message>
    <message>
      <source>Reference layer</source>
      <translation>Couche de référence</translation>
    </message>
    <message>
      <source>Polygons or points that say what is truly there. Take points of “Draw accuracy sample” whose classes are filled in, and areas with confidence intervals come with the figures.</source>
      <translation>Polygones ou points qui indiquent ce qu'il y a vraiment. Avec les points de « Tirer un échantillon de contrôle » dont les classes sont saisies, les chiffres s'accompagnent de surfaces avec intervalles de confiance.</translation>
    </message>
    <message>
      <source>Field with the true class</source>
      <translation>Champ de la vraie classe</translation>
    </message>
    <message>
      <source>Names or values of classes. Empty: the field “reference” of a drawn sample; polygons without one are of one class, with the layer's name.</source>
      <translation>Noms ou valeurs des classes. Vide : le champ « reference » d'un échantillon tiré ; des polygones sans ce champ forment une seule classe, du nom de la couche.</translation>
    </message>
    <message>
      <source>Reference raster</source>
      <translation>Raster de référence</translation>
    </message>
    <message>
      <source>A class raster that says what is truly there, instead of a layer. It may lie on another grid: each pixel of the map is compared with its most frequent class, or with the nearest one.</source>
      <translation>Un raster de classes qui indique ce qu'il y a vraiment, à la place d'une couche. Sa grille peut être différente : chaque pixel de la carte est comparé à sa classe la plus fréquente, ou à la plus proche.</translation>
    </message>
    <message>
      <source>Areas where the reference is complete</source>
      <translation>Zones où la référence est complète</translation>
    </message>
    <message>
      <source>Compare inside these polygons only. Empty: wherever the reference has a class.</source>
      <translation>Comparer seulement dans ces polygones. Vide : partout où la référence a une classe.</translation>
    </message>
    <message>
      <source>Classes that belong together</source>
      <translation>Classes qui vont ensemble</translation>
    </message>
    <message>
      <source>Needed where the reference and the map name classes differently: “forest = trees; bushes = trees; clouds =; other = *”. Names or values; * stands for all that are not named. Nothing behind “=” leaves a class of the reference out, nothing before it a class of the map.</source>
      <translation>Nécessaire là où la référence et la carte nomment les classes autrement : « forêt = arbres; buissons = arbres; nuages =; autre = * ». Noms ou valeurs ; * remplace tout ce qui n'est pas nommé. Rien après « = » écarte une classe de la référence, rien avant, une classe de la carte.</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Rapport</translation>
    </message>
    <message>
      <source>A page with the figures, the confusion matrix, and the estimated areas.</source>
      <translation>Une page avec les chiffres, la matrice de confusion et les surfaces estimées.</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Tableau</translation>
    </message>
    <message>
      <source>The same figures for a spreadsheet (CSV).</source>
      <translation>Les mêmes chiffres pour un tableur (CSV).</translation>
    </message>
    <message>
      <source>Class outside the polygons</source>
      <translation>Classe hors des polygones</translation>
    </message>
    <message>
      <source>The true class of what no polygon of the reference covers. Empty: it is not compared.</source>
      <translation>La vraie classe de ce qu'aucun polygone de la référence ne couvre. Vide : ce n'est pas comparé.</translation>
    </message>
    <message>
      <source>The points are a random sample</source>
      <translation>Les points sont un échantillon aléatoire</translation>
    </message>
    <message>
      <source>The points were drawn at random, or on a regular grid, over the whole map and without regard to its classes. Then they tell of the whole map, with confidence intervals. Not needed for a drawn sample.</source>
      <translation>Les points ont été tirés au hasard, ou sur une grille régulière, sur toute la carte et sans égard à ses classes. Ils renseignent alors sur toute la carte, avec des intervalles de confiance. Inutile pour un échantillon de contrôle tiré ici.</translation>
    </message>
    <message>
      <source>Match classes by</source>
      <translation>Associer les classes par</translation>
    </message>
    <message>
      <source>auto: name where both sides have names, else value. name, value: always that.</source>
      <translation>auto : par nom si les deux côtés ont des noms, sinon par valeur. name, value : toujours par nom (name) ou par valeur (value).</translation>
    </message>
    <message>
      <source>State Cohen's kappa</source>
      <translation>Donner le kappa de Cohen</translation>
    </message>
    <message>
      <source>An older figure that says nothing the others don't; some reports still ask for it.</source>
      <translation>Un chiffre plus ancien, qui ne dit rien de plus que les autres ; certains rapports le demandent encore.</translation>
    </message>
    <message>
      <source>Draw accuracy sample</source>
      <translation>Tirer un échantillon de contrôle</translation>
    </message>
    <message>
      <source>Draws random points in each class of a map, as many as it takes to tell its accuracy and its areas. Go from point to point, look at the image below, and choose what is truly there; the order is random, so you may stop early. Then run “Assess accuracy” with the layer as the reference: it knows how it was drawn.</source>
      <translation>Tire des points au hasard dans chaque classe d'une carte, autant qu'il en faut pour connaître son exactitude et ses surfaces. Allez de point en point, regardez l'image en dessous et choisissez ce qu'il y a vraiment ; l'ordre est aléatoire, vous pouvez donc vous arrêter plus tôt. Lancez ensuite « Évaluer l'exactitude » avec cette couche comme référence : l'outil sait comment elle a été tirée.</translation>
    </message>
    <message>
      <source>stratified,random points,validation,sample size,Olofsson,Cochran,reference</source>
      <translation>stratifié,points aléatoires,validation,taille d'échantillon,Olofsson,Cochran,référence</translation>
    </message>
    <message>
      <source>Number of points drawn</source>
      <translation>Nombre de points tirés</translation>
    </message>
    <message>
      <source>Area and points of each class (JSON)</source>
      <translation>Surface et points de chaque classe (JSON)</translation>
    </message>
    <message>
      <source>The class raster whose accuracy is to be assessed. Its first band counts.</source>
      <translation>Le raster de classes dont l'exactitude est à évaluer. Sa première bande compte.</translation>
    </message>
    <message>
      <source>Areas of interest</source>
      <translation>Zones d'intérêt</translation>
    </message>
    <message>
      <source>Draw inside these polygons only. Empty: the whole map.</source>
      <translation>Tirer seulement dans ces polygones. Vide : toute la carte.</translation>
    </message>
    <message>
      <source>Number of points</source>
      <translation>Nombre de points</translation>
    </message>
    <message>
      <source>How many points to draw. Not set: as many as the accuracy below needs.</source>
      <translation>Combien de points tirer. Non renseigné : autant qu'en demande l'exactitude ci-dessous.</translation>
    </message>
    <message>
      <source>Standard error to reach</source>
      <translation>Erreur standard à atteindre</translation>
    </message>
    <message>
      <source>How sure the overall accuracy shall be; it will be known to about ± twice this. With 0.02 and the expected accuracy of 0.8, 400 points are drawn; half the error takes four times as many. It does not count where the number of points is set.</source>
      <translation>Sûreté voulue de l'exactitude globale ; elle sera connue à environ ± le double de cette valeur. Avec 0.02 et l'exactitude attendue de 0.8, 400 points sont tirés ; une erreur deux fois plus petite en demande quatre fois plus. Ne compte pas si le nombre de points est donné.</translation>
    </message>
    <message>
      <source>How points are shared out</source>
      <translation>Répartition des points</translation>
    </message>
    <message>
      <source>olofsson: rare classes get the least number, the others share the rest in proportion to their areas. proportional: by area. equal: the same number for each class, which suits user's accuracies but not areas.</source>
      <translation>olofsson : les classes rares reçoivent le nombre minimal, les autres se partagent le reste selon leur surface. proportional : selon la surface. equal : le même nombre par classe, ce qui convient à l'exactitude pour l'utilisateur, mais pas aux surfaces.</translation>
    </message>
    <message>
      <source>Sample</source>
      <translation>Échantillon</translation>
    </message>
    <message>
      <source>Points in random order, with an empty field “reference” that offers the classes of the map (GeoPackage). The class of the map is in it, hidden, for the estimates.</source>
      <translation>Points en ordre aléatoire, avec un champ vide « reference » qui propose les classes de la carte (GeoPackage). La classe de la carte y figure, cachée, pour les estimations.</translation>
    </message>
    <message>
      <source>Least number of points in a class</source>
      <translation>Nombre minimal de points par classe</translation>
    </message>
    <message>
      <source>For “olofsson”. 50 to 100 are usual.</source>
      <translation>Pour « olofsson ». 50 à 100 sont habituels.</translation>
    </message>
    <message>
      <source>Expected accuracy</source>
      <translation>Exactitude attendue</translation>
    </message>
    <message>
      <source>What you guess of the share of each class that is mapped rightly. The nearer to 0.5, the more points; 0.8 is a cautious guess for most maps.</source>
      <translation>La part de chaque classe que vous supposez bien cartographiée. Plus elle est proche de 0.5, plus il y a de points ; 0.8 est une estimation prudente pour la plupart des cartes.</translation>
    </message>
    <message>
      <source>Expected accuracy of single classes</source>
      <translation>Exactitude attendue de certaines classes</translation>
    </message>
    <message>
      <source>Where you guess otherwise: “water = 0.95; bare soil = 0.6”.</source>
      <translation>Là où vous supposez autre chose : « eau = 0.95; sol nu = 0.6 ».</translation>
    </message>
    <message>
      <source>Show the class of the map</source>
      <translation>Montrer la classe de la carte</translation>
    </message>
    <message>
      <source>Who sees what the map says tends to agree with it, so it is hidden unless you tick this.</source>
      <translation>Qui voit ce que dit la carte tend à l'approuver ; elle est donc cachée si vous ne cochez pas cette case.</translation>
    </message>
    <message>
      <source>Seed</source>
      <translation>Graine aléatoire</translation>
    </message>
    <message>
      <source>The same seed draws the same points again; another one draws others.</source>
      <translation>La même graine tire de nouveau les mêmes points ; une autre en tire d'autres.</translation>
    </message>
    <message>
      <source>Clean training labels</source>
      <translation>Nettoyer des annotations d'entraînement</translation>
    </message>
    <message>
      <source>Finds the objects of a database that are not on the images, such as buildings that are newer than an old photograph. Networks learn from the labels, and each object is judged by one that has not seen it; what the images contradict is dropped, and the networks learn again without it, until little changes. With height models of both dates, ground that rose since the images speaks against an object too. It takes several trainings: minutes on a graphics card, up to hours on the processor.</source>
      <translation>Trouve les objets d'une base qui ne sont pas sur les images, comme des bâtiments plus récents qu'une ancienne photo. Des réseaux apprennent des annotations, et chaque objet est jugé par un réseau qui ne l'a pas vu ; ce que les images contredisent est écarté, et les réseaux apprennent de nouveau sans lui, jusqu'à ce que peu de chose change. Avec des modèles de hauteur des deux dates, un sol qui s'est élevé depuis les images compte aussi contre un objet. Le résultat est la base avec un verdict sur chaque objet, la base nettoyée pour l'entraînement, et un rapport avec des images. Il faut plusieurs entraînements : de quelques minutes sur une carte graphique à des heures sur le processeur.</translation>
    </message>
    <message>
      <source>noise,errors,outdated,database,update,confident learning,outliers,quality,deep learning</source>
      <translation>bruit,erreurs,obsolète,base de données,mise à jour,confident learning,valeurs aberrantes,qualité,apprentissage profond</translation>
    </message>
    <message>
      <source>Number of objects</source>
      <translation>Nombre d'objets</translation>
    </message>
    <message>
      <source>Number of judged objects</source>
      <translation>Nombre d'objets jugés</translation>
    </message>
    <message>
      <source>Number of removed objects</source>
      <translation>Nombre d'objets retirés</translation>
    </message>
    <message>
      <source>Rounds that were run</source>
      <translation>Passes effectuées</translation>
    </message>
    <message>
      <source>Removed objects of each class (JSON)</source>
      <translation>Objets retirés de chaque classe (JSON)</translation>
    </message>
    <message>
      <source>Least change (%)</source>
      <translation>Changement minimal (%)</translation>
    </message>
    <message>
      <source>Stop after a round in which fewer of the judged objects were dropped or came back.</source>
      <translation>S'arrêter après une passe où une part plus petite des objets jugés a été écartée ou reprise.</translation>
    </message>
    <message>
      <source>Labels to clean</source>
      <translation>Annotations à nettoyer</translation>
    </message>
    <message>
      <source>The database of objects, such as buildings: polygons, some of which may not be on the images.</source>
      <translation>La base d'objets, comme des bâtiments : des polygones, dont certains peuvent ne pas être sur les images.</translation>
    </message>
    <message>
      <source>Field with the class</source>
      <translation>Champ de la classe</translation>
    </message>
    <message>
      <source>The field that holds the class of an object. Empty: the layer is one class, with the layer's name.</source>
      <translation>Le champ qui contient la classe d'un objet. Vide : la couche est une seule classe, du nom de la couche.</translation>
    </message>
    <message>
      <source>Other labels</source>
      <translation>Autres annotations</translation>
    </message>
    <message>
      <source>Layers of polygons or lines of other classes, such as roads. The networks learn from them too, but they are not judged. They lie below the labels to clean, and have the same field with the class.</source>
      <translation>Couches de polygones ou de lignes d'autres classes, comme des routes. Les réseaux en apprennent aussi, mais elles ne sont pas jugées. Elles se trouvent sous les annotations à nettoyer et ont le même champ de classe.</translation>
    </message>
    <message>
      <source>Surface heights at the date of the images</source>
      <translation>Hauteurs de surface à la date des images</translation>
    </message>
    <message>
      <source>A surface model (DSM). With one of each date, ground that rose since the images speaks against an object.</source>
      <translation>Un modèle de surface (MNS). S'il y en a un par date, un sol qui s'est élevé depuis les images compte contre un objet.</translation>
    </message>
    <message>
      <source>Surface heights at the date of the labels</source>
      <translation>Hauteurs de surface à la date des annotations</translation>
    </message>
    <message>
      <source>A surface model (DSM) of the same place, on any grid.</source>
      <translation>Un modèle de surface (MNS) du même endroit, sur n'importe quelle grille.</translation>
    </message>
    <message>
      <source>Rounds, at most</source>
      <translation>Nombre maximal de passes</translation>
    </message>
    <message>
      <source>How often the networks learn and judge. A round without much change is the last one.</source>
      <translation>Combien de fois les réseaux apprennent et jugent. Une passe sans grand changement est la dernière.</translation>
    </message>
    <message>
      <source>Least evidence (0 to 1)</source>
      <translation>Indice minimal (0 à 1)</translation>
    </message>
    <message>
      <source>Objects with less are removed. 1: the networks are as sure as of a typical object of the class. Higher removes more, wrong and right ones.</source>
      <translation>Les objets en dessous sont retirés. 1 : les réseaux sont aussi sûrs que pour un objet typique de la classe. Une valeur plus haute en retire plus, des faux et des vrais.</translation>
    </message>
    <message>
      <source>Judged labels</source>
      <translation>Annotations jugées</translation>
    </message>
    <message>
      <source>All objects with their fields, and: keep, evidence (0 to 1), removed_in (round) and reason (image, heights or both).</source>
      <translation>Tous les objets avec leurs champs, et : keep, evidence (0 à 1), removed_in (passe) et reason (image, heights ou both).</translation>
    </message>
    <message>
      <source>Cleaned labels</source>
      <translation>Annotations nettoyées</translation>
    </message>
    <message>
      <source>The objects that are kept, with their fields, to train on.</source>
      <translation>Les objets conservés, avec leurs champs, pour l'entraînement.</translation>
    </message>
    <message>
      <source>A page with what was removed in each round, and pictures of removed objects.</source>
      <translation>Une page avec ce qui a été retiré à chaque passe, et des images d'objets retirés.</translation>
    </message>
    <message>
      <source>Least rise (metres)</source>
      <translation>Élévation minimale (mètres)</translation>
    </message>
    <message>
      <source>Ground that is so much higher at the date of the labels was built on after the images were taken.</source>
      <translation>Un sol plus haut d'autant à la date des annotations a été bâti après la prise des images.</translation>
    </message>
    <message>
      <source>Factor to metres</source>
      <translation>Facteur vers les mètres</translation>
    </message>
    <message>
      <source>What to multiply the surface heights by to get metres: 0.3048 for feet.</source>
      <translation>Ce par quoi multiplier les hauteurs de surface pour obtenir des mètres : 0.3048 pour des pieds.</translation>
    </message>
    <message>
      <source>Classes that stand out</source>
      <translation>Classes en relief</translation>
    </message>
    <message>
      <source>Classes of which surface heights tell something, separated by commas. Empty: all.</source>
      <translation>Classes sur lesquelles les hauteurs de surface renseignent, séparées par des virgules. Vide : toutes.</translation>
    </message>
    <message>
      <source>Epochs</source>
      <translation>Époques</translation>
    </message>
    <message>
      <source>How often each network sees every tile. A network that sees them very often knows the wrong labels by heart too.</source>
      <translation>Combien de fois chaque réseau voit chaque tuile. Un réseau qui les voit très souvent connaît aussi par cœur les annotations fausses.</translation>
    </message>
    <message>
      <source>Tiles at a time</source>
      <translation>Tuiles à la fois</translation>
    </message>
    <message>
      <source>How many tiles make a step. If they don't fit the memory they are computed in parts, with the same result.</source>
      <translation>Nombre de tuiles par pas. Si elles ne tiennent pas en mémoire, elles sont calculées par parties, avec le même résultat.</translation>
    </message>
    <message>
      <source>Tile size (pixels)</source>
      <translation>Taille de tuile (pixels)</translation>
    </message>
    <message>
      <source>Side of what the networks see at a time.</source>
      <translation>Côté de ce que les réseaux voient à la fois.</translation>
    </message>
    <message>
      <source>Ground resolution (metres per pixel)</source>
      <translation>Résolution au sol (mètres par pixel)</translation>
    </message>
    <message>
      <source>How large the pixels are that the networks see. Coarser is faster, as long as the objects can still be told. Not set: as in the first image.</source>
      <translation>Taille des pixels que les réseaux voient. Plus grossière, c'est plus rapide, tant que les objets restent reconnaissables. Non renseigné : comme dans la première image.</translation>
    </message>
    <message>
      <source>Compare epochs</source>
      <translation>Comparer deux dates</translation>
    </message>
    <message>
      <source>Tells what changed between two dates: from two class maps which class became which, from two surface models what became higher or lower by more than their noise, and from all four both. It makes rasters and polygons of the changes, and a report with the transition matrix, gains and losses, annual rates and volumes. The layers may lie on different grids; the result lies on that of the later map, or without maps on that of the later surface model.</source>
      <translation>Indique ce qui a changé entre deux dates : à partir de deux cartes de classes, quelle classe est devenue laquelle ; à partir de deux modèles de surface, ce qui s'est élevé ou abaissé de plus que leur bruit ; à partir des quatre, les deux. Le résultat est constitué de rasters et de polygones des changements, et d'un rapport avec la matrice de transition, les gains et pertes, les taux annuels et les volumes. Les couches peuvent avoir des grilles différentes ; le résultat suit celle de la carte récente ou, sans cartes, celle du modèle de surface récent.</translation>
    </message>
    <message>
      <source>change detection,transition matrix,land cover change,DSM difference,DoD,level of detection,volume,time</source>
      <translation>détection de changements,matrice de transition,évolution de l'occupation du sol,différence de MNS,DoD,seuil de détection,volume,temps</translation>
    </message>
    <message>
      <source>Changed area (m²)</source>
      <translation>Surface changée (m²)</translation>
    </message>
    <message>
      <source>Changed share (%)</source>
      <translation>Part changée (%)</translation>
    </message>
    <message>
      <source>Area of each change from class to class (JSON)</source>
      <translation>Surface de chaque changement de classe à classe (JSON)</translation>
    </message>
    <message>
      <source>Level of detection of heights (m)</source>
      <translation>Seuil de détection des hauteurs (m)</translation>
    </message>
    <message>
      <source>Noise of the height difference (m)</source>
      <translation>Bruit de la différence de hauteur (m)</translation>
    </message>
    <message>
      <source>Vertical shift between the dates (m)</source>
      <translation>Décalage vertical entre les dates (m)</translation>
    </message>
    <message>
      <source>Volume gained (m³)</source>
      <translation>Volume gagné (m³)</translation>
    </message>
    <message>
      <source>Volume lost (m³)</source>
      <translation>Volume perdu (m³)</translation>
    </message>
    <message>
      <source>Earlier class map</source>
      <translation>Carte de classes ancienne</translation>
    </message>
    <message>
      <source>The class raster of the earlier date. Its first band counts.</source>
      <translation>Le raster de classes de la date ancienne. Sa première bande compte.</translation>
    </message>
    <message>
      <source>Later class map</source>
      <translation>Carte de classes récente</translation>
    </message>
    <message>
      <source>The class raster of the later date. Classes are matched by name where both maps have names, else by value. The result lies on its grid; each of its pixels is compared with the most frequent class of the earlier map there, or with the nearest one.</source>
      <translation>Le raster de classes de la date récente. Les classes sont associées par nom si les deux cartes ont des noms, sinon par valeur. Le résultat suit sa grille ; chacun de ses pixels est comparé à la classe la plus fréquente de la carte ancienne à cet endroit, ou à la plus proche.</translation>
    </message>
    <message>
      <source>Earlier surface model</source>
      <translation>Modèle de surface ancien</translation>
    </message>
    <message>
      <source>Heights of the ground with all that stands on it (DSM) at the earlier date, in metres.</source>
      <translation>Hauteurs du sol avec tout ce qui s'y dresse (MNS) à la date ancienne, en mètres.</translation>
    </message>
    <message>
      <source>Later surface model</source>
      <translation>Modèle de surface récent</translation>
    </message>
    <message>
      <source>The same at the later date. Both models should have been made in the same way.</source>
      <translation>La même chose à la date récente. Les deux modèles devraient avoir été faits de la même manière.</translation>
    </message>
    <message>
      <source>Earlier date</source>
      <translation>Date ancienne</translation>
    </message>
    <message>
      <source>A year, a month or a day: 1981, 1981-07 or 1981-07-14.</source>
      <translation>Une année, un mois ou un jour : 1981, 1981-07 ou 1981-07-14.</translation>
    </message>
    <message>
      <source>Later date</source>
      <translation>Date récente</translation>
    </message>
    <message>
      <source>The same for the later layers. Annual rates count from the middle of what the dates may mean.</source>
      <translation>La même chose pour les couches récentes. Les taux annuels se comptent depuis le milieu de ce que les dates peuvent désigner.</translation>
    </message>
    <message>
      <source>Tolerance (pixels)</source>
      <translation>Tolérance (pixels)</translation>
    </message>
    <message>
      <source>Maps seldom lie exactly on each other, which makes slivers along all borders. A border that moved by no more than this has not moved. 1 is a good start for maps of different flights; new objects keep their size.</source>
      <translation>Les cartes se superposent rarement exactement, d'où de fins éclats le long de toutes les limites. Une limite qui ne s'est pas déplacée de plus que cela n'a pas bougé. 1 est un bon début pour des cartes de vols différents ; les nouveaux objets gardent leur taille.</translation>
    </message>
    <message>
      <source>Minimum area of a change (m²)</source>
      <translation>Surface minimale d'un changement (m²)</translation>
    </message>
    <message>
      <source>Smaller patches of one kind of change count as unchanged, in the earlier class. Heights too: a patch that rose or sank must be as large. Without a CRS: pixels.</source>
      <translation>Les taches plus petites d'un même type de changement comptent comme inchangées, dans la classe ancienne. Pour les hauteurs aussi : une tache élevée ou abaissée doit atteindre cette taille. Sans SCR : pixels.</translation>
    </message>
    <message>
      <source>Changes</source>
      <translation>Changements</translation>
    </message>
    <message>
      <source>A raster with the kind of each change: 0 is no change; 305 is from class 3 to class 5 (where classes have more than two digits, changes are numbered). Without maps: 1 is lower, 2 is higher.</source>
      <translation>Un raster avec le type de chaque changement : 0 signifie aucun changement ; 305, de la classe 3 à la classe 5 (si des classes ont plus de deux chiffres, les changements sont numérotés). Sans cartes : 1 est plus bas, 2 est plus haut.</translation>
    </message>
    <message>
      <source>Change polygons</source>
      <translation>Polygones des changements</translation>
    </message>
    <message>
      <source>Polygons with both classes, both dates, area, and mean height difference where there are heights.</source>
      <translation>Polygones avec les deux classes, les deux dates, la surface et, s'il y a des hauteurs, la différence moyenne de hauteur.</translation>
    </message>
    <message>
      <source>Height change</source>
      <translation>Changement de hauteur</translation>
    </message>
    <message>
      <source>Later minus earlier, in metres. First band: 0 where it is within the level of detection. Second band: all differences.</source>
      <translation>Récente moins ancienne, en mètres. Première bande : 0 en deçà du seuil de détection. Seconde bande : toutes les différences.</translation>
    </message>
    <message>
      <source>A page with the transition matrix, gains and losses, annual rates, volumes, and maps of the changes.</source>
      <translation>Une page avec la matrice de transition, les gains et pertes, les taux annuels, les volumes et des cartes des changements.</translation>
    </message>
    <message>
      <source>Needed where the maps name classes differently: “forest = trees; bushes = trees; clouds =”, earlier = later. Names or values. Nothing behind “=” leaves a class of the earlier map out of the comparison, nothing before it a class of the later one.</source>
      <translation>Nécessaire là où les cartes nomment les classes autrement : « forêt = arbres; buissons = arbres; nuages = », ancienne = récente. Noms ou valeurs. Rien après « = » écarte de la comparaison une classe de la carte ancienne, rien avant, une classe de la récente.</translation>
    </message>
    <message>
      <source>Level of detection (metres)</source>
      <translation>Seuil de détection (mètres)</translation>
    </message>
    <message>
      <source>Smaller height differences count as no change. Not set: it is estimated from the noise of the stable ground.</source>
      <translation>Les différences de hauteur plus petites ne comptent pas comme changement. Non renseigné : il est estimé à partir du bruit du sol stable.</translation>
    </message>
    <message>
      <source>Confidence of the level of detection (%)</source>
      <translation>Confiance du seuil de détection (%)</translation>
    </message>
    <message>
      <source>How sure a height change must be, where the level is estimated: 95 % is 1.96 times the noise.</source>
      <translation>À quel point un changement de hauteur doit être sûr, si le seuil est estimé : 95 % correspond à 1.96 fois le bruit.</translation>
    </message>
    <message>
      <source>Classes that keep their height</source>
      <translation>Classes qui gardent leur hauteur</translation>
    </message>
    <message>
      <source>Where the noise is estimated, such as “road; bare ground”: trees grow though they stay trees. Empty: wherever the class stayed the same; without maps everywhere.</source>
      <translation>Là où le bruit est estimé, par exemple « route; sol nu » : les arbres poussent tout en restant des arbres. Vide : partout où la classe est restée la même ; sans cartes, partout.</translation>
    </message>
    <message>
      <source>Leave a vertical shift in</source>
      <translation>Conserver le décalage vertical</translation>
    </message>
    <message>
      <source>Without this tick the median height difference of the stable ground is taken off: surface models of different flights seldom agree in their zero.</source>
      <translation>Si cette case n'est pas cochée, la différence médiane de hauteur du sol stable est retirée : les modèles de surface de vols différents ont rarement le même zéro.</translation>
    </message>
    <message>
      <source>Factor to metres, earlier surface model</source>
      <translation>Facteur vers les mètres, modèle de surface ancien</translation>
    </message>
    <message>
      <source>Factor to metres, later surface model</source>
      <translation>Facteur vers les mètres, modèle de surface récent</translation>
    </message>
    <message>
      <source>What to multiply its heights by to get metres: 0.3048 for feet.</source>
      <translation>Ce par quoi multiplier ses hauteurs pour obtenir des mètres : 0.3048 pour des pieds.</translation>
    </message>
    <message>
      <source>Date objects</source>
      <translation>Dater des objets</translation>
    </message>
    <message>
      <source>Finds out since when the objects of a current database stand, such as buildings or roads, from class maps of several past dates and, if there are any, surface models. Every object gets the date at which it is first seen, the dates between which it was built, and a confidence. The order of time is respected: an object that stands in 1981 and in 2018 stands in 2001 too, unless the evidence says otherwise. On demand there is a layer for each date with the objects that stood then, ready to be labels for its image.</source>
      <translation>Trouve depuis quand existent les objets d'une base actuelle, comme des bâtiments ou des routes, à partir de cartes de classes de plusieurs dates passées et, s'il y en a, de modèles de surface. Chaque objet reçoit la date à laquelle il est vu pour la première fois, les dates entre lesquelles il a été construit et une confiance. L'ordre du temps est respecté : un objet présent en 1981 et en 2018 l'est aussi en 2001, sauf preuve du contraire. Sur demande, une couche par date contient les objets alors présents, prêts à servir d'annotations pour son image.</translation>
    </message>
    <message>
      <source>history,change,year of construction,reverse updating,backdating,buildings,roads,archive</source>
      <translation>histoire,changement,année de construction,mise à jour rétrospective,rétrodatation,bâtiments,routes,archives</translation>
    </message>
    <message>
      <source>Objects with a date</source>
      <translation>Objets datés</translation>
    </message>
    <message>
      <source>Objects whose date is unsure</source>
      <translation>Objets de date incertaine</translation>
    </message>
    <message>
      <source>Figures of each date (JSON)</source>
      <translation>Chiffres de chaque date (JSON)</translation>
    </message>
    <message>
      <source>Figures of each period (JSON)</source>
      <translation>Chiffres de chaque période (JSON)</translation>
    </message>
    <message>
      <source>The current database: polygons, lines or points. All its fields are kept.</source>
      <translation>La base actuelle : polygones, lignes ou points. Tous ses champs sont conservés.</translation>
    </message>
    <message>
      <source>Maps of the past</source>
      <translation>Cartes du passé</translation>
    </message>
    <message>
      <source>For each date what “Segment image” has made of its image: the class map, or the probabilities. The oldest comes first. They may lie on different grids.</source>
      <translation>Pour chaque date, ce que « Segmenter une image » a produit de son image : la carte de classes ou les probabilités. La plus ancienne vient en premier. Leurs grilles peuvent être différentes.</translation>
    </message>
    <message>
      <source>Dates of the maps</source>
      <translation>Dates des cartes</translation>
    </message>
    <message>
      <source>Years, months or days in the order of the maps: 1981; 2001-07; 2018-05-14.</source>
      <translation>Années, mois ou jours dans l'ordre des cartes : 1981; 2001-07; 2018-05-14.</translation>
    </message>
    <message>
      <source>Class of the objects</source>
      <translation>Classe des objets</translation>
    </message>
    <message>
      <source>Its name or value in the maps. Empty: the class that is called as the layer is (“building” for a layer “buildings”), or the only one.</source>
      <translation>Son nom ou sa valeur dans les cartes. Vide : la classe qui porte le nom de la couche (« building » pour une couche « buildings »), ou la seule.</translation>
    </message>
    <message>
      <source>Date of the objects</source>
      <translation>Date des objets</translation>
    </message>
    <message>
      <source>When the database was up to date: all objects stood then. Empty: after the last map.</source>
      <translation>Quand la base était à jour : tous les objets étaient alors présents. Vide : après la dernière carte.</translation>
    </message>
    <message>
      <source>Surface models</source>
      <translation>Modèles de surface</translation>
    </message>
    <message>
      <source>For objects that stand up, such as buildings: a surface model (DSM) of each date, in the same order.</source>
      <translation>Pour les objets en relief, comme les bâtiments : un modèle de surface (MNS) par date, dans le même ordre.</translation>
    </message>
    <message>
      <source>Terrain model</source>
      <translation>Modèle de terrain</translation>
    </message>
    <message>
      <source>The height of the ground (DTM). Empty: it is told from the surface model around each object.</source>
      <translation>La hauteur du sol (MNT). Vide : elle est tirée du modèle de surface autour de chaque objet.</translation>
    </message>
    <message>
      <source>Dated objects</source>
      <translation>Objets datés</translation>
    </message>
    <message>
      <source>The database with new fields: for each date the evidence (p_…) and whether the object stood (stands_…), the date at which it is first seen, the dates between which it was built, and the confidence.</source>
      <translation>La base avec de nouveaux champs : pour chaque date, l'indice (p_…) et si l'objet était présent (stands_…), la date à laquelle il est vu pour la première fois, les dates entre lesquelles il a été construit et la confiance.</translation>
    </message>
    <message>
      <source>Objects of each date</source>
      <translation>Objets de chaque date</translation>
    </message>
    <message>
      <source>One layer for each date with the objects that stood then, in one GeoPackage. Their field “class” lets them be labels for the image of that date.</source>
      <translation>Une couche par date avec les objets alors présents, dans un seul GeoPackage. Leur champ « class » leur permet de servir d'annotations pour l'image de cette date.</translation>
    </message>
    <message>
      <source>A page with the number and the area of the objects of each period, and what stood at each date.</source>
      <translation>Une page avec le nombre et la surface des objets de chaque période, et ce qui existait à chaque date.</translation>
    </message>
    <message>
      <source>Least confidence</source>
      <translation>Confiance minimale</translation>
    </message>
    <message>
      <source>The probability that a date needs. Objects below it come out as “unsure”, with wider bounds.</source>
      <translation>La probabilité que demande une date. Les objets en dessous ressortent comme « unsure », avec des bornes plus larges.</translation>
    </message>
    <message>
      <source>Shift of the maps (metres)</source>
      <translation>Décalage des cartes (mètres)</translation>
    </message>
    <message>
      <source>How far a map may lie beside the objects. They are looked at without a rim of this width, as far as they are large enough. Not set: one pixel.</source>
      <translation>De combien une carte peut être décalée des objets. Ils sont examinés sans un bord de cette largeur, s'ils sont assez grands. Non renseigné : un pixel.</translation>
    </message>
    <message>
      <source>Width of lines and points (metres)</source>
      <translation>Largeur des lignes et des points (mètres)</translation>
    </message>
    <message>
      <source>How broad a road is, or the circle around a point.</source>
      <translation>Largeur d'une route, ou du cercle autour d'un point.</translation>
    </message>
    <message>
      <source>Height of objects (metres)</source>
      <translation>Hauteur des objets (mètres)</translation>
    </message>
    <message>
      <source>How high above the ground the surface of an object is at least, where it stands.</source>
      <translation>Hauteur minimale de la surface d'un objet au-dessus du sol, là où il est présent.</translation>
    </message>
    <message>
      <source>What all heights are multiplied by to be metres: 0.3048 for feet.</source>
      <translation>Ce par quoi toutes les hauteurs sont multipliées pour être en mètres : 0.3048 pour des pieds.</translation>
    </message>
    <message>
      <source>Describe area</source>
      <translation>Décrire une zone</translation>
    </message>
    <message>
      <source>Tells in sentences what a scene graph knows of an area: which objects are there and how much they cover, how they relate, what they make up, and what is unsure. The sentences are templates filled with figures; no language model invents anything. They come in the language of QGIS.</source>
      <translation>Dit en phrases ce qu'un graphe de scène sait d'une zone : quels objets s'y trouvent et ce qu'ils couvrent, comment ils sont liés, ce qu'ils forment et ce qui est incertain. Les phrases sont des modèles remplis de chiffres ; aucun modèle de langage n'invente rien. Elles sont dans la langue de QGIS.</translation>
    </message>
    <message>
      <source>scene graph,text,caption,summary,report,sentences,statistics</source>
      <translation>graphe de scène,texte,légende,résumé,rapport,phrases,statistiques</translation>
    </message>
    <message>
      <source>Scene graph</source>
      <translation>Graphe de scène</translation>
    </message>
    <message>
      <source>Any layer of the scene graph, or its GeoPackage.</source>
      <translation>N'importe quelle couche du graphe de scène, ou son GeoPackage.</translation>
    </message>
    <message>
      <source>Areas</source>
      <translation>Zones</translation>
    </message>
    <message>
      <source>Each polygon gets its own description. Empty: one description of everything.</source>
      <translation>Chaque polygone reçoit sa propre description. Vide : une seule description de tout.</translation>
    </message>
    <message>
      <source>Field with the name</source>
      <translation>Champ du nom</translation>
    </message>
    <message>
      <source>What the areas are called. Empty: numbers.</source>
      <translation>Comment les zones s'appellent. Vide : des numéros.</translation>
    </message>
    <message>
      <source>Extent</source>
      <translation>Emprise</translation>
    </message>
    <message>
      <source>Only what is inside is described. Empty: everything.</source>
      <translation>Seul ce qui est à l'intérieur est décrit. Vide : tout.</translation>
    </message>
    <message>
      <source>The descriptions, with a table of the classes of each area.</source>
      <translation>Les descriptions, avec un tableau des classes de chaque zone.</translation>
    </message>
    <message>
      <source>Described areas</source>
      <translation>Zones décrites</translation>
    </message>
    <message>
      <source>The areas with the field “description”, which is also shown when the mouse rests on one.</source>
      <translation>Les zones avec le champ « description », qui s'affiche aussi quand la souris s'arrête sur l'une d'elles.</translation>
    </message>
    <message>
      <source>Unsure below this score</source>
      <translation>Incertain sous ce score</translation>
    </message>
    <message>
      <source>Objects and relations with a lower score are told as unsure.</source>
      <translation>Les objets et relations de score inférieur sont dits incertains.</translation>
    </message>
    <message>
      <source>Description</source>
      <translation>Description</translation>
    </message>
    <message>
      <source>Number of areas</source>
      <translation>Nombre de zones</translation>
    </message>
    <message>
      <source>Number of objects in them</source>
      <translation>Nombre d'objets dans les zones</translation>
    </message>
    <message>
      <source>Number of relations in them</source>
      <translation>Nombre de relations dans les zones</translation>
    </message>
    <message>
      <source>Evaluate scene graph</source>
      <translation>Évaluer un graphe de scène</translation>
    </message>
    <message>
      <source>Tells how many of the true relations a scene graph has among those that it is surest of: the recalls that are usual in the field. Give a graph to compare (SGDet, PhrDet: nothing was given), or a model and its image (PredCls, SGCls: the true objects are given), or both. The figures are means over squares of ground or areas; a model should be measured at a place that it has not learnt from. The report says what is missed most often, and a layer shows where.</source>
      <translation>Indique combien des vraies relations un graphe de scène a parmi celles dont il est le plus sûr : les rappels usuels du domaine. Donnez un graphe à comparer (SGDet, PhrDet : rien n'était donné), ou un modèle et son image (PredCls, SGCls : les vrais objets sont donnés), ou les deux. Les chiffres sont des moyennes sur des carrés de terrain ou des zones ; un modèle devrait être mesuré en un lieu dont il n'a pas appris. Le rapport dit ce qui manque le plus souvent, et une couche montre où.</translation>
    </message>
    <message>
      <source>scene graph,recall,quality,accuracy,assess,validate,PredCls,SGCls,SGDet,PhrDet,triplets</source>
      <translation>graphe de scène,rappel,qualité,précision,évaluer,valider,PredCls,SGCls,SGDet,PhrDet,triplets</translation>
    </message>
    <message>
      <source>True scene graph</source>
      <translation>Vrai graphe de scène</translation>
    </message>
    <message>
      <source>Any layer of a graph whose objects and relations are right, for instance one that you corrected.</source>
      <translation>N'importe quelle couche d'un graphe dont les objets et les relations sont justes, par exemple un graphe que vous avez corrigé.</translation>
    </message>
    <message>
      <source>Scene graph to compare</source>
      <translation>Graphe de scène à comparer</translation>
    </message>
    <message>
      <source>A graph of the same place and map scale. All that it says counts, whoever has found it.</source>
      <translation>Un graphe du même lieu et de la même échelle de carte. Tout ce qu'il dit compte, qui que ce soit qui l'ait trouvé.</translation>
    </message>
    <message>
      <source>Scene-graph model</source>
      <translation>Modèle de graphe de scène</translation>
    </message>
    <message>
      <source>A model that “Train scene-graph model” has made. It is told the true objects, and finds relations.</source>
      <translation>Un modèle produit par « Entraîner un modèle de graphe de scène ». On lui donne les vrais objets, et il trouve des relations.</translation>
    </message>
    <message>
      <source>Image</source>
      <translation>Image</translation>
    </message>
    <message>
      <source>What the model sees. Needed where a model is chosen.</source>
      <translation>Ce que voit le modèle. Nécessaire si un modèle est choisi.</translation>
    </message>
    <message>
      <source>Each polygon is a scene with figures of its own, of which the mean is told. Empty: squares are.</source>
      <translation>Chaque polygone est une scène avec ses propres chiffres, dont la moyenne est donnée. Vide : ce sont des carrés.</translation>
    </message>
    <message>
      <source>Size of the squares (metres)</source>
      <translation>Taille des carrés (mètres)</translation>
    </message>
    <message>
      <source>A relation counts in each square in which one of its objects lies. A square should hold some dozens of objects.</source>
      <translation>Une relation compte dans chaque carré où se trouve un de ses objets. Un carré devrait contenir quelques dizaines d'objets.</translation>
    </message>
    <message>
      <source>A page with all recalls, those of each predicate, and what is missed most often.</source>
      <translation>Une page avec tous les rappels, ceux de chaque prédicat, et ce qui manque le plus souvent.</translation>
    </message>
    <message>
      <source>All figures, for a spreadsheet.</source>
      <translation>Tous les chiffres, pour un tableur.</translation>
    </message>
    <message>
      <source>True relations, found and missed</source>
      <translation>Vraies relations, trouvées et manquées</translation>
    </message>
    <message>
      <source>A GeoPackage with a line for each true relation, and its place among the surest ones of its scene.</source>
      <translation>Un GeoPackage avec une ligne par vraie relation, et son rang parmi les plus sûres de sa scène.</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>Périphérique</translation>
    </message>
    <message>
      <source>auto: the graphics card if there is one. cpu: the processor. cuda:0, cuda:1, …: that graphics card.</source>
      <translation>auto : la carte graphique s'il y en a une. cpu : le processeur. cuda:0, cuda:1, … : cette carte graphique.</translation>
    </message>
    <message>
      <source>Recall among the 100 surest relations (0 to 1)</source>
      <translation>Rappel parmi les 100 relations les plus sûres (0 à 1)</translation>
    </message>
    <message>
      <source>Mean of that recall over the predicates (0 to 1)</source>
      <translation>Moyenne de ce rappel sur les prédicats (0 à 1)</translation>
    </message>
    <message>
      <source>What these two are figures of</source>
      <translation>Ce que mesurent ces deux chiffres</translation>
    </message>
    <message>
      <source>Number of scenes</source>
      <translation>Nombre de scènes</translation>
    </message>
    <message>
      <source>Number of true relations in them</source>
      <translation>Nombre de vraies relations qu'elles contiennent</translation>
    </message>
    <message>
      <source>All recalls (JSON)</source>
      <translation>Tous les rappels (JSON)</translation>
    </message>
    <message>
      <source>Recall of each predicate (JSON)</source>
      <translation>Rappel de chaque prédicat (JSON)</translation>
    </message>
    <message>
      <source>Export model</source>
      <translation>Exporter un modèle</translation>
    </message>
    <message>
      <source>Writes a model as one ONNX file, which runs in Deepness and in many other programs, and here as well. Classes, resolution, tiles and scaling are written into it. Before the file appears, it is compared with the model on a tile of noise.</source>
      <translation>Écrit un modèle en un fichier ONNX, qui fonctionne dans Deepness et beaucoup d'autres programmes, et ici aussi. Classes, résolution, tuiles et échelle des valeurs y sont inscrites. Avant que le fichier n'apparaisse, il est comparé au modèle sur une tuile de bruit.</translation>
    </message>
    <message>
      <source>onnx,deepness,convert,share,deep learning,neural network</source>
      <translation>onnx,deepness,convertir,partager,apprentissage profond,réseau de neurones</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modèle</translation>
    </message>
    <message>
      <source>An installed model, a model package (.landscribe) or an ONNX file. In scripts: a path or an id.</source>
      <translation>Un modèle installé, un paquet de modèle (.landscribe) ou un fichier ONNX. Dans les scripts : un chemin ou un identifiant.</translation>
    </message>
    <message>
      <source>ONNX file</source>
      <translation>Fichier ONNX</translation>
    </message>
    <message>
      <source>The file to write.</source>
      <translation>Le fichier à écrire.</translation>
    </message>
    <message>
      <source>Store weights in half precision</source>
      <translation>Enregistrer les poids en demi-précision</translation>
    </message>
    <message>
      <source>Half the size; the map stays nearly the same. It is computed in full precision all the same.</source>
      <translation>Deux fois moins gros ; la carte reste presque la même. Le calcul se fait quand même en pleine précision.</translation>
    </message>
    <message>
      <source>Tile size (pixels of the model)</source>
      <translation>Taille de tuile (pixels du modèle)</translation>
    </message>
    <message>
      <source>Side of the squares that the network reads. Not set: what the model was trained with.</source>
      <translation>Côté des carrés que le réseau lit. Non renseigné : celui de l'entraînement du modèle.</translation>
    </message>
    <message>
      <source>Leave the tile size free</source>
      <translation>Laisser la taille de tuile libre</translation>
    </message>
    <message>
      <source>The network reads tiles of any size that suits it, so small images need not be filled up to a tile. Deepness can't open such a file.</source>
      <translation>Le réseau lit des tuiles de toute taille qui lui convient : les petites images n'ont donc pas à être complétées jusqu'à une tuile entière. Deepness ne peut pas ouvrir un tel fichier.</translation>
    </message>
    <message>
      <source>Size of the file (MB)</source>
      <translation>Taille du fichier (Mo)</translation>
    </message>
    <message>
      <source>Largest difference of a probability from the model</source>
      <translation>Plus grand écart de probabilité avec le modèle</translation>
    </message>
    <message>
      <source>Export scene graph</source>
      <translation>Exporter un graphe de scène</translation>
    </message>
    <message>
      <source>Writes a scene graph for other programs: Turtle and JSON-LD with GeoSPARQL geometries for triple stores and SPARQL, GraphML for Gephi, yEd, Cytoscape and networkx, and CSV tables, which can be edited anywhere and come back with “Import relations into scene graph”.</source>
      <translation>Écrit un graphe de scène pour d'autres programmes : Turtle et JSON-LD avec des géométries GeoSPARQL pour les triplestores et SPARQL, GraphML pour Gephi, yEd, Cytoscape et networkx, et des tables CSV, modifiables partout, qui reviennent avec « Importer des relations dans un graphe de scène ».</translation>
    </message>
    <message>
      <source>scene graph,RDF,Turtle,JSON-LD,GeoSPARQL,SPARQL,GraphML,Gephi,CSV,edge list,linked data</source>
      <translation>graphe de scène,RDF,Turtle,JSON-LD,GeoSPARQL,SPARQL,GraphML,Gephi,CSV,liste d'arêtes,données liées</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Fichier</translation>
    </message>
    <message>
      <source>Its extension tells the format: .ttl (Turtle), .jsonld (JSON-LD), .graphml or .csv. With .csv a table of the objects, “…_objects.csv”, comes beside it. Places are longitudes and latitudes (WGS 84).</source>
      <translation>Son extension indique le format : .ttl (Turtle), .jsonld (JSON-LD), .graphml ou .csv. Avec .csv, une table des objets, « …_objects.csv », s'y ajoute. Les positions sont en longitude et latitude (WGS 84).</translation>
    </message>
    <message>
      <source>Base IRI</source>
      <translation>IRI de base</translation>
    </message>
    <message>
      <source>The beginning of all names in Turtle and JSON-LD, which ends with / or #. Enter an address of your own before you publish the file.</source>
      <translation>Le début de tous les noms en Turtle et JSON-LD, qui se termine par / ou #. Saisissez votre propre adresse avant de publier le fichier.</translation>
    </message>
    <message>
      <source>Table of the objects, if the format is CSV</source>
      <translation>Table des objets, si le format est CSV</translation>
    </message>
    <message>
      <source>Number of relations</source>
      <translation>Nombre de relations</translation>
    </message>
    <message>
      <source>Fine-tune model</source>
      <translation>Affiner un modèle</translation>
    </message>
    <message>
      <source>Adapts a model to your images. Draw a few patches in which everything is labelled, and a few minutes later the model maps the whole image better. It keeps what it knows: classes of the labels and of the model go together by their names, and classes can be renamed, added or given up. The report compares the model before and after, and the best state so far is kept when you cancel.</source>
      <translation>Adapte un modèle à vos images. Dessinez quelques secteurs où tout est annoté, et quelques minutes plus tard le modèle cartographie mieux toute l'image. Il garde ce qu'il sait : les classes des annotations et du modèle se correspondent par leur nom et peuvent être renommées, ajoutées ou abandonnées. Le rapport compare le modèle avant et après. Si vous annulez, le meilleur état obtenu est conservé.</translation>
    </message>
    <message>
      <source>classification,deep learning,neural network,learn,labels,adapt,retrain,transfer</source>
      <translation>classification,apprentissage profond,réseau de neurones,apprendre,annotations,adapter,réentraîner,transfert</translation>
    </message>
    <message>
      <source>Overall accuracy before</source>
      <translation>Exactitude globale avant</translation>
    </message>
    <message>
      <source>Mean F1 before</source>
      <translation>F1 moyen avant</translation>
    </message>
    <message>
      <source>Mean intersection over union before</source>
      <translation>Intersection sur union moyenne avant</translation>
    </message>
    <message>
      <source>The model to start from: a model package (.landscribe) that Landscribe has trained. It is not changed. In scripts: a path or an id.</source>
      <translation>Le modèle de départ : un paquet de modèle (.landscribe) entraîné par Landscribe. Il n'est pas modifié. Dans les scripts : un chemin ou un identifiant.</translation>
    </message>
    <message>
      <source>Rename classes</source>
      <translation>Renommer des classes</translation>
    </message>
    <message>
      <source>Classes of the model that the labels call otherwise, as “old = new”, with semicolons between several: “trees = forest; bushes = forest”. Classes that get the same name become one.</source>
      <translation>Classes du modèle que les annotations nomment autrement, sous la forme « ancien = nouveau », avec des points-virgules entre plusieurs : « arbres = forêt; buissons = forêt ». Les classes qui reçoivent le même nom n'en font plus qu'une.</translation>
    </message>
    <message>
      <source>Classes that the model lacks</source>
      <translation>Classes qui manquent au modèle</translation>
    </message>
    <message>
      <source>add: the model learns them. refuse: the run is refused, which shows misspelt names.</source>
      <translation>add : le modèle les apprend. refuse : l'exécution est refusée, ce qui révèle les noms mal écrits.</translation>
    </message>
    <message>
      <source>Classes to give up</source>
      <translation>Classes à abandonner</translation>
    </message>
    <message>
      <source>Classes that the new model shall not have, with semicolons between several. Empty: none.</source>
      <translation>Classes que le nouveau modèle ne doit pas avoir, avec des points-virgules entre plusieurs. Vide : aucune.</translation>
    </message>
    <message>
      <source>Normalise by the new images</source>
      <translation>Normaliser selon les nouvelles images</translation>
    </message>
    <message>
      <source>Measure brightness and contrast in the new images instead of taking those of the model. For images from another sensor or with another range of values.</source>
      <translation>Mesurer la luminosité et le contraste dans les nouvelles images au lieu de prendre ceux du modèle. Pour des images d'un autre capteur ou d'une autre plage de valeurs.</translation>
    </message>
    <message>
      <source>How often the training sees every tile, at most.</source>
      <translation>Combien de fois, au plus, l'entraînement voit chaque tuile.</translation>
    </message>
    <message>
      <source>Patience (epochs)</source>
      <translation>Patience (époques)</translation>
    </message>
    <message>
      <source>Stop after so many epochs without a better model. 0: never.</source>
      <translation>S'arrêter après ce nombre d'époques sans meilleur modèle. 0 : jamais.</translation>
    </message>
    <message>
      <source>Learning rate</source>
      <translation>Taux d'apprentissage</translation>
    </message>
    <message>
      <source>How large the steps of the training are. Small steps keep what the model knows.</source>
      <translation>Taille des pas de l'entraînement. De petits pas préservent ce que le modèle sait.</translation>
    </message>
    <message>
      <source>Size of the crops (pixels)</source>
      <translation>Taille des découpes (pixels)</translation>
    </message>
    <message>
      <source>Side of what the network sees of a tile, at a random place. Not set: 256, or the size of the tiles.</source>
      <translation>Côté de ce que le réseau voit d'une tuile, à un endroit aléatoire. Non renseigné : 256, ou la taille des tuiles.</translation>
    </message>
    <message>
      <source>Height features</source>
      <translation>Caractéristiques de hauteur</translation>
    </message>
    <message>
      <source>Makes maps of a surface model (DSM) that show more than the heights themselves, to people and to networks: height above ground, sky-view factor, cast shadow, a shading map of both, slope, hillshade and openness. Without a terrain model (DTM) the ground is estimated from the surface. Ask for the outputs that you need; all lie on the grid of the surface.</source>
      <translation>Tire d'un modèle de surface (MNS) des cartes qui montrent plus que les hauteurs elles-mêmes, aux humains comme aux réseaux : hauteur au-dessus du sol, facteur de vue du ciel, ombre portée, une carte de relief ombré des deux, pente, ombrage et ouverture. Sans modèle de terrain (MNT), le sol est estimé à partir de la surface. Demandez les sorties dont vous avez besoin ; toutes suivent la grille de la surface.</translation>
    </message>
    <message>
      <source>DSM,DTM,DEM,nDSM,CHM,terrain,sky-view factor,openness,hillshade,slope,shadow,relief,lidar</source>
      <translation>MNS,MNT,MNE,MNH,DSM,DTM,DEM,nDSM,CHM,terrain,facteur de vue du ciel,sky-view factor,ouverture,ombrage,pente,ombre,relief,lidar</translation>
    </message>
    <message>
      <source>Largest height above ground (m)</source>
      <translation>Plus grande hauteur au-dessus du sol (m)</translation>
    </message>
    <message>
      <source>Share of the ground in the shadow (%)</source>
      <translation>Part du sol à l'ombre (%)</translation>
    </message>
    <message>
      <source>Surface (DSM)</source>
      <translation>Surface (MNS)</translation>
    </message>
    <message>
      <source>Heights of the surface, with buildings and trees. The first band counts.</source>
      <translation>Hauteurs de la surface, avec bâtiments et arbres. La première bande compte.</translation>
    </message>
    <message>
      <source>Terrain (DTM)</source>
      <translation>Terrain (MNT)</translation>
    </message>
    <message>
      <source>Heights of the bare ground; grid and coordinate reference system may differ. Not set: it is estimated from the surface where it is needed.</source>
      <translation>Hauteurs du sol nu ; grille et SCR peuvent différer. Non renseigné : il est estimé à partir de la surface là où il le faut.</translation>
    </message>
    <message>
      <source>Height above ground</source>
      <translation>Hauteur au-dessus du sol</translation>
    </message>
    <message>
      <source>Surface minus terrain (nDSM), in metres: the height of buildings and trees.</source>
      <translation>Surface moins terrain (MNH), en mètres : la hauteur des bâtiments et des arbres.</translation>
    </message>
    <message>
      <source>Shading map</source>
      <translation>Carte de relief ombré</translation>
    </message>
    <message>
      <source>The sky-view factor, halved in the shadow of the sun: relief as people and networks read it well.</source>
      <translation>Le facteur de vue du ciel, divisé par deux à l'ombre du soleil : un relief que les humains et les réseaux lisent bien.</translation>
    </message>
    <message>
      <source>Sky-view factor</source>
      <translation>Facteur de vue du ciel</translation>
    </message>
    <message>
      <source>How much of the sky each place sees, from 0 (none) to 1 (all): streets and yards are dark.</source>
      <translation>Part du ciel visible de chaque endroit, de 0 (rien) à 1 (tout) : rues et cours sont sombres.</translation>
    </message>
    <message>
      <source>Cast shadow</source>
      <translation>Ombre portée</translation>
    </message>
    <message>
      <source>1 where something hides the sun, 0 where it shines.</source>
      <translation>1 là où quelque chose cache le soleil, 0 là où il brille.</translation>
    </message>
    <message>
      <source>Slope</source>
      <translation>Pente</translation>
    </message>
    <message>
      <source>How steep the surface is, in degrees.</source>
      <translation>Inclinaison de la surface, en degrés.</translation>
    </message>
    <message>
      <source>Hillshade</source>
      <translation>Ombrage</translation>
    </message>
    <message>
      <source>How brightly the sun lights each slope, from 0 to 1, without cast shadows.</source>
      <translation>Éclairement de chaque pente par le soleil, de 0 à 1, sans ombres portées.</translation>
    </message>
    <message>
      <source>Openness</source>
      <translation>Ouverture</translation>
    </message>
    <message>
      <source>Mean angle from the zenith to the horizon, in degrees: large on ridges, 90 on planes.</source>
      <translation>Angle moyen du zénith à l'horizon, en degrés : grand sur les crêtes, 90 sur les plaines.</translation>
    </message>
    <message>
      <source>Negative openness</source>
      <translation>Ouverture négative</translation>
    </message>
    <message>
      <source>Openness of the surface turned upside down, in degrees: large in valleys and yards.</source>
      <translation>Ouverture de la surface renversée, en degrés : grande dans les vallées et les cours.</translation>
    </message>
    <message>
      <source>Terrain on the grid of the surface</source>
      <translation>Terrain sur la grille de la surface</translation>
    </message>
    <message>
      <source>The bare ground in metres: the terrain model, or what was estimated.</source>
      <translation>Le sol nu en mètres : le modèle de terrain, ou ce qui a été estimé.</translation>
    </message>
    <message>
      <source>Search radius (metres)</source>
      <translation>Rayon de recherche (mètres)</translation>
    </message>
    <message>
      <source>How far the horizon is searched for, for shading map, sky-view factor and openness. Large: landforms; small: details. Without a coordinate reference system: pixels.</source>
      <translation>Distance jusqu'où l'horizon est cherché, pour le relief ombré, le facteur de vue du ciel et l'ouverture. Grand : formes du relief ; petit : détails. Sans SCR : pixels.</translation>
    </message>
    <message>
      <source>Number of directions</source>
      <translation>Nombre de directions</translation>
    </message>
    <message>
      <source>In how many directions the horizon is searched for. More are smoother and slower.</source>
      <translation>Dans combien de directions l'horizon est cherché. Plus il y en a, plus c'est lisse et lent.</translation>
    </message>
    <message>
      <source>Azimuth of the sun (degrees)</source>
      <translation>Azimut du soleil (degrés)</translation>
    </message>
    <message>
      <source>Where the light comes from, clockwise from the north of the map: 315 is north-west.</source>
      <translation>D'où vient la lumière, dans le sens horaire depuis le nord de la carte : 315 est le nord-ouest.</translation>
    </message>
    <message>
      <source>Elevation of the sun (degrees)</source>
      <translation>Élévation du soleil (degrés)</translation>
    </message>
    <message>
      <source>How high it stands above the horizon. The lower, the longer the shadows.</source>
      <translation>Sa hauteur au-dessus de l'horizon. Plus il est bas, plus les ombres sont longues.</translation>
    </message>
    <message>
      <source>Width of the widest building (metres)</source>
      <translation>Largeur du bâtiment le plus large (mètres)</translation>
    </message>
    <message>
      <source>For the estimated terrain: what is narrower is taken away. As small as the buildings allow, for hills narrower than this lose their tops. Without a coordinate reference system: pixels.</source>
      <translation>Pour le terrain estimé : ce qui est plus étroit est retiré. Aussi petite que les bâtiments le permettent, car les collines plus étroites perdent leur sommet. Sans SCR : pixels.</translation>
    </message>
    <message>
      <source>Roughness of the ground (metres)</source>
      <translation>Rugosité du sol (mètres)</translation>
    </message>
    <message>
      <source>For the estimated terrain: what rises less above its surroundings counts as ground.</source>
      <translation>Pour le terrain estimé : ce qui s'élève moins au-dessus de ses environs compte comme sol.</translation>
    </message>
    <message>
      <source>Factor from the surface's heights to metres</source>
      <translation>Facteur des hauteurs de la surface vers les mètres</translation>
    </message>
    <message>
      <source>1 for metres, 0.3048 for feet, 0.01 for centimetres.</source>
      <translation>1 pour des mètres, 0.3048 pour des pieds, 0.01 pour des centimètres.</translation>
    </message>
    <message>
      <source>Factor from the terrain's heights to metres</source>
      <translation>Facteur des hauteurs du terrain vers les mètres</translation>
    </message>
    <message>
      <source>Not set: as for the surface.</source>
      <translation>Non renseigné : comme pour la surface.</translation>
    </message>
    <message>
      <source>Import model</source>
      <translation>Importer un modèle</translation>
    </message>
    <message>
      <source>Makes a model package of a model of another program: ONNX files, models of ArcGIS, TorchScript, and weights of segmentation_models_pytorch. What the file doesn't say, you can: classes, bands, resolution and scaling. Files that could run a program when they are opened are refused.</source>
      <translation>Crée un paquet de modèle à partir du modèle d'un autre programme : fichiers ONNX, modèles d'ArcGIS, TorchScript et poids de segmentation_models_pytorch. Ce que le fichier ne dit pas, vous pouvez l'indiquer : classes, bandes, résolution et échelle des valeurs. Les fichiers qui pourraient exécuter un programme à l'ouverture sont refusés.</translation>
    </message>
    <message>
      <source>onnx,deepness,dlpk,emd,esri,arcgis,checkpoint,torchscript,safetensors,convert,install</source>
      <translation>onnx,deepness,dlpk,emd,esri,arcgis,checkpoint,torchscript,safetensors,convertir,installer</translation>
    </message>
    <message>
      <source>Id of the model</source>
      <translation>Identifiant du modèle</translation>
    </message>
    <message>
      <source>Names of the classes (JSON)</source>
      <translation>Noms des classes (JSON)</translation>
    </message>
    <message>
      <source>Number of classes</source>
      <translation>Nombre de classes</translation>
    </message>
    <message>
      <source>Model file</source>
      <translation>Fichier de modèle</translation>
    </message>
    <message>
      <source>ONNX, as for Deepness (.onnx). A model of ArcGIS (.dlpk, or .emd with its model beside it) that holds ONNX or TorchScript. TorchScript (.pt). Weights of a network of segmentation_models_pytorch or of this plugin (.safetensors, .pt, .pth, .ckpt). A model package (.landscribe).</source>
      <translation>ONNX, comme pour Deepness (.onnx). Un modèle d'ArcGIS (.dlpk, ou .emd avec son modèle à côté) qui contient de l'ONNX ou du TorchScript. TorchScript (.pt). Poids d'un réseau de segmentation_models_pytorch ou de cette extension (.safetensors, .pt, .pth, .ckpt). Un paquet de modèle (.landscribe).</translation>
    </message>
    <message>
      <source>Models (*.onnx *.dlpk *.emd *.pt *.pth *.ckpt *.safetensors *.landscribe)</source>
      <translation>Modèles (*.onnx *.dlpk *.emd *.pt *.pth *.ckpt *.safetensors *.landscribe)</translation>
    </message>
    <message>
      <source>Name of the model</source>
      <translation>Nom du modèle</translation>
    </message>
    <message>
      <source>Empty: what the file says.</source>
      <translation>Vide : ce que dit le fichier.</translation>
    </message>
    <message>
      <source>Classes</source>
      <translation>Classes</translation>
    </message>
    <message>
      <source>Names in the order of the network's channels, with a semicolon between them and a colour where you want one: “water #3b82c4; trees; road”. Empty: what the file says, else numbers.</source>
      <translation>Noms dans l'ordre des canaux de sortie du réseau, séparés par des points-virgules, avec une couleur si vous le souhaitez : « eau #3b82c4; arbres; route ». Vide : ce que dit le fichier, sinon des numéros.</translation>
    </message>
    <message>
      <source>Bands</source>
      <translation>Bandes</translation>
    </message>
    <message>
      <source>Names in the order in which the network reads them: “red, green, blue, nir”. Usual names let tools find the bands of an image. Bands of a second image follow behind a semicolon. Empty: what the file says, else the first bands of an image.</source>
      <translation>Noms dans l'ordre où le réseau les lit : « red, green, blue, nir ». Les noms usuels permettent aux outils de trouver les bandes d'une image. Les bandes d'une seconde image suivent après un point-virgule. Vide : ce que dit le fichier, sinon les premières bandes d'une image.</translation>
    </message>
    <message>
      <source>The size of a pixel in the images of the training. Not set: what the file says, else any.</source>
      <translation>Taille d'un pixel dans les images d'entraînement. Non renseigné : ce que dit le fichier, sinon toute taille.</translation>
    </message>
    <message>
      <source>Licence</source>
      <translation>Licence</translation>
    </message>
    <message>
      <source>Under which the model may be used, such as CC-BY-4.0. Empty: what the file says.</source>
      <translation>Celle sous laquelle le modèle peut être utilisé, comme CC-BY-4.0. Vide : ce que dit le fichier.</translation>
    </message>
    <message>
      <source>New model</source>
      <translation>Nouveau modèle</translation>
    </message>
    <message>
      <source>The model package (.landscribe) to write. In the folder that is proposed, all tools find it in their list of models.</source>
      <translation>Le paquet de modèle (.landscribe) à écrire. Dans le dossier proposé, tous les outils le trouvent dans leur liste de modèles.</translation>
    </message>
    <message>
      <source>Largest pixel value</source>
      <translation>Plus grande valeur de pixel</translation>
    </message>
    <message>
      <source>What pixel values are divided by first: 255, or 10000 for reflectance. Not set: what the file says.</source>
      <translation>Ce par quoi les valeurs des pixels sont d'abord divisées : 255, ou 10000 pour la réflectance. Non renseigné : ce que dit le fichier.</translation>
    </message>
    <message>
      <source>Mean</source>
      <translation>Moyenne</translation>
    </message>
    <message>
      <source>What is subtracted then: one number, or one a band with commas between them. Those of a second image follow behind a semicolon. Empty: what the file says, else 0.</source>
      <translation>Ce qui est ensuite soustrait : un seul nombre, ou un par bande séparés par des virgules. Ceux d'une seconde image suivent après un point-virgule. Vide : ce que dit le fichier, sinon 0.</translation>
    </message>
    <message>
      <source>Standard deviation</source>
      <translation>Écart-type</translation>
    </message>
    <message>
      <source>What is divided by at last, written like the mean. Empty: what the file says, else 1.</source>
      <translation>Ce par quoi on divise enfin, écrit comme la moyenne. Vide : ce que dit le fichier, sinon 1.</translation>
    </message>
    <message>
      <source>Side of the squares that the network reads. Not set: what the file says, else 512.</source>
      <translation>Côté des carrés que le réseau lit. Non renseigné : ce que dit le fichier, sinon 512.</translation>
    </message>
    <message>
      <source>Training data</source>
      <translation>Données d'entraînement</translation>
    </message>
    <message>
      <source>What the model was trained on, with credit and licence. Empty: what the file says.</source>
      <translation>Ce sur quoi le modèle a été entraîné, avec mention de la source et licence. Vide : ce que dit le fichier.</translation>
    </message>
    <message>
      <source>Network</source>
      <translation>Réseau</translation>
    </message>
    <message>
      <source>For files of weights: the network to which they belong. auto: the file says it itself, as checkpoints of Lightning do, or a config.json beside the weights.</source>
      <translation>Pour les fichiers de poids : le réseau auquel ils appartiennent. auto : le fichier le dit lui-même, comme les checkpoints de Lightning, ou un config.json à côté des poids.</translation>
    </message>
    <message>
      <source>Encoder</source>
      <translation>Encodeur</translation>
    </message>
    <message>
      <source>For weights of an smp-… network: its encoder, such as resnet34, or “tu-” and a name of the library timm. Empty: what the file says.</source>
      <translation>Pour les poids d'un réseau smp-… : son encodeur, comme resnet34, ou « tu- » suivi d'un nom de la bibliothèque timm. Vide : ce que dit le fichier.</translation>
    </message>
    <message>
      <source>Import relations into scene graph</source>
      <translation>Importer des relations dans un graphe de scène</translation>
    </message>
    <message>
      <source>Takes a table of relations, exported as CSV and edited in a spreadsheet or another program, back into the scene graph: relations that are not in the table any more go, new ones come with the source “user”, and changed scores are taken over. The graph itself stays as it is; the result is a new one.</source>
      <translation>Reprend dans le graphe de scène une table de relations exportée en CSV et modifiée dans un tableur ou un autre programme : les relations qui ne sont plus dans la table disparaissent, les nouvelles arrivent avec la source « user », et les scores modifiés sont repris. Le graphe lui-même reste tel quel ; le résultat en est un nouveau.</translation>
    </message>
    <message>
      <source>scene graph,CSV,edge list,spreadsheet,edit,relations,triplets</source>
      <translation>graphe de scène,CSV,liste d'arêtes,tableur,modifier,relations,triplets</translation>
    </message>
    <message>
      <source>The graph that was exported: any layer of it, or its file.</source>
      <translation>Le graphe qui a été exporté : n'importe laquelle de ses couches, ou son fichier.</translation>
    </message>
    <message>
      <source>Table of relations</source>
      <translation>Table des relations</translation>
    </message>
    <message>
      <source>A CSV file with the columns subject_id, predicate and object_id, and perhaps score, in any order. Without a score a new relation gets 1.</source>
      <translation>Un fichier CSV avec les colonnes subject_id, predicate et object_id, et éventuellement score, dans n'importe quel ordre. Sans score, une nouvelle relation reçoit 1.</translation>
    </message>
    <message>
      <source>CSV files (*.csv)</source>
      <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
      <source>Changed scene graph</source>
      <translation>Graphe de scène modifié</translation>
    </message>
    <message>
      <source>A GeoPackage with the same objects and the relations of the table.</source>
      <translation>Un GeoPackage avec les mêmes objets et les relations de la table.</translation>
    </message>
    <message>
      <source>Relations</source>
      <translation>Relations</translation>
    </message>
    <message>
      <source>New relations</source>
      <translation>Nouvelles relations</translation>
    </message>
    <message>
      <source>Relations that are gone</source>
      <translation>Relations disparues</translation>
    </message>
    <message>
      <source>Relations with another score</source>
      <translation>Relations dont le score a changé</translation>
    </message>
    <message>
      <source>Normalise radiometry</source>
      <translation>Normaliser la radiométrie</translation>
    </message>
    <message>
      <source>Makes images of different dates, films and scanners look alike: for panchromatic and faded colour archives. Each band is stretched between its 2 % and 98 % quantiles. With a reference, it gets the distribution of brightness of that image instead. Every pixel of the whole image counts.</source>
      <translation>Donne le même aspect à des images de dates, de films et de scanners différents : pour les archives panchromatiques et les couleurs passées. Chaque bande est étirée entre ses quantiles à 2 % et 98 %. Avec une référence, elle reçoit plutôt la distribution de luminosité de cette image. Chaque pixel de toute l'image compte.</translation>
    </message>
    <message>
      <source>contrast,stretch,histogram matching,quantiles,brightness,archive,historical,colour balance</source>
      <translation>contraste,étirement,ajustement d'histogramme,quantiles,luminosité,archives,historique,équilibre des couleurs</translation>
    </message>
    <message>
      <source>The image to normalise.</source>
      <translation>L'image à normaliser.</translation>
    </message>
    <message>
      <source>Reference</source>
      <translation>Référence</translation>
    </message>
    <message>
      <source>An image whose colours the result shall have, with as many bands. Another date of about the same place is best; grid and type may differ. Empty: stretch between the quantiles.</source>
      <translation>Une image dont le résultat doit avoir les couleurs, avec autant de bandes. Le mieux est une autre date d'à peu près le même endroit ; grille et type peuvent différer. Vide : étirer entre les quantiles.</translation>
    </message>
    <message>
      <source>Pixel type</source>
      <translation>Type de pixel</translation>
    </message>
    <message>
      <source>Of a stretched image. uint8: 1 to 255. uint16: 1 to 65535. float32: 0 to 1. NoData is 0, or NaN. With a reference the result has the type and the values of the reference.</source>
      <translation>D'une image étirée. uint8 : 1 à 255. uint16 : 1 à 65535. float32 : 0 à 1. NoData est 0, ou NaN. Avec une référence, le résultat a le type et les valeurs de la référence.</translation>
    </message>
    <message>
      <source>Normalised image</source>
      <translation>Image normalisée</translation>
    </message>
    <message>
      <source>The image with the same pixels, bands and band names (GeoTIFF).</source>
      <translation>L'image avec les mêmes pixels, bandes et noms de bandes (GeoTIFF).</translation>
    </message>
    <message>
      <source>The bands to normalise. Empty: all but a transparency band.</source>
      <translation>Les bandes à normaliser. Vide : toutes sauf une bande de transparence.</translation>
    </message>
    <message>
      <source>Bands of the reference</source>
      <translation>Bandes de la référence</translation>
    </message>
    <message>
      <source>The bands of the reference, in the order of the image's. Empty: all but a transparency band.</source>
      <translation>Les bandes de la référence, dans l'ordre de celles de l'image. Vide : toutes sauf une bande de transparence.</translation>
    </message>
    <message>
      <source>Dark (% of the pixels)</source>
      <translation>Sombre (% des pixels)</translation>
    </message>
    <message>
      <source>So many percent of the pixels become the darkest value.</source>
      <translation>Ce pourcentage des pixels prend la valeur la plus sombre.</translation>
    </message>
    <message>
      <source>Bright (% of the pixels)</source>
      <translation>Clair (% des pixels)</translation>
    </message>
    <message>
      <source>All pixels above this percentage become the brightest value.</source>
      <translation>Tous les pixels au-dessus de ce pourcentage prennent la valeur la plus claire.</translation>
    </message>
    <message>
      <source>Dark and bright value of each band before (JSON)</source>
      <translation>Valeur sombre et valeur claire de chaque bande avant (JSON)</translation>
    </message>
    <message>
      <source>Objects from segmentation</source>
      <translation>Objets à partir d'une segmentation</translation>
    </message>
    <message>
      <source>Makes clean objects of a class map or of polygons: specks become part of their neighbours, small holes are closed, buildings that have grown together are split, outlines are smoothed or get right angles. Objects that touch keep a common border. Roads and rivers get centre lines with their widths. Each object has its class, area and score, as the scene graph needs them.</source>
      <translation>Crée des objets propres à partir d'une carte de classes ou de polygones : les mouchetures sont fondues dans leurs voisins, les petits trous comblés, les bâtiments accolés séparés, les contours lissés ou mis à angles droits. Les objets qui se touchent gardent une limite commune. Routes et cours d'eau reçoivent des axes avec leurs largeurs. Chaque objet a sa classe, sa surface et son score, comme le demande le graphe de scène.</translation>
    </message>
    <message>
      <source>vectorize,polygons,buildings,footprints,roads,centerline,skeleton,watershed,regularize,generalize,simplify</source>
      <translation>vectoriser,polygones,bâtiments,emprises,routes,axe,squelette,ligne de partage des eaux,régulariser,généraliser,simplifier</translation>
    </message>
    <message>
      <source>Number of centre lines</source>
      <translation>Nombre d'axes</translation>
    </message>
    <message>
      <source>Objects, area and length of each class (JSON)</source>
      <translation>Objets, surface et longueur de chaque classe (JSON)</translation>
    </message>
    <message>
      <source>Class map</source>
      <translation>Carte de classes</translation>
    </message>
    <message>
      <source>A class raster, such as “Segment image” makes. Its first band counts.</source>
      <translation>Un raster de classes, comme en produit « Segmenter une image ». Sa première bande compte.</translation>
    </message>
    <message>
      <source>Polygons instead of a class map</source>
      <translation>Polygones à la place d'une carte de classes</translation>
    </message>
    <message>
      <source>A layer of polygons. Where they overlap, the later one is on top.</source>
      <translation>Une couche de polygones. Là où ils se recouvrent, le plus récent est au-dessus.</translation>
    </message>
    <message>
      <source>Field with the class of the polygons</source>
      <translation>Champ de la classe des polygones</translation>
    </message>
    <message>
      <source>Names or values of classes. Empty: all polygons are of one class, with the layer's name.</source>
      <translation>Noms ou valeurs des classes. Vide : tous les polygones forment une seule classe, du nom de la couche.</translation>
    </message>
    <message>
      <source>Confidence</source>
      <translation>Confiance</translation>
    </message>
    <message>
      <source>What “Segment image” gives as “Confidence”, or the probability of a class, on any grid. Its mean over an object is the object's score. The first band counts.</source>
      <translation>Ce que « Segmenter une image » donne comme « Confiance », ou la probabilité d'une classe, sur n'importe quelle grille. Sa moyenne sur un objet est le score de l'objet. La première bande compte.</translation>
    </message>
    <message>
      <source>Classes that become objects</source>
      <translation>Classes qui deviennent des objets</translation>
    </message>
    <message>
      <source>Names or values, with semicolons between several: “building; road”. Empty: all.</source>
      <translation>Noms ou valeurs, avec des points-virgules entre plusieurs : « bâtiment; route ». Vide : toutes.</translation>
    </message>
    <message>
      <source>Smallest object (m²)</source>
      <translation>Plus petit objet (m²)</translation>
    </message>
    <message>
      <source>Smaller ones become part of the neighbour with which they share most of their border. Not set: nine pixels of the map; polygons are all kept. Without a CRS: pixels, or units of the layer.</source>
      <translation>Les plus petits sont fondus dans le voisin avec lequel ils partagent la plus grande part de leur limite. Non renseigné : neuf pixels de la carte ; les polygones sont tous gardés. Sans SCR : pixels, ou unités de la couche.</translation>
    </message>
    <message>
      <source>Close holes smaller than (m²)</source>
      <translation>Combler les trous plus petits que (m²)</translation>
    </message>
    <message>
      <source>A hole in which another object lies stays. Not set: the size of the smallest object.</source>
      <translation>Un trou qui contient un autre objet reste. Non renseigné : la taille du plus petit objet.</translation>
    </message>
    <message>
      <source>Split objects that have grown together</source>
      <translation>Séparer les objets accolés</translation>
    </message>
    <message>
      <source>shape: where they are narrow. confidence: where the segmentation was less sure; it needs the confidence. none: they stay together. Buildings are split, unless other classes are named below.</source>
      <translation>shape : là où ils sont étroits. confidence : là où la segmentation était moins sûre ; il faut la confiance. none : ils restent ensemble. Les bâtiments sont séparés, si d'autres classes ne sont pas nommées ci-dessous.</translation>
    </message>
    <message>
      <source>Buildings with right angles</source>
      <translation>Bâtiments à angles droits</translation>
    </message>
    <message>
      <source>Straight walls at right angles, where that changes a building little. Its neighbours are fitted to it.</source>
      <translation>Des murs droits à angles droits, là où cela change peu un bâtiment. Ses voisins y sont ajustés.</translation>
    </message>
    <message>
      <source>Polygons with class, score and area; long ones also with length and width (GeoPackage).</source>
      <translation>Polygones avec classe, score et surface ; les allongés aussi avec longueur et largeur (GeoPackage).</translation>
    </message>
    <message>
      <source>Centre lines</source>
      <translation>Axes</translation>
    </message>
    <message>
      <source>The middle of roads, rivers and the like, from junction to junction, with length and width.</source>
      <translation>Le milieu des routes, cours d'eau et autres, d'un carrefour à l'autre, avec longueur et largeur.</translation>
    </message>
    <message>
      <source>Classes that are long</source>
      <translation>Classes allongées</translation>
    </message>
    <message>
      <source>They get centre lines. Names or values, with semicolons between several. Empty: those that are called road, street, river, canal, rail and the like. “-”: none.</source>
      <translation>Elles reçoivent des axes. Noms ou valeurs, avec des points-virgules entre plusieurs. Vide : celles aux noms anglais comme road, street, river, canal ou rail. « - » : aucune.</translation>
    </message>
    <message>
      <source>Classes that are buildings</source>
      <translation>Classes de bâtiments</translation>
    </message>
    <message>
      <source>They get right angles, and are split. Empty: those that are called building, house or roof. “-”: none.</source>
      <translation>Elles reçoivent des angles droits et sont séparées. Vide : celles aux noms anglais building, house ou roof. « - » : aucune.</translation>
    </message>
    <message>
      <source>Classes that are split</source>
      <translation>Classes à séparer</translation>
    </message>
    <message>
      <source>Names or values, with semicolons between several. Empty: the buildings. “-”: none.</source>
      <translation>Noms ou valeurs, avec des points-virgules entre plusieurs. Vide : les bâtiments. « - » : aucune.</translation>
    </message>
    <message>
      <source>Widest neck (percent)</source>
      <translation>Étranglement le plus large (pour cent)</translation>
    </message>
    <message>
      <source>Objects are split where they are narrower than this share of the narrower part, or less sure than this share of the less sure part. More splits more.</source>
      <translation>Les objets sont séparés là où ils sont plus étroits que cette part de la partie la plus étroite, ou moins sûrs que cette part de la partie la moins sûre. Plus la valeur est grande, plus il y a de séparations.</translation>
    </message>
    <message>
      <source>Simplify outlines (metres)</source>
      <translation>Simplifier les contours (mètres)</translation>
    </message>
    <message>
      <source>Corners that stand out by less than about this are left out; common borders stay common. Not set: only the steps of the pixels are smoothed. 0: outlines stay as they are, along the pixels.</source>
      <translation>Les angles qui dépassent de moins que cela environ sont supprimés ; les limites communes le restent. Non renseigné : seules les marches des pixels sont lissées. 0 : les contours restent tels quels, le long des pixels.</translation>
    </message>
    <message>
      <source>Prepare training patches</source>
      <translation>Préparer des secteurs d'entraînement</translation>
    </message>
    <message>
      <source>Cuts images and their labels into tiles that a model can learn from. Labels are polygons or lines with a class, or class rasters; they may have any coordinate reference system. If only some places are fully labelled, draw polygons around these and choose them as patches: what lies outside teaches nothing. Look at the sheet of examples before you train: it shows at once whether images and labels fit.</source>
      <translation>Découpe des images et leurs annotations en tuiles dont un modèle peut apprendre. Les annotations sont des polygones ou des lignes avec une classe, ou des rasters de classes, dans n'importe quel SCR. Si seuls certains endroits sont entièrement annotés, entourez-les de polygones et choisissez ceux-ci comme secteurs : ce qui est en dehors n'apprend rien au modèle. Regardez la planche d'exemples avant l'entraînement : elle montre d'emblée si images et annotations concordent.</translation>
    </message>
    <message>
      <source>chips,tiles,dataset,training data,labels,samples,annotation,deep learning</source>
      <translation>imagettes,tuiles,jeu de données,données d'entraînement,annotations,échantillons,étiquettes,apprentissage profond</translation>
    </message>
    <message>
      <source>Sheet of examples</source>
      <translation>Planche d'exemples</translation>
    </message>
    <message>
      <source>Number of training tiles</source>
      <translation>Nombre de tuiles d'entraînement</translation>
    </message>
    <message>
      <source>Number of validation tiles</source>
      <translation>Nombre de tuiles de validation</translation>
    </message>
    <message>
      <source>Number of test tiles</source>
      <translation>Nombre de tuiles de test</translation>
    </message>
    <message>
      <source>Pixels of each class (JSON)</source>
      <translation>Pixels de chaque classe (JSON)</translation>
    </message>
    <message>
      <source>Side of the squares that the images are cut into.</source>
      <translation>Côté des carrés dans lesquels les images sont découpées.</translation>
    </message>
    <message>
      <source>Stride (pixels)</source>
      <translation>Pas (pixels)</translation>
    </message>
    <message>
      <source>How far it is from one tile to the next. Less than the tile size: tiles overlap, and the network sees each place at several positions. Not set: the tile size.</source>
      <translation>Distance d'une tuile à la suivante. Inférieure à la taille de tuile : les tuiles se recouvrent et le réseau voit chaque endroit à plusieurs positions. Non renseigné : la taille de tuile.</translation>
    </message>
    <message>
      <source>Training / validation / test (%)</source>
      <translation>Entraînement / validation / test (%)</translation>
    </message>
    <message>
      <source>How the labelled ground is shared out. The validation decides which state of a training is the best, the test says how good that one is. Tiles of different parts never overlap.</source>
      <translation>Répartition du terrain annoté. La validation décide quel état d'un entraînement est le meilleur, le test dit ce qu'il vaut. Les tuiles de parts différentes ne se recouvrent jamais.</translation>
    </message>
    <message>
      <source>Training set</source>
      <translation>Jeu d'entraînement</translation>
    </message>
    <message>
      <source>The folder to make: tiles of images and labels (GeoTIFF), their description, and a sheet of examples.</source>
      <translation>Le dossier à créer : tuiles d'images et d'annotations (GeoTIFF), leur description et une planche d'exemples.</translation>
    </message>
    <message>
      <source>How large a pixel of the tiles is on the ground. Not set: as in the first image.</source>
      <translation>Taille au sol d'un pixel des tuiles. Non renseigné : comme dans la première image.</translation>
    </message>
    <message>
      <source>Block size (pixels)</source>
      <translation>Taille des blocs (pixels)</translation>
    </message>
    <message>
      <source>Side of the blocks of ground that go as a whole to training, validation or test. 0: as large as the labelled ground allows.</source>
      <translation>Côté des blocs de terrain qui vont en entier à l'entraînement, à la validation ou au test. 0 : aussi grands que le terrain annoté le permet.</translation>
    </message>
    <message>
      <source>Query scene graph</source>
      <translation>Interroger un graphe de scène</translation>
    </message>
    <message>
      <source>Finds the objects that relate to each other as a question says. Its parts stand between commas: “?b building” says what ?b is, “?b nearby ?r” and “?b nearby river” how it relates, “not ?b nearby water” how it does not, and “?b area &gt; 500” compares. The result is a layer of these objects, each with its role in the question, and the relations between them.</source>
      <translation>Trouve les objets liés entre eux comme le dit une question. Ses parties sont séparées par des virgules : « ?b building » dit ce qu'est ?b, « ?b nearby ?r » et « ?b nearby river » comment il est lié, « not ?b nearby water » comment il ne l'est pas, et « ?b area &gt; 500 » compare. Le résultat est une couche de ces objets, chacun avec son rôle dans la question, et les relations entre eux.</translation>
    </message>
    <message>
      <source>scene graph,question,search,select,triplets,pattern,SPARQL,relations,knowledge graph</source>
      <translation>graphe de scène,question,recherche,sélectionner,triplets,motif,SPARQL,relations,graphe de connaissances</translation>
    </message>
    <message>
      <source>Question</source>
      <translation>Question</translation>
    </message>
    <message>
      <source>Parts between commas. “?b building”: what ?b is, also “building or road”. “?b nearby ?r”: how two relate; a class may stand for a variable, as in “?b nearby river”, and predicates may be read from the other side, as in “?b served by ?r”. “not ?b nearby water”: no such relation. “?b area &gt; 0.5 ha”: compares area, score, level, id or an attribute. A variable without a class that is called like one has that class: ?water.</source>
      <translation>Des parties séparées par des virgules. « ?b building » : ce qu'est ?b, aussi « building or road ». « ?b nearby ?r » : comment deux objets sont liés ; une classe peut remplacer une variable, comme dans « ?b nearby river », et les prédicats peuvent se lire de l'autre côté, comme dans « ?b served by ?r ». « not ?b nearby water » : pas de telle relation. « ?b area &gt; 0.5 ha » : compare area, score, level, id ou un attribut. Une variable sans classe qui porte le nom d'une classe a cette classe : ?water.</translation>
    </message>
    <message>
      <source>Least score of relations</source>
      <translation>Score minimal des relations</translation>
    </message>
    <message>
      <source>Relations with less are taken as not there. Relations by exact rules mostly have 1.</source>
      <translation>Les relations en dessous sont considérées comme absentes. Les relations par règles exactes ont le plus souvent 1.</translation>
    </message>
    <message>
      <source>Matching objects</source>
      <translation>Objets correspondants</translation>
    </message>
    <message>
      <source>A GeoPackage with each object once: “roles” says for which variables it stands, “matches” in how many matches it is. The relations between them are a second layer.</source>
      <translation>Un GeoPackage avec chaque objet une seule fois : « roles » indique de quelles variables il tient la place, « matches » dans combien de correspondances il figure. Les relations entre eux forment une seconde couche.</translation>
    </message>
    <message>
      <source>Table of matches</source>
      <translation>Table des correspondances</translation>
    </message>
    <message>
      <source>One row a match: the object of each variable.</source>
      <translation>Une ligne par correspondance : l'objet de chaque variable.</translation>
    </message>
    <message>
      <source>Relations between them</source>
      <translation>Relations entre eux</translation>
    </message>
    <message>
      <source>Number of matches</source>
      <translation>Nombre de correspondances</translation>
    </message>
    <message>
      <source>Objects of each variable (JSON)</source>
      <translation>Objets de chaque variable (JSON)</translation>
    </message>
    <message>
      <source>Relations between matching objects</source>
      <translation>Relations entre les objets correspondants</translation>
    </message>
    <message>
      <source>Relations by rule</source>
      <translation>Relations par règles</translation>
    </message>
    <message>
      <source>Makes a scene graph: objects, and what holds between them – nearby, around, passing through, part of, serves and others. Exact geometric rules find the relations, with true distances that follow the map scale. The result is a GeoPackage that can be edited in QGIS, queried, exported, and learnt from.</source>
      <translation>Crée un graphe de scène : des objets et ce qui les lie – à proximité, autour, traversant, partie de, desservant et d'autres. Des règles géométriques exactes trouvent les relations, avec de vraies distances qui suivent l'échelle de la carte. Le résultat est un GeoPackage que l'on peut modifier dans QGIS, interroger, exporter et dont on peut apprendre.</translation>
    </message>
    <message>
      <source>scene graph,relations,topology,neighbours,near,OpenStreetMap,knowledge graph,triplets</source>
      <translation>graphe de scène,relations,topologie,voisins,proche,OpenStreetMap,graphe de connaissances,triplets</translation>
    </message>
    <message>
      <source>Objects of each class (JSON)</source>
      <translation>Objets de chaque classe (JSON)</translation>
    </message>
    <message>
      <source>Relations of each predicate (JSON)</source>
      <translation>Relations de chaque prédicat (JSON)</translation>
    </message>
    <message>
      <source>One layer or several, of polygons, lines or points, also in different coordinate reference systems: polygons of a segmentation, a topographic map, layers of OpenStreetMap.</source>
      <translation>Une ou plusieurs couches de polygones, de lignes ou de points, même dans des SCR différents : polygones d'une segmentation, carte topographique, couches d'OpenStreetMap.</translation>
    </message>
    <message>
      <source>The field that holds the class of each object. Empty: the field “class” or “class_name” if there is one; else each layer is a class, with the layer's name; else tags of OpenStreetMap tell the class.</source>
      <translation>Le champ qui contient la classe de chaque objet. Vide : le champ « class » ou « class_name » s'il existe ; sinon chaque couche est une classe, du nom de la couche ; sinon les tags d'OpenStreetMap donnent la classe.</translation>
    </message>
    <message>
      <source>Map scale 1 :</source>
      <translation>Échelle de la carte 1 :</translation>
    </message>
    <message>
      <source>What is near on the map is near in the graph: at 1 : 5 000 a millimetre is 5 m. The larger the number, the farther apart objects may be and still be near each other.</source>
      <translation>Ce qui est proche sur la carte est proche dans le graphe : au 1 : 5 000, un millimètre vaut 5 m. Plus le nombre est grand, plus des objets peuvent être éloignés et rester proches l'un de l'autre.</translation>
    </message>
    <message>
      <source>A GeoPackage with the objects, the relations as arrows between them, and a project that ties both: open it in QGIS's browser to see the relations of an object in its form.</source>
      <translation>Un GeoPackage avec les objets, les relations sous forme de flèches entre eux et un projet qui lie les deux : ouvrez-le dans l'explorateur de QGIS pour voir les relations d'un objet dans son formulaire.</translation>
    </message>
    <message>
      <source>Classes by other names</source>
      <translation>Classes sous d'autres noms</translation>
    </message>
    <message>
      <source>Needed where the vocabulary doesn't know a class: “3 = forest; shed = building; clouds =”. Nothing behind “=” leaves a class out.</source>
      <translation>Nécessaire là où le vocabulaire ne connaît pas une classe : « 3 = forest; remise = building; nuages = ». Rien après « = » écarte une classe.</translation>
    </message>
    <message>
      <source>Predicates</source>
      <translation>Prédicats</translation>
    </message>
    <message>
      <source>Relations of these kinds only, separated by commas, such as “nearby, part of, passing through”. Empty: all. The others still count where a pair of objects gets only the most telling one.</source>
      <translation>Seulement les relations de ces types, séparés par des virgules, comme « nearby, part of, passing through ». Vide : tous. Les autres comptent toujours là où une paire d'objets ne reçoit que la plus parlante.</translation>
    </message>
    <message>
      <source>Nearby objects of each object</source>
      <translation>Objets proches de chaque objet</translation>
    </message>
    <message>
      <source>Of all objects that are nearby, so many of the nearest ones get a relation, so that the graph stays readable.</source>
      <translation>De tous les objets à proximité, seul ce nombre des plus proches reçoit une relation, pour que le graphe reste lisible.</translation>
    </message>
    <message>
      <source>Width of lines (metres)</source>
      <translation>Largeur des lignes (mètres)</translation>
    </message>
    <message>
      <source>How broad lines and points are drawn as objects. Distances are those from the line or point itself.</source>
      <translation>Largeur à laquelle lignes et points sont dessinés comme objets. Les distances se comptent depuis la ligne ou le point lui-même.</translation>
    </message>
    <message>
      <source>Vocabulary</source>
      <translation>Vocabulaire</translation>
    </message>
    <message>
      <source>A file of your own with classes and predicates and their limits, in the manner of Landscribe's vocabulary.json. Empty: that of Landscribe, with 32 classes of topographic maps and 16 predicates.</source>
      <translation>Votre propre fichier de classes et de prédicats avec leurs limites, à la manière du vocabulary.json de Landscribe. Vide : celui de Landscribe, avec 32 classes de cartes topographiques et 16 prédicats.</translation>
    </message>
    <message>
      <source>JSON files (*.json)</source>
      <translation>Fichiers JSON (*.json)</translation>
    </message>
    <message>
      <source>Generate scene graph</source>
      <translation>Générer un graphe de scène</translation>
    </message>
    <message>
      <source>Makes a scene graph for one map scale or several: objects from layers or from an image, the wholes that they become on smaller maps, and what holds between them. Exact rules find relations that geometry can tell, a trained model reads others out of the image, and each relation says who has found it and how sure it is. Without a model, rules alone do the work. The result is a GeoPackage that can be edited in QGIS, queried, exported, and learnt from.</source>
      <translation>Crée un graphe de scène pour une ou plusieurs échelles de carte : des objets issus de couches ou d'une image, les ensembles qu'ils deviennent sur des cartes plus petites, et ce qui les lie. Des règles exactes trouvent les relations que la géométrie peut donner, un modèle entraîné en lit d'autres dans l'image, et chaque relation indique qui l'a trouvée et à quel point elle est sûre. Sans modèle, les règles font seules le travail. Le résultat est un GeoPackage que l'on peut modifier dans QGIS, interroger, exporter et dont on peut apprendre.</translation>
    </message>
    <message>
      <source>scene graph,relations,generalisation,map scale,vectorization,knowledge graph,triplets</source>
      <translation>graphe de scène,relations,généralisation,échelle de carte,vectorisation,graphe de connaissances,triplets</translation>
    </message>
    <message>
      <source>Relations by rule and by the model (JSON)</source>
      <translation>Relations par règles et par le modèle (JSON)</translation>
    </message>
    <message>
      <source>Objects of each map scale (JSON)</source>
      <translation>Objets de chaque échelle de carte (JSON)</translation>
    </message>
    <message>
      <source>One layer or several, of polygons, lines or points: what “Objects” has made of a segmentation, a topographic map, layers of OpenStreetMap. Empty: a segmentation model finds them in the image.</source>
      <translation>Une ou plusieurs couches de polygones, de lignes ou de points : ce que « Objets à partir d'une segmentation » a produit, une carte topographique, des couches d'OpenStreetMap. Vide : un modèle de segmentation les trouve dans l'image.</translation>
    </message>
    <message>
      <source>A colour or grey picture of the objects. Needed where a model is chosen; rules need none.</source>
      <translation>Une image des objets, en couleurs ou en gris. Nécessaire si un modèle est choisi ; les règles n'en demandent pas.</translation>
    </message>
    <message>
      <source>A model that “Train scene-graph model” has made. It finds relations in the image that rules can't tell. Empty: rules alone find the relations.</source>
      <translation>Un modèle créé par « Entraîner un modèle de graphe de scène ». Il trouve dans l'image des relations que les règles ne peuvent pas donner. Vide : seules les règles trouvent les relations.</translation>
    </message>
    <message>
      <source>Map scales 1 :</source>
      <translation>Échelles de la carte 1 :</translation>
    </message>
    <message>
      <source>One scale or several, with semicolons between them. On each smaller map objects become wholes, such as the houses of a settlement, and what is too small to be seen is left out.</source>
      <translation>Une ou plusieurs échelles, séparées par des points-virgules. Sur chaque carte plus petite, des objets deviennent des ensembles, comme les maisons d'une localité, et ce qui est trop petit pour être vu est omis.</translation>
    </message>
    <message>
      <source>A GeoPackage with the objects of all scales, the relations as arrows between them, and a project that ties both: open it in QGIS's browser to see the relations of an object in its form.</source>
      <translation>Un GeoPackage avec les objets de toutes les échelles, les relations sous forme de flèches entre eux et un projet qui lie les deux : ouvrez-le dans l'explorateur de QGIS pour voir les relations d'un objet dans son formulaire.</translation>
    </message>
    <message>
      <source>Segmentation model</source>
      <translation>Modèle de segmentation</translation>
    </message>
    <message>
      <source>Finds the objects in the image, where no layer of objects is chosen.</source>
      <translation>Trouve les objets dans l'image, si aucune couche d'objets n'est choisie.</translation>
    </message>
    <message>
      <source>Relations of the model only</source>
      <translation>Relations du modèle seulement</translation>
    </message>
    <message>
      <source>Leave out what rules find. Not ticked: both are there, and each relation says who has found it.</source>
      <translation>Écarter ce que trouvent les règles. Non coché : les deux y sont, et chaque relation indique qui l'a trouvée.</translation>
    </message>
    <message>
      <source>Least score of the model's relations</source>
      <translation>Score minimal des relations du modèle</translation>
    </message>
    <message>
      <source>Relations that the model is less sure of are left out: 0 keeps all that it can think of.</source>
      <translation>Les relations dont le modèle est moins sûr sont omises : 0 garde toutes celles qu'il peut envisager.</translation>
    </message>
    <message>
      <source>Of all objects that are nearby, so many of the nearest ones get a relation by rule, so that the graph stays readable.</source>
      <translation>De tous les objets à proximité, seul ce nombre des plus proches reçoit une relation par règles, pour que le graphe reste lisible.</translation>
    </message>
    <message>
      <source>A file of your own with classes, predicates and their limits, and what becomes a whole on smaller maps, in the manner of Landscribe's vocabulary.json. Empty: that of the model, else that of Landscribe.</source>
      <translation>Votre propre fichier de classes et de prédicats avec leurs limites, et de ce qui devient un ensemble sur des cartes plus petites, à la manière du vocabulary.json de Landscribe. Vide : celui du modèle, sinon celui de Landscribe.</translation>
    </message>
    <message>
      <source>Precision</source>
      <translation>Précision</translation>
    </message>
    <message>
      <source>Of the segmentation. auto: as the model was tested. fp32: full. bf16, fp16: faster on graphics cards.</source>
      <translation>De la segmentation. auto : comme le modèle a été testé. fp32 : pleine. bf16, fp16 : plus rapide sur les cartes graphiques.</translation>
    </message>
    <message>
      <source>Segment image</source>
      <translation>Segmenter une image</translation>
    </message>
    <message>
      <source>Gives every pixel of an image its class: land cover, buildings, roads, or whatever the model has learnt. The result is a styled layer on the grid of the image; polygons, probabilities and a table of areas come with it if you ask for them. Bands, resolution and tiles follow the model, so an image and a model are enough to start.</source>
      <translation>Donne à chaque pixel d'une image sa classe : occupation du sol, bâtiments, routes ou tout ce que le modèle a appris. Le résultat est une couche stylée sur la grille de l'image ; polygones, probabilités et tableau des surfaces s'y ajoutent sur demande. Bandes, résolution et tuiles suivent le modèle : une image et un modèle suffisent pour commencer.</translation>
    </message>
    <message>
      <source>classification,land cover,deep learning,neural network,semantic,onnx,deepness</source>
      <translation>classification,occupation du sol,apprentissage profond,réseau de neurones,sémantique,onnx,deepness</translation>
    </message>
    <message>
      <source>Classes of further outputs of the model</source>
      <translation>Classes des autres sorties du modèle</translation>
    </message>
    <message>
      <source>Area of each class (JSON)</source>
      <translation>Surface de chaque classe (JSON)</translation>
    </message>
    <message>
      <source>Number of classes found</source>
      <translation>Nombre de classes trouvées</translation>
    </message>
    <message>
      <source>Area of all classes together (m²)</source>
      <translation>Surface totale des classes (m²)</translation>
    </message>
    <message>
      <source>The image to segment. Files are read in place; tile servers, WMS and the like are copied first.</source>
      <translation>L'image à segmenter. Les fichiers sont lus sur place ; serveurs de tuiles, WMS et autres sont d'abord copiés.</translation>
    </message>
    <message>
      <source>Second image</source>
      <translation>Seconde image</translation>
    </message>
    <message>
      <source>For models that were trained with heights, or that look at two images. The line below the model says so. Its pixels may have another size and coordinate reference system.</source>
      <translation>Pour les modèles entraînés avec des hauteurs, ou qui regardent deux images. La ligne sous le modèle l'indique. Taille de pixel et SCR peuvent différer.</translation>
    </message>
    <message>
      <source>The bands of the image that feed the model, in the model's order. Empty: the model chooses.</source>
      <translation>Les bandes de l'image fournies au modèle, dans son ordre. Vide : le modèle choisit.</translation>
    </message>
    <message>
      <source>Segment this rectangle only. Empty: the whole image.</source>
      <translation>Segmenter seulement ce rectangle. Vide : toute l'image.</translation>
    </message>
    <message>
      <source>Segment inside these polygons only; everything else becomes nodata.</source>
      <translation>Segmenter seulement dans ces polygones ; tout le reste devient NoData.</translation>
    </message>
    <message>
      <source>The class of each pixel, with class names and colours (GeoTIFF).</source>
      <translation>La classe de chaque pixel, avec noms de classes et couleurs (GeoTIFF).</translation>
    </message>
    <message>
      <source>Class polygons</source>
      <translation>Polygones des classes</translation>
    </message>
    <message>
      <source>The classes as polygons, with class name, area and mean confidence (GeoPackage).</source>
      <translation>Les classes en polygones, avec nom de classe, surface et confiance moyenne (GeoPackage).</translation>
    </message>
    <message>
      <source>Table of areas</source>
      <translation>Tableau des surfaces</translation>
    </message>
    <message>
      <source>A page with the area and share of each class.</source>
      <translation>Une page avec la surface et la part de chaque classe.</translation>
    </message>
    <message>
      <source>Probabilities</source>
      <translation>Probabilités</translation>
    </message>
    <message>
      <source>How probable each class is, from 0 to 1: one band a class.</source>
      <translation>Probabilité de chaque classe, de 0 à 1 : une bande par classe.</translation>
    </message>
    <message>
      <source>How probable the chosen class is, from 0 to 1.</source>
      <translation>Probabilité de la classe choisie, de 0 à 1.</translation>
    </message>
    <message>
      <source>Uncertainty</source>
      <translation>Incertitude</translation>
    </message>
    <message>
      <source>The entropy over the classes: 0 where the model is sure, larger where it hesitates.</source>
      <translation>L'entropie sur les classes : 0 où le modèle est sûr, plus grande où il hésite.</translation>
    </message>
    <message>
      <source>Bands of the second image</source>
      <translation>Bandes de la seconde image</translation>
    </message>
    <message>
      <source>The bands of the second image that feed the model, in its order. Empty: the model chooses.</source>
      <translation>Les bandes de la seconde image fournies au modèle, dans son ordre. Vide : le modèle choisit.</translation>
    </message>
    <message>
      <source>Ground resolution for the model (metres per pixel)</source>
      <translation>Résolution au sol pour le modèle (mètres par pixel)</translation>
    </message>
    <message>
      <source>How large a pixel is when the model sees it. Not set: what the model was trained with.</source>
      <translation>Taille d'un pixel quand le modèle le voit. Non renseigné : celle de l'entraînement du modèle.</translation>
    </message>
    <message>
      <source>The pixel value that counts as full brightness: 10000 for reflectance. Not set: the model knows.</source>
      <translation>La valeur de pixel qui compte comme pleine luminosité : 10000 pour la réflectance. Non renseigné : le modèle la connaît.</translation>
    </message>
    <message>
      <source>Side of the squares that the model looks at. Not set: what the model was trained with.</source>
      <translation>Côté des carrés que le modèle regarde. Non renseigné : celui de l'entraînement du modèle.</translation>
    </message>
    <message>
      <source>Overlap of tiles (%)</source>
      <translation>Recouvrement des tuiles (%)</translation>
    </message>
    <message>
      <source>How much neighbouring tiles share. More is smoother at their edges, and slower. Not set: the model's.</source>
      <translation>Part commune des tuiles voisines. Plus elle est grande, plus les bords sont lisses et le calcul lent. Non renseigné : celle du modèle.</translation>
    </message>
    <message>
      <source>Blending of overlapping tiles</source>
      <translation>Fusion des tuiles qui se recouvrent</translation>
    </message>
    <message>
      <source>mean: average of the probabilities. cosine: average in which the middle of a tile counts more. crop: each tile up to the middle of the overlap.</source>
      <translation>mean : moyenne des probabilités. cosine : moyenne où le milieu d'une tuile compte plus. crop : chaque tuile jusqu'au milieu du recouvrement.</translation>
    </message>
    <message>
      <source>Average over turned and mirrored tiles</source>
      <translation>Moyenne sur les tuiles tournées et retournées</translation>
    </message>
    <message>
      <source>The model looks at each tile in eight positions. A little more accurate, eight times slower.</source>
      <translation>Le modèle regarde chaque tuile dans huit positions. Un peu plus précis, huit fois plus lent.</translation>
    </message>
    <message>
      <source>Smallest patch in the map (m²)</source>
      <translation>Plus petite tache de la carte (m²)</translation>
    </message>
    <message>
      <source>Smaller patches are merged into their largest neighbour. 0: keep all.</source>
      <translation>Les taches plus petites sont fondues dans leur plus grande voisine. 0 : tout garder.</translation>
    </message>
    <message>
      <source>NoData value</source>
      <translation>Valeur NoData</translation>
    </message>
    <message>
      <source>Value of the class map where the image has no data or lies outside the areas of interest.</source>
      <translation>Valeur de la carte des classes où l'image n'a pas de données ou hors des zones d'intérêt.</translation>
    </message>
    <message>
      <source>Outline of the polygons</source>
      <translation>Contour des polygones</translation>
    </message>
    <message>
      <source>exact: along the pixels. smooth: rounded, for land cover. right_angles: straight with right angles, for buildings.</source>
      <translation>exact : le long des pixels. smooth : arrondi, pour l'occupation du sol. right_angles : droit avec des angles droits, pour les bâtiments.</translation>
    </message>
    <message>
      <source>Smallest polygon (m²)</source>
      <translation>Plus petit polygone (m²)</translation>
    </message>
    <message>
      <source>Smaller polygons are left out; the map is not changed. 0: keep all.</source>
      <translation>Les polygones plus petits sont omis ; la carte ne change pas. 0 : tout garder.</translation>
    </message>
    <message>
      <source>auto: the fastest that gives the same map. fp32: full. bf16, fp16: half; faster on graphics cards.</source>
      <translation>auto : la plus rapide qui donne la même carte. fp32 : pleine. bf16, fp16 : demi ; plus rapide sur les cartes graphiques.</translation>
    </message>
    <message>
      <source>How many tiles are computed together. 0: as many as suit the device and its memory.</source>
      <translation>Nombre de tuiles calculées ensemble. 0 : selon le périphérique et sa mémoire.</translation>
    </message>
    <message>
      <source>Unsupervised segments</source>
      <translation>Segments non supervisés</translation>
    </message>
    <message>
      <source>Parts an image into segments that look alike, without labels and without a model trained for classes: a vision transformer describes every small square of the image, and a graph of these squares is cut where they differ most. The segments have numbers, no meaning: name them yourself, or make objects of them. The same numbers hold all over the image, however large it is.</source>
      <translation>Divise une image en segments d'aspect semblable, sans annotations et sans modèle entraîné pour des classes : un vision transformer décrit chaque petit carré de l'image, et un graphe de ces carrés est coupé là où ils diffèrent le plus. Les segments ont des numéros, pas de sens : nommez-les vous-même, ou faites-en des objets. Les mêmes numéros valent dans toute l'image, quelle que soit sa taille.</translation>
    </message>
    <message>
      <source>clustering,unsupervised,segmentation,objects,obia,dino,normalized cut,superpixels</source>
      <translation>clustering,non supervisé,segmentation,objets,obia,dino,coupe normalisée,superpixels</translation>
    </message>
    <message>
      <source>Number of kinds of segments found</source>
      <translation>Nombre de types de segments trouvés</translation>
    </message>
    <message>
      <source>Area of each kind of segment (JSON)</source>
      <translation>Surface de chaque type de segment (JSON)</translation>
    </message>
    <message>
      <source>A colour or grey picture. Files are read in place; tile servers, WMS and the like are copied first.</source>
      <translation>Une image en couleurs ou en gris. Les fichiers sont lus sur place ; serveurs de tuiles, WMS et autres sont d'abord copiés.</translation>
    </message>
    <message>
      <source>Number of kinds of segments</source>
      <translation>Nombre de types de segments</translation>
    </message>
    <message>
      <source>How many kinds to tell apart. Not set: 2 to 12, as many as the image itself suggests (eigengap).</source>
      <translation>Combien de types distinguer. Non renseigné : 2 à 12, autant que l'image elle-même le suggère (écart spectral, eigengap).</translation>
    </message>
    <message>
      <source>Weights of the network</source>
      <translation>Poids du réseau</translation>
    </message>
    <message>
      <source>A safetensors file in the names of timm. Empty: timm downloads the weights of the network, once.</source>
      <translation>Un fichier safetensors avec les noms de timm. Vide : timm télécharge les poids du réseau, une seule fois.</translation>
    </message>
    <message>
      <source>Weights (*.safetensors)</source>
      <translation>Poids (*.safetensors)</translation>
    </message>
    <message>
      <source>Segments</source>
      <translation>Segments</translation>
    </message>
    <message>
      <source>The kind of segment of each pixel: 1, 2, …, the most frequent first; 0 is no data (GeoTIFF).</source>
      <translation>Le type de segment de chaque pixel : 1, 2, …, le plus fréquent en premier ; 0 est NoData (GeoTIFF).</translation>
    </message>
    <message>
      <source>Segment polygons</source>
      <translation>Polygones des segments</translation>
    </message>
    <message>
      <source>The segments as polygons, with their kind and area (GeoPackage).</source>
      <translation>Les segments en polygones, avec leur type et leur surface (GeoPackage).</translation>
    </message>
    <message>
      <source>Method</source>
      <translation>Méthode</translation>
    </message>
    <message>
      <source>graph-network: a small graph network is trained on this image for some seconds. ncut: normalised cut by eigenvectors.</source>
      <translation>graph-network : un petit réseau de graphe est entraîné sur cette image pendant quelques secondes. ncut : coupe normalisée par vecteurs propres.</translation>
    </message>
    <message>
      <source>Name of a vision transformer of timm that describes the image. Those of the DINO family suit best, for they have learnt without labels.</source>
      <translation>Nom d'un vision transformer de timm qui décrit l'image. Ceux de la famille DINO conviennent le mieux, car ils ont appris sans annotations.</translation>
    </message>
    <message>
      <source>One band, or three in the order red, green, blue. Empty: those that the file calls so, or the first.</source>
      <translation>Une bande, ou trois dans l'ordre rouge, vert, bleu. Vide : celles que le fichier nomme ainsi, ou les premières.</translation>
    </message>
    <message>
      <source>Ground resolution for the network (metres per pixel)</source>
      <translation>Résolution au sol pour le réseau (mètres par pixel)</translation>
    </message>
    <message>
      <source>How large a pixel is when the network sees it: finer finds smaller things, coarser is faster. Not set: the pixels of the image.</source>
      <translation>Taille d'un pixel quand le réseau le voit : plus fine, elle trouve de plus petites choses ; plus grossière, c'est plus rapide. Non renseigné : les pixels de l'image.</translation>
    </message>
    <message>
      <source>Tile size (pixels of the network)</source>
      <translation>Taille de tuile (pixels du réseau)</translation>
    </message>
    <message>
      <source>Side of the squares that the network looks at, made a multiple of its patches (14 or 16 pixels).</source>
      <translation>Côté des carrés que le réseau regarde, ramené à un multiple de ses patchs (14 ou 16 pixels).</translation>
    </message>
    <message>
      <source>How much neighbouring tiles share. More is smoother at their edges, and slower.</source>
      <translation>Part commune des tuiles voisines. Plus elle est grande, plus les bords sont lisses et le calcul lent.</translation>
    </message>
    <message>
      <source>Suggest patches to label</source>
      <translation>Suggérer des secteurs à annoter</translation>
    </message>
    <message>
      <source>Finds the patches of an image whose labelling would teach a model most: where it is unsure, unlike each other, and unlike what is labelled already. Label everything inside them, fine-tune the model with the patches as areas that are complete, and segment again. On demand an empty layer to draw on comes with it, whose form offers the classes of the map.</source>
      <translation>Trouve les secteurs d'une image dont l'annotation apprendrait le plus à un modèle : là où il hésite, différents entre eux et de ce qui est déjà annoté. Annotez tout à l'intérieur, affinez le modèle avec ces secteurs comme zones complètes, et segmentez de nouveau. Sur demande, une couche vide à dessiner s'y ajoute, dont le formulaire propose les classes de la carte.</translation>
    </message>
    <message>
      <source>active learning,uncertainty,training,sampling,digitise,label,annotation</source>
      <translation>apprentissage actif,incertitude,entraînement,échantillonnage,numériser,étiquette,annotation</translation>
    </message>
    <message>
      <source>Number of patches</source>
      <translation>Nombre de secteurs</translation>
    </message>
    <message>
      <source>Mean uncertainty in the patches</source>
      <translation>Incertitude moyenne dans les secteurs</translation>
    </message>
    <message>
      <source>Mean uncertainty of the whole image</source>
      <translation>Incertitude moyenne de toute l'image</translation>
    </message>
    <message>
      <source>Least distance between patches (metres)</source>
      <translation>Distance minimale entre secteurs (mètres)</translation>
    </message>
    <message>
      <source>From each other, and from the labelled ones. They never overlap. Without a CRS: pixels.</source>
      <translation>Entre eux, et aux secteurs annotés. Ils ne se recouvrent jamais. Sans SCR : pixels.</translation>
    </message>
    <message>
      <source>What the uncertainty layer holds</source>
      <translation>Contenu de la couche d'incertitude</translation>
    </message>
    <message>
      <source>auto: its name tells. uncertainty: 0 is sure, 1 is unsure. confidence: the other way round, as in the confidence of a segmentation.</source>
      <translation>auto : son nom l'indique. uncertainty : 0 est sûr, 1 est incertain. confidence : l'inverse, comme dans la confiance d'une segmentation.</translation>
    </message>
    <message>
      <source>What “Segment image” gives as “Uncertainty”, or as “Confidence”. The first band counts.</source>
      <translation>Ce que « Segmenter une image » donne comme « Incertitude » ou comme « Confiance ». La première bande compte.</translation>
    </message>
    <message>
      <source>The image that was segmented. With it the patches are chosen to look unlike each other.</source>
      <translation>L'image qui a été segmentée. Avec elle, les secteurs sont choisis d'aspects différents.</translation>
    </message>
    <message>
      <source>The class map. With it the patches are chosen to hold different classes, as the model sees them.</source>
      <translation>La carte des classes. Avec elle, les secteurs sont choisis avec des classes différentes, telles que le modèle les voit.</translation>
    </message>
    <message>
      <source>Patches lie inside these polygons only.</source>
      <translation>Les secteurs se trouvent seulement dans ces polygones.</translation>
    </message>
    <message>
      <source>Patches that are labelled already</source>
      <translation>Secteurs déjà annotés</translation>
    </message>
    <message>
      <source>New patches stay away from these polygons, and are chosen to differ from what lies in them.</source>
      <translation>Les nouveaux secteurs restent à distance de ces polygones et sont choisis différents de leur contenu.</translation>
    </message>
    <message>
      <source>How many patches you want to label before you fine-tune again.</source>
      <translation>Combien de secteurs vous voulez annoter avant d'affiner de nouveau.</translation>
    </message>
    <message>
      <source>Side of a patch (metres)</source>
      <translation>Côté d'un secteur (mètres)</translation>
    </message>
    <message>
      <source>Not set: 256 pixels of the uncertainty layer. Without a CRS: pixels.</source>
      <translation>Non renseigné : 256 pixels de la couche d'incertitude. Sans SCR : pixels.</translation>
    </message>
    <message>
      <source>Patches</source>
      <translation>Secteurs</translation>
    </message>
    <message>
      <source>Squares with rank, mean uncertainty and main class, and a tick for those that you have labelled.</source>
      <translation>Carrés avec rang, incertitude moyenne et classe principale, et une case à cocher pour ceux que vous avez annotés.</translation>
    </message>
    <message>
      <source>Layer to draw on</source>
      <translation>Couche à dessiner</translation>
    </message>
    <message>
      <source>An empty layer of polygons with the field “class”, whose form offers the classes of the class map.</source>
      <translation>Une couche de polygones vide avec le champ « class », dont le formulaire propose les classes de la carte des classes.</translation>
    </message>
    <message>
      <source>Train model</source>
      <translation>Entraîner un modèle</translation>
    </message>
    <message>
      <source>Teaches a new model to segment images, from a training set or straight from images with labels. The result is a model for “Segment image”, with a report of how good it is on tiles that were kept back. Training takes from minutes on a graphics card to hours on the processor; the best state so far is kept when you cancel. To adapt a model that exists, use “Fine-tune model”: it needs far fewer labels.</source>
      <translation>Apprend à un nouveau modèle à segmenter des images, à partir d'un jeu d'entraînement ou directement d'images avec des annotations. Le résultat est un modèle pour « Segmenter une image », avec un rapport sur sa qualité sur des tuiles mises de côté. L'entraînement dure de quelques minutes sur une carte graphique à des heures sur le processeur ; si vous annulez, le meilleur état obtenu est conservé. Pour adapter un modèle existant, utilisez « Affiner un modèle » : il faut bien moins d'annotations.</translation>
    </message>
    <message>
      <source>classification,deep learning,neural network,learn,labels,u-net,segmentation</source>
      <translation>classification,apprentissage profond,réseau de neurones,apprendre,annotations,u-net,segmentation</translation>
    </message>
    <message>
      <source>How often the training sees every tile, at most. Not set: as the recipe says.</source>
      <translation>Combien de fois, au plus, l'entraînement voit chaque tuile. Non renseigné : selon la recette.</translation>
    </message>
    <message>
      <source>Stop after so many epochs without a better model. 0: never. Not set: as the recipe says.</source>
      <translation>S'arrêter après ce nombre d'époques sans meilleur modèle. 0 : jamais. Non renseigné : selon la recette.</translation>
    </message>
    <message>
      <source>How many tiles make a step. If they don't fit the memory they are computed in parts, with the same result. Not set: as the recipe says.</source>
      <translation>Nombre de tuiles par pas. Si elles ne tiennent pas en mémoire, elles sont calculées par parties, avec le même résultat. Non renseigné : selon la recette.</translation>
    </message>
    <message>
      <source>Side of what the network sees of a tile, at a random place. Not set: as the recipe says.</source>
      <translation>Côté de ce que le réseau voit d'une tuile, à un endroit aléatoire. Non renseigné : selon la recette.</translation>
    </message>
    <message>
      <source>Train scene-graph model</source>
      <translation>Entraîner un modèle de graphe de scène</translation>
    </message>
    <message>
      <source>Teaches a model to find relations between objects, from images and scene graphs. The graphs may come from “Relations by rule”; relations that you have corrected, deleted or drawn in QGIS are learnt as well. The result is a model for “Generate scene graph”, with a report of how good it is on squares of ground that were kept back. A network that has learnt to see before looks at the images once; only what names objects and relations is trained, which takes minutes, also on the processor.</source>
      <translation>Apprend à un modèle à trouver des relations entre objets, à partir d'images et de graphes de scène. Les graphes peuvent venir de « Relations par règles » ; les relations que vous avez corrigées, supprimées ou dessinées dans QGIS sont apprises aussi. Le résultat est un modèle pour « Générer un graphe de scène », avec un rapport sur sa qualité sur des carrés de terrain mis de côté. Un réseau qui a déjà appris à voir regarde les images une seule fois ; seul ce qui nomme objets et relations est entraîné, ce qui prend quelques minutes, même sur le processeur.</translation>
    </message>
    <message>
      <source>scene graph,relations,deep learning,neural network,learn,triplets,knowledge graph</source>
      <translation>graphe de scène,relations,apprentissage profond,réseau de neurones,apprendre,triplets,graphe de connaissances</translation>
    </message>
    <message>
      <source>Epochs that were run</source>
      <translation>Époques effectuées</translation>
    </message>
    <message>
      <source>Epoch of the model</source>
      <translation>Époque du modèle</translation>
    </message>
    <message>
      <source>Figure by which that epoch was the best</source>
      <translation>Chiffre selon lequel cette époque était la meilleure</translation>
    </message>
    <message>
      <source>Images</source>
      <translation>Images</translation>
    </message>
    <message>
      <source>Colour or grey pictures of the objects, also of several places.</source>
      <translation>Images des objets, en couleurs ou en gris, même de plusieurs endroits.</translation>
    </message>
    <message>
      <source>Scene graphs</source>
      <translation>Graphes de scène</translation>
    </message>
    <message>
      <source>The layers “objects” of one scene graph or several. Make them with “Relations by rule”, then correct their relations in QGIS: what you delete and what you draw is learnt.</source>
      <translation>Les couches « objects » d'un ou plusieurs graphes de scène. Créez-les avec « Relations par règles », puis corrigez leurs relations dans QGIS : ce que vous supprimez et ce que vous dessinez est appris.</translation>
    </message>
    <message>
      <source>Weights of the network that sees</source>
      <translation>Poids du réseau qui voit</translation>
    </message>
    <message>
      <source>The ground is cut into squares of this size, each of which is learnt from, or kept back, as a whole. A square should hold some dozens of objects.</source>
      <translation>Le terrain est découpé en carrés de cette taille ; chacun sert en entier à l'apprentissage, ou est mis de côté. Un carré devrait contenir quelques dizaines d'objets.</translation>
    </message>
    <message>
      <source>The model package (.landscribe) to write. In the folder that is proposed, “Generate scene graph” finds it in its list of models.</source>
      <translation>Le paquet de modèle (.landscribe) à écrire. Dans le dossier proposé, « Générer un graphe de scène » le trouve dans sa liste de modèles.</translation>
    </message>
    <message>
      <source>A page with curves, the recalls on the squares that were kept back, and the recall of each predicate.</source>
      <translation>Une page avec des courbes, les rappels sur les carrés mis de côté et le rappel de chaque prédicat.</translation>
    </message>
    <message>
      <source>Network that sees</source>
      <translation>Réseau qui voit</translation>
    </message>
    <message>
      <source>Name of a vision transformer of timm that describes the images. It is not trained; those of the DINO family suit best.</source>
      <translation>Nom d'un vision transformer de timm qui décrit les images. Il n'est pas entraîné ; ceux de la famille DINO conviennent le mieux.</translation>
    </message>
    <message>
      <source>How large a pixel is when the network sees it: finer shows smaller things, coarser is faster. Not set: the pixels of the first image.</source>
      <translation>Taille d'un pixel quand le réseau le voit : plus fine, elle montre de plus petites choses ; plus grossière, c'est plus rapide. Non renseigné : les pixels de la première image.</translation>
    </message>
    <message>
      <source>Width of the network</source>
      <translation>Largeur du réseau</translation>
    </message>
    <message>
      <source>How many numbers describe an object or a relation. More learn more, and need more examples.</source>
      <translation>Combien de nombres décrivent un objet ou une relation. Plus il y en a, plus le réseau apprend, et plus il faut d'exemples.</translation>
    </message>
    <message>
      <source>Rounds of messages</source>
      <translation>Tours de messages</translation>
    </message>
    <message>
      <source>How often objects and relations hear of their neighbours before they are named. 0: each is judged by itself.</source>
      <translation>Combien de fois objets et relations s'informent de leurs voisins avant d'être nommés. 0 : chacun est jugé seul.</translation>
    </message>
    <message>
      <source>Squares that are kept back (%)</source>
      <translation>Carrés mis de côté (%)</translation>
    </message>
    <message>
      <source>They tell how good the model is, and which epoch is the best. 0: none.</source>
      <translation>Ils indiquent ce que vaut le modèle et quelle époque est la meilleure. 0 : aucun.</translation>
    </message>
    <message>
      <source>How often the training sees all squares, at most.</source>
      <translation>Combien de fois, au plus, l'entraînement voit tous les carrés.</translation>
    </message>
    <message>
      <source>How large the steps of the training are at most.</source>
      <translation>Taille maximale des pas de l'entraînement.</translation>
    </message>
    <message>
      <source>Segmentation</source>
      <translation>Segmentation</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>Entraînement</translation>
    </message>
    <message>
      <source>Accuracy</source>
      <translation>Exactitude</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>Modèles</translation>
    </message>
    <message>
      <source>Height</source>
      <translation>Hauteur</translation>
    </message>
    <message>
      <source>Labels</source>
      <translation>Annotations</translation>
    </message>
    <message>
      <source>Layers of polygons or lines that show where the classes are. Where they overlap, the upper layer in the list is on top, and in a layer the later feature.</source>
      <translation>Couches de polygones ou de lignes qui montrent où sont les classes. Là où elles se recouvrent, la couche la plus haute de la liste est au-dessus et, dans une couche, l'entité la plus récente.</translation>
    </message>
    <message>
      <source>The field of the labels that holds the class. Empty: each layer is a class, with the layer's name.</source>
      <translation>Le champ des annotations qui contient la classe. Vide : chaque couche est une classe, du nom de la couche.</translation>
    </message>
    <message>
      <source>One image or several, of one place or several, with the same bands. They may differ in coordinate reference system and resolution.</source>
      <translation>Une ou plusieurs images, d'un ou plusieurs endroits, avec les mêmes bandes. SCR et résolution peuvent différer.</translation>
    </message>
    <message>
      <source>Heights</source>
      <translation>Hauteurs</translation>
    </message>
    <message>
      <source>A height model, a shading map or another second raster for each image, in the order of the images; its pixels may have another size. Every network learns from both. Empty: from the images alone.</source>
      <translation>Un modèle de hauteur, une carte de relief ombré ou un autre second raster pour chaque image, dans l'ordre des images ; ses pixels peuvent avoir une autre taille. Chaque réseau apprend des deux. Vide : des images seules.</translation>
    </message>
    <message>
      <source>Class rasters</source>
      <translation>Rasters de classes</translation>
    </message>
    <message>
      <source>Rasters whose pixel values are classes, such as an existing land cover map. Names and colours are those of the layer's legend. Labels lie on top.</source>
      <translation>Rasters dont les valeurs de pixel sont des classes, comme une carte d'occupation du sol existante. Noms et couleurs sont ceux de la légende de la couche. Les annotations passent par-dessus.</translation>
    </message>
    <message>
      <source>Polygons inside which everything is labelled; what lies outside teaches nothing. Those whose field “done” is not ticked are left out. Empty: the labels are complete wherever there is an image.</source>
      <translation>Polygones dans lesquels tout est annoté ; ce qui est en dehors n'apprend rien au modèle. Ceux dont le champ « done » n'est pas coché sont omis. Vide : les annotations sont complètes partout où il y a une image.</translation>
    </message>
    <message>
      <source>Bands of the images</source>
      <translation>Bandes des images</translation>
    </message>
    <message>
      <source>The numbers of the bands to learn from, separated by commas, such as 1,2,3. Empty: all but a transparency band. A fourth band is often taken for transparency: to learn from near infrared, write 1,2,3,4.</source>
      <translation>Les numéros des bandes dont apprendre, séparés par des virgules, comme 1,2,3. Vide : toutes sauf une bande de transparence. Une quatrième bande est souvent prise pour de la transparence : pour apprendre du proche infrarouge, écrivez 1,2,3,4.</translation>
    </message>
    <message>
      <source>Class of the rest</source>
      <translation>Classe du reste</translation>
    </message>
    <message>
      <source>The class of everything that no label covers. Empty: it teaches nothing.</source>
      <translation>La classe de tout ce qu'aucune annotation ne couvre. Vide : cela n'apprend rien au modèle.</translation>
    </message>
    <message>
      <source>How broad lines are drawn, such as roads.</source>
      <translation>Largeur à laquelle les lignes sont tracées, comme les routes.</translation>
    </message>
    <message>
      <source>Classes with surroundings</source>
      <translation>Classes avec un pourtour</translation>
    </message>
    <message>
      <source>Classes that get a class of their own around them, such as “around building”, which keeps neighbours apart and outlines sharp. Several are separated by commas. Empty: none.</source>
      <translation>Classes qui reçoivent autour d'elles une classe à part, comme « around building », ce qui sépare les voisins et garde les contours nets. Plusieurs sont séparées par des virgules. Vide : aucune.</translation>
    </message>
    <message>
      <source>Width of the surroundings (metres)</source>
      <translation>Largeur du pourtour (mètres)</translation>
    </message>
    <message>
      <source>How far the class around a class reaches. It never covers another label.</source>
      <translation>Jusqu'où s'étend la classe autour d'une classe. Elle ne couvre jamais une autre annotation.</translation>
    </message>
    <message>
      <source>Epoch {epoch}: {figures}</source>
      <translation>Époque {epoch} : {figures}</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Aucun</translation>
    </message>
    <message>
      <source>Choose a model file</source>
      <translation>Choisir un fichier de modèle</translation>
    </message>
    <message>
      <source>Models (*.landscribe *.onnx)</source>
      <translation>Modèles (*.landscribe *.onnx)</translation>
    </message>
    <message>
      <source>No model is installed. Choose a file with the button.</source>
      <translation>Aucun modèle n'est installé. Choisissez un fichier avec le bouton.</translation>
    </message>
    <message>
      <source>The engine reads what this model wants when it runs.</source>
      <translation>Le moteur lit à l'exécution ce que ce modèle demande.</translation>
    </message>
    <message>
      <source>any resolution</source>
      <translation>toute résolution</translation>
    </message>
    <message>
      <source>{metres:g} m per pixel</source>
      <translation>{metres:g} m par pixel</translation>
    </message>
    <message>
      <source>{bands}; second image: {second}</source>
      <translation>{bands} ; seconde image : {second}</translation>
    </message>
    <message>
      <source>{resolution} · bands: {bands} · classes: {classes}</source>
      <translation>{resolution} · bandes : {bands} · classes : {classes}</translation>
    </message>
    <message>
      <source>GeoPackages (*.gpkg)</source>
      <translation>GeoPackages (*.gpkg)</translation>
    </message>
    <message>
      <source>HTML files (*.html)</source>
      <translation>Fichiers HTML (*.html)</translation>
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
      <translation>Fichiers ONNX (*.onnx)</translation>
    </message>
    <message>
      <source>Model packages (*.landscribe)</source>
      <translation>Paquets de modèle (*.landscribe)</translation>
    </message>
    <message>
      <source>Landscribe {version}: maps from images with deep networks</source>
      <translation>Landscribe {version} : des cartes à partir d'images avec des réseaux profonds</translation>
    </message>
    <message>
      <source>Copying the layer “{layer}” to a file…</source>
      <translation>Copie de la couche « {layer} » dans un fichier…</translation>
    </message>
    <message>
      <source>Training set, instead of images and labels</source>
      <translation>Jeu d'entraînement, à la place d'images et d'annotations</translation>
    </message>
    <message>
      <source>A folder that “Prepare training patches” has made. Empty: images and labels are given above.</source>
      <translation>Un dossier créé par « Préparer des secteurs d'entraînement ». Vide : images et annotations sont données ci-dessus.</translation>
    </message>
    <message>
      <source>A page with curves, the accuracy of each class, the confusion matrix and examples.</source>
      <translation>Une page avec des courbes, l'exactitude de chaque classe, la matrice de confusion et des exemples.</translation>
    </message>
    <message>
      <source>smp-…: networks of the library segmentation_models_pytorch, with the encoder that is chosen below; smp-unet suits most purposes. unet-deconvnet, fusenet: Le Bris et al. 2020; fusenet needs heights and has a branch for them, all others read them as further bands. resdeconv-…: Ghassemi et al. 2018; the number says how deep the network is, and deeper ones learn more and take longer.</source>
      <translation>smp-… : réseaux de la bibliothèque segmentation_models_pytorch, avec l'encodeur choisi ci-dessous ; smp-unet convient à la plupart des usages. unet-deconvnet, fusenet : Le Bris et al. 2020 ; fusenet a besoin de hauteurs et a une branche pour elles, tous les autres les lisent comme des bandes de plus. resdeconv-… : Ghassemi et al. 2018 ; le nombre indique la profondeur du réseau ; les plus profonds apprennent plus et prennent plus de temps.</translation>
    </message>
    <message>
      <source>For smp-…: the part of the network that sees the image, such as resnet18, resnet34, resnet50, efficientnet-b0 or mobilenet_v2; “tu-” and a name takes any model of the library timm.</source>
      <translation>Pour smp-… : la partie du réseau qui voit l'image, comme resnet18, resnet34, resnet50, efficientnet-b0 ou mobilenet_v2 ; « tu- » suivi d'un nom prend tout modèle de la bibliothèque timm.</translation>
    </message>
    <message>
      <source>Pre-trained weights</source>
      <translation>Poids préentraînés</translation>
    </message>
    <message>
      <source>none: the encoder starts knowing nothing. imagenet: it starts from weights that know photographs, which are downloaded once; mostly better and faster. Or a file (.safetensors) with weights of the encoder.</source>
      <translation>none : l'encodeur part sans rien savoir. imagenet : il part de poids qui connaissent les photographies, téléchargés une seule fois ; le plus souvent meilleur et plus rapide. Ou un fichier (.safetensors) avec les poids de l'encodeur.</translation>
    </message>
    <message>
      <source>Recipe</source>
      <translation>Recette</translation>
    </message>
    <message>
      <source>How the training is done. landscribe: our own, which suits most. lebris2020: Adam and weights for rare classes. ghassemi2018: slow descent, with tiles turned by any angle. The settings below change single values of it.</source>
      <translation>Comment se fait l'entraînement. landscribe : la nôtre, qui convient le plus souvent. lebris2020 : Adam et des poids pour les classes rares. ghassemi2018 : descente lente, avec des tuiles tournées de n'importe quel angle. Les réglages ci-dessous en changent certaines valeurs.</translation>
    </message>
    <message>
      <source>How large the steps of the training are. Not set: as the recipe says.</source>
      <translation>Taille des pas de l'entraînement. Non renseigné : selon la recette.</translation>
    </message>
    <message>
      <source>What the lists of models call it. Empty: the name of its file.</source>
      <translation>Son nom dans les listes de modèles. Vide : le nom de son fichier.</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>Reprendre</translation>
    </message>
    <message>
      <source>Go on with a run that was cancelled or broke off, with the same model file, data and settings. The result is that of an unbroken run.</source>
      <translation>Poursuivre une exécution annulée ou interrompue, avec le même fichier de modèle, les mêmes données et les mêmes réglages. Le résultat est celui d'une exécution ininterrompue.</translation>
    </message>
    <message>
      <source>auto: mixed precision on graphics cards, full on the processor. fp32: full. bf16, fp16: mixed.</source>
      <translation>auto : précision mixte sur les cartes graphiques, pleine sur le processeur. fp32 : pleine. bf16, fp16 : mixte.</translation>
    </message>
    <message>
      <source>Epochs with a frozen encoder</source>
      <translation>Époques avec encodeur gelé</translation>
    </message>
    <message>
      <source>In the first epochs, change only the part of the model that tells the classes apart, and leave the part that sees as it is. Helps with few labels and with new classes.</source>
      <translation>Pendant les premières époques, ne changer que la partie du modèle qui distingue les classes, et laisser telle quelle celle qui voit. Aide quand il y a peu d'annotations ou de nouvelles classes.</translation>
    </message>
    <message>
      <source>Overall accuracy (0 to 1)</source>
      <translation>Exactitude globale (0 à 1)</translation>
    </message>
    <message>
      <source>Mean F1 of the classes (0 to 1)</source>
      <translation>F1 moyen des classes (0 à 1)</translation>
    </message>
    <message>
      <source>Mean intersection over union of the classes (0 to 1)</source>
      <translation>Intersection sur union moyenne des classes (0 à 1)</translation>
    </message>
    <message>
      <source>Accuracy of each class (JSON)</source>
      <translation>Exactitude de chaque classe (JSON)</translation>
    </message>
    <message>
      <source>the layer has no file</source>
      <translation>la couche n'a pas de fichier</translation>
    </message>
    <message>
      <source>Finds the objects of a database that are not on the images, such as buildings that are newer than an old photograph. Networks learn from the labels, and each object is judged by one that has not seen it; what the images contradict is dropped, and the networks learn again without it, until little changes. With height models of both dates, ground that rose since the images speaks against an object too. The result is the database with a verdict on each object, the cleaned database to train on, and a report with pictures; it takes several trainings, minutes on a graphics card and up to hours on the processor.</source>
      <translation type="vanished">Trouve les objets d'une base qui ne sont pas sur les images, comme des bâtiments plus récents qu'une ancienne photo. Des réseaux apprennent des annotations, et chaque objet est jugé par un réseau qui ne l'a pas vu ; ce que les images contredisent est écarté, et les réseaux apprennent de nouveau sans lui, jusqu'à ce que peu de chose change. Avec des modèles de hauteur des deux dates, un sol qui s'est élevé depuis les images compte aussi contre un objet. Le résultat est la base avec un verdict sur chaque objet, la base nettoyée pour l'entraînement, et un rapport avec des images. Il faut plusieurs entraînements : de quelques minutes sur une carte graphique à des heures sur le processeur.</translation>
    </message>
    <message>
      <source>The model {path} reads {needed} raster(s), but {given} were given. Give exactly {needed}.</source>
      <translation type="vanished">Le modèle {path} lit {needed} raster(s), mais {given} ont été fournis. Fournissez-en exactement {needed}.</translation>
    </message>
    <message>
      <source>The network “{network}” reads {needed} raster(s) of each place, but {given} were given. Give images and heights to a network with two inputs, images alone to all others.</source>
      <translation type="vanished">Le réseau « {network} » lit {needed} raster(s) de chaque endroit, mais {given} ont été fournis. Donnez images et hauteurs à un réseau à deux entrées, seulement des images à tous les autres.</translation>
    </message>
    <message>
      <source>For models that look at two images, such as a picture and a height model, or two dates.</source>
      <translation type="vanished">Pour les modèles qui regardent deux images, comme une photo et un modèle de hauteur, ou deux dates.</translation>
    </message>
    <message>
      <source>smp-…: networks of the library segmentation_models_pytorch, with the encoder that is chosen below; smp-unet suits most purposes. unet-deconvnet, fusenet: Le Bris et al. 2020; fusenet sees heights beside the image. resdeconv-…: Ghassemi et al. 2018; the number says how deep the network is, and deeper ones learn more and take longer.</source>
      <translation type="vanished">smp-… : réseaux de la bibliothèque segmentation_models_pytorch, avec l'encodeur choisi ci-dessous ; smp-unet convient à la plupart des usages. unet-deconvnet, fusenet : Le Bris et al. 2020 ; fusenet voit les hauteurs en plus de l'image. resdeconv-… : Ghassemi et al. 2018 ; le nombre indique la profondeur du réseau ; les plus profonds apprennent plus et prennent plus de temps.</translation>
    </message>
    <message>
      <source>For networks with two inputs: a height model, or another second raster, for each image, in the order of the images.</source>
      <translation type="vanished">Pour les réseaux à deux entrées : un modèle de hauteur, ou un autre second raster, pour chaque image, dans l'ordre des images.</translation>
    </message>
    <message>
      <source>The network reads tiles of any size that suits it. Deepness can't open such a file.</source>
      <translation type="vanished">Le réseau lit des tuiles de toute taille qui lui convient. Deepness ne peut pas ouvrir un tel fichier.</translation>
    </message>
    <message>
      <source>Adapts a model to your images. Draw a few patches in which everything is labelled, and a few minutes later the model maps the whole image better. It keeps what it knows: classes of the labels and of the model go together by their names, and classes can be renamed, added or given up. The report compares the model before and after on tiles that were kept back. The best state so far is kept when you cancel.</source>
      <translation type="vanished">Adapte un modèle à vos images. Dessinez quelques secteurs où tout est annoté, et quelques minutes plus tard le modèle cartographie mieux toute l'image. Il garde ce qu'il sait : les classes des annotations et du modèle se correspondent par leur nom et peuvent être renommées, ajoutées ou abandonnées. Le rapport compare le modèle avant et après sur des tuiles mises de côté. Si vous annulez, le meilleur état obtenu est conservé.</translation>
    </message>
  </context>
</TS>
