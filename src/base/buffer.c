#include "base/buffer.h"

#include <stdarg.h>
#include <stdio.h>

#include "base/error.h"
#include "base/memory.h"

void dtl_buffer_init(dtl_buffer *buffer, size_t ceiling) {
    *buffer = (dtl_buffer){.ceiling = ceiling};
}

void dtl_buffer_clear(dtl_buffer *buffer) {
    dtl_free(buffer->data);
    dtl_buffer_init(buffer, buffer->ceiling);
}

void dtl_buffer_reset(dtl_buffer *buffer) {
    buffer->length = 0;
    buffer->status = DTL_OK;
    if (buffer->data) buffer->data[0] = '\0';
}

int dtl_buffer_reserve(dtl_buffer *buffer, size_t count) {
    if (buffer->status) return buffer->status;
    if (buffer->length > buffer->ceiling || count > buffer->ceiling - buffer->length) return buffer->status = DTL_ELIMIT;
    size_t need = buffer->length + count + 1;
    if (need <= buffer->capacity) return DTL_OK;
    size_t capacity = buffer->capacity ? buffer->capacity : 256;
    while (capacity < need) capacity *= 2;
    char *data = dtl_realloc(buffer->data, capacity);
    if (!data) return buffer->status = DTL_ENOMEM;
    buffer->data = data;
    buffer->capacity = capacity;
    return DTL_OK;
}

int dtl_buffer_add(dtl_buffer *buffer, dtl_slice text) {
    if (dtl_buffer_reserve(buffer, text.length)) return buffer->status;
    if (text.length) memcpy(buffer->data + buffer->length, text.data, text.length);
    buffer->length += text.length;
    buffer->data[buffer->length] = '\0';
    return DTL_OK;
}

int dtl_buffer_add_char(dtl_buffer *buffer, char c) {
    return dtl_buffer_add(buffer, (dtl_slice){&c, 1});
}

int dtl_buffer_print(dtl_buffer *buffer, const char *format, ...) {
    va_list arguments, again;
    va_start(arguments, format);
    va_copy(again, arguments);
    int length = vsnprintf(NULL, 0, format, arguments);
    va_end(arguments);
    if (length >= 0 && dtl_buffer_reserve(buffer, (size_t)length) == DTL_OK) {
        vsnprintf(buffer->data + buffer->length, (size_t)length + 1, format, again);
        buffer->length += (size_t)length;
    }
    va_end(again);
    return buffer->status;
}
