#include "base/error.h"
#include "base/utf8.h"
#include "coding/actors/scene.h"

enum { MAX_PLACES = 64, MAX_CLIMB = 32, ALL_KINDS = 0xFF };

/* Only nouns can name or be called; "march", "lead" and "head" are verbs as well. What is always written with a capital is safe.
 */
static bool can_match(const dtl_known *known, const dtl_token *top, uint32_t length) {
    bool common = known->kind & (DTL_KNOWN_TITLE | DTL_KNOWN_GROUP);
    switch (top->upos) {
    case DTL_UPOS_NOUN:
    case DTL_UPOS_PROPN: return true;
    case DTL_UPOS_ADJ: return known->kind != DTL_KNOWN_TITLE || length > 1 || top->relation != DTL_REL_AMOD;
    case DTL_UPOS_X:
    case DTL_UPOS_NUM: return !common;
    case DTL_UPOS_VERB:
    case DTL_UPOS_ADV: return known->kind == DTL_KNOWN_ADJECTIVE || known->kind == DTL_KNOWN_COUNTRY || (common && length > 1);
    default: return false;
    }
}

static bool is_capital(const dtl_token *token) {
    uint32_t code = 0;
    if (!token->form.length) return false;
    dtl_utf8_decode(token->form.data, token->form.data + token->form.length, &code);
    return dtl_utf8_is_upper(code);
}

/* All of it capitals. */
static bool is_shouted(const dtl_token *token) {
    for (size_t i = 0; i < token->form.length; i++) {
        if (token->form.data[i] >= 'a' && token->form.data[i] <= 'z') return false;
    }
    return token->form.length > 2 && is_capital(token);
}

static uint32_t top_of(const dtl_scene *scene, uint32_t first, uint32_t end) {
    for (uint32_t i = end; i-- > first;) {
        int32_t head = scene->tokens[i].head;
        if ((head < (int32_t)first || head >= (int32_t)end) && scene->tokens[i].upos != DTL_UPOS_PUNCT) return i;
    }
    return end - 1;
}

/* "US $ 50 million", "Canadian dollars"; the Kenya of "lends Kenya $ 750 million" gets the money. The name ends before `token`.
 */
static bool is_money(const dtl_scene *scene, uint32_t token, const dtl_known *known) {
    if (scene->tokens[token].upos == DTL_UPOS_SYM) {
        dtl_slice form = scene->tokens[token - 1].form;
        char last = form.length ? form.data[form.length - 1] : '.';
        return known->kind == DTL_KNOWN_ADJECTIVE || last == '.' || (last >= 'A' && last <= 'Z');
    }
    /* "Sen. Mark Kirk" */
    bool name = scene->tokens[token].upos == DTL_UPOS_PROPN && is_capital(&scene->tokens[token]);
    return !name && (dtl_scene_classes(scene, token) & DTL_ACTOR_BIT(CURRENCY));
}

/* "Saudi-led": one token, whose front is the country. Gives 1, or 0 when it is no such word. */
static uint32_t match_led(const dtl_scene *scene, uint32_t at, const dtl_known **known) {
    dtl_slice form = scene->tokens[at].form;
    size_t dash = form.length;
    while (dash > 0 && form.data[dash - 1] != '-') dash--;
    if (dash < 2) return 0;
    const dtl_actor_word *word = dtl_actor_words_find(&scene->stage->words, (dtl_slice){form.data + dash, form.length - dash});
    if (!word || !(word->classes & DTL_ACTOR_BIT(LED))) return 0;
    *known = dtl_knowledge_find(scene->stage->knowledge, (dtl_slice){form.data, dash - 1},
                                DTL_KNOWN_ADJECTIVE | DTL_KNOWN_COUNTRY | DTL_KNOWN_ORGANISATION);
    return *known ? 1 : 0;
}

/* "the Solidarity Centre" is not Solidarity: a name goes on. */
static bool goes_on(const dtl_scene *scene, const dtl_sentence *sentence, uint32_t at, const dtl_known *known) {
    if (known->kind != DTL_KNOWN_ORGANISATION || at + 1 >= sentence->end) return false;
    const dtl_token *next = &scene->tokens[at + 1];
    bool joined = scene->tokens[at].head == (int32_t)at + 1 || next->head == (int32_t)at;
    bool article = at > sentence->first && scene->tokens[at - 1].upos == DTL_UPOS_DET;
    bool name = next->upos == DTL_UPOS_PROPN || (article && next->upos == DTL_UPOS_NOUN && is_capital(next));
    if (!name || !joined || next->form.length < 3) return false;
    const dtl_known *other = NULL;
    return !dtl_knowledge_match(scene->stage->knowledge, scene->tokens, at + 1, sentence->end, DTL_KNOWN_TITLE, &other);
}

/* "Jordan Smith" comes from anywhere: a given name that is also a state's. */
static bool is_given_name(const dtl_scene *scene, const dtl_sentence *sentence, uint32_t at, const dtl_known *known) {
    if (!(known->kind & (DTL_KNOWN_COUNTRY | DTL_KNOWN_CAPITAL | DTL_KNOWN_REGION)) || at + 1 >= sentence->end) return false;
    const dtl_token *token = &scene->tokens[at], *next = token + 1;
    bool flat = next->relation == DTL_REL_FLAT && next->head == (int32_t)at;
    if ((next->upos != DTL_UPOS_PROPN && !flat) || !is_capital(next) || next->form.length < 3) return false;
    bool person = token->name && next->name && dtl_name_of_class(token->name) == DTL_NAME_PER &&
                  next->name == dtl_name_inside(DTL_NAME_PER);
    const dtl_known *other = NULL;
    return (person || flat) &&
           !dtl_knowledge_match(scene->stage->knowledge, scene->tokens, at + 1, sentence->end, ALL_KINDS, &other);
}

/* "Commodore International", and later "Commodore", is no officer. */
static bool is_firm(const dtl_scene *scene, const dtl_sentence *sentence, uint32_t at) {
    if (!is_capital(&scene->tokens[at])) return false;
    const dtl_token *next = at + 1 < sentence->end ? &scene->tokens[at + 1] : NULL;
    if (next && is_capital(next)) {
        const dtl_actor_word *word = dtl_actor_words_find(&scene->stage->words, next->form);
        return word && (word->classes & DTL_ACTOR_BIT(FIRM));
    }
    const uint32_t *called = dtl_map_get(&scene->names, scene->tokens[at].form);
    bool article = at > sentence->first && scene->tokens[at - 1].upos == DTL_UPOS_DET;
    return called && !article && scene->entities.items[*called].kind == DTL_KIND_ORGANISATION;
}

/* "Cairo Road": a capital in the name of something that the place stage, which knows streets, took for no place. */
static bool is_called_after(const dtl_scene *scene, const dtl_sentence *sentence, uint32_t at, const dtl_known *known) {
    if (known->kind != DTL_KNOWN_CAPITAL || at + 1 >= sentence->end) return false;
    const dtl_token *next = &scene->tokens[at + 1];
    return next->upos == DTL_UPOS_PROPN && is_capital(next) && !dtl_scene_place(scene, at);
}

/* What the place stage makes of a name of a state or capital: "Lebanon" in a report from Tennessee is a town there, and the Gulf
 * of Aden is not Yemen. NULL where it is no name of one; memory that fails shows in the arena. */
static const dtl_known *as_placed(dtl_scene *scene, uint32_t at, uint32_t length, const dtl_known *known) {
    const dtl_place *place = known->kind & (DTL_KNOWN_COUNTRY | DTL_KNOWN_CAPITAL) ? dtl_scene_place(scene, at) : NULL;
    if (!place || strcmp(place->country, known->country) == 0) return known;
    if (place->end - place->first > length) return NULL;
    if (!place->country[0] || place->precision == DTL_PRECISION_COUNTRY) return known;
    dtl_known *other = dtl_arena_new(scene->arena, dtl_known);
    if (!other) return known;
    *other = (dtl_known){.kind = DTL_KNOWN_REGION, .name = place->text, .source = known->source};
    memcpy(other->country, place->country, sizeof other->country);
    return other;
}

/* "Blamed the North": behind an article and before no other name. */
static uint32_t match_half(dtl_scene *scene, const dtl_sentence *sentence, uint32_t at, const dtl_known **known) {
    const dtl_token *token = &scene->tokens[at];
    bool alone = at > sentence->first && scene->tokens[at - 1].upos == DTL_UPOS_DET && is_capital(token) &&
                 (at + 1 == sentence->end || !is_capital(&scene->tokens[at + 1]));
    *known = alone ? dtl_scene_half(scene, at) : NULL;
    return *known ? 1 : 0;
}

/* "Glenn English", and later "English": the last name of somebody that the report has named in full is no people. */
static bool is_surname(const dtl_scene *scene, const dtl_sentence *sentence, uint32_t at, const dtl_known *known) {
    const uint32_t *called = known->kind == DTL_KNOWN_ADJECTIVE ? dtl_map_get(&scene->names, scene->tokens[at].form) : NULL;
    const dtl_entity *entity = called ? &scene->entities.items[*called] : NULL;
    bool noun = at + 1 < sentence->end && scene->tokens[at + 1].upos == DTL_UPOS_NOUN;
    return entity && !noun && entity->kind == DTL_KIND_PERSON && entity->name_end >= entity->name_first + 2 &&
           dtl_slice_equal(scene->tokens[entity->name_end - 1].form, scene->tokens[at].form);
}

static int match_sentence(dtl_scene *scene, const dtl_sentence *sentence) {
    for (uint32_t at = sentence->first; at < sentence->end;) {
        const dtl_known *known = NULL;
        uint32_t length =
            (uint32_t)dtl_knowledge_match(scene->stage->knowledge, scene->tokens, at, sentence->end, ALL_KINDS, &known);
        if (!length) length = match_led(scene, at, &known);
        if (!length) length = match_half(scene, sentence, at, &known);
        if (length == 1 && (goes_on(scene, sentence, at, known) || is_given_name(scene, sentence, at, known) ||
                            is_called_after(scene, sentence, at, known)))
            length = 0;
        const dtl_known *placed = length ? as_placed(scene, at, length, known) : known;
        if (placed)
            known = placed;
        else
            length = 0;
        uint32_t top = length ? top_of(scene, at, at + length) : at;
        /* "12:50 PM" is no prime minister */
        bool hour = length == 1 && known->kind == DTL_KNOWN_TITLE && at > sentence->first &&
                    scene->tokens[at - 1].upos == DTL_UPOS_NUM && !dtl_scene_is_plural(scene, at);
        /* "Ms. White" and, later, "White" are no group */
        bool called = length == 1 && known->kind == DTL_KNOWN_GROUP && is_capital(&scene->tokens[at]) &&
                      ((at > sentence->first && (dtl_scene_classes(scene, at - 1) & DTL_ACTOR_BIT(HONORIFIC))) ||
                       dtl_map_get(&scene->names, scene->tokens[at].form));
        called = called || (length == 1 && is_surname(scene, sentence, at, known));
        bool firm = length == 1 && known->kind == DTL_KNOWN_TITLE && is_firm(scene, sentence, at);
        /* "CLINTON - A couple was": where it was written */
        bool written = length && known->kind == DTL_KNOWN_PERSON && at == sentence->first && at + length < sentence->end &&
                       scene->tokens[at + length].upos == DTL_UPOS_PUNCT && is_shouted(&scene->tokens[at]) &&
                       !dtl_slice_is(scene->tokens[at + length].form, ",");
        bool money = length && at + length < sentence->end && is_money(scene, at + length, known);
        if (!length || hour || money || written || called || firm || !can_match(known, &scene->tokens[top], length)) {
            at++;
            continue;
        }
        dtl_actor_match *match = dtl_vector_push(&scene->matches, scene->arena);
        if (!match) return scene->arena->status;
        if (length == 1 && known->country[0]) known = dtl_scene_homonym(scene, at, known);
        *match = (dtl_actor_match){known, at, at + length, top};
        for (uint32_t end = at + length; at < end; at++) scene->nodes[at].match = (uint32_t)(scene->matches.count - 1);
    }
    return DTL_OK;
}

static void link_children(dtl_scene *scene, const dtl_sentence *sentence) {
    for (uint32_t i = sentence->end; i-- > sentence->first;) {
        int32_t head = scene->tokens[i].head;
        if (head < (int32_t)sentence->first || head >= (int32_t)sentence->end || head == (int32_t)i) continue;
        scene->nodes[i].next = scene->nodes[head].first_child;
        scene->nodes[head].first_child = (int32_t)i;
    }
}

dtl_relation dtl_scene_relation(const dtl_scene *scene, uint32_t token) {
    return dtl_scene_base(scene, dtl_scene_first_conjunct(scene, token));
}

uint32_t dtl_scene_first_conjunct(const dtl_scene *scene, uint32_t token) {
    for (int i = 0; i < MAX_CLIMB && scene->tokens[token].relation == DTL_REL_CONJ && scene->tokens[token].head != DTL_NO_TOKEN;
         i++)
        token = (uint32_t)scene->tokens[token].head;
    return token;
}

int32_t dtl_scene_child(const dtl_scene *scene, uint32_t token, dtl_relation relation) {
    for (int32_t c = scene->nodes[token].first_child; c != DTL_NO_TOKEN; c = scene->nodes[c].next) {
        if (dtl_scene_base(scene, (uint32_t)c) == relation) return c;
    }
    return DTL_NO_TOKEN;
}

uint64_t dtl_scene_preposition(const dtl_scene *scene, uint32_t token) {
    int32_t preposition = dtl_scene_child(scene, token, DTL_REL_CASE);
    return preposition == DTL_NO_TOKEN || (uint32_t)preposition > token ? 0 : dtl_scene_classes(scene, (uint32_t)preposition);
}

int32_t dtl_scene_governor(const dtl_scene *scene, uint32_t token) {
    int32_t at = (int32_t)token;
    for (int i = 0; i < MAX_CLIMB && at != DTL_NO_TOKEN; i++) {
        uint8_t upos = scene->tokens[at].upos;
        if (at != (int32_t)token &&
            (upos == DTL_UPOS_VERB || dtl_scene_child(scene, (uint32_t)at, DTL_REL_NSUBJ) != DTL_NO_TOKEN))
            return at;
        at = scene->tokens[at].head;
    }
    return DTL_NO_TOKEN;
}

size_t dtl_scene_first_place(const dtl_scene *scene, uint32_t sentence) {
    const dtl_places *places = &scene->document->places;
    size_t low = 0, high = places->count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (places->items[middle].sentence < sentence)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

const dtl_place *dtl_scene_place(const dtl_scene *scene, uint32_t token) {
    const dtl_places *places = &scene->document->places;
    for (size_t i = dtl_scene_first_place(scene, scene->sentence), steps = 0;
         i < places->count && places->items[i].first <= token && steps < MAX_PLACES; i++, steps++) {
        if (token < places->items[i].end) return &places->items[i];
    }
    return NULL;
}

/* Headlines write every word with a capital: there a capital tells nothing. */
static bool has_small_words(const dtl_scene *scene, const dtl_sentence *sentence) {
    uint32_t small = 0, capital = 0;
    for (uint32_t i = sentence->first + 1; i < sentence->end; i++) {
        const dtl_token *token = &scene->tokens[i];
        if (token->upos != DTL_UPOS_NOUN && token->upos != DTL_UPOS_VERB && token->upos != DTL_UPOS_ADJ) continue;
        if (is_capital(token))
            capital++;
        else
            small++;
    }
    return small > 0 && 4 * small >= capital;
}

/* Whether the report, or knowledge, knows the word for a name. */
static bool is_called(const dtl_scene *scene, dtl_slice form) {
    return dtl_map_get(&scene->names, form) || dtl_knowledge_find(scene->stage->knowledge, form, DTL_KNOWN_PERSON);
}

/* Taggers take names that they do not know for nouns; the capital tells. */
static void find_names(dtl_scene *scene, const dtl_sentence *sentence) {
    bool telling = has_small_words(scene, sentence);
    for (uint32_t i = sentence->first; i < sentence->end; i++) {
        const dtl_token *token = &scene->tokens[i];
        if (!is_capital(token)) continue;
        bool noun = token->upos == DTL_UPOS_NOUN || token->upos == DTL_UPOS_X || token->upos == DTL_UPOS_ADJ ||
                    token->upos == DTL_UPOS_VERB;
        bool opens = i == sentence->first || scene->tokens[i - 1].upos == DTL_UPOS_PUNCT;
        bool known = scene->nodes[i].match != DTL_NO_INDEX;
        if (opens && !known && token->form.length > 2 && is_called(scene, token->form)) opens = false;
        scene->nodes[i].proper = token->upos == DTL_UPOS_PROPN || (telling && noun && !opens && !known && token->form.length > 1);
    }
}

int dtl_scene_read_sentence(dtl_scene *scene, const dtl_sentence *sentence) {
    for (uint32_t i = sentence->first; i < sentence->end; i++) {
        scene->nodes[i] = (dtl_actor_node){.word = dtl_actor_words_at(&scene->stage->words, scene->tokens, i),
                                           .first_child = DTL_NO_TOKEN,
                                           .next = DTL_NO_TOKEN,
                                           .low = i,
                                           .start = i,
                                           .end = i + 1,
                                           .match = DTL_NO_INDEX,
                                           .found = DTL_NO_INDEX};
    }
    int status = match_sentence(scene, sentence);
    if (status) return status;
    link_children(scene, sentence);
    find_names(scene, sentence);
    dtl_scene_bound_phrases(scene, sentence);
    dtl_scene_find_heads(scene, sentence);
    return DTL_OK;
}
