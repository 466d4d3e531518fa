#include "export/parts.h"

#include <inttypes.h>
#include <stdio.h>

#include "base/json.h"

const char *dtl_part_name(dtl_part part) {
    return part == DTL_PART_TITLE ? "title" : "text";
}

void dtl_put_span(dtl_buffer *out, dtl_span span) {
    dtl_buffer_print(out, "[%u,%u]", span.start, span.end);
}

void dtl_put_coding(dtl_buffer *out, dtl_type type, int mode, uint64_t contexts, const char *cameo) {
    dtl_put_name_as(out, "type", dtl_type_name(type));
    dtl_put_name_as(out, "mode", mode == DTL_NO_MODE ? NULL : dtl_mode_name((dtl_mode)mode));
    dtl_put_raw(out, ",\"contexts\":[");
    size_t written = 0;
    for (unsigned context = 0; context < DTL_CONTEXT_COUNT; context++) {
        if (!(contexts >> context & 1)) continue;
        dtl_put_comma(out, written++);
        dtl_put_name(out, dtl_context_name((dtl_context)context));
    }
    dtl_put_raw(out, "],\"cameo\":");
    dtl_put_name(out, cameo);
    dtl_put_name_as(out, "quad", dtl_quad_name(dtl_type_quad(type)));
    dtl_put_raw(out, ",\"score\":");
    dtl_put_real(out, dtl_score(type, mode));
}

static void write_bound(dtl_buffer *out, int64_t bound) {
    if (bound == DTL_NO_COUNT) {
        dtl_put_raw(out, "null");
    } else {
        dtl_buffer_print(out, "%" PRId64, bound);
    }
}

void dtl_put_counts(dtl_buffer *out, const dtl_count counts[DTL_COUNT_KINDS]) {
    dtl_put_raw(out, "{");
    size_t written = 0;
    for (int kind = 0; kind < DTL_COUNT_KINDS; kind++) {
        if (!counts[kind].told) continue;
        dtl_put_comma(out, written++);
        dtl_put_name(out, dtl_count_name((dtl_count_kind)kind));
        dtl_put_raw(out, ":{\"min\":");
        write_bound(out, counts[kind].min);
        dtl_put_raw(out, ",\"max\":");
        write_bound(out, counts[kind].max);
        dtl_put_raw(out, "}");
    }
    dtl_put_raw(out, "}");
}

static void write_degrees(dtl_buffer *out, const dtl_place *place, double degrees) {
    if (place->located) {
        dtl_put_real(out, degrees);
    } else {
        dtl_put_raw(out, "null");
    }
}

void dtl_put_position(dtl_buffer *out, const dtl_place *place) {
    dtl_put_raw(out, "\"lat\":");
    write_degrees(out, place, place->lat);
    dtl_put_raw(out, ",\"lon\":");
    write_degrees(out, place, place->lon);
}

void dtl_put_report(dtl_buffer *out, const dtl_report *report) {
    const struct {
        const char *key;
        dtl_slice value;
    } fields[] = {{"outlet", report->outlet},       {"url", report->url},
                  {"title", report->title},         {"author", report->author},
                  {"published", report->published}, {"language", report->language}};
    dtl_put_raw(out, "\"report\":");
    dtl_put_name(out, report->id);
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++) {
        dtl_buffer_print(out, ",\"%s\":", fields[i].key);
        dtl_put_string(out, fields[i].value);
    }
}

static void write_actor(dtl_buffer *out, const dtl_actor *actor, bool with_role) {
    dtl_put_raw(out, "{\"text\":");
    dtl_put_string(out, actor->text);
    dtl_put_string_as(out, "name", actor->name);
    dtl_put_name_as(out, "country", actor->country);
    dtl_put_name_as(out, "sector", actor->sector);
    if (with_role) {
        dtl_put_string_as(out, "role", actor->role);
    }
    dtl_put_raw(out, ",\"span\":");
    dtl_put_span(out, actor->span);
    if (actor->inferred) dtl_put_raw(out, ",\"inferred\":true");
    if (actor->taught_by[0]) dtl_buffer_print(out, ",\"taught_by\":\"%s\"", actor->taught_by);
    dtl_put_raw(out, "}");
}

static void write_side(dtl_buffer *out, const char *key, const dtl_actor *actors, size_t count) {
    dtl_buffer_print(out, ",\"%s\":[", key);
    for (size_t i = 0; i < count; i++) {
        dtl_put_comma(out, i);
        write_actor(out, &actors[i], true);
    }
    dtl_put_raw(out, "]");
}

static void write_when(dtl_buffer *out, const dtl_when *when) {
    dtl_put_raw(out, ",\"date\":");
    if (!when->told) {
        dtl_put_raw(out, "null");
        return;
    }
    dtl_put_raw(out, "{\"from\":");
    dtl_put_day(out, when->from);
    dtl_put_day_as(out, "to", when->to);
    dtl_put_string_as(out, "text", when->text);
    dtl_put_raw(out, ",\"span\":");
    if (when->text.data) {
        dtl_put_span(out, when->span);
    } else {
        dtl_put_raw(out, "null");
    }
    dtl_put_name_as(out, "basis", dtl_basis_name(when->basis));
    dtl_put_raw(out, "}");
}

static void write_place(dtl_buffer *out, const dtl_place *place) {
    dtl_put_raw(out, ",\"place\":");
    if (!place) {
        dtl_put_raw(out, "null");
        return;
    }
    dtl_put_raw(out, "{\"name\":");
    dtl_put_string(out, place->name);
    dtl_put_name_as(out, "country", place->country);
    dtl_put_string_as(out, "admin1", place->admin1);
    dtl_put_raw(out, ",");
    dtl_put_position(out, place);
    dtl_put_name_as(out, "precision", dtl_precision_name(place->precision));
    dtl_put_raw(out, ",\"geonames\":");
    if (place->geonames) {
        dtl_buffer_print(out, "%u", place->geonames);
    } else {
        dtl_put_raw(out, "null");
    }
    dtl_put_string_as(out, "text", place->text);
    dtl_put_raw(out, ",\"span\":");
    dtl_put_span(out, place->span);
    dtl_put_raw(out, "}");
}

static void write_words(dtl_buffer *out, const char *key, dtl_slice text, dtl_span span) {
    dtl_buffer_print(out, ",\"%s\":{\"text\":", key);
    dtl_put_string(out, text);
    dtl_put_raw(out, ",\"span\":");
    dtl_put_span(out, span);
    dtl_put_raw(out, "}");
}

static void write_source(dtl_buffer *out, const dtl_mention *mention) {
    dtl_put_raw(out, "\"mention\":");
    dtl_put_name(out, mention->id);
    dtl_put_name_as(out, "report", mention->report);
    dtl_put_name_as(out, "part", dtl_part_name(mention->part));
    dtl_put_string_as(out, "outlet", mention->outlet);
    dtl_put_string_as(out, "url", mention->url);
    dtl_put_string_as(out, "published", mention->published);
    dtl_buffer_print(out, ",\"sentence\":%u", mention->sentence);
}

/* Only of a mention that a reader mended. */
static void write_corrected(dtl_buffer *out, dtl_slice fields) {
    if (!fields.length) return;
    dtl_put_raw(out, ",\"corrected\":[");
    for (size_t i = 0; fields.data; i++) {
        dtl_put_comma(out, i);
        dtl_put_string(out, dtl_slice_cut(&fields, ' '));
    }
    dtl_put_raw(out, "]");
}

void dtl_put_mention(dtl_buffer *out, const dtl_mention *mention) {
    dtl_put_raw(out, "{");
    write_source(out, mention);
    dtl_put_coding(out, mention->type, mention->mode, mention->contexts, mention->cameo);
    write_side(out, "actors", mention->actors, mention->actor_count);
    write_side(out, "recipients", mention->recipients, mention->recipient_count);
    write_when(out, &mention->when);
    write_place(out, mention->place);
    dtl_put_name_as(out, "status", dtl_status_name(mention->status));
    dtl_put_raw(out, ",\"said_by\":");
    if (mention->said_by) {
        write_actor(out, mention->said_by, false);
    } else {
        dtl_put_raw(out, "null");
    }
    dtl_put_raw(out, ",\"counts\":");
    dtl_put_counts(out, mention->counts);
    write_words(out, "trigger", mention->trigger_text, mention->trigger);
    write_words(out, "evidence", mention->evidence_text, mention->evidence);
    dtl_put_string_as(out, "rule", mention->rule);
    dtl_put_raw(out, ",\"confidence\":");
    dtl_put_real(out, mention->confidence);
    dtl_put_string_as(out, "made_by", mention->made_by);
    write_corrected(out, mention->corrected);
    dtl_put_raw(out, "}");
}

/* The words under a span of a part, or nothing for a span that does not lie in it. */
static dtl_slice words_of(const dtl_document *document, dtl_part part, dtl_span span) {
    dtl_slice text = dtl_document_text(document, part);
    return span.start <= span.end && span.end <= text.length && text.data ? dtl_span_text(text, span) : DTL_NO_SLICE;
}

static void write_speaker(dtl_buffer *out, const dtl_actor *speaker) {
    dtl_put_raw(out, ",\"speaker\":");
    if (!speaker) {
        dtl_put_raw(out, "null");
        return;
    }
    dtl_put_raw(out, "{\"text\":");
    dtl_put_string(out, speaker->text);
    dtl_put_raw(out, ",\"span\":");
    dtl_put_span(out, speaker->span);
    dtl_put_string_as(out, "name", speaker->name);
    dtl_put_name_as(out, "country", speaker->country);
    dtl_put_name_as(out, "sector", speaker->sector);
    dtl_put_string_as(out, "role", speaker->role);
    dtl_put_raw(out, "}");
}

static void write_quote_report(dtl_buffer *out, const dtl_told_quote *told) {
    dtl_put_string_as(out, "outlet", told->outlet);
    dtl_put_string_as(out, "url", told->url);
    dtl_put_string_as(out, "published", told->published);
}

static void write_quote(dtl_buffer *out, const dtl_told_quote *told, bool with_report, bool with_part) {
    const dtl_quote *quote = &told->quote;
    dtl_buffer_print(out, "{\"quote\":\"%s\",\"report\":\"%s\"", told->id, told->report);
    if (with_report) write_quote_report(out, told);
    dtl_buffer_print(out, ",\"kind\":\"%s\",\"direct\":", dtl_quote_kind_name(quote->kind));
    dtl_put_bool(out, quote->direct);
    dtl_put_string_as(out, "text", told->text);
    dtl_put_raw(out, ",\"span\":");
    dtl_put_span(out, quote->span);
    if (quote->cue.end) {
        write_words(out, "cue", told->cue_text, quote->cue);
    } else {
        dtl_put_raw(out, ",\"cue\":null");
    }
    write_speaker(out, quote->speaker);
    if (with_part) dtl_buffer_print(out, ",\"part\":\"%s\"", dtl_part_name(told->part));
    dtl_put_raw(out, "}");
}

void dtl_put_quote(dtl_buffer *out, const dtl_document *document, const dtl_quote *quote, bool with_part) {
    bool in_sentence = quote->sentence < document->sentences.count;
    dtl_told_quote told = {.part = in_sentence ? document->sentences.items[quote->sentence].part : DTL_PART_TEXT,
                           .quote = *quote};
    memcpy(told.report, document->report.id, sizeof told.report);
    told.text = words_of(document, told.part, quote->span);
    told.cue_text = words_of(document, told.part, quote->cue);
    dtl_told_quote_identify(&told);
    write_quote(out, &told, false, with_part);
}

void dtl_put_told_quote(dtl_buffer *out, const dtl_told_quote *quote) {
    write_quote(out, quote, true, true);
}
