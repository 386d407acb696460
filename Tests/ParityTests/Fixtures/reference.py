"""What every fixture generator shares: batches, the token-mean loss, a training run, and files with the same bytes every time.

Works with the transformers of requirements.txt and with the older one of requirements-adapters.txt.
"""

import json
import os
import zlib
from pathlib import Path

for name in ("OMP_NUM_THREADS", "MKL_NUM_THREADS", "OPENBLAS_NUM_THREADS"):
  os.environ.setdefault(name, "1")
os.environ.setdefault("HF_HUB_OFFLINE", "1")
os.environ.setdefault("TRANSFORMERS_VERBOSITY", "error")

import torch  # noqa: E402
from safetensors.torch import save_file  # noqa: E402
from transformers.utils import logging  # noqa: E402

IGNORE = -100
FIXTURES = Path(__file__).resolve().parent

torch.use_deterministic_algorithms(True)
logging.disable_progress_bar()


def generator(name):
  """A random generator that depends on the name alone."""
  return torch.Generator().manual_seed(zlib.crc32(name.encode()))


def normal(name, shape, std, mean=0.0):
  """Normal random numbers that depend on the name alone."""
  return mean + std * torch.randn(shape, generator=generator(name), dtype=torch.float32)


def write_json(path, value):
  """JSON with two blanks of indent; lists of numbers stay on one line."""
  path.parent.mkdir(parents=True, exist_ok=True)
  path.write_text(render_json(value) + "\n")


def render_json(value, indent=0):
  if isinstance(value, dict) and value:
    pad = " " * (indent + 2)
    items = [f"{pad}{json.dumps(k)}: {render_json(v, indent + 2)}" for k, v in value.items()]
    return "{\n" + ",\n".join(items) + "\n" + " " * indent + "}"
  if isinstance(value, list) and any(isinstance(v, (dict, list)) for v in value):
    pad = " " * (indent + 2)
    items = [pad + (json.dumps(v) if isinstance(v, dict) else render_json(v, indent + 2)) for v in value]
    return "[\n" + ",\n".join(items) + "\n" + " " * indent + "]"
  return json.dumps(value, ensure_ascii=False)


def write_tensors(path, tensors):
  """A safetensors file of contiguous f32 tensors, sorted by name."""
  path.parent.mkdir(parents=True, exist_ok=True)
  save_file({k: tensors[k].detach().float().contiguous().clone() for k in sorted(tensors)}, path, metadata={"format": "pt"})


def target_tokens(labels):
  """Labelled positions after the shift: the first position of a row predicts nothing before it."""
  return sum(sum(1 for t in row[1:] if t != IGNORE) for row in labels)


def forget_lengths(model):
  """A dynamic scaling remembers the longest row that it has seen: every row is to have what it has alone."""
  for module in model.modules():
    if getattr(module, "rope_type", None) == "dynamic":
      module.max_seq_len_cached = module.original_max_seq_len
      module.register_buffer("inv_freq", module.original_inv_freq.clone(), persistent=False)


def greedy(model, prompts, count):
  """Each prompt's continuation by the likeliest token, as `generate` gives it for the prompt alone."""
  model.generation_config.eos_token_id = None
  texts = []
  for prompt in prompts:
    forget_lengths(model)
    ids = model.generate(torch.tensor([prompt]), do_sample=False, max_new_tokens=count, pad_token_id=0)[0].tolist()
    texts.append({"prompt": list(prompt), "text": ids[len(prompt):]})
  return texts


def row_logits(model, ids):
  """Of the row's own tokens: a model with prompt tuning gives those of its virtual tokens, too."""
  forget_lengths(model)
  return model(input_ids=torch.tensor([ids]), use_cache=False).logits[0][-len(ids):]


def row_loss_sum(logits, labels):
  """Sum of the negative log likelihoods of the labelled positions of one row."""
  target = torch.tensor(labels[1:])
  return torch.nn.functional.cross_entropy(logits[:-1].float(), target, ignore_index=IGNORE, reduction="sum")


def logits_of(model, batch):
  """Logits of every row, each run alone and without padding."""
  with torch.no_grad():
    return [row_logits(model, ids) for ids in batch["input_ids"]]


def backward(model, batches):
  """Accumulates the gradient of the token mean over all rows of all batches; returns that mean."""
  total = sum(target_tokens(b["labels"]) for b in batches)
  loss = 0.0
  for batch in batches:
    for ids, labels in zip(batch["input_ids"], batch["labels"]):
      part = row_loss_sum(row_logits(model, ids), labels)
      (part / total).backward()
      loss += part.item()
  return loss / total


def loss_and_gradients(model, batch, trainable):
  """The loss of one batch and the gradient of every trainable parameter."""
  model.zero_grad(set_to_none=True)
  loss = backward(model, [batch])
  gradients = {name: p.grad.clone() for name, p in trainable.items()}
  model.zero_grad(set_to_none=True)
  return loss, gradients


def train(model, batches, trainable, settings):
  """Trains `settings["steps"]` optimizer steps in place; returns loss, norm before clipping and learning rate of each."""
  from transformers import get_scheduler

  parameters = list(trainable.values())
  options = dict(
      betas=(settings["adam_beta1"], settings["adam_beta2"]), eps=settings["adam_epsilon"], foreach=False)
  if "loraplus_lr_ratio" in settings:
    from peft.optimizers import create_loraplus_optimizer
    # It leaves biases and norms out of the weight decay, which the program does not.
    assert settings["weight_decay"] == 0
    optimizer = create_loraplus_optimizer(
        model, torch.optim.AdamW, lr=settings["learning_rate"], loraplus_lr_ratio=settings["loraplus_lr_ratio"], **options)
  else:
    optimizer = torch.optim.AdamW(parameters, lr=settings["learning_rate"], weight_decay=settings["weight_decay"], **options)
  scheduler = get_scheduler(settings["lr_scheduler_type"], optimizer, settings["warmup_steps"], settings["steps"])
  accumulation = settings["gradient_accumulation_steps"]
  steps = []
  for step in range(settings["steps"]):
    optimizer.zero_grad(set_to_none=True)
    micro = [batches[(step * accumulation + i) % len(batches)] for i in range(accumulation)]
    loss = backward(model, micro)
    norm = torch.nn.utils.clip_grad_norm_(parameters, settings["max_grad_norm"], foreach=False).item()
    rate = optimizer.param_groups[0]["lr"]
    optimizer.step()
    scheduler.step()
    steps.append({"step": step + 1, "loss": loss, "grad_norm": norm, "learning_rate": rate})
  return steps


def training_settings(**overrides):
  settings = {
      "steps": 10, "learning_rate": 1e-2, "lr_scheduler_type": "constant", "warmup_steps": 0, "weight_decay": 0.01,
      "adam_beta1": 0.9, "adam_beta2": 0.999, "adam_epsilon": 1e-8, "max_grad_norm": 1.0, "gradient_accumulation_steps": 1,
  }
  settings.update(overrides)
  return settings


def parameters_line(trainable, total):
  return f"trainable params: {trainable:,d} || all params: {total:,d} || trainable%: {100 * trainable / total:.4f}"


def run_case(build, batches, settings, extra=None):
  """The whole reference of one case: the values with eager attention, and how far SDPA attention is from them.

  `build(attention)` returns a fresh model and its trainable parameters by the names the fixture uses. `extra(model)` may add
  tensors taken from the untrained model. Returns (tensors, facts).
  """
  def run(attention):
    model, trainable = build(attention)
    tensors = {f"logits.{i}": l for i, l in enumerate(logits_of(model, batches[0]))}
    loss, gradients = loss_and_gradients(model, batches[0], trainable)
    tensors.update({f"grad.{name}": g for name, g in gradients.items()})
    if extra:
      tensors.update(extra(model))
    steps = train(model, batches, trainable, settings)
    tensors.update({f"final.{name}": p.detach().clone() for name, p in trainable.items()})
    return model, trainable, tensors, loss, steps

  model, trainable, tensors, loss, steps = run("eager")
  _, _, other, other_loss, other_steps = run("sdpa")
  kinds = ("logits", "merged_logits", "grad", "final")
  noise = {}
  for kind in kinds:
    names = [n for n in tensors if n.split(".")[0] == kind]
    if names:
      noise[kind] = float(f"{max((tensors[n] - other[n]).abs().max().item() for n in names):.3g}")
  noise["loss"] = float(f"{abs(loss - other_loss):.3g}")
  noise["step_loss"] = float(f"{max((abs(a['loss'] - b['loss']) for a, b in zip(steps, other_steps)), default=0.0):.3g}")
  noise["step_grad_norm"] = float(f"{max((abs(a['grad_norm'] - b['grad_norm']) for a, b in zip(steps, other_steps)), default=0.0):.3g}")
  assert noise["logits"] < 1e-4 and noise["step_loss"] < 1e-3, noise
  facts = {
      "trainable_parameters": sum(p.numel() for p in trainable.values()),
      "total_parameters": sum(p.numel() for p in model.parameters()),
      "loss": loss,
      "target_tokens": target_tokens(batches[0]["labels"]),
      "training": settings,
      "steps": steps,
      "noise": noise,
  }
  return tensors, facts
