# Speed: LoRA r 16 on all linear layers, batches of 8 rows of 200 tokens, random weights.

# GFLOP/s by precision, and useful operations by shape.
declare -A peak=() operations_per_token=()

# The largest rate of products in each precision, as a profile measures it: the best of five of 8192³.
measure_peaks() {
  local precision name status
  for precision in "${precisions[@]}"; do
    name=peak-$precision
    training "$name" lora model.device=cuda training.max_steps=2 training.per_device_train_batch_size=2 $(precision_settings "$precision")
    ours "${command[@]}" --overwrite --profile >"$logs/$name.json" 2>"$logs/$name.log"
    status=$?
    if [ "$status" -ne 0 ]; then
      check FAILED "products in $precision" "$(reason "$logs/$name.log" "$status")"
      continue
    fi
    peak[$precision]=$(field peak_gflops "$logs/$name.json")
    record peak "$precision" "${peak[$precision]}"
    check passed "products in $precision" "$(awk -v peak="${peak[$precision]}" 'BEGIN { printf "%.1f TFLOP/s", peak / 1000 }')"
  done
}
check_throughput() {
  local shape precision
  measure_peaks
  for shape in "${shapes[@]}"; do
    for precision in "${precisions[@]}"; do measure_training "$shape" "$precision"; done
  done
}

measure_training() {
  local shape=$1 precision=$2 name=throughput-$1-$2 title="peft-train, $1 in $2" status bytes speed tokens
  local settings="$(precision_settings "$precision") $([ "$precision" != bf16 ] || echo model.dtype=bfloat16)"
  train "$name" throughput model.device=cuda model.init="shapes/$shape.json" training.max_steps="$throughput_steps" $settings
  status=$?
  if [ "$status" -ne 0 ]; then
    check FAILED "$title" "$(reason "$logs/$name.log" "$status")"
    return
  fi
  tokens=$(field tokens "$logs/$name.json")
  if [ "$tokens" -ne $((1600 * throughput_steps)) ]; then
    check FAILED "$title" "$tokens tokens in $throughput_steps steps (must be 1600 in each)"
    return
  fi
  speed=$(median_speed "$runs/$name/metrics.jsonl")
  bytes=$(tail -n 1 "$runs/$name/metrics.jsonl" >"$logs/last.json" && field peak_memory_bytes "$logs/last.json")
  operations_per_token[$shape]=$(awk -v flops="$(field flops "$logs/$name.json")" -v tokens="$tokens" 'BEGIN { print flops / tokens }')
  throughput peft-train "$shape" "$precision" "$speed" "$bytes" "$title"
}

# Tokens a second of the median step behind the first ones.
median_speed() {
  sed 's/.*"tokens_per_second":\([^,}]*\).*/\1/' "$1" | tail -n +$((warm_steps + 1)) | sort -g |
    awk '{ v[NR] = $1 } END { print (v[int((NR + 1) / 2)] + v[int(NR / 2) + 1]) / 2 }'
}

# throughput PROGRAM SHAPE PRECISION TOKENS_PER_SECOND PEAK_BYTES TITLE: with useful operations as peft-train counts them.
throughput() {
  local figures
  figures=$(awk -v speed="$4" -v operations="${operations_per_token[$2]:-0}" -v peak="${peak[$3]:-0}" \
    'BEGIN { rate = speed * operations; if (rate) printf "%.4f\t%s", rate / 1e12, (peak > 0 ? rate / 1e9 / peak : "") }')
  record throughput "$1" "$2" "$3" "$4" "$5" "$figures"
  check passed "$6" "$(printf '%.0f tokens/s, %d MiB' "$4" $(($5 >> 20)))${figures:+, ${figures%$'\t'*} useful TFLOP/s}"
}

# The same work in PyTorch, where it is there with CUDA.
check_peers() {
  local python=${PYTHON:-python3} shape precision title log status found speed bytes missing
  if ! missing=$("$python" -c 'import torch, transformers, peft; assert torch.cuda.is_available(), "no CUDA in it"' 2>&1); then
    check "not run" "PyTorch + transformers + PEFT" "no torch with CUDA: $(tail -n 1 <<<"$missing")"
    return
  fi
  fact pytorch "$("$python" peers.py --versions)"
  for shape in "${shapes[@]}"; do
    for precision in "${precisions[@]}"; do
      title="PyTorch, $shape in $precision" log=$logs/peers-$shape-$precision.txt
      found=$(timeout -k 10 "$limit" "$python" peers.py "shapes/$shape.json" --precision "$precision" 2>"$log")
      status=$?
      if [ "$status" -ne 0 ]; then
        check FAILED "$title" "$(reason "$log" "$status")"
        continue
      fi
      read -r speed bytes <<<"$found"
      throughput pytorch "$shape" "$precision" "$speed" "$bytes" "$title"
    done
  done
}
