#include "rows.h"

#include "base/json.h"
#include "export/lines.h"
#include "export/words.h"
#include "interrupt.h"

enum { MAX_CELL = 1 << 20 };

static const cli_column event_columns[] = {{"DATE", 13, CLI_LEFT},         {"TYPE", 11, CLI_LEFT},
                                           {"ACTORS", 14, CLI_LEFT},       {"RECIPIENTS", 14, CLI_LEFT},
                                           {"PLACE", 9, CLI_OPTIONAL},     {"REPORTS", 7, CLI_OPTIONAL | CLI_RIGHT},
                                           {"DISPUTED", 10, CLI_OPTIONAL}, {"EVENT", 18, CLI_LEFT}};
static const cli_column mention_columns[] = {
    {"DATE", 13, CLI_OPTIONAL},    {"TYPE", 11, CLI_LEFT},  {"ACTORS", 12, CLI_LEFT}, {"RECIPIENTS", 12, CLI_LEFT},
    {"SAID BY", 11, CLI_OPTIONAL}, {"WORDS", 30, CLI_LEFT}, {"MENTION", 18, CLI_LEFT}};
static const cli_column report_columns[] = {{"PUBLISHED", 10, CLI_LEFT}, {"OUTLET", 8, CLI_LEFT},    {"TITLE", 20, CLI_LEFT},
                                            {"WORDS", 5, CLI_RIGHT},     {"MENTIONS", 8, CLI_RIGHT}, {"REPORT", 18, CLI_LEFT}};
static const cli_column story_columns[] = {{"FROM", 10, CLI_LEFT},    {"TO", 10, CLI_LEFT},      {"TITLE", 20, CLI_LEFT},
                                           {"OUTLETS", 7, CLI_RIGHT}, {"REPORTS", 7, CLI_RIGHT}, {"EVENTS", 6, CLI_RIGHT},
                                           {"STORY", 18, CLI_LEFT}};
static const cli_column actor_columns[] = {{"NAME", 16, CLI_LEFT}, {"COUNTRY", 7, CLI_LEFT},   {"SECTOR", 6, CLI_LEFT},
                                           {"ROLE", 20, CLI_LEFT}, {"ALSO", 12, CLI_OPTIONAL}, {"FROM", 10, CLI_OPTIONAL},
                                           {"TO", 10, CLI_LEFT},   {"REPORTS", 7, CLI_RIGHT},  {"EVIDENCE", 30, CLI_OPTIONAL}};

static const cli_column quote_columns[] = {{"PUBLISHED", 10, CLI_LEFT}, {"OUTLET", 8, CLI_OPTIONAL}, {"WHO", 16, CLI_LEFT},
                                           {"KIND", 6, CLI_OPTIONAL},   {"WORDS", 30, CLI_LEFT},     {"REPORT", 18, CLI_LEFT}};

void cli_rows_open(cli_rows *rows, const cli_call *call, cli_rows_of what) {
    static const struct {
        const cli_column *columns;
        size_t count;
    } tables[] = {{event_columns, sizeof event_columns / sizeof *event_columns},
                  {mention_columns, sizeof mention_columns / sizeof *mention_columns},
                  {report_columns, sizeof report_columns / sizeof *report_columns},
                  {story_columns, sizeof story_columns / sizeof *story_columns},
                  {actor_columns, sizeof actor_columns / sizeof *actor_columns},
                  {quote_columns, sizeof quote_columns / sizeof *quote_columns}};
    *rows = (cli_rows){.call = call};
    cli_output_open(&rows->out, call);
    cli_table_open(&rows->table, &rows->out, tables[what].columns, tables[what].count);
    rows->table.lines_between =
        what == CLI_ROWS_MENTIONS || what == CLI_ROWS_ACTORS || what == CLI_ROWS_QUOTES; /* their words go over several lines */
}

static int after(cli_rows *rows) {
    rows->count++;
    int status = rows->call->for_people ? rows->table.status : cli_output_flush_if_long(&rows->out);
    if (cli_interrupted() || rows->out.closed) return DTL_EINTERRUPTED;
    return status;
}

/* A cell of what was added to the buffer, which is emptied for the next. */
static void cell(cli_rows *rows, dtl_buffer *text, cli_style style) {
    cli_table_cell(&rows->table, dtl_buffer_slice(text), style);
    dtl_buffer_reset(text);
}

static void type_cell(cli_rows *rows, dtl_buffer *text, dtl_type type, int mode, dtl_status status) {
    dtl_words_type(text, type, mode);
    if (status != DTL_STATUS_ASSERTED) dtl_buffer_print(text, " (%s)", dtl_status_name(status));
    cell(rows, text, cli_type_style(type));
}

/* "killed, place": each field once, though its names and its sectors may both be disputed. */
static void add_disputed_fields(dtl_buffer *text, const dtl_event *event) {
    for (size_t i = 0; i < event->dispute_count; i++) {
        dtl_slice field = event->disputes[i].field, counts = DTL_SLICE("counts.");
        bool told = false;
        for (size_t k = 0; k < i && !told; k++) told = dtl_slice_equal(event->disputes[k].field, field);
        if (told) continue;
        if (dtl_slice_starts(field, counts)) field = (dtl_slice){field.data + counts.length, field.length - counts.length};
        dtl_buffer_print(text, "%s%.*s", text->length ? ", " : "", DTL_PRINT(field));
    }
}

static void event_row(cli_rows *rows, const dtl_event *event) {
    dtl_buffer text;
    dtl_buffer_init(&text, MAX_CELL);
    dtl_words_when(&text, &event->when);
    cell(rows, &text, CLI_PLAIN);
    type_cell(rows, &text, event->type, event->mode, event->status);
    dtl_words_parties(&text, event->actors, event->actor_count);
    cell(rows, &text, CLI_PLAIN);
    dtl_words_parties(&text, event->recipients, event->recipient_count);
    cell(rows, &text, CLI_PLAIN);
    dtl_words_place(&text, event->place);
    cell(rows, &text, CLI_PLAIN);
    dtl_buffer_print(&text, "%zu", event->reports);
    cell(rows, &text, CLI_PLAIN);
    add_disputed_fields(&text, event);
    cell(rows, &text, CLI_YELLOW);
    dtl_buffer_print(&text, "%s", event->id);
    cell(rows, &text, CLI_DIM);
    dtl_buffer_clear(&text);
}

int cli_rows_event(void *context, const dtl_event *event) {
    cli_rows *rows = context;
    if (rows->call->for_people) {
        event_row(rows, event);
    } else {
        dtl_line_event(cli_output_buffer(&rows->out), event);
    }
    return after(rows);
}

static void mention_row(cli_rows *rows, const dtl_mention *mention) {
    dtl_buffer text;
    dtl_buffer_init(&text, MAX_CELL);
    dtl_words_when(&text, &mention->when);
    cell(rows, &text, CLI_PLAIN);
    type_cell(rows, &text, mention->type, mention->mode, mention->status);
    dtl_words_actors(&text, mention->actors, mention->actor_count);
    cell(rows, &text, CLI_PLAIN);
    dtl_words_actors(&text, mention->recipients, mention->recipient_count);
    cell(rows, &text, CLI_PLAIN);
    if (mention->said_by) dtl_words_actors(&text, mention->said_by, 1);
    cell(rows, &text, CLI_PLAIN);
    cli_table_cell(&rows->table, mention->evidence_text, CLI_PLAIN);
    dtl_buffer_print(&text, "%s", mention->id);
    cell(rows, &text, CLI_DIM);
    dtl_buffer_clear(&text);
}

int cli_rows_mention(void *context, const dtl_mention *mention) {
    cli_rows *rows = context;
    if (rows->call->for_people) {
        mention_row(rows, mention);
    } else {
        dtl_line_mention(cli_output_buffer(&rows->out), mention);
    }
    return after(rows);
}

static void quote_row(cli_rows *rows, const dtl_told_quote *told) {
    dtl_buffer text;
    dtl_buffer_init(&text, MAX_CELL);
    cli_table_cell(&rows->table, dtl_words_day(told->published), CLI_PLAIN);
    cli_table_cell(&rows->table, told->outlet, CLI_PLAIN);
    if (told->quote.speaker) dtl_words_actors(&text, told->quote.speaker, 1);
    cell(rows, &text, CLI_PLAIN);
    if (told->quote.kind != DTL_QUOTE_SPEECH) dtl_buffer_print(&text, "%s", dtl_quote_kind_name(told->quote.kind));
    cell(rows, &text, CLI_PLAIN);
    cli_table_cell(&rows->table, told->text, CLI_PLAIN);
    cli_table_print(&rows->table, CLI_DIM, "%s", told->report);
    dtl_buffer_clear(&text);
}

int cli_rows_quote(void *context, const dtl_told_quote *quote) {
    cli_rows *rows = context;
    if (rows->call->for_people) {
        quote_row(rows, quote);
    } else {
        dtl_line_told_quote(cli_output_buffer(&rows->out), quote);
    }
    return after(rows);
}

static void report_row(cli_rows *rows, const dtl_report_line *line) {
    const dtl_report *report = line->report;
    cli_table_cell(&rows->table, dtl_words_day(report->published), CLI_PLAIN);
    cli_table_cell(&rows->table, report->outlet, CLI_PLAIN);
    if (report->kind)
        cli_table_print(&rows->table, CLI_PLAIN, "[%s] %.*s", dtl_report_kind_name(report->kind), DTL_PRINT(report->title));
    else
        cli_table_cell(&rows->table, report->title, CLI_PLAIN);
    cli_table_print(&rows->table, CLI_PLAIN, "%zu", line->words);
    cli_table_print(&rows->table, CLI_PLAIN, "%zu", line->mention_count);
    cli_table_print(&rows->table, CLI_DIM, "%s", report->id);
}

int cli_rows_report(cli_rows *rows, const dtl_report_line *line) {
    if (rows->call->for_people) {
        report_row(rows, line);
    } else {
        dtl_line_report(cli_output_buffer(&rows->out), line);
    }
    return after(rows);
}

static void day_cell(cli_rows *rows, dtl_day day) {
    dtl_buffer text;
    dtl_buffer_init(&text, MAX_CELL);
    if (day != DTL_NO_DAY) dtl_put_day(&text, day);
    dtl_slice written = dtl_buffer_slice(&text);
    cli_table_cell(&rows->table, written.length > 2 ? (dtl_slice){written.data + 1, written.length - 2} : DTL_SLICE(""),
                   CLI_PLAIN);
    dtl_buffer_clear(&text);
}

static void story_row(cli_rows *rows, const dtl_story *story) {
    day_cell(rows, story->from);
    day_cell(rows, story->to);
    cli_table_cell(&rows->table, story->title, CLI_PLAIN);
    cli_table_print(&rows->table, CLI_PLAIN, "%zu", story->outlet_count);
    cli_table_print(&rows->table, CLI_PLAIN, "%zu", story->report_count);
    cli_table_print(&rows->table, CLI_PLAIN, "%zu", story->event_count);
    cli_table_print(&rows->table, CLI_DIM, "%s", story->id);
}

int cli_rows_story(void *context, const dtl_story *story) {
    cli_rows *rows = context;
    if (rows->call->for_people) {
        story_row(rows, story);
    } else {
        dtl_line_story(cli_output_buffer(&rows->out), story);
    }
    return after(rows);
}

/* "interior minister, Democratic Union", and the other forms of the name */
static void roles_cell(cli_rows *rows, const dtl_profile *profile) {
    dtl_buffer text;
    dtl_buffer_init(&text, MAX_CELL);
    for (size_t i = 0; i < profile->role_count; i++)
        dtl_buffer_print(&text, "%s%.*s", i ? ", " : "", DTL_PRINT(profile->roles[i].role));
    if (profile->organisation.data) dtl_buffer_print(&text, "%s%.*s", text.length ? ", " : "", DTL_PRINT(profile->organisation));
    cell(rows, &text, CLI_PLAIN);
    for (size_t i = 0; i < profile->alias_count; i++)
        dtl_buffer_print(&text, "%s%.*s", i ? ", " : "", DTL_PRINT(profile->aliases[i]));
    cell(rows, &text, CLI_PLAIN);
    dtl_buffer_clear(&text);
}

/* The sentence of the latest role, and its report. */
static void evidence_cell(cli_rows *rows, const dtl_profile *profile) {
    dtl_buffer text;
    dtl_buffer_init(&text, MAX_CELL);
    const dtl_office *last = profile->role_count ? &profile->roles[profile->role_count - 1] : NULL;
    if (last && last->report_count) dtl_buffer_print(&text, "%.*s: %.*s", DTL_PRINT(last->reports[0]), DTL_PRINT(last->evidence));
    cell(rows, &text, CLI_PLAIN);
    dtl_buffer_clear(&text);
}

int cli_rows_actor(void *context, const dtl_profile *profile) {
    cli_rows *rows = context;
    if (rows->call->for_people) {
        cli_table_cell(&rows->table, profile->name, CLI_PLAIN);
        cli_table_print(&rows->table, CLI_PLAIN, "%s", profile->country);
        cli_table_print(&rows->table, CLI_PLAIN, "%s", profile->sector);
        roles_cell(rows, profile);
        cli_table_cell(&rows->table, dtl_words_day(profile->from), CLI_PLAIN);
        cli_table_cell(&rows->table, dtl_words_day(profile->to), CLI_PLAIN);
        cli_table_print(&rows->table, CLI_PLAIN, "%zu", profile->reports);
        evidence_cell(rows, profile);
    } else {
        dtl_line_profile(cli_output_buffer(&rows->out), profile);
    }
    return after(rows);
}

int cli_rows_close(cli_rows *rows) {
    int status = cli_table_close(&rows->table);
    if (status && rows->out.status == DTL_OK)
        rows->out.status = dtl_fail(&rows->out.error, status, "%s", dtl_error_meaning(status));
    return cli_output_close(&rows->out, rows->call);
}
