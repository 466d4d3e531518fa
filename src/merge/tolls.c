/* Numbers: a toll that grows from day to day is news, two tolls on one day are a disagreement. */
#include <stdio.h>
#include <stdlib.h>

#include "base/json.h"
#include "merge/fields.h"

enum { HOURS_OF_ONE_TIME = 24, NO_HOUR = -1, TOLLS_COMPARED = 256 };

typedef struct toll {
    dtl_count count;
    dtl_day published; /* DTL_NO_DAY: comes with the last day */
    int64_t hour;      /* of publication, since 1970; NO_HOUR when only the day is known */
    dtl_slice outlet;
    size_t member;
} toll;

static int two_digits(dtl_slice text, size_t at) {
    if (at + 2 > text.length) return -1;
    int tens = text.data[at] - '0', ones = text.data[at + 1] - '0';
    return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
}

/* Of "2012-03-04T18:30:00+03:00" and the like. */
static int64_t hour_of(dtl_slice published, dtl_day day) {
    enum { HOUR = 11, ZONE = 19 };
    int hour = day == DTL_NO_DAY ? -1 : two_digits(published, HOUR), zone = two_digits(published, ZONE + 1);
    if (hour < 0 || day < 0) return NO_HOUR;
    bool east = zone >= 0 && published.data[ZONE] == '+', west = zone >= 0 && published.data[ZONE] == '-';
    return (int64_t)day * 24 + hour - (east ? zone : west ? -zone : 0);
}

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

/* Whether a was told at a later time than b. What two outlets tell within a day is of one time. */
static bool is_later(const toll *a, const toll *b) {
    if (a->published == DTL_NO_DAY || b->published == DTL_NO_DAY) return false;
    bool hours = a->hour != NO_HOUR && b->hour != NO_HOUR;
    if (a->outlet.data && dtl_slice_equal(a->outlet, b->outlet)) return hours ? a->hour > b->hour : a->published > b->published;
    return a->published > b->published && (!hours || a->hour - b->hour >= HOURS_OF_ONE_TIME);
}

/* Overtaken: later ones tell more, and none tells less. */
static bool is_overtaken(const toll *tolls, size_t count, size_t at) {
    bool more = false;
    for (size_t i = 0; i < count; i++) {
        if (!is_later(&tolls[i], &tolls[at])) continue;
        if (size_of(&tolls[i].count) < size_of(&tolls[at].count)) return false;
        more = true;
    }
    return more;
}

/* Whether another outlet tells otherwise of the same time, or less later. What is told later still does not settle it. */
static bool is_contested(const toll *tolls, size_t count, size_t at) {
    const toll *one = &tolls[at];
    for (size_t i = 0; i < count; i++) {
        const toll *other = &tolls[i];
        if (i == at || !exclude(&one->count, &other->count)) continue;
        bool raised = (is_later(other, one) && size_of(&other->count) > size_of(&one->count)) ||
                      (is_later(one, other) && size_of(&one->count) > size_of(&other->count));
        if (!raised) return true;
    }
    return false;
}

/* Puts the contested ones of tolls, which are in order, in contested, and drops what later ones have overtaken from tolls; of
 * many the last TOLLS_COMPARED are looked at. *count: how many stand. Returns how many are contested. */
static size_t sift(toll *tolls, size_t *count, toll contested[TOLLS_COMPARED]) {
    bool overtaken[TOLLS_COMPARED];
    size_t first = *count > TOLLS_COMPARED ? *count - TOLLS_COMPARED : 0, n = *count - first, standing = 0, found = 0;
    for (size_t i = 0; i < n; i++) {
        overtaken[i] = is_overtaken(tolls + first, n, i);
        if (is_contested(tolls + first, n, i)) contested[found++] = tolls[first + i];
    }
    for (size_t i = 0; i < n; i++) {
        if (!overtaken[i]) tolls[standing++] = tolls[first + i];
    }
    *count = standing;
    return found;
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
static dtl_count sum_up(const toll *tolls, size_t count) {
    dtl_count possible = tolls[0].count, range = possible;
    for (size_t i = 1; i < count; i++) {
        const dtl_count *next = &tolls[i].count;
        possible.min = narrower_min(possible.min, next->min);
        possible.max = narrower_max(possible.max, next->max);
        range.min = least(range.min, next->min);
        range.max = most(range.max, next->max);
    }
    bool excluded = possible.min != DTL_NO_COUNT && possible.max != DTL_NO_COUNT && possible.min > possible.max;
    return excluded ? range : possible;
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

static int dispute(dtl_making *making, dtl_count_kind kind, const toll *tolls, size_t count) {
    dtl_vote *votes = dtl_arena_array(making->scratch, dtl_vote, count);
    if (!votes) return dtl_making_status(making);
    for (size_t i = 0; i < count; i++)
        votes[i] = (dtl_vote){.value = write_count(making, &tolls[i].count), .member = tolls[i].member, .rank = (int)kind};
    size_t voted = 0;
    char field[40];
    snprintf(field, sizeof field, "counts.%s", dtl_count_name(kind));
    dtl_count_votes(votes, count, making, &voted);
    return dtl_dispute_votes(making, field, votes, voted, tolls_exclude, true);
}

static int make_count(dtl_making *making, dtl_count_kind kind, toll *tolls) {
    size_t count = 0;
    for (size_t i = 0; i < making->count; i++) {
        const dtl_view *view = making->members[i];
        const dtl_count *told = &view->mention->counts[kind];
        if (told->told && size_of(told) != DTL_NO_COUNT)
            tolls[count++] =
                (toll){*told, view->published, hour_of(view->mention->published, view->published), view->mention->outlet, i};
    }
    if (!count) return DTL_OK;
    qsort(tolls, count, sizeof *tolls, compare_tolls);
    toll contested[TOLLS_COMPARED];
    size_t contests = sift(tolls, &count, contested);
    making->event->counts[kind] = sum_up(tolls, count);
    return contests ? dispute(making, kind, contested, contests) : DTL_OK;
}

int dtl_make_counts(dtl_making *making) {
    toll *tolls = dtl_arena_array(making->scratch, toll, making->count);
    int status = tolls ? DTL_OK : dtl_making_status(making);
    for (int kind = 0; status == DTL_OK && kind < DTL_COUNT_KINDS; kind++)
        status = make_count(making, (dtl_count_kind)kind, tolls);
    return status;
}
