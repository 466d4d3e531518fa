#include "reading.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <time.h>
#include <unistd.h>
#include <zlib.h>

#include "read/members.h"
#include "read/read.h"
#include "read/warc.h"

enum {
    WARC_BYTES = 64 << 20, /* at least, gzipped */
    MOST_PAGES = 1000,
    ROUNDS = 3, /* over the pages; of each measure the best of so many counts */
    PIECE = 64 << 10,
    GZIP = 15 + 16,
    PAGE_BYTES = 16 << 20
};

/* Of this thread's processor time: others on the machine do not show. */
static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

/* The pages, unpacked, one behind another. */
typedef struct pages {
    dtl_arena arena;
    dtl_slice list[MOST_PAGES];
    size_t count, bytes;
} pages;

static int load(pages *all, const char *folder, dtl_error *error) {
    dtl_members *members = NULL;
    dtl_source *source;
    const char *path;
    int status = dtl_members_open(&members, &folder, 1, false, NULL, error);
    while (status == DTL_OK && all->count < MOST_PAGES) {
        int more = dtl_members_next(members, &source, &path, error);
        if (more <= 0) break;
        status = dtl_source_all(source, PAGE_BYTES, &all->arena, &all->list[all->count], error);
        dtl_source_close(source);
        if (status) break;
        all->bytes += all->list[all->count++].length;
    }
    dtl_members_close(members);
    return status;
}

static int extract(const pages *all, dtl_error *error) {
    dtl_reader *reader = NULL;
    int status = dtl_reader_open(&reader, NULL, 0, &(dtl_read_options){.languages = "en"}, error);
    double best = 0;
    dtl_document document;
    dtl_document_init(&document);
    const dtl_feed_entry none = {.plain = true};
    for (int round = 0; status == DTL_OK && round < ROUNDS; round++) {
        double start = now();
        for (size_t i = 0; i < all->count; i++) {
            dtl_document_reset(&document);
            dtl_reader_page(reader, &document, all->list[i], DTL_NO_SLICE, &none, error); /* what is no article costs too */
        }
        double seconds = now() - start;
        if (round == 0 || seconds < best) best = seconds;
    }
    dtl_document_clear(&document);
    dtl_reader_close(reader);
    if (status == DTL_OK)
        printf("pages  %8zu pages   %9.1f MB    %8.2f s %9.0f pages/s\n", all->count, (double)all->bytes / 1e6, best,
               (double)all->count / best);
    return status;
}

/* A gzip member of one record, as Common Crawl writes them. */
static int write_record(FILE *file, dtl_slice page) {
    char head[600], http[200];
    int http_length =
        snprintf(http, sizeof http, "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: %zu\r\n\r\n",
                 page.length);
    int length = snprintf(head, sizeof head,
                          "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/news/page\r\nContent-Type: "
                          "application/http; msgtype=response\r\nContent-Length: %zu\r\n\r\n%s",
                          page.length + (size_t)http_length, http);
    z_stream z = {0};
    if (deflateInit2(&z, Z_DEFAULT_COMPRESSION, Z_DEFLATED, GZIP, 8, Z_DEFAULT_STRATEGY) != Z_OK) return DTL_ENOMEM;
    size_t room = deflateBound(&z, page.length + sizeof head);
    unsigned char *in = malloc(page.length + (size_t)length + 4), *out = malloc(room);
    int result = Z_MEM_ERROR;
    if (in && out) {
        memcpy(in, head, (size_t)length);
        memcpy(in + length, page.data, page.length);
        memcpy(in + (size_t)length + page.length, "\r\n\r\n", 4);
        z.next_in = in;
        z.avail_in = (unsigned)(page.length + (size_t)length + 4);
        z.next_out = out;
        z.avail_out = (unsigned)room;
        result = deflate(&z, Z_FINISH);
    }
    size_t wanted = room - z.avail_out;
    bool written = result == Z_STREAM_END && fwrite(out, 1, wanted, file) == wanted;
    deflateEnd(&z);
    free(in);
    free(out);
    return written ? DTL_OK : DTL_EIO;
}

/* Repeats the pages' members until there is enough of them. */
static int write_warc(FILE *file, const pages *all) {
    int status = DTL_OK;
    for (size_t i = 0; status == DTL_OK && i < all->count; i++) status = write_record(file, all->list[i]);
    if (status || fflush(file)) return status ? status : DTL_EIO;
    long once = ftell(file);
    char *bytes = once > 0 ? malloc((size_t)once) : NULL;
    if (!bytes || pread(fileno(file), bytes, (size_t)once, 0) != once) status = DTL_EIO;
    for (long written = once; status == DTL_OK && written < WARC_BYTES; written += once)
        status = fwrite(bytes, 1, (size_t)once, file) == (size_t)once ? DTL_OK : DTL_EIO;
    free(bytes);
    return status || fflush(file) ? DTL_EIO : DTL_OK;
}

/* Inflating alone, member by member, in pieces as reading has them. */
static double inflate_all(unsigned char *bytes, size_t length) {
    static unsigned char out[PIECE];
    z_stream z = {0};
    if (inflateInit2(&z, GZIP) != Z_OK) return -1;
    double start = now();
    for (size_t at = 0; at < length;) {
        z.next_in = bytes + at;
        z.avail_in = (unsigned)(length - at < PIECE ? length - at : PIECE);
        size_t given = z.avail_in;
        int result = Z_OK;
        while (z.avail_in && result != Z_BUF_ERROR) {
            z.next_out = out;
            z.avail_out = PIECE;
            result = inflate(&z, Z_NO_FLUSH);
            if (result == Z_STREAM_END) inflateReset(&z);
        }
        at += given;
    }
    double seconds = now() - start;
    inflateEnd(&z);
    return seconds;
}

static int filter_all(const char *path, size_t *count, double *seconds, dtl_error *error) {
    dtl_source *source = NULL;
    dtl_warc_page page;
    dtl_arena arena;
    double start = now();
    int status = dtl_source_open(&source, path, error), more = 0;
    dtl_arena_init(&arena, (size_t)1 << 30);
    dtl_warc warc = {.source = source};
    *count = 0;
    while (status == DTL_OK && (more = dtl_warc_next(&warc, &page, &arena, error)) > 0) {
        dtl_arena_reset(&arena);
        ++*count;
    }
    dtl_arena_clear(&arena);
    dtl_source_close(source);
    *seconds = now() - start;
    return status ? status : more;
}

static int read_warc(const pages *all, dtl_error *error) {
    char path[64];
    int descriptor = memfd_create("warc", MFD_CLOEXEC);
    FILE *file = descriptor >= 0 ? fdopen(descriptor, "w+b") : NULL;
    int status = file ? write_warc(file, all) : DTL_EIO;
    size_t length = file ? (size_t)ftell(file) : 0, records = 0;
    void *bytes = status ? MAP_FAILED : mmap(NULL, length, PROT_READ | PROT_WRITE, MAP_PRIVATE, descriptor, 0);
    if (bytes == MAP_FAILED) status = dtl_fail(error, DTL_EIO, "the WARC file cannot be made");
    double plain = 0, whole = 0, seconds = 0;
    snprintf(path, sizeof path, "/proc/self/fd/%d", descriptor);
    for (int round = 0; status == DTL_OK && round < ROUNDS; round++) {
        double inflated = inflate_all(bytes, length);
        status = filter_all(path, &records, &seconds, error);
        if (round == 0 || inflated < plain) plain = inflated;
        if (round == 0 || seconds < whole) whole = seconds;
    }
    if (status == DTL_OK)
        printf(
            "warc   %8zu records %9.1f MB    %8.2f s %9.1f MB/s packed, read and filtered; inflate alone %.1f MB/s, ratio %.2f\n",
            records, (double)length / 1e6, whole, (double)length / 1e6 / whole, (double)length / 1e6 / plain, plain / whole);
    if (bytes != MAP_FAILED) munmap(bytes, length);
    if (file) fclose(file);
    return status;
}

int bench_reading(const char *folder, dtl_error *error) {
    static pages all;
    if (access(folder, R_OK)) return DTL_OK;
    dtl_arena_init(&all.arena, (size_t)1 << 30);
    int status = load(&all, folder, error);
    if (status == DTL_OK && all.count) status = extract(&all, error);
    if (status == DTL_OK && all.count) status = read_warc(&all, error);
    dtl_arena_clear(&all.arena);
    return status;
}
