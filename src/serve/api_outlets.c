/* What the store holds, what is new in it, outlets and speakers. */
#include <stdio.h>
#include <time.h>

#include "base/error.h"
#include "base/vector.h"
#include "export/lines.h"
#include "serve/answer.h"
#include "store/changes.h"

enum { NOW_EVENTS = 20, NOW_STORIES = 8, LATELY = 7, ARENA_BYTES = 1 << 28, MOST_DAYS = 100000, MOST_WORDS = 400 };

static int put_summary(void *context, const dtl_cell *cells, size_t count) {
    dtl_answer *a = context;
    static const char *const keys[] = {"reports", "mentions", "events", "stories", "outlets", "from", "to"};
    int64_t change = 0, version = 0;
    int status = dtl_store_version(a->api->store, &change, &version, a->error);
    dtl_put_raw(a->out, "{\"version\":\"" DTL_VERSION "\",");
    dtl_put_cells(a->out, cells, keys, count);
    dtl_buffer_print(a->out, ",\"edit\":%s,\"change\":%lld}", a->api->edit ? "true" : "false", (long long)change);
    return status;
}

int dtl_answer_summary(dtl_answer *a) {
    return dtl_store_summary(a->api->store, put_summary, a, a->error);
}

/* ---- now ---- */

typedef struct rows {
    dtl_answer *a;
    size_t count;
    const char *const *keys;
    int64_t lately; /* of the story at hand */
} rows;

static int put_story(void *context, const dtl_story *story) {
    rows *r = context;
    dtl_buffer *out = r->a->out;
    dtl_put_comma(out, r->count++);
    dtl_put_raw(out, "{\"story\":");
    dtl_put_name(out, story->id);
    dtl_put_raw(out, ",\"title\":");
    dtl_put_string(out, story->title);
    dtl_put_raw(out, ",\"from\":");
    dtl_put_day(out, story->from);
    dtl_put_raw(out, ",\"to\":");
    dtl_put_day(out, story->to);
    dtl_buffer_print(out, ",\"reports\":%zu,\"lately\":%lld,\"outlets\":[", story->report_count, (long long)r->lately);
    for (size_t i = 0; i < story->outlet_count; i++) {
        dtl_put_comma(out, i);
        dtl_put_string(out, story->outlets[i]);
    }
    dtl_buffer_print(out, "],\"events\":%zu}", story->event_count);
    return DTL_OK;
}

static int put_busy(void *context, const dtl_cell *cells, size_t count) {
    rows *r = context;
    char id[DTL_ID_SIZE];
    (void)count;
    snprintf(id, sizeof id, "%.*s", DTL_PRINT(cells[0].text));
    r->lately = dtl_cell_number(&cells[2]);
    return dtl_store_story_alone(r->a->api->store, id, r->a->api->rarity, put_story, r, r->a->error);
}

static int put_evidence(void *context, const dtl_mention *mention) {
    rows *r = context;
    dtl_put_raw(r->a->out, ",\"words\":");
    dtl_put_string(r->a->out, mention->evidence_text);
    return DTL_OK;
}

/* An event's line, with when it changed and the words of the first report that tells of it. */
static int put_event(void *context, const dtl_event *event) {
    rows *r = context;
    dtl_filter first = dtl_filter_all();
    char id[DTL_ID_SIZE];
    dtl_change change;
    dtl_put_comma(r->a->out, r->count++);
    dtl_line_event(r->a->out, event);
    dtl_answer_reopen(r->a->out);
    int known = dtl_store_change_of(r->a->api->store, event->id, &change, r->a->error);
    if (known > 0) {
        dtl_put_raw(r->a->out, ",\"changed\":");
        dtl_put_moment(r->a->out, change.at);
        dtl_buffer_print(r->a->out, ",\"new\":%s", change.first == change.number ? "true" : "false");
    }
    if (known >= 0 && event->mention_count) {
        snprintf(id, sizeof id, "%.*s", DTL_PRINT(event->mentions[0]));
        first.id = id;
        known = dtl_store_mentions(r->a->api->store, &first, put_evidence, r, r->a->error);
    }
    dtl_put_raw(r->a->out, "}");
    return known < 0 ? known : DTL_OK;
}

int dtl_answer_now(dtl_answer *a) {
    enum { HOUR = 3600, DAY = 24 * HOUR };
    int64_t change = 0, version = 0;
    size_t hour = 0, day = 0;
    dtl_store_counts counts;
    rows r = {.a = a};
    time_t now = time(NULL);
    int status = dtl_store_version(a->api->store, &change, &version, a->error);
    if (status == DTL_OK) status = dtl_store_arrived(a->api->store, now - HOUR, &hour, a->error);
    if (status == DTL_OK) status = dtl_store_arrived(a->api->store, now - DAY, &day, a->error);
    if (status == DTL_OK) status = dtl_store_count(a->api->store, &counts, a->error);
    if (status) return status;
    dtl_buffer_print(a->out, "{\"change\":%lld,\"reports\":{\"all\":%zu,\"hour\":%zu,\"day\":%zu},\"events\":[",
                     (long long)change, counts.reports, hour, day);
    a->filter->order = DTL_ORDER_CHANGED;
    if (!a->filter->limit) a->filter->limit = NOW_EVENTS;
    status = dtl_store_events(a->api->store, a->filter, put_event, &r, a->error);
    dtl_put_raw(a->out, "],\"stories\":[");
    r.count = 0;
    if (status == DTL_OK) status = dtl_store_busy_stories(a->api->store, LATELY, NOW_STORIES, put_busy, &r, a->error);
    dtl_put_raw(a->out, "]}");
    return status;
}

/* A list, and whose it is. */
typedef struct listed {
    dtl_answer *a;
    void *listing;
} listed;

/* ---- outlets ---- */

static int put_row(void *context, const dtl_cell *cells, size_t count) {
    rows *r = context;
    dtl_put_raw(r->a->out, r->count++ ? ",{" : "{");
    dtl_put_cells(r->a->out, cells, r->keys, count);
    dtl_put_raw(r->a->out, "}");
    return DTL_OK;
}

static const char *const outlet_keys[] = {"outlet", "reports", "from", "to", "events", "alone", "first"};

static int list_outlet(void *context, const dtl_cell *cells, size_t count) {
    const listed *l = context;
    if (!dtl_answer_row(l->listing)) return DTL_OK;
    dtl_put_raw(l->a->out, "{");
    dtl_put_cells(l->a->out, cells, outlet_keys, count);
    dtl_put_raw(l->a->out, "}");
    return DTL_OK;
}

static int list_outlets(dtl_answer *a, void *listing) {
    listed l = {a, listing};
    return dtl_store_outlets(a->api->store, a->filter, list_outlet, &l, a->error);
}

int dtl_answer_outlets(dtl_answer *a) {
    int order = 0;
    int status = dtl_answer_choice(a, "order", "name|reports", &order);
    a->filter->order = order ? DTL_ORDER_BUSIEST : DTL_ORDER_DATE;
    return status ? status : dtl_answer_list(a, "outlets", list_outlets);
}

/* The days by which others are later, with how many events each has. */
typedef struct lead {
    int64_t before, same, after, all;
    struct {
        int64_t days, events;
    } days[MOST_WORDS];
    size_t count;
} lead;

static int add_lead(void *context, const dtl_cell *cells, size_t count) {
    lead *l = context;
    int64_t days = cells[0].number, events = cells[1].number;
    (void)count;
    l->before += days > 0 ? events : 0;
    l->same += days == 0 ? events : 0;
    l->after += days < 0 ? events : 0;
    l->all += events;
    if (l->count < MOST_WORDS) {
        l->days[l->count].days = days;
        l->days[l->count++].events = events;
    }
    return DTL_OK;
}

static int put_lead(dtl_answer *a) {
    lead l = {.count = 0};
    int status = dtl_store_outlet(a->api->store, a->id, DTL_OUTLET_LEAD, add_lead, &l, a->error);
    dtl_buffer_print(a->out, ",\"lead\":{\"before\":%lld,\"same_day\":%lld,\"after\":%lld,\"median_days\":", (long long)l.before,
                     (long long)l.same, (long long)l.after);
    int64_t passed = 0, median = 0;
    for (size_t i = 0; i < l.count && passed * 2 < l.all; i++) {
        passed += l.days[i].events;
        median = l.days[i].days;
    }
    dtl_put_cell(a->out, &(dtl_cell){.kind = l.all ? DTL_CELL_NUMBER : DTL_CELL_NONE, .number = median});
    dtl_put_raw(a->out, "}");
    return status;
}

typedef struct share {
    dtl_answer *a;
    size_t count;
    int64_t own, all;
    bool adding;
} share;

static int put_type(void *context, const dtl_cell *cells, size_t count) {
    share *s = context;
    (void)count;
    if (s->adding) {
        s->own += cells[1].number;
        return DTL_OK;
    }
    dtl_put_raw(s->a->out, s->count++ ? ",{\"type\":" : "{\"type\":");
    dtl_put_cell(s->a->out, &cells[0]);
    int64_t rest = cells[2].number - cells[1].number;
    dtl_buffer_print(s->a->out, ",\"events\":%lld,\"share\":", (long long)cells[1].number);
    dtl_put_real(s->a->out, s->own ? (double)cells[1].number / (double)s->own : 0);
    dtl_put_raw(s->a->out, ",\"others\":");
    dtl_put_real(s->a->out, s->all > s->own ? (double)rest / (double)(s->all - s->own) : 0);
    dtl_put_raw(s->a->out, "}");
    return DTL_OK;
}

static int put_types(dtl_answer *a) {
    share s = {.a = a, .adding = true};
    dtl_store_counts counts;
    int status = dtl_store_outlet(a->api->store, a->id, DTL_OUTLET_TYPES, put_type, &s, a->error);
    if (status == DTL_OK) status = dtl_store_count(a->api->store, &counts, a->error);
    if (status) return status;
    s.all = (int64_t)counts.events;
    s.adding = false;
    dtl_put_raw(a->out, ",\"types\":[");
    status = dtl_store_outlet(a->api->store, a->id, DTL_OUTLET_TYPES, put_type, &s, a->error);
    dtl_put_raw(a->out, "]");
    return status;
}

static int put_list(dtl_answer *a, const char *key, dtl_outlet_figures which, const char *const *keys) {
    rows r = {.a = a, .keys = keys};
    dtl_buffer_print(a->out, ",\"%s\":[", key);
    int status = dtl_store_outlet(a->api->store, a->id, which, put_row, &r, a->error);
    dtl_put_raw(a->out, "]");
    return status;
}

/* Words for one place or group, here and elsewhere. */
typedef struct naming {
    dtl_slice words;
    int64_t here, others;
} naming;

typedef struct names {
    dtl_answer *a;
    dtl_arena arena;
    dtl_vector(naming) words;
    dtl_cell key[2]; /* of the place or group at hand */
    dtl_slice name;
    size_t written;
    bool groups;
} names;

static void put_words(const names *n, bool here) {
    size_t written = 0;
    dtl_put_raw(n->a->out, here ? ",\"here\":[" : "],\"others\":[");
    for (size_t i = 0; i < n->words.count; i++) {
        const naming *w = &n->words.items[i];
        if (!(here ? w->here : w->others)) continue;
        dtl_put_raw(n->a->out, written++ ? ",{\"text\":" : "{\"text\":");
        dtl_put_string(n->a->out, w->words);
        dtl_buffer_print(n->a->out, ",\"times\":%lld}", (long long)(here ? w->here : w->others));
    }
}

/* What is called by one name everywhere tells nothing of the outlet; neither does what others never speak of. */
static void end_names(names *n) {
    int64_t here = 0, others = 0;
    for (size_t i = 0; i < n->words.count; i++) {
        here += n->words.items[i].here;
        others += n->words.items[i].others;
    }
    dtl_buffer *out = n->a->out;
    if (n->words.count > 1 && here && others && n->written < MOST_WORDS) {
        dtl_put_raw(out, n->written++ ? ",{" : "{");
        if (n->groups) {
            dtl_put_raw(out, "\"kind\":\"group\",\"country\":");
            dtl_put_cell(out, &n->key[0]);
            dtl_put_raw(out, ",\"sector\":");
            dtl_put_cell(out, &n->key[1]);
        } else {
            dtl_put_raw(out, "\"kind\":\"place\",\"geonames\":");
            dtl_put_cell(out, &n->key[0]);
            dtl_put_raw(out, ",\"name\":");
            dtl_put_string(out, n->name);
        }
        put_words(n, true);
        put_words(n, false);
        dtl_put_raw(out, "]}");
    }
    n->words.items = NULL;
    n->words.count = n->words.capacity = 0;
    dtl_arena_reset(&n->arena);
}

static int add_naming(void *context, const dtl_cell *cells, size_t count) {
    names *n = context;
    size_t keys = n->groups ? 2 : 1;
    bool same = n->words.count > 0;
    (void)count;
    for (size_t i = 0; i < keys; i++) same &= dtl_cell_same(&n->key[i], &cells[i]);
    if (!same) {
        end_names(n);
        for (size_t i = 0; i < keys; i++) {
            n->key[i] = cells[i];
            n->key[i].text = dtl_arena_copy(&n->arena, cells[i].text);
        }
        n->name = n->groups ? DTL_NO_SLICE : dtl_arena_copy(&n->arena, cells[1].text);
    }
    naming *w = dtl_vector_push(&n->words, &n->arena);
    if (!w) return dtl_answer_no_memory(n->a, n->arena.status);
    *w = (naming){dtl_arena_copy(&n->arena, cells[2].text), cells[3].number, cells[4].number};
    return DTL_OK;
}

static int put_names(dtl_answer *a) {
    names n = {.a = a, .words = {.ceiling = MOST_DAYS}};
    dtl_arena_init(&n.arena, ARENA_BYTES);
    dtl_put_raw(a->out, ",\"names\":[");
    int status = dtl_store_outlet(a->api->store, a->id, DTL_OUTLET_PLACES, add_naming, &n, a->error);
    if (status == DTL_OK) end_names(&n);
    n.groups = true;
    if (status == DTL_OK) status = dtl_store_outlet(a->api->store, a->id, DTL_OUTLET_GROUPS, add_naming, &n, a->error);
    if (status == DTL_OK) end_names(&n);
    dtl_put_raw(a->out, "]");
    dtl_arena_clear(&n.arena);
    return status;
}

int dtl_answer_outlet(dtl_answer *a) {
    static const char *const countries[] = {"country", "events"}, *const with[] = {"outlet", "events"},
                             *const sources[] = {"name", "country", "sector", "mentions"};
    rows r = {.a = a, .keys = outlet_keys};
    a->filter->outlet = a->id;
    int status = dtl_store_outlets(a->api->store, a->filter, put_row, &r, a->error);
    if (status == DTL_OK && !r.count) status = dtl_fail(a->error, DTL_ENOTFOUND, "no report is of %.100s", a->id);
    if (status) return status;
    dtl_answer_reopen(a->out);
    status = put_types(a);
    if (status == DTL_OK) status = put_list(a, "countries", DTL_OUTLET_COUNTRIES, countries);
    if (status == DTL_OK) status = put_list(a, "with", DTL_OUTLET_WITH, with);
    if (status == DTL_OK) status = put_lead(a);
    if (status == DTL_OK) status = put_list(a, "sources", DTL_OUTLET_SOURCES, sources);
    if (status == DTL_OK) status = put_names(a);
    dtl_put_raw(a->out, "}");
    return status;
}

/* ---- speakers ---- */

static int put_speaker(void *context, const dtl_cell *cells, size_t count, const dtl_cell *months, size_t month_count) {
    const listed *s = context;
    dtl_buffer *out = s->a->out;
    static const char *const keys[] = {"name", "country", "sector", "role", "quotes", "direct", "outlets", "from", "to"};
    if (!dtl_answer_row(s->listing)) return DTL_OK;
    dtl_put_raw(out, "{");
    dtl_put_cells(out, cells, keys, count);
    dtl_put_raw(out, ",\"months\":[");
    for (size_t i = 0; i < month_count; i++) {
        dtl_put_raw(out, i ? ",[" : "[");
        dtl_put_cell(out, &months[2 * i]);
        dtl_buffer_print(out, ",%lld]", (long long)months[2 * i + 1].number);
    }
    dtl_put_raw(out, "]}");
    return DTL_OK;
}

static int list_speakers(dtl_answer *a, void *listing) {
    listed s = {a, listing};
    return dtl_store_speakers(a->api->store, a->filter, put_speaker, &s, a->error);
}

int dtl_answer_speakers(dtl_answer *a) {
    return dtl_answer_list(a, "speakers", list_speakers);
}
