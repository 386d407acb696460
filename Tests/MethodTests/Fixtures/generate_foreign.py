#!/usr/bin/env python3
"""Writes foreign/: adapters of other programs, and what these programs compute with them.

mlx-*    adapters of mlx-lm, made and saved by its own layers over the tiny models of ../../ParityTests/Fixtures, with its logits.
gguf-*   LoRA files of llama.cpp, written by the gguf package with row orders by the formulas of llama.cpp's converter, and beside each the same
         numbers as PEFT has them.

Needs requirements-foreign.txt. Usage: generate_foreign.py
"""
import json
import pathlib
import shutil
import tempfile

import gguf
import mlx.core as mx
import numpy as np
from mlx.utils import tree_flatten
from mlx_lm.tuner.utils import linear_to_lora_layers, load_adapters
from mlx_lm.utils import load_model
from safetensors.numpy import load_file, save_file

HERE = pathlib.Path(__file__).resolve().parent
MODELS = HERE.parent.parent / "ParityTests" / "Fixtures"
IDS = [53, 86, 10, 77, 60, 4, 84, 36, 11, 7, 83]


# MARK: mlx-lm

MLX = {
    "mlx-llama-lora": ("llama-tied", "lora", 1, {"rank": 3, "scale": 2.5, "dropout": 0.0,
                                                 "keys": ["self_attn.q_proj", "self_attn.v_proj", "mlp.down_proj"]}),
    "mlx-llama-dora": ("llama-tied", "dora", -1, {"rank": 2, "scale": 1.5, "dropout": 0.0}),
    "mlx-qwen3-lora": ("qwen3", "lora", 16, {"rank": 4, "scale": 20.0, "dropout": 0.1}),
    "mlx-gpt2-lora": ("gpt2", "lora", -1, {"rank": 2, "scale": 4.0, "dropout": 0.0, "keys": ["attn.c_attn", "mlp.c_proj"]}),
}


# Keys that mlx-lm needs and newer files of transformers do not have.
OLD_KEYS = {"gpt2": {"n_ctx": 64}}


def mlx_model(base):
    with tempfile.TemporaryDirectory() as folder:
        # mlx-lm reads GPT-2 under the names of the first files of it.
        weights = {name.removeprefix("transformer."): value for name, value in load_file(MODELS / base / "model.safetensors").items()}
        save_file(weights, pathlib.Path(folder, "model.safetensors"), metadata={"format": "pt"})
        shutil.copy(MODELS / base / "config.json", folder)
        model = load_model(pathlib.Path(folder), model_config=OLD_KEYS.get(base, {}))[0]
        mx.eval(model.parameters())
        return model


def mlx_adapter(name):
    base, kind, layers, parameters = MLX[name]
    folder = HERE / "foreign" / name
    folder.mkdir(parents=True, exist_ok=True)
    random = np.random.default_rng(sum(name.encode()))
    # Beside what load_adapters reads, a training run of mlx-lm writes all of its settings.
    config = {"adapter_path": "adapters", "batch_size": 4, "data": "data", "fine_tune_type": kind, "iters": 3, "lora_parameters": parameters,
              "learning_rate": 1e-5, "model": "tiny", "num_layers": layers, "seed": 0, "train": True}
    (folder / "adapter_config.json").write_text(json.dumps(config, indent=4))
    model = mlx_model(base)
    plain = np.array(model(mx.array([IDS])))
    linear_to_lora_layers(model, layers, parameters, use_dora=kind == "dora")
    values = {}
    for path, value in tree_flatten(model.parameters()):
        end = path.rsplit(".", 1)[-1]
        if end in ("lora_a", "lora_b"):
            values[path] = mx.array(random.normal(0, 0.2, value.shape).astype(np.float32))
        elif end == "m":
            values[path] = value * mx.array(random.uniform(0.7, 1.3, value.shape).astype(np.float32))
    mx.save_safetensors(str(folder / "adapters.safetensors"), values)
    model = mlx_model(base)
    load_adapters(model, str(folder))
    model.eval()
    logits = np.array(model(mx.array([IDS])))[0]
    assert np.abs(logits - plain[0]).max() > 0.05
    save_file({"logits": logits.astype(np.float32)}, folder / "reference.safetensors")


# MARK: llama.cpp

def llama_rows(b, heads):
    """LlamaModel.permute: the halves of every head are interleaved."""
    return b.reshape(heads, 2, b.shape[0] // heads // 2, b.shape[1]).swapaxes(1, 2).reshape(b.shape)


def neox_rows(b, heads):
    """GPTNeoXModel: head by head q, k, v become all q, all k, all v."""
    parts = b.reshape(heads, 3, b.shape[0] // heads // 3, b.shape[1])
    return np.concatenate([parts[:, i].reshape(-1, b.shape[1]) for i in range(3)])


# name: model, architecture, alpha, whether the tensors are quantised, {path: (name in the file, rank, change of rows)}
def gguf_cases():
    q, k = (lambda b: llama_rows(b, 4)), (lambda b: llama_rows(b, 2))
    llama = {}
    for block in range(2):
        path = f"model.layers.{block}."
        llama[path + "self_attn.q_proj"] = (f"blk.{block}.attn_q", 2, q)
        llama[path + "self_attn.k_proj"] = (f"blk.{block}.attn_k", 4, k)
        llama[path + "self_attn.v_proj"] = (f"blk.{block}.attn_v", 4, None)
        llama[path + "self_attn.o_proj"] = (f"blk.{block}.attn_output", 4, None)
        llama[path + "mlp.gate_proj"] = (f"blk.{block}.ffn_gate", 4, None)
        llama[path + "mlp.up_proj"] = (f"blk.{block}.ffn_up", 4, None)
        llama[path + "mlp.down_proj"] = (f"blk.{block}.ffn_down", 1, None)
    neox = {}
    for block in range(2):
        path = f"gpt_neox.layers.{block}."
        neox[path + "attention.query_key_value"] = (f"blk.{block}.attn_qkv", 3, lambda b: neox_rows(b, 4))
        neox[path + "mlp.dense_4h_to_h"] = (f"blk.{block}.ffn_down", 3, None)
    return {
        "gguf-llama": ("llama-tied", "llama", 6.0, False, llama),
        "gguf-llama-packed": ("llama-tied", "llama", 0.0, True, llama),
        "gguf-gptneox": ("gptneox", "gptneox", 6.0, False, neox),
    }


def gguf_adapter(name, model, architecture, alpha, packed, modules):
    folder = HERE / "foreign" / name
    folder.mkdir(parents=True, exist_ok=True)
    random = np.random.default_rng(sum(name.encode()))
    weights = load_file(MODELS / model / "model.safetensors")
    writer = gguf.GGUFWriter(folder / "adapter.gguf", architecture)
    writer.add_string("general.type", "adapter")
    writer.add_string("adapter.type", "lora")
    if alpha:
        writer.add_float32("adapter.lora.alpha", alpha)
    values = {}
    for path, (base, rank, rows) in modules.items():
        out_features, in_features = weights[path + ".weight"].shape
        for half, shape in (("a", (rank, in_features)), ("b", (out_features, rank))):
            kind = gguf.GGMLQuantizationType.F32
            if packed:
                kind = gguf.GGMLQuantizationType.Q8_0 if shape[1] % 32 == 0 else gguf.GGMLQuantizationType.F16
            value = random.normal(0, 0.3, shape).astype(np.float32)
            data = gguf.quantize(value, kind)
            value = gguf.dequantize(data, kind).astype(np.float32).reshape(shape)
            values[f"base_model.model.{path}.lora_{half.upper()}.weight"] = value
            # Rows of B are permuted before they are packed; whole rows are packed alone, so it comes to the same.
            if half == "b" and rows:
                data = gguf.quantize(np.ascontiguousarray(rows(value)), kind)
            writer.add_tensor(f"{base}.weight.lora_{half}", data, raw_dtype=kind)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    twin = folder / "peft"
    twin.mkdir(exist_ok=True)
    ranks = {path: rank for path, (_, rank, _) in modules.items()}
    # llama.cpp divides alpha by the rank of the tensor, and multiplies by 1 where there is no alpha.
    config = {"peft_type": "LORA", "base_model_name_or_path": "tiny", "task_type": "CAUSAL_LM", "r": 4, "lora_alpha": alpha or 4,
              "target_modules": sorted({path.rsplit(".", 1)[-1] for path in ranks}),
              "rank_pattern": {path: rank for path, rank in ranks.items() if rank != 4},
              "alpha_pattern": {} if alpha else {path: rank for path, rank in ranks.items() if rank != 4}}
    (twin / "adapter_config.json").write_text(json.dumps(config, indent=2))
    save_file(values, twin / "adapter_model.safetensors", metadata={"format": "pt"})


if __name__ == "__main__":
    for name in MLX:
        mlx_adapter(name)
    for name, case in gguf_cases().items():
        gguf_adapter(name, *case)
