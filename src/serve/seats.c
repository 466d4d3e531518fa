#include "serve/seats.h"

#include "base/error.h"

int dtl_seats_open(dtl_seats *seats, const char *path, dtl_columns *columns, size_t count, dtl_error *error) {
    *seats = (dtl_seats){.lock = PTHREAD_MUTEX_INITIALIZER, .freed = PTHREAD_COND_INITIALIZER};
    int status = DTL_OK;
    while (status == DTL_OK && seats->count < count && seats->count < DTL_SEATS_AT_MOST) {
        status = dtl_store_open(&seats->stores[seats->count], path, DTL_STORE_READ, error);
        if (status == DTL_OK) dtl_store_share_columns(seats->stores[seats->count++], columns);
    }
    seats->free = seats->count;
    return status;
}

void dtl_seats_close(dtl_seats *seats) {
    for (size_t i = 0; i < seats->free; i++) dtl_store_close(seats->stores[i]);
    seats->free = seats->count = 0;
}

dtl_store *dtl_seats_take(dtl_seats *seats) {
    pthread_mutex_lock(&seats->lock);
    while (!seats->free) pthread_cond_wait(&seats->freed, &seats->lock);
    dtl_store *store = seats->stores[--seats->free];
    pthread_mutex_unlock(&seats->lock);
    return store;
}

void dtl_seats_give(dtl_seats *seats, dtl_store *store) {
    pthread_mutex_lock(&seats->lock);
    seats->stores[seats->free++] = store;
    pthread_cond_signal(&seats->freed);
    pthread_mutex_unlock(&seats->lock);
}
