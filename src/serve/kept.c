#include "serve/kept.h"

#include <pthread.h>
#include <string.h>
#include <time.h>

#include "base/hash.h"
#include "base/memory.h"

enum { SLOTS = 4096, QUESTION = 1000, MOST_BYTES = 64 << 20, ONE_BYTES = 4 << 20 };
static const double LONG = 0.005, FRESH = 5, LOOKING = 10; /* seconds */

/* Where a question's answer is kept: another question of the same slot takes its place. */
typedef struct slot {
    char question[QUESTION];
    size_t length;
    int64_t version;
    double seconds, made, looked; /* how long it took, when it was found, since when somebody looks for a new one (0: nobody) */
    size_t bytes;
    dtl_reply reply;
} slot;

struct dtl_kept {
    pthread_mutex_t lock;
    size_t bytes;
    slot slots[SLOTS];
};

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

dtl_kept *dtl_kept_new(void) {
    dtl_kept *kept = dtl_calloc(1, sizeof *kept);
    if (kept) pthread_mutex_init(&kept->lock, NULL);
    return kept;
}

static void empty(dtl_kept *kept, slot *s) {
    if (!s->reply.status) return;
    dtl_reply_clear(&s->reply);
    kept->bytes -= s->bytes;
    s->length = s->bytes = 0;
}

void dtl_kept_forget(dtl_kept *kept) {
    pthread_mutex_lock(&kept->lock);
    for (size_t i = 0; i < SLOTS; i++) empty(kept, &kept->slots[i]);
    pthread_mutex_unlock(&kept->lock);
}

void dtl_kept_free(dtl_kept *kept) {
    if (!kept) return;
    for (size_t i = 0; i < SLOTS; i++) empty(kept, &kept->slots[i]);
    pthread_mutex_destroy(&kept->lock);
    dtl_free(kept);
}

static slot *slot_of(dtl_kept *kept, dtl_slice question) {
    return &kept->slots[dtl_hash(question, dtl_hash_process_seed()) % SLOTS];
}

static bool is_good(slot *s, int64_t version, bool newest) {
    if (s->version == version || newest) return s->version == version;
    double moment = now();
    if (s->seconds < LONG || moment - s->made > LOOKING + FRESH) return false;
    if (moment - s->made < FRESH) return true;
    if (s->looked > 0 && moment - s->looked < LOOKING) return true;
    s->looked = moment;
    return false;
}

bool dtl_kept_send(dtl_kept *kept, dtl_slice question, int64_t version, bool newest, struct MHD_Connection *connection,
                   enum MHD_Result *result) {
    if (question.length >= QUESTION) return false;
    slot *s = slot_of(kept, question);
    pthread_mutex_lock(&kept->lock);
    bool found = s->reply.status && dtl_slice_equal((dtl_slice){s->question, s->length}, question) && is_good(s, version, newest);
    if (found) *result = dtl_reply_send(&s->reply, connection);
    pthread_mutex_unlock(&kept->lock);
    return found;
}

void dtl_kept_put(dtl_kept *kept, dtl_slice question, int64_t version, double seconds, dtl_reply *reply, size_t bytes) {
    if (question.length >= QUESTION || bytes > ONE_BYTES) {
        dtl_reply_clear(reply);
        return;
    }
    slot *s = slot_of(kept, question);
    pthread_mutex_lock(&kept->lock);
    for (size_t i = 0; kept->bytes + bytes > MOST_BYTES && i < SLOTS; i++) empty(kept, &kept->slots[i]);
    empty(kept, s);
    memcpy(s->question, question.data, question.length);
    s->length = question.length;
    s->version = version;
    s->seconds = seconds;
    s->made = now();
    s->looked = 0;
    s->bytes = bytes;
    s->reply = *reply;
    kept->bytes += bytes;
    pthread_mutex_unlock(&kept->lock);
}
