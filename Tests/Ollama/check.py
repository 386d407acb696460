#!/usr/bin/env python3
"""The TEMPLATE of an exported Modelfile, rendered by Go, against the model's chat template, rendered by transformers.

  check.py PEFT_TRAIN MODEL WORK    (make test-ollama)

Needs go, transformers and jinja2.
"""
import json
import subprocess
import sys
from pathlib import Path

SYSTEM = {"role": "system", "content": "Answer in {{ one }} line.\n"}
TURNS = [
    {"role": "user", "content": "What is 2 + 2?"}, {"role": "assistant", "content": "It is 4."}, {"role": "user", "content": "And 3 + 3?"},
    {"role": "assistant", "content": "It is 6,\nof course."}, {"role": "user", "content": "Thanks \"a lot\""},
]
CONVERSATIONS = [TURNS[:1], TURNS[:3], TURNS, [SYSTEM] + TURNS[:1], [SYSTEM] + TURNS]


def main():
  program, model, work = sys.argv[1], sys.argv[2], Path(sys.argv[3])
  work.mkdir(parents=True, exist_ok=True)
  for form in ("ollama", "huggingface"):
    if not (work / form).exists():
      subprocess.run([program, "export", "--model", model, "--format", form, "--output", work / form], check=True)
  from transformers import AutoTokenizer
  tokenizer = AutoTokenizer.from_pretrained(work / "huggingface")
  expected = [tokenizer.apply_chat_template(messages, tokenize=False, add_generation_prompt=True) for messages in CONVERSATIONS]
  rendered = subprocess.run(["go", "run", Path(__file__).with_name("main.go"), work / "ollama" / "Modelfile"], input=json.dumps(CONVERSATIONS),
                            capture_output=True, text=True, check=True).stdout
  alike = 0
  for messages, a, b in zip(CONVERSATIONS, expected, json.loads(rendered)):
    alike += a == b
    if a != b:
      print(f"{[m['role'] for m in messages]}\n  transformers {a!r}\n  Go           {b!r}")
  print(f"{alike} of {len(CONVERSATIONS)} conversations alike")
  return 0 if alike == len(CONVERSATIONS) else 1


if __name__ == "__main__":
  sys.exit(main())
