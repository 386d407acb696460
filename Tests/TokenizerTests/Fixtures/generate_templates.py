"""Writes templates.json: chat templates in our own words, one per construct and per way of marking turns, with what transformers makes of them.

    python generate_templates.py

Pinned: transformers 5.23.*, jinja2 3.1.6, tokenizers 0.23.*. A second run writes the same bytes.
"""

import datetime, json, shutil, tempfile
from pathlib import Path

import jinja2
import tokenizers
import transformers
import transformers.utils.chat_template_utils as utils

assert transformers.__version__.startswith("5.23."), transformers.__version__
assert jinja2.__version__ == "3.1.6", jinja2.__version__
assert tokenizers.__version__.startswith("0.23."), tokenizers.__version__

HERE = Path(__file__).parent
DATE = "2026-03-04T05:06:07"


class Clock(datetime.datetime):
    @classmethod
    def now(cls, tz=None):
        return cls.fromisoformat(DATE)


utils.datetime = Clock


def fast(name):
    ends = {"qwen2": {"eos_token": "<|im_end|>"}, "llama2": {"bos_token": "<s>", "eos_token": "</s>"}}[name]
    return transformers.PreTrainedTokenizerFast(tokenizer_object=tokenizers.Tokenizer.from_file(str(HERE / name / "tokenizer.json")), **ends)


def load(files):
    """The tokenizer of a folder with the tokenizer.json of qwen2 and with these files."""
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(HERE / "qwen2" / "tokenizer.json", folder)
        for name, content in files.items():
            path = Path(folder, name)
            path.parent.mkdir(exist_ok=True)
            path.write_text(content if isinstance(content, str) else json.dumps(content))
        return transformers.PreTrainedTokenizerFast.from_pretrained(folder)


TOKENIZERS = {name: fast(name) for name in ("qwen2", "llama2")}
# A model that stops at the token which begins the next turn.
FIRST = max(TOKENIZERS["qwen2"].get_vocab().values()) + 1
FILES = {"glm": {
    "tokenizer_config.json": {"eos_token": "<|endoftext|>", "added_tokens_decoder": {
        str(FIRST + i): {"content": text, "special": text[1] == "|"} for i, text in enumerate(["<|user|>", "<|assistant|>", "<|observation|>", "<tool_call>", "</tool_call>"])}},
    "generation_config.json": {"eos_token_id": [TOKENIZERS["qwen2"].convert_tokens_to_ids("<|endoftext|>"), FIRST, FIRST + 2]},
}}
# A model with a mark at the end of a text, before the token that ends the turn.
FILES["marked"] = {"tokenizer_config.json": {"eos_token": "<|endoftext|>", "added_tokens_decoder": {
    str(FIRST + i): {"content": text, "special": True} for i, text in enumerate(["<|turn|>", "<|user|>", "<|chatbot|>", "<|system|>", "<|text|>", "<|end_text|>", "<|end_turn|>"])}}}
FILES["marked, stops at the mark"] = FILES["marked"] | {"generation_config.json": {"eos_token_id": [FIRST + 5]}}
TOKENIZERS |= {name: load(files) for name, files in FILES.items()}


def turn(role, content, **more):
    return {"role": role, "content": content, **more}


HI = [turn("user", " Hi <b>& \"you\"</b> 'é' \n"), turn("assistant", "Well\tdone.\n")]
CALL = {"id": "call00001", "type": "function", "function": {"name": "weather", "arguments": {"city": "Köln", "days": 3, "exact": True, "unit": None, "at": [1, 2.5, "x"]}}}
TOOLS = [{"type": "function", "function": {"name": "weather", "description": "Tells the weather of a <city> & more.", "parameters": {"type": "object", "properties": {"city": {"type": "string"}, "days": {"type": "integer", "default": 1}}, "required": ["city"]}}}]

# One construct each, on the conversation HI unless there is another.
CONSTRUCTS = {
    "text and line ends": "a\r\nb\rc\n",
    "trim_blocks and lstrip_blocks": "x\n    {% if true %}\n  y\n    {% endif %}\n  {{ 1 }}\nz {# gone #}\n  {# gone #}\nend\n",
    "white space marks": "a  {%- if true -%}  b  {%- endif +%}\nc  {{- ' d ' -}}  e\n   {%+ if true %}f{% endif %}",
    "raw": "{% raw %}{{ not run }} {% if %}{% endraw %}!",
    "macro": "{% macro f(a, b='B', c=a ~ '!') %}[{{ a }}{{ b }}{{ c }}{{ varargs }}{{ kwargs }}]{% endmacro %}{{ f('x') }}{{ f('x', c=1) }}{{ f(1, 2, 3, 4, d=5) }}{{ f.name }}",
    "macro that calls itself": "{% macro show(value) %}{% if value is mapping %}{ {%- for k, v in value.items() %}{{ k }}={{ show(v) }};{% endfor -%} }{% elif value is iterable and value is not string %}[{% for v in value %}{{ show(v) }},{% endfor %}]{% else %}{{ value }}{% endif %}{% endmacro %}{{ show({'a': [1, {'b': none}], 'c': 'x'}) }}",
    "macro sees where it was written": "{% set a = 1 %}{% macro f() %}{{ a }}{% endmacro %}{% set a = 2 %}{% for a in [9] %}{{ f() }}{{ a }}{% endfor %}",
    "call block": "{% macro box(title) %}<{{ title }}>{{ caller('in') }}</{{ title }}>{% endmacro %}{% call(x) box('t') %}body {{ x }}{% endcall %}",
    "filter block": "{% filter upper | trim %}  some {{ 'text' }} {% endfilter %}",
    "with": "{% set a = 1 %}{% with a = 2, b = a %}{{ a }}{{ b }}{% endwith %}{{ a }}",
    "namespace": "{% set ns = namespace(n=0, seen=[]) %}{% for m in messages %}{% set ns.n = ns.n + 1 %}{% set ns.seen = ns.seen + [m.role] %}{% endfor %}{{ ns.n }}{{ ns.seen }}{{ ns['n'] }}{{ ns.other is defined }}",
    "scopes of set": "{% set a = 1 %}{% for i in [1, 2] %}{{ a }}{% set a = i * 10 %}{{ a }}{% endfor %}{{ a }}{% if true %}{% set a = 5 %}{% endif %}{{ a }}",
    "set of several and as a block": "{% set a, b = 1, 'x' %}{{ a }}{{ b }}{% set c | upper %} t{{ a }} {% endset %}[{{ c }}]",
    "loop": "{% for m in messages %}{{ loop.index }}{{ loop.index0 }}{{ loop.revindex }}{{ loop.revindex0 }}{{ loop.first }}{{ loop.last }}{{ loop.length }}{{ loop.depth }}{{ loop.previtem.role if loop.previtem is defined else '-' }}{{ loop.nextitem.role if not loop.last else '-' }}{{ loop.cycle('a', 'b') }}{{ loop.changed(m.role) }};{% endfor %}",
    "loop with condition and else": "{% for i in range(6) if i is odd %}{{ loop.index }}:{{ i }} {% else %}none{% endfor %}{% for i in [] %}{{ i }}{% else %}none{% endfor %}",
    "recursive loop": "{% for node in [{'n': 1, 'c': [{'n': 2, 'c': []}, {'n': 3}]}] recursive %}({{ node.n }}@{{ loop.depth0 }}{{ loop(node.c) if node.c }}){% endfor %}",
    "break and continue": "{% for i in range(9) %}{% if i == 1 %}{% continue %}{% endif %}{% if i == 4 %}{% break %}{% endif %}{{ i }}{% endfor %}",
    "loop over a dictionary, a text and nothing": "{% for k in {'a': 1, 'b': 2} %}{{ k }}{% endfor %}{% for c in 'aé👍' %}{{ c }}|{% endfor %}{% for x in missing %}!{% endfor %}",
    "loop takes apart": "{% for k, v in {'a': 1}.items() %}{{ k }}{{ v }}{% endfor %}{% for (a, b), c in [[[1, 2], 3]] %}{{ a + b + c }}{% endfor %}",
    "numbers": "{{ 7 // 2 }} {{ -7 // 2 }} {{ 7 % -3 }} {{ 7 / 2 }} {{ 2 ** 10 }} {{ 2 ** -1 }} {{ 1_000 + 1.5e3 }} {{ 1e16 }} {{ 1e-5 }} {{ 0.1 + 0.2 }} {{ 100.0 }} {{ 123456789.125 }} {{ -0.0 }} {{ 1.5 // 0.4 }} {{ -1.5 % 1 }} {{ true + 1 }}",
    "precedence": "{{ '1' + 2 ~ 3 * 4 }} {{ 'a' ~ 1 + 2 ~ 'b' if false else 'c' ~ -2 ** 2 }} {{ not 1 == 2 and 3 > 2 > 1 }} {{ 1 < 2 == true }} {{ -1 | abs }} {{ 2 * 3 | string ~ 'x' }} {{ not true or true }}",
    "comparing": "{{ 1 == 1.0 }}{{ true == 1 }}{{ 'a' < 'b' }}{{ [1, 2] < [1, 3] }}{{ 'é' == 'é' }}{{ none == false }}{{ {'a': 1} == {'a': 1.0} }}{{ 'x' in 'axb' }}{{ 3 not in [1, 2] }}{{ 'k' in {'k': 0} }}{{ (1, 2) == [1, 2] }}",
    "str and repr": "{{ none }}{{ true }}{{ [1, 2.0, none, false, 'it\\'s', \"a\\\"'b\", 'x\\n\\t\\\\\\x01\\u00e9\\u200b'] }}{{ {'a': (1,), 2: {}} }}{{ () }}{{ [missing] | length }}",
    "undefined": "{{ missing }}{{ missing is defined }}{{ missing | default('d') }}{{ none | default('d') }}{{ '' | default('d', true) }}{{ missing ~ 'x' }}{{ messages[9] is undefined }}{{ messages[0].none is none }}{{ missing == other }}{{ missing | length }}{{ 'x' if missing }}{{ messages[0].get('nothing') }}{{ messages[0].get('nothing', 'z') }}",
    "string literals": "{{ 'a' \"b\" 'c\\x41\\u0042\\103\\q' }}{{ '\\'' ~ \"\\n\" ~ '\\\\' }}",
    "slices and indices": "{{ messages[-1].role }}{{ [0,1,2,3,4][1:-1] }}{{ [0,1,2,3,4][::-1] }}{{ [0,1,2,3,4][3:0:-2] }}{{ 'héllo'[1:3] }}{{ 'héllo'[::-1] }}{{ 'abc'[-1] }}{{ 'abc'[7] is defined }}{{ (1,2,3)[:2] }}{{ [[1, 2]].0.1 }}",
    "string methods": "{{ ' a b '.strip() }}|{{ 'xxaxx'.strip('x') }}|{{ 'xxaxx'.lstrip('x') }}|{{ 'a, b,c'.split(',') }}|{{ ' a  b '.split() }}|{{ 'a-b-c'.rsplit('-', 1) }}|{{ 'a b c'.split(' ', 1)[1] }}|{{ 'a\\nb\\r\\nc'.splitlines() }}|{{ 'Abc'.startswith(('x', 'A')) }}|{{ 'Abc'.endswith('bc') }}|{{ 'aaa'.replace('a', 'b', 2) }}|{{ 'ab'.replace('', '-') }}|{{ 'hello World'.title() }}|{{ 'hELLO'.capitalize() }}|{{ 'aBc'.swapcase() }}|{{ 'éaé'.find('é', 1) }}{{ 'abc'.rfind('x') }}{{ 'banana'.count('an') }}|{{ '-'.join(['a', 'b']) }}|{{ '{} {1} {x}'.format(1, 2, x=3) if false else '{}-{x}'.format(1, x=3) }}|{{ '12'.isdigit() }}{{ 'aB'.isalpha() }}{{ ''.isalpha() }}{{ 'AB'.isupper() }}|{{ '7'.zfill(3) }}|{{ 'a'.ljust(3, '.') }}|{{ 'ab'.center(7, '*') }}|{{ 'prefix'.removeprefix('pre') }}|{{ 'a=b=c'.partition('=') }}|{{ 'a=b=c'.rpartition('=') }}",
    "list and dictionary methods": "{{ [1, 2, 1].count(1) }}{{ [1, 2].index(2) }}{{ {'a': 1, 'b': 2}.items() | list }}{{ {'a': 1}.keys() | list }}{{ {'a': 1}.values() | list }}{{ {'items': 5}.items is defined }}{{ {'items': 5}['items'] }}{{ dict(a=1, **{'b': 2}) }}{{ dict([['x', 1]]) }}",
    "percent formatting": "{{ '%s is %d of %.2f%% %r' % ('a', 3, 1.005, 'q') if false else '%s is %d of %.2f%%' % ('a', 3, 2.5) }}{{ '%s' % 5 }}{{ '%s %s' | format('a', 1) }}",
    "tojson": "{{ messages | tojson }}\n{{ {'b': [1, 2.5, true, none, 'é\\u2028</x>'], 'a': {}, 'c': []} | tojson }}\n{{ {'b': 1, 'a': [1, {'x': 2}], 'e': [], 'f': {}} | tojson(indent=2, sort_keys=true) }}\n{{ ['é👍', 1e20, 1e-7] | tojson(ensure_ascii=true) }}\n{{ {'a': [1, 2]} | tojson(separators=(',', ':')) }}\n{{ {1: 1, none: 2, true: 3} | tojson }}\n{{ [1] | tojson(indent='\\t') }}",
    "filters of texts": "{{ ' a ' | trim }}{{ 'xax' | trim('x') }}{{ 'aB' | upper }}{{ 'aB' | lower }}{{ 'aB c' | capitalize }}{{ \"it's a b\" | title if false else 'a b' | title }}{{ 5 | string ~ 'x' }}{{ 'aXbX' | replace('X', '-', 1) }}{{ 'abc' | length }}{{ 'a b  c' | wordcount }}{{ 'a\\nb\\n\\nc' | indent }}|{{ 'a\\nb' | indent(2, first=true) }}|{{ '<a href=\"x\">' | escape }}{{ 'a' | center(5) }}",
    "safe marks a text": "{{ '<' | safe + '<' }}{{ '<' + ('<' | safe) }}{{ ('<' | safe) ~ '<' }}{{ '<' | safe | replace('<', '>') }}",
    "filters of numbers": "{{ '12' | int + 1 }}{{ 'x' | int }}{{ 'x' | int(7) }}{{ '1.5' | float }}{{ 2.5 | round }}{{ 2.2 | round(method='ceil') }}{{ -3 | abs }}{{ 3.9 | int }}",
    "filters of lists": "{{ [3, 1, 2] | sort }}{{ ['b', 'A', 'c'] | sort }}{{ ['b', 'A'] | sort(case_sensitive=true) }}{{ [1, 2, 3] | sort(reverse=true) }}{{ messages | sort(attribute='role') | map(attribute='role') | list }}{{ [1, 2] | first }}{{ [1, 2] | last }}{{ [] | first is defined }}{{ [1, 2] | reverse | list }}{{ 'abc' | reverse }}{{ ['a', 1, none] | join('-') }}{{ messages | join(',', attribute='role') }}{{ ['a', 'A', 'b'] | unique | list }}{{ [1, 5, 2] | max }}{{ [4, 1] | min }}{{ [1, 2, 3] | sum }}{{ [{'n': 2}, {'n': 3}] | sum(attribute='n') }}{{ 'ab' | list }}",
    "filters of dictionaries": "{{ {'b': 1, 'A': 2} | dictsort }}{{ {'b': 1, 'a': 2} | dictsort(by='value') }}{{ {'a': 1} | items | list }}{{ {'a': {'b': 1}} | length }}",
    "select, reject and map": "{{ messages | selectattr('role', 'equalto', 'user') | list | length }}{{ messages | rejectattr('role', 'in', ['user']) | map(attribute='role') | list }}{{ [0, 1, 2, 3] | select('odd') | list }}{{ [0, 1, none] | select | list }}{{ [1, 2] | reject('==', 2) | list }}{{ ['a', 'b'] | map('upper') | join }}{{ messages | map(attribute='none', default='x') | list }}{{ messages | selectattr('tool_calls', 'defined') | list }}{{ 'yes' if [] | select else 'no' }}{{ none | selectattr('a') | list }}{% set g = [1, 2] | map('string') %}{{ g | list }}{{ g | list }}",
    "tests": "{{ 1 is integer }}{{ 1.0 is float }}{{ true is boolean }}{{ true is integer }}{{ 1 is number }}{{ 'a' is string }}{{ {} is mapping }}{{ [] is sequence }}{{ 'a' is iterable }}{{ none is none }}{{ 4 is even }}{{ 9 is divisibleby 3 }}{{ 3 is odd }}{{ 'a' is in ['a'] }}{{ 1 is eq 1 }}{{ 1 is ne 1 }}{{ 1 is lt 2 }}{{ 'AB' is upper }}{{ 'ab' is lower }}{{ raise_exception is callable }}{{ false is false }}{{ 0 is false }}{{ 1 is true }}{{ none is sameas none }}",
    "range": "{{ range(3) | list }}{{ range(1, 7, 2) | list }}{{ range(3, 0, -1) | list }}{% for i in range(2) %}{{ i }}{% endfor %}",
    "strftime_now": "{{ strftime_now('%d %b %Y') }} {{ strftime_now('%A, %B %-d, %Y %H:%M:%S %j') }}{{ strftime_now is defined }}",
    "special tokens": "{{ bos_token is defined }}{{ eos_token }}{{ unk_token is defined }}",
    "generation without marks asked for": "{% for m in messages %}{{ m.role }}{% generation %}{% set x = m.content %}{{ x }}{% endgeneration %}{{ x is defined }}{% endfor %}",
    "long chains": "{{ 'a' + 'b' + 'c' + 'd' + 'e' + 'f' if 1 + 1 + 1 + 1 == 4 else 'z' }}{{ true and true and not false or false }}",
    # What Jinja refuses, too.
    "raise_exception": "{{ raise_exception('Roles must alternate, found ' ~ messages[0].role) }}",
    "undefined is looked into": "{{ messages[0].missing.name }}",
    "undefined is added": "{{ missing + 'x' }}",
    "texts and numbers": "{{ 'a' + 1 }}",
    "None is looped over": "{% for x in none %}{% endfor %}",
    "a list is changed": "{{ [].append(1) }}",
    "an unknown filter": "{{ 1 | nothing_like_it }}",
    "a tag without end": "{% if true %}",
    "a list is JSON of an undefined value": "{{ [missing] | tojson }}",
    "division by zero": "{{ 1 // 0 }}",
}

CHATML = """{%- for m in messages %}
{{- '<|im_start|>' + m.role + '\\n' + m.content + '<|im_end|>\\n' }}
{%- endfor %}
{%- if add_generation_prompt %}{{- '<|im_start|>assistant\\n' }}{% endif %}"""

# Writes all of a message; drops thoughts before the last question.
THINKING = """{%- set ns = namespace(last=0) %}
{%- for m in messages %}{% if m.role == 'user' %}{% set ns.last = loop.index0 %}{% endif %}{% endfor %}
{%- if tools %}{{- '<|im_start|>system\\n# Tools\\n' }}{% for tool in tools %}{{ tool | tojson ~ '\\n' }}{% endfor %}{{- '<|im_end|>\\n' }}{% endif %}
{%- for m in messages %}
  {%- if m.role == 'tool' %}{{- '<|im_start|>user\\n<tool_response>\\n' ~ m.content ~ '\\n</tool_response><|im_end|>\\n' }}
  {%- else %}
    {{- '<|im_start|>' ~ ('system' if m.role == 'developer' else m.role) ~ (' name=' ~ m.name if m.name) ~ '\\n' }}
    {%- if m.reasoning_content and loop.index0 > ns.last %}{{- '<think>\\n' ~ m.reasoning_content ~ '\\n</think>\\n\\n' }}{% endif %}
    {%- if m.content is string %}{{- m.content }}{% else %}{% for part in m.content %}{{ part.text }}{% endfor %}{% endif %}
    {%- for call in m.tool_calls %}
      {{- '\\n<tool_call>\\n{"name": "' ~ call.function.name ~ '", "arguments": ' ~ (call.function.arguments if call.function.arguments is string else call.function.arguments | tojson) ~ '}\\n</tool_call>' }}
    {%- endfor %}
    {{- '<|im_end|>\\n' }}
  {%- endif %}
{%- endfor %}
{%- if add_generation_prompt %}{{- '<|im_start|>assistant\\n' }}{% if enable_thinking is false %}{{- '<think>\\n\\n</think>\\n\\n' }}{% endif %}{% endif %}"""

TWO = [turn("user", "Hi"), turn("assistant", "Fine."), turn("user", "And <|im_end|> you?"), turn("assistant", "\n\nWell.")]
WITH_TOOLS = [
    turn("developer", "Be brief."), turn("user", "Weather?"), {"role": "assistant", "content": None, "tool_calls": [CALL], "reasoning_content": "Ask."},
    turn("tool", '{"sun": true}', tool_call_id="call00001", name="weather"), turn("assistant", "Sun.", reasoning="It is sunny."),
]

# Writes no token after an answer, as GLM-4.5 does.
GLM = """{%- for m in messages %}
{{- {'user': '<|user|>', 'assistant': '<|assistant|>', 'tool': '<|observation|>'}[m.role] + '\\n' + m.content }}
{%- for call in m.tool_calls %}{{- '\\n<tool_call>' + call.function.name + '</tool_call>' }}{% endfor %}
{%- endfor %}
{%- if add_generation_prompt %}{{- '<|assistant|>' }}{% endif %}"""

# Ends every turn with two tokens, as Cohere's do.
MARKED = """{%- if messages[0].role != 'system' %}{{- '<|turn|><|system|><|text|>Be kind.<|end_text|><|end_turn|>' }}{% endif %}
{%- for m in messages %}
{{- '<|turn|>' + {'user': '<|user|>', 'assistant': '<|chatbot|>', 'system': '<|system|>'}[m.role] + '<|text|>' + m.content + '<|end_text|><|end_turn|>' }}
{%- endfor %}
{%- if add_generation_prompt %}{{- '<|turn|><|chatbot|>' }}{% endif %}"""

# Ways of marking turns: template, tokenizer, conversation, what is learned (None: it is refused), how many turns are not found as a whole, and
# whether the end of the last one is not learned.
MARKS = {
    "marks": (CHATML.replace("m.content + '<|im_end|>\\n' }}", "' }}{% if m.role == 'assistant' %}{% generation %}{{ m.content + '<|im_end|>' }}{% endgeneration %}{{ '\\n' }}{% else %}{{ m.content + '<|im_end|>\\n' }}{% endif %}").replace("'\\n' + ' }}", "'\\n' }}"), "qwen2", {"messages": TWO}, ["Fine.<|im_end|>", "\n\nWell.<|im_end|>"], 0),
    "turns after a prompt": (CHATML, "qwen2", {"messages": TWO}, ["Fine.<|im_end|>", "\n\nWell.<|im_end|>"], 0),
    "turns without a prompt": ("{% for m in messages %}{% if m.role == 'user' %}{{ bos_token + '[INST] ' + m.content + ' [/INST]' }}{% else %}{{ ' ' + m.content + eos_token }}{% endif %}{% endfor %}", "llama2", {"messages": TWO}, [" Fine.</s>", " \n\nWell.</s>"], 0),
    "turns with a header and no prompt": ("{% for m in messages %}{{ m.role | upper + ': ' + m.content + (eos_token if m.role == 'assistant' else '') + '\\n' }}{% endfor %}", "llama2", {"messages": TWO}, ["Fine.</s>", "\n\nWell.</s>"], 0),
    "a prompt that writes more than the turn": (CHATML.replace("assistant\\n' }}", "assistant\\n<think>\\n' }}"), "qwen2", {"messages": TWO}, ["Fine.<|im_end|>", "\n\nWell.<|im_end|>"], 0),
    "an end of the text after the last turn": (CHATML + "{% if not add_generation_prompt %}{{ '<|endoftext|>' }}{% endif %}", "qwen2", {"messages": TWO}, ["Fine.<|im_end|>", "\n\nWell.<|im_end|>"], 0),
    "another end of the last turn": ("{% for m in messages %}{{ '<|im_start|>' + m.role + '\\n' + m.content + ('<|endoftext|>' if loop.last and m.role == 'assistant' else '<|im_end|>') }}{% endfor %}{% if add_generation_prompt %}{{ '<|im_start|>assistant\\n' }}{% endif %}", "qwen2", {"messages": TWO}, ["Fine.<|im_end|>", "\n\nWell.<|endoftext|>"], 0),
    "the token of the next turn ends one": (GLM, "glm", {"messages": [turn("user", "Weather?"), turn("assistant", "So:", tool_calls=[CALL]), turn("tool", "Sun."), turn("assistant", "Sun. \n"), turn("user", "Thanks."), turn("assistant", "Bye.")]}, ["\nSo:\n<tool_call>weather</tool_call><|observation|>", "\nSun. \n<|user|>", "\nBye."], 0, True),
    "the token of the next turn ends none with another end": (GLM.replace("m.content }}", "m.content + '<|im_end|>' }}"), "glm", {"messages": TWO}, ["\nFine.<|im_end|>", "\n\n\nWell.<|im_end|>"], 0),
    "a last call without an end": (GLM, "glm", {"messages": [turn("user", "Weather?"), turn("assistant", "So:", tool_calls=[CALL])]}, ["\nSo:\n<tool_call>weather</tool_call>"], 0, True),
    "the token that begins the next turn after each": ("{{ '<|im_start|>' }}{% for m in messages %}{{ m.role + '\\n' + m.content + '<|im_end|><|im_start|>' }}{% endfor %}{% if add_generation_prompt %}{{ 'assistant\\n' }}{% endif %}", "qwen2", {"messages": TWO}, ["Fine.<|im_end|>", "\n\nWell.<|im_end|>"], 0),
    "a mark before the end of each turn": (MARKED, "marked", {"messages": TWO}, ["<|text|>Fine.<|end_text|><|end_turn|>", "<|text|>\n\nWell.<|end_text|><|end_turn|>"], 0),
    "a mark before the end of each turn, which is also marked": (MARKED.replace("+ '<|text|>' + m.content + '<|end_text|><|end_turn|>' }}", "}}{% if m.role == 'assistant' %}{% generation %}{{- '<|text|>' + m.content + '<|end_text|><|end_turn|>' }}{% endgeneration %}{% else %}{{- '<|text|>' + m.content + '<|end_text|><|end_turn|>' }}{% endif %}"), "marked", {"messages": TWO}, ["<|text|>Fine.<|end_text|><|end_turn|>", "<|text|>\n\nWell.<|end_text|><|end_turn|>"], 0),
    "a mark at which the model stops": (MARKED, "marked, stops at the mark", {"messages": TWO}, ["<|text|>Fine.<|end_text|>", "<|text|>\n\nWell.<|end_text|>"], 0),
    "a mark before the end of an answer alone": (MARKED.replace("m.content + '<|end_text|>", "m.content + ('<|end_text|>' if m.role == 'assistant' else '') + '"), "marked", {"messages": TWO}, ["<|text|>Fine.<|end_text|><|end_turn|>", "<|text|>\n\nWell.<|end_text|><|end_turn|>"], 0),
    "a mark before the end and the end of the text after it": (MARKED + "{% if not add_generation_prompt %}{{ '<|endoftext|>' }}{% endif %}", "marked", {"messages": TWO}, ["<|text|>Fine.<|end_text|><|end_turn|>", "<|text|>\n\nWell.<|end_text|><|end_turn|>"], 0),
    "an end of the last turn alone": ("{% for m in messages %}{{ m.role + ': ' + m.content + (eos_token if loop.last and m.role == 'assistant' else '\\n') }}{% endfor %}{% if add_generation_prompt %}{{ 'assistant:' }}{% endif %}", "llama2", {"messages": TWO}, [" Fine.", " \n\nWell.</s>"], 0),
    "an end of all turns but the last": ("{% for m in messages %}{{ m.role + ': ' + m.content + ('' if loop.last and m.role == 'assistant' else eos_token) }}{% endfor %}{% if add_generation_prompt %}{{ 'assistant:' }}{% endif %}", "llama2", {"messages": TWO}, [" Fine.</s>", " \n\nWell."], 0, True),
    "no end of a turn": ("{% for m in messages %}{{ m.role + ': ' + m.content + '\\n' }}{% endfor %}{% if add_generation_prompt %}{{ 'assistant:' }}{% endif %}", "llama2", {"messages": TWO}, [" Fine.", " \n\nWell."], 0, True),
    "tools, results and thoughts": (THINKING, "qwen2", {"messages": WITH_TOOLS, "tools": TOOLS}, ["<think>\nAsk.\n</think>\n\n\n<tool_call>\n{\"name\": \"weather\", \"arguments\": {\"city\": \"Köln\", \"days\": 3, \"exact\": true, \"unit\": null, \"at\": [1, 2.5, \"x\"]}}\n</tool_call><|im_end|>", "<think>\nIt is sunny.\n</think>\n\nSun.<|im_end|>"], 0),
    "a template for tools alone": (THINKING.replace("{%- if tools %}", "").replace("{% endfor %}{{- '<|im_end|>\\n' }}{% endif %}", "{% endfor %}{{- '<|im_end|>\\n' }}", 1), "qwen2", {"messages": [turn("user", "Weather?"), turn("assistant", "So:", tool_calls=[CALL]), turn("tool", "Sun."), turn("assistant", "Sun.")], "tools": TOOLS}, ["So:\n<tool_call>\n{\"name\": \"weather\", \"arguments\": {\"city\": \"Köln\", \"days\": 3, \"exact\": true, \"unit\": null, \"at\": [1, 2.5, \"x\"]}}\n</tool_call><|im_end|>", "Sun.<|im_end|>"], 0),
    "arguments as JSON text": (THINKING, "qwen2", {"messages": [turn("user", "Weather?"), turn("assistant", "So:", tool_calls=[{"type": "function", "function": {"name": "weather", "arguments": "{\"city\":\"Bonn\"}"}}])]}, ["So:\n<tool_call>\n{\"name\": \"weather\", \"arguments\": {\"city\":\"Bonn\"}}\n</tool_call><|im_end|>"], 0),
    "earlier thoughts are dropped": (THINKING, "qwen2", {"messages": [turn("user", "1"), turn("assistant", "One.", reasoning_content="hm"), turn("user", "2"), turn("assistant", "Two.", thinking="hm hm")]}, ["One.<|im_end|>", "<think>\nhm hm\n</think>\n\nTwo.<|im_end|>"], 1),
    "an empty thought where an earlier one is dropped": (THINKING.replace("{%- if m.reasoning_content and loop.index0 > ns.last %}{{- '<think>\\n' ~ m.reasoning_content ~ '\\n</think>\\n\\n' }}{% endif %}", "{%- if m.role == 'assistant' %}{{- '<think>' ~ (m.reasoning_content if loop.index0 > ns.last) ~ '</think>\\n' }}{% endif %}"), "qwen2", {"messages": [turn("user", "1"), turn("assistant", "One.", reasoning_content="hm"), turn("user", "2"), turn("assistant", "Two.", thinking="hm hm")]}, ["<think></think>\nOne.<|im_end|>", "<think>hm hm</think>\nTwo.<|im_end|>"], 1),
    "parts and a name": (THINKING, "qwen2", {"messages": [turn("user", [{"type": "text", "text": "Hi "}, {"type": "text", "text": "you"}], name="bob"), turn("assistant", [{"type": "text", "text": "Ho"}])]}, ["Ho<|im_end|>"], 0),
    "settings of the template": (THINKING, "qwen2", {"messages": TWO[:2], "chat_template_kwargs": {"enable_thinking": False}}, ["Fine.<|im_end|>"], 0),
    "the answer is not written": ("{% for m in messages %}{{ m.role }}{% if m.role == 'user' %}{{ m.content }}{% endif %}{% endfor %}", "qwen2", {"messages": TWO}, None, 0),
    "the answer is written in capitals": (CHATML.replace("m.content", "m.content | upper"), "qwen2", {"messages": TWO}, None, 0),
}


def render(tokenizer, template, conversation, prompt=False):
    kwargs = conversation.get("chat_template_kwargs", {})
    return tokenizer.apply_chat_template(conversation["messages"], tools=conversation.get("tools"), chat_template=template, tokenize=False, add_generation_prompt=prompt, **kwargs)


def labelled(tokenizer, template, conversation, learned):
    """Text, ids and marks: an id is learned if a byte of it is in one of the learned texts, which follow each other in the text."""
    text = render(tokenizer, template, conversation)
    kwargs = conversation.get("chat_template_kwargs", {})
    ids = tokenizer.apply_chat_template(conversation["messages"], tools=conversation.get("tools"), chat_template=template, tokenize=True, return_dict=False, **kwargs)
    encoding = tokenizer.backend_tokenizer.encode(text, add_special_tokens=False)
    assert encoding.ids == ids
    spans, at = [], 0
    for part in learned or []:
        start = text.index(part, at)
        at = start + len(part)
        spans.append((start, at))
    if "endgeneration" in template:
        marks = tokenizer.apply_chat_template(conversation["messages"], chat_template=template, tokenize=True, return_dict=True, return_assistant_tokens_mask=True)["assistant_masks"]
        assert marks == [int(any(s < stop and start < e for s, e in spans)) for start, stop in encoding.offsets]
    return {"text": text, "ids": ids, "labelled": [int(any(s < stop and start < e for s, e in spans)) for start, stop in encoding.offsets]}


CALLED = [turn("user", "Weather?"), turn("assistant", "So:", tool_calls=[CALL]), turn("tool", "Sun.")]
NAMED = {"default": CHATML, "tool_use": THINKING, "rag": "never {{ messages }}"}
EOS = {"eos_token": "<|im_end|>"}
CONFIG = {"tokenizer_config.json": EOS}


def listed(templates):
    return {"tokenizer_config.json": EOS | {"chat_template": [{"name": name, "template": text} for name, text in templates.items()]}}


def folder(templates):
    return {f"additional_chat_templates/{name}.jinja": text for name, text in templates.items()}


# What is written, and what of it is learned.
WRITTEN = {
    "plain": (CHATML, {"messages": TWO[:2]}, ["Fine.<|im_end|>"]),
    "tools by default": (CHATML, {"messages": CALLED, "tools": TOOLS}, ["So:<|im_end|>"]),
    "tools by tool_use": (THINKING, {"messages": CALLED, "tools": TOOLS}, ["So:\n<tool_call>\n{\"name\": \"weather\", \"arguments\": {\"city\": \"Köln\", \"days\": 3, \"exact\": true, \"unit\": null, \"at\": [1, 2.5, \"x\"]}}\n</tool_call><|im_end|>"]),
}
# Where a model has its templates, as files, and what becomes of the conversation without tools and the one with them (None: it is refused).
LAYOUTS = {
    "a list": (listed(NAMED), "plain", "tools by tool_use"),
    "an object": ({"tokenizer_config.json": EOS | {"chat_template": NAMED}}, "plain", "tools by tool_use"),
    "files": (CONFIG | {"chat_template.jinja": CHATML} | folder({"tool_use": THINKING, "rag": "x"}), "plain", "tools by tool_use"),
    "files before a list": (listed({"default": "x", "rag": "y"}) | {"chat_template.jinja": CHATML} | folder({"tool_use": THINKING}), "plain", "tools by tool_use"),
    "a file before a list": (listed(NAMED) | {"chat_template.jinja": CHATML}, "plain", "tools by default"),
    "a folder before a text": ({"tokenizer_config.json": EOS | {"chat_template": CHATML}} | folder({"tool_use": THINKING}), None, "tools by tool_use"),
    "a default of the folder": (CONFIG | {"chat_template.jinja": "x"} | folder({"default": CHATML}), "plain", "tools by default"),
    "tools without a template of theirs": (listed({"default": CHATML, "rag": "x"}), "plain", "tools by default"),
    "no default": (listed({"tool_use": THINKING, "rag": "x"}), None, "tools by tool_use"),
    "neither": (listed({"rag": "x"}), None, None),
    "one": (CONFIG | {"chat_template.jinja": CHATML}, "plain", "tools by default"),
}


def layout(name, files, plain, tools):
    tokenizer = load(files)
    # Written on into one file, the templates are the same.
    kept = tokenizer.chat_template
    if isinstance(kept, dict):
        kept = kept["default"] if set(kept) == {"default"} else [{"name": key, "template": kept[key]} for key in sorted(kept)]
    for other in (tokenizer, load({"tokenizer_config.json": EOS | {"chat_template": kept}})):
        for written, conversation in ((plain, WRITTEN["plain"][1]), (tools, WRITTEN["tools by default"][1])):
            try:
                assert render(other, None, conversation) == render(TOKENIZERS["qwen2"], WRITTEN[written][0], conversation)
            except ValueError:
                assert written is None
    return {"name": name, "files": files, "exported": kept, "plain": plain, "tools": tools}


constructs = []
for name, template in CONSTRUCTS.items():
    try:
        text = render(TOKENIZERS["qwen2"], template, {"messages": HI})
    except (jinja2.TemplateError, TypeError, ZeroDivisionError):
        text = None
    constructs.append({"name": name, "template": template, "text": text})
marks = []
for name, (template, tokenizer, conversation, learned, rewritten, *open_end) in MARKS.items():
    row = {"name": name, "template": template, "tokenizer": tokenizer, "conversation": conversation, "learned": learned, "rewritten": rewritten, "open": bool(open_end)}
    marks.append(row | labelled(TOKENIZERS[tokenizer], template, conversation, learned))
written = {name: {"conversation": row[1]} | labelled(TOKENIZERS["qwen2"], *row) for name, row in WRITTEN.items()}
layouts = [layout(name, *row) for name, row in LAYOUTS.items()]
fixture = {"date": DATE, "messages": HI, "constructs": constructs, "files": FILES, "marks": marks, "written": written, "layouts": layouts}
(HERE / "templates.json").write_text(json.dumps(fixture, indent=1, ensure_ascii=False) + "\n")
print(len(constructs), "constructs,", sum(row["text"] is None for row in constructs), "of them refused;", len(marks), "ways of marking turns,", len(layouts), "of keeping templates")
