/* The event ontology: PLOVER's types, modes, contexts, quad classes and scores, as numbers with names. */
#ifndef DTL_TYPES_ONTOLOGY_H
#define DTL_TYPES_ONTOLOGY_H

#include <stdbool.h>

#include "base/slice.h"

typedef enum dtl_type {
#define DTL_TYPE(name, cameo, quad, score, recipient) DTL_TYPE_##name,
#include "types/ontology.def"
#undef DTL_TYPE
    DTL_TYPE_COUNT
} dtl_type;

typedef enum dtl_mode {
#define DTL_MODE(name, type, text, score) DTL_MODE_##name,
#include "types/ontology.def"
#undef DTL_MODE
    DTL_MODE_COUNT
} dtl_mode;
enum { DTL_NO_MODE = -1 };

typedef enum dtl_context {
#define DTL_CONTEXT(name) DTL_CONTEXT_##name,
#include "types/ontology.def"
#undef DTL_CONTEXT
    DTL_CONTEXT_COUNT
} dtl_context;

typedef enum dtl_quad {
    DTL_QUAD_VERBAL_COOPERATION,
    DTL_QUAD_MATERIAL_COOPERATION,
    DTL_QUAD_VERBAL_CONFLICT,
    DTL_QUAD_MATERIAL_CONFLICT
} dtl_quad;

const char *dtl_type_name(dtl_type type);  /* "ASSAULT" */
const char *dtl_type_cameo(dtl_type type); /* its CAMEO root, two digits */
dtl_quad dtl_type_quad(dtl_type type);
bool dtl_type_needs_recipient(dtl_type type);
int dtl_type_of(dtl_slice name); /* -1 when there is none */

const char *dtl_mode_name(dtl_mode mode);       /* "heavy-weapons" */
int dtl_mode_of(dtl_type type, dtl_slice name); /* modes are named within their type; -1 when there is none */

const char *dtl_context_name(dtl_context context);
int dtl_context_of(dtl_slice name);

const char *dtl_quad_name(dtl_quad quad); /* "material conflict" */

/* PLOVER's conflict-cooperation score, -10 to 10: the mode's, else the type's. mode may be DTL_NO_MODE. */
double dtl_score(dtl_type type, int mode);

#endif
