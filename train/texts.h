/* The texts of files of JSON lines. */
#ifndef DTL_TRAIN_TEXTS_H
#define DTL_TRAIN_TEXTS_H

#include "base/slice.h"

typedef void text_reader(void *context, dtl_slice text);

/* Calls read for the "text" of one line in every, beginning with the first, of the files DATA/names (a glob pattern; plain or
 * gzip), in the order of their names. */
void texts_read(const char *data, const char *names, unsigned every, text_reader *read, void *context);

#endif
