/* What joining and settling share. */
#ifndef DTL_STORIES_FINDER_H
#define DTL_STORIES_FINDER_H

#include "base/date.h"
#include "base/map.h"
#include "base/postings.h"
#include "stories/profile.h"
#include "stories/stories.h"

typedef struct dtl_story_member {
    dtl_story_text *text;
    dtl_day day;
    uint32_t draft;  /* number of the story that it joined */
    uint32_t before; /* the member of that story that joined before it, or DTL_NO_POSTING */
    uint32_t seen_by, hits;
    dtl_profile profile;
} dtl_story_member;

/* How much two members have in common: b joined before a. */
typedef struct dtl_story_likeness {
    uint32_t a, b;
    float points;
} dtl_story_likeness;

typedef struct dtl_story_finder {
    dtl_arena *arena;
    const dtl_rarity *rarity;
    dtl_story_member *members; /* as they join */
    size_t count;
    dtl_postings index; /* word -> member */
    dtl_map known;
    dtl_vector(uint32_t) newest; /* of each story, its newest member */
    dtl_vector(uint32_t) candidates;
    dtl_vector(dtl_story_likeness) kept;
} dtl_story_finder;

/* Days too far apart; where one is not known they may be near. */
bool dtl_story_far_apart(dtl_day a, dtl_day b);

/* Fills text->story of the members that have not settled. DTL_ENOMEM, DTL_ELIMIT. */
int dtl_stories_settle(dtl_story_finder *finder);

#endif
