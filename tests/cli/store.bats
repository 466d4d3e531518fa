# The store: what add keeps, and what the questions give.
load common

add_examples() {
    dateline add --quiet --format jsonl --store a.db --outlet lakeside.example "$EXAMPLES" >new.jsonl
}

@test "adding prints the new events; adding again adds nothing" {
    add_examples
    [ "$(wc -l <new.jsonl)" -gt 10 ]
    ask add --format jsonl --store a.db --outlet lakeside.example "$EXAMPLES"
    [ "$status" -eq 0 ]
    [ -z "$output" ]
    [[ "$stderr" == *"12 reports read, 0 new"* ]]
    ask events --store a.db --format jsonl
    cmp <(sort <<<"$output") <(sort new.jsonl)
}

@test "the order of reading and the number of jobs do not show" {
    add_examples
    for folder in meridian lakeside wire herald; do
        dateline add --quiet --jobs 3 --store b.db --outlet lakeside.example "$EXAMPLES/$folder" >/dev/null
    done
    dateline events --store a.db >a
    dateline events --store b.db >b
    cmp a b
    dateline mentions --store a.db >a
    dateline mentions --store b.db >b
    cmp a b
    dateline reports --store a.db >a
    dateline reports --store b.db >b
    cmp a b
}

@test "reports of one affair are one story, and its events are of it" {
    add_examples
    [ "$(dateline reports --store a.db | jq -r .story | sort | uniq -c | awk '{ print $1 }' | tr '\n' ' ')" = "4 4 4 " ]
    [ "$(dateline reports --store a.db --text Falkland | jq -r .story | sort -u | wc -l)" -eq 1 ]
    story=$(dateline reports --store a.db --text Falkland | jq -r .story | head -1)
    [ "$(dateline events --store a.db --text Falkland | jq -r .story | sort -u)" = "$story" ]
}

@test "the events of the store are those that merge makes of the mentions" {
    dateline add --quiet --no-memory --format jsonl --store a.db --outlet lakeside.example "$EXAMPLES" >/dev/null
    dateline code --format jsonl --outlet lakeside.example "$EXAMPLES" | dateline merge --format jsonl | jq -c .event | sort >merged
    dateline events --store a.db | jq -c .event | sort >stored
    cmp merged stored
}

@test "filters narrow: country by code or name, type, dates, text, outlet, limit" {
    add_examples
    export DATELINE_STORE=a.db
    all=$(dateline events | wc -l)
    for filter in "--country TCD" "--type PROTEST" "--since 2014-05-20" "--until 2014-05-14" "--actor GBR" "--text embassy" "--outlet cpa.example" "--limit 3"; do
        count=$(dateline events $filter | wc -l)
        [ "$count" -gt 0 ] || { echo "$filter: none"; false; }
        [ "$count" -lt "$all" ] || { echo "$filter: all"; false; }
    done
    cmp <(dateline events --country TCD) <(dateline events --country Chad)
    [ "$(dateline events --type PROTEST | jq -r .type | sort -u)" = PROTEST ]
    [ "$(dateline mentions --outlet cpa.example | jq -r .outlet | sort -u)" = cpa.example ]
    [ "$(dateline reports | wc -l)" -eq 12 ]
    [ "$(dateline reports --outlet lakeside.example | wc -l)" -eq 3 ]
    ask events --country XQZ
    [ "$status" -eq 2 ]
    ask events --type PROTEST --country ETH
    [ "$status" -eq 0 ]
    [ -z "$output" ]
}

@test "an event opens to its mentions and its reports" {
    add_examples
    export DATELINE_STORE=a.db
    dateline events >events
    for id in $(jq -r .event events); do
        diff <(dateline mentions --event "$id" | jq -r .mention | sort) <(jq -r "select(.event == \"$id\").mentions[]" events | sort)
    done
    id=$(jq -rs 'max_by(.outlets | length).event' events)
    ask show --format text "$id"
    [ "$status" -eq 0 ]
    for outlet in $(jq -r "select(.event == \"$id\").outlets[]" events); do [[ "$output" == *"$outlet"* ]]; done
    report=$(dateline reports --limit 1 | jq -r .report)
    ask show --format text "$report"
    [ "$status" -eq 0 ]
    [[ "$output" == *"$report"* ]]
}

@test "a report is shown with its times, places and quotes, as annotate finds them" {
    add_examples
    export DATELINE_STORE=a.db
    dateline annotate --outlet lakeside.example "$EXAMPLES" | jq -c '.report.report as $report | {$report, times: [.times[] | select(.value)],
        places: [.places[] | select(.name) | if .precision == "country" then .lat = null | .lon = null else . end]}' | sort >annotated
    for report in $(dateline reports | jq -r .report); do dateline show "$report" | jq -c 'select(.times)'; done | sort >shown
    [ "$(jq '.times[], .places[]' shown | wc -l)" -gt 100 ]
    diff <(jq -cS . annotated | sort) <(jq -cS . shown | sort)
    dateline recode --quiet
    for report in $(dateline reports | jq -r .report); do dateline show "$report" | jq -c 'select(.times)'; done | sort | diff shown -
    report 'A spokesman said on Saturday that 12 people had died in Mandera last week. "We will help," said President Jane Doe.' >in.jsonl
    ask show --format text "$(dateline add --quiet --store b.db in.jsonl >/dev/null; dateline reports --store b.db | jq -r .report)" --store b.db
    [ "$status" -eq 0 ]
    [[ "$output" == *"times       Saturday = 2012-03-03"* ]]
    [[ "$output" == *"last week = 2012-W08, 2012-02-20 to 2012-02-26"* ]]
    [[ "$output" == *"places      Mandera = Mandera, KEN ("* ]]
    [[ "$output" == *"quotes "*"Jane Doe"*": \"We will help"* ]]
}

@test "explain finds every mention again and says why" {
    add_examples
    export DATELINE_STORE=a.db
    ask explain "$(dateline events --limit 1 | jq -r .event)"
    [ "$status" -eq 0 ]
    [[ "$output" == *"trigger"* ]]
    [[ "$output" == *"rule "*"en/"*".lex:"* ]]
    for report in $(dateline reports | jq -r .report); do
        ask explain "$report"
        [ "$status" -eq 0 ]
        [[ "$output" != *"is not found when"* ]]
    done
    ask explain m-0000000000000000
    [ "$status" -eq 1 ]
    ask show e-0000000000000000
    [ "$status" -eq 1 ]
}

@test "a question to a store that is not there says how to make one" {
    ask events --store none.db
    [ "$status" -eq 1 ]
    [[ "$stderr" == *"none.db"*"dateline add"* ]]
    [ ! -e none.db ]
}

@test "a bad report among good ones costs nothing else" {
    { report "Rebels attacked the town of Mandera on Saturday."; echo '{"text":7}'; report "The president of Kenya visited Ethiopia on Saturday."; } >mixed.jsonl
    ask add --store a.db mixed.jsonl
    [ "$status" -eq 3 ]
    [[ "$stderr" == *"mixed.jsonl:2:"* ]]
    [ "$(dateline reports --store a.db | wc -l)" -eq 2 ]
}

@test "a store of another version, and what is none, are left alone with exit code 4" {
    add_examples
    sqlite3 a.db 'PRAGMA user_version = 12345' >/dev/null
    cp a.db before
    for command in "events" "add $EXAMPLES/wire"; do
        ask $command --store a.db
        [ "$status" -eq 4 ]
        [[ "$stderr" == *"a.db"* ]]
    done
    cmp a.db before
    head -c 8192 /dev/urandom >noise.db
    for command in "events" "add $EXAMPLES/wire"; do
        ask $command --store noise.db
        [ "$status" -eq 4 ]
        [[ "$stderr" == *"noise.db"* ]]
    done
}

@test "a full disk is told, and the store opens afterwards" {
    add_examples
    dateline extract --format jsonl --outlet lakeside.example "$EXAMPLES" | jq -c '.outlet = "copy.example" | .url = null' >more.jsonl
    for i in $(seq 40); do jq -c ".title = \"copy $i\"" more.jsonl; done >many.jsonl
    size=$(stat -c %s a.db)
    # A limit on the size of files stands for the disk; the signal that comes with it is ignored, so that writing fails as on a full disk.
    run --separate-stderr bash -c 'trap "" XFSZ; ulimit -f $(($1 / 1024 + 64)); exec "$0" add --store a.db many.jsonl' "$DATELINE" "$size"
    echo "$status $stderr"
    [ "$status" -eq 1 ]
    [[ "$stderr" == *"a.db"* ]]
    ask events --store a.db
    [ "$status" -eq 0 ]
    cmp <(sort <<<"$output") <(sort new.jsonl)
}

@test "Ctrl-C leaves a store that opens, with exit code 130" {
    dateline extract --format jsonl --outlet lakeside.example "$EXAMPLES" >reports.jsonl
    run --separate-stderr bash -c '{ cat reports.jsonl; sleep 5; } | timeout --preserve-status -s INT 2 "$0" add --store a.db -' "$DATELINE"
    echo "$status $stderr"
    [ "$status" -eq 130 ]
    ask reports --store a.db
    [ "$status" -eq 0 ]
    add_examples
    [ "$(dateline reports --store a.db | wc -l)" -eq 12 ]
}

@test "killed in the middle, the store opens and goes on" {
    dateline extract --format jsonl --outlet lakeside.example "$EXAMPLES" >reports.jsonl
    run bash -c '{ cat reports.jsonl; sleep 5; } | timeout -s KILL 2 "$0" add --store a.db -' "$DATELINE"
    [ "$status" -ne 0 ]
    add_examples
    [ "$(dateline reports --store a.db | wc -l)" -eq 12 ]
    diff <(dateline events --store a.db | sort) <(dateline add --store b.db --quiet --format jsonl --outlet lakeside.example "$EXAMPLES" | sort)
}

@test "stories have title, period, reports, outlets and events; show opens one" {
    add_examples
    export DATELINE_STORE=a.db
    [ "$(dateline stories | wc -l)" -eq 3 ]
    [ "$(dateline stories --country ARG | jq -r '[.from, .to, (.reports | length), (.outlets | length)] | @csv')" = '"2014-05-23","2014-05-24",4,4' ]
    dateline stories | jq -e 'select(.title == null)' && false
    story=$(dateline stories --country ARG | jq -r .story)
    cmp <(dateline events --story "$story" | jq -r .event) <(dateline stories --country ARG | jq -r '.events[]')
    [ "$(dateline reports --story "$story" | wc -l)" -eq 4 ]
    ask show "$story"
    [ "$status" -eq 0 ]
    [ "$(head -1 <<<"$output" | jq -r .story)" = "$story" ]
    ask show --format text "$story"
    [[ "$output" == *"4 reports"* ]]
    ask show s-0000000000000000
    [ "$status" -eq 1 ]
}

@test "what a report tells of a name is known of the name alone in later ones, whatever the order of reading" {
    cat >teacher.jsonl <<'EOF'
{"id":"1","outlet":"a.example","published":"2014-05-01","text":"Kenyan Interior Minister Daniel Otieno accused Ethiopia of aggression."}
EOF
    cat >later.jsonl <<'EOF'
{"id":"2","outlet":"b.example","published":"2014-05-03","text":"Daniel Otieno accused the rebels of arson. Otieno criticised the opposition."}
EOF
    cat >earlier.jsonl <<'EOF'
{"id":"3","outlet":"c.example","published":"2014-04-03","text":"Daniel Otieno criticised the opposition."}
EOF
    dateline add --quiet --store a.db teacher.jsonl later.jsonl earlier.jsonl >/dev/null
    for file in later earlier teacher; do dateline add --quiet --store b.db $file.jsonl >/dev/null; done
    for ask in events mentions actors; do cmp <(dateline $ask --store a.db) <(dateline $ask --store b.db); done
    known=$(dateline mentions --store a.db --outlet b.example | jq -r '.actors[] | [.country, .sector, .role] | join(" ")' | sort -u)
    [ "$known" = "KEN GOV interior minister" ]
    [ "$(dateline mentions --store a.db --outlet b.example | jq -r '.actors[0].taught_by' | sort -u)" = "$(dateline reports --store a.db --outlet a.example | jq -r .report)" ]
    [ "$(dateline mentions --store a.db --outlet c.example | jq -r '.actors[0].country')" = null ]
    mention=$(dateline mentions --store a.db --outlet b.example | jq -r .mention | head -1)
    dateline explain --store a.db "$mention" | grep -q "known from r-"
    [ "$(dateline actors --store a.db otieno | jq -r '[.name, .country, .roles[0].role, .reports] | join(" ")')" = "Daniel Otieno KEN interior minister 3" ]
    dateline actors --store a.db otieno | jq -r '.roles[0].evidence' | grep -q "accused Ethiopia"
    [ "$(dateline code later.jsonl | jq -r '.actors[0].country' | sort -u)" = null ]
    dateline add --quiet --no-memory --store c.db teacher.jsonl later.jsonl >/dev/null
    [ "$(dateline mentions --store c.db --outlet b.example | jq -r '.actors[0].country' | sort -u)" = null ]
}

@test "add killed at any moment goes on: nothing is lost, nothing is there twice" {
    RANDOM=7
    for file in 1 2 3; do
        for i in $(seq 40); do report "Rebels attacked the town of Mandera on Saturday and killed $((100 * file + i)) soldiers." "2012-03-0$file"; done >$file.jsonl
    done
    tar cf all.tar 2.jsonl 3.jsonl
    gzip 1.jsonl
    dateline add --quiet --store whole.db 1.jsonl.gz all.tar >/dev/null
    for round in 1 2 3 4 5 6; do
        "$DATELINE" add --quiet --store a.db 1.jsonl.gz all.tar >/dev/null 2>&1 3>&- &
        adder=$!
        sleep "$((RANDOM % 2)).$((RANDOM % 900 + 100))"
        kill -KILL "$adder" 2>/dev/null || true
        wait "$adder" 2>/dev/null || true
        [ ! -e a.db ] || [ "$(sqlite3 a.db 'PRAGMA integrity_check')" = ok ]
        # What is noted as read of a file is what stands in the store of it: both are of one transaction.
        noted='SELECT ifnull(sum(records), 0) <= (SELECT count(*) FROM report) FROM reading WHERE records BETWEEN 1 AND 1000'
        [ ! -e a.db ] || [ "$(sqlite3 a.db "$noted" 2>/dev/null)" != 0 ]
    done
    dateline add --quiet --store a.db 1.jsonl.gz all.tar >/dev/null
    diff <(dateline reports --store whole.db | jq -c 'del(.origin, .story)' | sort) <(dateline reports --store a.db | jq -c 'del(.origin, .story)' | sort)
    diff <(dateline events --store whole.db | sort) <(dateline events --store a.db | sort)
}
