# Many outlets, one affair: time lines, what outlets tell differently, panels, samples, and ids of old.
load common

setup_file() {
    cd "$BATS_FILE_TMPDIR" || exit 1
    "${DATELINE:-$BATS_TEST_DIRNAME/../../build/asan/dateline}" add --quiet --store a.db --outlet lakeside.example "$BATS_TEST_DIRNAME/../../examples" >/dev/null
}

setup() {
    cd "$BATS_TEST_TMPDIR" || exit 1
    cp "$BATS_FILE_TMPDIR/a.db" a.db
    export DATELINE_STORE=a.db
}

story_of() { # words
    dateline reports --text "$1" | jq -r .story | head -1
}

@test "a time line goes by date, with the words of the first report" {
    dateline timeline --since 2014-05-01 >lines
    [ "$(wc -l <lines)" -eq "$(dateline events --since 2014-05-01 | wc -l)" ]
    jq -r 'select(.date.from) | .date.from' lines >dates
    cmp dates <(sort dates)
    while read -r event words; do
        [ "$(dateline mentions --event "$event" | jq -r '.evidence.text' | grep -cxF "$words")" -ge 1 ]
    done < <(jq -r '[.event, .words] | join(" ")' lines | head -5)
    ask timeline --format table --country TCD
    [ "$status" -eq 0 ]
    [[ "$output" == DATE*TYPE*WORDS* ]]
}

@test "a story is shown with its outlets and its time line" {
    story=$(story_of Falkland)
    ask show --format text "$story"
    [ "$status" -eq 0 ]
    [[ "$output" == *"outlets"*"told by"*"DATE"* ]]
    dateline show "$story" >shown
    [ "$(head -1 shown | jq -r .story)" = "$story" ]
    cmp <(tail -n +2 shown) <(dateline timeline --story "$story")
}

@test "diff tells what only one outlet has, and what both tell differently" {
    { report "Rebels attacked the town of Mandera on Saturday and killed 12 soldiers." 2012-03-04 a.example
      report "Rebels attacked the town of Mandera on Saturday and killed 30 soldiers." 2012-03-04 b.example
      report "The president of Kenya visited the town of Mandera on Sunday, a day after the rebels attacked it." 2012-03-04 b.example; } >two.jsonl
    dateline add --quiet --store two.db two.jsonl >/dev/null
    export DATELINE_STORE=two.db
    story=$(dateline reports --outlet a.example | jq -r .story)
    dateline diff "$story" a.example b.example >diff
    [ "$(jq -c 'select(.told_by == ["a.example", "b.example"])' diff | wc -l)" -ge 1 ]
    jq -e 'select(.told_by == ["a.example", "b.example"]).differ[] | select(.field == "counts").values == {"a.example": ["12 killed"], "b.example": ["30 killed"]}' diff
    ask diff "$story" a.example b.example --format text
    [[ "$output" == *"Only a.example"*"Only b.example"*"Told differently"*"12 killed"*"30 killed"* ]]
    ask diff "$story" a.example c.example
    [ "$status" -eq 1 ]
    [[ "$stderr" == *"c.example"* ]]
    ask diff "$story" a.example
    [ "$status" -eq 2 ]
}

@test "diff splits a story's events among two outlets without loss" {
    story=$(story_of Falkland)
    dateline diff "$story" meridianpost.example northernherald.example >diff
    [ "$(jq -r .event diff | sort | uniq -d | wc -l)" -eq 0 ]
    for outlet in meridianpost.example northernherald.example; do
        dateline events --story "$story" --outlet "$outlet" | jq -r .event | sort >has
        jq -r "select(.told_by | index(\"$outlet\")).event" diff | sort >told
        [ -z "$(comm -13 has told)" ]
        for event in $(comm -23 has told); do # told alike by both
            [ "$(dateline events --story "$story" | jq -c "select(.event == \"$event\").outlets | contains([\"meridianpost.example\", \"northernherald.example\"])")" = true ]
        done
    done
}

@test "a panel has a row for every type and period, with the reports read" {
    dateline counts --by month,type --since 2014-04 --until 2014-06 --format csv >panel.csv
    [ "$(head -1 panel.csv)" = month,type,events,score,reports ]
    [ "$(wc -l <panel.csv)" -eq $((3 * 16 + 1)) ]
    [ "$(grep -c '^2014-04,.*,0,,0$' panel.csv)" -eq 16 ]
    # A period's sum is what counting by type gives for the events that began in it.
    cmp <(dateline counts --by month,type --since 2014-05 --until 2014-05 --format csv | cut -d, -f2,3) \
        <(dateline events --status asserted --since 2014-05 --until 2014-05 | jq -r 'select((.date.from // .first_published) >= "2014-05") | .type' |
            sort | uniq -c | awk '{ n[$2] = $1 } END { print "type,events"; for (i = split("ACCUSE AGREE AID ASSAULT COERCE CONCEDE CONSULT COOPERATE MOBILIZE PROTEST REJECT REQUEST RETREAT SANCTION SUPPORT THREATEN", t, " ") - 15; i <= 16; i++) print t[i] "," n[t[i]] + 0 }')
    [ "$(grep '^2014-05,' panel.csv | cut -d, -f5 | sort -u)" = 12 ]
    dateline counts --by dyad,year,type >lines
    [ "$(jq -r '[.actor, .recipient] | join("-")' lines | sort -u | wc -l)" -eq $(($(wc -l <lines) / 16)) ]
    [ "$(jq -c 'select(.events == 0).score' lines | sort -u)" = null ]
    [ "$(dateline counts --by type --outlet lakeside.example | jq .reports | sort -u)" = 3 ]
    for bad in "--by nothing" "--by day,month" "--by dyad,actor" "--limit 3"; do
        ask counts $bad
        [ "$status" -eq 2 ]
    done
}

@test "denied acts are not counted unless they are asked for" {
    { report "Rebels attacked the town of Mandera on Saturday."; report "The army of Kenya did not attack the town of Wajir."; } >two.jsonl
    dateline add --quiet --store two.db two.jsonl >/dev/null
    [ "$(dateline counts --store two.db --by type --type ASSAULT | jq .events)" -eq "$(dateline events --store two.db --type ASSAULT --status asserted | wc -l)" ]
    for status in denied negated; do
        [ "$(dateline counts --store two.db --by type --type ASSAULT --status $status | jq .events)" -eq "$(dateline events --store two.db --type ASSAULT --status $status | wc -l)" ]
    done
}

@test "a sample is the same for the same seed, and its answers give precision with its interval" {
    dateline sample 20 --format csv >sheet.csv
    cmp sheet.csv <(dateline sample 20 --format csv)
    ! cmp -s sheet.csv <(dateline sample 20 --seed 5 --format csv)
    dateline sample 20 | jq -r .event | sort >drawn
    [ "$(sort -u drawn | wc -l)" -eq 20 ]
    [ -z "$(comm -23 drawn <(dateline events | jq -r .event | sort))" ]
    [ "$(dateline sample 100000 | wc -l)" -eq "$(dateline events | wc -l)" ]
    [ "$(dateline sample 5 --type PROTEST | jq -r .type | cut -d/ -f1 | sort -u)" = PROTEST ]
    # 8 of 10 right: 0.490 to 0.943 (E. B. Wilson's interval).
    { echo 'right,type,words'
      for i in 1 2 3 4 5 6 7 8; do echo 'y,ASSAULT/aerial,"said ""so"", twice"'; done
      echo 'N,ASSAULT,'
      echo 'no,ASSAULT,"over
two lines"'
      echo ',AGREE,not judged'; } >sheet.csv
    ask sample --answers sheet.csv
    [ "$status" -eq 0 ]
    [ "$(head -1 <<<"$output")" = '{"type":"ASSAULT","judged":10,"right":8,"precision":0.800,"low":0.490,"high":0.943}' ]
    [ "$(tail -1 <<<"$output")" = '{"type":"all","judged":10,"right":8,"precision":0.800,"low":0.490,"high":0.943}' ]
    [[ "$stderr" == *"1 event is without an answer"* ]]
    echo 'perhaps,ASSAULT,' >>sheet.csv
    ask sample --answers sheet.csv
    [ "$status" -eq 1 ]
    [[ "$stderr" == *"sheet.csv:14:"*"perhaps"* || "$stderr" == *"sheet.csv:13:"*"perhaps"* ]]
    for bad in "" "many" "3 4"; do
        ask sample $bad
        [ "$status" -eq 2 ]
    done
}

@test "an id of old says what became of it" {
    report "Gunmen attacked the town of Mandera on Saturday and killed 12 soldiers." 2012-03-05 a.example >late.jsonl
    report "Gunmen attacked the town of Mandera on Saturday, killing 12 soldiers." 2012-03-04 b.example >early.jsonl
    export DATELINE_STORE=two.db
    old=$(dateline add --quiet late.jsonl | jq -r 'select(.type == "ASSAULT").event')
    old_story=$(dateline stories | jq -r .story)
    dateline add --quiet early.jsonl >/dev/null
    now=$(dateline events --type ASSAULT | jq -r .event)
    [ "$old" != "$now" ]
    ask show "$old"
    [ "$status" -eq 0 ]
    [ "$(head -1 <<<"$output" | jq -c .)" = "{\"event\":\"$old\",\"became\":[{\"event\":\"$now\",\"mentions\":1}]}" ]
    [ "$(sed -n 2p <<<"$output" | jq -r .event)" = "$now" ]
    ask show --format text "$old"
    [[ "$output" == *"$old is no more"*"is now of $now"*"b.example"* ]]
    story=$(dateline stories | jq -r .story)
    [ "$story" = "$old_story" ] || [ "$(dateline show "$old_story" | head -1 | jq -r '.became[0].story')" = "$story" ]
    ask show e-0000000000000000
    [ "$status" -eq 1 ]
}

@test "the same events one report at a time, all at once, shuffled, on one thread or eight" {
    dateline extract --format jsonl --outlet lakeside.example "$EXAMPLES" >reports.jsonl
    dateline events >expected
    shuf --random-source=<(yes) reports.jsonl >shuffled.jsonl
    dateline add --quiet --store b.db --jobs 1 shuffled.jsonl >/dev/null
    cmp expected <(dateline events --store b.db)
    dateline add --quiet --store c.db --jobs 8 reports.jsonl >/dev/null
    cmp expected <(dateline events --store c.db)
    while read -r line; do dateline add --quiet --store d.db - <<<"$line" >/dev/null; done <shuffled.jsonl
    cmp expected <(dateline events --store d.db)
    cmp <(dateline stories) <(dateline stories --store d.db)
    cmp <(dateline reports) <(dateline reports --store d.db)
}

@test "an agency that is credited is one source, whatever its texts" {
    attack="Rebels attacked the town of Mandera on Saturday"
    { report "NAIROBI, March 4 (AP) -- $attack and killed 12 soldiers, the army said." 2012-03-04 a.example
      report "$attack. A spokesman of the army said that it had lost 12 soldiers.

The Associated Press contributed to this report." 2012-03-04 b.example
      report "$attack, and 12 soldiers died there, witnesses told this paper." 2012-03-04 c.example; } >three.jsonl
    dateline add --quiet --store three.db three.jsonl >/dev/null
    [ "$(dateline events --store three.db --type ASSAULT | jq -c 'select(.reports == 3).independent')" = 2 ]
}
