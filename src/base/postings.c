#include "base/postings.h"

#include "base/error.h"
#include "base/hash.h"

void dtl_postings_init(dtl_postings *postings, dtl_arena *arena, size_t ceiling) {
    *postings = (dtl_postings){.arena = arena, .entries = {.ceiling = ceiling < DTL_NO_POSTING ? ceiling : DTL_NO_POSTING}};
}

static dtl_posting_list *slot_of(const dtl_postings *postings, uint64_t key) {
    size_t mask = postings->capacity - 1;
    uint64_t mixed = (key ^ dtl_hash_process_seed()) * 0x9E3779B97F4A7C15u;
    for (size_t at = (mixed >> 20) & mask;; at = (at + 1) & mask) {
        dtl_posting_list *list = &postings->lists[at];
        if (!list->count || list->key == key) return list;
    }
}

static int grow(dtl_postings *postings) {
    dtl_postings larger = *postings;
    larger.capacity = postings->capacity ? postings->capacity * 2 : 64;
    larger.lists = dtl_arena_array(postings->arena, dtl_posting_list, larger.capacity);
    if (!larger.lists) return postings->arena->status;
    for (size_t i = 0; i < postings->capacity; i++) {
        if (postings->lists[i].count) *slot_of(&larger, postings->lists[i].key) = postings->lists[i];
    }
    *postings = larger;
    return DTL_OK;
}

int dtl_postings_add(dtl_postings *postings, uint64_t key, uint32_t value) {
    if (postings->used * 4 >= postings->capacity * 3 && grow(postings)) return postings->arena->status;
    dtl_posting *entry = dtl_vector_push(&postings->entries, postings->arena);
    if (!entry) return postings->arena->status;
    dtl_posting_list *list = slot_of(postings, key);
    if (!list->count) {
        *list = (dtl_posting_list){.key = key, .newest = DTL_NO_POSTING};
        postings->used++;
    }
    *entry = (dtl_posting){.value = value, .next = list->newest};
    list->newest = (uint32_t)(postings->entries.count - 1);
    list->count++;
    return DTL_OK;
}

const dtl_posting_list *dtl_postings_find(const dtl_postings *postings, uint64_t key) {
    if (!postings->used) return NULL;
    const dtl_posting_list *list = slot_of(postings, key);
    return list->count ? list : NULL;
}
