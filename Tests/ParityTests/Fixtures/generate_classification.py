"""Writes the parity fixtures of sequence classification: tiny models with a head over labels, and what transformers and PEFT compute.

  pip install -r requirements.txt && python generate_classification.py

The files lie in classification/; README.md describes them.
"""

import json
from types import SimpleNamespace

from generate import IA3, LORA, PREFIX, SLOW, FIXTURES, file_names, peft_config, save_adapter, start_value
from reference import generator, logits_of, normal, run_case, training_settings, write_json, write_tensors

import torch
from peft import get_peft_model
from safetensors.torch import load_file
from transformers import AutoModelForSequenceClassification

LABELS = 3
FOLDER = FIXTURES / "classification"
CASES = {
    "llama-tied-lora": ("llama-tied", LORA, training_settings(gradient_accumulation_steps=2)),
    "llama-tied-prefix": ("llama-tied", PREFIX, training_settings()),
    "llama-tied-full": ("llama-tied", dict(peft_type="FULL"), training_settings(**SLOW)),
    "qwen3-ia3": ("qwen3", IA3, training_settings()),
    "gpt2-lora": ("gpt2", LORA, training_settings()),
}


class Pooled(torch.nn.Module):
  """A classifier whose logits look like a language model's, so that the reference's loss and training hold for it: two positions with the
  logits of the text, of which the first one predicts the label."""

  def __init__(self, model):
    super().__init__()
    self.model = model

  def forward(self, input_ids, use_cache=False):
    logits = self.model(input_ids=input_ids).logits
    return SimpleNamespace(logits=torch.stack([logits, logits], dim=1))


def make_batches():
  """Two batches of uneven rows with their labels."""
  g = generator("classification")
  batches = {}
  for name, lengths in {"a": [9, 5, 14, 2, 7], "b": [7, 17, 3]}.items():
    rows = [torch.randint(3, 96, (n,), generator=g).tolist() for n in lengths]
    batches[name] = {"input_ids": rows, "labels": torch.randint(0, LABELS, (len(rows),), generator=g).tolist()}
  return batches


def write_case(name, model_name, config, settings, batches):
  folder = FOLDER / name

  def base(attention):
    model = AutoModelForSequenceClassification.from_pretrained(
        FIXTURES / model_name, num_labels=LABELS, dtype=torch.float32, attn_implementation=attention).train()
    with torch.no_grad():
      model.score.weight.copy_(normal(f"{name}/score", model.score.weight.shape, 0.3))
    return model

  def build(attention):
    if config["peft_type"] == "FULL":
      model = base(attention)
      return Pooled(model), dict(model.named_parameters())
    model = get_peft_model(base(attention), peft_config(dict(config, task_type="SEQ_CLS")))
    trainable = {k.replace("modules_to_save.default.", "").replace("modules_to_save.", ""): p for k, p in file_names(model).items()}
    with torch.no_grad():
      for key, p in trainable.items():
        if not key.endswith("score.weight"):
          p.copy_(start_value(name, key, p))
    return Pooled(model), trainable

  def merged(pooled):
    if config["peft_type"] != "LORA":
      return {}
    pooled.model.merge_adapter()
    logits = {f"merged_logits.{i}": l for i, l in enumerate(logits_of(pooled, batches[0]))}
    pooled.model.unmerge_adapter()
    original = load_file(FIXTURES / model_name / "model.safetensors")
    with torch.no_grad():
      for key, p in pooled.model.base_model.model.named_parameters():
        key = key.replace(".base_layer.", ".")
        if key in original:
          p.copy_(original[key])
    return logits

  pooled, trainable = build("eager")
  if config["peft_type"] == "FULL":
    write_tensors(folder / "head.safetensors", {"score.weight": trainable["score.weight"]})
  else:
    save_adapter(pooled.model, model_name, folder)
    assert set(load_file(folder / "adapter_model.safetensors")) == set(trainable), "names differ from PEFT's file"
  tensors, facts = run_case(build, batches, settings, merged)
  write_tensors(folder / "reference.safetensors", tensors)
  write_json(folder / "reference.json", {"model": model_name, "peft": config, **facts})
  steps = facts["steps"]
  print(f"{name}: {facts['trainable_parameters']} trained, loss {steps[0]['loss']:.4f} -> {steps[-2]['loss']:.4f}, noise {facts['noise']}")


def main():
  made = make_batches()
  write_json(FOLDER / "batches.json", made)
  batches = [
      {"input_ids": b["input_ids"], "labels": [[-100, label] for label in b["labels"]]} for b in (made["a"], made["b"])]
  for name, (model, config, settings) in CASES.items():
    write_case(name, model, config, settings, batches)


if __name__ == "__main__":
  main()
