/* Numbers: "1,500", "3.5", "2 1/2", "twenty-four", "two thousand and one", "nineteen ninety-six", "21st", "thirty-first". */
#include "coding/time/items.h"

enum { MOST = 1000000 };

typedef struct cursor {
    const time_item *items;
    size_t count, at;
} cursor;

static const time_item *peek(const cursor *c, size_t ahead) {
    static const time_item none = {.node = TIME_NO_SYMBOL, .tag = DTL_UPOS_COUNT};
    return c->at + ahead < c->count ? &c->items[c->at + ahead] : &none;
}

static bool is_sign(const time_item *item, char sign) {
    return item->sign == sign && item->glued;
}

/* Digits with thousands and decimals; the row of digits in "23.04.2022" is no number. */
static int64_t read_digits(cursor *c) {
    int64_t value = peek(c, 0)->amount;
    c->at++;
    while (is_sign(peek(c, 0), ',') && peek(c, 1)->is_int && peek(c, 1)->glued && peek(c, 1)->digits == 3 &&
           value < (int64_t)MOST * 1000) {
        value = value * 1000 + peek(c, 1)->amount;
        c->at += 2;
    }
    if (is_sign(peek(c, 0), '.') && peek(c, 1)->is_int && peek(c, 1)->glued &&
        !(is_sign(peek(c, 2), '.') && peek(c, 3)->is_int)) {
        int64_t scale = 1, part = peek(c, 1)->amount;
        for (int i = 0; i < peek(c, 1)->digits; i++) scale *= 10;
        value += part / scale;
        c->at += 2;
    }
    return value;
}

/* A hyphen between two words of one number, or nothing. */
static size_t skip_hyphen(const cursor *c) {
    return is_sign(peek(c, 0), '-') && peek(c, 1)->glued ? 1 : 0;
}

/* One group below 100: "nineteen", "twenty-four", "twenty and four" (join). *rank is set when its last word is an ordinal. */
static bool read_group(cursor *c, int32_t *value, bool *rank) {
    int32_t ones;
    *rank = false;
    if (time_item_is(peek(c, 0), TIME_RANK, value)) {
        *rank = true;
        c->at++;
        return true;
    }
    if (!time_item_is(peek(c, 0), TIME_CARDINAL, value)) return false;
    c->at++;
    if (*value < 20 || *value > 90 || *value % 10) return true;
    size_t skip = skip_hyphen(c);
    int32_t none;
    if (!skip && time_item_is(peek(c, 0), TIME_JOIN, &none)) skip = 1;
    if (time_item_is(peek(c, skip), TIME_CARDINAL, &ones) && ones > 0 && ones < 10) {
        c->at += skip + 1;
        *value += ones;
    } else if (time_item_is(peek(c, skip), TIME_RANK, &ones) && ones > 0 && ones < 10 && skip < 2) {
        c->at += skip + 1;
        *value += ones;
        *rank = true;
    }
    return true;
}

/* Words after the first group: scales and more groups. */
static int64_t read_words(cursor *c, int64_t group, bool *rank, bool *year) {
    int64_t total = 0, current = group;
    int32_t value;
    for (;;) {
        cursor next = *c;
        next.at += skip_hyphen(&next);
        if (time_item_is(peek(&next, 0), TIME_SCALE, &value) && value && current * value <= MOST) {
            next.at++;
            current *= value;
            if (value >= 1000) total += current, current = 0;
            *c = next;
            continue;
        }
        bool after_scale = current >= 100 || (current == 0 && total);
        int32_t none;
        if (after_scale && time_item_is(peek(&next, 0), TIME_JOIN, &none)) next.at++;
        if (*rank || total + current > MOST || !read_group(&next, &value, rank)) break;
        if (after_scale && value < 100) {
            current += value;
        } else if (!total && current >= 10 && current <= 20 && value >= 10 && value < 100) {
            current = current * 100 + value; /* "nineteen ninety-six" */
            *year = current >= 1100 && current < 2100;
            *c = next;
            break;
        } else {
            *rank = false;
            break;
        }
        *c = next;
    }
    return (total + current) * 1000;
}

/* "2 1/2", "two and a half": what follows a number. */
static int64_t read_fraction(cursor *c) {
    int32_t value, none;
    size_t skip = time_item_is(peek(c, 0), TIME_JOIN, &none) ? 1 : 0;
    if (!skip) skip = skip_hyphen(c);
    if (!time_item_is(peek(c, skip), TIME_FRACTION, &value) || value >= 1000) return 0;
    c->at += skip + 1;
    return value;
}

/* The number that starts at the cursor; false when there is none. */
static bool read_number(cursor *c, time_item *out) {
    int32_t group, none;
    bool rank = false, year = false;
    size_t from = c->at;
    *out = *peek(c, 0);
    if (out->node != TIME_NO_SYMBOL) return false;
    if (out->is_int) {
        out->amount = read_digits(c);
        if (c->at == from + 1 && peek(c, 0)->glued && time_item_is(peek(c, 0), TIME_SUFFIX, &none)) {
            rank = true;
            c->at++;
        } else if (time_item_is(peek(c, 0), TIME_SCALE, &group) && group && out->amount <= (int64_t)MOST * 1000 / group) {
            out->amount *= group;
            c->at++;
        }
    } else {
        if (!read_group(c, &group, &rank)) return false;
        out->amount = rank ? (int64_t)group * 1000 : read_words(c, group, &rank, &year);
    }
    if (!rank) out->amount += read_fraction(c);
    out->is_int = out->is_int && c->at == from + 1;
    out->is_number = !rank;
    out->is_year = !rank && (out->is_int ? out->is_year : year);
    out->is_ordinal = rank;
    return true;
}

void time_items_number(time_items *items) {
    size_t kept = 0;
    cursor c = {items->items, items->count, 0};
    while (c.at < c.count) {
        time_item number = c.items[c.at];
        size_t from = c.at;
        if (read_number(&c, &number)) {
            number.end = c.items[c.at - 1].end;
            if (c.at > from + 1) number.sign = '\0', number.readings = NULL;
        } else {
            number = c.items[from];
            c.at = from + 1;
        }
        items->items[kept++] = number;
    }
    items->count = kept;
}
