# The trainer: the number of threads never shows in the model, and wrong calls say so.
bats_require_minimum_version 1.5.0
TRAIN=${DTL_BUILD:-$BATS_TEST_DIRNAME/../../build/asan}/dateline-train
SMALL="bits=10 width=32 layers=2 tag_layer=1 arc=16 label=16 epochs=3"

@test "one thread and two give the same bytes" {
    "$TRAIN" "$BATS_TEST_DIRNAME/toy" - "$BATS_TEST_TMPDIR/one" $SMALL jobs=1 2>/dev/null
    "$TRAIN" "$BATS_TEST_DIRNAME/toy" - "$BATS_TEST_TMPDIR/two" $SMALL jobs=2 2>/dev/null
    cmp "$BATS_TEST_TMPDIR/one" "$BATS_TEST_TMPDIR/two"
}

@test "another seed gives another model" {
    "$TRAIN" "$BATS_TEST_DIRNAME/toy" - "$BATS_TEST_TMPDIR/one" $SMALL seed=1 2>/dev/null
    "$TRAIN" "$BATS_TEST_DIRNAME/toy" - "$BATS_TEST_TMPDIR/two" $SMALL seed=2 2>/dev/null
    run cmp "$BATS_TEST_TMPDIR/one" "$BATS_TEST_TMPDIR/two"
    [ "$status" -eq 1 ]
}

@test "a folder without treebanks and a wrong option are refused" {
    run "$TRAIN" "$BATS_TEST_TMPDIR" - "$BATS_TEST_TMPDIR/out"
    [ "$status" -eq 1 ]
    [[ "$output" == *"-train.conllu"* ]]
    run "$TRAIN" "$BATS_TEST_DIRNAME/toy" - "$BATS_TEST_TMPDIR/out" depth=3
    [ "$status" -eq 2 ]
    [ ! -e "$BATS_TEST_TMPDIR/out" ]
}

# Ends a training at its next message behind the first lines, as a lost terminal would.
interrupt() { # LINES ARGUMENTS...
    lines=$1
    shift
    "$TRAIN" "$@" 2>&1 | head -n "$lines" >/dev/null
}

@test "an interrupted training goes on and gives the same bytes" {
    cd "$BATS_TEST_TMPDIR"
    long="bits=10 width=32 layers=2 tag_layer=1 arc=16 label=16 epochs=40"
    "$TRAIN" "$BATS_TEST_DIRNAME/toy" - one $long 2>/dev/null
    [ ! -e one.checkpoint ]
    interrupt 20 "$BATS_TEST_DIRNAME/toy" - two $long
    [ -e two.checkpoint ] && [ ! -e two ]
    cp two.checkpoint kept
    run "$TRAIN" "$BATS_TEST_DIRNAME/toy" - two $long jobs=1
    [ "$status" -eq 0 ]
    [[ "$output" == *"goes on at epoch"*"two.checkpoint"* ]]
    cmp one two
    [ ! -e two.checkpoint ]

    # Other sentences or options are another training.
    cp kept two.checkpoint
    mkdir -p other/ud
    sed '0,/\tnsubj\t/s//\tobj\t/' "$BATS_TEST_DIRNAME/toy/ud/toy-train.conllu" >other/ud/toy-train.conllu
    run "$TRAIN" other - two $long
    [ "$status" -eq 1 ]
    [[ "$output" == *"two.checkpoint is of another training"* ]]
    run "$TRAIN" "$BATS_TEST_DIRNAME/toy" - two $long rate=0.001
    [ "$status" -eq 1 ]
    [[ "$output" == *"two.checkpoint is of another training"* ]]
    cmp kept two.checkpoint

    # Cut, changed, no checkpoint at all.
    head -c 5000 kept >two.checkpoint
    run "$TRAIN" "$BATS_TEST_DIRNAME/toy" - two $long
    [ "$status" -eq 1 ]
    [[ "$output" == *"two.checkpoint is damaged"* ]]
    { head -c 20000 kept; printf x; tail -c +20002 kept; } >two.checkpoint
    run "$TRAIN" "$BATS_TEST_DIRNAME/toy" - two $long
    [ "$status" -eq 1 ]
    [[ "$output" == *"two.checkpoint is damaged"* ]]
    echo nothing >two.checkpoint
    run "$TRAIN" "$BATS_TEST_DIRNAME/toy" - two $long
    [ "$status" -eq 1 ]
    [[ "$output" == *"two.checkpoint is damaged"* ]]
}

@test "a student learns names, and trees of plain text from its teachers" {
    cd "$BATS_TEST_TMPDIR"
    "$TRAIN" "$BATS_TEST_DIRNAME/toy" - teacher $SMALL epochs=20 2>/dev/null
    run "$TRAIN" "$BATS_TEST_DIRNAME/toy" - student $SMALL epochs=500 rate=0.01 teacher=teacher names="$BATS_TEST_DIRNAME/toy/names.tsv"
    [ "$status" -eq 0 ]
    [[ "$output" == *"toy-train.iob2: 16 sentences"* ]]
    mkdir -p home/models && cp "$BATS_TEST_DIRNAME"/../../models/* home/models/ && cp student home/models/en.model && ln -s "$BATS_TEST_DIRNAME"/../../{lexicon,data} home/
    for sentence in "Kavi Dorin Mirek gathi ." "Dorin su Osk lomi ."; do
        awk '{ for (i = 1; i <= NF; i++) printf "%d\t%s\t_\t_\t_\t_\t_\t_\t_\t_\n", i, $i; print "" }' <<<"$sentence"
    done >in.conllu
    DATELINE_DATA=home run "${TRAIN%-train}" parse --conllu in.conllu
    [ "$status" -eq 0 ]
    [[ "$output" == *$'Dorin\t'*"Name=B-PER"*$'Mirek\t'*"Name=I-PER"*$'Dorin\t'*"Name=B-PER"* ]]
    [[ "$output" == *$'Osk\t'*"Name=B-LOC"* ]]
    [[ "$(grep -c Name= <<<"$output")" -eq 4 ]]
}

@test "names of plain text are learned from models that tell them" {
    cd "$BATS_TEST_TMPDIR"
    "$TRAIN" "$BATS_TEST_DIRNAME/toy" - teacher $SMALL epochs=20 2>/dev/null
    "$TRAIN" "$BATS_TEST_DIRNAME/toy" - namer $SMALL epochs=500 rate=0.01 trees=0 teacher=teacher names="$BATS_TEST_DIRNAME/toy/names.tsv" 2>/dev/null
    mkdir -p data/quotes home/models && ln -s "$BATS_TEST_DIRNAME/toy/ud" data/ud
    sed -n 's/^# text = \(.*\) \.$/{"text":"\1."}/p' "$BATS_TEST_DIRNAME"/toy/names/*-train.iob2 >data/quotes/toy.train.jsonl
    "$TRAIN" data - with $SMALL epochs=500 rate=0.01 teacher=teacher namer=namer 2>/dev/null
    "$TRAIN" data - without $SMALL epochs=20 teacher=teacher 2>/dev/null
    cp "$BATS_TEST_DIRNAME"/../../models/* home/models/ && ln -s "$BATS_TEST_DIRNAME"/../../{lexicon,data} home/
    awk '{ for (i = 1; i <= NF; i++) printf "%d\t%s\t_\t_\t_\t_\t_\t_\t_\t_\n", i, $i; print "" }' <<<"Kavi Belan Dorin gathi ." >in.conllu
    cp with home/models/en.model
    DATELINE_DATA=home run "${TRAIN%-train}" parse --conllu in.conllu
    [ "$status" -eq 0 ]
    [[ "$output" == *$'Belan\t'*"Name=B-PER"*$'Dorin\t'*"Name=I-PER"* ]]
    cp without home/models/en.model
    DATELINE_DATA=home run "${TRAIN%-train}" parse --conllu in.conllu
    [ "$status" -eq 0 ]
    [[ "$output" != *"Name="* ]]
}

@test "a teacher that is no model, and a table of tags that names no type, are named" {
    cd "$BATS_TEST_TMPDIR"
    echo nothing >teacher
    run "$TRAIN" "$BATS_TEST_DIRNAME/toy" - student $SMALL teacher=teacher
    [ "$status" -eq 1 ]
    [[ "$output" == *"teacher"* ]]
    "$TRAIN" "$BATS_TEST_DIRNAME/toy" - teacher $SMALL 2>/dev/null
    printf 'toy\tPER\tPERSON\n' >tags.tsv
    run "$TRAIN" "$BATS_TEST_DIRNAME/toy" - student $SMALL teacher=teacher names=tags.tsv
    [ "$status" -eq 1 ]
    [[ "$output" == *"PERSON is no type of name"* ]]
}

@test "a table of headlines that is wrong, or has tags that no treebank has, is named" {
    cd "$BATS_TEST_TMPDIR"
    printf 'cc\tke\t,\tCOMMA\t,\tpunct\n' >headlines.tsv
    run "$TRAIN" "$BATS_TEST_DIRNAME/toy" - out $SMALL headlines=headlines.tsv
    [ "$status" -eq 1 ]
    [[ "$output" == *"headlines.tsv: a line is wrong"* ]]
    printf 'cc\tke\t,\tPUNCT\tCOMMA\tpunct\n' >headlines.tsv
    run "$TRAIN" "$BATS_TEST_DIRNAME/toy" - out $SMALL headlines=headlines.tsv
    [ "$status" -eq 1 ]
    [[ "$output" == *"no treebank has the tags PUNCT COMMA"* ]]
}

# An invented language: verbs second, "du" stands for "de ol", and -ilu at a verb's end for -i and "elu".
@test "words that are written otherwise than their token are learned and found again" {
    DATELINE=${DATELINE:-$BATS_TEST_DIRNAME/../../build/asan/dateline}
    cd "$BATS_TEST_TMPDIR"
    "$TRAIN" "$BATS_TEST_DIRNAME/fusing" - fu.model treebanks=ud-fu bits=12 width=32 layers=2 tag_layer=1 arc=16 label=16 epochs=400 rate=0.01 2>log
    grep "rules of words that share a token" log
    # "vorilu" is a verb that the treebank does not have.
    echo "Ol mosk vorilu du tirel. Madu lomi de Belan." >text.txt
    "$DATELINE" parse --model fu.model text.txt >trees.conllu
    grep -v '^# [ns]' trees.conllu | cut -f1,2,4,7,8 | head -13 >found
    diff - found <<'END'
# text = Ol mosk vorilu du tirel.
1	Ol	DET	2	det
2	mosk	NOUN	3	nsubj
3-4	vorilu	_	_	_
3	vori	VERB	0	root
4	elu	PRON	3	obj
5-6	du	_	_	_
5	de	ADP	7	case
6	ol	DET	7	det
7	tirel	NOUN	3	obl
8	.	PUNCT	3	punct

# text = Madu lomi de Belan.
END
    # The words that are given stay, and so does the text.
    "$DATELINE" parse --model fu.model --conllu trees.conllu >again.conllu
    diff <(grep -v '^# [ns]' trees.conllu | cut -f1,2,4,7,8) <(grep -v '^# [ns]' again.conllu | cut -f1,2,4,7,8)
}

@test "a model of another language is scored on its treebank" {
    cd "$BATS_TEST_TMPDIR"
    mkdir -p data/ud-fu
    cp "$BATS_TEST_DIRNAME/fusing/ud-fu/fusing-train.conllu" data/ud-fu/fusing-test.conllu
    "$TRAIN" "$BATS_TEST_DIRNAME/fusing" - fu.model treebanks=ud-fu bits=12 width=32 layers=2 tag_layer=1 arc=16 label=16 epochs=2 2>log
    run "${DTL_BUILD:-$BATS_TEST_DIRNAME/../../build/asan}/dateline-evaluate" data --model fu.model
    [ "$status" -eq 0 ]
    [[ "$output" == *"fusing-test"*"words F1"*"1.000"* ]]
    run "${DTL_BUILD:-$BATS_TEST_DIRNAME/../../build/asan}/dateline-evaluate" data --model none.model
    [ "$status" -ne 0 ]
    [[ "$output" == *"none.model"* ]]
}
