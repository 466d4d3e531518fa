#include "types/ontology.h"

#include <limits.h>

#define DTL_NO_SCORE INT_MIN

static const struct {
    const char *name, *cameo;
    dtl_quad quad;
    int score; /* tenths */
    bool needs_recipient;
} types[] = {
#define DTL_TYPE(name, cameo, quad, score, recipient) {#name, cameo, DTL_QUAD_##quad, score, recipient},
#include "types/ontology.def"
#undef DTL_TYPE
};

static const struct {
    dtl_type type;
    const char *name;
    int score;
} modes[] = {
#define DTL_MODE(name, type, text, score) {DTL_TYPE_##type, text, score},
#include "types/ontology.def"
#undef DTL_MODE
};

static const char *const contexts[] = {
#define DTL_CONTEXT(name) #name,
#include "types/ontology.def"
#undef DTL_CONTEXT
};

static const char *const quads[] = {"verbal cooperation", "material cooperation", "verbal conflict", "material conflict"};

const char *dtl_type_name(dtl_type type) {
    return types[type].name;
}

const char *dtl_type_cameo(dtl_type type) {
    return types[type].cameo;
}

dtl_quad dtl_type_quad(dtl_type type) {
    return types[type].quad;
}

bool dtl_type_needs_recipient(dtl_type type) {
    return types[type].needs_recipient;
}

int dtl_type_of(dtl_slice name) {
    for (int i = 0; i < DTL_TYPE_COUNT; i++) {
        if (dtl_slice_is(name, types[i].name)) return i;
    }
    return -1;
}

const char *dtl_mode_name(dtl_mode mode) {
    return modes[mode].name;
}

int dtl_mode_of(dtl_type type, dtl_slice name) {
    for (int i = 0; i < DTL_MODE_COUNT; i++) {
        if (modes[i].type == type && dtl_slice_is(name, modes[i].name)) return i;
    }
    return -1;
}

const char *dtl_context_name(dtl_context context) {
    return contexts[context];
}

int dtl_context_of(dtl_slice name) {
    for (int i = 0; i < DTL_CONTEXT_COUNT; i++) {
        if (dtl_slice_is(name, contexts[i])) return i;
    }
    return -1;
}

const char *dtl_quad_name(dtl_quad quad) {
    return quads[quad];
}

double dtl_score(dtl_type type, int mode) {
    int score = mode == DTL_NO_MODE || modes[mode].score == DTL_NO_SCORE ? types[type].score : modes[mode].score;
    return score / 10.0;
}
