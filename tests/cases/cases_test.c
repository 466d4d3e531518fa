/* Runs the coding cases tests/cases/NAME.cases (format in CONTRIBUTING.md) over what `dateline annotate` would print, and ends
 * with "N passed, M failed". Each file is read once as a stream of reports, so that reading is part of what is tested. */
#include <dirent.h>
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "base/file.h"
#include "base/vector.h"
#include "export/lines.h"
#include "pipeline/pipeline.h"
#include "read/read.h"

enum { MAX_FILE = 16 << 20, MAX_CASES = 100000, MAX_PATH = 4096 };

/* "mention {...}": some element of a list must match, or, after "no", none may. */
typedef struct expectation {
    const char *list;
    bool none;
    dtl_slice pattern;
    size_t line;
} expectation;

typedef struct one_case {
    size_t line;
    json_t *report;
    dtl_vector(expectation) expectations;
} one_case;

typedef struct suite {
    dtl_arena arena;
    dtl_pipeline *pipeline;
    const char *path;
    dtl_vector(one_case) cases;
    size_t passed, failed;
    bool broken; /* the case file itself is wrong */
} suite;

static const char *list_named(dtl_slice name) {
    static const char *const names[][2] = {{"sentence", "sentences"}, {"token", "tokens"}, {"actor", "actors"},
                                           {"time", "times"},         {"place", "places"}, {"quote", "quotes"},
                                           {"mention", "mentions"}};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        if (dtl_slice_is(name, names[i][0])) return names[i][1];
    }
    return NULL;
}

static void say_broken(suite *s, size_t line, const char *what) {
    printf("%s:%zu: %s\n", s->path, line, what);
    s->broken = true;
}

/* "\n" in a case is a line break. */
static json_t *unescape(dtl_slice text, dtl_arena *arena) {
    char *out = dtl_arena_alloc(arena, text.length + 1);
    size_t length = 0;
    for (size_t i = 0; i < text.length; i++) {
        bool escape = text.data[i] == '\\' && i + 1 < text.length && text.data[i + 1] == 'n';
        out[length++] = escape ? '\n' : text.data[i];
        i += escape;
    }
    return json_stringn(out, length);
}

static void read_field(suite *s, one_case *current, dtl_slice key, dtl_slice rest, size_t number) {
    if (!current) {
        say_broken(s, number, "a case starts with text");
        return;
    }
    if (dtl_slice_is(key, "title") || dtl_slice_is(key, "published") || dtl_slice_is(key, "outlet")) {
        json_object_set_new(current->report,
                            key.data[0] == 't'   ? "title"
                            : key.data[0] == 'p' ? "published"
                                                 : "outlet",
                            unescape(rest, &s->arena));
        return;
    }
    bool none = dtl_slice_is(key, "no");
    if (none) key = dtl_slice_cut(&rest, ' ');
    const char *list = list_named(key);
    json_t *pattern = json_loadb(rest.data ? rest.data : "", rest.length, JSON_DECODE_ANY, NULL);
    expectation *wanted = dtl_vector_push(&current->expectations, &s->arena);
    *wanted = (expectation){list, none, rest, number};
    if (!list)
        say_broken(s, number,
                   "a line starts with text, title, published, outlet, or with [no] sentence, token, actor, time, place, quote "
                   "or mention");
    if (list && !json_is_object(pattern)) say_broken(s, number, "an object in JSON is wanted");
    json_decref(pattern);
}

static void read_cases(suite *s, dtl_slice text) {
    one_case *current = NULL;
    size_t number = 0;
    for (dtl_slice rest = text; rest.data;) {
        dtl_slice line = dtl_slice_trim(dtl_slice_cut(&rest, '\n'));
        number++;
        if (line.length == 0) current = NULL;
        if (line.length == 0 || *line.data == '#') continue;
        dtl_slice value = line, key = dtl_slice_cut(&value, ' ');
        if (dtl_slice_is(key, "text")) {
            current = dtl_vector_push(&s->cases, &s->arena);
            current->line = number;
            current->report = json_pack("{s:s, s:o}", "language", "en", "text", unescape(dtl_slice_trim(value), &s->arena));
            current->expectations.ceiling = 1000;
        } else {
            read_field(s, current, key, dtl_slice_trim(value), number);
        }
    }
}

static bool matches(const json_t *pattern, const json_t *found);

static bool array_matches(const json_t *pattern, const json_t *found) {
    if (!json_is_array(found)) return false;
    size_t count = json_array_size(pattern);
    if (count == 0) return json_array_size(found) == 0;
    for (size_t i = 0; i < count; i++) {
        bool some = false;
        for (size_t k = 0; k < json_array_size(found) && !some; k++)
            some = matches(json_array_get(pattern, i), json_array_get(found, k));
        if (!some) return false;
    }
    return true;
}

/* Every given key of an object must match, every given element of an array some element; [] is an empty array; the rest is equal.
 * The patterns are ours, so their depth is no matter. */
static bool matches(const json_t *pattern, const json_t *found) {
    if (!found) return false;
    if (json_is_array(pattern)) return array_matches(pattern, found);
    if (json_is_number(pattern) && json_is_number(found)) return json_number_value(pattern) == json_number_value(found);
    if (!json_is_object(pattern)) return json_equal(pattern, found) == 1;
    const char *key;
    json_t *value;
    json_object_foreach((json_t *)(uintptr_t)pattern, key, value) {
        if (!matches(value, json_object_get(found, key))) return false;
    }
    return true;
}

/* Sentences have spans only; cases may ask for their text. */
static void add_sentence_texts(json_t *document) {
    size_t i;
    json_t *sentence;
    json_array_foreach(json_object_get(document, "sentences"), i, sentence) {
        const char *part = json_string_value(json_object_get(sentence, "part"));
        json_t *text = json_object_get(json_object_get(document, "report"), part);
        json_t *span = json_object_get(sentence, "span");
        size_t start = (size_t)json_integer_value(json_array_get(span, 0)),
               end = (size_t)json_integer_value(json_array_get(span, 1));
        if (json_is_string(text) && start <= end && end <= json_string_length(text))
            json_object_set_new(sentence, "text", json_stringn(json_string_value(text) + start, end - start));
    }
}

static bool holds(const expectation *wanted, const json_t *list) {
    json_t *pattern = json_loadb(wanted->pattern.data, wanted->pattern.length, 0, NULL);
    bool some = false;
    for (size_t i = 0; i < json_array_size(list) && !some; i++) some = matches(pattern, json_array_get(list, i));
    json_decref(pattern);
    return some != wanted->none;
}

/* What was found, without what nobody needs in order to see what is wrong. */
static void print_found(const json_t *list) {
    size_t i;
    json_t *element;
    json_array_foreach((json_t *)(uintptr_t)list, i, element) {
        json_t *shown = json_copy(element);
        static const char *const dull[] = {"mention", "report", "outlet", "url",        "made_by", "evidence",
                                           "cameo",   "quad",   "score",  "confidence", "features"};
        for (size_t k = 0; k < sizeof dull / sizeof *dull; k++) json_object_del(shown, dull[k]);
        char *text = json_dumps(shown, JSON_COMPACT);
        printf("    found %s\n", text);
        free(text);
        json_decref(shown);
    }
}

static void judge(suite *s, const one_case *one, json_t *document) {
    bool good = one->expectations.count > 0;
    if (!good) printf("%s:%zu: a case without a line that says what to expect\n", s->path, one->line);
    for (size_t i = 0; i < one->expectations.count; i++) {
        const expectation *wanted = &one->expectations.items[i];
        const json_t *list = json_object_get(document, wanted->list);
        if (holds(wanted, list)) continue;
        printf("%s:%zu: %s %s %.*s\n    text %s\n", s->path, wanted->line, wanted->none ? "one of the" : "none of the",
               wanted->list, DTL_PRINT(wanted->pattern), json_string_value(json_object_get(one->report, "text")));
        print_found(list);
        good = false;
    }
    s->passed += good;
    s->failed += !good;
}

static void fail_case(suite *s, const one_case *one, const char *message) {
    printf("%s:%zu: %s\n", s->path, one->line, message);
    s->failed++;
}

static void run_case(suite *s, const one_case *one, dtl_reader *reader) {
    dtl_document document;
    dtl_error error;
    dtl_buffer line;
    dtl_document_init(&document);
    dtl_buffer_init(&line, 1 << 28);
    int status = dtl_reader_next(reader, &document, &error);
    if (status > 0) status = dtl_pipeline_code(s->pipeline, &document, &error) ? -1 : 1;
    if (status <= 0) {
        fail_case(s, one, status ? error.message : "the reader ends before this case");
    } else {
        dtl_line_document(&line, &document);
        json_t *found = json_loadb(line.data, line.length, 0, NULL);
        add_sentence_texts(found);
        judge(s, one, found);
        json_decref(found);
    }
    dtl_buffer_clear(&line);
    dtl_document_clear(&document);
}

/* Writes the reports of all cases into a file and runs them from there. */
static void run_cases(suite *s) {
    char path[] = "/tmp/dateline-cases-XXXXXX";
    int descriptor = mkstemp(path);
    FILE *file = fdopen(descriptor, "w");
    for (size_t i = 0; i < s->cases.count; i++) {
        json_dumpf(s->cases.items[i].report, file, JSON_COMPACT);
        fputc('\n', file);
    }
    fclose(file);
    const char *const inputs[] = {path};
    const dtl_read_options options = {.format = DTL_READ_JSONL, .lexicon = DTL_SOURCE_DIR "/lexicon/en"};
    dtl_reader *reader = NULL;
    dtl_error error;
    if (dtl_reader_open(&reader, inputs, 1, &options, &error)) {
        say_broken(s, 0, error.message);
    } else {
        for (size_t i = 0; i < s->cases.count; i++) run_case(s, &s->cases.items[i], reader);
    }
    dtl_reader_close(reader);
    unlink(path);
}

static void run_file(suite *s, const char *path) {
    dtl_slice text;
    dtl_error error;
    size_t failed = s->failed, passed = s->passed;
    dtl_arena_init(&s->arena, 1 << 30);
    s->path = path;
    s->cases.items = NULL;
    s->cases.count = s->cases.capacity = 0;
    s->cases.ceiling = MAX_CASES;
    if (dtl_file_read(&text, path, MAX_FILE, &s->arena, &error)) {
        say_broken(s, 0, error.message);
    } else {
        read_cases(s, text);
        if (!s->broken) run_cases(s);
    }
    for (size_t i = 0; i < s->cases.count; i++) json_decref(s->cases.items[i].report);
    printf("%s: %zu of %zu\n", path, s->passed - passed, s->passed - passed + s->failed - failed);
    dtl_arena_clear(&s->arena);
}

static int is_case_file(const struct dirent *entry) {
    return dtl_slice_ends(dtl_slice_of(entry->d_name), DTL_SLICE(".cases"));
}

/* Without arguments all files of tests/cases, else those named. */
int main(int count, char **paths) {
    suite s = {0};
    dtl_error error;
    if (dtl_pipeline_open(&s.pipeline, DTL_SOURCE_DIR, &error)) {
        printf("%s\n", error.message);
        return 1;
    }
    for (int i = 1; i < count; i++) run_file(&s, paths[i]);
    if (count < 2) {
        struct dirent **files = NULL;
        int found = scandir(DTL_SOURCE_DIR "/tests/cases", &files, is_case_file, alphasort);
        for (int i = 0; i < found; i++) {
            char path[MAX_PATH];
            snprintf(path, sizeof path, "%s/tests/cases/%s", DTL_SOURCE_DIR, files[i]->d_name);
            run_file(&s, path);
            free(files[i]);
        }
        free(files);
    }
    dtl_pipeline_close(s.pipeline);
    if (s.broken) s.failed++;
    printf("%zu passed, %zu failed\n", s.passed, s.failed);
    return s.failed || s.passed == 0;
}
