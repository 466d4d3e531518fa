#include "coding/quotes/model.h"

int quote_model_open(quote_model *out, const char *path, dtl_error *error) {
    int status = dtl_model_file_open(&out->file, path, error);
    if (status) return status;
    status = dtl_linear_load(&out->pairs, &out->file, "pairs", error);
    if (status == DTL_OK) status = dtl_linear_load(&out->speakers, &out->file, "speakers", error);
    if (status == DTL_OK) status = dtl_linear_load(&out->kinds, &out->file, "kinds", error);
    bool sound = out->pairs.classes == QUOTE_CLASSES && out->speakers.classes == QUOTE_CLASSES;
    if (status == DTL_OK && (!sound || out->kinds.classes != QUOTE_CLASSES))
        status = dtl_fail(error, DTL_EDAMAGED, "is a damaged model file: it has wrong classes");
    if (status == DTL_OK) status = dtl_lookup_load(&out->cues, &out->file, "cues", 1, error);
    if (status == DTL_OK) return DTL_OK;
    dtl_error_at(error, path, 0, UINT64_MAX);
    quote_model_close(out);
    return status;
}

void quote_model_close(quote_model *model) {
    dtl_model_file_close(&model->file);
}
