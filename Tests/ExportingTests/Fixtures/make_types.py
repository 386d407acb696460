"""Writes types.json: the type that `llama_model_quantize` gives each tensor of small models, for every file type.

Made with Benchmarks/quantizing/requirements.txt: python make_types.py > types.json
"""
import importlib.metadata
import json
import sys
import tempfile
from pathlib import Path

import gguf
import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[3] / "Benchmarks" / "quantizing"))
import models  # noqa: E402

FILE_TYPES = {
    "f16": 1, "q4_0": 2, "q4_1": 3, "q8_0": 7, "q5_0": 8, "q5_1": 9, "q4_k": 14, "q4_k_m": 15, "q5_k": 16, "q5_k_m": 17, "q6_k": 18, "bf16": 32,
}
K_TYPES = ["q4_k", "q4_k_m", "q5_k", "q5_k_m", "q6_k"]


def split(width, rows=2):
    """A block of Llama: name and shape, outermost axis first; types do not depend on the number of rows."""
    return [
        ("attn_norm.weight", [width]), ("attn_q.weight", [rows, width]), ("attn_k.weight", [rows, width]), ("attn_v.weight", [rows, width]),
        ("attn_output.weight", [rows, width]), ("ffn_norm.weight", [width]), ("ffn_gate.weight", [rows, width]),
        ("ffn_up.weight", [rows, width]), ("ffn_down.weight", [rows, 2 * width]),
    ]


def fused(width):
    """A block of GPT-2, with biases."""
    return [
        ("attn_norm.weight", [width]), ("attn_norm.bias", [width]), ("attn_qkv.weight", [3, width]), ("attn_qkv.bias", [3 * width]),
        ("attn_output.weight", [2, width]), ("ffn_up.weight", [4, width]), ("ffn_up.bias", [width]), ("ffn_down.weight", [2, width]),
    ]


def experts(width):
    return [part for part in split(width) if "ffn_" not in part[0] or "norm" in part[0]] + [
        ("ffn_gate_inp.weight", [8, width]), ("ffn_gate_exps.weight", [8, 2, width]), ("ffn_up_exps.weight", [8, 2, width]),
        ("ffn_down_exps.weight", [8, 2, width]),
    ]


def narrow(width):
    """The parts of a block whose type depends on the layer."""
    return [part for part in split(width) if part[0] in ("attn_v.weight", "ffn_down.weight", "attn_q.weight")]


def case(architecture, layers, heads, kv_heads, block, width, tied, extra=(), n_experts=0, types=FILE_TYPES):
    names = [("token_embd.weight", [4, width])] + ([] if tied else [("output.weight", [4, width])]) + list(extra)
    names += [(f"blk.{layer}.{name}", shape) for layer in reversed(range(layers)) for name, shape in block]
    names.append(("output_norm.weight", [width]))
    return {"architecture": architecture, "layers": layers, "heads": heads, "keyValueHeads": kv_heads, "experts": n_experts,
            "width": width, "tensors": names, "files": list(types)}


CASES = [
    case("llama", 30, 9, 3, split(576), 576, tied=True),
    case("llama", 16, 8, 2, split(256), 256, tied=False),
    case("llama", 22, 32, 4, split(512), 512, tied=True),
    case("llama", 9, 4, 4, split(80), 80, tied=False, types=K_TYPES),
    case("llama", 80, 64, 8, narrow(256), 256, tied=False, types=K_TYPES),
    case("llama", 80, 64, 64, narrow(256), 256, tied=False, types=K_TYPES),
    case("qwen2", 80, 64, 8, narrow(256), 256, tied=False, types=K_TYPES),
    case("qwen3", 28, 16, 8, split(256) + [("attn_q_norm.weight", [128]), ("attn_k_norm.weight", [128])], 256, tied=True, types=K_TYPES),
    case("gemma3", 26, 4, 1, split(640) + [("post_ffw_norm.weight", [640])], 640, tied=True, types=K_TYPES),
    case("gpt2", 12, 12, 12, fused(768), 768, tied=True, extra=[("position_embd.weight", [4, 768])]),
    case("phi3", 32, 32, 32, fused(256), 256, tied=False, types=K_TYPES),
    case("llama", 12, 8, 2, experts(256), 256, tied=False, n_experts=8),
]


def write(path, model):
    writer = gguf.GGUFWriter(path, model["architecture"])
    writer.add_block_count(model["layers"])
    writer.add_context_length(256)
    writer.add_embedding_length(model["width"])
    writer.add_feed_forward_length(2 * model["width"])
    writer.add_head_count(model["heads"])
    writer.add_head_count_kv(model["keyValueHeads"])
    writer.add_layer_norm_rms_eps(1e-5)
    writer.add_layer_norm_eps(1e-5)
    writer.add_rope_dimension_count(model["width"] // model["heads"])
    writer.add_sliding_window(128)
    writer.add_vocab_size(4)
    if model["experts"]:
        writer.add_expert_count(model["experts"])
        writer.add_expert_used_count(2)
    random = np.random.default_rng(1)
    for name, shape in model["tensors"]:
        writer.add_tensor(name, random.normal(0, 0.1, shape).astype(np.float32))
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


results = []
with tempfile.TemporaryDirectory() as folder:
    source, target = Path(folder) / "source.gguf", Path(folder) / "target.gguf"
    for model in CASES:
        write(source, model)
        model["types"] = {}
        for name in model.pop("files"):
            models.quantized_by_llama_cpp(source, target, FILE_TYPES[name])
            stored = models.types(target)
            model["types"][name] = " ".join(stored[tensor] for tensor, _ in model["tensors"])
        results.append(model)
print(json.dumps({"version": f"llama-cpp-python {importlib.metadata.version('llama-cpp-python')}", "models": results}, separators=(",", ":")))
