/* robots.txt (RFC 9309). */
#ifndef DTL_WATCH_ROBOTS_H
#define DTL_WATCH_ROBOTS_H

#include "base/slice.h"

enum { DTL_MAX_ROBOTS_BYTES = 500 << 10 }; /* what lies behind is not read (RFC 9309, 2.5) */

/* Whether a file's rules let path ("/news?page=2") be fetched by the crawler called agent: those of the groups that name it, else
 * those of "*". The longest rule that fits wins, of two as long the one that allows. In time linear in the file for each rule's
 * length times the path's. */
bool dtl_robots_allow(dtl_slice file, dtl_slice agent, dtl_slice path);

/* Seconds that those groups ask to leave between two requests (Crawl-delay, which is no part of the RFC); 0: none. */
double dtl_robots_delay(dtl_slice file, dtl_slice agent);

#endif
