#include <stdlib.h>

#include "base/error.h"
#include "base/map.h"
#include "store/derive.h"
#include "store/rows.h"

static int add_row(dtl_store *store, sqlite3_stmt *rows, dtl_texts *texts, dtl_material *out, dtl_arena *arena,
                   dtl_error *error) {
    dtl_mention *mention = dtl_vector_push(&out->mentions, arena);
    dtl_slice *known = dtl_vector_push(&out->known, arena);
    if (!mention || !known) return dtl_fail(error, arena->status, "reading mentions: %s", dtl_error_meaning(arena->status));
    int status = dtl_mention_row(store, rows, texts, mention, arena, error);
    if (status) return status;
    *known = dtl_column_slice(rows, DTL_MENTION_COLUMN_COUNT, arena);
    size_t origins = out->origins.count;
    if (origins && strcmp(out->origins.items[origins - 1].report, mention->report) == 0) return DTL_OK;
    dtl_origin *origin = dtl_vector_push(&out->origins, arena);
    if (!origin) return dtl_fail(error, arena->status, "reading mentions: %s", dtl_error_meaning(arena->status));
    memcpy(origin->report, mention->report, sizeof origin->report);
    dtl_column_code(rows, DTL_MENTION_COLUMN_COUNT + 1, origin->origin, sizeof origin->origin);
    /* An agency that the first of the copies credits is one source, whatever its texts. */
    dtl_slice agency = dtl_column_slice(rows, DTL_MENTION_COLUMN_COUNT + 4, arena);
    if (agency.length) dtl_id_print(origin->origin, 'o', dtl_hash(agency, 1));
    dtl_column_code(rows, DTL_MENTION_COLUMN_COUNT + 2, origin->story, sizeof origin->story);
    dtl_column_code(rows, DTL_MENTION_COLUMN_COUNT + 3, origin->draft, sizeof origin->draft);
    return DTL_OK;
}

static int compare_origins(const void *a, const void *b) {
    return strcmp(((const dtl_origin *)a)->report, ((const dtl_origin *)b)->report);
}

static int index_mentions(dtl_material *m, dtl_arena *arena, dtl_error *error) {
    dtl_map_init(&m->by_id, arena, m->mentions.count);
    for (size_t i = 0; i < m->mentions.count; i++) {
        uint32_t *at = dtl_map_put(&m->by_id, dtl_slice_of(m->mentions.items[i].id), NULL);
        if (!at) return dtl_fail(error, arena->status, "reading mentions: %s", dtl_error_meaning(arena->status));
        *at = (uint32_t)i;
    }
    return DTL_OK;
}

int dtl_material_read(dtl_store *store, int64_t first, int64_t end, dtl_material *out, dtl_arena *arena, dtl_error *error) {
    *out = (dtl_material){
        .mentions = {.ceiling = UINT32_MAX - 1}, .known = {.ceiling = UINT32_MAX - 1}, .origins = {.ceiling = UINT32_MAX - 1}};
    sqlite3_stmt *rows = NULL;
    dtl_texts texts = {.report = -1};
    int status = dtl_store_statement(&rows, store, DTL_SQL_BLOCK_MENTIONS, error), more = 0;
    if (status) return status;
    dtl_bind_number(rows, 1, first);
    dtl_bind_number(rows, 2, end);
    status = dtl_texts_open(&texts, store, error);
    while (status == DTL_OK && (more = dtl_store_row(store, rows, "reading mentions", error)) > 0)
        status = add_row(store, rows, &texts, out, arena, error);
    dtl_texts_close(&texts);
    sqlite3_reset(rows);
    if (status == DTL_OK) status = more;
    if (status == DTL_OK && out->origins.count)
        qsort(out->origins.items, out->origins.count, sizeof *out->origins.items, compare_origins);
    return status ? status : index_mentions(out, arena, error);
}
