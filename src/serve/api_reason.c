/* Why a mention was coded so: the report is coded again, since reasons are not kept. */
#include <stdio.h>
#include <stdlib.h>

#include "base/error.h"
#include "base/file.h"
#include "export/lines.h"
#include "serve/answer.h"

enum { LEXICON_BYTES = 64 << 20, WORDS_BYTES = 1 << 20 };

/* What the store has of the mention. */
typedef struct asked {
    dtl_answer *a;
    char report[DTL_ID_SIZE];
    dtl_arena *arena;
    dtl_slice made_by;
    char taught[2 * DTL_MAX_SIDE + 1][DTL_ID_SIZE]; /* by side and position */
    bool found;
} asked;

static int keep_mention(void *context, const dtl_mention *mention) {
    asked *w = context;
    w->found = true;
    snprintf(w->report, sizeof w->report, "%s", mention->report);
    w->made_by = dtl_arena_copy(w->arena, mention->made_by);
    for (size_t i = 0; i < mention->actor_count; i++) memcpy(w->taught[i], mention->actors[i].taught_by, DTL_ID_SIZE);
    for (size_t i = 0; i < mention->recipient_count; i++)
        memcpy(w->taught[DTL_MAX_SIDE + i], mention->recipients[i].taught_by, DTL_ID_SIZE);
    if (mention->said_by) memcpy(w->taught[2 * DTL_MAX_SIDE], mention->said_by->taught_by, DTL_ID_SIZE);
    return DTL_OK;
}

/* The line of the lexicon that a rule like "en/assault.lex:41" names; data NULL when it cannot be read. */
static dtl_slice rule_line(const dtl_answer *a, dtl_slice rule, dtl_arena *arena) {
    dtl_slice number = rule, text, file = dtl_slice_cut(&number, ':');
    if (!number.data || dtl_slice_find(file, DTL_SLICE(".."), 0) != SIZE_MAX) return DTL_NO_SLICE;
    dtl_slice path = dtl_arena_print(arena, "%s/lexicon/%.*s", a->api->tables.root, DTL_PRINT(file));
    if (!path.data || dtl_file_read(&text, path.data, LEXICON_BYTES, arena, NULL)) return DTL_NO_SLICE;
    long wanted = strtol(number.data, NULL, 10);
    for (long line = 1; text.data; line++) {
        dtl_slice found = dtl_slice_cut(&text, '\n');
        if (line == wanted) return dtl_slice_trim(found);
    }
    return DTL_NO_SLICE;
}

static const char *weekday(dtl_day day) {
    static const char *const names[] = {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};
    return day == DTL_NO_DAY ? NULL : names[dtl_day_weekday(day)];
}

static void add_sentence(dtl_buffer *words, dtl_slice sentence) {
    if (words->length) dtl_put_raw(words, ",");
    dtl_put_string(words, sentence);
}

static void put_actor(asked *w, const dtl_actor *actor, const char *taught, dtl_buffer *words) {
    dtl_buffer *out = w->a->out;
    dtl_put_raw(out, "{\"text\":");
    dtl_put_string(out, actor->text);
    dtl_put_raw(out, ",\"why\":");
    dtl_put_string(out, actor->why);
    dtl_put_raw(out, ",\"taught_by\":");
    dtl_put_name(out, taught);
    dtl_put_raw(out, "}");
    if (actor->why.length)
        add_sentence(words, dtl_arena_print(w->arena, "\"%.*s\": %.*s", DTL_PRINT(actor->text), DTL_PRINT(actor->why)));
    if (taught[0])
        add_sentence(words, dtl_arena_print(w->arena, "\"%.*s\": what this report does not tell of the name is known from %s",
                                            DTL_PRINT(actor->text), taught));
}

static void put_side(asked *w, const char *key, const dtl_actor *actors, size_t count, size_t first, dtl_buffer *words) {
    dtl_buffer_print(w->a->out, ",\"%s\":[", key);
    for (size_t i = 0; i < count && i < DTL_MAX_SIDE; i++) {
        dtl_put_comma(w->a->out, i);
        put_actor(w, &actors[i], w->taught[first + i], words);
    }
    dtl_put_raw(w->a->out, "]");
}

static void put_date(asked *w, const dtl_when *when, dtl_day published, dtl_buffer *words) {
    dtl_buffer *out = w->a->out;
    char from[DTL_DAY_SIZE] = "", to[DTL_DAY_SIZE] = "", day[DTL_DAY_SIZE] = "";
    bool one = when->told && when->from != DTL_NO_DAY && when->from == when->to;
    dtl_put_raw(out, ",\"date\":");
    if (!when->told) {
        dtl_put_raw(out, "null");
        add_sentence(words, DTL_SLICE("date: no expression tells it, and neither does publication"));
        return;
    }
    if (when->from != DTL_NO_DAY) dtl_day_print(from, when->from);
    if (when->to != DTL_NO_DAY) dtl_day_print(to, when->to);
    if (published != DTL_NO_DAY) dtl_day_print(day, published);
    dtl_put_raw(out, "{\"text\":");
    dtl_put_string(out, when->text);
    dtl_put_raw(out, ",\"from\":");
    dtl_put_name(out, from);
    dtl_put_raw(out, ",\"to\":");
    dtl_put_name(out, to);
    dtl_buffer_print(out, ",\"basis\":\"%s\",\"weekday\":", dtl_basis_name(when->basis));
    dtl_put_name(out, one ? weekday(when->from) : NULL);
    dtl_put_raw(out, ",\"published\":");
    dtl_put_name(out, day);
    dtl_put_raw(out, ",\"published_weekday\":");
    dtl_put_name(out, weekday(published));
    dtl_put_raw(out, ",\"days_before\":");
    if (one && published != DTL_NO_DAY)
        dtl_buffer_print(out, "%lld}", (long long)published - when->from);
    else
        dtl_put_raw(out, "null}");
    dtl_slice told = dtl_arena_print(w->arena, "date: %s%.*s%s%s%s%s (%s)", when->text.data ? "\"" : "", DTL_PRINT(when->text),
                                     when->text.data ? "\" = " : "", from, one || !*to ? "" : " to ", one ? "" : to,
                                     dtl_basis_name(when->basis));
    if (one && *day)
        told = dtl_arena_print(w->arena, "%.*s, a %s; the report is of %s %s", DTL_PRINT(told), weekday(when->from),
                               weekday(published), day);
    add_sentence(words, told);
}

static void put_place(asked *w, const dtl_place *place, dtl_buffer *words) {
    dtl_buffer *out = w->a->out;
    dtl_put_raw(out, ",\"place\":");
    if (!place) {
        dtl_put_raw(out, "null");
        return;
    }
    bool point = place->located && place->precision != DTL_PRECISION_COUNTRY;
    dtl_put_raw(out, "{\"text\":");
    dtl_put_string(out, place->text);
    dtl_put_raw(out, ",\"name\":");
    dtl_put_string(out, place->name);
    dtl_put_raw(out, ",\"country\":");
    dtl_put_name(out, place->country);
    dtl_put_raw(out, ",\"precision\":");
    dtl_put_name(out, dtl_precision_name(place->precision));
    dtl_put_raw(out, ",\"lat\":");
    dtl_put_cell(out, &(dtl_cell){.kind = point ? DTL_CELL_REAL : DTL_CELL_NONE, .real = place->lat});
    dtl_put_raw(out, ",\"lon\":");
    dtl_put_cell(out, &(dtl_cell){.kind = point ? DTL_CELL_REAL : DTL_CELL_NONE, .real = place->lon});
    dtl_put_raw(out, ",\"geonames\":");
    dtl_put_cell(out, &(dtl_cell){.kind = place->geonames ? DTL_CELL_NUMBER : DTL_CELL_NONE, .number = place->geonames});
    dtl_put_raw(out, "}");
    const char *precision = dtl_precision_name(place->precision);
    add_sentence(words, dtl_arena_print(w->arena, "place: \"%.*s\" is %.*s%s%s%s%s%s", DTL_PRINT(place->text),
                                        DTL_PRINT(place->name), place->country[0] ? ", " : "", place->country,
                                        precision ? " (" : "", precision ? precision : "", precision ? ")" : ""));
}

static void put_reason(asked *w, const dtl_document *document, const dtl_mention *mention) {
    dtl_buffer *out = w->a->out, words;
    dtl_buffer_init(&words, WORDS_BYTES);
    dtl_slice line = rule_line(w->a, mention->rule, w->arena);
    dtl_put_raw(out, ",\"found\":true,\"rule\":{\"name\":");
    dtl_put_string(out, mention->rule);
    dtl_put_raw(out, ",\"line\":");
    dtl_put_string(out, line);
    dtl_put_raw(out, "},\"why\":");
    dtl_put_string(out, mention->why);
    add_sentence(&words, dtl_arena_print(w->arena, "rule %.*s: %.*s", DTL_PRINT(mention->rule), DTL_PRINT(line)));
    if (mention->why.length) add_sentence(&words, mention->why);
    put_side(w, "actors", mention->actors, mention->actor_count, 0, &words);
    put_side(w, "recipients", mention->recipients, mention->recipient_count, DTL_MAX_SIDE, &words);
    dtl_put_raw(out, ",\"said_by\":");
    if (mention->said_by)
        put_actor(w, mention->said_by, w->taught[2 * DTL_MAX_SIDE], &words);
    else
        dtl_put_raw(out, "null");
    put_date(w, &mention->when, document->report.published_day, &words);
    put_place(w, mention->place, &words);
    dtl_put_raw(out, ",\"words\":[");
    dtl_buffer_add(out, dtl_buffer_slice(&words));
    dtl_put_raw(out, "]}");
    if (words.status) out->status = words.status;
    dtl_buffer_clear(&words);
}

static void put_all(asked *w, const dtl_document *document) {
    const dtl_answer *a = w->a;
    dtl_put_raw(a->out, "{\"mention\":");
    dtl_put_name(a->out, a->id);
    dtl_put_raw(a->out, ",\"report\":");
    dtl_put_name(a->out, w->report);
    dtl_put_raw(a->out, ",\"made_by\":");
    dtl_put_string(a->out, w->made_by);
    for (size_t i = 0; i < document->mentions.count; i++) {
        if (strcmp(document->mentions.items[i].id, a->id) != 0) continue;
        put_reason(w, document, &document->mentions.items[i]);
        return;
    }
    dtl_put_raw(a->out, ",\"found\":false,\"now\":");
    dtl_put_name(a->out, a->api->made_by);
    dtl_put_raw(a->out, "}");
}

int dtl_answer_reason(dtl_answer *a) {
    dtl_document document;
    dtl_kept_report report;
    dtl_filter filter = dtl_filter_all();
    dtl_document_init(&document);
    asked w = {.a = a, .arena = &document.arena};
    filter.id = a->id;
    int status = dtl_store_mentions(a->api->store, &filter, keep_mention, &w, a->error);
    if (status == DTL_OK && !w.found) status = dtl_fail(a->error, DTL_ENOTFOUND, "there is no %.40s in mentions", a->id);
    if (status == DTL_OK) status = dtl_answer_find_report(a, w.report, &report, &document.arena);
    if (status == DTL_OK) {
        document.report = report.report;
        status = dtl_answer_code(a, &document);
    }
    if (status == DTL_OK) put_all(&w, &document);
    if (status == DTL_OK && document.arena.status) status = dtl_answer_no_memory(a, document.arena.status);
    dtl_document_clear(&document);
    return status;
}
