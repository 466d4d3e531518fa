/* A server of feeds on loopback for the tests of watch: many addresses and ports in one thread, some of them bad in every way
 * that servers on the web are. It counts what it served whole, and what asks it too much at once. */
#ifndef TESTS_WATCH_FEED_SERVER_H
#define TESTS_WATCH_FEED_SERVER_H

#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>
#include <zlib.h>

/* The thread sanitizer looks for races, of which more feeds of the same habits show no more. */
#ifdef __SANITIZE_THREAD__
#define FEED_COUNT 66
#else
#define FEED_COUNT 200
#endif

enum {
    FEEDS = FEED_COUNT,
    PORTS = FEEDS / 2, /* two feeds on each */
    WINDOW = 5,        /* entries in a feed */
    MOST_ENTRIES = 400,
    MOST_CONNECTIONS = 256,
    REQUEST_BYTES = 8192
};

/* What is wrong with a feed. Those from LOOPS on never give anything. */
typedef enum habit {
    TEXT_RSS,
    LINKED_RSS, /* entries lead to pages, some of which fail at first */
    TEXT_ATOM,
    TEXT_JSON,
    LINKED_RDF,
    MOVED,       /* redirects to where it is, by way of another server */
    BUSY,        /* 503 with Retry-After, twice, then well */
    SHY,         /* closes the connection, three times, then well */
    CUT,         /* says it is longer than it is, twice, then well */
    LIES,        /* says UTF-8 and is windows-1251 */
    GZIPPED,     /* well, packed */
    SLOW,        /* a few bytes at a time */
    CONDITIONAL, /* has an ETag and answers 304 */
    NULS,        /* NUL bytes and broken markup */
    LOOPS,       /* redirects to itself */
    ENDLESS,     /* chunks without end */
    BOMB,        /* a small answer that unpacks into a large one */
    LEAVES,      /* redirects to file:///etc/passwd */
    HANGS,       /* takes the request and says nothing */
    FORBIDDEN,   /* by robots.txt */
    DEEP,        /* each redirect leads to another one */
    HEADERS,     /* headers without end */
    HABITS
} habit;

typedef struct connection {
    int socket, port; /* port: index */
    char request[REQUEST_BYTES];
    size_t asked; /* bytes of the request */
    char *answer; /* NULL: the request is not there yet */
    size_t length, sent;
    bool slow, endless, hangs;
    int window;      /* first entry of the answer */
    int feed, entry; /* what the answer gives when it is sent whole; -1: nothing. entry -1: the feed's window */
} connection;

typedef struct feed_server {
    pthread_t thread;
    pthread_mutex_t lock; /* over what follows */
    int listeners[PORTS];
    unsigned short ports[PORTS];
    connection connections[MOST_CONNECTIONS];
    size_t connection_count;
    double born, frozen;              /* when it began, and since when nothing new comes; 0: it still does */
    int asked[FEEDS];                 /* how often each was asked for */
    bool served[FEEDS][MOST_ENTRIES]; /* entries that stood in an answer sent whole */
    int pages[FEEDS][MOST_ENTRIES];   /* how often a page was given */
    int page_asked[FEEDS][MOST_ENTRIES];
    bool conditional_seen;
    int crowded, hurried; /* requests while another was under way, or too soon after it */
    double (*now)(void);
    double last_end[PORTS];
    atomic_bool stop;
} feed_server;

static feed_server server;

static inline habit habit_of(int feed) {
    return (habit)(feed % HABITS);
}

/* The first entry of every feed: a new one comes each half hour. */
static inline int window_now(void) {
    return (int)(((server.frozen > 0 ? server.frozen : server.now()) - server.born) / 1800);
}

static inline int port_of(int feed) {
    return feed % PORTS;
}

static inline const char *base_of(int port) {
    static char texts[8][64];
    static atomic_uint turn;
    char *text = texts[atomic_fetch_add(&turn, 1) % 8];
    snprintf(text, 64, "http://127.0.%d.%d:%u", port / 50, port % 50 + 1, server.ports[port]);
    return text;
}

/* ------------ what is served ------------ */

static const char sentence[] =
    "The government of the lake district opened the new bridge on Sunday, and the minister of works "
    "said that the old ferry, which had carried people and goods for forty years, would stay in service "
    "until the end of the summer, while the town council of the northern shore asked for a second "
    "crossing, because the road around the lake is closed by snow for weeks in every winter. ";

static inline void add(char **text, size_t *length, const char *more, size_t count) {
    *text = realloc(*text, *length + count + 1);
    memcpy(*text + *length, more, count);
    *length += count;
    (*text)[*length] = '\0';
}

static inline void say(char **text, size_t *length, const char *format, ...) {
    char line[4096];
    va_list arguments;
    va_start(arguments, format);
    int count = vsnprintf(line, sizeof line, format, arguments);
    va_end(arguments);
    add(text, length, line, (size_t)count);
}

static inline void say_entry(char **t, size_t *n, int feed, int entry, bool first) {
    const char *base = base_of(port_of(feed));
    switch (habit_of(feed)) {
    case TEXT_ATOM:
        say(t, n,
            "<entry><id>urn:%d:%d</id><title>F%dE%d</title><link "
            "href=\"%s/page/%d/%d\"/><published>2031-05-01T10:00:00Z</published>",
            feed, entry, feed, entry, base, feed, entry);
        say(t, n, "<content type=\"html\">&lt;p&gt;Report %d of %d.&lt;/p&gt;&lt;p&gt;%s&lt;/p&gt;</content></entry>", entry,
            feed, sentence);
        break;
    case TEXT_JSON:
        say(t, n, "%s{\"id\":\"%d-%d\",\"title\":\"F%dE%d\",\"url\":\"%s/page/%d/%d\",\"content_text\":\"Report %d of %d. %s\"}",
            first ? "" : ",", feed, entry, feed, entry, base, feed, entry, entry, feed, sentence);
        break;
    case LINKED_RDF:
    case LINKED_RSS:
        say(t, n, "<item><title>F%dE%d</title><link>%s/page/%d/%d</link><description>A teaser ...</description></item>", feed,
            entry, base, feed, entry);
        break;
    case NULS:
        say(t, n,
            "<item><title>F%dE%d & more < less</title><guid>%d-%d</guid><description>Report %d of %d. &nbsp;&boom; "
            "%s</description>",
            feed, entry, feed, entry, entry, feed, sentence);
        add(t, n, "\0</item>\0\0", 10);
        break;
    case LIES:
        say(t, n,
            "<item><title>F%dE%d \xCC\xEE\xF1\xEA\xE2\xE0</title><guid>%d-%d</guid><description>\xC2 \xCC\xEE\xF1\xEA\xE2\xE5 "
            "%d. %s"
            "</description></item>",
            feed, entry, feed, entry, entry, sentence);
        break;
    default:
        say(t, n,
            "<item><title>F%dE%d</title><guid isPermaLink=\"false\">%d-%d</guid><description>Report %d of %d. "
            "%s</description></item>",
            feed, entry, feed, entry, entry, feed, sentence);
    }
}

static inline char *feed_text(int feed, int window, size_t *length) {
    char *t = NULL;
    *length = 0;
    habit h = habit_of(feed);
    if (h == TEXT_ATOM) say(&t, length, "<feed xmlns=\"http://www.w3.org/2005/Atom\">");
    if (h == TEXT_JSON) say(&t, length, "{\"version\":\"https://jsonfeed.org/version/1\",\"items\":[");
    if (h == LINKED_RDF)
        say(&t, length, "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns=\"http://purl.org/rss/1.0/\">");
    if (h == LIES) say(&t, length, "<?xml version=\"1.0\" encoding=\"windows-1251\"?>");
    if (h != TEXT_ATOM && h != TEXT_JSON && h != LINKED_RDF)
        say(&t, length, "<rss version=\"2.0\"><channel><title>F%d</title>", feed);
    for (int i = 0; i < WINDOW; i++) say_entry(&t, length, feed, window + i, i == 0);
    say(&t, length, "%s",
        h == TEXT_ATOM    ? "</feed>"
        : h == TEXT_JSON  ? "]}"
        : h == LINKED_RDF ? "</rdf:RDF>"
                          : "</channel></rss>");
    return t;
}

static inline char *gzip(const char *text, size_t length, size_t *out) {
    z_stream z = {0};
    char *packed = malloc(length + 1000);
    deflateInit2(&z, 9, Z_DEFLATED, 31, 8, Z_DEFAULT_STRATEGY);
    z.next_in = (Bytef *)(uintptr_t)text;
    z.avail_in = (uInt)length;
    z.next_out = (Bytef *)packed;
    z.avail_out = (uInt)length + 1000;
    deflate(&z, Z_FINISH);
    *out = z.total_out;
    deflateEnd(&z);
    return packed;
}

/* The answer: a head, and a body that may be shorter than the head says. */
static inline void reply(connection *c, const char *status, const char *headers, const char *body, size_t length, size_t told) {
    say(&c->answer, &c->length, "HTTP/1.1 %s\r\nConnection: close\r\nContent-Length: %zu\r\n%s\r\n", status, told, headers);
    if (length) add(&c->answer, &c->length, body, length);
}

static inline void redirect(connection *c, const char *to) {
    char header[300];
    snprintf(header, sizeof header, "Location: %s\r\n", to);
    reply(c, "302 Found", header, "", 0, 0);
}

static inline void serve_bomb(connection *c) {
    size_t size = 64 << 20, packed;
    static char *bomb;
    static size_t bomb_length;
    if (!bomb) {
        char *zeros = calloc(1, size);
        bomb = gzip(zeros, size, &packed);
        bomb_length = packed;
        free(zeros);
    }
    reply(c, "200 OK", "Content-Encoding: gzip\r\n", bomb, bomb_length, bomb_length);
}

static inline void serve_well(connection *c, int feed) {
    size_t length, packed;
    c->window = window_now();
    char *text = feed_text(feed, c->window, &length);
    c->feed = feed;
    c->slow = habit_of(feed) == SLOW;
    if (habit_of(feed) == GZIPPED) {
        char *small = gzip(text, length, &packed);
        reply(c, "200 OK", "Content-Encoding: gzip\r\n", small, packed, packed);
        free(small);
    } else if (habit_of(feed) == CONDITIONAL) {
        char header[100];
        snprintf(header, sizeof header, "ETag: \"w%d\"\r\n", c->window);
        reply(c, "200 OK", header, text, length, length);
    } else {
        reply(c, "200 OK", habit_of(feed) == LIES ? "Content-Type: text/xml; charset=utf-8\r\n" : "", text, length, length);
    }
    free(text);
}

static inline void serve_feed(connection *c, int feed, const char *query) {
    char tag[40], to[200];
    int times = server.asked[feed]++;
    const char *base = base_of(port_of(feed)), *other = base_of((port_of(feed) + 1) % PORTS);
    switch (habit_of(feed)) {
    case MOVED:
        snprintf(to, sizeof to, "%s/moved/%d", other, feed);
        if (!*query) redirect(c, to);
        break;
    case BUSY:
        if (times < 2) reply(c, "503 Service Unavailable", "Retry-After: 600\r\n", "", 0, 0);
        break;
    case SHY: c->hangs = times < 3; break;
    case CUT:
        if (times < 2) reply(c, "200 OK", "", "<rss><item><title>F", 19, 5000);
        break;
    case CONDITIONAL:
        snprintf(tag, sizeof tag, "If-None-Match: \"w%d\"", window_now());
        if (strstr(c->request, tag)) {
            server.conditional_seen = true;
            reply(c, "304 Not Modified", "", "", 0, 0);
        }
        break;
    case LOOPS:
        snprintf(to, sizeof to, "%s/feed/%d", base, feed);
        redirect(c, to);
        break;
    case LEAVES: redirect(c, "file:///etc/passwd"); break;
    case DEEP:
        snprintf(to, sizeof to, "/feed/%d?%d", feed, times);
        redirect(c, to);
        break;
    case BOMB: serve_bomb(c); break;
    case ENDLESS:
        c->endless = true;
        say(&c->answer, &c->length, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
        break;
    case HEADERS:
        c->endless = true;
        say(&c->answer, &c->length, "HTTP/1.1 200 OK\r\n");
        break;
    case HANGS: c->hangs = true; break;
    default: break;
    }
    if (!c->answer && !c->hangs) serve_well(c, feed);
}

static inline void serve_page(connection *c, int feed, int entry) {
    char *text = NULL;
    size_t length = 0;
    int times = server.page_asked[feed][entry]++;
    if (entry % 7 == 3 && times == 0) {
        reply(c, "500 Internal Server Error", "", "", 0, 0);
        return;
    }
    if (entry % 7 == 5 && times == 0) {
        c->hangs = true;
        return;
    }
    say(&text, &length,
        "<html><head><title>F%dE%d</title></head><body><article><h1>F%dE%d</h1><p>Report %d of %d. %s</p><p>%s</p></article>",
        feed, entry, feed, entry, entry, feed, sentence, sentence);
    say(&text, &length, "</body></html>");
    reply(c, "200 OK", "Content-Type: text/html\r\n", text, length, length);
    c->feed = feed;
    c->entry = entry;
    free(text);
}

static inline void serve(connection *c) {
    int feed = -1, entry = -1;
    char query[16] = "";
    char path[200] = "";
    sscanf(c->request, "GET %199s", path);
    if (strcmp(path, "/robots.txt") == 0) {
        char rules[2000] = "User-agent: *\n";
        for (int i = 0; i < FEEDS; i++) {
            if (port_of(i) == c->port && habit_of(i) == FORBIDDEN)
                snprintf(rules + strlen(rules), sizeof rules - strlen(rules), "Disallow: /feed/%d$\n", i);
        }
        if (c->port % 3 == 0 && !strstr(rules, "Dis"))
            reply(c, "404 Not Found", "", "none", 4, 4);
        else
            reply(c, "200 OK", "", rules, strlen(rules), strlen(rules));
    } else if (sscanf(path, "/feed/%d%15s", &feed, query) >= 1 && feed >= 0 && feed < FEEDS) {
        serve_feed(c, feed, query);
    } else if (sscanf(path, "/moved/%d", &feed) == 1 && feed >= 0 && feed < FEEDS) {
        serve_well(c, feed);
    } else if (sscanf(path, "/page/%d/%d", &feed, &entry) == 2 && feed >= 0 && feed < FEEDS && entry >= 0 &&
               entry < MOST_ENTRIES) {
        serve_page(c, feed, entry);
    } else {
        reply(c, "404 Not Found", "", "none", 4, 4);
    }
}

/* ------------ the machinery ------------ */

static inline void finish(connection *c, bool whole) {
    if (c->socket >= 0) close(c->socket);
    if (whole && c->feed >= 0 && c->entry >= 0) server.pages[c->feed][c->entry]++;
    for (int i = 0; whole && c->feed >= 0 && c->entry < 0 && i < WINDOW; i++) server.served[c->feed][c->window + i] = true;
    free(c->answer);
    *c = server.connections[--server.connection_count];
}

/* Whether the other side has given up. */
static inline bool is_left(const connection *c) {
    char byte;
    ssize_t got = recv(c->socket, &byte, 1, MSG_PEEK);
    return got == 0 || (got < 0 && errno != EAGAIN);
}

static inline void check_manners(const connection *c) {
    for (size_t i = 0; i < server.connection_count; i++) {
        const connection *other = &server.connections[i];
        /* One that the other side has left is over, though we did not come to see it yet. */
        bool under_way = other != c && other->port == c->port && (other->answer || other->hangs);
        if (under_way && !is_left(other)) server.crowded++;
    }
    if (server.last_end[c->port] > 0 && server.now() < server.last_end[c->port] + 1.9) server.hurried++;
}

/* Reads of the request; false when the connection is over. */
static inline bool take_request(connection *c) {
    ssize_t got = recv(c->socket, c->request + c->asked, REQUEST_BYTES - 1 - c->asked, 0);
    if (got < 0) return errno == EAGAIN;
    if (got == 0) return false;
    c->asked += (size_t)got;
    c->request[c->asked] = '\0';
    if (!strstr(c->request, "\r\n\r\n")) return true;
    if (is_left(c)) return false;
    check_manners(c);
    serve(c);
    return !c->hangs || habit_of(c->feed < 0 ? 0 : c->feed) == HANGS || strstr(c->request, "/feed/");
}

/* Sends of the answer; false when all is sent (*whole) or nobody takes it. */
static inline bool send_answer(connection *c, bool *whole) {
    if (c->endless && c->sent == c->length) {
        static char filler[65536];
        memset(filler, 'a', sizeof filler);
        c->length = c->sent = 0;
        bool headers = strstr(c->request, "/feed/") && habit_of(atoi(strstr(c->request, "/feed/") + 6)) == HEADERS;
        if (headers) {
            say(&c->answer, &c->length, "X-Filler: %.500s\r\n", filler);
        } else {
            say(&c->answer, &c->length, "10000\r\n");
            add(&c->answer, &c->length, filler, sizeof filler);
            say(&c->answer, &c->length, "\r\n");
        }
    }
    if (is_left(c)) return false;
    size_t count = c->length - c->sent;
    if (c->slow && count > 400) count = 400;
    double before = server.now(); /* once it is sent, the other side may go on before we do */
    ssize_t sent = send(c->socket, c->answer + c->sent, count, MSG_NOSIGNAL);
    if (sent < 0) return errno == EAGAIN;
    c->sent += (size_t)sent;
    *whole = c->sent == c->length && !c->endless;
    if (*whole) server.last_end[c->port] = before;
    return !*whole;
}

static inline void accept_one(int port) {
    int socket = accept(server.listeners[port], NULL, NULL);
    if (socket < 0) return;
    if (server.connection_count == MOST_CONNECTIONS) {
        close(socket);
        return;
    }
    fcntl(socket, F_SETFL, O_NONBLOCK);
    connection *c = &server.connections[server.connection_count++];
    *c = (connection){.socket = socket, .port = port, .feed = -1, .entry = -1};
}

static inline void run_once(void) {
    struct pollfd polls[PORTS + MOST_CONNECTIONS];
    size_t count = 0, before = server.connection_count;
    for (int i = 0; i < PORTS; i++) polls[count++] = (struct pollfd){.fd = server.listeners[i], .events = POLLIN};
    for (size_t i = 0; i < before; i++) {
        const connection *c = &server.connections[i];
        polls[count++] = (struct pollfd){.fd = c->socket, .events = c->answer && !c->hangs ? POLLOUT : POLLIN};
    }
    pthread_mutex_unlock(&server.lock);
    poll(polls, count, 5);
    pthread_mutex_lock(&server.lock);
    for (size_t i = before; i-- > 0;) {
        connection *c = &server.connections[i];
        bool whole = false, alive = true;
        if (!polls[PORTS + i].revents) continue;
        if (c->answer)
            alive = send_answer(c, &whole);
        else if (c->hangs)
            alive = recv(c->socket, c->request, 1, 0) != 0;
        else
            alive = take_request(c);
        bool shy = c->hangs && strstr(c->request, "/feed/") && habit_of(atoi(strstr(c->request, "/feed/") + 6)) != HANGS;
        if (!alive || shy) finish(c, whole);
    }
    for (int i = 0; i < PORTS; i++) {
        if (polls[i].revents) accept_one(i);
    }
}

static inline void *run_server(void *unused) {
    (void)unused;
    pthread_mutex_lock(&server.lock);
    while (!atomic_load(&server.stop)) run_once();
    pthread_mutex_unlock(&server.lock);
    return NULL;
}

/* now: the clock that the watch goes by. */
static inline int start_server(double (*now)(void)) {
    memset(&server, 0, sizeof server);
    server.now = now;
    server.born = now();
    pthread_mutex_init(&server.lock, NULL);
    for (int i = 0; i < PORTS; i++) {
        char text[32];
        struct sockaddr_in address = {.sin_family = AF_INET};
        socklen_t length = sizeof address;
        snprintf(text, sizeof text, "127.0.%d.%d", i / 50, i % 50 + 1);
        inet_pton(AF_INET, text, &address.sin_addr);
        int listener = server.listeners[i] = socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
        if (bind(listener, (struct sockaddr *)&address, sizeof address) || listen(listener, 64)) return -1;
        getsockname(listener, (struct sockaddr *)&address, &length);
        server.ports[i] = ntohs(address.sin_port);
    }
    return pthread_create(&server.thread, NULL, run_server, NULL);
}

static inline void stop_server(void) {
    atomic_store(&server.stop, true);
    pthread_join(server.thread, NULL);
    while (server.connection_count) finish(&server.connections[0], false);
    for (int i = 0; i < PORTS; i++) close(server.listeners[i]);
    pthread_mutex_destroy(&server.lock);
}

#endif
