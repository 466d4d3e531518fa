/* time.lex in memory: words with what they can mean, and the rules that build times from them. */
#ifndef DTL_CODING_TIME_WORDS_H
#define DTL_CODING_TIME_WORDS_H

#include "base/map.h"
#include "base/vector.h"
#include "coding/time/frame.h"
#include "knowledge/lexicon_file.h"
#include "types/token.h"

/* A class of words, a kind of node that rules build, or a word that stands literally in a rule: numbered from 0. */
typedef uint16_t time_symbol;
enum { TIME_NO_SYMBOL = UINT16_MAX };

/* What a word or phrase can be. */
typedef struct time_reading {
    time_symbol symbol;
    int32_t value;
    bool capital;  /* only when it starts with a capital */
    bool dotted;   /* only with its full stop */
    uint32_t tags; /* only with one of these tags (bit n: dtl_upos n); 0: any */
} time_reading;

typedef dtl_vector(time_reading) time_readings;

typedef struct time_phrase {
    uint32_t *words; /* those behind the first */
    size_t word_count;
    time_readings readings;
} time_phrase;

typedef dtl_vector(time_phrase) time_phrases; /* longest first */

/* Everything that begins with one word. */
typedef struct time_word {
    time_readings readings;
    time_phrases phrases;
    bool abbreviation; /* takes the full stop behind it */
} time_word;

typedef dtl_vector(time_word) time_words;

enum { TIME_MAX_ELEMENTS = 16, TIME_MAX_ALTERNATIVES = 10 };
enum { TIME_TO_DEFAULT = -1, TIME_TO_BASE = -2, TIME_TO_NOTHING = -3 };

typedef struct time_element {
    time_symbol symbols[TIME_MAX_ALTERNATIVES];
    size_t symbol_count;
    int fields[TIME_MAX_ALTERNATIVES]; /* time_fields, or TIME_TO_... */
    bool optional, glued;
} time_element;

typedef struct time_rule {
    time_element *elements;
    size_t element_count, needed; /* needed: those that are not optional */
    time_element *before;         /* must stand in front and is no part of it; NULL: none */
    time_symbol gives;            /* TIME_NO_SYMBOL: the words are no time */
    time_frame set;               /* told by the rule itself, with its type */
    int level;
    uint32_t line;
} time_rule;

typedef dtl_vector(time_rule) time_rules;

/* A day of the year by name: month and day, or the nth weekday of month (-1: the last), or days from Easter Sunday; and days to
 * add. */
typedef struct time_holiday {
    int month, day, weekday, nth, plus;
    bool easter;
} time_holiday;

typedef dtl_vector(time_holiday) time_holidays;

/* The classes that the program itself reads or gives. */
enum {
    TIME_INT,      /* <int>: digits alone */
    TIME_NUMBER,   /* <number>: a number in digits or words */
    TIME_ORDINAL,  /* <ordinal>: "21st", "twenty-first" */
    TIME_YEAR,     /* <year>: four digits, or "nineteen ninety-six" */
    TIME_HHMM,     /* <hhmm>: four digits in a row, hour and minute */
    TIME_DATE8,    /* <date8>: eight digits in a row, year, month and day */
    TIME_CARDINAL, /* [cardinal]: words for numbers, with value */
    TIME_RANK,     /* [rank]: words for ordinals */
    TIME_SCALE,    /* [scale]: "hundred", "thousand" */
    TIME_SUFFIX,   /* [suffix]: "st", "th" behind digits */
    TIME_JOIN,     /* [join]: "and" within numbers */
    TIME_FRACTION, /* [fraction]: "half", in thousandths */
    TIME_SINCE,    /* [since]: the time behind it lasts until publication */
    TIME_AHEAD,    /* [ahead]: the time behind it is still to come */
    TIME_FUTURE,   /* [future]: words that put their clause into the future */
    TIME_PERFECT,  /* [perfect]: auxiliary of what lies before the past that is told */
    TIME_ON,       /* [on]: joins a time of day and its day */
    TIME_FROM,     /* [from]: a stretch of time is counted from what stands behind it */
    TIME_BUILT_IN
};

enum { TIME_MAX_LEVEL = 9, TIME_NUMBER_LEVEL = 2 };

typedef struct time_lexicon {
    dtl_arena arena; /* owns everything */
    dtl_map words;   /* lower-case word -> index in items */
    time_words items;
    dtl_map symbols; /* name -> time_symbol */
    int *fields;     /* [symbol] the field that its value goes to, or TIME_TO_NOTHING */
    time_rules rules;
    time_holidays holidays;
    uint32_t **starts; /* [level][symbol] -> index in start_rules; ends at the next */
    uint32_t *start_rules[TIME_MAX_LEVEL + 1];
} time_lexicon;

/* Errors: DTL_EIO, DTL_ENOMEM, DTL_ELIMIT, DTL_EFORMAT with file and line. */
int time_lexicon_open(time_lexicon *out, const char *path, dtl_error *error);
void time_lexicon_close(time_lexicon *lexicon);

/* What begins with this lower-case word; NULL: nothing. */
const time_word *time_lexicon_word(const time_lexicon *lexicon, dtl_slice word, uint32_t *id);

/* The rules of a level that can begin with a symbol. */
size_t time_lexicon_rules(const time_lexicon *lexicon, int level, time_symbol symbol, const uint32_t **out);

#endif
