/* Words that stand for an actor named elsewhere: pronouns, "both sides", "each other", "the former", "the company", "his
 * counterpart". */
#include "base/error.h"
#include "coding/actors/scene.h"

enum { MAX_SENTENCES_BACK = 3, MAX_BACK = 60, MAX_CLIMB = 32, MAX_STANDINS = 8, LEAST_SCORE = 50 };

/* Founds that a word stands for, at most MAX_STANDINS of them. */
typedef struct standins {
    uint32_t items[MAX_STANDINS];
    size_t count;
    const char *rule;
} standins;

static void add(const dtl_scene *scene, standins *all, uint32_t found) {
    for (size_t i = 0; i < all->count; i++) {
        if (scene->founds.items[all->items[i]].entity == scene->founds.items[found].entity) return;
    }
    if (all->count < MAX_STANDINS) all->items[all->count++] = found;
}

/* All founds that a token heads. */
static void add_head(const dtl_scene *scene, standins *all, uint32_t head) {
    uint32_t first = scene->nodes[head].found;
    if (first == DTL_NO_INDEX) return;
    for (uint32_t i = first; dtl_scene_same_phrase(scene, first, i); i++) add(scene, all, i);
}

/* The same for a whole coordination. */
static void add_coordination(const dtl_scene *scene, standins *all, uint32_t head) {
    add_head(scene, all, head);
    uint32_t found = scene->nodes[head].found;
    uint32_t own = found == DTL_NO_INDEX ? head : scene->founds.items[found].phrase;
    for (int twice = 0; twice < 2; twice++) {
        for (int32_t c = scene->nodes[twice ? own : head].first_child; c != DTL_NO_TOKEN; c = scene->nodes[c].next) {
            if (scene->tokens[c].relation == DTL_REL_CONJ) add_head(scene, all, (uint32_t)c);
        }
        if (own == head) return;
    }
}

static bool has_conjunct(const dtl_scene *scene, uint32_t head) {
    return dtl_scene_child(scene, head, DTL_REL_CONJ) != DTL_NO_TOKEN;
}

static int push(dtl_scene *scene, uint32_t token, uint32_t from, uint32_t end, const standins *all) {
    const dtl_sentence *sentence = &scene->document->sentences.items[scene->sentence];
    dtl_slice text = dtl_document_text(scene->document, sentence->part);
    dtl_span span = {scene->tokens[from].span.start, scene->tokens[end - 1].span.end};
    if (span.end < span.start) span.end = span.start;
    for (size_t i = 0; i < (all->count ? all->count : 1); i++) {
        dtl_found *found = dtl_vector_push(&scene->founds, scene->arena);
        if (!found) return scene->arena->status;
        uint32_t index = (uint32_t)scene->founds.count - 1;
        const dtl_actor_word *word = scene->nodes[token].word;
        found->kind = DTL_KIND_GROUP;
        if (all->count) {
            const dtl_found *other = &scene->founds.items[all->items[i]];
            *found = (dtl_found){.kind = other->kind,
                                 .number = other->number,
                                 .gender = other->gender,
                                 .lemma = other->lemma,
                                 .role_by = other->role_by};
            memcpy(found->actor.country, other->actor.country, sizeof other->actor.country);
            memcpy(found->actor.sector, other->actor.sector, sizeof other->actor.sector);
            found->actor.role = other->actor.role;
            found->actor.guest = other->actor.guest;
            if (found->actor.country[0]) found->country_how = DTL_HOW_CHAIN;
        }
        if (word && word->gender) found->gender = word->gender;
        found->actor.span = span;
        found->actor.text = dtl_span_text(text, span);
        found->actor.head = found->phrase = token;
        found->actor.first = from;
        found->actor.end = end;
        found->actor.sentence = scene->sentence;
        found->pronoun = true;
        found->rule = all->rule;
        if (scene->nodes[token].found == DTL_NO_INDEX) scene->nodes[token].found = index;
        if (all->count)
            dtl_scene_join(scene, index, scene->founds.items[all->items[i]].entity);
        else {
            int status = dtl_scene_start_chain(scene, index);
            if (status) return status;
        }
    }
    return DTL_OK;
}

/* How well kind, number and gender of a found agree with a pronoun; below 0 not at all. */
static int agreement(const dtl_found *found, const dtl_entity *entity, const dtl_actor_word *word, bool coordinated) {
    uint8_t gender = found->gender ? found->gender : entity->gender;
    bool plural = found->number == DTL_NUMBER_PLUR || coordinated;
    bool person = entity->kind == DTL_KIND_PERSON || found->kind == DTL_KIND_OFFICE;
    if (word->number == DTL_NUMBER_PLUR) {
        if (plural) return found->kind == DTL_KIND_NAME && !coordinated ? -30 : 0;
        return person || found->kind == DTL_KIND_NAME || found->kind == DTL_KIND_PLACE ? -100 : -25;
    }
    if (found->number == DTL_NUMBER_PLUR) return -100;
    if (word->gender == DTL_GENDER_NEUT) {
        if (person || gender == DTL_GENDER_MASC || gender == DTL_GENDER_FEM) return -100;
        return found->kind == DTL_KIND_PLACE    ? -40
               : found->kind == DTL_KIND_NAME   ? -20
               : found->kind == DTL_KIND_PEOPLE ? -30
                                                : 0;
    }
    if (gender && gender != word->gender) return -100;
    if (person) return gender ? 20 : 0;
    if (found->kind == DTL_KIND_NAME) return -10;
    return (found->kind == DTL_KIND_GROUP || found->kind == DTL_KIND_PEOPLE || found->kind == DTL_KIND_COUNT) ? -35 : -100;
}

/* Whether it is the subject of its sentence, not of what is said in it. */
static bool is_main(const dtl_scene *scene, const dtl_found *found) {
    int32_t verb = scene->tokens[dtl_scene_first_conjunct(scene, found->actor.head)].head;
    return verb != DTL_NO_TOKEN && scene->tokens[verb].relation == DTL_REL_ROOT;
}

static int prominence(const dtl_scene *scene, const dtl_found *found) {
    if (found->modifier) return -35;
    switch (dtl_scene_relation(scene, found->actor.head)) {
    case DTL_REL_NSUBJ: return is_main(scene, found) ? 30 : 25;
    case DTL_REL_OBJ:
    case DTL_REL_IOBJ:
    case DTL_REL_ROOT: return 8;
    case DTL_REL_OBL: return 0;
    case DTL_REL_NMOD: return scene->tokens[found->actor.head].relation == DTL_REL_NMOD_POSS ? 2 : -12;
    default: return -5;
    }
}

/* "Clinton told him": not Clinton. "his army": not what he is a part of. */
static bool is_barred(const dtl_scene *scene, const dtl_found *found, uint32_t pronoun, bool reflexive) {
    if (found->actor.first <= pronoun && pronoun < found->actor.end) return true;
    if (scene->tokens[pronoun].relation == DTL_REL_NMOD_POSS || found->actor.sentence != scene->sentence) return false;
    bool same = scene->tokens[found->actor.head].head == scene->tokens[pronoun].head;
    return reflexive ? !same : same;
}

/* The subject that a verb without one of its own shares: "met him and asked", "spoke, accusing"; DTL_NO_TOKEN. */
static int32_t shared_subject(const dtl_scene *scene, uint32_t pronoun) {
    int32_t at = dtl_scene_governor(scene, pronoun);
    for (int i = 0; i < MAX_STANDINS && at != DTL_NO_TOKEN; i++) {
        int32_t subject = dtl_scene_child(scene, (uint32_t)at, DTL_REL_NSUBJ);
        if (subject != DTL_NO_TOKEN) return subject;
        dtl_relation relation = dtl_scene_base(scene, (uint32_t)at);
        bool participle = relation == DTL_REL_ADVCL && dtl_scene_child(scene, (uint32_t)at, DTL_REL_MARK) == DTL_NO_TOKEN &&
                          dtl_scene_child(scene, (uint32_t)at, DTL_REL_CASE) == DTL_NO_TOKEN;
        if (relation != DTL_REL_CONJ && relation != DTL_REL_XCOMP && !participle) return DTL_NO_TOKEN;
        at = scene->tokens[at].head;
    }
    return DTL_NO_TOKEN;
}

/* Whether it is, or is beside, the subject of the clause of a pronoun that is no subject itself: not who is meant. */
static bool shares_clause(const dtl_scene *scene, const dtl_found *found, uint32_t pronoun, int32_t subject) {
    if (subject == DTL_NO_TOKEN || (uint32_t)subject == pronoun || found->actor.sentence != scene->sentence) return false;
    return dtl_scene_first_conjunct(scene, found->actor.head) == dtl_scene_first_conjunct(scene, (uint32_t)subject);
}

/* Told as the source of what another sentence says: "the police said". */
static bool is_source(const dtl_scene *scene, const dtl_found *found) {
    int32_t verb = scene->tokens[found->actor.head].head;
    return verb != DTL_NO_TOKEN && dtl_scene_base(scene, found->actor.head) == DTL_REL_NSUBJ &&
           dtl_knowledge_reports(scene->stage->knowledge, scene->tokens[verb].lemma);
}

/* The best of those that agree with a pronoun, and the best of another entity. */
typedef struct choice {
    uint32_t found, next;
    int score, next_score;
} choice;

static void take_if_better(const dtl_scene *scene, choice *best, uint32_t found, int score) {
    bool same = best->found != DTL_NO_INDEX && scene->founds.items[best->found].entity == scene->founds.items[found].entity;
    if (score > best->score) {
        if (best->found != DTL_NO_INDEX && !same) best->next = best->found, best->next_score = best->score;
        best->found = found;
        best->score = score;
    } else if (!same && score > 0 && (best->next == DTL_NO_INDEX || score > best->next_score)) {
        best->next = found;
        best->next_score = score;
    }
}

static choice best_antecedent(const dtl_scene *scene, uint32_t pronoun, const dtl_actor_word *word) {
    choice best = {.score = LEAST_SCORE, .found = DTL_NO_INDEX, .next = DTL_NO_INDEX};
    bool subject = dtl_scene_relation(scene, pronoun) == DTL_REL_NSUBJ, reflexive = word->classes & DTL_ACTOR_BIT(REFLEXIVE);
    dtl_relation relation = dtl_scene_base(scene, pronoun);
    bool object = (relation == DTL_REL_OBJ || relation == DTL_REL_IOBJ || relation == DTL_REL_OBL) && !reflexive;
    int32_t shared = object ? shared_subject(scene, pronoun) : DTL_NO_TOKEN;
    bool speaks = subject && is_source(scene, &(dtl_found){.actor.head = pronoun});
    for (uint32_t i = (uint32_t)scene->founds.count, steps = 0; i-- > 0 && steps < MAX_BACK; steps++) {
        const dtl_found *found = &scene->founds.items[i];
        uint32_t back = scene->sentence - found->actor.sentence;
        if (back > MAX_SENTENCES_BACK) break;
        if (found->person || is_barred(scene, found, pronoun, reflexive) || shares_clause(scene, found, pronoun, shared))
            continue;
        int score = 100 - 25 * (int)back - (int)steps + prominence(scene, found);
        score += agreement(found, &scene->entities.items[found->entity], word, has_conjunct(scene, found->actor.head));
        if (subject && dtl_scene_relation(scene, found->actor.head) == DTL_REL_NSUBJ) score += 8;
        if (scene->document->sentences.items[found->actor.sentence].part == DTL_PART_TITLE) score -= 15;
        if (back && !speaks && word->number == DTL_NUMBER_PLUR && is_source(scene, found)) score -= 25;
        take_if_better(scene, &best, i, score);
    }
    return best;
}

static int personal(dtl_scene *scene, uint32_t token, const dtl_actor_word *word) {
    standins all = {.rule = "stands for the nearest that agrees with it"};
    const choice all_of_them = best_antecedent(scene, token, word);
    uint32_t best = all_of_them.found, from = (uint32_t)scene->founds.count;
    if (best != DTL_NO_INDEX) {
        uint32_t head = scene->founds.items[best].actor.head;
        if (word->number == DTL_NUMBER_PLUR)
            add_coordination(scene, &all, head);
        else
            add(scene, &all, best);
        if (word->gender && word->gender != DTL_GENDER_NEUT)
            scene->entities.items[scene->founds.items[best].entity].gender = word->gender;
    }
    if (!all.count && word->gender == DTL_GENDER_NEUT) return DTL_OK;
    int status = push(scene, token, token, token + 1, &all);
    for (uint32_t i = from; status == DTL_OK && all_of_them.next != DTL_NO_INDEX && i < scene->founds.count; i++) {
        dtl_found *found = &scene->founds.items[i];
        found->lost = scene->founds.items[all_of_them.next].actor.text;
        found->lost_with = all_of_them.next_score;
        found->won_with = all_of_them.score;
    }
    return status;
}

static int first_or_second(dtl_scene *scene, uint32_t token, const dtl_actor_word *word) {
    standins nobody = {.rule = NULL};
    int status = push(scene, token, token, token + 1, &nobody);
    if (status == DTL_OK) scene->founds.items[scene->founds.count - 1].person = word->person;
    return status;
}

/* The subject of a verb of saying in the sentence; DTL_NO_INDEX when there is none. */
static uint32_t who_says(const dtl_scene *scene, const dtl_sentence *sentence) {
    for (uint32_t i = sentence->first; i < sentence->end; i++) {
        const dtl_token *token = &scene->tokens[i];
        if (token->upos != DTL_UPOS_VERB || !dtl_knowledge_reports(scene->stage->knowledge, token->lemma)) continue;
        int32_t subject = dtl_scene_child(scene, i, DTL_REL_NSUBJ);
        uint32_t found = subject == DTL_NO_TOKEN ? DTL_NO_INDEX : scene->nodes[subject].found;
        if (found != DTL_NO_INDEX && scene->founds.items[found].person == 0) return found;
    }
    return DTL_NO_INDEX;
}

void dtl_scene_speakers(dtl_scene *scene, uint32_t from) {
    const dtl_sentence *sentence = &scene->document->sentences.items[scene->sentence];
    bool asked = false;
    for (uint32_t i = from; i < scene->founds.count; i++) {
        dtl_found *found = &scene->founds.items[i];
        if (found->person != 1) continue;
        uint32_t speaker = asked ? DTL_NO_INDEX : who_says(scene, sentence);
        asked = true;
        if (speaker != DTL_NO_INDEX) scene->speaker = scene->founds.items[speaker].entity, scene->spoke = scene->sentence;
        if (scene->speaker == DTL_NO_INDEX || scene->sentence - scene->spoke > MAX_SENTENCES_BACK) continue;
        found->rule = "who speaks";
        dtl_scene_join(scene, i, scene->speaker);
    }
    if (asked) return;
    uint32_t speaker = who_says(scene, sentence);
    if (speaker != DTL_NO_INDEX) scene->speaker = scene->founds.items[speaker].entity, scene->spoke = scene->sentence;
}

/* The longest phrase that ends right before the token, but for a comma. */
static void add_touching(const dtl_scene *scene, standins *all, uint32_t token) {
    uint32_t chosen = DTL_NO_INDEX;
    for (uint32_t i = (uint32_t)scene->founds.count, steps = 0; i-- > 0 && steps < MAX_STANDINS; steps++) {
        const dtl_found *found = &scene->founds.items[i];
        if (found->actor.sentence != scene->sentence) break;
        bool touches =
            found->actor.end == token || (found->actor.end + 1 == token && scene->tokens[token - 1].upos == DTL_UPOS_PUNCT);
        if (touches && (chosen == DTL_NO_INDEX || found->actor.first <= scene->founds.items[chosen].actor.first)) chosen = i;
    }
    if (chosen != DTL_NO_INDEX) add_head(scene, all, scene->founds.items[chosen].phrase);
}

static int relative(dtl_scene *scene, uint32_t token) {
    standins all = {.rule = "stands for what its clause belongs to"};
    int32_t at = (int32_t)token;
    for (int i = 0; i < MAX_CLIMB && at != DTL_NO_TOKEN; i++) {
        if (scene->tokens[at].relation == DTL_REL_ACL_RELCL) {
            if (scene->tokens[at].head != DTL_NO_TOKEN) add_head(scene, &all, (uint32_t)scene->tokens[at].head);
            break;
        }
        at = scene->tokens[at].head;
    }
    if (!all.count) add_touching(scene, &all, token);
    return all.count ? push(scene, token, token, token + 1, &all) : DTL_OK;
}

static int32_t subject_of(const dtl_scene *scene, uint32_t token) {
    int32_t at = dtl_scene_governor(scene, token);
    for (int i = 0; i < MAX_CLIMB && at != DTL_NO_TOKEN; i++) {
        int32_t subject = dtl_scene_child(scene, (uint32_t)at, DTL_REL_NSUBJ);
        if (subject != DTL_NO_TOKEN) return subject;
        at = scene->tokens[at].head;
    }
    return DTL_NO_TOKEN;
}

static int reciprocal(dtl_scene *scene, uint32_t token) {
    standins all = {.rule = "all sides of the subject"};
    int32_t subject = subject_of(scene, token);
    if (subject != DTL_NO_TOKEN && (uint32_t)subject != token) add_coordination(scene, &all, (uint32_t)subject);
    return all.count ? push(scene, token, token, token + 2, &all) : DTL_OK;
}

static bool is_side(const dtl_scene *scene, const dtl_found *found, uint8_t of) {
    const dtl_entity *entity = &scene->entities.items[found->entity];
    if (found->modifier && of == DTL_ACTOR_OF_PERSON) return false;
    /* "a ministry official said" */
    if (!entity->country[0] && is_source(scene, found)) return false;
    switch (of) {
    case DTL_ACTOR_OF_PERSON:
        return entity->kind == DTL_KIND_PERSON || (entity->kind == DTL_KIND_OFFICE && entity->number != DTL_NUMBER_PLUR);
    case DTL_ACTOR_OF_STATE: return entity->country[0] && entity->kind != DTL_KIND_PLACE && entity->kind != DTL_KIND_PEOPLE;
    default:
        return (entity->country[0] && entity->kind != DTL_KIND_PLACE) || entity->kind == DTL_KIND_ORGANISATION ||
               entity->sector[0];
    }
}

/* Rebels, parties and the like stand against others of their country; an army or a ministry stands for it. */
static bool is_faction(const dtl_entity *entity) {
    return entity->kind == DTL_KIND_GROUP && entity->sector[0] && strcmp(entity->sector, "GOV") != 0;
}

static bool same_party(const dtl_scene *scene, uint32_t a, uint32_t b, uint8_t of) {
    const dtl_entity *x = &scene->entities.items[scene->founds.items[a].entity],
                     *y = &scene->entities.items[scene->founds.items[b].entity];
    if (x == y) return true;
    if (!x->country[0] || strcmp(x->country, y->country) != 0) return false;
    return of == DTL_ACTOR_OF_STATE || (!is_faction(x) && !is_faction(y));
}

static int weight(const dtl_scene *scene, const dtl_found *found) {
    if (found->modifier) return 0;
    switch (dtl_scene_relation(scene, found->actor.head)) {
    case DTL_REL_NSUBJ: return 3;
    case DTL_REL_OBJ:
    case DTL_REL_IOBJ:
    case DTL_REL_OBL: return 2;
    default: return 1;
    }
}

/* Two sides of one phrase or one coordination among founds [from, end). */
static bool coordinated_sides(const dtl_scene *scene, uint32_t from, uint32_t end, uint8_t of, standins *all) {
    for (uint32_t i = end; i-- > from;) {
        uint32_t first = dtl_scene_first_conjunct(scene, scene->founds.items[i].actor.head);
        if (!is_side(scene, &scene->founds.items[i], of)) continue;
        for (uint32_t k = i; k-- > from;) {
            bool beside = dtl_scene_first_conjunct(scene, scene->founds.items[k].actor.head) == first;
            if (!beside || !is_side(scene, &scene->founds.items[k], of) || same_party(scene, i, k, of)) continue;
            all->items[0] = k;
            all->items[1] = i;
            all->count = 2;
            return true;
        }
    }
    return false;
}

/* The two that stand out among founds [from, end), in their order. */
static bool standing_sides(const dtl_scene *scene, uint32_t from, uint32_t end, uint8_t of, standins *all) {
    uint32_t best = DTL_NO_INDEX, second = DTL_NO_INDEX;
    for (uint32_t i = from; i < end; i++) {
        if (is_side(scene, &scene->founds.items[i], of) &&
            (best == DTL_NO_INDEX || weight(scene, &scene->founds.items[i]) > weight(scene, &scene->founds.items[best])))
            best = i;
    }
    for (uint32_t i = from; i < end && best != DTL_NO_INDEX; i++) {
        if (!is_side(scene, &scene->founds.items[i], of) || same_party(scene, best, i, of)) continue;
        if (second == DTL_NO_INDEX || weight(scene, &scene->founds.items[i]) > weight(scene, &scene->founds.items[second]))
            second = i;
    }
    if (second == DTL_NO_INDEX) return false;
    all->items[0] = best < second ? best : second;
    all->items[1] = best < second ? second : best;
    all->count = 2;
    return true;
}

/* The two sides that the latest sentence with two of them names; none unless there are two. */
static void last_sides(const dtl_scene *scene, uint8_t of, standins *all) {
    uint32_t end = (uint32_t)scene->founds.count;
    for (uint32_t back = 0; back <= MAX_SENTENCES_BACK && back <= scene->sentence && end > 0; back++) {
        uint32_t from = end;
        while (from > 0 && end - from < MAX_BACK && scene->founds.items[from - 1].actor.sentence == scene->sentence - back)
            from--;
        if (coordinated_sides(scene, from, end, of, all) || standing_sides(scene, from, end, of, all)) return;
        end = from;
    }
}

/* A word before a noun of this class: "both", "two". */
static bool has_before(const dtl_scene *scene, uint32_t head, uint64_t class) {
    for (int32_t c = scene->nodes[head].first_child; c != DTL_NO_TOKEN && (uint32_t)c < head; c = scene->nodes[c].next) {
        if (dtl_scene_classes(scene, (uint32_t)c) & class) return true;
    }
    return false;
}

static bool has_before_only_determiners(const dtl_scene *scene, uint32_t head) {
    for (int32_t c = scene->nodes[head].first_child; c != DTL_NO_TOKEN && (uint32_t)c < head; c = scene->nodes[c].next) {
        dtl_relation relation = dtl_scene_base(scene, (uint32_t)c);
        if (relation == DTL_REL_AMOD || relation == DTL_REL_COMPOUND || relation == DTL_REL_NMOD) return false;
    }
    return true;
}

static bool has_behind(const dtl_scene *scene, uint32_t head) {
    for (int32_t c = scene->nodes[head].first_child; c != DTL_NO_TOKEN; c = scene->nodes[c].next) {
        if ((uint32_t)c > head && (scene->tokens[c].relation == DTL_REL_NMOD || scene->tokens[c].relation == DTL_REL_APPOS))
            return true;
    }
    return false;
}

static bool is_definite(const dtl_scene *scene, uint32_t head) {
    int32_t det = dtl_scene_child(scene, head, DTL_REL_DET);
    return det != DTL_NO_TOKEN && (uint32_t)det < head && scene->tokens[det].features.value[DTL_FEAT_DEFINITE] != 0 &&
           scene->tokens[det].features.value[DTL_FEAT_DEFINITE] == scene->stage->definite;
}

/* "the two countries" are the states, whoever of them was named. */
static int make_states(dtl_scene *scene, uint32_t from) {
    for (uint32_t i = from; i < scene->founds.count; i++) {
        dtl_found *found = &scene->founds.items[i];
        const dtl_entity *entity = &scene->entities.items[found->entity];
        if (entity->kind == DTL_KIND_COUNTRY) continue;
        memcpy(found->actor.country, entity->country, sizeof entity->country);
        found->actor.sector[0] = '\0';
        found->actor.role = DTL_NO_SLICE;
        found->role_by = NULL;
        found->kind = DTL_KIND_COUNTRY;
        int status = dtl_scene_link(scene, i);
        if (status) return status;
    }
    return DTL_OK;
}

static int sides(dtl_scene *scene, uint32_t token, const dtl_actor_word *word, bool *taken) {
    standins all = {.rule = "the two sides last named"};
    last_sides(scene, word->side_of, &all);
    if (!all.count) return DTL_OK;
    *taken = true;
    uint32_t from = (uint32_t)scene->founds.count;
    int status = push(scene, token, scene->nodes[token].start, token + 1, &all);
    return status || word->side_of != DTL_ACTOR_OF_STATE ? status : make_states(scene, from);
}

static int former_or_latter(dtl_scene *scene, uint32_t token, const dtl_actor_word *word, bool *taken) {
    standins all = {.rule = "one of the two last named"};
    if (scene->paired == scene->sentence) {
        all.items[0] = scene->pair[0];
        all.items[1] = scene->pair[1];
    } else {
        last_sides(scene, DTL_ACTOR_OF_ANY, &all);
        if (!all.count) return DTL_OK;
        scene->paired = scene->sentence;
        scene->pair[0] = all.items[0];
        scene->pair[1] = all.items[1];
    }
    *taken = true;
    if (word->classes & DTL_ACTOR_BIT(LATTER)) all.items[0] = all.items[1];
    all.count = 1;
    return push(scene, token, scene->nodes[token].start, token + 1, &all);
}

static bool lists(dtl_slice list, const char *sector) {
    while (list.data) {
        if (dtl_slice_is(dtl_slice_cut(&list, ','), sector)) return true;
    }
    return false;
}

static bool is_meant(const dtl_scene *scene, const dtl_found *found, const dtl_actor_word *word) {
    const dtl_entity *entity = &scene->entities.items[found->entity];
    switch (word->anaphor_of) {
    case DTL_ACTOR_OF_STATE: return entity->kind == DTL_KIND_COUNTRY && !found->modifier;
    case DTL_ACTOR_OF_PERSON:
        return entity->kind == DTL_KIND_PERSON && entity->number != DTL_NUMBER_PLUR &&
               (!word->sectors.length || !entity->sector[0] || lists(word->sectors, entity->sector));
    default:
        if (entity->kind == DTL_KIND_ORGANISATION) return !entity->sector[0] || lists(word->sectors, entity->sector);
        return entity->kind == DTL_KIND_NAME && !entity->country[0];
    }
}

/* "the company", "the country", "the leader": the last named that it can mean. */
static int anaphor(dtl_scene *scene, uint32_t token, const dtl_actor_word *word, bool *taken) {
    standins all = {.rule = "the last named that the noun can mean"};
    const dtl_actor_match *match = dtl_scene_match(scene, token);
    for (uint32_t i = (uint32_t)scene->founds.count, steps = 0; i-- > 0 && steps < MAX_BACK && !all.count; steps++) {
        const dtl_found *found = &scene->founds.items[i];
        if (scene->sentence - found->actor.sentence > MAX_SENTENCES_BACK) break;
        /* "the court" is no name of we know not what */
        bool vague = match && match->known->sector[0] && !scene->entities.items[found->entity].sector[0];
        if (!vague && is_meant(scene, found, word)) add(scene, &all, i);
    }
    if (!all.count) return DTL_OK;
    *taken = true;
    return push(scene, token, scene->nodes[token].start, token + 1, &all);
}

static int pronoun(dtl_scene *scene, uint32_t token, const dtl_actor_word *word) {
    if ((word->classes & DTL_ACTOR_BIT(RELATIVE)) && !word->person) return relative(scene, token);
    if (word->person == 3) return personal(scene, token, word);
    return word->person ? first_or_second(scene, token, word) : DTL_OK;
}

int dtl_scene_resolve(dtl_scene *scene, uint32_t token, bool *taken) {
    const dtl_actor_word *word = scene->nodes[token].word;
    const dtl_token *t = &scene->tokens[token];
    *taken = t->upos == DTL_UPOS_PRON;
    if (!word) return DTL_OK;
    const dtl_actor_word *pair = word->classes & DTL_ACTOR_BIT(PAIR)
                                     ? dtl_actor_words_pair(&scene->stage->words, scene->tokens, token,
                                                            scene->document->sentences.items[scene->sentence].end)
                                     : NULL;
    if (pair && (pair->classes & DTL_ACTOR_BIT(RECIPROCAL))) {
        *taken = true;
        return reciprocal(scene, token);
    }
    if (t->upos == DTL_UPOS_PRON && !(word->classes & DTL_ACTOR_BIT(QUANTITY))) return pronoun(scene, token, word);
    if (t->upos == DTL_UPOS_PRON) *taken = false;
    if (scene->nodes[token].heads != DTL_HEADS_PHRASE) return DTL_OK;
    bool bare = has_before_only_determiners(scene, token) && !has_behind(scene, token);
    /* "both countries", "each side" */
    if ((word->classes & DTL_ACTOR_BIT(SIDE)) && bare &&
        (dtl_scene_is_plural(scene, token) || word->side_of == DTL_ACTOR_OF_ANY) && has_before(scene, token, DTL_ACTOR_BIT(BOTH)))
        return sides(scene, token, word, taken);
    if ((word->classes & DTL_ACTOR_BIT(SIDE)) && word->side_of == DTL_ACTOR_OF_ANY && bare && dtl_scene_is_plural(scene, token) &&
        is_definite(scene, token))
        return sides(scene, token, word, taken);
    if ((word->classes & (DTL_ACTOR_BIT(FORMER) | DTL_ACTOR_BIT(LATTER))) && is_definite(scene, token))
        return former_or_latter(scene, token, word, taken);
    if ((word->classes & DTL_ACTOR_BIT(ANAPHOR)) && bare && !dtl_scene_is_plural(scene, token) && is_definite(scene, token))
        return anaphor(scene, token, word, taken);
    return DTL_OK;
}
