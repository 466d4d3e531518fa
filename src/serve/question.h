/* The filters of the command line and of the API: one reading for both. */
#ifndef DTL_SERVE_QUESTION_H
#define DTL_SERVE_QUESTION_H

#include "knowledge/knowledge.h"
#include "store/store.h"

typedef struct dtl_question {
    dtl_filter filter; /* its country points into this struct, its texts to the values given */
    char country[4], place[4];
} dtl_question;

/* Must not be copied once a country is set. */
void dtl_question_init(dtl_question *question);

/* Where names of countries and towns are looked up. */
typedef struct dtl_question_tables {
    const dtl_knowledge *knowledge; /* NULL: only codes are countries */
    const char *root;               /* with data/ in it */
} dtl_question_tables;

typedef struct dtl_question_town {
    char name[200], country[4];
    double lat, lon;
    uint32_t geonames;
} dtl_question_town;

/* The town of that name where most people live, of a country when that is not NULL. DTL_EARGUMENT when none is known. */
int dtl_question_find_town(const dtl_question_tables *tables, const char *name, const char *country, dtl_question_town *out,
                           dtl_error *error);

/* Sets a filter by its name ("country", "since", ...) from value, which must outlive the question. prefix: what stands before the
 * name in messages ("--"). Errors: DTL_EARGUMENT; those of opening the table of places. */
int dtl_question_set(dtl_question *question, const char *name, const char *value, const char *prefix,
                     const dtl_question_tables *tables, dtl_error *error);

#endif
