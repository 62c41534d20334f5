"""What plugins.qgis.org and users read of the plugin: metadata.txt, the changelog, the zip."""

from __future__ import annotations

import configparser
import re
import subprocess
from pathlib import Path

import landscribe
import pytest

ROOT = Path(__file__).resolve().parents[2]
VERSION = r"\d+\.\d+\.\d+"


@pytest.fixture(scope="module")
def metadata() -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None)
    parser.read(ROOT / "metadata.txt", encoding="utf-8")
    return parser["general"]


def test_the_version_is_that_of_the_package(metadata):
    assert metadata["version"] == landscribe.__version__
    assert re.fullmatch(VERSION, metadata["version"])


@pytest.mark.parametrize(
    "key", ["name", "description", "about", "author", "email", "license", "tags", "homepage", "tracker", "repository"]
)
def test_what_the_site_asks_for_is_there(metadata, key):
    assert metadata[key].strip()


def test_qgis_3_and_4_may_load_it(metadata):
    assert (metadata["qgisMinimumVersion"], metadata["qgisMaximumVersion"]) == ("3.40", "4.99")
    assert "supportsQt6" not in metadata, "QGIS goes by the maximum version, the flag is dead"
    assert metadata["hasProcessingProvider"] == "yes"


def test_the_addresses_are_of_one_repository(metadata):
    assert metadata["tracker"].startswith(metadata["repository"])
    assert metadata["repository"] in (ROOT / "mkdocs.yml").read_text(encoding="utf-8")


def test_the_icon_exists(metadata):
    assert (ROOT / metadata["icon"]).is_file()


def test_the_changelog_keeps_its_format():
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    versions = re.findall(r"^## (.*)$", text, re.MULTILINE)
    kinds = set(re.findall(r"^### (.*)$", text, re.MULTILINE))
    assert versions[0] == "[Unreleased]"
    assert all(re.fullmatch(rf"\[{VERSION}\] - \d{{4}}-\d\d-\d\d", version) for version in versions[1:])
    assert kinds <= {"Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"}


def shipped() -> set[str]:
    parser = configparser.ConfigParser()
    parser.read(ROOT / "pb_tool.cfg")
    files = parser["files"]
    return set(f"{files['python_files']} {files['extras']} {files['extra_dirs']}".split())


def test_what_ships_is_there():
    assert not {name for name in shipped() if not (ROOT / name).exists()}


def test_the_zip_is_an_archive_of_the_repository():
    """What is in the repository either ships (pb_tool.cfg) or is left out of archives (.gitattributes)."""
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False)
    if listed.returncode:
        pytest.skip("no git repository here")
    tracked = {line.split("/")[0] for line in listed.stdout.splitlines()}
    attributes = (ROOT / ".gitattributes").read_text(encoding="utf-8")
    left_out = set(re.findall(r"^/(\S+) export-ignore$", attributes, re.MULTILINE))
    assert tracked - left_out == shipped() & tracked
    assert not left_out & shipped()


def test_pip_installs_every_package_of_the_engine():
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    listed = set(re.findall(r'"(landscribe\.[a-z_.]+)"', re.search(r"^packages = \[(.*?)\]", text, re.M | re.S)[1]))
    folders = {path.parent.relative_to(ROOT) for path in (ROOT / "engine").rglob("*.py")}
    assert listed == {"landscribe." + ".".join(folder.parts) for folder in folders}


@pytest.mark.parametrize("name", ["README.md", "CONTRIBUTING.md", "CHANGELOG.md"])
def test_links_lead_somewhere(name):
    text = (ROOT / name).read_text(encoding="utf-8")
    targets = re.findall(r"\]\((?!https?://)([^)#]+)", text)
    assert not [target for target in targets if not (ROOT / target).exists()]
