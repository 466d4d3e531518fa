/* Feeds as files: every format and habit of feeds to the reports in them. */
#include "folder.h"

static const char rss[] =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<!DOCTYPE rss [<!ENTITY a \"boom\">]>\n"
    "<rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\" "
    "xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
    "<channel><title>Lakeside</title><link>https://lakeside.example/</link><ttl>30</ttl><language>en-gb</language>\n"
    "<item><title>Bridge &amp;amp; dam opened</title><link>https://www.lakeside.example/bridge?a=1&amp;b=2#top</link>"
    "<guid isPermaLink=\"false\">77</guid><pubDate>Sun, 04 Mar 2012 10:00:00 +0300</pubDate><dc:creator>Ada Moss</dc:creator>"
    "<description>A teaser&nbsp;only [&#8230;]</description>"
    "<content:encoded><![CDATA[<p>The bridge was opened on Sunday.</p><figure><figcaption>A bridge</figcaption></figure>"
    "<p>Crowds came.</p><p><a href=\"/more\">Read more</a></p>]]></content:encoded></item>\n"
    "<item><description>Only a description, 3 &lt; 4 &unknown; &a;</description></item></channel></rss>\n";

static void rss_2_gives_its_text(void **state) {
    (void)state;
    put("a.xml", rss);
    assert_string_equal(
        read_all(english(), path_of("a.xml")),
        "Bridge & dam opened | lakeside.example | 2012-03-04T10:00:00+03:00 | Ada Moss | en |  |  | The bridge was "
        "opened on Sunday.\n\nCrowds came.\n"
        " |  |  |  | en |  |  | Only a description, 3 < 4 &unknown; &a;\n");
}

static void rdf_and_old_rss(void **state) {
    (void)state;
    put("a.rdf",
        "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns=\"http://purl.org/rss/1.0/\" "
        "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><channel rdf:about=\"https://b.example/\"><title>B</title></channel>"
        "<item rdf:about=\"https://b.example/1\"><title>One</title><link>https://b.example/1</link><dc:date>2012-03-04</dc:date>"
        "<description>The first report.</description></item></rdf:RDF>");
    put("b.rss", "<!DOCTYPE rss PUBLIC \"-//Netscape Communications//DTD RSS 0.91//EN\" \"http://my.netscape.com/rss-0.91.dtd\">"
                 "<rss version=\"0.91\"><channel><title>C</title><item><title>Caf&eacute; closed</title>"
                 "<link>http://c.example/two</link><description>The &lt;b&gt;second&lt;/b&gt; report & more.</description></item>"
                 "</channel></rss>");
    assert_string_equal(read_all(english(), folder),
                        "One | b.example | 2012-03-04 |  | en |  |  | The first report.\n"
                        "Caf\xC3\xA9 closed | c.example |  |  | en |  |  | The second report & more.\n");
}

static void atom_in_all_its_kinds_of_content(void **state) {
    (void)state;
    put("a.atom",
        "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:base=\"https://d.example/news/\" xml:lang=\"en\"><title>D</title>"
        "<entry><id>tag:1</id><title type=\"html\">Talks &lt;i&gt;fail&lt;/i&gt;</title><link rel=\"self\" href=\"feed\"/>"
        "<link href=\"one\"/><published>2012-03-04T10:00:00Z</published><updated>2012-03-05T10:00:00Z</updated>"
        "<author><name>Ben Hill</name><email>b@d.example</email></author>"
        "<content type=\"xhtml\"><div xmlns=\"http://www.w3.org/1999/xhtml\"><p>Talks "
        "failed.</p><p>Again.</p></div></content></entry>"
        "<entry><title>Two</title><link rel=\"alternate\" type=\"text/html\" href=\"https://d.example/two\"/>"
        "<updated>2012-03-05T10:00:00Z</updated><content type=\"text\">Plain &lt;words&gt;.</content></entry>"
        "<entry><title>Three</title><summary type=\"html\">&lt;p&gt;A summary.&lt;/p&gt;</summary></entry></feed>");
    assert_string_equal(read_all(english(), path_of("a.atom")),
                        "Talks fail | d.example | 2012-03-04T10:00:00Z | Ben Hill | en |  |  | Talks failed.\n\nAgain.\n"
                        "Two | d.example | 2012-03-05T10:00:00Z |  | en |  |  | Plain <words>.\n"
                        "Three |  |  |  | en |  |  | A summary.\n");
}

static void json_feed(void **state) {
    (void)state;
    put("a.json",
        "{\n \"version\": \"https://jsonfeed.org/version/1.1\",\n \"title\": \"E\", \"language\": \"en\",\n \"items\": [\n"
        "{\"id\": 1, \"url\": \"https://e.example/1\", \"title\": \"One\", \"content_html\": \"<p>First.</p><p>More.</p>\","
        " \"date_published\": \"2012-03-04T10:00:00-05:00\", \"authors\": [{\"name\": \"A\"}, {\"name\": \"B\"}]},\n"
        "{\"id\": \"https://e.example/2\", \"content_text\": \"Second <one>.\"}, 7,\n{\"id\": \"3\"}]}");
    assert_string_equal(read_all(english(), path_of("a.json")),
                        "One | e.example | 2012-03-04T10:00:00-05:00 | A, B | en |  |  | First.\n\nMore.\n"
                        " | e.example |  |  | en |  |  | Second <one>.\n! a.json: entry 3: the entry has no text\n");
}

static void what_is_broken_is_mended_or_named(void **state) {
    (void)state;
    put("a.rss", "\n  <rss><channel><item><title>A & B</title><description>Bare <b>tags</b> <br/>everywhere</description></item>"
                 "<item><description>Cut off");
    put("b.rss", "<html><body>no feed</body></html>");
    put("c.xml", "<rss><channel><title>empty</title></channel></rss>");
    put("d.opml", "<opml><body><outline xmlUrl=\"https://a.example/feed\"/></body></opml>");
    put("e.rss", "");
    assert_string_equal(read_all(english(), path_of("a.rss")),
                        "A & B |  |  |  | en |  |  | Bare tags\neverywhere\n |  |  |  | en |  |  | Cut off\n");
    assert_string_equal(read_all(english(), path_of("b.rss")), "! b.rss: is no feed but <html>\n");
    assert_string_equal(read_all(english(), path_of("c.xml")), "! c.xml: holds no entry\n");
    assert_string_equal(read_all(english(), path_of("d.opml")), "! d.opml: is a list of feeds, which `watch` takes\n");
    assert_string_equal(read_all(english(), path_of("e.rss")), "! e.rss: is empty\n");
}

static void bombs_are_bounded(void **state) {
    (void)state;
    FILE *file = fopen(path_of("a.rss"), "w");
    fputs("<!DOCTYPE rss [<!ENTITY a0 \"ha\">", file);
    for (int i = 1; i < 60; i++) fprintf(file, "<!ENTITY a%d \"&a%d;&a%d;&a%d;\">", i, i - 1, i - 1, i - 1);
    fputs("]><rss><channel><item><description>Loud &a59; laughter</description></item></channel></rss>", file);
    fclose(file);
    file = fopen(path_of("b.rss"), "w");
    fputs("<rss>", file);
    for (int i = 0; i < 100000; i++) fputs("<item>", file);
    fclose(file);
    file = fopen(path_of("c.rss"), "w");
    fputs("<rss><channel>", file);
    for (int i = 0; i < 400000; i++) fputs("<a/>", file);
    fclose(file);
    file = fopen(path_of("d.rss"), "w");
    fputs("<rss><channel>", file);
    for (int i = 0; i < 30000; i++) fputs("<item/>", file);
    fclose(file);
    file = fopen(path_of("e.rss"), "w");
    fputs("<!DOCTYPE r SYSTEM \"file:///etc/passwd\" [<!ENTITY x SYSTEM "
          "\"file:///etc/passwd\">]><rss><channel><item><description>A "
          "file: &x;</description></item></channel></rss>",
          file);
    fclose(file);
    assert_string_equal(read_all(english(), folder),
                        " |  |  |  | en |  |  | Loud &a59; laughter\n"
                        "! b.rss: the feed has more than 300000 elements or nests them more than 200 deep\n"
                        "! c.rss: the feed has more than 300000 elements or nests them more than 200 deep\n"
                        "! d.rss: the feed has too many entries\n"
                        " |  |  |  | en |  |  | A file: &x;\n");
}

static void charsets_are_found(void **state) {
    (void)state;
    put("a.rss", "<?xml version=\"1.0\" encoding=\"windows-1251\"?><rss><channel><item><title>\xCC\xEE\xF1\xEA\xE2\xE0</title>"
                 "<description>Talks in \xCC\xEE\xF1\xEA\xE2\xE0 ended.</description></item></channel></rss>");
    put("b.rss", "<?xml version=\"1.0\" encoding=\"US-ASCII\"?><rss><channel><item><description>Caf\xC3\xA9 and "
                 "t\xC3\xA9l\xC3\xA9</description>"
                 "</item></channel></rss>");
    put_bytes("c.rss", "\xFF\xFE<\0r\0s\0s\0>\0<\0i\0t\0e\0m\0>\0<\0d\0e\0s\0c\0r\0i\0p\0t\0i\0o\0n\0>\0x\0<\0/\0r\0s\0s\0>\0",
              64);
    assert_string_equal(read_all(english(), folder),
                        "\xD0\x9C\xD0\xBE\xD1\x81\xD0\xBA\xD0\xB2\xD0\xB0 |  |  |  | en |  |  | Talks in "
                        "\xD0\x9C\xD0\xBE\xD1\x81\xD0\xBA\xD0\xB2\xD0\xB0 ended.\n"
                        " |  |  |  | en |  |  | Caf\xC3\xA9 and t\xC3\xA9l\xC3\xA9\n |  |  |  | en |  |  | x\n");
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(rss_2_gives_its_text, make_folder, remove_folder),
        cmocka_unit_test_setup_teardown(rdf_and_old_rss, make_folder, remove_folder),
        cmocka_unit_test_setup_teardown(atom_in_all_its_kinds_of_content, make_folder, remove_folder),
        cmocka_unit_test_setup_teardown(json_feed, make_folder, remove_folder),
        cmocka_unit_test_setup_teardown(what_is_broken_is_mended_or_named, make_folder, remove_folder),
        cmocka_unit_test_setup_teardown(bombs_are_bounded, make_folder, remove_folder),
        cmocka_unit_test_setup_teardown(charsets_are_found, make_folder, remove_folder),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
