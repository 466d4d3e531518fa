#include <stdlib.h>

#include "base/json.h"
#include "merge/compare.h"
#include "merge/fields.h"

enum { SHAPES_AT_MOST = 16, VALUE_AT_MOST = 4096, HOLDERS_COMPARED = 64 };

typedef struct told {
    const dtl_party_view *party;
    size_t member;
} told;

/* What the mentions tell of one party of the event. */
typedef struct slot {
    dtl_vector(told) told;
    const dtl_party_view *shapes[SHAPES_AT_MOST]; /* those told that differ */
    size_t shape_count;
    size_t support; /* origins */
} slot;

typedef struct side {
    slot slots[DTL_MAX_SIDE];
    size_t count;
} side;

static bool same_shape(const dtl_party_view *a, const dtl_party_view *b) {
    return a->name->hash == b->name->hash && strcmp(a->actor->country, b->actor->country) == 0 &&
           strcmp(a->actor->sector, b->actor->sector) == 0;
}

/* Agreement with a slot: the best of its shapes, when none excludes and none is told by another name. */
static double compare_slot(const slot *s, const dtl_party_view *party) {
    double best = DTL_VETO;
    for (size_t i = 0; i < s->shape_count; i++) {
        const dtl_party_view *shape = s->shapes[i];
        double points = dtl_compare_parties(shape, party);
        bool renamed = shape->name->count && party->name->count && !dtl_same_office(shape->actor, party->actor) &&
                       dtl_name_compare(shape->name, party->name) == DTL_NAME_DIFFERENT;
        if (points == DTL_VETO || renamed) return DTL_VETO;
        if (points > best) best = points;
    }
    return best;
}

static double find_slot(side *in, const dtl_party_view *party, slot **out) {
    double best = DTL_VETO;
    for (size_t i = 0; i < in->count; i++) {
        double points = compare_slot(&in->slots[i], party);
        if (points <= best) continue;
        best = points;
        *out = &in->slots[i];
    }
    return best;
}

static int add_told(dtl_making *making, slot *s, const dtl_party_view *party, size_t member) {
    told *one = dtl_vector_push(&s->told, making->scratch);
    if (!one) return dtl_making_status(making);
    *one = (told){party, member};
    bool known = false;
    for (size_t i = 0; i < s->shape_count && !known; i++) known = same_shape(s->shapes[i], party);
    if (!known && s->shape_count < SHAPES_AT_MOST) s->shapes[s->shape_count++] = party;
    return DTL_OK;
}

/* Puts a party where it agrees, on either side when other is not NULL, else in a slot of its own. alone: it is all that its
 * mention tells of the side; then nothing to compare is enough, for the mention is of this event and so is its only party. */
static int place_party(dtl_making *making, side *own, side *other, const dtl_party_view *party, size_t member, bool alone) {
    slot *found = NULL, *there = NULL;
    double points = find_slot(own, party, &found), points_there = other ? find_slot(other, party, &there) : DTL_VETO;
    if (points_there > 0 && points_there > points) {
        found = there;
        points = points_there;
    }
    bool complements = points == 0 && alone && own->count == 1;
    if (!(points > 0) && !complements) {
        if (own->count == DTL_MAX_SIDE) return DTL_OK;
        found = &own->slots[own->count++];
        found->told.ceiling = SIZE_MAX / 2;
    }
    return add_told(making, found, party, member);
}

static int compare_hashes(const void *a, const void *b) {
    uint64_t left = *(const uint64_t *)a, right = *(const uint64_t *)b;
    return (left > right) - (left < right);
}

static int count_support(dtl_making *making, slot *s) {
    uint64_t *origins = dtl_arena_array(making->scratch, uint64_t, s->told.count);
    if (!origins) return dtl_making_status(making);
    for (size_t i = 0; i < s->told.count; i++) origins[i] = making->members[s->told.items[i].member]->origin;
    qsort(origins, s->told.count, sizeof *origins, compare_hashes);
    s->support = 0;
    for (size_t i = 0; i < s->told.count; i++) s->support += !i || origins[i] != origins[i - 1];
    return DTL_OK;
}

/* The fullest name that is the same as this one. */
static const dtl_party_view *fullest(const slot *s, const dtl_party_view *party) {
    const dtl_party_view *best = party;
    for (size_t i = 0; i < s->shape_count; i++) {
        const dtl_party_view *shape = s->shapes[i];
        if (dtl_name_compare(shape->name, party->name) != DTL_NAME_SAME) continue;
        dtl_slice name = shape->actor->name, before = best->actor->name;
        bool longer =
            shape->name->count > best->name->count || (shape->name->count == best->name->count && name.length > before.length);
        bool smaller =
            shape->name->count == best->name->count && name.length == before.length && dtl_slice_compare(name, before) < 0;
        if (longer || smaller) best = shape;
    }
    return best;
}

static dtl_vote *slot_votes(dtl_making *making, const slot *s, dtl_slice (*value)(const slot *s, const dtl_party_view *party)) {
    dtl_vote *votes = dtl_arena_array(making->scratch, dtl_vote, s->told.count);
    for (size_t i = 0; votes && i < s->told.count; i++)
        votes[i] = (dtl_vote){.value = value(s, s->told.items[i].party), .member = s->told.items[i].member};
    return votes;
}

static dtl_slice name_of(const slot *s, const dtl_party_view *party) {
    return party->name->count ? fullest(s, party)->actor->name : DTL_NO_SLICE;
}

static dtl_slice country_of(const slot *s, const dtl_party_view *party) {
    (void)s;
    return party->actor->country[0] ? dtl_slice_of(party->actor->country) : DTL_NO_SLICE;
}

/* What is told stands before what was inferred. */
static void rank_countries(dtl_vote *votes, const slot *s) {
    for (size_t i = 0; i < s->told.count; i++) votes[i].rank = !s->told.items[i].party->actor->inferred;
}

static dtl_slice sector_of(const slot *s, const dtl_party_view *party) {
    (void)s;
    return party->actor->sector[0] ? dtl_slice_of(party->actor->sector) : DTL_NO_SLICE;
}

/* Spellings of a name are variants; two names for one office contradict each other. */
static bool names_exclude(const dtl_making *making, const dtl_vote *a, const dtl_vote *b) {
    const dtl_name *left = dtl_name_read(a->value, making->scratch), *right = dtl_name_read(b->value, making->scratch);
    return left && right && dtl_name_compare(left, right) == DTL_NAME_DIFFERENT;
}

/* The state, armed groups, civilians: others may be one party in two words ("employees" and "men"). */
static bool sectors_exclude(const dtl_making *making, const dtl_vote *a, const dtl_vote *b) {
    (void)making;
    return dtl_sectors_exclude(a->value.data, b->value.data);
}

static dtl_slice write_party(dtl_making *making, dtl_slice name, const char *country, dtl_slice sector) {
    dtl_buffer text;
    dtl_buffer_init(&text, VALUE_AT_MOST);
    dtl_put_raw(&text, "{\"name\":");
    dtl_put_string(&text, name);
    dtl_put_raw(&text, ",\"country\":");
    dtl_put_name(&text, country);
    dtl_put_raw(&text, ",\"sector\":");
    dtl_put_string(&text, sector);
    dtl_put_raw(&text, "}");
    return dtl_keep_text(making, &text);
}

/* Shows each vote as the party with that name, or that sector, in place of the one chosen. */
static void show_votes(dtl_making *making, dtl_vote *votes, size_t voted, const dtl_party *party, bool by_name) {
    dtl_slice sector = party->sector[0] ? dtl_slice_of(party->sector) : DTL_NO_SLICE;
    for (size_t i = 0; i < voted; i++)
        votes[i].shown =
            write_party(making, by_name ? votes[i].value : party->name, party->country, by_name ? sector : votes[i].value);
}

static int make_party(dtl_making *making, const char *field, const slot *s, dtl_party *out) {
    dtl_vote *names = slot_votes(making, s, name_of), *countries = slot_votes(making, s, country_of);
    dtl_vote *sectors = slot_votes(making, s, sector_of);
    if (!names || !countries || !sectors) return dtl_making_status(making);
    rank_countries(countries, s);
    size_t named = 0, in_sectors = 0;
    size_t name = dtl_count_votes(names, s->told.count, making, &named);
    size_t country = dtl_count_votes(countries, s->told.count, making, NULL);
    size_t sector = dtl_count_votes(sectors, s->told.count, making, &in_sectors);
    if (name != SIZE_MAX) out->name = names[name].value;
    if (country != SIZE_MAX) memcpy(out->country, countries[country].value.data, countries[country].value.length + 1);
    if (sector != SIZE_MAX) memcpy(out->sector, sectors[sector].value.data, sectors[sector].value.length + 1);
    show_votes(making, names, named, out, true);
    show_votes(making, sectors, in_sectors, out, false);
    int status = dtl_dispute_votes(making, field, names, named, names_exclude, true);
    return status ? status : dtl_dispute_votes(making, field, sectors, in_sectors, sectors_exclude, true);
}

/* The person in office whom the slot names first; NULL where it names none. */
static const dtl_party_view *holder_of(const slot *s) {
    for (size_t i = 0; i < s->shape_count; i++) {
        if (s->shapes[i]->name->count && s->shapes[i]->actor->role.data) return s->shapes[i];
    }
    return NULL;
}

/* Whether a report tells of both. */
static bool stand_together(const dtl_making *making, const slot *a, const slot *b) {
    for (size_t i = 0; i < a->told.count; i++) {
        for (size_t j = 0; j < b->told.count; j++) {
            const dtl_view *left = making->members[a->told.items[i].member], *right = making->members[b->told.items[j].member];
            if (dtl_same_report(left, right)) return true;
        }
    }
    return false;
}

/* Two in office of one country of whom each report names but one: who of them it was is told differently. */
static bool stand_for_each_other(const dtl_making *making, const slot *a, const slot *b) {
    const dtl_party_view *left = holder_of(a), *right = holder_of(b);
    if (!left || !right || !left->actor->country[0] || strcmp(left->actor->country, right->actor->country) != 0) return false;
    bool few = a->told.count <= HOLDERS_COMPARED && b->told.count <= HOLDERS_COMPARED;
    return few && dtl_name_compare(left->name, right->name) == DTL_NAME_DIFFERENT && !stand_together(making, a, b);
}

static int dispute_holders(dtl_making *making, const char *field, const slot *a, const slot *b) {
    size_t count = a->told.count + b->told.count, voted = 0;
    dtl_vote *votes = dtl_arena_array(making->scratch, dtl_vote, count);
    if (!votes) return dtl_making_status(making);
    for (size_t i = 0; i < count; i++) {
        const slot *of = i < a->told.count ? a : b;
        const told *one = &of->told.items[i < a->told.count ? i : i - a->told.count];
        votes[i] = (dtl_vote){.value = name_of(of, one->party), .member = one->member};
    }
    dtl_count_votes(votes, count, making, &voted);
    dtl_party shown = {.country = ""};
    memcpy(shown.country, holder_of(a)->actor->country, sizeof shown.country);
    memcpy(shown.sector, holder_of(a)->actor->sector, sizeof shown.sector);
    show_votes(making, votes, voted, &shown, true);
    return dtl_dispute_votes(making, field, votes, voted, names_exclude, true);
}

/* Where all sides are alike, delegations of many meet. */
static int dispute_side(dtl_making *making, const char *field, const side *of) {
    if (dtl_type_is_mutual(making->event->type)) return DTL_OK;
    for (size_t i = 0; i < of->count; i++) {
        for (size_t j = i + 1; j < of->count; j++) {
            if (stand_for_each_other(making, &of->slots[i], &of->slots[j]))
                return dispute_holders(making, field, &of->slots[i], &of->slots[j]);
        }
    }
    return DTL_OK;
}

/* By support, then as first told: the sort must keep the order of equals. */
static void sort_slots(side *of) {
    for (size_t i = 1; i < of->count; i++) {
        slot moved = of->slots[i];
        size_t at = i;
        for (; at > 0 && of->slots[at - 1].support < moved.support; at--) of->slots[at] = of->slots[at - 1];
        of->slots[at] = moved;
    }
}

static int make_side(dtl_making *making, const char *field, side *of, dtl_party **parties, size_t *count) {
    for (size_t i = 0; i < of->count; i++) {
        int status = count_support(making, &of->slots[i]);
        if (status) return status;
    }
    sort_slots(of);
    *parties = dtl_arena_array(making->arena, dtl_party, of->count);
    if (!*parties) return dtl_making_status(making);
    *count = of->count;
    int status = DTL_OK;
    for (size_t i = 0; status == DTL_OK && i < of->count; i++) status = make_party(making, field, &of->slots[i], &(*parties)[i]);
    return status ? status : dispute_side(making, field, of);
}

/* own and other: the sides of the event; for a type whose sides are alike a party may be found on either. */
static int place_side(dtl_making *making, side *own, side *other, const dtl_side_view *from, size_t member) {
    side *either = dtl_type_is_mutual(making->event->type) ? other : NULL;
    int status = DTL_OK;
    for (size_t i = 0; status == DTL_OK && i < from->count; i++)
        status = place_party(making, own, either, &from->parties[i], member, from->count == 1);
    return status;
}

int dtl_make_parties(dtl_making *making) {
    side *sides = dtl_arena_array(making->scratch, side, 2);
    if (!sides) return dtl_making_status(making);
    int status = DTL_OK;
    for (size_t i = 0; status == DTL_OK && i < making->count; i++) {
        status = place_side(making, &sides[0], &sides[1], &making->members[i]->actors, i);
        if (status == DTL_OK) status = place_side(making, &sides[1], &sides[0], &making->members[i]->recipients, i);
    }
    dtl_event *event = making->event;
    if (status == DTL_OK) status = make_side(making, "actors", &sides[0], &event->actors, &event->actor_count);
    if (status == DTL_OK) status = make_side(making, "recipients", &sides[1], &event->recipients, &event->recipient_count);
    return status;
}
