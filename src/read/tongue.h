/* The language that a text is written in (libexttextcat's fingerprints). */
#ifndef DTL_READ_TONGUE_H
#define DTL_READ_TONGUE_H

#include "base/arena.h"
#include "base/error.h"
#include "types/report.h"

typedef struct dtl_tongues dtl_tongues; /* one thread at a time */

/* accepted: codes that are accepted, as "en,es"; at least one. table: the languages that are told apart, a file like
 * data/tongues.conf, or NULL for all that the library knows. Errors: DTL_ENOMEM, DTL_EIO when the table or the fingerprints
 * cannot be read. */
int dtl_tongues_open(dtl_tongues **out, const char *accepted, const char *table, dtl_error *error);
void dtl_tongues_close(dtl_tongues *tongues);

/* Sets report->language, and report->foreign when it is none of the accepted: as declared, else as its text looks; a text that
 * does not show it (under 20 words, mostly figures, or the looks at it disagree) is taken as declared by hint (data NULL: no
 * hint) or as the first accepted language. An accepted language points into tongues, a foreign one into the arena. Errors:
 * DTL_ENOMEM, DTL_ELIMIT. */
int dtl_tongues_settle(const dtl_tongues *tongues, dtl_report *report, dtl_slice hint, dtl_arena *arena, dtl_error *error);

#endif
