#include "types/quote.h"

#include <stdio.h>

static const char *const kinds[] = {"speech", "scare", "title"};

void dtl_told_quote_identify(dtl_told_quote *quote) {
    char key[80];
    int length = snprintf(key, sizeof key, "%s %u %d %u %u", quote->report, quote->part, quote->quote.kind,
                          quote->quote.span.start, quote->quote.span.end);
    dtl_id_print(quote->id, 'q', dtl_hash((dtl_slice){key, length > 0 ? (size_t)length : 0}, 0));
}

const char *dtl_quote_kind_name(dtl_quote_kind kind) {
    return kinds[kind];
}

int dtl_quote_kind_of(dtl_slice name) {
    for (int i = 0; i < (int)(sizeof kinds / sizeof *kinds); i++) {
        if (dtl_slice_is(name, kinds[i])) return i;
    }
    return -1;
}
