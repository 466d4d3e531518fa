# The page that is embedded is what its sources give.

setup() {
    WEB="$BATS_TEST_DIRNAME/../../web"
}

@test "web/dist is what web/build.mjs makes, byte for byte, and small enough" {
    "$BATS_TEST_DIRNAME/../../.ci/node-modules"
    node "$WEB/build.mjs" "$BATS_TEST_TMPDIR/dist"
    diff -r "$WEB/dist" "$BATS_TEST_TMPDIR/dist"
}

@test "the sources of the page are of the types that they say" {
    "$BATS_TEST_DIRNAME/../../.ci/node-modules"
    node "$WEB/node_modules/typescript/bin/tsc" --noEmit -p "$WEB"
}

@test "no text is ever read as HTML" {
    run grep -rnE 'innerHTML|outerHTML|insertAdjacentHTML|document\.write|dangerouslySetInnerHTML|createContextualFragment|eval\(|new Function' "$WEB/src"
    [ "$status" -eq 1 ]
}
