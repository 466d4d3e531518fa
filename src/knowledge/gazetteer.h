/* The gazetteer: names of countries, areas and cities with what they can stand for, from a mapped file (data/places.gaz, made by
 * data/derive_places.py). A name usually stands for many places; choosing is the business of the place stage. */
#ifndef DTL_KNOWLEDGE_GAZETTEER_H
#define DTL_KNOWLEDGE_GAZETTEER_H

#include <stdint.h>

#include "base/error.h"
#include "base/slice.h"

typedef struct dtl_gazetteer dtl_gazetteer; /* immutable, shared by threads */

/* Errors: DTL_EIO, DTL_EVERSION, DTL_EDAMAGED (not a gazetteer, or cut), DTL_ENOMEM; they name the file. */
int dtl_gazetteer_open(dtl_gazetteer **out, const char *path, dtl_error *error);
void dtl_gazetteer_close(dtl_gazetteer *gazetteer);

typedef enum dtl_gazetteer_kind {
    DTL_GAZETTEER_COUNTRY = 1,
    DTL_GAZETTEER_ADMIN1,
    DTL_GAZETTEER_ADMIN2,
    DTL_GAZETTEER_CITY,
    DTL_GAZETTEER_CAPITAL
} dtl_gazetteer_kind;

enum { DTL_GAZETTEER_NONE = 0xFFFFFF };

typedef struct dtl_gazetteer_place {
    uint32_t number; /* of the record in the file */
    uint32_t geonames;
    dtl_slice name;    /* in the mapped file */
    double lat, lon;   /* degrees, WGS 84 */
    double population; /* to about a tenth; of an area, what its cities sum to */
    char country[4];   /* ISO 3166-1 alpha-3 */
    uint32_t admin1;   /* number of the record of the first-order area that it lies in, or DTL_GAZETTEER_NONE */
    dtl_gazetteer_kind kind;
} dtl_gazetteer_place;

/* Names are looked up by a hash of their key form, which grows word by word: start with DTL_GAZETTEER_EMPTY, add each word. */
typedef struct dtl_gazetteer_key {
    uint64_t state;
    int words; /* those that left something in the key */
} dtl_gazetteer_key;
#define DTL_GAZETTEER_EMPTY ((dtl_gazetteer_key){UINT64_C(0xCBF29CE484222325), 0})
void dtl_gazetteer_key_add(dtl_gazetteer_key *key, dtl_slice word);

/* How many places bear the name; their entries are [*first, *first + count). */
size_t dtl_gazetteer_find(const dtl_gazetteer *gazetteer, dtl_gazetteer_key key, size_t *first);
/* The place of an entry, and a place by its record number. False when the file is damaged there. */
bool dtl_gazetteer_entry(const dtl_gazetteer *gazetteer, size_t entry, dtl_gazetteer_place *out);
bool dtl_gazetteer_get(const dtl_gazetteer *gazetteer, uint32_t number, dtl_gazetteer_place *out);

#endif
