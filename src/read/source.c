#include "read/source.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <unistd.h>
#include <zlib.h>

#include "base/buffer.h"
#include "base/memory.h"

enum { CHUNK = 64 << 10, GZIP_WINDOW = 15 + 16 };

struct dtl_source {
    int file; /* -1: the bytes come from take_from */
    dtl_source_take *take_from;
    void *context;
    bool ended;            /* nothing more can be had from the file */
    bool gzip, member;     /* member: inside one, so that an end here is a truncation */
    uint64_t taken, given; /* bytes of the input, bytes given out of it */
    z_stream stream;
    unsigned char raw[CHUNK]; /* gzipped bytes, when gzip */
    size_t raw_length;
    unsigned char *search; /* where in raw the member after the present one may begin at the earliest */
    uint64_t members;      /* begun so far */
    char bytes[CHUNK];
    size_t at, end; /* unread bytes */
    dtl_buffer line;
    uint64_t line_number;
};

static int fail_io(dtl_error *error) {
    char reason[128];
    return dtl_fail(error, DTL_EIO, "cannot be read: %s", strerror_r(errno, reason, sizeof reason));
}

static int stop(dtl_source *source, int code) {
    source->ended = true;
    return code;
}

/* Reads up to room bytes of the input itself: how many, 0 at the end. */
static int take(dtl_source *source, void *into, size_t room, size_t *count, dtl_error *error) {
    ssize_t got;
    *count = 0;
    if (source->take_from) {
        int status = source->take_from(source->context, into, room, count, error);
        source->taken += *count;
        return status;
    }
    do {
        got = read(source->file, into, room);
    } while (got < 0 && errno == EINTR);
    *count = got > 0 ? (size_t)got : 0;
    source->taken += *count;
    return got < 0 ? fail_io(error) : DTL_OK;
}

static int fail_damaged(dtl_source *source, const char *how, dtl_error *error) {
    dtl_fail(error, DTL_EDAMAGED, "the gzipped data %s", how);
    dtl_error_at(error, NULL, 0, source->taken - source->stream.avail_in);
    return DTL_EDAMAGED;
}

static int check_ratio(dtl_source *source, dtl_error *error) {
    bool dense = source->given > DTL_RATIO_GRACE && source->given / DTL_MAX_RATIO > source->taken;
    if (!dense && source->given <= DTL_MAX_SOURCE_BYTES) return DTL_OK;
    dtl_fail(error, DTL_ELIMIT, "the gzipped data grows beyond %s", dense ? "200 times its size" : "1 TiB");
    dtl_error_at(error, NULL, 0, source->taken - source->stream.avail_in);
    return DTL_ELIMIT;
}

static int begin_member(dtl_source *source, dtl_error *error) {
    source->member = true;
    source->members++;
    source->search = source->stream.next_in + 1;
    return inflateReset(&source->stream) == Z_OK ? DTL_OK : fail_damaged(source, "cannot be unpacked", error);
}

/* Between members (RFC 1952, 2.2) there may be another one, or padding with zeros at the end. */
static int next_member(dtl_source *source, dtl_error *error) {
    z_stream *z = &source->stream;
    while (z->avail_in && *z->next_in == 0) z->next_in++, z->avail_in--;
    if (!z->avail_in) return DTL_OK;
    if (*z->next_in != 0x1F) return fail_damaged(source, "is followed by bytes that are none", error);
    return begin_member(source, error);
}

/* More gzipped bytes for the stream; at the end of the file the source has ended. */
static int feed(dtl_source *source, dtl_error *error) {
    size_t count;
    int status = take(source, source->raw, CHUNK, &count, error);
    if (status) return status;
    source->stream.next_in = source->raw;
    source->stream.avail_in = (unsigned)count;
    source->ended = count == 0;
    if (count) source->search = source->raw;
    if (count) source->raw_length = count;
    return source->ended && source->member ? fail_damaged(source, "breaks off", error) : DTL_OK;
}

static int inflate_step(dtl_source *source, dtl_error *error) {
    int result = inflate(&source->stream, Z_NO_FLUSH);
    if (result == Z_MEM_ERROR) return dtl_fail(error, DTL_ENOMEM, "%s", dtl_error_meaning(DTL_ENOMEM));
    if (result != Z_OK && result != Z_STREAM_END) return fail_damaged(source, "is damaged", error);
    if (result == Z_STREAM_END) source->member = false;
    return DTL_OK;
}

/* Unpacks until there is something, or the source has ended. */
static int inflate_some(dtl_source *source, dtl_error *error) {
    z_stream *z = &source->stream;
    z->next_out = (unsigned char *)source->bytes;
    z->avail_out = CHUNK;
    while (z->avail_out == CHUNK && !source->ended) {
        int status;
        if (!z->avail_in)
            status = feed(source, error);
        else if (!source->member)
            status = next_member(source, error);
        else
            status = inflate_step(source, error);
        if (status) return status;
    }
    source->end = CHUNK - z->avail_out;
    source->given += source->end;
    return check_ratio(source, error);
}

/* More unread bytes; none at the end. Only when all were read. */
static int fill(dtl_source *source, dtl_error *error) {
    source->at = source->end = 0;
    if (source->ended) return DTL_OK;
    int status;
    if (source->gzip) {
        status = inflate_some(source, error);
    } else {
        status = take(source, source->bytes, CHUNK, &source->end, error);
        if (source->end == 0) source->ended = true;
    }
    if (status) source->end = 0;
    return status ? stop(source, status) : DTL_OK;
}

static void *zlib_alloc(void *unused, unsigned count, unsigned size) {
    (void)unused;
    return dtl_calloc(count, size);
}

static void zlib_free(void *unused, void *block) {
    (void)unused;
    dtl_free(block);
}

/* Moves on to unpacking when the first bytes are gzip's. */
static int look_for_gzip(dtl_source *source, dtl_error *error) {
    int status = fill(source, error);
    while (status == DTL_OK && source->end == 1 && !source->ended) { /* a pipe may deliver a byte at a time */
        size_t count;
        status = take(source, source->bytes + 1, CHUNK - 1, &count, error);
        source->end += count;
        if (!count) source->ended = true;
    }
    if (status || source->end < 2 || memcmp(source->bytes, "\x1F\x8B", 2) != 0) return status;
    source->stream.zalloc = zlib_alloc;
    source->stream.zfree = zlib_free;
    if (inflateInit2(&source->stream, GZIP_WINDOW) != Z_OK)
        return dtl_fail(error, DTL_ENOMEM, "%s", dtl_error_meaning(DTL_ENOMEM));
    memcpy(source->raw, source->bytes, source->end);
    source->stream.next_in = source->raw;
    source->stream.avail_in = (unsigned)source->end;
    source->raw_length = source->end;
    source->gzip = true;
    source->ended = false;
    source->at = source->end = 0;
    return begin_member(source, error);
}

static int begin(dtl_source **out, dtl_source *source, dtl_error *error) {
    int status = look_for_gzip(source, error);
    if (status) {
        dtl_source_close(source);
        return status;
    }
    *out = source;
    return DTL_OK;
}

static dtl_source *new_source(dtl_error *error) {
    dtl_source *source = dtl_calloc(1, sizeof *source);
    if (!source) {
        dtl_fail(error, DTL_ENOMEM, "%s", dtl_error_meaning(DTL_ENOMEM));
        return NULL;
    }
    source->file = -1;
    dtl_buffer_init(&source->line, DTL_MAX_LINE_BYTES);
    return source;
}

int dtl_source_open(dtl_source **out, const char *path, dtl_error *error) {
    *out = NULL;
    dtl_source *source = new_source(error);
    if (!source) return DTL_ENOMEM;
    source->file = strcmp(path, "-") == 0 ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC);
    if (source->file >= 0) return begin(out, source, error);
    int status = fail_io(error);
    dtl_source_close(source);
    return status;
}

int dtl_source_of(dtl_source **out, dtl_source_take *take_from, void *context, dtl_error *error) {
    *out = NULL;
    dtl_source *source = new_source(error);
    if (!source) return DTL_ENOMEM;
    source->take_from = take_from;
    source->context = context;
    return begin(out, source, error);
}

void dtl_source_close(dtl_source *source) {
    if (!source) return;
    if (source->gzip) inflateEnd(&source->stream);
    if (source->file > STDIN_FILENO) close(source->file);
    dtl_buffer_clear(&source->line);
    dtl_free(source);
}

int dtl_source_peek(dtl_source *source, dtl_slice *out, dtl_error *error) {
    int status = source->at == source->end ? fill(source, error) : DTL_OK;
    *out = (dtl_slice){source->bytes + source->at, source->end - source->at};
    return status;
}

void dtl_source_pass(dtl_source *source, size_t count) {
    source->at += count;
}

/* The beginning of a gzip member (RFC 1952, 2.3.1: two bytes, and 8 for the only method) among the raw bytes, else NULL. */
static unsigned char *find_member(unsigned char *bytes, size_t count) {
    for (size_t i = 0; i + 2 < count; i++) {
        if (bytes[i] == 0x1F && bytes[i + 1] == 0x8B && bytes[i + 2] == 8) return bytes + i;
    }
    return NULL;
}

uint64_t dtl_source_taken(const dtl_source *source) {
    return source->taken;
}

uint64_t dtl_source_member(const dtl_source *source) {
    return source->members;
}

/* A broken member's bytes may reach into the next one before it shows, so the search begins right behind its beginning, where
 * that is still at hand. */
int dtl_source_resume(dtl_source *source, dtl_error *error) {
    z_stream *z = &source->stream;
    if (!source->gzip) return 0;
    source->at = source->end = 0;
    for (;;) {
        size_t left = source->raw_length - (size_t)(source->search - source->raw), count;
        unsigned char *found = find_member(source->search, left);
        if (found) {
            z->avail_in = (unsigned)(source->raw_length - (size_t)(found - source->raw));
            z->next_in = found;
            source->ended = false;
            return begin_member(source, error) ? DTL_EDAMAGED : 1;
        }
        size_t kept = left < 2 ? left : 2; /* a beginning may lie across two pieces */
        memmove(source->raw, source->raw + source->raw_length - kept, kept);
        int status = take(source, source->raw + kept, CHUNK - kept, &count, error);
        source->search = source->raw;
        source->raw_length = kept + count;
        z->avail_in = 0;
        if (status || count == 0) return status;
    }
}

uint64_t dtl_source_line_number(const dtl_source *source) {
    return source->line_number;
}

/* Takes unread bytes up to and with the next LF off the window; *ended tells that there was one. */
static dtl_slice cut_line(dtl_source *source, bool *ended) {
    dtl_slice piece = {source->bytes + source->at, source->end - source->at};
    const char *newline = memchr(piece.data, '\n', piece.length);
    *ended = newline != NULL;
    if (newline) piece.length = (size_t)(newline - piece.data);
    source->at += piece.length + (newline != NULL);
    return piece;
}

/* Gives back the memory of a line that was unusually long, so that one such line does not stay for the rest of the stream. */
static void forget_line(dtl_source *source) {
    if (source->line.capacity > (1 << 20)) dtl_buffer_clear(&source->line);
    dtl_buffer_reset(&source->line);
}

int dtl_source_line(dtl_source *source, dtl_slice *out, dtl_error *error) {
    forget_line(source);
    bool ended = false, any = false;
    while (!ended) {
        int status = source->at == source->end ? fill(source, error) : DTL_OK;
        if (status) return status;
        if (source->at == source->end) break;
        if (!any) source->line_number++;
        any = true;
        dtl_slice piece = cut_line(source, &ended);
        dtl_buffer_add(&source->line, piece); /* once it failed it does nothing, and the line is passed over */
    }
    *out = dtl_buffer_slice(&source->line);
    if (source->line.status == DTL_ELIMIT) return dtl_fail(error, DTL_ELIMIT, "a line is longer than 16 MiB");
    if (source->line.status) return dtl_fail(error, source->line.status, "%s", dtl_error_meaning(source->line.status));
    return any;
}

int dtl_source_all(dtl_source *source, size_t ceiling, dtl_arena *arena, dtl_slice *out, dtl_error *error) {
    dtl_buffer all;
    dtl_buffer_init(&all, ceiling);
    int status = DTL_OK;
    for (;;) {
        status = source->at == source->end ? fill(source, error) : DTL_OK;
        if (status || source->at == source->end) break;
        dtl_slice piece = {source->bytes + source->at, source->end - source->at};
        source->at = source->end;
        status = dtl_buffer_add(&all, piece);
        if (status == DTL_ELIMIT)
            dtl_fail(error, status, "is longer than %zu MiB", ceiling >> 20);
        else if (status)
            dtl_fail(error, status, "%s", dtl_error_meaning(status));
        if (status) break;
    }
    if (status == DTL_OK) {
        *out = dtl_arena_copy(arena, dtl_buffer_slice(&all));
        if (!out->data) status = dtl_fail(error, arena->status, "%s", dtl_error_meaning(arena->status));
    }
    dtl_buffer_clear(&all);
    return status;
}
