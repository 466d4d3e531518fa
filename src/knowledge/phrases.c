#include "knowledge/phrases.h"

#include "base/utf8.h"

/* How many bytes of a separator text starts with: a blank, hyphen, slash or apostrophe, also the typographic ones
 * (U+2010, U+2011, U+2013, U+2018, U+2019); 0 when it starts with none. */
static size_t separator(dtl_slice text) {
    char c = text.data[0];
    if (c == ' ' || c == '-' || c == '/' || c == '\'') return 1;
    if (text.length < 3 || c != '\xE2' || text.data[1] != '\x80') return 0;
    char last = text.data[2];
    return last == '\x90' || last == '\x91' || last == '\x93' || last == '\x98' || last == '\x99' ? 3 : 0;
}

/* Cuts the next piece off *rest; length 0 when there is none left. */
static dtl_slice next_piece(dtl_slice *rest) {
    size_t skip;
    while (rest->length && (skip = separator(*rest))) rest->data += skip, rest->length -= skip;
    dtl_slice piece = {rest->data, 0};
    while (rest->length && !separator(*rest)) rest->data++, rest->length--, piece.length++;
    return piece;
}

typedef struct key {
    char bytes[sizeof(uint32_t) + DTL_MAX_PIECE_BYTES + 4];
    size_t length;
} key;

/* The key of the child behind piece; false when piece is too long to be one. */
static bool make_key(key *out, uint32_t node, dtl_slice piece) {
    memcpy(out->bytes, &node, sizeof node);
    out->length = sizeof node;
    const char *at = piece.data, *end = piece.data + piece.length;
    while (at < end) {
        if (out->length >= sizeof node + DTL_MAX_PIECE_BYTES) return false;
        uint32_t code;
        at += dtl_utf8_decode(at, end, &code);
        out->length += dtl_utf8_encode(out->bytes + out->length, dtl_utf8_lower(code));
    }
    return true;
}

/* The node behind piece; 0 when there is none. */
static uint32_t child(const dtl_phrases *phrases, uint32_t node, dtl_slice piece) {
    key name;
    if (!make_key(&name, node, piece)) return 0;
    const uint32_t *found = dtl_map_get(&phrases->children, (dtl_slice){name.bytes, name.length});
    return found ? *found : 0;
}

int dtl_phrases_init(dtl_phrases *phrases, dtl_arena *arena, dtl_error *error) {
    *phrases = (dtl_phrases){.arena = arena};
    phrases->nodes.ceiling = phrases->items.ceiling = DTL_MAX_PHRASES;
    dtl_map_init(&phrases->children, arena, DTL_MAX_PHRASES);
    const uint32_t *root = dtl_vector_push(&phrases->nodes, arena);
    const dtl_phrase *none = root ? dtl_vector_push(&phrases->items, arena) : NULL;
    if (!none) return dtl_fail(error, arena->status, "%s", dtl_error_meaning(arena->status));
    return DTL_OK;
}

/* The node behind piece, made when there is none; 0 when memory or the ceiling ran out. */
static uint32_t make_child(dtl_phrases *phrases, uint32_t node, dtl_slice piece) {
    key name;
    make_key(&name, node, piece);
    uint32_t there = child(phrases, node, piece);
    if (there) return there;
    dtl_slice kept = dtl_arena_copy(phrases->arena, (dtl_slice){name.bytes, name.length});
    uint32_t *value = kept.data ? dtl_map_put(&phrases->children, kept, NULL) : NULL;
    const uint32_t *made = value ? dtl_vector_push(&phrases->nodes, phrases->arena) : NULL;
    if (!made) return 0;
    *value = (uint32_t)(phrases->nodes.count - 1);
    return *value;
}

static bool same_pieces(const dtl_phrase *phrase, const dtl_slice *pieces) {
    for (uint32_t i = 0; i < phrase->piece_count; i++) {
        if (!dtl_slice_equal(phrase->pieces[i], pieces[i])) return false;
    }
    return true;
}

static int cut_pieces(dtl_slice text, dtl_slice pieces[DTL_MAX_PIECES], uint32_t *count, dtl_error *error) {
    *count = 0;
    dtl_slice rest = text;
    for (dtl_slice piece = next_piece(&rest); piece.length; piece = next_piece(&rest)) {
        key name;
        if (*count == DTL_MAX_PIECES) return dtl_fail(error, DTL_EFORMAT, "a phrase has more than %d words", DTL_MAX_PIECES);
        if (!make_key(&name, 0, piece))
            return dtl_fail(error, DTL_EFORMAT, "a word is longer than %d bytes", DTL_MAX_PIECE_BYTES);
        pieces[(*count)++] = piece;
    }
    if (!*count) return dtl_fail(error, DTL_EFORMAT, "there is no word in '%.*s'", DTL_PRINT(text));
    return DTL_OK;
}

bool dtl_phrases_same(const dtl_phrase *a, const dtl_phrase *b) {
    return a->piece_count == b->piece_count && same_pieces(a, b->pieces);
}

/* Drops a phrase, and if it is the first of its entry also the short forms, which stand behind it. */
static void drop_entry(dtl_phrases *phrases, uint32_t index) {
    dtl_phrase *items = phrases->items.items;
    const char *source = items[index].known.source.data;
    items[index].gone = true;
    if (!source || items[index - 1].known.source.data == source) return;
    for (uint32_t i = index + 1; i < phrases->items.count && items[i].known.source.data == source; i++) items[i].gone = true;
}

/* Puts the phrase behind its node. *index: its number, or that of the one of its kind that stands there already. */
static int place_phrase(dtl_phrases *phrases, dtl_phrase *new, const dtl_slice *pieces, uint32_t *index, bool *added,
                        dtl_error *error) {
    dtl_arena *arena = phrases->arena;
    uint32_t node = 0;
    *added = false;
    for (uint32_t i = 0; i < new->piece_count; i++) {
        node = make_child(phrases, node, pieces[i]);
        if (!node) return dtl_fail(error, arena->status, "%s", dtl_error_meaning(arena->status));
    }
    uint32_t *link = &phrases->nodes.items[node];
    for (; *link && phrases->items.items[*link].known.kind <= new->known.kind; link = &phrases->items.items[*link].next) {
        const dtl_phrase *other = &phrases->items.items[*link];
        *index = *link;
        if (other->known.kind == new->known.kind && same_pieces(other, pieces)) return DTL_OK;
    }
    new->next = *link;
    new->pieces = dtl_arena_array(arena, dtl_slice, new->piece_count);
    if (!new->pieces) return dtl_fail(error, arena->status, "%s", dtl_error_meaning(arena->status));
    memcpy(new->pieces, pieces, new->piece_count * sizeof *pieces);
    /* The link may lie in an item that pushing moves: it is set first. */
    *index = *link = (uint32_t)phrases->items.count;
    dtl_phrase *slot = dtl_vector_push(&phrases->items, arena);
    if (!slot) return dtl_fail(error, arena->status, "%s", dtl_error_meaning(arena->status));
    *slot = *new;
    *added = true;
    return DTL_OK;
}

int dtl_phrases_add(dtl_phrases *phrases, dtl_slice text, const dtl_known *known, bool noun, bool *added, dtl_error *error) {
    dtl_slice pieces[DTL_MAX_PIECES];
    dtl_phrase new = {.known = *known, .noun = noun, .layer = phrases->layer};
    uint32_t index = 0;
    *added = false;
    int status = cut_pieces(text, pieces, &new.piece_count, error);
    if (status == DTL_OK) status = place_phrase(phrases, &new, pieces, &index, added, error);
    if (status || *added || phrases->items.items[index].layer >= phrases->layer) return status;
    drop_entry(phrases, index);
    dtl_phrase *old = &phrases->items.items[index];
    old->known = *known;
    old->noun = noun;
    old->layer = phrases->layer;
    old->gone = false;
    *added = true;
    return DTL_OK;
}

int dtl_phrases_remove(dtl_phrases *phrases, dtl_slice text, dtl_known_kind kind, dtl_error *error) {
    dtl_slice pieces[DTL_MAX_PIECES];
    dtl_phrase new = {.known = {.kind = kind}, .layer = phrases->layer};
    uint32_t index = 0;
    bool added;
    int status = cut_pieces(text, pieces, &new.piece_count, error);
    if (status == DTL_OK) status = place_phrase(phrases, &new, pieces, &index, &added, error);
    if (status == DTL_OK && (added || phrases->items.items[index].layer < phrases->layer)) drop_entry(phrases, index);
    return status;
}

/* Whether text has a capital letter, and whether it has a small one. */
static void look_at_case(dtl_slice text, bool *upper, bool *lower) {
    *upper = *lower = false;
    const char *at = text.data, *end = text.data + text.length;
    while (at < end) {
        uint32_t code;
        at += dtl_utf8_decode(at, end, &code);
        if (dtl_utf8_is_upper(code))
            *upper = true;
        else if (dtl_utf8_is_letter(code))
            *lower = true;
    }
}

static bool is_written_small(dtl_slice piece) {
    bool upper, lower;
    look_at_case(piece, &upper, &lower);
    return !upper;
}

/* Their letters are the same but for case. */
static bool fits(dtl_slice written, dtl_slice seen) {
    if (dtl_slice_equal(written, seen) || is_written_small(written)) return true;
    bool upper, lower;
    look_at_case(seen, &upper, &lower);
    return !lower;
}

/* What was seen on the way to a node. */
typedef struct sight {
    dtl_slice pieces[DTL_MAX_PIECES];
    uint32_t count;
    bool lemma; /* the last piece is a lemma, which only a word written small may match; pieces do not hold it */
    bool noun;  /* the last piece is of a noun or name */
} sight;

/* The first phrase of these kinds that ends at node and fits what was seen. */
static const dtl_known *choose(const dtl_phrases *phrases, uint32_t node, const sight *seen, unsigned kinds) {
    for (uint32_t i = phrases->nodes.items[node]; i; i = phrases->items.items[i].next) {
        const dtl_phrase *phrase = &phrases->items.items[i];
        if (!(phrase->known.kind & kinds) || phrase->gone || (phrase->noun && !seen->noun)) continue;
        uint32_t count = phrase->piece_count, at = 0;
        if (seen->lemma && !is_written_small(phrase->pieces[--count])) continue;
        while (at < count && fits(phrase->pieces[at], seen->pieces[at])) at++;
        if (at == count) return &phrase->known;
    }
    return NULL;
}

static dtl_slice last_piece(dtl_slice text) {
    dtl_slice last = DTL_NO_SLICE;
    if (!text.data) return last;
    for (dtl_slice piece = next_piece(&text); piece.length; piece = next_piece(&text)) last = piece;
    return last;
}

static bool is_noun(const dtl_token *token) {
    return token->upos == DTL_UPOS_NOUN || token->upos == DTL_UPOS_PROPN;
}

/* A walk down the trie along the pieces of tokens. */
typedef struct walk {
    const dtl_phrases *phrases;
    unsigned kinds;
    sight seen;
    uint32_t node;
    const dtl_known *ending; /* the phrase that ends with the lemma of the last token walked */
} walk;

/* Follows one token. false when the way ends. */
static bool step(walk *way, const dtl_token *token) {
    dtl_slice rest = token->form;
    way->ending = NULL;
    way->seen.noun = is_noun(token);
    for (dtl_slice piece = next_piece(&rest); piece.length; piece = next_piece(&rest)) {
        if (way->seen.count == DTL_MAX_PIECES) return false;
        dtl_slice ahead = rest, lemma = DTL_NO_SLICE;
        if (!next_piece(&ahead).length && (way->seen.noun || token->upos == DTL_UPOS_ADJ)) lemma = last_piece(token->lemma);
        uint32_t node = lemma.length ? child(way->phrases, way->node, lemma) : 0;
        way->seen.lemma = true;
        if (node) way->ending = choose(way->phrases, node, &way->seen, way->kinds);
        way->seen.lemma = false;
        way->seen.pieces[way->seen.count++] = piece;
        way->node = child(way->phrases, way->node, piece);
        if (!way->node) return false;
    }
    return true;
}

static bool is_closed_word(const dtl_token *token) {
    switch (token->upos) {
    case DTL_UPOS_PRON:
    case DTL_UPOS_DET:
    case DTL_UPOS_AUX:
    case DTL_UPOS_VERB:
    case DTL_UPOS_ADP:
    case DTL_UPOS_ADV:
    case DTL_UPOS_SCONJ: return true;
    default: return false;
    }
}

static bool is_shouted(const dtl_token *token) {
    bool upper, lower;
    look_at_case(token->form, &upper, &lower);
    return upper && !lower && token->form.length > 1;
}

/* In a line all in capitals WHO, US and IS are words like others: there the tag decides, and only there, since it often errs on
 * names. */
static bool is_common_word(const dtl_token *tokens, size_t at, size_t end) {
    if (!is_closed_word(&tokens[at]) || !is_shouted(&tokens[at])) return false;
    return (at > 0 && is_shouted(&tokens[at - 1])) || (at + 1 < end && is_shouted(&tokens[at + 1]));
}

size_t dtl_phrases_match(const dtl_phrases *phrases, const dtl_token *tokens, size_t at, size_t end, unsigned kinds,
                         const dtl_known **out) {
    walk way = {.phrases = phrases, .kinds = kinds};
    size_t length = 0;
    for (size_t i = at; i < end; i++) {
        uint32_t before = way.seen.count;
        bool goes_on = step(&way, &tokens[i]);
        if (goes_on && way.seen.count == before && i == at) return 0;
        const dtl_known *whole = goes_on && way.seen.count > before ? choose(phrases, way.node, &way.seen, kinds) : NULL;
        if (!whole || (way.ending && way.ending->kind < whole->kind)) whole = way.ending;
        if (whole) *out = whole, length = i - at + 1;
        if (!goes_on) break;
    }
    if (length == 1 && is_common_word(tokens, at, end)) return 0;
    return length;
}

const dtl_known *dtl_phrases_find(const dtl_phrases *phrases, dtl_slice text, unsigned kinds) {
    sight seen = {.noun = true};
    uint32_t node = 0;
    if (!text.data) return NULL;
    for (dtl_slice piece = next_piece(&text); piece.length; piece = next_piece(&text)) {
        if (seen.count == DTL_MAX_PIECES) return NULL;
        seen.pieces[seen.count++] = piece;
        node = child(phrases, node, piece);
        if (!node) return NULL;
    }
    return seen.count ? choose(phrases, node, &seen, kinds) : NULL;
}
