/* Where phrases begin and end. */
#include "base/error.h"
#include "coding/actors/scene.h"

enum { MAX_PHRASE = 40 };

bool dtl_scene_is_hyphen(const dtl_scene *scene, uint32_t token) {
    dtl_slice form = scene->tokens[token].form;
    return scene->tokens[token].upos == DTL_UPOS_PUNCT && (dtl_slice_is(form, "-") || dtl_slice_is(form, "\xE2\x80\x91"));
}

bool dtl_scene_is_backer(const dtl_scene *scene, uint32_t token) {
    int32_t head = scene->tokens[token].head;
    return scene->tokens[token].relation == DTL_REL_OBL_UNMARKED && head > (int32_t)token + 1 &&
           scene->tokens[head].relation == DTL_REL_AMOD && dtl_scene_is_hyphen(scene, token + 1);
}

/* Whether a token on the left of its head belongs to the head's phrase. */
static bool belongs_left(const dtl_scene *scene, uint32_t head, uint32_t child) {
    if (dtl_scene_is_backer(scene, child)) return true;
    switch (dtl_scene_base(scene, child)) {
    case DTL_REL_DET:
    case DTL_REL_AMOD:
    case DTL_REL_COMPOUND:
    case DTL_REL_NUMMOD:
    case DTL_REL_NMOD:
    case DTL_REL_FLAT: return true;
    case DTL_REL_PUNCT: return dtl_scene_is_hyphen(scene, child);
    /* "at least 26 people", "about 200": some parses hang the adverb under the noun */
    case DTL_REL_ADVMOD:
        return scene->tokens[head].upos != DTL_UPOS_NOUN || (child + 1 < head && scene->tokens[child + 1].upos == DTL_UPOS_NUM);
    case DTL_REL_CASE: /* the "at" of "at least 26" */
        return scene->tokens[head].upos == DTL_UPOS_ADJ && child + 1 == head && scene->tokens[head].head == (int32_t)head + 1 &&
               scene->tokens[head + 1].upos == DTL_UPOS_NUM;
    case DTL_REL_CC:
    case DTL_REL_MARK:
    case DTL_REL_COP:
    case DTL_REL_AUX:
    case DTL_REL_NSUBJ: return false;
    default: return scene->tokens[head].upos == DTL_UPOS_NUM || scene->tokens[head].upos == DTL_UPOS_ADJ;
    }
}

bool dtl_scene_before_firm(const dtl_scene *scene, uint32_t token) {
    return token + 1 < scene->document->sentences.items[scene->sentence].end &&
           (dtl_scene_classes(scene, token + 1) & DTL_ACTOR_BIT(FIRM));
}

/* A proper name of which knowledge knows nothing, or a part of one. */
bool dtl_scene_is_unknown_name(const dtl_scene *scene, uint32_t token) {
    return scene->nodes[token].proper && scene->nodes[token].match == DTL_NO_INDEX &&
           (scene->tokens[token].relation != DTL_REL_NMOD_DESC || dtl_scene_before_firm(scene, token)) &&
           !(dtl_scene_classes(scene, token) & (DTL_ACTOR_BIT(CALENDAR) | DTL_ACTOR_BIT(HONORIFIC)));
}

bool dtl_scene_calls(const dtl_scene *scene, const dtl_actor_match *match) {
    if (match->known->kind == DTL_KNOWN_TITLE) return true;
    return match->known->kind == DTL_KNOWN_GROUP && !dtl_scene_is_plural(scene, match->end - 1);
}

/* Whether a phrase begins behind this token at the latest: behind a comma or a preposition (a day and an article as well). */
static bool cuts(const dtl_scene *scene, uint32_t at, bool coordinated) {
    const dtl_token *token = &scene->tokens[at];
    if (token->upos == DTL_UPOS_PUNCT) return token->form.length == 1 && strchr(",;:()", token->form.data[0]) && !coordinated;
    if (token->upos != DTL_UPOS_ADP || token->relation != DTL_REL_CASE || (dtl_scene_classes(scene, at) & DTL_ACTOR_BIT(OF)))
        return false;
    /* "at least 26", "up to 100" */
    uint8_t above = token->head == DTL_NO_TOKEN ? DTL_UPOS_NOUN : scene->tokens[token->head].upos;
    return (above == DTL_UPOS_NOUN || above == DTL_UPOS_PROPN) && scene->nodes[at].match == DTL_NO_INDEX;
}

/* "On May 2 Kenyan troops": a day is no number of those behind it. */
static bool is_day(const dtl_scene *scene, uint32_t token) {
    return scene->tokens[token].upos == DTL_UPOS_NUM && token > scene->document->sentences.items[scene->sentence].first &&
           (dtl_scene_classes(scene, token - 1) & DTL_ACTOR_BIT(CALENDAR)) && scene->nodes[token - 1].proper;
}

static void cut_start(const dtl_scene *scene, dtl_actor_node *node, uint32_t head) {
    bool coordinated = false;
    if (node->start < head && is_day(scene, node->start)) node->start++;
    for (uint32_t i = head; i-- > node->start && head - i < MAX_PHRASE;) {
        const dtl_token *token = &scene->tokens[i];
        if (token->upos == DTL_UPOS_CCONJ) coordinated = true;
        bool article = token->upos == DTL_UPOS_DET && token->features.value[DTL_FEAT_DEFINITE] && i > node->start;
        if (article && scene->tokens[i - 1].upos != DTL_UPOS_DET && scene->tokens[i - 1].upos != DTL_UPOS_CCONJ)
            node->start = i;
        else if (cuts(scene, i, coordinated) ||
                 ((dtl_scene_classes(scene, i) & DTL_ACTOR_BIT(CALENDAR)) && scene->nodes[i].proper))
            node->start = i + 1;
        else
            continue;
        return;
    }
}

/* The word for a country, a people or an organisation that ends right before a phrase. Parses err on what such words hang under;
 * they belong to the noun behind them unless they are an argument themselves. */
static const dtl_actor_match *touching(const dtl_scene *scene, const dtl_sentence *sentence, uint32_t start) {
    if (start == sentence->first) return NULL;
    const dtl_actor_match *match = dtl_scene_match(scene, start - 1);
    if (!match || match->end != start) return NULL;
    if (match->known->kind == DTL_KNOWN_ADJECTIVE) return match;
    if (match->known->kind == DTL_KNOWN_TITLE) return dtl_scene_is_unknown_name(scene, start) ? match : NULL;
    if (!(match->known->kind & (DTL_KNOWN_COUNTRY | DTL_KNOWN_ORGANISATION | DTL_KNOWN_GROUP))) return NULL;
    uint8_t relation = scene->tokens[match->top].relation;
    return relation == DTL_REL_NMOD || relation == DTL_REL_COMPOUND || relation == DTL_REL_AMOD || relation == DTL_REL_NMOD_DESC
               ? match
               : NULL;
}

/* Whether the words before a head say already whose it is. */
static bool names_side(const dtl_scene *scene, const dtl_actor_node *node, uint32_t head) {
    for (uint32_t i = node->start; i < head && i - node->start < MAX_PHRASE; i++) {
        const dtl_actor_match *match = dtl_scene_match(scene, i);
        if (match && match->known->country[0] && !(match->known->kind & (DTL_KNOWN_TITLE | DTL_KNOWN_GROUP))) return true;
        if (scene->tokens[i].relation == DTL_REL_NMOD_POSS) return true;
    }
    return false;
}

/* "Israeli and" before "Palestinian officials": an adjective alone is no phrase of its own. */
static const dtl_actor_match *coordinated(const dtl_scene *scene, const dtl_sentence *sentence, uint32_t start) {
    const dtl_actor_match *own = dtl_scene_match(scene, start);
    if (!own || own->known->kind != DTL_KNOWN_ADJECTIVE || start < sentence->first + 2) return NULL;
    if (scene->tokens[start - 1].upos != DTL_UPOS_CCONJ) return NULL;
    const dtl_actor_match *match = dtl_scene_match(scene, start - 2);
    return match && match->known->kind == DTL_KNOWN_ADJECTIVE && !dtl_scene_is_plural(scene, match->top) ? match : NULL;
}

static void take(dtl_scene *scene, dtl_actor_node *node, uint32_t head, const dtl_actor_match *match) {
    node->start = match->first;
    dtl_relation relation = dtl_scene_base(scene, head);
    /* an unknown word before a noun is no expression of its own that could hold the adjective */
    bool lost = (relation == DTL_REL_COMPOUND || relation == DTL_REL_AMOD) && scene->nodes[head].match == DTL_NO_INDEX;
    if (match->known->kind == DTL_KNOWN_ADJECTIVE && !lost && dtl_scene_is_actor_noun(scene, head))
        scene->nodes[match->top].consumed = true;
}

/* Whether "at least" or the like stands at a token. */
static bool is_amount_pair(const dtl_scene *scene, const dtl_sentence *sentence, uint32_t first) {
    if (!(dtl_scene_classes(scene, first) & DTL_ACTOR_BIT(PAIR))) return false;
    const dtl_actor_word *pair = dtl_actor_words_pair(&scene->stage->words, scene->tokens, first, sentence->end);
    return pair && (pair->classes & DTL_ACTOR_BIT(AMOUNT));
}

/* Numbers and articles, and "at least", "about" before a number. */
static void take_determiners(const dtl_scene *scene, const dtl_sentence *sentence, dtl_actor_node *node, uint32_t head) {
    while (node->start > sentence->first && node->start <= head) {
        const dtl_token *before = &scene->tokens[node->start - 1];
        if (scene->nodes[node->start - 1].match != DTL_NO_INDEX) return;
        bool number = scene->tokens[node->start].upos == DTL_UPOS_NUM;
        /* "least" may hang under the number and "at" under it */
        uint32_t first = number && node->start >= sentence->first + 2 ? node->start - 2 : node->start - 1;
        if (is_amount_pair(scene, sentence, first) && first + 2 < sentence->end &&
            scene->tokens[first + 2].upos == DTL_UPOS_NUM) {
            node->start = first;
            return;
        }
        bool amount = number && (dtl_scene_classes(scene, node->start - 1) & DTL_ACTOR_BIT(AMOUNT));
        bool article =
            before->upos == DTL_UPOS_DET && dtl_scene_base(scene, node->start - 1) == DTL_REL_DET && node->start < head;
        bool counts = before->upos == DTL_UPOS_NUM && node->start < head && !is_day(scene, node->start - 1);
        if (!amount && !article && !counts) return;
        node->start--;
    }
}

/* "Israeli" before "soldiers", whatever the tree says. */
static void stretch_start(dtl_scene *scene, const dtl_sentence *sentence, dtl_actor_node *node, uint32_t head) {
    const dtl_token *token = &scene->tokens[head];
    const dtl_actor_match *own = dtl_scene_match(scene, head);
    if (token->upos != DTL_UPOS_NOUN && token->upos != DTL_UPOS_PROPN && !node->proper) return;
    unsigned open = DTL_KNOWN_GROUP | DTL_KNOWN_TITLE | DTL_KNOWN_ORGANISATION | DTL_KNOWN_ADJECTIVE;
    if (own && !(own->known->kind & open)) return;
    bool closed = names_side(scene, node, head) || scene->tokens[node->start].upos == DTL_UPOS_DET;
    bool people = own && own->known->kind == DTL_KNOWN_ADJECTIVE;
    const dtl_actor_match *match = people || closed ? NULL : touching(scene, sentence, node->start);
    for (int i = 0; match && i < 3; i++) {
        take(scene, node, head, match);
        match = match->known->country[0] ? NULL : touching(scene, sentence, node->start);
    }
    match = people || node->start == head ? NULL : coordinated(scene, sentence, node->start);
    if (match) take(scene, node, head, match);
    take_determiners(scene, sentence, node, head);
}

static void find_starts(dtl_scene *scene, const dtl_sentence *sentence) {
    for (uint32_t i = sentence->first; i < sentence->end; i++) {
        dtl_actor_node *node = &scene->nodes[i];
        node->low = node->start = i;
        bool open = false;
        for (int32_t c = node->first_child; c != DTL_NO_TOKEN && (uint32_t)c < i; c = scene->nodes[c].next) {
            if (scene->nodes[c].low < node->low) node->low = scene->nodes[c].low;
            bool belongs = belongs_left(scene, i, (uint32_t)c);
            if (belongs && !open) node->start = scene->nodes[c].start;
            if (!belongs) node->start = i;
            open = belongs;
        }
        const dtl_actor_match *match = dtl_scene_match(scene, i);
        if (match && match->top == i && match->first < node->start) node->start = match->first;
        /* names that stand side by side are one, even where the parse cuts them in two */
        bool same_name = i > sentence->first && node->start == i && dtl_scene_is_unknown_name(scene, i) &&
                         dtl_scene_is_unknown_name(scene, i - 1);
        if (same_name) node->start = scene->nodes[i - 1].start;
        cut_start(scene, node, i);
        if (!match || match->top == i) stretch_start(scene, sentence, node, i);
    }
}

static bool names_country(const dtl_scene *scene, uint32_t token) {
    const dtl_actor_match *match = dtl_scene_match(scene, token);
    return match && match->known->country[0];
}

static bool belongs_right(const dtl_scene *scene, uint32_t head, uint32_t child) {
    uint8_t relation = scene->tokens[child].relation;
    switch (dtl_scene_base(scene, child)) {
    case DTL_REL_FLAT:
    case DTL_REL_FIXED:
    case DTL_REL_COMPOUND:
    case DTL_REL_NUMMOD: return true;
    case DTL_REL_APPOS: return scene->nodes[child].proper;
    case DTL_REL_NMOD: {
        if (relation == DTL_REL_NMOD_DESC) return true;
        if (relation != DTL_REL_NMOD) return false;
        if (dtl_scene_classes(scene, child) & DTL_ACTOR_BIT(CALENDAR)) return false;
        uint64_t preposition = dtl_scene_preposition(scene, child);
        if (preposition & DTL_ACTOR_BIT(OF)) return true;
        if (dtl_scene_is_unknown_name(scene, head)) return false;
        if (preposition & DTL_ACTOR_BIT(ORIGIN)) return true;
        /* "the ministry in Baghdad", but not "the Turkish minister in Baghdad" */
        if ((preposition & DTL_ACTOR_BIT(LOCATIVE)) && names_side(scene, &scene->nodes[head], head)) return false;
        if (preposition & DTL_ACTOR_BIT(LOCATIVE)) return names_country(scene, child) || scene->nodes[child].proper;
        const dtl_actor_match *match = dtl_scene_match(scene, head);
        return (preposition & DTL_ACTOR_BIT(BELONGING)) && match && match->known->kind == DTL_KNOWN_TITLE;
    }
    default: return false;
    }
}

static void find_ends(dtl_scene *scene, const dtl_sentence *sentence) {
    for (uint32_t i = sentence->end; i-- > sentence->first;) {
        dtl_actor_node *node = &scene->nodes[i];
        const dtl_actor_match *match = dtl_scene_match(scene, i);
        node->end = match && match->top == i ? match->end : i + 1;
        bool titled = match && match->top == i && match->end < sentence->end && dtl_scene_calls(scene, match) &&
                      dtl_scene_is_unknown_name(scene, match->end);
        if (titled) node->end = scene->nodes[match->end].end;
        if (i + 1 < sentence->end && dtl_scene_is_unknown_name(scene, i) && dtl_scene_is_unknown_name(scene, i + 1))
            node->end = scene->nodes[i + 1].end;
        for (int32_t c = node->first_child; c != DTL_NO_TOKEN; c = scene->nodes[c].next) {
            if ((uint32_t)c < node->end) continue;
            if (dtl_scene_is_hyphen(scene, (uint32_t)c)) continue;
            uint32_t gap = node->end;
            while (gap < scene->nodes[c].low && dtl_scene_is_hyphen(scene, gap)) gap++;
            bool preposition = scene->tokens[gap].head == c && dtl_scene_base(scene, gap) == DTL_REL_CASE;
            if (scene->nodes[c].start != gap + preposition) break;
            if (gap != scene->nodes[c].low || (scene->tokens[gap].upos == DTL_UPOS_PUNCT && !dtl_scene_is_hyphen(scene, gap)) ||
                !belongs_right(scene, i, (uint32_t)c))
                break;
            node->end = scene->nodes[c].end;
        }
    }
}

void dtl_scene_bound_phrases(dtl_scene *scene, const dtl_sentence *sentence) {
    find_starts(scene, sentence);
    find_ends(scene, sentence);
}
