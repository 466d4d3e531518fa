#include "base/slice.h"

#include <stdint.h>

int dtl_slice_compare(dtl_slice a, dtl_slice b) {
    size_t shared = a.length < b.length ? a.length : b.length;
    int order = shared ? memcmp(a.data, b.data, shared) : 0;
    if (order) return order;
    return (a.length > b.length) - (a.length < b.length);
}

bool dtl_slice_starts(dtl_slice text, dtl_slice prefix) {
    if (text.length < prefix.length) return false;
    return dtl_slice_equal((dtl_slice){text.data, prefix.length}, prefix);
}

bool dtl_slice_ends(dtl_slice text, dtl_slice suffix) {
    if (text.length < suffix.length) return false;
    return dtl_slice_equal((dtl_slice){text.data + (text.length - suffix.length), suffix.length}, suffix);
}

static bool is_white(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
}

dtl_slice dtl_slice_trim(dtl_slice text) {
    while (text.length && is_white(text.data[0])) text.data++, text.length--;
    while (text.length && is_white(text.data[text.length - 1])) text.length--;
    return text;
}

dtl_slice dtl_slice_cut(dtl_slice *rest, char separator) {
    dtl_slice piece = *rest;
    const char *at = rest->length ? memchr(rest->data, separator, rest->length) : NULL;
    if (!at) {
        *rest = DTL_NO_SLICE;
        return piece;
    }
    piece.length = (size_t)(at - piece.data);
    rest->data = at + 1;
    rest->length -= piece.length + 1;
    return piece;
}

size_t dtl_slice_find(dtl_slice text, dtl_slice needle, size_t from) {
    if (from > text.length) return SIZE_MAX;
    if (needle.length == 0) return from;
    if (needle.length > text.length - from) return SIZE_MAX; /* also when data is NULL */
    const char *at = memmem(text.data + from, text.length - from, needle.data, needle.length);
    return at ? (size_t)(at - text.data) : SIZE_MAX;
}
