# Stores that were made apart, joined into one.
load common

# Everything that the store says.
everything() { # STORE
    for question in events mentions reports stories actors quotes; do dateline $question --store "$1"; done
    dateline events --store "$1" --text "embassy" && dateline quotes --store "$1" --by minister
}

make_whole() {
    dateline add --quiet --store whole.db --outlet lakeside.example "$EXAMPLES" >/dev/null
    everything whole.db >whole
}

@test "parts read apart, on one thread and on eight, give what one process gives, byte for byte" {
    make_whole
    jobs=1
    for folder in meridian lakeside wire herald; do
        dateline add --quiet --jobs $jobs --store $folder.db --outlet lakeside.example "$EXAMPLES/$folder" >/dev/null
        jobs=8
    done
    ask join --format jsonl --store all.db wire.db meridian.db herald.db lakeside.db
    [ "$status" -eq 0 ]
    [[ "$stderr" == *"12 new reports from 4 stores"* ]]
    cmp <(dateline events --store all.db | sort) <(sort <<<"$output")
    cmp whole <(everything all.db)
    # Into one of the parts, in another order, one at a time.
    for folder in lakeside herald meridian; do dateline join --quiet --store wire.db $folder.db >/dev/null; done
    cmp whole <(everything wire.db)
    ask join --format jsonl --store wire.db lakeside.db
    [ "$status" -eq 0 ]
    [ -z "$output" ]
    [[ "$stderr" == *"0 new reports from 1 store; 0 new events"* ]]
}

@test "reports shuffled over the parts, some of them in two, give the same" {
    dateline extract --format jsonl --outlet lakeside.example "$EXAMPLES" >all.jsonl
    dateline add --quiet --store whole.db all.jsonl >/dev/null
    everything whole.db >whole
    shuf --random-source=<(yes) all.jsonl >shuffled.jsonl
    head -5 shuffled.jsonl >a.jsonl
    tail -n +5 shuffled.jsonl | head -5 >b.jsonl
    tail -4 shuffled.jsonl >c.jsonl
    for part in a b c; do dateline add --quiet --jobs 8 --store $part.db $part.jsonl >/dev/null; done
    dateline join --quiet --store b.db c.db a.db >/dev/null
    cmp whole <(everything b.db)
}

@test "an id that a part gave still says what became of it" {
    make_whole
    for folder in meridian lakeside wire herald; do
        dateline add --quiet --store $folder.db --outlet lakeside.example "$EXAMPLES/$folder" >/dev/null
    done
    dateline join --quiet --store all.db meridian.db lakeside.db wire.db herald.db >/dev/null
    for folder in meridian lakeside wire herald; do
        for id in $(dateline events --store $folder.db | jq -r .event); do dateline show --store all.db "$id" >/dev/null; done
    done
}

@test "what is no store, and no argument at all, are named" {
    make_whole
    echo noise >noise.db
    ask join --store whole.db noise.db
    [ "$status" -eq 4 ] || [ "$status" -eq 3 ]
    [[ "$stderr" == *"noise.db"* ]]
    ask join --store whole.db none.db
    [ "$status" -ne 0 ]
    [[ "$stderr" == *"none.db"* ]]
    [ ! -e none.db ]
    ask join --store whole.db
    [ "$status" -eq 2 ]
    cmp whole <(everything whole.db)
}

@test "what readers mended in parts holds in the whole, whichever takes up which" {
    report "Rebels attacked the town of Mandera on Saturday and killed 12 soldiers." 2012-03-04 a.example >a.jsonl
    report "Gunmen attacked the town of Mandera on Saturday and killed 30 soldiers." 2012-03-05 b.example >b.jsonl
    mend() { # STORE FIELD VALUE AT
        dateline mentions --store "$1" --type ASSAULT | jq -c --arg f "$2" --argjson v "$3" --arg at "$4" \
            '{correction: ("c-00000000000000" + $at[17:19]), mention, report, part, trigger: .trigger.span, field: $f, was: null, value: $v, by: "Ada", reason: "as printed", at: $at}' |
            head -1 | dateline corrections --quiet --store "$1" -
    }
    for way in "one two" "two one"; do
        rm -f one.db two.db
        dateline add --quiet --store one.db a.jsonl >/dev/null
        cat a.jsonl b.jsonl | dateline add --quiet --store two.db - >/dev/null
        mend one.db counts.killed '{"min":13,"max":13}' 2026-01-01T10:00:01Z
        mend two.db counts.killed '{"min":14,"max":14}' 2026-01-01T10:00:02Z
        mend one.db status '"denied"' 2026-01-01T10:00:03Z
        read -r into from <<<"$way"
        dateline join --quiet --store $into.db $from.db >/dev/null
        everything $into.db >"$into"
        dateline corrections --store $into.db --format jsonl >>"$into"
        [ "$(dateline mentions --store $into.db --outlet a.example --type ASSAULT | jq -c '[.counts.killed.min, .status, .corrected]')" = '[14,"denied",["counts.killed","status"]]' ]
    done
    cmp one two
}
