#!/usr/bin/env python3
"""Writes variants.json: settings of config.json that change what a model computes, and the loss that transformers has for each.

transformers==5.23.0 torch==2.13.0 safetensors==0.8.0

Every variant is one of the tiny models of Tests/ParityTests/Fixtures with keys of its config.json set or removed, and sometimes with
its output layer copied, renamed or added. The loss is the mean over the next tokens of all sequences, in f32. rope-factors.json holds the
divisors that llama.cpp's converter writes into rope_freqs.weight for two published models.
"""
import json
import math
import tempfile
from pathlib import Path

import torch
from safetensors.torch import load_file, save_file
from transformers import AutoModelForCausalLM

HERE = Path(__file__).parent
MODELS = HERE.parent.parent / "ParityTests" / "Fixtures"
SEQUENCES = [[53, 86, 10, 77, 60, 4, 84], [36], [11, 7, 83, 66, 36, 26, 9, 39, 41, 70, 71], [56, 37]]
LLAMA3 = {"rope_type": "llama3", "factor": 8.0, "low_freq_factor": 1.0, "high_freq_factor": 4.0, "original_max_position_embeddings": 16}
LINEAR = {"rope_type": "linear", "factor": 4.0}
YARN = {"rope_type": "yarn", "rope_theta": 100.0, "factor": 8.0, "original_max_position_embeddings": 64, "beta_fast": 2.0, "beta_slow": 0.25}
GONE = None

# name: model, keys of config.json (GONE removes one), what is done to lm_head.weight
VARIANTS = {
    "plain": ("llama-tied", {}, ""),
    "no theta": ("llama-tied", {"rope_parameters": GONE}, ""),
    "no theta beside a type": ("llama-tied", {"rope_parameters": {"rope_type": "default"}}, ""),
    "theta at the top": ("llama-tied", {"rope_parameters": GONE, "rope_theta": 500.0}, ""),
    "theta in rope_parameters counts more": ("llama-tied", {"rope_parameters": {"rope_type": "default", "rope_theta": 500.0}, "rope_theta": 20.0}, ""),
    "rope_scaling alone": ("llama-tied", {"rope_parameters": GONE, "rope_theta": 500.0, "rope_scaling": LINEAR}, ""),
    "rope_scaling beside equal rope_parameters": (
        "llama-tied", {"rope_parameters": LINEAR | {"rope_theta": 500.0}, "rope_theta": 500.0, "rope_scaling": LINEAR}, ""),
    "an empty rope_scaling": ("llama-tied", {"rope_parameters": LINEAR | {"rope_theta": 500.0}, "rope_scaling": {}}, ""),
    "theta inside rope_scaling": ("llama-tied", {"rope_parameters": GONE, "rope_theta": 20.0, "rope_scaling": LINEAR | {"rope_theta": 500.0}}, ""),
    "rope_type counts more than type": (
        "llama-tied", {"rope_parameters": {"rope_type": "linear", "type": "default", "factor": 4.0, "rope_theta": 500.0}}, ""),
    "llama3": ("llama-tied", {"rope_parameters": LLAMA3 | {"rope_theta": 10000.0}}, ""),
    "llama3 with the original positions at the top": (
        "llama-tied", {"rope_parameters": LLAMA3 | {"rope_theta": 10000.0}, "original_max_position_embeddings": 32}, ""),
    "llama3 without original positions": (
        "llama-tied",
        {"rope_parameters": {k: v for k, v in LLAMA3.items() if not k.startswith("original")} | {"rope_theta": 10000.0}}, ""),
    "another head size": ("llama-untied-llama3", {}, ""),
    "tied, with an output layer of its own": ("llama-untied-llama3", {"tie_word_embeddings": True}, ""),
    "tied, with a copy of the embedding": ("llama-tied", {}, "copied"),
    "tied, under the output layer's name alone": ("llama-tied", {}, "renamed"),
    "tied, with another output layer": ("llama-tied", {}, "doubled"),
    "GPT-2, with another output layer": ("gpt2", {}, "doubled"),
    "GPT-2, with a copy of the embedding": ("gpt2", {}, "copied"),
    "swish": ("llama-tied", {"hidden_act": "swish"}, ""),
    "no epsilon": ("llama-tied", {"rms_norm_eps": GONE}, ""),
    "a large epsilon": ("llama-tied", {"rms_norm_eps": 0.02}, ""),
    "keys of other families": (
        "llama-tied", {"attention_multiplier": 0.1, "logits_scaling": 8.0, "embedding_multiplier": 12.0, "pretraining_tp": 2,
                       "final_logit_softcapping": 2.0, "query_pre_attn_scalar": 2, "use_sliding_window": True}, ""),
    "a bias flag that Mistral does not read": ("mistral", {"attention_bias": True, "mlp_bias": True}, ""),
    "a bias flag that Qwen2 does not read": ("qwen2", {"attention_bias": False, "mlp_bias": True}, ""),
    "a window that Qwen2 does not use": ("qwen2", {"sliding_window": 4, "use_sliding_window": False}, ""),
    "a window from a later layer on": ("qwen2", {"sliding_window": 4, "use_sliding_window": True, "max_window_layers": 2, "layer_types": GONE}, ""),
    "a window in Mistral": ("mistral", {"sliding_window": 4}, ""),
    "a window in the layers of Qwen2 that say so": (
        "qwen2", {"sliding_window": 4, "use_sliding_window": True, "layer_types": ["full_attention", "sliding_attention"]}, ""),
    "a window in a later layer of Qwen3": (
        "qwen3", {"sliding_window": 4, "use_sliding_window": True, "max_window_layers": 1, "layer_types": GONE}, ""),
    "attention in f32": ("gpt2", {"reorder_and_upcast_attn": True}, ""),
    "a gate of another function": ("llama-tied", {"hidden_act": "gelu"}, ""),
    "Qwen3, theta at the top": ("qwen3", {"rope_parameters": GONE, "rope_theta": 20.0}, ""),
    "Qwen3, a window that is not in use": ("qwen3", {"sliding_window": 4, "use_sliding_window": False}, ""),
    "Gemma, gelu means its approximation": ("gemma", {"hidden_act": "gelu"}, ""),
    "Gemma, theta at the top": ("gemma", {"rope_parameters": GONE, "rope_theta": 20.0}, ""),
    "Gemma 2, no kinds of layer": ("gemma2", {"layer_types": GONE}, ""),
    "Gemma 2, the window in the other layer": ("gemma2", {"layer_types": ["full_attention", "sliding_attention"]}, ""),
    "Gemma 2, no window": ("gemma2", {"layer_types": ["full_attention", "full_attention"]}, ""),
    "Gemma 2, the usual caps": ("gemma2", {"attn_logit_softcapping": GONE, "final_logit_softcapping": GONE}, ""),
    "Gemma 2, other caps": ("gemma2", {"attn_logit_softcapping": 0.5, "final_logit_softcapping": 4.0}, ""),
    "Gemma 3, a cap on logits, and one on scores that is not read": (
        "gemma3", {"attn_logit_softcapping": 0.5, "final_logit_softcapping": 2.0}, ""),
    "Gemma 3 in older words": (
        "gemma3", {"rope_parameters": GONE, "layer_types": GONE, "sliding_window_pattern": 2, "rope_theta": 500.0,
                   "rope_local_base_freq": 20.0, "rope_scaling": {"rope_type": "linear", "factor": 8.0}}, ""),
    "Gemma 3, no bases": ("gemma3", {"rope_parameters": GONE}, ""),
    "Gemma 3, no kinds of layer": ("gemma3", {"layer_types": GONE}, ""),
    "Gemma 3, no scale": ("gemma3", {"query_pre_attn_scalar": GONE}, ""),
    "Gemma 3, another activation": ("gemma3", {"hidden_activation": "silu"}, ""),
    "Phi, part of the heads at the top": ("phi", {"rope_parameters": GONE, "rope_theta": 500.0, "partial_rotary_factor": 0.25}, ""),
    "Phi, no part of the heads": ("phi", {"rope_parameters": GONE}, ""),
    "Phi, exact gelu": ("phi", {"hidden_act": "gelu"}, ""),
    "Phi-3, part of the heads at the top": ("phi3", {"rope_parameters": GONE, "rope_theta": 500.0, "partial_rotary_factor": 0.5}, ""),
    "Phi-3, a window": ("phi3", {"sliding_window": 4}, ""),
    "Phi-3, whole heads": ("phi3", {"rope_parameters": GONE}, ""),
    "yarn in older words": (
        "llama-yarn", {"rope_parameters": GONE, "rope_theta": 100.0, "rope_scaling": {"type": "yarn", "factor": 8.0, "original_max_position_embeddings": 16}}, ""),
    "yarn, an attention factor": ("llama-yarn", {"rope_parameters": YARN | {"attention_factor": 1.4}}, ""),
    "yarn, magnitudes": ("llama-yarn", {"rope_parameters": YARN | {"mscale": 2.0, "mscale_all_dim": 0.7}}, ""),
    "yarn, one magnitude": ("llama-yarn", {"rope_parameters": YARN | {"mscale": 2.0}}, ""),
    "yarn, no whole channels": ("llama-yarn", {"rope_parameters": YARN | {"truncate": False}}, ""),
    "yarn, no factor": ("llama-yarn", {"rope_parameters": YARN | {"factor": None, "original_max_position_embeddings": 16}}, ""),
    "yarn, the original positions at the top": ("llama-yarn", {"original_max_position_embeddings": 200}, ""),
    "yarn in Qwen3": ("qwen3", {"rope_parameters": GONE, "rope_theta": 100.0, "rope_scaling": {"rope_type": "yarn", "factor": 4.0, "original_max_position_embeddings": 64}}, ""),
    "dynamic in older words": ("llama-dynamic", {"rope_parameters": GONE, "rope_theta": 100.0, "rope_scaling": {"type": "dynamic", "factor": 2.0}}, ""),
    "a distilled Llama": ("llama-untied-llama3", {"head_dim": 12, "pretraining_tp": 1, "mlp_bias": False, "use_cache": False, "rope_scaling": None}, ""),
    "a distilled Qwen": ("qwen2", {"sliding_window": 4, "use_sliding_window": False, "max_window_layers": 21, "use_mrope": False, "layer_types": GONE}, ""),
    "Ministral, no kinds of layer": ("ministral", {"layer_types": GONE}, ""),
    "Ministral, no window": ("ministral", {"layer_types": GONE, "sliding_window": None}, ""),
    "Ministral 3, other growth": ("ministral3", {"rope_parameters": YARN | {"llama_4_scaling_beta": 0.3, "original_max_position_embeddings": 3}}, ""),
    "Ministral 3, a window": ("ministral3", {"sliding_window": 4}, ""),
    "SmolLM3, no list of layers": ("smollm3", {"no_rope_layers": GONE, "no_rope_layer_interval": 1}, ""),
    "SmolLM3, the usual layers": ("smollm3", {"no_rope_layers": GONE}, ""),
    "SmolLM3, windows where nothing turns": ("smollm3", {"use_sliding_window": True, "sliding_window": 4, "layer_types": GONE}, ""),
    "SmolLM3, windows by kind of layer": (
        "smollm3", {"use_sliding_window": True, "sliding_window": 4, "layer_types": ["sliding_attention", "full_attention"]}, ""),
    "SmolLM3, the usual base": ("smollm3", {"rope_parameters": {"rope_type": "default"}}, ""),
    "Phi-3, longrope in older words": (
        "phi3-longrope", {"rope_parameters": GONE, "rope_theta": 500.0, "partial_rotary_factor": 0.75, "rope_scaling": {
            "type": "su", "original_max_position_embeddings": 10, "short_factor": [1.0, 1.1, 1.2], "long_factor": [2.0, 3.0, 4.0]}}, ""),
    "Phi-3, longrope with a factor": (
        "phi3-longrope", {"rope_parameters": {"rope_type": "longrope", "rope_theta": 500.0, "partial_rotary_factor": 0.75, "factor": 32.0,
                                              "short_factor": [1.0, 1.1, 1.2], "long_factor": [2.0, 3.0, 4.0]}}, ""),
    "Phi-3, longrope within its positions": ("phi3-longrope", {"original_max_position_embeddings": 11}, ""),
    "longrope in a Llama": (
        "llama-untied-llama3", {"rope_parameters": {"rope_type": "longrope", "rope_theta": 500.0, "original_max_position_embeddings": 8, "short_factor": [1.0] * 6,
                                                    "long_factor": [2.0, 3.0, 4.0, 5.0, 6.0, 7.0]}}, ""),
    "OLMo 2, no epsilon": ("olmo2", {"rms_norm_eps": GONE}, ""),
    "OLMo 3 in older words": (
        "olmo3", {"rope_parameters": GONE, "rope_theta": 500.0, "rope_scaling": {"rope_type": "yarn", "factor": 4.0, "original_max_position_embeddings": 16}}, ""),
    "OLMo 3, no bases": ("olmo3", {"rope_parameters": GONE}, ""),
    "OLMo 3, no kinds of layer": ("olmo3", {"layer_types": GONE}, ""),
    "OLMo 3, bases by kind of layer": (
        "olmo3", {"rope_parameters": {"full_attention": {"rope_type": "default", "rope_theta": 500.0}, "sliding_attention": {"rope_type": "linear", "factor": 2.0, "rope_theta": 20.0}}}, ""),
    "Granite, no multipliers": (
        "granite", {"embedding_multiplier": GONE, "attention_multiplier": GONE, "residual_multiplier": GONE, "logits_scaling": GONE}, ""),
    "Granite, whole numbers": ("granite", {"embedding_multiplier": 12, "logits_scaling": 8}, ""),
    "GPT-NeoX in older words": ("gptneox", {"rope_parameters": GONE, "rotary_pct": 0.75, "rotary_emb_base": 500}, ""),
    "GPT-NeoX, no part of the heads": ("gptneox", {"rope_parameters": GONE}, ""),
    "GPT-NeoX, one half after the other": ("gptneox", {"use_parallel_residual": False}, ""),
    "GPT-NeoX, theta at the top is not read": ("gptneox", {"rope_parameters": GONE, "rope_theta": 20.0}, ""),
    "StarCoder2, no window": ("starcoder2", {"sliding_window": None}, ""),
    "StarCoder2, another activation": ("starcoder2", {"hidden_act": "gelu"}, ""),
    "OPT, another activation": ("opt", {"activation_function": "gelu"}, ""),
}


def loss(folder):
  model = AutoModelForCausalLM.from_pretrained(folder, dtype=torch.float32, attn_implementation="eager").eval()
  total, count = 0.0, 0
  with torch.no_grad():
    for ids in SEQUENCES:
      logits = model(torch.tensor([ids])).logits[0, :-1].double()
      total += torch.nn.functional.cross_entropy(logits, torch.tensor(ids[1:]), reduction="sum").item() if len(ids) > 1 else 0
      count += len(ids) - 1
  return total / count


def write(folder, model, keys, head):
  config = json.loads((MODELS / model / "config.json").read_text())
  for key, value in keys.items():
    if value is GONE:
      config.pop(key, None)
    else:
      config[key] = value
  weights = load_file(MODELS / model / "model.safetensors")
  embedding = "transformer.wte.weight" if model == "gpt2" else "model.embed_tokens.weight"
  if head == "copied":
    weights["lm_head.weight"] = weights[embedding].clone()
  elif head == "renamed":
    weights["lm_head.weight"] = weights.pop(embedding)
  elif head == "doubled":
    weights["lm_head.weight"] = 2 * weights[embedding]
  (folder / "config.json").write_text(json.dumps(config))
  save_file(weights, folder / "model.safetensors", metadata={"format": "pt"})


def rope_factors(theta, head_dim, factor, low, high, original):
  """As llama.cpp's convert_hf_to_gguf.py computes them, in f32."""
  frequencies = 1.0 / (theta ** (torch.arange(0, head_dim, 2, dtype=torch.float32) / head_dim))
  factors = []
  for frequency in frequencies:
    wavelength = 2 * math.pi / frequency
    if wavelength < original / high:
      factors.append(1.0)
    elif wavelength > original / low:
      factors.append(factor)
    else:
      smooth = (original / wavelength - low) / (high - low)
      factors.append(1 / ((1 - smooth) / factor + smooth))
  return torch.tensor(factors, dtype=torch.float32).tolist()


def main():
  torch.set_num_threads(1)
  # What is there stays as it is: another processor gives other last bits.
  stored = HERE / "variants.json"
  known = {row["name"]: row for row in json.loads(stored.read_text())} if stored.exists() else {}
  variants = []
  for name, (model, keys, head) in VARIANTS.items():
    if {"model": model, "keys": keys, "head": head}.items() <= known.get(name, {}).items():
      variants.append(known[name])
      continue
    with tempfile.TemporaryDirectory() as folder:
      write(Path(folder), model, keys, head)
      variants.append({"name": name, "model": model, "keys": keys, "head": head, "loss": loss(folder)})
      print(f"{variants[-1]['loss']:.9f}  {name}")
  lines = ",\n".join("  " + json.dumps(variant) for variant in variants)
  stored.write_text(f"[\n{lines}\n]\n")
  published = [("Llama 3.1 8B", 500000.0, 128, 8.0, 1.0, 4.0, 8192), ("Llama 3.2 1B", 500000.0, 64, 32.0, 1.0, 4.0, 8192)]
  rows = [{"name": name, "theta": theta, "head_dim": dim, "factor": factor, "low_freq_factor": low, "high_freq_factor": high,
           "original_max_position_embeddings": original, "factors": rope_factors(theta, dim, factor, low, high, original)}
          for name, theta, dim, factor, low, high, original in published]
  (HERE / "rope-factors.json").write_text("[\n" + ",\n".join("  " + json.dumps(row) for row in rows) + "\n]\n")


if __name__ == "__main__":
  main()
