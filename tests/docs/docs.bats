# Pages that are made from tables are current. `make docs` renews them.

@test "the pages say what the tables say" {
    cd "$BATS_TEST_DIRNAME/../.."
    docs/make-docs "$DTL_BUILD/generate-docs" "$BATS_TEST_TMPDIR"
    diff -u docs/cli.md "$BATS_TEST_TMPDIR/cli.md"
    diff -u docs/errors.md "$BATS_TEST_TMPDIR/errors.md"
    diff -u docs/knowledge.md "$BATS_TEST_TMPDIR/knowledge.md"
}

@test "links in the pages lead somewhere" {
    cd "$BATS_TEST_DIRNAME/../.."
    bad=0
    for page in *.md src/README.md docs/*.md docs/decisions/*.md; do
        for link in $(grep -o '](\([^)#:]*\))' "$page" | sed 's/](\(.*\))/\1/'); do
            [ -e "$(dirname "$page")/$link" ] || { echo "$page: $link"; bad=1; }
        done
    done
    [ "$bad" -eq 0 ]
}
