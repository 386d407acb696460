"""Turns the SmolLM2 GGUF file into a Hugging Face directory (f32), so that PyTorch loads it as its users would.

  python convert.py GGUF OUT_DIR
"""

import os
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "Tests" / "ParityTests" / "Fixtures"))
import smollm2  # noqa: E402


def main():
  gguf, out = sys.argv[1], Path(sys.argv[2])
  scratch = out.with_name(f"{out.name}.tmp-{os.getpid()}")
  smollm2.load_model(gguf).save_pretrained(scratch)
  smollm2.load_tokenizer(gguf).save(str(scratch / "tokenizer.json"))
  scratch.rename(out)


if __name__ == "__main__":
  main()
