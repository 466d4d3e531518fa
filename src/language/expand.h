/* Surface tokens whose words are written otherwise than the token, as Spanish "del" for "de el": a rule a token, found by the
 * whole token or else by its longest known ending. A model of a language without such tokens has no rules. */
#ifndef DTL_LANGUAGE_EXPAND_H
#define DTL_LANGUAGE_EXPAND_H

#include "base/arena.h"
#include "learn/lookup.h"

enum { DTL_EXPAND_LATER = 3, DTL_EXPAND_SHORTEST = 3, DTL_EXPAND_ENDINGS = 8, DTL_EXPAND_MAX_RULES = 4096 };

/* The first word is the token without its last `cut` code points and with `ending` behind it; the later words stand in the rule.
 * Without a later word the token stays as it is. */
typedef struct dtl_expand_rule {
    uint8_t cut, count;
    dtl_slice ending, later[DTL_EXPAND_LATER]; /* in the model file */
} dtl_expand_rule;

typedef struct dtl_expander {
    dtl_lookup lookup; /* dtl_expand_keys -> a rule; entries NULL when there are none */
    dtl_expand_rule *rules;
    uint32_t rule_count;
} dtl_expander;

/* Keys of a token in small letters: [0] of the whole, then of its endings from the longest, each shorter than the token. Returns
 * how many; 0 for a token that is too long. */
typedef struct dtl_expand_keys {
    uint32_t key[1 + DTL_EXPAND_ENDINGS];
    uint32_t length[1 + DTL_EXPAND_ENDINGS]; /* code points */
    uint32_t count;
} dtl_expand_keys;
void dtl_expand_read(dtl_expand_keys *out, dtl_slice surface);

/* Errors: DTL_EDAMAGED, DTL_ENOMEM. */
int dtl_expander_load(dtl_expander *out, const dtl_model_file *file, dtl_arena *arena, dtl_error *error);

/* The rule of a token, by the whole of it or by its ending too; NULL when it stays one word. */
const dtl_expand_rule *dtl_expand_find(const dtl_expander *expander, dtl_slice surface, bool by_ending);
/* The first word, in the arena or a piece of the token; data NULL when memory ran out. */
dtl_slice dtl_expand_first(const dtl_expand_rule *rule, dtl_slice surface, dtl_arena *arena);

#endif
