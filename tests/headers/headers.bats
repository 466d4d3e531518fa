# Headers stand on their own.

setup() {
    cd "$BATS_TEST_DIRNAME/../.." || exit 1
    flags="-Wall -Wextra -Wpedantic -Werror -fsyntax-only"
}

compile_each() { # compiler and its flags... -- headers...
    local bad=0 compiler=()
    while [ "$1" != -- ]; do compiler+=("$1"); shift; done
    shift
    [ "$#" -gt 0 ]
    for header in "$@"; do
        printf '#include "%s"\nint nothing_else_in_here;\n' "${header#*/}" | "${compiler[@]}" - || { echo "$header"; bad=1; }
    done
    return $bad
}

@test "each public header compiles alone as C" {
    compile_each cc -std=c17 $flags -Iinclude -x c -- include/dateline/*.h
}

@test "each public header compiles alone as C++" {
    compile_each c++ -std=c++17 $flags -Iinclude -x c++ -- include/dateline/*.h
}

@test "each header of the library compiles alone" {
    compile_each cc -std=c17 -D_GNU_SOURCE $flags $(pkg-config --cflags libxml-2.0) -Iinclude -Isrc -x c -- $(find src -name '*.h')
}
