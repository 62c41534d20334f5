<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
  <context>
    <name>Landscribe</name>
    <message>
      <source>The map has no class for these of the reference: {classes}. The classes of the map are: {known}. Say which belong together, such as “forest = trees; clouds =” (nothing behind “=” leaves a class out).</source>
      <translation>地图中没有与参考数据的这些类别对应的类别：{classes}。地图的类别有：{known}。请说明哪些类别相互对应，例如“森林 = 树木; 云 =”（“=”后面为空表示不比较该类别）。</translation>
    </message>
    <message>
      <source>“{text}” doesn't say which classes belong together. Write “reference = map”, and put semicolons between several: “forest = trees; bushes = trees”.</source>
      <translation>“{text}”未说明哪些类别相互对应。请写“参考 = 地图”，多项之间用英文分号分隔：“森林 = 树木; 灌木 = 树木”。</translation>
    </message>
    <message>
      <source>The class “{class_name}” was to be matched, but it is not there. The classes on that side are: {known}.</source>
      <translation>要对应的类别“{class_name}”不存在。这一侧的类别有：{known}。</translation>
    </message>
    <message>
      <source>There is nothing but nodata in the map {path}, or inside the areas of interest. Choose another map or other areas.</source>
      <translation>地图 {path} 或感兴趣区内只有无数据。请选择其他地图或其他区域。</translation>
    </message>
    <message>
      <source>“{text}” doesn't state the expected accuracy of a class. Write “class = 0.7”, with a number from 0 to 1, and put semicolons between several. The classes are: {classes}.</source>
      <translation>“{text}”未给出类别的预期精度。请写“类别 = 0.7”，数值为 0 到 1，多项之间用英文分号分隔。类别有：{classes}。</translation>
    </message>
    <message>
      <source>A reference is needed, and only one. Choose either a layer of polygons or points, or a class raster.</source>
      <translation>需要且只能有一个参考。请选择多边形或点图层，或者选择类别栅格。</translation>
    </message>
    <message>
      <source>The reference {path} can't be read: {detail}. Check that the layer opens in QGIS and has polygons or points.</source>
      <translation>无法读取参考数据 {path}：{detail}。请检查图层能否在 QGIS 中打开，以及是否含有多边形或点。</translation>
    </message>
    <message>
      <source>The field with the true class was not found in {path} ({field}). Choose one of these: {available}.</source>
      <translation>在 {path} 中未找到真实类别字段（{field}）。请选择其中之一：{available}。</translation>
    </message>
    <message>
      <source>The raster {path} holds the value {value}, which can't be a class: classes are whole numbers from 0 to 65535. Choose a class raster, or declare that value as “no data”.</source>
      <translation>栅格 {path} 含有值 {value}，它不能是类别：类别为 0 到 65535 的整数。请选择类别栅格，或将该值声明为“无数据”。</translation>
    </message>
    <message>
      <source>The map and the reference have nothing in common: nowhere are both classes known. Check that they show the same place, that their coordinate reference systems are right, and that the map has data there.</source>
      <translation>地图与参考数据没有共同之处：没有任何地方同时已知两者的类别。请检查二者是否显示同一地点、坐标参照系是否正确，以及地图在该处是否有数据。</translation>
    </message>
    <message>
      <source>Areas where the reference is complete go with polygons or a raster, not with points. Leave the areas out.</source>
      <translation>参考数据完整的区域适用于多边形或栅格，不适用于点。请不要指定这些区域。</translation>
    </message>
    <message>
      <source>Only points can be a random sample, but {path} has areas. Remove the tick, or choose a layer of points.</source>
      <translation>只有点才能是随机样本，而 {path} 含有面。请取消勾选，或选择点图层。</translation>
    </message>
    <message>
      <source>No point of {path} has a class in the field “{field}”. Fill in the true classes and run again, or choose another field.</source>
      <translation>{path} 中没有一个点在字段“{field}”中有类别。请填写真实类别后重新运行，或选择其他字段。</translation>
    </message>
    <message>
      <source>{count} of the {total} points of {path} have no class yet and were left out. The figures hold, as the points come in random order; they get surer with each one that you add.</source>
      <translation>共 {total} 个点中有 {count} 个尚无类别，已略过（{path}）。由于点按随机顺序排列，各项指标仍然有效；每多标注一个点，指标就更可靠。</translation>
    </message>
    <message>
      <source>The estimates leave out {percent:.1f} % of the area, where fewer than two points have a class: {strata}. Label more points there.</source>
      <translation>估计值不包括 {percent:.1f} % 的面积，那里有类别的点不足两个：{strata}。请在那里标注更多的点。</translation>
    </message>
    <message>
      <source>Where it was compared, the map has none of these classes of the reference: {classes}. All of them count as missed. If they have other values in the map, say which.</source>
      <translation>在比较的范围内，地图没有参考数据的这些类别：{classes}。它们全部算作漏分。如果它们在地图中是其他值，请说明。</translation>
    </message>
    <message>
      <source>The reference has no class for these of the map: {classes}. All that is mapped so counts as wrong. If they belong to other classes, say which.</source>
      <translation>参考数据没有地图的这些类别：{classes}。地图上属于它们的部分全部算作错误。如果它们属于其他类别，请说明。</translation>
    </message>
    <message>
      <source>Description of {graph}</source>
      <translation>{graph} 的描述</translation>
    </message>
    <message>
      <source>Area {number}</source>
      <translation>区域 {number}</translation>
    </message>
    <message>
      <source>The whole graph</source>
      <translation>整个图</translation>
    </message>
    <message>
      <source>The area measures {area}.</source>
      <translation>区域面积为 {area}。</translation>
    </message>
    <message>
      <source>There are no objects in it.</source>
      <translation>其中没有对象。</translation>
    </message>
    <message>
      <source>Objects: {count}, namely {list}.</source>
      <translation>对象共 {count} 个，即：{list}。</translation>
    </message>
    <message>
      <source>{count} × {class_name} ({area}, {percent} %)</source>
      <translation>{count} × {class_name}（{area}，{percent} %）</translation>
    </message>
    <message>
      <source>{count} × {class_name} ({area})</source>
      <translation>{count} × {class_name}（{area}）</translation>
    </message>
    <message>
      <source>The largest one is {object}, with {area}.</source>
      <translation>最大的是 {object}，面积为 {area}。</translation>
    </message>
    <message>
      <source>No relation between them is known.</source>
      <translation>对象之间没有已知的关系。</translation>
    </message>
    <message>
      <source>Relations between them: {count}, namely {list}.</source>
      <translation>对象之间的关系共 {count} 个，即：{list}。</translation>
    </message>
    <message>
      <source>{count} × {subject} – {predicate} – {object}</source>
      <translation>{count} × {subject} – {predicate} – {object}</translation>
    </message>
    <message>
      <source>The best connected one is {object}, with {count}.</source>
      <translation>关系最多的是 {object}，共 {count} 个。</translation>
    </message>
    <message>
      <source>They make up {list}.</source>
      <translation>它们组成：{list}。</translation>
    </message>
    <message>
      <source>{object} ({list})</source>
      <translation>{object}（{list}）</translation>
    </message>
    <message>
      <source>{count} × {class_name}</source>
      <translation>{count} × {class_name}</translation>
    </message>
    <message>
      <source>Unsure objects, with a score below {limit}: {count}, such as {list}.</source>
      <translation>不确定的对象（得分低于 {limit}）共 {count} 个，例如：{list}。</translation>
    </message>
    <message>
      <source>Unsure relations, with a score below {limit}: {count}, such as {list}.</source>
      <translation>不确定的关系（得分低于 {limit}）共 {count} 个，例如：{list}。</translation>
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
      <translation>类别</translation>
    </message>
    <message>
      <source>Objects</source>
      <translation>对象</translation>
    </message>
    <message>
      <source>Area</source>
      <translation>面积</translation>
    </message>
    <message>
      <source>% of the area</source>
      <translation>占区域的 %</translation>
    </message>
    <message>
      <source>From the scene graph {graph}, {date}.</source>
      <translation>依据场景图 {graph}，{date}。</translation>
    </message>
    <message>
      <source>others</source>
      <translation>其他</translation>
    </message>
    <message>
      <source>building</source>
      <translation>建筑物</translation>
    </message>
    <message>
      <source>road</source>
      <translation>道路</translation>
    </message>
    <message>
      <source>path</source>
      <translation>小路</translation>
    </message>
    <message>
      <source>railway</source>
      <translation>铁路</translation>
    </message>
    <message>
      <source>bridge</source>
      <translation>桥梁</translation>
    </message>
    <message>
      <source>car park</source>
      <translation>停车场</translation>
    </message>
    <message>
      <source>paved ground</source>
      <translation>铺装地面</translation>
    </message>
    <message>
      <source>river</source>
      <translation>河流</translation>
    </message>
    <message>
      <source>water</source>
      <translation>水体</translation>
    </message>
    <message>
      <source>dam</source>
      <translation>水坝</translation>
    </message>
    <message>
      <source>pier</source>
      <translation>码头</translation>
    </message>
    <message>
      <source>forest</source>
      <translation>森林</translation>
    </message>
    <message>
      <source>shrubland</source>
      <translation>灌木丛</translation>
    </message>
    <message>
      <source>low vegetation</source>
      <translation>低矮植被</translation>
    </message>
    <message>
      <source>cropland</source>
      <translation>耕地</translation>
    </message>
    <message>
      <source>orchard</source>
      <translation>果园</translation>
    </message>
    <message>
      <source>wetland</source>
      <translation>湿地</translation>
    </message>
    <message>
      <source>bare ground</source>
      <translation>裸地</translation>
    </message>
    <message>
      <source>snow and ice</source>
      <translation>冰雪</translation>
    </message>
    <message>
      <source>sports ground</source>
      <translation>运动场</translation>
    </message>
    <message>
      <source>runway</source>
      <translation>跑道</translation>
    </message>
    <message>
      <source>tank</source>
      <translation>储罐</translation>
    </message>
    <message>
      <source>power line</source>
      <translation>输电线</translation>
    </message>
    <message>
      <source>settlement</source>
      <translation>居民地</translation>
    </message>
    <message>
      <source>factory</source>
      <translation>工厂</translation>
    </message>
    <message>
      <source>airport</source>
      <translation>机场</translation>
    </message>
    <message>
      <source>station</source>
      <translation>车站</translation>
    </message>
    <message>
      <source>port</source>
      <translation>港口</translation>
    </message>
    <message>
      <source>farm</source>
      <translation>农场</translation>
    </message>
    <message>
      <source>park</source>
      <translation>公园</translation>
    </message>
    <message>
      <source>quarry</source>
      <translation>采石场</translation>
    </message>
    <message>
      <source>power plant</source>
      <translation>发电厂</translation>
    </message>
    <message>
      <source>part of</source>
      <translation>属于</translation>
    </message>
    <message>
      <source>belongs to</source>
      <translation>归属于</translation>
    </message>
    <message>
      <source>inside</source>
      <translation>位于其内</translation>
    </message>
    <message>
      <source>around</source>
      <translation>围绕</translation>
    </message>
    <message>
      <source>passing under</source>
      <translation>从下方穿过</translation>
    </message>
    <message>
      <source>crosses</source>
      <translation>交叉</translation>
    </message>
    <message>
      <source>passing through</source>
      <translation>穿过</translation>
    </message>
    <message>
      <source>overlaps</source>
      <translation>重叠</translation>
    </message>
    <message>
      <source>running along</source>
      <translation>沿其延伸</translation>
    </message>
    <message>
      <source>adjacent to</source>
      <translation>相邻</translation>
    </message>
    <message>
      <source>nearby</source>
      <translation>在附近</translation>
    </message>
    <message>
      <source>distant</source>
      <translation>远离</translation>
    </message>
    <message>
      <source>connected to</source>
      <translation>相连</translation>
    </message>
    <message>
      <source>carries</source>
      <translation>承载</translation>
    </message>
    <message>
      <source>flows into</source>
      <translation>流入</translation>
    </message>
    <message>
      <source>serves</source>
      <translation>服务于</translation>
    </message>
    <message>
      <source>It is installed already; --again makes it anew.</source>
      <translation>已安装；使用 --again 可重新安装。</translation>
    </message>
    <message>
      <source>Log: {path}</source>
      <translation>日志：{path}</translation>
    </message>
    <message>
      <source>Landscribe – Engine</source>
      <translation>Landscribe – 引擎</translation>
    </message>
    <message>
      <source>Landscribe: looking for graphics cards</source>
      <translation>Landscribe：正在查找显卡</translation>
    </message>
    <message>
      <source>The tools need the engine: packages that compute, in a Python of their own.</source>
      <translation>这些工具需要引擎：用于计算的软件包，安装在单独的 Python 中。</translation>
    </message>
    <message>
      <source>Cancelling…</source>
      <translation>正在取消…</translation>
    </message>
    <message>
      <source>Done: every part was tried and works.</source>
      <translation>完成：所有部分均已测试，工作正常。</translation>
    </message>
    <message>
      <source>The installation stopped; the log has the details.</source>
      <translation>安装已停止；详情请见日志。</translation>
    </message>
    <message>
      <source>Remove the engine? The tools can't run until it is installed again; your models are kept.</source>
      <translation>要移除引擎吗？重新安装之前，这些工具无法运行；您的模型会保留。</translation>
    </message>
    <message>
      <source>The diagnostics are on the clipboard: paste them into your report.</source>
      <translation>诊断信息已复制到剪贴板，请粘贴到您的报告中。</translation>
    </message>
    <message>
      <source>Install</source>
      <translation>安装</translation>
    </message>
    <message>
      <source>Install again</source>
      <translation>重新安装</translation>
    </message>
    <message>
      <source>Ready</source>
      <translation>就绪</translation>
    </message>
    <message>
      <source>Broken</source>
      <translation>已损坏</translation>
    </message>
    <message>
      <source>Not installed</source>
      <translation>未安装</translation>
    </message>
    <message>
      <source>Will be installed into {folder}: about {needed} GB are needed, {free} GB are free.</source>
      <translation>安装到 {folder}：约需 {needed} GB，可用 {free} GB。</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Install for this computer (recommended)</source>
      <translation>为此计算机安装（推荐）</translation>
    </message>
    <message>
      <source>Use a Python of my own (conda, pixi, any virtual environment)</source>
      <translation>使用自己的 Python（conda、pixi 或任意虚拟环境）</translation>
    </message>
    <message>
      <source>Install from a folder of wheels, without the internet</source>
      <translation>从 wheel 文件夹离线安装</translation>
    </message>
    <message>
      <source>Compute platform</source>
      <translation>计算平台</translation>
    </message>
    <message>
      <source>Check and use</source>
      <translation>检查并使用</translation>
    </message>
    <message>
      <source>Log</source>
      <translation>日志</translation>
    </message>
    <message>
      <source>Copy diagnostics</source>
      <translation>复制诊断信息</translation>
    </message>
    <message>
      <source>Remove…</source>
      <translation>移除…</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>关闭</translation>
    </message>
    <message>
      <source>Landscribe: installing the engine</source>
      <translation>Landscribe：正在安装引擎</translation>
    </message>
    <message>
      <source>The engine is not installed yet. Open Plugins ▸ Landscribe ▸ Install or update the engine…</source>
      <translation>引擎尚未安装。请打开 插件 ▸ Landscribe ▸ 安装或更新引擎…</translation>
    </message>
    <message>
      <source>The engine's Python {python} is gone. Install it again: Plugins ▸ Landscribe ▸ Install or update the engine…</source>
      <translation>引擎的 Python {python} 已不存在。请重新安装：插件 ▸ Landscribe ▸ 安装或更新引擎…</translation>
    </message>
    <message>
      <source>The engine was installed for another version of Landscribe. Update it: Plugins ▸ Landscribe ▸ Install or update the engine…</source>
      <translation>已安装的引擎属于另一版本的 Landscribe。请更新：插件 ▸ Landscribe ▸ 安装或更新引擎…</translation>
    </message>
    <message>
      <source>Looking for room on the disk</source>
      <translation>检查磁盘空间</translation>
    </message>
    <message>
      <source>Making the environment</source>
      <translation>创建环境</translation>
    </message>
    <message>
      <source>Getting torch, the largest part</source>
      <translation>下载 torch（最大的部分）</translation>
    </message>
    <message>
      <source>Getting the other packages</source>
      <translation>下载其他软件包</translation>
    </message>
    <message>
      <source>Testing</source>
      <translation>测试</translation>
    </message>
    <message>
      <source>Activating</source>
      <translation>启用</translation>
    </message>
    <message>
      <source>{packages} packages, {megabytes} MB</source>
      <translation>{packages} 个软件包，{megabytes} MB</translation>
    </message>
    <message>
      <source>The graphics card can't be used, the processor computes: {problem}</source>
      <translation>无法使用显卡，改由处理器计算：{problem}</translation>
    </message>
    <message>
      <source>No NVIDIA graphics card found: the processor computes</source>
      <translation>未找到 NVIDIA 显卡：由处理器计算</translation>
    </message>
    <message>
      <source>download.pytorch.org could not be reached; the package registry's torch does not use the graphics card. Install again when that address can be reached.</source>
      <translation>无法访问 download.pytorch.org；软件包仓库中的 torch 不使用显卡。请在该地址可访问后重新安装。</translation>
    </message>
    <message>
      <source>download.pytorch.org could not be reached: torch is the package registry's build, which is larger.</source>
      <translation>无法访问 download.pytorch.org：将使用软件包仓库中的 torch，体积更大。</translation>
    </message>
    <message>
      <source>{card} found: torch for CUDA will be installed.</source>
      <translation>找到 {card}：将安装 CUDA 版 torch。</translation>
    </message>
    <message>
      <source>{card} found, but the driver or the card is too old: the processor will be used. Update the driver to version {driver} or later to use the card.</source>
      <translation>找到 {card}，但其驱动程序或显卡本身过旧：将使用处理器。要使用该显卡，请将驱动程序更新到 {driver} 或更高版本。</translation>
    </message>
    <message>
      <source>On macOS the processor is used.</source>
      <translation>在 macOS 上使用处理器。</translation>
    </message>
    <message>
      <source>No NVIDIA graphics card found: the processor will be used.</source>
      <translation>未找到 NVIDIA 显卡：将使用处理器。</translation>
    </message>
    <message>
      <source>Chosen by you: {platform}.</source>
      <translation>由您选择：{platform}。</translation>
    </message>
    <message>
      <source>Automatic</source>
      <translation>自动</translation>
    </message>
    <message>
      <source>Processor only</source>
      <translation>仅处理器</translation>
    </message>
    <message>
      <source>The package registry's own build</source>
      <translation>软件包仓库中的版本</translation>
    </message>
    <message>
      <source>NVIDIA, CUDA {version}</source>
      <translation>NVIDIA，CUDA {version}</translation>
    </message>
    <message>
      <source>The installation stopped: {tail}
The log has the details; installing again goes on where it stopped.</source>
      <translation>安装已停止：{tail}
详情请见日志；重新安装会从中断处继续。</translation>
    </message>
    <message>
      <source>The environment is complete, but {part} does not work in it.</source>
      <translation>环境已完整，但其中的 {part} 无法工作。</translation>
    </message>
    <message>
      <source>The packages can't be downloaded. Check the connection to the internet and the proxy under Settings ▸ Options ▸ Network, then install again: it goes on where it stopped.</source>
      <translation>无法下载软件包。请检查网络连接以及 设置 ▸ 选项 ▸ 网络 中的代理，然后重新安装：会从中断处继续。</translation>
    </message>
    <message>
      <source>The proxy refuses the download. Check its address, user and password under Settings ▸ Options ▸ Network.</source>
      <translation>代理拒绝了下载。请在 设置 ▸ 选项 ▸ 网络 中检查其地址、用户名和密码。</translation>
    </message>
    <message>
      <source>The server's certificate is not trusted, as happens behind a firewall that inspects the traffic. Add your organisation's authority under Settings ▸ Options ▸ Authentication ▸ Manage Certificates.</source>
      <translation>服务器证书不受信任，在会检查流量的防火墙之后常会如此。请在 设置 ▸ 选项 ▸ 认证 ▸ 管理证书 中添加您所在机构的证书颁发机构。</translation>
    </message>
    <message>
      <source>A package does not exist for this computer or this Python. Choose another compute platform, or use your own Python; the log names the package.</source>
      <translation>没有适用于此计算机或此 Python 的某个软件包。请选择其他计算平台，或使用自己的 Python；软件包名称见日志。</translation>
    </message>
    <message>
      <source>The system's virus scanner or policy blocks a file of the engine. Allow the folder of the engine there, then install again.</source>
      <translation>系统的杀毒软件或策略阻止了引擎的文件。请在其中允许引擎文件夹，然后重新安装。</translation>
    </message>
    <message>
      <source>The system refuses to write into the engine's folder. Close other QGIS windows, and check the folder's permissions and the virus scanner; then install again.</source>
      <translation>系统不允许写入引擎文件夹。请关闭其他 QGIS 窗口，检查文件夹权限和杀毒软件，然后重新安装。</translation>
    </message>
    <message>
      <source>torch and torchvision are not of one build. Install again: both are then taken from one place.</source>
      <translation>torch 与 torchvision 不属于同一版本。请重新安装：二者将取自同一来源。</translation>
    </message>
    <message>
      <source>This Linux is too old for the packages (glibc). Use your own Python, for example from conda.</source>
      <translation>此 Linux 系统对这些软件包来说过旧（glibc）。请使用自己的 Python，例如 conda 中的 Python。</translation>
    </message>
    <message>
      <source>A system library is missing: install Microsoft's Visual C++ Redistributable (x64), restart QGIS and install again.</source>
      <translation>缺少系统库：请安装 Microsoft Visual C++ Redistributable (x64)，重启 QGIS 后重新安装。</translation>
    </message>
    <message>
      <source>This processor lacks the AVX instructions that torch needs. Landscribe can't run on it.</source>
      <translation>此处理器缺少 torch 所需的 AVX 指令，无法运行 Landscribe。</translation>
    </message>
    <message>
      <source>A package is missing: install again. In a Python of your own, install what the requirements files in the folder “engine” of the plugin list.</source>
      <translation>缺少软件包：请重新安装。如使用自己的 Python，请安装插件“engine”文件夹中 requirements 文件所列的软件包。</translation>
    </message>
    <message>
      <source>The memory of this computer ran out. Close other programs and install again.</source>
      <translation>计算机内存不足。请关闭其他程序后重新安装。</translation>
    </message>
    <message>
      <source>Cancelled. What was downloaded is kept: installing again goes on from there.</source>
      <translation>已取消。已下载的内容会保留：重新安装会从中断处继续。</translation>
    </message>
    <message>
      <source>Another QGIS is installing into {folder}. Wait until it is done.</source>
      <translation>另一个 QGIS 正在向 {folder} 安装。请等待其完成。</translation>
    </message>
    <message>
      <source>QGIS's Python program was not found ({searched}). Choose a Python of your own instead.</source>
      <translation>未找到 QGIS 的 Python 程序（{searched}）。请改选自己的 Python。</translation>
    </message>
    <message>
      <source>Python {version} is too old, {minimum} or later is needed. Install uv or a newer Python, or choose a Python of your own.</source>
      <translation>Python {version} 过旧，需要 {minimum} 或更高版本。请安装 uv 或较新的 Python，或选择自己的 Python。</translation>
    </message>
    <message>
      <source>Python can't make virtual environments here. Install the package {package} (sudo apt install {package}), then install again.</source>
      <translation>此处的 Python 无法创建虚拟环境。请安装软件包 {package}（sudo apt install {package}），然后重新安装。</translation>
    </message>
    <message>
      <source>There is no compute platform “{platform}” for this system. Choose “auto”.</source>
      <translation>此系统没有计算平台“{platform}”。请选择“auto”。</translation>
    </message>
    <message>
      <source>There are no wheels (*.whl) in {folder}. Choose the folder that has them.</source>
      <translation>{folder} 中没有 wheel 文件 (*.whl)。请选择包含它们的文件夹。</translation>
    </message>
    <message>
      <source>The engine needs {needed} GB in {folder}, only {free} GB are free. Make room, or set LANDSCRIBE_HOME to a folder on another disk.</source>
      <translation>引擎在 {folder} 中需要 {needed} GB，仅有 {free} GB 可用。请腾出空间，或将 LANDSCRIBE_HOME 设为其他磁盘上的文件夹。</translation>
    </message>
    <message>
      <source>The folder {folder} can't be written ({detail}). Set LANDSCRIBE_HOME to another folder.</source>
      <translation>无法写入文件夹 {folder}（{detail}）。请将 LANDSCRIBE_HOME 设为其他文件夹。</translation>
    </message>
    <message>
      <source>{program} can't be started: {detail}. A virus scanner may block it.</source>
      <translation>无法启动 {program}：{detail}。可能被杀毒软件阻止。</translation>
    </message>
    <message>
      <source>The model {path} was refused: its code uses “{operator}”, which no network needs and which might harm this computer. Ask its author for an ONNX file.</source>
      <translation>模型 {path} 被拒绝：其代码使用了“{operator}”，任何网络都不需要它，且可能损害此计算机。请向作者索取 ONNX 文件。</translation>
    </message>
    <message>
      <source>The network of {path} can't be written as ONNX: {detail}. A model of someone else: ask for an ONNX file. With free sides: leave them fixed. Otherwise report this.</source>
      <translation>{path} 的网络无法写成 ONNX：{detail}。如果是他人的模型，请索取 ONNX 文件。如果选择了不固定图块大小，请将其固定。其他情况请报告此问题。</translation>
    </message>
    <message>
      <source>The exported model doesn't give what {path} gives: probabilities differ by {difference:.3g}, {limit:g} is allowed. Nothing was written. Export without half precision, or report this with the model.</source>
      <translation>导出的模型与 {path} 的结果不一致：概率相差 {difference:.3g}，允许 {limit:g}。未写入任何文件。请不用半精度导出，或附上模型报告此问题。</translation>
    </message>
    <message>
      <source>The checkpoint {path} holds more than weights: {detail}. To read that could run any program, so it is refused. Ask its author for the weights alone (a state dict), best as safetensors.</source>
      <translation>检查点 {path} 不只含有权重：{detail}。读取它可能运行任意程序，因此被拒绝。请向作者索取仅含权重的文件（state dict），最好是 safetensors 格式。</translation>
    </message>
    <message>
      <source>The weights in {path} are not those of this network: the tensor “{tensor}” has the shape {network} in the network and {file} in the file (-: it is not there). Choose the network and the encoder with which they were trained.</source>
      <translation>{path} 中的权重不属于此网络：张量“{tensor}”在网络中的形状为 {network}，在文件中为 {file}（-：不存在）。请选择训练这些权重时所用的网络和编码器。</translation>
    </message>
    <message>
      <source>“{text}” is no list of numbers. Write one number, or one a band with commas between them: “0.485, 0.456, 0.406”.</source>
      <translation>“{text}”不是数字列表。请写一个数字，或每个波段一个数字并用英文逗号分隔：“0.485, 0.456, 0.406”。</translation>
    </message>
    <message>
      <source>The file {path} holds weights, but doesn't say of which network. Choose the network, and the encoder if it has one. There are: {networks}.</source>
      <translation>文件 {path} 含有权重，但未说明属于哪个网络。请选择网络；如果该网络有编码器，也请选择。可用的有：{networks}。</translation>
    </message>
    <message>
      <source>{count} tensor(s) of {path} belong to something else than the network and were left out.</source>
      <translation>{path} 中有 {count} 个张量不属于该网络，已略过。</translation>
    </message>
    <message>
      <source>Deepness runs models that read one image and put out one map; this one has {inputs} and {outputs}. Landscribe and other programs for ONNX run it.</source>
      <translation>Deepness 运行读取一幅图像、输出一幅地图的模型；此模型有 {inputs} 个输入和 {outputs} 个输出。Landscribe 和其他 ONNX 程序可以运行它。</translation>
    </message>
    <message>
      <source>The model was trained on images whose bands were stretched between their {low_percent:g} % and {high_percent:g} % quantiles. Landscribe does that by itself; for other programs, stretch each band to 0…255 between these quantiles first.</source>
      <translation>训练此模型的图像，其各波段在 {low_percent:g} % 与 {high_percent:g} % 分位数之间拉伸。Landscribe 会自动完成；用于其他程序时，请先将每个波段在这两个分位数之间拉伸到 0…255。</translation>
    </message>
    <message>
      <source>There is nothing but nodata in the heights {path}. Choose another raster, and check its nodata value.</source>
      <translation>高程 {path} 中只有无数据。请选择其他栅格，并检查其无数据值。</translation>
    </message>
    <message>
      <source>No map was asked for. Give at least one of the outputs a file or a temporary layer, such as “Height above ground”.</source>
      <translation>未要求任何地图。请为至少一个输出指定文件或临时图层，例如“地面以上高度”。</translation>
    </message>
    <message>
      <source>The horizon can't be searched for within {radius_m:.6g} m on the pixels of {path}. Choose a search radius from {least_m:.6g} m (one pixel) to {most_m:.6g} m.</source>
      <translation>在 {path} 的像元上无法在 {radius_m:.6g} 米内搜索地平线。请选择 {least_m:.6g} 米（一个像元）到 {most_m:.6g} 米的搜索半径。</translation>
    </message>
    <message>
      <source>Heights of one date alone tell no change. Give the heights of both dates, that of the images and that of the labels, or none.</source>
      <translation>仅有一个日期的高程不能说明变化。请给出两个日期（图像日期和标签日期）的高程，或都不给出。</translation>
    </message>
    <message>
      <source>No object lies where there are heights of both dates (the first is {path}). Check that the layers show the same place, and that they have the right coordinate reference systems.</source>
      <translation>没有对象位于两个日期都有高程之处（第一个为 {path}）。请检查各图层是否显示同一地点，以及坐标参照系是否正确。</translation>
    </message>
    <message>
      <source>The heights {path} are stated in “{unit}”, but are read as metres. Set the factor to metres in the advanced parameters (0.3048 for feet) if they are not metres.</source>
      <translation>高程 {path} 标明的单位为“{unit}”，但按米读取。如果单位不是米，请在高级参数中设置换算为米的系数（英尺为 0.3048）。</translation>
    </message>
    <message>
      <source>The heights {path} would reach from {lowest:.6g} m to {highest:.6g} m, as no place on Earth does. Check the unit (factor to metres in the advanced parameters) and the nodata value of the raster.</source>
      <translation>高程 {path} 将从 {lowest:.6g} 米到 {highest:.6g} 米，地球上没有这样的地方。请检查单位（高级参数中换算为米的系数）和栅格的无数据值。</translation>
    </message>
    <message>
      <source>No terrain was given, so it is estimated from the surface. Whatever is up to {object_width_m:.6g} m wide is taken away; set the width of the widest building in the advanced parameters.</source>
      <translation>未给出地形，因此由表面估计。宽度不超过 {object_width_m:.6g} 米的物体都会被去除；请在高级参数中设置最宽建筑物的宽度。</translation>
    </message>
    <message>
      <source>The terrain {path} is known below {percent:.1f} % of the surface only. Elsewhere the height above ground is nodata.</source>
      <translation>只有 {percent:.1f} % 的表面下方有地形 {path}。其余地方的地面以上高度为无数据。</translation>
    </message>
    <message>
      <source>Even the lowest places of the surface lie {offset_m:+.1f} m from the terrain {path}. The two may have different vertical datums or units: check the factors to metres in the advanced parameters.</source>
      <translation>即使是表面的最低处，与地形 {path} 也相差 {offset_m:+.1f} 米。二者的高程基准或单位可能不同：请检查高级参数中换算为米的系数。</translation>
    </message>
    <message>
      <source>No object has the class “{name}”, of which the heights should tell something. The classes are: {classes}.</source>
      <translation>没有对象属于类别“{name}”，而高程应用于判断该类别。类别有：{classes}。</translation>
    </message>
    <message>
      <source>Reading the heights…</source>
      <translation>正在读取高程…</translation>
    </message>
    <message>
      <source>Estimating the terrain…</source>
      <translation>正在估计地形…</translation>
    </message>
    <message>
      <source>Deriving from the heights…</source>
      <translation>正在由高程计算…</translation>
    </message>
    <message>
      <source>There is nothing but nodata in {path}. Choose another raster, and check its nodata value.</source>
      <translation>{path} 中只有无数据。请选择其他栅格，并检查其无数据值。</translation>
    </message>
    <message>
      <source>Nearly all pixels of band {band} of {path} have the value {value:.6g}, so there is no contrast to work with. Leave this band out, or check the nodata value of the raster: a wide border may hide the image.</source>
      <translation>{path} 的波段 {band} 中几乎所有像元的值都是 {value:.6g}，因此没有可用的对比度。请不使用该波段，或检查栅格的无数据值：图像可能被宽边框掩盖。</translation>
    </message>
    <message>
      <source>“{text}” is no date. Write a year, a month or a day: 1981, 1981-07 or 1981-07-14.</source>
      <translation>“{text}”不是日期。请写年、月或日：1981、1981-07 或 1981-07-14。</translation>
    </message>
    <message>
      <source>There are {layers} layer(s), but {dates} date(s). Write one date for each layer, in the same order, with semicolons between them: 1981; 2001; 2018.</source>
      <translation>有 {layers} 个图层，但有 {dates} 个日期。请按相同顺序为每个图层各写一个日期，用英文分号分隔：1981; 2001; 2018。</translation>
    </message>
    <message>
      <source>The dates are not in their order: {later} doesn't follow {earlier}. Put the layers and their dates in order, the oldest first.</source>
      <translation>日期顺序有误：{later} 不在 {earlier} 之后。请将图层及其日期按顺序排列，最早的在前。</translation>
    </message>
    <message>
      <source>Two dates can be compared from two class maps, from two surface models (DSM), or from both pairs. Choose the earlier and the later layer of each pair that you want to compare.</source>
      <translation>比较两个日期可以用两幅类别图、两个表面模型（DSM），或两者都用。请为要比较的每一对选择早期和后期图层。</translation>
    </message>
    <message>
      <source>Height changes were asked for, but there are no surface models. Choose the earlier and the later one, or leave that output out.</source>
      <translation>要求了高程变化，但没有表面模型。请选择早期和后期的表面模型，或不要该输出。</translation>
    </message>
    <message>
      <source>{earlier} and {later} have nothing in common: nowhere do both have data. Check that they show the same place, that their coordinate reference systems are right, and what is nodata in them.</source>
      <translation>{earlier} 与 {later} 没有共同之处：没有任何地方二者都有数据。请检查它们是否显示同一地点、坐标参照系是否正确，以及其中哪些是无数据。</translation>
    </message>
    <message>
      <source>The two maps have no class in common. Earlier: {earlier}. Later: {later}. Say which belong together, such as “forest = trees; clouds =” (nothing behind “=” leaves a class out).</source>
      <translation>两幅地图没有共同的类别。早期：{earlier}。后期：{later}。请说明哪些类别相互对应，例如“森林 = 树木; 云 =”（“=”后面为空表示不比较该类别）。</translation>
    </message>
    <message>
      <source>The two maps have {found} different classes together; {most} are possible. Choose class maps, not images, or merge classes first (“Reclassify by table”).</source>
      <translation>两幅地图共有 {found} 个不同类别；最多可有 {most} 个。请选择类别图而不是图像，或先合并类别（“按表格重分类”）。</translation>
    </message>
    <message>
      <source>“{class_name}” was said to keep its height, but the maps have no such class. Their classes are: {known}.</source>
      <translation>已指定类别“{class_name}”高度不变，但地图中没有该类别。它们的类别有：{known}。</translation>
    </message>
    <message>
      <source>There is no object in {path}. Check the filter and the selection of the layer.</source>
      <translation>{path} 中没有对象。请检查图层的过滤条件和选择。</translation>
    </message>
    <message>
      <source>None of the objects in {path} lies on any of the rasters. Check that they show the same place, and that all layers have the right coordinate reference systems.</source>
      <translation>{path} 中没有一个对象位于任何栅格上。请检查它们是否显示同一地点，以及所有图层的坐标参照系是否正确。</translation>
    </message>
    <message>
      <source>There is nothing but nodata in the rasters where the objects in {path} lie. Choose other rasters, and check their nodata values.</source>
      <translation>在 {path} 的对象所在之处，栅格中只有无数据。请选择其他栅格，并检查其无数据值。</translation>
    </message>
    <message>
      <source>The class of the objects ({class_name}) was not found in the raster {path}. Choose one of its classes: {known}.</source>
      <translation>在栅格 {path} 中未找到对象的类别（{class_name}）。请选择其中的一个类别：{known}。</translation>
    </message>
    <message>
      <source>The raster {path} has values from {lowest:.6g} to {highest:.6g}, but probabilities lie between 0 and 1. Choose what “Segment image” makes as “Probabilities”, or a class raster.</source>
      <translation>栅格 {path} 的值为 {lowest:.6g} 到 {highest:.6g}，而概率应在 0 到 1 之间。请选择“分割图像”生成的“概率”，或者类别栅格。</translation>
    </message>
    <message>
      <source>The values of {path} at {low_percent:g} % and {high_percent:g} % of the pixels, band by band: {ranges}.</source>
      <translation>{path} 在 {low_percent:g} % 和 {high_percent:g} % 像元处的值，逐波段：{ranges}。</translation>
    </message>
    <message>
      <source>The earlier raster {path} has pixels of {own_m:.3g} m, the later one of {other_m:.3g} m. Details that only the later one can show will count as changes. Set a tolerance or a minimum area, or make the later one as coarse first.</source>
      <translation>早期栅格 {path} 的像元为 {own_m:.3g} 米，后期栅格为 {other_m:.3g} 米。只有后期栅格能显示的细节会算作变化。请设置容差或最小面积，或先将后期栅格变得同样粗。</translation>
    </message>
    <message>
      <source>Some classes are named in one of the maps only. Earlier: {earlier}. Later: {later}. All of their area counts as changed. If they are called otherwise in the other map, say which belong together.</source>
      <translation>有些类别只在其中一幅地图中有名称。早期：{earlier}。后期：{later}。它们的全部面积算作变化。如果它们在另一幅地图中名称不同，请说明哪些类别相互对应。</translation>
    </message>
    <message>
      <source>On stable ground ({pixels} pixels) the later heights differ from the earlier ones by {shift_m:+.2f} m, with a noise of {noise_m:.2f} m. The shift was taken off.</source>
      <translation>在稳定地面（{pixels} 个像元）上，后期高程与早期相差 {shift_m:+.2f} 米，噪声为 {noise_m:.2f} 米。该偏移已扣除。</translation>
    </message>
    <message>
      <source>There is too little ground that stayed as it was ({pixels} pixels) to estimate the noise of the heights from, so all ground was taken. Look at the level of detection in the report, or set it yourself.</source>
      <translation>保持不变的地面太少（{pixels} 个像元），不足以估计高程噪声，因此采用了全部地面。请查看报告中的检测阈值，或自行设置。</translation>
    </message>
    <message>
      <source>{count} object(s) of {path} have no geometry. They come out without a date.</source>
      <translation>{path} 中有 {count} 个对象没有几何图形。它们在结果中没有日期。</translation>
    </message>
    <message>
      <source>{count} object(s) of {path} have invalid geometries. They were looked at in a valid form; the layer comes out with the geometries that it has.</source>
      <translation>{path} 中有 {count} 个对象的几何图形无效。计算时使用了修正后的形状；输出图层保留原有的几何图形。</translation>
    </message>
    <message>
      <source>{count} object(s) of {path} lie where no raster has data. They come out as “unsure”.</source>
      <translation>{path} 中有 {count} 个对象位于没有任何栅格数据之处。它们在结果中为“unsure”。</translation>
    </message>
    <message>
      <source>The layer has fields of the same names already, so new ones are called otherwise: {fields}.</source>
      <translation>图层已有同名字段，因此新字段另行命名：{fields}。</translation>
    </message>
    <message>
      <source>Measuring the pixel values…</source>
      <translation>正在测定像元值…</translation>
    </message>
    <message>
      <source>Normalising the pixel values…</source>
      <translation>正在归一化像元值…</translation>
    </message>
    <message>
      <source>Comparing the dates…</source>
      <translation>正在比较日期…</translation>
    </message>
    <message>
      <source>Dating the objects…</source>
      <translation>正在确定对象的年代…</translation>
    </message>
    <message>
      <source>Something to make objects of is needed, and only one. Choose either a class raster or a layer of polygons.</source>
      <translation>需要且只能有一个用来生成对象的数据。请选择类别栅格，或者选择多边形图层。</translation>
    </message>
    <message>
      <source>The polygons {path} can't be read: {detail}. Check that the layer opens in QGIS, that it has polygons, and that the field with their class is filled in.</source>
      <translation>无法读取多边形 {path}：{detail}。请检查图层能否在 QGIS 中打开、是否含有多边形，以及类别字段是否已填写。</translation>
    </message>
    <message>
      <source>There is no class {classes}. The classes are: {known}. Write their names or values, with semicolons between several.</source>
      <translation>没有类别 {classes}。类别有：{known}。请写其名称或值，多项之间用英文分号分隔。</translation>
    </message>
    <message>
      <source>To split objects by the confidence, a class raster and its confidence are needed. Choose both, or split by the shape.</source>
      <translation>要按置信度拆分对象，需要类别栅格及其置信度。请两者都选，或按形状拆分。</translation>
    </message>
    <message>
      <source>No object of the chosen classes was found in {path}, or all are smaller than {smallest:.6g} m² (pixels without a coordinate reference system). Choose other classes or a smaller size.</source>
      <translation>在 {path} 中未找到所选类别的对象，或全部小于 {smallest:.6g} 平方米（没有坐标参照系时：像素）。请选择其他类别或较小的尺寸。</translation>
    </message>
    <message>
      <source>{count} object(s) that had grown together were split into {parts}.</source>
      <translation>{count} 个粘连的对象已拆分为 {parts} 个。</translation>
    </message>
    <message>
      <source>{count} object(s) were too large to be split, and were left whole. Choose fewer classes to split, or a smaller part of the map.</source>
      <translation>{count} 个对象过大，无法拆分，保持原样。请减少要拆分的类别，或选择地图的较小部分。</translation>
    </message>
    <message>
      <source>Tracing outlines…</source>
      <translation>正在追踪轮廓…</translation>
    </message>
    <message>
      <source>Cleaning the objects…</source>
      <translation>正在清理对象…</translation>
    </message>
    <message>
      <source>Splitting objects that touch…</source>
      <translation>正在拆分相接的对象…</translation>
    </message>
    <message>
      <source>Measuring the confidence of the objects…</source>
      <translation>正在测定对象的置信度…</translation>
    </message>
    <message>
      <source>Drawing the outlines…</source>
      <translation>正在绘制轮廓…</translation>
    </message>
    <message>
      <source>Finding the centre lines…</source>
      <translation>正在寻找中心线…</translation>
    </message>
    <message>
      <source>Install or update the engine…</source>
      <translation>安装或更新引擎…</translation>
    </message>
    <message>
      <source>Manual</source>
      <translation>手册</translation>
    </message>
    <message>
      <source>The scene graph {path} can't be read: {detail}. Choose a GeoPackage that a tool of Landscribe has made; if you have edited it, correct this in QGIS, save and run again.</source>
      <translation>无法读取场景图 {path}：{detail}。请选择由 Landscribe 工具生成的 GeoPackage；如果您编辑过它，请在 QGIS 中更正并保存，然后重新运行。</translation>
    </message>
    <message>
      <source>In the scene graph {path}, {place} names the object {object_id}, which is not there. Delete {place}, or enter the id of an object that is there.</source>
      <translation>在场景图 {path} 中，{place} 指向不存在的对象 {object_id}。请删除 {place}，或输入已有对象的 id。</translation>
    </message>
    <message>
      <source>In the scene graph {path}, the relation {relation} does not begin and end at objects. Move the ends of its line onto objects, or enter the ids of its subject and its object.</source>
      <translation>在场景图 {path} 中，关系 {relation} 的起点和终点不在对象上。请将其线的两端移到对象上，或输入其主体和客体的 id。</translation>
    </message>
    <message>
      <source>“{part}” (from character {position} of the question) can't be understood. Between commas there may be: a class as in “?b building”, a relation as in “?b nearby ?r” or “not ?b nearby water”, and a comparison as in “?b area &gt; 500”.</source>
      <translation>无法理解“{part}”（问题的第 {position} 个字符起）。逗号之间可以是：类别，如“?b building”；关系，如“?b nearby ?r”或“not ?b nearby water”；比较，如“?b area &gt; 500”。</translation>
    </message>
    <message>
      <source>“{word}” (from character {position} of the question) is neither a class nor a predicate of this scene graph. Words like it: {nearest}.</source>
      <translation>“{word}”（问题的第 {position} 个字符起）既不是此场景图的类别，也不是其谓词。相近的词有：{nearest}。</translation>
    </message>
    <message>
      <source>No object has the attribute “{field}”. These can be compared: {available}.</source>
      <translation>没有对象具有属性“{field}”。可以比较的有：{available}。</translation>
    </message>
    <message>
      <source>The question “{query}” asks for nothing: give what you look for a name with a question mark, as in “?b building, ?b nearby river”.</source>
      <translation>问题“{query}”没有要查找的内容：请给要找的对象一个带问号的名称，如“?b building, ?b nearby river”。</translation>
    </message>
    <message>
      <source>In the question nothing ties {variable} to the first variable. Add a relation between them, such as “?b nearby {variable}”, or ask two questions.</source>
      <translation>问题中 {variable} 与第一个变量没有联系。请在二者之间添加关系，例如“?b nearby {variable}”，或分成两个问题。</translation>
    </message>
    <message>
      <source>The question has more than {most} matches. Ask for fewer: give every variable a class, or raise the least score of relations.</source>
      <translation>问题的匹配超过 {most} 个。请缩小问题：为每个变量指定类别，或提高关系的最低得分。</translation>
    </message>
    <message>
      <source>The layer “{layer}” has edits that are not saved. Save them, or cancel the editing, and run again.</source>
      <translation>图层“{layer}”有未保存的编辑。请保存，或取消编辑，然后重新运行。</translation>
    </message>
    <message>
      <source>The scene graph {path} has no coordinate reference system, so nobody knows longitudes and latitudes of its objects. Assign the right one to its layers (“Assign projection”), or export to GraphML or CSV.</source>
      <translation>场景图 {path} 没有坐标参照系，因此无法得知其对象的经纬度。请为其图层指定正确的坐标参照系（“指定投影”），或导出为 GraphML 或 CSV。</translation>
    </message>
    <message>
      <source>“{iri}” can't be the beginning of the names in the file. Enter an address that ends with / or #, such as https://example.org/town/.</source>
      <translation>“{iri}”不能作为文件中名称的开头。请输入以 / 或 # 结尾的地址，例如 https://example.org/town/。</translation>
    </message>
    <message>
      <source>The table of relations {path} can't be read: {detail}. It needs the columns subject_id, predicate and object_id, as in the CSV file that “Export scene graph” writes; score and source may be there.</source>
      <translation>无法读取关系表 {path}：{detail}。它需要列 subject_id、predicate 和 object_id，与“导出场景图”写出的 CSV 文件相同；也可以有 score 和 source。</translation>
    </message>
    <message>
      <source>The table {path} names objects that the scene graph does not have: {ids}. Correct the rows, or choose the graph that was exported.</source>
      <translation>表 {path} 中有场景图没有的对象：{ids}。请更正这些行，或选择当初导出的图。</translation>
    </message>
    <message>
      <source>The table {path} has predicates that the vocabulary of the graph does not have: {names}. Names like them: {nearest}.</source>
      <translation>表 {path} 中有图的词汇表没有的谓词：{names}。相近的名称有：{nearest}。</translation>
    </message>
    <message>
      <source>The model {path} was made for another task ({task}). Choose a model that “Train scene-graph model” has made, or none: then only rules find relations.</source>
      <translation>模型 {path} 用于其他任务（{task}）。请选择“训练场景图模型”生成的模型，或不选模型：此时仅由规则寻找关系。</translation>
    </message>
    <message>
      <source>{path} and {other} have different classes or predicates. Use graphs and models of one and the same vocabulary.</source>
      <translation>{path} 与 {other} 的类别或谓词不同。请使用同一词汇表的图和模型。</translation>
    </message>
    <message>
      <source>There is no relation to learn from in {paths}: none between two objects that the images show. Make the graphs with “Relations by rule” first, and choose the images of the same places.</source>
      <translation>{paths} 中没有可学习的关系：图像所显示的对象之间没有任何关系。请先用“按规则建立关系”生成图，并选择相同地点的图像。</translation>
    </message>
    <message>
      <source>No image shows any of the objects of the scene graph {path}. Choose the images of the same place, and check the coordinate reference systems.</source>
      <translation>没有图像显示场景图 {path} 的任何对象。请选择同一地点的图像，并检查坐标参照系。</translation>
    </message>
    <message>
      <source>There is nothing that gives the objects. Choose layers of objects, or an image and a segmentation model.</source>
      <translation>没有可提供对象的数据。请选择对象图层，或选择图像和分割模型。</translation>
    </message>
    <message>
      <source>A model is chosen, but no image for it to look at. Choose the image too, or no model.</source>
      <translation>选择了模型，但没有供其读取的图像。请同时选择图像，或不选模型。</translation>
    </message>
    <message>
      <source>There is nothing to judge. Choose a scene graph to compare with the true one, or a model and its image.</source>
      <translation>没有可评判的内容。请选择要与真实图比较的场景图，或选择模型及其图像。</translation>
    </message>
    <message>
      <source>The true graph {path} has no relation, or none with an object in one of the areas. Choose a graph with relations, or other areas.</source>
      <translation>真实图 {path} 没有关系，或没有对象位于任一区域内的关系。请选择有关系的图，或其他区域。</translation>
    </message>
    <message>
      <source>{path} knows maps of {scales}, but {other} of {others}: there is nothing to compare. Use the same map scale for both.</source>
      <translation>{path} 的地图比例尺为 {scales}，而 {other} 为 {others}：无可比较。请对两者使用相同的地图比例尺。</translation>
    </message>
    <message>
      <source>The scene “{name}” has {objects} objects; its hundred surest relations would say nothing. Use smaller squares or areas, with at most {most} objects each.</source>
      <translation>场景“{name}”有 {objects} 个对象；其最确定的一百个关系说明不了什么。请使用更小的方块或区域，每个最多 {most} 个对象。</translation>
    </message>
    <message>
      <source>“{text}” names no map scale. Write the numbers behind the colons, with semicolons between several, such as “5000; 25000”.</source>
      <translation>“{text}”不是地图比例尺。请写冒号后面的数字，多项之间用英文分号分隔，例如“5000; 25000”。</translation>
    </message>
    <message>
      <source>The objects in {path} can't be read: {detail}. Check that the layer opens in QGIS and has polygons, lines or points.</source>
      <translation>无法读取 {path} 中的对象：{detail}。请检查图层能否在 QGIS 中打开，以及是否含有多边形、线或点。</translation>
    </message>
    <message>
      <source>The layer {path} has no field “{field}” for the class. Choose one of these: {available}. Without a field, each layer is a class, or tags of OpenStreetMap tell the class.</source>
      <translation>图层 {path} 没有类别字段“{field}”。请选择其中之一：{available}。不选字段时，每个图层为一个类别，或由 OpenStreetMap 标签确定类别。</translation>
    </message>
    <message>
      <source>There is no object: the layers are empty, or none of their features has a class and a usable geometry. Choose other layers, or the field that holds the class.</source>
      <translation>没有对象：图层为空，或其要素都没有类别和可用的几何图形。请选择其他图层，或存放类别的字段。</translation>
    </message>
    <message>
      <source>The layer {path} has no coordinate reference system, but another one has. Assign the right one to it (“Assign projection”) and run again.</source>
      <translation>图层 {path} 没有坐标参照系，但另一个图层有。请为其指定正确的坐标参照系（“指定投影”），然后重新运行。</translation>
    </message>
    <message>
      <source>There is no map at 1 : {scale:.6g}. Enter the number behind the colon, from 100 to 10 000 000, such as 5000 for 1 : 5 000.</source>
      <translation>没有 1 : {scale:.6g} 的地图。请输入冒号后面的数字，100 到 10 000 000，例如 1 : 5 000 输入 5000。</translation>
    </message>
    <message>
      <source>The vocabulary {path} can't be used: {detail}. Correct the file, or leave the vocabulary empty to use that of Landscribe.</source>
      <translation>无法使用词汇表 {path}：{detail}。请更正该文件，或将词汇表留空以使用 Landscribe 的词汇表。</translation>
    </message>
    <message>
      <source>The vocabulary has no class “{name}”. Names like it are: {nearest}. Say which class is meant, such as “{name} = building”; nothing behind “=” leaves it out.</source>
      <translation>词汇表中没有类别“{name}”。相近的名称有：{nearest}。请说明是指哪个类别，例如“{name} = building”；“=”后面为空表示略过该类别。</translation>
    </message>
    <message>
      <source>The vocabulary has no predicate “{name}”. Names like it are: {nearest}. Use one of its predicates.</source>
      <translation>词汇表中没有谓词“{name}”。相近的名称有：{nearest}。请使用其中的谓词。</translation>
    </message>
    <message>
      <source>The question was understood as: {query}.</source>
      <translation>问题理解为：{query}。</translation>
    </message>
    <message>
      <source>No objects are as the question wants them. Check how it was understood, or lower the least score of relations.</source>
      <translation>没有符合问题的对象。请检查问题是如何理解的，或降低关系的最低得分。</translation>
    </message>
    <message>
      <source>{count} feature(s) of {path} have crossed or otherwise invalid outlines. They were made valid for this run; the layer itself was not changed (“Fix geometries” does that).</source>
      <translation>{path} 中有 {count} 个要素的轮廓自相交或因其他原因无效。已为此次运行修正；图层本身未更改（可用“修正几何图形”修正）。</translation>
    </message>
    <message>
      <source>The layer {path} has no coordinate reference system, so its units are taken for metres. Assign the right one (“Assign projection”) to get true sizes and distances.</source>
      <translation>图层 {path} 没有坐标参照系，因此其单位视为米。要得到真实的大小和距离，请指定正确的坐标参照系（“指定投影”）。</translation>
    </message>
    <message>
      <source>The layer {path} has another coordinate reference system than the first one and was transformed.</source>
      <translation>图层 {path} 与第一个图层的坐标参照系不同，已进行变换。</translation>
    </message>
    <message>
      <source>The images show no data at {count} object(s) of {path}, so that nothing can be learnt or told of these from an image.</source>
      <translation>在 {path} 的 {count} 个对象处，图像没有数据，因此无法由图像学习或判断它们。</translation>
    </message>
    <message>
      <source>Learning from {learnt} square(s) with {pairs} pair(s) of objects; {kept_back} square(s) are kept back and tell how good the model is.</source>
      <translation>用 {learnt} 个方块（{pairs} 对对象）学习；保留 {kept_back} 个方块，用于检验模型的好坏。</translation>
    </message>
    <message>
      <source>No square with a relation is kept back, so that nobody knows how good the model is. Give more graphs, or smaller squares.</source>
      <translation>保留的方块中没有任何关系，因此无法得知模型的好坏。请给出更多的图，或使用较小的方块。</translation>
    </message>
    <message>
      <source>The model has not learnt maps of about 1 : {scale:.6g}, but of {learnt}: it finds no relations at this scale. Train a model with graphs of this scale.</source>
      <translation>模型学习的不是约 1 : {scale:.6g} 的地图，而是 {learnt} 的地图：它在此比例尺下找不到关系。请用此比例尺的图训练模型。</translation>
    </message>
    <message>
      <source>The scene graph {path} has no objects at 1 : {scale:.6g}, so that nothing is said of this scale.</source>
      <translation>场景图 {path} 在 1 : {scale:.6g} 没有对象，因此不对此比例尺作任何说明。</translation>
    </message>
    <message>
      <source>The model has learnt from a graph of the same name as {path}. If it is the same one, the figures are too good: measure with a place that the model has not seen.</source>
      <translation>模型曾从与 {path} 同名的图学习。如果是同一个图，数值会偏高：请在模型未见过的地方评估。</translation>
    </message>
    <message>
      <source>The objects lie so far apart that distances may be up to {percent:.1f} % too long at the edges. Relate smaller regions on their own to be exact.</source>
      <translation>对象相距很远，边缘处的距离可能偏长，最多 {percent:.1f} %。要得到精确结果，请将较小的区域分别处理。</translation>
    </message>
    <message>
      <source>Reading the objects…</source>
      <translation>正在读取对象…</translation>
    </message>
    <message>
      <source>Finding relations…</source>
      <translation>正在寻找关系…</translation>
    </message>
    <message>
      <source>Reading the scene graph…</source>
      <translation>正在读取场景图…</translation>
    </message>
    <message>
      <source>Looking for matches…</source>
      <translation>正在寻找匹配…</translation>
    </message>
    <message>
      <source>Writing the scene graph…</source>
      <translation>正在写入场景图…</translation>
    </message>
    <message>
      <source>Describing…</source>
      <translation>正在描述…</translation>
    </message>
    <message>
      <source>Looking at the image…</source>
      <translation>正在查看图像…</translation>
    </message>
    <message>
      <source>Preparing the relations…</source>
      <translation>正在准备关系…</translation>
    </message>
    <message>
      <source>Reading relations out of the image…</source>
      <translation>正在从图像读取关系…</translation>
    </message>
    <message>
      <source>There is no network “{network}” in timm. Names like it are: {nearest}. Choose one of these, or leave the default.</source>
      <translation>timm 中没有网络“{network}”。相近的名称有：{nearest}。请选择其中之一，或保留默认值。</translation>
    </message>
    <message>
      <source>The network “{network}” can't describe the patches of an image: {detail}. Choose a vision transformer of timm, such as “vit_small_patch14_dinov2.lvd142m”.</source>
      <translation>网络“{network}”无法描述图像的小块：{detail}。请选择 timm 的 vision transformer，例如“vit_small_patch14_dinov2.lvd142m”。</translation>
    </message>
    <message>
      <source>The weights {path} don't fit the network “{network}”: {detail}. Choose a safetensors file of exactly this network, in the names of timm, or leave the file empty to download it.</source>
      <translation>权重 {path} 与网络“{network}”不符：{detail}。请选择正是该网络的 safetensors 文件，名称采用 timm 的写法，或将文件留空以下载权重。</translation>
    </message>
    <message>
      <source>The image {path} has {width_px} × {height_px} pixels where segments are wanted, less than a single patch of {patch_width_px} × {patch_height_px} pixels. Choose a larger image or extent, or a finer ground resolution in the advanced parameters.</source>
      <translation>在需要分割块之处，图像 {path} 为 {width_px} × {height_px} 像素，小于一个 {patch_width_px} × {patch_height_px} 像素的小块。请选择较大的图像或范围，或在高级参数中选择较精细的地面分辨率。</translation>
    </message>
    <message>
      <source>{segments} segments are wanted, but the image {path} has only {patches} patch(es) with data. Choose fewer segments, or a finer ground resolution in the advanced parameters.</source>
      <translation>需要 {segments} 个分割块，但图像 {path} 只有 {patches} 个有数据的小块。请减少分割块，或在高级参数中选择较精细的地面分辨率。</translation>
    </message>
    <message>
      <source>Grouping what looks alike…</source>
      <translation>正在将外观相近的归为一组…</translation>
    </message>
    <message>
      <source>The raster {path} was not found. Check that the file still exists and that the drive is connected.</source>
      <translation>未找到栅格 {path}。请检查文件是否仍存在、驱动器是否已连接。</translation>
    </message>
    <message>
      <source>The raster {path} can't be read: {detail}. It may be damaged or incomplete. Copy or download it again, or export it from QGIS with “Save As”.</source>
      <translation>无法读取栅格 {path}：{detail}。文件可能已损坏或不完整。请重新复制或下载，或用“另存为”从 QGIS 导出。</translation>
    </message>
    <message>
      <source>The raster {path} has no pixels or no bands. Choose another one; if the file holds several rasters, choose one of these.</source>
      <translation>栅格 {path} 没有像元或没有波段。请另选一个；如果文件含有多个栅格，请选择其中之一。</translation>
    </message>
    <message>
      <source>Band {band} was asked for, but the raster {path} has {count} band(s). Choose bands that it has.</source>
      <translation>请求了波段 {band}，但栅格 {path} 共有 {count} 个波段。请选择已有的波段。</translation>
    </message>
    <message>
      <source>“{text}” is no list of bands. Write the numbers of bands, separated by commas, such as 1,2,3.</source>
      <translation>“{text}”不是波段列表。请写波段编号，用英文逗号分隔，例如 1,2,3。</translation>
    </message>
    <message>
      <source>The model reads {needed} band(s), but {found} of the raster {path} were chosen. Choose exactly {needed} band(s), in the order in which the model expects them.</source>
      <translation>模型读取 {needed} 个波段，但选择了 {found} 个（栅格 {path}）。请按模型要求的顺序正好选择 {needed} 个波段。</translation>
    </message>
    <message>
      <source>The raster {path} has pixels of the type {pixel_type}, which no model can read. Convert it to whole or decimal numbers first, for example with “Translate (convert format)”.</source>
      <translation>栅格 {path} 的像元类型为 {pixel_type}，任何模型都无法读取。请先转换为整数或小数，例如使用“转换 (格式转换)”。</translation>
    </message>
    <message>
      <source>The extent or the areas of interest don't touch the raster {path}. Choose a place inside the raster, and check that the layers have the right coordinate reference systems.</source>
      <translation>范围或感兴趣区与栅格 {path} 不相交。请选择栅格内的位置，并检查各图层的坐标参照系是否正确。</translation>
    </message>
    <message>
      <source>The raster {path} has no coordinate reference system, so nothing in another one can be placed on it. Assign one to the raster (“Assign projection”) and run again.</source>
      <translation>栅格 {path} 没有坐标参照系，其他坐标参照系的数据无法与其对应。请为栅格指定一个（“指定投影”），然后重新运行。</translation>
    </message>
    <message>
      <source>The second raster {other} doesn't cover the raster {path}. Choose two rasters of the same place, or an extent that both cover.</source>
      <translation>第二个栅格 {other} 未覆盖栅格 {path}。请选择同一地点的两个栅格，或二者都覆盖的范围。</translation>
    </message>
    <message>
      <source>The areas of interest in {path} can't be read: {detail}. Check that the layer has polygons and opens in QGIS; “Fix geometries” often helps.</source>
      <translation>无法读取 {path} 中的感兴趣区：{detail}。请检查图层是否含有多边形并能在 QGIS 中打开；“修正几何图形”通常有帮助。</translation>
    </message>
    <message>
      <source>The layer “{layer}” is no file, so a copy of it has to be made, and all of it would be too large. Choose an extent or areas of interest.</source>
      <translation>图层“{layer}”不是文件，需要先复制，而完整复制会过大。请选择范围或感兴趣区。</translation>
    </message>
    <message>
      <source>The layer “{layer}” is no file and has no pixels of its own, and the model doesn't say which pixel size it needs. Set the ground resolution in the advanced parameters.</source>
      <translation>图层“{layer}”不是文件，没有自己的像元，模型也未说明所需的像元大小。请在高级参数中设置地面分辨率。</translation>
    </message>
    <message>
      <source>The layer “{layer}” is no file, and the copy that has to be made would have {mpx:.0f} million pixels; {limit_mpx:.0f} million are allowed. Choose a smaller extent or a coarser ground resolution.</source>
      <translation>图层“{layer}”不是文件，所需的副本将有 {mpx:.0f} 百万像元；上限为 {limit_mpx:.0f} 百万。请选择较小的范围或较粗的地面分辨率。</translation>
    </message>
    <message>
      <source>The layer “{layer}” could not be copied to a file: {detail}. Check that it is drawn on the map at that place and that the temporary folder has room, or save it as a GeoTIFF yourself and use that.</source>
      <translation>无法将图层“{layer}”复制为文件：{detail}。请检查该图层在此处能否在地图上显示、临时文件夹是否有足够空间，或自行将其保存为 GeoTIFF 后使用。</translation>
    </message>
    <message>
      <source>No model was found under “{model}”. Choose a model file or an installed model. Installed models: {installed}.</source>
      <translation>在“{model}”处未找到模型。请选择模型文件或已安装的模型。已安装的模型：{installed}。</translation>
    </message>
    <message>
      <source>The file {path} is not a model that Landscribe can read: {detail}. Choose a model package (.landscribe) or an ONNX file (.onnx). If it was downloaded, download it again: the server may have sent an error page.</source>
      <translation>文件 {path} 不是 Landscribe 可读取的模型：{detail}。请选择模型包 (.landscribe) 或 ONNX 文件 (.onnx)。如果是下载的文件，请重新下载：服务器可能返回了错误页面。</translation>
    </message>
    <message>
      <source>The model {path} is a Python pickle, which could run any program when it is opened, so it is refused. Ask its author for an ONNX file or for weights in the safetensors format.</source>
      <translation>模型 {path} 是 Python pickle 文件，打开时可能运行任意程序，因此被拒绝。请向作者索取 ONNX 文件或 safetensors 格式的权重。</translation>
    </message>
    <message>
      <source>The model package {path} was refused: its entry “{entry}” would be written outside its folder. Don't use this file; get the package from its original source.</source>
      <translation>模型包 {path} 被拒绝：其中的条目“{entry}”会写到其文件夹之外。请勿使用此文件；请从原始来源获取模型包。</translation>
    </message>
    <message>
      <source>The model package {path} would take {size_mb:.1f} MB when it is unpacked; {limit_mb:.1f} MB are allowed. It may be damaged or malicious: get it again from its original source.</source>
      <translation>模型包 {path} 解压后将占用 {size_mb:.1f} MB；上限为 {limit_mb:.1f} MB。它可能已损坏或含恶意内容：请从原始来源重新获取。</translation>
    </message>
    <message>
      <source>The model {path} keeps its weights outside its own folder, in {location}, so it is refused. Put the weights beside the model, or ask its author for a model in a single file.</source>
      <translation>模型 {path} 的权重位于其文件夹之外（{location}），因此被拒绝。请将权重放在模型旁边，或向作者索取单文件模型。</translation>
    </message>
    <message>
      <source>The description inside the model package {path} is damaged or incomplete: {detail}. Get the package again from its source, or report this to its author.</source>
      <translation>模型包 {path} 中的描述已损坏或不完整：{detail}。请从来源重新获取模型包，或告知其作者。</translation>
    </message>
    <message>
      <source>The model package {path} was made by a newer version of Landscribe (format {schema}; this version reads up to {supported}). Update the plugin.</source>
      <translation>模型包 {path} 由更新版本的 Landscribe 制作（格式 {schema}；此版本最高可读取 {supported}）。请更新插件。</translation>
    </message>
    <message>
      <source>The weights in the model package {path} are not the ones that its description states. The file was damaged or changed: get it again from its original source.</source>
      <translation>模型包 {path} 中的权重与其描述不符。文件已损坏或被更改：请从原始来源重新获取。</translation>
    </message>
    <message>
      <source>The model {path} uses the operator “{operator}”, which the engine doesn't know. Update the engine, or export the model again with standard ONNX operators.</source>
      <translation>模型 {path} 使用了引擎不认识的算子“{operator}”。请更新引擎，或用标准 ONNX 算子重新导出模型。</translation>
    </message>
    <message>
      <source>The model {path} was made for another task ({task}); this tool needs a model for segmentation. Choose another model or another tool.</source>
      <translation>模型 {path} 用于其他任务（{task}）；此工具需要分割模型。请选择其他模型或其他工具。</translation>
    </message>
    <message>
      <source>The model {path} reads {needed} raster(s), but {given} were given. It wants: {wanted}. Choose a second image if these are two inputs, and none otherwise.</source>
      <translation>模型 {path} 读取 {needed} 个栅格，但给出了 {given} 个。它需要：{wanted}。如果这是两个输入，请选择第二幅图像，否则不要选择。</translation>
    </message>
    <message>
      <source>The model {path} doesn't put out a map of classes (its output has the shape {shape}). Choose a model for segmentation.</source>
      <translation>模型 {path} 不输出类别图（其输出形状为 {shape}）。请选择分割模型。</translation>
    </message>
    <message>
      <source>The model {path} can't be run: {detail}. Try another device or precision; if it fails there too, report it to the author of the model.</source>
      <translation>无法运行模型 {path}：{detail}。请尝试其他设备或精度；如仍失败，请告知模型作者。</translation>
    </message>
    <message>
      <source>The model package {path} needs the network “{architecture}”, which this version can't build. Update the plugin.</source>
      <translation>模型包 {path} 需要网络“{architecture}”，此版本无法构建。请更新插件。</translation>
    </message>
    <message>
      <source>The download from {url} failed: {detail}. Check the connection and try again; it goes on where it ended.</source>
      <translation>从 {url} 下载失败：{detail}。请检查网络连接后重试；会从中断处继续。</translation>
    </message>
    <message>
      <source>A tile of {tile_px} pixels doesn't fit this model. Choose a multiple of {multiple_px} pixels, or leave the tile size to the model.</source>
      <translation>{tile_px} 像素的图块不适合此模型。请选择 {multiple_px} 像素的倍数，或由模型决定图块大小。</translation>
    </message>
    <message>
      <source>There are images, but no labels. Choose layers of polygons or lines that show the classes, or class rasters.</source>
      <translation>有图像，但没有标签。请选择表示类别的多边形或线图层，或者类别栅格。</translation>
    </message>
    <message>
      <source>The labels in {path} can't be read: {detail}. Check that the layer opens in QGIS and has polygons or lines.</source>
      <translation>无法读取 {path} 中的标签：{detail}。请检查图层能否在 QGIS 中打开，以及是否含有多边形或线。</translation>
    </message>
    <message>
      <source>The labels {path} have no field “{field}” for the class. Choose one of these: {available}. Without a field, each layer is a class.</source>
      <translation>标签 {path} 没有类别字段“{field}”。请选择其中之一：{available}。不选字段时，每个图层为一个类别。</translation>
    </message>
    <message>
      <source>No label lies on the images, or none inside the patches. Check that the layers show the same place, and that they have the right coordinate reference systems.</source>
      <translation>图像上没有标签，或样区内没有标签。请检查各图层是否显示同一地点、坐标参照系是否正确。</translation>
    </message>
    <message>
      <source>Everything that is labelled is “{class_name}”, so there is nothing to tell apart. Add labels of another class, or name a class for what no label covers.</source>
      <translation>所有标注都是“{class_name}”，无从区分。请添加其他类别的标签，或为没有标签的部分指定一个类别。</translation>
    </message>
    <message>
      <source>The labels have {found} classes; {most} are possible. Choose the field that holds the class, or merge classes.</source>
      <translation>标签有 {found} 个类别；最多可有 {most} 个。请选择存放类别的字段，或合并类别。</translation>
    </message>
    <message>
      <source>The rasters {path} ({bands} band(s)) and {other} ({other_bands} band(s)) can't go together. Choose rasters with the same bands.</source>
      <translation>栅格 {path}（{bands} 个波段）与 {other}（{other_bands} 个波段）不能一起使用。请选择波段相同的栅格。</translation>
    </message>
    <message>
      <source>There are {images} image(s), but {heights} height raster(s). Give each image one, in the same order, or none at all.</source>
      <translation>有 {images} 幅图像，但有 {heights} 个高程栅格。请按相同顺序为每幅图像各给一个，或者都不给。</translation>
    </message>
    <message>
      <source>The raster {path} has values from {lowest:.6g} to {highest:.6g}, but an uncertainty or a confidence lies between 0 and 1. Choose what “Segment image” makes as “Uncertainty” or “Confidence”.</source>
      <translation>栅格 {path} 的值为 {lowest:.6g} 到 {highest:.6g}，而不确定性或置信度应在 0 到 1 之间。请选择“分割图像”生成的“不确定性”或“置信度”。</translation>
    </message>
    <message>
      <source>None of the patches in {path} is ticked as done, so nobody knows where the labels are complete. Tick “done” in the attributes of each patch in which everything is labelled, and save the layer.</source>
      <translation>{path} 中没有一个样区勾选为已完成，因此无从知道哪里的标签是完整的。请在每个已全部标注的样区的属性中勾选“done”，并保存图层。</translation>
    </message>
    <message>
      <source>There is no room for a patch of {width_px} × {height_px} pixels in {path}. Choose smaller patches, larger areas of interest, or a smaller distance from the patches that are labelled already.</source>
      <translation>{path} 中放不下 {width_px} × {height_px} 像素的样区。请选择较小的样区、较大的感兴趣区，或与已标注样区之间较小的距离。</translation>
    </message>
    <message>
      <source>There is no network “{network}”. Names like it are: {nearest}. Choose one of the list.</source>
      <translation>没有网络“{network}”。相近的名称有：{nearest}。请从列表中选择。</translation>
    </message>
    <message>
      <source>There is no encoder “{encoder}”. Names like it are: {nearest}. An encoder of timm has “tu-” before its name.</source>
      <translation>没有编码器“{encoder}”。相近的名称有：{nearest}。timm 的编码器名称前有“tu-”。</translation>
    </message>
    <message>
      <source>The network “{network}” can't be built around the encoder “{encoder}”: {detail}. Choose another encoder or another network.</source>
      <translation>无法用编码器“{encoder}”构建网络“{network}”：{detail}。请选择其他编码器或其他网络。</translation>
    </message>
    <message>
      <source>The network “{network}” reads {needed} raster(s) of each place, but {given} were given. Give it heights as well, or choose another network.</source>
      <translation>网络“{network}”在每个地点读取 {needed} 个栅格，但给出了 {given} 个。请同时给出高程，或选择其他网络。</translation>
    </message>
    <message>
      <source>The pre-trained weights {path} don't fit the encoder: {detail}. Choose weights of the same encoder, or “none”.</source>
      <translation>预训练权重 {path} 与编码器不符：{detail}。请选择同一编码器的权重，或“none”。</translation>
    </message>
    <message>
      <source>The device “{device}” is not there. Choose one of these: {available}. If a graphics card should be there, look at the diagnostics report of the engine.</source>
      <translation>没有设备“{device}”。请选择其中之一：{available}。如果应当有显卡，请查看引擎的诊断报告。</translation>
    </message>
    <message>
      <source>The memory of {device} is too small for even one tile of {tile_px} pixels. Close other programs that use it, choose a smaller tile, or run on the CPU.</source>
      <translation>{device} 的内存连一个 {tile_px} 像素的图块也容纳不下。请关闭占用它的其他程序，选择较小的图块，或在 CPU 上运行。</translation>
    </message>
    <message>
      <source>{device} can't compute in the precision {precision}. Choose the precision “auto” or “fp32”.</source>
      <translation>{device} 无法以精度 {precision} 计算。请选择精度“auto”或“fp32”。</translation>
    </message>
    <message>
      <source>The folder of the output {path} doesn't exist. Create it or choose another one.</source>
      <translation>输出 {path} 所在的文件夹不存在。请创建它或另选一个。</translation>
    </message>
    <message>
      <source>The folder {path} holds other files, which would be lost. Choose another name, an empty folder, or one with an older training set, which is replaced.</source>
      <translation>文件夹 {path} 含有其他文件，这些文件会丢失。请选择其他名称、空文件夹，或含有旧训练集的文件夹（旧训练集将被替换）。</translation>
    </message>
    <message>
      <source>The output {path} can't be written: {detail}. Check that you may write there, and that the file is not open in another program.</source>
      <translation>无法写入输出 {path}：{detail}。请检查您是否有写入权限，以及文件是否在其他程序中打开。</translation>
    </message>
    <message>
      <source>The output {path} is also an input and would overwrite it. Choose another file name.</source>
      <translation>输出 {path} 同时也是输入，会将其覆盖。请选择其他文件名。</translation>
    </message>
    <message>
      <source>Two outputs have the same name, {path}. Give each output a file of its own.</source>
      <translation>两个输出同名：{path}。请为每个输出指定各自的文件。</translation>
    </message>
    <message>
      <source>The output {path} has a file extension of another format. Use one of these: {supported}.</source>
      <translation>输出 {path} 的扩展名属于其他格式。请使用其中之一：{supported}。</translation>
    </message>
    <message>
      <source>The value {nodata} can't mean “no data”: the class “{class_name}” has it. Choose another value for pixels without data.</source>
      <translation>值 {nodata} 不能表示“无数据”：它属于类别 “{class_name}”。请为无数据的像元选择其他值。</translation>
    </message>
    <message>
      <source>There is not enough room for the output {path}: {needed_mb:.1f} MB are needed, {free_mb:.1f} MB are free. Free some space or choose another drive.</source>
      <translation>输出 {path} 的空间不足：需要 {needed_mb:.1f} MB，可用 {free_mb:.1f} MB。请腾出空间或选择其他驱动器。</translation>
    </message>
    <message>
      <source>The engine doesn't understand the job: {detail}. Run the tool again from QGIS; a job file of another version can't be used.</source>
      <translation>引擎无法理解该作业：{detail}。请从 QGIS 重新运行工具；不能使用其他版本的作业文件。</translation>
    </message>
    <message>
      <source>The engine has no tool “{tool}”. Update the plugin and restart QGIS.</source>
      <translation>引擎没有工具“{tool}”。请更新插件并重启 QGIS。</translation>
    </message>
    <message>
      <source>The run was cancelled.</source>
      <translation>运行已取消。</translation>
    </message>
    <message>
      <source>The computer ran out of memory. Close other programs, or choose fewer tiles at a time, smaller tiles or a smaller extent.</source>
      <translation>计算机内存不足。请关闭其他程序，或减少每次图块数、缩小图块或范围。</translation>
    </message>
    <message>
      <source>Landscribe stopped because of a fault of its own: {detail}. Please report it, with the job file and the details from the Landscribe tab of the log messages panel.</source>
      <translation>Landscribe 因自身错误而停止：{detail}。请报告此问题，并附上作业文件和“日志消息”面板 Landscribe 选项卡中的详情。</translation>
    </message>
    <message>
      <source>The engine of Landscribe is not ready. {reason}</source>
      <translation>Landscribe 引擎未就绪。{reason}</translation>
    </message>
    <message>
      <source>The engine could not be started with {python}: {detail}. Install the engine again; if that doesn't help, send the diagnostics report of the engine with a bug report.</source>
      <translation>无法用 {python} 启动引擎：{detail}。请重新安装引擎；如无效，请在错误报告中附上引擎的诊断报告。</translation>
    </message>
    <message>
      <source>The engine stopped in the middle of the run (exit code {exit_code}), most often because the computer ran out of memory. Try fewer tiles at a time, or smaller ones. Its last lines were: {tail}</source>
      <translation>引擎在运行途中停止（退出代码 {exit_code}），通常是因为计算机内存不足。请尝试减少每次图块数或缩小图块。最后几行输出：{tail}</translation>
    </message>
    <message>
      <source>The plugin and the engine are of different versions (plugin {plugin}, engine {worker}). Restart QGIS; if that doesn't help, install the engine again.</source>
      <translation>插件与引擎的版本不同（插件 {plugin}，引擎 {worker}）。请重启 QGIS；如无效，请重新安装引擎。</translation>
    </message>
    <message>
      <source>Computing on {device} ({memory_mb} MB of memory), precision {precision}, with {runtime}.</source>
      <translation>在 {device} 上计算（{memory_mb} MB 内存），精度 {precision}，使用 {runtime}。</translation>
    </message>
    <message>
      <source>Bands of {path} that feed the model: {bands}.</source>
      <translation>{path} 中输入模型的波段：{bands}。</translation>
    </message>
    <message>
      <source>The model takes the pixel values relative to those of the whole raster {path}. Values from dark to bright, band by band: {ranges}.</source>
      <translation>模型按整个栅格 {path} 的值取相对像元值。各波段从暗到亮的值：{ranges}。</translation>
    </message>
    <message>
      <source>The raster {path} has pixels of {own_m:.3g} m; the model reads it at {model_m:.3g} m. The result comes back on the raster's own pixels.</source>
      <translation>栅格 {path} 的像元为 {own_m:.3g} 米；模型以 {model_m:.3g} 米读取。结果会回到栅格自身的像元上。</translation>
    </message>
    <message>
      <source>{tiles} tile(s) of {tile_px} pixels, overlapping by {overlap_px} pixels.</source>
      <translation>{tiles} 个图块，每个 {tile_px} 像素，重叠 {overlap_px} 像素。</translation>
    </message>
    <message>
      <source>{wanted} could not be used, so {used} computes, which may be much slower. Reason: {reason}</source>
      <translation>无法使用 {wanted}，因此由 {used} 计算，可能会慢很多。原因：{reason}</translation>
    </message>
    <message>
      <source>The device ran out of memory. The run goes on with {batch} tile(s) at a time.</source>
      <translation>设备内存不足。运行继续，每次计算 {batch} 个图块。</translation>
    </message>
    <message>
      <source>The device ran out of memory. The run goes on with smaller tiles of {tile_px} pixels.</source>
      <translation>设备内存不足。运行继续，使用 {tile_px} 像素的较小图块。</translation>
    </message>
    <message>
      <source>The raster {path} has no coordinate reference system, or lies where it is not defined. Sizes are taken in pixels, and areas can't be stated. Assign the right one (“Assign projection”) to get areas.</source>
      <translation>栅格 {path} 没有坐标参照系，或位于该坐标参照系未定义的地方。尺寸以像元计，无法给出面积。要得到面积，请为栅格指定正确的坐标参照系（“指定投影”）。</translation>
    </message>
    <message>
      <source>There was nothing but nodata to read in {path}, so the result is nodata too. Check the extent, the areas of interest and the nodata value of the raster.</source>
      <translation>{path} 中只有无数据可读，因此结果也是无数据。请检查范围、感兴趣区和栅格的无数据值。</translation>
    </message>
    <message>
      <source>The model {path} doesn't say how it was trained, so usual values were taken for scaling, tiles and class names. Compare the result with the image, and set the advanced parameters if it looks wrong.</source>
      <translation>模型 {path} 未说明其训练方式，因此缩放、图块和类别名称采用了常用值。请将结果与图像对比，如有异常，请设置高级参数。</translation>
    </message>
    <message>
      <source>The pixel values of {path} reach {found_max:.6g}, but the model was trained for values up to {expected_max:.6g}. If the result looks wrong, set the pixel value that stands for full brightness.</source>
      <translation>{path} 的像元值达到 {found_max:.6g}，而模型训练时的值最大为 {expected_max:.6g}。如果结果异常，请设置代表最大亮度的像元值。</translation>
    </message>
    <message>
      <source>The model puts out {found} classes, but its description names {named}. The others are numbered.</source>
      <translation>模型输出 {found} 个类别，但其描述只命名了 {named} 个。其余类别以数字编号。</translation>
    </message>
    <message>
      <source>The labels in {path} have another coordinate reference system than the images and were transformed.</source>
      <translation>{path} 中的标签与图像的坐标参照系不同，已进行变换。</translation>
    </message>
    <message>
      <source>The image {path} has pixels of {own_m:.3g} m and is read at the {set_m:.3g} m of the training set.</source>
      <translation>图像 {path} 的像元为 {own_m:.3g} 米，按训练集的 {set_m:.3g} 米读取。</translation>
    </message>
    <message>
      <source>No label has the class “{name}”, so nothing gets a class around it. The labels have these classes: {classes}.</source>
      <translation>没有类别为“{name}”的标签，因此不会生成周边类别。标签的类别有：{classes}。</translation>
    </message>
    <message>
      <source>{count} feature(s) of {path} were left out: they have an empty or unusable geometry, or no class. “Fix geometries” may help.</source>
      <translation>{path} 中有 {count} 个要素已略过：它们的几何图形为空或不可用，或者没有类别。“修正几何图形”可能有帮助。</translation>
    </message>
    <message>
      <source>{count} feature(s) of {path} lie on no image and were left out.</source>
      <translation>{path} 中有 {count} 个要素不在任何图像上，已略过。</translation>
    </message>
    <message>
      <source>There is too little labelled ground for a {split} part of its own. Label more patches, or smaller ones farther apart, to get one.</source>
      <translation>已标注的范围太小，无法单独划出 {split} 部分。要得到该部分，请标注更多样区，或标注更小、相距更远的样区。</translation>
    </message>
    <message>
      <source>{count} patch(es) of {path} are not ticked as done, and were left out.</source>
      <translation>{path} 中有 {count} 个样区未勾选为已完成，已略过。</translation>
    </message>
    <message>
      <source>There is room for {found} patch(es) only; {wanted} were wanted. Choose smaller patches or a smaller distance.</source>
      <translation>只放得下 {found} 个样区；需要 {wanted} 个。请选择较小的样区或较小的距离。</translation>
    </message>
    <message>
      <source>Preparing…</source>
      <translation>正在准备…</translation>
    </message>
    <message>
      <source>Loading the model…</source>
      <translation>正在加载模型…</translation>
    </message>
    <message>
      <source>Reading the raster…</source>
      <translation>正在读取栅格…</translation>
    </message>
    <message>
      <source>Segmenting…</source>
      <translation>正在分割…</translation>
    </message>
    <message>
      <source>Looking for patches…</source>
      <translation>正在寻找样区…</translation>
    </message>
    <message>
      <source>Writing the result…</source>
      <translation>正在写入结果…</translation>
    </message>
    <message>
      <source>Making polygons…</source>
      <translation>正在生成多边形…</translation>
    </message>
    <message>
      <source>Writing the table of areas…</source>
      <translation>正在写入面积表…</translation>
    </message>
    <message>
      <source>Making the training set…</source>
      <translation>正在生成训练集…</translation>
    </message>
    <message>
      <source>Training…</source>
      <translation>正在训练…</translation>
    </message>
    <message>
      <source>Assessing the model…</source>
      <translation>正在评价模型…</translation>
    </message>
    <message>
      <source>Comparing the map with the reference…</source>
      <translation>正在将地图与参考数据比较…</translation>
    </message>
    <message>
      <source>Counting the classes…</source>
      <translation>正在统计类别…</translation>
    </message>
    <message>
      <source>Drawing the sample…</source>
      <translation>正在抽取样本…</translation>
    </message>
    <message>
      <source>Writing the network as ONNX…</source>
      <translation>正在将网络写成 ONNX…</translation>
    </message>
    <message>
      <source>Reading the model…</source>
      <translation>正在读取模型…</translation>
    </message>
    <message>
      <source>Converting the network to ONNX…</source>
      <translation>正在将网络转换为 ONNX…</translation>
    </message>
    <message>
      <source>Trying the model on a tile…</source>
      <translation>正在用一个图块试运行模型…</translation>
    </message>
    <message>
      <source>Writing the model package…</source>
      <translation>正在写入模型包…</translation>
    </message>
    <message>
      <source>Comparing with the model…</source>
      <translation>正在与模型比较…</translation>
    </message>
    <message>
      <source>Nothing says what to learn from, or two things do. Choose either the folder of a training set, or images with labels.</source>
      <translation>没有指定训练数据，或同时指定了两种。请选择训练集文件夹，或者选择图像和标签。</translation>
    </message>
    <message>
      <source>The folder {path} holds no training set that can be read: {detail}. Choose a folder that “Prepare training patches” has made, or make one.</source>
      <translation>文件夹 {path} 中没有可读取的训练集：{detail}。请选择“准备训练样区”生成的文件夹，或生成一个。</translation>
    </message>
    <message>
      <source>The training set {path} has no tile to train on. Label a larger area, or give more of it to the training.</source>
      <translation>训练集 {path} 没有可用于训练的图块。请标注更大的范围，或将其中更多部分用于训练。</translation>
    </message>
    <message>
      <source>The training set doesn't have the bands that the model reads. The model needs: {needed}. The set has: {found}. Make one from images with those bands.</source>
      <translation>训练集没有模型要读取的波段。模型需要：{needed}。训练集有：{found}。请用含有这些波段的图像生成训练集。</translation>
    </message>
    <message>
      <source>The model has no class {classes}. Its classes are: {known}. Correct the names, rename classes of the model, or let it learn new ones.</source>
      <translation>模型没有类别 {classes}。它的类别有：{known}。请更正名称、重命名模型的类别，或让模型学习新类别。</translation>
    </message>
    <message>
      <source>“{text}” doesn't say which class gets which name. Write “old = new”, and put semicolons between several: “trees = forest; bushes = forest”.</source>
      <translation>“{text}”未说明哪个类别改成什么名称。请写“旧 = 新”，多项之间用英文分号分隔：“树木 = 森林; 灌木 = 森林”。</translation>
    </message>
    <message>
      <source>The model {path} can't be trained further: it is a finished graph (ONNX), without the network that it was made from. Choose a model package that Landscribe has trained.</source>
      <translation>模型 {path} 无法继续训练：它是成品计算图 (ONNX)，不含生成它的网络。请选择由 Landscribe 训练的模型包。</translation>
    </message>
    <message>
      <source>There is no training recipe “{recipe}”. Choose one of these: {available}.</source>
      <translation>没有训练方案“{recipe}”。请选择其中之一：{available}。</translation>
    </message>
    <message>
      <source>The training can't be resumed from {path}: {detail}. Use the same data and settings as before, or start again without resuming.</source>
      <translation>无法从 {path} 继续训练：{detail}。请使用与之前相同的数据和设置，或不勾选继续、从头开始。</translation>
    </message>
    <message>
      <source>Only {found} object(s) of the labels lie on the images, which is too few to judge them. At least {needed} of a class are needed, spread over the images. Add images, or labels of more ground.</source>
      <translation>标签中只有 {found} 个对象位于图像上，太少，无法评判。每个类别至少需要 {needed} 个，并分布在图像各处。请添加图像，或更大范围的标签。</translation>
    </message>
    <message>
      <source>The labelled ground is too small: objects are judged by networks that have not seen them, so there must be ground for several tiles of {tile_px} pixels. Add images, or choose smaller tiles or a finer ground resolution in the advanced parameters.</source>
      <translation>已标注的范围太小：对象由没有见过它们的网络评判，因此必须容得下多个 {tile_px} 像素的图块。请添加图像，或在高级参数中选择较小的图块或较精细的地面分辨率。</translation>
    </message>
    <message>
      <source>The training failed in epoch {epoch}: its numbers grew without limit. Choose a smaller learning rate, for example a tenth, and the precision “fp32”.</source>
      <translation>训练在第 {epoch} 轮失败：数值无限增大。请选择较小的学习率（例如十分之一）和精度“fp32”。</translation>
    </message>
    <message>
      <source>Training on {train_tiles} tile(s), {batch} at a time, for at most {epochs} epoch(s); {validation_tiles} tile(s) tell after each epoch how good the model is.</source>
      <translation>用 {train_tiles} 个图块训练，每次 {batch} 个，最多 {epochs} 轮；每轮之后用 {validation_tiles} 个图块检验模型的好坏。</translation>
    </message>
    <message>
      <source>The model {path} holds the best state so far, that after epoch {epoch}. To go on later, run again with the same settings and the same model file, and tick “Resume”.</source>
      <translation>模型 {path} 保存了目前的最佳状态，即第 {epoch} 轮之后的状态。要以后继续，请用相同的设置和同一模型文件重新运行，并勾选“继续训练”。</translation>
    </message>
    <message>
      <source>The training goes on, but what is needed to resume it could not be saved in {path}. Make room on that disk; it is tried again after the next epochs.</source>
      <translation>训练仍在进行，但继续训练所需的数据无法保存到 {path}。请在该磁盘上腾出空间；之后的轮次结束后会再次尝试。</translation>
    </message>
    <message>
      <source>Round {round}: {dropped} object(s) were dropped and {returned} came back; now {removed} of {judged} are dropped.</source>
      <translation>第 {round} 次：去除 {dropped} 个对象，恢复 {returned} 个；现在 {judged} 个中已去除 {removed} 个。</translation>
    </message>
    <message>
      <source>{count} object(s) on the images could not be judged and were kept. There are too few of their class in a part of the ground, or the networks could not tell it from other ground: {classes}. More images, more epochs or a finer ground resolution may help.</source>
      <translation>图像上有 {count} 个对象无法评判，已保留。部分范围内其类别的对象太少，或网络无法将其与其他地面区分：{classes}。更多图像、更多轮次或较精细的地面分辨率可能有帮助。</translation>
    </message>
    <message>
      <source>Stopped after epoch {epoch}: nothing was better since epoch {best_epoch}.</source>
      <translation>在第 {epoch} 轮之后停止：自第 {best_epoch} 轮起没有更好的结果。</translation>
    </message>
    <message>
      <source>Classes that the model keeps: {kept}. Learns anew: {new}. Gives up: {dropped}.</source>
      <translation>模型保留的类别：{kept}。新学习的类别：{new}。放弃的类别：{dropped}。</translation>
    </message>
    <message>
      <source>Looking for the objects…</source>
      <translation>正在寻找对象…</translation>
    </message>
    <message>
      <source>Comparing the heights…</source>
      <translation>正在比较高程…</translation>
    </message>
    <message>
      <source>Training, and judging the objects…</source>
      <translation>正在训练并评判对象…</translation>
    </message>
    <message>
      <source>training loss</source>
      <translation>训练损失</translation>
    </message>
    <message>
      <source>validation loss</source>
      <translation>验证损失</translation>
    </message>
    <message>
      <source>validation mean IoU</source>
      <translation>验证平均 IoU</translation>
    </message>
    <message>
      <source>validation overall accuracy</source>
      <translation>验证总体精度</translation>
    </message>
    <message>
      <source>overall accuracy</source>
      <translation>总体精度</translation>
    </message>
    <message>
      <source>mean F1</source>
      <translation>平均 F1</translation>
    </message>
    <message>
      <source>mean IoU</source>
      <translation>平均 IoU</translation>
    </message>
    <message>
      <source>Assess accuracy</source>
      <translation>精度评价</translation>
    </message>
    <message>
      <source>Compares a class map with what is truly there: polygons, points or another class raster. It gives the confusion matrix, overall accuracy, and precision, recall, F1 and IoU of each class. From a random sample of points it also estimates the true area of each class, with 95 % confidence intervals.</source>
      <translation>将类别图与真实情况比较：多边形、点或另一个类别栅格。给出混淆矩阵、总体精度，以及每个类别的精确率、召回率、F1 和 IoU。对于随机抽取的点样本，还会估计每个类别的真实面积及其 95 % 置信区间。</translation>
    </message>
    <message>
      <source>validation,confusion matrix,error matrix,precision,recall,IoU,F1,kappa,area,Olofsson</source>
      <translation>验证,混淆矩阵,误差矩阵,精确率,召回率,IoU,F1,kappa,面积,Olofsson</translation>
    </message>
    <message>
      <source>Overall accuracy</source>
      <translation>总体精度</translation>
    </message>
    <message>
      <source>Half width of its 95 % confidence interval</source>
      <translation>其 95 % 置信区间的半宽</translation>
    </message>
    <message>
      <source>Mean F1 of the classes</source>
      <translation>各类别的平均 F1</translation>
    </message>
    <message>
      <source>Mean IoU of the classes</source>
      <translation>各类别的平均 IoU</translation>
    </message>
    <message>
      <source>Cohen's kappa, if it was asked for</source>
      <translation>Cohen's kappa（如已要求）</translation>
    </message>
    <message>
      <source>Pixels or points compared</source>
      <translation>参与比较的像元数或点数</translation>
    </message>
    <message>
      <source>Figures of each class (JSON)</source>
      <translation>各类别的指标（JSON）</translation>
    </message>
    <message>
      <source>Map</source>
      <translation>地图</translation>
    </message>
    <message>
      <source>The class raster to assess. Its first band counts.</source>
      <translation>要评价的类别栅格。使用其第一个波段。</translation>
    </message>
    <message>
      <source>Reference layer</source>
      <translation>参考图层</translation>
    </message>
    <message>
      <source>Polygons or points that say what is truly there. Take points of “Draw accuracy sample” whose classes are filled in, and areas with confidence intervals come with the figures.</source>
      <translation>说明真实情况的多边形或点。使用“抽取精度评价样本”得到并已填写类别的点，还可得到面积及其置信区间。</translation>
    </message>
    <message>
      <source>Field with the true class</source>
      <translation>真实类别字段</translation>
    </message>
    <message>
      <source>Names or values of classes. Empty: the field “reference” of a drawn sample; polygons without one are of one class, with the layer's name.</source>
      <translation>类别的名称或值。留空：使用所抽样本的字段“reference”；没有该字段的多边形为一个类别，以图层名称命名。</translation>
    </message>
    <message>
      <source>Reference raster</source>
      <translation>参考栅格</translation>
    </message>
    <message>
      <source>A class raster that says what is truly there, instead of a layer. It may lie on another grid: each pixel of the map is compared with its most frequent class, or with the nearest one.</source>
      <translation>说明真实情况的类别栅格，用来代替图层。它的网格可以不同：地图的每个像元与其中最常见的类别或最近的类别比较。</translation>
    </message>
    <message>
      <source>Areas where the reference is complete</source>
      <translation>参考数据完整的区域</translation>
    </message>
    <message>
      <source>Compare inside these polygons only. Empty: wherever the reference has a class.</source>
      <translation>仅在这些多边形内比较。留空：参考数据有类别的所有地方。</translation>
    </message>
    <message>
      <source>Classes that belong together</source>
      <translation>类别的对应关系</translation>
    </message>
    <message>
      <source>Needed where the reference and the map name classes differently: “forest = trees; bushes = trees; clouds =; other = *”. Names or values; * stands for all that are not named. Nothing behind “=” leaves a class of the reference out, nothing before it a class of the map.</source>
      <translation>参考数据与地图的类别名称不同时需要：“森林 = 树木; 灌木 = 树木; 云 =; 其他 = *”。可用名称或值；* 代表所有未列出的类别。“=”后面为空表示不比较参考数据的该类别，前面为空表示不比较地图的该类别。</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>报告</translation>
    </message>
    <message>
      <source>A page with the figures, the confusion matrix, and the estimated areas.</source>
      <translation>包含各项指标、混淆矩阵和估计面积的页面。</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>表格</translation>
    </message>
    <message>
      <source>The same figures for a spreadsheet (CSV).</source>
      <translation>同样的指标，用于电子表格（CSV）。</translation>
    </message>
    <message>
      <source>Class outside the polygons</source>
      <translation>多边形以外的类别</translation>
    </message>
    <message>
      <source>The true class of what no polygon of the reference covers. Empty: it is not compared.</source>
      <translation>参考多边形未覆盖部分的真实类别。留空：不比较。</translation>
    </message>
    <message>
      <source>The points are a random sample</source>
      <translation>这些点是随机样本</translation>
    </message>
    <message>
      <source>The points were drawn at random, or on a regular grid, over the whole map and without regard to its classes. Then they tell of the whole map, with confidence intervals. Not needed for a drawn sample.</source>
      <translation>这些点是在整幅地图上随机抽取或按规则网格布设的，与其类别无关。这样它们可以说明整幅地图，并带有置信区间。抽取的样本不需要勾选。</translation>
    </message>
    <message>
      <source>Match classes by</source>
      <translation>类别匹配方式</translation>
    </message>
    <message>
      <source>auto: name where both sides have names, else value. name, value: always that.</source>
      <translation>auto：双方都有名称时按名称，否则按值。name、value：始终按名称或按值。</translation>
    </message>
    <message>
      <source>State Cohen's kappa</source>
      <translation>给出 Cohen's kappa</translation>
    </message>
    <message>
      <source>An older figure that says nothing the others don't; some reports still ask for it.</source>
      <translation>较旧的指标，并不比其他指标说明更多；有些报告仍要求给出。</translation>
    </message>
    <message>
      <source>Draw accuracy sample</source>
      <translation>抽取精度评价样本</translation>
    </message>
    <message>
      <source>Draws random points in each class of a map, as many as it takes to tell its accuracy and its areas. Go from point to point, look at the image below, and choose what is truly there; the order is random, so you may stop early. Then run “Assess accuracy” with the layer as the reference: it knows how it was drawn.</source>
      <translation>在地图的每个类别中抽取随机点，数量足以得知其精度和面积。逐点查看下方的图像，选择真实的类别；顺序是随机的，因此可以提前停止。然后以该图层为参考运行“精度评价”：它知道样本是如何抽取的。</translation>
    </message>
    <message>
      <source>stratified,random points,validation,sample size,Olofsson,Cochran,reference</source>
      <translation>分层,随机点,验证,样本量,Olofsson,Cochran,参考</translation>
    </message>
    <message>
      <source>Number of points drawn</source>
      <translation>抽取的点数</translation>
    </message>
    <message>
      <source>Area and points of each class (JSON)</source>
      <translation>各类别的面积和点数（JSON）</translation>
    </message>
    <message>
      <source>The class raster whose accuracy is to be assessed. Its first band counts.</source>
      <translation>要评价精度的类别栅格。使用其第一个波段。</translation>
    </message>
    <message>
      <source>Areas of interest</source>
      <translation>感兴趣区</translation>
    </message>
    <message>
      <source>Draw inside these polygons only. Empty: the whole map.</source>
      <translation>仅在这些多边形内抽取。留空：整幅地图。</translation>
    </message>
    <message>
      <source>Number of points</source>
      <translation>点数</translation>
    </message>
    <message>
      <source>How many points to draw. Not set: as many as the accuracy below needs.</source>
      <translation>要抽取的点数。未设置：达到下面的精度所需的点数。</translation>
    </message>
    <message>
      <source>Standard error to reach</source>
      <translation>要达到的标准误差</translation>
    </message>
    <message>
      <source>How sure the overall accuracy shall be; it will be known to about ± twice this. With 0.02 and the expected accuracy of 0.8, 400 points are drawn; half the error takes four times as many. It does not count where the number of points is set.</source>
      <translation>总体精度要有多可靠；其误差约为此值的 ± 两倍。取 0.02 且预期精度为 0.8 时，抽取 400 个点；误差减半则需要四倍的点。如已设置点数，此项不起作用。</translation>
    </message>
    <message>
      <source>How points are shared out</source>
      <translation>点的分配方式</translation>
    </message>
    <message>
      <source>olofsson: rare classes get the least number, the others share the rest in proportion to their areas. proportional: by area. equal: the same number for each class, which suits user's accuracies but not areas.</source>
      <translation>olofsson：稀有类别取最少点数，其余类别按面积比例分配剩下的点。proportional：按面积。equal：每个类别点数相同，适合用户精度，但不适合面积。</translation>
    </message>
    <message>
      <source>Sample</source>
      <translation>样本</translation>
    </message>
    <message>
      <source>Points in random order, with an empty field “reference” that offers the classes of the map (GeoPackage). The class of the map is in it, hidden, for the estimates.</source>
      <translation>按随机顺序排列的点，带有空字段“reference”，可从中选择地图的类别（GeoPackage）。其中也有地图的类别，但被隐藏，供估计使用。</translation>
    </message>
    <message>
      <source>Least number of points in a class</source>
      <translation>每个类别的最少点数</translation>
    </message>
    <message>
      <source>For “olofsson”. 50 to 100 are usual.</source>
      <translation>用于“olofsson”。通常为 50 到 100。</translation>
    </message>
    <message>
      <source>Expected accuracy</source>
      <translation>预期精度</translation>
    </message>
    <message>
      <source>What you guess of the share of each class that is mapped rightly. The nearer to 0.5, the more points; 0.8 is a cautious guess for most maps.</source>
      <translation>您估计每个类别中分类正确的比例。越接近 0.5，点数越多；对多数地图来说，0.8 是稳妥的估计。</translation>
    </message>
    <message>
      <source>Expected accuracy of single classes</source>
      <translation>个别类别的预期精度</translation>
    </message>
    <message>
      <source>Where you guess otherwise: “water = 0.95; bare soil = 0.6”.</source>
      <translation>估计值不同的类别：“水体 = 0.95; 裸地 = 0.6”。</translation>
    </message>
    <message>
      <source>Show the class of the map</source>
      <translation>显示地图的类别</translation>
    </message>
    <message>
      <source>Who sees what the map says tends to agree with it, so it is hidden unless you tick this.</source>
      <translation>看到地图所示类别的人往往会认同它，因此除非勾选此项，否则将其隐藏。</translation>
    </message>
    <message>
      <source>Seed</source>
      <translation>随机种子</translation>
    </message>
    <message>
      <source>The same seed draws the same points again; another one draws others.</source>
      <translation>相同的种子抽取相同的点；不同的种子抽取其他的点。</translation>
    </message>
    <message>
      <source>Clean training labels</source>
      <translation>清理训练标签</translation>
    </message>
    <message>
      <source>Finds the objects of a database that are not on the images, such as buildings that are newer than an old photograph. Networks learn from the labels, and each object is judged by one that has not seen it; what the images contradict is dropped, and the networks learn again without it, until little changes. With height models of both dates, ground that rose since the images speaks against an object too. It takes several trainings: minutes on a graphics card, up to hours on the processor.</source>
      <translation>找出数据库中不在图像上的对象，例如晚于旧照片的建筑物。网络从标签学习，每个对象由没有见过它的网络评判；与图像矛盾的对象会被去除，网络再在没有它们的情况下重新学习，直到变化很小。如有两个日期的高程模型，图像拍摄之后升高的地面也是对象不存在的证据。结果是带有每个对象判定的数据库、可用于训练的清理后数据库，以及带图片的报告。需要多次训练：显卡上几分钟，处理器上可达数小时。</translation>
    </message>
    <message>
      <source>noise,errors,outdated,database,update,confident learning,outliers,quality,deep learning</source>
      <translation>噪声,错误,过时,数据库,更新,置信学习,confident learning,异常值,质量,深度学习</translation>
    </message>
    <message>
      <source>Number of objects</source>
      <translation>对象数</translation>
    </message>
    <message>
      <source>Number of judged objects</source>
      <translation>已评判的对象数</translation>
    </message>
    <message>
      <source>Number of removed objects</source>
      <translation>已去除的对象数</translation>
    </message>
    <message>
      <source>Rounds that were run</source>
      <translation>已运行的次数</translation>
    </message>
    <message>
      <source>Removed objects of each class (JSON)</source>
      <translation>各类别中去除的对象（JSON）</translation>
    </message>
    <message>
      <source>Least change (%)</source>
      <translation>最小变化 (%)</translation>
    </message>
    <message>
      <source>Stop after a round in which fewer of the judged objects were dropped or came back.</source>
      <translation>如果一次评判中去除或恢复的对象占比低于此值，则在该次之后停止。</translation>
    </message>
    <message>
      <source>Labels to clean</source>
      <translation>要清理的标签</translation>
    </message>
    <message>
      <source>The database of objects, such as buildings: polygons, some of which may not be on the images.</source>
      <translation>对象（例如建筑物）的数据库：多边形，其中一些可能不在图像上。</translation>
    </message>
    <message>
      <source>Field with the class</source>
      <translation>类别字段</translation>
    </message>
    <message>
      <source>The field that holds the class of an object. Empty: the layer is one class, with the layer's name.</source>
      <translation>存放对象类别的字段。留空：图层为一个类别，以图层名称命名。</translation>
    </message>
    <message>
      <source>Other labels</source>
      <translation>其他标签</translation>
    </message>
    <message>
      <source>Layers of polygons or lines of other classes, such as roads. The networks learn from them too, but they are not judged. They lie below the labels to clean, and have the same field with the class.</source>
      <translation>其他类别的多边形或线图层，例如道路。网络也从中学习，但不评判它们。它们位于要清理的标签之下，类别字段与其相同。</translation>
    </message>
    <message>
      <source>Surface heights at the date of the images</source>
      <translation>图像日期的表面高程</translation>
    </message>
    <message>
      <source>A surface model (DSM). With one of each date, ground that rose since the images speaks against an object.</source>
      <translation>表面模型（DSM）。两个日期都有时，图像拍摄之后升高的地面是对象不存在的证据。</translation>
    </message>
    <message>
      <source>Surface heights at the date of the labels</source>
      <translation>标签日期的表面高程</translation>
    </message>
    <message>
      <source>A surface model (DSM) of the same place, on any grid.</source>
      <translation>同一地点的表面模型（DSM），网格不限。</translation>
    </message>
    <message>
      <source>Rounds, at most</source>
      <translation>最多次数</translation>
    </message>
    <message>
      <source>How often the networks learn and judge. A round without much change is the last one.</source>
      <translation>网络学习和评判多少次。变化很小的一次即为最后一次。</translation>
    </message>
    <message>
      <source>Least evidence (0 to 1)</source>
      <translation>最低证据（0 到 1）</translation>
    </message>
    <message>
      <source>Objects with less are removed. 1: the networks are as sure as of a typical object of the class. Higher removes more, wrong and right ones.</source>
      <translation>低于此值的对象会被去除。1：网络对其与对该类别的典型对象一样确定。越高，去除越多，其中有误删的，也有正确的。</translation>
    </message>
    <message>
      <source>Judged labels</source>
      <translation>已评判的标签</translation>
    </message>
    <message>
      <source>All objects with their fields, and: keep, evidence (0 to 1), removed_in (round) and reason (image, heights or both).</source>
      <translation>所有对象及其字段，另有：keep、evidence（0 到 1）、removed_in（第几次）和 reason（image、heights 或 both）。</translation>
    </message>
    <message>
      <source>Cleaned labels</source>
      <translation>清理后的标签</translation>
    </message>
    <message>
      <source>The objects that are kept, with their fields, to train on.</source>
      <translation>保留的对象及其字段，用于训练。</translation>
    </message>
    <message>
      <source>A page with what was removed in each round, and pictures of removed objects.</source>
      <translation>列出每次去除的内容，并附有被去除对象图片的页面。</translation>
    </message>
    <message>
      <source>Least rise (metres)</source>
      <translation>最小升高（米）</translation>
    </message>
    <message>
      <source>Ground that is so much higher at the date of the labels was built on after the images were taken.</source>
      <translation>标签日期的地面如高出这么多，则是在图像拍摄之后建造的。</translation>
    </message>
    <message>
      <source>Factor to metres</source>
      <translation>换算为米的系数</translation>
    </message>
    <message>
      <source>What to multiply the surface heights by to get metres: 0.3048 for feet.</source>
      <translation>表面高程乘以此数即得到米：英尺为 0.3048。</translation>
    </message>
    <message>
      <source>Classes that stand out</source>
      <translation>高出地面的类别</translation>
    </message>
    <message>
      <source>Classes of which surface heights tell something, separated by commas. Empty: all.</source>
      <translation>可用表面高程判断的类别，用英文逗号分隔。留空：全部。</translation>
    </message>
    <message>
      <source>Epochs</source>
      <translation>轮次</translation>
    </message>
    <message>
      <source>How often each network sees every tile. A network that sees them very often knows the wrong labels by heart too.</source>
      <translation>每个网络看每个图块多少次。看得过多的网络也会记住错误的标签。</translation>
    </message>
    <message>
      <source>Tiles at a time</source>
      <translation>每次图块数</translation>
    </message>
    <message>
      <source>How many tiles make a step. If they don't fit the memory they are computed in parts, with the same result.</source>
      <translation>每一步使用多少个图块。如果内存放不下，会分批计算，结果相同。</translation>
    </message>
    <message>
      <source>Tile size (pixels)</source>
      <translation>图块大小（像素）</translation>
    </message>
    <message>
      <source>Side of what the networks see at a time.</source>
      <translation>网络每次所看范围的边长。</translation>
    </message>
    <message>
      <source>Ground resolution (metres per pixel)</source>
      <translation>地面分辨率（米/像元）</translation>
    </message>
    <message>
      <source>How large the pixels are that the networks see. Coarser is faster, as long as the objects can still be told. Not set: as in the first image.</source>
      <translation>网络看到的像元大小。只要对象仍可辨认，越粗越快。未设置：与第一幅图像相同。</translation>
    </message>
    <message>
      <source>Compare epochs</source>
      <translation>比较两期数据</translation>
    </message>
    <message>
      <source>Tells what changed between two dates: from two class maps which class became which, from two surface models what became higher or lower by more than their noise, and from all four both. It makes rasters and polygons of the changes, and a report with the transition matrix, gains and losses, annual rates and volumes. The layers may lie on different grids; the result lies on that of the later map, or without maps on that of the later surface model.</source>
      <translation>说明两个日期之间发生了哪些变化：由两幅类别图得知哪些类别变成了哪些类别，由两个表面模型得知哪些地方的升降超过其噪声，四个图层齐备则两者都有。生成变化的栅格和多边形，以及含有转移矩阵、增减、年变化率和体积的报告。各图层的网格可以不同；结果采用后期地图的网格，没有地图时采用后期表面模型的网格。</translation>
    </message>
    <message>
      <source>change detection,transition matrix,land cover change,DSM difference,DoD,level of detection,volume,time</source>
      <translation>变化检测,转移矩阵,土地覆盖变化,DSM 差值,DoD,检测阈值,体积,时间</translation>
    </message>
    <message>
      <source>Changed area (m²)</source>
      <translation>变化面积（平方米）</translation>
    </message>
    <message>
      <source>Changed share (%)</source>
      <translation>变化比例 (%)</translation>
    </message>
    <message>
      <source>Area of each change from class to class (JSON)</source>
      <translation>各类别之间的变化面积（JSON）</translation>
    </message>
    <message>
      <source>Level of detection of heights (m)</source>
      <translation>高程的检测阈值（米）</translation>
    </message>
    <message>
      <source>Noise of the height difference (m)</source>
      <translation>高程差的噪声（米）</translation>
    </message>
    <message>
      <source>Vertical shift between the dates (m)</source>
      <translation>两个日期之间的垂直偏移（米）</translation>
    </message>
    <message>
      <source>Volume gained (m³)</source>
      <translation>增加的体积（立方米）</translation>
    </message>
    <message>
      <source>Volume lost (m³)</source>
      <translation>减少的体积（立方米）</translation>
    </message>
    <message>
      <source>Earlier class map</source>
      <translation>早期类别图</translation>
    </message>
    <message>
      <source>The class raster of the earlier date. Its first band counts.</source>
      <translation>早期日期的类别栅格。使用其第一个波段。</translation>
    </message>
    <message>
      <source>Later class map</source>
      <translation>后期类别图</translation>
    </message>
    <message>
      <source>The class raster of the later date. Classes are matched by name where both maps have names, else by value. The result lies on its grid; each of its pixels is compared with the most frequent class of the earlier map there, or with the nearest one.</source>
      <translation>后期日期的类别栅格。两幅地图都有名称时按名称匹配类别，否则按值。结果采用其网格；其每个像元与其中早期地图最常见的类别或最近的类别比较。</translation>
    </message>
    <message>
      <source>Earlier surface model</source>
      <translation>早期表面模型</translation>
    </message>
    <message>
      <source>Heights of the ground with all that stands on it (DSM) at the earlier date, in metres.</source>
      <translation>早期日期的地面及其上所有物体的高程（DSM），单位为米。</translation>
    </message>
    <message>
      <source>Later surface model</source>
      <translation>后期表面模型</translation>
    </message>
    <message>
      <source>The same at the later date. Both models should have been made in the same way.</source>
      <translation>后期日期的同类数据。两个模型应以相同方式制作。</translation>
    </message>
    <message>
      <source>Earlier date</source>
      <translation>早期日期</translation>
    </message>
    <message>
      <source>A year, a month or a day: 1981, 1981-07 or 1981-07-14.</source>
      <translation>年、月或日：1981、1981-07 或 1981-07-14。</translation>
    </message>
    <message>
      <source>Later date</source>
      <translation>后期日期</translation>
    </message>
    <message>
      <source>The same for the later layers. Annual rates count from the middle of what the dates may mean.</source>
      <translation>后期图层的日期，写法相同。年变化率从日期所表示时段的中点算起。</translation>
    </message>
    <message>
      <source>Tolerance (pixels)</source>
      <translation>容差（像素）</translation>
    </message>
    <message>
      <source>Maps seldom lie exactly on each other, which makes slivers along all borders. A border that moved by no more than this has not moved. 1 is a good start for maps of different flights; new objects keep their size.</source>
      <translation>地图很少能精确重合，因此各处边界会出现细碎条带。移动不超过此值的边界视为未移动。对不同航摄的地图，可先用 1；新对象保持其大小。</translation>
    </message>
    <message>
      <source>Minimum area of a change (m²)</source>
      <translation>变化的最小面积（平方米）</translation>
    </message>
    <message>
      <source>Smaller patches of one kind of change count as unchanged, in the earlier class. Heights too: a patch that rose or sank must be as large. Without a CRS: pixels.</source>
      <translation>同一种变化的更小图斑算作未变化，取早期类别。高程也一样：升高或降低的图斑必须达到此大小。没有坐标参照系时：像素。</translation>
    </message>
    <message>
      <source>Changes</source>
      <translation>变化</translation>
    </message>
    <message>
      <source>A raster with the kind of each change: 0 is no change; 305 is from class 3 to class 5 (where classes have more than two digits, changes are numbered). Without maps: 1 is lower, 2 is higher.</source>
      <translation>表示每种变化的栅格：0 为无变化；305 为从类别 3 变为类别 5（类别超过两位数时，变化按序编号）。没有地图时：1 为降低，2 为升高。</translation>
    </message>
    <message>
      <source>Change polygons</source>
      <translation>变化多边形</translation>
    </message>
    <message>
      <source>Polygons with both classes, both dates, area, and mean height difference where there are heights.</source>
      <translation>带有两期类别、两个日期、面积的多边形；有高程时还有平均高程差。</translation>
    </message>
    <message>
      <source>Height change</source>
      <translation>高程变化</translation>
    </message>
    <message>
      <source>Later minus earlier, in metres. First band: 0 where it is within the level of detection. Second band: all differences.</source>
      <translation>后期减早期，单位为米。第一个波段：在检测阈值以内处为 0。第二个波段：全部差值。</translation>
    </message>
    <message>
      <source>A page with the transition matrix, gains and losses, annual rates, volumes, and maps of the changes.</source>
      <translation>包含转移矩阵、增减、年变化率、体积和变化地图的页面。</translation>
    </message>
    <message>
      <source>Needed where the maps name classes differently: “forest = trees; bushes = trees; clouds =”, earlier = later. Names or values. Nothing behind “=” leaves a class of the earlier map out of the comparison, nothing before it a class of the later one.</source>
      <translation>两幅地图的类别名称不同时需要：“森林 = 树木; 灌木 = 树木; 云 =”，早期 = 后期。可用名称或值。“=”后面为空表示不比较早期地图的该类别，前面为空表示不比较后期地图的该类别。</translation>
    </message>
    <message>
      <source>Level of detection (metres)</source>
      <translation>检测阈值（米）</translation>
    </message>
    <message>
      <source>Smaller height differences count as no change. Not set: it is estimated from the noise of the stable ground.</source>
      <translation>更小的高程差算作无变化。未设置：由稳定地面的噪声估计。</translation>
    </message>
    <message>
      <source>Confidence of the level of detection (%)</source>
      <translation>检测阈值的置信水平 (%)</translation>
    </message>
    <message>
      <source>How sure a height change must be, where the level is estimated: 95 % is 1.96 times the noise.</source>
      <translation>阈值由估计得出时，高程变化须有多可靠：95 % 为噪声的 1.96 倍。</translation>
    </message>
    <message>
      <source>Classes that keep their height</source>
      <translation>高度不变的类别</translation>
    </message>
    <message>
      <source>Where the noise is estimated, such as “road; bare ground”: trees grow though they stay trees. Empty: wherever the class stayed the same; without maps everywhere.</source>
      <translation>用于估计噪声的地方，例如“道路; 裸地”：树木即使仍是树木也会生长。留空：类别未变的所有地方；没有地图时为所有地方。</translation>
    </message>
    <message>
      <source>Leave a vertical shift in</source>
      <translation>保留垂直偏移</translation>
    </message>
    <message>
      <source>Without this tick the median height difference of the stable ground is taken off: surface models of different flights seldom agree in their zero.</source>
      <translation>不勾选时，扣除稳定地面高程差的中位数：不同航摄的表面模型，其零点很少一致。</translation>
    </message>
    <message>
      <source>Factor to metres, earlier surface model</source>
      <translation>换算为米的系数，早期表面模型</translation>
    </message>
    <message>
      <source>Factor to metres, later surface model</source>
      <translation>换算为米的系数，后期表面模型</translation>
    </message>
    <message>
      <source>What to multiply its heights by to get metres: 0.3048 for feet.</source>
      <translation>其高程乘以此数即得到米：英尺为 0.3048。</translation>
    </message>
    <message>
      <source>Date objects</source>
      <translation>确定对象年代</translation>
    </message>
    <message>
      <source>Finds out since when the objects of a current database stand, such as buildings or roads, from class maps of several past dates and, if there are any, surface models. Every object gets the date at which it is first seen, the dates between which it was built, and a confidence. The order of time is respected: an object that stands in 1981 and in 2018 stands in 2001 too, unless the evidence says otherwise. On demand there is a layer for each date with the objects that stood then, ready to be labels for its image.</source>
      <translation>由多个过去日期的类别图，以及可选的表面模型，查明现有数据库中的对象（如建筑物或道路）从何时起存在。每个对象得到首次可见的日期、建成时间所在的两个日期，以及置信度。时间顺序会得到遵守：1981 年和 2018 年都存在的对象，除非证据表明并非如此，2001 年也存在。还可按需为每个日期生成一个图层，含有当时存在的对象，可直接用作该日期图像的标签。</translation>
    </message>
    <message>
      <source>history,change,year of construction,reverse updating,backdating,buildings,roads,archive</source>
      <translation>历史,变化,建造年份,逆向更新,回溯定年,建筑物,道路,档案</translation>
    </message>
    <message>
      <source>Objects with a date</source>
      <translation>有日期的对象</translation>
    </message>
    <message>
      <source>Objects whose date is unsure</source>
      <translation>日期不确定的对象</translation>
    </message>
    <message>
      <source>Figures of each date (JSON)</source>
      <translation>各日期的指标（JSON）</translation>
    </message>
    <message>
      <source>Figures of each period (JSON)</source>
      <translation>各时期的指标（JSON）</translation>
    </message>
    <message>
      <source>The current database: polygons, lines or points. All its fields are kept.</source>
      <translation>现有数据库：多边形、线或点。保留其所有字段。</translation>
    </message>
    <message>
      <source>Maps of the past</source>
      <translation>过去的地图</translation>
    </message>
    <message>
      <source>For each date what “Segment image” has made of its image: the class map, or the probabilities. The oldest comes first. They may lie on different grids.</source>
      <translation>每个日期由“分割图像”从其图像生成的结果：类别图或概率。最早的在前。它们的网格可以不同。</translation>
    </message>
    <message>
      <source>Dates of the maps</source>
      <translation>地图的日期</translation>
    </message>
    <message>
      <source>Years, months or days in the order of the maps: 1981; 2001-07; 2018-05-14.</source>
      <translation>按地图顺序的年、月或日：1981; 2001-07; 2018-05-14。</translation>
    </message>
    <message>
      <source>Class of the objects</source>
      <translation>对象的类别</translation>
    </message>
    <message>
      <source>Its name or value in the maps. Empty: the class that is called as the layer is (“building” for a layer “buildings”), or the only one.</source>
      <translation>其在地图中的名称或值。留空：与图层同名的类别（图层“buildings”对应“building”），或唯一的类别。</translation>
    </message>
    <message>
      <source>Date of the objects</source>
      <translation>对象的日期</translation>
    </message>
    <message>
      <source>When the database was up to date: all objects stood then. Empty: after the last map.</source>
      <translation>数据库现势性的日期：当时所有对象都存在。留空：在最后一幅地图之后。</translation>
    </message>
    <message>
      <source>Surface models</source>
      <translation>表面模型</translation>
    </message>
    <message>
      <source>For objects that stand up, such as buildings: a surface model (DSM) of each date, in the same order.</source>
      <translation>用于高出地面的对象，例如建筑物：按相同顺序，每个日期一个表面模型（DSM）。</translation>
    </message>
    <message>
      <source>Terrain model</source>
      <translation>地形模型</translation>
    </message>
    <message>
      <source>The height of the ground (DTM). Empty: it is told from the surface model around each object.</source>
      <translation>地面的高程（DTM）。留空：由每个对象周围的表面模型确定。</translation>
    </message>
    <message>
      <source>Dated objects</source>
      <translation>已定年的对象</translation>
    </message>
    <message>
      <source>The database with new fields: for each date the evidence (p_…) and whether the object stood (stands_…), the date at which it is first seen, the dates between which it was built, and the confidence.</source>
      <translation>带有新字段的数据库：每个日期的证据（p_…）和对象是否存在（stands_…）、首次可见的日期、建成时间所在的两个日期，以及置信度。</translation>
    </message>
    <message>
      <source>Objects of each date</source>
      <translation>各日期的对象</translation>
    </message>
    <message>
      <source>One layer for each date with the objects that stood then, in one GeoPackage. Their field “class” lets them be labels for the image of that date.</source>
      <translation>每个日期一个图层，含有当时存在的对象，都在一个 GeoPackage 中。凭借字段“class”，它们可用作该日期图像的标签。</translation>
    </message>
    <message>
      <source>A page with the number and the area of the objects of each period, and what stood at each date.</source>
      <translation>列出各时期对象的数量和面积，以及各日期存在的对象的页面。</translation>
    </message>
    <message>
      <source>Least confidence</source>
      <translation>最低置信度</translation>
    </message>
    <message>
      <source>The probability that a date needs. Objects below it come out as “unsure”, with wider bounds.</source>
      <translation>确定日期所需的概率。低于此值的对象在结果中为“unsure”，时间范围更宽。</translation>
    </message>
    <message>
      <source>Shift of the maps (metres)</source>
      <translation>地图的偏移（米）</translation>
    </message>
    <message>
      <source>How far a map may lie beside the objects. They are looked at without a rim of this width, as far as they are large enough. Not set: one pixel.</source>
      <translation>地图相对于对象可能偏离多远。只要对象足够大，查看时会去掉此宽度的边缘。未设置：一个像元。</translation>
    </message>
    <message>
      <source>Width of lines and points (metres)</source>
      <translation>线和点的宽度（米）</translation>
    </message>
    <message>
      <source>How broad a road is, or the circle around a point.</source>
      <translation>道路的宽度，或点周围圆的直径。</translation>
    </message>
    <message>
      <source>Height of objects (metres)</source>
      <translation>对象的高度（米）</translation>
    </message>
    <message>
      <source>How high above the ground the surface of an object is at least, where it stands.</source>
      <translation>对象存在时，其表面至少高出地面多少。</translation>
    </message>
    <message>
      <source>What all heights are multiplied by to be metres: 0.3048 for feet.</source>
      <translation>所有高程乘以此数即得到米：英尺为 0.3048。</translation>
    </message>
    <message>
      <source>Describe area</source>
      <translation>描述区域</translation>
    </message>
    <message>
      <source>Tells in sentences what a scene graph knows of an area: which objects are there and how much they cover, how they relate, what they make up, and what is unsure. The sentences are templates filled with figures; no language model invents anything. They come in the language of QGIS.</source>
      <translation>用句子说明场景图对一个区域所知的内容：有哪些对象及其占多大面积、相互关系如何、组成什么，以及哪些不确定。句子是填入数字的模板；没有语言模型编造内容。句子使用 QGIS 的语言。</translation>
    </message>
    <message>
      <source>scene graph,text,caption,summary,report,sentences,statistics</source>
      <translation>场景图,文本,说明,摘要,报告,句子,统计</translation>
    </message>
    <message>
      <source>Scene graph</source>
      <translation>场景图</translation>
    </message>
    <message>
      <source>Any layer of the scene graph, or its GeoPackage.</source>
      <translation>场景图的任一图层，或其 GeoPackage。</translation>
    </message>
    <message>
      <source>Areas</source>
      <translation>区域</translation>
    </message>
    <message>
      <source>Each polygon gets its own description. Empty: one description of everything.</source>
      <translation>每个多边形都有各自的描述。留空：对全部内容作一个描述。</translation>
    </message>
    <message>
      <source>Field with the name</source>
      <translation>名称字段</translation>
    </message>
    <message>
      <source>What the areas are called. Empty: numbers.</source>
      <translation>区域的名称。留空：编号。</translation>
    </message>
    <message>
      <source>Extent</source>
      <translation>范围</translation>
    </message>
    <message>
      <source>Only what is inside is described. Empty: everything.</source>
      <translation>仅描述其中的内容。留空：全部。</translation>
    </message>
    <message>
      <source>The descriptions, with a table of the classes of each area.</source>
      <translation>描述，以及每个区域的类别表。</translation>
    </message>
    <message>
      <source>Described areas</source>
      <translation>已描述的区域</translation>
    </message>
    <message>
      <source>The areas with the field “description”, which is also shown when the mouse rests on one.</source>
      <translation>带字段“description”的区域，鼠标停在区域上时也会显示该字段。</translation>
    </message>
    <message>
      <source>Unsure below this score</source>
      <translation>低于此得分为不确定</translation>
    </message>
    <message>
      <source>Objects and relations with a lower score are told as unsure.</source>
      <translation>得分较低的对象和关系会说明为不确定。</translation>
    </message>
    <message>
      <source>Description</source>
      <translation>描述</translation>
    </message>
    <message>
      <source>Number of areas</source>
      <translation>区域数</translation>
    </message>
    <message>
      <source>Number of objects in them</source>
      <translation>其中的对象数</translation>
    </message>
    <message>
      <source>Number of relations in them</source>
      <translation>其中的关系数</translation>
    </message>
    <message>
      <source>Evaluate scene graph</source>
      <translation>评估场景图</translation>
    </message>
    <message>
      <source>Tells how many of the true relations a scene graph has among those that it is surest of: the recalls that are usual in the field. Give a graph to compare (SGDet, PhrDet: nothing was given), or a model and its image (PredCls, SGCls: the true objects are given), or both. The figures are means over squares of ground or areas; a model should be measured at a place that it has not learnt from. The report says what is missed most often, and a layer shows where.</source>
      <translation>说明场景图最确定的关系中包含了多少真实关系：即该领域通用的召回率。请提供要比较的图（SGDet、PhrDet：不给定任何内容），或模型及其图像（PredCls、SGCls：给定真实对象），或两者都给。数值是各地面方块或区域的平均；模型应在其未学习过的地方评估。报告说明最常遗漏什么，图层显示在哪里。</translation>
    </message>
    <message>
      <source>scene graph,recall,quality,accuracy,assess,validate,PredCls,SGCls,SGDet,PhrDet,triplets</source>
      <translation>场景图,召回率,质量,精度,评估,验证,PredCls,SGCls,SGDet,PhrDet,三元组</translation>
    </message>
    <message>
      <source>True scene graph</source>
      <translation>真实场景图</translation>
    </message>
    <message>
      <source>Any layer of a graph whose objects and relations are right, for instance one that you corrected.</source>
      <translation>对象和关系均正确的图的任一图层，例如您修正过的图。</translation>
    </message>
    <message>
      <source>Scene graph to compare</source>
      <translation>要比较的场景图</translation>
    </message>
    <message>
      <source>A graph of the same place and map scale. All that it says counts, whoever has found it.</source>
      <translation>同一地点、同一地图比例尺的图。其中的一切都计入，无论由谁找到。</translation>
    </message>
    <message>
      <source>Scene-graph model</source>
      <translation>场景图模型</translation>
    </message>
    <message>
      <source>A model that “Train scene-graph model” has made. It is told the true objects, and finds relations.</source>
      <translation>由“训练场景图模型”制作的模型。告知其真实对象，由其找出关系。</translation>
    </message>
    <message>
      <source>Image</source>
      <translation>图像</translation>
    </message>
    <message>
      <source>What the model sees. Needed where a model is chosen.</source>
      <translation>模型所看的内容。选择模型时需要。</translation>
    </message>
    <message>
      <source>Each polygon is a scene with figures of its own, of which the mean is told. Empty: squares are.</source>
      <translation>每个多边形是一个场景，有自己的数值，给出的是其平均值。留空：以方块为场景。</translation>
    </message>
    <message>
      <source>Size of the squares (metres)</source>
      <translation>方块的大小（米）</translation>
    </message>
    <message>
      <source>A relation counts in each square in which one of its objects lies. A square should hold some dozens of objects.</source>
      <translation>关系在其任一对象所在的每个方块中都计入。一个方块应含有几十个对象。</translation>
    </message>
    <message>
      <source>A page with all recalls, those of each predicate, and what is missed most often.</source>
      <translation>包含所有召回率、各谓词召回率以及最常遗漏内容的页面。</translation>
    </message>
    <message>
      <source>All figures, for a spreadsheet.</source>
      <translation>所有数值，供电子表格使用。</translation>
    </message>
    <message>
      <source>True relations, found and missed</source>
      <translation>真实关系：找到的与遗漏的</translation>
    </message>
    <message>
      <source>A GeoPackage with a line for each true relation, and its place among the surest ones of its scene.</source>
      <translation>一个 GeoPackage，每个真实关系一条线，并记录其在所属场景最确定关系中的名次。</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>设备</translation>
    </message>
    <message>
      <source>auto: the graphics card if there is one. cpu: the processor. cuda:0, cuda:1, …: that graphics card.</source>
      <translation>auto：有显卡时使用显卡。cpu：处理器。cuda:0、cuda:1、…：指定的显卡。</translation>
    </message>
    <message>
      <source>Recall among the 100 surest relations (0 to 1)</source>
      <translation>最确定的 100 个关系中的召回率（0 到 1）</translation>
    </message>
    <message>
      <source>Mean of that recall over the predicates (0 to 1)</source>
      <translation>该召回率在各谓词上的平均值（0 到 1）</translation>
    </message>
    <message>
      <source>What these two are figures of</source>
      <translation>这两个数值所属的任务</translation>
    </message>
    <message>
      <source>Number of scenes</source>
      <translation>场景数</translation>
    </message>
    <message>
      <source>Number of true relations in them</source>
      <translation>其中的真实关系数</translation>
    </message>
    <message>
      <source>All recalls (JSON)</source>
      <translation>所有召回率（JSON）</translation>
    </message>
    <message>
      <source>Recall of each predicate (JSON)</source>
      <translation>各谓词的召回率（JSON）</translation>
    </message>
    <message>
      <source>Export model</source>
      <translation>导出模型</translation>
    </message>
    <message>
      <source>Writes a model as one ONNX file, which runs in Deepness and in many other programs, and here as well. Classes, resolution, tiles and scaling are written into it. Before the file appears, it is compared with the model on a tile of noise.</source>
      <translation>将模型写成一个 ONNX 文件，可在 Deepness 和许多其他程序中运行，也可在此运行。其中写有类别、分辨率、图块和缩放。生成文件之前，会用一个噪声图块与模型比较。</translation>
    </message>
    <message>
      <source>onnx,deepness,convert,share,deep learning,neural network</source>
      <translation>onnx,deepness,转换,分享,深度学习,神经网络</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>模型</translation>
    </message>
    <message>
      <source>An installed model, a model package (.landscribe) or an ONNX file. In scripts: a path or an id.</source>
      <translation>已安装的模型、模型包 (.landscribe) 或 ONNX 文件。脚本中：路径或 id。</translation>
    </message>
    <message>
      <source>ONNX file</source>
      <translation>ONNX 文件</translation>
    </message>
    <message>
      <source>The file to write.</source>
      <translation>要写入的文件。</translation>
    </message>
    <message>
      <source>Store weights in half precision</source>
      <translation>以半精度存储权重</translation>
    </message>
    <message>
      <source>Half the size; the map stays nearly the same. It is computed in full precision all the same.</source>
      <translation>大小减半；地图几乎不变。计算仍使用全精度。</translation>
    </message>
    <message>
      <source>Tile size (pixels of the model)</source>
      <translation>图块大小（模型像素）</translation>
    </message>
    <message>
      <source>Side of the squares that the network reads. Not set: what the model was trained with.</source>
      <translation>网络所读方块的边长。未设置：采用模型训练时的值。</translation>
    </message>
    <message>
      <source>Leave the tile size free</source>
      <translation>不固定图块大小</translation>
    </message>
    <message>
      <source>The network reads tiles of any size that suits it, so small images need not be filled up to a tile. Deepness can't open such a file.</source>
      <translation>网络可读取任何合适尺寸的图块，因此小图像无需补足为整个图块。Deepness 无法打开这样的文件。</translation>
    </message>
    <message>
      <source>Size of the file (MB)</source>
      <translation>文件大小 (MB)</translation>
    </message>
    <message>
      <source>Largest difference of a probability from the model</source>
      <translation>概率与模型的最大差异</translation>
    </message>
    <message>
      <source>Export scene graph</source>
      <translation>导出场景图</translation>
    </message>
    <message>
      <source>Writes a scene graph for other programs: Turtle and JSON-LD with GeoSPARQL geometries for triple stores and SPARQL, GraphML for Gephi, yEd, Cytoscape and networkx, and CSV tables, which can be edited anywhere and come back with “Import relations into scene graph”.</source>
      <translation>将场景图写成其他程序可用的格式：带 GeoSPARQL 几何图形的 Turtle 和 JSON-LD，用于三元组库和 SPARQL；GraphML，用于 Gephi、yEd、Cytoscape 和 networkx；以及 CSV 表，可在任何地方编辑，再用“将关系导入场景图”导回。</translation>
    </message>
    <message>
      <source>scene graph,RDF,Turtle,JSON-LD,GeoSPARQL,SPARQL,GraphML,Gephi,CSV,edge list,linked data</source>
      <translation>场景图,RDF,Turtle,JSON-LD,GeoSPARQL,SPARQL,GraphML,Gephi,CSV,边列表,关联数据</translation>
    </message>
    <message>
      <source>File</source>
      <translation>文件</translation>
    </message>
    <message>
      <source>Its extension tells the format: .ttl (Turtle), .jsonld (JSON-LD), .graphml or .csv. With .csv a table of the objects, “…_objects.csv”, comes beside it. Places are longitudes and latitudes (WGS 84).</source>
      <translation>格式由扩展名决定：.ttl（Turtle）、.jsonld（JSON-LD）、.graphml 或 .csv。使用 .csv 时，旁边还会生成对象表“…_objects.csv”。位置为经纬度（WGS 84）。</translation>
    </message>
    <message>
      <source>Base IRI</source>
      <translation>基础 IRI</translation>
    </message>
    <message>
      <source>The beginning of all names in Turtle and JSON-LD, which ends with / or #. Enter an address of your own before you publish the file.</source>
      <translation>Turtle 和 JSON-LD 中所有名称的开头，以 / 或 # 结尾。发布文件之前，请输入您自己的地址。</translation>
    </message>
    <message>
      <source>Table of the objects, if the format is CSV</source>
      <translation>对象表（格式为 CSV 时）</translation>
    </message>
    <message>
      <source>Number of relations</source>
      <translation>关系数</translation>
    </message>
    <message>
      <source>Fine-tune model</source>
      <translation>微调模型</translation>
    </message>
    <message>
      <source>Adapts a model to your images. Draw a few patches in which everything is labelled, and a few minutes later the model maps the whole image better. It keeps what it knows: classes of the labels and of the model go together by their names, and classes can be renamed, added or given up. The report compares the model before and after, and the best state so far is kept when you cancel.</source>
      <translation>使模型适应您的图像。绘制几个已全部标注的样区，几分钟后模型就能更好地为整幅图像制图。它会保留已学到的内容：标签与模型的类别按名称对应，类别可以重命名、添加或放弃。报告比较微调前后的模型。取消时会保留目前的最佳状态。</translation>
    </message>
    <message>
      <source>classification,deep learning,neural network,learn,labels,adapt,retrain,transfer</source>
      <translation>分类,深度学习,神经网络,学习,标签,适应,重新训练,迁移学习</translation>
    </message>
    <message>
      <source>Overall accuracy before</source>
      <translation>之前的总体精度</translation>
    </message>
    <message>
      <source>Mean F1 before</source>
      <translation>之前的平均 F1</translation>
    </message>
    <message>
      <source>Mean intersection over union before</source>
      <translation>之前的平均 IoU</translation>
    </message>
    <message>
      <source>The model to start from: a model package (.landscribe) that Landscribe has trained. It is not changed. In scripts: a path or an id.</source>
      <translation>作为起点的模型：由 Landscribe 训练的模型包 (.landscribe)。它不会被更改。脚本中：路径或 id。</translation>
    </message>
    <message>
      <source>Rename classes</source>
      <translation>重命名类别</translation>
    </message>
    <message>
      <source>Classes of the model that the labels call otherwise, as “old = new”, with semicolons between several: “trees = forest; bushes = forest”. Classes that get the same name become one.</source>
      <translation>标签中名称不同的模型类别，写成“旧 = 新”，用英文分号分隔：“树木 = 森林; 灌木 = 森林”。名称相同的类别会合为一个。</translation>
    </message>
    <message>
      <source>Classes that the model lacks</source>
      <translation>模型没有的类别</translation>
    </message>
    <message>
      <source>add: the model learns them. refuse: the run is refused, which shows misspelt names.</source>
      <translation>add：模型学习它们。refuse：拒绝运行，可发现写错的名称。</translation>
    </message>
    <message>
      <source>Classes to give up</source>
      <translation>要放弃的类别</translation>
    </message>
    <message>
      <source>Classes that the new model shall not have, with semicolons between several. Empty: none.</source>
      <translation>新模型不应有的类别，用英文分号分隔。留空：没有。</translation>
    </message>
    <message>
      <source>Normalise by the new images</source>
      <translation>按新图像归一化</translation>
    </message>
    <message>
      <source>Measure brightness and contrast in the new images instead of taking those of the model. For images from another sensor or with another range of values.</source>
      <translation>从新图像测定亮度和对比度，而不采用模型的值。用于其他传感器或值范围不同的图像。</translation>
    </message>
    <message>
      <source>How often the training sees every tile, at most.</source>
      <translation>训练最多遍历全部图块多少次。</translation>
    </message>
    <message>
      <source>Patience (epochs)</source>
      <translation>耐心值（轮次）</translation>
    </message>
    <message>
      <source>Stop after so many epochs without a better model. 0: never.</source>
      <translation>连续这么多轮模型没有改进就停止。0：从不。</translation>
    </message>
    <message>
      <source>Learning rate</source>
      <translation>学习率</translation>
    </message>
    <message>
      <source>How large the steps of the training are. Small steps keep what the model knows.</source>
      <translation>训练步幅的大小。小步幅会保留模型已学到的内容。</translation>
    </message>
    <message>
      <source>Size of the crops (pixels)</source>
      <translation>裁剪大小（像素）</translation>
    </message>
    <message>
      <source>Side of what the network sees of a tile, at a random place. Not set: 256, or the size of the tiles.</source>
      <translation>网络从图块中随机位置所看部分的边长。未设置：256，或图块的大小。</translation>
    </message>
    <message>
      <source>Height features</source>
      <translation>高程特征</translation>
    </message>
    <message>
      <source>Makes maps of a surface model (DSM) that show more than the heights themselves, to people and to networks: height above ground, sky-view factor, cast shadow, a shading map of both, slope, hillshade and openness. Without a terrain model (DTM) the ground is estimated from the surface. Ask for the outputs that you need; all lie on the grid of the surface.</source>
      <translation>由表面模型（DSM）生成地图，对人和网络来说，比高程本身展示得更多：地面以上高度、天空可视因子、投射阴影、由后两者合成的明暗图、坡度、山体阴影和开阔度。没有地形模型（DTM）时，地面由表面估计。请选择所需的输出；所有输出都采用表面的网格。</translation>
    </message>
    <message>
      <source>DSM,DTM,DEM,nDSM,CHM,terrain,sky-view factor,openness,hillshade,slope,shadow,relief,lidar</source>
      <translation>DSM,DTM,DEM,nDSM,CHM,地形,天空可视因子,开阔度,山体阴影,坡度,阴影,地貌,激光雷达</translation>
    </message>
    <message>
      <source>Largest height above ground (m)</source>
      <translation>最大地面以上高度（米）</translation>
    </message>
    <message>
      <source>Share of the ground in the shadow (%)</source>
      <translation>处于阴影中的地面比例 (%)</translation>
    </message>
    <message>
      <source>Surface (DSM)</source>
      <translation>表面（DSM）</translation>
    </message>
    <message>
      <source>Heights of the surface, with buildings and trees. The first band counts.</source>
      <translation>表面的高程，含建筑物和树木。使用第一个波段。</translation>
    </message>
    <message>
      <source>Terrain (DTM)</source>
      <translation>地形（DTM）</translation>
    </message>
    <message>
      <source>Heights of the bare ground; grid and coordinate reference system may differ. Not set: it is estimated from the surface where it is needed.</source>
      <translation>裸露地面的高程；网格和坐标参照系可以不同。未设置：需要时由表面估计。</translation>
    </message>
    <message>
      <source>Height above ground</source>
      <translation>地面以上高度</translation>
    </message>
    <message>
      <source>Surface minus terrain (nDSM), in metres: the height of buildings and trees.</source>
      <translation>表面减地形（nDSM），单位为米：建筑物和树木的高度。</translation>
    </message>
    <message>
      <source>Shading map</source>
      <translation>明暗图</translation>
    </message>
    <message>
      <source>The sky-view factor, halved in the shadow of the sun: relief as people and networks read it well.</source>
      <translation>天空可视因子，在太阳阴影中减半：便于人和网络判读的地貌。</translation>
    </message>
    <message>
      <source>Sky-view factor</source>
      <translation>天空可视因子</translation>
    </message>
    <message>
      <source>How much of the sky each place sees, from 0 (none) to 1 (all): streets and yards are dark.</source>
      <translation>每个地方能看到多少天空，从 0（没有）到 1（全部）：街道和院落较暗。</translation>
    </message>
    <message>
      <source>Cast shadow</source>
      <translation>投射阴影</translation>
    </message>
    <message>
      <source>1 where something hides the sun, 0 where it shines.</source>
      <translation>太阳被遮挡处为 1，阳光照到处为 0。</translation>
    </message>
    <message>
      <source>Slope</source>
      <translation>坡度</translation>
    </message>
    <message>
      <source>How steep the surface is, in degrees.</source>
      <translation>表面的陡峭程度，单位为度。</translation>
    </message>
    <message>
      <source>Hillshade</source>
      <translation>山体阴影</translation>
    </message>
    <message>
      <source>How brightly the sun lights each slope, from 0 to 1, without cast shadows.</source>
      <translation>太阳照射各坡面的明亮程度，从 0 到 1，不含投射阴影。</translation>
    </message>
    <message>
      <source>Openness</source>
      <translation>开阔度</translation>
    </message>
    <message>
      <source>Mean angle from the zenith to the horizon, in degrees: large on ridges, 90 on planes.</source>
      <translation>从天顶到地平线的平均角度，单位为度：山脊处大，平地为 90。</translation>
    </message>
    <message>
      <source>Negative openness</source>
      <translation>负开阔度</translation>
    </message>
    <message>
      <source>Openness of the surface turned upside down, in degrees: large in valleys and yards.</source>
      <translation>上下翻转后表面的开阔度，单位为度：山谷和院落处大。</translation>
    </message>
    <message>
      <source>Terrain on the grid of the surface</source>
      <translation>表面网格上的地形</translation>
    </message>
    <message>
      <source>The bare ground in metres: the terrain model, or what was estimated.</source>
      <translation>裸露地面，单位为米：地形模型，或估计所得的地形。</translation>
    </message>
    <message>
      <source>Search radius (metres)</source>
      <translation>搜索半径（米）</translation>
    </message>
    <message>
      <source>How far the horizon is searched for, for shading map, sky-view factor and openness. Large: landforms; small: details. Without a coordinate reference system: pixels.</source>
      <translation>为明暗图、天空可视因子和开阔度搜索地平线的距离。大：地貌形态；小：细节。没有坐标参照系时：像素。</translation>
    </message>
    <message>
      <source>Number of directions</source>
      <translation>方向数</translation>
    </message>
    <message>
      <source>In how many directions the horizon is searched for. More are smoother and slower.</source>
      <translation>在多少个方向上搜索地平线。越多越平滑，但越慢。</translation>
    </message>
    <message>
      <source>Azimuth of the sun (degrees)</source>
      <translation>太阳方位角（度）</translation>
    </message>
    <message>
      <source>Where the light comes from, clockwise from the north of the map: 315 is north-west.</source>
      <translation>光的来向，从地图北方起顺时针：315 为西北。</translation>
    </message>
    <message>
      <source>Elevation of the sun (degrees)</source>
      <translation>太阳高度角（度）</translation>
    </message>
    <message>
      <source>How high it stands above the horizon. The lower, the longer the shadows.</source>
      <translation>太阳在地平线以上的高度。越低，阴影越长。</translation>
    </message>
    <message>
      <source>Width of the widest building (metres)</source>
      <translation>最宽建筑物的宽度（米）</translation>
    </message>
    <message>
      <source>For the estimated terrain: what is narrower is taken away. As small as the buildings allow, for hills narrower than this lose their tops. Without a coordinate reference system: pixels.</source>
      <translation>用于估计地形：更窄的物体会被去除。在建筑物允许的情况下尽可能小，因为比此值窄的山丘会失去顶部。没有坐标参照系时：像素。</translation>
    </message>
    <message>
      <source>Roughness of the ground (metres)</source>
      <translation>地面的粗糙度（米）</translation>
    </message>
    <message>
      <source>For the estimated terrain: what rises less above its surroundings counts as ground.</source>
      <translation>用于估计地形：高出周围不到此值的算作地面。</translation>
    </message>
    <message>
      <source>Factor from the surface's heights to metres</source>
      <translation>表面高程换算为米的系数</translation>
    </message>
    <message>
      <source>1 for metres, 0.3048 for feet, 0.01 for centimetres.</source>
      <translation>米为 1，英尺为 0.3048，厘米为 0.01。</translation>
    </message>
    <message>
      <source>Factor from the terrain's heights to metres</source>
      <translation>地形高程换算为米的系数</translation>
    </message>
    <message>
      <source>Not set: as for the surface.</source>
      <translation>未设置：与表面相同。</translation>
    </message>
    <message>
      <source>Import model</source>
      <translation>导入模型</translation>
    </message>
    <message>
      <source>Makes a model package of a model of another program: ONNX files, models of ArcGIS, TorchScript, and weights of segmentation_models_pytorch. What the file doesn't say, you can: classes, bands, resolution and scaling. Files that could run a program when they are opened are refused.</source>
      <translation>将其他程序的模型制成模型包：ONNX 文件、ArcGIS 模型、TorchScript，以及 segmentation_models_pytorch 的权重。文件未说明的内容可由您指定：类别、波段、分辨率和缩放。打开时可能运行程序的文件会被拒绝。</translation>
    </message>
    <message>
      <source>onnx,deepness,dlpk,emd,esri,arcgis,checkpoint,torchscript,safetensors,convert,install</source>
      <translation>onnx,deepness,dlpk,emd,esri,arcgis,检查点,checkpoint,torchscript,safetensors,转换,安装</translation>
    </message>
    <message>
      <source>Id of the model</source>
      <translation>模型的 id</translation>
    </message>
    <message>
      <source>Names of the classes (JSON)</source>
      <translation>类别名称（JSON）</translation>
    </message>
    <message>
      <source>Number of classes</source>
      <translation>类别数</translation>
    </message>
    <message>
      <source>Model file</source>
      <translation>模型文件</translation>
    </message>
    <message>
      <source>ONNX, as for Deepness (.onnx). A model of ArcGIS (.dlpk, or .emd with its model beside it) that holds ONNX or TorchScript. TorchScript (.pt). Weights of a network of segmentation_models_pytorch or of this plugin (.safetensors, .pt, .pth, .ckpt). A model package (.landscribe).</source>
      <translation>ONNX，与 Deepness 所用的相同 (.onnx)。含有 ONNX 或 TorchScript 的 ArcGIS 模型（.dlpk，或 .emd 及其旁边的模型）。TorchScript (.pt)。segmentation_models_pytorch 或此插件的网络权重（.safetensors、.pt、.pth、.ckpt）。模型包 (.landscribe)。</translation>
    </message>
    <message>
      <source>Models (*.onnx *.dlpk *.emd *.pt *.pth *.ckpt *.safetensors *.landscribe)</source>
      <translation>模型 (*.onnx *.dlpk *.emd *.pt *.pth *.ckpt *.safetensors *.landscribe)</translation>
    </message>
    <message>
      <source>Name of the model</source>
      <translation>模型名称</translation>
    </message>
    <message>
      <source>Empty: what the file says.</source>
      <translation>留空：采用文件中的名称。</translation>
    </message>
    <message>
      <source>Classes</source>
      <translation>类别</translation>
    </message>
    <message>
      <source>Names in the order of the network's channels, with a semicolon between them and a colour where you want one: “water #3b82c4; trees; road”. Empty: what the file says, else numbers.</source>
      <translation>按网络通道顺序排列的名称，用英文分号分隔，可加颜色：“水体 #3b82c4; 树木; 道路”。留空：采用文件中的名称，否则用编号。</translation>
    </message>
    <message>
      <source>Bands</source>
      <translation>波段</translation>
    </message>
    <message>
      <source>Names in the order in which the network reads them: “red, green, blue, nir”. Usual names let tools find the bands of an image. Bands of a second image follow behind a semicolon. Empty: what the file says, else the first bands of an image.</source>
      <translation>按网络读取的顺序排列的名称：“red, green, blue, nir”。使用常用名称，工具就能找到图像的波段。第二幅图像的波段写在英文分号之后。留空：采用文件中的名称，否则用图像的前几个波段。</translation>
    </message>
    <message>
      <source>The size of a pixel in the images of the training. Not set: what the file says, else any.</source>
      <translation>训练图像的像元大小。未设置：采用文件中的值，否则不限。</translation>
    </message>
    <message>
      <source>Licence</source>
      <translation>许可证</translation>
    </message>
    <message>
      <source>Under which the model may be used, such as CC-BY-4.0. Empty: what the file says.</source>
      <translation>使用该模型所依据的许可证，例如 CC-BY-4.0。留空：采用文件中的内容。</translation>
    </message>
    <message>
      <source>New model</source>
      <translation>新模型</translation>
    </message>
    <message>
      <source>The model package (.landscribe) to write. In the folder that is proposed, all tools find it in their list of models.</source>
      <translation>要写入的模型包 (.landscribe)。放在建议的文件夹中，所有工具都能在模型列表中找到它。</translation>
    </message>
    <message>
      <source>Largest pixel value</source>
      <translation>最大像元值</translation>
    </message>
    <message>
      <source>What pixel values are divided by first: 255, or 10000 for reflectance. Not set: what the file says.</source>
      <translation>像元值首先除以的数：255，反射率为 10000。未设置：采用文件中的值。</translation>
    </message>
    <message>
      <source>Mean</source>
      <translation>均值</translation>
    </message>
    <message>
      <source>What is subtracted then: one number, or one a band with commas between them. Those of a second image follow behind a semicolon. Empty: what the file says, else 0.</source>
      <translation>然后减去的数：一个数字，或每个波段一个数字并用英文逗号分隔。第二幅图像的数字写在英文分号之后。留空：采用文件中的值，否则为 0。</translation>
    </message>
    <message>
      <source>Standard deviation</source>
      <translation>标准差</translation>
    </message>
    <message>
      <source>What is divided by at last, written like the mean. Empty: what the file says, else 1.</source>
      <translation>最后除以的数，写法与均值相同。留空：采用文件中的值，否则为 1。</translation>
    </message>
    <message>
      <source>Side of the squares that the network reads. Not set: what the file says, else 512.</source>
      <translation>网络所读方块的边长。未设置：采用文件中的值，否则为 512。</translation>
    </message>
    <message>
      <source>Training data</source>
      <translation>训练数据</translation>
    </message>
    <message>
      <source>What the model was trained on, with credit and licence. Empty: what the file says.</source>
      <translation>训练模型所用的数据，含署名和许可证。留空：采用文件中的内容。</translation>
    </message>
    <message>
      <source>Network</source>
      <translation>网络</translation>
    </message>
    <message>
      <source>For files of weights: the network to which they belong. auto: the file says it itself, as checkpoints of Lightning do, or a config.json beside the weights.</source>
      <translation>用于权重文件：权重所属的网络。auto：由文件自身说明，如 Lightning 的检查点，或由权重旁边的 config.json 说明。</translation>
    </message>
    <message>
      <source>Encoder</source>
      <translation>编码器</translation>
    </message>
    <message>
      <source>For weights of an smp-… network: its encoder, such as resnet34, or “tu-” and a name of the library timm. Empty: what the file says.</source>
      <translation>用于 smp-… 网络的权重：其编码器，例如 resnet34，或“tu-”加上 timm 库中的名称。留空：采用文件中的内容。</translation>
    </message>
    <message>
      <source>Import relations into scene graph</source>
      <translation>将关系导入场景图</translation>
    </message>
    <message>
      <source>Takes a table of relations, exported as CSV and edited in a spreadsheet or another program, back into the scene graph: relations that are not in the table any more go, new ones come with the source “user”, and changed scores are taken over. The graph itself stays as it is; the result is a new one.</source>
      <translation>将导出为 CSV 并在电子表格或其他程序中编辑过的关系表导回场景图：表中不再有的关系会去除，新关系的来源为“user”，更改过的得分会采用。图本身保持不变；结果是一个新图。</translation>
    </message>
    <message>
      <source>scene graph,CSV,edge list,spreadsheet,edit,relations,triplets</source>
      <translation>场景图,CSV,边列表,电子表格,编辑,关系,三元组</translation>
    </message>
    <message>
      <source>The graph that was exported: any layer of it, or its file.</source>
      <translation>当初导出的图：其任一图层，或其文件。</translation>
    </message>
    <message>
      <source>Table of relations</source>
      <translation>关系表</translation>
    </message>
    <message>
      <source>A CSV file with the columns subject_id, predicate and object_id, and perhaps score, in any order. Without a score a new relation gets 1.</source>
      <translation>含有列 subject_id、predicate 和 object_id 的 CSV 文件，也可以有 score，顺序不限。没有得分的新关系取 1。</translation>
    </message>
    <message>
      <source>CSV files (*.csv)</source>
      <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
      <source>Changed scene graph</source>
      <translation>更改后的场景图</translation>
    </message>
    <message>
      <source>A GeoPackage with the same objects and the relations of the table.</source>
      <translation>含有相同对象和表中关系的 GeoPackage。</translation>
    </message>
    <message>
      <source>Relations</source>
      <translation>关系</translation>
    </message>
    <message>
      <source>New relations</source>
      <translation>新关系</translation>
    </message>
    <message>
      <source>Relations that are gone</source>
      <translation>已去除的关系</translation>
    </message>
    <message>
      <source>Relations with another score</source>
      <translation>得分有变的关系</translation>
    </message>
    <message>
      <source>Normalise radiometry</source>
      <translation>辐射归一化</translation>
    </message>
    <message>
      <source>Makes images of different dates, films and scanners look alike: for panchromatic and faded colour archives. Each band is stretched between its 2 % and 98 % quantiles. With a reference, it gets the distribution of brightness of that image instead. Every pixel of the whole image counts.</source>
      <translation>使不同日期、胶片和扫描仪的图像外观相近：用于全色和褪色的彩色档案影像。每个波段在其 2 % 与 98 % 分位数之间拉伸。给出参考时，则改为采用该图像的亮度分布。整幅图像的每个像元都参与计算。</translation>
    </message>
    <message>
      <source>contrast,stretch,histogram matching,quantiles,brightness,archive,historical,colour balance</source>
      <translation>对比度,拉伸,直方图匹配,分位数,亮度,档案,历史影像,色彩平衡</translation>
    </message>
    <message>
      <source>The image to normalise.</source>
      <translation>要归一化的图像。</translation>
    </message>
    <message>
      <source>Reference</source>
      <translation>参考</translation>
    </message>
    <message>
      <source>An image whose colours the result shall have, with as many bands. Another date of about the same place is best; grid and type may differ. Empty: stretch between the quantiles.</source>
      <translation>结果应具有其颜色的图像，波段数相同。最好是大致同一地点的另一日期；网格和类型可以不同。留空：在分位数之间拉伸。</translation>
    </message>
    <message>
      <source>Pixel type</source>
      <translation>像元类型</translation>
    </message>
    <message>
      <source>Of a stretched image. uint8: 1 to 255. uint16: 1 to 65535. float32: 0 to 1. NoData is 0, or NaN. With a reference the result has the type and the values of the reference.</source>
      <translation>用于拉伸的图像。uint8：1 到 255。uint16：1 到 65535。float32：0 到 1。无数据为 0 或 NaN。有参考时，结果采用参考的类型和值。</translation>
    </message>
    <message>
      <source>Normalised image</source>
      <translation>归一化的图像</translation>
    </message>
    <message>
      <source>The image with the same pixels, bands and band names (GeoTIFF).</source>
      <translation>像元、波段和波段名称都相同的图像（GeoTIFF）。</translation>
    </message>
    <message>
      <source>The bands to normalise. Empty: all but a transparency band.</source>
      <translation>要归一化的波段。留空：除透明度波段外的所有波段。</translation>
    </message>
    <message>
      <source>Bands of the reference</source>
      <translation>参考的波段</translation>
    </message>
    <message>
      <source>The bands of the reference, in the order of the image's. Empty: all but a transparency band.</source>
      <translation>参考的波段，按图像波段的顺序。留空：除透明度波段外的所有波段。</translation>
    </message>
    <message>
      <source>Dark (% of the pixels)</source>
      <translation>暗（像元的 %）</translation>
    </message>
    <message>
      <source>So many percent of the pixels become the darkest value.</source>
      <translation>这一百分比的像元取最暗值。</translation>
    </message>
    <message>
      <source>Bright (% of the pixels)</source>
      <translation>亮（像元的 %）</translation>
    </message>
    <message>
      <source>All pixels above this percentage become the brightest value.</source>
      <translation>高于此百分比的所有像元取最亮值。</translation>
    </message>
    <message>
      <source>Dark and bright value of each band before (JSON)</source>
      <translation>各波段原来的暗值和亮值（JSON）</translation>
    </message>
    <message>
      <source>Objects from segmentation</source>
      <translation>由分割生成对象</translation>
    </message>
    <message>
      <source>Makes clean objects of a class map or of polygons: specks become part of their neighbours, small holes are closed, buildings that have grown together are split, outlines are smoothed or get right angles. Objects that touch keep a common border. Roads and rivers get centre lines with their widths. Each object has its class, area and score, as the scene graph needs them.</source>
      <translation>将类别图或多边形制成整洁的对象：碎斑并入相邻对象，小孔洞被填补，粘连的建筑物被拆分，轮廓变得平滑或成直角。相接的对象保持公共边界。道路和河流得到带宽度的中心线。每个对象都有场景图所需的类别、面积和得分。</translation>
    </message>
    <message>
      <source>vectorize,polygons,buildings,footprints,roads,centerline,skeleton,watershed,regularize,generalize,simplify</source>
      <translation>矢量化,多边形,建筑物,建筑轮廓,道路,中心线,骨架,分水岭,规则化,综合,简化</translation>
    </message>
    <message>
      <source>Number of centre lines</source>
      <translation>中心线数</translation>
    </message>
    <message>
      <source>Objects, area and length of each class (JSON)</source>
      <translation>各类别的对象、面积和长度（JSON）</translation>
    </message>
    <message>
      <source>Class map</source>
      <translation>类别图</translation>
    </message>
    <message>
      <source>A class raster, such as “Segment image” makes. Its first band counts.</source>
      <translation>类别栅格，例如“分割图像”生成的类别栅格。使用其第一个波段。</translation>
    </message>
    <message>
      <source>Polygons instead of a class map</source>
      <translation>多边形（代替类别图）</translation>
    </message>
    <message>
      <source>A layer of polygons. Where they overlap, the later one is on top.</source>
      <translation>多边形图层。重叠处，靠后的在上面。</translation>
    </message>
    <message>
      <source>Field with the class of the polygons</source>
      <translation>多边形的类别字段</translation>
    </message>
    <message>
      <source>Names or values of classes. Empty: all polygons are of one class, with the layer's name.</source>
      <translation>类别的名称或值。留空：所有多边形为一个类别，以图层名称命名。</translation>
    </message>
    <message>
      <source>Confidence</source>
      <translation>置信度</translation>
    </message>
    <message>
      <source>What “Segment image” gives as “Confidence”, or the probability of a class, on any grid. Its mean over an object is the object's score. The first band counts.</source>
      <translation>“分割图像”给出的“置信度”，或某个类别的概率，网格不限。其在对象上的平均值为该对象的得分。使用第一个波段。</translation>
    </message>
    <message>
      <source>Classes that become objects</source>
      <translation>成为对象的类别</translation>
    </message>
    <message>
      <source>Names or values, with semicolons between several: “building; road”. Empty: all.</source>
      <translation>名称或值，多项之间用英文分号分隔：“建筑物; 道路”。留空：全部。</translation>
    </message>
    <message>
      <source>Smallest object (m²)</source>
      <translation>最小对象（平方米）</translation>
    </message>
    <message>
      <source>Smaller ones become part of the neighbour with which they share most of their border. Not set: nine pixels of the map; polygons are all kept. Without a CRS: pixels, or units of the layer.</source>
      <translation>更小的对象会并入与其公共边界最长的相邻对象。未设置：地图的九个像元；多边形则全部保留。没有坐标参照系时：像素，或图层的单位。</translation>
    </message>
    <message>
      <source>Close holes smaller than (m²)</source>
      <translation>填补小于此值的孔洞（平方米）</translation>
    </message>
    <message>
      <source>A hole in which another object lies stays. Not set: the size of the smallest object.</source>
      <translation>其中有其他对象的孔洞会保留。未设置：最小对象的大小。</translation>
    </message>
    <message>
      <source>Split objects that have grown together</source>
      <translation>拆分粘连的对象</translation>
    </message>
    <message>
      <source>shape: where they are narrow. confidence: where the segmentation was less sure; it needs the confidence. none: they stay together. Buildings are split, unless other classes are named below.</source>
      <translation>shape：在狭窄处拆分。confidence：在分割较不确定处拆分，需要置信度。none：不拆分。拆分建筑物，除非下面指定了其他类别。</translation>
    </message>
    <message>
      <source>Buildings with right angles</source>
      <translation>直角建筑物</translation>
    </message>
    <message>
      <source>Straight walls at right angles, where that changes a building little. Its neighbours are fitted to it.</source>
      <translation>在对建筑物改变不大之处，使墙成直线和直角。其相邻对象会与之吻合。</translation>
    </message>
    <message>
      <source>Polygons with class, score and area; long ones also with length and width (GeoPackage).</source>
      <translation>带类别、得分和面积的多边形；长条形的还带长度和宽度（GeoPackage）。</translation>
    </message>
    <message>
      <source>Centre lines</source>
      <translation>中心线</translation>
    </message>
    <message>
      <source>The middle of roads, rivers and the like, from junction to junction, with length and width.</source>
      <translation>道路、河流等的中线，从交汇点到交汇点，带长度和宽度。</translation>
    </message>
    <message>
      <source>Classes that are long</source>
      <translation>长条形的类别</translation>
    </message>
    <message>
      <source>They get centre lines. Names or values, with semicolons between several. Empty: those that are called road, street, river, canal, rail and the like. “-”: none.</source>
      <translation>它们会得到中心线。名称或值，多项之间用英文分号分隔。留空：名称为 road、street、river、canal、rail 之类的类别。“-”：没有。</translation>
    </message>
    <message>
      <source>Classes that are buildings</source>
      <translation>建筑物类别</translation>
    </message>
    <message>
      <source>They get right angles, and are split. Empty: those that are called building, house or roof. “-”: none.</source>
      <translation>它们会成直角并被拆分。留空：名称为 building、house 或 roof 的类别。“-”：没有。</translation>
    </message>
    <message>
      <source>Classes that are split</source>
      <translation>要拆分的类别</translation>
    </message>
    <message>
      <source>Names or values, with semicolons between several. Empty: the buildings. “-”: none.</source>
      <translation>名称或值，多项之间用英文分号分隔。留空：建筑物。“-”：没有。</translation>
    </message>
    <message>
      <source>Widest neck (percent)</source>
      <translation>最宽的颈部（百分比）</translation>
    </message>
    <message>
      <source>Objects are split where they are narrower than this share of the narrower part, or less sure than this share of the less sure part. More splits more.</source>
      <translation>对象在以下地方拆分：宽度小于较窄部分的此比例，或置信度低于较不确定部分的此比例。越大，拆分越多。</translation>
    </message>
    <message>
      <source>Simplify outlines (metres)</source>
      <translation>简化轮廓（米）</translation>
    </message>
    <message>
      <source>Corners that stand out by less than about this are left out; common borders stay common. Not set: only the steps of the pixels are smoothed. 0: outlines stay as they are, along the pixels.</source>
      <translation>突出不到约此值的拐角会被省略；公共边界仍为公共边界。未设置：仅平滑像元的阶梯。0：轮廓保持原样，沿像元边缘。</translation>
    </message>
    <message>
      <source>Prepare training patches</source>
      <translation>准备训练样区</translation>
    </message>
    <message>
      <source>Cuts images and their labels into tiles that a model can learn from. Labels are polygons or lines with a class, or class rasters; they may have any coordinate reference system. If only some places are fully labelled, draw polygons around these and choose them as patches: what lies outside teaches nothing. Look at the sheet of examples before you train: it shows at once whether images and labels fit.</source>
      <translation>将图像及其标签切成模型可以学习的图块。标签是带类别的多边形或线，或者类别栅格；坐标参照系不限。如果只有部分地方已全部标注，请在其周围绘制多边形并选作样区：样区之外不参与学习。训练之前请查看示例图：图像与标签是否吻合，一看便知。</translation>
    </message>
    <message>
      <source>chips,tiles,dataset,training data,labels,samples,annotation,deep learning</source>
      <translation>切片,图块,数据集,训练数据,标签,样本,标注,深度学习</translation>
    </message>
    <message>
      <source>Sheet of examples</source>
      <translation>示例图</translation>
    </message>
    <message>
      <source>Number of training tiles</source>
      <translation>训练图块数</translation>
    </message>
    <message>
      <source>Number of validation tiles</source>
      <translation>验证图块数</translation>
    </message>
    <message>
      <source>Number of test tiles</source>
      <translation>测试图块数</translation>
    </message>
    <message>
      <source>Pixels of each class (JSON)</source>
      <translation>各类别的像元数（JSON）</translation>
    </message>
    <message>
      <source>Side of the squares that the images are cut into.</source>
      <translation>图像切成的方块的边长。</translation>
    </message>
    <message>
      <source>Stride (pixels)</source>
      <translation>步长（像素）</translation>
    </message>
    <message>
      <source>How far it is from one tile to the next. Less than the tile size: tiles overlap, and the network sees each place at several positions. Not set: the tile size.</source>
      <translation>从一个图块到下一个图块的距离。小于图块大小时，图块会重叠，网络会在多个位置看到每个地方。未设置：图块大小。</translation>
    </message>
    <message>
      <source>Training / validation / test (%)</source>
      <translation>训练 / 验证 / 测试 (%)</translation>
    </message>
    <message>
      <source>How the labelled ground is shared out. The validation decides which state of a training is the best, the test says how good that one is. Tiles of different parts never overlap.</source>
      <translation>已标注范围的分配方式。验证部分决定训练的哪个状态最好，测试部分说明它有多好。不同部分的图块从不重叠。</translation>
    </message>
    <message>
      <source>Training set</source>
      <translation>训练集</translation>
    </message>
    <message>
      <source>The folder to make: tiles of images and labels (GeoTIFF), their description, and a sheet of examples.</source>
      <translation>要生成的文件夹：图像和标签的图块（GeoTIFF）、其描述，以及示例图。</translation>
    </message>
    <message>
      <source>How large a pixel of the tiles is on the ground. Not set: as in the first image.</source>
      <translation>图块像元的地面大小。未设置：与第一幅图像相同。</translation>
    </message>
    <message>
      <source>Block size (pixels)</source>
      <translation>分块大小（像素）</translation>
    </message>
    <message>
      <source>Side of the blocks of ground that go as a whole to training, validation or test. 0: as large as the labelled ground allows.</source>
      <translation>整块划归训练、验证或测试的地面分块的边长。0：在已标注范围允许的情况下尽可能大。</translation>
    </message>
    <message>
      <source>Query scene graph</source>
      <translation>查询场景图</translation>
    </message>
    <message>
      <source>Finds the objects that relate to each other as a question says. Its parts stand between commas: “?b building” says what ?b is, “?b nearby ?r” and “?b nearby river” how it relates, “not ?b nearby water” how it does not, and “?b area &gt; 500” compares. The result is a layer of these objects, each with its role in the question, and the relations between them.</source>
      <translation>按问题所述的相互关系查找对象。问题的各部分用英文逗号分隔：“?b building”说明 ?b 是什么，“?b nearby ?r”和“?b nearby river”说明有什么关系，“not ?b nearby water”说明没有什么关系，“?b area &gt; 500”进行比较。结果是这些对象的图层（每个对象带有其在问题中的角色），以及它们之间的关系。</translation>
    </message>
    <message>
      <source>scene graph,question,search,select,triplets,pattern,SPARQL,relations,knowledge graph</source>
      <translation>场景图,问题,搜索,选择,三元组,模式,SPARQL,关系,知识图谱</translation>
    </message>
    <message>
      <source>Question</source>
      <translation>问题</translation>
    </message>
    <message>
      <source>Parts between commas. “?b building”: what ?b is, also “building or road”. “?b nearby ?r”: how two relate; a class may stand for a variable, as in “?b nearby river”, and predicates may be read from the other side, as in “?b served by ?r”. “not ?b nearby water”: no such relation. “?b area &gt; 0.5 ha”: compares area, score, level, id or an attribute. A variable without a class that is called like one has that class: ?water.</source>
      <translation>各部分用英文逗号分隔。“?b building”：?b 是什么，也可写“building or road”。“?b nearby ?r”：二者的关系；可用类别代替变量，如“?b nearby river”，谓词也可从另一侧来读，如“?b served by ?r”。“not ?b nearby water”：没有这种关系。“?b area &gt; 0.5 ha”：比较 area、score、level、id 或属性。没有指定类别的变量，如果名称与某个类别相同，即为该类别：?water。</translation>
    </message>
    <message>
      <source>Least score of relations</source>
      <translation>关系的最低得分</translation>
    </message>
    <message>
      <source>Relations with less are taken as not there. Relations by exact rules mostly have 1.</source>
      <translation>低于此得分的关系视为不存在。由精确规则得出的关系大多为 1。</translation>
    </message>
    <message>
      <source>Matching objects</source>
      <translation>匹配的对象</translation>
    </message>
    <message>
      <source>A GeoPackage with each object once: “roles” says for which variables it stands, “matches” in how many matches it is. The relations between them are a second layer.</source>
      <translation>每个对象只出现一次的 GeoPackage：“roles”表示它代表哪些变量，“matches”表示它出现在多少个匹配中。它们之间的关系为第二个图层。</translation>
    </message>
    <message>
      <source>Table of matches</source>
      <translation>匹配表</translation>
    </message>
    <message>
      <source>One row a match: the object of each variable.</source>
      <translation>每个匹配一行：各变量的对象。</translation>
    </message>
    <message>
      <source>Relations between them</source>
      <translation>它们之间的关系</translation>
    </message>
    <message>
      <source>Number of matches</source>
      <translation>匹配数</translation>
    </message>
    <message>
      <source>Objects of each variable (JSON)</source>
      <translation>各变量的对象（JSON）</translation>
    </message>
    <message>
      <source>Relations between matching objects</source>
      <translation>匹配对象之间的关系</translation>
    </message>
    <message>
      <source>Relations by rule</source>
      <translation>按规则建立关系</translation>
    </message>
    <message>
      <source>Makes a scene graph: objects, and what holds between them – nearby, around, passing through, part of, serves and others. Exact geometric rules find the relations, with true distances that follow the map scale. The result is a GeoPackage that can be edited in QGIS, queried, exported, and learnt from.</source>
      <translation>生成场景图：对象及其之间的关系——在附近、围绕、穿过、属于、服务于等。关系由精确的几何规则得出，采用随地图比例尺而定的真实距离。结果是 GeoPackage，可在 QGIS 中编辑、查询、导出，也可用于学习。</translation>
    </message>
    <message>
      <source>scene graph,relations,topology,neighbours,near,OpenStreetMap,knowledge graph,triplets</source>
      <translation>场景图,关系,拓扑,相邻,附近,OpenStreetMap,知识图谱,三元组</translation>
    </message>
    <message>
      <source>Objects of each class (JSON)</source>
      <translation>各类别的对象数（JSON）</translation>
    </message>
    <message>
      <source>Relations of each predicate (JSON)</source>
      <translation>各谓词的关系数（JSON）</translation>
    </message>
    <message>
      <source>One layer or several, of polygons, lines or points, also in different coordinate reference systems: polygons of a segmentation, a topographic map, layers of OpenStreetMap.</source>
      <translation>一个或多个多边形、线或点图层，坐标参照系可以不同：分割得到的多边形、地形图、OpenStreetMap 图层。</translation>
    </message>
    <message>
      <source>The field that holds the class of each object. Empty: the field “class” or “class_name” if there is one; else each layer is a class, with the layer's name; else tags of OpenStreetMap tell the class.</source>
      <translation>存放每个对象类别的字段。留空：字段“class”或“class_name”（如有）；否则每个图层为一个类别，以图层名称命名；否则由 OpenStreetMap 标签确定类别。</translation>
    </message>
    <message>
      <source>Map scale 1 :</source>
      <translation>地图比例尺 1 :</translation>
    </message>
    <message>
      <source>What is near on the map is near in the graph: at 1 : 5 000 a millimetre is 5 m. The larger the number, the farther apart objects may be and still be near each other.</source>
      <translation>地图上相近的，在图中也相近：1 : 5 000 时，一毫米为 5 米。数字越大，对象相距越远仍可算作在附近。</translation>
    </message>
    <message>
      <source>A GeoPackage with the objects, the relations as arrows between them, and a project that ties both: open it in QGIS's browser to see the relations of an object in its form.</source>
      <translation>含有对象、以箭头表示的对象间关系，以及将二者关联起来的工程的 GeoPackage：在 QGIS 的浏览器中打开，即可在对象的表单中查看其关系。</translation>
    </message>
    <message>
      <source>Classes by other names</source>
      <translation>类别的其他名称</translation>
    </message>
    <message>
      <source>Needed where the vocabulary doesn't know a class: “3 = forest; shed = building; clouds =”. Nothing behind “=” leaves a class out.</source>
      <translation>词汇表不认识某个类别时需要：“3 = forest; 棚屋 = building; 云 =”。“=”后面为空表示略过该类别。</translation>
    </message>
    <message>
      <source>Predicates</source>
      <translation>谓词</translation>
    </message>
    <message>
      <source>Relations of these kinds only, separated by commas, such as “nearby, part of, passing through”. Empty: all. The others still count where a pair of objects gets only the most telling one.</source>
      <translation>仅限这些种类的关系，用英文逗号分隔，例如“nearby, part of, passing through”。留空：全部。在一对对象只取最能说明问题的关系时，其余种类仍会参与比较。</translation>
    </message>
    <message>
      <source>Nearby objects of each object</source>
      <translation>每个对象的附近对象数</translation>
    </message>
    <message>
      <source>Of all objects that are nearby, so many of the nearest ones get a relation, so that the graph stays readable.</source>
      <translation>在所有附近的对象中，仅与这么多个最近的建立关系，使图保持易读。</translation>
    </message>
    <message>
      <source>Width of lines (metres)</source>
      <translation>线的宽度（米）</translation>
    </message>
    <message>
      <source>How broad lines and points are drawn as objects. Distances are those from the line or point itself.</source>
      <translation>线和点作为对象绘制的宽度。距离从线或点本身算起。</translation>
    </message>
    <message>
      <source>Vocabulary</source>
      <translation>词汇表</translation>
    </message>
    <message>
      <source>A file of your own with classes and predicates and their limits, in the manner of Landscribe's vocabulary.json. Empty: that of Landscribe, with 32 classes of topographic maps and 16 predicates.</source>
      <translation>您自己的文件，含有类别、谓词及其阈值，格式同 Landscribe 的 vocabulary.json。留空：Landscribe 的词汇表，含 32 个地形图类别和 16 个谓词。</translation>
    </message>
    <message>
      <source>JSON files (*.json)</source>
      <translation>JSON 文件 (*.json)</translation>
    </message>
    <message>
      <source>Generate scene graph</source>
      <translation>生成场景图</translation>
    </message>
    <message>
      <source>Makes a scene graph for one map scale or several: objects from layers or from an image, the wholes that they become on smaller maps, and what holds between them. Exact rules find relations that geometry can tell, a trained model reads others out of the image, and each relation says who has found it and how sure it is. Without a model, rules alone do the work. The result is a GeoPackage that can be edited in QGIS, queried, exported, and learnt from.</source>
      <translation>为一个或多个地图比例尺生成场景图：来自图层或图像的对象、它们在更小比例尺地图上组成的整体，以及其间的关系。精确规则找出可由几何得知的关系，训练好的模型从图像读取其他关系，每个关系都说明由谁找到、有多确定。没有模型时，仅由规则完成。结果是 GeoPackage，可在 QGIS 中编辑、查询、导出，也可用于学习。</translation>
    </message>
    <message>
      <source>scene graph,relations,generalisation,map scale,vectorization,knowledge graph,triplets</source>
      <translation>场景图,关系,制图综合,地图比例尺,矢量化,知识图谱,三元组</translation>
    </message>
    <message>
      <source>Relations by rule and by the model (JSON)</source>
      <translation>由规则和由模型得出的关系（JSON）</translation>
    </message>
    <message>
      <source>Objects of each map scale (JSON)</source>
      <translation>各地图比例尺的对象（JSON）</translation>
    </message>
    <message>
      <source>One layer or several, of polygons, lines or points: what “Objects” has made of a segmentation, a topographic map, layers of OpenStreetMap. Empty: a segmentation model finds them in the image.</source>
      <translation>一个或多个多边形、线或点图层：“由分割生成对象”由分割得到的结果、地形图、OpenStreetMap 图层。留空：由分割模型在图像中寻找。</translation>
    </message>
    <message>
      <source>A colour or grey picture of the objects. Needed where a model is chosen; rules need none.</source>
      <translation>对象的彩色或灰度影像。选择了模型时需要；规则不需要。</translation>
    </message>
    <message>
      <source>A model that “Train scene-graph model” has made. It finds relations in the image that rules can't tell. Empty: rules alone find the relations.</source>
      <translation>“训练场景图模型”生成的模型。它在图像中寻找规则无法得知的关系。留空：仅由规则寻找关系。</translation>
    </message>
    <message>
      <source>Map scales 1 :</source>
      <translation>地图比例尺 1 :</translation>
    </message>
    <message>
      <source>One scale or several, with semicolons between them. On each smaller map objects become wholes, such as the houses of a settlement, and what is too small to be seen is left out.</source>
      <translation>一个或多个比例尺，用英文分号分隔。在每幅更小比例尺的地图上，对象组成整体，例如房屋组成居民地，太小而看不见的则略去。</translation>
    </message>
    <message>
      <source>A GeoPackage with the objects of all scales, the relations as arrows between them, and a project that ties both: open it in QGIS's browser to see the relations of an object in its form.</source>
      <translation>含有所有比例尺的对象、以箭头表示的对象间关系，以及将二者关联起来的工程的 GeoPackage：在 QGIS 的浏览器中打开，即可在对象的表单中查看其关系。</translation>
    </message>
    <message>
      <source>Segmentation model</source>
      <translation>分割模型</translation>
    </message>
    <message>
      <source>Finds the objects in the image, where no layer of objects is chosen.</source>
      <translation>未选择对象图层时，在图像中寻找对象。</translation>
    </message>
    <message>
      <source>Relations of the model only</source>
      <translation>仅模型得出的关系</translation>
    </message>
    <message>
      <source>Leave out what rules find. Not ticked: both are there, and each relation says who has found it.</source>
      <translation>略过规则找到的关系。不勾选：二者都有，每个关系都说明由谁找到。</translation>
    </message>
    <message>
      <source>Least score of the model's relations</source>
      <translation>模型关系的最低得分</translation>
    </message>
    <message>
      <source>Relations that the model is less sure of are left out: 0 keeps all that it can think of.</source>
      <translation>模型不够确定的关系会略去：0 保留它能想到的所有关系。</translation>
    </message>
    <message>
      <source>Of all objects that are nearby, so many of the nearest ones get a relation by rule, so that the graph stays readable.</source>
      <translation>在所有附近的对象中，仅与这么多个最近的按规则建立关系，使图保持易读。</translation>
    </message>
    <message>
      <source>A file of your own with classes, predicates and their limits, and what becomes a whole on smaller maps, in the manner of Landscribe's vocabulary.json. Empty: that of the model, else that of Landscribe.</source>
      <translation>您自己的文件，含有类别、谓词及其阈值，以及在更小比例尺地图上组成整体的内容，格式同 Landscribe 的 vocabulary.json。留空：模型的词汇表，没有模型时为 Landscribe 的词汇表。</translation>
    </message>
    <message>
      <source>Precision</source>
      <translation>精度</translation>
    </message>
    <message>
      <source>Of the segmentation. auto: as the model was tested. fp32: full. bf16, fp16: faster on graphics cards.</source>
      <translation>分割的精度。auto：与模型测试时相同。fp32：全精度。bf16、fp16：在显卡上更快。</translation>
    </message>
    <message>
      <source>Segment image</source>
      <translation>分割图像</translation>
    </message>
    <message>
      <source>Gives every pixel of an image its class: land cover, buildings, roads, or whatever the model has learnt. The result is a styled layer on the grid of the image; polygons, probabilities and a table of areas come with it if you ask for them. Bands, resolution and tiles follow the model, so an image and a model are enough to start.</source>
      <translation>为图像的每个像元赋予类别：土地覆盖、建筑物、道路，或模型学到的任何内容。结果是与图像网格一致、带样式的图层；还可按需输出多边形、概率和面积表。波段、分辨率和图块由模型决定，因此只需一幅图像和一个模型即可开始。</translation>
    </message>
    <message>
      <source>classification,land cover,deep learning,neural network,semantic,onnx,deepness</source>
      <translation>分类,土地覆盖,深度学习,神经网络,语义分割,deep learning,onnx,deepness</translation>
    </message>
    <message>
      <source>Classes of further outputs of the model</source>
      <translation>模型其他输出的类别</translation>
    </message>
    <message>
      <source>Area of each class (JSON)</source>
      <translation>各类别的面积（JSON）</translation>
    </message>
    <message>
      <source>Number of classes found</source>
      <translation>找到的类别数</translation>
    </message>
    <message>
      <source>Area of all classes together (m²)</source>
      <translation>所有类别的总面积（平方米）</translation>
    </message>
    <message>
      <source>The image to segment. Files are read in place; tile servers, WMS and the like are copied first.</source>
      <translation>要分割的图像。文件直接读取；瓦片服务、WMS 等会先复制。</translation>
    </message>
    <message>
      <source>Second image</source>
      <translation>第二幅图像</translation>
    </message>
    <message>
      <source>For models that were trained with heights, or that look at two images. The line below the model says so. Its pixels may have another size and coordinate reference system.</source>
      <translation>用于带高程训练的模型，或读取两幅图像的模型。模型下方的一行会说明这一点。其像元大小和坐标参照系可以不同。</translation>
    </message>
    <message>
      <source>The bands of the image that feed the model, in the model's order. Empty: the model chooses.</source>
      <translation>输入模型的图像波段，按模型的顺序。留空：由模型选择。</translation>
    </message>
    <message>
      <source>Segment this rectangle only. Empty: the whole image.</source>
      <translation>仅分割此矩形。留空：整幅图像。</translation>
    </message>
    <message>
      <source>Segment inside these polygons only; everything else becomes nodata.</source>
      <translation>仅在这些多边形内分割；其余部分均为无数据。</translation>
    </message>
    <message>
      <source>The class of each pixel, with class names and colours (GeoTIFF).</source>
      <translation>每个像元的类别，带类别名称和颜色（GeoTIFF）。</translation>
    </message>
    <message>
      <source>Class polygons</source>
      <translation>类别多边形</translation>
    </message>
    <message>
      <source>The classes as polygons, with class name, area and mean confidence (GeoPackage).</source>
      <translation>以多边形表示的类别，带类别名称、面积和平均置信度（GeoPackage）。</translation>
    </message>
    <message>
      <source>Table of areas</source>
      <translation>面积表</translation>
    </message>
    <message>
      <source>A page with the area and share of each class.</source>
      <translation>列出各类别面积和占比的页面。</translation>
    </message>
    <message>
      <source>Probabilities</source>
      <translation>概率</translation>
    </message>
    <message>
      <source>How probable each class is, from 0 to 1: one band a class.</source>
      <translation>每个类别的概率，从 0 到 1：每个类别一个波段。</translation>
    </message>
    <message>
      <source>How probable the chosen class is, from 0 to 1.</source>
      <translation>所选类别的概率，从 0 到 1。</translation>
    </message>
    <message>
      <source>Uncertainty</source>
      <translation>不确定性</translation>
    </message>
    <message>
      <source>The entropy over the classes: 0 where the model is sure, larger where it hesitates.</source>
      <translation>各类别上的熵：模型确定处为 0，越不确定越大。</translation>
    </message>
    <message>
      <source>Bands of the second image</source>
      <translation>第二幅图像的波段</translation>
    </message>
    <message>
      <source>The bands of the second image that feed the model, in its order. Empty: the model chooses.</source>
      <translation>输入模型的第二幅图像的波段，按模型的顺序。留空：由模型选择。</translation>
    </message>
    <message>
      <source>Ground resolution for the model (metres per pixel)</source>
      <translation>模型的地面分辨率（米/像元）</translation>
    </message>
    <message>
      <source>How large a pixel is when the model sees it. Not set: what the model was trained with.</source>
      <translation>模型看到的像元大小。未设置：采用模型训练时的值。</translation>
    </message>
    <message>
      <source>The pixel value that counts as full brightness: 10000 for reflectance. Not set: the model knows.</source>
      <translation>视为最大亮度的像元值：反射率为 10000。未设置：由模型决定。</translation>
    </message>
    <message>
      <source>Side of the squares that the model looks at. Not set: what the model was trained with.</source>
      <translation>模型所看方块的边长。未设置：采用模型训练时的值。</translation>
    </message>
    <message>
      <source>Overlap of tiles (%)</source>
      <translation>图块重叠 (%)</translation>
    </message>
    <message>
      <source>How much neighbouring tiles share. More is smoother at their edges, and slower. Not set: the model's.</source>
      <translation>相邻图块共有的部分。越大，边缘越平滑，但越慢。未设置：采用模型的值。</translation>
    </message>
    <message>
      <source>Blending of overlapping tiles</source>
      <translation>重叠图块的融合</translation>
    </message>
    <message>
      <source>mean: average of the probabilities. cosine: average in which the middle of a tile counts more. crop: each tile up to the middle of the overlap.</source>
      <translation>mean：概率的平均值。cosine：图块中部权重更大的平均值。crop：每个图块取到重叠区的中线。</translation>
    </message>
    <message>
      <source>Average over turned and mirrored tiles</source>
      <translation>对旋转和镜像的图块取平均</translation>
    </message>
    <message>
      <source>The model looks at each tile in eight positions. A little more accurate, eight times slower.</source>
      <translation>模型以八种方位查看每个图块。准确度略高，耗时为八倍。</translation>
    </message>
    <message>
      <source>Smallest patch in the map (m²)</source>
      <translation>地图中的最小图斑（平方米）</translation>
    </message>
    <message>
      <source>Smaller patches are merged into their largest neighbour. 0: keep all.</source>
      <translation>更小的图斑会并入其最大的相邻图斑。0：全部保留。</translation>
    </message>
    <message>
      <source>NoData value</source>
      <translation>无数据值</translation>
    </message>
    <message>
      <source>Value of the class map where the image has no data or lies outside the areas of interest.</source>
      <translation>图像无数据处或感兴趣区之外，类别图所取的值。</translation>
    </message>
    <message>
      <source>Outline of the polygons</source>
      <translation>多边形轮廓</translation>
    </message>
    <message>
      <source>exact: along the pixels. smooth: rounded, for land cover. right_angles: straight with right angles, for buildings.</source>
      <translation>exact：沿像元边缘。smooth：圆滑，适用于土地覆盖。right_angles：直线和直角，适用于建筑物。</translation>
    </message>
    <message>
      <source>Smallest polygon (m²)</source>
      <translation>最小多边形（平方米）</translation>
    </message>
    <message>
      <source>Smaller polygons are left out; the map is not changed. 0: keep all.</source>
      <translation>更小的多边形会被省略；地图不变。0：全部保留。</translation>
    </message>
    <message>
      <source>auto: the fastest that gives the same map. fp32: full. bf16, fp16: half; faster on graphics cards.</source>
      <translation>auto：结果地图相同的最快精度。fp32：全精度。bf16、fp16：半精度；在显卡上更快。</translation>
    </message>
    <message>
      <source>How many tiles are computed together. 0: as many as suit the device and its memory.</source>
      <translation>一起计算的图块数量。0：按设备及其内存确定。</translation>
    </message>
    <message>
      <source>Unsupervised segments</source>
      <translation>无监督分割</translation>
    </message>
    <message>
      <source>Parts an image into segments that look alike, without labels and without a model trained for classes: a vision transformer describes every small square of the image, and a graph of these squares is cut where they differ most. The segments have numbers, no meaning: name them yourself, or make objects of them. The same numbers hold all over the image, however large it is.</source>
      <translation>将图像分成外观一致的分割块，无需标签，也无需为类别训练的模型：vision transformer 描述图像的每个小方块，并在差异最大处切开由这些方块构成的图。分割块只有编号，没有含义：请自行命名，或用它们生成对象。无论图像多大，编号在整幅图像中都一致。</translation>
    </message>
    <message>
      <source>clustering,unsupervised,segmentation,objects,obia,dino,normalized cut,superpixels</source>
      <translation>聚类,无监督,分割,对象,obia,dino,归一化割,超像素</translation>
    </message>
    <message>
      <source>Number of kinds of segments found</source>
      <translation>找到的分割块种类数</translation>
    </message>
    <message>
      <source>Area of each kind of segment (JSON)</source>
      <translation>各种分割块的面积（JSON）</translation>
    </message>
    <message>
      <source>A colour or grey picture. Files are read in place; tile servers, WMS and the like are copied first.</source>
      <translation>彩色或灰度影像。文件直接读取；瓦片服务、WMS 等会先复制。</translation>
    </message>
    <message>
      <source>Number of kinds of segments</source>
      <translation>分割块种类数</translation>
    </message>
    <message>
      <source>How many kinds to tell apart. Not set: 2 to 12, as many as the image itself suggests (eigengap).</source>
      <translation>要区分多少种。未设置：2 到 12，由图像本身决定（eigengap）。</translation>
    </message>
    <message>
      <source>Weights of the network</source>
      <translation>网络的权重</translation>
    </message>
    <message>
      <source>A safetensors file in the names of timm. Empty: timm downloads the weights of the network, once.</source>
      <translation>名称采用 timm 写法的 safetensors 文件。留空：由 timm 下载网络的权重，只需一次。</translation>
    </message>
    <message>
      <source>Weights (*.safetensors)</source>
      <translation>权重 (*.safetensors)</translation>
    </message>
    <message>
      <source>Segments</source>
      <translation>分割块</translation>
    </message>
    <message>
      <source>The kind of segment of each pixel: 1, 2, …, the most frequent first; 0 is no data (GeoTIFF).</source>
      <translation>每个像元的分割块种类：1、2、…，最常见的在前；0 为无数据（GeoTIFF）。</translation>
    </message>
    <message>
      <source>Segment polygons</source>
      <translation>分割块多边形</translation>
    </message>
    <message>
      <source>The segments as polygons, with their kind and area (GeoPackage).</source>
      <translation>以多边形表示的分割块，带种类和面积（GeoPackage）。</translation>
    </message>
    <message>
      <source>Method</source>
      <translation>方法</translation>
    </message>
    <message>
      <source>graph-network: a small graph network is trained on this image for some seconds. ncut: normalised cut by eigenvectors.</source>
      <translation>graph-network：用几秒钟在此图像上训练一个小型图网络。ncut：用特征向量做归一化割。</translation>
    </message>
    <message>
      <source>Name of a vision transformer of timm that describes the image. Those of the DINO family suit best, for they have learnt without labels.</source>
      <translation>描述图像的 timm vision transformer 的名称。DINO 系列最合适，因为它们是在没有标签的情况下学习的。</translation>
    </message>
    <message>
      <source>One band, or three in the order red, green, blue. Empty: those that the file calls so, or the first.</source>
      <translation>一个波段，或按红、绿、蓝顺序的三个波段。留空：文件中如此命名的波段，或最前面的波段。</translation>
    </message>
    <message>
      <source>Ground resolution for the network (metres per pixel)</source>
      <translation>网络的地面分辨率（米/像元）</translation>
    </message>
    <message>
      <source>How large a pixel is when the network sees it: finer finds smaller things, coarser is faster. Not set: the pixels of the image.</source>
      <translation>网络看到的像元大小：越精细，能找到越小的物体；越粗越快。未设置：图像的像元。</translation>
    </message>
    <message>
      <source>Tile size (pixels of the network)</source>
      <translation>图块大小（网络像素）</translation>
    </message>
    <message>
      <source>Side of the squares that the network looks at, made a multiple of its patches (14 or 16 pixels).</source>
      <translation>网络所看方块的边长，会取为其小块（14 或 16 像素）的整数倍。</translation>
    </message>
    <message>
      <source>How much neighbouring tiles share. More is smoother at their edges, and slower.</source>
      <translation>相邻图块共有的部分。越大，边缘越平滑，但越慢。</translation>
    </message>
    <message>
      <source>Suggest patches to label</source>
      <translation>建议待标注样区</translation>
    </message>
    <message>
      <source>Finds the patches of an image whose labelling would teach a model most: where it is unsure, unlike each other, and unlike what is labelled already. Label everything inside them, fine-tune the model with the patches as areas that are complete, and segment again. On demand an empty layer to draw on comes with it, whose form offers the classes of the map.</source>
      <translation>找出图像中最值得标注的样区，让模型学到最多：模型不确定、彼此不同、也与已标注的不同之处。请标注其中的所有内容，以这些样区作为标签完整的区域来微调模型，然后重新分割。还可按需生成一个用于绘制的空图层，其表单中可选择地图的类别。</translation>
    </message>
    <message>
      <source>active learning,uncertainty,training,sampling,digitise,label,annotation</source>
      <translation>主动学习,不确定性,训练,采样,数字化,标签,标注</translation>
    </message>
    <message>
      <source>Number of patches</source>
      <translation>样区数</translation>
    </message>
    <message>
      <source>Mean uncertainty in the patches</source>
      <translation>样区内的平均不确定性</translation>
    </message>
    <message>
      <source>Mean uncertainty of the whole image</source>
      <translation>整幅图像的平均不确定性</translation>
    </message>
    <message>
      <source>Least distance between patches (metres)</source>
      <translation>样区之间的最小距离（米）</translation>
    </message>
    <message>
      <source>From each other, and from the labelled ones. They never overlap. Without a CRS: pixels.</source>
      <translation>样区彼此之间，以及与已标注样区之间的距离。样区从不重叠。没有坐标参照系时：像素。</translation>
    </message>
    <message>
      <source>What the uncertainty layer holds</source>
      <translation>不确定性图层的内容</translation>
    </message>
    <message>
      <source>auto: its name tells. uncertainty: 0 is sure, 1 is unsure. confidence: the other way round, as in the confidence of a segmentation.</source>
      <translation>auto：由其名称判断。uncertainty：0 为确定，1 为不确定。confidence：相反，与分割的置信度相同。</translation>
    </message>
    <message>
      <source>What “Segment image” gives as “Uncertainty”, or as “Confidence”. The first band counts.</source>
      <translation>“分割图像”给出的“不确定性”或“置信度”。使用第一个波段。</translation>
    </message>
    <message>
      <source>The image that was segmented. With it the patches are chosen to look unlike each other.</source>
      <translation>被分割的图像。有了它，所选样区的外观会彼此不同。</translation>
    </message>
    <message>
      <source>The class map. With it the patches are chosen to hold different classes, as the model sees them.</source>
      <translation>类别图。有了它，所选样区会包含模型所见的不同类别。</translation>
    </message>
    <message>
      <source>Patches lie inside these polygons only.</source>
      <translation>样区仅位于这些多边形内。</translation>
    </message>
    <message>
      <source>Patches that are labelled already</source>
      <translation>已标注的样区</translation>
    </message>
    <message>
      <source>New patches stay away from these polygons, and are chosen to differ from what lies in them.</source>
      <translation>新样区会避开这些多边形，并选得与其中的内容不同。</translation>
    </message>
    <message>
      <source>How many patches you want to label before you fine-tune again.</source>
      <translation>再次微调之前，您想标注多少个样区。</translation>
    </message>
    <message>
      <source>Side of a patch (metres)</source>
      <translation>样区的边长（米）</translation>
    </message>
    <message>
      <source>Not set: 256 pixels of the uncertainty layer. Without a CRS: pixels.</source>
      <translation>未设置：不确定性图层的 256 个像元。没有坐标参照系时：像素。</translation>
    </message>
    <message>
      <source>Patches</source>
      <translation>样区</translation>
    </message>
    <message>
      <source>Squares with rank, mean uncertainty and main class, and a tick for those that you have labelled.</source>
      <translation>带有排名、平均不确定性和主要类别的方块，并可勾选您已标注的样区。</translation>
    </message>
    <message>
      <source>Layer to draw on</source>
      <translation>用于绘制的图层</translation>
    </message>
    <message>
      <source>An empty layer of polygons with the field “class”, whose form offers the classes of the class map.</source>
      <translation>带字段“class”的空多边形图层，其表单中可选择类别图的类别。</translation>
    </message>
    <message>
      <source>Train model</source>
      <translation>训练模型</translation>
    </message>
    <message>
      <source>Teaches a new model to segment images, from a training set or straight from images with labels. The result is a model for “Segment image”, with a report of how good it is on tiles that were kept back. Training takes from minutes on a graphics card to hours on the processor; the best state so far is kept when you cancel. To adapt a model that exists, use “Fine-tune model”: it needs far fewer labels.</source>
      <translation>用训练集，或直接用图像和标签，训练新模型来分割图像。结果是用于“分割图像”的模型，以及说明它在留出图块上有多好的报告。训练用时从显卡上的几分钟到处理器上的几小时；取消时会保留目前的最佳状态。要使已有的模型适应您的图像，请用“微调模型”：所需的标签少得多。</translation>
    </message>
    <message>
      <source>classification,deep learning,neural network,learn,labels,u-net,segmentation</source>
      <translation>分类,深度学习,神经网络,学习,标签,u-net,分割</translation>
    </message>
    <message>
      <source>How often the training sees every tile, at most. Not set: as the recipe says.</source>
      <translation>训练最多遍历全部图块多少次。未设置：按训练方案。</translation>
    </message>
    <message>
      <source>Stop after so many epochs without a better model. 0: never. Not set: as the recipe says.</source>
      <translation>连续这么多轮模型没有改进就停止。0：从不。未设置：按训练方案。</translation>
    </message>
    <message>
      <source>How many tiles make a step. If they don't fit the memory they are computed in parts, with the same result. Not set: as the recipe says.</source>
      <translation>每一步使用多少个图块。如果内存放不下，会分批计算，结果相同。未设置：按训练方案。</translation>
    </message>
    <message>
      <source>Side of what the network sees of a tile, at a random place. Not set: as the recipe says.</source>
      <translation>网络从图块中随机位置所看部分的边长。未设置：按训练方案。</translation>
    </message>
    <message>
      <source>Train scene-graph model</source>
      <translation>训练场景图模型</translation>
    </message>
    <message>
      <source>Teaches a model to find relations between objects, from images and scene graphs. The graphs may come from “Relations by rule”; relations that you have corrected, deleted or drawn in QGIS are learnt as well. The result is a model for “Generate scene graph”, with a report of how good it is on squares of ground that were kept back. A network that has learnt to see before looks at the images once; only what names objects and relations is trained, which takes minutes, also on the processor.</source>
      <translation>用图像和场景图训练模型寻找对象之间的关系。图可以来自“按规则建立关系”；您在 QGIS 中更正、删除或绘制的关系也会学习。结果是供“生成场景图”使用的模型，以及它在保留的地面方块上表现如何的报告。已学会看图像的网络只看一次图像；仅训练命名对象和关系的部分，即使在处理器上也只需几分钟。</translation>
    </message>
    <message>
      <source>scene graph,relations,deep learning,neural network,learn,triplets,knowledge graph</source>
      <translation>场景图,关系,深度学习,神经网络,学习,三元组,知识图谱</translation>
    </message>
    <message>
      <source>Epochs that were run</source>
      <translation>已运行的轮次</translation>
    </message>
    <message>
      <source>Epoch of the model</source>
      <translation>模型所在的轮次</translation>
    </message>
    <message>
      <source>Figure by which that epoch was the best</source>
      <translation>判定该轮最佳的指标</translation>
    </message>
    <message>
      <source>Images</source>
      <translation>图像</translation>
    </message>
    <message>
      <source>Colour or grey pictures of the objects, also of several places.</source>
      <translation>对象的彩色或灰度影像，可以来自多个地点。</translation>
    </message>
    <message>
      <source>Scene graphs</source>
      <translation>场景图</translation>
    </message>
    <message>
      <source>The layers “objects” of one scene graph or several. Make them with “Relations by rule”, then correct their relations in QGIS: what you delete and what you draw is learnt.</source>
      <translation>一个或多个场景图的图层“objects”。请用“按规则建立关系”生成，然后在 QGIS 中更正其关系：您删除和绘制的内容都会学习。</translation>
    </message>
    <message>
      <source>Weights of the network that sees</source>
      <translation>看图像的网络的权重</translation>
    </message>
    <message>
      <source>The ground is cut into squares of this size, each of which is learnt from, or kept back, as a whole. A square should hold some dozens of objects.</source>
      <translation>地面被切成此大小的方块，每个方块整块用于学习或保留。一个方块应含有几十个对象。</translation>
    </message>
    <message>
      <source>The model package (.landscribe) to write. In the folder that is proposed, “Generate scene graph” finds it in its list of models.</source>
      <translation>要写入的模型包 (.landscribe)。放在建议的文件夹中，“生成场景图”能在其模型列表中找到它。</translation>
    </message>
    <message>
      <source>A page with curves, the recalls on the squares that were kept back, and the recall of each predicate.</source>
      <translation>包含曲线、保留方块上的召回率，以及各谓词召回率的页面。</translation>
    </message>
    <message>
      <source>Network that sees</source>
      <translation>看图像的网络</translation>
    </message>
    <message>
      <source>Name of a vision transformer of timm that describes the images. It is not trained; those of the DINO family suit best.</source>
      <translation>描述图像的 timm vision transformer 的名称。它不参与训练；DINO 系列最合适。</translation>
    </message>
    <message>
      <source>How large a pixel is when the network sees it: finer shows smaller things, coarser is faster. Not set: the pixels of the first image.</source>
      <translation>网络看到的像元大小：越精细，能显示越小的物体；越粗越快。未设置：第一幅图像的像元。</translation>
    </message>
    <message>
      <source>Width of the network</source>
      <translation>网络的宽度</translation>
    </message>
    <message>
      <source>How many numbers describe an object or a relation. More learn more, and need more examples.</source>
      <translation>用多少个数字描述一个对象或关系。越多学得越多，但需要更多示例。</translation>
    </message>
    <message>
      <source>Rounds of messages</source>
      <translation>消息传递次数</translation>
    </message>
    <message>
      <source>How often objects and relations hear of their neighbours before they are named. 0: each is judged by itself.</source>
      <translation>对象和关系在命名之前获知其邻居信息的次数。0：每个单独判断。</translation>
    </message>
    <message>
      <source>Squares that are kept back (%)</source>
      <translation>保留的方块 (%)</translation>
    </message>
    <message>
      <source>They tell how good the model is, and which epoch is the best. 0: none.</source>
      <translation>用于说明模型的好坏，以及哪一轮最佳。0：没有。</translation>
    </message>
    <message>
      <source>How often the training sees all squares, at most.</source>
      <translation>训练最多遍历全部方块多少次。</translation>
    </message>
    <message>
      <source>How large the steps of the training are at most.</source>
      <translation>训练步幅的最大值。</translation>
    </message>
    <message>
      <source>Segmentation</source>
      <translation>分割</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>训练</translation>
    </message>
    <message>
      <source>Accuracy</source>
      <translation>精度评价</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>模型</translation>
    </message>
    <message>
      <source>Height</source>
      <translation>高程</translation>
    </message>
    <message>
      <source>Labels</source>
      <translation>标签</translation>
    </message>
    <message>
      <source>Layers of polygons or lines that show where the classes are. Where they overlap, the upper layer in the list is on top, and in a layer the later feature.</source>
      <translation>表示各类别位置的多边形或线图层。重叠处，列表中靠上的图层在上面；同一图层中，靠后的要素在上面。</translation>
    </message>
    <message>
      <source>The field of the labels that holds the class. Empty: each layer is a class, with the layer's name.</source>
      <translation>标签中存放类别的字段。留空：每个图层为一个类别，以图层名称命名。</translation>
    </message>
    <message>
      <source>One image or several, of one place or several, with the same bands. They may differ in coordinate reference system and resolution.</source>
      <translation>一幅或多幅图像，来自同一地点或多个地点，波段相同。坐标参照系和分辨率可以不同。</translation>
    </message>
    <message>
      <source>Heights</source>
      <translation>高程</translation>
    </message>
    <message>
      <source>A height model, a shading map or another second raster for each image, in the order of the images; its pixels may have another size. Every network learns from both. Empty: from the images alone.</source>
      <translation>按图像的顺序，为每幅图像给出一个高程模型、明暗图或其他第二个栅格；其像元大小可以不同。每种网络都从二者学习。留空：仅从图像学习。</translation>
    </message>
    <message>
      <source>Class rasters</source>
      <translation>类别栅格</translation>
    </message>
    <message>
      <source>Rasters whose pixel values are classes, such as an existing land cover map. Names and colours are those of the layer's legend. Labels lie on top.</source>
      <translation>像元值为类别的栅格，例如已有的土地覆盖图。名称和颜色取自图层的图例。标签位于其上。</translation>
    </message>
    <message>
      <source>Polygons inside which everything is labelled; what lies outside teaches nothing. Those whose field “done” is not ticked are left out. Empty: the labels are complete wherever there is an image.</source>
      <translation>其中已全部标注的多边形；多边形之外不参与学习。字段“done”未勾选的会略过。留空：凡有图像之处，标签都是完整的。</translation>
    </message>
    <message>
      <source>Bands of the images</source>
      <translation>图像的波段</translation>
    </message>
    <message>
      <source>The numbers of the bands to learn from, separated by commas, such as 1,2,3. Empty: all but a transparency band. A fourth band is often taken for transparency: to learn from near infrared, write 1,2,3,4.</source>
      <translation>用于学习的波段编号，用英文逗号分隔，例如 1,2,3。留空：除透明度波段外的所有波段。第四波段常被当作透明度：要用近红外学习，请写 1,2,3,4。</translation>
    </message>
    <message>
      <source>Class of the rest</source>
      <translation>其余部分的类别</translation>
    </message>
    <message>
      <source>The class of everything that no label covers. Empty: it teaches nothing.</source>
      <translation>没有标签的所有部分的类别。留空：不参与学习。</translation>
    </message>
    <message>
      <source>How broad lines are drawn, such as roads.</source>
      <translation>线（例如道路）绘制的宽度。</translation>
    </message>
    <message>
      <source>Classes with surroundings</source>
      <translation>带周边的类别</translation>
    </message>
    <message>
      <source>Classes that get a class of their own around them, such as “around building”, which keeps neighbours apart and outlines sharp. Several are separated by commas. Empty: none.</source>
      <translation>周围会另设一个类别的类别，例如“around building”，可将相邻对象分开，并使轮廓清晰。多个之间用英文逗号分隔。留空：没有。</translation>
    </message>
    <message>
      <source>Width of the surroundings (metres)</source>
      <translation>周边的宽度（米）</translation>
    </message>
    <message>
      <source>How far the class around a class reaches. It never covers another label.</source>
      <translation>类别周围的周边类别延伸多远。它从不覆盖其他标签。</translation>
    </message>
    <message>
      <source>Epoch {epoch}: {figures}</source>
      <translation>第 {epoch} 轮：{figures}</translation>
    </message>
    <message>
      <source>None</source>
      <translation>无</translation>
    </message>
    <message>
      <source>Choose a model file</source>
      <translation>选择模型文件</translation>
    </message>
    <message>
      <source>Models (*.landscribe *.onnx)</source>
      <translation>模型 (*.landscribe *.onnx)</translation>
    </message>
    <message>
      <source>No model is installed. Choose a file with the button.</source>
      <translation>未安装任何模型。请用按钮选择文件。</translation>
    </message>
    <message>
      <source>The engine reads what this model wants when it runs.</source>
      <translation>引擎会在运行时读取此模型的要求。</translation>
    </message>
    <message>
      <source>any resolution</source>
      <translation>任意分辨率</translation>
    </message>
    <message>
      <source>{metres:g} m per pixel</source>
      <translation>每像元 {metres:g} 米</translation>
    </message>
    <message>
      <source>{bands}; second image: {second}</source>
      <translation>{bands}；第二幅图像：{second}</translation>
    </message>
    <message>
      <source>{resolution} · bands: {bands} · classes: {classes}</source>
      <translation>{resolution} · 波段：{bands} · 类别：{classes}</translation>
    </message>
    <message>
      <source>GeoPackages (*.gpkg)</source>
      <translation>GeoPackage 文件 (*.gpkg)</translation>
    </message>
    <message>
      <source>HTML files (*.html)</source>
      <translation>HTML 文件 (*.html)</translation>
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
      <translation>ONNX 文件 (*.onnx)</translation>
    </message>
    <message>
      <source>Model packages (*.landscribe)</source>
      <translation>模型包 (*.landscribe)</translation>
    </message>
    <message>
      <source>Landscribe {version}: maps from images with deep networks</source>
      <translation>Landscribe {version}：用深度网络由图像制作地图</translation>
    </message>
    <message>
      <source>Copying the layer “{layer}” to a file…</source>
      <translation>正在将图层“{layer}”复制为文件…</translation>
    </message>
    <message>
      <source>Training set, instead of images and labels</source>
      <translation>训练集（代替图像和标签）</translation>
    </message>
    <message>
      <source>A folder that “Prepare training patches” has made. Empty: images and labels are given above.</source>
      <translation>“准备训练样区”生成的文件夹。留空：使用上面给出的图像和标签。</translation>
    </message>
    <message>
      <source>A page with curves, the accuracy of each class, the confusion matrix and examples.</source>
      <translation>包含曲线、各类别精度、混淆矩阵和示例的页面。</translation>
    </message>
    <message>
      <source>smp-…: networks of the library segmentation_models_pytorch, with the encoder that is chosen below; smp-unet suits most purposes. unet-deconvnet, fusenet: Le Bris et al. 2020; fusenet needs heights and has a branch for them, all others read them as further bands. resdeconv-…: Ghassemi et al. 2018; the number says how deep the network is, and deeper ones learn more and take longer.</source>
      <translation>smp-…：segmentation_models_pytorch 库的网络，使用下面所选的编码器；smp-unet 适合大多数用途。unet-deconvnet、fusenet：Le Bris et al. 2020；fusenet 需要高程，并有专门的分支，其他网络都将高程作为附加波段读取。resdeconv-…：Ghassemi et al. 2018；数字表示网络的深度，越深学得越多，耗时也越长。</translation>
    </message>
    <message>
      <source>For smp-…: the part of the network that sees the image, such as resnet18, resnet34, resnet50, efficientnet-b0 or mobilenet_v2; “tu-” and a name takes any model of the library timm.</source>
      <translation>用于 smp-…：网络中看图像的部分，例如 resnet18、resnet34、resnet50、efficientnet-b0 或 mobilenet_v2；“tu-”加名称可使用 timm 库的任何模型。</translation>
    </message>
    <message>
      <source>Pre-trained weights</source>
      <translation>预训练权重</translation>
    </message>
    <message>
      <source>none: the encoder starts knowing nothing. imagenet: it starts from weights that know photographs, which are downloaded once; mostly better and faster. Or a file (.safetensors) with weights of the encoder.</source>
      <translation>none：编码器从零开始。imagenet：从在照片上训练过的权重开始，只需下载一次；多数情况下更好、更快。也可以是含编码器权重的文件 (.safetensors)。</translation>
    </message>
    <message>
      <source>Recipe</source>
      <translation>训练方案</translation>
    </message>
    <message>
      <source>How the training is done. landscribe: our own, which suits most. lebris2020: Adam and weights for rare classes. ghassemi2018: slow descent, with tiles turned by any angle. The settings below change single values of it.</source>
      <translation>训练的方式。landscribe：我们自己的方案，适合大多数情况。lebris2020：Adam，并为稀有类别加权。ghassemi2018：缓慢下降，图块按任意角度旋转。下面的设置可更改其中的个别值。</translation>
    </message>
    <message>
      <source>How large the steps of the training are. Not set: as the recipe says.</source>
      <translation>训练步幅的大小。未设置：按训练方案。</translation>
    </message>
    <message>
      <source>What the lists of models call it. Empty: the name of its file.</source>
      <translation>在模型列表中显示的名称。留空：其文件名。</translation>
    </message>
    <message>
      <source>Resume</source>
      <translation>继续训练</translation>
    </message>
    <message>
      <source>Go on with a run that was cancelled or broke off, with the same model file, data and settings. The result is that of an unbroken run.</source>
      <translation>用同一模型文件、数据和设置，继续已取消或中断的运行。结果与未中断的运行相同。</translation>
    </message>
    <message>
      <source>auto: mixed precision on graphics cards, full on the processor. fp32: full. bf16, fp16: mixed.</source>
      <translation>auto：显卡上用混合精度，处理器上用全精度。fp32：全精度。bf16、fp16：混合精度。</translation>
    </message>
    <message>
      <source>Epochs with a frozen encoder</source>
      <translation>冻结编码器的轮次</translation>
    </message>
    <message>
      <source>In the first epochs, change only the part of the model that tells the classes apart, and leave the part that sees as it is. Helps with few labels and with new classes.</source>
      <translation>在最初几轮中，只改变模型中区分类别的部分，看图像的部分保持不变。标签少或有新类别时有帮助。</translation>
    </message>
    <message>
      <source>Overall accuracy (0 to 1)</source>
      <translation>总体精度（0 到 1）</translation>
    </message>
    <message>
      <source>Mean F1 of the classes (0 to 1)</source>
      <translation>各类别的平均 F1（0 到 1）</translation>
    </message>
    <message>
      <source>Mean intersection over union of the classes (0 to 1)</source>
      <translation>各类别的平均 IoU（0 到 1）</translation>
    </message>
    <message>
      <source>Accuracy of each class (JSON)</source>
      <translation>各类别的精度（JSON）</translation>
    </message>
    <message>
      <source>the layer has no file</source>
      <translation>图层没有文件</translation>
    </message>
    <message>
      <source>Finds the objects of a database that are not on the images, such as buildings that are newer than an old photograph. Networks learn from the labels, and each object is judged by one that has not seen it; what the images contradict is dropped, and the networks learn again without it, until little changes. With height models of both dates, ground that rose since the images speaks against an object too. The result is the database with a verdict on each object, the cleaned database to train on, and a report with pictures; it takes several trainings, minutes on a graphics card and up to hours on the processor.</source>
      <translation type="vanished">找出数据库中不在图像上的对象，例如晚于旧照片的建筑物。网络从标签学习，每个对象由没有见过它的网络评判；与图像矛盾的对象会被去除，网络再在没有它们的情况下重新学习，直到变化很小。如有两个日期的高程模型，图像拍摄之后升高的地面也是对象不存在的证据。结果是带有每个对象判定的数据库、可用于训练的清理后数据库，以及带图片的报告。需要多次训练：显卡上几分钟，处理器上可达数小时。</translation>
    </message>
    <message>
      <source>The model {path} reads {needed} raster(s), but {given} were given. Give exactly {needed}.</source>
      <translation type="vanished">模型 {path} 读取 {needed} 个栅格，但给出了 {given} 个。请正好给出 {needed} 个。</translation>
    </message>
    <message>
      <source>The network “{network}” reads {needed} raster(s) of each place, but {given} were given. Give images and heights to a network with two inputs, images alone to all others.</source>
      <translation type="vanished">网络“{network}”对每个地点读取 {needed} 个栅格，但给出了 {given} 个。双输入网络需要图像和高程，其他网络只需要图像。</translation>
    </message>
    <message>
      <source>For models that look at two images, such as a picture and a height model, or two dates.</source>
      <translation type="vanished">用于读取两幅图像的模型，例如影像与高程模型，或两个日期。</translation>
    </message>
    <message>
      <source>smp-…: networks of the library segmentation_models_pytorch, with the encoder that is chosen below; smp-unet suits most purposes. unet-deconvnet, fusenet: Le Bris et al. 2020; fusenet sees heights beside the image. resdeconv-…: Ghassemi et al. 2018; the number says how deep the network is, and deeper ones learn more and take longer.</source>
      <translation type="vanished">smp-…：segmentation_models_pytorch 库的网络，使用下面所选的编码器；smp-unet 适合大多数用途。unet-deconvnet、fusenet：Le Bris et al. 2020；fusenet 除图像外还读取高程。resdeconv-…：Ghassemi et al. 2018；数字表示网络的深度，越深学得越多，用时也越长。</translation>
    </message>
    <message>
      <source>For networks with two inputs: a height model, or another second raster, for each image, in the order of the images.</source>
      <translation type="vanished">用于双输入网络：按图像的顺序，为每幅图像给出一个高程模型或其他第二个栅格。</translation>
    </message>
    <message>
      <source>The network reads tiles of any size that suits it. Deepness can't open such a file.</source>
      <translation type="vanished">网络读取任何适合它的图块大小。Deepness 无法打开这样的文件。</translation>
    </message>
    <message>
      <source>Adapts a model to your images. Draw a few patches in which everything is labelled, and a few minutes later the model maps the whole image better. It keeps what it knows: classes of the labels and of the model go together by their names, and classes can be renamed, added or given up. The report compares the model before and after on tiles that were kept back. The best state so far is kept when you cancel.</source>
      <translation type="vanished">使模型适应您的图像。绘制几个已全部标注的样区，几分钟后模型就能更好地为整幅图像制图。它会保留已学到的内容：标签与模型的类别按名称对应，类别可以重命名、添加或放弃。报告用留出的图块比较微调前后的模型。取消时会保留目前的最佳状态。</translation>
    </message>
  </context>
</TS>
