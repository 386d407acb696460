"""What is compared: the settings of the table, each with the same rows for both programs."""

from dataclasses import dataclass, field

# The methods as peft-train's configs say them; pytorch.py builds the same.
METHODS = {
    "lora": {"peft_type": "LORA", "r": 16, "lora_alpha": 32, "lora_dropout": 0.0, "target_modules": "all-linear"},
    "prefix": {"peft_type": "PREFIX_TUNING", "num_virtual_tokens": 20, "init_weights": "zero"},
    "full": {"peft_type": "FULL"},
    "adapter": {"peft_type": "ADAPTER", "adapter_type": "pfeiffer", "reduction_factor": 16, "init_weights": "mam_adapter"},
}

# What PyTorch's allocator needs not to return and fault in its memory in every step.
TUNED_MALLOC = {"MALLOC_TRIM_THRESHOLD_": "17179869184", "MALLOC_MMAP_THRESHOLD_": "17179869184", "MALLOC_TOP_PAD_": "268435456"}


@dataclass(frozen=True)
class Setting:
  """One line of the table."""
  name: str
  title: str
  method: str = "lora"
  mean: int = 191  # tokens of a row
  batch: int = 8
  dtype: str = "float32"  # PyTorch's
  environment: dict = field(default_factory=dict)  # of PyTorch's process
  requirements: str = "requirements.txt"
  # Runs of peft-train, with what they change in its config; the first one is the one to compare.
  variants: dict = field(default_factory=lambda: {"f32": {}})
  # By variant: tokens a second over PyTorch's (of further variants, over the first one's), share of the GEMM peak, GiB resident at most.
  goals: dict = field(default_factory=dict)

  @property
  def loss_tolerance(self):
    """Relative, of the first loss: in bfloat16 PyTorch is that far off."""
    return 1e-3 if self.dtype == "float32" else 3e-2


ROWS = 16
RECOMPUTED = {"training.gradient_checkpointing": True}
BF16 = {"training.bf16": True}

SETTINGS = [
    Setting("f32-8", "LoRA, f32, batch 8", variants={"f32": {}, "recomputed": RECOMPUTED, "bf16": BF16},
            goals={"f32": {"speed": 2.4, "peak_share": 0.80, "rss_gib": 2.2}, "recomputed": {"speed": 1 / 1.45}, "bf16": {"speed": 1.7}}),
    Setting("f32-4", "LoRA, f32, batch 4", batch=4, variants={"f32": {}, "packed": {"model.dtype": "auto"}},
            goals={"packed": {"speed": 0.9, "rss_gib": 1.0}}),
    Setting("bf16-8", "LoRA, PyTorch in bf16 with its malloc tuned, batch 8", dtype="bfloat16", environment=TUNED_MALLOC,
            variants={"bf16, packed": {**BF16, "model.dtype": "auto"}, "f32": {}}, goals={"bf16, packed": {"speed": 3, "rss_gib": 1.2}}),
    Setting("short-lora", "short rows, LoRA, batch 8", mean=70, goals={"f32": {"speed": 1.8, "peak_share": 0.75}}),
    Setting("short-prefix", "short rows, prefix of 20, batch 8", method="prefix", mean=70,
            variants={"f32": {}, "recomputed": RECOMPUTED, "bf16": BF16},
            goals={"f32": {"speed": 1.6, "peak_share": 0.75}, "recomputed": {"speed": 1 / 1.45}, "bf16": {"speed": 1.5}}),
    Setting("short-full", "short rows, full fine-tuning, batch 8", method="full", mean=70,
            variants={"f32": {}, "recomputed": RECOMPUTED, "bf16": BF16},
            goals={"f32": {"speed": 1.7, "peak_share": 0.75}, "recomputed": {"speed": 1 / 1.35}, "bf16": {"speed": 1.5}}),
    Setting("short-adapter", "short rows, Pfeiffer adapters, batch 8", method="adapter", mean=70, requirements="requirements-adapters.txt",
            variants={"f32": {}, "recomputed": RECOMPUTED, "bf16": BF16},
            goals={"f32": {"peak_share": 0.75}, "recomputed": {"speed": 1 / 1.45}, "bf16": {"speed": 1.5}}),
]
