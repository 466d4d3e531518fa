/* Numbers: a toll that grows from day to day is news, two tolls on one day are a disagreement. */
#include <stdio.h>
#include <stdlib.h>

#include "base/json.h"
#include "merge/fields.h"

typedef struct toll {
    dtl_count count;
    dtl_day published; /* DTL_NO_DAY: comes with the last day */
    size_t member;
} toll;

static int compare_tolls(const void *a, const void *b) {
    const toll *left = a, *right = b;
    bool left_known = left->published != DTL_NO_DAY, right_known = right->published != DTL_NO_DAY;
    if (left_known != right_known) return left_known ? -1 : 1;
    if (left->published != right->published) return left->published < right->published ? -1 : 1;
    return (left->member > right->member) - (left->member < right->member);
}

/* The value to reckon with: "at least 20" counts as 20, "up to 30" as 30. */
static int64_t size_of(const dtl_count *count) {
    return count->min != DTL_NO_COUNT ? count->min : count->max;
}

static bool exclude(const dtl_count *a, const dtl_count *b) {
    bool below = a->max != DTL_NO_COUNT && b->min != DTL_NO_COUNT && a->max < b->min;
    bool above = b->max != DTL_NO_COUNT && a->min != DTL_NO_COUNT && b->max < a->min;
    return below || above;
}

/* Whether every toll of [first, end) is at least as large as all that stand. */
static bool updates(const toll *standing, size_t standing_count, const toll *day, size_t day_count) {
    for (size_t i = 0; i < standing_count; i++) {
        for (size_t j = 0; j < day_count; j++) {
            if (size_of(&day[j].count) < size_of(&standing[i].count)) return false;
        }
    }
    return true;
}

/* Drops from tolls, which are in order, what later days have overtaken; returns how many stand. */
static size_t keep_standing(toll *tolls, size_t count) {
    size_t standing = 0, end = 0;
    for (size_t first = 0; first < count; first = end) {
        for (end = first; end < count && tolls[end].published == tolls[first].published;) end++;
        bool known = tolls[first].published != DTL_NO_DAY;
        if (known && updates(tolls, standing, tolls + first, end - first)) standing = 0;
        memmove(tolls + standing, tolls + first, (end - first) * sizeof *tolls);
        standing += end - first;
    }
    return standing;
}

static int64_t least(int64_t a, int64_t b) {
    return a == DTL_NO_COUNT || b == DTL_NO_COUNT ? DTL_NO_COUNT : a < b ? a : b;
}

static int64_t most(int64_t a, int64_t b) {
    return a == DTL_NO_COUNT || b == DTL_NO_COUNT ? DTL_NO_COUNT : a > b ? a : b;
}

static int64_t narrower_min(int64_t a, int64_t b) {
    return a > b ? a : b; /* DTL_NO_COUNT is the smallest */
}

static int64_t narrower_max(int64_t a, int64_t b) {
    return a == DTL_NO_COUNT ? b : b == DTL_NO_COUNT ? a : a < b ? a : b;
}

/* What all tolls leave possible, or where they exclude each other, the range from the least to the most. */
static dtl_count sum_up(const toll *tolls, size_t count, bool disputed) {
    dtl_count sum = tolls[0].count;
    for (size_t i = 1; i < count; i++) {
        const dtl_count *next = &tolls[i].count;
        sum.min = disputed ? least(sum.min, next->min) : narrower_min(sum.min, next->min);
        sum.max = disputed ? most(sum.max, next->max) : narrower_max(sum.max, next->max);
    }
    return sum;
}

static bool tolls_exclude(const dtl_making *making, const dtl_vote *a, const dtl_vote *b) {
    const dtl_mention *left = making->members[a->member]->mention, *right = making->members[b->member]->mention;
    return exclude(&left->counts[a->rank], &right->counts[b->rank]);
}

static dtl_slice write_count(dtl_making *making, const dtl_count *count) {
    dtl_buffer text;
    dtl_buffer_init(&text, 200);
    const int64_t bounds[] = {count->min, count->max};
    for (int i = 0; i < 2; i++) {
        dtl_put_raw(&text, i ? ",\"max\":" : "{\"min\":");
        if (bounds[i] == DTL_NO_COUNT) {
            dtl_put_raw(&text, "null");
        } else {
            dtl_buffer_print(&text, "%lld", (long long)bounds[i]);
        }
    }
    dtl_put_raw(&text, "}");
    return dtl_keep_text(making, &text);
}

static int dispute(dtl_making *making, dtl_count_kind kind, const toll *tolls, size_t count, bool *disputed) {
    dtl_vote *votes = dtl_arena_array(making->scratch, dtl_vote, count);
    if (!votes) return dtl_making_status(making);
    for (size_t i = 0; i < count; i++)
        votes[i] = (dtl_vote){.value = write_count(making, &tolls[i].count), .member = tolls[i].member, .rank = (int)kind};
    size_t voted = 0, before = making->disputes.count;
    char field[40];
    snprintf(field, sizeof field, "counts.%s", dtl_count_name(kind));
    dtl_count_votes(votes, count, making, &voted);
    int status = dtl_dispute_votes(making, field, votes, voted, tolls_exclude);
    *disputed = making->disputes.count > before;
    return status;
}

static int make_count(dtl_making *making, dtl_count_kind kind, toll *tolls) {
    size_t count = 0;
    for (size_t i = 0; i < making->count; i++) {
        const dtl_view *view = making->members[i];
        const dtl_count *told = &view->mention->counts[kind];
        if (told->told && size_of(told) != DTL_NO_COUNT) tolls[count++] = (toll){*told, view->published, i};
    }
    if (!count) return DTL_OK;
    qsort(tolls, count, sizeof *tolls, compare_tolls);
    count = keep_standing(tolls, count);
    bool disputed = false;
    int status = dispute(making, kind, tolls, count, &disputed);
    making->event->counts[kind] = sum_up(tolls, count, disputed);
    return status;
}

int dtl_make_counts(dtl_making *making) {
    toll *tolls = dtl_arena_array(making->scratch, toll, making->count);
    int status = tolls ? DTL_OK : dtl_making_status(making);
    for (int kind = 0; status == DTL_OK && kind < DTL_COUNT_KINDS; kind++)
        status = make_count(making, (dtl_count_kind)kind, tolls);
    return status;
}
