<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
  <context>
    <name>Landscribe</name>
    <message>
      <source>It is installed already; --again makes it anew.</source>
      <translation>Уже установлено; --again создаст окружение заново.</translation>
    </message>
    <message>
      <source>Log: {path}</source>
      <translation>Журнал: {path}</translation>
    </message>
    <message>
      <source>Landscribe – Engine</source>
      <translation>Landscribe — движок</translation>
    </message>
    <message>
      <source>Landscribe: looking for graphics cards</source>
      <translation>Landscribe: поиск видеокарт</translation>
    </message>
    <message>
      <source>The tools need the engine: packages that compute, in a Python of their own.</source>
      <translation>Инструментам нужен движок: пакеты для вычислений в отдельном Python.</translation>
    </message>
    <message>
      <source>Cancelling…</source>
      <translation>Отмена…</translation>
    </message>
    <message>
      <source>Done: every part was tried and works.</source>
      <translation>Готово: все части проверены и работают.</translation>
    </message>
    <message>
      <source>The installation stopped; the log has the details.</source>
      <translation>Установка прервана; подробности — в журнале.</translation>
    </message>
    <message>
      <source>Remove the engine? The tools can't run until it is installed again; your models are kept.</source>
      <translation>Удалить движок? Инструменты не будут работать, пока он не установлен снова; ваши модели сохранятся.</translation>
    </message>
    <message>
      <source>The diagnostics are on the clipboard: paste them into your report.</source>
      <translation>Диагностика скопирована в буфер обмена: вставьте её в своё сообщение об ошибке.</translation>
    </message>
    <message>
      <source>Install</source>
      <translation>Установить</translation>
    </message>
    <message>
      <source>Install again</source>
      <translation>Установить заново</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>Готов</translation>
    </message>
    <message>
      <source>Broken</source>
      <translation>Неисправен</translation>
    </message>
    <message>
      <source>Not installed</source>
      <translation>Не установлен</translation>
    </message>
    <message>
      <source>Will be installed into {folder}: about {needed} GB are needed, {free} GB are free.</source>
      <translation>Папка установки: {folder}. Нужно около {needed} ГБ, свободно {free} ГБ.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Отмена</translation>
    </message>
    <message>
      <source>Install for this computer (recommended)</source>
      <translation>Установить для этого компьютера (рекомендуется)</translation>
    </message>
    <message>
      <source>Use a Python of my own (conda, pixi, any virtual environment)</source>
      <translation>Свой Python (conda, pixi, любое виртуальное окружение)</translation>
    </message>
    <message>
      <source>Install from a folder of wheels, without the internet</source>
      <translation>Установить из папки с wheel-файлами, без интернета</translation>
    </message>
    <message>
      <source>Compute platform</source>
      <translation>Платформа вычислений</translation>
    </message>
    <message>
      <source>Check and use</source>
      <translation>Проверить и использовать</translation>
    </message>
    <message>
      <source>Log</source>
      <translation>Журнал</translation>
    </message>
    <message>
      <source>Copy diagnostics</source>
      <translation>Копировать диагностику</translation>
    </message>
    <message>
      <source>Remove…</source>
      <translation>Удалить…</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Закрыть</translation>
    </message>
    <message>
      <source>Landscribe: installing the engine</source>
      <translation>Landscribe: установка движка</translation>
    </message>
    <message>
      <source>The engine is not installed yet. Open Plugins ▸ Landscribe ▸ Install or update the engine…</source>
      <translation>Движок ещё не установлен. Откройте Модули ▸ Landscribe ▸ Установить или обновить движок…</translation>
    </message>
    <message>
      <source>The engine's Python {python} is gone. Install it again: Plugins ▸ Landscribe ▸ Install or update the engine…</source>
      <translation>Python движка {python} больше не найден. Установите его заново: Модули ▸ Landscribe ▸ Установить или обновить движок…</translation>
    </message>
    <message>
      <source>The engine was installed for another version of Landscribe. Update it: Plugins ▸ Landscribe ▸ Install or update the engine…</source>
      <translation>Движок установлен для другой версии Landscribe. Обновите его: Модули ▸ Landscribe ▸ Установить или обновить движок…</translation>
    </message>
    <message>
      <source>Looking for room on the disk</source>
      <translation>Проверка места на диске</translation>
    </message>
    <message>
      <source>Making the environment</source>
      <translation>Создание окружения</translation>
    </message>
    <message>
      <source>Getting torch, the largest part</source>
      <translation>Загрузка torch, самой большой части</translation>
    </message>
    <message>
      <source>Getting the other packages</source>
      <translation>Загрузка остальных пакетов</translation>
    </message>
    <message>
      <source>Testing</source>
      <translation>Проверка</translation>
    </message>
    <message>
      <source>Activating</source>
      <translation>Активация</translation>
    </message>
    <message>
      <source>{packages} packages, {megabytes} MB</source>
      <translation>пакетов: {packages}, {megabytes} МБ</translation>
    </message>
    <message>
      <source>The graphics card can't be used, the processor computes: {problem}</source>
      <translation>Видеокарту использовать нельзя, считает процессор: {problem}</translation>
    </message>
    <message>
      <source>No NVIDIA graphics card found: the processor computes</source>
      <translation>Видеокарта NVIDIA не найдена: считает процессор</translation>
    </message>
    <message>
      <source>download.pytorch.org could not be reached; the package registry's torch does not use the graphics card. Install again when that address can be reached.</source>
      <translation>Адрес download.pytorch.org недоступен; torch из реестра пакетов не использует видеокарту. Повторите установку, когда этот адрес станет доступен.</translation>
    </message>
    <message>
      <source>download.pytorch.org could not be reached: torch is the package registry's build, which is larger.</source>
      <translation>Адрес download.pytorch.org недоступен: взята сборка torch из реестра пакетов, она больше.</translation>
    </message>
    <message>
      <source>{card} found: torch for CUDA will be installed.</source>
      <translation>Найдена {card}: будет установлен torch для CUDA.</translation>
    </message>
    <message>
      <source>{card} found, but the driver or the card is too old: the processor will be used. Update the driver to version {driver} or later to use the card.</source>
      <translation>Найдена {card}, но драйвер или сама видеокарта устарели: считает процессор. Чтобы использовать видеокарту, обновите драйвер до версии {driver} или новее.</translation>
    </message>
    <message>
      <source>On macOS the processor is used.</source>
      <translation>В macOS используется процессор.</translation>
    </message>
    <message>
      <source>No NVIDIA graphics card found: the processor will be used.</source>
      <translation>Видеокарта NVIDIA не найдена: считает процессор.</translation>
    </message>
    <message>
      <source>Chosen by you: {platform}.</source>
      <translation>Выбрано вами: {platform}.</translation>
    </message>
    <message>
      <source>Automatic</source>
      <translation>Автоматически</translation>
    </message>
    <message>
      <source>Processor only</source>
      <translation>Только процессор</translation>
    </message>
    <message>
      <source>The package registry's own build</source>
      <translation>Сборка из реестра пакетов</translation>
    </message>
    <message>
      <source>NVIDIA, CUDA {version}</source>
      <translation>NVIDIA, CUDA {version}</translation>
    </message>
    <message>
      <source>The installation stopped: {tail}
The log has the details; installing again goes on where it stopped.</source>
      <translation>Установка прервана: {tail}
Подробности — в журнале; повторная установка продолжит с места остановки.</translation>
    </message>
    <message>
      <source>The environment is complete, but {part} does not work in it.</source>
      <translation>Окружение собрано, но {part} в нём не работает.</translation>
    </message>
    <message>
      <source>The packages can't be downloaded. Check the connection to the internet and the proxy under Settings ▸ Options ▸ Network, then install again: it goes on where it stopped.</source>
      <translation>Не удаётся загрузить пакеты. Проверьте подключение к интернету и прокси в меню Настройки ▸ Параметры ▸ Сеть и повторите установку: она продолжит с места остановки.</translation>
    </message>
    <message>
      <source>The proxy refuses the download. Check its address, user and password under Settings ▸ Options ▸ Network.</source>
      <translation>Прокси отклоняет загрузку. Проверьте его адрес, имя пользователя и пароль в меню Настройки ▸ Параметры ▸ Сеть.</translation>
    </message>
    <message>
      <source>The server's certificate is not trusted, as happens behind a firewall that inspects the traffic. Add your organisation's authority under Settings ▸ Options ▸ Authentication ▸ Manage Certificates.</source>
      <translation>Нет доверия к сертификату сервера: так бывает за межсетевым экраном, который проверяет трафик. Добавьте удостоверяющий центр вашей организации в меню Настройки ▸ Параметры ▸ Аутентификация ▸ Управление сертификатами.</translation>
    </message>
    <message>
      <source>A package does not exist for this computer or this Python. Choose another compute platform, or use your own Python; the log names the package.</source>
      <translation>Для этого компьютера или этого Python нет нужного пакета. Выберите другую платформу вычислений или свой Python; имя пакета — в журнале.</translation>
    </message>
    <message>
      <source>The system's virus scanner or policy blocks a file of the engine. Allow the folder of the engine there, then install again.</source>
      <translation>Антивирус или политика системы блокирует файл движка. Разрешите там папку движка и повторите установку.</translation>
    </message>
    <message>
      <source>The system refuses to write into the engine's folder. Close other QGIS windows, and check the folder's permissions and the virus scanner; then install again.</source>
      <translation>Система не разрешает запись в папку движка. Закройте другие окна QGIS, проверьте права на папку и антивирус и повторите установку.</translation>
    </message>
    <message>
      <source>torch and torchvision are not of one build. Install again: both are then taken from one place.</source>
      <translation>torch и torchvision — из разных сборок. Повторите установку: оба будут взяты из одного места.</translation>
    </message>
    <message>
      <source>This Linux is too old for the packages (glibc). Use your own Python, for example from conda.</source>
      <translation>Этот Linux слишком стар для пакетов (glibc). Используйте свой Python, например из conda.</translation>
    </message>
    <message>
      <source>A system library is missing: install Microsoft's Visual C++ Redistributable (x64), restart QGIS and install again.</source>
      <translation>Не хватает системной библиотеки: установите Microsoft Visual C++ Redistributable (x64), перезапустите QGIS и повторите установку.</translation>
    </message>
    <message>
      <source>This processor lacks the AVX instructions that torch needs. Landscribe can't run on it.</source>
      <translation>Процессор не поддерживает инструкции AVX, нужные torch. Landscribe не может на нём работать.</translation>
    </message>
    <message>
      <source>A package is missing: install again. In a Python of your own, install what the requirements files in the folder “engine” of the plugin list.</source>
      <translation>Не хватает пакета: повторите установку. В своём Python установите всё, что перечислено в файлах requirements в папке «engine» модуля.</translation>
    </message>
    <message>
      <source>The memory of this computer ran out. Close other programs and install again.</source>
      <translation>На этом компьютере закончилась память. Закройте другие программы и повторите установку.</translation>
    </message>
    <message>
      <source>Cancelled. What was downloaded is kept: installing again goes on from there.</source>
      <translation>Отменено. Загруженное сохранено: повторная установка продолжит с этого места.</translation>
    </message>
    <message>
      <source>Another QGIS is installing into {folder}. Wait until it is done.</source>
      <translation>Другой QGIS сейчас выполняет установку в {folder}. Дождитесь её окончания.</translation>
    </message>
    <message>
      <source>QGIS's Python program was not found ({searched}). Choose a Python of your own instead.</source>
      <translation>Программа Python из QGIS не найдена ({searched}). Выберите свой Python.</translation>
    </message>
    <message>
      <source>Python {version} is too old, {minimum} or later is needed. Install uv or a newer Python, or choose a Python of your own.</source>
      <translation>Python {version} слишком стар, нужна версия {minimum} или новее. Установите uv или более новый Python либо выберите свой Python.</translation>
    </message>
    <message>
      <source>Python can't make virtual environments here. Install the package {package} (sudo apt install {package}), then install again.</source>
      <translation>Python здесь не может создавать виртуальные окружения. Установите пакет {package} (sudo apt install {package}) и повторите установку.</translation>
    </message>
    <message>
      <source>There is no compute platform “{platform}” for this system. Choose “auto”.</source>
      <translation>Для этой системы нет платформы вычислений «{platform}». Выберите «auto».</translation>
    </message>
    <message>
      <source>There are no wheels (*.whl) in {folder}. Choose the folder that has them.</source>
      <translation>В папке {folder} нет wheel-файлов (*.whl). Выберите папку, в которой они есть.</translation>
    </message>
    <message>
      <source>The engine needs {needed} GB in {folder}, only {free} GB are free. Make room, or set LANDSCRIBE_HOME to a folder on another disk.</source>
      <translation>Движку нужно {needed} ГБ в {folder}, свободно только {free} ГБ. Освободите место или укажите в LANDSCRIBE_HOME папку на другом диске.</translation>
    </message>
    <message>
      <source>The folder {folder} can't be written ({detail}). Set LANDSCRIBE_HOME to another folder.</source>
      <translation>Не удаётся записать в папку {folder} ({detail}). Укажите в LANDSCRIBE_HOME другую папку.</translation>
    </message>
    <message>
      <source>{program} can't be started: {detail}. A virus scanner may block it.</source>
      <translation>Не удаётся запустить {program}: {detail}. Возможно, мешает антивирус.</translation>
    </message>
    <message>
      <source>Install or update the engine…</source>
      <translation>Установить или обновить движок…</translation>
    </message>
    <message>
      <source>Manual</source>
      <translation>Руководство</translation>
    </message>
    <message>
      <source>The raster {path} was not found. Check that the file still exists and that the drive is connected.</source>
      <translation>Растр {path} не найден. Проверьте, что файл существует и диск подключён.</translation>
    </message>
    <message>
      <source>The raster {path} can't be read: {detail}. It may be damaged or incomplete. Copy or download it again, or export it from QGIS with “Save As”.</source>
      <translation>Не удаётся прочитать растр {path}: {detail}. Возможно, он повреждён или неполон. Скопируйте или загрузите его снова либо экспортируйте из QGIS командой «Сохранить как».</translation>
    </message>
    <message>
      <source>The raster {path} has no pixels or no bands. Choose another one; if the file holds several rasters, choose one of these.</source>
      <translation>В растре {path} нет пикселей или каналов. Выберите другой.</translation>
    </message>
    <message>
      <source>Band {band} was asked for, but the raster {path} has {count} band(s). Choose bands that it has.</source>
      <translation>Запрошен канал {band}, но каналов в растре {path}: {count}. Выберите из имеющихся.</translation>
    </message>
    <message>
      <source>The model reads {needed} band(s), but {found} of the raster {path} were chosen. Choose exactly {needed} band(s), in the order in which the model expects them.</source>
      <translation>Модель читает каналов: {needed}, а из растра {path} выбрано: {found}. Выберите ровно {needed} — в том порядке, в котором их ожидает модель.</translation>
    </message>
    <message>
      <source>The raster {path} has pixels of the type {pixel_type}, which no model can read. Convert it to whole or decimal numbers first, for example with “Translate (convert format)”.</source>
      <translation>Пиксели растра {path} имеют тип {pixel_type}, который не читает ни одна модель. Сначала преобразуйте его в целые или десятичные числа, например инструментом «Преобразовать формат».</translation>
    </message>
    <message>
      <source>The extent or the areas of interest don't touch the raster {path}. Choose a place inside the raster, and check that the layers have the right coordinate reference systems.</source>
      <translation>Охват или области интереса не пересекают растр {path}. Выберите место внутри растра и проверьте, что у слоёв верные системы координат.</translation>
    </message>
    <message>
      <source>The raster {path} has no coordinate reference system, so nothing in another one can be placed on it. Assign one to the raster (“Assign projection”) and run again.</source>
      <translation>У растра {path} нет системы координат, поэтому данные в другой системе нельзя с ним совместить. Назначьте её растру («Назначить проекцию») и запустите снова.</translation>
    </message>
    <message>
      <source>The second raster {other} doesn't cover the raster {path}. Choose two rasters of the same place, or an extent that both cover.</source>
      <translation>Второй растр {other} не покрывает растр {path}. Выберите два растра одного места или охват, который покрывают оба.</translation>
    </message>
    <message>
      <source>The areas of interest in {path} can't be read: {detail}. Check that the layer has polygons and opens in QGIS; “Fix geometries” often helps.</source>
      <translation>Не удаётся прочитать области интереса в {path}: {detail}. Проверьте, что в слое есть полигоны и он открывается в QGIS; часто помогает инструмент «Исправить геометрии».</translation>
    </message>
    <message>
      <source>The layer “{layer}” is no file, so a copy of it has to be made, and all of it would be too large. Choose an extent or areas of interest.</source>
      <translation>Слой «{layer}» — не файл, поэтому нужна его копия, а целиком она была бы слишком большой. Выберите охват или области интереса.</translation>
    </message>
    <message>
      <source>The layer “{layer}” is no file and has no pixels of its own, and the model doesn't say which pixel size it needs. Set the ground resolution in the advanced parameters.</source>
      <translation>Слой «{layer}» — не файл и не имеет собственных пикселей, а модель не указывает, какой размер пикселя ей нужен. Задайте разрешение на местности в дополнительных параметрах.</translation>
    </message>
    <message>
      <source>The layer “{layer}” is no file, and the copy that has to be made would have {mpx:.0f} million pixels; {limit_mpx:.0f} million are allowed. Choose a smaller extent or a coarser ground resolution.</source>
      <translation>Слой «{layer}» — не файл, и в его копии было бы {mpx:.0f} млн пикселей; допускается {limit_mpx:.0f} млн. Выберите меньший охват или более грубое разрешение на местности.</translation>
    </message>
    <message>
      <source>The layer “{layer}” could not be copied to a file: {detail}. Check that it is drawn on the map at that place and that the temporary folder has room, or save it as a GeoTIFF yourself and use that.</source>
      <translation>Не удалось скопировать слой «{layer}» в файл: {detail}. Проверьте, что в этом месте он виден на карте и во временной папке есть место, либо сохраните его сами в GeoTIFF и используйте этот файл.</translation>
    </message>
    <message>
      <source>No model was found under “{model}”. Choose a model file or an installed model. Installed models: {installed}.</source>
      <translation>Модель «{model}» не найдена. Выберите файл модели или установленную модель. Установленные модели: {installed}.</translation>
    </message>
    <message>
      <source>The file {path} is not a model that Landscribe can read: {detail}. Choose a model package (.landscribe) or an ONNX file (.onnx). If it was downloaded, download it again: the server may have sent an error page.</source>
      <translation>Файл {path} — не модель, которую может прочитать Landscribe: {detail}. Выберите пакет модели (.landscribe) или файл ONNX (.onnx). Если файл загружен из интернета, загрузите его снова: сервер мог прислать страницу с ошибкой.</translation>
    </message>
    <message>
      <source>The model {path} is a Python pickle, which could run any program when it is opened, so it is refused. Ask its author for an ONNX file or for weights in the safetensors format.</source>
      <translation>Модель {path} — это файл pickle языка Python: при открытии он может запустить любую программу, поэтому он отклонён. Попросите у автора файл ONNX или веса в формате safetensors.</translation>
    </message>
    <message>
      <source>The model package {path} was refused: its entry “{entry}” would be written outside its folder. Don't use this file; get the package from its original source.</source>
      <translation>Пакет модели {path} отклонён: его элемент «{entry}» был бы записан вне своей папки. Не используйте этот файл; возьмите пакет из первоисточника.</translation>
    </message>
    <message>
      <source>The model package {path} would take {size_mb:.1f} MB when it is unpacked; {limit_mb:.1f} MB are allowed. It may be damaged or malicious: get it again from its original source.</source>
      <translation>Пакет модели {path} после распаковки занял бы {size_mb:.1f} МБ; допускается {limit_mb:.1f} МБ. Возможно, он повреждён или вредоносен: загрузите его снова из первоисточника.</translation>
    </message>
    <message>
      <source>The model {path} keeps its weights outside its own folder, in {location}, so it is refused. Put the weights beside the model, or ask its author for a model in a single file.</source>
      <translation>Модель {path} хранит веса вне своей папки, в {location}, поэтому она отклонена. Положите веса рядом с моделью или попросите у автора модель в одном файле.</translation>
    </message>
    <message>
      <source>The description inside the model package {path} is damaged or incomplete: {detail}. Get the package again from its source, or report this to its author.</source>
      <translation>Описание внутри пакета модели {path} повреждено или неполно: {detail}. Загрузите пакет снова из источника или сообщите об этом автору.</translation>
    </message>
    <message>
      <source>The model package {path} was made by a newer version of Landscribe (format {schema}; this version reads up to {supported}). Update the plugin.</source>
      <translation>Пакет модели {path} создан более новой версией Landscribe (формат {schema}; эта версия читает форматы до {supported}). Обновите модуль.</translation>
    </message>
    <message>
      <source>The weights in the model package {path} are not the ones that its description states. The file was damaged or changed: get it again from its original source.</source>
      <translation>Веса в пакете модели {path} не те, что указаны в его описании. Файл повреждён или изменён: загрузите его снова из первоисточника.</translation>
    </message>
    <message>
      <source>The model {path} uses the operator “{operator}”, which the engine doesn't know. Update the engine, or export the model again with standard ONNX operators.</source>
      <translation>Модель {path} использует оператор «{operator}», которого движок не знает. Обновите движок или экспортируйте модель заново со стандартными операторами ONNX.</translation>
    </message>
    <message>
      <source>The model {path} was made for another task ({task}); this tool needs a model for segmentation. Choose another model or another tool.</source>
      <translation>Модель {path} создана для другой задачи ({task}); этому инструменту нужна модель для сегментации. Выберите другую модель или другой инструмент.</translation>
    </message>
    <message>
      <source>The model {path} reads {needed} raster(s), but {given} were given. Give exactly {needed}.</source>
      <translation>Модель {path} читает растров: {needed}, а указано: {given}. Укажите ровно {needed}.</translation>
    </message>
    <message>
      <source>The model {path} doesn't put out a map of classes (its output has the shape {shape}). Choose a model for segmentation.</source>
      <translation>Модель {path} не выдаёт карту классов (форма её выхода: {shape}). Выберите модель для сегментации.</translation>
    </message>
    <message>
      <source>The model {path} can't be run: {detail}. Try another device or precision; if it fails there too, report it to the author of the model.</source>
      <translation>Не удаётся выполнить модель {path}: {detail}. Попробуйте другое устройство или другую точность; если не поможет, сообщите автору модели.</translation>
    </message>
    <message>
      <source>The model package {path} needs the network “{architecture}”, which this version can't build. Update the plugin.</source>
      <translation>Пакету модели {path} нужна сеть «{architecture}», которую эта версия не умеет строить. Обновите модуль.</translation>
    </message>
    <message>
      <source>The download from {url} failed: {detail}. Check the connection and try again; it goes on where it ended.</source>
      <translation>Загрузка с {url} не удалась: {detail}. Проверьте подключение и попробуйте снова; загрузка продолжится с места остановки.</translation>
    </message>
    <message>
      <source>A tile of {tile_px} pixels doesn't fit this model. Choose a multiple of {multiple_px} pixels, or leave the tile size to the model.</source>
      <translation>Тайл в {tile_px} пикс. не подходит этой модели. Выберите размер, кратный {multiple_px} пикс., или оставьте выбор модели.</translation>
    </message>
    <message>
      <source>The device “{device}” is not there. Choose one of these: {available}. If a graphics card should be there, look at the diagnostics report of the engine.</source>
      <translation>Устройство «{device}» отсутствует. Выберите одно из этих: {available}. Если видеокарта должна быть, посмотрите диагностику движка.</translation>
    </message>
    <message>
      <source>The memory of {device} is too small for even one tile of {tile_px} pixels. Close other programs that use it, choose a smaller tile, or run on the CPU.</source>
      <translation>Памяти {device} не хватает даже для одного тайла в {tile_px} пикс. Закройте другие программы, которые её используют, выберите тайл меньше или запустите на CPU.</translation>
    </message>
    <message>
      <source>{device} can't compute in the precision {precision}. Choose the precision “auto” or “fp32”.</source>
      <translation>{device} не может считать с точностью {precision}. Выберите точность «auto» или «fp32».</translation>
    </message>
    <message>
      <source>The folder of the output {path} doesn't exist. Create it or choose another one.</source>
      <translation>Папки для результата {path} нет. Создайте её или выберите другую.</translation>
    </message>
    <message>
      <source>The output {path} can't be written: {detail}. Check that you may write there, and that the file is not open in another program.</source>
      <translation>Не удаётся записать результат {path}: {detail}. Проверьте, что у вас есть права на запись и файл не открыт в другой программе.</translation>
    </message>
    <message>
      <source>The output {path} is also an input and would overwrite it. Choose another file name.</source>
      <translation>Результат {path} совпадает с исходным файлом и перезаписал бы его. Выберите другое имя файла.</translation>
    </message>
    <message>
      <source>Two outputs have the same name, {path}. Give each output a file of its own.</source>
      <translation>Два результата имеют одно имя: {path}. Задайте каждому результату свой файл.</translation>
    </message>
    <message>
      <source>The output {path} has a file extension of another format. Use one of these: {supported}.</source>
      <translation>У результата {path} расширение другого формата. Используйте одно из этих: {supported}.</translation>
    </message>
    <message>
      <source>The value {nodata} can't mean “no data”: the class “{class_name}” has it. Choose another value for pixels without data.</source>
      <translation>Значение {nodata} не может означать «нет данных»: оно занято классом «{class_name}». Выберите другое значение для пикселей без данных.</translation>
    </message>
    <message>
      <source>There is not enough room for the output {path}: {needed_mb:.1f} MB are needed, {free_mb:.1f} MB are free. Free some space or choose another drive.</source>
      <translation>Недостаточно места для результата {path}: нужно {needed_mb:.1f} МБ, свободно {free_mb:.1f} МБ. Освободите место или выберите другой диск.</translation>
    </message>
    <message>
      <source>The engine doesn't understand the job: {detail}. Run the tool again from QGIS; a job file of another version can't be used.</source>
      <translation>Движок не понимает задание: {detail}. Запустите инструмент из QGIS снова; файл задания другой версии использовать нельзя.</translation>
    </message>
    <message>
      <source>The engine has no tool “{tool}”. Update the plugin and restart QGIS.</source>
      <translation>В движке нет инструмента «{tool}». Обновите модуль и перезапустите QGIS.</translation>
    </message>
    <message>
      <source>The run was cancelled.</source>
      <translation>Выполнение отменено.</translation>
    </message>
    <message>
      <source>The computer ran out of memory. Close other programs, or choose fewer tiles at a time, smaller tiles or a smaller extent.</source>
      <translation>На компьютере закончилась память. Закройте другие программы или выберите меньше тайлов за раз, меньший тайл или охват.</translation>
    </message>
    <message>
      <source>Landscribe stopped because of a fault of its own: {detail}. Please report it, with the job file and the details from the Landscribe tab of the log messages panel.</source>
      <translation>Landscribe остановлен из-за собственной ошибки: {detail}. Сообщите о ней, приложив файл задания и подробности со вкладки Landscribe панели «Отладочные сообщения».</translation>
    </message>
    <message>
      <source>The engine of Landscribe is not ready. {reason}</source>
      <translation>Движок Landscribe не готов. {reason}</translation>
    </message>
    <message>
      <source>The engine could not be started with {python}: {detail}. Install the engine again; if that doesn't help, send the diagnostics report of the engine with a bug report.</source>
      <translation>Не удалось запустить движок с {python}: {detail}. Установите движок заново; если не поможет, пришлите диагностику движка с сообщением об ошибке.</translation>
    </message>
    <message>
      <source>The engine stopped in the middle of the run (exit code {exit_code}), most often because the computer ran out of memory. Try fewer tiles at a time, or smaller ones. Its last lines were: {tail}</source>
      <translation>Движок остановился во время выполнения (код завершения {exit_code}); чаще всего причина — нехватка памяти. Попробуйте меньше тайлов за раз или меньший тайл. Последние строки: {tail}</translation>
    </message>
    <message>
      <source>The plugin and the engine are of different versions (plugin {plugin}, engine {worker}). Restart QGIS; if that doesn't help, install the engine again.</source>
      <translation>Версии модуля и движка различаются (модуль {plugin}, движок {worker}). Перезапустите QGIS; если не поможет, установите движок заново.</translation>
    </message>
    <message>
      <source>Computing on {device} ({memory_mb} MB of memory), precision {precision}, with {runtime}.</source>
      <translation>Вычисления на {device} (память {memory_mb} МБ), точность {precision}, с {runtime}.</translation>
    </message>
    <message>
      <source>Bands of {path} that feed the model: {bands}.</source>
      <translation>Каналы {path}, которые получает модель: {bands}.</translation>
    </message>
    <message>
      <source>The raster {path} has pixels of {own_m:.3g} m; the model reads it at {model_m:.3g} m. The result comes back on the raster's own pixels.</source>
      <translation>Размер пикселя растра {path} — {own_m:.3g} м; модель читает его с шагом {model_m:.3g} м. Результат возвращается на пиксели самого растра.</translation>
    </message>
    <message>
      <source>{tiles} tile(s) of {tile_px} pixels, overlapping by {overlap_px} pixels.</source>
      <translation>Тайлов: {tiles}, размер {tile_px} пикс., перекрытие {overlap_px} пикс.</translation>
    </message>
    <message>
      <source>{wanted} could not be used, so {used} computes, which may be much slower. Reason: {reason}</source>
      <translation>Не удалось использовать {wanted}, поэтому считает {used}; это может быть намного медленнее. Причина: {reason}</translation>
    </message>
    <message>
      <source>The device ran out of memory. The run goes on with {batch} tile(s) at a time.</source>
      <translation>На устройстве закончилась память. Выполнение продолжается; тайлов за раз: {batch}.</translation>
    </message>
    <message>
      <source>The device ran out of memory. The run goes on with smaller tiles of {tile_px} pixels.</source>
      <translation>На устройстве закончилась память. Выполнение продолжается с меньшими тайлами, по {tile_px} пикс.</translation>
    </message>
    <message>
      <source>The raster {path} has no coordinate reference system, or lies where it is not defined. Sizes are taken in pixels, and areas can't be stated. Assign the right one (“Assign projection”) to get areas.</source>
      <translation>У растра {path} нет системы координат, или он лежит там, где она не определена. Размеры взяты в пикселях, площади указать нельзя. Чтобы получить площади, назначьте растру верную систему координат («Назначить проекцию»).</translation>
    </message>
    <message>
      <source>There was nothing but nodata to read in {path}, so the result is nodata too. Check the extent, the areas of interest and the nodata value of the raster.</source>
      <translation>В {path} нет ничего, кроме NoData, поэтому и результат — NoData. Проверьте охват, области интереса и значение NoData растра.</translation>
    </message>
    <message>
      <source>The model {path} doesn't say how it was trained, so usual values were taken for scaling, tiles and class names. Compare the result with the image, and set the advanced parameters if it looks wrong.</source>
      <translation>Модель {path} не указывает, как её обучали, поэтому масштаб значений, тайлы и имена классов взяты обычные. Сравните результат с изображением и, если он выглядит неверно, задайте дополнительные параметры.</translation>
    </message>
    <message>
      <source>The pixel values of {path} reach {found_max:.6g}, but the model was trained for values up to {expected_max:.6g}. If the result looks wrong, set the pixel value that stands for full brightness.</source>
      <translation>Значения пикселей {path} доходят до {found_max:.6g}, а модель обучена на значениях до {expected_max:.6g}. Если результат выглядит неверно, задайте значение пикселя, которое означает полную яркость.</translation>
    </message>
    <message>
      <source>The model puts out {found} classes, but its description names {named}. The others are numbered.</source>
      <translation>Модель выдаёт классов: {found}, а в её описании названо: {named}. Остальные пронумерованы.</translation>
    </message>
    <message>
      <source>Preparing…</source>
      <translation>Подготовка…</translation>
    </message>
    <message>
      <source>Loading the model…</source>
      <translation>Загрузка модели…</translation>
    </message>
    <message>
      <source>Reading the raster…</source>
      <translation>Чтение растра…</translation>
    </message>
    <message>
      <source>Segmenting…</source>
      <translation>Сегментация…</translation>
    </message>
    <message>
      <source>Writing the result…</source>
      <translation>Запись результата…</translation>
    </message>
    <message>
      <source>Making polygons…</source>
      <translation>Создание полигонов…</translation>
    </message>
    <message>
      <source>Writing the table of areas…</source>
      <translation>Запись таблицы площадей…</translation>
    </message>
    <message>
      <source>Segment image</source>
      <translation>Сегментировать изображение</translation>
    </message>
    <message>
      <source>Gives every pixel of an image its class: land cover, buildings, roads, or whatever the model has learnt. The result is a styled layer on the grid of the image; polygons, probabilities and a table of areas come with it if you ask for them. Bands, resolution and tiles follow the model, so an image and a model are enough to start.</source>
      <translation>Присваивает каждому пикселю изображения класс: вид земного покрова, здания, дороги или то, чему обучена модель. Результат — оформленный слой на сетке изображения; по желанию к нему добавляются полигоны, вероятности и таблица площадей. Каналы, разрешение и тайлы определяет модель, поэтому для начала достаточно изображения и модели.</translation>
    </message>
    <message>
      <source>classification,land cover,deep learning,neural network,semantic,onnx,deepness</source>
      <translation>классификация,земной покров,глубокое обучение,нейронная сеть,семантическая,deep learning,onnx,deepness</translation>
    </message>
    <message>
      <source>Classes of further outputs of the model</source>
      <translation>Классы других выходов модели</translation>
    </message>
    <message>
      <source>Area of each class (JSON)</source>
      <translation>Площадь каждого класса (JSON)</translation>
    </message>
    <message>
      <source>Number of classes found</source>
      <translation>Число найденных классов</translation>
    </message>
    <message>
      <source>Area of all classes together (m²)</source>
      <translation>Площадь всех классов вместе (м²)</translation>
    </message>
    <message>
      <source>Image</source>
      <translation>Изображение</translation>
    </message>
    <message>
      <source>The image to segment. Files are read in place; tile servers, WMS and the like are copied first.</source>
      <translation>Изображение для сегментации. Файлы читаются на месте; серверы тайлов, WMS и подобное сначала копируются.</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Модель</translation>
    </message>
    <message>
      <source>An installed model, a model package (.landscribe) or an ONNX file. In scripts: a path or an id.</source>
      <translation>Установленная модель, пакет модели (.landscribe) или файл ONNX. В скриптах: путь или id.</translation>
    </message>
    <message>
      <source>Bands</source>
      <translation>Каналы</translation>
    </message>
    <message>
      <source>The bands of the image that feed the model, in the model's order. Empty: the model chooses.</source>
      <translation>Каналы изображения, которые получает модель, в порядке модели. Пусто: выбирает модель.</translation>
    </message>
    <message>
      <source>Extent</source>
      <translation>Охват</translation>
    </message>
    <message>
      <source>Segment this rectangle only. Empty: the whole image.</source>
      <translation>Сегментировать только этот прямоугольник. Пусто: всё изображение.</translation>
    </message>
    <message>
      <source>Areas of interest</source>
      <translation>Области интереса</translation>
    </message>
    <message>
      <source>Segment inside these polygons only; everything else becomes nodata.</source>
      <translation>Сегментировать только внутри этих полигонов; всё остальное становится NoData.</translation>
    </message>
    <message>
      <source>Classes</source>
      <translation>Классы</translation>
    </message>
    <message>
      <source>The class of each pixel, with class names and colours (GeoTIFF).</source>
      <translation>Класс каждого пикселя, с именами и цветами классов (GeoTIFF).</translation>
    </message>
    <message>
      <source>Class polygons</source>
      <translation>Полигоны классов</translation>
    </message>
    <message>
      <source>The classes as polygons, with class name, area and mean confidence (GeoPackage).</source>
      <translation>Классы в виде полигонов с именем класса, площадью и средней уверенностью (GeoPackage).</translation>
    </message>
    <message>
      <source>Table of areas</source>
      <translation>Таблица площадей</translation>
    </message>
    <message>
      <source>A page with the area and share of each class.</source>
      <translation>Страница с площадью и долей каждого класса.</translation>
    </message>
    <message>
      <source>Probabilities</source>
      <translation>Вероятности</translation>
    </message>
    <message>
      <source>How probable each class is, from 0 to 1: one band a class.</source>
      <translation>Насколько вероятен каждый класс, от 0 до 1: один канал на класс.</translation>
    </message>
    <message>
      <source>Confidence</source>
      <translation>Уверенность</translation>
    </message>
    <message>
      <source>How probable the chosen class is, from 0 to 1.</source>
      <translation>Насколько вероятен выбранный класс, от 0 до 1.</translation>
    </message>
    <message>
      <source>Uncertainty</source>
      <translation>Неопределённость</translation>
    </message>
    <message>
      <source>The entropy over the classes: 0 where the model is sure, larger where it hesitates.</source>
      <translation>Энтропия по классам: 0 там, где модель уверена, больше там, где она колеблется.</translation>
    </message>
    <message>
      <source>Second image</source>
      <translation>Второе изображение</translation>
    </message>
    <message>
      <source>For models that look at two images, such as a picture and a height model, or two dates.</source>
      <translation>Для моделей, которые смотрят на два изображения, например снимок и модель высот или две даты.</translation>
    </message>
    <message>
      <source>Bands of the second image</source>
      <translation>Каналы второго изображения</translation>
    </message>
    <message>
      <source>The bands of the second image that feed the model, in its order. Empty: the model chooses.</source>
      <translation>Каналы второго изображения, которые получает модель, в её порядке. Пусто: выбирает модель.</translation>
    </message>
    <message>
      <source>Ground resolution for the model (metres per pixel)</source>
      <translation>Разрешение на местности для модели (метров на пиксель)</translation>
    </message>
    <message>
      <source>How large a pixel is when the model sees it. Not set: what the model was trained with.</source>
      <translation>Размер пикселя, который видит модель. Не задано: тот, на котором модель обучена.</translation>
    </message>
    <message>
      <source>Largest pixel value</source>
      <translation>Наибольшее значение пикселя</translation>
    </message>
    <message>
      <source>The pixel value that counts as full brightness: 10000 for reflectance. Not set: the model knows.</source>
      <translation>Значение пикселя, которое считается полной яркостью: 10000 для отражательной способности. Не задано: модель знает сама.</translation>
    </message>
    <message>
      <source>Tile size (pixels of the model)</source>
      <translation>Размер тайла (пикселей модели)</translation>
    </message>
    <message>
      <source>Side of the squares that the model looks at. Not set: what the model was trained with.</source>
      <translation>Сторона квадратов, на которые смотрит модель. Не задано: та, на которой модель обучена.</translation>
    </message>
    <message>
      <source>Overlap of tiles (%)</source>
      <translation>Перекрытие тайлов (%)</translation>
    </message>
    <message>
      <source>How much neighbouring tiles share. More is smoother at their edges, and slower. Not set: the model's.</source>
      <translation>Какая часть у соседних тайлов общая. Больше — глаже на краях, но медленнее. Не задано: как в модели.</translation>
    </message>
    <message>
      <source>Blending of overlapping tiles</source>
      <translation>Смешивание перекрывающихся тайлов</translation>
    </message>
    <message>
      <source>mean: average of the probabilities. cosine: average in which the middle of a tile counts more. crop: each tile up to the middle of the overlap.</source>
      <translation>mean: среднее вероятностей. cosine: среднее, в котором середина тайла весит больше. crop: каждый тайл до середины перекрытия.</translation>
    </message>
    <message>
      <source>Average over turned and mirrored tiles</source>
      <translation>Усреднять по повёрнутым и отражённым тайлам</translation>
    </message>
    <message>
      <source>The model looks at each tile in eight positions. A little more accurate, eight times slower.</source>
      <translation>Модель смотрит на каждый тайл в восьми положениях. Чуть точнее, в восемь раз медленнее.</translation>
    </message>
    <message>
      <source>Smallest patch in the map (m²)</source>
      <translation>Наименьший участок на карте (м²)</translation>
    </message>
    <message>
      <source>Smaller patches are merged into their largest neighbour. 0: keep all.</source>
      <translation>Участки меньше этого присоединяются к наибольшему соседнему. 0: сохранить все.</translation>
    </message>
    <message>
      <source>NoData value</source>
      <translation>Значение NoData</translation>
    </message>
    <message>
      <source>Value of the class map where the image has no data or lies outside the areas of interest.</source>
      <translation>Значение карты классов там, где у изображения нет данных или где оно вне областей интереса.</translation>
    </message>
    <message>
      <source>Outline of the polygons</source>
      <translation>Контур полигонов</translation>
    </message>
    <message>
      <source>exact: along the pixels. smooth: rounded, for land cover. right_angles: straight with right angles, for buildings.</source>
      <translation>exact: вдоль пикселей. smooth: сглаженный, для земного покрова. right_angles: прямой с прямыми углами, для зданий.</translation>
    </message>
    <message>
      <source>Smallest polygon (m²)</source>
      <translation>Наименьший полигон (м²)</translation>
    </message>
    <message>
      <source>Smaller polygons are left out; the map is not changed. 0: keep all.</source>
      <translation>Полигоны меньше этого пропускаются; карта не меняется. 0: сохранить все.</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>Устройство</translation>
    </message>
    <message>
      <source>auto: the graphics card if there is one. cpu: the processor. cuda:0, cuda:1, …: that graphics card.</source>
      <translation>auto: видеокарта, если она есть. cpu: процессор. cuda:0, cuda:1, …: указанная видеокарта.</translation>
    </message>
    <message>
      <source>Precision</source>
      <translation>Точность вычислений</translation>
    </message>
    <message>
      <source>auto: the fastest that gives the same map. fp32: full. bf16, fp16: half; faster on graphics cards.</source>
      <translation>auto: самая быстрая, дающая ту же карту. fp32: полная. bf16, fp16: половинная; быстрее на видеокартах.</translation>
    </message>
    <message>
      <source>Tiles at a time</source>
      <translation>Тайлов за раз</translation>
    </message>
    <message>
      <source>How many tiles are computed together. 0: as many as suit the device and its memory.</source>
      <translation>Сколько тайлов вычисляется вместе. 0: сколько подходит устройству и его памяти.</translation>
    </message>
    <message>
      <source>Segmentation</source>
      <translation>Сегментация</translation>
    </message>
    <message>
      <source>Choose a model file</source>
      <translation>Выберите файл модели</translation>
    </message>
    <message>
      <source>Models (*.landscribe *.onnx)</source>
      <translation>Модели (*.landscribe *.onnx)</translation>
    </message>
    <message>
      <source>No model is installed. Choose a file with the button.</source>
      <translation>Ни одной модели не установлено. Выберите файл кнопкой.</translation>
    </message>
    <message>
      <source>The engine reads what this model wants when it runs.</source>
      <translation>Что нужно этой модели, движок прочтёт при запуске.</translation>
    </message>
    <message>
      <source>{metres:g} m per pixel</source>
      <translation>{metres:g} м на пиксель</translation>
    </message>
    <message>
      <source>any resolution</source>
      <translation>любое разрешение</translation>
    </message>
    <message>
      <source>{resolution} · bands: {bands} · classes: {classes}</source>
      <translation>{resolution} · каналы: {bands} · классы: {classes}</translation>
    </message>
    <message>
      <source>HTML files (*.html)</source>
      <translation>Файлы HTML (*.html)</translation>
    </message>
    <message>
      <source>Landscribe {version}: maps from images with deep networks</source>
      <translation>Landscribe {version}: карты из изображений с помощью глубоких нейронных сетей</translation>
    </message>
    <message>
      <source>Copying the layer “{layer}” to a file…</source>
      <translation>Копирование слоя «{layer}» в файл…</translation>
    </message>
  </context>
</TS>
