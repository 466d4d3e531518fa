/* A correction of any bytes, as it stands in a file or is sent to the server: read, or refused. */
#include <stdlib.h>

#include "serve/edit.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    dtl_arena arena;
    dtl_error error;
    dtl_correction correction;
    dtl_arena_init(&arena, (size_t)64 << 20);
    int status = dtl_edit_read(&correction, (dtl_slice){(const char *)data, size}, &arena, &error);
    if (status == DTL_OK && (!correction.id[0] || !correction.field.data || !correction.value.data)) abort();
    dtl_arena_clear(&arena);
    return 0;
}
