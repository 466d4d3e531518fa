/* dateline explain: codes a stored report again and shows why each mention was coded so. */
#include <stdio.h>

#include "base/file.h"
#include "base/memory.h"
#include "explain.h"
#include "interrupt.h"
#include "options.h"
#include "pipeline/pipeline.h"
#include "store.h"

enum { MAX_BYTES = 256 << 20, MAX_WANTED = 1 << 20 };

/* The sides of a mention as the store has them: coding the report alone does not give what it knows from others. */
typedef struct kept_side {
    dtl_actor *actors;
    size_t count;
} kept_side;

/* A mention that was asked for, and its report. */
typedef struct wanted {
    char mention[DTL_ID_SIZE], report[DTL_ID_SIZE];
    dtl_slice made_by;
    kept_side actors, recipients, said_by;
    bool explained;
} wanted;

typedef struct explaining {
    cli_output out;
    const cli_call *call;
    dtl_store *store;
    dtl_pipeline *pipeline;
    dtl_arena arena;
    dtl_vector(wanted) wanted;
    dtl_error error;
} explaining;

static kept_side keep_side(const dtl_actor *actors, size_t count, dtl_arena *arena) {
    kept_side kept = {dtl_arena_array(arena, dtl_actor, count), count};
    for (size_t i = 0; kept.actors && i < count; i++) {
        kept.actors[i] = actors[i];
        kept.actors[i].role = dtl_arena_copy(arena, actors[i].role);
    }
    return kept;
}

static void recall(dtl_actor *actors, size_t count, const kept_side *kept) {
    for (size_t i = 0; i < count && i < kept->count; i++) {
        const dtl_actor *known = &kept->actors[i];
        if (!known->taught_by[0]) continue;
        memcpy(actors[i].country, known->country, sizeof known->country);
        memcpy(actors[i].sector, known->sector, sizeof known->sector);
        memcpy(actors[i].taught_by, known->taught_by, sizeof known->taught_by);
        if (!actors[i].role.data) actors[i].role = known->role;
    }
}

static void recall_mention(dtl_mention *mention, const wanted *one) {
    recall(mention->actors, mention->actor_count, &one->actors);
    recall(mention->recipients, mention->recipient_count, &one->recipients);
    if (mention->said_by && one->said_by.count && one->said_by.actors[0].taught_by[0]) {
        dtl_actor *own = &one->said_by.actors[0];
        const dtl_actor known = *own;
        *own = *mention->said_by;
        recall(own, 1, &(kept_side){(dtl_actor[]){known}, 1});
        mention->said_by = own;
    }
}

static int want_mention(void *context, const dtl_mention *mention) {
    explaining *e = context;
    wanted *one = dtl_vector_push(&e->wanted, &e->arena);
    if (!one) return dtl_fail(&e->error, DTL_ENOMEM, "%s", dtl_error_meaning(DTL_ENOMEM));
    snprintf(one->mention, sizeof one->mention, "%s", mention->id);
    snprintf(one->report, sizeof one->report, "%s", mention->report);
    one->made_by = dtl_arena_copy(&e->arena, mention->made_by);
    one->actors = keep_side(mention->actors, mention->actor_count, &e->arena);
    one->recipients = keep_side(mention->recipients, mention->recipient_count, &e->arena);
    one->said_by = keep_side(mention->said_by, mention->said_by != NULL, &e->arena);
    return e->arena.status ? dtl_fail(&e->error, e->arena.status, "%s", dtl_error_meaning(e->arena.status)) : DTL_OK;
}

static int find_wanted(explaining *e, const char *id) {
    dtl_filter filter = dtl_filter_all();
    if (id[0] == 'm') filter.id = id;
    if (id[0] == 'e') filter.event = id;
    if (id[0] == 'r') filter.report = id;
    int status = dtl_store_mentions(e->store, &filter, want_mention, e, &e->error);
    if (status == DTL_OK && e->wanted.count == 0)
        return dtl_fail(&e->error, DTL_ENOTFOUND, "%s%s is not in %s", id[0] == 'r' ? "a mention of " : "", id,
                        cli_store_path(e->call));
    return status;
}

/* What the reader had filled, in the document's arena. */
static int copy_report(dtl_document *document, const dtl_report *from) {
    dtl_report *to = &document->report;
    *to = *from;
    dtl_slice *const fields[] = {&to->outlet,   &to->url,    &to->title, &to->author,        &to->published,
                                 &to->language, &to->agency, &to->text,  &to->dateline_place};
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++) {
        bool known = fields[i]->data != NULL;
        *fields[i] = dtl_arena_copy(&document->arena, *fields[i]);
        if (known && !fields[i]->data) return DTL_ENOMEM;
    }
    return DTL_OK;
}

static int explain_wanted(explaining *e, dtl_document *document) {
    int status = DTL_OK;
    for (size_t i = 0; i < e->wanted.count && status == DTL_OK; i++) {
        wanted *one = &e->wanted.items[i];
        if (strcmp(one->report, document->report.id) != 0) continue;
        for (size_t k = 0; k < document->mentions.count && !one->explained; k++) {
            if (strcmp(document->mentions.items[k].id, one->mention) != 0) continue;
            one->explained = true;
            recall_mention(&document->mentions.items[k], one);
            status = cli_explain_mention(&e->out, document, &document->mentions.items[k]);
        }
        if (one->explained) continue;
        one->explained = true;
        dtl_buffer_print(cli_output_buffer(&e->out),
                         "%s is not found when the report is coded again.\n  then: %.*s\n  now:  %s\n\n", one->mention,
                         DTL_PRINT(one->made_by), dtl_pipeline_made_by(e->pipeline));
    }
    if (status) return dtl_fail(&e->error, status, "%s", dtl_error_meaning(status));
    return cli_output_flush_if_long(&e->out);
}

static int code_again(void *context, const dtl_stored_report *stored) {
    explaining *e = context;
    dtl_document document;
    dtl_document_init(&document);
    int status = copy_report(&document, &stored->report);
    if (status) dtl_fail(&e->error, status, "%s", dtl_error_meaning(status));
    if (status == DTL_OK) status = dtl_pipeline_code(e->pipeline, &document, &e->error);
    if (status == DTL_OK) status = explain_wanted(e, &document);
    dtl_document_clear(&document);
    if (cli_interrupted()) return dtl_fail(&e->error, DTL_EINTERRUPTED, "interrupted");
    return e->out.closed ? DTL_EINTERRUPTED : status;
}

static int explain_all(explaining *e) {
    int status = DTL_OK;
    for (size_t i = 0; i < e->wanted.count && status == DTL_OK; i++) {
        if (e->wanted.items[i].explained) continue;
        dtl_filter filter = dtl_filter_all();
        filter.id = e->wanted.items[i].report;
        dtl_error error;
        status = dtl_store_reports(e->store, &filter, code_again, e, &error);
        if (status && e->error.code == DTL_OK && !e->out.closed) e->error = error;
    }
    return status;
}

int cli_explain(const cli_call *call) {
    explaining e = {.call = call, .wanted = {.ceiling = MAX_WANTED}};
    const char *id = call->arguments[0];
    if (!strchr("mer", id[0]) || id[1] != '-') {
        dtl_fail(&e.error, DTL_EARGUMENT, "%s is no id of a mention (m-...), an event (e-...) or a report (r-...)", id);
        return cli_tell_error(call, &e.error);
    }
    dtl_arena_init(&e.arena, MAX_BYTES);
    cli_output_open(&e.out, call);
    int status = cli_store_open(&e.store, call, DTL_STORE_READ, &e.error);
    if (status == DTL_OK) status = find_wanted(&e, id);
    if (status == DTL_OK) status = dtl_pipeline_open_with(&e.pipeline, NULL, call->value[CLI_OPTION_LEXICON], &e.error);
    if (status == DTL_OK) e.error = (dtl_error){.code = DTL_OK};
    if (status == DTL_OK) status = explain_all(&e);
    int code = status && e.error.code != DTL_OK ? cli_tell_error(call, &e.error) : CLI_EXIT_DONE;
    int closed = cli_output_close(&e.out, call);
    dtl_pipeline_close(e.pipeline);
    dtl_store_close(e.store);
    dtl_arena_clear(&e.arena);
    return code ? code : closed;
}
