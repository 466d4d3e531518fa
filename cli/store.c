#include "store.h"

#include <ctype.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "interrupt.h"
#include "knowledge/gazetteer.h"
#include "knowledge/knowledge.h"
#include "options.h"
#include "output.h"
#include "pipeline/pipeline.h"

int cli_store_open(dtl_store **out, const cli_call *call, dtl_store_access access, dtl_error *error) {
    const char *path = cli_store_path(call);
    int status = dtl_store_open(out, path, access, error);
    if (status == DTL_ENOTFOUND)
        dtl_fail(error, DTL_ENOTFOUND, "there is no store at %s; `dateline add INPUT...` makes one, --store names another", path);
    return status;
}

static void upper(char *out, size_t size, const char *text) {
    size_t i = 0;
    for (; text[i] && i + 1 < size; i++) out[i] = (char)toupper((unsigned char)text[i]);
    out[i] = '\0';
}

/* A code as it stands, or the code of a name. */
static int read_country(const char *text, char out[4], dtl_error *error) {
    char root[DTL_ROOT_SIZE], code[8];
    dtl_knowledge *knowledge = NULL;
    dtl_pipeline_root(root);
    int status = dtl_knowledge_open(&knowledge, root, "en", error);
    if (status) return status;
    upper(code, sizeof code, text);
    if (dtl_knowledge_country_name(knowledge, code).data) {
        snprintf(out, 4, "%.3s", code);
    } else {
        const dtl_known *known = dtl_knowledge_find(knowledge, dtl_slice_of(text), DTL_KNOWN_COUNTRY | DTL_KNOWN_ADJECTIVE);
        if (known) snprintf(out, 4, "%s", known->country);
        if (!known)
            status = dtl_fail(error, DTL_EARGUMENT, "--country: %s is no country, neither a code (KEN) nor a name (Kenya)", text);
    }
    dtl_knowledge_close(knowledge);
    return status;
}

/* "ASSAULT", or "ASSAULT/aerial". */
static int read_type(const char *text, dtl_filter *filter, dtl_error *error) {
    char name[64];
    upper(name, sizeof name, text);
    dtl_slice rest = dtl_slice_of(name), type = dtl_slice_cut(&rest, '/');
    filter->type = dtl_type_of(type);
    if (filter->type < 0)
        return dtl_fail(error, DTL_EARGUMENT,
                        "--type: %s is no type; PLOVER has AGREE, CONSULT, SUPPORT, CONCEDE, COOPERATE, AID, "
                        "RETREAT, REQUEST, ACCUSE, REJECT, THREATEN, PROTEST, SANCTION, MOBILIZE, COERCE and ASSAULT",
                        text);
    if (!rest.data) return DTL_OK;
    filter->mode = dtl_mode_of((dtl_type)filter->type, dtl_slice_of(text + type.length + 1));
    if (filter->mode < 0)
        return dtl_fail(error, DTL_EARGUMENT, "--type: %s has no mode %s", dtl_type_name((dtl_type)filter->type),
                        text + type.length + 1);
    return DTL_OK;
}

/* The first or last day of "2012", "2012-03" or "2012-03-04". */
static int read_day(const char *option, const char *text, bool last, dtl_day *out, dtl_error *error) {
    dtl_civil date = {0};
    int used = 0, fields = sscanf(text, "%4d%n-%2d%n-%2d%n", &date.year, &used, &date.month, &used, &date.day, &used);
    bool good = fields >= 1 && text[used] == '\0' && used == (int[]){0, 4, 7, 10}[fields];
    if (fields < 2) date.month = last ? 12 : 1;
    if (good && date.month >= 1 && date.month <= 12) {
        int length = dtl_month_length(date.year, date.month);
        if (fields < 3) date.day = last ? length : 1;
        good = date.day >= 1 && date.day <= length;
    } else {
        good = false;
    }
    if (!good) return dtl_fail(error, DTL_EARGUMENT, "--%s is a date as 2012, 2012-03 or 2012-03-04, not %s", option, text);
    *out = dtl_day_of(date);
    return DTL_OK;
}

static int read_limit(const char *text, size_t *out, dtl_error *error) {
    char *end;
    long long limit = strtoll(text, &end, 10);
    if (*end || end == text || limit < 1) return dtl_fail(error, DTL_EARGUMENT, "--limit is a number from 1 on, not %s", text);
    *out = (size_t)limit;
    return DTL_OK;
}

static int read_status(const char *text, dtl_filter *filter, dtl_error *error) {
    filter->status = dtl_status_of(dtl_slice_of(text));
    if (filter->status >= 0) return DTL_OK;
    return dtl_fail(error, DTL_EARGUMENT, "--status is asserted, planned, demanded, possible, denied or negated, not %s", text);
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

static int read_box(const char *text, dtl_box *out, dtl_error *error) {
    double n[4];
    if (read_numbers(text, n, 4) != 4 || !is_on_earth(n[0], n[1]) || !is_on_earth(n[2], n[3]) || n[0] > n[2])
        return dtl_fail(error, DTL_EARGUMENT, "--box is four degrees: south, west, north and east, as 2.5,39,5,42.5; not %s",
                        text);
    *out = (dtl_box){.asked = true, .south = n[0], .west = n[1], .north = n[2], .east = n[3]};
    return DTL_OK;
}

/* The place of that name where most people live. */
static int find_place(const char *name, dtl_gazetteer_place *out, dtl_error *error) {
    char root[DTL_ROOT_SIZE], path[DTL_ROOT_SIZE + 32];
    dtl_gazetteer *gazetteer = NULL;
    dtl_pipeline_root(root);
    snprintf(path, sizeof path, "%s/data/places.gaz", root);
    int status = dtl_gazetteer_open(&gazetteer, path, error);
    if (status) return status;
    dtl_gazetteer_key key = DTL_GAZETTEER_EMPTY;
    for (dtl_slice rest = dtl_slice_of(name); rest.data;) dtl_gazetteer_key_add(&key, dtl_slice_cut(&rest, ' '));
    size_t first = 0, count = dtl_gazetteer_find(gazetteer, key, &first);
    bool found = false;
    for (size_t i = 0; i < count; i++) {
        dtl_gazetteer_place place;
        bool town = dtl_gazetteer_entry(gazetteer, first + i, &place) && place.kind >= DTL_GAZETTEER_CITY;
        if (!town || (found && place.population <= out->population)) continue;
        *out = place;
        found = true;
    }
    dtl_gazetteer_close(gazetteer);
    if (found) return DTL_OK;
    return dtl_fail(error, DTL_EARGUMENT, "--near: no town called %s is known; as LAT,LON,KM any place can be given", name);
}

/* "Mandera", "Mandera,100", "3.94,41.86,100". */
static int read_near(const char *text, dtl_box *out, dtl_error *error) {
    enum { USUAL = 50, FARTHEST = 20038 };
    double n[3] = {0, 0, USUAL};
    char name[200];
    dtl_gazetteer_place place;
    const char *comma = strrchr(text, ',');
    bool point = read_numbers(text, n, 3) == 3;
    if (!point) {
        bool told = comma && read_numbers(comma + 1, &n[2], 1) == 1;
        int length = told ? (int)(comma - text) : (int)strlen(text);
        if (!told) n[2] = USUAL;
        snprintf(name, sizeof name, "%.*s", length, text);
        int status = find_place(name, &place, error);
        if (status) return status;
        n[0] = place.lat;
        n[1] = place.lon;
    }
    if (!is_on_earth(n[0], n[1]) || n[2] <= 0 || n[2] > FARTHEST)
        return dtl_fail(error, DTL_EARGUMENT, "--near is a town, as Mandera or Mandera,100, or LAT,LON,KM, not %s", text);
    *out = dtl_box_near(n[0], n[1], n[2]);
    return DTL_OK;
}

int cli_filter_read(const cli_call *call, cli_filter *out, dtl_error *error) {
    const char *const *value = call->value;
    out->filter = dtl_filter_all();
    dtl_filter *filter = &out->filter;
    filter->actor = value[CLI_OPTION_ACTOR];
    filter->recipient = value[CLI_OPTION_RECIPIENT];
    filter->outlet = value[CLI_OPTION_OUTLET];
    filter->text = value[CLI_OPTION_TEXT];
    filter->event = value[CLI_OPTION_EVENT];
    filter->report = value[CLI_OPTION_REPORT];
    filter->story = value[CLI_OPTION_STORY];
    filter->by = value[CLI_OPTION_SPEAKER];
    if (call->argument_count && call->command->run == cli_actors) filter->name = call->arguments[0];
    int status = DTL_OK;
    if (value[CLI_OPTION_TYPE]) status = read_type(value[CLI_OPTION_TYPE], filter, error);
    if (status == DTL_OK && value[CLI_OPTION_STATUS]) status = read_status(value[CLI_OPTION_STATUS], filter, error);
    if (status == DTL_OK && value[CLI_OPTION_SINCE])
        status = read_day("since", value[CLI_OPTION_SINCE], false, &filter->from, error);
    if (status == DTL_OK && value[CLI_OPTION_UNTIL])
        status = read_day("until", value[CLI_OPTION_UNTIL], true, &filter->to, error);
    if (value[CLI_OPTION_BOX] && value[CLI_OPTION_NEAR] && status == DTL_OK)
        status = dtl_fail(error, DTL_EARGUMENT, "--box and --near both say where; one will do");
    if (status == DTL_OK && value[CLI_OPTION_BOX]) status = read_box(value[CLI_OPTION_BOX], &filter->box, error);
    if (status == DTL_OK && value[CLI_OPTION_NEAR]) status = read_near(value[CLI_OPTION_NEAR], &filter->box, error);
    if (status == DTL_OK && value[CLI_OPTION_LIMIT]) status = read_limit(value[CLI_OPTION_LIMIT], &filter->limit, error);
    if (status == DTL_OK && value[CLI_OPTION_COUNTRY]) {
        status = read_country(value[CLI_OPTION_COUNTRY], out->country, error);
        filter->country = out->country;
    }
    return status;
}

int cli_ask(const cli_call *call, cli_query *query, cli_rows *rows) {
    dtl_error error = {.code = DTL_OK};
    dtl_store *store = NULL;
    cli_filter filter;
    int status = cli_filter_read(call, &filter, &error);
    if (status == DTL_OK) status = cli_store_open(&store, call, DTL_STORE_READ, &error);
    if (status == DTL_OK) status = query(store, &filter.filter, rows, &error);
    if (cli_interrupted()) status = dtl_fail(&error, DTL_EINTERRUPTED, "interrupted");
    dtl_store_close(store);
    /* A row's own stop leaves the error as it was: closing the rows tells it. */
    int code = status && error.code != DTL_OK ? cli_tell_error(call, &error) : CLI_EXIT_DONE;
    bool nothing = code == CLI_EXIT_DONE && rows->count == 0;
    int closed = cli_rows_close(rows);
    if (nothing) cli_say(call, "nothing in %s fits", cli_store_path(call));
    return code ? code : closed;
}

int cli_ask_ended(const cli_call *call, int status, size_t count, cli_output *out, dtl_error *error) {
    if (cli_interrupted()) status = dtl_fail(error, DTL_EINTERRUPTED, "interrupted");
    if (status && error->code == DTL_OK && out->status == DTL_OK && !out->closed)
        dtl_fail(error, status, "%s", dtl_error_meaning(status));
    int code = status && error->code != DTL_OK ? cli_tell_error(call, error) : CLI_EXIT_DONE;
    int closed = cli_output_close(out, call);
    if (code == CLI_EXIT_DONE && closed == CLI_EXIT_DONE && !count) cli_say(call, "nothing in %s fits", cli_store_path(call));
    return code ? code : closed;
}

int cli_store_stories(dtl_store *store, const dtl_filter *filter, int (*each)(void *context, const dtl_story *story),
                      void *context, dtl_error *error) {
    char root[DTL_ROOT_SIZE];
    dtl_rarity *rarity = NULL;
    dtl_pipeline_root(root);
    int status = dtl_rarity_open(&rarity, root, error);
    if (status == DTL_OK) status = dtl_store_stories(store, filter, rarity, each, context, error);
    dtl_rarity_close(rarity);
    return status;
}
