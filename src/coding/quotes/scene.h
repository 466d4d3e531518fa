/* What the quote stage looks at while it reads one document. */
#ifndef DTL_CODING_QUOTES_SCENE_H
#define DTL_CODING_QUOTES_SCENE_H

#include "coding/quotes/marks.h"
#include "coding/quotes/trees.h"
#include "coding/quotes/words.h"
#include "knowledge/knowledge.h"

/* A word that may attribute, with its source. */
typedef struct quote_clause {
    uint32_t cue;    /* token */
    uint32_t source; /* token that heads the source; NO_CHILD: none */
    bool phrase;     /* "according to": the cue stands before its source */
} quote_clause;

typedef dtl_vector(quote_clause) quote_clauses;

typedef struct quote_scene {
    dtl_document *document;
    const dtl_knowledge *knowledge;
    const quote_words *words;
    quote_trees trees;
    quote_stretches stretches;
    quote_clauses clauses; /* in order of their cues */
    uint32_t *clause_of;   /* [token] number of its clause plus one; 0: none */
    uint32_t *behind,
        *before;          /* [token] the stretch whose next word of saying it is, behind it or before it, plus one; 0: none */
    uint32_t *stretch_of; /* [token] the stretch that holds it, plus one; 0: none */
    uint32_t *paragraph;  /* [sentence] its paragraph's first sentence; one that ends with a colon goes on */
} quote_scene;

/* Errors: the arena's status. */
int quote_scene_read(quote_scene *out, dtl_document *document, const dtl_knowledge *knowledge, const quote_words *words,
                     const uint8_t *base);

static inline const dtl_token *scene_token(const quote_scene *scene, uint32_t token) {
    return &scene->document->tokens.items[token];
}

static inline uint32_t scene_paragraph(const quote_scene *scene, uint32_t token) {
    return scene->paragraph[scene->trees.sentence[token]];
}

bool scene_is_nominal(const quote_scene *scene, uint32_t token);

/* The word that joins a stretch to what stands around it: the first whose head lies outside. */
uint32_t scene_joint(const quote_scene *scene, const quote_stretch *stretch);

/* The name behind a stretch that is signed, "..." -- Jane Doe; NO_CHILD: none. */
uint32_t scene_signature(const quote_scene *scene, const quote_stretch *stretch);

/* The subject of the verb that governs a stretch from outside; NO_CHILD: none. */
uint32_t scene_governor(const quote_scene *scene, const quote_stretch *stretch);

#endif
