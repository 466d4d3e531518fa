/* Tasks tokens, tags and parse: Universal Dependencies treebanks, from raw text and from gold tokens. */
#include <stdlib.h>

#include "base/file.h"
#include "evaluate.h"
#include "language/conllu.h"

enum { LARGEST_FILE = 256 << 20 };

/* A word where it stands among the characters that are no blanks, as the CoNLL 2018 shared task aligns words. */
typedef struct aligned_word {
    uint32_t start, end;
    dtl_slice form;
    int64_t head;    /* index in the same list; -1 for the root */
    int relation;    /* without its subtype */
    int64_t partner; /* index in the other list, -1 for none */
} aligned_word;

typedef struct side {
    aligned_word *words;
    size_t count;
    uint32_t *ends; /* of sentences, as ends of their last words */
    size_t sentences;
} side;

typedef struct counts {
    double gold_words, words, same_words, gold_sentences, sentences, same_sentences, raw_heads, raw_labels;
    double tokens, tags, lemmas, heads, labels;
} counts;

static int fail_memory(const dtl_document *document, dtl_error *error) {
    int code = document->arena.status ? document->arena.status : DTL_ELIMIT;
    return dtl_fail(error, code, "%s", dtl_error_meaning(code));
}

static int base_of(int relation) {
    return relation < 0 ? relation : (int)dtl_relation_base((dtl_relation)relation);
}

/* Sentences [first, end) joined by a blank, by a blank line where a paragraph begins. */
static dtl_slice raw_text(const dtl_conllu_sentence *first, const dtl_conllu_sentence *end, dtl_arena *arena) {
    size_t length = 0, at = 0;
    for (const dtl_conllu_sentence *s = first; s < end; s++) length += s->text.length + 2;
    char *text = dtl_arena_alloc(arena, length + 1);
    if (!text) return DTL_NO_SLICE;
    for (const dtl_conllu_sentence *s = first; s < end; s++) {
        if (s > first) {
            memcpy(text + at, s->new_paragraph ? "\n\n" : " ", s->new_paragraph ? 2 : 1);
            at += s->new_paragraph ? 2 : 1;
        }
        memcpy(text + at, s->text.data, s->text.length);
        at += s->text.length;
    }
    return (dtl_slice){text, at};
}

/* [byte]: how many characters that are no blanks stand before it. */
static uint32_t *count_visible(dtl_slice text, dtl_arena *arena) {
    uint32_t *before = dtl_arena_array(arena, uint32_t, text.length + 1);
    if (!before) return NULL;
    for (size_t i = 0; i < text.length; i++) {
        uint8_t byte = (uint8_t)text.data[i];
        before[i + 1] = before[i] + (byte > ' ' && (byte & 0xC0) != 0x80);
    }
    return before;
}

static int make_side(side *out, size_t words, size_t sentences, dtl_document *document, dtl_error *error) {
    *out = (side){.words = dtl_arena_array(&document->arena, aligned_word, words + 1),
                  .ends = dtl_arena_array(&document->arena, uint32_t, sentences + 1)};
    return document->arena.status ? fail_memory(document, error) : DTL_OK;
}

/* The words [first, end) of a surface token at [from, to): pieces of it, or all at its place when it is not their sum. */
static void add_gold_words(side *out, const dtl_conllu_sentence *s, uint32_t first, uint32_t end, size_t base, size_t from,
                           size_t to, const uint32_t *visible) {
    bool pieces = dtl_conllu_is_sum(s, first);
    for (uint32_t i = first; i < end; i++) {
        const dtl_conllu_word *word = &s->words[i];
        size_t length = pieces ? word->form.length : to - from;
        if (from + length > to) length = to - from;
        out->words[out->count++] = (aligned_word){.start = visible[from],
                                                  .end = visible[from + length],
                                                  .form = word->form,
                                                  .head = word->head < 0 ? -1 : (int64_t)base + word->head,
                                                  .relation = base_of(dtl_relation_of(word->relation)),
                                                  .partner = -1};
        if (pieces) from += length;
    }
}

static void add_gold_sentence(side *out, const dtl_conllu_sentence *s, dtl_slice text, size_t from, const uint32_t *visible) {
    size_t base = out->count;
    for (uint32_t i = 0, end; i < s->count; i = end) {
        const dtl_conllu_word *word = &s->words[i];
        bool alone = word->words < 2;
        end = i + (alone ? 1 : word->words);
        while (from < text.length && (uint8_t)text.data[from] <= ' ') from++;
        size_t to = from + (alone ? word->form.length : word->surface.length);
        if (to > text.length) to = text.length;
        add_gold_words(out, s, i, end, base, from, to, visible);
        from = to;
    }
    out->ends[out->sentences++] = out->count ? out->words[out->count - 1].end : 0;
}

static int gold_side(side *out, const dtl_conllu_sentence *first, const dtl_conllu_sentence *end, const uint32_t *visible,
                     dtl_document *document, dtl_error *error) {
    size_t words = 0, at = 0;
    for (const dtl_conllu_sentence *s = first; s < end; s++) words += s->count;
    int status = make_side(out, words, (size_t)(end - first), document, error);
    if (status) return status;
    for (const dtl_conllu_sentence *s = first; s < end; s++) {
        if (s > first) at += s->new_paragraph ? 2 : 1;
        add_gold_sentence(out, s, document->report.text, at, visible);
        at += s->text.length;
    }
    return DTL_OK;
}

static int found_side(side *out, const uint32_t *visible, dtl_document *document, dtl_error *error) {
    int status = make_side(out, document->tokens.count, document->sentences.count, document, error);
    if (status) return status;
    for (size_t i = 0; i < document->tokens.count; i++) {
        const dtl_token *token = &document->tokens.items[i];
        out->words[out->count++] = (aligned_word){.start = visible[token->span.start],
                                                  .end = visible[token->span.end],
                                                  .form = token->form,
                                                  .head = token->head,
                                                  .relation = base_of(token->relation),
                                                  .partner = -1};
    }
    for (size_t i = 0; i < document->sentences.count; i++)
        out->ends[out->sentences++] = out->words[document->sentences.items[i].end - 1].end;
    return DTL_OK;
}

static void align_words(side *gold, side *found) {
    for (size_t i = 0, k = 0; i < gold->count && k < found->count;) {
        aligned_word *a = &gold->words[i], *b = &found->words[k];
        if (a->start == b->start && a->end == b->end && dtl_slice_equal(a->form, b->form)) {
            a->partner = (int64_t)k++;
            b->partner = (int64_t)i++;
        } else if (a->end < b->end || (a->end == b->end && a->start < b->start)) {
            i++;
        } else if (a->end == b->end && a->start == b->start) {
            i++;
            k++;
        } else {
            k++;
        }
    }
}

static double same_sentences(const side *gold, const side *found) {
    double same = 0;
    uint32_t gold_start = 0, found_start = 0;
    for (size_t i = 0, k = 0; i < gold->sentences && k < found->sentences;) {
        uint32_t a = gold->ends[i], b = found->ends[k];
        same += a == b && gold_start == found_start;
        if (a <= b) gold_start = gold->ends[i++];
        if (b <= a) found_start = found->ends[k++];
    }
    return same;
}

static void count_raw(counts *sum, const side *gold, const side *found) {
    sum->gold_words += (double)gold->count;
    sum->words += (double)found->count;
    sum->gold_sentences += (double)gold->sentences;
    sum->sentences += (double)found->sentences;
    sum->same_sentences += same_sentences(gold, found);
    for (size_t i = 0; i < gold->count; i++) {
        const aligned_word *a = &gold->words[i];
        if (a->partner < 0) continue;
        const aligned_word *b = &found->words[a->partner];
        bool head = a->head < 0 ? b->head < 0 : b->head >= 0 && gold->words[a->head].partner == b->head;
        sum->same_words++;
        sum->raw_heads += head;
        sum->raw_labels += head && a->relation == b->relation;
    }
}

static int score_raw(dtl_evaluation *evaluation, counts *sum, const dtl_conllu_sentence *first, const dtl_conllu_sentence *end,
                     dtl_document *document, dtl_error *error) {
    side gold, found;
    dtl_document_reset(document);
    document->report.text = raw_text(first, end, &document->arena);
    uint32_t *visible = count_visible(document->report.text, &document->arena);
    if (!visible) return fail_memory(document, error);
    int status = dtl_pipeline_parse(evaluation->pipeline, document, error);
    if (status == DTL_OK) status = gold_side(&gold, first, end, visible, document, error);
    if (status == DTL_OK) status = found_side(&found, visible, document, error);
    if (status) return status;
    align_words(&gold, &found);
    count_raw(sum, &gold, &found);
    return DTL_OK;
}

static void tell_error(dtl_evaluation *evaluation, const dtl_conllu_sentence *s, uint32_t i, const dtl_token *token,
                       uint32_t first) {
    if (!evaluation->errors) return;
    const dtl_conllu_word *word = &s->words[i];
    fprintf(evaluation->errors, "parse\t%.*s\t%u\t%.*s\tgold %.*s %d %.*s %.*s\tfound %s %d %s %.*s\n", DTL_PRINT(s->id), i + 1,
            DTL_PRINT(word->form), DTL_PRINT(word->upos), word->head + 1, DTL_PRINT(word->relation), DTL_PRINT(word->lemma),
            dtl_upos_name((dtl_upos)token->upos), token->head < 0 ? 0 : token->head - (int32_t)first + 1,
            dtl_relation_name((dtl_relation)token->relation), DTL_PRINT(token->lemma));
}

static int score_tokens(dtl_evaluation *evaluation, counts *sum, const dtl_conllu_sentence *s, dtl_document *document,
                        dtl_error *error) {
    dtl_document_reset(document);
    document->report.text = dtl_conllu_print(s, &document->arena);
    if (!document->report.text.data) return fail_memory(document, error);
    int status = dtl_conllu_fill(document, s, 0, error);
    if (status == DTL_OK) status = dtl_pipeline_parse_tokens(evaluation->pipeline, document, error);
    if (status) return status;
    for (uint32_t i = 0; i < s->count; i++) {
        const dtl_conllu_word *word = &s->words[i];
        const dtl_token *token = &document->tokens.items[i];
        bool tag = dtl_upos_of(word->upos) == token->upos, head = word->head == token->head;
        bool lemma = dtl_slice_is(word->lemma, "_") || dtl_slice_equal(word->lemma, token->lemma);
        bool label = head && base_of(dtl_relation_of(word->relation)) == base_of(token->relation);
        sum->tokens++;
        sum->tags += tag;
        sum->lemmas += lemma;
        sum->heads += head;
        sum->labels += label;
        if (!tag || !label || !lemma) tell_error(evaluation, s, i, token, 0);
    }
    return DTL_OK;
}

static int print_counts(dtl_evaluation *e, const char *set, const counts *sum, dtl_error *error) {
    const struct {
        const char *task, *metric;
        double value;
    } figures[] = {{"tokens", "words F1", dtl_f1(sum->same_words, sum->words, sum->gold_words)},
                   {"tokens", "sentences F1", dtl_f1(sum->same_sentences, sum->sentences, sum->gold_sentences)},
                   {"tags", "UPOS", dtl_share(sum->tags, sum->tokens)},
                   {"tags", "lemma", dtl_share(sum->lemmas, sum->tokens)},
                   {"parse", "UAS", dtl_share(sum->heads, sum->tokens)},
                   {"parse", "LAS", dtl_share(sum->labels, sum->tokens)},
                   {"parse", "raw UAS", dtl_f1(sum->raw_heads, sum->words, sum->gold_words)},
                   {"parse", "raw LAS", dtl_f1(sum->raw_labels, sum->words, sum->gold_words)}};
    int status = DTL_OK;
    for (size_t i = 0; i < sizeof figures / sizeof *figures && status == DTL_OK; i++)
        status = dtl_figure(e, figures[i].task, set, figures[i].metric, figures[i].value, error);
    return status;
}

static int score_treebank(dtl_evaluation *evaluation, const dtl_conllu *treebank, const char *set, dtl_error *error) {
    dtl_document document;
    counts sum = {0};
    int status = DTL_OK;
    const dtl_conllu_sentence *s = treebank->sentences, *end = s + treebank->count;
    dtl_document_init(&document);
    for (const dtl_conllu_sentence *t = s; t < end && status == DTL_OK; t++)
        status = score_tokens(evaluation, &sum, t, &document, error);
    while (s < end && status == DTL_OK) {
        const dtl_conllu_sentence *first = s++;
        while (s < end && !s->new_document) s++;
        status = score_raw(evaluation, &sum, first, s, &document, error);
    }
    dtl_document_clear(&document);
    return status ? status : print_counts(evaluation, set, &sum, error);
}

static int score_file(dtl_evaluation *evaluation, const char *path, const char *set, dtl_error *error) {
    if (dtl_slice_ends(dtl_slice_of(set), DTL_SLICE("-train"))) return DTL_OK;
    dtl_arena arena;
    dtl_slice bytes;
    dtl_conllu treebank;
    dtl_arena_init(&arena, (size_t)8 * LARGEST_FILE);
    int status = dtl_file_read(&bytes, path, LARGEST_FILE, &arena, error);
    if (status == DTL_OK) status = dtl_conllu_read(&treebank, bytes, &arena, error);
    if (status == DTL_OK) status = score_treebank(evaluation, &treebank, set, error);
    dtl_arena_clear(&arena);
    return status;
}

int dtl_evaluate_parse(dtl_evaluation *evaluation, dtl_error *error) {
    char folder[64];
    snprintf(folder, sizeof folder, "ud%s%s", evaluation->language ? "-" : "", evaluation->language ? evaluation->language : "");
    return dtl_evaluate_files(evaluation, folder, ".conllu", score_file, error);
}
