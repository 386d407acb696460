"""Fine-tunes with PyTorch + transformers + PEFT (or adapters), and measures.

  python pytorch.py MODEL_DIR ROWS_JSONL [--method lora|prefix|full|adapter] [--batch 8] [--dtype float32|bfloat16] …

Rows are taken in order, padded on the right to the longest of the batch, with an attention mask; the loss covers completion and end token.
MODEL_DIR is a Hugging Face directory with tokenizer.json.

It takes one step to warm up and prints a JSON object with the loss. Then each line on standard input makes it pass over all rows once and
print a JSON object with the time, so that whoever compares can let two programs take turns: `echo | python pytorch.py …` measures once.
"""

import argparse
import importlib.metadata
import json
import os
import platform
import sys
import time
from pathlib import Path


def arguments():
  parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
  parser.add_argument("model")
  parser.add_argument("data")
  parser.add_argument("--method", choices=("lora", "prefix", "full", "adapter"), default="lora")
  parser.add_argument("--batch", type=int, default=8)
  parser.add_argument("--dtype", choices=("float32", "bfloat16"), default="float32")
  parser.add_argument("--threads", type=int, default=0, help="0 = one per core")
  parser.add_argument("--device", default="cpu")
  parser.add_argument("--max-length", type=int, default=512)
  return parser.parse_args()


def read_rows(path, tokenizer, eos, max_length):
  rows = []
  for line in Path(path).read_text(encoding="utf-8").splitlines():
    row = json.loads(line)
    prompt = tokenizer.encode(row["prompt"], add_special_tokens=False).ids
    completion = tokenizer.encode(row["completion"], add_special_tokens=False).ids + [eos]
    rows.append(((prompt + completion)[:max_length], ([-100] * len(prompt) + completion)[:max_length]))
  return rows


def make_model(options):
  """The model with its method, all in the dtype that was asked for."""
  import torch
  import transformers
  config = transformers.AutoConfig.from_pretrained(options.model)
  stored = json.loads((Path(options.model) / "config.json").read_text())["rope_parameters"]
  if hasattr(config, "rope_theta"):
    config.rope_theta = stored["rope_theta"]  # transformers 4 does not read rope_parameters
  model = transformers.AutoModelForCausalLM.from_pretrained(options.model, config=config, dtype=getattr(torch, options.dtype))
  if options.method == "adapter":
    import adapters
    adapters.init(model)
    # Pfeiffer's, from the identity: so that the first loss is that of the base model in every program.
    model.add_adapter("default", config=adapters.SeqBnConfig(reduction_factor=16, init_weights="mam_adapter"))
    model.train_adapter("default")
  elif options.method != "full":
    import peft
    method = (peft.LoraConfig(task_type="CAUSAL_LM", r=16, lora_alpha=32, lora_dropout=0.0, target_modules="all-linear")
              if options.method == "lora" else
              peft.PrefixTuningConfig(task_type="CAUSAL_LM", num_virtual_tokens=20, init_weights="zero"))
    model = peft.get_peft_model(model, method)
  return model.to(options.device).train()


def make_batches(options, model, torch):
  """The batches, and the real tokens of each."""
  from tokenizers import Tokenizer
  rows = read_rows(options.data, Tokenizer.from_file(str(Path(options.model) / "tokenizer.json")), model.config.eos_token_id,
                   options.max_length)
  batches = []
  for begin in range(0, len(rows), options.batch):
    part = rows[begin:begin + options.batch]
    longest = max(len(ids) for ids, _ in part)
    def padded(lists, value):
      return torch.tensor([list(l) + [value] * (longest - len(l)) for l in lists], device=options.device)
    batch = {
        "input_ids": padded([ids for ids, _ in part], model.config.pad_token_id), "labels": padded([l for _, l in part], -100),
        "attention_mask": padded([[1] * len(ids) for ids, _ in part], 0)}
    batches.append((batch, sum(len(ids) for ids, _ in part)))
  return batches


def say(**values):
  print(json.dumps(values), flush=True)


def main():
  options = arguments()
  threads = options.threads or len(os.sched_getaffinity(0))
  os.environ["OMP_NUM_THREADS"] = os.environ["MKL_NUM_THREADS"] = str(threads)
  os.environ.setdefault("HF_HUB_OFFLINE", "1")
  os.environ.setdefault("TRANSFORMERS_VERBOSITY", "error")
  import torch
  import transformers
  transformers.utils.logging.disable_progress_bar()
  torch.set_num_threads(threads)
  torch.manual_seed(42)

  model = make_model(options)
  trainable = [p for p in model.parameters() if p.requires_grad]
  optimizer = torch.optim.AdamW(trainable, lr=2e-4, weight_decay=0.0)
  batches = make_batches(options, model, torch)

  def step(batch):
    loss = model(**batch, use_cache=False).loss
    loss.backward()
    torch.nn.utils.clip_grad_norm_(trainable, 1.0)
    optimizer.step()
    optimizer.zero_grad(set_to_none=True)
    return loss.item()

  first_loss = step(batches[0][0])
  tokens, places = sum(real for _, real in batches), sum(batch["input_ids"].numel() for batch, _ in batches)
  versions = {"python": platform.python_version()}
  for package in ("torch", "transformers", "adapters" if options.method == "adapter" else "peft"):
    versions[package] = importlib.metadata.version(package)
  say(first_loss=first_loss, trainable_parameters=sum(p.numel() for p in trainable), tokens=tokens, padding=1 - tokens / places,
      threads=threads, versions=versions)
  for _ in sys.stdin:
    started = time.perf_counter()
    losses = [step(batch) for batch, _ in batches]
    if options.device != "cpu":
      torch.cuda.synchronize()
    seconds = time.perf_counter() - started
    say(seconds=seconds, tokens_per_second=tokens / seconds, losses=losses,
        peak_device_bytes=torch.cuda.max_memory_allocated() if options.device != "cpu" else None)


if __name__ == "__main__":
  main()
