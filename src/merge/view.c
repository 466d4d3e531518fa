#include "merge/view.h"

#include <stdlib.h>

#include "base/words.h"

enum {
    LONGEST_DATED = 31,     /* days */
    BEFORE_PUBLICATION = 3, /* days: news tells of what just happened */
    AFTER_PUBLICATION = 7,  /* of what is planned */
    WORD_THAT_COUNTS = 4,   /* bytes: shorter ones are mostly grammar */
    TRIGGER_BEGINNING = 5   /* bytes: "expel", "expelled" and "expels" begin alike */
};

static int read_side(dtl_side_view *out, const dtl_actor *actors, size_t count, dtl_arena *arena) {
    dtl_party_view *parties =
        count ? dtl_arena_array(arena, dtl_party_view, count < DTL_VIEW_PARTIES ? count : DTL_VIEW_PARTIES) : NULL;
    if (count && !parties) return arena->status;
    for (size_t i = 0; i < count && out->count < DTL_VIEW_PARTIES; i++) {
        const dtl_actor *actor = &actors[i];
        const dtl_name *name = dtl_name_read(actor->name, arena);
        if (!name) return arena->status;
        if (!name->count && !actor->country[0] && !actor->sector[0]) continue;
        parties[out->count++] = (dtl_party_view){actor, name};
    }
    out->parties = parties;
    return DTL_OK;
}

static bool is_planned(const dtl_mention *mention) {
    return mention->status == DTL_STATUS_PLANNED || mention->status == DTL_STATUS_POSSIBLE;
}

void dtl_view_read_dates(dtl_view *out, const dtl_mention *mention) {
    out->published = mention->published.data ? dtl_day_parse(mention->published) : DTL_NO_DAY;
    const dtl_when *when = &mention->when;
    bool told = when->told && when->basis != DTL_BASIS_PUBLISHED && (when->from != DTL_NO_DAY || when->to != DTL_NO_DAY);
    if (told) {
        bool closed = when->from != DTL_NO_DAY && when->to != DTL_NO_DAY && when->from <= when->to;
        out->from = when->from;
        out->to = when->to;
        out->dating = closed && out->to - out->from < LONGEST_DATED ? DTL_DATED : DTL_WIDE;
    } else if (out->published != DTL_NO_DAY) {
        out->dating = DTL_BOUNDED;
        out->from = (int64_t)out->published - (is_planned(mention) ? 1 : BEFORE_PUBLICATION);
        out->to = (int64_t)out->published + (is_planned(mention) ? AFTER_PUBLICATION : 0);
    } else {
        out->dating = DTL_TIMELESS;
    }
}

static dtl_standing standing_of(dtl_status status) {
    switch (status) {
    case DTL_STATUS_DEMANDED: return DTL_STANDING_DEMAND;
    case DTL_STATUS_NEGATED: return DTL_STANDING_NOT;
    default: return DTL_STANDING_ACT;
    }
}

static int compare_words(const void *a, const void *b) {
    uint32_t left = *(const uint32_t *)a, right = *(const uint32_t *)b;
    return (left > right) - (left < right);
}

static int read_words(dtl_view *out, dtl_slice evidence, dtl_arena *arena) {
    uint32_t words[DTL_VIEW_WORDS];
    size_t count = 0, kept = 0;
    dtl_word word;
    for (dtl_slice rest = evidence; count < DTL_VIEW_WORDS && dtl_word_next(&word, &rest);) {
        bool number = word.bytes[0] >= '0' && word.bytes[0] <= '9';
        if (word.length < WORD_THAT_COUNTS && !number) continue;
        words[count++] = (uint32_t)dtl_hash(dtl_word_slice(&word), 0);
    }
    qsort(words, count, sizeof *words, compare_words);
    for (size_t i = 0; i < count; i++) {
        if (!kept || words[i] != words[kept - 1]) words[kept++] = words[i];
    }
    out->words =
        (const uint32_t *)(const void *)dtl_arena_copy(arena, (dtl_slice){(const char *)words, kept * sizeof *words}).data;
    out->word_count = kept;
    return out->words ? DTL_OK : arena->status;
}

static uint64_t hash_trigger(dtl_slice trigger) {
    dtl_word word;
    if (!dtl_word_next(&word, &trigger)) return 0;
    return dtl_hash((dtl_slice){word.bytes, word.length < TRIGGER_BEGINNING ? word.length : TRIGGER_BEGINNING}, 1);
}

static uint64_t add_to_hash(uint64_t hash, const void *bytes, size_t size) {
    return dtl_hash((dtl_slice){bytes, size}, hash);
}

static uint64_t hash_side(uint64_t hash, const dtl_side_view *side) {
    for (size_t i = 0; i < side->count; i++) {
        const dtl_actor *actor = side->parties[i].actor;
        hash = dtl_hash(dtl_slice_of(actor->country), hash);
        hash = dtl_hash(dtl_slice_of(actor->sector), hash + (actor->role.data != NULL));
        hash = add_to_hash(hash, &side->parties[i].name->hash, sizeof(uint64_t));
    }
    return hash + side->count;
}

static uint64_t sign(const dtl_view *view) {
    const dtl_mention *mention = view->mention;
    uint64_t hash = add_to_hash(view->trigger + view->dating, view->words, view->word_count * sizeof *view->words);
    hash = dtl_hash(view->telling.form, dtl_hash(dtl_slice_of(view->draft), hash));
    hash = dtl_hash(mention->outlet, hash + mention->part);
    if (mention->said_by) hash = dtl_hash(mention->said_by->name, dtl_hash(mention->said_by->text, hash + 1));
    const int64_t numbers[] = {view->standing,
                               mention->status,
                               view->from,
                               view->to,
                               view->published,
                               mention->mode,
                               mention->place ? mention->place->geonames : 0};
    hash = add_to_hash(hash, numbers, sizeof numbers);
    hash = add_to_hash(hash, &view->place->hash, sizeof(uint64_t));
    for (int kind = 0; kind < DTL_COUNT_KINDS; kind++) {
        const dtl_count *count = &mention->counts[kind];
        const int64_t bounds[] = {count->told, count->told ? count->min : 0, count->told ? count->max : 0};
        hash = add_to_hash(hash, bounds, sizeof bounds);
    }
    return hash_side(hash_side(hash, &view->actors), &view->recipients);
}

int dtl_view_read(dtl_view *out, const dtl_telling_model *model, const dtl_mention *mention, const dtl_origin *origin,
                  dtl_arena *arena) {
    *out = (dtl_view){.mention = mention, .id = dtl_slice_of(mention->id), .story = "", .draft = ""};
    out->origin = dtl_hash(dtl_slice_of(origin && origin->origin[0] ? origin->origin : mention->report), 0);
    if (origin) {
        out->story = origin->story;
        out->draft = origin->draft;
    }
    if (dtl_telling_read(&out->telling, model, mention, arena)) return arena->status;
    out->standing = standing_of(mention->status);
    dtl_view_read_dates(out, mention);
    if (read_words(out, mention->evidence_text, arena)) return arena->status;
    out->trigger = hash_trigger(mention->trigger_text);
    out->place = dtl_name_read(mention->place ? mention->place->name : DTL_NO_SLICE, arena);
    out->admin1 = dtl_name_read(mention->place ? mention->place->admin1 : DTL_NO_SLICE, arena);
    if (!out->place || !out->admin1) return arena->status;
    int status = read_side(&out->actors, mention->actors, mention->actor_count, arena);
    if (status == DTL_OK) status = read_side(&out->recipients, mention->recipients, mention->recipient_count, arena);
    if (status == DTL_OK) out->signature = sign(out);
    return status;
}

int dtl_view_compare(const dtl_view *a, const dtl_view *b) {
    dtl_slice left = a->mention->published, right = b->mention->published;
    if (!left.data != !right.data) return left.data ? -1 : 1;
    int order = dtl_slice_compare(left, right);
    return order ? order : dtl_slice_compare(a->id, b->id);
}
