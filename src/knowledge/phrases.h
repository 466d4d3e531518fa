/* Phrases, found by the words that they start with: a trie over pieces of words, built once and then only read.
 *
 * Hyphens, slashes and apostrophes only separate pieces, in phrases as in tokens: so "al-Qaeda" is found in the tokens
 * al - Qaeda, in al-Qaeda and in al Qaeda, and "Cote d'Ivoire" however its apostrophe was cut. */
#ifndef DTL_KNOWLEDGE_PHRASES_H
#define DTL_KNOWLEDGE_PHRASES_H

#include "base/error.h"
#include "base/map.h"
#include "base/vector.h"
#include "knowledge/knowledge.h"

enum { DTL_MAX_PIECES = 16, DTL_MAX_PIECE_BYTES = 60, DTL_MAX_PHRASES = 200000 };

typedef struct dtl_phrase {
    dtl_known known;
    dtl_slice *pieces; /* as written */
    uint32_t piece_count;
    bool noun;      /* only where its last word is a noun */
    bool gone;      /* taken away by a later lexicon, or replaced */
    uint32_t layer; /* of the lexicon that says so */
    uint32_t next;  /* the next phrase with these pieces, by kind; numbers of phrases start at 1, 0 is none */
} dtl_phrase;

typedef struct dtl_phrases {
    dtl_arena *arena;
    uint32_t layer;               /* of the lexicon that is being read */
    dtl_map children;             /* key: a node's number, four bytes, then a folded piece; value: the node behind it */
    dtl_vector(uint32_t) nodes;   /* the first phrase that ends at each node; node 0 is the root */
    dtl_vector(dtl_phrase) items; /* items[0] is none */
} dtl_phrases;

/* Everything lives in the arena. Errors: DTL_ENOMEM, DTL_ELIMIT. */
int dtl_phrases_init(dtl_phrases *phrases, dtl_arena *arena, dtl_error *error);

/* noun: only where the last word is tagged as a noun or name. *added is false when a phrase of the same kind is written so
 * already in this layer or a later one: then nothing is added. One of an earlier layer is replaced, with the others of its entry.
 * text must outlive the phrases. Errors: DTL_EFORMAT when there is no word in it, too many or too long ones; DTL_ENOMEM,
 * DTL_ELIMIT. */
int dtl_phrases_add(dtl_phrases *phrases, dtl_slice text, const dtl_known *known, bool noun, bool *added, dtl_error *error);

/* Takes away the phrase that an earlier layer has of this kind, and the others of the same entry; a phrase that only comes later
 * does not stand either. Errors: as add. */
int dtl_phrases_remove(dtl_phrases *phrases, dtl_slice text, dtl_known_kind kind, dtl_error *error);

/* Whether two phrases are written the same. */
bool dtl_phrases_same(const dtl_phrase *a, const dtl_phrase *b);

/* As dtl_knowledge_match and dtl_knowledge_find. They allocate nothing. */
size_t dtl_phrases_match(const dtl_phrases *phrases, const dtl_token *tokens, size_t at, size_t end, unsigned kinds,
                         const dtl_known **out);
const dtl_known *dtl_phrases_find(const dtl_phrases *phrases, dtl_slice text, unsigned kinds);

#endif
