/* When all reports have joined a story, each settles where its nearest reports are, those that came after it too. A report that
 * came first joined what little there was, and two halves of one story may have begun apart. */
#include <stdlib.h>

#include "stories/finder.h"

enum { NEAREST = 3 }; /* reports of a story that speak for it */

/* The mean likeness to the nearest reports of another story at which a report moves to it. Tuned on ECB+ train. */
static const double MOVE = 0.25;

/* A likeness as one of the two sees it. */
typedef struct neighbour {
    uint32_t of, draft;
    float points;
} neighbour;

typedef struct settling {
    const dtl_story_finder *finder;
    neighbour *neighbours;
    size_t count;
    uint32_t *by_draft; /* members by draft, each draft in the order of joining */
    uint32_t *starts;   /* of each draft in by_draft */
} settling;

static int compare_neighbours(const void *a, const void *b) {
    const neighbour *left = a, *right = b;
    if (left->of != right->of) return left->of < right->of ? -1 : 1;
    if (left->draft != right->draft) return left->draft < right->draft ? -1 : 1;
    return (left->points < right->points) - (left->points > right->points);
}

static int read_neighbours(settling *s) {
    const dtl_story_finder *f = s->finder;
    s->neighbours = dtl_arena_array(f->arena, neighbour, 2 * f->kept.count);
    if (!s->neighbours) return f->arena->status;
    for (size_t i = 0; i < f->kept.count; i++) {
        const dtl_story_likeness *kept = &f->kept.items[i];
        s->neighbours[s->count++] = (neighbour){kept->a, f->members[kept->b].draft, kept->points};
        s->neighbours[s->count++] = (neighbour){kept->b, f->members[kept->a].draft, kept->points};
    }
    if (s->count) qsort(s->neighbours, s->count, sizeof *s->neighbours, compare_neighbours);
    return DTL_OK;
}

static int sort_by_draft(settling *s) {
    const dtl_story_finder *f = s->finder;
    size_t stories = f->newest.count;
    s->by_draft = dtl_arena_array(f->arena, uint32_t, f->count);
    s->starts = dtl_arena_array(f->arena, uint32_t, stories + 1);
    uint32_t *next = dtl_arena_array(f->arena, uint32_t, stories + 1);
    if (!s->by_draft || !s->starts || !next) return f->arena->status;
    for (size_t i = 0; i < f->count; i++) s->starts[f->members[i].draft + 1]++;
    for (size_t k = 0; k < stories; k++) s->starts[k + 1] += s->starts[k];
    memcpy(next, s->starts, stories * sizeof *next);
    for (uint32_t i = 0; i < f->count; i++) s->by_draft[next[f->members[i].draft]++] = i;
    return DTL_OK;
}

/* The first place of the draft whose member's day is not before the one asked for; members of unknown day are last. */
static uint32_t first_from(const settling *s, uint32_t draft, int64_t day) {
    uint32_t low = s->starts[draft], high = s->starts[draft + 1];
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        dtl_day at = s->finder->members[s->by_draft[middle]].day;
        if (at != DTL_NO_DAY && at < day) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

/* How many members of the draft are near enough to speak for it, itself left out: NEAREST at most. */
static uint32_t speakers(const settling *s, uint32_t draft, const dtl_story_member *own) {
    uint32_t first = own->day == DTL_NO_DAY ? s->starts[draft] : first_from(s, draft, (int64_t)own->day - DTL_STORY_DAYS);
    uint32_t count = 0, wanted = NEAREST + (own->draft == draft);
    for (uint32_t i = first; i < s->starts[draft + 1] && count < wanted; i++) {
        if (dtl_story_far_apart(own->day, s->finder->members[s->by_draft[i]].day)) break;
        count++;
    }
    count -= own->draft == draft && count;
    return count ? count : 1;
}

/* The draft whose nearest members are likest; its own when none is like enough. */
static uint32_t settle(const settling *s, uint32_t position, size_t first, size_t end) {
    const dtl_story_member *own = &s->finder->members[position];
    uint32_t out = own->draft;
    double best = MOVE;
    for (size_t from = first, to; from < end; from = to) {
        double sum = 0;
        for (to = from; to < end && s->neighbours[to].draft == s->neighbours[from].draft; to++)
            sum += to - from < NEAREST ? (double)s->neighbours[to].points : 0;
        double mean = sum / speakers(s, s->neighbours[from].draft, own);
        if (!(mean > best) && !(mean == best && s->neighbours[from].draft == own->draft)) continue;
        best = mean;
        out = s->neighbours[from].draft;
    }
    return out;
}

int dtl_stories_settle(dtl_story_finder *finder) {
    settling s = {.finder = finder};
    if (read_neighbours(&s) || sort_by_draft(&s)) return finder->arena->status;
    for (size_t i = 0, first = 0, end; i < finder->count; i++, first = end) {
        for (end = first; end < s.count && s.neighbours[end].of == i;) end++;
        dtl_story_text *text = finder->members[i].text;
        if (text->settled) continue;
        uint32_t draft = settle(&s, (uint32_t)i, first, end);
        memcpy(text->story, finder->members[s.by_draft[s.starts[draft]]].text->draft, DTL_ID_SIZE);
    }
    return DTL_OK;
}
