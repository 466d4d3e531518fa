# What somebody sees who does not know the command yet.
load common

@test "without a word it shows the help on stderr and exits with 2" {
    ask
    [ "$status" -eq 2 ]
    [[ "$stderr" == *"Usage: dateline COMMAND"* ]]
    [ -z "$output" ]
}

@test "help lists every command, and every command has help" {
    ask help
    [ "$status" -eq 0 ]
    help=$output
    names=$(sed -n 's/^CLI_COMMAND(\([a-z]*\),.*/\1/p' "$BATS_TEST_DIRNAME/../../cli/commands.def")
    [ -n "$names" ]
    for name in $names; do
        grep -q "^  $name " <<<"$help"
        ask "$name" --help
        [ "$status" -eq 0 ]
        [[ "$output" == "Usage: dateline $name"* ]]
        ask help "$name"
        [ "$status" -eq 0 ]
    done
}

@test "a misspelt command gets a suggestion and exit code 2" {
    ask evnts
    [ "$status" -eq 2 ]
    [[ "$stderr" == *"do you mean events?"* ]]
    ask quux
    [ "$status" -eq 2 ]
    [[ "$stderr" != *"do you mean"* ]]
}

@test "a misspelt option gets a suggestion and exit code 2" {
    ask events --contry KEN
    [ "$status" -eq 2 ]
    [[ "$stderr" == *"do you mean --country?"* ]]
}

@test "values that cannot be are told with what can be" {
    for line in "add" "add --jobs 0 x" "add --jobs" "code --from pdf x" "events --type HUG" "events --type ASSAULT/hug" "events --status sure" \
        "events --since yesterday" "events --since 2012-02-30" "events --limit none" "events extra" "events --format xml" "events --color maybe" \
        "show x-1" "explain 12" "lexicon mend" "code --published someday x" "events --quiet=yes"; do
        ask $line
        [ "$status" -eq 2 ] || { echo "$line"; false; }
        [[ "$stderr" == dateline:* ]]
        [ -z "$output" ]
    done
}

@test "--version tells the version" {
    ask --version
    [ "$status" -eq 0 ]
    [[ "$output" =~ ^dateline\ [0-9]+\.[0-9]+\.[0-9]+$ ]]
}
