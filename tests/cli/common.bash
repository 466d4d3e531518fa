# Shared by the tests of the commands: a folder of their own, and the program that was built.
DATELINE=${DATELINE:-$BATS_TEST_DIRNAME/../../build/asan/dateline}
EXAMPLES=$BATS_TEST_DIRNAME/../../examples
bats_require_minimum_version 1.5.0
unset DATELINE_STORE NO_COLOR

setup() {
    cd "$BATS_TEST_TMPDIR" || exit 1
}

dateline() {
    "$DATELINE" "$@"
}

# Runs and keeps stdout in $output, stderr in $stderr.
ask() {
    run --separate-stderr "$DATELINE" "$@"
    printf 'exit %s\n%s\n-- stderr\n%s\n' "$status" "$output" "$stderr"
}

# A report of one sentence as a JSON line.
report() { # text [published [outlet]]
    jq -nc --arg text "$1" --arg published "${2:-2012-03-04}" --arg outlet "${3:-a.example}" '{text: $text, published: $published, outlet: $outlet}'
}
