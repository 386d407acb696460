# Sets losses and norms of the gradient of two metrics.jsonl side by side, step by step:
#   awk -v steps=10 -v tolerance=1e-4 -f compare.awk REFERENCE FOUND
# Prints the largest relative differences. Exit status 1 where one is above the tolerance, or where a step is missing in a file.

# The number behind a key of a line of JSON; "" if there is none.
function number(line, key,    at) {
  at = index(line, "\"" key "\":")
  if (!at) return ""
  line = substr(line, at + length(key) + 3)
  return match(line, /^-?[0-9][0-9.]*([eE][-+]?[0-9]+)?/) ? substr(line, 1, RLENGTH) : ""
}

function difference(key, step,    a, b) {
  a = value[1, key, step]
  b = value[2, key, step]
  if (a == "" || b == "") { missing = missing " " key " of step " step; return 0 }
  if (a + 0 == b + 0) return 0
  return (a > b ? a - b : b - a) / (a < 0 ? -a : a + 1e-30)
}

FNR == 1 { file++ }
{
  step = number($0, "step")
  value[file, "loss", step] = number($0, "loss")
  value[file, "grad_norm", step] = number($0, "grad_norm")
}

END {
  for (step = 1; step <= steps; step++) {
    loss = difference("loss", step)
    norm = difference("grad_norm", step)
    if (loss > worst_loss) worst_loss = loss
    if (norm > worst_norm) worst_norm = norm
  }
  if (missing != "") { print "missing:" missing; exit 1 }
  printf "%d steps, losses within %.1e, norms within %.1e, allowed %.0e\n", steps, worst_loss, worst_norm, tolerance
  exit worst_loss > tolerance || worst_norm > tolerance
}
