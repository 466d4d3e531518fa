#include "serve/serve.h"

#include <arpa/inet.h>
#include <errno.h>
#include <limits.h>
#include <netinet/in.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include <microhttpd.h>

#include "base/json.h"
#include "base/memory.h"
#include "knowledge/rarity.h"
#include "serve/api.h"
#include "serve/edit.h"
#include "serve/guard.h"
#include "serve/kept.h"
#include "serve/live.h"
#include "serve/pack.h"
#include "serve/page.h"
#include "serve/reply.h"
#include "serve/seats.h"
#include "store/changes.h"

enum { THREADS = 8, MOST_TURN = 250, PACKING = 4, LINK_BYTES = 1 << 20 };
static const double EDIT_SECONDS = 0.5; /* events follow corrections so much later, so that several are merged at once */

static const char JSON[] = "application/json; charset=utf-8";

struct dtl_server {
    struct MHD_Daemon *daemon;
    dtl_api api; /* its store is the answering thread's */
    dtl_seats seats;
    dtl_columns *columns; /* of all seats */
    dtl_knowledge *knowledge;
    dtl_rarity *rarity;
    dtl_page page;
    dtl_reply files[DTL_PAGE_FILES];
    dtl_guard guard;
    dtl_live *live;
    dtl_kept *kept;
    struct {
        pthread_mutex_t lock;
        dtl_store *store; /* NULL: corrections are not taken */
        dtl_telling_model *model;
        double since; /* of the first correction that events do not follow yet; 0: they do */
    } edit;
    char address[INET6_ADDRSTRLEN];
    char root[PATH_MAX];
    char *token; /* NULL: none is asked for */
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

static unsigned status_of(int code) {
    switch (code) {
    case DTL_OK: return MHD_HTTP_OK;
    case DTL_EARGUMENT: return MHD_HTTP_BAD_REQUEST;
    case DTL_ENOTFOUND: return MHD_HTTP_NOT_FOUND;
    case DTL_ELIMIT: return MHD_HTTP_CONTENT_TOO_LARGE;
    case DTL_EINTERRUPTED:
    case DTL_EIO: return MHD_HTTP_SERVICE_UNAVAILABLE;
    default: return MHD_HTTP_INTERNAL_SERVER_ERROR;
    }
}

/* more: what is in out already goes behind the message. */
static void put_error(dtl_buffer *out, const char *message, bool more) {
    static const char heirs[] = ",\"heirs\":[";
    char kept[1024] = "";
    if (more && out->length < sizeof kept && out->length && strncmp(out->data, heirs, sizeof heirs - 1) == 0)
        snprintf(kept, sizeof kept, "%s", out->data);
    dtl_buffer_reset(out);
    dtl_put_raw(out, "{\"error\":");
    dtl_put_string(out, dtl_slice_of(message));
    dtl_put_raw(out, kept);
    dtl_put_raw(out, "}");
}

static enum MHD_Result send_text(struct MHD_Connection *connection, unsigned status, const dtl_buffer *text, const char *allow) {
    dtl_buffer packed;
    dtl_reply reply;
    if (text->status) return MHD_NO;
    dtl_buffer_init(&packed, DTL_API_BYTES + (1 << 20));
    dtl_pack(&packed, dtl_buffer_slice(text), PACKING);
    bool made = dtl_reply_make(
        &reply,
        &(dtl_reply_body){
            .status = status, .type = JSON, .text = dtl_buffer_slice(text), .packed = dtl_buffer_slice(&packed), .allow = allow});
    enum MHD_Result result = made ? dtl_reply_send(&reply, connection) : MHD_NO;
    if (made) dtl_reply_clear(&reply);
    dtl_buffer_clear(&packed);
    return result;
}

static enum MHD_Result send_error(struct MHD_Connection *connection, unsigned status, const char *message, const char *allow) {
    dtl_buffer text;
    dtl_buffer_init(&text, 1 << 16);
    put_error(&text, message, false);
    enum MHD_Result result = send_text(connection, status, &text, allow);
    dtl_buffer_clear(&text);
    return result;
}

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

/* What is asked, as one text: path, parameters in the order in which they are given, and the form. */
static void put_question(dtl_buffer *out, const dtl_api_request *request) {
    dtl_buffer_print(out, "%s%s", request->csv ? "csv " : "", request->path);
    for (size_t i = 0; i < request->count; i++) {
        dtl_buffer_print(out, "%c%s=", i ? '&' : '?', request->parameters[i].name);
        for (const char *c = request->parameters[i].value; *c; c++) {
            if (*c == '&' || *c == '%') dtl_buffer_add_char(out, '%');
            dtl_buffer_add_char(out, *c);
        }
    }
}

static void put_encoded(dtl_buffer *out, const char *text) {
    for (const char *c = text; *c; c++) {
        bool plain = (*c >= '0' && *c <= '9') || (*c >= 'a' && *c <= 'z') || (*c >= 'A' && *c <= 'Z') || strchr("-._~", *c);
        dtl_buffer_print(out, plain ? "%c" : "%%%02X", (unsigned char)*c);
    }
}

/* Where a list in CSV goes on. */
static const char *put_link(dtl_buffer *out, const dtl_api_request *request, const dtl_api_reply *reply) {
    if (!reply->csv || !reply->next[0]) return NULL;
    dtl_buffer_print(out, "<%s?", request->path);
    for (size_t i = 0; i < request->count; i++) {
        if (strcmp(request->parameters[i].name, "after") == 0) continue;
        put_encoded(out, request->parameters[i].name);
        dtl_buffer_add_char(out, '=');
        put_encoded(out, request->parameters[i].value);
        dtl_buffer_add_char(out, '&');
    }
    dtl_buffer_print(out, "after=");
    put_encoded(out, reply->next);
    dtl_buffer_print(out, ">; rel=\"next\"");
    return out->status ? NULL : out->data;
}

/* Finds the answer, as something to send; its status is 0 when memory is out. */
static dtl_reply find_answer(dtl_server *server, dtl_store *store, const dtl_api_request *request, size_t *bytes) {
    dtl_api api = server->api;
    dtl_api_reply found = {.csv = false};
    dtl_error error = {.message = ""};
    dtl_reply reply = {.status = 0};
    dtl_buffer packed, link;
    api.store = store;
    dtl_buffer_init(&found.text, DTL_API_BYTES);
    dtl_buffer_init(&packed, DTL_API_BYTES + (1 << 20));
    dtl_buffer_init(&link, LINK_BYTES);
    int code = dtl_api_answer(&api, request, &found, &error);
    if (code) put_error(&found.text, error.message, code == DTL_ENOTFOUND);
    if (code) found.csv = false;
    dtl_pack(&packed, dtl_buffer_slice(&found.text), PACKING);
    const dtl_reply_body body = {.status = status_of(code),
                                 .type = found.csv ? "text/csv; charset=utf-8; header=present" : JSON,
                                 .text = dtl_buffer_slice(&found.text),
                                 .packed = dtl_buffer_slice(&packed),
                                 .link = put_link(&link, request, &found)};
    if (found.text.status || !dtl_reply_make(&reply, &body)) reply = (dtl_reply){.status = 0};
    *bytes = found.text.length + packed.length;
    dtl_buffer_clear(&link);
    dtl_buffer_clear(&packed);
    dtl_buffer_clear(&found.text);
    return reply;
}

static enum MHD_Result find_and_send(dtl_server *server, struct MHD_Connection *connection, const dtl_api_request *request,
                                     dtl_slice question) {
    enum MHD_Result result = MHD_NO;
    int64_t change = 0, version = 0;
    dtl_store *store = dtl_seats_take(&server->seats);
    bool known = dtl_store_version(store, &change, &version, NULL) == DTL_OK;
    const char *wanted = MHD_lookup_connection_value(connection, MHD_HEADER_KIND, "Cache-Control");
    bool newest = wanted && strstr(wanted, "no-cache");
    if (known && dtl_kept_send(server->kept, question, version, newest, connection, &result)) {
        dtl_seats_give(&server->seats, store);
        return result;
    }
    double start = now();
    size_t bytes = 0;
    dtl_reply reply = find_answer(server, store, request, &bytes);
    dtl_seats_give(&server->seats, store);
    if (!reply.status) return MHD_NO;
    result = dtl_reply_send(&reply, connection);
    if (known && reply.status == MHD_HTTP_OK)
        dtl_kept_put(server->kept, question, version, now() - start, &reply, bytes);
    else
        dtl_reply_clear(&reply);
    return result;
}

static enum MHD_Result send_answer(dtl_server *server, struct MHD_Connection *connection, const char *path) {
    parameters given = {.count = 0};
    dtl_buffer question;
    const char *accepted = MHD_lookup_connection_value(connection, MHD_HEADER_KIND, "Accept");
    MHD_get_connection_values(connection, MHD_GET_ARGUMENT_KIND, take_parameter, &given);
    if (given.crowded) return send_error(connection, MHD_HTTP_BAD_REQUEST, "there are too many parameters", NULL);
    const dtl_api_request request = {path, given.list, given.count, accepted && strstr(accepted, "text/csv")};
    dtl_buffer_init(&question, DTL_SERVE_MEMORY * 3);
    put_question(&question, &request);
    enum MHD_Result result = question.status ? MHD_NO : find_and_send(server, connection, &request, dtl_buffer_slice(&question));
    dtl_buffer_clear(&question);
    return result;
}

static enum MHD_Result take_correction(dtl_server *server, struct MHD_Connection *connection, const char *path,
                                       const dtl_buffer *body) {
    dtl_api_reply reply = {.csv = false};
    dtl_error error = {.message = ""};
    dtl_buffer_init(&reply.text, DTL_API_BYTES);
    pthread_mutex_lock(&server->edit.lock);
    int code = body->status ? dtl_fail(&error, DTL_ELIMIT, "the body is longer than %d bytes", DTL_EDIT_BYTES)
                            : dtl_edit(&server->api, server->edit.store, path, dtl_buffer_slice(body), &reply, &error);
    if (code == DTL_OK && server->edit.since == 0) server->edit.since = now();
    pthread_mutex_unlock(&server->edit.lock);
    if (code)
        put_error(&reply.text, error.message, false);
    else
        dtl_kept_forget(server->kept);
    unsigned status = code ? status_of(code) : strchr(path + 1 + strlen("api/"), '/') ? MHD_HTTP_OK : MHD_HTTP_CREATED;
    enum MHD_Result result = send_text(connection, status, &reply.text, NULL);
    dtl_buffer_clear(&reply.text);
    return result;
}

static enum MHD_Result start_live(dtl_server *server, struct MHD_Connection *connection) {
    const char *since = MHD_lookup_connection_value(connection, MHD_HEADER_KIND, "Last-Event-ID");
    if (!since) since = MHD_lookup_connection_value(connection, MHD_GET_ARGUMENT_KIND, "since");
    char *end = NULL;
    long long number = since ? strtoll(since, &end, 10) : -1;
    if (since && (*since < '0' || *since > '9' || *end))
        return send_error(connection, MHD_HTTP_BAD_REQUEST, "since is a number as \"change\" gives it", NULL);
    dtl_store *store = dtl_seats_take(&server->seats);
    enum MHD_Result result = dtl_live_start(server->live, connection, number, store);
    dtl_seats_give(&server->seats, store);
    return result;
}

static enum MHD_Result take_whole_request(dtl_server *server, struct MHD_Connection *connection, const char *path,
                                          const char *method, const dtl_buffer *body) {
    const char *why = NULL;
    const dtl_page_file *file = dtl_page_find(&server->page, path);
    unsigned status = dtl_guard_refuse(&server->guard, connection, method, !file, &why);
    if (status)
        return send_error(connection, status, why,
                          status != MHD_HTTP_METHOD_NOT_ALLOWED ? NULL
                          : server->guard.edit                  ? "GET, HEAD, POST"
                                                                : "GET, HEAD");
    if (strcmp(method, "POST") == 0) return take_correction(server, connection, path, body);
    if (file) return dtl_reply_send(&server->files[file - server->page.files], connection);
    bool live = strcmp(path, "/api/live") == 0 && strcmp(method, "GET") == 0;
    return live ? start_live(server, connection) : send_answer(server, connection, path);
}

/* The body of a request lives from its headers to its end. */
static enum MHD_Result take_request(void *context, struct MHD_Connection *connection, const char *path, const char *method,
                                    const char *version, const char *upload, size_t *upload_size, void **state) {
    dtl_buffer *body = *state;
    (void)version;
    if (!body) { /* called first for the headers alone */
        *state = body = dtl_calloc(1, sizeof *body);
        if (body) dtl_buffer_init(body, DTL_EDIT_BYTES);
        return body ? MHD_YES : MHD_NO;
    }
    if (*upload_size) {
        dtl_buffer_add(body, (dtl_slice){upload, *upload_size});
        *upload_size = 0;
        return MHD_YES;
    }
    return take_whole_request(context, connection, path, method, body);
}

static void end_request(void *context, struct MHD_Connection *connection, void **state, enum MHD_RequestTerminationCode how) {
    (void)context, (void)connection, (void)how;
    if (*state) dtl_buffer_clear(*state);
    dtl_free(*state);
    *state = NULL;
}

static bool make_files(dtl_server *server) {
    for (int i = 0; i < DTL_PAGE_FILES; i++) {
        const dtl_page_file *file = &server->page.files[i];
        const dtl_reply_body body = {.status = MHD_HTTP_OK,
                                     .type = file->type,
                                     .text = file->body,
                                     .packed = dtl_buffer_slice(&file->packed),
                                     .lasts = true,
                                     .page = true,
                                     .tag = file->tag};
        if (!dtl_reply_make(&server->files[i], &body)) return false;
    }
    return true;
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
    server->guard = (dtl_guard){
        .address = server->address, .port = options->port, .token = server->token, .edit = server->edit.store != NULL};
    unsigned flags =
        MHD_USE_EPOLL_INTERNAL_THREAD | MHD_ALLOW_SUSPEND_RESUME | (address.ss_family == AF_INET6 ? (unsigned)MHD_USE_IPv6 : 0U);
    server->daemon = MHD_start_daemon(flags, options->port, NULL, NULL, take_request, server, MHD_OPTION_SOCK_ADDR,
                                      (struct sockaddr *)&address, MHD_OPTION_CONNECTION_LIMIT, (unsigned)DTL_SERVE_CONNECTIONS,
                                      MHD_OPTION_CONNECTION_TIMEOUT, (unsigned)DTL_SERVE_SECONDS,
                                      MHD_OPTION_CONNECTION_MEMORY_LIMIT, (size_t)DTL_SERVE_MEMORY, MHD_OPTION_NOTIFY_COMPLETED,
                                      end_request, NULL, MHD_OPTION_THREAD_POOL_SIZE, (unsigned)THREADS, MHD_OPTION_END);
    char reason[128];
    if (!server->daemon)
        return dtl_fail(error, DTL_EIO, "cannot listen at %s, port %u: %s", at, options->port,
                        strerror_r(errno, reason, sizeof reason));
    const union MHD_DaemonInfo *bound = MHD_get_daemon_info(server->daemon, MHD_DAEMON_INFO_BIND_PORT);
    server->guard.port = bound ? bound->port : options->port;
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
    pthread_mutex_init(&server->edit.lock, NULL);
    server->kept = dtl_kept_new();
    snprintf(server->root, sizeof server->root, "%s", options->root);
    int status = keep_token(server, options->token, error);
    if (status == DTL_OK) status = dtl_columns_new(&server->columns, error);
    if (status == DTL_OK) status = dtl_seats_open(&server->seats, options->store, server->columns, THREADS, error);
    if (status == DTL_OK) status = dtl_store_warm_columns(server->seats.stores[0], error);
    if (status == DTL_OK) status = dtl_live_open(&server->live, options->store, error);
    if (status == DTL_OK && options->edit) status = dtl_store_open(&server->edit.store, options->store, DTL_STORE_WRITE, error);
    if (status == DTL_OK && options->edit) status = dtl_telling_open(&server->edit.model, options->root, "en", error);
    server->api.edit = options->edit;
    if (status == DTL_OK) status = dtl_knowledge_open(&server->knowledge, options->root, "en", error);
    if (status == DTL_OK) status = dtl_rarity_open(&server->rarity, options->root, error);
    server->api.tables = (dtl_question_tables){server->knowledge, server->root};
    server->api.rarity = server->rarity;
    server->api.code = options->code;
    server->api.coder = options->coder;
    server->api.made_by = options->made_by;
    if (status == DTL_OK && (!server->kept || dtl_page_open(&server->page) || !make_files(server)))
        status = dtl_fail(error, DTL_ENOMEM, "%s", dtl_error_meaning(DTL_ENOMEM));
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
    dtl_live_end(server->live);
    if (server->daemon) MHD_stop_daemon(server->daemon);
    dtl_live_close(server->live);
    dtl_kept_free(server->kept);
    dtl_store_close(server->edit.store);
    dtl_telling_close(server->edit.model);
    pthread_mutex_destroy(&server->edit.lock);
    dtl_rarity_close(server->rarity);
    dtl_knowledge_close(server->knowledge);
    dtl_seats_close(&server->seats);
    dtl_columns_free(server->columns);
    for (int i = 0; i < DTL_PAGE_FILES; i++) dtl_reply_clear(&server->files[i]);
    dtl_page_clear(&server->page);
    dtl_free(server->token);
    dtl_free(server);
}

uint16_t dtl_server_port(const dtl_server *server) {
    return server->guard.port;
}

/* Events follow what was mended. While another process writes they wait. */
static void merge_corrections(dtl_server *server) {
    if (!server->edit.store) return;
    pthread_mutex_lock(&server->edit.lock);
    bool due = server->edit.since > 0 && now() - server->edit.since > EDIT_SECONDS;
    if (due && dtl_store_merge(server->edit.store, server->edit.model, NULL, NULL, NULL) == DTL_OK) {
        server->edit.since = 0;
        dtl_kept_forget(server->kept);
    }
    pthread_mutex_unlock(&server->edit.lock);
}

int dtl_server_turn(dtl_server *server, double seconds, dtl_error *error) {
    long milliseconds = seconds * 1000 > MOST_TURN ? MOST_TURN : (long)(seconds * 1000);
    nanosleep(&(struct timespec){.tv_nsec = milliseconds * 1000000}, NULL);
    merge_corrections(server);
    int status = dtl_live_look(server->live, error);
    return status == DTL_EIO ? DTL_OK : status; /* the store is being replaced, or busy: it is looked at again */
}
