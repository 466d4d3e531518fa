#include "read/members.h"

#include <stdio.h>
#include <string.h>

#include "base/buffer.h"
#include "base/memory.h"
#include "read/archive.h"
#include "read/endings.h"
#include "read/records.h"
#include "read/walk.h"

enum { MAX_PATH_BYTES = 256 << 10, MAX_PAGE_BYTES = 64 << 20 };

/* An archive that is open. */
typedef struct level {
    dtl_archive *archive;
    size_t path_length; /* of its own path */
} level;

struct dtl_members {
    dtl_walk *walk;
    bool any_name;
    level levels[DTL_MAX_ARCHIVE_DEPTH];
    size_t depth;
    dtl_buffer path;
    const char *file; /* of the walk; NULL before the first */
    uint64_t number;
    bool (*pass_over)(void *context, const char *path);
    void *context;
    const dtl_web *web; /* NULL: addresses are refused */
    bool from_web;      /* the file at hand is page, its body kept in body */
    dtl_web_page page;
    dtl_arena page_arena;
    dtl_buffer body;
    size_t body_at;
};

const char *dtl_members_file(const dtl_members *members, uint64_t *number) {
    *number = members->number;
    return members->file ? members->file : "";
}

void dtl_members_ask(dtl_members *members, bool (*pass_over)(void *context, const char *path), void *context) {
    members->pass_over = pass_over;
    members->context = context;
}

int dtl_members_open(dtl_members **out, const char *const *inputs, size_t count, bool any_name, const dtl_web *web,
                     dtl_error *error) {
    *out = NULL;
    dtl_members *members = dtl_calloc(1, sizeof *members);
    if (!members) return dtl_fail(error, DTL_ENOMEM, "%s", dtl_error_meaning(DTL_ENOMEM));
    members->any_name = any_name;
    dtl_buffer_init(&members->path, MAX_PATH_BYTES);
    dtl_buffer_init(&members->body, MAX_PAGE_BYTES);
    dtl_arena_init(&members->page_arena, MAX_PATH_BYTES);
    members->web = web;
    int status = dtl_walk_open(&members->walk, inputs, count, any_name, error);
    if (status) {
        dtl_members_close(members);
        return status;
    }
    *out = members;
    return DTL_OK;
}

void dtl_members_close(dtl_members *members) {
    if (!members) return;
    while (members->depth) dtl_archive_close(members->levels[--members->depth].archive);
    dtl_walk_close(members->walk);
    dtl_buffer_clear(&members->path);
    dtl_buffer_clear(&members->body);
    dtl_arena_clear(&members->page_arena);
    dtl_free(members);
}

static int fail_here(const dtl_members *members, int status, dtl_error *error) {
    const char *path = members->path.data; /* NULL when memory ran out */
    if (error && path) dtl_error_at(error, strcmp(path, "-") == 0 ? "stdin" : path, 0, error->byte);
    return status;
}

/* The path of what is at hand: name behind the first length bytes of the present one, NULL for none. */
static int set_path(dtl_members *members, size_t length, const char *name, dtl_error *error) {
    if (length < members->path.length) {
        members->path.length = length;
        if (members->path.data) members->path.data[length] = '\0';
    }
    if (name && length) dtl_buffer_add_char(&members->path, '/');
    if (name) dtl_buffer_add(&members->path, dtl_slice_of(name));
    int status = members->path.status;
    return status ? dtl_fail(error, status, "%s", dtl_error_meaning(status)) : DTL_OK;
}

static bool is_wanted(const dtl_members *members, const char *path) {
    const char *slash = strrchr(path, '/'), *name = slash ? slash + 1 : path;
    return name[0] != '.' && (members->any_name || dtl_ending_of(name) != DTL_ENDING_OTHER);
}

/* The bytes of the next file of the innermost archive: 1, 0 when it has no more. */
static int next_within(dtl_members *members, dtl_source **source, dtl_error *error) {
    const level *in = &members->levels[members->depth - 1];
    for (;;) {
        const char *name;
        int more = dtl_archive_next(in->archive, &name, error);
        int status = set_path(members, in->path_length, more > 0 ? name : NULL, error);
        if (more < 0 || status) return fail_here(members, more < 0 ? more : status, error);
        if (more == 0) return 0;
        if (name && !is_wanted(members, name)) continue;
        status = dtl_source_of(source, dtl_archive_take, in->archive, error);
        return status ? fail_here(members, status, error) : 1;
    }
}

static int take_body(void *context, void *into, size_t room, size_t *count, dtl_error *error) {
    dtl_members *members = context;
    (void)error;
    *count = members->body.length - members->body_at;
    if (*count > room) *count = room;
    memcpy(into, members->body.data + members->body_at, *count);
    members->body_at += *count;
    return DTL_OK;
}

/* Opens an address: what is there is read as a file of this name is. */
static int open_page(dtl_members *members, const char *address, dtl_source **source, dtl_error *error) {
    dtl_web_page got = {.charset = DTL_NO_SLICE};
    uint64_t ticket = 0;
    if (!members->web) return dtl_fail(error, DTL_EARGUMENT, "is an address, and nothing is fetched here");
    int status = members->web->want(members->web->context, dtl_slice_of(address), &ticket, error);
    if (status == DTL_OK) status = members->web->get(members->web->context, ticket, &got, error);
    if (status) return status;
    dtl_buffer_add(&members->body, got.body);
    members->page.url = dtl_arena_copy(&members->page_arena, got.url);
    members->page.charset = dtl_arena_copy(&members->page_arena, got.charset);
    status = members->body.status ? members->body.status : members->page_arena.status;
    if (status) return dtl_fail(error, status, "%s", dtl_error_meaning(status));
    members->from_web = true;
    return dtl_source_of(source, take_body, members, error);
}

const dtl_web_page *dtl_members_page(const dtl_members *members) {
    return members->from_web && !members->depth ? &members->page : NULL;
}

uint64_t dtl_members_taken(const dtl_members *members, const dtl_source *open) {
    if (members->depth) return dtl_archive_taken(members->levels[0].archive);
    return open ? dtl_source_taken(open) : 0;
}

static int next_file(dtl_members *members, dtl_source **source, dtl_error *error) {
    const char *path;
    int more;
    dtl_buffer_clear(&members->body);
    dtl_arena_reset(&members->page_arena);
    members->page = (dtl_web_page){.charset = DTL_NO_SLICE};
    members->body_at = 0;
    members->from_web = false;
    do {
        more = dtl_walk_next(members->walk, &path, error);
        members->number++;
        members->file = more > 0 ? path : NULL;
    } while (more > 0 && members->pass_over && members->pass_over(members->context, path));
    if (more <= 0) return more;
    dtl_buffer_reset(&members->path);
    int status = set_path(members, 0, path, error);
    bool address = dtl_url_host(dtl_slice_of(path)).data != NULL;
    if (status == DTL_OK) status = address ? open_page(members, path, source, error) : dtl_source_open(source, path, error);
    return status ? fail_here(members, status, error) : 1;
}

/* Opens the source as an archive: DTL_OK, with the source taken over, or closed on failure. */
static int enter(dtl_members *members, dtl_source *source, dtl_error *error) {
    if (members->depth == DTL_MAX_ARCHIVE_DEPTH) {
        dtl_source_close(source);
        dtl_fail(error, DTL_ELIMIT, "archives lie more than %d deep within one another", DTL_MAX_ARCHIVE_DEPTH);
        return fail_here(members, DTL_ELIMIT, error);
    }
    level *in = &members->levels[members->depth];
    int status = dtl_archive_open(&in->archive, source, error);
    if (status) return fail_here(members, status, error);
    in->path_length = members->path.length;
    members->depth++;
    return DTL_OK;
}

int dtl_members_next(dtl_members *members, dtl_source **source, const char **path, dtl_error *error) {
    for (;;) {
        dtl_slice head;
        int more = members->depth ? next_within(members, source, error) : next_file(members, source, error);
        if (more == 0 && members->depth) {
            dtl_archive_close(members->levels[--members->depth].archive);
            continue;
        }
        if (more <= 0) return more;
        int status = dtl_source_peek(*source, &head, error);
        if (status) {
            dtl_source_close(*source);
            return fail_here(members, status, error);
        }
        if (!dtl_archive_starts(head)) break;
        status = enter(members, *source, error);
        if (status) return status;
    }
    *path = members->path.data;
    return 1;
}
