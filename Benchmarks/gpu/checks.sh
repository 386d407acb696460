# The checks, each of which says its outcome.

methods=(lora prefix adapter full)
precisions=(float32 tf32 bf16)

# Every function of the library against the CPU's, with graphs as usual, without, and always.
check_functions() {
  local graphs title log status all=(usual off always)
  [ "$is_emulation" -eq 0 ] || all=(usual)
  for graphs in "${all[@]}"; do
    title="every function against the CPU's, graphs: $graphs" log=$logs/functions-$graphs.txt
    kernel_tests "$log" "$graphs"
    status=$?
    outcome "$status" "$title" "$log" "$(tail -n 1 "$log")"
  done
  title="speed of the kernels" log=$logs/speed.txt
  kernel_tests "$log" usual speed
  status=$?
  # A line is a name of 40 characters and three figures with their units.
  awk -v OFS='\t' '/ ms .* GB\/s .* GFLOP\/s$/ {
    name = substr($0, 1, 40); sub(/ +$/, "", name); print "kernel", name, $(NF - 5), $(NF - 3), $(NF - 1)
  }' "$log" >>"$records"
  outcome "$status" "$title" "$log" "$(grep -c ' GB/s ' "$log") calls timed, $log"
}

# kernel_tests LOG GRAPHS [FAMILY…]
kernel_tests() {
  local log=$1 graphs=$2
  shift 2
  (
    [ "$graphs" = usual ] || export PEFT_CUDA_GRAPHS=$graphs
    ours bin/cuda-kernel-tests "$library" "$@"
  ) >"$log" 2>&1
}

# compare TITLE STEPS TOLERANCE REFERENCE FOUND: of two files of metrics.
compare() {
  local text
  text=$(awk -v steps="$2" -v tolerance="$3" -f compare.awk "$4" "$5" 2>&1)
  verdict $? "$1" "$text"
}

# Losses and norms of the first steps: the CPU against what that of the machine that made the bundle found, and the GPU against both.
check_losses() {
  local method precision cpu status
  for method in "${methods[@]}"; do
    cpu=$runs/$method-cpu/metrics.jsonl
    train "$method-cpu" "$method" model.device=cpu training.max_steps="$compared_steps"
    status=$?
    if [ "$status" -ne 0 ]; then
      check FAILED "$method on this CPU" "$(reason "$logs/$method-cpu.log" "$status")"
      continue
    fi
    compare "$method, this CPU against the reference" "$compared_steps" 1e-4 "references/$method.jsonl" "$cpu"
    for precision in "${precisions[@]}"; do check_precision "$method" "$precision" "$cpu"; done
  done
}

# check_precision METHOD PRECISION METRICS_OF_THE_CPU
check_precision() {
  local method=$1 precision=$2 cpu=$3 name=$1-$2 title="$1 in $2, GPU against" metrics=$runs/$1-$2/metrics.jsonl status
  train "$name" "$method" model.device=cuda training.max_steps="$compared_steps" $(precision_settings "$precision")
  status=$?
  if [ "$status" -ne 0 ]; then
    check FAILED "$title this CPU" "$(reason "$logs/$name.log" "$status")"
    return
  fi
  case $name in
    *-float32)
      compare "$title this CPU" "$compared_steps" 1e-4 "$cpu" "$metrics"
      compare "$title the reference" "$compared_steps" 1e-4 "references/$method.jsonl" "$metrics"
      return ;;
    full-bf16)
      # The base is stored in bf16: a product that rounds to bf16 does not see a change of a weight below half of its last bit, as those of
      # the first steps are. What comes before the first change is as close as elsewhere.
      compare "$title this CPU, before the first change" 1 1e-2 "$cpu" "$metrics"
      compare "$title this CPU" "$compared_steps" 1e-1 "$cpu" "$metrics" ;;
    *) compare "$title this CPU" "$compared_steps" 1e-2 "$cpu" "$metrics" ;;
  esac
  if awk -v steps="$compared_steps" -v tolerance=0 -f compare.awk "$runs/$method-float32/metrics.jsonl" "$metrics" >/dev/null 2>&1; then
    check FAILED "$method in $precision is another precision than float32" "its losses are those of float32 to the last bit"
  fi
}

# same TITLE NAME OTHER: whether two runs have ended in the same bytes.
same() {
  local text
  text=$(cmp "$(state "$2")" "$(state "$3")" 2>&1)
  verdict $? "$1" "${text:-state.h5 behind $bit_steps steps is equal}"
}

# bit_run NAME TITLE: a run for a comparison.
bit_run() {
  local status
  train "$1" lora model.device=cuda training.max_steps="$bit_steps"
  status=$?
  [ "$status" -eq 0 ] || check FAILED "$2" "$(reason "$logs/$1.log" "$status")"
  return "$status"
}

# The same run twice, without graphs, and stopped on the way and resumed.
check_bits() {
  local twice="LoRA twice, to the last bit" without="LoRA with and without graphs, to the last bit"
  bit_run bits "LoRA, $bit_steps steps" || return
  bit_run bits-again "$twice" && same "$twice" bits bits-again
  PEFT_CUDA_GRAPHS=off bit_run bits-no-graphs "$without" && same "$without" bits bits-no-graphs
  check_resuming
}

# Needs the run `bits`, which was left alone.
check_resuming() {
  local title="LoRA stopped and resumed, to the last bit" settings=(lora model.device=cuda training.max_steps="$bit_steps") status
  stop_early stopped $((bit_steps / 3)) "${settings[@]}"
  status=$?
  if [ "$status" -ne 75 ]; then
    check FAILED "$title" "it was to stop on request (75): $(reason "$logs/stopped.log" "$status")"
    return
  fi
  resume stopped "${settings[@]}"
  status=$?
  if [ "$status" -ne 0 ]; then
    check FAILED "$title" "$(reason "$logs/stopped-resumed.log" "$status")"
    return
  fi
  same "$title" bits stopped
}

# What calls of CUDA and kernels do wrong without it showing. Families without deliberate mistakes, and two steps of a training.
check_sanitizers() {
  local tool found status log title families=(elementwise rows norms products attention "loss and optimizer" random unpacking)
  if [ -n "$quick" ]; then check "not run" "compute-sanitizer" "--quick"; return; fi
  found=$(command -v compute-sanitizer || ls -d /usr/local/cuda*/bin/compute-sanitizer 2>/dev/null | tail -n 1)
  if [ -z "$found" ]; then check "not run" "compute-sanitizer" "no compute-sanitizer"; return; fi
  for tool in memcheck racecheck; do
    sanitize "$tool, the functions" bin/cuda-kernel-tests "$library" "${families[@]}"
    training "sanitized-$tool" lora model.device=cuda training.max_steps=2 training.per_device_train_batch_size=4
    sanitize "$tool, two steps of LoRA" "${command[@]}" --overwrite
  done
}

# sanitize TITLE COMMAND…, with the tool in `tool`, which lies at `found`.
sanitize() {
  local title=$1 log status
  shift
  log=$logs/$(tr ' ,' '--' <<<"$title").txt
  ours "$found" --tool "$tool" --error-exitcode 9 --report-api-errors no "$@" >"$log" 2>&1
  status=$?
  if [ "$status" -eq 0 ]; then check passed "$title" "$(grep 'SUMMARY' "$log" | tail -n 1)"
  elif [ "$status" -eq 124 ]; then check "not run" "$title" "not done after $limit s"
  else check FAILED "$title" "$(grep -m 1 -E 'SUMMARY|Error|ERROR' "$log"), exit status $status, $log"; fi
}
