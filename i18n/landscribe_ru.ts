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
      <source>Description of {graph}</source>
      <translation>Описание: {graph}</translation>
    </message>
    <message>
      <source>Area {number}</source>
      <translation>Область {number}</translation>
    </message>
    <message>
      <source>The whole graph</source>
      <translation>Весь граф</translation>
    </message>
    <message>
      <source>The area measures {area}.</source>
      <translation>Площадь области — {area}.</translation>
    </message>
    <message>
      <source>There are no objects in it.</source>
      <translation>Объектов в ней нет.</translation>
    </message>
    <message>
      <source>Objects: {count}, namely {list}.</source>
      <translation>Объектов: {count}, а именно: {list}.</translation>
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
      <translation>Самый большой объект: {object}, площадь — {area}.</translation>
    </message>
    <message>
      <source>No relation between them is known.</source>
      <translation>Отношения между ними неизвестны.</translation>
    </message>
    <message>
      <source>Relations between them: {count}, namely {list}.</source>
      <translation>Отношений между ними: {count}, а именно: {list}.</translation>
    </message>
    <message>
      <source>{count} × {subject} – {predicate} – {object}</source>
      <translation>{count} × {subject} – {predicate} – {object}</translation>
    </message>
    <message>
      <source>The best connected one is {object}, with {count}.</source>
      <translation>Больше всего отношений имеет объект {object}: {count}.</translation>
    </message>
    <message>
      <source>They make up {list}.</source>
      <translation>Вместе они образуют: {list}.</translation>
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
      <translation>Ненадёжных объектов с оценкой ниже {limit}: {count}, например: {list}.</translation>
    </message>
    <message>
      <source>Unsure relations, with a score below {limit}: {count}, such as {list}.</source>
      <translation>Ненадёжных отношений с оценкой ниже {limit}: {count}, например: {list}.</translation>
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
      <translation>Класс</translation>
    </message>
    <message>
      <source>Objects</source>
      <translation>Объекты</translation>
    </message>
    <message>
      <source>Area</source>
      <translation>Площадь</translation>
    </message>
    <message>
      <source>% of the area</source>
      <translation>% площади области</translation>
    </message>
    <message>
      <source>From the scene graph {graph}, {date}.</source>
      <translation>По графу сцены {graph}, {date}.</translation>
    </message>
    <message>
      <source>others</source>
      <translation>другие</translation>
    </message>
    <message>
      <source>building</source>
      <translation>здание</translation>
    </message>
    <message>
      <source>road</source>
      <translation>дорога</translation>
    </message>
    <message>
      <source>path</source>
      <translation>тропа</translation>
    </message>
    <message>
      <source>railway</source>
      <translation>железная дорога</translation>
    </message>
    <message>
      <source>bridge</source>
      <translation>мост</translation>
    </message>
    <message>
      <source>car park</source>
      <translation>автостоянка</translation>
    </message>
    <message>
      <source>paved ground</source>
      <translation>мощёная поверхность</translation>
    </message>
    <message>
      <source>river</source>
      <translation>река</translation>
    </message>
    <message>
      <source>water</source>
      <translation>вода</translation>
    </message>
    <message>
      <source>dam</source>
      <translation>плотина</translation>
    </message>
    <message>
      <source>pier</source>
      <translation>причал</translation>
    </message>
    <message>
      <source>forest</source>
      <translation>лес</translation>
    </message>
    <message>
      <source>shrubland</source>
      <translation>кустарник</translation>
    </message>
    <message>
      <source>low vegetation</source>
      <translation>низкая растительность</translation>
    </message>
    <message>
      <source>cropland</source>
      <translation>пашня</translation>
    </message>
    <message>
      <source>orchard</source>
      <translation>сад</translation>
    </message>
    <message>
      <source>wetland</source>
      <translation>болото</translation>
    </message>
    <message>
      <source>bare ground</source>
      <translation>голая почва</translation>
    </message>
    <message>
      <source>snow and ice</source>
      <translation>снег и лёд</translation>
    </message>
    <message>
      <source>sports ground</source>
      <translation>спортплощадка</translation>
    </message>
    <message>
      <source>runway</source>
      <translation>взлётно-посадочная полоса</translation>
    </message>
    <message>
      <source>tank</source>
      <translation>резервуар</translation>
    </message>
    <message>
      <source>power line</source>
      <translation>линия электропередачи</translation>
    </message>
    <message>
      <source>settlement</source>
      <translation>населённый пункт</translation>
    </message>
    <message>
      <source>factory</source>
      <translation>завод</translation>
    </message>
    <message>
      <source>airport</source>
      <translation>аэропорт</translation>
    </message>
    <message>
      <source>station</source>
      <translation>станция</translation>
    </message>
    <message>
      <source>port</source>
      <translation>порт</translation>
    </message>
    <message>
      <source>farm</source>
      <translation>ферма</translation>
    </message>
    <message>
      <source>park</source>
      <translation>парк</translation>
    </message>
    <message>
      <source>quarry</source>
      <translation>карьер</translation>
    </message>
    <message>
      <source>power plant</source>
      <translation>электростанция</translation>
    </message>
    <message>
      <source>part of</source>
      <translation>часть</translation>
    </message>
    <message>
      <source>belongs to</source>
      <translation>относится к</translation>
    </message>
    <message>
      <source>inside</source>
      <translation>внутри</translation>
    </message>
    <message>
      <source>around</source>
      <translation>вокруг</translation>
    </message>
    <message>
      <source>passing under</source>
      <translation>проходит под</translation>
    </message>
    <message>
      <source>crosses</source>
      <translation>пересекает</translation>
    </message>
    <message>
      <source>passing through</source>
      <translation>проходит через</translation>
    </message>
    <message>
      <source>overlaps</source>
      <translation>перекрывается с</translation>
    </message>
    <message>
      <source>running along</source>
      <translation>идёт вдоль</translation>
    </message>
    <message>
      <source>adjacent to</source>
      <translation>примыкает к</translation>
    </message>
    <message>
      <source>nearby</source>
      <translation>рядом</translation>
    </message>
    <message>
      <source>distant</source>
      <translation>далеко</translation>
    </message>
    <message>
      <source>connected to</source>
      <translation>соединяется с</translation>
    </message>
    <message>
      <source>carries</source>
      <translation>несёт</translation>
    </message>
    <message>
      <source>flows into</source>
      <translation>впадает в</translation>
    </message>
    <message>
      <source>serves</source>
      <translation>обслуживает</translation>
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
      <source>There is nothing but nodata in the heights {path}. Choose another raster, and check its nodata value.</source>
      <translation>В высотах {path} нет ничего, кроме NoData. Выберите другой растр и проверьте его значение NoData.</translation>
    </message>
    <message>
      <source>No map was asked for. Give at least one of the outputs a file or a temporary layer, such as “Height above ground”.</source>
      <translation>Не запрошено ни одной карты. Задайте хотя бы одному результату файл или временный слой, например «Высота над землёй».</translation>
    </message>
    <message>
      <source>The horizon can't be searched for within {radius_m:.6g} m on the pixels of {path}. Choose a search radius from {least_m:.6g} m (one pixel) to {most_m:.6g} m.</source>
      <translation>На пикселях {path} нельзя искать горизонт в пределах {radius_m:.6g} м. Выберите радиус поиска от {least_m:.6g} м (один пиксель) до {most_m:.6g} м.</translation>
    </message>
    <message>
      <source>Heights of one date alone tell no change. Give the heights of both dates, that of the images and that of the labels, or none.</source>
      <translation>Высоты только на одну дату не говорят об изменениях. Задайте высоты на обе даты, изображений и разметки, или ни одной.</translation>
    </message>
    <message>
      <source>No object lies where there are heights of both dates (the first is {path}). Check that the layers show the same place, and that they have the right coordinate reference systems.</source>
      <translation>Ни один объект не лежит там, где есть высоты на обе даты (первая — {path}). Проверьте, что слои показывают одно место и что у них верные системы координат.</translation>
    </message>
    <message>
      <source>The heights {path} are stated in “{unit}”, but are read as metres. Set the factor to metres in the advanced parameters (0.3048 for feet) if they are not metres.</source>
      <translation>Единица высот {path} указана как «{unit}», но они читаются как метры. Если это не метры, задайте множитель для перевода в метры в дополнительных параметрах (0.3048 для футов).</translation>
    </message>
    <message>
      <source>The heights {path} would reach from {lowest:.6g} m to {highest:.6g} m, as no place on Earth does. Check the unit (factor to metres in the advanced parameters) and the nodata value of the raster.</source>
      <translation>Высоты {path} были бы от {lowest:.6g} м до {highest:.6g} м, а таких мест на Земле нет. Проверьте единицу (множитель для перевода в метры в дополнительных параметрах) и значение NoData растра.</translation>
    </message>
    <message>
      <source>No terrain was given, so it is estimated from the surface. Whatever is up to {object_width_m:.6g} m wide is taken away; set the width of the widest building in the advanced parameters.</source>
      <translation>Рельеф не указан, поэтому он оценивается по поверхности. Убирается всё шириной до {object_width_m:.6g} м; ширину самого широкого здания задайте в дополнительных параметрах.</translation>
    </message>
    <message>
      <source>The terrain {path} is known below {percent:.1f} % of the surface only. Elsewhere the height above ground is nodata.</source>
      <translation>Рельеф {path} известен только под {percent:.1f} % поверхности. В остальных местах высота над землёй — NoData.</translation>
    </message>
    <message>
      <source>Even the lowest places of the surface lie {offset_m:+.1f} m from the terrain {path}. The two may have different vertical datums or units: check the factors to metres in the advanced parameters.</source>
      <translation>Даже самые низкие места поверхности отстоят от рельефа {path} на {offset_m:+.1f} м. Возможно, у них разные системы высот или единицы: проверьте множители для перевода в метры в дополнительных параметрах.</translation>
    </message>
    <message>
      <source>No object has the class “{name}”, of which the heights should tell something. The classes are: {classes}.</source>
      <translation>Нет ни одного объекта класса «{name}», о котором должны что-то сказать высоты. Имеются классы: {classes}.</translation>
    </message>
    <message>
      <source>Reading the heights…</source>
      <translation>Чтение высот…</translation>
    </message>
    <message>
      <source>Estimating the terrain…</source>
      <translation>Оценка рельефа…</translation>
    </message>
    <message>
      <source>Deriving from the heights…</source>
      <translation>Расчёт по высотам…</translation>
    </message>
    <message>
      <source>There is nothing but nodata in {path}. Choose another raster, and check its nodata value.</source>
      <translation>В {path} нет ничего, кроме NoData. Выберите другой растр и проверьте его значение NoData.</translation>
    </message>
    <message>
      <source>Nearly all pixels of band {band} of {path} have the value {value:.6g}, so there is no contrast to work with. Leave this band out, or check the nodata value of the raster: a wide border may hide the image.</source>
      <translation>Почти у всех пикселей канала {band} растра {path} значение {value:.6g}, поэтому контраста нет. Пропустите этот канал или проверьте значение NoData растра: изображение может теряться за широкой рамкой.</translation>
    </message>
    <message>
      <source>“{text}” is no date. Write a year, a month or a day: 1981, 1981-07 or 1981-07-14.</source>
      <translation>«{text}» — не дата. Напишите год, месяц или день: 1981, 1981-07 или 1981-07-14.</translation>
    </message>
    <message>
      <source>There are {layers} layer(s), but {dates} date(s). Write one date for each layer, in the same order, with semicolons between them: 1981; 2001; 2018.</source>
      <translation>Слоёв: {layers}, а дат: {dates}. Напишите по одной дате на каждый слой, в том же порядке, через точку с запятой: 1981; 2001; 2018.</translation>
    </message>
    <message>
      <source>The dates are not in their order: {later} doesn't follow {earlier}. Put the layers and their dates in order, the oldest first.</source>
      <translation>Даты идут не по порядку: {later} не следует за {earlier}. Расположите слои и их даты по порядку, начиная с самой ранней.</translation>
    </message>
    <message>
      <source>Two dates can be compared from two class maps, from two surface models (DSM), or from both pairs. Choose the earlier and the later layer of each pair that you want to compare.</source>
      <translation>Две даты можно сравнить по двум картам классов, по двум моделям поверхности (DSM) или по обеим парам. Выберите ранний и поздний слой каждой пары, которую хотите сравнить.</translation>
    </message>
    <message>
      <source>Height changes were asked for, but there are no surface models. Choose the earlier and the later one, or leave that output out.</source>
      <translation>Запрошены изменения высот, но моделей поверхности нет. Выберите раннюю и позднюю или не указывайте этот результат.</translation>
    </message>
    <message>
      <source>{earlier} and {later} have nothing in common: nowhere do both have data. Check that they show the same place, that their coordinate reference systems are right, and what is nodata in them.</source>
      <translation>У {earlier} и {later} нет общих мест: нигде нет данных у обоих. Проверьте, что они показывают одно место, что их системы координат верны, и что в них считается NoData.</translation>
    </message>
    <message>
      <source>The two maps have no class in common. Earlier: {earlier}. Later: {later}. Say which belong together, such as “forest = trees; clouds =” (nothing behind “=” leaves a class out).</source>
      <translation>У двух карт нет общих классов. Ранняя: {earlier}. Поздняя: {later}. Укажите, какие соответствуют друг другу, например «лес = деревья; облака =» (если после «=» ничего нет, класс пропускается).</translation>
    </message>
    <message>
      <source>The two maps have {found} different classes together; {most} are possible. Choose class maps, not images, or merge classes first (“Reclassify by table”).</source>
      <translation>На двух картах вместе разных классов: {found}; возможно не больше {most}. Выберите карты классов, а не изображения, или сначала объедините классы («Переклассифицировать по таблице»).</translation>
    </message>
    <message>
      <source>“{class_name}” was said to keep its height, but the maps have no such class. Their classes are: {known}.</source>
      <translation>Для класса «{class_name}» указано, что он сохраняет высоту, но такого класса на картах нет. Их классы: {known}.</translation>
    </message>
    <message>
      <source>There is no object in {path}. Check the filter and the selection of the layer.</source>
      <translation>В {path} нет ни одного объекта. Проверьте фильтр и выделение слоя.</translation>
    </message>
    <message>
      <source>None of the objects in {path} lies on any of the rasters. Check that they show the same place, and that all layers have the right coordinate reference systems.</source>
      <translation>Ни один объект {path} не лежит ни на одном из растров. Проверьте, что они показывают одно место и что у всех слоёв верные системы координат.</translation>
    </message>
    <message>
      <source>There is nothing but nodata in the rasters where the objects in {path} lie. Choose other rasters, and check their nodata values.</source>
      <translation>Там, где лежат объекты {path}, в растрах нет ничего, кроме NoData. Выберите другие растры и проверьте их значения NoData.</translation>
    </message>
    <message>
      <source>The class of the objects ({class_name}) was not found in the raster {path}. Choose one of its classes: {known}.</source>
      <translation>Класс объектов ({class_name}) не найден в растре {path}. Выберите один из его классов: {known}.</translation>
    </message>
    <message>
      <source>The raster {path} has values from {lowest:.6g} to {highest:.6g}, but probabilities lie between 0 and 1. Choose what “Segment image” makes as “Probabilities”, or a class raster.</source>
      <translation>Значения растра {path} — от {lowest:.6g} до {highest:.6g}, а вероятности лежат между 0 и 1. Выберите то, что «Сегментировать изображение» создаёт как «Вероятности», или растр классов.</translation>
    </message>
    <message>
      <source>The values of {path} at {low_percent:g} % and {high_percent:g} % of the pixels, band by band: {ranges}.</source>
      <translation>Значения {path} при {low_percent:g} % и {high_percent:g} % пикселей, по каналам: {ranges}.</translation>
    </message>
    <message>
      <source>The earlier raster {path} has pixels of {own_m:.3g} m, the later one of {other_m:.3g} m. Details that only the later one can show will count as changes. Set a tolerance or a minimum area, or make the later one as coarse first.</source>
      <translation>Размер пикселя раннего растра {path} — {own_m:.3g} м, позднего — {other_m:.3g} м. Детали, которые видны только на позднем, будут считаться изменениями. Задайте допуск или наименьшую площадь либо сначала сделайте поздний таким же грубым.</translation>
    </message>
    <message>
      <source>Some classes are named in one of the maps only. Earlier: {earlier}. Later: {later}. All of their area counts as changed. If they are called otherwise in the other map, say which belong together.</source>
      <translation>Некоторые классы есть только на одной из карт. Ранняя: {earlier}. Поздняя: {later}. Вся их площадь считается изменившейся. Если на другой карте они называются иначе, укажите, какие соответствуют друг другу.</translation>
    </message>
    <message>
      <source>On stable ground ({pixels} pixels) the later heights differ from the earlier ones by {shift_m:+.2f} m, with a noise of {noise_m:.2f} m. The shift was taken off.</source>
      <translation>На стабильной местности (пикселей: {pixels}) поздние высоты отличаются от ранних на {shift_m:+.2f} м с шумом {noise_m:.2f} м. Сдвиг вычтен.</translation>
    </message>
    <message>
      <source>There is too little ground that stayed as it was ({pixels} pixels) to estimate the noise of the heights from, so all ground was taken. Look at the level of detection in the report, or set it yourself.</source>
      <translation>Неизменившейся местности слишком мало (пикселей: {pixels}), чтобы оценить по ней шум высот, поэтому взята вся. Посмотрите порог обнаружения в отчёте или задайте его сами.</translation>
    </message>
    <message>
      <source>{count} object(s) of {path} have no geometry. They come out without a date.</source>
      <translation>Объектов {path} без геометрии: {count}. В результате они остаются без даты.</translation>
    </message>
    <message>
      <source>{count} object(s) of {path} have invalid geometries. They were looked at in a valid form; the layer comes out with the geometries that it has.</source>
      <translation>Объектов {path} с неверной геометрией: {count}. Они рассмотрены в исправленном виде; в результате геометрии слоя остаются прежними.</translation>
    </message>
    <message>
      <source>{count} object(s) of {path} lie where no raster has data. They come out as “unsure”.</source>
      <translation>Объектов {path} там, где ни у одного растра нет данных: {count}. В результате у них стоит «unsure».</translation>
    </message>
    <message>
      <source>The layer has fields of the same names already, so new ones are called otherwise: {fields}.</source>
      <translation>В слое уже есть поля с такими именами, поэтому новые названы иначе: {fields}.</translation>
    </message>
    <message>
      <source>Measuring the pixel values…</source>
      <translation>Измерение значений пикселей…</translation>
    </message>
    <message>
      <source>Normalising the pixel values…</source>
      <translation>Нормировка значений пикселей…</translation>
    </message>
    <message>
      <source>Comparing the dates…</source>
      <translation>Сравнение дат…</translation>
    </message>
    <message>
      <source>Dating the objects…</source>
      <translation>Датирование объектов…</translation>
    </message>
    <message>
      <source>Something to make objects of is needed, and only one. Choose either a class raster or a layer of polygons.</source>
      <translation>Нужно то, из чего делать объекты, и только одно. Выберите либо растр классов, либо слой полигонов.</translation>
    </message>
    <message>
      <source>The polygons {path} can't be read: {detail}. Check that the layer opens in QGIS, that it has polygons, and that the field with their class is filled in.</source>
      <translation>Не удаётся прочитать полигоны {path}: {detail}. Проверьте, что слой открывается в QGIS, что в нём есть полигоны и что поле с их классом заполнено.</translation>
    </message>
    <message>
      <source>There is no class {classes}. The classes are: {known}. Write their names or values, with semicolons between several.</source>
      <translation>Нет класса {classes}. Имеются классы: {known}. Напишите их имена или значения, несколько — через точку с запятой.</translation>
    </message>
    <message>
      <source>To split objects by the confidence, a class raster and its confidence are needed. Choose both, or split by the shape.</source>
      <translation>Чтобы разделять объекты по уверенности, нужны растр классов и его уверенность. Выберите оба или разделяйте по форме.</translation>
    </message>
    <message>
      <source>No object of the chosen classes was found in {path}, or all are smaller than {smallest:.6g} m² (pixels without a coordinate reference system). Choose other classes or a smaller size.</source>
      <translation>В {path} не найдено объектов выбранных классов, или все они меньше {smallest:.6g} м² (без системы координат — пикселей). Выберите другие классы или меньший размер.</translation>
    </message>
    <message>
      <source>{count} object(s) that had grown together were split into {parts}.</source>
      <translation>Разделено сросшихся объектов: {count}; получилось: {parts}.</translation>
    </message>
    <message>
      <source>{count} object(s) were too large to be split, and were left whole. Choose fewer classes to split, or a smaller part of the map.</source>
      <translation>Слишком больших для разделения объектов: {count}; они оставлены целыми. Выберите меньше классов для разделения или меньшую часть карты.</translation>
    </message>
    <message>
      <source>Tracing outlines…</source>
      <translation>Обводка контуров…</translation>
    </message>
    <message>
      <source>Cleaning the objects…</source>
      <translation>Очистка объектов…</translation>
    </message>
    <message>
      <source>Splitting objects that touch…</source>
      <translation>Разделение соприкасающихся объектов…</translation>
    </message>
    <message>
      <source>Measuring the confidence of the objects…</source>
      <translation>Измерение уверенности объектов…</translation>
    </message>
    <message>
      <source>Drawing the outlines…</source>
      <translation>Построение контуров…</translation>
    </message>
    <message>
      <source>Finding the centre lines…</source>
      <translation>Поиск осевых линий…</translation>
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
      <source>The scene graph {path} can't be read: {detail}. Choose a GeoPackage that a tool of Landscribe has made; if you have edited it, correct this in QGIS, save and run again.</source>
      <translation>Не удаётся прочитать граф сцены {path}: {detail}. Выберите GeoPackage, созданный инструментом Landscribe; если вы его правили, исправьте это в QGIS, сохраните и запустите снова.</translation>
    </message>
    <message>
      <source>In the scene graph {path}, {place} names the object {object_id}, which is not there. Delete {place}, or enter the id of an object that is there.</source>
      <translation>В графе сцены {path} {place} указывает на объект {object_id}, которого нет. Удалите {place} или введите id имеющегося объекта.</translation>
    </message>
    <message>
      <source>In the scene graph {path}, the relation {relation} does not begin and end at objects. Move the ends of its line onto objects, or enter the ids of its subject and its object.</source>
      <translation>В графе сцены {path} отношение {relation} не начинается и не заканчивается на объектах. Переместите концы его линии на объекты или введите id его субъекта и объекта.</translation>
    </message>
    <message>
      <source>“{part}” (from character {position} of the question) can't be understood. Between commas there may be: a class as in “?b building”, a relation as in “?b nearby ?r” or “not ?b nearby water”, and a comparison as in “?b area &gt; 500”.</source>
      <translation>Не удаётся понять «{part}» (с символа {position} вопроса). Между запятыми может стоять: класс, как в «?b building», отношение, как в «?b nearby ?r» или «not ?b nearby water», и сравнение, как в «?b area &gt; 500».</translation>
    </message>
    <message>
      <source>“{word}” (from character {position} of the question) is neither a class nor a predicate of this scene graph. Words like it: {nearest}.</source>
      <translation>«{word}» (с символа {position} вопроса) — не класс и не предикат этого графа сцены. Похожие слова: {nearest}.</translation>
    </message>
    <message>
      <source>No object has the attribute “{field}”. These can be compared: {available}.</source>
      <translation>Ни у одного объекта нет атрибута «{field}». Сравнивать можно: {available}.</translation>
    </message>
    <message>
      <source>The question “{query}” asks for nothing: give what you look for a name with a question mark, as in “?b building, ?b nearby river”.</source>
      <translation>Вопрос «{query}» ничего не спрашивает: дайте искомому имя с вопросительным знаком, как в «?b building, ?b nearby river».</translation>
    </message>
    <message>
      <source>In the question nothing ties {variable} to the first variable. Add a relation between them, such as “?b nearby {variable}”, or ask two questions.</source>
      <translation>В вопросе {variable} ничем не связано с первой переменной. Добавьте отношение между ними, например «?b nearby {variable}», или задайте два вопроса.</translation>
    </message>
    <message>
      <source>The question has more than {most} matches. Ask for fewer: give every variable a class, or raise the least score of relations.</source>
      <translation>Совпадений с вопросом больше {most}. Спросите меньше: задайте класс каждой переменной или поднимите наименьшую оценку отношений.</translation>
    </message>
    <message>
      <source>The layer “{layer}” has edits that are not saved. Save them, or cancel the editing, and run again.</source>
      <translation>В слое «{layer}» есть несохранённые правки. Сохраните их или отмените редактирование и запустите снова.</translation>
    </message>
    <message>
      <source>The scene graph {path} has no coordinate reference system, so nobody knows longitudes and latitudes of its objects. Assign the right one to its layers (“Assign projection”), or export to GraphML or CSV.</source>
      <translation>У графа сцены {path} нет системы координат, поэтому долготы и широты его объектов неизвестны. Назначьте его слоям верную («Назначить проекцию») или экспортируйте в GraphML или CSV.</translation>
    </message>
    <message>
      <source>“{iri}” can't be the beginning of the names in the file. Enter an address that ends with / or #, such as https://example.org/town/.</source>
      <translation>«{iri}» не может быть началом имён в файле. Введите адрес, который заканчивается на / или #, например https://example.org/town/.</translation>
    </message>
    <message>
      <source>The table of relations {path} can't be read: {detail}. It needs the columns subject_id, predicate and object_id, as in the CSV file that “Export scene graph” writes; score and source may be there.</source>
      <translation>Не удаётся прочитать таблицу отношений {path}: {detail}. В ней нужны столбцы subject_id, predicate и object_id, как в файле CSV, который записывает «Экспортировать граф сцены»; могут быть также score и source.</translation>
    </message>
    <message>
      <source>The table {path} names objects that the scene graph does not have: {ids}. Correct the rows, or choose the graph that was exported.</source>
      <translation>В таблице {path} указаны объекты, которых нет в графе сцены: {ids}. Исправьте строки или выберите тот граф, который экспортировали.</translation>
    </message>
    <message>
      <source>The table {path} has predicates that the vocabulary of the graph does not have: {names}. Names like them: {nearest}.</source>
      <translation>В таблице {path} есть предикаты, которых нет в словаре графа: {names}. Похожие имена: {nearest}.</translation>
    </message>
    <message>
      <source>The model {path} was made for another task ({task}). Choose a model that “Train scene-graph model” has made, or none: then only rules find relations.</source>
      <translation>Модель {path} создана для другой задачи ({task}). Выберите модель, созданную инструментом «Обучить модель графа сцены», или никакой: тогда отношения находят только правила.</translation>
    </message>
    <message>
      <source>{path} and {other} have different classes or predicates. Use graphs and models of one and the same vocabulary.</source>
      <translation>У {path} и {other} разные классы или предикаты. Используйте графы и модели с одним и тем же словарём.</translation>
    </message>
    <message>
      <source>There is no relation to learn from in {paths}: none between two objects that the images show. Make the graphs with “Relations by rule” first, and choose the images of the same places.</source>
      <translation>В {paths} нет отношений, на которых можно учиться: ни одного между двумя объектами, которые видны на изображениях. Сначала создайте графы инструментом «Отношения по правилам» и выберите изображения тех же мест.</translation>
    </message>
    <message>
      <source>No image shows any of the objects of the scene graph {path}. Choose the images of the same place, and check the coordinate reference systems.</source>
      <translation>Ни на одном изображении не видно объектов графа сцены {path}. Выберите изображения того же места и проверьте системы координат.</translation>
    </message>
    <message>
      <source>There is nothing that gives the objects. Choose layers of objects, or an image and a segmentation model.</source>
      <translation>Не указано, откуда брать объекты. Выберите слои объектов или изображение и модель сегментации.</translation>
    </message>
    <message>
      <source>A model is chosen, but no image for it to look at. Choose the image too, or no model.</source>
      <translation>Модель выбрана, а изображения для неё нет. Выберите и изображение или не выбирайте модель.</translation>
    </message>
    <message>
      <source>There is nothing to judge. Choose a scene graph to compare with the true one, or a model and its image.</source>
      <translation>Оценивать нечего. Выберите граф сцены для сравнения с истинным или модель и её изображение.</translation>
    </message>
    <message>
      <source>The true graph {path} has no relation, or none with an object in one of the areas. Choose a graph with relations, or other areas.</source>
      <translation>В истинном графе {path} нет отношений или ни одного с объектом в одной из областей. Выберите граф с отношениями или другие области.</translation>
    </message>
    <message>
      <source>{path} knows maps of {scales}, but {other} of {others}: there is nothing to compare. Use the same map scale for both.</source>
      <translation>{path} знает карты масштаба {scales}, а {other} — {others}: сравнивать нечего. Используйте один и тот же масштаб карты.</translation>
    </message>
    <message>
      <source>The scene “{name}” has {objects} objects; its hundred surest relations would say nothing. Use smaller squares or areas, with at most {most} objects each.</source>
      <translation>В сцене «{name}» {objects} объектов; сто самых уверенных отношений ничего бы не сказали. Возьмите квадраты или области поменьше, не более {most} объектов в каждом.</translation>
    </message>
    <message>
      <source>“{text}” names no map scale. Write the numbers behind the colons, with semicolons between several, such as “5000; 25000”.</source>
      <translation>«{text}» не задаёт масштаб карты. Напишите числа после двоеточия, несколько — через точку с запятой, например «5000; 25000».</translation>
    </message>
    <message>
      <source>The objects in {path} can't be read: {detail}. Check that the layer opens in QGIS and has polygons, lines or points.</source>
      <translation>Не удаётся прочитать объекты в {path}: {detail}. Проверьте, что слой открывается в QGIS и в нём есть полигоны, линии или точки.</translation>
    </message>
    <message>
      <source>The layer {path} has no field “{field}” for the class. Choose one of these: {available}. Without a field, each layer is a class, or tags of OpenStreetMap tell the class.</source>
      <translation>В слое {path} нет поля «{field}» для класса. Выберите одно из этих: {available}. Без поля каждый слой — один класс, или класс определяется по тегам OpenStreetMap.</translation>
    </message>
    <message>
      <source>There is no object: the layers are empty, or none of their features has a class and a usable geometry. Choose other layers, or the field that holds the class.</source>
      <translation>Объектов нет: слои пусты, или ни у одного из их объектов нет класса и пригодной геометрии. Выберите другие слои или поле, в котором записан класс.</translation>
    </message>
    <message>
      <source>The layer {path} has no coordinate reference system, but another one has. Assign the right one to it (“Assign projection”) and run again.</source>
      <translation>У слоя {path} нет системы координат, а у другого она есть. Назначьте ему верную («Назначить проекцию») и запустите снова.</translation>
    </message>
    <message>
      <source>There is no map at 1 : {scale:.6g}. Enter the number behind the colon, from 100 to 10 000 000, such as 5000 for 1 : 5 000.</source>
      <translation>Карты масштаба 1 : {scale:.6g} не бывает. Введите число после двоеточия, от 100 до 10 000 000, например 5000 для 1 : 5 000.</translation>
    </message>
    <message>
      <source>The vocabulary {path} can't be used: {detail}. Correct the file, or leave the vocabulary empty to use that of Landscribe.</source>
      <translation>Словарь {path} использовать нельзя: {detail}. Исправьте файл или оставьте словарь пустым, чтобы взять словарь Landscribe.</translation>
    </message>
    <message>
      <source>The vocabulary has no class “{name}”. Names like it are: {nearest}. Say which class is meant, such as “{name} = building”; nothing behind “=” leaves it out.</source>
      <translation>В словаре нет класса «{name}». Похожие имена: {nearest}. Укажите, какой класс имеется в виду, например «{name} = building»; если после «=» ничего нет, класс пропускается.</translation>
    </message>
    <message>
      <source>The vocabulary has no predicate “{name}”. Names like it are: {nearest}. Use one of its predicates.</source>
      <translation>В словаре нет предиката «{name}». Похожие имена: {nearest}. Используйте один из его предикатов.</translation>
    </message>
    <message>
      <source>The question was understood as: {query}.</source>
      <translation>Вопрос понят так: {query}.</translation>
    </message>
    <message>
      <source>No objects are as the question wants them. Check how it was understood, or lower the least score of relations.</source>
      <translation>Объектов, отвечающих вопросу, нет. Проверьте, как он понят, или понизьте наименьшую оценку отношений.</translation>
    </message>
    <message>
      <source>{count} feature(s) of {path} have crossed or otherwise invalid outlines. They were made valid for this run; the layer itself was not changed (“Fix geometries” does that).</source>
      <translation>Объектов {path} с самопересекающимися или иначе неверными контурами: {count}. Для этого запуска они исправлены; сам слой не изменён (это делает инструмент «Исправить геометрии»).</translation>
    </message>
    <message>
      <source>The layer {path} has no coordinate reference system, so its units are taken for metres. Assign the right one (“Assign projection”) to get true sizes and distances.</source>
      <translation>У слоя {path} нет системы координат, поэтому его единицы приняты за метры. Чтобы получить истинные размеры и расстояния, назначьте верную («Назначить проекцию»).</translation>
    </message>
    <message>
      <source>The layer {path} has another coordinate reference system than the first one and was transformed.</source>
      <translation>У слоя {path} другая система координат, чем у первого; слой перепроецирован.</translation>
    </message>
    <message>
      <source>The images show no data at {count} object(s) of {path}, so that nothing can be learnt or told of these from an image.</source>
      <translation>Объектов {path}, где на изображениях нет данных: {count}; по изображению о них нельзя ничего ни выучить, ни сказать.</translation>
    </message>
    <message>
      <source>Learning from {learnt} square(s) with {pairs} pair(s) of objects; {kept_back} square(s) are kept back and tell how good the model is.</source>
      <translation>Обучение на квадратах: {learnt}, пар объектов в них: {pairs}; квадратов отложено: {kept_back}, по ним видно, насколько хороша модель.</translation>
    </message>
    <message>
      <source>No square with a relation is kept back, so that nobody knows how good the model is. Give more graphs, or smaller squares.</source>
      <translation>Не отложено ни одного квадрата с отношениями, поэтому неизвестно, насколько хороша модель. Дайте больше графов или квадраты меньше.</translation>
    </message>
    <message>
      <source>The model has not learnt maps of about 1 : {scale:.6g}, but of {learnt}: it finds no relations at this scale. Train a model with graphs of this scale.</source>
      <translation>Модель училась не на картах масштаба около 1 : {scale:.6g}, а на {learnt}: в этом масштабе она не находит отношений. Обучите модель на графах этого масштаба.</translation>
    </message>
    <message>
      <source>The scene graph {path} has no objects at 1 : {scale:.6g}, so that nothing is said of this scale.</source>
      <translation>В графе сцены {path} нет объектов масштаба 1 : {scale:.6g}, поэтому об этом масштабе ничего не сказано.</translation>
    </message>
    <message>
      <source>The model has learnt from a graph of the same name as {path}. If it is the same one, the figures are too good: measure with a place that the model has not seen.</source>
      <translation>Модель училась на графе с тем же именем, что и {path}. Если это тот же граф, показатели завышены: измеряйте в месте, которого модель не видела.</translation>
    </message>
    <message>
      <source>The objects lie so far apart that distances may be up to {percent:.1f} % too long at the edges. Relate smaller regions on their own to be exact.</source>
      <translation>Объекты лежат так далеко друг от друга, что на краях расстояния могут быть завышены на величину до {percent:.1f} %. Для точности обрабатывайте меньшие области по отдельности.</translation>
    </message>
    <message>
      <source>Reading the objects…</source>
      <translation>Чтение объектов…</translation>
    </message>
    <message>
      <source>Finding relations…</source>
      <translation>Поиск отношений…</translation>
    </message>
    <message>
      <source>Reading the scene graph…</source>
      <translation>Чтение графа сцены…</translation>
    </message>
    <message>
      <source>Looking for matches…</source>
      <translation>Поиск совпадений…</translation>
    </message>
    <message>
      <source>Writing the scene graph…</source>
      <translation>Запись графа сцены…</translation>
    </message>
    <message>
      <source>Describing…</source>
      <translation>Составление описания…</translation>
    </message>
    <message>
      <source>Looking at the image…</source>
      <translation>Просмотр изображения…</translation>
    </message>
    <message>
      <source>Preparing the relations…</source>
      <translation>Подготовка отношений…</translation>
    </message>
    <message>
      <source>Reading relations out of the image…</source>
      <translation>Чтение отношений по изображению…</translation>
    </message>
    <message>
      <source>There is no network “{network}” in timm. Names like it are: {nearest}. Choose one of these, or leave the default.</source>
      <translation>Сети «{network}» в timm нет. Похожие имена: {nearest}. Выберите одну из них или оставьте значение по умолчанию.</translation>
    </message>
    <message>
      <source>The network “{network}” can't describe the patches of an image: {detail}. Choose a vision transformer of timm, such as “vit_small_patch14_dinov2.lvd142m”.</source>
      <translation>Сеть «{network}» не может описать патчи изображения: {detail}. Выберите vision transformer из timm, например «vit_small_patch14_dinov2.lvd142m».</translation>
    </message>
    <message>
      <source>The weights {path} don't fit the network “{network}”: {detail}. Choose a safetensors file of exactly this network, in the names of timm, or leave the file empty to download it.</source>
      <translation>Веса {path} не подходят сети «{network}»: {detail}. Выберите файл safetensors именно этой сети, с именами timm, или оставьте файл пустым, чтобы загрузить веса.</translation>
    </message>
    <message>
      <source>The image {path} has {width_px} × {height_px} pixels where segments are wanted, less than a single patch of {patch_width_px} × {patch_height_px} pixels. Choose a larger image or extent, or a finer ground resolution in the advanced parameters.</source>
      <translation>Там, где нужны сегменты, в изображении {path} {width_px} × {height_px} пикс. — меньше одного патча в {patch_width_px} × {patch_height_px} пикс. Выберите изображение или охват больше или более мелкое разрешение на местности в дополнительных параметрах.</translation>
    </message>
    <message>
      <source>{segments} segments are wanted, but the image {path} has only {patches} patch(es) with data. Choose fewer segments, or a finer ground resolution in the advanced parameters.</source>
      <translation>Нужно сегментов: {segments}, а патчей с данными в изображении {path} только {patches}. Выберите меньше сегментов или более мелкое разрешение на местности в дополнительных параметрах.</translation>
    </message>
    <message>
      <source>Grouping what looks alike…</source>
      <translation>Группировка похожего…</translation>
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
      <source>The model {path} reads {needed} raster(s), but {given} were given. It wants: {wanted}. Choose a second image if these are two inputs, and none otherwise.</source>
      <translation>Модель {path} читает растров: {needed}, а указано: {given}. Ей нужны: {wanted}. Если это два входа, выберите второе изображение, если нет — не указывайте его.</translation>
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
      <source>The network “{network}” reads {needed} raster(s) of each place, but {given} were given. Give it heights as well, or choose another network.</source>
      <translation>Сеть «{network}» читает растров каждого места: {needed}, а указано: {given}. Дайте ей и высоты или выберите другую сеть.</translation>
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
      <source>Only {found} object(s) of the labels lie on the images, which is too few to judge them. At least {needed} of a class are needed, spread over the images. Add images, or labels of more ground.</source>
      <translation>На изображениях лежит объектов разметки только {found}; этого слишком мало, чтобы судить о них. Нужно не меньше {needed} объектов класса, распределённых по изображениям. Добавьте изображения или разметку большей площади.</translation>
    </message>
    <message>
      <source>The labelled ground is too small: objects are judged by networks that have not seen them, so there must be ground for several tiles of {tile_px} pixels. Add images, or choose smaller tiles or a finer ground resolution in the advanced parameters.</source>
      <translation>Размеченная площадь слишком мала: об объектах судят сети, которые их не видели, поэтому нужно место для нескольких тайлов в {tile_px} пикс. Добавьте изображения или выберите в дополнительных параметрах тайл меньше или более мелкое разрешение на местности.</translation>
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
      <source>Round {round}: {dropped} object(s) were dropped and {returned} came back; now {removed} of {judged} are dropped.</source>
      <translation>Раунд {round}: объектов исключено: {dropped}, возвращено: {returned}; теперь исключено {removed} из {judged}.</translation>
    </message>
    <message>
      <source>{count} object(s) on the images could not be judged and were kept. There are too few of their class in a part of the ground, or the networks could not tell it from other ground: {classes}. More images, more epochs or a finer ground resolution may help.</source>
      <translation>Объектов на изображениях, о которых судить не удалось: {count}; они сохранены. В какой-то части местности объектов их класса слишком мало, или сети не смогли отличить его от остального: {classes}. Могут помочь больше изображений, больше эпох или более мелкое разрешение на местности.</translation>
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
      <source>Looking for the objects…</source>
      <translation>Поиск объектов…</translation>
    </message>
    <message>
      <source>Comparing the heights…</source>
      <translation>Сравнение высот…</translation>
    </message>
    <message>
      <source>Training, and judging the objects…</source>
      <translation>Обучение и проверка объектов…</translation>
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
      <source>Clean training labels</source>
      <translation>Очистить обучающую разметку</translation>
    </message>
    <message>
      <source>Finds the objects of a database that are not on the images, such as buildings that are newer than an old photograph. Networks learn from the labels, and each object is judged by one that has not seen it; what the images contradict is dropped, and the networks learn again without it, until little changes. With height models of both dates, ground that rose since the images speaks against an object too. It takes several trainings: minutes on a graphics card, up to hours on the processor.</source>
      <translation>Находит объекты базы данных, которых нет на изображениях, например здания, построенные позже старого снимка. Сети учатся на разметке, и о каждом объекте судит та, которая его не видела; то, чему изображения противоречат, исключается, и сети учатся снова без него, пока изменений не станет мало. Если есть модели высот на обе даты, против объекта говорит и земля, поднявшаяся после съёмки. Результат — база данных с вердиктом для каждого объекта, очищенная база данных для обучения и отчёт с картинками. Нужно несколько обучений: минуты на видеокарте, до нескольких часов на процессоре.</translation>
    </message>
    <message>
      <source>noise,errors,outdated,database,update,confident learning,outliers,quality,deep learning</source>
      <translation>шум,ошибки,устаревшие данные,база данных,обновление,confident learning,выбросы,качество,глубокое обучение</translation>
    </message>
    <message>
      <source>Number of objects</source>
      <translation>Число объектов</translation>
    </message>
    <message>
      <source>Number of judged objects</source>
      <translation>Число проверенных объектов</translation>
    </message>
    <message>
      <source>Number of removed objects</source>
      <translation>Число удалённых объектов</translation>
    </message>
    <message>
      <source>Rounds that were run</source>
      <translation>Пройдено раундов</translation>
    </message>
    <message>
      <source>Removed objects of each class (JSON)</source>
      <translation>Удалённые объекты каждого класса (JSON)</translation>
    </message>
    <message>
      <source>Least change (%)</source>
      <translation>Наименьшее изменение (%)</translation>
    </message>
    <message>
      <source>Stop after a round in which fewer of the judged objects were dropped or came back.</source>
      <translation>Остановиться после раунда, в котором исключено или возвращено меньше этой доли проверенных объектов.</translation>
    </message>
    <message>
      <source>Labels to clean</source>
      <translation>Разметка для очистки</translation>
    </message>
    <message>
      <source>The database of objects, such as buildings: polygons, some of which may not be on the images.</source>
      <translation>База данных объектов, например зданий: полигоны, часть которых может отсутствовать на изображениях.</translation>
    </message>
    <message>
      <source>Field with the class</source>
      <translation>Поле с классом</translation>
    </message>
    <message>
      <source>The field that holds the class of an object. Empty: the layer is one class, with the layer's name.</source>
      <translation>Поле, в котором записан класс объекта. Пусто: слой — один класс с именем слоя.</translation>
    </message>
    <message>
      <source>Other labels</source>
      <translation>Другая разметка</translation>
    </message>
    <message>
      <source>Layers of polygons or lines of other classes, such as roads. The networks learn from them too, but they are not judged. They lie below the labels to clean, and have the same field with the class.</source>
      <translation>Слои полигонов или линий других классов, например дорог. Сети учатся и на них, но сами они не проверяются. Они лежат под очищаемой разметкой, и поле с классом у них то же.</translation>
    </message>
    <message>
      <source>Surface heights at the date of the images</source>
      <translation>Высоты поверхности на дату изображений</translation>
    </message>
    <message>
      <source>A surface model (DSM). With one of each date, ground that rose since the images speaks against an object.</source>
      <translation>Модель поверхности (DSM). Если есть модели на обе даты, против объекта говорит земля, поднявшаяся после съёмки.</translation>
    </message>
    <message>
      <source>Surface heights at the date of the labels</source>
      <translation>Высоты поверхности на дату разметки</translation>
    </message>
    <message>
      <source>A surface model (DSM) of the same place, on any grid.</source>
      <translation>Модель поверхности (DSM) того же места, на любой сетке.</translation>
    </message>
    <message>
      <source>Rounds, at most</source>
      <translation>Раундов, не больше</translation>
    </message>
    <message>
      <source>How often the networks learn and judge. A round without much change is the last one.</source>
      <translation>Сколько раз сети учатся и судят. Раунд, в котором мало что меняется, — последний.</translation>
    </message>
    <message>
      <source>Least evidence (0 to 1)</source>
      <translation>Наименьшее свидетельство (от 0 до 1)</translation>
    </message>
    <message>
      <source>Objects with less are removed. 1: the networks are as sure as of a typical object of the class. Higher removes more, wrong and right ones.</source>
      <translation>Объекты с меньшим удаляются. 1: сети уверены так же, как в типичном объекте класса. Больше — больше удалений, и ошибочных, и верных.</translation>
    </message>
    <message>
      <source>Judged labels</source>
      <translation>Проверенная разметка</translation>
    </message>
    <message>
      <source>All objects with their fields, and: keep, evidence (0 to 1), removed_in (round) and reason (image, heights or both).</source>
      <translation>Все объекты с их полями, а также: keep, evidence (от 0 до 1), removed_in (раунд) и reason (image, heights или both).</translation>
    </message>
    <message>
      <source>Cleaned labels</source>
      <translation>Очищенная разметка</translation>
    </message>
    <message>
      <source>The objects that are kept, with their fields, to train on.</source>
      <translation>Сохранённые объекты с их полями, для обучения.</translation>
    </message>
    <message>
      <source>A page with what was removed in each round, and pictures of removed objects.</source>
      <translation>Страница с тем, что удалено в каждом раунде, и картинками удалённых объектов.</translation>
    </message>
    <message>
      <source>Least rise (metres)</source>
      <translation>Наименьший подъём (метров)</translation>
    </message>
    <message>
      <source>Ground that is so much higher at the date of the labels was built on after the images were taken.</source>
      <translation>Если на дату разметки земля выше на столько, её застроили после съёмки изображений.</translation>
    </message>
    <message>
      <source>Factor to metres</source>
      <translation>Множитель для метров</translation>
    </message>
    <message>
      <source>What to multiply the surface heights by to get metres: 0.3048 for feet.</source>
      <translation>На что умножить высоты поверхности, чтобы получить метры: 0.3048 для футов.</translation>
    </message>
    <message>
      <source>Classes that stand out</source>
      <translation>Возвышающиеся классы</translation>
    </message>
    <message>
      <source>Classes of which surface heights tell something, separated by commas. Empty: all.</source>
      <translation>Классы, о которых что-то говорят высоты поверхности, через запятую. Пусто: все.</translation>
    </message>
    <message>
      <source>Epochs</source>
      <translation>Эпохи</translation>
    </message>
    <message>
      <source>How often each network sees every tile. A network that sees them very often knows the wrong labels by heart too.</source>
      <translation>Сколько раз каждая сеть видит каждый тайл. Сеть, которая видит их очень часто, заучивает и ошибочную разметку.</translation>
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
      <source>Tile size (pixels)</source>
      <translation>Размер тайла (пикселей)</translation>
    </message>
    <message>
      <source>Side of what the networks see at a time.</source>
      <translation>Сторона того, что сети видят за раз.</translation>
    </message>
    <message>
      <source>Ground resolution (metres per pixel)</source>
      <translation>Разрешение на местности (метров на пиксель)</translation>
    </message>
    <message>
      <source>How large the pixels are that the networks see. Coarser is faster, as long as the objects can still be told. Not set: as in the first image.</source>
      <translation>Размер пикселя, который видят сети. Грубее — быстрее, пока объекты ещё различимы. Не задано: как в первом изображении.</translation>
    </message>
    <message>
      <source>Compare epochs</source>
      <translation>Сравнить две даты</translation>
    </message>
    <message>
      <source>Tells what changed between two dates: from two class maps which class became which, from two surface models what became higher or lower by more than their noise, and from all four both. It makes rasters and polygons of the changes, and a report with the transition matrix, gains and losses, annual rates and volumes. The layers may lie on different grids; the result lies on that of the later map, or without maps on that of the later surface model.</source>
      <translation>Показывает, что изменилось между двумя датами: по двум картам классов — какой класс во что перешёл, по двум моделям поверхности — что стало выше или ниже больше, чем на их шум, а по всем четырём слоям — и то и другое. Создаёт растры и полигоны изменений и отчёт с матрицей переходов, приростом и убылью, годовыми темпами и объёмами. Слои могут лежать на разных сетках; результат лежит на сетке поздней карты, а без карт — поздней модели поверхности.</translation>
    </message>
    <message>
      <source>change detection,transition matrix,land cover change,DSM difference,DoD,level of detection,volume,time</source>
      <translation>обнаружение изменений,матрица переходов,изменение земного покрова,разность DSM,ЦМП,DoD,порог обнаружения,объём,время</translation>
    </message>
    <message>
      <source>Changed area (m²)</source>
      <translation>Изменившаяся площадь (м²)</translation>
    </message>
    <message>
      <source>Changed share (%)</source>
      <translation>Изменившаяся доля (%)</translation>
    </message>
    <message>
      <source>Area of each change from class to class (JSON)</source>
      <translation>Площадь каждого перехода между классами (JSON)</translation>
    </message>
    <message>
      <source>Level of detection of heights (m)</source>
      <translation>Порог обнаружения высот (м)</translation>
    </message>
    <message>
      <source>Noise of the height difference (m)</source>
      <translation>Шум разности высот (м)</translation>
    </message>
    <message>
      <source>Vertical shift between the dates (m)</source>
      <translation>Вертикальный сдвиг между датами (м)</translation>
    </message>
    <message>
      <source>Volume gained (m³)</source>
      <translation>Прирост объёма (м³)</translation>
    </message>
    <message>
      <source>Volume lost (m³)</source>
      <translation>Убыль объёма (м³)</translation>
    </message>
    <message>
      <source>Earlier class map</source>
      <translation>Ранняя карта классов</translation>
    </message>
    <message>
      <source>The class raster of the earlier date. Its first band counts.</source>
      <translation>Растр классов ранней даты. Учитывается его первый канал.</translation>
    </message>
    <message>
      <source>Later class map</source>
      <translation>Поздняя карта классов</translation>
    </message>
    <message>
      <source>The class raster of the later date. Classes are matched by name where both maps have names, else by value. The result lies on its grid; each of its pixels is compared with the most frequent class of the earlier map there, or with the nearest one.</source>
      <translation>Растр классов поздней даты. Классы сопоставляются по имени, если имена есть на обеих картах, иначе по значению. Результат лежит на её сетке; каждый её пиксель сравнивается с самым частым в нём классом ранней карты или с ближайшим.</translation>
    </message>
    <message>
      <source>Earlier surface model</source>
      <translation>Ранняя модель поверхности</translation>
    </message>
    <message>
      <source>Heights of the ground with all that stands on it (DSM) at the earlier date, in metres.</source>
      <translation>Высоты земли со всем, что на ней стоит (DSM), на раннюю дату, в метрах.</translation>
    </message>
    <message>
      <source>Later surface model</source>
      <translation>Поздняя модель поверхности</translation>
    </message>
    <message>
      <source>The same at the later date. Both models should have been made in the same way.</source>
      <translation>То же на позднюю дату. Обе модели должны быть построены одним способом.</translation>
    </message>
    <message>
      <source>Earlier date</source>
      <translation>Ранняя дата</translation>
    </message>
    <message>
      <source>A year, a month or a day: 1981, 1981-07 or 1981-07-14.</source>
      <translation>Год, месяц или день: 1981, 1981-07 или 1981-07-14.</translation>
    </message>
    <message>
      <source>Later date</source>
      <translation>Поздняя дата</translation>
    </message>
    <message>
      <source>The same for the later layers. Annual rates count from the middle of what the dates may mean.</source>
      <translation>То же для поздних слоёв. Годовые темпы считаются от середины промежутка, который может означать дата.</translation>
    </message>
    <message>
      <source>Tolerance (pixels)</source>
      <translation>Допуск (пикселей)</translation>
    </message>
    <message>
      <source>Maps seldom lie exactly on each other, which makes slivers along all borders. A border that moved by no more than this has not moved. 1 is a good start for maps of different flights; new objects keep their size.</source>
      <translation>Карты редко совпадают точно, и вдоль всех границ появляются узкие полоски. Граница, сместившаяся не больше чем на столько, не считается сместившейся. Для карт с разных съёмок для начала подходит 1; новые объекты сохраняют размер.</translation>
    </message>
    <message>
      <source>Minimum area of a change (m²)</source>
      <translation>Наименьшая площадь изменения (м²)</translation>
    </message>
    <message>
      <source>Smaller patches of one kind of change count as unchanged, in the earlier class. Heights too: a patch that rose or sank must be as large. Without a CRS: pixels.</source>
      <translation>Участки меньше этого с одним видом изменения считаются неизменившимися, с ранним классом. Для высот так же: участок подъёма или понижения должен быть не меньше. Без системы координат: в пикселях.</translation>
    </message>
    <message>
      <source>Changes</source>
      <translation>Изменения</translation>
    </message>
    <message>
      <source>A raster with the kind of each change: 0 is no change; 305 is from class 3 to class 5 (where classes have more than two digits, changes are numbered). Without maps: 1 is lower, 2 is higher.</source>
      <translation>Растр с видом каждого изменения: 0 — нет изменения; 305 — из класса 3 в класс 5 (если в номерах классов больше двух цифр, изменения пронумерованы). Без карт: 1 — ниже, 2 — выше.</translation>
    </message>
    <message>
      <source>Change polygons</source>
      <translation>Полигоны изменений</translation>
    </message>
    <message>
      <source>Polygons with both classes, both dates, area, and mean height difference where there are heights.</source>
      <translation>Полигоны с обоими классами, обеими датами, площадью и, если есть высоты, средней разностью высот.</translation>
    </message>
    <message>
      <source>Height change</source>
      <translation>Изменение высот</translation>
    </message>
    <message>
      <source>Later minus earlier, in metres. First band: 0 where it is within the level of detection. Second band: all differences.</source>
      <translation>Поздние минус ранние, в метрах. Первый канал: 0 в пределах порога обнаружения. Второй канал: все разности.</translation>
    </message>
    <message>
      <source>A page with the transition matrix, gains and losses, annual rates, volumes, and maps of the changes.</source>
      <translation>Страница с матрицей переходов, приростом и убылью, годовыми темпами, объёмами и картами изменений.</translation>
    </message>
    <message>
      <source>Needed where the maps name classes differently: “forest = trees; bushes = trees; clouds =”, earlier = later. Names or values. Nothing behind “=” leaves a class of the earlier map out of the comparison, nothing before it a class of the later one.</source>
      <translation>Нужно, если классы на картах называются по-разному: «лес = деревья; кусты = деревья; облака =», ранний = поздний. Имена или значения. Если после «=» ничего нет, из сравнения исключается класс ранней карты, если ничего нет перед ним — класс поздней.</translation>
    </message>
    <message>
      <source>Level of detection (metres)</source>
      <translation>Порог обнаружения (метров)</translation>
    </message>
    <message>
      <source>Smaller height differences count as no change. Not set: it is estimated from the noise of the stable ground.</source>
      <translation>Разности высот меньше этого не считаются изменением. Не задано: оценивается по шуму стабильной местности.</translation>
    </message>
    <message>
      <source>Confidence of the level of detection (%)</source>
      <translation>Доверительная вероятность порога обнаружения (%)</translation>
    </message>
    <message>
      <source>How sure a height change must be, where the level is estimated: 95 % is 1.96 times the noise.</source>
      <translation>Насколько надёжным должно быть изменение высоты, если порог оценивается: 95 % — это 1.96 шума.</translation>
    </message>
    <message>
      <source>Classes that keep their height</source>
      <translation>Классы, сохраняющие высоту</translation>
    </message>
    <message>
      <source>Where the noise is estimated, such as “road; bare ground”: trees grow though they stay trees. Empty: wherever the class stayed the same; without maps everywhere.</source>
      <translation>Где оценивается шум, например «дорога; голая почва»: деревья растут, хотя и остаются деревьями. Пусто: везде, где класс не изменился; без карт — везде.</translation>
    </message>
    <message>
      <source>Leave a vertical shift in</source>
      <translation>Оставить вертикальный сдвиг</translation>
    </message>
    <message>
      <source>Without this tick the median height difference of the stable ground is taken off: surface models of different flights seldom agree in their zero.</source>
      <translation>Без этого флажка медианная разность высот стабильной местности вычитается: у моделей поверхности с разных съёмок нуль редко совпадает.</translation>
    </message>
    <message>
      <source>Factor to metres, earlier surface model</source>
      <translation>Множитель для метров, ранняя модель поверхности</translation>
    </message>
    <message>
      <source>Factor to metres, later surface model</source>
      <translation>Множитель для метров, поздняя модель поверхности</translation>
    </message>
    <message>
      <source>What to multiply its heights by to get metres: 0.3048 for feet.</source>
      <translation>На что умножить её высоты, чтобы получить метры: 0.3048 для футов.</translation>
    </message>
    <message>
      <source>Date objects</source>
      <translation>Датировать объекты</translation>
    </message>
    <message>
      <source>Finds out since when the objects of a current database stand, such as buildings or roads, from class maps of several past dates and, if there are any, surface models. Every object gets the date at which it is first seen, the dates between which it was built, and a confidence. The order of time is respected: an object that stands in 1981 and in 2018 stands in 2001 too, unless the evidence says otherwise. On demand there is a layer for each date with the objects that stood then, ready to be labels for its image.</source>
      <translation>Определяет, с какого времени стоят объекты современной базы данных, например здания или дороги, — по картам классов на несколько прошлых дат и, если есть, моделям поверхности. Каждый объект получает дату, на которую он впервые виден, даты, между которыми он построен, и уверенность. Порядок времени соблюдается: объект, который есть в 1981 и в 2018 году, есть и в 2001, если данные не говорят об обратном. По желанию для каждой даты создаётся слой с объектами, стоявшими тогда, — готовая разметка для её изображения.</translation>
    </message>
    <message>
      <source>history,change,year of construction,reverse updating,backdating,buildings,roads,archive</source>
      <translation>история,изменения,год постройки,обратное обновление,ретроспективная датировка,здания,дороги,архив</translation>
    </message>
    <message>
      <source>Objects with a date</source>
      <translation>Объекты с датой</translation>
    </message>
    <message>
      <source>Objects whose date is unsure</source>
      <translation>Объекты с неопределённой датой</translation>
    </message>
    <message>
      <source>Figures of each date (JSON)</source>
      <translation>Показатели каждой даты (JSON)</translation>
    </message>
    <message>
      <source>Figures of each period (JSON)</source>
      <translation>Показатели каждого периода (JSON)</translation>
    </message>
    <message>
      <source>The current database: polygons, lines or points. All its fields are kept.</source>
      <translation>Современная база данных: полигоны, линии или точки. Все её поля сохраняются.</translation>
    </message>
    <message>
      <source>Maps of the past</source>
      <translation>Карты прошлых лет</translation>
    </message>
    <message>
      <source>For each date what “Segment image” has made of its image: the class map, or the probabilities. The oldest comes first. They may lie on different grids.</source>
      <translation>Для каждой даты то, что «Сегментировать изображение» создаёт по её изображению: карта классов или вероятности. Самая ранняя — первая. Сетки могут быть разными.</translation>
    </message>
    <message>
      <source>Dates of the maps</source>
      <translation>Даты карт</translation>
    </message>
    <message>
      <source>Years, months or days in the order of the maps: 1981; 2001-07; 2018-05-14.</source>
      <translation>Годы, месяцы или дни в порядке карт: 1981; 2001-07; 2018-05-14.</translation>
    </message>
    <message>
      <source>Class of the objects</source>
      <translation>Класс объектов</translation>
    </message>
    <message>
      <source>Its name or value in the maps. Empty: the class that is called as the layer is (“building” for a layer “buildings”), or the only one.</source>
      <translation>Его имя или значение на картах. Пусто: класс, который называется как слой («building» для слоя «buildings»), или единственный.</translation>
    </message>
    <message>
      <source>Date of the objects</source>
      <translation>Дата объектов</translation>
    </message>
    <message>
      <source>When the database was up to date: all objects stood then. Empty: after the last map.</source>
      <translation>Когда база данных была актуальна: все объекты тогда стояли. Пусто: после последней карты.</translation>
    </message>
    <message>
      <source>Surface models</source>
      <translation>Модели поверхности</translation>
    </message>
    <message>
      <source>For objects that stand up, such as buildings: a surface model (DSM) of each date, in the same order.</source>
      <translation>Для объектов, которые возвышаются над землёй, например зданий: модель поверхности (DSM) на каждую дату, в том же порядке.</translation>
    </message>
    <message>
      <source>Terrain model</source>
      <translation>Модель рельефа</translation>
    </message>
    <message>
      <source>The height of the ground (DTM). Empty: it is told from the surface model around each object.</source>
      <translation>Высота земли (DTM). Пусто: определяется по модели поверхности вокруг каждого объекта.</translation>
    </message>
    <message>
      <source>Dated objects</source>
      <translation>Датированные объекты</translation>
    </message>
    <message>
      <source>The database with new fields: for each date the evidence (p_…) and whether the object stood (stands_…), the date at which it is first seen, the dates between which it was built, and the confidence.</source>
      <translation>База данных с новыми полями: для каждой даты — свидетельство (p_…) и стоял ли объект (stands_…), дата, на которую он впервые виден, даты, между которыми он построен, и уверенность.</translation>
    </message>
    <message>
      <source>Objects of each date</source>
      <translation>Объекты на каждую дату</translation>
    </message>
    <message>
      <source>One layer for each date with the objects that stood then, in one GeoPackage. Their field “class” lets them be labels for the image of that date.</source>
      <translation>По слою на каждую дату с объектами, которые тогда стояли, в одном GeoPackage. Благодаря полю «class» они могут служить разметкой для изображения этой даты.</translation>
    </message>
    <message>
      <source>A page with the number and the area of the objects of each period, and what stood at each date.</source>
      <translation>Страница с числом и площадью объектов каждого периода и тем, что стояло на каждую дату.</translation>
    </message>
    <message>
      <source>Least confidence</source>
      <translation>Наименьшая уверенность</translation>
    </message>
    <message>
      <source>The probability that a date needs. Objects below it come out as “unsure”, with wider bounds.</source>
      <translation>Вероятность, которая нужна для даты. У объектов ниже неё в результате стоит «unsure», а границы шире.</translation>
    </message>
    <message>
      <source>Shift of the maps (metres)</source>
      <translation>Сдвиг карт (метров)</translation>
    </message>
    <message>
      <source>How far a map may lie beside the objects. They are looked at without a rim of this width, as far as they are large enough. Not set: one pixel.</source>
      <translation>Насколько карта может быть смещена относительно объектов. Они рассматриваются без каймы этой ширины, если достаточно велики. Не задано: один пиксель.</translation>
    </message>
    <message>
      <source>Width of lines and points (metres)</source>
      <translation>Ширина линий и точек (метров)</translation>
    </message>
    <message>
      <source>How broad a road is, or the circle around a point.</source>
      <translation>Ширина дороги или круга вокруг точки.</translation>
    </message>
    <message>
      <source>Height of objects (metres)</source>
      <translation>Высота объектов (метров)</translation>
    </message>
    <message>
      <source>How high above the ground the surface of an object is at least, where it stands.</source>
      <translation>Насколько самое меньшее возвышается над землёй поверхность объекта там, где он стоит.</translation>
    </message>
    <message>
      <source>What all heights are multiplied by to be metres: 0.3048 for feet.</source>
      <translation>На что умножаются все высоты, чтобы получить метры: 0.3048 для футов.</translation>
    </message>
    <message>
      <source>Describe area</source>
      <translation>Описать область</translation>
    </message>
    <message>
      <source>Tells in sentences what a scene graph knows of an area: which objects are there and how much they cover, how they relate, what they make up, and what is unsure. The sentences are templates filled with figures; no language model invents anything. They come in the language of QGIS.</source>
      <translation>Рассказывает предложениями, что граф сцены знает об области: какие объекты там есть и сколько занимают, как они связаны, что образуют и что ненадёжно. Предложения — шаблоны, заполненные показателями; языковая модель ничего не придумывает. Они составляются на языке QGIS.</translation>
    </message>
    <message>
      <source>scene graph,text,caption,summary,report,sentences,statistics</source>
      <translation>граф сцены,текст,подпись,сводка,отчёт,предложения,статистика</translation>
    </message>
    <message>
      <source>Scene graph</source>
      <translation>Граф сцены</translation>
    </message>
    <message>
      <source>Any layer of the scene graph, or its GeoPackage.</source>
      <translation>Любой слой графа сцены или его GeoPackage.</translation>
    </message>
    <message>
      <source>Areas</source>
      <translation>Области</translation>
    </message>
    <message>
      <source>Each polygon gets its own description. Empty: one description of everything.</source>
      <translation>Каждый полигон получает своё описание. Пусто: одно описание всего.</translation>
    </message>
    <message>
      <source>Field with the name</source>
      <translation>Поле с названием</translation>
    </message>
    <message>
      <source>What the areas are called. Empty: numbers.</source>
      <translation>Как называются области. Пусто: номера.</translation>
    </message>
    <message>
      <source>Extent</source>
      <translation>Охват</translation>
    </message>
    <message>
      <source>Only what is inside is described. Empty: everything.</source>
      <translation>Описывается только то, что внутри. Пусто: всё.</translation>
    </message>
    <message>
      <source>The descriptions, with a table of the classes of each area.</source>
      <translation>Описания с таблицей классов каждой области.</translation>
    </message>
    <message>
      <source>Described areas</source>
      <translation>Описанные области</translation>
    </message>
    <message>
      <source>The areas with the field “description”, which is also shown when the mouse rests on one.</source>
      <translation>Области с полем «description»; оно показывается и при наведении мыши.</translation>
    </message>
    <message>
      <source>Unsure below this score</source>
      <translation>Ненадёжно ниже этой оценки</translation>
    </message>
    <message>
      <source>Objects and relations with a lower score are told as unsure.</source>
      <translation>Объекты и отношения с оценкой ниже этой называются ненадёжными.</translation>
    </message>
    <message>
      <source>Description</source>
      <translation>Описание</translation>
    </message>
    <message>
      <source>Number of areas</source>
      <translation>Число областей</translation>
    </message>
    <message>
      <source>Number of objects in them</source>
      <translation>Число объектов в них</translation>
    </message>
    <message>
      <source>Number of relations in them</source>
      <translation>Число отношений в них</translation>
    </message>
    <message>
      <source>Evaluate scene graph</source>
      <translation>Оценить граф сцены</translation>
    </message>
    <message>
      <source>Tells how many of the true relations a scene graph has among those that it is surest of: the recalls that are usual in the field. Give a graph to compare (SGDet, PhrDet: nothing was given), or a model and its image (PredCls, SGCls: the true objects are given), or both. The figures are means over squares of ground or areas; a model should be measured at a place that it has not learnt from. The report says what is missed most often, and a layer shows where.</source>
      <translation>Показывает, сколько истинных отношений есть в графе сцены среди тех, в которых он уверен больше всего: принятые в этой области показатели полноты. Укажите граф для сравнения (SGDet, PhrDet: ничего не было дано), модель и её изображение (PredCls, SGCls: даны истинные объекты) или и то и другое. Показатели — средние по квадратам местности или областям; модель следует измерять там, где она не училась. Отчёт говорит, чего не хватает чаще всего, а слой показывает, где.</translation>
    </message>
    <message>
      <source>scene graph,recall,quality,accuracy,assess,validate,PredCls,SGCls,SGDet,PhrDet,triplets</source>
      <translation>граф сцены,полнота,качество,точность,оценить,проверить,PredCls,SGCls,SGDet,PhrDet,триплеты</translation>
    </message>
    <message>
      <source>True scene graph</source>
      <translation>Истинный граф сцены</translation>
    </message>
    <message>
      <source>Any layer of a graph whose objects and relations are right, for instance one that you corrected.</source>
      <translation>Любой слой графа, объекты и отношения которого верны, например исправленного вами.</translation>
    </message>
    <message>
      <source>Scene graph to compare</source>
      <translation>Граф сцены для сравнения</translation>
    </message>
    <message>
      <source>A graph of the same place and map scale. All that it says counts, whoever has found it.</source>
      <translation>Граф того же места и масштаба карты. Учитывается всё, что в нём сказано, кто бы это ни нашёл.</translation>
    </message>
    <message>
      <source>Scene-graph model</source>
      <translation>Модель графа сцены</translation>
    </message>
    <message>
      <source>A model that “Train scene-graph model” has made. It is told the true objects, and finds relations.</source>
      <translation>Модель, созданная инструментом «Обучить модель графа сцены». Ей сообщаются истинные объекты, и она находит отношения.</translation>
    </message>
    <message>
      <source>Image</source>
      <translation>Изображение</translation>
    </message>
    <message>
      <source>What the model sees. Needed where a model is chosen.</source>
      <translation>То, что видит модель. Нужно, если выбрана модель.</translation>
    </message>
    <message>
      <source>Each polygon is a scene with figures of its own, of which the mean is told. Empty: squares are.</source>
      <translation>Каждый полигон — сцена со своими показателями, из которых берётся среднее. Пусто: сценами служат квадраты.</translation>
    </message>
    <message>
      <source>Size of the squares (metres)</source>
      <translation>Размер квадратов (метров)</translation>
    </message>
    <message>
      <source>A relation counts in each square in which one of its objects lies. A square should hold some dozens of objects.</source>
      <translation>Отношение учитывается в каждом квадрате, где лежит один из его объектов. В квадрате должно быть несколько десятков объектов.</translation>
    </message>
    <message>
      <source>A page with all recalls, those of each predicate, and what is missed most often.</source>
      <translation>Страница со всеми показателями полноты, в том числе по каждому предикату, и с тем, чего не хватает чаще всего.</translation>
    </message>
    <message>
      <source>All figures, for a spreadsheet.</source>
      <translation>Все показатели, для электронной таблицы.</translation>
    </message>
    <message>
      <source>True relations, found and missed</source>
      <translation>Истинные отношения, найденные и пропущенные</translation>
    </message>
    <message>
      <source>A GeoPackage with a line for each true relation, and its place among the surest ones of its scene.</source>
      <translation>GeoPackage с линией для каждого истинного отношения и его местом среди самых уверенных в своей сцене.</translation>
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
      <source>Recall among the 100 surest relations (0 to 1)</source>
      <translation>Полнота среди 100 самых уверенных отношений (от 0 до 1)</translation>
    </message>
    <message>
      <source>Mean of that recall over the predicates (0 to 1)</source>
      <translation>Среднее этой полноты по предикатам (от 0 до 1)</translation>
    </message>
    <message>
      <source>What these two are figures of</source>
      <translation>К чему относятся эти два показателя</translation>
    </message>
    <message>
      <source>Number of scenes</source>
      <translation>Количество сцен</translation>
    </message>
    <message>
      <source>Number of true relations in them</source>
      <translation>Количество истинных отношений в них</translation>
    </message>
    <message>
      <source>All recalls (JSON)</source>
      <translation>Все значения полноты (JSON)</translation>
    </message>
    <message>
      <source>Recall of each predicate (JSON)</source>
      <translation>Полнота по каждому предикату (JSON)</translation>
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
      <source>Export scene graph</source>
      <translation>Экспортировать граф сцены</translation>
    </message>
    <message>
      <source>Writes a scene graph for other programs: Turtle and JSON-LD with GeoSPARQL geometries for triple stores and SPARQL, GraphML for Gephi, yEd, Cytoscape and networkx, and CSV tables, which can be edited anywhere and come back with “Import relations into scene graph”.</source>
      <translation>Записывает граф сцены для других программ: Turtle и JSON-LD с геометриями GeoSPARQL для хранилищ триплетов и SPARQL, GraphML для Gephi, yEd, Cytoscape и networkx и таблицы CSV, которые можно править где угодно и вернуть инструментом «Импортировать отношения в граф сцены».</translation>
    </message>
    <message>
      <source>scene graph,RDF,Turtle,JSON-LD,GeoSPARQL,SPARQL,GraphML,Gephi,CSV,edge list,linked data</source>
      <translation>граф сцены,RDF,Turtle,JSON-LD,GeoSPARQL,SPARQL,GraphML,Gephi,CSV,список рёбер,связанные данные</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Файл</translation>
    </message>
    <message>
      <source>Its extension tells the format: .ttl (Turtle), .jsonld (JSON-LD), .graphml or .csv. With .csv a table of the objects, “…_objects.csv”, comes beside it. Places are longitudes and latitudes (WGS 84).</source>
      <translation>Формат определяется расширением: .ttl (Turtle), .jsonld (JSON-LD), .graphml или .csv. При .csv рядом записывается таблица объектов «…_objects.csv». Места — долготы и широты (WGS 84).</translation>
    </message>
    <message>
      <source>Base IRI</source>
      <translation>Базовый IRI</translation>
    </message>
    <message>
      <source>The beginning of all names in Turtle and JSON-LD, which ends with / or #. Enter an address of your own before you publish the file.</source>
      <translation>Начало всех имён в Turtle и JSON-LD, которое заканчивается на / или #. Прежде чем публиковать файл, введите собственный адрес.</translation>
    </message>
    <message>
      <source>Table of the objects, if the format is CSV</source>
      <translation>Таблица объектов, если формат — CSV</translation>
    </message>
    <message>
      <source>Number of relations</source>
      <translation>Число отношений</translation>
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
      <source>Size of the crops (pixels)</source>
      <translation>Размер фрагментов (пикселей)</translation>
    </message>
    <message>
      <source>Side of what the network sees of a tile, at a random place. Not set: 256, or the size of the tiles.</source>
      <translation>Сторона той части тайла, которую видит сеть, в случайном месте. Не задано: 256 или размер тайлов.</translation>
    </message>
    <message>
      <source>Height features</source>
      <translation>Признаки высот</translation>
    </message>
    <message>
      <source>Makes maps of a surface model (DSM) that show more than the heights themselves, to people and to networks: height above ground, sky-view factor, cast shadow, a shading map of both, slope, hillshade and openness. Without a terrain model (DTM) the ground is estimated from the surface. Ask for the outputs that you need; all lie on the grid of the surface.</source>
      <translation>Создаёт по модели поверхности (DSM) карты, на которых люди и сети видят больше, чем на самих высотах: высоту над землёй, коэффициент видимости неба, падающую тень, карту затенения из обоих, крутизну, теневой рельеф и открытость. Без модели рельефа (DTM) земля оценивается по поверхности. Запросите нужные результаты; все они лежат на сетке поверхности.</translation>
    </message>
    <message>
      <source>DSM,DTM,DEM,nDSM,CHM,terrain,sky-view factor,openness,hillshade,slope,shadow,relief,lidar</source>
      <translation>DSM,DTM,DEM,nDSM,CHM,ЦМП,ЦМР,рельеф,коэффициент видимости неба,открытость,теневой рельеф,крутизна,уклон,тень,лидар</translation>
    </message>
    <message>
      <source>Largest height above ground (m)</source>
      <translation>Наибольшая высота над землёй (м)</translation>
    </message>
    <message>
      <source>Share of the ground in the shadow (%)</source>
      <translation>Доля местности в тени (%)</translation>
    </message>
    <message>
      <source>Surface (DSM)</source>
      <translation>Поверхность (DSM)</translation>
    </message>
    <message>
      <source>Heights of the surface, with buildings and trees. The first band counts.</source>
      <translation>Высоты поверхности со зданиями и деревьями. Учитывается первый канал.</translation>
    </message>
    <message>
      <source>Terrain (DTM)</source>
      <translation>Рельеф (DTM)</translation>
    </message>
    <message>
      <source>Heights of the bare ground; grid and coordinate reference system may differ. Not set: it is estimated from the surface where it is needed.</source>
      <translation>Высоты голой земли; сетка и система координат могут отличаться. Не задано: оценивается по поверхности там, где нужно.</translation>
    </message>
    <message>
      <source>Height above ground</source>
      <translation>Высота над землёй</translation>
    </message>
    <message>
      <source>Surface minus terrain (nDSM), in metres: the height of buildings and trees.</source>
      <translation>Поверхность минус рельеф (nDSM), в метрах: высота зданий и деревьев.</translation>
    </message>
    <message>
      <source>Shading map</source>
      <translation>Карта затенения</translation>
    </message>
    <message>
      <source>The sky-view factor, halved in the shadow of the sun: relief as people and networks read it well.</source>
      <translation>Коэффициент видимости неба, уменьшенный вдвое в тени от солнца: рельеф в виде, удобном для людей и сетей.</translation>
    </message>
    <message>
      <source>Sky-view factor</source>
      <translation>Коэффициент видимости неба</translation>
    </message>
    <message>
      <source>How much of the sky each place sees, from 0 (none) to 1 (all): streets and yards are dark.</source>
      <translation>Какая часть неба видна из каждого места, от 0 (ничего) до 1 (всё): улицы и дворы тёмные.</translation>
    </message>
    <message>
      <source>Cast shadow</source>
      <translation>Падающая тень</translation>
    </message>
    <message>
      <source>1 where something hides the sun, 0 where it shines.</source>
      <translation>1 там, где солнце чем-то закрыто, 0 там, где оно светит.</translation>
    </message>
    <message>
      <source>Slope</source>
      <translation>Крутизна</translation>
    </message>
    <message>
      <source>How steep the surface is, in degrees.</source>
      <translation>Насколько крута поверхность, в градусах.</translation>
    </message>
    <message>
      <source>Hillshade</source>
      <translation>Теневой рельеф</translation>
    </message>
    <message>
      <source>How brightly the sun lights each slope, from 0 to 1, without cast shadows.</source>
      <translation>Насколько ярко солнце освещает каждый склон, от 0 до 1, без падающих теней.</translation>
    </message>
    <message>
      <source>Openness</source>
      <translation>Открытость</translation>
    </message>
    <message>
      <source>Mean angle from the zenith to the horizon, in degrees: large on ridges, 90 on planes.</source>
      <translation>Средний угол от зенита до горизонта, в градусах: большой на гребнях, 90 на равнинах.</translation>
    </message>
    <message>
      <source>Negative openness</source>
      <translation>Отрицательная открытость</translation>
    </message>
    <message>
      <source>Openness of the surface turned upside down, in degrees: large in valleys and yards.</source>
      <translation>Открытость перевёрнутой поверхности, в градусах: большая в долинах и дворах.</translation>
    </message>
    <message>
      <source>Terrain on the grid of the surface</source>
      <translation>Рельеф на сетке поверхности</translation>
    </message>
    <message>
      <source>The bare ground in metres: the terrain model, or what was estimated.</source>
      <translation>Голая земля в метрах: модель рельефа или её оценка.</translation>
    </message>
    <message>
      <source>Search radius (metres)</source>
      <translation>Радиус поиска (метров)</translation>
    </message>
    <message>
      <source>How far the horizon is searched for, for shading map, sky-view factor and openness. Large: landforms; small: details. Without a coordinate reference system: pixels.</source>
      <translation>Как далеко ищется горизонт для карты затенения, коэффициента видимости неба и открытости. Большой: формы рельефа; малый: детали. Без системы координат: в пикселях.</translation>
    </message>
    <message>
      <source>Number of directions</source>
      <translation>Число направлений</translation>
    </message>
    <message>
      <source>In how many directions the horizon is searched for. More are smoother and slower.</source>
      <translation>По скольким направлениям ищется горизонт. Больше — глаже, но медленнее.</translation>
    </message>
    <message>
      <source>Azimuth of the sun (degrees)</source>
      <translation>Азимут солнца (градусов)</translation>
    </message>
    <message>
      <source>Where the light comes from, clockwise from the north of the map: 315 is north-west.</source>
      <translation>Откуда падает свет, по часовой стрелке от севера карты: 315 — северо-запад.</translation>
    </message>
    <message>
      <source>Elevation of the sun (degrees)</source>
      <translation>Высота солнца (градусов)</translation>
    </message>
    <message>
      <source>How high it stands above the horizon. The lower, the longer the shadows.</source>
      <translation>Как высоко оно стоит над горизонтом. Чем ниже, тем длиннее тени.</translation>
    </message>
    <message>
      <source>Width of the widest building (metres)</source>
      <translation>Ширина самого широкого здания (метров)</translation>
    </message>
    <message>
      <source>For the estimated terrain: what is narrower is taken away. As small as the buildings allow, for hills narrower than this lose their tops. Without a coordinate reference system: pixels.</source>
      <translation>Для оценки рельефа: всё, что уже, убирается. Берите настолько малую, насколько позволяют здания: холмы уже этого теряют вершины. Без системы координат: в пикселях.</translation>
    </message>
    <message>
      <source>Roughness of the ground (metres)</source>
      <translation>Неровность земли (метров)</translation>
    </message>
    <message>
      <source>For the estimated terrain: what rises less above its surroundings counts as ground.</source>
      <translation>Для оценки рельефа: то, что возвышается над окружением меньше этого, считается землёй.</translation>
    </message>
    <message>
      <source>Factor from the surface's heights to metres</source>
      <translation>Множитель для перевода высот поверхности в метры</translation>
    </message>
    <message>
      <source>1 for metres, 0.3048 for feet, 0.01 for centimetres.</source>
      <translation>1 для метров, 0.3048 для футов, 0.01 для сантиметров.</translation>
    </message>
    <message>
      <source>Factor from the terrain's heights to metres</source>
      <translation>Множитель для перевода высот рельефа в метры</translation>
    </message>
    <message>
      <source>Not set: as for the surface.</source>
      <translation>Не задано: как для поверхности.</translation>
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
      <source>Import relations into scene graph</source>
      <translation>Импортировать отношения в граф сцены</translation>
    </message>
    <message>
      <source>Takes a table of relations, exported as CSV and edited in a spreadsheet or another program, back into the scene graph: relations that are not in the table any more go, new ones come with the source “user”, and changed scores are taken over. The graph itself stays as it is; the result is a new one.</source>
      <translation>Возвращает в граф сцены таблицу отношений, экспортированную в CSV и исправленную в электронной таблице или другой программе: отношения, которых в таблице больше нет, удаляются, новые получают источник «user», изменённые оценки переносятся. Сам граф остаётся прежним; результат — новый.</translation>
    </message>
    <message>
      <source>scene graph,CSV,edge list,spreadsheet,edit,relations,triplets</source>
      <translation>граф сцены,CSV,список рёбер,электронная таблица,правка,отношения,триплеты</translation>
    </message>
    <message>
      <source>The graph that was exported: any layer of it, or its file.</source>
      <translation>Граф, который экспортировали: любой его слой или его файл.</translation>
    </message>
    <message>
      <source>Table of relations</source>
      <translation>Таблица отношений</translation>
    </message>
    <message>
      <source>A CSV file with the columns subject_id, predicate and object_id, and perhaps score, in any order. Without a score a new relation gets 1.</source>
      <translation>Файл CSV со столбцами subject_id, predicate и object_id и, возможно, score, в любом порядке. Без оценки новое отношение получает 1.</translation>
    </message>
    <message>
      <source>CSV files (*.csv)</source>
      <translation>Файлы CSV (*.csv)</translation>
    </message>
    <message>
      <source>Changed scene graph</source>
      <translation>Изменённый граф сцены</translation>
    </message>
    <message>
      <source>A GeoPackage with the same objects and the relations of the table.</source>
      <translation>GeoPackage с теми же объектами и отношениями из таблицы.</translation>
    </message>
    <message>
      <source>Relations</source>
      <translation>Отношения</translation>
    </message>
    <message>
      <source>New relations</source>
      <translation>Новые отношения</translation>
    </message>
    <message>
      <source>Relations that are gone</source>
      <translation>Исчезнувшие отношения</translation>
    </message>
    <message>
      <source>Relations with another score</source>
      <translation>Отношения с другой оценкой</translation>
    </message>
    <message>
      <source>Normalise radiometry</source>
      <translation>Нормировать радиометрию</translation>
    </message>
    <message>
      <source>Makes images of different dates, films and scanners look alike: for panchromatic and faded colour archives. Each band is stretched between its 2 % and 98 % quantiles. With a reference, it gets the distribution of brightness of that image instead. Every pixel of the whole image counts.</source>
      <translation>Делает изображения разных дат, плёнок и сканеров похожими: для панхроматических и выцветших цветных архивов. Каждый канал растягивается между квантилями 2 % и 98 %. Если задан эталон, канал вместо этого получает распределение яркости эталонного изображения. Учитывается каждый пиксель всего изображения.</translation>
    </message>
    <message>
      <source>contrast,stretch,histogram matching,quantiles,brightness,archive,historical,colour balance</source>
      <translation>контраст,растяжение,подгонка гистограмм,квантили,яркость,архив,исторические,цветовой баланс</translation>
    </message>
    <message>
      <source>The image to normalise.</source>
      <translation>Изображение для нормировки.</translation>
    </message>
    <message>
      <source>Reference</source>
      <translation>Эталон</translation>
    </message>
    <message>
      <source>An image whose colours the result shall have, with as many bands. Another date of about the same place is best; grid and type may differ. Empty: stretch between the quantiles.</source>
      <translation>Изображение, цвета которого должен получить результат, с тем же числом каналов. Лучше всего подходит другая дата примерно того же места; сетка и тип могут отличаться. Пусто: растянуть между квантилями.</translation>
    </message>
    <message>
      <source>Pixel type</source>
      <translation>Тип пикселя</translation>
    </message>
    <message>
      <source>Of a stretched image. uint8: 1 to 255. uint16: 1 to 65535. float32: 0 to 1. NoData is 0, or NaN. With a reference the result has the type and the values of the reference.</source>
      <translation>Для растянутого изображения. uint8: от 1 до 255. uint16: от 1 до 65535. float32: от 0 до 1. NoData — 0 или NaN. С эталоном результат имеет тип и значения эталона.</translation>
    </message>
    <message>
      <source>Normalised image</source>
      <translation>Нормированное изображение</translation>
    </message>
    <message>
      <source>The image with the same pixels, bands and band names (GeoTIFF).</source>
      <translation>Изображение с теми же пикселями, каналами и именами каналов (GeoTIFF).</translation>
    </message>
    <message>
      <source>The bands to normalise. Empty: all but a transparency band.</source>
      <translation>Каналы для нормировки. Пусто: все, кроме канала прозрачности.</translation>
    </message>
    <message>
      <source>Bands of the reference</source>
      <translation>Каналы эталона</translation>
    </message>
    <message>
      <source>The bands of the reference, in the order of the image's. Empty: all but a transparency band.</source>
      <translation>Каналы эталона в порядке каналов изображения. Пусто: все, кроме канала прозрачности.</translation>
    </message>
    <message>
      <source>Dark (% of the pixels)</source>
      <translation>Тёмное (% пикселей)</translation>
    </message>
    <message>
      <source>So many percent of the pixels become the darkest value.</source>
      <translation>Столько процентов пикселей получают самое тёмное значение.</translation>
    </message>
    <message>
      <source>Bright (% of the pixels)</source>
      <translation>Светлое (% пикселей)</translation>
    </message>
    <message>
      <source>All pixels above this percentage become the brightest value.</source>
      <translation>Все пиксели выше этого процента получают самое светлое значение.</translation>
    </message>
    <message>
      <source>Dark and bright value of each band before (JSON)</source>
      <translation>Тёмное и светлое значение каждого канала до (JSON)</translation>
    </message>
    <message>
      <source>Objects from segmentation</source>
      <translation>Объекты из сегментации</translation>
    </message>
    <message>
      <source>Makes clean objects of a class map or of polygons: specks become part of their neighbours, small holes are closed, buildings that have grown together are split, outlines are smoothed or get right angles. Objects that touch keep a common border. Roads and rivers get centre lines with their widths. Each object has its class, area and score, as the scene graph needs them.</source>
      <translation>Делает из карты классов или полигонов чистые объекты: крапинки присоединяются к соседям, малые дыры закрываются, сросшиеся здания разделяются, контуры сглаживаются или получают прямые углы. У соприкасающихся объектов остаётся общая граница. Дороги и реки получают осевые линии с шириной. У каждого объекта есть класс, площадь и оценка, нужные графу сцены.</translation>
    </message>
    <message>
      <source>vectorize,polygons,buildings,footprints,roads,centerline,skeleton,watershed,regularize,generalize,simplify</source>
      <translation>векторизация,полигоны,здания,контуры зданий,дороги,осевая линия,скелет,водораздел,прямые углы,генерализация,упрощение</translation>
    </message>
    <message>
      <source>Number of centre lines</source>
      <translation>Число осевых линий</translation>
    </message>
    <message>
      <source>Objects, area and length of each class (JSON)</source>
      <translation>Объекты, площадь и длина каждого класса (JSON)</translation>
    </message>
    <message>
      <source>Class map</source>
      <translation>Карта классов</translation>
    </message>
    <message>
      <source>A class raster, such as “Segment image” makes. Its first band counts.</source>
      <translation>Растр классов, например созданный инструментом «Сегментировать изображение». Учитывается его первый канал.</translation>
    </message>
    <message>
      <source>Polygons instead of a class map</source>
      <translation>Полигоны вместо карты классов</translation>
    </message>
    <message>
      <source>A layer of polygons. Where they overlap, the later one is on top.</source>
      <translation>Слой полигонов. Где они перекрываются, сверху лежит более поздний.</translation>
    </message>
    <message>
      <source>Field with the class of the polygons</source>
      <translation>Поле с классом полигонов</translation>
    </message>
    <message>
      <source>Names or values of classes. Empty: all polygons are of one class, with the layer's name.</source>
      <translation>Имена или значения классов. Пусто: все полигоны — один класс с именем слоя.</translation>
    </message>
    <message>
      <source>Confidence</source>
      <translation>Уверенность</translation>
    </message>
    <message>
      <source>What “Segment image” gives as “Confidence”, or the probability of a class, on any grid. Its mean over an object is the object's score. The first band counts.</source>
      <translation>То, что «Сегментировать изображение» выдаёт как «Уверенность», или вероятность класса, на любой сетке. Среднее по объекту — его оценка. Учитывается первый канал.</translation>
    </message>
    <message>
      <source>Classes that become objects</source>
      <translation>Классы, которые становятся объектами</translation>
    </message>
    <message>
      <source>Names or values, with semicolons between several: “building; road”. Empty: all.</source>
      <translation>Имена или значения, несколько — через точку с запятой: «здание; дорога». Пусто: все.</translation>
    </message>
    <message>
      <source>Smallest object (m²)</source>
      <translation>Наименьший объект (м²)</translation>
    </message>
    <message>
      <source>Smaller ones become part of the neighbour with which they share most of their border. Not set: nine pixels of the map; polygons are all kept. Without a CRS: pixels, or units of the layer.</source>
      <translation>Объекты меньше этого присоединяются к соседу, с которым у них самая длинная общая граница. Не задано: девять пикселей карты; полигоны сохраняются все. Без системы координат: в пикселях или единицах слоя.</translation>
    </message>
    <message>
      <source>Close holes smaller than (m²)</source>
      <translation>Закрывать дыры меньше (м²)</translation>
    </message>
    <message>
      <source>A hole in which another object lies stays. Not set: the size of the smallest object.</source>
      <translation>Дыра, в которой лежит другой объект, остаётся. Не задано: размер наименьшего объекта.</translation>
    </message>
    <message>
      <source>Split objects that have grown together</source>
      <translation>Разделять сросшиеся объекты</translation>
    </message>
    <message>
      <source>shape: where they are narrow. confidence: where the segmentation was less sure; it needs the confidence. none: they stay together. Buildings are split, unless other classes are named below.</source>
      <translation>shape: где они узкие. confidence: где сегментация была менее уверена; нужна уверенность. none: не разделять. Разделяются здания, если ниже не названы другие классы.</translation>
    </message>
    <message>
      <source>Buildings with right angles</source>
      <translation>Здания с прямыми углами</translation>
    </message>
    <message>
      <source>Straight walls at right angles, where that changes a building little. Its neighbours are fitted to it.</source>
      <translation>Прямые стены под прямым углом, где это мало меняет здание. Его соседи подгоняются к нему.</translation>
    </message>
    <message>
      <source>Polygons with class, score and area; long ones also with length and width (GeoPackage).</source>
      <translation>Полигоны с классом, оценкой и площадью; вытянутые — также с длиной и шириной (GeoPackage).</translation>
    </message>
    <message>
      <source>Centre lines</source>
      <translation>Осевые линии</translation>
    </message>
    <message>
      <source>The middle of roads, rivers and the like, from junction to junction, with length and width.</source>
      <translation>Середина дорог, рек и подобного, от узла до узла, с длиной и шириной.</translation>
    </message>
    <message>
      <source>Classes that are long</source>
      <translation>Вытянутые классы</translation>
    </message>
    <message>
      <source>They get centre lines. Names or values, with semicolons between several. Empty: those that are called road, street, river, canal, rail and the like. “-”: none.</source>
      <translation>Они получают осевые линии. Имена или значения, несколько — через точку с запятой. Пусто: те, что называются road, street, river, canal, rail и подобно. «-»: никакие.</translation>
    </message>
    <message>
      <source>Classes that are buildings</source>
      <translation>Классы зданий</translation>
    </message>
    <message>
      <source>They get right angles, and are split. Empty: those that are called building, house or roof. “-”: none.</source>
      <translation>Они получают прямые углы и разделяются. Пусто: те, что называются building, house или roof. «-»: никакие.</translation>
    </message>
    <message>
      <source>Classes that are split</source>
      <translation>Разделяемые классы</translation>
    </message>
    <message>
      <source>Names or values, with semicolons between several. Empty: the buildings. “-”: none.</source>
      <translation>Имена или значения, несколько — через точку с запятой. Пусто: здания. «-»: никакие.</translation>
    </message>
    <message>
      <source>Widest neck (percent)</source>
      <translation>Самая широкая перемычка (процентов)</translation>
    </message>
    <message>
      <source>Objects are split where they are narrower than this share of the narrower part, or less sure than this share of the less sure part. More splits more.</source>
      <translation>Объекты разделяются там, где они уже этой доли более узкой части или где уверенность ниже этой доли уверенности менее уверенной части. Больше — больше разделений.</translation>
    </message>
    <message>
      <source>Simplify outlines (metres)</source>
      <translation>Упрощать контуры (метров)</translation>
    </message>
    <message>
      <source>Corners that stand out by less than about this are left out; common borders stay common. Not set: only the steps of the pixels are smoothed. 0: outlines stay as they are, along the pixels.</source>
      <translation>Углы, выступающие меньше чем примерно на столько, убираются; общие границы остаются общими. Не задано: сглаживаются только ступени пикселей. 0: контуры остаются как есть, вдоль пикселей.</translation>
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
      <source>Query scene graph</source>
      <translation>Запросить граф сцены</translation>
    </message>
    <message>
      <source>Finds the objects that relate to each other as a question says. Its parts stand between commas: “?b building” says what ?b is, “?b nearby ?r” and “?b nearby river” how it relates, “not ?b nearby water” how it does not, and “?b area &gt; 500” compares. The result is a layer of these objects, each with its role in the question, and the relations between them.</source>
      <translation>Находит объекты, связанные друг с другом так, как говорит вопрос. Его части стоят между запятыми: «?b building» говорит, что такое ?b, «?b nearby ?r» и «?b nearby river» — как он связан, «not ?b nearby water» — как он не связан, а «?b area &gt; 500» сравнивает. Результат — слой этих объектов, каждый со своей ролью в вопросе, и отношения между ними.</translation>
    </message>
    <message>
      <source>scene graph,question,search,select,triplets,pattern,SPARQL,relations,knowledge graph</source>
      <translation>граф сцены,вопрос,поиск,выборка,триплеты,шаблон,SPARQL,отношения,граф знаний</translation>
    </message>
    <message>
      <source>Question</source>
      <translation>Вопрос</translation>
    </message>
    <message>
      <source>Parts between commas. “?b building”: what ?b is, also “building or road”. “?b nearby ?r”: how two relate; a class may stand for a variable, as in “?b nearby river”, and predicates may be read from the other side, as in “?b served by ?r”. “not ?b nearby water”: no such relation. “?b area &gt; 0.5 ha”: compares area, score, level, id or an attribute. A variable without a class that is called like one has that class: ?water.</source>
      <translation>Части через запятую. «?b building»: что такое ?b, также «building or road». «?b nearby ?r»: как связаны двое; вместо переменной может стоять класс, как в «?b nearby river», а предикаты можно читать с другой стороны, как в «?b served by ?r». «not ?b nearby water»: такого отношения нет. «?b area &gt; 0.5 ha»: сравнивает area, score, level, id или атрибут. Переменная без класса, названная как класс, имеет этот класс: ?water.</translation>
    </message>
    <message>
      <source>Least score of relations</source>
      <translation>Наименьшая оценка отношений</translation>
    </message>
    <message>
      <source>Relations with less are taken as not there. Relations by exact rules mostly have 1.</source>
      <translation>Отношения с меньшей считаются отсутствующими. У отношений по точным правилам обычно 1.</translation>
    </message>
    <message>
      <source>Matching objects</source>
      <translation>Подходящие объекты</translation>
    </message>
    <message>
      <source>A GeoPackage with each object once: “roles” says for which variables it stands, “matches” in how many matches it is. The relations between them are a second layer.</source>
      <translation>GeoPackage, где каждый объект есть один раз: «roles» говорит, за какие переменные он стоит, «matches» — в скольких совпадениях. Отношения между ними — второй слой.</translation>
    </message>
    <message>
      <source>Table of matches</source>
      <translation>Таблица совпадений</translation>
    </message>
    <message>
      <source>One row a match: the object of each variable.</source>
      <translation>Одна строка на совпадение: объект каждой переменной.</translation>
    </message>
    <message>
      <source>Relations between them</source>
      <translation>Отношения между ними</translation>
    </message>
    <message>
      <source>Number of matches</source>
      <translation>Число совпадений</translation>
    </message>
    <message>
      <source>Objects of each variable (JSON)</source>
      <translation>Объекты каждой переменной (JSON)</translation>
    </message>
    <message>
      <source>Relations between matching objects</source>
      <translation>Отношения между подходящими объектами</translation>
    </message>
    <message>
      <source>Relations by rule</source>
      <translation>Отношения по правилам</translation>
    </message>
    <message>
      <source>Makes a scene graph: objects, and what holds between them – nearby, around, passing through, part of, serves and others. Exact geometric rules find the relations, with true distances that follow the map scale. The result is a GeoPackage that can be edited in QGIS, queried, exported, and learnt from.</source>
      <translation>Создаёт граф сцены: объекты и то, что их связывает, — рядом, вокруг, проходит через, часть, обслуживает и другое. Отношения находятся по точным геометрическим правилам, с истинными расстояниями, зависящими от масштаба карты. Результат — GeoPackage, который можно править в QGIS, запрашивать, экспортировать и использовать для обучения.</translation>
    </message>
    <message>
      <source>scene graph,relations,topology,neighbours,near,OpenStreetMap,knowledge graph,triplets</source>
      <translation>граф сцены,отношения,топология,соседи,рядом,OpenStreetMap,граф знаний,триплеты</translation>
    </message>
    <message>
      <source>Objects of each class (JSON)</source>
      <translation>Объекты каждого класса (JSON)</translation>
    </message>
    <message>
      <source>Relations of each predicate (JSON)</source>
      <translation>Отношения каждого предиката (JSON)</translation>
    </message>
    <message>
      <source>One layer or several, of polygons, lines or points, also in different coordinate reference systems: polygons of a segmentation, a topographic map, layers of OpenStreetMap.</source>
      <translation>Один слой или несколько, полигонов, линий или точек, в том числе в разных системах координат: полигоны сегментации, топографическая карта, слои OpenStreetMap.</translation>
    </message>
    <message>
      <source>The field that holds the class of each object. Empty: the field “class” or “class_name” if there is one; else each layer is a class, with the layer's name; else tags of OpenStreetMap tell the class.</source>
      <translation>Поле, в котором записан класс каждого объекта. Пусто: поле «class» или «class_name», если оно есть; иначе каждый слой — один класс с именем слоя; иначе класс определяется по тегам OpenStreetMap.</translation>
    </message>
    <message>
      <source>Map scale 1 :</source>
      <translation>Масштаб карты 1 :</translation>
    </message>
    <message>
      <source>What is near on the map is near in the graph: at 1 : 5 000 a millimetre is 5 m. The larger the number, the farther apart objects may be and still be near each other.</source>
      <translation>Что рядом на карте, то рядом и в графе: при 1 : 5 000 миллиметр — это 5 м. Чем больше число, тем дальше могут отстоять объекты и всё ещё быть рядом.</translation>
    </message>
    <message>
      <source>A GeoPackage with the objects, the relations as arrows between them, and a project that ties both: open it in QGIS's browser to see the relations of an object in its form.</source>
      <translation>GeoPackage с объектами, отношениями в виде стрелок между ними и проектом, который их связывает: откройте его в браузере QGIS, чтобы видеть отношения объекта в его форме.</translation>
    </message>
    <message>
      <source>Classes by other names</source>
      <translation>Классы с другими именами</translation>
    </message>
    <message>
      <source>Needed where the vocabulary doesn't know a class: “3 = forest; shed = building; clouds =”. Nothing behind “=” leaves a class out.</source>
      <translation>Нужно, если словарь не знает класса: «3 = forest; сарай = building; облака =». Если после «=» ничего нет, класс пропускается.</translation>
    </message>
    <message>
      <source>Predicates</source>
      <translation>Предикаты</translation>
    </message>
    <message>
      <source>Relations of these kinds only, separated by commas, such as “nearby, part of, passing through”. Empty: all. The others still count where a pair of objects gets only the most telling one.</source>
      <translation>Только отношения этих видов, через запятую, например «nearby, part of, passing through». Пусто: все. Остальные всё равно учитываются, когда пара объектов получает лишь самое содержательное.</translation>
    </message>
    <message>
      <source>Nearby objects of each object</source>
      <translation>Ближайших объектов на каждый объект</translation>
    </message>
    <message>
      <source>Of all objects that are nearby, so many of the nearest ones get a relation, so that the graph stays readable.</source>
      <translation>Из всех объектов, которые рядом, отношение получают столько ближайших, чтобы граф оставался читаемым.</translation>
    </message>
    <message>
      <source>Width of lines (metres)</source>
      <translation>Ширина линий (метров)</translation>
    </message>
    <message>
      <source>How broad lines and points are drawn as objects. Distances are those from the line or point itself.</source>
      <translation>Какой ширины рисуются линии и точки как объекты. Расстояния берутся от самой линии или точки.</translation>
    </message>
    <message>
      <source>Vocabulary</source>
      <translation>Словарь</translation>
    </message>
    <message>
      <source>A file of your own with classes and predicates and their limits, in the manner of Landscribe's vocabulary.json. Empty: that of Landscribe, with 32 classes of topographic maps and 16 predicates.</source>
      <translation>Ваш файл с классами, предикатами и их порогами, по образцу vocabulary.json из Landscribe. Пусто: словарь Landscribe, 32 класса топографических карт и 16 предикатов.</translation>
    </message>
    <message>
      <source>JSON files (*.json)</source>
      <translation>Файлы JSON (*.json)</translation>
    </message>
    <message>
      <source>Generate scene graph</source>
      <translation>Создать граф сцены</translation>
    </message>
    <message>
      <source>Makes a scene graph for one map scale or several: objects from layers or from an image, the wholes that they become on smaller maps, and what holds between them. Exact rules find relations that geometry can tell, a trained model reads others out of the image, and each relation says who has found it and how sure it is. Without a model, rules alone do the work. The result is a GeoPackage that can be edited in QGIS, queried, exported, and learnt from.</source>
      <translation>Создаёт граф сцены для одного или нескольких масштабов карты: объекты из слоёв или из изображения, целые, в которые они объединяются на более мелких картах, и то, что их связывает. Точные правила находят отношения, видные по геометрии, обученная модель читает остальные по изображению, и у каждого отношения указано, кто его нашёл и с какой уверенностью. Без модели работают одни правила. Результат — GeoPackage, который можно править в QGIS, запрашивать, экспортировать и использовать для обучения.</translation>
    </message>
    <message>
      <source>scene graph,relations,generalisation,map scale,vectorization,knowledge graph,triplets</source>
      <translation>граф сцены,отношения,генерализация,масштаб карты,векторизация,граф знаний,триплеты</translation>
    </message>
    <message>
      <source>Relations by rule and by the model (JSON)</source>
      <translation>Отношения по правилам и от модели (JSON)</translation>
    </message>
    <message>
      <source>Objects of each map scale (JSON)</source>
      <translation>Объекты каждого масштаба карты (JSON)</translation>
    </message>
    <message>
      <source>One layer or several, of polygons, lines or points: what “Objects” has made of a segmentation, a topographic map, layers of OpenStreetMap. Empty: a segmentation model finds them in the image.</source>
      <translation>Один слой или несколько, полигонов, линий или точек: то, что «Объекты из сегментации» создаёт из сегментации, топографическая карта, слои OpenStreetMap. Пусто: их находит в изображении модель сегментации.</translation>
    </message>
    <message>
      <source>A colour or grey picture of the objects. Needed where a model is chosen; rules need none.</source>
      <translation>Цветной или серый снимок объектов. Нужен, если выбрана модель; правилам он не нужен.</translation>
    </message>
    <message>
      <source>A model that “Train scene-graph model” has made. It finds relations in the image that rules can't tell. Empty: rules alone find the relations.</source>
      <translation>Модель, созданная инструментом «Обучить модель графа сцены». Она находит по изображению отношения, которые не определить правилами. Пусто: отношения находят только правила.</translation>
    </message>
    <message>
      <source>Map scales 1 :</source>
      <translation>Масштабы карты 1 :</translation>
    </message>
    <message>
      <source>One scale or several, with semicolons between them. On each smaller map objects become wholes, such as the houses of a settlement, and what is too small to be seen is left out.</source>
      <translation>Один масштаб или несколько, через точку с запятой. На каждой более мелкой карте объекты объединяются в целые, например дома — в населённый пункт, а то, что слишком мало, чтобы его увидеть, пропускается.</translation>
    </message>
    <message>
      <source>A GeoPackage with the objects of all scales, the relations as arrows between them, and a project that ties both: open it in QGIS's browser to see the relations of an object in its form.</source>
      <translation>GeoPackage с объектами всех масштабов, отношениями в виде стрелок между ними и проектом, который их связывает: откройте его в браузере QGIS, чтобы видеть отношения объекта в его форме.</translation>
    </message>
    <message>
      <source>Segmentation model</source>
      <translation>Модель сегментации</translation>
    </message>
    <message>
      <source>Finds the objects in the image, where no layer of objects is chosen.</source>
      <translation>Находит объекты в изображении, если не выбран слой объектов.</translation>
    </message>
    <message>
      <source>Relations of the model only</source>
      <translation>Только отношения от модели</translation>
    </message>
    <message>
      <source>Leave out what rules find. Not ticked: both are there, and each relation says who has found it.</source>
      <translation>Пропустить то, что находят правила. Без флажка есть и те и другие, и у каждого отношения указано, кто его нашёл.</translation>
    </message>
    <message>
      <source>Least score of the model's relations</source>
      <translation>Наименьшая оценка отношений от модели</translation>
    </message>
    <message>
      <source>Relations that the model is less sure of are left out: 0 keeps all that it can think of.</source>
      <translation>Отношения, в которых модель уверена меньше, пропускаются: 0 сохраняет все, какие она может предположить.</translation>
    </message>
    <message>
      <source>Of all objects that are nearby, so many of the nearest ones get a relation by rule, so that the graph stays readable.</source>
      <translation>Из всех объектов, которые рядом, отношение по правилу получают столько ближайших, чтобы граф оставался читаемым.</translation>
    </message>
    <message>
      <source>A file of your own with classes, predicates and their limits, and what becomes a whole on smaller maps, in the manner of Landscribe's vocabulary.json. Empty: that of the model, else that of Landscribe.</source>
      <translation>Ваш файл с классами, предикатами и их порогами и тем, что на более мелких картах объединяется в целое, по образцу vocabulary.json из Landscribe. Пусто: словарь модели, а без неё — словарь Landscribe.</translation>
    </message>
    <message>
      <source>Precision</source>
      <translation>Точность вычислений</translation>
    </message>
    <message>
      <source>Of the segmentation. auto: as the model was tested. fp32: full. bf16, fp16: faster on graphics cards.</source>
      <translation>Для сегментации. auto: та, с которой модель проверена. fp32: полная. bf16, fp16: быстрее на видеокартах.</translation>
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
      <source>The image to segment. Files are read in place; tile servers, WMS and the like are copied first.</source>
      <translation>Изображение для сегментации. Файлы читаются на месте; серверы тайлов, WMS и подобное сначала копируются.</translation>
    </message>
    <message>
      <source>Second image</source>
      <translation>Второе изображение</translation>
    </message>
    <message>
      <source>For models that were trained with heights, or that look at two images. The line below the model says so. Its pixels may have another size and coordinate reference system.</source>
      <translation>Для моделей, обученных с высотами или смотрящих на два изображения. Об этом говорит строка под моделью. Размер пикселя и система координат могут отличаться.</translation>
    </message>
    <message>
      <source>The bands of the image that feed the model, in the model's order. Empty: the model chooses.</source>
      <translation>Каналы изображения, которые получает модель, в порядке модели. Пусто: выбирает модель.</translation>
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
      <source>auto: the fastest that gives the same map. fp32: full. bf16, fp16: half; faster on graphics cards.</source>
      <translation>auto: самая быстрая, дающая ту же карту. fp32: полная. bf16, fp16: половинная; быстрее на видеокартах.</translation>
    </message>
    <message>
      <source>How many tiles are computed together. 0: as many as suit the device and its memory.</source>
      <translation>Сколько тайлов вычисляется вместе. 0: сколько подходит устройству и его памяти.</translation>
    </message>
    <message>
      <source>Unsupervised segments</source>
      <translation>Сегменты без учителя</translation>
    </message>
    <message>
      <source>Parts an image into segments that look alike, without labels and without a model trained for classes: a vision transformer describes every small square of the image, and a graph of these squares is cut where they differ most. The segments have numbers, no meaning: name them yourself, or make objects of them. The same numbers hold all over the image, however large it is.</source>
      <translation>Делит изображение на сегменты, которые выглядят одинаково, без разметки и без модели, обученной классам: vision transformer описывает каждый маленький квадрат изображения, и граф этих квадратов разрезается там, где они различаются сильнее всего. У сегментов есть номера, но нет смысла: назовите их сами или сделайте из них объекты. Номера одни и те же по всему изображению, каким бы большим оно ни было.</translation>
    </message>
    <message>
      <source>clustering,unsupervised,segmentation,objects,obia,dino,normalized cut,superpixels</source>
      <translation>кластеризация,без учителя,сегментация,объекты,obia,dino,нормализованный разрез,суперпиксели</translation>
    </message>
    <message>
      <source>Number of kinds of segments found</source>
      <translation>Число найденных видов сегментов</translation>
    </message>
    <message>
      <source>Area of each kind of segment (JSON)</source>
      <translation>Площадь каждого вида сегментов (JSON)</translation>
    </message>
    <message>
      <source>A colour or grey picture. Files are read in place; tile servers, WMS and the like are copied first.</source>
      <translation>Цветной или серый снимок. Файлы читаются на месте; серверы тайлов, WMS и подобное сначала копируются.</translation>
    </message>
    <message>
      <source>Number of kinds of segments</source>
      <translation>Число видов сегментов</translation>
    </message>
    <message>
      <source>How many kinds to tell apart. Not set: 2 to 12, as many as the image itself suggests (eigengap).</source>
      <translation>Сколько видов различать. Не задано: от 2 до 12, сколько подсказывает само изображение (eigengap).</translation>
    </message>
    <message>
      <source>Weights of the network</source>
      <translation>Веса сети</translation>
    </message>
    <message>
      <source>A safetensors file in the names of timm. Empty: timm downloads the weights of the network, once.</source>
      <translation>Файл safetensors с именами timm. Пусто: timm загружает веса сети, один раз.</translation>
    </message>
    <message>
      <source>Weights (*.safetensors)</source>
      <translation>Веса (*.safetensors)</translation>
    </message>
    <message>
      <source>Segments</source>
      <translation>Сегменты</translation>
    </message>
    <message>
      <source>The kind of segment of each pixel: 1, 2, …, the most frequent first; 0 is no data (GeoTIFF).</source>
      <translation>Вид сегмента каждого пикселя: 1, 2, …, самый частый — первый; 0 — нет данных (GeoTIFF).</translation>
    </message>
    <message>
      <source>Segment polygons</source>
      <translation>Полигоны сегментов</translation>
    </message>
    <message>
      <source>The segments as polygons, with their kind and area (GeoPackage).</source>
      <translation>Сегменты в виде полигонов, с видом и площадью (GeoPackage).</translation>
    </message>
    <message>
      <source>Method</source>
      <translation>Метод</translation>
    </message>
    <message>
      <source>graph-network: a small graph network is trained on this image for some seconds. ncut: normalised cut by eigenvectors.</source>
      <translation>graph-network: небольшая графовая сеть за несколько секунд обучается на этом изображении. ncut: нормализованный разрез по собственным векторам.</translation>
    </message>
    <message>
      <source>Name of a vision transformer of timm that describes the image. Those of the DINO family suit best, for they have learnt without labels.</source>
      <translation>Имя vision transformer из timm, который описывает изображение. Лучше всего подходит семейство DINO: эти сети учились без разметки.</translation>
    </message>
    <message>
      <source>One band, or three in the order red, green, blue. Empty: those that the file calls so, or the first.</source>
      <translation>Один канал или три в порядке красный, зелёный, синий. Пусто: те, что так названы в файле, или первые.</translation>
    </message>
    <message>
      <source>Ground resolution for the network (metres per pixel)</source>
      <translation>Разрешение на местности для сети (метров на пиксель)</translation>
    </message>
    <message>
      <source>How large a pixel is when the network sees it: finer finds smaller things, coarser is faster. Not set: the pixels of the image.</source>
      <translation>Размер пикселя, который видит сеть: мельче — находит меньшие объекты, грубее — быстрее. Не задано: пиксели изображения.</translation>
    </message>
    <message>
      <source>Tile size (pixels of the network)</source>
      <translation>Размер тайла (пикселей сети)</translation>
    </message>
    <message>
      <source>Side of the squares that the network looks at, made a multiple of its patches (14 or 16 pixels).</source>
      <translation>Сторона квадратов, на которые смотрит сеть; округляется до кратного её патчам (14 или 16 пикселей).</translation>
    </message>
    <message>
      <source>How much neighbouring tiles share. More is smoother at their edges, and slower.</source>
      <translation>Какая часть у соседних тайлов общая. Больше — глаже на краях, но медленнее.</translation>
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
      <source>How often the training sees every tile, at most. Not set: as the recipe says.</source>
      <translation>Сколько раз, самое большее, обучение проходит все тайлы. Не задано: по рецепту.</translation>
    </message>
    <message>
      <source>Stop after so many epochs without a better model. 0: never. Not set: as the recipe says.</source>
      <translation>Остановиться, если столько эпох модель не становится лучше. 0: никогда. Не задано: по рецепту.</translation>
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
      <source>Train scene-graph model</source>
      <translation>Обучить модель графа сцены</translation>
    </message>
    <message>
      <source>Teaches a model to find relations between objects, from images and scene graphs. The graphs may come from “Relations by rule”; relations that you have corrected, deleted or drawn in QGIS are learnt as well. The result is a model for “Generate scene graph”, with a report of how good it is on squares of ground that were kept back. A network that has learnt to see before looks at the images once; only what names objects and relations is trained, which takes minutes, also on the processor.</source>
      <translation>Учит модель находить отношения между объектами — по изображениям и графам сцены. Графы можно взять от инструмента «Отношения по правилам»; отношения, которые вы исправили, удалили или нарисовали в QGIS, тоже учитываются. Результат — модель для «Создать граф сцены» и отчёт о том, насколько она хороша на отложенных квадратах местности. Сеть, которая уже научилась видеть, просматривает изображения один раз; обучается только то, что называет объекты и отношения, и это занимает минуты, даже на процессоре.</translation>
    </message>
    <message>
      <source>scene graph,relations,deep learning,neural network,learn,triplets,knowledge graph</source>
      <translation>граф сцены,отношения,глубокое обучение,нейронная сеть,обучение,триплеты,граф знаний</translation>
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
      <source>Images</source>
      <translation>Изображения</translation>
    </message>
    <message>
      <source>Colour or grey pictures of the objects, also of several places.</source>
      <translation>Цветные или серые снимки объектов, в том числе разных мест.</translation>
    </message>
    <message>
      <source>Scene graphs</source>
      <translation>Графы сцены</translation>
    </message>
    <message>
      <source>The layers “objects” of one scene graph or several. Make them with “Relations by rule”, then correct their relations in QGIS: what you delete and what you draw is learnt.</source>
      <translation>Слои «objects» одного или нескольких графов сцены. Создайте их инструментом «Отношения по правилам», затем исправьте их отношения в QGIS: то, что вы удалите и нарисуете, будет выучено.</translation>
    </message>
    <message>
      <source>Weights of the network that sees</source>
      <translation>Веса сети, которая видит</translation>
    </message>
    <message>
      <source>The ground is cut into squares of this size, each of which is learnt from, or kept back, as a whole. A square should hold some dozens of objects.</source>
      <translation>Местность нарезается на квадраты такого размера; каждый целиком идёт в обучение или откладывается. В квадрате должно быть несколько десятков объектов.</translation>
    </message>
    <message>
      <source>The model package (.landscribe) to write. In the folder that is proposed, “Generate scene graph” finds it in its list of models.</source>
      <translation>Пакет модели (.landscribe) для записи. В предложенной папке «Создать граф сцены» найдёт его в своём списке моделей.</translation>
    </message>
    <message>
      <source>A page with curves, the recalls on the squares that were kept back, and the recall of each predicate.</source>
      <translation>Страница с кривыми, полнотой на отложенных квадратах и полнотой по каждому предикату.</translation>
    </message>
    <message>
      <source>Network that sees</source>
      <translation>Сеть, которая видит</translation>
    </message>
    <message>
      <source>Name of a vision transformer of timm that describes the images. It is not trained; those of the DINO family suit best.</source>
      <translation>Имя vision transformer из timm, который описывает изображения. Он не обучается; лучше всего подходит семейство DINO.</translation>
    </message>
    <message>
      <source>How large a pixel is when the network sees it: finer shows smaller things, coarser is faster. Not set: the pixels of the first image.</source>
      <translation>Размер пикселя, который видит сеть: мельче — видны меньшие объекты, грубее — быстрее. Не задано: пиксели первого изображения.</translation>
    </message>
    <message>
      <source>Width of the network</source>
      <translation>Ширина сети</translation>
    </message>
    <message>
      <source>How many numbers describe an object or a relation. More learn more, and need more examples.</source>
      <translation>Сколько чисел описывают объект или отношение. Больше — выучивается больше, но и примеров нужно больше.</translation>
    </message>
    <message>
      <source>Rounds of messages</source>
      <translation>Раундов обмена сообщениями</translation>
    </message>
    <message>
      <source>How often objects and relations hear of their neighbours before they are named. 0: each is judged by itself.</source>
      <translation>Сколько раз объекты и отношения узнают о соседях, прежде чем получить имя. 0: каждое рассматривается само по себе.</translation>
    </message>
    <message>
      <source>Squares that are kept back (%)</source>
      <translation>Отложенные квадраты (%)</translation>
    </message>
    <message>
      <source>They tell how good the model is, and which epoch is the best. 0: none.</source>
      <translation>По ним видно, насколько хороша модель и какая эпоха лучшая. 0: таких нет.</translation>
    </message>
    <message>
      <source>How often the training sees all squares, at most.</source>
      <translation>Сколько раз, самое большее, обучение проходит все квадраты.</translation>
    </message>
    <message>
      <source>How large the steps of the training are at most.</source>
      <translation>Насколько велики шаги обучения, самое большее.</translation>
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
      <source>Height</source>
      <translation>Высоты</translation>
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
      <source>The field of the labels that holds the class. Empty: each layer is a class, with the layer's name.</source>
      <translation>Поле разметки, в котором записан класс. Пусто: каждый слой — один класс с именем слоя.</translation>
    </message>
    <message>
      <source>One image or several, of one place or several, with the same bands. They may differ in coordinate reference system and resolution.</source>
      <translation>Одно изображение или несколько, одного места или разных, с одинаковыми каналами. Системы координат и разрешение могут различаться.</translation>
    </message>
    <message>
      <source>Heights</source>
      <translation>Высоты</translation>
    </message>
    <message>
      <source>A height model, a shading map or another second raster for each image, in the order of the images; its pixels may have another size. Every network learns from both. Empty: from the images alone.</source>
      <translation>Модель высот, карта затенения или другой второй растр для каждого изображения, в порядке изображений; размер пикселя может отличаться. Каждая сеть учится на обоих. Пусто: только на изображениях.</translation>
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
      <source>Class of the rest</source>
      <translation>Класс остального</translation>
    </message>
    <message>
      <source>The class of everything that no label covers. Empty: it teaches nothing.</source>
      <translation>Класс всего, что не покрыто разметкой. Пусто: оно ничему не учит.</translation>
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
      <source>None</source>
      <translation>Нет</translation>
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
      <source>{bands}; second image: {second}</source>
      <translation>{bands}; второе изображение: {second}</translation>
    </message>
    <message>
      <source>{resolution} · bands: {bands} · classes: {classes}</source>
      <translation>{resolution} · каналы: {bands} · классы: {classes}</translation>
    </message>
    <message>
      <source>GeoPackages (*.gpkg)</source>
      <translation>Файлы GeoPackage (*.gpkg)</translation>
    </message>
    <message>
      <source>HTML files (*.html)</source>
      <translation>Файлы HTML (*.html)</translation>
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
      <source>smp-…: networks of the library segmentation_models_pytorch, with the encoder that is chosen below; smp-unet suits most purposes. unet-deconvnet, fusenet: Le Bris et al. 2020; fusenet needs heights and has a branch for them, all others read them as further bands. resdeconv-…: Ghassemi et al. 2018; the number says how deep the network is, and deeper ones learn more and take longer.</source>
      <translation>smp-…: сети библиотеки segmentation_models_pytorch с кодировщиком, выбранным ниже; smp-unet подходит для большинства задач. unet-deconvnet, fusenet: Le Bris et al. 2020; fusenet нужны высоты, и у неё для них отдельная ветвь, все остальные читают их как дополнительные каналы. resdeconv-…: Ghassemi et al. 2018; число показывает глубину сети, более глубокие выучивают больше и учатся дольше.</translation>
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
      <source>How large the steps of the training are. Not set: as the recipe says.</source>
      <translation>Насколько велики шаги обучения. Не задано: по рецепту.</translation>
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
      <source>Accuracy of each class (JSON)</source>
      <translation>Точность каждого класса (JSON)</translation>
    </message>
    <message>
      <source>the layer has no file</source>
      <translation>у слоя нет файла</translation>
    </message>
    <message>
      <source>Finds the objects of a database that are not on the images, such as buildings that are newer than an old photograph. Networks learn from the labels, and each object is judged by one that has not seen it; what the images contradict is dropped, and the networks learn again without it, until little changes. With height models of both dates, ground that rose since the images speaks against an object too. The result is the database with a verdict on each object, the cleaned database to train on, and a report with pictures; it takes several trainings, minutes on a graphics card and up to hours on the processor.</source>
      <translation type="vanished">Находит объекты базы данных, которых нет на изображениях, например здания, построенные позже старого снимка. Сети учатся на разметке, и о каждом объекте судит та, которая его не видела; то, чему изображения противоречат, исключается, и сети учатся снова без него, пока изменений не станет мало. Если есть модели высот на обе даты, против объекта говорит и земля, поднявшаяся после съёмки. Результат — база данных с вердиктом для каждого объекта, очищенная база данных для обучения и отчёт с картинками. Нужно несколько обучений: минуты на видеокарте, до нескольких часов на процессоре.</translation>
    </message>
    <message>
      <source>The model {path} reads {needed} raster(s), but {given} were given. Give exactly {needed}.</source>
      <translation type="vanished">Модель {path} читает растров: {needed}, а указано: {given}. Укажите ровно {needed}.</translation>
    </message>
    <message>
      <source>The network “{network}” reads {needed} raster(s) of each place, but {given} were given. Give images and heights to a network with two inputs, images alone to all others.</source>
      <translation type="vanished">Сеть «{network}» читает растров каждого места: {needed}, а указано: {given}. Сети с двумя входами дайте изображения и высоты, всем остальным — только изображения.</translation>
    </message>
    <message>
      <source>For models that look at two images, such as a picture and a height model, or two dates.</source>
      <translation type="vanished">Для моделей, которые смотрят на два изображения, например снимок и модель высот или две даты.</translation>
    </message>
    <message>
      <source>smp-…: networks of the library segmentation_models_pytorch, with the encoder that is chosen below; smp-unet suits most purposes. unet-deconvnet, fusenet: Le Bris et al. 2020; fusenet sees heights beside the image. resdeconv-…: Ghassemi et al. 2018; the number says how deep the network is, and deeper ones learn more and take longer.</source>
      <translation type="vanished">smp-…: сети библиотеки segmentation_models_pytorch с кодировщиком, выбранным ниже; smp-unet подходит для большинства задач. unet-deconvnet, fusenet: Le Bris et al. 2020; fusenet видит, кроме изображения, высоты. resdeconv-…: Ghassemi et al. 2018; число показывает глубину сети: чем глубже, тем большему она учится и тем дольше.</translation>
    </message>
    <message>
      <source>For networks with two inputs: a height model, or another second raster, for each image, in the order of the images.</source>
      <translation type="vanished">Для сетей с двумя входами: модель высот или другой второй растр для каждого изображения, в порядке изображений.</translation>
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
