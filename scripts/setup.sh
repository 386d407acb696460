#!/usr/bin/env bash
# Installs the system packages that the build needs, where they are missing.
set -euo pipefail

command -v swift >/dev/null || { echo "setup: swift is missing; install Swift 6.3 from https://www.swift.org/install and put it on PATH" >&2; exit 1; }

packages=(libopenblas-dev libhdf5-dev libpcre2-dev libsqlite3-dev libssl-dev zlib1g-dev pkg-config)
# The fault tests trace the program's system calls; without strace they leave those faults out.
# The tests of reports open them in a browser; without chromium they leave that out.
[ "${1:-}" = tests ] && packages+=(strace chromium)
# The library of `make mpi`, and the launcher that its tests start.
case "${1:-}" in tests | mpi) packages+=(openmpi-bin libopenmpi-dev) ;; esac
missing=()
for package in "${packages[@]}"; do
  dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing+=("$package")
done
[ ${#missing[@]} -eq 0 ] && exit 0

if ! command -v apt-get >/dev/null; then
  echo "setup: this is no Debian system; install the equivalents of: ${missing[*]}" >&2
  exit 1
fi
if [ "$(id -u)" -eq 0 ]; then
  as_root=()
elif command -v sudo >/dev/null; then
  as_root=(sudo)
else
  echo "setup: neither root nor sudo; ask an administrator to run: apt-get install ${missing[*]}" >&2
  exit 1
fi
echo "setup: installing ${missing[*]}"
"${as_root[@]}" apt-get update -qq
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}"
