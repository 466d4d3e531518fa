#include "read/fetch.h"

#include <curl/curl.h>
#include <stdio.h>
#include <strings.h>

#include "base/arena.h"
#include "base/buffer.h"
#include "base/memory.h"
#include "read/address.h"

/* One slot more than may be under way is for the answer given last. */
enum { SLOTS = DTL_MAX_FETCHES + 1, MAX_HEADERS_KEPT = 64 << 10, CONNECT_MILLISECONDS = 20000, LONGEST_POLL = 250 };

/* A request under way, or at rest. */
typedef struct transfer {
    struct dtl_fetcher *fetcher;
    CURL *easy;
    struct curl_slist *headers;
    uint64_t token;
    dtl_buffer body;
    size_t header_bytes;
    bool busy, refused, crowded; /* refused: an address was private; crowded: too many headers */
    char reason[CURL_ERROR_SIZE];
} transfer;

struct dtl_fetcher {
    CURLM *multi;
    bool allow_private;
    char agent[100];
    transfer transfers[SLOTS];
    transfer *given;   /* whose answer was given last: its body is freed by the next call */
    dtl_arena answers; /* headers of that */
};

static int fail_memory(dtl_error *error) {
    return dtl_fail(error, DTL_ENOMEM, "%s", dtl_error_meaning(DTL_ENOMEM));
}

int dtl_fetcher_open(dtl_fetcher **out, const dtl_fetch_options *options, dtl_error *error) {
    *out = NULL;
    if (curl_global_init(CURL_GLOBAL_DEFAULT)) return fail_memory(error);
    dtl_fetcher *fetcher = dtl_calloc(1, sizeof *fetcher);
    CURLM *multi = fetcher ? curl_multi_init() : NULL;
    if (!multi) {
        dtl_free(fetcher);
        curl_global_cleanup();
        return fail_memory(error);
    }
    fetcher->multi = multi;
    fetcher->allow_private = options->allow_private;
    snprintf(fetcher->agent, sizeof fetcher->agent, "%s", options->agent);
    dtl_arena_init(&fetcher->answers, MAX_HEADERS_KEPT);
    curl_multi_setopt(multi, CURLMOPT_MAX_TOTAL_CONNECTIONS, (long)DTL_MAX_FETCHES);
    *out = fetcher;
    return DTL_OK;
}

static void rest(transfer *t) {
    if (t->easy) curl_multi_remove_handle(t->fetcher->multi, t->easy);
    curl_slist_free_all(t->headers);
    t->headers = NULL;
    t->busy = false;
    dtl_buffer_clear(&t->body);
}

void dtl_fetcher_close(dtl_fetcher *fetcher) {
    if (!fetcher) return;
    for (size_t i = 0; i < SLOTS; i++) {
        transfer *t = &fetcher->transfers[i];
        if (t->fetcher) rest(t);
        if (t->easy) curl_easy_cleanup(t->easy);
    }
    curl_multi_cleanup(fetcher->multi);
    dtl_arena_clear(&fetcher->answers);
    dtl_free(fetcher);
    curl_global_cleanup();
}

static size_t take_body(char *bytes, size_t size, size_t count, void *context) {
    transfer *t = context;
    return dtl_buffer_add(&t->body, (dtl_slice){bytes, size * count}) ? 0 : size * count;
}

static size_t take_header(char *bytes, size_t size, size_t count, void *context) {
    transfer *t = context;
    (void)bytes;
    t->header_bytes += size * count;
    t->crowded = t->header_bytes > DTL_MAX_FETCH_HEADER;
    return t->crowded ? 0 : size * count;
}

/* The one place where every connection passes, whatever name, redirect or resolver led there. */
static curl_socket_t open_socket(void *context, curlsocktype purpose, struct curl_sockaddr *address) {
    transfer *t = context;
    (void)purpose;
    if (!t->fetcher->allow_private && !dtl_address_is_public(&address->addr, (socklen_t)address->addrlen)) {
        t->refused = true;
        return CURL_SOCKET_BAD;
    }
    return socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
}

static bool add_header(transfer *t, const char *name, const char *value) {
    char line[1100];
    if (!value || strpbrk(value, "\r\n")) return true;
    int length = snprintf(line, sizeof line, "%s: %s", name, value);
    if (length < 0 || (size_t)length >= sizeof line) return true;
    struct curl_slist *longer = curl_slist_append(t->headers, line);
    if (longer) t->headers = longer;
    return longer != NULL;
}

static bool set_up(transfer *t, const dtl_fetch_request *request) {
    CURL *easy = t->easy;
    curl_easy_reset(easy);
    bool good = curl_easy_setopt(easy, CURLOPT_URL, request->url) == CURLE_OK;
    good &= curl_easy_setopt(easy, CURLOPT_USERAGENT, t->fetcher->agent) == CURLE_OK;
    good &= curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "http,https") == CURLE_OK;
    good &= curl_easy_setopt(easy, CURLOPT_PROXY, "") == CURLE_OK; /* a proxy would connect where we may not */
    good &= curl_easy_setopt(easy, CURLOPT_ACCEPT_ENCODING, "") == CURLE_OK;
    good &= add_header(t, "If-None-Match", request->etag) && add_header(t, "If-Modified-Since", request->modified);
    good &= add_header(t, "Accept", "application/rss+xml, application/atom+xml, application/feed+json, text/html, */*;q=0.5");
    curl_easy_setopt(easy, CURLOPT_HTTPHEADER, t->headers);
    curl_easy_setopt(easy, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT_MS, (long)CONNECT_MILLISECONDS);
    curl_easy_setopt(easy, CURLOPT_TIMEOUT_MS, (long)(request->seconds * 1000));
    curl_easy_setopt(easy, CURLOPT_OPENSOCKETFUNCTION, open_socket);
    curl_easy_setopt(easy, CURLOPT_OPENSOCKETDATA, t);
    curl_easy_setopt(easy, CURLOPT_WRITEFUNCTION, take_body);
    curl_easy_setopt(easy, CURLOPT_WRITEDATA, t);
    curl_easy_setopt(easy, CURLOPT_HEADERFUNCTION, take_header);
    curl_easy_setopt(easy, CURLOPT_HEADERDATA, t);
    curl_easy_setopt(easy, CURLOPT_ERRORBUFFER, t->reason);
    return good;
}

static int start(void *context, const dtl_fetch_request *request, uint64_t token, dtl_error *error) {
    dtl_fetcher *fetcher = context;
    transfer *t = NULL;
    for (size_t i = 0; i < SLOTS && !t; i++) {
        if (!fetcher->transfers[i].busy) t = &fetcher->transfers[i];
    }
    if (!t) return dtl_fail(error, DTL_ELIMIT, "more than %d requests at once", DTL_MAX_FETCHES);
    CURL *easy = t->easy ? t->easy : curl_easy_init();
    if (!easy) return fail_memory(error);
    *t = (transfer){.fetcher = fetcher, .easy = easy, .token = token};
    dtl_buffer_init(&t->body, request->ceiling);
    if (!set_up(t, request) || curl_multi_add_handle(fetcher->multi, easy)) {
        rest(t);
        return fail_memory(error);
    }
    t->busy = true;
    return DTL_OK;
}

static dtl_slice header(dtl_fetcher *fetcher, CURL *easy, const char *name) {
    struct curl_header *found = NULL;
    if (curl_easy_header(easy, name, 0, CURLH_HEADER, -1, &found) != CURLHE_OK || !*found->value) return DTL_NO_SLICE;
    return dtl_arena_copy(&fetcher->answers, dtl_slice_of(found->value));
}

/* "text/html; charset=utf-8" */
static dtl_slice charset_of(dtl_slice type) {
    for (size_t i = 0; i + 8 < type.length; i++) {
        if (strncasecmp(type.data + i, "charset=", 8) != 0) continue;
        dtl_slice rest_of = dtl_slice_trim((dtl_slice){type.data + i + 8, type.length - i - 8});
        if (rest_of.length && rest_of.data[0] == '"') rest_of.data++, rest_of.length--;
        size_t end = 0;
        while (end < rest_of.length && !strchr("\"; ", rest_of.data[end])) end++;
        return end ? (dtl_slice){rest_of.data, end} : DTL_NO_SLICE;
    }
    return DTL_NO_SLICE;
}

static void explain(dtl_fetch_answer *answer, const transfer *t, CURLcode result) {
    answer->code = result == CURLE_OUT_OF_MEMORY || t->body.status == DTL_ENOMEM ? DTL_ENOMEM : DTL_EIO;
    long connected = 0;
    curl_easy_getinfo(t->easy, CURLINFO_NUM_CONNECTS, &connected);
    const char *reason = *t->reason ? t->reason : curl_easy_strerror(result);
    if (t->body.status == DTL_ELIMIT) {
        answer->code = DTL_ELIMIT;
        snprintf(answer->why, sizeof answer->why, "is longer than %zu MiB", t->body.ceiling >> 20);
    } else if (t->crowded) {
        answer->code = DTL_ELIMIT;
        snprintf(answer->why, sizeof answer->why, "has more than %d KiB of headers", DTL_MAX_FETCH_HEADER >> 10);
    } else if (t->refused && result == CURLE_COULDNT_CONNECT) {
        answer->code = DTL_EARGUMENT;
        snprintf(answer->why, sizeof answer->why, "its server has a private address, which only --allow-private lets pass");
    } else if (!connected && (result == CURLE_UNSUPPORTED_PROTOCOL || result == CURLE_URL_MALFORMAT)) {
        answer->code = DTL_EARGUMENT;
        snprintf(answer->why, sizeof answer->why, "is no address that may be asked");
    } else {
        snprintf(answer->why, sizeof answer->why, "%s", reason);
    }
}

static void fill(dtl_fetch_answer *answer, dtl_fetcher *fetcher, transfer *t, CURLcode result) {
    long status = 0;
    curl_off_t after = 0;
    *answer = (dtl_fetch_answer){.token = t->token};
    if (result != CURLE_OK) {
        explain(answer, t, result);
        return;
    }
    curl_easy_getinfo(t->easy, CURLINFO_RESPONSE_CODE, &status);
    curl_easy_getinfo(t->easy, CURLINFO_RETRY_AFTER, &after);
    answer->status = (int)status;
    answer->after = after > 0 ? (double)after : 0;
    answer->body = dtl_buffer_slice(&t->body);
    answer->etag = header(fetcher, t->easy, "ETag");
    answer->modified = header(fetcher, t->easy, "Last-Modified");
    answer->location = header(fetcher, t->easy, "Location");
    answer->charset = charset_of(header(fetcher, t->easy, "Content-Type"));
}

static bool take_answer(dtl_fetcher *fetcher, dtl_fetch_answer *answer) {
    int left = 0;
    CURLMsg *message;
    while ((message = curl_multi_info_read(fetcher->multi, &left))) {
        if (message->msg != CURLMSG_DONE) continue;
        CURLcode result = message->data.result;
        for (size_t i = 0; i < SLOTS; i++) {
            transfer *t = &fetcher->transfers[i];
            if (t->easy != message->easy_handle) continue;
            fill(answer, fetcher, t, result);
            fetcher->given = t;
            return true;
        }
    }
    return false;
}

static int wait_for(void *context, double seconds, dtl_fetch_answer *answer, dtl_error *error) {
    dtl_fetcher *fetcher = context;
    int running = 0;
    if (fetcher->given) {
        rest(fetcher->given);
        fetcher->given = NULL;
        dtl_arena_reset(&fetcher->answers);
    }
    CURLMcode code = curl_multi_perform(fetcher->multi, &running);
    if (code == CURLM_OK && take_answer(fetcher, answer)) return 1;
    int milliseconds = seconds * 1000 > LONGEST_POLL ? LONGEST_POLL : (int)(seconds * 1000) + 1;
    if (code == CURLM_OK && seconds > 0) code = curl_multi_poll(fetcher->multi, NULL, 0, milliseconds, NULL);
    if (code == CURLM_OK) code = curl_multi_perform(fetcher->multi, &running);
    if (code != CURLM_OK)
        return dtl_fail(error, code == CURLM_OUT_OF_MEMORY ? DTL_ENOMEM : DTL_EIO, "%s", curl_multi_strerror(code));
    return take_answer(fetcher, answer) ? 1 : 0;
}

static void keep_up(void *context) {
    const dtl_fetcher *fetcher = context;
    int running = 0;
    curl_multi_perform(fetcher->multi, &running);
}

dtl_fetching dtl_fetcher_fetching(dtl_fetcher *fetcher) {
    return (dtl_fetching){.context = fetcher, .start = start, .wait = wait_for, .keep_up = keep_up};
}
