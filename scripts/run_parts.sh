#!/usr/bin/env bash
# Runs several make targets one after another, all of them even when one fails, and says at the end which failed.
set -uo pipefail
cd "$(dirname "$0")/.."

summary=() failed=0
for part in "$@"; do
    printf '\n======== %s ========\n' "$part"
    start=$SECONDS
    if make --no-print-directory "$part"; then state=ok; else state=FAILED failed=1; fi
    summary+=("$(printf '%-14s %-7s %4d s' "$part" "$state" $((SECONDS - start)))")
done
printf '\n======== summary ========\n'
printf '%s\n' "${summary[@]}"
exit "$failed"
