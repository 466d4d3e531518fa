#include "merge/merge.h"

#include <stdlib.h>

#include "merge/cluster.h"
#include "merge/fields.h"

typedef struct merger {
    dtl_arena *arena;
    const dtl_telling_model *model;
    const dtl_mention *mentions;
    size_t count;
    const dtl_origin *origins;
    size_t origin_count;
    dtl_view *views;
    const dtl_view **ordered_members; /* by group, then order */
} merger;

static int compare_origin(const void *key, const void *item) {
    return strcmp(key, ((const dtl_origin *)item)->report);
}

static int read_view(const merger *m, dtl_view *out, const dtl_mention *mention) {
    const dtl_origin *found =
        m->origin_count ? bsearch(mention->report, m->origins, m->origin_count, sizeof *m->origins, compare_origin) : NULL;
    return dtl_view_read(out, m->model, mention, found, m->arena);
}

static int compare_views(const void *a, const void *b) {
    return dtl_view_compare(a, b);
}

static int read_views(merger *m) {
    m->views = dtl_arena_array(m->arena, dtl_view, m->count);
    int status = m->views ? DTL_OK : m->arena->status;
    for (size_t i = 0; status == DTL_OK && i < m->count; i++) status = read_view(m, &m->views[i], &m->mentions[i]);
    if (status == DTL_OK) qsort(m->views, m->count, sizeof *m->views, compare_views);
    return status;
}

/* Ids of mentions are hashes of their content: the same mention twice counts once. */
static void drop_repeated(merger *m) {
    size_t kept = 0;
    for (size_t i = 0; i < m->count; i++) {
        if (!kept || !dtl_slice_equal(m->views[i].id, m->views[kept - 1].id)) m->views[kept++] = m->views[i];
    }
    m->count = kept;
}

static int compare_slices(const void *a, const void *b) {
    return dtl_slice_compare(*(const dtl_slice *)a, *(const dtl_slice *)b);
}

/* Sorts and drops what is repeated. */
static size_t distinct(dtl_slice *items, size_t count) {
    if (count) qsort(items, count, sizeof *items, compare_slices);
    size_t kept = 0;
    for (size_t i = 0; i < count; i++) {
        if (!kept || !dtl_slice_equal(items[i], items[kept - 1])) items[kept++] = items[i];
    }
    return kept;
}

static int compare_numbers(const void *a, const void *b) {
    uint64_t left = *(const uint64_t *)a, right = *(const uint64_t *)b;
    return (left > right) - (left < right);
}

static int make_sources(dtl_making *making) {
    dtl_event *event = making->event;
    size_t n = making->count, outlets = 0;
    event->mentions = dtl_arena_array(making->arena, dtl_slice, n);
    event->outlets = dtl_arena_array(making->arena, dtl_slice, n);
    dtl_slice *reports = dtl_arena_array(making->arena, dtl_slice, n);
    uint64_t *origins = dtl_arena_array(making->arena, uint64_t, n);
    if (!event->mentions || !event->outlets || !reports || !origins) return dtl_making_status(making);
    for (size_t i = 0; i < n; i++) {
        const dtl_mention *mention = making->members[i]->mention;
        event->mentions[i] = making->members[i]->id;
        reports[i] = dtl_slice_of(mention->report);
        origins[i] = making->members[i]->origin;
        if (mention->outlet.data) event->outlets[outlets++] = mention->outlet;
    }
    event->mention_count = n;
    event->reports = distinct(reports, n);
    event->outlet_count = distinct(event->outlets, outlets);
    qsort(origins, n, sizeof *origins, compare_numbers);
    for (size_t i = 0; i < n; i++) event->independent += !i || origins[i] != origins[i - 1];
    return DTL_OK;
}

static int make_event(dtl_making *making) {
    const dtl_view *first = making->members[0];
    making->event->type = first->mention->type;
    making->event->first_published = first->mention->published;
    memcpy(making->event->story, first->story, strlen(first->story) + 1);
    dtl_id_print(making->event->id, 'e', dtl_hash(first->id, 0));
    int status = make_sources(making);
    if (status == DTL_OK) status = dtl_make_coding(making);
    if (status == DTL_OK) status = dtl_make_parties(making);
    if (status == DTL_OK) status = dtl_make_date(making);
    if (status == DTL_OK) status = dtl_make_place(making);
    if (status == DTL_OK) status = dtl_make_counts(making);
    making->event->disputes = making->disputes.items;
    making->event->dispute_count = making->disputes.count;
    return status ? status : dtl_making_status(making);
}

/* Lays the views out by group, each group in order; starts[g] is where group g begins. */
static int sort_by_group(merger *m, const uint32_t *groups, size_t *starts, size_t group_count) {
    m->ordered_members = dtl_arena_array(m->arena, const dtl_view *, m->count);
    size_t *next = dtl_arena_array(m->arena, size_t, group_count + 1);
    if (!m->ordered_members || !next) return m->arena->status;
    for (size_t i = 0; i < m->count; i++) starts[groups[i] + 1]++;
    for (size_t g = 0; g < group_count; g++) starts[g + 1] += starts[g];
    memcpy(next, starts, group_count * sizeof *next);
    for (size_t i = 0; i < m->count; i++) m->ordered_members[next[groups[i]]++] = &m->views[i];
    return DTL_OK;
}

static int make_events(merger *m, dtl_events *out, dtl_arena *scratch, const uint32_t *groups, size_t group_count) {
    size_t *starts = dtl_arena_array(m->arena, size_t, group_count + 1);
    int status = starts ? sort_by_group(m, groups, starts, group_count) : m->arena->status;
    for (size_t g = 0; status == DTL_OK && g < group_count; g++) {
        dtl_event *event = dtl_vector_push(out, m->arena);
        if (!event) return m->arena->status;
        *event = (dtl_event){.mode = DTL_NO_MODE};
        dtl_making making = {.arena = m->arena,
                             .members = m->ordered_members + starts[g],
                             .count = starts[g + 1] - starts[g],
                             .scratch = scratch,
                             .event = event,
                             .disputes = {.ceiling = SIZE_MAX / 2}};
        status = make_event(&making);
        dtl_arena_reset(scratch);
    }
    return status;
}

static int compare_events(const void *a, const void *b) {
    const dtl_event *left = a, *right = b;
    if (!left->first_published.data != !right->first_published.data) return left->first_published.data ? -1 : 1;
    int order = dtl_slice_compare(left->first_published, right->first_published);
    return order ? order : strcmp(left->id, right->id);
}

/* What is known of the mentions, in the order of the views. */
static dtl_slice *sort_known(const merger *m, const dtl_slice *known) {
    dtl_slice *sorted = dtl_arena_array(m->arena, dtl_slice, m->count);
    for (size_t i = 0; sorted && i < m->count; i++) sorted[i] = known[m->views[i].mention - m->mentions];
    return sorted;
}

static int run(merger *m, dtl_events *out, const dtl_slice *known) {
    int status = read_views(m);
    if (status) return status;
    drop_repeated(m);
    dtl_slice *sorted = known ? sort_known(m, known) : NULL;
    uint32_t *groups = dtl_arena_array(m->arena, uint32_t, m->count);
    if (!groups || (known && !sorted)) return m->arena->status;
    size_t group_count = 0;
    status = dtl_cluster(groups, &group_count, m->model, m->views, sorted, m->count, m->arena);
    dtl_arena scratch;
    dtl_arena_init(&scratch, m->arena->ceiling);
    if (status == DTL_OK) status = make_events(m, out, &scratch, groups, group_count);
    dtl_arena_clear(&scratch);
    if (status == DTL_OK && out->count) qsort(out->items, out->count, sizeof *out->items, compare_events);
    return status;
}

int dtl_merge_more(dtl_events *out, dtl_arena *arena, const dtl_telling_model *model, const dtl_mention *mentions,
                   const dtl_slice *known, size_t count, const dtl_origin *origins, size_t origin_count, dtl_error *error) {
    *out = (dtl_events){.ceiling = count};
    if (!count) return DTL_OK;
    if (count >= UINT32_MAX) return dtl_fail(error, DTL_ELIMIT, "too many mentions to merge: %zu", count);
    merger m = {
        .arena = arena, .model = model, .mentions = mentions, .count = count, .origins = origins, .origin_count = origin_count};
    int status = run(&m, out, known);
    return status ? dtl_fail(error, status, "merging %zu mentions: %s", count, dtl_error_meaning(status)) : DTL_OK;
}

int dtl_merge(dtl_events *out, dtl_arena *arena, const dtl_telling_model *model, const dtl_mention *mentions, size_t count,
              const dtl_origin *origins, size_t origin_count, dtl_error *error) {
    return dtl_merge_more(out, arena, model, mentions, NULL, count, origins, origin_count, error);
}

bool dtl_merge_days(const dtl_mention *mention, dtl_day *from, dtl_day *to) {
    dtl_view view = {.mention = mention};
    dtl_view_read_dates(&view, mention);
    *from = view.dating == DTL_TIMELESS ? DTL_NO_DAY : (dtl_day)view.from;
    *to = view.dating == DTL_TIMELESS ? DTL_NO_DAY : (dtl_day)view.to;
    return view.dating != DTL_TIMELESS;
}
