/* The one plain-text format of everything that people edit: event frames, titles, organisations, reporting verbs, time words.
 *
 *     # a comment, on a line of its own or behind an entry
 *     [ASSAULT cameo=190 contexts=military]     a section: a name and attributes that its entries inherit
 *     open fire   pos=verb recipient=on,at      an entry: words, then attributes; runs of blanks separate
 *     foreign minister  role="foreign minister" a value with blanks or # stands in double quotes
 *
 * The words of an entry are all fields before its first attribute. Lists in values are separated by commas.
 *
 * A user's folder has files of the same names: what it says comes behind the shipped lexicon's and wins over it; an entry with
 * remove=yes takes one of the shipped lexicon away. */
#ifndef DTL_KNOWLEDGE_LEXICON_FILE_H
#define DTL_KNOWLEDGE_LEXICON_FILE_H

#include <stdint.h>

#include "base/arena.h"
#include "base/error.h"

typedef struct dtl_lexicon_attribute {
    dtl_slice key, value;
} dtl_lexicon_attribute;

typedef struct dtl_lexicon_section {
    dtl_slice name; /* data NULL before the first section line */
    dtl_lexicon_attribute *attributes;
    size_t attribute_count;
} dtl_lexicon_section;

/* Where an entry comes from. */
typedef struct dtl_lexicon_origin {
    dtl_slice path;  /* as opened, terminated */
    dtl_slice label; /* the folder's name and the file's: "en/assault.lex" */
    uint32_t layer;  /* 0: the shipped lexicon; n: the nth folder of the user's */
} dtl_lexicon_origin;

typedef struct dtl_lexicon_entry {
    const dtl_lexicon_section *section;
    const dtl_lexicon_origin *origin;
    bool remove; /* it takes away what it names */
    dtl_slice *words;
    size_t word_count; /* at least 1 */
    dtl_lexicon_attribute *attributes;
    size_t attribute_count;
    uint32_t line; /* from 1 */
} dtl_lexicon_entry;

typedef struct dtl_lexicon_file {
    dtl_slice path; /* as given to read; of several folders the first one's */
    dtl_lexicon_entry *entries;
    size_t entry_count;
} dtl_lexicon_file;

/* Reads a whole file into the arena. Errors: DTL_EIO, DTL_ENOMEM, DTL_ELIMIT (4 MB, 200,000 entries), DTL_EFORMAT with file and
 * line. */
int dtl_lexicon_read(dtl_lexicon_file *out, const char *path, dtl_arena *arena, dtl_error *error);

/* Gets what a check finds. wrong: coding refuses the entry; else the entry only does nothing. */
typedef struct dtl_lexicon_listener {
    void (*tell)(void *context, const dtl_error *found, bool wrong);
    void *context;
} dtl_lexicon_listener;

/* The shipped lexicon's folder and those of the user, which win over it and over those before them. */
enum { DTL_MAX_LEXICONS = 8 };
typedef struct dtl_lexicon_folders {
    const char *paths[DTL_MAX_LEXICONS];  /* owned by whoever made it */
    size_t count;                         /* at least 1 */
    const dtl_lexicon_listener *listener; /* NULL: the first mistake ends reading; else each is told and its entry left out */
} dtl_lexicon_folders;

/* status, or DTL_OK for a mistake that there is somebody to tell of. */
int dtl_lexicon_tolerate(const dtl_lexicon_folders *folders, int status, const dtl_error *error);

/* The files of this name of all folders, one behind the other; only the first folder must have it. Errors: as dtl_lexicon_read;
 * DTL_EFORMAT also for remove=yes in the first folder, or of another value. */
int dtl_lexicon_read_all(dtl_lexicon_file *out, const dtl_lexicon_folders *folders, const char *name, dtl_arena *arena,
                         dtl_error *error);

/* For lists of words: drops entries of earlier folders that a later one names again in a section of the same name, and those that
 * remove. */
int dtl_lexicon_settle(dtl_lexicon_file *file, dtl_arena *arena, dtl_error *error);

/* Whether a user's folder may have a file of this name ("assault.lex"). */
bool dtl_lexicon_is_known(const char *name);

/* "en/assault.lex:41", in the arena; data NULL when memory ran out. */
dtl_slice dtl_lexicon_source(const dtl_lexicon_entry *entry, dtl_arena *arena);

/* The value of a key in the entry, else in its section; data NULL when neither has it. */
dtl_slice dtl_lexicon_value(const dtl_lexicon_entry *entry, const char *key);

/* The words joined by single blanks, in the arena. */
dtl_slice dtl_lexicon_words(const dtl_lexicon_entry *entry, dtl_arena *arena);

/* Fills the error with the entry's file and line; returns DTL_EFORMAT. */
__attribute__((format(printf, 4, 5))) int dtl_lexicon_fail(dtl_error *error, const dtl_lexicon_file *file,
                                                           const dtl_lexicon_entry *entry, const char *format, ...);

#endif
