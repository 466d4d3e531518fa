#include "serve/differences.h"

#include "base/json.h"

typedef struct comparing {
    dtl_differences *d;
    dtl_slice outlets[2];
    dtl_teller teller;
    dtl_sides sides; /* of the event at hand */
    int (*each)(void *context, const dtl_difference *difference);
    void *context;
    dtl_error *error;
} comparing;

static int count_report(void *context, const dtl_stored_report *report) {
    (void)report;
    ++*(size_t *)context;
    return DTL_OK;
}

int dtl_differences_check(const dtl_differences *d, dtl_error *error) {
    for (int i = 0; i < 2; i++) {
        dtl_filter filter = dtl_filter_all();
        filter.story = d->story;
        filter.outlet = d->outlets[i];
        filter.limit = 1;
        size_t count = 0;
        int status = dtl_store_reports(d->store, &filter, count_report, &count, error);
        if (status) return status;
        if (!count)
            return dtl_fail(error, DTL_ENOTFOUND, "no report of %s is in story %s; `dateline show %s` names those that are",
                            filter.outlet, d->story, d->story);
    }
    return DTL_OK;
}

static int keep_side(void *context, const dtl_mention *mention) {
    comparing *c = context;
    bool asked = dtl_slice_equal(mention->outlet, c->outlets[0]) || dtl_slice_equal(mention->outlet, c->outlets[1]);
    return asked ? dtl_sides_take(&c->sides, mention) : DTL_OK;
}

static dtl_teller teller_of(bool first, bool second) {
    return first && second ? DTL_TELLER_BOTH : first ? DTL_TELLER_FIRST : DTL_TELLER_SECOND;
}

/* The event, when it is one that is asked for. */
static int tell(comparing *c, const dtl_event *event) {
    size_t first = dtl_sides_find(&c->sides, c->outlets[0]), second = dtl_sides_find(&c->sides, c->outlets[1]);
    bool both = c->teller == DTL_TELLER_BOTH;
    if (first == SIZE_MAX && second == SIZE_MAX) return DTL_OK;
    if (teller_of(first != SIZE_MAX, second != SIZE_MAX) != c->teller) return DTL_OK;
    unsigned fields = both ? dtl_sides_compare(&c->sides, first, second) : 0;
    c->d->alike += both && !fields;
    if (both && !fields) return DTL_OK;
    c->d->counts[c->teller]++;
    const dtl_difference difference = {.story = c->d->story,
                                       .event = event,
                                       .teller = c->teller,
                                       .outlets = c->outlets,
                                       .sides = &c->sides,
                                       .a = first == SIZE_MAX ? second : first,
                                       .b = both ? second : SIZE_MAX,
                                       .fields = fields};
    return c->each(c->context, &difference);
}

static int look_at_event(void *context, const dtl_event *event) {
    comparing *c = context;
    dtl_filter filter = dtl_filter_all();
    filter.event = event->id;
    dtl_sides_init(&c->sides);
    int status = dtl_store_mentions(c->d->store, &filter, keep_side, c, c->error);
    if (status == DTL_OK) status = tell(c, event);
    dtl_sides_clear(&c->sides);
    return status;
}

int dtl_differences_each(dtl_differences *d, dtl_teller teller, int (*each)(void *context, const dtl_difference *difference),
                         void *context, dtl_error *error) {
    comparing c = {.d = d, .teller = teller, .each = each, .context = context, .error = error};
    dtl_filter filter = dtl_filter_all();
    filter.story = d->story;
    for (int i = 0; i < 2; i++) c.outlets[i] = dtl_slice_of(d->outlets[i]);
    d->counts[teller] = 0;
    if (teller == DTL_TELLER_BOTH) d->alike = 0;
    return dtl_store_events(d->store, &filter, look_at_event, &c, error);
}

void dtl_put_difference(dtl_buffer *out, const dtl_difference *d) {
    dtl_put_raw(out, "{\"story\":");
    dtl_put_name(out, d->story);
    dtl_put_raw(out, ",\"event\":");
    dtl_put_name(out, d->event->id);
    dtl_put_raw(out, ",\"type\":");
    dtl_put_name(out, dtl_type_name(d->event->type));
    dtl_put_raw(out, ",\"told_by\":[");
    dtl_put_string(out, d->outlets[d->teller == DTL_TELLER_SECOND]);
    if (d->teller == DTL_TELLER_BOTH) dtl_put_raw(out, ",");
    if (d->teller == DTL_TELLER_BOTH) dtl_put_string(out, d->outlets[1]);
    dtl_put_raw(out, "],");
    dtl_sides_put_two(d->sides, d->a, d->b, d->fields, out);
    dtl_put_raw(out, "}");
}
