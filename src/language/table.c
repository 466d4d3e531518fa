#include "language/table.h"

int dtl_table_open(dtl_table *out, const dtl_model_file *file, const char *name, size_t ceiling, dtl_error *error) {
    dtl_slice section = dtl_model_file_section(file, name);
    *out = (dtl_table){.rest = section};
    for (size_t i = 0; i < section.length; i++) out->lines += section.data[i] == '\n';
    if (out->lines == 0 || out->lines > ceiling || section.data[section.length - 1] != '\n')
        return dtl_fail(error, DTL_EDAMAGED, "is a damaged model file: table %s is wrong", name);
    return DTL_OK;
}

void dtl_table_next(dtl_table *table, dtl_slice *fields, size_t count) {
    dtl_slice line = dtl_slice_cut(&table->rest, '\n');
    for (size_t i = 0; i < count; i++) fields[i] = line.data ? dtl_slice_cut(&line, '\t') : DTL_SLICE("");
}

void dtl_features_parse(dtl_features *out, dtl_slice text) {
    *out = (dtl_features){0};
    while (text.data) {
        dtl_slice value = dtl_slice_cut(&text, '|'), name = dtl_slice_cut(&value, '=');
        int feature = dtl_feature_of(name);
        if (feature >= 0 && value.data) out->value[feature] = dtl_feature_value((dtl_feature)feature, value);
    }
}
