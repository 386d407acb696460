"""Writes packed.json: random GGUF blocks of every packed type and the float32 bits that the `gguf` package unpacks them to.

Made with gguf 0.19 and numpy 2: python make_packed.py > packed.json
"""
import json

import numpy as np
from gguf import GGML_QUANT_SIZES, GGMLQuantizationType as T
from gguf.quants import dequantize

# The numbers of pt_dtype, the offsets of half-precision scales in a block, blocks.
TYPES = [
    ("BF16", 3, T.BF16, [], 64), ("F16", 4, T.F16, [], 64), ("Q4_0", 5, T.Q4_0, [0], 5), ("Q4_1", 6, T.Q4_1, [0, 2], 5),
    ("Q8_0", 7, T.Q8_0, [0], 5), ("Q4_K", 8, T.Q4_K, [0, 2], 3), ("Q5_K", 9, T.Q5_K, [0, 2], 3), ("Q6_K", 10, T.Q6_K, [208], 3),
    ("Q5_0", 11, T.Q5_0, [0], 5), ("Q5_1", 12, T.Q5_1, [0, 2], 5),
]
rng = np.random.default_rng(7)
fixtures = []
for name, number, kind, scales, blocks in TYPES:
    size = GGML_QUANT_SIZES[kind][1]
    data = rng.integers(0, 256, (blocks, size), dtype=np.uint8)
    for offset in scales:  # normal, negative, subnormal and zero scales
        halves = rng.normal(0, 0.05, blocks).astype(np.float16)
        halves[1], halves[2] = np.float16(3e-6), np.float16(0)
        data[:, offset : offset + 2] = halves.view(np.uint8).reshape(blocks, 2)
    flat = data.reshape(-1)
    if kind == T.F16:  # every class of number: zeros, subnormals, the largest, infinities, and no NaN
        halves = flat.view(np.uint16)
        halves[np.isnan(halves.view(np.float16))] = 0x1234
        halves[:8] = [0, 0x8000, 1, 0x83FF, 0x0400, 0x7BFF, 0x7C00, 0xFC00]
    if kind == T.BF16:
        words = flat.view(np.uint16)
        words[np.isnan((words.astype(np.uint32) << 16).view(np.float32))] = 0x1234
        words[:4] = [0, 0x8000, 0x7F80, 0xFF7F]
    values = dequantize(flat if kind in (T.F16, T.BF16) else data, kind)
    bits = np.ascontiguousarray(values, dtype=np.float32).reshape(-1).view(np.uint32)
    fixtures.append({"name": name, "type": number, "bytes": flat.tolist(), "values": bits.tolist()})
print(json.dumps(fixtures, separators=(",", ":")))
