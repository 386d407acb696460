#!/usr/bin/env python3
"""Runs the fuzz targets one after the other and keeps what libFuzzer says about each.

Usage: run.py PROGRAM FOLDER [--seconds N] [--targets a,b | all] [--page docs/fuzzing.md]

FOLDER holds `corpus/<target>` (kept between runs), `crashes/` and `logs/<target>.log`. Ends with 1 if a target found something.
With --page the table of that page is written anew from the logs in FOLDER, without running anything.
"""
import argparse
import os
import pathlib
import re
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
# Target: dictionary, longest input.
TARGETS = {
    "safetensors-header": ("safetensors", 4096), "safetensors-file": ("safetensors", 4096), "gguf": ("gguf", 4096), "unpack": (None, 4096),
    "json": ("json", 4096), "config": ("config", 4096), "jsonl": ("json", 4096), "data-file": ("data", 4096), "tokenizer-load": ("tokenizer", 8192),
    "tokenizer-encode": (None, 16384), "templates": ("template", 8192), "regexes": ("regex", 4096), "model-directory": ("directory", 1024),
    "sql": ("sql", 2048), "adapter-gguf": ("gguf", 4096), "adapter-mlx": ("safetensors", 4096),
    "http-request": ("http", 2048), "api-request": ("api", 4096),
}
TABLE = re.compile(r"(<!-- table -->\n).*(<!-- end -->)", re.S)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("program", type=lambda text: pathlib.Path(text).resolve())
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--seconds", type=int, default=60)
    parser.add_argument("--targets", default="all")
    parser.add_argument("--page", type=pathlib.Path)
    options = parser.parse_args()
    if options.page:
        return write_page(options.page, options.folder / "logs")
    targets = TARGETS if options.targets == "all" else options.targets.split(",")
    failed = [name for name in targets if not run(options.program, options.folder, name, options.seconds)]
    if failed:
        sys.exit(f"found something: {', '.join(failed)}; the inputs are in {options.folder / 'crashes'}")


def run(program, folder, name, seconds):
    dictionary, longest = TARGETS[name]
    corpus, crashes, log = folder / "corpus" / name, folder / "crashes", folder / "logs" / f"{name}.log"
    for path in (corpus, crashes, log.parent, folder / "seeds" / name):
        path.mkdir(parents=True, exist_ok=True)
    # The targets themselves end after five seconds of processor time; the limit here is for what hangs without using any.
    # The process that runs a script of SQL may fill a database of 1 GiB by design, and inherits the limit.
    most = 1088 if name == "sql" else 64
    command = [
        str(program), f"-max_total_time={seconds}", f"-max_len={longest}", "-rss_limit_mb=512", "-timeout=120", f"-malloc_limit_mb={most}",
        "-print_final_stats=1", "-verbosity=1", f"-artifact_prefix={crashes}/{name}-", str(corpus), str(folder / "seeds" / name),
    ]
    if dictionary:
        command.insert(1, f"-dict={HERE / 'dictionaries' / dictionary}.dict")
    # Swift's own handler would swallow the trap, and no input would be kept. One arena of glibc's is all that is needed.
    environment = os.environ | {
        "PEFT_FUZZ_TARGET": name, "SWIFT_BACKTRACE": "enable=no", "OPENBLAS_NUM_THREADS": "1",
        "ASAN_OPTIONS": "detect_leaks=0:quarantine_size_mb=32:allocator_may_return_null=1",
    }
    with open(log, "w") as output:
        status = subprocess.run(command, env=environment, stdout=output, stderr=subprocess.STDOUT).returncode
    text = log.read_text()
    problem = "" if status == 0 else f" — ended with {status}, see {log}"
    # Without it the fuzzer is blind, and says so in one line among thousands.
    if "cov: " not in text:
        problem += " — the program is not instrumented for coverage"
    print(f"{name}: {summary(text)}{problem}", flush=True)
    return not problem


def value(text, key):
    found = re.findall(rf"^stat::{key}:\s*(\d+)$", text, re.M)
    return int(found[-1]) if found else None


def summary(text):
    return f"{value(text, 'number_of_executed_units')} executions, {value(text, 'peak_rss_mb')} MiB"


def write_page(page, logs):
    """Every number of the table is one that libFuzzer printed."""
    rows = ["| Target | Executions | Per second | Seconds | Coverage (edges) | Features | Corpus | Peak memory | Slowest input |",
            "|---|---:|---:|---:|---:|---:|---:|---:|---:|"]
    for name in TARGETS:
        text = (logs / f"{name}.log").read_text()
        line = re.findall(r"cov: (\d+) ft: (\d+) corp: (\d+)/", text)[-1]
        seconds = re.findall(r"^Done \d+ runs in (\d+) second", text, re.M)
        seconds = seconds[0] if seconds else "?"
        numbers = [f"{value(text, 'number_of_executed_units'):,}", f"{value(text, 'average_exec_per_sec'):,}", seconds,
                   f"{int(line[0]):,}", f"{int(line[1]):,}", f"{int(line[2]):,}", f"{value(text, 'peak_rss_mb')} MiB",
                   f"{value(text, 'slowest_unit_time_sec')} s"]
        rows.append(f"| `{name}` | " + " | ".join(numbers) + " |")
    table = "\n".join(rows)
    page.write_text(TABLE.sub(lambda match: match[1] + table + "\n" + match[2], page.read_text()))


main()
