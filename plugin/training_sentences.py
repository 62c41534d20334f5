"""What Landscribe tells its users of training: a part of :mod:`.sentences`."""

from __future__ import annotations

from typing import Callable

Translate = Callable[[str], str]


def training_failures(tr: Translate) -> dict[str, str]:
    """Sentences of errors."""
    return {
        "training-data-missing": tr(
            "Nothing says what to learn from, or two things do. Choose either the folder of a training set, or images "
            "with labels."
        ),
        "training-set-unreadable": tr(
            "The folder {path} holds no training set that can be read: {detail}. Choose a folder that “Prepare "
            "training patches” has made, or make one."
        ),
        "training-set-empty": tr(
            "The training set {path} has no tile to train on. Label a larger area, or give more of it to the training."
        ),
        "training-set-unlike": tr(
            "The training set doesn't have the bands that the model reads. The model needs: {needed}. The set has: "
            "{found}. Make one from images with those bands."
        ),
        "classes-unknown-to-model": tr(
            "The model has no class {classes}. Its classes are: {known}. Correct the names, rename classes of the "
            "model, or let it learn new ones."
        ),
        "renaming-unreadable": tr(
            "“{text}” doesn't say which class gets which name. Write “old = new”, and put semicolons between several: "
            "“trees = forest; bushes = forest”."
        ),
        "model-not-trainable": tr(
            "The model {path} can't be trained further: it is a finished graph (ONNX), without the network that it was "
            "made from. Choose a model package that Landscribe has trained."
        ),
        "recipe-unknown": tr("There is no training recipe “{recipe}”. Choose one of these: {available}."),
        "resume-impossible": tr(
            "The training can't be resumed from {path}: {detail}. Use the same data and settings as before, or start "
            "again without resuming."
        ),
        "too-few-objects": tr(
            "Only {found} object(s) of the labels lie on the images, which is too few to judge them. At least {needed} "
            "of a class are needed, spread over the images. Add images, or labels of more ground."
        ),
        "ground-too-small": tr(
            "The labelled ground is too small: objects are judged by networks that have not seen them, so there must "
            "be ground for several tiles of {tile_px} pixels. Add images, or choose smaller tiles or a finer ground "
            "resolution in the advanced parameters."
        ),
        "training-diverged": tr(
            "The training failed in epoch {epoch}: its numbers grew without limit. Choose a smaller learning rate, for "
            "example a tenth, and the precision “fp32”."
        ),
    }


def training_notices(tr: Translate) -> dict[str, str]:
    """Sentences of notices."""
    return {
        "training-planned": tr(
            "Training on {train_tiles} tile(s), {batch} at a time, for at most {epochs} epoch(s); {validation_tiles} "
            "tile(s) tell after each epoch how good the model is."
        ),
        "best-state-kept": tr(
            "The model {path} holds the best state so far, that after epoch {epoch}. To go on later, run again with "
            "the same settings and the same model file, and tick “Resume”."
        ),
        "state-not-saved": tr(
            "The training goes on, but what is needed to resume it could not be saved in {path}. Make room on that "
            "disk; it is tried again after the next epochs."
        ),
        "labels-judged": tr(
            "Round {round}: {dropped} object(s) were dropped and {returned} came back; now {removed} of {judged} are "
            "dropped."
        ),
        "objects-not-judged": tr(
            "{count} object(s) on the images could not be judged and were kept. There are too few of their class in a "
            "part of the ground, or the networks could not tell it from other ground: {classes}. More images, more "
            "epochs or a finer ground resolution may help."
        ),
        "stopped-early": tr("Stopped after epoch {epoch}: nothing was better since epoch {best_epoch}."),
        "weights-renewed": tr("Classes that the model keeps: {kept}. Learns anew: {new}. Gives up: {dropped}."),
    }


def training_steps(tr: Translate) -> dict[str, str]:
    """Words of steps."""
    return {
        "finding_objects": tr("Looking for the objects…"),
        "comparing_heights": tr("Comparing the heights…"),
        "judging_objects": tr("Training, and judging the objects…"),
    }


def metric_names(tr: Translate) -> dict[str, str]:
    """What the log calls the figures of an epoch or an assessment."""
    return {
        "train loss": tr("training loss"),
        "validation loss": tr("validation loss"),
        "validation mean IoU": tr("validation mean IoU"),
        "validation overall accuracy": tr("validation overall accuracy"),
        "overall accuracy": tr("overall accuracy"),
        "mean F1": tr("mean F1"),
        "mean IoU": tr("mean IoU"),
    }
