<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
  <context>
    <name>Landscribe</name>
    <message>
      <source>The map has no class for these of the reference: {classes}. The classes of the map are: {known}. Say which belong together, such as “forest = trees; clouds =” (nothing behind “=” leaves a class out).</source>
      <translation>На карте нет соответствия этим классам эталона: {classes}. Классы карты: {known}. Укажите, какие соответствуют друг другу, например «лес = деревья; облака =» (если после «=» ничего нет, класс пропускается).</translation>
    </message>
    <message>
      <source>“{text}” doesn't say which classes belong together. Write “reference = map”, and put semicolons between several: “forest = trees; bushes = trees”.</source>
      <translation>«{text}» не указывает, какие классы соответствуют друг другу. Пишите «эталон = карта», несколько пар — через точку с запятой: «лес = деревья; кусты = деревья».</translation>
    </message>
    <message>
      <source>The class “{class_name}” was to be matched, but it is not there. The classes on that side are: {known}.</source>
      <translation>Для класса «{class_name}» задано соответствие, но такого класса нет. Классы на этой стороне: {known}.</translation>
    </message>
    <message>
      <source>There is nothing but nodata in the map {path}, or inside the areas of interest. Choose another map or other areas.</source>
      <translation>На карте {path} или внутри областей интереса нет ничего, кроме NoData. Выберите другую карту или другие области.</translation>
    </message>
    <message>
      <source>“{text}” doesn't state the expected accuracy of a class. Write “class = 0.7”, with a number from 0 to 1, and put semicolons between several. The classes are: {classes}.</source>
      <translation>«{text}» не задаёт ожидаемую точность класса. Пишите «класс = 0.7», с числом от 0 до 1, несколько — через точку с запятой. Классы: {classes}.</translation>
    </message>
    <message>
      <source>A reference is needed, and only one. Choose either a layer of polygons or points, or a class raster.</source>
      <translation>Нужен один эталон, и только один. Выберите либо слой полигонов или точек, либо растр классов.</translation>
    </message>
    <message>
      <source>The reference {path} can't be read: {detail}. Check that the layer opens in QGIS and has polygons or points.</source>
      <translation>Не удаётся прочитать эталон {path}: {detail}. Проверьте, что слой открывается в QGIS и в нём есть полигоны или точки.</translation>
    </message>
    <message>
      <source>The field with the true class was not found in {path} ({field}). Choose one of these: {available}.</source>
      <translation>В {path} не найдено поле с истинным классом ({field}). Выберите одно из этих: {available}.</translation>
    </message>
    <message>
      <source>The raster {path} holds the value {value}, which can't be a class: classes are whole numbers from 0 to 65535. Choose a class raster, or declare that value as “no data”.</source>
      <translation>В растре {path} есть значение {value}, которое не может быть классом: классы — целые числа от 0 до 65535. Выберите растр классов или объявите это значение как «нет данных».</translation>
    </message>
    <message>
      <source>The map and the reference have nothing in common: nowhere are both classes known. Check that they show the same place, that their coordinate reference systems are right, and that the map has data there.</source>
      <translation>У карты и эталона нет общих мест: нигде не известны оба класса. Проверьте, что они показывают одно место, что их системы координат верны и что на карте там есть данные.</translation>
    </message>
    <message>
      <source>Areas where the reference is complete go with polygons or a raster, not with points. Leave the areas out.</source>
      <translation>Области, где эталон полон, задаются для полигонов или растра, но не для точек. Не указывайте эти области.</translation>
    </message>
    <message>
      <source>Only points can be a random sample, but {path} has areas. Remove the tick, or choose a layer of points.</source>
      <translation>Случайной выборкой могут быть только точки, а в {path} — площади. Снимите флажок или выберите слой точек.</translation>
    </message>
    <message>
      <source>No point of {path} has a class in the field “{field}”. Fill in the true classes and run again, or choose another field.</source>
      <translation>Ни у одной точки {path} нет класса в поле «{field}». Заполните истинные классы и запустите снова или выберите другое поле.</translation>
    </message>
    <message>
      <source>{count} of the {total} points of {path} have no class yet and were left out. The figures hold, as the points come in random order; they get surer with each one that you add.</source>
      <translation>Пропущено точек {path}, у которых ещё нет класса: {count} из {total}. Показатели верны, так как точки идут в случайном порядке; с каждой размеченной точкой они надёжнее.</translation>
    </message>
    <message>
      <source>The estimates leave out {percent:.1f} % of the area, where fewer than two points have a class: {strata}. Label more points there.</source>
      <translation>В оценки не вошло {percent:.1f} % площади, где класс указан меньше чем у двух точек: {strata}. Разметьте там больше точек.</translation>
    </message>
    <message>
      <source>Where it was compared, the map has none of these classes of the reference: {classes}. All of them count as missed. If they have other values in the map, say which.</source>
      <translation>В месте сравнения на карте нет этих классов эталона: {classes}. Все они считаются пропущенными. Если на карте у них другие значения, укажите какие.</translation>
    </message>
    <message>
      <source>The reference has no class for these of the map: {classes}. All that is mapped so counts as wrong. If they belong to other classes, say which.</source>
      <translation>В эталоне нет этих классов карты: {classes}. Всё, что на карте отнесено к ним, считается ошибкой. Если они входят в другие классы, укажите в какие.</translation>
    </message>
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
      <source>The model {path} was refused: its code uses “{operator}”, which no network needs and which might harm this computer. Ask its author for an ONNX file.</source>
      <translation>Модель {path} отклонена: её код использует «{operator}», который не нужен ни одной сети и может навредить этому компьютеру. Попросите у автора файл ONNX.</translation>
    </message>
    <message>
      <source>The network of {path} can't be written as ONNX: {detail}. A model of someone else: ask for an ONNX file. With free sides: leave them fixed. Otherwise report this.</source>
      <translation>Не удаётся записать сеть из {path} в ONNX: {detail}. Если модель чужая, попросите файл ONNX. Если размер тайла оставлен свободным, зафиксируйте его. В остальных случаях сообщите об этом.</translation>
    </message>
    <message>
      <source>The exported model doesn't give what {path} gives: probabilities differ by {difference:.3g}, {limit:g} is allowed. Nothing was written. Export without half precision, or report this with the model.</source>
      <translation>Экспортированная модель даёт не то, что {path}: вероятности различаются на {difference:.3g}, допускается {limit:g}. Ничего не записано. Экспортируйте без половинной точности или сообщите об этом, приложив модель.</translation>
    </message>
    <message>
      <source>The checkpoint {path} holds more than weights: {detail}. To read that could run any program, so it is refused. Ask its author for the weights alone (a state dict), best as safetensors.</source>
      <translation>В контрольной точке {path} есть не только веса: {detail}. При её чтении могла бы запуститься любая программа, поэтому она отклонена. Попросите у автора только веса (state dict), лучше в формате safetensors.</translation>
    </message>
    <message>
      <source>The weights in {path} are not those of this network: the tensor “{tensor}” has the shape {network} in the network and {file} in the file (-: it is not there). Choose the network and the encoder with which they were trained.</source>
      <translation>Веса в {path} — не от этой сети: тензор «{tensor}» имеет форму {network} в сети и {file} в файле (-: его там нет). Выберите сеть и кодировщик, с которыми обучены веса.</translation>
    </message>
    <message>
      <source>“{text}” is no list of numbers. Write one number, or one a band with commas between them: “0.485, 0.456, 0.406”.</source>
      <translation>«{text}» — не список чисел. Напишите одно число или по числу на канал через запятую: «0.485, 0.456, 0.406».</translation>
    </message>
    <message>
      <source>The file {path} holds weights, but doesn't say of which network. Choose the network, and the encoder if it has one. There are: {networks}.</source>
      <translation>В файле {path} есть веса, но не указано, от какой они сети. Выберите сеть и, если он у неё есть, кодировщик. Имеются: {networks}.</translation>
    </message>
    <message>
      <source>{count} tensor(s) of {path} belong to something else than the network and were left out.</source>
      <translation>Пропущено тензоров из {path}, не относящихся к сети: {count}.</translation>
    </message>
    <message>
      <source>Deepness runs models that read one image and put out one map; this one has {inputs} and {outputs}. Landscribe and other programs for ONNX run it.</source>
      <translation>Deepness выполняет модели, которые читают одно изображение и выдают одну карту; у этой изображений: {inputs}, карт: {outputs}. Её выполняют Landscribe и другие программы для ONNX.</translation>
    </message>
    <message>
      <source>The model was trained on images whose bands were stretched between their {low_percent:g} % and {high_percent:g} % quantiles. Landscribe does that by itself; for other programs, stretch each band to 0…255 between these quantiles first.</source>
      <translation>Модель обучена на изображениях, каналы которых растянуты между квантилями {low_percent:g} % и {high_percent:g} %. Landscribe делает это сам; для других программ сначала растяните каждый канал между этими квантилями до 0…255.</translation>
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
      <translation>В растре {path} нет пикселей или каналов. Выберите другой; если в файле несколько растров, выберите один из них.</translation>
    </message>
    <message>
      <source>Band {band} was asked for, but the raster {path} has {count} band(s). Choose bands that it has.</source>
      <translation>Запрошен канал {band}, но каналов в растре {path}: {count}. Выберите из имеющихся.</translation>
    </message>
    <message>
      <source>“{text}” is no list of bands. Write the numbers of bands, separated by commas, such as 1,2,3.</source>
      <translation>«{text}» — не список каналов. Напишите номера каналов через запятую, например 1,2,3.</translation>
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
      <source>There are images, but no labels. Choose layers of polygons or lines that show the classes, or class rasters.</source>
      <translation>Изображения есть, а разметки нет. Выберите слои полигонов или линий, которые показывают классы, или растры классов.</translation>
    </message>
    <message>
      <source>The labels in {path} can't be read: {detail}. Check that the layer opens in QGIS and has polygons or lines.</source>
      <translation>Не удаётся прочитать разметку в {path}: {detail}. Проверьте, что слой открывается в QGIS и в нём есть полигоны или линии.</translation>
    </message>
    <message>
      <source>The labels {path} have no field “{field}” for the class. Choose one of these: {available}. Without a field, each layer is a class.</source>
      <translation>В разметке {path} нет поля «{field}» для класса. Выберите одно из этих: {available}. Без поля каждый слой — один класс.</translation>
    </message>
    <message>
      <source>No label lies on the images, or none inside the patches. Check that the layers show the same place, and that they have the right coordinate reference systems.</source>
      <translation>На изображениях или внутри участков нет разметки. Проверьте, что слои показывают одно место и что у них верные системы координат.</translation>
    </message>
    <message>
      <source>Everything that is labelled is “{class_name}”, so there is nothing to tell apart. Add labels of another class, or name a class for what no label covers.</source>
      <translation>Всё размеченное — «{class_name}», различать нечего. Добавьте разметку другого класса или назовите класс для того, что не покрыто разметкой.</translation>
    </message>
    <message>
      <source>The labels have {found} classes; {most} are possible. Choose the field that holds the class, or merge classes.</source>
      <translation>Классов в разметке: {found}; возможно не больше {most}. Выберите поле, в котором записан класс, или объедините классы.</translation>
    </message>
    <message>
      <source>The rasters {path} ({bands} band(s)) and {other} ({other_bands} band(s)) can't go together. Choose rasters with the same bands.</source>
      <translation>Растры {path} (каналов: {bands}) и {other} (каналов: {other_bands}) нельзя использовать вместе. Выберите растры с одинаковыми каналами.</translation>
    </message>
    <message>
      <source>There are {images} image(s), but {heights} height raster(s). Give each image one, in the same order, or none at all.</source>
      <translation>Изображений: {images}, а растров высот: {heights}. Дайте каждому изображению по одному растру, в том же порядке, или ни одного.</translation>
    </message>
    <message>
      <source>The raster {path} has values from {lowest:.6g} to {highest:.6g}, but an uncertainty or a confidence lies between 0 and 1. Choose what “Segment image” makes as “Uncertainty” or “Confidence”.</source>
      <translation>Значения растра {path} — от {lowest:.6g} до {highest:.6g}, а неопределённость и уверенность лежат между 0 и 1. Выберите то, что «Сегментировать изображение» создаёт как «Неопределённость» или «Уверенность».</translation>
    </message>
    <message>
      <source>None of the patches in {path} is ticked as done, so nobody knows where the labels are complete. Tick “done” in the attributes of each patch in which everything is labelled, and save the layer.</source>
      <translation>Ни один участок в {path} не отмечен как готовый, поэтому неизвестно, где разметка полна. В атрибутах каждого участка, где размечено всё, отметьте «done» и сохраните слой.</translation>
    </message>
    <message>
      <source>There is no room for a patch of {width_px} × {height_px} pixels in {path}. Choose smaller patches, larger areas of interest, or a smaller distance from the patches that are labelled already.</source>
      <translation>В {path} нет места для участка {width_px} × {height_px} пикс. Выберите участки меньше, области интереса больше или меньшее расстояние до уже размеченных участков.</translation>
    </message>
    <message>
      <source>There is no network “{network}”. Names like it are: {nearest}. Choose one of the list.</source>
      <translation>Сети «{network}» нет. Похожие имена: {nearest}. Выберите сеть из списка.</translation>
    </message>
    <message>
      <source>There is no encoder “{encoder}”. Names like it are: {nearest}. An encoder of timm has “tu-” before its name.</source>
      <translation>Кодировщика «{encoder}» нет. Похожие имена: {nearest}. Перед именем кодировщика timm ставится «tu-».</translation>
    </message>
    <message>
      <source>The network “{network}” can't be built around the encoder “{encoder}”: {detail}. Choose another encoder or another network.</source>
      <translation>Сеть «{network}» нельзя построить с кодировщиком «{encoder}»: {detail}. Выберите другой кодировщик или другую сеть.</translation>
    </message>
    <message>
      <source>The network “{network}” reads {needed} raster(s) of each place, but {given} were given. Give images and heights to a network with two inputs, images alone to all others.</source>
      <translation>Сеть «{network}» читает растров каждого места: {needed}, а указано: {given}. Сети с двумя входами дайте изображения и высоты, всем остальным — только изображения.</translation>
    </message>
    <message>
      <source>The pre-trained weights {path} don't fit the encoder: {detail}. Choose weights of the same encoder, or “none”.</source>
      <translation>Предобученные веса {path} не подходят кодировщику: {detail}. Выберите веса того же кодировщика или «none».</translation>
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
      <source>The folder {path} holds other files, which would be lost. Choose another name, an empty folder, or one with an older training set, which is replaced.</source>
      <translation>В папке {path} есть другие файлы, они были бы потеряны. Выберите другое имя, пустую папку или папку с прежним обучающим набором: он будет заменён.</translation>
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
      <source>The model takes the pixel values relative to those of the whole raster {path}. Values from dark to bright, band by band: {ranges}.</source>
      <translation>Модель берёт значения пикселей относительно значений всего растра {path}. Значения от тёмного к светлому, по каналам: {ranges}.</translation>
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
      <source>The labels in {path} have another coordinate reference system than the images and were transformed.</source>
      <translation>У разметки в {path} другая система координат, чем у изображений; разметка перепроецирована.</translation>
    </message>
    <message>
      <source>The image {path} has pixels of {own_m:.3g} m and is read at the {set_m:.3g} m of the training set.</source>
      <translation>Размер пикселя изображения {path} — {own_m:.3g} м; оно читается с шагом обучающего набора, {set_m:.3g} м.</translation>
    </message>
    <message>
      <source>No label has the class “{name}”, so nothing gets a class around it. The labels have these classes: {classes}.</source>
      <translation>В разметке нет класса «{name}», поэтому окружать нечего. Классы разметки: {classes}.</translation>
    </message>
    <message>
      <source>{count} feature(s) of {path} were left out: they have an empty or unusable geometry, or no class. “Fix geometries” may help.</source>
      <translation>Пропущено объектов из {path}: {count}. У них пустая или непригодная геометрия либо нет класса. Может помочь инструмент «Исправить геометрии».</translation>
    </message>
    <message>
      <source>{count} feature(s) of {path} lie on no image and were left out.</source>
      <translation>Пропущено объектов из {path}, не лежащих ни на одном изображении: {count}.</translation>
    </message>
    <message>
      <source>There is too little labelled ground for a {split} part of its own. Label more patches, or smaller ones farther apart, to get one.</source>
      <translation>Размечено слишком мало для отдельной части «{split}». Чтобы она была, разметьте больше участков или участки меньшего размера дальше друг от друга.</translation>
    </message>
    <message>
      <source>{count} patch(es) of {path} are not ticked as done, and were left out.</source>
      <translation>Пропущено участков из {path}, не отмеченных как готовые: {count}.</translation>
    </message>
    <message>
      <source>There is room for {found} patch(es) only; {wanted} were wanted. Choose smaller patches or a smaller distance.</source>
      <translation>Поместилось участков только {found}, а нужно {wanted}. Выберите участки меньше или меньшее расстояние.</translation>
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
      <source>Looking for patches…</source>
      <translation>Поиск участков…</translation>
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
      <source>Making the training set…</source>
      <translation>Создание обучающего набора…</translation>
    </message>
    <message>
      <source>Training…</source>
      <translation>Обучение…</translation>
    </message>
    <message>
      <source>Assessing the model…</source>
      <translation>Оценка модели…</translation>
    </message>
    <message>
      <source>Comparing the map with the reference…</source>
      <translation>Сравнение карты с эталоном…</translation>
    </message>
    <message>
      <source>Counting the classes…</source>
      <translation>Подсчёт классов…</translation>
    </message>
    <message>
      <source>Drawing the sample…</source>
      <translation>Построение выборки…</translation>
    </message>
    <message>
      <source>Writing the network as ONNX…</source>
      <translation>Запись сети в ONNX…</translation>
    </message>
    <message>
      <source>Reading the model…</source>
      <translation>Чтение модели…</translation>
    </message>
    <message>
      <source>Converting the network to ONNX…</source>
      <translation>Преобразование сети в ONNX…</translation>
    </message>
    <message>
      <source>Trying the model on a tile…</source>
      <translation>Проба модели на тайле…</translation>
    </message>
    <message>
      <source>Writing the model package…</source>
      <translation>Запись пакета модели…</translation>
    </message>
    <message>
      <source>Comparing with the model…</source>
      <translation>Сравнение с моделью…</translation>
    </message>
    <message>
      <source>Nothing says what to learn from, or two things do. Choose either the folder of a training set, or images with labels.</source>
      <translation>Не указано, на чём учиться, или указано и то и другое. Выберите либо папку обучающего набора, либо изображения с разметкой.</translation>
    </message>
    <message>
      <source>The folder {path} holds no training set that can be read: {detail}. Choose a folder that “Prepare training patches” has made, or make one.</source>
      <translation>В папке {path} нет обучающего набора, который можно прочитать: {detail}. Выберите папку, созданную инструментом «Подготовить обучающие участки», или создайте её.</translation>
    </message>
    <message>
      <source>The training set {path} has no tile to train on. Label a larger area, or give more of it to the training.</source>
      <translation>В обучающем наборе {path} нет ни одного тайла для обучения. Разметьте площадь побольше или отдайте обучению большую её часть.</translation>
    </message>
    <message>
      <source>The training set doesn't have the bands that the model reads. The model needs: {needed}. The set has: {found}. Make one from images with those bands.</source>
      <translation>В обучающем наборе нет каналов, которые читает модель. Модели нужны: {needed}. В наборе есть: {found}. Создайте набор из изображений с этими каналами.</translation>
    </message>
    <message>
      <source>The model has no class {classes}. Its classes are: {known}. Correct the names, rename classes of the model, or let it learn new ones.</source>
      <translation>В модели нет классов: {classes}. Её классы: {known}. Исправьте имена, переименуйте классы модели или разрешите ей учить новые.</translation>
    </message>
    <message>
      <source>“{text}” doesn't say which class gets which name. Write “old = new”, and put semicolons between several: “trees = forest; bushes = forest”.</source>
      <translation>«{text}» не указывает, какой класс как назвать. Пишите «старое = новое», несколько — через точку с запятой: «деревья = лес; кусты = лес».</translation>
    </message>
    <message>
      <source>The model {path} can't be trained further: it is a finished graph (ONNX), without the network that it was made from. Choose a model package that Landscribe has trained.</source>
      <translation>Модель {path} нельзя обучать дальше: это готовый граф (ONNX) без сети, из которой он сделан. Выберите пакет модели, обученной в Landscribe.</translation>
    </message>
    <message>
      <source>There is no training recipe “{recipe}”. Choose one of these: {available}.</source>
      <translation>Рецепта обучения «{recipe}» нет. Выберите один из этих: {available}.</translation>
    </message>
    <message>
      <source>The training can't be resumed from {path}: {detail}. Use the same data and settings as before, or start again without resuming.</source>
      <translation>Обучение нельзя продолжить с {path}: {detail}. Используйте те же данные и настройки, что и раньше, или начните заново без продолжения.</translation>
    </message>
    <message>
      <source>The training failed in epoch {epoch}: its numbers grew without limit. Choose a smaller learning rate, for example a tenth, and the precision “fp32”.</source>
      <translation>Обучение прервано в эпоху {epoch}: числа росли без предела. Выберите скорость обучения меньше, например в десять раз, и точность вычислений «fp32».</translation>
    </message>
    <message>
      <source>Training on {train_tiles} tile(s), {batch} at a time, for at most {epochs} epoch(s); {validation_tiles} tile(s) tell after each epoch how good the model is.</source>
      <translation>Обучение на тайлах: {train_tiles}, по {batch} за раз, эпох не больше {epochs}; после каждой эпохи качество модели проверяется на тайлах валидации: {validation_tiles}.</translation>
    </message>
    <message>
      <source>The model {path} holds the best state so far, that after epoch {epoch}. To go on later, run again with the same settings and the same model file, and tick “Resume”.</source>
      <translation>В модели {path} сохранено лучшее на данный момент состояние, после эпохи {epoch}. Чтобы продолжить позже, запустите снова с теми же настройками и тем же файлом модели и отметьте «Продолжить».</translation>
    </message>
    <message>
      <source>The training goes on, but what is needed to resume it could not be saved in {path}. Make room on that disk; it is tried again after the next epochs.</source>
      <translation>Обучение идёт дальше, но данные для продолжения не удалось сохранить в {path}. Освободите место на этом диске; попытка повторится после следующих эпох.</translation>
    </message>
    <message>
      <source>Stopped after epoch {epoch}: nothing was better since epoch {best_epoch}.</source>
      <translation>Остановлено после эпохи {epoch}: лучше, чем в эпоху {best_epoch}, уже не становилось.</translation>
    </message>
    <message>
      <source>Classes that the model keeps: {kept}. Learns anew: {new}. Gives up: {dropped}.</source>
      <translation>Классы, которые модель сохраняет: {kept}. Учит заново: {new}. От этих отказывается: {dropped}.</translation>
    </message>
    <message>
      <source>training loss</source>
      <translation>потери на обучении</translation>
    </message>
    <message>
      <source>validation loss</source>
      <translation>потери на валидации</translation>
    </message>
    <message>
      <source>validation mean IoU</source>
      <translation>средний IoU на валидации</translation>
    </message>
    <message>
      <source>validation overall accuracy</source>
      <translation>общая точность на валидации</translation>
    </message>
    <message>
      <source>overall accuracy</source>
      <translation>общая точность</translation>
    </message>
    <message>
      <source>mean F1</source>
      <translation>средняя F1</translation>
    </message>
    <message>
      <source>mean IoU</source>
      <translation>средний IoU</translation>
    </message>
    <message>
      <source>Assess accuracy</source>
      <translation>Оценить точность</translation>
    </message>
    <message>
      <source>Compares a class map with what is truly there: polygons, points or another class raster. It gives the confusion matrix, overall accuracy, and precision, recall, F1 and IoU of each class. From a random sample of points it also estimates the true area of each class, with 95 % confidence intervals.</source>
      <translation>Сравнивает карту классов с тем, что есть на самом деле: с полигонами, точками или другим растром классов. Выдаёт матрицу ошибок, общую точность, а для каждого класса — точность (precision), полноту (recall), F1 и IoU. По случайной выборке точек оценивает и истинную площадь каждого класса с 95 %-ми доверительными интервалами.</translation>
    </message>
    <message>
      <source>validation,confusion matrix,error matrix,precision,recall,IoU,F1,kappa,area,Olofsson</source>
      <translation>валидация,матрица ошибок,матрица неточностей,точность,полнота,IoU,F1,каппа,площадь,Olofsson</translation>
    </message>
    <message>
      <source>Overall accuracy</source>
      <translation>Общая точность</translation>
    </message>
    <message>
      <source>Half width of its 95 % confidence interval</source>
      <translation>Полуширина её 95 %-го доверительного интервала</translation>
    </message>
    <message>
      <source>Mean F1 of the classes</source>
      <translation>Средняя F1 по классам</translation>
    </message>
    <message>
      <source>Mean IoU of the classes</source>
      <translation>Средний IoU по классам</translation>
    </message>
    <message>
      <source>Cohen's kappa, if it was asked for</source>
      <translation>Каппа Коэна, если запрошена</translation>
    </message>
    <message>
      <source>Pixels or points compared</source>
      <translation>Сравнено пикселей или точек</translation>
    </message>
    <message>
      <source>Figures of each class (JSON)</source>
      <translation>Показатели каждого класса (JSON)</translation>
    </message>
    <message>
      <source>Map</source>
      <translation>Карта</translation>
    </message>
    <message>
      <source>The class raster to assess. Its first band counts.</source>
      <translation>Растр классов, точность которого оценивается. Учитывается его первый канал.</translation>
    </message>
    <message>
      <source>Reference layer</source>
      <translation>Слой эталона</translation>
    </message>
    <message>
      <source>Polygons or points that say what is truly there. Take points of “Draw accuracy sample” whose classes are filled in, and areas with confidence intervals come with the figures.</source>
      <translation>Полигоны или точки, которые показывают, что есть на самом деле. Если взять точки инструмента «Построить выборку для оценки точности» с заполненными классами, к показателям добавятся площади с доверительными интервалами.</translation>
    </message>
    <message>
      <source>Field with the true class</source>
      <translation>Поле с истинным классом</translation>
    </message>
    <message>
      <source>Names or values of classes. Empty: the field “reference” of a drawn sample; polygons without one are of one class, with the layer's name.</source>
      <translation>Имена или значения классов. Пусто: поле «reference» построенной выборки; полигоны без него — один класс с именем слоя.</translation>
    </message>
    <message>
      <source>Reference raster</source>
      <translation>Растр эталона</translation>
    </message>
    <message>
      <source>A class raster that says what is truly there, instead of a layer. It may lie on another grid: each pixel of the map is compared with its most frequent class, or with the nearest one.</source>
      <translation>Растр классов, который показывает, что есть на самом деле, вместо слоя. Он может лежать на другой сетке: каждый пиксель карты сравнивается с самым частым в нём классом или с ближайшим.</translation>
    </message>
    <message>
      <source>Areas where the reference is complete</source>
      <translation>Области, где эталон полон</translation>
    </message>
    <message>
      <source>Compare inside these polygons only. Empty: wherever the reference has a class.</source>
      <translation>Сравнивать только внутри этих полигонов. Пусто: везде, где в эталоне есть класс.</translation>
    </message>
    <message>
      <source>Classes that belong together</source>
      <translation>Соответствие классов</translation>
    </message>
    <message>
      <source>Needed where the reference and the map name classes differently: “forest = trees; bushes = trees; clouds =; other = *”. Names or values; * stands for all that are not named. Nothing behind “=” leaves a class of the reference out, nothing before it a class of the map.</source>
      <translation>Нужно, если классы эталона и карты называются по-разному: «лес = деревья; кусты = деревья; облака =; другое = *». Имена или значения; * — все неназванные. Если после «=» ничего нет, пропускается класс эталона, если ничего нет перед ним — класс карты.</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Отчёт</translation>
    </message>
    <message>
      <source>A page with the figures, the confusion matrix, and the estimated areas.</source>
      <translation>Страница с показателями, матрицей ошибок и оценками площадей.</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Таблица</translation>
    </message>
    <message>
      <source>The same figures for a spreadsheet (CSV).</source>
      <translation>Те же показатели для электронной таблицы (CSV).</translation>
    </message>
    <message>
      <source>Class outside the polygons</source>
      <translation>Класс вне полигонов</translation>
    </message>
    <message>
      <source>The true class of what no polygon of the reference covers. Empty: it is not compared.</source>
      <translation>Истинный класс того, что не покрыто полигонами эталона. Пусто: не сравнивается.</translation>
    </message>
    <message>
      <source>The points are a random sample</source>
      <translation>Точки — случайная выборка</translation>
    </message>
    <message>
      <source>The points were drawn at random, or on a regular grid, over the whole map and without regard to its classes. Then they tell of the whole map, with confidence intervals. Not needed for a drawn sample.</source>
      <translation>Точки взяты случайно или по регулярной сетке по всей карте, без учёта её классов. Тогда они говорят обо всей карте, с доверительными интервалами. Для построенной выборки не нужно.</translation>
    </message>
    <message>
      <source>Match classes by</source>
      <translation>Сопоставлять классы по</translation>
    </message>
    <message>
      <source>auto: name where both sides have names, else value. name, value: always that.</source>
      <translation>auto: по имени, если имена есть с обеих сторон, иначе по значению. name, value: всегда по имени или по значению.</translation>
    </message>
    <message>
      <source>State Cohen's kappa</source>
      <translation>Указать каппу Коэна</translation>
    </message>
    <message>
      <source>An older figure that says nothing the others don't; some reports still ask for it.</source>
      <translation>Старый показатель, который ничего не добавляет к остальным; его ещё требуют в некоторых отчётах.</translation>
    </message>
    <message>
      <source>Draw accuracy sample</source>
      <translation>Построить выборку для оценки точности</translation>
    </message>
    <message>
      <source>Draws random points in each class of a map, as many as it takes to tell its accuracy and its areas. Go from point to point, look at the image below, and choose what is truly there; the order is random, so you may stop early. Then run “Assess accuracy” with the layer as the reference: it knows how it was drawn.</source>
      <translation>Ставит случайные точки в каждом классе карты — столько, сколько нужно, чтобы узнать её точность и площади. Переходите от точки к точке, смотрите на изображение под ней и выбирайте, что там на самом деле; порядок случайный, поэтому остановиться можно и раньше. Затем запустите «Оценить точность» с этим слоем как эталоном: инструмент знает, как построена выборка.</translation>
    </message>
    <message>
      <source>stratified,random points,validation,sample size,Olofsson,Cochran,reference</source>
      <translation>стратифицированная,случайные точки,валидация,объём выборки,Olofsson,Cochran,эталон</translation>
    </message>
    <message>
      <source>Number of points drawn</source>
      <translation>Число построенных точек</translation>
    </message>
    <message>
      <source>Area and points of each class (JSON)</source>
      <translation>Площадь и точки каждого класса (JSON)</translation>
    </message>
    <message>
      <source>The class raster whose accuracy is to be assessed. Its first band counts.</source>
      <translation>Растр классов, точность которого нужно оценить. Учитывается его первый канал.</translation>
    </message>
    <message>
      <source>Areas of interest</source>
      <translation>Области интереса</translation>
    </message>
    <message>
      <source>Draw inside these polygons only. Empty: the whole map.</source>
      <translation>Ставить точки только внутри этих полигонов. Пусто: по всей карте.</translation>
    </message>
    <message>
      <source>Number of points</source>
      <translation>Число точек</translation>
    </message>
    <message>
      <source>How many points to draw. Not set: as many as the accuracy below needs.</source>
      <translation>Сколько точек поставить. Не задано: сколько нужно для точности, заданной ниже.</translation>
    </message>
    <message>
      <source>Standard error to reach</source>
      <translation>Стандартная ошибка, которой нужно достичь</translation>
    </message>
    <message>
      <source>How sure the overall accuracy shall be; it will be known to about ± twice this. With 0.02 and the expected accuracy of 0.8, 400 points are drawn; half the error takes four times as many. It does not count where the number of points is set.</source>
      <translation>Насколько надёжно должна быть известна общая точность: примерно до ± удвоенного этого значения. При 0.02 и ожидаемой точности 0.8 ставится 400 точек; для вдвое меньшей ошибки точек нужно вчетверо больше. Если задано число точек, не учитывается.</translation>
    </message>
    <message>
      <source>How points are shared out</source>
      <translation>Как распределить точки</translation>
    </message>
    <message>
      <source>olofsson: rare classes get the least number, the others share the rest in proportion to their areas. proportional: by area. equal: the same number for each class, which suits user's accuracies but not areas.</source>
      <translation>olofsson: редким классам — наименьшее число, остальным — пропорционально площади. proportional: по площади. equal: каждому классу поровну; подходит для точности пользователя, но не для площадей.</translation>
    </message>
    <message>
      <source>Sample</source>
      <translation>Выборка</translation>
    </message>
    <message>
      <source>Points in random order, with an empty field “reference” that offers the classes of the map (GeoPackage). The class of the map is in it, hidden, for the estimates.</source>
      <translation>Точки в случайном порядке с пустым полем «reference», которое предлагает классы карты (GeoPackage). Класс карты тоже записан, но скрыт: он нужен для оценок.</translation>
    </message>
    <message>
      <source>Least number of points in a class</source>
      <translation>Наименьшее число точек в классе</translation>
    </message>
    <message>
      <source>For “olofsson”. 50 to 100 are usual.</source>
      <translation>Для «olofsson». Обычно от 50 до 100.</translation>
    </message>
    <message>
      <source>Expected accuracy</source>
      <translation>Ожидаемая точность</translation>
    </message>
    <message>
      <source>What you guess of the share of each class that is mapped rightly. The nearer to 0.5, the more points; 0.8 is a cautious guess for most maps.</source>
      <translation>Какая доля каждого класса, по вашему предположению, показана на карте верно. Чем ближе к 0.5, тем больше точек; для большинства карт 0.8 — осторожная оценка.</translation>
    </message>
    <message>
      <source>Expected accuracy of single classes</source>
      <translation>Ожидаемая точность отдельных классов</translation>
    </message>
    <message>
      <source>Where you guess otherwise: “water = 0.95; bare soil = 0.6”.</source>
      <translation>Где вы предполагаете иное: «вода = 0.95; голая почва = 0.6».</translation>
    </message>
    <message>
      <source>Show the class of the map</source>
      <translation>Показывать класс карты</translation>
    </message>
    <message>
      <source>Who sees what the map says tends to agree with it, so it is hidden unless you tick this.</source>
      <translation>Кто видит, что показывает карта, склонен с ней соглашаться, поэтому класс скрыт, пока вы не отметите это.</translation>
    </message>
    <message>
      <source>Seed</source>
      <translation>Порождающее число</translation>
    </message>
    <message>
      <source>The same seed draws the same points again; another one draws others.</source>
      <translation>С тем же порождающим числом получатся те же точки, с другим — другие.</translation>
    </message>
    <message>
      <source>Export model</source>
      <translation>Экспортировать модель</translation>
    </message>
    <message>
      <source>Writes a model as one ONNX file, which runs in Deepness and in many other programs, and here as well. Classes, resolution, tiles and scaling are written into it. Before the file appears, it is compared with the model on a tile of noise.</source>
      <translation>Записывает модель в один файл ONNX, который работает в Deepness и многих других программах, а также здесь. В него входят классы, разрешение, тайлы и масштаб значений. Прежде чем файл появится, он сравнивается с моделью на тайле шума.</translation>
    </message>
    <message>
      <source>onnx,deepness,convert,share,deep learning,neural network</source>
      <translation>onnx,deepness,преобразовать,поделиться,глубокое обучение,нейронная сеть</translation>
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
      <source>ONNX file</source>
      <translation>Файл ONNX</translation>
    </message>
    <message>
      <source>The file to write.</source>
      <translation>Файл для записи.</translation>
    </message>
    <message>
      <source>Store weights in half precision</source>
      <translation>Хранить веса с половинной точностью</translation>
    </message>
    <message>
      <source>Half the size; the map stays nearly the same. It is computed in full precision all the same.</source>
      <translation>Файл вдвое меньше; карта остаётся почти той же. Вычисления всё равно идут с полной точностью.</translation>
    </message>
    <message>
      <source>Tile size (pixels of the model)</source>
      <translation>Размер тайла (пикселей модели)</translation>
    </message>
    <message>
      <source>Side of the squares that the network reads. Not set: what the model was trained with.</source>
      <translation>Сторона квадратов, которые читает сеть. Не задано: та, на которой модель обучена.</translation>
    </message>
    <message>
      <source>Leave the tile size free</source>
      <translation>Оставить размер тайла свободным</translation>
    </message>
    <message>
      <source>The network reads tiles of any size that suits it, so small images need not be filled up to a tile. Deepness can't open such a file.</source>
      <translation>Сеть читает тайлы любого подходящего размера, поэтому небольшие изображения не нужно дополнять до целого тайла. Deepness не может открыть такой файл.</translation>
    </message>
    <message>
      <source>Size of the file (MB)</source>
      <translation>Размер файла (МБ)</translation>
    </message>
    <message>
      <source>Largest difference of a probability from the model</source>
      <translation>Наибольшее отличие вероятности от модели</translation>
    </message>
    <message>
      <source>Fine-tune model</source>
      <translation>Дообучить модель</translation>
    </message>
    <message>
      <source>Adapts a model to your images. Draw a few patches in which everything is labelled, and a few minutes later the model maps the whole image better. It keeps what it knows: classes of the labels and of the model go together by their names, and classes can be renamed, added or given up. The report compares the model before and after, and the best state so far is kept when you cancel.</source>
      <translation>Приспосабливает модель к вашим изображениям. Нарисуйте несколько участков, где размечено всё, и через несколько минут модель картографирует всё изображение лучше. Она сохраняет то, что знает: классы разметки и модели сопоставляются по именам, их можно переименовывать, добавлять и исключать. Отчёт сравнивает модель до и после. При отмене сохраняется лучшее достигнутое состояние.</translation>
    </message>
    <message>
      <source>classification,deep learning,neural network,learn,labels,adapt,retrain,transfer</source>
      <translation>классификация,глубокое обучение,нейронная сеть,обучение,разметка,адаптация,дообучение,перенос обучения</translation>
    </message>
    <message>
      <source>Overall accuracy before</source>
      <translation>Общая точность до</translation>
    </message>
    <message>
      <source>Mean F1 before</source>
      <translation>Средняя F1 до</translation>
    </message>
    <message>
      <source>Mean intersection over union before</source>
      <translation>Средний IoU до</translation>
    </message>
    <message>
      <source>The model to start from: a model package (.landscribe) that Landscribe has trained. It is not changed. In scripts: a path or an id.</source>
      <translation>Исходная модель: пакет модели (.landscribe), обученной в Landscribe. Она не изменяется. В скриптах: путь или id.</translation>
    </message>
    <message>
      <source>Rename classes</source>
      <translation>Переименовать классы</translation>
    </message>
    <message>
      <source>Classes of the model that the labels call otherwise, as “old = new”, with semicolons between several: “trees = forest; bushes = forest”. Classes that get the same name become one.</source>
      <translation>Классы модели, которые в разметке называются иначе, в виде «старое = новое», через точку с запятой: «деревья = лес; кусты = лес». Классы, получившие одно имя, становятся одним.</translation>
    </message>
    <message>
      <source>Classes that the model lacks</source>
      <translation>Классы, которых нет в модели</translation>
    </message>
    <message>
      <source>add: the model learns them. refuse: the run is refused, which shows misspelt names.</source>
      <translation>add: модель учит их. refuse: запуск отклоняется; так видны опечатки в именах.</translation>
    </message>
    <message>
      <source>Classes to give up</source>
      <translation>Исключаемые классы</translation>
    </message>
    <message>
      <source>Classes that the new model shall not have, with semicolons between several. Empty: none.</source>
      <translation>Классы, которых не должно быть в новой модели, через точку с запятой. Пусто: таких нет.</translation>
    </message>
    <message>
      <source>Normalise by the new images</source>
      <translation>Нормировать по новым изображениям</translation>
    </message>
    <message>
      <source>Measure brightness and contrast in the new images instead of taking those of the model. For images from another sensor or with another range of values.</source>
      <translation>Измерить яркость и контраст по новым изображениям, а не брать их из модели. Для изображений другого датчика или с другим диапазоном значений.</translation>
    </message>
    <message>
      <source>Epochs</source>
      <translation>Эпохи</translation>
    </message>
    <message>
      <source>How often the training sees every tile, at most.</source>
      <translation>Сколько раз, самое большее, обучение проходит все тайлы.</translation>
    </message>
    <message>
      <source>Patience (epochs)</source>
      <translation>Терпение (эпох)</translation>
    </message>
    <message>
      <source>Stop after so many epochs without a better model. 0: never.</source>
      <translation>Остановиться, если столько эпох модель не становится лучше. 0: никогда.</translation>
    </message>
    <message>
      <source>Learning rate</source>
      <translation>Скорость обучения</translation>
    </message>
    <message>
      <source>How large the steps of the training are. Small steps keep what the model knows.</source>
      <translation>Насколько велики шаги обучения. Малые шаги сохраняют то, что модель знает.</translation>
    </message>
    <message>
      <source>Tiles at a time</source>
      <translation>Тайлов за раз</translation>
    </message>
    <message>
      <source>How many tiles make a step. If they don't fit the memory they are computed in parts, with the same result.</source>
      <translation>Сколько тайлов составляют один шаг. Если они не помещаются в память, то считаются по частям, с тем же результатом.</translation>
    </message>
    <message>
      <source>Size of the crops (pixels)</source>
      <translation>Размер фрагментов (пикселей)</translation>
    </message>
    <message>
      <source>Side of what the network sees of a tile, at a random place. Not set: 256, or the size of the tiles.</source>
      <translation>Сторона той части тайла, которую видит сеть, в случайном месте. Не задано: 256 или размер тайлов.</translation>
    </message>
    <message>
      <source>Import model</source>
      <translation>Импортировать модель</translation>
    </message>
    <message>
      <source>Makes a model package of a model of another program: ONNX files, models of ArcGIS, TorchScript, and weights of segmentation_models_pytorch. What the file doesn't say, you can: classes, bands, resolution and scaling. Files that could run a program when they are opened are refused.</source>
      <translation>Делает пакет модели из модели другой программы: файлов ONNX, моделей ArcGIS, TorchScript и весов segmentation_models_pytorch. Чего нет в файле, можно указать самому: классы, каналы, разрешение и масштаб значений. Файлы, которые при открытии могли бы запустить программу, отклоняются.</translation>
    </message>
    <message>
      <source>onnx,deepness,dlpk,emd,esri,arcgis,checkpoint,torchscript,safetensors,convert,install</source>
      <translation>onnx,deepness,dlpk,emd,esri,arcgis,контрольная точка,checkpoint,torchscript,safetensors,преобразовать,установить</translation>
    </message>
    <message>
      <source>Id of the model</source>
      <translation>Id модели</translation>
    </message>
    <message>
      <source>Names of the classes (JSON)</source>
      <translation>Имена классов (JSON)</translation>
    </message>
    <message>
      <source>Number of classes</source>
      <translation>Число классов</translation>
    </message>
    <message>
      <source>Model file</source>
      <translation>Файл модели</translation>
    </message>
    <message>
      <source>ONNX, as for Deepness (.onnx). A model of ArcGIS (.dlpk, or .emd with its model beside it) that holds ONNX or TorchScript. TorchScript (.pt). Weights of a network of segmentation_models_pytorch or of this plugin (.safetensors, .pt, .pth, .ckpt). A model package (.landscribe).</source>
      <translation>ONNX, как для Deepness (.onnx). Модель ArcGIS (.dlpk или .emd с моделью рядом), в которой ONNX или TorchScript. TorchScript (.pt). Веса сети segmentation_models_pytorch или этого модуля (.safetensors, .pt, .pth, .ckpt). Пакет модели (.landscribe).</translation>
    </message>
    <message>
      <source>Models (*.onnx *.dlpk *.emd *.pt *.pth *.ckpt *.safetensors *.landscribe)</source>
      <translation>Модели (*.onnx *.dlpk *.emd *.pt *.pth *.ckpt *.safetensors *.landscribe)</translation>
    </message>
    <message>
      <source>Name of the model</source>
      <translation>Имя модели</translation>
    </message>
    <message>
      <source>Empty: what the file says.</source>
      <translation>Пусто: как указано в файле.</translation>
    </message>
    <message>
      <source>Classes</source>
      <translation>Классы</translation>
    </message>
    <message>
      <source>Names in the order of the network's channels, with a semicolon between them and a colour where you want one: “water #3b82c4; trees; road”. Empty: what the file says, else numbers.</source>
      <translation>Имена в порядке каналов на выходе сети, через точку с запятой; по желанию — с цветом: «вода #3b82c4; деревья; дорога». Пусто: как указано в файле, иначе номера.</translation>
    </message>
    <message>
      <source>Bands</source>
      <translation>Каналы</translation>
    </message>
    <message>
      <source>Names in the order in which the network reads them: “red, green, blue, nir”. Usual names let tools find the bands of an image. Bands of a second image follow behind a semicolon. Empty: what the file says, else the first bands of an image.</source>
      <translation>Имена в том порядке, в котором каналы читает сеть: «red, green, blue, nir». По обычным именам инструменты находят каналы изображения. Каналы второго изображения — после точки с запятой. Пусто: как указано в файле, иначе первые каналы изображения.</translation>
    </message>
    <message>
      <source>Ground resolution (metres per pixel)</source>
      <translation>Разрешение на местности (метров на пиксель)</translation>
    </message>
    <message>
      <source>The size of a pixel in the images of the training. Not set: what the file says, else any.</source>
      <translation>Размер пикселя на изображениях, на которых модель обучена. Не задано: как указано в файле, иначе любой.</translation>
    </message>
    <message>
      <source>Licence</source>
      <translation>Лицензия</translation>
    </message>
    <message>
      <source>Under which the model may be used, such as CC-BY-4.0. Empty: what the file says.</source>
      <translation>Лицензия, по которой можно использовать модель, например CC-BY-4.0. Пусто: как указано в файле.</translation>
    </message>
    <message>
      <source>New model</source>
      <translation>Новая модель</translation>
    </message>
    <message>
      <source>The model package (.landscribe) to write. In the folder that is proposed, all tools find it in their list of models.</source>
      <translation>Пакет модели (.landscribe) для записи. В предложенной папке все инструменты найдут его в своём списке моделей.</translation>
    </message>
    <message>
      <source>Largest pixel value</source>
      <translation>Наибольшее значение пикселя</translation>
    </message>
    <message>
      <source>What pixel values are divided by first: 255, or 10000 for reflectance. Not set: what the file says.</source>
      <translation>На что сначала делятся значения пикселей: 255 или 10000 для отражательной способности. Не задано: как указано в файле.</translation>
    </message>
    <message>
      <source>Mean</source>
      <translation>Среднее</translation>
    </message>
    <message>
      <source>What is subtracted then: one number, or one a band with commas between them. Those of a second image follow behind a semicolon. Empty: what the file says, else 0.</source>
      <translation>Что затем вычитается: одно число или по числу на канал через запятую. Числа второго изображения — после точки с запятой. Пусто: как указано в файле, иначе 0.</translation>
    </message>
    <message>
      <source>Standard deviation</source>
      <translation>Стандартное отклонение</translation>
    </message>
    <message>
      <source>What is divided by at last, written like the mean. Empty: what the file says, else 1.</source>
      <translation>На что делится в конце; пишется так же, как среднее. Пусто: как указано в файле, иначе 1.</translation>
    </message>
    <message>
      <source>Side of the squares that the network reads. Not set: what the file says, else 512.</source>
      <translation>Сторона квадратов, которые читает сеть. Не задано: как указано в файле, иначе 512.</translation>
    </message>
    <message>
      <source>Training data</source>
      <translation>Обучающие данные</translation>
    </message>
    <message>
      <source>What the model was trained on, with credit and licence. Empty: what the file says.</source>
      <translation>На чём обучена модель, с указанием авторов и лицензии. Пусто: как указано в файле.</translation>
    </message>
    <message>
      <source>Network</source>
      <translation>Сеть</translation>
    </message>
    <message>
      <source>For files of weights: the network to which they belong. auto: the file says it itself, as checkpoints of Lightning do, or a config.json beside the weights.</source>
      <translation>Для файлов весов: сеть, к которой они относятся. auto: это указано в самом файле, как в контрольных точках Lightning, или в config.json рядом с весами.</translation>
    </message>
    <message>
      <source>Encoder</source>
      <translation>Кодировщик</translation>
    </message>
    <message>
      <source>For weights of an smp-… network: its encoder, such as resnet34, or “tu-” and a name of the library timm. Empty: what the file says.</source>
      <translation>Для весов сети smp-…: её кодировщик, например resnet34, или «tu-» и имя из библиотеки timm. Пусто: как указано в файле.</translation>
    </message>
    <message>
      <source>Prepare training patches</source>
      <translation>Подготовить обучающие участки</translation>
    </message>
    <message>
      <source>Cuts images and their labels into tiles that a model can learn from. Labels are polygons or lines with a class, or class rasters; they may have any coordinate reference system. If only some places are fully labelled, draw polygons around these and choose them as patches: what lies outside teaches nothing. Look at the sheet of examples before you train: it shows at once whether images and labels fit.</source>
      <translation>Нарезает изображения и их разметку на тайлы, на которых может учиться модель. Разметка — полигоны или линии с классом либо растры классов, в любой системе координат. Если полностью размечены лишь некоторые места, обведите их полигонами и выберите эти полигоны как участки: то, что снаружи, ничему не учит. Перед обучением посмотрите лист примеров: на нём сразу видно, совпадают ли изображения и разметка.</translation>
    </message>
    <message>
      <source>chips,tiles,dataset,training data,labels,samples,annotation,deep learning</source>
      <translation>фрагменты,тайлы,набор данных,обучающие данные,разметка,образцы,аннотация,глубокое обучение</translation>
    </message>
    <message>
      <source>Sheet of examples</source>
      <translation>Лист примеров</translation>
    </message>
    <message>
      <source>Number of training tiles</source>
      <translation>Число тайлов для обучения</translation>
    </message>
    <message>
      <source>Number of validation tiles</source>
      <translation>Число тайлов для валидации</translation>
    </message>
    <message>
      <source>Number of test tiles</source>
      <translation>Число тайлов для теста</translation>
    </message>
    <message>
      <source>Pixels of each class (JSON)</source>
      <translation>Пиксели каждого класса (JSON)</translation>
    </message>
    <message>
      <source>Tile size (pixels)</source>
      <translation>Размер тайла (пикселей)</translation>
    </message>
    <message>
      <source>Side of the squares that the images are cut into.</source>
      <translation>Сторона квадратов, на которые нарезаются изображения.</translation>
    </message>
    <message>
      <source>Stride (pixels)</source>
      <translation>Шаг (пикселей)</translation>
    </message>
    <message>
      <source>How far it is from one tile to the next. Less than the tile size: tiles overlap, and the network sees each place at several positions. Not set: the tile size.</source>
      <translation>Расстояние от одного тайла до следующего. Меньше размера тайла: тайлы перекрываются, и сеть видит каждое место в нескольких положениях. Не задано: размер тайла.</translation>
    </message>
    <message>
      <source>Training / validation / test (%)</source>
      <translation>Обучение / валидация / тест (%)</translation>
    </message>
    <message>
      <source>How the labelled ground is shared out. The validation decides which state of a training is the best, the test says how good that one is. Tiles of different parts never overlap.</source>
      <translation>Как делится размеченная площадь. Валидация решает, какое состояние обучения лучшее, тест показывает, насколько оно хорошее. Тайлы разных частей никогда не перекрываются.</translation>
    </message>
    <message>
      <source>Training set</source>
      <translation>Обучающий набор</translation>
    </message>
    <message>
      <source>The folder to make: tiles of images and labels (GeoTIFF), their description, and a sheet of examples.</source>
      <translation>Создаваемая папка: тайлы изображений и разметки (GeoTIFF), их описание и лист примеров.</translation>
    </message>
    <message>
      <source>How large a pixel of the tiles is on the ground. Not set: as in the first image.</source>
      <translation>Размер пикселя тайлов на местности. Не задано: как в первом изображении.</translation>
    </message>
    <message>
      <source>Block size (pixels)</source>
      <translation>Размер блока (пикселей)</translation>
    </message>
    <message>
      <source>Side of the blocks of ground that go as a whole to training, validation or test. 0: as large as the labelled ground allows.</source>
      <translation>Сторона блоков местности, которые целиком идут в обучение, валидацию или тест. 0: насколько позволяет размеченная площадь.</translation>
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
      <source>Segment inside these polygons only; everything else becomes nodata.</source>
      <translation>Сегментировать только внутри этих полигонов; всё остальное становится NoData.</translation>
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
      <source>The pixel value that counts as full brightness: 10000 for reflectance. Not set: the model knows.</source>
      <translation>Значение пикселя, которое считается полной яркостью: 10000 для отражательной способности. Не задано: модель знает сама.</translation>
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
      <source>How many tiles are computed together. 0: as many as suit the device and its memory.</source>
      <translation>Сколько тайлов вычисляется вместе. 0: сколько подходит устройству и его памяти.</translation>
    </message>
    <message>
      <source>Suggest patches to label</source>
      <translation>Предложить участки для разметки</translation>
    </message>
    <message>
      <source>Finds the patches of an image whose labelling would teach a model most: where it is unsure, unlike each other, and unlike what is labelled already. Label everything inside them, fine-tune the model with the patches as areas that are complete, and segment again. On demand an empty layer to draw on comes with it, whose form offers the classes of the map.</source>
      <translation>Находит участки изображения, разметка которых больше всего научит модель: там, где она не уверена, не похожие друг на друга и на уже размеченное. Разметьте внутри них всё, дообучите модель, указав участки как области с полной разметкой, и сегментируйте снова. По желанию добавляется пустой слой для рисования, форма которого предлагает классы карты.</translation>
    </message>
    <message>
      <source>active learning,uncertainty,training,sampling,digitise,label,annotation</source>
      <translation>активное обучение,неопределённость,обучение,выборка,оцифровка,разметка,аннотация</translation>
    </message>
    <message>
      <source>Number of patches</source>
      <translation>Число участков</translation>
    </message>
    <message>
      <source>Mean uncertainty in the patches</source>
      <translation>Средняя неопределённость на участках</translation>
    </message>
    <message>
      <source>Mean uncertainty of the whole image</source>
      <translation>Средняя неопределённость всего изображения</translation>
    </message>
    <message>
      <source>Least distance between patches (metres)</source>
      <translation>Наименьшее расстояние между участками (метров)</translation>
    </message>
    <message>
      <source>From each other, and from the labelled ones. They never overlap. Without a CRS: pixels.</source>
      <translation>Друг от друга и от уже размеченных. Они никогда не перекрываются. Без системы координат: в пикселях.</translation>
    </message>
    <message>
      <source>What the uncertainty layer holds</source>
      <translation>Что содержит слой неопределённости</translation>
    </message>
    <message>
      <source>auto: its name tells. uncertainty: 0 is sure, 1 is unsure. confidence: the other way round, as in the confidence of a segmentation.</source>
      <translation>auto: видно по имени. uncertainty: 0 — уверена, 1 — не уверена. confidence: наоборот, как в уверенности сегментации.</translation>
    </message>
    <message>
      <source>What “Segment image” gives as “Uncertainty”, or as “Confidence”. The first band counts.</source>
      <translation>То, что «Сегментировать изображение» выдаёт как «Неопределённость» или «Уверенность». Учитывается первый канал.</translation>
    </message>
    <message>
      <source>The image that was segmented. With it the patches are chosen to look unlike each other.</source>
      <translation>Изображение, которое сегментировали. С ним участки выбираются не похожими друг на друга.</translation>
    </message>
    <message>
      <source>The class map. With it the patches are chosen to hold different classes, as the model sees them.</source>
      <translation>Карта классов. С ней участки выбираются так, чтобы в них были разные классы, как их видит модель.</translation>
    </message>
    <message>
      <source>Patches lie inside these polygons only.</source>
      <translation>Участки лежат только внутри этих полигонов.</translation>
    </message>
    <message>
      <source>Patches that are labelled already</source>
      <translation>Уже размеченные участки</translation>
    </message>
    <message>
      <source>New patches stay away from these polygons, and are chosen to differ from what lies in them.</source>
      <translation>Новые участки держатся в стороне от этих полигонов и выбираются не похожими на то, что лежит внутри них.</translation>
    </message>
    <message>
      <source>How many patches you want to label before you fine-tune again.</source>
      <translation>Сколько участков вы хотите разметить перед следующим дообучением.</translation>
    </message>
    <message>
      <source>Side of a patch (metres)</source>
      <translation>Сторона участка (метров)</translation>
    </message>
    <message>
      <source>Not set: 256 pixels of the uncertainty layer. Without a CRS: pixels.</source>
      <translation>Не задано: 256 пикселей слоя неопределённости. Без системы координат: в пикселях.</translation>
    </message>
    <message>
      <source>Patches</source>
      <translation>Участки</translation>
    </message>
    <message>
      <source>Squares with rank, mean uncertainty and main class, and a tick for those that you have labelled.</source>
      <translation>Квадраты с рангом, средней неопределённостью, главным классом и флажком для тех, что вы разметили.</translation>
    </message>
    <message>
      <source>Layer to draw on</source>
      <translation>Слой для рисования</translation>
    </message>
    <message>
      <source>An empty layer of polygons with the field “class”, whose form offers the classes of the class map.</source>
      <translation>Пустой слой полигонов с полем «class», форма которого предлагает классы карты классов.</translation>
    </message>
    <message>
      <source>Train model</source>
      <translation>Обучить модель</translation>
    </message>
    <message>
      <source>Teaches a new model to segment images, from a training set or straight from images with labels. The result is a model for “Segment image”, with a report of how good it is on tiles that were kept back. Training takes from minutes on a graphics card to hours on the processor; the best state so far is kept when you cancel. To adapt a model that exists, use “Fine-tune model”: it needs far fewer labels.</source>
      <translation>Учит новую модель сегментировать изображения — по обучающему набору или прямо по изображениям с разметкой. Результат — модель для «Сегментировать изображение» и отчёт о том, насколько она хороша на отложенных тайлах. Обучение занимает от минут на видеокарте до часов на процессоре; при отмене сохраняется лучшее достигнутое состояние. Чтобы приспособить имеющуюся модель, используйте «Дообучить модель»: разметки нужно намного меньше.</translation>
    </message>
    <message>
      <source>classification,deep learning,neural network,learn,labels,u-net,segmentation</source>
      <translation>классификация,глубокое обучение,нейронная сеть,обучение,разметка,u-net,сегментация</translation>
    </message>
    <message>
      <source>smp-…: networks of the library segmentation_models_pytorch, with the encoder that is chosen below; smp-unet suits most purposes. unet-deconvnet, fusenet: Le Bris et al. 2020; fusenet sees heights beside the image. resdeconv-…: Ghassemi et al. 2018; the number says how deep the network is, and deeper ones learn more and take longer.</source>
      <translation>smp-…: сети библиотеки segmentation_models_pytorch с кодировщиком, выбранным ниже; smp-unet подходит для большинства задач. unet-deconvnet, fusenet: Le Bris et al. 2020; fusenet видит, кроме изображения, высоты. resdeconv-…: Ghassemi et al. 2018; число показывает глубину сети: чем глубже, тем большему она учится и тем дольше.</translation>
    </message>
    <message>
      <source>For smp-…: the part of the network that sees the image, such as resnet18, resnet34, resnet50, efficientnet-b0 or mobilenet_v2; “tu-” and a name takes any model of the library timm.</source>
      <translation>Для smp-…: часть сети, которая видит изображение, например resnet18, resnet34, resnet50, efficientnet-b0 или mobilenet_v2; «tu-» и имя — любая модель библиотеки timm.</translation>
    </message>
    <message>
      <source>Pre-trained weights</source>
      <translation>Предобученные веса</translation>
    </message>
    <message>
      <source>none: the encoder starts knowing nothing. imagenet: it starts from weights that know photographs, which are downloaded once; mostly better and faster. Or a file (.safetensors) with weights of the encoder.</source>
      <translation>none: кодировщик начинает с нуля. imagenet: он начинает с весов, обученных на фотографиях; они загружаются один раз. Обычно это лучше и быстрее. Или файл (.safetensors) с весами кодировщика.</translation>
    </message>
    <message>
      <source>Recipe</source>
      <translation>Рецепт</translation>
    </message>
    <message>
      <source>How the training is done. landscribe: our own, which suits most. lebris2020: Adam and weights for rare classes. ghassemi2018: slow descent, with tiles turned by any angle. The settings below change single values of it.</source>
      <translation>Как проходит обучение. landscribe: наш собственный, подходит в большинстве случаев. lebris2020: Adam и веса для редких классов. ghassemi2018: медленный спуск, тайлы повёрнуты на любой угол. Настройки ниже меняют отдельные его значения.</translation>
    </message>
    <message>
      <source>How often the training sees every tile, at most. Not set: as the recipe says.</source>
      <translation>Сколько раз, самое большее, обучение проходит все тайлы. Не задано: по рецепту.</translation>
    </message>
    <message>
      <source>Stop after so many epochs without a better model. 0: never. Not set: as the recipe says.</source>
      <translation>Остановиться, если столько эпох модель не становится лучше. 0: никогда. Не задано: по рецепту.</translation>
    </message>
    <message>
      <source>How large the steps of the training are. Not set: as the recipe says.</source>
      <translation>Насколько велики шаги обучения. Не задано: по рецепту.</translation>
    </message>
    <message>
      <source>How many tiles make a step. If they don't fit the memory they are computed in parts, with the same result. Not set: as the recipe says.</source>
      <translation>Сколько тайлов составляют один шаг. Если они не помещаются в память, то считаются по частям, с тем же результатом. Не задано: по рецепту.</translation>
    </message>
    <message>
      <source>Side of what the network sees of a tile, at a random place. Not set: as the recipe says.</source>
      <translation>Сторона той части тайла, которую видит сеть, в случайном месте. Не задано: по рецепту.</translation>
    </message>
    <message>
      <source>Segmentation</source>
      <translation>Сегментация</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>Обучение</translation>
    </message>
    <message>
      <source>Accuracy</source>
      <translation>Точность</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>Модели</translation>
    </message>
    <message>
      <source>Images</source>
      <translation>Изображения</translation>
    </message>
    <message>
      <source>One image or several, of one place or several, with the same bands. They may differ in coordinate reference system and resolution.</source>
      <translation>Одно изображение или несколько, одного места или разных, с одинаковыми каналами. Системы координат и разрешение могут различаться.</translation>
    </message>
    <message>
      <source>Labels</source>
      <translation>Разметка</translation>
    </message>
    <message>
      <source>Layers of polygons or lines that show where the classes are. Where they overlap, the upper layer in the list is on top, and in a layer the later feature.</source>
      <translation>Слои полигонов или линий, которые показывают, где какие классы. Где они перекрываются, сверху лежит слой, стоящий выше в списке, а внутри слоя — более поздний объект.</translation>
    </message>
    <message>
      <source>Field with the class</source>
      <translation>Поле с классом</translation>
    </message>
    <message>
      <source>The field of the labels that holds the class. Empty: each layer is a class, with the layer's name.</source>
      <translation>Поле разметки, в котором записан класс. Пусто: каждый слой — один класс с именем слоя.</translation>
    </message>
    <message>
      <source>Class rasters</source>
      <translation>Растры классов</translation>
    </message>
    <message>
      <source>Rasters whose pixel values are classes, such as an existing land cover map. Names and colours are those of the layer's legend. Labels lie on top.</source>
      <translation>Растры, значения пикселей которых — классы, например имеющаяся карта земного покрова. Имена и цвета берутся из легенды слоя. Разметка лежит поверх.</translation>
    </message>
    <message>
      <source>Polygons inside which everything is labelled; what lies outside teaches nothing. Those whose field “done” is not ticked are left out. Empty: the labels are complete wherever there is an image.</source>
      <translation>Полигоны, внутри которых размечено всё; то, что снаружи, ничему не учит. Полигоны, у которых поле «done» не отмечено, пропускаются. Пусто: разметка полна везде, где есть изображение.</translation>
    </message>
    <message>
      <source>Bands of the images</source>
      <translation>Каналы изображений</translation>
    </message>
    <message>
      <source>The numbers of the bands to learn from, separated by commas, such as 1,2,3. Empty: all but a transparency band. A fourth band is often taken for transparency: to learn from near infrared, write 1,2,3,4.</source>
      <translation>Номера каналов, на которых учиться, через запятую, например 1,2,3. Пусто: все, кроме канала прозрачности. Четвёртый канал часто принимают за прозрачность: чтобы учиться на ближнем инфракрасном, напишите 1,2,3,4.</translation>
    </message>
    <message>
      <source>Heights</source>
      <translation>Высоты</translation>
    </message>
    <message>
      <source>For networks with two inputs: a height model, or another second raster, for each image, in the order of the images.</source>
      <translation>Для сетей с двумя входами: модель высот или другой второй растр для каждого изображения, в порядке изображений.</translation>
    </message>
    <message>
      <source>Class of the rest</source>
      <translation>Класс остального</translation>
    </message>
    <message>
      <source>The class of everything that no label covers. Empty: it teaches nothing.</source>
      <translation>Класс всего, что не покрыто разметкой. Пусто: оно ничему не учит.</translation>
    </message>
    <message>
      <source>Width of lines (metres)</source>
      <translation>Ширина линий (метров)</translation>
    </message>
    <message>
      <source>How broad lines are drawn, such as roads.</source>
      <translation>Какой ширины рисуются линии, например дороги.</translation>
    </message>
    <message>
      <source>Classes with surroundings</source>
      <translation>Классы с окружением</translation>
    </message>
    <message>
      <source>Classes that get a class of their own around them, such as “around building”, which keeps neighbours apart and outlines sharp. Several are separated by commas. Empty: none.</source>
      <translation>Классы, вокруг которых создаётся отдельный класс, например «around building»: он разделяет соседние объекты и делает контуры чёткими. Несколько — через запятую. Пусто: таких нет.</translation>
    </message>
    <message>
      <source>Width of the surroundings (metres)</source>
      <translation>Ширина окружения (метров)</translation>
    </message>
    <message>
      <source>How far the class around a class reaches. It never covers another label.</source>
      <translation>Как далеко простирается класс вокруг класса. Он никогда не перекрывает другую разметку.</translation>
    </message>
    <message>
      <source>Epoch {epoch}: {figures}</source>
      <translation>Эпоха {epoch}: {figures}</translation>
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
      <source>any resolution</source>
      <translation>любое разрешение</translation>
    </message>
    <message>
      <source>{metres:g} m per pixel</source>
      <translation>{metres:g} м на пиксель</translation>
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
      <source>CSV files (*.csv)</source>
      <translation>Файлы CSV (*.csv)</translation>
    </message>
    <message>
      <source>ONNX files (*.onnx)</source>
      <translation>Файлы ONNX (*.onnx)</translation>
    </message>
    <message>
      <source>Model packages (*.landscribe)</source>
      <translation>Пакеты моделей (*.landscribe)</translation>
    </message>
    <message>
      <source>Landscribe {version}: maps from images with deep networks</source>
      <translation>Landscribe {version}: карты из изображений с помощью глубоких нейронных сетей</translation>
    </message>
    <message>
      <source>Copying the layer “{layer}” to a file…</source>
      <translation>Копирование слоя «{layer}» в файл…</translation>
    </message>
    <message>
      <source>Training set, instead of images and labels</source>
      <translation>Обучающий набор вместо изображений и разметки</translation>
    </message>
    <message>
      <source>A folder that “Prepare training patches” has made. Empty: images and labels are given above.</source>
      <translation>Папка, созданная инструментом «Подготовить обучающие участки». Пусто: изображения и разметка указаны выше.</translation>
    </message>
    <message>
      <source>A page with curves, the accuracy of each class, the confusion matrix and examples.</source>
      <translation>Страница с кривыми, точностью каждого класса, матрицей ошибок и примерами.</translation>
    </message>
    <message>
      <source>What the lists of models call it. Empty: the name of its file.</source>
      <translation>Как модель называется в списках моделей. Пусто: имя её файла.</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>Продолжить</translation>
    </message>
    <message>
      <source>Go on with a run that was cancelled or broke off, with the same model file, data and settings. The result is that of an unbroken run.</source>
      <translation>Продолжить отменённый или прерванный запуск с тем же файлом модели, данными и настройками. Результат такой же, как у непрерывного запуска.</translation>
    </message>
    <message>
      <source>auto: mixed precision on graphics cards, full on the processor. fp32: full. bf16, fp16: mixed.</source>
      <translation>auto: смешанная точность на видеокартах, полная на процессоре. fp32: полная. bf16, fp16: смешанная.</translation>
    </message>
    <message>
      <source>Epochs with a frozen encoder</source>
      <translation>Эпох с замороженным кодировщиком</translation>
    </message>
    <message>
      <source>In the first epochs, change only the part of the model that tells the classes apart, and leave the part that sees as it is. Helps with few labels and with new classes.</source>
      <translation>В первые эпохи менять только ту часть модели, которая различает классы, а ту, которая видит, оставить как есть. Помогает, когда разметки мало или есть новые классы.</translation>
    </message>
    <message>
      <source>Overall accuracy (0 to 1)</source>
      <translation>Общая точность (от 0 до 1)</translation>
    </message>
    <message>
      <source>Mean F1 of the classes (0 to 1)</source>
      <translation>Средняя F1 по классам (от 0 до 1)</translation>
    </message>
    <message>
      <source>Mean intersection over union of the classes (0 to 1)</source>
      <translation>Средний IoU по классам (от 0 до 1)</translation>
    </message>
    <message>
      <source>Epochs that were run</source>
      <translation>Пройдено эпох</translation>
    </message>
    <message>
      <source>Epoch of the model</source>
      <translation>Эпоха модели</translation>
    </message>
    <message>
      <source>Figure by which that epoch was the best</source>
      <translation>Показатель, по которому эта эпоха лучшая</translation>
    </message>
    <message>
      <source>Accuracy of each class (JSON)</source>
      <translation>Точность каждого класса (JSON)</translation>
    </message>
    <message>
      <source>The network reads tiles of any size that suits it. Deepness can't open such a file.</source>
      <translation type="vanished">Сеть читает тайлы любого подходящего ей размера. Deepness такой файл открыть не может.</translation>
    </message>
    <message>
      <source>Adapts a model to your images. Draw a few patches in which everything is labelled, and a few minutes later the model maps the whole image better. It keeps what it knows: classes of the labels and of the model go together by their names, and classes can be renamed, added or given up. The report compares the model before and after on tiles that were kept back. The best state so far is kept when you cancel.</source>
      <translation type="vanished">Приспосабливает модель к вашим изображениям. Нарисуйте несколько участков, где размечено всё, и через несколько минут модель картографирует всё изображение лучше. Она сохраняет то, что знает: классы разметки и модели сопоставляются по именам, их можно переименовывать, добавлять и исключать. Отчёт сравнивает модель до и после на отложенных тайлах. При отмене сохраняется лучшее достигнутое состояние.</translation>
    </message>
  </context>
</TS>
