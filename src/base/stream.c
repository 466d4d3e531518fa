#include "base/stream.h"

#include <pthread.h>
#include <stdbool.h>

#include "base/error.h"
#include "base/memory.h"

typedef enum slot_state { SLOT_FREE, SLOT_WAITING, SLOT_TAKEN, SLOT_READY } slot_state;

typedef struct slot {
    void *item;
    slot_state state;
} slot;

/* A ring of slots: [taken, added) wait for a worker or are with one, [handed, taken) may be ready. */
typedef struct ring {
    const dtl_stream *stream;
    slot *slots;
    size_t size, added, taken, handed;
    bool closed;
    pthread_mutex_t lock;
    pthread_cond_t work_waits, result_ready;
} ring;

static void *worker(void *context) {
    ring *r = context;
    pthread_mutex_lock(&r->lock);
    for (;;) {
        while (r->taken == r->added && !r->closed) pthread_cond_wait(&r->work_waits, &r->lock);
        if (r->taken == r->added) break;
        slot *mine = &r->slots[r->taken++ % r->size];
        mine->state = SLOT_TAKEN;
        pthread_mutex_unlock(&r->lock);
        r->stream->work(r->stream->context, mine->item);
        pthread_mutex_lock(&r->lock);
        mine->state = SLOT_READY;
        pthread_cond_signal(&r->result_ready);
    }
    pthread_mutex_unlock(&r->lock);
    return NULL;
}

static void add_item(ring *r, void *item) {
    pthread_mutex_lock(&r->lock);
    r->slots[r->added++ % r->size] = (slot){item, SLOT_WAITING};
    pthread_cond_signal(&r->work_waits);
    pthread_mutex_unlock(&r->lock);
}

static bool oldest_is_ready(ring *r) {
    if (r->handed == r->added) return false;
    pthread_mutex_lock(&r->lock);
    bool ready = r->slots[r->handed % r->size].state == SLOT_READY;
    pthread_mutex_unlock(&r->lock);
    return ready;
}

static void *take_oldest(ring *r) {
    pthread_mutex_lock(&r->lock);
    slot *oldest = &r->slots[r->handed % r->size];
    while (oldest->state != SLOT_READY) pthread_cond_wait(&r->result_ready, &r->lock);
    void *item = oldest->item;
    *oldest = (slot){NULL, SLOT_FREE};
    r->handed++;
    pthread_mutex_unlock(&r->lock);
    return item;
}

/* What is done is handed over before more is asked for, since the input may let us wait. */
static int pump(ring *r) {
    const dtl_stream *stream = r->stream;
    int status = DTL_OK;
    bool ended = false;
    while (!ended || r->handed < r->added) {
        void *item = NULL;
        if (!ended && r->added - r->handed < r->size && !oldest_is_ready(r)) {
            int more = stream->next(stream->context, &item);
            if (more > 0) {
                add_item(r, item);
                continue;
            }
            ended = true;
            if (more < 0 && status == DTL_OK) status = more;
            continue;
        }
        int result = stream->done(stream->context, take_oldest(r), status != DTL_OK);
        if (result < 0 && status == DTL_OK) {
            status = result;
            ended = true;
        }
    }
    return status;
}

static int run_alone(const dtl_stream *stream) {
    for (;;) {
        void *item = NULL;
        int more = stream->next(stream->context, &item);
        if (more <= 0) return more;
        stream->work(stream->context, item);
        int result = stream->done(stream->context, item, 0);
        if (result < 0) return result;
    }
}

int dtl_stream_run(const dtl_stream *stream, unsigned jobs) {
    if (jobs <= 1) return run_alone(stream);
    ring r = {.stream = stream, .size = (size_t)jobs * 4};
    pthread_t *threads = dtl_calloc(jobs, sizeof *threads);
    r.slots = dtl_calloc(r.size, sizeof *r.slots);
    int status = threads && r.slots ? DTL_OK : DTL_ENOMEM;
    unsigned started = 0;
    pthread_mutex_init(&r.lock, NULL);
    pthread_cond_init(&r.work_waits, NULL);
    pthread_cond_init(&r.result_ready, NULL);
    for (; status == DTL_OK && started < jobs; started++) {
        if (pthread_create(&threads[started], NULL, worker, &r)) status = DTL_ENOMEM;
        if (status) break;
    }
    if (status == DTL_OK) status = pump(&r);
    pthread_mutex_lock(&r.lock);
    r.closed = true;
    pthread_cond_broadcast(&r.work_waits);
    pthread_mutex_unlock(&r.lock);
    for (unsigned i = 0; i < started; i++) pthread_join(threads[i], NULL);
    pthread_cond_destroy(&r.result_ready);
    pthread_cond_destroy(&r.work_waits);
    pthread_mutex_destroy(&r.lock);
    dtl_free(r.slots);
    dtl_free(threads);
    return status;
}
