"""Writes the bottleneck fixtures of the families that adapter-hub's `adapters` does not have, or not in the version that is pinned.

  python generate_bottleneck.py [MODEL…]      (requirements.txt; after generate.py)

The formula of Houlsby's adapter, h + up(silu(down(h))) for the output h of each half of a block, is written as hooks of PyTorch. Before
anything else the hooks are compared with what `adapters` itself gave for llama-tied (generate_adapters.py).
"""

import json
import sys

from reference import FIXTURES, logits_of, normal, parameters_line, run_case, training_settings, write_json, write_tensors

import torch
from safetensors.torch import load_file

from generate import base_model

REDUCTION = 4
# Where a model's blocks are, and the modules whose outputs are those of its halves before they join the stream.
HALVES = ("self_attn", "mlp")
NORMED = ("post_attention_layernorm", "post_feedforward_layernorm")
PLACES = {
    "mistral-window": ("model.layers", HALVES), "qwen2": ("model.layers", HALVES), "qwen3": ("model.layers", HALVES),
    "gemma": ("model.layers", HALVES), "gemma2": ("model.layers", NORMED), "gemma3": ("model.layers", NORMED),
    "phi": ("model.layers", HALVES), "phi3": ("model.layers", HALVES), "opt": ("model.decoder.layers", ("self_attn", "fc2")),
    "llama-yarn": ("model.layers", HALVES), "llama-dynamic": ("model.layers", HALVES), "ministral": ("model.layers", HALVES),
    "ministral3": ("model.layers", HALVES), "smollm3": ("model.layers", HALVES), "phi3-longrope": ("model.layers", HALVES),
    "olmo2": ("model.layers", NORMED), "olmo3": ("model.layers", NORMED), "granite": ("model.layers", HALVES),
    "gptneox": ("gpt_neox.layers", ("attention", "mlp")), "starcoder2": ("model.layers", HALVES),
}


class Bottleneck(torch.nn.Module):
  """up(silu(down(x))) under the names of `adapters`."""

  def __init__(self, width):
    super().__init__()
    inner = max(1, width // REDUCTION)
    self.adapter_down = torch.nn.Sequential(torch.nn.Linear(width, inner))
    self.adapter_up = torch.nn.Linear(inner, width)

  def forward(self, x):
    return self.adapter_up(torch.nn.functional.silu(self.adapter_down(x)))


def install(model, name):
  """Puts adapters after both halves of every block; returns their parameters by the names of the file."""
  blocks, halves = PLACES.get(name, ("model.layers", HALVES))
  # What a half gives is multiplied before it joins the stream (Granite), and that product is what the adapter reads.
  scale = getattr(model.config, "residual_multiplier", 1.0)
  parameters = {}
  for layer, block in enumerate(model.get_submodule(blocks)):
    for half, place in zip(halves, ("attention_adapters", "output_adapters")):
      adapter = Bottleneck(model.config.hidden_size)

      def hook(module, inputs, output, adapter=adapter):
        h = output[0] if isinstance(output, tuple) else output
        h = h + adapter(scale * h) / scale
        return (h, *output[1:]) if isinstance(output, tuple) else h

      block.get_submodule(half).register_forward_hook(hook)
      model.add_module(f"adapter_{layer}_{place}", adapter)
      for key, p in adapter.named_parameters():
        parameters[f"{blocks}.{layer}.{place}.adapters.default.{key}"] = p
  return parameters


def build(name, attention):
  model = base_model(name, attention).requires_grad_(False)
  return model, install(model, name)


def check_hooks(batch):
  """The hooks give what `adapters` gave."""
  folder = FIXTURES / "llama-tied" / "adapter-houlsby"
  model, trainable = build("llama-tied", "eager")
  stored, expected = load_file(folder / "adapter.safetensors"), load_file(folder / "reference.safetensors")
  assert set(stored) == set(trainable), set(stored) ^ set(trainable)
  with torch.no_grad():
    for key, p in trainable.items():
      p.copy_(stored[key])
  for i, logits in enumerate(logits_of(model, batch)):
    assert torch.allclose(logits, expected[f"logits.{i}"], atol=2e-5), "the hooks compute another adapter than `adapters`"


def write_case(name, batches):
  folder = FIXTURES / name / "adapter-houlsby"
  label = f"{name}/adapter-houlsby"

  def filled(attention):
    model, trainable = build(name, attention)
    with torch.no_grad():
      for key, p in trainable.items():
        p.copy_(normal(f"{label}/{key}", p.shape, 0.2 if p.dim() > 1 else 0.1))
    return model, trainable

  model, trainable = filled("eager")
  write_tensors(folder / "adapter.safetensors", trainable)
  config = json.loads((FIXTURES / "llama-tied" / "adapter-houlsby" / "adapter_config.json").read_text())
  config.update(hidden_size=model.config.hidden_size, model_class=type(model).__name__, model_name=name, model_type=model.config.model_type)
  (folder / "adapter_config.json").write_text(json.dumps(config, indent=2, sort_keys=True))
  tensors, facts = run_case(filled, batches, training_settings())
  line = parameters_line(facts["trainable_parameters"], facts["total_parameters"])
  settings = {"peft_type": "ADAPTER", "adapter_type": "houlsby", "reduction_factor": REDUCTION}
  write_tensors(folder / "reference.safetensors", tensors)
  write_json(folder / "reference.json", {"peft": settings, "trainable_parameters_line": line, **facts})
  print(f"{label}: {line}, loss {facts['steps'][0]['loss']:.4f} -> {facts['steps'][-2]['loss']:.4f}, noise {facts['noise']}")


def main():
  stored = json.loads((FIXTURES / "batches.json").read_text())
  batches = [stored["a"], stored["b"]]
  check_hooks(batches[0])
  for name in sys.argv[1:] or PLACES:
    write_case(name, batches)


if __name__ == "__main__":
  main()
