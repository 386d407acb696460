#!/usr/bin/env python3
"""Writes the first inputs of every fuzz target: a minimal valid file per type and version, and hand-made hostile ones.

Usage: seeds.py FOLDER. The kept regressions (Tests/FileFormatTests/Fixtures/hostile/<target>/) are copied beside them.
"""
import gzip
import json
import pathlib
import shutil
import struct
import sys

TESTS = pathlib.Path(__file__).resolve().parent.parent


def string(text):
    data = text.encode()
    return struct.pack("<Q", len(data)) + data


def safetensors(header, data=b""):
    text = (header if isinstance(header, str) else json.dumps(header, separators=(",", ":"))).encode()
    return struct.pack("<Q", len(text)) + text + data


def entry(dtype, shape, begin, end):
    return {"dtype": dtype, "shape": shape, "data_offsets": [begin, end]}


def safetensors_headers():
    for dtype, size in [("F64", 8), ("I64", 8), ("F32", 4), ("I32", 4), ("F16", 2), ("BF16", 2), ("U8", 1), ("BOOL", 1)]:
        yield f"valid-{dtype}", json.dumps({"a": entry(dtype, [3, 2], 0, 6 * size)}), 6 * size
    yield "scalar-empty-metadata", json.dumps(
        {"__metadata__": {"format": "pt"}, "s": entry("F32", [], 0, 4), "e": entry("F32", [0, 3], 4, 4)}), 4
    yield "null-metadata", json.dumps({"__metadata__": None, "a": entry("F32", [1], 0, 4)}), 4
    yield "two", json.dumps({"b": entry("F32", [2], 8, 16), "a": entry("I64", [1], 0, 8)}) + "   ", 16
    yield "overlap", json.dumps({"a": entry("F32", [2], 0, 8), "b": entry("F32", [2], 4, 12)}), 12
    yield "hole", json.dumps({"a": entry("F32", [2], 4, 12)}), 12
    yield "product-overflow", json.dumps({"a": entry("F32", [1 << 32, 1 << 32], 0, 0)}), 0
    yield "zero-times-huge", json.dumps({"a": entry("F32", [0, (1 << 63) - 1, 9], 0, 0)}), 0
    yield "huge-times-zero", json.dumps({"a": entry("F32", [1, (1 << 63) - 1, 0], 0, 0)}), 0
    yield "huge-offset", json.dumps({"a": entry("U8", [0], (1 << 63) - 1, (1 << 63) - 1)}), 0
    yield "duplicate", '{"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1]},"a":{"dtype":"U8","shape":[1],"data_offsets":[1,2]}}', 2
    yield "names", json.dumps({"\x1b[2J": entry("U8", [1], 0, 1), "../x": entry("U8", [1], 1, 2), "\0": entry("U8", [0], 2, 2)}), 2
    yield "composed", '{"\u00e9":{"dtype":"U8","shape":[0],"data_offsets":[0,0]},"e\u0301":{"dtype":"U8","shape":[0],"data_offsets":[0,0]}}', 0


def gguf_pair(key, kind, value):
    return string(key) + struct.pack("<I", kind) + value


def gguf(pairs=(), tensors=(), data=b"", version=3, counts=None, alignment=32):
    n_tensors, n_pairs = counts or (len(tensors), len(pairs))
    head = b"GGUF" + struct.pack("<IQQ", version, n_tensors, n_pairs) + b"".join(pairs) + b"".join(tensors)
    return head + b"\0" * (-len(head) % alignment) + data


def gguf_tensor(name, dims, kind, offset):
    return string(name) + struct.pack("<I", len(dims)) + struct.pack(f"<{len(dims)}Q", *dims) + struct.pack("<IQ", kind, offset)


def gguf_files():
    u32, f32, u64 = (lambda v: struct.pack("<I", v)), (lambda v: struct.pack("<f", v)), (lambda v: struct.pack("<Q", v))
    array = lambda kind, count, body: struct.pack("<IQ", kind, count) + body
    values = [b"\x01", b"\xff", struct.pack("<H", 7), struct.pack("<h", -7), u32(7), struct.pack("<i", -7), f32(0.5), b"\x01",
              string("text"), array(8, 2, string("a") + string("b")), u64(7), struct.pack("<q", -7), struct.pack("<d", 0.5)]
    for version in (2, 3):
        yield f"version-{version}", gguf(version=version)
    yield "every-value", gguf([gguf_pair(f"k{kind}", kind, value) for kind, value in enumerate(values)])
    sizes = {0: (1, 4), 1: (1, 2), 2: (32, 18), 3: (32, 20), 6: (32, 22), 7: (32, 24), 8: (32, 34), 12: (256, 144), 13: (256, 176), 14: (256, 210), 30: (1, 2)}
    for kind, (elements, size) in sizes.items():
        yield f"type-{kind}", gguf(tensors=[gguf_tensor("t", [elements, 2], kind, 0)], data=bytes(2 * size))
    yield "alignment", gguf([gguf_pair("general.alignment", 4, u32(8))], [gguf_tensor("t", [2], 0, 0)], bytes(8), alignment=8)
    yield "claims-2-63-tensors", gguf(counts=(1 << 63, 0))
    yield "claims-2-63-pairs", gguf(counts=(0, 1 << 63))
    yield "long-string", gguf([string("k") + u32(8) + u64(1 << 63)])
    yield "nested-array", gguf([gguf_pair("k", 9, array(9, 1, array(9, 1, b"")))])
    yield "bool-2", gguf([gguf_pair("k", 7, b"\2")])
    yield "overlap", gguf(tensors=[gguf_tensor("t", [12], 0, 0), gguf_tensor("u", [4], 0, 32)], data=bytes(64))
    yield "model", gguf(tiny_llama()[0], tiny_llama()[1], bytes(tiny_llama()[2]))


def tiny_llama():
    u32, f32 = (lambda v: struct.pack("<I", v)), (lambda v: struct.pack("<f", v))
    numbers = {"embedding_length": 4, "feed_forward_length": 4, "block_count": 1, "attention.head_count": 2, "context_length": 8}
    pairs = [gguf_pair("general.architecture", 8, string("llama"))]
    pairs += [gguf_pair("llama." + key, 4, u32(value)) for key, value in numbers.items()]
    pairs += [gguf_pair("llama.attention.layer_norm_rms_epsilon", 6, f32(1e-5)), gguf_pair("llama.rope.freq_base", 6, f32(1e4))]
    shapes = {"token_embd.weight": [4, 3], "output_norm.weight": [4], "blk.0.attn_norm.weight": [4], "blk.0.ffn_norm.weight": [4]}
    for name in ["attn_q", "attn_k", "attn_v", "attn_output", "ffn_gate", "ffn_up", "ffn_down"]:
        shapes[f"blk.0.{name}.weight"] = [4, 4]
    tensors, offset = [], 0
    for name, dims in shapes.items():
        tensors.append(gguf_tensor(name, dims, 0, offset))
        count = 4
        for dimension in dims:
            count *= dimension
        offset += count + (-count % 32)
    return pairs, tensors, offset


# The linear layers of the targets' tiny model: in, out, and their names in GGUF files.
LAYERS = {"self_attn.q_proj": (16, 16, "attn_q"), "self_attn.k_proj": (16, 8, "attn_k"), "self_attn.v_proj": (16, 8, "attn_v"),
          "self_attn.o_proj": (16, 16, "attn_output"), "mlp.gate_proj": (16, 32, "ffn_gate"), "mlp.down_proj": (32, 16, "ffn_down")}


def adapter_ggufs():
    def file(layers, rank, pairs=(), kind=0, size=4, extra=(), **changes):
        tensors, data = [], b""
        for layer in layers:
            columns, rows, name = LAYERS[layer]
            columns, rows = changes.get("columns", columns), changes.get("rows", rows)
            for half, dims in (("a", [columns, rank]), ("b", [rank, rows])):
                tensors.append(gguf_tensor(f"blk.1.{name}.weight.lora_{half}", dims, kind, len(data)))
                part = bytes(dims[0] * dims[1] * size)
                data += part + b"\0" * (-len(part) % 32)
        for name, dims in extra:
            tensors.append(gguf_tensor(name, dims, 0, len(data)))
            data += bytes(32)
        base = {"general.type": "adapter", "general.architecture": "llama", "adapter.type": "lora"} | dict(pairs)
        head = [gguf_pair(key, 8, string(value)) for key, value in base.items() if isinstance(value, str)]
        head += [gguf_pair(key, 6, struct.pack("<f", value)) for key, value in base.items() if isinstance(value, float)]
        return gguf(head, tensors, data)

    yield "two", file(["self_attn.q_proj", "mlp.down_proj"], 2, {"adapter.lora.alpha": 4.0})
    yield "all", file(list(LAYERS), 1, {"adapter.lora.alpha": 16.0})
    yield "no-alpha", file(["self_attn.k_proj"], 3)
    yield "half", file(["self_attn.v_proj"], 2, kind=1, size=2)
    yield "norm", file(["self_attn.q_proj"], 1, extra=[("blk.1.attn_norm.weight", [8])])
    yield "table", file(["self_attn.q_proj"], 1, extra=[("token_embd.weight.lora_a", [8])])
    yield "other-architecture", file(["self_attn.q_proj"], 1, {"general.architecture": "qwen2"})
    yield "model", file(["self_attn.q_proj"], 1, {"general.type": "model"})
    yield "huge-rank-of-one-row", file(["self_attn.q_proj"], 1 << 9, columns=1, rows=1)
    yield "negative-alpha", file(["self_attn.q_proj"], 1, {"adapter.lora.alpha": -1.0})


def mlx_adapters():
    def folder(config, layers, rank, dora=False):
        header, data = {}, b""
        for layer in layers:
            columns, rows, _ = LAYERS[layer]
            for end, shape in [("lora_a", [columns, rank]), ("lora_b", [rank, rows])] + ([("m", [rows])] if dora else []):
                size = 4 * shape[0] * (shape[1] if len(shape) > 1 else 1)
                header[f"model.layers.1.{layer}.{end}"] = entry("F32", shape, len(data), len(data) + size)
                data += bytes(size)
        return json.dumps(config).encode() + b"\0" + safetensors(header, data)

    def config(rank, **more):
        return {"fine_tune_type": "lora", "num_layers": 1, "lora_parameters": {"rank": rank, "scale": 2.0, "dropout": 0.0}} | more

    yield "lora", folder(config(2), ["self_attn.q_proj", "mlp.down_proj"], 2)
    yield "dora", folder(config(1, fine_tune_type="dora"), ["self_attn.v_proj"], 1, dora=True)
    yield "keys", folder(config(1, lora_parameters={"rank": 1, "scale": 20, "dropout": 0, "keys": ["mlp.gate_proj"]}), ["mlp.gate_proj"], 1)
    yield "old", folder({"lora_layers": 1, "lora_parameters": {"rank": 1, "alpha": 16, "scale": 10.0, "dropout": 0.0}}, ["self_attn.q_proj"], 1)
    yield "full", folder(config(1, fine_tune_type="full"), [], 1)
    yield "no-layers", folder(config(1, num_layers=0), ["self_attn.q_proj"], 1)
    yield "huge-rank", json.dumps(config(1 << 20)).encode() + b"\0" + safetensors(
        {"model.layers.1.self_attn.q_proj.lora_b": entry("F32", [1 << 20, 0], 0, 0)})
    yield "expert", json.dumps(config(2)).encode() + b"\0" + safetensors({"model.layers.1.mlp.x.lora_b": entry("F32", [4, 2, 1], 0, 32)}, bytes(32))


JSON = {
    "values": '{"a":[1,-2,3.5e-7,true,false,null,"x\\n\\u00e9\\ud83d\\ude00"],"b":{},"c":[]}',
    "deep": "[" * 129 + "]" * 129, "exactly-deep": "[" * 128 + "]" * 128, "duplicate": '{"a":1,"a":2}', "comma": "[1,]",
    "surrogate": '"\\ud800"', "big": "1e999", "tiny": "1e-999", "max": "9223372036854775807", "min": "-9223372036854775808",
    "over": "9223372036854775808", "long-number": "0." + "1" * 400, "bom": "\ufeff{}", "minus-zero": "-0", "exponent": "-0.0E+5",
    "composed": '{"\u00e9":1,"e\u0301":2}', "space": " \t\r\n1 ", "word": "nul", "zero": "01", "control": '"\x01"', "nul": '"\\u0000"',
}

RUN = {
    "model": {"path": "m", "base_dtype": "float32"},
    "peft": {"peft_type": "LORA", "r": 8, "lora_alpha": 16, "target_modules": ["q_proj"], "lora_dropout": 0.1},
    "data": {"train": "t.jsonl", "validation": "v.jsonl", "max_length": 64, "metric": {"command": ["score"], "timeout_seconds": 5}},
    "training": {"output_dir": "o", "num_train_epochs": 2.5, "learning_rate": 1e-4, "lr_scheduler_type": "linear", "warmup_ratio": 0.1},
    "generation": {"max_new_tokens": 5},
}
LLAMA = {
    "model_type": "llama", "hidden_size": 16, "intermediate_size": 32, "num_hidden_layers": 2, "num_attention_heads": 4,
    "num_key_value_heads": 2, "vocab_size": 99, "max_position_embeddings": 64, "rope_theta": 10000.0,
    "rope_scaling": {"rope_type": "llama3", "factor": 8.0, "low_freq_factor": 1.0, "high_freq_factor": 4.0,
                     "original_max_position_embeddings": 32},
}
GPT2 = {"model_type": "gpt2", "n_embd": 16, "n_head": 2, "n_layer": 2, "n_positions": 64, "vocab_size": 99}
HUB = {"config": {"mh_adapter": False, "original_ln_before": True, "non_linearity": "relu", "reduction_factor": 16}, "model_name": "m"}


def configs():
    for method in ({"peft_type": "PREFIX_TUNING", "num_virtual_tokens": 4}, {"peft_type": "ADAPTER"}, {"peft_type": "FULL"}, RUN["peft"]):
        yield b"\0" + json.dumps(RUN | {"peft": method}).encode()
        yield b"\2" + json.dumps(method).encode()
    for model in (LLAMA, GPT2):
        yield b"\1" + json.dumps(model).encode()
    yield b"\1" + json.dumps(LLAMA | {"hidden_size": 1 << 24, "num_attention_heads": 65536, "head_dim": 65536}).encode()
    yield b"\2" + json.dumps(HUB).encode()


JSONL = {
    "two": b'{"a":1}\n{"b":2}\n', "no-end": b'{"a":1}\n{"b":2}', "crlf": b'{"a":1}\r\n{"b":2}\r\n', "empty-line": b'{"a":1}\n\n{"b":2}\n',
    "bom": b'\xef\xbb\xbf{"a":1}\n', "bad-utf8": b'{"a":"\xff"}\n{"b":2}\n', "nul": b'{"a":\0}\n', "long": b'{"a":"' + b"x" * 300 + b'"}\n{"b":2}\n',
    "exact": b'{"a":"' + b"x" * 192 + b'"}\n{"b":2}\n', "not-object": b'[1]\n"x"\n{}\n', "empty": b"",
}


SQL = [
    b"\0SELECT name, count(*) FROM item GROUP BY name HAVING count(*) > 0 ORDER BY 2 DESC, 1 LIMIT 5",
    b"\0WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 9) SELECT i, price FROM n LEFT JOIN item ON id = i",
    b"\0WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n",
    b"\0SELECT trim(replace(hex(zeroblob(240000)),'0','a'), replace(hex(zeroblob(41000)),'0','b')||'a')",
    b"\1SELECT printf('%.*c', 999999999, 'x')",
    b"\0SELECT instr(hex(zeroblob(490000)), hex(zeroblob(245000))||'1')", b"\0SELECT printf('%.*c', 999999999, 'x')",
    b"\0SELECT json_patch('{\"a\":1}', '{\"b\":[1,2]}'), json_extract('[1,2]', '$[1]'), group_concat(name, ',') FROM cheap",
    b"\0SELECT rank() OVER (PARTITION BY price ORDER BY id), CASE WHEN note IS NULL THEN -1e999 ELSE 9223372036854775807 END FROM item",
    b"\0```sql\nSELECT 'a;b' -- why\n/* a */ FROM [item], \"cheap\", `item`; and so on\n```",
    b"\0SELECT name FROM item WHERE name LIKE '%e%' AND price BETWEEN 1 AND 2 UNION SELECT 'x' EXCEPT VALUES ('pen')",
    b"\0ATTACH '/tmp/x' AS x", b"\0PRAGMA query_only = OFF", b"\0SELECT load_extension('x')",
    b"\1CREATE TABLE t (a INTEGER PRIMARY KEY AUTOINCREMENT, b TEXT DEFAULT 'x' CHECK (length(b) > 0), c REFERENCES t(a));"
    b"INSERT INTO t VALUES (1, 'a', NULL); CREATE INDEX i ON t (b); CREATE VIEW v AS SELECT * FROM t;",
    b"\1BEGIN; CREATE TABLE t AS SELECT trim(hex(zeroblob(200000)), hex(zeroblob(200000))||'1') AS x; COMMIT;",
    b"\1CREATE VIEW a AS SELECT 1; CREATE VIEW b AS SELECT * FROM a, a; ALTER TABLE t RENAME TO u; DELETE FROM t; ANALYZE; REINDEX;",
]


def directories():
    index = lambda names: json.dumps({"weight_map": names}).encode()
    one, two = "model-00001-of-00002.safetensors", "model-00002-of-00002.safetensors"
    file = lambda name, tensor: bytes([name, 0, tensor])
    link = lambda name, target: bytes([name, 1, target])
    yield "single", b"\1\1" + file(0, 0)
    yield "shards", b"\1\2" + file(1, 0) + file(2, 1) + index({"a": one, "b": two})
    yield "cache", b"\0\2" + link(1, 0) + file(2, 1) + index({"s": one, "b": two})
    yield "outside", b"\1\2" + link(1, 1) + file(2, 1) + index({"s": one, "b": two})
    yield "absolute", b"\1\1" + file(1, 0) + index({"a": "/etc/passwd"})
    yield "dots", b"\1\1" + file(1, 0) + index({"a": "../secret/outside.safetensors"})
    yield "inner", b"\1\1" + link(0, 4)
    yield "device", b"\1\1" + link(0, 5)
    yield "loop", b"\1\1" + link(0, 7)


HOSTILE_TEMPLATES = [
    "{% set a = [1] %}{% set b = [1] %}" + "{% set a = [a, a] %}{% set b = [b, b] %}" * 40 + "{{ a == b }}",
    "{% set a = [1] %}" + "{% set a = [a] %}" * 120, "{% set t = 'x' %}" + "{% set t = t + t %}" * 18 + "{% if t ~ 'a' in t %}{% endif %}" * 40,
    "{% for m in messages %}{% for n in messages[1:] %}{{ m.content.strip() + n['role'] | trim }}{% endfor %}{% endfor %}",
    "{{ messages[0].content.startswith('a') and not bos_token.endswith(eos_token) or 5 % 3 >= -1 }}",
    "{%- if messages | length > 1 and (messages | last).role == 'user' -%} {# x #} {{- raise_exception('no') }}{%- elif 'role' in messages[0] %}{% endif %}",
]

LLAMA3 = r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
GPT2 = r"'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+"
# First byte (behaviour and repetitions), pattern and content of a normalizer, pattern of a pre-tokenizer, piece of the text.
REGEXES = [
    (7, "", "", LLAMA3, "Hello world, it's 12345 \t\n  x"), (75, "", "", GPT2, " "), (139, "", "", r"\p{N}{1,3}(?=(?:\p{N}{3})*(?!\p{N}))", "123"),
    (11, "", "", "[ab]+[cd]|.", "a"), (203, "", "", r"(a+)\1[cd]|.", "aab"), (11, "", "", "(?:a|b)*c|.", "ab"), (3, " ", "_", r"_+|\w+", "a b  c"),
    (9, "a", "aa", "", "a"), (10, "", "x", "x*", "ab"), (8, "(?<=a)b|^c$", "bb", "(?<!x)y|(?>a+)b", "abcxy\n"), (11, "", "", "(a?){20}a{20}", "a"),
    (11, "", "", r"(?<n>a|b)\k<n>|(?=a(?!b))a*?", "aabb"),
]


def data_files():
    """The number of a name (json, csv, tsv, gz), and what is in the file."""
    table = b'\xef\xbb\xbf,prompt,"completion"\r\n0,"a, ""b""\nc",d\r\n\r\n1,,""\n'
    lines = b'{"text":"a"}\n{"text":"b"}\n'
    packed = gzip.compress(lines, 9, mtime=0)
    return {
        "array": (0, b'\xef\xbb\xbf [\n{"a": "x ] } \\" \\\\"},\n\n{"b": [1, {"c": 2}]} , {}\n]\r\n'), "empty-array": (0, b"[]"),
        "one-line": (0, b'[{"a":1},{"a":2}]'), "scalars": (0, b'[{}, 3, "}", null]'), "cut-array": (0, b'[{},\n{"a": [1'),
        "comma": (0, b"[{},]"), "after": (0, b"[{}] x"), "deep": (0, b"[{" + b"[" * 90 + b"]" * 90 + b"}]"),
        "table": (1, table), "semicolon": (1, b"a;b\n1,5;2\n"), "tabs": (2, b"a\tb\n1\t2\n"), "one-column": (1, b"text\na, b\n\nc"),
        "open-quote": (1, b'a,b\n"x,y\n'), "after-quote": (1, b'a,b\n"x"y,2\n'), "twice": (1, b"a,a\n1,2\n"), "few": (1, b"a,b\n1\n"),
        "gzip": (3, packed), "members": (3, packed + packed + b"\0\0"), "cut-gzip": (3, packed[:-5]),
        "bomb": (3, gzip.compress(b"\n" * 60000, 9, mtime=0)), "gzip-table": (3, gzip.compress(table, 9, mtime=0)),
    }


HTTP = {
    "get": b"GET /v1/models?x=1 HTTP/1.1\r\nHost: 127.0.0.1:8080\r\n\r\n", "two": b"GET /a%20b HTTP/1.1\r\n\r\n\r\nGET / HTTP/1.0\r\n\r\n",
    "post": b"POST /v1/completions HTTP/1.1\r\nContent-Type: application/json\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}",
    "chunked": b"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n5;x=y\r\nabcde\r\n0\r\nTrailer: x\r\n\r\nGET / HTTP/1.1\r\n\r\n",
    "expect": b"POST / HTTP/1.1\r\nExpect: 100-continue\r\nContent-Length: 3\r\n\r\nabc", "proxy": b"GET http://host/a HTTP/1.1\r\n\r\n",
    "two-lengths": b"POST / HTTP/1.1\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\nabc",
    "both-lengths": b"POST / HTTP/1.1\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
    "bare-feeds": b"GET / HTTP/1.1\nHost: a\n\r\n\r\n", "bare-return": b"GET / HTTP/1.1\r\nA: b\rC: d\r\n\r\n",
    "folded": b"GET / HTTP/1.1\r\nA: b\r\n c\r\n\r\n", "huge-chunk": b"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\nffffffff\r\n",
    "long-chunk": b"POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nab\r\n0\r\n\r\n", "accents": "GET /e\u0301 HTTP/1.1\r\nA:\u0301 b\r\n\r\n".encode(),
}


def api_requests():
    call = {"id": "c", "type": "function", "function": {"name": "f", "arguments": '{"a": [1, 2.5, null]}'}}
    tool = {"type": "function", "function": {"name": "f", "description": "d", "parameters": {"type": "object", "properties": {}}}}
    user = {"role": "user", "content": [{"type": "text", "text": "a"}, {"type": "text", "text": "b"}]}
    calling = [{"role": "system", "content": "s"}, user, {"role": "assistant", "content": None, "tool_calls": [call]},
               {"role": "tool", "tool_call_id": "c", "content": "r"}]
    settings = {"max_tokens": 5, "temperature": 0.5, "top_p": 0.9, "top_k": 3, "seed": -1, "stop": ["x", "yz"], "stream": True,
                "stream_options": {"include_usage": True}}
    for name, body in {
        "plain": {"model": "m", "messages": [user]}, "settings": {"model": "m", "messages": [user]} | settings,
        "tools": {"model": "m", "messages": calling, "tools": [tool], "tool_choice": "auto"},
        "objects": {"model": "m", "messages": [calling[2] | {"tool_calls": [call | {"function": {"name": "f", "arguments": {"a": 1}}}]}]},
        "kwargs": {"model": "m", "messages": [user], "chat_template_kwargs": {"enable_thinking": False, "tools": 1}, "documents": [{}]},
        "image": {"model": "m", "messages": [{"role": "user", "content": [{"type": "image_url", "image_url": {"url": "x"}}]}]},
        "off": {"model": "m", "messages": [user], "n": 1, "logprobs": False, "logit_bias": {}, "response_format": {"type": "text"}},
        "on": {"model": "m", "messages": [user], "n": 2, "audio": {}, "functions": [tool], "tool_choice": "required"},
        "empty": {"model": "", "messages": [], "tools": [], "stop": ""},
    }.items():
        yield "chat-" + name, b"\0" + json.dumps(body).encode()
    for name, prompt in {"text": "a", "one": ["a"], "two": ["a", "b"], "tokens": [1, 2], "list": [[1, 2]], "lists": [[1], [2, 3]], "range": [-1, 1 << 40],
                         "mixed": ["a", 1], "none": [], "null": None}.items():
        yield "text-" + name, b"\1" + json.dumps({"model": "m", "prompt": prompt} | settings).encode()


def write(folder, target, name, data):
    (folder / target).mkdir(parents=True, exist_ok=True)
    (folder / target / name).write_bytes(data)


def main(folder):
    for name, header, count in safetensors_headers():
        write(folder, "safetensors-header", name, struct.pack("<H", count) + header.encode())
        write(folder, "safetensors-file", name, safetensors(header, bytes(count)))
    for length in (0, 1 << 63, (1 << 64) - 1, 100_000_001):
        write(folder, "safetensors-file", f"length-{length}", struct.pack("<Q", length) + b"{}")
    write(folder, "safetensors-file", "tail", safetensors("{}", b"x"))
    for name, data in gguf_files():
        write(folder, "gguf", name, data)
    for kind in range(8):
        for size in (0, 18, 420):
            write(folder, "unpack", f"{kind}-{size}", bytes([kind]) + bytes(i * 37 % 256 for i in range(size)))
    for name, text in JSON.items():
        write(folder, "json", name, text.encode("utf-8", "surrogatepass"))
    for number, data in enumerate(configs()):
        write(folder, "config", str(number), data)
    for name, data in JSONL.items():
        write(folder, "jsonl", name, data)
    for name, (kind, data) in data_files().items():
        write(folder, "data-file", name, bytes([kind]) + data)
    for number, data in enumerate(SQL):
        write(folder, "sql", str(number), data)
    for name, data in adapter_ggufs():
        write(folder, "adapter-gguf", name, data)
    for name, data in mlx_adapters():
        write(folder, "adapter-mlx", name, data)
    for name, data in HTTP.items():
        write(folder, "http-request", name, data)
    for name, data in api_requests():
        write(folder, "api-request", name, data)
    for name, data in directories():
        write(folder, "model-directory", name, data)
    fixtures = TESTS / "TokenizerTests" / "Fixtures"
    for name in ("gpt2", "llama2", "llama3", "qwen2"):
        value = json.loads((fixtures / name / "tokenizer.json").read_text())
        write(folder, "tokenizer-load", name, b"\0" + json.dumps(shortened(value), ensure_ascii=False).encode())
        write(folder, "tokenizer-load", name + "-config", b"\x80" + (fixtures / name / "tokenizer_config.json").read_bytes())
    templates = [json.loads((fixtures / name).read_text()) for name in ("chats.json", "templates.json")]
    for number, template in enumerate(sorted(set(find_templates(templates)))):
        write(folder, "tokenizer-load", f"template-{number}", b"\x81" + template.encode())
    for number, template in enumerate(["{{ 5 % 9223372036854775807 }}", "{% set a = 'x' %}" + "{% set a = a + a %}" * 40, "{{ " + "(" * 200]):
        write(folder, "tokenizer-load", f"hostile-template-{number}", b"\x81" + template.encode())
    for number, text in enumerate(["", "Hello world", "a" * 500, "e\u0301" * 50, "\U0001f469\u200d\U0001f467\0\r\n \t", "<|endoftext|>"]):
        write(folder, "tokenizer-encode", str(number), text.encode())
    for number, template in enumerate(sorted(set(find_templates(templates))) + HOSTILE_TEMPLATES):
        write(folder, "templates", str(number), template.encode())
    for number, (repeats, normalizer, content, split, piece) in enumerate(REGEXES):
        write(folder, "regexes", str(number), bytes([repeats]) + "\n".join([normalizer, content, split, piece]).encode())
    kept = TESTS / "FileFormatTests" / "Fixtures" / "hostile"
    for path in kept.glob("*/*"):
        (folder / path.parent.name).mkdir(parents=True, exist_ok=True)
        shutil.copy(path, folder / path.parent.name / ("kept-" + path.name))


def find_templates(value):
    """Every text in a document that looks like a chat template."""
    if isinstance(value, str) and "{%" in value:
        yield value
    for item in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from find_templates(item)


def shortened(tokenizer):
    """The same tokenizer with the single bytes and few merges: small inputs are changed in more interesting places."""
    model = tokenizer["model"]
    merges = model["merges"][:12]
    pairs = [merge if isinstance(merge, list) else merge.split(" ") for merge in merges]
    keep = {a + b for a, b in pairs} | {part for pair in pairs for part in pair} | {t["content"] for t in tokenizer["added_tokens"]}
    special = {model.get("unk_token")}
    vocabulary = {token: i for token, i in model["vocab"].items() if token in keep or token in special or len(token) == 1 and i < 120}
    return tokenizer | {"model": model | {"merges": merges, "vocab": vocabulary}}


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]))
