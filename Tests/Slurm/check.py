#!/usr/bin/env python3
"""A comparison through Slurm, on a cluster of this one machine, against the same comparison without it.

  check.py PEFT_TRAIN WORK              (make test-slurm, as root, with slurm-wlm and munge)

Starts munged, slurmctld and slurmd with files of their own in WORK, submits the array of docs/clusters.md with two shards, collects it, then runs
the comparison with --launcher srun. Losses and chosen learning rates must be those of a plain comparison, digit for digit. Then one training on two
ranks that srun joins (needs make mpi): the bytes of one process, a stop by scancel, a rank that is killed. Ends what it has started.
"""
import json
import os
import re
import shutil
import socket
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LORA = {"peft_type": "LORA", "r": 4, "target_modules": "all-linear"}


def config(work, name):
  return {
      "output_dir": str(work / name), "model": {"path": "checkpoints/base"},
      "data": {"train": "datasets/nl2sql/train.jsonl", "validation": "datasets/nl2sql/validation.jsonl", "max_length": 128},
      "training": {"max_steps": 6, "per_device_train_batch_size": 4, "save_steps": 0, "eval_steps": 6, "threads": 1},
      "methods": [
          {"name": "lora", "peft": LORA, "learning_rates": [0.003, 0.01]},
          {"name": "prefix", "peft": {"peft_type": "PREFIX_TUNING", "num_virtual_tokens": 4}, "learning_rates": [0.1, 0.3]},
      ],
      "leave_out": ["full"], "seeds": [1, 2], "tune": {"steps": 4}, "max_rows": 16, "search": "all",
  }


def write(work, name):
  path = work / f"{name}.json"
  path.write_text(json.dumps(config(work, name)))
  return str(path)


def values(work, name):
  """Of every row its name, its learning rate and trials, and the losses of its seeds: what does not depend on time."""
  rows = json.loads((work / name / "comparison.json").read_text())["rows"]
  return [
      (row["name"], row["status"], row["learning_rate"], [(trial["learning_rate"], trial["value"]) for trial in row["tuning"]],
       [(seed["seed"], seed["eval_loss"]) for seed in row["seeds"]]) for row in rows
  ]


class Cluster:
  """The daemons, and what they have of files."""

  def __init__(self, work):
    self.folder, self.daemons = work / "cluster", []
    self.folder.mkdir(mode=0o755)
    for name in ["state", "spool"]:
      (self.folder / name).mkdir()
    host, key = socket.gethostname().split(".")[0], self.folder / "munge.key"
    key.write_bytes(os.urandom(1024))
    key.chmod(0o400)
    conf = self.folder / "slurm.conf"
    conf.write_text(f"""
ClusterName=peft
SlurmctldHost={host}(127.0.0.1)
SlurmUser=root
AuthType=auth/munge
AuthInfo=socket={self.folder}/munge.socket
StateSaveLocation={self.folder}/state
SlurmdSpoolDir={self.folder}/spool
SlurmctldPidFile={self.folder}/slurmctld.pid
SlurmdPidFile={self.folder}/slurmd.pid
SlurmctldPort=16817
SlurmdPort=16818
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SelectType=select/cons_tres
SelectTypeParameters=CR_Core
MpiDefault=none
ReturnToService=2
SlurmdParameters=config_overrides
NodeName={host} NodeAddr=127.0.0.1 CPUs={os.cpu_count()} State=UNKNOWN
PartitionName=all Nodes=ALL Default=YES State=UP
""")
    os.environ["SLURM_CONF"] = str(conf)

  def start(self):
    folder = self.folder
    self.daemon("munged", "--foreground", "--force", f"--key-file={folder}/munge.key", f"--socket={folder}/munge.socket",
                f"--pid-file={folder}/munged.pid", f"--log-file={folder}/munged.log", f"--seed-file={folder}/munged.seed")
    self.wait("munge", lambda: (folder / "munge.socket").exists())
    self.daemon("slurmctld", "-D")
    self.daemon("slurmd", "-D")
    self.wait("the node", lambda: "idle" in ask("sinfo", "--noheader", "--format=%T"))

  def daemon(self, *words):
    log = open(self.folder / f"{words[0]}.out", "w")
    self.daemons.append(subprocess.Popen(words, stdout=log, stderr=log))

  def wait(self, what, is_there, seconds=60):
    end = time.monotonic() + seconds
    while not is_there():
      dead = [daemon.args[0] for daemon in self.daemons if daemon.poll() is not None]
      if dead or time.monotonic() > end:
        sys.exit(f"{what} did not come up ({', '.join(dead) or 'too slow'}): see {self.folder}/*.out")
      time.sleep(0.2)

  def stop(self):
    """Ends the daemons, the last one first."""
    for daemon in reversed(self.daemons):
      daemon.terminate()
      try:
        daemon.wait(20)
      except subprocess.TimeoutExpired:
        daemon.kill()
        daemon.wait()


def ask(*words):
  return subprocess.run(words, capture_output=True, text=True).stdout


def run(*words):
  """Runs a command in the repository, and ends where it fails."""
  done = subprocess.run([str(word) for word in words], cwd=ROOT, capture_output=True, text=True)
  if done.returncode != 0:
    sys.exit(f"{' '.join(map(str, words))} ended with {done.returncode}:\n{done.stdout}{done.stderr}")
  return done.stdout


def documented_script(program, path, work):
  """The script of docs/clusters.md, for this program, this config and two shards of one core each."""
  text = next(block for block in re.findall(r"```bash\n(.*?)```", (ROOT / "docs/clusters.md").read_text(), re.S) if "#SBATCH --array" in block)
  text = text.replace("--array=1-8", "--array=1-2").replace("--cpus-per-task=4", "--cpus-per-task=1")
  text = text.replace("peft-train compare", f"{program} compare").replace("configs/compare.json", path)
  assert program in text and path in text, "the script in docs/clusters.md has other names than this test expects"
  script = work / "compare.sbatch"
  script.write_text(text)
  return script


def array(program, work):
  """Two stages of the array, each when the one before has ended, and what collects them."""
  path = write(work, "array")
  script, begin = documented_script(program, path, work), time.monotonic()
  options = ["--parsable", "--wait", f"--chdir={ROOT}", f"--output={work}/slurm-%A_%a.out"]
  for stage in ["trials", "runs"]:
    run("sbatch", *options, script)
    print(f"array, {stage}: {time.monotonic() - begin:.1f} s so far")
  for log in sorted(work.glob("slurm-*.out")):
    print("  " + "; ".join(line for line in log.read_text().splitlines() if line.startswith(("shard", "left", "next", "done"))))
  run(program, "compare", "--config", path, "--collect")


def launched(program, work):
  begin = time.monotonic()
  launcher = f"srun --quiet -n1 -c1 --chdir={ROOT}"
  run(program, "compare", "--config", write(work, "srun"), "--launcher", launcher, "--jobs", os.cpu_count())
  print(f"--launcher '{launcher}' --jobs {os.cpu_count()}: {time.monotonic() - begin:.1f} s")


def stopped(program, work):
  """TERM to the comparison reaches the run behind srun, which saves."""
  path = work / "stop.json"
  path.write_text(json.dumps(config(work, "stop") | {"training": {"max_steps": 4000, "save_steps": 0, "threads": 1}, "tune": {"steps": 4000}}))
  words = [program, "compare", "--config", str(path), "--launcher", "srun --quiet -n1 -c1"]
  comparison = subprocess.Popen(words, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
  log = work / "stop/lora/lr-0.003/metrics.jsonl"
  while comparison.poll() is None and not (log.exists() and log.read_text().count("\n") > 3):
    time.sleep(0.1)
  comparison.terminate()
  code, saved = comparison.wait(60), list((work / "stop/lora/lr-0.003/checkpoints").glob("step-*"))
  print(f"stopped behind srun: exit code {code}, {len(saved)} checkpoint")
  return code == 75 and len(saved) == 1


def training(work, name, **more):
  settings = {"output_dir": str(work / name), "max_steps": 6, "per_device_train_batch_size": 4, "shards": 2, "eval_steps": 0, "threads": 1}
  path = work / f"{name}.json"
  path.write_text(json.dumps({
      "model": {"path": "checkpoints/base"}, "peft": LORA, "data": {"train": "datasets/nl2sql/train.jsonl", "max_length": 128},
      "training": settings | more}))
  return str(path)


def state(work, name):
  """The last checkpoint's bytes."""
  return (Path(json.loads((work / name / "result.json").read_text())["checkpoint"]) / "state.h5").read_bytes()


def started(program, work, name):
  """A long training on two ranks, which has taken some steps."""
  words = [*SRUN, program, "--config", training(work, name, max_steps=100000, save_steps=0), "--rank-timeout", "5"]
  process = subprocess.Popen(words, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
  log = work / name / "metrics.jsonl"
  while process.poll() is None and not (log.exists() and log.read_text().count("\n") > 3):
    time.sleep(0.1)
  return process


SRUN = ["srun", "--quiet", "--mpi=pmix", "-n2", "-c1", "--kill-on-bad-exit=1"]


def ranked(program, work):
  """Two ranks that srun joins; gives what went wrong."""
  run(program, "--config", training(work, "alone"))
  run(*SRUN, program, "--config", training(work, "ranks"))
  wrong = [] if state(work, "alone") == state(work, "ranks") else ["two ranks have other bytes than one process"]
  process = started(program, work, "cancelled")
  job = ask("squeue", "--noheader", "--format=%i", "--states=RUNNING").split()[0]
  run("scancel", "--signal=USR1", f"{job}.0")
  process.wait(60)
  steps = list((work / "cancelled/checkpoints").glob("step-*"))
  print(f"srun with two ranks, USR1 by scancel: exit code {process.returncode}, {len(steps)} checkpoint")
  if process.returncode != 75 or len(steps) != 1:
    wrong.append(f"a stop by scancel: {process.stderr.read()}")
  process = started(program, work, "killed")
  ranks = [int(pid) for pid in ask("pgrep", "-f", f"^{program} --config {work}/killed.json").split()]
  begin = time.monotonic()
  os.kill(ranks[-1], 9)
  process.wait(60)
  print(f"srun with two ranks, one killed: exit code {process.returncode} after {time.monotonic() - begin:.1f} s")
  text = process.stderr.read()
  if process.returncode == 0 or "was lost" not in text:
    wrong.append(f"a killed rank: {text}")
  return wrong


def main():
  program, work = str(Path(sys.argv[1]).resolve()), Path(sys.argv[2]).resolve()
  shutil.rmtree(work, ignore_errors=True)
  work.mkdir(parents=True)
  begin = time.monotonic()
  run(program, "compare", "--config", write(work, "plain"))
  print(f"plain: {time.monotonic() - begin:.1f} s")
  cluster = Cluster(work)
  try:
    cluster.start()
    print(ask("sinfo", "--version").strip(), "with", ask("sinfo", "--noheader", "--format=%n, %c CPUs, %T").strip())
    array(program, work)
    launched(program, work)
    is_stopped = stopped(program, work)
    wrong = ranked(program, work)
  finally:
    cluster.stop()
  for text in wrong:
    print(text)
  expected, failed = values(work, "plain"), not is_stopped or bool(wrong)
  for row in expected:
    print(f"{row[0]:8} learning rate {row[2]}, losses {[loss for _, loss in row[4]]}")
  for name in ["array", "srun"]:
    is_same = values(work, name) == expected
    print(f"{name}: {'the same' if is_same else 'OTHER VALUES: ' + str(values(work, name))}")
    failed |= not is_same
  sys.exit(failed)


main()
