#!/usr/bin/env bash
# Packs the tests for a machine with an NVIDIA GPU into .build/gpu-bundle/peft-gpu-tests.tar.{gz,xz}: see README.md. Called by `make gpu-bundle`,
# which has built the library and the comparison of its functions.
set -euo pipefail
here=$(dirname "$(realpath "$0")")
root=$(realpath "$here/../..")
work=$root/.build/gpu-bundle
bundle=$work/peft-gpu-tests
cd "$root"
largest=60000000  # bytes, compressed

# The Swift runtime is linked in. Everything else is found beside the program, before the target's own: an RPATH, since a RUNPATH would not
# hold for the libraries of libraries.
${SWIFT:-swift} build -c release --static-swift-stdlib --product peft-train --scratch-path "$work/build" \
  -Xlinker --disable-new-dtags -Xlinker -rpath -Xlinker "\$ORIGIN/../lib"

rm -rf "$bundle"
mkdir -p "$bundle"/{bin,lib/c++,licences,references,checkpoints,datasets/nl2sql}
cp "$work/build/release/peft-train" .build/cuda/emulation/cuda-kernel-tests .build/cuda/library/libpeft_cuda.so "$bundle/bin/"
strip "$bundle"/bin/*
cp -r checkpoints/base "$bundle/checkpoints/"
cp datasets/nl2sql/train.jsonl "$bundle/datasets/nl2sql/"
cp -r "$here"/{configs,shapes,README.md,peers.py} "$here"/*.awk "$bundle/"
find "$here" -name '*.sh' ! -name bundle.sh -exec cp {} "$bundle/" \;
git describe --always --abbrev=12 --dirty --exclude '*' >"$bundle/COMMIT"

# The package that a library of this system comes from. Packages name files below /lib or /usr/lib, which may be one folder.
package_of() {
  local file
  file=$(realpath "$1")
  { dpkg -S "$file" || dpkg -S "${file#/usr}"; } 2>/dev/null | head -n 1 | sed 's/:.*//'
}

# The libraries behind the programs, without glibc's, and the licences of their packages.
cp LICENSE "$bundle/licences/swift-peft"
cp "$(dirname "$(realpath "$(command -v "${SWIFT:-swift}")")")/../share/swift/LICENSE.txt" "$bundle/licences/swift"
cp "$work/build/checkouts/swift-argument-parser/LICENSE.txt" "$bundle/licences/swift-argument-parser"
for text in .build-cuda/toolchain/nvidia_cuda_runtime-*/licenses/License.txt; do [ ! -e "$text" ] || cp "$text" "$bundle/licences/cuda-runtime"; done
while read -r name file; do
  package=$(package_of "$file")
  [ -n "$package" ] || { echo "bundle.sh: $file belongs to no package, so its licence is not known" >&2; exit 1; }
  [ "$package" != libc6 ] || continue
  # C++'s own are for systems that have none: elsewhere those of the system, which the system's libraries need in its version.
  case $name in libstdc++.so.6 | libgcc_s.so.1) folder=lib/c++ ;; *) folder=lib ;; esac
  cp -L "$file" "$bundle/$folder/$name"
  cp -L "/usr/share/doc/$package/copyright" "$bundle/licences/$package"
done < <(ldd "$bundle"/bin/* | awk '$2 == "=>" && $3 ~ /^\// { print $1, $3 }' | sort -u)
# What those files refer to.
grep -oh '/usr/share/common-licenses/[A-Za-z0-9.-]*[A-Za-z0-9]' "$bundle"/licences/* | sort -u | while read -r text; do
  [ ! -e "$text" ] || cp -L "$text" "$bundle/licences/common-$(basename "$text")"
done

# Rows of 200 tokens: longer ones, which the config's max_length cuts off. Six rows of the data set make one.
awk -v rows=64 '
  { match($0, /", "completion": "/); prompt = substr($0, 13, RSTART - 13); rest = substr($0, RSTART + RLENGTH)
    completion = substr(rest, 1, index(rest, "\", \"database\"") - 1)
    if (NR % 6 == 1) { first = prompt; text = completion } else text = text "\\n" prompt completion
    if (NR % 6 == 0) printf "{\"prompt\": \"%s\", \"completion\": \"%s\"}\n", first, text }
  NR == 6 * rows { exit }' datasets/nl2sql/train.jsonl >"$bundle/rows.jsonl"

# What the CPU finds here, for a look across machines.
for method in lora prefix adapter full; do
  (cd "$bundle" && bin/peft-train --config "configs/$method.json" --overwrite --json --set model.device=cpu \
    --set "training.output_dir=$work/references/$method" >/dev/null)
  cp "$work/references/$method/metrics.jsonl" "$bundle/references/$method.jsonl"
done

# With gzip for everywhere, and with xz for where it is: that file is a third smaller.
packed=$work/peft-gpu-tests.tar
tar --sort=name --owner=0 --group=0 --numeric-owner -C "$work" -cf "$packed" peft-gpu-tests
gzip -9nf -k "$packed"
xz -6f "$packed"
for file in "$packed".{gz,xz}; do
  bytes=$(stat -c %s "$file")
  [ "$bytes" -le "$largest" ] || { echo "bundle.sh: $file has $bytes bytes (may have $largest)" >&2; exit 1; }
  echo "$file: $((bytes / 1000000)) MB, commit $(cat "$bundle/COMMIT")"
done
