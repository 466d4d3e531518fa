#include "read/links.h"

#include <stdio.h>

#include "base/hash.h"
#include "base/map.h"
#include "base/memory.h"
#include "types/document.h"

enum { MOST_SHOWN = 200, ROW_BYTES = 64 << 20, SEEN_BYTES = 1 << 30 };

/* An address that is asked for, and what its row tells. */
typedef struct link {
    dtl_arena arena;
    dtl_feed_entry entry;
    dtl_slice outlet;
    uint64_t ticket, line;
    int status; /* why there is no ticket */
    dtl_error error;
} link;

struct dtl_links {
    dtl_csv *table;
    dtl_source *source;
    const dtl_web *web;
    dtl_arena arena; /* of seen */
    dtl_map seen;    /* hashes of addresses */
    link ahead[DTL_MAX_WANTED];
    size_t first, count;
    bool ended;
};

int dtl_links_open(dtl_links **out, dtl_csv *table, dtl_source *source, const dtl_web *web, dtl_error *error) {
    dtl_links *links = *out = dtl_calloc(1, sizeof *links);
    if (!links) return dtl_fail(error, DTL_ENOMEM, "%s", dtl_error_meaning(DTL_ENOMEM));
    links->table = table;
    links->source = source;
    links->web = web;
    dtl_arena_init(&links->arena, SEEN_BYTES);
    dtl_map_init(&links->seen, &links->arena, DTL_MAX_LINKS);
    for (size_t i = 0; i < DTL_MAX_WANTED; i++) dtl_arena_init(&links->ahead[i].arena, ROW_BYTES);
    return DTL_OK;
}

void dtl_links_close(dtl_links *links) {
    if (!links) return;
    for (size_t i = 0; i < DTL_MAX_WANTED; i++) dtl_arena_clear(&links->ahead[i].arena);
    dtl_arena_clear(&links->arena);
    dtl_free(links);
}

static int fail_arena(const dtl_arena *arena, dtl_error *error) {
    return dtl_fail(error, arena->status, "%s",
                    arena->status == DTL_ELIMIT ? "the list is too long" : dtl_error_meaning(arena->status));
}

/* GDELT has a row for each event, so a report's address stands there many times. */
static int see(dtl_links *links, dtl_slice url, bool *fresh, dtl_error *error) {
    uint64_t hash = dtl_hash(url, 0);
    dtl_slice key = dtl_arena_copy(&links->arena, (dtl_slice){(const char *)&hash, sizeof hash});
    return key.data && dtl_map_put(&links->seen, key, fresh) ? DTL_OK : fail_arena(&links->arena, error);
}

/* Reads rows up to the next address that is new: 1, 0 at the end, or a negative code. */
static int read_row(dtl_links *links, link *one, dtl_error *error) {
    for (;;) {
        dtl_slice row = DTL_NO_SLICE;
        bool fresh = false;
        dtl_arena_reset(&one->arena);
        int more = dtl_csv_next(links->table, links->source, &row, error);
        one->line = links->table->line;
        if (more <= 0) return more;
        int status = dtl_csv_link(&one->entry, &one->outlet, links->table, row, &one->arena, error);
        if (status) return status;
        if (!one->entry.url.data) continue;
        status = see(links, one->entry.url, &fresh, error);
        if (status) return status;
        if (fresh) return 1;
    }
}

/* Asks for what comes next, as far ahead as there is room. A row that cannot be read keeps its place. */
static void look_ahead(dtl_links *links, size_t most) {
    while (!links->ended && links->count < most) {
        link *one = &links->ahead[(links->first + links->count) % DTL_MAX_WANTED];
        one->ticket = 0;
        one->status = read_row(links, one, &one->error);
        links->ended = one->status == 0 || (one->status < 0 && one->status != DTL_ELIMIT && one->status != DTL_EFORMAT);
        if (one->status == 0) return;
        links->count++;
    }
}

/* Asks for all of those ahead that were not asked for yet. */
static void ask(dtl_links *links) {
    for (size_t i = 0; i < links->count; i++) {
        link *one = &links->ahead[(links->first + i) % DTL_MAX_WANTED];
        if (one->status <= 0 || one->ticket) continue;
        int status = links->web->want(links->web->context, one->entry.url, &one->ticket, &one->error);
        if (status) one->status = status;
    }
}

static int read_page(const dtl_links *links, link *one, dtl_record *record, dtl_error *error) {
    dtl_web_page page = {.charset = DTL_NO_SLICE};
    int status = links->web->get(links->web->context, one->ticket, &page, error);
    if (status) return status;
    one->entry.url = page.url;
    status = dtl_record_line(record, one->outlet, &record->report->outlet, error);
    return status ? status : dtl_record_page(record, page.body, page.charset, &one->entry, error);
}

int dtl_links_next(dtl_links *links, dtl_record *record, bool skip, uint64_t *line, dtl_error *error) {
    look_ahead(links, skip ? 1 : DTL_MAX_WANTED);
    if (!links->count) return 0;
    if (!skip) ask(links);
    link *one = &links->ahead[links->first];
    links->first = (links->first + 1) % DTL_MAX_WANTED;
    links->count--;
    *line = one->line;
    if (one->status < 0) {
        if (error) *error = one->error;
        return one->status;
    }
    if (skip) return 1;
    int status = read_page(links, one, record, error);
    if (!status) return 1;
    char message[sizeof error->message];
    if (!error) return status;
    snprintf(message, sizeof message, "%s", error->message);
    dtl_slice url = one->entry.url;
    if (url.length > MOST_SHOWN) url.length = MOST_SHOWN;
    return dtl_fail(error, status, "%.*s: %.180s", DTL_PRINT(url), message);
}
