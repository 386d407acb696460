"""Writes the bottleneck fixtures: what adapter-hub's `adapters` package computes with the tiny models of generate.py.

  python -m venv adapters-venv && adapters-venv/bin/pip install -r requirements-adapters.txt
  adapters-venv/bin/python generate_adapters.py

`adapters` pins an older transformers, so it needs an environment of its own. README.md describes the files and the forward pass.
"""

import json
import logging
import shutil
import tempfile
from pathlib import Path

from reference import FIXTURES, logits_of, normal, parameters_line, run_case, training_settings, write_json, write_tensors

import adapters
import torch
from adapters import DoubleSeqBnConfig, ParBnConfig, SeqBnConfig
from safetensors.torch import load_file
from transformers import AutoModelForCausalLM

torch.set_num_threads(1)
logging.getLogger("adapters.model_mixin").setLevel(logging.ERROR)  # adding an adapter runs the model once before it is active
NAME = "default"
CASES = {
    "adapter-pfeiffer": (SeqBnConfig(reduction_factor=4), {"adapter_type": "pfeiffer", "reduction_factor": 4}),
    "adapter-houlsby": (DoubleSeqBnConfig(reduction_factor=4), {"adapter_type": "houlsby", "reduction_factor": 4}),
    "adapter-parallel": (ParBnConfig(reduction_factor=4), {"adapter_type": "parallel", "reduction_factor": 4}),
    "adapter-parallel-learned": (
        ParBnConfig(reduction_factor=4, scaling="learned"),
        {"adapter_type": "parallel", "reduction_factor": 4, "scaling": "learned"}),
}
MODELS = {"llama-tied": list(CASES), "gpt2": list(CASES)[:3]}


def base_model(name, attention):
  model = AutoModelForCausalLM.from_pretrained(FIXTURES / name, dtype=torch.float32, attn_implementation=attention).train()
  # transformers 4 does not read rope_parameters of transformers 5; its default theta is the one these models have.
  if name == "llama-tied":
    stored = json.loads((FIXTURES / name / "config.json").read_text())["rope_parameters"]
    assert stored == {"rope_type": "default", "rope_theta": model.config.rope_theta}, stored
  return model


def check_base(name, batch):
  """The plain model gives what the newer transformers of generate.py gave."""
  expected = load_file(FIXTURES / name / "reference.safetensors")
  for i, logits in enumerate(logits_of(base_model(name, "eager"), batch)):
    assert torch.allclose(logits, expected[f"logits.{i}"], atol=2e-5), (name, i)


def save_adapter(model, name, folder):
  """The adapter as save_adapter(use_safetensors=True) writes it, without files for a head."""
  folder.mkdir(parents=True, exist_ok=True)
  with tempfile.TemporaryDirectory() as scratch:
    model.config.name_or_path = name
    model.save_adapter(scratch, NAME, with_head=False, use_safetensors=True)
    for file in ("adapter_config.json", "adapter.safetensors"):
      shutil.copyfile(Path(scratch) / file, folder / file)


def write_case(name, case, batches):
  config, settings_of_ours = CASES[case]
  folder = FIXTURES / name / case
  label = f"{name}/{case}"
  settings = training_settings()

  def build(attention):
    model = base_model(name, attention)
    adapters.init(model)
    model.add_adapter(NAME, config=config)
    model.train_adapter(NAME)
    trainable = {n: p for n, p in model.named_parameters() if p.requires_grad}
    with torch.no_grad():
      for key, p in trainable.items():
        mean = 1.0 if key.endswith("scaling") else 0.0
        p.copy_(normal(f"{label}/{key}", p.shape, 0.2 if p.dim() > 1 else 0.1, mean))
    return model, trainable

  model, trainable = build("eager")
  save_adapter(model, name, folder)
  file = load_file(folder / "adapter.safetensors")
  assert set(file) == set(trainable), (set(file) ^ set(trainable))
  tensors, facts = run_case(build, batches, settings)

  loaded = base_model(name, "eager")
  adapters.init(loaded)
  loaded.load_adapter(str(folder), load_as=NAME, set_active=True, use_safetensors=True)
  for i, logits in enumerate(logits_of(loaded, batches[0])):
    assert torch.allclose(logits, tensors[f"logits.{i}"], atol=2e-5), "the saved adapter gives other logits"

  line = parameters_line(facts["trainable_parameters"], facts["total_parameters"])
  write_tensors(folder / "reference.safetensors", tensors)
  write_json(folder / "reference.json", {
      "peft": {"peft_type": "ADAPTER", **settings_of_ours}, "trainable_parameters_line": line, **facts})
  first, last = facts["steps"][0], facts["steps"][-2]
  print(f"{label}: {line}\n  loss {first['loss']:.4f} -> {last['loss']:.4f}, norm {first['grad_norm']:.3f} -> {last['grad_norm']:.3f}, "
        f"noise {facts['noise']}")


def main():
  batches = json.loads((FIXTURES / "batches.json").read_text())
  batches = [batches["a"], batches["b"]]
  for name, cases in MODELS.items():
    check_base(name, batches[0])
    for case in cases:
      write_case(name, case, batches)


if __name__ == "__main__":
  main()
