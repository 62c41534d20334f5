<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>Landscribe</name>
    <message>
      <source>It is installed already; --again makes it anew.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Log: {path}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Landscribe – Engine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Landscribe: looking for graphics cards</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The tools need the engine: packages that compute, in a Python of their own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancelling…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Done: every part was tried and works.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The installation stopped; the log has the details.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove the engine? The tools can't run until it is installed again; your models are kept.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The diagnostics are on the clipboard: paste them into your report.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Install</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Install again</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ready</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Broken</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Not installed</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Installed into {folder}: about {needed} GB are needed, {free} GB are free.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Install for this computer (recommended)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Use a Python of my own (conda, pixi, any virtual environment)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Install from a folder of wheels, without the internet</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Compute platform</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Check and use</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Log</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copy diagnostics</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Remove…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Close</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Landscribe: installing the engine</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The engine is not installed yet. Open Plugins ▸ Landscribe ▸ Install or update the engine…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The engine's Python {python} is gone. Install it again: Plugins ▸ Landscribe ▸ Install or update the engine…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The engine was installed for another version of Landscribe. Update it: Plugins ▸ Landscribe ▸ Install or update the engine…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Looking for room on the disk</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Making the environment</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Getting torch, the largest part</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Getting the other packages</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Trying every part</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Taking it into use</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{packages} packages, {megabytes} MB</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The graphics card can't be used, the processor computes: {problem}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No NVIDIA graphics card found: the processor computes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>download.pytorch.org could not be reached; the package registry's torch does not use the graphics card. Install again when that address can be reached.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>download.pytorch.org could not be reached: torch is the package registry's build, which is larger.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{card} found: torch for CUDA is installed.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{card} found, but its driver is too old or the card is: the processor will be used. Update the driver to version {driver} or later to use the card.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>On macOS the processor is used.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No NVIDIA graphics card found: the processor will be used.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Chosen by you: {platform}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Automatic</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Processor only</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The package registry's own build</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>NVIDIA, CUDA {version}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The installation stopped: {tail}
The log has the details; installing again goes on where it stopped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The environment is complete, but {part} does not work in it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The packages can't be downloaded. Check the connection to the internet and the proxy under Settings ▸ Options ▸ Network, then install again: it goes on where it stopped.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The proxy refuses the download. Check its address, user and password under Settings ▸ Options ▸ Network.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The server's certificate is not trusted, as happens behind a firewall that reads along. Add your organisation's authority under Settings ▸ Options ▸ Authentication ▸ Manage Certificates.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A package does not exist for this computer or this Python. Choose another compute platform, or use your own Python; the log names the package.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The system's virus scanner or policy blocks a file of the engine. Allow the folder of the engine there, then install again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The system refuses to write into the engine's folder. Close other QGIS windows, and check the folder's permissions and the virus scanner; then install again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>torch and torchvision are not of one build. Install again: both are then taken from one place.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This Linux is too old for the packages (glibc). Use your own Python, for example from conda.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A system library is missing: install Microsoft's Visual C++ Redistributable (x64), restart QGIS and install again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>This processor lacks the AVX instructions that torch needs. Landscribe can't run on it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A package is missing: install again. In a Python of your own, install what the requirements files in the folder “engine” of the plugin list.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The memory of this computer ran out. Close other programs and install again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Cancelled. What was downloaded is kept: installing again goes on from there.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Another QGIS is installing into {folder}. Wait until it is done.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>QGIS's Python program was not found ({searched}). Choose a Python of your own instead.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Python {version} is too old, {minimum} or later is needed. Install uv or a newer Python, or choose a Python of your own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Python can't make virtual environments here. Install the package {package} (sudo apt install {package}), then install again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is no compute platform “{platform}” for this system. Choose “auto”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There are no wheels (*.whl) in {folder}. Choose the folder that has them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The engine needs {needed} GB in {folder}, only {free} GB are free. Make room, or set LANDSCRIBE_HOME to a folder on another disk.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The folder {folder} can't be written ({detail}). Set LANDSCRIBE_HOME to another folder.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{program} can't be started: {detail}. A virus scanner may block it.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Install or update the engine…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Manual</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The raster {path} was not found. Check that the file still exists and that the drive is connected.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The raster {path} can't be read: {detail}. It may be damaged or incomplete. Copy or download it again, or export it from QGIS with “Save As”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The raster {path} has no pixels or no bands. Choose another one; if the file holds several rasters, choose one of these.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Band {band} was asked for, but the raster {path} has {count} band(s). Choose bands that it has.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The model reads {needed} band(s), but {found} of the raster {path} were chosen. Choose exactly {needed} band(s), in the order in which the model expects them.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The raster {path} has pixels of the type {pixel_type}, which no model can read. Convert it to a real number type first, for example with “Translate (convert format)”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The extent or the areas of interest don't touch the raster {path}. Choose a place inside the raster, and check that the layers have the right coordinate reference systems.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The raster {path} has no coordinate reference system, so nothing in another one can be placed on it. Assign one to the raster (“Assign projection”) and run again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The second raster {other} doesn't cover the raster {path}. Choose two rasters of the same place, or an extent that both cover.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The areas of interest in {path} can't be read: {detail}. Check that the layer has polygons and opens in QGIS; “Fix geometries” often helps.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The layer “{layer}” is no file, so a copy of it has to be made, and all of it would be too large. Choose an extent or areas of interest.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The layer “{layer}” is no file and has no pixels of its own, and the model doesn't say which size it wants. Set the ground resolution in the advanced parameters.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The layer “{layer}” is no file, and the copy that has to be made would have {mpx:.0f} million pixels; {limit_mpx:.0f} million are allowed. Choose a smaller extent or a coarser ground resolution.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The layer “{layer}” could not be copied to a file: {detail}. Check that it is drawn on the map at that place and that the temporary folder has room, or save it as a GeoTIFF yourself and use that.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No model was found under “{model}”. Choose a model file, or one of the installed models: {installed}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The file {path} is not a model that Landscribe can read: {detail}. Choose a model package (.landscribe) or an ONNX file (.onnx). If it was downloaded, download it again: the server may have sent an error page.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The model {path} is a Python pickle, which could run any program when it is opened, so it is refused. Ask its author for an ONNX file or for weights in the safetensors format.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The model package {path} was refused: its entry “{entry}” would be written outside its folder. Don't use this file; get the package from its original source.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The model package {path} would take {size_mb:.0f} MB when it is unpacked; {limit_mb:.0f} MB are allowed. It may be damaged or malicious: get it again from its original source.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The model {path} keeps its weights outside its own folder, in {location}, so it is refused. Put the weights beside the model, or ask its author for a model in a single file.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The description inside the model package {path} is damaged or incomplete: {detail}. Get the package again from its source, or report this to its author.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The model package {path} was made by a newer version of Landscribe (format {schema}; this version reads up to {supported}). Update the plugin.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The weights in the model package {path} are not the ones that its description states. The file was damaged or changed: get it again from its original source.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The model {path} uses the operator “{operator}”, which the engine doesn't know. Update the engine, or export the model again with standard ONNX operators.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The model {path} was made for another task ({task}); this tool needs a model for segmentation. Choose another model or another tool.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The model {path} reads {needed} raster(s), but {given} were given. Give exactly {needed}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The model {path} doesn't put out a map of classes (its output has the shape {shape}). Choose a model for segmentation.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The model {path} can't be run: {detail}. Try another device or precision; if it fails there too, report it to the author of the model.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The model package {path} needs the network “{architecture}”, which this version can't build. Update the plugin.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The download from {url} failed: {detail}. Check the connection and try again; it goes on where it ended.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A tile of {tile_px} pixels doesn't fit this model. Choose a multiple of {multiple_px} pixels, or leave the tile size to the model.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The device “{device}” is not there. Choose one of these: {available}. If a graphics card should be there, look at the diagnostics report of the engine.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The memory of {device} is too small for even one tile of {tile_px} pixels. Close other programs that use it, choose a smaller tile, or run on the CPU.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{device} can't compute in the precision {precision}. Choose the precision “auto” or “fp32”.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The folder of the output {path} doesn't exist. Create it or choose another one.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The output {path} can't be written: {detail}. Check that you may write there, and that the file is not open in another program.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The output {path} is also an input and would overwrite it. Choose another file name.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Two outputs have the same name, {path}. Give each output a file of its own.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The output {path} has a file extension of another format. Use one of these: {supported}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The value {nodata} can't mean “no data”: the class {class_name} has it. Choose another value for pixels without data.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There is not enough room for the output {path}: {needed_mb:.0f} MB are needed, {free_mb:.0f} MB are free. Free some space or choose another drive.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The engine doesn't understand the job: {detail}. Run the tool again from QGIS; a job file of another version can't be used.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The engine has no tool “{tool}”. Update the plugin and restart QGIS.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The run was cancelled.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The computer ran out of memory. Close other programs, or choose a smaller batch, tile or extent.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Landscribe stopped because of a fault of its own: {detail}. Please report it, with the job file and the details from the Landscribe tab of the log messages panel.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The engine of Landscribe is not ready: {reason} Open Plugins ▸ Landscribe to install it, then run again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The engine could not be started with {python}: {detail}. Install the engine again; if that doesn't help, send the diagnostics report of the engine with a bug report.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The engine stopped in the middle of the run (exit code {exit_code}), most often because the computer ran out of memory. Try a smaller batch or tile. Its last lines were: {tail}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The plugin and the engine are of different versions (plugin {plugin}, engine {worker}). Restart QGIS; if that doesn't help, install the engine again.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Computing on {device} ({memory_mb} MB of memory), precision {precision}, with {runtime}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bands of {path} that feed the model: {bands}.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The raster {path} has pixels of {own_m:.3g} m; the model reads it at {model_m:.3g} m. The result comes back on the raster's own pixels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{tiles} tile(s) of {tile_px} pixels, overlapping by {overlap_px} pixels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{wanted} could not be used, so {used} computes, which may be much slower. Reason: {reason}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The device ran out of memory. The run goes on with {batch} tile(s) at a time.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The device ran out of memory. The run goes on with smaller tiles of {tile_px} pixels.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The raster {path} has no coordinate reference system, or lies where it is not defined. Sizes are taken in pixels, and areas can't be stated. Assign the right one (“Assign projection”) to get areas.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>There was nothing but nodata to read in {path}, so the result is nodata too. Check the extent, the areas of interest and the nodata value of the raster.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The model {path} doesn't say how it was trained, so usual values were taken for scaling, tiles and class names. Compare the result with the image, and set the advanced parameters if it looks wrong.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The pixel values of {path} reach {found_max:.6g}, but the model was trained for values up to {expected_max:.6g}. If the result looks wrong, set the pixel value that stands for full brightness.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The model puts out {found} classes, but its description names {named}. The others are numbered.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Preparing…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Loading the model…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Reading the raster…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Segmenting…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Writing the result…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Making polygons…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Measuring the classes…</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Segment image</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Gives every pixel of an image its class: land cover, buildings, roads, or whatever the model has learnt. The result is a styled layer on the grid of the image; polygons, probabilities and a table of areas come with it if you ask for them. Bands, resolution and tiles follow the model, so an image and a model are enough to start.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>classification,land cover,deep learning,neural network,semantic,onnx,deepness</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Classes of further outputs of the model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Area of each class (JSON)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Number of classes found</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Area of all classes together (m²)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Image</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The image to segment. Files are read in place; tile servers, WMS and the like are copied first.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Model</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>An installed model, a model package (.landscribe) or an ONNX file. In scripts: a path or an id.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bands</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The bands of the image that feed the model, in the model's order. Empty: the model chooses.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Extent</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Segment this rectangle only. Empty: the whole image.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Areas of interest</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Segment inside these polygons only; everything else becomes nodata.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Classes</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The class of each pixel, with class names and colours (GeoTIFF).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Class polygons</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The classes as polygons, with class name, area and mean confidence (GeoPackage).</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Table of areas</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>A page with the area and share of each class.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Probabilities</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How probable each class is, from 0 to 1: one band a class.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Confidence</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How probable the chosen class is, from 0 to 1.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Uncertainty</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The entropy over the classes: 0 where the model is sure, larger where it hesitates.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Second image</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>For models that look at two images, such as a picture and a height model, or two dates.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Bands of the second image</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The bands of the second image that feed the model, in its order. Empty: the model chooses.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Ground resolution for the model (metres per pixel)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How large a pixel is when the model sees it. Not set: what the model was trained with.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Largest pixel value</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The pixel value that counts as full brightness: 10000 for reflectance. Not set: the model knows.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tile size (pixels of the model)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Side of the squares that the model looks at. Not set: what the model was trained with.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Overlap of tiles (%)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How much neighbouring tiles share. More is smoother at their edges, and slower. Not set: the model's.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Where tiles overlap</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>mean: average of the probabilities. cosine: average in which the middle of a tile counts more. crop: each tile up to the middle of the overlap.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Average over turned and mirrored tiles</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The model looks at each tile in eight positions. A little more accurate, eight times slower.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Smallest patch in the map (m²)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Smaller patches are merged into their largest neighbour. 0: keep all.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Value for no data</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Value of the class map where the image has no data or lies outside the areas of interest.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Outline of the polygons</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>exact: along the pixels. smooth: rounded, for land cover. right_angles: straight with right angles, for buildings.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Smallest polygon (m²)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Smaller polygons are left out; the map is not changed. 0: keep all.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Device</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>auto: the graphics card if there is one. cpu: the processor. cuda:0, cuda:1, …: that graphics card.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Precision</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>auto: the fastest that gives the same map. fp32: full. bf16, fp16: half; faster on graphics cards.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Tiles at a time</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>How many tiles are computed together. 0: as many as suit the device and its memory.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Segmentation</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Choose a model file</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Models (*.landscribe *.onnx)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>No model is installed. Choose a file with the button.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>The engine reads what this model wants when it runs.</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{metres:g} m per pixel</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>any resolution</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>{resolution} · bands: {bands} · classes: {classes}</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>HTML files (*.html)</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Landscribe {version}: maps from images with deep networks</source>
      <translation type="unfinished" />
    </message>
    <message>
      <source>Copying the layer “{layer}” to a file…</source>
      <translation type="unfinished" />
    </message>
  </context>
</TS>
