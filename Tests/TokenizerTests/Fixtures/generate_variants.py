"""Writes variants/: two vocabularies, and what Hugging Face tokenizers make of texts with them under every way of splitting.

    python generate_variants.py

tokenizers==0.23.3 gguf==0.19.0. A second run writes the same bytes.

The vocabularies are trained on whole lines, so that their tokens reach across words, digits and marks: a text that is cut at another place
has other ids. The texts are those of texts.json and a few more. Of the ids of a line six digits of their SHA-256 are kept, and as many of the
text that they are decoded to.
"""

import hashlib, json, os
from pathlib import Path

import gguf
import tokenizers
from tokenizers import AddedToken, Regex, Tokenizer, decoders, models, normalizers, pre_tokenizers, trainers

assert tokenizers.__version__.startswith("0.23."), tokenizers.__version__
os.environ["TOKENIZERS_PARALLELISM"] = "false"

HERE = Path(__file__).parent / "variants"
# What texts.json has too little of: marks with newlines and slashes after them, words of upper and lower case, contractions, long numbers.
MORE = ["a;\n/b", "x!\r\n//y\n/ z", "/*\n/ */", "HTTPServer iPhone MixedCaseWORDS aB Ab", "ÉCOLE École éCOLE", "ǅabc ʰABC ªb", "DON'T don'T We'Ll x'S 'Tis",
        "it'sy they'dx ROCK'n'roll", "12345678 1 22 4444", "x1y22z333", "E\u0301e\u0301E\u0301 \u0301x", "a\u200cb\u200dc", "  //\n", "日本語ABCdef", "Ⅻⅷ½", "..\n\n\n/x", "!?\n"]
LINES = json.loads((HERE.parent / "texts.json").read_text()) + MORE
CL100K = r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
QWEN2 = CL100K.replace(r"\p{N}{1,3}", r"\p{N}")
WORD = r"[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]*[\p{Ll}\p{Lm}\p{Lo}\p{M}]+%s|[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]+[\p{Ll}\p{Lm}\p{Lo}\p{M}]*%s|"
REST = r"| ?[^\s\p{L}\p{N}]+[\r\n/]*|\s*[\r\n]+|\s+(?!\S)|\s+"
CONTRACTION = r"(?i:'s|'t|'re|'ve|'m|'ll|'d)?"
TEKKEN = WORD % ("", "") + r"\p{N}" + REST
O200K = WORD % (CONTRACTION, CONTRACTION) + r"\p{N}{1,3}" + REST
GPT2 = r"'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+"
SPECIAL = ["<|endoftext|>", "<|im_start|>", "<|im_end|>"]
RUNS = ["▁" * n for n in range(2, 32)] + ["\n" * n for n in range(1, 32)]


# ---------------------------------------------------------------- vocabularies

def byte_vocabulary():
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False)
    trainer = trainers.BpeTrainer(vocab_size=2500, initial_alphabet=pre_tokenizers.ByteLevel.alphabet(), special_tokens=SPECIAL,
                                  max_token_length=12, show_progress=False)
    tokenizer.train_from_iterator(LINES, trainer)
    model = json.loads(tokenizer.to_str())["model"]
    # Tokens that no merge makes: a model that ignores merges finds them, others do not.
    for token in ["Ġzqxj", "Ġquestion", "We"]:
        if token not in model["vocab"]: model["vocab"][token] = len(model["vocab"])
    return model["vocab"], model["merges"]


def piece_vocabulary():
    tokenizer = Tokenizer(models.BPE(byte_fallback=True, fuse_unk=True, unk_token="<unk>"))
    special = ["<unk>", "<s>", "</s>"] + SPECIAL + [f"<0x{b:02X}>" for b in range(256)] + RUNS
    trainer = trainers.BpeTrainer(vocab_size=2500, special_tokens=special, max_token_length=10, show_progress=False)
    tokenizer.train_from_iterator([line.replace(" ", "▁") for line in LINES] + [" a b"], trainer)
    vocab = json.loads(tokenizer.to_str())["model"]["vocab"]
    # A run of spaces or newlines is a token of its own, as in Gemma: no piece reaches into one.
    tokens = [t for t in sorted(vocab, key=vocab.get) if t in special or not ("▁▁" in t or "\n" in t)]
    vocab = {t: n for n, t in enumerate(tokens)}
    # As the converters from SentencePiece write merges: every way to cut a piece into two, the lowest piece first.
    special = set(special)
    pieces = sorted((t for t in vocab if t not in special or t[0] in "▁\n"), key=lambda t: (t[0] not in "▁\n" or len(t) == 1, vocab[t]))
    merges = [[t[:n], t[n:]] for t in pieces for n in range(1, len(t)) if t[:n] in vocab and t[n:] in vocab]
    return vocab, merges


# ---------------------------------------------------------------- ways of splitting

def sequence(*steps):
    return pre_tokenizers.Sequence(list(steps))


def levels(*steps, regex=False, prefix=False):
    return sequence(*steps, pre_tokenizers.ByteLevel(add_prefix_space=prefix, use_regex=regex))


def split(pattern, behavior="isolated", invert=False):
    return pre_tokenizers.Split(Regex(pattern), behavior, invert)


DIGITS = pre_tokenizers.Digits(individual_digits=True)
# Name, normalizer, pre-tokenizer, whether merges are ignored, names in tokenizer.ggml.pre.
BYTES = [
    ("gpt2", None, levels(regex=True), False, ["gpt-2", "phi-2", "a.x-4.0", "mellum"]),
    ("neox", normalizers.NFC(), levels(regex=True), False, ["olmo"]),
    ("starcoder", None, levels(DIGITS, regex=True), False, ["smollm", "starcoder", "refact"]),
    ("llama3", None, levels(split(CL100K)), True, ["llama-bpe", "llama3", "llama-v3", "falcon3", "pixtral", "midm-2.0"]),
    ("cl100k", None, levels(split(CL100K, "removed", True)), False, ["dbrx"]),
    ("qwen2", normalizers.NFC(), levels(split(QWEN2)), False, ["qwen2", "deepseek-r1-qwen", "megrez"]),
    ("tekken", None, levels(split(TEKKEN)), True, ["tekken"]),
    ("o200k", None, levels(split(O200K, "removed", True)), False, ["gpt-4o"]),
    ("deepseek-coder", None, levels(split(r"[\r\n]"), split(r"\s?\p{L}+"), split(r"\s?\p{P}+"), split("[一-龥\u0800-一가-\ud7ff]+"), DIGITS), False, ["deepseek-coder"]),
    ("unnamed", None, levels(split(r"[\p{P}\$\+<=>\^~\|]+"), split(GPT2.removesuffix(r"|\s+")), split(r"\p{N}+"), split("[0-9][0-9][0-9]")), False, ["default", None]),
    ("prefix", None, levels(regex=True, prefix=True), False, []),
    ("digits together", None, levels(pre_tokenizers.Digits(individual_digits=False)), False, []),
    ("words", None, levels(pre_tokenizers.WhitespaceSplit()), False, []),
    ("words and marks", None, levels(pre_tokenizers.Whitespace()), False, []),
    ("words, marks, prefix", None, levels(pre_tokenizers.WhitespaceSplit(), pre_tokenizers.Punctuation("contiguous"), DIGITS, prefix=True), False, []),
    ("delimiter", None, levels(pre_tokenizers.CharDelimiterSplit("e")), False, []),
] + [(f"marks {behavior}", None, levels(pre_tokenizers.Punctuation(behavior)), False, [])
     for behavior in ["isolated", "removed", "merged_with_previous", "merged_with_next", "contiguous"]
] + [(f"vowels {behavior}", None, levels(split("[aeiou]+|b(?=c)", behavior)), False, [])
     for behavior in ["isolated", "removed", "merged_with_previous", "merged_with_next", "contiguous"]
] + [("all but vowels removed", None, levels(split("[aeiou]+|b(?=c)", "removed", True)), False, [])]


def to_text(*more):
    return decoders.Sequence([decoders.Replace("▁", " "), decoders.ByteFallback(), decoders.Fuse(), *more])


def metaspace(scheme, split=True, replacement="▁"):
    return pre_tokenizers.Metaspace(replacement, scheme, split), decoders.Metaspace(replacement, scheme, split)


SPACES = normalizers.Replace(" ", "▁")
# Name, normalizer, pre-tokenizer, decoder, kind of added tokens.
PIECES = [
    ("gemma", SPACES, pre_tokenizers.Split(" ", "merged_with_previous"), to_text(), "gemma"),
    ("phi3", normalizers.Sequence([normalizers.Prepend("▁"), SPACES]), None, to_text(decoders.Strip(" ", 1, 0)), "phi3"),
] + [(f"metaspace {scheme}{', whole' * (not split)}", None, *metaspace(scheme, split), "")
     for scheme in ["always", "first", "never"] for split in [True, False]
] + [
    ("metaspace as e", None, *metaspace("always", True, "e"), ""),
    ("words, metaspace", None, sequence(pre_tokenizers.WhitespaceSplit(), metaspace("always")[0]), metaspace("always")[1], ""),
    ("words, metaspace first", None, sequence(pre_tokenizers.WhitespaceSplit(), metaspace("first")[0]), metaspace("first")[1], ""),
    ("marks, metaspace", None, sequence(pre_tokenizers.Punctuation(), metaspace("first")[0]), metaspace("first")[1], ""),
    ("words and marks alone", None, pre_tokenizers.Whitespace(), to_text(), ""),
]


def bytes_tokenizer(vocab, merges, normalizer, pre_tokenizer, ignores_merges):
    tokenizer = Tokenizer(models.BPE(vocab, [tuple(m) for m in merges], ignore_merges=ignores_merges))
    if normalizer: tokenizer.normalizer = normalizer
    tokenizer.pre_tokenizer = pre_tokenizer
    tokenizer.decoder = decoders.ByteLevel()
    tokenizer.add_special_tokens(SPECIAL)
    return tokenizer


def pieces_tokenizer(vocab, merges, normalizer, pre_tokenizer, decoder, added):
    tokenizer = Tokenizer(models.BPE(vocab, [tuple(m) for m in merges], byte_fallback=True, fuse_unk=True, unk_token="<unk>"))
    if normalizer: tokenizer.normalizer = normalizer
    if pre_tokenizer: tokenizer.pre_tokenizer = pre_tokenizer
    tokenizer.decoder = decoder
    takes_space = ["</s>", "<|im_start|>", "<|im_end|>"] if added == "phi3" else []
    tokenizer.add_special_tokens([AddedToken(t, rstrip=t in takes_space, normalized=False) for t in ["<unk>", "<s>", "</s>"] + SPECIAL])
    if added == "gemma": tokenizer.add_tokens([AddedToken(t, normalized=False) for t in RUNS])
    return tokenizer


# ---------------------------------------------------------------- output

def digest(text):
    return hashlib.sha256(text.encode()).hexdigest()[:6]


def variant(base, name, tokenizer, ggufs=()):
    ids = [tokenizer.encode(line, add_special_tokens=False).ids for line in LINES]
    data = json.loads(tokenizer.to_str())
    del data["model"]["vocab"], data["model"]["merges"]
    result = {"base": base, "name": name, "gguf": list(ggufs), "tokenizer": data, "ids": "".join(digest(",".join(map(str, i))) for i in ids)}
    # The decoders of bytes are all the same, and their texts are in generate.py's fixtures.
    if base == "pieces": result["decoded"] = "".join(digest(tokenizer.decode(i, skip_special_tokens=False)) for i in ids)
    return result


def write_gguf(path, model, vocab, merges, kind, rename=lambda t: t, scores=None, **settings):
    tokens = sorted(vocab, key=vocab.get)
    writer = gguf.GGUFWriter(path, "llama")
    writer.add_tokenizer_model(model)
    writer.add_token_list([rename(t) for t in tokens])
    writer.add_token_types([kind(t) for t in tokens])
    if scores: writer.add_token_scores([scores[t] for t in tokens])
    else: writer.add_token_merges([" ".join(m) for m in merges])
    for key, value in settings.items():
        {bool: writer.add_bool, int: writer.add_uint32}[type(value)](f"tokenizer.ggml.{key}", value)
    writer.write_header_to_file(); writer.write_kv_data_to_file(); writer.write_tensors_to_file(); writer.close()


def main():
    HERE.mkdir(exist_ok=True)
    (HERE / "texts.json").write_text(json.dumps(MORE, ensure_ascii=True, indent=0) + "\n")
    T = gguf.TokenType
    vocab, merges = byte_vocabulary()
    variants = [variant("bytes", name, bytes_tokenizer(vocab, merges, *rest), names) for name, *rest, names in BYTES]
    (HERE / "bytes.json").write_text(json.dumps({"vocab": vocab, "merges": [" ".join(m) for m in merges]}, ensure_ascii=False, separators=(",", ":")) + "\n")
    write_gguf(HERE / "bytes.gguf", "gpt2", vocab, merges, lambda t: T.CONTROL if t in SPECIAL else T.NORMAL, add_bos_token=False, bos_token_id=0, eos_token_id=0)

    vocab, merges = piece_vocabulary()
    built = {name: variant("pieces", name, pieces_tokenizer(vocab, merges, *rest)) for name, *rest in PIECES}
    variants += built.values()
    (HERE / "pieces.json").write_text(json.dumps({"vocab": vocab, "merges": [" ".join(m) for m in merges]}, ensure_ascii=False, separators=(",", ":")) + "\n")
    # The rank of a piece is that of its first merge; pieces of one character are never made.
    scores = dict.fromkeys(vocab, 0.0)
    for rank, (left, right) in enumerate(merges): scores[left + right] = scores[left + right] or -float(rank)
    def kind(token, defined=()):
        if token == "<unk>": return T.UNKNOWN
        if token in ["<s>", "</s>"] + SPECIAL: return T.CONTROL
        return T.BYTE if token.startswith("<0x") and len(token) == 6 else T.USER_DEFINED if token in defined else T.NORMAL
    settings = {"bos_token_id": 1, "eos_token_id": 2, "unknown_token_id": 0}
    write_gguf(HERE / "phi3.gguf", "llama", vocab, merges, kind, scores=scores, **settings)
    # Its converter writes the runs of spaces that are tokens as they stand in texts.
    write_gguf(HERE / "gemma.gguf", "llama", vocab, merges, lambda t: kind(t, RUNS), lambda t: t.replace("▁", " ") if t in RUNS else t, scores=scores,
               add_space_prefix=False, **settings)

    for n, a in enumerate(variants):
        for b in variants[:n]:
            # Two ways to write every space as ▁ and to do no more.
            if (b["name"], a["name"]) == ("gemma", "metaspace never, whole"): continue
            assert a["base"] != b["base"] or a["ids"] != b["ids"], f'{a["name"]} shows nothing that {b["name"]} does not'
    (HERE / "variants.json").write_text(json.dumps(variants, ensure_ascii=False, separators=(",", ":")).replace('{"base"', '\n{"base"') + "\n")


main()
