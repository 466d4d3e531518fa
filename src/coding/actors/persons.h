/* Persons in public life, of lexicon/LANGUAGE/persons.lex: whose country a report need not tell. */
#ifndef DTL_CODING_ACTORS_PERSONS_H
#define DTL_CODING_ACTORS_PERSONS_H

#include "base/error.h"
#include "base/map.h"
#include "base/vector.h"

enum { DTL_NO_YEAR = 0, DTL_LAST_YEAR = 9999 };

typedef struct dtl_actor_person {
    dtl_slice name, first_word, last_word; /* words of the name */
    char country[4];
    int from, to;     /* years in government; DTL_NO_YEAR when never */
    bool alone;       /* the last word alone, or the short name, means this person */
    uint32_t next;    /* another person of the same short name; UINT32_MAX ends */
    dtl_slice source; /* file and line, as "en/persons.lex:12" */
} dtl_actor_person;

typedef struct dtl_actor_persons {
    dtl_arena arena;
    dtl_map names, shorts; /* to the index in items */
    dtl_vector(dtl_actor_person) items;
} dtl_actor_persons;

/* folder: the language's lexicon. Errors: DTL_EIO, DTL_ENOMEM, DTL_EFORMAT with file and line. Close also after an error. */
int dtl_actor_persons_open(dtl_actor_persons *out, const char *folder, const char *language, dtl_error *error);
void dtl_actor_persons_close(dtl_actor_persons *persons);

/* Whom a name means in a report of a year (DTL_NO_YEAR when not known); titled: an office stands before it. NULL when nobody, or
 * when persons of several countries could be meant. */
const dtl_actor_person *dtl_actor_persons_find(const dtl_actor_persons *persons, dtl_slice name, bool titled, int year);

/* "GOV" for who governs in the year, "ELI" for who did before, "" for who did not yet or never. */
const char *dtl_actor_person_sector(const dtl_actor_person *person, int year);

#endif
