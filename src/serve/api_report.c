/* Reports, with all layers of their text. */
#include <stdio.h>

#include "base/error.h"
#include "export/lines.h"
#include "export/parts.h"
#include "export/units.h"
#include "serve/answer.h"

static int take_report(void *context, const dtl_stored_report *stored) {
    dtl_one_line *one = context;
    const dtl_report_line line = {&stored->report, stored->origin,   stored->story,
                                  stored->words,   stored->mentions, stored->mention_count};
    one->found = true;
    return dtl_line_report(one->out, &line);
}

int dtl_answer_report(dtl_answer *a) {
    dtl_filter filter = dtl_filter_all();
    dtl_one_line one = {a->out, false};
    filter.id = a->id;
    int status = dtl_store_reports(a->api->store, &filter, take_report, &one, a->error);
    return status || one.found ? status : dtl_fail(a->error, DTL_ENOTFOUND, "there is no %.40s in reports", a->id);
}

typedef struct layers {
    dtl_answer *a;
    dtl_document document;
    dtl_kept_report report;
    dtl_units title, text;
    size_t count;
} layers;

static const dtl_units *units_of(const layers *l, dtl_part part) {
    return part == DTL_PART_TITLE ? &l->title : &l->text;
}

static int put_layer_quote(void *context, const dtl_told_quote *given) {
    layers *l = context;
    dtl_told_quote quote = *given;
    dtl_actor speaker;
    dtl_units_quote(units_of(l, quote.part), &quote, &speaker);
    dtl_put_comma(l->a->out, l->count++);
    dtl_put_told_quote(l->a->out, &quote);
    return DTL_OK;
}

static int put_layer_mention(void *context, const dtl_mention *given) {
    layers *l = context;
    dtl_mention mention = *given;
    dtl_units_room room;
    char event[DTL_ID_SIZE];
    dtl_units_mention(units_of(l, mention.part), &mention, &room);
    dtl_put_comma(l->a->out, l->count++);
    dtl_put_mention(l->a->out, &mention);
    dtl_answer_reopen(l->a->out);
    int status = dtl_store_event_of(l->a->api->store, mention.id, event, l->a->error);
    dtl_put_raw(l->a->out, ",\"event\":");
    dtl_put_name(l->a->out, event);
    dtl_put_raw(l->a->out, "}");
    return status;
}

static int put_same_origin(void *context, const dtl_stored_report *stored) {
    layers *l = context;
    if (strcmp(stored->report.id, l->a->id) == 0) return DTL_OK;
    dtl_put_comma(l->a->out, l->count++);
    dtl_put_raw(l->a->out, "{\"report\":");
    dtl_put_name(l->a->out, stored->report.id);
    dtl_put_raw(l->a->out, ",\"outlet\":");
    dtl_put_string(l->a->out, stored->report.outlet);
    dtl_put_raw(l->a->out, ",\"title\":");
    dtl_put_string(l->a->out, stored->report.title);
    dtl_put_raw(l->a->out, ",\"published\":");
    dtl_put_string(l->a->out, stored->report.published);
    dtl_put_raw(l->a->out, "}");
    return DTL_OK;
}

/* What the store has of the report besides its text. */
static int put_stored(layers *l) {
    dtl_answer *a = l->a;
    dtl_filter filter = dtl_filter_all();
    filter.report = a->id;
    dtl_put_raw(a->out, ",\"quotes\":[");
    l->count = 0;
    int status = dtl_store_quotes(a->api->store, &filter, put_layer_quote, l, a->error);
    dtl_put_raw(a->out, "],\"mentions\":[");
    l->count = 0;
    if (status == DTL_OK) status = dtl_store_mentions(a->api->store, &filter, put_layer_mention, l, a->error);
    dtl_put_raw(a->out, "]");
    if (status == DTL_OK) status = dtl_put_corrections(a, &filter);
    dtl_put_raw(a->out, ",\"same_origin\":[");
    l->count = 0;
    filter = dtl_filter_all();
    char origin[DTL_ID_SIZE];
    snprintf(origin, sizeof origin, "%.*s", DTL_PRINT(l->report.origin));
    filter.origin = origin;
    if (status == DTL_OK && origin[0]) status = dtl_store_reports(a->api->store, &filter, put_same_origin, l, a->error);
    dtl_put_raw(a->out, "]}");
    return status;
}

static int put_layers(layers *l, bool tokens) {
    dtl_answer *a = l->a;
    const dtl_report *report = &l->report.report;
    dtl_put_raw(a->out, "{\"offsets\":\"utf-16\",\"report\":");
    int status = dtl_answer_report(a);
    if (status) return status;
    a->out->length--; /* the line's end */
    dtl_put_raw(a->out, ",\"title\":");
    dtl_put_string(a->out, report->title);
    dtl_put_raw(a->out, ",\"text\":");
    dtl_put_string(a->out, report->text);
    dtl_buffer_print(a->out, ",\"body\":%u", dtl_units_span(&l->text, (dtl_span){(uint32_t)report->body, 0}).start);
    dtl_units_document(&l->title, &l->text, &l->document);
    dtl_put_layers(a->out, &l->document, tokens);
    return put_stored(l);
}

int dtl_answer_code(dtl_answer *a, dtl_document *document) {
    return a->api->code ? a->api->code(a->api->coder, document, a->error) : DTL_OK;
}

int dtl_answer_layers(dtl_answer *a) {
    layers l = {.a = a};
    int tokens = 0;
    int status = dtl_answer_choice(a, "tokens", "false|true", &tokens);
    if (status) return status;
    dtl_document_init(&l.document);
    status = dtl_answer_find_report(a, a->id, &l.report, &l.document.arena);
    if (status == DTL_OK) status = dtl_units_make(&l.title, l.report.report.title, &l.document.arena);
    if (status == DTL_OK) status = dtl_units_make(&l.text, l.report.report.text, &l.document.arena);
    l.document.report = l.report.report;
    if (status == DTL_OK) status = dtl_answer_code(a, &l.document);
    if (status == DTL_OK) status = put_layers(&l, tokens == 1);
    dtl_document_clear(&l.document);
    return status;
}
