#include "read/tongue.h"

#include <libexttextcat/textcat.h>
#include <stdio.h>
#include <strings.h>

#include "base/memory.h"

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

/* The classifier answers "[en--utf8][sco--utf8]", most likely first: those it cannot tell apart. The accepted one of these, else
 * the first in *other. */
static const char *look(const dtl_tongues *tongues, const sample *piece, dtl_slice *other) {
    dtl_slice rest = dtl_slice_of(textcat_Classify(tongues->classifier, piece->text, piece->length));
    *other = DTL_NO_SLICE;
    if (!rest.length || rest.data[0] != '[') return NULL;
    while (rest.data) {
        dtl_slice candidate = dtl_slice_cut(&rest, ']');
        if (!candidate.length || candidate.data[0] != '[') break;
        candidate = (dtl_slice){candidate.data + 1, candidate.length - 1};
        const char *found = find_accepted(tongues, candidate);
        if (found) return found;
        if (!other->data) {
            size_t dash = dtl_slice_find(candidate, DTL_SLICE("-"), 0);
            *other = (dtl_slice){candidate.data, dash < candidate.length ? dash : candidate.length};
        }
    }
    return NULL;
}

static int refuse(dtl_slice code, dtl_error *error) {
    return dtl_fail(error, DTL_ELANGUAGE, "the report is in a language without a model: %.*s", DTL_PRINT(code));
}

int dtl_tongues_settle(const dtl_tongues *tongues, dtl_report *report, dtl_slice hint, dtl_error *error) {
    const char *found = NULL;
    if (report->language.data) {
        found = find_accepted(tongues, report->language);
        if (!found) return refuse(report->language, error);
    } else {
        sample piece;
        dtl_slice other = DTL_NO_SLICE;
        take_sample(&piece, report->text);
        if (is_prose(&piece)) found = look(tongues, &piece, &other);
        if (!found && other.data) return refuse(other, error);
    }
    if (!found && hint.data) {
        found = find_accepted(tongues, hint);
        if (!found) return refuse(hint, error);
    }
    report->language = dtl_slice_of(found ? found : tongues->accepted[0]);
    return DTL_OK;
}
