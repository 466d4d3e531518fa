/* The files that a list of inputs stands for, those within archives among them, one after another. */
#ifndef DTL_READ_MEMBERS_H
#define DTL_READ_MEMBERS_H

#include "read/source.h"
#include "read/web.h"

enum { DTL_MAX_ARCHIVE_DEPTH = 4 };

typedef struct dtl_members dtl_members;

/* As dtl_walk_open; any_name holds for the members of archives too. web: for inputs that are addresses; NULL: these are refused.
 */
int dtl_members_open(dtl_members **out, const char *const *inputs, size_t count, bool any_name, const dtl_web *web,
                     dtl_error *error);
void dtl_members_close(dtl_members *members);

/* The next file's bytes, the caller's to close before the next call, and its path ("-" for stdin; within an archive the archive's
 * path,
 * "/" and the path there), which holds until then: 1, or 0 at the end. An archive within an archive is opened, up to
 * DTL_MAX_ARCHIVE_DEPTH of them; of an archive's files those are taken that a folder's would be. Errors with the path, and the
 * next call goes on behind: those of dtl_walk_next, dtl_source_open and dtl_archive_next. */
int dtl_members_next(dtl_members *members, dtl_source **source, const char **path, dtl_error *error);

/* The file of the walk that the one given last is, or lies in ("" before the first), and how many files were begun until then. */
const char *dtl_members_file(const dtl_members *members, uint64_t *number);

/* What is known of the file given last when it came from the web, and not out of an archive from there; NULL when it did not. Its
 * body is no longer at hand. */
const dtl_web_page *dtl_members_page(const dtl_members *members);

/* How many bytes of the file of the walk were taken so far; open: the source given last, NULL when it was closed. */
uint64_t dtl_members_taken(const dtl_members *members, const dtl_source *open);

/* Before a file of the walk is opened, pass_over is asked whether to leave it out. */
void dtl_members_ask(dtl_members *members, bool (*pass_over)(void *context, const char *path), void *context);

#endif
