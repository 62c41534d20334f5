"""What Landscribe tells its users of models of other programs: a part of :mod:`.sentences`."""

from __future__ import annotations

from typing import Callable

Translate = Callable[[str], str]


def exchange_failures(tr: Translate) -> dict[str, str]:
    """Sentences of errors."""
    return {
        "torch-script-unsafe": tr(
            "The model {path} was refused: its code uses “{operator}”, which no network needs and which might harm "
            "this computer. Ask its author for an ONNX file."
        ),
        "conversion-failed": tr(
            "The network of {path} can't be written as ONNX: {detail}. A model of someone else: ask for an ONNX file. "
            "With free sides: leave them fixed. Otherwise report this."
        ),
        "export-differs": tr(
            "The exported model doesn't give what {path} gives: probabilities differ by {difference:.3g}, {limit:g} is "
            "allowed. Nothing was written. Export without half precision, or report this with the model."
        ),
        "checkpoint-holds-objects": tr(
            "The checkpoint {path} holds more than weights: {detail}. To read that could run any program, so it is "
            "refused. Ask its author for the weights alone (a state dict), best as safetensors."
        ),
        "checkpoint-unfit": tr(
            "The weights in {path} are not those of this network: the tensor “{tensor}” has the shape {network} in the "
            "network and {file} in the file (-: it is not there). Choose the network and the encoder with which they "
            "were trained."
        ),
        "numbers-unreadable": tr(
            "“{text}” is no list of numbers. Write one number, or one a band with commas between them: "
            "“0.485, 0.456, 0.406”."
        ),
        "architecture-not-stated": tr(
            "The file {path} holds weights, but doesn't say of which network. Choose the network, and the encoder if "
            "it has one. There are: {networks}."
        ),
    }


def exchange_notices(tr: Translate) -> dict[str, str]:
    """Sentences of notices."""
    return {
        "tensors-left-out": tr(
            "{count} tensor(s) of {path} belong to something else than the network and were left out."
        ),
        "not-for-deepness": tr(
            "Deepness runs models that read one image and put out one map; this one has {inputs} and {outputs}. "
            "Landscribe and other programs for ONNX run it."
        ),
        "stretch-needed": tr(
            "The model was trained on images whose bands were stretched between their {low_percent:g} % and "
            "{high_percent:g} % quantiles. Landscribe does that by itself; for other programs, stretch each band to "
            "0…255 between these quantiles first."
        ),
    }
