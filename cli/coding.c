#include "coding.h"

#include <limits.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#include "base/memory.h"
#include "base/stream.h"
#include "interrupt.h"
#include "options.h"
#include "read/read.h"
#include "web.h"

enum { MAX_LINES = 1 << 30 };

/* A report under way. */
typedef struct item {
    struct item *next; /* in the pool */
    dtl_document document;
    dtl_buffer lines;
    int status;
    dtl_error error;
    char *path; /* where it was found; on the heap, of path_room bytes */
    size_t path_room;
    uint64_t record;
} item;

typedef struct run {
    const cli_call *call;
    const cli_way *way;
    void *context;
    dtl_pipeline *pipeline;
    dtl_reader *reader;
    cli_web web;
    item *pool; /* items at rest; only the caller's thread takes and gives */
    cli_rejects rejects;
    cli_progress progress;
    double whole, before; /* bytes of the inputs, when all are plain files (else 0), and of those before the one at hand */
    char at_file[PATH_MAX];
    dtl_log log;
    size_t reports, mentions;
    size_t kinds[DTL_REPORT_GALLERY + 1];
    size_t foreign;                    /* reports in a language without a model */
    char languages[64];                /* the first of these languages */
    size_t repaired, repaired_reports; /* bytes that were not UTF-8, and the reports that had some */
    dtl_error error;                   /* why everything stopped */
} run;

static item *take_item(run *r) {
    item *one = r->pool;
    if (one) {
        r->pool = one->next;
    } else if ((one = dtl_calloc(1, sizeof *one))) {
        dtl_document_init(&one->document);
        dtl_buffer_init(&one->lines, MAX_LINES);
    }
    return one;
}

static void give_item(run *r, item *one) {
    dtl_document_reset(&one->document);
    dtl_buffer_reset(&one->lines);
    one->next = r->pool;
    r->pool = one;
}

static void free_pool(run *r) {
    while (r->pool) {
        item *one = r->pool;
        r->pool = one->next;
        dtl_document_clear(&one->document);
        dtl_buffer_clear(&one->lines);
        dtl_free(one->path);
        dtl_free(one);
    }
}

static double size_of(const char *path) {
    struct stat about;
    return strcmp(path, "-") != 0 && stat(path, &about) == 0 && S_ISREG(about.st_mode) ? (double)about.st_size : -1;
}

static void add_up(run *r) {
    for (size_t i = 0; !r->way->next && i < r->call->argument_count; i++) {
        double size = size_of(r->call->arguments[i]);
        if (size < 0) {
            r->whole = 0;
            return;
        }
        r->whole += size;
    }
}

/* How much of the inputs was read; negative: not known. */
static double share(run *r) {
    if (r->whole <= 0 || !r->reader) return -1;
    const char *path = dtl_reader_place(r->reader).path;
    if (strcmp(path, r->at_file) != 0) {
        if (*r->at_file) r->before += size_of(r->at_file);
        snprintf(r->at_file, sizeof r->at_file, "%s", path);
    }
    double done = (r->before + (double)dtl_reader_taken(r->reader)) / r->whole;
    return done < 1 ? done : 1;
}

/* Notes where the item was found. */
static int note_place(run *r, item *one) {
    dtl_read_place place = {.path = ""};
    if (!r->way->next) place = dtl_reader_place(r->reader);
    size_t room = strlen(place.path) + 1;
    one->record = place.record;
    if (room > one->path_room) {
        dtl_free(one->path);
        one->path = dtl_malloc(room);
        one->path_room = one->path ? room : 0;
    }
    if (!one->path) return dtl_fail(&r->error, DTL_ENOMEM, "%s", dtl_error_meaning(DTL_ENOMEM));
    memcpy(one->path, place.path, room);
    return DTL_OK;
}

static int next_report(void *context, void **out) {
    run *r = context;
    if (cli_interrupted()) return dtl_fail(&r->error, DTL_EINTERRUPTED, "interrupted");
    item *one = take_item(r);
    if (!one) return dtl_fail(&r->error, DTL_ENOMEM, "%s", dtl_error_meaning(DTL_ENOMEM));
    one->status = r->way->next ? r->way->next(r->context, &one->document, &r->error)
                               : dtl_reader_next(r->reader, &one->document, &one->error);
    if (r->way->next && one->status < 0) {
        int status = one->status;
        give_item(r, one);
        return status;
    }
    if (one->status == 0 || cli_interrupted()) {
        bool interrupted = cli_interrupted();
        give_item(r, one);
        return interrupted ? dtl_fail(&r->error, DTL_EINTERRUPTED, "interrupted") : 0;
    }
    int status = note_place(r, one);
    if (status) give_item(r, one);
    *out = one;
    return status ? status : 1;
}

static void show_progress(run *r, const char *file, bool last) {
    cli_tally tally = {.read = r->reports, .rejected = r->rejects.count, .mentions = r->mentions, .done = share(r), .file = file};
    if (r->way->count) r->way->count(r->context, &tally);
    cli_progress_show(&r->progress, &tally, last);
}

static void work_on_report(void *context, void *given) {
    run *r = context;
    item *one = given;
    if (one->status < 0) return;
    int status = r->way->work(r->pipeline, &one->document, &one->lines, &one->error);
    if (status == DTL_OK && one->lines.status)
        status = dtl_fail(&one->error, one->lines.status, "%s", dtl_error_meaning(one->lines.status));
    if (status < 0) one->status = status;
}

/* Names each language once, as far as there is room. */
static void note_language(run *r, dtl_slice language) {
    size_t length = strlen(r->languages);
    char word[16];
    r->foreign++;
    snprintf(word, sizeof word, "%s%.*s", length ? " " : "", (int)(language.length < 8 ? language.length : 8), language.data);
    if (!strstr(r->languages, word + (length > 0)) && length + strlen(word) < sizeof r->languages)
        snprintf(r->languages + length, sizeof r->languages - length, "%s", word);
}

static int done_report(void *context, void *given, int stopped) {
    run *r = context;
    item *one = given;
    int status = DTL_OK;
    if (!stopped) cli_progress_wipe(&r->progress);
    if (stopped) {
        /* only freed */
    } else if (one->status < 0) {
        cli_reject(&r->rejects, r->call, &one->error);
    } else {
        r->reports++;
        r->repaired += one->document.report.repaired;
        r->repaired_reports += one->document.report.repaired > 0;
        r->mentions += one->document.mentions.count;
        r->kinds[one->document.report.kind]++;
        if (one->document.report.foreign) note_language(r, one->document.report.language);
        status = r->way->take(r->context, &one->document, dtl_buffer_slice(&one->lines), &r->error);
    }
    if (!stopped && status == DTL_OK && r->way->reached) status = r->way->reached(r->context, one->path, one->record, &r->error);
    if (!stopped) show_progress(r, one->path, false);
    give_item(r, one);
    return status;
}

static void tell_log(void *context, dtl_log_level level, const char *message) {
    run *r = context;
    if (level == DTL_LOG_INFO) return;
    cli_progress_wipe(&r->progress);
    cli_say(r->call, "dateline: %s", message);
}

static int run_all(run *r) {
    dtl_read_options options;
    char lexicon[DTL_ROOT_SIZE + 16], root[DTL_ROOT_SIZE];
    int status = cli_read_options(r->call, &options, &r->error);
    if (status) return status;
    dtl_pipeline_root(root);
    snprintf(lexicon, sizeof lexicon, "%s/lexicon/en", root);
    options.lexicon = lexicon;
    options.log = &r->log;
    options.fetch_lists = r->call->value[CLI_OPTION_FETCH] != NULL;
    status = cli_web_open(&r->web, r->call, &options.web, &r->error);
    if (status) return status;
    if (r->way->only_parses) status = dtl_pipeline_open_parser(&r->pipeline, r->call->value[CLI_OPTION_MODEL], &r->error);
    if (!r->way->no_pipeline && !r->way->only_parses)
        status = dtl_pipeline_open_with(&r->pipeline, NULL, r->call->value[CLI_OPTION_LEXICON], &r->error);
    if (status == DTL_OK && !r->way->next)
        status =
            dtl_reader_open(&r->reader, (const char *const *)r->call->arguments, r->call->argument_count, &options, &r->error);
    if (status) return status;
    if (r->way->had) dtl_reader_skip(r->reader, r->way->had, r->context);
    const dtl_stream stream = {.context = r, .next = next_report, .work = work_on_report, .done = done_report};
    r->error = (dtl_error){.code = DTL_OK};
    status = dtl_stream_run(&stream, r->call->jobs);
    if (status == DTL_ENOMEM && r->error.code == DTL_OK) dtl_fail(&r->error, status, "%s", dtl_error_meaning(status));
    return status;
}

/* Plain text on stdin is a likely mistake: it is read as JSON. */
static void hint_at_format(const run *r) {
    bool from_stdin = false;
    for (size_t i = 0; i < r->call->argument_count; i++) from_stdin = from_stdin || strcmp(r->call->arguments[i], "-") == 0;
    if (from_stdin && r->reports == 0 && r->rejects.count && !r->call->value[CLI_OPTION_FROM])
        cli_say(r->call, "stdin is read as JSON unless it starts as something else; for one plain text say --from text");
}

/* Pages that are no plain articles are read like these, but whoever counts reports wants to know. */
static void tell_kinds(const run *r) {
    static const char *const names[] = {NULL, "a live blog", "the beginning of an article behind a paywall", "a picture gallery"};
    static const char *const many[] = {NULL, "live blogs", "beginnings of articles behind paywalls", "picture galleries"};
    for (int kind = DTL_REPORT_LIVE; kind <= DTL_REPORT_GALLERY; kind++) {
        size_t count = r->kinds[kind];
        if (count)
            cli_say(r->call, "%zu report%s %s (kind \"%s\")", count, count == 1 ? " is" : "s are",
                    count == 1 ? names[kind] : many[kind], dtl_report_kind_name((dtl_report_kind)kind));
    }
}

int cli_run_way(const cli_call *call, const cli_way *way, void *context) {
    run r = {.call = call, .way = way, .context = context};
    r.log = (dtl_log){tell_log, &r};
    add_up(&r);
    int status = cli_progress_open(&r.progress, call, &r.error), code = CLI_EXIT_DONE;
    if (status == DTL_OK) status = run_all(&r);
    show_progress(&r, NULL, true);
    cli_progress_wipe(&r.progress);
    if (cli_interrupted()) dtl_fail(&r.error, DTL_EINTERRUPTED, "interrupted");
    /* A taker stops with DTL_OK in the error when nobody reads the output any more. */
    if ((status || cli_interrupted()) && r.error.code != DTL_OK) code = cli_tell_error(call, &r.error);
    dtl_reader_close(r.reader);
    cli_web_close(&r.web);
    dtl_pipeline_close(r.pipeline);
    free_pool(&r);
    hint_at_format(&r);
    tell_kinds(&r);
    if (r.foreign)
        cli_say(call, "%zu report%s in a language without a model (%s), not coded", r.foreign, r.foreign == 1 ? " is" : "s are",
                r.languages);
    if (r.repaired)
        cli_say(call, "%zu byte%s in %zu report%s were not UTF-8 and were replaced", r.repaired, r.repaired == 1 ? "" : "s",
                r.repaired_reports, r.repaired_reports == 1 ? "" : "s");
    return cli_rejects_exit(&r.rejects, call, code);
}

int cli_take_lines(void *context, const dtl_document *document, dtl_slice lines, dtl_error *error) {
    cli_output *out = context;
    (void)document;
    dtl_buffer_add(cli_output_buffer(out), lines);
    int status = cli_output_flush(out);
    *error = out->error;
    return out->closed ? DTL_EINTERRUPTED : status;
}
