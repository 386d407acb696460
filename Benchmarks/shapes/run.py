"""What share of the GEMM peak LoRA training reaches at the shapes of other models: random weights, the shipped tokenizer and data.

  python3 Benchmarks/shapes/run.py --peft-train .build/release/peft-train [--steps 8] [--repeat 2]

SmolLM2-135M is the measure: the share of each other shape is set against its share in the same run. The peak is the best that
`peft-train doctor` measures before the trainings, the rate the best median of the steps after the second: useful operations a second.
Prints a Markdown table.
"""

import argparse
import json
import statistics
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "Benchmarks"))
from parts import result_of  # noqa: E402

SHAPES = {
    "SmolLM2-135M": {
        "model_type": "llama", "hidden_size": 576, "intermediate_size": 1536, "num_hidden_layers": 30, "num_attention_heads": 9,
        "num_key_value_heads": 3, "vocab_size": 49152, "max_position_embeddings": 8192, "rms_norm_eps": 1e-5, "rope_theta": 100000.0,
        "tie_word_embeddings": True, "hidden_act": "silu"},
    "Gemma-3-270M": {
        "model_type": "gemma3_text", "hidden_size": 640, "intermediate_size": 2048, "num_hidden_layers": 18, "num_attention_heads": 4,
        "num_key_value_heads": 1, "head_dim": 256, "vocab_size": 262144, "max_position_embeddings": 32768, "rms_norm_eps": 1e-6,
        "rope_theta": 1000000.0, "rope_local_base_freq": 10000.0, "query_pre_attn_scalar": 256, "sliding_window": 512,
        "layer_types": [("full" if layer % 6 == 5 else "sliding") + "_attention" for layer in range(18)],
        "hidden_activation": "gelu_pytorch_tanh", "attention_bias": False, "attn_logit_softcapping": None, "final_logit_softcapping": None},
    "Qwen3-0.6B": {
        "model_type": "qwen3", "hidden_size": 1024, "intermediate_size": 3072, "num_hidden_layers": 28, "num_attention_heads": 16,
        "num_key_value_heads": 8, "head_dim": 128, "vocab_size": 151936, "max_position_embeddings": 40960, "rms_norm_eps": 1e-6,
        "rope_theta": 1000000.0, "tie_word_embeddings": True, "hidden_act": "silu", "attention_bias": False},
}


def measure(name, options):
  """GFLOP/s of training, and of the best product right before it."""
  print(f"{name}: peak and training", file=sys.stderr)
  shape = options.work / f"{name}.config.json"
  shape.write_text(json.dumps(SHAPES[name]))
  run = options.work / name
  path = options.work / f"{name}.json"
  path.write_text(json.dumps({
      "model": {"init": str(shape), "tokenizer": "checkpoints/base"},
      "peft": {"peft_type": "LORA", "r": 16, "lora_alpha": 32, "target_modules": "all-linear"},
      "data": {"train": "datasets/nl2sql/train.jsonl"},
      "training": {"output_dir": str(run), "max_steps": options.steps, "per_device_train_batch_size": 8, "eval_steps": 0, "save_steps": 0}}))
  peak = result_of(options.peft_train, "doctor", "--json", "--output-dir", options.work)["products"]["peak_gflops"]
  result = result_of(options.peft_train, "--config", path, "--overwrite", "--json")
  rows = [json.loads(line) for line in (run / "metrics.jsonl").read_text().splitlines()]
  speed = statistics.median(row["tokens_per_second"] for row in rows if row.get("step", 0) > 2)
  rate = speed * result["flops"] / result["tokens"] / 1e9
  return {"tokens": speed, "rate": rate, "peak": peak, "memory": result["peak_memory_bytes"]["total"]}


def main():
  parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
  parser.add_argument("--peft-train", type=Path, default=ROOT / ".build" / "release" / "peft-train")
  parser.add_argument("--steps", type=int, default=8)
  parser.add_argument("--repeat", type=int, default=2, help="trainings of each shape, by turns; the fastest counts")
  parser.add_argument("--work", type=Path, default=ROOT / ".build" / "shapes")
  options = parser.parse_args()
  options.peft_train, options.work = options.peft_train.resolve(), options.work.resolve()
  options.work.mkdir(parents=True, exist_ok=True)
  found, peak = {}, 0
  for _ in range(options.repeat):
    for name in SHAPES:
      now = measure(name, options)
      peak = max(peak, now["peak"])
      if name not in found or now["rate"] > found[name]["rate"]:
        found[name] = now
  first = next(iter(found.values()))
  print(f"GEMM peak {peak:.1f} GFLOP/s\n")
  print("| shape | tokens/s | GFLOP/s | share of the peak | beside SmolLM2's | memory |")
  print("|---|--:|--:|--:|--:|--:|")
  for name, row in found.items():
    print(f"| {name} | {row['tokens']:,.0f} | {row['rate']:.1f} | {row['rate'] / peak:.1%} | {row['rate'] / first['rate']:.2f} "
          f"| {row['memory'] / 2**20:,.0f} MiB |")


if __name__ == "__main__":
  main()
