#!/usr/bin/env python3
"""LoRA on a base that is larger than the memory there is: seconds a step beside those with memory enough, and how fast the file is read.

  python3 Benchmarks/outofcore/run.py --peft-train .build/release/peft-train [--limit-mib 900] [--steps 4]    (make bench-outofcore)

The base has the shape of Qwen3-0.6B, random weights in bf16 (1.1 GiB), the shipped tokenizer and data; rows are trained with checkpointing.
The limit is that of a control group of its own (version 1 or 2), which needs the right to make one: root. Both runs must end with the same loss.
"""
import argparse
import json
import os
import statistics
import struct
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SHAPE = {
    "model_type": "qwen3", "hidden_size": 1024, "intermediate_size": 3072, "num_hidden_layers": 28, "num_attention_heads": 16,
    "num_key_value_heads": 8, "head_dim": 128, "vocab_size": 151936, "max_position_embeddings": 40960, "rms_norm_eps": 1e-6,
    "rope_theta": 1000000.0, "tie_word_embeddings": True, "hidden_act": "silu", "attention_bias": False}


def write_model(directory):
  """Random weights of the usual deviation as safetensors."""
  import numpy as np
  C, F, D, H, K = SHAPE["hidden_size"], SHAPE["intermediate_size"], SHAPE["head_dim"], SHAPE["num_attention_heads"], SHAPE["num_key_value_heads"]
  shapes = {"model.embed_tokens.weight": (SHAPE["vocab_size"], C), "model.norm.weight": (C,)}
  for layer in range(SHAPE["num_hidden_layers"]):
    shapes |= {f"model.layers.{layer}.{name}.weight": shape for name, shape in {
        "input_layernorm": (C,), "post_attention_layernorm": (C,), "self_attn.q_norm": (D,), "self_attn.k_norm": (D,),
        "self_attn.q_proj": (H * D, C), "self_attn.k_proj": (K * D, C), "self_attn.v_proj": (K * D, C), "self_attn.o_proj": (C, H * D),
        "mlp.gate_proj": (F, C), "mlp.up_proj": (F, C), "mlp.down_proj": (C, F)}.items()}
  header, at = {}, 0
  for name, shape in shapes.items():
    size = 2 * int(np.prod(shape))
    header[name] = {"dtype": "BF16", "shape": list(shape), "data_offsets": [at, at + size]}
    at += size
  text = json.dumps(header).encode()
  text += b" " * (-len(text) % 8)
  random = np.random.default_rng(7)
  with open(directory / "model.safetensors.part", "wb") as file:
    file.write(struct.pack("<Q", len(text)) + text)
    for shape in shapes.values():
      values = np.ones(shape, np.float32) if len(shape) == 1 else random.standard_normal(shape, np.float32) * np.float32(0.02)
      file.write((values.view(np.uint32) >> 16).astype(np.uint16).tobytes())
  (directory / "model.safetensors.part").rename(directory / "model.safetensors")
  (directory / "config.json").write_text(json.dumps({**SHAPE, "architectures": ["Qwen3ForCausalLM"], "torch_dtype": "bfloat16"}))
  for name in ("tokenizer.json", "tokenizer_config.json"):
    if (ROOT / "checkpoints/base" / name).exists():
      (directory / name).write_bytes((ROOT / "checkpoints/base" / name).read_bytes())


class Group:
  """A control group with a limit of memory."""

  def __init__(self, mib):
    first = Path("/sys/fs/cgroup/memory")
    self.path = (first if first.is_dir() else Path("/sys/fs/cgroup")) / "swift-peft-bench"
    self.path.mkdir(exist_ok=True)
    (self.path / ("memory.limit_in_bytes" if first.is_dir() else "memory.max")).write_text(str(mib << 20))

  def enter(self):
    (self.path / "cgroup.procs").write_text(str(os.getpid()))

  def close(self):
    self.path.rmdir()


def train(options, group, name):
  run = options.work / name
  config = options.work / f"{name}.json"
  config.write_text(json.dumps({
      "model": {"path": str(options.work / "model"), "dtype": "auto"},
      "peft": {"peft_type": "LORA", "r": 16, "lora_alpha": 32, "target_modules": "all-linear"},
      "data": {"train": "datasets/nl2sql/train.jsonl"},
      "training": {"output_dir": str(run), "max_steps": options.steps, "per_device_train_batch_size": 8, "eval_steps": 0, "save_steps": 0,
                   "gradient_checkpointing": True}}))
  command = [options.peft_train, "--config", config, "--overwrite", "--json"]
  child = subprocess.Popen([str(part) for part in command], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                           preexec_fn=group.enter if group else None)
  _, text = child.communicate()
  if child.returncode != 0:
    sys.exit(f"{name}: exit code {child.returncode}\n{text}")
  for line in text.splitlines():
    if "do not fit into memory" in line:
      print(f"{name}: {line}")
  rows = [json.loads(line) for line in (run / "metrics.jsonl").read_text().splitlines()]
  steps = [row for row in rows if "loss" in row and row.get("step", 0) > 1]
  return statistics.median(row["tokens"] / row["tokens_per_second"] for row in steps), steps[-1]["loss"]


def disk_speed(path):
  """Bytes a second of a file that is read once from front to back, not from memory."""
  file = os.open(path, os.O_RDONLY)
  os.posix_fadvise(file, 0, 0, os.POSIX_FADV_DONTNEED)
  begin, count = time.monotonic(), 0
  while True:
    part = len(os.read(file, 1 << 22))
    count += part
    if part == 0:
      break
  os.close(file)
  return count / (time.monotonic() - begin)


def main():
  parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
  parser.add_argument("--peft-train", type=Path, default=ROOT / ".build" / "release" / "peft-train")
  parser.add_argument("--work", type=Path, default=ROOT / ".build" / "outofcore")
  parser.add_argument("--limit-mib", type=int, default=900)
  parser.add_argument("--steps", type=int, default=4)
  options = parser.parse_args()
  options.peft_train = options.peft_train.resolve()
  (options.work / "model").mkdir(parents=True, exist_ok=True)
  weights = options.work / "model" / "model.safetensors"
  if not weights.exists():
    write_model(options.work / "model")
  speed = disk_speed(weights)
  plain, plain_loss = train(options, None, "enough")
  group = Group(options.limit_mib)
  try:
    limited, limited_loss = train(options, group, "limited")
  finally:
    group.close()
  size = weights.stat().st_size
  print("| memory | seconds a step | last loss |\n|---|--:|--:|")
  print(f"| enough | {plain:.2f} | {plain_loss:.6f} |\n| {options.limit_mib} MiB | {limited:.2f} | {limited_loss:.6f} |")
  print(f"weights {size / 2**30:.2f} GiB; the file is read at {speed / 2**20:.0f} MiB/s, which is {2 * size / speed:.1f} s for both passes of a step")
  return 0 if plain_loss == limited_loss else 1


if __name__ == "__main__":
  sys.exit(main())
