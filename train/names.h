/* Where the corpora tell names: for each word the classes that it may have (see dtl_name_begin), as bits. */
#ifndef DTL_TRAIN_NAMES_H
#define DTL_TRAIN_NAMES_H

#include "iob2.h"
#include "train.h"

enum { NAMES_ALL = (1 << DTL_NAME_CLASSES) - 1 };

/* What the tags of the file at path mean, from the table train/names.tsv, and what they allow. The sentence's tree is known: what
 * it calls titles before a person's name belongs to no name. */
typedef struct name_meanings name_meanings;
name_meanings *name_meanings_read(const char *table, const char *path, dtl_arena *arena);
void names_allow(uint16_t *out, const dtl_iob2_sentence *sentence, const sample *tree, const name_meanings *meanings);

/* The sentence with words cut at their hyphens, which are words of their own in the treebanks. */
dtl_iob2_sentence names_cut_hyphens(const dtl_iob2_sentence *sentence, dtl_arena *arena);

/* From GUM's Entity= marks: of a person, place, organisation or happening whose head is a proper noun the words that are its
 * name, less articles, titles and modifiers. Returns false, and leaves out as it is, where a sentence has no such marks. */
bool names_of_entities(uint16_t *out, const sample *s);

#endif
