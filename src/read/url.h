/* Addresses on the web (RFC 3986), http and https. */
#ifndef DTL_READ_URL_H
#define DTL_READ_URL_H

#include "base/arena.h"

enum { DTL_MAX_URL_BYTES = 4096 };

/* url made absolute against base (data NULL: there is none), host in lower case, without fragment, in the arena. data NULL when
 * it is no address, of another scheme than http and https, longer than DTL_MAX_URL_BYTES or with a user's name in it, and when
 * memory ran out (arena->status). */
dtl_slice dtl_url_resolve(dtl_slice url, dtl_slice base, dtl_arena *arena);

/* The part of a resolved address that names the server: "https://example.org:8080". */
dtl_slice dtl_url_server(dtl_slice url);
/* That without the scheme: "example.org:8080". */
dtl_slice dtl_url_authority(dtl_slice url);
/* What stands behind it: "/news?page=2"; "/" when nothing does. */
dtl_slice dtl_url_path(dtl_slice url);

#endif
