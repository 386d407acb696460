"""What jinja2 and transformers make of public chat templates, for PublicTemplateTests.

    python expect.py FOLDER OUTPUT

FOLDER holds downloaded templates, found by their content: list.tsv names the repository, the path and the SHA-256 of each. Their texts are no part of
this project. Pinned: transformers 5.23.*, jinja2 3.1.6. `make test-templates` clones the repositories, and runs this and the test. A repository may
have changed or lost a template since, so not all are needed.
"""

import datetime, hashlib, json, logging, re, sys
from pathlib import Path

import jinja2
import transformers
import transformers.utils.chat_template_utils as utils

assert transformers.__version__.startswith("5.23."), transformers.__version__
assert jinja2.__version__ == "3.1.6", jinja2.__version__
logging.disable(logging.WARNING)
DATE = "2026-03-04T05:06:07"


class Clock(datetime.datetime):
    @classmethod
    def now(cls, tz=None):
        return cls.fromisoformat(DATE)


utils.datetime = Clock


def turn(role, content, **more):
    return {"role": role, "content": content, **more}


def call(name, arguments, number=1):
    return {"id": f"call0000{number}", "type": "function", "function": {"name": name, "arguments": arguments}}


TOOLS = [
    {"type": "function", "function": {"name": "weather", "description": "Tells the \"weather\" of a <city> & more, é.", "parameters": {"type": "object", "properties": {
        "city": {"type": "string", "description": "Where."}, "unit": {"type": "string", "enum": ["c", "f"]}, "days": {"type": ["integer", "null"], "default": 3},
        "at": {"type": "array", "items": {"type": "object", "properties": {"x": {"type": "number"}}, "required": ["x"]}}}, "required": ["city"]}, "return": {"type": "string"}}},
    {"type": "function", "function": {"name": "clock", "description": "Tells the time.", "parameters": {"type": "object", "properties": {}}}},
]
MANY = {"city": "Köln", "days": 3, "f": 1.5, "b": True, "z": None, "l": [1, "a"]}
CONVERSATIONS = {
    "one turn": {"messages": [turn("user", "Hi there"), turn("assistant", "Hello! \"x\" é <b>")]},
    "two turns": {"messages": [turn("user", " why? \n"), turn("assistant", " because.\n "), turn("user", "And?"), turn("assistant", "No.")]},
    "a system turn": {"messages": [turn("system", "Be brief."), turn("user", "first"), turn("assistant", "alpha"), turn("user", "second"), turn("assistant", "beta")]},
    "thoughts": {"messages": [turn("user", "first"), turn("assistant", "alpha", reasoning_content="hm"), turn("user", "second"), turn("assistant", "beta", reasoning_content="hm\nhm")]},
    "thoughts in the text": {"messages": [turn("user", "first"), turn("assistant", "<think>\nhm\n</think>\n\nalpha"), turn("user", "second"), turn("assistant", "<think>\nhm\n</think>\n\nbeta")]},
    "a call": {"messages": [turn("user", "weather?"), turn("assistant", "", tool_calls=[call("weather", MANY)]), turn("tool", '{"t": 3}', name="weather", tool_call_id="call00001"), turn("assistant", "3 degrees."), turn("user", "ok"), turn("assistant", "bye")], "tools": TOOLS},
    "two calls": {"messages": [turn("system", "Be brief."), turn("user", "weather?"), turn("assistant", None, tool_calls=[call("weather", {"city": "X"}), call("clock", {}, 2)]), turn("tool", "3", name="weather", tool_call_id="call00001"), turn("tool", "4", name="clock", tool_call_id="call00002"), turn("assistant", "done")], "tools": TOOLS},
    "arguments as text": {"messages": [turn("user", "weather?"), turn("assistant", "Let me see", reasoning_content="hm", tool_calls=[call("weather", '{"city": "X"}')]), turn("tool", "3", name="weather", tool_call_id="call00001"), turn("assistant", "done")], "tools": TOOLS},
    "tools alone": {"messages": [turn("system", "Be brief."), turn("user", "weather?"), turn("assistant", "none")], "tools": TOOLS},
    "parts": {"messages": [turn("user", [{"type": "text", "text": "ask zzq"}]), turn("assistant", [{"type": "text", "text": "reply zzk"}])]},
    "a developer": {"messages": [turn("developer", "Be brief."), turn("user", "first"), turn("assistant", "alpha")]},
    "names": {"messages": [turn("user", "first", name="bob"), turn("assistant", "alpha", name="al"), turn("user", "second"), turn("assistant", "beta")]},
    "six turns": {"messages": [turn("assistant" if i % 2 else "user", f"word{i}") for i in range(12)]},
    "no thinking": {"messages": [turn("user", "first"), turn("assistant", "alpha")], "chat_template_kwargs": {"enable_thinking": False}},
    "thinking": {"messages": [turn("user", "first"), turn("assistant", "alpha")], "chat_template_kwargs": {"enable_thinking": True, "reasoning_effort": "high"}},
}
ENDS = {"bos_token": "<s>", "eos_token": "</s>"}
TOKEN = r"<[^<>\s{}'\"]{1,60}>|\[/?[A-Z_]{2,}\]|\[\|[a-z]+\|\]"


def render(source, conversation, prompt=False, count=None):
    """Text and marked places, or None where the template refuses."""
    messages = [{k: v for k, v in m.items() if v is not None} for m in conversation["messages"][:count]]
    try:
        texts, marks = utils.render_jinja_template([messages], tools=conversation.get("tools"), chat_template=source, add_generation_prompt=prompt, return_assistant_tokens_mask=True, **ENDS, **conversation.get("chat_template_kwargs", {}))
    except Exception:
        return None
    return texts[0], marks[0]


def turns(source, conversation, text, tokens):
    """For each turn of the assistant with a text that stands in the conversation: where it starts if that is certain, and where it ends at least and at most."""
    rows, at = [], 0
    for i, message in enumerate(conversation["messages"]):
        content = message.get("content")
        if isinstance(content, list):
            # A template that knows no parts writes the list as Python does, or as JSON.
            written = [str(content), json.dumps(content, ensure_ascii=False), "".join(part["text"] for part in content)]
            content = next((form for form in written if form in text), written[-1])
        content = content or ""
        content = content.split("</think>")[-1].strip()
        place = text.find(content, at) if content else -1
        if place < 0:
            continue
        at = place + len(content)
        if message["role"] != "assistant" or message.get("tool_calls"):
            continue
        # The end: after the tokens and the white space that follow the answer.
        most = at + re.match(rf"(?:\s|{tokens})*", text[at:]).end()
        asked, prompted = render(source, conversation, False, i), render(source, conversation, True, i)
        start = None
        if asked and prompted and len(prompted[0]) > len(asked[0]) and text.startswith(prompted[0]):
            start = len(prompted[0])
        rows.append([start, place, at, most])
    return [[None if n is None else len(text[:n].encode()) for n in row] for row in rows]


def main(folder, output):
    here = Path(__file__).parent
    wanted = {row.split("\t")[2]: row.split("\t")[:2] for row in (here / "list.tsv").read_text().splitlines()[1:]}
    found = {}
    for path in sorted(Path(folder).rglob("*")):
        if path.is_file() and path.stat().st_size < 1 << 20 and (digest := hashlib.sha256(data := path.read_bytes()).hexdigest()) in wanted:
            found[digest] = data.decode()
    print(f"{len(found)} of {len(wanted)} templates are in {folder}")
    assert len(found) >= 100, "at least 100 are needed"
    templates = []
    for digest, source in found.items():
        literal = sorted(set(re.findall(TOKEN, source)) | set(ENDS.values()), key=len, reverse=True)
        cases = []
        for name, conversation in CONVERSATIONS.items():
            for prompt in (False, True):
                written = render(source, conversation, prompt)
                case = {"conversation": name, "prompt": prompt, "text": written and written[0]}
                if written and not prompt:
                    text, marks = written
                    if "endgeneration" in source:
                        case["marks"] = [[len(text[:a].encode()), len(text[:b].encode())] for a, b in marks if a < b]
                    else:
                        case["turns"] = turns(source, conversation, text, "|".join(map(re.escape, literal)))
                cases.append(case)
        templates.append({"repository": wanted[digest][0], "path": wanted[digest][1], "source": source, "tokens": literal, "cases": cases})
    Path(output).write_text(json.dumps({"date": DATE, "ends": ENDS, "conversations": CONVERSATIONS, "templates": templates}))


main(*sys.argv[1:])
