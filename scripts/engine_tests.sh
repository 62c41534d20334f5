#!/usr/bin/env bash
# Runs pytest in the engine's environment. pytest itself comes from a folder beside it, so that the engine stays as users
# have it. Arguments go to pytest.
set -euo pipefail
cd "$(dirname "$0")/.."

python=$PWD/build/engine/bin/python
home=${LANDSCRIBE_HOME:-${XDG_DATA_HOME:-$HOME/.local/share}/landscribe}
pytest=$(grep '^pytest==' requirements-dev.txt)
target=$home/tools/$pytest-python$($python -c 'import sys; print("{}.{}".format(*sys.version_info))')

if [ ! -e "$target/ready" ]; then
    build/dev/bin/pip install --quiet --disable-pip-version-check --target "$target" "$pytest"
    touch "$target/ready"
fi
PYTHONPATH=$target "$python" -m pytest "$@"
