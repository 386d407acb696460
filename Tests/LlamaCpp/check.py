#!/usr/bin/env python3
"""What llama.cpp makes of exported models: the text that transformers writes, and the perplexity of llama.cpp's own quantisation.

  check.py PEFT_TRAIN GGUF WORK    (make test-llama-cpp)

GGUF is SmolLM2. A LoRA is trained on it for a few steps, folded in and written as a Hugging Face directory and as GGUF of every type. Needs
llama-cpp-python, transformers and torch. Writes a table; the exit code is 1 where a line is beyond its limit.

Which quantiser loses less is measured with exact products: peft-train evaluates our file and the one that llama.cpp has quantised from the same
f32, on all texts. llama.cpp itself rounds activations to 8 bits in every product, which moves the perplexity of a few thousand tokens by more than
two quantisers of one type differ; of what it makes of both files, on the first texts, the table tells the difference with its standard error.
"""
import ctypes
import json
import subprocess
import sys
from pathlib import Path

import numpy as np

TYPES = ["f32", "f16", "bf16", "q8_0", "q6_k", "q5_0", "q5_1", "q5_k", "q5_k_m", "q4_0", "q4_1", "q4_k", "q4_k_m"]
# llama.cpp's numbers of the same mixes (llama.h, llama_ftype).
FTYPES = {"q8_0": 7, "q6_k": 18, "q5_0": 8, "q5_1": 9, "q5_k": 16, "q5_k_m": 17, "q4_0": 2, "q4_1": 3, "q4_k": 14, "q4_k_m": 15}
PROMPTS = [
    "The capital of France is", "def fibonacci(n):\n", "Water boils at a temperature of", "Once upon a time there was a small dragon who",
    "SELECT name FROM people WHERE",
]
NEW_TOKENS = 32
LIMIT = 1.005
BLOCKS = 8  # texts that llama.cpp is asked for


def run(*command):
  print("+", *command, flush=True)
  subprocess.run([str(part) for part in command], check=True)


def export(program, model, adapter, work, name, *options):
  path = work / name
  if not path.exists():
    run(program, "export", "--model", model, "--adapter", adapter, "--output", path, *options)
  return path


def perplexity(program, path, rows, work):
  """exp of the mean of −log p over the rows' tokens, by peft-train with the weights as they are stored and products in f32."""
  (work / "texts.jsonl").write_text("".join(json.dumps({"text": row}) + "\n" for row in rows))
  texts = str(work / "texts.jsonl")
  config = {"model": {"path": str(path), "dtype": "auto"}, "peft": {"peft_type": "LORA"}, "data": {"train": texts, "test": texts, "max_length": 512}}
  (work / "evaluate.json").write_text(json.dumps(config))
  command = [program, "evaluate", "--config", work / "evaluate.json", "--json"]
  return float(np.exp(json.loads(subprocess.run([str(part) for part in command], check=True, capture_output=True).stdout)["eval_loss"]))


def losses(llama_cpp, path, rows):
  """−log p of every token of the rows, from the logits of llama.cpp."""
  model = llama_cpp.Llama(str(path), n_ctx=512, logits_all=True, verbose=False, seed=0)
  found = []
  for row in rows:
    ids = model.tokenize(row.encode(), add_bos=True, special=False)[:512]
    if len(ids) < 2:
      continue
    model.reset()
    model.eval(ids)
    logits = np.array(model.scores[: len(ids) - 1], dtype=np.float32)
    logits -= logits.max(axis=1, keepdims=True)
    sums = np.log(np.exp(logits).sum(axis=1, dtype=np.float64))
    found.append(sums - logits[np.arange(len(ids) - 1), ids[1:]])
  del model
  return np.concatenate(found)


def quantized(llama_cpp, source, work, kind):
  """The same model quantised by llama.cpp."""
  path = work / f"llama.cpp-{kind}.gguf"
  if not path.exists():
    params = llama_cpp.llama_model_quantize_default_params()
    params.ftype = FTYPES[kind]
    params.nthread = 2
    code = llama_cpp.llama_model_quantize(str(source).encode(), str(path).encode(), ctypes.byref(params))
    assert code == 0, f"llama.cpp does not quantise to {kind}: {code}"
  return path


def texts_of_transformers(path):
  import torch
  from transformers import AutoModelForCausalLM, AutoTokenizer
  tokenizer, model = AutoTokenizer.from_pretrained(path), AutoModelForCausalLM.from_pretrained(path, dtype=torch.float32)
  result = []
  for prompt in PROMPTS:
    ids = tokenizer(prompt, return_tensors="pt", add_special_tokens=False).input_ids
    out = model.generate(ids, attention_mask=torch.ones_like(ids), max_new_tokens=NEW_TOKENS, do_sample=False, temperature=None, top_p=None,
                         repetition_penalty=1.0, pad_token_id=tokenizer.eos_token_id)
    result.append(tokenizer.decode(out[0][ids.shape[1]:], skip_special_tokens=True))
  return result


def texts_of_llama_cpp(llama_cpp, path, adapter=None):
  # Keys and values in f32 (GGML_TYPE_F32): in f16, as usual, they move logits by 0.02, and the choice where two are closer.
  model = llama_cpp.Llama(str(path), n_ctx=512, verbose=False, seed=0, type_k=0, type_v=0, lora_path=adapter and str(adapter))
  return [model.create_completion(model.tokenize(p.encode(), add_bos=False, special=False), max_tokens=NEW_TOKENS, temperature=0.0, repeat_penalty=1.0)
          ["choices"][0]["text"] for p in PROMPTS]


def main():
  import llama_cpp
  program, base, work = Path(sys.argv[1]), Path(sys.argv[2]), Path(sys.argv[3])
  work.mkdir(parents=True, exist_ok=True)
  adapter = work / "run" / "adapter"
  if not adapter.exists():
    run(program, "--config", Path(__file__).with_name("lora.json"), "--set", f"training.output_dir={work / 'run'}", "--set",
        f"model.path={base}")
  whole = export(program, base, adapter, work, "huggingface", "--format", "huggingface")
  failures = []
  rows = [json.loads(line) for name in ("validation", "test") for line in Path(f"datasets/nl2sql/{name}.jsonl").read_text().splitlines()]
  rows = [row["prompt"] + row["completion"] for row in rows]
  blocks = ["\n\n".join(rows[i:i + 8]) for i in range(0, len(rows), 8)]

  files = {kind: export(program, base, adapter, work, kind, "--format", "gguf", "--quantize", kind, "--max-loss-rise", 50) / "model.gguf" for kind in TYPES}
  expected = texts_of_transformers(whole)
  beside = work / "base" / "model.gguf"
  if not beside.exists():
    run(program, "export", "--model", base, "--output", beside.parent, "--format", "gguf", "--quantize", "f32")
  loose = export(program, base, adapter, work, "adapter", "--format", "gguf-adapter") / "adapter.gguf"
  asked = [("f32", files["f32"], None), ("f16", files["f16"], None), ("the base, the adapter beside it,", beside, loose)]
  untouched = texts_of_llama_cpp(llama_cpp, beside)
  print(f"\ngreedy text of llama.cpp on the base alone: {sum(a == b for a, b in zip(expected, untouched))} of {len(PROMPTS)} alike")
  for kind, path, lora in asked:
    found = texts_of_llama_cpp(llama_cpp, path, lora)
    equal = sum(a == b for a, b in zip(expected, found))
    print(f"\ngreedy text of llama.cpp on {kind} and of transformers on the merged model: {equal} of {len(PROMPTS)} alike")
    for a, b in zip(expected, found):
      if a != b:
        failures.append(f"greedy text ({kind})")
        print(f"  transformers {a!r}\n  llama.cpp    {b!r}")

  print(f"\nllama-cpp-python {llama_cpp.__version__}, {len(blocks)} texts; in llama.cpp the first {BLOCKS}\n")
  print("| type | perplexity | quantised by llama.cpp | ratio | in llama.cpp | quantised by itself | log of the ratio |\n|---|--:|--:|--:|--:|--:|--:|")
  for kind in TYPES:
    ours, seen = perplexity(program, files[kind], blocks, work), losses(llama_cpp, files[kind], blocks[:BLOCKS])
    line = [kind, f"{ours:.4f}", "", "", f"{np.exp(seen.mean()):.4f}", "", ""]
    if kind in FTYPES:
      other = quantized(llama_cpp, files["f32"], work, kind)
      theirs, difference = perplexity(program, other, blocks, work), losses(llama_cpp, other, blocks[:BLOCKS])
      line[2:4] = f"{theirs:.4f}", f"{ours / theirs:.4f}"
      line[5] = f"{np.exp(difference.mean()):.4f}"
      difference = seen - difference
      line[6] = f"{difference.mean():+.4f} ± {difference.std() / np.sqrt(len(difference)):.4f}"
      if ours > LIMIT * theirs:
        failures.append(kind)
    print("| " + " | ".join(line) + " |", flush=True)
  if failures:
    print("beyond its limit:", ", ".join(failures))
  return 1 if failures else 0


if __name__ == "__main__":
  sys.exit(main())
