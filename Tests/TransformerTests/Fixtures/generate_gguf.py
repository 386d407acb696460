#!/usr/bin/env python3
"""Writes families/*.gguf and families.json: one tiny model of every family as llama.cpp's converter writes it, and the loss that transformers has
for the same weights under the same settings.

gguf==0.19.0 transformers==5.23.0 torch==2.13.0 safetensors==0.8.0 numpy==2.4.6

The weights are those of Tests/ParityTests/Fixtures. Where a file has no key for a setting, llama.cpp takes the published models' value, so the
tiny model gets that value, too (and as many layers as it takes to show, by writing its two layers again).
"""
import json
import math
import tempfile
from pathlib import Path

import gguf
import numpy as np
from safetensors.numpy import load_file, save_file

from generate import permute
from generate_variants import MODELS, loss

HERE = Path(__file__).parent
ARCH = gguf.MODEL_ARCH
DEFAULT = {"rope_type": "default", "rope_theta": 10000.0}
YARN = {"rope_type": "yarn", "rope_theta": 100.0, "factor": 8.0, "original_max_position_embeddings": 64, "beta_fast": 2.0, "beta_slow": 0.25}


class Family:
  """How a family is written: its architecture, the settings that differ from the tiny model's, and what else the converter does."""

  def __init__(self, arch, model, permutes=False, adds_one=False, rope_dims=None, head=True, writes_base=True, **changes):
    self.arch, self.model, self.permutes, self.adds_one = arch, model, permutes, adds_one
    self.rope_dims, self.head, self.writes_base, self.changes = rope_dims, head, writes_base, changes
    self.more = lambda writer, config: None

  def also(self, more):
    self.more = more
    return self


def softcaps(writer, config):
  writer.add_attn_logit_softcapping(config["attn_logit_softcapping"])
  writer.add_final_logit_softcapping(config["final_logit_softcapping"])
  writer.add_sliding_window(config["sliding_window"])


def pattern(writer, config):
  writer.add_sliding_window(config["sliding_window"])
  writer.add_sliding_window_pattern([t == "sliding_attention" for t in config["layer_types"]])
  sliding = config["rope_parameters"]["sliding_attention"]["rope_theta"]
  if sliding != config["rope_parameters"]["full_attention"]["rope_theta"]:
    writer.add_float32(f"{writer.arch}.rope.freq_base_swa", sliding)


def olmo3(writer, config):
  pattern(writer, config)
  # As a config.json that says it; the same that yarn has without.
  writer.add_rope_scaling_yarn_attn_factor(0.1 * math.log(config["rope_parameters"]["full_attention"]["factor"]) + 1)


def granite(writer, config):
  writer.add_attention_scale(config["attention_multiplier"])
  writer.add_embedding_scale(config["embedding_multiplier"])
  writer.add_residual_scale(config["residual_multiplier"])
  writer.add_logit_scale(config["logits_scaling"])


def ministral3(writer, config):
  writer.add_rope_scaling_yarn_log_mul(config["rope_parameters"]["mscale_all_dim"])
  writer.add_attn_temperature_scale(config["rope_parameters"]["llama_4_scaling_beta"])


def longrope(writer, config):
  rope = config["rope_parameters"]
  original = config["original_max_position_embeddings"]
  writer.add_rope_scaling_orig_ctx_len(original)
  writer.add_rope_scaling_attn_factors(float(np.sqrt(1 + np.log(config["max_position_embeddings"] / original) / np.log(original))))
  writer.add_sliding_window(0)
  for kind in ("long", "short"):
    writer.add_tensor(f"rope_factors_{kind}.weight", np.array(rope[f"{kind}_factor"], dtype=np.float32))


GEMMA3_ROPE = {"full_attention": {"rope_type": "linear", "rope_theta": 100000.0, "factor": 2.0},
               "sliding_attention": {"rope_type": "default", "rope_theta": 10000.0}}

FAMILIES = {
    "llama-yarn": Family(ARCH.LLAMA, "llama-yarn", permutes=True),
    "mistral": Family(ARCH.LLAMA, "mistral-window", permutes=True).also(lambda w, c: w.add_sliding_window(c["sliding_window"])),
    "ministral3": Family(ARCH.MISTRAL3, "ministral3", permutes=True).also(ministral3),
    "qwen2": Family(ARCH.QWEN2, "qwen2"),
    "qwen3-yarn": Family(ARCH.QWEN3, "qwen3", rope_parameters=YARN),
    "smollm3": Family(ARCH.SMOLLM3, "smollm3", permutes=True, num_hidden_layers=4, no_rope_layers=[1, 1, 1, 0], layer_types=["full_attention"] * 4),
    "gemma": Family(ARCH.GEMMA, "gemma", adds_one=True, writes_base=False),
    "gemma2": Family(ARCH.GEMMA2, "gemma2", adds_one=True, writes_base=False, query_pre_attn_scalar=12).also(softcaps),
    "gemma3": Family(
        ARCH.GEMMA3, "gemma3", adds_one=True, query_pre_attn_scalar=12, num_hidden_layers=6, rope_parameters=GEMMA3_ROPE,
        layer_types=["sliding_attention"] * 5 + ["full_attention"]).also(lambda w, c: w.add_sliding_window(c["sliding_window"])),
    "gemma3-pattern": Family(ARCH.GEMMA3, "gemma3", adds_one=True, query_pre_attn_scalar=12).also(pattern),
    "phi2": Family(ARCH.PHI2, "phi", rope_dims=4, writes_base=False),
    "phi3": Family(ARCH.PHI3, "phi3", rope_dims=6, sliding_window=5).also(lambda w, c: w.add_sliding_window(c["sliding_window"])),
    "phi3-longrope": Family(ARCH.PHI3, "phi3-longrope", rope_dims=6).also(longrope),
    "olmo2": Family(ARCH.OLMO2, "olmo2"),
    "olmo3": Family(ARCH.OLMO2, "olmo3").also(olmo3),
    "granite": Family(ARCH.GRANITE, "granite", permutes=True).also(granite),
    "gptneox": Family(
        ARCH.GPTNEOX, "gptneox", rope_dims=4, writes_base=False,
        rope_parameters=DEFAULT | {"partial_rotary_factor": 0.5}).also(lambda w, c: w.add_parallel_residual(c["use_parallel_residual"])),
    "gpt2": Family(ARCH.GPT2, "gpt2", writes_base=False),
    "starcoder2": Family(ARCH.STARCODER2, "starcoder2", sliding_window=None),
}


def more_layers(weights, count):
  """The two layers again and again."""
  result = {}
  for name, weight in weights.items():
    for layer in range(count):
      if f"layers.{layer % 2}." in name:
        result[name.replace(f"layers.{layer % 2}.", f"layers.{layer}.")] = weight
    if "layers." not in name:
      result[name] = weight
  return result


def converted(family, config, name, weight):
  """The rows and values that the converter writes."""
  heads, key_heads = config["num_attention_heads"], config.get("num_key_value_heads")
  if family.permutes and ".q_proj." in name:
    return permute(weight, heads)
  if family.permutes and ".k_proj." in name:
    return permute(weight, key_heads)
  if family.adds_one and name.endswith("norm.weight"):
    return weight + np.float32(1)
  # GPT-2's own matrices lie [in, out].
  if family.arch == ARCH.GPT2 and ".c_" in name and weight.ndim == 2:
    return weight.T
  if "query_key_value" in name:
    parts = weight.reshape(heads, 3, -1, *weight.shape[1:])
    return np.concatenate([parts[:, i].reshape(-1, *weight.shape[1:]) for i in range(3)])
  return weight


def in_common_words(config):
  """GPT-2's settings under the others' names."""
  words = {"n_embd": "hidden_size", "n_layer": "num_hidden_layers", "n_head": "num_attention_heads", "n_positions": "max_position_embeddings",
           "layer_norm_epsilon": "layer_norm_eps"}
  config = {words.get(key, key): value for key, value in config.items()}
  return {"intermediate_size": config.get("n_inner") or 4 * config["hidden_size"]} | config


def write_keys(writer, family, config):
  heads = config["num_attention_heads"]
  rope = config.get("rope_parameters", DEFAULT)
  rope = rope.get("full_attention", rope)
  writer.add_context_length(config["max_position_embeddings"])
  writer.add_embedding_length(config["hidden_size"])
  writer.add_block_count(config["num_hidden_layers"])
  writer.add_feed_forward_length(config["intermediate_size"])
  writer.add_head_count(heads)
  writer.add_head_count_kv(config.get("num_key_value_heads") or heads)
  if family.rope_dims or family.permutes:
    writer.add_rope_dimension_count(family.rope_dims or config.get("head_dim") or config["hidden_size"] // heads)
  if config.get("head_dim"):
    writer.add_key_length(config["head_dim"])
    writer.add_value_length(config["head_dim"])
  if family.writes_base:
    writer.add_rope_freq_base(rope["rope_theta"])
  if rope["rope_type"] in ("linear", "yarn"):
    writer.add_rope_scaling_type(gguf.RopeScalingType(rope["rope_type"]))
    writer.add_rope_scaling_factor(rope["factor"])
  if rope["rope_type"] == "yarn":
    writer.add_rope_scaling_orig_ctx_len(rope["original_max_position_embeddings"])
    writer.add_rope_scaling_yarn_beta_fast(rope["beta_fast"])
    writer.add_rope_scaling_yarn_beta_slow(rope["beta_slow"])
  if "rms_norm_eps" in config:
    writer.add_layer_norm_rms_eps(config["rms_norm_eps"])
  else:
    writer.add_layer_norm_eps(config.get("layer_norm_eps", config.get("norm_epsilon")))


def write(label, family):
  config = json.loads((MODELS / family.model / "config.json").read_text()) | family.changes
  weights = load_file(MODELS / family.model / "model.safetensors")
  common = in_common_words(config)
  weights = more_layers(weights, common["num_hidden_layers"])
  path = HERE / "families" / f"{label}.gguf"
  path.parent.mkdir(exist_ok=True)
  writer = gguf.GGUFWriter(path, gguf.MODEL_ARCH_NAMES[family.arch])
  write_keys(writer, family, common)
  family.more(writer, config)
  names = gguf.get_tensor_name_map(family.arch, common["num_hidden_layers"])
  for name, weight in weights.items():
    writer.add_tensor(names.get_name(name, try_suffixes=(".weight", ".bias")), np.ascontiguousarray(converted(family, common, name, weight)))
  writer.write_header_to_file()
  writer.write_kv_data_to_file()
  writer.write_tensors_to_file()
  writer.close()
  with tempfile.TemporaryDirectory() as folder:
    (Path(folder) / "config.json").write_text(json.dumps(config))
    save_file(weights, Path(folder) / "model.safetensors", metadata={"format": "pt"})
    return loss(Path(folder))


def main():
  rows = []
  for label, family in FAMILIES.items():
    rows.append({"name": label, "model_type": json.loads((MODELS / family.model / "config.json").read_text())["model_type"],
                 "loss": write(label, family)})
    print(f"{rows[-1]['loss']:.9f}  {label}")
  (HERE / "families.json").write_text("[\n" + ",\n".join("  " + json.dumps(row) for row in rows) + "\n]\n")


if __name__ == "__main__":
  main()
