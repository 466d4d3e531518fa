/* What two outlets tell of an event: where they contradict each other, and where one only says more. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <string.h>

#include "base/error.h"
#include "export/sides.h"

static dtl_mention telling(const char *id, const char *outlet) {
    dtl_mention mention = {.type = DTL_TYPE_ASSAULT,
                           .mode = DTL_NO_MODE,
                           .outlet = dtl_slice_of(outlet),
                           .evidence_text = DTL_SLICE("Rebels shelled Quorra"),
                           .when = {.from = DTL_NO_DAY, .to = DTL_NO_DAY}};
    strcpy(mention.id, id);
    return mention;
}

static dtl_actor somebody(const char *text, const char *name, const char *country, const char *sector) {
    dtl_actor actor = {.text = dtl_slice_of(text), .name = dtl_slice_of(name)};
    strcpy(actor.country, country);
    strcpy(actor.sector, sector);
    return actor;
}

static unsigned compare(const dtl_mention *a, const dtl_mention *b) {
    dtl_sides sides;
    dtl_sides_init(&sides);
    assert_int_equal(dtl_sides_take(&sides, a), DTL_OK);
    assert_int_equal(dtl_sides_take(&sides, b), DTL_OK);
    unsigned fields =
        dtl_sides_compare(&sides, dtl_sides_find(&sides, DTL_SLICE("a.example")), dtl_sides_find(&sides, DTL_SLICE("b.example")));
    dtl_sides_clear(&sides);
    return fields;
}

static void days_differ_when_they_do_not_meet(void **state) {
    (void)state;
    dtl_mention a = telling("m-1", "a.example"), b = telling("m-2", "b.example");
    a.when = (dtl_when){.told = true, .from = 100, .to = 102};
    assert_int_equal(compare(&a, &b), 0); /* what one leaves out is no contradiction */
    b.when = (dtl_when){.told = true, .from = DTL_NO_DAY, .to = 101};
    assert_int_equal(compare(&a, &b), 0);
    b.when = (dtl_when){.told = true, .from = 102, .to = DTL_NO_DAY};
    assert_int_equal(compare(&a, &b), 0);
    b.when = (dtl_when){.told = true, .from = 103, .to = 103};
    assert_int_equal(compare(&a, &b), 1u << DTL_SIDE_DATE);
    b.when = (dtl_when){.told = true, .from = DTL_NO_DAY, .to = 99};
    assert_int_equal(compare(&a, &b), 1u << DTL_SIDE_DATE);
}

static void a_country_holds_its_towns(void **state) {
    (void)state;
    dtl_mention a = telling("m-1", "a.example"), b = telling("m-2", "b.example");
    dtl_place town = {.name = DTL_SLICE("Quorra"), .country = "NGA", .precision = DTL_PRECISION_CITY};
    dtl_place country = {.name = DTL_SLICE("Nigeria"), .country = "NGA", .precision = DTL_PRECISION_COUNTRY};
    dtl_place other = {.name = DTL_SLICE("Jebba"), .country = "NGA", .precision = DTL_PRECISION_CITY};
    dtl_place abroad = {.name = DTL_SLICE("Niger"), .country = "NER", .precision = DTL_PRECISION_COUNTRY};
    a.place = &town;
    b.place = &country;
    assert_int_equal(compare(&a, &b), 0);
    b.place = &other;
    assert_int_equal(compare(&a, &b), 1u << DTL_SIDE_PLACE);
    b.place = &abroad;
    assert_int_equal(compare(&a, &b), 1u << DTL_SIDE_PLACE);
}

static void who_has_no_name_is_who_he_is(void **state) {
    (void)state;
    dtl_mention a = telling("m-1", "a.example"), b = telling("m-2", "b.example");
    dtl_actor crowd = somebody("a crowd", NULL, "NGA", "CVL"), people = somebody("hundreds", NULL, "NGA", "CVL");
    dtl_actor named = somebody("Ada Okoro", "Ada Okoro", "NGA", "CVL"), another = somebody("Eze Obi", "Eze Obi", "NGA", "CVL");
    dtl_actor army = somebody("the army", NULL, "NGA", "MIL");
    a.actors = &crowd;
    a.actor_count = 1;
    b.actors = &people;
    b.actor_count = 1;
    assert_int_equal(compare(&a, &b), 0);
    b.actors = &named;
    assert_int_equal(compare(&a, &b), 0);
    b.actors = &army;
    assert_int_equal(compare(&a, &b), 1u << DTL_SIDE_ACTORS);
    a.actors = &another;
    b.actors = &named;
    assert_int_equal(compare(&a, &b), 1u << DTL_SIDE_ACTORS);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(days_differ_when_they_do_not_meet),
        cmocka_unit_test(a_country_holds_its_towns),
        cmocka_unit_test(who_has_no_name_is_who_he_is),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
