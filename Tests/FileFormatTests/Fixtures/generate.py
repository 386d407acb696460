#!/usr/bin/env python3
"""Makes the fixtures of this folder with other people's writers, so that our readers and writers are tested against them.

numpy==2.4.6 safetensors==0.8.0 gguf==0.19.0 h5py==3.16.0
"""
import os

import gguf
import h5py
import numpy as np
from gguf.quants import quantize
from safetensors.numpy import save_file

os.chdir(os.path.dirname(os.path.abspath(__file__)))

# Small whole numbers divided by 8: exact in every float type, and made the same way in the tests.
def ramp(*shape):
    return ((np.arange(np.prod(shape)) % 251 - 100) / 8).astype(np.float32).reshape(shape)


save_file(
    {
        "b.weight": ramp(3, 5),
        "a.weight": ramp(2, 4).astype(np.float16),
        "mask": np.array([True, False, True]),
        "ids": np.arange(4, dtype=np.int64),
        "é": ramp(1),
        "empty": ramp(0, 3),
        "scalar": np.array(0.1),
        "bytes": np.arange(5, dtype=np.uint8),
        "ints": np.array([-1, 2], dtype=np.int32),
    },
    "reference.safetensors",
    metadata={"format": "pt"},
)

writer = gguf.GGUFWriter("reference.gguf", "llama")
writer.add_uint32("test.uint32", 4_000_000_000)
writer.add_int32("test.int32", -7)
writer.add_float32("test.float32", 0.1)
writer.add_float64("test.float64", 0.1)
writer.add_uint64("test.uint64", 2**64 - 1)
writer.add_int64("test.int64", -(2**63))
writer.add_uint8("test.uint8", 200)
writer.add_int8("test.int8", -3)
writer.add_uint16("test.uint16", 65535)
writer.add_int16("test.int16", -300)
writer.add_bool("test.bool", True)
writer.add_string("test.string", "größe 😀")
writer.add_array("test.strings", ["a", "", "Ġthe"])
writer.add_array("test.ints", [1, -2, 3])
writer.add_array("test.floats", [0.5, -1.25])
writer.add_array("test.bools", [True, False])
writer.add_tensor("plain", ramp(3, 5))
writer.add_tensor("half", ramp(2, 4).astype(np.float16))
for name, kind in (("q4_0", gguf.GGMLQuantizationType.Q4_0), ("q4_1", gguf.GGMLQuantizationType.Q4_1), ("q8_0", gguf.GGMLQuantizationType.Q8_0)):
    writer.add_tensor(name, quantize(ramp(3, 64), kind), raw_dtype=kind)
writer.add_tensor("q6_k", np.zeros((2, 210), dtype=np.uint8), raw_dtype=gguf.GGMLQuantizationType.Q6_K)
writer.write_header_to_file()
writer.write_kv_data_to_file()
writer.write_tensors_to_file()
writer.close()


# HDF5: one file as our own writer would make it, and one per thing our reader must refuse.
os.makedirs("hdf5", exist_ok=True)


def hdf5(name, fill):
    with h5py.File("hdf5/" + name + ".h5", "w", libver=("v110", "v110")) as file:
        fill(file)


def good(file):
    group = file.create_group("trainable")
    group.create_dataset("a.weight", data=ramp(3, 5), chunks=(2, 5), fletcher32=True)
    group.create_dataset("b", data=np.arange(7, dtype=np.int64), chunks=(4,), fletcher32=True)
    file.attrs["step"] = np.int64(12)
    file.attrs["loss"] = np.float64(0.1)
    file.attrs["kind"] = np.array("größe".encode(), dtype=h5py.string_dtype("utf-8", 7))


hdf5("good", good)
hdf5("soft-link", lambda f: f.__setitem__("a", h5py.SoftLink("/b")))
hdf5("external-link", lambda f: f.__setitem__("a", h5py.ExternalLink("good.h5", "/trainable/b")))
hdf5("external-storage", lambda f: f.create_dataset("a", (16,), dtype="u1", external=[("/etc/passwd", 0, 16)]))
hdf5("deflate", lambda f: f.create_dataset("a", data=ramp(64), chunks=(64,), compression="gzip"))
hdf5("vlen", lambda f: f.create_dataset("a", data=["x", "yy"], dtype=h5py.string_dtype()))
hdf5("compound", lambda f: f.create_dataset("a", data=np.zeros(2, dtype=[("x", "f4"), ("y", "i4")])))
hdf5("scalar", lambda f: f.create_dataset("a", data=np.float32(1)))
hdf5("bomb", lambda f: f.create_dataset("a", (1 << 40,), dtype="f4", chunks=(1 << 20,), fletcher32=True))
hdf5("big-endian", lambda f: f.create_dataset("a", data=ramp(4).astype(">f4")))
hdf5("half", lambda f: f.create_dataset("a", data=ramp(4).astype("f2")))
hdf5("named-type", lambda f: f.__setitem__("a", np.dtype("f4")))
hdf5("vlen-attribute", lambda f: f.attrs.create("a", "text"))


def virtual(file):
    layout = h5py.VirtualLayout(shape=(7,), dtype="i8")
    layout[:] = h5py.VirtualSource("good.h5", "trainable/b", shape=(7,))
    file.create_virtual_dataset("a", layout)


def hard_link_cycle(file):
    group = file.create_group("g")
    group["self"] = group


def deep(file):
    file.create_group("/".join("g" * 40))


hdf5("virtual", virtual)
hdf5("cycle", hard_link_cycle)
hdf5("deep", deep)
