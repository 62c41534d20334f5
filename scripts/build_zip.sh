#!/usr/bin/env bash
# Builds zip_build/landscribe.zip with pb_tool, from a deployment into an empty folder.
set -euo pipefail
cd "$(dirname "$0")/.."

deployed=$(mktemp --directory)
trap 'rm -rf "$deployed"' EXIT
# Without git pb_tool can't note the commit in metadata.txt: a hash is what the scan for secrets looks for.
GIT_DIR=/dev/null build/dev/bin/pb_tool zip --quick --no-docs --plugin_path "$deployed" >"$deployed/log" 2>&1 ||
    { cat "$deployed/log"; exit 1; }
mkdir -p zip_build
mv landscribe.zip zip_build/landscribe.zip
echo "zip_build/landscribe.zip"
