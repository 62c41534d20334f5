"""What Landscribe tells its users: one entry a code, with the fields of its class as blanks.

A sentence says what happened, where, and what to do next. The tables are functions of ``tr`` because the language is
known only when QGIS has started, and so that nothing of QGIS is needed to read them.
"""

from __future__ import annotations

from typing import Callable

from .accuracy_sentences import accuracy_failures, accuracy_notices
from .exchange_sentences import exchange_failures, exchange_notices
from .height_sentences import height_failures, height_notices, height_steps
from .history_sentences import history_failures, history_notices, history_steps
from .object_sentences import object_failures, object_notices, object_steps
from .scenegraph_sentences import graph_failures, graph_notices, graph_steps
from .segments_sentences import segments_failures, segments_steps
from .training_sentences import training_failures, training_notices, training_steps

Translate = Callable[[str], str]


def failure_sentences(tr: Translate) -> dict[str, str]:
    """Sentence of each code of :mod:`landscribe.engine.contract.errors`."""
    return {
        **_raster_failures(tr),
        **_layer_failures(tr),
        **_model_failures(tr),
        **_network_failures(tr),
        **_label_failures(tr),
        **training_failures(tr),
        **accuracy_failures(tr),
        **exchange_failures(tr),
        **height_failures(tr),
        **history_failures(tr),
        **graph_failures(tr),
        **segments_failures(tr),
        **object_failures(tr),
        **_device_failures(tr),
        **_output_failures(tr),
        **_run_failures(tr),
    }


def _raster_failures(tr: Translate) -> dict[str, str]:
    return {
        "raster-missing": tr(
            "The raster {path} was not found. Check that the file still exists and that the drive is connected."
        ),
        "raster-unreadable": tr(
            "The raster {path} can't be read: {detail}. It may be damaged or incomplete. Copy or download it again, or "
            "export it from QGIS with “Save As”."
        ),
        "raster-empty": tr(
            "The raster {path} has no pixels or no bands. Choose another one; if the file holds several rasters, "
            "choose one of these."
        ),
        "band-missing": tr(
            "Band {band} was asked for, but the raster {path} has {count} band(s). Choose bands that it has."
        ),
        "band-list-invalid": tr(
            "“{text}” is no list of bands. Write the numbers of bands, separated by commas, such as 1,2,3."
        ),
        "band-count-mismatch": tr(
            "The model reads {needed} band(s), but {found} of the raster {path} were chosen. Choose exactly {needed} "
            "band(s), in the order in which the model expects them."
        ),
        "pixel-type-unsupported": tr(
            "The raster {path} has pixels of the type {pixel_type}, which no model can read. Convert it to whole "
            "or decimal numbers first, for example with “Translate (convert format)”."
        ),
        "extent-outside": tr(
            "The extent or the areas of interest don't touch the raster {path}. Choose a place inside the raster, and "
            "check that the layers have the right coordinate reference systems."
        ),
        "crs-missing": tr(
            "The raster {path} has no coordinate reference system, so nothing in another one can be placed on it. "
            "Assign one to the raster (“Assign projection”) and run again."
        ),
        "rasters-apart": tr(
            "The second raster {other} doesn't cover the raster {path}. Choose two rasters of the same place, or an "
            "extent that both cover."
        ),
        "areas-unreadable": tr(
            "The areas of interest in {path} can't be read: {detail}. Check that the layer has polygons and opens in "
            "QGIS; “Fix geometries” often helps."
        ),
    }


def _layer_failures(tr: Translate) -> dict[str, str]:
    return {
        "layer-extent-needed": tr(
            "The layer “{layer}” is no file, so a copy of it has to be made, and all of it would be too large. Choose "
            "an extent or areas of interest."
        ),
        "layer-resolution-needed": tr(
            "The layer “{layer}” is no file and has no pixels of its own, and the model doesn't say which pixel "
            "size it needs. Set the ground resolution in the advanced parameters."
        ),
        "layer-too-large": tr(
            "The layer “{layer}” is no file, and the copy that has to be made would have {mpx:.0f} million pixels; "
            "{limit_mpx:.0f} million are allowed. Choose a smaller extent or a coarser ground resolution."
        ),
        "layer-export-failed": tr(
            "The layer “{layer}” could not be copied to a file: {detail}. Check that it is drawn on the map at that "
            "place and that the temporary folder has room, or save it as a GeoTIFF yourself and use that."
        ),
    }


def _model_failures(tr: Translate) -> dict[str, str]:
    return {
        "model-missing": tr(
            "No model was found under “{model}”. Choose a model file or an installed model. Installed models: "
            "{installed}."
        ),
        "model-unreadable": tr(
            "The file {path} is not a model that Landscribe can read: {detail}. Choose a model package (.landscribe) "
            "or an ONNX file (.onnx). If it was downloaded, download it again: the server may have sent an error page."
        ),
        "model-is-pickle": tr(
            "The model {path} is a Python pickle, which could run any program when it is opened, so it is refused. Ask "
            "its author for an ONNX file or for weights in the safetensors format."
        ),
        "model-unsafe-archive": tr(
            "The model package {path} was refused: its entry “{entry}” would be written outside its folder. Don't use "
            "this file; get the package from its original source."
        ),
        "model-too-large": tr(
            "The model package {path} would take {size_mb:.1f} MB when it is unpacked; {limit_mb:.1f} MB are allowed. "
            "It may be damaged or malicious: get it again from its original source."
        ),
        "model-external-data": tr(
            "The model {path} keeps its weights outside its own folder, in {location}, so it is refused. Put the "
            "weights beside the model, or ask its author for a model in a single file."
        ),
        "model-card-invalid": tr(
            "The description inside the model package {path} is damaged or incomplete: {detail}. Get the package again "
            "from its source, or report this to its author."
        ),
        "model-schema-too-new": tr(
            "The model package {path} was made by a newer version of Landscribe (format {schema}; this version reads "
            "up to {supported}). Update the plugin."
        ),
        "model-changed": tr(
            "The weights in the model package {path} are not the ones that its description states. The file was "
            "damaged or changed: get it again from its original source."
        ),
    }


def _network_failures(tr: Translate) -> dict[str, str]:
    return {
        "model-operator-unknown": tr(
            "The model {path} uses the operator “{operator}”, which the engine doesn't know. Update the engine, or "
            "export the model again with standard ONNX operators."
        ),
        "model-task-unsupported": tr(
            "The model {path} was made for another task ({task}); this tool needs a model for segmentation. Choose "
            "another model or another tool."
        ),
        "model-inputs-mismatch": tr(
            "The model {path} reads {needed} raster(s), but {given} were given. It wants: {wanted}. Choose a second "
            "image if these are two inputs, and none otherwise."
        ),
        "model-output-unsupported": tr(
            "The model {path} doesn't put out a map of classes (its output has the shape {shape}). Choose a model for "
            "segmentation."
        ),
        "model-failed": tr(
            "The model {path} can't be run: {detail}. Try another device or precision; if it fails there too, report "
            "it to the author of the model."
        ),
        "architecture-unknown": tr(
            "The model package {path} needs the network “{architecture}”, which this version can't build. Update the "
            "plugin."
        ),
        "download-failed": tr(
            "The download from {url} failed: {detail}. Check the connection and try again; it goes on where it ended."
        ),
        "tile-too-small": tr(
            "A tile of {tile_px} pixels doesn't fit this model. Choose a multiple of {multiple_px} pixels, or leave "
            "the tile size to the model."
        ),
    }


def _label_failures(tr: Translate) -> dict[str, str]:
    return {
        "labels-missing": tr(
            "There are images, but no labels. Choose layers of polygons or lines that show the classes, or class "
            "rasters."
        ),
        "labels-unreadable": tr(
            "The labels in {path} can't be read: {detail}. Check that the layer opens in QGIS and has polygons or "
            "lines."
        ),
        "class-field-missing": tr(
            "The labels {path} have no field “{field}” for the class. Choose one of these: {available}. Without a "
            "field, each layer is a class."
        ),
        "labels-outside": tr(
            "No label lies on the images, or none inside the patches. Check that the layers show the same place, and "
            "that they have the right coordinate reference systems."
        ),
        "too-few-classes": tr(
            "Everything that is labelled is “{class_name}”, so there is nothing to tell apart. Add labels of another "
            "class, or name a class for what no label covers."
        ),
        "too-many-classes": tr(
            "The labels have {found} classes; {most} are possible. Choose the field that holds the class, or merge "
            "classes."
        ),
        "images-unlike": tr(
            "The rasters {path} ({bands} band(s)) and {other} ({other_bands} band(s)) can't go together. Choose "
            "rasters with the same bands."
        ),
        "heights-mismatch": tr(
            "There are {images} image(s), but {heights} height raster(s). Give each image one, in the same order, or "
            "none at all."
        ),
        "uncertainty-unlike": tr(
            "The raster {path} has values from {lowest:.6g} to {highest:.6g}, but an uncertainty or a confidence lies "
            "between 0 and 1. Choose what “Segment image” makes as “Uncertainty” or “Confidence”."
        ),
        "no-patch-done": tr(
            "None of the patches in {path} is ticked as done, so nobody knows where the labels are complete. Tick "
            "“done” in the attributes of each patch in which everything is labelled, and save the layer."
        ),
        "no-patch-possible": tr(
            "There is no room for a patch of {width_px} × {height_px} pixels in {path}. Choose smaller patches, larger "
            "areas of interest, or a smaller distance from the patches that are labelled already."
        ),
        "network-unknown": tr("There is no network “{network}”. Names like it are: {nearest}. Choose one of the list."),
        "encoder-unknown": tr(
            "There is no encoder “{encoder}”. Names like it are: {nearest}. An encoder of timm has “tu-” before its "
            "name."
        ),
        "encoder-unfit": tr(
            "The network “{network}” can't be built around the encoder “{encoder}”: {detail}. Choose another encoder "
            "or another network."
        ),
        "network-inputs-mismatch": tr(
            "The network “{network}” reads {needed} raster(s) of each place, but {given} were given. Give it heights "
            "as well, or choose another network."
        ),
        "pretrained-unfit": tr(
            "The pre-trained weights {path} don't fit the encoder: {detail}. Choose weights of the same encoder, or "
            "“none”."
        ),
    }


def _device_failures(tr: Translate) -> dict[str, str]:
    return {
        "device-missing": tr(
            "The device “{device}” is not there. Choose one of these: {available}. If a graphics card should be there, "
            "look at the diagnostics report of the engine."
        ),
        "device-out-of-memory": tr(
            "The memory of {device} is too small for even one tile of {tile_px} pixels. Close other programs that use "
            "it, choose a smaller tile, or run on the CPU."
        ),
        "precision-unsupported": tr(
            "{device} can't compute in the precision {precision}. Choose the precision “auto” or “fp32”."
        ),
    }


def _output_failures(tr: Translate) -> dict[str, str]:
    return {
        "output-folder-missing": tr("The folder of the output {path} doesn't exist. Create it or choose another one."),
        "output-folder-not-empty": tr(
            "The folder {path} holds other files, which would be lost. Choose another name, an empty folder, or one "
            "with an older training set, which is replaced."
        ),
        "output-not-writable": tr(
            "The output {path} can't be written: {detail}. Check that you may write there, and that the file is not "
            "open in another program."
        ),
        "output-is-input": tr("The output {path} is also an input and would overwrite it. Choose another file name."),
        "outputs-collide": tr("Two outputs have the same name, {path}. Give each output a file of its own."),
        "output-format-unsupported": tr(
            "The output {path} has a file extension of another format. Use one of these: {supported}."
        ),
        "nodata-is-class": tr(
            "The value {nodata} can't mean “no data”: the class “{class_name}” has it. Choose another value for pixels "
            "without data."
        ),
        "disk-full": tr(
            "There is not enough room for the output {path}: {needed_mb:.1f} MB are needed, {free_mb:.1f} MB are free. "
            "Free some space or choose another drive."
        ),
    }


def _run_failures(tr: Translate) -> dict[str, str]:
    return {
        "job-invalid": tr(
            "The engine doesn't understand the job: {detail}. Run the tool again from QGIS; a job file of another "
            "version can't be used."
        ),
        "tool-unknown": tr("The engine has no tool “{tool}”. Update the plugin and restart QGIS."),
        "cancelled": tr("The run was cancelled."),
        "memory-exhausted": tr(
            "The computer ran out of memory. Close other programs, or choose fewer tiles at a time, smaller tiles or a "
            "smaller extent."
        ),
        "unexpected": tr(
            "Landscribe stopped because of a fault of its own: {detail}. Please report it, with the job file and the "
            "details from the Landscribe tab of the log messages panel."
        ),
        "engine-not-installed": tr("The engine of Landscribe is not ready. {reason}"),
        "worker-start-failed": tr(
            "The engine could not be started with {python}: {detail}. Install the engine again; if that doesn't help, "
            "send the diagnostics report of the engine with a bug report."
        ),
        "worker-died": tr(
            "The engine stopped in the middle of the run (exit code {exit_code}), most often because the computer ran "
            "out of memory. Try fewer tiles at a time, or smaller ones. Its last lines were: {tail}"
        ),
        "protocol-mismatch": tr(
            "The plugin and the engine are of different versions (plugin {plugin}, engine {worker}). Restart QGIS; if "
            "that doesn't help, install the engine again."
        ),
    }


def notice_sentences(tr: Translate) -> dict[str, str]:
    """Sentence of each code of :mod:`landscribe.engine.contract.notices`."""
    return {
        "running-on": tr("Computing on {device} ({memory_mb} MB of memory), precision {precision}, with {runtime}."),
        "bands-chosen": tr("Bands of {path} that feed the model: {bands}."),
        "values-stretched": tr(
            "The model takes the pixel values relative to those of the whole raster {path}. Values from dark to "
            "bright, band by band: {ranges}."
        ),
        "resampled": tr(
            "The raster {path} has pixels of {own_m:.3g} m; the model reads it at {model_m:.3g} m. The result comes "
            "back on the raster's own pixels."
        ),
        "tiles-planned": tr("{tiles} tile(s) of {tile_px} pixels, overlapping by {overlap_px} pixels."),
        "device-fell-back": tr(
            "{wanted} could not be used, so {used} computes, which may be much slower. Reason: {reason}"
        ),
        "batch-halved": tr("The device ran out of memory. The run goes on with {batch} tile(s) at a time."),
        "tile-halved": tr("The device ran out of memory. The run goes on with smaller tiles of {tile_px} pixels."),
        "crs-unknown": tr(
            "The raster {path} has no coordinate reference system, or lies where it is not defined. Sizes are taken in "
            "pixels, and areas can't be stated. Assign the right one (“Assign projection”) to get areas."
        ),
        "only-nodata": tr(
            "There was nothing but nodata to read in {path}, so the result is nodata too. Check the extent, the areas "
            "of interest and the nodata value of the raster."
        ),
        "model-without-card": tr(
            "The model {path} doesn't say how it was trained, so usual values were taken for scaling, tiles and class "
            "names. Compare the result with the image, and set the advanced parameters if it looks wrong."
        ),
        "pixel-range-unlike": tr(
            "The pixel values of {path} reach {found_max:.6g}, but the model was trained for values up to "
            "{expected_max:.6g}. If the result looks wrong, set the pixel value that stands for full brightness."
        ),
        "classes-unnamed": tr(
            "The model puts out {found} classes, but its description names {named}. The others are numbered."
        ),
        "labels-reprojected": tr(
            "The labels in {path} have another coordinate reference system than the images and were transformed."
        ),
        "image-resampled": tr(
            "The image {path} has pixels of {own_m:.3g} m and is read at the {set_m:.3g} m of the training set."
        ),
        "buffer-class-unknown": tr(
            "No label has the class “{name}”, so nothing gets a class around it. The labels have these classes: "
            "{classes}."
        ),
        "geometries-skipped": tr(
            "{count} feature(s) of {path} were left out: they have an empty or unusable geometry, or no class. “Fix "
            "geometries” may help."
        ),
        "labels-partly-outside": tr("{count} feature(s) of {path} lie on no image and were left out."),
        "split-incomplete": tr(
            "There is too little labelled ground for a {split} part of its own. Label more patches, or smaller ones "
            "farther apart, to get one."
        ),
        **training_notices(tr),
        **accuracy_notices(tr),
        **exchange_notices(tr),
        **height_notices(tr),
        **history_notices(tr),
        **graph_notices(tr),
        **object_notices(tr),
        "patches-not-done": tr("{count} patch(es) of {path} are not ticked as done, and were left out."),
        "fewer-patches": tr(
            "There is room for {found} patch(es) only; {wanted} were wanted. Choose smaller patches or a smaller "
            "distance."
        ),
    }


def step_names(tr: Translate) -> dict[str, str]:
    """What the progress bar says while a step runs."""
    return {
        "preparing": tr("Preparing…"),
        "loading_model": tr("Loading the model…"),
        "reading": tr("Reading the raster…"),
        "segmenting": tr("Segmenting…"),
        "searching": tr("Looking for patches…"),
        "writing": tr("Writing the result…"),
        "vectorizing": tr("Making polygons…"),
        "reporting": tr("Writing the table of areas…"),
        "preparing_patches": tr("Making the training set…"),
        "training": tr("Training…"),
        "assessing": tr("Assessing the model…"),
        "assessing_map": tr("Comparing the map with the reference…"),
        "counting_classes": tr("Counting the classes…"),
        "drawing_sample": tr("Drawing the sample…"),
        "exporting": tr("Writing the network as ONNX…"),
        "reading_model": tr("Reading the model…"),
        "converting": tr("Converting the network to ONNX…"),
        "trying_model": tr("Trying the model on a tile…"),
        "writing_model": tr("Writing the model package…"),
        "comparing": tr("Comparing with the model…"),
        **training_steps(tr),
        **height_steps(tr),
        **history_steps(tr),
        **graph_steps(tr),
        **segments_steps(tr),
        **object_steps(tr),
    }
