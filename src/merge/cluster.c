#include "merge/cluster.h"

#include "base/map.h"
#include "base/postings.h"
#include "merge/compare.h"

enum {
    DAYS_OF_A_BUCKET = 4,
    SHOWN_AT_MOST = 24,   /* members of a group that newcomers are compared with */
    LISTED_AT_MOST = 512, /* newest groups of one key that are looked at */
    STORY_AT_MOST = 96,   /* newest groups of a story and type that are looked at */
    KEYS_AT_MOST = 512    /* of one mention */
};

/* Points of agreement with the likest member of a group, and with all on average. Where no day is known, one act is told apart
 * from the next by nothing but this. */
static const double JOIN_TIMELESS = 4, MEAN = 2, MEAN_TIMELESS = 3.5;

typedef struct shown {
    const dtl_view *view;
    uint32_t next; /* number of the one shown before it, or DTL_NO_POSTING */
} shown;

typedef struct group {
    uint32_t newest, count; /* of those shown */
    uint32_t asked_by;      /* the last view that was compared with it, + 1 */
} group;

typedef struct keys {
    uint64_t items[KEYS_AT_MOST];
    size_t count;
} keys;

typedef struct clusterer {
    dtl_arena *arena;
    const dtl_telling_model *model;
    dtl_vector(group) groups;
    dtl_vector(shown) shown;
    dtl_postings index; /* key -> group */
    dtl_map known;
} clusterer;

/* What a key is about. */
enum { KEY_ACTOR = 1, KEY_RECIPIENT, KEY_CITY, KEY_TRIGGER, KEY_REPORT, KEY_STORY };

/* What of a party a key holds. A party with a country is found under its sector too, by those that have no country. */
enum { CODE_COUNTRY = 1, CODE_SECTOR, CODE_SECTOR_ONLY, CODE_NAME, CODE_UNKNOWN };

static uint64_t mix(uint64_t a, uint64_t b) {
    uint64_t pair[2] = {a, b};
    return dtl_hash((dtl_slice){(const char *)pair, sizeof pair}, 0);
}

/* The first and last bucket of days in which a view may meet others. */
static void buckets_of(const dtl_view *view, int64_t slack, int64_t *first, int64_t *last) {
    const int64_t shift = (int64_t)1 << 40; /* keeps the division of days before 1970 downward */
    *first = *last = -1;
    if (view->dating == DTL_TIMELESS) return;
    if (view->dating == DTL_WIDE) {
        *first = *last = (int64_t)(mix((uint64_t)view->from, (uint64_t)view->to) >> 1);
        return;
    }
    *first = (view->from - slack + shift) / DAYS_OF_A_BUCKET;
    *last = (view->to + slack + shift) / DAYS_OF_A_BUCKET;
}

static void add_key(keys *out, const dtl_view *view, int about, uint64_t feature, int64_t bucket) {
    if (out->count == KEYS_AT_MOST) return;
    uint64_t fixed = (uint64_t)view->mention->type << 16 | (uint64_t)view->standing << 8 | (uint64_t)about;
    out->items[out->count++] = mix(mix(fixed, feature), (uint64_t)bucket);
}

/* Within a story denials meet what they deny. */
static uint64_t story_key(const dtl_view *view) {
    uint64_t fixed = (uint64_t)view->mention->type << 16 | (uint64_t)(view->standing == DTL_STANDING_DEMAND) << 8 | KEY_STORY;
    return mix(fixed, dtl_hash(dtl_slice_of(view->draft), 0));
}

static uint64_t code(int kind, dtl_slice value) {
    return dtl_hash(value, (uint64_t)kind);
}

static void add_name_keys(keys *out, const dtl_view *view, int about, const dtl_name *name, int64_t bucket) {
    if (name->count) add_key(out, view, about, code(CODE_NAME, name->words[name->count - 1]), bucket);
}

/* The keys under which a side is found. */
static void add_side(keys *out, const dtl_view *view, int about, const dtl_side_view *side, int64_t bucket) {
    for (size_t i = 0; i < side->count; i++) {
        const dtl_actor *actor = side->parties[i].actor;
        dtl_slice sector = dtl_slice_of(actor->sector);
        if (actor->country[0]) add_key(out, view, about, code(CODE_COUNTRY, dtl_slice_of(actor->country)), bucket);
        if (sector.length) add_key(out, view, about, code(CODE_SECTOR, sector), bucket);
        if (sector.length && !actor->country[0]) add_key(out, view, about, code(CODE_SECTOR_ONLY, sector), bucket);
        add_name_keys(out, view, about, side->parties[i].name, bucket);
    }
    if (!side->count) add_key(out, view, about, code(CODE_UNKNOWN, DTL_NO_SLICE), bucket);
}

/* The keys under which a side looks for others. */
static void ask_side(keys *out, const dtl_view *view, int about, const dtl_side_view *side, int64_t bucket) {
    for (size_t i = 0; i < side->count; i++) {
        const dtl_actor *actor = side->parties[i].actor;
        dtl_slice country = dtl_slice_of(actor->country), sector = dtl_slice_of(actor->sector);
        if (country.length) add_key(out, view, about, code(CODE_COUNTRY, country), bucket);
        if (sector.length) add_key(out, view, about, code(country.length ? CODE_SECTOR_ONLY : CODE_SECTOR, sector), bucket);
        add_name_keys(out, view, about, side->parties[i].name, bucket);
    }
    if (side->count) add_key(out, view, about, code(CODE_UNKNOWN, DTL_NO_SLICE), bucket);
}

static bool in_a_city(const dtl_view *view) {
    return view->place->count && view->mention->place->precision >= DTL_PRECISION_CITY;
}

static void add_other_keys(keys *out, const dtl_view *view, int64_t bucket) {
    if (in_a_city(view)) add_key(out, view, KEY_CITY, view->place->hash, bucket);
    if (view->trigger) add_key(out, view, KEY_TRIGGER, view->trigger, bucket);
}

/* Sides of a mutual type are looked for as one. */
static int recipient_key(const dtl_view *view) {
    return dtl_type_is_mutual(view->mention->type) ? KEY_ACTOR : KEY_RECIPIENT;
}

static int show(clusterer *c, const dtl_view *view, uint32_t number) {
    shown *one = dtl_vector_push(&c->shown, c->arena);
    if (!one) return c->arena->status;
    group *g = &c->groups.items[number];
    *one = (shown){view, g->newest};
    g->newest = (uint32_t)(c->shown.count - 1);
    g->count++;
    keys all = {.count = 0};
    int64_t first, last;
    buckets_of(view, 0, &first, &last);
    for (int64_t bucket = first; bucket <= last; bucket++) {
        add_side(&all, view, KEY_ACTOR, &view->actors, bucket);
        add_side(&all, view, recipient_key(view), &view->recipients, bucket);
        add_other_keys(&all, view, bucket);
    }
    add_key(&all, view, KEY_REPORT, dtl_hash(dtl_slice_of(view->mention->report), 0), 0);
    if (view->draft[0] && all.count < KEYS_AT_MOST) all.items[all.count++] = story_key(view);
    for (size_t i = 0; i < all.count; i++) {
        const dtl_posting_list *list = dtl_postings_find(&c->index, all.items[i]);
        if (list && c->index.entries.items[list->newest].value == number) continue;
        if (dtl_postings_add(&c->index, all.items[i], number)) return c->arena->status;
    }
    return DTL_OK;
}

/* Agreement with a group: the best of its members; none may exclude, and on average they must agree somewhat, or one vague
 * mention after the other makes a chain. */
static double compare_group(const clusterer *c, const dtl_view *view, const group *g) {
    double best = DTL_VETO, own = DTL_VETO, sum = 0;
    for (uint32_t at = g->newest; at != DTL_NO_POSTING; at = c->shown.items[at].next) {
        double points = dtl_compare_views(c->model, c->shown.items[at].view, view);
        if (points == DTL_VETO) return DTL_VETO;
        if (points > best) best = points;
        if (points > own && dtl_same_report(c->shown.items[at].view, view)) own = points;
        sum += points;
    }
    /* what others tell of the act agrees with a denial or a bare toll in little */
    if (own >= DTL_JOIN && dtl_is_of_told(view)) return best;
    bool timeless = view->dating == DTL_TIMELESS;
    if (timeless && best < JOIN_TIMELESS) return 0;
    return sum >= (timeless ? MEAN_TIMELESS : MEAN) * (double)g->count ? best : 0;
}

typedef struct search {
    const dtl_view *view;
    uint32_t asker; /* position of the view + 1 */
    uint32_t group;
    double points;
} search;

static void look_under(clusterer *c, search *s, uint64_t key, int most) {
    const dtl_posting_list *list = dtl_postings_find(&c->index, key);
    uint32_t at = list ? list->newest : DTL_NO_POSTING;
    for (int looked = 0; at != DTL_NO_POSTING && looked < most; looked++, at = c->index.entries.items[at].next) {
        uint32_t number = c->index.entries.items[at].value;
        group *g = &c->groups.items[number];
        if (g->asked_by == s->asker) continue;
        g->asked_by = s->asker;
        double points = compare_group(c, s->view, g);
        bool better = points > s->points || (points == s->points && number < s->group);
        if (points < DTL_JOIN || !better) continue;
        s->points = points;
        s->group = number;
    }
}

static size_t listed(const clusterer *c, const keys *all) {
    size_t total = 0;
    for (size_t i = 0; i < all->count; i++) {
        const dtl_posting_list *list = dtl_postings_find(&c->index, all->items[i]);
        if (list) total += list->count < LISTED_AT_MOST ? list->count : LISTED_AT_MOST;
    }
    return total;
}

/* The group with which the view agrees most, DTL_NO_POSTING when it agrees with none. It is enough to look from one side, the one
 * that fewer share. */
static uint32_t find_group(clusterer *c, const dtl_view *view, uint32_t position) {
    keys actors = {.count = 0}, recipients = {.count = 0}, others = {.count = 0};
    int64_t first, last;
    buckets_of(view, dtl_befell_somebody(view) ? DTL_MERGE_DAYS : 1, &first, &last);
    for (int64_t bucket = first; bucket <= last; bucket++) {
        ask_side(&actors, view, KEY_ACTOR, &view->actors, bucket);
        ask_side(&recipients, view, recipient_key(view), &view->recipients, bucket);
        add_other_keys(&others, view, bucket);
    }
    const keys *asked = &others;
    if (view->actors.count) asked = &actors;
    if (view->recipients.count && (!view->actors.count || listed(c, &recipients) < listed(c, &actors))) asked = &recipients;
    search s = {.view = view, .asker = position + 1, .group = DTL_NO_POSTING, .points = 0};
    for (size_t i = 0; i < asked->count; i++) look_under(c, &s, asked->items[i], LISTED_AT_MOST);
    keys report = {.count = 0};
    add_key(&report, view, KEY_REPORT, dtl_hash(dtl_slice_of(view->mention->report), 0), 0);
    look_under(c, &s, report.items[0], LISTED_AT_MOST);
    if (view->draft[0]) look_under(c, &s, story_key(view), STORY_AT_MOST);
    return s.group;
}

static int start_group(clusterer *c, uint32_t *number) {
    group *g = dtl_vector_push(&c->groups, c->arena);
    if (!g) return c->arena->status;
    *g = (group){.newest = DTL_NO_POSTING};
    *number = (uint32_t)(c->groups.count - 1);
    return DTL_OK;
}

/* The group that is known by this name, started when it is the first. */
static int known_group(clusterer *c, dtl_slice name, uint32_t *number) {
    bool added = false;
    uint32_t *value = dtl_map_put(&c->known, name, &added);
    if (!value) return c->arena->status;
    if (added && start_group(c, value)) return c->arena->status;
    *number = *value;
    return DTL_OK;
}

static bool is_shown(const clusterer *c, const group *g, const dtl_view *view) {
    uint32_t at = g->newest;
    while (at != DTL_NO_POSTING && c->shown.items[at].view->signature != view->signature) at = c->shown.items[at].next;
    return at != DTL_NO_POSTING;
}

static int join(clusterer *c, const dtl_view *view, uint32_t position, dtl_slice known, uint32_t *number) {
    int status = DTL_OK;
    if (known.data) {
        status = known_group(c, known, number);
    } else {
        *number = find_group(c, view, position);
        if (*number == DTL_NO_POSTING) status = start_group(c, number);
    }
    if (status) return status;
    const group *g = &c->groups.items[*number];
    return g->count < SHOWN_AT_MOST && !is_shown(c, g, view) ? show(c, view, *number) : DTL_OK;
}

int dtl_cluster(uint32_t *groups, size_t *group_count, const dtl_telling_model *model, const dtl_view *views,
                const dtl_slice *known, size_t count, dtl_arena *arena) {
    clusterer c = {.arena = arena, .model = model, .groups = {.ceiling = count}, .shown = {.ceiling = count}};
    dtl_postings_init(&c.index, arena, DTL_NO_POSTING);
    dtl_map_init(&c.known, arena, count);
    int status = DTL_OK;
    for (size_t i = 0; status == DTL_OK && i < count; i++)
        status = join(&c, &views[i], (uint32_t)i, known ? known[i] : DTL_NO_SLICE, &groups[i]);
    *group_count = c.groups.count;
    return status;
}
