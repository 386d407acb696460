"""PyTorch + HF PEFT and peft-train on the same rows, model and settings: real tokens per second and peak memory of both.

  pip install -r ../../Tests/ParityTests/Fixtures/requirements.txt
  python run.py --peft-train ../../.build/release/peft-train [--gguf ../../models/SmolLM2-135M-Instruct.Q4_1.gguf]

Each peer runs in a process of its own, one after the other; with --repeat they take turns and the median counts. The loss of the first
step must agree, else no table is printed and the exit status is 1. Rows, the PyTorch copy of the model and the runs go to --work.
"""

import argparse
import json
import os
import platform
import shutil
import statistics
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
METHODS = {
    "lora": {"peft_type": "LORA", "r": 16, "lora_alpha": 32, "lora_dropout": 0.0, "target_modules": "all-linear"},
    "prefix": {"peft_type": "PREFIX_TUNING", "num_virtual_tokens": 20, "init_weights": "zero"},
    "full": {"peft_type": "FULL"},
}


def run_measured(command, log):
  """Runs a command to its end; returns its standard output and its peak resident memory in bytes."""
  with open(log, "wb") as errors:
    process = subprocess.Popen([str(c) for c in command], stdout=subprocess.PIPE, stderr=errors)
    output = process.stdout.read().decode()
    _, status, usage = os.wait4(process.pid, 0)
  code = os.waitstatus_to_exitcode(status)
  if code != 0:
    sys.exit(f"{command[0]} ended with {code}:\n{output[-2000:]}\n{Path(log).read_text(errors='replace')[-4000:]}")
  return output, usage.ru_maxrss * 1024


def run_pytorch(options, rows, model):
  output, peak = run_measured(
      [sys.executable, HERE / "pytorch_lora.py", model, rows, "--method", options.method, "--batch", options.batch, "--dtype",
       options.dtype, "--steps", options.steps, "--warmup", options.warmup, "--threads", options.threads], options.work / "pytorch.log")
  return {**json.loads(output.splitlines()[-1]), "peak_rss_bytes": peak}


def run_peft_train(options, rows):
  out = options.work / "peft-train"
  shutil.rmtree(out, ignore_errors=True)
  config = {
      "model": {"path": str(options.gguf), "dtype": options.dtype, "device": "cpu"},
      "peft": METHODS[options.method],
      "data": {"train": str(rows), "max_length": 512, "shuffle": False, "train_on_prompt": False, "append_eos": True},
      "training": {
          "output_dir": str(out), "num_train_epochs": 1, "max_steps": options.warmup + options.steps,
          "per_device_train_batch_size": options.batch, "gradient_accumulation_steps": 1, "learning_rate": 2e-4,
          "lr_scheduler_type": "constant", "warmup_steps": 0, "weight_decay": 0.0, "max_grad_norm": 1.0, "seed": 42,
          "logging_steps": 1, "eval_steps": 0, "save_steps": 0, "threads": options.threads},
  }
  path = options.work / "peft-train.json"
  path.write_text(json.dumps(config, indent=2))
  _, peak = run_measured([options.peft_train, "--config", path], options.work / "peft-train.log")
  lines = [json.loads(line) for line in (out / "metrics.jsonl").read_text().splitlines()]
  steps = [line for line in lines if "loss" in line]
  if len(steps) != options.warmup + options.steps:
    sys.exit(f"{out}/metrics.jsonl has {len(steps)} steps, expected {options.warmup + options.steps}")
  measured = steps[options.warmup:]
  start = steps[options.warmup - 1]["elapsed_seconds"] if options.warmup else 0.0
  seconds = measured[-1]["elapsed_seconds"] - start
  tokens = sum(step["tokens"] for step in measured)
  result = json.loads((out / "result.json").read_text())
  return {
      "name": "peft-train", "method": options.method, "dtype": options.dtype, "threads": options.threads,
      "trainable_parameters": result["trainable_parameters"], "steps": options.steps, "tokens": tokens, "padding": 0.0,
      "seconds": seconds, "tokens_per_second": tokens / seconds, "losses": [step["loss"] for step in steps], "peak_rss_bytes": peak,
      "ledger_peak_bytes": result.get("peak_memory_bytes"),
  }


def machine():
  cpu = next((line.split(":", 1)[1].strip() for line in Path("/proc/cpuinfo").read_text().splitlines() if "model name" in line), "?")
  memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
  return f"{cpu}, {len(os.sched_getaffinity(0))} cores, {memory:.0f} GiB, {platform.system()} {platform.release()}"


def prepare(options):
  """The Hugging Face copy of the model and the rows; made once."""
  options.work.mkdir(parents=True, exist_ok=True)
  model = options.work / "smollm2-hf"
  if not model.is_dir():
    run_measured([sys.executable, HERE / "convert.py", options.gguf, model], options.work / "convert.log")
  count = options.batch * (options.steps + options.warmup)
  rows = options.work / f"rows-{count}.jsonl"
  output, _ = run_measured([sys.executable, HERE / "rows.py", model / "tokenizer.json", rows, "--rows", count], options.work / "rows.log")
  return model, rows, output.strip()


def parse():
  parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
  parser.add_argument("--peft-train", type=Path, help="the binary; without it only PyTorch is measured")
  parser.add_argument("--gguf", type=Path, default=ROOT / "models" / "SmolLM2-135M-Instruct.Q4_1.gguf")
  parser.add_argument("--method", choices=tuple(METHODS), default="lora")
  parser.add_argument("--batch", type=int, default=8)
  parser.add_argument("--dtype", choices=("float32", "bfloat16"), default="float32")
  parser.add_argument("--steps", type=int, default=6, help="measured steps")
  parser.add_argument("--warmup", type=int, default=2, help="steps before the measurement")
  parser.add_argument("--repeat", type=int, default=1)
  parser.add_argument("--threads", type=int, default=len(os.sched_getaffinity(0)))
  parser.add_argument("--work", type=Path, default=ROOT / ".build" / "peers")
  parser.add_argument("--json", action="store_true", help="print one JSON object instead of the table")
  return parser.parse_args()


def main():
  options = parse()
  options.work, options.gguf = options.work.resolve(), options.gguf.resolve()
  if not options.gguf.is_file():
    sys.exit(f"{options.gguf}: no such file; `make smollm2` brings it, or name another with --gguf")
  load = os.getloadavg()[0]
  model, rows, described = prepare(options)
  runs = {}
  for _ in range(options.repeat):
    found = [run_pytorch(options, rows, model)]
    if options.peft_train:
      found.append(run_peft_train(options, rows))
    for run in found:
      runs.setdefault(run["name"], []).append(run)
  peers = []
  for group in runs.values():
    peers.append({**group[0], "tokens_per_second": statistics.median(r["tokens_per_second"] for r in group),
                  "peak_rss_bytes": statistics.median(r["peak_rss_bytes"] for r in group)})
  versions = peers[0]["versions"]
  first = [peer["losses"][0] for peer in peers]
  agree = all(abs(loss - first[0]) <= 1e-3 * abs(first[0]) for loss in first)
  if not agree:
    sys.exit(f"the losses of the first step differ ({', '.join(f'{loss:.5f}' for loss in first)}): not the same work")
  if load > 0.5:
    print(f"load {load:.1f} before the start: other work competed for the cores, these speeds are no measurement", file=sys.stderr)
  if options.json:
    print(json.dumps({"machine": machine(), "load_before": load, "rows": described, "peers": peers}))
  else:
    print(f"SmolLM2-135M-Instruct, {options.method}, batch {options.batch}, {options.dtype}, {options.threads} threads, "
          f"{options.warmup} + {options.steps} steps, {described}")
    print(f"{machine()}; load before the start {load:.1f}")
    print(", ".join(f"{name} {version}" for name, version in versions.items()))
    print("\n| | tokens/s | peak RSS | trainable | first loss | last loss |\n|---|--:|--:|--:|--:|--:|")
    for peer in peers:
      print(f"| {peer['name']} | {peer['tokens_per_second']:.1f} | {peer['peak_rss_bytes'] / 2**20:,.0f} MiB "
            f"| {peer['trainable_parameters']:,} | {peer['losses'][0]:.4f} | {peer['losses'][-1]:.4f} |")
    if len(peers) == 2:
      torch, ours = peers
      print(f"\npeft-train / PyTorch: {ours['tokens_per_second'] / torch['tokens_per_second']:.2f} × the speed, "
            f"{ours['peak_rss_bytes'] / torch['peak_rss_bytes']:.2f} × the memory; PyTorch's batches are {torch['padding']:.0%} padding")


if __name__ == "__main__":
  main()
