/* CoNLL-U: https://universaldependencies.org/format.html */
#include "base/utf8.h"
#include "export/lines.h"

/* A field may not hold tabs or line breaks, nor be empty; a run of white space becomes one space. */
static void write_field(dtl_buffer *out, dtl_slice text) {
    text = dtl_slice_trim(text);
    if (!text.data || text.length == 0) {
        dtl_buffer_add_char(out, '_');
        return;
    }
    const char *end = text.data + text.length;
    bool spaced = false;
    for (const char *at = text.data; at < end;) {
        uint32_t code = 0;
        size_t length = dtl_utf8_decode(at, end, &code);
        bool space = dtl_utf8_is_space(code) || code < 0x20;
        if (space && !spaced) dtl_buffer_add_char(out, ' ');
        if (!space) dtl_buffer_add(out, (dtl_slice){at, length});
        spaced = space;
        at += length;
    }
}

/* One surface token: words [first, end) of the document. */
typedef struct surface {
    uint32_t first, end;
    dtl_slice text;
    bool spaced; /* white space follows */
} surface;

static surface surface_at(const dtl_document *document, const dtl_sentence *sentence, uint32_t first) {
    const dtl_token *tokens = document->tokens.items;
    uint32_t words = tokens[first].words > 1 ? tokens[first].words : 1;
    surface s = {.first = first, .end = words < sentence->end - first ? first + words : sentence->end};
    dtl_span span = tokens[first].span;
    for (uint32_t i = first; i < s.end; i++) {
        if (tokens[i].span.end > span.end) span.end = tokens[i].span.end;
    }
    dtl_slice text = dtl_document_text(document, sentence->part);
    bool within = text.data && span.start < span.end && span.end <= text.length;
    s.text = within ? dtl_span_text(text, span) : tokens[first].form;
    if (s.end < sentence->end) s.spaced = span.end < tokens[s.end].span.start;
    return s;
}

static void write_text(dtl_buffer *out, const dtl_document *document, const dtl_sentence *sentence) {
    dtl_buffer_add(out, DTL_SLICE("# text = "));
    for (uint32_t at = sentence->first; at < sentence->end;) {
        surface s = surface_at(document, sentence, at);
        write_field(out, s.text);
        if (s.spaced) dtl_buffer_add_char(out, ' ');
        at = s.end;
    }
    dtl_buffer_add_char(out, '\n');
}

static void write_features(dtl_buffer *out, const dtl_features *features) {
    size_t written = 0;
    for (int feature = 0; feature < DTL_FEATURE_COUNT; feature++) {
        if (!features->value[feature]) continue;
        dtl_slice value = dtl_feature_value_name((dtl_feature)feature, features->value[feature]);
        dtl_buffer_print(out, "%s%s=%.*s", written++ ? "|" : "", dtl_feature_name((dtl_feature)feature), DTL_PRINT(value));
    }
    if (!written) dtl_buffer_add_char(out, '_');
}

/* Names as B- and I- with their type: E. Tjong Kim Sang and F. De Meulder 2003 (CoNLL-2003), the second format there. */
static void write_misc(dtl_buffer *out, const dtl_token *token, bool joined) {
    if (token->name)
        dtl_buffer_print(out, "Name=%c-%s", dtl_name_begins(token->name) ? 'B' : 'I',
                         dtl_name_type_name(dtl_name_of_class(token->name)));
    if (joined) dtl_buffer_print(out, "%sSpaceAfter=No", token->name ? "|" : "");
    dtl_buffer_print(out, "%s\n", token->name || joined ? "" : "_");
}

static void write_word(dtl_buffer *out, const dtl_document *document, const dtl_sentence *sentence, uint32_t index,
                       const surface *s) {
    const dtl_token *token = &document->tokens.items[index];
    bool alone = s->end - s->first == 1;
    dtl_buffer_print(out, "%u\t", index - sentence->first + 1);
    write_field(out, alone ? s->text : token->form);
    dtl_buffer_add_char(out, '\t');
    write_field(out, token->lemma);
    dtl_buffer_print(out, "\t%s\t", dtl_upos_name((dtl_upos)token->upos));
    write_field(out, token->xpos);
    dtl_buffer_add_char(out, '\t');
    write_features(out, &token->features);
    bool root = token->head < (int32_t)sentence->first || token->head >= (int32_t)sentence->end;
    dtl_buffer_print(out, "\t%d\t%s\t_\t", root ? 0 : token->head - (int32_t)sentence->first + 1,
                     dtl_relation_name((dtl_relation)token->relation));
    write_misc(out, token, alone && !s->spaced && s->end < sentence->end);
}

static void write_surface(dtl_buffer *out, const dtl_document *document, const dtl_sentence *sentence, const surface *s) {
    if (s->end - s->first > 1) {
        dtl_buffer_print(out, "%u-%u\t", s->first - sentence->first + 1, s->end - sentence->first);
        write_field(out, s->text);
        dtl_buffer_print(out, "\t_\t_\t_\t_\t_\t_\t_\t%s\n", !s->spaced && s->end < sentence->end ? "SpaceAfter=No" : "_");
    }
    for (uint32_t i = s->first; i < s->end; i++) write_word(out, document, sentence, i, s);
}

int dtl_print_conllu(dtl_buffer *out, const dtl_document *document) {
    size_t written = 0;
    for (size_t i = 0; i < document->sentences.count; i++) {
        const dtl_sentence *sentence = &document->sentences.items[i];
        if (sentence->first >= sentence->end || sentence->end > document->tokens.count) continue;
        if (!written) dtl_buffer_print(out, "# newdoc id = %s\n", document->report.id);
        if (!written || sentence->paragraph) dtl_buffer_add(out, DTL_SLICE("# newpar\n"));
        dtl_buffer_print(out, "# sent_id = %s-%zu\n", document->report.id, ++written);
        write_text(out, document, sentence);
        for (uint32_t at = sentence->first; at < sentence->end;) {
            surface s = surface_at(document, sentence, at);
            write_surface(out, document, sentence, &s);
            at = s.end;
        }
        dtl_buffer_add_char(out, '\n');
    }
    return out->status;
}
