#include "output.h"

#include <errno.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "base/json.h"

enum { LONG_OUTPUT = 1 << 16, MAX_OUTPUT = 1 << 30, PROGRESS_MILLISECONDS = 100 };

void cli_output_open(cli_output *out, const cli_call *call) {
    *out = (cli_output){.color = call->color, .screen = call->for_people};
    dtl_buffer_init(&out->buffer, MAX_OUTPUT);
    signal(SIGPIPE, SIG_IGN);
}

dtl_buffer *cli_output_buffer(cli_output *out) {
    return &out->buffer;
}

static int fail_write(cli_output *out) {
    char reason[128];
    if (errno == EPIPE) {
        out->closed = true;
        return DTL_OK;
    }
    out->status = dtl_fail(&out->error, DTL_EIO, "cannot write the output: %s", strerror_r(errno, reason, sizeof reason));
    return out->status;
}

static void write_all(cli_output *out, dtl_slice text) {
    const char *at = text.data;
    size_t left = text.length;
    while (left && out->status == DTL_OK && !out->closed) {
        ssize_t written = write(STDOUT_FILENO, at, left);
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) {
            fail_write(out);
            break;
        }
        at += written;
        left -= (size_t)written;
    }
}

int cli_output_flush(cli_output *out) {
    dtl_buffer clean;
    dtl_buffer_init(&clean, MAX_OUTPUT);
    if (out->screen) cli_add_screen(&clean, dtl_buffer_slice(&out->buffer), out->color);
    int broken = out->buffer.status ? out->buffer.status : clean.status;
    if (out->status == DTL_OK && broken) out->status = dtl_fail(&out->error, broken, "the output: %s", dtl_error_meaning(broken));
    write_all(out, dtl_buffer_slice(out->screen ? &clean : &out->buffer));
    dtl_buffer_clear(&clean);
    dtl_buffer_reset(&out->buffer);
    return out->status;
}

int cli_output_flush_if_long(cli_output *out) {
    return out->buffer.length >= LONG_OUTPUT || out->buffer.status ? cli_output_flush(out) : out->status;
}

void cli_output_styled(cli_output *out, dtl_slice text, cli_style style) {
    dtl_buffer_add(&out->buffer, dtl_slice_of(cli_style_start(style, out->color)));
    cli_add_printable(&out->buffer, text);
    dtl_buffer_add(&out->buffer, dtl_slice_of(cli_style_end(style, out->color)));
}

int cli_output_close(cli_output *out, const cli_call *call) {
    int status = cli_output_flush(out);
    dtl_buffer_clear(&out->buffer);
    return status ? cli_tell_error(call, &out->error) : CLI_EXIT_DONE;
}

static int exit_of(int code) {
    switch (code) {
    case DTL_EVERSION:
    case DTL_EDAMAGED: return CLI_EXIT_STORE;
    case DTL_EARGUMENT: return CLI_EXIT_USAGE;
    case DTL_EINTERRUPTED: return CLI_EXIT_INTERRUPTED;
    default: return CLI_EXIT_ERROR;
    }
}

int cli_tell_error(const cli_call *call, const dtl_error *error) {
    char text[1024];
    dtl_buffer clean;
    dtl_error_print(error, text, sizeof text);
    dtl_buffer_init(&clean, 8 * sizeof text);
    cli_add_printable(&clean, dtl_slice_of(text));
    fprintf(stderr, "%sdateline:%s %.*s\n", cli_style_start(CLI_RED, call->color_errors),
            cli_style_end(CLI_RED, call->color_errors), DTL_PRINT(dtl_buffer_slice(&clean)));
    dtl_buffer_clear(&clean);
    return exit_of(error->code);
}

void cli_say(const cli_call *call, const char *format, ...) {
    if (call->quiet) return;
    char text[4096];
    va_list arguments;
    dtl_buffer clean;
    va_start(arguments, format);
    vsnprintf(text, sizeof text, format, arguments);
    va_end(arguments);
    dtl_buffer_init(&clean, 2 * sizeof text);
    cli_add_printable(&clean, dtl_slice_of(text));
    fprintf(stderr, "%.*s\n", DTL_PRINT(dtl_buffer_slice(&clean)));
    dtl_buffer_clear(&clean);
}

void cli_reject(cli_rejects *rejects, const cli_call *call, const dtl_error *error) {
    rejects->count++;
    cli_tell_error(call, error);
}

int cli_rejects_exit(const cli_rejects *rejects, const cli_call *call, int code) {
    if (rejects->count == 0) return code;
    fprintf(stderr, "%sdateline:%s %zu input%s rejected\n", cli_style_start(CLI_RED, call->color_errors),
            cli_style_end(CLI_RED, call->color_errors), rejects->count, rejects->count == 1 ? "" : "s");
    return code == CLI_EXIT_DONE ? CLI_EXIT_REJECTED : code;
}

static long long now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (long long)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

int cli_progress_open(cli_progress *progress, const cli_call *call, dtl_error *error) {
    const char *how = call->value[CLI_OPTION_PROGRESS];
    bool json = how && strcmp(how, "json") == 0, never = call->quiet || (how && strcmp(how, "none") == 0);
    *progress = (cli_progress){.json = json, .wanted = json || (!never && isatty(STDERR_FILENO) == 1), .started = now()};
    if (!how || json || never) return DTL_OK;
    progress->wanted = false;
    return dtl_fail(error, DTL_EARGUMENT, "--progress is json or none, not %s", how);
}

/* Seconds that are left at the present rate; negative: not known. */
static double left(const cli_tally *counts, double seconds) {
    return counts->done > 0.001 && seconds > 1 ? seconds * (1 - counts->done) / counts->done : -1;
}

static void show_json(const cli_tally *c, double seconds, bool last) {
    dtl_buffer line;
    dtl_buffer_init(&line, 1 << 16);
    dtl_buffer_print(&line, "{\"progress\":{\"read\":%zu,\"rejected\":%zu,\"mentions\":%zu", c->read, c->rejected, c->mentions);
    if (c->keeps) dtl_buffer_print(&line, ",\"new\":%zu,\"copies\":%zu", c->fresh, c->copies);
    dtl_buffer_print(&line, ",\"seconds\":%.1f,\"per_second\":%.1f", seconds, seconds > 0 ? (double)c->read / seconds : 0);
    if (c->done >= 0) dtl_buffer_print(&line, ",\"done\":%.4f", last ? 1.0 : c->done);
    if (!last && left(c, seconds) >= 0) dtl_buffer_print(&line, ",\"left\":%.0f", left(c, seconds));
    dtl_put_raw(&line, ",\"file\":");
    dtl_put_string(&line, c->file && *c->file ? dtl_slice_of(c->file) : DTL_NO_SLICE);
    dtl_buffer_print(&line, ",\"end\":%s}}\n", last ? "true" : "false");
    fwrite(line.data, 1, line.length, stderr);
    dtl_buffer_clear(&line);
}

static void show_line(const cli_tally *c, double seconds) {
    fprintf(stderr, "\r\033[K%zu reports", c->read);
    if (c->keeps) fprintf(stderr, ", %zu new, %zu copies", c->fresh, c->copies);
    if (c->rejected) fprintf(stderr, ", %zu rejected", c->rejected);
    fprintf(stderr, ", %zu mentions", c->mentions);
    if (seconds > 1) fprintf(stderr, ", %.0f/s", (double)c->read / seconds);
    if (c->done >= 0) fprintf(stderr, ", %.0f%%", c->done * 100);
    if (left(c, seconds) >= 0) fprintf(stderr, ", %d:%02d left", (int)left(c, seconds) / 60, (int)left(c, seconds) % 60);
}

void cli_progress_show(cli_progress *progress, const cli_tally *counts, bool last) {
    long long moment = now();
    if (!progress->wanted || (last && !progress->json)) return;
    if (!last && moment - progress->last < (progress->json ? 10 : 1) * PROGRESS_MILLISECONDS) return;
    progress->last = moment;
    double seconds = (double)(moment - progress->started) / 1000;
    if (progress->json) {
        show_json(counts, seconds, last);
    } else {
        progress->shown = true;
        show_line(counts, seconds);
    }
}

void cli_progress_wipe(cli_progress *progress) {
    if (progress->shown) fputs("\r\033[K", stderr);
    progress->shown = false;
}
