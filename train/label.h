/* Plain text and names with trees from finished models, for a student to learn from. */
#ifndef DTL_TRAIN_LABEL_H
#define DTL_TRAIN_LABEL_H

#include "train.h"

enum { MOST_TEACHERS = 8 };

/* Reads DATA/names/NAMES-train.iob2 and the first four fifths of NAMES-dev.iob2, and the "text" of the JSON lines in
 * DATA/quotes/NAMES.train.jsonl, DATA/ecb/NAMES.train.jsonl and, one line in eight, DATA/text/NAMES.jsonl.gz. Every teacher, a
 * model file, tags and parses all of it; of the arcs that got most votes a tree is built (K. Sagae and A. Lavie 2006, "Parser
 * combination by reparsing"), and a word's weight is the share of the teachers that agree with its head and relation. Sentences
 * of dev files have weight 0: of them only the names are learned. The samples' tags are set by set_classes. names: the table of
 * what tags mean. */
void label_read(corpus *out, const char *data, const char *names, char *const *teachers, size_t count, dtl_arena *arena);

#endif
