#!/usr/bin/env python3
"""Writes Sources/Methods/Formats/PEFTDefaults.swift: the keys of adapter_config.json in every version of HF PEFT, with their defaults.

  python3 scripts/peft_defaults.py [--wheels FOLDER]

Reads the classes of the config in PEFT's wheels without importing them (ast), so that no version needs its own environment. The wheels
are taken from FOLDER where they lie there already, and fetched with pip where not (13 MB).
"""

import argparse
import ast
import pathlib
import subprocess
import sys
import tempfile
import zipfile

VERSIONS = """0.2.0 0.3.0 0.4.0 0.5.0 0.6.0 0.6.1 0.6.2 0.7.0 0.7.1 0.8.0 0.8.1 0.8.2 0.9.0 0.10.0 0.11.0 0.11.1 0.12.0 0.13.0 0.13.1
0.13.2 0.14.0 0.15.0 0.15.1 0.15.2 0.16.0 0.17.0 0.17.1 0.18.0 0.18.1 0.19.0 0.19.1 0.20.0 0.21.0 0.21.1 0.21.2""".split()
# The name of the table in Swift and the class of the config.
CONFIGS = {"lora": "LoraConfig", "prefixTuning": "PrefixTuningConfig", "lnTuning": "LNTuningConfig", "ia3": "IA3Config",
           "promptTuning": "PromptTuningConfig"}
TARGET = pathlib.Path(__file__).resolve().parent.parent / "Sources/Methods/Formats/PEFTDefaults.swift"
# A default that is an object of another class, which no JSON value stands for.
OBJECT = object()


def wheel(version, folder):
  """The wheel of a version, fetched where it is not there."""
  pattern = f"peft-{version}-*.whl"
  if not list(folder.glob(pattern)):
    subprocess.run([sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--only-binary", ":all:", "--dest", str(folder),
                    f"peft=={version}"], check=True)
  return next(folder.glob(pattern))


def classes(path):
  """All classes of a wheel by name; where a name occurs twice, the first."""
  found = {}
  with zipfile.ZipFile(path) as archive:
    for name in sorted(archive.namelist()):
      if name.startswith("peft/") and name.endswith(".py"):
        for node in ast.parse(archive.read(name)).body:
          if isinstance(node, ast.ClassDef):
            found.setdefault(node.name, node)
  return found


def literal(node):
  """The JSON value of an expression."""
  try:
    return ast.literal_eval(node)
  except ValueError:
    return OBJECT


def default(statement):
  """The default of an annotated field; null where it has none, as it then depends on what is given."""
  value = statement.value
  if value is None:
    return None
  if not (isinstance(value, ast.Call) and getattr(value.func, "id", getattr(value.func, "attr", None)) == "field"):
    return literal(value)
  arguments = {keyword.arg: keyword.value for keyword in value.keywords}
  if "default" in arguments:
    return literal(arguments["default"])
  factory = arguments.get("default_factory")
  if isinstance(factory, ast.Lambda):
    return literal(factory.body)
  return {"dict": {}, "list": []}.get(getattr(factory, "id", None), None if factory is None else OBJECT)


def fields(name, found):
  """The fields of a class and of those it inherits from, with their defaults."""
  result = {}
  for base in found[name].bases:
    if isinstance(base, ast.Name) and base.id in found:
      result.update(fields(base.id, found))
  for statement in found[name].body:
    if isinstance(statement, ast.AnnAssign) and isinstance(statement.target, ast.Name):
      result[statement.target.id] = default(statement)
  return result


def members(name, found):
  """The values of an enumeration's cases."""
  return [node.value.value for node in found[name].body
          if isinstance(node, ast.Assign) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)]


def swift(value):
  """A JSON value as a Swift literal."""
  if value is None:
    return "nil"
  if isinstance(value, bool):
    return str(value).lower()
  if isinstance(value, str):
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"') + '"'
  if isinstance(value, (list, tuple)):
    return "[" + ", ".join(swift(item) for item in value) + "]"
  if value == {}:
    return "[:]"
  if isinstance(value, (int, float)):
    return repr(value)
  sys.exit(f"no Swift literal for {value!r}")


def table(name, versions):
  """The lines of one config's table: key, defaults in the order in which they came, versions that have the key."""
  rows = {}
  for version, found in versions:
    # Older versions have fewer methods.
    for key, value in (fields(CONFIGS[name], found) if CONFIGS[name] in found else {}).items():
      row = rows.setdefault(key, {"defaults": [], "versions": []})
      row["versions"].append(version)
      # True and 1 are equal in Python, not in JSON.
      if value is not OBJECT and not any(type(value) is type(other) and value == other for other in row["defaults"]):
        row["defaults"].append(value)
  lines = [f"  /// The keys of `{CONFIGS[name]}`.", f"  package static let {name}: [String: Key] = ["]
  for key in sorted(rows):
    first, last = rows[key]["versions"][0], rows[key]["versions"][-1]
    values = ", ".join(swift(value) for value in rows[key]["defaults"])
    lines.append(f'    "{key}": Key([{values}], "{first}", "{last}"),')
  return lines + ["  ]"]


def main():
  parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
  parser.add_argument("--wheels", type=pathlib.Path)
  arguments = parser.parse_args()
  with tempfile.TemporaryDirectory() as scratch:
    folder = arguments.wheels or pathlib.Path(scratch)
    versions = [(version, classes(wheel(version, folder))) for version in VERSIONS]
  types = []
  for _, found in versions:
    types += [value for value in members("PeftType", found) if value not in types]
  lines = [
    "import FileFormats", "",
    "// Made by scripts/peft_defaults.py. Do not edit: change the script and run it again.", "",
    "/// What HF PEFT's versions write into adapter_config.json, read from the config classes in their wheels.",
    "package enum PEFTDefaults {",
    "  /// A key, its default values in the order in which versions had them, and the first and the last version that has it.",
    "  package struct Key: Sendable {",
    "    package let defaults: [JSONValue]",
    "    package let first: String, last: String", "",
    "    init(_ defaults: [JSONValue], _ first: String, _ last: String) { (self.defaults, self.first, self.last) = (defaults, first, last) }",
    "  }", "",
    "  /// The versions that were read, from the first to the last.",
    f'  package static let versions = (first: "{VERSIONS[0]}", last: "{VERSIONS[-1]}")', "",
    "  /// The values of `peft_type`.",
    "  package static let peftTypes = ["]
  lines += [f'    "{value}",' for value in types] + ["  ]", ""]
  for name in CONFIGS:
    lines += table(name, versions) + [""]
  TARGET.write_text("\n".join(lines[:-1]) + "\n}\n")
  subprocess.run(["swift", "format", "--in-place", str(TARGET)], check=True)
  print(f"{TARGET}: {len(VERSIONS)} versions of PEFT")


if __name__ == "__main__":
  main()
