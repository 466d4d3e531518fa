#include "read/url.h"

#include <curl/curl.h>
#include <stdint.h>

#include "base/error.h"

/* Sets the address, relative to the one that is set already. NULs, blanks and controls never pass. */
static CURLUcode set_url(CURLU *parts, dtl_slice text, dtl_arena *arena) {
    text = dtl_slice_trim(text);
    if (!text.length || text.length > DTL_MAX_URL_BYTES) return CURLUE_MALFORMED_INPUT;
    for (size_t i = 0; i < text.length; i++) {
        if ((unsigned char)text.data[i] < 0x20 || text.data[i] == 0x7F) return CURLUE_MALFORMED_INPUT;
    }
    dtl_slice copy = dtl_arena_copy(arena, text);
    if (!copy.data) return CURLUE_OUT_OF_MEMORY;
    return curl_url_set(parts, CURLUPART_URL, copy.data, CURLU_NON_SUPPORT_SCHEME | CURLU_URLENCODE);
}

static bool has_user(CURLU *parts) {
    char *user = NULL;
    bool found = curl_url_get(parts, CURLUPART_USER, &user, 0) == CURLUE_OK;
    curl_free(user);
    return found;
}

static dtl_slice take(CURLU *parts, dtl_arena *arena) {
    char *whole = NULL;
    dtl_slice result = DTL_NO_SLICE;
    curl_url_set(parts, CURLUPART_FRAGMENT, NULL, 0);
    if (curl_url_get(parts, CURLUPART_URL, &whole, CURLU_NO_DEFAULT_PORT) == CURLUE_OK && strlen(whole) <= DTL_MAX_URL_BYTES &&
        (strncmp(whole, "http://", 7) == 0 || strncmp(whole, "https://", 8) == 0))
        result = dtl_arena_copy(arena, dtl_slice_of(whole));
    curl_free(whole);
    if (!result.data) return result;
    /* The host is all in lower case, so that one server has one name. */
    dtl_slice host = dtl_url_authority(result);
    union {
        const char *given;
        char *own;
    } at = {.given = host.data};
    for (size_t i = 0; i < host.length; i++)
        at.own[i] = at.own[i] >= 'A' && at.own[i] <= 'Z' ? (char)(at.own[i] + 0x20) : at.own[i];
    return result;
}

dtl_slice dtl_url_resolve(dtl_slice url, dtl_slice base, dtl_arena *arena) {
    CURLU *parts = curl_url();
    if (!parts) {
        arena->status = DTL_ENOMEM;
        return DTL_NO_SLICE;
    }
    CURLUcode code = base.data ? set_url(parts, base, arena) : CURLUE_OK;
    if (code == CURLUE_OK) code = set_url(parts, url, arena);
    dtl_slice result = code == CURLUE_OK && !has_user(parts) ? take(parts, arena) : DTL_NO_SLICE;
    if (code == CURLUE_OUT_OF_MEMORY) arena->status = DTL_ENOMEM;
    curl_url_cleanup(parts);
    return result;
}

dtl_slice dtl_url_server(dtl_slice url) {
    size_t at = dtl_slice_find(url, DTL_SLICE("://"), 0);
    if (at == SIZE_MAX) return DTL_NO_SLICE;
    size_t end = at + 3;
    while (end < url.length && !strchr("/?#", url.data[end])) end++;
    return (dtl_slice){url.data, end};
}

dtl_slice dtl_url_authority(dtl_slice url) {
    dtl_slice server = dtl_url_server(url);
    size_t at = dtl_slice_find(server, DTL_SLICE("://"), 0);
    return at == SIZE_MAX ? DTL_NO_SLICE : (dtl_slice){server.data + at + 3, server.length - at - 3};
}

dtl_slice dtl_url_path(dtl_slice url) {
    dtl_slice server = dtl_url_server(url);
    if (!server.data || server.length == url.length) return DTL_SLICE("/");
    return (dtl_slice){url.data + server.length, url.length - server.length};
}
