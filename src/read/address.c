#include "read/address.h"

#include <netinet/in.h>
#include <stdint.h>
#include <string.h>

/* First bits that addresses of a block share. */
typedef struct block {
    uint8_t bytes[16];
    unsigned bits;
} block;

static const block closed4[] = {
    {{0}, 8},
    {{10}, 8},
    {{100, 64}, 10},
    {{127}, 8},
    {{169, 254}, 16},
    {{172, 16}, 12},
    {{192, 0, 0}, 24},
    {{192, 0, 2}, 24},
    {{192, 88, 99}, 24},
    {{192, 168}, 16},
    {{198, 18}, 15},
    {{198, 51, 100}, 24},
    {{203, 0, 113}, 24},
    {{224}, 4},
    {{240}, 4},
};

/* Everything outside 2000::/3 is closed; within it these. */
static const block closed6[] = {
    {{0x20, 0x01, 0x00, 0x00}, 23}, /* protocol assignments, with Teredo, which wraps addresses */
    {{0x20, 0x01, 0x0D, 0xB8}, 32}, /* documentation */
    {{0x3F, 0xFF}, 20},             /* documentation */
};

/* Where an IPv6 address holds an IPv4 one, and at which byte. */
static const struct {
    block prefix;
    unsigned at;
} wraps[] = {
    {{{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF}, 96}, 12}, /* ::ffff:0:0/96 */
    {{{0x00, 0x64, 0xFF, 0x9B}, 96}, 12},                   /* 64:ff9b::/96, RFC 6052 */
    {{{0x20, 0x02}, 16}, 2},                                /* 2002::/16, 6to4 */
};

static bool is_in(const uint8_t *address, const block *b) {
    unsigned whole = b->bits / 8, rest = b->bits % 8;
    if (memcmp(address, b->bytes, whole) != 0) return false;
    return !rest || ((address[whole] ^ b->bytes[whole]) >> (8 - rest)) == 0;
}

static bool is_open4(const uint8_t *address) {
    for (size_t i = 0; i < sizeof closed4 / sizeof *closed4; i++) {
        if (is_in(address, &closed4[i])) return false;
    }
    return true;
}

static bool is_open6(const uint8_t *address) {
    for (size_t i = 0; i < sizeof wraps / sizeof *wraps; i++) {
        if (is_in(address, &wraps[i].prefix)) return is_open4(address + wraps[i].at);
    }
    if (address[0] >> 5 != 1) return false;
    for (size_t i = 0; i < sizeof closed6 / sizeof *closed6; i++) {
        if (is_in(address, &closed6[i])) return false;
    }
    return true;
}

bool dtl_address_is_public(const struct sockaddr *address, socklen_t length) {
    uint8_t bytes[16];
    if (address->sa_family == AF_INET && length >= sizeof(struct sockaddr_in)) {
        struct sockaddr_in four;
        memcpy(&four, address, sizeof four);
        memcpy(bytes, &four.sin_addr, 4);
        return is_open4(bytes);
    }
    if (address->sa_family == AF_INET6 && length >= sizeof(struct sockaddr_in6)) {
        struct sockaddr_in6 six;
        memcpy(&six, address, sizeof six);
        memcpy(bytes, &six.sin6_addr, 16);
        return is_open6(bytes);
    }
    return false;
}
