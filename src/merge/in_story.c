/* Two reports that tell of one chain of happenings: what they tell alike needs less to be one act, and what they tell differently
 * may be a disagreement. docs/decisions says why these weights. */
#include <math.h>
#include <stdlib.h>

#include "merge/compare.h"

static const double ONE_STORY = 1, ONE_REPORT = 0.5, WORDS = 0.75, MOST_WORDS = 2.5, OTHER_MODE = -1.5;
static const double SAME_DAY = 1, OVERLAP = 0.5, NEXT_DAY = 0.25, OTHER_DAY = -0.5;
static const double PUBLISHED_TOGETHER = 0.5, RETOLD = -0.25, RETOLD_LATER = -0.75, MAY_BE = 0.25;
static const double SAME_CITY = 2, OTHER_CITY = -1.5;
static const double BELONGS_HERE = 2.25, BELONGS_ELSEWHERE = 1; /* a denial, a toll */
static const double MOSTLY = 0.5;                               /* of the evidence's words */

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

/* Tolls mostly have no day of their own; one that has, and in the report itself lies far from the act's, is of another act. */
static bool is_aside(const dtl_view *a, const dtl_view *b, int64_t between) {
    if (from_context(a) || from_context(b)) return true;
    bool dated = (!is_toll(a) || a->dating == DTL_DATED) && (!is_toll(b) || b->dating == DTL_DATED);
    bool other = dated && between > DTL_MERGE_DAYS && dtl_same_report(a, b);
    return (is_toll(a) || is_toll(b)) && !other;
}

static bool are_of_two_outlets(const dtl_view *a, const dtl_view *b) {
    dtl_slice left = a->mention->outlet, right = b->mention->outlet;
    return left.data && right.data && !dtl_slice_equal(left, right);
}

/* Marches, demands and charges are told day by day: what one outlet tells of two days is two. Of other acts it may have mended
 * the day. */
static bool are_daily(const dtl_view *a, const dtl_view *b) {
    bool recurs = a->mention->type == DTL_TYPE_PROTEST || dtl_type_is_speech(a->mention->type);
    bool days = a->from == a->to && b->from == b->to && !dtl_same_report(a, b);
    return recurs && days && a->mention->status == b->mention->status && !are_of_two_outlets(a, b);
}

static double compare_days(const dtl_view *a, const dtl_view *b) {
    if (a->dating == DTL_TIMELESS || b->dating == DTL_TIMELESS) return 0;
    if (a->dating == DTL_WIDE || b->dating == DTL_WIDE) return compare_wide(a, b);
    int64_t between = dtl_days_between(a, b);
    bool aside = is_aside(a, b, between);
    if (between > 0 && dtl_same_report(a, b) && !aside) return DTL_VETO;
    if (a->dating == DTL_DATED && b->dating == DTL_DATED) {
        if (between > DTL_MERGE_DAYS || (between > 0 && !aside && are_daily(a, b))) return DTL_VETO;
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

/* What two mentions agree in; none of it is a veto. */
typedef struct agreement {
    double days, where, words;
    dtl_who who;
    dtl_wording told;
    bool same, kin; /* the words for the act are of one sense; of one kind */
    bool toll;      /* one tells of the toll alone */
} agreement;

/* Whether enough is told besides the act and its sides. More is asked where the words for the act make two acts likely, where one
 * tells of days before the other's, and where one act can be told from the next by no day and nobody's name. */
static bool are_alike(const dtl_view *a, const dtl_view *b, const agreement *g) {
    bool titles = a->mention->part != DTL_PART_TEXT && b->mention->part != DTL_PART_TEXT;
    bool quoted = a->mention->said_by && b->mention->said_by; /* whose name and office both may tell at length */
    if (g->told.share >= MOSTLY && (g->told.beyond > 0 || !(titles || quoted))) return true;
    bool vague = (a->dating == DTL_TIMELESS || b->dating == DTL_TIMELESS) && !g->who.named;
    if (vague && g->words < 0) return false;
    return g->told.beyond >= (g->words < 0 || g->days < 0 || vague ? DTL_WORDS_ALIKE : DTL_WORDS_AKIN);
}

/* A headline and the text under it. */
static bool is_headed(const dtl_view *a, const dtl_view *b, const agreement *g) {
    return dtl_same_report(a, b) && !dtl_of_one_text(a, b) && g->kin && g->who.points > 0;
}

static bool has_two_sides(const dtl_view *view) {
    return view->actors.count + view->recipients.count > 1;
}

/* Strikes, marches and riots of one story are told apart by who takes part, in so many words, and talks by both who talk. */
static bool are_of_others(const dtl_view *a, const dtl_view *b, const agreement *g) {
    bool crowds = a->mention->type == DTL_TYPE_PROTEST && g->who.best < DTL_NEAR_NAME && g->told.share < MOSTLY;
    if (crowds) return dtl_told_words_shared(&a->telling.closest, &b->telling.closest) == 0;
    bool pairs = dtl_type_is_mutual(a->mention->type) && has_two_sides(a) && has_two_sides(b);
    return pairs && g->who.best > 0 && !(g->who.second > 0);
}

/* Who, when and where agree in what is of this act alone. What two outlets tell of one day is likelier one act than what one
 * tells twice. */
static bool is_one_deed(const dtl_view *a, const dtl_view *b, const agreement *g) {
    bool told_in_pair = a->mention->type == DTL_TYPE_CONSULT;
    if (g->who.second > 0 && g->days >= (told_in_pair ? PUBLISHED_TOGETHER : SAME_DAY)) return true;
    if (a->standing != b->standing && g->days > 0) return true;
    bool speech = dtl_type_is_speech(a->mention->type), dated = g->days > 0;
    bool told_twice = g->same && g->who.points >= DTL_SAME_COUNTRY && (dated || g->toll) && are_of_two_outlets(a, b);
    if (told_twice && (!speech || a->mention->type == DTL_TYPE_SUPPORT)) return true;
    if (speech) return false;
    if (g->told.same_toll) return true;
    if (!g->same) return false;
    if (g->who.named || (g->where >= SAME_CITY && dated) || (g->who.points > 0 && g->days >= SAME_DAY)) return true;
    bool described = g->who.best < DTL_SAME_COUNTRY; /* sides that have neither names nor countries */
    return dated && described && dtl_told_words_shared(&a->telling.closest, &b->telling.closest) > 0;
}

/* Everybody in a story does much of one kind: something must show that two mentions are of one act. */
static bool is_particular(const dtl_view *a, const dtl_view *b, const agreement *g) {
    bool headed = is_headed(a, b, g);
    if (!headed && are_of_others(a, b, g)) return false;
    return headed || are_alike(a, b, g) || is_one_deed(a, b, g);
}

/* False where they cannot be of one act. */
static bool agree(agreement *out, const dtl_telling_model *model, const dtl_view *a, const dtl_view *b) {
    bool demands = a->standing == DTL_STANDING_DEMAND || b->standing == DTL_STANDING_DEMAND;
    if ((demands && a->standing != b->standing) || dtl_is_plan_after_act(a, b) || dtl_are_other_tolls(a, b)) return false;
    *out = (agreement){.days = compare_days(a, b)};
    if (out->days == DTL_VETO) return false;
    out->who = dtl_compare_who(a, b);
    if (out->who.points == DTL_VETO) return false;
    out->where = compare_where(a, b);
    if (out->where == DTL_VETO) return false;
    out->told = dtl_compare_wording(a, b);
    out->words = compare_words(model, a, b);
    out->same = out->told.same_trigger || dtl_telling_is_same(&a->telling, &b->telling);
    out->kin = dtl_is_kin(a, b, &out->told);
    out->toll = is_toll(a) || is_toll(b);
    return true;
}

static bool modes_differ(const dtl_view *a, const dtl_view *b) {
    int left = a->mention->mode, right = b->mention->mode;
    return left != DTL_NO_MODE && right != DTL_NO_MODE && left != right;
}

bool dtl_is_of_told(const dtl_view *view) {
    return view->mention->status == DTL_STATUS_DENIED || is_bare_toll(view);
}

double dtl_compare_in_story(const dtl_telling_model *model, const dtl_view *a, const dtl_view *b) {
    agreement g;
    if (dtl_of_one_sentence(a, b)) return 0; /* it seldom tells of one act twice */
    if (!agree(&g, model, a, b) || (modes_differ(a, b) && !g.kin)) return DTL_VETO;
    if (a->standing != b->standing && (!g.kin || !(g.who.points > 0) || dtl_same_report(a, b))) return DTL_VETO;
    bool denial = a->mention->status == DTL_STATUS_DENIED || b->mention->status == DTL_STATUS_DENIED;
    bool brief = denial || g.toll; /* these seldom say again what they are of */
    if (!brief && dtl_are_other_acts(a, b, &g.who, g.days, &g.told)) return 0;
    double points = g.days + g.who.points + g.where + g.told.points + (brief && g.words < 0 ? 0 : g.words);
    points += dtl_same_report(a, b) ? ONE_REPORT : ONE_STORY;
    bool bare = is_bare_toll(a) != is_bare_toll(b);
    if (bare || is_denial_of(a, b)) points += dtl_same_report(a, b) ? BELONGS_HERE : BELONGS_ELSEWHERE;
    if (modes_differ(a, b)) points += OTHER_MODE;
    bool denies = denial && (g.kin || dtl_same_report(a, b));
    bool exempt = denies || bare || (brief && !denial && g.days > 0);
    if (points >= DTL_JOIN && !exempt && !is_particular(a, b, &g)) return DTL_JOIN - 0.5;
    return points > 0 ? points : 0;
}
