"""SmolLM2-135M-Instruct from its GGUF file as a transformers model and a tokenizer: dequantised, q and k rows in Hugging Face order."""

from functools import lru_cache

import reference  # noqa: F401  sets the environment before torch is loaded

import numpy
import torch
from gguf import GGUFReader
from gguf.quants import dequantize
from tokenizers import AddedToken, Tokenizer, decoders, models, pre_tokenizers
from transformers import LlamaConfig, LlamaForCausalLM

GGUF_NAMES = {
    "attn_norm": "input_layernorm", "attn_q": "self_attn.q_proj", "attn_k": "self_attn.k_proj", "attn_v": "self_attn.v_proj",
    "attn_output": "self_attn.o_proj", "ffn_norm": "post_attention_layernorm", "ffn_gate": "mlp.gate_proj",
    "ffn_up": "mlp.up_proj", "ffn_down": "mlp.down_proj",
}
LINEARS = ("self_attn.q_proj", "self_attn.k_proj", "self_attn.v_proj", "self_attn.o_proj", "mlp.gate_proj", "mlp.up_proj",
           "mlp.down_proj")


@lru_cache
def read(path):
  reader = GGUFReader(path)
  return reader, {name: field.contents() for name, field in reader.fields.items()}


def hugging_face_name(name):
  if name == "token_embd.weight":
    return "model.embed_tokens.weight"
  if name == "output_norm.weight":
    return "model.norm.weight"
  _, layer, kind, _ = name.split(".")
  return f"model.layers.{layer}.{GGUF_NAMES[kind]}.weight"


def unpermute(weight, heads):
  """GGUF of llama architecture stores the rows of a head as (0, d/2, 1, d/2 + 1, …); Hugging Face wants 0 … d - 1."""
  rows, columns = weight.shape
  return weight.reshape(heads, rows // heads // 2, 2, columns).swapaxes(1, 2).reshape(rows, columns)


def config(path):
  meta = read(path)[1]
  assert meta["general.architecture"] == "llama"
  return LlamaConfig(
      vocab_size=meta["llama.vocab_size"], hidden_size=meta["llama.embedding_length"],
      intermediate_size=meta["llama.feed_forward_length"], num_hidden_layers=meta["llama.block_count"],
      num_attention_heads=meta["llama.attention.head_count"], num_key_value_heads=meta["llama.attention.head_count_kv"],
      max_position_embeddings=meta["llama.context_length"], rms_norm_eps=meta["llama.attention.layer_norm_rms_epsilon"],
      rope_parameters={"rope_type": "default", "rope_theta": meta["llama.rope.freq_base"]}, tie_word_embeddings=True,
      bos_token_id=meta["tokenizer.ggml.bos_token_id"], eos_token_id=meta["tokenizer.ggml.eos_token_id"],
      pad_token_id=meta["tokenizer.ggml.padding_token_id"])


def load_model(path, attention="sdpa", dtype=torch.float32):
  reader, meta = read(path)
  heads = {"attn_q": meta["llama.attention.head_count"], "attn_k": meta["llama.attention.head_count_kv"]}
  state = {}
  for tensor in reader.tensors:
    weight = dequantize(tensor.data, tensor.tensor_type).astype(numpy.float32)
    for kind, count in heads.items():
      if kind in tensor.name:
        weight = unpermute(weight, count)
    state[hugging_face_name(tensor.name)] = torch.from_numpy(numpy.ascontiguousarray(weight))
  settings = config(path)
  settings._attn_implementation = attention
  with torch.device("meta"):
    model = LlamaForCausalLM(settings)
  model = model.to_empty(device="cpu")
  model.model.rotary_emb = type(model.model.rotary_emb)(settings)
  missing, unexpected = model.load_state_dict(state, strict=False)
  assert missing == ["lm_head.weight"] and not unexpected, (missing, unexpected)
  model.tie_weights()
  assert model.lm_head.weight is model.model.embed_tokens.weight
  return model.to(dtype)


@lru_cache
def load_tokenizer(path):
  """Byte-level BPE; `tokenizer.ggml.pre: smollm` splits off single digits, then words as GPT-2 does."""
  meta = read(path)[1]
  assert meta["tokenizer.ggml.pre"] == "smollm"
  tokens = meta["tokenizer.ggml.tokens"]
  merges = [tuple(merge.split(" ")) for merge in meta["tokenizer.ggml.merges"]]
  tokenizer = Tokenizer(models.BPE({token: i for i, token in enumerate(tokens)}, merges))
  tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
      [pre_tokenizers.Digits(individual_digits=True), pre_tokenizers.ByteLevel(add_prefix_space=False)])
  tokenizer.decoder = decoders.ByteLevel()
  control = [token for token, kind in zip(tokens, meta["tokenizer.ggml.token_type"]) if kind == 3]
  tokenizer.add_special_tokens([AddedToken(token, normalized=False) for token in control])
  assert tokenizer.get_vocab_size() == len(tokens)
  return tokenizer


def encode(path, text):
  return load_tokenizer(path).encode(text, add_special_tokens=False).ids


def chat(path, messages, add_generation_prompt=False):
  """The text of a conversation in the model's own format."""
  from jinja2.sandbox import ImmutableSandboxedEnvironment
  template = ImmutableSandboxedEnvironment(trim_blocks=True, lstrip_blocks=True).from_string(
      read(path)[1]["tokenizer.chat_template"])
  return template.render(messages=messages, add_generation_prompt=add_generation_prompt)
