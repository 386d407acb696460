"""The tiny models: their configs, their random weights, and what each of them must show.

A model is drawn again until switching off each of its features changes its loss by more than 1e-3, so that no test passes without them.
"""

import copy

from reference import normal, row_logits, row_loss_sum, target_tokens

import torch
from transformers import (Gemma2Config, Gemma2ForCausalLM, Gemma3ForCausalLM, Gemma3TextConfig, GemmaConfig, GemmaForCausalLM, GPT2Config,
                          GPT2LMHeadModel, GPTNeoXConfig, GPTNeoXForCausalLM, GraniteConfig, GraniteForCausalLM, LlamaConfig,
                          LlamaForCausalLM, Ministral3Config, Ministral3ForCausalLM, MinistralConfig, MinistralForCausalLM, MistralConfig,
                          MistralForCausalLM, Olmo2Config, Olmo2ForCausalLM, Olmo3Config, Olmo3ForCausalLM, OPTConfig, OPTForCausalLM,
                          Phi3Config, Phi3ForCausalLM, PhiConfig, PhiForCausalLM, Qwen2Config, Qwen2ForCausalLM, Qwen3Config,
                          Qwen3ForCausalLM, SmolLM3Config, SmolLM3ForCausalLM, Starcoder2Config, Starcoder2ForCausalLM)

VOCAB = 96

LLAMA = dict(vocab_size=VOCAB, hidden_size=32, intermediate_size=64, num_hidden_layers=2, num_attention_heads=4,
             num_key_value_heads=2, max_position_embeddings=64, bos_token_id=1, eos_token_id=2)
MODELS = {
    "llama-tied": (LlamaForCausalLM, LlamaConfig(
        **LLAMA, tie_word_embeddings=True, rms_norm_eps=1e-5, rope_parameters={"rope_type": "default", "rope_theta": 10000.0})),
    # head_dim 12 where hidden / heads is 8; wavelengths 6, 29 and 136 meet all three branches of the llama3 scaling.
    "llama-untied-llama3": (LlamaForCausalLM, LlamaConfig(
        **LLAMA, head_dim=12, tie_word_embeddings=False, rms_norm_eps=1e-5,
        rope_parameters={"rope_type": "llama3", "rope_theta": 10000.0, "factor": 8.0, "low_freq_factor": 1.0,
                         "high_freq_factor": 4.0, "original_max_position_embeddings": 64})),
    "llama-linear": (LlamaForCausalLM, LlamaConfig(
        **LLAMA, tie_word_embeddings=False, rope_parameters={"rope_type": "linear", "rope_theta": 10000.0, "factor": 4.0})),
    "mistral": (MistralForCausalLM, MistralConfig(
        **LLAMA, tie_word_embeddings=False, sliding_window=None, rms_norm_eps=1e-6,
        rope_parameters={"rope_type": "default", "rope_theta": 1000000.0})),
    # Shorter than most rows, and than a row behind five virtual tokens.
    "mistral-window": (MistralForCausalLM, MistralConfig(
        **LLAMA, tie_word_embeddings=False, sliding_window=6, rms_norm_eps=1e-6,
        rope_parameters={"rope_type": "default", "rope_theta": 10000.0})),
    "qwen2": (Qwen2ForCausalLM, Qwen2Config(
        **LLAMA, tie_word_embeddings=True, use_sliding_window=False, rms_norm_eps=1e-6,
        rope_parameters={"rope_type": "default", "rope_theta": 1000000.0})),
    # head_dim 12 where hidden / heads is 8; the epsilon is large enough to show.
    "qwen3": (Qwen3ForCausalLM, Qwen3Config(
        **LLAMA, head_dim=12, tie_word_embeddings=True, use_sliding_window=False, rms_norm_eps=0.02,
        rope_parameters={"rope_type": "default", "rope_theta": 1000000.0})),
    "gemma": (GemmaForCausalLM, GemmaConfig(
        **{**LLAMA, "num_key_value_heads": 1}, head_dim=12, rms_norm_eps=0.02, hidden_act="gelu_pytorch_tanh",
        rope_parameters={"rope_type": "default", "rope_theta": 10000.0})),
    # A window in the first layer, none in the second; caps that many scores and logits come near to.
    "gemma2": (Gemma2ForCausalLM, Gemma2Config(
        **{**LLAMA, "num_key_value_heads": 1}, head_dim=12, rms_norm_eps=0.02, query_pre_attn_scalar=20, sliding_window=6,
        attn_logit_softcapping=1.5, final_logit_softcapping=2.0, rope_parameters={"rope_type": "default", "rope_theta": 10000.0})),
    # A window and a base of its own in the first layer, neither in the second; scores are scaled by 20^-1/2.
    "gemma3": (Gemma3ForCausalLM, Gemma3TextConfig(
        **{**LLAMA, "num_key_value_heads": 1}, head_dim=12, rms_norm_eps=0.02, query_pre_attn_scalar=20, sliding_window=6,
        layer_types=["sliding_attention", "full_attention"],
        rope_parameters={"full_attention": {"rope_type": "linear", "rope_theta": 100000.0, "factor": 2.0},
                         "sliding_attention": {"rope_type": "default", "rope_theta": 100.0}})),
    "phi": (PhiForCausalLM, PhiConfig(
        **{**LLAMA, "num_key_value_heads": 4}, layer_norm_eps=0.02,
        rope_parameters={"rope_type": "default", "rope_theta": 10000.0, "partial_rotary_factor": 0.5})),
    "phi3": (Phi3ForCausalLM, Phi3Config(
        **LLAMA, rms_norm_eps=0.02, pad_token_id=0, original_max_position_embeddings=64,
        rope_parameters={"rope_type": "default", "rope_theta": 10000.0, "partial_rotary_factor": 0.75})),
    "opt": (OPTForCausalLM, OPTConfig(
        vocab_size=VOCAB, hidden_size=32, ffn_dim=64, num_hidden_layers=2, num_attention_heads=4, max_position_embeddings=64,
        word_embed_proj_dim=32, dropout=0.0, attention_dropout=0.0, bos_token_id=1, eos_token_id=2, pad_token_id=0)),
    "gpt2": (GPT2LMHeadModel, GPT2Config(
        vocab_size=VOCAB, n_positions=64, n_embd=32, n_layer=2, n_head=4, resid_pdrop=0.0, embd_pdrop=0.0, attn_pdrop=0.0,
        bos_token_id=1, eos_token_id=2)),
    # The ramp goes from the third of six frequencies to the sixth.
    "llama-yarn": (LlamaForCausalLM, LlamaConfig(
        **LLAMA, head_dim=12, tie_word_embeddings=False, rms_norm_eps=1e-5,
        rope_parameters={"rope_type": "yarn", "rope_theta": 100.0, "factor": 8.0, "original_max_position_embeddings": 64, "beta_fast": 2.0,
                         "beta_slow": 0.25})),
    # Rows within the positions of the training, and rows beyond them.
    "llama-dynamic": (LlamaForCausalLM, LlamaConfig(
        **{**LLAMA, "max_position_embeddings": 8}, tie_word_embeddings=False, rms_norm_eps=1e-5,
        rope_parameters={"rope_type": "dynamic", "rope_theta": 100.0, "factor": 4.0})),
    "ministral": (MinistralForCausalLM, MinistralConfig(
        **LLAMA, head_dim=12, tie_word_embeddings=False, sliding_window=6, rms_norm_eps=1e-5,
        layer_types=["sliding_attention", "full_attention"], rope_parameters={"rope_type": "default", "rope_theta": 10000.0})),
    # The queries grow from the fifth position on, and again from the tenth.
    "ministral3": (Ministral3ForCausalLM, Ministral3Config(
        **LLAMA, head_dim=12, tie_word_embeddings=True, rms_norm_eps=0.02, pad_token_id=0,
        rope_parameters={"rope_type": "yarn", "rope_theta": 10000.0, "factor": 16.0, "original_max_position_embeddings": 5, "beta_fast": 1.0,
                         "beta_slow": 0.1, "mscale": 1.0, "mscale_all_dim": 0.5, "llama_4_scaling_beta": 0.5})),
    # Queries and keys of the second layer are not turned.
    "smollm3": (SmolLM3ForCausalLM, SmolLM3Config(
        **LLAMA, tie_word_embeddings=True, rms_norm_eps=0.02, pad_token_id=0, no_rope_layers=[1, 0],
        rope_parameters={"rope_type": "default", "rope_theta": 10000.0})),
    # As Phi-4-mini: six of eight channels turn, by other factors in rows of more than ten tokens.
    "phi3-longrope": (Phi3ForCausalLM, Phi3Config(
        **LLAMA, rms_norm_eps=0.02, pad_token_id=0, original_max_position_embeddings=10, tie_word_embeddings=True,
        rope_parameters={"rope_type": "longrope", "rope_theta": 100.0, "partial_rotary_factor": 0.75, "short_factor": [1.0, 1.3, 1.7],
                         "long_factor": [1.5, 3.0, 6.0]})),
    "olmo2": (Olmo2ForCausalLM, Olmo2Config(
        **LLAMA, rms_norm_eps=0.02, pad_token_id=0, rope_parameters={"rope_type": "default", "rope_theta": 10000.0})),
    # A window in the first layer, and frequencies that are stretched in the second alone.
    "olmo3": (Olmo3ForCausalLM, Olmo3Config(
        **LLAMA, rms_norm_eps=0.02, pad_token_id=0, sliding_window=6, layer_types=["sliding_attention", "full_attention"],
        rope_parameters={"full_attention": {"rope_type": "yarn", "rope_theta": 1000.0, "factor": 8.0, "original_max_position_embeddings": 16,
                                            "beta_fast": 4.0, "beta_slow": 0.5},
                         "sliding_attention": {"rope_type": "default", "rope_theta": 1000.0}})),
    "granite": (GraniteForCausalLM, GraniteConfig(
        **LLAMA, rms_norm_eps=0.02, tie_word_embeddings=True, embedding_multiplier=3.0, attention_multiplier=0.6, residual_multiplier=0.4,
        logits_scaling=1.5, rope_parameters={"rope_type": "default", "rope_theta": 10000.0})),
    "gptneox": (GPTNeoXForCausalLM, GPTNeoXConfig(
        **{k: v for k, v in LLAMA.items() if k != "num_key_value_heads"}, layer_norm_eps=0.02,
        rope_parameters={"rope_type": "default", "rope_theta": 100.0, "partial_rotary_factor": 0.5})),
    "starcoder2": (Starcoder2ForCausalLM, Starcoder2Config(
        **LLAMA, norm_epsilon=0.02, sliding_window=6, rope_parameters={"rope_type": "default", "rope_theta": 10000.0})),
}


def rope(**changes):
  """The rotary settings with some of them changed; None takes one away."""
  def change(config):
    config.rope_parameters = {k: v for k, v in {**config.rope_parameters, **changes}.items() if v is not None}
  return change


def kind_of_rope(kind, **changes):
  """The same for one kind of layer."""
  def change(config):
    config.rope_parameters = {**config.rope_parameters, kind: {**config.rope_parameters[kind], **changes}}
  return change


def keys(**changes):
  def change(config):
    for key, value in changes.items():
      setattr(config, key, value)
  return change


# What is switched off, by name. Each must change the loss.
FEATURES = {
    "llama-untied-llama3": {"no scaling": rope(rope_type="default")},
    "llama-linear": {"no scaling": rope(rope_type="default")},
    "mistral-window": {"no window": keys(sliding_window=None), "another window": keys(sliding_window=7)},
    "qwen3": {"epsilon": keys(rms_norm_eps=1e-6), "another base": rope(rope_theta=100.0)},
    "gemma": {"epsilon": keys(rms_norm_eps=1e-6), "activation": keys(hidden_act="silu"), "another base": rope(rope_theta=100.0)},
    "gemma2": {
        "no window": keys(layer_types=["full_attention", "full_attention"]), "another window": keys(sliding_window=7),
        "no cap on scores": keys(attn_logit_softcapping=None), "no cap on logits": keys(final_logit_softcapping=None),
        "another scale": keys(query_pre_attn_scalar=12), "epsilon": keys(rms_norm_eps=1e-6)},
    "gemma3": {
        "no window": keys(layer_types=["full_attention", "full_attention"]), "another window": keys(sliding_window=7),
        "another scale": keys(query_pre_attn_scalar=12), "epsilon": keys(rms_norm_eps=1e-6),
        "no scaling": kind_of_rope("full_attention", rope_type="default"),
        "another base": kind_of_rope("full_attention", rope_theta=100.0),
        "another base of windows": kind_of_rope("sliding_attention", rope_theta=100000.0)},
    "phi": {"whole heads": rope(partial_rotary_factor=1.0), "a smaller part": rope(partial_rotary_factor=0.25),
            "epsilon": keys(layer_norm_eps=1e-6), "activation": keys(hidden_act="relu")},
    "phi3": {"whole heads": rope(partial_rotary_factor=1.0), "a smaller part": rope(partial_rotary_factor=0.5),
             "epsilon": keys(rms_norm_eps=1e-6)},
    "llama-yarn": {
        "no scaling": rope(rope_type="default"), "no attention factor": rope(attention_factor=1.0), "the usual turns": rope(beta_fast=32.0),
        "turns of slow frequencies": rope(beta_slow=1.0), "ends of the ramp": rope(truncate=False), "linear": rope(rope_type="linear")},
    "llama-dynamic": {"no scaling": rope(rope_type="default"), "another factor": rope(factor=2.0)},
    "ministral": {"no window": keys(layer_types=["full_attention", "full_attention"]), "another window": keys(sliding_window=7),
                  "windows everywhere": keys(layer_types=["sliding_attention", "sliding_attention"])},
    "ministral3": {"no growth": rope(llama_4_scaling_beta=0.0), "no scaling": rope(rope_type="default"),
                   "no magnitudes": rope(mscale=None, mscale_all_dim=None), "epsilon": keys(rms_norm_eps=1e-6)},
    "smollm3": {"turned everywhere": keys(no_rope_layers=[1, 1]), "turned nowhere": keys(no_rope_layers=[0, 0]),
                "the other way round": keys(no_rope_layers=[0, 1]), "epsilon": keys(rms_norm_eps=1e-6)},
    "phi3-longrope": {
        "whole heads": rope(partial_rotary_factor=1.0, short_factor=[1.0, 1.3, 1.7, 1.7], long_factor=[1.5, 3.0, 6.0, 6.0]),
        "the short factors alone": rope(long_factor=[1.0, 1.3, 1.7]), "the long factors alone": rope(short_factor=[1.5, 3.0, 6.0]),
        "no attention factor": rope(attention_factor=1.0), "epsilon": keys(rms_norm_eps=1e-6)},
    "olmo2": {"epsilon": keys(rms_norm_eps=1e-6), "another base": rope(rope_theta=100.0)},
    "olmo3": {"no window": keys(layer_types=["full_attention", "full_attention"]), "another window": keys(sliding_window=7),
              "no scaling": kind_of_rope("full_attention", rope_type="default"), "epsilon": keys(rms_norm_eps=1e-6),
              "scaling everywhere": kind_of_rope("sliding_attention", rope_type="yarn", factor=8.0, original_max_position_embeddings=16)},
    "granite": {"embedding": keys(embedding_multiplier=1.0), "scores": keys(attention_multiplier=8 ** -0.5),
                "stream": keys(residual_multiplier=1.0), "logits": keys(logits_scaling=1.0), "epsilon": keys(rms_norm_eps=1e-6)},
    "gptneox": {"one after the other": keys(use_parallel_residual=False), "whole heads": rope(partial_rotary_factor=1.0),
                "a smaller part": rope(partial_rotary_factor=0.25), "epsilon": keys(layer_norm_eps=1e-6),
                "activation": keys(hidden_act="relu")},
    "starcoder2": {"no window": keys(sliding_window=None), "another window": keys(sliding_window=7), "epsilon": keys(norm_epsilon=1e-6),
                   "activation": keys(hidden_act="relu")},
}


def config_of(name):
  return MODELS[name][1]


def fill(name, module_parameters, attempt=0):
  """Random weights large enough that logits spread and every part of the model matters."""
  label = f"{name}#{attempt}" if attempt else name
  with torch.no_grad():
    for key, p in module_parameters:
      if p.dim() == 1:
        # A factor lies around 1, and around 0 where 1 is added to it.
        mean = 0.0 if key.endswith("bias") or name.startswith("gemma") else 1.0
        p.copy_(normal(f"{label}/{key}", p.shape, 0.1, mean))
      else:
        std = 0.3 if any(w in key for w in ("embed_tokens", "embed_positions", "wte", "wpe", "embed_in")) else 0.2
        p.copy_(normal(f"{label}/{key}", p.shape, std))


def loss_of(model, batches):
  """The token mean of all rows."""
  with torch.no_grad():
    total = sum(row_loss_sum(row_logits(model, ids), labels).item()
                for batch in batches for ids, labels in zip(batch["input_ids"], batch["labels"]))
  return total / sum(target_tokens(batch["labels"]) for batch in batches)


def without(model, config, change):
  """The same weights under another config."""
  config = copy.deepcopy(config)
  change(config)
  # SDPA knows no cap on scores.
  other = type(model)._from_config(config, attn_implementation="eager")
  other.load_state_dict(model.state_dict())
  return other.eval()


def draw(name, batches):
  """Random weights that show every feature of the model."""
  model_class, config = MODELS[name]
  for attempt in range(50):
    model = model_class(copy.deepcopy(config))
    fill(name, model.named_parameters(), attempt)
    loss = loss_of(without(model, config, lambda _: None), batches)
    changes = {feature: abs(loss_of(without(model, config, change), batches) - loss) for feature, change in FEATURES.get(name, {}).items()}
    if all(change > 1e-3 for change in changes.values()):
      print(f"{name}: drawn {attempt + 1} times", {k: round(v, 4) for k, v in changes.items()})
      return model
  raise AssertionError(f"{name}: no draw shows {[k for k, v in changes.items() if v <= 1e-3]}")
