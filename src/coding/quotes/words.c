#include "coding/quotes/words.h"

#include "knowledge/lexicon_file.h"

enum { MAX_WORDS = 1000, MAX_ARENA = 16 << 20 };

static int read_entries(quote_words *out, const dtl_lexicon_file *file, dtl_error *error) {
    for (size_t i = 0; i < file->entry_count; i++) {
        const dtl_lexicon_entry *entry = &file->entries[i];
        bool source = dtl_slice_is(entry->section->name, "source");
        if (!source && !dtl_slice_is(entry->section->name, "deed"))
            return dtl_lexicon_fail(error, file, entry, "there is no such section here");
        if (entry->word_count != 1 || entry->attribute_count) return dtl_lexicon_fail(error, file, entry, "an entry is one word");
        if (!dtl_map_put(source ? &out->source : &out->deed, entry->words[0], NULL))
            return dtl_fail(error, out->arena.status, "%s", dtl_error_meaning(out->arena.status));
    }
    return DTL_OK;
}

int quote_words_open(quote_words *out, const char *path, dtl_error *error) {
    dtl_lexicon_file file;
    dtl_arena_init(&out->arena, MAX_ARENA);
    dtl_map_init(&out->source, &out->arena, MAX_WORDS);
    dtl_map_init(&out->deed, &out->arena, MAX_WORDS);
    int status = dtl_lexicon_read(&file, path, &out->arena, error);
    if (status == DTL_OK) status = read_entries(out, &file, error);
    if (status) quote_words_close(out);
    return status;
}

void quote_words_close(quote_words *words) {
    dtl_arena_clear(&words->arena);
}
