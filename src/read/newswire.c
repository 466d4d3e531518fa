#include "read/newswire.h"

#include <stdio.h>
#include <stdlib.h>
#include <strings.h>

#include "base/memory.h"
#include "base/utf8.h"
#include "base/vector.h"
#include "knowledge/lexicon_file.h"

enum { MAX_BYTES = 8 << 20, MAX_PHRASES = 10000, MAX_PATH_BYTES = 4096 };

typedef enum kind { MONTH, WEEKDAY, AGENCY, BYLINE, DATED, LABEL, CREDIT, FAILURE, KINDS } kind;

typedef struct phrase {
    dtl_slice words, name;
    int number;
} phrase;

typedef dtl_vector(phrase) phrases;

struct dtl_newswire {
    dtl_arena arena;
    phrases known[KINDS];
};

static const char *const sections[KINDS] = {"months", "weekdays", "agencies", "bylines",
                                            "dated",  "labels",   "credits",  "failures"};

static int kind_of(dtl_slice section) {
    for (int i = 0; i < KINDS; i++) {
        if (dtl_slice_is(section, sections[i])) return i;
    }
    return -1;
}

static int add_entry(dtl_newswire *newswire, const dtl_lexicon_file *file, const dtl_lexicon_entry *entry, dtl_error *error) {
    int which = kind_of(entry->section->name);
    if (which < 0)
        return dtl_lexicon_fail(error, file, entry,
                                "the sections are months, weekdays, agencies, bylines, dated, labels, credits and failures");
    phrase *slot = dtl_vector_push(&newswire->known[which], &newswire->arena);
    if (!slot) return dtl_fail(error, newswire->arena.status, "%s", dtl_error_meaning(newswire->arena.status));
    slot->words = dtl_lexicon_words(entry, &newswire->arena);
    if (!slot->words.data) return dtl_fail(error, newswire->arena.status, "%s", dtl_error_meaning(newswire->arena.status));
    dtl_slice name = dtl_lexicon_value(entry, "name"), number = dtl_lexicon_value(entry, "number");
    slot->name = name.data ? name : slot->words;
    for (size_t i = 0; i < number.length && i < 3; i++) slot->number = slot->number * 10 + (number.data[i] - '0');
    if (which == MONTH && (slot->number < 1 || slot->number > 12))
        return dtl_lexicon_fail(error, file, entry, "a month needs number=1 to 12");
    return DTL_OK;
}

int dtl_newswire_open(dtl_newswire **out, const char *lexicon, dtl_error *error) {
    *out = NULL;
    char path[MAX_PATH_BYTES];
    int length = snprintf(path, sizeof path, "%s/newswire.lex", lexicon);
    if (length < 0 || (size_t)length >= sizeof path) return dtl_fail(error, DTL_ELIMIT, "a path is too long: %s", lexicon);
    dtl_newswire *newswire = dtl_calloc(1, sizeof *newswire);
    if (!newswire) return dtl_fail(error, DTL_ENOMEM, "%s", dtl_error_meaning(DTL_ENOMEM));
    dtl_arena_init(&newswire->arena, MAX_BYTES);
    for (int i = 0; i < KINDS; i++) newswire->known[i] = (phrases){.ceiling = MAX_PHRASES};
    dtl_lexicon_file file;
    int status = dtl_lexicon_read(&file, path, &newswire->arena, error);
    for (size_t i = 0; status == DTL_OK && i < file.entry_count; i++)
        status = add_entry(newswire, &file, &file.entries[i], error);
    if (status) {
        dtl_newswire_close(newswire);
        return status;
    }
    *out = newswire;
    return DTL_OK;
}

void dtl_newswire_close(dtl_newswire *newswire) {
    if (!newswire) return;
    dtl_arena_clear(&newswire->arena);
    dtl_free(newswire);
}

static bool same_letters(dtl_slice a, dtl_slice b) {
    return a.length == b.length && strncasecmp(a.data, b.data, a.length) == 0;
}

static const phrase *find(const dtl_newswire *newswire, kind which, dtl_slice words) {
    if (!newswire || !words.length) return NULL;
    const phrases *known = &newswire->known[which];
    for (size_t i = 0; i < known->count; i++) {
        if (same_letters(known->items[i].words, words)) return &known->items[i];
    }
    return NULL;
}

int dtl_newswire_month(const dtl_newswire *newswire, dtl_slice word) {
    const phrase *found = find(newswire, MONTH, word);
    return found ? found->number : 0;
}

bool dtl_newswire_weekday(const dtl_newswire *newswire, dtl_slice word) {
    return find(newswire, WEEKDAY, word) != NULL;
}

bool dtl_newswire_label(const dtl_newswire *newswire, dtl_slice phrase_) {
    return find(newswire, LABEL, phrase_) != NULL;
}

static bool is_word_byte(char c) {
    return (c & 0x80) || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') || (c >= '0' && c <= '9');
}

static bool in_capitals(dtl_slice text) {
    for (size_t i = 0; i < text.length; i++) {
        if (text.data[i] >= 'a' && text.data[i] <= 'z') return false;
    }
    return true;
}

/* Whether the phrase stands at byte at of text, in its case or in capitals, and ends with a word. */
static bool stands_at(dtl_slice text, size_t at, dtl_slice words) {
    if (words.length > text.length - at) return false;
    dtl_slice piece = {text.data + at, words.length};
    if (at + words.length < text.length && is_word_byte(text.data[at + words.length])) return false;
    return dtl_slice_equal(piece, words) || (in_capitals(piece) && same_letters(piece, words));
}

dtl_slice dtl_newswire_agency(const dtl_newswire *newswire, dtl_slice text) {
    enum { REACH = 400 }; /* a byline is short; what is longer is no byline */
    if (!newswire) return DTL_NO_SLICE;
    const phrases *known = &newswire->known[AGENCY];
    for (size_t at = 0; at < text.length && at < REACH; at++) {
        if (at && is_word_byte(text.data[at - 1])) continue;
        const phrase *best = NULL;
        for (size_t i = 0; i < known->count; i++) {
            const phrase *p = &known->items[i];
            if (stands_at(text, at, p->words) && (!best || p->words.length > best->words.length)) best = p;
        }
        if (best) return best->name;
    }
    return DTL_NO_SLICE;
}

static dtl_slice without_marks(dtl_slice line) {
    while (line.length && !is_word_byte(line.data[0])) line = (dtl_slice){line.data + 1, line.length - 1};
    while (line.length && !is_word_byte(line.data[line.length - 1])) line.length--;
    return line;
}

/* Whether one of the phrases stands in the line, in whatever case. */
static bool has_phrase(const phrases *known, dtl_slice line) {
    for (size_t i = 0; i < known->count; i++) {
        dtl_slice words = known->items[i].words;
        for (size_t at = 0; at + words.length <= line.length; at++) {
            bool starts = at == 0 || !is_word_byte(line.data[at - 1]);
            if (starts && strncasecmp(line.data + at, words.data, words.length) == 0) return true;
        }
    }
    return false;
}

bool dtl_newswire_failure(const dtl_newswire *newswire, dtl_slice title) {
    return newswire && has_phrase(&newswire->known[FAILURE], title);
}

/* A line of nothing but the agency, or one that says that the report is of it. */
static dtl_slice credited_in(const dtl_newswire *newswire, dtl_slice line) {
    dtl_slice agency = dtl_newswire_agency(newswire, line);
    if (!agency.data) return DTL_NO_SLICE;
    const phrases *known = &newswire->known[AGENCY];
    dtl_slice bare = without_marks(line);
    for (size_t i = 0; i < known->count; i++) {
        if (dtl_slice_equal(bare, known->items[i].words)) return agency;
    }
    return has_phrase(&newswire->known[CREDIT], line) ? agency : DTL_NO_SLICE;
}

dtl_slice dtl_newswire_credit(const dtl_newswire *newswire, dtl_slice text) {
    enum { LINES = 3, LONGEST = 240 };
    dtl_slice left = text, found = DTL_NO_SLICE;
    for (int i = 0; newswire && i < LINES && left.length && !found.data; i++) {
        size_t start = left.length;
        while (start > 0 && left.data[start - 1] != '\n') start--;
        dtl_slice line = dtl_slice_trim((dtl_slice){left.data + start, left.length - start});
        i -= line.length == 0; /* lines between paragraphs do not count */
        if (line.length <= LONGEST) found = credited_in(newswire, line);
        left.length = start ? start - 1 : 0;
    }
    return found;
}

/* Bytes of the longest phrase at the start of line, a colon and the blanks behind it. */
static size_t leading(const dtl_newswire *newswire, kind which, dtl_slice line) {
    size_t longest = 0;
    if (!newswire) return 0;
    const phrases *known = &newswire->known[which];
    for (size_t i = 0; i < known->count; i++) {
        dtl_slice words = known->items[i].words;
        if (words.length >= line.length || words.length <= longest) continue;
        if (strncasecmp(line.data, words.data, words.length) == 0 && !is_word_byte(line.data[words.length]))
            longest = words.length;
    }
    if (!longest) return 0;
    while (longest < line.length && (line.data[longest] == ':' || line.data[longest] == ' ' || line.data[longest] == '\t'))
        longest++;
    return longest;
}

size_t dtl_newswire_byline(const dtl_newswire *newswire, dtl_slice line) {
    return leading(newswire, BYLINE, line);
}

size_t dtl_newswire_dated(const dtl_newswire *newswire, dtl_slice line) {
    return leading(newswire, DATED, line);
}
