/* dateline-train: makes a model file from treebanks. One file a part of the model; the same seed and data give the same file. */
#ifndef DTL_TRAIN_TRAIN_H
#define DTL_TRAIN_TRAIN_H

#include "language/conllu.h"
#include "language/engine.h"
#include "writer.h"

/* The trainer is a program, not the library: it says what is wrong and ends. */
__attribute__((format(printf, 1, 2), noreturn)) void stop(const char *format, ...);
void *need(void *memory);
__attribute__((format(printf, 1, 2))) void say(const char *format, ...);

/* splitmix64 (S. Vigna, public domain). */
uint64_t random_next(uint64_t *state);
void shuffle(uint32_t *order, uint32_t count, uint64_t *state);

/* A sentence to learn from. */
typedef struct sample {
    const dtl_conllu_word **sources; /* of each word */
    dtl_slice *forms;
    dtl_word *words;
    uint16_t *gold;            /* class of each word; UINT16_MAX for one that the treebanks do not have */
    int32_t *heads;            /* count for the root's child */
    uint8_t *relations;        /* dtl_relation */
    uint8_t *relation_classes; /* as the network numbers them */
    float *weights;            /* how sure head and relation are; NULL: all are */
    uint16_t *names;           /* see names.h; 0 where nothing is known, NULL of no word */
    uint32_t manner;           /* in which the names are given: 0 that which is asked for, others have their own numbers */
    uint32_t count;
    bool copy; /* written otherwise, to make the model robust: capitals, small letters, other quotes, as a headline */
} sample;

typedef struct corpus {
    dtl_arena *arena;
    const char *language; /* what the treebanks' folder has behind ud, as "-es": plain text of it lies in DATA/text-es */
    dtl_conllu *files;
    size_t file_count;
    sample *samples; /* the sentences as they are, then the copies */
    const dtl_conllu_word **presents;
    struct substitute *substitutes; /* what headlines write instead of a word */
    uint32_t substitute_count, count, plain;
} corpus;

/* Reads the files DATA/ud/NAMES-train.conllu in the order of their names. */
void corpus_read(corpus *out, const char *data, const char *folder, dtl_arena *arena);
/* headlines: a table like train/headlines.tsv, or NULL. */
void corpus_add_copies(corpus *c, const char *headlines, uint64_t seed);
/* Hashes of the forms, and room for gold. */
void sample_make_words(sample *s, dtl_arena *arena);
/* Writes the words in capitals, as a headline or in small letters. */
void sample_set_case(sample *s, dtl_letter_case letter_case, dtl_arena *arena);

/* Each adds its sections to the model. */
void train_split(const corpus *c, const char *data, writer *model, uint32_t row_bits, uint64_t seed);
/* The rules of surface tokens whose words are written otherwise; no section when the treebanks have none. Called by train_split.
 */
void train_expand(const corpus *c, writer *model);
/* Also fills gold of the samples and of those that are labelled. The tagger's tables lie in the arena. */
void train_classes(corpus *c, corpus *labelled, writer *model, dtl_tagger *tagger);
void train_lemma(const corpus *c, const dtl_tagger *tagger, writer *model);

/* Learns who says what, from DATA/quotes, and writes the model file out. root: the folder with lexicon/, data/ and
 * models/en.model. */
void train_quotes(const char *root, const char *data, const char *out);

/* Learns which tellings are of one happening, from DATA/ecb, and writes models/telling.tsv. */
void train_tellings(const char *data, const char *out);

/* Loops that are built for wider registers too and chosen at run time; nothing is fused, so all give the same bits. */
#if defined(__x86_64__) && !defined(__clang__)
#define WIDE_LOOPS __attribute__((target_clones("arch=x86-64-v4", "arch=x86-64-v3", "default"), flatten))
#else
#define WIDE_LOOPS
#endif

#endif
