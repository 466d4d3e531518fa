#include <math.h>

#include "base/utf8.h"
#include "coding/place/toponyms.h"

/* A single word that no place above this many people bears must stand where a place would. */
static const double WELL_KNOWN = 20000;

typedef struct search {
    dtl_toponyms *out;
    const dtl_place_tables *tables;
    dtl_document *document;
    dtl_map names;   /* state of the key -> index in out->names */
    dtl_map persons; /* last words of names of several words that are nobody's place */
    dtl_error *error;
} search;

typedef struct match {
    size_t length; /* tokens */
    dtl_gazetteer_key key;
    size_t first, count; /* entries of the gazetteer */
    const dtl_place_entry *own;
    const dtl_known *known;
} match;

static int fail_memory(search *s) {
    return dtl_fail(s->error, s->document->arena.status, "%s", dtl_error_meaning(s->document->arena.status));
}

static bool is_capitalised(const dtl_token *token) {
    uint32_t code = 0;
    if (!token->form.length) return false;
    dtl_utf8_decode(token->form.data, token->form.data + token->form.length, &code);
    return dtl_utf8_is_upper(code);
}

static dtl_gazetteer_key key_of(dtl_slice phrase) {
    dtl_gazetteer_key key = DTL_GAZETTEER_EMPTY;
    while (phrase.data) dtl_gazetteer_key_add(&key, dtl_slice_cut(&phrase, ' '));
    return key;
}

/* An area called without the word for its kind ("Mandera" for Mandera County) is less likely than the city of that name. */
static bool is_short_for_area(const dtl_gazetteer_place *place, dtl_gazetteer_key key) {
    bool area = place->kind == DTL_GAZETTEER_ADMIN1 || place->kind == DTL_GAZETTEER_ADMIN2;
    return area && key_of(place->name).state != key.state;
}

static double prior_of(const dtl_gazetteer_place *place, dtl_gazetteer_key key) {
    static const double short_for_area = 4;
    double population = log(place->population + 2) - (is_short_for_area(place, key) ? short_for_area : 0);
    switch (place->kind) {
    case DTL_GAZETTEER_COUNTRY: return 24;
    /* not under a name of old: "Philadelphia" was Amman */
    case DTL_GAZETTEER_CAPITAL: return population + (key_of(place->name).state == key.state ? 5 : 0);
    case DTL_GAZETTEER_ADMIN1: return population + 2;
    case DTL_GAZETTEER_ADMIN2: return population - 1.5;
    default: return population;
    }
}

static dtl_precision precision_of(dtl_gazetteer_kind kind) {
    if (kind == DTL_GAZETTEER_COUNTRY) return DTL_PRECISION_COUNTRY;
    return kind == DTL_GAZETTEER_ADMIN1 || kind == DTL_GAZETTEER_ADMIN2 ? DTL_PRECISION_REGION : DTL_PRECISION_CITY;
}

/* Keeps the likeliest, most likely first. */
static void add_candidate(dtl_toponym_name *name, dtl_toponym_candidate candidate) {
    size_t at = name->count;
    while (at > 0 && name->candidates[at - 1].prior < candidate.prior) at--;
    if (at == DTL_TOPONYM_CANDIDATES) return;
    if (name->count < DTL_TOPONYM_CANDIDATES) name->count++;
    memmove(&name->candidates[at + 1], &name->candidates[at], (name->count - 1 - at) * sizeof *name->candidates);
    name->candidates[at] = candidate;
}

static void add_place(dtl_toponym_name *name, const dtl_gazetteer_place *place, dtl_gazetteer_key key) {
    for (size_t i = 0; i < name->count; i++) {
        if (name->candidates[i].place.number == place->number) return;
    }
    add_candidate(
        name, (dtl_toponym_candidate){.place = *place, .precision = precision_of(place->kind), .prior = prior_of(place, key)});
}

/* All places of the key's name, in a country unless that is "". */
static void add_entries(const search *s, dtl_toponym_name *name, dtl_gazetteer_key key, const char *country) {
    dtl_gazetteer_place place;
    size_t first = 0, count = dtl_gazetteer_find(s->tables->gazetteer, key, &first);
    for (size_t i = 0; i < count; i++) {
        if (dtl_gazetteer_entry(s->tables->gazetteer, first + i, &place) && (!country[0] || strcmp(country, place.country) == 0))
            add_place(name, &place, key);
    }
}

static void fill_name(const search *s, dtl_toponym_name *name, const match *m) {
    dtl_gazetteer_place place;
    if (m->known) {
        const uint32_t *number = dtl_map_get(&s->tables->countries, dtl_slice_of(m->known->country));
        bool whole = m->known->kind & (DTL_KNOWN_COUNTRY | DTL_KNOWN_ADJECTIVE);
        if (number && whole && dtl_gazetteer_get(s->tables->gazetteer, *number, &place)) add_place(name, &place, m->key);
    }
    if (m->own && m->own->common) {
        add_entries(s, name, m->key, "");
        return;
    }
    if (m->own && m->own->area.data) {
        add_entries(s, name, key_of(m->own->area), m->own->country);
    } else if (m->own) {
        add_candidate(name, m->own->candidate);
    }
    add_entries(s, name, m->key, "");
}

/* Finds or makes the name of a match; its index, or a negative code. */
static int64_t name_index(search *s, const match *m) {
    uint64_t *state = dtl_arena_new(&s->document->arena, uint64_t);
    if (!state) return fail_memory(s);
    *state = m->known && !m->key.words ? dtl_hash(dtl_slice_of(m->known->country), 1) : m->key.state;
    bool added = false;
    uint32_t *slot = dtl_map_put(&s->names, (dtl_slice){(const char *)state, sizeof *state}, &added);
    if (!slot) return fail_memory(s);
    if (added) {
        dtl_toponym_name *name = dtl_vector_push(&s->out->names, &s->document->arena);
        if (!name) return fail_memory(s);
        fill_name(s, name, m);
        *slot = (uint32_t)(s->out->names.count - 1);
    }
    s->out->names.items[*slot].uses++;
    return *slot;
}

/* The longest name of the gazetteer or of our own that starts at a token. */
static match longest(const search *s, size_t at, size_t end) {
    const dtl_token *tokens = s->document->tokens.items;
    match best = {.length = 0};
    dtl_gazetteer_key key = DTL_GAZETTEER_EMPTY;
    for (size_t length = 1; length <= DTL_TOPONYM_WORDS && at + length <= end; length++) {
        match m = {.length = length};
        dtl_gazetteer_key_add(&key, tokens[at + length - 1].form);
        m.key = key;
        m.count = dtl_gazetteer_find(s->tables->gazetteer, key, &m.first);
        m.own = dtl_place_own(s->tables, key);
        if ((m.count || m.own) && is_capitalised(&tokens[at + length - 1])) best = m;
    }
    return best;
}

/* Behind a preposition of place, as "in". */
static bool is_located(const search *s, size_t first, size_t start) {
    const dtl_token *tokens = s->document->tokens.items;
    return first > start && dtl_map_get(&s->tables->prepositions, tokens[first - 1].lemma);
}

static match find_at(const search *s, size_t start, size_t at, size_t end) {
    const dtl_token *tokens = s->document->tokens.items;
    if (!is_capitalised(&tokens[at])) return (match){.length = 0};
    bool name = tokens[at].upos == DTL_UPOS_PROPN || is_located(s, at, start);
    match best = longest(s, at, end);
    /* "Middle East", "New York court": taggers see an adjective in the first word. */
    bool starts = best.length > 1 && tokens[at].upos == DTL_UPOS_ADJ && tokens[at + best.length - 1].upos == DTL_UPOS_PROPN;
    bool adjective = best.length == 1 && best.own && best.own->adjective;
    if (!name && !starts && !adjective) best = (match){.length = 0};
    const dtl_known *known = NULL;
    size_t length = dtl_knowledge_match(s->tables->knowledge, tokens, at, end, DTL_KNOWN_COUNTRY | DTL_KNOWN_ADJECTIVE, &known);
    if (length > best.length) best = (match){.length = length, .key = {.words = 0}};
    if (length && length == best.length && (best.count == 0 || known->kind == DTL_KNOWN_COUNTRY)) best.known = known;
    return best;
}

/* The token of [first, end) whose head lies outside. */
static size_t head_of(const dtl_token *tokens, size_t first, size_t end) {
    for (size_t i = first; i < end; i++) {
        if (tokens[i].head < (int32_t)first || tokens[i].head >= (int32_t)end) return i;
    }
    return first;
}

static bool continues_name(const dtl_token *token) {
    return token->relation == DTL_REL_FLAT;
}

/* Whether the words are a part of a person's name ("Paris Hilton"), or a later part of any name ("Boston Common"). */
static bool is_part(const search *s, size_t first, size_t end, const dtl_sentence *sentence) {
    const dtl_token *tokens = s->document->tokens.items;
    size_t head = head_of(tokens, first, end);
    int32_t above = tokens[head].head;
    bool outside = above != DTL_NO_TOKEN && (above < (int32_t)first || above >= (int32_t)end);
    if (outside && continues_name(&tokens[head])) return true;
    if (end < sentence->end && continues_name(&tokens[end]) && tokens[end].head == (int32_t)head) return true;
    return first > sentence->first && tokens[first - 1].upos == DTL_UPOS_PROPN && tokens[first - 1].head == (int32_t)head &&
           tokens[first - 1].relation == DTL_REL_COMPOUND && is_capitalised(&tokens[first - 1]);
}

/* "Jordan Smith" is no state. */
static bool is_given_name(const search *s, const match *m, size_t at, const dtl_sentence *sentence) {
    const dtl_token *token = &s->document->tokens.items[at], *next = token + 1;
    bool joined = m->length == 1 && at + 1 < sentence->end && continues_name(next) && next->head == (int32_t)at;
    if (!joined || !is_capitalised(next)) return false;
    bool person = next->name && dtl_name_of_class(next->name) == DTL_NAME_PER;
    return person || !find_at(s, sentence->first, at + 1, sentence->end).length;
}

/* What the table has of the forms there, as many as count. */
static uint32_t listed(const search *s, size_t at, size_t count) {
    enum { LONGEST = 48 };
    char words[LONGEST];
    const dtl_token *first = &s->document->tokens.items[at], *last = first + count - 1;
    size_t length = 0;
    for (const dtl_token *token = first; token <= last; token++) {
        if (length + token->form.length + 1 > sizeof words || !token->form.length) return DTL_BEHIND_NONE;
        if (length) words[length++] = ' ';
        memcpy(words + length, token->form.data, token->form.length);
        length += token->form.length;
    }
    const uint32_t *kind = dtl_map_get(&s->tables->behind, (dtl_slice){words, length});
    return kind ? *kind : DTL_BEHIND_NONE;
}

/* "Cairo Road", "Boston Scientific", "Chelsea FC": streets, companies and teams that are called after a place. Not "Otter Tail
 * County Road 80", nor "Kenya Airways", which is Kenya's. */
static bool is_called_after(const search *s, const match *m, size_t at, const dtl_sentence *sentence) {
    size_t end = at + m->length;
    uint32_t kind = end < sentence->end ? listed(s, end, 1) : DTL_BEHIND_NONE;
    if (kind == DTL_BEHIND_NONE && end + 1 < sentence->end) kind = listed(s, end, 2);
    if (kind == DTL_BEHIND_STREET) return end + 1 == sentence->end || s->document->tokens.items[end + 1].upos != DTL_UPOS_NUM;
    return kind == DTL_BEHIND_BODY && !m->known;
}

static bool is_dated(const dtl_document *document, size_t token, size_t *time) {
    while (*time < document->times.count && document->times.items[*time].end <= token) ++*time;
    return *time < document->times.count && document->times.items[*time].first <= token;
}

static bool has_preposition(const dtl_token *tokens, size_t first, const dtl_sentence *sentence) {
    return first > sentence->first && tokens[first - 1].upos == DTL_UPOS_ADP;
}

static bool is_followed_by_area(const search *s, size_t end, const dtl_sentence *sentence) {
    const dtl_token *tokens = s->document->tokens.items;
    if (end + 1 >= sentence->end || tokens[end].upos != DTL_UPOS_PUNCT || !is_capitalised(&tokens[end + 1])) return false;
    match next = find_at(s, sentence->first, end + 1, sentence->end);
    return next.length && (next.known || next.own || next.count);
}

/* "NATO" is no town in the Philippines, "Stalin" not the old name of one. */
static bool is_actor(const search *s, const match *m, size_t at, const dtl_sentence *sentence) {
    const dtl_known *known = NULL;
    unsigned kinds = DTL_KNOWN_ORGANISATION | DTL_KNOWN_PERSON;
    return dtl_knowledge_match(s->tables->knowledge, s->document->tokens.items, at, sentence->end, kinds, &known) >= m->length;
}

static bool is_doubtful(const search *s, const match *m, size_t at, const dtl_sentence *sentence) {
    const dtl_token *tokens = s->document->tokens.items;
    const dtl_known *title = NULL;
    if (m->known) return false;
    if (m->own) return m->own->common && !is_followed_by_area(s, at + m->length, sentence);
    if (at > sentence->first && dtl_knowledge_match(s->tables->knowledge, tokens, at - 1, at, DTL_KNOWN_TITLE, &title))
        return true;
    if (is_located(s, at, sentence->first)) return false;
    if (is_actor(s, m, at, sentence)) return true;
    if (is_followed_by_area(s, at + m->length, sentence)) return false;
    if (m->length == 1 && dtl_map_get(&s->persons, tokens[at].form)) return true;
    if (has_preposition(tokens, at, sentence)) return false;
    double largest = 0;
    dtl_gazetteer_place place;
    for (size_t i = 0; i < m->count; i++) {
        if (dtl_gazetteer_entry(s->tables->gazetteer, m->first + i, &place) && place.population > largest)
            largest = place.population;
    }
    return largest < WELL_KNOWN;
}

/* What the words around call it: "the town of Kutum", "Kutum town", "Helmand province". */
static unsigned said_of(const search *s, size_t first, size_t end, const dtl_sentence *sentence) {
    const dtl_token *tokens = s->document->tokens.items;
    const uint32_t *kind = end < sentence->end ? dtl_map_get(&s->tables->kinds, tokens[end].lemma) : NULL;
    int32_t above = tokens[head_of(tokens, first, end)].head;
    bool of =
        first > sentence->first && tokens[first - 1].upos == DTL_UPOS_ADP && above != DTL_NO_TOKEN && above + 2 == (int32_t)first;
    if (!kind && of) kind = dtl_map_get(&s->tables->kinds, tokens[above].lemma);
    return kind ? 1U << *kind : 0;
}

/* A document with more names than the ceiling keeps those that it has. */
static int take(search *s, const match *m, size_t at, uint32_t sentence) {
    if (s->out->names.count == s->out->names.ceiling) return DTL_OK;
    int64_t name = name_index(s, m);
    if (name < 0) return (int)name;
    if (!s->out->names.items[name].count) return DTL_OK;
    dtl_toponym *toponym = dtl_vector_push(&s->out->found, &s->document->arena);
    if (!toponym) return fail_memory(s);
    s->out->names.items[name].said |= said_of(s, at, at + m->length, &s->document->sentences.items[sentence]);
    *toponym = (dtl_toponym){sentence, (uint32_t)at, (uint32_t)(at + m->length), (uint32_t)name};
    return DTL_OK;
}

/* A name of one word that the tagger takes for a person's, of somebody who does something. */
static bool is_acting_person(const dtl_tokens *tokens, const dtl_token *token) {
    return (token->relation == DTL_REL_NSUBJ || token->relation == DTL_REL_NSUBJ_PASS) &&
           token->name == dtl_name_begin(DTL_NAME_PER) && token->upos == DTL_UPOS_PROPN && token->head != DTL_NO_TOKEN &&
           tokens->items[token->head].upos == DTL_UPOS_VERB;
}

/* Last words of names of two words and more, and names of those who act, unless something is told to be there: where such a word
 * stands alone, it is that person. */
static int learn_persons(search *s) {
    const dtl_tokens *tokens = &s->document->tokens;
    dtl_map located;
    dtl_map_init(&located, &s->document->arena, DTL_MAX_TOKENS);
    for (size_t i = 1; i < tokens->count; i++) {
        bool there = dtl_map_get(&s->tables->prepositions, tokens->items[i - 1].lemma) && is_capitalised(&tokens->items[i]);
        if (there && !dtl_map_put(&located, tokens->items[i].form, NULL)) return fail_memory(s);
    }
    for (size_t i = 0; i < tokens->count; i++) {
        const dtl_token *token = &tokens->items[i];
        bool last = continues_name(token) && token->upos == DTL_UPOS_PROPN &&
                    (i + 1 == tokens->count || !continues_name(&tokens->items[i + 1]));
        last = last || (is_acting_person(tokens, token) && !dtl_map_get(&located, token->form));
        if (last && !dtl_map_put(&s->persons, token->form, NULL)) return fail_memory(s);
    }
    return DTL_OK;
}

/* "Windsor Castle", "West Wales", "University of California": what is called after a place is taken to be there; of several the
 * one with most words, of equals the first. */
static match named_within(const search *s, size_t first, size_t end, size_t *at) {
    match found = {.length = 0};
    for (size_t i = first; i < end;) {
        match m = find_at(s, first, i, end);
        if (m.length > found.length) {
            found = m;
            *at = i;
        }
        i += m.length ? m.length : 1;
    }
    return found;
}

static int take_span(search *s, dtl_span span) {
    const dtl_tokens *tokens = &s->document->tokens;
    for (uint32_t i = 0; i < s->document->sentences.count; i++) {
        const dtl_sentence *sentence = &s->document->sentences.items[i];
        if (sentence->part != DTL_PART_TEXT || sentence->span.end <= span.start) continue;
        size_t first = sentence->first, end;
        while (first < sentence->end && tokens->items[first].span.end <= span.start) first++;
        for (end = first; end < sentence->end && tokens->items[end].span.start < span.end;) end++;
        if (first == end) return DTL_OK;
        match m = {.length = end - first, .key = DTL_GAZETTEER_EMPTY};
        for (size_t at = first; at < end; at++) dtl_gazetteer_key_add(&m.key, tokens->items[at].form);
        m.count = dtl_gazetteer_find(s->tables->gazetteer, m.key, &m.first);
        m.own = dtl_place_own(s->tables, m.key);
        if (dtl_knowledge_match(s->tables->knowledge, tokens->items, first, end, DTL_KNOWN_COUNTRY | DTL_KNOWN_ADJECTIVE,
                                &m.known) != m.length)
            m.known = NULL;
        if (!m.count && !m.own && !m.known) m = named_within(s, first, end, &first);
        return m.length ? take(s, &m, first, i) : DTL_OK;
    }
    return DTL_OK;
}

int dtl_toponyms_given(dtl_toponyms *out, const dtl_place_tables *tables, dtl_document *document, const dtl_span *spans,
                       size_t count, dtl_error *error) {
    search s = {.out = out, .tables = tables, .document = document, .error = error};
    dtl_map_init(&s.names, &document->arena, DTL_MAX_TOKENS);
    int status = DTL_OK;
    for (size_t i = 0; status == DTL_OK && i < count; i++) status = take_span(&s, spans[i]);
    return status;
}

int dtl_toponyms_find(dtl_toponyms *out, const dtl_place_tables *tables, dtl_document *document, dtl_error *error) {
    search s = {.out = out, .tables = tables, .document = document, .error = error};
    dtl_map_init(&s.names, &document->arena, DTL_MAX_TOKENS);
    dtl_map_init(&s.persons, &document->arena, DTL_MAX_TOKENS);
    int status = learn_persons(&s);
    size_t time = 0;
    for (uint32_t i = 0; status == DTL_OK && i < document->sentences.count; i++) {
        const dtl_sentence *sentence = &document->sentences.items[i];
        for (size_t at = sentence->first; status == DTL_OK && at < sentence->end;) {
            match m = is_dated(document, at, &time) ? (match){.length = 0} : find_at(&s, sentence->first, at, sentence->end);
            bool whole = m.length && (m.known ? !is_given_name(&s, &m, at, sentence)
                                              : is_located(&s, at, sentence->first) || !is_part(&s, at, at + m.length, sentence));
            bool kept = whole && !is_called_after(&s, &m, at, sentence) && !is_doubtful(&s, &m, at, sentence);
            if (kept) status = take(&s, &m, at, i);
            at += kept ? m.length : 1;
        }
    }
    return status;
}
