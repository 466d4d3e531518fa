#include "language/conllu.h"

#include "base/utf8.h"

enum { COLUMNS = 10, MAX_SENTENCE_WORDS = 1 << 20, MAX_SENTENCES = 4 << 20 };
enum { ID, FORM, LEMMA, UPOS, XPOS, FEATS, HEAD, DEPREL, DEPS, MISC };

typedef dtl_vector(dtl_conllu_sentence) sentence_list;
typedef dtl_vector(dtl_conllu_word) word_list;

typedef struct reader {
    dtl_arena *arena;
    dtl_error *error;
    sentence_list sentences;
    word_list words;
    dtl_conllu_sentence now; /* comments of the sentence under way */
    uint32_t line;
    uint32_t range_end, range_left; /* the last id of the surface token under way, and how many of its words are to come */
    uint32_t range_words;
    bool range_space;
    dtl_slice range_form;
} reader;

static int fail(reader *r, const char *what) {
    int status = dtl_fail(r->error, DTL_EFORMAT, "%s", what);
    dtl_error_at(r->error, NULL, r->line, UINT64_MAX);
    return status;
}

static int fail_memory(reader *r) {
    int code = r->arena->status ? r->arena->status : DTL_ELIMIT;
    return dtl_fail(r->error, code, "%s", dtl_error_meaning(code));
}

static bool read_number(dtl_slice text, uint32_t *out) {
    *out = 0;
    for (size_t i = 0; i < text.length; i++) {
        if (text.data[i] < '0' || text.data[i] > '9' || i > 8) return false;
        *out = *out * 10 + (uint32_t)(text.data[i] - '0');
    }
    return text.length > 0;
}

static bool space_after(dtl_slice misc) {
    while (misc.data) {
        if (dtl_slice_is(dtl_slice_cut(&misc, '|'), "SpaceAfter=No")) return false;
    }
    return true;
}

static int read_comment(reader *r, dtl_slice line) {
    dtl_slice value = line, key;
    value.data++;
    value.length--;
    key = dtl_slice_trim(dtl_slice_cut(&value, '='));
    value = value.data ? dtl_slice_trim(value) : value;
    if (dtl_slice_is(key, "sent_id")) r->now.id = value;
    if (dtl_slice_is(key, "text")) r->now.text = value;
    if (dtl_slice_is(key, "newdoc") || dtl_slice_starts(key, DTL_SLICE("newdoc "))) r->now.new_document = true;
    if (dtl_slice_is(key, "newpar") || dtl_slice_starts(key, DTL_SLICE("newpar "))) r->now.new_paragraph = true;
    return DTL_OK;
}

static int read_range(reader *r, dtl_slice id, dtl_slice form, dtl_slice misc) {
    uint32_t first, last;
    dtl_slice rest = id, begin = dtl_slice_cut(&rest, '-');
    if (!read_number(begin, &first) || !read_number(rest, &last) || first != r->words.count + 1 || last <= first ||
        last - first > 99)
        return fail(r, "a range of words is wrong");
    if (form.length == 0) return fail(r, "a word has no form");
    r->range_form = form;
    r->range_words = r->range_left = last - first + 1;
    r->range_space = space_after(misc);
    return DTL_OK;
}

static int read_word(reader *r, const dtl_slice *column) {
    uint32_t id, head = 0;
    if (!read_number(column[ID], &id) || id != r->words.count + 1) return fail(r, "words are not numbered one after another");
    bool headless = dtl_slice_is(column[HEAD], "_");
    if (!headless && !read_number(column[HEAD], &head)) return fail(r, "a head is no number");
    if (column[FORM].length == 0) return fail(r, "a word has no form");
    if (r->words.count == 0) r->now.line = r->line;
    dtl_conllu_word *word = dtl_vector_push(&r->words, r->arena);
    if (!word) return fail_memory(r);
    *word = (dtl_conllu_word){.form = column[FORM], .lemma = column[LEMMA], .upos = column[UPOS], .xpos = column[XPOS]};
    word->features = column[FEATS];
    word->relation = column[DEPREL];
    word->misc = column[MISC];
    word->head = (int32_t)head - 1;
    word->words = 1;
    word->space_after = space_after(column[MISC]);
    if (r->range_left) {
        bool first = r->range_left == r->range_words;
        word->words = first ? (uint16_t)r->range_words : 0;
        if (first) word->surface = r->range_form;
        word->space_after = --r->range_left == 0 ? r->range_space : true;
    }
    return DTL_OK;
}

static int end_sentence(reader *r) {
    if (r->words.count == 0) return DTL_OK;
    if (r->range_left) return fail(r, "a range of words ends behind the sentence");
    for (size_t i = 0; i < r->words.count; i++) {
        if (r->words.items[i].head >= (int64_t)r->words.count) return fail(r, "a head lies outside the sentence");
    }
    dtl_conllu_sentence *sentence = dtl_vector_push(&r->sentences, r->arena);
    if (!sentence) return fail_memory(r);
    *sentence = r->now;
    sentence->count = (uint32_t)r->words.count;
    sentence->words = dtl_arena_array(r->arena, dtl_conllu_word, r->words.count);
    if (!sentence->words) return fail_memory(r);
    memcpy(sentence->words, r->words.items, r->words.count * sizeof *sentence->words);
    r->words.count = 0;
    r->now = (dtl_conllu_sentence){0};
    return DTL_OK;
}

static int read_line(reader *r, dtl_slice line) {
    if (line.length && line.data[line.length - 1] == '\r') line.length--;
    if (line.length == 0) return end_sentence(r);
    if (line.data[0] == '#') return read_comment(r, line);
    dtl_slice column[COLUMNS];
    for (size_t i = 0; i < COLUMNS; i++) {
        if (!line.data) return fail(r, "a line has fewer than ten columns");
        column[i] = dtl_slice_cut(&line, '\t');
    }
    if (line.data) return fail(r, "a line has more than ten columns");
    if (memchr(column[ID].data, '.', column[ID].length)) return DTL_OK;
    if (memchr(column[ID].data, '-', column[ID].length)) return read_range(r, column[ID], column[FORM], column[MISC]);
    return read_word(r, column);
}

int dtl_conllu_read(dtl_conllu *out, dtl_slice bytes, dtl_arena *arena, dtl_error *error) {
    reader r = {
        .arena = arena, .error = error, .sentences = {.ceiling = MAX_SENTENCES}, .words = {.ceiling = MAX_SENTENCE_WORDS}};
    int status = DTL_OK;
    *out = (dtl_conllu){0};
    for (dtl_slice rest = bytes; rest.data && status == DTL_OK;) {
        r.line++;
        status = read_line(&r, dtl_slice_cut(&rest, '\n'));
    }
    if (status == DTL_OK) status = end_sentence(&r);
    if (status == DTL_OK) *out = (dtl_conllu){r.sentences.items, r.sentences.count};
    return status;
}

bool dtl_conllu_is_sum(const dtl_conllu_sentence *sentence, uint32_t i) {
    const dtl_conllu_word *word = &sentence->words[i];
    dtl_slice rest = word->surface;
    if (word->words < 2) return true;
    for (uint32_t k = 0; k < word->words; k++) {
        dtl_slice form = word[k].form;
        if (!dtl_slice_starts(rest, form)) return false;
        rest = (dtl_slice){rest.data + form.length, rest.length - form.length};
    }
    return rest.length == 0;
}

/* What the text writes for the surface token that begins with the word. */
static dtl_slice surface_of(const dtl_conllu_word *word) {
    return word->words > 1 ? word->surface : word->form;
}

dtl_slice dtl_conllu_print(const dtl_conllu_sentence *sentence, dtl_arena *arena) {
    size_t room = 1, length = 0;
    for (uint32_t i = 0; i < sentence->count; i++) room += surface_of(&sentence->words[i]).length + 1;
    char *text = dtl_arena_alloc(arena, room);
    if (!text) return DTL_NO_SLICE;
    for (uint32_t i = 0, end; i < sentence->count; i = end) {
        dtl_slice surface = surface_of(&sentence->words[i]);
        end = i + (sentence->words[i].words > 1 ? sentence->words[i].words : 1);
        memcpy(text + length, surface.data, surface.length);
        length += surface.length;
        if (end < sentence->count && sentence->words[end - 1].space_after) text[length++] = ' ';
    }
    return (dtl_slice){text, length};
}

static int add_token(dtl_document *document, const dtl_conllu_word *word, size_t start, size_t length, dtl_error *error) {
    dtl_token *token = dtl_vector_push(&document->tokens, &document->arena);
    if (!token) {
        int code = document->arena.status ? document->arena.status : DTL_ELIMIT;
        return dtl_fail(error, code, "%s", dtl_error_meaning(code));
    }
    token->span = (dtl_span){(uint32_t)start, (uint32_t)(start + length)};
    token->form = word->form;
    token->words = word->words;
    token->head = DTL_NO_TOKEN;
    return DTL_OK;
}

/* The words of one surface token, which stands at byte start. */
static int add_words(dtl_document *document, const dtl_conllu_sentence *sentence, uint32_t first, uint32_t end, size_t start,
                     dtl_error *error) {
    bool sum = dtl_conllu_is_sum(sentence, first);
    size_t length = surface_of(&sentence->words[first]).length;
    int status = DTL_OK;
    for (uint32_t i = first; i < end && status == DTL_OK; i++) {
        const dtl_conllu_word *word = &sentence->words[i];
        status = add_token(document, word, start, sum ? word->form.length : length, error);
        if (sum) start += word->form.length;
    }
    return status;
}

int dtl_conllu_fill(dtl_document *document, const dtl_conllu_sentence *sentence, uint32_t start, dtl_error *error) {
    dtl_slice text = document->report.text;
    size_t at = start, first = document->tokens.count;
    int status = DTL_OK;
    for (uint32_t i = 0, end; i < sentence->count && status == DTL_OK; i = end) {
        dtl_slice surface = surface_of(&sentence->words[i]);
        end = i + (sentence->words[i].words > 1 ? sentence->words[i].words : 1);
        while (at < text.length && text.data[at] == ' ') at++;
        if (text.length - at < surface.length || memcmp(text.data + at, surface.data, surface.length) != 0) {
            status = dtl_fail(error, DTL_EFORMAT, "a word does not stand in the sentence's text");
            dtl_error_at(error, NULL, sentence->line, UINT64_MAX);
        } else {
            status = add_words(document, sentence, i, end, at, error);
        }
        at += surface.length;
    }
    if (status || sentence->count == 0) return status;
    dtl_sentence *added = dtl_vector_push(&document->sentences, &document->arena);
    if (!added) return dtl_fail(error, DTL_ENOMEM, "%s", dtl_error_meaning(DTL_ENOMEM));
    *added = (dtl_sentence){.first = (uint32_t)first, .end = (uint32_t)document->tokens.count, .root = DTL_NO_TOKEN};
    added->span = (dtl_span){document->tokens.items[first].span.start, (uint32_t)at};
    added->part = DTL_PART_TEXT;
    added->paragraph = sentence->new_paragraph;
    return DTL_OK;
}
