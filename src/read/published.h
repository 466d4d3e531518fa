/* Times of publication, as written in many ways, to ISO 8601. */
#ifndef DTL_READ_PUBLISHED_H
#define DTL_READ_PUBLISHED_H

#include "base/date.h"
#include "read/newswire.h"

enum { DTL_PUBLISHED_SIZE = 32 };

/* Reads a date, with or without a time, from the start of text: "2012-03-04", "2016-09-12T10:00:00-05:00", "2009-03-20
 * 12:24:52.002364-05", "20120304", "Sun, 04 Mar 2012 10:00:00 GMT" (RFC 5322), "Sun Mar  4 10:00:00 2012" (asctime), and with
 * newswire (which may be NULL) the months of its language, "March 4, 2012 10:00 a.m.", "Sunday 4 March 2012". Writes "2012-03-04"
 * or "2012-03-04T10:00:00" with "Z", "-05:00" or no zone behind it, the local time as written. Returns how many bytes it read, 0
 * when there is no date. */
size_t dtl_published_read(char out[DTL_PUBLISHED_SIZE], dtl_slice text, const dtl_newswire *newswire);

#endif
