/* Toponyms of one document: what was found, what each name can stand for, and the choice. Inside the place stage only. */
#ifndef DTL_CODING_PLACE_TOPONYMS_H
#define DTL_CODING_PLACE_TOPONYMS_H

#include "base/map.h"
#include "base/vector.h"
#include "knowledge/gazetteer.h"
#include "knowledge/knowledge.h"
#include "types/document.h"

enum { DTL_TOPONYM_CANDIDATES = 24, DTL_TOPONYM_NAMES = 4096, DTL_TOPONYM_WORDS = 7 };

typedef struct dtl_toponym_candidate {
    dtl_gazetteer_place place;
    dtl_precision precision;
    double prior;   /* how likely the name stands for it, whatever the report */
    double score;   /* the prior with what the report adds */
    bool contained; /* the report names the area that it lies in right behind it */
} dtl_toponym_candidate;

/* A name in a document: it stands for one place throughout. */
typedef struct dtl_toponym_name {
    dtl_toponym_candidate candidates[DTL_TOPONYM_CANDIDATES];
    size_t count, best;
    size_t uses;   /* how often the document has it */
    unsigned said; /* bits of dtl_precision: what the report calls it, as "the town of" */
} dtl_toponym_name;

typedef struct dtl_toponym {
    uint32_t sentence, first, end; /* tokens */
    uint32_t name;                 /* index in the names */
} dtl_toponym;

typedef struct dtl_toponyms {
    dtl_vector(dtl_toponym) found; /* by first token */
    dtl_vector(dtl_toponym_name) names;
    const char *home; /* the country that the outlet writes for; NULL: not known */
} dtl_toponyms;

/* What people can add to the gazetteer in the lexicon: regions, seas, rivers, and short forms of names. */
typedef struct dtl_place_entry {
    dtl_toponym_candidate candidate;
    dtl_slice area; /* a short form of this area's name; data NULL for a place of its own */
    char country[4];
    bool common;    /* a common word that is a place only with its area behind it */
    bool adjective; /* of such a place, as "African" */
} dtl_place_entry;

/* What a word behind a place's name makes of it: the name of a street, or of a company or team. */
enum { DTL_BEHIND_NONE, DTL_BEHIND_STREET, DTL_BEHIND_BODY };

/* Up to a day a state's towns were another's. */
typedef struct dtl_young_state {
    char before[4];
    dtl_day until;
} dtl_young_state;

typedef struct dtl_place_tables {
    const dtl_knowledge *knowledge;
    dtl_gazetteer *gazetteer;
    dtl_arena arena;
    dtl_map own; /* state of the key (8 bytes) -> index in entries */
    dtl_vector(dtl_place_entry) entries;
    dtl_map kinds;        /* lemmas of nouns that say what a place is -> dtl_precision */
    dtl_map prepositions; /* lemmas behind which a place stands */
    dtl_map behind;       /* words, one or two, that make a place's name before them that of something else -> DTL_BEHIND_... */
    dtl_map young;        /* codes of states younger than some reports -> index in young_states */
    dtl_vector(dtl_young_state) young_states;
    dtl_map outlets;   /* names of outlets -> index in entries, for the country */
    dtl_map countries; /* alpha-3 -> record of the gazetteer */
} dtl_place_tables;

/* Opens the gazetteer and reads lexicon/LANGUAGE/places.lex. */
int dtl_place_tables_open(dtl_place_tables *tables, const dtl_knowledge *knowledge, dtl_error *error);
void dtl_place_tables_close(dtl_place_tables *tables);

/* The own entry of a name; NULL when there is none. */
const dtl_place_entry *dtl_place_own(const dtl_place_tables *tables, dtl_gazetteer_key key);

/* The country that an outlet writes for, as the lexicon tells; NULL when it does not. */
const char *dtl_place_home(const dtl_place_tables *tables, dtl_slice outlet);

int dtl_toponyms_find(dtl_toponyms *out, const dtl_place_tables *tables, dtl_document *document, dtl_error *error);
/* The same for spans of the text that are known to be names, in order; a name that is nowhere in the tables is left out. */
int dtl_toponyms_given(dtl_toponyms *out, const dtl_place_tables *tables, dtl_document *document, const dtl_span *spans,
                       size_t count, dtl_error *error);
/* Chooses a candidate for each name. */
void dtl_toponyms_resolve(dtl_toponyms *toponyms, const dtl_document *document);

#endif
