#include "base/json.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/utf8.h"

void dtl_put_raw(dtl_buffer *out, const char *text) {
    dtl_buffer_add(out, dtl_slice_of(text));
}

/* How a character that cannot stand in a JSON string, or should not where a terminal shows it, is written. */
static void escape(dtl_buffer *out, uint32_t code) {
    switch (code) {
    case '"': dtl_put_raw(out, "\\\""); break;
    case '\\': dtl_put_raw(out, "\\\\"); break;
    case '\n': dtl_put_raw(out, "\\n"); break;
    case '\r': dtl_put_raw(out, "\\r"); break;
    case '\t': dtl_put_raw(out, "\\t"); break;
    default:
        if (code >= 0x10000) dtl_buffer_print(out, "\\u%04x", (unsigned)(0xD800 + ((code - 0x10000) >> 10)));
        dtl_buffer_print(out, "\\u%04x", (unsigned)(code < 0x10000 ? code : 0xDC00 + ((code - 0x10000) & 0x3FF)));
    }
}

/* The length of the character at text; *stays tells whether it can stand there as it is. */
static size_t look_at(const char *text, const char *end, uint32_t *code, bool *stays) {
    unsigned char byte = (unsigned char)*text;
    *code = byte;
    *stays = byte >= 0x20 && byte != '"' && byte != '\\' && byte != 0x7F;
    if (byte < 0x80) return 1;
    size_t length = dtl_utf8_decode(text, end, code);
    *stays = !(*code == 0xFFFD && length == 1) && *code >= 0xA0 && !dtl_utf8_is_hidden(*code);
    return length;
}

void dtl_put_string(dtl_buffer *out, dtl_slice text) {
    if (!text.data) {
        dtl_put_raw(out, "null");
        return;
    }
    dtl_put_raw(out, "\"");
    const char *end = text.data + text.length, *run = text.data, *at = run;
    while (at < end) {
        uint32_t code;
        bool stays;
        size_t length = look_at(at, end, &code, &stays);
        if (!stays) {
            dtl_buffer_add(out, (dtl_slice){run, (size_t)(at - run)});
            if (code == 0xFFFD)
                dtl_put_raw(out, "\xEF\xBF\xBD");
            else
                escape(out, code);
            run = at + length;
        }
        at += length;
    }
    dtl_buffer_add(out, (dtl_slice){run, (size_t)(end - run)});
    dtl_put_raw(out, "\"");
}

void dtl_put_name(dtl_buffer *out, const char *text) {
    dtl_put_string(out, text && *text ? dtl_slice_of(text) : DTL_NO_SLICE);
}

void dtl_put_real(dtl_buffer *out, double number) {
    if (!isfinite(number)) {
        dtl_put_raw(out, "null");
        return;
    }
    char text[40];
    bool usual = number == 0 || (fabs(number) >= 1e-4 && fabs(number) < 1e15); /* else with an exponent */
    for (int digits = usual ? 0 : 1; digits <= 20; digits++) {
        snprintf(text, sizeof text, usual ? "%.*f" : "%.*g", digits, number);
        if (strtod(text, NULL) == number) break;
    }
    bool whole = true;
    for (char *c = text; *c; c++) {
        if ((*c >= '0' && *c <= '9') || *c == '-' || *c == '+') continue;
        whole = false;
        if (*c != 'e') *c = '.'; /* a locale's decimal comma */
    }
    dtl_put_raw(out, text);
    if (whole) dtl_put_raw(out, ".0");
}

void dtl_put_day(dtl_buffer *out, dtl_day day) {
    char text[DTL_DAY_SIZE];
    if (day != DTL_NO_DAY) dtl_day_print(text, day);
    dtl_put_name(out, day == DTL_NO_DAY ? NULL : text);
}

void dtl_put_bool(dtl_buffer *out, bool value) {
    dtl_put_raw(out, value ? "true" : "false");
}

static void put_key(dtl_buffer *out, const char *key) {
    dtl_put_raw(out, ",\"");
    dtl_put_raw(out, key);
    dtl_put_raw(out, "\":");
}

void dtl_put_string_as(dtl_buffer *out, const char *key, dtl_slice text) {
    put_key(out, key);
    dtl_put_string(out, text);
}

void dtl_put_name_as(dtl_buffer *out, const char *key, const char *text) {
    put_key(out, key);
    dtl_put_name(out, text);
}

void dtl_put_day_as(dtl_buffer *out, const char *key, dtl_day day) {
    put_key(out, key);
    dtl_put_day(out, day);
}
