/* Corrections over the API. */
#ifndef DTL_SERVE_EDIT_H
#define DTL_SERVE_EDIT_H

#include "serve/api.h"
#include "types/correction.h"

enum { DTL_EDIT_BYTES = 16 << 10, DTL_EDIT_WORDS = 2000 };

/* Does what a POST to a path as "/api/corrections" or "/api/corrections/c-77d0c1f2a3b48596/undo" with a JSON body asks for: fills
 * reply->text with the correction. store: opened for writing. Errors: DTL_EARGUMENT, DTL_ENOTFOUND, those of writing. */
int dtl_edit(const dtl_api *api, dtl_store *store, const char *path, dtl_slice body, dtl_api_reply *reply, dtl_error *error);

/* A correction of a line as dtl_line_correction writes it, in the arena. DTL_EARGUMENT, DTL_ENOMEM. */
int dtl_edit_read(dtl_correction *out, dtl_slice line, dtl_arena *arena, dtl_error *error);

#endif
