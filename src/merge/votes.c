#include <stdlib.h>

#include "merge/fields.h"

enum { TOLD_AT_MOST = 64 };

static int compare_votes(const void *a, const void *b) {
    const dtl_vote *left = a, *right = b;
    if (!left->value.data != !right->value.data) return left->value.data ? -1 : 1;
    int order = dtl_slice_compare(left->value, right->value);
    return order ? order : (left->member > right->member) - (left->member < right->member);
}

static int compare_origins(const void *a, const void *b) {
    uint64_t left = *(const uint64_t *)a, right = *(const uint64_t *)b;
    return (left > right) - (left < right);
}

/* How many origins the members of votes [first, end) come from. Without memory for the list, as many as there are mentions. */
static size_t count_origins(const dtl_vote *votes, size_t first, size_t end, const dtl_making *making) {
    uint64_t *origins = dtl_arena_array(making->scratch, uint64_t, end - first);
    if (!origins) return end - first;
    for (size_t i = first; i < end; i++) origins[i - first] = making->members[votes[i].member]->origin;
    qsort(origins, end - first, sizeof *origins, compare_origins);
    size_t distinct = 1;
    for (size_t i = 1; i < end - first; i++) distinct += origins[i] != origins[i - 1];
    return distinct;
}

size_t dtl_count_votes(dtl_vote *votes, size_t count, const dtl_making *making, size_t *voted) {
    qsort(votes, count, sizeof *votes, compare_votes);
    size_t winner = SIZE_MAX, winner_size = 0, end = 0;
    for (size_t first = 0; first < count && votes[first].value.data; first = end) {
        for (end = first; end < count && votes[end].value.data && dtl_slice_equal(votes[end].value, votes[first].value);) end++;
        size_t support = count_origins(votes, first, end, making);
        for (size_t i = first; i < end; i++) votes[i].support = support;
        const dtl_vote *best = winner == SIZE_MAX ? NULL : &votes[winner];
        bool wins = !best || votes[first].rank > best->rank ||
                    (votes[first].rank == best->rank &&
                     (support > best->support || (support == best->support && end - first > winner_size)));
        if (!wins) continue;
        winner = first;
        winner_size = end - first;
    }
    if (voted) *voted = end;
    return winner;
}

dtl_dispute *dtl_dispute_add(dtl_making *making, const char *field, size_t values) {
    dtl_dispute *dispute = dtl_vector_push(&making->disputes, making->arena);
    dtl_slice name = dtl_arena_copy(making->arena, dtl_slice_of(field));
    dtl_dispute_value *room = dtl_arena_array(making->arena, dtl_dispute_value, values);
    if (!dispute || !name.data || !room) return NULL;
    *dispute = (dtl_dispute){.field = name, .values = room};
    return dispute;
}

int dtl_dispute_value_add(dtl_making *making, dtl_dispute *dispute, dtl_slice value, const size_t *members, size_t count) {
    dtl_dispute_value *added = &dispute->values[dispute->value_count];
    added->value = dtl_arena_copy(making->arena, value);
    added->mentions = dtl_arena_array(making->arena, dtl_slice, count);
    if (!added->value.data || !added->mentions) return dtl_making_status(making);
    for (size_t i = 0; i < count; i++) added->mentions[i] = making->members[members[i]]->id;
    added->mention_count = count;
    dispute->value_count++;
    return DTL_OK;
}

/* The votes [first, end) for one value. */
typedef struct bloc {
    size_t first, end;
    bool disputed;
} bloc;

static size_t find_blocs(bloc blocs[DTL_DISPUTED], const dtl_vote *votes, size_t voted) {
    size_t count = 0;
    for (size_t first = 0, end = 0; first < voted && count < DTL_DISPUTED; first = end) {
        for (end = first; end < voted && dtl_slice_equal(votes[end].value, votes[first].value);) end++;
        blocs[count++] = (bloc){first, end, false};
    }
    return count;
}

static int add_bloc(dtl_making *making, dtl_dispute *dispute, const dtl_vote *votes, const bloc *b) {
    size_t *members = dtl_arena_array(making->scratch, size_t, b->end - b->first);
    if (!members) return dtl_making_status(making);
    size_t count = 0;
    for (size_t i = b->first; i < b->end; i++) {
        if (!count || members[count - 1] != votes[i].member) members[count++] = votes[i].member;
    }
    const dtl_vote *vote = &votes[b->first];
    return dtl_dispute_value_add(making, dispute, vote->shown.data ? vote->shown : vote->value, members, count);
}

/* A copy that tells another number tells it on its outlet's account. */
static bool is_same_source(const dtl_view *a, const dtl_view *b) {
    bool outlets = a->mention->outlet.data && b->mention->outlet.data;
    return outlets ? dtl_slice_equal(a->mention->outlet, b->mention->outlet) : a->origin == b->origin;
}

/* Whether one of the first value's sources does not give the other value too. Of many votes the first TOLD_AT_MOST speak. */
static bool told_beyond(const dtl_making *making, const dtl_vote *votes, const bloc *a, const bloc *b) {
    for (size_t i = a->first; i < a->end && i < a->first + TOLD_AT_MOST; i++) {
        bool both = false;
        for (size_t j = b->first; j < b->end && j < b->first + TOLD_AT_MOST && !both; j++)
            both = is_same_source(making->members[votes[i].member], making->members[votes[j].member]);
        if (!both) return true;
    }
    return false;
}

int dtl_dispute_votes(dtl_making *making, const char *field, const dtl_vote *votes, size_t voted, dtl_excludes *excludes,
                      bool apart) {
    bloc blocs[DTL_DISPUTED];
    size_t count = find_blocs(blocs, votes, voted), disputed = 0;
    for (size_t i = 0; i < count; i++) {
        for (size_t j = 0; j < count && !blocs[i].disputed; j++)
            blocs[i].disputed = i != j && excludes(making, &votes[blocs[i].first], &votes[blocs[j].first]) &&
                                (!apart || (told_beyond(making, votes, &blocs[i], &blocs[j]) &&
                                            told_beyond(making, votes, &blocs[j], &blocs[i])));
        disputed += blocs[i].disputed;
    }
    if (!disputed) return DTL_OK;
    dtl_dispute *dispute = dtl_dispute_add(making, field, disputed);
    if (!dispute) return dtl_making_status(making);
    int status = DTL_OK;
    for (size_t i = 0; status == DTL_OK && i < count; i++) {
        if (blocs[i].disputed) status = add_bloc(making, dispute, votes, &blocs[i]);
    }
    return status;
}

dtl_slice dtl_keep_text(dtl_making *making, dtl_buffer *buffer) {
    dtl_slice text = DTL_NO_SLICE;
    if (buffer->status) {
        making->scratch->status = buffer->status;
    } else {
        text = dtl_arena_copy(making->scratch, dtl_buffer_slice(buffer));
    }
    dtl_buffer_clear(buffer);
    return text;
}
