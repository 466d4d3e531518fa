/* dateline-evaluate DATA [TASK...] [--baseline FILE] [--errors]: scores the tasks (all, or those named) for which DATA has files.
 * With --model DIR/LANGUAGE.model the treebanks in DATA/ud-LANGUAGE are scored with that model, and no other task. */
#include <stdlib.h>

#include "evaluate.h"
#include "figures.h"

static const struct {
    const char *name;
    int (*run)(dtl_evaluation *evaluation, dtl_error *error);
} tasks[] = {
    {"article", dtl_evaluate_article}, {"events", dtl_evaluate_events}, {"gold", dtl_evaluate_gold},
    {"timex", dtl_evaluate_timex},     {"quotes", dtl_evaluate_quotes}, {"parse", dtl_evaluate_parse},
    {"names", dtl_evaluate_names},     {"places", dtl_evaluate_places}, {"stories", dtl_evaluate_stories},
    {"coref", dtl_evaluate_coref},
};
enum { TASKS = sizeof tasks / sizeof *tasks };

typedef struct arguments {
    const char *data, *baseline, *model;
    bool errors, chosen[TASKS], some_chosen;
} arguments;

static int usage(void) {
    fprintf(stderr, "usage: dateline-evaluate DATA [TASK...] [--baseline FILE] [--errors]\n"
                    "       dateline-evaluate DATA --model DIR/LANGUAGE.model [--baseline FILE] [--errors]\ntasks:");
    for (int i = 0; i < TASKS; i++) fprintf(stderr, " %s", tasks[i].name);
    fprintf(stderr, "\n");
    return 2;
}

static bool choose(arguments *out, const char *name) {
    for (int i = 0; i < TASKS; i++) {
        if (strcmp(tasks[i].name, name) == 0) return out->chosen[i] = out->some_chosen = true;
    }
    return false;
}

static bool read_arguments(arguments *out, int count, char **words) {
    for (int i = 1; i < count; i++) {
        if (strcmp(words[i], "--errors") == 0) {
            out->errors = true;
        } else if (strcmp(words[i], "--baseline") == 0 && i + 1 < count) {
            out->baseline = words[++i];
        } else if (strcmp(words[i], "--model") == 0 && i + 1 < count) {
            out->model = words[++i];
        } else if (words[i][0] == '-') {
            return false;
        } else if (!out->data) {
            out->data = words[i];
        } else if (!choose(out, words[i])) {
            return false;
        }
    }
    return out->data != NULL;
}

static int run(const arguments *chosen, dtl_evaluation *evaluation, dtl_error *error) {
    for (int i = 0; i < TASKS; i++) {
        if (chosen->model && tasks[i].run != dtl_evaluate_parse) continue;
        if (chosen->some_chosen && !chosen->chosen[i]) continue;
        int status = tasks[i].run(evaluation, error);
        if (status) return status;
    }
    dtl_figures_print(evaluation->figures, stdout);
    return chosen->baseline ? dtl_figures_compare(evaluation->figures, chosen->baseline, stderr, error) : 0;
}

/* "es" of "DIR/es.model". */
static const char *language_of(const char *model, char *out, size_t size) {
    const char *slash = strrchr(model, '/'), *name = slash ? slash + 1 : model;
    snprintf(out, size, "%.*s", (int)strcspn(name, "."), name);
    return out;
}

int main(int count, char **words) {
    arguments chosen = {0};
    if (!read_arguments(&chosen, count, words)) return usage();
    dtl_error error;
    dtl_pipeline *pipeline = NULL;
    dtl_figures figures;
    dtl_figures_init(&figures);
    char language[32];
    int result =
        chosen.model ? dtl_pipeline_open_parser(&pipeline, chosen.model, &error) : dtl_pipeline_open(&pipeline, NULL, &error);
    if (result == DTL_OK) {
        dtl_evaluation evaluation = {.data = chosen.data, .pipeline = pipeline, .figures = &figures};
        if (chosen.errors) evaluation.errors = stderr;
        if (chosen.model) evaluation.language = language_of(chosen.model, language, sizeof language);
        result = run(&chosen, &evaluation, &error);
    }
    if (result < 0) {
        char message[1024];
        dtl_error_print(&error, message, sizeof message);
        fprintf(stderr, "dateline-evaluate: %s\n", message);
    }
    dtl_pipeline_close(pipeline);
    dtl_figures_clear(&figures);
    return result ? EXIT_FAILURE : EXIT_SUCCESS;
}
