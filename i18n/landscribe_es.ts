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
      <source>Description of {graph}</source>
      <translation>Descripción de {graph}</translation>
    </message>
    <message>
      <source>Area {number}</source>
      <translation>Área {number}</translation>
    </message>
    <message>
      <source>The whole graph</source>
      <translation>Todo el grafo</translation>
    </message>
    <message>
      <source>The area measures {area}.</source>
      <translation>El área mide {area}.</translation>
    </message>
    <message>
      <source>There are no objects in it.</source>
      <translation>No contiene ningún objeto.</translation>
    </message>
    <message>
      <source>Objects: {count}, namely {list}.</source>
      <translation>Objetos: {count}, en concreto {list}.</translation>
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
      <translation>El mayor es {object}, con {area}.</translation>
    </message>
    <message>
      <source>No relation between them is known.</source>
      <translation>No se conoce ninguna relación entre ellos.</translation>
    </message>
    <message>
      <source>Relations between them: {count}, namely {list}.</source>
      <translation>Relaciones entre ellos: {count}, en concreto {list}.</translation>
    </message>
    <message>
      <source>{count} × {subject} – {predicate} – {object}</source>
      <translation>{count} × {subject} – {predicate} – {object}</translation>
    </message>
    <message>
      <source>The best connected one is {object}, with {count}.</source>
      <translation>El mejor conectado es {object} (relaciones: {count}).</translation>
    </message>
    <message>
      <source>They make up {list}.</source>
      <translation>Forman {list}.</translation>
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
      <translation>Objetos inseguros, con una puntuación menor que {limit}: {count}, por ejemplo {list}.</translation>
    </message>
    <message>
      <source>Unsure relations, with a score below {limit}: {count}, such as {list}.</source>
      <translation>Relaciones inseguras, con una puntuación menor que {limit}: {count}, por ejemplo {list}.</translation>
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
      <translation>Clase</translation>
    </message>
    <message>
      <source>Objects</source>
      <translation>Objetos</translation>
    </message>
    <message>
      <source>Area</source>
      <translation>Área</translation>
    </message>
    <message>
      <source>% of the area</source>
      <translation>% del área</translation>
    </message>
    <message>
      <source>From the scene graph {graph}, {date}.</source>
      <translation>Del grafo de escena {graph}, {date}.</translation>
    </message>
    <message>
      <source>others</source>
      <translation>y más</translation>
    </message>
    <message>
      <source>building</source>
      <translation>edificio</translation>
    </message>
    <message>
      <source>road</source>
      <translation>carretera</translation>
    </message>
    <message>
      <source>path</source>
      <translation>sendero</translation>
    </message>
    <message>
      <source>railway</source>
      <translation>ferrocarril</translation>
    </message>
    <message>
      <source>bridge</source>
      <translation>puente</translation>
    </message>
    <message>
      <source>car park</source>
      <translation>aparcamiento</translation>
    </message>
    <message>
      <source>paved ground</source>
      <translation>suelo pavimentado</translation>
    </message>
    <message>
      <source>river</source>
      <translation>río</translation>
    </message>
    <message>
      <source>water</source>
      <translation>agua</translation>
    </message>
    <message>
      <source>dam</source>
      <translation>presa</translation>
    </message>
    <message>
      <source>pier</source>
      <translation>muelle</translation>
    </message>
    <message>
      <source>forest</source>
      <translation>bosque</translation>
    </message>
    <message>
      <source>shrubland</source>
      <translation>matorral</translation>
    </message>
    <message>
      <source>low vegetation</source>
      <translation>vegetación baja</translation>
    </message>
    <message>
      <source>cropland</source>
      <translation>cultivo</translation>
    </message>
    <message>
      <source>orchard</source>
      <translation>huerto de frutales</translation>
    </message>
    <message>
      <source>wetland</source>
      <translation>humedal</translation>
    </message>
    <message>
      <source>bare ground</source>
      <translation>suelo desnudo</translation>
    </message>
    <message>
      <source>snow and ice</source>
      <translation>nieve y hielo</translation>
    </message>
    <message>
      <source>sports ground</source>
      <translation>campo deportivo</translation>
    </message>
    <message>
      <source>runway</source>
      <translation>pista de aterrizaje</translation>
    </message>
    <message>
      <source>tank</source>
      <translation>depósito</translation>
    </message>
    <message>
      <source>power line</source>
      <translation>línea eléctrica</translation>
    </message>
    <message>
      <source>settlement</source>
      <translation>núcleo de población</translation>
    </message>
    <message>
      <source>factory</source>
      <translation>fábrica</translation>
    </message>
    <message>
      <source>airport</source>
      <translation>aeropuerto</translation>
    </message>
    <message>
      <source>station</source>
      <translation>estación</translation>
    </message>
    <message>
      <source>port</source>
      <translation>puerto</translation>
    </message>
    <message>
      <source>farm</source>
      <translation>granja</translation>
    </message>
    <message>
      <source>park</source>
      <translation>parque</translation>
    </message>
    <message>
      <source>quarry</source>
      <translation>cantera</translation>
    </message>
    <message>
      <source>power plant</source>
      <translation>central eléctrica</translation>
    </message>
    <message>
      <source>part of</source>
      <translation>parte de</translation>
    </message>
    <message>
      <source>belongs to</source>
      <translation>pertenece a</translation>
    </message>
    <message>
      <source>inside</source>
      <translation>dentro de</translation>
    </message>
    <message>
      <source>around</source>
      <translation>alrededor de</translation>
    </message>
    <message>
      <source>passing under</source>
      <translation>pasa bajo</translation>
    </message>
    <message>
      <source>crosses</source>
      <translation>cruza</translation>
    </message>
    <message>
      <source>passing through</source>
      <translation>atraviesa</translation>
    </message>
    <message>
      <source>overlaps</source>
      <translation>se solapa con</translation>
    </message>
    <message>
      <source>running along</source>
      <translation>discurre a lo largo de</translation>
    </message>
    <message>
      <source>adjacent to</source>
      <translation>colinda con</translation>
    </message>
    <message>
      <source>nearby</source>
      <translation>cerca de</translation>
    </message>
    <message>
      <source>distant</source>
      <translation>lejos de</translation>
    </message>
    <message>
      <source>connected to</source>
      <translation>conecta con</translation>
    </message>
    <message>
      <source>carries</source>
      <translation>soporta</translation>
    </message>
    <message>
      <source>flows into</source>
      <translation>desemboca en</translation>
    </message>
    <message>
      <source>serves</source>
      <translation>da servicio a</translation>
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
      <source>There is nothing but nodata in the heights {path}. Choose another raster, and check its nodata value.</source>
      <translation>En las alturas {path} solo hay valores sin datos. Elija otro ráster y compruebe su valor sin datos.</translation>
    </message>
    <message>
      <source>No map was asked for. Give at least one of the outputs a file or a temporary layer, such as “Height above ground”.</source>
      <translation>No se pidió ningún mapa. Dé un archivo o una capa temporal al menos a una de las salidas, por ejemplo «Altura sobre el terreno».</translation>
    </message>
    <message>
      <source>The horizon can't be searched for within {radius_m:.6g} m on the pixels of {path}. Choose a search radius from {least_m:.6g} m (one pixel) to {most_m:.6g} m.</source>
      <translation>No se puede buscar el horizonte en un radio de {radius_m:.6g} m con los píxeles de {path}. Elija un radio de búsqueda de {least_m:.6g} m (un píxel) a {most_m:.6g} m.</translation>
    </message>
    <message>
      <source>Heights of one date alone tell no change. Give the heights of both dates, that of the images and that of the labels, or none.</source>
      <translation>Las alturas de una sola fecha no revelan ningún cambio. Dé las alturas de ambas fechas, la de las imágenes y la de las etiquetas, o ninguna.</translation>
    </message>
    <message>
      <source>No object lies where there are heights of both dates (the first is {path}). Check that the layers show the same place, and that they have the right coordinate reference systems.</source>
      <translation>Ningún objeto está donde hay alturas de ambas fechas (el primero es {path}). Compruebe que las capas muestran el mismo lugar y que tienen el SRC correcto.</translation>
    </message>
    <message>
      <source>The heights {path} are stated in “{unit}”, but are read as metres. Set the factor to metres in the advanced parameters (0.3048 for feet) if they are not metres.</source>
      <translation>Las alturas {path} están indicadas en «{unit}», pero se leen como metros. Si no son metros, indique el factor a metros en los parámetros avanzados (0.3048 para pies).</translation>
    </message>
    <message>
      <source>The heights {path} would reach from {lowest:.6g} m to {highest:.6g} m, as no place on Earth does. Check the unit (factor to metres in the advanced parameters) and the nodata value of the raster.</source>
      <translation>Las alturas {path} irían de {lowest:.6g} m a {highest:.6g} m, como en ningún lugar de la Tierra. Compruebe la unidad (factor a metros en los parámetros avanzados) y el valor sin datos del ráster.</translation>
    </message>
    <message>
      <source>No terrain was given, so it is estimated from the surface. Whatever is up to {object_width_m:.6g} m wide is taken away; set the width of the widest building in the advanced parameters.</source>
      <translation>No se indicó ningún terreno, así que se estima a partir de la superficie. Se quita todo lo que mide hasta {object_width_m:.6g} m de ancho; indique el ancho del edificio más ancho en los parámetros avanzados.</translation>
    </message>
    <message>
      <source>The terrain {path} is known below {percent:.1f} % of the surface only. Elsewhere the height above ground is nodata.</source>
      <translation>El terreno {path} solo se conoce bajo el {percent:.1f} % de la superficie. En el resto, la altura sobre el terreno queda sin datos.</translation>
    </message>
    <message>
      <source>Even the lowest places of the surface lie {offset_m:+.1f} m from the terrain {path}. The two may have different vertical datums or units: check the factors to metres in the advanced parameters.</source>
      <translation>Hasta los lugares más bajos de la superficie están a {offset_m:+.1f} m del terreno {path}. Puede que tengan datums verticales o unidades distintos: compruebe los factores a metros en los parámetros avanzados.</translation>
    </message>
    <message>
      <source>No object has the class “{name}”, of which the heights should tell something. The classes are: {classes}.</source>
      <translation>Ningún objeto tiene la clase «{name}», sobre la que las alturas deberían decir algo. Las clases son: {classes}.</translation>
    </message>
    <message>
      <source>Reading the heights…</source>
      <translation>Leyendo las alturas…</translation>
    </message>
    <message>
      <source>Estimating the terrain…</source>
      <translation>Estimando el terreno…</translation>
    </message>
    <message>
      <source>Deriving from the heights…</source>
      <translation>Derivando mapas de las alturas…</translation>
    </message>
    <message>
      <source>There is nothing but nodata in {path}. Choose another raster, and check its nodata value.</source>
      <translation>En {path} solo hay valores sin datos. Elija otro ráster y compruebe su valor sin datos.</translation>
    </message>
    <message>
      <source>Nearly all pixels of band {band} of {path} have the value {value:.6g}, so there is no contrast to work with. Leave this band out, or check the nodata value of the raster: a wide border may hide the image.</source>
      <translation>Casi todos los píxeles de la banda {band} de {path} tienen el valor {value:.6g}, así que no hay contraste con el que trabajar. Omita esta banda o compruebe el valor sin datos del ráster: puede que un borde ancho oculte la imagen.</translation>
    </message>
    <message>
      <source>“{text}” is no date. Write a year, a month or a day: 1981, 1981-07 or 1981-07-14.</source>
      <translation>«{text}» no es una fecha. Escriba un año, un mes o un día: 1981, 1981-07 o 1981-07-14.</translation>
    </message>
    <message>
      <source>There are {layers} layer(s), but {dates} date(s). Write one date for each layer, in the same order, with semicolons between them: 1981; 2001; 2018.</source>
      <translation>Hay {layers} capa(s), pero {dates} fecha(s). Escriba una fecha por capa, en el mismo orden y con puntos y coma entre ellas: 1981; 2001; 2018.</translation>
    </message>
    <message>
      <source>The dates are not in their order: {later} doesn't follow {earlier}. Put the layers and their dates in order, the oldest first.</source>
      <translation>Las fechas no están en orden: {later} no es posterior a {earlier}. Ponga en orden las capas y sus fechas, de la más antigua a la más reciente.</translation>
    </message>
    <message>
      <source>Two dates can be compared from two class maps, from two surface models (DSM), or from both pairs. Choose the earlier and the later layer of each pair that you want to compare.</source>
      <translation>Se pueden comparar dos fechas a partir de dos mapas de clases, de dos modelos de superficie (MDS) o de ambas parejas. Elija la capa anterior y la posterior de cada pareja que quiera comparar.</translation>
    </message>
    <message>
      <source>Height changes were asked for, but there are no surface models. Choose the earlier and the later one, or leave that output out.</source>
      <translation>Se pidieron cambios de altura, pero no hay modelos de superficie. Elija el anterior y el posterior, u omita esa salida.</translation>
    </message>
    <message>
      <source>{earlier} and {later} have nothing in common: nowhere do both have data. Check that they show the same place, that their coordinate reference systems are right, and what is nodata in them.</source>
      <translation>{earlier} y {later} no tienen nada en común: en ningún lugar hay datos de ambos. Compruebe que muestran el mismo lugar, que sus SRC son correctos y cuál es su valor sin datos.</translation>
    </message>
    <message>
      <source>The two maps have no class in common. Earlier: {earlier}. Later: {later}. Say which belong together, such as “forest = trees; clouds =” (nothing behind “=” leaves a class out).</source>
      <translation>Los dos mapas no tienen ninguna clase en común. Anterior: {earlier}. Posterior: {later}. Indique cuáles se corresponden, por ejemplo «bosque = árboles; nubes =» (si no hay nada tras «=», la clase se omite).</translation>
    </message>
    <message>
      <source>The two maps have {found} different classes together; {most} are possible. Choose class maps, not images, or merge classes first (“Reclassify by table”).</source>
      <translation>Los dos mapas suman {found} clases distintas; son posibles {most}. Elija mapas de clases, no imágenes, o una antes clases («Reclasificar por tabla»).</translation>
    </message>
    <message>
      <source>“{class_name}” was said to keep its height, but the maps have no such class. Their classes are: {known}.</source>
      <translation>Se indicó que «{class_name}» conserva su altura, pero los mapas no tienen esa clase. Sus clases son: {known}.</translation>
    </message>
    <message>
      <source>There is no object in {path}. Check the filter and the selection of the layer.</source>
      <translation>No hay ningún objeto en {path}. Compruebe el filtro y la selección de la capa.</translation>
    </message>
    <message>
      <source>None of the objects in {path} lies on any of the rasters. Check that they show the same place, and that all layers have the right coordinate reference systems.</source>
      <translation>Ninguno de los objetos de {path} está sobre alguno de los rásteres. Compruebe que muestran el mismo lugar y que todas las capas tienen el SRC correcto.</translation>
    </message>
    <message>
      <source>There is nothing but nodata in the rasters where the objects in {path} lie. Choose other rasters, and check their nodata values.</source>
      <translation>Los rásteres solo tienen valores sin datos donde están los objetos de {path}. Elija otros rásteres y compruebe sus valores sin datos.</translation>
    </message>
    <message>
      <source>The class of the objects ({class_name}) was not found in the raster {path}. Choose one of its classes: {known}.</source>
      <translation>No se encontró en el ráster {path} la clase de los objetos ({class_name}). Elija una de sus clases: {known}.</translation>
    </message>
    <message>
      <source>The raster {path} has values from {lowest:.6g} to {highest:.6g}, but probabilities lie between 0 and 1. Choose what “Segment image” makes as “Probabilities”, or a class raster.</source>
      <translation>El ráster {path} tiene valores de {lowest:.6g} a {highest:.6g}, pero las probabilidades están entre 0 y 1. Elija lo que «Segmentar imagen» produce como «Probabilidades», o un ráster de clases.</translation>
    </message>
    <message>
      <source>The values of {path} at {low_percent:g} % and {high_percent:g} % of the pixels, band by band: {ranges}.</source>
      <translation>Valores de {path} en el {low_percent:g} % y el {high_percent:g} % de los píxeles, banda por banda: {ranges}.</translation>
    </message>
    <message>
      <source>The earlier raster {path} has pixels of {own_m:.3g} m, the later one of {other_m:.3g} m. Details that only the later one can show will count as changes. Set a tolerance or a minimum area, or make the later one as coarse first.</source>
      <translation>El ráster anterior {path} tiene píxeles de {own_m:.3g} m y el posterior, de {other_m:.3g} m. Los detalles que solo el posterior puede mostrar contarán como cambios. Indique una tolerancia o un área mínima, o reduzca antes la resolución del posterior hasta igualarla.</translation>
    </message>
    <message>
      <source>Some classes are named in one of the maps only. Earlier: {earlier}. Later: {later}. All of their area counts as changed. If they are called otherwise in the other map, say which belong together.</source>
      <translation>Algunas clases solo aparecen en uno de los mapas. Anterior: {earlier}. Posterior: {later}. Toda su área cuenta como cambiada. Si en el otro mapa se llaman de otro modo, indique cuáles se corresponden.</translation>
    </message>
    <message>
      <source>On stable ground ({pixels} pixels) the later heights differ from the earlier ones by {shift_m:+.2f} m, with a noise of {noise_m:.2f} m. The shift was taken off.</source>
      <translation>En terreno estable ({pixels} píxeles), las alturas posteriores difieren de las anteriores en {shift_m:+.2f} m, con un ruido de {noise_m:.2f} m. Se restó el desplazamiento.</translation>
    </message>
    <message>
      <source>There is too little ground that stayed as it was ({pixels} pixels) to estimate the noise of the heights from, so all ground was taken. Look at the level of detection in the report, or set it yourself.</source>
      <translation>Hay muy poco terreno sin cambios ({pixels} píxeles) para estimar el ruido de las alturas, así que se usó todo el terreno. Consulte el nivel de detección en el informe o indíquelo usted.</translation>
    </message>
    <message>
      <source>{count} object(s) of {path} have no geometry. They come out without a date.</source>
      <translation>{count} objeto(s) de {path} no tienen geometría. Salen sin fecha.</translation>
    </message>
    <message>
      <source>{count} object(s) of {path} have invalid geometries. They were looked at in a valid form; the layer comes out with the geometries that it has.</source>
      <translation>{count} objeto(s) de {path} tienen geometrías no válidas. Se examinaron en una forma válida; la capa sale con las geometrías que tiene.</translation>
    </message>
    <message>
      <source>{count} object(s) of {path} lie where no raster has data. They come out as “unsure”.</source>
      <translation>{count} objeto(s) de {path} están donde ningún ráster tiene datos. Salen como «unsure».</translation>
    </message>
    <message>
      <source>The layer has fields of the same names already, so new ones are called otherwise: {fields}.</source>
      <translation>La capa ya tiene campos con los mismos nombres, así que los nuevos se llaman de otro modo: {fields}.</translation>
    </message>
    <message>
      <source>Measuring the pixel values…</source>
      <translation>Midiendo los valores de píxel…</translation>
    </message>
    <message>
      <source>Normalising the pixel values…</source>
      <translation>Normalizando los valores de píxel…</translation>
    </message>
    <message>
      <source>Comparing the dates…</source>
      <translation>Comparando las fechas…</translation>
    </message>
    <message>
      <source>Dating the objects…</source>
      <translation>Datando los objetos…</translation>
    </message>
    <message>
      <source>Something to make objects of is needed, and only one. Choose either a class raster or a layer of polygons.</source>
      <translation>Hace falta algo de lo que crear objetos, y solo una cosa. Elija un ráster de clases o bien una capa de polígonos.</translation>
    </message>
    <message>
      <source>The polygons {path} can't be read: {detail}. Check that the layer opens in QGIS, that it has polygons, and that the field with their class is filled in.</source>
      <translation>No se pueden leer los polígonos {path}: {detail}. Compruebe que la capa se abre en QGIS, que tiene polígonos y que el campo con su clase está relleno.</translation>
    </message>
    <message>
      <source>There is no class {classes}. The classes are: {known}. Write their names or values, with semicolons between several.</source>
      <translation>No existe la clase {classes}. Las clases son: {known}. Escriba sus nombres o valores, con puntos y coma entre varias.</translation>
    </message>
    <message>
      <source>To split objects by the confidence, a class raster and its confidence are needed. Choose both, or split by the shape.</source>
      <translation>Para dividir objetos según la confianza hacen falta un ráster de clases y su confianza. Elija ambos o divida según la forma.</translation>
    </message>
    <message>
      <source>No object of the chosen classes was found in {path}, or all are smaller than {smallest:.6g} m² (pixels without a coordinate reference system). Choose other classes or a smaller size.</source>
      <translation>No se encontró en {path} ningún objeto de las clases elegidas, o todos son menores de {smallest:.6g} m² (píxeles si no hay SRC). Elija otras clases o un tamaño menor.</translation>
    </message>
    <message>
      <source>{count} object(s) that had grown together were split into {parts}.</source>
      <translation>{count} objeto(s) que se habían fusionado se dividieron en {parts}.</translation>
    </message>
    <message>
      <source>{count} object(s) were too large to be split, and were left whole. Choose fewer classes to split, or a smaller part of the map.</source>
      <translation>{count} objeto(s) eran demasiado grandes para dividirlos y se dejaron enteros. Elija menos clases que dividir o una parte menor del mapa.</translation>
    </message>
    <message>
      <source>Tracing outlines…</source>
      <translation>Trazando contornos…</translation>
    </message>
    <message>
      <source>Cleaning the objects…</source>
      <translation>Limpiando los objetos…</translation>
    </message>
    <message>
      <source>Splitting objects that touch…</source>
      <translation>Dividiendo objetos que se tocan…</translation>
    </message>
    <message>
      <source>Measuring the confidence of the objects…</source>
      <translation>Midiendo la confianza de los objetos…</translation>
    </message>
    <message>
      <source>Drawing the outlines…</source>
      <translation>Dibujando los contornos…</translation>
    </message>
    <message>
      <source>Finding the centre lines…</source>
      <translation>Buscando las líneas de eje…</translation>
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
      <source>The scene graph {path} can't be read: {detail}. Choose a GeoPackage that a tool of Landscribe has made; if you have edited it, correct this in QGIS, save and run again.</source>
      <translation>No se puede leer el grafo de escena {path}: {detail}. Elija un GeoPackage creado con una herramienta de Landscribe; si lo ha editado, corríjalo en QGIS, guárdelo y ejecute de nuevo.</translation>
    </message>
    <message>
      <source>In the scene graph {path}, {place} names the object {object_id}, which is not there. Delete {place}, or enter the id of an object that is there.</source>
      <translation>En el grafo de escena {path}, {place} nombra el objeto {object_id}, que no existe. Elimine {place} o introduzca el identificador de un objeto que exista.</translation>
    </message>
    <message>
      <source>In the scene graph {path}, the relation {relation} does not begin and end at objects. Move the ends of its line onto objects, or enter the ids of its subject and its object.</source>
      <translation>En el grafo de escena {path}, la relación {relation} no empieza y termina en objetos. Mueva los extremos de su línea sobre objetos o introduzca los identificadores de su sujeto y su objeto.</translation>
    </message>
    <message>
      <source>“{part}” (from character {position} of the question) can't be understood. Between commas there may be: a class as in “?b building”, a relation as in “?b nearby ?r” or “not ?b nearby water”, and a comparison as in “?b area &gt; 500”.</source>
      <translation>No se entiende «{part}» (desde el carácter {position} de la pregunta). Entre comas puede haber: una clase, como en «?b building»; una relación, como en «?b nearby ?r» o «not ?b nearby water»; y una comparación, como en «?b area &gt; 500».</translation>
    </message>
    <message>
      <source>“{word}” (from character {position} of the question) is neither a class nor a predicate of this scene graph. Words like it: {nearest}.</source>
      <translation>«{word}» (desde el carácter {position} de la pregunta) no es ni una clase ni un predicado de este grafo de escena. Palabras parecidas: {nearest}.</translation>
    </message>
    <message>
      <source>No object has the attribute “{field}”. These can be compared: {available}.</source>
      <translation>Ningún objeto tiene el atributo «{field}». Se pueden comparar: {available}.</translation>
    </message>
    <message>
      <source>The question “{query}” asks for nothing: give what you look for a name with a question mark, as in “?b building, ?b nearby river”.</source>
      <translation>La pregunta «{query}» no pide nada: dé a lo que busca un nombre con signo de interrogación, como en «?b building, ?b nearby river».</translation>
    </message>
    <message>
      <source>In the question nothing ties {variable} to the first variable. Add a relation between them, such as “?b nearby {variable}”, or ask two questions.</source>
      <translation>En la pregunta, nada une {variable} a la primera variable. Añada una relación entre ambas, por ejemplo «?b nearby {variable}», o haga dos preguntas.</translation>
    </message>
    <message>
      <source>The question has more than {most} matches. Ask for fewer: give every variable a class, or raise the least score of relations.</source>
      <translation>La pregunta tiene más de {most} coincidencias. Pida menos: dé una clase a cada variable o suba la puntuación mínima de las relaciones.</translation>
    </message>
    <message>
      <source>The layer “{layer}” has edits that are not saved. Save them, or cancel the editing, and run again.</source>
      <translation>La capa «{layer}» tiene ediciones sin guardar. Guárdelas o cancele la edición, y ejecute de nuevo.</translation>
    </message>
    <message>
      <source>The scene graph {path} has no coordinate reference system, so nobody knows longitudes and latitudes of its objects. Assign the right one to its layers (“Assign projection”), or export to GraphML or CSV.</source>
      <translation>El grafo de escena {path} no tiene sistema de referencia de coordenadas, así que no se conocen la longitud y la latitud de sus objetos. Asigne el correcto a sus capas («Asignar proyección») o exporte a GraphML o CSV.</translation>
    </message>
    <message>
      <source>“{iri}” can't be the beginning of the names in the file. Enter an address that ends with / or #, such as https://example.org/town/.</source>
      <translation>«{iri}» no puede ser el comienzo de los nombres del archivo. Introduzca una dirección que termine en / o #, por ejemplo https://example.org/town/.</translation>
    </message>
    <message>
      <source>The table of relations {path} can't be read: {detail}. It needs the columns subject_id, predicate and object_id, as in the CSV file that “Export scene graph” writes; score and source may be there.</source>
      <translation>No se puede leer la tabla de relaciones {path}: {detail}. Necesita las columnas subject_id, predicate y object_id, como en el archivo CSV que escribe «Exportar grafo de escena»; también puede tener score y source.</translation>
    </message>
    <message>
      <source>The table {path} names objects that the scene graph does not have: {ids}. Correct the rows, or choose the graph that was exported.</source>
      <translation>La tabla {path} nombra objetos que el grafo de escena no tiene: {ids}. Corrija las filas o elija el grafo que se exportó.</translation>
    </message>
    <message>
      <source>The table {path} has predicates that the vocabulary of the graph does not have: {names}. Names like them: {nearest}.</source>
      <translation>La tabla {path} tiene predicados que el vocabulario del grafo no tiene: {names}. Nombres parecidos: {nearest}.</translation>
    </message>
    <message>
      <source>The model {path} was made for another task ({task}). Choose a model that “Train scene-graph model” has made, or none: then only rules find relations.</source>
      <translation>El modelo {path} se hizo para otra tarea ({task}). Elija un modelo creado con «Entrenar modelo de grafo de escena», o ninguno: entonces solo las reglas hallan relaciones.</translation>
    </message>
    <message>
      <source>{path} and {other} have different classes or predicates. Use graphs and models of one and the same vocabulary.</source>
      <translation>{path} y {other} tienen clases o predicados distintos. Use grafos y modelos de un mismo vocabulario.</translation>
    </message>
    <message>
      <source>There is no relation to learn from in {paths}: none between two objects that the images show. Make the graphs with “Relations by rule” first, and choose the images of the same places.</source>
      <translation>No hay ninguna relación de la que aprender en {paths}: ninguna entre dos objetos que las imágenes muestren. Cree antes los grafos con «Relaciones por reglas» y elija las imágenes de los mismos lugares.</translation>
    </message>
    <message>
      <source>No image shows any of the objects of the scene graph {path}. Choose the images of the same place, and check the coordinate reference systems.</source>
      <translation>Ninguna imagen muestra algún objeto del grafo de escena {path}. Elija las imágenes del mismo lugar y compruebe los SRC.</translation>
    </message>
    <message>
      <source>There is nothing that gives the objects. Choose layers of objects, or an image and a segmentation model.</source>
      <translation>No hay nada de lo que obtener los objetos. Elija capas de objetos, o una imagen y un modelo de segmentación.</translation>
    </message>
    <message>
      <source>A model is chosen, but no image for it to look at. Choose the image too, or no model.</source>
      <translation>Se eligió un modelo, pero ninguna imagen que pueda mirar. Elija también la imagen, o ningún modelo.</translation>
    </message>
    <message>
      <source>There is nothing to judge. Choose a scene graph to compare with the true one, or a model and its image.</source>
      <translation>No hay nada que juzgar. Elija un grafo de escena para compararlo con el verdadero, o un modelo y su imagen.</translation>
    </message>
    <message>
      <source>The true graph {path} has no relation, or none with an object in one of the areas. Choose a graph with relations, or other areas.</source>
      <translation>El grafo verdadero {path} no tiene ninguna relación, o ninguna con un objeto en una de las áreas. Elija un grafo con relaciones, u otras áreas.</translation>
    </message>
    <message>
      <source>{path} knows maps of {scales}, but {other} of {others}: there is nothing to compare. Use the same map scale for both.</source>
      <translation>{path} conoce mapas de {scales}, pero {other} de {others}: no hay nada que comparar. Use la misma escala de mapa para ambos.</translation>
    </message>
    <message>
      <source>The scene “{name}” has {objects} objects; its hundred surest relations would say nothing. Use smaller squares or areas, with at most {most} objects each.</source>
      <translation>La escena «{name}» tiene {objects} objetos; sus cien relaciones más seguras no dirían nada. Use cuadrados o áreas más pequeños, con {most} objetos cada uno como máximo.</translation>
    </message>
    <message>
      <source>“{text}” names no map scale. Write the numbers behind the colons, with semicolons between several, such as “5000; 25000”.</source>
      <translation>«{text}» no indica ninguna escala de mapa. Escriba los números que van tras los dos puntos, con puntos y coma entre varios, por ejemplo «5000; 25000».</translation>
    </message>
    <message>
      <source>The objects in {path} can't be read: {detail}. Check that the layer opens in QGIS and has polygons, lines or points.</source>
      <translation>No se pueden leer los objetos de {path}: {detail}. Compruebe que la capa se abre en QGIS y tiene polígonos, líneas o puntos.</translation>
    </message>
    <message>
      <source>The layer {path} has no field “{field}” for the class. Choose one of these: {available}. Without a field, each layer is a class, or tags of OpenStreetMap tell the class.</source>
      <translation>La capa {path} no tiene el campo «{field}» para la clase. Elija uno de estos: {available}. Sin campo, cada capa es una clase, o las etiquetas de OpenStreetMap indican la clase.</translation>
    </message>
    <message>
      <source>There is no object: the layers are empty, or none of their features has a class and a usable geometry. Choose other layers, or the field that holds the class.</source>
      <translation>No hay ningún objeto: las capas están vacías, o ninguno de sus objetos espaciales tiene una clase y una geometría utilizable. Elija otras capas o el campo que contiene la clase.</translation>
    </message>
    <message>
      <source>The layer {path} has no coordinate reference system, but another one has. Assign the right one to it (“Assign projection”) and run again.</source>
      <translation>La capa {path} no tiene sistema de referencia de coordenadas, pero otra sí. Asígnele el correcto («Asignar proyección») y ejecute de nuevo.</translation>
    </message>
    <message>
      <source>There is no map at 1 : {scale:.6g}. Enter the number behind the colon, from 100 to 10 000 000, such as 5000 for 1 : 5 000.</source>
      <translation>No hay mapas a escala 1 : {scale:.6g}. Introduzca el número que va tras los dos puntos, de 100 a 10 000 000, por ejemplo 5000 para 1 : 5 000.</translation>
    </message>
    <message>
      <source>The vocabulary {path} can't be used: {detail}. Correct the file, or leave the vocabulary empty to use that of Landscribe.</source>
      <translation>No se puede usar el vocabulario {path}: {detail}. Corrija el archivo o deje vacío el vocabulario para usar el de Landscribe.</translation>
    </message>
    <message>
      <source>The vocabulary has no class “{name}”. Names like it are: {nearest}. Say which class is meant, such as “{name} = building”; nothing behind “=” leaves it out.</source>
      <translation>El vocabulario no tiene la clase «{name}». Nombres parecidos: {nearest}. Indique qué clase es, por ejemplo «{name} = building»; si no hay nada tras «=», se omite.</translation>
    </message>
    <message>
      <source>The vocabulary has no predicate “{name}”. Names like it are: {nearest}. Use one of its predicates.</source>
      <translation>El vocabulario no tiene el predicado «{name}». Nombres parecidos: {nearest}. Use uno de sus predicados.</translation>
    </message>
    <message>
      <source>The question was understood as: {query}.</source>
      <translation>La pregunta se entendió así: {query}.</translation>
    </message>
    <message>
      <source>No objects are as the question wants them. Check how it was understood, or lower the least score of relations.</source>
      <translation>Ningún objeto cumple lo que pide la pregunta. Compruebe cómo se entendió o baje la puntuación mínima de las relaciones.</translation>
    </message>
    <message>
      <source>{count} feature(s) of {path} have crossed or otherwise invalid outlines. They were made valid for this run; the layer itself was not changed (“Fix geometries” does that).</source>
      <translation>{count} objeto(s) espacial(es) de {path} tienen contornos cruzados o no válidos por otro motivo. Se hicieron válidos para esta ejecución; la capa misma no se modificó (de eso se encarga «Corregir geometrías»).</translation>
    </message>
    <message>
      <source>The layer {path} has no coordinate reference system, so its units are taken for metres. Assign the right one (“Assign projection”) to get true sizes and distances.</source>
      <translation>La capa {path} no tiene sistema de referencia de coordenadas, así que sus unidades se toman por metros. Asigne el correcto («Asignar proyección») para obtener tamaños y distancias reales.</translation>
    </message>
    <message>
      <source>The layer {path} has another coordinate reference system than the first one and was transformed.</source>
      <translation>La capa {path} tiene un SRC distinto del de la primera y se transformó.</translation>
    </message>
    <message>
      <source>The images show no data at {count} object(s) of {path}, so that nothing can be learnt or told of these from an image.</source>
      <translation>Las imágenes no tienen datos en {count} objeto(s) de {path}, así que de una imagen no se puede aprender ni saber nada sobre ellos.</translation>
    </message>
    <message>
      <source>Learning from {learnt} square(s) with {pairs} pair(s) of objects; {kept_back} square(s) are kept back and tell how good the model is.</source>
      <translation>Se aprende de {learnt} cuadrado(s) con {pairs} pareja(s) de objetos; {kept_back} cuadrado(s) se reservan e indican cómo de bueno es el modelo.</translation>
    </message>
    <message>
      <source>No square with a relation is kept back, so that nobody knows how good the model is. Give more graphs, or smaller squares.</source>
      <translation>No se reserva ningún cuadrado con relaciones, así que no se sabe cómo de bueno es el modelo. Dé más grafos o cuadrados menores.</translation>
    </message>
    <message>
      <source>The model has not learnt maps of about 1 : {scale:.6g}, but of {learnt}: it finds no relations at this scale. Train a model with graphs of this scale.</source>
      <translation>El modelo no ha aprendido mapas de aproximadamente 1 : {scale:.6g}, sino de {learnt}: no halla relaciones a esta escala. Entrene un modelo con grafos de esta escala.</translation>
    </message>
    <message>
      <source>The scene graph {path} has no objects at 1 : {scale:.6g}, so that nothing is said of this scale.</source>
      <translation>El grafo de escena {path} no tiene objetos a 1 : {scale:.6g}, por lo que no se dice nada de esta escala.</translation>
    </message>
    <message>
      <source>The model has learnt from a graph of the same name as {path}. If it is the same one, the figures are too good: measure with a place that the model has not seen.</source>
      <translation>El modelo aprendió de un grafo con el mismo nombre que {path}. Si es el mismo, las cifras son demasiado buenas: mida en un lugar que el modelo no haya visto.</translation>
    </message>
    <message>
      <source>The objects lie so far apart that distances may be up to {percent:.1f} % too long at the edges. Relate smaller regions on their own to be exact.</source>
      <translation>Los objetos están tan lejos unos de otros que las distancias pueden ser hasta un {percent:.1f} % demasiado largas en los bordes. Para más exactitud, relacione por separado regiones menores.</translation>
    </message>
    <message>
      <source>Reading the objects…</source>
      <translation>Leyendo los objetos…</translation>
    </message>
    <message>
      <source>Finding relations…</source>
      <translation>Buscando relaciones…</translation>
    </message>
    <message>
      <source>Reading the scene graph…</source>
      <translation>Leyendo el grafo de escena…</translation>
    </message>
    <message>
      <source>Looking for matches…</source>
      <translation>Buscando coincidencias…</translation>
    </message>
    <message>
      <source>Writing the scene graph…</source>
      <translation>Escribiendo el grafo de escena…</translation>
    </message>
    <message>
      <source>Describing…</source>
      <translation>Describiendo…</translation>
    </message>
    <message>
      <source>Looking at the image…</source>
      <translation>Mirando la imagen…</translation>
    </message>
    <message>
      <source>Preparing the relations…</source>
      <translation>Preparando las relaciones…</translation>
    </message>
    <message>
      <source>Reading relations out of the image…</source>
      <translation>Leyendo relaciones en la imagen…</translation>
    </message>
    <message>
      <source>There is no network “{network}” in timm. Names like it are: {nearest}. Choose one of these, or leave the default.</source>
      <translation>No existe la red «{network}» en timm. Nombres parecidos: {nearest}. Elija una de estas o deje la predeterminada.</translation>
    </message>
    <message>
      <source>The network “{network}” can't describe the patches of an image: {detail}. Choose a vision transformer of timm, such as “vit_small_patch14_dinov2.lvd142m”.</source>
      <translation>La red «{network}» no puede describir los parches de una imagen: {detail}. Elija un vision transformer de timm, por ejemplo «vit_small_patch14_dinov2.lvd142m».</translation>
    </message>
    <message>
      <source>The weights {path} don't fit the network “{network}”: {detail}. Choose a safetensors file of exactly this network, in the names of timm, or leave the file empty to download it.</source>
      <translation>Los pesos {path} no encajan en la red «{network}»: {detail}. Elija un archivo safetensors de exactamente esta red, con los nombres de timm, o deje vacío el archivo para descargarlo.</translation>
    </message>
    <message>
      <source>The image {path} has {width_px} × {height_px} pixels where segments are wanted, less than a single patch of {patch_width_px} × {patch_height_px} pixels. Choose a larger image or extent, or a finer ground resolution in the advanced parameters.</source>
      <translation>La imagen {path} tiene {width_px} × {height_px} píxeles donde se piden segmentos, menos que un solo parche de {patch_width_px} × {patch_height_px} píxeles. Elija una imagen o extensión mayor, o una resolución del terreno más fina en los parámetros avanzados.</translation>
    </message>
    <message>
      <source>{segments} segments are wanted, but the image {path} has only {patches} patch(es) with data. Choose fewer segments, or a finer ground resolution in the advanced parameters.</source>
      <translation>Se piden {segments} segmentos, pero la imagen {path} solo tiene {patches} parche(s) con datos. Elija menos segmentos o una resolución del terreno más fina en los parámetros avanzados.</translation>
    </message>
    <message>
      <source>Grouping what looks alike…</source>
      <translation>Agrupando lo que se parece…</translation>
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
      <source>The model {path} reads {needed} raster(s), but {given} were given. It wants: {wanted}. Choose a second image if these are two inputs, and none otherwise.</source>
      <translation>El modelo {path} lee {needed} ráster(es), pero se dieron {given}. Necesita: {wanted}. Si son dos entradas, elija una segunda imagen; si no, ninguna.</translation>
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
      <source>The network “{network}” reads {needed} raster(s) of each place, but {given} were given. Give it heights as well, or choose another network.</source>
      <translation>La red «{network}» lee {needed} ráster(es) de cada lugar, pero se dieron {given}. Dele también alturas o elija otra red.</translation>
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
      <source>Only {found} object(s) of the labels lie on the images, which is too few to judge them. At least {needed} of a class are needed, spread over the images. Add images, or labels of more ground.</source>
      <translation>Solo {found} objeto(s) de las etiquetas están sobre las imágenes; son muy pocos para juzgarlos. Hacen falta al menos {needed} de una clase, repartidos por las imágenes. Añada imágenes o etiquetas de más terreno.</translation>
    </message>
    <message>
      <source>The labelled ground is too small: objects are judged by networks that have not seen them, so there must be ground for several tiles of {tile_px} pixels. Add images, or choose smaller tiles or a finer ground resolution in the advanced parameters.</source>
      <translation>El terreno etiquetado es demasiado pequeño: los objetos los juzgan redes que no los han visto, así que debe haber terreno para varias teselas de {tile_px} píxeles. Añada imágenes, o elija teselas menores o una resolución del terreno más fina en los parámetros avanzados.</translation>
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
      <source>Round {round}: {dropped} object(s) were dropped and {returned} came back; now {removed} of {judged} are dropped.</source>
      <translation>Ronda {round}: se descartaron {dropped} objeto(s) y volvieron {returned}; ahora están descartados {removed} de {judged}.</translation>
    </message>
    <message>
      <source>{count} object(s) on the images could not be judged and were kept. There are too few of their class in a part of the ground, or the networks could not tell it from other ground: {classes}. More images, more epochs or a finer ground resolution may help.</source>
      <translation>{count} objeto(s) de las imágenes no se pudieron juzgar y se conservaron. Hay muy pocos de su clase en una parte del terreno, o las redes no pudieron distinguirla del resto del terreno: {classes}. Más imágenes, más épocas o una resolución del terreno más fina pueden ayudar.</translation>
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
      <source>Looking for the objects…</source>
      <translation>Buscando los objetos…</translation>
    </message>
    <message>
      <source>Comparing the heights…</source>
      <translation>Comparando las alturas…</translation>
    </message>
    <message>
      <source>Training, and judging the objects…</source>
      <translation>Entrenando y juzgando los objetos…</translation>
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
      <source>Clean training labels</source>
      <translation>Limpiar etiquetas de entrenamiento</translation>
    </message>
    <message>
      <source>Finds the objects of a database that are not on the images, such as buildings that are newer than an old photograph. Networks learn from the labels, and each object is judged by one that has not seen it; what the images contradict is dropped, and the networks learn again without it, until little changes. With height models of both dates, ground that rose since the images speaks against an object too. It takes several trainings: minutes on a graphics card, up to hours on the processor.</source>
      <translation>Encuentra los objetos de una base de datos que no están en las imágenes, por ejemplo edificios más recientes que una fotografía antigua. Las redes aprenden de las etiquetas, y cada objeto lo juzga una red que no lo ha visto; lo que las imágenes contradicen se descarta y las redes aprenden de nuevo sin ello, hasta que cambia poco. Con modelos de superficie de ambas fechas, el terreno que subió desde las imágenes también habla en contra de un objeto. El resultado es la base de datos con un veredicto sobre cada objeto, la base de datos limpia para entrenar y un informe con imágenes. Requiere varios entrenamientos: minutos en una tarjeta gráfica, hasta horas en el procesador.</translation>
    </message>
    <message>
      <source>noise,errors,outdated,database,update,confident learning,outliers,quality,deep learning</source>
      <translation>ruido,errores,desactualizado,base de datos,actualización,confident learning,valores atípicos,calidad,aprendizaje profundo</translation>
    </message>
    <message>
      <source>Number of objects</source>
      <translation>Número de objetos</translation>
    </message>
    <message>
      <source>Number of judged objects</source>
      <translation>Número de objetos juzgados</translation>
    </message>
    <message>
      <source>Number of removed objects</source>
      <translation>Número de objetos eliminados</translation>
    </message>
    <message>
      <source>Rounds that were run</source>
      <translation>Rondas ejecutadas</translation>
    </message>
    <message>
      <source>Removed objects of each class (JSON)</source>
      <translation>Objetos eliminados de cada clase (JSON)</translation>
    </message>
    <message>
      <source>Least change (%)</source>
      <translation>Cambio mínimo (%)</translation>
    </message>
    <message>
      <source>Stop after a round in which fewer of the judged objects were dropped or came back.</source>
      <translation>Parar tras una ronda en la que una proporción menor de los objetos juzgados se descartó o volvió.</translation>
    </message>
    <message>
      <source>Labels to clean</source>
      <translation>Etiquetas que se limpian</translation>
    </message>
    <message>
      <source>The database of objects, such as buildings: polygons, some of which may not be on the images.</source>
      <translation>La base de datos de objetos, por ejemplo edificios: polígonos, algunos de los cuales pueden no estar en las imágenes.</translation>
    </message>
    <message>
      <source>Field with the class</source>
      <translation>Campo con la clase</translation>
    </message>
    <message>
      <source>The field that holds the class of an object. Empty: the layer is one class, with the layer's name.</source>
      <translation>El campo que contiene la clase de un objeto. Vacío: la capa es una sola clase, con el nombre de la capa.</translation>
    </message>
    <message>
      <source>Other labels</source>
      <translation>Otras etiquetas</translation>
    </message>
    <message>
      <source>Layers of polygons or lines of other classes, such as roads. The networks learn from them too, but they are not judged. They lie below the labels to clean, and have the same field with the class.</source>
      <translation>Capas de polígonos o líneas de otras clases, por ejemplo carreteras. Las redes también aprenden de ellas, pero no se juzgan. Quedan por debajo de las etiquetas que se limpian y tienen el mismo campo con la clase.</translation>
    </message>
    <message>
      <source>Surface heights at the date of the images</source>
      <translation>Alturas de la superficie en la fecha de las imágenes</translation>
    </message>
    <message>
      <source>A surface model (DSM). With one of each date, ground that rose since the images speaks against an object.</source>
      <translation>Un modelo de superficie (MDS). Con uno de cada fecha, el terreno que subió desde las imágenes habla en contra de un objeto.</translation>
    </message>
    <message>
      <source>Surface heights at the date of the labels</source>
      <translation>Alturas de la superficie en la fecha de las etiquetas</translation>
    </message>
    <message>
      <source>A surface model (DSM) of the same place, on any grid.</source>
      <translation>Un modelo de superficie (MDS) del mismo lugar, en cualquier cuadrícula.</translation>
    </message>
    <message>
      <source>Rounds, at most</source>
      <translation>Rondas, como máximo</translation>
    </message>
    <message>
      <source>How often the networks learn and judge. A round without much change is the last one.</source>
      <translation>Cuántas veces aprenden y juzgan las redes. Una ronda con pocos cambios es la última.</translation>
    </message>
    <message>
      <source>Least evidence (0 to 1)</source>
      <translation>Evidencia mínima (0 a 1)</translation>
    </message>
    <message>
      <source>Objects with less are removed. 1: the networks are as sure as of a typical object of the class. Higher removes more, wrong and right ones.</source>
      <translation>Se eliminan los objetos con menos. 1: las redes están tan seguras como con un objeto típico de la clase. Con un valor más alto se eliminan más objetos, tanto erróneos como correctos.</translation>
    </message>
    <message>
      <source>Judged labels</source>
      <translation>Etiquetas juzgadas</translation>
    </message>
    <message>
      <source>All objects with their fields, and: keep, evidence (0 to 1), removed_in (round) and reason (image, heights or both).</source>
      <translation>Todos los objetos con sus campos, y además: keep, evidence (0 a 1), removed_in (ronda) y reason (image, heights o both).</translation>
    </message>
    <message>
      <source>Cleaned labels</source>
      <translation>Etiquetas limpias</translation>
    </message>
    <message>
      <source>The objects that are kept, with their fields, to train on.</source>
      <translation>Los objetos que se conservan, con sus campos, para entrenar.</translation>
    </message>
    <message>
      <source>A page with what was removed in each round, and pictures of removed objects.</source>
      <translation>Una página con lo que se eliminó en cada ronda e imágenes de objetos eliminados.</translation>
    </message>
    <message>
      <source>Least rise (metres)</source>
      <translation>Subida mínima (metros)</translation>
    </message>
    <message>
      <source>Ground that is so much higher at the date of the labels was built on after the images were taken.</source>
      <translation>El terreno que es al menos así de más alto en la fecha de las etiquetas se construyó después de tomarse las imágenes.</translation>
    </message>
    <message>
      <source>Factor to metres</source>
      <translation>Factor a metros</translation>
    </message>
    <message>
      <source>What to multiply the surface heights by to get metres: 0.3048 for feet.</source>
      <translation>Por cuánto se multiplican las alturas de la superficie para obtener metros: 0.3048 para pies.</translation>
    </message>
    <message>
      <source>Classes that stand out</source>
      <translation>Clases que sobresalen</translation>
    </message>
    <message>
      <source>Classes of which surface heights tell something, separated by commas. Empty: all.</source>
      <translation>Clases sobre las que las alturas de la superficie dicen algo, separadas por comas. Vacío: todas.</translation>
    </message>
    <message>
      <source>Epochs</source>
      <translation>Épocas</translation>
    </message>
    <message>
      <source>How often each network sees every tile. A network that sees them very often knows the wrong labels by heart too.</source>
      <translation>Cuántas veces ve cada red cada tesela. Una red que las ve muchas veces aprende de memoria también las etiquetas erróneas.</translation>
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
      <source>Tile size (pixels)</source>
      <translation>Tamaño de tesela (píxeles)</translation>
    </message>
    <message>
      <source>Side of what the networks see at a time.</source>
      <translation>Lado de lo que las redes ven de una vez.</translation>
    </message>
    <message>
      <source>Ground resolution (metres per pixel)</source>
      <translation>Resolución del terreno (metros por píxel)</translation>
    </message>
    <message>
      <source>How large the pixels are that the networks see. Coarser is faster, as long as the objects can still be told. Not set: as in the first image.</source>
      <translation>Tamaño de los píxeles que ven las redes. Más gruesa es más rápido, mientras aún se distingan los objetos. No establecido: como en la primera imagen.</translation>
    </message>
    <message>
      <source>Compare epochs</source>
      <translation>Comparar épocas</translation>
    </message>
    <message>
      <source>Tells what changed between two dates: from two class maps which class became which, from two surface models what became higher or lower by more than their noise, and from all four both. It makes rasters and polygons of the changes, and a report with the transition matrix, gains and losses, annual rates and volumes. The layers may lie on different grids; the result lies on that of the later map, or without maps on that of the later surface model.</source>
      <translation>Indica qué cambió entre dos fechas: a partir de dos mapas de clases, qué clase pasó a ser cuál; a partir de dos modelos de superficie, qué subió o bajó más que su ruido; y a partir de los cuatro, ambas cosas. Crea rásteres y polígonos de los cambios, y un informe con la matriz de transición, ganancias y pérdidas, tasas anuales y volúmenes. Las capas pueden tener cuadrículas distintas; el resultado tiene la del mapa posterior o, sin mapas, la del modelo de superficie posterior.</translation>
    </message>
    <message>
      <source>change detection,transition matrix,land cover change,DSM difference,DoD,level of detection,volume,time</source>
      <translation>detección de cambios,matriz de transición,cambio de cobertura del suelo,diferencia de MDS,DSM,DoD,nivel de detección,volumen,tiempo</translation>
    </message>
    <message>
      <source>Changed area (m²)</source>
      <translation>Área cambiada (m²)</translation>
    </message>
    <message>
      <source>Changed share (%)</source>
      <translation>Proporción cambiada (%)</translation>
    </message>
    <message>
      <source>Area of each change from class to class (JSON)</source>
      <translation>Área de cada cambio de clase a clase (JSON)</translation>
    </message>
    <message>
      <source>Level of detection of heights (m)</source>
      <translation>Nivel de detección de las alturas (m)</translation>
    </message>
    <message>
      <source>Noise of the height difference (m)</source>
      <translation>Ruido de la diferencia de alturas (m)</translation>
    </message>
    <message>
      <source>Vertical shift between the dates (m)</source>
      <translation>Desplazamiento vertical entre las fechas (m)</translation>
    </message>
    <message>
      <source>Volume gained (m³)</source>
      <translation>Volumen ganado (m³)</translation>
    </message>
    <message>
      <source>Volume lost (m³)</source>
      <translation>Volumen perdido (m³)</translation>
    </message>
    <message>
      <source>Earlier class map</source>
      <translation>Mapa de clases anterior</translation>
    </message>
    <message>
      <source>The class raster of the earlier date. Its first band counts.</source>
      <translation>El ráster de clases de la fecha anterior. Cuenta su primera banda.</translation>
    </message>
    <message>
      <source>Later class map</source>
      <translation>Mapa de clases posterior</translation>
    </message>
    <message>
      <source>The class raster of the later date. Classes are matched by name where both maps have names, else by value. The result lies on its grid; each of its pixels is compared with the most frequent class of the earlier map there, or with the nearest one.</source>
      <translation>El ráster de clases de la fecha posterior. Las clases se emparejan por nombre si ambos mapas tienen nombres; si no, por valor. El resultado tiene su cuadrícula; cada píxel se compara con la clase más frecuente del mapa anterior en ese lugar o con la más cercana.</translation>
    </message>
    <message>
      <source>Earlier surface model</source>
      <translation>Modelo de superficie anterior</translation>
    </message>
    <message>
      <source>Heights of the ground with all that stands on it (DSM) at the earlier date, in metres.</source>
      <translation>Alturas del terreno con todo lo que hay sobre él (MDS) en la fecha anterior, en metros.</translation>
    </message>
    <message>
      <source>Later surface model</source>
      <translation>Modelo de superficie posterior</translation>
    </message>
    <message>
      <source>The same at the later date. Both models should have been made in the same way.</source>
      <translation>Lo mismo en la fecha posterior. Ambos modelos deberían haberse creado del mismo modo.</translation>
    </message>
    <message>
      <source>Earlier date</source>
      <translation>Fecha anterior</translation>
    </message>
    <message>
      <source>A year, a month or a day: 1981, 1981-07 or 1981-07-14.</source>
      <translation>Un año, un mes o un día: 1981, 1981-07 o 1981-07-14.</translation>
    </message>
    <message>
      <source>Later date</source>
      <translation>Fecha posterior</translation>
    </message>
    <message>
      <source>The same for the later layers. Annual rates count from the middle of what the dates may mean.</source>
      <translation>Lo mismo para las capas posteriores. Las tasas anuales se cuentan desde la mitad del periodo que abarca cada fecha.</translation>
    </message>
    <message>
      <source>Tolerance (pixels)</source>
      <translation>Tolerancia (píxeles)</translation>
    </message>
    <message>
      <source>Maps seldom lie exactly on each other, which makes slivers along all borders. A border that moved by no more than this has not moved. 1 is a good start for maps of different flights; new objects keep their size.</source>
      <translation>Los mapas rara vez coinciden con exactitud, lo que crea franjas finas a lo largo de todos los bordes. Un borde que no se movió más que esto no se ha movido. 1 es un buen comienzo para mapas de vuelos distintos; los objetos nuevos conservan su tamaño.</translation>
    </message>
    <message>
      <source>Minimum area of a change (m²)</source>
      <translation>Área mínima de un cambio (m²)</translation>
    </message>
    <message>
      <source>Smaller patches of one kind of change count as unchanged, in the earlier class. Heights too: a patch that rose or sank must be as large. Without a CRS: pixels.</source>
      <translation>Las manchas menores de un mismo tipo de cambio cuentan como sin cambios, con la clase anterior. También en las alturas: una mancha que subió o bajó debe tener al menos este tamaño. Sin SRC: píxeles.</translation>
    </message>
    <message>
      <source>Changes</source>
      <translation>Cambios</translation>
    </message>
    <message>
      <source>A raster with the kind of each change: 0 is no change; 305 is from class 3 to class 5 (where classes have more than two digits, changes are numbered). Without maps: 1 is lower, 2 is higher.</source>
      <translation>Un ráster con el tipo de cada cambio: 0 es sin cambio; 305 es de la clase 3 a la clase 5 (si las clases tienen más de dos cifras, los cambios se numeran). Sin mapas: 1 es más bajo, 2 es más alto.</translation>
    </message>
    <message>
      <source>Change polygons</source>
      <translation>Polígonos de cambios</translation>
    </message>
    <message>
      <source>Polygons with both classes, both dates, area, and mean height difference where there are heights.</source>
      <translation>Polígonos con ambas clases, ambas fechas, el área y, si hay alturas, la diferencia media de altura.</translation>
    </message>
    <message>
      <source>Height change</source>
      <translation>Cambio de altura</translation>
    </message>
    <message>
      <source>Later minus earlier, in metres. First band: 0 where it is within the level of detection. Second band: all differences.</source>
      <translation>Posterior menos anterior, en metros. Primera banda: 0 donde está dentro del nivel de detección. Segunda banda: todas las diferencias.</translation>
    </message>
    <message>
      <source>A page with the transition matrix, gains and losses, annual rates, volumes, and maps of the changes.</source>
      <translation>Una página con la matriz de transición, ganancias y pérdidas, tasas anuales, volúmenes y mapas de los cambios.</translation>
    </message>
    <message>
      <source>Needed where the maps name classes differently: “forest = trees; bushes = trees; clouds =”, earlier = later. Names or values. Nothing behind “=” leaves a class of the earlier map out of the comparison, nothing before it a class of the later one.</source>
      <translation>Hace falta cuando los mapas nombran las clases de modo distinto: «bosque = árboles; matorral = árboles; nubes =», anterior = posterior. Nombres o valores. Sin nada tras «=» se omite de la comparación una clase del mapa anterior; sin nada delante, una clase del posterior.</translation>
    </message>
    <message>
      <source>Level of detection (metres)</source>
      <translation>Nivel de detección (metros)</translation>
    </message>
    <message>
      <source>Smaller height differences count as no change. Not set: it is estimated from the noise of the stable ground.</source>
      <translation>Las diferencias de altura menores cuentan como sin cambio. No establecido: se estima a partir del ruido del terreno estable.</translation>
    </message>
    <message>
      <source>Confidence of the level of detection (%)</source>
      <translation>Confianza del nivel de detección (%)</translation>
    </message>
    <message>
      <source>How sure a height change must be, where the level is estimated: 95 % is 1.96 times the noise.</source>
      <translation>Cuán seguro debe ser un cambio de altura cuando el nivel se estima: 95 % es 1.96 veces el ruido.</translation>
    </message>
    <message>
      <source>Classes that keep their height</source>
      <translation>Clases que conservan su altura</translation>
    </message>
    <message>
      <source>Where the noise is estimated, such as “road; bare ground”: trees grow though they stay trees. Empty: wherever the class stayed the same; without maps everywhere.</source>
      <translation>Dónde se estima el ruido, por ejemplo «carretera; suelo desnudo»: los árboles crecen aunque sigan siendo árboles. Vacío: donde la clase no cambió; sin mapas, en todas partes.</translation>
    </message>
    <message>
      <source>Leave a vertical shift in</source>
      <translation>Dejar un desplazamiento vertical</translation>
    </message>
    <message>
      <source>Without this tick the median height difference of the stable ground is taken off: surface models of different flights seldom agree in their zero.</source>
      <translation>Si no se marca, se resta la diferencia mediana de altura del terreno estable: los modelos de superficie de vuelos distintos rara vez coinciden en su cero.</translation>
    </message>
    <message>
      <source>Factor to metres, earlier surface model</source>
      <translation>Factor a metros, modelo de superficie anterior</translation>
    </message>
    <message>
      <source>Factor to metres, later surface model</source>
      <translation>Factor a metros, modelo de superficie posterior</translation>
    </message>
    <message>
      <source>What to multiply its heights by to get metres: 0.3048 for feet.</source>
      <translation>Por cuánto se multiplican sus alturas para obtener metros: 0.3048 para pies.</translation>
    </message>
    <message>
      <source>Date objects</source>
      <translation>Datar objetos</translation>
    </message>
    <message>
      <source>Finds out since when the objects of a current database stand, such as buildings or roads, from class maps of several past dates and, if there are any, surface models. Every object gets the date at which it is first seen, the dates between which it was built, and a confidence. The order of time is respected: an object that stands in 1981 and in 2018 stands in 2001 too, unless the evidence says otherwise. On demand there is a layer for each date with the objects that stood then, ready to be labels for its image.</source>
      <translation>Averigua desde cuándo existen los objetos de una base de datos actual, por ejemplo edificios o carreteras, a partir de mapas de clases de varias fechas pasadas y, si los hay, modelos de superficie. Cada objeto recibe la fecha en que se ve por primera vez, las fechas entre las que se construyó y una confianza. Se respeta el orden del tiempo: un objeto que existe en 1981 y en 2018 existe también en 2001, salvo que la evidencia indique otra cosa. Si se pide, hay una capa por fecha con los objetos que existían entonces, lista para servir de etiquetas de su imagen.</translation>
    </message>
    <message>
      <source>history,change,year of construction,reverse updating,backdating,buildings,roads,archive</source>
      <translation>historia,cambio,año de construcción,actualización retrospectiva,retrodatación,edificios,carreteras,archivo</translation>
    </message>
    <message>
      <source>Objects with a date</source>
      <translation>Objetos con fecha</translation>
    </message>
    <message>
      <source>Objects whose date is unsure</source>
      <translation>Objetos de fecha insegura</translation>
    </message>
    <message>
      <source>Figures of each date (JSON)</source>
      <translation>Cifras de cada fecha (JSON)</translation>
    </message>
    <message>
      <source>Figures of each period (JSON)</source>
      <translation>Cifras de cada periodo (JSON)</translation>
    </message>
    <message>
      <source>The current database: polygons, lines or points. All its fields are kept.</source>
      <translation>La base de datos actual: polígonos, líneas o puntos. Se conservan todos sus campos.</translation>
    </message>
    <message>
      <source>Maps of the past</source>
      <translation>Mapas del pasado</translation>
    </message>
    <message>
      <source>For each date what “Segment image” has made of its image: the class map, or the probabilities. The oldest comes first. They may lie on different grids.</source>
      <translation>Para cada fecha, lo que «Segmentar imagen» produjo con su imagen: el mapa de clases o las probabilidades. El más antiguo va primero. Pueden tener cuadrículas distintas.</translation>
    </message>
    <message>
      <source>Dates of the maps</source>
      <translation>Fechas de los mapas</translation>
    </message>
    <message>
      <source>Years, months or days in the order of the maps: 1981; 2001-07; 2018-05-14.</source>
      <translation>Años, meses o días en el orden de los mapas: 1981; 2001-07; 2018-05-14.</translation>
    </message>
    <message>
      <source>Class of the objects</source>
      <translation>Clase de los objetos</translation>
    </message>
    <message>
      <source>Its name or value in the maps. Empty: the class that is called as the layer is (“building” for a layer “buildings”), or the only one.</source>
      <translation>Su nombre o valor en los mapas. Vacío: la clase que se llama como la capa («edificio» para una capa «edificios») o la única que hay.</translation>
    </message>
    <message>
      <source>Date of the objects</source>
      <translation>Fecha de los objetos</translation>
    </message>
    <message>
      <source>When the database was up to date: all objects stood then. Empty: after the last map.</source>
      <translation>Cuándo estaba al día la base de datos: todos los objetos existían entonces. Vacío: después del último mapa.</translation>
    </message>
    <message>
      <source>Surface models</source>
      <translation>Modelos de superficie</translation>
    </message>
    <message>
      <source>For objects that stand up, such as buildings: a surface model (DSM) of each date, in the same order.</source>
      <translation>Para objetos que sobresalen, por ejemplo edificios: un modelo de superficie (MDS) de cada fecha, en el mismo orden.</translation>
    </message>
    <message>
      <source>Terrain model</source>
      <translation>Modelo del terreno</translation>
    </message>
    <message>
      <source>The height of the ground (DTM). Empty: it is told from the surface model around each object.</source>
      <translation>La altura del terreno (MDT). Vacío: se deduce del modelo de superficie alrededor de cada objeto.</translation>
    </message>
    <message>
      <source>Dated objects</source>
      <translation>Objetos datados</translation>
    </message>
    <message>
      <source>The database with new fields: for each date the evidence (p_…) and whether the object stood (stands_…), the date at which it is first seen, the dates between which it was built, and the confidence.</source>
      <translation>La base de datos con campos nuevos: para cada fecha, la evidencia (p_…) y si el objeto existía (stands_…); la fecha en que se ve por primera vez, las fechas entre las que se construyó y la confianza.</translation>
    </message>
    <message>
      <source>Objects of each date</source>
      <translation>Objetos de cada fecha</translation>
    </message>
    <message>
      <source>One layer for each date with the objects that stood then, in one GeoPackage. Their field “class” lets them be labels for the image of that date.</source>
      <translation>Una capa por fecha con los objetos que existían entonces, en un solo GeoPackage. Con su campo «class» pueden servir de etiquetas de la imagen de esa fecha.</translation>
    </message>
    <message>
      <source>A page with the number and the area of the objects of each period, and what stood at each date.</source>
      <translation>Una página con el número y el área de los objetos de cada periodo, y lo que existía en cada fecha.</translation>
    </message>
    <message>
      <source>Least confidence</source>
      <translation>Confianza mínima</translation>
    </message>
    <message>
      <source>The probability that a date needs. Objects below it come out as “unsure”, with wider bounds.</source>
      <translation>La probabilidad que necesita una fecha. Los objetos que no la alcanzan salen como «unsure», con límites más amplios.</translation>
    </message>
    <message>
      <source>Shift of the maps (metres)</source>
      <translation>Desplazamiento de los mapas (metros)</translation>
    </message>
    <message>
      <source>How far a map may lie beside the objects. They are looked at without a rim of this width, as far as they are large enough. Not set: one pixel.</source>
      <translation>Cuánto puede desviarse un mapa de los objetos. Se examinan sin un borde de este ancho, si son lo bastante grandes. No establecido: un píxel.</translation>
    </message>
    <message>
      <source>Width of lines and points (metres)</source>
      <translation>Ancho de líneas y puntos (metros)</translation>
    </message>
    <message>
      <source>How broad a road is, or the circle around a point.</source>
      <translation>El ancho de una carretera, o el del círculo alrededor de un punto.</translation>
    </message>
    <message>
      <source>Height of objects (metres)</source>
      <translation>Altura de los objetos (metros)</translation>
    </message>
    <message>
      <source>How high above the ground the surface of an object is at least, where it stands.</source>
      <translation>A qué altura sobre el terreno está, como mínimo, la superficie de un objeto donde existe.</translation>
    </message>
    <message>
      <source>What all heights are multiplied by to be metres: 0.3048 for feet.</source>
      <translation>Por cuánto se multiplican todas las alturas para obtener metros: 0.3048 para pies.</translation>
    </message>
    <message>
      <source>Describe area</source>
      <translation>Describir área</translation>
    </message>
    <message>
      <source>Tells in sentences what a scene graph knows of an area: which objects are there and how much they cover, how they relate, what they make up, and what is unsure. The sentences are templates filled with figures; no language model invents anything. They come in the language of QGIS.</source>
      <translation>Cuenta con frases lo que un grafo de escena sabe de un área: qué objetos hay y cuánto cubren, cómo se relacionan, qué forman y qué es inseguro. Las frases son plantillas que se rellenan con cifras; ningún modelo de lenguaje inventa nada. Salen en el idioma de QGIS.</translation>
    </message>
    <message>
      <source>scene graph,text,caption,summary,report,sentences,statistics</source>
      <translation>grafo de escena,texto,leyenda,resumen,informe,frases,estadísticas</translation>
    </message>
    <message>
      <source>Scene graph</source>
      <translation>Grafo de escena</translation>
    </message>
    <message>
      <source>Any layer of the scene graph, or its GeoPackage.</source>
      <translation>Cualquier capa del grafo de escena o su GeoPackage.</translation>
    </message>
    <message>
      <source>Areas</source>
      <translation>Áreas</translation>
    </message>
    <message>
      <source>Each polygon gets its own description. Empty: one description of everything.</source>
      <translation>Cada polígono recibe su propia descripción. Vacío: una sola descripción de todo.</translation>
    </message>
    <message>
      <source>Field with the name</source>
      <translation>Campo con el nombre</translation>
    </message>
    <message>
      <source>What the areas are called. Empty: numbers.</source>
      <translation>Cómo se llaman las áreas. Vacío: números.</translation>
    </message>
    <message>
      <source>Extent</source>
      <translation>Extensión</translation>
    </message>
    <message>
      <source>Only what is inside is described. Empty: everything.</source>
      <translation>Solo se describe lo que está dentro. Vacío: todo.</translation>
    </message>
    <message>
      <source>The descriptions, with a table of the classes of each area.</source>
      <translation>Las descripciones, con una tabla de las clases de cada área.</translation>
    </message>
    <message>
      <source>Described areas</source>
      <translation>Áreas descritas</translation>
    </message>
    <message>
      <source>The areas with the field “description”, which is also shown when the mouse rests on one.</source>
      <translation>Las áreas con el campo «description», que también se muestra al detener el ratón sobre una.</translation>
    </message>
    <message>
      <source>Unsure below this score</source>
      <translation>Inseguro por debajo de esta puntuación</translation>
    </message>
    <message>
      <source>Objects and relations with a lower score are told as unsure.</source>
      <translation>Los objetos y las relaciones con una puntuación menor se mencionan como inseguros.</translation>
    </message>
    <message>
      <source>Description</source>
      <translation>Descripción</translation>
    </message>
    <message>
      <source>Number of areas</source>
      <translation>Número de áreas</translation>
    </message>
    <message>
      <source>Number of objects in them</source>
      <translation>Número de objetos en ellas</translation>
    </message>
    <message>
      <source>Number of relations in them</source>
      <translation>Número de relaciones en ellas</translation>
    </message>
    <message>
      <source>Evaluate scene graph</source>
      <translation>Evaluar grafo de escena</translation>
    </message>
    <message>
      <source>Tells how many of the true relations a scene graph has among those that it is surest of: the recalls that are usual in the field. Give a graph to compare (SGDet, PhrDet: nothing was given), or a model and its image (PredCls, SGCls: the true objects are given), or both. The figures are means over squares of ground or areas; a model should be measured at a place that it has not learnt from. The report says what is missed most often, and a layer shows where.</source>
      <translation>Dice cuántas de las relaciones verdaderas tiene un grafo de escena entre aquellas de las que está más seguro: las exhaustividades usuales en el campo. Indique un grafo para comparar (SGDet, PhrDet: no se dio nada), o un modelo y su imagen (PredCls, SGCls: se dan los objetos verdaderos), o ambos. Las cifras son medias sobre cuadrados de terreno o áreas; un modelo debería medirse en un lugar del que no haya aprendido. El informe dice qué falta más a menudo, y una capa muestra dónde.</translation>
    </message>
    <message>
      <source>scene graph,recall,quality,accuracy,assess,validate,PredCls,SGCls,SGDet,PhrDet,triplets</source>
      <translation>grafo de escena,exhaustividad,recall,calidad,exactitud,evaluar,validar,PredCls,SGCls,SGDet,PhrDet,tripletas</translation>
    </message>
    <message>
      <source>True scene graph</source>
      <translation>Grafo de escena verdadero</translation>
    </message>
    <message>
      <source>Any layer of a graph whose objects and relations are right, for instance one that you corrected.</source>
      <translation>Cualquier capa de un grafo cuyos objetos y relaciones son correctos, por ejemplo uno que usted haya corregido.</translation>
    </message>
    <message>
      <source>Scene graph to compare</source>
      <translation>Grafo de escena para comparar</translation>
    </message>
    <message>
      <source>A graph of the same place and map scale. All that it says counts, whoever has found it.</source>
      <translation>Un grafo del mismo lugar y escala de mapa. Cuenta todo lo que dice, lo haya encontrado quien lo haya encontrado.</translation>
    </message>
    <message>
      <source>Scene-graph model</source>
      <translation>Modelo de grafo de escena</translation>
    </message>
    <message>
      <source>A model that “Train scene-graph model” has made. It is told the true objects, and finds relations.</source>
      <translation>Un modelo hecho por «Entrenar modelo de grafo de escena». Se le dan los objetos verdaderos, y encuentra relaciones.</translation>
    </message>
    <message>
      <source>Image</source>
      <translation>Imagen</translation>
    </message>
    <message>
      <source>What the model sees. Needed where a model is chosen.</source>
      <translation>Lo que ve el modelo. Necesario si se elige un modelo.</translation>
    </message>
    <message>
      <source>Each polygon is a scene with figures of its own, of which the mean is told. Empty: squares are.</source>
      <translation>Cada polígono es una escena con sus propias cifras, de las que se da la media. Vacío: lo son cuadrados.</translation>
    </message>
    <message>
      <source>Size of the squares (metres)</source>
      <translation>Tamaño de los cuadrados (metros)</translation>
    </message>
    <message>
      <source>A relation counts in each square in which one of its objects lies. A square should hold some dozens of objects.</source>
      <translation>Una relación cuenta en cada cuadrado en el que está uno de sus objetos. Un cuadrado debería contener algunas decenas de objetos.</translation>
    </message>
    <message>
      <source>A page with all recalls, those of each predicate, and what is missed most often.</source>
      <translation>Una página con todas las exhaustividades, las de cada predicado y lo que falta más a menudo.</translation>
    </message>
    <message>
      <source>All figures, for a spreadsheet.</source>
      <translation>Todas las cifras, para una hoja de cálculo.</translation>
    </message>
    <message>
      <source>True relations, found and missed</source>
      <translation>Relaciones verdaderas, encontradas y omitidas</translation>
    </message>
    <message>
      <source>A GeoPackage with a line for each true relation, and its place among the surest ones of its scene.</source>
      <translation>Un GeoPackage con una línea para cada relación verdadera y su puesto entre las más seguras de su escena.</translation>
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
      <source>Recall among the 100 surest relations (0 to 1)</source>
      <translation>Exhaustividad entre las 100 relaciones más seguras (0 a 1)</translation>
    </message>
    <message>
      <source>Mean of that recall over the predicates (0 to 1)</source>
      <translation>Media de esa exhaustividad sobre los predicados (0 a 1)</translation>
    </message>
    <message>
      <source>What these two are figures of</source>
      <translation>De qué son estas dos cifras</translation>
    </message>
    <message>
      <source>Number of scenes</source>
      <translation>Número de escenas</translation>
    </message>
    <message>
      <source>Number of true relations in them</source>
      <translation>Número de relaciones verdaderas en ellas</translation>
    </message>
    <message>
      <source>All recalls (JSON)</source>
      <translation>Todas las exhaustividades (JSON)</translation>
    </message>
    <message>
      <source>Recall of each predicate (JSON)</source>
      <translation>Exhaustividad de cada predicado (JSON)</translation>
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
      <source>Export scene graph</source>
      <translation>Exportar grafo de escena</translation>
    </message>
    <message>
      <source>Writes a scene graph for other programs: Turtle and JSON-LD with GeoSPARQL geometries for triple stores and SPARQL, GraphML for Gephi, yEd, Cytoscape and networkx, and CSV tables, which can be edited anywhere and come back with “Import relations into scene graph”.</source>
      <translation>Escribe un grafo de escena para otros programas: Turtle y JSON-LD con geometrías GeoSPARQL para almacenes de tripletas y SPARQL, GraphML para Gephi, yEd, Cytoscape y networkx, y tablas CSV, que se pueden editar en cualquier sitio y vuelven con «Importar relaciones al grafo de escena».</translation>
    </message>
    <message>
      <source>scene graph,RDF,Turtle,JSON-LD,GeoSPARQL,SPARQL,GraphML,Gephi,CSV,edge list,linked data</source>
      <translation>grafo de escena,RDF,Turtle,JSON-LD,GeoSPARQL,SPARQL,GraphML,Gephi,CSV,lista de aristas,datos enlazados</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Archivo</translation>
    </message>
    <message>
      <source>Its extension tells the format: .ttl (Turtle), .jsonld (JSON-LD), .graphml or .csv. With .csv a table of the objects, “…_objects.csv”, comes beside it. Places are longitudes and latitudes (WGS 84).</source>
      <translation>Su extensión indica el formato: .ttl (Turtle), .jsonld (JSON-LD), .graphml o .csv. Con .csv se añade al lado una tabla de los objetos, «…_objects.csv». Los lugares son longitudes y latitudes (WGS 84).</translation>
    </message>
    <message>
      <source>Base IRI</source>
      <translation>IRI base</translation>
    </message>
    <message>
      <source>The beginning of all names in Turtle and JSON-LD, which ends with / or #. Enter an address of your own before you publish the file.</source>
      <translation>El comienzo de todos los nombres en Turtle y JSON-LD, que termina en / o #. Introduzca una dirección propia antes de publicar el archivo.</translation>
    </message>
    <message>
      <source>Table of the objects, if the format is CSV</source>
      <translation>Tabla de los objetos, si el formato es CSV</translation>
    </message>
    <message>
      <source>Number of relations</source>
      <translation>Número de relaciones</translation>
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
      <source>Size of the crops (pixels)</source>
      <translation>Tamaño de los recortes (píxeles)</translation>
    </message>
    <message>
      <source>Side of what the network sees of a tile, at a random place. Not set: 256, or the size of the tiles.</source>
      <translation>Lado de lo que la red ve de una tesela, en un lugar aleatorio. No establecido: 256 o el tamaño de las teselas.</translation>
    </message>
    <message>
      <source>Height features</source>
      <translation>Características de altura</translation>
    </message>
    <message>
      <source>Makes maps of a surface model (DSM) that show more than the heights themselves, to people and to networks: height above ground, sky-view factor, cast shadow, a shading map of both, slope, hillshade and openness. Without a terrain model (DTM) the ground is estimated from the surface. Ask for the outputs that you need; all lie on the grid of the surface.</source>
      <translation>Crea, a partir de un modelo de superficie (MDS), mapas que muestran más que las alturas mismas, a personas y a redes: altura sobre el terreno, factor de visión del cielo, sombra proyectada, un mapa de sombreado con ambos, pendiente, mapa de sombras y apertura topográfica. Sin modelo del terreno (MDT), el terreno se estima a partir de la superficie. Pida las salidas que necesite; todas tienen la cuadrícula de la superficie.</translation>
    </message>
    <message>
      <source>DSM,DTM,DEM,nDSM,CHM,terrain,sky-view factor,openness,hillshade,slope,shadow,relief,lidar</source>
      <translation>MDS,MDT,MDE,DSM,DTM,DEM,nDSM,CHM,terreno,factor de visión del cielo,apertura topográfica,openness,mapa de sombras,hillshade,pendiente,sombra,relieve,lidar</translation>
    </message>
    <message>
      <source>Largest height above ground (m)</source>
      <translation>Mayor altura sobre el terreno (m)</translation>
    </message>
    <message>
      <source>Share of the ground in the shadow (%)</source>
      <translation>Proporción del terreno en sombra (%)</translation>
    </message>
    <message>
      <source>Surface (DSM)</source>
      <translation>Superficie (MDS)</translation>
    </message>
    <message>
      <source>Heights of the surface, with buildings and trees. The first band counts.</source>
      <translation>Alturas de la superficie, con edificios y árboles. Cuenta la primera banda.</translation>
    </message>
    <message>
      <source>Terrain (DTM)</source>
      <translation>Terreno (MDT)</translation>
    </message>
    <message>
      <source>Heights of the bare ground; grid and coordinate reference system may differ. Not set: it is estimated from the surface where it is needed.</source>
      <translation>Alturas del terreno desnudo; la cuadrícula y el SRC pueden ser distintos. No establecido: se estima a partir de la superficie donde hace falta.</translation>
    </message>
    <message>
      <source>Height above ground</source>
      <translation>Altura sobre el terreno</translation>
    </message>
    <message>
      <source>Surface minus terrain (nDSM), in metres: the height of buildings and trees.</source>
      <translation>Superficie menos terreno (nDSM), en metros: la altura de edificios y árboles.</translation>
    </message>
    <message>
      <source>Shading map</source>
      <translation>Mapa de sombreado</translation>
    </message>
    <message>
      <source>The sky-view factor, halved in the shadow of the sun: relief as people and networks read it well.</source>
      <translation>El factor de visión del cielo, reducido a la mitad en la sombra del sol: el relieve tal como lo leen bien las personas y las redes.</translation>
    </message>
    <message>
      <source>Sky-view factor</source>
      <translation>Factor de visión del cielo</translation>
    </message>
    <message>
      <source>How much of the sky each place sees, from 0 (none) to 1 (all): streets and yards are dark.</source>
      <translation>Cuánto cielo se ve desde cada lugar, de 0 (nada) a 1 (todo): las calles y los patios son oscuros.</translation>
    </message>
    <message>
      <source>Cast shadow</source>
      <translation>Sombra proyectada</translation>
    </message>
    <message>
      <source>1 where something hides the sun, 0 where it shines.</source>
      <translation>1 donde algo tapa el sol, 0 donde brilla.</translation>
    </message>
    <message>
      <source>Slope</source>
      <translation>Pendiente</translation>
    </message>
    <message>
      <source>How steep the surface is, in degrees.</source>
      <translation>Cuán empinada es la superficie, en grados.</translation>
    </message>
    <message>
      <source>Hillshade</source>
      <translation>Mapa de sombras (hillshade)</translation>
    </message>
    <message>
      <source>How brightly the sun lights each slope, from 0 to 1, without cast shadows.</source>
      <translation>Con qué intensidad ilumina el sol cada ladera, de 0 a 1, sin sombras proyectadas.</translation>
    </message>
    <message>
      <source>Openness</source>
      <translation>Apertura topográfica</translation>
    </message>
    <message>
      <source>Mean angle from the zenith to the horizon, in degrees: large on ridges, 90 on planes.</source>
      <translation>Ángulo medio del cenit al horizonte, en grados: grande en las crestas, 90 en los llanos.</translation>
    </message>
    <message>
      <source>Negative openness</source>
      <translation>Apertura topográfica negativa</translation>
    </message>
    <message>
      <source>Openness of the surface turned upside down, in degrees: large in valleys and yards.</source>
      <translation>Apertura de la superficie puesta del revés, en grados: grande en valles y patios.</translation>
    </message>
    <message>
      <source>Terrain on the grid of the surface</source>
      <translation>Terreno en la cuadrícula de la superficie</translation>
    </message>
    <message>
      <source>The bare ground in metres: the terrain model, or what was estimated.</source>
      <translation>El terreno desnudo en metros: el modelo del terreno, o lo que se estimó.</translation>
    </message>
    <message>
      <source>Search radius (metres)</source>
      <translation>Radio de búsqueda (metros)</translation>
    </message>
    <message>
      <source>How far the horizon is searched for, for shading map, sky-view factor and openness. Large: landforms; small: details. Without a coordinate reference system: pixels.</source>
      <translation>Hasta dónde se busca el horizonte para el mapa de sombreado, el factor de visión del cielo y la apertura topográfica. Grande: formas del terreno; pequeño: detalles. Sin SRC: píxeles.</translation>
    </message>
    <message>
      <source>Number of directions</source>
      <translation>Número de direcciones</translation>
    </message>
    <message>
      <source>In how many directions the horizon is searched for. More are smoother and slower.</source>
      <translation>En cuántas direcciones se busca el horizonte. Con más, el resultado es más suave y el cálculo más lento.</translation>
    </message>
    <message>
      <source>Azimuth of the sun (degrees)</source>
      <translation>Azimut del sol (grados)</translation>
    </message>
    <message>
      <source>Where the light comes from, clockwise from the north of the map: 315 is north-west.</source>
      <translation>De dónde viene la luz, en sentido horario desde el norte del mapa: 315 es el noroeste.</translation>
    </message>
    <message>
      <source>Elevation of the sun (degrees)</source>
      <translation>Elevación del sol (grados)</translation>
    </message>
    <message>
      <source>How high it stands above the horizon. The lower, the longer the shadows.</source>
      <translation>A qué altura está sobre el horizonte. Cuanto más bajo, más largas las sombras.</translation>
    </message>
    <message>
      <source>Width of the widest building (metres)</source>
      <translation>Ancho del edificio más ancho (metros)</translation>
    </message>
    <message>
      <source>For the estimated terrain: what is narrower is taken away. As small as the buildings allow, for hills narrower than this lose their tops. Without a coordinate reference system: pixels.</source>
      <translation>Para el terreno estimado: se quita lo que es más estrecho. Tan pequeño como permitan los edificios, pues las colinas más estrechas pierden su cima. Sin SRC: píxeles.</translation>
    </message>
    <message>
      <source>Roughness of the ground (metres)</source>
      <translation>Irregularidad del terreno (metros)</translation>
    </message>
    <message>
      <source>For the estimated terrain: what rises less above its surroundings counts as ground.</source>
      <translation>Para el terreno estimado: lo que sobresale menos de su entorno cuenta como terreno.</translation>
    </message>
    <message>
      <source>Factor from the surface's heights to metres</source>
      <translation>Factor de las alturas de la superficie a metros</translation>
    </message>
    <message>
      <source>1 for metres, 0.3048 for feet, 0.01 for centimetres.</source>
      <translation>1 para metros, 0.3048 para pies, 0.01 para centímetros.</translation>
    </message>
    <message>
      <source>Factor from the terrain's heights to metres</source>
      <translation>Factor de las alturas del terreno a metros</translation>
    </message>
    <message>
      <source>Not set: as for the surface.</source>
      <translation>No establecido: como para la superficie.</translation>
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
      <source>Import relations into scene graph</source>
      <translation>Importar relaciones al grafo de escena</translation>
    </message>
    <message>
      <source>Takes a table of relations, exported as CSV and edited in a spreadsheet or another program, back into the scene graph: relations that are not in the table any more go, new ones come with the source “user”, and changed scores are taken over. The graph itself stays as it is; the result is a new one.</source>
      <translation>Lleva de vuelta al grafo de escena una tabla de relaciones, exportada como CSV y editada en una hoja de cálculo u otro programa: las relaciones que ya no están en la tabla desaparecen, las nuevas entran con la fuente «user» y las puntuaciones cambiadas se adoptan. El grafo mismo queda como está; el resultado es uno nuevo.</translation>
    </message>
    <message>
      <source>scene graph,CSV,edge list,spreadsheet,edit,relations,triplets</source>
      <translation>grafo de escena,CSV,lista de aristas,hoja de cálculo,editar,relaciones,tripletas</translation>
    </message>
    <message>
      <source>The graph that was exported: any layer of it, or its file.</source>
      <translation>El grafo que se exportó: cualquiera de sus capas o su archivo.</translation>
    </message>
    <message>
      <source>Table of relations</source>
      <translation>Tabla de relaciones</translation>
    </message>
    <message>
      <source>A CSV file with the columns subject_id, predicate and object_id, and perhaps score, in any order. Without a score a new relation gets 1.</source>
      <translation>Un archivo CSV con las columnas subject_id, predicate y object_id, y quizá score, en cualquier orden. Sin puntuación, una relación nueva recibe 1.</translation>
    </message>
    <message>
      <source>CSV files (*.csv)</source>
      <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
      <source>Changed scene graph</source>
      <translation>Grafo de escena modificado</translation>
    </message>
    <message>
      <source>A GeoPackage with the same objects and the relations of the table.</source>
      <translation>Un GeoPackage con los mismos objetos y las relaciones de la tabla.</translation>
    </message>
    <message>
      <source>Relations</source>
      <translation>Relaciones</translation>
    </message>
    <message>
      <source>New relations</source>
      <translation>Relaciones nuevas</translation>
    </message>
    <message>
      <source>Relations that are gone</source>
      <translation>Relaciones desaparecidas</translation>
    </message>
    <message>
      <source>Relations with another score</source>
      <translation>Relaciones con otra puntuación</translation>
    </message>
    <message>
      <source>Normalise radiometry</source>
      <translation>Normalizar radiometría</translation>
    </message>
    <message>
      <source>Makes images of different dates, films and scanners look alike: for panchromatic and faded colour archives. Each band is stretched between its 2 % and 98 % quantiles. With a reference, it gets the distribution of brightness of that image instead. Every pixel of the whole image counts.</source>
      <translation>Da un aspecto parecido a imágenes de distintas fechas, películas y escáneres: para archivos pancromáticos y de color desvaído. Cada banda se estira entre sus cuantiles 2 % y 98 %. Con una referencia, recibe en cambio la distribución de brillo de esa imagen. Cuentan todos los píxeles de toda la imagen.</translation>
    </message>
    <message>
      <source>contrast,stretch,histogram matching,quantiles,brightness,archive,historical,colour balance</source>
      <translation>contraste,estirar,ajuste de histograma,cuantiles,brillo,archivo,histórico,balance de color</translation>
    </message>
    <message>
      <source>The image to normalise.</source>
      <translation>La imagen que se normaliza.</translation>
    </message>
    <message>
      <source>Reference</source>
      <translation>Referencia</translation>
    </message>
    <message>
      <source>An image whose colours the result shall have, with as many bands. Another date of about the same place is best; grid and type may differ. Empty: stretch between the quantiles.</source>
      <translation>Una imagen cuyos colores debe tener el resultado, con el mismo número de bandas. Lo mejor es otra fecha de más o menos el mismo lugar; la cuadrícula y el tipo pueden ser distintos. Vacío: estirar entre los cuantiles.</translation>
    </message>
    <message>
      <source>Pixel type</source>
      <translation>Tipo de píxel</translation>
    </message>
    <message>
      <source>Of a stretched image. uint8: 1 to 255. uint16: 1 to 65535. float32: 0 to 1. NoData is 0, or NaN. With a reference the result has the type and the values of the reference.</source>
      <translation>De una imagen estirada. uint8: 1 a 255. uint16: 1 a 65535. float32: 0 a 1. El valor sin datos es 0 o NaN. Con una referencia, el resultado tiene el tipo y los valores de la referencia.</translation>
    </message>
    <message>
      <source>Normalised image</source>
      <translation>Imagen normalizada</translation>
    </message>
    <message>
      <source>The image with the same pixels, bands and band names (GeoTIFF).</source>
      <translation>La imagen con los mismos píxeles, bandas y nombres de banda (GeoTIFF).</translation>
    </message>
    <message>
      <source>The bands to normalise. Empty: all but a transparency band.</source>
      <translation>Las bandas que se normalizan. Vacío: todas salvo una banda de transparencia.</translation>
    </message>
    <message>
      <source>Bands of the reference</source>
      <translation>Bandas de la referencia</translation>
    </message>
    <message>
      <source>The bands of the reference, in the order of the image's. Empty: all but a transparency band.</source>
      <translation>Las bandas de la referencia, en el orden de las de la imagen. Vacío: todas salvo una banda de transparencia.</translation>
    </message>
    <message>
      <source>Dark (% of the pixels)</source>
      <translation>Oscuro (% de los píxeles)</translation>
    </message>
    <message>
      <source>So many percent of the pixels become the darkest value.</source>
      <translation>Este porcentaje de los píxeles pasa a tener el valor más oscuro.</translation>
    </message>
    <message>
      <source>Bright (% of the pixels)</source>
      <translation>Claro (% de los píxeles)</translation>
    </message>
    <message>
      <source>All pixels above this percentage become the brightest value.</source>
      <translation>Todos los píxeles por encima de este porcentaje pasan a tener el valor más claro.</translation>
    </message>
    <message>
      <source>Dark and bright value of each band before (JSON)</source>
      <translation>Valor oscuro y claro de cada banda antes (JSON)</translation>
    </message>
    <message>
      <source>Objects from segmentation</source>
      <translation>Objetos a partir de segmentación</translation>
    </message>
    <message>
      <source>Makes clean objects of a class map or of polygons: specks become part of their neighbours, small holes are closed, buildings that have grown together are split, outlines are smoothed or get right angles. Objects that touch keep a common border. Roads and rivers get centre lines with their widths. Each object has its class, area and score, as the scene graph needs them.</source>
      <translation>Crea objetos limpios a partir de un mapa de clases o de polígonos: las motas pasan a sus vecinos, los huecos pequeños se cierran, los edificios fusionados se dividen y los contornos se suavizan o reciben ángulos rectos. Los objetos que se tocan conservan un borde común. Las carreteras y los ríos reciben líneas de eje con su ancho. Cada objeto tiene su clase, área y puntuación, como las necesita el grafo de escena.</translation>
    </message>
    <message>
      <source>vectorize,polygons,buildings,footprints,roads,centerline,skeleton,watershed,regularize,generalize,simplify</source>
      <translation>vectorizar,polígonos,edificios,huellas,carreteras,línea de eje,esqueleto,watershed,regularizar,generalizar,simplificar</translation>
    </message>
    <message>
      <source>Number of centre lines</source>
      <translation>Número de líneas de eje</translation>
    </message>
    <message>
      <source>Objects, area and length of each class (JSON)</source>
      <translation>Objetos, área y longitud de cada clase (JSON)</translation>
    </message>
    <message>
      <source>Class map</source>
      <translation>Mapa de clases</translation>
    </message>
    <message>
      <source>A class raster, such as “Segment image” makes. Its first band counts.</source>
      <translation>Un ráster de clases, como el que crea «Segmentar imagen». Cuenta su primera banda.</translation>
    </message>
    <message>
      <source>Polygons instead of a class map</source>
      <translation>Polígonos en lugar de un mapa de clases</translation>
    </message>
    <message>
      <source>A layer of polygons. Where they overlap, the later one is on top.</source>
      <translation>Una capa de polígonos. Donde se solapan, prevalece el posterior.</translation>
    </message>
    <message>
      <source>Field with the class of the polygons</source>
      <translation>Campo con la clase de los polígonos</translation>
    </message>
    <message>
      <source>Names or values of classes. Empty: all polygons are of one class, with the layer's name.</source>
      <translation>Nombres o valores de las clases. Vacío: todos los polígonos son de una sola clase, con el nombre de la capa.</translation>
    </message>
    <message>
      <source>Confidence</source>
      <translation>Confianza</translation>
    </message>
    <message>
      <source>What “Segment image” gives as “Confidence”, or the probability of a class, on any grid. Its mean over an object is the object's score. The first band counts.</source>
      <translation>Lo que «Segmentar imagen» da como «Confianza», o la probabilidad de una clase, en cualquier cuadrícula. Su media sobre un objeto es la puntuación del objeto. Cuenta la primera banda.</translation>
    </message>
    <message>
      <source>Classes that become objects</source>
      <translation>Clases que se convierten en objetos</translation>
    </message>
    <message>
      <source>Names or values, with semicolons between several: “building; road”. Empty: all.</source>
      <translation>Nombres o valores, con puntos y coma entre varios: «edificio; carretera». Vacío: todas.</translation>
    </message>
    <message>
      <source>Smallest object (m²)</source>
      <translation>Objeto más pequeño (m²)</translation>
    </message>
    <message>
      <source>Smaller ones become part of the neighbour with which they share most of their border. Not set: nine pixels of the map; polygons are all kept. Without a CRS: pixels, or units of the layer.</source>
      <translation>Los menores se unen al vecino con el que comparten la mayor parte de su borde. No establecido: nueve píxeles del mapa; los polígonos se conservan todos. Sin SRC: píxeles o unidades de la capa.</translation>
    </message>
    <message>
      <source>Close holes smaller than (m²)</source>
      <translation>Cerrar huecos menores de (m²)</translation>
    </message>
    <message>
      <source>A hole in which another object lies stays. Not set: the size of the smallest object.</source>
      <translation>Un hueco en el que hay otro objeto se conserva. No establecido: el tamaño del objeto más pequeño.</translation>
    </message>
    <message>
      <source>Split objects that have grown together</source>
      <translation>Dividir objetos fusionados</translation>
    </message>
    <message>
      <source>shape: where they are narrow. confidence: where the segmentation was less sure; it needs the confidence. none: they stay together. Buildings are split, unless other classes are named below.</source>
      <translation>shape: donde son estrechos. confidence: donde la segmentación estaba menos segura; necesita la confianza. none: siguen juntos. Se dividen los edificios, salvo que abajo se nombren otras clases.</translation>
    </message>
    <message>
      <source>Buildings with right angles</source>
      <translation>Edificios con ángulos rectos</translation>
    </message>
    <message>
      <source>Straight walls at right angles, where that changes a building little. Its neighbours are fitted to it.</source>
      <translation>Muros rectos en ángulo recto, donde eso cambia poco el edificio. Sus vecinos se ajustan a él.</translation>
    </message>
    <message>
      <source>Polygons with class, score and area; long ones also with length and width (GeoPackage).</source>
      <translation>Polígonos con clase, puntuación y área; los alargados, también con longitud y ancho (GeoPackage).</translation>
    </message>
    <message>
      <source>Centre lines</source>
      <translation>Líneas de eje</translation>
    </message>
    <message>
      <source>The middle of roads, rivers and the like, from junction to junction, with length and width.</source>
      <translation>El centro de carreteras, ríos y similares, de cruce a cruce, con longitud y ancho.</translation>
    </message>
    <message>
      <source>Classes that are long</source>
      <translation>Clases alargadas</translation>
    </message>
    <message>
      <source>They get centre lines. Names or values, with semicolons between several. Empty: those that are called road, street, river, canal, rail and the like. “-”: none.</source>
      <translation>Reciben líneas de eje. Nombres o valores, con puntos y coma entre varios. Vacío: las que se llaman «road», «street», «river», «canal», «rail» o similar. «-»: ninguna.</translation>
    </message>
    <message>
      <source>Classes that are buildings</source>
      <translation>Clases que son edificios</translation>
    </message>
    <message>
      <source>They get right angles, and are split. Empty: those that are called building, house or roof. “-”: none.</source>
      <translation>Reciben ángulos rectos y se dividen. Vacío: las que se llaman «building», «house» o «roof». «-»: ninguna.</translation>
    </message>
    <message>
      <source>Classes that are split</source>
      <translation>Clases que se dividen</translation>
    </message>
    <message>
      <source>Names or values, with semicolons between several. Empty: the buildings. “-”: none.</source>
      <translation>Nombres o valores, con puntos y coma entre varios. Vacío: los edificios. «-»: ninguna.</translation>
    </message>
    <message>
      <source>Widest neck (percent)</source>
      <translation>Estrechamiento más ancho (por ciento)</translation>
    </message>
    <message>
      <source>Objects are split where they are narrower than this share of the narrower part, or less sure than this share of the less sure part. More splits more.</source>
      <translation>Los objetos se dividen donde son más estrechos que esta proporción de la parte más estrecha, o menos seguros que esta proporción de la parte menos segura. Con más, se divide más.</translation>
    </message>
    <message>
      <source>Simplify outlines (metres)</source>
      <translation>Simplificar contornos (metros)</translation>
    </message>
    <message>
      <source>Corners that stand out by less than about this are left out; common borders stay common. Not set: only the steps of the pixels are smoothed. 0: outlines stay as they are, along the pixels.</source>
      <translation>Se omiten las esquinas que sobresalen menos de aproximadamente esto; los bordes comunes siguen siendo comunes. No establecido: solo se suavizan los escalones de los píxeles. 0: los contornos quedan como están, a lo largo de los píxeles.</translation>
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
      <source>Query scene graph</source>
      <translation>Consultar grafo de escena</translation>
    </message>
    <message>
      <source>Finds the objects that relate to each other as a question says. Its parts stand between commas: “?b building” says what ?b is, “?b nearby ?r” and “?b nearby river” how it relates, “not ?b nearby water” how it does not, and “?b area &gt; 500” compares. The result is a layer of these objects, each with its role in the question, and the relations between them.</source>
      <translation>Encuentra los objetos que se relacionan entre sí como dice una pregunta. Sus partes van entre comas: «?b building» dice qué es ?b; «?b nearby ?r» y «?b nearby river», cómo se relaciona; «not ?b nearby water», cómo no; y «?b area &gt; 500» compara. El resultado es una capa de estos objetos, cada uno con su papel en la pregunta, y las relaciones entre ellos.</translation>
    </message>
    <message>
      <source>scene graph,question,search,select,triplets,pattern,SPARQL,relations,knowledge graph</source>
      <translation>grafo de escena,pregunta,buscar,seleccionar,tripletas,patrón,SPARQL,relaciones,grafo de conocimiento</translation>
    </message>
    <message>
      <source>Question</source>
      <translation>Pregunta</translation>
    </message>
    <message>
      <source>Parts between commas. “?b building”: what ?b is, also “building or road”. “?b nearby ?r”: how two relate; a class may stand for a variable, as in “?b nearby river”, and predicates may be read from the other side, as in “?b served by ?r”. “not ?b nearby water”: no such relation. “?b area &gt; 0.5 ha”: compares area, score, level, id or an attribute. A variable without a class that is called like one has that class: ?water.</source>
      <translation>Partes entre comas. «?b building»: qué es ?b, también «building or road». «?b nearby ?r»: cómo se relacionan dos; en lugar de una variable puede ir una clase, como en «?b nearby river», y los predicados se pueden leer desde el otro lado, como en «?b served by ?r». «not ?b nearby water»: sin esa relación. «?b area &gt; 0.5 ha»: compara area, score, level, id o un atributo. Una variable sin clase que se llama como una clase tiene esa clase: ?water.</translation>
    </message>
    <message>
      <source>Least score of relations</source>
      <translation>Puntuación mínima de las relaciones</translation>
    </message>
    <message>
      <source>Relations with less are taken as not there. Relations by exact rules mostly have 1.</source>
      <translation>Las relaciones con menos se toman por inexistentes. Las relaciones por reglas exactas suelen tener 1.</translation>
    </message>
    <message>
      <source>Matching objects</source>
      <translation>Objetos coincidentes</translation>
    </message>
    <message>
      <source>A GeoPackage with each object once: “roles” says for which variables it stands, “matches” in how many matches it is. The relations between them are a second layer.</source>
      <translation>Un GeoPackage con cada objeto una vez: «roles» dice por qué variables está; «matches», en cuántas coincidencias aparece. Las relaciones entre ellos son una segunda capa.</translation>
    </message>
    <message>
      <source>Table of matches</source>
      <translation>Tabla de coincidencias</translation>
    </message>
    <message>
      <source>One row a match: the object of each variable.</source>
      <translation>Una fila por coincidencia: el objeto de cada variable.</translation>
    </message>
    <message>
      <source>Relations between them</source>
      <translation>Relaciones entre ellos</translation>
    </message>
    <message>
      <source>Number of matches</source>
      <translation>Número de coincidencias</translation>
    </message>
    <message>
      <source>Objects of each variable (JSON)</source>
      <translation>Objetos de cada variable (JSON)</translation>
    </message>
    <message>
      <source>Relations between matching objects</source>
      <translation>Relaciones entre objetos coincidentes</translation>
    </message>
    <message>
      <source>Relations by rule</source>
      <translation>Relaciones por reglas</translation>
    </message>
    <message>
      <source>Makes a scene graph: objects, and what holds between them – nearby, around, passing through, part of, serves and others. Exact geometric rules find the relations, with true distances that follow the map scale. The result is a GeoPackage that can be edited in QGIS, queried, exported, and learnt from.</source>
      <translation>Crea un grafo de escena: objetos y lo que los une, como cerca de, alrededor de, atraviesa, parte de, da servicio a y otras relaciones. Las relaciones se hallan con reglas geométricas exactas y distancias reales que siguen la escala del mapa. El resultado es un GeoPackage que se puede editar en QGIS, consultar, exportar y usar para aprender.</translation>
    </message>
    <message>
      <source>scene graph,relations,topology,neighbours,near,OpenStreetMap,knowledge graph,triplets</source>
      <translation>grafo de escena,relaciones,topología,vecinos,cerca,OpenStreetMap,grafo de conocimiento,tripletas</translation>
    </message>
    <message>
      <source>Objects of each class (JSON)</source>
      <translation>Objetos de cada clase (JSON)</translation>
    </message>
    <message>
      <source>Relations of each predicate (JSON)</source>
      <translation>Relaciones de cada predicado (JSON)</translation>
    </message>
    <message>
      <source>One layer or several, of polygons, lines or points, also in different coordinate reference systems: polygons of a segmentation, a topographic map, layers of OpenStreetMap.</source>
      <translation>Una capa o varias, de polígonos, líneas o puntos, también con SRC distintos: polígonos de una segmentación, un mapa topográfico, capas de OpenStreetMap.</translation>
    </message>
    <message>
      <source>The field that holds the class of each object. Empty: the field “class” or “class_name” if there is one; else each layer is a class, with the layer's name; else tags of OpenStreetMap tell the class.</source>
      <translation>El campo que contiene la clase de cada objeto. Vacío: el campo «class» o «class_name», si existe; si no, cada capa es una clase, con el nombre de la capa; si no, las etiquetas de OpenStreetMap indican la clase.</translation>
    </message>
    <message>
      <source>Map scale 1 :</source>
      <translation>Escala del mapa 1 :</translation>
    </message>
    <message>
      <source>What is near on the map is near in the graph: at 1 : 5 000 a millimetre is 5 m. The larger the number, the farther apart objects may be and still be near each other.</source>
      <translation>Lo que está cerca en el mapa está cerca en el grafo: a 1 : 5 000, un milímetro son 5 m. Cuanto mayor es el número, más separados pueden estar los objetos y seguir contando como cercanos.</translation>
    </message>
    <message>
      <source>A GeoPackage with the objects, the relations as arrows between them, and a project that ties both: open it in QGIS's browser to see the relations of an object in its form.</source>
      <translation>Un GeoPackage con los objetos, las relaciones como flechas entre ellos y un proyecto que une ambos: ábralo en el navegador de QGIS para ver las relaciones de un objeto en su formulario.</translation>
    </message>
    <message>
      <source>Classes by other names</source>
      <translation>Clases con otros nombres</translation>
    </message>
    <message>
      <source>Needed where the vocabulary doesn't know a class: “3 = forest; shed = building; clouds =”. Nothing behind “=” leaves a class out.</source>
      <translation>Hace falta cuando el vocabulario no conoce una clase: «3 = forest; cobertizo = building; nubes =». Sin nada tras «=», la clase se omite.</translation>
    </message>
    <message>
      <source>Predicates</source>
      <translation>Predicados</translation>
    </message>
    <message>
      <source>Relations of these kinds only, separated by commas, such as “nearby, part of, passing through”. Empty: all. The others still count where a pair of objects gets only the most telling one.</source>
      <translation>Solo relaciones de estos tipos, separados por comas, por ejemplo «nearby, part of, passing through». Vacío: todos. Los demás siguen contando cuando una pareja de objetos recibe solo el más significativo.</translation>
    </message>
    <message>
      <source>Nearby objects of each object</source>
      <translation>Objetos cercanos de cada objeto</translation>
    </message>
    <message>
      <source>Of all objects that are nearby, so many of the nearest ones get a relation, so that the graph stays readable.</source>
      <translation>De todos los objetos cercanos, solo este número de los más próximos recibe una relación, para que el grafo siga siendo legible.</translation>
    </message>
    <message>
      <source>Width of lines (metres)</source>
      <translation>Ancho de las líneas (metros)</translation>
    </message>
    <message>
      <source>How broad lines and points are drawn as objects. Distances are those from the line or point itself.</source>
      <translation>Con qué ancho se dibujan las líneas y los puntos como objetos. Las distancias son las de la línea o el punto mismos.</translation>
    </message>
    <message>
      <source>Vocabulary</source>
      <translation>Vocabulario</translation>
    </message>
    <message>
      <source>A file of your own with classes and predicates and their limits, in the manner of Landscribe's vocabulary.json. Empty: that of Landscribe, with 32 classes of topographic maps and 16 predicates.</source>
      <translation>Un archivo propio con clases y predicados y sus límites, a la manera del vocabulary.json de Landscribe. Vacío: el de Landscribe, con 32 clases de mapas topográficos y 16 predicados.</translation>
    </message>
    <message>
      <source>JSON files (*.json)</source>
      <translation>Archivos JSON (*.json)</translation>
    </message>
    <message>
      <source>Generate scene graph</source>
      <translation>Generar grafo de escena</translation>
    </message>
    <message>
      <source>Makes a scene graph for one map scale or several: objects from layers or from an image, the wholes that they become on smaller maps, and what holds between them. Exact rules find relations that geometry can tell, a trained model reads others out of the image, and each relation says who has found it and how sure it is. Without a model, rules alone do the work. The result is a GeoPackage that can be edited in QGIS, queried, exported, and learnt from.</source>
      <translation>Crea un grafo de escena para una o varias escalas de mapa: objetos de capas o de una imagen, los conjuntos que forman en mapas de menor escala y lo que los une. Las reglas exactas hallan las relaciones que la geometría revela, un modelo entrenado lee otras en la imagen, y cada relación dice quién la halló y con qué seguridad. Sin modelo, el trabajo lo hacen solo las reglas. El resultado es un GeoPackage que se puede editar en QGIS, consultar, exportar y usar para aprender.</translation>
    </message>
    <message>
      <source>scene graph,relations,generalisation,map scale,vectorization,knowledge graph,triplets</source>
      <translation>grafo de escena,relaciones,generalización,escala del mapa,vectorización,grafo de conocimiento,tripletas</translation>
    </message>
    <message>
      <source>Relations by rule and by the model (JSON)</source>
      <translation>Relaciones por reglas y por el modelo (JSON)</translation>
    </message>
    <message>
      <source>Objects of each map scale (JSON)</source>
      <translation>Objetos de cada escala de mapa (JSON)</translation>
    </message>
    <message>
      <source>One layer or several, of polygons, lines or points: what “Objects” has made of a segmentation, a topographic map, layers of OpenStreetMap. Empty: a segmentation model finds them in the image.</source>
      <translation>Una capa o varias, de polígonos, líneas o puntos: lo que «Objetos a partir de segmentación» produjo con una segmentación, un mapa topográfico, capas de OpenStreetMap. Vacío: un modelo de segmentación los encuentra en la imagen.</translation>
    </message>
    <message>
      <source>A colour or grey picture of the objects. Needed where a model is chosen; rules need none.</source>
      <translation>Una imagen en color o en gris de los objetos. Hace falta si se elige un modelo; las reglas no la necesitan.</translation>
    </message>
    <message>
      <source>A model that “Train scene-graph model” has made. It finds relations in the image that rules can't tell. Empty: rules alone find the relations.</source>
      <translation>Un modelo creado con «Entrenar modelo de grafo de escena». Halla en la imagen relaciones que las reglas no pueden revelar. Vacío: solo las reglas hallan las relaciones.</translation>
    </message>
    <message>
      <source>Map scales 1 :</source>
      <translation>Escalas del mapa 1 :</translation>
    </message>
    <message>
      <source>One scale or several, with semicolons between them. On each smaller map objects become wholes, such as the houses of a settlement, and what is too small to be seen is left out.</source>
      <translation>Una escala o varias, con puntos y coma entre ellas. En cada mapa de menor escala, los objetos se agrupan en conjuntos, como las casas de un núcleo de población, y se omite lo que es demasiado pequeño para verse.</translation>
    </message>
    <message>
      <source>A GeoPackage with the objects of all scales, the relations as arrows between them, and a project that ties both: open it in QGIS's browser to see the relations of an object in its form.</source>
      <translation>Un GeoPackage con los objetos de todas las escalas, las relaciones como flechas entre ellos y un proyecto que une ambos: ábralo en el navegador de QGIS para ver las relaciones de un objeto en su formulario.</translation>
    </message>
    <message>
      <source>Segmentation model</source>
      <translation>Modelo de segmentación</translation>
    </message>
    <message>
      <source>Finds the objects in the image, where no layer of objects is chosen.</source>
      <translation>Encuentra los objetos en la imagen, si no se elige ninguna capa de objetos.</translation>
    </message>
    <message>
      <source>Relations of the model only</source>
      <translation>Solo relaciones del modelo</translation>
    </message>
    <message>
      <source>Leave out what rules find. Not ticked: both are there, and each relation says who has found it.</source>
      <translation>Omitir lo que hallan las reglas. Sin marcar: están ambas, y cada relación dice quién la halló.</translation>
    </message>
    <message>
      <source>Least score of the model's relations</source>
      <translation>Puntuación mínima de las relaciones del modelo</translation>
    </message>
    <message>
      <source>Relations that the model is less sure of are left out: 0 keeps all that it can think of.</source>
      <translation>Se omiten las relaciones de las que el modelo está menos seguro: 0 conserva todas las que se le ocurren.</translation>
    </message>
    <message>
      <source>Of all objects that are nearby, so many of the nearest ones get a relation by rule, so that the graph stays readable.</source>
      <translation>De todos los objetos cercanos, solo este número de los más próximos recibe una relación por reglas, para que el grafo siga siendo legible.</translation>
    </message>
    <message>
      <source>A file of your own with classes, predicates and their limits, and what becomes a whole on smaller maps, in the manner of Landscribe's vocabulary.json. Empty: that of the model, else that of Landscribe.</source>
      <translation>Un archivo propio con clases, predicados y sus límites, y con lo que se agrupa en conjuntos en mapas de menor escala, a la manera del vocabulary.json de Landscribe. Vacío: el del modelo; si no, el de Landscribe.</translation>
    </message>
    <message>
      <source>Precision</source>
      <translation>Precisión</translation>
    </message>
    <message>
      <source>Of the segmentation. auto: as the model was tested. fp32: full. bf16, fp16: faster on graphics cards.</source>
      <translation>De la segmentación. auto: como se probó el modelo. fp32: completa. bf16, fp16: más rápida en tarjetas gráficas.</translation>
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
      <source>The image to segment. Files are read in place; tile servers, WMS and the like are copied first.</source>
      <translation>La imagen que se segmenta. Los archivos se leen donde están; los servidores de teselas, WMS y similares se copian antes.</translation>
    </message>
    <message>
      <source>Second image</source>
      <translation>Segunda imagen</translation>
    </message>
    <message>
      <source>For models that were trained with heights, or that look at two images. The line below the model says so. Its pixels may have another size and coordinate reference system.</source>
      <translation>Para modelos que se entrenaron con alturas o que miran dos imágenes. Lo indica la línea que hay bajo el modelo. Sus píxeles pueden tener otro tamaño y otro SRC.</translation>
    </message>
    <message>
      <source>The bands of the image that feed the model, in the model's order. Empty: the model chooses.</source>
      <translation>Las bandas de la imagen que recibe el modelo, en su orden. Vacío: elige el modelo.</translation>
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
      <source>auto: the fastest that gives the same map. fp32: full. bf16, fp16: half; faster on graphics cards.</source>
      <translation>auto: la más rápida que da el mismo mapa. fp32: completa. bf16, fp16: media; más rápida en tarjetas gráficas.</translation>
    </message>
    <message>
      <source>How many tiles are computed together. 0: as many as suit the device and its memory.</source>
      <translation>Cuántas teselas se calculan juntas. 0: las que convengan al dispositivo y a su memoria.</translation>
    </message>
    <message>
      <source>Unsupervised segments</source>
      <translation>Segmentos no supervisados</translation>
    </message>
    <message>
      <source>Parts an image into segments that look alike, without labels and without a model trained for classes: a vision transformer describes every small square of the image, and a graph of these squares is cut where they differ most. The segments have numbers, no meaning: name them yourself, or make objects of them. The same numbers hold all over the image, however large it is.</source>
      <translation>Divide una imagen en segmentos de aspecto parecido, sin etiquetas y sin un modelo entrenado para clases: un vision transformer describe cada pequeño cuadrado de la imagen, y un grafo de estos cuadrados se corta donde más difieren. Los segmentos tienen números, no significado: deles nombre usted o cree objetos a partir de ellos. Los mismos números valen en toda la imagen, por grande que sea.</translation>
    </message>
    <message>
      <source>clustering,unsupervised,segmentation,objects,obia,dino,normalized cut,superpixels</source>
      <translation>agrupamiento,clustering,no supervisado,segmentación,objetos,obia,dino,corte normalizado,normalized cut,superpíxeles</translation>
    </message>
    <message>
      <source>Number of kinds of segments found</source>
      <translation>Número de tipos de segmentos encontrados</translation>
    </message>
    <message>
      <source>Area of each kind of segment (JSON)</source>
      <translation>Área de cada tipo de segmento (JSON)</translation>
    </message>
    <message>
      <source>A colour or grey picture. Files are read in place; tile servers, WMS and the like are copied first.</source>
      <translation>Una imagen en color o en gris. Los archivos se leen donde están; los servidores de teselas, WMS y similares se copian antes.</translation>
    </message>
    <message>
      <source>Number of kinds of segments</source>
      <translation>Número de tipos de segmentos</translation>
    </message>
    <message>
      <source>How many kinds to tell apart. Not set: 2 to 12, as many as the image itself suggests (eigengap).</source>
      <translation>Cuántos tipos se distinguen. No establecido: de 2 a 12, los que sugiera la propia imagen (eigengap).</translation>
    </message>
    <message>
      <source>Weights of the network</source>
      <translation>Pesos de la red</translation>
    </message>
    <message>
      <source>A safetensors file in the names of timm. Empty: timm downloads the weights of the network, once.</source>
      <translation>Un archivo safetensors con los nombres de timm. Vacío: timm descarga los pesos de la red, una vez.</translation>
    </message>
    <message>
      <source>Weights (*.safetensors)</source>
      <translation>Pesos (*.safetensors)</translation>
    </message>
    <message>
      <source>Segments</source>
      <translation>Segmentos</translation>
    </message>
    <message>
      <source>The kind of segment of each pixel: 1, 2, …, the most frequent first; 0 is no data (GeoTIFF).</source>
      <translation>El tipo de segmento de cada píxel: 1, 2, …, primero el más frecuente; 0 es sin datos (GeoTIFF).</translation>
    </message>
    <message>
      <source>Segment polygons</source>
      <translation>Polígonos de segmentos</translation>
    </message>
    <message>
      <source>The segments as polygons, with their kind and area (GeoPackage).</source>
      <translation>Los segmentos como polígonos, con su tipo y área (GeoPackage).</translation>
    </message>
    <message>
      <source>Method</source>
      <translation>Método</translation>
    </message>
    <message>
      <source>graph-network: a small graph network is trained on this image for some seconds. ncut: normalised cut by eigenvectors.</source>
      <translation>graph-network: una pequeña red de grafos se entrena con esta imagen durante unos segundos. ncut: corte normalizado por vectores propios.</translation>
    </message>
    <message>
      <source>Name of a vision transformer of timm that describes the image. Those of the DINO family suit best, for they have learnt without labels.</source>
      <translation>Nombre de un vision transformer de timm que describe la imagen. Los de la familia DINO son los más adecuados, porque aprendieron sin etiquetas.</translation>
    </message>
    <message>
      <source>One band, or three in the order red, green, blue. Empty: those that the file calls so, or the first.</source>
      <translation>Una banda, o tres en el orden rojo, verde, azul. Vacío: las que el archivo llama así o, si no, las primeras.</translation>
    </message>
    <message>
      <source>Ground resolution for the network (metres per pixel)</source>
      <translation>Resolución del terreno para la red (metros por píxel)</translation>
    </message>
    <message>
      <source>How large a pixel is when the network sees it: finer finds smaller things, coarser is faster. Not set: the pixels of the image.</source>
      <translation>Tamaño de un píxel cuando lo ve la red: más fina encuentra cosas menores, más gruesa es más rápida. No establecido: los píxeles de la imagen.</translation>
    </message>
    <message>
      <source>Tile size (pixels of the network)</source>
      <translation>Tamaño de tesela (píxeles de la red)</translation>
    </message>
    <message>
      <source>Side of the squares that the network looks at, made a multiple of its patches (14 or 16 pixels).</source>
      <translation>Lado de los cuadrados que mira la red, ajustado a un múltiplo de sus parches (14 o 16 píxeles).</translation>
    </message>
    <message>
      <source>How much neighbouring tiles share. More is smoother at their edges, and slower.</source>
      <translation>Cuánto comparten las teselas vecinas. Con más, los bordes son más suaves y el cálculo más lento.</translation>
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
      <source>How often the training sees every tile, at most. Not set: as the recipe says.</source>
      <translation>Cuántas veces, como máximo, ve el entrenamiento cada tesela. No establecido: lo que dice la receta.</translation>
    </message>
    <message>
      <source>Stop after so many epochs without a better model. 0: never. Not set: as the recipe says.</source>
      <translation>Parar tras tantas épocas sin un modelo mejor. 0: nunca. No establecido: lo que dice la receta.</translation>
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
      <source>Train scene-graph model</source>
      <translation>Entrenar modelo de grafo de escena</translation>
    </message>
    <message>
      <source>Teaches a model to find relations between objects, from images and scene graphs. The graphs may come from “Relations by rule”; relations that you have corrected, deleted or drawn in QGIS are learnt as well. The result is a model for “Generate scene graph”, with a report of how good it is on squares of ground that were kept back. A network that has learnt to see before looks at the images once; only what names objects and relations is trained, which takes minutes, also on the processor.</source>
      <translation>Enseña a un modelo a hallar relaciones entre objetos, a partir de imágenes y grafos de escena. Los grafos pueden proceder de «Relaciones por reglas»; también se aprenden las relaciones que usted haya corregido, eliminado o dibujado en QGIS. El resultado es un modelo para «Generar grafo de escena», con un informe de lo bueno que es en cuadrados de terreno que se reservaron. Una red que ya aprendió a ver mira las imágenes una vez; solo se entrena lo que nombra los objetos y las relaciones, lo que lleva minutos, también en el procesador.</translation>
    </message>
    <message>
      <source>scene graph,relations,deep learning,neural network,learn,triplets,knowledge graph</source>
      <translation>grafo de escena,relaciones,aprendizaje profundo,red neuronal,aprender,tripletas,grafo de conocimiento</translation>
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
      <source>Images</source>
      <translation>Imágenes</translation>
    </message>
    <message>
      <source>Colour or grey pictures of the objects, also of several places.</source>
      <translation>Imágenes en color o en gris de los objetos, también de varios lugares.</translation>
    </message>
    <message>
      <source>Scene graphs</source>
      <translation>Grafos de escena</translation>
    </message>
    <message>
      <source>The layers “objects” of one scene graph or several. Make them with “Relations by rule”, then correct their relations in QGIS: what you delete and what you draw is learnt.</source>
      <translation>Las capas «objects» de uno o varios grafos de escena. Créelos con «Relaciones por reglas» y corrija después sus relaciones en QGIS: se aprende lo que elimine y lo que dibuje.</translation>
    </message>
    <message>
      <source>Weights of the network that sees</source>
      <translation>Pesos de la red que ve</translation>
    </message>
    <message>
      <source>The ground is cut into squares of this size, each of which is learnt from, or kept back, as a whole. A square should hold some dozens of objects.</source>
      <translation>El terreno se corta en cuadrados de este tamaño; de cada uno se aprende, o se reserva, por entero. Un cuadrado debería contener algunas decenas de objetos.</translation>
    </message>
    <message>
      <source>The model package (.landscribe) to write. In the folder that is proposed, “Generate scene graph” finds it in its list of models.</source>
      <translation>El paquete de modelo (.landscribe) que se escribe. En la carpeta propuesta, «Generar grafo de escena» lo encuentra en su lista de modelos.</translation>
    </message>
    <message>
      <source>A page with curves, the recalls on the squares that were kept back, and the recall of each predicate.</source>
      <translation>Una página con curvas, las exhaustividades en los cuadrados reservados y la exhaustividad de cada predicado.</translation>
    </message>
    <message>
      <source>Network that sees</source>
      <translation>Red que ve</translation>
    </message>
    <message>
      <source>Name of a vision transformer of timm that describes the images. It is not trained; those of the DINO family suit best.</source>
      <translation>Nombre de un vision transformer de timm que describe las imágenes. No se entrena; los de la familia DINO son los más adecuados.</translation>
    </message>
    <message>
      <source>How large a pixel is when the network sees it: finer shows smaller things, coarser is faster. Not set: the pixels of the first image.</source>
      <translation>Tamaño de un píxel cuando lo ve la red: más fina muestra cosas menores, más gruesa es más rápida. No establecido: los píxeles de la primera imagen.</translation>
    </message>
    <message>
      <source>Width of the network</source>
      <translation>Anchura de la red</translation>
    </message>
    <message>
      <source>How many numbers describe an object or a relation. More learn more, and need more examples.</source>
      <translation>Cuántos números describen un objeto o una relación. Con más se aprende más y se necesitan más ejemplos.</translation>
    </message>
    <message>
      <source>Rounds of messages</source>
      <translation>Rondas de mensajes</translation>
    </message>
    <message>
      <source>How often objects and relations hear of their neighbours before they are named. 0: each is judged by itself.</source>
      <translation>Cuántas veces los objetos y las relaciones saben de sus vecinos antes de recibir nombre. 0: cada uno se juzga por sí solo.</translation>
    </message>
    <message>
      <source>Squares that are kept back (%)</source>
      <translation>Cuadrados que se reservan (%)</translation>
    </message>
    <message>
      <source>They tell how good the model is, and which epoch is the best. 0: none.</source>
      <translation>Indican cómo de bueno es el modelo y qué época es la mejor. 0: ninguno.</translation>
    </message>
    <message>
      <source>How often the training sees all squares, at most.</source>
      <translation>Cuántas veces, como máximo, ve el entrenamiento todos los cuadrados.</translation>
    </message>
    <message>
      <source>How large the steps of the training are at most.</source>
      <translation>Cómo de grandes son, como máximo, los pasos del entrenamiento.</translation>
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
      <source>Height</source>
      <translation>Altura</translation>
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
      <source>The field of the labels that holds the class. Empty: each layer is a class, with the layer's name.</source>
      <translation>El campo de las etiquetas que contiene la clase. Vacío: cada capa es una clase, con el nombre de la capa.</translation>
    </message>
    <message>
      <source>One image or several, of one place or several, with the same bands. They may differ in coordinate reference system and resolution.</source>
      <translation>Una imagen o varias, de un lugar o de varios, con las mismas bandas. Pueden tener distinto SRC y distinta resolución.</translation>
    </message>
    <message>
      <source>Heights</source>
      <translation>Alturas</translation>
    </message>
    <message>
      <source>A height model, a shading map or another second raster for each image, in the order of the images; its pixels may have another size. Every network learns from both. Empty: from the images alone.</source>
      <translation>Un modelo de alturas, un mapa de sombreado u otro segundo ráster para cada imagen, en el orden de las imágenes; sus píxeles pueden tener otro tamaño. Toda red aprende de ambos. Vacío: solo de las imágenes.</translation>
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
      <source>Class of the rest</source>
      <translation>Clase del resto</translation>
    </message>
    <message>
      <source>The class of everything that no label covers. Empty: it teaches nothing.</source>
      <translation>La clase de todo lo que ninguna etiqueta cubre. Vacío: no enseña nada.</translation>
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
      <source>None</source>
      <translation>Ninguno</translation>
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
      <source>{bands}; second image: {second}</source>
      <translation>{bands}; segunda imagen: {second}</translation>
    </message>
    <message>
      <source>{resolution} · bands: {bands} · classes: {classes}</source>
      <translation>{resolution} · bandas: {bands} · clases: {classes}</translation>
    </message>
    <message>
      <source>GeoPackages (*.gpkg)</source>
      <translation>GeoPackages (*.gpkg)</translation>
    </message>
    <message>
      <source>HTML files (*.html)</source>
      <translation>Archivos HTML (*.html)</translation>
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
      <source>smp-…: networks of the library segmentation_models_pytorch, with the encoder that is chosen below; smp-unet suits most purposes. unet-deconvnet, fusenet: Le Bris et al. 2020; fusenet needs heights and has a branch for them, all others read them as further bands. resdeconv-…: Ghassemi et al. 2018; the number says how deep the network is, and deeper ones learn more and take longer.</source>
      <translation>smp-…: redes de la biblioteca segmentation_models_pytorch, con el codificador elegido abajo; smp-unet sirve para casi todo. unet-deconvnet, fusenet: Le Bris et al. 2020; fusenet necesita alturas y tiene una rama para ellas; todas las demás las leen como bandas adicionales. resdeconv-…: Ghassemi et al. 2018; el número indica la profundidad de la red; las más profundas aprenden más y tardan más.</translation>
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
      <source>How large the steps of the training are. Not set: as the recipe says.</source>
      <translation>Cómo de grandes son los pasos del entrenamiento. No establecido: lo que dice la receta.</translation>
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
      <source>Accuracy of each class (JSON)</source>
      <translation>Exactitud de cada clase (JSON)</translation>
    </message>
    <message>
      <source>the layer has no file</source>
      <translation>la capa no tiene archivo</translation>
    </message>
    <message>
      <source>Finds the objects of a database that are not on the images, such as buildings that are newer than an old photograph. Networks learn from the labels, and each object is judged by one that has not seen it; what the images contradict is dropped, and the networks learn again without it, until little changes. With height models of both dates, ground that rose since the images speaks against an object too. The result is the database with a verdict on each object, the cleaned database to train on, and a report with pictures; it takes several trainings, minutes on a graphics card and up to hours on the processor.</source>
      <translation type="vanished">Encuentra los objetos de una base de datos que no están en las imágenes, por ejemplo edificios más recientes que una fotografía antigua. Las redes aprenden de las etiquetas, y cada objeto lo juzga una red que no lo ha visto; lo que las imágenes contradicen se descarta y las redes aprenden de nuevo sin ello, hasta que cambia poco. Con modelos de superficie de ambas fechas, el terreno que subió desde las imágenes también habla en contra de un objeto. El resultado es la base de datos con un veredicto sobre cada objeto, la base de datos limpia para entrenar y un informe con imágenes. Requiere varios entrenamientos: minutos en una tarjeta gráfica, hasta horas en el procesador.</translation>
    </message>
    <message>
      <source>The model {path} reads {needed} raster(s), but {given} were given. Give exactly {needed}.</source>
      <translation type="vanished">El modelo {path} lee {needed} ráster(es), pero se dieron {given}. Dé exactamente {needed}.</translation>
    </message>
    <message>
      <source>The network “{network}” reads {needed} raster(s) of each place, but {given} were given. Give images and heights to a network with two inputs, images alone to all others.</source>
      <translation type="vanished">La red «{network}» lee {needed} ráster(es) de cada lugar, pero se dieron {given}. Dé imágenes y alturas a una red de dos entradas, y solo imágenes a todas las demás.</translation>
    </message>
    <message>
      <source>For models that look at two images, such as a picture and a height model, or two dates.</source>
      <translation type="vanished">Para modelos que miran dos imágenes, como una foto y un modelo de alturas, o dos fechas.</translation>
    </message>
    <message>
      <source>smp-…: networks of the library segmentation_models_pytorch, with the encoder that is chosen below; smp-unet suits most purposes. unet-deconvnet, fusenet: Le Bris et al. 2020; fusenet sees heights beside the image. resdeconv-…: Ghassemi et al. 2018; the number says how deep the network is, and deeper ones learn more and take longer.</source>
      <translation type="vanished">smp-…: redes de la biblioteca segmentation_models_pytorch, con el codificador elegido abajo; smp-unet sirve para casi todo. unet-deconvnet, fusenet: Le Bris et al. 2020; fusenet ve alturas además de la imagen. resdeconv-…: Ghassemi et al. 2018; el número indica la profundidad de la red; las más profundas aprenden más y tardan más.</translation>
    </message>
    <message>
      <source>For networks with two inputs: a height model, or another second raster, for each image, in the order of the images.</source>
      <translation type="vanished">Para redes de dos entradas: un modelo de alturas, u otro segundo ráster, para cada imagen, en el orden de las imágenes.</translation>
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
