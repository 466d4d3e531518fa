/* How far two mentions agree in what they tell besides who, where and when, and what of it shows two acts. */
#include <stdlib.h>

#include "merge/compare.h"

static const double SAME_MODE = 0.5, SAME_TRIGGER = 0.5, SAME_COUNT = 0.75, ALL_WORDS = 2, OTHER_NUMBERS = -1;
/* The share of words that must be the same where the word for the act is another. */
static const double OTHER_WORD = 0.6;
enum { WORDS_TO_JUDGE = 3, PARTICULAR_TOLL = 10, OTHER_TOLL = 8 };

static double share_of_words(const dtl_view *a, const dtl_view *b) {
    size_t shared = 0, least = a->word_count < b->word_count ? a->word_count : b->word_count;
    if (least < WORDS_TO_JUDGE) return 0;
    for (size_t i = 0, j = 0; i < a->word_count && j < b->word_count;) {
        uint32_t left = a->words[i], right = b->words[j];
        shared += left == right;
        i += left <= right;
        j += right <= left;
    }
    return (double)shared / (double)least;
}

static bool counts_meet(const dtl_mention *a, const dtl_mention *b) {
    for (int kind = 0; kind < DTL_COUNT_KINDS; kind++) {
        const dtl_count *left = &a->counts[kind], *right = &b->counts[kind];
        if (!left->told || !right->told) continue;
        bool above = left->max == DTL_NO_COUNT || right->min <= left->max,
             below = right->max == DTL_NO_COUNT || left->min <= right->max;
        if (above && below) return true;
    }
    return false;
}

/* The very same number of the same kind, too large to be met by chance. */
static bool same_toll(const dtl_mention *a, const dtl_mention *b) {
    for (int kind = 0; kind < DTL_COUNT_KINDS; kind++) {
        const dtl_count *left = &a->counts[kind], *right = &b->counts[kind];
        if (left->told && right->told && left->min == right->min && left->max == left->min && right->max == right->min &&
            left->min >= PARTICULAR_TOLL)
            return true;
    }
    return false;
}

static bool has_toll(const dtl_mention *mention) {
    for (int kind = 0; kind < DTL_COUNT_KINDS; kind++) {
        if (mention->counts[kind].told) return true;
    }
    return false;
}

/* Both tell numbers, and none is the same. Tolls may be in dispute. */
static bool numbers_differ(const dtl_view *a, const dtl_view *b) {
    if (has_toll(a->mention) || has_toll(b->mention)) return false;
    double numbers = dtl_told_words_shared(&a->telling.numbers, &b->telling.numbers);
    return numbers == 0;
}

dtl_wording dtl_compare_wording(const dtl_view *a, const dtl_view *b) {
    dtl_wording w = {.share = share_of_words(a, b), .same_trigger = a->trigger && a->trigger == b->trigger};
    w.same_toll = same_toll(a->mention, b->mention);
    w.beyond = dtl_telling_beyond(&a->telling, &b->telling);
    if (!a->telling.form.data || !b->telling.form.data) w.beyond = w.share;
    w.points = w.share * ALL_WORDS;
    if (w.same_trigger) w.points += SAME_TRIGGER;
    if (a->mention->mode != DTL_NO_MODE && a->mention->mode == b->mention->mode) w.points += SAME_MODE;
    if (counts_meet(a->mention, b->mention)) w.points += SAME_COUNT;
    if (w.share < DTL_WORDS_ALIKE && numbers_differ(a, b)) w.points += OTHER_NUMBERS;
    return w;
}

/* Who is in the news says, asks and refuses much: what is said must be alike too. */
bool dtl_type_is_speech(dtl_type type) {
    switch (type) {
    case DTL_TYPE_REQUEST:
    case DTL_TYPE_REJECT:
    case DTL_TYPE_ACCUSE:
    case DTL_TYPE_THREATEN:
    case DTL_TYPE_SUPPORT:
    case DTL_TYPE_AGREE:
    case DTL_TYPE_CONCEDE:
    case DTL_TYPE_CONSULT: return true;
    default: return false;
    }
}

/* Whether the words for the act are of one kind: of one beginning or sense, or one mode. A report that changes its word for an
 * act of many kinds mostly tells of another act. */
bool dtl_is_kin(const dtl_view *a, const dtl_view *b, const dtl_wording *told) {
    bool one_mode =
        !dtl_type_is_speech(a->mention->type) && a->mention->mode != DTL_NO_MODE && a->mention->mode == b->mention->mode;
    if (!a->trigger || !b->trigger) return true;
    bool same =
        dtl_of_one_text(a, b) ? dtl_telling_is_same(&a->telling, &b->telling) : dtl_telling_is_kin(&a->telling, &b->telling);
    return told->same_trigger || one_mode || same;
}

/* "Met" and "will meet" in one text. */
static bool are_plan_and_act(const dtl_view *a, const dtl_view *b) {
    bool texts = a->mention->part == DTL_PART_TEXT && b->mention->part == DTL_PART_TEXT;
    bool planned = a->mention->status == DTL_STATUS_PLANNED, other = b->mention->status == DTL_STATUS_PLANNED;
    return texts && planned != other && dtl_same_report(a, b);
}

bool dtl_is_plan_after_act(const dtl_view *a, const dtl_view *b) {
    const dtl_view *plan = a->mention->status == DTL_STATUS_PLANNED ? a : b, *act = plan == a ? b : a;
    bool both = plan->mention->status == DTL_STATUS_PLANNED && act->mention->status == DTL_STATUS_ASSERTED;
    return both && act->published != DTL_NO_DAY && plan->published != DTL_NO_DAY && plan->published > act->published;
}

/* Numbers so far apart that they are of two acts. */
static bool are_far_apart(const dtl_count *a, const dtl_count *b) {
    if (a->min < 1 || b->min < 1) return false;
    int64_t most = a->min > b->min ? a->min : b->min, least = a->min > b->min ? b->min : a->min;
    return most / least >= OTHER_TOLL;
}

static bool is_exact(const dtl_count *count) {
    return count->max == count->min;
}

/* A report does not raise a toll eightfold; and where no day is known, nothing shows that another number is news of the same. */
bool dtl_are_other_tolls(const dtl_view *a, const dtl_view *b) {
    bool report = dtl_same_report(a, b), undated = a->dating == DTL_TIMELESS && b->dating == DTL_TIMELESS;
    for (int kind = 0; kind < DTL_COUNT_KINDS; kind++) {
        const dtl_count *left = &a->mention->counts[kind], *right = &b->mention->counts[kind];
        if (!left->told || !right->told) continue;
        if (report && are_far_apart(left, right)) return true;
        if (undated && is_exact(left) && is_exact(right) && left->min != right->min) return true;
    }
    return false;
}

bool dtl_are_other_acts(const dtl_view *a, const dtl_view *b, const dtl_who *who, double days, const dtl_wording *told) {
    /* In one text the words around may be the same and the acts two. */
    bool in_text = dtl_of_one_text(a, b);
    if (are_plan_and_act(a, b) || ((in_text || told->share < OTHER_WORD) && !dtl_is_kin(a, b, told))) return true;
    bool both_sides = who->second > 0 && days >= DTL_SAME_DAY;
    /* Of one story it is enough that something is told besides. */
    bool alike = dtl_of_one_story(a, b) ? told->beyond >= 0 : told->beyond >= DTL_WORDS_AKIN && told->share >= DTL_WORDS_AKIN;
    return a->trigger && b->trigger && dtl_type_is_speech(a->mention->type) && !alike && !both_sides;
}
