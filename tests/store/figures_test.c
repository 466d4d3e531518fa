/* Figures against what counting the events one by one gives, on stores that grow and are corrected at random: asked of columns
 * that follow the store, and of such as are made anew. */
#include "store/figures.h"

#include "store/corrections.h"
#include "store/panel.h"
#include "tellings.h"

enum { STEPS = 12, REPORTS = 6, FILTERS = 10, LINE = 400, MOST = 4000 };

static unsigned state;

static unsigned draw(unsigned below) {
    state = state * 1664525u + 1013904223u;
    return (state >> 8) % below;
}

/* Lines to be compared without their order. */
typedef struct lines {
    char (*all)[LINE];
    size_t count;
} lines;

static lines new_lines(void) {
    return (lines){calloc(MOST, LINE), 0};
}

__attribute__((format(printf, 2, 3))) static void put(lines *to, const char *format, ...) {
    va_list values;
    assert_true(to->count < MOST);
    va_start(values, format);
    vsnprintf(to->all[to->count++], LINE, format, values);
    va_end(values);
}

static int compare_text(const void *a, const void *b) {
    return strcmp(a, b);
}

static void check_same(lines *expected, lines *found, const char *what) {
    qsort(expected->all, expected->count, LINE, compare_text);
    qsort(found->all, found->count, LINE, compare_text);
    for (size_t i = 0; i < expected->count && i < found->count; i++) {
        if (strcmp(expected->all[i], found->all[i]) != 0)
            fail_msg("%s: expected %s, not %s", what, expected->all[i], found->all[i]);
    }
    if (expected->count != found->count) fail_msg("%s: expected %zu rows, not %zu", what, expected->count, found->count);
    free(expected->all);
    free(found->all);
}

/* ---- the store ---- */

static const char *const cities[] = {"Quorra", "Tessaly", "Mandovi", "Ostrel"}, *const countries[] = {"KEN", "UGA", "FRA", "KEN"},
                         *const outlets[] = {"a.example", "b.example", "c.example", "d.example"},
                         *const actors[] = {NULL, "Orlo Vant", "Anna Berg", "Berg Front"};

static void add_quotes(dtl_document *document) {
    for (unsigned i = draw(3); i > 0; i--) {
        dtl_quote *quote = dtl_vector_push(&document->quotes, &document->arena);
        dtl_actor *speaker = dtl_arena_new(&document->arena, dtl_actor);
        *quote =
            (dtl_quote){.kind = DTL_QUOTE_SPEECH, .direct = draw(2), .told = draw(4) > 0, .span = {i, i + 9}, .speaker = speaker};
        *speaker = (dtl_actor){.text = DTL_SLICE("Rebels"), .span = {0, 6}, .name = dtl_slice_of(actors[draw(4)])};
        if (draw(2)) memcpy(speaker->country, countries[draw(3)], 4);
        if (draw(3) == 0) speaker->role = DTL_SLICE("spokesman");
    }
}

static void add_random(dtl_store *store, int serial) {
    dtl_document document;
    bool added = false;
    unsigned city = draw(4);
    telling t = {outlets[draw(4)], cities[city],  countries[city],         actors[draw(4)], 1 + (int)draw(9),
                 (int)draw(9),     (int)draw(30), (dtl_type)(draw(3) * 7), serial};
    dtl_document_init(&document);
    write_document(&document, &t);
    if (draw(3) == 0) document.mentions.items[0].status = DTL_STATUS_PLANNED;
    if (draw(4) == 0) document.mentions.items[0].place = NULL;
    add_quotes(&document);
    assert_int_equal(dtl_store_add(store, &document, &added, NULL), DTL_OK);
    dtl_document_clear(&document);
}

/* A mention somewhere among the first. */
static int choose_mention(void *context, const dtl_mention *mention) {
    if (draw(3)) return DTL_OK;
    memcpy(context, mention->id, DTL_ID_SIZE);
    return DTL_OK;
}

static void correct_random(dtl_store *store) {
    static const char *const fields[] = {"place", "type", "wrong"},
                             *const values[] = {"{\"name\":\"Elsewhere\",\"country\":\"FRA\",\"lat\":1.5,\"lon\":2.25,"
                                                "\"precision\":\"city\",\"geonames\":9}",
                                                "{\"type\":\"COERCE\",\"mode\":null}", "true"};
    dtl_filter some = dtl_filter_all();
    char mention[DTL_ID_SIZE] = "", id[DTL_ID_SIZE];
    unsigned which = draw(4) % 3; /* places most of all: they are seen before events follow */
    some.limit = 8;
    assert_int_equal(dtl_store_mentions(store, &some, choose_mention, mention, NULL), DTL_OK);
    if (!*mention) return;
    char reason[20];
    snprintf(reason, sizeof reason, "so %u", state); /* two corrections of one second and the same words are one */
    dtl_correction c = {.field = dtl_slice_of(fields[which]),
                        .value = dtl_slice_of(values[which]),
                        .by = DTL_SLICE("Ada"),
                        .reason = dtl_slice_of(reason)};
    memcpy(c.mention, mention, DTL_ID_SIZE);
    assert_int_equal(dtl_store_correct(store, &c, id, NULL), DTL_OK);
    if (draw(3) == 0) assert_int_equal(dtl_store_undo_correction(store, id, DTL_SLICE("Ada"), DTL_SLICE("no"), NULL), DTL_OK);
}

static dtl_filter random_filter(void) {
    dtl_filter f = dtl_filter_all();
    if (draw(3) == 0) f.country = countries[draw(3)];
    if (draw(4) == 0) f.actor = draw(2) ? "berg" : "reb";
    if (draw(5) == 0) f.recipient = draw(2) ? "ken" : "CVL";
    if (draw(4) == 0) f.outlet = outlets[draw(4)];
    if (draw(4) == 0) f.text = draw(2) ? "Quorra" : "attacked \"market of\"";
    if (draw(5) == 0) f.type = (int)draw(3) * 7;
    if (draw(4) == 0) f.status = draw(2) ? DTL_STATUS_ASSERTED : DTL_STATUS_PLANNED;
    if (draw(5) == 0) f.place_country = countries[draw(3)];
    if (draw(6) == 0) f.disputed = true;
    if (draw(6) == 0) f.box = dtl_box_near(1.25, -3.5, 100);
    if (draw(4) == 0) f.from = dtl_day_of((dtl_civil){2031, 5, 1 + (int)draw(9)});
    if (draw(4) == 0) f.to = dtl_day_of((dtl_civil){2031, 5, 1 + (int)draw(9)});
    return f;
}

/* ---- counting one by one ---- */

typedef struct kept {
    char id[DTL_ID_SIZE], day[12];
    char values[40][40]; /* lanes: those of countries, of parties, of pairs of countries, of parties, each marked */
    size_t value_count;
    char place[80];
    dtl_type type;
    dtl_status status;
    double score;
    bool conflict, disputed;
} kept;

static kept all[600];
static size_t all_count;

static void add_value(kept *k, char mark, const char *text) {
    char value[40];
    snprintf(value, sizeof value, "%c%s", mark, text);
    for (size_t i = 0; i < k->value_count; i++) {
        if (strcmp(k->values[i], value) == 0) return;
    }
    assert_true(k->value_count < 40);
    snprintf(k->values[k->value_count++], sizeof value, "%s", value);
}

static const char *party(const dtl_party *p, char out[16]) {
    snprintf(out, 16, "%s%s%s", p->country, *p->country && *p->sector ? " " : "", p->sector);
    return out;
}

static void keep_sides(kept *k, const dtl_event *event) {
    char a[16], b[16], text[40];
    for (size_t s = 0; s < event->actor_count + event->recipient_count; s++) {
        bool actor = s < event->actor_count;
        const dtl_party *one = actor ? &event->actors[s] : &event->recipients[s - event->actor_count];
        if (*one->country) add_value(k, 'c', one->country);
        if (*one->country) add_value(k, actor ? 'x' : 'y', one->country);
        if (*party(one, a)) add_value(k, 'p', a);
        if (*party(one, a)) add_value(k, actor ? 'm' : 'n', a);
        for (size_t r = 0; actor && r < event->recipient_count; r++) {
            snprintf(text, sizeof text, "%s %s", one->country, event->recipients[r].country);
            if (*one->country && *event->recipients[r].country) add_value(k, 'd', text);
            snprintf(text, sizeof text, "%s>%s", party(one, a), party(&event->recipients[r], b));
            if (*a && *b) add_value(k, 'q', text);
        }
    }
}

static int keep(void *context, const dtl_event *event) {
    kept *k = &all[all_count++];
    dtl_day day = event->when.told && event->when.from != DTL_NO_DAY ? event->when.from : DTL_NO_DAY;
    (void)context;
    assert_true(all_count < sizeof all / sizeof *all);
    *k = (kept){.type = event->type,
                .status = event->status,
                .score = dtl_score(event->type, event->mode),
                .disputed = event->dispute_count > 0};
    memcpy(k->id, event->id, sizeof k->id);
    if (day == DTL_NO_DAY && event->first_published.data) day = dtl_day_parse(event->first_published);
    if (day != DTL_NO_DAY) dtl_day_print(k->day, day);
    k->conflict = dtl_type_quad(event->type) >= DTL_QUAD_VERBAL_CONFLICT;
    keep_sides(k, event);
    for (size_t i = 0; i < event->outlet_count; i++) {
        char text[40];
        snprintf(text, sizeof text, "%.*s", DTL_PRINT(event->outlets[i]));
        add_value(k, 'o', text);
        if (event->outlet_count == 1) add_value(k, '1', text);
    }
    if (event->place)
        snprintf(k->place, sizeof k->place, "%.*s %s %.3f", DTL_PRINT(event->place->name), event->place->country,
                 event->place->lat);
    return DTL_OK;
}

static bool has(const kept *k, char mark, const char *text) {
    for (size_t i = 0; i < k->value_count; i++) {
        if (k->values[i][0] == mark && strcmp(k->values[i] + 1, text) == 0) return true;
    }
    return false;
}

/* Each value of a kind once, in the events that were kept. */
static lines values_of(char mark) {
    lines found = new_lines();
    for (size_t e = 0; e < all_count; e++) {
        for (size_t v = 0; v < all[e].value_count; v++) {
            bool known = all[e].values[v][0] != mark;
            for (size_t i = 0; !known && i < found.count; i++) known = strcmp(found.all[i], all[e].values[v] + 1) == 0;
            if (!known) put(&found, "%s", all[e].values[v] + 1);
        }
    }
    return found;
}

/* ---- lanes ---- */

static int put_lane(void *context, const dtl_cell *cells, size_t count) {
    assert_int_equal(count, 6);
    put(context, "%.*s %lld %lld %lld %lld %lld", DTL_PRINT(cells[0].text), (long long)cells[1].number,
        (long long)cells[2].number, (long long)cells[3].number, (long long)cells[4].number, (long long)cells[5].number);
    return DTL_OK;
}

static void check_lanes(dtl_store *store, const dtl_filter *f, dtl_lane by, const char *marks) {
    lines expected = new_lines(), found = new_lines(), values = values_of(marks[0]);
    for (size_t v = 0; v < values.count; v++) {
        int events = 0, conflict = 0, sides[2] = {0};
        for (size_t e = 0; e < all_count; e++) {
            if (!has(&all[e], marks[0], values.all[v])) continue;
            events++;
            conflict += all[e].conflict;
            for (int i = 0; i < 2; i++) sides[i] += has(&all[e], marks[1 + i], values.all[v]);
        }
        put(&expected, "%s %d %d %d %d %d", values.all[v], events, events - conflict, conflict, sides[0], sides[1]);
    }
    assert_int_equal(dtl_store_lanes(store, by, f, put_lane, &found, NULL), DTL_OK);
    check_same(&expected, &found, "lanes");
    free(values.all);
}

typedef struct lane_order {
    lines *found;
    char last[40];
} lane_order;

static int put_lane_event(void *context, const dtl_lane_event *event) {
    lane_order *o = context;
    char place[40];
    /* the latest first, then by id */
    snprintf(place, sizeof place, "%.*s", DTL_PRINT(event->from));
    if (*o->last) assert_true(strcmp(o->last, place) >= 0);
    snprintf(o->last, sizeof o->last, "%s", place);
    put(o->found, "%zu %s", event->lane, event->id);
    return DTL_OK;
}

static void check_lane_events(dtl_store *store, const dtl_filter *f) {
    lines expected = new_lines(), found = new_lines(), values = values_of('p');
    dtl_slice lanes[20];
    lane_order order = {&found, ""};
    size_t count = values.count < 20 ? values.count : 20;
    for (size_t v = 0; v < count; v++) {
        lanes[v] = dtl_slice_of(values.all[v]);
        for (size_t e = 0; e < all_count; e++) {
            if (has(&all[e], 'p', values.all[v])) put(&expected, "%zu %s", v, all[e].id);
        }
    }
    assert_int_equal(dtl_store_lane_events(store, DTL_LANE_PARTY, lanes, count, f, put_lane_event, &order, NULL), DTL_OK);
    check_same(&expected, &found, "events of lanes");
    free(values.all);
}

static int put_link(void *context, const dtl_cell *cells, size_t count) {
    assert_int_equal(count, 9);
    put(context, "%.*s>%.*s %lld %.4f %lld %lld", DTL_PRINT(cells[0].text), DTL_PRINT(cells[1].text), (long long)cells[2].number,
        cells[3].real, (long long)(cells[6].number + cells[7].number), (long long)cells[8].number);
    return DTL_OK;
}

static void check_links(dtl_store *store, const dtl_filter *f) {
    lines expected = new_lines(), found = new_lines(), values = values_of('q');
    for (size_t v = 0; v < values.count; v++) {
        int events = 0, conflict = 0, disputed = 0;
        double score = 0;
        for (size_t e = 0; e < all_count; e++) {
            if (!has(&all[e], 'q', values.all[v])) continue;
            events++;
            conflict += all[e].conflict;
            disputed += all[e].disputed;
            score += all[e].score;
        }
        put(&expected, "%s %d %.4f %d %d", values.all[v], events, score / events, conflict, disputed);
    }
    assert_int_equal(dtl_store_links(store, DTL_LANE_PARTY, f, put_link, &found, NULL), DTL_OK);
    check_same(&expected, &found, "links");
    free(values.all);
}

/* ---- panels, spots, outlets, speakers ---- */

static int put_row(void *context, const dtl_panel_row *row) {
    put(context, "%.*s %.*s %zu %.4f", DTL_PRINT(row->values[0]), DTL_PRINT(row->values[1]), row->events, row->score);
    return DTL_OK;
}

/* Events by a value of theirs and type. */
static void check_panel(dtl_store *store, const dtl_filter *f, const char *keys, char mark) {
    lines expected = new_lines(), found = new_lines(), values = mark ? values_of(mark) : new_lines();
    size_t outside = 0;
    for (int day = 1; !mark && day < 12; day++) put(&values, "2031-05-%02d", day);
    for (size_t v = 0; v < values.count; v++) {
        for (int type = 0; type < DTL_TYPE_COUNT; type++) {
            int events = 0;
            double score = 0;
            for (size_t e = 0; e < all_count; e++) {
                bool fits = mark ? has(&all[e], mark, values.all[v]) : strcmp(all[e].day, values.all[v]) == 0;
                if (!fits || all[e].type != (dtl_type)type) continue;
                events++;
                score += all[e].score;
            }
            if (events) put(&expected, "%s %s %d %.4f", values.all[v], dtl_type_name((dtl_type)type), events, score / events);
        }
    }
    const dtl_panel_question question = {.keys = keys, .prefix = "", .filter = f, .sparse = true, .rows_at_most = MOST};
    assert_int_equal(dtl_store_panel(store, &question, put_row, &found, &outside, NULL), DTL_OK);
    check_same(&expected, &found, keys);
    free(values.all);
}

static int put_spot(void *context, const dtl_cell *cells, size_t count) {
    assert_int_equal(count, 11);
    if (cells[0].kind == DTL_CELL_NONE && cells[1].kind == DTL_CELL_NONE) return DTL_OK;
    put(context, "%.*s %.*s %.3f %lld %lld %.*s", DTL_PRINT(cells[2].text), DTL_PRINT(cells[1].text), cells[4].real,
        (long long)cells[6].number, (long long)cells[7].number, DTL_PRINT(cells[10].text));
    return DTL_OK;
}

static void check_spots(dtl_store *store, const dtl_filter *f) {
    lines expected = new_lines(), found = new_lines();
    for (size_t i = 0; i < all_count; i++) {
        int events = 0, conflict = 0;
        const char *last = "";
        bool new_place = *all[i].place != '\0';
        for (size_t e = 0; e < all_count; e++) {
            if (strcmp(all[e].place, all[i].place) != 0) continue;
            new_place &= e >= i;
            events++;
            conflict += all[e].conflict;
            if (strcmp(all[e].day, last) > 0) last = all[e].day;
        }
        if (new_place) put(&expected, "%s %d %d %s", all[i].place, events, conflict, last);
    }
    assert_int_equal(dtl_store_spots(store, f, put_spot, &found, NULL), DTL_OK);
    check_same(&expected, &found, "spots");
}

static int put_outlet(void *context, const dtl_cell *cells, size_t count) {
    assert_int_equal(count, 7);
    if (cells[4].number)
        put(context, "%.*s %lld %lld", DTL_PRINT(cells[0].text), (long long)cells[4].number, (long long)cells[5].number);
    return DTL_OK;
}

/* The filter's outlet chooses among outlets, not among events. */
static void check_outlets(dtl_store *store, const dtl_filter *f) {
    lines expected = new_lines(), found = new_lines(), values = values_of('o');
    for (size_t v = 0; v < values.count; v++) {
        int events = 0, alone = 0;
        for (size_t e = 0; e < all_count; e++) {
            events += has(&all[e], 'o', values.all[v]);
            alone += has(&all[e], '1', values.all[v]);
        }
        put(&expected, "%s %d %d", values.all[v], events, alone);
    }
    dtl_filter events = *f; /* other reports may have no such words or days */
    events.outlet = NULL;
    assert_int_equal(dtl_store_outlets(store, &events, put_outlet, &found, NULL), DTL_OK);
    check_same(&expected, &found, "outlets");
    free(values.all);
}

static void ask_sql(const char *sql, lines *out) {
    sqlite3 *db;
    sqlite3_stmt *rows;
    assert_int_equal(sqlite3_open_v2(path, &db, SQLITE_OPEN_READONLY, NULL), SQLITE_OK);
    assert_int_equal(sqlite3_prepare_v2(db, sql, -1, &rows, NULL), SQLITE_OK);
    while (sqlite3_step(rows) == SQLITE_ROW) put(out, "%s", (const char *)sqlite3_column_text(rows, 0));
    sqlite3_finalize(rows);
    sqlite3_close(db);
}

static int put_first(void *context, const dtl_cell *cells, size_t count) {
    (void)count;
    put(context, "%.*s %lld %.*s %lld", DTL_PRINT(cells[0].text), (long long)cells[1].number, DTL_PRINT(cells[2].text),
        (long long)cells[6].number);
    return DTL_OK;
}

static void check_whole_outlets(dtl_store *store) {
    static const char sql[] =
        "SELECT r.outlet || ' ' || count(*) || ' ' || min(r.published) || ' ' || (SELECT count(*) FROM (SELECT min(CASE WHEN "
        "o.outlet ="
        " r.outlet THEN o.published END) AS own, min(o.published) AS every, count(DISTINCT o.outlet) AS outlets FROM mention m "
        "JOIN"
        " report o ON o.key = m.report WHERE m.event IS NOT NULL GROUP BY m.event) WHERE own = every AND outlets > 1)"
        " FROM report r GROUP BY r.outlet";
    lines expected = new_lines(), found = new_lines();
    dtl_filter every = dtl_filter_all();
    ask_sql(sql, &expected);
    assert_int_equal(dtl_store_outlets(store, &every, put_first, &found, NULL), DTL_OK);
    check_same(&expected, &found, "what outlets tell first");
}

static int put_speaker(void *context, const dtl_cell *cells, size_t count, const dtl_cell *months, size_t month_count) {
    long long quotes = 0;
    assert_int_equal(count, 9);
    for (size_t i = 0; i < month_count; i++) quotes += months[2 * i + 1].number;
    assert_int_equal(quotes, cells[4].number); /* all reports have days here */
    put(context, "%.*s/%.*s %lld %lld %lld %.*s %.*s", DTL_PRINT(cells[0].text), DTL_PRINT(cells[1].text),
        (long long)cells[4].number, (long long)cells[5].number, (long long)cells[6].number, DTL_PRINT(cells[7].text),
        DTL_PRINT(cells[8].text));
    return DTL_OK;
}

static void check_speakers(dtl_store *store) {
    static const char *const wheres[] = {"", " AND r.outlet = 'a.example'", " AND q.speaker_country = 'KEN'"};
    for (size_t i = 0; i < 3; i++) {
        char sql[1000];
        lines expected = new_lines(), found = new_lines();
        dtl_filter f = dtl_filter_all();
        if (i == 1) f.outlet = "a.example";
        if (i == 2) f.country = "ken";
        snprintf(
            sql, sizeof sql,
            "SELECT coalesce(speaker_name, speaker_role, lower(speaker_text)) || '/' || ifnull(speaker_country, '') || ' ' || "
            "count(*)"
            " || ' ' || sum(direct) || ' ' || count(DISTINCT outlet) || ' ' || min(published) || ' ' || max(published) FROM "
            "quote q"
            " JOIN report r ON r.key = q.report WHERE told%s GROUP BY coalesce(speaker_name, speaker_role, lower(speaker_text)),"
            " speaker_country",
            wheres[i]);
        ask_sql(sql, &expected);
        assert_int_equal(dtl_store_speakers(store, &f, put_speaker, &found, NULL), DTL_OK);
        check_same(&expected, &found, "speakers");
    }
}

/* ---- pages ---- */

typedef struct page {
    dtl_buffer text;
    dtl_cursor here;
} page;

static int put_paged(void *context, const dtl_event *event) {
    page *p = context;
    dtl_buffer_print(&p->text, "%s ", p->here.text);
    return dtl_line_event(&p->text, event);
}

static page read_page(dtl_store *store, dtl_filter f, const char *after) {
    page p = {.here = {""}};
    dtl_buffer_init(&p.text, 16 << 20);
    dtl_buffer_add(&p.text, DTL_SLICE("."));
    f.after = after;
    f.here = &p.here;
    f.limit = 5;
    assert_int_equal(dtl_store_events(store, &f, put_paged, &p, NULL), DTL_OK);
    return p;
}

/* Pages found in columns are those that SQLite finds. */
static void check_pages(dtl_store *plain, dtl_store *shared, dtl_filter f) {
    for (int order = DTL_ORDER_DATE; order <= DTL_ORDER_CHANGED; order++) {
        char after[sizeof(dtl_cursor)] = "";
        f.order = (dtl_order)order;
        for (int number = 0; number < 3; number++) {
            page expected = read_page(plain, f, number ? after : NULL), found = read_page(shared, f, number ? after : NULL);
            assert_string_equal(expected.text.data, found.text.data);
            snprintf(after, sizeof after, "%s", expected.here.text);
            bool last = !*after;
            dtl_buffer_clear(&expected.text);
            dtl_buffer_clear(&found.text);
            if (last) break;
        }
    }
}

static void check_figures(dtl_store *plain, dtl_store *asked, dtl_filter f) {
    f.limit = 0;
    all_count = 0;
    assert_int_equal(dtl_store_events(plain, &f, keep, NULL, NULL), DTL_OK);
    check_lanes(asked, &f, DTL_LANE_COUNTRY, "cxy");
    check_lanes(asked, &f, DTL_LANE_PARTY, "pmn");
    check_lanes(asked, &f, DTL_LANE_DYAD, "ddd");
    check_lane_events(asked, &f);
    check_links(asked, &f);
    check_panel(asked, &f, "country,type", 'c');
    check_panel(asked, &f, "outlet,type", 'o');
    check_panel(asked, &f, "actor,type", 'm');
    check_panel(asked, &f, "day,type", '\0');
    check_spots(asked, &f);
    if (!f.outlet && !f.text && f.from == DTL_NO_DAY && f.to == DTL_NO_DAY) check_outlets(asked, &f);
}

static void figures_are_those_of_counting_one_by_one(void **unused) {
    (void)unused;
    for (unsigned seed = 1; seed <= 3; seed++) {
        dtl_store *writer = open_store(path, DTL_STORE_WRITE);
        dtl_columns *columns = NULL;
        state = seed;
        assert_int_equal(dtl_columns_new(&columns, NULL), DTL_OK);
        dtl_store *shared = open_store(path, DTL_STORE_READ);
        dtl_store_share_columns(shared, columns);
        for (int step = 0; step < STEPS; step++) {
            for (int i = 0; i < REPORTS; i++) add_random(writer, step * REPORTS + i);
            if (draw(4)) assert_int_equal(dtl_store_merge(writer, NULL, NULL, NULL, NULL), DTL_OK);
            correct_random(writer);
            dtl_store *plain = open_store(path, DTL_STORE_READ), *fresh = open_store(path, DTL_STORE_READ);
            for (int i = 0; i < FILTERS; i++) {
                dtl_filter f = random_filter();
                check_pages(plain, shared, f);
                check_figures(plain, shared, f);
                check_figures(plain, fresh, f);
            }
            check_figures(plain, shared, dtl_filter_all());
            check_speakers(shared);
            check_speakers(fresh);
            check_whole_outlets(shared);
            check_figures(writer, writer, dtl_filter_all()); /* with what it has not committed yet */
            dtl_store_close(fresh);
            dtl_store_close(plain);
        }
        dtl_store_close(shared);
        dtl_columns_free(columns);
        dtl_store_close(writer);
        teardown(NULL);
        setup(NULL);
    }
}

#ifdef DTL_FAULTS
static int ignore_lane(void *context, const dtl_cell *cells, size_t count) {
    (void)context, (void)cells, (void)count;
    return DTL_OK;
}
#endif

static void memory_may_run_out_while_counting(void **unused) {
#ifdef DTL_FAULTS
    (void)unused;
    dtl_store *writer = open_store(path, DTL_STORE_WRITE);
    dtl_filter every = dtl_filter_all();
    state = 9;
    for (int i = 0; i < 5; i++) add_random(writer, i);
    assert_int_equal(dtl_store_merge(writer, NULL, NULL, NULL, NULL), DTL_OK);
    for (size_t number = 1;; number++) {
        dtl_error error = {.code = DTL_OK};
        dtl_store *store = open_store(path, DTL_STORE_READ);
        dtl_memory_fail_from(number);
        int status = dtl_store_lanes(store, DTL_LANE_DYAD, &every, ignore_lane, NULL, &error);
        if (status == DTL_OK) status = dtl_store_warm_columns(store, &error);
        dtl_memory_fail_from(0);
        dtl_store_close(store);
        if (status == DTL_OK) break;
        assert_int_equal(status, DTL_ENOMEM);
    }
    dtl_store_close(writer);
#else
    (void)unused;
    skip();
#endif
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(figures_are_those_of_counting_one_by_one, setup, teardown),
        cmocka_unit_test_setup_teardown(memory_may_run_out_while_counting, setup, teardown),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
