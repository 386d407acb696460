"""OpenAI's client against `peft-train serve` with the models model, run and bottleneck: python openai_client.py PROGRAM PORT."""

import asyncio
import sys
import time
import urllib.request
import json

import openai

url = f"http://127.0.0.1:{sys.argv[-1]}"
client = openai.OpenAI(base_url=f"{url}/v1", api_key="none", max_retries=0)
messages = [{"role": "system", "content": "short"}, {"role": "user", "content": "ab 1?"}]
names = ["model", "run", "bottleneck"]


def ask(name, **more):
  return client.chat.completions.create(model=name, messages=messages, temperature=0, max_tokens=10, **more)


def load():
  with urllib.request.urlopen(f"{url}/health") as answer:
    health = json.load(answer)
  return health["running"], health["waiting"]


# The models that there are.
assert [model.id for model in client.models.list()] == names
assert client.models.retrieve("run").id == "run"

# A chat, whole and streamed.
texts = {}
for name in names:
  answer = ask(name)
  choice = answer.choices[0]
  assert choice.message.role == "assistant" and choice.finish_reason in ("stop", "length"), answer
  assert answer.usage.total_tokens == answer.usage.prompt_tokens + answer.usage.completion_tokens
  texts[name] = choice.message.content
  chunks = list(ask(name, stream=True, stream_options={"include_usage": True}))
  assert "".join(chunk.choices[0].delta.content or "" for chunk in chunks if chunk.choices) == texts[name]
  assert chunks[-1].usage == answer.usage and chunks[-2].choices[0].finish_reason == choice.finish_reason
assert len(set(texts.values())) == 3, texts

# A plain completion.
plain = client.completions.create(model="run", prompt="ab", max_tokens=5, temperature=0)
assert plain.usage.completion_tokens <= 5 and plain.object == "text_completion"

# What is refused comes as the client's own errors.
for kind, arguments in [
    (openai.NotFoundError, dict(model="nobody", messages=messages)),
    (openai.BadRequestError, dict(model="run", messages=[{"role": "user", "content": "a" * 500}])),
    (openai.BadRequestError, dict(model="run", messages=messages, logprobs=True)),
    (openai.BadRequestError, dict(model="run", messages=messages, response_format={"type": "json_object"})),
]:
  try:
    client.chat.completions.create(**arguments)
  except kind as error:
    assert error.body["message"], error
  else:
    raise AssertionError(f"{arguments} was not refused")


async def many():
  limits = openai.DefaultAsyncHttpxClient()
  async with openai.AsyncOpenAI(base_url=f"{url}/v1", api_key="none", max_retries=0, timeout=120, http_client=limits) as client:

    async def one(name, stream):
      answer = await client.chat.completions.create(model=name, messages=messages, temperature=0, max_tokens=10, stream=stream)
      if not stream:
        return answer.choices[0].message.content
      return "".join([chunk.choices[0].delta.content or "" async for chunk in answer])

    # Two adapters at once, and the base.
    both = await asyncio.gather(*[one(name, stream) for name in names for stream in (False, True)])
    assert both == [texts[name] for name in names for _ in range(2)], both

    # A hundred clients at once.
    asked = [(names[i % 3], i % 2 == 0) for i in range(100)]
    answers = await asyncio.gather(*[one(*each) for each in asked])
    assert answers == [texts[name] for name, _ in asked]

    # A request that is cancelled, and others beside it.
    task = asyncio.create_task(
        client.chat.completions.create(model="model", messages=messages, temperature=5, max_tokens=40, extra_body={"top_k": 0}))
    rest = asyncio.gather(*[one(name, True) for name in names])
    await asyncio.sleep(0.01)
    task.cancel()
    assert await rest == [texts[name] for name in names]

  # A stream that is dropped after its first piece.
  stream = ask("run", stream=True)
  next(iter(stream))
  stream.close()


asyncio.run(many())
deadline = time.time() + 10
while load() != (0, 0) and time.time() < deadline:
  time.sleep(0.02)
assert load() == (0, 0), load()
assert ask("run").choices[0].message.content == texts["run"]
print("all well")
