#!/usr/bin/env python3
"""Makes docs/fault-matrix.md: fault_matrix.py REPORT RESULTS

REPORT is what the tests say they injected (PEFT_FAULT_REPORT), RESULTS the xUnit file of the same run, which knows what failed.
"""
import collections
import datetime
import json
import os
import pathlib
import platform
import subprocess
import sys
import xml.etree.ElementTree

ROOT = pathlib.Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "fault-matrix.md"

# What is injected, and what must hold beside the invariants.
ROWS = {
    "A1": ("SIGKILL at system calls of a run: start, step, save, end", "resume takes the old checkpoint or the new one, never an error"),
    "A2": ("power cut after system calls: what was not flushed is lost, zero or there", "as A1; without any one flush of the protocol the test fails"),
    "A3": ("SIGKILL in a save, then twice in the start that tidies up and resumes", "tidying up can be repeated"),
    "A4": ("SIGKILL while older checkpoints are removed", "none is ever half there; the best and the newest stay"),
    "A5": ("memory runs out", "what is saved stays whole; never a file of mixed steps"),
    "A6": ("the last line of metrics.jsonl is torn", "it is cut off; no row is doubled or missing"),
    "B1": ("no space: file systems of every size, ENOSPC", "exit 4 and what is missing, or saved at the second attempt; no crash in libhdf5"),
    "B2": ("RLIMIT_FSIZE", "as B1; SIGXFSZ kills nothing"),
    "B3": ("EIO, EROFS when writing", "exit 4, or saved anew at the second attempt"),
    "B4": ("EIO when flushing", "as B3"),
    "B5": ("EIO when closing", "as B3"),
    "B6": ("EDQUOT", "as B1"),
    "B7": ("reads and writes that do less than asked, EINTR", "equal bytes, or a clean end"),
    "B8": ("read-only, no permission, no inodes, no descriptors", "found at the start, before any training"),
    "B9": ("TMPDIR that cannot be used", "plays no part"),
    "B10": ("slow flushes, with TERM in between", "no false alarm; a valid state"),
    "C1": ("a file of a checkpoint cut short", "its hashes refuse it, before libhdf5; the one before is taken, and that is said"),
    "C2": ("bytes of a checkpoint changed", "as C1"),
    "C3": ("zeros to the end of a file", "as C1"),
    "C4": ("files of another step", "refused by name (exit 7); otherwise the one before is taken, and that is said"),
    "C5": ("a file missing", "as C4"),
    "C6": ("a file too many", "accepted, and that is said"),
    "C7": ("link, FIFO, device or directory in place of a file", "as C4; nothing waits"),
    "C8": ("LATEST empty, stale, garbage", "plays no part"),
    "C9": ("the base model cut or rewritten while it is in use", "exit 3 with its path; never silent zeros"),
    "D1": ("stop after every step", "the same bytes as without"),
    "D2": ("resume of a finished run", "exit 0, nothing changed"),
    "D3": ("each setting changed", "refused with a difference, or applied and recorded"),
    "D4": ("other data", "refused, unless that change is allowed"),
    "D5": ("another base model or tokenizer", "refused"),
    "D6": ("other threads, kernel or device", "continues and says what is not bit-identical from here on"),
    "D7": ("a tensor missing, too many or of another shape", "refused with names"),
    "D8": ("nothing to resume", "exit 7; only auto starts afresh, and says so"),
    "D9": ("older and newer layouts of the manifest", "older ones are read, newer ones refused"),
    "D10": ("back to an earlier checkpoint, then SIGKILL", "the new branch is continued, or the old one is as it was; never a mixture"),
    "D11": ("SIGKILL while a run takes the place of another", "the old run is back, byte by byte, or the new one has saved something"),
    "D12": ("foreign files, links and names under those of a run", "refused (exit 7) with every byte as it was"),
    "E1": ("TERM in every phase", "saved, exit 75; 0 after the last step"),
    "E2": ("TERM twice", "leaves at once; nothing saved is lost"),
    "E3": ("USR1 and USR2", "save and stop; save and continue"),
    "E4": ("STOP and CONT; a reader of the output that goes away", "the run continues to the same bytes"),
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
    failed = failed_tests(sys.argv[2])
    everything = [report for rows in reports.values() for report in rows]
    held = [name for name, rows in reports.items() if not any(is_among(report, failed) for report in rows)]
    text = ["# Fault matrix", "", "Written by `make test-faults`. Each row is a fault, and how often the tests injected it.", ""]
    text += [f"- {line}" for line in machine()]
    text.append(
        f"- {len(reports)} of {len(ROWS)} rows were run, {sum(report['injections'] for report in everything):,} faults injected; {len(held)} rows held"
        + (f", {len(reports) - len(held)} did not" if len(held) < len(reports) else ""))
    if any(report["injections"] < report["total"] for report in everything):
        text.append('- where a number is less than another ("30 of 142"), a sample was injected, not every one')
    if failed:
        text += ["", "Tests that failed in this run:", ""] + [f"- `{suite} {test}`" for suite, test in sorted(failed)]
    text += [
        "",
        "After every fault of A and B the same is checked: (V1) the newest checkpoint saved before verifies; (V2) continuing to the end gives, byte by byte,",
        "the state, the adapter and the log of a run that nothing befell; (V3) no partial directory counts as a checkpoint or an adapter; (V4) nothing hangs;",
        "(V5) exit code and message are as promised; (V6) what was left lying about is gone after the next start, and another run's files are not. A2 is a",
        "model of the disk: of each state it is checked that a whole checkpoint would be chosen, and a number of them are resumed by the program. In A3, A5, A6",
        "and E the codes are those that the row names.",
        "",
        "| | fault | must hold | injected | result |",
        "|---|---|---|---:|---|",
    ]
    for name, (fault, holds) in ROWS.items():
        rows = reports.get(name, [])
        result = "not run here" if not rows else "held" if name in held else "**did not hold**"
        text.append(f"| {name} | {fault} | {holds} | {count(rows) if rows else ''} | {result} |")
    text += ["", "## The tests", ""]
    for name in ROWS:
        for report in sorted(reports.get(name, []), key=lambda report: (report["test"], report["name"])):
            number = f": {count([report])}" if report["total"] else ""
            detail = f" ({report['detail']})" if report["detail"] else ""
            text.append(f"- {name}: {report['name']}{number}{detail}; `{report['test']}`")
    PAGE.parent.mkdir(exist_ok=True)
    PAGE.write_text("\n".join(text) + "\n")


def count(rows):
    injections, total = (sum(report[key] for report in rows) for key in ("injections", "total"))
    return f"{injections:,}" + (f" of {total:,}" if injections < total else "")


def failed_tests(path):
    """Suite and function of every test with a failed case."""
    cases = xml.etree.ElementTree.parse(path).iter("testcase")
    return {(case.get("classname").split(".")[-1], case.get("name")) for case in cases if case.find("failure") is not None}


def is_among(report, failed):
    # A report knows its file, a result its suite: the function's name is what both have. A failed namesake elsewhere is the safe mistake.
    return any(report["test"].split(" ", 1)[1].split("(")[0] == name.split("(")[0] for _, name in failed)


if __name__ == "__main__":
    main()
