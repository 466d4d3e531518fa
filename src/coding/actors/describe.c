#include "coding/actors/describe.h"

#include "base/error.h"

enum { MAX_SCAN = 40, MAX_DEPTH = 3 };
enum { COUNTRY_KINDS = DTL_KNOWN_COUNTRY | DTL_KNOWN_ADJECTIVE | DTL_KNOWN_CAPITAL | DTL_KNOWN_SEAT | DTL_KNOWN_REGION };

static int rank_of(const char *sector) {
    static const struct {
        char sector[4];
        int rank;
    } ranks[] = {{"", -1}, {"CVL", 0}, {"GOV", 1}, {"MIL", 3}, {"OPP", 4}, {"PTY", 4}, {"REB", 5}, {"UAF", 5}, {"CRM", 5}};
    for (size_t i = 0; i < sizeof ranks / sizeof *ranks; i++) {
        if (strcmp(sector, ranks[i].sector) == 0) return ranks[i].rank;
    }
    return 3;
}

/* Officials, people and soldiers are anybody's; a newspaper of the opposition stays a newspaper. */
static bool is_open(const char *head, const char *modifier) {
    if (strcmp(head, "MIL") == 0) return rank_of(modifier) > 3;
    return rank_of(head) < 3;
}

void dtl_describe_sector(dtl_description *d, const dtl_known *known) {
    bool opposes = strcmp(d->found.actor.sector, "PTY") == 0 && strcmp(known->sector, "OPP") == 0;
    if (opposes) memcpy(d->found.actor.sector, known->sector, sizeof known->sector);
    if (rank_of(known->sector) <= rank_of(d->found.actor.sector) || !is_open(d->found.actor.sector, known->sector)) return;
    memcpy(d->found.actor.sector, known->sector, sizeof known->sector);
    d->found.sector_by = known;
}

static void add_side(dtl_description *d, const char *country, const dtl_known *by, uint32_t match, uint8_t how) {
    for (size_t i = 0; i < d->side_count; i++) {
        if (strcmp(d->sides[i].country, country) == 0) return;
    }
    if (d->side_count == DTL_MAX_SIDES || !country[0]) return;
    dtl_side *side = &d->sides[d->side_count++];
    *side = (dtl_side){.by = by, .match = match, .how = how};
    memcpy(side->country, country, sizeof side->country);
}

/* "UN experts", "the European Union's ambassador" are no state's, and of the body's own sector. */
static void belong(dtl_description *d, const char *sector, bool countryless, const dtl_known *by) {
    if (!countryless || (strcmp(sector, "IGO") != 0 && strcmp(sector, "NGO") != 0 && strcmp(sector, "ENV") != 0)) return;
    static const char *const taken[] = {"", "GOV", "LEG", "ELI", "CVL", "OPP"};
    d->found.stateless = true;
    for (size_t i = 0; i < sizeof taken / sizeof *taken; i++) {
        if (strcmp(d->found.actor.sector, taken[i]) != 0) continue;
        memcpy(d->found.actor.sector, sector, sizeof d->found.actor.sector);
        d->found.sector_by = by;
        return;
    }
}

static bool is_mark(const dtl_token *token, char mark) {
    return token->upos == DTL_UPOS_PUNCT && token->form.length == 1 && token->form.data[0] == mark;
}

/* "US-backed", "pro-Iranian", "ethnic Albanian": the word is there, but it is not whose they are. */
bool dtl_describe_undone(const dtl_scene *scene, const dtl_actor_match *match) {
    const dtl_sentence *sentence = &scene->document->sentences.items[scene->sentence];
    if (match->end + 1 < sentence->end && is_mark(&scene->tokens[match->end], '-') &&
        (dtl_scene_classes(scene, match->end + 1) & DTL_ACTOR_BIT(UNDONE)))
        return true;
    if (match->first >= sentence->first + 2 && is_mark(&scene->tokens[match->first - 1], '-') &&
        (dtl_scene_classes(scene, match->first - 2) & DTL_ACTOR_BIT(UNDOING)))
        return true;
    return match->first > sentence->first && (dtl_scene_classes(scene, match->first - 1) & DTL_ACTOR_BIT(ETHNIC));
}

/* "Russian and Chinese", "Franco-German": the second stands beside the first, not under it. */
static bool are_coordinated(const dtl_scene *scene, const dtl_actor_match *a, const dtl_actor_match *b) {
    if (b->first <= a->end) return false;
    bool joined = dtl_scene_first_conjunct(scene, b->top) == dtl_scene_first_conjunct(scene, a->top) && b->top != a->top;
    for (uint32_t i = a->end; i < b->first; i++) {
        const dtl_token *t = &scene->tokens[i];
        if (t->upos == DTL_UPOS_CCONJ || is_mark(t, '-'))
            joined = true;
        else if (t->upos != DTL_UPOS_PUNCT && t->upos != DTL_UPOS_NUM) /* "two Japanese and five Philippine warships" */
            return false;
    }
    return joined;
}

static void read_country(const dtl_scene *scene, dtl_description *d, uint32_t index) {
    const dtl_actor_match *match = &scene->matches.items[index];
    bool beside = true;
    if (d->side_count) {
        uint32_t last = d->sides[d->side_count - 1].match;
        beside = last != DTL_NO_INDEX && are_coordinated(scene, &scene->matches.items[last], match);
    }
    if (beside) add_side(d, match->known->country, match->known, index, DTL_HOW_MODIFIER);
}

static void read_match(const dtl_scene *scene, dtl_description *d, uint32_t index) {
    const dtl_actor_match *match = &scene->matches.items[index];
    const dtl_known *known = match->known;
    if (dtl_describe_undone(scene, match)) return;
    if (known->kind & COUNTRY_KINDS) {
        read_country(scene, d, index);
        if (known->kind == DTL_KNOWN_SEAT) dtl_describe_sector(d, known);
    } else if (known->kind == DTL_KNOWN_TITLE) {
        if (d->title) return;
        d->title = known;
        d->title_first = match->first;
        d->title_end = match->end;
        dtl_describe_sector(d, known);
    } else {
        if (known->country[0] && !d->side_count) add_side(d, known->country, known, index, DTL_HOW_MODIFIER);
        dtl_describe_sector(d, known);
        belong(d, known->sector, known->kind == DTL_KNOWN_ORGANISATION && !known->country[0], known);
        if (known->kind == DTL_KNOWN_ORGANISATION && !d->found.actor.organisation.data) d->found.actor.organisation = known->name;
    }
    const dtl_actor_word *word = scene->nodes[match->end - 1].word;
    if (word && word->gender && !d->found.gender) d->found.gender = word->gender;
}

static void read_word(const dtl_scene *scene, dtl_description *d, uint32_t token) {
    const dtl_actor_word *word = scene->nodes[token].word;
    if (!word) return;
    if (word->classes & DTL_ACTOR_BIT(PAST)) d->past = token;
    if (word->classes & DTL_ACTOR_BIT(COUNTERPART)) d->found.counterpart = true;
    if (word->classes & DTL_ACTOR_BIT(ETHNIC)) d->found.ethnic = true;
    if ((word->classes & DTL_ACTOR_BIT(HONORIFIC)) && word->gender) d->found.gender = word->gender;
    if ((word->classes & DTL_ACTOR_BIT(HONORIFIC)) && d->found.kind == DTL_KIND_NAME) d->found.kind = DTL_KIND_PERSON;
}

/* The words between the start of the phrase and its head, but for a possessor and what hangs under it. */
static void read_left(const dtl_scene *scene, uint32_t head, uint32_t limit, dtl_description *d) {
    int32_t possessor = dtl_scene_child(scene, head, DTL_REL_NMOD);
    while (possessor != DTL_NO_TOKEN && scene->tokens[possessor].relation != DTL_REL_NMOD_POSS)
        possessor = scene->nodes[possessor].next;
    uint32_t from = limit > d->start + MAX_SCAN ? limit - MAX_SCAN : d->start;
    if (possessor != DTL_NO_TOKEN && (uint32_t)possessor < limit && (uint32_t)possessor >= from) from = (uint32_t)possessor + 1;
    for (uint32_t i = from; i < limit;) {
        uint32_t match = scene->nodes[i].match;
        if (match != DTL_NO_INDEX && scene->matches.items[match].first == i && scene->matches.items[match].end <= limit) {
            bool in_name = scene->tokens[i].relation == DTL_REL_FLAT && dtl_scene_base(scene, i) == DTL_REL_FLAT;
            if (!in_name) read_match(scene, d, match);
            i = scene->matches.items[match].end;
        } else {
            read_word(scene, d, i++);
        }
    }
}

/* "their commander", "its units": whose forces they are tells what forces. */
static void arm(dtl_description *d, const dtl_found *owner) {
    const char *sector = owner->actor.sector;
    bool rebels = strcmp(sector, "REB") == 0 || strcmp(sector, "UAF") == 0;
    bool soldiers = strcmp(d->found.actor.sector, "MIL") == 0;
    bool bare = d->found.kind == DTL_KIND_GROUP && !d->found.actor.sector[0] && d->found.number == DTL_NUMBER_PLUR;
    if (!(rebels && soldiers) && !(bare && (rebels || strcmp(sector, "MIL") == 0))) return;
    memcpy(d->found.actor.sector, sector, sizeof d->found.actor.sector);
    d->found.sector_by = owner->sector_by;
}

/* "The movement's leaders" are of its sector, "their leaders" govern where they are states'. */
static void lead(const dtl_scene *scene, const dtl_found *owner, dtl_description *d) {
    const dtl_entity *entity = owner->entity == DTL_NO_INDEX ? NULL : &scene->entities.items[owner->entity];
    bool state = owner->kind == DTL_KIND_COUNTRY || (entity && entity->kind == DTL_KIND_COUNTRY);
    const char *sector = owner->actor.sector[0] ? owner->actor.sector : entity ? entity->sector : "";
    memcpy(d->found.actor.sector, state && !sector[0] ? "GOV" : sector, sizeof d->found.actor.sector);
}

/* "France's Algerian residents" are of France; "his Chinese counterpart" is of China. */
static void possess(const dtl_scene *scene, uint32_t head, dtl_description *d) {
    for (int32_t c = scene->nodes[head].first_child; c != DTL_NO_TOKEN && (uint32_t)c < head; c = scene->nodes[c].next) {
        if (scene->tokens[c].relation != DTL_REL_NMOD_POSS) continue;
        d->found.definite = true;
        uint32_t found = scene->nodes[c].found;
        for (uint32_t n = 0; found != DTL_NO_INDEX && dtl_scene_same_phrase(scene, found, found + n); n++) {
            const dtl_found *owner = &scene->founds.items[found + n];
            const char *country = owner->actor.country;
            if (!country[0] && owner->entity != DTL_NO_INDEX) country = scene->entities.items[owner->entity].country;
            bool leads = d->title || (dtl_scene_classes(scene, head) & DTL_ACTOR_BIT(LEADING));
            if (leads && !d->found.counterpart && d->found.actor.sector[0] == '\0') lead(scene, owner, d);
            if (!d->found.counterpart) arm(d, owner);
            if (!d->found.counterpart && owner->kind == DTL_KIND_ORGANISATION)
                d->found.actor.organisation = scene->entities.items[owner->entity].name;
            if (!d->found.counterpart) belong(d, owner->actor.sector, !country[0], owner->sector_by);
            if (d->found.counterpart || !country[0] || (dtl_scene_classes(scene, head) & DTL_ACTOR_BIT(OTHER))) continue;
            if (n == 0) d->side_count = 0;
            add_side(d, country, owner->country_by, DTL_NO_INDEX, DTL_HOW_POSSESSOR);
        }
    }
}

static bool acts_as_government(const dtl_scene *scene, uint32_t head) {
    uint64_t preposition = dtl_scene_preposition(scene, head);
    if (preposition) return (preposition & DTL_ACTOR_BIT(TOWARD)) != 0;
    dtl_relation relation = dtl_scene_relation(scene, head);
    return relation == DTL_REL_NSUBJ || relation == DTL_REL_OBL || relation == DTL_REL_NMOD;
}

/* A capital's entry names its country; the place is called as the report calls it. */
static dtl_slice match_text(const dtl_scene *scene, uint32_t head) {
    const dtl_actor_match *match = dtl_scene_match(scene, head);
    dtl_slice text = dtl_document_text(scene->document, scene->document->sentences.items[scene->sentence].part);
    dtl_span span = {scene->tokens[match->first].span.start, scene->tokens[match->end - 1].span.end};
    return span.start < span.end ? dtl_span_text(text, span) : DTL_NO_SLICE;
}

static void read_head_known(const dtl_scene *scene, uint32_t head, const dtl_known *known, dtl_description *d) {
    dtl_found *found = &d->found;
    memcpy(found->actor.sector, known->sector, sizeof known->sector);
    if (known->sector[0]) found->sector_by = known;
    bool names = false;
    switch (known->kind) {
    case DTL_KNOWN_COUNTRY: found->kind = DTL_KIND_COUNTRY, names = true; break;
    case DTL_KNOWN_ADJECTIVE: found->kind = found->modifier ? DTL_KIND_COUNTRY : DTL_KIND_PEOPLE; break;
    case DTL_KNOWN_REGION: found->kind = DTL_KIND_PLACE, names = true; break;
    case DTL_KNOWN_CAPITAL:
    case DTL_KNOWN_SEAT: {
        bool acts = !found->modifier && (acts_as_government(scene, head) || known->kind == DTL_KNOWN_SEAT);
        found->kind = acts ? DTL_KIND_GOVERNMENT : DTL_KIND_PLACE;
        memcpy(found->actor.sector, acts ? "GOV" : "", acts ? 4 : 1);
        found->sector_by = acts ? known : NULL;
        names = !acts;
        break;
    }
    case DTL_KNOWN_ORGANISATION: found->kind = DTL_KIND_ORGANISATION, names = true; break;
    case DTL_KNOWN_TITLE: found->kind = DTL_KIND_OFFICE, d->title = known; break;
    case DTL_KNOWN_GROUP: found->kind = DTL_KIND_GROUP; break;
    case DTL_KNOWN_PERSON: found->kind = DTL_KIND_PERSON, names = true; break;
    }
    if (names) found->actor.name = known->kind == DTL_KNOWN_CAPITAL ? match_text(scene, head) : known->name;
}

static void read_head(const dtl_scene *scene, uint32_t head, dtl_description *d) {
    const dtl_actor_match *match = dtl_scene_match(scene, head);
    const dtl_token *token = &scene->tokens[head];
    uint64_t classes = dtl_scene_classes(scene, head);
    if (match) {
        read_head_known(scene, head, match->known, d);
        if (d->title) d->title_first = match->first, d->title_end = match->end;
    } else if (scene->nodes[head].proper) {
        bool flat = dtl_scene_child(scene, head, DTL_REL_FLAT) != DTL_NO_TOKEN;
        d->found.kind = flat ? DTL_KIND_PERSON : DTL_KIND_NAME;
    } else if (classes & DTL_ACTOR_BIT(SETTLEMENT)) {
        d->found.kind = DTL_KIND_PLACE;
    } else if (token->upos == DTL_UPOS_NUM) {
        d->found.kind = DTL_KIND_COUNT;
    } else {
        d->found.kind = classes & DTL_ACTOR_BIT(COUNTERPART) ? DTL_KIND_OFFICE : DTL_KIND_GROUP;
        if (classes & DTL_ACTOR_BIT(COUNTERPART)) d->found.counterpart = true;
    }
    /* "their countries" are the states of those whose they are */
    const dtl_actor_word *word = scene->nodes[head].word;
    bool state = word && (word->anaphor_of == DTL_ACTOR_OF_STATE || (word->side_of == DTL_ACTOR_OF_STATE && !match));
    if (state && token->upos == DTL_UPOS_NOUN) {
        d->found.kind = DTL_KIND_COUNTRY;
        d->found.actor.sector[0] = '\0';
        d->found.sector_by = NULL;
    }
    if (scene->nodes[head].word && scene->nodes[head].word->gender) d->found.gender = scene->nodes[head].word->gender;
}

static dtl_slice name_of(const dtl_scene *scene, const dtl_description *d) {
    if (d->found.actor.name.data || d->found.name_end <= d->found.name_first) return d->found.actor.name;
    dtl_slice text = dtl_document_text(scene->document, scene->document->sentences.items[scene->sentence].part);
    dtl_span span = {scene->tokens[d->found.name_first].span.start, scene->tokens[d->found.name_end - 1].span.end};
    return span.start < span.end ? dtl_span_text(text, span) : DTL_NO_SLICE;
}

/* What stands behind the head: "army of Chad", "rebels in Darfur", "leaders of Iran and Iraq", "a group of diplomats". */
static void read_behind(const dtl_scene *scene, uint32_t head, uint32_t child, int depth, dtl_description *d) {
    uint64_t preposition = dtl_scene_preposition(scene, child);
    if (!(preposition & (DTL_ACTOR_BIT(ORIGIN) | DTL_ACTOR_BIT(LOCATIVE) | DTL_ACTOR_BIT(BELONGING)))) return;
    dtl_description inner;
    dtl_describe(scene, child, depth + 1, &inner);
    bool place = inner.found.kind == DTL_KIND_COUNTRY || inner.found.kind == DTL_KIND_PLACE;
    uint64_t classes = dtl_scene_classes(scene, head);
    bool counts = (classes & DTL_ACTOR_BIT(COLLECTIVE)) || scene->tokens[head].upos == DTL_UPOS_NUM;
    bool collective = (preposition & DTL_ACTOR_BIT(OF)) && counts && !place;
    if (collective && (d->found.actor.sector[0] == '\0' || rank_of(d->found.actor.sector) < rank_of(inner.found.actor.sector))) {
        memcpy(d->found.actor.sector, inner.found.actor.sector, sizeof inner.found.actor.sector);
        d->found.sector_by = inner.found.sector_by;
        d->found.collective = true;
    }
    if (d->title && !place && d->found.kind == DTL_KIND_OFFICE &&
        rank_of(inner.found.actor.sector) > rank_of(d->found.actor.sector)) {
        memcpy(d->found.actor.sector, inner.found.actor.sector, sizeof inner.found.actor.sector);
        d->found.sector_by = inner.found.sector_by;
    }
    /* "Capt. Ann Roe of the Salem Police Department" */
    if (d->title && strcmp(d->found.actor.sector, "MIL") == 0 && strcmp(inner.found.actor.sector, "COP") == 0)
        memcpy(d->found.actor.sector, "COP", 4);
    if (inner.found.kind == DTL_KIND_ORGANISATION && d->title && !d->found.actor.organisation.data)
        d->found.actor.organisation = name_of(scene, &inner);
    if (inner.found.kind == DTL_KIND_ORGANISATION && !d->side_count)
        belong(d, inner.found.actor.sector, !inner.side_count, inner.found.sector_by);
    const dtl_place *town = inner.side_count || !scene->nodes[child].proper ? NULL : dtl_scene_place(scene, child);
    if (town && town->country[0] && !d->side_count && d->found.kind != DTL_KIND_NAME && d->found.kind != DTL_KIND_PERSON)
        add_side(d, town->country, NULL, DTL_NO_INDEX, DTL_HOW_BEHIND);
    if (d->side_count || ((preposition & DTL_ACTOR_BIT(BELONGING)) && place)) return;
    /* "Ehud Barak of Israel" */
    if (d->found.kind == DTL_KIND_PERSON && !((preposition & DTL_ACTOR_BIT(OF)) && inner.found.kind == DTL_KIND_COUNTRY)) return;
    for (size_t i = 0; i < inner.side_count; i++)
        add_side(d, inner.sides[i].country, inner.sides[i].by, DTL_NO_INDEX, DTL_HOW_BEHIND);
    if (!inner.side_count || !dtl_scene_is_plural(scene, head)) return;
    for (int32_t c = scene->nodes[child].first_child; c != DTL_NO_TOKEN; c = scene->nodes[c].next) {
        const dtl_actor_match *match = dtl_scene_match(scene, (uint32_t)c);
        if (scene->tokens[c].relation == DTL_REL_CONJ && match && (match->known->kind & COUNTRY_KINDS))
            add_side(d, match->known->country, match->known, DTL_NO_INDEX, DTL_HOW_BEHIND);
    }
}

/* "Troops loyal to the Libyan leader": of the country of whom they follow. */
static void read_loyalty(const dtl_scene *scene, uint32_t head, dtl_description *d) {
    enum { REACH = 6 };
    static const char *const sectors[] = {"MIL", "REB", "UAF", "COP"};
    uint32_t at = scene->nodes[head].end, end = scene->document->sentences.items[scene->sentence].end;
    bool armed = false;
    for (size_t i = 0; i < sizeof sectors / sizeof *sectors; i++) armed |= strcmp(d->found.actor.sector, sectors[i]) == 0;
    if (!armed || d->side_count || at + 2 >= end || !(dtl_scene_classes(scene, at) & DTL_ACTOR_BIT(LOYAL)) ||
        !(dtl_scene_classes(scene, at + 1) & (DTL_ACTOR_BIT(BELONGING) | DTL_ACTOR_BIT(TOWARD))))
        return;
    for (uint32_t i = at + 2; i < end && i - at <= REACH && !d->side_count; i++) {
        if (scene->tokens[i].upos == DTL_UPOS_PUNCT || scene->tokens[i].upos == DTL_UPOS_VERB) return;
        const dtl_actor_match *match = dtl_scene_match(scene, i);
        const uint32_t *called = scene->nodes[i].proper ? dtl_map_get(&scene->names, scene->tokens[i].form) : NULL;
        const char *country = match ? match->known->country : called ? scene->entities.items[*called].country : "";
        add_side(d, country, match ? match->known : NULL, DTL_NO_INDEX, DTL_HOW_BEHIND);
    }
}

/* "Refugees fleeing the war in Chad": from where they flee, as far as the words tell. */
static void read_flight(const dtl_scene *scene, uint32_t head, dtl_description *d) {
    enum { REACH = 8 };
    uint32_t at = scene->nodes[head].end, end = scene->document->sentences.items[scene->sentence].end;
    if (strcmp(d->found.actor.sector, "REF") != 0 || d->side_count) return;
    if (at < end && (dtl_scene_classes(scene, at) & DTL_ACTOR_BIT(RELATIVE))) at++;
    if (at >= end || scene->tokens[at].upos != DTL_UPOS_VERB) return;
    const dtl_actor_word *word = dtl_actor_words_find(&scene->stage->words, scene->tokens[at].lemma);
    if (!word || !(word->classes & DTL_ACTOR_BIT(FLEEING))) return;
    for (uint32_t i = at + 1; i < end && i - at <= REACH && scene->tokens[i].upos != DTL_UPOS_PUNCT; i++) {
        if ((dtl_scene_classes(scene, i) & (DTL_ACTOR_BIT(TOWARD) | DTL_ACTOR_BIT(BELONGING))) || d->side_count) return;
        const dtl_actor_match *match = dtl_scene_match(scene, i);
        if (match && (match->known->kind & (DTL_KNOWN_COUNTRY | DTL_KNOWN_REGION | DTL_KNOWN_CAPITAL)))
            add_side(d, match->known->country, match->known, DTL_NO_INDEX, DTL_HOW_BEHIND);
    }
}

/* "a group based in Trinidad" */
static void read_clause(const dtl_scene *scene, uint32_t verb, dtl_description *d) {
    for (int32_t c = scene->nodes[verb].first_child; c != DTL_NO_TOKEN && !d->side_count; c = scene->nodes[c].next) {
        const dtl_actor_match *match = dtl_scene_match(scene, (uint32_t)c);
        if (dtl_scene_base(scene, (uint32_t)c) == DTL_REL_OBL && match && match->top == (uint32_t)c &&
            (match->known->kind & COUNTRY_KINDS) &&
            (dtl_scene_preposition(scene, (uint32_t)c) & (DTL_ACTOR_BIT(LOCATIVE) | DTL_ACTOR_BIT(ORIGIN))))
            add_side(d, match->known->country, match->known, DTL_NO_INDEX, DTL_HOW_BEHIND);
    }
}

/* "who also heads the party", "who leads the rebel movement": what somebody heads tells what he is. */
static void read_heading(const dtl_scene *scene, uint32_t verb, int depth, dtl_description *d) {
    const dtl_actor_word *word = dtl_actor_words_find(&scene->stage->words, scene->tokens[verb].lemma);
    int32_t object = dtl_scene_child(scene, verb, DTL_REL_OBJ);
    int32_t subject = dtl_scene_child(scene, verb, DTL_REL_NSUBJ);
    bool himself = subject != DTL_NO_TOKEN && (dtl_scene_classes(scene, (uint32_t)subject) & DTL_ACTOR_BIT(RELATIVE));
    if (!word || !(word->classes & DTL_ACTOR_BIT(HEADING)) || object == DTL_NO_TOKEN || !himself || depth + 1 >= MAX_DEPTH)
        return;
    dtl_description inner;
    dtl_describe(scene, (uint32_t)object, depth + 1, &inner);
    if (inner.found.kind != DTL_KIND_ORGANISATION && inner.found.kind != DTL_KIND_GROUP) return;
    if (!d->found.actor.sector[0]) {
        memcpy(d->found.actor.sector, inner.found.actor.sector, sizeof inner.found.actor.sector);
        d->found.sector_by = inner.found.sector_by;
    }
    if (!d->found.actor.organisation.data) d->found.actor.organisation = name_of(scene, &inner);
    for (size_t i = 0; !d->side_count && i < inner.side_count && i < 1; i++)
        add_side(d, inner.sides[i].country, inner.sides[i].by, DTL_NO_INDEX, DTL_HOW_BEHIND);
}

/* The same where the parse has lost the clause: a participle, a preposition and a country right behind the phrase. */
static void read_clause_words(const dtl_scene *scene, uint32_t head, dtl_description *d) {
    uint32_t at = scene->nodes[head].end, end = scene->document->sentences.items[scene->sentence].end;
    if (at + 2 >= end || scene->tokens[at].upos != DTL_UPOS_VERB || !(dtl_scene_classes(scene, at + 1) & DTL_ACTOR_BIT(LOCATIVE)))
        return;
    const dtl_actor_match *match = dtl_scene_match(scene, at + 2);
    if (match && match->first == at + 2 && (match->known->kind & COUNTRY_KINDS) &&
        (dtl_scene_classes(scene, at) & DTL_ACTOR_BIT(UNDONE)))
        add_side(d, match->known->country, match->known, DTL_NO_INDEX, DTL_HOW_BEHIND);
}

/* Parses err on where "of" hangs; it hangs on what it follows. Of a group "in" tells where it is, whatever it hangs on. */
static void read_right(const dtl_scene *scene, uint32_t head, int depth, dtl_description *d) {
    bool behind = false;
    for (int32_t c = scene->nodes[head].first_child; c != DTL_NO_TOKEN; c = scene->nodes[c].next) {
        if ((uint32_t)c <= head) continue;
        if (scene->tokens[c].relation == DTL_REL_NMOD && depth < MAX_DEPTH) read_behind(scene, head, (uint32_t)c, depth, d);
        if (scene->tokens[c].relation == DTL_REL_ACL && !d->side_count) read_clause(scene, (uint32_t)c, d);
        bool named = d->found.kind == DTL_KIND_PERSON || d->found.kind == DTL_KIND_NAME;
        if (scene->tokens[c].relation == DTL_REL_ACL_RELCL && named) read_heading(scene, (uint32_t)c, depth, d);
        behind = behind || scene->tokens[c].relation == DTL_REL_NMOD;
    }
    if (!d->side_count) read_clause_words(scene, head, d);
    read_flight(scene, head, d);
    read_loyalty(scene, head, d);
    if (behind || depth >= MAX_DEPTH) return;
    uint32_t of = scene->nodes[head].end;
    if (of >= scene->document->sentences.items[scene->sentence].end) return;
    bool in = (dtl_scene_classes(scene, of) & DTL_ACTOR_BIT(LOCATIVE)) && d->found.kind == DTL_KIND_GROUP && !d->side_count &&
              !d->found.actor.guest;
    if (!in && !(dtl_scene_classes(scene, of) & DTL_ACTOR_BIT(OF))) return;
    if (dtl_scene_base(scene, of) == DTL_REL_CASE && scene->tokens[of].head > (int32_t)of)
        read_behind(scene, head, (uint32_t)scene->tokens[of].head, depth, d);
}

/* "Nigeria's Senate", "the Israeli Labour Party": bodies of a name that many states have are of the one that is told. */
static bool is_anybodys(const dtl_known *known, const dtl_side *side) {
    static const char *const sectors[] = {"GOV", "LEG", "JUD", "COP", "MIL", "PTY"};
    if (known->kind != DTL_KNOWN_ORGANISATION || (side->how != DTL_HOW_POSSESSOR && side->how != DTL_HOW_MODIFIER)) return false;
    for (size_t i = 0; i < sizeof sectors / sizeof *sectors; i++) {
        if (strcmp(known->sector, sectors[i]) == 0) return true;
    }
    return false;
}

/* The head's own country against those of the words around it. "Bosnian Serbs" are Bosnia's, "the pro-Iranian Hezbollah" is its
 * own. */
static void settle_sides(const dtl_scene *scene, uint32_t head, dtl_description *d) {
    const dtl_actor_match *match = dtl_scene_match(scene, head);
    if (!match || !match->known->country[0]) return;
    bool open = match->known->kind & (DTL_KNOWN_ADJECTIVE | DTL_KNOWN_TITLE | DTL_KNOWN_GROUP);
    if (open && d->side_count) return;
    if (d->side_count == 1 && is_anybodys(match->known, &d->sides[0])) return;
    if (d->found.ethnic && match->known->kind == DTL_KNOWN_ADJECTIVE) return;
    d->side_count = 0;
    add_side(d, match->known->country, match->known, scene->nodes[head].match, DTL_HOW_SELF);
}

/* "Israeli army bulldozers": both words hang under the third, and "Israeli army" is the actor. */
static void stretch_left(const dtl_scene *scene, uint32_t head, dtl_description *d) {
    const dtl_actor_match *match = dtl_scene_match(scene, head);
    if (!match || (match->known->kind & COUNTRY_KINDS)) return;
    uint32_t first = scene->document->sentences.items[scene->sentence].first;
    for (int i = 0; i < DTL_MAX_SIDES && d->start > first; i++) {
        const dtl_actor_match *before = dtl_scene_match(scene, d->start - 1);
        if (!before || scene->tokens[before->top].head != scene->tokens[head].head) return;
        if (!(before->known->kind & (COUNTRY_KINDS | DTL_KNOWN_GROUP))) return;
        d->start = before->first;
    }
}

/* "tourists", "foreign engineers" */
static bool is_guest(const dtl_scene *scene, const dtl_description *d, uint32_t head) {
    for (uint32_t i = d->start; i <= head; i++) {
        if (dtl_scene_classes(scene, i) & DTL_ACTOR_BIT(GUEST)) return true;
    }
    return false;
}

void dtl_describe(const dtl_scene *scene, uint32_t head, int depth, dtl_description *d) {
    const dtl_actor_node *node = &scene->nodes[head];
    const dtl_actor_match *match = dtl_scene_match(scene, head);
    bool modifier = node->heads == DTL_HEADS_MODIFIER;
    *d = (dtl_description){.start = node->start, .past = DTL_NO_INDEX};
    d->found.modifier = modifier;
    d->found.entity = DTL_NO_INDEX;
    d->found.number = dtl_scene_is_plural(scene, head) ? DTL_NUMBER_PLUR : DTL_NUMBER_SING;
    d->found.lemma = scene->tokens[head].lemma;
    read_head(scene, head, d);
    if (modifier) stretch_left(scene, head, d);
    read_left(scene, head, match && match->top == head ? match->first : head, d);
    possess(scene, head, d);
    d->found.actor.guest = is_guest(scene, d, head);
    read_right(scene, head, depth, d);
    settle_sides(scene, head, d);
    /* "thousands are out on the square" */
    if ((d->found.kind == DTL_KIND_COUNT || d->found.kind == DTL_KIND_GROUP) && !d->found.collective && !match &&
        dtl_scene_child(scene, head, DTL_REL_NUMMOD) == DTL_NO_TOKEN && !d->found.actor.sector[0] &&
        (dtl_scene_classes(scene, head) & DTL_ACTOR_BIT(QUANTITY)))
        memcpy(d->found.actor.sector, "CVL", 4);
    /* "the United States" is one */
    if (d->found.kind == DTL_KIND_COUNTRY && match && match->known->kind == DTL_KNOWN_COUNTRY) d->found.number = DTL_NUMBER_SING;
    if (d->title && !d->side_count) add_side(d, d->title->country, d->title, DTL_NO_INDEX, DTL_HOW_SELF);
    if (d->title && d->found.kind == DTL_KIND_NAME) d->found.kind = DTL_KIND_PERSON;
    if (d->found.counterpart && d->found.kind == DTL_KIND_NAME) d->found.kind = DTL_KIND_PERSON;
    dtl_describe_name(scene, head, d);
}
