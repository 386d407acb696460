#!/usr/bin/env python3
"""Writes tiny models of Tests/ParityTests/Fixtures as GGUF files, the way llama.cpp's converter does: llama-tied in several types, and qwen3.

gguf==0.19.0 safetensors==0.8.0 numpy==2.4.6

Each quantised file comes with the f32 values that the gguf package itself reads from its blocks (rows of q and k back in Hugging Face's
order), as a Hugging Face directory: loading either must give the same logits.
"""
import json
from pathlib import Path

import gguf
import numpy as np
from gguf.quants import dequantize, quantize
from safetensors.numpy import load_file, save_file

HERE = Path(__file__).parent
SOURCE = HERE.parent.parent / "ParityTests" / "Fixtures" / "llama-tied"
CONFIG = json.loads((SOURCE / "config.json").read_text())
TYPES = {"f32": gguf.GGMLQuantizationType.F32, "q8_0": gguf.GGMLQuantizationType.Q8_0, "q4_0": gguf.GGMLQuantizationType.Q4_0,
         "q4_1": gguf.GGMLQuantizationType.Q4_1, "q5_0": gguf.GGMLQuantizationType.Q5_0, "q5_1": gguf.GGMLQuantizationType.Q5_1}
NAMES = {"input_layernorm": "attn_norm", "post_attention_layernorm": "ffn_norm", "self_attn.q_proj": "attn_q", "self_attn.k_proj": "attn_k",
         "self_attn.v_proj": "attn_v", "self_attn.o_proj": "attn_output", "self_attn.q_norm": "attn_q_norm", "self_attn.k_norm": "attn_k_norm", "mlp.gate_proj": "ffn_gate", "mlp.up_proj": "ffn_up",
         "mlp.down_proj": "ffn_down"}


def permute(weight, heads):
  """llama.cpp's LlamaModel.permute: the two halves of every head interleaved."""
  return weight.reshape(heads, 2, weight.shape[0] // heads // 2, *weight.shape[1:]).swapaxes(1, 2).reshape(weight.shape)


def heads_of(name, architecture):
  """Heads of a weight whose rows are permuted: only Llama's are."""
  if architecture == "llama" and ".q_proj." in name:
    return CONFIG["num_attention_heads"]
  return CONFIG["num_key_value_heads"] if architecture == "llama" and ".k_proj." in name else None


def gguf_name(name):
  if name == "model.embed_tokens.weight":
    return "token_embd.weight"
  if name == "model.norm.weight":
    return "output_norm.weight"
  _, _, layer, *middle, kind = name.split(".")
  return f"blk.{layer}.{NAMES['.'.join(middle)]}.{kind}"


def write(label, kind, weights, config=CONFIG, architecture="llama"):
  """Writes the GGUF file and returns the weights as its reader sees them."""
  writer = gguf.GGUFWriter(HERE / f"{architecture}-{label}.gguf", architecture)
  writer.add_context_length(config["max_position_embeddings"])
  writer.add_embedding_length(config["hidden_size"])
  writer.add_block_count(config["num_hidden_layers"])
  writer.add_feed_forward_length(config["intermediate_size"])
  writer.add_head_count(config["num_attention_heads"])
  writer.add_head_count_kv(config["num_key_value_heads"])
  if architecture == "llama":
    writer.add_rope_dimension_count(config["head_dim"])
  else:
    writer.add_key_length(config["head_dim"])
    writer.add_value_length(config["head_dim"])
  writer.add_rope_freq_base(config["rope_parameters"]["rope_theta"])
  writer.add_layer_norm_rms_eps(config["rms_norm_eps"])
  stored = {}
  for name, weight in weights.items():
    heads = heads_of(name, architecture)
    permuted = permute(weight, heads) if heads else weight
    packs = weight.ndim == 2 and kind != gguf.GGMLQuantizationType.F32
    if packs:
      blocks = quantize(permuted, kind)
      writer.add_tensor(gguf_name(name), blocks, raw_dtype=kind)
      # Whole rows move, so rounding commutes with the permutation.
      stored[name] = dequantize(quantize(weight, kind), kind)
    else:
      writer.add_tensor(gguf_name(name), permuted)
      stored[name] = weight
  writer.write_header_to_file()
  writer.write_kv_data_to_file()
  writer.write_tensors_to_file()
  writer.close()
  return stored


def write_directory(label, weights, **changes):
  folder = HERE / f"llama-{label}"
  folder.mkdir(exist_ok=True)
  save_file(weights, folder / "model.safetensors", metadata={"format": "pt"})
  (folder / "config.json").write_text(json.dumps(CONFIG | changes, indent=2) + "\n")


def main():
  weights = load_file(SOURCE / "model.safetensors")
  for label, kind in TYPES.items():
    stored = write(label, kind, weights)
    if label != "f32":
      write_directory(f"{label}-unpacked", stored)

  # Biases on q, k, v and o, of which q's and k's are permuted too.
  random = np.random.default_rng(7)
  biased = dict(weights)
  for name, weight in weights.items():
    if "self_attn" in name:
      biased[name.replace("weight", "bias")] = random.normal(0, 0.5, weight.shape[0]).astype(np.float32)
  write("biased", gguf.GGMLQuantizationType.F32, biased)
  write_directory("biased", biased, attention_bias=True)

  qwen3 = SOURCE.parent / "qwen3"
  write("f32", TYPES["f32"], load_file(qwen3 / "model.safetensors"), json.loads((qwen3 / "config.json").read_text()), "qwen3")


if __name__ == "__main__":
  main()
