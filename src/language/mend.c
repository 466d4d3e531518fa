/* Tags and heads are chosen apart from each other, so that neighbours may contradict each other. Mended is only what no reading
 * allows. In the treebanks that happens to a word in two thousand, for the better as often as not; news, with its stacked
 * adjectives and names, has it more often (docs/decisions/0011). */
#include "language/mend.h"

enum { REACH = 24 };

void dtl_mender_init(dtl_mender *mender) {
    mender->finite = dtl_feature_value(DTL_FEAT_VERBFORM, DTL_SLICE("Fin"));
    mender->past = dtl_feature_value(DTL_FEAT_TENSE, DTL_SLICE("Past"));
    mender->singular = dtl_feature_value(DTL_FEAT_NUMBER, DTL_SLICE("Sing"));
}

typedef struct sentence {
    const dtl_mender *mender;
    dtl_token *tokens;
    uint32_t first, end;
} sentence;

static bool is_small(uint8_t relation) {
    return relation == DTL_REL_CASE || relation == DTL_REL_MARK || relation == DTL_REL_DET || relation == DTL_REL_CC;
}

static bool is_nominal(uint8_t upos) {
    return upos == DTL_UPOS_NOUN || upos == DTL_UPOS_PROPN;
}

/* Whether a nominal's relation is one of an argument or what hangs under another. */
static bool is_slot(uint8_t relation) {
    switch (dtl_relation_base((dtl_relation)relation)) {
    case DTL_REL_NSUBJ:
    case DTL_REL_OBJ:
    case DTL_REL_IOBJ:
    case DTL_REL_OBL:
    case DTL_REL_NMOD:
    case DTL_REL_CONJ:
    case DTL_REL_APPOS: return true;
    default: return false;
    }
}

/* A child of a token with a relation (without subtype), near it; the sentence's end when there is none. */
static uint32_t child(const sentence *s, uint32_t token, dtl_relation relation) {
    uint32_t from = token > s->first + REACH ? token - REACH : s->first, to = s->end - token > REACH ? token + REACH : s->end;
    for (uint32_t i = from; i < to; i++) {
        if (s->tokens[i].head == (int32_t)token && dtl_relation_base((dtl_relation)s->tokens[i].relation) == relation) return i;
    }
    return s->end;
}

static bool has(const sentence *s, uint32_t token, dtl_relation relation) {
    return child(s, token, relation) != s->end;
}

/* Gives the prepositions, articles and conjunctions before one token, which hang under it, to another. */
static void hand_on(const sentence *s, uint32_t from, uint32_t to) {
    uint32_t least = from > s->first + REACH ? from - REACH : s->first;
    for (uint32_t i = least; i < from; i++) {
        if (s->tokens[i].head == (int32_t)from && is_small(s->tokens[i].relation)) s->tokens[i].head = (int32_t)to;
    }
}

/* Whether a token hangs under another; true when it cannot be told in a few steps. */
static bool is_under(const sentence *s, int32_t token, uint32_t other) {
    for (int step = 0; step < REACH && token != DTL_NO_TOKEN; step++) {
        if (token == (int32_t)other) return true;
        token = s->tokens[token].head;
    }
    return token != DTL_NO_TOKEN;
}

/* "A US offer", where "US" is the subject of "offer": behind an article a noun has no subject. */
static void mend_subject_of_noun(const sentence *s, uint32_t i) {
    dtl_token *t = &s->tokens[i];
    uint32_t next = i + 1;
    if (t->relation != DTL_REL_NSUBJ || t->head != (int32_t)next || next >= s->end || !is_nominal(t->upos) || i == s->first ||
        s->tokens[i - 1].upos != DTL_UPOS_DET || (s->tokens[i - 1].head != (int32_t)i && s->tokens[i - 1].head != (int32_t)next))
        return;
    dtl_token *noun = &s->tokens[next];
    bool verbal = noun->upos == DTL_UPOS_VERB, clause = noun->relation == DTL_REL_ADVCL && next + 1 < s->end;
    if ((!is_nominal(noun->upos) && !verbal) || has(s, next, DTL_REL_COP) || has(s, next, DTL_REL_AUX)) return;
    dtl_token *verb = clause ? noun + 1 : noun;
    clause = clause && verb->upos == DTL_UPOS_VERB && verb->head == noun->head && verb->relation == DTL_REL_ADVCL;
    if (!clause && (!is_slot(noun->relation) || (verbal && noun->relation == DTL_REL_CONJ))) return;
    t->relation = DTL_REL_COMPOUND;
    hand_on(s, i, next);
    if (verbal) {
        noun->upos = DTL_UPOS_NOUN;
        noun->features = (dtl_features){{0}};
        noun->features.value[DTL_FEAT_NUMBER] = s->mender->singular;
    }
    if (!clause) return;
    noun->relation = DTL_REL_NSUBJ;
    noun->head = (int32_t)next + 1;
    uint32_t mark = child(s, next, DTL_REL_CASE);
    if (mark == s->end) return;
    s->tokens[mark].head = (int32_t)next + 1;
    s->tokens[mark].relation = DTL_REL_MARK;
}

/* "As 37 aircraft entered", where the aircraft stand behind a preposition and the finite verb behind them has no subject. */
static void mend_clause(const sentence *s, uint32_t i) {
    dtl_token *t = &s->tokens[i];
    uint32_t next = i + 1;
    if (t->relation != DTL_REL_OBL || next >= s->end || (!is_nominal(t->upos) && t->upos != DTL_UPOS_PRON)) return;
    dtl_token *verb = &s->tokens[next];
    if (verb->upos != DTL_UPOS_VERB || verb->relation != DTL_REL_ADVCL || verb->head != t->head ||
        verb->features.value[DTL_FEAT_VERBFORM] != s->mender->finite || has(s, next, DTL_REL_NSUBJ) || has(s, next, DTL_REL_MARK))
        return;
    uint32_t mark = child(s, i, DTL_REL_CASE);
    /* "fired from the hills landed" */
    if (mark == s->end || mark > i || (int32_t)mark == t->head + 1) return;
    t->head = (int32_t)next;
    t->relation = DTL_REL_NSUBJ;
    s->tokens[mark].head = (int32_t)next;
    s->tokens[mark].relation = DTL_REL_MARK;
    s->tokens[mark].upos = DTL_UPOS_SCONJ;
}

/* "To 67 elderly British nationals", where the number holds the place of the noun that it counts. */
static void mend_count(const sentence *s, uint32_t i) {
    enum { WORDS = 4 };
    dtl_token *number = &s->tokens[i];
    if (number->upos != DTL_UPOS_NUM || !is_slot(number->relation)) return;
    uint32_t noun = i + 1;
    while (noun < s->end && noun - i <= WORDS && s->tokens[noun].upos == DTL_UPOS_ADJ) noun++;
    if (noun >= s->end || noun == i + 1 || !is_nominal(s->tokens[noun].upos) || has(s, noun, DTL_REL_CASE) ||
        has(s, noun, DTL_REL_DET))
        return;
    for (uint32_t k = i + 1; k < noun; k++) {
        if (s->tokens[k].head != (int32_t)noun) return;
    }
    uint8_t relation = dtl_relation_base((dtl_relation)s->tokens[noun].relation);
    bool above = s->tokens[noun].head != (int32_t)i && is_under(s, number->head, noun);
    if (relation == DTL_REL_NSUBJ || !is_slot(relation) || above) return;
    s->tokens[noun].head = number->head;
    s->tokens[noun].relation = number->relation;
    number->head = (int32_t)noun;
    number->relation = DTL_REL_NUMMOD;
    hand_on(s, i, noun);
}

/* "Extradited suspected militant Ali Ba to Britain", where the participle is a clause and takes the object for its own. */
static void mend_participle(const sentence *s, uint32_t i) {
    dtl_token *t = &s->tokens[i];
    if (i == s->first || t->upos != DTL_UPOS_VERB || t->head != (int32_t)i - 1 || s->tokens[i - 1].upos != DTL_UPOS_VERB ||
        t->features.value[DTL_FEAT_TENSE] != s->mender->past)
        return;
    if (t->relation != DTL_REL_CCOMP && t->relation != DTL_REL_XCOMP && t->relation != DTL_REL_ADVCL) return;
    uint32_t object = child(s, i, DTL_REL_OBJ);
    if (object == s->end || object < i || has(s, i, DTL_REL_NSUBJ) || has(s, i, DTL_REL_AUX) || has(s, i, DTL_REL_MARK) ||
        has(s, i - 1, DTL_REL_OBJ) || has(s, object, DTL_REL_DET) || has(s, i - 1, DTL_REL_AUX))
        return;
    for (uint32_t k = object + 1; k < s->end && k - object <= REACH; k++) {
        if (s->tokens[k].head == (int32_t)i) s->tokens[k].head = (int32_t)i - 1;
    }
    s->tokens[object].head = (int32_t)i - 1;
    t->head = (int32_t)object;
    t->relation = DTL_REL_AMOD;
}

/* "Greek and Albanian police", where the first adjective is the head of all. */
static void mend_coordination(const sentence *s, uint32_t i) {
    dtl_token *t = &s->tokens[i];
    uint32_t second = i + 2, noun = i + 3;
    if (t->upos != DTL_UPOS_ADJ || !is_slot(t->relation) || noun >= s->end || s->tokens[i + 1].upos != DTL_UPOS_CCONJ) return;
    bool so = s->tokens[second].upos == DTL_UPOS_ADJ && is_nominal(s->tokens[noun].upos) &&
              s->tokens[second].head == (int32_t)i && s->tokens[noun].head == (int32_t)i &&
              s->tokens[second].relation == DTL_REL_CONJ && s->tokens[noun].relation == DTL_REL_CONJ;
    if (!so) return;
    s->tokens[noun].head = t->head;
    s->tokens[noun].relation = t->relation;
    t->head = (int32_t)noun;
    t->relation = DTL_REL_AMOD;
    hand_on(s, i, noun);
}

/* "The Houthis" are no pronoun. */
static void mend_pronoun(const sentence *s, uint32_t i) {
    dtl_token *t = &s->tokens[i];
    if (t->upos != DTL_UPOS_PRON || i == s->first || !t->form.length) return;
    const dtl_token *article = &s->tokens[i - 1];
    bool determined = article->upos == DTL_UPOS_DET && article->features.value[DTL_FEAT_DEFINITE] && article->head == (int32_t)i;
    if (determined && t->form.data[0] >= 'A' && t->form.data[0] <= 'Z') t->upos = DTL_UPOS_PROPN;
}

/* "For three hikers taken by bandits", where the participle is a clause of its own beside them. */
static void mend_reduced(const sentence *s, uint32_t verb) {
    dtl_token *t = &s->tokens[verb];
    if (verb == s->first || t->upos != DTL_UPOS_VERB || t->relation != DTL_REL_ADVCL ||
        t->features.value[DTL_FEAT_TENSE] != s->mender->past || !is_nominal(s->tokens[verb - 1].upos) ||
        s->tokens[verb - 1].head != t->head || !is_slot(s->tokens[verb - 1].relation))
        return;
    bool by = false;
    for (uint32_t i = verb + 1; i < s->end && i - verb < REACH; i++)
        by |= s->tokens[i].head == (int32_t)verb && s->tokens[i].relation == DTL_REL_OBL_AGENT;
    if (!by || has(s, verb, DTL_REL_NSUBJ) || has(s, verb, DTL_REL_AUX) || has(s, verb, DTL_REL_MARK) ||
        has(s, verb, DTL_REL_OBJ))
        return;
    t->head = (int32_t)verb - 1;
    t->relation = DTL_REL_ACL;
}

/* The nominal that begins right behind a comma and is coordinated with, or in apposition to, what stands before it; the verb when
 * there is none. */
static uint32_t strung_behind(const sentence *s, uint32_t comma, uint32_t verb) {
    uint32_t noun = comma + 1;
    while (noun < verb && (s->tokens[noun].upos == DTL_UPOS_DET || s->tokens[noun].upos == DTL_UPOS_ADJ ||
                           s->tokens[noun].upos == DTL_UPOS_NUM || s->tokens[noun].relation == DTL_REL_COMPOUND ||
                           s->tokens[noun].relation == DTL_REL_NMOD_DESC))
        noun++;
    if (noun >= verb || !is_nominal(s->tokens[noun].upos) || s->tokens[noun].head >= (int32_t)comma || has(s, noun, DTL_REL_CC))
        return verb;
    uint8_t relation = s->tokens[noun].relation;
    return relation == DTL_REL_CONJ || relation == DTL_REL_APPOS ? noun : verb;
}

/* "With the signing of the accord, the government and the rebels have agreed", where those behind the comma are strung together
 * with what stands before it, and the verb has no subject. */
static void mend_fronted(const sentence *s, uint32_t verb) {
    const dtl_token *v = &s->tokens[verb];
    if (v->upos != DTL_UPOS_VERB || v->relation != DTL_REL_ROOT || s->tokens[s->first].relation != DTL_REL_CASE ||
        has(s, verb, DTL_REL_NSUBJ) || has(s, verb, DTL_REL_CSUBJ) || has(s, verb, DTL_REL_EXPL))
        return;
    uint32_t subject = verb;
    for (uint32_t comma = s->first + 1; comma < verb && comma - s->first < REACH && subject == verb; comma++) {
        if (dtl_slice_is(s->tokens[comma].form, ",")) subject = strung_behind(s, comma, verb);
    }
    if (subject == verb) return;
    int32_t before = s->tokens[subject].head;
    for (uint32_t i = subject + 1; i < verb; i++) {
        if (s->tokens[i].head == before && s->tokens[i].relation == DTL_REL_CONJ) s->tokens[i].head = (int32_t)subject;
    }
    s->tokens[subject].head = (int32_t)verb;
    s->tokens[subject].relation = DTL_REL_NSUBJ;
}

void dtl_mend(const dtl_mender *mender, dtl_token *tokens, uint32_t first, uint32_t end) {
    const sentence s = {mender, tokens, first, end};
    for (uint32_t i = first; i < end; i++) {
        mend_pronoun(&s, i);
        mend_coordination(&s, i);
        mend_subject_of_noun(&s, i);
        mend_count(&s, i);
        mend_participle(&s, i);
        mend_clause(&s, i);
        mend_reduced(&s, i);
        mend_fronted(&s, i);
    }
}
