"""Writes quantized.json: rows of weights, the blocks that llama.cpp's quantiser makes of them, and the sum of squared errors.

Made with Benchmarks/quantizing/requirements.txt: python make_quantized.py > quantized.json
"""
import importlib.metadata
import json
import sys
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[3] / "Benchmarks" / "quantizing"))
from quantizers import TYPES, squared_error, theirs  # noqa: E402

random = np.random.default_rng(17)
outliers = random.normal(0, 0.02, 512)
outliers[[3, 100, 290]] = [0.9, -0.7, 0.4]
ROWS = {
    "normal": random.normal(0, 0.03, 512), "laplace": random.laplace(0, 0.03, 512), "outliers": outliers,
    "off centre": random.normal(0.08, 0.02, 512), "tiny": random.normal(0, 2e-6, 256),
    "sparse": random.normal(0, 0.1, 512) * (random.random(512) < 0.05), "zeros": np.zeros(256), "constant": np.full(256, 0.1),
}
rows = []
for name, values in ROWS.items():
    x = np.ascontiguousarray(values, np.float32).reshape(1, -1)
    packed = []
    for kind, (number, _, _, _) in TYPES.items():
        blocks = theirs(kind, x)
        packed.append({"type": number, "squaredError": squared_error(kind, blocks, x), "blocks": blocks.tolist()})
    rows.append({"name": name, "bits": x.reshape(-1).view(np.uint32).tolist(), "types": packed})
version = importlib.metadata.version("llama-cpp-python")
print(json.dumps({"version": f"llama-cpp-python {version}", "rows": rows}, separators=(",", ":")))
