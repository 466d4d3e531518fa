/* The files that a list of inputs stands for: folders are walked, their names in order of bytes. */
#ifndef DTL_READ_WALK_H
#define DTL_READ_WALK_H

#include <stdbool.h>
#include <stddef.h>

#include "base/error.h"

enum { DTL_MAX_FOLDER_DEPTH = 64, DTL_MAX_FOLDER_NAMES = 4 << 20 };

typedef struct dtl_walk dtl_walk;

/* inputs must outlive the walk. any_name: take every file of a folder, not only those whose name ends as a report's may
 * (.txt .text .html .htm .xhtml .json .jsonl .ndjson .rss .atom .rdf .warc .tar .tgz .zip, each also with .gz .zst .xz .bz2, or
 * has no dot). Names that start with a dot are never taken. */
int dtl_walk_open(dtl_walk **out, const char *const *inputs, size_t count, bool any_name, dtl_error *error);
void dtl_walk_close(dtl_walk *walk);

/* The next path ("-" and addresses of http and https as given): 1, or 0 at the end. It holds until the next call. A folder inside
 * itself, by a link, is not entered again. Errors: DTL_EIO, DTL_ELIMIT, DTL_ENOMEM, DTL_ENOTFOUND (an input folder without a file
 * of reports), with the path; the next call goes on behind. */
int dtl_walk_next(dtl_walk *walk, const char **path, dtl_error *error);

#endif
