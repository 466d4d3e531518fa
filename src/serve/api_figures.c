/* Numbers for charts: counts, lanes, who acts on whom, where. */
#include <stdlib.h>

#include "base/error.h"
#include "base/map.h"
#include "export/parts.h"
#include "knowledge/sectors.h"
#include "serve/answer.h"
#include "store/panel.h"

enum { ARENA_BYTES = 1 << 30, MAX_NODES = 100000, LANES = 12, NODES = 60, LANE_EVENTS = 2000, SPOTS = 2000, PANEL_ROWS = 200000 };

/* ---- counts ---- */

typedef struct counting {
    dtl_answer *a;
    size_t columns, rows;
} counting;

static int put_count(void *context, const dtl_panel_row *row) {
    counting *c = context;
    dtl_buffer *out = c->a->out;
    dtl_put_raw(out, c->rows++ ? ",[" : "[");
    for (size_t i = 0; i < c->columns; i++) {
        dtl_put_comma(out, i);
        dtl_put_string(out, row->values[i]);
    }
    dtl_buffer_print(out, ",%zu,", row->events);
    dtl_put_cell(out, &(dtl_cell){.kind = row->events ? DTL_CELL_REAL : DTL_CELL_NONE, .real = row->score});
    dtl_buffer_print(out, ",%zu]", row->reports);
    return out->status;
}

int dtl_answer_counts(dtl_answer *a) {
    static const char *const yes[] = {"false", "true"};
    const char *by = dtl_answer_value(a, "by"), *names[DTL_PANEL_COLUMNS_AT_MOST];
    counting c = {.a = a};
    int sparse = 0;
    size_t outside = 0;
    int status = dtl_answer_choice(a, "sparse", "false|true", &sparse);
    const dtl_panel_question question = {
        .keys = by ? by : "type", .prefix = "", .filter = a->filter, .sparse = sparse != 0, .rows_at_most = PANEL_ROWS};
    if (status == DTL_OK) status = dtl_panel_columns(&question, names, &c.columns, a->error);
    if (status) return status;
    if (!dtl_answer_value(a, "status")) a->filter->status = DTL_STATUS_ASSERTED;
    dtl_buffer_print(a->out, "{\"sparse\":%s,\"columns\":[", yes[sparse]);
    for (size_t i = 0; i < c.columns; i++) dtl_buffer_print(a->out, "\"%s\",", names[i]);
    dtl_put_raw(a->out, "\"events\",\"score\",\"reports\"],\"rows\":[");
    status = dtl_store_panel(a->api->store, &question, put_count, &c, &outside, a->error);
    dtl_buffer_print(a->out, "],\"outside\":%zu}", outside);
    return status;
}

/* ---- timeline ---- */

enum { MOST_LANES = 100 };

typedef struct timeline {
    dtl_answer *a;
    dtl_arena arena;
    dtl_slice lanes[MOST_LANES];
    size_t count, events, most;
    bool more;
} timeline;

static int put_lane(void *context, const dtl_cell *cells, size_t count) {
    timeline *t = context;
    static const char *const keys[] = {"lane", "events", "cooperation", "conflict"};
    dtl_slice name = dtl_arena_copy(&t->arena, cells[0].text);
    (void)count;
    if (!name.data) return dtl_answer_no_memory(t->a, t->arena.status);
    dtl_put_raw(t->a->out, t->count ? ",{" : "{");
    t->lanes[t->count++] = name;
    dtl_put_cells(t->a->out, cells, keys, 4);
    dtl_put_raw(t->a->out, "}");
    return DTL_OK;
}

static int put_lane_event(void *context, const dtl_lane_event *event) {
    timeline *t = context;
    dtl_buffer *out = t->a->out;
    t->more = t->events == t->most;
    if (t->more) return DTL_OK;
    dtl_put_raw(out, t->events++ ? ",{" : "{");
    dtl_buffer_print(out, "\"lane\":%zu,\"event\":\"%s\",\"type\":\"%s\",\"mode\":", event->lane, event->id,
                     dtl_type_name(event->type));
    dtl_put_name(out, event->mode == DTL_NO_MODE ? NULL : dtl_mode_name((dtl_mode)event->mode));
    dtl_put_raw(out, ",\"from\":");
    dtl_put_string(out, event->from);
    dtl_put_raw(out, ",\"to\":");
    dtl_put_string(out, event->to);
    dtl_buffer_print(out, ",\"status\":\"%s\",\"quad\":\"%s\",\"score\":", dtl_status_name(event->status),
                     dtl_quad_name(dtl_type_quad(event->type)));
    dtl_put_real(out, dtl_score(event->type, event->mode));
    dtl_buffer_print(out, ",\"disputed\":%s,\"reports\":%zu,\"independent\":%zu,\"dated\":%s,\"place\":",
                     event->disputed ? "true" : "false", event->reports, event->independent, event->dated ? "true" : "false");
    dtl_put_string(out, event->place);
    dtl_put_parties(out, "actors", event->actors, event->actor_count);
    dtl_put_parties(out, "recipients", event->recipients, event->recipient_count);
    dtl_put_raw(out, "}");
    return DTL_OK;
}

static int read_number(const dtl_answer *a, const char *name, size_t usual, size_t most, size_t *out) {
    const char *value = dtl_answer_value(a, name);
    *out = usual;
    if (!value) return DTL_OK;
    char *end;
    unsigned long number = strtoul(value, &end, 10);
    if (*value < '0' || *value > '9' || *end || !number || number > most)
        return dtl_fail(a->error, DTL_EARGUMENT, "%s is a number from 1 to %zu, not %.60s", name, most, value);
    *out = number;
    return DTL_OK;
}

static int put_timeline(timeline *t, dtl_lane by, size_t lanes) {
    dtl_answer *a = t->a;
    a->filter->limit = lanes;
    dtl_buffer_print(a->out, "{\"by\":\"%s\",\"lanes\":[", by == DTL_LANE_DYAD ? "dyad" : "actor");
    int status = dtl_store_lanes(a->api->store, by, a->filter, put_lane, t, a->error);
    if (status) return status;
    dtl_put_raw(a->out, "],\"events\":[");
    a->filter->limit = t->most + 1;
    status = dtl_store_lane_events(a->api->store, by, t->lanes, t->count, a->filter, put_lane_event, t, a->error);
    dtl_buffer_print(a->out, "],\"more\":%s}", t->more ? "true" : "false");
    return status;
}

int dtl_answer_timeline(dtl_answer *a) {
    timeline t = {.a = a, .most = a->filter->limit ? a->filter->limit : LANE_EVENTS};
    size_t lanes = 0;
    int by = 0;
    int status = dtl_answer_choice(a, "by", "actor|dyad", &by);
    if (status == DTL_OK) status = read_number(a, "lanes", LANES, MOST_LANES, &lanes);
    if (status) return status;
    dtl_arena_init(&t.arena, ARENA_BYTES);
    status = put_timeline(&t, by ? DTL_LANE_DYAD : DTL_LANE_PARTY, lanes);
    dtl_arena_clear(&t.arena);
    return status;
}

/* ---- dyads ---- */

typedef struct network {
    dtl_answer *a;
    dtl_arena arena;
    dtl_map nodes;
    size_t count, links, most;
    bool more;
} network;

static int put_node(void *context, const dtl_cell *cells, size_t count) {
    network *n = context;
    dtl_buffer *out = n->a->out;
    (void)count;
    n->more = n->count == n->most;
    if (n->more) return DTL_OK;
    dtl_slice name = dtl_arena_copy(&n->arena, cells[0].text), rest = name;
    if (!name.data || !dtl_map_put(&n->nodes, name, NULL)) return dtl_answer_no_memory(n->a, n->arena.status);
    dtl_put_raw(out, n->count++ ? ",{" : "{");
    dtl_put_raw(out, "\"id\":");
    dtl_put_string(out, name);
    dtl_slice first = dtl_slice_cut(&rest, ' ');
    dtl_put_raw(out, ",\"country\":");
    bool sector_alone = !rest.data && dtl_sector_meaning(first) != NULL;
    dtl_put_string(out, sector_alone ? DTL_NO_SLICE : first);
    dtl_put_raw(out, ",\"sector\":");
    dtl_put_string(out, sector_alone ? first : rest);
    dtl_buffer_print(out, ",\"events\":%lld,\"cooperation\":%lld,\"conflict\":%lld,\"acts\":%lld,\"receives\":%lld}",
                     (long long)cells[1].number, (long long)cells[2].number, (long long)cells[3].number,
                     (long long)cells[4].number, (long long)cells[5].number);
    return DTL_OK;
}

static int put_link(void *context, const dtl_cell *cells, size_t count) {
    network *n = context;
    dtl_buffer *out = n->a->out;
    static const char *const keys[] = {
        "from",    "to", "events", "score", "verbal_cooperation", "material_cooperation", "verbal_conflict", "material_conflict",
        "disputed"};
    if (!dtl_map_get(&n->nodes, cells[0].text) || !dtl_map_get(&n->nodes, cells[1].text)) return DTL_OK;
    dtl_put_raw(out, n->links++ ? ",{" : "{");
    dtl_put_cells(out, cells, keys, count);
    dtl_buffer_print(out, ",\"cooperation\":%lld,\"conflict\":%lld}", (long long)(cells[4].number + cells[5].number),
                     (long long)(cells[6].number + cells[7].number));
    return DTL_OK;
}

static int put_network(network *n, dtl_lane by) {
    dtl_answer *a = n->a;
    a->filter->limit = n->most + 1;
    dtl_put_raw(a->out, "{\"nodes\":[");
    int status = dtl_store_lanes(a->api->store, by, a->filter, put_node, n, a->error);
    dtl_put_raw(a->out, "],\"links\":[");
    a->filter->limit = 0;
    if (status == DTL_OK) status = dtl_store_links(a->api->store, by, a->filter, put_link, n, a->error);
    dtl_buffer_print(a->out, "],\"more\":%s}", n->more ? "true" : "false");
    return status;
}

int dtl_answer_dyads(dtl_answer *a) {
    network n = {.a = a, .most = a->filter->limit ? a->filter->limit : NODES};
    int by = 0;
    int status = dtl_answer_choice(a, "by", "country|party", &by);
    if (status) return status;
    dtl_arena_init(&n.arena, ARENA_BYTES);
    dtl_map_init(&n.nodes, &n.arena, MAX_NODES);
    status = put_network(&n, by ? DTL_LANE_PARTY : DTL_LANE_COUNTRY);
    dtl_arena_clear(&n.arena);
    return status;
}

/* ---- places ---- */

typedef struct spots {
    dtl_answer *a;
    size_t count, most;
    int64_t nowhere;
    bool more;
} spots;

static int put_spot(void *context, const dtl_cell *cells, size_t count) {
    spots *s = context;
    dtl_buffer *out = s->a->out;
    static const char *const keys[] = {"precision", "country",  "name",  "admin1",   "lat", "lon",
                                       "events",    "conflict", "score", "disputed", "last"};
    if (cells[0].kind == DTL_CELL_NONE || (cells[1].kind == DTL_CELL_NONE && cells[4].kind == DTL_CELL_NONE)) {
        s->nowhere += cells[6].number;
        return DTL_OK;
    }
    s->more |= s->count == s->most;
    if (s->count == s->most) return DTL_OK;
    dtl_put_raw(out, s->count++ ? ",{" : "{");
    dtl_put_cells(out, cells, keys, count);
    dtl_buffer_print(out, ",\"cooperation\":%lld}", (long long)(cells[6].number - cells[7].number));
    return DTL_OK;
}

int dtl_answer_places(dtl_answer *a) {
    spots s = {.a = a, .most = a->filter->limit ? a->filter->limit : SPOTS};
    a->filter->limit = 0;
    dtl_put_raw(a->out, "{\"places\":[");
    int status = dtl_store_spots(a->api->store, a->filter, put_spot, &s, a->error);
    dtl_buffer_print(a->out, "],\"nowhere\":%lld,\"more\":%s}", (long long)s.nowhere, s.more ? "true" : "false");
    return status;
}
