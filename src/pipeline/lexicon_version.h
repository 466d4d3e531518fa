/* One number for everything that people edit. */
#ifndef DTL_PIPELINE_LEXICON_VERSION_H
#define DTL_PIPELINE_LEXICON_VERSION_H

#include <stdint.h>

#include "base/error.h"

/* A hash over the names and bytes of all files in ROOT/lexicon/en and ROOT/data, in order of their names, then of the
 * lexicons in own (NULL: none). Errors: DTL_EIO, DTL_ENOMEM, DTL_ELIMIT. */
int dtl_lexicon_version(uint64_t *out, const char *root, const char *own, dtl_error *error);

#endif
