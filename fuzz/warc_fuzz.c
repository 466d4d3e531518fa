/* A WARC file of any bytes behind its first ones: reports in stored form, or refused. */
#include "reading.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    char *bytes = malloc(size + 5);
    if (!bytes) abort();
    memcpy(bytes, "WARC/", 5);
    if (size) memcpy(bytes + 5, data, size);
    int result = fuzz_reading((const uint8_t *)bytes, size + 5, DTL_READ_DETECT);
    free(bytes);
    return result;
}
