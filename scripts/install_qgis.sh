#!/usr/bin/env bash
# Installs what the project needs from the system: QGIS 3.40 or newer and a few tools. Quick when it is all there.
set -euo pipefail

packages=(qgis python3-qgis python3-venv xvfb zip qttools5-dev-tools)
minimum=3.40

qgis_version() {
    dpkg-query --show --showformat='${Version}' python3-qgis 2>/dev/null | grep -oP '^(\d+:)?\K\d+\.\d+' || true
}

new_enough() { # version
    [ -n "$1" ] && [ "$(printf '%s\n' "$minimum" "$1" | sort --version-sort | head -n 1)" = "$minimum" ]
}

all_there() {
    new_enough "$(qgis_version)" && dpkg-query --show "${packages[@]}" >/dev/null 2>&1 &&
        ! dpkg-query --show --showformat='${db:Status-Status}\n' "${packages[@]}" | grep -qv '^installed$'
}

# Without dpkg the user brings the tools; python3 only has to see QGIS.
other_system_ready() {
    /usr/bin/python3 -c 'from qgis.core import Qgis; raise SystemExit(Qgis.QGIS_VERSION_INT < 34000)' 2>/dev/null
}

give_up() { # reason
    echo "Landscribe needs QGIS $minimum or newer with its Python, python3-venv, xvfb, zip and Qt's lrelease. $1" >&2
    exit 1
}

debian_mirror() {
    apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 'Component: main' 'Codename: bookworm' |
        head -n 1
}

add_backports() {
    apt-cache policy | grep -q 'n=bookworm-backports' && return
    local mirror
    mirror=$(debian_mirror)
    echo "deb ${mirror:-http://deb.debian.org/debian} bookworm-backports main" \
        >/etc/apt/sources.list.d/landscribe-backports.list
    apt-get update --quiet
}

install() {
    local release=()
    apt-get update --quiet || echo "apt-get update failed; going on with the lists that are here" >&2
    if ! new_enough "$(apt-cache policy python3-qgis | grep -oP 'Candidate: (\d+:)?\K\d+\.\d+' || true)"; then
        [ "$VERSION_CODENAME" = bookworm ] ||
            give_up "The packages of $PRETTY_NAME are older: see https://qgis.org/resources/installation-guide."
        add_backports
        release=(--target-release bookworm-backports)
    fi
    # The GRASS plugin (and GRASS with it) is only a recommendation, and large.
    DEBIAN_FRONTEND=noninteractive apt-get install --yes --quiet "${release[@]}" "${packages[@]}" qgis-plugin-grass-
}

if command -v dpkg-query >/dev/null; then
    all_there && exit 0
else
    other_system_ready && exit 0
    give_up "Install them from https://qgis.org/download and your system's packages, then run this again."
fi
. /etc/os-release
[ "$ID" = debian ] || { other_system_ready && exit 0; give_up "Install them with: sudo apt-get install ${packages[*]}"; }
[ "$(id -u)" = 0 ] || give_up "Ask an administrator to run: sudo $0"
install
all_there || give_up "They were installed, but QGIS is still $(qgis_version)."
