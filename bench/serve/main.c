/* dateline-bench-serve REPORTS SECONDS [RATE [STORE]]: serves a store of so many invented reports and shows how long each kind of
 * question takes, first and again, by the clock and by the processor; then asks RATE (2000) mixed questions a second for so many
 * seconds (0: not at all) while reports are added, and counts errors. STORE is made where it is not there yet, and stays. */
#include <netinet/in.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <time.h>
#include <unistd.h>

#include "base/buffer.h"
#include "base/error.h"
#include "serve/serve.h"
#include "store/store.h"

enum { AIM = 100, CLIENTS = 16, MENTIONS = 4, QUOTES = 2, ALIKE = 5, TOWNS = 900, SOME = 16, SHOWN = 5, TIMES = 9, PATH = 4096 };

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

static unsigned draw(unsigned *state, unsigned below) {
    *state = *state * 1664525u + 1013904223u;
    return (*state >> 8) % below;
}

static const char *const countries[] = {"KEN", "ETH", "TCD", "SDN", "FRA", "GBR", "USA", "CHN",
                                        "RUS", "UKR", "IND", "PAK", "BRA", "ARG", "MEX", "NGA"};
static const char *const sectors[] = {"GOV", "MIL", "REB", "CVL"};

static dtl_actor *invent_side(dtl_arena *arena, unsigned happening, unsigned shift) {
    dtl_actor *actor = dtl_arena_new(arena, dtl_actor);
    if (!actor) return NULL;
    *actor = (dtl_actor){.text = DTL_SLICE("rebels"), .span = {0, 6}};
    memcpy(actor->country, countries[(happening >> shift) % 16], 4);
    memcpy(actor->sector, sectors[(happening >> (shift + 2)) % 4], 4);
    if (happening % 3 == 0) actor->name = dtl_arena_print(arena, "Name %c%u", 'A' + happening % 26, happening % 5000);
    return actor;
}

static void invent_mention(dtl_document *document, size_t index, unsigned happening, unsigned *state) {
    dtl_mention *m = dtl_vector_push(&document->mentions, &document->arena);
    dtl_place *place = dtl_arena_new(&document->arena, dtl_place);
    if (!m || !place) return;
    *m = (dtl_mention){
        .type = (dtl_type)(happening * 31 % DTL_TYPE_COUNT), .mode = DTL_NO_MODE, .part = DTL_PART_TEXT, .confidence = 0.8};
    dtl_id_print(m->id, 'm', (index + 1) * 0x9E3779B97F4A7C15u);
    m->published = document->report.published;
    m->actors = invent_side(&document->arena, happening * 2654435761u, 3);
    m->recipients = invent_side(&document->arena, happening * 40503u, 1);
    m->actor_count = m->actors != NULL;
    m->recipient_count = m->recipients != NULL;
    dtl_day day = document->report.published_day - (dtl_day)draw(state, 3);
    m->when = (dtl_when){.from = day, .to = day, .told = true, .basis = DTL_BASIS_RELATIVE};
    unsigned town = happening % TOWNS;
    *place = (dtl_place){.name = dtl_arena_print(&document->arena, "Town %u", town),
                         .text = DTL_SLICE("town"),
                         .precision = DTL_PRECISION_CITY,
                         .located = true,
                         .lat = (double)(town % 120) - 50,
                         .lon = (double)(town * 7 % 340) - 170,
                         .geonames = 1000 + town};
    memcpy(place->country, countries[town % 16], 4);
    m->place = happening % 5 ? place : NULL;
    m->counts[DTL_COUNT_KILLED] = (dtl_count){.min = draw(state, 9), .max = 9, .told = happening % 4 == 0};
    uint32_t at = (uint32_t)(index % MENTIONS) * 100;
    m->evidence = (dtl_span){at, at + 90};
    m->trigger = (dtl_span){at, at + 3};
    m->rule = DTL_SLICE("en/assault.lex:1");
    m->made_by = DTL_SLICE("bench");
}

/* Who is quoted with the mention's words, and told by name to be something. */
static void invent_quote(dtl_document *document, unsigned happening) {
    dtl_actor *speaker = invent_side(&document->arena, happening * 7919u, 2);
    dtl_quote *quote = dtl_vector_push(&document->quotes, &document->arena);
    if (!speaker || !quote) return;
    if (!speaker->name.data) speaker->role = DTL_SLICE("spokesman");
    *quote = (dtl_quote){.kind = DTL_QUOTE_SPEECH, .direct = happening % 2, .told = true, .span = {10, 80}, .speaker = speaker};
    bool known = !speaker->name.data; /* a report tells of a name once */
    for (size_t i = 0; i < document->namings.count; i++) known |= dtl_slice_equal(document->namings.items[i].name, speaker->name);
    dtl_naming *naming = known ? NULL : dtl_vector_push(&document->namings, &document->arena);
    if (!naming) return;
    *naming = (dtl_naming){
        .name = speaker->name, .times = 1, .part = DTL_PART_TEXT, .evidence = {0, 30}, .role = DTL_SLICE("minister")};
    memcpy(naming->country, speaker->country, sizeof naming->country);
}

/* Sentences of invented words; half of them those of the reports beside it, so that they are one story. */
static dtl_slice invent_text(dtl_arena *arena, size_t index) {
    dtl_buffer text;
    dtl_buffer_init(&text, 1 << 20);
    unsigned own = (unsigned)index + 1, shared = (unsigned)(index / ALIKE) + 1;
    for (int i = 0; i < 300; i++) {
        unsigned word = draw(i < 150 ? &own : &shared, 20000);
        dtl_buffer_print(&text, "%c%c%c%c%s", 'a' + word % 26, 'e' + word / 26 % 14, 'a' + word / 364 % 26, 'a' + word / 9464,
                         i % 20 == 19 ? ".\n" : " ");
    }
    dtl_slice copy = dtl_arena_copy(arena, dtl_buffer_slice(&text));
    dtl_buffer_clear(&text);
    return copy;
}

/* Reports of ten years in the order of days; each happening is told of about three times. */
static int add_report(dtl_store *store, dtl_document *document, size_t index, size_t of, unsigned *state, dtl_error *error) {
    char published[DTL_DAY_SIZE];
    bool added;
    dtl_document_reset(document);
    document->report = (dtl_report){.text = invent_text(&document->arena, index), .language = DTL_SLICE("en")};
    document->report.published_day = 14000 + (dtl_day)(index * 3650 / (of + 1));
    dtl_day_print(published, document->report.published_day);
    document->report.published = dtl_arena_copy(&document->arena, dtl_slice_of(published));
    document->report.outlet = dtl_arena_print(&document->arena, "outlet%zu.example", index % 50);
    document->report.title = dtl_arena_print(&document->arena, "Report %zu", index);
    dtl_report_identify(&document->report);
    for (size_t i = 0; i < MENTIONS; i++)
        invent_mention(document, index * MENTIONS + i, (unsigned)(index * MENTIONS / 3) + draw(state, 12), state);
    for (unsigned i = 0; i < QUOTES; i++) invent_quote(document, (unsigned)index / 5 + draw(state, 4000));
    return dtl_store_add(store, document, &added, error);
}

static int make_store(const char *path, size_t reports, dtl_error *error) {
    dtl_store *store = NULL;
    dtl_document document;
    unsigned state = 1;
    dtl_document_init(&document);
    int status = dtl_store_open(&store, path, DTL_STORE_WRITE, error);
    for (size_t i = 0; status == DTL_OK && i < reports; i++) status = add_report(store, &document, i, reports, &state, error);
    dtl_store_close(store);
    dtl_document_clear(&document);
    return status;
}

/* Also a store that was made by other rules: else the first merge under load would find all events anew. */
static int merge_store(const char *path, dtl_error *error) {
    dtl_store *store = NULL;
    dtl_telling_model *model = NULL;
    int status = dtl_store_open(&store, path, DTL_STORE_WRITE, error);
    if (status == DTL_OK) status = dtl_telling_open(&model, DTL_SOURCE_DIR, "en", error);
    if (status == DTL_OK) status = dtl_store_merge(store, model, NULL, NULL, error);
    dtl_telling_close(model);
    dtl_store_close(store);
    return status;
}

typedef struct client {
    uint16_t port;
    int socket;
    char head[8192];
} client;

static bool open_client(client *c) {
    struct sockaddr_in to = {.sin_family = AF_INET, .sin_port = htons(c->port), .sin_addr = {htonl(INADDR_LOOPBACK)}};
    c->socket = socket(AF_INET, SOCK_STREAM, 0);
    return c->socket >= 0 && connect(c->socket, (struct sockaddr *)&to, sizeof to) == 0;
}

/* The status of the answer, 0 when there is none. */
static int ask(client *c, const char *path) {
    char request[1024], drain[65536];
    if (c->socket < 0 && !open_client(c)) return 0;
    int length = snprintf(request, sizeof request, "GET %s HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept-Encoding: gzip\r\n\r\n", path);
    if (send(c->socket, request, (size_t)length, MSG_NOSIGNAL) != length) return 0;
    size_t got = 0;
    char *end = NULL;
    while (!end && got < sizeof c->head - 1) {
        ssize_t more = recv(c->socket, c->head + got, sizeof c->head - 1 - got, 0);
        if (more <= 0) return 0;
        got += (size_t)more;
        c->head[got] = '\0';
        end = strstr(c->head, "\r\n\r\n");
    }
    if (!end) return 0;
    const char *size = strcasestr(c->head, "\r\nContent-Length:");
    size_t left = size ? strtoul(size + 17, NULL, 10) : 0, had = got - (size_t)(end + 4 - c->head);
    for (left -= had < left ? had : left; left;) {
        ssize_t more = recv(c->socket, drain, left < sizeof drain ? left : sizeof drain, 0);
        if (more <= 0) return 0;
        left -= (size_t)more;
    }
    return atoi(c->head + 9);
}

/* What views ask for: the number is a country's, so that not all is the same question. */
static const char *const questions[] = {"/",
                                        "/page.js",
                                        "/api/",
                                        "/api/now?limit=40",
                                        "/api/now?limit=40&country=%s",
                                        "/api/events",
                                        "/api/events?country=%s&order=newest",
                                        "/api/events?text=ae&country=%s",
                                        "/api/events?actor=%s&recipient=GOV",
                                        "/api/events?type=ASSAULT&since=2012&until=2013&country=%s",
                                        "/api/counts?by=month,type&sparse=true",
                                        "/api/counts?by=month,type&sparse=true&country=%s",
                                        "/api/counts?by=day,type&sparse=true&since=2012-03&until=2012-05&country=%s",
                                        "/api/timeline?by=actor&lanes=12&limit=1000&country=%s",
                                        "/api/timeline?by=dyad&lanes=12&limit=1000",
                                        "/api/dyads?by=country&limit=60",
                                        "/api/dyads?by=party&limit=60&country=%s",
                                        "/api/places?limit=2000",
                                        "/api/places?limit=2000&country=%s",
                                        "/api/outlets?order=reports",
                                        "/api/outlets?order=reports&country=%s",
                                        "/api/outlets/outlet1.example",
                                        "/api/quotes?by=A26",
                                        "/api/speakers",
                                        "/api/speakers?country=%s",
                                        "/api/reports?order=newest",
                                        "/api/events/%e",
                                        "/api/stories/%t/timeline",
                                        "/api/reports/%r/layers"};
enum { QUESTIONS = sizeof questions / sizeof *questions };

/* Some of what the store has, for addresses of one: events, reports and their stories. */
static struct found {
    char events[SOME][DTL_ID_SIZE], reports[SOME][DTL_ID_SIZE], stories[SOME][DTL_ID_SIZE];
    size_t event_count, report_count;
} found;

static int keep_event(void *context, const dtl_event *event) {
    (void)context;
    memcpy(found.events[found.event_count++ % SOME], event->id, DTL_ID_SIZE);
    return DTL_OK;
}

static int keep_report(void *context, const dtl_stored_report *stored) {
    size_t at = found.report_count++ % SOME;
    (void)context;
    memcpy(found.reports[at], stored->report.id, DTL_ID_SIZE);
    snprintf(found.stories[at], DTL_ID_SIZE, "%.*s", DTL_PRINT(stored->story));
    return DTL_OK;
}

static int find_some(dtl_store *store, dtl_error *error) {
    dtl_filter some = dtl_filter_all();
    some.limit = SOME;
    int status = dtl_store_events(store, &some, keep_event, NULL, error);
    return status ? status : dtl_store_reports(store, &some, keep_report, NULL, error);
}

static void put_question(char *out, size_t size, unsigned which, unsigned number) {
    const char *question = questions[which], *hole = strchr(question, '%');
    const char *value = !hole            ? ""
                        : hole[1] == 'e' ? found.events[number % SOME]
                        : hole[1] == 'r' ? found.reports[number % SOME]
                        : hole[1] == 't' ? found.stories[number % SOME]
                                         : countries[number % 16];
    snprintf(out, size, "%.*s%s%s", (int)(hole ? hole - question : (ptrdiff_t)strlen(question)), question, value,
             hole ? hole + 2 : "");
}

static int compare(const void *a, const void *b) {
    double left = *(const double *)a, right = *(const double *)b;
    return (left > right) - (left < right);
}

static double processor(void) {
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

/* The processor's time is that of both ends. */
static bool measure_each(uint16_t port) {
    client c = {.port = port, .socket = -1};
    bool good = true;
    for (unsigned q = 0; q < QUESTIONS; q++) {
        double times[TIMES], busy = 0;
        char path[500];
        for (unsigned i = 0; i < TIMES; i++) {
            put_question(path, sizeof path, q, i);
            double start = now(), used = processor();
            int status = ask(&c, path);
            times[i] = (now() - start) * 1000;
            if (!i) busy = (processor() - used) * 1000;
            if (status != 200) printf("%s: status %d\n", path, status);
            good &= status == 200;
        }
        double first = times[0];
        qsort(times, TIMES, sizeof *times, compare);
        printf("%-72s first %7.1f ms, of the processor %7.1f ms, median %7.1f ms%s\n", questions[q], first, busy,
               times[TIMES / 2], first > AIM ? "\tover the aim of 100 ms" : "");
    }
    close(c.socket);
    return good;
}

typedef struct load {
    uint16_t port;
    double seconds, rate;
    atomic_size_t asked, wrong, late;
    atomic_bool over;
    const char *path;
    size_t reports, added;
} load;

static void *run_client(void *context) {
    load *l = context;
    client c = {.port = l->port, .socket = -1};
    unsigned state = (unsigned)(size_t)&c;
    double start = now(), step = CLIENTS / l->rate;
    for (size_t i = 0; now() - start < l->seconds; i++) {
        char path[500];
        double due = start + (double)i * step, wait = due - now();
        if (wait > 0) nanosleep(&(struct timespec){.tv_nsec = (long)(wait < 0.9 ? wait * 1e9 : 9e8)}, NULL);
        put_question(path, sizeof path, draw(&state, QUESTIONS), draw(&state, 16));
        int status = ask(&c, path);
        if (status != 200) {
            if (l->wrong++ < SHOWN) printf("%s: status %d\n", path, status);
            close(c.socket);
            c.socket = -1;
        }
        l->late += now() - due > 0.1;
        l->asked++;
    }
    close(c.socket);
    return NULL;
}

static void *run_writer(void *context) {
    load *l = context;
    dtl_store *store = NULL;
    dtl_telling_model *model = NULL;
    dtl_document document;
    dtl_error error;
    unsigned state = 7;
    dtl_document_init(&document);
    int status = dtl_store_open(&store, l->path, DTL_STORE_WRITE, &error);
    if (status == DTL_OK) status = dtl_telling_open(&model, DTL_SOURCE_DIR, "en", &error);
    while (status == DTL_OK && !l->over) {
        for (int i = 0; status == DTL_OK && i < 10; i++, l->added++)
            status = add_report(store, &document, l->reports + l->added, l->reports + l->added, &state, &error);
        if (status == DTL_OK) status = dtl_store_merge(store, model, NULL, NULL, &error);
        nanosleep(&(struct timespec){.tv_nsec = 500000000}, NULL);
    }
    if (status) printf("adding: %s\n", error.message);
    if (status) l->wrong++;
    dtl_telling_close(model);
    dtl_store_close(store);
    dtl_document_clear(&document);
    return NULL;
}

static void *run_server(void *context) {
    load *l = ((void **)context)[1];
    while (!l->over) dtl_server_turn(((void **)context)[0], 0.25, NULL);
    return NULL;
}

static bool run_load(load *l) {
    pthread_t clients[CLIENTS], writer;
    size_t started = 0;
    bool writing = pthread_create(&writer, NULL, run_writer, l) == 0;
    double start = now();
    while (started < CLIENTS && pthread_create(&clients[started], NULL, run_client, l) == 0) started++;
    for (size_t i = 0; i < started; i++) pthread_join(clients[i], NULL);
    double took = now() - start;
    l->over = true;
    if (writing) pthread_join(writer, NULL);
    printf("load\t%zu questions in %.1f s: %.0f a second, %zu errors, %zu later than 100 ms, while %zu reports were added\n",
           (size_t)l->asked, took, (double)l->asked / took, (size_t)l->wrong, (size_t)l->late, l->added);
    return writing && started == CLIENTS && !l->wrong;
}

static bool serve(const char *path, size_t reports, double seconds, double rate, dtl_error *error) {
    dtl_server *server = NULL;
    pthread_t turner;
    if (dtl_server_open(&server, &(dtl_serve_options){.store = path, .root = DTL_SOURCE_DIR}, error)) return false;
    load l = {.port = dtl_server_port(server), .seconds = seconds, .rate = rate, .path = path, .reports = reports};
    void *both[] = {server, &l};
    bool turning = pthread_create(&turner, NULL, run_server, both) == 0;
    bool good = measure_each(l.port);
    if (seconds > 0) good = run_load(&l) && good;
    l.over = true;
    if (turning) pthread_join(turner, NULL);
    dtl_server_close(server);
    return good && turning;
}

static void remove_files(const char *path) {
    static const char *const endings[] = {"", "-wal", "-shm"};
    for (int i = 0; i < 3; i++) {
        char file[PATH + 16];
        if (snprintf(file, sizeof file, "%s%s", path, endings[i]) < (int)sizeof file) unlink(file);
    }
}

/* Under another name until it is whole. */
static int make_whole(const char *path, size_t reports, dtl_error *error) {
    char part[PATH + 8];
    snprintf(part, sizeof part, "%s.part", path);
    remove_files(part);
    int status = make_store(part, reports, error);
    return status == DTL_OK && rename(part, path) ? dtl_fail(error, DTL_EIO, "%s cannot be named so", path) : status;
}

/* How many reports the store has; it is made when it is not there. */
static int open_bench(const char *path, size_t reports, size_t *out, dtl_error *error) {
    dtl_store *store = NULL;
    dtl_store_counts counts = {.reports = 0};
    double start = now();
    int status = access(path, F_OK) ? make_whole(path, reports, error) : DTL_OK;
    if (status == DTL_OK) status = merge_store(path, error);
    if (status == DTL_OK) status = dtl_store_open(&store, path, DTL_STORE_READ, error);
    if (status == DTL_OK) status = dtl_store_count(store, &counts, error);
    if (status == DTL_OK) status = find_some(store, error);
    dtl_store_close(store);
    *out = counts.reports;
    if (status == DTL_OK)
        printf("store\t%zu reports, %zu mentions, %zu events, in %.1f s\n", counts.reports, counts.mentions, counts.events,
               now() - start);
    return status;
}

int main(int argc, char **argv) {
    size_t reports = argc >= 3 ? strtoul(argv[1], NULL, 10) : 0;
    double seconds = argc >= 3 ? strtod(argv[2], NULL) : -1, rate = argc >= 4 ? strtod(argv[3], NULL) : 2000;
    char folder[] = "/tmp/dateline-bench-XXXXXX", path[PATH];
    bool stays = argc >= 5;
    dtl_error error = {.message = ""};
    if (!reports || seconds < 0 || rate <= 0 || (!stays && !mkdtemp(folder))) {
        fprintf(stderr, "usage: dateline-bench-serve REPORTS SECONDS [RATE [STORE]]\n");
        return 2;
    }
    snprintf(path, sizeof path, "%s%s", stays ? argv[4] : folder, stays ? "" : "/store.db");
    setvbuf(stdout, NULL, _IOLBF, 0);
    bool good = open_bench(path, reports, &reports, &error) == DTL_OK && serve(path, reports, seconds, rate, &error);
    if (error.message[0]) fprintf(stderr, "dateline-bench-serve: %s\n", error.message);
    if (!stays) remove_files(path), rmdir(folder);
    return good ? EXIT_SUCCESS : EXIT_FAILURE;
}
