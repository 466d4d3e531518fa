/* Task stories: documents that are grouped against topics and subtopics. */
#include "corpus.h"
#include "partition.h"

static int score(dtl_evaluation *evaluation, dtl_ecb *ecb, const char *set, bool shuffled, dtl_error *error) {
    int status = dtl_ecb_group(ecb, shuffled, error);
    if (status) return status;
    size_t count = ecb->documents.count;
    int *gold = dtl_arena_array(&ecb->arena, int, count), *found = dtl_arena_array(&ecb->arena, int, count);
    if (!gold || !found) return dtl_fail(error, ecb->arena.status, "%s", dtl_error_meaning(ecb->arena.status));
    for (size_t i = 0; i < count; i++) {
        gold[i] = ecb->documents.items[i].gold;
        found[i] = ecb->documents.items[i].story;
    }
    double b3 = dtl_b3(&(dtl_partitions){gold, found, count}, &ecb->arena);
    return dtl_figure(evaluation, "stories", set, shuffled ? "B3 shuffled" : "B3", b3, error);
}

static int score_file(dtl_evaluation *evaluation, const char *path, const char *set, dtl_error *error) {
    dtl_ecb ecb;
    int status = dtl_ecb_read(&ecb, path, error);
    if (status) return status;
    status = score(evaluation, &ecb, set, false, error);
    if (status == DTL_OK) status = score(evaluation, &ecb, set, true, error);
    dtl_ecb_clear(&ecb);
    return status;
}

int dtl_evaluate_stories(dtl_evaluation *evaluation, dtl_error *error) {
    return dtl_evaluate_files(evaluation, "ecb", ".jsonl", score_file, error);
}
