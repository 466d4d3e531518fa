#include "base/utf8.h"
#include "read/newswire.h"

enum { MAX_DATELINE = 140, MAX_PLACE = 60, MAX_PLACE_WORDS = 5, MAX_PIECES = 5 };

typedef struct separator {
    size_t at, length; /* in the head; length 0: none */
    bool colon;
} separator;

static bool is_blank(char c) {
    return c == ' ' || c == '\t' || c == '\n';
}

/* The marks that end a dateline. A plain hyphen or underscore counts only between blanks or behind a bracket, so that
 * "PORT-AU-PRINCE" holds together. */
static separator mark_at(dtl_slice head, size_t i) {
    static const dtl_slice marks[] = {{"--", 2}, {"\xE2\x80\x94", 3}, {"\xE2\x80\x93", 3}};
    dtl_slice rest = {head.data + i, head.length - i};
    for (size_t m = 0; m < sizeof marks / sizeof *marks; m++) {
        if (dtl_slice_starts(rest, marks[m])) return (separator){i, marks[m].length, false};
    }
    char before = i ? head.data[i - 1] : '\0', after = rest.length > 1 ? rest.data[1] : '\0';
    bool between = (is_blank(before) && is_blank(after)) || before == ')';
    if ((rest.data[0] == '-' || rest.data[0] == '_') && between) return (separator){i, 1, false};
    if (rest.data[0] == ':' && is_blank(after)) return (separator){i, 1, true};
    return (separator){0, 0, false};
}

static separator find_separator(dtl_slice head) {
    for (size_t i = 1; i < head.length; i++) {
        separator found = mark_at(head, i);
        if (found.length) return found;
    }
    return (separator){0, 0, false};
}

static dtl_slice next_word(dtl_slice *rest) {
    while (rest->length && is_blank(rest->data[0])) rest->data++, rest->length--;
    dtl_slice word = {rest->data, 0};
    while (word.length < rest->length && !is_blank(rest->data[word.length])) word.length++;
    rest->data += word.length;
    rest->length -= word.length;
    return word;
}

typedef struct shape {
    size_t letters, capitals, others; /* others: what is neither a letter nor a mark that names have */
    bool first_capital;
} shape;

static shape shape_of(dtl_slice word) {
    shape s = {0};
    const char *at = word.data, *end = word.data + word.length;
    while (at < end) {
        uint32_t code;
        bool first = at == word.data;
        at += dtl_utf8_decode(at, end, &code);
        bool upper = dtl_utf8_is_upper(code);
        if (first) s.first_capital = upper;
        s.letters += dtl_utf8_is_letter(code);
        s.capitals += upper;
        if (!dtl_utf8_is_letter(code) && code != '.' && code != '-' && code != '\'' && code != '/' && code != 0x2019 &&
            code != '&')
            s.others++;
    }
    return s;
}

/* Whether a piece between commas can be a place: a few words with capitals, short ones between them without ("Dar es Salaam"). */
static bool is_place(dtl_slice piece, bool *capitals) {
    size_t words = 0, letters = 0, upper = 0;
    if (piece.length > MAX_PLACE) return false;
    for (dtl_slice rest = piece, word; (word = next_word(&rest)).length;) {
        shape s = shape_of(word);
        if (s.others || !s.letters || ++words > MAX_PLACE_WORDS) return false;
        if (!s.first_capital && (words == 1 || s.letters > 3)) return false;
        letters += s.letters;
        upper += s.capitals;
    }
    *capitals = letters >= 2 && upper * 10 >= letters * 8; /* "McALLEN" */
    return words > 0;
}

static bool is_number(dtl_slice word, size_t least, size_t most) {
    if (word.length < least || word.length > most) return false;
    for (size_t i = 0; i < word.length; i++) {
        if (word.data[i] < '0' || word.data[i] > '9') return false;
    }
    return true;
}

static dtl_slice without_stop(dtl_slice word) {
    if (word.length && word.data[word.length - 1] == '.') word.length--;
    return word;
}

/* Whether every word of a piece is one of a date, with a month, weekday or year among them. */
static bool is_date(dtl_slice piece, const dtl_newswire *newswire) {
    size_t names = 0, words = 0;
    for (dtl_slice rest = piece, word; (word = without_stop(next_word(&rest))).length; words++) {
        if (dtl_newswire_month(newswire, word) || dtl_newswire_weekday(newswire, word) || is_number(word, 4, 4))
            names++;
        else if (!is_number(word, 1, 2))
            return false;
    }
    return names > 0 && words <= 4;
}

/* Reads "PLACE, Country, May 20" into place and date; false when a piece is neither. */
static bool read_pieces(dtl_slice pieces, dtl_dateline *out, bool *capitals, const dtl_newswire *newswire) {
    size_t count = 0;
    for (dtl_slice rest = pieces; rest.data;) {
        dtl_slice piece = dtl_slice_trim(dtl_slice_cut(&rest, ','));
        bool upper = false;
        if (!piece.length) continue;
        if (++count > MAX_PIECES) return false;
        if (is_date(piece, newswire)) {
            if (!out->date.data) out->date = piece;
            out->date.length = (size_t)(piece.data + piece.length - out->date.data);
        } else if (out->date.data || !is_place(piece, &upper)) {
            return false;
        } else if (!out->place.data) {
            out->place = piece;
            *capitals = upper;
        }
    }
    return true;
}

/* Cuts "(Xinhua)" out of the prefix: what stands before it stays, what stands behind must be a date or nothing. */
static bool read_bracket(dtl_slice *prefix, dtl_dateline *out, bool *known, const dtl_newswire *newswire) {
    const char *open = memchr(prefix->data, '(', prefix->length);
    if (!open) return true;
    size_t at = (size_t)(open - prefix->data);
    const char *close = memchr(open, ')', prefix->length - at);
    if (!close) return false;
    dtl_slice inner = dtl_slice_trim((dtl_slice){open + 1, (size_t)(close - open - 1)});
    dtl_slice behind = dtl_slice_trim((dtl_slice){close + 1, (size_t)(prefix->data + prefix->length - close - 1)});
    while (behind.length && behind.data[0] == ',') behind = dtl_slice_trim((dtl_slice){behind.data + 1, behind.length - 1});
    if (behind.length && !is_date(behind, newswire)) return false;
    if (behind.length) out->date = behind;
    dtl_slice agency = dtl_newswire_agency(newswire, inner);
    *known = agency.data != NULL;
    out->agency = *known ? agency : inner;
    prefix->length = at;
    return inner.length > 0;
}

/* A story starts with a capital, a digit or a mark such as a quote. */
static bool starts_story(dtl_slice text, size_t at) {
    if (at >= text.length) return false;
    uint32_t code;
    dtl_utf8_decode(text.data + at, text.data + text.length, &code);
    return dtl_utf8_is_upper(code) || !dtl_utf8_is_letter(code);
}

/* "BOOM: How the Bridge Came Down": the words behind a colon are those of a headline. */
static bool is_headline(dtl_slice text, size_t at) {
    enum { LOOKED_AT = 6, SHORT = 3 };
    size_t words = 0, capitals = 0;
    dtl_slice rest = {text.data + at, text.length - at};
    for (dtl_slice word; words < LOOKED_AT && (word = next_word(&rest)).length;) {
        shape s = shape_of(word);
        if (s.letters <= SHORT) continue;
        words++;
        capitals += s.first_capital;
    }
    return capitals * 3 > words * 2;
}

static bool accept(const dtl_dateline *d, separator mark, bool capitals, bool known_agency, const dtl_newswire *newswire) {
    dtl_slice agency = dtl_newswire_agency(newswire, d->place);
    if (d->place.data && (dtl_newswire_label(newswire, d->place) || agency.length == d->place.length)) return false;
    if (known_agency) return true;
    if (!d->place.data) return false;
    if (d->agency.data && memchr(d->agency.data, ':', d->agency.length)) return false; /* "(NYSE: XYZ)" */
    if (d->agency.data) return capitals || d->date.data;
    return capitals || (d->date.data && !mark.colon);
}

/* "MEXICO CITY/WASHINGTON": the first. */
static dtl_slice first_place(dtl_slice place) {
    const char *slash = place.length ? memchr(place.data, '/', place.length) : NULL;
    return slash ? (dtl_slice){place.data, (size_t)(slash - place.data)} : place;
}

bool dtl_dateline_read(dtl_dateline *out, dtl_slice text, size_t from, const dtl_newswire *newswire) {
    *out = (dtl_dateline){.place = DTL_NO_SLICE};
    while (from < text.length && is_blank(text.data[from])) from++;
    dtl_slice head = {text.data + from, text.length - from};
    if (head.length > MAX_DATELINE) head.length = MAX_DATELINE;
    size_t paragraph = dtl_slice_find(head, DTL_SLICE("\n\n"), 0);
    if (paragraph != SIZE_MAX) head.length = paragraph;
    separator mark = find_separator(head);
    if (!mark.length) return false;
    dtl_slice prefix = {head.data, mark.at};
    bool capitals = false, known_agency = false;
    if (!read_bracket(&prefix, out, &known_agency, newswire)) return false;
    dtl_slice late = out->date;
    out->date = DTL_NO_SLICE;
    if (!read_pieces(dtl_slice_trim(prefix), out, &capitals, newswire)) return false;
    if (late.data) out->date = late;
    if (!accept(out, mark, capitals, known_agency, newswire)) return false;
    out->place = first_place(out->place);
    out->end = from + mark.at + mark.length;
    while (out->end < text.length && (is_blank(text.data[out->end]) || text.data[out->end] == '-')) out->end++;
    if (mark.colon && !known_agency && !out->date.data && is_headline(text, out->end)) return false;
    return starts_story(text, out->end);
}
