#!/usr/bin/env python3
"""Counts the parameters of the catalogue's models with transformers, on torch's meta device: catalogue-counts.json.

Usage: catalogue_counts.py CONFIGS.json > catalogue-counts.json
CONFIGS.json is what `peft-train plan --list --json` prints under "models": every entry's name and config.json.
Made with torch 2.13.0+cpu and transformers 5.23.0.
"""
import json
import sys

import torch
import transformers


def count(config):
    config = dict(config)
    kind = config.pop("model_type")
    if kind == "opt":
        config["ffn_dim"] = config.pop("intermediate_size")
        config["word_embed_proj_dim"] = config["hidden_size"]
    if kind == "bloom":
        config["n_layer"], config["n_head"] = config.pop("num_hidden_layers"), config.pop("num_attention_heads")
    if kind == "roberta":
        config["type_vocab_size"] = 1
    config.pop("rope_theta", None)
    with torch.device("meta"):
        model_config = transformers.AutoConfig.for_model(kind, **config)
        if kind == "bert":
            model = transformers.AutoModel.from_config(model_config)
        elif kind == "roberta":
            # As it is fine-tuned: without the pooler.
            model = transformers.RobertaModel(model_config, add_pooling_layer=False)
        else:
            model = transformers.AutoModelForCausalLM.from_config(model_config)
    model.tie_weights() if hasattr(model, "tie_weights") else None
    return sum(parameter.numel() for parameter in model.parameters())


def main():
    entries = json.load(open(sys.argv[1]))
    rows = {entry["name"]: count(entry["config"]) for entry in entries}
    json.dump(rows, sys.stdout, indent=1)
    print()


main()
