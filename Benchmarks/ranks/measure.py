#!/usr/bin/env python3
"""What ranks cost and give on this machine: `make bench-ranks`, and as root `make bench-ranks-network`.

speed    one process with all threads beside ranks of one core each, and what cutting a step into shards costs one process
network  two ranks in network namespaces with a line of 1 Gbit/s between them: what the exchange takes alone (exchange.c), beside what
         `plan --interconnect 1GbE` says, and what a training that sends while it computes still waits for it
"""
import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile

CONFIG = {
    "model": {"dtype": "float32"},
    "peft": {"peft_type": "LORA", "r": 16, "lora_alpha": 32, "target_modules": "all-linear"},
    "data": {"train": "datasets/nl2sql/train.jsonl"},
    "training": {"per_device_train_batch_size": 8, "save_steps": 0, "eval_steps": 0, "logging_steps": 1},
}
MPIRUN = ["mpirun", "-q", "--mca", "mpi_yield_when_idle", "1"]
ENVIRONMENT = {**os.environ, "OMPI_ALLOW_RUN_AS_ROOT": "1", "OMPI_ALLOW_RUN_AS_ROOT_CONFIRM": "1"}


def train(arguments, name, launcher, steps, settings):
    """Trains, and gives the seconds of a step after the first two, their tokens a second, and the result."""
    with tempfile.TemporaryDirectory() as folder:
        config = json.loads(json.dumps(CONFIG))
        config["model"]["path"] = arguments.model
        config["training"].update(output_dir=f"{folder}/run", max_steps=steps, **settings.get("training", {}))
        config["peft"] = settings.get("peft", config["peft"])
        path = f"{folder}/config.json"
        with open(path, "w") as file:
            json.dump(config, file)
        command = launcher + [os.path.abspath(arguments.program), "--config", path]
        done = subprocess.run(command, env=ENVIRONMENT, capture_output=True, text=True)
        if done.returncode != 0:
            sys.exit(f"{name}: exit code {done.returncode}\n{done.stderr}")
        with open(f"{folder}/run/metrics.jsonl") as file:
            rows = [json.loads(line) for line in file]
        with open(f"{folder}/run/result.json") as file:
            result = json.load(file)
    rows = rows[2:]
    seconds = [row["tokens"] / row["tokens_per_second"] for row in rows]
    speed = sum(row["tokens"] for row in rows) / sum(seconds)
    return statistics.mean(seconds), speed, result


def speed(arguments):
    cores = sorted(os.sched_getaffinity(0))[:2]
    # Each rank on a core of its own, and one process on both: the same cores.
    pinned = MPIRUN + ["-n", "2", "--bind-to", "core"]
    one = ["taskset", "-c", ",".join(map(str, cores))]
    print("| | shards | tokens/s | a step | beside one process |\n|---|--:|--:|--:|--:|")
    measured = {}
    cases = [("one process, 2 threads", 1, one), ("one process, 2 threads", 2, one), ("2 ranks of one core", 2, pinned)]
    cases += [("one process, 2 threads", 4, one), ("one process, 2 threads", 8, one)]
    for turn in range(arguments.turns):
        for name, shards, launcher in cases:
            seconds, rate, _ = train(arguments, name, launcher, arguments.steps, {"training": {"shards": shards}})
            measured.setdefault((name, shards), []).append((rate, seconds))
    base = statistics.median(rate for rate, _ in measured["one process, 2 threads", 1])
    for (name, shards), values in measured.items():
        rate, seconds = (statistics.median(column) for column in zip(*values))
        print(f"| {name} | {shards} | {rate:.0f} | {seconds:.2f} s | {100 * rate / base:.0f} % |")


SPACES, ADDRESSES = ("peft-rank-0", "peft-rank-1"), ("10.77.0.1", "10.77.0.2")


def shell(text):
    subprocess.run(text, shell=True, check=True)


def planned(size):
    """Seconds to exchange so many bytes between two ranks; see Sources/Planning/RankPlan.swift: 0.94 of the line's rate."""
    return size / (0.94 * 125e6) + 3 * 50e-6


def library(arguments):
    return os.path.join(os.path.dirname(os.path.realpath(arguments.program)), "libpeft_mpi.so")


def compiled_exchange(arguments):
    program = os.path.join(os.path.dirname(library(arguments)), "peft-exchange")
    here = os.path.dirname(os.path.abspath(__file__))
    shell(f"cc -O2 -I{here}/../../Sources/System/CRanks {here}/exchange.c -o {program} -ldl")
    return program


def network(arguments):
    agent = tempfile.NamedTemporaryFile("w", suffix=".sh", delete=False)
    # In place of ssh: the first argument is a host's name, the rest a command.
    agent.write(f'#!/bin/sh\nhost=$1; shift\nexec ip netns exec {SPACES[1]} unshare --uts sh -c "hostname $host; $*"\n')
    agent.close()
    os.chmod(agent.name, 0o755)
    try:
        for space in SPACES:
            shell(f"ip netns add {space}")
        shell(f"ip link add rank0 netns {SPACES[0]} type veth peer name rank1 netns {SPACES[1]}")
        for number, space in enumerate(SPACES):
            shell(f"ip -n {space} addr add {ADDRESSES[number]}/24 dev rank{number}")
            shell(f"ip -n {space} link set rank{number} up && ip -n {space} link set lo up")
            shell(f"tc -n {space} qdisc add dev rank{number} root tbf rate 1gbit burst 256kb latency 50ms")
        launcher = ["ip", "netns", "exec", SPACES[0], "unshare", "--uts", "sh", "-c", f'hostname {ADDRESSES[0]}; exec "$@"', "sh"]
        launcher += MPIRUN + ["-n", "2", "-H", ",".join(ADDRESSES), "--mca", "plm_rsh_agent", agent.name, "--mca", "btl", "tcp,self"]
        launcher += ["--mca", "btl_tcp_if_include", "10.77.0.0/24", "--mca", "oob_tcp_if_include", "10.77.0.0/24", "--bind-to", "none"]
        print("| gradients | ranks | exchange alone | planned | measured / planned |\n|--:|--:|--:|--:|--:|", flush=True)
        exchange = compiled_exchange(arguments)
        for size in (19_500_000, 538_100_000):
            subprocess.run(launcher + [exchange, library(arguments), str(size), str(planned(size))], env=ENVIRONMENT, check=True)
        print("\n| method | gradients | left of it after the backward pass | planned | waiting | a step |\n|---|--:|--:|--:|--:|--:|")
        for name, peft in (("LORA", CONFIG["peft"]), ("FULL", {"peft_type": "FULL"})):
            settings = {"peft": peft, "training": {"shards": 2, "threads": 1}}
            seconds, _, result = train(arguments, name, launcher, arguments.steps, settings)
            size = 4 * result["trainable_parameters"]
            left, waiting = (
                statistics.mean(rank[key] for rank in result["ranks"]) / result["steps"] for key in ("exchange_seconds", "waiting_seconds")
            )
            print(f"| {name} | {size / 1e6:.1f} MB | {left:.3f} s | {planned(size):.3f} s | {waiting:.3f} s | {seconds:.2f} s |", flush=True)
    finally:
        for space in SPACES:
            subprocess.run(["ip", "netns", "delete", space], stderr=subprocess.DEVNULL)
        os.unlink(agent.name)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("what", choices=["speed", "network"])
    parser.add_argument("program")
    parser.add_argument("model")
    parser.add_argument("--steps", type=int, default=8)
    parser.add_argument("--turns", type=int, default=3)
    arguments = parser.parse_args()
    {"speed": speed, "network": network}[arguments.what](arguments)


main()
