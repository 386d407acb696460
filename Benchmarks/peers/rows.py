"""Deterministic prompt/completion rows of 100 to 350 tokens, cut from the documentation strings of Python's standard library.

  python rows.py TOKENIZER_JSON OUT_JSONL [--rows 64]

The same Python minor version gives the same rows.
"""

import argparse
import ast
import json
import random
import re
import sysconfig
from pathlib import Path

from tokenizers import Tokenizer

MODULES = ("argparse asyncio.events bisect calendar collections configparser contextlib csv dataclasses datetime decimal difflib "
           "email.message enum fractions functools heapq http.cookiejar inspect ipaddress json logging mailbox optparse os pathlib "
           "pickle pickletools platform random shutil smtplib socket statistics string subprocess tarfile tempfile textwrap "
           "threading turtle typing unittest.case urllib.parse uuid zipfile").split()
SHORTEST, LONGEST = 100, 350


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


def make_rows(tokenizer, count):
  """Rows with their number of tokens, the end token included."""
  chooser = random.Random(1)
  text = re.sub(r"[ \t]+\n", "\n", documentation())
  def length(part):
    return len(tokenizer.encode(part, add_special_tokens=False).ids)
  rows, at = [], 0
  while len(rows) < count:
    at += len(text[at:]) - len(text[at:].lstrip())
    words = [(m.start(), m.end()) for m in re.finditer(r"\s*\S+", text[at:at + 8000])]
    if not words:
      raise SystemExit(f"the text is used up after {len(rows)} rows; ask for fewer")
    target = chooser.randint(SHORTEST, LONGEST)
    low, high = 2, len(words)
    while low < high:  # the most words that stay within the target
      middle = (low + high + 1) // 2
      if length(text[at:at + words[middle - 1][1]]) + 3 <= target:
        low = middle
      else:
        high = middle - 1
    split = at + words[max(1, low // 4)][0]
    row = {"prompt": text[at:split], "completion": text[split:at + words[low - 1][1]]}
    tokens = length(row["prompt"]) + length(row["completion"]) + 1
    at += words[low - 1][1]
    if SHORTEST <= tokens <= LONGEST:
      rows.append((row, tokens))
  return rows


def main():
  parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
  parser.add_argument("tokenizer")
  parser.add_argument("out")
  parser.add_argument("--rows", type=int, default=64)
  arguments = parser.parse_args()
  rows = make_rows(Tokenizer.from_file(arguments.tokenizer), arguments.rows)
  Path(arguments.out).write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row, _ in rows), encoding="utf-8")
  lengths = sorted(tokens for _, tokens in rows)
  print(f"{len(rows)} rows, {sum(lengths)} tokens, {lengths[0]} to {lengths[-1]}, median {lengths[len(lengths) // 2]}")


if __name__ == "__main__":
  main()
