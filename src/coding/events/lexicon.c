#include "coding/events/lexicon.h"

enum { MAX_WORDS = 200000, MAX_FRAMES = 50000, MAX_BYTES = 256 << 20, MAX_WORD = 64 };

static const char *const frame_files[] = {
    "agree.lex",    "consult.lex",  "support.lex", "concede.lex", "cooperate.lex", "aid.lex",
    "retreat.lex",  "request.lex",  "accuse.lex",  "reject.lex",  "threaten.lex",  "protest.lex",
    "sanction.lex", "mobilize.lex", "coerce.lex",  "assault.lex", "compose.lex",
};

int dtl_event_lexicon_full(dtl_event_lexicon *lexicon, dtl_error *error) {
    int status = lexicon->arena.status ? lexicon->arena.status : DTL_ELIMIT;
    return dtl_fail(error, status, "%s", dtl_error_meaning(status));
}

static dtl_slice lower(dtl_slice word, char room[MAX_WORD]) {
    if (word.length > MAX_WORD) return DTL_NO_SLICE;
    for (size_t i = 0; i < word.length; i++) {
        char c = word.data[i];
        room[i] = c >= 'A' && c <= 'Z' ? (char)(c + ('a' - 'A')) : c;
    }
    return (dtl_slice){room, word.length};
}

uint32_t dtl_event_lexicon_find(const dtl_event_lexicon *lexicon, dtl_slice word) {
    char room[MAX_WORD];
    dtl_slice key = lower(word, room);
    const uint32_t *found = key.data ? dtl_map_get(&lexicon->map, key) : NULL;
    return found ? *found : DTL_EVENT_NONE;
}

uint32_t dtl_event_lexicon_inflected(const dtl_event_lexicon *lexicon, dtl_slice form) {
    char room[MAX_WORD * 2];
    for (size_t i = 0; i < lexicon->endings.count; i++) {
        const dtl_event_ending *e = &lexicon->endings.items[i];
        if (form.length > MAX_WORD || form.length < e->ending.length + 3 || !dtl_slice_ends(form, e->ending)) continue;
        size_t length = form.length - e->ending.length;
        if (e->doubled && form.data[length - 1] != form.data[length - 2]) continue;
        length -= e->doubled;
        if (length + e->stem.length > sizeof room) continue;
        memcpy(room, form.data, length);
        if (e->stem.length) memcpy(room + length, e->stem.data, e->stem.length);
        uint32_t found = dtl_event_lexicon_find(lexicon, (dtl_slice){room, length + e->stem.length});
        if (found != DTL_EVENT_NONE && lexicon->words.items[found].frames != DTL_EVENT_NONE) return found;
    }
    return DTL_EVENT_NONE;
}

uint32_t dtl_event_lexicon_intern(dtl_event_lexicon *lexicon, dtl_slice word) {
    uint32_t found = dtl_event_lexicon_find(lexicon, word);
    if (found != DTL_EVENT_NONE) return found;
    char room[MAX_WORD];
    dtl_slice key = dtl_arena_copy(&lexicon->arena, lower(word, room));
    uint32_t *value = key.data ? dtl_map_put(&lexicon->map, key, NULL) : NULL;
    dtl_event_word *item = value ? dtl_vector_push(&lexicon->words, &lexicon->arena) : NULL;
    if (!item) return DTL_EVENT_NONE;
    *item = (dtl_event_word){
        .frames = DTL_EVENT_NONE, .pairs = DTL_EVENT_NONE, .form_of = DTL_EVENT_NONE, .mode_type = {-1, -1}, .mode = {-1, -1}};
    return *value = (uint32_t)(lexicon->words.count - 1);
}

int dtl_event_lexicon_read(dtl_event_lexicon *lexicon, dtl_lexicon_file *out, const dtl_lexicon_folders *folders,
                           const char *name, dtl_error *error) {
    return dtl_lexicon_read_all(out, folders, name, &lexicon->arena, error);
}

int dtl_event_lexicon_contexts(uint64_t *out, const dtl_lexicon_file *file, const dtl_lexicon_entry *entry, dtl_error *error) {
    dtl_slice rest = dtl_lexicon_value(entry, "contexts");
    *out = 0;
    while (rest.data) {
        dtl_slice name = dtl_slice_cut(&rest, ',');
        int context = dtl_context_of(name);
        if (context < 0) return dtl_lexicon_fail(error, file, entry, "'%.*s' is no context", DTL_PRINT(name));
        *out |= UINT64_C(1) << context;
    }
    return DTL_OK;
}

static void drop_gone_links(dtl_event_lexicon *lexicon) {
    for (size_t i = 0; i < lexicon->words.count; i++) {
        for (uint32_t *at = &lexicon->words.items[i].frames; *at != DTL_EVENT_NONE;) {
            dtl_event_link *link = &lexicon->links.items[*at];
            if (link->frame == DTL_EVENT_NONE)
                *at = link->next;
            else
                at = &link->next;
        }
    }
}

static uint32_t class_named(const dtl_event_lexicon *lexicon, const char *name) {
    const uint32_t *number = dtl_map_get(&lexicon->classes, dtl_slice_of(name));
    return number ? *number : DTL_EVENT_NONE;
}

int dtl_event_lexicon_open(dtl_event_lexicon *out, const dtl_lexicon_folders *folders, dtl_error *error) {
    *out = (dtl_event_lexicon){.obligation = DTL_EVENT_NONE,
                               .refusal = DTL_EVENT_NONE,
                               .of = DTL_EVENT_NONE,
                               .words = {.ceiling = MAX_WORDS},
                               .frames = {.ceiling = MAX_FRAMES},
                               .links = {.ceiling = MAX_WORDS},
                               .pairs = {.ceiling = MAX_WORDS},
                               .phrases = {.ceiling = 100},
                               .endings = {.ceiling = 100}};
    dtl_arena_init(&out->arena, MAX_BYTES);
    dtl_map_init(&out->map, &out->arena, MAX_WORDS);
    dtl_map_init(&out->seen, &out->arena, MAX_FRAMES);
    dtl_map_init(&out->classes, &out->arena, DTL_EVENT_CLASS_WORDS * 64);
    int status = dtl_event_lexicon_read_words(out, folders, error);
    out->class_people = class_named(out, "people");
    out->class_gatherings = class_named(out, "gatherings");
    out->class_populations = class_named(out, "populations");
    out->class_collectives = class_named(out, "collectives");
    out->class_claims = class_named(out, "claims");
    out->class_deniers = class_named(out, "deniers");
    out->class_territory = class_named(out, "territory");
    out->class_structures = class_named(out, "structures");
    out->class_sites = class_named(out, "sites");
    out->class_targets = class_named(out, "targets");
    out->class_charges = class_named(out, "charges");
    out->class_demand = class_named(out, "demand");
    out->class_campaigners = class_named(out, "campaigners");
    out->class_local_bodies = class_named(out, "local-bodies");
    out->class_localities = class_named(out, "localities");
    out->class_marchers = class_named(out, "marchers");
    out->class_campaign = class_named(out, "campaign");
    out->class_accidents = class_named(out, "accidents");
    out->class_mishaps = class_named(out, "mishaps");
    out->class_gunfire = class_named(out, "gunfire");
    out->class_troops = class_named(out, "troops");
    /* A frame may replace one of another type's file: all of a lexicon stands before the next one is read. */
    for (size_t layer = 0; layer < folders->count; layer++) {
        for (size_t i = 0; status == DTL_OK && i < sizeof frame_files / sizeof *frame_files; i++)
            status = dtl_event_lexicon_read_frames(out, folders, frame_files[i], (uint32_t)layer, error);
    }
    drop_gone_links(out);
    return status ? status : dtl_event_lexicon_read_near(out, folders, error);
}

void dtl_event_lexicon_close(dtl_event_lexicon *lexicon) {
    dtl_arena_clear(&lexicon->arena);
}
