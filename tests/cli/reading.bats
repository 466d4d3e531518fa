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
