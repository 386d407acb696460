"""The parts of a benchmark run: each runs programs and returns what they measured."""

import importlib.util
import json
import os
import re
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent
SMOLLM2 = ROOT / "models" / "SmolLM2-135M-Instruct.Q4_1.gguf"


def output_of(*command, directory=ROOT, environment=None):
  """Standard output of a program that has to succeed; its standard error goes to ours."""
  done = subprocess.run([str(c) for c in command], cwd=directory, stdout=subprocess.PIPE, text=True, env={**os.environ, **(environment or {})})
  if done.returncode != 0:
    sys.exit(f"{' '.join(map(str, command))} ended with {done.returncode}:\n{done.stdout[-4000:]}")
  return done.stdout


def result_of(*command):
  """The JSON object that a program prints; what it says beside counts where it fails."""
  done = subprocess.run([str(c) for c in command], cwd=ROOT, capture_output=True, text=True)
  if done.returncode != 0:
    sys.exit(f"{' '.join(map(str, command))} ended with {done.returncode}:\n{done.stderr[-4000:]}")
  return json.loads(done.stdout)


def part_program(name):
  """The run.py of a folder beside this file, as a module."""
  folder = HERE / name
  sys.path.insert(0, str(folder))
  spec = importlib.util.spec_from_file_location(f"{name}_run", folder / "run.py")
  module = importlib.util.module_from_spec(spec)
  spec.loader.exec_module(module)
  return module


def machine(options):
  """What the figures depend on."""
  doctor = json.loads(subprocess.run([options.peft_train, "doctor", "--json", "--output-dir", ROOT / ".build"], stdout=subprocess.PIPE).stdout)
  software = doctor["software"]
  changed = output_of("git", "status", "--porcelain", "--untracked-files=no", "--", "Sources", "Benchmarks/Benchmarks", "Package.swift")
  return {
      "processor": doctor["processor"]["model"], "cores": doctor["processor"]["cores"], "kernels": doctor["processor"]["kernels"],
      "memory_bytes": doctor["memory"]["total"], "system": f"{os.uname().sysname} {os.uname().release}",
      "peak_gflops": doctor["products"]["peak_gflops"], "blas": software["blas"], "swift": software["swift"],
      "commit": output_of("git", "rev-parse", "--short=12", "HEAD").strip() + (" with changes" if changed else "")}


def kernels(_):
  """Lines of the program in kernels/: name, rate, unit, share of the GEMM peak or of a copy."""
  text = output_of(HERE / "kernels" / "run.sh")
  lines = []
  for line in text.splitlines():
    if found := re.match(r"(\S.*?)\s{2,}.* ([\d.]+) (GFLOP/s|GB/s)\s+([\d.]+) %", line):
      lines.append({"name": found[1], "rate": float(found[2]), "unit": found[3], "share": float(found[4]) / 100})
  return {"text": text.strip(), "lines": lines}


def benchmarks(options):
  """Medians of package-benchmark's metrics by benchmark, and Hugging Face's tokenizers on the same text."""
  text = output_of("swift", "package", "benchmark", "--format", "markdown", "--no-progress", directory=HERE)
  found, target, name = {}, None, None
  for line in text.splitlines():
    if line.startswith("### "):
      name = line[4:].strip()
    elif line.startswith("## "):
      target = line[3:].strip().removesuffix("Benchmarks")
    elif line.startswith("| ") and name and (cells := [cell.strip() for cell in line.strip("| ").split("|")])[0] != "Metric":
      # Metric, p0, p25, p50, p75, p90, p99, p100, samples
      metric = found.setdefault(f"{target}: {name}", {})
      metric[cells[0].removesuffix(" *")] = {"low": int(cells[1]), "median": int(cells[3]), "high": int(cells[7])}
  if not found:
    sys.exit(f"package-benchmark has printed no table:\n{text[-4000:]}")
  program = part_program("peers")
  model = program.hugging_face_copy(SMOLLM2, ROOT / ".build" / "peers", options.python)
  python = options.python or program.python_for("requirements.txt")
  speed = output_of(python, HERE / "peers" / "tokenizers_speed.py", model / "tokenizer.json")
  return {"metrics": found, "tokenizers_kbps": float(speed)}


def start(options):
  return json.loads(output_of(sys.executable, HERE / "start" / "run.py", "--peft-train", options.peft_train, "--repeat", 3, "--megabytes", 20,
                              "--json"))


def growth(options):
  return json.loads(output_of(sys.executable, HERE / "growth" / "run.py", "--peft-train", options.peft_train, "--json"))["growth"]


def peers(options):
  command = [sys.executable, HERE / "peers" / "run.py", "--peft-train", options.peft_train, "--repeat", options.repeat, "--json"]
  if options.python:
    command += ["--python", options.python]
  if options.settings:
    command += ["--settings", options.settings]
  return json.loads(output_of(*command))


PARTS = {"kernels": kernels, "benchmarks": benchmarks, "start": start, "growth": growth, "peers": peers}
