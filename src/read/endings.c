#include "read/endings.h"

#include <strings.h>

static const struct {
    const char *ending;
    dtl_ending kind;
} endings[] = {
    {".txt", DTL_ENDING_TEXT},    {".text", DTL_ENDING_TEXT},  {".html", DTL_ENDING_HTML},   {".htm", DTL_ENDING_HTML},
    {".xhtml", DTL_ENDING_HTML},  {".json", DTL_ENDING_JSONL}, {".jsonl", DTL_ENDING_JSONL}, {".ndjson", DTL_ENDING_JSONL},
    {".ninjs", DTL_ENDING_JSONL}, {".csv", DTL_ENDING_TABLE},  {".tsv", DTL_ENDING_TABLE},   {".xml", DTL_ENDING_XML},
    {".nitf", DTL_ENDING_XML},    {".newsml", DTL_ENDING_XML}, {".tar", DTL_ENDING_ARCHIVE}, {".tgz", DTL_ENDING_ARCHIVE},
    {".zip", DTL_ENDING_ARCHIVE}, {".warc", DTL_ENDING_WARC},  {".rss", DTL_ENDING_FEED},    {".atom", DTL_ENDING_FEED},
    {".rdf", DTL_ENDING_FEED},
};

static bool equals(dtl_slice text, const char *string) {
    return text.length == strlen(string) && strncasecmp(text.data, string, text.length) == 0;
}

static dtl_slice last_ending(dtl_slice name) {
    const char *dot = name.length ? memrchr(name.data, '.', name.length) : NULL;
    return dot ? (dtl_slice){dot, (size_t)(name.data + name.length - dot)} : DTL_NO_SLICE;
}

/* Of one file that is packed by itself. */
static bool is_packing(dtl_slice ending) {
    return equals(ending, ".gz") || equals(ending, ".zst") || equals(ending, ".xz") || equals(ending, ".bz2");
}

dtl_ending dtl_ending_of(const char *path) {
    const char *slash = strrchr(path, '/');
    dtl_slice name = dtl_slice_of(slash ? slash + 1 : path);
    dtl_slice ending = last_ending(name);
    if (ending.data && is_packing(ending)) {
        name.length -= ending.length;
        ending = last_ending(name);
    }
    if (!ending.data) return DTL_ENDING_NONE;
    for (size_t i = 0; i < sizeof endings / sizeof *endings; i++) {
        if (equals(ending, endings[i].ending)) return endings[i].kind;
    }
    return DTL_ENDING_OTHER;
}

static const struct {
    dtl_slice magic;
    const char *kind;
} magics[] = {
    {{"%PDF-", 5}, "a PDF file"},
    {{"\x89PNG", 4}, "a PNG image"},
    {{"\xFF\xD8\xFF", 3}, "a JPEG image"},
    {{"GIF8", 4}, "a GIF image"},
    {{"\x7F"
      "ELF",
      4},
     "a program"},
    {{"Rar!\x1A\7", 6}, "a RAR archive"},
    {{"7z\xBC\xAF\x27\x1C", 6}, "a 7-Zip archive"},
    {{"SQLite format 3", 15}, "a database"},
    {{"\xD0\xCF\x11\xE0", 4}, "an Office document"},
};

static bool is_utf16(dtl_slice head) {
    return dtl_slice_starts(head, DTL_SLICE("\xFF\xFE")) || dtl_slice_starts(head, DTL_SLICE("\xFE\xFF"));
}

const char *dtl_binary_kind(dtl_slice head) {
    for (size_t i = 0; i < sizeof magics / sizeof *magics; i++) {
        if (dtl_slice_starts(head, magics[i].magic)) return magics[i].kind;
    }
    if (is_utf16(head)) return NULL;
    size_t controls = 0;
    for (size_t i = 0; i < head.length; i++) {
        unsigned char c = (unsigned char)head.data[i];
        if (c == 0) return "binary";
        controls += c < 0x20 && !(c >= '\t' && c <= '\r') && c != 0x1B;
    }
    return controls > head.length / 20 ? "binary" : NULL;
}

static bool has_tag(dtl_slice head, const char *tag) {
    size_t length = strlen(tag);
    for (size_t i = 0; i + length <= head.length; i++) {
        if (head.data[i] == '<' && strncasecmp(head.data + i, tag, length) == 0) return true;
    }
    return false;
}

dtl_ending dtl_format_of(dtl_slice head) {
    if (dtl_slice_starts(head, DTL_SLICE("\xEF\xBB\xBF"))) head.data += 3, head.length -= 3;
    head = dtl_slice_trim(head);
    if (head.length && head.data[0] == '{') return DTL_ENDING_JSONL;
    if (!head.length || head.data[0] != '<') return DTL_ENDING_TEXT;
    if (head.length > 4096) head.length = 4096;
    bool html = has_tag(head, "<!doctype html") || has_tag(head, "<html") || has_tag(head, "<head") || has_tag(head, "<body") ||
                has_tag(head, "<meta");
    return html ? DTL_ENDING_HTML : DTL_ENDING_TEXT;
}
