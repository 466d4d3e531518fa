#include "types/time.h"

static const char *const type_names[] = {"DATE", "TIME", "DURATION", "SET"};
static const char *const basis_names[] = {"explicit", "relative", "context", "published"};

const char *dtl_time_type_name(dtl_time_type type) {
    return type_names[type];
}

int dtl_time_type_of(dtl_slice name) {
    for (int i = 0; i < (int)(sizeof type_names / sizeof *type_names); i++) {
        if (dtl_slice_is(name, type_names[i])) return i;
    }
    return -1;
}

const char *dtl_basis_name(dtl_basis basis) {
    return basis_names[basis];
}

int dtl_basis_of(dtl_slice name) {
    for (int i = 0; i < (int)(sizeof basis_names / sizeof *basis_names); i++) {
        if (dtl_slice_is(name, basis_names[i])) return i;
    }
    return -1;
}
