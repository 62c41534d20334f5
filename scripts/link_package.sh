#!/usr/bin/env bash
# Makes a QGIS profile, build/profile, whose plugin "landscribe" is this checkout (links to what ships and nothing else).
# Its plugin folder on PYTHONPATH makes "import landscribe" work, whatever the folder of the checkout is called.
set -euo pipefail
cd "$(dirname "$0")/.."

package=build/profile/profiles/default/python/plugins/landscribe
mkdir -p "$package"
for item in $(awk -F ': *' '/^(python_files|extras|extra_dirs):/ { print $2 }' pb_tool.cfg); do
    ln -sfn "$PWD/$item" "$package/$item"
done
