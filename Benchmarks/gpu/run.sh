#!/usr/bin/env bash
# Tests and measures peft-train on the NVIDIA GPU of this machine: see README.md. Needs bash, awk and the usual commands of a Debian system;
# Python only for the comparison with PyTorch. Exit status 0 where every check has passed, 1 where one has failed, 2 for wrong usage.
set -uo pipefail
shopt -s nullglob

usage="usage: run.sh [--quick] [--only PART[,PART]…] [--library FILE] [--output DIR]
  --quick         without compute-sanitizer and the model of a billion parameters
  --only PARTS    of functions, losses, bits, sanitizers, throughput, peers
  --library FILE  another library of kernels, such as the emulation, to try this script
  --output DIR    where results.json, results.md and the logs go (results)"

library= output= quick= parts=functions,losses,bits,sanitizers,throughput,peers
only=$parts
while [ $# -gt 0 ]; do
  case $1 in
    --quick) quick=yes ;;
    --only | --library | --output)
      [ $# -ge 2 ] || { echo "$usage" >&2; exit 2; }
      printf -v "${1#--}" %s "$2"
      shift ;;
    --help) echo "$usage"; exit ;;
    *) echo "$usage" >&2; exit 2 ;;
  esac
  shift
done
for part in ${only//,/ }; do
  [[ ,$parts, == *,$part,* ]] || { echo "run.sh: --only: there is no part $part ($parts)" >&2; exit 2; }
done
here=$(dirname "$(realpath "$0")")
library=$(realpath -m -- "${library:-$here/bin/libpeft_cuda.so}")
output=$(realpath -m -- "${output:-$here/results}")
[ -e "$library" ] || { echo "run.sh: there is no library $library" >&2; exit 2; }
# Paths in the configs are relative to the bundle.
cd "$here" || exit 2

runs=$output/runs logs=$output/logs records=$output/records.tsv
rm -rf "$runs" "$logs" "$records" "$output"/results.{json,md}
mkdir -p "$runs" "$logs" || exit 2
export PEFT_CUDA_LIBRARY=$library PEFT_TRAIN_CACHE=off
unset PEFT_DEVICE PEFT_CUDA_GRAPHS
limit=600  # seconds for one program
for file in records cublas machine training checks throughput; do . "./$file.sh"; done

summary() {
  printf '\n%s failed; results in %s\n' "$([ "$failures" -gt 0 ] && echo "$failures" || echo "no check has")" "$output/results.md"
  exit $((failures > 0))
}

check_machine || summary
for part in ${only//,/ }; do "check_$part"; done
summary
