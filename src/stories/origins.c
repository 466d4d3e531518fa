/* Copies are found by the word sequences that texts share (A. Broder, "On the resemblance and containment of documents", 1997): a
 * sample of each text's sequences is indexed, texts that share enough of the sample are compared in full. */
#include "stories/origins.h"

#include <stdlib.h>

#include "base/date.h"
#include "base/postings.h"
#include "stories/shingles.h"

enum {
    SAMPLE_ONE_IN = 8, /* of the hashes of a text, those that this number divides are indexed */
    SAMPLE_ALWAYS = 4, /* and at least its smallest ones */
    SAMPLE_AT_MOST = 512,
    LIST_AT_MOST = 32,    /* newest texts of one word sequence that are looked at */
    COMPARED_AT_MOST = 8, /* texts compared in full for each text */
    /* Texts of one form with other numbers are no copies. Of one day, a single number may be an edit: a toll that rose. Of
     * different days it makes a series ("Day 2", "Day 21"). */
    NUMBERS_OF_AN_EDIT = 1
};

/* Shares of the shorter text's sequences that stand in the longer one. */
static const double COPY = 0.5, COPY_OF_SAME_AGENCY = 0.4, COPY_OF_OTHER_AGENCY = 0.8, CERTAIN = 0.95;

typedef struct finder {
    dtl_arena *arena;
    dtl_origin_text **order; /* as they join */
    dtl_day *days;
    dtl_postings index; /* sampled sequence -> position in order */
    dtl_shingles own, other;
    dtl_hashes hits; /* positions in order, one for each shared sample */
} finder;

static int compare_texts(const void *a, const void *b) {
    const dtl_origin_text *left = *(dtl_origin_text *const *)a, *right = *(dtl_origin_text *const *)b;
    if (!left->published.data != !right->published.data) return left->published.data ? -1 : 1;
    int order = dtl_slice_compare(left->published, right->published);
    return order ? order : strcmp(left->report, right->report);
}

static bool is_sampled(const dtl_hashes *hashes, size_t index, size_t taken) {
    return (index < SAMPLE_ALWAYS || hashes->items[index] % SAMPLE_ONE_IN == 0) && taken < SAMPLE_AT_MOST;
}

static int add_to_index(finder *f, uint32_t position) {
    size_t taken = 0;
    for (size_t i = 0; i < f->own.words.count; i++) {
        if (!is_sampled(&f->own.words, i, taken)) continue;
        taken++;
        if (dtl_postings_add(&f->index, f->own.words.items[i], position)) return f->arena->status;
    }
    return DTL_OK;
}

/* Days too far apart; where one is not known they may be near. */
static bool far_apart(dtl_day a, dtl_day b) {
    if (a == DTL_NO_DAY || b == DTL_NO_DAY) return false;
    int64_t distance = (int64_t)a - b;
    return distance > DTL_ORIGIN_DAYS || distance < -DTL_ORIGIN_DAYS;
}

static int collect_hits(finder *f, uint32_t position) {
    f->hits.count = 0;
    f->hits.ceiling = SIZE_MAX / 2;
    size_t taken = 0;
    for (size_t i = 0; i < f->own.words.count; i++) {
        if (!is_sampled(&f->own.words, i, taken)) continue;
        taken++;
        const dtl_posting_list *list = dtl_postings_find(&f->index, f->own.words.items[i]);
        uint32_t at = list ? list->newest : DTL_NO_POSTING;
        for (int looked = 0; at != DTL_NO_POSTING && looked < LIST_AT_MOST; looked++, at = f->index.entries.items[at].next) {
            uint32_t value = f->index.entries.items[at].value;
            if (far_apart(f->days[position], f->days[value])) continue;
            uint64_t *hit = dtl_vector_push(&f->hits, f->arena);
            if (!hit) return f->arena->status;
            *hit = value;
        }
    }
    return DTL_OK;
}

typedef struct candidate {
    uint32_t position, hits;
} candidate;

/* The texts that share most samples, best first: at most COMPARED_AT_MOST. */
static size_t best_candidates(finder *f, candidate best[COMPARED_AT_MOST]) {
    size_t count = 0;
    for (size_t i = 0, end; i < f->hits.count; i = end) {
        for (end = i; end < f->hits.count && f->hits.items[end] == f->hits.items[i];) end++;
        candidate found = {(uint32_t)f->hits.items[i], (uint32_t)(end - i)};
        size_t at = count < COMPARED_AT_MOST ? count++ : COMPARED_AT_MOST;
        for (; at > 0 && best[at - 1].hits < found.hits; at--) {
            if (at < COMPARED_AT_MOST) best[at] = best[at - 1];
        }
        if (at < COMPARED_AT_MOST) best[at] = found;
    }
    return count;
}

static double bar(const dtl_origin_text *a, const dtl_origin_text *b) {
    if (!a->agency.data || !b->agency.data) return COPY;
    return dtl_slice_equal(a->agency, b->agency) ? COPY_OF_SAME_AGENCY : COPY_OF_OTHER_AGENCY;
}

/* How much of the shorter text stands in the longer one; 0 for two texts of one form that tell other numbers. */
static double containment(const dtl_shingles *a, const dtl_shingles *b, bool same_day) {
    const dtl_shingles *shorter = a->words.count <= b->words.count ? a : b;
    size_t numbers = shorter->numbers.count;
    if (!shorter->words.count) return 0;
    size_t free = same_day ? NUMBERS_OF_AN_EDIT : 0;
    if (numbers > free && dtl_hashes_shared(&a->numbers, &b->numbers) * 2 < numbers) return 0;
    return (double)dtl_hashes_shared(&a->words, &b->words) / (double)shorter->words.count;
}

/* The text that this one is most of all a copy of, or NULL. */
static int find_source(finder *f, uint32_t position, const dtl_origin_text **out) {
    *out = NULL;
    if (collect_hits(f, position)) return f->arena->status;
    if (!f->hits.count) return DTL_OK;
    qsort(f->hits.items, f->hits.count, sizeof *f->hits.items, dtl_hash_order);
    candidate best[COMPARED_AT_MOST];
    size_t count = best_candidates(f, best);
    double closest = 0;
    for (size_t i = 0; i < count && closest < CERTAIN; i++) {
        dtl_origin_text *other = f->order[best[i].position];
        if (dtl_shingles_find(&f->other, other->text, f->arena)) return f->arena->status;
        bool same_day = f->days[position] != DTL_NO_DAY && f->days[position] == f->days[best[i].position];
        double share = containment(&f->own, &f->other, same_day);
        if (share < bar(f->order[position], other) || share <= closest) continue;
        closest = share;
        *out = other;
    }
    return DTL_OK;
}

static int join(finder *f, uint32_t position) {
    dtl_origin_text *text = f->order[position];
    if (dtl_shingles_find(&f->own, text->text, f->arena)) return f->arena->status;
    if (!text->origin[0]) {
        const dtl_origin_text *source = NULL;
        if (find_source(f, position, &source)) return f->arena->status;
        if (source) {
            memcpy(text->origin, source->origin, sizeof text->origin);
        } else {
            dtl_id_print(text->origin, 'o', dtl_hash(dtl_slice_of(text->report), 0));
        }
    }
    return add_to_index(f, position);
}

static int find_all(finder *f, dtl_origin_text *texts, size_t count) {
    f->order = dtl_arena_array(f->arena, dtl_origin_text *, count);
    f->days = dtl_arena_array(f->arena, dtl_day, count);
    if (!f->order || !f->days) return f->arena->status;
    for (size_t i = 0; i < count; i++) f->order[i] = &texts[i];
    qsort(f->order, count, sizeof *f->order, compare_texts);
    for (size_t i = 0; i < count; i++)
        f->days[i] = f->order[i]->published.data ? dtl_day_parse(f->order[i]->published) : DTL_NO_DAY;
    int status = DTL_OK;
    for (size_t i = 0; status == DTL_OK && i < count; i++) status = join(f, (uint32_t)i);
    return status;
}

int dtl_origins_find(dtl_origin_text *texts, size_t count, dtl_arena *arena, dtl_error *error) {
    if (!count) return DTL_OK;
    if (count >= DTL_NO_POSTING) return dtl_fail(error, DTL_ELIMIT, "too many reports to compare: %zu", count);
    finder f = {.arena = arena};
    dtl_postings_init(&f.index, arena, DTL_NO_POSTING);
    int status = find_all(&f, texts, count);
    return status ? dtl_fail(error, status, "comparing the texts of %zu reports: %s", count, dtl_error_meaning(status)) : DTL_OK;
}
