/* Dates that are counted from another act: "two days after gunmen stormed the town", "a week after the attack". */
#include "coding/events/anchor.h"
#include "base/error.h"

enum { MAX_CLIMB = 48, LOOK_BACK = 24 };

/* "P2D" as a number of days or months. */
typedef struct distance {
    int64_t days, months;
} distance;

/* What one counted stretch of time joins: the words behind its "after" or "before", and what is told there. */
typedef struct joint {
    const dtl_time *time;
    uint32_t first, end, head; /* the words behind, with the one that joins them; the word that heads them */
    dtl_mention *main, *other; /* NULL: none is coded */
    const dtl_time *dated;     /* a date among the words behind; NULL: none */
    distance apart;
} joint;

static bool read_distance(dtl_slice value, distance *out) {
    int64_t number = 0;
    size_t at = 1;
    *out = (distance){0, 0};
    if (value.length < 3 || value.length > 6 || value.data[0] != 'P') return false;
    for (; at < value.length && value.data[at] >= '0' && value.data[at] <= '9'; at++)
        number = number * 10 + (value.data[at] - '0');
    if (at == 1 || at + 1 != value.length) return false;
    switch (value.data[at]) {
    case 'D': out->days = number; return true;
    case 'W': out->days = number * 7; return true;
    case 'M': out->months = number; return true;
    case 'Y': out->months = number * 12; return true;
    default: return false;
    }
}

/* A day some way on; a distance in months is only good to the month. */
static void move(dtl_day *from, dtl_day *to, distance apart, int sign) {
    if (!apart.months) {
        *from += (dtl_day)(apart.days * sign);
        *to += (dtl_day)(apart.days * sign);
        return;
    }
    dtl_civil date = dtl_day_civil(*from);
    int64_t month = (int64_t)date.year * 12 + date.month - 1 + apart.months * sign;
    if (month < 12 || month >= 9999 * 12) return;
    date = (dtl_civil){(int)(month / 12), (int)(month % 12) + 1, 1};
    *from = dtl_day_of(date);
    *to = *from + dtl_month_length(date.year, date.month) - 1;
}

static bool is_under(const dtl_token *tokens, uint32_t token, uint32_t head) {
    for (int step = 0; step < MAX_CLIMB; step++) {
        if (token == head) return true;
        if (tokens[token].head < 0) return false;
        token = (uint32_t)tokens[token].head;
    }
    return false;
}

/* The words behind the stretch of time; false when they do not hang together there. */
static bool read_words(const dtl_document *document, const dtl_sentence *sentence, joint *j) {
    const dtl_token *tokens = document->tokens.items;
    j->first = j->time->end;
    if (j->first + 1 >= sentence->end || tokens[j->first].head <= (int32_t)j->first) return false;
    j->head = (uint32_t)tokens[j->first].head;
    /* taken for "after gunmen", with the verb behind */
    bool subject = dtl_relation_base((dtl_relation)tokens[j->head].relation) == DTL_REL_NSUBJ;
    if (subject && tokens[j->head].head > (int32_t)j->head) j->head = (uint32_t)tokens[j->head].head;
    if (j->head >= sentence->end) return false;
    for (j->end = j->first; j->end < sentence->end && is_under(tokens, j->end, j->head);) j->end++;
    return j->end > j->head;
}

static bool is_told_within(const joint *j, const dtl_document *document, const dtl_mention *mention) {
    return mention->when.text.data && mention->when.span.start >= document->tokens.items[j->first].span.start &&
           mention->when.span.end <= document->tokens.items[j->end - 1].span.end;
}

/* The acts of the sentence that the words join: the one behind, and the nearest outside. */
static void read_mentions(dtl_document *document, const dtl_sentence *sentence, joint *j) {
    for (size_t i = 0; i < document->mentions.count; i++) {
        dtl_mention *mention = &document->mentions.items[i];
        uint32_t at = mention->trigger_token;
        if (mention->part != sentence->part || at < sentence->first || at >= sentence->end) continue;
        if (at >= j->first && at < j->end) {
            if (!j->other || at == j->head) j->other = mention;
        } else if (at < j->first || !j->main) {
            j->main = mention; /* the last before the words, else the first behind them */
        }
    }
}

static void read_date(const dtl_document *document, joint *j) {
    for (size_t i = 0; i < document->times.count; i++) {
        const dtl_time *time = &document->times.items[i];
        bool day =
            (time->type == DTL_TIME_DATE || time->type == DTL_TIME_TIME) && time->from != DTL_NO_DAY && time->to != DTL_NO_DAY;
        if (day && time->first >= j->first && time->end <= j->end) j->dated = time;
    }
}

/* Sets the date of a mention from another day, unless that would be behind what publication allows. */
static void set_date(const dtl_document *document, const joint *j, dtl_mention *mention, dtl_day from, dtl_day to, int sign) {
    dtl_day published = document->report.published_day;
    if (from == DTL_NO_DAY || to == DTL_NO_DAY) return;
    move(&from, &to, j->apart, sign);
    bool over = mention->status == DTL_STATUS_ASSERTED || mention->status == DTL_STATUS_DENIED;
    if (over && published != DTL_NO_DAY && from > published) return;
    if (over && published != DTL_NO_DAY && to > published) to = published;
    mention->when = (dtl_when){from, to, true, DTL_BASIS_CONTEXT, j->time->text, j->time->span};
}

/* "the attack": the last act told before that is called so, or, when none is, that has a day at all. */
static const dtl_mention *find_before(const dtl_document *document, const dtl_sentence *sentence, const joint *j) {
    const dtl_token *tokens = document->tokens.items;
    const dtl_mention *last = NULL;
    size_t looked = 0;
    for (size_t i = document->mentions.count; i-- > 0 && looked < LOOK_BACK;) {
        const dtl_mention *mention = &document->mentions.items[i];
        bool day =
            mention->when.told && mention->when.text.data && mention->when.from != DTL_NO_DAY && mention->when.to != DTL_NO_DAY;
        if (mention->part != sentence->part || mention->trigger_token >= sentence->first || !day) continue;
        looked++;
        if (dtl_slice_equal(tokens[mention->trigger_token].lemma, tokens[j->head].lemma)) return mention;
        if (j->other && j->other->type == mention->type) return mention;
        if (!last) last = mention;
    }
    bool definite = false;
    for (uint32_t t = j->first; t < j->head; t++) definite |= dtl_features_have(&tokens[t].features, DTL_FEAT_DEFINITE, "Def");
    return definite && tokens[j->head].upos == DTL_UPOS_NOUN && !j->other ? last : NULL;
}

static void settle(dtl_document *document, const dtl_sentence *sentence, joint *j) {
    int sign = j->time->counted;
    bool told = j->main && j->main->when.text.data && !is_told_within(j, document, j->main);
    if (j->dated) {
        if (j->main && !told) set_date(document, j, j->main, j->dated->from, j->dated->to, sign);
        return;
    }
    if (told) {
        if (j->other) set_date(document, j, j->other, j->main->when.from, j->main->when.to, -sign);
        return;
    }
    /* "ordered them to leave on Tuesday, a day after Chad expelled its ambassador": a day outside the words is none of theirs */
    if (j->other && j->other->when.text.data && !is_told_within(j, document, j->other)) {
        set_date(document, j, j->other, j->other->when.from, j->other->when.to, -sign);
        return;
    }
    const dtl_mention *before = j->main ? find_before(document, sentence, j) : NULL;
    if (before) set_date(document, j, j->main, before->when.from, before->when.to, sign);
}

void dtl_event_anchor(dtl_document *document) {
    for (size_t i = 0; i < document->times.count; i++) {
        joint j = {.time = &document->times.items[i]};
        if (!j.time->counted || j.time->sentence >= document->sentences.count || !read_distance(j.time->value, &j.apart))
            continue;
        const dtl_sentence *sentence = &document->sentences.items[j.time->sentence];
        if (!read_words(document, sentence, &j)) continue;
        read_mentions(document, sentence, &j);
        read_date(document, &j);
        settle(document, sentence, &j);
    }
}
