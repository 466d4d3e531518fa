/* A gazetteer file of any bytes: opened, searched and read through, or refused. */
#include <stdint.h>
#include <stdlib.h>
#include <unistd.h>

#include "knowledge/gazetteer.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void read_through(const dtl_gazetteer *gazetteer) {
    dtl_gazetteer_place place;
    dtl_gazetteer_key key = DTL_GAZETTEER_EMPTY;
    size_t first = 0;
    dtl_gazetteer_key_add(&key, DTL_SLICE("Paris"));
    size_t count = dtl_gazetteer_find(gazetteer, key, &first);
    for (size_t i = 0; i < count; i++) dtl_gazetteer_entry(gazetteer, first + i, &place);
    for (uint32_t number = 0; number < 1000; number++) dtl_gazetteer_get(gazetteer, number, &place);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    char path[] = "/tmp/dateline-fuzz-XXXXXX";
    int file = mkstemp(path);
    if (file < 0) return 0;
    bool written = write(file, data, size) == (ssize_t)size;
    close(file);
    dtl_gazetteer *gazetteer = NULL;
    if (written && dtl_gazetteer_open(&gazetteer, path, NULL) == DTL_OK) read_through(gazetteer);
    dtl_gazetteer_close(gazetteer);
    unlink(path);
    return 0;
}
