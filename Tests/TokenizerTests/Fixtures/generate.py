"""Writes the fixtures of TokenizerTests: texts, small tokenizers in four styles, their ids, and conversations in chat formats.

    python generate.py [SmolLM2-135M-Instruct.Q4_1.gguf]

Pinned: tokenizers 0.23.*, transformers 5.23.*, gguf 0.17.* or later. Everything is seeded; a second run writes the same bytes.
Without the GGUF file the ids of SmolLM2 stay as they are. Ids are stored three characters each, base 64, one text a line.
"""

import json, os, random, re, shutil, sys
from pathlib import Path

import gguf
import tokenizers
import transformers
from tokenizers import AddedToken, Regex, Tokenizer, decoders, models, normalizers, pre_tokenizers, processors, trainers

assert tokenizers.__version__.startswith("0.23."), tokenizers.__version__
assert transformers.__version__.startswith("5.23."), transformers.__version__

HERE = Path(__file__).parent
DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
LLAMA3 = r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
QWEN2 = LLAMA3.replace(r"\p{N}{1,3}", r"\p{N}")


# ---------------------------------------------------------------- texts

WORDS = """the a of to and in that it is was for on with as by at from this be are or an not have his her they which one we you all
her would there their will when who him been has more if no out so said what up its about into than them can only other new some
could time these two may then do first any my now such like our over man me even most made after also did many before must through
river mountain garden engine teacher window letter summer winter market bridge kitchen village doctor captain morning evening
question answer adapter gradient matrix tensor optimizer checkpoint tokenizer language model learning rate schedule attention
didn't we're you'll it's I've she'd they're DON'T CAN'T WE'LL he's""".split()
CODE = ["def f(x):\n    return x ** 2\n", "for (int i = 0; i < n; ++i) { a[i] += b[i]; }", "if err != nil {\n\t\treturn err\n\t}\n",
        "SELECT name, COUNT(*) FROM t WHERE x >= 3 GROUP BY name;", "let x: [String: Int] = [:]  // comment", "<div class=\"a\">&nbsp;</div>",
        "printf(\"%5.2f\\n\", x);", "import numpy as np\nx = np.zeros((3, 4))", "{\"key\": [1, 2.5, null, true]}", "a->b::c<d>&&!e||f^~g",
        "\t\tif self.x is None:\n\t\t\tpass", "https://example.org/a?b=c&d=%20#frag", "C:\\dir\\file.txt", "x=1;y=2;;z=3", "$ make -j4 && ./run --flag=1"]
CJK = ["我们在河边散步", "今天天气很好，适合出门。", "東京都は日本の首都です", "ひらがなとカタカナ", "안녕하세요 세계", "한국어 문장입니다.", "繁體中文測試", "「引用」と（括弧）", "第１２３章", "𠀀𠀁𪚥 㐀"]
ARABIC = ["مرحبا بالعالم", "السَّلامُ عَلَيْكُم", "هذا نصٌّ عربيٌّ مع ٣ أرقام", "שלום עולם", "שָׁלוֹם", "فارسی می‌نویسم", "اردو میں لکھیں", "١٢٣٤٥", "עברית 123 English"]
EMOJI = ["👩‍👩‍👧‍👦", "🏳️‍🌈", "👍🏽", "❤️", "🇩🇪🇫🇷", "👨🏿‍🚀", "☺️", "🤷‍♀️ ok", "🧑‍💻👩🏻‍🔬", "1️⃣2️⃣", "😀😃😄"]
ODD = ["é", "é", "ﬁ ﬂ ﬃ", "Å Å Å", "ẛ̣", "각 각", "e\u0301\u0302\u0303\u0304", "a\u200bb", "a\u200db", "a\u2060b", "\ufeffBOM", "a\u00a0b",
       "a\u1680b", "a\u180eb", "a\u2028b\u2029c", "a\u3000b", "a\u0085b", "a\x0bb\x0cc", "a\x1cb\x1dc\x1eb\x1fc", "\x00\x01\x02\x7f", "½ ¼ Ⅷ ² ³",
       "ǅ ǈ", "ſ K Å", "İstanbul ıı", "Straße STRASSE", "ὈΔΥΣΣΕΎΣ", "Ω Ω", "ﷺ", "\ue000\uf8ff", "\ufffd\ufffe\uffff", "\U0010ffff\U000f0000",
       "𝒳𝓎𝔷 𝟘𝟙", "नमस्ते दुनिया", "ক্ষ", "ไทยแลนด์", "မြန်မာ", "ᠮᠣᠩᠭᠣᠯ", "Ελληνικά", "Русский язык", "naïve café", "‘quotes’ “double” …—–", "a\u034fb",
       "\u0300abc", "x\u0338", "it’s we’re", "I'M YOU'LL 'S 'ſ", "''''s", "_under_score__", "a\u203fb", "١a٢b", "五〇〇", "①②③", "\u202eabc\u202c"]
SPECIAL = ["<|im_start|>user\nhi<|im_end|>\n", "<|endoftext|>", "a<|endoftext|>b", "<|im_start|><|im_end|>", "<|im_start|", "|im_end|>", "<|im_end|>>", "<<|im_end|>",
           "<s>hello</s>", "</s><s>", "<s", "<unk>", "a </s> b", "[MASK]", " [MASK] x", "x[MASK] y", "a\n[MASK]\n b", "WORDY a WORDYb WORDY", "aWORDY", "WORDY.", "héllo tôken",
           "<tool>x</tool>", "<0x41>", "▁x ▁", "Ġx", "a zqxj zqxj."]


def texts():
    rng = random.Random(20240607)
    spaces = [" ", " ", " ", " ", "  ", "   ", "\n", "\n\n", "\t", " \n", "\r\n", "\u00a0", "        ", "\n\n\n", " \t ", "\u3000"]
    lines = ["", " ", "  ", "\n", "\n\n", " \n", "\n ", "\t", "\r\n", "   \n\n   x", "x   ", "   x", "a  b   c    d", " " * 40, "\n" * 17, "a" * 70, "A" * 33, "!" * 41, "0" * 29]
    lines += CODE + CJK + ARABIC + EMOJI + ODD + SPECIAL
    while len(lines) < 800:
        words = [rng.choice(WORDS) for _ in range(rng.randint(2, 12))]
        text = "".join(w + rng.choice(["", "", "", ",", ".", "!", "?", ";", "..."]) + rng.choice(spaces[:6]) for w in words)
        lines.append(text.capitalize() if rng.random() < 0.5 else text)
    while len(lines) < 1100:
        kind = rng.randrange(6)
        if kind == 0: lines.append(str(rng.randrange(10 ** rng.randint(1, 18))))
        elif kind == 1: lines.append(f"{rng.uniform(-1e6, 1e6):,.{rng.randint(0, 6)}f}")
        elif kind == 2: lines.append(f"{rng.randint(1, 31):02}.{rng.randint(1, 12):02}.{rng.randint(1900, 2100)} {rng.randint(0, 23)}:{rng.randint(0, 59):02}")
        elif kind == 3: lines.append(f"{rng.randint(0, 999)} + {rng.randint(0, 999)} = {rng.randint(0, 1998)}")
        elif kind == 4: lines.append(f"0x{rng.randrange(1 << 32):08X} 1e-{rng.randint(1, 9)} {rng.randint(1, 99)}%")
        else: lines.append("v" + ".".join(str(rng.randrange(200)) for _ in range(rng.randint(2, 5))))
    pools = [WORDS, CODE, CJK, ARABIC, EMOJI, ODD, SPECIAL]
    while len(lines) < 2100:
        parts = []
        for _ in range(rng.randint(2, 5)):
            parts += [rng.choice(rng.choice(pools)), rng.choice(spaces + ["", "", ""])]
        lines.append("".join(parts))
    assigned = [*range(0, 0x250), *range(0x300, 0x370), *range(0x600, 0x6ff), *range(0x1100, 0x1200), *range(0x2000, 0x2070), *range(0x3040, 0x3100), *range(0x1f600, 0x1f650)]
    while len(lines) < 2250:
        lines.append("".join(chr(rng.choice(assigned)) for _ in range(rng.randint(1, 16))))
    return lines


# ---------------------------------------------------------------- tokenizers

ADDED = [AddedToken("[MASK]", lstrip=True, rstrip=True, special=True), AddedToken("WORDY", single_word=True, normalized=False),
         AddedToken("héllo", normalized=True), AddedToken("<tool>", normalized=False), AddedToken("<tool>x", normalized=False)]


def corpus():
    rng = random.Random(7)
    lines = [" ".join(rng.choice(WORDS) for _ in range(12)) for _ in range(400)]
    return lines + [rng.choice(CODE + CJK + ARABIC + EMOJI) for _ in range(300)] + [str(rng.randrange(10 ** 9)) for _ in range(60)]


def byte_level(normalizer, pre_tokenizer, special, vocab_size, ignore_merges=False, template=None):
    tokenizer = Tokenizer(models.BPE(ignore_merges=ignore_merges))
    if normalizer: tokenizer.normalizer = normalizer
    tokenizer.pre_tokenizer = pre_tokenizer
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(vocab_size=vocab_size, initial_alphabet=pre_tokenizers.ByteLevel.alphabet(), special_tokens=special, show_progress=False)
    tokenizer.train_from_iterator(corpus(), trainer)
    tokenizer.post_processor = processors.TemplateProcessing(single=template, special_tokens=[(template.split()[0], tokenizer.token_to_id(template.split()[0]))]) if template else processors.ByteLevel(trim_offsets=False)
    tokenizer.add_tokens(ADDED)
    return tokenizer


def gpt2():
    return byte_level(None, pre_tokenizers.ByteLevel(add_prefix_space=False), ["<|endoftext|>"], 700)


def llama3():
    pre = pre_tokenizers.Sequence([pre_tokenizers.Split(Regex(LLAMA3), "isolated"), pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False)])
    special = ["<|begin_of_text|>", "<|end_of_text|>", "<|start_header_id|>", "<|end_header_id|>", "<|eot_id|>"]
    tokenizer = byte_level(None, pre, special, 800, ignore_merges=True, template="<|begin_of_text|> $A")
    # A word that is a token although no merge makes it: only ignore_merges finds it.
    data = json.loads(tokenizer.to_str())
    data["added_tokens"] = [t for t in data["added_tokens"] if t["content"] in special]
    data["model"]["vocab"]["Ġzqxj"] = len(data["model"]["vocab"])
    tokenizer = Tokenizer.from_str(json.dumps(data))
    tokenizer.add_tokens(ADDED)
    return tokenizer


def qwen2():
    pre = pre_tokenizers.Sequence([pre_tokenizers.Split(Regex(QWEN2), "isolated"), pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False)])
    return byte_level(normalizers.NFC(), pre, ["<|endoftext|>", "<|im_start|>", "<|im_end|>"], 800)


def llama2():
    tokenizer = Tokenizer(models.BPE(byte_fallback=True, fuse_unk=True, unk_token="<unk>"))
    # Trained as SentencePiece does (words begin with ▁), used as the converted tokenizer does (no pre-tokenizer).
    tokenizer.pre_tokenizer = pre_tokenizers.Metaspace(prepend_scheme="always")
    trainer = trainers.BpeTrainer(vocab_size=900, special_tokens=["<unk>", "<s>", "</s>"] + [f"<0x{b:02X}>" for b in range(256)], show_progress=False)
    tokenizer.train_from_iterator(corpus(), trainer)
    data = json.loads(tokenizer.to_str())
    data["pre_tokenizer"] = None
    data["added_tokens"] = [t for t in data["added_tokens"] if t["content"] in ("<unk>", "<s>", "</s>")]
    tokenizer = Tokenizer.from_str(json.dumps(data))
    tokenizer.normalizer = normalizers.Sequence([normalizers.Prepend("▁"), normalizers.Replace(" ", "▁")])
    tokenizer.decoder = decoders.Sequence([decoders.Replace("▁", " "), decoders.ByteFallback(), decoders.Fuse(), decoders.Strip(" ", 1, 0)])
    tokenizer.post_processor = processors.TemplateProcessing(single="<s> $A", special_tokens=[("<s>", 1)])
    return tokenizer


def mistral():
    """Llama 2's vocabulary with Metaspace in the newer form."""
    data = json.loads(llama2().to_str())
    data["normalizer"] = None
    tokenizer = Tokenizer.from_str(json.dumps(data))
    tokenizer.pre_tokenizer = pre_tokenizers.Metaspace(prepend_scheme="first", split=False)
    return tokenizer


def smollm2(path):
    fields = gguf.GGUFReader(path).fields
    tokens, types = fields["tokenizer.ggml.tokens"].contents(), fields["tokenizer.ggml.token_type"].contents()
    merges = [tuple(m.split(" ")) for m in fields["tokenizer.ggml.merges"].contents()]
    tokenizer = Tokenizer(models.BPE(vocab={t: i for i, t in enumerate(tokens)}, merges=merges))
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence([pre_tokenizers.Digits(individual_digits=True), pre_tokenizers.ByteLevel(add_prefix_space=False)])
    tokenizer.decoder = decoders.ByteLevel()
    tokenizer.add_special_tokens([t for t, kind in zip(tokens, types) if kind == 3])
    return tokenizer


# ---------------------------------------------------------------- GGUF

def write_gguf(path, tokenizer, model, pre, scores=None, **settings):
    data = json.loads(tokenizer.to_str())
    vocab = {**data["model"]["vocab"], **{t["content"]: t["id"] for t in data["added_tokens"]}}
    tokens = sorted(vocab, key=vocab.get)
    added = {t["content"]: t for t in data["added_tokens"]}
    def kind(token):
        if token == "<unk>": return gguf.TokenType.UNKNOWN
        if re.fullmatch("<0x[0-9A-F]{2}>", token) and model == "llama": return gguf.TokenType.BYTE
        if token in added: return gguf.TokenType.CONTROL if added[token]["special"] else gguf.TokenType.USER_DEFINED
        return gguf.TokenType.NORMAL
    writer = gguf.GGUFWriter(path, "llama")
    writer.add_tokenizer_model(model)
    if pre: writer.add_tokenizer_pre(pre)
    writer.add_token_list(tokens)
    writer.add_token_types([kind(t) for t in tokens])
    if scores: writer.add_token_scores([scores[t] for t in tokens])
    else: writer.add_token_merges([" ".join(m) for m in data["model"]["merges"]])
    for key, value in settings.items():
        {bool: writer.add_bool, int: writer.add_uint32, str: writer.add_string}[type(value)](f"tokenizer.ggml.{key}", value)
    writer.write_header_to_file(); writer.write_kv_data_to_file(); writer.write_tensors_to_file(); writer.close()


def plain(tokenizer, **changes):
    """Without the added tokens whose flags GGUF cannot hold."""
    data = json.loads(tokenizer.to_str())
    gone = [t["content"] for t in data["added_tokens"] if t["lstrip"] or t["single_word"] or t["normalized"]]
    data["added_tokens"] = [t for t in data["added_tokens"] if t["content"] not in gone]
    kept = {**data["model"]["vocab"], **{t["content"]: t["id"] for t in data["added_tokens"]}}
    number = {i: n for n, i in enumerate(sorted(kept.values()))}
    data["model"]["vocab"] = {t: number[i] for t, i in data["model"]["vocab"].items()}
    for token in data["added_tokens"]: token["id"] = number[token["id"]]
    data.update(changes)
    return Tokenizer.from_str(json.dumps(data))


def sentencepiece_scores(tokenizer):
    """Scores that give the order of the merges, as the converter from SentencePiece reads them."""
    data = json.loads(tokenizer.to_str())
    scores = {t: 0.0 for t in data["model"]["vocab"]}
    for rank, (left, right) in enumerate(data["model"]["merges"]): scores[left + right] = -float(rank)
    return scores


# ---------------------------------------------------------------- output

def write_ids(name, tokenizer, lines):
    rows, decoded = [], {}
    for number, line in enumerate(lines):
        ids = tokenizer.encode(line, add_special_tokens=False).ids
        rows.append("".join(DIGITS[i >> 12] + DIGITS[i >> 6 & 63] + DIGITS[i & 63] for i in ids))
        text = tokenizer.decode(ids, skip_special_tokens=False)
        if text != line: decoded[str(number)] = text
    (HERE / f"{name}.ids").write_text("\n".join(rows) + "\n")
    # Texts that do not come back as they were (a normalizer, a stripped space, a byte without token), as Hugging Face decodes them.
    (HERE / f"{name}.decoded.json").write_text(json.dumps(decoded, indent=0) + "\n")


RUNS = ["F0 9F 98 80", "41 42", "F0 9F", "F0 9F 98 80 F0", "41 F0 9F 98", "C0 80", "E2 82 x AC", "E2 82 </s> AC", "F0 9F 98 80 x FF x 41", "20 41", "20 20 x",
        "E0 80 41", "FF", "x FF FF x", "C3 A9 C3", "</s> C3", "FF </s> C3 A9", "▁ C3 A9", "0A 0A FF"]


def write_runs(name, tokenizer):
    """Byte tokens in a row, and what they decode to with and without special tokens."""
    rows = []
    for run in RUNS:
        ids = [tokenizer.token_to_id(f"<0x{part}>" if re.fullmatch("[0-9A-F]{2}", part) else part) for part in run.split(" ")]
        rows.append({"ids": ids, "text": tokenizer.decode(ids, skip_special_tokens=False), "skipped": tokenizer.decode(ids, skip_special_tokens=True)})
    (HERE / f"{name}.runs.json").write_text(json.dumps(rows, indent=0) + "\n")


# Templates in our own words that write what the models' templates write.
CHATML = "{% for message in messages %}{{ '<|im_start|>' + message['role'] + '\n' + message['content'] + '<|im_end|>' + '\n' }}{% endfor %}{% if add_generation_prompt %}{{ '<|im_start|>assistant\n' }}{% endif %}"
TEMPLATES = {
    "chatml": ("qwen2", CHATML),
    "smollm2": ("qwen2", "{% if messages[0]['role'] != 'system' %}{{ '<|im_start|>system\nYou are a helpful AI assistant named SmolLM, trained by Hugging Face<|im_end|>\n' }}{% endif %}" + CHATML),
    "qwen2.5": ("qwen2", """{%- if tools %}
    {{- '<|im_start|>system\\n# Tools' }}
    {%- for tool in tools %}{{- tool | tojson }}{%- endfor %}
{%- elif messages[0].role == "system" %}
    {{- '<|im_start|>system\\n' + messages[0].content + '<|im_end|>\\n' }}
{%- else %}
    {{- '<|im_start|>system\\nYou are Qwen, created by Alibaba Cloud. You are a helpful assistant.<|im_end|>\\n' }}
{%- endif %}
{%- for message in messages %}
    {%- if (message.role == "user") or (message.role == "system" and not loop.first) or (message.role == "assistant" and not message.tool_calls) %}
        {{- '<|im_start|>' + message.role + '\\n' + message.content + '<|im_end|>' + '\\n' }}
    {%- endif %}
{%- endfor %}
{%- if add_generation_prompt %}
    {{- '<|im_start|>assistant\\n' }}
{%- endif %}
"""),
    "llama2": ("llama2", "{% set system = '' %}{% set turns = messages %}{% if messages[0]['role'] == 'system' %}{% set system = '<<SYS>>\\n' + messages[0]['content'] + '\\n<</SYS>>\\n\\n' %}{% set turns = messages[1:] %}{% endif %}{% for turn in turns %}{% if (turn['role'] == 'user') != (loop.index0 % 2 == 0) %}{{ raise_exception('Roles must alternate') }}{% endif %}{% if turn['role'] == 'user' %}{{ bos_token + '[INST] ' + ((system if loop.first else '') + turn['content']).strip() + ' [/INST]' }}{% else %}{{ ' ' + turn['content'].strip() + ' ' + eos_token }}{% endif %}{% endfor %}"),
    "llama3": ("llama3", "{% for message in messages %}{% set text = '<|start_header_id|>' + message['role'] + '<|end_header_id|>\n\n' + message['content'] | trim + '<|eot_id|>' %}{{ bos_token + text if loop.index0 == 0 else text }}{% endfor %}{% if add_generation_prompt %}{{ '<|start_header_id|>assistant<|end_header_id|>\n\n' }}{% endif %}"),
    "llama3.1": ("llama3", """{{- bos_token }}
{%- if not date_string is defined %}
    {%- set date_string = "26 Jul 2024" %}
{%- endif %}
{#- The system turn is always there. #}
{%- set system = "" %}
{%- if messages[0]['role'] == 'system' %}
    {%- set system = messages[0]['content'] | trim %}
    {%- set messages = messages[1:] %}
{%- endif %}
{{- "<|start_header_id|>system<|end_header_id|>\\n\\n" }}
{{- "Cutting Knowledge Date: December 2023\\n" }}
{{- "Today Date: " + date_string + "\\n\\n" }}
{{- system + "<|eot_id|>" }}
{%- for message in messages %}
    {%- if not (message.role == 'ipython' or 'tool_calls' in message) %}
        {{- '<|start_header_id|>' + message['role'] + '<|end_header_id|>\\n\\n' + message['content'] | trim + '<|eot_id|>' }}
    {%- elif 'tool_calls' in message %}
        {%- for name, value in message.tool_calls | items %}{{- name + value | tojson(indent=4) }}{%- endfor %}
    {%- endif %}
{%- endfor %}
{%- if add_generation_prompt %}
    {{- '<|start_header_id|>assistant<|end_header_id|>\\n\\n' }}
{%- endif %}
"""),
}
CHATS = [
    ["user", "How are you?"],
    ["user", "How are you?", "assistant", "Fine."],
    ["system", "Be brief.", "user", " 2 + 2 = ?\n", "assistant", "\n4\n\n"],
    ["user", "hi", "assistant", " ho", "user", "What is <|im_end|> for? </s>", "assistant", "\n\nIt ends a turn."],
    ["system", "  ", "user", "我们 👩‍👩‍👧‍👦", "assistant", "", "user", "again", "assistant", "naïve  answer  "],
]


def write_chats(built):
    rows = []
    for name, (base, template) in TEMPLATES.items():
        tokens = {"bos_token": None, "eos_token": "<|im_end|>"}
        if base == "llama2": tokens = {"bos_token": "<s>", "eos_token": "</s>"}
        if base == "llama3": tokens = {"bos_token": "<|begin_of_text|>", "eos_token": "<|end_of_text|>"}
        fast = transformers.PreTrainedTokenizerFast(tokenizer_object=built[base], chat_template=template, **tokens)
        end = {"qwen2": "<|im_end|>", "llama2": " </s>", "llama3": "<|eot_id|>"}[base]
        for chat in CHATS:
            messages = [{"role": r, "content": c} for r, c in zip(chat[::2], chat[1::2])]
            prompt = messages[-1]["role"] == "user"
            text = fast.apply_chat_template(messages, tokenize=False, add_generation_prompt=prompt)
            ids = fast.apply_chat_template(messages, tokenize=True, return_dict=False, add_generation_prompt=prompt)
            # Labels by the places in the text: an assistant's content and the token that ends it.
            spans, at = [], 0
            for message in messages:
                content = message["content"] if base == "qwen2" else message["content"].strip()
                if message["role"] == "assistant":
                    head = {"qwen2": "<|im_start|>assistant\n", "llama2": "[/INST]", "llama3": "<|start_header_id|>assistant<|end_header_id|>\n\n"}[base]
                    start = text.index(head + (" " if base == "llama2" else "") + content + end, at) + len(head)
                    at = start + len((" " if base == "llama2" else "") + content + end)
                    spans.append((start, at))
                else:
                    at = text.index(content, at) + len(content)
            encoding = built[base].encode(text, add_special_tokens=False)
            assert encoding.ids == ids
            labelled = [int(any(s < stop and start < e for s, e in spans)) for start, stop in encoding.offsets]
            rows.append({"format": name, "tokenizer": base, "messages": messages, "generation_prompt": prompt, "text": text, "ids": ids, "labelled": labelled})
    (HERE / "chats.json").write_text(json.dumps({"templates": {n: t for n, (_, t) in TEMPLATES.items()}, "chats": rows}, indent=0) + "\n")


# Tokenizers that split the text around a turn in every way: a header's newlines alone, together, or with what the assistant writes.
SPLITS = {
    "newlines apart before a word": ("llama3", "llama3", {"pre_tokenizer": {"type": "ByteLevel", "add_prefix_space": False, "trim_offsets": True, "use_regex": True}}, [["Ċ", "Ċ"]]),
    "newlines together": ("llama3", "llama3", {}, [["Ċ", "Ċ"]]),
    "newlines with a word": ("llama3", "llama3", {"pre_tokenizer": {"type": "ByteLevel", "add_prefix_space": False, "trim_offsets": True, "use_regex": False}}, [["Ċ", "Ċ"], ["ĊĊ", "F"], ["Ċ", "4"]]),
    "newline with what follows": ("qwen2", "chatml", {"pre_tokenizer": {"type": "ByteLevel", "add_prefix_space": False, "trim_offsets": True, "use_regex": False}}, [["Ċ", "Ċ"], ["Ċ", "F"], ["t", "Ċ"]]),
    "composing": ("qwen2", "chatml", {"normalizer": {"type": "NFD"}}, [["Ċ", "Ċ"]]),
    "a space in front of every part": ("gpt2", "llama3", {"pre_tokenizer": {"type": "ByteLevel", "add_prefix_space": True, "trim_offsets": True, "use_regex": True}}, [["Ċ", "Ċ"]]),
    "bytes of one character": ("llama2", "llama3", {}, []),
    "SentencePiece": ("llama2", "llama2", {}, []),
    "Metaspace": ("mistral", "llama2", {}, []),
    "Metaspace without space in front": ("mistral", "llama3", {"pre_tokenizer": {"type": "Metaspace", "replacement": "▁", "prepend_scheme": "never", "split": True}}, []),
}
FORMATS = {  # special tokens, what begins and ends an assistant's turn
    "llama3": (["<|begin_of_text|>", "<|end_of_text|>", "<|start_header_id|>", "<|end_header_id|>", "<|eot_id|>"], "<|start_header_id|>assistant<|end_header_id|>\n\n", "<|eot_id|>"),
    "chatml": (["<|im_start|>", "<|im_end|>"], "<|im_start|>assistant\n", "<|im_end|>"),
    "llama2": (["<s>", "</s>"], "[/INST]", " </s>"),
}


def write_splits(built):
    tokenizers, rows = {}, []
    for name, (base, format, changes, merges) in SPLITS.items():
        special, head, end = FORMATS[format]
        bos, eos = {"llama3": special[:2], "llama2": special, "chatml": [None, special[1]]}[format]
        data = {**json.loads(built[base].to_str()), **changes, "post_processor": None}
        merged = {left + right: 10000 + number for number, (left, right) in enumerate(merges)}
        merged = {token: id for token, id in merged.items() if token not in data["model"]["vocab"]}
        data["model"]["vocab"].update(merged)
        data["model"]["merges"] = merges + [m for m in data["model"]["merges"] if m not in merges]
        tokenizer = Tokenizer.from_str(json.dumps(data))
        tokenizer.add_special_tokens(special)
        added = json.loads(tokenizer.to_str())["added_tokens"]
        tokenizers[name] = {"base": base, "format": format, "changes": {**changes, "added_tokens": added}, "merges": merges, "merged": merged, "bos": bos, "eos": eos}
        fast = transformers.PreTrainedTokenizerFast(tokenizer_object=tokenizer, chat_template=TEMPLATES[format][1], bos_token=bos, eos_token=eos)
        for chat in CHATS:
            messages = [{"role": r, "content": c} for r, c in zip(chat[::2], chat[1::2])]
            text = fast.apply_chat_template(messages, tokenize=False)
            spans, at = [], 0
            for message in messages:
                content = message["content"] if format == "chatml" else message["content"].strip()
                if message["role"] != "assistant": continue
                content = (" " if format == "llama2" else "") + content + end
                start = text.index(head + content, at) + len(head)
                at = start + len(content)
                spans.append((start, at))
            encoding = tokenizer.encode(text, add_special_tokens=False)
            assert encoding.ids == fast.apply_chat_template(messages, tokenize=True, return_dict=False)
            labelled = [int(any(s < stop and start < e for s, e in spans)) for start, stop in encoding.offsets]
            rows.append({"tokenizer": name, "messages": messages, "ids": encoding.ids, "labelled": labelled})
    (HERE / "splits.json").write_text(json.dumps({"tokenizers": tokenizers, "rows": rows}, indent=0) + "\n")


def main():
    os.environ["TOKENIZERS_PARALLELISM"] = "false"
    lines = texts()
    (HERE / "texts.json").write_text(json.dumps(lines, ensure_ascii=True, indent=0) + "\n")
    built = {"gpt2": gpt2(), "llama3": llama3(), "qwen2": qwen2(), "llama2": llama2(), "mistral": mistral()}
    specials = {"gpt2": (None, "<|endoftext|>"), "llama3": ("<|begin_of_text|>", "<|end_of_text|>"), "qwen2": (None, "<|im_end|>"), "llama2": ("<s>", "</s>"), "mistral": ("<s>", "</s>")}
    for name, tokenizer in built.items():
        folder = HERE / name
        shutil.rmtree(folder, ignore_errors=True); folder.mkdir()
        (folder / "tokenizer.json").write_text(json.dumps(json.loads(tokenizer.to_str()), ensure_ascii=False, separators=(",", ":")) + "\n")
        bos, eos = specials[name]
        config = {"bos_token": bos, "eos_token": {"content": eos}, "pad_token": None}
        (folder / "tokenizer_config.json").write_text(json.dumps(config, indent=2) + "\n")
        write_ids(name, tokenizer, lines)
    for name in ["llama2", "mistral"]:
        write_runs(name, built[name])
    for name, pre in [("gpt2", "gpt-2"), ("llama3", "llama-bpe"), ("qwen2", "qwen2")]:
        tokenizer = plain(built[name])
        write_gguf(HERE / f"{name}.gguf", tokenizer, "gpt2", pre, eos_token_id=tokenizer.token_to_id(specials[name][1]), **({"bos_token_id": 0} if specials[name][0] else {}))
        write_ids(f"{name}.gguf", tokenizer, lines)
    write_gguf(HERE / "llama2.gguf", built["llama2"], "llama", "default", scores=sentencepiece_scores(built["llama2"]), bos_token_id=1, eos_token_id=2, unknown_token_id=0)
    write_chats(built)
    write_splits(built)
    if len(sys.argv) > 1: write_ids("smollm2", smollm2(sys.argv[1]), lines)


main()
