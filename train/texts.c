#include "texts.h"

#include <glob.h>
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <zlib.h>

#include "train.h"

enum { MAX_LINE = 16 << 20 };

static void read_texts(const char *path, unsigned every, text_reader *read, void *context) {
    gzFile file = gzopen(path, "rb");
    char *line = need(malloc(MAX_LINE));
    if (!file) stop("%s cannot be opened", path);
    for (unsigned number = 0; gzgets(file, line, MAX_LINE); number++) {
        if (number % every) continue;
        json_t *record = json_loads(line, 0, NULL);
        const char *text = json_string_value(json_object_get(record, "text"));
        if (text) read(context, dtl_slice_of(text));
        json_decref(record);
    }
    gzclose(file);
    free(line);
}

void texts_read(const char *data, const char *names, unsigned every, text_reader *read, void *context) {
    char pattern[4096];
    glob_t found;
    snprintf(pattern, sizeof pattern, "%s/%s", data, names);
    if (glob(pattern, 0, NULL, &found)) return;
    for (size_t i = 0; i < found.gl_pathc; i++) read_texts(found.gl_pathv[i], every, read, context);
    globfree(&found);
}
