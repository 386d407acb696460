"""Writes smollm2-*.json: what transformers and PEFT compute with SmolLM2-135M-Instruct.

  python generate_smollm2.py [GGUF]     (default: models/SmolLM2-135M-Instruct.Q4_1.gguf in the repository)

README.md describes the files and the formulas of the starting values.
"""

import hashlib
import json
import math
import sys
from pathlib import Path

from reference import (FIXTURES, IGNORE, loss_and_gradients, parameters_line, row_logits, row_loss_sum, target_tokens, train,
                       training_settings)

import numpy
import torch
import smollm2
from peft import LoraConfig, PrefixTuningConfig, get_peft_model

torch.set_num_threads(1)
DEFAULT = FIXTURES.parents[2] / "models" / "SmolLM2-135M-Instruct.Q4_1.gguf"
TOP = 50
COLUMNS = [(769 * i + 13) % 49152 for i in range(64)]

PROSE = (
    "Alice was beginning to get very tired of sitting by her sister on the bank, and of having nothing to do: once or twice she had "
    "peeped into the book her sister was reading, but it had no pictures or conversations in it, “and what is the use of a book,” "
    "thought Alice “without pictures or conversations?”\n\nSo she was considering in her own mind (as well as she could, for the hot "
    "day made her feel very sleepy and stupid), whether the pleasure of making a daisy-chain would be worth the trouble of getting up "
    "and picking the daisies, when suddenly a White Rabbit with pink eyes ran close by her.")
CODE = (
    "def gcd(a: int, b: int) -> int:\n    \"\"\"Greatest common divisor by Euclid's algorithm.\"\"\"\n    while b:\n"
    "        a, b = b, a % b\n    return a\n\n\nassert gcd(1071, 462) == 21\n")
CONVERSATIONS = [
    [{"role": "user", "content": "What is the capital of France? Answer briefly."},
     {"role": "assistant", "content": "The capital of France is Paris."}],
    [{"role": "system", "content": "You answer with one SQL query and nothing else."},
     {"role": "user", "content": "Table city(name, country, population). Which three cities in Japan have the most people?"},
     {"role": "assistant", "content": "SELECT name FROM city WHERE country = 'Japan' ORDER BY population DESC LIMIT 3;"}],
    [{"role": "user", "content": "A baker sells 12 rolls in the morning and 30 in the afternoon. How many rolls is that?"},
     {"role": "assistant", "content": "12 + 30 = 42, so the baker sells 42 rolls."}],
    [{"role": "user", "content": "Name the three primary colours of light."},
     {"role": "assistant", "content": "Red, green and blue."},
     {"role": "user", "content": "And what do you get when all three are mixed?"},
     {"role": "assistant", "content": "White light."}],
]


def conversation_row(path, messages):
  """Ids of a conversation; labels cover the assistant's turns and their end token."""
  ids, labels = [], []
  for i, message in enumerate(messages):
    whole = smollm2.chat(path, messages[:i + 1])
    part = smollm2.encode(path, whole)[len(ids):]
    header = len(smollm2.encode(path, "<|im_start|>assistant\n")) if message["role"] == "assistant" else len(part)
    ids += part
    labels += [IGNORE] * header + part[header:-1] + [IGNORE] * (header < len(part))  # no loss on the newline after <|im_end|>
  assert len(ids) == len(labels) and ids == smollm2.encode(path, smollm2.chat(path, messages))
  return ids, labels


def batches_of(path):
  """Conversations only: without their first <|im_start|> the gradient of a prefix is so steep that rounding shows in its norm."""
  conversations = CONVERSATIONS + [
      [{"role": "user", "content": "How does this book begin?"}, {"role": "assistant", "content": PROSE.split("\n")[0]}],
      [{"role": "user", "content": "Write a greatest common divisor in Python."}, {"role": "assistant", "content": CODE}],
  ]
  rows = [conversation_row(path, c) for c in conversations]
  return [{"input_ids": [r[0] for r in part], "labels": [r[1] for r in part]} for part in (rows[:3], rows[3:])]


def number(value):
  """Nine digits name an f32 exactly."""
  return float(f"{value:.9g}")


def numbers(tensor):
  return [number(v) for v in tensor.tolist()]


def top(logits):
  values, ids = torch.topk(logits, TOP)
  return {"ids": ids.tolist(), "logits": numbers(values)}


def norms(tensors):
  return {name: float(f"{t.double().norm().item():.6g}") for name, t in tensors.items()}


def write_compact(path, value):
  """JSON with one line per innermost object or list."""
  def render(v, depth):
    if isinstance(v, dict) and depth < 2 and v:
      pad = "  " * (depth + 1)
      return "{\n" + ",\n".join(f"{pad}{json.dumps(k)}: {render(w, depth + 1)}" for k, w in v.items()) + "\n" + "  " * depth + "}"
    if isinstance(v, list) and v and isinstance(v[0], (dict, list)):
      pad = "  " * (depth + 1)
      return "[\n" + ",\n".join(pad + json.dumps(w, ensure_ascii=False) for w in v) + "\n" + "  " * depth + "]"
    return json.dumps(v, ensure_ascii=False)
  path.write_text(render(value, 0) + "\n")
  print(path.name, path.stat().st_size, "bytes")


def write_logits(path, digest):
  texts = {"prose": PROSE, "code": CODE, "digits": "3.14159 and 2,718,281 — 1/7 = 0.142857…", "one token": "Hello"}
  for i, conversation in enumerate(CONVERSATIONS):
    texts[f"chat {i}"] = smollm2.chat(path, conversation)
  models = {a: smollm2.load_model(path, a).eval() for a in ("eager", "sdpa")}
  sequences, noise = [], 0.0
  for name, text in texts.items():
    ids = smollm2.encode(path, text)
    with torch.no_grad():
      logits = row_logits(models["eager"], ids)
      noise = max(noise, (logits - row_logits(models["sdpa"], ids)).abs().max().item())
      loss = row_loss_sum(logits, ids).item() / (len(ids) - 1) if len(ids) > 1 else None
    positions = list(range(0, len(ids), 8))
    sequences.append({
        "name": name, "text": text, "ids": ids, "loss": loss, "last": top(logits[-1]), "positions": positions,
        "logits": [numbers(logits[p, COLUMNS]) for p in positions]})
  prompt = smollm2.encode(path, smollm2.chat(path, CONVERSATIONS[0][:1], add_generation_prompt=True))
  made = models["sdpa"].generate(torch.tensor([prompt]), attention_mask=torch.ones(1, len(prompt)), max_new_tokens=24, do_sample=False)
  made = made[0, len(prompt):].tolist()
  text = smollm2.load_tokenizer(path).decode(made, skip_special_tokens=False)
  assert text == "The capital of France is Paris.<|im_end|>", text
  write_compact(FIXTURES / "smollm2-logits.json", {
      "model_sha256": digest, "columns": COLUMNS, "noise": noise, "generation": {"prompt_ids": prompt, "ids": made, "text": text},
      "sequences": sequences})


def initial_lora_a(module, rank, width):
  """A[i, j] of the module with this index, in f64, rounded to f32."""
  i = numpy.arange(rank, dtype=numpy.float64)[:, None]
  j = numpy.arange(width, dtype=numpy.float64)[None, :]
  return torch.from_numpy((0.03 * numpy.sin(0.37 * i + 0.011 * j * (i + 1) + 0.1 * module)).astype(numpy.float32))


def initial_prefix(rows, columns):
  i = numpy.arange(rows, dtype=numpy.float64)[:, None]
  c = numpy.arange(columns, dtype=numpy.float64)[None, :]
  return torch.from_numpy((0.2 * numpy.sin(0.37 * i + 0.011 * c * (i + 1))).astype(numpy.float32))


def lora(path, attention):
  model = get_peft_model(smollm2.load_model(path, attention), LoraConfig(
      task_type="CAUSAL_LM", r=16, lora_alpha=32, lora_dropout=0.0, target_modules="all-linear"))
  trainable = {n.replace(".default.", "."): p for n, p in model.named_parameters() if p.requires_grad}
  with torch.no_grad():
    for name, p in trainable.items():
      parts = name.split(".")
      layer, linear = int(parts[4]), smollm2.LINEARS.index(".".join(parts[5:7]))
      if "lora_A" in name:
        p.copy_(initial_lora_a(layer * len(smollm2.LINEARS) + linear, *p.shape))
      else:
        assert not p.any()
  return model, trainable


def prefix(path, attention):
  model = get_peft_model(smollm2.load_model(path, attention), PrefixTuningConfig(task_type="CAUSAL_LM", num_virtual_tokens=20))
  (parameter,) = [p for p in model.parameters() if p.requires_grad]
  with torch.no_grad():
    parameter.copy_(initial_prefix(*parameter.shape))
  return model, {"prompt_embeddings": parameter}


def full(path, attention):
  model = smollm2.load_model(path, attention)
  return model, dict(model.named_parameters())


METHODS = {
    "lora": (lora, {"peft_type": "LORA", "r": 16, "lora_alpha": 32, "lora_dropout": 0.0, "target_modules": "all-linear"}, 2e-4),
    "prefix": (prefix, {"peft_type": "PREFIX_TUNING", "num_virtual_tokens": 20}, 3e-3),
    "full": (full, {"peft_type": "FULL"}, 1e-5),
}


def write_training(path, digest, name):
  build, config, rate = METHODS[name]
  settings = training_settings(learning_rate=rate, weight_decay=0.0)
  batches = batches_of(path)
  model, trainable = build(path, "sdpa")
  model.train()
  with torch.no_grad():
    first = top(row_logits(model, batches[0]["input_ids"][0])[-1])
  loss, gradients = loss_and_gradients(model, batches[0], trainable)
  gradient_norms = norms(gradients)
  del gradients
  steps = train(model, batches, trainable, settings)
  with torch.no_grad():
    last = top(row_logits(model, batches[0]["input_ids"][0])[-1])
  count, total = sum(p.numel() for p in trainable.values()), sum(p.numel() for p in model.parameters())
  facts = {"trainable_parameters_line": parameters_line(count, total), "first_logits": first, "last_logits": last,
           "grad_norms": gradient_norms, "final_norms": norms(trainable)}
  del model, trainable
  model, trainable = build(path, "eager")
  other = train(model.train(), batches, trainable, settings)
  noise = {f"step_{key}_relative": float(f"{max(abs(a[key] - b[key]) / a[key] for a, b in zip(steps, other)):.3g}")
           for key in ("loss", "grad_norm")}
  print(name, noise, [round(s["loss"], 4) for s in steps], [round(s["grad_norm"], 4) for s in steps])
  assert math.isclose(loss, steps[0]["loss"], rel_tol=1e-6)
  write_compact(FIXTURES / f"smollm2-{name}.json", {
      "model_sha256": digest, "peft": config, "trainable_parameters_line": facts.pop("trainable_parameters_line"),
      "batches": {"a": batches[0], "b": batches[1]}, "target_tokens": [target_tokens(b["labels"]) for b in batches],
      "training": settings, "loss": loss, "steps": steps, "noise": noise, **facts})


def main():
  path = str(sys.argv[1] if len(sys.argv) > 1 else DEFAULT)
  digest = hashlib.sha256(Path(path).read_bytes()).hexdigest()
  write_logits(path, digest)
  for name in METHODS:
    write_training(path, digest, name)


if __name__ == "__main__":
  main()
