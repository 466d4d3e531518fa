#include <dirent.h>
#include <errno.h>
#include <limits.h>
#include <stdlib.h>
#include <utf8proc.h>

#include "base/utf8.h"
#include "evaluate.h"

double dtl_share(double part, double whole) {
    return whole > 0 ? part / whole : 0;
}

double dtl_f1(double found, double predicted, double gold) {
    return dtl_share(2 * found, predicted + gold);
}

static int is_visible(const struct dirent *entry) {
    return entry->d_name[0] != '.';
}

static int by_name(const struct dirent **a, const struct dirent **b) {
    return strcmp((*a)->d_name, (*b)->d_name);
}

static int visit(dtl_evaluation *evaluation, const char *folder, const char *name, const char *ending, dtl_each_file *each,
                 dtl_error *error) {
    char path[PATH_MAX], set[NAME_MAX + 1];
    if (!dtl_slice_ends(dtl_slice_of(name), dtl_slice_of(ending))) return DTL_OK;
    const char *last = strrchr(ending, '.');
    size_t kept = strlen(name) - (last ? strlen(last) : 0);
    snprintf(set, sizeof set, "%.*s", (int)kept, name);
    if ((size_t)snprintf(path, sizeof path, "%s/%s", folder, name) >= sizeof path)
        return dtl_fail(error, DTL_ELIMIT, "a path is too long");
    return each(evaluation, path, set, error);
}

int dtl_evaluate_files(dtl_evaluation *evaluation, const char *folder, const char *ending, dtl_each_file *each,
                       dtl_error *error) {
    char path[PATH_MAX];
    if ((size_t)snprintf(path, sizeof path, "%s/%s", evaluation->data, folder) >= sizeof path)
        return dtl_fail(error, DTL_ELIMIT, "a path is too long");
    struct dirent **files = NULL;
    int count = scandir(path, &files, is_visible, by_name);
    if (count < 0 && errno == ENOENT) return DTL_OK;
    if (count < 0) return dtl_fail(error, DTL_EIO, "%s cannot be listed", path);
    int status = DTL_OK;
    for (int i = 0; i < count; i++) {
        if (status == DTL_OK) status = visit(evaluation, path, files[i]->d_name, ending, each, error);
        free(files[i]);
    }
    free(files);
    return status;
}

static int read_records(FILE *file, const char *path, dtl_each_record *each, void *context, dtl_error *error) {
    char *line = NULL;
    size_t size = 0;
    int status = DTL_OK;
    uint64_t number = 0;
    for (ssize_t length; status == DTL_OK && (length = getline(&line, &size, file)) > 0;) {
        json_error_t reason;
        json_t *record = json_loadb(line, (size_t)length, 0, &reason);
        number++;
        if (record) {
            status = each(context, record, error);
        } else {
            status = dtl_fail(error, DTL_EFORMAT, "no JSON: %s", reason.text);
            dtl_error_at(error, path, number, UINT64_MAX);
        }
        json_decref(record);
    }
    free(line);
    return status;
}

int dtl_evaluate_records(const char *path, dtl_each_record *each, void *context, dtl_error *error) {
    FILE *file = fopen(path, "r");
    if (!file) {
        dtl_fail(error, DTL_EIO, "cannot be opened");
        dtl_error_at(error, path, 0, UINT64_MAX);
        return DTL_EIO;
    }
    int status = read_records(file, path, each, context, error);
    fclose(file);
    return status;
}

/* What joins the character before it or is dropped: a combining mark, a control character. */
static bool goes_on(const char *at, const char *end) {
    uint32_t code = 0;
    dtl_utf8_decode(at, end, &code);
    utf8proc_category_t category = utf8proc_category((utf8proc_int32_t)code);
    bool mark = category == UTF8PROC_CATEGORY_MN || category == UTF8PROC_CATEGORY_MC || category == UTF8PROC_CATEGORY_ME;
    return mark || (category == UTF8PROC_CATEGORY_CC && code != '\n' && code != '\t' && code != '\r');
}

/* The place in the stored text of each code point of the given one: character by character with what joins it, each put into
 * stored form by itself. */
static uint32_t *align(dtl_slice given, dtl_slice stored, size_t *length, dtl_arena *arena) {
    size_t count = dtl_utf8_count(given), n = 0, to = 0;
    uint32_t *offsets = dtl_arena_array(arena, uint32_t, count + 1), code;
    for (const char *at = given.data, *end = at + given.length, *next; offsets && n < count; at = next) {
        size_t codes = 1;
        next = at + dtl_utf8_decode(at, end, &code);
        if (code == '\r' && next < end && *next == '\n') codes++, next++;
        for (; next < end && goes_on(next, end); codes++) next += dtl_utf8_decode(next, end, &code);
        for (size_t i = 0; i < codes && n < count; i++) offsets[n++] = (uint32_t)to;
        size_t bytes = (size_t)(next - at);
        dtl_slice kept = {at, bytes};
        bool same = codes == 1 && to + bytes <= stored.length && memcmp(stored.data + to, at, bytes) == 0;
        if (!same && dtl_utf8_clean(arena, kept, &kept, NULL)) return NULL;
        to += kept.length;
    }
    if (!offsets) return NULL;
    offsets[count] = (uint32_t)stored.length;
    *length = count;
    return offsets;
}

int dtl_evaluate_document(dtl_document *document, const char *text, const char *published, uint32_t **offsets, size_t *length,
                          dtl_error *error) {
    dtl_arena *arena = &document->arena;
    dtl_report *report = &document->report;
    dtl_slice given = dtl_slice_of(text);
    dtl_document_reset(document);
    int status = dtl_utf8_clean(arena, given, &report->text, &report->repaired);
    if (status) return dtl_fail(error, status, "%s", dtl_error_meaning(status));
    report->language = DTL_SLICE("en");
    report->published = dtl_arena_copy(arena, dtl_slice_of(published));
    report->published_day = published ? dtl_day_parse(report->published) : DTL_NO_DAY;
    dtl_report_identify(report);
    if (!offsets) return DTL_OK;
    *offsets = align(given, report->text, length, arena);
    return *offsets ? DTL_OK : dtl_fail(error, arena->status, "%s", dtl_error_meaning(arena->status));
}
