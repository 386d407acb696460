#!/usr/bin/env python3
"""An exported GGUF file, read by the package gguf: every key has the width that llama.cpp expects, every tensor the values that PEFT merges.

  read_gguf.py FILE MODEL ADAPTER

MODEL is a Hugging Face directory, ADAPTER one of PEFT's with a LoRA. Prints "all well" and the number of tensors.
"""
import json
import re
import sys
from pathlib import Path

import gguf
import numpy as np
from gguf.quants import dequantize
from safetensors.numpy import load_file

ARCHITECTURES = {"llama": "LLAMA", "gpt2": "GPT2", "gpt_neox": "GPTNEOX", "gemma": "GEMMA", "qwen3": "QWEN3"}
UINT32 = ["context_length", "embedding_length", "block_count", "feed_forward_length", "attention.head_count", "attention.head_count_kv",
          "rope.dimension_count", "vocab_size"]
FLOAT32 = ["attention.layer_norm_rms_epsilon", "attention.layer_norm_epsilon", "rope.freq_base"]


def scale(config, path):
  """alpha / r of a module, patterns and rsLoRA included, as PEFT computes it."""
  def value(pattern, default):
    return next((v for key, v in (config.get(pattern) or {}).items() if re.match(rf".*\.{key}$|^{key}$", path)), default)
  r, alpha = value("rank_pattern", config["r"]), value("alpha_pattern", config["lora_alpha"])
  return alpha / (np.sqrt(r) if config.get("use_rslora") else r)


def merged(model, adapter):
  weights = load_file(model / "model.safetensors")
  config, changes = json.loads((adapter / "adapter_config.json").read_text()), load_file(adapter / "adapter_model.safetensors")
  for name, a in changes.items():
    if not name.endswith("lora_A.weight"):
      continue
    path = name.removeprefix("base_model.model.").removesuffix(".lora_A.weight")
    change = scale(config, path) * changes[name.replace("lora_A", "lora_B")].astype(np.float64) @ a.astype(np.float64)
    weight = weights[f"{path}.weight"].astype(np.float64)
    weights[f"{path}.weight"] = weight + (change.T if config.get("fan_in_fan_out") else change)
  return weights


def converted(kind, config, name, weight):
  """The rows and values of llama.cpp's files."""
  heads = config.get("num_attention_heads") or config["n_head"]
  def interleaved(heads):
    return weight.reshape(heads, 2, weight.shape[0] // heads // 2, *weight.shape[1:]).swapaxes(1, 2).reshape(weight.shape)
  if kind == "llama" and ".q_proj." in name:
    return interleaved(heads)
  if kind == "llama" and ".k_proj." in name:
    return interleaved(config["num_key_value_heads"])
  if kind == "gemma" and name.endswith("norm.weight"):
    return weight + 1
  if kind == "gpt2" and ".c_" in name and weight.ndim == 2:
    return weight.T
  if "query_key_value" in name:
    parts = weight.reshape(heads, 3, -1, *weight.shape[1:])
    return np.concatenate([parts[:, i].reshape(-1, *weight.shape[1:]) for i in range(3)])
  return weight


def tolerance(tensor, wanted):
  """Half a step of the type, for each element; a whole one at the ends of a block's scale, where a smaller step may be worth it."""
  kind = tensor.tensor_type.name
  if kind == "F32":
    return 2e-7 * np.maximum(1, np.abs(wanted))
  if kind in ("F16", "BF16"):
    return np.abs(wanted) * 2.0 ** (-11 if kind == "F16" else -8) * 1.001 + 6e-8
  assert kind == "Q8_0", kind
  blocks = np.ascontiguousarray(tensor.data).view(np.uint8).reshape(-1, 34)
  steps = np.ascontiguousarray(blocks[:, :2]).view(np.float16).astype(np.float64)
  isEnd = np.abs(blocks[:, 2:].view(np.int8).astype(int)) == 127
  return (np.where(isEnd, 1.0, 0.5) * np.abs(steps) * 1.0001 + 1e-9).reshape(wanted.shape)


def main():
  file, model, adapter = (Path(part) for part in sys.argv[1:])
  reader, config = gguf.GGUFReader(file), json.loads((model / "config.json").read_text())
  kind = config["model_type"]
  name = reader.get_field("general.architecture").contents()
  assert reader.get_field("general.type").contents() == "model"
  for key, width in [(key, gguf.GGUFValueType.UINT32) for key in UINT32] + [(key, gguf.GGUFValueType.FLOAT32) for key in FLOAT32]:
    field = reader.get_field(f"{name}.{key}")
    assert field is None or field.types == [width], f"{key}: {field.types}"
  tokens = reader.get_field("tokenizer.ggml.tokens").contents()
  assert len(tokens) == config["vocab_size"] and len(reader.get_field("tokenizer.ggml.token_type").contents()) == len(tokens)
  layers = config.get("num_hidden_layers") or config["n_layer"]
  names = gguf.get_tensor_name_map(gguf.MODEL_ARCH[ARCHITECTURES[kind]], layers)
  expected = {names.get_name(key, try_suffixes=(".weight", ".bias")): converted(kind, config, key, weight)
              for key, weight in merged(model, adapter).items()}
  found = {tensor.name: tensor for tensor in reader.tensors}
  assert found.keys() == expected.keys(), f"{found.keys() ^ expected.keys()}"
  for key, wanted in expected.items():
    values = dequantize(found[key].data, found[key].tensor_type).astype(np.float64).reshape(wanted.shape)
    beyond = np.abs(values - wanted) - tolerance(found[key], wanted.astype(np.float64))
    assert beyond.max() <= 0, f"{key}, {found[key].tensor_type.name}: off by {np.abs(values - wanted).max()}"
  print(f"all well: {len(expected)} tensors")


if __name__ == "__main__":
  main()
