#include "export/lines.h"
#include "base/json.h"

#include "export/parts.h"

int dtl_line_mention(dtl_buffer *out, const dtl_mention *mention) {
    dtl_put_mention(out, mention);
    return dtl_buffer_add_char(out, '\n');
}

int dtl_line_quote(dtl_buffer *out, const dtl_document *document, const dtl_quote *quote) {
    dtl_put_quote(out, document, quote, false);
    return dtl_buffer_add_char(out, '\n');
}

int dtl_line_told_quote(dtl_buffer *out, const dtl_told_quote *quote) {
    dtl_put_told_quote(out, quote);
    return dtl_buffer_add_char(out, '\n');
}

int dtl_line_layers(dtl_buffer *out, const char *report, const dtl_layers *layers) {
    dtl_put_raw(out, "{\"report\":");
    dtl_put_name(out, report);
    dtl_put_raw(out, ",\"times\":[");
    for (size_t i = 0; i < layers->time_count; i++) {
        dtl_put_comma(out, i);
        dtl_put_time(out, layers->times[i].part, &layers->times[i].time);
    }
    dtl_put_raw(out, "],\"places\":[");
    for (size_t i = 0; i < layers->place_count; i++) {
        dtl_put_comma(out, i);
        dtl_put_place(out, layers->places[i].part, &layers->places[i].place);
    }
    dtl_put_raw(out, "]}\n");
    return out->status;
}

static void write_ids(dtl_buffer *out, const char *key, const dtl_slice *ids, size_t count) {
    dtl_buffer_print(out, ",\"%s\":[", key);
    for (size_t i = 0; i < count; i++) {
        dtl_put_comma(out, i);
        dtl_put_string(out, ids[i]);
    }
    dtl_put_raw(out, "]");
}

int dtl_line_report(dtl_buffer *out, const dtl_report_line *line) {
    dtl_put_raw(out, "{");
    dtl_put_report(out, line->report);
    dtl_buffer_print(out, ",\"kind\":\"%s\"", dtl_report_kind_name(line->report->kind));
    dtl_put_string_as(out, "origin", line->origin);
    dtl_put_string_as(out, "story", line->story);
    dtl_buffer_print(out, ",\"words\":%zu", line->words);
    write_ids(out, "mentions", line->mentions, line->mention_count);
    dtl_put_raw(out, "}\n");
    return out->status;
}

int dtl_line_story(dtl_buffer *out, const dtl_story *story) {
    dtl_put_raw(out, "{\"story\":");
    dtl_put_name(out, story->id);
    dtl_put_string_as(out, "title", story->title);
    dtl_put_day_as(out, "from", story->from);
    dtl_put_day_as(out, "to", story->to);
    write_ids(out, "reports", story->reports, story->report_count);
    write_ids(out, "outlets", story->outlets, story->outlet_count);
    write_ids(out, "events", story->events, story->event_count);
    write_ids(out, "related", story->related, story->related_count);
    dtl_put_raw(out, "}\n");
    return out->status;
}

static void write_office(dtl_buffer *out, const dtl_office *office) {
    dtl_put_raw(out, "{\"role\":");
    dtl_put_string(out, office->role);
    dtl_put_string_as(out, "from", office->from);
    dtl_put_string_as(out, "to", office->to);
    write_ids(out, "reports", office->reports, office->report_count);
    dtl_put_string_as(out, "evidence", office->evidence);
    dtl_put_raw(out, "}");
}

int dtl_line_profile(dtl_buffer *out, const dtl_profile *profile) {
    dtl_put_raw(out, "{\"actor\":");
    dtl_put_name(out, profile->id);
    dtl_put_string_as(out, "name", profile->name);
    write_ids(out, "aliases", profile->aliases, profile->alias_count);
    dtl_put_name_as(out, "country", profile->country);
    dtl_put_name_as(out, "sector", profile->sector);
    dtl_put_string_as(out, "organisation", profile->organisation);
    dtl_put_raw(out, ",\"roles\":[");
    for (size_t i = 0; i < profile->role_count; i++) {
        dtl_put_comma(out, i);
        write_office(out, &profile->roles[i]);
    }
    dtl_put_raw(out, "],\"first_published\":");
    dtl_put_string(out, profile->from);
    dtl_put_string_as(out, "last_published", profile->to);
    dtl_buffer_print(out, ",\"reports\":%zu,\"mentions\":%zu}\n", profile->reports, profile->mentions);
    return out->status;
}

void dtl_put_parties(dtl_buffer *out, const char *key, const dtl_party *parties, size_t count) {
    dtl_buffer_print(out, ",\"%s\":[", key);
    for (size_t i = 0; i < count; i++) {
        dtl_put_comma(out, i);
        dtl_put_raw(out, "{\"name\":");
        dtl_put_string(out, parties[i].name);
        dtl_put_name_as(out, "country", parties[i].country);
        dtl_put_name_as(out, "sector", parties[i].sector);
        dtl_put_raw(out, "}");
    }
    dtl_put_raw(out, "]");
}

static void write_event_date(dtl_buffer *out, const dtl_when *when) {
    dtl_put_raw(out, ",\"date\":");
    if (!when->told) {
        dtl_put_raw(out, "null");
        return;
    }
    dtl_put_raw(out, "{\"from\":");
    dtl_put_day(out, when->from);
    dtl_put_day_as(out, "to", when->to);
    dtl_put_raw(out, "}");
}

int dtl_line_timeline(dtl_buffer *out, const dtl_event *event, dtl_slice words) {
    dtl_put_raw(out, "{\"event\":");
    dtl_put_name(out, event->id);
    write_event_date(out, &event->when);
    dtl_put_string_as(out, "first_published", event->first_published);
    dtl_put_coding(out, event->type, event->mode, event->contexts, event->cameo);
    dtl_put_parties(out, "actors", event->actors, event->actor_count);
    dtl_put_parties(out, "recipients", event->recipients, event->recipient_count);
    dtl_put_name_as(out, "status", dtl_status_name(event->status));
    dtl_put_string_as(out, "words", words);
    write_ids(out, "outlets", event->outlets, event->outlet_count);
    dtl_put_name_as(out, "story", event->story);
    dtl_buffer_print(out, ",\"disputes\":%zu}\n", event->dispute_count);
    return out->status;
}

static void write_event_place(dtl_buffer *out, const dtl_place *place) {
    dtl_put_raw(out, ",\"place\":");
    if (!place) {
        dtl_put_raw(out, "null");
        return;
    }
    dtl_put_raw(out, "{\"name\":");
    dtl_put_string(out, place->name);
    dtl_put_name_as(out, "country", place->country);
    dtl_put_name_as(out, "precision", dtl_precision_name(place->precision));
    dtl_put_raw(out, ",");
    dtl_put_position(out, place);
    dtl_put_raw(out, "}");
}

static void write_dispute(dtl_buffer *out, const dtl_dispute *dispute) {
    dtl_put_raw(out, "{\"field\":");
    dtl_put_string(out, dispute->field);
    dtl_put_raw(out, ",\"values\":[");
    for (size_t i = 0; i < dispute->value_count; i++) {
        dtl_put_comma(out, i);
        dtl_put_raw(out, "{\"value\":");
        dtl_buffer_add(out, dispute->values[i].value); /* is JSON */
        write_ids(out, "mentions", dispute->values[i].mentions, dispute->values[i].mention_count);
        dtl_put_raw(out, "}");
    }
    dtl_put_raw(out, "]}");
}

int dtl_line_event(dtl_buffer *out, const dtl_event *event) {
    dtl_put_raw(out, "{\"event\":");
    dtl_put_name(out, event->id);
    dtl_put_coding(out, event->type, event->mode, event->contexts, event->cameo);
    dtl_put_parties(out, "actors", event->actors, event->actor_count);
    dtl_put_parties(out, "recipients", event->recipients, event->recipient_count);
    write_event_date(out, &event->when);
    write_event_place(out, event->place);
    dtl_put_name_as(out, "status", dtl_status_name(event->status));
    dtl_put_raw(out, ",\"counts\":");
    dtl_put_counts(out, event->counts);
    dtl_put_string_as(out, "first_published", event->first_published);
    dtl_buffer_print(out, ",\"reports\":%zu", event->reports);
    write_ids(out, "outlets", event->outlets, event->outlet_count);
    dtl_buffer_print(out, ",\"independent\":%zu", event->independent);
    write_ids(out, "mentions", event->mentions, event->mention_count);
    dtl_put_name_as(out, "story", event->story);
    dtl_put_raw(out, ",\"disputes\":[");
    for (size_t i = 0; i < event->dispute_count; i++) {
        dtl_put_comma(out, i);
        write_dispute(out, &event->disputes[i]);
    }
    dtl_put_raw(out, "]}\n");
    return out->status;
}

int dtl_line_correction(dtl_buffer *out, const dtl_correction *c) {
    dtl_put_raw(out, "{\"correction\":");
    dtl_put_name(out, c->id);
    dtl_put_name_as(out, "mention", c->mention);
    dtl_put_name_as(out, "report", c->report);
    dtl_buffer_print(out, ",\"part\":\"%s\",\"trigger\":", dtl_part_name(c->part));
    dtl_put_span(out, c->trigger);
    dtl_put_string_as(out, "field", c->field);
    dtl_put_raw(out, ",\"was\":");
    dtl_buffer_add(out, c->was); /* is JSON, as the value */
    dtl_put_raw(out, ",\"value\":");
    dtl_buffer_add(out, c->value);
    dtl_put_string_as(out, "by", c->by);
    dtl_put_string_as(out, "reason", c->reason);
    dtl_put_string_as(out, "at", c->at);
    dtl_put_raw(out, ",\"undone\":");
    if (c->undone_at.data) {
        dtl_put_raw(out, "{\"by\":");
        dtl_put_string(out, c->undone_by);
        dtl_put_string_as(out, "reason", c->undone_reason);
        dtl_put_string_as(out, "at", c->undone_at);
        dtl_put_raw(out, "}");
    } else {
        dtl_put_raw(out, "null");
    }
    dtl_buffer_print(out, ",\"applies\":%s}\n", c->applies ? "true" : "false");
    return out->status;
}
