#include "read/tongue.h"

#include <libexttextcat/textcat.h>
#include <stdio.h>
#include <strings.h>

#include "base/memory.h"
#include "base/utf8.h"

enum { MAX_ACCEPTED = 32, CODE = 12, FEWEST_WORDS = 20, LOOKED_AT = 1200 };

/* Where libexttextcat's package puts its fingerprints. */
#define FINGERPRINTS "/usr/share/libexttextcat/"

struct dtl_tongues {
    void *classifier;
    char accepted[MAX_ACCEPTED][CODE];
    size_t count;
};

int dtl_tongues_open(dtl_tongues **out, const char *accepted, const char *table, dtl_error *error) {
    *out = NULL;
    if (!table) table = FINGERPRINTS "fpdb.conf";
    dtl_tongues *tongues = dtl_calloc(1, sizeof *tongues);
    if (!tongues) return dtl_fail(error, DTL_ENOMEM, "%s", dtl_error_meaning(DTL_ENOMEM));
    for (dtl_slice rest = dtl_slice_of(accepted); rest.data;) {
        dtl_slice code = dtl_slice_trim(dtl_slice_cut(&rest, ','));
        if (code.length && code.length < CODE && tongues->count < MAX_ACCEPTED)
            snprintf(tongues->accepted[tongues->count++], CODE, "%.*s", DTL_PRINT(code));
    }
    if (tongues->count) tongues->classifier = special_textcat_Init(table, FINGERPRINTS);
    if (!tongues->classifier) {
        int status = tongues->count ? dtl_fail(error, DTL_EIO, "the fingerprints of languages cannot be read")
                                    : dtl_fail(error, DTL_EARGUMENT, "no language is accepted: '%s'", accepted);
        if (tongues->count) dtl_error_at(error, table, 0, UINT64_MAX);
        dtl_tongues_close(tongues);
        return status;
    }
    *out = tongues;
    return DTL_OK;
}

void dtl_tongues_close(dtl_tongues *tongues) {
    if (!tongues) return;
    if (tongues->classifier) textcat_Done(tongues->classifier);
    dtl_free(tongues);
}

/* The accepted language of a code such as "en", "EN-gb" or "en_US"; NULL when it is none. */
static const char *find_accepted(const dtl_tongues *tongues, dtl_slice code) {
    size_t length = 0;
    while (length < code.length && code.data[length] != '-' && code.data[length] != '_') length++;
    for (size_t i = 0; i < tongues->count; i++) {
        if (strlen(tongues->accepted[i]) == length && strncasecmp(tongues->accepted[i], code.data, length) == 0)
            return tongues->accepted[i];
    }
    return NULL;
}

/* Whether a word tells of a language: letters only, and not one alone. Numbers, codes and signs look like any language or none.
 */
static bool is_plain_word(dtl_slice word) {
    size_t letters = 0;
    while (word.length && strchr(".,;:!?\"'()", word.data[word.length - 1])) word.length--;
    for (size_t i = 0; i < word.length; i++) {
        char c = word.data[i];
        if (!(c & 0x80) && !((c | 0x20) >= 'a' && (c | 0x20) <= 'z') && c != '-' && c != '\'') return false;
        letters += ((unsigned char)c & 0xC0) != 0x80;
    }
    return letters > 1;
}

typedef struct sample {
    char text[LOOKED_AT];
    size_t length, words, all; /* words: plain ones */
} sample;

/* The first plain words of a text. */
static void take_sample(sample *out, dtl_slice text) {
    out->length = out->words = out->all = 0;
    for (size_t at = 0; at < text.length;) {
        dtl_slice word = {text.data + at, 0};
        while (at + word.length < text.length && (unsigned char)word.data[word.length] > ' ') word.length++;
        at += word.length + 1;
        out->all += word.length > 0;
        if (!is_plain_word(word)) continue;
        if (word.length + 1 > LOOKED_AT - out->length) break;
        memcpy(out->text + out->length, word.data, word.length);
        out->length += word.length;
        out->text[out->length++] = ' ';
        out->words++;
    }
}

/* A table of figures cannot be told apart by its few words. */
static bool is_prose(const sample *piece) {
    return piece->words >= FEWEST_WORDS && piece->words * 4 >= piece->all * 3;
}

/* What a look at a piece of the text came to. */
typedef struct opinion {
    const char *accepted; /* an accepted language that it can be; NULL: none */
    dtl_slice other;      /* else the likeliest; data NULL: none that we believe */
    size_t others;
} opinion;

/* The classifier answers "[en--utf8][sco--utf8]", most likely first: those it cannot tell apart. */
static opinion look(const dtl_tongues *tongues, const char *text, size_t length) {
    dtl_slice rest = dtl_slice_of(textcat_Classify(tongues->classifier, text, length));
    opinion result = {NULL, DTL_NO_SLICE, 0};
    if (!rest.length || rest.data[0] != '[') return result;
    while (rest.data && !result.accepted) {
        dtl_slice candidate = dtl_slice_cut(&rest, ']');
        if (!candidate.length || candidate.data[0] != '[') break;
        candidate = (dtl_slice){candidate.data + 1, candidate.length - 1};
        result.accepted = find_accepted(tongues, candidate);
        dtl_slice code = dtl_slice_cut(&candidate, '-');
        if (!result.others++) result.other = code;
    }
    return result;
}

/* Whether most letters of the text's beginning are of another script than Latin; so it is with no language that is accepted by
 * its words. */
static bool is_other_script(dtl_slice text) {
    enum { LOOKED = 4000 };
    size_t latin = 0, others = 0;
    const char *at = text.data, *end = text.data + (text.length < LOOKED ? text.length : LOOKED);
    while (at < end) {
        uint32_t code;
        at += dtl_utf8_decode(at, end, &code);
        if (code == 0xFFFD || !dtl_utf8_is_letter(code)) continue;
        if (code < 0x370 || (code >= 0x1E00 && code < 0x1F00))
            latin++;
        else
            others++;
    }
    return others > latin;
}

/* In another script words may not be set apart by blanks, so that the text is looked at as it is. */
static dtl_slice look_at_script(const dtl_tongues *tongues, dtl_slice text, const char **accepted) {
    size_t length = text.length < LOOKED_AT ? text.length : LOOKED_AT;
    while (length < text.length && length && ((unsigned char)text.data[length] & 0xC0) == 0x80) length--;
    opinion seen = look(tongues, text.data, length);
    *accepted = seen.accepted;
    return seen.other.data ? seen.other : DTL_SLICE("und"); /* ISO 639-2: not determined */
}

/* Looks at the text's beginning, and farther in. It is in another language only when all looks say so, and the same one; and a
 * short text only when no second language is as likely. */
static dtl_slice look_at_words(const dtl_tongues *tongues, dtl_slice text, const char **accepted) {
    enum { LOOKS = 3, SURE_WORDS = 60 };
    dtl_slice other = DTL_NO_SLICE;
    size_t words = 0;
    bool sure = true;
    *accepted = NULL;
    for (size_t i = 0; i < LOOKS && !*accepted; i++) {
        sample piece;
        size_t from = text.length / LOOKS * i;
        if (i && text.length < LOOKS * LOOKED_AT) break;
        take_sample(&piece, (dtl_slice){text.data + from, text.length - from});
        if (!is_prose(&piece)) continue;
        opinion seen = look(tongues, piece.text, piece.length);
        *accepted = seen.accepted;
        words += piece.words;
        if (!seen.other.data || (other.data && !dtl_slice_equal(seen.other, other))) sure = false;
        other = seen.other;
        sure = sure && (seen.others == 1 || words >= SURE_WORDS);
    }
    return sure && !*accepted ? other : DTL_NO_SLICE;
}

/* In lower case, without a country. */
static int set_foreign(dtl_report *report, dtl_slice code, dtl_arena *arena) {
    char *copy = dtl_arena_alloc(arena, code.length + 1);
    if (!copy) return arena->status;
    size_t length = 0;
    while (length < code.length && code.data[length] != '-' && code.data[length] != '_') {
        char c = code.data[length];
        copy[length++] = c >= 'A' && c <= 'Z' ? (char)(c | 0x20) : c;
    }
    report->language = (dtl_slice){copy, length};
    report->foreign = true;
    return DTL_OK;
}

static const char *find(const dtl_tongues *tongues, const dtl_report *report, dtl_slice hint, dtl_slice *foreign) {
    const char *accepted = NULL;
    *foreign = DTL_NO_SLICE;
    if (report->language.data) {
        *foreign = report->language;
        return find_accepted(tongues, report->language);
    }
    if (is_other_script(report->text))
        *foreign = look_at_script(tongues, report->text, &accepted);
    else
        *foreign = look_at_words(tongues, report->text, &accepted);
    if (accepted || foreign->data) return accepted;
    *foreign = hint;
    return hint.data ? find_accepted(tongues, hint) : tongues->accepted[0];
}

int dtl_tongues_settle(const dtl_tongues *tongues, dtl_report *report, dtl_slice hint, dtl_arena *arena, dtl_error *error) {
    dtl_slice foreign;
    const char *found = find(tongues, report, hint, &foreign);
    report->foreign = false;
    if (found) {
        report->language = dtl_slice_of(found);
        return DTL_OK;
    }
    int status = set_foreign(report, foreign, arena);
    return status ? dtl_fail(error, status, "%s", dtl_error_meaning(status)) : DTL_OK;
}
