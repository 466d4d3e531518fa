/* dateline-bench-parsers DATA [REPORTS [SENTENCES]]: what the language engine costs beside link-grammar, a parser that Debian
 * ships, on the same sentences in one run; what a second thread gives, what loading the model takes, and peak memory. */
#include <locale.h>
#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <time.h>

#include <link-grammar/link-includes.h>

#include "base/memory.h"
#include "language/language.h"
#include "pipeline/pipeline.h"
#include "read/read.h"

enum { MOST_THREADS = 2, LONGEST_PARSE_SECONDS = 2 };

/* Texts read beforehand, so that only the engine is measured. */
typedef struct texts {
    dtl_arena arena;
    dtl_slice *items;
    size_t count;
} texts;

/* One thread's part: whoever is ready takes the next text. */
typedef struct share {
    const dtl_language *language;
    const texts *all;
    atomic_size_t *next;
    size_t words;
    int status;
} share;

/* The sentences that both parsers are given. */
typedef struct sentences {
    char **items;
    size_t count, words;
} sentences;

/* Of processor time, all threads: what others do on the machine does not show in it. */
static double spent(void) {
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

static int read_texts(texts *out, const char *data, size_t limit, dtl_error *error) {
    char path[4096];
    const char *folder = path;
    dtl_document document;
    dtl_reader *reader = NULL;
    snprintf(path, sizeof path, "%s/text", data);
    dtl_arena_init(&out->arena, (size_t)1 << 30);
    out->items = dtl_arena_array(&out->arena, dtl_slice, limit);
    int status = dtl_reader_open(&reader, &folder, 1, &(dtl_read_options){.languages = "en"}, error), got;
    if (status) return status;
    dtl_document_init(&document);
    while (out->items && out->count < limit && (got = dtl_reader_next(reader, &document, error)) != 0) {
        if (got > 0) out->items[out->count++] = dtl_arena_copy(&out->arena, document.report.text);
        dtl_document_reset(&document);
    }
    dtl_document_clear(&document);
    dtl_reader_close(reader);
    return out->arena.status ? dtl_fail(error, out->arena.status, "%s", dtl_error_meaning(out->arena.status)) : DTL_OK;
}

static void *run_share(void *context) {
    share *s = context;
    dtl_document document;
    dtl_document_init(&document);
    for (size_t i; (i = atomic_fetch_add(s->next, 1)) < s->all->count && s->status == DTL_OK;) {
        dtl_document_reset(&document);
        document.report.text = s->all->items[i];
        s->status = dtl_language_run(s->language, &document, NULL);
        s->words += document.tokens.count;
    }
    dtl_document_clear(&document);
    return NULL;
}

/* Words a second on so many threads; *of_processor: a second of processor time. */
static double speed_on(const dtl_language *language, const texts *all, size_t threads, double *of_processor) {
    share shares[MOST_THREADS];
    pthread_t ids[MOST_THREADS];
    size_t words = 0;
    atomic_size_t next = 0;
    double start = now(), before = spent();
    for (size_t i = 0; i < threads; i++) {
        shares[i] = (share){.language = language, .all = all, .next = &next};
        if (pthread_create(&ids[i], NULL, run_share, &shares[i])) exit(EXIT_FAILURE);
    }
    for (size_t i = 0; i < threads; i++) {
        pthread_join(ids[i], NULL);
        words += shares[i].words;
    }
    double seconds = now() - start;
    *of_processor = (double)words / (spent() - before);
    printf("dateline, %zu thread%s %9zu words %8.2f s %9.0f words/s %9.0f of processor time\n", threads, threads == 1 ? " " : "s",
           words, seconds, (double)words / seconds, *of_processor);
    return (double)words / seconds;
}

/* The second sentence of each text, each a string of its own: no report outweighs the others. */
static int take_sentences(sentences *out, const dtl_language *language, texts *all, size_t limit) {
    dtl_document document;
    int status = DTL_OK;
    out->items = dtl_calloc(limit, sizeof *out->items);
    dtl_document_init(&document);
    for (size_t i = 0; out->items && i < all->count && out->count < limit && status == DTL_OK; i++) {
        dtl_document_reset(&document);
        document.report.text = all->items[i];
        status = dtl_language_run(language, &document, NULL);
        if (document.sentences.count < 2) continue;
        const dtl_sentence *s = &document.sentences.items[1];
        dtl_slice text = dtl_span_text(document.report.text, s->span);
        out->items[out->count] = dtl_calloc(text.length + 1, 1);
        if (!out->items[out->count]) break;
        for (size_t k = 0; k < text.length; k++) out->items[out->count][k] = text.data[k] == '\n' ? ' ' : text.data[k];
        out->count++;
        out->words += s->end - s->first;
    }
    dtl_document_clear(&document);
    return status;
}

static double run_dateline(const dtl_language *language, const sentences *all) {
    dtl_document document;
    double start = spent();
    dtl_document_init(&document);
    for (size_t i = 0; i < all->count; i++) {
        dtl_document_reset(&document);
        document.report.text = dtl_slice_of(all->items[i]);
        if (dtl_language_run(language, &document, NULL)) break;
    }
    dtl_document_clear(&document);
    return spent() - start;
}

/* Its best linkage, with words left out where it finds none for all of them. Returns how many sentences have one. */
static size_t run_link_grammar(Dictionary dictionary, const sentences *all, double *seconds) {
    Parse_Options options = parse_options_create();
    size_t parsed = 0;
    double start = spent();
    parse_options_set_verbosity(options, 0);
    parse_options_set_max_parse_time(options, LONGEST_PARSE_SECONDS);
    for (size_t i = 0; i < all->count; i++) {
        Sentence sentence = sentence_create(all->items[i], dictionary);
        parse_options_set_min_null_count(options, 0);
        parse_options_set_max_null_count(options, 0);
        int found = sentence_split(sentence, options) < 0 ? 0 : sentence_parse(sentence, options);
        if (found == 0 && sentence_length(sentence) > 0) {
            parse_options_set_min_null_count(options, 1);
            parse_options_set_max_null_count(options, sentence_length(sentence));
            found = sentence_parse(sentence, options);
        }
        Linkage linkage = found > 0 ? linkage_create(0, sentence, options) : NULL;
        parsed += linkage != NULL;
        if (linkage) linkage_delete(linkage);
        sentence_delete(sentence);
        parse_options_reset_resources(options);
    }
    *seconds = spent() - start;
    parse_options_delete(options);
    return parsed;
}

static void compare(const dtl_language *language, const sentences *all) {
    lg_error_set_handler(NULL, NULL); /* what it says is kept, not printed */
    Dictionary dictionary = dictionary_create_lang("en");
    if (!dictionary) {
        printf("link-grammar has no English dictionary here\n");
        return;
    }
    double theirs, ours = run_dateline(language, all);
    size_t parsed = run_link_grammar(dictionary, all, &theirs);
    printf("%zu sentences, %zu words: dateline %.3f s, link-grammar %.2f s of processor time (%zu of them with a linkage): "
           "ratio %.0f\n",
           all->count, all->words, ours, theirs, parsed, theirs / ours);
    dictionary_delete(dictionary);
}

static int run(const char *data, size_t reports, size_t limit, dtl_error *error) {
    char model[DTL_ROOT_SIZE + 32], root[DTL_ROOT_SIZE];
    texts all = {0};
    sentences some = {0};
    dtl_language *language = NULL;
    struct rusage usage;
    dtl_pipeline_root(root);
    snprintf(model, sizeof model, "%s/models/en.model", root);
    double start = now();
    int status = dtl_language_open(&language, model, error);
    double load = now() - start;
    if (status == DTL_OK) status = read_texts(&all, data, reports, error);
    if (status == DTL_OK) {
        double alone, each, one = speed_on(language, &all, 1, &alone), two = speed_on(language, &all, 2, &each);
        getrusage(RUSAGE_SELF, &usage);
        printf("2 threads give %.2f times the words of one (%.2f where each has a core of its own)\n", two / one,
               2 * each / alone);
        printf("model loaded in %.1f ms; peak memory %ld MiB\n", load * 1000, usage.ru_maxrss / 1024);
        status = take_sentences(&some, language, &all, limit);
        if (status == DTL_OK) compare(language, &some);
    }
    for (size_t i = 0; i < some.count; i++) dtl_free(some.items[i]);
    dtl_free(some.items);
    dtl_arena_clear(&all.arena);
    dtl_language_close(language);
    return status;
}

int main(int count, char **words) {
    if (count < 2 || count > 4) {
        fprintf(stderr, "usage: dateline-bench-parsers DATA [REPORTS [SENTENCES]]\n");
        return 2;
    }
    dtl_error error;
    char message[1024];
    setlocale(LC_CTYPE, "C.UTF-8");
    int status =
        run(words[1], count > 2 ? strtoul(words[2], NULL, 10) : 2000, count > 3 ? strtoul(words[3], NULL, 10) : 200, &error);
    if (status) {
        dtl_error_print(&error, message, sizeof message);
        fprintf(stderr, "dateline-bench-parsers: %s\n", message);
    }
    return status ? EXIT_FAILURE : EXIT_SUCCESS;
}
