#include "read/json_values.h"

enum { MOST_OPEN = 4 }; /* brackets in the first line of an object that was written for people */

bool dtl_json_values_start(dtl_slice head) {
    if (dtl_slice_starts(head, DTL_SLICE("\xEF\xBB\xBF"))) head.data += 3, head.length -= 3;
    head = dtl_slice_trim(head);
    if (!head.length) return false;
    if (head.data[0] == '[') return true;
    size_t length = head.length;
    dtl_slice line = dtl_slice_trim(dtl_slice_cut(&head, '\n'));
    if (line.data[0] != '{' || line.length == length) return false;
    char last = line.data[line.length - 1];
    size_t open = 0;
    for (size_t i = 0; i < line.length; i++) open += line.data[i] == '{' || line.data[i] == '[';
    if (open > MOST_OPEN) return false;
    return last == '{' || last == '[' || last == ',' || last == ':';
}

void dtl_json_values_init(dtl_json_values *values) {
    *values = (dtl_json_values){.line = 1};
    dtl_buffer_init(&values->text, DTL_MAX_LINE_BYTES);
}

void dtl_json_values_clear(dtl_json_values *values) {
    dtl_buffer_clear(&values->text);
}

/* Where in a value we are. */
typedef struct state {
    size_t depth;
    bool any, quoted, escaped, ended;
} state;

static bool is_blank(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

/* Whether c belongs to the value; sets ended behind its last byte. */
static bool take(state *s, char c) {
    s->any = true;
    if (s->quoted) {
        if (!s->escaped && c == '"') s->quoted = false;
        s->escaped = !s->escaped && c == '\\';
        s->ended = !s->quoted && !s->depth;
        return true;
    }
    if (c == '"') s->quoted = true;
    if (c == '{' || c == '[') s->depth++;
    if (c == '}' || c == ']') {
        if (s->depth) s->depth--;
        s->ended = !s->depth;
        return true;
    }
    if (!s->depth && (is_blank(c) || c == ',')) {
        s->ended = true;
        return false;
    }
    return true;
}

/* A byte between values. */
static bool is_between(dtl_json_values *values, char c) {
    if (is_blank(c) || c == ',' || strchr("\xEF\xBB\xBF", c)) return true;
    if (!values->inside && c == '[') return values->inside = true;
    if (values->inside && c == ']') return !(values->inside = false);
    return false;
}

/* Takes bytes of the piece up to the value's end; how many. */
static size_t take_piece(dtl_json_values *values, state *s, dtl_slice piece) {
    size_t at = 0, from = 0, end = 0;
    while (at < piece.length && !s->ended) {
        char c = piece.data[at++];
        values->line += c == '\n';
        if (!s->any && is_between(values, c)) {
            from = end = at;
            continue;
        }
        if (!s->any) values->at_line = values->line;
        if (values->inside && !s->quoted && !s->depth && c == ']') {
            values->inside = false;
            s->ended = true;
        } else if (take(s, c)) {
            end = at;
        }
    }
    dtl_buffer_add(&values->text, (dtl_slice){piece.data + from, end - from});
    return at;
}

int dtl_json_values_next(dtl_json_values *values, dtl_source *source, dtl_slice *out, dtl_error *error) {
    state s = {.depth = 0};
    if (values->text.capacity > (1 << 20)) dtl_buffer_clear(&values->text);
    dtl_buffer_reset(&values->text);
    while (!s.ended) {
        dtl_slice piece = DTL_NO_SLICE;
        int status = dtl_source_peek(source, &piece, error);
        if (status) return status;
        if (!piece.length) break;
        dtl_source_pass(source, take_piece(values, &s, piece));
    }
    *out = dtl_buffer_slice(&values->text);
    if (values->text.status == DTL_ELIMIT) return dtl_fail(error, DTL_ELIMIT, "a value is longer than 16 MiB");
    if (values->text.status) return dtl_fail(error, values->text.status, "%s", dtl_error_meaning(values->text.status));
    return s.any;
}
