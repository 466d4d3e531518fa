/* An address of any bytes against a base of any bytes (the first line): none, or one that is safe to ask and stays as it is. */
#include <stdint.h>
#include <stdlib.h>

#include "read/url.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    dtl_arena arena;
    dtl_slice url = {(const char *)data, size}, base = dtl_slice_cut(&url, '\n');
    dtl_arena_init(&arena, 1 << 20);
    dtl_slice whole = dtl_url_resolve(url, base.length ? base : DTL_NO_SLICE, &arena);
    if (whole.data) {
        if (!dtl_slice_starts(whole, DTL_SLICE("http://")) && !dtl_slice_starts(whole, DTL_SLICE("https://"))) abort();
        if (!dtl_url_authority(whole).length || dtl_url_path(whole).data[0] != '/') abort();
        for (size_t i = 0; i < whole.length; i++) {
            if ((unsigned char)whole.data[i] <= ' ') abort();
        }
        dtl_slice again = dtl_url_resolve(whole, DTL_NO_SLICE, &arena);
        if (again.data && !dtl_slice_equal(again, whole)) abort();
    }
    dtl_arena_clear(&arena);
    return 0;
}
