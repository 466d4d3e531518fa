#include "serve/question.h"

#include <ctype.h>
#include <limits.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/error.h"
#include "knowledge/gazetteer.h"

/* A filter being set. */
typedef struct setting {
    dtl_filter *filter;
    dtl_question *question;
    const char *name, *value, *prefix;
    const dtl_question_tables *tables;
} setting;

void dtl_question_init(dtl_question *question) {
    *question = (dtl_question){.filter = dtl_filter_all()};
}

static void upper(char *out, size_t size, const char *text) {
    size_t i = 0;
    for (; text[i] && i + 1 < size; i++) out[i] = (char)toupper((unsigned char)text[i]);
    out[i] = '\0';
}

/* A code as it stands, or the code of a name. */
static int set_country(const setting *s, dtl_error *error) {
    char code[8];
    upper(code, sizeof code, s->value);
    const dtl_known *known = NULL;
    bool is_code = s->tables->knowledge ? dtl_knowledge_country_name(s->tables->knowledge, code).data != NULL : strlen(code) == 3;
    if (!is_code && s->tables->knowledge)
        known = dtl_knowledge_find(s->tables->knowledge, dtl_slice_of(s->value), DTL_KNOWN_COUNTRY | DTL_KNOWN_ADJECTIVE);
    if (!is_code && !known)
        return dtl_fail(error, DTL_EARGUMENT, "%s%s: %.100s is no country, neither a code (KEN) nor a name (Kenya)", s->prefix,
                        s->name, s->value);
    snprintf(s->question->country, sizeof s->question->country, "%.3s", is_code ? code : known->country);
    s->filter->country = s->question->country;
    return DTL_OK;
}

/* "ASSAULT", or "ASSAULT/aerial". */
static int set_type(const setting *s, dtl_error *error) {
    char name[64];
    upper(name, sizeof name, s->value);
    dtl_slice rest = dtl_slice_of(name), type = dtl_slice_cut(&rest, '/');
    s->filter->type = dtl_type_of(type);
    if (s->filter->type < 0)
        return dtl_fail(error, DTL_EARGUMENT,
                        "%s%s: %.60s is no type; PLOVER has AGREE, CONSULT, SUPPORT, CONCEDE, COOPERATE, AID, "
                        "RETREAT, REQUEST, ACCUSE, REJECT, THREATEN, PROTEST, SANCTION, MOBILIZE, COERCE and ASSAULT",
                        s->prefix, s->name, s->value);
    if (!rest.data) return DTL_OK;
    const char *mode = s->value + type.length + 1;
    s->filter->mode = dtl_mode_of((dtl_type)s->filter->type, dtl_slice_of(mode));
    if (s->filter->mode >= 0) return DTL_OK;
    return dtl_fail(error, DTL_EARGUMENT, "%s%s: %s has no mode %.60s", s->prefix, s->name,
                    dtl_type_name((dtl_type)s->filter->type), mode);
}

/* The first or last day of "2012", "2012-03" or "2012-03-04". */
static int set_day(const setting *s, bool last, dtl_day *out, dtl_error *error) {
    dtl_civil date = {0};
    int used = 0, fields = sscanf(s->value, "%4d%n-%2d%n-%2d%n", &date.year, &used, &date.month, &used, &date.day, &used);
    bool good = fields >= 1 && s->value[used] == '\0' && used == (int[]){0, 4, 7, 10}[fields];
    if (fields < 2) date.month = last ? 12 : 1;
    if (good && date.month >= 1 && date.month <= 12) {
        int length = dtl_month_length(date.year, date.month);
        if (fields < 3) date.day = last ? length : 1;
        good = date.day >= 1 && date.day <= length;
    } else {
        good = false;
    }
    if (!good)
        return dtl_fail(error, DTL_EARGUMENT, "%s%s is a date as 2012, 2012-03 or 2012-03-04, not %.60s", s->prefix, s->name,
                        s->value);
    *out = dtl_day_of(date);
    return DTL_OK;
}

static int set_limit(const setting *s, dtl_error *error) {
    char *end;
    long long limit = strtoll(s->value, &end, 10);
    if (*end || end == s->value || limit < 1)
        return dtl_fail(error, DTL_EARGUMENT, "%s%s is a number from 1 on, not %.60s", s->prefix, s->name, s->value);
    s->filter->limit = (size_t)limit;
    return DTL_OK;
}

static int set_status(const setting *s, dtl_error *error) {
    s->filter->status = dtl_status_of(dtl_slice_of(s->value));
    if (s->filter->status >= 0 || strcmp(s->value, "any") == 0) return DTL_OK;
    return dtl_fail(error, DTL_EARGUMENT, "%s%s is asserted, planned, demanded, possible, denied, negated or any, not %.60s",
                    s->prefix, s->name, s->value);
}

static int fail_twice(const setting *s, dtl_error *error) {
    return dtl_fail(error, DTL_EARGUMENT, "%sbox and %snear both say where; one will do", s->prefix, s->prefix);
}

/* How many of the numbers behind commas text consists of, at most most; -1 when there is anything else in it. */
static int read_numbers(const char *text, double *out, int most) {
    int count = 0;
    for (const char *at = text; count < most; at++) {
        char *end;
        out[count] = strtod(at, &end);
        if (end == at || !isfinite(out[count])) return -1;
        count++;
        at = end;
        if (!*at) return count;
        if (*at != ',') return -1;
    }
    return -1;
}

static bool is_on_earth(double lat, double lon) {
    return lat >= -90 && lat <= 90 && lon >= -180 && lon <= 180;
}

static int set_box(const setting *s, dtl_error *error) {
    double n[4];
    if (s->filter->box.asked) return fail_twice(s, error);
    if (read_numbers(s->value, n, 4) != 4 || !is_on_earth(n[0], n[1]) || !is_on_earth(n[2], n[3]) || n[0] > n[2])
        return dtl_fail(error, DTL_EARGUMENT, "%s%s is four degrees: south, west, north and east, as 2.5,39,5,42.5; not %.60s",
                        s->prefix, s->name, s->value);
    s->filter->box = (dtl_box){.asked = true, .south = n[0], .west = n[1], .north = n[2], .east = n[3]};
    return DTL_OK;
}

int dtl_question_find_town(const dtl_question_tables *tables, const char *name, const char *country, dtl_question_town *out,
                           dtl_error *error) {
    char path[PATH_MAX];
    dtl_gazetteer *gazetteer = NULL;
    snprintf(path, sizeof path, "%s/data/places.gaz", tables->root);
    int status = dtl_gazetteer_open(&gazetteer, path, error);
    if (status) return status;
    dtl_gazetteer_key key = DTL_GAZETTEER_EMPTY;
    for (dtl_slice rest = dtl_slice_of(name); rest.data;) dtl_gazetteer_key_add(&key, dtl_slice_cut(&rest, ' '));
    size_t first = 0, count = dtl_gazetteer_find(gazetteer, key, &first);
    double population = -1;
    for (size_t i = 0; i < count; i++) {
        dtl_gazetteer_place place;
        bool town = dtl_gazetteer_entry(gazetteer, first + i, &place) && place.kind >= DTL_GAZETTEER_CITY;
        if (!town || place.population <= population || (country && strcmp(country, place.country) != 0)) continue;
        population = place.population;
        *out = (dtl_question_town){.lat = place.lat, .lon = place.lon, .geonames = place.geonames};
        snprintf(out->name, sizeof out->name, "%.*s", DTL_PRINT(place.name));
        memcpy(out->country, place.country, sizeof out->country);
    }
    dtl_gazetteer_close(gazetteer);
    return population >= 0 ? DTL_OK : dtl_fail(error, DTL_EARGUMENT, "no town called %.100s is known", name);
}

static int find_place(const setting *s, const char *name, dtl_question_town *out, dtl_error *error) {
    int status = dtl_question_find_town(s->tables, name, NULL, out, error);
    if (status != DTL_EARGUMENT) return status;
    return dtl_fail(error, DTL_EARGUMENT, "%s%s: no town called %s is known; as LAT,LON,KM any place can be given", s->prefix,
                    s->name, name);
}

/* "Mandera", "Mandera,100", "3.94,41.86,100". */
static int set_near(const setting *s, dtl_error *error) {
    enum { USUAL = 50, FARTHEST = 20038 };
    double n[3] = {0, 0, USUAL};
    char name[200];
    dtl_question_town place;
    const char *text = s->value;
    if (s->filter->box.asked) return fail_twice(s, error);
    const char *comma = strrchr(text, ',');
    bool point = read_numbers(text, n, 3) == 3;
    if (!point) {
        bool told = comma && read_numbers(comma + 1, &n[2], 1) == 1;
        int length = told ? (int)(comma - text) : (int)strlen(text);
        if (!told) n[2] = USUAL;
        snprintf(name, sizeof name, "%.*s", length, text);
        int status = find_place(s, name, &place, error);
        if (status) return status;
        n[0] = place.lat;
        n[1] = place.lon;
    }
    if (!is_on_earth(n[0], n[1]) || n[2] <= 0 || n[2] > FARTHEST)
        return dtl_fail(error, DTL_EARGUMENT, "%s%s is a town, as Mandera or Mandera,100, or LAT,LON,KM, not %.60s", s->prefix,
                        s->name, text);
    s->filter->box = dtl_box_near(n[0], n[1], n[2]);
    return DTL_OK;
}

/* A country's code or name, "country:" before it or not: what happened in it; else a town: what happened within a few
 * kilometres. */
static int set_place(const setting *s, dtl_error *error) {
    enum { AROUND = 25 };
    static const char only[] = "country:";
    dtl_question country = {.country = ""};
    setting as_country = *s;
    dtl_filter unused = dtl_filter_all();
    dtl_question_town town;
    as_country.filter = &unused;
    as_country.question = &country;
    bool told = strncmp(s->value, only, sizeof only - 1) == 0;
    if (told) as_country.value += sizeof only - 1;
    if (set_country(&as_country, told ? error : NULL) == DTL_OK) {
        snprintf(s->question->place, sizeof s->question->place, "%s", country.country);
        s->filter->place_country = s->question->place;
        return DTL_OK;
    }
    if (told) return DTL_EARGUMENT;
    if (s->filter->box.asked) return fail_twice(s, error);
    int status = find_place(s, s->value, &town, error);
    if (status == DTL_OK) s->filter->box = dtl_box_near(town.lat, town.lon, AROUND);
    return status;
}

static int set_kind(const setting *s, dtl_error *error) {
    const char *known = dtl_report_kind_name(dtl_report_kind_of(dtl_slice_of(s->value)));
    s->filter->kind = s->value;
    if (strcmp(known, s->value) == 0) return DTL_OK;
    return dtl_fail(error, DTL_EARGUMENT, "%s%s is article, live, stub or gallery, not %.60s", s->prefix, s->name, s->value);
}

static int set_disputed(const setting *s, dtl_error *error) {
    s->filter->disputed = strcmp(s->value, "true") == 0;
    if (s->filter->disputed || strcmp(s->value, "false") == 0) return DTL_OK;
    return dtl_fail(error, DTL_EARGUMENT, "%s%s is true or false, not %.60s", s->prefix, s->name, s->value);
}

/* Filters that are taken as they stand; NULL for another. */
static const char **text_filter(dtl_filter *filter, const char *name) {
    const struct {
        const char *name, **value;
    } texts[] = {{"actor", &filter->actor}, {"recipient", &filter->recipient}, {"outlet", &filter->outlet},
                 {"text", &filter->text},   {"event", &filter->event},         {"report", &filter->report},
                 {"story", &filter->story}, {"name", &filter->name},           {"by", &filter->by}};
    for (size_t i = 0; i < sizeof texts / sizeof *texts; i++) {
        if (strcmp(texts[i].name, name) == 0) return texts[i].value;
    }
    return NULL;
}

int dtl_question_set(dtl_question *question, const char *name, const char *value, const char *prefix,
                     const dtl_question_tables *tables, dtl_error *error) {
    const setting s = {&question->filter, question, name, value, prefix, tables};
    const char **text = text_filter(&question->filter, name);
    if (text) {
        *text = value;
        return DTL_OK;
    }
    if (strcmp(name, "country") == 0) return set_country(&s, error);
    if (strcmp(name, "type") == 0) return set_type(&s, error);
    if (strcmp(name, "status") == 0) return set_status(&s, error);
    if (strcmp(name, "since") == 0) return set_day(&s, false, &question->filter.from, error);
    if (strcmp(name, "until") == 0) return set_day(&s, true, &question->filter.to, error);
    if (strcmp(name, "limit") == 0) return set_limit(&s, error);
    if (strcmp(name, "box") == 0) return set_box(&s, error);
    if (strcmp(name, "near") == 0) return set_near(&s, error);
    if (strcmp(name, "place") == 0) return set_place(&s, error);
    if (strcmp(name, "kind") == 0) return set_kind(&s, error);
    if (strcmp(name, "disputed") == 0) return set_disputed(&s, error);
    return dtl_fail(error, DTL_EARGUMENT, "there is no filter %s%.60s", prefix, name);
}
