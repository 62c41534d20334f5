<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>Landscribe</name>
    <message>
      <source>It is installed already; --again makes it anew.</source>
      <translation>Ya está instalado; --again lo crea de nuevo.</translation>
    </message>
    <message>
      <source>Log: {path}</source>
      <translation>Registro: {path}</translation>
    </message>
    <message>
      <source>Landscribe – Engine</source>
      <translation>Landscribe – Motor</translation>
    </message>
    <message>
      <source>Landscribe: looking for graphics cards</source>
      <translation>Landscribe: buscando tarjetas gráficas</translation>
    </message>
    <message>
      <source>The tools need the engine: packages that compute, in a Python of their own.</source>
      <translation>Las herramientas necesitan el motor: paquetes de cálculo en un Python propio.</translation>
    </message>
    <message>
      <source>Cancelling…</source>
      <translation>Cancelando…</translation>
    </message>
    <message>
      <source>Done: every part was tried and works.</source>
      <translation>Listo: se probaron todas las partes y funcionan.</translation>
    </message>
    <message>
      <source>The installation stopped; the log has the details.</source>
      <translation>La instalación se detuvo; los detalles están en el registro.</translation>
    </message>
    <message>
      <source>Remove the engine? The tools can't run until it is installed again; your models are kept.</source>
      <translation>¿Eliminar el motor? Las herramientas no funcionarán hasta que se instale de nuevo; los modelos se conservan.</translation>
    </message>
    <message>
      <source>The diagnostics are on the clipboard: paste them into your report.</source>
      <translation>El diagnóstico está en el portapapeles: péguelo en su informe.</translation>
    </message>
    <message>
      <source>Install</source>
      <translation>Instalar</translation>
    </message>
    <message>
      <source>Install again</source>
      <translation>Instalar de nuevo</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>Listo</translation>
    </message>
    <message>
      <source>Broken</source>
      <translation>Dañado</translation>
    </message>
    <message>
      <source>Not installed</source>
      <translation>No instalado</translation>
    </message>
    <message>
      <source>Will be installed into {folder}: about {needed} GB are needed, {free} GB are free.</source>
      <translation>Instalación en {folder}: hacen falta unos {needed} GB, hay {free} GB libres.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Install for this computer (recommended)</source>
      <translation>Instalar para este equipo (recomendado)</translation>
    </message>
    <message>
      <source>Use a Python of my own (conda, pixi, any virtual environment)</source>
      <translation>Usar un Python propio (conda, pixi, cualquier entorno virtual)</translation>
    </message>
    <message>
      <source>Install from a folder of wheels, without the internet</source>
      <translation>Instalar desde una carpeta de wheels, sin internet</translation>
    </message>
    <message>
      <source>Compute platform</source>
      <translation>Plataforma de cálculo</translation>
    </message>
    <message>
      <source>Check and use</source>
      <translation>Comprobar y usar</translation>
    </message>
    <message>
      <source>Log</source>
      <translation>Registro</translation>
    </message>
    <message>
      <source>Copy diagnostics</source>
      <translation>Copiar diagnóstico</translation>
    </message>
    <message>
      <source>Remove…</source>
      <translation>Eliminar…</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Landscribe: installing the engine</source>
      <translation>Landscribe: instalando el motor</translation>
    </message>
    <message>
      <source>The engine is not installed yet. Open Plugins ▸ Landscribe ▸ Install or update the engine…</source>
      <translation>El motor aún no está instalado. Abra Complementos ▸ Landscribe ▸ Instalar o actualizar el motor…</translation>
    </message>
    <message>
      <source>The engine's Python {python} is gone. Install it again: Plugins ▸ Landscribe ▸ Install or update the engine…</source>
      <translation>El Python del motor, {python}, ya no existe. Instálelo de nuevo: Complementos ▸ Landscribe ▸ Instalar o actualizar el motor…</translation>
    </message>
    <message>
      <source>The engine was installed for another version of Landscribe. Update it: Plugins ▸ Landscribe ▸ Install or update the engine…</source>
      <translation>El motor se instaló para otra versión de Landscribe. Actualícelo: Complementos ▸ Landscribe ▸ Instalar o actualizar el motor…</translation>
    </message>
    <message>
      <source>Looking for room on the disk</source>
      <translation>Comprobando el espacio en disco</translation>
    </message>
    <message>
      <source>Making the environment</source>
      <translation>Creando el entorno</translation>
    </message>
    <message>
      <source>Getting torch, the largest part</source>
      <translation>Descargando torch, la parte más grande</translation>
    </message>
    <message>
      <source>Getting the other packages</source>
      <translation>Descargando los demás paquetes</translation>
    </message>
    <message>
      <source>Testing</source>
      <translation>Probando</translation>
    </message>
    <message>
      <source>Activating</source>
      <translation>Activando</translation>
    </message>
    <message>
      <source>{packages} packages, {megabytes} MB</source>
      <translation>{packages} paquetes, {megabytes} MB</translation>
    </message>
    <message>
      <source>The graphics card can't be used, the processor computes: {problem}</source>
      <translation>No se puede usar la tarjeta gráfica; calcula el procesador: {problem}</translation>
    </message>
    <message>
      <source>No NVIDIA graphics card found: the processor computes</source>
      <translation>No se encontró ninguna tarjeta gráfica NVIDIA: calcula el procesador</translation>
    </message>
    <message>
      <source>download.pytorch.org could not be reached; the package registry's torch does not use the graphics card. Install again when that address can be reached.</source>
      <translation>No se pudo acceder a download.pytorch.org; el torch del registro de paquetes no usa la tarjeta gráfica. Instale de nuevo cuando se pueda acceder a esa dirección.</translation>
    </message>
    <message>
      <source>download.pytorch.org could not be reached: torch is the package registry's build, which is larger.</source>
      <translation>No se pudo acceder a download.pytorch.org: torch procede del registro de paquetes y ocupa más.</translation>
    </message>
    <message>
      <source>{card} found: torch for CUDA will be installed.</source>
      <translation>Se encontró {card}: se instalará torch para CUDA.</translation>
    </message>
    <message>
      <source>{card} found, but the driver or the card is too old: the processor will be used. Update the driver to version {driver} or later to use the card.</source>
      <translation>Se encontró {card}, pero el controlador o la tarjeta es demasiado antiguo: se usará el procesador. Para usar la tarjeta, actualice el controlador a la versión {driver} o posterior.</translation>
    </message>
    <message>
      <source>On macOS the processor is used.</source>
      <translation>En macOS se usa el procesador.</translation>
    </message>
    <message>
      <source>No NVIDIA graphics card found: the processor will be used.</source>
      <translation>Sin tarjeta gráfica NVIDIA: se usará el procesador.</translation>
    </message>
    <message>
      <source>Chosen by you: {platform}.</source>
      <translation>Elegido por usted: {platform}.</translation>
    </message>
    <message>
      <source>Automatic</source>
      <translation>Automático</translation>
    </message>
    <message>
      <source>Processor only</source>
      <translation>Solo procesador</translation>
    </message>
    <message>
      <source>The package registry's own build</source>
      <translation>Versión del registro de paquetes</translation>
    </message>
    <message>
      <source>NVIDIA, CUDA {version}</source>
      <translation>NVIDIA, CUDA {version}</translation>
    </message>
    <message>
      <source>The installation stopped: {tail}
The log has the details; installing again goes on where it stopped.</source>
      <translation>La instalación se detuvo: {tail}
Los detalles están en el registro; al instalar de nuevo se sigue donde se quedó.</translation>
    </message>
    <message>
      <source>The environment is complete, but {part} does not work in it.</source>
      <translation>El entorno está completo, pero {part} no funciona en él.</translation>
    </message>
    <message>
      <source>The packages can't be downloaded. Check the connection to the internet and the proxy under Settings ▸ Options ▸ Network, then install again: it goes on where it stopped.</source>
      <translation>No se pueden descargar los paquetes. Compruebe la conexión a internet y el proxy en Configuración ▸ Opciones ▸ Red e instale de nuevo: se sigue donde se quedó.</translation>
    </message>
    <message>
      <source>The proxy refuses the download. Check its address, user and password under Settings ▸ Options ▸ Network.</source>
      <translation>El proxy rechaza la descarga. Compruebe su dirección, usuario y contraseña en Configuración ▸ Opciones ▸ Red.</translation>
    </message>
    <message>
      <source>The server's certificate is not trusted, as happens behind a firewall that inspects the traffic. Add your organisation's authority under Settings ▸ Options ▸ Authentication ▸ Manage Certificates.</source>
      <translation>El certificado del servidor no es de confianza, como ocurre tras un cortafuegos que inspecciona el tráfico. Añada la autoridad de certificación de su organización en Configuración ▸ Opciones ▸ Autenticación ▸ Administrar certificados.</translation>
    </message>
    <message>
      <source>A package does not exist for this computer or this Python. Choose another compute platform, or use your own Python; the log names the package.</source>
      <translation>Un paquete no existe para este equipo o este Python. Elija otra plataforma de cálculo o use su propio Python; el registro indica el paquete.</translation>
    </message>
    <message>
      <source>The system's virus scanner or policy blocks a file of the engine. Allow the folder of the engine there, then install again.</source>
      <translation>El antivirus o una directiva del sistema bloquea un archivo del motor. Permita allí la carpeta del motor e instale de nuevo.</translation>
    </message>
    <message>
      <source>The system refuses to write into the engine's folder. Close other QGIS windows, and check the folder's permissions and the virus scanner; then install again.</source>
      <translation>El sistema no permite escribir en la carpeta del motor. Cierre las demás ventanas de QGIS, compruebe los permisos de la carpeta y el antivirus, e instale de nuevo.</translation>
    </message>
    <message>
      <source>torch and torchvision are not of one build. Install again: both are then taken from one place.</source>
      <translation>torch y torchvision no son de la misma compilación. Instale de nuevo: ambos se tomarán del mismo sitio.</translation>
    </message>
    <message>
      <source>This Linux is too old for the packages (glibc). Use your own Python, for example from conda.</source>
      <translation>Este Linux es demasiado antiguo para los paquetes (glibc). Use su propio Python, por ejemplo de conda.</translation>
    </message>
    <message>
      <source>A system library is missing: install Microsoft's Visual C++ Redistributable (x64), restart QGIS and install again.</source>
      <translation>Falta una biblioteca del sistema: instale Microsoft Visual C++ Redistributable (x64), reinicie QGIS e instale de nuevo.</translation>
    </message>
    <message>
      <source>This processor lacks the AVX instructions that torch needs. Landscribe can't run on it.</source>
      <translation>A este procesador le faltan las instrucciones AVX que torch necesita. Landscribe no puede funcionar en él.</translation>
    </message>
    <message>
      <source>A package is missing: install again. In a Python of your own, install what the requirements files in the folder “engine” of the plugin list.</source>
      <translation>Falta un paquete: instale de nuevo. En un Python propio, instale lo que indican los archivos requirements de la carpeta «engine» del complemento.</translation>
    </message>
    <message>
      <source>The memory of this computer ran out. Close other programs and install again.</source>
      <translation>Este equipo se quedó sin memoria. Cierre otros programas e instale de nuevo.</translation>
    </message>
    <message>
      <source>Cancelled. What was downloaded is kept: installing again goes on from there.</source>
      <translation>Cancelado. Lo descargado se conserva: al instalar de nuevo se sigue desde ahí.</translation>
    </message>
    <message>
      <source>Another QGIS is installing into {folder}. Wait until it is done.</source>
      <translation>Otro QGIS está instalando en {folder}. Espere a que termine.</translation>
    </message>
    <message>
      <source>QGIS's Python program was not found ({searched}). Choose a Python of your own instead.</source>
      <translation>No se encontró el programa Python de QGIS ({searched}). Elija en su lugar un Python propio.</translation>
    </message>
    <message>
      <source>Python {version} is too old, {minimum} or later is needed. Install uv or a newer Python, or choose a Python of your own.</source>
      <translation>Python {version} es demasiado antiguo; hace falta {minimum} o posterior. Instale uv o un Python más reciente, o elija un Python propio.</translation>
    </message>
    <message>
      <source>Python can't make virtual environments here. Install the package {package} (sudo apt install {package}), then install again.</source>
      <translation>Python no puede crear entornos virtuales aquí. Instale el paquete {package} (sudo apt install {package}) e instale de nuevo.</translation>
    </message>
    <message>
      <source>There is no compute platform “{platform}” for this system. Choose “auto”.</source>
      <translation>La plataforma de cálculo «{platform}» no existe para este sistema. Elija «auto».</translation>
    </message>
    <message>
      <source>There are no wheels (*.whl) in {folder}. Choose the folder that has them.</source>
      <translation>No hay wheels (*.whl) en {folder}. Elija la carpeta que los contiene.</translation>
    </message>
    <message>
      <source>The engine needs {needed} GB in {folder}, only {free} GB are free. Make room, or set LANDSCRIBE_HOME to a folder on another disk.</source>
      <translation>El motor necesita {needed} GB en {folder}, solo hay {free} GB libres. Libere espacio o asigne a LANDSCRIBE_HOME una carpeta de otro disco.</translation>
    </message>
    <message>
      <source>The folder {folder} can't be written ({detail}). Set LANDSCRIBE_HOME to another folder.</source>
      <translation>No se puede escribir en la carpeta {folder} ({detail}). Asigne a LANDSCRIBE_HOME otra carpeta.</translation>
    </message>
    <message>
      <source>{program} can't be started: {detail}. A virus scanner may block it.</source>
      <translation>No se puede iniciar {program}: {detail}. Puede que lo bloquee un antivirus.</translation>
    </message>
    <message>
      <source>Install or update the engine…</source>
      <translation>Instalar o actualizar el motor…</translation>
    </message>
    <message>
      <source>Manual</source>
      <translation>Manual</translation>
    </message>
    <message>
      <source>The raster {path} was not found. Check that the file still exists and that the drive is connected.</source>
      <translation>No se encontró el ráster {path}. Compruebe que el archivo sigue existiendo y que la unidad está conectada.</translation>
    </message>
    <message>
      <source>The raster {path} can't be read: {detail}. It may be damaged or incomplete. Copy or download it again, or export it from QGIS with “Save As”.</source>
      <translation>No se puede leer el ráster {path}: {detail}. Puede estar dañado o incompleto. Cópielo o descárguelo de nuevo, o expórtelo desde QGIS con «Guardar como».</translation>
    </message>
    <message>
      <source>The raster {path} has no pixels or no bands. Choose another one; if the file holds several rasters, choose one of these.</source>
      <translation>El ráster {path} no tiene píxeles o no tiene bandas. Elija otro; si el archivo contiene varios rásteres, elija uno de ellos.</translation>
    </message>
    <message>
      <source>Band {band} was asked for, but the raster {path} has {count} band(s). Choose bands that it has.</source>
      <translation>Se pidió la banda {band}, pero el ráster {path} tiene {count} banda(s). Elija bandas que tenga.</translation>
    </message>
    <message>
      <source>The model reads {needed} band(s), but {found} of the raster {path} were chosen. Choose exactly {needed} band(s), in the order in which the model expects them.</source>
      <translation>El modelo lee {needed} banda(s), pero se eligieron {found} del ráster {path}. Elija exactamente {needed} banda(s), en el orden que espera el modelo.</translation>
    </message>
    <message>
      <source>The raster {path} has pixels of the type {pixel_type}, which no model can read. Convert it to whole or decimal numbers first, for example with “Translate (convert format)”.</source>
      <translation>El ráster {path} tiene píxeles de tipo {pixel_type}, que ningún modelo puede leer. Conviértalo antes a números enteros o decimales, por ejemplo con «Traducir (convertir formato)».</translation>
    </message>
    <message>
      <source>The extent or the areas of interest don't touch the raster {path}. Choose a place inside the raster, and check that the layers have the right coordinate reference systems.</source>
      <translation>La extensión o las áreas de interés no tocan el ráster {path}. Elija un lugar dentro del ráster y compruebe que las capas tienen el SRC correcto.</translation>
    </message>
    <message>
      <source>The raster {path} has no coordinate reference system, so nothing in another one can be placed on it. Assign one to the raster (“Assign projection”) and run again.</source>
      <translation>El ráster {path} no tiene sistema de referencia de coordenadas, así que no se puede situar en él nada que esté en otro SRC. Asigne uno al ráster («Asignar proyección») y ejecute de nuevo.</translation>
    </message>
    <message>
      <source>The second raster {other} doesn't cover the raster {path}. Choose two rasters of the same place, or an extent that both cover.</source>
      <translation>El segundo ráster {other} no cubre el ráster {path}. Elija dos rásteres del mismo lugar o una extensión que ambos cubran.</translation>
    </message>
    <message>
      <source>The areas of interest in {path} can't be read: {detail}. Check that the layer has polygons and opens in QGIS; “Fix geometries” often helps.</source>
      <translation>No se pueden leer las áreas de interés de {path}: {detail}. Compruebe que la capa tiene polígonos y se abre en QGIS; «Corregir geometrías» suele ayudar.</translation>
    </message>
    <message>
      <source>The layer “{layer}” is no file, so a copy of it has to be made, and all of it would be too large. Choose an extent or areas of interest.</source>
      <translation>La capa «{layer}» no es un archivo, así que hay que copiarla, y entera sería demasiado grande. Elija una extensión o áreas de interés.</translation>
    </message>
    <message>
      <source>The layer “{layer}” is no file and has no pixels of its own, and the model doesn't say which pixel size it needs. Set the ground resolution in the advanced parameters.</source>
      <translation>La capa «{layer}» no es un archivo y no tiene píxeles propios, y el modelo no indica qué tamaño de píxel necesita. Indique la resolución del terreno en los parámetros avanzados.</translation>
    </message>
    <message>
      <source>The layer “{layer}” is no file, and the copy that has to be made would have {mpx:.0f} million pixels; {limit_mpx:.0f} million are allowed. Choose a smaller extent or a coarser ground resolution.</source>
      <translation>La capa «{layer}» no es un archivo, y la copia necesaria tendría {mpx:.0f} millones de píxeles; se permiten {limit_mpx:.0f} millones. Elija una extensión menor o una resolución del terreno más gruesa.</translation>
    </message>
    <message>
      <source>The layer “{layer}” could not be copied to a file: {detail}. Check that it is drawn on the map at that place and that the temporary folder has room, or save it as a GeoTIFF yourself and use that.</source>
      <translation>No se pudo copiar la capa «{layer}» a un archivo: {detail}. Compruebe que se dibuja en el mapa en ese lugar y que la carpeta temporal tiene espacio, o guárdela usted como GeoTIFF y úselo.</translation>
    </message>
    <message>
      <source>No model was found under “{model}”. Choose a model file or an installed model. Installed models: {installed}.</source>
      <translation>No se encontró ningún modelo en «{model}». Elija un archivo de modelo o un modelo instalado. Modelos instalados: {installed}.</translation>
    </message>
    <message>
      <source>The file {path} is not a model that Landscribe can read: {detail}. Choose a model package (.landscribe) or an ONNX file (.onnx). If it was downloaded, download it again: the server may have sent an error page.</source>
      <translation>El archivo {path} no es un modelo que Landscribe pueda leer: {detail}. Elija un paquete de modelo (.landscribe) o un archivo ONNX (.onnx). Si se descargó, descárguelo de nuevo: puede que el servidor enviara una página de error.</translation>
    </message>
    <message>
      <source>The model {path} is a Python pickle, which could run any program when it is opened, so it is refused. Ask its author for an ONNX file or for weights in the safetensors format.</source>
      <translation>El modelo {path} es un pickle de Python, que podría ejecutar cualquier programa al abrirse, por lo que se rechaza. Pida a su autor un archivo ONNX o los pesos en formato safetensors.</translation>
    </message>
    <message>
      <source>The model package {path} was refused: its entry “{entry}” would be written outside its folder. Don't use this file; get the package from its original source.</source>
      <translation>El paquete de modelo {path} se rechazó: su entrada «{entry}» se escribiría fuera de su carpeta. No use este archivo; obtenga el paquete de su fuente original.</translation>
    </message>
    <message>
      <source>The model package {path} would take {size_mb:.1f} MB when it is unpacked; {limit_mb:.1f} MB are allowed. It may be damaged or malicious: get it again from its original source.</source>
      <translation>El paquete de modelo {path} ocuparía {size_mb:.1f} MB descomprimido; se permiten {limit_mb:.1f} MB. Puede estar dañado o ser malicioso: obténgalo de nuevo de su fuente original.</translation>
    </message>
    <message>
      <source>The model {path} keeps its weights outside its own folder, in {location}, so it is refused. Put the weights beside the model, or ask its author for a model in a single file.</source>
      <translation>El modelo {path} guarda sus pesos fuera de su carpeta, en {location}, por lo que se rechaza. Ponga los pesos junto al modelo o pida a su autor un modelo en un solo archivo.</translation>
    </message>
    <message>
      <source>The description inside the model package {path} is damaged or incomplete: {detail}. Get the package again from its source, or report this to its author.</source>
      <translation>La descripción del paquete de modelo {path} está dañada o incompleta: {detail}. Obtenga el paquete de nuevo de su fuente o informe a su autor.</translation>
    </message>
    <message>
      <source>The model package {path} was made by a newer version of Landscribe (format {schema}; this version reads up to {supported}). Update the plugin.</source>
      <translation>El paquete de modelo {path} procede de una versión más reciente de Landscribe (formato {schema}; esta versión lee hasta {supported}). Actualice el complemento.</translation>
    </message>
    <message>
      <source>The weights in the model package {path} are not the ones that its description states. The file was damaged or changed: get it again from its original source.</source>
      <translation>Los pesos del paquete de modelo {path} no son los que indica su descripción. El archivo se dañó o se modificó: obténgalo de nuevo de su fuente original.</translation>
    </message>
    <message>
      <source>The model {path} uses the operator “{operator}”, which the engine doesn't know. Update the engine, or export the model again with standard ONNX operators.</source>
      <translation>El modelo {path} usa el operador «{operator}», que el motor no conoce. Actualice el motor o exporte el modelo de nuevo con operadores ONNX estándar.</translation>
    </message>
    <message>
      <source>The model {path} was made for another task ({task}); this tool needs a model for segmentation. Choose another model or another tool.</source>
      <translation>El modelo {path} se hizo para otra tarea ({task}); esta herramienta necesita un modelo de segmentación. Elija otro modelo u otra herramienta.</translation>
    </message>
    <message>
      <source>The model {path} reads {needed} raster(s), but {given} were given. Give exactly {needed}.</source>
      <translation>El modelo {path} lee {needed} ráster(es), pero se dieron {given}. Dé exactamente {needed}.</translation>
    </message>
    <message>
      <source>The model {path} doesn't put out a map of classes (its output has the shape {shape}). Choose a model for segmentation.</source>
      <translation>El modelo {path} no produce un mapa de clases (su salida tiene la forma {shape}). Elija un modelo de segmentación.</translation>
    </message>
    <message>
      <source>The model {path} can't be run: {detail}. Try another device or precision; if it fails there too, report it to the author of the model.</source>
      <translation>No se puede ejecutar el modelo {path}: {detail}. Pruebe otro dispositivo u otra precisión; si también falla, informe al autor del modelo.</translation>
    </message>
    <message>
      <source>The model package {path} needs the network “{architecture}”, which this version can't build. Update the plugin.</source>
      <translation>El paquete de modelo {path} necesita la red «{architecture}», que esta versión no puede construir. Actualice el complemento.</translation>
    </message>
    <message>
      <source>The download from {url} failed: {detail}. Check the connection and try again; it goes on where it ended.</source>
      <translation>La descarga de {url} falló: {detail}. Compruebe la conexión e inténtelo de nuevo; se sigue donde se quedó.</translation>
    </message>
    <message>
      <source>A tile of {tile_px} pixels doesn't fit this model. Choose a multiple of {multiple_px} pixels, or leave the tile size to the model.</source>
      <translation>Una tesela de {tile_px} píxeles no encaja en este modelo. Elija un múltiplo de {multiple_px} píxeles o deje el tamaño de tesela al modelo.</translation>
    </message>
    <message>
      <source>The device “{device}” is not there. Choose one of these: {available}. If a graphics card should be there, look at the diagnostics report of the engine.</source>
      <translation>El dispositivo «{device}» no está. Elija uno de estos: {available}. Si debería haber una tarjeta gráfica, consulte el informe de diagnóstico del motor.</translation>
    </message>
    <message>
      <source>The memory of {device} is too small for even one tile of {tile_px} pixels. Close other programs that use it, choose a smaller tile, or run on the CPU.</source>
      <translation>La memoria de {device} no basta ni para una tesela de {tile_px} píxeles. Cierre otros programas que la usen, elija una tesela menor o ejecute en la CPU.</translation>
    </message>
    <message>
      <source>{device} can't compute in the precision {precision}. Choose the precision “auto” or “fp32”.</source>
      <translation>{device} no puede calcular con la precisión {precision}. Elija la precisión «auto» o «fp32».</translation>
    </message>
    <message>
      <source>The folder of the output {path} doesn't exist. Create it or choose another one.</source>
      <translation>La carpeta de la salida {path} no existe. Créela o elija otra.</translation>
    </message>
    <message>
      <source>The output {path} can't be written: {detail}. Check that you may write there, and that the file is not open in another program.</source>
      <translation>No se puede escribir la salida {path}: {detail}. Compruebe que tiene permiso para escribir ahí y que el archivo no está abierto en otro programa.</translation>
    </message>
    <message>
      <source>The output {path} is also an input and would overwrite it. Choose another file name.</source>
      <translation>La salida {path} es también una entrada y la sobrescribiría. Elija otro nombre de archivo.</translation>
    </message>
    <message>
      <source>Two outputs have the same name, {path}. Give each output a file of its own.</source>
      <translation>Dos salidas tienen el mismo nombre, {path}. Dé a cada salida su propio archivo.</translation>
    </message>
    <message>
      <source>The output {path} has a file extension of another format. Use one of these: {supported}.</source>
      <translation>La salida {path} tiene la extensión de archivo de otro formato. Use una de estas: {supported}.</translation>
    </message>
    <message>
      <source>The value {nodata} can't mean “no data”: the class “{class_name}” has it. Choose another value for pixels without data.</source>
      <translation>El valor {nodata} no puede significar «sin datos»: lo tiene la clase «{class_name}». Elija otro valor para los píxeles sin datos.</translation>
    </message>
    <message>
      <source>There is not enough room for the output {path}: {needed_mb:.1f} MB are needed, {free_mb:.1f} MB are free. Free some space or choose another drive.</source>
      <translation>No hay espacio suficiente para la salida {path}: hacen falta {needed_mb:.1f} MB, hay {free_mb:.1f} MB libres. Libere espacio o elija otra unidad.</translation>
    </message>
    <message>
      <source>The engine doesn't understand the job: {detail}. Run the tool again from QGIS; a job file of another version can't be used.</source>
      <translation>El motor no entiende el trabajo: {detail}. Ejecute la herramienta de nuevo desde QGIS; no se puede usar un archivo de trabajo de otra versión.</translation>
    </message>
    <message>
      <source>The engine has no tool “{tool}”. Update the plugin and restart QGIS.</source>
      <translation>El motor no tiene la herramienta «{tool}». Actualice el complemento y reinicie QGIS.</translation>
    </message>
    <message>
      <source>The run was cancelled.</source>
      <translation>La ejecución se canceló.</translation>
    </message>
    <message>
      <source>The computer ran out of memory. Close other programs, or choose fewer tiles at a time, smaller tiles or a smaller extent.</source>
      <translation>El equipo se quedó sin memoria. Cierre otros programas o elija menos teselas a la vez, teselas menores o una extensión menor.</translation>
    </message>
    <message>
      <source>Landscribe stopped because of a fault of its own: {detail}. Please report it, with the job file and the details from the Landscribe tab of the log messages panel.</source>
      <translation>Landscribe se detuvo por un fallo propio: {detail}. Infórmenos, adjuntando el archivo de trabajo y los detalles de la pestaña Landscribe del panel «Mensajes del registro».</translation>
    </message>
    <message>
      <source>The engine of Landscribe is not ready. {reason}</source>
      <translation>El motor de Landscribe no está listo. {reason}</translation>
    </message>
    <message>
      <source>The engine could not be started with {python}: {detail}. Install the engine again; if that doesn't help, send the diagnostics report of the engine with a bug report.</source>
      <translation>No se pudo iniciar el motor con {python}: {detail}. Instale el motor de nuevo; si no ayuda, envíe el informe de diagnóstico del motor con un informe de error.</translation>
    </message>
    <message>
      <source>The engine stopped in the middle of the run (exit code {exit_code}), most often because the computer ran out of memory. Try fewer tiles at a time, or smaller ones. Its last lines were: {tail}</source>
      <translation>El motor se detuvo en mitad de la ejecución (código de salida {exit_code}), casi siempre por falta de memoria. Pruebe con menos teselas a la vez o teselas menores. Sus últimas líneas: {tail}</translation>
    </message>
    <message>
      <source>The plugin and the engine are of different versions (plugin {plugin}, engine {worker}). Restart QGIS; if that doesn't help, install the engine again.</source>
      <translation>El complemento y el motor son de versiones distintas (complemento {plugin}, motor {worker}). Reinicie QGIS; si no ayuda, instale el motor de nuevo.</translation>
    </message>
    <message>
      <source>Computing on {device} ({memory_mb} MB of memory), precision {precision}, with {runtime}.</source>
      <translation>Se calcula en {device} ({memory_mb} MB de memoria), precisión {precision}, con {runtime}.</translation>
    </message>
    <message>
      <source>Bands of {path} that feed the model: {bands}.</source>
      <translation>Bandas de {path} que recibe el modelo: {bands}.</translation>
    </message>
    <message>
      <source>The raster {path} has pixels of {own_m:.3g} m; the model reads it at {model_m:.3g} m. The result comes back on the raster's own pixels.</source>
      <translation>El ráster {path} tiene píxeles de {own_m:.3g} m; el modelo lo lee a {model_m:.3g} m. El resultado vuelve a los píxeles del ráster.</translation>
    </message>
    <message>
      <source>{tiles} tile(s) of {tile_px} pixels, overlapping by {overlap_px} pixels.</source>
      <translation>{tiles} tesela(s) de {tile_px} píxeles, con {overlap_px} píxeles de solape.</translation>
    </message>
    <message>
      <source>{wanted} could not be used, so {used} computes, which may be much slower. Reason: {reason}</source>
      <translation>No se pudo usar {wanted}, así que calcula {used}, que puede ser mucho más lento. Motivo: {reason}</translation>
    </message>
    <message>
      <source>The device ran out of memory. The run goes on with {batch} tile(s) at a time.</source>
      <translation>El dispositivo se quedó sin memoria. La ejecución sigue con {batch} tesela(s) a la vez.</translation>
    </message>
    <message>
      <source>The device ran out of memory. The run goes on with smaller tiles of {tile_px} pixels.</source>
      <translation>El dispositivo se quedó sin memoria. La ejecución sigue con teselas menores, de {tile_px} píxeles.</translation>
    </message>
    <message>
      <source>The raster {path} has no coordinate reference system, or lies where it is not defined. Sizes are taken in pixels, and areas can't be stated. Assign the right one (“Assign projection”) to get areas.</source>
      <translation>El ráster {path} no tiene sistema de referencia de coordenadas o está donde este no está definido. Los tamaños se toman en píxeles y no se pueden indicar áreas. Para obtenerlas, asigne el SRC correcto («Asignar proyección»).</translation>
    </message>
    <message>
      <source>There was nothing but nodata to read in {path}, so the result is nodata too. Check the extent, the areas of interest and the nodata value of the raster.</source>
      <translation>En {path} solo había valores sin datos, así que el resultado tampoco tiene datos. Compruebe la extensión, las áreas de interés y el valor sin datos del ráster.</translation>
    </message>
    <message>
      <source>The model {path} doesn't say how it was trained, so usual values were taken for scaling, tiles and class names. Compare the result with the image, and set the advanced parameters if it looks wrong.</source>
      <translation>El modelo {path} no indica cómo se entrenó, así que se tomaron valores habituales para el escalado, las teselas y los nombres de clase. Compare el resultado con la imagen y ajuste los parámetros avanzados si parece incorrecto.</translation>
    </message>
    <message>
      <source>The pixel values of {path} reach {found_max:.6g}, but the model was trained for values up to {expected_max:.6g}. If the result looks wrong, set the pixel value that stands for full brightness.</source>
      <translation>Los valores de píxel de {path} llegan a {found_max:.6g}, pero el modelo se entrenó para valores hasta {expected_max:.6g}. Si el resultado parece incorrecto, indique el valor de píxel que representa el brillo máximo.</translation>
    </message>
    <message>
      <source>The model puts out {found} classes, but its description names {named}. The others are numbered.</source>
      <translation>El modelo produce {found} clases, pero su descripción nombra {named}. Las demás se numeran.</translation>
    </message>
    <message>
      <source>Preparing…</source>
      <translation>Preparando…</translation>
    </message>
    <message>
      <source>Loading the model…</source>
      <translation>Cargando el modelo…</translation>
    </message>
    <message>
      <source>Reading the raster…</source>
      <translation>Leyendo el ráster…</translation>
    </message>
    <message>
      <source>Segmenting…</source>
      <translation>Segmentando…</translation>
    </message>
    <message>
      <source>Writing the result…</source>
      <translation>Escribiendo el resultado…</translation>
    </message>
    <message>
      <source>Making polygons…</source>
      <translation>Creando polígonos…</translation>
    </message>
    <message>
      <source>Writing the table of areas…</source>
      <translation>Escribiendo la tabla de áreas…</translation>
    </message>
    <message>
      <source>Segment image</source>
      <translation>Segmentar imagen</translation>
    </message>
    <message>
      <source>Gives every pixel of an image its class: land cover, buildings, roads, or whatever the model has learnt. The result is a styled layer on the grid of the image; polygons, probabilities and a table of areas come with it if you ask for them. Bands, resolution and tiles follow the model, so an image and a model are enough to start.</source>
      <translation>Da a cada píxel de una imagen su clase: cobertura del suelo, edificios, carreteras o lo que el modelo haya aprendido. El resultado es una capa con estilo en la cuadrícula de la imagen; los polígonos, las probabilidades y una tabla de áreas se añaden si se piden. Las bandas, la resolución y las teselas siguen al modelo, así que basta una imagen y un modelo para empezar.</translation>
    </message>
    <message>
      <source>classification,land cover,deep learning,neural network,semantic,onnx,deepness</source>
      <translation>clasificación,cobertura del suelo,aprendizaje profundo,red neuronal,semántica,onnx,deepness</translation>
    </message>
    <message>
      <source>Classes of further outputs of the model</source>
      <translation>Clases de otras salidas del modelo</translation>
    </message>
    <message>
      <source>Area of each class (JSON)</source>
      <translation>Área de cada clase (JSON)</translation>
    </message>
    <message>
      <source>Number of classes found</source>
      <translation>Número de clases encontradas</translation>
    </message>
    <message>
      <source>Area of all classes together (m²)</source>
      <translation>Área total de las clases (m²)</translation>
    </message>
    <message>
      <source>Image</source>
      <translation>Imagen</translation>
    </message>
    <message>
      <source>The image to segment. Files are read in place; tile servers, WMS and the like are copied first.</source>
      <translation>La imagen que se segmenta. Los archivos se leen donde están; los servidores de teselas, WMS y similares se copian antes.</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modelo</translation>
    </message>
    <message>
      <source>An installed model, a model package (.landscribe) or an ONNX file. In scripts: a path or an id.</source>
      <translation>Un modelo instalado, un paquete de modelo (.landscribe) o un archivo ONNX. En scripts: una ruta o un identificador.</translation>
    </message>
    <message>
      <source>Bands</source>
      <translation>Bandas</translation>
    </message>
    <message>
      <source>The bands of the image that feed the model, in the model's order. Empty: the model chooses.</source>
      <translation>Las bandas de la imagen que recibe el modelo, en su orden. Vacío: elige el modelo.</translation>
    </message>
    <message>
      <source>Extent</source>
      <translation>Extensión</translation>
    </message>
    <message>
      <source>Segment this rectangle only. Empty: the whole image.</source>
      <translation>Segmentar solo este rectángulo. Vacío: toda la imagen.</translation>
    </message>
    <message>
      <source>Areas of interest</source>
      <translation>Áreas de interés</translation>
    </message>
    <message>
      <source>Segment inside these polygons only; everything else becomes nodata.</source>
      <translation>Segmentar solo dentro de estos polígonos; el resto queda sin datos.</translation>
    </message>
    <message>
      <source>Classes</source>
      <translation>Clases</translation>
    </message>
    <message>
      <source>The class of each pixel, with class names and colours (GeoTIFF).</source>
      <translation>La clase de cada píxel, con nombres de clase y colores (GeoTIFF).</translation>
    </message>
    <message>
      <source>Class polygons</source>
      <translation>Polígonos de clases</translation>
    </message>
    <message>
      <source>The classes as polygons, with class name, area and mean confidence (GeoPackage).</source>
      <translation>Las clases como polígonos, con nombre de clase, área y confianza media (GeoPackage).</translation>
    </message>
    <message>
      <source>Table of areas</source>
      <translation>Tabla de áreas</translation>
    </message>
    <message>
      <source>A page with the area and share of each class.</source>
      <translation>Una página con el área y la proporción de cada clase.</translation>
    </message>
    <message>
      <source>Probabilities</source>
      <translation>Probabilidades</translation>
    </message>
    <message>
      <source>How probable each class is, from 0 to 1: one band a class.</source>
      <translation>Cuán probable es cada clase, de 0 a 1: una banda por clase.</translation>
    </message>
    <message>
      <source>Confidence</source>
      <translation>Confianza</translation>
    </message>
    <message>
      <source>How probable the chosen class is, from 0 to 1.</source>
      <translation>Cuán probable es la clase elegida, de 0 a 1.</translation>
    </message>
    <message>
      <source>Uncertainty</source>
      <translation>Incertidumbre</translation>
    </message>
    <message>
      <source>The entropy over the classes: 0 where the model is sure, larger where it hesitates.</source>
      <translation>La entropía sobre las clases: 0 donde el modelo está seguro, mayor donde duda.</translation>
    </message>
    <message>
      <source>Second image</source>
      <translation>Segunda imagen</translation>
    </message>
    <message>
      <source>For models that look at two images, such as a picture and a height model, or two dates.</source>
      <translation>Para modelos que miran dos imágenes, como una foto y un modelo de alturas, o dos fechas.</translation>
    </message>
    <message>
      <source>Bands of the second image</source>
      <translation>Bandas de la segunda imagen</translation>
    </message>
    <message>
      <source>The bands of the second image that feed the model, in its order. Empty: the model chooses.</source>
      <translation>Las bandas de la segunda imagen que recibe el modelo, en su orden. Vacío: elige el modelo.</translation>
    </message>
    <message>
      <source>Ground resolution for the model (metres per pixel)</source>
      <translation>Resolución del terreno para el modelo (metros por píxel)</translation>
    </message>
    <message>
      <source>How large a pixel is when the model sees it. Not set: what the model was trained with.</source>
      <translation>Tamaño de un píxel cuando lo ve el modelo. No establecido: aquel con el que se entrenó.</translation>
    </message>
    <message>
      <source>Largest pixel value</source>
      <translation>Mayor valor de píxel</translation>
    </message>
    <message>
      <source>The pixel value that counts as full brightness: 10000 for reflectance. Not set: the model knows.</source>
      <translation>El valor de píxel que cuenta como brillo máximo: 10000 para reflectancia. No establecido: lo sabe el modelo.</translation>
    </message>
    <message>
      <source>Tile size (pixels of the model)</source>
      <translation>Tamaño de tesela (píxeles del modelo)</translation>
    </message>
    <message>
      <source>Side of the squares that the model looks at. Not set: what the model was trained with.</source>
      <translation>Lado de los cuadrados que mira el modelo. No establecido: aquel con el que se entrenó.</translation>
    </message>
    <message>
      <source>Overlap of tiles (%)</source>
      <translation>Solape de las teselas (%)</translation>
    </message>
    <message>
      <source>How much neighbouring tiles share. More is smoother at their edges, and slower. Not set: the model's.</source>
      <translation>Cuánto comparten las teselas vecinas. Con más, los bordes son más suaves y el cálculo más lento. No establecido: el del modelo.</translation>
    </message>
    <message>
      <source>Blending of overlapping tiles</source>
      <translation>Mezcla de teselas solapadas</translation>
    </message>
    <message>
      <source>mean: average of the probabilities. cosine: average in which the middle of a tile counts more. crop: each tile up to the middle of the overlap.</source>
      <translation>mean: media de las probabilidades. cosine: media en la que el centro de una tesela cuenta más. crop: cada tesela hasta la mitad del solape.</translation>
    </message>
    <message>
      <source>Average over turned and mirrored tiles</source>
      <translation>Promediar teselas giradas y reflejadas</translation>
    </message>
    <message>
      <source>The model looks at each tile in eight positions. A little more accurate, eight times slower.</source>
      <translation>El modelo mira cada tesela en ocho posiciones. Algo más exacto, ocho veces más lento.</translation>
    </message>
    <message>
      <source>Smallest patch in the map (m²)</source>
      <translation>Mancha más pequeña del mapa (m²)</translation>
    </message>
    <message>
      <source>Smaller patches are merged into their largest neighbour. 0: keep all.</source>
      <translation>Las manchas menores se unen a su vecina más grande. 0: conservar todas.</translation>
    </message>
    <message>
      <source>NoData value</source>
      <translation>Valor sin datos</translation>
    </message>
    <message>
      <source>Value of the class map where the image has no data or lies outside the areas of interest.</source>
      <translation>Valor del mapa de clases donde la imagen no tiene datos o queda fuera de las áreas de interés.</translation>
    </message>
    <message>
      <source>Outline of the polygons</source>
      <translation>Contorno de los polígonos</translation>
    </message>
    <message>
      <source>exact: along the pixels. smooth: rounded, for land cover. right_angles: straight with right angles, for buildings.</source>
      <translation>exact: a lo largo de los píxeles. smooth: redondeado, para cobertura del suelo. right_angles: recto con ángulos rectos, para edificios.</translation>
    </message>
    <message>
      <source>Smallest polygon (m²)</source>
      <translation>Polígono más pequeño (m²)</translation>
    </message>
    <message>
      <source>Smaller polygons are left out; the map is not changed. 0: keep all.</source>
      <translation>Los polígonos menores se omiten; el mapa no cambia. 0: conservar todos.</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>Dispositivo</translation>
    </message>
    <message>
      <source>auto: the graphics card if there is one. cpu: the processor. cuda:0, cuda:1, …: that graphics card.</source>
      <translation>auto: la tarjeta gráfica, si la hay. cpu: el procesador. cuda:0, cuda:1, …: esa tarjeta gráfica.</translation>
    </message>
    <message>
      <source>Precision</source>
      <translation>Precisión</translation>
    </message>
    <message>
      <source>auto: the fastest that gives the same map. fp32: full. bf16, fp16: half; faster on graphics cards.</source>
      <translation>auto: la más rápida que da el mismo mapa. fp32: completa. bf16, fp16: media; más rápida en tarjetas gráficas.</translation>
    </message>
    <message>
      <source>Tiles at a time</source>
      <translation>Teselas a la vez</translation>
    </message>
    <message>
      <source>How many tiles are computed together. 0: as many as suit the device and its memory.</source>
      <translation>Cuántas teselas se calculan juntas. 0: las que convengan al dispositivo y a su memoria.</translation>
    </message>
    <message>
      <source>Segmentation</source>
      <translation>Segmentación</translation>
    </message>
    <message>
      <source>Choose a model file</source>
      <translation>Elegir un archivo de modelo</translation>
    </message>
    <message>
      <source>Models (*.landscribe *.onnx)</source>
      <translation>Modelos (*.landscribe *.onnx)</translation>
    </message>
    <message>
      <source>No model is installed. Choose a file with the button.</source>
      <translation>No hay ningún modelo instalado. Elija un archivo con el botón.</translation>
    </message>
    <message>
      <source>The engine reads what this model wants when it runs.</source>
      <translation>El motor lee al ejecutarse lo que pide este modelo.</translation>
    </message>
    <message>
      <source>{metres:g} m per pixel</source>
      <translation>{metres:g} m por píxel</translation>
    </message>
    <message>
      <source>any resolution</source>
      <translation>cualquier resolución</translation>
    </message>
    <message>
      <source>{resolution} · bands: {bands} · classes: {classes}</source>
      <translation>{resolution} · bandas: {bands} · clases: {classes}</translation>
    </message>
    <message>
      <source>HTML files (*.html)</source>
      <translation>Archivos HTML (*.html)</translation>
    </message>
    <message>
      <source>Landscribe {version}: maps from images with deep networks</source>
      <translation>Landscribe {version}: mapas a partir de imágenes con redes profundas</translation>
    </message>
    <message>
      <source>Copying the layer “{layer}” to a file…</source>
      <translation>Copiando la capa «{layer}» a un archivo…</translation>
    </message>
  </context>
</TS>
