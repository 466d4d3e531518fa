/* NITF or NewsML-G2 of any bytes: reports in stored form, or refused. */
#include "reading.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    return fuzz_reading(data, size, DTL_READ_XML);
}
