/* Any bytes to stored text: valid, and the same when stored again. */
#include <stdlib.h>

#include "base/error.h"
#include "base/utf8.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    dtl_arena arena;
    dtl_slice once, twice;
    size_t repaired;
    dtl_arena_init(&arena, 1 << 30);
    if (dtl_utf8_clean(&arena, (dtl_slice){(const char *)data, size}, &once, NULL)) abort();
    if (dtl_utf8_clean(&arena, once, &twice, &repaired)) abort();
    if (repaired || !dtl_slice_equal(once, twice)) abort();
    if (!dtl_utf8_fold(&arena, once).data) abort();
    dtl_arena_clear(&arena);
    return 0;
}
