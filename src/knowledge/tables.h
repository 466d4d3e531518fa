/* Reading data/ and lexicon/LANGUAGE/ into the tables of a dtl_knowledge. */
#ifndef DTL_KNOWLEDGE_TABLES_H
#define DTL_KNOWLEDGE_TABLES_H

#include "knowledge/phrases.h"

/* A row of data/countries.tsv or data/former_countries.tsv. */
typedef struct dtl_country {
    char code[4];
    dtl_slice name;
    dtl_slice names, adjectives, capitals; /* lists with | between; data NULL or empty: none */
    dtl_slice source;                      /* "countries.tsv:12" */
} dtl_country;

/* The kind of reporting of a verb; name data NULL when it was taken away. */
typedef struct dtl_reporting_kind {
    dtl_slice name;
    uint32_t layer; /* of the lexicon that says so */
} dtl_reporting_kind;

struct dtl_knowledge {
    dtl_arena arena; /* owns all that follows */
    const char *root, *lexicon, *language;
    dtl_lexicon_folders lexicons;
    dtl_vector(dtl_country) countries;
    dtl_map codes; /* code -> index in countries */
    dtl_phrases phrases;
    dtl_map without;   /* phrases that are not taken from the table of countries */
    dtl_map reporting; /* lemma -> index in kinds */
    dtl_vector(dtl_reporting_kind) kinds;
};

/* The country with this code; NULL when there is none. */
const dtl_country *dtl_tables_country(const dtl_knowledge *knowledge, dtl_slice code);

/* Fill the tables, in this order. Errors: DTL_EIO, DTL_ENOMEM, DTL_ELIMIT, DTL_EFORMAT with file and line. */
int dtl_tables_read_countries(dtl_knowledge *knowledge, dtl_error *error);
int dtl_tables_read_lexicon(dtl_knowledge *knowledge, dtl_error *error);
/* The phrases of countries that the lexicon does not have itself. */
int dtl_tables_add_countries(dtl_knowledge *knowledge, dtl_error *error);

#endif
