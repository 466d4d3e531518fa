#include "serve/guard.h"

#include <netinet/in.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

/* Whether a name with or without our port is one of ours. Any other means that a page from elsewhere asks through a name that it
 * had resolved to us. */
static bool is_own_host(const dtl_guard *guard, const char *host) {
    const char *const names[] = {"localhost", "127.0.0.1", "[::1]", guard->address};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        char whole[INET6_ADDRSTRLEN + 16], bracketed[INET6_ADDRSTRLEN + 16];
        snprintf(whole, sizeof whole, "%s:%u", names[i], guard->port);
        snprintf(bracketed, sizeof bracketed, "[%s]:%u", names[i], guard->port);
        if (strcasecmp(host, whole) == 0 || strcasecmp(host, bracketed) == 0 || strcasecmp(host, names[i]) == 0) return true;
    }
    return false;
}

static bool is_own_origin(const dtl_guard *guard, const char *origin) {
    return strncasecmp(origin, "http://", 7) == 0 && is_own_host(guard, origin + 7);
}

/* In time that does not tell how much of it is right. */
static bool has_token(const dtl_guard *guard, const char *authorization) {
    static const char scheme[] = "Bearer ";
    size_t length = strlen(guard->token);
    if (!authorization || strncasecmp(authorization, scheme, sizeof scheme - 1) != 0) return false;
    const char *given = authorization + sizeof scheme - 1;
    unsigned char wrong = strlen(given) != length;
    for (size_t i = 0; i < length && given[i]; i++) wrong |= (unsigned char)(given[i] ^ guard->token[i]);
    return !wrong;
}

static const char *header(struct MHD_Connection *connection, const char *name) {
    return MHD_lookup_connection_value(connection, MHD_HEADER_KIND, name);
}

/* A form of another page cannot send this type. */
static bool is_json(const char *type) {
    static const char json[] = "application/json";
    size_t length = sizeof json - 1;
    return type && strncasecmp(type, json, length) == 0 && (!type[length] || type[length] == ';' || type[length] == ' ');
}

unsigned dtl_guard_refuse(const dtl_guard *guard, struct MHD_Connection *connection, const char *method, bool secret,
                          const char **why) {
    bool post = strcmp(method, "POST") == 0, read = strcmp(method, "GET") == 0 || strcmp(method, "HEAD") == 0;
    const char *host = header(connection, "Host"), *origin = header(connection, "Origin");
    const char *site = header(connection, "Sec-Fetch-Site");
    *why = guard->edit ? "only GET, HEAD and POST are answered" : "only GET and HEAD are answered";
    if (!read && !(post && guard->edit)) return MHD_HTTP_METHOD_NOT_ALLOWED;
    *why = "the request is for another host";
    if (!host || !is_own_host(guard, host)) return MHD_HTTP_FORBIDDEN;
    *why = "the request comes from another site";
    if (origin && !is_own_origin(guard, origin)) return MHD_HTTP_FORBIDDEN;
    if (site && strcmp(site, "cross-site") == 0 && (post || secret)) return MHD_HTTP_FORBIDDEN;
    if (post && site && strcmp(site, "same-origin") != 0) return MHD_HTTP_FORBIDDEN;
    *why = "the body has to be application/json";
    if (post && !is_json(header(connection, "Content-Type"))) return MHD_HTTP_UNSUPPORTED_MEDIA_TYPE;
    *why = "the token is missing or wrong";
    return secret && guard->token && !has_token(guard, header(connection, "Authorization")) ? MHD_HTTP_UNAUTHORIZED : 0;
}
