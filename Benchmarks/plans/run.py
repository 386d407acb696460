"""How well a plan tells what a training takes: SmolLM2 with LoRA, prefix-tuning, adapters and full fine-tuning, each planned and then run.

  python3 Benchmarks/plans/run.py --peft-train .build/release/peft-train [--steps 24] [--repeat 1]

The methods, model and data are those of configs/smollm2-compare.json. A plan (`--estimate`) measures a few steps of its own for about ten
seconds, and the run follows at once, because the speed of a machine varies over minutes. Time is that of the training steps, memory that of
the ledger. Prints a Markdown table.
"""

import argparse
import json
import os
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "Benchmarks"))
from parts import result_of  # noqa: E402
COMPARISON = ROOT / "configs" / "smollm2-compare.json"


def config(comparison, method, options):
  """The path of a training config for a method of the comparison, which does nothing but train."""
  path = options.work / f"{method['name']}.json"
  path.write_text(json.dumps({
      "model": comparison["model"], "peft": method["peft"],
      "data": {key: comparison["data"][key] for key in ("train", "max_length")},
      "training": {
          "output_dir": str(options.work / method["name"]), "learning_rate": method["learning_rates"][0], "max_steps": options.steps,
          "per_device_train_batch_size": comparison["training"]["per_device_train_batch_size"],
          "warmup_steps": 3, "eval_steps": 0, "save_steps": 0, "seed": 1}}))
  return path


def measure(name, path, options):
  """Plan and run, one after the other: seconds and bytes of each."""
  print(f"{name}: plan and run", file=sys.stderr)
  plan = result_of(options.peft_train, "--config", path, "--estimate", "--json")["methods"][0]
  run = result_of(options.peft_train, "--config", path, "--overwrite", "--json")
  return {"name": name, "planned_seconds": plan["seconds"], "seconds": run["train_seconds"],
          "planned_bytes": plan["memory_bytes"]["total"], "bytes": run["peak_memory_bytes"]["total"]}


def table(rows):
  yield "| method | memory, plan | memory, run | time, plan | time, run | plan / run |"
  yield "|---|--:|--:|--:|--:|--:|"
  for row in rows:
    yield (f"| {row['name']} | {row['planned_bytes'] / 2**20:,.1f} MiB | {row['bytes'] / 2**20:,.1f} MiB | {row['planned_seconds']:.1f} s "
           f"| {row['seconds']:.1f} s | {row['planned_seconds'] / row['seconds']:.2f} |")


def main():
  parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
  parser.add_argument("--peft-train", type=Path, default=ROOT / ".build" / "release" / "peft-train")
  parser.add_argument("--steps", type=int, default=24)
  parser.add_argument("--repeat", type=int, default=1, help="plans and runs of each method")
  parser.add_argument("--work", type=Path, default=ROOT / ".build" / "plans")
  options = parser.parse_args()
  options.peft_train, options.work = options.peft_train.resolve(), options.work.resolve()
  options.work.mkdir(parents=True, exist_ok=True)
  load = os.getloadavg()[0]
  comparison = json.loads(COMPARISON.read_text())
  rows = [measure(method["name"], config(comparison, method, options), options)
          for _ in range(options.repeat) for method in comparison["methods"]]
  print(f"load before the start {load:.1f}\n")
  print("\n".join(table(rows)))


if __name__ == "__main__":
  main()
