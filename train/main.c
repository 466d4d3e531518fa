/* dateline-train: makes a model file from the treebanks in DATA/ud and a file of word vectors. */
#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include "checkpoint.h"
#include "label.h"
#include "network.h"

enum { SEED = 20120304 };

void stop(const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    fputs("dateline-train: ", stderr);
    vfprintf(stderr, format, arguments);
    fputc('\n', stderr);
    va_end(arguments);
    exit(1);
}

void *need(void *memory) {
    if (!memory) stop("memory is out");
    return memory;
}

void say(const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    vfprintf(stderr, format, arguments);
    fputc('\n', stderr);
    va_end(arguments);
}

uint64_t random_next(uint64_t *state) {
    uint64_t z = *state += UINT64_C(0x9E3779B97F4A7C15);
    z = (z ^ (z >> 30)) * UINT64_C(0xBF58476D1CE4E5B9);
    z = (z ^ (z >> 27)) * UINT64_C(0x94D049BB133111EB);
    return z ^ (z >> 31);
}

void shuffle(uint32_t *order, uint32_t count, uint64_t *state) {
    for (uint32_t i = count; i > 1; i--) {
        uint32_t other = (uint32_t)(random_next(state) % i), kept = order[i - 1];
        order[i - 1] = order[other];
        order[other] = kept;
    }
}

static const char help[] =
    "usage: dateline-train DATA VECTORS OUT [OPTION=VALUE...]   VECTORS is - for none\n"
    "       dateline-train quotes ROOT DATA OUT\n"
    "       dateline-train tellings DATA OUT\n"
    "An interrupted training goes on when the same command is given again: OUT.checkpoint keeps what it has come to.\n"
    "  treebanks=ud   folder of DATA with *-train.conllu\n"
    "  teacher=FILE   a finished model that labels plain text and names for this one; several give a vote\n"
    "  namer=FILE     a model that tells names where nobody marked them; several give a vote\n"
    "  labelled=1     words that they label for a round of training, as a part of the treebanks'\n"
    "  names=FILE     what the tags of DATA/names mean, a table like train/names.tsv\n"
    "  headlines=FILE what headlines write instead of words, a table like train/headlines.tsv\n"
    "  jobs=2         threads; they never show in OUT\n"
    "  trees=1        0: tags and names alone are learned, and no plain text is read\n"
    "  drop=.25       of a layer's input in training; past=1: where it goes past the layer as well\n"
    "  seed= epochs= rate= width= layers= tag_layer= arc= label= vectors= bits=   of the network\n";

typedef struct setting {
    const char *name;
    uint32_t *number;
} setting;

typedef struct command {
    train_options options;
    labels_from labels;
    const char *treebanks, *headlines;
} command;

static bool set_text(dtl_slice name, char *value, command *c) {
    if (dtl_slice_is(name, "treebanks")) {
        c->treebanks = value;
    } else if (dtl_slice_is(name, "names")) {
        c->labels.names = value;
    } else if (dtl_slice_is(name, "headlines")) {
        c->headlines = value;
    } else if (dtl_slice_is(name, "teacher") && c->labels.teacher_count < MOST_TEACHERS) {
        c->labels.teachers[c->labels.teacher_count++] = value;
    } else if (dtl_slice_is(name, "namer") && c->labels.namer_count < MOST_TEACHERS) {
        c->labels.namers[c->labels.namer_count++] = value;
    } else {
        return false;
    }
    return true;
}

static bool set_number(dtl_slice name, const char *value, train_options *o) {
    uint32_t epochs = (uint32_t)o->epochs, seed = (uint32_t)o->seed, jobs = o->jobs;
    const setting settings[] = {{"epochs", &epochs},  {"seed", &seed},        {"jobs", &jobs},
                                {"width", &o->width}, {"layers", &o->layers}, {"tag_layer", &o->tag_layer},
                                {"arc", &o->arc},     {"label", &o->label},   {"vectors", &o->vectors},
                                {"bits", &o->bits},   {"trees", &o->trees},   {"past", &o->past}};
    const struct {
        const char *name;
        float *part;
    } parts[] = {{"rate", &o->rate}, {"drop", &o->drop}, {"labelled", &o->labelled_share}};
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        if (!dtl_slice_is(name, parts[i].name)) continue;
        *parts[i].part = strtof(value, NULL);
        return true;
    }
    for (size_t i = 0; i < sizeof settings / sizeof *settings; i++) {
        if (!dtl_slice_is(name, settings[i].name)) continue;
        *settings[i].number = (uint32_t)strtoul(value, NULL, 10);
        o->epochs = (int)epochs;
        o->seed = seed;
        o->jobs = jobs ? jobs : 1;
        return true;
    }
    return false;
}

static bool set_option(char *text, command *c) {
    char *value = strchr(text, '=');
    if (!value) return false;
    dtl_slice name = {text, (size_t)(value - text)};
    return set_text(name, value + 1, c) || set_number(name, value + 1, &c->options);
}

static void train(const command *chosen, const char *data, const char *vectors_path) {
    static writer model;
    const train_options *options = &chosen->options;
    dtl_arena arena;
    corpus c, labelled;
    dtl_tagger tagger;
    vectors v;
    dtl_arena_init(&arena, (size_t)8 << 30);
    corpus_read(&c, data, chosen->treebanks, &arena);
    vectors_read(&v, vectors_path, options->vectors);
    train_split(&c, data, &model, options->bits - 2, options->seed);
    corpus_add_copies(&c, chosen->headlines, options->seed);
    label_read(&labelled, &c, data, &chosen->labels, &arena);
    train_classes(&c, &labelled, &model, &tagger);
    train_lemma(&c, &tagger, &model);
    train_network(&c, &labelled, &tagger, &v, &model, options);
    uint64_t hash = writer_save(&model, options->out);
    checkpoint_remove(options->out);
    printf("%s %016" PRIx64 "\n", options->out, hash);
    vectors_clear(&v);
    dtl_arena_clear(&arena);
}

int main(int count, char **arguments) {
    if (count == 5 && strcmp(arguments[1], "quotes") == 0) {
        train_quotes(arguments[2], arguments[3], arguments[4]);
        return 0;
    }
    if (count == 4 && strcmp(arguments[1], "tellings") == 0) {
        train_tellings(arguments[2], arguments[3]);
        return 0;
    }
    command chosen = {.treebanks = "ud", .labels.names = "train/names.tsv"};
    chosen.options =
        (train_options){.epochs = 26, .jobs = 2, .rate = 0.002f, .drop = 0.25f, .seed = SEED, .width = 192, .layers = 3};
    chosen.options.tag_layer = 2;
    chosen.options.arc = chosen.options.label = 96;
    chosen.options.trees = 1;
    chosen.options.vectors = 100000;
    chosen.options.bits = 20;
    chosen.options.labelled_share = 1;
    bool understood = count >= 4;
    for (int i = 4; i < count; i++) understood = understood && set_option(arguments[i], &chosen);
    if (!understood) {
        fputs(help, stderr);
        return 2;
    }
    chosen.labels.texts = chosen.options.trees > 0; /* which have no names to learn from */
    chosen.options.out = arguments[3];
    train(&chosen, arguments[1], arguments[2]);
    return 0;
}
