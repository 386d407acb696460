"""Virtual environments for the PyTorch side, made where they are missing."""

import hashlib
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]


def python_for(requirements):
  """The interpreter of an environment that has what the file lists; made, or made anew, if there is none."""
  file = HERE / requirements
  suffix = file.stem.removeprefix("requirements")
  place = ROOT / f".venv-peers{suffix}"
  python, stamp = place / "bin" / "python", place / "requirements.sha256"
  wanted = hashlib.sha256(file.read_bytes()).hexdigest()
  if not python.exists() or not stamp.exists() or stamp.read_text() != wanted:
    print(f"making {place.name} from {file.relative_to(ROOT)}", file=sys.stderr)
    subprocess.run([sys.executable, "-m", "venv", "--clear", place], check=True)
    # Packages that lie elsewhere are looked for in PyTorch's index as well, which some networks do not reach.
    subprocess.run([python, "-m", "pip", "install", "-qq", "--retries", "1", "-r", file], check=True)
    stamp.write_text(wanted)
  return python
