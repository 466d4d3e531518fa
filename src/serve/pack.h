/* gzip for answers. */
#ifndef DTL_SERVE_PACK_H
#define DTL_SERVE_PACK_H

#include <stdbool.h>

#include "base/buffer.h"

/* Adds the text packed, at a level of zlib's from 1 to 9; false, with nothing added, when it is too short to be worth it or
 * memory is out. */
bool dtl_pack(dtl_buffer *out, dtl_slice text, int level);

#endif
