/* Files, folders and streams to reports; and that one bad input costs nothing but itself. */
#include "folder.h"

#include <fcntl.h>
#include <signal.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <zlib.h>

#include "base/memory.h"

#ifdef __SANITIZE_ADDRESS__
/* Freed memory is not held back for long, so that peaks can be measured. */
const char *__asan_default_options(void);

const char *__asan_default_options(void) {
    return "quarantine_size_mb=4";
}
#endif

static void json_lines_are_reports(void **state) {
    (void)state;
    put("a.jsonl", "{\"id\":\"x\",\"outlet\":\"example.org\",\"title\":\" A  title \",\"author\":\"Ada "
                   "Moss\",\"published\":\"2012-03-04\",\"language\":\"en\","
                   "\"text\":\"One.\"}\n\n{\"text\":\"Two.\",\"url\":\"https://www.example.net/two\"}\n");
    assert_string_equal(read_all(english(), folder), "A title | example.org | 2012-03-04 | Ada Moss | en |  |  | One.\n"
                                                     " | example.net |  |  | en |  |  | Two.\n");
}

static void a_bad_line_costs_only_itself(void **state) {
    (void)state;
    put("a.jsonl",
        "{\"title\":\"none\"}\n{\"text\":3}\n{\"text\":\"ok\",\"url\":[]}\n[1]\nnonsense\n{\"text\":\"  \"}\n{\"text\":null}\n"
        "{\"id\":{},\"text\":\"x\"}\n{\"text\":\"last\"}");
    assert_string_equal(read_all(english(), folder), "! a.jsonl:1: has no \"text\"\n"
                                                     "! a.jsonl:2: \"text\" is a number, not a string\n"
                                                     "! a.jsonl:3: \"url\" is an array, not a string\n"
                                                     "! a.jsonl:4: is an array, not an object\n"
                                                     "! a.jsonl:5: is not JSON: '[' or '{' expected near 'nonsense' (column 8)\n"
                                                     "! a.jsonl:6: the text is empty\n"
                                                     "! a.jsonl:7: has no \"text\"\n"
                                                     "! a.jsonl:8: \"id\" is an object, not a string\n"
                                                     " |  |  |  | en |  |  | last\n");
}

static void deep_or_crowded_json_is_refused(void **state) {
    (void)state;
    FILE *file = fopen(path_of("a.jsonl"), "w");
    fputs("{\"text\":\"x\",\"y\":", file);
    for (int i = 0; i < 5000; i++) fputc('[', file);
    fputs("\n{\"text\":\"x\",\"y\":[", file);
    for (int i = 0; i < 300000; i++) fputs("1,", file);
    fputs("1]}\n{\"text\":\"good\"}\n", file);
    fclose(file);
    assert_string_equal(read_all(english(), folder),
                        "! a.jsonl:1: the JSON lies more than 64 deep\n! a.jsonl:2: the JSON has more than 200000 values\n"
                        " |  |  |  | en |  |  | good\n");
}

static void invalid_utf8_is_repaired_and_counted(void **state) {
    (void)state;
    put("a.jsonl", "{\"text\":\"a\xFFz b\xE2\x82\"}\n");
    const char *path = path_of("a.jsonl");
    dtl_reader *reader;
    dtl_document document;
    dtl_error error;
    assert_int_equal(dtl_reader_open(&reader, &path, 1, NULL, &error), DTL_OK);
    dtl_document_init(&document);
    assert_int_equal(dtl_reader_next(reader, &document, &error), 1);
    assert_int_equal(document.report.repaired, 3);
    assert_true(dtl_slice_is(document.report.text, "a\xEF\xBF\xBDz b\xEF\xBF\xBD\xEF\xBF\xBD"));
    assert_int_equal(dtl_reader_next(reader, &document, &error), 0);
    dtl_document_clear(&document);
    dtl_reader_close(reader);
}

static void files_that_are_no_reports_are_named(void **state) {
    (void)state;
    put("a.txt", "");
    put_bytes("b.txt",
              "\x7F"
              "ELF\0\0\0\1",
              8);
    put_bytes("c.jsonl", "{\0\0\0\0", 5);
    put("d.html", "%PDF-1.4\n");
    put("e.jsonl", "\n\n");
    put("f.txt", " \n ");
    put("g.css", "p { color: red }");
    put(".hidden.txt", "hidden");
    put("z.txt", "good");
    assert_string_equal(read_all(english(), folder),
                        "! a.txt: is empty\n! b.txt: is not text but a program\n! c.jsonl: is not text but binary\n"
                        "! d.html: is not text but a PDF file\n! e.jsonl: holds no report\n! f.txt: the text is empty\n"
                        " |  |  |  | en |  |  | good\n");
    assert_string_equal(read_all(english(), path_of("none.txt")), "! none.txt: cannot be read: No such file or directory\n");
}

/* Reading it fails for root too. */
static void a_file_that_cannot_be_read_is_named(void **state) {
    (void)state;
    assert_int_equal(symlink("/proc/self/mem", path_of("a.txt")), 0);
    put("b.txt", "good");
    assert_string_equal(read_all(english(), folder),
                        "! a.txt: cannot be read: Input/output error\n |  |  |  | en |  |  | good\n");
}

static void folders_are_walked_in_order_of_bytes(void **state) {
    (void)state;
    mkdir(path_of("b"), 0777);
    mkdir(path_of("b/deep"), 0777);
    put("b/deep/one.txt", "second");
    put("b.txt", "third");
    put("Z.TXT", "first");
    put("c", "fourth, without an ending");
    assert_int_equal(symlink("..", path_of("b/loop")), 0);
    assert_int_equal(symlink("/nowhere", path_of("d.txt")), 0);
    assert_string_equal(read_all(english(), folder),
                        " |  |  |  | en |  |  | first\n |  |  |  | en |  |  | second\n |  |  |  | en |  |  | third\n"
                        " |  |  |  | en |  |  | fourth, without an ending\n! d.txt: cannot be read: No such file or directory\n");
}

static void a_folder_without_reports_is_named(void **state) {
    (void)state;
    mkdir(path_of("empty"), 0777);
    put("empty/style.css", "x");
    assert_string_equal(read_all(english(), path_of("empty")),
                        "! empty: holds no file of reports (.txt, .html, .jsonl and the like, also with .gz)\n");
}

static void another_language_is_named_and_kept(void **state) {
    (void)state;
    put("a.txt", "El presidente del gobierno dijo el lunes que las negociaciones con los vecinos habían terminado sin acuerdo, y "
                 "que la frontera "
                 "seguiría cerrada hasta nuevo aviso.");
    put("b.txt", "The head of the government said on Monday that the talks with the neighbours had ended without an agreement, "
                 "and that the border "
                 "would stay closed until further notice.");
    put("c.jsonl", "{\"language\":\"fr\",\"text\":\"court\"}\n{\"language\":\"en-GB\",\"text\":\"short\"}\n");
    put("d.txt", "Muy poco");
    assert_string_equal(
        read_all(english(), folder),
        " |  |  |  | es |  |  | El presidente del gobierno dijo el lunes que las negociaciones con los vecinos habían terminado "
        "sin acuerdo, y que la frontera seguiría cerrada hasta nuevo aviso.\n"
        " |  |  |  | en |  |  | The head of the government said on Monday that the talks with the neighbours had ended "
        "without an agreement, and that the border would stay closed until further notice.\n"
        " |  |  |  | fr |  |  | court\n |  |  |  | en |  |  | short\n"
        " |  |  |  | en |  |  | Muy poco\n");
}

static void put_gzip(const char *name, const char *text) {
    gzFile file = gzopen(path_of(name), "wb9");
    assert_int_equal(gzwrite(file, text, (unsigned)strlen(text)), strlen(text));
    gzclose(file);
}

static void gzip_is_unwrapped(void **state) {
    (void)state;
    const char *lines = "{\"text\":\"one\"}\n{\"text\":\"two\"}\n";
    put_gzip("a.jsonl.gz", lines);
    put_gzip("b.txt.gz", "three");
    put_gzip("c.txt", "four"); /* by its bytes, whatever its name */
    assert_string_equal(
        read_all(english(), folder),
        " |  |  |  | en |  |  | one\n |  |  |  | en |  |  | two\n |  |  |  | en |  |  | three\n |  |  |  | en |  |  | four\n");
}

/* Lines that do not repeat, so that much of them is lost with the end. */
static void truncated_gzip_gives_what_is_whole(void **state) {
    (void)state;
    dtl_buffer lines;
    dtl_buffer_init(&lines, 1 << 20);
    for (unsigned i = 0; i < 4000; i++) dtl_buffer_print(&lines, "{\"text\":\"number %u of them, %u\"}\n", i, i * 2654435761U);
    put_gzip("whole.gz", lines.data);
    dtl_buffer_clear(&lines);
    struct stat about;
    assert_int_equal(stat(path_of("whole.gz"), &about), 0);
    assert_int_equal(truncate(path_of("whole.gz"), about.st_size / 2), 0);
    const char *found = read_all((dtl_read_options){.format = DTL_READ_JSONL}, folder);
    char expected[100];
    snprintf(expected, sizeof expected, "! whole.gz: byte %lld: the gzipped data breaks off\n", (long long)about.st_size / 2);
    assert_true(strncmp(found, " |  |  |  |  |  |  | number 0 of them, 0\n", 40) == 0);
    assert_non_null(strstr(found, expected));
    assert_string_equal(strstr(found, "!"), expected); /* one message, at the end */
}

static void a_gzip_bomb_is_stopped(void **state) {
    (void)state;
    static char blanks[1 << 20];
    memset(blanks, ' ', sizeof blanks);
    gzFile file = gzopen(path_of("a.jsonl.gz"), "wb9");
    gzwrite(file, "{\"text\":\"good\"}\n", 16);
    for (int i = 0; i < 100; i++) gzwrite(file, blanks, sizeof blanks);
    gzclose(file);
    const char *found = read_all(english(), folder);
    assert_non_null(strstr(found, "| good\n"));
    assert_non_null(strstr(found, "the gzipped data grows beyond 200 times its size\n"));
}

static long peak_kilobytes(void) {
    struct rusage usage;
    getrusage(RUSAGE_SELF, &usage);
    return usage.ru_maxrss;
}

static void a_line_of_100_megabytes_is_passed_over(void **state) {
    (void)state;
    static char piece[1 << 20];
    memset(piece, 'a', sizeof piece);
    FILE *file = fopen(path_of("a.jsonl"), "w");
    fputs("{\"text\":\"before\"}\n{\"text\":\"", file);
    for (int i = 0; i < 100; i++) fwrite(piece, 1, sizeof piece, file);
    fputs("\"}\n{\"text\":\"behind\"}\n", file);
    fclose(file);
    long before = peak_kilobytes();
    assert_string_equal(
        read_all(english(), folder),
        " |  |  |  | en |  |  | before\n! a.jsonl:2: a line is longer than 16 MiB\n |  |  |  | en |  |  | behind\n");
    assert_true(peak_kilobytes() - before < 90 << 10);
}

static void a_long_row_of_a_table_is_passed_over(void **state) {
    (void)state;
    enum { LENGTH = 17 << 20 };
    FILE *file = fopen(path_of("a.csv"), "w");
    fputs("title,text\nA,before\nB,", file);
    for (int i = 0; i < LENGTH; i++) fputc('a', file);
    fputs("\nC,behind\n", file);
    fclose(file);
    assert_string_equal(
        read_all(english(), folder),
        "A |  |  |  | en |  |  | before\n! a.csv:3: a line is longer than 16 MiB\nC |  |  |  | en |  |  | behind\n");
}

/* Another process writes start and then up to 1 GB of pieces into a pipe that has a name, until nobody reads. Returns it. */
static pid_t pour(const char *name, const char *start, const char *piece) {
    enum { PIECE = 1 << 20, PIECES = 1024 };
    static char pieces[PIECE];
    assert_int_equal(mkfifo(path_of(name), 0600), 0);
    for (size_t at = 0, length = strlen(piece); at < sizeof pieces; at++) pieces[at] = piece[at % length];
    pid_t child = fork();
    if (child) return child;
    signal(SIGPIPE, SIG_IGN);
    int file = open(path_of(name), O_WRONLY), poured = 0;
    bool wanted = write(file, start, strlen(start)) > 0;
    while (wanted && poured < PIECES && write(file, pieces, PIECE) == PIECE) poured++;
    _exit(wanted && poured < 64 ? 0 : 1);
}

/* It is not read to its end, if it has one, and never held whole. */
static void a_page_that_never_ends_is_left(void **state) {
    (void)state;
    const struct {
        const char *name, *start, *piece, *message;
    } pages[] = {
        {"a.html", "<html><body><article>", "<p>The talks go on.</p>\n", "! a.html: is longer than 16 MiB\n"},
        {"b.html", "<html><body ", "a=1 ", "! b.html: is longer than 16 MiB\n"},
        {"c.txt", "A headline\n\n", "The talks go on.\n", "! c.txt: is longer than 16 MiB\n"},
        {"d.xml", "<?xml version=\"1.0\"?><rss><channel>", "<item><title>T</title></item>", "! d.xml: is longer than 8 MiB\n"},
        {"e.xml", "<?xml version=\"1.0\"?><nitf><body>", "<p>The talks go on.</p>", "! e.xml: is longer than 8 MiB\n"},
    };
    long before = peak_kilobytes();
    for (size_t i = 0; i < sizeof pages / sizeof *pages; i++) {
        int status = 0;
        pid_t writer = pour(pages[i].name, pages[i].start, pages[i].piece);
        assert_string_equal(read_all(english(), path_of(pages[i].name)), pages[i].message);
        assert_int_equal(waitpid(writer, &status, 0), writer);
        assert_true(WIFEXITED(status) && WEXITSTATUS(status) == 0);
    }
    assert_true(peak_kilobytes() - before < 90 << 10);
}

static void memory_stays_flat_over_a_long_stream(void **state) {
    (void)state;
    FILE *file = fopen(path_of("a.jsonl"), "w");
    for (int i = 0; i < 20000; i++)
        fprintf(file, "{\"title\":\"number %d\",\"text\":\"NAIROBI (Reuters) - Report number %d tells of a caf\xC3\xA9.\"}\n", i,
                i);
    fclose(file);
    const char *path = path_of("a.jsonl");
    dtl_read_options options = {.lexicon = DTL_SOURCE_DIR "/lexicon/en"};
    dtl_reader *reader;
    dtl_document document;
    dtl_error error;
    assert_int_equal(dtl_reader_open(&reader, &path, 1, &options, &error), DTL_OK);
    dtl_document_init(&document);
    long before = 0;
    for (int i = 0; i < 20000; i++) {
        assert_int_equal(dtl_reader_next(reader, &document, &error), 1);
        dtl_document_reset(&document);
        if (i == 10000) before = peak_kilobytes();
    }
    assert_true(peak_kilobytes() - before < 16 << 10);
    assert_int_equal(dtl_reader_next(reader, &document, &error), 0);
    dtl_document_clear(&document);
    dtl_reader_close(reader);
}

static void options_fill_what_is_not_known(void **state) {
    (void)state;
    put("a.jsonl", "{\"text\":\"one\"}\n{\"text\":\"two\",\"outlet\":\"own.example\",\"published\":\"2010-01-02\"}\n{\"text\":"
                   "\"three\",\"published\":\"soon\"}\n");
    dtl_read_options options = english();
    options.outlet = "given.example";
    options.published = "2012-03-04";
    assert_string_equal(read_all(options, folder),
                        " | given.example | 2012-03-04 |  | en |  |  | one\n | own.example | 2010-01-02 |  | en |  |  | two\n"
                        " | given.example | 2012-03-04 |  | en |  |  | three\n");
    dtl_reader *reader;
    dtl_error error;
    const char *input = folder;
    options.published = "yesterday";
    assert_int_equal(dtl_reader_open(&reader, &input, 1, &options, &error), DTL_EARGUMENT);
    assert_null(reader);
}

static void remember(void *context, dtl_log_level level, const char *message) {
    assert_int_equal(level, DTL_LOG_WARNING);
    snprintf(context, 200, "%s", message);
}

static void what_cannot_be_kept_is_told(void **state) {
    (void)state;
    char told[200] = "";
    dtl_log log = {remember, told};
    dtl_read_options options = {.log = &log};
    put("a.jsonl", "{\"text\":\"x\",\"published\":\"soon\"}\n");
    read_all(options, folder);
    assert_non_null(strstr(told, "a.jsonl:1: the date of publication cannot be read: soon"));
    put("a.jsonl", "{\"text\":\"\xFFx\"}\n");
    read_all(options, folder);
    assert_non_null(strstr(told, "a.jsonl:1: 1 bytes were not valid text and were replaced"));
}

static void plain_text_has_headline_byline_date_and_dateline(void **state) {
    (void)state;
    put("a.txt",
        "Envoys agree to reopen the bridge\nBy Ada Moss, Associated Press\nPublished: Sunday, March 4, 2012 | 10:00 a.m.\n\n"
        "TALVAR CITY, March 4 (Example Wire) -- Two envoys agreed to reopen it.\n\nThe work starts in May.\n");
    put("b.txt", "GENEVA (Reuters) - Talks began.\n");
    put("c.txt", "TALVAR, 4 March 2012 (Example Wire) - No date of publication but this.\n");
    put("f.txt", "Envoys meet again\n\nThey had not met for a year.\n\nTALVAR CITY, Fla. - Talks went on.\n");
    put("d.txt", "Just a sentence that goes on, and ends with a stop.\nAnother line of it.\n");
    put_bytes("e.txt",
              "\xFF\xFE"
              "O\0k\0",
              6);
    assert_string_equal(read_all(english(), folder),
                        "Envoys agree to reopen the bridge |  | 2012-03-04 | Ada Moss, Associated Press | en | Example Wire | "
                        "TALVAR CITY | Two envoys agreed to "
                        "reopen it.\n\nThe work starts in May.\n"
                        " |  |  |  | en | Reuters | GENEVA | Talks began.\n"
                        " |  | 2012-03-04 |  | en | Example Wire | TALVAR | No date of publication but this.\n"
                        " |  |  |  | en |  |  | Just a sentence that goes on, and ends with a stop.\nAnother line of it.\n"
                        " |  |  |  | en |  |  | Ok\n"
                        "Envoys meet again |  |  |  | en |  | TALVAR CITY | Talks went on.\n");
}

static void legacy_charsets_are_converted(void **state) {
    (void)state;
    put("a.txt", "The caf\xE9 owner, Ren\xE9 Dupr\xE9, said on Monday that the na\xEFve plan to move the caf\xE9 had failed.");
    dtl_read_options options = {.format = DTL_READ_TEXT};
    assert_non_null(strstr(read_all(options, folder), "caf\xC3\xA9 owner, Ren\xC3\xA9 Dupr\xC3\xA9"));
}

static void the_same_report_has_the_same_id(void **state) {
    (void)state;
    put("a.jsonl", "{\"text\":\"x\",\"title\":\"t\"}\n{\"title\":\"t\",\"text\":\"x\",\"id\":\"other\"}\n{\"text\":\"x\","
                   "\"title\":\"u\"}\n");
    const char *path = path_of("a.jsonl");
    dtl_reader *reader;
    dtl_document document;
    char ids[3][DTL_ID_SIZE];
    assert_int_equal(dtl_reader_open(&reader, &path, 1, NULL, NULL), DTL_OK);
    dtl_document_init(&document);
    for (int i = 0; i < 3; i++) {
        assert_int_equal(dtl_reader_next(reader, &document, NULL), 1);
        memcpy(ids[i], document.report.id, DTL_ID_SIZE);
    }
    assert_string_equal(ids[0], ids[1]);
    assert_string_not_equal(ids[0], ids[2]);
    dtl_document_clear(&document);
    dtl_reader_close(reader);
}

#ifdef DTL_FAULTS
static int want(void *context, dtl_slice url, uint64_t *ticket, dtl_error *error) {
    (void)context, (void)error;
    *ticket = url.length;
    return DTL_OK;
}

static int get(void *context, uint64_t ticket, dtl_web_page *out, dtl_error *error) {
    (void)context, (void)ticket, (void)error;
    out->url = DTL_SLICE("https://a.example/end");
    out->body = DTL_SLICE("<p>The mayor said on Friday that the road would be built.</p>");
    return DTL_OK;
}

static int read_quietly(void) {
    const char *input = folder;
    const dtl_web web = {.want = want, .get = get};
    const dtl_read_options options = {.lexicon = DTL_SOURCE_DIR "/lexicon/en", .web = &web, .fetch_lists = true};
    dtl_reader *reader;
    dtl_document document;
    dtl_error error;
    int failed = dtl_reader_open(&reader, &input, 1, &options, &error);
    if (failed) return failed;
    dtl_document_init(&document);
    for (int more; (more = dtl_reader_next(reader, &document, &error)) != 0; dtl_document_reset(&document)) {
        if (more < 0) failed = more;
    }
    dtl_document_clear(&document);
    dtl_reader_close(reader);
    return failed;
}

/* No allocation that fails crashes, hangs, leaks or passes for success. */
static void memory_may_run_out_anywhere(void **state) {
    (void)state;
    put_gzip("a.jsonl.gz", "{\"text\":\"MOSCOW (Reuters) - One \xC3\xA9.\",\"published\":\"2012-03-04\"}\n");
    put("b.html",
        "<html><head><title>T</title><script "
        "type=\"application/ld+json\">{\"@type\":\"NewsArticle\",\"headline\":\"H\",\"author\":[\"A\",\"B\"]}</script></head>"
        "<body><p>The mayor said on Friday that the road would be built.</p></body></html>");
    put("c.txt", "A head line\n\nText.\n");
    put("d.csv", "url,title,outlet\nhttps://a.example/1,One,a.example\nhttps://a.example/2,Two,a.example\n");
    dtl_memory_fail_from(0);
    assert_int_equal(read_quietly(), DTL_OK);
    size_t all = dtl_memory_asked();
    assert_true(all > 100);
    for (size_t number = 1; number <= all; number++) {
        dtl_memory_fail_from(number);
        int failed = read_quietly();
        dtl_memory_fail_from(0);
        assert_int_equal(failed, DTL_ENOMEM);
    }
}
#endif

#define CASE(name) cmocka_unit_test_setup_teardown(name, make_folder, remove_folder)

int main(void) {
    const struct CMUnitTest tests[] = {
        CASE(json_lines_are_reports),
        CASE(a_bad_line_costs_only_itself),
        CASE(deep_or_crowded_json_is_refused),
        CASE(invalid_utf8_is_repaired_and_counted),
        CASE(files_that_are_no_reports_are_named),
        CASE(a_file_that_cannot_be_read_is_named),
        CASE(folders_are_walked_in_order_of_bytes),
        CASE(a_folder_without_reports_is_named),
        CASE(another_language_is_named_and_kept),
        CASE(gzip_is_unwrapped),
        CASE(truncated_gzip_gives_what_is_whole),
        CASE(a_gzip_bomb_is_stopped),
        CASE(a_line_of_100_megabytes_is_passed_over),
        CASE(a_long_row_of_a_table_is_passed_over),
        CASE(a_page_that_never_ends_is_left),
        CASE(memory_stays_flat_over_a_long_stream),
        CASE(options_fill_what_is_not_known),
        CASE(what_cannot_be_kept_is_told),
        CASE(plain_text_has_headline_byline_date_and_dateline),
        CASE(legacy_charsets_are_converted),
        CASE(the_same_report_has_the_same_id),
#ifdef DTL_FAULTS
        CASE(memory_may_run_out_anywhere),
#endif
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
