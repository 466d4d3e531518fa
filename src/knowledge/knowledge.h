/* Knowledge: what is known beforehand of the world and of a language's words: countries, organisations, titles, sectors, reporting verbs.
 * Read at the start from data/ and lexicon/LANGUAGE/, then immutable and shared by threads. */
#ifndef DTL_KNOWLEDGE_KNOWLEDGE_H
#define DTL_KNOWLEDGE_KNOWLEDGE_H

#include "base/error.h"
#include "base/slice.h"

typedef struct dtl_knowledge dtl_knowledge;

/* root: the folder that holds data/ and lexicon/; language: as "en". Errors: DTL_EIO, DTL_ENOMEM, DTL_EFORMAT with file and line. */
int dtl_knowledge_open(dtl_knowledge **out, const char *root, const char *language, dtl_error *error);
void dtl_knowledge_close(dtl_knowledge *knowledge);

/* The folder of the language's lexicon, ROOT/lexicon/en. */
const char *dtl_knowledge_lexicon(const dtl_knowledge *knowledge);

/* Whether a verb's lemma tells what somebody says ("say", "tell", "report"). */
bool dtl_knowledge_reports(const dtl_knowledge *knowledge, dtl_slice lemma);

#endif
