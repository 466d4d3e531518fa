/* The classes of words that the tagger tells apart, and the features that follow from a word and its class. */
#include <stdio.h>
#include <stdlib.h>

#include "base/buffer.h"
#include "base/map.h"
#include "language/table.h"
#include "train.h"

enum { RAREST_CLASS = 3, MAX_KEYS = 1 << 20 };

/* Features that make a class of their own: those of a verb's form. The others follow from the word. */
static const dtl_feature class_features[] = {DTL_FEAT_MOOD, DTL_FEAT_TENSE, DTL_FEAT_VERBFORM, DTL_FEAT_VOICE};
enum { CLASS_FEATURES = sizeof class_features / sizeof *class_features };

static dtl_slice class_text(const dtl_conllu_word *word, dtl_arena *arena) {
    dtl_features features;
    char text[64];
    int length = 0;
    dtl_features_parse(&features, word->features);
    text[0] = '\0';
    for (int i = 0; i < CLASS_FEATURES; i++)
        length += snprintf(text + length, sizeof text - (size_t)length, " %d", features.value[class_features[i]]);
    return dtl_arena_print(arena, "%.*s\t%.*s\t%s", DTL_PRINT(word->upos), DTL_PRINT(word->xpos), text);
}

static dtl_slice coarse(dtl_slice text) {
    size_t last = text.length;
    while (last > 0 && text.data[last - 1] != '\t') last--;
    return (dtl_slice){text.data, last};
}

typedef struct classes {
    dtl_map map; /* class text -> number + 1; texts of rare ones -> the number of a frequent one like it */
    dtl_slice *texts;
    uint32_t count;
} classes;

typedef struct counted {
    dtl_slice text;
    uint32_t count;
} counted;

static int by_count(const void *a, const void *b) {
    const counted *x = a, *y = b;
    if (x->count != y->count) return x->count < y->count ? 1 : -1;
    return dtl_slice_compare(x->text, y->text);
}

static uint32_t count_classes(const corpus *c, counted *all, uint32_t room) {
    dtl_map map;
    uint32_t count = 0;
    dtl_map_init(&map, c->arena, MAX_KEYS);
    for (uint32_t i = 0; i < c->plain; i++) {
        for (uint32_t k = 0; k < c->samples[i].count; k++) {
            bool added;
            dtl_slice text = class_text(c->samples[i].sources[k], c->arena);
            uint32_t *number = need(dtl_map_put(&map, text, &added));
            if (added && count == room) stop("too many classes of words");
            if (added) {
                *number = count;
                all[count++] = (counted){text, 0};
            }
            all[*number].count++;
        }
    }
    qsort(all, count, sizeof *all, by_count);
    return count;
}

/* Frequent classes get numbers in the order of their frequency; each rare one shares the number of the most frequent class with
 * the same tags, else of the most frequent one with the same part of speech, else of class 0. */
static void make_classes(classes *out, const corpus *c) {
    enum { ROOM = 4096 };
    counted *all = need(dtl_arena_array(c->arena, counted, ROOM));
    uint32_t count = count_classes(c, all, ROOM);
    dtl_map_init(&out->map, c->arena, MAX_KEYS);
    out->texts = need(dtl_arena_array(c->arena, dtl_slice, DTL_LINEAR_MAX_CLASSES));
    for (uint32_t i = 0; i < count; i++) {
        bool frequent = all[i].count >= RAREST_CLASS && out->count < DTL_LINEAR_MAX_CLASSES;
        uint32_t number = 0;
        dtl_slice upos = all[i].text, own;
        own = dtl_slice_cut(&upos, '\t');
        if (frequent) {
            number = out->count;
            out->texts[out->count++] = all[i].text;
        } else {
            for (uint32_t k = out->count; k > 0; k--) {
                dtl_slice rest = out->texts[k - 1];
                if (dtl_slice_equal(coarse(out->texts[k - 1]), coarse(all[i].text))) number = k - 1;
                if (number == 0 && dtl_slice_equal(dtl_slice_cut(&rest, '\t'), own)) number = k - 1;
            }
        }
        *(uint32_t *)need(dtl_map_put(&out->map, all[i].text, NULL)) = number;
    }
}

static void set_gold(const corpus *c, const classes *all) {
    for (uint32_t i = 0; i < c->count; i++) {
        sample *s = &c->samples[i];
        for (uint32_t k = 0; k < s->count; k++) {
            const dtl_conllu_word *source = s->sources[k];
            const uint32_t *number = source ? dtl_map_get(&all->map, class_text(source, c->arena)) : NULL;
            if (!number && !s->weights)
                stop("no treebank has the tags %.*s %.*s", DTL_PRINT(source->upos), DTL_PRINT(source->xpos));
            s->gold[k] = number ? (uint16_t)*number : UINT16_MAX;
        }
    }
}

static void add_class_table(const classes *all, writer *model, dtl_arena *arena) {
    dtl_buffer table;
    dtl_buffer_init(&table, 1 << 20);
    for (uint32_t i = 0; i < all->count; i++) dtl_buffer_print(&table, "%.*s\n", DTL_PRINT(coarse(all->texts[i])));
    writer_add(model, "tag.classes", dtl_arena_copy(arena, dtl_buffer_slice(&table)));
    dtl_buffer_clear(&table);
}

/* The most frequent set of features for each word of a class, and for each class. */
static void add_feature_sets(const corpus *c, writer *model) {
    typedef struct vote {
        uint32_t key, set, count, order;
    } vote;
    dtl_map sets, votes;
    dtl_buffer table;
    uint32_t set_count = 0, vote_count = 0, room = 1 << 19;
    vote *list = need(dtl_arena_array(c->arena, vote, room));
    dtl_map_init(&sets, c->arena, MAX_KEYS);
    dtl_map_init(&votes, c->arena, MAX_KEYS);
    dtl_buffer_init(&table, 1 << 20);
    for (uint32_t i = 0; i < c->plain; i++) {
        const sample *s = &c->samples[i];
        for (uint32_t k = 0; k < s->count; k++) {
            bool added;
            uint32_t *set = need(dtl_map_put(&sets, s->sources[k]->features, &added));
            if (added) {
                *set = set_count++;
                dtl_buffer_print(&table, "%.*s\n", DTL_PRINT(s->sources[k]->features));
            }
            for (int fine = 0; fine < 2; fine++) {
                uint32_t pair[2] = {dtl_form_key(&s->words[k], s->gold[k], fine), *set};
                dtl_slice key = dtl_arena_copy(c->arena, (dtl_slice){(const char *)pair, sizeof pair});
                uint32_t *number = need(dtl_map_put(&votes, key, &added));
                if (added && vote_count == room) stop("too many words");
                if (added) {
                    *number = vote_count;
                    list[vote_count] = (vote){pair[0], pair[1], 0, vote_count};
                    vote_count++;
                }
                list[*number].count++;
            }
        }
    }
    lookup_maker best = {0}, forms = {0};
    for (uint32_t i = 0; i < vote_count; i++) {
        if (lookup_put(&best, list[i].key, i)) continue;
        uint32_t *at = &best.entries[0].value;
        for (size_t k = list[i].key & (best.capacity - 1);; k = (k + 1) & (best.capacity - 1)) {
            if (best.entries[k].key == (list[i].key ? list[i].key : 1)) {
                at = &best.entries[k].value;
                break;
            }
        }
        if (list[i].count > list[*at].count) *at = i;
    }
    for (size_t k = 0; k < best.capacity; k++) {
        if (best.entries[k].key) lookup_put(&forms, best.entries[k].key, list[best.entries[k].value].set);
    }
    writer_add(model, "tag.sets", dtl_arena_copy(c->arena, dtl_buffer_slice(&table)));
    writer_add(model, "tag.forms", lookup_section(&forms));
    dtl_buffer_clear(&table);
    free(best.entries);
}

static void load_tags(dtl_tagger *tagger, const classes *all, dtl_arena *arena) {
    tagger->tags = need(dtl_arena_array(arena, dtl_tag, all->count));
    for (uint32_t i = 0; i < all->count; i++) {
        dtl_slice rest = all->texts[i], upos = dtl_slice_cut(&rest, '\t'), xpos = dtl_slice_cut(&rest, '\t');
        int number = dtl_upos_of(upos);
        if (number < 0) stop("unknown part of speech %.*s", DTL_PRINT(upos));
        tagger->tags[i] = dtl_tag_make((dtl_upos)number, xpos);
    }
}

void train_classes(corpus *c, corpus *labelled, writer *model, dtl_tagger *tagger) {
    classes all = {0};
    *tagger = (dtl_tagger){0};
    make_classes(&all, c);
    set_gold(c, &all);
    set_gold(labelled, &all);
    load_tags(tagger, &all, c->arena);
    tagger->count = all.count;
    say("tag: %u classes", all.count);
    add_class_table(&all, model, c->arena);
    add_feature_sets(c, model);
}
