/* Questions to the server as lines of "name=value" of any bytes: a filter that makes sense, or refused. */
#include <math.h>
#include <stdlib.h>

#include "base/arena.h"
#include "serve/question.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static void check(const dtl_filter *filter) {
    const dtl_box *box = &filter->box;
    if (filter->type >= DTL_TYPE_COUNT) abort();
    if (box->asked && !(box->south <= box->north && fabs(box->west) <= 180 && fabs(box->east) <= 180)) abort();
    if (filter->country && strlen(filter->country) != 3) abort();
    if (filter->place_country && strlen(filter->place_country) != 3) abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    static dtl_knowledge *knowledge;
    dtl_error error;
    dtl_arena arena;
    dtl_question question;
    if (!knowledge && dtl_knowledge_open(&knowledge, DTL_SOURCE_DIR, "en", &error)) abort();
    const dtl_question_tables tables = {knowledge, DTL_SOURCE_DIR};
    dtl_arena_init(&arena, (size_t)64 << 20);
    dtl_question_init(&question);
    for (dtl_slice rest = {(const char *)data, size}; rest.data;) {
        dtl_slice value = dtl_slice_cut(&rest, '\n'), name = dtl_slice_cut(&value, '=');
        if (!value.data) continue;
        name = dtl_arena_copy(&arena, name);
        value = dtl_arena_copy(&arena, value);
        dtl_question_set(&question, name.data, value.data, "", &tables, &error);
    }
    check(&question.filter);
    dtl_arena_clear(&arena);
    return 0;
}
