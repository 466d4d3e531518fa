/* Task names: spans of persons, places and organisations, from the words of .iob2 files. */
#include "evaluate.h"
#include "iob2.h"

typedef struct counts {
    double gold, found, same;
} counts;

/* What is asked; other types of names are neither asked nor wrong. */
static bool is_asked(dtl_name_type type) {
    return type == DTL_NAME_PER || type == DTL_NAME_LOC || type == DTL_NAME_ORG;
}

/* The class of a gold tag, as in dtl_token; 0 for types that are not asked. */
static uint8_t class_of(dtl_slice tag) {
    if (tag.length < 3) return 0;
    int type = dtl_name_type_of((dtl_slice){tag.data + 2, tag.length - 2});
    if (type < 0) return 0;
    return tag.data[0] == 'B' ? dtl_name_begin((dtl_name_type)type) : dtl_name_inside((dtl_name_type)type);
}

static uint32_t end_of(const uint8_t *classes, uint32_t first, uint32_t count) {
    uint32_t end = first + 1;
    while (end < count && classes[end] && !dtl_name_begins(classes[end])) end++;
    return end;
}

static bool starts(const uint8_t *classes, uint32_t i) {
    return classes[i] && is_asked(dtl_name_of_class(classes[i])) && (dtl_name_begins(classes[i]) || i == 0 || !classes[i - 1]);
}

static void count(counts *sum, const uint8_t *gold, const uint8_t *found, uint32_t words) {
    for (uint32_t i = 0; i < words; i++) {
        bool a = starts(gold, i), b = starts(found, i);
        sum->gold += a;
        sum->found += b;
        sum->same += a && b && dtl_name_of_class(gold[i]) == dtl_name_of_class(found[i]) &&
                     end_of(gold, i, words) == end_of(found, i, words);
    }
}

static void tell_error(dtl_evaluation *evaluation, const dtl_iob2_sentence *s, const uint8_t *gold, const uint8_t *found) {
    if (!evaluation->errors || memcmp(gold, found, s->count) == 0) return;
    fprintf(evaluation->errors, "names\t");
    for (uint32_t i = 0; i < s->count; i++) {
        fprintf(evaluation->errors, "%.*s", DTL_PRINT(s->forms[i]));
        const uint8_t *sides[] = {gold, found};
        for (int side = 0; side < 2 && gold[i] != found[i]; side++) {
            uint8_t own = sides[side][i];
            fprintf(evaluation->errors, "/%s", !own ? "O" : dtl_name_type_name(dtl_name_of_class(own)));
        }
        fputc(i + 1 < s->count ? ' ' : '\n', evaluation->errors);
    }
}

static int score_sentence(dtl_evaluation *evaluation, counts *sum, const dtl_iob2_sentence *s, dtl_document *document,
                          dtl_error *error) {
    dtl_document_reset(document);
    document->report.language = DTL_SLICE("en");
    int status = dtl_iob2_fill(document, s, error);
    if (status == DTL_OK) status = dtl_pipeline_parse_tokens(evaluation->pipeline, document, error);
    if (status) return status;
    uint8_t *gold = dtl_arena_array(&document->arena, uint8_t, s->count),
            *found = dtl_arena_array(&document->arena, uint8_t, s->count);
    if (!gold || !found) return dtl_fail(error, document->arena.status, "%s", dtl_error_meaning(document->arena.status));
    for (uint32_t i = 0; i < s->count; i++) {
        gold[i] = class_of(s->tags[i]);
        found[i] = document->tokens.items[i].name;
    }
    count(sum, gold, found, s->count);
    tell_error(evaluation, s, gold, found);
    return DTL_OK;
}

/* The first four fifths of a development file are learned from: only the rest is asked. */
static int score_file(dtl_evaluation *evaluation, const char *path, const char *set, dtl_error *error) {
    if (dtl_slice_ends(dtl_slice_of(set), DTL_SLICE("-train"))) return DTL_OK;
    bool dev = dtl_slice_ends(dtl_slice_of(set), DTL_SLICE("-dev"));
    dtl_arena arena;
    dtl_iob2 file;
    dtl_document document;
    counts sum = {0};
    dtl_arena_init(&arena, (size_t)1 << 30);
    dtl_document_init(&document);
    int status = dtl_iob2_read(&file, path, &arena, error);
    for (size_t i = dev ? file.count * 4 / 5 : 0; i < file.count && status == DTL_OK; i++)
        status = score_sentence(evaluation, &sum, &file.sentences[i], &document, error);
    dtl_document_clear(&document);
    dtl_arena_clear(&arena);
    return status ? status : dtl_figure(evaluation, "names", set, "F1", dtl_f1(sum.same, sum.found, sum.gold), error);
}

int dtl_evaluate_names(dtl_evaluation *evaluation, dtl_error *error) {
    return dtl_evaluate_files(evaluation, "names", ".iob2", score_file, error);
}
