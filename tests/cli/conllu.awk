# Holds CoNLL-U against the published rules (https://universaldependencies.org/format.html and the levels 1 and 2 of their
# validation) and tells each line that breaks one. gawk is not needed.
function bad(what) {
    printf "line %d: %s: %s\n", NR, what, $0
    wrong++
}
function check_features(text,    parts, count, i, name, before, value, values, k) {
    if (text == "_") return
    count = split(text, parts, "|")
    before = ""
    for (i = 1; i <= count; i++) {
        if (parts[i] !~ /^[A-Z][A-Za-z0-9]*(\[[a-z0-9]+\])?=[A-Z0-9][A-Za-z0-9]*(,[A-Z0-9][A-Za-z0-9]*)*$/) bad("a feature")
        name = parts[i]
        sub(/=.*/, "", name)
        if (i > 1 && tolower(name) <= tolower(before)) bad("features are not in order")
        before = name
    }
}
function take(form, misc) {
    built = built form
    if (misc !~ /(^|\|)SpaceAfter=No(\||$)/) built = built " "
}
function end_sentence(    i, at, steps, roots) {
    if (words == 0) {
        if (comments) bad("comments without a sentence")
        return
    }
    if (!has_id) bad("no sent_id")
    if (!has_text) bad("no text")
    sub(/ $/, "", built)
    if (built != text) bad("the text is \"" text "\", its words are \"" built "\"")
    if (covered > words) bad("a range ends behind the sentence")
    for (i = 1; i <= words; i++) {
        if (head[i] < 0 || head[i] > words || head[i] == i) bad("the head of " i)
        if ((head[i] == 0) != (relation[i] == "root")) bad("root and head 0 are not the same word: " i)
        roots += head[i] == 0
        steps = 0
        for (at = i; at > 0 && steps <= words; steps++) at = head[at]
        if (at > 0) bad("a cycle at " i)
    }
    if (roots != 1) bad(roots " roots")
    sentences++
    words = comments = covered = has_id = has_text = 0
    built = text = ""
}
BEGIN {
    FS = "\t"
    split("ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X", list, " ")
    for (i in list) tag[list[i]]
    split("acl advcl advmod amod appos aux case cc ccomp clf compound conj cop csubj dep det discourse dislocated expl fixed " \
          "flat goeswith iobj list mark nmod nsubj nummod obj obl orphan parataxis punct reparandum root vocative xcomp", list, " ")
    for (i in list) known[list[i]]
}
/\r/ { bad("a carriage return") }
/^$/ {
    if (words == 0) bad("an empty line without a sentence")
    end_sentence()
    closed = 1
    next
}
{ closed = 0 }
/^#/ {
    if (words) bad("a comment within a sentence")
    comments++
    if ($0 ~ /^# sent_id = [^ \t]+$/) {
        if ($0 in ids) bad("a sent_id stands twice")
        ids[$0]
        has_id = 1
    } else if ($0 ~ /^# text = /) {
        text = substr($0, 10)
        has_text = 1
        if (text ~ /^[ \t]|[ \t]$/) bad("blanks around the text")
    }
    next
}
{
    if (NF != 10) bad(NF " columns")
    for (i = 1; i <= NF; i++) {
        if ($i == "") bad("column " i " is empty")
        if ($i ~ /^[ ]|[ ]$/) bad("blanks around column " i)
        if (i != 2 && i != 3 && i != 10 && $i ~ / /) bad("a blank in column " i)
    }
}
$1 ~ /^[0-9]+-[0-9]+$/ {
    split($1, range, "-")
    if (range[1] != words + 1 || range[2] <= range[1] || range[1] <= covered) bad("a range")
    covered = range[2] + 0
    for (i = 3; i <= 9; i++) {
        if ($i != "_") bad("a range with column " i)
    }
    take($2, $10)
    next
}
{
    words++
    if ($1 != words "") bad("an id")
    if (!($4 in tag)) bad("a part of speech")
    check_features($6)
    if ($7 !~ /^[0-9]+$/) bad("a head")
    base = $8
    sub(/:.*/, "", base)
    if (!(base in known) || $8 !~ /^[a-z]+(:[a-z]+)?$/) bad("a relation")
    if ($9 != "_") bad("enhanced relations that nobody makes")
    head[words] = $7 + 0
    relation[words] = $8
    if (words > covered) take($2, $10)
    else if ($10 ~ /SpaceAfter/) bad("SpaceAfter within a range")
}
END {
    if (!closed) bad("no empty line at the end")
    if (sentences == 0) bad("no sentence")
    exit wrong > 0
}
