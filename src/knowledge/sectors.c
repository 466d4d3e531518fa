#include "knowledge/sectors.h"

static const struct {
    const char *code, *meaning;
} sectors[] = {
#define DTL_SECTOR(code, meaning) {#code, meaning},
#include "knowledge/sectors.def"
#undef DTL_SECTOR
};

const char *dtl_sector_meaning(dtl_slice code) {
    for (size_t i = 0; i < sizeof sectors / sizeof *sectors; i++) {
        if (dtl_slice_is(code, sectors[i].code)) return sectors[i].meaning;
    }
    return NULL;
}
