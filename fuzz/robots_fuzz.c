/* A robots.txt of any bytes, asked about a path of any bytes (the first line): an answer, soon, and the same one each time. */
#include <stdint.h>
#include <stdlib.h>

#include "watch/robots.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    dtl_slice file = {(const char *)data, size}, path = dtl_slice_cut(&file, '\n');
    if (!file.data) return 0;
    bool allowed = dtl_robots_allow(file, DTL_SLICE("dateline"), path);
    if (allowed != dtl_robots_allow(file, DTL_SLICE("dateline"), path)) abort();
    if (dtl_robots_delay(file, DTL_SLICE("dateline")) < 0) abort();
    return 0;
}
