/* Which place a name stands for: its prior, the area named behind it, and the company of the other places in the report (one
 * sense a discourse; Leidner 2007, "Toponym resolution in text", chapter 3). */
#include <math.h>

#include "coding/place/toponyms.h"

enum { ROUNDS = 3, COMPANY = 64 };

static const double CONTAINED = 12, SAID = 6, SAME_AREA = 3, SAME_COUNTRY = 2, NEAR = 4, HOME = 2.5, NEAR_KM = 150,
                    TOWN_OF_STATE = 12;

static double distance_km(const dtl_gazetteer_place *a, const dtl_gazetteer_place *b) {
    const double radian = 3.14159265358979323846 / 180, earth = 6371;
    double dlat = (b->lat - a->lat) * radian / 2, dlon = (b->lon - a->lon) * radian / 2;
    double h = sin(dlat) * sin(dlat) + cos(a->lat * radian) * cos(b->lat * radian) * sin(dlon) * sin(dlon);
    return 2 * earth * asin(sqrt(h < 1 ? h : 1));
}

static bool holds(const dtl_toponym_candidate *area, const dtl_toponym_candidate *inside) {
    if (area->precision == DTL_PRECISION_COUNTRY)
        return strcmp(area->place.country, inside->place.country) == 0 && inside->precision != DTL_PRECISION_COUNTRY;
    return area->place.number != DTL_GAZETTEER_NONE && area->place.number == inside->place.admin1;
}

/* "Alexandria, Louisiana": each reads the other. */
static void read_containment(dtl_toponym_name *inside, dtl_toponym_name *area) {
    for (size_t i = 0; i < inside->count; i++) {
        for (size_t j = 0; j < area->count; j++) {
            if (!holds(&area->candidates[j], &inside->candidates[i])) continue;
            inside->candidates[i].contained = true;
            area->candidates[j].contained = true;
        }
    }
}

static bool is_comma_apart(const dtl_document *document, const dtl_toponym *a, const dtl_toponym *b) {
    return a->sentence == b->sentence && a->end + 1 == b->first && document->tokens.items[a->end].upos == DTL_UPOS_PUNCT;
}

/* "San Jose, the capital of neighbouring Costa Rica": an area in an apposition to a name. */
static bool is_apposed(const dtl_document *document, const dtl_toponym *a, const dtl_toponym *b) {
    enum { REACH = 6 };
    const dtl_token *tokens = document->tokens.items;
    if (a->sentence != b->sentence || b->first <= a->end + 1 || b->first - a->end > REACH ||
        tokens[a->end].upos != DTL_UPOS_PUNCT)
        return false;
    for (uint32_t i = a->end + 1; i < b->first; i++) {
        bool under = tokens[i].head >= (int32_t)a->first && tokens[i].head < (int32_t)a->end;
        if (tokens[i].relation != DTL_REL_APPOS || !under) continue;
        for (uint32_t k = b->first; k < b->end; k++) {
            if (tokens[k].head == (int32_t)i) return true;
        }
    }
    return false;
}

/* The prior, with what the report says outright and what its outlet writes for. */
static double told(const dtl_toponyms *toponyms, const dtl_toponym_name *name, const dtl_toponym_candidate *candidate) {
    bool home = toponyms->home && strcmp(toponyms->home, candidate->place.country) == 0;
    return candidate->prior + (home ? HOME : 0) + (candidate->contained ? CONTAINED : 0) +
           (name->said & 1U << candidate->precision ? SAID : 0);
}

static size_t best_of(const dtl_toponym_name *name) {
    size_t best = 0;
    for (size_t i = 1; i < name->count; i++) {
        if (name->candidates[i].score > name->candidates[best].score) best = i;
    }
    return best;
}

static double company(const dtl_toponym_candidate *candidate, const dtl_toponym_candidate *other) {
    const dtl_gazetteer_place *a = &candidate->place, *b = &other->place;
    if (a->number == b->number) return 0;
    double sum = 0;
    if (holds(other, candidate)) {
        sum += other->precision == DTL_PRECISION_COUNTRY ? SAME_COUNTRY : SAME_AREA + SAME_COUNTRY;
    } else if (holds(candidate, other)) {
        /* "Georgia", where the report tells of Atlanta */
        sum += candidate->precision == DTL_PRECISION_COUNTRY ? SAME_COUNTRY : SAME_AREA + SAME_COUNTRY;
    } else if (a->country[0] && strcmp(a->country, b->country) == 0) {
        sum += SAME_COUNTRY / 2;
    }
    if (other->precision != DTL_PRECISION_COUNTRY) sum += NEAR * exp(-distance_km(a, b) / NEAR_KM);
    return sum;
}

static void score(dtl_toponyms *toponyms, size_t index) {
    dtl_toponym_name *name = &toponyms->names.items[index];
    size_t others = toponyms->names.count < COMPANY ? toponyms->names.count : COMPANY;
    for (size_t i = 0; i < name->count; i++) {
        dtl_toponym_candidate *candidate = &name->candidates[i];
        double sum = 0;
        for (size_t other = 0; other < others; other++) {
            const dtl_toponym_name *with = &toponyms->names.items[other];
            if (other == index || !with->count) continue;
            sum += company(candidate, &with->candidates[with->best]) * log2(1 + (double)with->uses);
        }
        /* Russia is a town in Ohio, which no number of places in Ohio alone tells */
        bool town = candidate->precision == DTL_PRECISION_CITY && name->candidates[0].precision == DTL_PRECISION_COUNTRY;
        if (town && sum > TOWN_OF_STATE) sum = TOWN_OF_STATE;
        candidate->score = told(toponyms, name, candidate) + sum;
    }
}

/* The country that most of the names lie in; NULL where few do, or others are told of as well. */
static const char *country_of_most(const dtl_toponyms *toponyms) {
    enum { LEAST = 3 };
    const char *best = NULL;
    size_t most = 0, all = 0, others = toponyms->names.count < COMPANY ? toponyms->names.count : COMPANY;
    for (size_t n = 0; n < others; n++) {
        const dtl_toponym_name *name = &toponyms->names.items[n];
        if (!name->count || !name->candidates[name->best].place.country[0]) continue;
        size_t same = 0;
        for (size_t k = 0; k < others; k++) {
            const dtl_toponym_name *other = &toponyms->names.items[k];
            same += other->count &&
                    strcmp(other->candidates[other->best].place.country, name->candidates[name->best].place.country) == 0;
        }
        all++;
        if (same > most) most = same, best = name->candidates[name->best].place.country;
    }
    return most >= LEAST && 4 * most >= 3 * all ? best : NULL;
}

static void choose(dtl_toponyms *toponyms) {
    for (size_t n = 0; n < toponyms->names.count; n++) {
        dtl_toponym_name *name = &toponyms->names.items[n];
        for (size_t i = 0; i < name->count; i++) name->candidates[i].score = told(toponyms, name, &name->candidates[i]);
        name->best = best_of(name);
    }
    for (int round = 0; round < ROUNDS; round++) {
        for (size_t n = 0; n < toponyms->names.count; n++) {
            if (toponyms->names.items[n].count > 1) score(toponyms, n);
        }
        for (size_t n = 0; n < toponyms->names.count; n++) toponyms->names.items[n].best = best_of(&toponyms->names.items[n]);
    }
}

void dtl_toponyms_resolve(dtl_toponyms *toponyms, const dtl_document *document) {
    for (size_t i = 1; i < toponyms->found.count; i++) {
        const dtl_toponym *a = &toponyms->found.items[i - 1], *b = &toponyms->found.items[i];
        if (is_comma_apart(document, a, b) || is_apposed(document, a, b))
            read_containment(&toponyms->names.items[a->name], &toponyms->names.items[b->name]);
    }
    choose(toponyms);
    if (toponyms->home) return;
    toponyms->home = country_of_most(toponyms);
    if (toponyms->home) choose(toponyms);
}
