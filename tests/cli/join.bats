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
