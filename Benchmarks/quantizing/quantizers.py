"""Both quantisers as functions of numpy arrays: the kernels of this repository, built here, and llama.cpp's."""

import ctypes
import os
import subprocess
import tempfile
from pathlib import Path

import llama_cpp
import numpy as np

ROOT = Path(__file__).resolve().parents[2]
KERNELS = ROOT / "Sources" / "CKernels"

# Numbers of pt_dtype and of ggml, elements and bytes of a block.
TYPES = {
  "bf16": (3, 30, 1, 2), "f16": (4, 1, 1, 2), "q8_0": (7, 8, 32, 34), "q4_0": (5, 2, 32, 18), "q4_1": (6, 3, 32, 20),
  "q5_0": (11, 6, 32, 22), "q5_1": (12, 7, 32, 24), "q4_k": (8, 12, 256, 144), "q5_k": (9, 13, 256, 176), "q6_k": (10, 14, 256, 210),
}


def _built():
  """The CPU kernels as a shared library, built with the clang of the Swift toolchain where a source is newer."""
  library = Path(os.environ.get("TMPDIR", tempfile.gettempdir())) / "peft-quantizers.so"
  sources = sorted((KERNELS / "cpu").glob("*.c"))
  newest = max(file.stat().st_mtime for file in KERNELS.rglob("*") if file.is_file())
  if not library.exists() or library.stat().st_mtime < newest:
    flags = subprocess.run(["pkg-config", "--cflags", "--libs", "openblas"], check=True, capture_output=True, text=True).stdout.split()
    options = ["-std=gnu11", "-O2", "-fPIC", "-shared", "-pthread", f"-I{KERNELS / 'include'}"]
    subprocess.run(["clang", *options, *map(str, sources), "-o", str(library), *flags, "-lm"], check=True)
  return ctypes.CDLL(str(library))


def _ggml():
  library = ctypes.CDLL(str(Path(llama_cpp.__file__).parent / "lib" / "libggml-base.so"))
  library.ggml_quantize_chunk.restype = ctypes.c_size_t
  library.ggml_quantize_chunk.argtypes = [ctypes.c_int, *[ctypes.c_void_p] * 2, *[ctypes.c_int64] * 3, ctypes.c_void_p]
  return library


_ours, _theirs = _built(), _ggml()
_ours.pt_pack.argtypes = [ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int, ctypes.c_int64, ctypes.POINTER(ctypes.c_int64)]
_ours.pt_unpack_row.argtypes = [ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int, ctypes.c_int64]
_ours.pt_unpack_row.restype = None


def _address(array):
  return array.ctypes.data_as(ctypes.c_void_p)


def _blocks(name, x):
  _, _, elements, size = TYPES[name]
  assert x.dtype == np.float32 and x.flags.c_contiguous and x.shape[-1] % elements == 0
  return np.empty(x.size // elements * size, np.uint8)


def ours(name, x):
  """The blocks of this repository's quantiser."""
  blocks, unfit = _blocks(name, x), ctypes.c_int64()
  if _ours.pt_pack(_address(blocks), _address(x), TYPES[name][0], x.size, ctypes.byref(unfit)):
    raise ValueError(f"element {unfit.value} does not fit {name}")
  return blocks


def theirs(name, x):
  """The blocks of llama.cpp's quantiser without an importance matrix, on one thread."""
  blocks = _blocks(name, x)
  written = _theirs.ggml_quantize_chunk(TYPES[name][1], _address(x), _address(blocks), 0, x.size // x.shape[-1], x.shape[-1], None)
  assert written == blocks.size
  return blocks


def unpacked(name, blocks, shape):
  """What readers compute from the blocks; equal to llama.cpp's bit for bit (Tests/KernelTests/UnpackTests.swift)."""
  x = np.empty(shape, np.float32)
  _ours.pt_unpack_row(_address(x), _address(blocks), TYPES[name][0], x.size)
  return x


def squared_error(name, blocks, x):
  """The sum of squared errors of what is stored."""
  return float(np.sum((unpacked(name, blocks, x.shape).astype(np.float64) - x) ** 2))


def set_threads(count):
  """Threads of this repository's kernels."""
  assert _ours.pt_cpu_set_threads(count) == 0
