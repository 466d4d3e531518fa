/* For the fuzz targets of the reader: bytes as a file that is read as one format. */
#ifndef DTL_FUZZ_READING_H
#define DTL_FUZZ_READING_H

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "base/utf8.h"
#include "read/read.h"
#include "read/url.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

/* What the reader promises of every report. */
static inline void fuzz_check(const dtl_report *report) {
    const char *at = report->text.data, *end = at + report->text.length;
    while (at < end) {
        uint32_t code;
        size_t length = dtl_utf8_decode(at, end, &code);
        if (length == 1 && code == 0xFFFD) abort();
        at += length;
    }
    if (!report->text.length || report->body > report->text.length || !report->id[0]) abort();
    if (report->published.data && dtl_day_parse(report->published) != report->published_day) abort();
}

/* A web on which each address has the same page. */
static inline int fuzz_want(void *context, dtl_slice url, uint64_t *ticket, dtl_error *error) {
    (void)context;
    *ticket = 1;
    return dtl_url_host(url).data ? DTL_OK : dtl_fail(error, DTL_EFORMAT, "is no address");
}

static inline int fuzz_get(void *context, uint64_t ticket, dtl_web_page *out, dtl_error *error) {
    (void)context;
    (void)ticket;
    (void)error;
    *out = (dtl_web_page){DTL_SLICE("https://www.example.org/end"), DTL_NO_SLICE,
                          DTL_SLICE("<p>The mayor said on Friday that the road would be built.")};
    return DTL_OK;
}

static inline int fuzz_reading(const uint8_t *data, size_t size, dtl_read_format format) {
    char path[64];
    int file = memfd_create("input", MFD_CLOEXEC);
    if (file < 0 || write(file, data, size) != (ssize_t)size) abort();
    snprintf(path, sizeof path, "/proc/self/fd/%d", file);
    const char *const inputs[] = {path};
    const dtl_web web = {NULL, fuzz_want, fuzz_get};
    const dtl_read_options options = {
        .format = format, .lexicon = DTL_SOURCE_DIR "/lexicon/en", .outlet = "example.org", .web = &web, .fetch_lists = true};
    dtl_reader *reader = NULL;
    dtl_error error;
    dtl_document document;
    if (dtl_reader_open(&reader, inputs, 1, &options, &error)) abort();
    dtl_document_init(&document);
    for (int more; (more = dtl_reader_next(reader, &document, &error)) != 0;) {
        if (more > 0) fuzz_check(&document.report);
        dtl_document_reset(&document);
    }
    dtl_document_clear(&document);
    dtl_reader_close(reader);
    close(file);
    return 0;
}

#endif
