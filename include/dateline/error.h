/* The one error convention of dateline.
 *
 * A function that can fail returns an int: 0 when it did what it says, else a negative DTL_E... code. It takes a
 * dtl_error as its last parameter (NULL is allowed) and fills it on failure only. docs/errors.md has a worked example. */
#ifndef DATELINE_ERROR_H
#define DATELINE_ERROR_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

enum dtl_error_code {
    DTL_OK = 0,
#define DTL_ERROR(name, value, meaning) name = (value),
#include "dateline/errors.def"
#undef DTL_ERROR
};

typedef struct dtl_error {
    int code;          /* one of dtl_error_code */
    char message[400]; /* one line of UTF-8, no final stop or newline */
    char file[256];    /* the input it speaks of, "" if none; cut on the left when longer */
    uint64_t line;     /* 1-based line of that input, 0 if none */
    uint64_t byte;     /* 0-based byte of that input, UINT64_MAX if none */
} dtl_error;

#ifdef __cplusplus
}
#endif

#endif
