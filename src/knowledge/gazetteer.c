/* The file, little endian: "DTLGAZ1\n"; counts of countries, records, entries, bytes of text (4 bytes each); countries (alpha-3
 * and a NUL, 4 bytes); 65,537 offsets of buckets into the entries (4 bytes); records of 18 bytes: geonames 3, latitude 3 (of 90 /
 * (2^23 - 1) degrees), longitude 3 (of 180 / (2^23 - 1)), offset of the name in the text 3, record of its first-order area 3,
 * population 1 (8 log2(n + 1)), kind 1, country 1; entries of 7 bytes, in order: lower 32 bits of the name's 48-bit hash 4 (the
 * upper 16 are the bucket), record 3; text: names, each behind a byte of its length. */
#include "knowledge/gazetteer.h"

#include <math.h>

#include "base/file.h"
#include "base/memory.h"
#include "base/utf8.h"

enum { HEADER = 24, BUCKETS = 0x10001, RECORD = 18, ENTRY = 7 };

struct dtl_gazetteer {
    dtl_file_view file;
    size_t countries, records, entries, text_size;
    const unsigned char *country, *bucket, *record, *entry, *text;
};

static uint32_t u24(const unsigned char *at) {
    return (uint32_t)at[0] | (uint32_t)at[1] << 8 | (uint32_t)at[2] << 16;
}

static uint32_t u32(const unsigned char *at) {
    return u24(at) | (uint32_t)at[3] << 24;
}

static double degrees(const unsigned char *at, double largest) {
    int32_t number = (int32_t)u24(at);
    if (number & 0x800000) number -= 0x1000000;
    return round(number * largest / 0x7FFFFF * 1e4) / 1e4; /* the steps are 2e-5 degrees at most, some two metres */
}

/* False when the sections do not add up to the file. */
static bool lay_out(dtl_gazetteer *g) {
    const unsigned char *bytes = (const unsigned char *)g->file.bytes.data;
    if (g->file.bytes.length < HEADER) return false;
    g->countries = u32(bytes + 8);
    g->records = u32(bytes + 12);
    g->entries = u32(bytes + 16);
    g->text_size = u32(bytes + 20);
    g->country = bytes + HEADER;
    if (g->countries > 256 || g->records > 0xFFFFFF || g->entries > (1U << 28)) return false;
    g->bucket = g->country + 4 * g->countries;
    g->record = g->bucket + (size_t)4 * BUCKETS;
    g->entry = g->record + RECORD * g->records;
    g->text = g->entry + ENTRY * g->entries;
    return HEADER + 4 * g->countries + (size_t)4 * BUCKETS + RECORD * g->records + ENTRY * g->entries + g->text_size ==
           g->file.bytes.length;
}

int dtl_gazetteer_open(dtl_gazetteer **out, const char *path, dtl_error *error) {
    *out = NULL;
    dtl_gazetteer *g = dtl_calloc(1, sizeof *g);
    if (!g) return dtl_fail(error, DTL_ENOMEM, "%s", dtl_error_meaning(DTL_ENOMEM));
    int status = dtl_file_open(&g->file, path, error);
    if (status == DTL_OK && !dtl_slice_starts(g->file.bytes, DTL_SLICE("DTLGAZ")))
        status = dtl_fail(error, DTL_EDAMAGED, "is not a gazetteer");
    if (status == DTL_OK && !dtl_slice_starts(g->file.bytes, DTL_SLICE("DTLGAZ1\n")))
        status = dtl_fail(error, DTL_EVERSION, "is a gazetteer of another version");
    if (status == DTL_OK && !lay_out(g)) status = dtl_fail(error, DTL_EDAMAGED, "is a gazetteer that was cut or changed");
    if (status) {
        dtl_error_at(error, path, 0, UINT64_MAX);
        dtl_gazetteer_close(g);
        return status;
    }
    *out = g;
    return DTL_OK;
}

void dtl_gazetteer_close(dtl_gazetteer *gazetteer) {
    if (!gazetteer) return;
    dtl_file_close(&gazetteer->file);
    dtl_free(gazetteer);
}

static void add_byte(dtl_gazetteer_key *key, unsigned char byte) {
    key->state = (key->state ^ byte) * UINT64_C(0x100000001B3);
}

static bool is_left_out(uint32_t code) {
    return code == '.' || code == '\'' || code == '`' || code == 0x2018 || code == 0x2019 || code == 0x2BB || code == 0x2BC;
}

void dtl_gazetteer_key_add(dtl_gazetteer_key *key, dtl_slice word) {
    bool started = false;
    const char *at = word.data, *end = at + word.length;
    while (at < end) {
        uint32_t code = 0;
        char bytes[4];
        at += dtl_utf8_decode(at, end, &code);
        if (is_left_out(code)) continue;
        if (code == '-') {
            started = false;
            continue;
        }
        if (!started && key->words++) add_byte(key, ' ');
        started = true;
        size_t length = dtl_utf8_encode(bytes, dtl_utf8_lower(code));
        for (size_t i = 0; i < length; i++) add_byte(key, (unsigned char)bytes[i]);
    }
}

/* 48 bits: the finalizer of SplitMix64 (Steele, Lea, Flood 2014) over FNV-1a. */
static uint64_t finish(uint64_t h) {
    h = (h ^ h >> 30) * UINT64_C(0xBF58476D1CE4E5B9);
    h = (h ^ h >> 27) * UINT64_C(0x94D049BB133111EB);
    return (h ^ h >> 31) >> 16;
}

size_t dtl_gazetteer_find(const dtl_gazetteer *g, dtl_gazetteer_key key, size_t *first) {
    uint64_t hash = finish(key.state);
    size_t low = u32(g->bucket + 4 * (hash >> 32)), end = u32(g->bucket + 4 * ((hash >> 32) + 1)), high = end;
    if (!key.words || low > high || high > g->entries) return 0;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (u32(g->entry + ENTRY * middle) < (uint32_t)hash) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    *first = low;
    while (low < end && u32(g->entry + ENTRY * low) == (uint32_t)hash) low++;
    return low - *first;
}

bool dtl_gazetteer_entry(const dtl_gazetteer *g, size_t entry, dtl_gazetteer_place *out) {
    return entry < g->entries && dtl_gazetteer_get(g, u24(g->entry + ENTRY * entry + 4), out);
}

bool dtl_gazetteer_get(const dtl_gazetteer *g, uint32_t number, dtl_gazetteer_place *out) {
    if (number >= g->records) return false;
    const unsigned char *at = g->record + (size_t)RECORD * number;
    size_t name = u24(at + 9);
    if (name >= g->text_size || name + 1 + g->text[name] > g->text_size || at[17] >= g->countries) return false;
    *out = (dtl_gazetteer_place){.number = number,
                                 .geonames = u24(at),
                                 .name = {(const char *)g->text + name + 1, g->text[name]},
                                 .lat = degrees(at + 3, 90),
                                 .lon = degrees(at + 6, 180),
                                 .population = exp2(at[15] / 8.0) - 1,
                                 .admin1 = u24(at + 12),
                                 .kind = (dtl_gazetteer_kind)at[16]};
    memcpy(out->country, g->country + (size_t)4 * at[17], 3);
    return true;
}
