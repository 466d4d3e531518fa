/* Trees: a greedy transition parser (arc-hybrid: Kuhlmann, Gomez-Rodriguez and Satta 2011) with a linear classifier.
 *
 * The root stands behind the last word. SHIFT moves the front of the buffer to the stack; LEFT makes the top of the stack a child of
 * the front of the buffer; RIGHT makes it a child of the word below it. */
#ifndef DTL_LANGUAGE_TREE_H
#define DTL_LANGUAGE_TREE_H

#include "base/arena.h"
#include "language/tag.h"

typedef enum dtl_move { DTL_MOVE_SHIFT, DTL_MOVE_LEFT, DTL_MOVE_RIGHT } dtl_move;

enum { DTL_TREE_FEATURES = 96, DTL_NO_RELATION = 255 };

/* A class of the classifier. */
typedef struct dtl_transition {
    uint8_t move, relation;
} dtl_transition;

typedef struct dtl_parser {
    dtl_linear linear;
    dtl_transition *transitions; /* [linear.classes] */
} dtl_parser;

/* A word's children on one side, the outermost and the one before it. */
typedef struct dtl_children {
    int32_t last, before; /* DTL_NO_TOKEN for none */
    uint32_t count;
} dtl_children;

/* The state of one parse. Word `count` is the root. */
typedef struct dtl_parse {
    const dtl_word *words;
    const dtl_tag *tags;
    const uint16_t *classes;
    int32_t *heads; /* [count]; DTL_NO_TOKEN while not known; count for the root's child */
    uint8_t *relations;
    dtl_children *left, *right; /* [count + 1] */
    int32_t *stack;
    uint32_t count, depth, front;
} dtl_parse;

/* Memory for sentences of up to longest words. NULL: memory ran out. */
dtl_parse *dtl_parse_new(dtl_arena *arena, uint32_t longest);
void dtl_parse_start(dtl_parse *parse, const dtl_word *words, const dtl_tag *tags, const uint16_t *classes, uint32_t count);

static inline bool dtl_parse_done(const dtl_parse *parse) {
    return parse->depth == 0 && parse->front == parse->count;
}
/* Only one word becomes the root's child. */
bool dtl_parse_can(const dtl_parse *parse, dtl_move move);
void dtl_parse_do(dtl_parse *parse, dtl_transition transition);
uint32_t dtl_parse_features(uint32_t *out, const dtl_parse *parse);

int dtl_parser_load(dtl_parser *out, const dtl_model_file *file, dtl_arena *arena, dtl_error *error);
/* Runs a started parse to its end. */
void dtl_parser_run(const dtl_parser *parser, dtl_parse *parse);

#endif
