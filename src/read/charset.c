#include "read/charset.h"

#include <errno.h>
#include <iconv.h>
#include <stdint.h>
#include <stdio.h>
#include <uchardet/uchardet.h>

#include "base/buffer.h"
#include "base/utf8.h"

enum { SNIFFED = 256 << 10, NAME = 40 };

static void count_sequences(dtl_slice bytes, size_t *valid, size_t *invalid) {
    *valid = *invalid = 0;
    const char *at = bytes.data, *end = bytes.data + bytes.length;
    while (at < end) {
        uint32_t code;
        size_t length = dtl_utf8_decode(at, end, &code);
        *invalid += length == 1 && code == 0xFFFD;
        *valid += length > 1;
        at += length;
    }
}

static const char *of_mark(dtl_slice bytes, size_t *length) {
    static const struct {
        dtl_slice mark;
        const char *charset;
    } marks[] = {{{"\xEF\xBB\xBF", 3}, "UTF-8"},
                 {{"\xFF\xFE\0\0", 4}, "UTF-32LE"},
                 {{"\xFF\xFE", 2}, "UTF-16LE"},
                 {{"\xFE\xFF", 2}, "UTF-16BE"}};
    for (size_t i = 0; i < sizeof marks / sizeof *marks; i++) {
        *length = marks[i].mark.length;
        if (dtl_slice_starts(bytes, marks[i].mark)) return marks[i].charset;
    }
    *length = 0;
    return NULL;
}

/* "latin1" and "ascii" on the web mean windows-1252 (Encoding Standard, 4.2). */
static void name_charset(char out[NAME], dtl_slice declared) {
    size_t length = 0;
    for (size_t i = 0; i < declared.length && length + 1 < NAME; i++) {
        char c = declared.data[i];
        if (c > ' ' && c < 0x7F && c != '/' && c != '"' && c != '\'') out[length++] = c >= 'a' && c <= 'z' ? (char)(c - 0x20) : c;
    }
    out[length] = '\0';
    static const char *const latin[] = {"ISO-8859-1", "ISO8859-1", "LATIN1", "LATIN-1", "US-ASCII", "ASCII"};
    for (size_t i = 0; i < sizeof latin / sizeof *latin; i++) {
        if (strcmp(out, latin[i]) == 0) snprintf(out, NAME, "WINDOWS-1252");
    }
}

static void sniff(char out[NAME], dtl_slice bytes) {
    out[0] = '\0';
    uchardet_t detector = uchardet_new();
    if (!detector) return;
    size_t length = bytes.length < SNIFFED ? bytes.length : SNIFFED;
    if (uchardet_handle_data(detector, bytes.data, length) == 0) {
        uchardet_data_end(detector);
        name_charset(out, dtl_slice_of(uchardet_get_charset(detector)));
    }
    uchardet_delete(detector);
}

/* Passes over a byte that the charset does not have. */
static void replace(dtl_buffer *out, char **at, size_t *left, size_t *repaired) {
    dtl_buffer_add(out, DTL_SLICE("\xEF\xBF\xBD"));
    ++*at;
    --*left;
    ++*repaired;
}

static int convert(dtl_buffer *out, iconv_t converter, dtl_slice bytes, size_t *repaired, dtl_arena *arena) {
    dtl_slice copy = dtl_arena_copy(arena, bytes); /* iconv takes char **, though it does not write */
    if (!copy.data) return arena->status;
    union {
        const char *given;
        char *taken;
    } start = {.given = copy.data};
    char *at = start.taken;
    size_t left = copy.length;
    while (left && out->status == DTL_OK) {
        if (dtl_buffer_reserve(out, 4096)) break;
        char *to = out->data + out->length;
        size_t room = 4096;
        size_t result = iconv(converter, &at, &left, &to, &room);
        out->length += 4096 - room;
        if (result == (size_t)-1 && errno != E2BIG) replace(out, &at, &left, repaired);
    }
    return out->status;
}

static int from_charset(dtl_slice *out, const char *charset, dtl_slice bytes, size_t *repaired, dtl_arena *arena, bool *unknown) {
    iconv_t converter = iconv_open("UTF-8", charset);
    *unknown = converter == (iconv_t)-1;
    if (*unknown) return errno == ENOMEM ? DTL_ENOMEM : DTL_OK;
    dtl_buffer text;
    dtl_buffer_init(&text, 3 * bytes.length + 4096);
    int status = convert(&text, converter, bytes, repaired, arena);
    if (status == DTL_OK) {
        *out = dtl_arena_copy(arena, dtl_buffer_slice(&text));
        if (!out->data) status = arena->status;
    }
    dtl_buffer_clear(&text);
    iconv_close(converter);
    return status;
}

int dtl_charset_to_utf8(dtl_slice *out, dtl_slice bytes, dtl_slice declared, size_t *repaired, dtl_arena *arena,
                        dtl_error *error) {
    size_t mark, valid, invalid;
    char charset[NAME] = "";
    const char *marked = of_mark(bytes, &mark);
    *out = bytes = (dtl_slice){bytes.data + mark, bytes.length - mark};
    if (marked) {
        snprintf(charset, sizeof charset, "%s", marked);
    } else {
        count_sequences(bytes, &valid, &invalid);
        if (invalid == 0 || valid >= invalid) return DTL_OK;
        name_charset(charset, declared);
    }
    if (strcmp(charset, "UTF-8") == 0 && marked) return DTL_OK;
    bool unknown = true;
    int status = DTL_OK;
    if (charset[0] && strcmp(charset, "UTF-8") != 0 && strcmp(charset, "UTF8") != 0)
        status = from_charset(out, charset, bytes, repaired, arena, &unknown);
    if (status == DTL_OK && unknown) {
        sniff(charset, bytes);
        if (charset[0]) status = from_charset(out, charset, bytes, repaired, arena, &unknown);
    }
    return status ? dtl_fail(error, status, "%s", dtl_error_meaning(status)) : DTL_OK;
}
