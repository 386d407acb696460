#!/usr/bin/env python3
"""The TEMPLATE of an exported Modelfile, rendered by Go, against the model's chat template, rendered by transformers.

  check.py PEFT_TRAIN MODEL WORK    (make test-ollama)

Conversations without tools must be the same byte for byte; of those with tools, JSON is compared by its values, because Go writes it without the
spaces that Python's tojson writes. Needs go, transformers and jinja2.
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


def tool(name, *keys):
  properties = {key: {"type": "string", "description": f"The {key}."} for key in keys}
  parameters = {"type": "object", "properties": properties, "required": list(keys)}
  return {"type": "function", "function": {"name": name, "description": f"Asks for the {name}.", "parameters": parameters}}


def call(number, name, content="", **arguments):
  function = {"name": name, "arguments": arguments}
  return {"role": "assistant", "content": content, "tool_calls": [{"id": f"call0000{number}", "type": "function", "function": function}]}


def result(number, name, content):
  return {"role": "tool", "content": content, "tool_call_id": f"call0000{number}", "name": name}


TOOLS = [tool("weather", "town", "day"), tool("time", "town")]
CALLED = TURNS[:1] + [call(1, "weather", town="Köln \"West\"", day="today"), result(1, "weather", '{"rain": true, "mm": 3}')]
TWO = call(1, "weather", town="Rome", day="1") | {"tool_calls": call(1, "weather", town="Rome", day="1")["tool_calls"] + call(2, "time", town="Rome")["tool_calls"]}
CALLS = TURNS[:1] + [TWO, result(1, "weather", "Dry."), result(2, "time", "12:30")]
WITH_TOOLS = [TURNS[:1], TURNS, [SYSTEM] + TURNS[:1], CALLED, [SYSTEM] + CALLED + TURNS[1:], CALLS, CALLS + TURNS[1:],
              TURNS[:1] + [call(1, "time", "I look.", town="Oslo"), result(1, "time", "9:15")]]


def normalized(text):
  """The text with every value of JSON in it laid out in one way: Go and Python write other spaces and orders of keys."""
  decoder, result, place = json.JSONDecoder(), "", 0
  while place < len(text):
    if text[place] in "{[":
      try:
        value, place = decoder.raw_decode(text, place)
        result += json.dumps(value, sort_keys=True)
        continue
      except ValueError:
        pass
    result += text[place]
    place += 1
  return result


def main():
  program, model, work = sys.argv[1], sys.argv[2], Path(sys.argv[3])
  work.mkdir(parents=True, exist_ok=True)
  for form in ("ollama", "huggingface"):
    if not (work / form).exists():
      subprocess.run([program, "export", "--model", model, "--format", form, "--output", work / form], check=True)
  return 0 if compare(work / "huggingface", work / "ollama" / "Modelfile") else 1


def compare(directory, modelfile):
  from transformers import AutoTokenizer
  tokenizer = AutoTokenizer.from_pretrained(directory)
  cases = [{"messages": messages} for messages in CONVERSATIONS]
  if "$.Tools" in modelfile.read_text():
    cases += [{"messages": messages, "tools": TOOLS} for messages in WITH_TOOLS]
  rendered = subprocess.run(["go", "run", Path(__file__).with_name("main.go"), modelfile], input=json.dumps(cases), capture_output=True, text=True,
                            check=True).stdout
  rendered = json.loads(rendered)
  counts = {}
  for case, go in zip(cases, rendered["texts"]):
    has_tools = "tools" in case
    try:
      expected = tokenizer.apply_chat_template(case["messages"], tools=case.get("tools"), tokenize=False, add_generation_prompt=True)
    except Exception as error:  # The template refuses such turns.
      print(f"{[m['role'] for m in case['messages']]}: {error}")
      continue
    # Ollama takes the token that begins a text out of the template, because it puts it there itself.
    bos = tokenizer.bos_token or ""
    if bos and expected.startswith(bos) and not go.startswith(bos):
      expected = expected[len(bos):]
    # Only with tools does the text hold JSON of the program's.
    a, b = (normalized(expected), normalized(go)) if has_tools else (expected, go)
    alike, count = counts.get(has_tools, (0, 0))
    counts[has_tools] = (alike + (a == b), count + 1)
    if a != b:
      print(f"{[m['role'] for m in case['messages']]}{' with tools' if has_tools else ''}\n  transformers {expected!r}\n  Go           {go!r}")
  for has_tools, (alike, count) in counts.items():
    print(f"{alike} of {count} conversations {'with tools alike but for the layout of JSON' if has_tools else 'alike'}")
  print(f"calls are found by {rendered['tag']!r}")
  return all(alike == count for alike, count in counts.values())


if __name__ == "__main__":
  sys.exit(main())
