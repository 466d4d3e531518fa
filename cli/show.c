/* dateline show: an event as each outlet tells it, a story with its events, or a report with its mentions. */
#include <stdio.h>

#include "base/memory.h"
#include "export/lines.h"
#include "export/words.h"
#include "options.h"
#include "side_by_side.h"
#include "store.h"
#include "timeline.h"

typedef struct showing {
    const cli_call *call;
    dtl_store *store;
    const char *id;
    cli_rows rows; /* of the mentions, and the output of everything */
    dtl_sides sides;
    size_t found, quotes;
    int status;
} showing;

static dtl_buffer *out_of(showing *s) {
    return cli_output_buffer(&s->rows.out);
}

static void add_line(showing *s, const char *label, dtl_buffer *text) {
    if (text->length) {
        dtl_buffer *out = out_of(s);
        dtl_buffer_print(out, "%-12s", label);
        cli_add_printable(out, dtl_buffer_slice(text));
        dtl_buffer_add_char(out, '\n');
    }
    dtl_buffer_reset(text);
}

static void add_contexts(dtl_buffer *out, uint64_t contexts) {
    const char *separator = "";
    for (int i = 0; i < DTL_CONTEXT_COUNT; i++) {
        if (!(contexts >> i & 1)) continue;
        dtl_buffer_print(out, "%s%s", separator, dtl_context_name((dtl_context)i));
        separator = ", ";
    }
}

/* Each disputed field with its values, and the outlets that tell each. */
static void add_disputes(showing *s, const dtl_event *event) {
    dtl_buffer text, *out = out_of(s);
    dtl_buffer_init(&text, 1 << 20);
    for (size_t i = 0; i < event->dispute_count; i++) {
        const dtl_dispute *dispute = &event->disputes[i];
        for (size_t k = 0; k < dispute->value_count; k++) {
            const dtl_dispute_value *value = &dispute->values[k];
            dtl_buffer_print(out, "%-12s", i || k ? "" : "disputed");
            cli_output_styled(&s->rows.out, k ? DTL_SLICE("") : dispute->field, CLI_YELLOW);
            dtl_buffer_print(out, "%*s", (int)(k ? dispute->field.length + 2 : 2), "");
            dtl_words_value(&text, value->value);
            dtl_buffer_add(&text, DTL_SLICE("   says "));
            dtl_sides_put_outlets(&s->sides, value->mentions, value->mention_count, &text);
            cli_add_printable(out, dtl_buffer_slice(&text));
            dtl_buffer_add_char(out, '\n');
            dtl_buffer_reset(&text);
        }
    }
    dtl_buffer_clear(&text);
}

static void add_head(showing *s, const dtl_event *event) {
    dtl_buffer text;
    dtl_buffer_init(&text, 1 << 20);
    dtl_words_type(&text, event->type, event->mode);
    cli_output_styled(&s->rows.out, dtl_buffer_slice(&text), cli_type_style(event->type));
    dtl_buffer_print(out_of(s), "  %s\n", event->id);
    dtl_buffer_reset(&text);
    dtl_words_parties(&text, event->actors, event->actor_count);
    add_line(s, "actors", &text);
    dtl_words_parties(&text, event->recipients, event->recipient_count);
    add_line(s, "recipients", &text);
    dtl_words_when(&text, &event->when);
    add_line(s, "date", &text);
    dtl_words_place(&text, event->place);
    add_line(s, "place", &text);
    dtl_words_counts(&text, event->counts);
    add_line(s, "counts", &text);
    dtl_buffer_print(&text, "%s", dtl_status_name(event->status));
    add_line(s, "status", &text);
    dtl_buffer_print(&text, "%s, score %.1f%s%s", dtl_quad_name(dtl_type_quad(event->type)), dtl_score(event->type, event->mode),
                     *event->cameo ? ", CAMEO " : "", event->cameo);
    add_line(s, "class", &text);
    add_contexts(&text, event->contexts);
    add_line(s, "contexts", &text);
    dtl_buffer_print(&text, "%zu report%s, %zu of them independent; first %.*s", event->reports, event->reports == 1 ? "" : "s",
                     event->independent, DTL_PRINT(event->first_published));
    add_line(s, "told by", &text);
    add_disputes(s, event);
    dtl_buffer_add_char(out_of(s), '\n');
    dtl_buffer_clear(&text);
}

static int show_event(void *context, const dtl_event *event) {
    showing *s = context;
    s->found++;
    if (!s->call->for_people) return cli_rows_event(&s->rows, event);
    add_head(s, event);
    return cli_side_by_side_print(&s->sides, &s->rows.out);
}

static int keep_side(void *context, const dtl_mention *mention) {
    showing *s = context;
    return dtl_sides_take(&s->sides, mention);
}

static int show_report(void *context, const dtl_stored_report *stored) {
    showing *s = context;
    const dtl_report *report = &stored->report;
    s->found++;
    if (!s->call->for_people) {
        const dtl_report_line line = {report,        stored->origin,   stored->story,
                                      stored->words, stored->mentions, stored->mention_count};
        return cli_rows_report(&s->rows, &line);
    }
    cli_output_styled(&s->rows.out, report->title.data ? report->title : dtl_slice_of(report->id), CLI_BOLD);
    dtl_buffer *out = out_of(s);
    dtl_buffer_print(out, "\n%.*s%s%.*s  %s", DTL_PRINT(report->outlet), report->outlet.data ? "  " : "",
                     DTL_PRINT(report->published), report->id);
    dtl_buffer_print(out, "%s%s\n\n", report->kind ? "  kind: " : "", report->kind ? dtl_report_kind_name(report->kind) : "");
    size_t width = cli_terminal_width();
    for (dtl_slice rest = report->text; rest.data;) {
        dtl_slice line = dtl_slice_cut(&rest, '\n');
        do {
            size_t length = cli_wrap(line, width);
            cli_add_printable(out, (dtl_slice){line.data, length});
            dtl_buffer_add_char(out, '\n');
            while (length < line.length && line.data[length] == ' ') length++;
            line = (dtl_slice){line.data + length, line.length - length};
        } while (line.length);
    }
    dtl_buffer_add_char(out, '\n');
    return DTL_OK;
}

static const char *label_once(size_t found, const char *label) {
    return found ? "" : label;
}

/* "on Saturday = 2012-03-03"; days behind it where the value is not the day. */
static void add_time(dtl_buffer *text, const dtl_time *time) {
    const dtl_when when = {.told = true, .from = time->from, .to = time->to};
    dtl_buffer_print(text, "%.*s = %.*s", DTL_PRINT(time->text), DTL_PRINT(time->value));
    size_t before = text->length;
    dtl_buffer_add(text, DTL_SLICE(", "));
    size_t start = text->length;
    dtl_words_when(text, &when);
    if (text->status) return;
    const dtl_slice days = {text->data + start, text->length - start};
    if (!days.length || dtl_slice_equal(days, time->value)) text->length = before;
}

static int show_quote(void *context, const dtl_told_quote *told) {
    showing *s = context;
    dtl_buffer text;
    if (!s->call->for_people) return cli_rows_quote(&s->rows, told);
    dtl_buffer_init(&text, 1 << 20);
    if (told->quote.speaker) dtl_words_actors(&text, told->quote.speaker, 1);
    dtl_buffer_print(&text, "%s%.*s", text.length ? ": " : "", DTL_PRINT(told->text));
    add_line(s, label_once(s->quotes++, "quotes"), &text);
    dtl_buffer_clear(&text);
    return DTL_OK;
}

/* What the report tells of times and places, and whom it quotes. */
static int show_layers(showing *s, dtl_error *error) {
    dtl_arena arena;
    dtl_buffer text;
    dtl_layers layers;
    dtl_arena_init(&arena, 256 << 20);
    dtl_buffer_init(&text, 1 << 20);
    int status = dtl_store_layers(s->store, s->id, &layers, &arena, error);
    if (status == DTL_OK && !s->call->for_people) status = dtl_line_layers(out_of(s), s->id, &layers);
    for (size_t i = 0; status == DTL_OK && s->call->for_people && i < layers.time_count; i++) {
        add_time(&text, &layers.times[i].time);
        add_line(s, label_once(i, "times"), &text);
    }
    for (size_t i = 0; status == DTL_OK && s->call->for_people && i < layers.place_count; i++) {
        const dtl_place *place = &layers.places[i].place;
        dtl_buffer_print(&text, "%.*s = ", DTL_PRINT(place->text));
        dtl_words_place(&text, place);
        if (dtl_precision_name(place->precision)) dtl_buffer_print(&text, " (%s)", dtl_precision_name(place->precision));
        add_line(s, label_once(i, "places"), &text);
    }
    dtl_filter of = dtl_filter_all();
    of.report = s->id;
    if (status == DTL_OK) status = dtl_store_quotes(s->store, &of, show_quote, s, error);
    if (status == DTL_OK && s->call->for_people && (layers.time_count || layers.place_count || s->quotes))
        dtl_buffer_add_char(out_of(s), '\n');
    dtl_buffer_clear(&text);
    dtl_arena_clear(&arena);
    return status;
}

/* The event, and its mentions as lines; for people the mentions are gathered first, so that its disputes can name outlets. */
static int ask_event(showing *s, const dtl_filter *filter, dtl_error *error) {
    dtl_filter of = dtl_filter_all();
    of.event = s->id;
    int status = DTL_OK;
    if (s->call->for_people) status = dtl_store_mentions(s->store, &of, keep_side, s, error);
    if (status == DTL_OK) status = dtl_store_events(s->store, filter, show_event, s, error);
    if (status == DTL_OK && s->found && !s->call->for_people)
        status = dtl_store_mentions(s->store, &of, cli_rows_mention, &s->rows, error);
    return status;
}

static int ask_report(showing *s, const dtl_filter *filter, dtl_error *error) {
    dtl_filter of = dtl_filter_all();
    of.report = s->id;
    int status = dtl_store_reports(s->store, filter, show_report, s, error);
    if (status == DTL_OK && s->found) status = show_layers(s, error);
    if (status == DTL_OK && s->found) status = dtl_store_mentions(s->store, &of, cli_rows_mention, &s->rows, error);
    return status;
}

static int show_story(void *context, const dtl_story *story) {
    showing *s = context;
    s->found++;
    if (!s->call->for_people) return cli_rows_story(&s->rows, story);
    cli_output_styled(&s->rows.out, story->title.data ? story->title : dtl_slice_of(story->id), CLI_BOLD);
    dtl_buffer text, *out = out_of(s);
    dtl_buffer_init(&text, 1 << 20);
    dtl_buffer_print(out, "  %s\n", story->id);
    for (size_t i = 0; i < story->outlet_count; i++)
        dtl_buffer_print(&text, "%s%.*s", i ? ", " : "", DTL_PRINT(story->outlets[i]));
    add_line(s, "outlets", &text);
    dtl_buffer_print(&text, "%zu report%s, %zu event%s", story->report_count, story->report_count == 1 ? "" : "s",
                     story->event_count, story->event_count == 1 ? "" : "s");
    add_line(s, "told by", &text);
    for (size_t i = 0; i < story->related_count; i++)
        dtl_buffer_print(&text, "%s%.*s", i ? ", " : "", DTL_PRINT(story->related[i]));
    if (story->related_count) add_line(s, "related", &text);
    dtl_buffer_add_char(out_of(s), '\n');
    dtl_buffer_clear(&text);
    return DTL_OK;
}

/* The story, and its time line. */
static int ask_story(showing *s, const dtl_filter *filter, dtl_error *error) {
    dtl_filter of = dtl_filter_all();
    of.story = s->id;
    size_t events = 0;
    int status = cli_store_stories(s->store, filter, show_story, s, error);
    return status || !s->found ? status : cli_timeline_print(s->call, s->store, &of, &s->rows.out, &events, error);
}

/* What became of an id, when something did. */
typedef struct heirs {
    dtl_arena arena;
    dtl_vector(dtl_slice) ids;
    dtl_vector(size_t) counts;
} heirs;

static int keep_heir(void *context, const char *heir, size_t count) {
    heirs *h = context;
    dtl_slice *id = dtl_vector_push(&h->ids, &h->arena);
    size_t *kept = dtl_vector_push(&h->counts, &h->arena);
    if (id) *id = dtl_arena_copy(&h->arena, dtl_slice_of(heir));
    if (kept) *kept = count;
    return h->arena.status;
}

/* "is no more" when the id itself is not there. */
static void tell_heirs(showing *s, const heirs *h) {
    dtl_buffer *out = out_of(s);
    bool event = s->id[0] == 'e';
    if (!s->call->for_people) {
        dtl_buffer_print(out, "{\"%s\":\"%s\",\"%s\":[", event ? "event" : "story", s->id, s->found ? "lost" : "became");
        for (size_t i = 0; i < h->ids.count; i++)
            dtl_buffer_print(out, "%s{\"%s\":\"%.*s\",\"%s\":%zu}", i ? "," : "", event ? "event" : "story",
                             DTL_PRINT(h->ids.items[i]), event ? "mentions" : "reports", h->counts.items[i]);
        dtl_buffer_print(out, "]}\n");
        return;
    }
    if (!s->found) dtl_buffer_print(out, "%s is no more.\n", s->id);
    for (size_t i = 0; i < h->ids.count; i++)
        dtl_buffer_print(out, "%zu of its %s%s now of %.*s\n", h->counts.items[i], event ? "mention" : "report",
                         h->counts.items[i] == 1 ? " is" : "s are", DTL_PRINT(h->ids.items[i]));
    dtl_buffer_add_char(out, '\n');
}

static int show_heir(showing *s, dtl_slice heir, dtl_error *error) {
    dtl_filter filter = dtl_filter_all();
    char id[DTL_ID_SIZE];
    snprintf(id, sizeof id, "%.*s", DTL_PRINT(heir));
    filter.id = s->id = id;
    int status = id[0] == 'e' ? ask_event(s, &filter, error) : ask_story(s, &filter, error);
    return status;
}

/* What became of the id; when it is no more and all of it is in one place, that is shown. */
static int ask_heirs(showing *s, dtl_error *error) {
    heirs h = {.ids = {.ceiling = 1 << 20}, .counts = {.ceiling = 1 << 20}};
    dtl_arena_init(&h.arena, 256 << 20);
    int status = dtl_store_heirs(s->store, s->id, keep_heir, &h, error);
    if (status == DTL_OK && h.ids.count) {
        bool gone = !s->found;
        tell_heirs(s, &h);
        s->found++;
        if (gone && h.ids.count == 1) status = show_heir(s, h.ids.items[0], error);
    }
    dtl_arena_clear(&h.arena);
    return status;
}

static int ask(showing *s, dtl_error *error) {
    dtl_filter filter = dtl_filter_all();
    const char *id = filter.id = s->id;
    dtl_sides_init(&s->sides);
    int status = id[0] == 'e'   ? ask_event(s, &filter, error)
                 : id[0] == 's' ? ask_story(s, &filter, error)
                                : ask_report(s, &filter, error);
    if (status == DTL_OK && id[0] != 'r') status = ask_heirs(s, error);
    dtl_sides_clear(&s->sides);
    if (status == DTL_OK && !s->found) return dtl_fail(error, DTL_ENOTFOUND, "%s is not in %s", id, cli_store_path(s->call));
    return status;
}

int cli_show(const cli_call *call) {
    dtl_error error = {.code = DTL_OK};
    showing s = {.call = call, .id = call->arguments[0]};
    if (!strchr("ers", s.id[0]) || !s.id[0] || s.id[1] != '-') {
        dtl_fail(&error, DTL_EARGUMENT, "%s is no id of an event (e-...), a story (s-...) or a report (r-...)", s.id);
        return cli_tell_error(call, &error);
    }
    if (cli_store_open(&s.store, call, DTL_STORE_READ, &error)) return cli_tell_error(call, &error);
    cli_rows_open(&s.rows, call, s.id[0] == 's' ? CLI_ROWS_EVENTS : CLI_ROWS_MENTIONS);
    int status = ask(&s, &error);
    if (status && error.code == DTL_OK && !s.rows.out.closed) dtl_fail(&error, status, "%s", dtl_error_meaning(status));
    int code = status && error.code != DTL_OK ? cli_tell_error(call, &error) : CLI_EXIT_DONE;
    int closed = cli_rows_close(&s.rows);
    dtl_store_close(s.store);
    return code ? code : closed;
}
