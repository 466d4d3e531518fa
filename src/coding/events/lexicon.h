/* The frame lexicon in memory: words with what is known of each, and frames. docs/lexicon.md has the format. */
#ifndef DTL_CODING_EVENTS_LEXICON_H
#define DTL_CODING_EVENTS_LEXICON_H

#include "base/error.h"
#include "base/map.h"
#include "base/vector.h"
#include "knowledge/lexicon_file.h"
#include "types/mention.h"

#define DTL_EVENT_NONE UINT32_MAX
enum { DTL_EVENT_CLASS_WORDS = 2, DTL_EVENT_MAX_WORDS = 6, DTL_EVENT_MAX_ALTERNATIVES = 24, DTL_EVENT_MAX_NEEDS = 3 };

/* What a word does, by the section that lists it: name of the bit, file, section. */
/* clang-format off */
#define DTL_EVENT_FLAGS(X) \
    X(FUTURE, "status.lex", "future") \
    X(POSSIBLE, "status.lex", "possible") \
    X(OBLIGATION, "status.lex", "obligation") \
    X(OBLIGED, "status.lex", "obliged") \
    X(NEGATION, "status.lex", "negation") \
    X(EMPHASIS, "status.lex", "emphasis") \
    X(CONDITION, "status.lex", "condition") \
    X(UNLESS, "status.lex", "unless") \
    X(DOUBT, "status.lex", "doubt") \
    X(DOUBTFUL, "status.lex", "doubt-adjective") \
    X(PLANNED, "status.lex", "planned-adjective") \
    X(INSTEAD, "status.lex", "instead") \
    X(WHICHEVER, "status.lex", "whichever") \
    X(PERMISSION, "status.lex", "permission") \
    X(AGENT, "grammar.lex", "agent") \
    X(OF, "grammar.lex", "of") \
    X(BETWEEN, "grammar.lex", "between") \
    X(LOCATIVE, "grammar.lex", "locative") \
    X(ALONG, "grammar.lex", "along") \
    X(REASON, "grammar.lex", "reason") \
    X(SEQUEL, "grammar.lex", "sequel") \
    X(INFINITIVE, "grammar.lex", "infinitive") \
    X(PART, "grammar.lex", "part") \
    X(HOLLOW, "grammar.lex", "hollow") \
    X(SPORT, "scope.lex", "sport") \
    X(MARKET, "scope.lex", "market") \
    X(SHOW, "scope.lex", "show") \
    X(QUANTITY, "counts.lex", "quantity") \
    X(RANGE, "counts.lex", "range") \
    X(NUMBER, "counts.lex", "number")
/* clang-format on */

enum {
#define X(name, file, section) DTL_EVENT_FLAG_##name,
    DTL_EVENT_FLAGS(X)
#undef X
        DTL_EVENT_FLAG_COUNT,
    DTL_EVENT_INSTRUMENT = 1 << DTL_EVENT_FLAG_COUNT /* of modes.lex: a thing used, no actor */
};
enum {
#define X(name, file, section) DTL_EVENT_##name = 1 << DTL_EVENT_FLAG_##name,
    DTL_EVENT_FLAGS(X)
#undef X
};

typedef struct dtl_event_word {
    uint64_t classes[DTL_EVENT_CLASS_WORDS];      /* of classes.lex, bit by class number */
    uint64_t near_classes[DTL_EVENT_CLASS_WORDS]; /* those that near.lex proposes */
    uint32_t flags;
    uint32_t frames;              /* first of the chain of frames that start with it; DTL_EVENT_NONE */
    uint64_t contexts;            /* bits of dtl_context */
    uint32_t form_of;             /* the lemma's word, for an irregular form; DTL_EVENT_NONE */
    bool sure;                    /* always that verb */
    uint32_t pairs;               /* first of the chain of two-word contexts that start with it; DTL_EVENT_NONE */
    int8_t mode_type[2], mode[2]; /* modes.lex; -1: none */
    int64_t value, times;         /* counts.lex; 0: none */
} dtl_event_word;

typedef enum dtl_event_how {
    DTL_EVENT_ANY,
    DTL_EVENT_ABSENT,
    DTL_EVENT_WORD,
    DTL_EVENT_CLASS,
    DTL_EVENT_KIND,
    DTL_EVENT_SECTOR,
    DTL_EVENT_TYPE
} dtl_event_how;

/* One alternative of a restriction: "with:@stones", "kind:official", "embassy", "*", "none". */
typedef struct dtl_event_pattern {
    uint8_t how;
    char sector[4];
    uint32_t value;       /* word, class, kind or type */
    uint32_t preposition; /* word; DTL_EVENT_NONE: none */
} dtl_event_pattern;

typedef struct dtl_event_patterns {
    dtl_event_pattern *items;
    size_t count;
} dtl_event_patterns;

/* The restrictions of a frame: name, key in the lexicon. */
#define DTL_EVENT_RESTRICTIONS(X) \
    X(OBJ, "obj")                 \
    X(OBJ_NOT, "obj_not")         \
    X(SUBJ, "subj")               \
    X(SUBJ_MOD, "subj_mod")       \
    X(SUBJ_NOT, "subj_not")       \
    X(OBL, "obl")                 \
    X(OBL_NOT, "obl_not")         \
    X(OBL_WORD, "obl_word")       \
    X(OBJ_WORD, "obj_word")       \
    X(OBJ_MOD, "obj_mod")         \
    X(OBJ_MOD_NOT, "obj_mod_not") \
    X(MOD_NOT, "mod_not")         \
    X(ACTOR_IS, "actor_is")       \
    X(ACTOR_NOT, "actor_not") X(RECIPIENT_IS, "recipient_is") X(RECIPIENT_NOT, "recipient_not") X(ACT_NOT, "act_not")

typedef enum dtl_event_restriction {
#define X(name, key) DTL_EVENT_KEY_##name,
    DTL_EVENT_RESTRICTIONS(X)
#undef X
        DTL_EVENT_KEY_COUNT
} dtl_event_restriction;

/* Where a role is looked for. */
typedef enum dtl_event_slot_kind {
    DTL_EVENT_SLOT_SUBJ,
    DTL_EVENT_SLOT_OBJ,
    DTL_EVENT_SLOT_IOBJ,
    DTL_EVENT_SLOT_POSS,
    DTL_EVENT_SLOT_MOD,
    DTL_EVENT_SLOT_XCOMP,
    DTL_EVENT_SLOT_CCOMP,
    DTL_EVENT_SLOT_ADVCL,
    DTL_EVENT_SLOT_ACL,
    DTL_EVENT_SLOT_PREP
} dtl_event_slot_kind;

typedef struct dtl_event_slot {
    uint8_t kind;
    uint32_t word; /* of a preposition */
} dtl_event_slot;

typedef struct dtl_event_slots {
    dtl_event_slot *items;
    size_t count;
} dtl_event_slots;

/* What a frame needs; alternatives are separated by "/", what is needed together by "+". */
enum {
    DTL_EVENT_NEEDS_ACT = 1,
    DTL_EVENT_NEEDS_SUPPORT = 2,
    DTL_EVENT_NEEDS_ACTOR = 4,
    DTL_EVENT_NEEDS_RECIPIENT = 8,
    DTL_EVENT_NEEDS_BOTH = 16,
    DTL_EVENT_NEEDS_EITHER = 32,
    DTL_EVENT_NEEDS_SEVERAL = 64,
    DTL_EVENT_NEEDS_ATTACK = 128,
    DTL_EVENT_NEEDS_SIDES = 256,
    DTL_EVENT_NEEDS_PLACE = 512,
    DTL_EVENT_NEEDS_KNOWN = 1024
};

/* What becomes of the act that a word carries. */
typedef enum dtl_event_carry {
    DTL_EVENT_CARRY_NOT,
    DTL_EVENT_CARRY,
    DTL_EVENT_PLAN,
    DTL_EVENT_HOPE,
    DTL_EVENT_NEGATE,
    DTL_EVENT_STOP,
    DTL_EVENT_TRY /* it happens, but nothing has come of it yet */
} dtl_event_carry;

typedef enum dtl_event_hostile {
    DTL_EVENT_HOSTILE_PLANNED,
    DTL_EVENT_HOSTILE_THREAT,
    DTL_EVENT_HOSTILE_IGNORED
} dtl_event_hostile;

typedef struct dtl_event_words {
    uint32_t items[DTL_EVENT_MAX_ALTERNATIVES];
    size_t count;
} dtl_event_words;

typedef struct dtl_event_frame {
    dtl_slice source; /* "en/assault.lex:41" */
    dtl_slice near;   /* how it came by this frame, when near.lex gave it one: "synonym of en/assault.lex:41"; data NULL */
    dtl_slice fits;   /* its restrictions and what it needs, as written; empty: none */
    uint32_t layer;   /* of the lexicon that has it */
    const dtl_lexicon_entry *entry;
    bool replaced;     /* it took the place of others */
    uint8_t upos;      /* DTL_UPOS_VERB, NOUN or ADJ */
    uint8_t carry;     /* dtl_event_carry */
    int8_t type, mode; /* -1: a carrier; -1: none */
    int8_t count;      /* dtl_count_kind; -1: none */
    uint8_t hostile;   /* dtl_event_hostile */
    uint8_t of;        /* what "of" behind a noun means: 0 by the slots, 1 the actor, 2 the recipient, 3 neither */
    bool mutual, result, weak, act_any;
    char cameo[5];
    uint64_t contexts;
    uint32_t needs[DTL_EVENT_MAX_NEEDS]; /* bits, all of one of which does; 0: nothing more */
    uint32_t act_types;                  /* bits of dtl_type that the act inside may have; 0: whatever */
    dtl_event_words *more;               /* alternatives of each word behind the first */
    size_t more_count;
    dtl_event_slots actor, recipient, act;
    dtl_event_patterns restrictions[DTL_EVENT_KEY_COUNT];
} dtl_event_frame;

/* A frame in the chain of its first word. */
typedef struct dtl_event_link {
    uint32_t frame, next; /* frame DTL_EVENT_NONE: taken away */
} dtl_event_link;

/* The second word of a two-word context. */
typedef struct dtl_event_pair {
    uint32_t second, next;
    uint64_t contexts;
} dtl_event_pair;

/* What becomes of an act inside another: by outer table and inner type. */
typedef enum dtl_event_within_table {
    DTL_EVENT_WITHIN_STOP = DTL_TYPE_COUNT,
    DTL_EVENT_WITHIN_FUTURE,
    DTL_EVENT_WITHIN_CONDITION,
    DTL_EVENT_WITHIN_COUNT
} dtl_event_within_table;

typedef struct dtl_event_within {
    bool told, hostile;
    uint32_t layer;
    int8_t becomes, mode; /* -1: as it was */
    char cameo[5];
    uint64_t contexts;
    dtl_slice source;
} dtl_event_within;

enum { DTL_EVENT_OTHER = DTL_TYPE_COUNT }; /* the row for an act of no known type */

typedef struct dtl_event_phrase {
    uint32_t words[4];
    size_t count;
    bool least; /* "at least"; else "at most" */
} dtl_event_phrase;

/* "ied" to "y": how a verb's form that the lemmatizer does not know may come from a trigger's lemma. */
typedef struct dtl_event_ending {
    dtl_slice ending, stem;
    bool doubled; /* the letter before it stands twice: "travelled" */
} dtl_event_ending;

typedef enum dtl_event_kind {
    DTL_EVENT_KIND_ACTOR,
    DTL_EVENT_KIND_COUNTRY,
    DTL_EVENT_KIND_PLACE,
    DTL_EVENT_KIND_PERSON,
    DTL_EVENT_KIND_POLITICAL,
    DTL_EVENT_KIND_OFFICIAL,
    DTL_EVENT_KIND_POLITICIAN,
    DTL_EVENT_KIND_ARMED,
    DTL_EVENT_KIND_IGO,
    DTL_EVENT_KIND_NGO,
    DTL_EVENT_KIND_CROWD,
    DTL_EVENT_KIND_LOCAL,
    DTL_EVENT_KIND_PRIVATE,
    DTL_EVENT_KIND_COUNT
} dtl_event_kind;

enum { DTL_EVENT_MAX_SECTORS = 32 };

typedef struct dtl_event_lexicon {
    dtl_arena arena;
    dtl_map map; /* lower-case word to index in words */
    dtl_vector(dtl_event_word) words;
    dtl_map classes; /* class name to its number */
    dtl_map seen;    /* what tells a frame from others, to its index */
    uint32_t class_people, class_populations, class_gatherings, class_collectives, class_claims, class_deniers, class_territory,
        class_structures, class_sites, class_targets, class_troops, class_accidents, class_mishaps, class_gunfire, class_charges,
        class_demand, class_campaigners, class_local_bodies, class_localities, class_marchers,
        class_campaign; /* DTL_EVENT_NONE when the lexicon has none */
    uint32_t of;        /* the word of grammar.lex, [of] */
    dtl_vector(dtl_event_frame) frames;
    dtl_vector(dtl_event_link) links;
    dtl_vector(dtl_event_pair) pairs;
    dtl_vector(dtl_event_phrase) phrases;
    dtl_vector(dtl_event_ending) endings;
    uint32_t refusal;    /* the same for [REJECT], what "X will not" comes to */
    uint32_t obligation; /* the frame of compose.lex, [oblige]: what "X said that Y must" comes to; DTL_EVENT_NONE */
    dtl_event_within within[DTL_EVENT_WITHIN_COUNT][DTL_TYPE_COUNT + 1];
    char sectors[DTL_EVENT_KIND_COUNT][DTL_EVENT_MAX_SECTORS][4]; /* ended by "" */
    bool kind_has_state[DTL_EVENT_KIND_COUNT];
} dtl_event_lexicon;

/* folders: the language's lexicon, and the user's, which wins over it. Errors: DTL_EIO, DTL_ENOMEM, DTL_ELIMIT, DTL_EFORMAT with
 * file and line. Close also after an error. */
int dtl_event_lexicon_open(dtl_event_lexicon *out, const dtl_lexicon_folders *folders, dtl_error *error);
void dtl_event_lexicon_close(dtl_event_lexicon *lexicon);

/* The word's index, whatever the case of its ASCII letters; DTL_EVENT_NONE when the lexicon has not got it. */
uint32_t dtl_event_lexicon_find(const dtl_event_lexicon *lexicon, dtl_slice word);

/* The word that starts frames of which form is a form by grammar.lex, [ending]; DTL_EVENT_NONE. */
uint32_t dtl_event_lexicon_inflected(const dtl_event_lexicon *lexicon, dtl_slice form);

/* For the files of this folder: the index of a word, taken in when it is new; DTL_EVENT_NONE when memory or the ceiling ran out.
 */
uint32_t dtl_event_lexicon_intern(dtl_event_lexicon *lexicon, dtl_slice word);
int dtl_event_lexicon_read(dtl_event_lexicon *lexicon, dtl_lexicon_file *out, const dtl_lexicon_folders *folders,
                           const char *name, dtl_error *error);
int dtl_event_lexicon_full(dtl_event_lexicon *lexicon, dtl_error *error);
/* The contexts of the entry or its section as bits. */
int dtl_event_lexicon_contexts(uint64_t *out, const dtl_lexicon_file *file, const dtl_lexicon_entry *entry, dtl_error *error);
/* lexicon_words.c: everything but frames and what becomes of acts. */
int dtl_event_lexicon_read_words(dtl_event_lexicon *lexicon, const dtl_lexicon_folders *folders, dtl_error *error);
/* lexicon_frames.c: those of one of the folders; name is the file's name in it. */
int dtl_event_lexicon_read_frames(dtl_event_lexicon *lexicon, const dtl_lexicon_folders *folders, const char *name,
                                  uint32_t layer, dtl_error *error);
/* Adds a frame to those that a word starts; reads where its sides stand. */
int dtl_event_lexicon_link(dtl_event_lexicon *lexicon, uint32_t word, uint32_t frame, dtl_error *error);
int dtl_event_lexicon_sides(dtl_event_lexicon *lexicon, const dtl_lexicon_file *file, const dtl_lexicon_entry *entry,
                            dtl_event_frame *frame, dtl_error *error);
/* lexicon_near.c: lends frames to words near in meaning, once all frames are read. */
int dtl_event_lexicon_read_near(dtl_event_lexicon *lexicon, const dtl_lexicon_folders *folders, dtl_error *error);
/* lexicon_override.c: takes away the frames of earlier layers that this one replaces (words: the alternatives of its first word).
 */
int dtl_event_lexicon_override(dtl_event_lexicon *lexicon, uint32_t frame, const dtl_event_words *words, dtl_error *error);
/* restrict.c: how much it asks for, before a sentence is seen; of two frames that fit, the one that asks for more is told. */
int dtl_event_frame_points(const dtl_event_frame *frame);
/* lexicon_check.c: tells of frames that never can be told. Errors: DTL_ENOMEM. */
int dtl_event_lexicon_check(const dtl_event_lexicon *lexicon, const dtl_lexicon_listener *listener, dtl_error *error);
/* lexicon_patterns.c: parses the value of a list of alternatives; a value that is missing gives none. */
int dtl_event_lexicon_patterns(dtl_event_lexicon *lexicon, dtl_event_patterns *out, const dtl_lexicon_file *file,
                               const dtl_lexicon_entry *entry, const char *key, dtl_error *error);
int dtl_event_lexicon_slots(dtl_event_lexicon *lexicon, dtl_event_slots *out, const dtl_lexicon_file *file,
                            const dtl_lexicon_entry *entry, const char *key, dtl_error *error);

static inline bool dtl_event_word_in(const dtl_event_lexicon *lexicon, uint32_t word, uint32_t class_number) {
    return word != DTL_EVENT_NONE && class_number != DTL_EVENT_NONE &&
           (lexicon->words.items[word].classes[class_number / 64] >> class_number % 64 & 1);
}
static inline bool dtl_event_word_near(const dtl_event_lexicon *lexicon, uint32_t word, uint32_t class_number) {
    return word != DTL_EVENT_NONE && class_number != DTL_EVENT_NONE &&
           (lexicon->words.items[word].near_classes[class_number / 64] >> class_number % 64 & 1);
}

#endif
