#include <inttypes.h>
#include <stdio.h>

#include "base/error.h"
#include "base/file.h"
#include "explain.h"
#include "export/words.h"
#include "pipeline/pipeline.h"
#include "terminal.h"
#include "tree.h"

enum { MAX_LEXICON = 64 << 20, LABEL = 12 };

dtl_slice cli_rule_line(dtl_slice rule, dtl_arena *arena) {
    char root[DTL_ROOT_SIZE];
    dtl_slice number = rule, text;
    dtl_slice file = dtl_slice_cut(&number, ':');
    dtl_pipeline_root(root);
    dtl_slice path = dtl_arena_print(arena, "%s/lexicon/%.*s", root, DTL_PRINT(file));
    if (!path.data || !number.data || dtl_file_read(&text, path.data, MAX_LEXICON, arena, NULL)) return DTL_NO_SLICE;
    long wanted = 0;
    for (size_t i = 0; i < number.length && number.data[i] >= '0' && number.data[i] <= '9' && wanted < MAX_LEXICON; i++)
        wanted = wanted * 10 + (number.data[i] - '0');
    for (long line = 1; text.data; line++) {
        dtl_slice found = dtl_slice_cut(&text, '\n');
        if (line == wanted) return dtl_slice_trim(found);
    }
    return DTL_NO_SLICE;
}

static void add_label(cli_output *out, const char *label) {
    char padded[LABEL + 1];
    snprintf(padded, sizeof padded, "%-*s", LABEL, label);
    cli_output_styled(out, dtl_slice_of(padded), CLI_DIM);
}

static void add_quoted(cli_output *out, dtl_slice text) {
    dtl_buffer_add(cli_output_buffer(out), DTL_SLICE("\""));
    cli_add_printable(cli_output_buffer(out), text);
    dtl_buffer_add(cli_output_buffer(out), DTL_SLICE("\""));
}

static void add_why(cli_output *out, dtl_slice why) {
    if (!why.length) return;
    dtl_buffer_print(cli_output_buffer(out), "\n%*s", LABEL, "");
    cli_add_printable(cli_output_buffer(out), why);
}

static void explain_actors(cli_output *out, const char *label, const dtl_actor *actors, size_t count) {
    for (size_t i = 0; i < count; i++) {
        const dtl_actor *actor = &actors[i];
        add_label(out, i ? "" : label);
        add_quoted(out, actor->text);
        dtl_buffer_add(cli_output_buffer(out), DTL_SLICE(" is "));
        dtl_buffer words;
        dtl_buffer_init(&words, 1 << 20);
        dtl_words_actors(&words, actor, 1);
        cli_add_printable(cli_output_buffer(out), dtl_buffer_slice(&words));
        dtl_buffer_clear(&words);
        if (actor->role.data) {
            dtl_buffer_add(cli_output_buffer(out), DTL_SLICE(", "));
            cli_add_printable(cli_output_buffer(out), actor->role);
        }
        add_why(out, actor->why);
        if (actor->taught_by[0])
            dtl_buffer_print(cli_output_buffer(out), "\n%*swhat this report does not tell of the name is known from %s", LABEL,
                             "", actor->taught_by);
        dtl_buffer_add_char(cli_output_buffer(out), '\n');
    }
}

static const char *weekday(dtl_day day) {
    static const char *const names[] = {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};
    return names[dtl_day_weekday(day)];
}

static void add_distance(dtl_buffer *out, dtl_day day, dtl_day published) {
    int64_t days = (int64_t)published - day;
    if (days == 0) {
        dtl_buffer_print(out, "the same day");
    } else {
        dtl_buffer_print(out, "%" PRId64 " day%s %s", days < 0 ? -days : days, days == 1 || days == -1 ? "" : "s",
                         days > 0 ? "before" : "after");
    }
}

/* "on Saturday" = 2012-03-03, Saturday, 1 day before publication on Sunday 2012-03-04. */
static void explain_date(cli_output *out, const dtl_document *document, const dtl_mention *mention) {
    const dtl_when *when = &mention->when;
    dtl_buffer *text = cli_output_buffer(out);
    add_label(out, "date");
    if (!when->told) {
        dtl_buffer_add(text, DTL_SLICE("not known: no expression tells it, and neither does publication\n"));
        return;
    }
    if (when->text.data) {
        add_quoted(out, when->text);
        dtl_buffer_add(text, DTL_SLICE(" = "));
    }
    dtl_words_when(text, when);
    bool one_day = when->from != DTL_NO_DAY && when->from == when->to;
    if (one_day) dtl_buffer_print(text, ", a %s", weekday(when->from));
    dtl_buffer_print(text, " (%s)", dtl_basis_name(when->basis));
    dtl_day published = document->report.published_day;
    if (published != DTL_NO_DAY) {
        char day[DTL_DAY_SIZE];
        dtl_day_print(day, published);
        dtl_buffer_print(text, "\n%*sthe report is of %s %s", LABEL, "", weekday(published), day);
        if (one_day) {
            dtl_buffer_add(text, DTL_SLICE("; this is "));
            add_distance(text, when->from, published);
        }
    }
    dtl_buffer_add_char(text, '\n');
}

static void explain_place(cli_output *out, const dtl_mention *mention) {
    const dtl_place *place = mention->place;
    dtl_buffer *text = cli_output_buffer(out);
    if (!place) return;
    add_label(out, "place");
    add_quoted(out, place->text);
    dtl_buffer_add(text, DTL_SLICE(" is "));
    dtl_words_place(text, place);
    if (dtl_precision_name(place->precision)) dtl_buffer_print(text, " (%s", dtl_precision_name(place->precision));
    if (place->located && place->precision != DTL_PRECISION_COUNTRY)
        dtl_buffer_print(text, ", %.4f %.4f", place->lat, place->lon);
    if (place->geonames) dtl_buffer_print(text, ", GeoNames %" PRIu32, place->geonames);
    dtl_buffer_add(text, dtl_precision_name(place->precision) ? DTL_SLICE(")\n") : DTL_SLICE("\n"));
}

static void explain_rule(cli_output *out, const dtl_mention *mention) {
    dtl_arena arena;
    dtl_buffer *text = cli_output_buffer(out);
    dtl_arena_init(&arena, (size_t)2 * MAX_LEXICON);
    add_label(out, "rule");
    cli_add_printable(text, mention->rule);
    dtl_slice line = cli_rule_line(mention->rule, &arena);
    if (line.data) {
        dtl_buffer_add(text, DTL_SLICE("   "));
        cli_output_styled(out, line, CLI_BLUE);
    }
    add_why(out, mention->why);
    dtl_buffer_add_char(text, '\n');
    dtl_arena_clear(&arena);
}

static const char *mark_token(const void *context, uint32_t token) {
    const dtl_mention *mention = context;
    if (token == mention->trigger_token) return "trigger";
    for (size_t i = 0; i < mention->actor_count; i++) {
        if (mention->actors[i].head == token) return "actor";
    }
    for (size_t i = 0; i < mention->recipient_count; i++) {
        if (mention->recipients[i].head == token) return "recipient";
    }
    if (mention->said_by && mention->said_by->head == token) return "said by";
    if (mention->place && mention->place->first <= token && token < mention->place->end) return "place";
    return NULL;
}

/* The sentence that holds the trigger; NULL when there is none. */
static const dtl_sentence *sentence_of(const dtl_document *document, const dtl_mention *mention) {
    for (size_t i = 0; i < document->sentences.count; i++) {
        const dtl_sentence *sentence = &document->sentences.items[i];
        if (sentence->first <= mention->trigger_token && mention->trigger_token < sentence->end) return sentence;
    }
    return NULL;
}

static void explain_head(cli_output *out, const dtl_document *document, const dtl_mention *mention) {
    dtl_buffer *text = cli_output_buffer(out), words;
    dtl_buffer_init(&words, 1 << 20);
    dtl_words_type(&words, mention->type, mention->mode);
    cli_output_styled(out, dtl_buffer_slice(&words), cli_type_style(mention->type));
    dtl_buffer_clear(&words);
    dtl_buffer_print(text, ", %s, confidence %.2f   %s\n", dtl_status_name(mention->status), mention->confidence, mention->id);
    const dtl_report *report = &document->report;
    dtl_buffer_print(text, "%.*s%s%.*s  %s  %s\n\n", DTL_PRINT(report->outlet), report->outlet.data ? "  " : "",
                     DTL_PRINT(report->published), report->id, mention->part == DTL_PART_TITLE ? "title" : "text");
}

int cli_explain_mention(cli_output *out, const dtl_document *document, const dtl_mention *mention) {
    dtl_buffer *text = cli_output_buffer(out);
    const dtl_sentence *sentence = sentence_of(document, mention);
    int status = DTL_OK;
    explain_head(out, document, mention);
    if (sentence) {
        dtl_buffer_add(text, DTL_SLICE("  "));
        cli_output_styled(out, dtl_span_text(dtl_document_text(document, sentence->part), sentence->span), CLI_BOLD);
        dtl_buffer_add(text, DTL_SLICE("\n\n"));
        status = cli_tree_print(out, document, sentence, mark_token, mention);
        dtl_buffer_add_char(text, '\n');
    }
    explain_rule(out, mention);
    explain_actors(out, "actors", mention->actors, mention->actor_count);
    explain_actors(out, "recipients", mention->recipients, mention->recipient_count);
    explain_date(out, document, mention);
    explain_place(out, mention);
    if (mention->said_by) explain_actors(out, "said by", mention->said_by, 1);
    add_label(out, "made by");
    cli_add_printable(text, mention->made_by);
    dtl_buffer_add(text, DTL_SLICE("\n\n"));
    return status ? status : text->status;
}
