# Trainings. Each leaves $runs/NAME, its result $logs/NAME.json and its log $logs/NAME.log.

# training NAME CONFIG [KEY=VALUE…]: puts the command into the array `command`.
training() {
  local name=$1 config=$2 key
  shift 2
  command=(timeout -k 60 "$limit" bin/peft-train --config "configs/$config.json" --json --set "training.output_dir=$runs/$name")
  for key; do command+=(--set "$key"); done
}

# train NAME CONFIG [KEY=VALUE…]: runs it to its end; its exit status.
train() {
  training "$@"
  ours "${command[@]}" --overwrite >"$logs/$1.json" 2>"$logs/$1.log"
}

# resume NAME CONFIG [KEY=VALUE…]: goes on with what was stopped.
resume() {
  training "$@"
  ours "${command[@]}" --resume >"$logs/$1.json" 2>"$logs/$1-resumed.log"
}

# stop_early NAME ROWS CONFIG [KEY=VALUE…]: runs it and asks it to stop behind so many steps; its exit status.
stop_early() {
  local name=$1 rows=$2 metrics=$runs/$1/metrics.jsonl pid
  shift 2
  training "$name" "$@"
  ours "${command[@]}" --overwrite >"$logs/$name.json" 2>"$logs/$name.log" &
  pid=$!
  while kill -0 "$pid" 2>/dev/null && [ "$(cat "$metrics" 2>/dev/null | wc -l)" -lt "$rows" ]; do sleep 0.02; done
  # `timeout` passes the signal on.
  kill -TERM "$pid" 2>/dev/null
  wait "$pid"
}

# The whole state behind the last step.
state() { printf '%s/%s/checkpoints/step-%08d/state.h5' "$runs" "$1" "$bit_steps"; }

# What a precision of products adds to a config; the base weights are stored in bf16 for bf16 where `model.dtype` may be set.
precision_settings() {
  case $1 in
    float32) ;;
    tf32) echo training.tf32=true ;;
    bf16) echo training.bf16=true ;;
  esac
}
