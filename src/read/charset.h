/* Bytes in any charset to UTF-8. */
#ifndef DTL_READ_CHARSET_H
#define DTL_READ_CHARSET_H

#include "base/arena.h"
#include "base/error.h"

/* Gives bytes as UTF-8 (not yet cleaned: dtl_utf8_clean repairs what is left), in the arena or as they are. In this order: a byte
 * order mark; UTF-8 when most of what is not ASCII is valid UTF-8; the declared charset (data NULL: none); the charset that the
 * bytes look like (uchardet). Bytes that the charset does not have become U+FFFD, counted in *repaired. Errors: DTL_ENOMEM,
 * DTL_ELIMIT. */
int dtl_charset_to_utf8(dtl_slice *out, dtl_slice bytes, dtl_slice declared, size_t *repaired, dtl_arena *arena,
                        dtl_error *error);

#endif
