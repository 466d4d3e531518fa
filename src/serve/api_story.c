/* Stories: told in order, outlets beside each other, and where two of them differ. */
#include <stdio.h>

#include "base/error.h"
#include "base/vector.h"
#include "export/lines.h"
#include "serve/answer.h"
#include "serve/differences.h"

enum { ARENA_BYTES = 1 << 30, EVENTS_AT_MOST = 100000, OUTLETS_AT_MOST = 10000 };

static int take_story(void *context, const dtl_story *story) {
    dtl_one_line *one = context;
    one->found = true;
    return dtl_line_story(one->out, story);
}

int dtl_answer_story(dtl_answer *a) {
    dtl_filter filter = dtl_filter_all();
    dtl_one_line one = {a->out, false};
    filter.story = a->id;
    int status = dtl_store_stories(a->api->store, &filter, a->api->rarity, take_story, &one, a->error);
    return status || one.found ? status : dtl_answer_unknown(a, "stories");
}

/* What one outlet tells of an event. */
typedef struct version {
    dtl_slice outlet, published, words;
    char mention[DTL_ID_SIZE];
    dtl_vector(dtl_slice) reports;
} version;

typedef struct columns {
    dtl_answer *a;
    dtl_arena arena; /* of the event at hand */
    dtl_vector(version) versions;
    size_t events, reports;
} columns;

static int keep_version(void *context, const dtl_mention *mention) {
    columns *c = context;
    version *v = NULL;
    for (size_t i = 0; i < c->versions.count && !v; i++) {
        if (dtl_slice_equal(c->versions.items[i].outlet, mention->outlet)) v = &c->versions.items[i];
    }
    if (!v) {
        v = dtl_vector_push(&c->versions, &c->arena);
        if (!v) return dtl_answer_no_memory(c->a, c->arena.status);
        *v = (version){.reports = {.ceiling = EVENTS_AT_MOST}};
        v->outlet = dtl_arena_copy(&c->arena, mention->outlet);
    }
    if (!v->mention[0] || dtl_slice_compare(mention->published, v->published) < 0) {
        snprintf(v->mention, sizeof v->mention, "%s", mention->id);
        v->published = dtl_arena_copy(&c->arena, mention->published);
        v->words = dtl_arena_copy(&c->arena, mention->evidence_text);
    }
    for (size_t i = 0; i < v->reports.count; i++) {
        if (dtl_slice_is(v->reports.items[i], mention->report)) return c->arena.status;
    }
    dtl_slice *report = dtl_vector_push(&v->reports, &c->arena);
    if (report) *report = dtl_arena_copy(&c->arena, dtl_slice_of(mention->report));
    return c->arena.status;
}

static void put_version(dtl_buffer *out, const version *v) {
    dtl_put_raw(out, "{\"outlet\":");
    dtl_put_string(out, v->outlet);
    dtl_put_raw(out, ",\"reports\":[");
    for (size_t i = 0; i < v->reports.count; i++) {
        dtl_put_comma(out, i);
        dtl_put_string(out, v->reports.items[i]);
    }
    dtl_put_raw(out, "],\"published\":");
    dtl_put_string(out, v->published);
    dtl_put_raw(out, ",\"words\":");
    dtl_put_string(out, v->words);
    dtl_put_raw(out, ",\"mention\":");
    dtl_put_name(out, v->mention);
    dtl_put_raw(out, "}");
}

static int put_story_event(void *context, const dtl_event *event) {
    columns *c = context;
    dtl_buffer *out = c->a->out;
    dtl_filter filter = dtl_filter_all();
    filter.event = event->id;
    c->versions.items = NULL;
    c->versions.count = c->versions.capacity = 0;
    dtl_arena_reset(&c->arena);
    int status = dtl_store_mentions(c->a->api->store, &filter, keep_version, c, c->a->error);
    dtl_put_comma(out, c->events++);
    dtl_line_event(out, event);
    dtl_answer_reopen(out);
    dtl_put_raw(out, ",\"told\":[");
    for (size_t i = 0; i < c->versions.count; i++) {
        dtl_put_comma(out, i);
        put_version(out, &c->versions.items[i]);
    }
    dtl_put_raw(out, "]}");
    return status;
}

static int put_story_report(void *context, const dtl_stored_report *stored) {
    columns *c = context;
    dtl_buffer *out = c->a->out;
    dtl_put_comma(out, c->reports++);
    dtl_put_raw(out, "{\"report\":");
    dtl_put_name(out, stored->report.id);
    dtl_put_raw(out, ",\"outlet\":");
    dtl_put_string(out, stored->report.outlet);
    dtl_put_raw(out, ",\"title\":");
    dtl_put_string(out, stored->report.title);
    dtl_put_raw(out, ",\"published\":");
    dtl_put_string(out, stored->report.published);
    dtl_buffer_print(out, ",\"kind\":\"%s\",\"origin\":", dtl_report_kind_name(stored->report.kind));
    dtl_put_string(out, stored->origin);
    dtl_put_raw(out, "}");
    return DTL_OK;
}

int dtl_answer_story_timeline(dtl_answer *a) {
    columns c = {.a = a, .versions = {.ceiling = OUTLETS_AT_MOST}};
    dtl_filter filter = dtl_filter_all();
    filter.story = a->id;
    dtl_arena_init(&c.arena, ARENA_BYTES);
    dtl_put_raw(a->out, "{\"story\":");
    int status = dtl_answer_story(a);
    if (status == DTL_OK) {
        a->out->length--; /* the line's end */
        dtl_put_raw(a->out, ",\"events\":[");
        status = dtl_store_events(a->api->store, &filter, put_story_event, &c, a->error);
        dtl_put_raw(a->out, "],\"reports\":[");
    }
    if (status == DTL_OK) status = dtl_store_reports(a->api->store, &filter, put_story_report, &c, a->error);
    if (status == DTL_OK) dtl_put_raw(a->out, "]}");
    dtl_arena_clear(&c.arena);
    return status;
}

/* ---- two outlets ---- */

typedef struct differing {
    dtl_answer *a;
    const dtl_differences *all;
    size_t rows, told;
} differing;

static int put_told(void *context, const dtl_mention *mention) {
    differing *d = context;
    dtl_buffer *out = d->a->out;
    if (!dtl_slice_is(mention->outlet, d->all->outlets[0]) && !dtl_slice_is(mention->outlet, d->all->outlets[1])) return DTL_OK;
    dtl_put_comma(out, d->told++);
    return dtl_answer_row_end(d->a, dtl_line_mention(out, mention));
}

/* As the command's line; but for a table, with the mentions of both. */
static int put_difference(void *context, const dtl_difference *difference) {
    differing *d = context;
    dtl_buffer *out = d->a->out;
    dtl_filter filter = dtl_filter_all();
    filter.event = difference->event->id;
    dtl_put_comma(out, d->rows++);
    dtl_put_difference(out, difference);
    if (d->a->reply->csv) return out->status;
    dtl_answer_reopen(out);
    dtl_put_raw(out, ",\"told\":[");
    d->told = 0;
    int status = dtl_store_mentions(d->a->api->store, &filter, put_told, d, d->a->error);
    dtl_put_raw(out, "]}");
    return status;
}

int dtl_answer_story_diff(dtl_answer *a) {
    dtl_differences all = {
        .store = a->api->store, .story = a->id, .outlets = {dtl_answer_value(a, "outlet"), dtl_answer_value(a, "other")}};
    differing d = {.a = a, .all = &all};
    if (!all.outlets[0] || !all.outlets[1])
        return dtl_fail(a->error, DTL_EARGUMENT, "outlet and other name the two outlets that are compared");
    int status = dtl_differences_check(&all, a->error);
    if (status) return status;
    dtl_put_raw(a->out, "{\"differences\":[");
    for (int teller = DTL_TELLER_FIRST; status == DTL_OK && teller <= DTL_TELLER_BOTH; teller++)
        status = dtl_differences_each(&all, (dtl_teller)teller, put_difference, &d, a->error);
    dtl_buffer_print(a->out, "],\"alike\":%zu}", all.alike);
    return status;
}
