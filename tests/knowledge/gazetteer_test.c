#include <math.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include <cmocka.h>

#include "base/file.h"
#include "knowledge/gazetteer.h"

static dtl_gazetteer *gazetteer;

static int open_shipped(void **state) {
    (void)state;
    dtl_error error;
    return dtl_gazetteer_open(&gazetteer, DTL_SOURCE_DIR "/data/places.gaz", &error);
}

static int close_shipped(void **state) {
    (void)state;
    dtl_gazetteer_close(gazetteer);
    return 0;
}

/* The most populous city of a name. */
static dtl_gazetteer_place largest(const char *name) {
    dtl_gazetteer_key key = DTL_GAZETTEER_EMPTY;
    dtl_slice rest = dtl_slice_of(name);
    while (rest.data) dtl_gazetteer_key_add(&key, dtl_slice_cut(&rest, ' '));
    dtl_gazetteer_place best = {.population = -1}, place;
    size_t first = 0, count = dtl_gazetteer_find(gazetteer, key, &first);
    for (size_t i = 0; i < count; i++) {
        assert_true(dtl_gazetteer_entry(gazetteer, first + i, &place));
        if (place.kind >= DTL_GAZETTEER_CITY && place.population > best.population) best = place;
    }
    return best;
}

static void assert_at(const char *name, const char *country, double lat, double lon) {
    dtl_gazetteer_place place = largest(name);
    assert_string_equal(place.country, country);
    assert_true(fabs(place.lat - lat) < 0.1 && fabs(place.lon - lon) < 0.1);
}

static void finds_cities_where_they_are(void **state) {
    (void)state;
    assert_at("Nairobi", "KEN", -1.28, 36.82);
    assert_at("Buenos Aires", "ARG", -34.61, -58.38);
    assert_at("Bogotá", "COL", 4.61, -74.08);
}

static void one_name_in_several_spellings(void **state) {
    (void)state;
    uint32_t number = largest("Bogotá").number;
    assert_int_equal(largest("Bogota").number, number);
    assert_int_equal(largest("BOGOTA").number, number);
    assert_int_equal(largest("St. Petersburg").number, largest("St Petersburg").number);
    assert_int_equal(largest("Port-au-Prince").number, largest("Port - au - Prince").number);
}

static void a_city_knows_its_area(void **state) {
    (void)state;
    dtl_gazetteer_place city = largest("Lyon"), area;
    assert_true(dtl_gazetteer_get(gazetteer, city.admin1, &area));
    assert_int_equal(area.kind, DTL_GAZETTEER_ADMIN1);
    assert_string_equal(area.country, "FRA");
}

static void what_is_no_name_is_not_found(void **state) {
    (void)state;
    size_t first;
    dtl_gazetteer_key key = DTL_GAZETTEER_EMPTY;
    assert_int_equal(dtl_gazetteer_find(gazetteer, key, &first), 0);
    dtl_gazetteer_key_add(&key, DTL_SLICE("Xyzzyqwertz"));
    assert_int_equal(dtl_gazetteer_find(gazetteer, key, &first), 0);
    dtl_gazetteer_place place;
    assert_false(dtl_gazetteer_get(gazetteer, DTL_GAZETTEER_NONE, &place));
}

static int open_bytes(const char *bytes, size_t length, dtl_error *error) {
    char path[] = "/tmp/dateline-gazetteer-XXXXXX";
    int file = mkstemp(path);
    assert_true(file >= 0 && write(file, bytes, length) == (ssize_t)length);
    close(file);
    dtl_gazetteer *opened;
    int status = dtl_gazetteer_open(&opened, path, error);
    assert_null(status ? opened : NULL);
    dtl_gazetteer_close(opened);
    unlink(path);
    return status;
}

static void a_bad_file_is_named(void **state) {
    (void)state;
    dtl_error error;
    static const char cut[] = "DTLGAZ1\n\1\0\0\0\1\0\0\0\1\0\0\0\1\0\0\0FRA";
    assert_int_equal(open_bytes(cut, sizeof cut, &error), DTL_EDAMAGED);
    assert_non_null(strstr(error.file, "dateline-gazetteer-"));
    assert_int_equal(open_bytes("DTLGAZ9\n", 8, &error), DTL_EVERSION);
    assert_int_equal(open_bytes("nothing", 7, &error), DTL_EDAMAGED);
    dtl_gazetteer *opened;
    assert_int_equal(dtl_gazetteer_open(&opened, "/nowhere/places.gaz", &error), DTL_EIO);
    assert_string_equal(error.file, "/nowhere/places.gaz");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(finds_cities_where_they_are), cmocka_unit_test(one_name_in_several_spellings),
        cmocka_unit_test(a_city_knows_its_area),       cmocka_unit_test(what_is_no_name_is_not_found),
        cmocka_unit_test(a_bad_file_is_named),
    };
    return cmocka_run_group_tests(tests, open_shipped, close_shipped);
}
