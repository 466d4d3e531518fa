#include "language/split.h"

#include "base/error.h"
#include "base/utf8.h"
#include "learn/feature.h"

static bool is_letter(uint8_t sign) {
    return sign == DTL_SIGN_UPPER || sign == DTL_SIGN_LOWER;
}

static uint32_t small(const dtl_chunk *chunk, uint32_t i) {
    return chunk->sign[i] == DTL_SIGN_UPPER ? dtl_utf8_lower(chunk->code[i]) : chunk->code[i];
}

static bool in_run(const dtl_chunk *chunk, uint32_t at) {
    if (is_letter(chunk->sign[at])) return true;
    return chunk->sign[at] == DTL_SIGN_OTHER && at > 0 && at + 1 < chunk->count && is_letter(chunk->sign[at - 1]) &&
           is_letter(chunk->sign[at + 1]);
}

uint32_t dtl_run_end(const dtl_chunk *chunk, uint32_t at) {
    while (at < chunk->count && in_run(chunk, at)) at++;
    return at;
}

uint32_t dtl_run_start(const dtl_chunk *chunk, uint32_t at) {
    while (at > 0 && in_run(chunk, at - 1)) at--;
    return at;
}

uint32_t dtl_run_key(const dtl_chunk *chunk, uint32_t start, uint32_t end, bool whole) {
    uint32_t hash = DTL_FEATURE_START;
    for (uint32_t i = start; i < end; i++) hash = dtl_feature_add(hash, small(chunk, i));
    return dtl_feature_mix(whole, hash, 0, 0);
}

enum { LONGEST_RUN = 24, SHORTEST_END = 2, LONGEST_END = 5 };

/* Where in the run [start, end) a word may begin between two letters. */
static void mark_run(dtl_chunk *chunk, uint32_t start, uint32_t end, const dtl_lookup *runs) {
    int32_t back = DTL_LOOKUP_NONE;
    if (end - start <= LONGEST_RUN) back = dtl_lookup_get(runs, dtl_run_key(chunk, start, end, true));
    for (uint32_t length = LONGEST_END; back < 0 && length >= SHORTEST_END; length--) {
        if (length >= end - start) continue;
        if (dtl_lookup_get(runs, dtl_run_key(chunk, end - length, end, false)) >= 0) back = (int32_t)length;
    }
    if (back > 0 && (uint32_t)back < end - start) chunk->candidate[end - (uint32_t)back] = 1;
}

static void mark_candidates(dtl_chunk *chunk, const dtl_lookup *runs) {
    memset(chunk->candidate, 0, sizeof chunk->candidate);
    for (uint32_t i = 1; i < chunk->count; i++) {
        uint8_t a = chunk->sign[i - 1], b = chunk->sign[i];
        bool same = (is_letter(a) && is_letter(b)) || (a == DTL_SIGN_DIGIT && b == DTL_SIGN_DIGIT);
        chunk->candidate[i] = !same;
    }
    for (uint32_t i = 0; runs && i < chunk->count;) {
        uint32_t end = dtl_run_end(chunk, i);
        if (end > i + 1) mark_run(chunk, i, end, runs);
        i = end > i ? end : i + 1;
    }
}

/* The code point at a place that may lie outside, in small letters; digits are all alike. */
static uint32_t near(const dtl_chunk *chunk, int64_t at) {
    if (at < 0) return 1;
    if (at >= chunk->count) return 2;
    return chunk->sign[at] == DTL_SIGN_DIGIT ? '0' : small(chunk, (uint32_t)at);
}

enum { SEEN_PART = 12 };

static uint32_t part_hash(const dtl_chunk *chunk, uint32_t start, uint32_t end, bool shape) {
    uint32_t hash = DTL_FEATURE_START, before = 0;
    for (uint32_t i = start; i < end; i++) {
        uint32_t value = shape ? (chunk->sign[i] == DTL_SIGN_OTHER ? chunk->code[i] : chunk->sign[i]) : near(chunk, i);
        if (shape && value == before && value < 8) continue;
        hash = dtl_feature_add(hash, value);
        before = value;
    }
    return hash;
}

enum { SEEN_NEIGHBOUR = 12 };

/* The letters or digits that the next chunk begins with, or its first sign. */
static void look_ahead(dtl_chunk *out, dtl_slice text, uint32_t at, uint32_t end) {
    out->next = DTL_SIGN_NONE;
    out->after = DTL_FEATURE_START;
    while (at < end && (text.data[at] == ' ' || text.data[at] == '\t')) at++;
    for (uint32_t i = 0; at < end && i < SEEN_NEIGHBOUR; i++) {
        uint32_t code;
        at += (uint32_t)dtl_utf8_decode(text.data + at, text.data + end, &code);
        dtl_sign sign = dtl_sign_of(code);
        if (i == 0) out->next = sign;
        if (i > 0 && (sign == DTL_SIGN_OTHER || out->next == DTL_SIGN_OTHER)) break;
        out->after = dtl_feature_add(out->after, sign == DTL_SIGN_UPPER   ? dtl_utf8_lower(code)
                                                 : sign == DTL_SIGN_DIGIT ? '0'
                                                                          : code);
    }
}

/* The same of the end of the chunk that was read before. */
static void look_back(dtl_chunk *out) {
    uint32_t from = out->count;
    while (from > 0 && out->count - from < SEEN_NEIGHBOUR && out->sign[from - 1] != DTL_SIGN_OTHER) from--;
    if (from == out->count && from > 0) from--;
    out->before = part_hash(out, from, out->count, false);
}

/* Which kinds of signs a chunk has: addresses, file names and formulas are cut otherwise than words. */
static uint32_t kinds_of(const dtl_chunk *chunk) {
    static const char signs[] = "/@:.-_=\\";
    uint32_t kinds = 0;
    for (uint32_t i = 0; i < chunk->count; i++) {
        const char *sign = chunk->code[i] < 128 && chunk->sign[i] == DTL_SIGN_OTHER ? strchr(signs, (int)chunk->code[i]) : NULL;
        if (sign && *sign) kinds |= UINT32_C(1) << (sign - signs);
        if (chunk->sign[i] == DTL_SIGN_DIGIT) kinds |= 1 << 16;
        if (is_letter(chunk->sign[i])) kinds |= 1 << 17;
    }
    return kinds;
}

uint32_t dtl_chunk_read(dtl_chunk *out, dtl_slice text, uint32_t start, uint32_t end, const dtl_lookup *runs) {
    uint32_t at = start;
    look_back(out);
    out->count = 0;
    while (at < end && out->count < DTL_CHUNK_LONGEST) {
        uint32_t code, i = out->count;
        size_t length = dtl_utf8_decode(text.data + at, text.data + end, &code);
        if (dtl_utf8_is_space(code)) break;
        out->code[i] = code;
        out->byte[i] = at;
        out->sign[i] = (uint8_t)dtl_sign_of(code);
        out->count++;
        at += (uint32_t)length;
    }
    out->byte[out->count] = at;
    look_ahead(out, text, at, end);
    out->kinds = kinds_of(out);
    mark_candidates(out, runs);
    return at;
}

uint32_t dtl_point_key(const dtl_chunk *chunk, uint32_t start, uint32_t end) {
    uint32_t hash = DTL_FEATURE_START;
    for (uint32_t i = start; i < end; i++) hash = dtl_feature_add(hash, small(chunk, i));
    return hash;
}

static uint8_t word_class(const dtl_lookup *points, uint32_t key) {
    int32_t found = dtl_lookup_get(points, key);
    return found < 0 ? 0 : (uint8_t)found;
}

static uint8_t point_class(const dtl_lookup *points, uint32_t key) {
    return word_class(points, key) % DTL_POINT_CAPITAL;
}

static uint8_t capital_class(const dtl_lookup *points, uint32_t key) {
    return word_class(points, key) / DTL_POINT_CAPITAL;
}

void dtl_split_token_read(dtl_split_token *out, dtl_slice form, bool space_before, const dtl_lookup *points) {
    dtl_word bare;
    dtl_word_read(&out->word, form);
    out->space_before = space_before;
    out->capital = capital_class(points, out->word.lower);
    if (form.length > 1 && form.data[form.length - 1] == '.') {
        dtl_word_read(&bare, (dtl_slice){form.data, form.length - 1});
        out->point = point_class(points, bare.lower);
    } else {
        out->point = point_class(points, out->word.lower);
    }
}

uint32_t dtl_cut_features(uint32_t *out, const dtl_chunk *chunk, uint32_t last, uint32_t at, const dtl_lookup *points) {
    int64_t p = at;
    uint32_t a3 = near(chunk, p - 3), a2 = near(chunk, p - 2), a1 = near(chunk, p - 1);
    uint32_t b1 = near(chunk, p), b2 = near(chunk, p + 1), b3 = near(chunk, p + 2), n = 0;
    uint32_t from = at - last > SEEN_PART ? at - SEEN_PART : last;
    uint32_t to = chunk->count - at > SEEN_PART ? at + SEEN_PART : chunk->count;
    uint32_t left = part_hash(chunk, from, at, false), right = part_hash(chunk, at, to, false);
    uint32_t left_shape = part_hash(chunk, from, at, true), right_shape = part_hash(chunk, at, to, true);
    uint32_t beginning = part_hash(chunk, 0, at > SEEN_PART ? SEEN_PART : at, false);
    uint32_t length = at - last < 4 ? at - last : 4, remains = chunk->count - at < 4 ? chunk->count - at : 4;
    out[n++] = dtl_feature_mix(1, 0, 0, 0);
    out[n++] = dtl_feature_mix(2, a1, b1, 0);
    out[n++] = dtl_feature_mix(3, a2, a1, b1);
    out[n++] = dtl_feature_mix(4, a1, b1, b2);
    out[n++] = dtl_feature_mix(5, a2 ^ a3 << 16, a1 ^ b2 << 16, b1);
    out[n++] = dtl_feature_mix(6, a1 ^ b3 << 16, b1, b2);
    out[n++] = dtl_feature_mix(7, left, b1, 0);
    out[n++] = dtl_feature_mix(8, left, right, 0);
    out[n++] = dtl_feature_mix(9, a1, right, 0);
    out[n++] = dtl_feature_mix(10, left_shape, right_shape, 0);
    out[n++] = dtl_feature_mix(11, left_shape, b1, b2);
    out[n++] = dtl_feature_mix(12, a1, right_shape, 0);
    out[n++] = dtl_feature_mix(13, a1, b1, remains << 8 | chunk->next);
    out[n++] = dtl_feature_mix(14, left, b1, remains << 8 | chunk->next);
    out[n++] = dtl_feature_mix(15, left_shape, b1, remains << 8 | chunk->next);
    out[n++] = dtl_feature_mix(16, length, b1, remains);
    out[n++] = dtl_feature_mix(17, beginning, right, last == 0);
    out[n++] = dtl_feature_mix(18, right, 0, 0);
    out[n++] = dtl_feature_mix(19, left, 0, 0);
    out[n++] = dtl_feature_mix(20, beginning, b1, 0);
    out[n++] = dtl_feature_mix(21, part_hash(chunk, 0, chunk->count < 40 ? chunk->count : 40, true), at, 0);
    out[n++] = dtl_feature_mix(22, a1, b1, (uint32_t)chunk->sign[0] << 8 | (last == 0));
    out[n++] = dtl_feature_mix(23, chunk->code[0], chunk->code[chunk->count - 1], b1 ^ a1 << 16);
    out[n++] = dtl_feature_mix(24, chunk->sign[at - 1], chunk->sign[at], remains);
    uint32_t point = at - last <= DTL_WORD_LONGEST ? point_class(points, dtl_point_key(chunk, last, at)) : 0;
    out[n++] = dtl_feature_mix(25, point, b1, remains << 8 | chunk->next);
    out[n++] = dtl_feature_mix(26, point, b1, left_shape);
    out[n++] = dtl_feature_mix(27, point, b1, right_shape);
    out[n++] = dtl_feature_mix(28, left, right, chunk->after);
    out[n++] = dtl_feature_mix(29, left, right, chunk->before);
    out[n++] = dtl_feature_mix(30, a1, b1, chunk->after);
    out[n++] = dtl_feature_mix(31, right, chunk->after, 0);
    out[n++] = dtl_feature_mix(32, right, chunk->before, 0);
    out[n++] = dtl_feature_mix(33, chunk->kinds, a1, b1);
    out[n++] = dtl_feature_mix(34, chunk->kinds, left_shape, b1);
    uint32_t capital = capital_class(points, chunk->after);
    out[n++] = dtl_feature_mix(35, point << 4 | capital, b1, remains << 8 | chunk->next);
    out[n++] = dtl_feature_mix(36, left, capital, remains << 8 | chunk->next);
    return n;
}

bool dtl_end_possible(const dtl_split_token *tokens, size_t count, size_t i) {
    if (i + 1 >= count) return true;
    const dtl_word *a = &tokens[i].word, *b = &tokens[i + 1].word;
    return a->letter_case != DTL_CASE_LOWER || b->letter_case != DTL_CASE_LOWER;
}

uint32_t dtl_end_features(uint32_t *out, const dtl_split_token *tokens, size_t count, size_t first, size_t i) {
    static const dtl_split_token outside = {{.form = 3, .lower = 3, .shape = 3}, false, 0, 0};
    const dtl_split_token *t = &tokens[i];
    const dtl_word *w = &t->word;
    const dtl_word *b1 = i > first ? &tokens[i - 1].word : &outside.word,
                   *b2 = i > first + 1 ? &tokens[i - 2].word : &outside.word;
    const dtl_split_token *next = i + 1 < count ? &tokens[i + 1] : &outside;
    const dtl_word *a1 = &next->word, *a2 = i + 2 < count ? &tokens[i + 2].word : &outside.word;
    size_t words = i - first + 1;
    uint32_t bucket = words < 4 ? (uint32_t)words : words < 8 ? 4 : words < 16 ? 5 : words < 40 ? 6 : 7, n = 0;
    uint32_t space = next->space_before, tight = t->space_before, cases = (uint32_t)a1->letter_case << 8 | b1->letter_case;
    out[n++] = dtl_feature_mix(1, w->lower, 0, 0);
    out[n++] = dtl_feature_mix(2, w->lower, a1->letter_case, space);
    out[n++] = dtl_feature_mix(3, w->lower, a1->lower, 0);
    out[n++] = dtl_feature_mix(4, w->lower, b1->lower, 0);
    out[n++] = dtl_feature_mix(5, w->lower, b1->lower, a1->letter_case);
    out[n++] = dtl_feature_mix(6, w->lower, b1->shape, a1->shape);
    out[n++] = dtl_feature_mix(7, w->shape, b1->shape, a1->shape);
    out[n++] = dtl_feature_mix(8, a1->lower, w->shape, space);
    out[n++] = dtl_feature_mix(9, a1->form, a2->letter_case, w->lower);
    out[n++] = dtl_feature_mix(10, w->lower, a1->shape, a2->shape);
    out[n++] = dtl_feature_mix(11, w->shape, w->length, a1->letter_case);
    out[n++] = dtl_feature_mix(12, w->lower, bucket, a1->letter_case);
    out[n++] = dtl_feature_mix(13, w->shape, bucket, a1->shape);
    out[n++] = dtl_feature_mix(14, a1->form, a2->lower, 0);
    out[n++] = dtl_feature_mix(15, w->lower, cases, space << 1 | tight);
    out[n++] = dtl_feature_mix(16, w->lower, b1->length < 5 ? b1->length : 5, (uint32_t)a1->first << 4 | b1->first);
    out[n++] = dtl_feature_mix(17, w->lower, b1->shape, b2->shape);
    out[n++] = dtl_feature_mix(18, a1->shape, a2->shape, w->letter_case);
    out[n++] = dtl_feature_mix(19, w->suffix[0], w->shape, a1->form);
    out[n++] = dtl_feature_mix(20, w->lower, first < i ? tokens[first].word.shape : 0, a1->shape);
    out[n++] = dtl_feature_mix(21, b1->lower, w->shape, a1->letter_case);
    out[n++] = dtl_feature_mix(22, w->letter_case, a1->lower, cases);
    out[n++] = dtl_feature_mix(23, w->shape, space << 1 | tight, a1->form);
    uint32_t before = i > first ? tokens[i - 1].point : 0, point = (uint32_t)t->point << 4 | before;
    out[n++] = dtl_feature_mix(24, point, w->suffix[0], a1->letter_case);
    out[n++] = dtl_feature_mix(25, point, w->suffix[0], a1->form);
    out[n++] = dtl_feature_mix(26, point, w->suffix[0], (uint32_t)next->point << 8 | a1->letter_case);
    out[n++] = dtl_feature_mix(27, point, w->shape, a1->shape);
    uint32_t capital = (uint32_t)next->capital << 8 | a1->letter_case;
    out[n++] = dtl_feature_mix(28, point, w->suffix[0], capital);
    out[n++] = dtl_feature_mix(29, w->lower, capital, space);
    out[n++] = dtl_feature_mix(30, w->shape, capital, space << 1 | tight);
    out[n++] = dtl_feature_mix(31, w->lower, b1->lower, capital);
    out[n++] = dtl_feature_mix(32, w->lower, b1->shape, capital);
    return n;
}

int dtl_splitter_load(dtl_splitter *out, const dtl_model_file *file, dtl_arena *arena, dtl_error *error) {
    int status = dtl_linear_load(&out->cut, file, "split.cut", error);
    if (status == DTL_OK) status = dtl_linear_load(&out->end, file, "split.end", error);
    if (status == DTL_OK) status = dtl_lookup_load(&out->points, file, "split.points", DTL_POINT_CLASSES, error);
    if (status == DTL_OK) status = dtl_lookup_load(&out->runs, file, "split.runs", DTL_CHUNK_LONGEST, error);
    if (status == DTL_OK) status = dtl_expander_load(&out->expander, file, arena, error);
    if (status == DTL_OK && (out->cut.classes != DTL_CUT_COUNT || out->end.classes != 2))
        status = dtl_fail(error, DTL_EDAMAGED, "is a damaged model file: the splitter has wrong classes");
    return status;
}

static int add_token(dtl_document *document, dtl_slice form, dtl_span span, bool later_word) {
    dtl_token *token = dtl_vector_push(&document->tokens, &document->arena);
    if (!token) return document->arena.status ? document->arena.status : DTL_ELIMIT;
    token->span = span;
    token->form = form;
    token->head = DTL_NO_TOKEN;
    token->words = 1;
    if (later_word) {
        dtl_token *first = token - 1;
        while (first->words == 0) first--;
        token->words = 0;
        first->words++;
    }
    return DTL_OK;
}

/* "Donna", "Colonna": a capital where plain text does not write the word small; no "gonna", whatever its ending. */
static bool is_name(const dtl_splitter *splitter, dtl_slice form) {
    uint32_t code;
    dtl_split_token token;
    if (!form.length) return false;
    dtl_utf8_decode(form.data, form.data + form.length, &code);
    if (!dtl_utf8_is_upper(code)) return false;
    dtl_split_token_read(&token, form, true, &splitter->points);
    return token.capital != 1;
}

/* A surface token that was not cut: one word, or those that its rule gives. */
static int add_whole(const dtl_splitter *splitter, dtl_document *document, dtl_slice text, dtl_span span) {
    dtl_slice form = dtl_span_text(text, span);
    const dtl_expand_rule *rule = dtl_expand_find(&splitter->expander, form, !is_name(splitter, form));
    if (!rule) return add_token(document, form, span, false);
    dtl_slice first = dtl_expand_first(rule, form, &document->arena);
    if (!first.data) return document->arena.status;
    /* Words that stand in the token one after another have places of their own. */
    bool pieces = dtl_slice_starts(form, first);
    size_t at = first.length;
    for (uint32_t i = 0; i < rule->count && pieces; i++) {
        pieces = dtl_slice_starts((dtl_slice){form.data + at, form.length - at}, rule->later[i]);
        at += rule->later[i].length;
    }
    pieces = pieces && at == form.length;
    dtl_span own = span;
    if (pieces) own.end = own.start + (uint32_t)first.length;
    int status = add_token(document, first, own, false);
    for (uint32_t i = 0; i < rule->count && status == DTL_OK; i++) {
        if (pieces) own = (dtl_span){own.end, own.end + (uint32_t)rule->later[i].length};
        status = add_token(document, rule->later[i], own, true);
    }
    return status;
}

/* "Doctors", which somebody once wrote for "doctor's": what plain text has is no slip for a word and a letter. */
static bool is_word_with_letter(const dtl_splitter *splitter, const dtl_chunk *chunk, uint32_t at) {
    uint32_t start = dtl_run_start(chunk, at), end = dtl_run_end(chunk, at);
    return start < at && at + 1 == end && end - start <= DTL_WORD_LONGEST &&
           word_class(&splitter->points, dtl_point_key(chunk, start, end)) != 0;
}

static int split_chunk(const dtl_splitter *splitter, dtl_document *document, dtl_slice text, const dtl_chunk *chunk) {
    uint32_t last = 0, features[DTL_CUT_FEATURES], before = DTL_CUT_TOKEN;
    int16_t scores[DTL_LINEAR_MAX_CLASSES];
    int status = DTL_OK;
    for (uint32_t at = 1; at <= chunk->count && status == DTL_OK; at++) {
        uint32_t cut = at == chunk->count ? DTL_CUT_TOKEN : DTL_CUT_NONE;
        if (chunk->candidate[at] && at < chunk->count && !is_word_with_letter(splitter, chunk, at)) {
            uint32_t n = dtl_cut_features(features, chunk, last, at, &splitter->points);
            dtl_linear_score(&splitter->cut, features, n, scores);
            cut = dtl_linear_best(scores, DTL_CUT_COUNT);
        }
        if (cut == DTL_CUT_NONE) continue;
        dtl_span span = {chunk->byte[last], chunk->byte[at]};
        bool whole = before == DTL_CUT_TOKEN && cut == DTL_CUT_TOKEN;
        status = whole ? add_whole(splitter, document, text, span)
                       : add_token(document, dtl_span_text(text, span), span, before == DTL_CUT_WORD);
        before = cut;
        last = at;
    }
    return status;
}

static int add_sentence(dtl_document *document, dtl_part part, size_t first, size_t end, bool paragraph) {
    dtl_sentence *sentence = dtl_vector_push(&document->sentences, &document->arena);
    if (!sentence) return document->arena.status ? document->arena.status : DTL_ELIMIT;
    const dtl_token *tokens = document->tokens.items;
    *sentence = (dtl_sentence){.first = (uint32_t)first,
                               .end = (uint32_t)end,
                               .root = DTL_NO_TOKEN,
                               .span = {tokens[first].span.start, tokens[end - 1].span.end},
                               .part = part,
                               .paragraph = paragraph};
    return DTL_OK;
}

/* A window that slides over the tokens of a paragraph would do; a paragraph is small, so all of it is looked at. */
static int find_ends(const dtl_splitter *splitter, dtl_document *document, dtl_part part, size_t start, dtl_split_token *seen) {
    size_t count = document->tokens.count - start, first = 0;
    dtl_token *tokens = document->tokens.items + start;
    uint32_t features[DTL_END_FEATURES];
    int16_t scores[DTL_LINEAR_MAX_CLASSES];
    for (size_t i = 0; i < count; i++)
        dtl_split_token_read(&seen[i], tokens[i].form, i > 0 && tokens[i].span.start > tokens[i - 1].span.end, &splitter->points);
    for (size_t i = 0; i < count; i++) {
        bool ends = i + 1 == count;
        if (!ends && tokens[i + 1].words && dtl_end_possible(seen, count, i)) {
            uint32_t n = dtl_end_features(features, seen, count, first, i);
            dtl_linear_score(&splitter->end, features, n, scores);
            ends = scores[1] > scores[0];
        }
        if (!ends && i + 1 - first < DTL_SENTENCE_LONGEST) continue;
        if (!ends && tokens[i + 1].words == 0) continue;
        int status = add_sentence(document, part, start + first, start + i + 1, first == 0);
        if (status) return status;
        first = i + 1;
    }
    return DTL_OK;
}

static int split_paragraph(const dtl_splitter *splitter, dtl_document *document, dtl_part part, dtl_span span, dtl_chunk *chunk) {
    dtl_slice text = dtl_document_text(document, part);
    size_t first = document->tokens.count;
    int status = DTL_OK;
    chunk->count = 0;
    for (uint32_t at = span.start; at < span.end && status == DTL_OK;) {
        uint32_t code;
        size_t length = dtl_utf8_decode(text.data + at, text.data + span.end, &code);
        if (dtl_utf8_is_space(code)) {
            at += (uint32_t)length;
            continue;
        }
        at = dtl_chunk_read(chunk, text, at, span.end, &splitter->runs);
        status = split_chunk(splitter, document, text, chunk);
    }
    if (status || document->tokens.count == first) return status;
    dtl_split_token *seen = dtl_arena_array(&document->arena, dtl_split_token, document->tokens.count - first);
    return seen ? find_ends(splitter, document, part, first, seen) : document->arena.status;
}

int dtl_split(const dtl_splitter *splitter, dtl_document *document, dtl_part part, uint32_t start, uint32_t end) {
    dtl_slice text = dtl_document_text(document, part);
    dtl_chunk chunk;
    int status = DTL_OK;
    while (start < end && status == DTL_OK) {
        const char *line_end = memchr(text.data + start, '\n', end - start);
        uint32_t stop = line_end ? (uint32_t)(line_end - text.data) : end;
        status = split_paragraph(splitter, document, part, (dtl_span){start, stop}, &chunk);
        start = stop + 1;
    }
    return status;
}
