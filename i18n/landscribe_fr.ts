<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>Landscribe</name>
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
      <source>Install or update the engine…</source>
      <translation>Installer ou mettre à jour le moteur…</translation>
    </message>
    <message>
      <source>Manual</source>
      <translation>Manuel</translation>
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
      <source>The model {path} reads {needed} raster(s), but {given} were given. Give exactly {needed}.</source>
      <translation>Le modèle {path} lit {needed} raster(s), mais {given} ont été fournis. Fournissez-en exactement {needed}.</translation>
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
      <source>Image</source>
      <translation>Image</translation>
    </message>
    <message>
      <source>The image to segment. Files are read in place; tile servers, WMS and the like are copied first.</source>
      <translation>L'image à segmenter. Les fichiers sont lus sur place ; serveurs de tuiles, WMS et autres sont d'abord copiés.</translation>
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
      <source>Bands</source>
      <translation>Bandes</translation>
    </message>
    <message>
      <source>The bands of the image that feed the model, in the model's order. Empty: the model chooses.</source>
      <translation>Les bandes de l'image fournies au modèle, dans son ordre. Vide : le modèle choisit.</translation>
    </message>
    <message>
      <source>Extent</source>
      <translation>Emprise</translation>
    </message>
    <message>
      <source>Segment this rectangle only. Empty: the whole image.</source>
      <translation>Segmenter seulement ce rectangle. Vide : toute l'image.</translation>
    </message>
    <message>
      <source>Areas of interest</source>
      <translation>Zones d'intérêt</translation>
    </message>
    <message>
      <source>Segment inside these polygons only; everything else becomes nodata.</source>
      <translation>Segmenter seulement dans ces polygones ; tout le reste devient NoData.</translation>
    </message>
    <message>
      <source>Classes</source>
      <translation>Classes</translation>
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
      <source>Confidence</source>
      <translation>Confiance</translation>
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
      <source>Second image</source>
      <translation>Seconde image</translation>
    </message>
    <message>
      <source>For models that look at two images, such as a picture and a height model, or two dates.</source>
      <translation>Pour les modèles qui regardent deux images, comme une photo et un modèle de hauteur, ou deux dates.</translation>
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
      <source>Largest pixel value</source>
      <translation>Plus grande valeur de pixel</translation>
    </message>
    <message>
      <source>The pixel value that counts as full brightness: 10000 for reflectance. Not set: the model knows.</source>
      <translation>La valeur de pixel qui compte comme pleine luminosité : 10000 pour la réflectance. Non renseigné : le modèle la connaît.</translation>
    </message>
    <message>
      <source>Tile size (pixels of the model)</source>
      <translation>Taille de tuile (pixels du modèle)</translation>
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
      <source>Device</source>
      <translation>Périphérique</translation>
    </message>
    <message>
      <source>auto: the graphics card if there is one. cpu: the processor. cuda:0, cuda:1, …: that graphics card.</source>
      <translation>auto : la carte graphique s'il y en a une. cpu : le processeur. cuda:0, cuda:1, … : cette carte graphique.</translation>
    </message>
    <message>
      <source>Precision</source>
      <translation>Précision</translation>
    </message>
    <message>
      <source>auto: the fastest that gives the same map. fp32: full. bf16, fp16: half; faster on graphics cards.</source>
      <translation>auto : la plus rapide qui donne la même carte. fp32 : pleine. bf16, fp16 : demi ; plus rapide sur les cartes graphiques.</translation>
    </message>
    <message>
      <source>Tiles at a time</source>
      <translation>Tuiles à la fois</translation>
    </message>
    <message>
      <source>How many tiles are computed together. 0: as many as suit the device and its memory.</source>
      <translation>Nombre de tuiles calculées ensemble. 0 : selon le périphérique et sa mémoire.</translation>
    </message>
    <message>
      <source>Segmentation</source>
      <translation>Segmentation</translation>
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
      <source>{metres:g} m per pixel</source>
      <translation>{metres:g} m par pixel</translation>
    </message>
    <message>
      <source>any resolution</source>
      <translation>toute résolution</translation>
    </message>
    <message>
      <source>{resolution} · bands: {bands} · classes: {classes}</source>
      <translation>{resolution} · bandes : {bands} · classes : {classes}</translation>
    </message>
    <message>
      <source>HTML files (*.html)</source>
      <translation>Fichiers HTML (*.html)</translation>
    </message>
    <message>
      <source>Landscribe {version}: maps from images with deep networks</source>
      <translation>Landscribe {version} : des cartes à partir d'images avec des réseaux profonds</translation>
    </message>
    <message>
      <source>Copying the layer “{layer}” to a file…</source>
      <translation>Copie de la couche « {layer} » dans un fichier…</translation>
    </message>
  </context>
</TS>
