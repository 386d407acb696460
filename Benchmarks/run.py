"""Runs all benchmarks and writes RESULTS.md: kernels, training steps, generation, tokenizer, checkpoints, start, growth, PyTorch.

  python3 Benchmarks/run.py [--only kernels,benchmarks,start,growth,peers] [--repeat 3] [--check | --update-baselines]

What counts are ratios to something measured in the same minutes on the same machine: the GEMM peak, memory bandwidth, PyTorch. `--check`
sets them against baselines.json and ends with 1 where one has lost more than a tenth; `--update-baselines` writes that file anew.
Measure on an idle machine: the load before the start is part of the results.
"""

import argparse
import json
import os
import sys
import time
from pathlib import Path

import parts
import report

HERE = Path(__file__).resolve().parent
BASELINES = HERE / "baselines.json"
TOLERANCE = 0.10


def compare(figures, baselines):
  """Lines about figures that are worse than their baseline; larger is better for all of them."""
  worse = []
  for name, baseline in baselines.items():
    found = figures.get(name)
    if found is not None and found < (1 - TOLERANCE) * baseline:
      worse.append(f"{name}: {found:.3f}, the baseline is {baseline:.3f} ({found / baseline - 1:+.0%})")
  return worse


def parse():
  parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
  parser.add_argument("--only", default=",".join(parts.PARTS), help=f"parts with commas between: {','.join(parts.PARTS)}")
  parser.add_argument("--peft-train", type=Path, default=HERE.parent / ".build" / "release" / "peft-train")
  parser.add_argument("--repeat", type=int, default=3, help="turns of each program against PyTorch")
  parser.add_argument("--settings", help="settings of peers/run.py; all without this")
  parser.add_argument("--python", type=Path, help="an interpreter with the packages of peers/requirements.txt; made without this")
  parser.add_argument("--output", type=Path, default=HERE / "RESULTS.md")
  how = parser.add_mutually_exclusive_group()
  how.add_argument("--check", action="store_true", help="end with 1 where a ratio is more than a tenth below its baseline")
  how.add_argument("--update-baselines", action="store_true", help="make what is measured the baseline")
  options = parser.parse_args()
  options.only = options.only.split(",")
  if unknown := [name for name in options.only if name not in parts.PARTS]:
    sys.exit(f"--only: no part {', '.join(unknown)} (there are {', '.join(parts.PARTS)})")
  options.peft_train = options.peft_train.resolve()
  if not options.peft_train.is_file():
    sys.exit(f"{options.peft_train}: no such file; `make build` builds it")
  return options


def main():
  options = parse()
  machine = {**parts.machine(options), "load": os.getloadavg()[0]}
  if machine["load"] > 0.5:
    print(f"load {machine['load']:.1f} before the start: other work competes for the cores, ratios suffer as well", file=sys.stderr)
  found, seconds = {}, {}
  for name in options.only:
    print(f"— {name}", file=sys.stderr)
    begin = time.monotonic()
    found[name] = parts.PARTS[name](options)
    seconds[name] = time.monotonic() - begin
  figures = report.figures(found)
  baselines = json.loads(BASELINES.read_text()) if BASELINES.exists() else {"figures": {}}
  worse = compare(figures, baselines["figures"])
  options.output.write_text(report.markdown(machine, found, seconds, worse), encoding="utf-8")
  print(options.output, file=sys.stderr)
  if options.update_baselines:
    kept = {**baselines["figures"], **figures}
    BASELINES.write_text(json.dumps(
        {"machine": machine["processor"], "commit": machine["commit"], "figures": {k: round(v, 4) for k, v in sorted(kept.items())}},
        indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
  elif options.check:
    for line in worse:
      print(line, file=sys.stderr)
    sys.exit(1 if worse else 0)


if __name__ == "__main__":
  main()
