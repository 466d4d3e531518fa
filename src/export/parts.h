/* Objects that stand inside several kinds of lines. */
#ifndef DTL_EXPORT_PARTS_H
#define DTL_EXPORT_PARTS_H

#include "base/buffer.h"
#include "types/document.h"
#include "types/event.h"

const char *dtl_part_name(dtl_part part);

void dtl_put_span(dtl_buffer *out, dtl_span span); /* [35,53] */

/* Each writes one JSON value without a newline. */
void dtl_put_mention(dtl_buffer *out, const dtl_mention *mention);
void dtl_put_time(dtl_buffer *out, dtl_part part, const dtl_time *time);
void dtl_put_place(dtl_buffer *out, dtl_part part, const dtl_place *place);
void dtl_put_quote(dtl_buffer *out, const dtl_document *document, const dtl_quote *quote, bool with_part);
void dtl_put_told_quote(dtl_buffer *out, const dtl_told_quote *quote); /* with what is known of the report */

/* sentences, tokens (when wanted), actors, times and places: as keys, with a comma before each. */
void dtl_put_layers(dtl_buffer *out, const dtl_document *document, bool tokens);

/* type, mode, contexts, cameo, quad, score: as keys, with a comma before each. */
void dtl_put_coding(dtl_buffer *out, dtl_type type, int mode, uint64_t contexts, const char *cameo);
/* ,"key":[{"name":..,"country":..,"sector":..},..] */
void dtl_put_parties(dtl_buffer *out, const char *key, const dtl_party *parties, size_t count);
/* {"killed":{"min":26,"max":null}}: what is told. */
void dtl_put_counts(dtl_buffer *out, const dtl_count counts[DTL_COUNT_KINDS]);
/* "lat":..,"lon":.. */
void dtl_put_position(dtl_buffer *out, const dtl_place *place);
/* report, outlet, url, title, author, published, language: as keys, with a comma between. */
void dtl_put_report(dtl_buffer *out, const dtl_report *report);

#endif
