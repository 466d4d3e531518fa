/* Lists of addresses without text (GDELT's tables, Media Cloud's CSV, an address a line): the pages that they lead to. */
#ifndef DTL_READ_LINKS_H
#define DTL_READ_LINKS_H

#include "read/csv.h"
#include "read/web.h"

enum { DTL_MAX_LINKS = 16 << 20 };

typedef struct dtl_links dtl_links;

/* table and source are the caller's and outlive the links. Errors: DTL_ENOMEM. */
int dtl_links_open(dtl_links **out, dtl_csv *table, dtl_source *source, const dtl_web *web, dtl_error *error);
void dtl_links_close(dtl_links *links);

/* The page of the next address, each address once: 1, 0 at the end, or a negative code for one that cannot be had or read, with
 * *line in any case. Those behind it are asked for meanwhile. skip: it is passed over, and not asked for where that is known in
 * time. */
int dtl_links_next(dtl_links *links, dtl_record *record, bool skip, uint64_t *line, dtl_error *error);

#endif
