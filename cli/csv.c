#include "csv.h"

#include <string.h>

static bool needs_quotes(dtl_slice text) {
    for (size_t i = 0; i < text.length; i++) {
        if (memchr(",\"\r\n", text.data[i], 4)) return true;
    }
    return false;
}

void cli_csv_add(dtl_buffer *out, dtl_slice text, bool first) {
    if (!first) dtl_buffer_add_char(out, ',');
    if (!needs_quotes(text)) {
        dtl_buffer_add(out, text);
        return;
    }
    dtl_buffer_add_char(out, '"');
    for (size_t i = 0; i < text.length; i++) {
        if (text.data[i] == '"') dtl_buffer_add_char(out, '"');
        dtl_buffer_add_char(out, text.data[i]);
    }
    dtl_buffer_add_char(out, '"');
}

bool cli_csv_next(dtl_slice *rest, dtl_buffer *out, bool *last) {
    dtl_buffer_reset(out);
    if (!rest->length) return false;
    size_t at = 0, length = rest->length;
    const char *text = rest->data;
    bool quoted = text[0] == '"';
    for (at = quoted; at < length; at++) {
        if (quoted && text[at] == '"') {
            if (at + 1 < length && text[at + 1] == '"') {
                at++;
            } else {
                quoted = false;
                continue;
            }
        } else if (!quoted && (text[at] == ',' || text[at] == '\n')) {
            break;
        }
        if (quoted || text[at] != '\r') dtl_buffer_add_char(out, text[at]);
    }
    *last = at >= length || text[at] == '\n';
    if (at < length) at++;
    *rest = (dtl_slice){text + at, length - at};
    return true;
}
