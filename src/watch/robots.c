#include "watch/robots.h"

#include <stdint.h>
#include <stdlib.h>
#include <strings.h>

enum { MOST_STEPS = 20000000 }; /* in comparing: rules that ask for more are not meant for reading */

static bool same(dtl_slice a, dtl_slice b) {
    return a.length == b.length && strncasecmp(a.data, b.data, a.length) == 0;
}

static bool is_key(dtl_slice key, const char *name) {
    return same(key, dtl_slice_of(name));
}

/* Cuts the next line into key and value, without its comment; false at the end. Lines end as text files' lines do anywhere. */
static bool next_line(dtl_slice *rest, dtl_slice *key, dtl_slice *value) {
    if (!rest->length) return false;
    size_t end = 0;
    while (end < rest->length && rest->data[end] != '\n' && rest->data[end] != '\r') end++;
    dtl_slice line = {rest->data, end};
    size_t step = end < rest->length ? end + 1 : end;
    *rest = (dtl_slice){rest->data + step, rest->length - step};
    const char *comment = line.length ? memchr(line.data, '#', line.length) : NULL;
    if (comment) line.length = (size_t)(comment - line.data);
    const char *colon = line.length ? memchr(line.data, ':', line.length) : NULL;
    *key = dtl_slice_trim(colon ? (dtl_slice){line.data, (size_t)(colon - line.data)} : DTL_SLICE(""));
    *value = dtl_slice_trim(colon ? (dtl_slice){colon + 1, (size_t)(line.data + line.length - colon - 1)} : DTL_SLICE(""));
    return true;
}

/* "dateline/0.1" names dateline: the product's name ends at the first byte that no such name has. */
static dtl_slice product(dtl_slice value) {
    size_t length = 0;
    while (length < value.length && ((value.data[length] | 0x20) >= 'a' ? (value.data[length] | 0x20) <= 'z'
                                                                        : value.data[length] == '-' || value.data[length] == '_'))
        length++;
    return (dtl_slice){value.data, length};
}

typedef struct groups {
    dtl_slice rest, agent;
    bool open;    /* lines of user agents come one after another: the next one adds to them */
    bool applies; /* the group at hand is for the agent */
} groups;

static dtl_slice head_of(dtl_slice file) {
    if (file.length > DTL_MAX_ROBOTS_BYTES) file.length = DTL_MAX_ROBOTS_BYTES;
    if (dtl_slice_starts(file, DTL_SLICE("\xEF\xBB\xBF"))) file = (dtl_slice){file.data + 3, file.length - 3};
    return file;
}

/* The next rule of a group that is for the agent. */
static bool next_rule(groups *g, dtl_slice *key, dtl_slice *value) {
    while (next_line(&g->rest, key, value)) {
        if (is_key(*key, "user-agent")) {
            bool named = dtl_slice_is(g->agent, "*") ? dtl_slice_is(*value, "*") : same(product(*value), g->agent);
            g->applies = named || (g->open && g->applies);
            g->open = true;
        } else if (is_key(*key, "allow") || is_key(*key, "disallow") || is_key(*key, "crawl-delay")) {
            g->open = false;
            if (g->applies) return true;
        }
    }
    return false;
}

static bool has_group(dtl_slice file, dtl_slice agent) {
    dtl_slice key, value;
    while (next_line(&file, &key, &value)) {
        if (is_key(key, "user-agent") && same(product(value), agent)) return true;
    }
    return false;
}

static groups groups_for(dtl_slice file, dtl_slice agent) {
    file = head_of(file);
    return (groups){.rest = file, .agent = has_group(file, agent) ? agent : DTL_SLICE("*")};
}

static int hex(char c) {
    return c >= '0' && c <= '9' ? c - '0' : (c | 0x20) >= 'a' && (c | 0x20) <= 'f' ? (c | 0x20) - 'a' + 10 : -1;
}

static bool is_unreserved(int c) {
    return ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') || (c >= '0' && c <= '9') || (c > 0 && strchr("-._~", c));
}

/* The next octet of a path as it is compared: one written as %XX counts as itself where that is a letter or the like, and as the
 * same code point elsewhere, however its digits are written; a bare octet beyond ASCII as if it were written so (2.2.2). Codes of
 * escaped octets lie above 255. */
static int octet(dtl_slice text, size_t *at) {
    unsigned char c = (unsigned char)text.data[(*at)++];
    if (c == '%' && *at + 1 < text.length && hex(text.data[*at]) >= 0 && hex(text.data[*at + 1]) >= 0) {
        int code = hex(text.data[*at]) * 16 + hex(text.data[*at + 1]);
        *at += 2;
        return is_unreserved(code) ? code : 256 + code;
    }
    return c >= 0x80 ? 256 + c : c;
}

/* Whether a rule's pattern fits from the start of path; '*' stands for anything, '$' at the end for the end. */
static bool fits(dtl_slice pattern, dtl_slice path, size_t *steps) {
    size_t p = 0, t = 0, star = SIZE_MAX, star_text = 0;
    bool anchored = dtl_slice_ends(pattern, DTL_SLICE("$"));
    if (anchored) pattern.length--;
    while (++*steps < MOST_STEPS) {
        if (p == pattern.length && (!anchored || t == path.length)) return true;
        if (p < pattern.length && pattern.data[p] == '*') {
            star = ++p;
            star_text = t;
            continue;
        }
        size_t next_p = p, next_t = t;
        if (p < pattern.length && t < path.length && octet(pattern, &next_p) == octet(path, &next_t)) {
            p = next_p;
            t = next_t;
        } else if (star != SIZE_MAX && star_text < path.length) {
            octet(path, &star_text);
            p = star;
            t = star_text;
        } else {
            return false;
        }
    }
    return false;
}

bool dtl_robots_allow(dtl_slice file, dtl_slice agent, dtl_slice path) {
    groups g = groups_for(file, agent);
    dtl_slice key, value;
    size_t longest = 0, steps = 0;
    bool allowed = true;
    if (dtl_slice_is(path, "/robots.txt")) return true;
    while (next_rule(&g, &key, &value)) {
        bool allow = is_key(key, "allow");
        if (is_key(key, "crawl-delay") || !value.length || value.length < longest || !fits(value, path, &steps)) continue;
        allowed = value.length > longest ? allow : allowed || allow;
        longest = value.length;
    }
    return allowed && steps < MOST_STEPS;
}

double dtl_robots_delay(dtl_slice file, dtl_slice agent) {
    groups g = groups_for(file, agent);
    dtl_slice key, value;
    double delay = 0;
    while (next_rule(&g, &key, &value)) {
        char digits[16] = "";
        if (!is_key(key, "crawl-delay") || value.length >= sizeof digits) continue;
        memcpy(digits, value.data, value.length);
        double given = strtod(digits, NULL);
        if (given > delay && given < 1e9) delay = given;
    }
    return delay;
}
