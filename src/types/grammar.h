/* Parts of speech, relations and features as small numbers, with their names. */
#ifndef DTL_TYPES_GRAMMAR_H
#define DTL_TYPES_GRAMMAR_H

#include <stdbool.h>
#include <stdint.h>

#include "base/slice.h"

typedef enum dtl_upos {
#define DTL_UPOS(name) DTL_UPOS_##name,
#include "types/grammar.def"
#undef DTL_UPOS
    DTL_UPOS_COUNT
} dtl_upos;

typedef enum dtl_relation {
#define DTL_RELATION(name, text) DTL_REL_##name,
#include "types/grammar.def"
#undef DTL_RELATION
    DTL_RELATION_COUNT
} dtl_relation;

typedef enum dtl_feature {
#define DTL_FEATURE(name, text, values) DTL_FEAT_##name,
#include "types/grammar.def"
#undef DTL_FEATURE
    DTL_FEATURE_COUNT
} dtl_feature;

typedef enum dtl_name_type {
#define DTL_NAME(name) DTL_NAME_##name,
#include "types/grammar.def"
#undef DTL_NAME
    DTL_NAME_COUNT
} dtl_name_type;

/* A word's place in names: 0 in none, else it begins a name or goes on with one. */
enum { DTL_NAME_CLASSES = 1 + 2 * DTL_NAME_COUNT };

static inline uint8_t dtl_name_begin(dtl_name_type name) {
    return (uint8_t)(1 + 2 * (unsigned)name);
}

static inline uint8_t dtl_name_inside(dtl_name_type name) {
    return (uint8_t)(2 + 2 * (unsigned)name);
}

/* Of a class that is not 0. */
static inline dtl_name_type dtl_name_of_class(uint8_t name_class) {
    return (dtl_name_type)((name_class - 1) / 2);
}

static inline bool dtl_name_begins(uint8_t name_class) {
    return name_class % 2 == 1;
}

const char *dtl_upos_name(dtl_upos tag);
const char *dtl_name_type_name(dtl_name_type name);
const char *dtl_relation_name(dtl_relation relation);
const char *dtl_feature_name(dtl_feature feature);

/* The number of a name; -1 when there is none. A relation with an unlisted subtype gives the relation without it. */
int dtl_upos_of(dtl_slice name);
int dtl_relation_of(dtl_slice name);
int dtl_name_type_of(dtl_slice name);
int dtl_feature_of(dtl_slice name);

/* The relation without its subtype: DTL_REL_NSUBJ for DTL_REL_NSUBJ_PASS. */
dtl_relation dtl_relation_base(dtl_relation relation);

/* Values of a feature are numbered from 1; 0 is "not there". dtl_feature_value gives 0 for a value that is not listed. */
uint8_t dtl_feature_value(dtl_feature feature, dtl_slice value);
dtl_slice dtl_feature_value_name(dtl_feature feature, uint8_t value);

/* The features of a word: [feature] = value number. */
typedef struct dtl_features {
    uint8_t value[DTL_FEATURE_COUNT];
} dtl_features;

static inline bool dtl_features_have(const dtl_features *features, dtl_feature feature, const char *value) {
    return features->value[feature] && features->value[feature] == dtl_feature_value(feature, dtl_slice_of(value));
}

#endif
