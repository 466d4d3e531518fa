/* Every allocation of dateline's own goes through here, so that a test can make each of them fail in turn. */
#ifndef DTL_BASE_MEMORY_H
#define DTL_BASE_MEMORY_H

#include <stddef.h>

/* As malloc, realloc and free. NULL when memory is out. dtl_calloc gives zeroed bytes. */
void *dtl_malloc(size_t size);
void *dtl_calloc(size_t count, size_t size);
void *dtl_realloc(void *block, size_t size);
void dtl_free(void *block);

#ifdef DTL_FAULTS
/* Test builds only: the allocation with this number (1 is the next one) and every later one fails; 0 turns it off. */
void dtl_memory_fail_from(size_t number);
/* How many allocations were asked for since the last call of dtl_memory_fail_from. */
size_t dtl_memory_asked(void);
#endif

#endif
