#!/usr/bin/env bash
# Prints the path of an nvcc of CUDA 12.4 or later: $NVCC, one on PATH, the toolkit's usual place, or one that it fetches into the folder
# given (no system packages, 300 MB).
set -euo pipefail

folder=$1
requirements=$2

usable() {
  local version
  version=$("$1" --version 2>/dev/null | sed -n 's/.*release \([0-9]*\)\.\([0-9]*\).*/\1 \2/p') || return 1
  [ -n "$version" ] || return 1
  read -r major minor <<<"$version"
  [ "$major" -gt 12 ] || { [ "$major" -eq 12 ] && [ "$minor" -ge 4 ]; }
}

if [ -n "${NVCC:-}" ]; then
  usable "$NVCC" || { echo "nvcc: $NVCC is no nvcc of CUDA 12.4 or later" >&2; exit 1; }
  echo "$NVCC"
  exit
fi
for candidate in "$(command -v nvcc || true)" /usr/local/cuda/bin/nvcc; do
  if [ -n "$candidate" ] && usable "$candidate"; then
    echo "$candidate"
    exit
  fi
done

# Whole or not at all, and again when the versions change.
mark=$folder/$(sha256sum "$requirements" | cut -c1-16)
if [ ! -e "$mark" ]; then
  echo "nvcc: no CUDA toolkit of 12.4 or later here; fetching the compiler from PyPI into $folder" >&2
  rm -rf "$folder"
  python3 -m pip install --quiet --disable-pip-version-check --root-user-action=ignore --no-deps --target "$folder" -r "$requirements" >&2
  touch "$mark"
fi
found=("$folder"/nvidia/cu*/bin/nvcc)
chmod +x "${found[0]%/*}"/* "${found[0]%/bin/*}"/nvvm/bin/* 2>/dev/null || true
usable "${found[0]}" || { echo "nvcc: ${found[0]} does not run" >&2; exit 1; }
echo "${found[0]}"
