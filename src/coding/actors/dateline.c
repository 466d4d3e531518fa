/* The country of a dateline's place: the first guess at whom "the government" and "police" belong to. */
#include "coding/actors/scene.h"

enum { MAX_NAMESAKES = 64 };
static const double LEAST_POPULATION = 15000; /* of a town that a dateline names without its country */

/* The country of the most populous place of a name; "" when none is known. */
static void most_populous(const dtl_gazetteer *gazetteer, dtl_slice name, char out[4]) {
    dtl_gazetteer_key key = DTL_GAZETTEER_EMPTY;
    while (name.data) {
        dtl_slice word = dtl_slice_cut(&name, ' ');
        if (word.length) dtl_gazetteer_key_add(&key, word);
    }
    size_t first = 0, count = dtl_gazetteer_find(gazetteer, key, &first);
    double most = LEAST_POPULATION;
    for (size_t i = 0; i < count && i < MAX_NAMESAKES; i++) {
        dtl_gazetteer_place place;
        if (!dtl_gazetteer_entry(gazetteer, first + i, &place) || place.population < most) continue;
        most = place.population;
        memcpy(out, place.country, sizeof place.country);
    }
}

/* "KANO, Nigeria" tells its country; "KANO" is looked up. */
void dtl_scene_read_dateline(dtl_scene *scene) {
    dtl_slice rest = scene->document->report.dateline_place, city = DTL_NO_SLICE;
    while (rest.data && rest.length) {
        dtl_slice piece = dtl_slice_trim(dtl_slice_cut(&rest, ','));
        if (!city.data) city = piece;
        const dtl_known *known = dtl_knowledge_find(scene->stage->knowledge, piece,
                                                    DTL_KNOWN_COUNTRY | DTL_KNOWN_CAPITAL | DTL_KNOWN_REGION | DTL_KNOWN_SEAT);
        if (known && known->country[0]) memcpy(scene->dateline, known->country, sizeof scene->dateline);
    }
    if (city.data && !scene->dateline[0]) most_populous(scene->stage->gazetteer, city, scene->dateline);
}
