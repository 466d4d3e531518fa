#include "serve/reply.h"

#include <stdio.h>
#include <string.h>

#include "base/hash.h"

bool dtl_reply_headers(struct MHD_Response *response, bool page) {
    static const char *const fixed[][2] = {
        {"X-Content-Type-Options", "nosniff"},           {"Referrer-Policy", "no-referrer"},
        {"Cross-Origin-Resource-Policy", "same-origin"}, {"Cross-Origin-Opener-Policy", "same-origin"},
        {"Cache-Control", "private, no-cache"},          {"Vary", "Accept, Accept-Encoding, Authorization"}};
    static const char data_policy[] = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'";
    static const char page_policy[] =
        "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:;"
        " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    bool good = MHD_add_response_header(response, "Content-Security-Policy", page ? page_policy : data_policy) == MHD_YES;
    for (size_t i = 0; i < sizeof fixed / sizeof *fixed; i++)
        good &= MHD_add_response_header(response, fixed[i][0], fixed[i][1]) == MHD_YES;
    return good;
}

static struct MHD_Response *make(const dtl_reply_body *body, dtl_slice bytes, const char *tag, bool packed) {
    union {
        const char *given;
        void *taken;
    } text = {.given = bytes.data}; /* read only: copied at once, or of the program's constants */
    struct MHD_Response *response =
        MHD_create_response_from_buffer(bytes.length, text.taken, body->lasts ? MHD_RESPMEM_PERSISTENT : MHD_RESPMEM_MUST_COPY);
    if (!response) return NULL;
    bool good = dtl_reply_headers(response, body->page);
    good &= MHD_add_response_header(response, "Content-Type", body->type) == MHD_YES;
    if (*tag) good &= MHD_add_response_header(response, "ETag", tag) == MHD_YES;
    if (packed) good &= MHD_add_response_header(response, "Content-Encoding", "gzip") == MHD_YES;
    if (body->link) good &= MHD_add_response_header(response, "Link", body->link) == MHD_YES;
    if (body->allow) good &= MHD_add_response_header(response, "Allow", body->allow) == MHD_YES;
    if (body->status == MHD_HTTP_UNAUTHORIZED) good &= MHD_add_response_header(response, "WWW-Authenticate", "Bearer") == MHD_YES;
    if (good) return response;
    MHD_destroy_response(response);
    return NULL;
}

bool dtl_reply_make(dtl_reply *out, const dtl_reply_body *body) {
    *out = (dtl_reply){.status = body->status};
    if (body->tag)
        snprintf(out->tag, sizeof out->tag, "%s", body->tag);
    else if (body->status == MHD_HTTP_OK)
        snprintf(out->tag, sizeof out->tag, "W/\"%016llx\"", (unsigned long long)dtl_hash(body->text, 0));
    out->plain = make(body, body->text, out->tag, false);
    if (body->packed.length) out->packed = make(body, body->packed, out->tag, true);
    if (*out->tag) out->same = make(body, DTL_SLICE(""), out->tag, false);
    if (out->plain && (out->packed || !body->packed.length) && (out->same || !*out->tag)) return true;
    dtl_reply_clear(out);
    return false;
}

void dtl_reply_clear(dtl_reply *reply) {
    if (reply->plain) MHD_destroy_response(reply->plain);
    if (reply->packed) MHD_destroy_response(reply->packed);
    if (reply->same) MHD_destroy_response(reply->same);
    *reply = (dtl_reply){.status = 0};
}

/* Whether a header's list names something: "gzip, br", "W/\"1\", W/\"2\"". "gzip;q=0" is rare enough to be taken for gzip. */
static bool names(const char *list, const char *wanted) {
    return list && (strstr(list, wanted) || strcmp(list, "*") == 0);
}

enum MHD_Result dtl_reply_send(const dtl_reply *reply, struct MHD_Connection *connection) {
    const char *known = MHD_lookup_connection_value(connection, MHD_HEADER_KIND, "If-None-Match");
    if (reply->same && names(known, reply->tag)) return MHD_queue_response(connection, MHD_HTTP_NOT_MODIFIED, reply->same);
    const char *accepted = MHD_lookup_connection_value(connection, MHD_HEADER_KIND, "Accept-Encoding");
    bool packed = reply->packed && names(accepted, "gzip");
    return MHD_queue_response(connection, reply->status, packed ? reply->packed : reply->plain);
}
