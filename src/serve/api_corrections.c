/* What readers mended. */
#include "export/lines.h"
#include "export/units.h"
#include "serve/answer.h"
#include "store/corrections.h"

typedef struct writing {
    dtl_answer *a;
    void *listing; /* NULL: of one, or beside other things */
    size_t count;
} writing;

static int put(void *context, const dtl_correction *c) {
    writing *w = context;
    if (w->listing && !dtl_answer_row(w->listing)) return DTL_OK;
    if (!w->listing) dtl_put_comma(w->a->out, w->count);
    w->count++;
    return dtl_answer_row_end(w->a, dtl_line_correction(w->a->out, c));
}

int dtl_put_corrections(dtl_answer *a, const dtl_filter *of) {
    writing w = {.a = a};
    dtl_put_raw(a->out, ",\"corrections\":[");
    int status = dtl_store_corrections(a->api->store, of, put, &w, a->error);
    dtl_put_raw(a->out, "]");
    return status;
}

int dtl_put_correction(dtl_answer *a, const dtl_filter *of) {
    return dtl_store_corrections(a->api->store, of, put, &(writing){.a = a}, a->error);
}

static int list(dtl_answer *a, void *listing) {
    return dtl_store_corrections(a->api->store, a->filter, put, &(writing){.a = a, .listing = listing}, a->error);
}

int dtl_answer_corrections(dtl_answer *a) {
    return dtl_answer_list(a, "corrections", list);
}
