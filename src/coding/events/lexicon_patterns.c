/* Lists of alternatives in frames: restrictions and the slots of roles. */
#include "coding/events/lexicon.h"

static const char *const kind_names[] = {"actor",      "country", "place", "person", "political", "official",
                                         "politician", "armed",   "igo",   "ngo",    "crowd",     "local"};

static size_t count_of(dtl_slice list) {
    size_t count = 0;
    while (list.data) {
        dtl_slice_cut(&list, ',');
        count++;
    }
    return count;
}

static bool cut_prefix(dtl_slice *text, const char *prefix) {
    dtl_slice start = dtl_slice_of(prefix);
    if (!dtl_slice_starts(*text, start)) return false;
    text->data += start.length;
    text->length -= start.length;
    return true;
}

/* Fills how and value of what stands behind a preposition, if any; a message when it cannot be read, else NULL. */
static const char *parse_value(dtl_event_lexicon *lexicon, dtl_slice text, dtl_event_pattern *out) {
    if (dtl_slice_is(text, "*")) {
        out->how = DTL_EVENT_ANY;
    } else if (dtl_slice_is(text, "none")) {
        out->how = DTL_EVENT_ABSENT;
    } else if (cut_prefix(&text, "@")) {
        const uint32_t *number = dtl_map_get(&lexicon->classes, text);
        if (!number) return "is no word class";
        *out = (dtl_event_pattern){.how = DTL_EVENT_CLASS, .value = *number, .preposition = out->preposition};
    } else if (cut_prefix(&text, "kind:")) {
        out->how = DTL_EVENT_KIND;
        for (out->value = 0; out->value < sizeof kind_names / sizeof *kind_names; out->value++) {
            if (dtl_slice_is(text, kind_names[out->value])) return NULL;
        }
        return "is no kind";
    } else if (cut_prefix(&text, "sector:")) {
        out->how = DTL_EVENT_SECTOR;
        if (text.length != 3) return "is no sector";
        memcpy(out->sector, text.data, 3);
    } else if (cut_prefix(&text, "type:")) {
        int type = dtl_type_of(text);
        if (type < 0) return "is no event type";
        out->how = DTL_EVENT_TYPE;
        out->value = (uint32_t)type;
    } else {
        if (!text.length) return "is empty";
        out->how = DTL_EVENT_WORD;
        out->value = dtl_event_lexicon_intern(lexicon, text);
        if (out->value == DTL_EVENT_NONE) return "does not fit";
    }
    return NULL;
}

/* "with:@stones": a preposition and what stands behind it; "kind:country" and the like have none. */
static const char *parse_pattern(dtl_event_lexicon *lexicon, dtl_slice text, bool prepositions, dtl_event_pattern *out) {
    out->preposition = DTL_EVENT_NONE;
    if (prepositions) {
        dtl_slice rest = text;
        dtl_slice word = dtl_slice_cut(&rest, ':');
        if (!rest.data) return "lacks its preposition";
        out->preposition = dtl_event_lexicon_intern(lexicon, word);
        if (out->preposition == DTL_EVENT_NONE) return "does not fit";
        text = rest;
    }
    return parse_value(lexicon, text, out);
}

int dtl_event_lexicon_patterns(dtl_event_lexicon *lexicon, dtl_event_patterns *out, const dtl_lexicon_file *file,
                               const dtl_lexicon_entry *entry, const char *key, dtl_error *error) {
    dtl_slice rest = dtl_lexicon_value(entry, key);
    bool prepositions = strcmp(key, "obl") == 0 || strcmp(key, "obl_not") == 0;
    *out = (dtl_event_patterns){NULL, 0};
    if (!rest.data) return DTL_OK;
    out->items = dtl_arena_array(&lexicon->arena, dtl_event_pattern, count_of(rest));
    if (!out->items) return dtl_event_lexicon_full(lexicon, error);
    while (rest.data) {
        dtl_slice item = dtl_slice_cut(&rest, ',');
        const char *wrong = parse_pattern(lexicon, item, prepositions, &out->items[out->count++]);
        if (wrong && lexicon->arena.status) return dtl_event_lexicon_full(lexicon, error);
        if (wrong) return dtl_lexicon_fail(error, file, entry, "'%.*s' in %s %s", DTL_PRINT(item), key, wrong);
    }
    return DTL_OK;
}

static const char *const slot_names[] = {"subj", "obj", "iobj", "poss", "mod", "xcomp", "ccomp", "advcl", "acl"};

int dtl_event_lexicon_slots(dtl_event_lexicon *lexicon, dtl_event_slots *out, const dtl_lexicon_file *file,
                            const dtl_lexicon_entry *entry, const char *key, dtl_error *error) {
    dtl_slice rest = dtl_lexicon_value(entry, key);
    *out = (dtl_event_slots){NULL, 0};
    if (!rest.data || dtl_slice_is(rest, "none")) return DTL_OK;
    out->items = dtl_arena_array(&lexicon->arena, dtl_event_slot, count_of(rest));
    if (!out->items) return dtl_event_lexicon_full(lexicon, error);
    while (rest.data) {
        dtl_slice name = dtl_slice_cut(&rest, ',');
        dtl_event_slot *slot = &out->items[out->count++];
        *slot = (dtl_event_slot){DTL_EVENT_SLOT_PREP, DTL_EVENT_NONE};
        if (!name.length) return dtl_lexicon_fail(error, file, entry, "%s has an empty alternative", key);
        for (uint8_t i = 0; i < DTL_EVENT_SLOT_PREP; i++) {
            if (dtl_slice_is(name, slot_names[i])) slot->kind = i;
        }
        if (slot->kind != DTL_EVENT_SLOT_PREP) continue;
        slot->word = dtl_event_lexicon_intern(lexicon, name);
        if (slot->word == DTL_EVENT_NONE) return dtl_event_lexicon_full(lexicon, error);
    }
    return DTL_OK;
}
