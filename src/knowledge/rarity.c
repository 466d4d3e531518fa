#include "knowledge/rarity.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/file.h"
#include "base/map.h"
#include "base/memory.h"

enum { MAX_TABLE = 16 << 20, MAX_WORDS = 1 << 20, MAX_PATH = 4096 };

/* Added to every count: a word that the table has not is no wonder of rarity. */
static const double UNSEEN = 10;

struct dtl_rarity {
    dtl_arena arena;
    dtl_map counts;
    double reports;
};

static int fail_at(const char *path, uint64_t line, const char *what, dtl_error *error) {
    dtl_fail(error, DTL_EFORMAT, "%s", what);
    dtl_error_at(error, path, line, UINT64_MAX);
    return DTL_EFORMAT;
}

static int read_row(dtl_rarity *rarity, dtl_slice row, const char *path, uint64_t line, dtl_error *error) {
    dtl_slice word = dtl_slice_cut(&row, '\t');
    unsigned long count = 0;
    for (size_t i = 0; row.data && i < row.length && row.data[i] >= '0' && row.data[i] <= '9' && count < UINT32_MAX / 16; i++)
        count = count * 10 + (unsigned long)(row.data[i] - '0');
    if (!word.length || !count) return fail_at(path, line, "a row is a word, a tab and a number", error);
    if (dtl_slice_is(word, "*")) {
        rarity->reports = (double)count;
        return DTL_OK;
    }
    uint32_t *value = dtl_map_put(&rarity->counts, word, NULL);
    if (!value) return dtl_fail(error, rarity->arena.status, "%s", dtl_error_meaning(rarity->arena.status));
    *value = (uint32_t)count;
    return DTL_OK;
}

static int read_table(dtl_rarity *rarity, const char *path, dtl_error *error) {
    dtl_slice text;
    uint64_t line = 0;
    bool header = false;
    int status = dtl_file_read(&text, path, MAX_TABLE, &rarity->arena, error);
    while (status == DTL_OK && text.data) {
        dtl_slice row = dtl_slice_cut(&text, '\n');
        line++;
        if (!row.length || row.data[0] == '#') continue;
        if (header) status = read_row(rarity, row, path, line, error);
        header = true;
    }
    if (status == DTL_OK && rarity->reports < 1)
        return fail_at(path, line, "the row * with the number of reports is missing", error);
    return status;
}

int dtl_rarity_open(dtl_rarity **out, const char *root, dtl_error *error) {
    *out = NULL;
    char path[MAX_PATH];
    if ((size_t)snprintf(path, sizeof path, "%s/data/words.tsv", root) >= sizeof path)
        return dtl_fail(error, DTL_ELIMIT, "a path is too long");
    dtl_rarity *rarity = dtl_calloc(1, sizeof *rarity);
    if (!rarity) return dtl_fail(error, DTL_ENOMEM, "%s", dtl_error_meaning(DTL_ENOMEM));
    dtl_arena_init(&rarity->arena, (size_t)256 << 20);
    dtl_map_init(&rarity->counts, &rarity->arena, MAX_WORDS);
    int status = read_table(rarity, path, error);
    if (status) {
        dtl_rarity_close(rarity);
        return status;
    }
    *out = rarity;
    return DTL_OK;
}

void dtl_rarity_close(dtl_rarity *rarity) {
    if (!rarity) return;
    dtl_arena_clear(&rarity->arena);
    dtl_free(rarity);
}

double dtl_rarity_of(const dtl_rarity *rarity, dtl_slice word) {
    const uint32_t *count = dtl_map_get(&rarity->counts, word);
    return log((rarity->reports + 1) / ((count ? *count : 0) + UNSEEN));
}
