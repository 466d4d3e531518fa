#include "knowledge/knowledge.h"

#include <dirent.h>
#include <errno.h>
#include <stdio.h>

#include "base/memory.h"
#include "knowledge/tables.h"

enum { MAX_BYTES = 256 << 20, MAX_COUNTRIES = 1000, MAX_REPORTING = 10000 };

static void init(dtl_knowledge *knowledge) {
    dtl_arena_init(&knowledge->arena, MAX_BYTES);
    dtl_map_init(&knowledge->codes, &knowledge->arena, MAX_COUNTRIES);
    dtl_map_init(&knowledge->without, &knowledge->arena, DTL_MAX_PHRASES);
    dtl_map_init(&knowledge->reporting, &knowledge->arena, MAX_REPORTING);
    knowledge->countries.ceiling = MAX_COUNTRIES;
    knowledge->kinds.ceiling = MAX_REPORTING;
}

/* Every lexicon in a folder of the user's must be one that is read. */
static int check_names(const dtl_lexicon_folders *folders, const char *folder, dtl_error *error) {
    DIR *open = opendir(folder);
    int status = DTL_OK;
    if (!open) {
        char reason[128];
        dtl_fail(error, DTL_EIO, "is no folder that can be read: %s", strerror_r(errno, reason, sizeof reason));
        dtl_error_at(error, folder, 0, UINT64_MAX);
        return DTL_EIO;
    }
    for (struct dirent *entry; status == DTL_OK && (entry = readdir(open));) {
        dtl_slice name = dtl_slice_of(entry->d_name);
        if (entry->d_name[0] == '.' || !dtl_slice_ends(name, DTL_SLICE(".lex")) || dtl_lexicon_is_known(entry->d_name)) continue;
        status = dtl_fail(error, DTL_EFORMAT, "a lexicon of one's own has no file of the name %s", entry->d_name);
        dtl_error_at(error, folder, 0, UINT64_MAX);
        status = dtl_lexicon_tolerate(folders, status, error);
    }
    closedir(open);
    return status;
}

static int name_folders(dtl_knowledge *knowledge, const char *own, dtl_error *error) {
    dtl_lexicon_folders *folders = &knowledge->lexicons;
    folders->paths[folders->count++] = knowledge->lexicon;
    if (!own) return DTL_OK;
    dtl_slice name = dtl_slice_of(own);
    while (name.length > 1 && name.data[name.length - 1] == '/') name.length--;
    dtl_slice path = dtl_arena_copy(&knowledge->arena, name);
    if (!path.data) return dtl_fail(error, knowledge->arena.status, "%s", dtl_error_meaning(knowledge->arena.status));
    folders->paths[folders->count++] = path.data;
    return check_names(folders, path.data, error);
}

static int load(dtl_knowledge *knowledge, const char *root, const char *language, const char *own, dtl_error *error) {
    dtl_arena *arena = &knowledge->arena;
    knowledge->root = dtl_arena_print(arena, "%s", root).data;
    knowledge->language = dtl_arena_print(arena, "%s", language).data;
    knowledge->lexicon = dtl_arena_print(arena, "%s/lexicon/%s", root, language).data;
    if (!knowledge->root || !knowledge->language || !knowledge->lexicon)
        return dtl_fail(error, arena->status, "%s", dtl_error_meaning(arena->status));
    int status = name_folders(knowledge, own, error);
    if (status == DTL_OK) status = dtl_phrases_init(&knowledge->phrases, arena, error);
    if (status == DTL_OK) status = dtl_tables_read_countries(knowledge, error);
    if (status == DTL_OK) status = dtl_tables_read_lexicon(knowledge, error);
    if (status == DTL_OK) status = dtl_tables_add_countries(knowledge, error);
    return status;
}

int dtl_knowledge_open(dtl_knowledge **out, const char *root, const char *language, dtl_error *error) {
    return dtl_knowledge_open_with(out, root, language, NULL, NULL, error);
}

int dtl_knowledge_open_with(dtl_knowledge **out, const char *root, const char *language, const char *own,
                            const dtl_lexicon_listener *listener, dtl_error *error) {
    dtl_error ignored;
    if (!error) error = &ignored;
    *out = NULL;
    dtl_knowledge *knowledge = dtl_calloc(1, sizeof *knowledge);
    if (!knowledge) return dtl_fail(error, DTL_ENOMEM, "%s", dtl_error_meaning(DTL_ENOMEM));
    init(knowledge);
    knowledge->lexicons.listener = listener;
    int status = load(knowledge, root, language, own, error);
    if (status)
        dtl_knowledge_close(knowledge);
    else
        *out = knowledge;
    return status;
}

static void tell_hidden(const dtl_knowledge *knowledge, const dtl_phrase *phrase, dtl_slice first,
                        const dtl_lexicon_listener *listener) {
    dtl_slice line = phrase->known.source, folder = dtl_slice_cut(&line, '/'), name = dtl_slice_cut(&line, ':');
    char path[sizeof(((dtl_error *)NULL)->file)];
    uint64_t number = 0;
    dtl_error found;
    (void)folder;
    for (size_t i = 0; line.data && i < line.length && i < 9; i++) number = number * 10 + (uint64_t)(line.data[i] - '0');
    snprintf(path, sizeof path, "%s/%.*s", knowledge->lexicons.paths[phrase->layer], DTL_PRINT(name));
    dtl_fail(&found, DTL_EFORMAT, "hidden where both could be meant: %.*s has the same words, as a kind that comes first",
             DTL_PRINT(first));
    dtl_error_at(&found, path, number, UINT64_MAX);
    listener->tell(listener->context, &found, false);
}

void dtl_knowledge_check(const dtl_knowledge *knowledge, const dtl_lexicon_listener *listener) {
    for (size_t i = 1; i < knowledge->phrases.items.count; i++) {
        const dtl_phrase *first = &knowledge->phrases.items.items[i];
        for (uint32_t n = first->next; n && !first->gone; n = knowledge->phrases.items.items[n].next) {
            const dtl_phrase *phrase = &knowledge->phrases.items.items[n];
            bool hidden = phrase->layer && !phrase->gone && phrase->known.kind != first->known.kind && !first->noun;
            if (hidden && dtl_phrases_same(first, phrase)) tell_hidden(knowledge, phrase, first->known.source, listener);
        }
    }
}

void dtl_knowledge_close(dtl_knowledge *knowledge) {
    if (!knowledge) return;
    dtl_arena_clear(&knowledge->arena);
    dtl_free(knowledge);
}

const char *dtl_knowledge_root(const dtl_knowledge *knowledge) {
    return knowledge->root;
}

const char *dtl_knowledge_lexicon(const dtl_knowledge *knowledge) {
    return knowledge->lexicon;
}

const dtl_lexicon_folders *dtl_knowledge_lexicons(const dtl_knowledge *knowledge) {
    return &knowledge->lexicons;
}

size_t dtl_knowledge_match(const dtl_knowledge *knowledge, const dtl_token *tokens, size_t at, size_t end, unsigned kinds,
                           const dtl_known **out) {
    return dtl_phrases_match(&knowledge->phrases, tokens, at, end, kinds, out);
}

const dtl_known *dtl_knowledge_find(const dtl_knowledge *knowledge, dtl_slice phrase, unsigned kinds) {
    return dtl_phrases_find(&knowledge->phrases, phrase, kinds);
}

dtl_known_office dtl_known_office_on(const dtl_known *known, dtl_day day) {
    bool before = true;
    if (!known->office_count || day == DTL_NO_DAY) return DTL_OFFICE_HELD;
    for (uint8_t i = 0; i < known->office_count; i++) {
        bool begun = known->offices[i].from <= day;
        if (begun && (known->offices[i].to == DTL_NO_DAY || day <= known->offices[i].to)) return DTL_OFFICE_HELD;
        before = before && !begun;
    }
    return before ? DTL_OFFICE_TO_COME : DTL_OFFICE_PAST;
}

dtl_slice dtl_knowledge_country_name(const dtl_knowledge *knowledge, const char *code) {
    const dtl_country *country = dtl_tables_country(knowledge, dtl_slice_of(code));
    return country ? country->name : DTL_NO_SLICE;
}

dtl_slice dtl_knowledge_reporting(const dtl_knowledge *knowledge, dtl_slice lemma) {
    const uint32_t *index = lemma.data ? dtl_map_get(&knowledge->reporting, lemma) : NULL;
    return index ? knowledge->kinds.items[*index].name : DTL_NO_SLICE;
}

bool dtl_knowledge_reports(const dtl_knowledge *knowledge, dtl_slice lemma) {
    return dtl_knowledge_reporting(knowledge, lemma).data != NULL;
}
