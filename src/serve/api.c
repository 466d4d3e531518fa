#include "serve/api.h"

#include <stdio.h>
#include <stdlib.h>

#include "base/error.h"
#include "export/lines.h"
#include "serve/answer.h"
#include "serve/csv.h"
#include "store/changes.h"

static const double QUESTION_SECONDS = 10;

/* A list being answered. */
typedef struct listing {
    dtl_answer *answer;
    size_t most, given;    /* rows to give, and given */
    dtl_cursor here, last; /* places of the row at hand and of the last one given */
    bool more;             /* there are rows behind those given */
} listing;

bool dtl_answer_row(void *context) {
    listing *l = context;
    l->more = l->given == l->most;
    if (l->more) return false;
    l->last = l->here;
    dtl_put_comma(l->answer->out, l->given++);
    return true;
}

int dtl_answer_row_end(const dtl_answer *a, int status) {
    dtl_buffer *out = a->out;
    if (status == DTL_OK && out->length && out->data[out->length - 1] == '\n') out->data[--out->length] = '\0';
    return status;
}

/* {"events":[...],"next":...} */
int dtl_answer_list(dtl_answer *a, const char *name, int (*list)(dtl_answer *a, void *listing)) {
    listing l = {.answer = a, .most = a->filter->limit};
    a->filter->limit = l.most + 1;
    a->filter->here = &l.here;
    dtl_buffer_print(a->out, "{\"%s\":[", name);
    int status = list(a, &l);
    dtl_put_raw(a->out, "],\"next\":");
    dtl_put_string(a->out, l.more ? dtl_slice_of(l.last.text) : DTL_NO_SLICE);
    dtl_put_raw(a->out, "}");
    if (l.more) snprintf(a->reply->next, sizeof a->reply->next, "%s", l.last.text);
    return status;
}

/* An event's line, with when it changed last. */
static int put_event(void *context, const dtl_event *event) {
    listing *l = context;
    dtl_answer *a = l->answer;
    dtl_change change;
    if (!dtl_answer_row(l)) return DTL_OK;
    int status = dtl_answer_row_end(a, dtl_line_event(a->out, event));
    if (status || a->filter->order != DTL_ORDER_CHANGED) return status;
    int known = dtl_store_change_of(a->api->store, event->id, &change, a->error);
    if (known > 0) {
        a->out->length--; /* the brace */
        dtl_put_raw(a->out, ",\"changed\":");
        dtl_put_moment(a->out, change.at);
        dtl_buffer_print(a->out, ",\"new\":%s}", change.first == change.number ? "true" : "false");
    }
    return known < 0 ? known : DTL_OK;
}

static int put_mention(void *context, const dtl_mention *mention) {
    listing *l = context;
    return dtl_answer_row(l) ? dtl_answer_row_end(l->answer, dtl_line_mention(l->answer->out, mention)) : DTL_OK;
}

static int put_report(void *context, const dtl_stored_report *stored) {
    listing *l = context;
    const dtl_report_line line = {&stored->report, stored->origin,   stored->story,
                                  stored->words,   stored->mentions, stored->mention_count};
    return dtl_answer_row(l) ? dtl_answer_row_end(l->answer, dtl_line_report(l->answer->out, &line)) : DTL_OK;
}

static int put_story(void *context, const dtl_story *story) {
    listing *l = context;
    return dtl_answer_row(l) ? dtl_answer_row_end(l->answer, dtl_line_story(l->answer->out, story)) : DTL_OK;
}

static int put_profile(void *context, const dtl_profile *profile) {
    listing *l = context;
    return dtl_answer_row(l) ? dtl_answer_row_end(l->answer, dtl_line_profile(l->answer->out, profile)) : DTL_OK;
}

static int put_quote(void *context, const dtl_told_quote *quote) {
    listing *l = context;
    return dtl_answer_row(l) ? dtl_answer_row_end(l->answer, dtl_line_told_quote(l->answer->out, quote)) : DTL_OK;
}

static int read_order(dtl_answer *a, const char *words, const dtl_order *orders) {
    int choice = 0;
    int status = dtl_answer_choice(a, "order", words, &choice);
    a->filter->order = orders[choice];
    return status;
}

static int list_events(dtl_answer *a, void *l) {
    return dtl_store_events(a->api->store, a->filter, put_event, l, a->error);
}

static int answer_events(dtl_answer *a) {
    int status = read_order(a, "date|newest|changed", (const dtl_order[]){DTL_ORDER_DATE, DTL_ORDER_NEWEST, DTL_ORDER_CHANGED});
    return status ? status : dtl_answer_list(a, "events", list_events);
}

static int list_mentions(dtl_answer *a, void *l) {
    return dtl_store_mentions(a->api->store, a->filter, put_mention, l, a->error);
}

static int answer_mentions(dtl_answer *a) {
    return dtl_answer_list(a, "mentions", list_mentions);
}

static int list_reports(dtl_answer *a, void *l) {
    return dtl_store_reports(a->api->store, a->filter, put_report, l, a->error);
}

static int answer_reports(dtl_answer *a) {
    int status = read_order(a, "date|newest", (const dtl_order[]){DTL_ORDER_DATE, DTL_ORDER_NEWEST});
    return status ? status : dtl_answer_list(a, "reports", list_reports);
}

static int list_stories(dtl_answer *a, void *l) {
    return dtl_store_stories(a->api->store, a->filter, a->api->rarity, put_story, l, a->error);
}

static int answer_stories(dtl_answer *a) {
    int status = read_order(a, "date|newest|busiest", (const dtl_order[]){DTL_ORDER_DATE, DTL_ORDER_NEWEST, DTL_ORDER_BUSIEST});
    return status ? status : dtl_answer_list(a, "stories", list_stories);
}

static int list_actors(dtl_answer *a, void *l) {
    return dtl_store_profiles(a->api->store, a->filter, put_profile, l, a->error);
}

static int answer_actors(dtl_answer *a) {
    return dtl_answer_list(a, "actors", list_actors);
}

static int list_quotes(dtl_answer *a, void *l) {
    return dtl_store_quotes(a->api->store, a->filter, put_quote, l, a->error);
}

static int answer_quotes(dtl_answer *a) {
    int status = read_order(a, "date|newest", (const dtl_order[]){DTL_ORDER_DATE, DTL_ORDER_NEWEST});
    return status ? status : dtl_answer_list(a, "quotes", list_quotes);
}

/* own: parameters of the answer's own, with a bar before and behind each, and "=" before those that are read as filters. */
typedef struct route {
    const char *name, *part; /* part: NULL for a list, "" for one of it, else what stands behind its id */
    int (*answer)(dtl_answer *a);
    bool filters;
    const char *own;
    const char *list; /* what CSV is made of; NULL: nothing */
    size_t most;      /* rows; 0: as usual */
} route;

static const route routes[] = {
    {"", NULL, dtl_answer_summary, false, "", NULL, 0},
    {"now", NULL, dtl_answer_now, true, "|=limit|", "events", 0},
    {"events", NULL, answer_events, true, "|=limit|order|after|", "events", 0},
    {"events", "", dtl_answer_event, false, "", "told", 0},
    {"mentions", NULL, answer_mentions, true, "|=limit|after|", "mentions", 0},
    {"mentions", "", dtl_answer_mention, false, "", NULL, 0},
    {"mentions", "reason", dtl_answer_reason, false, "", NULL, 0},
    {"reports", NULL, answer_reports, true, "|=limit|order|after|=kind|", "reports", 0},
    {"reports", "", dtl_answer_report, false, "", NULL, 0},
    {"reports", "layers", dtl_answer_layers, false, "|tokens|", "mentions", 0},
    {"stories", NULL, answer_stories, true, "|=limit|order|after|", "stories", 0},
    {"stories", "", dtl_answer_story, false, "", NULL, 0},
    {"stories", "timeline", dtl_answer_story_timeline, false, "", "events", 0},
    {"stories", "diff", dtl_answer_story_diff, false, "|outlet|other|", "differences", 0},
    {"outlets", NULL, dtl_answer_outlets, true, "|=limit|order|after|", "outlets", 0},
    {"outlets", "", dtl_answer_outlet, false, "", "types", 0},
    {"actors", NULL, answer_actors, true, "|=limit|=name|after|", "actors", 0},
    {"quotes", NULL, answer_quotes, true, "|=limit|order|=by|after|", "quotes", 0},
    {"speakers", NULL, dtl_answer_speakers, true, "|=limit|=by|after|", "speakers", 0},
    {"counts", NULL, dtl_answer_counts, true, "|by|sparse|", "rows", 0},
    {"timeline", NULL, dtl_answer_timeline, true, "|by|lanes|=limit|", "events", 5000},
    {"dyads", NULL, dtl_answer_dyads, true, "|by|=limit|", "links", 300},
    {"places", NULL, dtl_answer_places, true, "|=limit|", "places", 10000},
    {"corrections", NULL, dtl_answer_corrections, false, "|=event|=report|=story|=limit|after|", "corrections", 0},
};

const char *dtl_answer_value(const dtl_answer *a, const char *name) {
    for (size_t i = 0; i < a->request->count; i++) {
        if (strcmp(a->request->parameters[i].name, name) == 0) return a->request->parameters[i].value;
    }
    return NULL;
}

int dtl_answer_choice(const dtl_answer *a, const char *name, const char *words, int *out) {
    const char *value = dtl_answer_value(a, name);
    *out = 0;
    if (!value) return DTL_OK;
    int number = 0;
    for (dtl_slice rest = dtl_slice_of(words); rest.data; number++) {
        if (!dtl_slice_is(dtl_slice_cut(&rest, '|'), value)) continue;
        *out = number;
        return DTL_OK;
    }
    return dtl_fail(a->error, DTL_EARGUMENT, "%s is one of %s, not %.60s", name, words, value);
}

/* Whether the parameter is one of the route's own; *filter: it is read as a filter is. */
static bool has_own(const route *to, const char *name, bool *filter) {
    char plain[64], marked[64];
    if (snprintf(plain, sizeof plain, "|%s|", name) >= (int)sizeof plain) return false;
    snprintf(marked, sizeof marked, "|=%s|", name);
    *filter = strstr(to->own, marked) != NULL;
    return *filter || strstr(to->own, plain) != NULL;
}

static int check_once(const dtl_api_request *request, size_t at, dtl_error *error) {
    for (size_t i = 0; i < at; i++) {
        if (strcmp(request->parameters[i].name, request->parameters[at].name) == 0)
            return dtl_fail(error, DTL_EARGUMENT, "%.60s is given twice", request->parameters[at].name);
    }
    return DTL_OK;
}

static int read_format(dtl_answer *a, const route *to, const char *value) {
    a->reply->csv = value ? strcmp(value, "csv") == 0 : a->request->csv && to->list;
    if (value && !a->reply->csv && strcmp(value, "json") != 0)
        return dtl_fail(a->error, DTL_EARGUMENT, "format is json or csv, not %.60s", value);
    return a->reply->csv && !to->list ? dtl_fail(a->error, DTL_EARGUMENT, "there is no CSV of this") : DTL_OK;
}

static int read_parameter(dtl_answer *a, const route *to, const dtl_api_parameter *p) {
    static const char *const lists_only[] = {"limit", "name", "by", "after", "kind"};
    bool filter = false, own = has_own(to, p->name, &filter);
    if (strcmp(p->name, "format") == 0 || (own && !filter)) return DTL_OK;
    bool known = own || to->filters;
    for (size_t i = 0; !own && i < sizeof lists_only / sizeof *lists_only; i++) known &= strcmp(p->name, lists_only[i]) != 0;
    if (!known) return dtl_fail(a->error, DTL_EARGUMENT, "there is no parameter %.60s here", p->name);
    return dtl_question_set(&a->question, p->name, p->value, "", &a->api->tables, a->error);
}

static int read_parameters(dtl_answer *a, const route *to) {
    bool filter, pages = has_own(to, "after", &filter);
    int status = read_format(a, to, dtl_answer_value(a, "format"));
    for (size_t i = 0; status == DTL_OK && i < a->request->count; i++) {
        status = check_once(a->request, i, a->error);
        if (status == DTL_OK) status = read_parameter(a, to, &a->request->parameters[i]);
    }
    size_t most = a->reply->csv ? DTL_API_MOST_CSV : to->most ? to->most : DTL_API_MOST_ROWS;
    if (status == DTL_OK && a->filter->limit > most) status = dtl_fail(a->error, DTL_EARGUMENT, "limit is at most %zu", most);
    if (pages) a->filter->after = dtl_answer_value(a, "after");
    if (!a->filter->limit && pages) a->filter->limit = a->reply->csv ? DTL_API_MOST_CSV : DTL_API_ROWS;
    return status;
}

/* Names of outlets may have anything in them; of all else the id ends at a slash. */
static const route *find_route(const char *path, char id[DTL_API_ID]) {
    static const char start[] = "/api/";
    id[0] = '\0';
    if (strncmp(path, start, sizeof start - 1) != 0) return NULL;
    dtl_slice rest = dtl_slice_of(path + sizeof start - 1), name = dtl_slice_cut(&rest, '/'), one = rest;
    if (rest.data && !dtl_slice_is(name, "outlets")) {
        one = dtl_slice_cut(&rest, '/');
    } else {
        rest = DTL_NO_SLICE;
    }
    if (one.data && (!one.length || one.length >= DTL_API_ID)) return NULL;
    if (one.data) snprintf(id, DTL_API_ID, "%.*s", DTL_PRINT(one));
    for (size_t i = 0; i < sizeof routes / sizeof *routes; i++) {
        const route *to = &routes[i];
        if (!dtl_slice_is(name, to->name) || !to->part != !one.data) continue;
        if (!to->part || (rest.data ? rest.length && dtl_slice_is(rest, to->part) : !to->part[0])) return to;
    }
    return NULL;
}

static int make_csv(dtl_answer *a, const route *to) {
    dtl_buffer json = a->reply->text;
    dtl_buffer_init(&a->reply->text, json.ceiling);
    int status = dtl_csv_write(&a->reply->text, dtl_buffer_slice(&json), to->list, a->error);
    dtl_buffer_clear(&json);
    return status;
}

static int answer(const dtl_api *api, const dtl_api_request *request, dtl_api_reply *reply, dtl_error *error) {
    char id[DTL_API_ID];
    const route *to = find_route(request->path, id);
    if (!to) return dtl_fail(error, DTL_ENOTFOUND, "there is nothing here; docs/openapi.json has what there is");
    dtl_answer a = {.api = api, .request = request, .reply = reply, .out = &reply->text, .id = id, .error = error};
    dtl_question_init(&a.question);
    a.filter = &a.question.filter;
    int status = read_parameters(&a, to);
    if (status == DTL_OK) dtl_store_limit_time(api->store, QUESTION_SECONDS);
    if (status == DTL_OK) status = to->answer(&a);
    dtl_store_limit_time(api->store, 0);
    if (status == DTL_EINTERRUPTED) dtl_fail(error, status, "the answer takes too long; ask for less with filters");
    if (status == DTL_OK && reply->text.status == DTL_OK && reply->csv) status = make_csv(&a, to);
    return status;
}

int dtl_api_answer(const dtl_api *api, const dtl_api_request *request, dtl_api_reply *reply, dtl_error *error) {
    dtl_error own;
    if (!error) error = &own;
    error->code = DTL_OK;
    reply->csv = false;
    reply->next[0] = '\0';
    int status = answer(api, request, reply, error);
    if (reply->text.status) return dtl_fail(error, reply->text.status, "the answer is too long; ask for fewer rows with limit");
    return status;
}
