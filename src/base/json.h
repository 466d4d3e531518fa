/* Pieces of JSON written into a buffer. Text that is not valid UTF-8 is written with U+FFFD for each bad byte, so that a line is
 * always valid. */
#ifndef DTL_BASE_JSON_H
#define DTL_BASE_JSON_H

#include "base/buffer.h"
#include "base/date.h"

/* Pieces that are written as they stand: punctuation and keys, as `,"url":`. */
void dtl_put_raw(dtl_buffer *out, const char *text);
void dtl_put_string(dtl_buffer *out, dtl_slice text); /* null for data NULL */
void dtl_put_name(dtl_buffer *out, const char *text); /* null for NULL and "" */
void dtl_put_real(dtl_buffer *out, double number); /* the shortest form that reads back the same, with a point or an exponent */
void dtl_put_day(dtl_buffer *out, dtl_day day);    /* "2012-03-04", or null for DTL_NO_DAY */
void dtl_put_bool(dtl_buffer *out, bool value);

/* The same behind a comma and a key, which needs no escaping. */
void dtl_put_string_as(dtl_buffer *out, const char *key, dtl_slice text);
void dtl_put_name_as(dtl_buffer *out, const char *key, const char *text);
void dtl_put_day_as(dtl_buffer *out, const char *key, dtl_day day);

/* Writes a comma between the elements of a list: nothing for the first one. */
static inline void dtl_put_comma(dtl_buffer *out, size_t index) {
    if (index) dtl_put_raw(out, ",");
}

#endif
