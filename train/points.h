/* Which words plain text writes with a point behind them, wherever they stand: what is mostly an abbreviation (after T. Kiss and
 * J. Strunk 2006, "Unsupervised multilingual sentence boundary detection"). */
#ifndef DTL_TRAIN_POINTS_H
#define DTL_TRAIN_POINTS_H

#include "base/arena.h"
#include "writer.h"

/* From the "text" of the JSON lines in DATA/text/NAMES.jsonl.gz and DATA/quotes/NAMES.train.jsonl, as many as there are. */
void count_points(lookup_maker *out, const char *data, const char *language, dtl_arena *arena);

#endif
