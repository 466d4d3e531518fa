#include "coding/place/place.h"

#include "base/memory.h"
#include "coding/place/toponyms.h"

struct dtl_place_stage {
    dtl_place_tables tables;
};

int dtl_place_stage_open(dtl_place_stage **out, const dtl_knowledge *knowledge, dtl_error *error) {
    *out = NULL;
    dtl_place_stage *stage = dtl_calloc(1, sizeof *stage);
    if (!stage) return dtl_fail(error, DTL_ENOMEM, "%s", dtl_error_meaning(DTL_ENOMEM));
    int status = dtl_place_tables_open(&stage->tables, knowledge, error);
    if (status) {
        dtl_place_stage_close(stage);
        return status;
    }
    *out = stage;
    return DTL_OK;
}

void dtl_place_stage_close(dtl_place_stage *stage) {
    if (!stage) return;
    dtl_place_tables_close(&stage->tables);
    dtl_free(stage);
}

static void fill(const dtl_place_stage *stage, dtl_place *place, const dtl_toponym_candidate *choice) {
    dtl_gazetteer_place area;
    place->name = choice->place.name;
    memcpy(place->country, choice->place.country, sizeof place->country);
    if (choice->place.admin1 != DTL_GAZETTEER_NONE && dtl_gazetteer_get(stage->tables.gazetteer, choice->place.admin1, &area))
        place->admin1 = area.name;
    place->lat = choice->place.lat;
    place->lon = choice->place.lon;
    place->located = true;
    place->precision = choice->precision;
    place->geonames = choice->place.geonames;
}

static int write_places(const dtl_place_stage *stage, const dtl_toponyms *toponyms, dtl_document *document, dtl_error *error) {
    for (size_t i = 0; i < toponyms->found.count; i++) {
        const dtl_toponym *t = &toponyms->found.items[i];
        const dtl_toponym_name *name = &toponyms->names.items[t->name];
        dtl_place *place = dtl_vector_push(&document->places, &document->arena);
        if (!place) return dtl_fail(error, document->arena.status, "%s", dtl_error_meaning(document->arena.status));
        *place = (dtl_place){.span = {document->tokens.items[t->first].span.start, document->tokens.items[t->end - 1].span.end},
                             .sentence = t->sentence,
                             .first = t->first,
                             .end = t->end};
        place->text = dtl_span_text(dtl_document_text(document, document->sentences.items[t->sentence].part), place->span);
        fill(stage, place, &name->candidates[name->best]);
        const uint32_t *young =
            place->precision == DTL_PRECISION_COUNTRY ? NULL : dtl_map_get(&stage->tables.young, dtl_slice_of(place->country));
        const dtl_young_state *state = young ? &stage->tables.young_states.items[*young] : NULL;
        dtl_day day = document->report.published_day;
        if (state && day != DTL_NO_DAY && day <= state->until) memcpy(place->country, state->before, sizeof place->country);
    }
    return DTL_OK;
}

/* The country whose bodies and offices the report tells most of: "the sheriff's office", "Rep. Ann Roe". NULL where none leads.
 */
static const char *most_told(const dtl_place_stage *stage, const dtl_document *document) {
    enum { COUNTRIES = 8, LOOKED_AT = 1000 };
    struct {
        const char *country;
        size_t count;
    } counts[COUNTRIES] = {{NULL, 0}};
    const dtl_tokens *tokens = &document->tokens;
    size_t end = tokens->count < LOOKED_AT ? tokens->count : LOOKED_AT, used = 0, best = 0, all = 0;
    for (size_t at = 0; at < end;) {
        const dtl_known *known = NULL;
        size_t length = dtl_knowledge_match(stage->tables.knowledge, tokens->items, at, end,
                                            DTL_KNOWN_ORGANISATION | DTL_KNOWN_TITLE | DTL_KNOWN_GROUP, &known);
        at += length ? length : 1;
        const char *country = length ? (known->country[0] ? known->country : known->mostly) : "";
        if (!country[0]) continue;
        size_t i = 0;
        while (i < used && strcmp(counts[i].country, country) != 0) i++;
        if (i == COUNTRIES) continue;
        if (i == used) counts[used++].country = country;
        counts[i].count++;
        all++;
        if (counts[i].count > counts[best].count) best = i;
    }
    return used && 2 * counts[best].count > all ? counts[best].country : NULL;
}

/* The country that the report is written in: the outlet's, else by what it tells of. */
static const char *home_of(const dtl_place_stage *stage, const dtl_document *document) {
    const char *home = dtl_place_home(&stage->tables, document->report.outlet);
    return home ? home : most_told(stage, document);
}

int dtl_place_stage_run(const dtl_place_stage *stage, dtl_document *document, dtl_error *error) {
    dtl_toponyms toponyms = {.found = {.ceiling = DTL_MAX_TOKENS}, .names = {.ceiling = DTL_TOPONYM_NAMES}};
    toponyms.home = home_of(stage, document);
    int status = dtl_toponyms_find(&toponyms, &stage->tables, document, error);
    if (status) return status;
    dtl_toponyms_resolve(&toponyms, document);
    return write_places(stage, &toponyms, document, error);
}

int dtl_place_stage_run_spans(const dtl_place_stage *stage, dtl_document *document, const dtl_span *spans, size_t count,
                              dtl_error *error) {
    dtl_toponyms toponyms = {.found = {.ceiling = DTL_MAX_TOKENS}, .names = {.ceiling = DTL_TOPONYM_NAMES}};
    toponyms.home = home_of(stage, document);
    int status = dtl_toponyms_given(&toponyms, &stage->tables, document, spans, count, error);
    if (status) return status;
    document->places.count = 0;
    dtl_toponyms_resolve(&toponyms, document);
    return write_places(stage, &toponyms, document, error);
}
