/* What the actor stage works on while it reads one document: the trees with their phrases, what knowledge says of them, what was
 * found. */
#ifndef DTL_CODING_ACTORS_SCENE_H
#define DTL_CODING_ACTORS_SCENE_H

#include "coding/actors/actors.h"
#include "coding/actors/words.h"
#include "knowledge/gazetteer.h"

struct dtl_actor_stage {
    const dtl_knowledge *knowledge;
    dtl_actor_words words;
    dtl_gazetteer *gazetteer;
    uint8_t base[DTL_RELATION_COUNT]; /* each relation without its subtype */
    uint8_t plural, definite;         /* values of features */
};

#define DTL_NO_INDEX UINT32_MAX

/* A phrase that knowledge knows, tokens [first, end). */
typedef struct dtl_actor_match {
    const dtl_known *known;
    uint32_t first, end;
    uint32_t top; /* the token that the others hang under */
} dtl_actor_match;

/* What is known of a token beside the parse. */
typedef struct dtl_actor_node {
    const dtl_actor_word *word;
    int32_t first_child, next; /* children by position; DTL_NO_TOKEN ends */
    uint32_t low;              /* the leftmost token that hangs under it from the left */
    uint32_t start, end;       /* its phrase, without relative clauses, appositions behind a comma and its own preposition */
    uint32_t match;            /* index, DTL_NO_INDEX */
    uint32_t found;            /* index of the first found with this head, DTL_NO_INDEX; others with this head follow it */
    uint8_t heads;             /* dtl_actor_heads */
    bool proper;               /* a proper name or a part of one */
    bool consumed;             /* an adjective that a phrase behind it took in, whatever the tree says */
} dtl_actor_node;

/* What a token heads. */
typedef enum dtl_actor_heads { DTL_HEADS_NOTHING, DTL_HEADS_PHRASE, DTL_HEADS_MODIFIER } dtl_actor_heads;

typedef enum dtl_actor_kind {
    DTL_KIND_NONE,
    DTL_KIND_PERSON,       /* by name */
    DTL_KIND_NAME,         /* a proper name of we know not what */
    DTL_KIND_COUNTRY,      /* the state itself */
    DTL_KIND_PEOPLE,       /* "Kenyans" */
    DTL_KIND_GOVERNMENT,   /* "Nairobi", "the Kremlin", "the Kenyan government" */
    DTL_KIND_PLACE,        /* where something happens, or what it happens to */
    DTL_KIND_ORGANISATION, /* by name */
    DTL_KIND_OFFICE,       /* by title without a name */
    DTL_KIND_GROUP,        /* by a common noun */
    DTL_KIND_COUNT         /* "26" */
} dtl_actor_kind;

/* How a field came about, for explain. */
typedef enum dtl_actor_how {
    DTL_HOW_NONE,
    DTL_HOW_SELF,      /* the head says so */
    DTL_HOW_MODIFIER,  /* a word before it */
    DTL_HOW_POSSESSOR, /* whose it is */
    DTL_HOW_BEHIND,    /* "of Chad", "in Baghdad" */
    DTL_HOW_CONJUNCT,  /* shared with the first of a coordination */
    DTL_HOW_CHAIN,     /* another expression for the same actor */
    DTL_HOW_FOCUS,     /* inferred: the country that the report speaks of */
    DTL_HOW_CLAUSE     /* inferred: where the clause happens */
} dtl_actor_how;

/* An actor expression in the making. */
typedef struct dtl_found {
    dtl_actor actor;
    const dtl_known *country_by, *sector_by, *role_by;
    dtl_slice lemma;  /* of the head */
    const char *rule; /* how a word that names nobody was understood, for explain; NULL */
    uint32_t entity;
    uint32_t phrase; /* the token that was read as its head; those of one phrase, one for each side, follow one another */
    uint32_t name_first, name_end; /* tokens of a name that knowledge does not know; equal when there is none */
    uint8_t kind, number, gender, country_how, person;
    bool definite, shares_title, pronoun, modifier, counterpart, ethnic, collective;
    bool stateless; /* of a body that is no state's */
    bool firm;      /* by the last word of its name */
    /* for explain: what else it could have been, and how well it and the one chosen fitted; lost.data NULL: nothing */
    dtl_slice lost;
    int won_with, lost_with;
} dtl_found;

typedef dtl_vector(dtl_found) dtl_founds;
typedef dtl_vector(dtl_actor_match) dtl_actor_matches;

/* Whatever several expressions of one document name. */
typedef struct dtl_entity {
    dtl_slice name, role, organisation;
    uint32_t name_first, name_end;
    uint32_t first, last; /* founds */
    char country[4], sector[4];
    bool inferred;           /* the country was */
    const dtl_known *person; /* who it is, when knowledge tells */
    bool person_by_surname;  /* it tells by the last name alone, without an office */
    uint8_t kind, number, gender;
} dtl_entity;

typedef dtl_vector(dtl_entity) dtl_entities;

enum { DTL_MAX_FOCUS = 24 };

/* Countries by how much the report spoke of them lately. */
typedef struct dtl_focus {
    struct {
        char country[4];
        double weight;
    } items[DTL_MAX_FOCUS];
    size_t count;
} dtl_focus;

typedef struct dtl_scene {
    const dtl_actor_stage *stage;
    dtl_document *document;
    dtl_arena *arena;
    const dtl_token *tokens;
    dtl_actor_node *nodes;
    dtl_actor_matches matches;
    dtl_founds founds;
    dtl_entities entities;
    dtl_map names;     /* a word of a name, a whole name or an acronym to an entity */
    dtl_map known;     /* what knowledge names to an entity */
    uint32_t sentence; /* the one at work */
    dtl_focus focus;
    uint32_t pair[2], paired; /* what "the former" and "the latter" of a sentence stand for, and the sentence; DTL_NO_INDEX */
    uint32_t speaker, spoke;  /* the entity that spoke last and the sentence; speaker is DTL_NO_INDEX before anybody did */
    uint8_t homonyms[DTL_MAX_HOMONYMS]; /* for each of the lexicon: 0 not asked yet, 1 it is meant, 2 not */
    char dateline[4];                   /* the country of the dateline's place */
    char only[4];                       /* the only country that the report speaks of */
} dtl_scene;

/* tree.c: fills nodes and matches of a sentence. */
int dtl_scene_read_sentence(dtl_scene *scene, const dtl_sentence *sentence);
/* phrases.c: start and end of what each token heads. */
void dtl_scene_bound_phrases(dtl_scene *scene, const dtl_sentence *sentence);
/* Whether a token is a proper name of which knowledge knows nothing, or a part of one. */
bool dtl_scene_is_unknown_name(const dtl_scene *scene, uint32_t token);
bool dtl_scene_is_hyphen(const dtl_scene *scene, uint32_t token);
/* Whether a token is the "US" of "US-backed rebels". */
bool dtl_scene_is_backer(const dtl_scene *scene, uint32_t token);
/* Whether the next word is one that ends the name of a firm. */
bool dtl_scene_before_firm(const dtl_scene *scene, uint32_t token);
/* Whether a match can stand right before the name of who it calls: "President", "brother", "Trooper". */
bool dtl_scene_calls(const dtl_scene *scene, const dtl_actor_match *match);
/* heads.c */
void dtl_scene_find_heads(dtl_scene *scene, const dtl_sentence *sentence);
/* Whether a token is of a kind that can head an expression for an actor. */
bool dtl_scene_is_actor_noun(const dtl_scene *scene, uint32_t token);

/* The relation of a token without its subtype. */
static inline dtl_relation dtl_scene_base(const dtl_scene *scene, uint32_t token) {
    return (dtl_relation)scene->stage->base[scene->tokens[token].relation];
}
/* The relation of a token, for a conjunct that of the first of its coordination; without subtype. */
dtl_relation dtl_scene_relation(const dtl_scene *scene, uint32_t token);
/* The first of the coordination that a token is in. */
uint32_t dtl_scene_first_conjunct(const dtl_scene *scene, uint32_t token);
/* The child of a token with a relation (without subtype), the first one; DTL_NO_TOKEN. */
int32_t dtl_scene_child(const dtl_scene *scene, uint32_t token, dtl_relation relation);
/* The class bits of the token's own preposition; 0 when it has none. */
uint64_t dtl_scene_preposition(const dtl_scene *scene, uint32_t token);
/* The verb or predicate that governs a token, through coordination, nouns and prepositions; DTL_NO_TOKEN. */
int32_t dtl_scene_governor(const dtl_scene *scene, uint32_t token);
/* The first of the document's places in a sentence, their count when there is none behind; the place at a token of the sentence
 * at work, NULL when there is none. */
size_t dtl_scene_first_place(const dtl_scene *scene, uint32_t sentence);
const dtl_place *dtl_scene_place(const dtl_scene *scene, uint32_t token);
static inline uint64_t dtl_scene_classes(const dtl_scene *scene, uint32_t token) {
    return scene->nodes[token].word ? scene->nodes[token].word->classes : 0;
}
static inline const dtl_actor_match *dtl_scene_match(const dtl_scene *scene, uint32_t token) {
    return scene->nodes[token].match == DTL_NO_INDEX ? NULL : &scene->matches.items[scene->nodes[token].match];
}
static inline bool dtl_scene_is_plural(const dtl_scene *scene, uint32_t token) {
    return scene->tokens[token].features.value[DTL_FEAT_NUMBER] == scene->stage->plural;
}

/* Whether a found stands for another side of the phrase of the one before it. */
static inline bool dtl_scene_same_phrase(const dtl_scene *scene, uint32_t first, uint32_t other) {
    return other < scene->founds.count && scene->founds.items[other].phrase == scene->founds.items[first].phrase;
}

/* describe.c: the expressions that a token heads, one for each side that the phrase names, appended to founds. */
int dtl_scene_describe(dtl_scene *scene, uint32_t head);

/* chains.c: finds or makes the entity of a new found. */
int dtl_scene_link(dtl_scene *scene, uint32_t found);
/* Gives entities of one full name what the others of it are known to be. */
int dtl_scene_unify_names(dtl_scene *scene);
/* A new entity for it. */
int dtl_scene_start_chain(dtl_scene *scene, uint32_t found);
/* Adds a found to an entity: what the one lacks the other gives. */
void dtl_scene_join(dtl_scene *scene, uint32_t found, uint32_t entity);

/* pronouns.c: words that stand for others. *taken: whether the token was one. */
int dtl_scene_resolve(dtl_scene *scene, uint32_t token, bool *taken);

/* Gives the first persons among the founds [from, ...) of the sentence at work their speaker. */
void dtl_scene_speakers(dtl_scene *scene, uint32_t from);

/* explain.c: how a found came by its country, sector and role, in words; data NULL when memory ran out. */
dtl_slice dtl_scene_explain(const dtl_scene *scene, const dtl_found *found);

/* homonyms.c: what a match at a token stands for in this report: known, or another of its name. */
const dtl_known *dtl_scene_homonym(dtl_scene *scene, uint32_t token, const dtl_known *known);
/* "The North", where the report speaks of South Korea; NULL when the token is no such word. */
const dtl_known *dtl_scene_half(dtl_scene *scene, uint32_t token);

/* namings.c: fills document->namings, once the founds stand. */
int dtl_scene_list_names(dtl_scene *scene);

/* dateline.c: fills scene->dateline. */
void dtl_scene_read_dateline(dtl_scene *scene);

/* focus.c */
void dtl_focus_next_sentence(dtl_scene *scene);
void dtl_focus_note(dtl_scene *scene, const dtl_found *found);
/* Gives a country to those that act for a state which the report does not name beside them. */
void dtl_focus_infer(dtl_scene *scene);

#endif
