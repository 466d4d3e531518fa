# CoNLL-U as `dateline parse` writes it, against the format's published rules (tests/cli/conllu.awk).
load common

valid() { # FILE
    LC_ALL=C.UTF-8 awk -f "$BATS_TEST_DIRNAME/conllu.awk" "$1"
}

@test "the rules themselves are held" {
    printf '# sent_id = 1\n# text = A b\n1\tA\ta\tNOUN\t_\t_\t0\troot\t_\t_\n2\tb\tb\tNOUN\t_\t_\t1\tdep\t_\t_\n\n' >good
    valid good
    sed 's/\t1\tdep/\t2\tdep/' good >cycle
    sed 's/\t1\tdep/\t0\tdep/' good >roots
    sed 's/text = A b/text = A  b/' good >text
    sed 's/\tNOUN\t_\t_\t1/\tNOUN\t_\tTense=Past|Mood=Ind\t1/' good >order
    sed 's/^2/3/' good >ids
    for file in cycle roots text order ids; do
        run valid $file
        [ "$status" -eq 1 ]
    done
}

@test "reports of every kind give valid CoNLL-U" {
    dateline parse "$EXAMPLES"/*/* >out
    valid out
}

@test "texts that nobody would write give valid CoNLL-U" {
    printf 'NAIROBI (Wire) - "We won\x27t," he said.\n\nREBELS ATTACK TOWN\n\n- one\n- two, 3.5%% of $4m\n\n\xe2\x80\x9cGo\xe2\x80\x9d, U.S. \xe2\x80\x94 now!\n' >news.txt
    printf '\t \n_\n_ _\n#\n# text = x\n1-2 1.1\n=\n|\na|b=c\n' >signs.txt
    printf 'a\xe2\x80\x8db \xe2\x80\x8f\xd7\xa9\xd7\x9c\xd7\x95\xd7\x9d\xe2\x80\x8e. \xc2\xa0x\xc2\xa0y\xe3\x80\x80z \xe2\x80\xa8q\x01\x02\x7f \xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x9a\x80 \xff\xfe!\n' >marks.txt
    head -c 60000 /dev/zero | tr '\0' '!' >bangs.txt
    head -c 60000 /dev/zero | tr '\0' 'a' >long.txt
    for _ in $(seq 3000); do printf 'and so '; done >and.txt
    for file in news signs marks bangs long and; do
        dateline parse $file.txt >out
        valid out
    done
}

@test "words that are given stay, and all of it is valid" {
    printf '# sent_id = a\n# text = vamonos al mar.\n1-2\tvamonos\t_\t_\t_\t_\t_\t_\t_\t_\n1\tvamos\t_\t_\t_\t_\t_\t_\t_\t_\n2\tnos\t_\t_\t_\t_\t_\t_\t_\t_\n3-4\tal\t_\t_\t_\t_\t_\t_\t_\t_\n3\ta\t_\t_\t_\t_\t_\t_\t_\t_\n4\tel\t_\t_\t_\t_\t_\t_\t_\t_\n5\tmar\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n6\t.\t_\t_\t_\t_\t_\t_\t_\t_\n\n' >in.conllu
    dateline parse --conllu in.conllu >out
    valid out
    grep -qx '# text = vamonos al mar.' out
    [ "$(grep -c '^[0-9]' out)" -eq 8 ]
    diff <(grep '^[0-9]' in.conllu | cut -f1,2) <(grep '^[0-9]' out | cut -f1,2)
}
