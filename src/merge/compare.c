#include "merge/compare.h"

#include <math.h>
#include <stdlib.h>

static const double SAME_CITY = 2, NEAR_CITY = 0.5, SAME_REGION = 1, CITY_IN_REGION = 0.75, SAME_LAND = 0.25;
static const double OVERLAP = 0.5, NEXT_DAY = 0.25, OTHER_DAY = -0.5, MAY_BE = 0.25, PUBLISHED_TOGETHER = 0.5;
static const double NEAR_KILOMETRES = 30;

static double kilometres(const dtl_place *a, const dtl_place *b) {
    const double radian = 3.14159265358979323846 / 180, earth = 6371;
    double north = sin((b->lat - a->lat) * radian / 2), east = sin((b->lon - a->lon) * radian / 2);
    double h = north * north + cos(a->lat * radian) * cos(b->lat * radian) * east * east;
    return 2 * earth * asin(sqrt(h < 1 ? h : 1));
}

bool dtl_same_place(const dtl_view *a, const dtl_view *b) {
    const dtl_place *left = a->mention->place, *right = b->mention->place;
    if (left->geonames && right->geonames) return left->geonames == right->geonames;
    return dtl_name_compare(a->place, b->place) == DTL_NAME_SAME;
}

static bool is_unknown_point(const dtl_place *place) {
    return place->precision == DTL_PRECISION_POINT && !place->located;
}

bool dtl_may_be_one_place(const dtl_view *a, const dtl_view *b) {
    const dtl_place *left = a->mention->place, *right = b->mention->place;
    if (dtl_same_place(a, b) || is_unknown_point(left) || is_unknown_point(right)) return true;
    return left->located && right->located && kilometres(left, right) <= NEAR_KILOMETRES;
}

static double compare_cities(const dtl_view *a, const dtl_view *b) {
    if (dtl_same_place(a, b)) return SAME_CITY;
    if (dtl_name_compare(a->place, b->place) == DTL_NAME_NEAR) return NEAR_CITY;
    if (!dtl_may_be_one_place(a, b)) return DTL_VETO;
    return is_unknown_point(a->mention->place) || is_unknown_point(b->mention->place) ? 0 : NEAR_CITY;
}

static bool has_side_of(const dtl_view *view, const char *country) {
    for (size_t i = 0; i < view->actors.count; i++) {
        if (strcmp(view->actors.parties[i].actor->country, country) == 0) return true;
    }
    for (size_t i = 0; i < view->recipients.count; i++) {
        if (strcmp(view->recipients.parties[i].actor->country, country) == 0) return true;
    }
    return false;
}

/* A place that is only a country, and the country of one of the sides: it may be named for the side's sake. */
bool dtl_place_may_be_side(const dtl_view *view, const dtl_view *other) {
    const dtl_place *place = view->mention->place;
    return place->precision == DTL_PRECISION_COUNTRY && (has_side_of(view, place->country) || has_side_of(other, place->country));
}

double dtl_compare_places(const dtl_view *a, const dtl_view *b) {
    const dtl_place *left = a->mention->place, *right = b->mention->place;
    if (!left || !right || !left->precision || !right->precision) return 0;
    if (left->country[0] && right->country[0] && strcmp(left->country, right->country) != 0)
        return dtl_place_may_be_side(a, b) || dtl_place_may_be_side(b, a) ? 0 : DTL_VETO;
    bool left_city = left->precision >= DTL_PRECISION_CITY, right_city = right->precision >= DTL_PRECISION_CITY;
    if (left_city && right_city) return compare_cities(a, b);
    bool countries = left->precision == DTL_PRECISION_COUNTRY || right->precision == DTL_PRECISION_COUNTRY;
    if (countries) return left->country[0] && right->country[0] ? SAME_LAND : 0;
    if (!left_city && !right_city) return dtl_same_place(a, b) ? SAME_REGION : DTL_VETO;
    const dtl_name *of_city = left_city ? a->admin1 : b->admin1, *region = left_city ? b->place : a->place;
    if (!of_city->count || !region->count) return 0;
    return dtl_name_compare(of_city, region) != DTL_NAME_DIFFERENT ? CITY_IN_REGION : DTL_VETO;
}

int64_t dtl_days_between(const dtl_view *a, const dtl_view *b) {
    int64_t start = a->from > b->from ? a->from : b->from, end = a->to < b->to ? a->to : b->to;
    return start - end; /* 0 and less: they overlap */
}

bool dtl_befell_somebody(const dtl_view *view) {
    if (view->mention->mode == DTL_NO_MODE || dtl_type_is_mutual(view->mention->type)) return false;
    return view->recipients.count == 1 && view->recipients.parties[0].name->count >= 2;
}

/* "Kabir was arrested": the same befell one person, told by his full name. */
static bool befell_one(const dtl_view *a, const dtl_view *b) {
    return dtl_befell_somebody(a) && dtl_befell_somebody(b) && a->mention->mode == b->mention->mode &&
           dtl_name_compare(a->recipients.parties[0].name, b->recipients.parties[0].name) == DTL_NAME_SAME;
}

static double compare_dated(const dtl_view *a, const dtl_view *b) {
    int64_t days = dtl_days_between(a, b);
    if (days > 1) return days <= DTL_MERGE_DAYS && befell_one(a, b) && !dtl_same_report(a, b) ? OTHER_DAY : DTL_VETO;
    if (days == 1) return NEXT_DAY;
    return a->from == b->from && a->to == b->to && a->from == a->to ? DTL_SAME_DAY : OVERLAP;
}

static double compare_bounded(const dtl_view *a, const dtl_view *b) {
    if (dtl_days_between(a, b) > 0) return DTL_VETO;
    return labs((long)a->published - (long)b->published) <= 1 ? PUBLISHED_TOGETHER : MAY_BE;
}

/* A report does not contradict itself. */
bool dtl_same_report(const dtl_view *a, const dtl_view *b) {
    return strcmp(a->mention->report, b->mention->report) == 0;
}

static double compare_dates(const dtl_view *a, const dtl_view *b) {
    if (a->dating == DTL_DATED && b->dating == DTL_DATED) return compare_dated(a, b);
    if (a->dating == DTL_WIDE || b->dating == DTL_WIDE)
        return a->dating == b->dating && a->from == b->from && a->to == b->to ? MAY_BE : DTL_VETO;
    if (a->dating == DTL_TIMELESS || b->dating == DTL_TIMELESS)
        return a->dating == b->dating || dtl_same_report(a, b) ? 0 : DTL_VETO;
    if (a->dating == DTL_BOUNDED && b->dating == DTL_BOUNDED) return compare_bounded(a, b);
    if (dtl_days_between(a, b) <= 0) return MAY_BE;
    return dtl_days_between(a, b) <= DTL_MERGE_DAYS && befell_one(a, b) ? OTHER_DAY : DTL_VETO;
}

/* Both sides agree on the country, and the countries are two: acts between the same two states on one day are few. */
static bool is_pair_of_states(double sides, const dtl_view *a) {
    if (sides < 2 * DTL_SAME_COUNTRY || !a->actors.count) return false;
    const char *first = a->actors.parties[0].actor->country;
    for (size_t i = 0; i < a->recipients.count; i++) {
        if (strcmp(a->recipients.parties[i].actor->country, first) != 0) return true;
    }
    for (size_t i = 1; i < a->actors.count; i++) {
        if (strcmp(a->actors.parties[i].actor->country, first) != 0) return true;
    }
    return false;
}

static bool published_near(const dtl_view *a, const dtl_view *b) {
    if (a->published == DTL_NO_DAY || b->published == DTL_NO_DAY) return a->published == b->published;
    return labs((long)a->published - (long)b->published) <= DTL_MERGE_STORY_DAYS;
}

bool dtl_of_one_text(const dtl_view *a, const dtl_view *b) {
    return dtl_same_report(a, b) && a->mention->part == b->mention->part;
}

bool dtl_of_one_sentence(const dtl_view *a, const dtl_view *b) {
    return dtl_of_one_text(a, b) && a->mention->evidence.start == b->mention->evidence.start;
}

bool dtl_of_one_story(const dtl_view *a, const dtl_view *b) {
    return dtl_same_report(a, b) || (a->draft[0] && strcmp(a->draft, b->draft) == 0 && published_near(a, b));
}

/* A name alone is not enough: who is in the news does much of one kind. */
static bool is_particular(const dtl_view *a, const dtl_who *who, double dates, double places, const dtl_wording *told) {
    bool alike = told->share >= DTL_WORDS_ALIKE && told->beyond >= DTL_WORDS_AKIN && who->best > 0;
    if (alike || (places >= SAME_CITY && a->dating != DTL_TIMELESS)) return true;
    if (is_pair_of_states(who->points, a) && (dates >= PUBLISHED_TOGETHER || told->same_trigger)) return true;
    if (told->same_toll && who->points >= DTL_SAME_COUNTRY && dates >= MAY_BE) return true;
    return who->best >= DTL_NEAR_NAME &&
           (who->second > 0 || dates >= DTL_SAME_DAY || told->same_trigger || told->share >= DTL_WORDS_AKIN);
}

double dtl_compare_views(const dtl_telling_model *model, const dtl_view *a, const dtl_view *b) {
    if (dtl_stand_apart(a, b)) return DTL_VETO;
    if (dtl_of_one_story(a, b)) return dtl_compare_in_story(model, a, b);
    if (a->standing != b->standing || dtl_is_plan_after_act(a, b)) return DTL_VETO;
    int left_mode = a->mention->mode, right_mode = b->mention->mode;
    if (left_mode != DTL_NO_MODE && right_mode != DTL_NO_MODE && left_mode != right_mode) return DTL_VETO;
    double dates = compare_dates(a, b);
    if (dates == DTL_VETO) return DTL_VETO;
    dtl_who who = dtl_compare_who(a, b);
    if (who.points == DTL_VETO) return DTL_VETO;
    double places = dtl_compare_places(a, b);
    if (places == DTL_VETO) return DTL_VETO;
    dtl_wording told = dtl_compare_wording(a, b);
    if (dtl_are_other_acts(a, b, &who, dates, &told)) return 0;
    double points = dates + who.points + places + told.points;
    if (points < DTL_JOIN || is_particular(a, &who, dates, places, &told)) return points;
    return DTL_JOIN - 0.5;
}
