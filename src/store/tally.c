#include "store/tally.h"

#include "base/error.h"
#include "store/cells.h"

typedef struct tally {
    const dtl_value *keys;
    size_t count;
    dtl_distinct values[DTL_TALLY_KEYS_AT_MOST]; /* of the event at hand */
    dtl_groups groups;
} tally;

/* The event in the groups of each combination of its values. */
static bool count_event(tally *t, const dtl_asking *a, const dtl_told_event *e) {
    size_t at[DTL_TALLY_KEYS_AT_MOST] = {0}, key = 0;
    for (size_t i = 0; i < t->count; i++) {
        if (!dtl_values_of(&t->values[i], a->columns, e, t->keys[i], t->groups.arena)) return false;
        if (!t->values[i].all.count) return true;
    }
    do {
        uint64_t combination[DTL_GROUP_KEYS] = {0};
        for (size_t i = 0; i < t->count; i++) combination[i] = t->values[i].all.items[at[i]];
        dtl_group *group = dtl_groups_of(&t->groups, combination);
        if (!group) return false;
        dtl_group_add(group, e);
        for (key = 0; key < t->count && ++at[key] == t->values[key].all.count; key++) at[key] = 0;
    } while (key < t->count);
    return true;
}

/* Rows of keys, cells left free where there are fewer, and two more. */
enum { WIDTH = DTL_TALLY_KEYS_AT_MOST + 2 };

static int compare_keys(const void *a, const void *b) {
    const dtl_cell *left = a, *right = b;
    int order = 0;
    for (size_t i = 0; !order && i < DTL_TALLY_KEYS_AT_MOST; i++) order = dtl_cells_compare(&left[i], &right[i]);
    return order;
}

/* The free cells go. */
static void close_up(dtl_rows *rows, size_t keys) {
    for (size_t i = 0; i < rows->count; i++) {
        const dtl_cell *row = rows->cells + i * WIDTH;
        dtl_cell *to = rows->cells + i * (keys + 2);
        memmove(to, row, keys * sizeof *row);
        memmove(to + keys, row + DTL_TALLY_KEYS_AT_MOST, 2 * sizeof *row);
    }
    rows->width = keys + 2;
}

static void put_tally(const tally *t, dtl_asking *a, dtl_rows *out) {
    if (!dtl_rows_make(out, t->groups.all.count, WIDTH, &a->arena)) return;
    for (size_t g = 0; g < t->groups.all.count; g++) {
        const dtl_group *group = &t->groups.all.items[g];
        dtl_cell *row = dtl_rows_next(out);
        for (size_t i = 0; i < t->count; i++) row[i] = dtl_value_cell(a->columns, t->keys[i], group->key[i], &a->arena);
        row[DTL_TALLY_KEYS_AT_MOST] = dtl_number_cell(group->events);
        row[DTL_TALLY_KEYS_AT_MOST + 1] = dtl_real_cell(dtl_group_score(group));
    }
    dtl_rows_sort(out, compare_keys);
    close_up(out, t->count);
}

int dtl_tally_events(dtl_store *store, const dtl_value *keys, size_t count, const dtl_filter *f, dtl_cells_each each,
                     void *context, dtl_error *error) {
    tally t = {.keys = keys, .count = count};
    dtl_asking a;
    dtl_rows rows = {.count = 0};
    int status = dtl_asking_start(&a, store, f, error);
    if (status) return status;
    dtl_groups_init(&t.groups, &a.arena);
    for (size_t i = 0; i < count; i++) t.values[i] = DTL_DISTINCT;
    bool good = true;
    for (size_t i = 0; good && i < a.count; i++) good = count_event(&t, &a, &a.columns->events.items[a.chosen[i]]);
    if (good) put_tally(&t, &a, &rows);
    return dtl_rows_give(&a, &rows, 0, each, context, error);
}

static bool count_reports(dtl_groups *groups, const dtl_columns *c, const bool *fit, bool outlets, int characters) {
    for (size_t i = 0; i < c->reports.count; i++) {
        const dtl_told_report *report = &c->reports.items[i];
        if ((fit && !fit[i]) || (outlets && !report->outlet) || (characters && report->day == DTL_NO_DAY)) continue;
        const uint64_t key[DTL_GROUP_KEYS] = {outlets ? report->outlet : 0,
                                              characters ? dtl_value_period(report->day, characters) : 0};
        dtl_group *group = dtl_groups_of(groups, key);
        if (!group) return false;
        group->events++;
    }
    return true;
}

int dtl_tally_reports(dtl_store *store, bool outlets, int characters, const dtl_filter *f, dtl_cells_each each, void *context,
                      dtl_error *error) {
    dtl_asking a;
    dtl_groups groups;
    dtl_rows rows = {.count = 0};
    dtl_filter days = dtl_filter_all();
    bool *fit = NULL;
    days.from = f->from;
    days.to = f->to;
    days.outlet = f->outlet;
    int status = dtl_asking_start(&a, store, NULL, error);
    if (status == DTL_OK) status = dtl_columns_fit_reports(&a, &days, &fit, error);
    if (status) return status;
    dtl_value period = characters == 4 ? DTL_VALUE_YEAR : characters == 7 ? DTL_VALUE_MONTH : DTL_VALUE_DAY;
    dtl_groups_init(&groups, &a.arena);
    bool good = count_reports(&groups, a.columns, fit, outlets, characters);
    good = good && dtl_rows_make(&rows, groups.all.count, 3, &a.arena);
    for (size_t i = 0; good && i < groups.all.count; i++) {
        const dtl_group *group = &groups.all.items[i];
        dtl_cell *row = dtl_rows_next(&rows);
        row[0] = dtl_word_cell(a.columns, group->key[0]);
        row[1] = characters ? dtl_value_cell(a.columns, period, group->key[1], &a.arena) : dtl_text_cell(DTL_NO_SLICE);
        row[2] = dtl_number_cell(group->events);
    }
    return dtl_rows_give(&a, &rows, 0, each, context, error);
}
