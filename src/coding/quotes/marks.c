#include "coding/quotes/marks.h"

#include "base/error.h"
#include "base/utf8.h"

typedef enum mark_kind { MARK_NONE, MARK_STRAIGHT, MARK_CURLY, MARK_TICKS, MARK_ANGLE, MARK_SMALL_ANGLE, MARK_SINGLE } mark_kind;

/* A mark as it stands in the text. */
typedef struct mark {
    mark_kind kind;
    bool opens, closes;
    uint32_t start, end;
} mark;

typedef struct scanner {
    dtl_document *document;
    quote_stretches *out;
    dtl_slice text;
    uint32_t sentence, last_sentence; /* of the place at hand; the one after the part's last */
    bool is_open, continues;
    mark open;
    uint32_t open_sentence;
} scanner;

static bool is_space(char c) {
    return c == ' ' || c == '\n' || c == '\t';
}

static bool is_word(const scanner *s, uint32_t at) {
    if (at >= s->text.length) return false;
    unsigned char c = (unsigned char)s->text.data[at];
    return (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') || (c >= 0xC3 && c <= 0xDF);
}

static bool space_before(const scanner *s, uint32_t at) {
    return at == 0 || is_space(s->text.data[at - 1]) || s->text.data[at - 1] == '(' || s->text.data[at - 1] == '[' ||
           (unsigned char)s->text.data[at - 1] >= 0x80 || s->text.data[at - 1] == '-' || s->text.data[at - 1] == '_';
}

static bool space_behind(const scanner *s, uint32_t at) {
    return at >= s->text.length || is_space(s->text.data[at]);
}

/* A straight mark opens before a word and closes behind one; inches are none. */
static mark straight(const scanner *s, uint32_t at) {
    bool digit = at && s->text.data[at - 1] >= '0' && s->text.data[at - 1] <= '9';
    mark m = {MARK_STRAIGHT, !space_behind(s, at + 1) && !digit, true, at, at + 1};
    if (s->is_open) m.opens = m.opens && space_before(s, at) && is_word(s, at + 1);
    return m;
}

/* An apostrophe or a single mark: it opens between a blank and a word, and closes where no word follows. */
static mark single(const scanner *s, uint32_t at, uint32_t length, bool left, bool right) {
    mark m = {MARK_SINGLE, false, false, at, at + length};
    m.opens = left && (at == 0 || is_space(s->text.data[at - 1])) && is_word(s, at + length);
    m.closes = right && !is_word(s, at + length) && at > 0 && !is_space(s->text.data[at - 1]);
    return m;
}

static mark mark_at(const scanner *s, uint32_t at, size_t length, uint32_t code) {
    uint32_t end = at + (uint32_t)length;
    mark none = {.kind = MARK_NONE};
    bool doubled = end < s->text.length && s->text.data[end] == s->text.data[at];
    switch (code) {
    case '"': return straight(s, at);
    case 0x201C: return (mark){MARK_CURLY, true, s->is_open && space_behind(s, end), at, end};
    case 0x201E: return (mark){MARK_CURLY, true, false, at, end};
    case 0x201D: return (mark){MARK_CURLY, !s->is_open && space_before(s, at) && is_word(s, end), true, at, end};
    case 0xAB: return (mark){MARK_ANGLE, true, false, at, end};
    case 0xBB: return (mark){MARK_ANGLE, false, true, at, end};
    case 0x2039: return (mark){MARK_SMALL_ANGLE, true, false, at, end};
    case 0x203A: return (mark){MARK_SMALL_ANGLE, false, true, at, end};
    case '`': return doubled ? (mark){MARK_TICKS, true, false, at, end + 1} : single(s, at, 1, true, false);
    case '\'': {
        mark ticks = {MARK_TICKS, !s->is_open && is_word(s, end + 1) && space_before(s, at), true, at, end + 1};
        return doubled ? ticks : single(s, at, 1, true, true);
    }
    case 0x2018: return single(s, at, (uint32_t)length, true, false);
    case 0x2019: return single(s, at, (uint32_t)length, false, true);
    default: return none;
    }
}

/* What closes a mark of this kind: typists mix straight and curly ones. */
static bool closes(mark_kind open, mark close) {
    bool doubles = open <= MARK_TICKS && close.kind <= MARK_TICKS;
    return close.closes && (open == close.kind || doubles);
}

/* A stretch from the open mark to `end`; inside ends at `inside`. */
static int add(scanner *s, uint32_t inside, uint32_t end) {
    while (end > s->open.end && is_space(s->text.data[end - 1])) end--;
    if (inside > end) inside = end;
    s->is_open = false;
    if (inside <= s->open.end) return DTL_OK;
    quote_stretch *stretch = dtl_vector_push(s->out, &s->document->arena);
    if (!stretch) return s->document->arena.status;
    *stretch = (quote_stretch){.span = {s->open.start, end}, .inside = {s->open.end, inside}, .sentence = s->open_sentence,
                               .continues = s->continues, .single = s->open.kind == MARK_SINGLE};
    s->continues = false;
    return DTL_OK;
}

static void begin(scanner *s, mark m) {
    s->is_open = true;
    s->open = m;
    s->open_sentence = s->sentence;
}

static int take(scanner *s, mark m) {
    if (!s->is_open) {
        if (m.opens) begin(s, m);
        return DTL_OK;
    }
    bool inner = s->open.kind != MARK_SINGLE && m.kind == MARK_SINGLE;
    if (inner) return DTL_OK;
    if (closes(s->open.kind, m)) return add(s, m.start, m.end);
    /* A double mark within single ones: the single one was an apostrophe. */
    if (m.opens && s->open.kind == MARK_SINGLE && m.kind != MARK_SINGLE) begin(s, m);
    return DTL_OK;
}

/* A paragraph ends at `at`. A quote that is still open ends with it; it goes on when the next paragraph starts with a mark. */
static int end_paragraph(scanner *s, uint32_t at) {
    if (!s->is_open) return DTL_OK;
    if (s->open.kind == MARK_SINGLE) {
        s->is_open = false;
        return DTL_OK;
    }
    uint32_t code = 0;
    size_t length = at < s->text.length ? dtl_utf8_decode(s->text.data + at, s->text.data + s->text.length, &code) : 0;
    bool was_open = s->is_open;
    s->is_open = false;
    mark next = length ? mark_at(s, at, length, code) : (mark){.kind = MARK_NONE};
    s->is_open = was_open;
    int status = add(s, at, at);
    s->continues = next.kind == s->open.kind && next.opens;
    return status;
}

static int find_in_part(scanner *s) {
    const dtl_sentence *sentences = s->document->sentences.items;
    const char *end = s->text.data + s->text.length;
    for (uint32_t at = sentences[s->sentence].span.start; at < s->text.length;) {
        bool sentence_starts = s->sentence + 1 < s->last_sentence && at >= sentences[s->sentence + 1].span.start;
        if (sentence_starts) {
            s->sentence++;
            int status = sentences[s->sentence].paragraph ? end_paragraph(s, at) : DTL_OK;
            if (status) return status;
            continue;
        }
        uint32_t code;
        size_t length = dtl_utf8_decode(s->text.data + at, end, &code);
        mark m = code < 'a' || code > 'z' ? mark_at(s, at, length, code) : (mark){.kind = MARK_NONE};
        if (m.kind != MARK_NONE) {
            int status = take(s, m);
            if (status) return status;
            at = m.end;
        } else {
            at += (uint32_t)length;
        }
    }
    int status = end_paragraph(s, (uint32_t)s->text.length);
    s->continues = false;
    return status;
}

int quote_marks_find(dtl_document *document, quote_stretches *out) {
    const dtl_sentences *sentences = &document->sentences;
    for (uint32_t first = 0, last; first < sentences->count; first = last) {
        dtl_part part = sentences->items[first].part;
        for (last = first; last < sentences->count && sentences->items[last].part == part;) last++;
        scanner s = {.document = document, .out = out, .text = dtl_document_text(document, part), .sentence = first, .last_sentence = last};
        int status = find_in_part(&s);
        if (status) return status;
    }
    return DTL_OK;
}
