#include "base/json.h"
#include "export/lines.h"
#include "export/parts.h"

static dtl_part part_of(const dtl_document *document, uint32_t sentence) {
    return sentence < document->sentences.count ? document->sentences.items[sentence].part : DTL_PART_TEXT;
}

static void write_report(dtl_buffer *out, const dtl_document *document) {
    dtl_put_raw(out, "{");
    dtl_put_report(out, &document->report);
    dtl_put_string_as(out, "agency", document->report.agency);
    dtl_buffer_print(out, ",\"kind\":\"%s\"", dtl_report_kind_name(document->report.kind));
    dtl_put_string_as(out, "text", document->report.text);
    dtl_put_raw(out, "}");
}

static void write_sentence(dtl_buffer *out, const dtl_sentence *sentence) {
    dtl_put_raw(out, "{\"span\":");
    dtl_put_span(out, sentence->span);
    dtl_buffer_print(out, ",\"part\":\"%s\",\"furniture\":", dtl_part_name(sentence->part));
    dtl_put_bool(out, sentence->furniture);
    dtl_put_raw(out, "}");
}

static void write_features(dtl_buffer *out, const dtl_features *features) {
    dtl_put_raw(out, ",\"features\":{");
    size_t written = 0;
    for (int feature = 0; feature < DTL_FEATURE_COUNT; feature++) {
        if (!features->value[feature]) continue;
        dtl_put_comma(out, written++);
        dtl_put_name(out, dtl_feature_name((dtl_feature)feature));
        dtl_put_raw(out, ":");
        dtl_put_string(out, dtl_feature_value_name((dtl_feature)feature, features->value[feature]));
    }
    dtl_put_raw(out, "}");
}

static void write_token(dtl_buffer *out, const dtl_token *token, const dtl_sentence *sentence) {
    dtl_put_raw(out, "{\"span\":");
    dtl_put_span(out, token->span);
    dtl_buffer_print(out, ",\"part\":\"%s\",\"form\":", dtl_part_name(sentence->part));
    dtl_put_string(out, token->form);
    dtl_put_string_as(out, "lemma", token->lemma);
    dtl_put_name_as(out, "upos", dtl_upos_name((dtl_upos)token->upos));
    dtl_put_raw(out, ",\"head\":");
    if (token->head == DTL_NO_TOKEN) {
        dtl_put_raw(out, "null");
    } else {
        dtl_buffer_print(out, "%d", token->head);
    }
    dtl_put_name_as(out, "relation", dtl_relation_name((dtl_relation)token->relation));
    dtl_put_string_as(out, "xpos", token->xpos);
    write_features(out, &token->features);
    if (token->name)
        dtl_buffer_print(out, ",\"name\":\"%c-%s\"", dtl_name_begins(token->name) ? 'B' : 'I',
                         dtl_name_type_name(dtl_name_of_class(token->name)));
    dtl_put_raw(out, "}");
}

static void write_tokens(dtl_buffer *out, const dtl_document *document) {
    dtl_put_raw(out, ",\"tokens\":[");
    size_t written = 0;
    for (size_t s = 0; s < document->sentences.count; s++) {
        const dtl_sentence *sentence = &document->sentences.items[s];
        for (uint32_t t = sentence->first; t < sentence->end && t < document->tokens.count; t++) {
            dtl_put_comma(out, written++);
            write_token(out, &document->tokens.items[t], sentence);
        }
    }
    dtl_put_raw(out, "]");
}

static void write_actor(dtl_buffer *out, const dtl_document *document, const dtl_actor *actor) {
    dtl_put_raw(out, "{\"text\":");
    dtl_put_string(out, actor->text);
    dtl_put_string_as(out, "name", actor->name);
    dtl_put_name_as(out, "country", actor->country);
    dtl_put_name_as(out, "sector", actor->sector);
    dtl_put_string_as(out, "role", actor->role);
    dtl_put_string_as(out, "organisation", actor->organisation);
    dtl_put_raw(out, ",\"span\":");
    dtl_put_span(out, actor->span);
    dtl_buffer_print(out, ",\"part\":\"%s\",\"chain\":%u}", dtl_part_name(part_of(document, actor->sentence)), actor->chain);
}

static void write_instant(dtl_buffer *out, int64_t utc) {
    enum { DAY = 86400 };
    if (utc == DTL_NO_INSTANT) {
        dtl_put_raw(out, "null");
        return;
    }
    int64_t second = (utc % DAY + DAY) % DAY;
    char day[DTL_DAY_SIZE];
    dtl_day_print(day, (dtl_day)((utc - second) / DAY));
    dtl_buffer_print(out, "\"%sT%02d:%02d:%02dZ\"", day, (int)(second / 3600), (int)(second / 60 % 60), (int)(second % 60));
}

void dtl_put_time(dtl_buffer *out, dtl_part part, const dtl_time *time) {
    dtl_put_raw(out, "{\"span\":");
    dtl_put_span(out, time->span);
    dtl_put_string_as(out, "text", time->text);
    dtl_put_name_as(out, "type", dtl_time_type_name(time->type));
    dtl_put_string_as(out, "value", time->value);
    dtl_put_day_as(out, "from", time->from);
    dtl_put_day_as(out, "to", time->to);
    dtl_put_raw(out, ",\"utc\":");
    write_instant(out, time->utc);
    dtl_buffer_print(out, ",\"basis\":\"%s\",\"part\":\"%s\"}", dtl_basis_name(time->basis), dtl_part_name(part));
}

void dtl_put_place(dtl_buffer *out, dtl_part part, const dtl_place *place) {
    dtl_put_raw(out, "{\"span\":");
    dtl_put_span(out, place->span);
    dtl_put_string_as(out, "text", place->text);
    dtl_put_raw(out, ",");
    dtl_put_position(out, place);
    if (place->geonames) {
        dtl_buffer_print(out, ",\"geonames\":%u", place->geonames);
    } else {
        dtl_put_raw(out, ",\"geonames\":null");
    }
    dtl_put_string_as(out, "name", place->name);
    dtl_put_name_as(out, "country", place->country);
    dtl_put_string_as(out, "admin1", place->admin1);
    dtl_put_name_as(out, "precision", dtl_precision_name(place->precision));
    dtl_buffer_print(out, ",\"part\":\"%s\"}", dtl_part_name(part));
}

/* ,"key":[ ... ] with one call for each item of a vector of the document. */
#define WRITE_LIST(out, key, vector, call)            \
    do {                                              \
        dtl_put_raw((out), ",\"" key "\":[");         \
        for (size_t i = 0; i < (vector).count; i++) { \
            dtl_put_comma((out), i);                  \
            call;                                     \
        }                                             \
        dtl_put_raw((out), "]");                      \
    } while (0)

void dtl_put_layers(dtl_buffer *out, const dtl_document *document, bool tokens) {
    WRITE_LIST(out, "sentences", document->sentences, write_sentence(out, &document->sentences.items[i]));
    if (tokens) write_tokens(out, document);
    WRITE_LIST(out, "actors", document->actors, write_actor(out, document, &document->actors.items[i]));
    WRITE_LIST(out, "times", document->times,
               dtl_put_time(out, part_of(document, document->times.items[i].sentence), &document->times.items[i]));
    WRITE_LIST(out, "places", document->places,
               dtl_put_place(out, part_of(document, document->places.items[i].sentence), &document->places.items[i]));
}

int dtl_line_document(dtl_buffer *out, const dtl_document *document) {
    dtl_put_raw(out, "{\"report\":");
    write_report(out, document);
    dtl_put_layers(out, document, true);
    WRITE_LIST(out, "quotes", document->quotes, dtl_put_quote(out, document, &document->quotes.items[i], true));
    WRITE_LIST(out, "mentions", document->mentions, dtl_put_mention(out, &document->mentions.items[i]));
    dtl_put_raw(out, "}\n");
    return out->status;
}
