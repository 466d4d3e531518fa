/* The one place that calls the stages in order. */
#ifndef DTL_PIPELINE_PIPELINE_H
#define DTL_PIPELINE_PIPELINE_H

#include "base/error.h"
#include "knowledge/lexicon_file.h"
#include "types/document.h"

typedef struct dtl_pipeline dtl_pipeline; /* loaded, immutable, shared by threads */

/* root: the folder that holds data/, lexicon/ and models/; NULL: the one of this installation (dtl_pipeline_root).
 * Errors: those of the stages' open functions. */
int dtl_pipeline_open(dtl_pipeline **out, const char *root, dtl_error *error);
/* The same with a lexicon folder of the user's (NULL: none), whose files add to the shipped lexicon and win over it; its hash is
 * in made_by. */
int dtl_pipeline_open_with(dtl_pipeline **out, const char *root, const char *own, dtl_error *error);
/* A pipeline that only parses: a model and no lexicon. model: a model file; NULL: that of the installation for English. */
int dtl_pipeline_open_parser(dtl_pipeline **out, const char *model, dtl_error *error);
/* Reads all of the lexicon as opening does, tells every mistake and every frame that never can match, and keeps nothing. Errors:
 * what keeps it from reading on. */
int dtl_pipeline_check(const char *root, const char *own, const dtl_lexicon_listener *listener, dtl_error *error);
void dtl_pipeline_close(dtl_pipeline *pipeline);

/* Writes the folder with data/, lexicon/ and models/: $DATELINE_DATA, else share/dateline beside the program's folder, else the
 * source tree. */
enum { DTL_ROOT_SIZE = 4096 };
void dtl_pipeline_root(char out[DTL_ROOT_SIZE]);

/* document->report is filled by the reader; adds sentences, tokens and trees. Nothing is added to a foreign report. */
int dtl_pipeline_parse(const dtl_pipeline *pipeline, dtl_document *document, dtl_error *error);
/* The same for sentences and tokens that are there already. */
int dtl_pipeline_parse_tokens(const dtl_pipeline *pipeline, dtl_document *document, dtl_error *error);
/* The stages in order, so that what each costs can be measured. Each needs those before it. */
typedef enum dtl_pipeline_stage {
    DTL_STAGE_PARSE,
    DTL_STAGE_TIME,
    DTL_STAGE_PLACE,
    DTL_STAGE_ACTORS,
    DTL_STAGE_QUOTES,
    DTL_STAGE_EVENTS,
    DTL_STAGE_COUNT
} dtl_pipeline_stage;

/* Errors: those of the stage. */
int dtl_pipeline_run(const dtl_pipeline *pipeline, dtl_pipeline_stage stage, dtl_document *document, dtl_error *error);

/* parse, then everything else up to the mentions. */
int dtl_pipeline_code(const dtl_pipeline *pipeline, dtl_document *document, dtl_error *error);

/* For a parsed document whose place names are known already (spans of the text, in order): fills document->places with what they
 * stand for. */
int dtl_pipeline_locate(const dtl_pipeline *pipeline, dtl_document *document, const dtl_span *spans, size_t count,
                        dtl_error *error);

/* "dateline 0.1.0 lexicon 5d1e0a model 77c2f4": hashes over the lexicon and data files, and the model. */
const char *dtl_pipeline_made_by(const dtl_pipeline *pipeline);

#endif
