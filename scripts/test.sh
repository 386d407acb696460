#!/usr/bin/env bash
# Runs the tests that were built, and says at the end which of them failed: among ten thousand lines nobody finds them.
# Usage: scripts/test.sh SWIFT [arguments of swift test …]
set -uo pipefail
swift=$1
shift
log=.build/test.log
"$swift" test -c release --skip-build "$@" 2>&1 | tee "$log"
code=${PIPESTATUS[0]}
if [ "$code" -ne 0 ]; then
  echo
  echo "What failed (all of it: $log):"
  grep -A 6 -E "^✘ Test .* recorded an issue|^(Fatal error|error:)|: (Fatal error|Precondition failed)|unexpected signal" "$log" | cut -c 1-600 | tail -n 120
fi
exit "$code"
