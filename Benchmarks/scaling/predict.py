#!/usr/bin/env python3
"""What a training would reach on other numbers of cores, from the times of its kernels on one: predict.py PEFT_TRAIN SMOLLM2 (make bench-scaling)

A step is a list of kernels with a shape each (--profile). One takes on C cores the larger of two times, and then what it takes to share it out:

- its time on one core over the speed-up that its tiles allow, T / ceil(T / C) of T equal tiles, shared out as the kernels do it (cpu/gemm.c,
  cpu/gemm_panels.c and their neighbours). Of this machine, where one core slows down while the others compute (they may be two threads of one,
  or share a clock), it is longer by what the peak of all cores falls short of theirs one by one;
- its bytes over the bandwidth of all cores: what a copy reaches on this machine, or the figure given for another.

What lies outside kernels stays as it is. With tiles of bf16 (AMX) a product of enough rows takes its operations at 16 times the f32 rate of a core
(1,024 operations a cycle in place of 64) and 80 % of it, and the bytes that are rounded and laid into panels before at the copying speed of a
core. Prints the prediction beside what is measured with all cores of this machine, and the kernels that starve on many.
"""
import argparse
import json
import re
import subprocess
import tempfile
from math import ceil
from pathlib import Path

ROWS, FEW_ROWS, ENOUGH, PANELS, DEPTH, COLUMNS, SKINNY = 64, 16, 16, 4, 768, 2304, 64  # gemm_panels.c, gemm.h
SHARING = 3e-6  # seconds to hand a kernel to other cores and to wait for the last one
# Cores, GB/s of all of them, the machine.
OTHERS = [(8, 60, "desktop, 2 channels of DDR5-5600"), (64, 250, "server, 8 channels of DDR5-4800")]
AMX = 16 * 0.8


def panel_width(n, lanes):
  three, two = 3 * lanes, 2 * lanes
  return lanes if n <= lanes else three if ceil(n / three) * three * 10 <= ceil(n / two) * two * 11 else two


def product_tiles(m, n, k, transposed_a, lanes):
  """Tiles of the parts of a product that come one after the other: [(share of its time, tiles)]."""
  if transposed_a and n <= SKINNY < m:
    m, n = n, m  # computed as its transpose
  width, parts = panel_width(n, lanes), []
  for column in range(0, n, COLUMNS):
    columns = min(COLUMNS, n - column)
    for p in range(0, k, DEPTH):
      count, depth = ceil(columns / width), min(DEPTH, k - p)
      rows = FEW_ROWS if ceil(m / ROWS) * count < ENOUGH else ROWS
      rows = m if transposed_a and m <= 2 * ROWS else rows
      row_tiles = ceil(m / rows)
      panels = max(1, min(PANELS, row_tiles * count // ENOUGH))
      parts.append((columns * depth / (n * k), row_tiles * ceil(count / panels)))
  return parts


def tiles(line, lanes):
  """The same of any kernel. Passes over elements are shared out in pieces of 16,384."""
  op, shape = line["op"], line["shape"]
  numbers = [int(x) for x in re.findall(r"\d+", shape)]
  if op == "gemm":
    return product_tiles(*numbers[:3], shape.endswith(("TN", "TT")), lanes)
  if op.startswith("attention"):
    heads = numbers[1] // 64
    return [(1, max(1, numbers[0] // 48) * heads // 3)]
  elements = numbers[0] * (numbers[1] if len(numbers) > 1 else 1)
  return [(1, max(1, elements // (8192 if op == "adamw" else 16384)))]


def seconds(line, cores, bandwidth, lanes, amx=None, slower=1):
  calls = line["calls"]
  one, memory = line["seconds"] / calls, line["bytes"] / calls / bandwidth
  numbers = [int(x) for x in re.findall(r"\d+", line["shape"])]
  if amx and line["op"] == "gemm" and min(numbers[:3]) > SKINNY:
    peak, copy = amx
    one = line["operations"] / calls / (AMX * peak) + line["bytes"] / calls / copy
  if cores == 1:
    return calls * one
  parts = tiles(line, lanes)
  shared = slower * sum(share / (count / ceil(count / cores)) for share, count in parts)
  return calls * (max(one * shared, memory) + 2 * SHARING * len(parts))


def profile(program, model, threads, steps, directory):
  settings = {"model.path": model, "training.max_steps": steps, "training.eval_steps": 0, "training.save_steps": 0, "training.warmup_steps": 0,
              "data.test": "null", "data.validation": "null", "data.metric": "null", "data.databases": "null", "training.threads": threads,
              "training.output_dir": f"{directory}/run-{threads}"}
  command = [program, "--config", "configs/smollm2-lora.json", "--overwrite", "--profile", "--json"]
  for key, value in settings.items():
    command += ["--set", f"{key}={value}"]
  found = json.loads(subprocess.run([str(x) for x in command], check=True, capture_output=True, text=True).stdout)
  return found["profile"], found["tokens"]


def fastest(program, model, threads, options, directory):
  """The fastest of several runs, with the best rates that any of them has met: others may be using the machine."""
  runs = [profile(program, model, threads, options.steps, directory) for _ in range(options.repeats)]
  best, tokens = min(runs, key=lambda run: run[0]["seconds"])
  return {**best, **{key: max(run[0][key] for run in runs) for key in ("peak_gflops", "copy_gbps")}}, tokens


def main():
  parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
  parser.add_argument("program", type=Path)
  parser.add_argument("smollm2", type=Path)
  parser.add_argument("--steps", type=int, default=12)
  parser.add_argument("--repeats", type=int, default=3)
  parser.add_argument("--cores", type=int, default=2, help="of this machine")
  options = parser.parse_args()
  with tempfile.TemporaryDirectory() as directory:
    (alone, tokens), (here, _) = (fastest(options.program, options.smollm2, n, options, directory) for n in (1, options.cores))
  lanes = 16
  outside, lines = alone["outside_seconds"], alone["shapes"]
  peak, copy = 1e9 * alone["peak_gflops"], 1e9 * alone["copy_gbps"]
  print(f"One core: {alone['peak_gflops']:.0f} GFLOP/s, a copy at {alone['copy_gbps']:.1f} GB/s, {tokens / alone['seconds']:.0f} tokens/s.")
  print(f"{options.cores} cores: {here['peak_gflops']:.0f} GFLOP/s, a copy at {here['copy_gbps']:.1f} GB/s.\n")
  print("| cores | GB/s | predicted tokens/s | times one core | a core | measured |\n|---|--:|--:|--:|--:|--:|")
  rows = [(options.cores, here["copy_gbps"], "this machine", None)] + [(*other, None) for other in OTHERS]
  rows += [(cores, rate, name + ", AMX", (peak, copy)) for cores, rate, name in [(1, alone["copy_gbps"], "this core's f32 rate"), *OTHERS[1:]]]
  for cores, rate, name, amx in rows:
    slower = max(1, cores * alone["peak_gflops"] / here["peak_gflops"]) if name == "this machine" else 1
    total = outside + sum(seconds(line, cores, 1e9 * rate, lanes, amx, slower) for line in lines)
    measured = f"{tokens / here['seconds']:.0f}" if name == "this machine" else ""
    gain = alone["seconds"] / total
    share = "" if amx else f"{gain / cores:.0%}"
    print(f"| {cores} ({name}) | {rate:.0f} | {tokens / total:.0f} | {gain:.1f} | {share} | {measured} |")

  cores, rate, _ = OTHERS[-1]
  print(f"\n| kernel | share of the step on one core | on {cores} cores | tiles | speed-up | held up by |\n|---|--:|--:|--:|--:|---|")
  total = outside + sum(seconds(line, cores, 1e9 * rate, lanes) for line in lines)
  starved = sorted(((seconds(line, cores, 1e9 * rate, lanes), line) for line in lines), key=lambda pair: -pair[0])
  for time, line in starved[:14]:
    parts, calls = tiles(line, lanes), line["calls"]
    shared = line["seconds"] * sum(share / (count / ceil(count / cores)) for share, count in parts)
    memory, sharing = line["bytes"] / (1e9 * rate), calls * 2 * SHARING * len(parts)
    cause = "memory" if memory > max(shared, sharing) else "handing out" if sharing > shared else "tiles" if line["seconds"] / shared < 0.8 * cores else ""
    print(f"| {line['op']} {line['shape']}, {line['phase']} | {line['seconds'] / alone['seconds']:.1%} | {time / total:.1%} "
          f"| {min(count for _, count in parts)} | {line['seconds'] / time:.1f} | {cause} |")
  print(f"| outside kernels | {outside / alone['seconds']:.1%} | {outside / total:.1%} | | 1.0 | |")


if __name__ == "__main__":
  main()
