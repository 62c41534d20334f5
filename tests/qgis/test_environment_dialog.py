"""The engine's dialog: it shows the state, installs in the background, and survives what goes wrong."""

from __future__ import annotations

import sys
import time

import pytest
from landscribe.plugin.environment import dialog as module
from landscribe.plugin.environment import store, texts
from landscribe.plugin.environment.dialog import EnvironmentDialog
from landscribe.plugin.environment.dialog_form import Way
from landscribe.plugin.environment.errors import InstallCancelled, StepFailed
from landscribe.plugin.environment.paths import this_paths
from landscribe.plugin.environment.report import Device, Engine, Report
from landscribe.plugin.environment.requirements import read_requirements
from landscribe.plugin.environment.runner import Progress
from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import QMessageBox

REPORT = Report("3.12.1", {"torch": "2.9.0"}, "13.0", (Device("NVIDIA A10", 24564),))


def engine(python: str = sys.executable) -> Engine:
    return Engine(python, "own", "own", "own", read_requirements("cpu").digest, REPORT)


def put(found: Engine) -> Engine:
    store.activate(this_paths(), found, None)
    return found


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("LANDSCRIBE_HOME", str(tmp_path))
    monkeypatch.delenv("LANDSCRIBE_INTERPRETER", raising=False)
    this_paths().engines.mkdir()


@pytest.fixture
def opened(qgis_app):
    dialogs = []

    def open_dialog() -> EnvironmentDialog:
        dialogs.append(EnvironmentDialog())
        dialogs[-1].show()
        return dialogs[-1]

    yield open_dialog
    for dialog in dialogs:
        wait_until(lambda dialog=dialog: dialog._task is None)
        dialog.close()


def wait_until(condition, seconds: float = 10.0) -> None:
    end = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < end, "it did not happen"
        QgsApplication.processEvents()
        time.sleep(0.01)


def work(monkeypatch, function) -> None:
    monkeypatch.setattr(EnvironmentDialog, "_work", lambda _: function)


def shown(dialog: EnvironmentDialog) -> tuple[str, str]:
    return dialog._form._title.text(), dialog._form._detail.text()


def test_a_fresh_machine(opened):
    dialog = opened()
    assert shown(dialog)[0] == "Not installed"
    assert dialog._form.install.text() == "Install"
    assert dialog._form.install.isEnabled()
    assert not dialog._form.remove.isEnabled()
    assert str(this_paths().engines) in dialog._form._room.text()


def test_an_installed_engine_shows_its_device(opened):
    put(engine())
    title, detail = shown(opened())
    assert title == "Ready"
    assert "NVIDIA A10, 24 GB" in detail
    assert "torch 2.9.0" in detail


def test_a_broken_engine_says_why(opened):
    put(engine("/gone/python"))
    assert shown(opened()) == ("Broken", texts.interpreter_gone("/gone/python"))


def test_the_state_is_new_each_time_it_opens(opened):
    dialog = opened()
    dialog.close()
    put(engine())
    dialog.show()
    assert shown(dialog)[0] == "Ready"


def test_it_grows_with_its_texts(opened):
    form = opened()._form
    line, row = form._choice.height(), form._platform.height()
    form.show_choice("A hint that takes many lines. " * 30)
    wait_until(lambda: form._choice.height() >= form._choice.heightForWidth(form._choice.width()))
    assert form._choice.height() > 3 * line
    assert form._platform.height() == row


def test_it_is_as_wide_as_its_longest_choice(opened, monkeypatch):
    monkeypatch.setattr("landscribe.plugin.environment.dialog_form.tr", lambda text: f"{text} – {text} – {text}")
    button = opened()._form._ways[Way.OWN]
    assert button.width() >= button.sizeHint().width() > 620


def test_an_own_python_must_exist(opened):
    form = opened()._form
    form._ways[Way.OWN].setChecked(True)
    assert not form.install.isEnabled()
    form._python.setFilePath(sys.executable)
    assert form.install.isEnabled()
    assert form.path.as_posix() == sys.executable


def test_installing(opened, monkeypatch):
    def install(installer):
        installer.observer.progress(Progress("torch", 0.5, 32, 900.0))
        installer.observer.line("Downloading torch")
        return put(engine())

    work(monkeypatch, install)
    dialog = opened()
    changes = []
    dialog.changed.connect(lambda: changes.append(1))
    dialog._form.install.click()
    assert dialog._form.install.text() == "Cancel"
    wait_until(lambda: dialog._task is None)
    assert shown(dialog)[0] == "Ready"
    assert dialog._form._log.toPlainText() == "Downloading torch"
    assert changes == [1]
    assert dialog._form.remove.isEnabled()


def test_a_failure_is_told_and_can_be_tried_again(opened, monkeypatch):
    def fail(_installer):
        raise StepFailed("torch", "network", "dns error")

    work(monkeypatch, fail)
    dialog = opened()
    dialog._form.install.click()
    wait_until(lambda: dialog._task is None)
    assert dialog._form._step.text() == texts.error_text(StepFailed("torch", "network", ""))
    assert dialog._form.install.text() == "Install"
    assert dialog._form.install.isEnabled()


def test_cancel(opened, monkeypatch):
    def long(installer):
        while not installer.runner._cancelled.is_set():
            time.sleep(0.01)
        raise InstallCancelled

    work(monkeypatch, long)
    dialog = opened()
    dialog._form.install.click()
    wait_until(dialog._task.isActive)
    dialog._form.install.click()
    wait_until(lambda: dialog._task is None)
    assert dialog._form._step.text() == texts.error_text(InstallCancelled())


def test_an_own_python_that_lacks_packages_is_refused(opened):
    dialog = opened()
    dialog._form._ways[Way.OWN].setChecked(True)
    dialog._form._python.setFilePath("/bin/false")
    dialog._form.install.click()
    wait_until(lambda: dialog._task is None)
    assert shown(dialog)[0] == "Not installed"
    assert "does not work" in dialog._form._step.text()


def test_remove(opened, monkeypatch):
    put(engine())
    monkeypatch.setattr(module.QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Yes)
    dialog = opened()
    dialog._form.remove.click()
    assert shown(dialog)[0] == "Not installed"


def test_diagnostics_go_to_the_clipboard(opened):
    put(engine())
    opened()._form.copy.click()
    assert "NVIDIA A10" in QgsApplication.clipboard().text()
