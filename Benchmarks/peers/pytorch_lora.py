"""Fine-tunes with PyTorch + transformers + PEFT, measures, and prints one JSON object.

  python pytorch_lora.py MODEL_DIR ROWS_JSONL [--method lora|prefix|full] [--batch 8] [--dtype float32|bfloat16] [--rows N] …

Rows are taken in order, padded on the right to the longest of the batch, with an attention mask; the loss covers completion and
end token. MODEL_DIR is a Hugging Face directory with tokenizer.json.
"""

import argparse
import json
import os
import platform
import resource
import time
from pathlib import Path


def arguments():
  parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
  parser.add_argument("model")
  parser.add_argument("data")
  parser.add_argument("--method", choices=("lora", "prefix", "full"), default="lora")
  parser.add_argument("--batch", type=int, default=8)
  parser.add_argument("--dtype", choices=("float32", "bfloat16"), default="float32")
  parser.add_argument("--rows", type=int, default=0, help="use only the first N rows; 0 = all")
  parser.add_argument("--steps", type=int, default=6, help="measured steps")
  parser.add_argument("--warmup", type=int, default=2, help="steps before the measurement")
  parser.add_argument("--threads", type=int, default=0, help="0 = one per core")
  parser.add_argument("--device", default="cpu")
  parser.add_argument("--max-length", type=int, default=512)
  return parser.parse_args()


def read_rows(path, count, tokenizer, eos, max_length):
  rows = []
  for line in Path(path).read_text(encoding="utf-8").splitlines():
    row = json.loads(line)
    prompt = tokenizer.encode(row["prompt"], add_special_tokens=False).ids
    completion = tokenizer.encode(row["completion"], add_special_tokens=False).ids + [eos]
    rows.append(((prompt + completion)[:max_length], ([-100] * len(prompt) + completion)[:max_length]))
  return rows[:count] if count else rows


def main():
  options = arguments()
  threads = options.threads or len(os.sched_getaffinity(0))
  os.environ["OMP_NUM_THREADS"] = os.environ["MKL_NUM_THREADS"] = str(threads)
  os.environ.setdefault("HF_HUB_OFFLINE", "1")
  os.environ.setdefault("TRANSFORMERS_VERBOSITY", "error")
  import peft
  import torch
  import transformers
  from tokenizers import Tokenizer
  transformers.utils.logging.disable_progress_bar()
  torch.set_num_threads(threads)
  torch.manual_seed(42)

  model = transformers.AutoModelForCausalLM.from_pretrained(options.model, dtype=getattr(torch, options.dtype))
  if options.method == "lora":
    model = peft.get_peft_model(model, peft.LoraConfig(task_type="CAUSAL_LM", r=16, lora_alpha=32, lora_dropout=0.0,
                                                       target_modules="all-linear"))
  elif options.method == "prefix":
    model = peft.get_peft_model(model, peft.PrefixTuningConfig(task_type="CAUSAL_LM", num_virtual_tokens=20, init_weights="zero"))
  model.to(options.device).train()
  trainable = [p for p in model.parameters() if p.requires_grad]
  optimizer = torch.optim.AdamW(trainable, lr=2e-4, weight_decay=0.0)
  rows = read_rows(options.data, options.rows, Tokenizer.from_file(str(Path(options.model) / "tokenizer.json")),
                   model.config.eos_token_id, options.max_length)

  def batch_of(step):
    part = [rows[(step * options.batch + i) % len(rows)] for i in range(options.batch)]
    longest = max(len(ids) for ids, _ in part)
    def padded(lists, value):
      return torch.tensor([list(l) + [value] * (longest - len(l)) for l in lists], device=options.device)
    batch = {
        "input_ids": padded([ids for ids, _ in part], model.config.pad_token_id), "labels": padded([l for _, l in part], -100),
        "attention_mask": padded([[1] * len(ids) for ids, _ in part], 0)}
    return batch, sum(len(ids) for ids, _ in part)

  tokens, padded_tokens, losses, started = 0, 0, [], 0.0
  for step in range(options.warmup + options.steps):
    if step == options.warmup:
      if options.device != "cpu":
        torch.cuda.synchronize()
      started = time.perf_counter()
    batch, real = batch_of(step)
    loss = model(**batch, use_cache=False).loss
    loss.backward()
    torch.nn.utils.clip_grad_norm_(trainable, 1.0)
    optimizer.step()
    optimizer.zero_grad(set_to_none=True)
    losses.append(loss.item())
    if step >= options.warmup:
      tokens += real
      padded_tokens += batch["input_ids"].numel()
  seconds = time.perf_counter() - started

  print(json.dumps({
      "name": "PyTorch + PEFT", "method": options.method, "dtype": options.dtype, "threads": threads,
      "trainable_parameters": sum(p.numel() for p in trainable), "steps": options.steps, "tokens": tokens,
      "padding": 1 - tokens / padded_tokens, "seconds": seconds, "tokens_per_second": tokens / seconds, "losses": losses,
      "peak_rss_bytes": resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024,
      "peak_device_bytes": torch.cuda.max_memory_allocated() if options.device != "cpu" else None,
      "versions": {"python": platform.python_version(), "torch": torch.__version__, "transformers": transformers.__version__,
                   "peft": peft.__version__}}))


if __name__ == "__main__":
  main()
