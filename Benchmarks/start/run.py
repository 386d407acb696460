"""How long a training takes to start: from the process to the first step, tokenising, and the memory that two trainings share.

  python3 Benchmarks/start/run.py --peft-train .build/release/peft-train [--gguf models/SmolLM2-135M-Instruct.Q4_1.gguf]

Start: SmolLM2 on the first 1,000 rows of datasets/nl2sql/train.jsonl, with an empty cache and then with a filled one. The step's own time is
taken off the time at which it was reported. Tokenising: `plan` on much data and on little; the difference in time over the difference in
bytes. Memory: proportional set sizes (a page that n processes map counts as 1/n in each) behind the first step. Everything goes to --work.
"""

import argparse
import json
import os
import platform
import random
import re
import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT / "datasets" / "nl2sql" / "train.jsonl"


def prepare(options):
  """The rows of a start, and data of about so many megabytes in which no row comes twice. The caches are the benchmark's own."""
  options.work.mkdir(parents=True, exist_ok=True)
  # A copy that no other process maps or has hashed.
  model, rows, large = options.work / "model.gguf", options.work / "rows.jsonl", options.work / f"large-{options.megabytes}.jsonl"
  if not model.is_file():
    shutil.copyfile(options.gguf, model)
    time.sleep(2.5)  # a younger file's hash is not kept
  lines = DATA.read_text().splitlines(keepends=True)
  rows.write_text("".join(lines[:options.rows]))
  if not large.is_file():
    numbers, total = random.Random(1), 0
    with open(large, "w") as file:
      while total < options.megabytes * 10**6:
        row = json.loads(numbers.choice(lines))
        total += file.write(json.dumps({**row, "prompt": f"{numbers.randrange(10**6)} {row['prompt']}"}, ensure_ascii=False) + "\n")
  return model, rows, large


class Training:
  """A training that was just started; `out` is its directory."""

  def __init__(self, options, model, rows, dtype, name="run"):
    self.out = options.work / name
    config = {
        "model": {"path": str(model), "dtype": dtype},
        "peft": {"peft_type": "LORA", "r": 16, "lora_alpha": 32, "target_modules": "all-linear"},
        "data": {"train": str(rows), "max_length": 256},
        "training": {"output_dir": str(self.out), "per_device_train_batch_size": 8, "eval_steps": 0, "save_steps": 0, "threads": options.threads},
    }
    path = options.work / f"{name}.json"
    path.write_text(json.dumps(config))
    self.started = time.monotonic()
    self.process = subprocess.Popen(
        [options.peft_train, "--config", path, "--overwrite"], stderr=subprocess.PIPE, bufsize=0, env=options.environment)

  def first_step(self):
    """Waits for the first step; seconds from the start of the process to the step's start, and to its end."""
    text = []
    for line in self.process.stderr:
      text.append(line.decode(errors="replace"))
      if line.startswith(b"step 1/"):
        end = time.monotonic() - self.started
        step = json.loads((self.out / "metrics.jsonl").read_text().splitlines()[0])
        return end - step["tokens"] / step["tokens_per_second"], end
    sys.exit(f"{self.process.args[0]} ended before its first step:\n{''.join(text)}")

  def memory(self):
    """Proportional and resident set size, and those of the model's file, in bytes."""
    fields = re.findall(r"^(\w+):\s+(\d+) kB", Path(f"/proc/{self.process.pid}/smaps_rollup").read_text(), re.M)
    whole = {name: int(value) * 1024 for name, value in fields}
    maps = re.split(r"\n(?=[0-9a-f]+-[0-9a-f]+ )", Path(f"/proc/{self.process.pid}/smaps").read_text())
    file = sum(int(re.search(r"^Rss:\s+(\d+)", m, re.M)[1]) * 1024 for m in maps if m.splitlines()[0].endswith(".gguf"))
    return whole["Pss"], whole["Rss"], file

  def kill(self):
    self.process.kill()
    self.process.wait()
    self.process.stderr.close()


def clear(options):
  shutil.rmtree(options.environment["XDG_CACHE_HOME"], ignore_errors=True)


def starts(options, model, rows):
  result = []
  for dtype in ("float32", "auto"):
    clear(options)
    times = []
    for _ in range(1 + options.repeat):
      training = Training(options, model, rows, dtype)
      times.append(training.first_step())
      training.kill()
    warm = [statistics.median(t[i] for t in times[1:]) for i in (0, 1)]
    result.append({"dtype": dtype, "first_start": times[0][0], "start": warm[0], "start_worst": max(t[0] for t in times[1:]),
                   "end_of_first_step": warm[1]})
  return result


def tokenizing(options, model, rows, large):
  """Bytes a second on one thread, on all, and from the cache."""
  config = options.work / "run.json"

  def seconds(data, threads, **environment):
    times = []
    for _ in range(options.repeat):
      begin = time.monotonic()
      subprocess.run(
          [options.peft_train, "plan", "--config", config, "--device", "A100-80", "--set", f"data.train={data}", "--set",
           f"training.threads={threads}"], check=True, stdout=subprocess.DEVNULL, env={**options.environment, **environment})
      times.append(time.monotonic() - begin)
    return statistics.median(times)

  clear(options)
  size = large.stat().st_size - rows.stat().st_size
  off = {"PEFT_TRAIN_CACHE": "off"}
  base = seconds(rows, 1, **off)
  result = {"bytes": size, "one_thread": size / (seconds(large, 1, **off) - base),
            "all_threads": size / (seconds(large, options.threads, **off) - base)}
  seconds(large, options.threads)  # fills the cache
  result["cached"] = size / (seconds(large, options.threads) - base)
  return result


def sharing(options, model, rows):
  """Memory of one training alone, and of two side by side."""
  result = []
  for dtype in ("float32", "auto"):
    first = Training(options, model, rows, dtype, "first")
    first.first_step()
    pss, rss, file = first.memory()
    second = Training(options, model, rows, dtype, "second")
    second.first_step()
    both = [training.memory() for training in (first, second)]
    result.append({"dtype": dtype, "one_pss": pss, "one_rss": rss, "mapped_file": file, "two_pss": sum(m[0] for m in both),
                   "two_rss": sum(m[1] for m in both)})
    first.kill()
    second.kill()
  return result


def tables(result):
  """Lines of Markdown tables."""
  yield f"{result['threads']} threads, {result['rows']:,} rows, LoRA r 16, batch 8.\n"
  yield f"| start to first step | empty cache | filled cache | worst of {result['repeat']} | end of first step |\n|---|--:|--:|--:|--:|"
  for row in result["start"]:
    yield f"| {row['dtype']} | {row['first_start']:.2f} s | {row['start']:.2f} s | {row['start_worst']:.2f} s | {row['end_of_first_step']:.2f} s |"
  t = result["tokenizing"]
  yield f"\n| tokenising {t['bytes'] / 1e6:.0f} MB | MB/s |\n|---|--:|\n| one thread | {t['one_thread'] / 1e6:.1f} |"
  yield f"| {result['threads']} threads | {t['all_threads'] / 1e6:.1f} |\n| from the cache | {t['cached'] / 1e6:.0f} |"
  yield "\n| MiB | weights in the mapped file | one training | two trainings | the second adds |\n|---|--:|--:|--:|--:|"
  for row in result["sharing"]:
    one, two = row["one_pss"] / 2**20, row["two_pss"] / 2**20
    yield f"| {row['dtype']} | {row['mapped_file'] / 2**20:.0f} | {one:.0f} | {two:.0f} | {two - one:.0f} |"


def machine():
  cpu = next((line.split(":", 1)[1].strip() for line in Path("/proc/cpuinfo").read_text().splitlines() if "model name" in line), "?")
  return f"{cpu}, {len(os.sched_getaffinity(0))} cores, {platform.system()} {platform.release()}"


def parse():
  parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
  parser.add_argument("--peft-train", type=Path, default=ROOT / ".build" / "release" / "peft-train")
  parser.add_argument("--gguf", type=Path, default=ROOT / "models" / "SmolLM2-135M-Instruct.Q4_1.gguf")
  parser.add_argument("--rows", type=int, default=1000)
  parser.add_argument("--megabytes", type=int, default=50, help="of data to tokenise")
  parser.add_argument("--repeat", type=int, default=5, help="measurements, of which the median counts")
  parser.add_argument("--threads", type=int, default=len(os.sched_getaffinity(0)))
  parser.add_argument("--work", type=Path, default=ROOT / ".build" / "start")
  parser.add_argument("--json", action="store_true", help="print one JSON object instead of the tables")
  options = parser.parse_args()
  options.work, options.gguf, options.peft_train = options.work.resolve(), options.gguf.resolve(), options.peft_train.resolve()
  if not options.gguf.is_file():
    parser.error(f"{options.gguf}: no such file; `make smollm2` brings it, or name another with --gguf")
  options.environment = {**os.environ, "XDG_CACHE_HOME": str(options.work / "cache")}
  return options


def main():
  options = parse()
  load = os.getloadavg()[0]
  if load > 0.5:
    print(f"load {load:.1f} before the start: other work competes for the cores, these times are no measurement", file=sys.stderr)
  model, rows, large = prepare(options)
  result = {"machine": machine(), "load_before": load, "rows": options.rows, "start": starts(options, model, rows),
            "repeat": options.repeat, "threads": options.threads, "tokenizing": tokenizing(options, model, rows, large), "sharing": sharing(options, model, rows)}
  if options.json:
    return print(json.dumps(result))
  print(f"{result['machine']}; load before the start {load:.1f}\n")
  print("\n".join(tables(result)))


if __name__ == "__main__":
  main()
