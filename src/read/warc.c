#include "read/warc.h"

#include <stdio.h>
#include <string.h>
#include <strings.h>
#include <zlib.h>

#include "base/buffer.h"
#include "base/memory.h"
#include "types/document.h"

enum { MOST_FIELDS = 256, BODY_PIECE = 64 << 10, GZIP_OR_ZLIB = 15 + 32, NUMBER_DIGITS = 15 };

/* What the named fields of a record tell. */
typedef struct fields {
    bool response, http;
    uint64_t length;
    bool has_length;
    dtl_slice url;
} fields;

/* An answer's head. */
typedef struct answer {
    bool good, page, chunked, packed;
    dtl_slice charset;
} answer;

bool dtl_warc_starts(dtl_slice head) {
    return dtl_slice_starts(head, DTL_SLICE("WARC/"));
}

static bool is(dtl_slice text, const char *name) {
    return text.length == strlen(name) && strncasecmp(text.data, name, text.length) == 0;
}

static bool read_number(uint64_t *out, dtl_slice text, unsigned base) {
    *out = 0;
    size_t digits = 0;
    for (; digits < text.length && digits < NUMBER_DIGITS; digits++) {
        char c = text.data[digits];
        unsigned digit = c >= '0' && c <= '9'                     ? (unsigned)(c - '0')
                         : (c | 0x20) >= 'a' && (c | 0x20) <= 'f' ? (unsigned)((c | 0x20) - 'a') + 10
                                                                  : 16;
        if (digit >= base) break;
        *out = *out * base + digit;
    }
    return digits > 0 && (digits == text.length || text.data[digits] == ';' || text.data[digits] == ' ');
}

/* A line less its CR, and what stands before and behind its first colon. */
static void split_field(dtl_slice line, dtl_slice *name, dtl_slice *value) {
    *value = dtl_slice_trim(line);
    *name = dtl_slice_trim(dtl_slice_cut(value, ':'));
    *value = value->data ? dtl_slice_trim(*value) : DTL_SLICE("");
}

static int damaged(dtl_warc *warc, const char *how, dtl_error *error) {
    warc->lost = true;
    return dtl_fail(error, DTL_EFORMAT, "record %llu %s", (unsigned long long)warc->record, how);
}

/* An error of the source, with the record. */
static int failed(dtl_warc *warc, int status, dtl_error *error) {
    char message[sizeof error->message];
    warc->lost = true;
    warc->broken = status == DTL_EDAMAGED;
    snprintf(message, sizeof message, "%s", error ? error->message : "");
    uint64_t byte = error ? error->byte : UINT64_MAX;
    dtl_fail(error, status, "record %llu: %.300s", (unsigned long long)warc->record, message);
    if (error) dtl_error_at(error, NULL, 0, byte);
    return status;
}

/* The line that begins a record: 1, 0 at the end. After damage everything up to it is passed over. */
static int find_record(dtl_warc *warc, dtl_error *error) {
    for (;;) {
        dtl_slice line;
        int more = dtl_source_line(warc->source, &line, error);
        if (more == DTL_ELIMIT) continue;
        if (more < 0) {
            warc->record++;
            return failed(warc, more, error);
        }
        if (more == 0) return 0;
        if (dtl_warc_starts(line)) break;
        if (!warc->lost && dtl_slice_trim(line).length) {
            warc->record++;
            return damaged(warc, "does not begin as a record", error);
        }
    }
    warc->record++;
    warc->lost = false;
    warc->member = dtl_source_member(warc->source);
    return 1;
}

static int read_fields(dtl_warc *warc, fields *out, dtl_arena *arena, dtl_error *error) {
    *out = (fields){.url = DTL_NO_SLICE};
    for (int count = 0; count < MOST_FIELDS; count++) {
        dtl_slice line, name, value;
        int more = dtl_source_line(warc->source, &line, error);
        if (more < 0) return failed(warc, more, error);
        if (more == 0) return damaged(warc, "breaks off", error);
        if (!dtl_slice_trim(line).length) return out->has_length ? DTL_OK : damaged(warc, "does not tell its length", error);
        split_field(line, &name, &value);
        if (is(name, "WARC-Type")) out->response = is(value, "response");
        if (is(name, "Content-Type")) out->http = value.length >= 16 && strncasecmp(value.data, "application/http", 16) == 0;
        if (is(name, "Content-Length")) out->has_length = read_number(&out->length, value, 10);
        if (!is(name, "WARC-Target-URI")) continue;
        if (value.length > 1 && value.data[0] == '<') value = (dtl_slice){value.data + 1, value.length - 2};
        out->url = dtl_arena_copy(arena, value);
        if (!out->url.data) return dtl_fail(error, arena->status, "%s", dtl_error_meaning(arena->status));
    }
    return damaged(warc, "has too many fields", error);
}

/* The record's block: passed over when into is NULL. */
static int read_block(dtl_warc *warc, uint64_t length, dtl_buffer *into, dtl_error *error) {
    while (length > 0) {
        dtl_slice piece;
        int status = dtl_source_peek(warc->source, &piece, error);
        if (status) return failed(warc, status, error);
        if (!piece.length || dtl_source_member(warc->source) != warc->member) return damaged(warc, "breaks off", error);
        if (piece.length > length) piece.length = (size_t)length;
        if (into && dtl_buffer_add(into, piece)) return dtl_fail(error, into->status, "%s", dtl_error_meaning(into->status));
        dtl_source_pass(warc->source, piece.length);
        length -= piece.length;
    }
    return DTL_OK;
}

static dtl_slice charset_of(dtl_slice type) {
    size_t at = 0;
    while (at + 8 < type.length && strncasecmp(type.data + at, "charset=", 8) != 0) at++;
    if (at + 8 >= type.length) return DTL_NO_SLICE;
    dtl_slice charset = {type.data + at + 8, type.length - at - 8};
    charset = dtl_slice_trim(dtl_slice_cut(&charset, ';'));
    if (charset.length > 1 && charset.data[0] == '"') charset = (dtl_slice){charset.data + 1, charset.length - 2};
    return charset;
}

/* Takes the head of an answer (RFC 9112) off the block. */
static answer read_head(dtl_slice *block) {
    answer out = {.charset = DTL_NO_SLICE};
    dtl_slice status = dtl_slice_cut(block, '\n');
    dtl_slice_cut(&status, ' ');
    out.good = status.data && dtl_slice_starts(status, DTL_SLICE("200"));
    while (block->data) {
        dtl_slice line = dtl_slice_cut(block, '\n'), name, value;
        if (!dtl_slice_trim(line).length) break;
        split_field(line, &name, &value);
        if (is(name, "Content-Type")) {
            out.page = value.length >= 9 && strncasecmp(value.data, "text/html", 9) == 0;
            out.page = out.page || (value.length >= 21 && strncasecmp(value.data, "application/xhtml+xml", 21) == 0);
            out.charset = charset_of(value);
        }
        if (is(name, "Transfer-Encoding")) out.chunked = is(value, "chunked");
        if (is(name, "Content-Encoding")) out.packed = is(value, "gzip") || is(value, "x-gzip") || is(value, "deflate");
    }
    if (!block->data) *block = DTL_SLICE("");
    return out;
}

/* Many archives keep the field but not the chunks, so a body without a first chunk stays as it is. */
static dtl_slice unwrap_chunks(dtl_slice body, dtl_arena *arena) {
    char *out = dtl_arena_alloc(arena, body.length + 1);
    size_t length = 0;
    dtl_slice rest = body;
    while (out && rest.data) {
        uint64_t size;
        dtl_slice line = dtl_slice_trim(dtl_slice_cut(&rest, '\n'));
        if (!read_number(&size, line, 16)) return length ? (dtl_slice){out, length} : body;
        if (size == 0 || !rest.data) break;
        if (size > rest.length) size = rest.length;
        memcpy(out + length, rest.data, (size_t)size);
        length += (size_t)size;
        rest = (dtl_slice){rest.data + size, rest.length - (size_t)size};
        dtl_slice_cut(&rest, '\n');
    }
    return out ? (dtl_slice){out, length} : DTL_NO_SLICE;
}

static void *zlib_alloc(void *unused, unsigned count, unsigned size) {
    (void)unused;
    return dtl_calloc(count, size);
}

static void zlib_free(void *unused, void *block) {
    (void)unused;
    dtl_free(block);
}

/* What is no packed body although its head says so stays as it is; one that breaks off gives what was there. */
static int unpack(dtl_slice *body, dtl_arena *arena, dtl_error *error) {
    z_stream z = {.zalloc = zlib_alloc, .zfree = zlib_free};
    dtl_buffer out;
    int result = inflateInit2(&z, GZIP_OR_ZLIB);
    if (result != Z_OK) return dtl_fail(error, DTL_ENOMEM, "%s", dtl_error_meaning(DTL_ENOMEM));
    dtl_buffer_init(&out, DTL_MAX_TEXT_BYTES);
    unsigned char *bytes = dtl_arena_alloc(arena, body->length + 1);
    if (bytes) memcpy(bytes, body->data, body->length);
    z.next_in = bytes;
    z.avail_in = (unsigned)body->length;
    while (bytes && result == Z_OK && dtl_buffer_reserve(&out, BODY_PIECE) == DTL_OK) {
        z.next_out = (unsigned char *)out.data + out.length;
        z.avail_out = BODY_PIECE;
        result = inflate(&z, Z_NO_FLUSH);
        out.length += BODY_PIECE - z.avail_out;
        if (z.avail_out == BODY_PIECE && result == Z_OK) break;
    }
    inflateEnd(&z);
    int status = out.status;
    if (status == DTL_OK && out.length) *body = dtl_arena_copy(arena, dtl_buffer_slice(&out));
    dtl_buffer_clear(&out);
    if (status == DTL_OK) status = arena->status;
    return status ? dtl_fail(error, status, "%s", dtl_error_meaning(status)) : DTL_OK;
}

/* 1 when the block is a page, 0 when it is something else. */
static int read_page(dtl_warc *warc, dtl_slice block, dtl_warc_page *page, dtl_arena *arena, dtl_error *error) {
    answer about = read_head(&block);
    if (!about.good || !about.page) return 0;
    page->charset = about.charset;
    page->body = about.chunked ? unwrap_chunks(block, arena) : block;
    int status = page->body.data ? DTL_OK : dtl_fail(error, arena->status, "%s", dtl_error_meaning(arena->status));
    if (status == DTL_OK && about.packed) status = unpack(&page->body, arena, error);
    if (status) {
        status = failed(warc, status, error);
        warc->lost = warc->broken = false; /* the record itself was whole */
    }
    return status ? status : 1;
}

static int read_record(dtl_warc *warc, dtl_warc_page *page, dtl_arena *arena, dtl_error *error) {
    fields about;
    dtl_buffer block;
    int status = read_fields(warc, &about, arena, error);
    if (status) return status;
    bool kept = about.response && about.http;
    if (!kept || about.length > DTL_MAX_TEXT_BYTES) {
        status = read_block(warc, about.length, NULL, error);
        if (status || !kept) return status;
        return dtl_fail(error, DTL_ELIMIT, "record %llu is longer than %d MiB", (unsigned long long)warc->record,
                        DTL_MAX_TEXT_BYTES >> 20);
    }
    dtl_buffer_init(&block, DTL_MAX_TEXT_BYTES);
    status = read_block(warc, about.length, &block, error);
    dtl_slice bytes = status ? DTL_NO_SLICE : dtl_arena_copy(arena, dtl_buffer_slice(&block));
    if (status == DTL_OK && !bytes.data) status = dtl_fail(error, arena->status, "%s", dtl_error_meaning(arena->status));
    dtl_buffer_clear(&block);
    if (status) return status;
    *page = (dtl_warc_page){.url = about.url};
    return read_page(warc, bytes, page, arena, error);
}

int dtl_warc_next(dtl_warc *warc, dtl_warc_page *page, dtl_arena *arena, dtl_error *error) {
    for (;;) {
        if (warc->broken) {
            warc->broken = false;
            int more = dtl_source_resume(warc->source, error);
            if (more < 0) return more;
        }
        int status = find_record(warc, error);
        if (status <= 0) return status;
        status = read_record(warc, page, arena, error);
        if (status) return status;
    }
}
