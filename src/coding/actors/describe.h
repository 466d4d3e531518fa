/* What one phrase says of itself: kind, name, role, sector, and the countries on its sides. */
#ifndef DTL_CODING_ACTORS_DESCRIBE_H
#define DTL_CODING_ACTORS_DESCRIBE_H

#include "coding/actors/scene.h"

enum { DTL_MAX_SIDES = 6 };

typedef struct dtl_side {
    char country[4];
    const dtl_known *by;
    uint32_t match; /* index of the match that names it; DTL_NO_INDEX */
    uint8_t how;    /* dtl_actor_how */
} dtl_side;

typedef struct dtl_description {
    dtl_found found;
    uint32_t start;
    dtl_side sides[DTL_MAX_SIDES];
    size_t side_count;
    const dtl_known *title;
    uint32_t title_first, title_end; /* tokens */
    uint32_t past;                   /* token of a word as "former"; DTL_NO_INDEX */
} dtl_description;

/* depth: how far behind another head; 0 for a phrase of its own. */
void dtl_describe(const dtl_scene *scene, uint32_t head, int depth, dtl_description *d);

/* names.c: the tokens of the name that a phrase with a head unknown to knowledge, or with a common noun written as a name, bears.
 */
void dtl_describe_name(const dtl_scene *scene, uint32_t head, dtl_description *d);

/* Whether the words beside a match take it back: "US-backed", "pro-Iranian". */
bool dtl_describe_undone(const dtl_scene *scene, const dtl_actor_match *match);

/* sectors: the one that says more wins, "rebel soldiers" are rebels. */
void dtl_describe_sector(dtl_description *d, const dtl_known *known);

#endif
