#!/usr/bin/env python3
"""Makes docs/fault-matrix.md of what the fault tests reported: fault_matrix.py REPORT [EXIT_CODE_OF_THE_TESTS]"""
import collections
import datetime
import json
import os
import pathlib
import platform
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "fault-matrix.md"

# What is injected, and what must hold beside the invariants.
ROWS = {
    "A1": ("SIGKILL at every system call of a run: start, step, save, end", "resume takes the old checkpoint or the new one, never an error"),
    "A2": ("power cut behind every system call: what was not flushed is lost, zero or there", "as A1; without any one flush of the protocol the test fails"),
    "A3": ("SIGKILL in a save, then twice in the start that tidies up and resumes", "tidying up can be repeated"),
    "A4": ("SIGKILL while older checkpoints are removed", "none is ever half there; the best and the newest stay"),
    "A5": ("memory runs out", "what is saved stays whole; never a file of mixed steps"),
    "A6": ("the last line of metrics.jsonl is torn", "it is cut off; no row is doubled or missing"),
    "B1": ("no space: file systems of every size, ENOSPC at every call", "exit 4 with the path; no crash in libhdf5"),
    "B2": ("RLIMIT_FSIZE", "as B1; SIGXFSZ kills nothing"),
    "B3": ("EIO when writing", "exit 4; the file is given up, the old checkpoint stays"),
    "B4": ("EIO when flushing", "as B3; a failed fsync is never repeated"),
    "B5": ("EIO when closing", "as B3 where the file was written to"),
    "B6": ("EDQUOT", "as B1"),
    "B7": ("reads and writes that do less than asked, EINTR", "equal bytes, or a clean end"),
    "B8": ("read-only, no permission, no inodes, no descriptors", "found at the start, before any training"),
    "B9": ("TMPDIR that cannot be used", "plays no part"),
    "B10": ("slow flushes, with TERM in between", "no false alarm; a valid state"),
    "C1": ("a file of a checkpoint cut to every shorter length", "refused with the file's name; the one before is taken, and that is said"),
    "C2": ("every byte of a checkpoint changed", "refused before libhdf5 sees it"),
    "C3": ("zeros to the end of a file", "refused"),
    "C4": ("files of another step", "refused"),
    "C5": ("a file missing", "refused; nothing is made anew silently"),
    "C6": ("a file too many", "accepted, and that is said"),
    "C7": ("link, FIFO, device or directory in place of a file", "refused; nothing waits, nothing is followed"),
    "C8": ("LATEST empty, stale, garbage", "plays no part"),
    "C9": ("the base model cut or rewritten while it is in use", "exit 3 with its path; never silent zeros"),
    "D1": ("stop behind every step", "the same bytes as without"),
    "D2": ("resume of a finished run", "exit 0, nothing changed"),
    "D3": ("each setting changed", "refused with a difference, or applied and recorded"),
    "D4": ("other data", "refused, unless that change is allowed"),
    "D5": ("another base model or tokenizer", "refused"),
    "D6": ("other threads, kernel or device", "goes on and says what is no longer bit-identical"),
    "D7": ("a tensor missing, too many or of another shape", "refused with names"),
    "D8": ("nothing to resume", "exit 7; only auto starts afresh, and says so"),
    "D9": ("older and newer layouts of the manifest", "older ones are read, newer ones refused"),
    "E1": ("TERM in every phase", "saved, exit 75"),
    "E2": ("TERM twice", "leaves at once; nothing saved is lost"),
    "E3": ("USR1 and USR2", "save and stop; save and go on"),
    "E4": ("STOP and CONT; a reader of the output that goes away", "the run goes on to the same bytes"),
    "F1": ("two runs in a directory", "the second ends with 6 and says who holds it"),
    "F2": ("the lock of a dead run", "is free"),
    "F3": ("a file system without flock", "a lease with an owner; --force-unlock"),
    "F4": ("reading while a run saves", "only whole directories are seen"),
    "F5": ("the directory deleted while a run writes there", "made again, or exit 4"),
    "F6": ("a child that outlives a killed run", "does not hold the lock"),
    "F7": ("checkpoints of another run", "never removed"),
    "G1": ("the clock jumps by a year", "plays no part"),
    "G2": ("times of files scrambled", "play no part"),
    "G3": ("time zones", "play no part"),
    "H1": ("a batch with NaN", "stopped or left out before the optimizer's step"),
    "H2": ("infinite gradients", "as H1"),
    "H3": ("a non-finite number in one part of a step", "as H1"),
    "H4": ("a non-finite weight in the base", "refused with tensor and index"),
    "H5": ("a non-finite number in a checkpoint", "never saved; refused when read"),
    "H6": ("a batch without labels", "weighs nothing; no 0/0"),
    "H7": ("a NaN in the norm", "nothing is scaled by it"),
    "H8": ("a loss that jumps", "off by default; rolls back, the same on resume"),
    "H9": ("a NaN in an evaluation", "never becomes the best"),
}


def command(*arguments):
    try:
        return subprocess.run(arguments, capture_output=True, text=True, check=True).stdout.strip().splitlines()[0]
    except (OSError, subprocess.CalledProcessError, IndexError):
        return "not found"


def machine():
    system = dict(
        line.split("=", 1) for line in pathlib.Path("/etc/os-release").read_text().splitlines() if "=" in line
    )["PRETTY_NAME"].strip('"')
    folder = os.environ.get("TMPDIR") or ("/dev/shm" if os.access("/dev/shm", os.W_OK) else "/tmp")
    return [
        f"{datetime.date.today()}, {system}, Linux {platform.release()}, {platform.machine()}, {os.cpu_count()} cores",
        f"file system of the tests: {command('stat', '-f', '-c', '%T', folder)}",
        f"libhdf5 {command('pkg-config', '--modversion', 'hdf5')}, OpenBLAS {command('pkg-config', '--modversion', 'openblas')}, "
        f"{command('strace', '--version')}",
        command("swift", "--version"),
    ]


def main():
    reports = collections.defaultdict(list)
    for line in pathlib.Path(sys.argv[1]).read_text().splitlines():
        report = json.loads(line)
        reports[report["id"]].append(report)
    unknown = sorted(set(reports) - set(ROWS))
    if unknown:
        sys.exit(f"fault_matrix: unknown rows {unknown}")
    failed = len(sys.argv) > 2 and sys.argv[2] != "0"
    injections = sum(report["injections"] for rows in reports.values() for report in rows)
    text = ["# Fault matrix", "", "Written by `make test-faults`. Each row is a fault, and the tests that inject it as often as the page says.", ""]
    text += [f"- {line}" for line in machine()]
    text += [
        f"- {len(reports)} rows of {len(ROWS)}, {injections:,} injections, "
        + ("**with failed tests: rows without a result did not hold**" if failed else "all of them held"),
        "",
        "Behind every fault of A, B and E the same is checked: (V1) the newest checkpoint saved before verifies; (V2) going on to the end gives, byte by byte, the",
        "state, the adapter and the log of a run that nothing befell; (V3) no partial directory counts as a checkpoint or an adapter; (V4) nothing hangs;",
        "(V5) exit code and message are as promised; (V6) what was left lying about is gone after the next start, and another run's files are not.",
        "",
        "| | fault | must hold | injections | result |",
        "|---|---|---|---:|---|",
    ]
    for name, (fault, holds) in ROWS.items():
        rows = reports.get(name, [])
        count = f"{sum(report['injections'] for report in rows):,}" if rows else ""
        text.append(f"| {name} | {fault} | {holds} | {count} | {'held' if rows else 'not run here'} |")
    text += ["", "## The tests", ""]
    for name in ROWS:
        for report in sorted(reports.get(name, []), key=lambda report: (report["test"], report["name"])):
            detail = f" ({report['detail']})" if report["detail"] else ""
            text.append(f"- {name}: {report['name']}: {report['injections']:,}{detail}; `{report['test']}`")
    PAGE.parent.mkdir(exist_ok=True)
    PAGE.write_text("\n".join(text) + "\n")


if __name__ == "__main__":
    main()
