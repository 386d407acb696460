#!/usr/bin/env python3
"""Trains the shipped base model's tokenizer on the pretraining corpus: byte-level BPE with single digits.

    pip install tokenizers==0.23.3
    datasets/nl2sql/generate.py --pretraining
    datasets/nl2sql/train_tokenizer.py --out checkpoints/base
"""

import argparse
import json
from pathlib import Path

from tokenizers import Regex, Tokenizer, decoders, models, pre_tokenizers, trainers

HERE = Path(__file__).resolve().parent
EOS = "<|endoftext|>"
# Letters form words; everything else, spaces and underscores included, stands alone. So a word is the same tokens in a question, in a
# name ("monthly pay" and c_monthly_pay) and behind a quote, and the model can copy it.
WORDS = r"\p{L}+|[^\p{L}]"


def corpus(path):
    with open(path, encoding="utf-8") as file:
        for line in file:
            row = json.loads(line)
            yield row["prompt"]
            yield row["completion"]


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--corpus", type=Path, default=HERE / "pretraining" / "train.jsonl")
    parser.add_argument("--vocab-size", type=int, default=1024)
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence([
        pre_tokenizers.Split(Regex(WORDS), behavior="isolated"), pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False)])
    tokenizer.decoder = decoders.ByteLevel()
    tokenizer.train_from_iterator(corpus(options.corpus), trainers.BpeTrainer(
        vocab_size=options.vocab_size, special_tokens=[EOS], initial_alphabet=pre_tokenizers.ByteLevel.alphabet(), show_progress=False))
    options.out.mkdir(parents=True, exist_ok=True)
    tokenizer.save(str(options.out / "tokenizer.json"))
    (options.out / "tokenizer_config.json").write_text(json.dumps({
        "tokenizer_class": "PreTrainedTokenizerFast", "eos_token": EOS, "clean_up_tokenization_spaces": False,
        "model_max_length": 256}, indent=2) + "\n")


if __name__ == "__main__":
    main()
