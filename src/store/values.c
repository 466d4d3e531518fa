#include "store/values.h"

#include "store/cells.h"

/* No value is 0. */
typedef struct finding {
    dtl_distinct *out;
    const dtl_columns *columns;
    const dtl_told_event *event;
    dtl_arena *arena;
} finding;

uint64_t dtl_value_pair(uint32_t first, uint32_t second) {
    return (uint64_t)first << 32 | second;
}

uint32_t dtl_value_first(uint64_t pair) {
    return (uint32_t)(pair >> 32);
}

uint32_t dtl_value_second(uint64_t pair) {
    return (uint32_t)pair;
}

static bool add(const finding *f, uint64_t value) {
    return value == 0 || dtl_distinct_add(f->out, value, f->arena) != SIZE_MAX;
}

static const dtl_told_side *side_at(const finding *f, uint32_t at) {
    return &f->columns->sides.items[f->event->sides + at];
}

/* Each actor's word with each recipient's. */
static bool add_pairs(const finding *f, bool parties) {
    bool good = true;
    for (uint32_t i = 0; i < f->event->side_count; i++) {
        const dtl_told_side *actor = side_at(f, i);
        uint32_t first = actor->side != 0 ? 0 : parties ? actor->party : actor->country;
        for (uint32_t k = 0; first && k < f->event->side_count; k++) {
            const dtl_told_side *recipient = side_at(f, k);
            uint32_t second = recipient->side != 1 ? 0 : parties ? recipient->party : recipient->country;
            if (second) good &= add(f, dtl_value_pair(first, second));
        }
    }
    return good;
}

/* side: -1 for both */
static bool add_parties(const finding *f, int side) {
    bool good = true;
    for (uint32_t i = 0; i < f->event->side_count; i++) {
        if (side < 0 || side_at(f, i)->side == side) good &= add(f, side_at(f, i)->party);
    }
    return good;
}

static bool add_countries(const finding *f) {
    bool good = true;
    for (uint32_t i = 0; i < f->event->side_count; i++) good &= add(f, side_at(f, i)->country);
    return good;
}

static bool add_outlets(const finding *f) {
    const dtl_columns *c = f->columns;
    bool good = true;
    for (uint32_t i = 0; i < f->event->teller_count; i++)
        good &= add(f, c->reports.items[c->tellers.items[f->event->tellers + i]].outlet);
    return good;
}

/* Periods are told by their first days. */
uint64_t dtl_value_period(dtl_day day, int characters) {
    dtl_civil date = dtl_day_civil(day);
    if (characters < 10) date.day = 1;
    if (characters < 7) date.month = 1;
    return (uint64_t)((int64_t)(characters == 10 ? day : dtl_day_of(date)) - INT32_MIN);
}

static bool add_period(const finding *f, int characters) {
    return f->event->day == DTL_NO_DAY || add(f, dtl_value_period(f->event->day, characters));
}

bool dtl_values_of(dtl_distinct *out, const dtl_columns *columns, const dtl_told_event *event, dtl_value which,
                   dtl_arena *arena) {
    const finding f = {out, columns, event, arena};
    out->all.count = 0;
    switch (which) {
    case DTL_VALUE_DYAD: return add_pairs(&f, false);
    case DTL_VALUE_ACTOR: return add_parties(&f, 0);
    case DTL_VALUE_RECIPIENT: return add_parties(&f, 1);
    case DTL_VALUE_COUNTRY: return add_countries(&f);
    case DTL_VALUE_OUTLET: return add_outlets(&f);
    case DTL_VALUE_TYPE: return add(&f, (uint64_t)event->type + 1);
    case DTL_VALUE_QUAD: return add(&f, (uint64_t)event->quad + 1);
    case DTL_VALUE_STATUS: return add(&f, (uint64_t)event->status + 1);
    case DTL_VALUE_DAY: return add_period(&f, 10);
    case DTL_VALUE_MONTH: return add_period(&f, 7);
    case DTL_VALUE_YEAR: return add_period(&f, 4);
    case DTL_VALUE_PARTY: return add_parties(&f, -1);
    case DTL_VALUE_PARTIES: return add_pairs(&f, true);
    default: return true;
    }
}

static dtl_cell period_cell(uint64_t value, int characters, dtl_arena *arena) {
    return dtl_day_cell((dtl_day)((int64_t)value + INT32_MIN), characters, arena);
}

dtl_cell dtl_value_cell(const dtl_columns *columns, dtl_value which, uint64_t value, dtl_arena *arena) {
    dtl_slice first, second;
    switch (which) {
    case DTL_VALUE_DYAD:
    case DTL_VALUE_PARTIES:
        first = dtl_columns_text(columns, dtl_value_first(value));
        second = dtl_columns_text(columns, dtl_value_second(value));
        return dtl_text_cell(dtl_arena_print(arena, "%.*s %.*s", DTL_PRINT(first), DTL_PRINT(second)));
    case DTL_VALUE_TYPE: return dtl_text_cell(dtl_slice_of(dtl_type_name((dtl_type)(value - 1))));
    case DTL_VALUE_QUAD: return dtl_number_cell((int64_t)value - 1);
    case DTL_VALUE_STATUS: return dtl_text_cell(dtl_slice_of(dtl_status_name((dtl_status)(value - 1))));
    case DTL_VALUE_DAY: return period_cell(value, 10, arena);
    case DTL_VALUE_MONTH: return period_cell(value, 7, arena);
    case DTL_VALUE_YEAR: return period_cell(value, 4, arena);
    default: return dtl_word_cell(columns, value);
    }
}
