/* Stories: which reports tell of one chain of happenings. */
#ifndef DTL_STORIES_STORIES_H
#define DTL_STORIES_STORIES_H

#include "base/arena.h"
#include "base/hash.h"
#include "knowledge/rarity.h"

typedef struct dtl_story_text {
    char report[DTL_ID_SIZE];
    dtl_slice published;
    dtl_slice title, text;   /* title.data NULL: none */
    char draft[DTL_ID_SIZE]; /* the story that it joined when it came: "" on the way in, filled; or found earlier, which stays */
    char story[DTL_ID_SIZE]; /* filled: "s-..."; what it is where settled says so */
    bool settled;            /* story was found earlier and stays */
} dtl_story_text;

/* A story that was not told of for so many days is over: what comes later is another one. */
enum { DTL_STORY_DAYS = 30 };

/* Raise it with every change of what is a story: stories that a store keeps are then found anew. */
enum { DTL_STORY_RULE = 3 };

/* Fills ->draft and ->story of each text. The result does not depend on their order: reports join one after another, by
 * publication (unknown last), then report id, the story with whose nearest reports of the last DTL_STORY_DAYS they have most in
 * common, or start one. When all have joined, each report settles: in the story whose reports of DTL_STORY_DAYS before and after
 * it are nearest. So drafts found earlier hold as long as nothing was added before them, and what settled holds as long as
 * nothing was added within DTL_STORY_DAYS. The cost grows with the bytes of text. Errors: DTL_ENOMEM, DTL_ELIMIT. */
int dtl_stories_find(dtl_story_text *texts, size_t count, const dtl_rarity *rarity, dtl_arena *arena, dtl_error *error);

/* The text that has most in common with the first DTL_STORY_COMPARED of the others, the first of equals; only texts with a title
 * are asked for, all are compared. SIZE_MAX when none has one. Errors: DTL_ENOMEM, DTL_ELIMIT. */
enum { DTL_STORY_COMPARED = 64 };
int dtl_story_center(size_t *out, const dtl_story_text *texts, size_t count, const dtl_rarity *rarity, dtl_arena *arena,
                     dtl_error *error);

#endif
