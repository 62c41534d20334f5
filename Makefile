# Landscribe's commands. "make demo" and "make test" work from a bare clone; the README says on which systems.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help

PLUGINS := $(CURDIR)/build/profile/profiles/default/python/plugins
QGIS_PYTHON := /usr/bin/python3
DEV := build/dev/bin
QGIS_ENV = LC_ALL=C.UTF-8 QT_QPA_PLATFORM=offscreen QGIS_CUSTOM_CONFIG_PATH="$(CURDIR)/build/settings" PYTHONPATH="$(PLUGINS)"
PARTS := check test-pure test-qgis test-engine test-both

export PYTHONDONTWRITEBYTECODE := 1

help: ## this list
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## (.*)/  make \1\t\2/' | expand -t 24

demo: engine translations ## segment a real scene with QGIS, from a bare clone to a picture
	@$(QGIS_PYTHON) scripts/demo.py

test: ## everything: checks and all tests
	@scripts/run_parts.sh $(PARTS)

check: tools package ## style, types and the borders between the folders
	@$(DEV)/ruff check .
	@$(DEV)/ruff format --check .
	@MYPYPATH="$(PLUGINS)" $(DEV)/mypy
	@PYTHONPATH="$(PLUGINS)" $(DEV)/lint-imports --no-logo
	@$(DEV)/python scripts/check_qt6.py

test-pure: tools package ## tests that need neither QGIS nor the engine
	@$(DEV)/pytest -p no:pytest_qgis tests/pure

test-qgis: tools package translations ## tests inside QGIS's Python, without the engine
	@rm -rf .qgis-settings  # the profile that pytest-qgis makes here: each run starts with a fresh one
	@$(QGIS_ENV) $(DEV)/pytest tests/qgis

test-engine: tools engine ## tests of the engine in its own environment
	@scripts/engine_tests.sh tests/engine

test-both: tools engine translations ## tests of QGIS with the engine
	@rm -rf .qgis-settings
	@$(QGIS_ENV) $(DEV)/pytest tests/engine_qgis

bench: engine ## measure speed and memory; the figures of docs/performance.md
	@build/engine/bin/python benchmarks/run.py

docs: tools package translations ## the pages of the tools, and the site
	@$(QGIS_ENV) $(DEV)/python scripts/make_docs.py
	@NO_MKDOCS_2_WARNING=1 $(DEV)/mkdocs build --strict

ts: tools ## collect the texts for the translators
	@$(DEV)/python scripts/update_ts.py

translations: qgis ## compile the translations
	@$(QGIS_PYTHON) scripts/compile_ts.py

zip: tools translations ## the zip that QGIS installs
	@scripts/build_zip.sh

scan: zip ## the checks of plugins.qgis.org on that zip
	@$(DEV)/python scripts/scan_zip.py zip_build/landscribe.zip

dev: tools package ## the tools, and the checks before each commit
	@$(DEV)/pre-commit install

clean: ## remove what the other commands have built here (installed environments stay)
	rm -rf build zip_build site i18n/*.qm .qgis-settings .mypy_cache .ruff_cache .pytest_cache .import_linter_cache

qgis:
	@scripts/install_qgis.sh

tools: qgis
	@scripts/install_dev_tools.sh

package:
	@scripts/link_package.sh

engine: qgis package
	@scripts/install_engine.sh

.PHONY: help demo test $(PARTS) bench docs ts translations zip scan dev clean qgis tools package engine
