"""PyTorch + HF PEFT and peft-train on the same rows, model and settings: real tokens per second, peak memory, share of the GEMM peak.

  python3 run.py --peft-train ../../.build/release/peft-train [--settings f32-8,short-lora] [--repeat 3] [--json]

The two take turns: PyTorch's process is loaded and warmed up once and waits while peft-train runs, so that both see the same minutes of a
machine whose speed varies. Ratios are those of neighbours in time; the median counts and the spread is shown. Both work on all rows once
per turn, behind a pass to warm up. The first losses must agree, or the exit status is 1: then they did not do the same work.
Environments are made from the requirements files; rows, the PyTorch copy of the model and the runs go to --work.
"""

import argparse
import contextlib
import json
import os
import platform
import shutil
import statistics
import subprocess
import sys
from pathlib import Path

from environment import HERE, ROOT, python_for
from settings import METHODS, ROWS, SETTINGS


def median(values):
  return statistics.median(values)


def spread(values):
  """Width of what was measured, relative to its median."""
  return (max(values) - min(values)) / median(values)


class PyTorch:
  """A process of pytorch.py that measures on request."""

  def __init__(self, python, setting, model, rows, options):
    self.log = options.work / f"pytorch-{setting.name}.log"
    with open(self.log, "wb") as errors:
      self.process = subprocess.Popen(
          [python, HERE / "pytorch.py", model, rows, "--method", setting.method, "--batch", str(setting.batch), "--dtype", setting.dtype,
           "--threads", str(options.threads)],
          stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors, env={**os.environ, **setting.environment}, text=True)
    self.facts = self._answer()

  def _answer(self):
    line = self.process.stdout.readline()
    if not line:
      self.process.kill()
      sys.exit(f"pytorch.py ended with {self.process.wait()}:\n{self.log.read_text(errors='replace')[-4000:]}")
    return json.loads(line)

  def turn(self):
    self.process.stdin.write("\n")
    self.process.stdin.flush()
    return self._answer()

  def end(self):
    """Ends the process; its peak resident memory in bytes."""
    self.process.stdin.close()
    _, status, usage = os.wait4(self.process.pid, 0)
    self.process.returncode = os.waitstatus_to_exitcode(status)
    return usage.ru_maxrss * 1024


def run_measured(command, log):
  """Runs a command to its end; returns its standard output and its peak resident memory in bytes."""
  with open(log, "wb") as errors:
    process = subprocess.Popen([str(c) for c in command], stdout=subprocess.PIPE, stderr=errors)
    output = process.stdout.read().decode()
    _, status, usage = os.wait4(process.pid, 0)
  code = process.returncode = os.waitstatus_to_exitcode(status)
  if code != 0:
    sys.exit(f"{command[0]} ended with {code}:\n{output[-2000:]}\n{Path(log).read_text(errors='replace')[-4000:]}")
  return output, usage.ru_maxrss * 1024


def product_peak(options):
  """Floating-point operations a second of products, at this moment."""
  # The exit status says what of the machine would break a training; products are measured all the same.
  doctor = subprocess.run([options.peft_train, "doctor", "--json", "--output-dir", options.work], stdout=subprocess.PIPE)
  return json.loads(doctor.stdout)["products"]["peak_gflops"] * 1e9


def run_peft_train(setting, changes, rows, options):
  """Two epochs, of which the second one counts; the GEMM peak is the mean of what is measured just before and just behind."""
  out = options.work / "peft-train"
  shutil.rmtree(out, ignore_errors=True)
  config = {
      "model": {"path": str(options.gguf), "dtype": "float32", "device": "cpu"},
      "peft": METHODS[setting.method],
      "data": {"train": str(rows), "max_length": 512, "shuffle": False, "train_on_prompt": False, "append_eos": True},
      "training": {
          "output_dir": str(out), "num_train_epochs": 2, "per_device_train_batch_size": setting.batch, "gradient_accumulation_steps": 1,
          "learning_rate": 2e-4, "lr_scheduler_type": "constant", "warmup_steps": 0, "weight_decay": 0.0, "max_grad_norm": 1.0, "seed": 42,
          "logging_steps": 1, "eval_steps": 0, "save_steps": 0, "threads": options.threads},
  }
  for key, value in changes.items():
    section, name = key.split(".")
    config[section][name] = value
  path = options.work / "peft-train.json"
  path.write_text(json.dumps(config, indent=2))
  before = product_peak(options)
  _, resident = run_measured([options.peft_train, "--config", path], options.work / "peft-train.log")
  peak = (before + product_peak(options)) / 2
  steps = [json.loads(line) for line in (out / "metrics.jsonl").read_text().splitlines()]
  count = ROWS // setting.batch
  if len(steps) != 2 * count:
    sys.exit(f"{out}/metrics.jsonl has {len(steps)} rows, expected {2 * count}")
  seconds = steps[-1]["elapsed_seconds"] - steps[count - 1]["elapsed_seconds"]
  result = json.loads((out / "result.json").read_text())
  return {
      "tokens_per_second": sum(step["tokens"] for step in steps[count:]) / seconds, "peak_gflops": peak / 1e9,
      # Both epochs have the same rows.
      "peak_share": result["flops"] / 2 / seconds / peak, "peak_rss_bytes": resident, "first_loss": steps[0]["loss"],
      "trainable_parameters": result["trainable_parameters"], "ledger_peak_bytes": result["peak_memory_bytes"]}


def compare(setting, options):
  """All turns of one setting."""
  python = options.python or python_for(setting.requirements)
  model, rows, described = prepare(setting, options)
  torch = PyTorch(python, setting, model, rows, options)
  turns, ours = [], {name: [] for name in setting.variants}
  try:
    for number in range(options.repeat):
      print(f"{setting.name}: turn {number + 1} of {options.repeat}", file=sys.stderr)
      turns.append(torch.turn()["tokens_per_second"])
      for name, changes in setting.variants.items():
        ours[name].append(run_peft_train(setting, changes, rows, options))
  finally:
    resident = torch.end()
  first = ours["f32"][0]
  for what, key in ("first loss", "first_loss"), ("number of trainable parameters", "trainable_parameters"):
    tolerance = setting.loss_tolerance if key == "first_loss" else 0
    if abs(first[key] - torch.facts[key]) > tolerance * abs(torch.facts[key]):
      sys.exit(f"{setting.name}: the {what} differs: {torch.facts[key]} in PyTorch, {first[key]} in peft-train; not the same work")
  result = {"name": setting.name, "title": setting.title, "rows": described, "goals": setting.goals, "versions": torch.facts["versions"],
            "padding": torch.facts["padding"], "trainable_parameters": first["trainable_parameters"], "first_loss": first["first_loss"],
            "pytorch": {"tokens_per_second": median(turns), "spread": spread(turns), "peak_rss_bytes": resident}, "peft_train": {}}
  for name, runs in ours.items():
    ratios = [run["tokens_per_second"] / turn for run, turn in zip(runs, turns)]
    result["peft_train"][name] = {
        "tokens_per_second": median([run["tokens_per_second"] for run in runs]),
        "spread": spread([run["tokens_per_second"] for run in runs]), "speed_ratio": median(ratios), "speed_ratio_spread": spread(ratios),
        "peak_share": median([run["peak_share"] for run in runs]), "peak_gflops": median([run["peak_gflops"] for run in runs]),
        "peak_rss_bytes": median([run["peak_rss_bytes"] for run in runs]),
        "memory_ratio": median([run["peak_rss_bytes"] for run in runs]) / resident,
        # Against the first variant of the same turns.
        "own_ratio": median([run["tokens_per_second"] / other["tokens_per_second"] for run, other in zip(runs, ours["f32"])])}
  return result


def prepare(setting, options):
  """The Hugging Face copy of the model, the rows and what they are; made once."""
  model = hugging_face_copy(options.gguf, options.work, options.python)
  rows = options.work / f"rows-{setting.mean}.jsonl"
  note = rows.with_suffix(".txt")
  if not note.exists():
    output, _ = run_measured([options.python or python_for("requirements.txt"), HERE / "rows.py", model / "tokenizer.json", rows, "--rows",
                              ROWS, "--mean", setting.mean], options.work / "rows.log")
    note.write_text(output.strip())
  return model, rows, note.read_text()


def hugging_face_copy(gguf, work, python):
  """The model of a GGUF file as a Hugging Face directory; made once."""
  work.mkdir(parents=True, exist_ok=True)
  model = work / "smollm2-hf"
  if not model.is_dir():
    run_measured([python or python_for("requirements.txt"), HERE / "convert.py", gguf, model], work / "convert.log")
  return model


def machine():
  cpu = next((line.split(":", 1)[1].strip() for line in Path("/proc/cpuinfo").read_text().splitlines() if "model name" in line), "?")
  memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
  return f"{cpu}, {len(os.sched_getaffinity(0))} cores, {memory:.0f} GiB, {platform.system()} {platform.release()}"


def table(results):
  """Lines of a Markdown table."""
  yield "| | PyTorch | ± | peft-train | ± | × speed | ± | of GEMM peak | PyTorch RSS | RSS | × memory |"
  yield "|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|"
  for result in results:
    torch = result["pytorch"]
    for name, run in result["peft_train"].items():
      title = result["title"] + ("" if name == "f32" else f", {name}")
      yield (f"| {title} | {torch['tokens_per_second']:.0f} tok/s | {torch['spread']:.0%} | {run['tokens_per_second']:.0f} tok/s "
             f"| {run['spread']:.0%} | {run['speed_ratio']:.2f} | {run['speed_ratio_spread']:.0%} | {run['peak_share']:.0%} "
             f"| {torch['peak_rss_bytes'] / 2**30:.2f} GiB | {run['peak_rss_bytes'] / 2**30:.2f} GiB | {run['memory_ratio']:.2f} |")


def against_best(results):
  """peft-train's LoRA on the long rows over PyTorch's best setting for them; None where they were not all measured."""
  found = {result["name"]: result for result in results}
  if not {"f32-8", "f32-4", "bf16-8"} <= found.keys():
    return None
  best = max(("f32-8", "f32-4", "bf16-8"), key=lambda name: found[name]["pytorch"]["tokens_per_second"])
  # Of the same turns.
  return {"setting": best, "speed_ratio": found[best]["peft_train"]["f32"]["speed_ratio"]}


def parse():
  parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
  parser.add_argument("--peft-train", type=Path, default=ROOT / ".build" / "release" / "peft-train")
  parser.add_argument("--gguf", type=Path, default=ROOT / "models" / "SmolLM2-135M-Instruct.Q4_1.gguf")
  parser.add_argument("--settings", help=f"names with commas between: {','.join(s.name for s in SETTINGS)}; all without this")
  parser.add_argument("--repeat", type=int, default=3, help="turns of each program")
  parser.add_argument("--threads", type=int, default=len(os.sched_getaffinity(0)))
  parser.add_argument("--python", type=Path, help="an interpreter that has the packages; without it environments are made")
  parser.add_argument("--work", type=Path, default=ROOT / ".build" / "peers")
  parser.add_argument("--json", action="store_true", help="print one JSON object instead of the table")
  options = parser.parse_args()
  options.work, options.gguf, options.peft_train = (path.resolve() for path in (options.work, options.gguf, options.peft_train))
  for path, remedy in (options.gguf, "`make smollm2` brings it"), (options.peft_train, "`make build` builds it"):
    if not path.is_file():
      sys.exit(f"{path}: no such file; {remedy}")
  names = [s.name for s in SETTINGS]
  options.settings = options.settings.split(",") if options.settings else names
  if unknown := [name for name in options.settings if name not in names]:
    sys.exit(f"--settings: no setting {', '.join(unknown)} (there are {', '.join(names)})")
  return options


def main():
  options = parse()
  load = os.getloadavg()[0]
  results = [compare(setting, options) for setting in SETTINGS if setting.name in options.settings]
  best = against_best(results)
  if load > 0.5:
    print(f"load {load:.1f} before the start: other work competed for the cores, these speeds are no measurement", file=sys.stderr)
  if options.json:
    print(json.dumps({"machine": machine(), "load_before": load, "repeat": options.repeat, "settings": results, "against_best": best}))
    return
  print(f"SmolLM2-135M-Instruct, {options.threads} threads, {options.repeat} turns; {machine()}; load before the start {load:.1f}")
  print(", ".join(f"{name} {version}" for name, version in results[0]["versions"].items()), end="\n\n")
  print("\n".join(table(results)))
  if best:
    print(f"\nPyTorch's best on the long rows is {best['setting']}: peft-train is {best['speed_ratio']:.2f} times as fast")


if __name__ == "__main__":
  main()
