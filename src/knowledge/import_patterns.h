/* Patterns of verb dictionaries, "- * &FOOD (TO +)". */
#ifndef DTL_KNOWLEDGE_IMPORT_PATTERNS_H
#define DTL_KNOWLEDGE_IMPORT_PATTERNS_H

#include "knowledge/import_parts.h"

enum { DTL_IMPORT_MAX_EXTRA = 5 };

/* What a pattern asks for; data NULL: nothing. */
typedef struct dtl_import_pattern {
    dtl_slice subj, subj_mod, obj, obj_mod, obj_word, obl, recipient;
    dtl_slice extra[DTL_IMPORT_MAX_EXTRA]; /* words of the trigger behind the verb */
    size_t extra_count;
    dtl_slice preposition; /* a bare one whose phrase is still to come */
    bool target_first;     /* the one acted on is the subject */
    int wrong;             /* dtl_import_reason, -1: none */
} dtl_import_pattern;

/* The sets of synonyms of a dictionary. */
typedef struct dtl_import_synsets {
    dtl_import *import;
    dtl_map map; /* name to the number of its list */
    dtl_vector(dtl_slice) lists;
} dtl_import_synsets;

/* Reads the members of a set, which follow its name. Errors: DTL_ENOMEM, DTL_ELIMIT. */
int dtl_import_read_synset(dtl_import_synsets *v, dtl_slice name, dtl_slice *rest);
/* text: what stands between the hyphen and the code. */
dtl_import_pattern dtl_import_read_pattern(dtl_import_synsets *v, dtl_slice text);

/* Whether it can be one of a frame's words. */
bool dtl_import_is_word(dtl_slice word);
/* In small letters, without underscores at the end; those inside become blanks. data NULL when memory ran out. */
dtl_slice dtl_import_clean(dtl_import *import, dtl_slice text);
/* list, separator, item; the item when the list is empty. */
dtl_slice dtl_import_append(dtl_import *import, dtl_slice list, char separator, dtl_slice item);

#endif
