/* What shows that two mentions tell of two acts, whatever else agrees. */
#include "merge/compare.h"

static bool is_told_in_words(dtl_type type) {
    return type == DTL_TYPE_ACCUSE || type == DTL_TYPE_REQUEST || type == DTL_TYPE_REJECT || type == DTL_TYPE_SUPPORT ||
           type == DTL_TYPE_THREATEN;
}

/* "Closed the border, froze assets": one sentence tells an act by one word, but for meetings, crowds and violence, which have
 * several of one sense. */
static bool are_two_words(const dtl_view *a, const dtl_view *b) {
    const dtl_mention *left = a->mention, *right = b->mention;
    bool many = dtl_type_is_mutual(left->type) || left->type == DTL_TYPE_ASSAULT || left->type == DTL_TYPE_PROTEST ||
                (left->mode == DTL_MODE_ARREST && right->mode == DTL_MODE_ARREST);
    return dtl_of_one_sentence(a, b) && ((!many && a->trigger != b->trigger) || !dtl_telling_is_same(&a->telling, &b->telling));
}

/* What was published before the day on which the other is told to have happened. Of one person one of them has the day amiss. */
static bool was_told_before(const dtl_view *told, const dtl_view *other) {
    if (dtl_befell_somebody(told) && dtl_befell_somebody(other)) return false;
    return told->mention->status != DTL_STATUS_PLANNED && told->standing == DTL_STANDING_ACT && other->dating == DTL_DATED &&
           told->published != DTL_NO_DAY && other->from > told->published + 1;
}

/* Who condemns is not who else condemns. */
static bool speak_others(const dtl_view *a, const dtl_view *b) {
    if (!is_told_in_words(a->mention->type) || !a->actors.count || !b->actors.count) return false;
    for (size_t i = 0; i < a->actors.count; i++) {
        for (size_t j = 0; j < b->actors.count; j++) {
            if (dtl_compare_parties(&a->actors.parties[i], &b->actors.parties[j]) > 0) return false;
        }
    }
    return true;
}

/* One who is named was not among "four ministers". */
static bool are_one_and_several(const dtl_view *one, const dtl_view *several) {
    const dtl_count *counts = several->mention->counts;
    bool many = (counts[DTL_COUNT_ARRESTED].told && counts[DTL_COUNT_ARRESTED].min > 1) ||
                (counts[DTL_COUNT_EXPELLED].told && counts[DTL_COUNT_EXPELLED].min > 1);
    return many && dtl_befell_somebody(one);
}

bool dtl_stand_apart(const dtl_view *a, const dtl_view *b) {
    return are_two_words(a, b) || was_told_before(a, b) || was_told_before(b, a) || speak_others(a, b) ||
           are_one_and_several(a, b) || are_one_and_several(b, a);
}
