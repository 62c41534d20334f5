#!/usr/bin/env bash
# Builds zip_build/landscribe.zip with pb_tool, from a deployment into an empty folder.
set -euo pipefail
cd "$(dirname "$0")/.."

deployed=$(mktemp --directory)
trap 'rm -rf "$deployed"' EXIT
build/dev/bin/pb_tool zip --quick --no-docs --plugin_path "$deployed" >"$deployed/log" || { cat "$deployed/log"; exit 1; }
mkdir -p zip_build
mv landscribe.zip zip_build/landscribe.zip
echo "zip_build/landscribe.zip"
