/* Filling and printing a dtl_error. */
#ifndef DTL_BASE_ERROR_H
#define DTL_BASE_ERROR_H

#include <stddef.h>

#include "dateline/error.h"

/* Fills *error (which may be NULL) and returns code, so that a function can `return dtl_fail(error, DTL_EIO, ...)`.
 * Sets file, line and byte to "none". */
__attribute__((format(printf, 3, 4))) int dtl_fail(dtl_error *error, int code, const char *format, ...);

/* Adds the place to an error already filled. path may be NULL, line 0, byte UINT64_MAX for what is not known. */
void dtl_error_at(dtl_error *error, const char *path, uint64_t line, uint64_t byte);

/* Writes "file:line: message" (as much as is known) into out, always terminated. */
void dtl_error_print(const dtl_error *error, char *out, size_t size);

/* The meaning of a code in words; "unknown error" for a number that is none. */
const char *dtl_error_meaning(int code);

#endif
