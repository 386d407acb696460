"""How time and memory of a training grow with rows, sequence length, batch, rank and layers: each varied alone, on a small Llama. The length
of the only row of a step is varied on a model of SmolLM2's sizes as well.

  python3 run.py --peft-train ../../.build/release/peft-train [--only length,rank] [--json]

Models are made from nothing (model.init), rows are cut to the length that is wanted, and each point is a run of its own with --profile. The
exponent is the slope of a least-squares line through the logarithms; beside it the one between the two largest points, where fixed costs
matter least. Times are multiplied by the GEMM peak that each run measures at its end, over that of the first run, because the speed of a
machine varies. Time may grow more slowly than it should, never faster.
"""

import argparse
import json
import math
import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
MODEL = {
    "architectures": ["LlamaForCausalLM"], "model_type": "llama", "hidden_size": 256, "intermediate_size": 704, "num_attention_heads": 4,
    "num_key_value_heads": 2, "head_dim": 64, "num_hidden_layers": 4, "max_position_embeddings": 8192, "vocab_size": 1024,
    "rms_norm_eps": 1e-5, "rope_theta": 10000.0, "hidden_act": "silu", "tie_word_embeddings": True, "initializer_range": 0.02,
    "bos_token_id": 0, "eos_token_id": 0}
TOLERANCE = 0.1
DISTURBED = 0.75  # of the highest GEMM peak: such a run is made once more


@dataclass(frozen=True)
class Point:
  """What one run is about."""
  rows: int = 0  # 0: as many as the steps need
  length: int = 128
  batch: int = 4
  rank: int = 16
  layers: int = 4
  model: Path | None = None  # its config; without one the small Llama
  steps: int = 5


def attention(run):
  return sum(op["seconds"] for op in run["profile"]["ops"] if op["op"].startswith("attention_")) / run["profile"]["steps"]


def lora_products(run):
  """Seconds a step in products of which one size is the rank; where a frozen layer's product takes the update along, it is not counted."""
  def has_rank(shape):
    return str(run["point"].rank) in re.findall(r"\d+", shape.split("+")[0])
  shapes = run["profile"]["shapes"]
  return sum(s["seconds"] for s in shapes if s["op"] == "gemm" and has_rank(s["shape"])) / run["profile"]["steps"]


def speed(run):
  return run["profile"]["peak_gflops"]


def memory(*categories):
  return lambda run: sum(run["peak_memory_bytes"][category] for category in categories)


OF_LENGTH = [
    ("attention", "s", attention, 2), ("the rest of a step", "s", lambda run: run["step_seconds"] - attention(run), 1),
    ("activations", "B", memory("activations"), 1)]

# By name: what is varied (the field of that name, or the last word), over which values; what is looked at, in which unit, and the exponent
# it should have.
GROWTH = {
    "rows": ([100, 200, 400, 800], dict(length=64), [
        ("time of an epoch", "s", lambda run: run["train_seconds"], 1), ("ledger memory", "B", memory("total"), 0)]),
    "length": ([256, 512, 1024, 2048, 4096], dict(batch=1), OF_LENGTH),
    "SmolLM2 length": ([512, 1024, 2048, 4096], dict(batch=1, model=ROOT / "Benchmarks" / "smollm2.json", steps=3), [
        *OF_LENGTH, ("a step", "s", lambda run: run["step_seconds"], 2), ("resident memory", "B", lambda run: run["peak_rss_bytes"], 1)]),
    "batch": ([1, 2, 4, 8, 16], {}, [
        ("time of a step", "s", lambda run: run["step_seconds"], 1), ("activations", "B", memory("activations"), 1)]),
    "rank": ([8, 16, 32, 48, 96], dict(batch=8), [
        ("products of the rank", "s", lora_products, 1), ("time of a step", "s", lambda run: run["step_seconds"], 1),
        ("optimizer and gradients", "B", memory("optimizer", "gradients"), 1)]),
    "layers": ([2, 4, 8, 16], {}, [
        ("time of a step", "s", lambda run: run["step_seconds"], 1), ("weights and activations", "B", memory("weights", "activations"), 1)]),
}


def run(point, options):
  """The result of a training, with its point and the time of its fastest step but the first."""
  work = options.work
  config = work / "config.json"
  model = json.loads(point.model.read_text()) if point.model else {**MODEL, "num_hidden_layers": point.layers}
  (work / "model.json").write_text(json.dumps(model))
  rows = point.rows or point.steps * point.batch
  # Words of a letter or two are about a token each; the rows are cut to the length.
  text = " ".join(f"{chr(97 + i % 26)}{i % 10}" for i in range(point.length))
  (work / "rows.jsonl").write_text("".join(json.dumps({"text": f"{number} {text}"}) + "\n" for number in range(rows)))
  config.write_text(json.dumps({
      "model": {"init": str(work / "model.json"), "tokenizer": str(ROOT / "checkpoints" / "base")},
      "peft": {"peft_type": "LORA", "r": point.rank, "lora_alpha": 32, "target_modules": "all-linear"},
      "data": {"train": str(work / "rows.jsonl"), "max_length": point.length},
      "training": {"output_dir": str(work / "run"), "num_train_epochs": 1, "per_device_train_batch_size": point.batch,
                   "learning_rate": 1e-4, "eval_steps": 0, "save_steps": 0, "threads": options.threads}}))
  done = subprocess.run([options.peft_train, "--config", config, "--overwrite", "--profile", "--json"], capture_output=True, text=True)
  if done.returncode != 0:
    sys.exit(f"{options.peft_train} ended with {done.returncode}:\n{done.stderr[-4000:]}")
  result = json.loads(done.stdout)
  records = [json.loads(line) for line in (work / "run" / "metrics.jsonl").read_text().splitlines()]
  if any(record["tokens"] != point.length * min(point.batch, rows) for record in records[:-1]):
    sys.exit(f"{work}/rows.jsonl: rows shorter than {point.length} tokens")
  result["step_seconds"] = min(record["tokens"] / record["tokens_per_second"] for record in records[1:])
  result["point"] = point
  return result


def slope(pairs):
  """Exponent of a power law through points, by least squares of the logarithms."""
  x, y = [math.log(a) for a, _ in pairs], [math.log(b) for _, b in pairs]
  mx, my = sum(x) / len(x), sum(y) / len(y)
  return sum((a - mx) * (b - my) for a, b in zip(x, y)) / sum((a - mx) ** 2 for a in x)


def measure(name, options):
  values, fixed, quantities = GROWTH[name]
  runs = []
  for value in values:
    print(f"growth with {name}: {value}", file=sys.stderr)
    point = Point(**fixed, **{name.split()[-1]: value})
    runs.append(run(point, options))
    if speed(runs[-1]) < DISTURBED * max(map(speed, runs)):
      print(f"disturbed, {speed(runs[-1]):.0f} GFLOP/s: once more", file=sys.stderr)
      runs[-1] = run(point, options)
  lines = []
  for title, unit, extract, expected in quantities:
    pairs = [(value, extract(found) * (speed(found) / speed(runs[0]) if unit == "s" else 1)) for value, found in zip(values, runs)]
    exponent, last = slope(pairs), slope(pairs[-2:])
    lines.append({"name": f"{name}: {title}", "unit": unit, "points": pairs, "exponent": exponent, "exponent_at_end": last,
                  "expected": expected, "as_expected": exponent <= expected + TOLERANCE})
  return lines


def shown(value, unit):
  return f"{value / 2**20:.1f} MiB" if unit == "B" else f"{1000 * value:.1f} ms" if value < 10 else f"{value:.1f} s"


def table(lines):
  """Lines of a Markdown table."""
  yield "| | points | exponent | at the end | should be | |"
  yield "|---|---|--:|--:|--:|---|"
  for line in lines:
    points = ", ".join(f"{x}: {shown(y, line['unit'])}" for x, y in line["points"])
    yield (f"| {line['name']} | {points} | {line['exponent']:.2f} | {line['exponent_at_end']:.2f} | {line['expected']} "
           f"| {'' if line['as_expected'] else 'faster than it should'} |")


def main():
  parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
  parser.add_argument("--peft-train", type=Path, default=ROOT / ".build" / "release" / "peft-train")
  parser.add_argument("--only", help=f"names with commas between: {','.join(GROWTH)}; all without this")
  parser.add_argument("--threads", type=int, default=0, help="0 = one per core")
  parser.add_argument("--work", type=Path, default=ROOT / ".build" / "growth")
  parser.add_argument("--json", action="store_true", help="print one JSON object instead of the table")
  options = parser.parse_args()
  names = options.only.split(",") if options.only else list(GROWTH)
  if unknown := [name for name in names if name not in GROWTH]:
    sys.exit(f"--only: nothing called {', '.join(unknown)} (there are {', '.join(GROWTH)})")
  options.work = options.work.resolve()
  shutil.rmtree(options.work, ignore_errors=True)
  options.work.mkdir(parents=True)
  load = os.getloadavg()[0]
  lines = [line for name in names for line in measure(name, options)]
  if load > 0.5:
    print(f"load {load:.1f} before the start: other work competed for the cores", file=sys.stderr)
  if options.json:
    print(json.dumps({"load_before": load, "growth": lines}))
  else:
    print("\n".join(table(lines)))


if __name__ == "__main__":
  main()
