"""Tokens per second of `serve` with requests side by side, against `generate` with as many prompts.

  python3 Benchmarks/serving/run.py --peft-train .build/release/peft-train [--model models/SmolLM2-135M-Instruct.Q4_1.gguf] [--requests 16] [--tokens 64] [--rounds 3]

Both continue the same prompts greedily by the same number of tokens. `generate` starts anew every time, so it is run with few tokens and with
many, and the difference counts: the time of starting and of the prompts is in both. The server is asked the same two ways, streaming, through
plain sockets; the two take turns, and the best round of each counts, since the speed of a machine varies. Needs nothing but Python.
"""

import argparse
import http.client
import json
import os
import platform
import subprocess
import threading
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TOPICS = ["rivers", "bread", "clocks", "glass", "bees", "bridges", "salt", "paper", "ships", "maps", "snow", "gold", "tea", "stars", "rope", "silk"]


def prompts(count):
  return [f"A short history of {TOPICS[i % len(TOPICS)]}, part {i // len(TOPICS) + 1}, told for children who have never heard of it:" for i in range(count)]


def generate(options, texts, tokens):
  """Seconds, and the tokens of each text."""
  words = [options.peft_train, "generate", "--model", options.model, "--max-new-tokens", str(tokens), "--threads", str(options.threads), "--json"]
  for text in texts:
    words += ["--prompt", text]
  begin = time.monotonic()
  result = json.loads(subprocess.run(words, check=True, capture_output=True).stdout)
  return time.monotonic() - begin, result["texts"]


class Server:
  def __init__(self, options):
    words = [options.peft_train, "serve", "--model", options.model, "--name", "model", "--port", "0", "--threads", str(options.threads),
             "--max-batch", str(options.requests)]
    self.process = subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    self.port = int(self.process.stdout.readline().split("/v1")[0].rsplit(":", 1)[1])

  def ask(self, text, tokens, out):
    connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=600)
    body = {"model": "model", "prompt": text, "max_tokens": tokens, "temperature": 0, "stream": True, "stream_options": {"include_usage": True}}
    begin = time.monotonic()
    connection.request("POST", "/v1/completions", json.dumps(body), {"Content-Type": "application/json"})
    pieces, first, usage = [], None, None
    for line in connection.getresponse():
      if not line.startswith(b"data: {"):
        continue
      event = json.loads(line[6:])
      for choice in event["choices"]:
        if choice["text"]:
          first = first or time.monotonic() - begin
          pieces.append(choice["text"])
      usage = event.get("usage") or usage
    out.append(("".join(pieces), first, usage["completion_tokens"]))

  def together(self, texts, tokens):
    """Seconds, and what came of each text."""
    outs = [[] for _ in texts]
    threads = [threading.Thread(target=self.ask, args=(text, tokens, out)) for text, out in zip(texts, outs)]
    begin = time.monotonic()
    for thread in threads:
      thread.start()
    for thread in threads:
      thread.join()
    return time.monotonic() - begin, [out[0] for out in outs]

  def stop(self):
    self.process.terminate()
    self.process.wait()


def main():
  parser = argparse.ArgumentParser()
  parser.add_argument("--peft-train", required=True)
  parser.add_argument("--model", default=str(ROOT / "models/SmolLM2-135M-Instruct.Q4_1.gguf"))
  parser.add_argument("--requests", type=int, default=16)
  parser.add_argument("--tokens", type=int, default=64)
  parser.add_argument("--few", type=int, default=8)
  parser.add_argument("--rounds", type=int, default=3)
  parser.add_argument("--threads", type=int, default=0)
  options = parser.parse_args()
  texts = prompts(options.requests)
  server = Server(options)
  try:
    server.together(texts, 2)
    alone, served, firsts = [], [], []
    for _ in range(options.rounds):
      few, _ = generate(options, texts, options.few)
      many, result = generate(options, texts, options.few + options.tokens)
      counts = [min(len(text["tokens"]), options.few + options.tokens) for text in result]
      tokens = sum(max(0, count - options.few) for count in counts)
      alone.append(tokens / (many - few))
      few, _ = server.together(texts, options.few)
      many, answers = server.together(texts, options.few + options.tokens)
      if [answer[0] for answer in answers] != [text["text"] for text in result]:
        print("note: some texts differ between the two", flush=True)
      served.append(tokens / (many - few))
      firsts.append(max(answer[1] for answer in answers))
      print(f"generate {alone[-1]:7.1f} tokens/s   serve {served[-1]:7.1f} tokens/s   last first token {firsts[-1]:.2f} s", flush=True)
  finally:
    server.stop()
  print(f"\n{options.requests} requests, {options.tokens} tokens each, {os.cpu_count()} cores ({platform.machine()}), load {os.getloadavg()[0]:.1f}")
  print(f"best: generate {max(alone):.1f} tokens/s, serve {max(served):.1f} tokens/s: {max(served) / max(alone):.0%}")


if __name__ == "__main__":
  main()
