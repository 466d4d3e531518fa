/* Archives: tar and zip, and single files packed by zstd, xz or bzip2, by libarchive. */
#ifndef DTL_READ_ARCHIVE_H
#define DTL_READ_ARCHIVE_H

#include "read/source.h"

enum { DTL_MAX_MEMBERS = 4 << 20 };

typedef struct dtl_archive dtl_archive;

/* Whether the first bytes are those of an archive that is read here. */
bool dtl_archive_starts(dtl_slice head);

/* source: the archive's bytes, taken over, also on failure. Errors: DTL_EDAMAGED, DTL_ENOMEM. */
int dtl_archive_open(dtl_archive **out, dtl_source *source, dtl_error *error);
void dtl_archive_close(dtl_archive *archive);

/* Bytes that were taken of the source's input. */
uint64_t dtl_archive_taken(const dtl_archive *archive);

/* Goes on to the next member that is a file: 1, with its path within the archive (NULL for the only file in a packed one), 0 at
 * the end. Signs in the path that are no text become "?". It holds until the next call. Errors: DTL_EDAMAGED (the next call goes
 * on behind it, where it can be), DTL_ELIMIT, DTL_EIO, DTL_ENOMEM. */
int dtl_archive_next(dtl_archive *archive, const char **path, dtl_error *error);

/* A dtl_source_take of the member at hand. What grows beyond DTL_MAX_RATIO times the archive's size is DTL_ELIMIT, and the end.
 */
int dtl_archive_take(void *archive, void *into, size_t room, size_t *count, dtl_error *error);

#endif
