/* Names of two places or states: which of them a report means. */
#include "coding/actors/scene.h"

enum { ANCHORS = DTL_KNOWN_COUNTRY | DTL_KNOWN_ADJECTIVE | DTL_KNOWN_ORGANISATION };

/* Whether the report speaks of a country by a name or an adjective of its own, other than the name in question, by a body of it,
 * or by a place in it. */
static bool speaks_of(const dtl_scene *scene, const char *country, dtl_slice but) {
    const dtl_tokens *tokens = &scene->document->tokens;
    if (strcmp(scene->dateline, country) == 0) return true;
    for (size_t at = 0; at < tokens->count;) {
        const dtl_known *known = NULL;
        size_t length = dtl_knowledge_match(scene->stage->knowledge, tokens->items, at, tokens->count, ANCHORS, &known);
        if (length && strcmp(known->country, country) == 0 && !dtl_slice_equal(tokens->items[at].form, but)) return true;
        at += length ? length : 1;
    }
    for (size_t i = 0; i < scene->document->places.count; i++) {
        const dtl_place *place = &scene->document->places.items[i];
        if (strcmp(place->country, country) == 0 && !dtl_slice_equal(place->text, but)) return true;
    }
    return false;
}

static bool is_meant(dtl_scene *scene, const dtl_actor_homonym *homonym, uint8_t *answer) {
    if (*answer) return *answer == 1;
    dtl_day day = scene->document->report.published_day;
    if (!homonym->other.country[0]) {
        *answer = speaks_of(scene, homonym->country, homonym->text) ? 2 : 1;
        return *answer == 1;
    }
    bool meant = homonym->until != DTL_NO_DAY ? day != DTL_NO_DAY && day <= homonym->until
                                              : speaks_of(scene, homonym->other.country, homonym->text) &&
                                                    !speaks_of(scene, homonym->country, homonym->text);
    *answer = meant ? 1 : 2;
    return meant;
}

const dtl_known *dtl_scene_half(dtl_scene *scene, uint32_t token) {
    const dtl_actor_words *words = &scene->stage->words;
    for (size_t i = 0; i < words->homonyms.count && i < DTL_MAX_HOMONYMS; i++) {
        const dtl_actor_homonym *homonym = &words->homonyms.items[i];
        if (!homonym->half || !dtl_slice_equal(homonym->text, scene->tokens[token].form)) continue;
        if (!scene->homonyms[i]) scene->homonyms[i] = speaks_of(scene, homonym->country, homonym->text) ? 1 : 2;
        if (scene->homonyms[i] == 1) return &homonym->other;
    }
    return NULL;
}

const dtl_known *dtl_scene_homonym(dtl_scene *scene, uint32_t token, const dtl_known *known) {
    const dtl_actor_words *words = &scene->stage->words;
    for (size_t i = 0; i < words->homonyms.count && i < DTL_MAX_HOMONYMS; i++) {
        const dtl_actor_homonym *homonym = &words->homonyms.items[i];
        if (homonym->half || strcmp(homonym->country, known->country) != 0 ||
            !dtl_slice_equal(homonym->text, scene->tokens[token].form))
            continue;
        if (is_meant(scene, homonym, &scene->homonyms[i])) return &homonym->other;
    }
    return known;
}
