#include "coding/time/scan.h"

#include "base/utf8.h"

/* Typographic apostrophes and hyphens read as the ASCII ones. */
static uint32_t plain(uint32_t code) {
    if (code == 0x2019 || code == 0x2018 || code == 0x02BC) return '\'';
    if (code == 0x2010 || code == 0x2011 || code == 0x2012 || code == 0x2013 || code == 0x2212) return '-';
    return code;
}

static time_shape shape_of(uint32_t code) {
    if (code < 0x80) {
        if (code >= '0' && code <= '9') return TIME_DIGITS;
        return (code | 0x20) >= 'a' && (code | 0x20) <= 'z' ? TIME_LETTERS : TIME_SIGN;
    }
    return dtl_utf8_is_letter(code) ? TIME_LETTERS : TIME_SIGN;
}

static bool is_space(uint32_t code) {
    return code < 0x80 ? code == ' ' || code == '\n' || code == '\t' : dtl_utf8_is_space(code);
}

static uint32_t lower_of(uint32_t code) {
    if (code < 0x80) return code >= 'A' && code <= 'Z' ? code + 32 : code;
    return dtl_utf8_lower(code);
}

static void add_lower(time_piece *piece, uint32_t code, bool *fits) {
    if (!*fits || piece->lower_length + 4 > TIME_MAX_PIECE) {
        *fits = false;
        piece->lower_length = 0;
        return;
    }
    piece->lower_length += dtl_utf8_encode(piece->lower + piece->lower_length, lower_of(plain(code)));
}

bool time_scan(dtl_slice text, size_t *at, size_t end, time_piece *out) {
    uint32_t code = 0;
    size_t length = 0, start = *at;
    while (*at < end) {
        length = dtl_utf8_decode(text.data + *at, text.data + end, &code);
        if (!is_space(code)) break;
        *at += length;
    }
    if (*at >= end) return false;
    *out = (time_piece){.start = *at, .shape = shape_of(code), .glued = *at == start};
    out->capital = out->shape == TIME_LETTERS && dtl_utf8_is_upper(code);
    bool fits = true;
    do {
        add_lower(out, code, &fits);
        *at += length;
        if (out->shape == TIME_SIGN || *at >= end) break;
        length = dtl_utf8_decode(text.data + *at, text.data + end, &code);
    } while (shape_of(code) == out->shape && !is_space(code));
    out->end = *at;
    return true;
}
