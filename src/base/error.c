#include "base/error.h"

#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

int dtl_fail(dtl_error *error, int code, const char *format, ...) {
    if (!error) return code;
    va_list arguments;
    va_start(arguments, format);
    vsnprintf(error->message, sizeof error->message, format, arguments);
    va_end(arguments);
    error->code = code;
    error->file[0] = '\0';
    error->line = 0;
    error->byte = UINT64_MAX;
    return code;
}

void dtl_error_at(dtl_error *error, const char *path, uint64_t line, uint64_t byte) {
    if (!error) return;
    error->line = line;
    error->byte = byte;
    error->file[0] = '\0';
    if (!path) return;
    size_t length = strlen(path), room = sizeof error->file - 1;
    snprintf(error->file, sizeof error->file, "%s", length > room ? path + (length - room) : path);
}

void dtl_error_print(const dtl_error *error, char *out, size_t size) {
    const char *file = error->file, *message = error->message;
    if (file[0] && error->line) {
        snprintf(out, size, "%s:%" PRIu64 ": %s", file, error->line, message);
    } else if (file[0] && error->byte != UINT64_MAX) {
        snprintf(out, size, "%s: byte %" PRIu64 ": %s", file, error->byte, message);
    } else if (file[0]) {
        snprintf(out, size, "%s: %s", file, message);
    } else {
        snprintf(out, size, "%s", message);
    }
}

const char *dtl_error_meaning(int code) {
    switch (code) {
    case DTL_OK: return "done";
#define DTL_ERROR(name, value, meaning) \
    case name:                          \
        return meaning;
#include "dateline/errors.def"
#undef DTL_ERROR
    default: return "unknown error";
    }
}
