/* A growing string on the heap, with a ceiling: for output and for input of unknown length. */
#ifndef DTL_BASE_BUFFER_H
#define DTL_BASE_BUFFER_H

#include "base/slice.h"

typedef struct dtl_buffer {
    char *data; /* NUL after length bytes; NULL while nothing was added */
    size_t length, capacity;
    size_t ceiling; /* bytes */
    int status;     /* DTL_OK, or the first failure: DTL_ENOMEM or DTL_ELIMIT; later additions then do nothing */
} dtl_buffer;

void dtl_buffer_init(dtl_buffer *buffer, size_t ceiling);
void dtl_buffer_clear(dtl_buffer *buffer); /* frees; ready for use again */
void dtl_buffer_reset(dtl_buffer *buffer); /* length 0, memory kept, status forgotten */

/* Each returns buffer->status, so that many additions can be checked once at the end. */
int dtl_buffer_add(dtl_buffer *buffer, dtl_slice text);
int dtl_buffer_add_char(dtl_buffer *buffer, char c);
__attribute__((format(printf, 2, 3))) int dtl_buffer_print(dtl_buffer *buffer, const char *format, ...);
/* Room for count more bytes after length; the caller writes them and adds to length. */
int dtl_buffer_reserve(dtl_buffer *buffer, size_t count);

static inline dtl_slice dtl_buffer_slice(const dtl_buffer *buffer) {
    return (dtl_slice){buffer->data ? buffer->data : "", buffer->length};
}

#endif
