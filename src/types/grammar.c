#include "types/grammar.h"

static const char *const upos_names[] = {
#define DTL_UPOS(name) #name,
#include "types/grammar.def"
#undef DTL_UPOS
};

static const char *const relation_names[] = {
#define DTL_RELATION(name, text) text,
#include "types/grammar.def"
#undef DTL_RELATION
};

static const char *const name_names[] = {
#define DTL_NAME(name) #name,
#include "types/grammar.def"
#undef DTL_NAME
};

static const struct {
    const char *name, *values;
} features[] = {
#define DTL_FEATURE(name, text, values) {text, values},
#include "types/grammar.def"
#undef DTL_FEATURE
};

const char *dtl_upos_name(dtl_upos tag) {
    return upos_names[tag];
}

const char *dtl_relation_name(dtl_relation relation) {
    return relation_names[relation];
}

const char *dtl_name_type_name(dtl_name_type name) {
    return name_names[name];
}

const char *dtl_feature_name(dtl_feature feature) {
    return features[feature].name;
}

static int index_of(const char *const *names, int count, dtl_slice name) {
    for (int i = 0; i < count; i++) {
        if (dtl_slice_is(name, names[i])) return i;
    }
    return -1;
}

int dtl_upos_of(dtl_slice name) {
    return index_of(upos_names, DTL_UPOS_COUNT, name);
}

int dtl_name_type_of(dtl_slice name) {
    return index_of(name_names, DTL_NAME_COUNT, name);
}

int dtl_relation_of(dtl_slice name) {
    int exact = index_of(relation_names, DTL_RELATION_COUNT, name);
    if (exact >= 0) return exact;
    dtl_slice rest = name;
    return index_of(relation_names, DTL_RELATION_COUNT, dtl_slice_cut(&rest, ':'));
}

int dtl_feature_of(dtl_slice name) {
    for (int i = 0; i < DTL_FEATURE_COUNT; i++) {
        if (dtl_slice_is(name, features[i].name)) return i;
    }
    return -1;
}

dtl_relation dtl_relation_base(dtl_relation relation) {
    dtl_slice rest = dtl_slice_of(relation_names[relation]);
    return (dtl_relation)index_of(relation_names, DTL_RELATION_COUNT, dtl_slice_cut(&rest, ':'));
}

uint8_t dtl_feature_value(dtl_feature feature, dtl_slice value) {
    dtl_slice rest = dtl_slice_of(features[feature].values);
    for (uint8_t number = 1; rest.data; number++) {
        if (dtl_slice_equal(dtl_slice_cut(&rest, '|'), value)) return number;
    }
    return 0;
}

dtl_slice dtl_feature_value_name(dtl_feature feature, uint8_t value) {
    dtl_slice rest = dtl_slice_of(features[feature].values), name = DTL_NO_SLICE;
    for (uint8_t number = 0; rest.data && number < value; number++) name = dtl_slice_cut(&rest, '|');
    return value ? name : DTL_NO_SLICE;
}
