/* A line of a mention of any bytes: read, or refused. */
#include <stdint.h>

#include "read/mention_lines.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    dtl_arena arena;
    dtl_mention mention;
    dtl_error error;
    dtl_arena_init(&arena, 256 << 20);
    if (dtl_mention_read(&mention, (dtl_slice){(const char *)data, size}, &arena, &error) == DTL_OK)
        dtl_mention_identify(&mention);
    dtl_arena_clear(&arena);
    return 0;
}
