/* Task coref: gold mentions of events in documents, grouped within the stories that are found, against gold chains. */
#include "partition.h"
#include "tellings.h"

static int out_of_memory(const dtl_ecb *ecb, dtl_error *error) {
    return dtl_fail(error, ecb->arena.status, "%s", dtl_error_meaning(ecb->arena.status));
}

/* One group for each head lemma of a story. */
static int group_by_lemma(int *found, const dtl_gold_tellings *tellings, dtl_arena *arena) {
    dtl_map lemmas;
    dtl_map_init(&lemmas, arena, tellings->count);
    for (size_t i = 0; i < tellings->count; i++) {
        const dtl_gold_telling *one = &tellings->items[i];
        dtl_slice name = dtl_arena_print(arena, "%d %.*s", one->story, DTL_PRINT(one->telling.lemma));
        bool added = false;
        uint32_t *number = name.data ? dtl_map_put(&lemmas, name, &added) : NULL;
        if (!number) return arena->status;
        if (added) *number = (uint32_t)lemmas.count - 1;
        found[i] = (int)*number;
    }
    return DTL_OK;
}

static int group_story(int *found, int base, const dtl_gold_telling *tellings, size_t count, const dtl_telling_model *model,
                       dtl_arena *arena) {
    dtl_telling *own = dtl_arena_array(arena, dtl_telling, count);
    uint32_t *groups = dtl_arena_array(arena, uint32_t, count);
    if (!own || !groups) return arena->status;
    for (size_t i = 0; i < count; i++) own[i] = tellings[i].telling;
    int status = dtl_telling_group(groups, model, own, count, arena);
    for (size_t i = 0; i < count; i++) found[i] = base + (int)groups[i];
    return status;
}

static int group_all(int *found, const dtl_gold_tellings *tellings, const dtl_telling_model *model, dtl_arena *arena,
                     dtl_error *error) {
    int status = DTL_OK;
    for (size_t first = 0, end; status == DTL_OK && first < tellings->count; first = end) {
        for (end = first; end < tellings->count && tellings->items[end].story == tellings->items[first].story;) end++;
        status = group_story(found + first, (int)first, tellings->items + first, end - first, model, arena);
    }
    return status ? dtl_fail(error, status, "%s", dtl_error_meaning(status)) : DTL_OK;
}

static int tell(dtl_evaluation *evaluation, const char *set, const dtl_partitions *p, const int *lemmas, dtl_arena *arena,
                dtl_error *error) {
    const int *gold = dtl_without_singletons(p->gold, p->count, arena),
              *found = dtl_without_singletons(p->found, p->count, arena);
    if (!gold || !found) return dtl_fail(error, arena->status, "%s", dtl_error_meaning(arena->status));
    const struct {
        const char *name;
        double value;
    } figures[] = {
        {"MUC", dtl_muc(p, arena)},
        {"B3", dtl_b3(p, arena)},
        {"CEAFe", dtl_ceafe(p, arena)},
        {"LEA", dtl_lea(p, arena)},
        {"CoNLL", dtl_conll(p, arena)},
        {"CoNLL without singletons", dtl_conll(&(dtl_partitions){gold, found, p->count}, arena)},
        {"baseline CoNLL", dtl_conll(&(dtl_partitions){p->gold, lemmas, p->count}, arena)},
    };
    int status = DTL_OK;
    for (size_t i = 0; status == DTL_OK && i < sizeof figures / sizeof *figures; i++)
        status = dtl_figure(evaluation, "coref", set, figures[i].name, figures[i].value, error);
    return status;
}

static int score(dtl_evaluation *evaluation, const dtl_telling_model *model, dtl_ecb *ecb, const char *set, dtl_error *error) {
    dtl_gold_tellings tellings;
    int status = dtl_ecb_group(ecb, false, error);
    if (status == DTL_OK) status = dtl_tellings_read(&tellings, evaluation->pipeline, model, ecb, error);
    if (status) return status;
    dtl_tellings_sort(&tellings);
    dtl_arena *arena = &ecb->arena;
    int *gold = dtl_arena_array(arena, int, tellings.count), *found = dtl_arena_array(arena, int, tellings.count);
    int *lemmas = dtl_arena_array(arena, int, tellings.count);
    if (!gold || !found || !lemmas || group_by_lemma(lemmas, &tellings, arena)) return out_of_memory(ecb, error);
    for (size_t i = 0; i < tellings.count; i++) gold[i] = tellings.items[i].chain;
    status = group_all(found, &tellings, model, arena, error);
    return status ? status : tell(evaluation, set, &(dtl_partitions){gold, found, tellings.count}, lemmas, arena, error);
}

static int score_file(dtl_evaluation *evaluation, const char *path, const char *set, dtl_error *error) {
    dtl_ecb ecb;
    int status = dtl_ecb_read(&ecb, path, error);
    if (status) return status;
    char root[DTL_ROOT_SIZE];
    dtl_telling_model *model = NULL;
    dtl_pipeline_root(root);
    status = dtl_telling_open(&model, root, "en", error);
    if (status == DTL_OK) status = score(evaluation, model, &ecb, set, error);
    dtl_telling_close(model);
    dtl_ecb_clear(&ecb);
    return status;
}

int dtl_evaluate_coref(dtl_evaluation *evaluation, dtl_error *error) {
    return dtl_evaluate_files(evaluation, "ecb", ".jsonl", score_file, error);
}
