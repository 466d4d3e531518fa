#include "types/place.h"

static const char *const names[] = {NULL, "country", "region", "city", "point"};

const char *dtl_precision_name(dtl_precision precision) {
    return names[precision];
}

int dtl_precision_of(dtl_slice name) {
    for (int i = 1; i < (int)(sizeof names / sizeof *names); i++) {
        if (dtl_slice_is(name, names[i])) return i;
    }
    return -1;
}
