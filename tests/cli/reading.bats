# Inputs good and bad, as every command that reads reports meets them. Each bad one is named, and costs nothing else.
load common

@test "a folder is read whole: text, pages and JSON lines" {
    ask extract --format jsonl --outlet lakeside.example "$EXAMPLES"
    [ "$status" -eq 0 ]
    [ "$(wc -l <<<"$output")" -eq 12 ]
    [ "$(jq -r .outlet <<<"$output" | sort -u | wc -l)" -eq 4 ]
    [ "$(jq -r 'select(.published == null)' <<<"$output" | wc -l)" -eq 0 ]
}

@test "what extract prints can be read again and is the same" {
    dateline extract --format jsonl --outlet lakeside.example "$EXAMPLES" >first.jsonl
    dateline extract --format jsonl first.jsonl >second.jsonl
    diff <(jq -c .text first.jsonl) <(jq -c .text second.jsonl)
    [ "$(wc -l <second.jsonl)" -eq 12 ]
}

@test "gzipped input is read as if it were not" {
    report "Rebels attacked the town." | gzip >one.jsonl.gz
    ask extract --format jsonl one.jsonl.gz
    [ "$status" -eq 0 ]
    [ "$(jq -r .text <<<"$output")" = "Rebels attacked the town." ]
}

@test "--published and --outlet fill in what a report does not say" {
    echo "Rebels attacked the town of Mandera, and the army sent troops to the border." >a.txt
    ask extract --format jsonl --published 2012-03-04 --outlet b.example a.txt
    [ "$(jq -r .published <<<"$output")" = 2012-03-04 ]
    [ "$(jq -r .outlet <<<"$output")" = b.example ]
}

# $1: a piece of the message. The good report beside the bad one must come through.
rejected_alone() {
    report "The army sent troops to the border on Sunday." >good.jsonl
    ask extract --format jsonl "$bad" good.jsonl
    [ "$status" -eq 3 ]
    [ "$(jq -r .text <<<"$output" | tail -1)" = "The army sent troops to the border on Sunday." ]
    [[ "$stderr" == *"$(basename "$bad")"* ]]
    [[ "$stderr" == *"$1"* ]]
    [[ "$stderr" == *" rejected" ]]
}

@test "an empty file" {
    bad=empty.txt
    : >$bad
    rejected_alone "empty"
}

@test "a binary file" {
    bad=picture.txt
    head -c 5000 "$DATELINE" >$bad
    rejected_alone ""
}

@test "invalid UTF-8 is repaired, and counted over all reports" {
    { printf '{"text":"Rebels attacked the \377 town on Saturday."}\n'; report "The army sent troops to the border."; printf '{"text":"Kenya \377\376 sent troops."}\n'; } >bad.jsonl
    ask extract --format jsonl bad.jsonl
    [ "$status" -eq 0 ]
    [ "$(wc -l <<<"$output")" -eq 3 ]
    [[ "$(jq -r .text <<<"$output")" == *$'\xEF\xBF\xBD'* ]]
    [[ "$stderr" == *"bad.jsonl:1:"* ]]
    [[ "$stderr" == *"3 bytes in 2 reports were not UTF-8 and were replaced" ]]
}

@test "a line of 100 MB" {
    bad=long.jsonl
    { printf '{"text":"'; head -c 100000000 /dev/zero | tr '\0' a; printf '"}\n'; } >$bad
    rejected_alone "long.jsonl:1:"
}

@test "JSON lines without text, with wrong types, and that are none" {
    report "Rebels attacked the town." >bad.jsonl
    echo '{"title":"No text"}' >>bad.jsonl
    echo '{"text":12}' >>bad.jsonl
    echo '{"text":"Rebels attacked.","published":false}' >>bad.jsonl
    echo 'not json' >>bad.jsonl
    report "The army sent troops to the border." >>bad.jsonl
    ask extract --format jsonl bad.jsonl
    [ "$status" -eq 3 ]
    [ "$(wc -l <<<"$output")" -eq 2 ]
    for line in 2 3 4 5; do [[ "$stderr" == *"bad.jsonl:$line:"* ]]; done
    [[ "$stderr" == *"4 inputs rejected" ]]
}

@test "a folder without reports" {
    mkdir nothing
    bad=nothing
    rejected_alone ""
}

@test "a file that is not there, and one that cannot be read" {
    bad=missing.txt
    rejected_alone "No such file"
    bad=broken.txt
    ln -s /proc/self/mem $bad # reading it fails, also for root
    rejected_alone "Input/output error"
}

@test "a report in another language is kept, named and not coded" {
    cat >deutsch.txt <<'END'
Die Regierung hat am Montag beschlossen, die Verhandlungen mit der Opposition fortzusetzen. Der Minister sagte vor Journalisten, dass beide
Seiten ein Abkommen unterzeichnen wollen, sobald die Gewalt an der Grenze beendet ist.
END
    ask extract --format jsonl deutsch.txt
    [ "$status" -eq 0 ]
    [ "$(jq -r .language <<<"$output")" = de ]
    [[ "$stderr" == *"1 report is in a language without a model (de), not coded" ]]
    ask add deutsch.txt
    [ "$status" -eq 0 ]
    [ -z "$output" ]
    [ "$("$DATELINE" reports --format jsonl | jq -r .language)" = de ]
}

@test "output that cannot be written is an error, a reader that has gone is none" {
    report "Rebels attacked the town." >a.jsonl
    run bash -c '"$0" extract --format jsonl a.jsonl >/dev/full' "$DATELINE"
    [ "$status" -eq 1 ]
    [[ "$output" == *"No space left"* ]]
    for i in $(seq 2000); do cat a.jsonl; done >many.jsonl
    run bash -c 'set -o pipefail; "$0" extract --format jsonl many.jsonl | head -1 >/dev/null' "$DATELINE"
    [ "$status" -eq 0 ]
    [ -z "$output" ]
}

@test "plain text on stdin wants --from text, and says so" {
    run --separate-stderr bash -c 'echo "Rebels attacked the town of Mandera on Saturday." | "$0" extract --format jsonl -' "$DATELINE"
    [ "$status" -eq 3 ]
    [[ "$stderr" == *"--from text"* ]]
    run --separate-stderr bash -c 'echo "Rebels attacked the town of Mandera on Saturday." | "$0" extract --format jsonl --from text -' "$DATELINE"
    [ "$status" -eq 0 ]
    [ "$(jq -r .text <<<"$output")" = "Rebels attacked the town of Mandera on Saturday." ]
}

@test "what turns the direction of text does not reach the terminal" {
    printf '{"text":"Rebels attacked the town.","title":"A \\u202e title \\u001b[31m red"}\n' >a.jsonl
    ask extract --format text a.jsonl
    [[ "$output" == *"title: A  title [31m red"* ]]
}

@test "what a terminal would obey is let through by no command" {
    printf '{"text":"Rebels attacked the town of Mandera on Saturday.","published":"2012-03-04","outlet":"a.ex\\u202eample","title":"A \\u202e title \\u001b[31m \\u2066red"}\n' >a.jsonl
    dateline add --quiet --store a.db a.jsonl >/dev/null
    event=$(dateline events --store a.db | jq -r .event | head -1)
    for words in events mentions reports stories quotes "show $event" "show $(dateline reports --store a.db | jq -r .report)" \
                 "show $(dateline stories --store a.db | jq -r .story)"; do
        format=table
        [[ "$words" != show* ]] || format=text
        COLUMNS=200 dateline $words --store a.db --format $format --color never >out
        ! LC_ALL=C grep -qP '\x1b|\xe2\x80\xae|\xe2\x81\xa6' out
    done
    dateline reports --store a.db --format jsonl >out
    ! LC_ALL=C grep -qP '\xe2\x80\xae' out
    [ "$(jq -r .outlet out)" = "$(printf 'a.ex\u202eample')" ]
}

@test "a page's kind is told and kept; an index and an error page are no reports" {
    kinds="$BATS_TEST_DIRNAME/../read/kinds"
    ask extract "$kinds"/live-declared.html "$kinds"/stub-declared.html "$kinds"/gallery-declared.html "$kinds"/article-plain.html \
        "$kinds"/index-of-teasers.html "$kinds"/error-not-found.html
    [ "$status" -eq 3 ]
    [ "$(jq -r .kind <<<"$output" | tr '\n' ' ')" = "live stub gallery article " ]
    [[ "$stderr" == *"index-of-teasers.html: is no report but an index of others"* ]]
    [[ "$stderr" == *'error-not-found.html: is no report but an error page: "Page not found"'* ]]
    [[ "$stderr" == *'1 report is a live blog (kind "live")'* ]]
    dateline extract --format jsonl "$kinds"/stub-declared.html >stub.jsonl
    ask add --store a.db stub.jsonl
    [[ "$stderr" == *'1 report is the beginning of an article behind a paywall (kind "stub")'* ]]
    [ "$(dateline reports --store a.db | jq -r .kind)" = stub ]
    [ "$(dateline reports --store a.db --kind stub | wc -l)" -eq 1 ]
    [ -z "$(dateline reports --store a.db --kind live 2>/dev/null)" ]
    ask reports --store a.db --kind blog
    [ "$status" -eq 2 ]
    dateline reports --store a.db --format table | grep -qF "[stub] Bridge reopens"
    dateline recode --store a.db 2>/dev/null
    [ "$(dateline reports --store a.db | jq -r .kind)" = stub ]
}

@test "the time that is left of one long file is told" {
    for i in $(seq 300); do report "Rebels attacked the town of Mandera on Saturday and killed $i soldiers."; done | gzip >long.jsonl.gz
    ask code --progress json long.jsonl.gz
    [ "$status" -eq 0 ]
    [ "$(grep -F '"progress"' <<<"$stderr" | tail -1 | jq '.progress.done == 1 and .progress.end and .progress.read == 300')" = true ]
}

@test "on a terminal a line shows how far it is, and is wiped" {
    command -v script >/dev/null || skip "script is not there"
    for i in $(seq 300); do report "Rebels attacked the town of Mandera on Saturday and killed $i soldiers."; done >long.jsonl
    script -qec "$DATELINE code long.jsonl >out" /dev/null >screen
    [ "$(wc -l <out)" -ge 300 ]
    grep -qP '\r\x1b\[K\d+ reports, \d+ mentions' screen
    grep -qP '\d%' screen
    grep -qP '\r\x1b\[K$' <(tail -c 4 screen)
}

@test "archives, with progress told, and what is damaged in them" {
    report "Rebels attacked the town." >a.jsonl
    report "The army sent troops." >b.jsonl
    head -c 20 /dev/urandom | gzip | head -c 15 >c.jsonl.gz
    tar cf all.tar a.jsonl c.jsonl.gz b.jsonl
    zstd -q all.tar 2>/dev/null || gzip all.tar
    ask extract --format jsonl all.tar.*
    [ "$status" -eq 3 ]
    [ "$(wc -l <<<"$output")" -eq 2 ]
    [[ "$stderr" == *"c.jsonl.gz"* ]]
}
