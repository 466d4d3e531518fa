#include "serve/live.h"

#include <pthread.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

#include "base/buffer.h"
#include "base/error.h"
#include "base/json.h"
#include "base/memory.h"
#include "serve/reply.h"
#include "store/changes.h"
#include "store/corrections.h"

enum { MESSAGE_BYTES = 64 << 10, PENDING_BYTES = 1 << 20, PIECE = 4096 };

typedef struct stream {
    struct dtl_live *live;
    struct stream *next, *before;
    struct MHD_Connection *connection;
    dtl_buffer pending;
    size_t sent; /* of what is pending */
    bool suspended;
} stream;

struct dtl_live {
    pthread_mutex_t lock; /* over all streams */
    stream *streams;
    size_t count;
    bool ending;
    dtl_store *store; /* of the thread that looks */
    int64_t change, version, corrections;
    double beaten;
};

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

int dtl_live_open(dtl_live **out, const char *path, dtl_error *error) {
    *out = NULL;
    dtl_live *live = dtl_calloc(1, sizeof *live);
    if (!live) return dtl_fail(error, DTL_ENOMEM, "%s", dtl_error_meaning(DTL_ENOMEM));
    pthread_mutex_init(&live->lock, NULL);
    live->beaten = now();
    int status = dtl_store_open(&live->store, path, DTL_STORE_READ, error);
    if (status == DTL_OK) status = dtl_store_version(live->store, &live->change, &live->version, error);
    if (status == DTL_OK) status = dtl_store_corrections_count(live->store, &live->corrections, error);
    if (status) {
        dtl_live_close(live);
        return status;
    }
    *out = live;
    return DTL_OK;
}

void dtl_live_close(dtl_live *live) {
    if (!live) return;
    dtl_store_close(live->store);
    pthread_mutex_destroy(&live->lock);
    dtl_free(live);
}

/* Under the lock. */
static void wake(stream *s) {
    if (!s->suspended) return;
    s->suspended = false;
    MHD_resume_connection(s->connection);
}

/* What a stream cannot take is dropped with the stream: its reader comes back and says what it knows. */
static void tell(dtl_live *live, dtl_slice message) {
    pthread_mutex_lock(&live->lock);
    for (stream *s = live->streams; s; s = s->next) {
        dtl_buffer_add(&s->pending, message);
        wake(s);
    }
    pthread_mutex_unlock(&live->lock);
}

void dtl_live_end(dtl_live *live) {
    if (!live) return;
    pthread_mutex_lock(&live->lock);
    live->ending = true;
    for (stream *s = live->streams; s; s = s->next) wake(s);
    pthread_mutex_unlock(&live->lock);
}

/* Ids of changed events, by what became of them. */
typedef struct changes {
    dtl_buffer lists[3]; /* new, changed, gone */
    size_t counts[3];
    int64_t since, last;
    bool more;
} changes;

static int add_change(void *context, const dtl_change *change) {
    changes *c = context;
    c->last = change->number;
    if (change->gone && change->first > c->since) return DTL_OK; /* came and went unseen */
    int which = change->gone ? 2 : change->first <= c->since;
    if (c->counts[which] == DTL_LIVE_IDS) {
        c->more = true;
        return DTL_OK;
    }
    dtl_put_comma(&c->lists[which], c->counts[which]++);
    dtl_put_name(&c->lists[which], change->event);
    return DTL_OK;
}

/* id: 60
 * event: events
 * data: {...} */
static int put_changes(dtl_store *store, int64_t since, dtl_buffer *out, int64_t *last, dtl_error *error) {
    changes c = {.since = since, .last = since};
    static const char *const keys[] = {"new", "changed", "gone"};
    dtl_store_counts counts;
    for (int i = 0; i < 3; i++) dtl_buffer_init(&c.lists[i], MESSAGE_BYTES);
    int status = dtl_store_changes(store, since, 20 * DTL_LIVE_IDS, add_change, &c, error);
    if (status == DTL_OK) status = dtl_store_version(store, last, &(int64_t){0}, error);
    if (status == DTL_OK) status = dtl_store_count(store, &counts, error);
    if (status == DTL_OK) {
        c.more |= c.last < *last;
        dtl_buffer_print(out, "id: %lld\nevent: events\ndata: {\"change\":%lld", (long long)*last, (long long)*last);
        for (int i = 0; i < 3; i++) {
            dtl_buffer_print(out, ",\"%s\":[", keys[i]);
            dtl_buffer_add(out, dtl_buffer_slice(&c.lists[i]));
            dtl_put_raw(out, "]");
        }
        dtl_buffer_print(out, ",\"reports\":%zu,\"events\":%zu,\"more\":%s}\n\n", counts.reports, counts.events,
                         c.more ? "true" : "false");
    }
    for (int i = 0; i < 3; i++) dtl_buffer_clear(&c.lists[i]);
    return status;
}

static int look_closer(dtl_live *live, dtl_buffer *message, dtl_error *error) {
    int64_t corrections = 0;
    int status = dtl_store_corrections_count(live->store, &corrections, error);
    if (status == DTL_OK) status = put_changes(live->store, live->change, message, &live->change, error);
    if (status == DTL_OK && corrections != live->corrections)
        dtl_buffer_print(message, "event: corrected\ndata: {\"change\":%lld}\n\n", (long long)live->change);
    live->corrections = corrections;
    return status;
}

int dtl_live_look(dtl_live *live, dtl_error *error) {
    int64_t change = 0, version = 0;
    int status = dtl_store_version(live->store, &change, &version, error);
    if (status == DTL_OK && version != live->version) {
        dtl_buffer message;
        dtl_buffer_init(&message, 4 * MESSAGE_BYTES);
        status = look_closer(live, &message, error);
        live->version = version;
        if (status == DTL_OK) tell(live, dtl_buffer_slice(&message));
        dtl_buffer_clear(&message);
    }
    if (now() - live->beaten > DTL_LIVE_BEAT) {
        live->beaten = now();
        tell(live, DTL_SLICE(":\n\n"));
    }
    return status;
}

static ssize_t give(void *context, uint64_t position, char *out, size_t most) {
    stream *s = context;
    ssize_t result = 0;
    (void)position;
    pthread_mutex_lock(&s->live->lock);
    size_t left = s->pending.length - s->sent;
    if (s->live->ending || s->pending.status) {
        result = MHD_CONTENT_READER_END_OF_STREAM;
    } else if (left) {
        size_t count = left < most ? left : most;
        memcpy(out, s->pending.data + s->sent, count);
        s->sent += count;
        if (s->sent == s->pending.length) {
            dtl_buffer_reset(&s->pending);
            s->sent = 0;
        }
        result = (ssize_t)count;
    } else {
        s->suspended = true;
        MHD_suspend_connection(s->connection);
    }
    pthread_mutex_unlock(&s->live->lock);
    return result;
}

static void drop(void *context) {
    stream *s = context;
    dtl_live *live = s->live;
    pthread_mutex_lock(&live->lock);
    if (s->before) s->before->next = s->next;
    if (s->next) s->next->before = s->before;
    if (live->streams == s) live->streams = s->next;
    live->count--;
    pthread_mutex_unlock(&live->lock);
    dtl_buffer_clear(&s->pending);
    dtl_free(s);
}

/* NULL when there are too many, or memory is out. */
static stream *add_stream(dtl_live *live, struct MHD_Connection *connection) {
    stream *s = dtl_calloc(1, sizeof *s);
    if (!s) return NULL;
    *s = (stream){.live = live, .connection = connection};
    dtl_buffer_init(&s->pending, PENDING_BYTES);
    pthread_mutex_lock(&live->lock);
    bool room = live->count < DTL_LIVE_STREAMS && !live->ending;
    if (room) {
        s->next = live->streams;
        if (s->next) s->next->before = s;
        live->streams = s;
        live->count++;
    }
    pthread_mutex_unlock(&live->lock);
    if (room) return s;
    dtl_free(s);
    return NULL;
}

static int put_hello(dtl_store *store, int64_t since, dtl_buffer *out, dtl_error *error) {
    int64_t change = 0, version = 0;
    dtl_store_counts counts;
    int status = dtl_store_version(store, &change, &version, error);
    if (status == DTL_OK) status = dtl_store_count(store, &counts, error);
    if (status) return status;
    dtl_buffer_print(out, "retry: 2000\nid: %lld\nevent: hello\ndata: {\"change\":%lld,\"reports\":%zu,\"events\":%zu}\n\n",
                     (long long)change, (long long)change, counts.reports, counts.events);
    return since >= 0 && since < change ? put_changes(store, since, out, &change, error) : DTL_OK;
}

static enum MHD_Result refuse(struct MHD_Connection *connection) {
    dtl_reply reply;
    const dtl_reply_body body = {.status = MHD_HTTP_SERVICE_UNAVAILABLE,
                                 .type = "application/json; charset=utf-8",
                                 .text = DTL_SLICE("{\"error\":\"too many look on already\"}")};
    if (!dtl_reply_make(&reply, &body)) return MHD_NO;
    enum MHD_Result result = dtl_reply_send(&reply, connection);
    dtl_reply_clear(&reply);
    return result;
}

enum MHD_Result dtl_live_start(dtl_live *live, struct MHD_Connection *connection, int64_t since, dtl_store *store) {
    dtl_buffer hello;
    stream *s = add_stream(live, connection);
    if (!s) return refuse(connection);
    /* The stream is told what happens from now on; what it is told twice does no harm. */
    dtl_buffer_init(&hello, 4 * MESSAGE_BYTES);
    put_hello(store, since, &hello, NULL);
    struct MHD_Response *response = MHD_create_response_from_callback(MHD_SIZE_UNKNOWN, PIECE, give, s, drop);
    if (!response) drop(s);
    pthread_mutex_lock(&live->lock);
    if (response) dtl_buffer_add(&s->pending, dtl_buffer_slice(&hello));
    pthread_mutex_unlock(&live->lock);
    dtl_buffer_clear(&hello);
    if (!response) return MHD_NO;
    bool good = dtl_reply_headers(response, false) &&
                MHD_add_response_header(response, "Content-Type", "text/event-stream; charset=utf-8") == MHD_YES;
    enum MHD_Result result = good ? MHD_queue_response(connection, MHD_HTTP_OK, response) : MHD_NO;
    MHD_destroy_response(response);
    return result;
}
