/* Newswire formats, exports of databases, tables, and JSON in any arrangement. */
#include "folder.h"

#define TEXT "Rebels attacked the border town of Mandera on Saturday.\n\nThe army sent troops to the area."
#define WHOLE(published) "Rebels attack border town | The Lakeside Times | " published " | Ada Moss | en |  |  | " TEXT "\n"
#define DAY "2012-03-04"
#define TIME "2012-03-04T10:15:00+03:00"

static void is_read_as(const char *name, const char *bytes, const char *expected) {
    put(name, bytes);
    assert_string_equal(read_all(english(), path_of(name)), expected);
}

static void older_nexis(void **state) {
    (void)state;
    is_read_as(
        "nexis.txt",
        "\n\n          1 of 2 DOCUMENTS\n\n   Copyright 2012 Lakeside Media Limited\n          The Lakeside Times\n\n"
        "          March 4, 2012 Sunday\n\nRebels attack border\ntown\n\nBYLINE: Ada Moss\n\nSECTION: WORLD; Pg. 20\n\n"
        "LENGTH: 53 words\n\nRebels attacked the border town of\nMandera on Saturday.\n\nThe army sent troops to the area.\n\n"
        "LOAD-DATE: March 5, 2012\n\nLANGUAGE: ENGLISH\n\n          2 of 2 DOCUMENTS\n\n          Meridian Wire\n\n"
        "LENGTH: 0 words\n",
        WHOLE(DAY) "! nexis.txt: report 2: has no text\n");
    is_read_as("nexis.html",
               "<html><body><DOCFULL><div><p><span>1 of 1 DOCUMENT</span></p></div><div><p>The Lakeside Times</p></div>"
               "<div><p>March 4, 2012 Sunday</p></div><div><p><span>Rebels attack </span><span>border town</span></p></div>"
               "<div><p><span>BYLINE: </span><span>Ada Moss</span></p></div><div><p>LENGTH: 53 words</p></div>"
               "<div><p>Rebels attacked the border town of Mandera on Saturday.</p><p>The army sent troops to the area.</p></div>"
               "<div><p>LOAD-DATE: March 4, 2012</p></div></DOCFULL></body></html>",
               WHOLE(DAY));
}

static void newer_nexis(void **state) {
    (void)state;
    is_read_as(
        "uni.txt",
        "Page 1 of 2\nRebels attack border town\nThe Lakeside Times\nMarch 4, 2012 Sunday\n\nCopyright 2012 Lakeside Media\n\n"
        "Section: WORLD; Pg. 20\nLength: 53 words\nByline: Ada Moss\nBody\n\n\n"
        "Rebels attacked the border town of Mandera on Saturday.\n\nThe army sent troops to the area.\n\nClassification\n\n"
        "Language: ENGLISH\n\nLoad-Date: March 5, 2012\n\n\nEnd of Document\n",
        WHOLE(DAY));
}

static void factiva(void **state) {
    (void)state;
    is_read_as("shown.txt",
               "Rebels attack border town\nBy Ada Moss\n534 words\n4 March 2012\n10:15\nThe Lakeside Times\nLAKTIM\nEnglish\n"
               "(c) 2012 Lakeside Media.\n\nRebels attacked the border town of Mandera on Saturday.\n\n"
               "The army sent troops to the area.\n\nDocument LAKTIM0020120304e8340001a\n",
               WHOLE(DAY));
    is_read_as("coded.txt",
               "HD  Rebels attack\nborder town\nBY  Ada Moss\nWC  534 words\nPD  4 March 2012\nSN  The Lakeside Times\nLP  \n"
               "Rebels attacked the border town of Mandera on Saturday.\n\nTD  \nThe army sent troops\nto the area.\n\n"
               "AN  Document LAKTIM0020120304e8340001a\n",
               WHOLE(DAY));
}

static void proquest(void **state) {
    (void)state;
    is_read_as("proquest.txt",
               "____________________________________________________________\n\nDocument 1 of 1\n\nRebels attack border town\n\n"
               "Author: Ada Moss\n\nAbstract: Short.\n\nFull text: Rebels attacked the border town of Mandera on Saturday.\n\n"
               "The army sent troops to the area.\n\nSubject: War\n\nTitle: Rebels attack border town\n\n"
               "Publication title: The Lakeside Times\n\nPublication date: Mar 4, 2012\n\nProQuest document ID: 12\n",
               WHOLE(DAY));
}

static void nitf(void **state) {
    (void)state;
    is_read_as(
        "a.nitf",
        "<?xml version=\"1.0\"?><!DOCTYPE nitf [<!ENTITY b \"boom\">]><nitf><head><docdata><date.issue "
        "norm=\"20120305T080000Z\"/></docdata><pubdata name=\"The Lakeside Times\" date.publication=\"20120304T101500+0300\"/>"
        "</head><body xml:lang=\"en\"><body.head><hedline><hl1>Rebels attack <em>border</em> town</hl1></hedline><byline>By "
        "<person>Ada Moss</person></byline></body.head><body.content><p>Rebels attacked the border\n town of Mandera on "
        "Saturday.</p><media><caption>A picture</caption></media><p>The army sent troops to the area.</p></body.content>"
        "</body></nitf>",
        WHOLE(TIME));
}

static void newsml_g2(void **state) {
    (void)state;
    is_read_as(
        "g2.xml",
        "<newsMessage xmlns=\"http://iptc.org/std/nar/2006-10-01/\"><itemSet><newsItem xml:lang=\"en\"><itemMeta><provider>"
        "<name>The Lakeside Times</name></provider><versionCreated>2012-03-04T10:15:00+03:00</versionCreated></itemMeta>"
        "<contentMeta><headline>Rebels attack border town</headline><by>By Ada Moss</by></contentMeta><contentSet><inlineXML>"
        "<html><head><title>no</title></head><body><p>Rebels attacked the border town of Mandera on Saturday.</p>"
        "<p>The army sent troops to the area.</p></body></html></inlineXML></contentSet></newsItem><newsItem><itemMeta>"
        "<pubStatus qcode=\"stat:canceled\"/></itemMeta></newsItem><newsItem><contentSet><remoteContent/></contentSet>"
        "</newsItem></itemSet></newsMessage>",
        WHOLE(TIME) "! g2.xml: report 2: was withdrawn by its publisher\n! g2.xml: report 3: has no text\n");
}

static void xml_bombs_are_refused(void **state) {
    (void)state;
    FILE *file = fopen(path_of("deep.xml"), "w");
    fputs("<nitf>", file);
    for (int i = 0; i < 100000; i++) fputs("<a>", file);
    fclose(file);
    assert_string_equal(read_all(english(), path_of("deep.xml")),
                        "! deep.xml: the file has more than 300000 elements or nests them more than 200 deep\n");
    is_read_as(
        "laughs.xml",
        "<!DOCTYPE nitf [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]><nitf><body><body.content><p>&b; said he.</p></body.content>"
        "</body></nitf>",
        " |  |  |  | en |  |  | &b; said he.\n");
    is_read_as("other.xml", "<sitemap><url>x</url></sitemap>", "! other.xml: holds no item of NITF or NewsML-G2 but <sitemap>\n");
}

static void ninjs(void **state) {
    (void)state;
    is_read_as(
        "a.ninjs",
        "{\n \"uri\": \"tag:1\", \"versioncreated\": \"2012-03-04T10:15:00+03:00\", \"byline\": \"By Ada Moss\",\n \"headline\": "
        "\"Rebels attack border town\", \"language\": \"en\", \"provider\": \"The Lakeside Times\",\n \"body_xhtml\": "
        "\"<p>Rebels attacked the border town of Mandera on Saturday.</p><p>The army sent troops to the area.</p>\"\n}\n"
        "{\"uri\":\"tag:2\",\"versionCreated\":\"2012-03-05\",\"headlines\":[{\"value\":\"Talks\"}],\"bodies\":[{\"contentType\":"
        "\"text/plain\",\"value\":\"They met.\"}]}\n{\"uri\":\"tag:3\",\"versioncreated\":\"2012-03-05\",\"type\":\"picture\"}",
        WHOLE(TIME) "Talks |  | 2012-03-05 |  | en |  |  | They met.\n! a.ninjs:7: has no text\n");
}

static void json_in_any_arrangement(void **state) {
    (void)state;
    is_read_as(
        "array.json",
        "\n[ {\"text\":\"a ] } \\\" [\"}, {\n\"text\":\"b\"},3,\n{\"text\" 1}, {\"text\":\"c\"} ]\n{\"text\":\"d\"}",
        " |  |  |  | en |  |  | a ] } \" [\n |  |  |  | en |  |  | b\n"
        "! array.json:3: is not JSON: '[' or '{' expected near '3' (column 1)\n"
        "! array.json:4: is not JSON: ':' expected near '1' (column 9)\n |  |  |  | en |  |  | c\n |  |  |  | en |  |  | d\n");
    is_read_as("pretty.json", "{\n  \"text\": \"one\"\n}\n{\n  \"text\": \"two\"\n",
               " |  |  |  | en |  |  | one\n"
               "! pretty.json:4: is not JSON: '}' expected near end of file (column 0)\n");
}

static void names_are_mapped(void **state) {
    (void)state;
    dtl_read_options options = english();
    options.mapping = "text=art.body, published=when,outlet=paper";
    put("a.jsonl", "{\"art\":{\"body\":\"They met.\"},\"when\":\"2012-03-04\",\"paper\":\"A\"}\n{\"text\":\"x\"}\n");
    assert_string_equal(read_all(options, path_of("a.jsonl")),
                        " | A | 2012-03-04 |  | en |  |  | They met.\n! a.jsonl:2: has no \"art.body\"\n");
    dtl_reader *reader;
    dtl_error error;
    const char *path = folder;
    options.mapping = "txt=body";
    assert_int_equal(dtl_reader_open(&reader, &path, 1, &options, &error), DTL_EARGUMENT);
    assert_non_null(strstr(error.message, "text=body"));
}

static void tables(void **state) {
    (void)state;
    is_read_as(
        "a.csv",
        "\xEF\xBB\xBFid,headline,body,publish_date,media_name\r\n1,\"A \"\"quoted\"\", "
        "title\",\"They\nmet.\",2012-03-04,Paper\r\n"
        "\r\n2,t,,2012,\r\n3,x,Last.\r\n",
        "A \"quoted\", title | Paper | 2012-03-04 |  | en |  |  | They\nmet.\n! a.csv:5: has nothing in the column \"body\"\n"
        "x |  |  |  | en |  |  | Last.\n");
    is_read_as("b.tsv", "text\ttitle\nA, b; c.\tT\n", "T |  |  |  | en |  |  | A, b; c.\n");
    is_read_as("c.csv", "stories_id,publish_date,title,url\n1,2012-03-04,T,https://a.example/1\n",
               "! c.csv: is a list of addresses without text; --fetch reads the pages that they lead to\n");
    is_read_as("d.csv", "a,b\n1,2\n", "! d.csv: has no column \"text\" (--map says by which name a column goes)\n");
}

static void other_scripts_are_foreign(void **state) {
    (void)state;
    is_read_as(
        "a.jsonl",
        "{\"text\":\"政府周一表示，与反对派的谈判已经结束，双方没有达成任何协议。边境将继续关闭。\"}\n"
        "{\"text\":\"В понедельник правительство заявило, что переговоры с оппозицией завершились без соглашения и граница "
        "останется "
        "закрытой.\"}\n",
        " |  |  |  | zh |  |  | 政府周一表示，与反对派的谈判已经结束，双方没有达成任何协议。边境将继续关闭。\n"
        " |  |  |  | ru |  |  | В понедельник правительство заявило, что переговоры с оппозицией завершились без соглашения и "
        "граница останется закрытой.\n");
}

static uint64_t had_two(void *context, const char *path) {
    const char *all = context;
    return strstr(path, all) ? UINT64_MAX : 2;
}

static void what_was_had_is_passed_over(void **state) {
    (void)state;
    put("a.jsonl", "{\"text\":\"one\"}\nbad\n{\"text\":\"three\"}\n");
    put("b.jsonl", "{\"text\":\"four\"}\n");
    const char *path = folder;
    dtl_reader *reader;
    dtl_document document;
    dtl_error error;
    assert_int_equal(dtl_reader_open(&reader, &path, 1, NULL, &error), DTL_OK);
    dtl_reader_skip(reader, had_two, "b.jsonl");
    dtl_document_init(&document);
    assert_int_equal(dtl_reader_next(reader, &document, &error), 1);
    assert_true(dtl_slice_is(document.report.text, "three"));
    assert_int_equal(dtl_reader_place(reader).record, 3);
    assert_non_null(strstr(dtl_reader_place(reader).path, "a.jsonl"));
    assert_int_equal(dtl_reader_next(reader, &document, &error), 0);
    dtl_document_clear(&document);
    dtl_reader_close(reader);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, make_folder, remove_folder)

int main(void) {
    const struct CMUnitTest tests[] = {
        TEST(older_nexis),
        TEST(newer_nexis),
        TEST(factiva),
        TEST(proquest),
        TEST(nitf),
        TEST(newsml_g2),
        TEST(xml_bombs_are_refused),
        TEST(ninjs),
        TEST(json_in_any_arrangement),
        TEST(names_are_mapped),
        TEST(tables),
        TEST(other_scripts_are_foreign),
        TEST(what_was_had_is_passed_over),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
