import FileFormats

// Made by scripts/peft_defaults.py. Do not edit: change the script and run it again.

/// What HF PEFT's versions write into adapter_config.json, read from the config classes in their wheels.
package enum PEFTDefaults {
  /// A key, its default values in the order in which versions had them, and the first and the last version that has it.
  package struct Key: Sendable {
    package let defaults: [JSONValue]
    package let first: String, last: String

    init(_ defaults: [JSONValue], _ first: String, _ last: String) { (self.defaults, self.first, self.last) = (defaults, first, last) }
  }

  /// The versions that were read, from the first to the last.
  package static let versions = (first: "0.2.0", last: "0.21.2")

  /// The values of `peft_type`.
  package static let peftTypes = [
    "PROMPT_TUNING",
    "P_TUNING",
    "PREFIX_TUNING",
    "LORA",
    "ADALORA",
    "ADAPTION_PROMPT",
    "IA3",
    "MULTITASK_PROMPT_TUNING",
    "LOHA",
    "LOKR",
    "OFT",
    "POLY",
    "BOFT",
    "LN_TUNING",
    "VERA",
    "FOURIERFT",
    "XLORA",
    "HRA",
    "VBLORA",
    "CPT",
    "BONE",
    "TRAINABLE_TOKENS",
    "RANDLORA",
    "C3A",
    "MISS",
    "SHIRA",
    "ROAD",
    "WAVEFT",
    "OSF",
    "DELORA",
    "ADAMSS",
    "LILY",
    "PVERA",
    "GRALORA",
    "CARTRIDGE",
    "TINYLORA",
    "PSOFT",
    "PEANUT",
    "BEFT",
    "FROD",
    "GLORA",
    "UNILORA",
    "HIRA",
    "DEFT",
    "SHADOW",
    "SUPERTUNING",
  ]

  /// The keys of `LoraConfig`.
  package static let lora: [String: Key] = [
    "alora_invocation_tokens": Key([nil], "0.18.0", "0.21.2"),
    "alpha_pattern": Key([[:]], "0.6.0", "0.21.2"),
    "arrow_config": Key([nil], "0.18.0", "0.21.2"),
    "auto_mapping": Key([nil], "0.4.0", "0.21.2"),
    "base_model_name_or_path": Key([nil], "0.2.0", "0.21.2"),
    "bias": Key(["none"], "0.2.0", "0.21.2"),
    "corda_config": Key([nil], "0.15.0", "0.21.2"),
    "enable_lora": Key([nil], "0.2.0", "0.2.0"),
    "ensure_weight_tying": Key([false], "0.18.0", "0.21.2"),
    "eva_config": Key([nil], "0.14.0", "0.21.2"),
    "exclude_modules": Key([nil], "0.14.0", "0.21.2"),
    "fan_in_fan_out": Key([false], "0.2.0", "0.21.2"),
    "inference_mode": Key([false], "0.2.0", "0.21.2"),
    "init_lora_weights": Key([true], "0.3.0", "0.21.2"),
    "kasa_config": Key([nil], "0.21.0", "0.21.2"),
    "layer_replication": Key([nil], "0.10.0", "0.21.2"),
    "layers_pattern": Key([nil], "0.4.0", "0.21.2"),
    "layers_to_transform": Key([nil], "0.4.0", "0.21.2"),
    "loftq_config": Key([[:]], "0.7.0", "0.21.2"),
    "lora_alpha": Key([nil, 8], "0.2.0", "0.21.2"),
    "lora_bias": Key([false], "0.14.0", "0.21.2"),
    "lora_dropout": Key([nil, 0.0], "0.2.0", "0.21.2"),
    "lora_ga_config": Key([nil], "0.19.0", "0.21.2"),
    "megatron_config": Key([nil], "0.7.0", "0.21.2"),
    "megatron_core": Key(["megatron.core"], "0.7.0", "0.21.2"),
    "merge_weights": Key([false], "0.2.0", "0.2.0"),
    "modules_to_save": Key([nil], "0.2.0", "0.21.2"),
    "monteclora_config": Key([nil], "0.20.0", "0.21.2"),
    "peft_type": Key([nil], "0.2.0", "0.21.2"),
    "peft_version": Key([nil], "0.18.0", "0.21.2"),
    "qalora_group_size": Key([16], "0.16.0", "0.21.2"),
    "r": Key([8], "0.2.0", "0.21.2"),
    "rank_pattern": Key([[:]], "0.6.0", "0.21.2"),
    "revision": Key([nil], "0.4.0", "0.21.2"),
    "runtime_config": Key([], "0.12.0", "0.21.2"),
    "target_modules": Key([nil], "0.2.0", "0.21.2"),
    "target_parameters": Key([nil], "0.17.0", "0.21.2"),
    "task_type": Key([nil], "0.2.0", "0.21.2"),
    "trainable_token_indices": Key([nil], "0.15.0", "0.21.2"),
    "use_bdlora": Key([nil], "0.19.0", "0.21.2"),
    "use_dora": Key([false], "0.9.0", "0.21.2"),
    "use_qalora": Key([false], "0.16.0", "0.21.2"),
    "use_rslora": Key([false], "0.8.0", "0.21.2"),
    "velora_config": Key([nil], "0.20.0", "0.21.2"),
  ]

  /// The keys of `PrefixTuningConfig`.
  package static let prefixTuning: [String: Key] = [
    "auto_mapping": Key([nil], "0.4.0", "0.21.2"),
    "base_model_name_or_path": Key([nil], "0.2.0", "0.21.2"),
    "encoder_hidden_size": Key([nil], "0.2.0", "0.21.2"),
    "inference_mode": Key([false], "0.2.0", "0.21.2"),
    "init_weights": Key([nil], "0.19.0", "0.21.2"),
    "modules_to_save": Key([nil], "0.17.0", "0.21.2"),
    "num_attention_heads": Key([nil], "0.2.0", "0.21.2"),
    "num_layers": Key([nil], "0.2.0", "0.21.2"),
    "num_transformer_submodules": Key([nil], "0.2.0", "0.21.2"),
    "num_virtual_tokens": Key([nil], "0.2.0", "0.21.2"),
    "peft_type": Key([nil], "0.2.0", "0.21.2"),
    "peft_version": Key([nil], "0.18.0", "0.21.2"),
    "prefix_projection": Key([false], "0.2.0", "0.21.2"),
    "revision": Key([nil], "0.4.0", "0.21.2"),
    "task_type": Key([nil], "0.2.0", "0.21.2"),
    "token_dim": Key([nil], "0.2.0", "0.21.2"),
  ]

  /// The keys of `LNTuningConfig`.
  package static let lnTuning: [String: Key] = [
    "auto_mapping": Key([nil], "0.11.0", "0.21.2"),
    "base_model_name_or_path": Key([nil], "0.11.0", "0.21.2"),
    "exclude_modules": Key([nil], "0.14.0", "0.21.2"),
    "inference_mode": Key([false], "0.11.0", "0.21.2"),
    "modules_to_save": Key([nil], "0.11.0", "0.21.2"),
    "peft_type": Key([nil], "0.11.0", "0.21.2"),
    "peft_version": Key([nil], "0.18.0", "0.21.2"),
    "revision": Key([nil], "0.11.0", "0.21.2"),
    "target_modules": Key([nil], "0.11.0", "0.21.2"),
    "task_type": Key([nil], "0.11.0", "0.21.2"),
  ]

  /// The keys of `IA3Config`.
  package static let ia3: [String: Key] = [
    "auto_mapping": Key([nil], "0.4.0", "0.21.2"),
    "base_model_name_or_path": Key([nil], "0.4.0", "0.21.2"),
    "exclude_modules": Key([nil], "0.14.0", "0.21.2"),
    "fan_in_fan_out": Key([false], "0.4.0", "0.21.2"),
    "feedforward_modules": Key([nil], "0.4.0", "0.21.2"),
    "inference_mode": Key([false], "0.4.0", "0.21.2"),
    "init_ia3_weights": Key([true], "0.4.0", "0.21.2"),
    "modules_to_save": Key([nil], "0.4.0", "0.21.2"),
    "peft_type": Key([nil], "0.4.0", "0.21.2"),
    "peft_version": Key([nil], "0.18.0", "0.21.2"),
    "revision": Key([nil], "0.4.0", "0.21.2"),
    "target_modules": Key([nil], "0.4.0", "0.21.2"),
    "task_type": Key([nil], "0.4.0", "0.21.2"),
  ]

  /// The keys of `PromptTuningConfig`.
  package static let promptTuning: [String: Key] = [
    "auto_mapping": Key([nil], "0.4.0", "0.21.2"),
    "base_model_name_or_path": Key([nil], "0.2.0", "0.21.2"),
    "inference_mode": Key([false], "0.2.0", "0.21.2"),
    "modules_to_save": Key([nil], "0.17.0", "0.21.2"),
    "num_attention_heads": Key([nil], "0.2.0", "0.21.2"),
    "num_layers": Key([nil], "0.2.0", "0.21.2"),
    "num_transformer_submodules": Key([nil], "0.2.0", "0.21.2"),
    "num_virtual_tokens": Key([nil], "0.2.0", "0.21.2"),
    "peft_type": Key([nil], "0.2.0", "0.21.2"),
    "peft_version": Key([nil], "0.18.0", "0.21.2"),
    "prompt_tuning_init": Key([], "0.2.0", "0.21.2"),
    "prompt_tuning_init_text": Key([nil], "0.2.0", "0.21.2"),
    "revision": Key([nil], "0.4.0", "0.21.2"),
    "task_type": Key([nil], "0.2.0", "0.21.2"),
    "token_dim": Key([nil], "0.2.0", "0.21.2"),
    "tokenizer_kwargs": Key([nil], "0.7.0", "0.21.2"),
    "tokenizer_name_or_path": Key([nil], "0.2.0", "0.21.2"),
  ]
}
