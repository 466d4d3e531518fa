#include "base/memory.h"
#include "language/engine.h"
#include "language/mend.h"

#include <inttypes.h>
#include <stdio.h>

enum { MAX_TABLE_BYTES = 64 << 20 };

static int load(dtl_language *language, dtl_error *error) {
    int status = dtl_splitter_load(&language->splitter, &language->file, &language->arena, error);
    if (status == DTL_OK) status = dtl_tagger_load(&language->tagger, &language->file, &language->arena, error);
    if (status == DTL_OK) status = dtl_lemmatizer_load(&language->lemmatizer, &language->file, &language->arena, error);
    if (status == DTL_OK) status = dtl_network_load(&language->network, &language->file, &language->arena, error);
    if (status == DTL_OK && language->network.shape.tags != language->tagger.count)
        status = dtl_fail(error, DTL_EDAMAGED, "is a damaged model file: it has other tags than its network");
    snprintf(language->version, sizeof language->version, "%06" PRIx64, language->file.hash & 0xFFFFFF);
    return status;
}

static dtl_language *new_language(dtl_error *error) {
    dtl_language *language = dtl_calloc(1, sizeof *language);
    if (language) {
        dtl_arena_init(&language->arena, MAX_TABLE_BYTES);
    } else {
        dtl_fail(error, DTL_ENOMEM, "%s", dtl_error_meaning(DTL_ENOMEM));
    }
    return language;
}

int dtl_language_open(dtl_language **out, const char *model_path, dtl_error *error) {
    *out = NULL;
    dtl_language *language = new_language(error);
    if (!language) return DTL_ENOMEM;
    int status = dtl_model_file_open(&language->file, model_path, error);
    if (status == DTL_OK) {
        status = load(language, error);
        if (status) dtl_error_at(error, model_path, 0, UINT64_MAX);
    }
    if (status == DTL_OK) {
        *out = language;
    } else {
        dtl_language_close(language);
    }
    return status;
}

int dtl_language_view(dtl_language **out, dtl_slice bytes, dtl_error *error) {
    *out = NULL;
    dtl_language *language = new_language(error);
    if (!language) return DTL_ENOMEM;
    int status = dtl_model_file_view(&language->file, bytes, error);
    if (status == DTL_OK) status = load(language, error);
    language->file.view.bytes = DTL_NO_SLICE;
    if (status == DTL_OK) {
        *out = language;
    } else {
        dtl_language_close(language);
    }
    return status;
}

void dtl_language_close(dtl_language *language) {
    if (!language) return;
    dtl_arena_clear(&language->arena);
    dtl_model_file_close(&language->file);
    dtl_free(language);
}

const char *dtl_language_version(const dtl_language *language) {
    return language->version;
}

/* Memory for one piece of a sentence, used for all in turn. */
typedef struct dtl_scratch {
    dtl_mender mender;
    dtl_word *words;
    dtl_network_result found;
    dtl_network_room *room;
} dtl_scratch;

static int new_scratch(dtl_scratch *out, const dtl_language *language, dtl_document *document) {
    uint32_t longest = 0;
    for (size_t i = 0; i < document->sentences.count; i++) {
        const dtl_sentence *sentence = &document->sentences.items[i];
        if (sentence->end - sentence->first > longest) longest = sentence->end - sentence->first;
    }
    if (longest > DTL_NETWORK_LONGEST) longest = DTL_NETWORK_LONGEST;
    dtl_mender_init(&out->mender);
    out->words = dtl_arena_array(&document->arena, dtl_word, (size_t)longest + 1);
    out->found.tags = dtl_arena_array(&document->arena, uint16_t, (size_t)longest + 1);
    out->found.heads = dtl_arena_array(&document->arena, int32_t, (size_t)longest + 1);
    out->found.relations = dtl_arena_array(&document->arena, uint8_t, (size_t)longest + 1);
    out->found.names = dtl_arena_array(&document->arena, uint8_t, (size_t)longest + 1);
    out->room = dtl_network_room_new(&language->network, longest, &document->arena);
    return document->arena.status;
}

/* The root of a later piece of an overlong sentence hangs on the root of the first one. */
static void copy_tree(const dtl_scratch *scratch, uint32_t first, uint32_t count, dtl_sentence *sentence, dtl_token *tokens) {
    for (uint32_t i = 0; i < count; i++) {
        bool root = scratch->found.heads[i] == (int32_t)count;
        tokens[i].head = root ? sentence->root : (int32_t)first + scratch->found.heads[i];
        tokens[i].relation = root && sentence->root != DTL_NO_TOKEN ? DTL_REL_PARATAXIS : scratch->found.relations[i];
    }
    for (uint32_t i = 0; i < count && sentence->root == DTL_NO_TOKEN; i++) {
        if (scratch->found.heads[i] == (int32_t)count) sentence->root = (int32_t)(first + i);
    }
}

static int run_piece(const dtl_language *language, dtl_document *document, dtl_sentence *sentence, uint32_t first, uint32_t count,
                     dtl_scratch *scratch) {
    dtl_token *tokens = document->tokens.items + first;
    for (uint32_t i = 0; i < count; i++) dtl_word_read(&scratch->words[i], tokens[i].form);
    dtl_network_run(&language->network, scratch->room, scratch->words, count, &scratch->found);
    for (uint32_t i = 0; i < count; i++) {
        uint32_t tag = scratch->found.tags[i];
        dtl_tag_token(&language->tagger, &scratch->words[i], tag, &tokens[i]);
        tokens[i].name = scratch->found.names[i];
        tokens[i].lemma = dtl_lemma_of(&language->lemmatizer, tokens[i].form, &scratch->words[i], language->tagger.tags[tag].key,
                                       &document->arena);
        if (!tokens[i].lemma.data) return document->arena.status;
    }
    copy_tree(scratch, first, count, sentence, tokens);
    return DTL_OK;
}

static int run_sentence(const dtl_language *language, dtl_document *document, dtl_sentence *sentence, dtl_scratch *scratch) {
    int status = DTL_OK;
    sentence->root = DTL_NO_TOKEN;
    for (uint32_t first = sentence->first; first < sentence->end && status == DTL_OK;) {
        uint32_t count = sentence->end - first < DTL_NETWORK_LONGEST ? sentence->end - first : DTL_NETWORK_LONGEST;
        status = run_piece(language, document, sentence, first, count, scratch);
        first += count;
    }
    if (status == DTL_OK) dtl_mend(&scratch->mender, document->tokens.items, sentence->first, sentence->end);
    return status;
}

static int run_sentences(const dtl_language *language, dtl_document *document) {
    dtl_scratch scratch;
    int status = new_scratch(&scratch, language, document);
    for (size_t i = 0; i < document->sentences.count && status == DTL_OK; i++)
        status = run_sentence(language, document, &document->sentences.items[i], &scratch);
    return status;
}

static int told(int status, dtl_error *error) {
    return status ? dtl_fail(error, status, "%s", dtl_error_meaning(status)) : DTL_OK;
}

int dtl_language_run(const dtl_language *language, dtl_document *document, dtl_error *error) {
    const dtl_report *report = &document->report;
    int status = DTL_OK;
    if (report->title.length > DTL_MAX_TEXT_BYTES || report->text.length > DTL_MAX_TEXT_BYTES) status = DTL_ELIMIT;
    if (status == DTL_OK && report->title.data)
        status = dtl_split(&language->splitter, document, DTL_PART_TITLE, 0, (uint32_t)report->title.length);
    if (status == DTL_OK && report->text.data && report->body < report->text.length)
        status = dtl_split(&language->splitter, document, DTL_PART_TEXT, (uint32_t)report->body, (uint32_t)report->text.length);
    if (status == DTL_OK) status = run_sentences(language, document);
    return told(status, error);
}

int dtl_language_run_tokens(const dtl_language *language, dtl_document *document, dtl_error *error) {
    return told(run_sentences(language, document), error);
}
