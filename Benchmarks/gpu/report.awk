# Writes results.json and results.md from the records of records.sh:
#   awk -v json=FILE -v markdown=FILE -f report.awk records.tsv
BEGIN { FS = "\t" }

function quoted(text) {
  gsub(/\\/, "\\\\", text)
  gsub(/"/, "\\\"", text)
  return "\"" text "\""
}

# A number, or null where nothing was measured.
function figure(text) { return text ~ /^-?[0-9]/ ? text : "null" }

function cell(text) { gsub(/\|/, "\\|", text); return text }

function rounded(text, format) { return text == "" ? "" : sprintf(format, text) }

# One of the lists of the JSON: `name`, and its objects with the separator in front.
function list(name, rows, count,    i, text) {
  for (i = 1; i <= count; i++) text = text (i > 1 ? ",\n    " : "\n    ") rows[i]
  return "  \"" name "\": [" text "\n  ]"
}

$1 == "fact" {
  facts[++fact_count] = quoted($2) ": " quoted($3)
  machine = machine "- " $2 ": " $3 "\n"
  if ($3 ~ /emulation on the CPU: no GPU result/) emulation = ", emulation on the CPU: no GPU result"
}
$1 == "check" {
  checks[++check_count] = "{\"check\": " quoted($2) ", \"outcome\": " quoted($3) ", \"detail\": " quoted($4) "}"
  checked = checked "| " cell($2) " | " $3 " | " cell($4) " |\n"
  outcomes[$3]++
}
$1 == "peak" {
  peaks[++peak_count] = "{\"precision\": " quoted($2) ", \"gflops\": " figure($3) "}"
  products = products "| products of 8192³ | " $2 " | | | " rounded($3 / 1000, "%.1f") " | |\n"
}
$1 == "throughput" {
  runs[++run_count] = "{\"program\": " quoted($2) ", \"shape\": " quoted($3) ", \"precision\": " quoted($4) ", \"tokens_per_second\": " \
    figure($5) ", \"peak_memory_bytes\": " figure($6) ", \"useful_tflops\": " figure($7) ", \"share_of_peak\": " figure($8) "}"
  trainings = trainings "| " $2 ", " $3 " | " $4 " | " rounded($5, "%.0f") " | " rounded($6 / 1073741824, "%.2f GiB") " | " \
    rounded($7, "%.2f") " | " ($8 == "" ? "" : rounded(100 * $8, "%.1f %%")) " |\n"
}
$1 == "kernel" {
  kernels[++kernel_count] = "{\"kernel\": " quoted($2) ", \"milliseconds\": " figure($3) ", \"gbps\": " figure($4) ", \"gflops\": " figure($5) "}"
  speeds = speeds "| " cell($2) " | " $3 " | " $4 " | " $5 " |\n"
}

END {
  printf "{\n  \"facts\": {" > json
  for (i = 1; i <= fact_count; i++) printf "%s\n    %s", (i > 1 ? "," : ""), facts[i] > json
  print "\n  }," > json
  print list("checks", checks, check_count) "," > json
  print list("peaks", peaks, peak_count) "," > json
  print list("throughput", runs, run_count) "," > json
  print list("kernels", kernels, kernel_count) "\n}" > json

  print "# Results on a GPU" emulation "\n\n" machine > markdown
  print "## Checks" emulation "\n" > markdown
  printf "%d passed, %d failed, %d not run\n\n", outcomes["passed"], outcomes["FAILED"], outcomes["not run"] > markdown
  print "| check | outcome | |\n|---|---|---|\n" checked > markdown
  print "## Speed" emulation "\n" > markdown
  print "LoRA r 16 on all linear layers, batches of 8 rows of 200 tokens, random weights; the median step." > markdown
  print "Useful operations as peft-train counts them, of both programs.\n" > markdown
  print "| | precision | tokens/s | peak memory | TFLOP/s | of products' peak |\n|---|---|--:|--:|--:|--:|\n" products trainings > markdown
  print "## Kernels" emulation "\n" > markdown
  print "| | ms | GB/s | GFLOP/s |\n|---|--:|--:|--:|\n" speeds > markdown
}
