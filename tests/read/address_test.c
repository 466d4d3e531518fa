/* Which addresses lie in the open, and what becomes of addresses on the web. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <arpa/inet.h>
#include <cmocka.h>
#include <netinet/in.h>
#include <stdio.h>
#include <string.h>

#include "read/address.h"
#include "read/url.h"

static bool is_public(const char *text) {
    struct sockaddr_in four = {.sin_family = AF_INET};
    struct sockaddr_in6 six = {.sin6_family = AF_INET6};
    if (inet_pton(AF_INET, text, &four.sin_addr) == 1) return dtl_address_is_public((const struct sockaddr *)&four, sizeof four);
    assert_int_equal(inet_pton(AF_INET6, text, &six.sin6_addr), 1);
    return dtl_address_is_public((const struct sockaddr *)&six, sizeof six);
}

static void closed_addresses(void **state) {
    (void)state;
    static const char *const closed[] = {
        "0.0.0.0",
        "10.0.0.1",
        "100.64.0.1",
        "100.127.255.255",
        "127.0.0.1",
        "127.255.255.254",
        "169.254.169.254",
        "172.16.0.1",
        "172.31.255.255",
        "192.0.0.8",
        "192.168.0.1",
        "198.18.0.1",
        "224.0.0.1",
        "240.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "::ffff:127.0.0.1",
        "::ffff:10.0.0.1",
        "::7f00:1",
        "64:ff9b::a00:1",
        "fc00::1",
        "fd12:3456::1",
        "fe80::1",
        "fec0::1",
        "ff02::1",
        "2001:db8::1",
        "2002:7f00:1::",
        "2002:a00:1::1",
        "2001::1",
        "3fff::1",
        "4000::1",
        "100::1",
    };
    static const char *const open[] = {"1.1.1.1",           "9.255.255.255",   "11.0.0.1",   "100.63.255.255",
                                       "100.128.0.1",       "172.15.0.1",      "172.32.0.1", "192.167.1.1",
                                       "223.255.255.255",   "2606:4700::1111", "2a00::1",    "::ffff:93.184.1.1",
                                       "64:ff9b::5db8:101", "2002:5db8:101::1"};
    for (size_t i = 0; i < sizeof closed / sizeof *closed; i++) {
        if (is_public(closed[i])) fail_msg("%s", closed[i]);
    }
    for (size_t i = 0; i < sizeof open / sizeof *open; i++) {
        if (!is_public(open[i])) fail_msg("%s", open[i]);
    }
    const struct sockaddr other = {.sa_family = AF_UNIX};
    assert_false(dtl_address_is_public(&other, sizeof other));
    const struct sockaddr_in cut = {.sin_family = AF_INET};
    assert_false(dtl_address_is_public((const struct sockaddr *)&cut, 4));
}

static void addresses_are_resolved(void **state) {
    (void)state;
    static const struct {
        const char *url, *base, *result;
    } cases[] = {
        {"https://Example.ORG/a#b", NULL, "https://example.org/a"},
        {"http://example.org:80", NULL, "http://example.org/"},
        {"//b.example/x", "https://a.example/", "https://b.example/x"},
        {"../x?y=z", "http://a.example/1/2/3", "http://a.example/1/x?y=z"},
        {" /a b ", "http://a.example/", "http://a.example/a%20b"},
        {"?page=2", "http://a.example/list?page=1", "http://a.example/list?page=2"},
        {"HTTP://[::1]:8080/x", NULL, "http://[::1]:8080/x"},
        {"file:///etc/passwd", NULL, NULL},
        {"file:///etc/passwd", "http://a.example/", NULL},
        {"ftp://a.example/", NULL, NULL},
        {"gopher://a.example/", NULL, NULL},
        {"javascript:alert(1)", "http://a.example/", NULL},
        {"data:text/html,x", "http://a.example/", NULL},
        {"http://user:secret@a.example/", NULL, NULL},
        {"http://a.example/\r\nHost: b", NULL, NULL},
        {"/relative", NULL, NULL},
        {"", NULL, NULL},
    };
    dtl_arena arena;
    dtl_arena_init(&arena, 1 << 20);
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        dtl_slice url = dtl_url_resolve(dtl_slice_of(cases[i].url), dtl_slice_of(cases[i].base), &arena);
        if (!dtl_slice_equal(url, dtl_slice_of(cases[i].result)) || !url.data != !cases[i].result)
            fail_msg("%s: %.*s", cases[i].url, DTL_PRINT(url));
    }
    char nul[] = "http://a.example/\0x", lengthy[5000];
    assert_null(dtl_url_resolve((dtl_slice){nul, sizeof nul - 1}, DTL_NO_SLICE, &arena).data);
    memset(lengthy, 'a', sizeof lengthy);
    memcpy(lengthy, "http://a.example/", 17);
    assert_null(dtl_url_resolve((dtl_slice){lengthy, sizeof lengthy}, DTL_NO_SLICE, &arena).data);
    assert_int_equal(arena.status, 0);
    assert_true(dtl_slice_is(dtl_url_server(DTL_SLICE("https://a.example:8/x?y")), "https://a.example:8"));
    assert_true(dtl_slice_is(dtl_url_authority(DTL_SLICE("https://a.example:8/x?y")), "a.example:8"));
    assert_true(dtl_slice_is(dtl_url_path(DTL_SLICE("https://a.example:8/x?y")), "/x?y"));
    assert_true(dtl_slice_is(dtl_url_path(DTL_SLICE("https://a.example")), "/"));
    dtl_arena_clear(&arena);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(closed_addresses), cmocka_unit_test(addresses_are_resolved)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
