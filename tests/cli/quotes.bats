# What somebody said, and where things happened: the questions of speaker and place.
load common

@test "quotes lists what somebody said, in whose report" {
    dateline add --quiet --store a.db "$EXAMPLES" >/dev/null
    ask quotes --store a.db --by Kamotho --format jsonl
    [ "$status" -eq 0 ]
    [ "$(jq -r .speaker.name <<<"$output" | sort -u)" = "Wanjiru Kamotho" ]
    [ "$(jq -r .kind <<<"$output" | sort -u)" = "speech" ]
    jq -es 'any(.outlet == "cpa.example" and .direct and (.text | startswith("\"Our two peoples")))' <<<"$output"
    ask quotes --store a.db --by "foreign minister" --country KEN --limit 1 --format jsonl
    [ "$(wc -l <<<"$output")" -eq 1 ]
    [ "$(jq -r .speaker.country <<<"$output")" = "KEN" ]
    ask quotes --store a.db --by Nobody
    [ "$status" -eq 0 ]
    [ -z "$output" ]
    [[ "$stderr" == *"nothing in a.db fits"* ]]
}

@test "a quote's words are those of its report" {
    dateline add --quiet --store a.db "$EXAMPLES" >/dev/null
    dateline quotes --store a.db --format jsonl >quotes.jsonl
    dateline annotate "$EXAMPLES" | jq -c '.quotes[] | [.quote, .text]' | sort >annotated
    jq -c '[.quote, .text]' quotes.jsonl | sort >stored
    [ -s stored ]
    [ -z "$(comm -13 annotated stored)" ]
}

@test "near and box choose by place" {
    {
        report 'Rebels attacked the town of Mandera on Saturday, killing 12 people.'
        report 'Rebels attacked the town of Kunduz on Saturday, killing 9 people.'
        report 'Rebels attacked villages in Chad on Saturday, killing 5 people.'
    } >in.jsonl
    dateline add --quiet --store a.db in.jsonl >/dev/null
    [ "$(dateline events --store a.db --near Mandera | jq -r .place.name)" = "Mandera" ]
    [ "$(dateline events --store a.db --near 4,42,100 | jq -r .place.name)" = "Mandera" ]
    [ "$(dateline mentions --store a.db --box 30,60,40,75 | jq -r .place.country)" = "AFG" ]
    [ -z "$(dateline events --store a.db --near 15,19,500)" ]
    ask events --store a.db --near Nirgendheim
    [ "$status" -eq 2 ]
    [[ "$stderr" == *"no town called Nirgendheim"* ]]
    for bad in 1,2,3 10,0,5,0 91,0,92,0 a,b,c,d 1,2,3,4,5 ""; do
        ask events --store a.db --box "$bad"
        [ "$status" -eq 2 ]
    done
    ask events --store a.db --box 1,2,3,4 --near Mandera
    [ "$status" -eq 2 ]
}

@test "a lexicon of one's own tells what an outlet writes for" {
    mkdir mine
    printf '[outlets]\ngazette.example country=USA\n' >mine/places.lex
    report 'The mayor of Birmingham opened a bridge.' 2012-03-04 gazette.example >in.jsonl
    [ "$(dateline annotate in.jsonl | jq -r '.places[0].country')" = "GBR" ]
    [ "$(dateline annotate --lexicon mine in.jsonl | jq -r '.places[0].country')" = "USA" ]
}
