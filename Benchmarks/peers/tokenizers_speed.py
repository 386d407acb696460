"""Speed of Hugging Face's `tokenizers` on one core, on the text of Benchmarks/Benchmarks/TokenizerBenchmarks: prints kB/s.

  python tokenizers_speed.py TOKENIZER_JSON
"""

import os
import sys
import time
from pathlib import Path

os.environ["TOKENIZERS_PARALLELISM"] = "false"
from tokenizers import Tokenizer  # noqa: E402

ROOT = Path(__file__).resolve().parents[2]
FILES = ("README.md", "docs/reliability.md", "docs/fuzzing.md", "docs/prompting.md", "datasets/nl2sql/train.jsonl")


def main():
  tokenizer = Tokenizer.from_file(sys.argv[1])
  lines = [line for line in "".join((ROOT / name).read_text(encoding="utf-8") for name in FILES).split("\n") if line]
  seconds = []
  for _ in range(6):
    begin = time.perf_counter()
    for line in lines:
      tokenizer.encode(line, add_special_tokens=False)
    seconds.append(time.perf_counter() - begin)
  print(round(sum(len(line.encode()) for line in lines) / sorted(seconds[1:])[2] / 1000))


if __name__ == "__main__":
  main()
