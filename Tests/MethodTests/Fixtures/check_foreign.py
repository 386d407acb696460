#!/usr/bin/env python3
"""Checks an adapter that `peft-train export` has written for mlx-lm and llama.cpp against the PEFT adapter that it came from, by hand.

  check_foreign.py MODEL PEFT_DIR --mlx MLX_DIR --gguf ADAPTER_GGUF [--permuted]

MODEL is a Hugging Face directory. The change of every weight is computed from PEFT_DIR by PEFT's formulas (rank-stabilised factors, patterns). The gguf
package reads ADAPTER_GGUF, and alpha / r · B A must be that change with its rows in llama.cpp's order (--permuted: those of q and k, as for Llama).
mlx-lm loads MLX_DIR, and its logits must be those of the model with the change added to its weights. Needs requirements-foreign.txt.
"""
import argparse
import json
import math
import pathlib
import re
import sys

import gguf
import mlx.core as mx
import numpy as np
from mlx_lm.tuner.utils import load_adapters
from mlx_lm.utils import load_model
from safetensors.numpy import load_file

STEMS = {"self_attn.q_proj": "attn_q", "self_attn.k_proj": "attn_k", "self_attn.v_proj": "attn_v", "self_attn.o_proj": "attn_output",
         "mlp.gate_proj": "ffn_gate", "mlp.up_proj": "ffn_up", "mlp.down_proj": "ffn_down"}


def changes(folder):
    """The change of each weight by the path of its layer, in f64."""
    config = json.loads((folder / "adapter_config.json").read_text())
    assert not config.get("use_dora"), "DoRA is no sum"
    tensors = load_file(folder / "adapter_model.safetensors")

    def setting(pattern, path, otherwise):
        return next((value for key, value in (pattern or {}).items() if re.match(rf"(.*\.)?({key})$", path)), otherwise)

    result = {}
    for name in tensors:
        if name.endswith(".lora_A.weight"):
            path = name.removeprefix("base_model.model.").removesuffix(".lora_A.weight")
            a, b = (tensors[name.replace("lora_A", half)].astype(np.float64) for half in ("lora_A", "lora_B"))
            rank, alpha = setting(config["rank_pattern"], path, config["r"]), setting(config["alpha_pattern"], path, config["lora_alpha"])
            assert a.shape[0] == rank, f"{path}: {a.shape}"
            result[path] = alpha / (math.sqrt(rank) if config.get("use_rslora") else rank) * b @ a
    return result


def relative(found, expected):
    return float(np.abs(found - expected).max() / np.abs(expected).max())


def check_gguf(file, wanted, permuted, heads):
    reader = gguf.GGUFReader(file)
    value = lambda key: reader.get_field(key).contents()
    assert value("general.type") == "adapter" and value("adapter.type") == "lora", "no LoRA"
    alpha = value("adapter.lora.alpha")
    tensors = {tensor.name: np.array(tensor.data, dtype=np.float64) for tensor in reader.tensors}
    worst = 0.0
    for path, change in wanted.items():
        block, stem = re.fullmatch(r"model\.layers\.(\d+)\.(.*)", path).groups()
        a, b = (tensors.pop(f"blk.{block}.{STEMS[stem]}.weight.lora_{half}") for half in "ab")
        if permuted and stem in heads:
            n = heads[stem]
            change = change.reshape(n, 2, change.shape[0] // n // 2, -1).swapaxes(1, 2).reshape(change.shape)
        worst = max(worst, relative(alpha / a.shape[0] * b @ a, change))
    assert not tensors, f"more tensors: {list(tensors)}"
    print(f"{file}: {len(wanted)} layers for {value('general.architecture')}, alpha {alpha:g}; alpha / r · B A differs by at most {worst:.1e} of a change")
    return worst < 1e-6


def check_mlx(model_path, folder, wanted):
    ids = mx.array([[(17 + i * 7919) % 90 for i in range(24)]])
    model, _ = load_model(model_path)
    plain = np.array(model(ids).astype(mx.float32))
    load_adapters(model, str(folder))
    model.eval()
    found = np.array(model(ids).astype(mx.float32))
    model, _ = load_model(model_path)
    modules = dict(model.named_modules())
    for path, change in wanted.items():
        modules[path].weight = mx.array((np.array(modules[path].weight.astype(mx.float32)) + change).astype(np.float32))
    expected = np.array(model(ids).astype(mx.float32))
    d = relative(found, expected)
    print(f"{folder}: logits of mlx-lm differ by at most {d:.1e} of the largest; the adapter changes them by {relative(plain, expected):.1e}")
    return d < 1e-4


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("model", type=pathlib.Path)
    parser.add_argument("peft", type=pathlib.Path)
    parser.add_argument("--mlx", type=pathlib.Path)
    parser.add_argument("--gguf", type=pathlib.Path)
    parser.add_argument("--permuted", action="store_true")
    options = parser.parse_args()
    wanted = changes(options.peft)
    config = json.loads((options.model / "config.json").read_text())
    heads = {"self_attn.q_proj": config["num_attention_heads"], "self_attn.k_proj": config["num_key_value_heads"]}
    good = [check_gguf(options.gguf, wanted, options.permuted, heads)] if options.gguf else []
    good += [check_mlx(options.model, options.mlx, wanted)] if options.mlx else []
    sys.exit(0 if good and all(good) else 1)


if __name__ == "__main__":
    main()
