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
