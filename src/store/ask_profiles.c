#include <stdio.h>
#include <stdlib.h>

#include "base/error.h"
#include "base/words.h"
#include "store/profile_rows.h"
#include "store/query.h"

/* Each word of a name, in its folded form or as it stands. */
static void require_name(dtl_query *q, const char *name) {
    dtl_slice rest = name ? dtl_slice_of(name) : DTL_NO_SLICE;
    dtl_word word;
    while (dtl_word_next(&word, &rest) && q->value_count + 2 <= DTL_QUERY_VALUES) {
        dtl_slice copy = dtl_arena_copy(&q->arena, dtl_word_slice(&word));
        if (!copy.data) return;
        dtl_query_require(q, "instr(n.person, ?) OR instr(lower(n.name), ?)");
        dtl_query_text(q, copy.data);
        dtl_query_text(q, copy.data);
    }
}

static void require_named(dtl_query *q, const dtl_filter *f) {
    dtl_filter rest = *f;
    rest.country = NULL;
    require_name(q, f->name);
    dtl_query_require_text(q, f->country, "coalesce(n.country, n.taught_country) = upper(?)");
    dtl_query_require_text(q, f->report, "r.id = ?");
    dtl_query_require_text(q, f->story, "r.story = ?");
    dtl_query_require_text(q, f->outlet, "r.outlet = ?");
    dtl_query_require_words(q, &q->match, f->text, "r.key IN (SELECT rowid FROM report_words WHERE report_words MATCH ?)");
    dtl_query_require_days(q, f, "r.published_day", "r.published_day");
    if (!dtl_query_asks_of_mentions(&rest)) return;
    dtl_buffer_print(&q->sql, " %s EXISTS (SELECT 1 FROM mention m JOIN mention_side s ON s.mention = m.key AND s.name = n.name",
                     q->conditions ? "AND" : "WHERE");
    q->conditions = 0;
    dtl_query_require(q, "m.report = n.report");
    dtl_query_require_mention(q, &rest);
    dtl_buffer_add_char(&q->sql, ')');
}

static const dtl_query_order name_order = {{{DTL_NAMING_WHO, true},
                                            {"n.published IS NULL", false},
                                            {"ifnull(n.published, '')", true},
                                            {"n.report_id", true},
                                            {"n.key", false}},
                                           5,
                                           false};

/* Profiles being given: those called alike are told apart by their number. A place is "NUMBER.WORDS". */
typedef struct giving {
    int (*each)(void *context, const dtl_profile *profile);
    void *context;
    const dtl_profile_names *names;
    dtl_cursor *here;
    dtl_slice last; /* words of the place to go on behind */
    size_t passed;  /* how many of those words were given */
    size_t number, left;
} giving;

static int give(void *context, const dtl_profile *profile) {
    giving *g = context;
    g->number++;
    if (g->last.data && dtl_slice_equal(g->names->who, g->last) && g->number <= g->passed) return DTL_OK;
    if (!g->left) return DTL_OK;
    g->left--;
    if (g->here) snprintf(g->here->text, sizeof g->here->text, "%zu.%.*s", g->number, DTL_PRINT(g->names->who));
    return g->each(g->context, profile);
}

static int give_names(giving *g, dtl_profile_names *names, const char *country, dtl_error *error) {
    g->number = 0;
    return dtl_profile_names_give(names, country, give, g, error);
}

static int read_place(giving *g, const char *after, dtl_error *error) {
    char *end = NULL;
    if (!after) return DTL_OK;
    unsigned long long number = strtoull(after, &end, 10);
    if (*after < '1' || *after > '9' || *end != '.')
        return dtl_fail(error, DTL_EARGUMENT, "after is what \"next\" of the page before gave");
    g->passed = (size_t)number;
    g->last = dtl_slice_of(end + 1);
    return DTL_OK;
}

int dtl_store_profiles(dtl_store *store, const dtl_filter *f, int (*each)(void *context, const dtl_profile *profile),
                       void *context, dtl_error *error) {
    dtl_query q;
    dtl_filter all = dtl_filter_all(); /* the limit is one of profiles */
    dtl_profile_names names = {.items = {.ceiling = SIZE_MAX / 2}};
    giving g = {each, context, &names, f->here, .left = f->limit ? f->limit : SIZE_MAX};
    int status = read_place(&g, f->after, error);
    if (status) return status;
    dtl_arena_init(&names.arena, DTL_QUERY_ROW_BYTES);
    dtl_query_start(&q, store, DTL_NAMING_COLUMNS, &name_order,
                    "naming n JOIN report r ON r.key = n.report WHERE " DTL_NAMING_WHO " IN (SELECT " DTL_NAMING_WHO
                    " FROM naming n JOIN report r ON r.key = n.report");
    dtl_query_require_text(&q, g.last.data, DTL_NAMING_WHO " >= ?");
    require_named(&q, f);
    dtl_buffer_add_char(&q.sql, ')');
    status = q.arena.status ? dtl_fail(error, q.arena.status, "asking the store: %s", dtl_error_meaning(q.arena.status))
                            : dtl_query_open(&q, &all, error);
    int more = 0;
    while (status == DTL_OK && g.left && (more = dtl_store_row(store, q.rows, "asking the store", error)) > 0) {
        if (dtl_profile_names_end(&names, q.rows)) status = give_names(&g, &names, f->country, error);
        if (status == DTL_OK) status = dtl_profile_names_add(&names, q.rows, error);
    }
    if (status == DTL_OK && more == 0) status = give_names(&g, &names, f->country, error);
    dtl_arena_clear(&names.arena);
    dtl_query_finish(&q);
    return status ? status : more < 0 ? more : DTL_OK;
}
