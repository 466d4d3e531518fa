#include "types/mention.h"

static const char *const status_names[] = {"asserted", "planned", "demanded", "possible", "denied", "negated"};
static const char *const count_names[] = {"killed", "injured", "arrested", "displaced", "protesters", "expelled"};

static uint64_t hash_number(uint64_t number, uint64_t seed) {
    char bytes[8];
    for (int i = 0; i < 8; i++) bytes[i] = (char)(number >> (8 * i) & 0xFF);
    return dtl_hash((dtl_slice){bytes, sizeof bytes}, seed);
}

static uint64_t hash_side(const dtl_actor *actors, size_t count, uint64_t seed) {
    seed = hash_number(count, seed);
    for (size_t i = 0; i < count; i++) seed = hash_number((uint64_t)actors[i].span.start << 32 | actors[i].span.end, seed);
    return seed;
}

void dtl_mention_identify(dtl_mention *mention) {
    uint64_t hash = dtl_hash(dtl_slice_of(mention->report), 0);
    hash = hash_number((uint64_t)mention->part << 32 | mention->type, hash);
    hash = hash_number((uint64_t)mention->trigger.start << 32 | mention->trigger.end, hash);
    hash = hash_side(mention->actors, mention->actor_count, hash);
    hash = hash_side(mention->recipients, mention->recipient_count, hash);
    dtl_id_print(mention->id, 'm', hash);
}

const char *dtl_status_name(dtl_status status) {
    return status_names[status];
}

const char *dtl_count_name(dtl_count_kind kind) {
    return count_names[kind];
}

static int index_of(const char *const *names, size_t count, dtl_slice name) {
    for (size_t i = 0; i < count; i++) {
        if (dtl_slice_is(name, names[i])) return (int)i;
    }
    return -1;
}

int dtl_status_of(dtl_slice name) {
    return index_of(status_names, sizeof status_names / sizeof *status_names, name);
}

int dtl_count_of(dtl_slice name) {
    return index_of(count_names, DTL_COUNT_KINDS, name);
}
