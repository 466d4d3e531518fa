#include "base/memory.h"

#include <stdlib.h>

#ifdef DTL_FAULTS
#include <stdatomic.h>

static atomic_size_t asked;
static atomic_size_t fail_from;

void dtl_memory_fail_from(size_t number) {
    atomic_store(&asked, 0);
    atomic_store(&fail_from, number);
}

size_t dtl_memory_asked(void) {
    return atomic_load(&asked);
}

static int refused(void) {
    size_t number = atomic_fetch_add(&asked, 1) + 1, from = atomic_load(&fail_from);
    return from && number >= from;
}
#else
static int refused(void) {
    return 0;
}
#endif

void *dtl_malloc(size_t size) {
    return refused() ? NULL : malloc(size ? size : 1);
}

void *dtl_calloc(size_t count, size_t size) {
    return refused() ? NULL : calloc(count ? count : 1, size ? size : 1);
}

void *dtl_realloc(void *block, size_t size) {
    return refused() ? NULL : realloc(block, size ? size : 1);
}

void dtl_free(void *block) {
    free(block);
}
