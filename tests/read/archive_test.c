/* Archives and WARC files: every report in them, and what is damaged costs itself alone. */
#include "folder.h"

#include <archive.h>
#include <archive_entry.h>
#include <zlib.h>

#define FIRST_LINE DTL_SLICE("{\"text\":\"Police arrested ten people in Lima.\",\"title\":\"First\"}\n")
#define SECOND_LINE DTL_SLICE("{\"text\":\"The ministry denied the report.\",\"title\":\"Second\"}\n")
#define FIRST "First |  |  |  | en |  |  | Police arrested ten people in Lima.\n"
#define SECOND "Second |  |  |  | en |  |  | The ministry denied the report.\n"

typedef struct member {
    const char *path;
    dtl_slice bytes;
} member;

/* format: of libarchive; filter: NULL for none. */
static void put_archive(const char *name, int format, const char *filter, const member *members, size_t count) {
    struct archive *a = archive_write_new();
    archive_write_set_format(a, format);
    if (filter) archive_write_add_filter_by_name(a, filter);
    assert_int_equal(archive_write_open_filename(a, path_of(name)), ARCHIVE_OK);
    for (size_t i = 0; i < count; i++) {
        struct archive_entry *entry = archive_entry_new();
        archive_entry_set_pathname(entry, members[i].path);
        archive_entry_set_size(entry, (la_int64_t)members[i].bytes.length);
        archive_entry_set_filetype(entry, AE_IFREG);
        archive_entry_set_perm(entry, 0644);
        assert_int_equal(archive_write_header(a, entry), ARCHIVE_OK);
        archive_write_data(a, members[i].bytes.data, members[i].bytes.length);
        archive_entry_free(entry);
    }
    assert_int_equal(archive_write_free(a), ARCHIVE_OK);
}

static dtl_slice bytes_of(const char *name) {
    static dtl_buffer buffers[4];
    static unsigned turn;
    dtl_buffer *all = &buffers[turn++ % 4];
    dtl_buffer_clear(all);
    dtl_buffer_init(all, 16 << 20);
    FILE *file = fopen(path_of(name), "rb");
    char piece[4096];
    assert_non_null(file);
    for (size_t got; (got = fread(piece, 1, sizeof piece, file)) > 0;) dtl_buffer_add(all, (dtl_slice){piece, got});
    fclose(file);
    return dtl_buffer_slice(all);
}

static void every_kind_of_archive_gives_its_files(void **state) {
    (void)state;
    const member both[] = {
        {"a/first.jsonl", FIRST_LINE}, {"second.jsonl", SECOND_LINE}, {".hidden.jsonl", FIRST_LINE}, {"picture.png", FIRST_LINE}};
    put_archive("a.tar", ARCHIVE_FORMAT_TAR_USTAR, NULL, both, 4);
    put_archive("b.zip", ARCHIVE_FORMAT_ZIP, NULL, both, 4);
    put_archive("c.tar.zst", ARCHIVE_FORMAT_TAR_PAX_RESTRICTED, "zstd", both, 4);
    put_archive("d.tgz", ARCHIVE_FORMAT_TAR_GNUTAR, "gzip", both, 4);
    put_archive("e.tar.xz", ARCHIVE_FORMAT_TAR_USTAR, "xz", both, 4);
    put_archive("f.tar.bz2", ARCHIVE_FORMAT_TAR_USTAR, "bzip2", both, 4);
    assert_string_equal(read_all(english(), folder),
                        FIRST SECOND FIRST SECOND FIRST SECOND FIRST SECOND FIRST SECOND FIRST SECOND);
    put_archive("g.jsonl.zst", ARCHIVE_FORMAT_RAW, "zstd", both, 1);
    assert_string_equal(read_all(english(), path_of("g.jsonl.zst")), FIRST);
}

static void archives_lie_within_archives_up_to_a_depth(void **state) {
    (void)state;
    const member lowest = {"first.jsonl", FIRST_LINE};
    put_archive("0.tar", ARCHIVE_FORMAT_TAR_USTAR, "zstd", &lowest, 1);
    for (int depth = 1; depth <= 4; depth++) {
        char inner[16], outer[16];
        snprintf(inner, sizeof inner, "%d.tar", depth - 1);
        snprintf(outer, sizeof outer, "%d.tar", depth);
        const member next[] = {{inner, bytes_of(inner)}, {"second.jsonl", SECOND_LINE}};
        put_archive(outer, ARCHIVE_FORMAT_TAR_USTAR, NULL, next, 2);
    }
    assert_string_equal(read_all(english(), path_of("3.tar")), FIRST SECOND SECOND SECOND);
    assert_string_equal(
        read_all(english(), path_of("4.tar")),
        "! 4.tar/3.tar/2.tar/1.tar/0.tar: archives lie more than 4 deep within one another\n" SECOND SECOND SECOND SECOND);
}

static void a_damaged_file_in_an_archive_costs_itself(void **state) {
    (void)state;
    const member files[] = {{"a.txt", DTL_SLICE("")}, {"\x1b[31mb.jsonl", DTL_SLICE("{}\n")}, {"c.jsonl", SECOND_LINE}};
    put_archive("a.tar", ARCHIVE_FORMAT_TAR_USTAR, NULL, files, 3);
    assert_string_equal(read_all(english(), path_of("a.tar")),
                        "! a.tar/a.txt: is empty\n! a.tar/?[31mb.jsonl:1: has no \"text\"\n" SECOND);
    dtl_slice whole = bytes_of("a.tar");
    put_bytes("cut.tar", whole.data, 2 * 512 + 100);
    const char *got = read_all(english(), path_of("cut.tar"));
    assert_non_null(strstr(got, "! cut.tar/a.txt: is empty\n! cut.tar/?[31mb.jsonl: byte 1124: the archive is damaged: "));
    const member packed[] = {{"a.jsonl", FIRST_LINE}};
    put_archive("a.jsonl.zst", ARCHIVE_FORMAT_RAW, "zstd", packed, 1);
    put_bytes("cut.jsonl.zst", bytes_of("a.jsonl.zst").data, 30);
    assert_non_null(strstr(read_all(english(), path_of("cut.jsonl.zst")), "! cut.jsonl.zst: byte 30: the archive is damaged"));
}

/* ---- WARC ---- */

static const char page_start[] = "<html><head><title>";
static const char page_end[] =
    "</title></head><body><article><p>The ministry said in a statement on Monday that all of its talks with the union had "
    "failed, and that it would not meet the union again before the summer.</p></article></body></html>";
#define STORY                                                                                                                 \
    "The ministry said in a statement on Monday that all of its talks with the union had failed, and that it would not meet " \
    "the union again before the summer.\n"

static void add_record(dtl_buffer *out, const char *type, const char *url, dtl_slice block) {
    dtl_buffer_print(out,
                     "WARC/1.0\r\nWARC-Type: %s\r\nWARC-Target-URI: %s\r\nContent-Type: application/http; msgtype=response\r\n"
                     "Content-Length: %zu\r\n\r\n",
                     type, url, block.length);
    dtl_buffer_add(out, block);
    dtl_buffer_add(out, DTL_SLICE("\r\n\r\n"));
}

/* head: fields of the answer, each ended by CR LF. */
static void add_page(dtl_buffer *out, const char *title, const char *status, const char *head, bool chunked) {
    dtl_buffer block, body;
    char url[64];
    dtl_buffer_init(&block, 1 << 20);
    dtl_buffer_init(&body, 1 << 20);
    dtl_buffer_print(&body, "%s%s%s", page_start, title, page_end);
    dtl_buffer_print(&block, "HTTP/1.1 %s\r\n%s\r\n", status, head);
    if (chunked) {
        dtl_buffer_print(&block, "10;x=1\r\n%.16s\r\n%zX\r\n%s\r\n0\r\n\r\n", body.data, body.length - 16, body.data + 16);
    } else {
        dtl_buffer_add(&block, dtl_buffer_slice(&body));
    }
    snprintf(url, sizeof url, "https://www.quay.example/%s", title);
    add_record(out, "response", url, dtl_buffer_slice(&block));
    dtl_buffer_clear(&block);
    dtl_buffer_clear(&body);
}

#define HTML "Content-Type: text/html; charset=\"utf-8\"\r\n"

static void a_warc_file_gives_its_pages_and_nothing_else(void **state) {
    (void)state;
    dtl_buffer all;
    dtl_buffer_init(&all, 1 << 20);
    add_record(&all, "warcinfo", "", DTL_SLICE("software: a crawler\r\n"));
    add_page(&all, "Plain", "200 OK", HTML, false);
    add_page(&all, "Missing", "404 Not Found", HTML, false);
    add_page(&all, "Picture", "200 OK", "Content-Type: image/png\r\n", false);
    add_page(&all, "Chunked", "200 OK", HTML "Transfer-Encoding: chunked\r\n", true);
    add_page(&all, "Unchunked", "200 OK", HTML "Transfer-Encoding: chunked\r\n", false);
    add_page(&all, "Unpacked", "200 OK", HTML "Content-Encoding: gzip\r\n", false);
    put_bytes("a.warc", all.data, all.length);
    dtl_buffer_clear(&all);
    assert_string_equal(read_all(english(), folder),
                        "Plain | quay.example |  |  | en |  |  | " STORY "Chunked | quay.example |  |  | en |  |  | " STORY
                        "Unchunked | quay.example |  |  | en |  |  | " STORY "Unpacked | quay.example |  |  | en |  |  | " STORY);
}

/* A record as a gzip member of its own, as Common Crawl has them; the last cut bytes of it are left out. */
static void add_member(dtl_buffer *out, dtl_slice record, size_t cut, bool spoilt) {
    unsigned char bytes[4096];
    z_stream z = {0};
    assert_int_equal(deflateInit2(&z, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY), Z_OK);
    z.next_in = (unsigned char *)(uintptr_t)record.data;
    z.avail_in = (unsigned)record.length;
    z.next_out = bytes;
    z.avail_out = sizeof bytes;
    assert_int_equal(deflate(&z, Z_FINISH), Z_STREAM_END);
    if (spoilt) memset(bytes + 40, 0xFF, 20);
    dtl_buffer_add(out, (dtl_slice){(char *)bytes, sizeof bytes - z.avail_out - cut});
    deflateEnd(&z);
}

/* Three pages, each gzipped; what is done to the second one: spoilt, cut, or its length told wrong. */
static const char *read_three(const char *name, bool spoilt, size_t cut, const char *length) {
    const char *const titles[] = {"One", "Two", "Three"};
    dtl_buffer packed;
    dtl_buffer_init(&packed, 1 << 20);
    for (int i = 0; i < 3; i++) {
        dtl_buffer record;
        dtl_buffer_init(&record, 1 << 20);
        add_page(&record, titles[i], "200 OK", HTML, false);
        if (i == 1 && length)
            memcpy(strstr(record.data, "Content-Length: ") + strlen("Content-Length: "), length, strlen(length));
        add_member(&packed, dtl_buffer_slice(&record), i == 1 ? cut : 0, spoilt && i == 1);
        dtl_buffer_clear(&record);
    }
    put_bytes(name, packed.data, packed.length);
    dtl_buffer_clear(&packed);
    return read_all(english(), path_of(name));
}

static void a_damaged_record_costs_itself(void **state) {
    (void)state;
    const char *got = read_three("a.warc.gz", true, 0, NULL);
    assert_non_null(strstr(got, "One | quay.example |  |  | en |  |  | " STORY "! a.warc.gz: byte "));
    assert_non_null(strstr(got, ": record 2: the gzipped data is damaged\nThree | quay.example"));
    got = read_three("cut.warc.gz", false, 60, NULL);
    assert_non_null(strstr(got, "One | quay.example |  |  | en |  |  | " STORY "! cut.warc.gz: "));
    assert_non_null(strstr(got, "\nThree | quay.example"));
    assert_string_equal(read_three("long.warc.gz", false, 0, "999"),
                        "One | quay.example |  |  | en |  |  | " STORY "! long.warc.gz: record 2 breaks off\n"
                        "Three | quay.example |  |  | en |  |  | " STORY);
    put_bytes("end.warc.gz", "\x1F\x8B\x08", 3);
    assert_non_null(strstr(read_all(english(), path_of("end.warc.gz")), "the gzipped data breaks off"));
}

static void records_that_are_none_are_named(void **state) {
    (void)state;
    put("empty.warc", "WARC/1.0\r\nContent-Length: 0\r\n\r\n\r\n\r\n");
    assert_string_equal(read_all(english(), path_of("empty.warc")), "! empty.warc: holds no page\n");
    dtl_buffer all;
    dtl_buffer_init(&all, 1 << 20);
    dtl_buffer_print(&all, "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: many\r\n\r\nsome bytes\r\n\r\n");
    add_page(&all, "After", "200 OK", HTML, false);
    dtl_buffer_print(&all, "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 999999999999\r\n\r\n");
    put_bytes("a.warc", all.data, all.length);
    dtl_buffer_clear(&all);
    assert_string_equal(read_all(english(), path_of("a.warc")),
                        "! a.warc: record 1 does not tell its length\n"
                        "After | quay.example |  |  | en |  |  | " STORY "! a.warc: record 3 breaks off\n");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(every_kind_of_archive_gives_its_files, make_folder, remove_folder),
        cmocka_unit_test_setup_teardown(archives_lie_within_archives_up_to_a_depth, make_folder, remove_folder),
        cmocka_unit_test_setup_teardown(a_damaged_file_in_an_archive_costs_itself, make_folder, remove_folder),
        cmocka_unit_test_setup_teardown(a_warc_file_gives_its_pages_and_nothing_else, make_folder, remove_folder),
        cmocka_unit_test_setup_teardown(a_damaged_record_costs_itself, make_folder, remove_folder),
        cmocka_unit_test_setup_teardown(records_that_are_none_are_named, make_folder, remove_folder),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
