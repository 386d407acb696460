# Finds cuBLAS 12 or 13 and puts it on our programs' loader path: PyTorch, which brings its own, keeps the path that was there.

# Folders that may hold it, the likeliest first.
cublas_places() {
  local root
  tr ':' '\n' <<<"${LD_LIBRARY_PATH:-}"
  loader_cache
  printf '%s\n' /usr/local/cuda/lib64 /usr/local/cuda-1[23]*/lib64 ${CONDA_PREFIX:+"$CONDA_PREFIX/lib"}
  { if command -v python3 >/dev/null; then python3 -c 'import sys; print("\n".join(p for p in sys.path if p))' 2>/dev/null; fi
    printf '%s\n' /usr/lib/python3*/dist-packages /usr/local/lib/python3*/{dist,site}-packages /opt/*/lib/python3*/site-packages \
      ${VIRTUAL_ENV:+"$VIRTUAL_ENV"/lib/python3*/site-packages} ${HOME:+"$HOME"/.local/lib/python3*/site-packages}
  } | while read -r root; do printf '%s\n' "$root/nvidia/cu13/lib" "$root/nvidia/cublas/lib"; done
}

# Sets `cublas` to the folder of the library; empty, with a status, where there is none.
find_cublas() {
  local place
  while read -r place; do
    # A line of ldconfig names the file behind an arrow.
    case $place in *' => '*libcublas.so.1[23]) place=$(dirname "${place##* => }") ;; esac
    if [ -e "$place/libcublas.so.13" ] || [ -e "$place/libcublas.so.12" ]; then
      cublas=$place
      return 0
    fi
  done < <(cublas_places 2>/dev/null)
  cublas=
  return 1
}
