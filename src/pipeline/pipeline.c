#include "pipeline/pipeline.h"

#include <inttypes.h>
#include <limits.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/memory.h"
#include "coding/actors/actors.h"
#include "coding/events/events.h"
#include "coding/place/place.h"
#include "coding/quotes/quotes.h"
#include "coding/time/time.h"
#include "language/language.h"
#include "pipeline/lexicon_version.h"

struct dtl_pipeline {
    dtl_language *language;
    dtl_knowledge *knowledge;
    dtl_actor_stage *actors;
    dtl_time_stage *time;
    dtl_place_stage *place;
    dtl_quote_stage *quotes;
    dtl_event_stage *events;
    char made_by[80];
};

static bool is_folder_with_data(const char *path) {
    char inside[PATH_MAX];
    int length = snprintf(inside, sizeof inside, "%s/lexicon", path);
    return length > 0 && (size_t)length < sizeof inside && access(inside, R_OK | X_OK) == 0;
}

/* share/dateline beside the folder of the program, as `make install` lays it out. */
static bool installed_root(char out[PATH_MAX]) {
    char program[PATH_MAX];
    ssize_t length = readlink("/proc/self/exe", program, sizeof program - 1);
    if (length <= 0) return false;
    program[length] = '\0';
    for (int up = 0; up < 2; up++) {
        char *slash = strrchr(program, '/');
        if (!slash) return false;
        *slash = '\0';
    }
    int printed = snprintf(out, PATH_MAX, "%s/share/dateline", program);
    return printed > 0 && printed < PATH_MAX && is_folder_with_data(out);
}

void dtl_pipeline_root(char out[DTL_ROOT_SIZE]) {
    _Static_assert(DTL_ROOT_SIZE >= PATH_MAX, "a root is a path");
    const char *chosen = getenv("DATELINE_DATA");
    if (!chosen && installed_root(out)) return;
    snprintf(out, DTL_ROOT_SIZE, "%s", chosen ? chosen : DTL_SOURCE_DIR);
}

static int open_stages(dtl_pipeline *p, dtl_error *error) {
    int status = dtl_actor_stage_open(&p->actors, p->knowledge, error);
    if (status == DTL_OK) status = dtl_time_stage_open(&p->time, p->knowledge, error);
    if (status == DTL_OK) status = dtl_place_stage_open(&p->place, p->knowledge, error);
    if (status == DTL_OK) status = dtl_quote_stage_open(&p->quotes, p->knowledge, error);
    if (status == DTL_OK) status = dtl_event_stage_open(&p->events, p->knowledge, error);
    return status;
}

int dtl_pipeline_open(dtl_pipeline **out, const char *root, dtl_error *error) {
    return dtl_pipeline_open_with(out, root, NULL, error);
}

int dtl_pipeline_open_with(dtl_pipeline **out, const char *root, const char *own, dtl_error *error) {
    *out = NULL;
    char found[DTL_ROOT_SIZE], model[DTL_ROOT_SIZE + 32];
    if (!root) {
        dtl_pipeline_root(found);
        root = found;
    }
    dtl_pipeline *p = dtl_calloc(1, sizeof *p);
    if (!p) return dtl_fail(error, DTL_ENOMEM, "%s", dtl_error_meaning(DTL_ENOMEM));
    snprintf(model, sizeof model, "%s/models/en.model", root);
    uint64_t lexicon = 0;
    int status = dtl_language_open(&p->language, model, error);
    if (status == DTL_OK) status = dtl_knowledge_open_with(&p->knowledge, root, "en", own, NULL, error);
    if (status == DTL_OK) status = dtl_lexicon_version(&lexicon, root, own, error);
    if (status == DTL_OK) status = open_stages(p, error);
    if (status) {
        dtl_pipeline_close(p);
        return status;
    }
    snprintf(p->made_by, sizeof p->made_by, "dateline %s lexicon %06" PRIx64 " model %s", DTL_VERSION, lexicon & 0xFFFFFF,
             dtl_language_version(p->language));
    *out = p;
    return DTL_OK;
}

int dtl_pipeline_open_parser(dtl_pipeline **out, const char *model, dtl_error *error) {
    char root[DTL_ROOT_SIZE], shipped[DTL_ROOT_SIZE + 32];
    *out = NULL;
    dtl_pipeline_root(root);
    snprintf(shipped, sizeof shipped, "%s/models/en.model", root);
    dtl_pipeline *p = dtl_calloc(1, sizeof *p);
    if (!p) return dtl_fail(error, DTL_ENOMEM, "%s", dtl_error_meaning(DTL_ENOMEM));
    int status = dtl_language_open(&p->language, model ? model : shipped, error);
    if (status) {
        dtl_pipeline_close(p);
        return status;
    }
    snprintf(p->made_by, sizeof p->made_by, "dateline %s model %s", DTL_VERSION, dtl_language_version(p->language));
    *out = p;
    return DTL_OK;
}

static void close_parts(dtl_pipeline *pipeline) {
    dtl_event_stage_close(pipeline->events);
    dtl_quote_stage_close(pipeline->quotes);
    dtl_place_stage_close(pipeline->place);
    dtl_time_stage_close(pipeline->time);
    dtl_actor_stage_close(pipeline->actors);
    dtl_knowledge_close(pipeline->knowledge);
    dtl_language_close(pipeline->language);
}

int dtl_pipeline_check(const char *root, const char *own, const dtl_lexicon_listener *listener, dtl_error *error) {
    dtl_pipeline p = {0};
    char found[DTL_ROOT_SIZE];
    if (!root) {
        dtl_pipeline_root(found);
        root = found;
    }
    int status = dtl_knowledge_open_with(&p.knowledge, root, "en", own, listener, error);
    if (status == DTL_OK) status = open_stages(&p, error);
    if (status == DTL_OK) dtl_knowledge_check(p.knowledge, listener);
    if (status == DTL_OK) status = dtl_event_stage_check(p.events, listener, error);
    close_parts(&p);
    return status;
}

void dtl_pipeline_close(dtl_pipeline *pipeline) {
    if (!pipeline) return;
    close_parts(pipeline);
    dtl_free(pipeline);
}

int dtl_pipeline_parse(const dtl_pipeline *pipeline, dtl_document *document, dtl_error *error) {
    return document->report.foreign ? DTL_OK : dtl_language_run(pipeline->language, document, error);
}

int dtl_pipeline_parse_tokens(const dtl_pipeline *pipeline, dtl_document *document, dtl_error *error) {
    return dtl_language_run_tokens(pipeline->language, document, error);
}

static int run_events(const dtl_pipeline *pipeline, dtl_document *document, dtl_error *error) {
    int status = dtl_event_stage_run(pipeline->events, document, error);
    for (size_t i = 0; status == DTL_OK && i < document->mentions.count; i++)
        document->mentions.items[i].made_by = dtl_slice_of(pipeline->made_by);
    return status;
}

int dtl_pipeline_run(const dtl_pipeline *pipeline, dtl_pipeline_stage stage, dtl_document *document, dtl_error *error) {
    if (document->report.foreign) return DTL_OK;
    switch (stage) {
    case DTL_STAGE_PARSE: return dtl_pipeline_parse(pipeline, document, error);
    case DTL_STAGE_TIME: return dtl_time_stage_run(pipeline->time, document, error);
    case DTL_STAGE_PLACE: return dtl_place_stage_run(pipeline->place, document, error);
    case DTL_STAGE_ACTORS: return dtl_actor_stage_run(pipeline->actors, document, error);
    case DTL_STAGE_QUOTES: return dtl_quote_stage_run(pipeline->quotes, document, error);
    default: return run_events(pipeline, document, error);
    }
}

int dtl_pipeline_code(const dtl_pipeline *pipeline, dtl_document *document, dtl_error *error) {
    int status = DTL_OK;
    for (int stage = 0; status == DTL_OK && stage < DTL_STAGE_COUNT; stage++)
        status = dtl_pipeline_run(pipeline, (dtl_pipeline_stage)stage, document, error);
    return status;
}

int dtl_pipeline_locate(const dtl_pipeline *pipeline, dtl_document *document, const dtl_span *spans, size_t count,
                        dtl_error *error) {
    return dtl_place_stage_run_spans(pipeline->place, document, spans, count, error);
}

const char *dtl_pipeline_made_by(const dtl_pipeline *pipeline) {
    return pipeline->made_by;
}
