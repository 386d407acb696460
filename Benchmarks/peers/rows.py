"""Deterministic prompt/completion rows, cut from the documentation strings of Python's standard library: no network.

  python rows.py TOKENIZER_JSON OUT_JSONL [--rows 16] [--mean 191]

Lengths are quantiles of a log-normal distribution with the given mean and the relative width of GSM8K's test rows (mean 191 tokens, longest
523 of 1,319), in random order, so that few rows stand for many; two thirds of a row are completion. The same Python minor version gives
the same rows.
"""

import argparse
import ast
import json
import math
import random
import re
import statistics
import sysconfig
from pathlib import Path

from tokenizers import Tokenizer

MODULES = ("argparse asyncio.events bisect calendar collections configparser contextlib csv dataclasses datetime decimal difflib "
           "email.message enum fractions functools heapq http.cookiejar inspect ipaddress json logging mailbox optparse os pathlib "
           "pickle pickletools platform random shutil smtplib socket statistics string subprocess tarfile tempfile textwrap "
           "threading turtle typing unittest.case urllib.parse uuid zipfile").split()
SIGMA = 0.33  # of the logarithm: the largest of 1,319 such rows has 2.7 times the mean


def documentation():
  """The documentation strings of all modules as one text."""
  library = Path(sysconfig.get_paths()["stdlib"])
  parts = []
  for module in MODULES:
    stem = library / module.replace(".", "/")
    file = stem / "__init__.py" if stem.is_dir() else stem.with_suffix(".py")
    source = file.read_text(encoding="utf-8")
    for node in ast.walk(ast.parse(source)):
      if isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)):
        text = ast.get_docstring(node)
        if text and len(text) > 80:
          parts.append(text)
  return "\n\n".join(parts)


def lengths(count, mean):
  """Tokens of each row, the end token included."""
  normal = statistics.NormalDist(math.log(mean) - SIGMA**2 / 2, SIGMA)
  found = [round(math.exp(normal.inv_cdf((i + 0.5) / count))) for i in range(count)]
  random.Random(1).shuffle(found)
  return found


def make_rows(tokenizer, count, mean):
  """Rows with their number of tokens, the end token included."""
  text = re.sub(r"[ \t]+\n", "\n", documentation())
  def length(part):
    return len(tokenizer.encode(part, add_special_tokens=False).ids)
  rows, at = [], 0
  for target in lengths(count, mean):
    at += len(text[at:]) - len(text[at:].lstrip())
    words = [(m.start(), m.end()) for m in re.finditer(r"\s*\S+", text[at:at + 8000])]
    if not words:
      raise SystemExit(f"the text is used up after {len(rows)} rows; ask for fewer")
    low, high = 3, len(words)
    while low < high:  # the most words that stay within the target
      middle = (low + high + 1) // 2
      if length(text[at:at + words[middle - 1][1]]) + 2 <= target:
        low = middle
      else:
        high = middle - 1
    split = at + words[low // 3][0]
    row = {"prompt": text[at:split], "completion": text[split:at + words[low - 1][1]]}
    rows.append((row, length(row["prompt"]) + length(row["completion"]) + 1))
    at += words[low - 1][1]
  return rows


def main():
  parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
  parser.add_argument("tokenizer")
  parser.add_argument("out")
  parser.add_argument("--rows", type=int, default=16)
  parser.add_argument("--mean", type=float, default=191)
  arguments = parser.parse_args()
  rows = make_rows(Tokenizer.from_file(arguments.tokenizer), arguments.rows, arguments.mean)
  Path(arguments.out).write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row, _ in rows), encoding="utf-8")
  tokens = [tokens for _, tokens in rows]
  print(f"{len(rows)} rows, {sum(tokens)} tokens, mean {sum(tokens) / len(tokens):.0f}, longest {max(tokens)}")


if __name__ == "__main__":
  main()
