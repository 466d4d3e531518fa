/* Saved web pages: what they say about themselves, and the text of the article and nothing else. Pages are made up. */
#include "folder.h"

static const char menu[] = "<nav><ul><li><a href='/'>Home</a></li><li><a href='/world'>World</a></li></ul></nav>";
static const char paragraphs[] = "<p>The bridge over the Talvar was reopened on Sunday, the transport ministry said.</p>"
                                 "<p>Two envoys, who had talked for a week, cut the ribbon &amp; left <a href='/x'>without a "
                                 "word</a>.<br><br>Nobody else spoke that day.</p>";
static const char told[] = "The bridge over the Talvar was reopened on Sunday, the transport ministry said.\n\nTwo envoys, who "
                           "had talked for a week, cut the "
                           "ribbon & left without a word.\n\nNobody else spoke that day.";

/* A page of this head and body, read: title | outlet | published | author | text. */
static const char *page(const char *head, const char *body) {
    static char out[8192];
    FILE *file = fopen(path_of("page.html"), "w");
    fprintf(file, "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\">%s</head><body>%s</body></html>", head, body);
    fclose(file);
    snprintf(out, sizeof out, "%s", read_all(english(), path_of("page.html")));
    return out;
}

static void linked_data_tells_of_the_page(void **state) {
    (void)state;
    char body[2000], expected[2000];
    snprintf(body, sizeof body, "%s<article><h1>Bridge reopens</h1>%s</article>", menu, paragraphs);
    snprintf(expected, sizeof expected,
             "Bridge reopens | example.org | 2012-03-04T10:00:00+01:00 | Ada Moss, Bo Poe | en |  |  | %s\n", told);
    assert_string_equal(
        page(
            "<title>Bridge reopens | Example Post</title><link rel=canonical href='https://www.example.org/bridge'>"
            "<script "
            "type='application/ld+json'>{\"@graph\":[{\"@type\":\"WebSite\",\"name\":\"no\"},{\"@type\":[\"NewsArticle\"],"
            "\"headline\":\"Bridge reopens\",\"datePublished\":\"2012-03-04T10:00:00+01:00\",\"author\":[{\"name\":\"Ada Moss\"},"
            "{\"name\":\"Bo Poe\"}]}]}</script>",
            body),
        expected);
}

static void meta_tags_tell_of_the_page(void **state) {
    (void)state;
    char expected[2000];
    snprintf(expected, sizeof expected, "Bridge reopens | Example Post | 2012-03-04 | Ada Moss | en |  |  | %s\n", told);
    assert_string_equal(
        page("<title>x</title><meta property='og:title' content='Bridge reopens - Example Post'><meta property='og:site_name' "
             "content='Example "
             "Post'><meta name='author' content='Ada Moss'><meta property='article:published_time' content='2012-03-04'>",
             paragraphs),
        expected);
}

static void elements_tell_where_nothing_else_does(void **state) {
    (void)state;
    char body[2000];
    snprintf(
        body, sizeof body,
        "<h1>Bridge reopens</h1><a rel='author'>By Ada Moss</a> <time datetime='2012-03-04T10:00Z'>Sunday</time><div>%s</div>",
        paragraphs);
    const char *found = page("", body);
    assert_non_null(strstr(found, "Bridge reopens |  | 2012-03-04T10:00:00Z | Ada Moss |"));
}

static void a_date_is_found_in_the_address_or_before_the_text(void **state) {
    (void)state;
    char body[2000];
    const char *nonsense = "<meta name='date' content='0001-01-01T00:00:00Z'>";
    snprintf(body, sizeof body, "<h1>Bridge reopens</h1><div>Ada Moss on Sunday, March 4th, 2012</div><div>%s</div>", paragraphs);
    assert_non_null(strstr(page(nonsense, body), "| 2012-03-04 |"));
    assert_non_null(strstr(page("<link rel='canonical' href='https://www.example.org/news/2012/03/05/bridge'>", body),
                           "| example.org | 2012-03-05 |"));
}

static void a_saved_page_knows_where_it_came_from(void **state) {
    (void)state;
    assert_non_null(strstr(page("<!-- saved from url=(0030)https://www.example.org/bridge -->", paragraphs), "| example.org |"));
}

static void entities_written_twice_are_read(void **state) {
    (void)state;
    const char *found = page(
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Ada&#8217;s bridge &amp; river\"}</script>",
        paragraphs);
    assert_true(strncmp(found, "Ada\xE2\x80\x99s bridge & river |", 23) == 0);
}

/* Each piece around the article stays outside. */
static void what_is_not_the_article_stays_outside(void **state) {
    (void)state;
    static const char *const pieces[] = {
        "<div class='comments'><p>I never liked that bridge, and I never will, said a reader of this page on Monday.</p></div>",
        "<div class='comments'><p>I never liked that bridge, and I never will.</p><p>Why would anyone build a bridge there, of "
        "all places, today?</p>"
        "<p>Because the river is there, of course, and people want to cross it, you know.</p><p>Some people want everything, and "
        "want it now.</p></div>",
        "<aside><p>The Talvar is a river that rises in the hills and flows to the sea, through two countries.</p></aside>",
        "<div id='cookie-notice'><p>We use cookies to make this site better for you, and to show you what you like.</p></div>",
        "<footer><p>Example Post is published by Example House, and all rights are reserved by it.</p></footer>",
        "<div style='display: none'><p>This paragraph is hidden from view, and nobody is meant to read it.</p></div>",
        "<ul class='related'><li><a href='/a'>An older story about a bridge over another river</a></li><li><a href='/b'>Another "
        "older story</a></li></ul>",
        "<figure><img src='x'><figcaption>The bridge over the Talvar, seen on Sunday from the east. A "
        "photograph.</figcaption></figure>",
        "<script>document.write('<p>This paragraph is written by a script, and nobody should see it here.</p>')</script>",
        "<noscript><p>This page works better with scripts, so please turn them on in your browser.</p></noscript>",
        "<form><button>Send this page to a friend of yours, if you have one who reads.</button></form>",
    };
    for (size_t i = 0; i < sizeof pieces / sizeof *pieces; i++) {
        char body[4000], expected[2000];
        snprintf(body, sizeof body, "%s<div class='story'><h1>Bridge reopens</h1>%s</div>%s", menu, paragraphs, pieces[i]);
        snprintf(expected, sizeof expected, " | %s\n", told);
        const char *found = page("<title>Bridge reopens</title>", body);
        if (!strstr(found, expected)) fail_msg("piece %zu: %s", i, found);
    }
}

static void charsets_are_declared_or_sniffed(void **state) {
    (void)state;
    const char *text = "<p>The owner of the caf\xE9 said on Sunday that na\xEFve hopes had failed, and that he would close the "
                       "caf\xE9 in May.</p>";
    dtl_read_options options = {.format = DTL_READ_HTML};
    dtl_buffer bytes;
    dtl_buffer_init(&bytes, 10000);
    dtl_buffer_print(
        &bytes,
        "<html><head><meta http-equiv='Content-Type' content='text/html; charset=iso-8859-1'></head><body>%s</body></html>",
        text);
    put("declared.html", bytes.data);
    assert_non_null(strstr(read_all(options, path_of("declared.html")), "caf\xC3\xA9 said on Sunday that na\xC3\xAFve"));
    dtl_buffer_clear(&bytes);
    dtl_buffer_print(&bytes, "<html><body>%s</body></html>", text);
    put("sniffed.html", bytes.data);
    assert_non_null(strstr(read_all(options, path_of("sniffed.html")), "caf\xC3\xA9 said on Sunday that na\xC3\xAFve"));
    dtl_buffer_clear(&bytes);
}

static void hostile_pages_are_refused(void **state) {
    (void)state;
    enum { MANY = 400000 };
    FILE *file = fopen(path_of("a.html"), "w");
    for (int i = 0; i < MANY; i++) fputs("<b>", file);
    fclose(file);
    file = fopen(path_of("b.html"), "w");
    fputs("<p", file);
    for (int i = 0; i < MANY; i++) fprintf(file, " a%d=1", i);
    fputs(">text</p>", file);
    fclose(file);
    file = fopen(path_of("c.html"), "w");
    for (int i = 0; i < MANY; i++) fputs("<p>x", file);
    fclose(file);
    file = fopen(path_of("f.html"), "w");
    for (int i = 0; i < 3 * 1024 * 1024; i++) fputs("one ", file);
    fclose(file);
    put("d.html", "<html><body><nav><a href='/'>Home</a></nav></body></html>");
    put("e.html", "<!-- nothing at all");
    assert_string_equal(read_all(english(), folder),
                        "! a.html: the page has more than 300000 elements or nests them more than 250 deep\n"
                        "! b.html: byte 0: a tag has more than 1000 attributes\n"
                        "! c.html: the page has more than 300000 elements or nests them more than 250 deep\n"
                        "! d.html: no article is found in the page\n! e.html: has no text\n"
                        "! f.html: the page has more than 8 MiB of text and tags\n");
}

#define CASE(name) cmocka_unit_test_setup_teardown(name, make_folder, remove_folder)

int main(void) {
    const struct CMUnitTest tests[] = {
        CASE(linked_data_tells_of_the_page),
        CASE(meta_tags_tell_of_the_page),
        CASE(elements_tell_where_nothing_else_does),
        CASE(a_date_is_found_in_the_address_or_before_the_text),
        CASE(a_saved_page_knows_where_it_came_from),
        CASE(entities_written_twice_are_read),
        CASE(what_is_not_the_article_stays_outside),
        CASE(charsets_are_declared_or_sniffed),
        CASE(hostile_pages_are_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
