# What this machine has, and whether a GPU can be used at all.

# Says what is here and opens the GPU; fails where nothing else can run.
check_machine() {
  local title="the GPU opens" log=$logs/doctor.txt json=$logs/doctor.json device status
  fact commit "$(cat COMMIT)"
  fact date "$(date -u +%Y-%m-%dT%H:%MZ)"
  fact processor "$(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -n 1), $(nproc) cores"
  fact system "$(uname -sr), glibc $(getconf GNU_LIBC_VERSION | cut -d' ' -f2)"
  find_cublas
  set_library_path
  ours bin/peft-train doctor >"$log" 2>&1
  status=$?
  is_emulation=$(grep -c 'the emulation on the CPU' "$log")
  fact library "$library$([ "$is_emulation" -eq 0 ] || echo ", emulation on the CPU: no GPU result")"
  set_sizes
  if [ "$status" -ne 0 ]; then
    check FAILED "$title" "peft-train doctor: $(grep -A 1 PROBLEM "$log" | head -n 1 | sed 's/^ *//') $(reason "$log" "$status")"
    return 1
  fi
  ours bin/peft-train doctor --json >"$json" 2>&1
  # What doctor says of the first device: {"name":…,"architecture":…,…}
  device=$(sed -n 's/.*"cuda:0":{\([^}]*\)}.*/\1/p' "$json")
  if [ -z "$device" ]; then
    check FAILED "$title" "$(sed -n 's/^  auto *//p' "$log")"
    return 1
  fi
  printf '{%s}\n' "$device" >"$logs/device.json"
  fact card "$(field name "$logs/device.json"), $(field architecture "$logs/device.json"), $(($(field total_bytes "$logs/device.json") >> 20)) MiB"
  fact driver "$(field driver "$logs/device.json")$(nvidia_smi)"
  fact runtime "$(field runtime "$logs/device.json")"
  fact cublas "$(field blas "$logs/device.json")${cublas:+, $cublas}"
  if [ "$is_emulation" -eq 0 ] && [ -z "$cublas" ]; then
    check FAILED "$title" "cuBLAS is missing: no libcublas.so.13 or .12 on the loader's path, in /usr/local/cuda, or in a Python package
(pip install nvidia-cublas, or nvidia-cublas-cu12 for a driver for CUDA 12; then run in that environment or name the folder in LD_LIBRARY_PATH)"
    return 1
  fi
  check passed "$title" "peft-train doctor, $log"
}

# Runs one of our programs, which is ended behind `limit` seconds: a GPU may hang.
ours() { LD_LIBRARY_PATH=$library_path timeout -k 10 "$limit" "$@"; }

# The loader's path for our programs: cuBLAS, and C++'s library where the system has none.
set_library_path() {
  local cxx=
  loader_cache | grep -q 'libstdc++\.so\.6' || cxx=$here/lib/c++
  library_path=$(printf '%s\n' "$cublas" "${LD_LIBRARY_PATH:-}" "$cxx" | grep . | paste -sd :)
}

# What the loader finds by name.
loader_cache() { ldconfig -p 2>/dev/null || /sbin/ldconfig -p 2>/dev/null; }

nvidia_smi() {
  command -v nvidia-smi >/dev/null || return 0
  nvidia-smi --query-gpu=driver_version,power.limit,clocks.max.sm --format=csv,noheader 2>/dev/null | head -n 1 | sed 's/^/, nvidia-smi: /'
}

# How much is run: on the emulation a thousandth.
set_sizes() {
  if [ "$is_emulation" -eq 0 ]; then
    compared_steps=10 bit_steps=200 throughput_steps=40 warm_steps=10 shapes=(smollm2-135m llama-1b)
    [ -z "$quick" ] || shapes=(smollm2-135m)
  else
    compared_steps=3 bit_steps=6 throughput_steps=3 warm_steps=1 shapes=(two-layers)
  fi
}
