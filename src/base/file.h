/* Files as bytes. */
#ifndef DTL_BASE_FILE_H
#define DTL_BASE_FILE_H

#include "base/arena.h"
#include "base/error.h"

/* The whole file in the arena. Errors: DTL_EIO (with the system's reason), DTL_ELIMIT when longer than ceiling bytes,
 * DTL_ENOMEM; the error names the path. */
int dtl_file_read(dtl_slice *out, const char *path, size_t ceiling, dtl_arena *arena, dtl_error *error);

typedef struct dtl_file_view {
    dtl_slice bytes;
} dtl_file_view;

/* The file mapped read-only into memory, shared between processes. Errors as dtl_file_read. */
int dtl_file_open(dtl_file_view *out, const char *path, dtl_error *error);
void dtl_file_close(dtl_file_view *view);

#endif
