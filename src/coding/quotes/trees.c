#include "coding/quotes/trees.h"

#include "base/error.h"

enum { MAX_CLIMB = 64 };

static int allocate(quote_trees *out, dtl_document *document) {
    size_t count = document->tokens.count + 1;
    uint32_t **const arrays[] = {&out->child, &out->sibling, &out->left, &out->right, &out->sentence};
    for (size_t i = 0; i < sizeof arrays / sizeof *arrays; i++) {
        *arrays[i] = dtl_arena_array(&document->arena, uint32_t, count);
        if (!*arrays[i]) return document->arena.status;
    }
    return DTL_OK;
}

/* Children in order; the words under a word, from the leaves up. left serves first as the count of children not yet done. */
static void read_sentence(quote_trees *t, uint32_t number, uint32_t *queue) {
    const dtl_sentence *sentence = &t->document->sentences.items[number];
    const dtl_token *tokens = t->document->tokens.items;
    uint32_t done = 0, ready = 0;
    for (uint32_t i = sentence->first; i < sentence->end; i++) {
        t->child[i] = t->sibling[i] = NO_CHILD;
        t->sentence[i] = number;
        t->left[i] = 0;
    }
    for (uint32_t i = sentence->end; i-- > sentence->first;) {
        int32_t head = tokens[i].head;
        if (head < (int32_t)sentence->first || head >= (int32_t)sentence->end || head == (int32_t)i) continue;
        t->sibling[i] = t->child[head];
        t->child[head] = i;
        t->left[head]++;
    }
    for (uint32_t i = sentence->first; i < sentence->end; i++)
        if (!t->left[i]) queue[ready++] = i;
    while (done < ready) {
        uint32_t i = queue[done++];
        t->left[i] = t->right[i] = i;
        for (uint32_t c = t->child[i]; c != NO_CHILD; c = t->sibling[c]) {
            if (t->left[c] < t->left[i]) t->left[i] = t->left[c];
            if (t->right[c] > t->right[i]) t->right[i] = t->right[c];
        }
        int32_t head = tokens[i].head;
        if (head >= (int32_t)sentence->first && head < (int32_t)sentence->end && head != (int32_t)i && --t->left[head] == 0)
            queue[ready++] = (uint32_t)head;
    }
}

int quote_trees_read(quote_trees *out, dtl_document *document, const uint8_t *base) {
    *out = (quote_trees){.document = document, .base = base};
    int status = allocate(out, document);
    if (status) return status;
    uint32_t longest = 0;
    for (size_t i = 0; i < document->sentences.count; i++) {
        uint32_t length = document->sentences.items[i].end - document->sentences.items[i].first;
        if (length > longest) longest = length;
    }
    uint32_t *queue = dtl_arena_array(&document->arena, uint32_t, (size_t)longest + 1);
    if (!queue) return document->arena.status;
    for (uint32_t i = 0; i < document->sentences.count; i++) read_sentence(out, i, queue);
    return DTL_OK;
}

uint32_t quote_child(const quote_trees *trees, uint32_t token, dtl_relation relation) {
    for (uint32_t c = trees->child[token]; c != NO_CHILD; c = trees->sibling[c])
        if (quote_relation(trees, c) == relation) return c;
    return NO_CHILD;
}

uint32_t quote_subject(const quote_trees *trees, uint32_t verb) {
    const dtl_token *tokens = trees->document->tokens.items;
    for (int climbed = 0; climbed < MAX_CLIMB; climbed++) {
        uint32_t subject = quote_child(trees, verb, DTL_REL_NSUBJ);
        if (subject != NO_CHILD) return subject;
        dtl_relation relation = quote_relation(trees, verb);
        int32_t head = tokens[verb].head;
        if (head < 0) return NO_CHILD;
        if (relation == DTL_REL_ACL) return tokens[head].upos == DTL_UPOS_VERB ? NO_CHILD : (uint32_t)head;
        if (relation != DTL_REL_CONJ && relation != DTL_REL_XCOMP && relation != DTL_REL_ADVCL) return NO_CHILD;
        verb = (uint32_t)head;
    }
    return NO_CHILD;
}
