#include "serve/page.h"

#include <stdio.h>

#include "base/error.h"
#include "base/hash.h"
#include "serve/pack.h"

enum { PACKED_AT_MOST = 16 << 20, BEST = 9 };

/* Made of web/dist by page_files.S. */
extern const char dtl_page_index[], dtl_page_index_end[], dtl_page_script[], dtl_page_script_end[], dtl_page_style[],
    dtl_page_style_end[], dtl_page_world[], dtl_page_world_end[];

static const struct {
    const char *path, *type, *start, *end;
} files[DTL_PAGE_FILES] = {
    {"/", "text/html; charset=utf-8", dtl_page_index, dtl_page_index_end},
    {"/page.js", "text/javascript; charset=utf-8", dtl_page_script, dtl_page_script_end},
    {"/page.css", "text/css; charset=utf-8", dtl_page_style, dtl_page_style_end},
    {"/world.json", "application/json", dtl_page_world, dtl_page_world_end},
};

static const char *const views[] = {"now",     "events",  "timeline", "map",    "actors",
                                    "stories", "reports", "outlets",  "quotes", "corrections"};

int dtl_page_open(dtl_page *page) {
    for (int i = 0; i < DTL_PAGE_FILES; i++) {
        dtl_page_file *file = &page->files[i];
        file->type = files[i].type;
        file->body = (dtl_slice){files[i].start, (size_t)(files[i].end - files[i].start)};
        dtl_buffer_init(&file->packed, PACKED_AT_MOST);
        snprintf(file->tag, sizeof file->tag, "W/\"%016llx\"", (unsigned long long)dtl_hash(file->body, 0));
        dtl_pack(&file->packed, file->body, BEST);
        if (file->packed.status) return file->packed.status;
    }
    return DTL_OK;
}

void dtl_page_clear(dtl_page *page) {
    for (int i = 0; i < DTL_PAGE_FILES; i++) dtl_buffer_clear(&page->files[i].packed);
}

static bool is_view(const char *path) {
    dtl_slice rest = dtl_slice_of(path + 1), first = dtl_slice_cut(&rest, '/');
    for (size_t i = 0; i < sizeof views / sizeof *views; i++) {
        if (dtl_slice_is(first, views[i])) return true;
    }
    return false;
}

const dtl_page_file *dtl_page_find(const dtl_page *page, const char *path) {
    for (int i = 0; i < DTL_PAGE_FILES; i++) {
        if (strcmp(files[i].path, path) == 0) return &page->files[i];
    }
    return path[0] == '/' && is_view(path) ? &page->files[0] : NULL;
}
