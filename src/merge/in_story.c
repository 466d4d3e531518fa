/* Two reports that tell of one chain of happenings: what they tell alike needs less to be one act, and what they tell differently
 * may be a disagreement. docs/decisions says why these weights. */
#include <math.h>
#include <stdlib.h>

#include "merge/compare.h"

static const double ONE_STORY = 1, ONE_REPORT = 0.5, WORDS = 0.75, MOST_WORDS = 2.5, OTHER_MODE = -1.5;
static const double SAME_DAY = 1, OVERLAP = 0.5, NEXT_DAY = 0.25, OTHER_DAY = -0.5;
static const double PUBLISHED_TOGETHER = 0.5, RETOLD = -0.25, RETOLD_LATER = -0.75, MAY_BE = 0.25;
static const double OTHER_CITY = -1.5;
static const double BELONGS_HERE = 2.25, BELONGS_ELSEWHERE = 1; /* a denial, a toll */

enum { DAYS_RETOLD = 7 };

static bool contains(const dtl_view *wide, const dtl_view *other) {
    bool from = wide->from == DTL_NO_DAY || other->from >= wide->from, to = wide->to == DTL_NO_DAY || other->from <= wide->to;
    return from && to;
}

static double compare_wide(const dtl_view *a, const dtl_view *b) {
    if (a->dating == b->dating && a->from == b->from && a->to == b->to) return MAY_BE;
    const dtl_view *wide = a->dating == DTL_WIDE ? a : b, *other = wide == a ? b : a;
    return contains(wide, other) || (other->dating == DTL_WIDE && contains(other, wide)) ? 0 : DTL_VETO;
}

/* "More than 40 people were injured": the toll of an attack that the report tells of elsewhere. */
static bool is_toll(const dtl_view *view) {
    const dtl_count *counts = view->mention->counts;
    return !view->mention->actor_count && (counts[DTL_COUNT_KILLED].told || counts[DTL_COUNT_INJURED].told);
}

/* "The death toll rose to 31." */
static bool is_bare_toll(const dtl_view *view) {
    return is_toll(view) && !view->recipients.count && !view->mention->place;
}

/* A day that only the text around gives. */
static bool from_context(const dtl_view *view) {
    return view->mention->when.basis == DTL_BASIS_CONTEXT;
}

static double compare_days(const dtl_view *a, const dtl_view *b) {
    if (a->dating == DTL_TIMELESS || b->dating == DTL_TIMELESS) return 0;
    if (a->dating == DTL_WIDE || b->dating == DTL_WIDE) return compare_wide(a, b);
    int64_t between = dtl_days_between(a, b);
    bool aside = from_context(a) || from_context(b) || is_toll(a) || is_toll(b);
    if (between > 0 && dtl_same_report(a, b) && !aside) return DTL_VETO;
    if (a->dating == DTL_DATED && b->dating == DTL_DATED) {
        if (between > DTL_MERGE_DAYS) return DTL_VETO;
        if (between > 1) return aside ? RETOLD : OTHER_DAY;
        if (between == 1) return NEXT_DAY;
        return a->from == b->from && a->to == b->to && a->from == a->to ? SAME_DAY : OVERLAP;
    }
    if (between > DAYS_RETOLD) return RETOLD_LATER;
    if (between > 0) return RETOLD;
    if (a->dating == DTL_DATED || b->dating == DTL_DATED) return MAY_BE;
    return labs((long)a->published - (long)b->published) <= 1 ? PUBLISHED_TOGETHER : MAY_BE;
}

static double compare_where(const dtl_view *a, const dtl_view *b) {
    double points = dtl_compare_places(a, b);
    if (points != DTL_VETO) return points;
    const dtl_place *left = a->mention->place, *right = b->mention->place;
    return strcmp(left->country, right->country) == 0 && !dtl_same_report(a, b) ? OTHER_CITY : DTL_VETO;
}

static double compare_words(const dtl_telling_model *model, const dtl_view *a, const dtl_view *b) {
    if (!model || !a->telling.form.data || !b->telling.form.data) return 0;
    double score = dtl_same_report(a, b) ? dtl_telling_score(model, &a->telling, &b->telling)
                                         : dtl_telling_score_of_kind(model, &a->telling, &b->telling);
    return WORDS * fmax(-MOST_WORDS, fmin(MOST_WORDS, score));
}

/* Who denies denies what somebody tells, mostly in the same report. */
static bool is_denial_of(const dtl_view *a, const dtl_view *b) {
    dtl_status left = a->mention->status, right = b->mention->status;
    return (left == DTL_STATUS_DENIED && right == DTL_STATUS_ASSERTED) ||
           (left == DTL_STATUS_ASSERTED && right == DTL_STATUS_DENIED);
}

double dtl_compare_in_story(const dtl_telling_model *model, const dtl_view *a, const dtl_view *b) {
    bool demands = a->standing == DTL_STANDING_DEMAND || b->standing == DTL_STANDING_DEMAND;
    if ((demands && a->standing != b->standing) || dtl_is_plan_after_act(a, b) || dtl_are_other_tolls(a, b)) return DTL_VETO;
    double days = compare_days(a, b);
    if (days == DTL_VETO) return DTL_VETO;
    dtl_who who = dtl_compare_who(a, b);
    if (who.points == DTL_VETO) return DTL_VETO;
    double where = compare_where(a, b);
    if (where == DTL_VETO) return DTL_VETO;
    dtl_wording told = dtl_compare_wording(a, b);
    bool denial = a->mention->status == DTL_STATUS_DENIED || b->mention->status == DTL_STATUS_DENIED;
    double words = compare_words(model, a, b), points = days + who.points + where + told.points;
    bool brief = denial || is_toll(a) || is_toll(b); /* these seldom say again what they are of */
    points += brief && words < 0 ? 0 : words;
    points += dtl_same_report(a, b) ? ONE_REPORT : ONE_STORY;
    if (is_denial_of(a, b) || is_bare_toll(a) != is_bare_toll(b))
        points += dtl_same_report(a, b) ? BELONGS_HERE : BELONGS_ELSEWHERE;
    bool kin = dtl_is_kin(a, b, &told);
    int left_mode = a->mention->mode, right_mode = b->mention->mode;
    if (left_mode != DTL_NO_MODE && right_mode != DTL_NO_MODE && left_mode != right_mode) {
        if (!kin) return DTL_VETO;
        points += OTHER_MODE;
    }
    if (!brief && dtl_are_other_acts(a, b, &who, days, &told)) return 0;
    if (a->standing != b->standing && (!kin || !(who.points > 0) || dtl_same_report(a, b))) return DTL_VETO;
    return points > 0 ? points : 0;
}
