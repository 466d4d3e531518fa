#include "stories/stories.h"

#include <stdlib.h>

#include "base/date.h"
#include "stories/finder.h"

enum {
    LIST_AT_MOST = 64,     /* newest reports under one word that are looked at */
    COMPARED_AT_MOST = 48, /* reports compared in full for each report */
    NEAREST = 3,           /* reports of a story that speak for it */
    TOGETHER_DAYS = 3      /* between publications within which common names tell more */
};

/* The mean likeness to the nearest reports of a story at which a report joins it. Tuned on ECB+ train. */
static const double JOIN = 0.3;

/* A likeness below this is nobody's nearest, and not kept for settling. */
static const double LEAST_LIKENESS = 0.1;

static int compare_members(const void *a, const void *b) {
    const dtl_story_text *left = ((const dtl_story_member *)a)->text, *right = ((const dtl_story_member *)b)->text;
    if (!left->published.data != !right->published.data) return left->published.data ? -1 : 1;
    int order = dtl_slice_compare(left->published, right->published);
    return order ? order : strcmp(left->report, right->report);
}

/* Days too far apart; where one is not known they may be near. */
bool dtl_story_far_apart(dtl_day a, dtl_day b) {
    if (a == DTL_NO_DAY || b == DTL_NO_DAY) return false;
    int64_t distance = (int64_t)a - b;
    return distance > DTL_STORY_DAYS || distance < -DTL_STORY_DAYS;
}

static int collect_candidates(dtl_story_finder *f, uint32_t position) {
    const dtl_story_member *own = &f->members[position];
    f->candidates.count = 0;
    f->candidates.ceiling = SIZE_MAX / 8;
    for (uint32_t i = 0; i < own->profile.key_count; i++) {
        const dtl_posting_list *list = dtl_postings_find(&f->index, own->profile.keys[i]);
        uint32_t at = list ? list->newest : DTL_NO_POSTING;
        for (int looked = 0; at != DTL_NO_POSTING && looked < LIST_AT_MOST; looked++, at = f->index.entries.items[at].next) {
            uint32_t value = f->index.entries.items[at].value;
            dtl_story_member *other = &f->members[value];
            if (dtl_story_far_apart(own->day, other->day)) continue;
            if (other->seen_by != position + 1) {
                uint32_t *candidate = dtl_vector_push(&f->candidates, f->arena);
                if (!candidate) return f->arena->status;
                *candidate = value;
                other->seen_by = position + 1;
                other->hits = 0;
            }
            /* A heavy word tells more than a light one. */
            other->hits += DTL_PROFILE_KEYS - i;
        }
    }
    return DTL_OK;
}

/* The candidates with most hits come first, older ones before newer; returns how many of them to compare. */
static size_t choose_candidates(dtl_story_finder *f) {
    uint32_t *items = f->candidates.items;
    size_t count = f->candidates.count < COMPARED_AT_MOST ? f->candidates.count : COMPARED_AT_MOST;
    for (size_t i = 1; i < f->candidates.count; i++) {
        uint32_t moved = items[i], hits = f->members[moved].hits;
        size_t at = i < count ? i : count;
        if (i >= count) {
            uint32_t last = items[count - 1];
            bool better = hits > f->members[last].hits || (hits == f->members[last].hits && moved < last);
            if (!better) continue;
            at = count - 1;
        }
        for (; at > 0; at--) {
            uint32_t before = items[at - 1];
            if (f->members[before].hits > hits || (f->members[before].hits == hits && before < moved)) break;
            items[at] = before;
        }
        items[at] = moved;
    }
    return count;
}

typedef struct likeness {
    uint32_t story;
    double points;
} likeness;

/* By story, then nearest first. */
static int compare_likeness(const void *a, const void *b) {
    const likeness *left = a, *right = b;
    if (left->story != right->story) return left->story < right->story ? -1 : 1;
    return (left->points < right->points) - (left->points > right->points);
}

/* How many members of the story may speak for it: NEAREST, or all that are near in time. */
static size_t speakers(const dtl_story_finder *f, uint32_t story, dtl_day day) {
    size_t count = 0;
    for (uint32_t at = f->newest.items[story]; at != DTL_NO_POSTING && count < NEAREST; at = f->members[at].before) {
        if (dtl_story_far_apart(day, f->members[at].day)) break;
        count++;
    }
    return count ? count : 1;
}

static bool together(dtl_day a, dtl_day b) {
    return a != DTL_NO_DAY && b != DTL_NO_DAY && labs((long)a - (long)b) <= TOGETHER_DAYS;
}

static int keep_likeness(dtl_story_finder *f, uint32_t a, uint32_t b, double points) {
    if (points < LEAST_LIKENESS) return DTL_OK;
    dtl_story_likeness *kept = dtl_vector_push(&f->kept, f->arena);
    if (!kept) return f->arena->status;
    *kept = (dtl_story_likeness){a, b, (float)points};
    return DTL_OK;
}

/* Compares the report with those before it that have most of its heaviest words; *count: with how many. */
static int compare_with_earlier(dtl_story_finder *f, uint32_t position, likeness found[COMPARED_AT_MOST], size_t *count) {
    *count = 0;
    if (collect_candidates(f, position)) return f->arena->status;
    *count = choose_candidates(f);
    for (size_t i = 0; i < *count; i++) {
        const dtl_story_member *other = &f->members[f->candidates.items[i]];
        found[i] = (likeness){other->draft, dtl_profile_compare(&f->members[position].profile, &other->profile,
                                                                together(f->members[position].day, other->day))};
        if (keep_likeness(f, position, f->candidates.items[i], found[i].points)) return f->arena->status;
    }
    if (*count) qsort(found, *count, sizeof *found, compare_likeness);
    return DTL_OK;
}

/* The story with which the report has most in common, DTL_NO_POSTING when it is of none. */
static uint32_t choose_story(const dtl_story_finder *f, uint32_t position, const likeness *found, size_t count) {
    uint32_t out = DTL_NO_POSTING;
    double best = JOIN;
    for (size_t first = 0, end; first < count; first = end) {
        double sum = 0;
        for (end = first; end < count && found[end].story == found[first].story; end++)
            sum += end - first < NEAREST ? found[end].points : 0;
        double mean = sum / (double)speakers(f, found[first].story, f->members[position].day);
        if (mean < best || (mean == best && out != DTL_NO_POSTING)) continue;
        best = mean;
        out = found[first].story;
    }
    return out;
}

static int start_story(dtl_story_finder *f, uint32_t *story) {
    uint32_t *newest = dtl_vector_push(&f->newest, f->arena);
    if (!newest) return f->arena->status;
    *newest = DTL_NO_POSTING;
    *story = (uint32_t)(f->newest.count - 1);
    return DTL_OK;
}

/* The story with this id, started when this is its first report here. */
static int known_story(dtl_story_finder *f, const char *id, uint32_t *story) {
    bool added = false;
    uint32_t *value = dtl_map_put(&f->known, dtl_slice_of(id), &added);
    if (!value) return f->arena->status;
    if (added && start_story(f, value)) return f->arena->status;
    *story = *value;
    return DTL_OK;
}

static int join(dtl_story_finder *f, uint32_t position) {
    dtl_story_member *own = &f->members[position];
    likeness found[COMPARED_AT_MOST];
    size_t count = 0;
    if (dtl_profile_read(&own->profile, f->rarity, own->text->title, own->text->text, f->arena)) return f->arena->status;
    if (!own->text->settled && compare_with_earlier(f, position, found, &count)) return f->arena->status;
    if (!own->text->draft[0]) {
        uint32_t story = choose_story(f, position, found, count);
        if (story == DTL_NO_POSTING) {
            dtl_id_print(own->text->draft, 's', dtl_hash(dtl_slice_of(own->text->report), 0));
        } else {
            memcpy(own->text->draft, f->members[f->newest.items[story]].text->draft, DTL_ID_SIZE);
        }
    }
    if (known_story(f, own->text->draft, &own->draft)) return f->arena->status;
    own->before = f->newest.items[own->draft];
    f->newest.items[own->draft] = position;
    for (uint32_t i = 0; i < own->profile.key_count; i++) {
        if (dtl_postings_add(&f->index, own->profile.keys[i], position)) return f->arena->status;
    }
    return DTL_OK;
}

static int find_all(dtl_story_finder *f, dtl_story_text *texts, size_t count) {
    f->members = dtl_arena_array(f->arena, dtl_story_member, count);
    f->count = count;
    if (!f->members) return f->arena->status;
    for (size_t i = 0; i < count; i++) {
        f->members[i].text = &texts[i];
        f->members[i].day = texts[i].published.data ? dtl_day_parse(texts[i].published) : DTL_NO_DAY;
    }
    qsort(f->members, count, sizeof *f->members, compare_members);
    int status = DTL_OK;
    for (size_t i = 0; status == DTL_OK && i < count; i++) status = join(f, (uint32_t)i);
    return status ? status : dtl_stories_settle(f);
}

int dtl_stories_find(dtl_story_text *texts, size_t count, const dtl_rarity *rarity, dtl_arena *arena, dtl_error *error) {
    if (!count) return DTL_OK;
    if (count >= DTL_NO_POSTING) return dtl_fail(error, DTL_ELIMIT, "too many reports to compare: %zu", count);
    dtl_story_finder f = {
        .arena = arena, .rarity = rarity, .newest = {.ceiling = count}, .kept = {.ceiling = COMPARED_AT_MOST * count}};
    dtl_postings_init(&f.index, arena, DTL_NO_POSTING);
    dtl_map_init(&f.known, arena, count);
    int status = find_all(&f, texts, count);
    return status ? dtl_fail(error, status, "grouping %zu reports: %s", count, dtl_error_meaning(status)) : DTL_OK;
}

int dtl_story_center(size_t *out, const dtl_story_text *texts, size_t count, const dtl_rarity *rarity, dtl_arena *arena,
                     dtl_error *error) {
    *out = SIZE_MAX;
    if (count > DTL_STORY_COMPARED) count = DTL_STORY_COMPARED;
    dtl_profile *profiles = dtl_arena_array(arena, dtl_profile, count);
    int status = profiles ? DTL_OK : arena->status;
    for (size_t i = 0; status == DTL_OK && i < count; i++)
        status = dtl_profile_read(&profiles[i], rarity, texts[i].title, texts[i].text, arena);
    if (status) return dtl_fail(error, status, "choosing a story's title: %s", dtl_error_meaning(status));
    double best = -1;
    for (size_t i = 0; i < count; i++) {
        double sum = 0;
        for (size_t k = 0; k < count; k++) sum += k == i ? 0 : dtl_profile_compare(&profiles[i], &profiles[k], false);
        if (!texts[i].title.length || !(sum > best)) continue;
        best = sum;
        *out = i;
    }
    return DTL_OK;
}
