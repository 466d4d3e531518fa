#include "merge/fields.h"

#include <stdio.h>

#include "base/json.h"
#include "merge/compare.h"

enum { VALUE_AT_MOST = 4096 }; /* bytes of a value written as JSON */

static dtl_vote *new_votes(const dtl_making *making) {
    dtl_vote *votes = dtl_arena_array(making->scratch, dtl_vote, making->count);
    for (size_t i = 0; votes && i < making->count; i++) votes[i].member = i;
    return votes;
}

static int choose_mode(dtl_making *making) {
    dtl_vote *votes = new_votes(making);
    if (!votes) return dtl_making_status(making);
    for (size_t i = 0; i < making->count; i++) {
        int mode = making->members[i]->mention->mode;
        if (mode != DTL_NO_MODE) votes[i].value = dtl_slice_of(dtl_mode_name((dtl_mode)mode));
    }
    size_t winner = dtl_count_votes(votes, making->count, making, NULL);
    making->event->mode = winner == SIZE_MAX ? DTL_NO_MODE : making->members[votes[winner].member]->mention->mode;
    return DTL_OK;
}

static int choose_cameo(dtl_making *making) {
    dtl_vote *votes = new_votes(making);
    if (!votes) return dtl_making_status(making);
    for (size_t i = 0; i < making->count; i++) {
        const char *cameo = making->members[i]->mention->cameo;
        if (cameo[0]) votes[i] = (dtl_vote){.value = dtl_slice_of(cameo), .member = i, .rank = (int)strlen(cameo) > 2};
    }
    size_t winner = dtl_count_votes(votes, making->count, making, NULL);
    if (winner != SIZE_MAX)
        memcpy(making->event->cameo, making->members[votes[winner].member]->mention->cameo, sizeof making->event->cameo);
    return DTL_OK;
}

/* Of a mention that joined what others tell of. */
static bool is_denied(dtl_status status) {
    return status == DTL_STATUS_DENIED || status == DTL_STATUS_NEGATED;
}

static bool statuses_exclude(const dtl_making *making, const dtl_vote *a, const dtl_vote *b) {
    dtl_status left = making->members[a->member]->mention->status, right = making->members[b->member]->mention->status;
    return (left == DTL_STATUS_ASSERTED && is_denied(right)) || (is_denied(left) && right == DTL_STATUS_ASSERTED);
}

static int rank_of_status(dtl_status status) {
    return status == DTL_STATUS_ASSERTED || is_denied(status) ? 2 : status == DTL_STATUS_PLANNED;
}

/* What was told to have happened stands before what was planned, and that before what was thought possible. */
static int choose_status(dtl_making *making) {
    dtl_vote *votes = new_votes(making);
    if (!votes) return dtl_making_status(making);
    for (size_t i = 0; i < making->count; i++) {
        dtl_status status = making->members[i]->mention->status;
        votes[i].value = dtl_arena_print(making->scratch, "\"%s\"", dtl_status_name(status));
        votes[i].rank = rank_of_status(status);
    }
    size_t voted = 0, winner = dtl_count_votes(votes, making->count, making, &voted);
    if (winner == SIZE_MAX) return dtl_making_status(making);
    making->event->status = making->members[votes[winner].member]->mention->status;
    return dtl_dispute_votes(making, "status", votes, voted, statuses_exclude, false);
}

int dtl_make_coding(dtl_making *making) {
    for (size_t i = 0; i < making->count; i++) making->event->contexts |= making->members[i]->mention->contexts;
    int status = choose_mode(making);
    if (status == DTL_OK) status = choose_cameo(making);
    return status ? status : choose_status(making);
}

static dtl_slice write_days(dtl_making *making, const dtl_when *when) {
    dtl_buffer text;
    dtl_buffer_init(&text, VALUE_AT_MOST);
    dtl_put_raw(&text, "{\"from\":");
    dtl_put_day(&text, when->from);
    dtl_put_raw(&text, ",\"to\":");
    dtl_put_day(&text, when->to);
    dtl_put_raw(&text, "}");
    return dtl_keep_text(making, &text);
}

/* What had happened when it was published did not happen on a later day; a day may begin earlier elsewhere. */
static bool was_told_before(const dtl_view *told, const dtl_view *dated) {
    bool happened = told->mention->status == DTL_STATUS_ASSERTED && dated->mention->status == DTL_STATUS_ASSERTED;
    return happened && told->dating != DTL_WIDE && told->published != DTL_NO_DAY && dated->dating == DTL_DATED &&
           dated->mention->when.basis != DTL_BASIS_CONTEXT && dated->from > told->published + 1;
}

/* A date that the surrounding text gives is none that the mention disagrees with. */
static bool days_exclude(const dtl_making *making, const dtl_vote *a, const dtl_vote *b) {
    const dtl_view *left = making->members[a->member], *right = making->members[b->member];
    if (was_told_before(left, right) || was_told_before(right, left)) return true;
    bool taken = left->mention->when.basis == DTL_BASIS_CONTEXT || right->mention->when.basis == DTL_BASIS_CONTEXT;
    return left->dating == DTL_DATED && right->dating == DTL_DATED && !taken &&
           (left->to < right->from || right->to < left->from);
}

/* Where nobody tells the day, the earliest publication bounds it. */
static void bound_date(dtl_making *making) {
    dtl_when *out = &making->event->when;
    for (size_t i = 0; i < making->count; i++) {
        const dtl_when *when = &making->members[i]->mention->when;
        if (when->told && (!out->told || (when->to != DTL_NO_DAY && when->to < out->to))) *out = *when;
    }
}

int dtl_make_date(dtl_making *making) {
    dtl_vote *votes = new_votes(making);
    if (!votes) return dtl_making_status(making);
    for (size_t i = 0; i < making->count; i++) {
        const dtl_view *view = making->members[i];
        bool bounded = view->dating == DTL_BOUNDED && view->mention->when.told;
        if (view->dating != DTL_DATED && view->dating != DTL_WIDE && !bounded) continue;
        votes[i].value = write_days(making, &view->mention->when);
        votes[i].rank = bounded ? 0 : view->dating == DTL_WIDE ? 1 : view->from == view->to ? 3 : 2;
    }
    dtl_when *when = &making->event->when;
    *when = (dtl_when){.from = DTL_NO_DAY, .to = DTL_NO_DAY};
    size_t voted = 0, winner = dtl_count_votes(votes, making->count, making, &voted);
    if (winner == SIZE_MAX || !votes[winner].rank) {
        bound_date(making);
    } else {
        *when = making->members[votes[winner].member]->mention->when;
    }
    when->text = DTL_NO_SLICE;
    when->span = (dtl_span){0, 0};
    return dtl_dispute_votes(making, "date", votes, voted, days_exclude, true);
}

static dtl_slice write_place(dtl_making *making, const dtl_place *place) {
    dtl_buffer text;
    dtl_buffer_init(&text, VALUE_AT_MOST);
    dtl_put_raw(&text, "{\"name\":");
    dtl_put_string(&text, place->name);
    dtl_put_raw(&text, ",\"country\":");
    dtl_put_name(&text, place->country);
    dtl_put_raw(&text, ",\"precision\":");
    dtl_put_name(&text, dtl_precision_name(place->precision));
    dtl_put_raw(&text, "}");
    return dtl_keep_text(making, &text);
}

static bool places_exclude(const dtl_making *making, const dtl_vote *a, const dtl_vote *b) {
    const dtl_view *left = making->members[a->member], *right = making->members[b->member];
    bool cities = left->mention->place->precision >= DTL_PRECISION_CITY && right->mention->place->precision >= DTL_PRECISION_CITY;
    return cities && left->place->count && right->place->count && !dtl_may_be_one_place(left, right);
}

int dtl_make_place(dtl_making *making) {
    dtl_vote *votes = new_votes(making);
    if (!votes) return dtl_making_status(making);
    for (size_t i = 0; i < making->count; i++) {
        const dtl_place *place = making->members[i]->mention->place;
        if (!place || (!place->name.data && !place->country[0])) continue;
        votes[i].value = write_place(making, place);
        votes[i].rank = (int)place->precision;
    }
    size_t voted = 0, winner = dtl_count_votes(votes, making->count, making, &voted);
    if (winner != SIZE_MAX) making->event->place = making->members[votes[winner].member]->mention->place;
    return dtl_dispute_votes(making, "place", votes, voted, places_exclude, true);
}
