#!/usr/bin/env python3
"""What products of factors rounded to bf16 do to a training: the same runs in f32 and with training.bf16, side by side.

  quality.py PEFT_TRAIN SMOLLM2 [--steps 300] [--seeds 3] [--output DIRECTORY]    (make bench-precision)

The rows are those of datasets/nl2sql; the models are the shipped one and SmolLM2-135M, with LoRA as the shipped configs have it. Prints a table:
loss of evaluation after the last step, and loss and norm of the gradient of the first step, each as bf16 over f32 - 1. The exit code is 1
where one is beyond its limit.
"""
import argparse
import json
import subprocess
import sys
from pathlib import Path

LIMITS = {"eval_loss": 0.005, "loss": 0.005, "grad_norm": 0.02}


def trained(program, config, directory, settings):
  command = [program, "--config", config, "--overwrite", "--set", f"training.output_dir={directory}"]
  for key, value in settings.items():
    command += ["--set", f"{key}={value}"]
  subprocess.run([str(part) for part in command], check=True, stderr=subprocess.DEVNULL, stdout=subprocess.DEVNULL)
  rows = [json.loads(line) for line in (directory / "metrics.jsonl").read_text().splitlines()]
  first = next(row for row in rows if row.get("step") == 1 and "loss" in row)
  last = [row for row in rows if "eval_loss" in row][-1]
  speeds = sorted(row["tokens_per_second"] for row in rows if "tokens_per_second" in row)
  return {"loss": first["loss"], "grad_norm": first["grad_norm"], "eval_loss": last["eval_loss"], "speed": speeds[len(speeds) // 2]}


def main():
  parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
  parser.add_argument("program", type=Path)
  parser.add_argument("smollm2", type=Path)
  parser.add_argument("--steps", type=int, default=300)
  parser.add_argument("--seeds", type=int, default=3)
  parser.add_argument("--output", type=Path, default=Path(".build/precision"))
  options = parser.parse_args()
  options.output.mkdir(parents=True, exist_ok=True)
  models = {"shipped": ("configs/lora.json", {}),
            "SmolLM2-135M": ("configs/smollm2-lora.json", {"model.path": options.smollm2, "training.per_device_train_batch_size": 2})}
  beyond = []
  print("| model | seed | eval loss, f32 | bf16 | change | first loss | gradient norm | tokens/s, f32 | bf16 | ratio |")
  print("|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|")
  for name, (config, settings) in models.items():
    for seed in range(1, options.seeds + 1):
      common = {**settings, "training.max_steps": options.steps, "training.seed": seed, "training.eval_steps": options.steps,
                "training.save_steps": 0, "training.warmup_steps": 10,
                "data.test": "null", "data.metric": "null", "data.databases": "null"}
      f32, bf16 = (trained(options.program, config, options.output / f"{name}-{seed}-{kind}", {**common, "training.bf16": value})
                   for kind, value in (("f32", "false"), ("bf16", "true")))
      change = {key: bf16[key] / f32[key] - 1 for key in LIMITS}
      beyond += [f"{name}, seed {seed}: {key} {change[key]:+.2%}" for key, limit in LIMITS.items() if abs(change[key]) > limit]
      print(f"| {name} | {seed} | {f32['eval_loss']:.5f} | {bf16['eval_loss']:.5f} | {change['eval_loss']:+.2%} | {change['loss']:+.3%} "
            f"| {change['grad_norm']:+.2%} | {f32['speed']:.0f} | {bf16['speed']:.0f} | {bf16['speed'] / f32['speed']:.2f} |", flush=True)
  for line in beyond:
    print("beyond its limit:", line)
  return 1 if beyond else 0


if __name__ == "__main__":
  sys.exit(main())
