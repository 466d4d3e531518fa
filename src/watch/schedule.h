/* Who may be asked when: tasks in lanes, a lane for each server. A state machine over the time that it is given: it reads no
 * clock, and asks nobody. Times are seconds since 1970. */
#ifndef DTL_WATCH_SCHEDULE_H
#define DTL_WATCH_SCHEDULE_H

#include <stdint.h>

#include "base/slice.h"

enum { DTL_MAX_LANES = 1 << 20, DTL_MAX_TASKS = 16 << 20 };

typedef struct dtl_schedule dtl_schedule;

typedef struct dtl_schedule_rules {
    double delay;                 /* between the end of a request and the next one to the same server */
    double first_wait, last_wait; /* after one failure, and at most: each further one doubles it */
} dtl_schedule_rules;

/* NULL when memory is out. */
dtl_schedule *dtl_schedule_open(const dtl_schedule_rules *rules);
void dtl_schedule_close(dtl_schedule *schedule);

/* The lane of a server, made when it is new (*fresh, which may be NULL); negative: DTL_ENOMEM, DTL_ELIMIT. name is copied. */
int64_t dtl_schedule_lane(dtl_schedule *schedule, dtl_slice name, bool *fresh);
const char *dtl_schedule_name(const dtl_schedule *schedule, uint32_t lane);

/* Puts a task into a lane, not to be started before due. Of those due at once, the one put in first is the first. One due at
 * -INFINITY comes before all others, even where the lane is held. DTL_ENOMEM, DTL_ELIMIT. */
int dtl_schedule_put(dtl_schedule *schedule, uint32_t lane, double due, void *task);

/* Takes a task that may start now, of the lanes in turn; its lane is busy from there until it is freed. NULL: none may. */
void *dtl_schedule_take(dtl_schedule *schedule, double now, uint32_t *lane);
/* When the next one may start, lanes that are busy left out; INFINITY: none. */
double dtl_schedule_wake(const dtl_schedule *schedule);

/* Ends what take began: the server gave an answer, or failed, or nothing was asked after all. */
typedef enum dtl_schedule_end { DTL_SCHEDULE_ANSWERED, DTL_SCHEDULE_FAILED, DTL_SCHEDULE_UNASKED } dtl_schedule_end;
/* after: seconds that the server wants to be left alone; 0: it does not say. */
void dtl_schedule_free(dtl_schedule *schedule, uint32_t lane, double now, dtl_schedule_end end, double after);

/* While a lane is held, only tasks due at -INFINITY start in it. */
void dtl_schedule_hold(dtl_schedule *schedule, uint32_t lane, bool held);

/* A server's own wish for the delay, which holds when it is longer. */
void dtl_schedule_slow(dtl_schedule *schedule, uint32_t lane, double delay);

/* What has to be remembered of a lane over a restart, and to set it again. */
typedef struct dtl_lane_state {
    double ready;
    unsigned failures;
} dtl_lane_state;
dtl_lane_state dtl_schedule_state(const dtl_schedule *schedule, uint32_t lane);
void dtl_schedule_restore(dtl_schedule *schedule, uint32_t lane, dtl_lane_state state);

/* Takes tasks out in any order, whenever they are due, until there is none (NULL): for freeing them at the end. */
void *dtl_schedule_drain(dtl_schedule *schedule);

#endif
