#include "serve/api.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/error.h"
#include "base/json.h"
#include "export/lines.h"

/* A list being answered. */
typedef struct listing {
    const dtl_api *api;
    const dtl_filter *filter;
    dtl_buffer *out;
    size_t most, given;    /* rows to give, and given */
    dtl_cursor here, last; /* places of the row at hand and of the last one given */
    bool more;             /* there are rows behind those given */
} listing;

/* Whether this row is to be written, and the comma before it; false ends the query when it is one too many. */
static bool next_row(listing *l) {
    l->more = l->given == l->most;
    if (l->more) return false;
    l->last = l->here;
    dtl_put_comma(l->out, l->given++);
    return true;
}

/* Without the line's end. */
static int end_row(listing *l, int status) {
    if (status == DTL_OK && l->out->length) l->out->data[--l->out->length] = '\0';
    return status;
}

static int put_event(void *context, const dtl_event *event) {
    listing *l = context;
    return next_row(l) ? end_row(l, dtl_line_event(l->out, event)) : DTL_OK;
}

static int put_mention(void *context, const dtl_mention *mention) {
    listing *l = context;
    return next_row(l) ? end_row(l, dtl_line_mention(l->out, mention)) : DTL_OK;
}

static int put_report(void *context, const dtl_stored_report *stored) {
    listing *l = context;
    const dtl_report_line line = {&stored->report, stored->origin,   stored->story,
                                  stored->words,   stored->mentions, stored->mention_count};
    return next_row(l) ? end_row(l, dtl_line_report(l->out, &line)) : DTL_OK;
}

static int put_story(void *context, const dtl_story *story) {
    listing *l = context;
    return next_row(l) ? end_row(l, dtl_line_story(l->out, story)) : DTL_OK;
}

static int put_profile(void *context, const dtl_profile *profile) {
    listing *l = context;
    return next_row(l) ? end_row(l, dtl_line_profile(l->out, profile)) : DTL_OK;
}

static int put_quote(void *context, const dtl_told_quote *quote) {
    listing *l = context;
    return next_row(l) ? end_row(l, dtl_line_told_quote(l->out, quote)) : DTL_OK;
}

static int list_events(listing *l, dtl_error *error) {
    return dtl_store_events(l->api->store, l->filter, put_event, l, error);
}

static int list_mentions(listing *l, dtl_error *error) {
    return dtl_store_mentions(l->api->store, l->filter, put_mention, l, error);
}

static int list_reports(listing *l, dtl_error *error) {
    return dtl_store_reports(l->api->store, l->filter, put_report, l, error);
}

static int list_stories(listing *l, dtl_error *error) {
    return dtl_store_stories(l->api->store, l->filter, l->api->rarity, put_story, l, error);
}

static int list_actors(listing *l, dtl_error *error) {
    return dtl_store_profiles(l->api->store, l->filter, put_profile, l, error);
}

static int list_quotes(listing *l, dtl_error *error) {
    return dtl_store_quotes(l->api->store, l->filter, put_quote, l, error);
}

typedef struct route {
    const char *name;
    int (*list)(listing *l, dtl_error *error);
    bool by_id; /* one of them is asked for by its id */
} route;

static const route routes[] = {{"events", list_events, true},   {"mentions", list_mentions, true},
                               {"reports", list_reports, true}, {"stories", list_stories, true},
                               {"actors", list_actors, false},  {"quotes", list_quotes, false}};

static const route *find_route(dtl_slice name) {
    for (size_t i = 0; i < sizeof routes / sizeof *routes; i++) {
        if (dtl_slice_is(name, routes[i].name)) return &routes[i];
    }
    return NULL;
}

static int check_once(const dtl_api_parameter *parameters, size_t at, dtl_error *error) {
    for (size_t i = 0; i < at; i++) {
        if (strcmp(parameters[i].name, parameters[at].name) == 0)
            return dtl_fail(error, DTL_EARGUMENT, "%.60s is given twice", parameters[at].name);
    }
    return DTL_OK;
}

static int read_question(const dtl_api *api, const dtl_api_parameter *parameters, size_t count, dtl_question *question,
                         dtl_error *error) {
    int status = DTL_OK;
    dtl_question_init(question);
    for (size_t i = 0; status == DTL_OK && i < count; i++) {
        const dtl_api_parameter *p = &parameters[i];
        status = check_once(parameters, i, error);
        if (status) break;
        if (strcmp(p->name, "after") == 0)
            question->filter.after = p->value;
        else
            status = dtl_question_set(question, p->name, p->value, "", &api->tables, error);
    }
    size_t limit = question->filter.limit ? question->filter.limit : DTL_API_ROWS;
    if (status == DTL_OK && limit > DTL_API_MOST_ROWS)
        status = dtl_fail(error, DTL_EARGUMENT, "limit is at most %d", DTL_API_MOST_ROWS);
    question->filter.limit = limit;
    return status;
}

static int answer_list(const dtl_api *api, const route *to, const dtl_api_parameter *parameters, size_t count, dtl_buffer *out,
                       dtl_error *error) {
    dtl_question question;
    listing l = {.api = api, .filter = &question.filter, .out = out};
    int status = read_question(api, parameters, count, &question, error);
    if (status) return status;
    l.most = question.filter.limit;
    question.filter.limit = l.most + 1;
    question.filter.here = &l.here;
    dtl_buffer_print(out, "{\"%s\":[", to->name);
    status = to->list(&l, error);
    dtl_put_raw(out, "],\"next\":");
    dtl_put_name(out, l.more ? l.last.text : NULL);
    dtl_put_raw(out, "}");
    return status;
}

static int answer_one(const dtl_api *api, const route *to, const char *id, dtl_buffer *out, dtl_error *error) {
    dtl_filter filter = dtl_filter_all();
    listing l = {.api = api, .filter = &filter, .out = out, .most = 1};
    if (to->list == list_stories)
        filter.story = id;
    else
        filter.id = id;
    int status = to->list(&l, error);
    return status || l.given ? status : dtl_fail(error, DTL_ENOTFOUND, "there is no %.40s in %s", id, to->name);
}

static int answer_counts(const dtl_api *api, dtl_buffer *out, dtl_error *error) {
    dtl_store_counts counts;
    int status = dtl_store_count(api->store, &counts, error);
    if (status == DTL_OK)
        dtl_buffer_print(out, "{\"reports\":%zu,\"mentions\":%zu,\"events\":%zu}", counts.reports, counts.mentions,
                         counts.events);
    return status;
}

static int route_to(const dtl_api *api, const char *path, const dtl_api_parameter *parameters, size_t count, dtl_buffer *out,
                    dtl_error *error) {
    dtl_slice rest = dtl_slice_of(path), start = DTL_SLICE("/api/");
    if (!dtl_slice_starts(rest, start)) return dtl_fail(error, DTL_ENOTFOUND, "there is nothing here; the API begins at /api/");
    rest = (dtl_slice){rest.data + start.length, rest.length - start.length};
    dtl_slice name = dtl_slice_cut(&rest, '/');
    const route *to = find_route(name);
    bool alone = !name.length && !rest.data, one = rest.data != NULL;
    if ((alone || one) && count) return dtl_fail(error, DTL_EARGUMENT, "this takes no parameters");
    if (alone) return answer_counts(api, out, error);
    if (!to || (one && (!to->by_id || !rest.length))) return dtl_fail(error, DTL_ENOTFOUND, "there is no such list");
    return one ? answer_one(api, to, rest.data, out, error) : answer_list(api, to, parameters, count, out, error);
}

int dtl_api_answer(const dtl_api *api, const char *path, const dtl_api_parameter *parameters, size_t count, dtl_buffer *out,
                   dtl_error *error) {
    dtl_error own;
    if (!error) error = &own;
    error->code = DTL_OK;
    int status = route_to(api, path, parameters, count, out, error);
    if (out->status) return dtl_fail(error, out->status, "the answer is too long; ask for fewer rows with limit");
    return status;
}
