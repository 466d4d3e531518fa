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
