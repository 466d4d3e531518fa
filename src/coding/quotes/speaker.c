#include "coding/quotes/speaker.h"

#include "base/error.h"

/* Tokens [first, end). */
typedef struct range {
    uint32_t first, end;
} range;

int quote_speakers_init(quote_speakers *out, const quote_scene *scene) {
    dtl_document *document = scene->document;
    *out = (quote_speakers){.scene = scene};
    out->by_head = dtl_arena_array(&document->arena, const dtl_actor *, document->tokens.count + 1);
    if (!out->by_head) return document->arena.status;
    for (size_t i = document->actors.count; i-- > 0;) {
        const dtl_actor *actor = &document->actors.items[i];
        if (actor->head < document->tokens.count) out->by_head[actor->head] = actor;
        if (actor->chain >= out->next_chain) out->next_chain = actor->chain + 1;
    }
    return DTL_OK;
}

/* The words of a noun phrase: its head with what stands before it, names and "of" phrases behind it. */
static range phrase_of(const quote_trees *t, uint32_t head) {
    range r = {head, head + 1};
    for (uint32_t c = t->child[head]; c != NO_CHILD; c = t->sibling[c]) {
        dtl_relation relation = quote_relation(t, c);
        bool joins = relation == DTL_REL_FLAT || relation == DTL_REL_COMPOUND || relation == DTL_REL_NMOD ||
                     relation == DTL_REL_FIXED || relation == DTL_REL_DET || relation == DTL_REL_AMOD ||
                     relation == DTL_REL_NUMMOD;
        if (!joins) continue;
        if (c < head && t->left[c] < r.first) r.first = t->left[c];
        if (c > head && t->right[c] >= r.end) r.end = t->right[c] + 1;
    }
    return r;
}

static void describe(const quote_speakers *s, dtl_actor *actor) {
    const unsigned kinds = DTL_KNOWN_COUNTRY | DTL_KNOWN_ADJECTIVE | DTL_KNOWN_CAPITAL | DTL_KNOWN_SEAT | DTL_KNOWN_ORGANISATION |
                           DTL_KNOWN_TITLE | DTL_KNOWN_GROUP;
    for (size_t at = actor->first; at < actor->end;) {
        const dtl_known *known = NULL;
        size_t length = dtl_knowledge_match(s->scene->knowledge, s->scene->document->tokens.items, at, actor->end, kinds, &known);
        if (length && known->country[0] && !actor->country[0]) memcpy(actor->country, known->country, sizeof actor->country);
        if (length && known->sector[0] && !actor->sector[0]) memcpy(actor->sector, known->sector, sizeof actor->sector);
        at += length ? length : 1;
    }
}

static const dtl_actor *make_actor(quote_speakers *s, uint32_t head) {
    dtl_actor *actor = dtl_arena_new(&s->scene->document->arena, dtl_actor);
    if (!actor) return NULL;
    const dtl_token *tokens = s->scene->document->tokens.items;
    range r = phrase_of(&s->scene->trees, head);
    actor->span = (dtl_span){tokens[r.first].span.start, tokens[r.end - 1].span.end};
    actor->sentence = s->scene->trees.sentence[head];
    actor->text = dtl_span_text(dtl_document_text(s->scene->document, s->scene->document->sentences.items[actor->sentence].part),
                                actor->span);
    actor->first = r.first;
    actor->end = r.end;
    actor->head = head;
    actor->chain = s->next_chain++;
    actor->why = DTL_SLICE("the source of a quote");
    describe(s, actor);
    s->by_head[head] = actor;
    return actor;
}

const dtl_actor *quote_speaker(quote_speakers *speakers, uint32_t token) {
    if (token == NO_CHILD) return NULL;
    return speakers->by_head[token] ? speakers->by_head[token] : make_actor(speakers, token);
}
