/* What the answers in a sheet of `dateline sample` say. */
#include <math.h>
#include <stdio.h>
#include <strings.h>

#include "base/file.h"
#include "base/json.h"
#include "csv.h"
#include "sample.h"
#include "store.h"
#include "table.h"
#include "types/ontology.h"

enum { MAX_CELL = 1 << 20, MAX_SHEET = 256 << 20 };

typedef struct answering {
    const cli_call *call;
    cli_output out;
    cli_table table;
} answering;

/* Answers for one type, the last for all. */
typedef struct answers {
    size_t judged, right;
} answers;

/* The 95% score interval for a share (E. B. Wilson, "Probable inference, the law of succession, and statistical inference",
 * 1927). */
static void wilson(const answers *a, double *low, double *high) {
    static const double z = 1.959963984540054;
    double n = (double)a->judged, share = (double)a->right / n, middle = share + z * z / (2 * n);
    double half = z * sqrt(share * (1 - share) / n + z * z / (4 * n * n)), whole = 1 + z * z / n;
    *low = (middle - half) / whole;
    *high = (middle + half) / whole;
}

/* 1 for yes, 0 for no, -1 for nothing, -2 for what is neither. */
static int read_answer(dtl_slice text) {
    static const char *const yes[] = {"y", "yes", "1", "true"}, *const no[] = {"n", "no", "0", "false"};
    text = dtl_slice_trim(text);
    if (!text.length) return -1;
    for (size_t i = 0; i < 4; i++) {
        if (text.length == strlen(yes[i]) && strncasecmp(text.data, yes[i], text.length) == 0) return 1;
        if (text.length == strlen(no[i]) && strncasecmp(text.data, no[i], text.length) == 0) return 0;
    }
    return -2;
}

typedef struct sheet {
    const char *path;
    answers types[DTL_TYPE_COUNT + 1];
    int right_column, type_column;
    size_t line, empty;
} sheet;

static int fail_line(const sheet *s, dtl_error *error, const char *what, dtl_slice text) {
    dtl_fail(error, DTL_EFORMAT, "%s: \"%.*s\"", what, DTL_PRINT(text));
    dtl_error_at(error, s->path, s->line, UINT64_MAX);
    return DTL_EFORMAT;
}

static int count_answer(sheet *s, int answer, dtl_slice type, dtl_error *error) {
    dtl_slice rest = type, name = dtl_slice_cut(&rest, '/');
    int of = dtl_type_of(name);
    if (of < 0) return fail_line(s, error, "the column type has no type", type);
    s->empty += answer < 0;
    if (answer < 0) return DTL_OK;
    s->types[of].judged++;
    s->types[of].right += (size_t)answer;
    s->types[DTL_TYPE_COUNT].judged++;
    s->types[DTL_TYPE_COUNT].right += (size_t)answer;
    return DTL_OK;
}

/* A line; the first one names the columns. */
static int read_line(sheet *s, dtl_slice *rest, dtl_error *error) {
    dtl_buffer field, type;
    dtl_buffer_init(&field, MAX_SHEET);
    dtl_buffer_init(&type, MAX_CELL);
    bool last = false, some = false;
    int status = DTL_OK, answer = -1;
    for (int column = 0; status == DTL_OK && !last && cli_csv_next(rest, &field, &last); column++) {
        dtl_slice text = dtl_slice_trim(dtl_buffer_slice(&field));
        some = some || text.length;
        if (s->line == 1 && dtl_slice_equal(text, DTL_SLICE("right"))) s->right_column = column;
        if (s->line == 1 && dtl_slice_equal(text, DTL_SLICE("type"))) s->type_column = column;
        if (s->line > 1 && column == s->type_column) dtl_buffer_add(&type, text);
        if (s->line > 1 && column == s->right_column) answer = read_answer(text);
        if (answer == -2) status = fail_line(s, error, "the column right says neither y nor n", text);
        if (field.status) status = dtl_fail(error, field.status, "%s", dtl_error_meaning(field.status));
    }
    if (status == DTL_OK && s->line > 1 && some) status = count_answer(s, answer, dtl_buffer_slice(&type), error);
    dtl_buffer_clear(&type);
    dtl_buffer_clear(&field);
    return status;
}

static int read_sheet(sheet *s, dtl_error *error) {
    dtl_arena arena;
    dtl_arena_init(&arena, MAX_SHEET);
    dtl_slice rest = DTL_NO_SLICE;
    int status = dtl_file_read(&rest, s->path, MAX_SHEET, &arena, error);
    for (s->line = 1; status == DTL_OK && rest.length; s->line++) {
        status = read_line(s, &rest, error);
        if (status == DTL_OK && s->line == 1 && (s->right_column < 0 || s->type_column < 0))
            status =
                fail_line(s, error, "the first line does not name the columns right and type of a sheet of `dateline sample`",
                          DTL_SLICE(""));
    }
    dtl_arena_clear(&arena);
    return status;
}

static const cli_column result_columns[] = {{"type", 11, CLI_LEFT},      {"judged", 6, CLI_RIGHT}, {"right", 5, CLI_RIGHT},
                                            {"precision", 9, CLI_RIGHT}, {"low", 5, CLI_RIGHT},    {"high", 5, CLI_RIGHT}};

static void print_result(answering *s, const char *type, const answers *a) {
    enum { RESULTS = sizeof result_columns / sizeof *result_columns };
    char texts[RESULTS][32];
    double low, high;
    wilson(a, &low, &high);
    const double shares[] = {(double)a->right / (double)a->judged, low, high};
    snprintf(texts[0], sizeof texts[0], "%s", type);
    snprintf(texts[1], sizeof texts[1], "%zu", a->judged);
    snprintf(texts[2], sizeof texts[2], "%zu", a->right);
    for (size_t i = 0; i < 3; i++) snprintf(texts[3 + i], sizeof texts[3 + i], "%.3f", shares[i]);
    dtl_buffer *out = cli_output_buffer(&s->out);
    bool csv = strcmp(s->call->format, "csv") == 0;
    for (size_t i = 0; i < RESULTS; i++) {
        if (s->call->for_people) {
            cli_table_cell(&s->table, dtl_slice_of(texts[i]), CLI_PLAIN);
        } else if (csv) {
            cli_csv_add(out, dtl_slice_of(texts[i]), i == 0);
        } else {
            dtl_buffer_print(out, i ? ",\"%s\":%s" : "{\"%s\":\"%s\"", result_columns[i].title, texts[i]);
        }
    }
    if (!s->call->for_people) dtl_put_raw(out, csv ? "\n" : "}\n");
}

int cli_sample_answers(const cli_call *call, const char *path) {
    dtl_error error = {.code = DTL_OK};
    answering a = {.call = call};
    sheet answered = {.path = path, .right_column = -1, .type_column = -1};
    cli_output_open(&a.out, call);
    int status = read_sheet(&answered, &error);
    cli_table_open(&a.table, &a.out, result_columns, sizeof result_columns / sizeof *result_columns);
    if (status == DTL_OK && strcmp(call->format, "csv") == 0)
        dtl_put_raw(cli_output_buffer(&a.out), "type,judged,right,precision,low,high\n");
    for (int type = 0; status == DTL_OK && type <= DTL_TYPE_COUNT; type++) {
        if (!answered.types[type].judged) continue;
        print_result(&a, type < DTL_TYPE_COUNT ? dtl_type_name((dtl_type)type) : "all", &answered.types[type]);
    }
    int closed = cli_table_close(&a.table);
    if (status == DTL_OK && answered.empty)
        cli_say(call, "%zu event%s without an answer", answered.empty, answered.empty == 1 ? " is" : "s are");
    return cli_ask_ended(call, status ? status : closed, 1, &a.out, &error);
}
