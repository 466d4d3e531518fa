#include "base/file.h"

#include <errno.h>
#include <fcntl.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/buffer.h"

static int fail_io(dtl_error *error, const char *path) {
    char reason[128];
    const char *text = strerror_r(errno, reason, sizeof reason);
    int code = dtl_fail(error, DTL_EIO, "cannot be read: %s", text);
    dtl_error_at(error, path, 0, UINT64_MAX);
    return code;
}

static int fail_at(dtl_error *error, int code, const char *path) {
    dtl_fail(error, code, "%s", dtl_error_meaning(code));
    dtl_error_at(error, path, 0, UINT64_MAX);
    return code;
}

int dtl_file_read(dtl_slice *out, const char *path, size_t ceiling, dtl_arena *arena, dtl_error *error) {
    int status = DTL_OK;
    dtl_buffer buffer;
    dtl_buffer_init(&buffer, ceiling + 1);
    int file = open(path, O_RDONLY | O_CLOEXEC);
    if (file < 0) return fail_io(error, path);
    for (;;) {
        size_t want = ceiling + 1 - buffer.length;
        if (want > (1 << 16)) want = 1 << 16;
        if (want == 0 || dtl_buffer_reserve(&buffer, want)) {
            status = fail_at(error, buffer.status ? buffer.status : DTL_ELIMIT, path);
            break;
        }
        ssize_t got = read(file, buffer.data + buffer.length, want);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) status = fail_io(error, path);
        if (got <= 0) break;
        buffer.length += (size_t)got;
    }
    close(file);
    if (status == DTL_OK) {
        *out = dtl_arena_copy(arena, dtl_buffer_slice(&buffer));
        if (!out->data) status = fail_at(error, arena->status, path);
    }
    dtl_buffer_clear(&buffer);
    return status;
}

int dtl_file_open(dtl_file_view *out, const char *path, dtl_error *error) {
    int file = open(path, O_RDONLY | O_CLOEXEC);
    if (file < 0) return fail_io(error, path);
    struct stat about;
    int status = DTL_OK;
    void *bytes = MAP_FAILED;
    if (fstat(file, &about) < 0) {
        status = fail_io(error, path);
    } else if (about.st_size == 0) {
        status = dtl_fail(error, DTL_EFORMAT, "is empty");
        dtl_error_at(error, path, 0, UINT64_MAX);
    } else {
        bytes = mmap(NULL, (size_t)about.st_size, PROT_READ, MAP_SHARED, file, 0);
        if (bytes == MAP_FAILED) status = fail_io(error, path);
    }
    close(file);
    if (status == DTL_OK) out->bytes = (dtl_slice){bytes, (size_t)about.st_size};
    return status;
}

void dtl_file_close(dtl_file_view *view) {
    union {
        const char *read_only;
        void *bytes;
    } view_bytes = {.read_only = view->bytes.data};
    if (view_bytes.bytes) munmap(view_bytes.bytes, view->bytes.length);
    view->bytes = DTL_NO_SLICE;
}
