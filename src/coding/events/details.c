/* What hangs beside an act: numbers, time, place, who says so, how it was done. */
#include "coding/events/scene.h"

enum { MAX_STEPS = 8, MAX_NEAR = 64, QUOTE_BACK = 8, LONG = 3700 /* days: an age dates no act elsewhere in the sentence */ };

/* ---- numbers ---- */

static int64_t digits(dtl_slice form) {
    int64_t value = 0;
    bool any = false;
    for (size_t i = 0; i < form.length; i++) {
        char c = form.data[i];
        if (c == ',' && any) continue;
        if (c < '0' || c > '9' || value > INT64_C(1000000000000)) return -1;
        value = value * 10 + (c - '0');
        any = true;
    }
    return any ? value : -1;
}

typedef struct reading {
    int64_t value, times;
    uint32_t first; /* token of the first number word */
    bool open;      /* "dozens" */
} reading;

static void read_number(const dtl_event_scene *scene, uint32_t token, reading *r) {
    const dtl_event_node *node = dtl_event_node_of(scene, token);
    uint32_t flags = dtl_event_flags(scene, token);
    int64_t value = digits(scene->tokens[token].form), times = 1;
    bool open = false;
    if (value < 0 && (flags & (DTL_EVENT_QUANTITY | DTL_EVENT_NUMBER))) {
        const dtl_event_word *form = node->form == DTL_EVENT_NONE ? NULL : &scene->lexicon->words.items[node->form];
        const dtl_event_word *lemma = node->lemma == DTL_EVENT_NONE ? NULL : &scene->lexicon->words.items[node->lemma];
        const dtl_event_word *word = form && (form->value || form->times) ? form : lemma;
        value = word && word->value ? word->value : -1;
        times = word && word->times ? word->times : 1;
        open = value > 0 && (flags & DTL_EVENT_QUANTITY);
    }
    if (value < 0 && times == 1) return;
    if (token < r->first) r->first = token;
    if (value >= 0) r->value = r->value < 0 ? value : r->value;
    if (r->times * times <= INT64_C(1000000000)) r->times *= times;
    r->open |= open;
}

static void read_numbers(const dtl_event_scene *scene, uint32_t token, reading *r) {
    int seen = 0;
    read_number(scene, token, r);
    dtl_event_children(scene, token, child) {
        uint8_t base = dtl_event_node_of(scene, (uint32_t)child)->base;
        if (++seen > MAX_NEAR) return;
        if (dtl_event_node_of(scene, (uint32_t)child)->time) continue; /* "the Dec. 6 killing" */
        bool article = base == DTL_REL_DET && (dtl_event_flags(scene, token) & DTL_EVENT_QUANTITY);
        /* "eleven people", whatever the tree takes the number for */
        bool numeral =
            base != DTL_REL_DET && (uint32_t)child < token && (dtl_event_flags(scene, (uint32_t)child) & DTL_EVENT_NUMBER);
        if (base != DTL_REL_NUMMOD && !article && !numeral &&
            !(base == DTL_REL_COMPOUND && dtl_event_node_of(scene, (uint32_t)child)->upos == DTL_UPOS_NUM))
            continue;
        read_number(scene, (uint32_t)child, r);
        dtl_event_children(scene, (uint32_t)child, grandchild) {
            if (dtl_event_node_of(scene, (uint32_t)(grandchild))->upos == DTL_UPOS_NUM)
                read_number(scene, (uint32_t)grandchild, r);
            if (++seen > MAX_NEAR) return;
        }
    }
}

/* "Thousands of people protesting": the number stands above those who are counted. */
static uint32_t amount_above(const dtl_event_scene *scene, uint32_t token) {
    for (int step = 0; step < 2 && dtl_event_node_of(scene, token)->base == DTL_REL_NMOD; step++) {
        uint32_t head = dtl_event_head(scene, token);
        if (head == DTL_EVENT_NONE || !(dtl_event_flags(scene, head) & DTL_EVENT_QUANTITY)) break;
        token = head;
    }
    return token;
}

/* "Tens of thousands": the second says how many times the first. */
static void read_times_below(const dtl_event_scene *scene, uint32_t token, reading *r) {
    if (!(dtl_event_flags(scene, token) & DTL_EVENT_QUANTITY)) return;
    dtl_event_children(scene, token, child) {
        const dtl_event_node *node = dtl_event_node_of(scene, (uint32_t)child);
        const dtl_event_word *word = node->lemma == DTL_EVENT_NONE ? NULL : &scene->lexicon->words.items[node->lemma];
        if (node->base != DTL_REL_NMOD || !word || !(word->flags & DTL_EVENT_QUANTITY) || word->times <= 1) continue;
        if (r->times * word->times <= INT64_C(1000000000)) r->times *= word->times;
        return;
    }
}

/* -1: "at most", 1: "at least", 0: neither stands before the number. */
static int bound(const dtl_event_scene *scene, uint32_t first) {
    for (size_t p = 0; p < scene->lexicon->phrases.count; p++) {
        const dtl_event_phrase *phrase = &scene->lexicon->phrases.items[p];
        if (first < scene->first + phrase->count) continue;
        bool is = true;
        for (size_t i = 0; is && i < phrase->count; i++)
            is = dtl_event_is_word(scene, first - (uint32_t)phrase->count + (uint32_t)i, phrase->words[i]);
        if (is) return phrase->least ? 1 : -1;
    }
    return 0;
}

/* The other end of "10 to 15" and "between 10 and 15"; -1 where the number at first stands alone. */
static int64_t range_end(const dtl_event_scene *scene, uint32_t first) {
    if (first + 2 >= scene->end) return -1;
    bool between = first > scene->first && (dtl_event_flags(scene, first - 1) & DTL_EVENT_BETWEEN);
    if (!between && !(dtl_event_flags(scene, first + 1) & DTL_EVENT_RANGE)) return -1;
    reading r = {.value = -1, .times = 1, .first = DTL_EVENT_NONE};
    read_number(scene, first + 2, &r);
    return r.value < 0 || r.open ? -1 : r.value * r.times;
}

static void count_at(const dtl_event_scene *scene, uint32_t token, dtl_count *out) {
    if (token == DTL_EVENT_NONE || out->told) return;
    reading r = {.value = -1, .times = 1, .first = DTL_EVENT_NONE};
    token = amount_above(scene, token);
    read_numbers(scene, token, &r);
    read_times_below(scene, token, &r);
    if (r.first == DTL_EVENT_NONE) return;
    int64_t value = (r.value < 0 ? 1 : r.value) * r.times;
    if (value <= 0 || (r.value < 0 && r.times == 1)) return;
    int side_of = r.open ? 1 : bound(scene, r.first);
    *out = (dtl_count){.min = side_of < 0 ? DTL_NO_COUNT : value, .max = side_of > 0 ? DTL_NO_COUNT : value, .told = true};
    int64_t end = r.open ? -1 : range_end(scene, r.first);
    if (end > value) *out = (dtl_count){.min = value, .max = end, .told = true};
}

static int64_t sum_of(int64_t a, int64_t b) {
    return a == DTL_NO_COUNT || b == DTL_NO_COUNT ? DTL_NO_COUNT : a + b;
}

static bool is_singular(const dtl_event_scene *scene, uint32_t token) {
    uint8_t number = scene->tokens[token].features.value[DTL_FEAT_NUMBER];
    return dtl_event_node_of(scene, token)->upos == DTL_UPOS_NOUN && number && number != scene->stage->plural;
}

/* "Four Armenian and three Azerbaijani servicemen": numbers of one noun with "and" between. */
static bool count_within(const dtl_event_scene *scene, const dtl_event_side *side, dtl_count *out) {
    int64_t sum = 0;
    int parts = 0;
    const dtl_event_filler *first = &side->items[0];
    if (side->count < 2 || first->actor == DTL_EVENT_NONE || side->items[1].token != first->token) return false;
    for (uint32_t t = scene->document->actors.items[first->actor].first; t < first->token; t++) {
        reading r = {.value = -1, .times = 1, .first = DTL_EVENT_NONE};
        if (scene->tokens[t].upos != DTL_UPOS_NUM || scene->tokens[t + 1].upos == DTL_UPOS_NUM) continue;
        read_number(scene, t, &r);
        if (r.value <= 0 || r.open || r.value > INT64_C(1000000000)) return false;
        sum += r.value;
        parts++;
    }
    if (parts < 2) return false;
    *out = (dtl_count){.min = sum, .max = sum, .told = true};
    return true;
}

/* "Two officers and a guard" are three; "seven men, four Chadians and three Libyans," are seven. */
static void count_side(const dtl_event_scene *scene, const dtl_event_side *side, dtl_count *out) {
    if (out->told || (side->count && count_within(scene, side, out))) return;
    count_at(scene, side->head, out);
    dtl_count others = {0};
    for (size_t i = 0; i < side->count; i++) {
        uint32_t token = side->items[i].token;
        if (token == side->head || dtl_event_node_of(scene, token)->base != DTL_REL_CONJ ||
            (i && token == side->items[i - 1].token))
            continue;
        dtl_count more = {0};
        count_at(scene, token, &more);
        if (!more.told && is_singular(scene, token)) more = (dtl_count){.min = 1, .max = 1, .told = true};
        if (!more.told) return;
        others = others.told ? (dtl_count){sum_of(others.min, more.min), sum_of(others.max, more.max), true} : more;
    }
    if (!others.told) return;
    if (!out->told && side->head != DTL_EVENT_NONE && is_singular(scene, side->head) && others.min != 1)
        *out = (dtl_count){.min = 1, .max = 1, .told = true};
    if (!out->told || (out->min == others.min && others.min > 1)) return;
    *out = (dtl_count){sum_of(out->min, others.min), sum_of(out->max, others.max), true};
}

/* "A policeman was killed", not "a family". */
static void count_one(const dtl_event_scene *scene, uint32_t token, dtl_count *out) {
    if (token == DTL_EVENT_NONE || out->told || dtl_event_node_of(scene, token)->upos != DTL_UPOS_NOUN) return;
    uint32_t article = dtl_event_child(scene, token, DTL_REL_DET);
    if (article == DTL_EVENT_NONE || !scene->stage->indefinite ||
        scene->tokens[article].features.value[DTL_FEAT_DEFINITE] != scene->stage->indefinite ||
        scene->tokens[token].features.value[DTL_FEAT_NUMBER] == scene->stage->plural)
        return;
    bool person = dtl_event_in_class(scene, token, scene->lexicon->class_people) &&
                  !dtl_event_in_class(scene, token, scene->lexicon->class_collectives);
    if (person) *out = (dtl_count){.min = 1, .max = 1, .told = true};
}

/* Nobody has died of what was tried, planned or did not happen. */
static bool befell(const dtl_event_act *act, int kind) {
    return (kind != DTL_COUNT_KILLED && kind != DTL_COUNT_INJURED) || !(act->negated || act->attempted);
}

bool dtl_event_is_toll(const dtl_event_act *act) {
    return act->frame->result && act->frame->upos == DTL_UPOS_NOUN && act->frame->count >= 0;
}

/* The number that a toll comes to: "rose to 14", "put the toll at 144", "the toll was 31". */
static void count_toll(const dtl_event_scene *scene, uint32_t toll, dtl_count *out) {
    uint32_t verb = dtl_event_head(scene, toll);
    if (verb == DTL_EVENT_NONE || dtl_event_node_of(scene, toll)->base == DTL_REL_NMOD) return;
    if (dtl_event_node_of(scene, verb)->upos == DTL_UPOS_NUM) count_at(scene, verb, out);
    dtl_event_children(scene, verb, child) {
        const dtl_event_node *node = dtl_event_node_of(scene, (uint32_t)child);
        bool at = node->base == DTL_REL_OBL || node->base == DTL_REL_OBJ || node->base == DTL_REL_XCOMP;
        bool people = node->upos == DTL_UPOS_NUM || dtl_event_in_class(scene, (uint32_t)child, scene->lexicon->class_people);
        if (at && people && !node->time && (uint32_t)child != toll) count_at(scene, (uint32_t)child, out);
    }
}

void dtl_event_count(const dtl_event_scene *scene, dtl_event_act *act) {
    int kind = act->frame->count >= 0 && befell(act, act->frame->count) ? act->frame->count : -1;
    if (kind >= 0 && dtl_event_is_toll(act)) {
        count_toll(scene, act->token, &act->counts[kind]);
        return;
    }
    if (kind >= 0) count_side(scene, &act->recipients, &act->counts[kind]);
    if (kind >= 0 && act->recipients.count == 1) count_one(scene, act->recipients.head, &act->counts[kind]);
    if (kind >= 0 && act->frame->upos == DTL_UPOS_NOUN) count_at(scene, act->token, &act->counts[kind]); /* "12 arrests" */
    if (act->type == DTL_TYPE_PROTEST && act->actors.count) count_at(scene, act->actors.head, &act->counts[DTL_COUNT_PROTESTERS]);
    if (act->type == DTL_TYPE_SANCTION && act->mode == DTL_MODE_EXPEL)
        count_side(scene, &act->recipients, &act->counts[DTL_COUNT_EXPELLED]);
}

/* ---- time and place ---- */

/* The token that a phrase [first, end) hangs under; DTL_EVENT_NONE for the root. *top: the phrase's own head. */
static uint32_t governor(const dtl_event_scene *scene, uint32_t first, uint32_t end, uint32_t *top) {
    for (uint32_t t = first; t < end; t++) {
        uint32_t head = dtl_event_head(scene, t);
        if (head != DTL_EVENT_NONE && (head < first || head >= end)) {
            *top = t;
            return head;
        }
    }
    *top = first;
    return DTL_EVENT_NONE;
}

/* How near in the clause a phrase under token stands to the act: 0 beside the trigger, 1 in its clause, 2 elsewhere. */
static int nearness(const dtl_event_scene *scene, const dtl_event_act *act, uint32_t token) {
    for (int step = 0; step < 4 && token != DTL_EVENT_NONE; step++) {
        if (token == act->token || token == act->support) return step ? 1 : 0;
        uint8_t base = dtl_event_node_of(scene, token)->base;
        if (base == DTL_REL_CCOMP || base == DTL_REL_ADVCL || base == DTL_REL_PARATAXIS ||
            scene->tokens[token].relation == DTL_REL_ACL_RELCL)
            break;
        token = dtl_event_head(scene, token);
    }
    return 2;
}

/* The verb that a phrase under a nominal hangs under: "on Thursday in Rome". */
static uint32_t clause_of(const dtl_event_scene *scene, uint32_t token) {
    for (int step = 0; step < 3 && token != DTL_EVENT_NONE; step++) {
        uint8_t base = dtl_event_node_of(scene, token)->base;
        if (!dtl_event_node_of(scene, token)->time || (base != DTL_REL_OBL && base != DTL_REL_NMOD)) return token;
        token = dtl_event_head(scene, token);
    }
    return token;
}

static int nearness_above(const dtl_event_scene *scene, const dtl_event_act *act, uint32_t governing) {
    uint32_t verb = act->support == DTL_EVENT_NONE ? act->token : act->support;
    for (int step = 0; step < 3; step++) {
        uint8_t base = dtl_event_node_of(scene, verb)->base;
        if (base == DTL_REL_CCOMP || base == DTL_REL_PARATAXIS || base == DTL_REL_ROOT ||
            scene->tokens[verb].relation == DTL_REL_ACL_RELCL)
            return 2;
        verb = dtl_event_head(scene, verb);
        if (verb == DTL_EVENT_NONE) return 2;
        if (verb == governing) return 1;
    }
    return 2;
}

static bool is_dated(const dtl_time *time) {
    return (time->type == DTL_TIME_DATE || time->type == DTL_TIME_TIME) && (time->from != DTL_NO_DAY || time->to != DTL_NO_DAY);
}

static dtl_when undated(const dtl_event_scene *scene, const dtl_event_act *act) {
    dtl_day day = scene->document->report.published_day;
    dtl_when when = {.from = DTL_NO_DAY, .to = DTL_NO_DAY, .basis = DTL_BASIS_PUBLISHED, .told = day != DTL_NO_DAY};
    if (act->status == DTL_STATUS_PLANNED || act->status == DTL_STATUS_DEMANDED)
        when.from = day;
    else
        when.to = day;
    return when;
}

/* The narrowest speech that tells the act; NULL when nobody does. */
static const dtl_quote *speech_of(const dtl_event_scene *scene, const dtl_event_act *act) {
    const dtl_quotes *quotes = &scene->document->quotes;
    const dtl_quote *best = NULL;
    dtl_span trigger = scene->tokens[act->token].span;
    for (size_t i = scene->quote_at; i < quotes->count && quotes->items[i].sentence <= scene->sentence; i++) {
        const dtl_quote *quote = &quotes->items[i];
        if (quote->kind != DTL_QUOTE_SPEECH || !quote->told ||
            scene->document->sentences.items[quote->sentence].part != scene->document->sentences.items[scene->sentence].part)
            continue;
        if (!dtl_span_contains(quote->span, trigger) || (quote->cue.end && dtl_span_contains(quote->cue, trigger))) continue;
        if (!best || quote->span.end - quote->span.start < best->span.end - best->span.start) best = quote;
    }
    return best;
}

/* When somebody said so is not when it happened. A day between the act and the verb of saying belongs to the act whatever the
 * tree says. */
static bool is_day_of_saying(const dtl_event_scene *scene, const dtl_event_act *act, const dtl_time *time, uint32_t governing,
                             const dtl_quote *speech) {
    if (governing == DTL_EVENT_NONE || governing == act->token || (speech && dtl_span_contains(speech->span, time->span)))
        return false;
    if (act->token < time->first && time->first < governing) return false;
    return dtl_knowledge_reports(scene->stage->knowledge, scene->tokens[governing].lemma);
}

/* "Last week's tests", "the protests of last autumn": the day of that noun alone. */
static bool is_of_noun(const dtl_event_scene *scene, uint32_t top) {
    uint32_t word = dtl_event_child(scene, top, DTL_REL_CASE);
    bool of = word != DTL_EVENT_NONE && (dtl_event_flags(scene, word) & DTL_EVENT_OF);
    return scene->tokens[top].relation == DTL_REL_NMOD_POSS || (of && dtl_event_node_of(scene, top)->base == DTL_REL_NMOD);
}

/* A clause that tells something else than the act above it: what was promised, who was freed, what it came after in a list. */
static bool tells_other(const dtl_event_scene *scene, const dtl_event_act *act, uint32_t token, const dtl_time *time) {
    const dtl_event_node *node = dtl_event_node_of(scene, token);
    /* "the shelling, which killed five on Sunday": the outcome's day is the attack's */
    if (node->act != DTL_EVENT_NONE && scene->acts.items[node->act].frame->result) return false;
    if (node->base == DTL_REL_CCOMP || node->base == DTL_REL_ACL) return true;
    if (node->upos != DTL_UPOS_VERB) return false;
    if (token == act->inner_token && act->frame->act.count) return true;
    return node->base == DTL_REL_CONJ && time->first < token;
}

/* "The toll of the bombing rose on Saturday", "buried the dead on Saturday after an attack killed ten": the day of a verb above
 * that tells something else. */
static bool is_of_verb_above(const dtl_event_scene *scene, const dtl_event_act *act, uint32_t governing) {
    uint32_t token = act->support == DTL_EVENT_NONE ? act->token : act->support;
    bool apart = false;
    for (int step = 0; step < 4 && token != DTL_EVENT_NONE && token != governing; step++) {
        uint32_t head = dtl_event_head(scene, token), word = dtl_event_preposition(scene, token);
        uint32_t mark = dtl_event_child(scene, token, DTL_REL_MARK);
        uint32_t flags = (word == DTL_EVENT_NONE ? 0 : dtl_event_flags(scene, word)) |
                         (mark == DTL_EVENT_NONE ? 0 : dtl_event_flags(scene, mark));
        if (head == DTL_EVENT_NONE) return false;
        apart |= (flags & DTL_EVENT_SEQUEL) != 0;
        const dtl_event_node *above = dtl_event_node_of(scene, head);
        bool told = above->act != DTL_EVENT_NONE && !scene->acts.items[above->act].frame->result;
        bool subject = dtl_event_node_of(scene, token)->base == DTL_REL_NMOD && above->base == DTL_REL_NSUBJ && !told &&
                       !(dtl_event_flags(scene, head) & DTL_EVENT_PART);
        if (subject && dtl_event_node_of(scene, governing)->subject == head) return true;
        apart |= subject;
        token = head;
    }
    return apart && token == governing;
}

/* The date hangs in a clause below the act that it says nothing about. */
static bool is_of_other(const dtl_event_scene *scene, const dtl_event_act *act, const dtl_time *time, uint32_t top,
                        uint32_t governing) {
    if (governing == DTL_EVENT_NONE || governing == act->token || governing == act->support) return false;
    if (is_of_noun(scene, top)) return true;
    uint32_t token = governing;
    bool other = false;
    for (int step = 0; step < MAX_STEPS && token != DTL_EVENT_NONE; step++) {
        if (token == act->token || token == act->support) return other;
        other |= tells_other(scene, act, token, time);
        token = dtl_event_head(scene, token);
    }
    return false;
}

/* "Ordered them to leave on Tuesday over a raid": what stands behind such a word does not share the only day of the sentence. */
static bool is_behind_another(const dtl_event_scene *scene, const dtl_event_act *act) {
    uint32_t token = act->support == DTL_EVENT_NONE ? act->token : act->support;
    for (int step = 0; step < MAX_STEPS && token != DTL_EVENT_NONE; step++) {
        uint32_t word = dtl_event_preposition(scene, token), mark = dtl_event_child(scene, token, DTL_REL_MARK);
        if (word != DTL_EVENT_NONE && (dtl_event_flags(scene, word) & DTL_EVENT_SEQUEL)) return true;
        if (mark != DTL_EVENT_NONE && (dtl_event_flags(scene, mark) & DTL_EVENT_SEQUEL)) return true;
        token = dtl_event_head(scene, token);
    }
    return false;
}

dtl_when dtl_event_when(const dtl_event_scene *scene, const dtl_event_act *act) {
    const dtl_times *times = &scene->document->times;
    const dtl_time *best = NULL, *only = NULL;
    const dtl_quote *speech = speech_of(scene, act);
    int best_near = 2, dated = 0;
    for (size_t i = scene->time_at; i < times->count && times->items[i].sentence == scene->sentence; i++) {
        const dtl_time *time = &times->items[i];
        if (!is_dated(time) || time->first < scene->first || time->end > scene->end) continue;
        uint32_t top = 0, governing = governor(scene, time->first, time->end, &top);
        dated++;
        if (is_of_other(scene, act, time, top, governing)) continue;
        if (governing != DTL_EVENT_NONE && is_of_verb_above(scene, act, governing)) continue;
        bool age = time->from != DTL_NO_DAY && time->to != DTL_NO_DAY && time->to - time->from > LONG;
        dated -= age;
        if (!age && !is_day_of_saying(scene, act, time, governing, speech)) only = time;
        int near = governing == DTL_EVENT_NONE ? 2 : nearness(scene, act, governing);
        if (near == 2 && governing != DTL_EVENT_NONE) near = nearness_above(scene, act, governing);
        if (near < best_near) {
            best = time;
            best_near = near;
        }
    }
    if (!best && dated == 1 && !is_behind_another(scene, act)) best = only;
    if (!best) return undated(scene, act);
    return (dtl_when){best->from, best->to, true, best->basis, best->text, best->span};
}

static bool is_on_side(const dtl_event_side *side, uint32_t first, uint32_t end) {
    for (size_t i = 0; i < side->count; i++) {
        if (side->items[i].token >= first && side->items[i].token < end) return true;
    }
    return false;
}

const dtl_place *dtl_event_place_at(const dtl_event_scene *scene, uint32_t token) {
    if (!dtl_event_node_of(scene, token)->place) return NULL;
    const dtl_places *places = &scene->document->places;
    for (size_t i = scene->place_at; i < places->count && places->items[i].sentence == scene->sentence; i++) {
        if (token >= places->items[i].first && token < places->items[i].end) return &places->items[i];
    }
    return NULL;
}

static bool names_place(const dtl_event_scene *scene, uint32_t token) {
    if (dtl_event_node_of(scene, token)->place) return true;
    dtl_event_children(scene, token, child) {
        uint8_t base = dtl_event_node_of(scene, (uint32_t)child)->base;
        const dtl_place *place = dtl_event_place_at(scene, (uint32_t)child);
        /* not "in American history" */
        if (base != DTL_REL_CONJ && base != DTL_REL_APPOS && place && place->precision != DTL_PRECISION_COUNTRY) return true;
    }
    return false;
}

static bool is_upon_somebody(const dtl_event_scene *scene, uint32_t noun) {
    dtl_event_children(scene, noun, child) {
        uint32_t word = dtl_event_child(scene, (uint32_t)child, DTL_REL_CASE);
        bool other = word != DTL_EVENT_NONE && !(dtl_event_flags(scene, word) & (DTL_EVENT_LOCATIVE | DTL_EVENT_OF));
        if (other && !dtl_event_node_of(scene, (uint32_t)child)->time && (uint32_t)child > noun) return true;
    }
    return false;
}

/* "The Kenya bombing" was there, "the U.S. bombing of Basra" is whose: a state that strikes is told by its adjective or in short.
 */
static bool is_country_as_scene(const dtl_event_scene *scene, const dtl_event_act *act, uint32_t token) {
    uint32_t in = dtl_event_preposition(scene, act->token); /* "killed in Mali ambush" */
    bool within = in != DTL_EVENT_NONE && (dtl_event_flags(scene, in) & DTL_EVENT_LOCATIVE);
    bool small =
        within || act->mode == DTL_MODE_EXPLOSIVES || act->mode == DTL_MODE_FIREARMS || act->mode == DTL_MODE_SUICIDE_ATTACK;
    dtl_slice form = scene->tokens[token].form;
    bool brief = form.length < 2 || !(form.data[1] >= 'a' && form.data[1] <= 'z');
    if (!small || brief || scene->tokens[token].upos != DTL_UPOS_PROPN) return false;
    dtl_event_children(scene, act->token, child) {
        uint32_t word = dtl_event_preposition(scene, (uint32_t)child);
        if (word != DTL_EVENT_NONE && (dtl_event_flags(scene, word) & DTL_EVENT_OF)) return false;
    }
    return true;
}

bool dtl_event_is_scene(const dtl_event_scene *scene, const dtl_event_act *act, uint32_t token) {
    uint8_t base = dtl_event_node_of(scene, token)->base;
    bool before = dtl_event_head(scene, token) == act->token && token < act->token &&
                  (base == DTL_REL_COMPOUND || base == DTL_REL_AMOD || base == DTL_REL_NMOD);
    const dtl_place *place = dtl_event_place_at(scene, token);
    if (act->type != DTL_TYPE_ASSAULT || act->frame->upos != DTL_UPOS_NOUN || !before || !place) return false;
    bool there = place->precision >= DTL_PRECISION_REGION || is_country_as_scene(scene, act, token);
    return there && !is_upon_somebody(scene, act->token);
}

/* The verb that says that it happened: "clashes erupted in Basra", "there were clashes in Basra". */
static uint32_t happening(const dtl_event_scene *scene, const dtl_event_act *act) {
    if (act->frame->upos != DTL_UPOS_NOUN || dtl_event_node_of(scene, act->token)->base != DTL_REL_NSUBJ) return DTL_EVENT_NONE;
    uint32_t verb = dtl_event_head(scene, act->token);
    bool told = verb != DTL_EVENT_NONE && (verb == act->support || dtl_event_child(scene, verb, DTL_REL_EXPL) != DTL_EVENT_NONE);
    return told ? verb : DTL_EVENT_NONE;
}

bool dtl_event_is_said_to_happen(const dtl_event_scene *scene, const dtl_event_act *act) {
    return happening(scene, act) != DTL_EVENT_NONE;
}

static bool has_place_below(const dtl_event_scene *scene, uint32_t token) {
    dtl_event_children(scene, token, child) {
        uint32_t word = dtl_event_child(scene, (uint32_t)child, DTL_REL_CASE);
        if (word != DTL_EVENT_NONE && (dtl_event_flags(scene, word) & DTL_EVENT_LOCATIVE) && names_place(scene, (uint32_t)child))
            return true;
    }
    return false;
}

bool dtl_event_happens_somewhere(const dtl_event_scene *scene, const dtl_event_act *act) {
    uint32_t verb = happening(scene, act);
    return verb != DTL_EVENT_NONE && (has_place_below(scene, verb) || has_place_below(scene, act->token));
}

bool dtl_event_is_placed(const dtl_event_scene *scene, const dtl_event_act *act) {
    dtl_event_children(scene, act->token, child) {
        if (dtl_event_is_scene(scene, act, (uint32_t)child)) return true;
    }
    return has_place_below(scene, act->token) || dtl_event_happens_somewhere(scene, act);
}

/* A place under somebody who acts tells whose he is, not where he acts: "the generals in Khartoum". */
static bool is_under_side(const dtl_event_scene *scene, const dtl_event_side *side, uint32_t token) {
    for (int step = 0; step < MAX_STEPS && token != DTL_EVENT_NONE; step++) {
        if (is_on_side(side, token, token + 1)) return true;
        if (dtl_event_node_of(scene, token)->base != DTL_REL_NMOD && dtl_event_node_of(scene, token)->base != DTL_REL_APPOS)
            return false;
        token = dtl_event_head(scene, token);
    }
    return false;
}

/* Whether those acted upon, or what is reached, can be where it happens. */
static bool happens_there(const dtl_event_act *act, const dtl_place *place) {
    switch (act->type) {
    case DTL_TYPE_ASSAULT:
    case DTL_TYPE_MOBILIZE: return true;
    case DTL_TYPE_CONSULT: return act->mode == DTL_MODE_VISIT;
    case DTL_TYPE_COERCE:
    case DTL_TYPE_PROTEST: return place->precision != DTL_PRECISION_COUNTRY;
    default: return false;
    }
}

/* "The mayor of Tepic": where he is mayor, wherever something befell him. */
static bool is_of_office(const dtl_event_scene *scene, const dtl_event_side *side, const dtl_place *place, uint32_t top) {
    uint32_t word = dtl_event_child(scene, top, DTL_REL_CASE);
    if (word == DTL_EVENT_NONE || !(dtl_event_flags(scene, word) & DTL_EVENT_OF)) return false;
    for (size_t i = 0; i < side->count; i++) {
        uint32_t index = side->items[i].actor;
        const dtl_actor *actor = index == DTL_EVENT_NONE ? NULL : &scene->document->actors.items[index];
        if (actor && actor->role.data && place->first > actor->head && place->end <= actor->end) return true;
    }
    return false;
}

static bool is_where(const dtl_event_scene *scene, const dtl_event_act *act, const dtl_place *place, uint32_t top,
                     uint32_t governing) {
    uint8_t base = dtl_event_node_of(scene, top)->base;
    bool own = governing == act->token && base == DTL_REL_OBJ;
    if (is_of_office(scene, &act->recipients, place, top)) return false;
    if (is_on_side(&act->recipients, place->first, place->end) || own) return happens_there(act, place);
    if (is_on_side(&act->actors, place->first, place->end) || is_under_side(scene, &act->actors, governing)) return false;
    uint32_t word = dtl_event_child(scene, top, DTL_REL_CASE);
    /* "Kano, Nigeria", but not "the driver, a Tunisian" */
    bool behind = base == DTL_REL_APPOS && governing != DTL_EVENT_NONE && names_place(scene, governing);
    if (behind || dtl_event_is_scene(scene, act, top)) return true;
    /* "in the port of Izmir" */
    bool of = word != DTL_EVENT_NONE && governing != DTL_EVENT_NONE && (dtl_event_flags(scene, word) & DTL_EVENT_OF);
    if (of) {
        base = dtl_event_node_of(scene, governing)->base;
        word = dtl_event_child(scene, governing, DTL_REL_CASE);
        /* "attacked the town of Izmir" */
        if (base == DTL_REL_OBJ && dtl_event_head(scene, governing) == act->token) return happens_there(act, place);
    }
    if (word == DTL_EVENT_NONE || (base != DTL_REL_OBL && base != DTL_REL_NMOD && base != DTL_REL_ROOT)) return false;
    return (dtl_event_flags(scene, word) & (DTL_EVENT_LOCATIVE | DTL_EVENT_ALONG)) != 0;
}

const dtl_place *dtl_event_where(const dtl_event_scene *scene, const dtl_event_act *act) {
    const dtl_places *places = &scene->document->places;
    const dtl_place *best = NULL;
    int64_t best_rank = INT64_MAX;
    for (size_t i = scene->place_at; i < places->count && places->items[i].sentence == scene->sentence; i++) {
        const dtl_place *place = &places->items[i];
        if (place->first < scene->first || place->end > scene->end) continue;
        uint32_t top = 0, governing = governor(scene, place->first, place->end, &top);
        if (!is_where(scene, act, place, top, governing)) continue;
        if (governing != DTL_EVENT_NONE) governing = clause_of(scene, governing);
        int near = governing == DTL_EVENT_NONE ? 2 : nearness(scene, act, governing);
        if (near == 2 && governing != DTL_EVENT_NONE) near = nearness_above(scene, act, governing);
        if (near == 2) continue;
        int64_t away = (int64_t)place->first - (int64_t)act->token;
        int64_t rank = (int64_t)near * 100000 + (place->located ? 0 : 50000) + (away < 0 ? -away : away);
        if (rank < best_rank) {
            best = place;
            best_rank = rank;
        }
    }
    return best;
}

/* ---- who says so ---- */

static bool is_words_alone(int type) {
    dtl_quad quad = dtl_type_quad((dtl_type)type);
    return quad == DTL_QUAD_VERBAL_COOPERATION || quad == DTL_QUAD_VERBAL_CONFLICT;
}

/* Nobody says so when the speaker is a day or a pronoun that stands for nobody, or does the act by speaking. */
const dtl_actor *dtl_event_said_by(const dtl_event_scene *scene, const dtl_event_act *act) {
    const dtl_quote *speech = speech_of(scene, act);
    const dtl_actor *speaker = speech ? speech->speaker : NULL;
    if (!speaker) return NULL;
    /* "ordered the arrest": the verb that seems to tell the act does it */
    if (act->support != DTL_EVENT_NONE && speech->cue.end && dtl_span_contains(speech->cue, scene->tokens[act->support].span))
        return NULL;
    bool here = speaker->head >= scene->first && speaker->head < scene->end;
    if (here && (dtl_event_node_of(scene, speaker->head)->time ||
                 scene->tokens[speaker->head].features.value[DTL_FEAT_PRONTYPE] == scene->stage->relative))
        return NULL;
    for (size_t i = 0; i < act->actors.count && is_words_alone(act->type); i++) {
        uint32_t actor = act->actors.items[i].actor;
        if (actor != DTL_EVENT_NONE && scene->document->actors.items[actor].chain == speaker->chain &&
            act->status == DTL_STATUS_ASSERTED)
            return NULL;
    }
    return speaker;
}

/* ---- how it was done ---- */

static int mode_of_word(const dtl_event_scene *scene, uint32_t token, int type) {
    uint32_t index = dtl_event_node_of(scene, token)->lemma;
    if (index == DTL_EVENT_NONE) return DTL_NO_MODE;
    const dtl_event_word *word = &scene->lexicon->words.items[index];
    for (int i = 0; i < 2; i++) {
        if (word->mode[i] >= 0 && word->mode_type[i] == type) return word->mode[i];
    }
    return DTL_NO_MODE;
}

static int mode_under(const dtl_event_scene *scene, uint32_t token, int type) {
    uint32_t queue[MAX_NEAR];
    size_t count = 0, at = 0;
    queue[count++] = token;
    while (at < count) {
        uint32_t now = queue[at++];
        int mode = now == token ? DTL_NO_MODE : mode_of_word(scene, now, type);
        if (mode != DTL_NO_MODE) return mode;
        dtl_event_children(scene, now, child) {
            uint8_t base = dtl_event_node_of(scene, (uint32_t)child)->base;
            bool clause = base == DTL_REL_CCOMP || base == DTL_REL_PARATAXIS || base == DTL_REL_CONJ ||
                          scene->tokens[child].relation == DTL_REL_ACL_RELCL;
            if (!clause && count < MAX_NEAR) queue[count++] = (uint32_t)child;
        }
    }
    return DTL_NO_MODE;
}

int dtl_event_mode(const dtl_event_scene *scene, const dtl_event_act *act) {
    if (act->mode >= 0) return act->mode;
    if (act->type != act->frame->type) return DTL_NO_MODE;
    int mode = mode_under(scene, act->token, act->type);
    if (mode == DTL_NO_MODE && act->support != DTL_EVENT_NONE) mode = mode_under(scene, act->support, act->type);
    return mode;
}
