/* Scoring against public gold sets. A task reads the files of its folder in DATA and gives figures; a task without files gives
 * none. */
#ifndef DTL_EVALUATE_EVALUATE_H
#define DTL_EVALUATE_EVALUATE_H

#include <jansson.h>
#include <stdio.h>

#include "base/error.h"
#include "pipeline/pipeline.h"

typedef struct dtl_evaluation {
    const char *data; /* the folder DATA */
    const dtl_pipeline *pipeline;
    FILE *errors; /* where what was wrong is written, a line each; NULL: nowhere */
    struct dtl_figures *figures;
    const char *language; /* of the pipeline's model, as "es"; NULL: English */
} dtl_evaluation;

/* Adds the line "task set metric value". */
int dtl_figure(dtl_evaluation *evaluation, const char *task, const char *set, const char *metric, double value, dtl_error *error);

/* 2PR/(P+R) from counts; 0 when nothing was found. */
double dtl_f1(double found, double predicted, double gold);
/* part of whole; 0 for an empty whole. */
double dtl_share(double part, double whole);

/* Calls each for every file of DATA/folder whose name ends with ending, in order of bytes; set is the name without its last
 * ending
 * (".jsonl", ".conllu", ...). A folder that is not there has no files. A negative code from each stops. */
typedef int dtl_each_file(dtl_evaluation *evaluation, const char *path, const char *set, dtl_error *error);
int dtl_evaluate_files(dtl_evaluation *evaluation, const char *folder, const char *ending, dtl_each_file *each, dtl_error *error);

/* Calls each for every line of a JSON-lines file. */
typedef int dtl_each_record(void *context, json_t *record, dtl_error *error);
int dtl_evaluate_records(const char *path, dtl_each_record *each, void *context, dtl_error *error);

/* The record's text as the document's report text, with published (may be NULL) as its date; language "en". The title is not set.
 * Spans of gold count code points of the text as given: (*offsets)[n] is the byte in the stored text of code point n, n up to and
 * with the length. offsets may be NULL. All in the document's arena. */
int dtl_evaluate_document(dtl_document *document, const char *text, const char *published, uint32_t **offsets, size_t *length,
                          dtl_error *error);

/* The tasks. */
int dtl_evaluate_article(dtl_evaluation *evaluation, dtl_error *error);
int dtl_evaluate_events(dtl_evaluation *evaluation, dtl_error *error);
int dtl_evaluate_gold(dtl_evaluation *evaluation, dtl_error *error); /* of the repository's gold/, whatever DATA is */
int dtl_evaluate_timex(dtl_evaluation *evaluation, dtl_error *error);
int dtl_evaluate_quotes(dtl_evaluation *evaluation, dtl_error *error);
int dtl_evaluate_parse(dtl_evaluation *evaluation, dtl_error *error);
int dtl_evaluate_names(dtl_evaluation *evaluation, dtl_error *error);
int dtl_evaluate_places(dtl_evaluation *evaluation, dtl_error *error);
int dtl_evaluate_stories(dtl_evaluation *evaluation, dtl_error *error);
int dtl_evaluate_coref(dtl_evaluation *evaluation, dtl_error *error);

#endif
