#!/usr/bin/env bash
# What the action runs: the findings as SARIF, then as annotations with the job's summary. The second run takes the
# findings from the first one's cache. The status is given on as an output, so that the upload still happens.
set -euo pipefail

tool=(node "$GITHUB_ACTION_PATH/bin/claimsift.js")
claimsift=("${tool[@]}" check)
cache="$RUNNER_TEMP/claimsift-cache.json"
sarif="$RUNNER_TEMP/claimsift.sarif"

files=()
while IFS= read -r line; do
  line="${line#"${line%%[![:space:]]*}"}"
  line="${line%"${line##*[![:space:]]}"}"
  [[ -z "$line" ]] || files+=("$line")
done <<<"${CLAIMSIFT_FILES:-.}"

options=("--cache=$cache")
[[ -z "${CLAIMSIFT_CONFIG:-}" ]] || options+=("--config=$CLAIMSIFT_CONFIG")
[[ -z "${CLAIMSIFT_BASELINE:-}" ]] || options+=("--baseline=$CLAIMSIFT_BASELINE")
[[ -z "${CLAIMSIFT_CHANGED_SINCE:-}" ]] || options+=("--changed=$CLAIMSIFT_CHANGED_SINCE")

"${claimsift[@]}" "${options[@]}" --fail-on=never --format=sarif --output-file="$sarif" -- "${files[@]}" || true

status=0
"${claimsift[@]}" "${options[@]}" --fail-on="${CLAIMSIFT_FAIL_ON:-error}" --format=github -- "${files[@]}" || status=$?

# Then what the sources say, where they are asked.
verify_sarif="$RUNNER_TEMP/claimsift-verify.sarif"
if [[ "${CLAIMSIFT_VERIFY:-false}" != false ]]; then
  asked=("--require=${CLAIMSIFT_REQUIRE:-found}")
  if [[ "$CLAIMSIFT_VERIFY" == true ]]; then
    asked+=(--skip-unsourced)
  else
    while IFS= read -r line; do
      line="${line#"${line%%[![:space:]]*}"}"
      line="${line%"${line##*[![:space:]]}"}"
      [[ -z "$line" ]] || asked+=("--against=$line")
    done <<<"$CLAIMSIFT_VERIFY"
  fi
  "${tool[@]}" verify "${asked[@]}" --format=sarif --output-file="$verify_sarif" -- "${files[@]}" || true
  verified=0
  "${tool[@]}" verify "${asked[@]}" --format=github -- "${files[@]}" || verified=$?
  ((verified <= status)) || status=$verified
fi

{
  echo "status=$status"
  [[ ! -s "$sarif" ]] || echo "sarif-file=$sarif"
  [[ ! -s "$verify_sarif" ]] || echo "verify-sarif-file=$verify_sarif"
} >>"$GITHUB_OUTPUT"
