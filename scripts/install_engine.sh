#!/usr/bin/env bash
# Installs the engine as a user's QGIS would, where it is not ready yet, and links its environment as build/engine.
set -euo pipefail
cd "$(dirname "$0")/.."

python=/usr/bin/python3
export PYTHONPATH=$PWD/build/profile/profiles/default/python/plugins QT_QPA_PLATFORM=offscreen

engine_python() {
    $python -c 'from landscribe.plugin import environment; print(environment.engine_python())'
}

if ! $python -c 'from landscribe.plugin import environment; raise SystemExit(not environment.state().ready)'; then
    $python -m landscribe.plugin.environment install
fi
prefix=$(dirname "$(dirname "$(engine_python)")")
ln -sfn "$prefix" build/engine
