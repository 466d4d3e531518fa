/* Events with all that tells of them. */
#include <stdio.h>

#include "base/arena.h"
#include "base/error.h"
#include "base/vector.h"
#include "export/lines.h"
#include "export/parts.h"
#include "export/units.h"
#include "serve/answer.h"

enum { AROUND = 400, ARENA_BYTES = 1 << 30, MENTIONS_AT_MOST = 100000 };

int dtl_answer_no_memory(dtl_answer *a, int status) {
    return dtl_fail(a->error, status, "%s", dtl_error_meaning(status));
}

typedef struct keeping {
    dtl_kept_report *out;
    dtl_arena *arena;
} keeping;

static int keep_report(void *context, const dtl_stored_report *stored) {
    keeping *k = context;
    dtl_report *to = &k->out->report;
    *to = stored->report;
    dtl_slice *const fields[] = {&to->outlet,   &to->url,    &to->title, &to->author,        &to->published,
                                 &to->language, &to->agency, &to->text,  &to->dateline_place};
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++) *fields[i] = dtl_arena_copy(k->arena, *fields[i]);
    k->out->origin = dtl_arena_copy(k->arena, stored->origin);
    k->out->story = dtl_arena_copy(k->arena, stored->story);
    k->out->words = stored->words;
    k->out->found = true;
    return k->arena->status;
}

int dtl_answer_find_report(dtl_answer *a, const char *id, dtl_kept_report *out, dtl_arena *arena) {
    dtl_filter filter = dtl_filter_all();
    filter.id = id;
    *out = (dtl_kept_report){.found = false};
    int status = dtl_store_reports(a->api->store, &filter, keep_report, &(keeping){out, arena}, a->error);
    if (status == DTL_OK && arena->status) status = dtl_answer_no_memory(a, arena->status);
    if (status == DTL_OK && !out->found) status = dtl_fail(a->error, DTL_ENOTFOUND, "there is no %.40s in reports", id);
    return status;
}

static int put_heir(void *context, const char *heir, size_t count) {
    dtl_buffer *out = context;
    (void)count;
    dtl_put_raw(out, out->length && out->data[out->length - 1] == '"' ? "," : ",\"heirs\":[");
    dtl_put_name(out, heir);
    return DTL_OK;
}

/* What became of it goes with the error. */
int dtl_answer_unknown(dtl_answer *a, const char *what) {
    dtl_buffer_reset(a->out);
    int status = dtl_store_heirs(a->api->store, a->id, put_heir, a->out, a->error);
    if (a->out->length) dtl_put_raw(a->out, "]");
    return status ? status : dtl_fail(a->error, DTL_ENOTFOUND, "there is no %.40s in %s", a->id, what);
}

static int take_event(void *context, const dtl_event *event) {
    dtl_one_line *one = context;
    one->found = true;
    return dtl_line_event(one->out, event);
}

/* Takes the line's end and the closing brace off. */
void dtl_answer_reopen(dtl_buffer *out) {
    while (out->length && (out->data[out->length - 1] == '\n' || out->data[out->length - 1] == '}')) {
        bool brace = out->data[--out->length] == '}';
        out->data[out->length] = '\0';
        if (brace) return;
    }
}

/* A mention in the copy of its report. */
typedef struct told {
    char mention[DTL_ID_SIZE], report[DTL_ID_SIZE];
} told;

typedef struct telling {
    dtl_answer *a;
    dtl_arena arena;
    dtl_vector(told) all;
    dtl_vector(dtl_slice) origins; /* of those told, one after another */
    size_t number;                 /* of the one being written */
    dtl_kept_report report;
    dtl_units title, text;
} telling;

static int list_told(void *context, const dtl_mention *mention) {
    telling *t = context;
    told *one = dtl_vector_push(&t->all, &t->arena);
    if (!one) return dtl_answer_no_memory(t->a, t->arena.status);
    snprintf(one->mention, sizeof one->mention, "%s", mention->id);
    snprintf(one->report, sizeof one->report, "%s", mention->report);
    return DTL_OK;
}

/* The words around the evidence, to ends of sentences or lines where there are some near. */
static dtl_span context_of(dtl_slice text, dtl_span evidence) {
    size_t start = evidence.start < AROUND ? 0 : evidence.start - AROUND;
    size_t end = text.length - evidence.end < AROUND ? text.length : evidence.end + AROUND;
    size_t line = start;
    for (size_t i = start; start && i < evidence.start; i++) {
        if (text.data[i] == '\n' || (text.data[i] == ' ' && i && strchr(".!?\"", text.data[i - 1]))) {
            line = i + 1;
            break;
        }
    }
    start = line;
    while (start < evidence.start && ((unsigned char)text.data[start] & 0xC0) == 0x80) start++;
    for (size_t i = end; end < text.length && i > evidence.end; i--) {
        if (!strchr(".!?\n", text.data[i - 1])) continue;
        end = i;
        break;
    }
    while (end > evidence.end && end < text.length && ((unsigned char)text.data[end] & 0xC0) == 0x80) end--;
    return (dtl_span){(uint32_t)start, (uint32_t)end};
}

static int put_told(void *context, const dtl_mention *given) {
    telling *t = context;
    dtl_buffer *out = t->a->out;
    dtl_mention mention = *given;
    dtl_units_room room;
    bool title = mention.part == DTL_PART_TITLE;
    dtl_slice text = title ? t->report.report.title : t->report.report.text;
    const dtl_units *units = title ? &t->title : &t->text;
    dtl_span around = context_of(text, mention.evidence);
    dtl_units_mention(units, &mention, &room);
    dtl_put_comma(out, t->number);
    dtl_put_raw(out, "{\"mention\":");
    dtl_put_mention(out, &mention);
    dtl_put_raw(out, ",\"title\":");
    dtl_put_string(out, t->report.report.title);
    dtl_buffer_print(out, ",\"kind\":\"%s\",\"origin\":", dtl_report_kind_name(t->report.report.kind));
    dtl_put_string(out, t->report.origin);
    size_t copies = 0, before = 0;
    for (size_t i = 0; i < t->origins.count; i++) {
        bool same = t->report.origin.data && dtl_slice_equal(t->origins.items[i], t->report.origin) &&
                    strcmp(t->all.items[i].report, t->report.report.id) != 0;
        copies += same;
        before += same && i < t->number;
    }
    dtl_buffer_print(out, ",\"copies\":%zu,\"copy\":%s,\"context\":{\"text\":", copies, before ? "true" : "false");
    dtl_put_string(out, dtl_span_text(text, around));
    dtl_put_raw(out, ",\"at\":");
    dtl_put_span(out, dtl_units_span(units, around));
    dtl_put_raw(out, "}}");
    return DTL_OK;
}

static int find_origins(telling *t) {
    for (size_t i = 0; i < t->all.count; i++) {
        dtl_kept_report report;
        dtl_slice *origin = dtl_vector_push(&t->origins, &t->arena);
        int status = origin ? dtl_answer_find_report(t->a, t->all.items[i].report, &report, &t->arena) : t->arena.status;
        if (status) return status;
        *origin = report.origin;
    }
    return DTL_OK;
}

static int tell_all(telling *t) {
    int status = find_origins(t);
    for (t->number = 0; status == DTL_OK && t->number < t->all.count; t->number++) {
        const told *one = &t->all.items[t->number];
        dtl_filter filter = dtl_filter_all();
        filter.id = one->mention;
        dtl_arena scratch;
        dtl_arena_init(&scratch, ARENA_BYTES);
        status = dtl_answer_find_report(t->a, one->report, &t->report, &scratch);
        if (status == DTL_OK) status = dtl_units_make(&t->title, t->report.report.title, &scratch);
        if (status == DTL_OK) status = dtl_units_make(&t->text, t->report.report.text, &scratch);
        if (status == DTL_OK) status = dtl_store_mentions(t->a->api->store, &filter, put_told, t, t->a->error);
        dtl_arena_clear(&scratch);
    }
    return status;
}

/* The ids of an event's mentions, in their order. */
static int keep_ids(void *context, const dtl_event *event) {
    telling *t = context;
    dtl_filter filter = dtl_filter_all();
    for (size_t i = 0; i < event->mention_count; i++) {
        char id[DTL_ID_SIZE];
        snprintf(id, sizeof id, "%.*s", DTL_PRINT(event->mentions[i]));
        filter.id = id;
        int status = dtl_store_mentions(t->a->api->store, &filter, list_told, t, t->a->error);
        if (status) return status;
    }
    return take_event(&(dtl_one_line){t->a->out, true}, event);
}

int dtl_answer_event(dtl_answer *a) {
    dtl_filter filter = dtl_filter_all();
    telling t = {.a = a, .all = {.ceiling = MENTIONS_AT_MOST}, .origins = {.ceiling = MENTIONS_AT_MOST}};
    dtl_arena_init(&t.arena, ARENA_BYTES);
    filter.id = a->id;
    int status = dtl_store_events(a->api->store, &filter, keep_ids, &t, a->error);
    if (status == DTL_OK && !a->out->length) status = dtl_answer_unknown(a, "events");
    if (status == DTL_OK) {
        dtl_answer_reopen(a->out);
        dtl_put_raw(a->out, ",\"offsets\":\"utf-16\",\"told\":[");
        status = tell_all(&t);
        dtl_put_raw(a->out, "]");
    }
    if (status == DTL_OK) {
        filter = dtl_filter_all();
        filter.event = a->id;
        status = dtl_put_corrections(a, &filter);
        dtl_put_raw(a->out, "}");
    }
    dtl_arena_clear(&t.arena);
    return status;
}

static int take_mention(void *context, const dtl_mention *mention) {
    dtl_one_line *one = context;
    one->found = true;
    return dtl_line_mention(one->out, mention);
}

int dtl_answer_mention(dtl_answer *a) {
    dtl_filter filter = dtl_filter_all();
    dtl_one_line one = {a->out, false};
    filter.id = a->id;
    int status = dtl_store_mentions(a->api->store, &filter, take_mention, &one, a->error);
    return status || one.found ? status : dtl_fail(a->error, DTL_ENOTFOUND, "there is no %.40s in mentions", a->id);
}
