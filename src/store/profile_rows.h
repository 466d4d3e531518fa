/* Names of many reports, put together into profiles. Inside src/store only. */
#ifndef DTL_STORE_PROFILE_ROWS_H
#define DTL_STORE_PROFILE_ROWS_H

#include "store/database.h"
#include "types/profile.h"

/* What the rows must give, from naming n and its report r, in the order of who, then publication. */
#define DTL_NAMING_WHO "coalesce(n.taught_person, n.person)"
#define DTL_NAMING_COLUMNS                                                                                                       \
    DTL_NAMING_WHO ", n.report_id, n.published, n.name, n.body, coalesce(n.country, n.taught_country), n.sector, n.role,"        \
                   " n.organisation, n.country IS NOT NULL OR n.role IS NOT NULL,"                                               \
                   " substr(CAST(CASE n.part WHEN 'title' THEN r.title ELSE r.text END AS BLOB), n.start + 1, n.end - n.start)," \
                   " (SELECT count(*) FROM mention m WHERE m.report = n.report AND EXISTS"                                       \
                   " (SELECT 1 FROM mention_side s WHERE s.mention = m.key AND s.name = n.name))"

/* The names of one profile, or of several who are called alike. */
typedef struct dtl_profile_name {
    dtl_slice report, published, name, role, organisation, evidence;
    char country[4], sector[4];
    bool body, tells;
    size_t mentions;
} dtl_profile_name;

typedef struct dtl_profile_names {
    dtl_slice who;
    dtl_vector(dtl_profile_name) items;
    dtl_arena arena;
} dtl_profile_names;

/* Adds the row on which rows stands. Errors: DTL_ENOMEM, DTL_ELIMIT. */
int dtl_profile_names_add(dtl_profile_names *names, sqlite3_stmt *rows, dtl_error *error);
/* Whether the row is of another. */
bool dtl_profile_names_end(const dtl_profile_names *names, sqlite3_stmt *rows);
/* Gives each profile of the names to each, and empties names. country: only profiles of it; NULL: all. */
int dtl_profile_names_give(dtl_profile_names *names, const char *country, int (*each)(void *context, const dtl_profile *profile),
                           void *context, dtl_error *error);

#endif
