/* Names of reports to rows: what each report tells of them, and the keys by which they find one another. */
#include "base/error.h"
#include "base/map.h"
#include "base/words.h"
#include "store/rows.h"

enum { SCRATCH_BYTES = 64 << 20, MAX_WORDS = 24 };

/* "annan kofi" for Kofi Annan and Kofi A. Annan: the last word and the first; of a body all words in their order. */
typedef struct name_keys {
    dtl_slice person, last;
    size_t words;
} name_keys;

static int read_keys(const dtl_naming *naming, dtl_arena *arena, name_keys *out) {
    dtl_slice words[MAX_WORDS], rest = naming->name;
    dtl_word word;
    *out = (name_keys){.words = 0};
    while (out->words < MAX_WORDS && dtl_word_next(&word, &rest)) {
        words[out->words] = dtl_arena_copy(arena, dtl_word_slice(&word));
        if (!words[out->words++].data) return arena->status;
    }
    if (!out->words) return DTL_OK;
    dtl_slice first = words[0];
    out->last = out->person = words[out->words - 1];
    if (naming->body) {
        out->person = first;
        for (size_t i = 1; i < out->words && out->person.data; i++)
            out->person = dtl_arena_print(arena, "%.*s %.*s", DTL_PRINT(out->person), DTL_PRINT(words[i]));
    } else if (out->words > 1) {
        out->person = dtl_arena_print(arena, "%.*s %.*s", DTL_PRINT(out->last), DTL_PRINT(first));
    }
    return out->person.data ? DTL_OK : arena->status;
}

static int insert_naming(dtl_store *store, int64_t report, const dtl_report *from, const dtl_naming *naming,
                         const name_keys *keys, dtl_error *error) {
    sqlite3_stmt *insert = NULL;
    int status = dtl_store_statement(&insert, store, DTL_SQL_NAMING_INSERT, error);
    if (status) return status;
    dtl_bind_number(insert, 1, report);
    dtl_bind_code(insert, 2, from->id);
    dtl_bind_slice(insert, 3, from->published);
    dtl_bind_day(insert, 4, from->published_day);
    dtl_bind_number(insert, 5, store->alone);
    dtl_bind_slice(insert, 6, naming->name);
    dtl_bind_slice(insert, 7, keys->person);
    dtl_bind_slice(insert, 8, keys->last);
    dtl_bind_number(insert, 9, (int64_t)keys->words);
    dtl_bind_number(insert, 10, naming->body);
    dtl_bind_code(insert, 11, naming->country);
    dtl_bind_code(insert, 12, naming->sector);
    dtl_bind_slice(insert, 13, naming->role);
    dtl_bind_slice(insert, 14, naming->organisation);
    dtl_bind_number(insert, 15, naming->times);
    dtl_bind_code(insert, 16, naming->part == DTL_PART_TITLE ? "title" : "text");
    dtl_bind_number(insert, 17, naming->evidence.start);
    dtl_bind_number(insert, 18, naming->evidence.end);
    return dtl_store_step(store, insert, "adding a name", error);
}

static int note_side(dtl_map *names, const dtl_actor *actors, size_t count) {
    for (size_t i = 0; i < count; i++) {
        if (actors[i].name.length && !dtl_map_put(names, actors[i].name, NULL)) return names->arena->status;
    }
    return DTL_OK;
}

/* The names that mentions bear: only these can learn. */
static int note_mentioned(dtl_map *names, const dtl_document *document) {
    int status = DTL_OK;
    for (size_t i = 0; status == DTL_OK && i < document->mentions.count; i++) {
        const dtl_mention *mention = &document->mentions.items[i];
        status = note_side(names, mention->actors, mention->actor_count);
        if (status == DTL_OK) status = note_side(names, mention->recipients, mention->recipient_count);
        if (status == DTL_OK && mention->said_by) status = note_side(names, mention->said_by, 1);
    }
    return status;
}

static int insert_all(dtl_store *store, int64_t report, const dtl_document *document, dtl_arena *scratch, dtl_error *error) {
    dtl_map mentioned;
    dtl_map_init(&mentioned, scratch, UINT32_MAX - 1);
    int status = note_mentioned(&mentioned, document);
    for (size_t i = 0; status == DTL_OK && i < document->namings.count; i++) {
        const dtl_naming *naming = &document->namings.items[i];
        bool tells = naming->country[0] || naming->role.data;
        if (!tells && !dtl_map_get(&mentioned, naming->name)) continue;
        name_keys keys;
        status = read_keys(naming, scratch, &keys);
        if (status == DTL_OK && keys.words) status = insert_naming(store, report, &document->report, naming, &keys, error);
    }
    return status == scratch->status && status ? dtl_fail(error, status, "adding names: %s", dtl_error_meaning(status)) : status;
}

int dtl_namings_insert(dtl_store *store, int64_t report, const dtl_document *document, dtl_error *error) {
    dtl_arena scratch;
    dtl_arena_init(&scratch, SCRATCH_BYTES);
    int status = insert_all(store, report, document, &scratch, error);
    dtl_arena_clear(&scratch);
    return status;
}
