/* What kind of page each of tests/read/kinds is: the first word of its name says what the reader must say. Pages are made up. */
#include "folder.h"

#include <dirent.h>

enum { MOST_PAGES = 500 };

/* "article", "live", "stub", "gallery" of a report; "index", "error" or "none" of what is refused. */
static const char *kind_of(const char *path) {
    static char kind[32];
    dtl_reader *reader;
    dtl_document document;
    dtl_error error;
    const dtl_read_options options = english();
    assert_int_equal(dtl_reader_open(&reader, &path, 1, &options, &error), DTL_OK);
    dtl_document_init(&document);
    int more = dtl_reader_next(reader, &document, &error);
    if (more > 0)
        snprintf(kind, sizeof kind, "%s", dtl_report_kind_name(document.report.kind));
    else
        snprintf(kind, sizeof kind, "%s",
                 strstr(error.message, "an index of others") ? "index"
                 : strstr(error.message, "an error page")    ? "error"
                                                             : "none");
    dtl_document_clear(&document);
    dtl_reader_close(reader);
    return kind;
}

static void each_page_is_of_its_kind(void **state) {
    (void)state;
    const char *kinds = DTL_SOURCE_DIR "/tests/read/kinds";
    DIR *pages = opendir(kinds);
    int count = 0, wrong = 0;
    assert_non_null(pages);
    for (struct dirent *page; (page = readdir(pages)) && count < MOST_PAGES;) {
        char path[4096];
        if (page->d_name[0] == '.') continue;
        count++;
        snprintf(path, sizeof path, "%s/%s", kinds, page->d_name);
        const char *found = kind_of(path);
        if (strncmp(page->d_name, found, strlen(found)) == 0 && page->d_name[strlen(found)] == '-') continue;
        wrong++;
        print_message("%s: %s\n", page->d_name, found);
    }
    closedir(pages);
    assert_true(count > 20);
    assert_int_equal(wrong, 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(each_page_is_of_its_kind)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
