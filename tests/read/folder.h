/* A folder of files for a test of the reader, and the reports and refusals that come out of it. */
#ifndef TESTS_READ_FOLDER_H
#define TESTS_READ_FOLDER_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "base/buffer.h"
#include "read/read.h"

static char folder[64];

static inline int make_folder(void **state) {
    (void)state;
    strcpy(folder, "/tmp/dateline-read-XXXXXX");
    return mkdtemp(folder) ? 0 : -1;
}

static inline int remove_folder(void **state) {
    (void)state;
    char command[256];
    snprintf(command, sizeof command, "chmod -R u+rwx %s && rm -r %s", folder, folder);
    return system(command);
}

static inline const char *path_of(const char *name) {
    static char paths[4][256];
    static unsigned turn;
    char *path = paths[turn++ % 4];
    snprintf(path, 256, "%s/%s", folder, name);
    return path;
}

static inline void put_bytes(const char *name, const char *bytes, size_t length) {
    FILE *file = fopen(path_of(name), "wb");
    assert_non_null(file);
    assert_int_equal(fwrite(bytes, 1, length, file), length);
    fclose(file);
}

static inline void put(const char *name, const char *text) {
    put_bytes(name, text, strlen(text));
}

/* Until the next call: a line for each report ("title | outlet | published | author | language | agency | place | body") and each
 * refusal ("! message"), the folder's own path cut off. */
static inline const char *read_all(dtl_read_options options, const char *input) {
    static dtl_buffer out;
    dtl_reader *reader;
    dtl_document document;
    dtl_error error;
    dtl_buffer_clear(&out);
    dtl_buffer_init(&out, 1 << 20);
    assert_int_equal(dtl_reader_open(&reader, &input, 1, &options, &error), DTL_OK);
    dtl_document_init(&document);
    for (int more; (more = dtl_reader_next(reader, &document, &error)) != 0; dtl_document_reset(&document)) {
        char message[1024];
        const dtl_report *r = &document.report;
        if (more < 0) {
            dtl_error_print(&error, message, sizeof message);
            const char *start =
                strstr(message, folder) == message ? message + strlen(folder) + (message[strlen(folder)] == '/') : message;
            dtl_buffer_print(&out, "! %s\n", start);
            continue;
        }
        dtl_buffer_print(&out, "%.*s | %.*s | %.*s | %.*s | ", DTL_PRINT(r->title), DTL_PRINT(r->outlet), DTL_PRINT(r->published),
                         DTL_PRINT(r->author));
        dtl_buffer_print(&out, "%.*s | %.*s | %.*s | ", DTL_PRINT(r->language), DTL_PRINT(r->agency),
                         DTL_PRINT(r->dateline_place));
        dtl_buffer_print(&out, "%.*s\n", (int)(r->text.length - r->body), r->text.data + r->body);
    }
    dtl_document_clear(&document);
    dtl_reader_close(reader);
    return out.data ? out.data : "";
}

static inline dtl_read_options english(void) {
    return (dtl_read_options){.lexicon = DTL_SOURCE_DIR "/lexicon/en", .languages = "en"};
}

#endif
