/* What the event stage works on: one sentence's tree with the lexicon's words, and the acts found in it. */
#ifndef DTL_CODING_EVENTS_SCENE_H
#define DTL_CODING_EVENTS_SCENE_H

#include "coding/events/events.h"
#include "coding/events/lexicon.h"

struct dtl_event_stage {
    const dtl_knowledge *knowledge;
    dtl_event_lexicon lexicon;
    uint8_t base[DTL_RELATION_COUNT]; /* each relation without its subtype */
    uint8_t part, finite, infinitive, gerund, reflexive, interrogative, second_person, neuter, past, negative, passive, relative,
        plural, definite, ordinal, fraction, indefinite; /* values of features */
};

/* What is known of a token beside the parse. */
typedef struct dtl_event_node {
    uint32_t lemma, form;      /* words of the lexicon; DTL_EVENT_NONE */
    int32_t first_child, next; /* children by position, tokens of the document; DTL_NO_TOKEN ends */
    uint32_t actor;            /* first actor with this head; DTL_EVENT_NONE */
    uint32_t covered;          /* head of the actor expression around an adjective; DTL_EVENT_NONE */
    uint32_t act;              /* the act that it is the trigger of; DTL_EVENT_NONE */
    uint32_t obligation;       /* the act that it is told as a duty; DTL_EVENT_NONE */
    uint32_t subject, object;  /* children; DTL_EVENT_NONE */
    uint8_t base, upos;        /* relation without its subtype; part of speech, mended */
    bool active;               /* a participle that must be a past tense */
    bool mended;               /* it was no verb in the parse */
    bool undergoes;            /* it has a passive subject */
    bool auxiliary, passive;   /* it has an auxiliary; one of the passive, or a passive subject */
    bool other_auxiliary;      /* one that is no word of tense: "is", "got" */
    bool place, time;          /* in a place expression, in a time expression */
    bool inside;               /* what an operator speaks of: acts under it are not told as happenings */
} dtl_event_node;

/* One that fills a role: an actor of the document, or only words. */
typedef struct dtl_event_filler {
    uint32_t token;
    uint32_t actor; /* DTL_EVENT_NONE: the words under the token */
    uint32_t place; /* what was attacked, whose country the victims are taken to be of; DTL_EVENT_NONE */
} dtl_event_filler;

typedef struct dtl_event_side {
    dtl_event_filler items[DTL_MAX_SIDE];
    size_t count;
    uint32_t head;    /* the token that the slot held; DTL_EVENT_NONE */
    const char *slot; /* how it was found, for explain */
    bool modifier;    /* in a modifier of a noun */
} dtl_event_side;

typedef struct dtl_event_act {
    const dtl_event_frame *frame;
    uint32_t token;       /* the trigger */
    uint32_t object;      /* of a verb, also what its particle took for itself; DTL_EVENT_NONE */
    uint32_t support;     /* the verb that carries a nominal act; DTL_EVENT_NONE */
    uint32_t inner;       /* the act inside; DTL_EVENT_NONE */
    uint32_t inner_token; /* what stands in the act slot; DTL_EVENT_NONE */
    uint32_t outer;       /* the carrier or operator that holds this act; DTL_EVENT_NONE */
    int type, mode;       /* -1: none */
    uint64_t contexts;
    char cameo[5];
    int score;                       /* of the match */
    bool consumed;                   /* told only inside another */
    bool dropped;                    /* a carrier, or merged into another act */
    bool planned, possible, negated; /* by what carries it */
    bool attempted;                  /* only tried */
    bool carried;                    /* something does */
    bool joined;                     /* all sides are among the actors already */
    bool denied;                     /* by what tells it */
    bool near;                       /* some word of it is only near to what its frame asks for */
    bool wanting;                    /* it lacks what its frame needs */
    dtl_slice composed;              /* the line of compose.lex that had a say; data NULL */
    dtl_status status;
    dtl_event_side actors, recipients;
    dtl_count counts[DTL_COUNT_KINDS];
} dtl_event_act;

typedef dtl_vector(dtl_event_act) dtl_event_acts;

typedef struct dtl_event_scene {
    const dtl_event_stage *stage;
    const dtl_event_lexicon *lexicon;
    dtl_document *document;
    const dtl_token *tokens;
    uint32_t first, end;   /* tokens of the sentence */
    uint32_t sentence;     /* in the document */
    dtl_event_node *nodes; /* of the sentence: nodes[token - first] */
    size_t node_room;
    uint32_t *next_actor;                         /* by actor of the document: the next with the same head */
    size_t actor_at, place_at, time_at, quote_at; /* the first of the sentence or later */
    dtl_event_acts acts;
    uint64_t contexts;    /* that the sentence's words tell */
    bool title, headline; /* of the title's part; written like one, without a stop */
    bool leisure;         /* the report is on sport or shows */
    bool play;            /* the sentence is */
    bool public;          /* the report is on public life */
    bool campaign;        /* the report is on a campaign for office */
    bool disaster;        /* or on an earthquake, a flood */
    bool *near;           /* set when a word is found only near to a class */
} dtl_event_scene;

static inline dtl_event_node *dtl_event_node_of(const dtl_event_scene *scene, uint32_t token) {
    return &scene->nodes[token - scene->first];
}
static inline uint32_t dtl_event_flags(const dtl_event_scene *scene, uint32_t token) {
    const dtl_event_node *node = dtl_event_node_of(scene, token);
    uint32_t lemma = node->lemma == DTL_EVENT_NONE ? 0 : scene->lexicon->words.items[node->lemma].flags;
    return node->form == DTL_EVENT_NONE ? lemma : lemma | scene->lexicon->words.items[node->form].flags;
}
static inline bool dtl_event_is_word(const dtl_event_scene *scene, uint32_t token, uint32_t word) {
    const dtl_event_node *node = dtl_event_node_of(scene, token);
    return word != DTL_EVENT_NONE && (node->lemma == word || node->form == word);
}
static inline bool dtl_event_in_class(const dtl_event_scene *scene, uint32_t token, uint32_t number) {
    const dtl_event_node *node = dtl_event_node_of(scene, token);
    return dtl_event_word_in(scene->lexicon, node->lemma, number) || dtl_event_word_in(scene->lexicon, node->form, number);
}
#define dtl_event_children(scene, token, child)                                               \
    for (int32_t child = dtl_event_node_of(scene, token)->first_child; child != DTL_NO_TOKEN; \
         child = dtl_event_node_of(scene, (uint32_t)child)->next)

/* scene.c: how many words "at least", "up to" take at a token; 0 for none. */
uint32_t dtl_event_amount_at(const dtl_event_scene *scene, uint32_t token);
/* The next sentence; nodes, actors by head, contexts. */
int dtl_event_scene_read(dtl_event_scene *scene, uint32_t sentence);

/* tree.c. Tokens, or DTL_EVENT_NONE. */
uint32_t dtl_event_child(const dtl_event_scene *scene, uint32_t token, dtl_relation base);
uint32_t dtl_event_head(const dtl_event_scene *scene, uint32_t token);
/* Its preposition or subordinator. */
uint32_t dtl_event_preposition(const dtl_event_scene *scene, uint32_t token);
bool dtl_event_is_passive(const dtl_event_scene *scene, uint32_t verb);
bool dtl_event_takes_object(const dtl_event_scene *scene, uint32_t verb); /* whether what its frames tell is done to one */
/* "Confirmed that two of its citizens were missing and asked for help": the form of the verb is that of the one above, not of
 * what was confirmed. */
bool dtl_event_goes_on_above(const dtl_event_scene *scene, uint32_t verb, uint32_t head);
/* Who does it, and what it is done to, whatever the voice; through coordination, control, relative clauses and participles. */
uint32_t dtl_event_surface_subject(const dtl_event_scene *scene, uint32_t verb);
uint32_t dtl_event_subject(const dtl_event_scene *scene, uint32_t verb);
uint32_t dtl_event_object(const dtl_event_scene *scene, uint32_t verb);
uint32_t dtl_event_indirect(const dtl_event_scene *scene, uint32_t verb);
/* The first of the coordination that a token is in. */
uint32_t dtl_event_first_conjunct(const dtl_event_scene *scene, uint32_t token);
/* What stands behind a preposition beside a verb, its object, or a noun and the verb that carries it. From: a token to go on
 * behind; DTL_EVENT_NONE to start. */
uint32_t dtl_event_behind(const dtl_event_scene *scene, uint32_t trigger, uint32_t support, uint32_t word, bool own);
/* A relative pronoun's antecedent, else the token. */
uint32_t dtl_event_antecedent(const dtl_event_scene *scene, uint32_t token);

/* sides.c: what a token is a part or a number of, as "homes" in "hundreds of homes"; else the token. */
uint32_t dtl_event_whole(const dtl_event_scene *scene, uint32_t token);
/* "hundreds of protesters", "a group of rebels": the ones meant, down to the first that is an actor. */
uint32_t dtl_event_content(const dtl_event_scene *scene, uint32_t token);
/* Whether an actor or the word is of a kind; fills a side from slots. */
bool dtl_event_is_kind(const dtl_event_scene *scene, uint32_t token, dtl_event_kind kind);
void dtl_event_fill(const dtl_event_scene *scene, const dtl_event_act *act, const dtl_event_slots *slots, bool actor_side,
                    dtl_event_side *side);
/* Adds whoever a token names, with those coordinated. words: also one without an actor expression. */
void dtl_event_add(const dtl_event_scene *scene, uint32_t token, bool words, dtl_event_side *side);
void dtl_event_side_remove(dtl_event_side *side, const dtl_event_side *others, const dtl_event_scene *scene);
const dtl_known *dtl_event_country_of(const dtl_event_scene *scene, uint32_t token);
/* Those who bear arms in the words before a noun: "police fire"; NULL when there are none. */
const dtl_known *dtl_event_band_of(const dtl_event_scene *scene, uint32_t token);
/* The same of what can be attacked: "rebel camps", but not "military intelligence". */
const dtl_known *dtl_event_camp_of(const dtl_event_scene *scene, uint32_t token);
void dtl_event_nearest_behind(const dtl_event_scene *scene, const dtl_event_act *act, dtl_event_side *side);
/* Actors anywhere under a token, nearest first, none of those on the other side. */
void dtl_event_search(const dtl_event_scene *scene, uint32_t token, const dtl_event_side *others, dtl_event_side *side);

/* match.c: finds the acts of the sentence. */
int dtl_event_match(dtl_event_scene *scene);
/* Through carriers, to the act that is told; DTL_EVENT_NONE when it ends in none. */
uint32_t dtl_event_told(const dtl_event_scene *scene, uint32_t act);

/* restrict.c: whether a token is one of what a list of alternatives asks for. */
bool dtl_event_matches_any(const dtl_event_scene *scene, uint32_t token, const dtl_event_patterns *patterns);
/* The phrase beside a verb, its object or a noun that has a pattern's preposition and filler; DTL_EVENT_NONE. */
uint32_t dtl_event_oblique(const dtl_event_scene *scene, const dtl_event_act *act, const dtl_event_patterns *patterns);
/* Whether what stands around the trigger is what the frame asks for; whether who fills the sides is. */
bool dtl_event_fits(const dtl_event_scene *scene, const dtl_event_act *act);
bool dtl_event_sides_fit(const dtl_event_scene *scene, const dtl_event_act *act);
/* Whether it has what its frame needs. settled: no verb can carry it any more. */
bool dtl_event_has_needs(const dtl_event_scene *scene, const dtl_event_act *act, bool settled);
/* "Small-arms fire", "mortar fire": no blaze. */
bool dtl_event_is_gunfire(const dtl_event_scene *scene, uint32_t token);

/* compose.c: acts inside acts. All sides of a mutual act are its actors. */
void dtl_event_join_sides(dtl_event_act *act);
/* "Rejected reports that soldiers had shot villagers": marks the act as denied, when there is one. */
bool dtl_event_deny_claim(dtl_event_scene *scene, dtl_event_act *act);
void dtl_event_compose_act(dtl_event_scene *scene, uint32_t act);
/* Results told beside an attack ("killing three") become part of it. */
void dtl_event_merge_results(dtl_event_scene *scene);
void dtl_event_merge_demands(dtl_event_scene *scene);
/* What a line of compose.lex makes of an act. */
void dtl_event_apply(dtl_event_act *act, const dtl_event_within *within);

/* said.c: "X said that Y must do Z" is a request, "X said it would not" a refusal. */
int dtl_event_find_obligations(dtl_event_scene *scene);

/* status.c */
void dtl_event_judge(dtl_event_scene *scene, dtl_event_act *act);

/* details.c: counts, time, place, speaker. */
void dtl_event_count(const dtl_event_scene *scene, dtl_event_act *act);
bool dtl_event_is_toll(const dtl_event_act *act); /* "the death toll", "the number of dead" */
dtl_when dtl_event_when(const dtl_event_scene *scene, const dtl_event_act *act);
const dtl_place *dtl_event_place_at(const dtl_event_scene *scene, uint32_t token);
/* A modifier of an attack that says what is hit: "the embassy bombing". */
bool dtl_event_is_target(const dtl_event_scene *scene, uint32_t token);
/* A town before violence on nobody told is where it happened: "the Basra bombing". */
bool dtl_event_is_scene(const dtl_event_scene *scene, const dtl_event_act *act, uint32_t token);
/* A verb says that it happened, or that there was one. */
bool dtl_event_is_said_to_happen(const dtl_event_scene *scene, const dtl_event_act *act);
/* A verb says that it happened, and where: "clashes erupted in Basra", "there were clashes in Basra". */
bool dtl_event_happens_somewhere(const dtl_event_scene *scene, const dtl_event_act *act);
/* Or a place stands under the trigger itself: "the attack in Basra". */
bool dtl_event_is_placed(const dtl_event_scene *scene, const dtl_event_act *act);
const dtl_place *dtl_event_where(const dtl_event_scene *scene, const dtl_event_act *act);
const dtl_actor *dtl_event_said_by(const dtl_event_scene *scene, const dtl_event_act *act);
int dtl_event_mode(const dtl_event_scene *scene, const dtl_event_act *act);

/* scope.c: whether what the sentence speaks of is public life, by its contexts. */
bool dtl_event_speaks_of_public_life(const dtl_event_scene *scene);
/* Whether the act is one of public life, told as news. */
bool dtl_event_in_scope(const dtl_event_scene *scene, const dtl_event_act *act);
/* Whether a noun tells an act as known to the reader. */
bool dtl_event_is_known(const dtl_event_scene *scene, const dtl_event_act *act);
/* Whether a report's words are those of sport or shows. */
bool dtl_event_is_leisure(const dtl_event_lexicon *lexicon, const dtl_document *document);
/* Whether many of those that a report names are of public life. */
bool dtl_event_is_public(const dtl_event_lexicon *lexicon, const dtl_document *document);
bool dtl_event_sentence_in_scope(dtl_event_scene *scene);

/* contest.c: whether a report is on a campaign for office; whether what its contenders do is a figure of speech. */
bool dtl_event_is_campaign(const dtl_event_lexicon *lexicon, const dtl_document *document);
bool dtl_event_is_figure(const dtl_event_scene *scene, const dtl_event_act *act);
/* Whether a report is on a disaster; whether what befell people there is nobody's deed. */
bool dtl_event_is_disaster(const dtl_event_lexicon *lexicon, const dtl_document *document);
bool dtl_event_is_disasters(const dtl_event_scene *scene, const dtl_event_act *act);

/* country.c: gives people who are told without a country the one of the place, of those in power over them, or that the report
 * speaks of. */
void dtl_event_settle_countries(const dtl_event_scene *scene, dtl_mention *mention);

/* complete.c: sides that clauses around the act tell, and those that are only scenery. */
void dtl_event_complete(const dtl_event_scene *scene, dtl_event_act *act);
void dtl_event_settle_crowd(const dtl_event_scene *scene, dtl_mention *mention);
/* complete.c: whoever robs, or is sentenced for a crime, is a criminal. */
void dtl_event_settle_crime(const dtl_event_scene *scene, dtl_mention *mention);
/* complete.c: of a refusal of what the report had somebody say before ("rejected the accusation"), who said it. */
void dtl_event_settle_answer(const dtl_event_scene *scene, const dtl_event_act *act, dtl_mention *mention);
/* Mentions from that one on are of one sentence: what is known of an actor in one is known in the others. */
void dtl_event_share_countries(dtl_document *document, size_t from);

/* emit.c: makes mentions of the acts. */
int dtl_event_emit(dtl_event_scene *scene);

#endif
