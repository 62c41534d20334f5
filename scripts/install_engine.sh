#!/usr/bin/env bash
# Installs the engine as a user's QGIS would, where it is not ready yet, and links its environment as build/engine.
set -euo pipefail
cd "$(dirname "$0")/.."

python=/usr/bin/python3
export PYTHONPATH=$PWD/build/profile/profiles/default/python/plugins QT_QPA_PLATFORM=offscreen

engine_python() {
    $python -c 'from landscribe.plugin import environment; print(environment.engine_python())'
}

up_to_date() { # also not when an update waits
    $python -c 'from landscribe.plugin import environment as e; raise SystemExit(e.state() != e.State(True, ""))'
}

up_to_date || $python -m landscribe.plugin.environment install
prefix=$(dirname "$(dirname "$(engine_python)")")
ln -sfn "$prefix" build/engine
