<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>Landscribe</name>
    <message>
      <source>The map has no class for these of the reference: {classes}. The classes of the map are: {known}. Say which belong together, such as “forest = trees; clouds =” (nothing behind “=” leaves a class out).</source>
      <translation>El mapa no tiene clase para estas de la referencia: {classes}. Las clases del mapa son: {known}. Indique cuáles se corresponden, por ejemplo «bosque = árboles; nubes =» (si no hay nada tras «=», la clase se omite).</translation>
    </message>
    <message>
      <source>“{text}” doesn't say which classes belong together. Write “reference = map”, and put semicolons between several: “forest = trees; bushes = trees”.</source>
      <translation>«{text}» no indica qué clases se corresponden. Escriba «referencia = mapa», con puntos y coma entre varias: «bosque = árboles; matorral = árboles».</translation>
    </message>
    <message>
      <source>The class “{class_name}” was to be matched, but it is not there. The classes on that side are: {known}.</source>
      <translation>La clase «{class_name}» debía emparejarse, pero no está. Las clases de ese lado son: {known}.</translation>
    </message>
    <message>
      <source>There is nothing but nodata in the map {path}, or inside the areas of interest. Choose another map or other areas.</source>
      <translation>En el mapa {path}, o dentro de las áreas de interés, solo hay valores sin datos. Elija otro mapa u otras áreas.</translation>
    </message>
    <message>
      <source>“{text}” doesn't state the expected accuracy of a class. Write “class = 0.7”, with a number from 0 to 1, and put semicolons between several. The classes are: {classes}.</source>
      <translation>«{text}» no indica la exactitud esperada de una clase. Escriba «clase = 0.7», con un número de 0 a 1 y puntos y coma entre varias. Las clases son: {classes}.</translation>
    </message>
    <message>
      <source>A reference is needed, and only one. Choose either a layer of polygons or points, or a class raster.</source>
      <translation>Hace falta una referencia, y solo una. Elija una capa de polígonos o puntos, o bien un ráster de clases.</translation>
    </message>
    <message>
      <source>The reference {path} can't be read: {detail}. Check that the layer opens in QGIS and has polygons or points.</source>
      <translation>No se puede leer la referencia {path}: {detail}. Compruebe que la capa se abre en QGIS y tiene polígonos o puntos.</translation>
    </message>
    <message>
      <source>The field with the true class was not found in {path} ({field}). Choose one of these: {available}.</source>
      <translation>No se encontró en {path} el campo con la clase verdadera ({field}). Elija uno de estos: {available}.</translation>
    </message>
    <message>
      <source>The raster {path} holds the value {value}, which can't be a class: classes are whole numbers from 0 to 65535. Choose a class raster, or declare that value as “no data”.</source>
      <translation>El ráster {path} contiene el valor {value}, que no puede ser una clase: las clases son números enteros de 0 a 65535. Elija un ráster de clases o declare ese valor como «sin datos».</translation>
    </message>
    <message>
      <source>The map and the reference have nothing in common: nowhere are both classes known. Check that they show the same place, that their coordinate reference systems are right, and that the map has data there.</source>
      <translation>El mapa y la referencia no tienen nada en común: en ningún lugar se conocen ambas clases. Compruebe que muestran el mismo lugar, que sus SRC son correctos y que el mapa tiene datos ahí.</translation>
    </message>
    <message>
      <source>Areas where the reference is complete go with polygons or a raster, not with points. Leave the areas out.</source>
      <translation>Las áreas donde la referencia está completa van con polígonos o con un ráster, no con puntos. Quite las áreas.</translation>
    </message>
    <message>
      <source>Only points can be a random sample, but {path} has areas. Remove the tick, or choose a layer of points.</source>
      <translation>Solo los puntos pueden ser una muestra aleatoria, pero {path} tiene superficies. Desmarque la casilla o elija una capa de puntos.</translation>
    </message>
    <message>
      <source>No point of {path} has a class in the field “{field}”. Fill in the true classes and run again, or choose another field.</source>
      <translation>Ningún punto de {path} tiene una clase en el campo «{field}». Rellene las clases verdaderas y ejecute de nuevo, o elija otro campo.</translation>
    </message>
    <message>
      <source>{count} of the {total} points of {path} have no class yet and were left out. The figures hold, as the points come in random order; they get surer with each one that you add.</source>
      <translation>{count} de los {total} puntos de {path} aún no tienen clase y se omitieron. Las cifras son válidas, porque los puntos vienen en orden aleatorio; son más seguras con cada punto que añada.</translation>
    </message>
    <message>
      <source>The estimates leave out {percent:.1f} % of the area, where fewer than two points have a class: {strata}. Label more points there.</source>
      <translation>Las estimaciones omiten el {percent:.1f} % del área, donde menos de dos puntos tienen clase: {strata}. Etiquete más puntos ahí.</translation>
    </message>
    <message>
      <source>Where it was compared, the map has none of these classes of the reference: {classes}. All of them count as missed. If they have other values in the map, say which.</source>
      <translation>Donde se comparó, el mapa no tiene ninguna de estas clases de la referencia: {classes}. Todas cuentan como omitidas. Si tienen otros valores en el mapa, indique cuáles.</translation>
    </message>
    <message>
      <source>The reference has no class for these of the map: {classes}. All that is mapped so counts as wrong. If they belong to other classes, say which.</source>
      <translation>La referencia no tiene clase para estas del mapa: {classes}. Todo lo cartografiado así cuenta como erróneo. Si pertenecen a otras clases, indique a cuáles.</translation>
    </message>
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
      <source>The model {path} was refused: its code uses “{operator}”, which no network needs and which might harm this computer. Ask its author for an ONNX file.</source>
      <translation>El modelo {path} se rechazó: su código usa «{operator}», que ninguna red necesita y que podría dañar este equipo. Pida a su autor un archivo ONNX.</translation>
    </message>
    <message>
      <source>The network of {path} can't be written as ONNX: {detail}. A model of someone else: ask for an ONNX file. With free sides: leave them fixed. Otherwise report this.</source>
      <translation>No se puede escribir la red de {path} como ONNX: {detail}. Si el modelo es de otra persona, pida un archivo ONNX. Si el tamaño de tesela es libre, déjelo fijo. En otro caso, infórmenos.</translation>
    </message>
    <message>
      <source>The exported model doesn't give what {path} gives: probabilities differ by {difference:.3g}, {limit:g} is allowed. Nothing was written. Export without half precision, or report this with the model.</source>
      <translation>El modelo exportado no da lo mismo que {path}: las probabilidades difieren en {difference:.3g}, se permite {limit:g}. No se escribió nada. Exporte sin media precisión o infórmenos, adjuntando el modelo.</translation>
    </message>
    <message>
      <source>The checkpoint {path} holds more than weights: {detail}. To read that could run any program, so it is refused. Ask its author for the weights alone (a state dict), best as safetensors.</source>
      <translation>El checkpoint {path} contiene algo más que pesos: {detail}. Leerlo podría ejecutar cualquier programa, por lo que se rechaza. Pida a su autor solo los pesos (un state dict), mejor como safetensors.</translation>
    </message>
    <message>
      <source>The weights in {path} are not those of this network: the tensor “{tensor}” has the shape {network} in the network and {file} in the file (-: it is not there). Choose the network and the encoder with which they were trained.</source>
      <translation>Los pesos de {path} no son los de esta red: el tensor «{tensor}» tiene la forma {network} en la red y {file} en el archivo (-: no está). Elija la red y el codificador con los que se entrenaron.</translation>
    </message>
    <message>
      <source>“{text}” is no list of numbers. Write one number, or one a band with commas between them: “0.485, 0.456, 0.406”.</source>
      <translation>«{text}» no es una lista de números. Escriba un número, o uno por banda separados por comas: «0.485, 0.456, 0.406».</translation>
    </message>
    <message>
      <source>The file {path} holds weights, but doesn't say of which network. Choose the network, and the encoder if it has one. There are: {networks}.</source>
      <translation>El archivo {path} contiene pesos, pero no indica de qué red. Elija la red y, si lo tiene, el codificador. Existen: {networks}.</translation>
    </message>
    <message>
      <source>{count} tensor(s) of {path} belong to something else than the network and were left out.</source>
      <translation>{count} tensor(es) de {path} pertenecen a algo distinto de la red y se omitieron.</translation>
    </message>
    <message>
      <source>Deepness runs models that read one image and put out one map; this one has {inputs} and {outputs}. Landscribe and other programs for ONNX run it.</source>
      <translation>Deepness ejecuta modelos que leen una imagen y producen un mapa; este tiene {inputs} entrada(s) y {outputs} salida(s). Landscribe y otros programas para ONNX lo ejecutan.</translation>
    </message>
    <message>
      <source>The model was trained on images whose bands were stretched between their {low_percent:g} % and {high_percent:g} % quantiles. Landscribe does that by itself; for other programs, stretch each band to 0…255 between these quantiles first.</source>
      <translation>El modelo se entrenó con imágenes cuyas bandas se estiraron entre sus cuantiles {low_percent:g} % y {high_percent:g} %. Landscribe lo hace por sí mismo; para otros programas, estire antes cada banda a 0…255 entre esos cuantiles.</translation>
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
      <source>“{text}” is no list of bands. Write the numbers of bands, separated by commas, such as 1,2,3.</source>
      <translation>«{text}» no es una lista de bandas. Escriba los números de las bandas separados por comas, por ejemplo 1,2,3.</translation>
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
      <source>There are images, but no labels. Choose layers of polygons or lines that show the classes, or class rasters.</source>
      <translation>Hay imágenes, pero no etiquetas. Elija capas de polígonos o líneas que muestren las clases, o rásteres de clases.</translation>
    </message>
    <message>
      <source>The labels in {path} can't be read: {detail}. Check that the layer opens in QGIS and has polygons or lines.</source>
      <translation>No se pueden leer las etiquetas de {path}: {detail}. Compruebe que la capa se abre en QGIS y tiene polígonos o líneas.</translation>
    </message>
    <message>
      <source>The labels {path} have no field “{field}” for the class. Choose one of these: {available}. Without a field, each layer is a class.</source>
      <translation>Las etiquetas {path} no tienen el campo «{field}» para la clase. Elija uno de estos: {available}. Sin campo, cada capa es una clase.</translation>
    </message>
    <message>
      <source>No label lies on the images, or none inside the patches. Check that the layers show the same place, and that they have the right coordinate reference systems.</source>
      <translation>Ninguna etiqueta está sobre las imágenes, o ninguna dentro de los parches. Compruebe que las capas muestran el mismo lugar y que tienen el SRC correcto.</translation>
    </message>
    <message>
      <source>Everything that is labelled is “{class_name}”, so there is nothing to tell apart. Add labels of another class, or name a class for what no label covers.</source>
      <translation>Todo lo etiquetado es «{class_name}», así que no hay nada que distinguir. Añada etiquetas de otra clase o dé un nombre de clase a lo que ninguna etiqueta cubre.</translation>
    </message>
    <message>
      <source>The labels have {found} classes; {most} are possible. Choose the field that holds the class, or merge classes.</source>
      <translation>Las etiquetas tienen {found} clases; son posibles {most}. Elija el campo que contiene la clase o una clases.</translation>
    </message>
    <message>
      <source>The rasters {path} ({bands} band(s)) and {other} ({other_bands} band(s)) can't go together. Choose rasters with the same bands.</source>
      <translation>Los rásteres {path} ({bands} banda(s)) y {other} ({other_bands} banda(s)) no pueden ir juntos. Elija rásteres con las mismas bandas.</translation>
    </message>
    <message>
      <source>There are {images} image(s), but {heights} height raster(s). Give each image one, in the same order, or none at all.</source>
      <translation>Hay {images} imagen(es), pero {heights} ráster(es) de alturas. Dé uno a cada imagen, en el mismo orden, o ninguno.</translation>
    </message>
    <message>
      <source>The raster {path} has values from {lowest:.6g} to {highest:.6g}, but an uncertainty or a confidence lies between 0 and 1. Choose what “Segment image” makes as “Uncertainty” or “Confidence”.</source>
      <translation>El ráster {path} tiene valores de {lowest:.6g} a {highest:.6g}, pero una incertidumbre o una confianza está entre 0 y 1. Elija lo que «Segmentar imagen» produce como «Incertidumbre» o «Confianza».</translation>
    </message>
    <message>
      <source>None of the patches in {path} is ticked as done, so nobody knows where the labels are complete. Tick “done” in the attributes of each patch in which everything is labelled, and save the layer.</source>
      <translation>Ninguno de los parches de {path} está marcado como hecho, así que no se sabe dónde están completas las etiquetas. Marque «done» en los atributos de cada parche en el que todo está etiquetado y guarde la capa.</translation>
    </message>
    <message>
      <source>There is no room for a patch of {width_px} × {height_px} pixels in {path}. Choose smaller patches, larger areas of interest, or a smaller distance from the patches that are labelled already.</source>
      <translation>No hay sitio para un parche de {width_px} × {height_px} píxeles en {path}. Elija parches menores, áreas de interés mayores o una distancia menor a los parches ya etiquetados.</translation>
    </message>
    <message>
      <source>There is no network “{network}”. Names like it are: {nearest}. Choose one of the list.</source>
      <translation>No existe la red «{network}». Nombres parecidos: {nearest}. Elija una de la lista.</translation>
    </message>
    <message>
      <source>There is no encoder “{encoder}”. Names like it are: {nearest}. An encoder of timm has “tu-” before its name.</source>
      <translation>No existe el codificador «{encoder}». Nombres parecidos: {nearest}. Un codificador de timm lleva «tu-» delante del nombre.</translation>
    </message>
    <message>
      <source>The network “{network}” can't be built around the encoder “{encoder}”: {detail}. Choose another encoder or another network.</source>
      <translation>No se puede construir la red «{network}» con el codificador «{encoder}»: {detail}. Elija otro codificador u otra red.</translation>
    </message>
    <message>
      <source>The network “{network}” reads {needed} raster(s) of each place, but {given} were given. Give images and heights to a network with two inputs, images alone to all others.</source>
      <translation>La red «{network}» lee {needed} ráster(es) de cada lugar, pero se dieron {given}. Dé imágenes y alturas a una red de dos entradas, y solo imágenes a todas las demás.</translation>
    </message>
    <message>
      <source>The pre-trained weights {path} don't fit the encoder: {detail}. Choose weights of the same encoder, or “none”.</source>
      <translation>Los pesos preentrenados {path} no encajan en el codificador: {detail}. Elija pesos del mismo codificador o «none».</translation>
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
      <source>The folder {path} holds other files, which would be lost. Choose another name, an empty folder, or one with an older training set, which is replaced.</source>
      <translation>La carpeta {path} contiene otros archivos, que se perderían. Elija otro nombre, una carpeta vacía o una con un conjunto de entrenamiento anterior, que se reemplaza.</translation>
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
      <source>The model takes the pixel values relative to those of the whole raster {path}. Values from dark to bright, band by band: {ranges}.</source>
      <translation>El modelo toma los valores de píxel en relación con los de todo el ráster {path}. Valores de oscuro a claro, banda por banda: {ranges}.</translation>
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
      <source>The labels in {path} have another coordinate reference system than the images and were transformed.</source>
      <translation>Las etiquetas de {path} tienen un SRC distinto del de las imágenes y se transformaron.</translation>
    </message>
    <message>
      <source>The image {path} has pixels of {own_m:.3g} m and is read at the {set_m:.3g} m of the training set.</source>
      <translation>La imagen {path} tiene píxeles de {own_m:.3g} m y se lee a los {set_m:.3g} m del conjunto de entrenamiento.</translation>
    </message>
    <message>
      <source>No label has the class “{name}”, so nothing gets a class around it. The labels have these classes: {classes}.</source>
      <translation>Ninguna etiqueta tiene la clase «{name}», así que nada recibe una clase a su alrededor. Las etiquetas tienen estas clases: {classes}.</translation>
    </message>
    <message>
      <source>{count} feature(s) of {path} were left out: they have an empty or unusable geometry, or no class. “Fix geometries” may help.</source>
      <translation>{count} objeto(s) espacial(es) de {path} se omitieron: tienen una geometría vacía o inservible, o no tienen clase. «Corregir geometrías» puede ayudar.</translation>
    </message>
    <message>
      <source>{count} feature(s) of {path} lie on no image and were left out.</source>
      <translation>{count} objeto(s) espacial(es) de {path} no están sobre ninguna imagen y se omitieron.</translation>
    </message>
    <message>
      <source>There is too little labelled ground for a {split} part of its own. Label more patches, or smaller ones farther apart, to get one.</source>
      <translation>Hay muy poco terreno etiquetado para una parte {split} propia. Para obtenerla, etiquete más parches, o parches menores y más separados.</translation>
    </message>
    <message>
      <source>{count} patch(es) of {path} are not ticked as done, and were left out.</source>
      <translation>{count} parche(s) de {path} no están marcados como hechos y se omitieron.</translation>
    </message>
    <message>
      <source>There is room for {found} patch(es) only; {wanted} were wanted. Choose smaller patches or a smaller distance.</source>
      <translation>Solo hay sitio para {found} parche(s); se pidieron {wanted}. Elija parches menores o una distancia menor.</translation>
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
      <source>Looking for patches…</source>
      <translation>Buscando parches…</translation>
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
      <source>Making the training set…</source>
      <translation>Creando el conjunto de entrenamiento…</translation>
    </message>
    <message>
      <source>Training…</source>
      <translation>Entrenando…</translation>
    </message>
    <message>
      <source>Assessing the model…</source>
      <translation>Evaluando el modelo…</translation>
    </message>
    <message>
      <source>Comparing the map with the reference…</source>
      <translation>Comparando el mapa con la referencia…</translation>
    </message>
    <message>
      <source>Counting the classes…</source>
      <translation>Contando las clases…</translation>
    </message>
    <message>
      <source>Drawing the sample…</source>
      <translation>Extrayendo la muestra…</translation>
    </message>
    <message>
      <source>Writing the network as ONNX…</source>
      <translation>Escribiendo la red como ONNX…</translation>
    </message>
    <message>
      <source>Reading the model…</source>
      <translation>Leyendo el modelo…</translation>
    </message>
    <message>
      <source>Converting the network to ONNX…</source>
      <translation>Convirtiendo la red a ONNX…</translation>
    </message>
    <message>
      <source>Trying the model on a tile…</source>
      <translation>Probando el modelo en una tesela…</translation>
    </message>
    <message>
      <source>Writing the model package…</source>
      <translation>Escribiendo el paquete de modelo…</translation>
    </message>
    <message>
      <source>Comparing with the model…</source>
      <translation>Comparando con el modelo…</translation>
    </message>
    <message>
      <source>Nothing says what to learn from, or two things do. Choose either the folder of a training set, or images with labels.</source>
      <translation>Nada indica de qué aprender, o lo indican dos cosas. Elija la carpeta de un conjunto de entrenamiento, o bien imágenes con etiquetas.</translation>
    </message>
    <message>
      <source>The folder {path} holds no training set that can be read: {detail}. Choose a folder that “Prepare training patches” has made, or make one.</source>
      <translation>La carpeta {path} no contiene un conjunto de entrenamiento que se pueda leer: {detail}. Elija una carpeta creada con «Preparar parches de entrenamiento» o cree una.</translation>
    </message>
    <message>
      <source>The training set {path} has no tile to train on. Label a larger area, or give more of it to the training.</source>
      <translation>El conjunto de entrenamiento {path} no tiene ninguna tesela para entrenar. Etiquete un área mayor o dedique una parte mayor al entrenamiento.</translation>
    </message>
    <message>
      <source>The training set doesn't have the bands that the model reads. The model needs: {needed}. The set has: {found}. Make one from images with those bands.</source>
      <translation>El conjunto de entrenamiento no tiene las bandas que lee el modelo. El modelo necesita: {needed}. El conjunto tiene: {found}. Cree uno a partir de imágenes con esas bandas.</translation>
    </message>
    <message>
      <source>The model has no class {classes}. Its classes are: {known}. Correct the names, rename classes of the model, or let it learn new ones.</source>
      <translation>El modelo no tiene la clase {classes}. Sus clases son: {known}. Corrija los nombres, cambie el nombre de clases del modelo o deje que aprenda clases nuevas.</translation>
    </message>
    <message>
      <source>“{text}” doesn't say which class gets which name. Write “old = new”, and put semicolons between several: “trees = forest; bushes = forest”.</source>
      <translation>«{text}» no indica qué clase recibe qué nombre. Escriba «antiguo = nuevo», con puntos y coma entre varios: «árboles = bosque; matorral = bosque».</translation>
    </message>
    <message>
      <source>The model {path} can't be trained further: it is a finished graph (ONNX), without the network that it was made from. Choose a model package that Landscribe has trained.</source>
      <translation>El modelo {path} no se puede seguir entrenando: es un grafo terminado (ONNX), sin la red de la que procede. Elija un paquete de modelo entrenado por Landscribe.</translation>
    </message>
    <message>
      <source>There is no training recipe “{recipe}”. Choose one of these: {available}.</source>
      <translation>No existe la receta de entrenamiento «{recipe}». Elija una de estas: {available}.</translation>
    </message>
    <message>
      <source>The training can't be resumed from {path}: {detail}. Use the same data and settings as before, or start again without resuming.</source>
      <translation>No se puede reanudar el entrenamiento desde {path}: {detail}. Use los mismos datos y ajustes que antes o empiece de nuevo sin reanudar.</translation>
    </message>
    <message>
      <source>The training failed in epoch {epoch}: its numbers grew without limit. Choose a smaller learning rate, for example a tenth, and the precision “fp32”.</source>
      <translation>El entrenamiento falló en la época {epoch}: sus números crecieron sin límite. Elija una tasa de aprendizaje menor, por ejemplo una décima parte, y la precisión «fp32».</translation>
    </message>
    <message>
      <source>Training on {train_tiles} tile(s), {batch} at a time, for at most {epochs} epoch(s); {validation_tiles} tile(s) tell after each epoch how good the model is.</source>
      <translation>Se entrena con {train_tiles} tesela(s), {batch} a la vez, durante {epochs} época(s) como máximo; {validation_tiles} tesela(s) indican tras cada época cómo de bueno es el modelo.</translation>
    </message>
    <message>
      <source>The model {path} holds the best state so far, that after epoch {epoch}. To go on later, run again with the same settings and the same model file, and tick “Resume”.</source>
      <translation>El modelo {path} contiene el mejor estado hasta ahora, el de la época {epoch}. Para seguir más tarde, ejecute de nuevo con los mismos ajustes y el mismo archivo de modelo, y marque «Reanudar».</translation>
    </message>
    <message>
      <source>The training goes on, but what is needed to resume it could not be saved in {path}. Make room on that disk; it is tried again after the next epochs.</source>
      <translation>El entrenamiento sigue, pero no se pudo guardar en {path} lo necesario para reanudarlo. Libere espacio en ese disco; se intentará de nuevo tras las próximas épocas.</translation>
    </message>
    <message>
      <source>Stopped after epoch {epoch}: nothing was better since epoch {best_epoch}.</source>
      <translation>Se detuvo tras la época {epoch}: nada mejoró desde la época {best_epoch}.</translation>
    </message>
    <message>
      <source>Classes that the model keeps: {kept}. Learns anew: {new}. Gives up: {dropped}.</source>
      <translation>Clases que el modelo conserva: {kept}. Aprende nuevas: {new}. Abandona: {dropped}.</translation>
    </message>
    <message>
      <source>training loss</source>
      <translation>pérdida de entrenamiento</translation>
    </message>
    <message>
      <source>validation loss</source>
      <translation>pérdida de validación</translation>
    </message>
    <message>
      <source>validation mean IoU</source>
      <translation>IoU media de validación</translation>
    </message>
    <message>
      <source>validation overall accuracy</source>
      <translation>exactitud global de validación</translation>
    </message>
    <message>
      <source>overall accuracy</source>
      <translation>exactitud global</translation>
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
      <translation>Evaluar exactitud</translation>
    </message>
    <message>
      <source>Compares a class map with what is truly there: polygons, points or another class raster. It gives the confusion matrix, overall accuracy, and precision, recall, F1 and IoU of each class. From a random sample of points it also estimates the true area of each class, with 95 % confidence intervals.</source>
      <translation>Compara un mapa de clases con lo que hay en realidad: polígonos, puntos u otro ráster de clases. Da la matriz de confusión, la exactitud global, y la precisión, exhaustividad, F1 e IoU de cada clase. Con una muestra aleatoria de puntos estima además el área real de cada clase, con intervalos de confianza del 95 %.</translation>
    </message>
    <message>
      <source>validation,confusion matrix,error matrix,precision,recall,IoU,F1,kappa,area,Olofsson</source>
      <translation>validación,matriz de confusión,matriz de error,precisión,exhaustividad,IoU,F1,kappa,área,Olofsson</translation>
    </message>
    <message>
      <source>Overall accuracy</source>
      <translation>Exactitud global</translation>
    </message>
    <message>
      <source>Half width of its 95 % confidence interval</source>
      <translation>Semiancho de su intervalo de confianza del 95 %</translation>
    </message>
    <message>
      <source>Mean F1 of the classes</source>
      <translation>F1 media de las clases</translation>
    </message>
    <message>
      <source>Mean IoU of the classes</source>
      <translation>IoU media de las clases</translation>
    </message>
    <message>
      <source>Cohen's kappa, if it was asked for</source>
      <translation>Kappa de Cohen, si se pidió</translation>
    </message>
    <message>
      <source>Pixels or points compared</source>
      <translation>Píxeles o puntos comparados</translation>
    </message>
    <message>
      <source>Figures of each class (JSON)</source>
      <translation>Cifras de cada clase (JSON)</translation>
    </message>
    <message>
      <source>Map</source>
      <translation>Mapa</translation>
    </message>
    <message>
      <source>The class raster to assess. Its first band counts.</source>
      <translation>El ráster de clases que se evalúa. Cuenta su primera banda.</translation>
    </message>
    <message>
      <source>Reference layer</source>
      <translation>Capa de referencia</translation>
    </message>
    <message>
      <source>Polygons or points that say what is truly there. Take points of “Draw accuracy sample” whose classes are filled in, and areas with confidence intervals come with the figures.</source>
      <translation>Polígonos o puntos que indican lo que hay en realidad. Con los puntos de «Extraer muestra de exactitud», una vez rellenadas sus clases, las cifras incluyen áreas con intervalos de confianza.</translation>
    </message>
    <message>
      <source>Field with the true class</source>
      <translation>Campo con la clase verdadera</translation>
    </message>
    <message>
      <source>Names or values of classes. Empty: the field “reference” of a drawn sample; polygons without one are of one class, with the layer's name.</source>
      <translation>Nombres o valores de las clases. Vacío: el campo «reference» de una muestra extraída; los polígonos que no lo tienen son de una sola clase, con el nombre de la capa.</translation>
    </message>
    <message>
      <source>Reference raster</source>
      <translation>Ráster de referencia</translation>
    </message>
    <message>
      <source>A class raster that says what is truly there, instead of a layer. It may lie on another grid: each pixel of the map is compared with its most frequent class, or with the nearest one.</source>
      <translation>Un ráster de clases que indica lo que hay en realidad, en lugar de una capa. Puede tener otra cuadrícula: cada píxel del mapa se compara con su clase más frecuente o con la más cercana.</translation>
    </message>
    <message>
      <source>Areas where the reference is complete</source>
      <translation>Áreas donde la referencia está completa</translation>
    </message>
    <message>
      <source>Compare inside these polygons only. Empty: wherever the reference has a class.</source>
      <translation>Comparar solo dentro de estos polígonos. Vacío: donde la referencia tenga una clase.</translation>
    </message>
    <message>
      <source>Classes that belong together</source>
      <translation>Clases que se corresponden</translation>
    </message>
    <message>
      <source>Needed where the reference and the map name classes differently: “forest = trees; bushes = trees; clouds =; other = *”. Names or values; * stands for all that are not named. Nothing behind “=” leaves a class of the reference out, nothing before it a class of the map.</source>
      <translation>Hace falta cuando la referencia y el mapa nombran las clases de modo distinto: «bosque = árboles; matorral = árboles; nubes =; otros = *». Nombres o valores; * representa todas las no nombradas. Sin nada tras «=» se omite una clase de la referencia; sin nada delante, una clase del mapa.</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Informe</translation>
    </message>
    <message>
      <source>A page with the figures, the confusion matrix, and the estimated areas.</source>
      <translation>Una página con las cifras, la matriz de confusión y las áreas estimadas.</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Tabla</translation>
    </message>
    <message>
      <source>The same figures for a spreadsheet (CSV).</source>
      <translation>Las mismas cifras para una hoja de cálculo (CSV).</translation>
    </message>
    <message>
      <source>Class outside the polygons</source>
      <translation>Clase fuera de los polígonos</translation>
    </message>
    <message>
      <source>The true class of what no polygon of the reference covers. Empty: it is not compared.</source>
      <translation>La clase verdadera de lo que ningún polígono de la referencia cubre. Vacío: no se compara.</translation>
    </message>
    <message>
      <source>The points are a random sample</source>
      <translation>Los puntos son una muestra aleatoria</translation>
    </message>
    <message>
      <source>The points were drawn at random, or on a regular grid, over the whole map and without regard to its classes. Then they tell of the whole map, with confidence intervals. Not needed for a drawn sample.</source>
      <translation>Los puntos se extrajeron al azar, o en una cuadrícula regular, sobre todo el mapa y sin tener en cuenta sus clases. Entonces describen todo el mapa, con intervalos de confianza. No hace falta para una muestra extraída con la herramienta.</translation>
    </message>
    <message>
      <source>Match classes by</source>
      <translation>Emparejar clases por</translation>
    </message>
    <message>
      <source>auto: name where both sides have names, else value. name, value: always that.</source>
      <translation>auto: el nombre, si ambos lados tienen nombres; si no, el valor. name, value: siempre el nombre o el valor.</translation>
    </message>
    <message>
      <source>State Cohen's kappa</source>
      <translation>Indicar la kappa de Cohen</translation>
    </message>
    <message>
      <source>An older figure that says nothing the others don't; some reports still ask for it.</source>
      <translation>Una cifra más antigua que no dice nada que no digan las demás; algunos informes aún la piden.</translation>
    </message>
    <message>
      <source>Draw accuracy sample</source>
      <translation>Extraer muestra de exactitud</translation>
    </message>
    <message>
      <source>Draws random points in each class of a map, as many as it takes to tell its accuracy and its areas. Go from point to point, look at the image below, and choose what is truly there; the order is random, so you may stop early. Then run “Assess accuracy” with the layer as the reference: it knows how it was drawn.</source>
      <translation>Extrae puntos aleatorios en cada clase de un mapa, tantos como hagan falta para conocer su exactitud y sus áreas. Vaya de punto en punto, mire la imagen de debajo y elija lo que hay en realidad; el orden es aleatorio, así que puede parar antes. Después ejecute «Evaluar exactitud» con la capa como referencia: sabe cómo se extrajo.</translation>
    </message>
    <message>
      <source>stratified,random points,validation,sample size,Olofsson,Cochran,reference</source>
      <translation>estratificado,puntos aleatorios,validación,tamaño de muestra,Olofsson,Cochran,referencia</translation>
    </message>
    <message>
      <source>Number of points drawn</source>
      <translation>Número de puntos extraídos</translation>
    </message>
    <message>
      <source>Area and points of each class (JSON)</source>
      <translation>Área y puntos de cada clase (JSON)</translation>
    </message>
    <message>
      <source>The class raster whose accuracy is to be assessed. Its first band counts.</source>
      <translation>El ráster de clases cuya exactitud se va a evaluar. Cuenta su primera banda.</translation>
    </message>
    <message>
      <source>Areas of interest</source>
      <translation>Áreas de interés</translation>
    </message>
    <message>
      <source>Draw inside these polygons only. Empty: the whole map.</source>
      <translation>Extraer solo dentro de estos polígonos. Vacío: todo el mapa.</translation>
    </message>
    <message>
      <source>Number of points</source>
      <translation>Número de puntos</translation>
    </message>
    <message>
      <source>How many points to draw. Not set: as many as the accuracy below needs.</source>
      <translation>Cuántos puntos se extraen. No establecido: los que necesite la exactitud indicada abajo.</translation>
    </message>
    <message>
      <source>Standard error to reach</source>
      <translation>Error estándar que se quiere alcanzar</translation>
    </message>
    <message>
      <source>How sure the overall accuracy shall be; it will be known to about ± twice this. With 0.02 and the expected accuracy of 0.8, 400 points are drawn; half the error takes four times as many. It does not count where the number of points is set.</source>
      <translation>Cuán segura debe ser la exactitud global; se conocerá con unas ± dos veces este valor. Con 0.02 y la exactitud esperada de 0.8 se extraen 400 puntos; la mitad de error necesita cuatro veces más. No cuenta si se establece el número de puntos.</translation>
    </message>
    <message>
      <source>How points are shared out</source>
      <translation>Cómo se reparten los puntos</translation>
    </message>
    <message>
      <source>olofsson: rare classes get the least number, the others share the rest in proportion to their areas. proportional: by area. equal: the same number for each class, which suits user's accuracies but not areas.</source>
      <translation>olofsson: las clases raras reciben el número mínimo y las demás se reparten el resto en proporción a sus áreas. proportional: según el área. equal: el mismo número para cada clase, lo que conviene a las exactitudes del usuario, pero no a las áreas.</translation>
    </message>
    <message>
      <source>Sample</source>
      <translation>Muestra</translation>
    </message>
    <message>
      <source>Points in random order, with an empty field “reference” that offers the classes of the map (GeoPackage). The class of the map is in it, hidden, for the estimates.</source>
      <translation>Puntos en orden aleatorio, con un campo vacío «reference» que ofrece las clases del mapa (GeoPackage). La clase del mapa está en él, oculta, para las estimaciones.</translation>
    </message>
    <message>
      <source>Least number of points in a class</source>
      <translation>Número mínimo de puntos en una clase</translation>
    </message>
    <message>
      <source>For “olofsson”. 50 to 100 are usual.</source>
      <translation>Para «olofsson». Lo habitual es de 50 a 100.</translation>
    </message>
    <message>
      <source>Expected accuracy</source>
      <translation>Exactitud esperada</translation>
    </message>
    <message>
      <source>What you guess of the share of each class that is mapped rightly. The nearer to 0.5, the more points; 0.8 is a cautious guess for most maps.</source>
      <translation>La proporción de cada clase que usted supone bien cartografiada. Cuanto más cerca de 0.5, más puntos; 0.8 es una suposición prudente para la mayoría de los mapas.</translation>
    </message>
    <message>
      <source>Expected accuracy of single classes</source>
      <translation>Exactitud esperada de clases concretas</translation>
    </message>
    <message>
      <source>Where you guess otherwise: “water = 0.95; bare soil = 0.6”.</source>
      <translation>Donde usted supone otra cosa: «agua = 0.95; suelo desnudo = 0.6».</translation>
    </message>
    <message>
      <source>Show the class of the map</source>
      <translation>Mostrar la clase del mapa</translation>
    </message>
    <message>
      <source>Who sees what the map says tends to agree with it, so it is hidden unless you tick this.</source>
      <translation>Quien ve lo que dice el mapa tiende a estar de acuerdo con él, así que se oculta salvo que marque esta casilla.</translation>
    </message>
    <message>
      <source>Seed</source>
      <translation>Semilla</translation>
    </message>
    <message>
      <source>The same seed draws the same points again; another one draws others.</source>
      <translation>La misma semilla vuelve a extraer los mismos puntos; otra extrae otros.</translation>
    </message>
    <message>
      <source>Export model</source>
      <translation>Exportar modelo</translation>
    </message>
    <message>
      <source>Writes a model as one ONNX file, which runs in Deepness and in many other programs, and here as well. Classes, resolution, tiles and scaling are written into it. Before the file appears, it is compared with the model on a tile of noise.</source>
      <translation>Escribe un modelo como un solo archivo ONNX, que funciona en Deepness y en muchos otros programas, y también aquí. En él se escriben las clases, la resolución, las teselas y el escalado. Antes de que aparezca el archivo, se compara con el modelo en una tesela de ruido.</translation>
    </message>
    <message>
      <source>onnx,deepness,convert,share,deep learning,neural network</source>
      <translation>onnx,deepness,convertir,compartir,aprendizaje profundo,red neuronal</translation>
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
      <source>ONNX file</source>
      <translation>Archivo ONNX</translation>
    </message>
    <message>
      <source>The file to write.</source>
      <translation>El archivo que se escribe.</translation>
    </message>
    <message>
      <source>Store weights in half precision</source>
      <translation>Guardar los pesos en media precisión</translation>
    </message>
    <message>
      <source>Half the size; the map stays nearly the same. It is computed in full precision all the same.</source>
      <translation>La mitad de tamaño; el mapa queda casi igual. De todos modos se calcula con precisión completa.</translation>
    </message>
    <message>
      <source>Tile size (pixels of the model)</source>
      <translation>Tamaño de tesela (píxeles del modelo)</translation>
    </message>
    <message>
      <source>Side of the squares that the network reads. Not set: what the model was trained with.</source>
      <translation>Lado de los cuadrados que lee la red. No establecido: aquel con el que se entrenó el modelo.</translation>
    </message>
    <message>
      <source>Leave the tile size free</source>
      <translation>Dejar libre el tamaño de tesela</translation>
    </message>
    <message>
      <source>The network reads tiles of any size that suits it, so small images need not be filled up to a tile. Deepness can't open such a file.</source>
      <translation>La red lee teselas de cualquier tamaño que le convenga, por lo que las imágenes pequeñas no tienen que completarse hasta una tesela entera. Deepness no puede abrir un archivo así.</translation>
    </message>
    <message>
      <source>Size of the file (MB)</source>
      <translation>Tamaño del archivo (MB)</translation>
    </message>
    <message>
      <source>Largest difference of a probability from the model</source>
      <translation>Mayor diferencia de una probabilidad respecto al modelo</translation>
    </message>
    <message>
      <source>Fine-tune model</source>
      <translation>Afinar modelo</translation>
    </message>
    <message>
      <source>Adapts a model to your images. Draw a few patches in which everything is labelled, and a few minutes later the model maps the whole image better. It keeps what it knows: classes of the labels and of the model go together by their names, and classes can be renamed, added or given up. The report compares the model before and after, and the best state so far is kept when you cancel.</source>
      <translation>Adapta un modelo a sus imágenes. Dibuje unos pocos parches en los que todo esté etiquetado y, pocos minutos después, el modelo cartografía mejor toda la imagen. Conserva lo que sabe: las clases de las etiquetas y las del modelo se unen por sus nombres, y se pueden renombrar, añadir o abandonar clases. El informe compara el modelo antes y después. Si cancela, se conserva el mejor estado hasta ese momento.</translation>
    </message>
    <message>
      <source>classification,deep learning,neural network,learn,labels,adapt,retrain,transfer</source>
      <translation>clasificación,aprendizaje profundo,red neuronal,aprender,etiquetas,adaptar,reentrenar,ajuste fino,fine-tuning,transferencia</translation>
    </message>
    <message>
      <source>Overall accuracy before</source>
      <translation>Exactitud global antes</translation>
    </message>
    <message>
      <source>Mean F1 before</source>
      <translation>F1 media antes</translation>
    </message>
    <message>
      <source>Mean intersection over union before</source>
      <translation>Intersección sobre unión media antes</translation>
    </message>
    <message>
      <source>The model to start from: a model package (.landscribe) that Landscribe has trained. It is not changed. In scripts: a path or an id.</source>
      <translation>El modelo del que se parte: un paquete de modelo (.landscribe) entrenado por Landscribe. No se modifica. En scripts: una ruta o un identificador.</translation>
    </message>
    <message>
      <source>Rename classes</source>
      <translation>Renombrar clases</translation>
    </message>
    <message>
      <source>Classes of the model that the labels call otherwise, as “old = new”, with semicolons between several: “trees = forest; bushes = forest”. Classes that get the same name become one.</source>
      <translation>Clases del modelo que las etiquetas llaman de otro modo, como «antiguo = nuevo», con puntos y coma entre varias: «árboles = bosque; matorral = bosque». Las clases que reciben el mismo nombre se convierten en una.</translation>
    </message>
    <message>
      <source>Classes that the model lacks</source>
      <translation>Clases que le faltan al modelo</translation>
    </message>
    <message>
      <source>add: the model learns them. refuse: the run is refused, which shows misspelt names.</source>
      <translation>add: el modelo las aprende. refuse: la ejecución se rechaza, lo que descubre nombres mal escritos.</translation>
    </message>
    <message>
      <source>Classes to give up</source>
      <translation>Clases que se abandonan</translation>
    </message>
    <message>
      <source>Classes that the new model shall not have, with semicolons between several. Empty: none.</source>
      <translation>Clases que el modelo nuevo no debe tener, con puntos y coma entre varias. Vacío: ninguna.</translation>
    </message>
    <message>
      <source>Normalise by the new images</source>
      <translation>Normalizar con las imágenes nuevas</translation>
    </message>
    <message>
      <source>Measure brightness and contrast in the new images instead of taking those of the model. For images from another sensor or with another range of values.</source>
      <translation>Medir el brillo y el contraste en las imágenes nuevas en lugar de tomar los del modelo. Para imágenes de otro sensor o con otro rango de valores.</translation>
    </message>
    <message>
      <source>Epochs</source>
      <translation>Épocas</translation>
    </message>
    <message>
      <source>How often the training sees every tile, at most.</source>
      <translation>Cuántas veces, como máximo, ve el entrenamiento cada tesela.</translation>
    </message>
    <message>
      <source>Patience (epochs)</source>
      <translation>Paciencia (épocas)</translation>
    </message>
    <message>
      <source>Stop after so many epochs without a better model. 0: never.</source>
      <translation>Parar tras tantas épocas sin un modelo mejor. 0: nunca.</translation>
    </message>
    <message>
      <source>Learning rate</source>
      <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
      <source>How large the steps of the training are. Small steps keep what the model knows.</source>
      <translation>Cómo de grandes son los pasos del entrenamiento. Los pasos pequeños conservan lo que el modelo sabe.</translation>
    </message>
    <message>
      <source>Tiles at a time</source>
      <translation>Teselas a la vez</translation>
    </message>
    <message>
      <source>How many tiles make a step. If they don't fit the memory they are computed in parts, with the same result.</source>
      <translation>Cuántas teselas forman un paso. Si no caben en la memoria, se calculan por partes, con el mismo resultado.</translation>
    </message>
    <message>
      <source>Size of the crops (pixels)</source>
      <translation>Tamaño de los recortes (píxeles)</translation>
    </message>
    <message>
      <source>Side of what the network sees of a tile, at a random place. Not set: 256, or the size of the tiles.</source>
      <translation>Lado de lo que la red ve de una tesela, en un lugar aleatorio. No establecido: 256 o el tamaño de las teselas.</translation>
    </message>
    <message>
      <source>Import model</source>
      <translation>Importar modelo</translation>
    </message>
    <message>
      <source>Makes a model package of a model of another program: ONNX files, models of ArcGIS, TorchScript, and weights of segmentation_models_pytorch. What the file doesn't say, you can: classes, bands, resolution and scaling. Files that could run a program when they are opened are refused.</source>
      <translation>Convierte en paquete de modelo un modelo de otro programa: archivos ONNX, modelos de ArcGIS, TorchScript y pesos de segmentation_models_pytorch. Lo que el archivo no dice puede indicarlo usted: clases, bandas, resolución y escalado. Se rechazan los archivos que podrían ejecutar un programa al abrirse.</translation>
    </message>
    <message>
      <source>onnx,deepness,dlpk,emd,esri,arcgis,checkpoint,torchscript,safetensors,convert,install</source>
      <translation>onnx,deepness,dlpk,emd,esri,arcgis,checkpoint,torchscript,safetensors,convertir,instalar</translation>
    </message>
    <message>
      <source>Id of the model</source>
      <translation>Identificador del modelo</translation>
    </message>
    <message>
      <source>Names of the classes (JSON)</source>
      <translation>Nombres de las clases (JSON)</translation>
    </message>
    <message>
      <source>Number of classes</source>
      <translation>Número de clases</translation>
    </message>
    <message>
      <source>Model file</source>
      <translation>Archivo de modelo</translation>
    </message>
    <message>
      <source>ONNX, as for Deepness (.onnx). A model of ArcGIS (.dlpk, or .emd with its model beside it) that holds ONNX or TorchScript. TorchScript (.pt). Weights of a network of segmentation_models_pytorch or of this plugin (.safetensors, .pt, .pth, .ckpt). A model package (.landscribe).</source>
      <translation>ONNX, como para Deepness (.onnx). Un modelo de ArcGIS (.dlpk, o .emd con su modelo al lado) que contenga ONNX o TorchScript. TorchScript (.pt). Pesos de una red de segmentation_models_pytorch o de este complemento (.safetensors, .pt, .pth, .ckpt). Un paquete de modelo (.landscribe).</translation>
    </message>
    <message>
      <source>Models (*.onnx *.dlpk *.emd *.pt *.pth *.ckpt *.safetensors *.landscribe)</source>
      <translation>Modelos (*.onnx *.dlpk *.emd *.pt *.pth *.ckpt *.safetensors *.landscribe)</translation>
    </message>
    <message>
      <source>Name of the model</source>
      <translation>Nombre del modelo</translation>
    </message>
    <message>
      <source>Empty: what the file says.</source>
      <translation>Vacío: lo que dice el archivo.</translation>
    </message>
    <message>
      <source>Classes</source>
      <translation>Clases</translation>
    </message>
    <message>
      <source>Names in the order of the network's channels, with a semicolon between them and a colour where you want one: “water #3b82c4; trees; road”. Empty: what the file says, else numbers.</source>
      <translation>Nombres en el orden de los canales de la red, separados por punto y coma y con un color donde se quiera: «agua #3b82c4; árboles; carretera». Vacío: lo que dice el archivo; si no, números.</translation>
    </message>
    <message>
      <source>Bands</source>
      <translation>Bandas</translation>
    </message>
    <message>
      <source>Names in the order in which the network reads them: “red, green, blue, nir”. Usual names let tools find the bands of an image. Bands of a second image follow behind a semicolon. Empty: what the file says, else the first bands of an image.</source>
      <translation>Nombres en el orden en que los lee la red: «red, green, blue, nir». Con los nombres habituales, las herramientas encuentran las bandas de una imagen. Las bandas de una segunda imagen van tras un punto y coma. Vacío: lo que dice el archivo; si no, las primeras bandas de una imagen.</translation>
    </message>
    <message>
      <source>Ground resolution (metres per pixel)</source>
      <translation>Resolución del terreno (metros por píxel)</translation>
    </message>
    <message>
      <source>The size of a pixel in the images of the training. Not set: what the file says, else any.</source>
      <translation>El tamaño de un píxel en las imágenes del entrenamiento. No establecido: lo que dice el archivo; si no, cualquiera.</translation>
    </message>
    <message>
      <source>Licence</source>
      <translation>Licencia</translation>
    </message>
    <message>
      <source>Under which the model may be used, such as CC-BY-4.0. Empty: what the file says.</source>
      <translation>La que rige el uso del modelo, por ejemplo CC-BY-4.0. Vacío: lo que dice el archivo.</translation>
    </message>
    <message>
      <source>New model</source>
      <translation>Modelo nuevo</translation>
    </message>
    <message>
      <source>The model package (.landscribe) to write. In the folder that is proposed, all tools find it in their list of models.</source>
      <translation>El paquete de modelo (.landscribe) que se escribe. En la carpeta propuesta, todas las herramientas lo encuentran en su lista de modelos.</translation>
    </message>
    <message>
      <source>Largest pixel value</source>
      <translation>Mayor valor de píxel</translation>
    </message>
    <message>
      <source>What pixel values are divided by first: 255, or 10000 for reflectance. Not set: what the file says.</source>
      <translation>Por cuánto se dividen primero los valores de píxel: 255, o 10000 para reflectancia. No establecido: lo que dice el archivo.</translation>
    </message>
    <message>
      <source>Mean</source>
      <translation>Media</translation>
    </message>
    <message>
      <source>What is subtracted then: one number, or one a band with commas between them. Those of a second image follow behind a semicolon. Empty: what the file says, else 0.</source>
      <translation>Lo que se resta después: un número, o uno por banda separados por comas. Los de una segunda imagen van tras un punto y coma. Vacío: lo que dice el archivo; si no, 0.</translation>
    </message>
    <message>
      <source>Standard deviation</source>
      <translation>Desviación estándar</translation>
    </message>
    <message>
      <source>What is divided by at last, written like the mean. Empty: what the file says, else 1.</source>
      <translation>Por cuánto se divide al final, escrito como la media. Vacío: lo que dice el archivo; si no, 1.</translation>
    </message>
    <message>
      <source>Side of the squares that the network reads. Not set: what the file says, else 512.</source>
      <translation>Lado de los cuadrados que lee la red. No establecido: lo que dice el archivo; si no, 512.</translation>
    </message>
    <message>
      <source>Training data</source>
      <translation>Datos de entrenamiento</translation>
    </message>
    <message>
      <source>What the model was trained on, with credit and licence. Empty: what the file says.</source>
      <translation>Con qué se entrenó el modelo, con créditos y licencia. Vacío: lo que dice el archivo.</translation>
    </message>
    <message>
      <source>Network</source>
      <translation>Red</translation>
    </message>
    <message>
      <source>For files of weights: the network to which they belong. auto: the file says it itself, as checkpoints of Lightning do, or a config.json beside the weights.</source>
      <translation>Para archivos de pesos: la red a la que pertenecen. auto: lo dice el propio archivo, como en los checkpoints de Lightning, o un config.json junto a los pesos.</translation>
    </message>
    <message>
      <source>Encoder</source>
      <translation>Codificador</translation>
    </message>
    <message>
      <source>For weights of an smp-… network: its encoder, such as resnet34, or “tu-” and a name of the library timm. Empty: what the file says.</source>
      <translation>Para pesos de una red smp-…: su codificador, por ejemplo resnet34, o «tu-» y un nombre de la biblioteca timm. Vacío: lo que dice el archivo.</translation>
    </message>
    <message>
      <source>Prepare training patches</source>
      <translation>Preparar parches de entrenamiento</translation>
    </message>
    <message>
      <source>Cuts images and their labels into tiles that a model can learn from. Labels are polygons or lines with a class, or class rasters; they may have any coordinate reference system. If only some places are fully labelled, draw polygons around these and choose them as patches: what lies outside teaches nothing. Look at the sheet of examples before you train: it shows at once whether images and labels fit.</source>
      <translation>Corta las imágenes y sus etiquetas en teselas de las que un modelo puede aprender. Las etiquetas son polígonos o líneas con una clase, o rásteres de clases; pueden tener cualquier SRC. Si solo algunos lugares están etiquetados por completo, dibuje polígonos alrededor de ellos y elíjalos como parches: lo que queda fuera no enseña nada. Mire la hoja de ejemplos antes de entrenar: muestra enseguida si las imágenes y las etiquetas encajan.</translation>
    </message>
    <message>
      <source>chips,tiles,dataset,training data,labels,samples,annotation,deep learning</source>
      <translation>chips,teselas,conjunto de datos,datos de entrenamiento,etiquetas,muestras,anotación,aprendizaje profundo</translation>
    </message>
    <message>
      <source>Sheet of examples</source>
      <translation>Hoja de ejemplos</translation>
    </message>
    <message>
      <source>Number of training tiles</source>
      <translation>Número de teselas de entrenamiento</translation>
    </message>
    <message>
      <source>Number of validation tiles</source>
      <translation>Número de teselas de validación</translation>
    </message>
    <message>
      <source>Number of test tiles</source>
      <translation>Número de teselas de prueba</translation>
    </message>
    <message>
      <source>Pixels of each class (JSON)</source>
      <translation>Píxeles de cada clase (JSON)</translation>
    </message>
    <message>
      <source>Tile size (pixels)</source>
      <translation>Tamaño de tesela (píxeles)</translation>
    </message>
    <message>
      <source>Side of the squares that the images are cut into.</source>
      <translation>Lado de los cuadrados en que se cortan las imágenes.</translation>
    </message>
    <message>
      <source>Stride (pixels)</source>
      <translation>Paso (píxeles)</translation>
    </message>
    <message>
      <source>How far it is from one tile to the next. Less than the tile size: tiles overlap, and the network sees each place at several positions. Not set: the tile size.</source>
      <translation>Distancia de una tesela a la siguiente. Si es menor que el tamaño de tesela, las teselas se solapan y la red ve cada lugar en varias posiciones. No establecido: el tamaño de tesela.</translation>
    </message>
    <message>
      <source>Training / validation / test (%)</source>
      <translation>Entrenamiento / validación / prueba (%)</translation>
    </message>
    <message>
      <source>How the labelled ground is shared out. The validation decides which state of a training is the best, the test says how good that one is. Tiles of different parts never overlap.</source>
      <translation>Cómo se reparte el terreno etiquetado. La validación decide qué estado de un entrenamiento es el mejor; la prueba dice cómo de bueno es. Las teselas de partes distintas nunca se solapan.</translation>
    </message>
    <message>
      <source>Training set</source>
      <translation>Conjunto de entrenamiento</translation>
    </message>
    <message>
      <source>The folder to make: tiles of images and labels (GeoTIFF), their description, and a sheet of examples.</source>
      <translation>La carpeta que se crea: teselas de imágenes y etiquetas (GeoTIFF), su descripción y una hoja de ejemplos.</translation>
    </message>
    <message>
      <source>How large a pixel of the tiles is on the ground. Not set: as in the first image.</source>
      <translation>Tamaño en el terreno de un píxel de las teselas. No establecido: como en la primera imagen.</translation>
    </message>
    <message>
      <source>Block size (pixels)</source>
      <translation>Tamaño de bloque (píxeles)</translation>
    </message>
    <message>
      <source>Side of the blocks of ground that go as a whole to training, validation or test. 0: as large as the labelled ground allows.</source>
      <translation>Lado de los bloques de terreno que van enteros a entrenamiento, validación o prueba. 0: tan grandes como permita el terreno etiquetado.</translation>
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
      <source>Segment inside these polygons only; everything else becomes nodata.</source>
      <translation>Segmentar solo dentro de estos polígonos; el resto queda sin datos.</translation>
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
      <source>The pixel value that counts as full brightness: 10000 for reflectance. Not set: the model knows.</source>
      <translation>El valor de píxel que cuenta como brillo máximo: 10000 para reflectancia. No establecido: lo sabe el modelo.</translation>
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
      <source>How many tiles are computed together. 0: as many as suit the device and its memory.</source>
      <translation>Cuántas teselas se calculan juntas. 0: las que convengan al dispositivo y a su memoria.</translation>
    </message>
    <message>
      <source>Suggest patches to label</source>
      <translation>Sugerir parches para etiquetar</translation>
    </message>
    <message>
      <source>Finds the patches of an image whose labelling would teach a model most: where it is unsure, unlike each other, and unlike what is labelled already. Label everything inside them, fine-tune the model with the patches as areas that are complete, and segment again. On demand an empty layer to draw on comes with it, whose form offers the classes of the map.</source>
      <translation>Encuentra los parches de una imagen cuyo etiquetado más enseñaría a un modelo: donde está inseguro, distintos entre sí y distintos de lo ya etiquetado. Etiquete todo lo que hay dentro, afine el modelo con los parches como áreas completas y segmente de nuevo. Si se pide, se añade una capa vacía para dibujar, cuyo formulario ofrece las clases del mapa.</translation>
    </message>
    <message>
      <source>active learning,uncertainty,training,sampling,digitise,label,annotation</source>
      <translation>aprendizaje activo,incertidumbre,entrenamiento,muestreo,digitalizar,etiquetar,anotación</translation>
    </message>
    <message>
      <source>Number of patches</source>
      <translation>Número de parches</translation>
    </message>
    <message>
      <source>Mean uncertainty in the patches</source>
      <translation>Incertidumbre media en los parches</translation>
    </message>
    <message>
      <source>Mean uncertainty of the whole image</source>
      <translation>Incertidumbre media de toda la imagen</translation>
    </message>
    <message>
      <source>Least distance between patches (metres)</source>
      <translation>Distancia mínima entre parches (metros)</translation>
    </message>
    <message>
      <source>From each other, and from the labelled ones. They never overlap. Without a CRS: pixels.</source>
      <translation>Entre sí y a los ya etiquetados. Nunca se solapan. Sin SRC: píxeles.</translation>
    </message>
    <message>
      <source>What the uncertainty layer holds</source>
      <translation>Qué contiene la capa de incertidumbre</translation>
    </message>
    <message>
      <source>auto: its name tells. uncertainty: 0 is sure, 1 is unsure. confidence: the other way round, as in the confidence of a segmentation.</source>
      <translation>auto: lo dice su nombre. uncertainty: 0 es seguro, 1 es inseguro. confidence: al revés, como en la confianza de una segmentación.</translation>
    </message>
    <message>
      <source>What “Segment image” gives as “Uncertainty”, or as “Confidence”. The first band counts.</source>
      <translation>Lo que «Segmentar imagen» da como «Incertidumbre» o como «Confianza». Cuenta la primera banda.</translation>
    </message>
    <message>
      <source>The image that was segmented. With it the patches are chosen to look unlike each other.</source>
      <translation>La imagen que se segmentó. Con ella, los parches se eligen con aspecto distinto entre sí.</translation>
    </message>
    <message>
      <source>The class map. With it the patches are chosen to hold different classes, as the model sees them.</source>
      <translation>El mapa de clases. Con él, los parches se eligen de modo que contengan clases distintas, tal como las ve el modelo.</translation>
    </message>
    <message>
      <source>Patches lie inside these polygons only.</source>
      <translation>Los parches quedan solo dentro de estos polígonos.</translation>
    </message>
    <message>
      <source>Patches that are labelled already</source>
      <translation>Parches ya etiquetados</translation>
    </message>
    <message>
      <source>New patches stay away from these polygons, and are chosen to differ from what lies in them.</source>
      <translation>Los parches nuevos se mantienen lejos de estos polígonos y se eligen distintos de lo que hay en ellos.</translation>
    </message>
    <message>
      <source>How many patches you want to label before you fine-tune again.</source>
      <translation>Cuántos parches quiere etiquetar antes de volver a afinar.</translation>
    </message>
    <message>
      <source>Side of a patch (metres)</source>
      <translation>Lado de un parche (metros)</translation>
    </message>
    <message>
      <source>Not set: 256 pixels of the uncertainty layer. Without a CRS: pixels.</source>
      <translation>No establecido: 256 píxeles de la capa de incertidumbre. Sin SRC: píxeles.</translation>
    </message>
    <message>
      <source>Patches</source>
      <translation>Parches</translation>
    </message>
    <message>
      <source>Squares with rank, mean uncertainty and main class, and a tick for those that you have labelled.</source>
      <translation>Cuadrados con rango, incertidumbre media y clase principal, y una casilla para marcar los que ya ha etiquetado.</translation>
    </message>
    <message>
      <source>Layer to draw on</source>
      <translation>Capa para dibujar</translation>
    </message>
    <message>
      <source>An empty layer of polygons with the field “class”, whose form offers the classes of the class map.</source>
      <translation>Una capa vacía de polígonos con el campo «class», cuyo formulario ofrece las clases del mapa de clases.</translation>
    </message>
    <message>
      <source>Train model</source>
      <translation>Entrenar modelo</translation>
    </message>
    <message>
      <source>Teaches a new model to segment images, from a training set or straight from images with labels. The result is a model for “Segment image”, with a report of how good it is on tiles that were kept back. Training takes from minutes on a graphics card to hours on the processor; the best state so far is kept when you cancel. To adapt a model that exists, use “Fine-tune model”: it needs far fewer labels.</source>
      <translation>Enseña a un modelo nuevo a segmentar imágenes, a partir de un conjunto de entrenamiento o directamente de imágenes con etiquetas. El resultado es un modelo para «Segmentar imagen», con un informe de lo bueno que es en teselas que se reservaron. El entrenamiento dura desde minutos en una tarjeta gráfica hasta horas en el procesador; si cancela, se conserva el mejor estado hasta ese momento. Para adaptar un modelo existente, use «Afinar modelo»: necesita muchas menos etiquetas.</translation>
    </message>
    <message>
      <source>classification,deep learning,neural network,learn,labels,u-net,segmentation</source>
      <translation>clasificación,aprendizaje profundo,red neuronal,aprender,etiquetas,u-net,segmentación</translation>
    </message>
    <message>
      <source>smp-…: networks of the library segmentation_models_pytorch, with the encoder that is chosen below; smp-unet suits most purposes. unet-deconvnet, fusenet: Le Bris et al. 2020; fusenet sees heights beside the image. resdeconv-…: Ghassemi et al. 2018; the number says how deep the network is, and deeper ones learn more and take longer.</source>
      <translation>smp-…: redes de la biblioteca segmentation_models_pytorch, con el codificador elegido abajo; smp-unet sirve para casi todo. unet-deconvnet, fusenet: Le Bris et al. 2020; fusenet ve alturas además de la imagen. resdeconv-…: Ghassemi et al. 2018; el número indica la profundidad de la red; las más profundas aprenden más y tardan más.</translation>
    </message>
    <message>
      <source>For smp-…: the part of the network that sees the image, such as resnet18, resnet34, resnet50, efficientnet-b0 or mobilenet_v2; “tu-” and a name takes any model of the library timm.</source>
      <translation>Para smp-…: la parte de la red que ve la imagen, por ejemplo resnet18, resnet34, resnet50, efficientnet-b0 o mobilenet_v2; con «tu-» y un nombre se usa cualquier modelo de la biblioteca timm.</translation>
    </message>
    <message>
      <source>Pre-trained weights</source>
      <translation>Pesos preentrenados</translation>
    </message>
    <message>
      <source>none: the encoder starts knowing nothing. imagenet: it starts from weights that know photographs, which are downloaded once; mostly better and faster. Or a file (.safetensors) with weights of the encoder.</source>
      <translation>none: el codificador empieza sin saber nada. imagenet: empieza con pesos que conocen fotografías, que se descargan una vez; casi siempre mejor y más rápido. O un archivo (.safetensors) con pesos del codificador.</translation>
    </message>
    <message>
      <source>Recipe</source>
      <translation>Receta</translation>
    </message>
    <message>
      <source>How the training is done. landscribe: our own, which suits most. lebris2020: Adam and weights for rare classes. ghassemi2018: slow descent, with tiles turned by any angle. The settings below change single values of it.</source>
      <translation>Cómo se entrena. landscribe: la nuestra, que sirve en la mayoría de los casos. lebris2020: Adam y pesos para las clases raras. ghassemi2018: descenso lento, con teselas giradas en cualquier ángulo. Los ajustes de abajo cambian valores sueltos de la receta.</translation>
    </message>
    <message>
      <source>How often the training sees every tile, at most. Not set: as the recipe says.</source>
      <translation>Cuántas veces, como máximo, ve el entrenamiento cada tesela. No establecido: lo que dice la receta.</translation>
    </message>
    <message>
      <source>Stop after so many epochs without a better model. 0: never. Not set: as the recipe says.</source>
      <translation>Parar tras tantas épocas sin un modelo mejor. 0: nunca. No establecido: lo que dice la receta.</translation>
    </message>
    <message>
      <source>How large the steps of the training are. Not set: as the recipe says.</source>
      <translation>Cómo de grandes son los pasos del entrenamiento. No establecido: lo que dice la receta.</translation>
    </message>
    <message>
      <source>How many tiles make a step. If they don't fit the memory they are computed in parts, with the same result. Not set: as the recipe says.</source>
      <translation>Cuántas teselas forman un paso. Si no caben en la memoria, se calculan por partes, con el mismo resultado. No establecido: lo que dice la receta.</translation>
    </message>
    <message>
      <source>Side of what the network sees of a tile, at a random place. Not set: as the recipe says.</source>
      <translation>Lado de lo que la red ve de una tesela, en un lugar aleatorio. No establecido: lo que dice la receta.</translation>
    </message>
    <message>
      <source>Segmentation</source>
      <translation>Segmentación</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>Entrenamiento</translation>
    </message>
    <message>
      <source>Accuracy</source>
      <translation>Exactitud</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>Modelos</translation>
    </message>
    <message>
      <source>Images</source>
      <translation>Imágenes</translation>
    </message>
    <message>
      <source>One image or several, of one place or several, with the same bands. They may differ in coordinate reference system and resolution.</source>
      <translation>Una imagen o varias, de un lugar o de varios, con las mismas bandas. Pueden tener distinto SRC y distinta resolución.</translation>
    </message>
    <message>
      <source>Labels</source>
      <translation>Etiquetas</translation>
    </message>
    <message>
      <source>Layers of polygons or lines that show where the classes are. Where they overlap, the upper layer in the list is on top, and in a layer the later feature.</source>
      <translation>Capas de polígonos o líneas que muestran dónde están las clases. Donde se solapan, prevalece la capa superior de la lista y, dentro de una capa, el objeto espacial posterior.</translation>
    </message>
    <message>
      <source>Field with the class</source>
      <translation>Campo con la clase</translation>
    </message>
    <message>
      <source>The field of the labels that holds the class. Empty: each layer is a class, with the layer's name.</source>
      <translation>El campo de las etiquetas que contiene la clase. Vacío: cada capa es una clase, con el nombre de la capa.</translation>
    </message>
    <message>
      <source>Class rasters</source>
      <translation>Rásteres de clases</translation>
    </message>
    <message>
      <source>Rasters whose pixel values are classes, such as an existing land cover map. Names and colours are those of the layer's legend. Labels lie on top.</source>
      <translation>Rásteres cuyos valores de píxel son clases, como un mapa de cobertura del suelo existente. Los nombres y colores son los de la leyenda de la capa. Las etiquetas quedan por encima.</translation>
    </message>
    <message>
      <source>Polygons inside which everything is labelled; what lies outside teaches nothing. Those whose field “done” is not ticked are left out. Empty: the labels are complete wherever there is an image.</source>
      <translation>Polígonos dentro de los cuales todo está etiquetado; lo que queda fuera no enseña nada. Se omiten aquellos cuyo campo «done» no está marcado. Vacío: las etiquetas están completas donde haya imagen.</translation>
    </message>
    <message>
      <source>Bands of the images</source>
      <translation>Bandas de las imágenes</translation>
    </message>
    <message>
      <source>The numbers of the bands to learn from, separated by commas, such as 1,2,3. Empty: all but a transparency band. A fourth band is often taken for transparency: to learn from near infrared, write 1,2,3,4.</source>
      <translation>Los números de las bandas de las que se aprende, separados por comas, por ejemplo 1,2,3. Vacío: todas salvo una banda de transparencia. Una cuarta banda se toma a menudo por transparencia: para aprender del infrarrojo cercano, escriba 1,2,3,4.</translation>
    </message>
    <message>
      <source>Heights</source>
      <translation>Alturas</translation>
    </message>
    <message>
      <source>For networks with two inputs: a height model, or another second raster, for each image, in the order of the images.</source>
      <translation>Para redes de dos entradas: un modelo de alturas, u otro segundo ráster, para cada imagen, en el orden de las imágenes.</translation>
    </message>
    <message>
      <source>Class of the rest</source>
      <translation>Clase del resto</translation>
    </message>
    <message>
      <source>The class of everything that no label covers. Empty: it teaches nothing.</source>
      <translation>La clase de todo lo que ninguna etiqueta cubre. Vacío: no enseña nada.</translation>
    </message>
    <message>
      <source>Width of lines (metres)</source>
      <translation>Ancho de las líneas (metros)</translation>
    </message>
    <message>
      <source>How broad lines are drawn, such as roads.</source>
      <translation>Con qué ancho se dibujan las líneas, por ejemplo las carreteras.</translation>
    </message>
    <message>
      <source>Classes with surroundings</source>
      <translation>Clases con entorno</translation>
    </message>
    <message>
      <source>Classes that get a class of their own around them, such as “around building”, which keeps neighbours apart and outlines sharp. Several are separated by commas. Empty: none.</source>
      <translation>Clases que reciben a su alrededor una clase propia, por ejemplo «around building», que mantiene separados a los vecinos y nítidos los contornos. Varias se separan con comas. Vacío: ninguna.</translation>
    </message>
    <message>
      <source>Width of the surroundings (metres)</source>
      <translation>Ancho del entorno (metros)</translation>
    </message>
    <message>
      <source>How far the class around a class reaches. It never covers another label.</source>
      <translation>Hasta dónde llega la clase que rodea a otra. Nunca cubre otra etiqueta.</translation>
    </message>
    <message>
      <source>Epoch {epoch}: {figures}</source>
      <translation>Época {epoch}: {figures}</translation>
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
      <source>any resolution</source>
      <translation>cualquier resolución</translation>
    </message>
    <message>
      <source>{metres:g} m per pixel</source>
      <translation>{metres:g} m por píxel</translation>
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
      <source>CSV files (*.csv)</source>
      <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
      <source>ONNX files (*.onnx)</source>
      <translation>Archivos ONNX (*.onnx)</translation>
    </message>
    <message>
      <source>Model packages (*.landscribe)</source>
      <translation>Paquetes de modelo (*.landscribe)</translation>
    </message>
    <message>
      <source>Landscribe {version}: maps from images with deep networks</source>
      <translation>Landscribe {version}: mapas a partir de imágenes con redes profundas</translation>
    </message>
    <message>
      <source>Copying the layer “{layer}” to a file…</source>
      <translation>Copiando la capa «{layer}» a un archivo…</translation>
    </message>
    <message>
      <source>Training set, instead of images and labels</source>
      <translation>Conjunto de entrenamiento, en lugar de imágenes y etiquetas</translation>
    </message>
    <message>
      <source>A folder that “Prepare training patches” has made. Empty: images and labels are given above.</source>
      <translation>Una carpeta creada con «Preparar parches de entrenamiento». Vacío: las imágenes y las etiquetas se indican arriba.</translation>
    </message>
    <message>
      <source>A page with curves, the accuracy of each class, the confusion matrix and examples.</source>
      <translation>Una página con curvas, la exactitud de cada clase, la matriz de confusión y ejemplos.</translation>
    </message>
    <message>
      <source>What the lists of models call it. Empty: the name of its file.</source>
      <translation>Cómo se llama en las listas de modelos. Vacío: el nombre de su archivo.</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>Reanudar</translation>
    </message>
    <message>
      <source>Go on with a run that was cancelled or broke off, with the same model file, data and settings. The result is that of an unbroken run.</source>
      <translation>Seguir con una ejecución cancelada o interrumpida, con el mismo archivo de modelo, datos y ajustes. El resultado es el de una ejecución sin interrupciones.</translation>
    </message>
    <message>
      <source>auto: mixed precision on graphics cards, full on the processor. fp32: full. bf16, fp16: mixed.</source>
      <translation>auto: precisión mixta en tarjetas gráficas, completa en el procesador. fp32: completa. bf16, fp16: mixta.</translation>
    </message>
    <message>
      <source>Epochs with a frozen encoder</source>
      <translation>Épocas con el codificador congelado</translation>
    </message>
    <message>
      <source>In the first epochs, change only the part of the model that tells the classes apart, and leave the part that sees as it is. Helps with few labels and with new classes.</source>
      <translation>En las primeras épocas, cambiar solo la parte del modelo que distingue las clases y dejar como está la parte que ve. Ayuda con pocas etiquetas y con clases nuevas.</translation>
    </message>
    <message>
      <source>Overall accuracy (0 to 1)</source>
      <translation>Exactitud global (0 a 1)</translation>
    </message>
    <message>
      <source>Mean F1 of the classes (0 to 1)</source>
      <translation>F1 media de las clases (0 a 1)</translation>
    </message>
    <message>
      <source>Mean intersection over union of the classes (0 to 1)</source>
      <translation>Intersección sobre unión media de las clases (0 a 1)</translation>
    </message>
    <message>
      <source>Epochs that were run</source>
      <translation>Épocas ejecutadas</translation>
    </message>
    <message>
      <source>Epoch of the model</source>
      <translation>Época del modelo</translation>
    </message>
    <message>
      <source>Figure by which that epoch was the best</source>
      <translation>Cifra por la que esa época fue la mejor</translation>
    </message>
    <message>
      <source>Accuracy of each class (JSON)</source>
      <translation>Exactitud de cada clase (JSON)</translation>
    </message>
    <message>
      <source>The network reads tiles of any size that suits it. Deepness can't open such a file.</source>
      <translation type="vanished">La red lee teselas de cualquier tamaño que le convenga. Deepness no puede abrir un archivo así.</translation>
    </message>
    <message>
      <source>Adapts a model to your images. Draw a few patches in which everything is labelled, and a few minutes later the model maps the whole image better. It keeps what it knows: classes of the labels and of the model go together by their names, and classes can be renamed, added or given up. The report compares the model before and after on tiles that were kept back. The best state so far is kept when you cancel.</source>
      <translation type="vanished">Adapta un modelo a sus imágenes. Dibuje unos pocos parches en los que todo esté etiquetado y, pocos minutos después, el modelo cartografía mejor toda la imagen. Conserva lo que sabe: las clases de las etiquetas y las del modelo se unen por sus nombres, y se pueden renombrar, añadir o abandonar clases. El informe compara el modelo antes y después en teselas que se reservaron. Si cancela, se conserva el mejor estado hasta ese momento.</translation>
    </message>
  </context>
</TS>
