#include "coding/time/items.h"

#include "base/error.h"
#include "coding/time/scan.h"

static int64_t digits_value(const time_piece *piece) {
    int64_t value = 0;
    for (size_t i = 0; i < piece->lower_length && i < 9; i++) value = value * 10 + (piece->lower[i] - '0');
    return value;
}

static void add_piece(time_items *items, time_item *item, const time_lexicon *lexicon, const time_piece *piece, uint32_t *word) {
    *word = UINT32_MAX;
    *item = (time_item){.start = (uint32_t)piece->start,
                        .end = (uint32_t)piece->end,
                        .node = TIME_NO_SYMBOL,
                        .tag = DTL_UPOS_COUNT,
                        .glued = piece->glued && items->count > 1,
                        .capital = piece->capital};
    if (piece->shape == TIME_DIGITS && piece->lower_length && piece->lower_length <= 9) {
        item->is_int = item->is_number = true;
        item->digits = (uint8_t)piece->lower_length;
        item->amount = digits_value(piece) * 1000;
        item->is_year = item->digits == 4 && item->amount >= 1800000 && item->amount < 2050000;
    }
    if (piece->shape == TIME_SIGN && piece->lower_length == 1) item->sign = piece->lower[0];
    const time_word *found = time_lexicon_word(lexicon, (dtl_slice){piece->lower, piece->lower_length}, word);
    if (found && found->readings.count) item->readings = &found->readings;
}

typedef dtl_vector(uint32_t) word_ids;

/* The longest phrase that ends with the row's last items is not looked for here, but the longest that starts at `at`. */
static const time_phrase *phrase_at(const time_lexicon *lexicon, const word_ids *words, size_t at) {
    if (words->items[at] == UINT32_MAX) return NULL;
    const time_phrases *phrases = &lexicon->items.items[words->items[at]].phrases;
    for (size_t i = 0; i < phrases->count; i++) {
        const time_phrase *phrase = &phrases->items[i];
        if (phrase->word_count < words->count - at &&
            memcmp(phrase->words, words->items + at + 1, phrase->word_count * sizeof *phrase->words) == 0)
            return phrase;
    }
    return NULL;
}

/* Replaces the items of a phrase by one, and lets an abbreviation take its full stop. */
static void join_phrases(const time_lexicon *lexicon, time_items *items, const word_ids *words) {
    size_t kept = 0;
    for (size_t i = 0; i < items->count; i++) {
        time_item item = items->items[i];
        const time_phrase *phrase = phrase_at(lexicon, words, i);
        uint32_t word = words->items[i];
        if (phrase) {
            i += phrase->word_count;
            item.end = items->items[i].end;
            item.readings = &phrase->readings;
            item.is_int = item.is_number = item.is_year = false;
            item.sign = '\0';
        }
        const time_item *next = i + 1 < items->count ? &items->items[i + 1] : NULL;
        if (word != UINT32_MAX && lexicon->items.items[word].abbreviation && next && next->sign == '.' && next->glued) {
            item.end = next->end;
            item.dotted = true;
            i++;
        }
        items->items[kept++] = item;
    }
    items->count = kept;
}

/* Gives each item the tag of the token that it lies in. */
static void add_tags(time_items *items, const dtl_document *document, uint32_t token, uint32_t end) {
    for (size_t i = 0; i < items->count; i++) {
        time_item *item = &items->items[i];
        while (token < end && document->tokens.items[token].span.end <= item->start) token++;
        if (token < end && document->tokens.items[token].span.start <= item->start)
            item->tag = document->tokens.items[token].upos;
    }
}

/* Whether what was read last is an abbreviation with its stop, or a bracket: "at 3 p.m. (1900 GMT) Friday". */
static bool goes_on(const time_lexicon *lexicon, const time_items *items, const word_ids *words) {
    if (items->count < 2) return false;
    uint32_t word = words->items[items->count - 2];
    const time_item *last = &items->items[items->count - 1];
    bool letter =
        last->sign == '.' && last->glued && items->items[items->count - 2].end - items->items[items->count - 2].start == 1;
    if (last->sign == ')') return true;
    return last->sign == '.' && last->glued && (letter || (word != UINT32_MAX && lexicon->items.items[word].abbreviation));
}

static int read_pieces(const time_lexicon *lexicon, dtl_document *document, const dtl_sentence *sentence, time_items *items,
                       word_ids *words) {
    dtl_slice text = dtl_document_text(document, sentence->part);
    size_t at = sentence->span.start;
    time_piece piece;
    while (time_scan(text, &at, sentence->span.end, &piece)) {
        time_item *item = dtl_vector_push(items, &document->arena);
        uint32_t *word = dtl_vector_push(words, &document->arena);
        if (!item || !word) return document->arena.status;
        add_piece(items, item, lexicon, &piece, word);
    }
    return DTL_OK;
}

int time_items_read(const time_lexicon *lexicon, dtl_document *document, uint32_t sentence, time_items *items, uint32_t *next) {
    enum { MOST_JOINED = 8 };
    const dtl_sentence *sentences = document->sentences.items;
    word_ids words = {.ceiling = items->ceiling};
    items->count = 0;
    *next = sentence;
    do {
        int status = read_pieces(lexicon, document, &sentences[*next], items, &words);
        if (status) return status;
        ++*next;
    } while (*next < document->sentences.count && *next - sentence < MOST_JOINED && !sentences[*next].paragraph &&
             sentences[*next].part == sentences[sentence].part && goes_on(lexicon, items, &words));
    join_phrases(lexicon, items, &words);
    add_tags(items, document, sentences[sentence].first, sentences[*next - 1].end);
    return DTL_OK;
}

bool time_item_is(const time_item *item, time_symbol symbol, int32_t *value) {
    *value = 0;
    if (item->node != TIME_NO_SYMBOL) return item->node == symbol;
    if (symbol == TIME_INT || symbol == TIME_NUMBER || symbol == TIME_ORDINAL) {
        *value = (int32_t)(item->amount / 1000);
        return symbol == TIME_INT ? item->is_int : symbol == TIME_NUMBER ? item->is_number : item->is_ordinal;
    }
    if (symbol == TIME_YEAR || symbol == TIME_DATE8 || symbol == TIME_HHMM) {
        *value = (int32_t)(item->amount / 1000);
        if (symbol == TIME_HHMM) return item->is_int && item->digits == 4;
        return symbol == TIME_YEAR ? item->is_year : item->is_int && item->digits == 8;
    }
    for (size_t i = 0; item->readings && i < item->readings->count; i++) {
        const time_reading *reading = &item->readings->items[i];
        if (reading->symbol != symbol || (reading->capital && !item->capital) || (reading->dotted && !item->dotted)) continue;
        if (reading->tags && item->tag < DTL_UPOS_X && !(reading->tags >> item->tag & 1)) continue;
        *value = reading->value;
        return true;
    }
    return false;
}
