/* A time of publication of any bytes: in ISO 8601, of a day that the calendar has, or none. */
#include <stdlib.h>

#include "read/published.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    static dtl_newswire *newswire;
    dtl_error error;
    char time[DTL_PUBLISHED_SIZE], again[DTL_PUBLISHED_SIZE];
    if (!newswire && dtl_newswire_open(&newswire, DTL_SOURCE_DIR "/lexicon/en", &error)) abort();
    size_t used = dtl_published_read(time, (dtl_slice){(const char *)data, size}, newswire);
    if (!used) return 0;
    if (used > size || dtl_day_parse(dtl_slice_of(time)) == DTL_NO_DAY) abort();
    if (dtl_published_read(again, dtl_slice_of(time), NULL) != strlen(time) || strcmp(time, again) != 0) abort();
    return 0;
}
