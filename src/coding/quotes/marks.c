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
    size_t outer;   /* how many stretches stood before the open one; what comes behind lies within it */
    bool has_inner; /* curly marks are open within straight ones */
    mark inner;
    size_t chain; /* where the paragraphs of one unclosed quote begin in out */
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

static int push(scanner *s, quote_stretch stretch) {
    quote_stretch *slot = dtl_vector_push(s->out, &s->document->arena);
    if (!slot) return s->document->arena.status;
    *slot = stretch;
    return DTL_OK;
}

static quote_stretch stretch_of(const scanner *s, mark open, uint32_t inside, uint32_t end) {
    return (quote_stretch){.span = {open.start, end},
                           .inside = {open.end, inside},
                           .sentence = s->open_sentence,
                           .single = open.kind == MARK_SINGLE,
                           .ticks = open.kind == MARK_TICKS};
}

/* The open quote ends: what was found within it goes. */
static int close_open(scanner *s, mark close) {
    s->is_open = s->has_inner = false;
    s->out->count = s->outer;
    for (size_t i = s->chain; i < s->out->count; i++) s->out->items[i].pending = false;
    if (close.start <= s->open.end) return DTL_OK;
    quote_stretch stretch = stretch_of(s, s->open, close.start, close.end);
    stretch.continues = s->continues;
    s->continues = false;
    int status = push(s, stretch);
    s->chain = s->out->count;
    return status;
}

/* Paragraphs that waited for the end of their quote, in vain: there was no quote. What lay within them stays. */
static void drop_chain(scanner *s) {
    size_t kept = s->chain;
    for (size_t i = s->chain; i < s->out->count; i++)
        if (!s->out->items[i].pending) s->out->items[kept++] = s->out->items[i];
    s->out->count = s->chain = kept;
    s->continues = false;
}

static void begin(scanner *s, mark m) {
    s->is_open = true;
    s->has_inner = false;
    s->open = m;
    s->open_sentence = s->sentence;
    s->outer = s->out->count;
}

static int take(scanner *s, mark m) {
    if (!s->is_open) {
        if (m.opens) begin(s, m);
        return DTL_OK;
    }
    if (s->open.kind != MARK_SINGLE && m.kind == MARK_SINGLE) return DTL_OK;
    if (s->open.kind == MARK_STRAIGHT && m.kind == MARK_CURLY && m.opens && !s->has_inner) {
        s->has_inner = true;
        s->inner = m;
        return DTL_OK;
    }
    if (s->has_inner && m.kind == MARK_CURLY && m.closes) {
        s->has_inner = false;
        return m.start > s->inner.end ? push(s, stretch_of(s, s->inner, m.start, m.end)) : DTL_OK;
    }
    if (closes(s->open.kind, m)) return close_open(s, m);
    /* A double mark within single ones: the single one was an apostrophe. */
    if (m.opens && s->open.kind == MARK_SINGLE && m.kind != MARK_SINGLE) begin(s, m);
    return DTL_OK;
}

/* A paragraph ends at `at`. A quote that is still open goes on when the next paragraph starts with its mark; else it was none. */
static int end_paragraph(scanner *s, uint32_t at) {
    if (!s->is_open) {
        if (s->continues) drop_chain(s);
        return DTL_OK;
    }
    mark open = s->open;
    uint32_t code = 0, end = at;
    s->is_open = s->has_inner = false;
    size_t length = at < s->text.length ? dtl_utf8_decode(s->text.data + at, s->text.data + s->text.length, &code) : 0;
    mark next = length ? mark_at(s, at, length, code) : (mark){.kind = MARK_NONE};
    if (open.kind == MARK_SINGLE || next.kind != open.kind || !next.opens) {
        drop_chain(s);
        return DTL_OK;
    }
    while (end > open.end && is_space(s->text.data[end - 1])) end--;
    if (end <= open.end) return DTL_OK;
    quote_stretch stretch = stretch_of(s, open, end, end);
    stretch.continues = s->continues;
    stretch.pending = true;
    s->continues = true;
    return push(s, stretch);
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
    if (s->continues) drop_chain(s);
    return status;
}

static void find_tokens(const dtl_document *document, quote_stretch *stretch, uint32_t from) {
    const dtl_token *tokens = document->tokens.items;
    uint32_t count = (uint32_t)document->tokens.count, first = document->sentences.items[stretch->sentence].first;
    if (first < from) first = from;
    while (first < count && tokens[first].span.end <= stretch->inside.start && tokens[first].span.start < stretch->span.start)
        first++;
    stretch->first = stretch->end = first;
    while (stretch->end < count && tokens[stretch->end].span.start < stretch->span.end) {
        if (tokens[stretch->end].span.start < stretch->span.start && stretch->end > first) break; /* the other part */
        stretch->end++;
    }
}

char quote_last_sign(const dtl_document *document, const quote_stretch *stretch) {
    dtl_slice text = dtl_document_text(document, document->sentences.items[stretch->sentence].part);
    return stretch->inside.end > stretch->inside.start ? text.data[stretch->inside.end - 1] : '\0';
}

char quote_sign_before(const dtl_document *document, const quote_stretch *stretch) {
    dtl_slice text = dtl_document_text(document, document->sentences.items[stretch->sentence].part);
    uint32_t at = stretch->span.start;
    while (at > 0 && is_space(text.data[at - 1])) at--;
    return at > 0 ? text.data[at - 1] : '\0';
}

int quote_marks_find(dtl_document *document, quote_stretches *out) {
    const dtl_sentences *sentences = &document->sentences;
    for (uint32_t first = 0, last; first < sentences->count; first = last) {
        dtl_part part = sentences->items[first].part;
        for (last = first; last < sentences->count && sentences->items[last].part == part;) last++;
        scanner s = {.document = document,
                     .out = out,
                     .text = dtl_document_text(document, part),
                     .sentence = first,
                     .last_sentence = last,
                     .chain = out->count};
        int status = find_in_part(&s);
        if (status) return status;
    }
    for (size_t i = 0; i < out->count; i++) find_tokens(document, &out->items[i], i ? out->items[i - 1].first : 0);
    return DTL_OK;
}
