"""Our quantiser beside llama.cpp's: errors, speed, what happens to blocks that llama.cpp made, and perplexity. By hand: make bench-quantize.

Run it with an environment of requirements.txt; SmolLM2 must be there (make smollm2). Its weights have been stored as Q4_1, so they lie on a
grid of 16 steps for every 32; `--dither` moves each by an even chance within half of a step, which gives back a model whose weights lie on none.
"""

import argparse
import tempfile
import time
from pathlib import Path

import numpy as np

import models
from quantizers import TYPES, ours, set_threads, squared_error, theirs, unpacked


def dithered(values):
  """The weights somewhere within the step of the 4 bits that they were stored with, by a fixed seed."""
  random, result = np.random.default_rng(5), {}
  for name, x in values.items():
    if x.ndim < 2:
      result[name] = x
      continue
    groups = x.reshape(-1, 32)
    step = (groups.max(axis=1, keepdims=True) - groups.min(axis=1, keepdims=True)) / 15
    result[name] = (groups + step * random.uniform(-0.5, 0.5, groups.shape)).astype(np.float32).reshape(x.shape)
  return result


def rows():
  """Random weights of other shapes than a trained model's."""
  random = np.random.default_rng(11)
  yield "normal", random.normal(0, 0.03, (512, 1024))
  yield "laplace", random.laplace(0, 0.03, (512, 1024))
  yield "student", random.standard_t(3, (512, 1024)) * 0.02
  yield "off centre", random.normal(0.05, 0.03, (512, 1024))


def compare_errors(title, arrays):
  """The mean square error of each type over all arrays, and in how many of them ours is not the smaller one."""
  print(f"\n{title}: mean square error")
  print(f"{'type':6} {'ours':>12} {'llama.cpp':>12} {'ratio':>7} {'worst':>7} {'larger in':>10} {'same again':>11}")
  for name, (_, _, elements, _) in TYPES.items():
    mine = its = count = larger = same = total = 0
    worst = 0.0
    for x in arrays:
      if x.shape[-1] % elements:
        x = x.reshape(-1, elements * max(1, 1024 // elements)) if x.size % 1024 == 0 else x[:, :x.shape[-1] // elements * elements].copy()
      blocks = theirs(name, x)
      a, b = squared_error(name, ours(name, x), x), squared_error(name, blocks, x)
      again = ours(name, unpacked(name, blocks, x.shape))
      mine, its, count, larger = mine + a, its + b, count + x.size, larger + (a > b * (1 + 1e-9))
      worst = max(worst, a / b if b else float(a > 0))
      same, total = same + int(np.sum(again == blocks)), total + blocks.size
    print(f"{name:6} {mine / count:12.4e} {its / count:12.4e} {mine / its if its else 1:7.4f} {worst:7.4f}"
          f" {larger:4d} of {len(arrays):3d} {same / total:10.2%}")


def compare_speed():
  x = np.random.default_rng(3).normal(0, 0.03, (1024, 4096)).astype(np.float32)
  print(f"\n{'type':6} million elements a second of one core: ours, llama.cpp")
  set_threads(1)
  for name in TYPES:
    speeds = []
    for quantize in (ours, theirs):
      quantize(name, x[:8])
      start = time.process_time()
      quantize(name, x)
      speeds.append(x.size / (time.process_time() - start) / 1e6)
    print(f"{name:6} {speeds[0]:8.1f} {speeds[1]:8.1f}")
  set_threads(0)


# Types that llama.cpp's file types give, and their numbers.
MIXES = {"q8_0": 7, "q4_0": 2, "q4_1": 3, "q5_0": 8, "q5_1": 9, "q4_k": 14, "q5_k": 16, "q6_k": 18, "q4_k_m": 15, "q5_k_m": 17}


def compare_perplexity(values, wanted):
  """Files of the same types by both quantisers, read by llama.cpp: the divergence of what they say from what f32 says (Kullback-Leibler, mean
  and standard error over places), which tells quantisers apart on little text, and the perplexity, which needs much more of it."""
  text = models.held_out_text()
  with tempfile.TemporaryDirectory() as folder:
    exact, theirs_file, ours_file = (Path(folder) / f"{name}.gguf" for name in ("f32", "theirs", "ours"))
    models.write(exact, values, {name: "f32" for name in values}, ours)
    base, base_losses = models.log_probabilities(exact, text)
    probabilities = np.exp(base)
    print(f"\nheld-out text, {len(base_losses)} places; perplexity of f32 {np.exp(base_losses.mean()):.4f}")
    print(f"{'file':8} {'':10} {'divergence':>10} {'error':>8} {'perplexity':>11} {'to f32':>9} {'error':>7}")
    for mix in wanted:
      models.quantized_by_llama_cpp(exact, theirs_file, MIXES[mix])
      models.write(ours_file, values, models.types(theirs_file), ours)
      for name, file in (("ours", ours_file), ("llama.cpp", theirs_file)):
        scores, losses = models.log_probabilities(file, text)
        divergence, rise, count = (probabilities * (base - scores)).sum(axis=1), losses - base_losses, len(losses) ** 0.5
        print(f"{mix:8} {name:10} {divergence.mean():10.5f} {divergence.std() / count:8.5f} {np.exp(losses.mean()):11.4f}"
              f" {np.expm1(rise.mean()):+8.2%} {rise.std() / count:7.2%}", flush=True)


def main():
  parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
  parser.add_argument("--only", choices=["errors", "speed", "perplexity"])
  parser.add_argument("--dither", action="store_true", help="perplexity of weights that lie on no grid")
  parser.add_argument("--files", default=",".join(MIXES), help="file types for the perplexity")
  arguments = parser.parse_args()
  values = models.tensors()
  if arguments.only in (None, "errors"):
    compare_errors("random rows", [np.ascontiguousarray(x, np.float32) for _, x in rows()])
    matrices = [x for x in dithered(values).values() if x.ndim == 2]
    compare_errors("SmolLM2, dithered", matrices[:57])
    compare_errors("SmolLM2", [x for x in values.values() if x.ndim == 2][:57])
  if arguments.only in (None, "speed"):
    compare_speed()
  if arguments.only in (None, "perplexity"):
    compare_perplexity(dithered(values) if arguments.dither else values, arguments.files.split(","))


if __name__ == "__main__":
  main()
