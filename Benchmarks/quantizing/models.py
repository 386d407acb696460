"""GGUF files of one model in other types, and what llama.cpp makes of them."""

import ctypes
import json

import gguf
import llama_cpp
import numpy as np

from quantizers import ROOT, TYPES

# Pages of notes for each model; what fails is raised.
_silent = llama_cpp.llama_log_callback(lambda level, text, data: None)
llama_cpp.llama_log_set(_silent, ctypes.c_void_p())

SMOLLM2 = ROOT / "models" / "SmolLM2-135M-Instruct.Q4_1.gguf"


def tensors(path=SMOLLM2):
  """Names and f32 values, in the order of the file."""
  return {t.name: np.ascontiguousarray(gguf.dequantize(t.data, t.tensor_type), np.float32) for t in gguf.GGUFReader(path).tensors}


def types(path):
  """Names and types of a file's tensors."""
  return {t.name: t.tensor_type.name.lower() for t in gguf.GGUFReader(path).tensors}


def write(path, values, stored, quantize, like=SMOLLM2):
  """A copy of the metadata of `like` with these values, each in its type."""
  reader = gguf.GGUFReader(like)
  architecture = reader.get_field("general.architecture").contents()
  writer = gguf.GGUFWriter(path, architecture)
  for field in reader.fields.values():
    if field.name.startswith("GGUF.") or field.name == "general.architecture":
      continue
    kind = field.types[0]
    writer.add_key_value(field.name, field.contents(), kind, field.types[-1] if kind == gguf.GGUFValueType.ARRAY else None)
  for name, x in values.items():
    if stored[name] == "f32":
      writer.add_tensor(name, x)
    else:
      _, number, elements, size = TYPES[stored[name]]
      blocks = quantize(stored[name], x).reshape(*x.shape[:-1], x.shape[-1] // elements * size)
      writer.add_tensor(name, blocks, raw_dtype=gguf.GGMLQuantizationType(number))
  writer.write_header_to_file()
  writer.write_kv_data_to_file()
  writer.write_tensors_to_file()
  writer.close()


def quantized_by_llama_cpp(source, target, file_type):
  """`llama_model_quantize` without an importance matrix."""
  parameters = llama_cpp.llama_model_quantize_default_params()
  parameters.ftype = file_type
  if llama_cpp.llama_model_quantize(str(source).encode(), str(target).encode(), parameters):
    raise RuntimeError(f"llama.cpp cannot quantise {source} to {file_type}")


def held_out_text():
  """English, and questions with SQL that no training has seen."""
  english = [json.loads(line)["text"] for line in open(ROOT / "datasets" / "control" / "english.jsonl")]
  rows = [json.loads(line) for line in open(ROOT / "datasets" / "nl2sql" / "test.jsonl")][:60]
  return "\n".join(english + [row["prompt"] + row["completion"] for row in rows])


def log_probabilities(path, text, length=512):
  """Of every next token at every place of windows of `length` tokens, [places, vocabulary], and the loss at every place."""
  model = llama_cpp.Llama(str(path), n_ctx=length, n_batch=length, logits_all=True, verbose=False)
  ids = model.tokenize(text.encode(), add_bos=False)
  windows, losses = [], []
  for start in range(0, len(ids) - length + 1, length):
    window = ids[start:start + length]
    model.reset()
    model.eval(window)
    scores = np.array(model.scores[:length - 1], np.float32)
    scores -= scores.max(axis=1, keepdims=True)
    scores -= np.log(np.exp(scores).sum(axis=1, keepdims=True))
    windows.append(scores)
    losses.append(-scores[np.arange(length - 1), window[1:]])
  model.close()
  return np.concatenate(windows), np.concatenate(losses)
