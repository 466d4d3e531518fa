# Coding a store again: after a change of lexicon, and for stores of older versions.
load common

add_examples() {
    dateline add --quiet --store a.db --outlet lakeside.example "$EXAMPLES" >/dev/null
    export DATELINE_STORE=a.db
}

everything() {
    dateline events && dateline mentions && dateline reports && dateline stories
}

@test "coding again with the same lexicon changes nothing" {
    add_examples
    everything >before
    ask recode
    [ "$status" -eq 0 ]
    [[ "$stderr" == *"12 reports of a.db coded again"* ]]
    cmp before <(everything)
    [ ! -e a.db.recoding ]
    dateline add --quiet --outlet lakeside.example "$EXAMPLES" >again
    [ ! -s again ]
}

@test "a store of an older version is named, and brought up to date" {
    add_examples
    everything >before
    # As version 2 was, to all that matters: no ids of old, no drafts of stories, none of what watching knows.
    sqlite3 a.db 'DROP TABLE past; DROP TABLE watch_entry; DROP TABLE watch_feed; DROP TABLE watch_page; DROP TABLE watch_server;
        DROP INDEX report_draft; ALTER TABLE report DROP COLUMN draft; PRAGMA user_version = 2' >/dev/null
    ask events
    [ "$status" -eq 4 ]
    [[ "$stderr" == *"version 2"*"dateline recode"* ]]
    ask recode
    [ "$status" -eq 0 ]
    cmp before <(everything)
    # And what is of a version to come is left alone.
    sqlite3 a.db 'PRAGMA user_version = 999' >/dev/null
    cp a.db kept.db
    ask recode
    [ "$status" -eq 4 ]
    [[ "$stderr" == *"newer dateline"* ]]
    cmp a.db kept.db
}

@test "ids of old, and what watching knows, outlive it" {
    report "Gunmen attacked the town of Mandera on Saturday and killed 12 soldiers." 2012-03-05 a.example >late.jsonl
    report "Gunmen attacked the town of Mandera on Saturday, killing 12 soldiers." 2012-03-04 b.example >early.jsonl
    export DATELINE_STORE=a.db
    old=$(dateline add --quiet late.jsonl | jq -r 'select(.type == "ASSAULT").event')
    dateline add --quiet early.jsonl >/dev/null
    sqlite3 a.db "INSERT INTO watch_server (name, ready, failures, robots_until) VALUES ('feeds.example', 7, 0, 0)"
    dateline show "$old" | head -1 >before
    dateline recode --quiet
    cmp before <(dateline show "$old" | head -1)
    [ "$(sqlite3 a.db 'SELECT name FROM watch_server')" = feeds.example ]
}

@test "a lexicon of one's own counts" {
    mkdir mine
    report "Rebels zorbled the town of Mandera on Saturday." >one.jsonl
    export DATELINE_STORE=a.db
    dateline add --quiet one.jsonl >/dev/null
    [ "$(dateline events | wc -l)" -eq 0 ]
    printf '%s\n' '[ASSAULT pos=verb actor=subj recipient=obj cameo=190]' zorble >mine/assault.lex
    dateline recode --quiet --lexicon mine
    [ "$(dateline events | jq -r .type)" = ASSAULT ]
}

@test "when something fails the store is left as it was" {
    add_examples
    sqlite3 a.db 'PRAGMA wal_checkpoint(TRUNCATE)' >/dev/null
    everything >before
    ask recode --lexicon nowhere/
    [ "$status" -ne 0 ]
    cmp before <(everything)
    # Another process that reads for long.
    sqlite3 a.db 'UPDATE setting SET value = value' # goes back to a log, as dateline does
    dateline add --quiet --outlet other.example "$EXAMPLES/wire" >/dev/null
    everything >before
    mkfifo wait
    sqlite3 a.db 'BEGIN; SELECT count(*) FROM report;' '.shell cat wait' >/dev/null &
    sleep 1
    ask recode
    [ "$status" -eq 1 ]
    [[ "$stderr" == *"a.db"* ]]
    echo >wait
    wait
    cmp before <(everything)
    ask recode --store none.db
    [ "$status" -eq 1 ]
    [ ! -e none.db ] && [ ! -e none.db.recoding ]
    head -c 8192 /dev/urandom >noise.db
    ask recode --store noise.db
    [ "$status" -eq 4 ]
}

@test "it can be killed at any moment" {
    add_examples
    everything >before
    for seconds in 0.3 1 2; do
        timeout -s KILL $seconds "$DATELINE" recode --quiet || true
        cmp before <(everything)
    done
    dateline recode --quiet
    cmp before <(everything)
}
