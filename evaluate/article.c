/* Task article: the text that the reader takes from a page against the article's text, as multisets of four words in a row
 * (https://github.com/scrapinghub/article-extraction-benchmark: evaluate.py). */
#include <limits.h>
#include <stdlib.h>

#include "base/hash.h"
#include "base/utf8.h"
#include "evaluate.h"
#include "read/read.h"

enum { SHINGLE = 4, MAX_SHINGLES = 1 << 22 };

typedef struct tally {
    dtl_evaluation *evaluation;
    const char *folder; /* of the pages */
    dtl_document document;
    double precision, recall;
    size_t pages, answered; /* answered: those for which there is any text */
} tally;

typedef struct shingles {
    dtl_vector(uint64_t) list;
} shingles;

static bool is_word_code(uint32_t code) {
    return code == '_' || dtl_utf8_is_letter(code) || dtl_utf8_is_digit(code);
}

/* The next word of text at *at; empty at the end. */
static dtl_slice next_word(dtl_slice text, size_t *at) {
    const char *end = text.data + text.length;
    uint32_t code;
    size_t step;
    for (; *at < text.length; *at += step) {
        step = dtl_utf8_decode(text.data + *at, end, &code);
        if (is_word_code(code)) break;
    }
    dtl_slice word = {text.data + *at, 0};
    for (; *at < text.length; *at += step, word.length += step) {
        step = dtl_utf8_decode(text.data + *at, end, &code);
        if (!is_word_code(code)) break;
    }
    return word;
}

static int by_number(const void *a, const void *b) {
    const uint64_t *first = a, *second = b;
    return (*first > *second) - (*first < *second);
}

/* The hashes of all shingles in order; a text of fewer words is one shingle. */
static int make_shingles(shingles *out, dtl_slice text, dtl_arena *arena) {
    uint64_t words[SHINGLE] = {0};
    size_t count = 0, at = 0;
    out->list.count = 0;
    for (dtl_slice word; (word = next_word(text, &at)).length; count++) {
        memmove(words, words + 1, sizeof words - sizeof *words);
        words[SHINGLE - 1] = dtl_hash(word, 0);
        if (count + 1 < SHINGLE) continue;
        uint64_t *slot = dtl_vector_push(&out->list, arena);
        if (!slot) return arena->status;
        *slot = dtl_hash((dtl_slice){(const char *)words, sizeof words}, 0);
    }
    if (count && count < SHINGLE) {
        uint64_t *slot = dtl_vector_push(&out->list, arena);
        if (!slot) return arena->status;
        *slot = dtl_hash((dtl_slice){(const char *)words, sizeof words}, 0);
    }
    if (out->list.count) qsort(out->list.items, out->list.count, sizeof *out->list.items, by_number);
    return DTL_OK;
}

static size_t count_shared(const shingles *a, const shingles *b) {
    size_t shared = 0;
    for (size_t i = 0, j = 0; i < a->list.count && j < b->list.count;) {
        uint64_t first = a->list.items[i], second = b->list.items[j];
        shared += first == second;
        i += first <= second;
        j += second <= first;
    }
    return shared;
}

/* The text that the reader finds in the page; empty when it rejects it. */
static int read_page(tally *t, const char *id, dtl_slice *text, dtl_error *error) {
    char path[PATH_MAX];
    if ((size_t)snprintf(path, sizeof path, "%s/%s.html.gz", t->folder, id) >= sizeof path)
        return dtl_fail(error, DTL_ELIMIT, "a path is too long");
    const char *const inputs[] = {path};
    const dtl_read_options options = {.format = DTL_READ_HTML};
    dtl_reader *reader;
    int status = dtl_reader_open(&reader, inputs, 1, &options, error);
    if (status) return status;
    int more = dtl_reader_next(reader, &t->document, error);
    *text = more == 1 ? t->document.report.text : DTL_SLICE("");
    dtl_reader_close(reader);
    return more == DTL_EIO ? more : DTL_OK;
}

static int score(tally *t, const char *id, dtl_slice found, dtl_slice gold, dtl_error *error) {
    dtl_arena *arena = &t->document.arena;
    shingles a = {{.ceiling = MAX_SHINGLES}}, b = {{.ceiling = MAX_SHINGLES}};
    int status = dtl_utf8_clean(arena, gold, &gold, NULL);
    if (status == DTL_OK) status = make_shingles(&a, found, arena);
    if (status == DTL_OK) status = make_shingles(&b, gold, arena);
    if (status) return dtl_fail(error, status, "%s", dtl_error_meaning(status));
    double shared = (double)count_shared(&a, &b);
    double precision = dtl_share(shared, (double)a.list.count), recall = dtl_share(shared, (double)b.list.count);
    t->precision += precision;
    t->recall += recall;
    t->pages++;
    t->answered += a.list.count > 0;
    bool good = precision > 0.95 && recall > 0.95;
    if (t->evaluation->errors && !good)
        fprintf(t->evaluation->errors, "article %s precision %.3f recall %.3f\n", id, precision, recall);
    return DTL_OK;
}

static int each_page(void *context, json_t *record, dtl_error *error) {
    tally *t = context;
    const char *id = json_string_value(json_object_get(record, "id")), *gold = json_string_value(json_object_get(record, "text"));
    if (!id || !gold) return dtl_fail(error, DTL_EFORMAT, "a page has no id or no text");
    dtl_slice text;
    dtl_document_reset(&t->document);
    int status = read_page(t, id, &text, error);
    return status ? status : score(t, id, text, dtl_slice_of(gold), error);
}

static int each_set(dtl_evaluation *evaluation, const char *path, const char *set, dtl_error *error) {
    char folder[PATH_MAX];
    const char *slash = strrchr(path, '/');
    snprintf(folder, sizeof folder, "%.*s/pages", slash ? (int)(slash - path) : 1, slash ? path : ".");
    tally t = {.evaluation = evaluation, .folder = folder};
    dtl_document_init(&t.document);
    int status = dtl_evaluate_records(path, each_page, &t, error);
    dtl_document_clear(&t.document);
    double precision = dtl_share(t.precision, (double)t.answered), recall = dtl_share(t.recall, (double)t.pages);
    if (status == DTL_OK)
        status = dtl_figure(evaluation, "article", set, "F1", dtl_share(2 * precision * recall, precision + recall), error);
    if (status == DTL_OK) status = dtl_figure(evaluation, "article", set, "precision", precision, error);
    if (status == DTL_OK) status = dtl_figure(evaluation, "article", set, "recall", recall, error);
    return status;
}

int dtl_evaluate_article(dtl_evaluation *evaluation, dtl_error *error) {
    return dtl_evaluate_files(evaluation, "html", ".jsonl", each_set, error);
}
