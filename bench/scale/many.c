#include "many.h"

#include <stdlib.h>

#include "base/json.h"
#include "base/map.h"
#include "base/utf8.h"
#include "pipeline/pipeline.h"

enum {
    MAX_WORDS = 1 << 20,
    ENDING = 3,        /* words are taken for others with the same last letters */
    LEAST_LENGTH = 5,  /* of words that others are taken for */
    OTHERS_ONE_IN = 4, /* of the words in small letters so many are others each time */
    OUTLETS = 40,      /* reports of one folder come from so many outlets each time */
    TEXT_BYTES = 1 << 24
};

/* The words of one ending, in the order in which they came: each is taken for another of them. */
typedef struct ending {
    dtl_vector(dtl_slice) words;
} ending;

typedef struct vocabulary {
    dtl_arena arena;
    dtl_map words;   /* -> its place among those of its ending */
    dtl_map endings; /* -> index in lists */
    dtl_vector(ending) lists;
    dtl_day first, last;
} vocabulary;

static bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

static bool is_digit(char c) {
    return c >= '0' && c <= '9';
}

/* The run of letters or digits at the start, else one byte. */
static dtl_slice take(dtl_slice *rest) {
    size_t length = 0;
    bool (*inside)(char) = is_letter(rest->data[0]) ? is_letter : is_digit;
    while (length < rest->length && inside(rest->data[length])) length++;
    if (!length) length = 1;
    dtl_slice piece = {rest->data, length};
    *rest = (dtl_slice){rest->data + length, rest->length - length};
    return piece;
}

/* Capitals apart from small letters, so that names become names. */
static dtl_slice ending_of(dtl_slice word, char out[ENDING + 2]) {
    out[0] = word.data[0] >= 'a' ? 'a' : word.data[1] >= 'a' ? 'N' : 'A';
    memcpy(out + 1, word.data + word.length - ENDING, ENDING);
    out[ENDING + 1] = '\0';
    return (dtl_slice){out, ENDING + 1};
}

static int learn_word(vocabulary *v, dtl_slice word) {
    bool added = false;
    char name[ENDING + 2];
    if (dtl_map_get(&v->words, word)) return DTL_OK;
    dtl_slice kept = dtl_arena_copy(&v->arena, word), last = dtl_arena_copy(&v->arena, ending_of(word, name));
    uint32_t *place = kept.data ? dtl_map_put(&v->words, kept, NULL) : NULL;
    uint32_t *list = last.data ? dtl_map_put(&v->endings, last, &added) : NULL;
    if (!place || !list) return DTL_ENOMEM;
    if (added) {
        ending *one = dtl_vector_push(&v->lists, &v->arena);
        if (!one) return DTL_ENOMEM;
        one->words.ceiling = MAX_WORDS;
        *list = (uint32_t)(v->lists.count - 1);
    }
    ending *of = &v->lists.items[*list];
    dtl_slice *item = dtl_vector_push(&of->words, &v->arena);
    if (!item) return DTL_ENOMEM;
    *item = kept;
    *place = (uint32_t)(of->words.count - 1);
    return DTL_OK;
}

static int learn(vocabulary *v, const dtl_report *report) {
    if (report->published_day != DTL_NO_DAY) {
        if (v->first == DTL_NO_DAY || report->published_day < v->first) v->first = report->published_day;
        if (v->last == DTL_NO_DAY || report->published_day > v->last) v->last = report->published_day;
    }
    int status = DTL_OK;
    for (dtl_slice rest = report->text; status == DTL_OK && rest.length;) {
        dtl_slice word = take(&rest);
        if (word.length >= LEAST_LENGTH && is_letter(word.data[0])) status = learn_word(v, word);
    }
    return status;
}

static void put_number(dtl_buffer *out, dtl_slice digits, uint64_t salt) {
    uint64_t hash = dtl_hash(digits, salt);
    for (size_t i = 0; i < digits.length; i++, hash = hash * 6364136223846793005u + 1442695040888963407u)
        dtl_buffer_add_char(out, (char)(i ? '0' + (hash >> 33) % 10 : '1' + (hash >> 33) % 9));
}

static void put_word(dtl_buffer *out, const vocabulary *v, dtl_slice word, size_t times) {
    char name[ENDING + 2];
    const uint32_t *place = word.length >= LEAST_LENGTH ? dtl_map_get(&v->words, word) : NULL;
    bool other = place && (word.data[0] < 'a' || dtl_hash(word, times) % OTHERS_ONE_IN == 0);
    if (!other) {
        dtl_buffer_add(out, word);
        return;
    }
    const ending *of = &v->lists.items[*dtl_map_get(&v->endings, ending_of(word, name))];
    dtl_buffer_add(out, of->words.items[(*place + times * 7919) % of->words.count]);
}

/* Words of other reports in the place of names and of some others; other numbers, but for the years. */
static dtl_slice change(dtl_buffer *out, const vocabulary *v, dtl_slice text, size_t times) {
    dtl_buffer_reset(out);
    for (dtl_slice rest = text; rest.length;) {
        dtl_slice piece = take(&rest);
        if (is_letter(piece.data[0])) {
            put_word(out, v, piece, times);
        } else if (is_digit(piece.data[0]) && piece.length != 4) {
            put_number(out, piece, times);
        } else {
            dtl_buffer_add(out, piece);
        }
    }
    return dtl_buffer_slice(out);
}

static int put_report(FILE *file, const vocabulary *v, const dtl_report *report, size_t times, size_t index) {
    dtl_buffer line, text;
    dtl_buffer_init(&line, TEXT_BYTES * 2);
    dtl_buffer_init(&text, TEXT_BYTES);
    dtl_day day = report->published_day == DTL_NO_DAY ? v->first : report->published_day;
    dtl_put_raw(&line, "{\"published\":");
    dtl_put_day(&line, day + (dtl_day)times * (v->last - v->first + 1));
    dtl_buffer_print(&line, ",\"outlet\":\"outlet%zu.example\",\"title\":", times * OUTLETS + index % OUTLETS);
    dtl_put_string(&line, times && report->title.data ? change(&text, v, report->title, times) : report->title);
    dtl_put_raw(&line, ",\"text\":");
    dtl_put_string(&line, times ? change(&text, v, report->text, times) : report->text);
    dtl_put_raw(&line, "}\n");
    int status = line.status ? line.status : text.status;
    if (status == DTL_OK && fwrite(line.data, 1, line.length, file) != line.length) status = DTL_EIO;
    dtl_buffer_clear(&text);
    dtl_buffer_clear(&line);
    return status;
}

/* Once through the folder: learns the words (file NULL), or writes up to most reports. *written counts. */
static int go_through(vocabulary *v, FILE *file, const char *folder, size_t times, size_t most, size_t *written,
                      dtl_error *error) {
    dtl_reader *reader = NULL;
    dtl_document document;
    int status = dtl_reader_open(&reader, &folder, 1, &(dtl_read_options){.languages = "en"}, error), got = 1;
    dtl_document_init(&document);
    while (status == DTL_OK && got && *written < most) {
        dtl_document_reset(&document);
        got = dtl_reader_next(reader, &document, error);
        if (got <= 0) continue; /* a rejected report is not among the many */
        status = file ? put_report(file, v, &document.report, times, *written) : learn(v, &document.report);
        if (status) dtl_fail(error, status, "writing many reports: %s", dtl_error_meaning(status));
        ++*written;
    }
    dtl_document_clear(&document);
    dtl_reader_close(reader);
    return status;
}

int dtl_many_write(FILE *out, const char *folder, size_t count, dtl_error *error) {
    vocabulary v = {.lists = {.ceiling = MAX_WORDS}, .first = DTL_NO_DAY, .last = DTL_NO_DAY};
    dtl_arena_init(&v.arena, (size_t)1 << 30);
    dtl_map_init(&v.words, &v.arena, MAX_WORDS);
    dtl_map_init(&v.endings, &v.arena, MAX_WORDS);
    size_t learned = 0, written = 0;
    int status = go_through(&v, NULL, folder, 0, SIZE_MAX, &learned, error);
    if (status == DTL_OK && !learned) status = dtl_fail(error, DTL_ENOTFOUND, "no reports in %s", folder);
    for (size_t times = 0; status == DTL_OK && written < count; times++)
        status = go_through(&v, out, folder, times, count, &written, error);
    dtl_arena_clear(&v.arena);
    return status;
}
