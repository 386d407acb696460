"""Loads an adapter with PEFT and compares its logits with ours.

  python check_peft_loads.py MODEL ADAPTER_DIR LOGITS_JSON [--tolerance 2e-3]

MODEL is a Hugging Face directory or a SmolLM2 GGUF file; ADAPTER_DIR is given to PeftModel.from_pretrained ("none" leaves the model as
it is). LOGITS_JSON holds one object or a list of them: {"ids": […], "logits": [[…]…]}, with "positions" (default: all) and "columns"
(default: the whole vocabulary) naming the rows and columns given. Prints the largest absolute difference; exit status 1 when it is
above the tolerance, a logit is not finite or a shape does not fit.
"""

import argparse
import json
import sys
from pathlib import Path

import reference
import torch
from peft import PeftModel


def load_base(path):
  if Path(path).is_dir():
    from transformers import AutoModelForCausalLM
    return AutoModelForCausalLM.from_pretrained(path, dtype=torch.float32)
  import smollm2
  return smollm2.load_model(path)


def main():
  parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
  parser.add_argument("model")
  parser.add_argument("adapter")
  parser.add_argument("logits")
  parser.add_argument("--tolerance", type=float, default=2e-3)
  arguments = parser.parse_args()

  entries = json.loads(Path(arguments.logits).read_text())
  entries = entries if isinstance(entries, list) else [entries]
  if not entries:
    sys.exit(f"{arguments.logits}: no entry to compare")
  model = load_base(arguments.model)
  if arguments.adapter != "none":
    model = PeftModel.from_pretrained(model, arguments.adapter)
  worst = 0.0
  for number, entry in enumerate(entries):
    with torch.no_grad():
      expected = reference.row_logits(model.eval(), entry["ids"]).float()
    expected = expected[entry.get("positions", slice(None))][:, entry.get("columns", slice(None))]
    ours = torch.tensor(entry["logits"], dtype=torch.float32)
    if ours.shape != expected.shape:
      sys.exit(f"entry {number}: shape {list(ours.shape)}, expected {list(expected.shape)}")
    if not torch.isfinite(ours).all():
      sys.exit(f"entry {number}: a logit is not finite")
    difference = (ours - expected).abs()
    row, column = divmod(difference.argmax().item(), difference.shape[1])
    print(f"entry {number}: largest difference {difference.max().item():.3e} at row {row}, column {column} "
          f"(ours {ours[row, column].item():.6f}, PEFT {expected[row, column].item():.6f})")
    worst = max(worst, difference.max().item())
  print(f"largest absolute difference {worst:.3e}, tolerance {arguments.tolerance:.3e}")
  sys.exit(worst > arguments.tolerance)


if __name__ == "__main__":
  main()
