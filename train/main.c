/* dateline-train: makes a model file from the treebanks in DATA/ud and a file of word vectors. */
#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include "checkpoint.h"
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
    "  jobs=2         threads; they never show in OUT\n"
    "  seed= epochs= rate= width= layers= tag_layer= arc= label= vectors= bits=   of the network\n";

typedef struct setting {
    const char *name;
    uint32_t *number;
} setting;

static bool set_option(const char *text, train_options *o, const char **folder) {
    uint32_t epochs = (uint32_t)o->epochs, seed = (uint32_t)o->seed, jobs = o->jobs;
    const setting settings[] = {
        {"epochs", &epochs},          {"seed", &seed},  {"jobs", &jobs},      {"width", &o->width},     {"layers", &o->layers},
        {"tag_layer", &o->tag_layer}, {"arc", &o->arc}, {"label", &o->label}, {"vectors", &o->vectors}, {"bits", &o->bits}};
    dtl_slice value = dtl_slice_of(text), name = dtl_slice_cut(&value, '=');
    if (!value.data) return false;
    if (dtl_slice_is(name, "treebanks")) {
        *folder = value.data;
        return true;
    }
    if (dtl_slice_is(name, "rate")) {
        o->rate = strtof(value.data, NULL);
        return true;
    }
    for (size_t i = 0; i < sizeof settings / sizeof *settings; i++) {
        if (!dtl_slice_is(name, settings[i].name)) continue;
        *settings[i].number = (uint32_t)strtoul(value.data, NULL, 10);
        o->epochs = (int)epochs;
        o->seed = seed;
        o->jobs = jobs ? jobs : 1;
        return true;
    }
    return false;
}

int main(int count, char **arguments) {
    const char *folder = "ud";
    if (count == 5 && strcmp(arguments[1], "quotes") == 0) {
        train_quotes(arguments[2], arguments[3], arguments[4]);
        return 0;
    }
    if (count == 4 && strcmp(arguments[1], "tellings") == 0) {
        train_tellings(arguments[2], arguments[3]);
        return 0;
    }
    train_options options = {.epochs = 26, .jobs = 2, .rate = 0.002f, .seed = SEED, .width = 192, .layers = 3, .tag_layer = 2};
    options.arc = options.label = 96;
    options.vectors = 100000;
    options.bits = 20;
    bool understood = count >= 4;
    for (int i = 4; i < count; i++) understood = understood && set_option(arguments[i], &options, &folder);
    if (!understood) {
        fputs(help, stderr);
        return 2;
    }
    options.out = arguments[3];
    static writer model;
    dtl_arena arena;
    corpus c;
    dtl_tagger tagger;
    vectors v;
    dtl_arena_init(&arena, (size_t)4 << 30);
    corpus_read(&c, arguments[1], folder, &arena);
    vectors_read(&v, arguments[2], options.vectors);
    train_split(&c, arguments[1], &model, options.bits - 2, options.seed);
    corpus_add_copies(&c, options.seed);
    train_classes(&c, &model, &tagger);
    train_lemma(&c, &tagger, &model);
    train_network(&c, &tagger, &v, &model, &options);
    uint64_t hash = writer_save(&model, arguments[3]);
    checkpoint_remove(arguments[3]);
    printf("%s %016" PRIx64 "\n", arguments[3], hash);
    vectors_clear(&v);
    dtl_arena_clear(&arena);
    return 0;
}
