#!/usr/bin/env python3
"""LoRA on a base of 7B in Q4_0: memory of the process, and the share of the GEMM peak beside the one that SmolLM2 reaches in the same run.

  .venv/bin/python Benchmarks/shapes/large.py --peft-train .build/release/peft-train [--steps 3]    (make bench-large)

The base has the shape of Llama 2 7B and random weights; rows of 512 tokens, one a step, r = 16 in all linear layers, with checkpointing.
"""
import argparse
import json
import statistics
import sys
from pathlib import Path

import gguf
import numpy as np

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "Benchmarks"))
from parts import result_of  # noqa: E402

HIDDEN, INTERMEDIATE, LAYERS, HEADS, VOCABULARY, LENGTH = 4096, 11008, 32, 32, 32000, 512


def write_base(path):
  """Blocks of Q4_0 are a scale in f16 and 32 numbers of four bits; random bits are as good as any, at the usual deviation."""
  random = np.random.default_rng(7)
  writer = gguf.GGUFWriter(path, "llama")
  writer.add_context_length(4096)
  writer.add_embedding_length(HIDDEN)
  writer.add_block_count(LAYERS)
  writer.add_feed_forward_length(INTERMEDIATE)
  writer.add_head_count(HEADS)
  writer.add_head_count_kv(HEADS)
  writer.add_layer_norm_rms_eps(1e-5)
  writer.add_rope_freq_base(10000.0)
  writer.add_vocab_size(VOCABULARY)
  writer.add_file_type(2)
  # One token a byte, as GPT-2 writes bytes, and names for the others.
  visible = [*range(33, 127), *range(161, 173), *range(174, 256)]
  letters = {byte: chr(byte) for byte in visible} | {byte: chr(256 + n) for n, byte in enumerate(b for b in range(256) if b not in visible)}
  tokens = [letters[byte] for byte in range(256)] + ["<|endoftext|>", "ab"] + [f"<unused{n}>" for n in range(VOCABULARY - 258)]
  writer.add_tokenizer_model("gpt2")
  writer.add_tokenizer_pre("gpt-2")
  writer.add_token_list(tokens)
  writer.add_token_types([1] * 256 + [3, 1] + [5] * (VOCABULARY - 258))
  writer.add_token_merges(["a b"])
  writer.add_eos_token_id(256)

  def packed(name, rows, columns):
    blocks = random.integers(0, 256, (rows, columns // 32, 18), np.uint8)
    # Uniform from -8 to 7 they deviate by 4.6.
    blocks[:, :, :2] = np.full((rows, columns // 32, 1), 0.02 / 4.6, np.float16).view(np.uint8)
    writer.add_tensor(name, blocks.reshape(rows, -1), raw_dtype=gguf.GGMLQuantizationType.Q4_0)

  packed("token_embd.weight", VOCABULARY, HIDDEN)
  packed("output.weight", VOCABULARY, HIDDEN)
  writer.add_tensor("output_norm.weight", np.ones(HIDDEN, np.float32))
  for layer in range(LAYERS):
    for name in ("attn_norm", "ffn_norm"):
      writer.add_tensor(f"blk.{layer}.{name}.weight", np.ones(HIDDEN, np.float32))
    for name in ("attn_q", "attn_k", "attn_v", "attn_output"):
      packed(f"blk.{layer}.{name}.weight", HIDDEN, HIDDEN)
    for name in ("ffn_gate", "ffn_up"):
      packed(f"blk.{layer}.{name}.weight", INTERMEDIATE, HIDDEN)
    packed(f"blk.{layer}.ffn_down.weight", HIDDEN, INTERMEDIATE)
  writer.write_header_to_file()
  writer.write_kv_data_to_file()
  writer.write_tensors_to_file()
  writer.close()


def measure(options, name, model, data, batch, steps):
  run, path = options.work / name, options.work / f"{name}.json"
  path.write_text(json.dumps({
      "model": {"path": str(model), "dtype": "auto"},
      "peft": {"peft_type": "LORA", "r": 16, "lora_alpha": 32, "target_modules": "all-linear"},
      "data": {"train": str(data), "max_length": LENGTH},
      "training": {"output_dir": str(run), "max_steps": steps, "per_device_train_batch_size": batch, "eval_steps": 0, "save_steps": 0,
                   "gradient_checkpointing": True}}))
  peak = result_of(options.peft_train, "doctor", "--json", "--output-dir", options.work)["products"]["peak_gflops"]
  result = result_of(options.peft_train, "--config", path, "--overwrite", "--json")
  rows = [json.loads(line) for line in (run / "metrics.jsonl").read_text().splitlines()]
  speed = statistics.median(row["tokens_per_second"] for row in rows if row.get("step", 0) > 1)
  return {"name": name, "tokens": speed, "rate": speed * result["flops"] / result["tokens"] / 1e9, "peak": peak,
          "memory": result["peak_rss_bytes"]}


def main():
  parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
  parser.add_argument("--peft-train", type=Path, default=ROOT / ".build" / "release" / "peft-train")
  parser.add_argument("--small", type=Path, default=ROOT / "models" / "SmolLM2-135M-Instruct.Q4_1.gguf")
  parser.add_argument("--steps", type=int, default=3)
  parser.add_argument("--work", type=Path, default=ROOT / ".build" / "large")
  options = parser.parse_args()
  options.peft_train, options.work = options.peft_train.resolve(), options.work.resolve()
  options.work.mkdir(parents=True, exist_ok=True)
  base, data = options.work / "7b.Q4_0.gguf", options.work / "rows.jsonl"
  if not base.exists():
    write_base(base.with_suffix(".part"))
    base.with_suffix(".part").rename(base)
  data.write_text("".join(json.dumps({"text": f"{row:03}" + "ab " * LENGTH}) + "\n" for row in range(64)))
  rows = [measure(options, name, model, data, 1, steps) for name, model, steps in
          (("SmolLM2-135M-Q4_1", options.small, 8), ("7B-Q4_0", base, options.steps))]
  # The machine may be slower at one of the two times; the better one is what it can do.
  peak = max(row["peak"] for row in rows)
  print(f"GEMM peak {peak:.0f} GFLOP/s; one row of {LENGTH} tokens a step\n")
  print("| base | tokens/s | GFLOP/s | share of the peak | beside SmolLM2's | memory of the process |\n|---|--:|--:|--:|--:|--:|")
  for row in rows:
    print(f"| {row['name']} | {row['tokens']:.1f} | {row['rate']:.1f} | {row['rate'] / peak:.1%} | {row['rate'] / rows[0]['rate']:.2f} "
          f"| {row['memory'] / 2**30:.2f} GiB |")


if __name__ == "__main__":
  main()
