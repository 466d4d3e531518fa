# The gold set is sound, and dateline reads its lines.

setup() {
    gold="$BATS_TEST_DIRNAME/../../gold"
}

@test "the lines of both halves are what their short form says" {
    for half in report develop; do
        "$gold/short.py" out $half >"$BATS_TEST_TMPDIR/$half.gold"
        "$gold/short.py" in $half "$BATS_TEST_TMPDIR" <"$BATS_TEST_TMPDIR/$half.gold"
        for kind in reports mentions quotes events; do cmp "$gold/$half.$kind.jsonl" "$BATS_TEST_TMPDIR/$half.$kind.jsonl"; done
    done
}

@test "words that are not there, unknown codes and days that do not fit are refused with their line" {
    refuse() {
        run "$gold/short.py" in develop "$BATS_TEST_TMPDIR" <<<"$1"
        [ "$status" -eq 1 ]
        [[ "$output" == *"line 3: $2"* ]]
        [ ! -e "$BATS_TEST_TMPDIR/develop.mentions.jsonl" ]
    }
    head=$'## 2012-03-04 wire\nRebels attacked Mandera on Saturday.\n'
    refuse "$head- ASSAULT stormed" '"stormed" does not stand there'
    refuse "$head- ATTACK attacked" 'no type or mode: ATTACK'
    refuse "$head- ASSAULT attacked |a Rebels=/RBL" 'no actor code: /RBL'
    refuse "$head- ASSAULT attacked |d on Saturday=2012-03-02" '2012-03-02 is a Friday'
    refuse "$head- ASSAULT attacked |e attack" 'a mention has an event if it is of a story'
}

@test "dateline merges the gold mentions" {
    "$DATELINE" merge <"$gold/develop.mentions.jsonl" >"$BATS_TEST_TMPDIR/events"
    [ -s "$BATS_TEST_TMPDIR/events" ]
}
