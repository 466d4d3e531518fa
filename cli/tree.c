#include "tree.h"

#include "base/error.h"
#include "terminal.h"

enum { DEEPEST = 40, LEFT_WIDTH = 44 };

/* Children of each token of the sentence, in order of the text. Numbers count from the sentence's first token; NONE ends a list.
 */
typedef struct links {
    uint32_t *child, *sibling;
    uint32_t root;
} links;

static const uint32_t NONE = UINT32_MAX;

static bool is_root(const dtl_token *token, const dtl_sentence *sentence) {
    return token->head < (int32_t)sentence->first || token->head >= (int32_t)sentence->end;
}

static links link_tokens(const dtl_document *document, const dtl_sentence *sentence, dtl_arena *arena) {
    uint32_t count = sentence->end - sentence->first;
    links l = {dtl_arena_array(arena, uint32_t, count), dtl_arena_array(arena, uint32_t, count), NONE};
    if (!l.child || !l.sibling) return (links){NULL, NULL, NONE};
    for (uint32_t i = 0; i < count; i++) l.child[i] = l.sibling[i] = NONE;
    for (uint32_t i = count; i-- > 0;) {
        const dtl_token *token = &document->tokens.items[sentence->first + i];
        uint32_t *list = is_root(token, sentence) ? &l.root : &l.child[(uint32_t)token->head - sentence->first];
        l.sibling[i] = *list;
        *list = i;
    }
    return l;
}

/* Bars for the ancestors that have more children to come, and the branch to the token itself. */
static void add_branch(dtl_buffer *out, const bool *more, uint32_t depth, bool last) {
    if (depth == 0) return;
    uint32_t shown = depth < DEEPEST ? depth : DEEPEST;
    for (uint32_t i = 1; i < shown; i++) dtl_buffer_add(out, more[i] ? DTL_SLICE("│ ") : DTL_SLICE("  "));
    dtl_buffer_add(out, depth > DEEPEST ? DTL_SLICE("… ") : last ? DTL_SLICE("└ ") : DTL_SLICE("├ "));
}

static void add_token(cli_output *out, const dtl_token *token, const bool *more, uint32_t depth, bool last, const char *mark) {
    dtl_buffer left, *line = cli_output_buffer(out);
    dtl_buffer_init(&left, 1 << 20);
    add_branch(&left, more, depth, last);
    cli_add_printable(&left, token->form);
    size_t width = cli_width(dtl_buffer_slice(&left));
    dtl_buffer_add(line, DTL_SLICE("  "));
    dtl_buffer_add(line, dtl_buffer_slice(&left));
    dtl_buffer_print(line, "%*s  %-12s %-6s", (int)(width < LEFT_WIDTH ? LEFT_WIDTH - width : 0), "",
                     dtl_relation_name((dtl_relation)token->relation), dtl_upos_name((dtl_upos)token->upos));
    if (mark) {
        dtl_buffer_add(line, DTL_SLICE("  "));
        cli_output_styled(out, dtl_slice_of(mark), CLI_YELLOW);
    }
    while (line->length && line->data[line->length - 1] == ' ') line->length--;
    dtl_buffer_add_char(line, '\n');
    if (left.status && !line->status) line->status = left.status;
    dtl_buffer_clear(&left);
}

/* Walks the tree without recursion: down to the first child, else on to the next sibling, else up. */
static void walk(cli_output *out, const dtl_document *document, const dtl_sentence *sentence, links *l, cli_tree_mark *mark,
                 const void *context) {
    bool more[DEEPEST + 1] = {false};
    uint32_t at = l->root, depth = 0;
    while (at != NONE) {
        const dtl_token *token = &document->tokens.items[sentence->first + at];
        bool last = l->sibling[at] == NONE;
        if (depth <= DEEPEST) more[depth] = !last;
        add_token(out, token, more, depth, last, mark ? mark(context, sentence->first + at) : NULL);
        if (l->child[at] != NONE) {
            at = l->child[at];
            depth++;
            continue;
        }
        while (at != NONE && l->sibling[at] == NONE) {
            const dtl_token *up = &document->tokens.items[sentence->first + at];
            at = is_root(up, sentence) ? NONE : (uint32_t)up->head - sentence->first;
            if (at != NONE) depth--;
        }
        if (at != NONE) at = l->sibling[at];
    }
}

int cli_tree_print(cli_output *out, const dtl_document *document, const dtl_sentence *sentence, cli_tree_mark *mark,
                   const void *context) {
    dtl_arena arena;
    dtl_arena_init(&arena, DTL_MAX_DOCUMENT_BYTES);
    links l = link_tokens(document, sentence, &arena);
    int status = l.child ? cli_output_buffer(out)->status : DTL_ENOMEM;
    if (status == DTL_OK) walk(out, document, sentence, &l, mark, context);
    dtl_arena_clear(&arena);
    return status ? status : cli_output_buffer(out)->status;
}
