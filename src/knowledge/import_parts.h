/* What the converters of the three kinds of dictionaries share. */
#ifndef DTL_KNOWLEDGE_IMPORT_PARTS_H
#define DTL_KNOWLEDGE_IMPORT_PARTS_H

#include "base/buffer.h"
#include "base/map.h"
#include "base/vector.h"
#include "knowledge/import.h"

/* Why a line is left: name, what is said of it. */
#define DTL_IMPORT_REASONS(X)                                                                 \
    X(NO_EVENT, "the code is no event in PLOVER (statements, appeals, or none)")              \
    X(NO_CODE, "the code is not known")                                                       \
    X(TWO_PHRASES, "two phrases of prepositions: a frame asks for one")                       \
    X(NEGATED, "it asks for a negation: with us that is a mention's status")                  \
    X(BEFORE, "it asks for more than a subject before the verb")                              \
    X(WORDS, "it asks for more words than a frame can")                                       \
    X(SIGNS, "signs that are not understood")                                                 \
    X(SYNSET, "a set of synonyms that is not there or has no single words")                   \
    X(TRANSFORMATION, "a transformation: acts inside acts are compose.lex")                   \
    X(OTHER_CODE, "the same words stand in the dictionary with another code, which was kept") \
    X(DATES, "a code of other dates: our entries hold at all times, and the latest was kept") \
    X(KNOWN_OTHER, "a country's name or adjective that is known for another")                 \
    X(NO_ACTOR, "no country and no sector is known of its code")                              \
    X(TEXT, "text that no lexicon can hold")

typedef enum dtl_import_reason {
#define X(name, text) DTL_IMPORT_##name,
    DTL_IMPORT_REASONS(X)
#undef X
        DTL_IMPORT_REASON_COUNT
} dtl_import_reason;

/* What import.lex knows of a word; bits. */
enum { DTL_IMPORT_PARTICLE = 1, DTL_IMPORT_PREPOSITION = 2, DTL_IMPORT_SKIP = 4, DTL_IMPORT_NEGATION = 8, DTL_IMPORT_SMALL = 16 };

/* A row of data/cameo_plover.tsv or data/cameo_actors.tsv. */
typedef struct dtl_import_row {
    dtl_slice fields[4];
} dtl_import_row;

/* A line of a lexicon file to be. */
typedef struct dtl_import_entry {
    dtl_slice file;    /* "assault.lex" */
    dtl_slice section; /* "ASSAULT pos=verb cameo=190" */
    dtl_slice line;
    uint32_t number; /* in order of reading */
} dtl_import_entry;

struct dtl_import {
    const dtl_knowledge *knowledge;
    dtl_arena arena;
    dtl_map words;         /* of import.lex, to bits */
    dtl_map events, codes; /* of the tables, to rows */
    dtl_vector(dtl_import_row) rows;
    dtl_slice recipient, reversed; /* lists of slots */
    dtl_vector(dtl_import_entry) entries;
    dtl_map seen; /* what an entry is told from others by, to its number */
    dtl_buffer left;
    size_t left_lines[DTL_IMPORT_REASON_COUNT];
    uint32_t left_at[DTL_IMPORT_REASON_COUNT]; /* the line that was left last */
    const char *name;                          /* of the dictionary at hand */
    uint32_t line;
};

/* Notes that this line or piece of one is left. */
void dtl_import_leave(dtl_import *import, dtl_import_reason reason, dtl_slice text);
/* Adds an entry, unless one with this key is there: then with another section it is left. Errors: DTL_ENOMEM, DTL_ELIMIT. */
int dtl_import_put(dtl_import *import, dtl_slice key, dtl_slice file, dtl_slice section, dtl_slice line, dtl_slice source);
/* Bits of a word, in small letters; 0: none. */
uint32_t dtl_import_word(const dtl_import *import, dtl_slice word);
/* The row of a code in one of the tables; NULL. */
const dtl_import_row *dtl_import_row_of(const dtl_import *import, const dtl_map *table, dtl_slice code);
/* Whether text can stand in a lexicon: valid UTF-8 of moderate length, without the format's own signs. */
bool dtl_import_is_plain(dtl_slice text);
/* A copy in small letters; data NULL when memory ran out. */
dtl_slice dtl_import_lower(dtl_import *import, dtl_slice text);
/* Cuts the next line off, without its comment; *import->line counts it. */
dtl_slice dtl_import_next_line(dtl_import *import, dtl_slice *rest);
/* DTL_OK, or what the arena says. */
int dtl_import_status(const dtl_import *import);

/* The converters. Errors: DTL_ENOMEM, DTL_ELIMIT. */
int dtl_import_verbs(dtl_import *import, dtl_slice text);
int dtl_import_actors(dtl_import *import, dtl_slice text);
int dtl_import_agents(dtl_import *import, dtl_slice text);

#endif
