"""Writes the parity fixtures: tiny models, adapters, and what PyTorch, transformers and PEFT compute with them.

  pip install -r requirements.txt && python generate.py [MODEL|CASE|MODEL/CASE|greedy|targets…]

The files lie beside this script; README.md describes them. Running it twice gives the same bytes, on another processor other last bits;
so that adding one leaves the others alone, the models (with all their cases) or the cases to write may be named, and what the models write.
"""

import json
import shutil
import sys
import tempfile
import warnings
from pathlib import Path

from reference import (FIXTURES, generator, greedy, logits_of, normal, parameters_line, run_case, training_settings, write_json, write_tensors)

import torch
from peft import PeftModel, get_peft_model
from peft.mapping import PEFT_TYPE_TO_CONFIG_MAPPING
from peft.utils import constants
from safetensors.torch import load_file
from transformers import AutoModelForCausalLM

from models import MODELS, VOCAB, config_of, draw

torch.set_num_threads(1)
warnings.filterwarnings("ignore", category=FutureWarning)
LORA = dict(peft_type="LORA", task_type="CAUSAL_LM", r=4, lora_alpha=8, lora_dropout=0.0, target_modules="all-linear")
DORA = dict(LORA, use_dora=True)
IA3 = dict(peft_type="IA3", task_type="CAUSAL_LM")
LN_TUNING = dict(peft_type="LN_TUNING", task_type="CAUSAL_LM")
BITFIT = dict(peft_type="BITFIT")
PREFIX = dict(peft_type="PREFIX_TUNING", task_type="CAUSAL_LM", num_virtual_tokens=5)
PROMPT = dict(peft_type="PROMPT_TUNING", task_type="CAUSAL_LM", num_virtual_tokens=5)
SLOW = dict(learning_rate=3e-3, lr_scheduler_type="linear", warmup_steps=2)
# A key bias shifts all scores of a query alike, so its gradient is zero but for rounding; a larger epsilon keeps Adam from
# turning that rounding into whole steps.
KEY_BIAS = dict(adam_epsilon=1e-5)

# What every family has.
USUAL = {"full": (dict(peft_type="FULL"), training_settings(**SLOW)), "lora": (LORA, training_settings()), "prefix": (PREFIX, training_settings())}
WITH_BIASES = {**USUAL, "full": (dict(peft_type="FULL"), training_settings(**SLOW, **KEY_BIAS))}

CASES = {
    "llama-tied": {
        "full": (dict(peft_type="FULL"), training_settings(**SLOW)),
        "lora": (LORA, training_settings()),
        "lora-patterns-accumulation": (
            dict(LORA, target_modules=r".*\.(q_proj|o_proj|down_proj)", rank_pattern={"down_proj": 2, r"layers\.1\.self_attn\.q_proj": 6},
                 alpha_pattern={"o_proj": 3}),
            training_settings(gradient_accumulation_steps=2, lr_scheduler_type="cosine", warmup_steps=3)),
        "dora": (DORA, training_settings()),
        "prefix": (PREFIX, training_settings()),
        "prompt": (PROMPT, training_settings()),
        "prefix-projection": (dict(PREFIX, prefix_projection=True, encoder_hidden_size=12), training_settings()),
        "ia3": (IA3, training_settings()),
        "ia3-all": (
            dict(IA3, target_modules=["q_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"],
                 feedforward_modules=["v_proj", "gate_proj"], exclude_modules="model.layers.1.self_attn.*"),
            training_settings(gradient_accumulation_steps=2)),
        "ln-tuning": (LN_TUNING, training_settings()),
    },
    "llama-untied-llama3": {
        "lora": (dict(LORA, target_modules=["q_proj", "k_proj", "v_proj", "up_proj"], layers_to_transform=[1], exclude_modules=["v_proj"]), training_settings()),
        "prefix": (PREFIX, training_settings()),
    },
    "llama-linear": {"lora": (LORA, training_settings())},
    "mistral": {
        "lora": (LORA, training_settings()),
        # A whole path is wrapped in any layer; of two patterns that match, the first counts (here it stays first when PEFT sorts them).
        "lora-paths-patterns": (
            dict(LORA, target_modules=["q_proj", "model.layers.0.mlp.up_proj"], layers_to_transform=[1], layers_pattern="layers",
                 alpha_pattern={"1.self_attn.q_proj": 2.5, "q_proj": 16}, rank_pattern={"up_proj": 3}), training_settings()),
    },
    "mistral-window": {
        "full": (dict(peft_type="FULL"), training_settings(**SLOW)),
        "lora": (LORA, training_settings()),
        "prefix": (PREFIX, training_settings()),
        # More virtual tokens than the window has positions: no token sees the first ones.
        "prefix-beyond": (dict(PREFIX, num_virtual_tokens=9), training_settings()),
        "prompt": (PROMPT, training_settings()),
    },
    "qwen2": {
        **WITH_BIASES,
        "lora-qv-rslora-bias": (
            dict(LORA, target_modules=["q_proj", "v_proj"], use_rslora=True, bias="lora_only"), training_settings()),
        # LoRA+: B, biases and lengths learn faster than A.
        "lora-plus-bias": (dict(LORA, bias="all"), training_settings(learning_rate=2e-3, weight_decay=0.0, loraplus_lr_ratio=8.0, **KEY_BIAS)),
        "dora-plus": (DORA, training_settings(learning_rate=2e-3, weight_decay=0.0, loraplus_lr_ratio=8.0)),
        "dora-patterns-rslora-bias": (
            dict(DORA, target_modules=["q_proj", "v_proj", "down_proj"], use_rslora=True, bias="lora_only", rank_pattern={"down_proj": 2},
                 alpha_pattern={"v_proj": 3}), training_settings(gradient_accumulation_steps=2)),
        "prompt-accumulation": (dict(PROMPT, num_virtual_tokens=11), training_settings(gradient_accumulation_steps=2)),
        "ia3": (IA3, training_settings()),
        "ln-tuning": (dict(LN_TUNING, target_modules=["norm", "1.input_layernorm"]), training_settings()),
        "bitfit": (BITFIT, training_settings(**KEY_BIAS)),
    },
    "qwen3": {
        **USUAL,
        "ia3": (IA3, training_settings()),
    },
    "gemma": USUAL,
    "gemma2": USUAL,
    "gemma3": USUAL,
    "phi": WITH_BIASES,
    "phi3": USUAL,
    "llama-yarn": USUAL, "llama-dynamic": USUAL, "ministral": USUAL, "ministral3": USUAL, "smollm3": USUAL, "phi3-longrope": USUAL,
    "olmo2": USUAL, "olmo3": USUAL, "granite": USUAL, "gptneox": WITH_BIASES, "starcoder2": WITH_BIASES,
    "opt": WITH_BIASES,
    "gpt2": {
        "full": (dict(peft_type="FULL"), training_settings(**SLOW, **KEY_BIAS)),
        "lora": (LORA, training_settings()),
        "lora-attn-rslora-bias": (
            dict(LORA, target_modules=["c_attn"], use_rslora=True, bias="lora_only"), training_settings(**KEY_BIAS)),
        "dora": (DORA, training_settings()),
        "prefix": (PREFIX, training_settings()),
        "prompt": (PROMPT, training_settings()),
        "prefix-projection": (dict(PREFIX, prefix_projection=True, encoder_hidden_size=12), training_settings()),
        "ia3": (IA3, training_settings()),
        "ln-tuning": (LN_TUNING, training_settings()),
        "bitfit": (BITFIT, training_settings(**KEY_BIAS)),
    },
}


def make_batches():
  """Two batches of uneven rows. Labels: the completion only, everything, the tail, and holes in the middle."""
  g = generator("batches")
  def row(length, ignore):
    ids = torch.randint(3, VOCAB, (length,), generator=g).tolist()
    return ids, [-100 if i in ignore else t for i, t in enumerate(ids)]
  layouts = {
      "a": [(9, range(0, 4)), (5, range(0)), (14, range(0, 11)), (2, range(0, 1))],
      "b": [(7, {0, 1, 3, 5}), (17, range(0, 6)), (3, range(0))],
  }
  batches = {}
  for name, rows in layouts.items():
    made = [row(length, set(ignore)) for length, ignore in rows]
    batches[name] = {"input_ids": [r[0] for r in made], "labels": [r[1] for r in made]}
  return batches


def base_model(name, attention):
  # SDPA has no cap on scores: transformers refuses it for Gemma 2, and eager attention differs from itself by nothing.
  if config_of(name).model_type == "gemma2":
    attention = "eager"
  return AutoModelForCausalLM.from_pretrained(FIXTURES / name, dtype=torch.float32, attn_implementation=attention).train()


def weights_of(model):
  """The parameters by the names that they have in files; transformers 5 calls GPT-NeoX's output layer otherwise in memory."""
  is_neox = model.config.model_type == "gpt_neox"
  return {"embed_out.weight" if is_neox and name == "lm_head.weight" else name: p for name, p in model.named_parameters()}


def write_model(name, batches):
  draw(name, batches).save_pretrained(FIXTURES / name)
  (FIXTURES / name / "generation_config.json").unlink(missing_ok=True)


def write_base_reference(name, batches):
  """Logits, loss and the gradient of every parameter of the plain model; no training."""
  def build(attention):
    model = base_model(name, attention)
    return model, weights_of(model)
  tensors, facts = run_case(build, batches, training_settings(steps=0))
  tensors = {k: v for k, v in tensors.items() if not k.startswith("final.")}
  for key in ("training", "steps"):
    del facts[key]
  facts["noise"] = {k: v for k, v in facts["noise"].items() if k in ("logits", "grad", "loss")}
  write_tensors(FIXTURES / name / "reference.safetensors", tensors)
  write_json(FIXTURES / name / "reference.json", facts)


def write_greedy(batches):
  """What every model continues the beginnings of batch a's rows with."""
  prompts = [ids[:6] for ids in batches[0]["input_ids"]]
  write_json(FIXTURES / "greedy.json", {name: greedy(base_model(name, "eager").eval(), prompts, 12) for name in MODELS})


def write_targets():
  """The modules that PEFT takes where the settings name none, by method and `model_type`."""
  tables = {"LORA": constants.TRANSFORMERS_MODELS_TO_LORA_TARGET_MODULES_MAPPING,
            "IA3": constants.TRANSFORMERS_MODELS_TO_IA3_TARGET_MODULES_MAPPING,
            "LN_TUNING": constants.TRANSFORMERS_MODELS_TO_LNTUNING_TARGET_MODULES_MAPPING}
  types = sorted({config_of(name).model_type for name in MODELS})
  write_json(FIXTURES / "default-targets.json", {
      method: {kind: list(table[kind]) for kind in types if kind in table} for method, table in tables.items()})


def peft_config(config):
  return PEFT_TYPE_TO_CONFIG_MAPPING[config["peft_type"]](**{k: v for k, v in config.items() if k != "peft_type"})


def file_names(model):
  """Trainable parameters under the names that the adapter file uses."""
  names = {}
  for name, p in model.named_parameters():
    if p.requires_grad:
      name = name.replace(".default.", ".").removesuffix(".default").replace("lora_magnitude_vector.weight", "lora_magnitude_vector")
      if name.startswith("prompt_encoder."):
        name = name.removeprefix("prompt_encoder.")
        name = name.removeprefix("default.")
        if name == "embedding.weight" and not getattr(model.active_peft_config, "prefix_projection", False):
          name = "prompt_embeddings"
      names[name] = p
  return names


def save_adapter(model, name, folder):
  """The adapter as save_pretrained writes it, without the model card; PEFT writes sets in any order, here they are sorted."""
  model.peft_config["default"].base_model_name_or_path = name
  with tempfile.TemporaryDirectory() as scratch:
    model.save_pretrained(scratch, save_embedding_layers=False)
    for file in ("adapter_config.json", "adapter_model.safetensors"):
      folder.mkdir(parents=True, exist_ok=True)
      shutil.copyfile(Path(scratch) / file, folder / file)
  path = folder / "adapter_config.json"
  config = {k: sorted(v) if k in ("target_modules", "exclude_modules", "feedforward_modules") and isinstance(v, list) else v
            for k, v in json.loads(path.read_text()).items()}
  path.write_text(json.dumps(config, indent=2, sort_keys=True))


def write_bitfit(name, biases, folder):
  """PEFT has no BitFit: the files that peft-train reads, laid out like PEFT's."""
  write_tensors(folder / "adapter_model.safetensors", {f"base_model.model.{key}": p for key, p in biases.items()})
  config = {"base_model_name_or_path": name, "inference_mode": True, "peft_type": "BITFIT", "task_type": "CAUSAL_LM"}
  (folder / "adapter_config.json").write_text(json.dumps(config, indent=2, sort_keys=True))


def start_value(label, key, p):
  """Random values of a trained parameter: factors lie around 1, magnitudes around the lengths that they begin with."""
  shape = p.shape
  if key.endswith("lora_magnitude_vector"):
    return p * normal(f"{label}/{key}", shape, 0.2, 1.0)
  mean = 1.0 if "ia3_l" in key or key.endswith("ln_tuning_layers.weight") else 0.0
  return normal(f"{label}/{key}", shape, 0.5 if "embedding" in key else 0.2, mean)


def write_case(name, case, config, settings, batches):
  folder = FIXTURES / name / case
  label = f"{name}/{case}"

  if config["peft_type"] == "FULL":
    def build(attention):
      model = base_model(name, attention)
      return model, weights_of(model)
    tensors, facts = run_case(build, batches, settings)
    # The plain model's reference holds these already.
    tensors = {k: v for k, v in tensors.items() if k.startswith("final.")}
    line = parameters_line(facts["trainable_parameters"], facts["total_parameters"])
  elif config["peft_type"] == "BITFIT":
    def build(attention):
      model = base_model(name, attention).requires_grad_(False)
      biases = {key: p for key, p in model.named_parameters() if key.endswith(".bias")}
      with torch.no_grad():
        for key, p in biases.items():
          p.requires_grad_(True).copy_(normal(f"{label}/{key}", p.shape, 0.2))
      return model, biases
    write_bitfit(name, build("eager")[1], folder)
    tensors, facts = run_case(build, batches, settings)
    line = parameters_line(facts["trainable_parameters"], facts["total_parameters"])
  else:
    def build(attention):
      model = get_peft_model(base_model(name, attention), peft_config(config))
      trainable = file_names(model)
      with torch.no_grad():
        for key, p in trainable.items():
          if not key.endswith("base_layer.bias"):
            p.copy_(start_value(label, key, p))
      return model, trainable

    def merged(model):
      if config["peft_type"] not in ("LORA", "IA3"):
        return {}
      model.merge_adapter()
      logits = {f"merged_logits.{i}": l for i, l in enumerate(logits_of(model, batches[0]))}
      model.unmerge_adapter()
      # Unmerging subtracts and so leaves rounding behind: put the weights back as they were.
      original = load_file(FIXTURES / name / "model.safetensors")
      with torch.no_grad():
        for key, p in model.base_model.model.named_parameters():
          key = key.replace(".base_layer.", ".")
          if key in original:
            p.copy_(original[key])
      return logits

    model, trainable = build("eager")
    save_adapter(model, name, folder)
    if config.get("prefix_projection"):
      write_tensors(folder / "encoder.safetensors", trainable)
    else:
      assert set(load_file(folder / "adapter_model.safetensors")) == set(trainable), "names differ from PEFT's file"
    count, total = model.get_nb_trainable_parameters()
    line = parameters_line(count, total)
    tensors, facts = run_case(build, batches, settings, merged)
    assert (count, total) == (facts["trainable_parameters"], facts["total_parameters"])

    loaded = PeftModel.from_pretrained(base_model(name, "eager"), folder)
    for i, logits in enumerate(logits_of(loaded, batches[0])):
      assert torch.allclose(logits, tensors[f"logits.{i}"], atol=2e-5), "the saved adapter gives other logits"

  write_tensors(folder / "reference.safetensors", tensors)
  write_json(folder / "reference.json", {"peft": config, "trainable_parameters_line": line, **facts})
  first, last = facts["steps"][0], facts["steps"][-2]  # both on batch a
  print(f"{label}: {line}\n  loss {first['loss']:.4f} -> {last['loss']:.4f}, norm {first['grad_norm']:.3f} -> {last['grad_norm']:.3f}, "
        f"noise {facts['noise']}")


def main():
  chosen = sys.argv[1:]
  batches = make_batches()
  if not chosen:
    write_json(FIXTURES / "batches.json", batches)
  batches = [batches["a"], batches["b"]]
  for name in MODELS:
    whole = not chosen or name in chosen
    if whole:
      write_model(name, batches)
      write_base_reference(name, batches)
    for case, (config, settings) in CASES[name].items():
      if whole or case in chosen or f"{name}/{case}" in chosen:
        write_case(name, case, config, settings, batches)
  if not chosen or "greedy" in chosen:
    write_greedy(batches)
  if not chosen or "targets" in chosen:
    write_targets()


if __name__ == "__main__":
  main()
