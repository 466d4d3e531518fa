/* robots.txt as RFC 9309 wants it read. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <stdlib.h>

#include "watch/robots.h"

static bool allows(const char *file, const char *path) {
    return dtl_robots_allow(dtl_slice_of(file), DTL_SLICE("dateline"), dtl_slice_of(path));
}

static void groups_are_chosen_by_name(void **state) {
    (void)state;
    const char *file =
        "User-agent: *\nDisallow: /all\n\nUSER-AGENT: Other\nuser-agent: DateLine/2.0\nDisallow: /ours # a comment\n"
        "\nUser-agent: dateline-images\nDisallow: /images\n\nUser-agent: dateline\nDisallow: /too\n";
    assert_false(allows(file, "/ours"));
    assert_false(allows(file, "/too/deep"));
    assert_true(allows(file, "/all"));
    assert_true(allows(file, "/images"));
    assert_false(allows("User-agent: *\nDisallow: /all", "/all"));
    assert_true(allows("User-agent: other\nDisallow: /", "/"));
    assert_true(allows("Disallow: /", "/"));
    assert_true(allows("", "/"));
}

static void the_longest_rule_wins(void **state) {
    (void)state;
    const char *file =
        "User-agent: *\r\nAllow: /example/page/\r\nDisallow: /example/page/disallowed.gif\r\nDisallow: /example\r\n";
    assert_false(allows(file, "/example/page/disallowed.gif"));
    assert_true(allows(file, "/example/page/other"));
    assert_false(allows(file, "/examples"));
    assert_true(allows(file, "/other"));
    assert_true(allows("User-agent: *\nDisallow: /same\nAllow: /same\n", "/same"));
    assert_true(allows("User-agent: *\nDisallow:\n", "/x"));
    assert_true(allows("User-agent: *\nDisallow: /\n", "/robots.txt"));
}

static void stars_and_ends(void **state) {
    (void)state;
    assert_false(allows("User-agent: *\nDisallow: *.gif$", "/a/b.gif"));
    assert_true(allows("User-agent: *\nDisallow: *.gif$", "/a/b.gif?x"));
    assert_false(allows("User-agent: *\nDisallow: /a*/c", "/ab/x/c/d"));
    assert_false(allows("User-agent: *\nDisallow: /*?print", "/news?print=1"));
    assert_true(allows("User-agent: *\nDisallow: /$", "/news"));
    assert_false(allows("User-agent: *\nDisallow: /$", "/"));
}

static void escapes_are_one_with_what_they_stand_for(void **state) {
    (void)state;
    assert_false(allows("User-agent: *\nDisallow: /foo/bar/\xE3\x83\x84", "/foo/bar/%E3%83%84"));
    assert_false(allows("User-agent: *\nDisallow: /foo/bar/%e3%83%84", "/foo/bar/%E3%83%84"));
    assert_false(allows("User-agent: *\nDisallow: /foo/%62%61%7A", "/foo/baz"));
    assert_true(allows("User-agent: *\nDisallow: /a%2Fb", "/a/b"));
}

static void delays(void **state) {
    (void)state;
    const dtl_slice file = DTL_SLICE("User-agent: *\nCrawl-delay: 5\n\nUser-agent: dateline\nCrawl-delay: 2.5\nDisallow: /x\n");
    assert_true(dtl_robots_delay(file, DTL_SLICE("dateline")) == 2.5);
    assert_true(dtl_robots_delay(file, DTL_SLICE("other")) == 5);
    assert_true(dtl_robots_delay(DTL_SLICE("User-agent: *\nCrawl-delay: -1\nCrawl-delay: nan\n"), DTL_SLICE("x")) == 0);
}

/* Behind 500 KiB nothing counts; what is made to be slow is refused at once. */
static void files_without_end(void **state) {
    (void)state;
    size_t size = 2 << 20;
    char *file = malloc(size), path[4001];
    for (size_t i = 0; i < size; i++) file[i] = "User-agent: *\nDisallow: /*a*a*a*a*a*a*a*a*b\n"[i % 45];
    memset(path, 'a', 4000);
    path[0] = '/';
    path[4000] = '\0';
    assert_false(dtl_robots_allow((dtl_slice){file, size}, DTL_SLICE("dateline"), dtl_slice_of(path)));
    memset(file, '\n', size);
    memcpy(file + size - 100, "User-agent: *\nDisallow: /\n", 26);
    assert_true(dtl_robots_allow((dtl_slice){file, size}, DTL_SLICE("dateline"), DTL_SLICE("/x")));
    free(file);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(groups_are_chosen_by_name),
        cmocka_unit_test(the_longest_rule_wins),
        cmocka_unit_test(stars_and_ends),
        cmocka_unit_test(escapes_are_one_with_what_they_stand_for),
        cmocka_unit_test(delays),
        cmocka_unit_test(files_without_end),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
