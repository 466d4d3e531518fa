/* How a field came about, in words. */
#include <stdarg.h>
#include <stdio.h>

#include "coding/actors/scene.h"

enum { MAX_LOST = 60 };

typedef struct line {
    char text[400];
    size_t length;
} line;

__attribute__((format(printf, 2, 3))) static void add(line *out, const char *format, ...) {
    size_t left = sizeof out->text - out->length;
    va_list arguments;
    va_start(arguments, format);
    int length = vsnprintf(out->text + out->length, left, format, arguments);
    va_end(arguments);
    if (length > 0) out->length += (size_t)length < left ? (size_t)length : left - 1;
}

static void add_source(line *out, const dtl_known *known) {
    if (known) add(out, " (%.*s)", DTL_PRINT(known->source));
}

static const char *how(uint8_t how) {
    static const char *const words[] = {
        [DTL_HOW_NONE] = "as another expression for it",  [DTL_HOW_SELF] = "by itself",
        [DTL_HOW_MODIFIER] = "by a word before it",       [DTL_HOW_POSSESSOR] = "by whose it is",
        [DTL_HOW_BEHIND] = "by what stands behind it",    [DTL_HOW_CONJUNCT] = "as what stands before it",
        [DTL_HOW_CHAIN] = "as another expression for it", [DTL_HOW_FOCUS] = "inferred: the country that the report speaks of",
        [DTL_HOW_CLAUSE] = "inferred: where it happens"};
    return words[how];
}

/* "country KEN by a word before it (en/countries.lex:12); sector MIL (en/groups.lex:4)" */
dtl_slice dtl_scene_explain(const dtl_scene *scene, const dtl_found *found) {
    line out = {.length = 0};
    const dtl_known *person = scene->entities.items[found->entity].person;
    if (found->rule) add(&out, "%s; ", found->rule);
    if (found->lost.data)
        add(&out, "'%.*s' lost with %d to %d; ", (int)(found->lost.length < MAX_LOST ? found->lost.length : MAX_LOST),
            found->lost.data, found->lost_with, found->won_with);
    if (found->actor.country[0] && person && found->country_how == DTL_HOW_NONE) {
        add(&out, "country %s is known of the person (%.*s); ", found->actor.country, DTL_PRINT(person->source));
    } else if (found->actor.country[0]) {
        add(&out, "country %s %s", found->actor.country, how(found->country_how));
        add_source(&out, found->country_by);
        add(&out, "; ");
    }
    if (found->actor.sector[0]) {
        add(&out, "sector %s", found->actor.sector);
        add_source(&out, found->sector_by);
        add(&out, "; ");
    }
    if (found->role_by) {
        add(&out, "role");
        add_source(&out, found->role_by);
        add(&out, "; ");
    }
    if (out.length >= 2) out.length -= 2;
    return dtl_arena_copy(scene->arena, (dtl_slice){out.text, out.length});
}
