#include "store/profile_rows.h"

#include <stdlib.h>

#include "base/error.h"

static dtl_slice peek(sqlite3_stmt *rows, int at) {
    const void *bytes = sqlite3_column_blob(rows, at);
    return bytes ? (dtl_slice){bytes, (size_t)sqlite3_column_bytes(rows, at)} : DTL_NO_SLICE;
}

static int out_of(dtl_arena *arena, dtl_error *error) {
    return dtl_fail(error, arena->status, "reading actors: %s", dtl_error_meaning(arena->status));
}

int dtl_profile_names_add(dtl_profile_names *names, sqlite3_stmt *rows, dtl_error *error) {
    dtl_arena *arena = &names->arena;
    dtl_profile_name *name = dtl_vector_push(&names->items, arena);
    if (!name) return out_of(arena, error);
    if (names->items.count == 1) names->who = dtl_column_slice(rows, 0, arena);
    name->report = dtl_column_slice(rows, 1, arena);
    name->published = dtl_column_slice(rows, 2, arena);
    name->name = dtl_column_slice(rows, 3, arena);
    name->body = sqlite3_column_int(rows, 4) != 0;
    dtl_column_code(rows, 5, name->country, sizeof name->country);
    dtl_column_code(rows, 6, name->sector, sizeof name->sector);
    name->role = dtl_column_slice(rows, 7, arena);
    name->organisation = dtl_column_slice(rows, 8, arena);
    name->tells = sqlite3_column_int(rows, 9) != 0;
    name->evidence = dtl_arena_copy(arena, peek(rows, 10));
    name->mentions = (size_t)sqlite3_column_int64(rows, 11);
    return arena->status ? out_of(arena, error) : DTL_OK;
}

bool dtl_profile_names_end(const dtl_profile_names *names, sqlite3_stmt *rows) {
    return names->items.count && !dtl_slice_equal(peek(rows, 0), names->who);
}

typedef dtl_vector(dtl_slice) slices;
typedef dtl_vector(dtl_office) offices;

static bool has(const slices *all, dtl_slice one) {
    for (size_t i = 0; i < all->count; i++) {
        if (dtl_slice_equal(all->items[i], one)) return true;
    }
    return false;
}

static int compare_slices(const void *a, const void *b) {
    return dtl_slice_compare(*(const dtl_slice *)a, *(const dtl_slice *)b);
}

/* Whether a name is of the profile of a country: those told without one are of the only country, when there is but one. */
static bool is_of(const dtl_profile_name *name, const char *country, bool only) {
    return strcmp(name->country, country) == 0 || (only && !name->country[0]);
}

static size_t count_name(const dtl_profile_names *names, dtl_slice name) {
    size_t count = 0;
    for (size_t i = 0; i < names->items.count; i++) count += dtl_slice_equal(names->items.items[i].name, name);
    return count;
}

static size_t count_words(dtl_slice name) {
    size_t words = 1;
    for (size_t i = 0; i < name.length; i++) words += name.data[i] == ' ';
    return words;
}

/* The fuller form, then the more frequent one, then that first in order of bytes. */
static bool is_better(const dtl_profile_names *names, dtl_slice a, dtl_slice b) {
    bool full_a = count_words(a) > 1, full_b = count_words(b) > 1;
    if (full_a != full_b) return full_a;
    size_t times_a = count_name(names, a), times_b = count_name(names, b);
    return times_a != times_b ? times_a > times_b : dtl_slice_compare(a, b) < 0;
}

static dtl_office *office_of(offices *all, dtl_slice role, dtl_arena *arena) {
    for (size_t i = 0; i < all->count; i++) {
        if (dtl_slice_equal(all->items[i].role, role)) return &all->items[i];
    }
    dtl_office *office = dtl_vector_push(all, arena);
    if (office) *office = (dtl_office){.role = role};
    return office;
}

/* The reports that give an office, in their order. */
static int list_reports(const dtl_profile_names *names, const char *country, bool only, dtl_office *office, dtl_arena *arena) {
    slices reports = {.ceiling = SIZE_MAX / 2};
    for (size_t i = 0; i < names->items.count; i++) {
        const dtl_profile_name *name = &names->items.items[i];
        if (!is_of(name, country, only) || !dtl_slice_equal(name->role, office->role) || has(&reports, name->report)) continue;
        dtl_slice *id = dtl_vector_push(&reports, arena);
        if (!id) return arena->status;
        *id = name->report;
        if (!office->evidence.data) office->evidence = name->evidence;
        if (!office->from.data) office->from = name->published;
        if (name->published.data) office->to = name->published;
    }
    office->reports = reports.items;
    office->report_count = reports.count;
    return DTL_OK;
}

static int take_name(const dtl_profile_names *names, const dtl_profile_name *name, dtl_profile *out, slices *forms,
                     slices *reports, offices *roles, dtl_arena *arena) {
    dtl_slice *form = has(forms, name->name) ? NULL : dtl_vector_push(forms, arena);
    if (form) *form = name->name;
    if (form && (!out->name.data || is_better(names, name->name, out->name))) out->name = name->name;
    dtl_slice *report = has(reports, name->report) ? NULL : dtl_vector_push(reports, arena);
    if (report) *report = name->report;
    if (name->role.data) office_of(roles, name->role, arena);
    if (!out->from.data) out->from = name->published;
    if (name->published.data) out->to = name->published;
    if (name->sector[0]) memcpy(out->sector, name->sector, sizeof out->sector);
    if (name->organisation.data) out->organisation = name->organisation;
    out->body |= name->body;
    out->mentions += name->mentions;
    return arena->status;
}

static int make_profile(const dtl_profile_names *names, const char *country, bool only, dtl_profile *out, dtl_arena *arena) {
    slices forms = {.ceiling = SIZE_MAX / 2}, reports = {.ceiling = SIZE_MAX / 2};
    offices roles = {.ceiling = SIZE_MAX / 2};
    *out = (dtl_profile){.reports = 0};
    dtl_slice code = dtl_slice_of(country);
    if (code.length < sizeof out->country) memcpy(out->country, code.data, code.length);
    dtl_id_print(out->id, 'a', dtl_hash(dtl_slice_of(country), dtl_hash(names->who, 0)));
    int status = DTL_OK;
    for (size_t i = 0; status == DTL_OK && i < names->items.count; i++) {
        if (is_of(&names->items.items[i], country, only))
            status = take_name(names, &names->items.items[i], out, &forms, &reports, &roles, arena);
    }
    for (size_t i = 0; status == DTL_OK && i < roles.count; i++)
        status = list_reports(names, country, only, &roles.items[i], arena);
    if (status) return status;
    size_t kept = 0;
    for (size_t i = 0; i < forms.count; i++) {
        if (!dtl_slice_equal(forms.items[i], out->name)) forms.items[kept++] = forms.items[i];
    }
    if (kept) qsort(forms.items, kept, sizeof *forms.items, compare_slices);
    out->aliases = forms.items;
    out->alias_count = kept;
    out->roles = roles.items;
    out->role_count = roles.count;
    out->reports = reports.count;
    return DTL_OK;
}

/* Each country that names alike are told to be of, in order of bytes; "" for those of none, when they are of no other. */
static int list_countries(const dtl_profile_names *names, slices *out, dtl_arena *arena) {
    for (size_t i = 0; i < names->items.count; i++) {
        dtl_slice country = dtl_slice_of(names->items.items[i].country);
        if (!country.length || has(out, country)) continue;
        dtl_slice *one = dtl_vector_push(out, arena);
        if (!one) return arena->status;
        *one = country;
    }
    if (out->count) qsort(out->items, out->count, sizeof *out->items, compare_slices);
    bool open = out->count != 1;
    for (size_t i = 0; open && i < names->items.count; i++) {
        if (names->items.items[i].country[0]) continue;
        dtl_slice *none = dtl_vector_push(out, arena);
        if (none) *none = DTL_SLICE("");
        break;
    }
    return arena->status;
}

int dtl_profile_names_give(dtl_profile_names *names, const char *country, int (*each)(void *context, const dtl_profile *profile),
                           void *context, dtl_error *error) {
    slices countries = {.ceiling = SIZE_MAX / 2};
    int status = list_countries(names, &countries, &names->arena);
    for (size_t i = 0; status == DTL_OK && i < countries.count; i++) {
        dtl_profile profile;
        if (country && !dtl_slice_is(countries.items[i], country)) continue;
        status = make_profile(names, countries.items[i].data, countries.count == 1, &profile, &names->arena);
        if (status) break;
        status = each(context, &profile);
        if (status < 0) return status;
        status = DTL_OK;
    }
    if (status) return out_of(&names->arena, error);
    dtl_arena_reset(&names->arena);
    names->items.items = NULL;
    names->items.count = names->items.capacity = 0;
    return DTL_OK;
}
