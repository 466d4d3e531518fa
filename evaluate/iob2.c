#include "iob2.h"

#include "base/file.h"
#include "language/conllu.h"

enum { LARGEST_FILE = 64 << 20 };

static void end_sentence(dtl_iob2 *out, dtl_iob2_sentence *now) {
    if (now->count) out->sentences[out->count++] = *now;
    *now = (dtl_iob2_sentence){now->forms + now->count, now->tags + now->count, 0};
}

int dtl_iob2_read(dtl_iob2 *out, const char *path, dtl_arena *arena, dtl_error *error) {
    dtl_slice bytes;
    size_t lines = 1;
    *out = (dtl_iob2){0};
    int status = dtl_file_read(&bytes, path, LARGEST_FILE, arena, error);
    if (status) return status;
    for (size_t i = 0; i < bytes.length; i++) lines += bytes.data[i] == '\n';
    out->sentences = dtl_arena_array(arena, dtl_iob2_sentence, lines);
    dtl_iob2_sentence now = {dtl_arena_array(arena, dtl_slice, lines), dtl_arena_array(arena, dtl_slice, lines), 0};
    if (arena->status) return dtl_fail(error, arena->status, "%s", dtl_error_meaning(arena->status));
    for (dtl_slice rest = bytes; rest.data;) {
        dtl_slice line = dtl_slice_cut(&rest, '\n');
        if (line.length == 0) end_sentence(out, &now);
        if (line.length == 0 || line.data[0] == '#') continue;
        dtl_slice_cut(&line, '\t');
        now.forms[now.count] = dtl_slice_cut(&line, '\t');
        now.tags[now.count++] = dtl_slice_cut(&line, '\t');
    }
    end_sentence(out, &now);
    return DTL_OK;
}

int dtl_iob2_fill(dtl_document *document, const dtl_iob2_sentence *from, dtl_error *error) {
    dtl_conllu_sentence sentence = {.words = dtl_arena_array(&document->arena, dtl_conllu_word, from->count),
                                    .count = from->count};
    for (uint32_t i = 0; i < from->count && sentence.words; i++)
        sentence.words[i] = (dtl_conllu_word){.form = from->forms[i], .words = 1, .space_after = true};
    if (sentence.words) document->report.text = dtl_conllu_print(&sentence, &document->arena);
    if (document->arena.status) return dtl_fail(error, document->arena.status, "%s", dtl_error_meaning(document->arena.status));
    return dtl_conllu_fill(document, &sentence, 0, error);
}
