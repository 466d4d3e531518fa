/* Tables of a model file that are lines of text with fields between tabs. */
#ifndef DTL_LANGUAGE_TABLE_H
#define DTL_LANGUAGE_TABLE_H

#include "learn/model_file.h"
#include "types/grammar.h"

typedef struct dtl_table {
    dtl_slice rest; /* lines not read yet */
    size_t lines;   /* in all */
} dtl_table;

/* Errors: DTL_EDAMAGED when the section is not there, is empty or has more lines than ceiling. */
int dtl_table_open(dtl_table *out, const dtl_model_file *file, const char *name, size_t ceiling, dtl_error *error);
/* The next line's fields; those that are not there are empty. */
void dtl_table_next(dtl_table *table, dtl_slice *fields, size_t count);

/* "Case=Nom|Number=Sing" or "_"; features that types/grammar.def does not list are passed over. */
void dtl_features_parse(dtl_features *out, dtl_slice text);

#endif
