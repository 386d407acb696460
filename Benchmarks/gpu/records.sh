# What was found: printed as it comes, and kept in $records for report.awk, one line each with tabs between the fields.

failures=0

record() { (IFS=$'\t'; printf '%s\n' "$*") >>"$records"; }

# fact NAME VALUE: of the machine and the versions.
fact() {
  record fact "$1" "$2"
  printf '         %-14s %s\n' "$1" "$2"
}

# check OUTCOME TITLE DETAIL, where the outcome is passed, FAILED or "not run". The results are written anew each time, so that those of a test
# that is cut off are there.
check() {
  record check "$2" "$1" "$3"
  awk -v json="$output/results.json" -v markdown="$output/results.md" -f report.awk "$records"
  printf '%-8s %s: %s\n' "$1" "$2" "$3"
  [ "$1" != FAILED ] || failures=$((failures + 1))
}

# verdict STATUS TITLE DETAIL: passed where the status is 0.
verdict() { if [ "$1" -eq 0 ]; then check passed "$2" "$3"; else check FAILED "$2" "$3"; fi; }

# outcome STATUS TITLE LOG DETAIL: passed with the detail, or failed with what the log says.
outcome() { if [ "$1" -eq 0 ]; then check passed "$2" "$4"; else check FAILED "$2" "$(reason "$3" "$1")"; fi; }

# field NAME FILE: the last number or word behind a key of JSON on one line; empty if there is none.
field() { sed -n "s/.*\"$1\":\"\{0,1\}\([^,}\"]*\).*/\1/p" "$2" | tail -n 1; }

# reason LOG STATUS: why a program has failed, in one line.
reason() {
  [ "$2" -ne 124 ] || { echo "ended after ${limit} s, its limit"; return; }
  local line
  line=$(grep -m 1 -E '^(error|FAILED)|Error: ' "$1")
  echo "exit status $2: $(echo "${line:-$(tail -n 1 "$1")}" | tr '\t' ' ') ($1)"
}
