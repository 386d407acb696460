#!/bin/sh
# Builds the kernels and the benchmark with the clang of the Swift toolchain and runs it: run.sh [--one-core] [filter]
set -e
here=$(cd "$(dirname "$0")" && pwd)
kernels=$here/../../Sources/CKernels
build=${TMPDIR:-/tmp}/peft-kernel-benchmark
clang -std=gnu11 -O2 -Wall -Wextra -Werror -pthread -I"$kernels/include" -I"$kernels/cpu" $(pkg-config --cflags openblas) "$here/main.c" "$kernels"/cpu/*.c -o "$build" \
  $(pkg-config --libs openblas) -lm
exec "$build" "$@"
