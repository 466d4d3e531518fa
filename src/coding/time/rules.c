/* Rules over the items of a sentence. */
#include "base/error.h"
#include "coding/time/items.h"

/* A rule as it fits: which item each element took. */
typedef struct match {
    const time_lexicon *lexicon;
    const time_items *items;
    const time_rule *rule;
    uint32_t taken[TIME_MAX_ELEMENTS]; /* index of the item; UINT32_MAX: left out */
    int32_t value[TIME_MAX_ELEMENTS];
    time_symbol symbol[TIME_MAX_ELEMENTS];
    int field[TIME_MAX_ELEMENTS];
} match;

static int field_of(const match *m, size_t element) {
    int field = m->field[element];
    return field == TIME_TO_DEFAULT ? m->lexicon->fields[m->symbol[element]] : field;
}

/* Numbers in digits are bound to a form: a year has four, minutes have two. */
static bool digits_fit(const time_item *item, time_field field) {
    if (!item->is_int) return true;
    switch (field) {
    case FIELD_year:
    case FIELD_last_year:
    case FIELD_decade: return item->digits == 4;
    case FIELD_year2:
    case FIELD_last_year2:
    case FIELD_decade2:
    case FIELD_minute:
    case FIELD_second: return item->digits == 2;
    case FIELD_day:
    case FIELD_last_day:
    case FIELD_month:
    case FIELD_hour: return item->digits <= 2;
    default: return true;
    }
}

static bool is_amount(int field) {
    return field == FIELD_amount || field == FIELD_amount2 || field == FIELD_amount3;
}

static bool fits_field(match *m, size_t element, const time_item *item) {
    int field = field_of(m, element);
    if (m->symbol[element] == TIME_DATE8)
        return time_field_fits(FIELD_year, m->value[element] / 10000) &&
               time_field_fits(FIELD_month, m->value[element] / 100 % 100) && time_field_fits(FIELD_day, m->value[element] % 100);
    if (m->symbol[element] == TIME_HHMM)
        return time_field_fits(FIELD_hour, m->value[element] / 100) && time_field_fits(FIELD_minute, m->value[element] % 100);
    if (field < 0 || item->node != TIME_NO_SYMBOL) return true;
    if (!item->is_number && !item->is_ordinal) return is_amount(field) || time_field_fits((time_field)field, m->value[element]);
    if (!is_amount(field) && item->amount % 1000) return false;
    return digits_fit(item, (time_field)field) && time_field_fits((time_field)field, m->value[element]);
}

/* Whether an item is what must stand in front. */
static bool stands_before(const time_element *before, const time_item *item) {
    int32_t value;
    for (size_t i = 0; i < before->symbol_count; i++)
        if (time_item_is(item, before->symbols[i], &value)) return true;
    return false;
}

static bool fits_element(match *m, size_t element, size_t at) {
    const time_element *e = &m->rule->elements[element];
    const time_item *item = &m->items->items[at];
    if (e->glued && !item->glued) return false;
    for (size_t i = 0; i < e->symbol_count; i++) {
        m->symbol[element] = e->symbols[i];
        m->field[element] = e->fields[i];
        if (time_item_is(item, e->symbols[i], &m->value[element]) && fits_field(m, element, item)) return true;
    }
    return false;
}

/* Elements from `element` on against the items from `at` on: where they end, or 0. It calls itself once an element, so at most
 * TIME_MAX_ELEMENTS deep. */
static size_t fit(match *m, size_t element, size_t at) {
    if (element == m->rule->element_count) return at;
    m->taken[element] = UINT32_MAX;
    if (at < m->items->count && fits_element(m, element, at)) {
        m->taken[element] = (uint32_t)at;
        size_t end = fit(m, element + 1, at + 1);
        if (end) return end;
    }
    if (!m->rule->elements[element].optional) return 0;
    m->taken[element] = UINT32_MAX;
    return fit(m, element + 1, at);
}

/* What an element tells goes into the frame. */
static void tell(const match *m, size_t element, time_frame *frame) {
    const time_item *item = &m->items->items[m->taken[element]];
    int field = field_of(m, element);
    if (item->node != TIME_NO_SYMBOL) {
        if (m->field[element] == TIME_TO_BASE) {
            frame->base = item->frame;
        } else if (m->field[element] != TIME_TO_NOTHING) {
            for (int f = 0; f < FIELD_COUNT; f++)
                if (frame_has(item->frame, (time_field)f)) frame_set(frame, (time_field)f, item->frame->value[f]);
            if (item->frame->base) frame->base = item->frame->base;
        }
    } else if (m->symbol[element] == TIME_DATE8) {
        frame_set(frame, FIELD_year, m->value[element] / 10000);
        frame_set(frame, FIELD_month, m->value[element] / 100 % 100);
        frame_set(frame, FIELD_day, m->value[element] % 100);
    } else if (m->symbol[element] == TIME_HHMM) {
        if (m->field[element] == TIME_TO_NOTHING) return;
        frame_set(frame, FIELD_hour, m->value[element] / 100);
        frame_set(frame, FIELD_minute, m->value[element] % 100);
    } else if (field >= 0) {
        bool thousandths = m->symbol[element] == TIME_FRACTION;
        int32_t number = item->is_number || item->is_ordinal ? (int32_t)item->amount
                         : thousandths                       ? m->value[element]
                                                             : m->value[element] * 1000;
        frame_set(frame, (time_field)field, is_amount(field) ? number : m->value[element]);
    }
}

static time_frame *build(const match *m, dtl_arena *arena) {
    time_frame *frame = dtl_arena_new(arena, time_frame);
    if (!frame) return NULL;
    frame->type = m->rule->set.type;
    for (size_t e = 0; e < m->rule->element_count; e++)
        if (m->taken[e] != UINT32_MAX) tell(m, e, frame);
    for (int f = 0; f < FIELD_COUNT; f++)
        if (frame_has(&m->rule->set, (time_field)f)) frame_set(frame, (time_field)f, m->rule->set.value[f]);
    return frame;
}

/* Items in a row that can be something, as many as a rule can take. */
static size_t run_of(const time_items *items, size_t at) {
    size_t end = at;
    while (end < items->count && end - at < TIME_MAX_ELEMENTS) {
        const time_item *item = &items->items[end];
        if (item->node == TIME_NO_SYMBOL && !item->readings && !item->is_number && !item->is_ordinal) break;
        end++;
    }
    return end - at;
}

/* The rules that begin with a symbol; most are passed over because too little stands behind. */
static void try_symbol(match *best, size_t *best_end, int level, time_symbol symbol, size_t at, size_t run) {
    const uint32_t *rules;
    size_t count = time_lexicon_rules(best->lexicon, level, symbol, &rules);
    for (size_t i = 0; i < count; i++) {
        const time_rule *rule = &best->lexicon->rules.items[rules[i]];
        if (rule->needed > run || rule->element_count < *best_end - at) continue;
        if (rule->before && (!at || !stands_before(rule->before, &best->items->items[at - 1]))) continue;
        match m;
        m.lexicon = best->lexicon;
        m.items = best->items;
        m.rule = rule;
        size_t end = fit(&m, 0, at);
        if (!end || end < *best_end || (end == *best_end && best->rule && best->rule->line <= m.rule->line)) continue;
        *best = m;
        *best_end = end;
    }
}

/* The rule that takes the most items from `at` on; the earlier one in the file where two take as many. 0: none. */
static size_t best_rule(match *best, const time_lexicon *lexicon, const time_items *items, int level, size_t at) {
    const time_item *item = &items->items[at];
    size_t end = at, run = run_of(items, at);
    best->lexicon = lexicon;
    best->items = items;
    best->rule = NULL;
    if (!run) return 0;
    if (item->node != TIME_NO_SYMBOL) {
        try_symbol(best, &end, level, item->node, at, run);
        return best->rule ? end : 0;
    }
    if (item->is_int) try_symbol(best, &end, level, TIME_INT, at, run);
    if (item->is_number) try_symbol(best, &end, level, TIME_NUMBER, at, run);
    if (item->is_ordinal) try_symbol(best, &end, level, TIME_ORDINAL, at, run);
    if (item->is_year) try_symbol(best, &end, level, TIME_YEAR, at, run);
    if (item->is_int && item->digits == 4) try_symbol(best, &end, level, TIME_HHMM, at, run);
    if (item->is_int && item->digits == 8) try_symbol(best, &end, level, TIME_DATE8, at, run);
    for (size_t i = 0; item->readings && i < item->readings->count; i++)
        try_symbol(best, &end, level, item->readings->items[i].symbol, at, run);
    return best->rule ? end : 0;
}

int time_items_reduce(const time_lexicon *lexicon, int level, time_items *items, dtl_arena *arena) {
    size_t kept = 0;
    for (size_t i = 0; i < items->count;) {
        match m;
        size_t end = best_rule(&m, lexicon, items, level, i);
        time_item item = items->items[i];
        if (end) {
            item.end = items->items[end - 1].end;
            item.readings = NULL;
            item.is_int = item.is_number = item.is_ordinal = false;
            item.node = m.rule->gives;
            item.sign = '\0';
            if (item.node != TIME_NO_SYMBOL) {
                item.frame = build(&m, arena);
                if (!item.frame) return arena->status;
            }
        }
        i = end ? end : i + 1;
        items->items[kept++] = item;
    }
    items->count = kept;
    return DTL_OK;
}
