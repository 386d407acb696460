# Trainings. Each leaves $runs/NAME, its result $logs/NAME.json and its log $logs/NAME.log.

# training NAME CONFIG [KEY=VALUE…]: puts the command into the array `command`.
training() {
  local name=$1 config=$2 key
  shift 2
  command=(bin/peft-train --config "configs/$config.json" --json --set "training.output_dir=$runs/$name")
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
  # In the foreground, as it calls it, `timeout` passes a signal on once; a second one would end the program without saving.
  LD_LIBRARY_PATH=$library_path timeout --foreground -k 10 "$limit" "${command[@]}" --overwrite >"$logs/$name.json" 2>"$logs/$name.log" &
  pid=$!
  while kill -0 "$pid" 2>/dev/null && [ "$(cat "$metrics" 2>/dev/null | wc -l)" -lt "$rows" ]; do sleep 0.02; done
  kill -TERM "$pid" 2>/dev/null
  wait "$pid"
}

# The whole state behind the last step.
state() { printf '%s/%s/checkpoints/step-%08d/state.h5' "$runs" "$1" "$bit_steps"; }

# What a precision of products adds to a config.
precision_settings() {
  case $1 in
    tf32) echo training.tf32=true ;;
    bf16) echo training.bf16=true ;;
  esac
}
