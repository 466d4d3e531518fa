#include "read/archive.h"

#include <archive.h>
#include <archive_entry.h>
#include <errno.h>
#include <string.h>

#include "base/buffer.h"
#include "base/memory.h"
#include "base/utf8.h"

enum { TAR_MAGIC = 257, MAX_PATH_BYTES = 64 << 10 };

struct dtl_archive {
    struct archive *reader;
    dtl_source *source;
    dtl_error trouble; /* of the source: what libarchive only knows as a failure */
    int status;
    uint64_t taken, given; /* bytes of the archive, bytes out of it */
    size_t members;
    bool ended;
    dtl_buffer path;
};

static const dtl_slice magics[] = {
    {"PK\3\4", 4},
    {"PK\5\6", 4},
    {"\x28\xB5\x2F\xFD", 4},
    {"\xFD"
     "7zXZ",
     5},
    {"BZh", 3},
};

bool dtl_archive_starts(dtl_slice head) {
    for (size_t i = 0; i < sizeof magics / sizeof *magics; i++) {
        if (dtl_slice_starts(head, magics[i])) return true;
    }
    return head.length >= TAR_MAGIC + 5 && memcmp(head.data + TAR_MAGIC, "ustar", 5) == 0;
}

static la_ssize_t give_bytes(struct archive *reader, void *context, const void **bytes) {
    dtl_archive *archive = context;
    dtl_slice piece;
    archive->status = dtl_source_peek(archive->source, &piece, &archive->trouble);
    if (archive->status) {
        archive_set_error(reader, EIO, "the input cannot be read");
        return ARCHIVE_FATAL;
    }
    dtl_source_pass(archive->source, piece.length);
    archive->taken += piece.length;
    *bytes = piece.data;
    return (la_ssize_t)piece.length;
}

/* Why libarchive failed: for a reason of the source's own, else what it says itself. */
static int fail(dtl_archive *archive, dtl_error *error) {
    if (archive->status) {
        if (error) *error = archive->trouble;
        return archive->status;
    }
    const char *why = archive_error_string(archive->reader);
    dtl_fail(error, DTL_EDAMAGED, "the archive is damaged: %.200s", why ? why : "it cannot be read");
    dtl_error_at(error, NULL, 0, archive->taken);
    return DTL_EDAMAGED;
}

int dtl_archive_open(dtl_archive **out, dtl_source *source, dtl_error *error) {
    *out = NULL;
    dtl_archive *archive = dtl_calloc(1, sizeof *archive);
    if (!archive) {
        dtl_source_close(source);
        return dtl_fail(error, DTL_ENOMEM, "%s", dtl_error_meaning(DTL_ENOMEM));
    }
    dtl_buffer_init(&archive->path, MAX_PATH_BYTES);
    archive->source = source;
    archive->reader = archive_read_new();
    int status = archive->reader ? DTL_OK : dtl_fail(error, DTL_ENOMEM, "%s", dtl_error_meaning(DTL_ENOMEM));
    if (status == DTL_OK) {
        archive_read_support_format_tar(archive->reader);
        archive_read_support_format_zip_streamable(archive->reader);
        archive_read_support_format_raw(archive->reader);
        archive_read_support_filter_zstd(archive->reader);
        archive_read_support_filter_xz(archive->reader);
        archive_read_support_filter_bzip2(archive->reader);
        if (archive_read_open(archive->reader, archive, NULL, give_bytes, NULL) != ARCHIVE_OK) status = fail(archive, error);
    }
    if (status) {
        dtl_archive_close(archive);
        return status;
    }
    *out = archive;
    return DTL_OK;
}

void dtl_archive_close(dtl_archive *archive) {
    if (!archive) return;
    if (archive->reader) archive_read_free(archive->reader);
    dtl_source_close(archive->source);
    dtl_buffer_clear(&archive->path);
    dtl_free(archive);
}

uint64_t dtl_archive_taken(const dtl_archive *archive) {
    return dtl_source_taken(archive->source);
}

static int keep_path(dtl_archive *archive, const char *path, dtl_error *error) {
    dtl_buffer_reset(&archive->path);
    for (const char *end = path + strlen(path); path < end;) {
        uint32_t code;
        size_t length = dtl_utf8_decode(path, end, &code);
        bool plain = code >= 0x20 && code != 0x7F && code != 0xFFFD;
        dtl_buffer_add(&archive->path, plain ? (dtl_slice){path, length} : DTL_SLICE("?"));
        path += length;
    }
    dtl_buffer_add_char(&archive->path, '\0');
    int status = archive->path.status;
    return status ? dtl_fail(error, status, "%s", dtl_error_meaning(status)) : DTL_OK;
}

int dtl_archive_next(dtl_archive *archive, const char **path, dtl_error *error) {
    *path = NULL;
    while (!archive->ended) {
        struct archive_entry *entry = NULL;
        int result = archive_read_next_header(archive->reader, &entry);
        if (result == ARCHIVE_EOF) break;
        if (result == ARCHIVE_RETRY) continue;
        archive->ended = result == ARCHIVE_FATAL;
        if (result < ARCHIVE_WARN) return fail(archive, error);
        if (archive_entry_filetype(entry) != AE_IFREG) continue;
        if (++archive->members > DTL_MAX_MEMBERS) {
            archive->ended = true;
            return dtl_fail(error, DTL_ELIMIT, "the archive has more than %d members", DTL_MAX_MEMBERS);
        }
        if (archive_format(archive->reader) == ARCHIVE_FORMAT_RAW) return 1;
        const char *name = archive_entry_pathname(entry);
        int status = keep_path(archive, name ? name : "?", error);
        *path = archive->path.data;
        return status ? status : 1;
    }
    return 0;
}

int dtl_archive_take(void *context, void *into, size_t room, size_t *count, dtl_error *error) {
    dtl_archive *archive = context;
    la_ssize_t got = ARCHIVE_RETRY;
    *count = 0;
    while (got == ARCHIVE_RETRY && !archive->ended) got = archive_read_data(archive->reader, into, room);
    if (archive->ended) return DTL_OK;
    if (got < 0) {
        archive->ended = got == ARCHIVE_FATAL;
        return fail(archive, error);
    }
    *count = (size_t)got;
    archive->given += *count;
    if (archive->given <= DTL_RATIO_GRACE || archive->given / DTL_MAX_RATIO <= archive->taken) return DTL_OK;
    archive->ended = true;
    dtl_fail(error, DTL_ELIMIT, "the archive grows beyond %d times its size", DTL_MAX_RATIO);
    dtl_error_at(error, NULL, 0, archive->taken);
    return DTL_ELIMIT;
}
