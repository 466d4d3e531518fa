/* Many reports out of few: the reports of a folder over and over, each time with other names, places, numbers, days and outlets,
 * so that hardly any is a copy of another. */
#ifndef DTL_BENCH_SCALE_MANY_H
#define DTL_BENCH_SCALE_MANY_H

#include <stdio.h>

#include "knowledge/knowledge.h"
#include "read/read.h"

/* Writes count reports as JSON lines; those of the first time stand as they are. Errors: those of reading, DTL_EIO. */
int dtl_many_write(FILE *out, const char *folder, size_t count, dtl_error *error);

#endif
