# From reports to lines: code, annotate, parse, merge.
load common

@test "code prints mentions that point into the text of the report" {
    dateline extract --format jsonl --outlet lakeside.example "$EXAMPLES" >reports.jsonl
    ask code --format jsonl reports.jsonl
    [ "$status" -eq 0 ]
    [ "$(wc -l <<<"$output")" -gt 50 ]
    # Every span of a mention is the text it claims to be.
    jq -c '{(.id): {text: (.text | @base64), title: ((.title // "") | @base64)}}' reports.jsonl | jq -sc add >texts.json
    jq -c '{report, part, spans: ([.trigger, .evidence] + .actors + .recipients + [.said_by, .place] | map(select(. != null and .span != null) | {span, text}))}' <<<"$output" |
        spans_hold texts.json
}

# Reads {"report","part","spans"} lines; each text must be what lies under its span.
spans_hold() {
    local checked=0 line
    while read -r line; do
        jq -r --slurpfile texts "$1" '$texts[0][.report][.part]' <<<"$line" | base64 -d >whole
        while IFS=$'\t' read -r start end text; do
            [ "$(tail -c +$((start + 1)) whole | head -c $((end - start)))" = "$(base64 -d <<<"$text")" ]
            checked=$((checked + 1))
        done < <(jq -r '.spans[] | [.span[0], .span[1], (.text | @base64)] | @tsv' <<<"$line")
    done < <(head -40)
    [ "$checked" -gt 100 ]
}

@test "jobs and the order of other reports do not show" {
    dateline code --format jsonl --jobs 1 --outlet lakeside.example "$EXAMPLES" >one
    dateline code --format jsonl --jobs 4 --outlet lakeside.example "$EXAMPLES" >four
    cmp one four
    dateline code --format jsonl --outlet lakeside.example "$EXAMPLES/wire" "$EXAMPLES/herald" "$EXAMPLES/lakeside" "$EXAMPLES/meridian" >other
    cmp <(sort one) <(sort other)
}

@test "annotate prints an object a report, with everything in it" {
    ask annotate "$EXAMPLES/wire"
    [ "$status" -eq 0 ]
    [ "$(wc -l <<<"$output")" -eq 3 ]
    for key in report sentences tokens actors times places quotes mentions; do
        [ "$(jq -c "select(.$key | length > 0)" <<<"$output" | wc -l)" -eq 3 ] || { echo $key; false; }
    done
}

@test "parse prints CoNLL-U, and keeps the words of CoNLL-U" {
    dateline parse "$EXAMPLES/wire" >raw.conllu
    awk -F '\t' '/^[0-9]/ && NF != 10 { bad = 1 } END { exit bad }' raw.conllu
    dateline parse --conllu raw.conllu >again.conllu
    diff <(grep -v '^#' raw.conllu) <(grep -v '^#' again.conllu)
    ask parse --conllu "$EXAMPLES/README.md"
    [ "$status" -eq 3 ]
    [[ "$stderr" == *"README.md:"* ]]
}

@test "merge makes of mentions the events, in whatever order they come" {
    dateline code --format jsonl --outlet lakeside.example "$EXAMPLES" >mentions
    dateline merge --format jsonl <mentions >events
    [ "$(wc -l <events)" -gt 10 ]
    sort -r mentions | dateline merge --format jsonl >other
    cmp events other
    [ "$(jq -r '.mentions[]' events | sort | uniq -d | wc -l)" -eq 0 ]
    diff <(jq -r '.mentions[]' events | sort) <(jq -r .mention mentions | sort)
}

@test "merge names the lines that are no mentions and keeps the rest" {
    report "Rebels attacked the town of Mandera on Saturday." | dateline code --format jsonl - >good
    [ -s good ]
    { cat good; echo '{"mention":1}'; echo 'nonsense'; } >mixed
    run --separate-stderr bash -c '"$0" merge --format jsonl <mixed' "$DATELINE"
    [ "$status" -eq 3 ]
    [ -n "$output" ]
    [[ "$stderr" == *":2:"*":3:"*"2 inputs rejected" ]]
}

@test "tables and colour are for terminals, NO_COLOR and --color are heard" {
    report "Rebels attacked the town of Mandera on Saturday." >a.jsonl
    script -qec "'$DATELINE' code a.jsonl" /dev/null >seen
    grep -q $'\033\[' seen
    grep -q WORDS seen
    NO_COLOR=1 script -qec "'$DATELINE' code a.jsonl" /dev/null >seen
    ! grep -q $'\033\[' seen
    ask code --format table --color always a.jsonl
    [[ "$output" == *$'\033['* ]]
    ask code a.jsonl
    jq -e .mention <<<"$output"
}

@test "a table keeps to the width of the terminal" {
    COLUMNS=70 ask code --format table --outlet lakeside.example "$EXAMPLES/wire"
    [ "$status" -eq 0 ]
    ! grep -E '^.{71,}' <<<"$output"
}

@test "lexicon check finds the line of a mistake" {
    ask lexicon check
    [ "$status" -eq 0 ]
    printf '# good\nword key=value\n[broken\n' >bad.lex
    ask lexicon check bad.lex
    [ "$status" -eq 1 ]
    [[ "$stderr" == *"bad.lex:3:"* ]]
    lexicon=$BATS_TEST_DIRNAME/../../lexicon/en
    ask lexicon check "$lexicon/assault.lex" "$lexicon/titles.lex"
    [ "$status" -eq 0 ]
    { cat "$lexicon/assault.lex"; echo 'clobber pos=pencil'; } >assault.lex
    ask lexicon check assault.lex
    [ "$status" -eq 1 ]
    [[ "$stderr" == *"dateline: assault.lex:$(wc -l <assault.lex):"* ]]
    [ -z "$(find "${TMPDIR:-/tmp}" -maxdepth 1 -name 'dateline-lexicon-*' -newer bad.lex)" ]
}
