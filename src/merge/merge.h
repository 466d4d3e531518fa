/* Merging: mentions of one happening become an event, with its disputes. */
#ifndef DTL_MERGE_MERGE_H
#define DTL_MERGE_MERGE_H

#include "base/error.h"
#include "base/vector.h"
#include "merge/telling.h"
#include "types/event.h"

typedef dtl_vector(dtl_event) dtl_events;

/* The origin of a report, for counting independent ones, and its story. */
typedef struct dtl_origin {
    char report[DTL_ID_SIZE], origin[DTL_ID_SIZE];
    char story[DTL_ID_SIZE]; /* "" when not known; an event is of the story of its earliest mention */
    char draft[DTL_ID_SIZE]; /* the story that it joined when it came (stories/stories.h); "" when not known */
} dtl_origin;

/* Of one draft reports count as telling of one chain of happenings, which lets mentions differ in more, as long as they were
 * published at most DTL_MERGE_STORY_DAYS apart. */
enum { DTL_MERGE_STORY_DAYS = 30 };

/* Fills *out in the arena, in order of first publication, then id. The same set of mentions gives the same events in whatever
 * order it comes. mentions must outlive the events (their slices are shared). origins: in order of report; a report that is not
 * in it is its own origin and its own story. model: says what words tell; NULL: nothing. The cost grows with count * log count.
 * Errors: DTL_ENOMEM, DTL_ELIMIT. */
int dtl_merge(dtl_events *out, dtl_arena *arena, const dtl_telling_model *model, const dtl_mention *mentions, size_t count,
              const dtl_origin *origins, size_t origin_count, dtl_error *error);

/* Raise it with every change of which mentions join or what an event says: events that a store keeps are then merged anew. */
enum { DTL_MERGE_RULE = 8 };

/* The same where it is known of some mentions to which event they belong (known[i] is its id; data NULL: not known). Mentions
 * join events one after another by publication (unknown last), then id; so what was found earlier holds as long as no mention
 * came before it. known may be NULL. */
int dtl_merge_more(dtl_events *out, dtl_arena *arena, const dtl_telling_model *model, const dtl_mention *mentions,
                   const dtl_slice *known, size_t count, const dtl_origin *origins, size_t origin_count, dtl_error *error);

/* The days on which the act may have happened, as far as the mention tells: its date, else what publication leaves possible.
 * DTL_NO_DAY where open. False when nothing is known. Mentions of one event that are of reports of different drafts lie at most
 * DTL_MERGE_DAYS apart, but for those that tell an open or longer date (all of one event tell the same) and those of which
 * nothing is known. */
bool dtl_merge_days(const dtl_mention *mention, dtl_day *from, dtl_day *to);
enum { DTL_MERGE_DAYS = 3 };

#endif
