#include "checkpoint.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/hash.h"
#include "train.h"

enum { VERSION = 1 };
#define MAGIC "DTLCHECK"

typedef struct header {
    char magic[8];
    uint64_t version, key, hash, size;
} header;

static char *join(const char *path, const char *ending) {
    size_t size = strlen(path) + strlen(ending) + 1;
    char *out = need(malloc(size));
    snprintf(out, size, "%s%s", path, ending);
    return out;
}

void checkpoint_init(checkpoint *c, const char *out) {
    *c = (checkpoint){.path = join(out, ".checkpoint")};
}

void checkpoint_clear(checkpoint *c) {
    free(c->path);
    *c = (checkpoint){0};
}

void checkpoint_key(checkpoint *c, const void *bytes, size_t size) {
    c->key = dtl_hash((dtl_slice){bytes, size}, c->key);
}

void checkpoint_add(checkpoint *c, void *bytes, size_t size) {
    if (c->count == CHECKPOINT_MOST_BLOCKS) stop("a checkpoint has no room for so many blocks");
    c->blocks[c->count].bytes = bytes;
    c->blocks[c->count++].size = size;
}

static header header_of(const checkpoint *c) {
    header h = {.magic = MAGIC, .version = VERSION, .key = c->key};
    for (size_t i = 0; i < c->count; i++) {
        h.hash = dtl_hash((dtl_slice){c->blocks[i].bytes, c->blocks[i].size}, h.hash);
        h.size += c->blocks[i].size;
    }
    return h;
}

bool checkpoint_read(const checkpoint *c) {
    FILE *file = fopen(c->path, "rb");
    header h;
    if (!file) return false;
    bool whole = fread(&h, sizeof h, 1, file) == 1 && memcmp(h.magic, MAGIC, sizeof h.magic) == 0;
    header expected = header_of(c);
    if (whole && (h.version != expected.version || h.key != expected.key || h.size != expected.size))
        stop("%s is of another training (other data, options or trainer): remove it to begin anew", c->path);
    for (size_t i = 0; i < c->count && whole; i++)
        whole = c->blocks[i].size == 0 || fread(c->blocks[i].bytes, c->blocks[i].size, 1, file) == 1;
    whole = whole && getc(file) == EOF && header_of(c).hash == h.hash;
    fclose(file);
    if (!whole) stop("%s is damaged: remove it to begin anew", c->path);
    return true;
}

void checkpoint_save(const checkpoint *c) {
    char *beside = join(c->path, ".new");
    FILE *file = fopen(beside, "wb");
    header h = header_of(c);
    bool written = file && fwrite(&h, sizeof h, 1, file) == 1;
    for (size_t i = 0; i < c->count && written; i++)
        written = c->blocks[i].size == 0 || fwrite(c->blocks[i].bytes, c->blocks[i].size, 1, file) == 1;
    if (file && (fclose(file) || !written || rename(beside, c->path))) written = false;
    if (!written) stop("%s cannot be written", c->path);
    free(beside);
}

void checkpoint_remove(const char *out) {
    char *path = join(out, ".checkpoint");
    unlink(path);
    free(path);
}
