/* The words of lexicon/LANGUAGE/actors.lex: pronouns, counterparts, sides, prepositions and the like. */
#ifndef DTL_CODING_ACTORS_WORDS_H
#define DTL_CODING_ACTORS_WORDS_H

#include "base/error.h"
#include "base/map.h"
#include "base/vector.h"
#include "knowledge/knowledge.h"

/* name of the bit, name of the section */
#define DTL_ACTOR_CLASSES(X)        \
    X(PERSONAL, "personal")         \
    X(POSSESSIVE, "possessive")     \
    X(REFLEXIVE, "reflexive")       \
    X(RELATIVE, "relative")         \
    X(RECIPROCAL, "reciprocal")     \
    X(COUNTERPART, "counterpart")   \
    X(SIDE, "side")                 \
    X(BOTH, "both")                 \
    X(FORMER, "former")             \
    X(LATTER, "latter")             \
    X(ANAPHOR, "anaphor")           \
    X(COLLECTIVE, "collective")     \
    X(QUANTITY, "quantity")         \
    X(OF, "of")                     \
    X(ORIGIN, "origin")             \
    X(LOCATIVE, "locative")         \
    X(TOWARD, "toward")             \
    X(LEADING, "leading")           \
    X(BELONGING, "belonging")       \
    X(SETTLEMENT, "settlement")     \
    X(UNDONE, "undone")             \
    X(UNDOING, "undoing")           \
    X(ETHNIC, "ethnic")             \
    X(DEPUTY, "deputy")             \
    X(PAST, "past")                 \
    X(HONORIFIC, "honorific")       \
    X(GOVERNMENT, "government")     \
    X(CALENDAR, "calendar")         \
    X(AMOUNT, "amount")             \
    X(CURRENCY, "currency")         \
    X(GIVEN, "given")               \
    X(LED, "led")                   \
    X(GUEST, "guest")               \
    X(OTHER, "other")               \
    X(FIRM, "firm")                 \
    X(HEADING, "heading")           \
    X(FOLLOWER, "follower")         \
    X(MUNICIPALITY, "municipality") \
    X(ADDRESSING, "addressing")     \
    X(NATIONAL, "national")         \
    X(FLEEING, "fleeing")           \
    X(LOYAL, "loyal")

enum {
#define X(name, text) DTL_ACTOR_CLASS_##name,
    DTL_ACTOR_CLASSES(X)
#undef X
        DTL_ACTOR_CLASS_COUNT
};
/* The bit of a class in dtl_actor_word.classes; PAIR, beside the classes: an entry of two words starts with this one. */
#define DTL_ACTOR_BIT(name) (UINT64_C(1) << DTL_ACTOR_CLASS_##name)
enum { DTL_ACTOR_CLASS_PAIR = DTL_ACTOR_CLASS_COUNT };

typedef enum dtl_actor_of {
    DTL_ACTOR_OF_NOTHING,
    DTL_ACTOR_OF_ANY,
    DTL_ACTOR_OF_STATE,
    DTL_ACTOR_OF_PERSON,
    DTL_ACTOR_OF_ORGANISATION
} dtl_actor_of;
typedef enum dtl_actor_gender { DTL_GENDER_OPEN, DTL_GENDER_MASC, DTL_GENDER_FEM, DTL_GENDER_NEUT } dtl_actor_gender;
typedef enum dtl_actor_number { DTL_NUMBER_OPEN, DTL_NUMBER_SING, DTL_NUMBER_PLUR } dtl_actor_number;

typedef struct dtl_actor_word {
    uint64_t classes; /* bits */
    uint8_t gender, number, person;
    uint8_t side_of, anaphor_of; /* dtl_actor_of */
    dtl_slice sectors;           /* of an anaphor: which it can mean, separated by commas; of a past office: the one it gives */
} dtl_actor_word;

/* A name that stands for something else in some reports: of country as knowledge has it, other then. */
typedef struct dtl_actor_homonym {
    dtl_slice text;
    char country[4];
    dtl_known other;
    bool half;     /* of a land of which country is the other half: "the North" beside South Korea */
    dtl_day until; /* in reports of up to that day; DTL_NO_DAY: where the report speaks of the other country, not of this one */
} dtl_actor_homonym;

enum { DTL_MAX_HOMONYMS = 32 };

typedef struct dtl_actor_words {
    dtl_arena arena;
    dtl_map map; /* lower-case words to index in items */
    dtl_vector(dtl_actor_word) items;
    dtl_vector(dtl_actor_homonym) homonyms;
    char past_sector[4]; /* of who is out of office: that of the first word for it; "" when the lexicon has none */
} dtl_actor_words;

/* folder: the language's lexicon. Errors: DTL_EIO, DTL_ENOMEM, DTL_EFORMAT with file and line. Close also after an error. */
int dtl_actor_words_open(dtl_actor_words *out, const char *folder, dtl_error *error);
void dtl_actor_words_close(dtl_actor_words *words);

/* The entry of a text, in any case; NULL when there is none. */
const dtl_actor_word *dtl_actor_words_find(const dtl_actor_words *words, dtl_slice text);
/* The word at tokens[at], by form, for nouns and verbs also by lemma; NULL when it is none of ours. */
const dtl_actor_word *dtl_actor_words_at(const dtl_actor_words *words, const dtl_token *tokens, size_t at);
/* The entry of two words that starts at tokens[at]; NULL when there is none. */
const dtl_actor_word *dtl_actor_words_pair(const dtl_actor_words *words, const dtl_token *tokens, size_t at, size_t end);

#endif
