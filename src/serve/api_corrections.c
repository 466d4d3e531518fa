/* What readers mended. */
#include "serve/answer.h"

int dtl_put_corrections(dtl_answer *a, const dtl_filter *of) {
    (void)of;
    dtl_put_raw(a->out, ",\"corrections\":[]");
    return DTL_OK;
}

int dtl_answer_corrections(dtl_answer *a) {
    dtl_put_raw(a->out, "{\"corrections\":[],\"next\":null}");
    return DTL_OK;
}

int dtl_answer_diff(dtl_answer *a) {
    return dtl_fail(a->error, DTL_ENOTFOUND, "there is nothing here");
}
