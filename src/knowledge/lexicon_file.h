/* The one plain-text format of everything that people edit: event frames, titles, organisations, reporting verbs, time words.
 *
 *     # a comment, on a line of its own or behind an entry
 *     [ASSAULT cameo=190 contexts=military]     a section: a name and attributes that its entries inherit
 *     open fire   pos=verb recipient=on,at      an entry: words, then attributes; runs of blanks separate
 *     foreign minister  role="foreign minister" a value with blanks or # stands in double quotes
 *
 * The words of an entry are all fields before its first attribute. Lists in values are separated by commas. */
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

typedef struct dtl_lexicon_entry {
    const dtl_lexicon_section *section;
    dtl_slice *words;
    size_t word_count; /* at least 1 */
    dtl_lexicon_attribute *attributes;
    size_t attribute_count;
    uint32_t line; /* from 1 */
} dtl_lexicon_entry;

typedef struct dtl_lexicon_file {
    dtl_slice path; /* as given to read */
    dtl_lexicon_entry *entries;
    size_t entry_count;
} dtl_lexicon_file;

/* Reads a whole file into the arena. Errors: DTL_EIO, DTL_ENOMEM, DTL_ELIMIT (4 MB, 200,000 entries), DTL_EFORMAT with file and line. */
int dtl_lexicon_read(dtl_lexicon_file *out, const char *path, dtl_arena *arena, dtl_error *error);

/* The value of a key in the entry, else in its section; data NULL when neither has it. */
dtl_slice dtl_lexicon_value(const dtl_lexicon_entry *entry, const char *key);

/* The words joined by single blanks, in the arena. */
dtl_slice dtl_lexicon_words(const dtl_lexicon_entry *entry, dtl_arena *arena);

/* Fills the error with the entry's file and line; returns DTL_EFORMAT. */
__attribute__((format(printf, 4, 5))) int dtl_lexicon_fail(dtl_error *error, const dtl_lexicon_file *file,
                                                           const dtl_lexicon_entry *entry, const char *format, ...);

#endif
