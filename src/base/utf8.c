#include "base/utf8.h"

#include <utf8proc.h>

#include "base/buffer.h"
#include "base/error.h"

enum { REPLACEMENT = 0xFFFD, BYTE_ORDER_MARK = 0xFEFF };

size_t dtl_utf8_decode(const char *text, const char *end, uint32_t *code) {
    const unsigned char *p = (const unsigned char *)text;
    size_t left = (size_t)(end - text);
    if (p[0] < 0x80) {
        *code = p[0];
        return 1;
    }
    size_t length = p[0] >= 0xF0 ? 4 : p[0] >= 0xE0 ? 3 : 2;
    *code = REPLACEMENT;
    if (p[0] < 0xC2 || p[0] > 0xF4 || left < length) return 1;
    static const unsigned char lead[] = {0, 0, 0x1F, 0x0F, 0x07};
    uint32_t value = p[0] & lead[length];
    for (size_t i = 1; i < length; i++) {
        if ((p[i] & 0xC0) != 0x80) return 1;
        value = value << 6 | (p[i] & 0x3F);
    }
    static const uint32_t least[] = {0, 0, 0x80, 0x800, 0x10000};
    if (value < least[length] || value > 0x10FFFF || (value >= 0xD800 && value < 0xE000)) return 1;
    *code = value;
    return length;
}

size_t dtl_utf8_encode(char out[4], uint32_t code) {
    return (size_t)utf8proc_encode_char((utf8proc_int32_t)code, (utf8proc_uint8_t *)out);
}

size_t dtl_utf8_count(dtl_slice text) {
    size_t count = 0;
    for (size_t i = 0; i < text.length; i++) count += ((unsigned char)text.data[i] & 0xC0) != 0x80;
    return count;
}

static bool is_dropped(uint32_t code) {
    if (code == '\t' || code == '\n') return false;
    return code < 0x20 || (code >= 0x7F && code < 0xA0) || code == BYTE_ORDER_MARK;
}

/* Valid UTF-8 with LF line ends into out; *plain tells that it is all ASCII, which is NFC as it stands. */
static int repair(dtl_slice in, dtl_buffer *out, size_t *repaired, bool *plain) {
    const char *at = in.data, *end = in.data + in.length;
    while (at < end) {
        uint32_t code;
        size_t length = dtl_utf8_decode(at, end, &code);
        if (length == 1 && code == REPLACEMENT) {
            ++*repaired;
            dtl_buffer_add(out, DTL_SLICE("\xEF\xBF\xBD"));
            *plain = false;
        } else if (code == '\r') {
            if (at + 1 == end || at[1] != '\n') dtl_buffer_add_char(out, '\n');
        } else if (!is_dropped(code)) {
            dtl_buffer_add(out, (dtl_slice){at, length});
            if (length > 1) *plain = false;
        }
        at += length;
    }
    return out->status;
}

/* The length of the NFC of text written into out (code points first, then bytes: utf8proc re-encodes in place). */
static int normalise(dtl_arena *arena, dtl_slice text, dtl_slice *out) {
    utf8proc_ssize_t room = (utf8proc_ssize_t)text.length + 1;
    utf8proc_int32_t *points = dtl_arena_array(arena, utf8proc_int32_t, (size_t)room + 1);
    if (!points) return arena->status;
    const utf8proc_uint8_t *bytes = (const utf8proc_uint8_t *)text.data;
    const utf8proc_option_t options = UTF8PROC_STABLE | UTF8PROC_COMPOSE;
    utf8proc_ssize_t count = utf8proc_decompose(bytes, (utf8proc_ssize_t)text.length, points, room, options);
    if (count > room) { /* decomposed it is longer than its bytes were */
        room = count;
        points = dtl_arena_array(arena, utf8proc_int32_t, (size_t)room + 1);
        if (!points) return arena->status;
        count = utf8proc_decompose(bytes, (utf8proc_ssize_t)text.length, points, room, options);
    }
    utf8proc_ssize_t length = count < 0 ? count : utf8proc_reencode(points, count, options);
    if (length < 0) return DTL_EFORMAT;
    *out = (dtl_slice){(const char *)points, (size_t)length};
    return DTL_OK;
}

int dtl_utf8_clean(dtl_arena *arena, dtl_slice in, dtl_slice *out, size_t *repaired) {
    size_t count = 0;
    bool plain = true;
    if (!in.data) in = DTL_SLICE("");
    dtl_buffer valid;
    dtl_buffer_init(&valid, arena->ceiling);
    int status = repair(in, &valid, &count, &plain);
    if (status == DTL_OK && plain) {
        *out = dtl_arena_copy(arena, dtl_buffer_slice(&valid));
        if (!out->data) status = arena->status;
    } else if (status == DTL_OK) {
        status = normalise(arena, dtl_buffer_slice(&valid), out);
    }
    dtl_buffer_clear(&valid);
    if (repaired) *repaired = count;
    return status;
}

dtl_slice dtl_utf8_fold(dtl_arena *arena, dtl_slice text) {
    dtl_buffer folded;
    dtl_buffer_init(&folded, arena->ceiling);
    const char *at = text.data, *end = text.data + text.length;
    while (at < end) {
        uint32_t code;
        at += dtl_utf8_decode(at, end, &code);
        utf8proc_int32_t points[8];
        int boundary = 0;
        utf8proc_ssize_t count = utf8proc_decompose_char((utf8proc_int32_t)code, points, 8, UTF8PROC_CASEFOLD, &boundary);
        for (utf8proc_ssize_t i = 0; i < count && i < 8; i++) {
            char bytes[4];
            dtl_buffer_add(&folded, (dtl_slice){bytes, dtl_utf8_encode(bytes, (uint32_t)points[i])});
        }
    }
    dtl_slice result = folded.status ? DTL_NO_SLICE : dtl_arena_copy(arena, dtl_buffer_slice(&folded));
    if (folded.status) arena->status = folded.status;
    dtl_buffer_clear(&folded);
    return result;
}

bool dtl_utf8_is_hidden(uint32_t code) {
    return (code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069) || code == 0x200E || code == 0x200F ||
           code == 0x061C || code == 0x2028 || code == 0x2029 || code == 0xFEFF || (code >= 0xE0000 && code <= 0xE007F);
}

bool dtl_utf8_is_upper(uint32_t code) {
    if (code < 0x80) return code >= 'A' && code <= 'Z';
    utf8proc_category_t category = utf8proc_category((utf8proc_int32_t)code);
    return category == UTF8PROC_CATEGORY_LU || category == UTF8PROC_CATEGORY_LT;
}

bool dtl_utf8_is_letter(uint32_t code) {
    if (code < 0x80) return (code | 0x20) >= 'a' && (code | 0x20) <= 'z';
    utf8proc_category_t category = utf8proc_category((utf8proc_int32_t)code);
    return category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO;
}

bool dtl_utf8_is_digit(uint32_t code) {
    if (code < 0x80) return code >= '0' && code <= '9';
    return utf8proc_category((utf8proc_int32_t)code) == UTF8PROC_CATEGORY_ND;
}

bool dtl_utf8_is_space(uint32_t code) {
    if (code < 0x80) return code == ' ' || (code >= '\t' && code <= '\r');
    utf8proc_category_t category = utf8proc_category((utf8proc_int32_t)code);
    return category >= UTF8PROC_CATEGORY_ZS && category <= UTF8PROC_CATEGORY_ZP;
}

uint32_t dtl_utf8_lower(uint32_t code) {
    if (code < 0x80) return code >= 'A' && code <= 'Z' ? code + 0x20 : code;
    return (uint32_t)utf8proc_tolower((utf8proc_int32_t)code);
}
