#include "merge/compare.h"

#include <math.h>
#include <stdlib.h>

static const double SAME_NAME = 3, NEAR_NAME = 2.25, SAME_COUNTRY = 1.5, SAME_SECTOR_TOO = 0.5, SAME_SECTOR = 0.75;
static const double SAME_CITY = 2, NEAR_CITY = 0.5, SAME_REGION = 1, CITY_IN_REGION = 0.75, SAME_LAND = 0.25;
static const double SAME_DAY = 1, OVERLAP = 0.5, NEXT_DAY = 0.25, MAY_BE = 0.25, PUBLISHED_TOGETHER = 0.5;
static const double SAME_MODE = 0.5, SAME_TRIGGER = 0.5, SAME_COUNT = 0.75, ALL_WORDS = 2;
/* Shares of the shorter evidence's words: what makes it particular, and what with a name does. */
static const double WORDS_ALIKE = 0.35, WORDS_AKIN = 0.2, OTHER_NUMBERS = -1;
static const double NEAR_KILOMETRES = 30;
enum { WORDS_TO_JUDGE = 3, PARTICULAR_TOLL = 10, OTHER_TOLL = 8 };

bool dtl_type_is_mutual(dtl_type type) {
    return type == DTL_TYPE_AGREE || type == DTL_TYPE_CONSULT || type == DTL_TYPE_COOPERATE;
}

static bool is_one_of(const char *code, const char *const *codes) {
    for (; *codes; codes++) {
        if (strcmp(code, *codes) == 0) return true;
    }
    return false;
}

bool dtl_sector_is_state(const char *sector) {
    static const char *const state[] = {"GOV", "MIL", "COP", "JUD", "SPY", "LEG", NULL};
    return is_one_of(sector, state);
}

static bool is_armed(const char *sector) {
    static const char *const armed[] = {"REB", "SEP", "INS", "UAF", "PRM", "PAR", NULL};
    return is_one_of(sector, armed);
}

static bool is_civil(const char *sector) {
    static const char *const civil[] = {"CVL", "REF", "LAB", "EDU", "MED", "HLH", NULL};
    return is_one_of(sector, civil);
}

static int kind_of_sector(const char *sector) {
    return dtl_sector_is_state(sector) ? 1 : is_armed(sector) ? 2 : is_civil(sector) ? 3 : 0;
}

bool dtl_sectors_exclude(const char *a, const char *b) {
    int left = kind_of_sector(a), right = kind_of_sector(b);
    return left && right && left != right;
}

/* One office: "foreign minister" of one country is one person at a time, while a country has many ministers. Titles of one word
 * are taken to be of the second kind. */
bool dtl_same_office(const dtl_actor *a, const dtl_actor *b) {
    return a->country[0] && strcmp(a->country, b->country) == 0 && a->role.data && b->role.data &&
           dtl_slice_equal(a->role, b->role) && memchr(a->role.data, ' ', a->role.length);
}

/* Whether a name that differs means another actor. A minister and the government are told by different names and are one side of
 * an act; two who both have an office, or two groups outside the state, are two. */
static bool names_exclude(const dtl_actor *a, const dtl_actor *b) {
    if (dtl_same_office(a, b)) return false;
    if (a->role.data && b->role.data) return true;
    bool of_state = (!a->sector[0] || dtl_sector_is_state(a->sector)) && (!b->sector[0] || dtl_sector_is_state(b->sector));
    return !of_state || !a->country[0] || !b->country[0];
}

static bool is_anybody(const dtl_actor *actor) {
    return strcmp(actor->sector, "CVL") == 0 && !actor->country[0] && !actor->name.data;
}

/* "Men" and "gunmen". */
static bool may_be_armed(const dtl_actor *a, const dtl_actor *b) {
    return (is_anybody(a) && is_armed(b->sector) && !b->name.data) || (is_anybody(b) && is_armed(a->sector) && !a->name.data);
}

/* Of two persons with one full name the country of one was heard amiss. */
static bool is_full_name_alike(const dtl_name *a, const dtl_name *b) {
    return a->count >= 2 && b->count >= 2 && dtl_name_compare(a, b) != DTL_NAME_DIFFERENT;
}

double dtl_compare_parties(const dtl_party_view *a, const dtl_party_view *b) {
    const dtl_actor *left = a->actor, *right = b->actor;
    bool countries = left->country[0] && right->country[0], sectors = left->sector[0] && right->sector[0];
    if (countries && strcmp(left->country, right->country) != 0)
        return is_full_name_alike(a->name, b->name) ? NEAR_NAME : DTL_VETO;
    bool same_sector = sectors && strcmp(left->sector, right->sector) == 0;
    if (a->name->count && b->name->count) {
        dtl_name_relation relation = dtl_name_compare(a->name, b->name);
        bool country_itself = countries && !left->sector[0] && !right->sector[0];
        if (relation == DTL_NAME_SAME) return country_itself ? SAME_COUNTRY + SAME_SECTOR_TOO : SAME_NAME;
        if (relation == DTL_NAME_NEAR) return NEAR_NAME;
        if (names_exclude(left, right)) return DTL_VETO;
    }
    if (sectors && dtl_sectors_exclude(left->sector, right->sector)) return may_be_armed(left, right) ? 0 : DTL_VETO;
    if (countries) return SAME_COUNTRY + (same_sector ? SAME_SECTOR_TOO : 0);
    return same_sector ? SAME_SECTOR : 0;
}

/* The best of all pairs; 0 where one side is not known. */
static double compare_sides(const dtl_side_view *a, const dtl_side_view *b) {
    if (!a->count || !b->count) return 0;
    double best = DTL_VETO;
    for (size_t i = 0; i < a->count; i++) {
        for (size_t j = 0; j < b->count; j++) {
            double points = dtl_compare_parties(&a->parties[i], &b->parties[j]);
            if (points > best) best = points;
        }
    }
    return best;
}

typedef struct pool {
    const dtl_party_view *parties[2 * DTL_VIEW_PARTIES];
    size_t count;
} pool;

static pool pool_of(const dtl_view *view) {
    pool all = {.count = 0};
    for (size_t i = 0; i < view->actors.count; i++) all.parties[all.count++] = &view->actors.parties[i];
    for (size_t i = 0; i < view->recipients.count; i++) all.parties[all.count++] = &view->recipients.parties[i];
    return all;
}

/* Each of the fewer parties must find its own among the others; the two best pairs count, and are told. */
static double compare_pools(const dtl_view *a, const dtl_view *b, double *best_pair, double *second_pair) {
    pool fewer = pool_of(a), more = pool_of(b);
    if (fewer.count > more.count) {
        pool swapped = fewer;
        fewer = more;
        more = swapped;
    }
    double first = 0, second = 0;
    for (size_t i = 0; i < fewer.count; i++) {
        double best = DTL_VETO;
        size_t taken = 0;
        for (size_t j = 0; j < more.count; j++) {
            double points = dtl_compare_parties(fewer.parties[i], more.parties[j]);
            if (points <= best) continue;
            best = points;
            taken = j;
        }
        if (best == DTL_VETO) return DTL_VETO;
        more.parties[taken] = more.parties[--more.count];
        if (best > first) {
            second = first;
            first = best;
        } else if (best > second) {
            second = best;
        }
    }
    *best_pair = first;
    *second_pair = second;
    return first + second;
}

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

static double compare_cities(const dtl_view *a, const dtl_view *b) {
    if (dtl_same_place(a, b)) return SAME_CITY;
    const dtl_place *left = a->mention->place, *right = b->mention->place;
    bool near = left->located && right->located && kilometres(left, right) <= NEAR_KILOMETRES;
    return near || dtl_name_compare(a->place, b->place) == DTL_NAME_NEAR ? NEAR_CITY : DTL_VETO;
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

static double compare_dated(const dtl_view *a, const dtl_view *b) {
    int64_t days = dtl_days_between(a, b);
    if (days > 1) return DTL_VETO;
    if (days == 1) return NEXT_DAY;
    return a->from == b->from && a->to == b->to && a->from == a->to ? SAME_DAY : OVERLAP;
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
    return dtl_days_between(a, b) <= 0 ? MAY_BE : DTL_VETO;
}

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
        if (left->told && right->told && left->min == right->min && left->min >= PARTICULAR_TOLL) return true;
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
    if (w.share < WORDS_ALIKE && numbers_differ(a, b)) w.points += OTHER_NUMBERS;
    return w;
}

/* Both sides agree on the country, and the countries are two: acts between the same two states on one day are few. */
static bool is_pair_of_states(double sides, const dtl_view *a) {
    if (sides < 2 * SAME_COUNTRY || !a->actors.count) return false;
    const char *first = a->actors.parties[0].actor->country;
    for (size_t i = 0; i < a->recipients.count; i++) {
        if (strcmp(a->recipients.parties[i].actor->country, first) != 0) return true;
    }
    for (size_t i = 1; i < a->actors.count; i++) {
        if (strcmp(a->actors.parties[i].actor->country, first) != 0) return true;
    }
    return false;
}

dtl_who dtl_compare_who(const dtl_view *a, const dtl_view *b) {
    dtl_who s = {.points = DTL_VETO};
    if (dtl_type_is_mutual(a->mention->type)) {
        s.points = compare_pools(a, b, &s.best, &s.second);
        return s;
    }
    double actors = compare_sides(&a->actors, &b->actors), recipients = compare_sides(&a->recipients, &b->recipients);
    if (actors == DTL_VETO || recipients == DTL_VETO) return s;
    return (dtl_who){actors + recipients, actors > recipients ? actors : recipients, actors > recipients ? recipients : actors};
}

/* Whether the words for the act are of one kind: of one beginning or sense, or one mode. A report that changes its word for an
 * act of many kinds mostly tells of another act. */
bool dtl_is_kin(const dtl_view *a, const dtl_view *b, const dtl_wording *told) {
    bool one_mode = a->mention->mode != DTL_NO_MODE && a->mention->mode == b->mention->mode;
    if (!a->trigger || !b->trigger) return true;
    bool same =
        dtl_same_report(a, b) ? dtl_telling_is_same(&a->telling, &b->telling) : dtl_telling_is_kin(&a->telling, &b->telling);
    return told->same_trigger || one_mode || same;
}

/* Who is in the news says, asks and refuses much: what is said must be alike too. */
static bool is_speech(dtl_type type) {
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

/* "Met" and "will meet" in one text. */
static bool are_plan_and_act(const dtl_view *a, const dtl_view *b) {
    bool texts = a->mention->part == DTL_PART_TEXT && b->mention->part == DTL_PART_TEXT;
    bool planned = a->mention->status == DTL_STATUS_PLANNED, other = b->mention->status == DTL_STATUS_PLANNED;
    return texts && planned != other && dtl_same_report(a, b);
}

static bool published_near(const dtl_view *a, const dtl_view *b) {
    if (a->published == DTL_NO_DAY || b->published == DTL_NO_DAY) return a->published == b->published;
    return labs((long)a->published - (long)b->published) <= DTL_MERGE_STORY_DAYS;
}

static bool of_one_story(const dtl_view *a, const dtl_view *b) {
    return dtl_same_report(a, b) || (a->draft[0] && strcmp(a->draft, b->draft) == 0 && published_near(a, b));
}

bool dtl_is_plan_after_act(const dtl_view *a, const dtl_view *b) {
    const dtl_view *plan = a->mention->status == DTL_STATUS_PLANNED ? a : b, *act = plan == a ? b : a;
    bool both = plan->mention->status == DTL_STATUS_PLANNED && act->mention->status == DTL_STATUS_ASSERTED;
    return both && act->published != DTL_NO_DAY && plan->published != DTL_NO_DAY && plan->published > act->published;
}

/* Other numbers of one kind in one report: a toll of one act and a toll of another. */
bool dtl_are_other_tolls(const dtl_view *a, const dtl_view *b) {
    if (!dtl_same_report(a, b)) return false;
    for (int kind = 0; kind < DTL_COUNT_KINDS; kind++) {
        const dtl_count *left = &a->mention->counts[kind], *right = &b->mention->counts[kind];
        if (!left->told || !right->told || left->min < 1 || right->min < 1) continue;
        int64_t most = left->min > right->min ? left->min : right->min, least = left->min > right->min ? right->min : left->min;
        if (most / least >= OTHER_TOLL) return true;
    }
    return false;
}

bool dtl_are_other_acts(const dtl_view *a, const dtl_view *b, const dtl_who *who, double days, const dtl_wording *told) {
    if (are_plan_and_act(a, b) || (told->share < WORDS_ALIKE && !dtl_is_kin(a, b, told))) return true;
    bool both_sides = who->second > 0 && days >= SAME_DAY;
    /* Of one story it is enough that something is told besides. */
    bool alike = of_one_story(a, b) ? told->beyond >= 0 : told->beyond >= WORDS_AKIN && told->share >= WORDS_AKIN;
    return a->trigger && b->trigger && is_speech(a->mention->type) && !alike && !both_sides;
}

/* A name alone is not enough: who is in the news does much of one kind. */
static bool is_particular(const dtl_view *a, const dtl_view *b, const dtl_who *who, double dates, double places,
                          const dtl_wording *told) {
    if (told->share >= WORDS_ALIKE || places >= SAME_CITY || dtl_same_report(a, b)) return true;
    if (is_pair_of_states(who->points, a) && (dates >= PUBLISHED_TOGETHER || told->same_trigger)) return true;
    if (told->same_toll && who->points >= SAME_COUNTRY && dates >= MAY_BE) return true;
    return who->best >= NEAR_NAME && (who->second > 0 || dates >= SAME_DAY || told->same_trigger || told->share >= WORDS_AKIN);
}

double dtl_compare_views(const dtl_telling_model *model, const dtl_view *a, const dtl_view *b) {
    if (of_one_story(a, b)) return dtl_compare_in_story(model, a, b);
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
    if (points < DTL_JOIN || is_particular(a, b, &who, dates, places, &told)) return points;
    return DTL_JOIN - 0.5;
}
