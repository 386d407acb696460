"""The work of throughput.json in PyTorch + transformers + PEFT, eager: LoRA r 16 on all linear layers of a model of random weights.

  python3 peers.py SHAPE_JSON [--precision float32|tf32|bf16] [--steps 40] [--warm 10] [--device cuda]

Batches of 8 rows of 200 random ids, the first 60 of a row unlabelled. AdamW on f32 adapters; in bf16 the frozen weights are stored in bf16
and the adapters' products run in it, too (autocast). Prints tokens a second of the median step and the peak of the device's memory in bytes.
"""

import argparse
import contextlib
import json
import os
import platform
import statistics
import time
from pathlib import Path

os.environ.setdefault("HF_HUB_OFFLINE", "1")
os.environ.setdefault("TRANSFORMERS_VERBOSITY", "error")

import peft  # noqa: E402
import torch  # noqa: E402
import transformers  # noqa: E402

BATCH, LENGTH, PROMPT = 8, 200, 60


def versions():
  return (f"Python {platform.python_version()}, torch {torch.__version__}, CUDA {torch.version.cuda}, "
          f"transformers {transformers.__version__}, peft {peft.__version__}")


def make_model(shape, precision, device):
  """The model with its adapters, on the device."""
  settings = {key: value for key, value in json.loads(Path(shape).read_text()).items() if key not in ("torch_dtype", "architectures")}
  config = transformers.LlamaConfig(**settings)
  torch.set_default_dtype(torch.bfloat16 if precision == "bf16" else torch.float32)
  with torch.device(device):
    model = transformers.LlamaForCausalLM(config)
  torch.set_default_dtype(torch.float32)
  method = peft.LoraConfig(task_type="CAUSAL_LM", r=16, lora_alpha=32, lora_dropout=0.0, target_modules="all-linear")
  return peft.get_peft_model(model, method).to(device).train()


def main():
  parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
  parser.add_argument("shape", nargs="?")
  parser.add_argument("--precision", choices=("float32", "tf32", "bf16"), default="float32")
  parser.add_argument("--steps", type=int, default=40)
  parser.add_argument("--warm", type=int, default=10)
  parser.add_argument("--device", default="cuda")
  parser.add_argument("--versions", action="store_true", help="print the versions and stop")
  options = parser.parse_args()
  if options.versions:
    print(versions())
    return
  if options.shape is None:
    parser.error("SHAPE_JSON is missing")
  torch.set_float32_matmul_precision("high" if options.precision == "tf32" else "highest")
  torch.manual_seed(42)

  is_cuda = options.device.startswith("cuda")
  model = make_model(options.shape, options.precision, options.device)
  trainable = [p for p in model.parameters() if p.requires_grad]
  optimizer = torch.optim.AdamW(trainable, lr=2e-4, weight_decay=0.0)
  ids = torch.randint(0, model.config.vocab_size, (BATCH, LENGTH), device=options.device)
  labels = ids.clone()
  labels[:, :PROMPT] = -100
  autocast = torch.autocast(options.device.split(":")[0], torch.bfloat16) if options.precision == "bf16" else contextlib.nullcontext()

  seconds = []
  for _ in range(options.steps):
    started = time.perf_counter()
    with autocast:
      loss = model(input_ids=ids, labels=labels, use_cache=False).loss
    loss.backward()
    torch.nn.utils.clip_grad_norm_(trainable, 1.0)
    optimizer.step()
    optimizer.zero_grad(set_to_none=True)
    if is_cuda:
      torch.cuda.synchronize()
    seconds.append(time.perf_counter() - started)
  if not torch.isfinite(loss):
    raise SystemExit(f"error: the loss is {loss.item()}")
  print(BATCH * LENGTH / statistics.median(seconds[options.warm:]), torch.cuda.max_memory_allocated() if is_cuda else 0)


if __name__ == "__main__":
  main()
