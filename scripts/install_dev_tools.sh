#!/usr/bin/env bash
# Makes the environment of the developers' tools and links it as build/dev. It sees QGIS's Python packages, is keyed by
# its requirements, and is shared by all clones of this user.
set -euo pipefail
cd "$(dirname "$0")/.."

python=/usr/bin/python3
home=${LANDSCRIBE_HOME:-${XDG_DATA_HOME:-$HOME/.local/share}/landscribe}
key=$({ $python --version; cat requirements-dev.txt; } | sha256sum | cut --characters 1-12)
tools=$home/tools/dev-$key

mkdir -p "$home/tools" build
exec 9>"$home/tools/lock" && flock 9  # another clone may be at it
if [ ! -e "$tools/ready" ]; then
    echo "Installing the developers' tools into $tools"
    rm -rf "$tools"
    $python -m venv --system-site-packages "$tools"
    "$tools/bin/pip" install --quiet --disable-pip-version-check uv
    # uv is much faster, pip knows more kinds of indexes and proxies. uv does not read pip's settings.
    index=${PIP_INDEX_URL:-$("$tools/bin/pip" config get global.index-url 2>/dev/null || true)}
    VIRTUAL_ENV=$tools "$tools/bin/uv" pip install --quiet ${index:+--index-url "$index"} \
        --requirement requirements-dev.txt ||
        "$tools/bin/pip" install --quiet --disable-pip-version-check --requirement requirements-dev.txt
    touch "$tools/ready"
fi
ln -sfn "$tools" build/dev
