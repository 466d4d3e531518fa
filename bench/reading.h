/* What reading pages and WARC files costs. */
#ifndef DTL_BENCH_READING_H
#define DTL_BENCH_READING_H

#include "base/error.h"

/* Prints pages extracted a second, of those in folder, and megabytes a second of a WARC file made of them, compressed as it is,
 * beside inflating the same bytes and nothing else. Without pages there it prints nothing. */
int bench_reading(const char *folder, dtl_error *error);

#endif
