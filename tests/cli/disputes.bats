# What a reader sees disputed in affairs that several outlets tell, and what is none.
load common

# The affairs of a file: "== name", "@ outlet published" with the text behind it, "dispute TYPE FIELD WORDS..." and
# "no dispute TYPE FIELD".
AFFAIRS=$BATS_TEST_DIRNAME/affairs.txt

# Whether an event of the type disputes the field, by values that hold the words.
sees() { # EVENTS TYPE FIELD [WORD...]
    local values word
    values=$(jq -c "select(.type == \"$2\").disputes[] | select(.field == \"$3\").values[].value" "$1")
    [ -n "$values" ] || return 1
    for word in "${@:4}"; do [[ "$values" == *"$word"* ]] || return 1; done
}

judge() { # "dispute TYPE FIELD WORDS..." or "no dispute TYPE FIELD"
    set -- $1
    if [ "$1" = no ]; then
        [ "$(jq -r "select(.type == \"$3\").event" events | wc -l)" -eq 1 ] && ! sees events "$3" "$4"
    else
        sees events "$2" "$3" "${@:4}"
    fi
}

merge_affair() {
    rm -f a.db
    dateline add --quiet --store a.db reports.jsonl >/dev/null
    dateline events --store a.db >events
    : >reports.jsonl
}

@test "outlets that differ are shown to differ, and only they" {
    local line outlet published failed=0 judged=0
    : >reports.jsonl
    while IFS= read -r line; do
        case $line in
        '' | '#'*) ;;
        '== '*) name=${line#== } ;;
        '@ '*) read -r _ outlet published <<<"$line" ;;
        'dispute '* | 'no dispute '*)
            [ ! -s reports.jsonl ] || merge_affair
            judged=$((judged + 1))
            judge "$line" || { echo "$name: $line"; jq -c '{type, disputes}' events; failed=$((failed + 1)); } ;;
        *) report "$line" "$published" "$outlet" >>reports.jsonl ;;
        esac
    done <"$AFFAIRS"
    [ "$judged" -gt 10 ]
    [ "$failed" -eq 0 ]
}

@test "an event is shown with what its outlets dispute, and who says what" {
    { report "Police in Cebu arrested 40 striking dockworkers on Tuesday, a police spokesman said." 2016-05-11 police.example
      report "Cebu police arrested more than 90 striking dockworkers on Tuesday, the union said." 2016-05-11 union.example; } >two.jsonl
    event=$(dateline add --quiet --store two.db two.jsonl | jq -r 'select(.type == "COERCE").event')
    ask show --store two.db --format text "$event"
    [ "$status" -eq 0 ]
    [[ "$output" == *"police.example"*"union.example"* ]]
    [[ "$output" == *40*90* ]]
}
