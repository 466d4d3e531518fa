#include "read/html_kind.h"

#include "read/html_weights.h"

/* Counts of words and blocks, set by reading what the pages of the benchmark and of the tests have. */
enum {
    FEWEST_HEADLINES = 4, /* linked, among the kept text: teasers */
    MANY_HEADLINES = 20,  /* linked, on all of the page */
    HEADLINE_WORDS = 4,
    BRIEF = 100,        /* words of a text that such a page may have by itself */
    FEWEST_UPDATES = 4, /* with a time of day above each */
    FEWEST_CAPTIONS = 5,
    SHORT = 200, /* words of a text that can be the beginning of one */
    SHORT_OF_FAILURE = 150,
    WALL_REACH = 8,   /* blocks behind the text in which a wall stands */
    HEADING_REACH = 6 /* blocks before it in which its headline stands */
};

typedef struct look {
    size_t first, end;   /* the kept blocks lie there */
    double words;        /* of the kept blocks */
    size_t paragraphs;   /* of prose, kept */
    size_t inner, outer; /* linked headlines among them, and on all of the page */
    size_t updates;      /* times of day among them, each with kept text behind it */
    size_t captions;
    double captioned; /* words of these */
    bool headed;      /* a headline that is no link stands before the text */
    bool walled;      /* a wall stands behind it */
} look;

/* A linked line that is as long as a headline. */
static bool is_headline(const dtl_block *block) {
    return block->words >= HEADLINE_WORDS && block->words <= 40 && dtl_block_density(block) > 0.7;
}

/* "10:42", "10.42", also with a word or two behind it: "10:42 GMT", "9.05am". */
static bool is_moment(dtl_slice text, const dtl_block *block) {
    enum { MOST_WORDS = 4 };
    size_t digits = 0;
    if (block->words > MOST_WORDS) return false;
    while (digits < text.length && text.data[digits] >= '0' && text.data[digits] <= '9') digits++;
    if (digits < 1 || digits > 2 || digits + 2 >= text.length) return false;
    const char *rest = text.data + digits;
    if (*rest != ':' && *rest != '.' && *rest != 'h') return false;
    bool minutes = rest[1] >= '0' && rest[1] <= '5' && rest[2] >= '0' && rest[2] <= '9';
    return minutes && (digits + 3 == text.length || rest[3] < '0' || rest[3] > '9');
}

static void look_at_range(look *l, const dtl_html_blocks *blocks, const bool *kept) {
    enum { MOMENT_REACH = 2 }; /* the time of the first update stands before its text */
    bool moment = false;
    for (size_t i = l->first < MOMENT_REACH ? 0 : l->first - MOMENT_REACH; i < l->end; i++) {
        const dtl_block *block = &blocks->list.items[i];
        if (kept[i]) {
            l->words += dtl_block_size(block);
            l->paragraphs += dtl_block_is_prose(block);
            l->updates += moment && dtl_block_is_prose(block);
            if (dtl_block_is_prose(block)) moment = false;
        } else if (i > l->first) {
            l->inner += is_headline(block);
        }
        moment |= is_moment(dtl_block_text(blocks, block), block);
    }
}

/* Whether a block before the text is its headline: a heading that is no link, or words of the page's title. */
static bool is_heading(const dtl_html_blocks *blocks, const dtl_block *block, dtl_slice title) {
    if (dtl_block_density(block) > 0.5) return false;
    if (block->signs & DTL_SIGN_HEADING) return true;
    return block->words >= HEADLINE_WORDS && dtl_slice_find(title, dtl_block_text(blocks, block), 0) != SIZE_MAX;
}

static void look_around(look *l, const dtl_html_blocks *blocks, const bool *kept, dtl_slice title) {
    const dtl_block *list = blocks->list.items;
    size_t count = blocks->list.count;
    for (size_t i = 0; i < count; i++) {
        l->outer += is_headline(&list[i]);
        if (kept[i] || !(list[i].signs & DTL_SIGN_CAPTION)) continue;
        l->captions++;
        l->captioned += dtl_block_size(&list[i]);
    }
    for (size_t i = l->first > HEADING_REACH ? l->first - HEADING_REACH : 0; l->first < l->end && i < l->first; i++)
        l->headed |= is_heading(blocks, &list[i], title);
    for (size_t i = l->end; i < count && i < l->end + WALL_REACH; i++) l->walled |= (list[i].signs & DTL_SIGN_WALL) != 0;
}

static look look_at(const dtl_html_blocks *blocks, const bool *kept, dtl_slice title) {
    look l = {.first = 0, .end = blocks->list.count};
    while (l.first < l.end && !kept[l.first]) l.first++;
    while (l.end > l.first && !kept[l.end - 1]) l.end--;
    look_at_range(&l, blocks, kept);
    look_around(&l, blocks, kept, title);
    return l;
}

/* "404", "404 - Example Post", "Example Post | 503" */
static bool has_status(dtl_slice title) {
    static const char marks[] = "-|:";
    title = dtl_slice_trim(title);
    for (int side = 0; side < 2; side++) {
        enum { DIGITS = 3 };
        if (title.length < DIGITS) return false;
        const char *number = side ? title.data + title.length - DIGITS : title.data;
        bool status = (number[0] == '4' || number[0] == '5') && number[1] >= '0' && number[1] <= '3' && number[2] >= '0' &&
                      number[2] <= '9';
        dtl_slice rest = dtl_slice_trim((dtl_slice){side ? title.data : title.data + DIGITS, title.length - DIGITS});
        if (status && (!rest.length || strchr(marks, side ? rest.data[rest.length - 1] : rest.data[0]))) return true;
    }
    return false;
}

static bool is_failure(const dtl_html_about *about, const look *l) {
    if ((about->declared & DTL_DECLARED_ARTICLE) || l->words > SHORT_OF_FAILURE) return false;
    const dtl_slice titles[] = {about->page_title, about->title.text};
    for (size_t i = 0; i < sizeof titles / sizeof *titles; i++) {
        if (has_status(titles[i]) || dtl_newswire_failure(about->newswire, titles[i])) return true;
    }
    return false;
}

/* An index is told by what it says, by headlines that lead away among its text, or by many of them and hardly a text. */
static bool is_index(const dtl_html_about *about, const look *l) {
    if ((about->declared & DTL_DECLARED_ARTICLE) && about->articles < FEWEST_HEADLINES) return false;
    if (about->declared & DTL_DECLARED_INDEX) return l->outer >= FEWEST_HEADLINES || l->words < BRIEF;
    if (l->inner >= FEWEST_HEADLINES && (double)l->inner > 0.6 * (double)l->paragraphs) return true;
    return l->words < BRIEF && l->outer >= MANY_HEADLINES && !l->headed;
}

static bool is_live(const dtl_html_about *about, const look *l) {
    return (about->declared & DTL_DECLARED_LIVE) || (l->updates >= FEWEST_UPDATES && l->updates * 8 >= l->paragraphs);
}

static bool is_stub(const dtl_html_about *about, const look *l) {
    bool locked = (about->declared & DTL_DECLARED_LOCKED) != 0;
    if (!locked && !l->walled) return false;
    return about->declared_words ? l->words < 0.6 * about->declared_words : l->words < SHORT;
}

static bool is_gallery(const dtl_html_about *about, const look *l) {
    bool article = (about->declared & DTL_DECLARED_ARTICLE) != 0;
    if (about->declared & DTL_DECLARED_GALLERY) return !article || l->words < SHORT;
    return l->captions >= FEWEST_CAPTIONS && l->words < SHORT && l->captioned > 2 * l->words;
}

static const char *why_nothing(const dtl_html_about *about, const look *l) {
    if (is_gallery(about, l)) return "is a gallery: pictures, and no text beside their captions";
    if (is_stub(about, l)) return "is behind a paywall, with nothing of its text";
    return "no article is found in the page";
}

int dtl_html_kind(dtl_report_kind *out, const dtl_html_about *about, const dtl_html_blocks *blocks, const bool *kept,
                  dtl_error *error) {
    look l = look_at(blocks, kept, about->title.text);
    *out = DTL_REPORT_ARTICLE;
    if (is_failure(about, &l))
        return dtl_fail(error, DTL_EFORMAT, "is no report but an error page: \"%.*s\"",
                        (int)(about->title.text.length < 80 ? about->title.text.length : 80), about->title.text.data);
    if (is_index(about, &l)) return dtl_fail(error, DTL_EFORMAT, "is no report but an index of others");
    if (l.words <= 0) return dtl_fail(error, DTL_EFORMAT, "%s", why_nothing(about, &l));
    if (is_live(about, &l))
        *out = DTL_REPORT_LIVE;
    else if (is_stub(about, &l))
        *out = DTL_REPORT_STUB;
    else if (is_gallery(about, &l))
        *out = DTL_REPORT_GALLERY;
    return DTL_OK;
}
