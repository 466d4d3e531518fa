#include "merge/names.h"

#include "base/hash.h"
#include "base/words.h"

const dtl_name *dtl_name_read(dtl_slice text, dtl_arena *arena) {
    static const dtl_name none;
    dtl_word word;
    dtl_slice rest = text;
    if (!dtl_word_next(&word, &rest)) return &none;
    dtl_name *name = dtl_arena_new(arena, dtl_name);
    if (!name) return NULL;
    for (bool more = true; more && name->count < DTL_NAME_WORDS; more = dtl_word_next(&word, &rest)) {
        dtl_slice copy = dtl_arena_copy(arena, dtl_word_slice(&word));
        if (!copy.data) return NULL;
        name->words[name->count++] = copy;
        name->hash = dtl_hash(copy, name->hash + 1);
    }
    return name;
}

/* Bytes to insert, delete or replace to make one word of the other. Words are short (DTL_WORD_SIZE). */
static size_t edits(dtl_slice a, dtl_slice b) {
    size_t row[DTL_WORD_SIZE + 1];
    for (size_t j = 0; j <= b.length; j++) row[j] = j;
    for (size_t i = 1; i <= a.length; i++) {
        size_t diagonal = row[0];
        row[0] = i;
        for (size_t j = 1; j <= b.length; j++) {
            size_t replaced = diagonal + (a.data[i - 1] != b.data[j - 1]);
            size_t least = row[j] < row[j - 1] ? row[j] + 1 : row[j - 1] + 1;
            diagonal = row[j];
            row[j] = replaced < least ? replaced : least;
        }
    }
    return row[b.length];
}

static dtl_name_relation compare_words(dtl_slice a, dtl_slice b) {
    if (dtl_slice_equal(a, b)) return DTL_NAME_SAME;
    dtl_slice shorter = a.length < b.length ? a : b, longer = a.length < b.length ? b : a;
    if (shorter.length == 1) return dtl_slice_starts(longer, shorter) ? DTL_NAME_SAME : DTL_NAME_DIFFERENT;
    bool may_be_near = longer.length >= 4 && (longer.length - shorter.length) * 3 <= longer.length;
    return may_be_near && edits(a, b) * 3 <= longer.length ? DTL_NAME_NEAR : DTL_NAME_DIFFERENT;
}

static dtl_name_relation find_word(const dtl_name *name, dtl_slice word) {
    dtl_name_relation best = DTL_NAME_DIFFERENT;
    for (size_t i = 0; i < name->count && best != DTL_NAME_SAME; i++) {
        dtl_name_relation found = compare_words(name->words[i], word);
        if (found > best) best = found;
    }
    return best;
}

dtl_name_relation dtl_name_compare(const dtl_name *a, const dtl_name *b) {
    if (!a->count || !b->count) return DTL_NAME_DIFFERENT;
    if (a->hash == b->hash && a->count == b->count) return DTL_NAME_SAME;
    const dtl_name *shorter = a->count <= b->count ? a : b, *longer = shorter == a ? b : a;
    dtl_name_relation worst = DTL_NAME_SAME;
    for (size_t i = 0; i < shorter->count && worst != DTL_NAME_DIFFERENT; i++) {
        dtl_name_relation found = find_word(longer, shorter->words[i]);
        if (found < worst) worst = found;
    }
    return worst;
}
