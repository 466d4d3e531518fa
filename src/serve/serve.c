#include "serve/serve.h"

#include <arpa/inet.h>
#include <errno.h>
#include <limits.h>
#include <microhttpd.h>
#include <stdio.h>
#include <strings.h>
#include <zlib.h>

#include "base/hash.h"
#include "base/json.h"
#include "base/memory.h"
#include "serve/api.h"

enum { MOST_TURN = 250, LEAST_GZIP = 1024, GZIP_WINDOW = 15 + 16, GZIP_LEVEL = 4 };

struct dtl_server {
    struct MHD_Daemon *daemon;
    dtl_api api;
    dtl_knowledge *knowledge;
    dtl_rarity *rarity;
    char address[INET6_ADDRSTRLEN];
    char root[PATH_MAX];
    char *token; /* NULL: none is asked for */
    uint16_t port;
};

/* A request's parameters as they come in. */
typedef struct parameters {
    dtl_api_parameter list[DTL_API_PARAMETERS];
    size_t count;
    bool crowded;
} parameters;

static enum MHD_Result take_parameter(void *context, enum MHD_ValueKind kind, const char *name, const char *value) {
    parameters *p = context;
    (void)kind;
    p->crowded |= p->count == DTL_API_PARAMETERS;
    if (!p->crowded) p->list[p->count++] = (dtl_api_parameter){name, value ? value : ""};
    return p->crowded ? MHD_NO : MHD_YES;
}

/* Whether a name with or without our port is one of ours. Any other means that a page from elsewhere asks through a name that it
 * had resolved to us. */
static bool is_own_host(const dtl_server *server, const char *host) {
    const char *const names[] = {"localhost", "127.0.0.1", "[::1]", server->address};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        char whole[INET6_ADDRSTRLEN + 16], bracketed[INET6_ADDRSTRLEN + 16];
        snprintf(whole, sizeof whole, "%s:%u", names[i], server->port);
        snprintf(bracketed, sizeof bracketed, "[%s]:%u", names[i], server->port);
        if (strcasecmp(host, whole) == 0 || strcasecmp(host, bracketed) == 0 || strcasecmp(host, names[i]) == 0) return true;
    }
    return false;
}

static bool is_own_origin(const dtl_server *server, const char *origin) {
    return strncasecmp(origin, "http://", 7) == 0 && is_own_host(server, origin + 7);
}

/* In time that does not tell how much of it is right. */
static bool has_token(const dtl_server *server, const char *authorization) {
    static const char scheme[] = "Bearer ";
    size_t length = strlen(server->token);
    if (!authorization || strncasecmp(authorization, scheme, sizeof scheme - 1) != 0) return false;
    const char *given = authorization + sizeof scheme - 1;
    unsigned char wrong = strlen(given) != length;
    for (size_t i = 0; i < length && given[i]; i++) wrong |= (unsigned char)(given[i] ^ server->token[i]);
    return !wrong;
}

/* 0, or the status with which a request is refused before anything is looked at. */
static unsigned refuse(const dtl_server *server, struct MHD_Connection *connection, const char *method, const char **why) {
    const char *host = MHD_lookup_connection_value(connection, MHD_HEADER_KIND, "Host");
    const char *origin = MHD_lookup_connection_value(connection, MHD_HEADER_KIND, "Origin");
    const char *site = MHD_lookup_connection_value(connection, MHD_HEADER_KIND, "Sec-Fetch-Site");
    const char *token = MHD_lookup_connection_value(connection, MHD_HEADER_KIND, "Authorization");
    *why = "only GET and HEAD are answered";
    if (strcmp(method, "GET") != 0 && strcmp(method, "HEAD") != 0) return MHD_HTTP_METHOD_NOT_ALLOWED;
    *why = "the request is for another host";
    if (!host || !is_own_host(server, host)) return MHD_HTTP_FORBIDDEN;
    *why = "the request comes from another site";
    if (origin && !is_own_origin(server, origin)) return MHD_HTTP_FORBIDDEN;
    if (site && strcmp(site, "cross-site") == 0) return MHD_HTTP_FORBIDDEN;
    *why = "the token is missing or wrong";
    return server->token && !has_token(server, token) ? MHD_HTTP_UNAUTHORIZED : 0;
}

static unsigned status_of(int code) {
    switch (code) {
    case DTL_OK: return MHD_HTTP_OK;
    case DTL_EARGUMENT: return MHD_HTTP_BAD_REQUEST;
    case DTL_ENOTFOUND: return MHD_HTTP_NOT_FOUND;
    case DTL_ELIMIT: return MHD_HTTP_CONTENT_TOO_LARGE;
    case DTL_EIO: return MHD_HTTP_SERVICE_UNAVAILABLE;
    default: return MHD_HTTP_INTERNAL_SERVER_ERROR;
    }
}

static void put_error(dtl_buffer *out, const char *message) {
    dtl_buffer_reset(out);
    dtl_put_raw(out, "{\"error\":");
    dtl_put_string(out, dtl_slice_of(message));
    dtl_put_raw(out, "}");
}

/* Whether a header's list names something: "gzip, br", "W/\"1\", W/\"2\"". "gzip;q=0" is rare enough to be taken for gzip. */
static bool names(const char *list, const char *wanted) {
    return list && (strstr(list, wanted) || strcmp(list, "*") == 0);
}

/* The text packed; false when it is not worth it, or memory is out. */
static bool pack(dtl_buffer *out, const dtl_buffer *text) {
    z_stream z = {0};
    if (text->length < LEAST_GZIP || deflateInit2(&z, GZIP_LEVEL, Z_DEFLATED, GZIP_WINDOW, 8, Z_DEFAULT_STRATEGY) != Z_OK)
        return false;
    uLong room = deflateBound(&z, (uLong)text->length);
    bool good = dtl_buffer_reserve(out, room) == DTL_OK;
    if (good) {
        union {
            const char *given;
            Bytef *taken;
        } in = {.given = text->data}; /* zlib does not write there, though it is not declared so */
        z.next_in = in.taken;
        z.avail_in = (uInt)text->length;
        z.next_out = (Bytef *)out->data;
        z.avail_out = (uInt)room;
        good = deflate(&z, Z_FINISH) == Z_STREAM_END;
        out->length = z.total_out;
    }
    deflateEnd(&z);
    return good;
}

static bool add_headers(struct MHD_Response *response, const char *tag, bool packed, unsigned status) {
    static const char *const fixed[][2] = {
        {"Content-Type", "application/json; charset=utf-8"},
        {"Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; base-uri 'none'"},
        {"X-Content-Type-Options", "nosniff"},
        {"Referrer-Policy", "no-referrer"},
        {"Cross-Origin-Resource-Policy", "same-origin"},
        {"Cache-Control", "private, no-cache"},
        {"Vary", "Accept-Encoding, Authorization"}};
    bool good = true;
    for (size_t i = 0; i < sizeof fixed / sizeof *fixed; i++)
        good &= MHD_add_response_header(response, fixed[i][0], fixed[i][1]) == MHD_YES;
    if (*tag) good &= MHD_add_response_header(response, "ETag", tag) == MHD_YES;
    if (packed) good &= MHD_add_response_header(response, "Content-Encoding", "gzip") == MHD_YES;
    if (status == MHD_HTTP_METHOD_NOT_ALLOWED) good &= MHD_add_response_header(response, "Allow", "GET, HEAD") == MHD_YES;
    if (status == MHD_HTTP_UNAUTHORIZED) good &= MHD_add_response_header(response, "WWW-Authenticate", "Bearer") == MHD_YES;
    return good;
}

static enum MHD_Result send_out(struct MHD_Connection *connection, unsigned status, const dtl_buffer *text) {
    char tag[32] = "";
    dtl_buffer packed;
    dtl_buffer_init(&packed, DTL_API_BYTES + (1 << 20));
    if (status == MHD_HTTP_OK)
        snprintf(tag, sizeof tag, "W/\"%016llx\"", (unsigned long long)dtl_hash(dtl_buffer_slice(text), 0));
    const char *known = MHD_lookup_connection_value(connection, MHD_HEADER_KIND, "If-None-Match");
    bool same = *tag && names(known, tag);
    if (same) status = MHD_HTTP_NOT_MODIFIED;
    bool gzip = !same && names(MHD_lookup_connection_value(connection, MHD_HEADER_KIND, "Accept-Encoding"), "gzip") &&
                pack(&packed, text);
    dtl_slice body = same ? DTL_SLICE("") : dtl_buffer_slice(gzip ? &packed : text);
    union {
        const char *given;
        void *taken;
    } bytes = {.given = body.data}; /* copied at once */
    struct MHD_Response *response = MHD_create_response_from_buffer(body.length, bytes.taken, MHD_RESPMEM_MUST_COPY);
    enum MHD_Result result = MHD_NO;
    if (response && add_headers(response, tag, gzip, status)) result = MHD_queue_response(connection, status, response);
    if (response) MHD_destroy_response(response);
    dtl_buffer_clear(&packed);
    return result;
}

static unsigned answer(dtl_server *server, struct MHD_Connection *connection, const char *path, dtl_buffer *text) {
    parameters given = {.count = 0};
    dtl_error error = {.message = ""};
    MHD_get_connection_values(connection, MHD_GET_ARGUMENT_KIND, take_parameter, &given);
    int code = given.crowded ? dtl_fail(&error, DTL_EARGUMENT, "there are more than %d parameters", DTL_API_PARAMETERS)
                             : dtl_api_answer(&server->api, path, given.list, given.count, text, &error);
    if (code) put_error(text, error.message);
    return status_of(code);
}

static enum MHD_Result take_request(void *context, struct MHD_Connection *connection, const char *path, const char *method,
                                    const char *version, const char *upload, size_t *upload_size, void **state) {
    static int begun;
    dtl_server *server = context;
    const char *why = NULL;
    dtl_buffer text;
    (void)version, (void)upload;
    if (!*state) { /* called first for the headers alone */
        *state = &begun;
        return MHD_YES;
    }
    if (*upload_size) { /* nobody has anything to say to us */
        *upload_size = 0;
        return MHD_YES;
    }
    dtl_buffer_init(&text, DTL_API_BYTES);
    unsigned status = refuse(server, connection, method, &why);
    if (status)
        put_error(&text, why);
    else
        status = answer(server, connection, path, &text);
    enum MHD_Result result = text.status ? MHD_NO : send_out(connection, status, &text);
    dtl_buffer_clear(&text);
    return result;
}

/* The address to listen at; false when it is none. */
static bool read_address(const char *text, uint16_t port, struct sockaddr_storage *out, bool *loopback) {
    struct sockaddr_in four = {.sin_family = AF_INET, .sin_port = htons(port)};
    struct sockaddr_in6 six = {.sin6_family = AF_INET6, .sin6_port = htons(port)};
    memset(out, 0, sizeof *out);
    if (inet_pton(AF_INET, text, &four.sin_addr) == 1) {
        *loopback = ntohl(four.sin_addr.s_addr) >> 24 == 127;
        memcpy(out, &four, sizeof four);
        return true;
    }
    if (inet_pton(AF_INET6, text, &six.sin6_addr) != 1) return false;
    *loopback = IN6_IS_ADDR_LOOPBACK(&six.sin6_addr);
    memcpy(out, &six, sizeof six);
    return true;
}

static int listen_at(dtl_server *server, const dtl_serve_options *options, dtl_error *error) {
    struct sockaddr_storage address;
    bool loopback = false;
    const char *at = options->address ? options->address : "127.0.0.1";
    if (!read_address(at, options->port, &address, &loopback))
        return dtl_fail(error, DTL_EARGUMENT, "%.100s is no address, as 127.0.0.1 or ::1", at);
    if (!loopback && !server->token)
        return dtl_fail(error, DTL_EARGUMENT, "%.100s is not of this machine alone, which asks for a token", at);
    snprintf(server->address, sizeof server->address, "%s", at);
    unsigned flags = MHD_USE_EPOLL | (address.ss_family == AF_INET6 ? (unsigned)MHD_USE_IPv6 : 0U);
    server->daemon = MHD_start_daemon(flags, options->port, NULL, NULL, take_request, server, MHD_OPTION_SOCK_ADDR,
                                      (struct sockaddr *)&address, MHD_OPTION_CONNECTION_LIMIT, (unsigned)DTL_SERVE_CONNECTIONS,
                                      MHD_OPTION_CONNECTION_TIMEOUT, (unsigned)DTL_SERVE_SECONDS,
                                      MHD_OPTION_CONNECTION_MEMORY_LIMIT, (size_t)DTL_SERVE_MEMORY, MHD_OPTION_END);
    char reason[128];
    if (!server->daemon)
        return dtl_fail(error, DTL_EIO, "cannot listen at %s, port %u: %s", at, options->port,
                        strerror_r(errno, reason, sizeof reason));
    const union MHD_DaemonInfo *bound = MHD_get_daemon_info(server->daemon, MHD_DAEMON_INFO_BIND_PORT);
    server->port = bound ? bound->port : options->port;
    return DTL_OK;
}

static int keep_token(dtl_server *server, const char *token, dtl_error *error) {
    if (!token) return DTL_OK;
    if (strlen(token) < 16) return dtl_fail(error, DTL_EARGUMENT, "a token has 16 characters or more");
    server->token = dtl_malloc(strlen(token) + 1);
    if (!server->token) return dtl_fail(error, DTL_ENOMEM, "%s", dtl_error_meaning(DTL_ENOMEM));
    memcpy(server->token, token, strlen(token) + 1);
    return DTL_OK;
}

int dtl_server_open(dtl_server **out, const dtl_serve_options *options, dtl_error *error) {
    *out = NULL;
    dtl_server *server = dtl_calloc(1, sizeof *server);
    if (!server) return dtl_fail(error, DTL_ENOMEM, "%s", dtl_error_meaning(DTL_ENOMEM));
    snprintf(server->root, sizeof server->root, "%s", options->root);
    int status = keep_token(server, options->token, error);
    if (status == DTL_OK) status = dtl_store_open(&server->api.store, options->store, DTL_STORE_READ, error);
    if (status == DTL_OK) status = dtl_knowledge_open(&server->knowledge, options->root, "en", error);
    if (status == DTL_OK) status = dtl_rarity_open(&server->rarity, options->root, error);
    server->api.tables = (dtl_question_tables){server->knowledge, server->root};
    server->api.rarity = server->rarity;
    if (status == DTL_OK) status = listen_at(server, options, error);
    if (status) {
        dtl_server_close(server);
        return status;
    }
    *out = server;
    return DTL_OK;
}

void dtl_server_close(dtl_server *server) {
    if (!server) return;
    if (server->daemon) MHD_stop_daemon(server->daemon);
    dtl_rarity_close(server->rarity);
    dtl_knowledge_close(server->knowledge);
    dtl_store_close(server->api.store);
    dtl_free(server->token);
    dtl_free(server);
}

uint16_t dtl_server_port(const dtl_server *server) {
    return server->port;
}

int dtl_server_turn(dtl_server *server, double seconds, dtl_error *error) {
    int32_t milliseconds = seconds * 1000 > MOST_TURN ? MOST_TURN : (int32_t)(seconds * 1000);
    return MHD_run_wait(server->daemon, milliseconds) == MHD_YES ? DTL_OK : dtl_fail(error, DTL_EIO, "the server's sockets fail");
}
