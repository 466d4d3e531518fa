/* Pages of events of stores that share columns: which events are on the page is found there, in whatever order and by whatever
 * filter; the store is asked for these alone. */
#include <stdio.h>
#include <stdlib.h>

#include "base/error.h"
#include "store/cells.h"
#include "store/query.h"
#include "store/rows.h"

/* Where an event stands; what is last or first for want of a day has a number beyond all days. */
typedef struct event_place {
    int64_t number;
    uint64_t id;
    int64_t key;
} event_place;

typedef struct event_page {
    dtl_order order;
    event_place after;
    bool goes_on; /* behind `after` */
    event_place *found;
    size_t count, capacity, most;
    bool full; /* the first `most` are in order, and what comes behind the last of them is not wanted */
} event_page;

static int compare(const event_place *a, const event_place *b) {
    int order = (a->number > b->number) - (a->number < b->number);
    return order ? order : (a->id > b->id) - (a->id < b->id);
}

static int compare_up(const void *a, const void *b) {
    return compare(a, b);
}

static int compare_down(const void *a, const void *b) {
    return compare(b, a);
}

static bool is_behind(const event_page *p, const event_place *a, const event_place *b) {
    return (p->order == DTL_ORDER_DATE ? compare(a, b) : compare(b, a)) > 0;
}

static event_place place_of(const dtl_told_event *e, dtl_order order) {
    enum { NEVER = 99999999 };
    if (order == DTL_ORDER_CHANGED) return (event_place){e->change, 0, e->key};
    const dtl_day days[] = {e->date_from, e->date_to, e->day_to, e->day_from};
    int64_t number = order == DTL_ORDER_NEWEST ? -NEVER : NEVER;
    for (int i = 3; i >= 0; i--) number = days[i] == DTL_NO_DAY ? number : days[i];
    return (event_place){number, e->id, e->key};
}

/* "15403.e-77d0c1f2a3b48596", or the number alone. */
static int read_after(const char *after, event_page *p, dtl_error *error) {
    char *end = NULL;
    p->goes_on = after != NULL;
    if (!after) return DTL_OK;
    p->after.number = strtoll(after, &end, 10);
    bool good = (*after == '-' || (*after >= '0' && *after <= '9')) && end != after;
    if (p->order == DTL_ORDER_CHANGED) {
        good &= *end == '\0';
    } else {
        good = good && *end == '.' && dtl_columns_id(end + 1, 'e', &p->after.id);
    }
    return good ? DTL_OK : dtl_fail(error, DTL_EARGUMENT, "after is what \"next\" of the page before gave");
}

static void keep_first(event_page *p) {
    qsort(p->found, p->count, sizeof *p->found, p->order == DTL_ORDER_DATE ? compare_up : compare_down);
    p->full = p->count >= p->most;
    if (p->full) p->count = p->most;
}

static bool find_page(const dtl_asking *a, event_page *p, dtl_arena *arena) {
    if (p->most > a->count) p->most = a->count;
    p->capacity = 2 * p->most + 1;
    p->found = dtl_arena_array(arena, event_place, p->capacity);
    for (size_t i = 0; p->found && i < a->count; i++) {
        size_t at = p->order == DTL_ORDER_DATE ? i : a->count - 1 - i; /* near the order as a rule */
        event_place one = place_of(&a->columns->events.items[a->chosen[at]], p->order);
        if ((p->goes_on && !is_behind(p, &one, &p->after)) || (p->full && is_behind(p, &one, &p->found[p->most - 1]))) continue;
        if (p->count == p->capacity) keep_first(p);
        p->found[p->count++] = one;
    }
    if (p->found) keep_first(p);
    return p->found != NULL;
}

static void tell_place(const event_page *p, const event_place *at, dtl_cursor *out) {
    char id[DTL_ID_SIZE];
    dtl_id_print(id, 'e', at->id);
    snprintf(out->text, sizeof out->text, "%lld%s%s", (long long)at->number, p->order == DTL_ORDER_CHANGED ? "" : ".",
             p->order == DTL_ORDER_CHANGED ? "" : id);
}

static int give_event(dtl_store *store, const event_page *p, const event_place *at, dtl_cursor *here,
                      int (*each)(void *context, const dtl_event *event), void *context, dtl_error *error) {
    sqlite3_stmt *row = NULL;
    dtl_event event;
    dtl_arena arena;
    int status = dtl_store_statement(&row, store, DTL_SQL_EVENT_BY_KEY, error);
    if (status) return status;
    dtl_bind_number(row, 1, at->key);
    dtl_arena_init(&arena, DTL_QUERY_ROW_BYTES);
    int more = dtl_store_row(store, row, "asking the store", error);
    if (more > 0) status = dtl_event_row(store, row, &event, &arena, error);
    sqlite3_reset(row);
    if (more > 0 && status == DTL_OK && here) tell_place(p, at, here);
    if (more > 0 && status == DTL_OK) status = each(context, &event);
    dtl_arena_clear(&arena);
    return status ? status : more < 0 ? more : DTL_OK;
}

int dtl_page_events(dtl_store *store, const dtl_filter *f, int (*each)(void *context, const dtl_event *event), void *context,
                    dtl_error *error) {
    event_page p = {.order = f->order <= DTL_ORDER_CHANGED ? f->order : DTL_ORDER_DATE, .most = f->limit};
    dtl_asking a;
    int status = read_after(f->after, &p, error);
    if (status == DTL_OK) status = dtl_asking_start(&a, store, f, error);
    if (status) return status;
    if (!find_page(&a, &p, &a.arena)) status = dtl_asking_fail(&a, error);
    dtl_asking_leave(&a);
    for (size_t i = 0; status == DTL_OK && i < p.count; i++) {
        status = give_event(store, &p, &p.found[i], f->here, each, context, error);
        if (status > 0) status = DTL_OK;
    }
    dtl_asking_end(&a);
    return status;
}
