# `dateline parse --model`: what is no sound model is refused, with its name and why.
load common

TOY=$BATS_TEST_DIRNAME/../language/toy/toy.model

refused() { # FILE WORDS...
    ask parse --model "$1" text.txt
    [ "$status" -ne 0 ]
    [ -z "$output" ]
    [[ "$stderr" == *"$1"*"$2"* ]]
}

@test "a model that is cut, changed, of another version, none at all or not there is named" {
    echo "Toka su ora Belan lomi." >text.txt
    ask parse --model "$TOY" text.txt
    [ "$status" -eq 0 ]
    head -c 30000 "$TOY" >cut.model
    refused cut.model cut
    { head -c 40000 "$TOY"; printf '\377'; tail -c +40002 "$TOY"; } >changed.model
    refused changed.model damaged
    { head -c 8 "$TOY"; printf '\143'; tail -c +10 "$TOY"; } >later.model
    refused later.model version
    echo "no model" >text.model
    refused text.model "not a model file"
    : >empty.model
    refused empty.model "an empty model file"
    refused missing.model "No such file"
}

@test "a sentence of ten thousand words, a word of a megabyte and bare signs take time by their length only" {
    for _ in $(seq 5000); do printf 'toka su '; done >words.txt
    head -c 1000000 /dev/zero | tr '\0' 'a' >word.txt
    head -c 1000000 /dev/zero | tr '\0' '!' >signs.txt
    for file in words word signs; do
        (ulimit -t 60 && "$DATELINE" parse --model "$TOY" $file.txt >out) # of the processor, which others may be using
        awk -F'\t' 'NF == 10 && $1 + 0 > 256 { exit 1 }' out
        [ "$(grep -c '	root	' out)" -eq "$(grep -c '^# text' out)" ]
    done
}
