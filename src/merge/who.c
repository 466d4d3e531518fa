/* How far two mentions agree in who acts and to whom. docs/decisions says why these weights. */
#include "merge/compare.h"

static const double SAME_NAME = 3, SAME_SECTOR_TOO = 0.5, SAME_SECTOR = 0.75;

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
    if (countries && strcmp(left->country, right->country) != 0) {
        if (is_full_name_alike(a->name, b->name)) return DTL_NEAR_NAME;
        if (!left->inferred && !right->inferred) return DTL_VETO;
        countries = false; /* what nobody told contradicts nothing */
    }
    bool same_sector = sectors && strcmp(left->sector, right->sector) == 0;
    if (a->name->count && b->name->count) {
        dtl_name_relation relation = dtl_name_compare(a->name, b->name);
        bool country_itself = countries && !left->sector[0] && !right->sector[0];
        if (relation == DTL_NAME_SAME) return country_itself ? DTL_SAME_COUNTRY + SAME_SECTOR_TOO : SAME_NAME;
        if (relation == DTL_NAME_NEAR) return DTL_NEAR_NAME;
        if (names_exclude(left, right)) return DTL_VETO;
    }
    if (sectors && dtl_sectors_exclude(left->sector, right->sector)) return may_be_armed(left, right) ? 0 : DTL_VETO;
    if (countries) return DTL_SAME_COUNTRY + (same_sector ? SAME_SECTOR_TOO : 0);
    return same_sector ? SAME_SECTOR : 0;
}

/* Whether a state is among the first that none of the second can be. */
static bool has_other_state(const dtl_side_view *a, const dtl_side_view *b) {
    for (size_t i = 0; i < a->count; i++) {
        bool found = !a->parties[i].actor->country[0] || a->parties[i].actor->sector[0];
        for (size_t j = 0; !found && j < b->count; j++) found = dtl_compare_parties(&a->parties[i], &b->parties[j]) != DTL_VETO;
        if (!found) return true;
    }
    return false;
}

/* The best of all pairs; 0 where one side is not known. Who names two states means these two. */
static double compare_sides(const dtl_side_view *a, const dtl_side_view *b) {
    if (!a->count || !b->count) return 0;
    if (has_other_state(a, b) && has_other_state(b, a)) return DTL_VETO;
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

dtl_who dtl_compare_who(const dtl_view *a, const dtl_view *b) {
    dtl_who s = {.points = DTL_VETO};
    if (dtl_type_is_mutual(a->mention->type)) {
        s.points = compare_pools(a, b, &s.best, &s.second);
        return s;
    }
    double actors = compare_sides(&a->actors, &b->actors), recipients = compare_sides(&a->recipients, &b->recipients);
    if (actors == DTL_VETO || recipients == DTL_VETO) return s;
    bool befalls_actor = a->mention->type == DTL_TYPE_RETREAT && !a->recipients.count && !b->recipients.count;
    return (dtl_who){.points = actors + recipients,
                     .best = actors > recipients ? actors : recipients,
                     .second = actors > recipients ? recipients : actors,
                     .named = (befalls_actor ? actors : recipients) >= DTL_NEAR_NAME};
}
