"""What the user reads about the engine's environment."""

from __future__ import annotations

from typing import Any, Callable, Optional

from ..i18n import tr
from .compute import OLDEST_DRIVER, Choice, Gpu
from .errors import (
    AlreadyRunning,
    CheckFailed,
    DiskTooSmall,
    FolderNotWritable,
    InstallCancelled,
    InstallError,
    PlatformUnknown,
    ProgramNotStarted,
    PythonMissing,
    PythonTooOld,
    StepFailed,
    VenvModuleMissing,
    WheelFolderEmpty,
)
from .report import Engine
from .runner import Progress


def not_installed() -> str:
    """Why no tool runs on a fresh machine."""
    return tr("The engine is not installed yet. Open Plugins ▸ Landscribe ▸ Install or update the engine…")


def interpreter_gone(python: str) -> str:
    """The environment was deleted or moved."""
    return tr(
        "The engine's Python {python} is gone. Install it again: Plugins ▸ Landscribe ▸ Install or update the engine…"
    ).format(python=python)


def update_waits() -> str:
    """The plugin was updated, the engine not yet."""
    return tr(
        "The engine was installed for another version of Landscribe. Update it: Plugins ▸ Landscribe ▸ Install or "
        "update the engine…"
    )


def progress_text(progress: Progress) -> str:
    """What the installation does at the moment."""
    name = {
        "disk": tr("Looking for room on the disk"),
        "create": tr("Making the environment"),
        "torch": tr("Getting torch, the largest part"),
        "packages": tr("Getting the other packages"),
        "check": tr("Testing"),
        "activate": tr("Activating"),
    }[progress.step]
    if progress.part:
        return f"{name}: {progress.part}"
    if progress.packages:
        amount = tr("{packages} packages, {megabytes} MB").format(
            packages=progress.packages, megabytes=round(progress.megabytes)
        )
        return f"{name}: {amount}"
    return name


def device_text(engine: Engine) -> str:
    """What the engine computes on."""
    report = engine.report
    if report.devices:
        device = report.devices[0]
        return f"{device.name}, {device.memory_mb / 1024:.0f} GB"
    if report.cuda_problem and not report.cuda_problem.startswith("Found no NVIDIA driver"):
        text = tr("The graphics card can't be used, the processor computes: {problem}")
        return text.format(problem=report.cuda_problem)
    return tr("No NVIDIA graphics card found: the processor computes")


def engine_text(engine: Engine) -> str:
    """Versions and place of the engine."""
    versions = engine.report.versions
    known = [
        f"{name} {versions[name]}"
        for name in ("torch", "onnxruntime-gpu", "onnxruntime", "openvino")
        if name in versions
    ]
    return "\n".join([", ".join([f"Python {engine.report.python}", *known]), *fallback_texts(engine)])


def fallback_texts(engine: Engine) -> list[str]:
    """What to know where another build of torch was installed than the wanted one; else nothing."""
    if engine.build == engine.wanted:
        return []
    if engine.wanted.startswith("cu") and engine.report.torch_cuda is None:
        return [
            tr(
                "download.pytorch.org could not be reached; the package registry's torch does not use the graphics "
                "card. Install again when that address can be reached."
            )
        ]
    return [tr("download.pytorch.org could not be reached: torch is the package registry's build, which is larger.")]


def choice_text(choice: Choice, gpus: tuple[Gpu, ...]) -> str:
    """What the recommended installation gets, and why."""
    card = f"{gpus[0].name}, {gpus[0].memory_mb / 1024:.0f} GB" if gpus else ""
    if choice.reason == "card":
        return tr("{card} found: torch for CUDA will be installed.").format(card=card)
    if choice.reason == "driver-old":
        text = tr(
            "{card} found, but the driver or the card is too old: the processor will be used. "
            "Update the driver to version {driver} or later to use the card."
        )
        return text.format(card=card, driver=OLDEST_DRIVER)
    if choice.reason == "macos":
        return tr("On macOS the processor is used.")
    if choice.reason == "no-card":
        return tr("No NVIDIA graphics card found: the processor will be used.")
    return tr("Chosen by you: {platform}.").format(platform=platform_name(choice.build.id))


def platform_name(platform: str) -> str:
    """An entry of the list of compute platforms."""
    names = {
        "auto": tr("Automatic"),
        "cpu": tr("Processor only"),
        "registry": tr("The package registry's own build"),
    }
    return names.get(platform) or tr("NVIDIA, CUDA {version}").format(version=f"{platform[2:4]}.{platform[4:]}")


def error_text(error: InstallError) -> str:
    """What happened, where, and what to do next."""
    return _SENTENCES[type(error)](error)


def _step_failed(error: StepFailed) -> str:
    return _cause(error.cause) or tr(
        "The installation stopped: {tail}\nThe log has the details; installing again goes on where it stopped."
    ).format(tail=error.tail)


def _check_failed(error: CheckFailed) -> str:
    sentence = tr("The environment is complete, but {part} does not work in it.").format(part=error.check)
    return f"{sentence} {_cause(error.cause) or error.detail}".strip()


def _cause(cause: str) -> Optional[str]:
    """What is behind a failure and what helps, if that is known."""
    return {
        "network": tr(
            "The packages can't be downloaded. Check the connection to the internet and the proxy under Settings ▸ "
            "Options ▸ Network, then install again: it goes on where it stopped."
        ),
        "proxy": tr(
            "The proxy refuses the download. Check its address, user and password under Settings ▸ Options ▸ Network."
        ),
        "certificate": tr(
            "The server's certificate is not trusted, as happens behind a firewall that inspects the traffic. Add your "
            "organisation's authority under Settings ▸ Options ▸ Authentication ▸ Manage Certificates."
        ),
        "no-package": tr(
            "A package does not exist for this computer or this Python. Choose another compute platform, or use your "
            "own Python; the log names the package."
        ),
        "blocked": tr(
            "The system's virus scanner or policy blocks a file of the engine. Allow the folder of the engine there, "
            "then install again."
        ),
        "no-permission": tr(
            "The system refuses to write into the engine's folder. Close other QGIS windows, and check the folder's "
            "permissions and the virus scanner; then install again."
        ),
        "torch-pair": tr(
            "torch and torchvision are not of one build. Install again: both are then taken from one place."
        ),
        "old-glibc": tr("This Linux is too old for the packages (glibc). Use your own Python, for example from conda."),
        "no-vc-runtime": tr(
            "A system library is missing: install Microsoft's Visual C++ Redistributable (x64), restart QGIS and "
            "install again."
        ),
        "no-avx": tr("This processor lacks the AVX instructions that torch needs. Landscribe can't run on it."),
        "no-module": tr(
            "A package is missing: install again. In a Python of your own, install what the requirements files in the "
            "folder “engine” of the plugin list."
        ),
        "out-of-memory": tr("The memory of this computer ran out. Close other programs and install again."),
    }.get(cause)


_SENTENCES: dict[type, Callable[[Any], str]] = {
    InstallCancelled: lambda _: tr("Cancelled. What was downloaded is kept: installing again goes on from there."),
    AlreadyRunning: lambda error: tr("Another QGIS is installing into {folder}. Wait until it is done.").format(
        folder=error.folder
    ),
    PythonMissing: lambda error: tr(
        "QGIS's Python program was not found ({searched}). Choose a Python of your own instead."
    ).format(searched=error.searched),
    PythonTooOld: lambda error: tr(
        "Python {version} is too old, {minimum} or later is needed. Install uv or a newer Python, or choose a Python "
        "of your own."
    ).format(version=error.version, minimum=error.minimum),
    VenvModuleMissing: lambda error: tr(
        "Python can't make virtual environments here. Install the package {package} (sudo apt install {package}), "
        "then install again."
    ).format(package=error.package),
    PlatformUnknown: lambda error: tr(
        "There is no compute platform “{platform}” for this system. Choose “auto”."
    ).format(platform=error.platform),
    WheelFolderEmpty: lambda error: tr(
        "There are no wheels (*.whl) in {folder}. Choose the folder that has them."
    ).format(folder=error.folder),
    DiskTooSmall: lambda error: tr(
        "The engine needs {needed} GB in {folder}, only {free} GB are free. Make room, or set LANDSCRIBE_HOME to a "
        "folder on another disk."
    ).format(needed=error.needed_gb, folder=error.folder, free=error.free_gb),
    FolderNotWritable: lambda error: tr(
        "The folder {folder} can't be written ({detail}). Set LANDSCRIBE_HOME to another folder."
    ).format(folder=error.folder, detail=error.detail),
    ProgramNotStarted: lambda error: tr("{program} can't be started: {detail}. A virus scanner may block it.").format(
        program=error.program, detail=error.detail
    ),
    StepFailed: _step_failed,
    CheckFailed: _check_failed,
}
