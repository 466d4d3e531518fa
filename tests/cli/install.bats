# What `make install` puts in place works from there.
load common

@test "the installed command finds its own lexicon, tables and models" {
    cmake --install "$DTL_BUILD" --prefix here >/dev/null
    run here/bin/dateline lexicon check
    [ "$status" -eq 0 ]
    report "Rebels attacked the town of Mandera on Saturday." | here/bin/dateline code --format jsonl - | jq -e '.type == "ASSAULT"'
    mv here elsewhere
    echo 'broken [' >elsewhere/share/dateline/lexicon/en/assault.lex
    run elsewhere/bin/dateline lexicon check
    [ "$status" -eq 1 ]
    [[ "$output" == *"elsewhere/share/dateline/lexicon/en/assault.lex:1:"* ]]
}

@test "a program builds against the installed headers and library" {
    cmake --install "$DTL_BUILD" --prefix here >/dev/null
    printf '#include <dateline/dateline.h>\nint main(void) { return dtl_version()[0] == 0; }\n' >program.c
    cc -std=c17 -Wall -Wextra -Werror -Ihere/include -fsyntax-only program.c
    [ -f here/lib/libdateline.a ] || [ -n "$(find here/lib -name libdateline.a)" ]
}
