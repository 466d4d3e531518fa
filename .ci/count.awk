# Reads the output of `ctest --verbose`, prints a line for each test program and what failed in it, and appends "PASSED FAILED" for each
# to the file `counts`. A program that fails without counting counts as one failed, one that passes without counting as one passed.

/^test [0-9]+$/ { passed = failed = kept = 0; next }

# Lines of the program itself: "12: text".
/^[0-9]+: / {
    line = $0
    sub(/^[0-9]+: ?/, "", line)
    lines[kept++] = line
    if (line ~ /^\[  PASSED  \] [0-9]+ test\(s\)/) passed += number(line)           # cmocka
    else if (line ~ /^\[  FAILED  \] [0-9]+ test\(s\)/) failed += number(line)
    else if (line ~ /^\[  SKIPPED \] [0-9]+ test\(s\)/) failed += number(line)      # nothing is skipped
    else if (line ~ /^ok [0-9]+ .*# skip/) failed++                                  # bats
    else if (line ~ /^ok [0-9]+ /) passed++
    else if (line ~ /^not ok [0-9]+ /) failed++
    else if (line ~ /^[0-9]+ (inputs|passed), [0-9]+ failed$/) {                     # replays and cases
        split(line, word, " ")
        failed += word[3]
        passed += word[1] - (word[2] == "inputs," ? word[3] : 0)
    }
    next
}

/^ *[0-9]+\/[0-9]+ Test +#[0-9]+: / {
    good = $0 ~ / Passed +[0-9.]+ sec/
    if (!good && failed == 0) failed = 1
    if (good && passed + failed == 0) passed = 1
    printf "%s %-28s %5d passed %4d failed %8s s\n", (failed ? "not ok" : "ok    "), $4, passed, failed, $(NF - 1)
    if (failed) for (i = 0; i < kept; i++) print "       " lines[i]
    print passed, failed >> counts
    fflush()
    next
}

function number(text) {
    match(text, /\] [0-9]+/)
    return substr(text, RSTART + 2, RLENGTH - 2) + 0
}
