#!/usr/bin/env python3
"""Builds main.c, runs it and writes docs/hdf5-corruption.md from what it printed: run.py [LIMIT]"""
import datetime
import os
import pathlib
import platform
import shlex
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
PAGE = HERE.parent.parent / "docs" / "hdf5-corruption.md"
OUTCOMES = ["detected", "harmless", "silently wrong", "crash", "hang"]
CLASSES = {
    "data": "elements of data sets with their checksums",
    "superblock": "superblock",
    "OHDR": "object headers", "OCHK": "object headers, continued",
    "FRHP": "fractal heap, header", "FHDB": "fractal heap, direct blocks (names of links)", "FHIB": "fractal heap, indirect blocks",
    "FSHD": "free space, header", "FSSE": "free space, sections",
    "BTHD": "v2 B-tree, header", "BTIN": "v2 B-tree, inner nodes", "BTLF": "v2 B-tree, leaves",
    "TREE": "v1 B-tree", "HEAP": "local heap (names of links)", "SNOD": "symbol tables, and the object headers behind them",
    "between": "behind the elements of a data set: padding, and headers without a signature",
}


def number(text):
    return f"{int(text):,}"


def table(header, rows):
    lines = ["| " + " | ".join(header) + " |", "|---" + "|---:" * (len(header) - 1) + "|"]
    return "\n".join(lines + ["| " + " | ".join(row) + " |" for row in rows]) + "\n"


def page(rows, limit):
    library = next(row[1] for row in rows if row[0] == "library")
    formats = [row[1:] for row in rows if row[0] == "format"]
    ours = formats[0]
    counts = [int(count) for count in ours[5:10]]
    verdict = (
        f"no changed byte was read as a wrong value without an error ({number(ours[4])} mutants), none crashed the library and none hung it"
        if counts[2:] == [0, 0, 0] else
        f"{number(ours[7])} of {number(ours[4])} mutants were silently wrong, {number(ours[8])} crashed the library and {number(ours[9])} "
        "hung it; the classes below say which bytes")
    sampled = [f for f in formats if f[3] != f[4]]
    text = f"""# What one changed byte does to an HDF5 checkpoint

Written by `Benchmarks/hdf5-corruption/run.py` on {datetime.date.today()} ({platform.machine()}, {platform.system()} {platform.release()}, libhdf5 {library}).

A file with 300 data sets in one group (dense links: fractal heap and v2 B-tree) and the attributes of a checkpoint is written in three
ways. Every byte is flipped once (one bit, another one from byte to byte) and set to 0xff once. A forked reader (alarm after 3 s) opens the mutant, lists
it, reads every data set and attribute and compares them with what was written: *detected* is an error of the library, *harmless* is
equal in everything, *silently wrong* is neither. This is what protects those who open a checkpoint with another tool; peft-train itself
checks the SHA-256 in MANIFEST.json before HDF5 is opened at all, so it does not depend on any of this (row C2 of fault-matrix.md).

In the format of `state.h5`, {verdict}.

"""
    text += table(["format", "bytes", "mutants"] + OUTCOMES,
                  [[f[1], number(f[2]), number(f[4])] + [number(count) for count in f[5:10]] for f in formats])
    text += "\n" + (
        "Of " + "; of ".join(f"{f[1]}: {number(f[4])} of {number(f[3])} mutants, evenly spread" for f in sampled) + ".\n" if sampled else "All mutants of each file.\n")
    text += "Every shorter length (sampled evenly): " + "; ".join(
        f"{f[1]}: {number(f[11])} of {number(f[10])} detected" for f in formats) + ".\n"
    for f in formats:
        text += f"\n## {f[1]}\n\n" + table(["bytes of"] + OUTCOMES, [
            [CLASSES[row[2]]] + [number(count) for count in row[3:8]] for row in rows if row[0] == "class" and row[1] == f[0]])
        examples = [row for row in rows if row[0] == "example" and row[1] == f[0]]
        if examples:
            text += "\nThe first ones outside the elements: " + "; ".join(
                f"offset {number(row[2])} ({CLASSES[row[3]]}) 0x{row[4]} → 0x{row[5]}: {row[6]}" for row in examples[:5]) + ".\n"
    return text


def main():
    limit = sys.argv[1] if len(sys.argv) > 1 else "200000"
    memory = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    with tempfile.TemporaryDirectory(dir=memory) as directory:
        flags = shlex.split(subprocess.check_output(["pkg-config", "--cflags", "--libs", "hdf5"], text=True))
        program = directory + "/hdf5-corruption"
        subprocess.run([os.environ.get("CC", "clang"), "-std=gnu11", "-O2", str(HERE / "main.c"), "-o", program] + flags, check=True)
        output = subprocess.run([program, directory, limit], stdout=subprocess.PIPE, text=True, check=True).stdout
    print(output, end="")
    PAGE.parent.mkdir(exist_ok=True)
    PAGE.write_text(page([line.split("\t") for line in output.splitlines()], int(limit)))


if __name__ == "__main__":
    main()
