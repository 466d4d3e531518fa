/* Frames, and compose.lex: what becomes of an act inside another. */
#include "coding/events/lexicon.h"

static const char *const restriction_keys[] = {
#define X(name, key) key,
    DTL_EVENT_RESTRICTIONS(X)
#undef X
};

static const char *const other_keys[] = {"pos",      "actor",   "recipient", "act",    "act_is", "cameo", "mode",
                                         "contexts", "type",    "count",     "mutual", "result", "weak",  "needs",
                                         "of",       "hostile", "becomes",   "outer",  "remove"};

static bool is_key(dtl_slice key) {
    for (size_t i = 0; i < DTL_EVENT_KEY_COUNT; i++) {
        if (dtl_slice_is(key, restriction_keys[i])) return true;
    }
    for (size_t i = 0; i < sizeof other_keys / sizeof *other_keys; i++) {
        if (dtl_slice_is(key, other_keys[i])) return true;
    }
    return false;
}

static int check_keys(const dtl_lexicon_file *file, const dtl_lexicon_entry *entry, dtl_error *error) {
    const dtl_lexicon_section *section = entry->section;
    for (size_t i = 0; i < entry->attribute_count + section->attribute_count; i++) {
        dtl_slice key =
            i < entry->attribute_count ? entry->attributes[i].key : section->attributes[i - entry->attribute_count].key;
        if (!is_key(key)) return dtl_lexicon_fail(error, file, entry, "'%.*s' is no attribute of a frame", DTL_PRINT(key));
        for (size_t j = 0; j < i && i < entry->attribute_count; j++) {
            if (dtl_slice_equal(key, entry->attributes[j].key))
                return dtl_lexicon_fail(error, file, entry, "'%.*s' stands twice", DTL_PRINT(key));
        }
    }
    return DTL_OK;
}

/* One of the names in a list ended by NULL: its place, or -1 with the error filled. A value that is missing gives fallback. */
static int choice(const dtl_lexicon_file *file, const dtl_lexicon_entry *entry, const char *key, const char *const *names,
                  int fallback, dtl_error *error) {
    dtl_slice value = dtl_lexicon_value(entry, key);
    if (!value.data) return fallback;
    for (int i = 0; names[i]; i++) {
        if (dtl_slice_is(value, names[i])) return i;
    }
    dtl_lexicon_fail(error, file, entry, "'%.*s' is no value of %s", DTL_PRINT(value), key);
    return -1;
}

static int read_cameo(const dtl_lexicon_file *file, const dtl_lexicon_entry *entry, char out[5], dtl_error *error) {
    dtl_slice code = dtl_lexicon_value(entry, "cameo");
    if (!code.data) return DTL_OK;
    bool fits = code.length >= 2 && code.length <= 4;
    for (size_t i = 0; fits && i < code.length; i++) fits = code.data[i] >= '0' && code.data[i] <= '9';
    int root = fits ? (code.data[0] - '0') * 10 + (code.data[1] - '0') : 0;
    if (root < 1 || root > 20) return dtl_lexicon_fail(error, file, entry, "'%.*s' is no CAMEO code", DTL_PRINT(code));
    memset(out, 0, 5);
    memcpy(out, code.data, code.length);
    return DTL_OK;
}

/* -1 for none. */
static int read_mode(const dtl_lexicon_file *file, const dtl_lexicon_entry *entry, int type, int8_t *out, dtl_error *error) {
    dtl_slice mode = dtl_lexicon_value(entry, "mode");
    *out = -1;
    if (!mode.data || dtl_slice_is(mode, "none")) return DTL_OK;
    int found = type < 0 ? -1 : dtl_mode_of((dtl_type)type, mode);
    if (found < 0)
        return dtl_lexicon_fail(error, file, entry, "'%.*s' is no mode of %s", DTL_PRINT(mode),
                                type < 0 ? "it" : dtl_type_name((dtl_type)type));
    *out = (int8_t)found;
    return DTL_OK;
}

static int read_type(const dtl_lexicon_file *file, const dtl_lexicon_entry *entry, dtl_event_frame *frame, dtl_error *error) {
    static const char *const carriers[] = {"", "carry", "plan", "hope", "negate", "stop", "try", NULL};
    dtl_slice name = dtl_lexicon_value(entry, "type");
    if (!name.data) name = entry->section->name;
    int type = dtl_type_of(name);
    frame->type = (int8_t)type;
    for (uint8_t i = 1; type < 0 && carriers[i]; i++) {
        if (dtl_slice_is(name, carriers[i])) frame->carry = i;
    }
    if (type < 0 && !frame->carry) return dtl_lexicon_fail(error, file, entry, "'%.*s' is no event type", DTL_PRINT(name));
    return DTL_OK;
}

static const struct {
    const char *name;
    uint32_t bit;
} needs[] = {{"act", DTL_EVENT_NEEDS_ACT},         {"support", DTL_EVENT_NEEDS_SUPPORT},
             {"actor", DTL_EVENT_NEEDS_ACTOR},     {"recipient", DTL_EVENT_NEEDS_RECIPIENT},
             {"both", DTL_EVENT_NEEDS_BOTH},       {"either", DTL_EVENT_NEEDS_EITHER},
             {"several", DTL_EVENT_NEEDS_SEVERAL}, {"attack", DTL_EVENT_NEEDS_ATTACK},
             {"sides", DTL_EVENT_NEEDS_SIDES},     {"place", DTL_EVENT_NEEDS_PLACE},
             {"known", DTL_EVENT_NEEDS_KNOWN},     {"none", 0}};

static int read_needs(const dtl_lexicon_file *file, const dtl_lexicon_entry *entry, uint32_t *out, dtl_error *error) {
    dtl_slice rest = dtl_lexicon_value(entry, "needs");
    for (size_t at = 0; rest.data; at++) {
        if (at == DTL_EVENT_MAX_NEEDS)
            return dtl_lexicon_fail(error, file, entry, "needs has more than %d alternatives", DTL_EVENT_MAX_NEEDS);
        for (dtl_slice all = dtl_slice_cut(&rest, '/'); all.data;) {
            dtl_slice name = dtl_slice_cut(&all, '+');
            size_t i = 0;
            while (i < sizeof needs / sizeof *needs && !dtl_slice_is(name, needs[i].name)) i++;
            if (i == sizeof needs / sizeof *needs)
                return dtl_lexicon_fail(error, file, entry, "'%.*s' is nothing that a frame needs", DTL_PRINT(name));
            out[at] |= needs[i].bit;
        }
    }
    return DTL_OK;
}

static uint32_t quad_types(bool cooperative) {
    uint32_t bits = 0;
    for (int type = 0; type < DTL_TYPE_COUNT; type++) {
        dtl_quad quad = dtl_type_quad((dtl_type)type);
        bool is = quad == DTL_QUAD_VERBAL_COOPERATION || quad == DTL_QUAD_MATERIAL_COOPERATION;
        if (is == cooperative) bits |= UINT32_C(1) << type;
    }
    return bits;
}

static int read_act_types(const dtl_lexicon_file *file, const dtl_lexicon_entry *entry, uint32_t *out, dtl_error *error) {
    dtl_slice rest = dtl_lexicon_value(entry, "act_is");
    while (rest.data) {
        dtl_slice name = dtl_slice_cut(&rest, ',');
        int type = dtl_type_of(name);
        if (dtl_slice_is(name, "cooperative"))
            *out |= quad_types(true);
        else if (dtl_slice_is(name, "hostile"))
            *out |= quad_types(false);
        else if (dtl_slice_is(name, "event"))
            *out |= quad_types(true) | quad_types(false);
        else if (type >= 0)
            *out |= UINT32_C(1) << type;
        else
            return dtl_lexicon_fail(error, file, entry, "'%.*s' is no value of act_is", DTL_PRINT(name));
    }
    return DTL_OK;
}

static int read_choices(const dtl_lexicon_file *file, const dtl_lexicon_entry *entry, dtl_event_frame *frame, dtl_error *error) {
    static const char *const yes[] = {"no", "yes", NULL};
    static const char *const of[] = {"", "actor", "recipient", "none", NULL};
    static const char *const hostile[] = {"planned", "THREATEN", "ignore", NULL};
    int mutual = choice(file, entry, "mutual", yes, 0, error), result = choice(file, entry, "result", yes, 0, error);
    int weak = choice(file, entry, "weak", yes, 0, error), means = choice(file, entry, "of", of, 0, error);
    int threat = choice(file, entry, "hostile", hostile, 0, error);
    if (mutual < 0 || result < 0 || weak < 0 || means < 0 || threat < 0) return DTL_EFORMAT;
    frame->mutual = mutual;
    frame->result = result;
    frame->weak = weak;
    frame->of = (uint8_t)means;
    frame->hostile = (uint8_t)threat;
    dtl_slice count = dtl_lexicon_value(entry, "count");
    frame->count = (int8_t)(count.data ? dtl_count_of(count) : -1);
    if (count.data && frame->count < 0)
        return dtl_lexicon_fail(error, file, entry, "'%.*s' is nothing that is counted", DTL_PRINT(count));
    return DTL_OK;
}

/* The words of an entry: alternatives separated by "/". Words that are only "/" or "-" stand for themselves. */
static int read_words(dtl_event_lexicon *lexicon, dtl_slice word, dtl_event_words *out, const dtl_lexicon_file *file,
                      const dtl_lexicon_entry *entry, dtl_error *error) {
    out->count = 0;
    for (dtl_slice rest = word; rest.data;) {
        dtl_slice one = dtl_slice_cut(&rest, '/');
        if (!one.length) return dtl_lexicon_fail(error, file, entry, "'%.*s' has an empty alternative", DTL_PRINT(word));
        if (out->count == DTL_EVENT_MAX_ALTERNATIVES)
            return dtl_lexicon_fail(error, file, entry, "'%.*s' has too many alternatives", DTL_PRINT(word));
        uint32_t index = dtl_event_lexicon_intern(lexicon, one);
        if (index == DTL_EVENT_NONE) return dtl_event_lexicon_full(lexicon, error);
        out->items[out->count++] = index;
    }
    return DTL_OK;
}

static uint32_t link_layer(const dtl_event_lexicon *lexicon, uint32_t link) {
    uint32_t frame = lexicon->links.items[link].frame;
    return frame == DTL_EVENT_NONE ? 0 : lexicon->frames.items[frame].layer;
}

int dtl_event_lexicon_link(dtl_event_lexicon *lexicon, uint32_t word, uint32_t frame, dtl_error *error) {
    dtl_event_link *link = dtl_vector_push(&lexicon->links, &lexicon->arena);
    if (!link) return dtl_event_lexicon_full(lexicon, error);
    *link = (dtl_event_link){frame, DTL_EVENT_NONE};
    /* Of equals the first is told: those of later lexicons stand first. */
    uint32_t layer = lexicon->frames.items[frame].layer, *at = &lexicon->words.items[word].frames;
    while (*at != DTL_EVENT_NONE && link_layer(lexicon, *at) >= layer) at = &lexicon->links.items[*at].next;
    link->next = *at;
    *at = (uint32_t)(lexicon->links.count - 1);
    return DTL_OK;
}

static int read_triggers(dtl_event_lexicon *lexicon, const dtl_lexicon_file *file, const dtl_lexicon_entry *entry, uint32_t index,
                         dtl_error *error) {
    dtl_event_frame *frame = &lexicon->frames.items[index];
    if (entry->word_count > DTL_EVENT_MAX_WORDS)
        return dtl_lexicon_fail(error, file, entry, "more than %d words", DTL_EVENT_MAX_WORDS);
    frame->more_count = entry->word_count - 1;
    frame->more = dtl_arena_array(&lexicon->arena, dtl_event_words, frame->more_count + 1);
    if (!frame->more) return dtl_event_lexicon_full(lexicon, error);
    dtl_event_words first;
    int status = read_words(lexicon, entry->words[0], &first, file, entry, error);
    for (size_t i = 0; status == DTL_OK && i < frame->more_count; i++)
        status = read_words(lexicon, entry->words[i + 1], &frame->more[i], file, entry, error);
    if (status == DTL_OK) status = dtl_event_lexicon_override(lexicon, index, &first, error);
    for (size_t i = 0; status == DTL_OK && !entry->remove && i < first.count; i++)
        status = dtl_event_lexicon_link(lexicon, first.items[i], index, error);
    return status;
}

static void drop_of(const dtl_event_lexicon *lexicon, dtl_event_slots *slots) {
    size_t kept = 0;
    for (size_t i = 0; i < slots->count; i++) {
        if (slots->items[i].kind != DTL_EVENT_SLOT_PREP || slots->items[i].word != lexicon->of)
            slots->items[kept++] = slots->items[i];
    }
    slots->count = kept;
}

/* What "of" behind a noun means: "the visit of the minister" has its actor there, "the arrest of the minister" its recipient. */
static int apply_of(dtl_event_lexicon *lexicon, dtl_event_frame *frame, dtl_error *error) {
    if (!frame->of || frame->upos != DTL_UPOS_NOUN) return DTL_OK;
    drop_of(lexicon, &frame->actor);
    drop_of(lexicon, &frame->recipient);
    if (frame->of == 3) return DTL_OK;
    dtl_event_slots *slots = frame->of == 1 ? &frame->actor : &frame->recipient;
    dtl_event_slot *items = dtl_arena_array(&lexicon->arena, dtl_event_slot, slots->count + 1);
    if (!items) return dtl_event_lexicon_full(lexicon, error);
    if (slots->count) memcpy(items, slots->items, slots->count * sizeof *items);
    items[slots->count] = (dtl_event_slot){DTL_EVENT_SLOT_PREP, lexicon->of};
    *slots = (dtl_event_slots){items, slots->count + 1};
    return DTL_OK;
}

int dtl_event_lexicon_sides(dtl_event_lexicon *lexicon, const dtl_lexicon_file *file, const dtl_lexicon_entry *entry,
                            dtl_event_frame *frame, dtl_error *error) {
    static const char *const of[] = {"", "actor", "recipient", "none", NULL};
    int means = choice(file, entry, "of", of, 0, error);
    if (means < 0) return DTL_EFORMAT;
    frame->of = (uint8_t)means;
    memset(frame->needs, 0, sizeof frame->needs);
    int status = read_needs(file, entry, frame->needs, error);
    if (status == DTL_OK) status = dtl_event_lexicon_slots(lexicon, &frame->actor, file, entry, "actor", error);
    if (status == DTL_OK) status = dtl_event_lexicon_slots(lexicon, &frame->recipient, file, entry, "recipient", error);
    return status ? status : apply_of(lexicon, frame, error);
}

static int read_parts(dtl_event_lexicon *lexicon, const dtl_lexicon_file *file, const dtl_lexicon_entry *entry,
                      dtl_event_frame *frame, dtl_error *error) {
    int status = read_type(file, entry, frame, error);
    if (status == DTL_OK) status = read_cameo(file, entry, frame->cameo, error);
    if (status == DTL_OK) status = read_mode(file, entry, frame->type, &frame->mode, error);
    if (status == DTL_OK) status = dtl_event_lexicon_contexts(&frame->contexts, file, entry, error);
    if (status == DTL_OK) status = read_needs(file, entry, frame->needs, error);
    if (status == DTL_OK) status = read_act_types(file, entry, &frame->act_types, error);
    if (status == DTL_OK) status = read_choices(file, entry, frame, error);
    if (status == DTL_OK) status = dtl_event_lexicon_slots(lexicon, &frame->actor, file, entry, "actor", error);
    if (status == DTL_OK) status = dtl_event_lexicon_slots(lexicon, &frame->recipient, file, entry, "recipient", error);
    if (status == DTL_OK) status = dtl_event_lexicon_slots(lexicon, &frame->act, file, entry, "act", error);
    for (size_t i = 0; status == DTL_OK && i < DTL_EVENT_KEY_COUNT; i++)
        status = dtl_event_lexicon_patterns(lexicon, &frame->restrictions[i], file, entry, restriction_keys[i], error);
    return status ? status : apply_of(lexicon, frame, error);
}

/* Its restrictions and what it needs, by which it is told from others of the same words. */
static int describe_fit(dtl_event_lexicon *lexicon, const dtl_lexicon_entry *entry, dtl_slice *out, dtl_error *error) {
    static const char *const also[] = {"act", "act_is", "needs"};
    *out = DTL_SLICE("");
    for (size_t i = 0; i < DTL_EVENT_KEY_COUNT + sizeof also / sizeof *also; i++) {
        const char *key = i < DTL_EVENT_KEY_COUNT ? restriction_keys[i] : also[i - DTL_EVENT_KEY_COUNT];
        dtl_slice value = dtl_lexicon_value(entry, key);
        if (value.data) *out = dtl_arena_print(&lexicon->arena, "%.*s %s=%.*s", DTL_PRINT(*out), key, DTL_PRINT(value));
        if (!out->data) return dtl_event_lexicon_full(lexicon, error);
    }
    return DTL_OK;
}

/* Two frames that fit the same words in the same trees would leave it to chance which one is told. */
static int check_new(dtl_event_lexicon *lexicon, const dtl_lexicon_file *file, const dtl_lexicon_entry *entry, uint32_t index,
                     dtl_error *error) {
    const dtl_event_frame *frame = &lexicon->frames.items[index];
    dtl_slice words = dtl_lexicon_words(entry, &lexicon->arena);
    dtl_slice key = !words.data ? words
                                : dtl_arena_print(&lexicon->arena, "%u %u %.*s%.*s", frame->layer, frame->upos, DTL_PRINT(words),
                                                  DTL_PRINT(frame->fits));
    bool added = false;
    uint32_t *value = key.data ? dtl_map_put(&lexicon->seen, key, &added) : NULL;
    if (!value) return dtl_event_lexicon_full(lexicon, error);
    if (!added)
        return dtl_lexicon_fail(error, file, entry, "'%.*s' fits the same as %.*s", DTL_PRINT(words),
                                DTL_PRINT(lexicon->frames.items[*value].source));
    *value = index;
    return DTL_OK;
}

static int read_frame(dtl_event_lexicon *lexicon, const dtl_lexicon_file *file, const dtl_lexicon_entry *entry, uint8_t upos,
                      dtl_error *error) {
    dtl_event_frame *frame = dtl_vector_push(&lexicon->frames, &lexicon->arena);
    if (!frame) return dtl_event_lexicon_full(lexicon, error);
    frame->upos = upos;
    frame->entry = entry;
    frame->layer = entry->origin->layer;
    frame->source = dtl_lexicon_source(entry, &lexicon->arena);
    if (!frame->source.data) return dtl_event_lexicon_full(lexicon, error);
    uint32_t index = (uint32_t)(lexicon->frames.count - 1);
    uint32_t first = dtl_event_lexicon_find(lexicon, entry->words[0]);
    bool obliges = first != DTL_EVENT_NONE && (lexicon->words.items[first].flags & DTL_EVENT_OBLIGATION);
    bool refuses = first != DTL_EVENT_NONE && (lexicon->words.items[first].flags & DTL_EVENT_FUTURE);
    if (obliges && !entry->remove) lexicon->obligation = index;
    if (refuses && !entry->remove) lexicon->refusal = index;
    int status = describe_fit(lexicon, entry, &frame->fits, error);
    if (status == DTL_OK) status = check_new(lexicon, file, entry, index, error);
    if (status == DTL_OK) status = read_parts(lexicon, file, entry, frame, error);
    return status ? status : read_triggers(lexicon, file, entry, index, error);
}

static int read_entry(dtl_event_lexicon *lexicon, const dtl_lexicon_file *file, const dtl_lexicon_entry *entry,
                      dtl_error *error) {
    static const struct {
        const char *name;
        uint8_t upos;
    } parts[] = {{"verb", DTL_UPOS_VERB}, {"noun", DTL_UPOS_NOUN}, {"adj", DTL_UPOS_ADJ}};
    dtl_slice rest = dtl_lexicon_value(entry, "pos");
    if (!rest.data) return dtl_lexicon_fail(error, file, entry, "a frame says its pos");
    while (rest.data) {
        dtl_slice part = dtl_slice_cut(&rest, ',');
        size_t i = 0;
        while (i < 3 && !dtl_slice_is(part, parts[i].name)) i++;
        if (i == 3) return dtl_lexicon_fail(error, file, entry, "'%.*s' is no pos of a frame", DTL_PRINT(part));
        int status = read_frame(lexicon, file, entry, parts[i].upos, error);
        if (status) return status;
    }
    return DTL_OK;
}

static int table_of(dtl_slice outer) {
    static const char *const names[] = {"stop", "future", "condition"};
    for (int i = 0; i < 3; i++) {
        if (dtl_slice_is(outer, names[i])) return DTL_EVENT_WITHIN_STOP + i;
    }
    return dtl_type_of(outer);
}

static int read_within(dtl_event_lexicon *lexicon, const dtl_lexicon_file *file, const dtl_lexicon_entry *entry,
                       dtl_error *error) {
    int table = table_of(dtl_lexicon_value(entry, "outer"));
    if (table < 0) return dtl_lexicon_fail(error, file, entry, "[within] names no outer type");
    int inner = dtl_slice_is(entry->words[0], "other") ? DTL_EVENT_OTHER : dtl_type_of(entry->words[0]);
    if (inner < 0) return dtl_lexicon_fail(error, file, entry, "'%.*s' is no event type", DTL_PRINT(entry->words[0]));
    dtl_event_within *within = &lexicon->within[table][inner];
    if (within->told && within->layer == entry->origin->layer)
        return dtl_lexicon_fail(error, file, entry, "'%.*s' stands twice", DTL_PRINT(entry->words[0]));
    dtl_slice becomes = dtl_lexicon_value(entry, "becomes");
    *within = (dtl_event_within){.told = !entry->remove,
                                 .layer = entry->origin->layer,
                                 .becomes = (int8_t)dtl_type_of(becomes),
                                 .hostile = dtl_slice_is(becomes, "hostile")};
    if (becomes.data && within->becomes < 0 && !within->hostile)
        return dtl_lexicon_fail(error, file, entry, "'%.*s' is no event type", DTL_PRINT(becomes));
    within->source = dtl_lexicon_source(entry, &lexicon->arena);
    if (!within->source.data) return dtl_event_lexicon_full(lexicon, error);
    int status = read_cameo(file, entry, within->cameo, error);
    int type = within->becomes >= 0 ? within->becomes : table < DTL_TYPE_COUNT ? table : -1;
    if (status == DTL_OK) status = read_mode(file, entry, type, &within->mode, error);
    return status ? status : dtl_event_lexicon_contexts(&within->contexts, file, entry, error);
}

static int read_line(dtl_event_lexicon *lexicon, const dtl_lexicon_file *file, const dtl_lexicon_entry *entry, dtl_error *error) {
    if (!entry->section->name.data) return dtl_lexicon_fail(error, file, entry, "a frame stands before the first section");
    int status = check_keys(file, entry, error);
    if (status) return status;
    bool within = dtl_slice_is(entry->section->name, "within");
    return within ? read_within(lexicon, file, entry, error) : read_entry(lexicon, file, entry, error);
}

int dtl_event_lexicon_read_frames(dtl_event_lexicon *lexicon, const dtl_lexicon_folders *folders, const char *name,
                                  uint32_t layer, dtl_error *error) {
    dtl_lexicon_file file;
    int status = dtl_event_lexicon_read(lexicon, &file, folders, name, error);
    for (size_t i = 0; status == DTL_OK && i < file.entry_count; i++) {
        if (file.entries[i].origin->layer == layer)
            status = dtl_lexicon_tolerate(folders, read_line(lexicon, &file, &file.entries[i], error), error);
    }
    return status;
}
