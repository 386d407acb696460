#!/usr/bin/env python3
"""The TEMPLATE of an exported Modelfile, rendered by Go, against the model's chat template, rendered by transformers.

  check.py PEFT_TRAIN MODEL WORK              (make test-ollama)
  check.py PEFT_TRAIN MODEL WORK TEMPLATES    each template of a folder in the place of the model's own

Conversations without tools must be the same byte for byte; of those with tools, JSON is compared by its values, because Go writes it without the
spaces that Python's tojson writes. Needs go, transformers and jinja2.
"""
import json
import shutil
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
  program, model, work = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3])
  work.mkdir(parents=True, exist_ok=True)
  if len(sys.argv) > 4:
    return survey(program, model, work, sorted(Path(sys.argv[4]).glob("*.jinja")))
  for form in ("ollama", "huggingface"):
    if not (work / form).exists():
      subprocess.run([program, "export", "--model", model, "--format", form, "--output", work / form], check=True)
  counts, tag, differences = compare(work / "huggingface", work / "ollama" / "Modelfile")
  print("\n".join(differences + [words(counts), f"calls are found by {tag!r}"]))
  return 0 if all(alike == count for alike, count in counts.values()) else 1


def survey(program, model, work, templates):
  """A line for each template, put into the place of the model's own: what is alike, and what the command said of it."""
  for template in templates:
    directory, out = work / template.stem / "model", work / template.stem / "ollama"
    shutil.rmtree(work / template.stem, ignore_errors=True)
    shutil.copytree(model, directory)
    (directory / "chat_template.jinja").write_text(template.read_text())
    said = subprocess.run([program, "export", "--model", directory, "--format", "ollama", "--output", out, "--no-check"], capture_output=True, text=True)
    notes = [line for line in (said.stdout + said.stderr).splitlines() if line.startswith("note:") or said.returncode]
    line = f"exit code {said.returncode}"
    if said.returncode == 0:
      counts, tag, differences = compare(directory, out / "Modelfile")
      line = words(counts) + (f"; calls are found by {tag!r}" if True in counts else "")
      (work / template.stem / "differences.txt").write_text("\n".join(differences))
    print(f"{template.stem}: {line}\n" + "".join(f"    {note}\n" for note in notes), end="", flush=True)
  return 0


def words(counts):
  return "; ".join(f"{alike} of {count} conversations {'with tools alike but for the layout of JSON' if has_tools else 'alike'}"
                   for has_tools, (alike, count) in counts.items()) or "no conversation that the template takes"


def compare(directory, modelfile):
  from transformers import AutoTokenizer
  tokenizer = AutoTokenizer.from_pretrained(directory)
  cases = [{"messages": messages} for messages in CONVERSATIONS]
  if "$.Tools" in modelfile.read_text():
    cases += [{"messages": messages, "tools": TOOLS} for messages in WITH_TOOLS]
  rendered = subprocess.run(["go", "run", Path(__file__).with_name("main.go"), modelfile], input=json.dumps(cases, ensure_ascii=False), capture_output=True, text=True,
                            check=True).stdout
  rendered = json.loads(rendered)
  counts, differences = {}, []
  for case, go in zip(cases, rendered["texts"]):
    has_tools = "tools" in case
    try:
      expected = tokenizer.apply_chat_template(case["messages"], tools=case.get("tools"), tokenize=False, add_generation_prompt=True)
    except Exception:  # The template refuses such turns.
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
      differences.append(
          f"{[m['role'] for m in case['messages']]}{' with tools' if has_tools else ''}\n  transformers {expected!r}\n  Go           {go!r}")
  return counts, rendered["tag"], differences


if __name__ == "__main__":
  sys.exit(main())
