"""RESULTS.md from what the parts have measured, and the ratios that baselines are kept of."""

from collections import defaultdict

from parts import part_program

GROWTH, PEERS, START = part_program("growth"), part_program("peers"), part_program("start")

# What the project has set itself: figure, at least, what it is.
GOALS = [
    *((f"kernels: one text {name}", 0.60, "of read bandwidth") for name in ("Q4_0", "Q4_K", "Q8_0")),
    ("Generation: decode, 1 sequence, Q4_1", 0.50, "of read bandwidth"),
    ("Generation: decode, 16 sequences, Q4_1", 0.65, "of the GEMM peak"),
    ("Generation: prefill, 512 tokens, Q4_1", 0.70, "of the GEMM peak"),
    ("Training: LoRA r 16 over a frozen step, 8 rows of 191", 1 / 1.08, "of the frozen step's speed"),
    *((f"kernels: {name}", 0.60, "of a copy") for name in (
        "rows rms_norm", "rows rms_norm backward", "rows rope", "elements silu_mul", "elements silu_mul backward", "elements add",
        "loss cross_entropy", "optimizer adamw")),
]
SHARES = ("of the GEMM peak, ‰", "of read bandwidth, ‰", "of plain file access, ‰", "of the frozen step, ‰")


def kernel_groups(lines):
  """Mean share of the lines of each name."""
  groups = defaultdict(list)
  for line in lines:
    groups[line["name"]].append(line["share"])
  return {name: sum(shares) / len(shares) for name, shares in groups.items()}


def figures(found):
  """Ratios by name, the larger the better."""
  result = {}
  if "kernels" in found:
    result |= {f"kernels: {name}": share for name, share in kernel_groups(found["kernels"]["lines"]).items()}
  if "benchmarks" in found:
    for name, metrics in found["benchmarks"]["metrics"].items():
      result |= {name: metrics[share]["median"] / 1000 for share in SHARES if share in metrics}
    speed = found["benchmarks"]["metrics"]["Tokenizer: encode, SmolLM2"]["kB/s"]["median"]
    result["Tokenizer: encode, SmolLM2, over Hugging Face tokenizers"] = speed / found["benchmarks"]["tokenizers_kbps"]
  for setting in found.get("peers", {}).get("settings", []):
    for variant, run in setting["peft_train"].items():
      name = setting["title"] + ("" if variant == "f32" else f", {variant}")
      result[f"PyTorch: {name}, speed"] = run["speed_ratio"]
      result[f"PyTorch: {name}, memory"] = 1 / run["memory_ratio"]
      result[f"PyTorch: {name}, of the GEMM peak"] = run["peak_share"]
  return result


def goals(found):
  """Figure, measured, goal, whether it is reached."""
  measured = figures(found)
  for name, least, what in GOALS:
    if name in measured:
      yield f"{name}, {what}", f"{measured[name]:.1%}", f"≥ {least:.0%}", measured[name] >= least
  if "start" in found:
    for row in found["start"]["start"]:
      yield f"Start to the first step, SmolLM2, 1,000 rows, {row['dtype']}", f"{row['start']:.2f} s", "≤ 1.5 s", row["start"] <= 1.5
    speed = found["start"]["tokenizing"]["one_thread"] / 1e6
    yield "Tokenising on one core", f"{speed:.1f} MB/s", "≥ 4 MB/s", speed >= 4
  peers = found.get("peers", {"settings": [], "against_best": None})
  for setting in peers["settings"]:
    for variant, wanted in setting["goals"].items():
      for quantity, goal in wanted.items():
        yield _goal(setting, variant, quantity, goal)
  if best := peers["against_best"]:
    yield f"LoRA over PyTorch's best setting ({best['setting']})", f"{best['speed_ratio']:.2f} ×", "≥ 1.6 ×", best["speed_ratio"] >= 1.6


def _goal(setting, variant, quantity, goal):
  run = setting["peft_train"][variant]
  title = setting["title"] + ("" if variant == "f32" else f", {variant}")
  if quantity == "rss_gib":
    resident = run["peak_rss_bytes"] / 2**30
    return f"{title}: peak resident memory", f"{resident:.2f} GiB", f"≤ {goal} GiB", resident <= goal
  if quantity == "peak_share":
    return f"{title}: of the GEMM peak", f"{run['peak_share']:.1%}", f"≥ {goal:.0%}", run["peak_share"] >= goal
  other, ratio = ("PyTorch", run["speed_ratio"]) if variant == "f32" else ("f32", run["own_ratio"])
  return f"{title}: speed over {other}", f"{ratio:.2f} ×", f"≥ {goal:.2f} ×", ratio >= goal


def markdown(machine, found, seconds, worse):
  return "\n".join(_lines(machine, found, seconds, worse)) + "\n"


def _lines(machine, found, seconds, worse):
  yield "# Benchmark results\n"
  yield "Written by `make bench`. Figures that count are ratios to something measured beside them, because the speed of a machine varies.\n"
  yield f"- {machine['processor']}, {machine['cores']} cores, {machine['memory_bytes'] / 2**30:.0f} GiB, {machine['system']}"
  yield f"- {machine['blas']}, kernels for {machine['kernels']}, Swift {machine['swift']}; GEMM peak before the start {machine['peak_gflops']:.0f} GFLOP/s"
  yield f"- commit {machine['commit']}; load before the start {machine['load']:.1f}"
  if "peers" in found:
    versions = {k: v for setting in reversed(found["peers"]["settings"]) for k, v in setting["versions"].items()}
    yield "- " + ", ".join(f"{name} {version}" for name, version in versions.items())
  yield "- took " + ", ".join(f"{name} {value / 60:.1f} min" for name, value in seconds.items())
  yield "\n## Goals\n"
  yield "| | measured | goal | |\n|---|--:|--:|---|"
  for name, value, goal, reached in goals(found):
    yield f"| {name} | {value} | {goal} | {'reached' if reached else 'not reached'} |"
  if worse:
    yield "\nMore than a tenth below the baseline:\n"
    yield from (f"- {line}" for line in worse)
  if "peers" in found:
    yield "\n## Against PyTorch\n"
    yield "SmolLM2-135M-Instruct, the same rows in both, real tokens a second (no padding), medians of turns that alternate; ± is the width"
    yield f"of all turns ({found['peers']['repeat']}). peft-train computes in f32 throughout.\n"
    yield from PEERS.table(found["peers"]["settings"])
    rows = {setting["rows"]: round(setting["padding"], 2) for setting in found["peers"]["settings"]}
    yield "\n" + "; ".join(rows) + "."
  if "benchmarks" in found:
    yield "\n## Steps, generation, tokenizer, checkpoints\n"
    yield "Median (lowest to highest).\n"
    yield "| | share | tokens/s or kB/s | wall time |\n|---|--:|--:|--:|"
    for name, metrics in found["benchmarks"]["metrics"].items():
      share = next((f"{_thousandths(metrics[key])} {key.removesuffix(', ‰')}" for key in SHARES if key in metrics), "")
      speed = next((f"{metrics[key]['median']:,} {key}" for key in ("tokens/s", "kB/s") if key in metrics), "")
      wall = next(key for key in metrics if key.startswith("Time (wall clock)"))
      time = f"{metrics[wall]['median']:,} {wall.split('(')[-1].rstrip(')')}"
      yield f"| {name} | {share} | {speed} | {time} |"
    yield f"\nHugging Face's tokenizers encode the same text at {found['benchmarks']['tokenizers_kbps']:,.0f} kB/s on one core."
  if "start" in found:
    yield "\n## Start\n"
    yield from START.tables(found["start"])
  if "growth" in found:
    yield "\n## Growth\n"
    yield "Each varied alone on a small Llama, LoRA r 16; the exponent is that of a power law through the points.\n"
    yield from GROWTH.table(found["growth"])
  if "kernels" in found:
    yield "\n## Kernels\n\n```"
    yield found["kernels"]["text"]
    yield "```"


def _thousandths(metric):
  return f"{metric['median'] / 10:.1f} % ({metric['low'] / 10:.1f} to {metric['high'] / 10:.1f})"
