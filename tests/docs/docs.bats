# Pages that are made from tables are current. `make docs` renews them.

# Without the example of README, which says what the program printed when the page was made: ids and words change as coding gets better.
page() {
    awk '/^<!-- made: show -->/ { skip = 1 } !skip { print } /^<!-- end -->/ { skip = 0 }' "$1"
}

@test "the pages say what the tables and the accepted figures say" {
    cd "$BATS_TEST_DIRNAME/../.."
    mkdir "$BATS_TEST_TMPDIR/docs"
    docs/make-docs "$DTL_BUILD/generate-docs" "$DATELINE" "$BATS_TEST_TMPDIR"
    for page in docs/cli.md docs/errors.md docs/knowledge.md README.md; do diff -u <(page $page) <(page "$BATS_TEST_TMPDIR/$page"); done
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
