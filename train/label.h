/* Plain text and names with trees from finished models, for a student to learn from. */
#ifndef DTL_TRAIN_LABEL_H
#define DTL_TRAIN_LABEL_H

#include "train.h"

enum { MOST_TEACHERS = 8 };

/* Finished models, and the table of what the tags of names mean. */
typedef struct labels_from {
    char *teachers[MOST_TEACHERS], *namers[MOST_TEACHERS];
    size_t teacher_count, namer_count;
    const char *names;
    bool texts; /* whether plain text is read too */
} labels_from;

/* Reads DATA/names/NAMES-train.iob2 and the first four fifths of NAMES-dev.iob2, and the "text" of the JSON lines in
 * DATA/quotes/NAMES.train.jsonl, DATA/ecb/NAMES.train.jsonl and, one line in eight, DATA/text/NAMES.jsonl.gz. Every teacher
 * tags and parses all of it; of the arcs that got most votes a tree is built (K. Sagae and A. Lavie 2006, "Parser
 * combination by reparsing"), and a word's weight is the share of the teachers that agree with its head and relation. Sentences
 * of dev files have weight 0: of them only the names are learned. Where nobody marked names, in the texts and in sentences of
 * the treebanks, a word may be what more than a third of the namers say. The samples' tags are set by train_classes. */
void label_read(corpus *out, corpus *treebanks, const char *data, const labels_from *from, dtl_arena *arena);

#endif
