/* Figures of events: counted over the columns. Rows are given when all is counted, and nobody is kept waiting by who takes them.
 */
#include "store/figures.h"

#include <stdlib.h>

#include "base/error.h"
#include "store/cells.h"
#include "store/values.h"

/* ---- lanes ---- */

typedef struct lanes {
    dtl_asking *asking;
    dtl_lane by;
    dtl_distinct found; /* of the event at hand */
    dtl_groups groups;
} lanes;

/* What lanes are, and links between them. */
static const struct {
    dtl_value lane, link;
} values[] = {[DTL_LANE_COUNTRY] = {DTL_VALUE_COUNTRY, DTL_VALUE_DYAD},
              [DTL_LANE_PARTY] = {DTL_VALUE_PARTY, DTL_VALUE_PARTIES},
              [DTL_LANE_DYAD] = {DTL_VALUE_DYAD, DTL_VALUE_DYAD}};

static bool find_lanes(lanes *l, const dtl_told_event *e) {
    return dtl_values_of(&l->found, l->asking->columns, e, values[l->by].lane, &l->asking->arena);
}

/* Whether the lane has the event on a side of it; a pair has it on both. */
static bool is_on_side(const lanes *l, const dtl_told_event *e, uint64_t lane, int side) {
    if (l->by == DTL_LANE_DYAD) return true;
    for (uint32_t i = 0; i < e->side_count; i++) {
        const dtl_told_side *s = &l->asking->columns->sides.items[e->sides + i];
        if (s->side == side && (l->by == DTL_LANE_PARTY ? s->party : s->country) == lane) return true;
    }
    return false;
}

static dtl_group *lane_of(lanes *l, uint64_t lane) {
    return dtl_groups_of(&l->groups, (const uint64_t[DTL_GROUP_KEYS]){lane});
}

static bool count_lanes(lanes *l, const dtl_told_event *e) {
    if (!find_lanes(l, e)) return false;
    for (size_t i = 0; i < l->found.all.count; i++) {
        uint64_t lane = l->found.all.items[i];
        dtl_group *group = lane_of(l, lane);
        if (!group) return false;
        dtl_group_add(group, e);
        group->first += is_on_side(l, e, lane, 0);
        group->second += is_on_side(l, e, lane, 1);
    }
    return true;
}

static int compare_lanes(const void *a, const void *b) {
    const dtl_cell *left = a, *right = b;
    int order = dtl_cells_compare(&right[1], &left[1]);
    return order ? order : dtl_cells_compare(&left[0], &right[0]);
}

static void put_lanes(lanes *l, dtl_rows *out) {
    for (size_t i = 0; i < l->groups.all.count; i++) {
        const dtl_group *g = &l->groups.all.items[i];
        dtl_cell *row = dtl_rows_next(out);
        row[0] = dtl_value_cell(l->asking->columns, values[l->by].lane, g->key[0], &l->asking->arena);
        row[1] = dtl_number_cell(g->events);
        row[2] = dtl_number_cell(g->quads[DTL_QUAD_VERBAL_COOPERATION] + g->quads[DTL_QUAD_MATERIAL_COOPERATION]);
        row[3] = dtl_number_cell(g->quads[DTL_QUAD_VERBAL_CONFLICT] + g->quads[DTL_QUAD_MATERIAL_CONFLICT]);
        row[4] = dtl_number_cell(g->first);
        row[5] = dtl_number_cell(g->second);
    }
    dtl_rows_sort(out, compare_lanes);
}

static int start_lanes(lanes *l, dtl_asking *a, dtl_store *store, dtl_lane by, const dtl_filter *f, dtl_error *error) {
    int status = dtl_asking_start(a, store, f, error);
    if (status) return status;
    *l = (lanes){.asking = a, .by = by, .found = DTL_DISTINCT};
    dtl_groups_init(&l->groups, &a->arena);
    return DTL_OK;
}

int dtl_store_lanes(dtl_store *store, dtl_lane by, const dtl_filter *f, dtl_cells_each each, void *context, dtl_error *error) {
    dtl_asking a;
    lanes l;
    dtl_rows r = {.count = 0};
    int status = start_lanes(&l, &a, store, by, f, error);
    if (status) return status;
    bool good = true;
    for (size_t i = 0; good && i < a.count; i++) good = count_lanes(&l, &a.columns->events.items[a.chosen[i]]);
    if (good && dtl_rows_make(&r, l.groups.all.count, 6, &a.arena)) put_lanes(&l, &r);
    return dtl_rows_give(&a, &r, f->limit, each, context, error);
}

static int compare_links(const void *a, const void *b) {
    const dtl_cell *left = a, *right = b;
    int order = dtl_cells_compare(&right[2], &left[2]);
    if (!order) order = dtl_cells_compare(&left[0], &right[0]);
    return order ? order : dtl_cells_compare(&left[1], &right[1]);
}

static void put_links(const lanes *l, dtl_rows *out) {
    for (size_t i = 0; i < l->groups.all.count; i++) {
        const dtl_group *g = &l->groups.all.items[i];
        dtl_cell *row = dtl_rows_next(out);
        row[0] = dtl_word_cell(l->asking->columns, dtl_value_first(g->key[0]));
        row[1] = dtl_word_cell(l->asking->columns, dtl_value_second(g->key[0]));
        row[2] = dtl_number_cell(g->events);
        row[3] = dtl_real_cell(dtl_group_score(g));
        for (int quad = 0; quad < 4; quad++) row[4 + quad] = dtl_number_cell(g->quads[quad]);
        row[8] = dtl_number_cell(g->disputed);
    }
    dtl_rows_sort(out, compare_links);
}

int dtl_store_links(dtl_store *store, dtl_lane by, const dtl_filter *f, dtl_cells_each each, void *context, dtl_error *error) {
    dtl_asking a;
    lanes l;
    dtl_rows r = {.count = 0};
    int status = start_lanes(&l, &a, store, by, f, error);
    if (status) return status;
    bool good = true;
    for (size_t i = 0; good && i < a.count; i++) {
        const dtl_told_event *e = &a.columns->events.items[a.chosen[i]];
        good = dtl_values_of(&l.found, a.columns, e, values[by].link, &a.arena);
        for (size_t k = 0; good && k < l.found.all.count; k++) {
            dtl_group *group = lane_of(&l, l.found.all.items[k]);
            good = group != NULL;
            if (group) dtl_group_add(group, e);
        }
    }
    if (good && dtl_rows_make(&r, l.groups.all.count, 9, &a.arena)) put_links(&l, &r);
    return dtl_rows_give(&a, &r, 0, each, context, error);
}

/* ---- events of lanes ---- */

/* An event in a lane, by what it is sorted by: its day, the latest first, then its id, then the lane. */
typedef struct lane_place {
    uint64_t day, rest, id; /* the day's characters as numbers */
    uint32_t lane, event;
} lane_place;

static int compare_places(const void *a, const void *b) {
    const lane_place *left = a, *right = b;
    int order = (left->day < right->day) - (left->day > right->day);
    if (!order) order = (left->rest < right->rest) - (left->rest > right->rest);
    if (!order) order = (left->id > right->id) - (left->id < right->id);
    return order ? order : (left->lane > right->lane) - (left->lane < right->lane);
}

static lane_place place_of(const dtl_told_event *e, uint32_t lane, uint32_t event) {
    lane_place out = {.id = e->id, .lane = lane, .event = event};
    for (int i = 0; i < 8; i++) out.day = out.day << 8 | (unsigned char)e->shown[i];
    for (int i = 8; i < DTL_COLUMNS_DAY; i++) out.rest = out.rest << 8 | (unsigned char)e->shown[i];
    return out;
}

typedef struct lane_places {
    uint64_t *wanted; /* lanes */
    size_t lanes;
    lane_place *found;
    size_t count, capacity, most;
    bool full; /* the first `most` are in order, and what comes behind the last of them is not wanted */
} lane_places;

/* The latest stay when there is no more room. */
static void keep_latest(lane_places *l) {
    qsort(l->found, l->count, sizeof *l->found, compare_places);
    l->full = l->most > 0 && l->count >= l->most;
    if (l->full) l->count = l->most;
}

static bool is_in(const lanes *l, uint64_t lane) {
    for (size_t i = 0; i < l->found.all.count; i++) {
        if (l->found.all.items[i] == lane) return true;
    }
    return false;
}

/* From the end, where the latest are as a rule. */
static bool find_places(lanes *l, lane_places *out) {
    for (size_t i = l->asking->count; i-- > 0;) {
        const dtl_told_event *e = &l->asking->columns->events.items[l->asking->chosen[i]];
        lane_place one = place_of(e, 0, l->asking->chosen[i]);
        if (out->full && compare_places(&one, &out->found[out->most - 1]) > 0) continue;
        if (!find_lanes(l, e)) return false;
        for (one.lane = 0; one.lane < out->lanes; one.lane++) {
            if (!out->wanted[one.lane] || !is_in(l, out->wanted[one.lane])) continue;
            if (out->count == out->capacity) keep_latest(out);
            out->found[out->count++] = one;
        }
    }
    keep_latest(out);
    return true;
}

/* The lane as events have it, 0 where none can be. */
static uint64_t lane_value(const dtl_columns *c, dtl_lane by, dtl_slice lane) {
    if (by != DTL_LANE_DYAD) return dtl_columns_word(c, lane);
    dtl_slice rest = lane, first = dtl_slice_cut(&rest, ' ');
    uint32_t a = dtl_columns_word(c, first), b = dtl_columns_word(c, rest);
    return a && b ? dtl_value_pair(a, b) : 0;
}

/* A day as text, none for zeros. */
static dtl_slice shown_of(const dtl_told_event *e, dtl_arena *arena) {
    size_t length = 0;
    while (length < sizeof e->shown && e->shown[length]) length++;
    return length ? dtl_arena_copy(arena, (dtl_slice){e->shown, length}) : DTL_NO_SLICE;
}

static bool read_parties(dtl_asking *a, const dtl_told_event *e, dtl_lane_event *out) {
    dtl_party *all = dtl_arena_array(&a->arena, dtl_party, (size_t)e->side_count + 1);
    if (!all) return false;
    for (uint32_t i = 0; i < e->side_count; i++) { /* actors come first */
        const dtl_told_side *side = &a->columns->sides.items[e->sides + i];
        dtl_slice country = dtl_columns_text(a->columns, side->country), sector = dtl_columns_text(a->columns, side->sector);
        all[i].name = dtl_columns_text(a->columns, side->name);
        if (country.length < sizeof all->country) memcpy(all[i].country, country.data ? country.data : "", country.length);
        if (sector.length < sizeof all->sector) memcpy(all[i].sector, sector.data ? sector.data : "", sector.length);
        out->actor_count += side->side == 0;
    }
    out->actors = all;
    out->recipients = all + out->actor_count;
    out->recipient_count = e->side_count - out->actor_count;
    return true;
}

static bool read_lane_event(dtl_asking *a, const lane_place *place, dtl_lane_event *out) {
    const dtl_told_event *e = &a->columns->events.items[place->event];
    *out = (dtl_lane_event){.lane = place->lane,
                            .type = (dtl_type)e->type,
                            .mode = e->mode,
                            .status = (dtl_status)e->status,
                            .from = shown_of(e, &a->arena),
                            .to = dtl_day_cell(e->date_to != DTL_NO_DAY ? e->date_to : e->date_from, 10, &a->arena).text,
                            .dated = e->date_from != DTL_NO_DAY || e->date_to != DTL_NO_DAY,
                            .disputed = e->disputed,
                            .reports = e->reports,
                            .independent = e->independent,
                            .place = dtl_columns_text(a->columns, e->place)};
    dtl_id_print(out->id, 'e', e->id);
    return read_parties(a, e, out);
}

/* The events of the lanes in their order, in the question's arena. */
static bool read_lane_events(lanes *l, const dtl_slice *of, lane_places *found, dtl_lane_event **out) {
    dtl_asking *a = l->asking;
    found->wanted = dtl_arena_array(&a->arena, uint64_t, found->lanes + 1);
    found->found = dtl_arena_array(&a->arena, lane_place, found->capacity);
    for (size_t i = 0; found->wanted && i < found->lanes; i++) found->wanted[i] = lane_value(a->columns, l->by, of[i]);
    bool good = found->wanted && found->found && find_places(l, found);
    *out = good ? dtl_arena_array(&a->arena, dtl_lane_event, found->count + 1) : NULL;
    good = *out != NULL;
    for (size_t i = 0; good && i < found->count; i++) good = read_lane_event(a, &found->found[i], &(*out)[i]);
    return good;
}

int dtl_store_lane_events(dtl_store *store, dtl_lane by, const dtl_slice *of, size_t count, const dtl_filter *f,
                          int (*each)(void *context, const dtl_lane_event *event), void *context, dtl_error *error) {
    dtl_asking a;
    lanes l;
    dtl_lane_event *events = NULL;
    int status = start_lanes(&l, &a, store, by, f, error);
    if (status) return status;
    size_t most = f->limit ? f->limit : a.count * count;
    lane_places found = {.lanes = count, .most = most, .capacity = 2 * most + 1};
    if (!read_lane_events(&l, of, &found, &events)) status = dtl_asking_fail(&a, error);
    dtl_asking_leave(&a);
    for (size_t i = 0; status == DTL_OK && events && i < found.count; i++) {
        status = each(context, &events[i]);
        if (status > 0) status = DTL_OK;
    }
    dtl_asking_end(&a);
    return status;
}

/* ---- spots ---- */

static int compare_spots(const void *a, const void *b) {
    static const int order[] = {1, 2, 4, 5, 0, 3}; /* country, name, lat; then the rest */
    const dtl_cell *left = a, *right = b;
    int differ = dtl_cells_compare(&right[6], &left[6]);
    for (int i = 0; !differ && i < 6; i++) differ = dtl_cells_compare(&left[order[i]], &right[order[i]]);
    return differ;
}

static void put_spot(dtl_asking *a, const dtl_group *g, dtl_cell *row) {
    const dtl_spot *spot = &a->columns->spots.items[g->key[0]];
    row[0] = dtl_word_cell(a->columns, spot->precision);
    row[1] = dtl_word_cell(a->columns, spot->country);
    row[2] = dtl_word_cell(a->columns, spot->name);
    row[3] = dtl_word_cell(a->columns, spot->admin1);
    row[4] = spot->located ? dtl_real_cell(spot->lat) : dtl_text_cell(DTL_NO_SLICE);
    row[5] = spot->located ? dtl_real_cell(spot->lon) : dtl_text_cell(DTL_NO_SLICE);
    row[6] = dtl_number_cell(g->events);
    row[7] = dtl_number_cell(g->quads[DTL_QUAD_VERBAL_CONFLICT] + g->quads[DTL_QUAD_MATERIAL_CONFLICT]);
    row[8] = dtl_real_cell(dtl_group_score(g));
    row[9] = dtl_number_cell(g->disputed);
    row[10] = dtl_day_cell(g->last, 10, &a->arena);
}

int dtl_store_spots(dtl_store *store, const dtl_filter *f, dtl_cells_each each, void *context, dtl_error *error) {
    dtl_asking a;
    dtl_groups groups;
    dtl_rows r = {.count = 0};
    int status = dtl_asking_start(&a, store, f, error);
    if (status) return status;
    dtl_groups_init(&groups, &a.arena);
    bool good = true;
    for (size_t i = 0; good && i < a.count; i++) {
        const dtl_told_event *e = &a.columns->events.items[a.chosen[i]];
        dtl_group *group = dtl_groups_of(&groups, (const uint64_t[DTL_GROUP_KEYS]){e->spot});
        good = group != NULL;
        if (group) dtl_group_add(group, e);
    }
    if (good && dtl_rows_make(&r, groups.all.count, 11, &a.arena)) {
        for (size_t i = 0; i < groups.all.count; i++) put_spot(&a, &groups.all.items[i], dtl_rows_next(&r));
        dtl_rows_sort(&r, compare_spots);
    }
    return dtl_rows_give(&a, &r, 0, each, context, error);
}
