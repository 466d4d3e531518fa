/* Events, mentions and actors in words for people. */
#ifndef DTL_EXPORT_WORDS_H
#define DTL_EXPORT_WORDS_H

#include "base/buffer.h"
#include "types/event.h"
#include "types/report.h"

/* "Wang Yi (CHN GOV)", "CHN GOV", or the words of the text; several separated by ", ". */
void dtl_words_actors(dtl_buffer *out, const dtl_actor *actors, size_t count);
void dtl_words_parties(dtl_buffer *out, const dtl_party *parties, size_t count);

/* "CONSULT", or "CONSULT/visit". */
void dtl_words_type(dtl_buffer *out, dtl_type type, int mode);
/* "2012-03-03", "2012-03-01 to 2012-03-03", "2012-03", "by 2012-03-04"; nothing when it is not known. */
void dtl_words_when(dtl_buffer *out, const dtl_when *when);
/* "Mandera, KEN"; place may be NULL. */
void dtl_words_place(dtl_buffer *out, const dtl_place *place);
/* "26 or more killed, 12 injured". */
void dtl_words_counts(dtl_buffer *out, const dtl_count counts[DTL_COUNT_KINDS]);
/* A disputed value, which is JSON text, as the functions above would say it; as it stands when it has no shape that is known. */
void dtl_words_value(dtl_buffer *out, dtl_slice json);
/* "2012-03-04" of a publication time. */
dtl_slice dtl_words_day(dtl_slice published);

#endif
