/* A slice is a view of bytes that somebody else owns. It is not terminated. */
#ifndef DTL_BASE_SLICE_H
#define DTL_BASE_SLICE_H

#include <stdbool.h>
#include <stddef.h>
#include <string.h>

typedef struct dtl_slice {
    const char *data; /* NULL means "not known", which is not the same as empty */
    size_t length;    /* bytes */
} dtl_slice;

#define DTL_SLICE(literal) ((dtl_slice){"" literal, sizeof(literal) - 1})
#define DTL_NO_SLICE ((dtl_slice){NULL, 0})

/* For printf's "%.*s". */
#define DTL_PRINT(slice) (int)(slice).length, ((slice).data ? (slice).data : "")

static inline dtl_slice dtl_slice_of(const char *string) {
    return string ? (dtl_slice){string, strlen(string)} : DTL_NO_SLICE;
}

static inline bool dtl_slice_equal(dtl_slice a, dtl_slice b) {
    return a.length == b.length && (a.length == 0 || memcmp(a.data, b.data, a.length) == 0);
}

static inline bool dtl_slice_is(dtl_slice a, const char *string) {
    return dtl_slice_equal(a, dtl_slice_of(string));
}

/* Order by bytes, then by length: the same on every machine. */
int dtl_slice_compare(dtl_slice a, dtl_slice b);

bool dtl_slice_starts(dtl_slice text, dtl_slice prefix);
bool dtl_slice_ends(dtl_slice text, dtl_slice suffix);

/* Without ASCII white space at both ends. */
dtl_slice dtl_slice_trim(dtl_slice text);

/* Cuts the piece before the first separator off *rest and returns it; *rest becomes what follows the separator, or
 * DTL_NO_SLICE when there was none. Call while rest->data. */
dtl_slice dtl_slice_cut(dtl_slice *rest, char separator);

/* Offset of the first occurrence of needle in text at or after from; SIZE_MAX when there is none. */
size_t dtl_slice_find(dtl_slice text, dtl_slice needle, size_t from);

#endif
