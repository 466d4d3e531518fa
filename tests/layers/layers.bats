# The layers of src/README.md, read from the includes.

setup() {
    cd "$BATS_TEST_DIRNAME/../.." || exit 1
    files=$(find src -name '*.[ch]' -o -name '*.def' | LC_ALL=C sort)
}

# The room of a path below src/: two folders deep in coding/, one elsewhere.
room='function room(path,   part) { split(path, part, "/"); return part[1] == "coding" ? part[1] "/" part[2] : part[1] }'

@test "each folder includes only what its layer may" {
    run awk "$room"'
        FNR == NR { if ($0 !~ /^(#|$)/) { split($0, half, ":"); known[half[1]] = 1; may[half[1]] = half[2] " " half[1] " " }; next }
        { sub(/^src\//, "", FILENAME); own = room(FILENAME) }
        !(own in known) { print FILENAME ": tests/layers/layers.rules does not know the folder " own; bad = 1; nextfile }
        /^#include "/ {
            split($0, quoted, "\""); target = quoted[2]
            if (target ~ /^dateline\//) next
            if (index(" " may[own] " ", " " room(target) " ") == 0) { print FILENAME ":" FNR ": " own " may not include " target; bad = 1 }
        }
        END { exit bad }' tests/layers/layers.rules $files
    echo "$output"
    [ "$status" -eq 0 ]
}

@test "the library includes neither commands, training nor evaluation, and each include names its folder" {
    run grep -nE '^#include "(\.|cli/|train/|evaluate/|bench/|[^/"]*")' $files
    echo "$output"
    [ "$status" -eq 1 ]
}

@test "the library neither prints nor exits" {
    run grep -nE '(^|[^_a-zA-Z>.])(printf|puts|putchar|perror|exit|_exit|abort|assert)\(|\b(stdout|stderr)\b' $(printf '%s\n' $files | grep '\.c$')
    echo "$output"
    [ "$status" -eq 1 ]
}

@test "every header has a guard, and no two the same" {
    headers=$(printf '%s\n' $files | grep '\.h$')
    guards=$(grep -h '^#ifndef DTL_.*_H$' $headers)
    [ "$(printf '%s\n' "$guards" | wc -l)" -eq "$(printf '%s\n' "$headers" | wc -l)" ]
    [ -z "$(printf '%s\n' "$guards" | sort | uniq -d)" ]
}
