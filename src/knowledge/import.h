/* Dictionaries of older event coders, TABARI and PETRARCH-2, converted to lexicon files: verbs with their CAMEO codes to frames,
 * actors to names, agents to common nouns. What has no place in our lexicons is left out and told. */
#ifndef DTL_KNOWLEDGE_IMPORT_H
#define DTL_KNOWLEDGE_IMPORT_H

#include "knowledge/knowledge.h"

typedef struct dtl_import dtl_import;

/* Reads data/cameo_plover.tsv, data/cameo_actors.tsv and import.lex of the knowledge, which must outlive the import. Errors:
 * DTL_EIO, DTL_ENOMEM, DTL_EFORMAT with file and line. */
int dtl_import_open(dtl_import **out, const dtl_knowledge *knowledge, dtl_error *error);
void dtl_import_close(dtl_import *import);

/* Converts a whole dictionary; text must outlive the import. Which of the three it is, its lines tell. name: for what is left
 * over. Errors: DTL_ENOMEM, DTL_ELIMIT; a line that is not understood is no error. */
int dtl_import_add(dtl_import *import, dtl_slice text, const char *name, dtl_error *error);

/* Gives each lexicon file ("assault.lex") with its text, then "left.txt" with the lines that could not be converted and why. The
 * text is gone when take returns; a negative status of it ends everything. Errors: DTL_ENOMEM, DTL_ELIMIT, and what take returns.
 */
typedef int dtl_import_take(void *context, const char *file, dtl_slice text, dtl_error *error);
int dtl_import_give(dtl_import *import, dtl_import_take *take, void *context, dtl_error *error);

/* How many lexicon entries there are; and of each reason in turn (from 0, while it is not NULL) what it is and how many lines
 * were left for it. */
size_t dtl_import_entries(const dtl_import *import);
const char *dtl_import_left(const dtl_import *import, size_t reason, size_t *lines);

#endif
