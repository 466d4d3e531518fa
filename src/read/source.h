/* The bytes of one input, unwrapped of gzip, in pieces of bounded size. */
#ifndef DTL_READ_SOURCE_H
#define DTL_READ_SOURCE_H

#include <stdint.h>

#include "base/arena.h"
#include "base/error.h"

enum {
    DTL_MAX_LINE_BYTES = 16 << 20,
    DTL_MAX_RATIO = 200 /* bytes that a gzipped byte may give, once DTL_RATIO_GRACE bytes were given: text rarely reaches 20 */
};
#define DTL_RATIO_GRACE ((uint64_t)64 << 20)
#define DTL_MAX_SOURCE_BYTES ((uint64_t)1 << 40) /* that one gzipped input may give */

typedef struct dtl_source dtl_source;

/* path: a file, or "-" for stdin. Errors: DTL_EIO, DTL_ENOMEM. */
int dtl_source_open(dtl_source **out, const char *path, dtl_error *error);

/* Bytes that come from elsewhere, as out of an archive: take gives up to room of them, *count 0 at the end. context outlives the
 * source. Errors: DTL_ENOMEM, and those of take. */
typedef int dtl_source_take(void *context, void *into, size_t room, size_t *count, dtl_error *error);
int dtl_source_of(dtl_source **out, dtl_source_take *take, void *context, dtl_error *error);
void dtl_source_close(dtl_source *source);

/* The next bytes, at most 64 KB, which stay unread: fewer than that when the input delivers fewer at once, empty only at its end.
 * They hold until the next call. Errors: DTL_EIO, DTL_EDAMAGED, DTL_ELIMIT (with the byte of the input); the source is then at
 * its end. */
int dtl_source_peek(dtl_source *source, dtl_slice *out, dtl_error *error);

/* Passes over the first of the bytes that peek gave. */
void dtl_source_pass(dtl_source *source, size_t count);

/* Bytes that were taken of the input itself, packed as it is. */
uint64_t dtl_source_taken(const dtl_source *source);

/* Which gzip member the bytes come from that the last call gave, from 1; 0 when the input is not gzipped. Bytes of two members
 * are never given at once by peek. */
uint64_t dtl_source_member(const dtl_source *source);

/* After DTL_EDAMAGED: goes on at the next gzip member that begins behind the damage: 1, or 0 when there is none. Errors as peek.
 */
int dtl_source_resume(dtl_source *source, dtl_error *error);

/* The next line without its LF: 1, or 0 at the end. It holds until the next call. A line longer than DTL_MAX_LINE_BYTES is passed
 * over with DTL_ELIMIT and the next call goes on behind it. Other errors as peek. */
int dtl_source_line(dtl_source *source, dtl_slice *out, dtl_error *error);

/* The number of the line given last, from 1. */
uint64_t dtl_source_line_number(const dtl_source *source);

/* Everything that is left, in the arena. Errors as peek; DTL_ELIMIT when it is more than ceiling bytes. */
int dtl_source_all(dtl_source *source, size_t ceiling, dtl_arena *arena, dtl_slice *out, dtl_error *error);

#endif
