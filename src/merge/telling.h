/* Whether two tellings are of one happening: a small learned decision over what the words say. */
#ifndef DTL_MERGE_TELLING_H
#define DTL_MERGE_TELLING_H

#include "base/arena.h"
#include "base/error.h"
#include "knowledge/rarity.h"
#include "types/mention.h"

/* A word in a telling, as the hash of its lemma in small letters. */
typedef struct dtl_told_word {
    uint32_t word;
    float weight;
} dtl_told_word;

typedef struct dtl_told_words {
    const dtl_told_word *items; /* by word, each once */
    size_t count;
} dtl_told_words;

/* The words in the order of their numbers, of each the one with the most weight; sorts items. In the arena; none when memory ran
 * out. */
dtl_told_words dtl_told_words_keep(dtl_told_word *items, size_t count, dtl_arena *arena);

/* The share of the fewer words that are among the others; -1 when one side has none. */
double dtl_told_words_shared(const dtl_told_words *a, const dtl_told_words *b);

/* The lines of lexicon/LANGUAGE/senses.lex and kin.lex on which a lemma stands: words for one happening, and words for acts of
 * one kind, whose lines are numbered from DTL_KIN on. */
enum { DTL_SENSES = 12, DTL_KIN = 1 << 24 };
typedef struct dtl_senses {
    uint32_t lines[DTL_SENSES];
    size_t count;
} dtl_senses;

/* How one report tells of a happening, in one place. */
typedef struct dtl_telling {
    dtl_slice lemma, form;    /* of the word that names the happening, in small letters */
    double rarity;            /* of that lemma in news at large */
    const dtl_senses *senses; /* of that lemma; NULL: none is known */
    int part;                 /* its part of speech */
    uint64_t report;
    dtl_told_words near;           /* the sentence's other content words: the rarer and the nearer, the heavier */
    dtl_told_words beside;         /* those of its subject, objects and modifiers */
    dtl_told_words closest;        /* those of its subject and objects */
    dtl_told_words names, numbers; /* in the sentence */
    dtl_told_words source;         /* who is said to say so */
} dtl_telling;

typedef struct dtl_telling_model dtl_telling_model; /* loaded, immutable, shared by threads */

/* Reads ROOT/models/telling.tsv, lines of a feature and its weight, senses.lex and kin.lex of ROOT/lexicon/LANGUAGE, and
 * ROOT/data/words.tsv. Errors: DTL_EIO, DTL_EFORMAT, DTL_ENOMEM. */
int dtl_telling_open(dtl_telling_model **out, const char *root, const char *language, dtl_error *error);
void dtl_telling_close(dtl_telling_model *model);

/* How rare words are in news at large. */
const dtl_rarity *dtl_telling_rarity(const dtl_telling_model *model);

/* How a mention tells of its happening, by its words alone. model NULL: nothing is told. DTL_ENOMEM, DTL_ELIMIT. */
int dtl_telling_read(dtl_telling *out, const dtl_telling_model *model, const dtl_mention *mention, dtl_arena *arena);

/* NULL when the lemma has none. */
const dtl_senses *dtl_telling_senses(const dtl_telling_model *model, dtl_slice lemma);

/* What is compared: each from 0 to 1. */
typedef enum dtl_telling_feature {
#define DTL_TELLING_FEATURE(id, name) DTL_TELLING_##id,
#include "merge/telling.def"
#undef DTL_TELLING_FEATURE
    DTL_TELLING_FEATURES
} dtl_telling_feature;
const char *dtl_telling_feature_name(dtl_telling_feature feature);
void dtl_telling_compare(double features[DTL_TELLING_FEATURES], const dtl_telling *a, const dtl_telling *b);

/* Whether both words are for acts of one kind: of one beginning, or on one line of either file. */
bool dtl_telling_is_kin(const dtl_telling *a, const dtl_telling *b);
/* The same by senses.lex alone. */
bool dtl_telling_is_same(const dtl_telling *a, const dtl_telling *b);

/* The share of what is told beside the act and its sides that both tell, by weight, of the one that tells less; -1 where one of
 * them tells nothing beside. */
double dtl_telling_beyond(const dtl_telling *a, const dtl_telling *b);

/* Above 0: more likely one happening than two. */
double dtl_telling_score(const dtl_telling_model *model, const dtl_telling *a, const dtl_telling *b);

/* The same for two mentions that are known to be of one type: there words for acts of one kind are as good as words of one sense.
 */
double dtl_telling_score_of_kind(const dtl_telling_model *model, const dtl_telling *a, const dtl_telling *b);

/* Groups tellings of one story: groups[i] becomes the number of the group of tellings[i], from 0 on. The likest groups join
 * first, by the mean of the eight best scores between their members, while that is high enough. The cost grows with count *
 * count, at most 4096 * 4096. DTL_ENOMEM, DTL_ELIMIT. */
int dtl_telling_group(uint32_t *groups, const dtl_telling_model *model, const dtl_telling *tellings, size_t count,
                      dtl_arena *arena);

#endif
