#include "serve/pack.h"

#include <zlib.h>

#include "base/error.h"

enum { LEAST_GZIP = 1024, GZIP_WINDOW = 15 + 16 };

bool dtl_pack(dtl_buffer *out, dtl_slice text, int level) {
    z_stream z = {0};
    if (text.length < LEAST_GZIP || deflateInit2(&z, level, Z_DEFLATED, GZIP_WINDOW, 8, Z_DEFAULT_STRATEGY) != Z_OK) return false;
    uLong room = deflateBound(&z, (uLong)text.length);
    bool good = dtl_buffer_reserve(out, room) == DTL_OK;
    if (good) {
        union {
            const char *given;
            Bytef *taken;
        } in = {.given = text.data}; /* zlib does not write there, though it is not declared so */
        z.next_in = in.taken;
        z.avail_in = (uInt)text.length;
        z.next_out = (Bytef *)out->data + out->length;
        z.avail_out = (uInt)room;
        good = deflate(&z, Z_FINISH) == Z_STREAM_END;
        if (good) out->length += z.total_out;
    }
    deflateEnd(&z);
    return good;
}
