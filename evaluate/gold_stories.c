/* Tasks gold.events, gold.disputes and gold.origins: what merging makes of the stories of gold/. */
#include <stdlib.h>

#include "gold.h"
#include "merge/merge.h"
#include "stories/stories.h"

enum { MAX_PAIRS = 100000 };

/* A gold mention of a story that something coded is aligned with. */
typedef struct pair {
    dtl_slice event;  /* gold's */
    ptrdiff_t merged; /* the index of the event that the coded one came into; -1 for none */
} pair;
typedef dtl_vector(pair) pairs;

static ptrdiff_t event_with(const dtl_events *events, const char *mention) {
    for (size_t e = 0; e < events->count; e++) {
        for (size_t m = 0; m < events->items[e].mention_count; m++) {
            if (dtl_slice_is(events->items[e].mentions[m], mention)) return (ptrdiff_t)e;
        }
    }
    return -1;
}

static int pair_up(pairs *out, dtl_gold *gold, const dtl_events *events, dtl_error *error) {
    for (size_t g = 0; g < gold->golds.count; g++) {
        const dtl_gold_mention *mark = &gold->golds.items[g];
        if (!mark->event.data || mark->other < 0) continue;
        pair *one = dtl_vector_push(out, &gold->arena);
        if (!one) return dtl_fail(error, gold->arena.status, "%s", dtl_error_meaning(gold->arena.status));
        *one = (pair){mark->event, event_with(events, gold->coded.items[mark->other].mention.id)};
    }
    return DTL_OK;
}

static int score_events(dtl_gold *gold, const pairs *list, dtl_error *error) {
    double precision = 0, recall = 0;
    for (size_t i = 0; i < list->count; i++) {
        double both = 0, marked = 0, merged = 0;
        for (size_t j = 0; j < list->count; j++) {
            bool one_mark = dtl_slice_equal(list->items[i].event, list->items[j].event);
            bool one_event = list->items[i].merged == list->items[j].merged;
            both += one_mark && one_event;
            marked += one_mark;
            merged += one_event;
        }
        precision += both / merged;
        recall += both / marked;
    }
    double value = list->count ? 2 * precision * recall / (precision + recall) / (double)list->count : 0;
    return dtl_figure(gold->evaluation, "gold.events", gold->set, "B3", value, error);
}

/* The merged event that has most of a gold event's mentions; -1 for none. */
static ptrdiff_t counterpart(const pairs *list, dtl_slice event) {
    ptrdiff_t best = -1;
    size_t most = 0;
    for (size_t i = 0; i < list->count; i++) {
        size_t count = 0;
        if (!dtl_slice_equal(list->items[i].event, event) || list->items[i].merged < 0) continue;
        for (size_t j = 0; j < list->count; j++)
            count += dtl_slice_equal(list->items[j].event, event) && list->items[j].merged == list->items[i].merged;
        if (count > most) {
            most = count;
            best = list->items[i].merged;
        }
    }
    return best;
}

static bool disputes_field(const dtl_event *event, const char *field) {
    for (size_t i = 0; i < event->dispute_count; i++) {
        if (dtl_slice_is(event->disputes[i].field, field)) return true;
    }
    return false;
}

static void tell_dispute(const dtl_gold *gold, const char *what, dtl_slice event, dtl_slice field) {
    if (!gold->silent && gold->evaluation->errors)
        fprintf(gold->evaluation->errors, "%s\t%s\t%.*s\t%.*s\n", gold->set, what, DTL_PRINT(event), DTL_PRINT(field));
}

/* Whether gold knows this dispute of the merged event. */
static bool is_marked(const dtl_gold *gold, const pairs *list, ptrdiff_t merged, dtl_slice field) {
    for (size_t e = 0; e < gold->events.count; e++) {
        size_t i;
        json_t *dispute;
        if (counterpart(list, gold->events.items[e].id) != merged) continue;
        json_array_foreach(gold->events.items[e].disputes, i, dispute) {
            if (dtl_slice_is(field, json_string_value(json_object_get(dispute, "field")))) return true;
        }
    }
    return false;
}

static int score_disputes(dtl_gold *gold, const pairs *list, const dtl_events *events, dtl_error *error) {
    double marked = 0, found = 0, merged = 0, right = 0;
    for (size_t e = 0; e < gold->events.count; e++) {
        size_t i;
        json_t *dispute;
        ptrdiff_t other = counterpart(list, gold->events.items[e].id);
        json_array_foreach(gold->events.items[e].disputes, i, dispute) {
            const char *field = json_string_value(json_object_get(dispute, "field"));
            bool is_found = other >= 0 && field && disputes_field(&events->items[other], field);
            marked++;
            found += is_found;
            if (!is_found) tell_dispute(gold, "dispute missed", gold->events.items[e].name, dtl_slice_of(field));
        }
    }
    for (size_t e = 0; e < events->count; e++) {
        for (size_t i = 0; i < events->items[e].dispute_count; i++) {
            bool is_right = is_marked(gold, list, (ptrdiff_t)e, events->items[e].disputes[i].field);
            merged++;
            right += is_right;
            if (!is_right)
                tell_dispute(gold, "dispute spurious", dtl_slice_of(events->items[e].id), events->items[e].disputes[i].field);
        }
    }
    int status = dtl_figure(gold->evaluation, "gold.disputes", gold->set, "precision", dtl_share(right, merged), error);
    return status ? status : dtl_figure(gold->evaluation, "gold.disputes", gold->set, "recall", dtl_share(found, marked), error);
}

static const dtl_origin_text *text_of(const dtl_origin_text *texts, size_t count, const char *report) {
    for (size_t i = 0; i < count; i++) {
        if (strcmp(texts[i].report, report) == 0) return &texts[i];
    }
    return NULL;
}

/* Whether the reports of the story that starts at first have one origin where gold says so, and only there. */
static bool origins_are_right(const dtl_gold *gold, size_t first, size_t end, const dtl_origin_text *found, size_t count) {
    for (size_t i = first; i < end; i++) {
        for (size_t j = first; j < i; j++) {
            bool one = dtl_slice_equal(gold->reports.items[i].origin, gold->reports.items[j].origin);
            const dtl_origin_text *a = text_of(found, count, gold->texts.items[i].report);
            const dtl_origin_text *b = text_of(found, count, gold->texts.items[j].report);
            if ((strcmp(a->origin, b->origin) == 0) != one) return false;
        }
    }
    return true;
}

static int score_origins(dtl_gold *gold, const dtl_origin_text *found, size_t count, dtl_error *error) {
    double stories = 0, right = 0;
    for (size_t first = 0, end; first < gold->reports.count; first = end) {
        dtl_slice story = gold->reports.items[first].story;
        for (end = first + 1; end < gold->reports.count && dtl_slice_equal(gold->reports.items[end].story, story); end++) {
        }
        if (!story.data) continue;
        stories++;
        right += origins_are_right(gold, first, end, found, count);
    }
    return dtl_figure(gold->evaluation, "gold.origins", gold->set, "right", dtl_share(right, stories), error);
}

static int by_report(const void *a, const void *b) {
    return strcmp(((const dtl_origin *)a)->report, ((const dtl_origin *)b)->report);
}

/* The stories that the reports join as they come. */
static int find_drafts(const dtl_origin_text *texts, dtl_origin *origins, size_t count, const dtl_rarity *rarity,
                       dtl_arena *arena, dtl_error *error) {
    dtl_story_text *stories = dtl_arena_array(arena, dtl_story_text, count);
    if (!stories) return dtl_fail(error, arena->status, "%s", dtl_error_meaning(arena->status));
    for (size_t i = 0; i < count; i++) {
        stories[i] = (dtl_story_text){.published = texts[i].published, .text = texts[i].text};
        memcpy(stories[i].report, texts[i].report, sizeof stories[i].report);
    }
    int status = dtl_stories_find(stories, count, rarity, arena, error);
    for (size_t i = 0; status == DTL_OK && i < count; i++) memcpy(origins[i].draft, stories[i].draft, sizeof origins[i].draft);
    return status;
}

/* The texts of the stories with their origins, and these for merging. */
static int find_origins(dtl_gold *gold, dtl_origin_text *texts, dtl_origin *origins, size_t *count, const dtl_rarity *rarity,
                        dtl_error *error) {
    *count = 0;
    for (size_t i = 0; i < gold->reports.count; i++) {
        if (gold->reports.items[i].story.data) texts[(*count)++] = gold->texts.items[i];
    }
    int status = dtl_origins_find(texts, *count, &gold->arena, error);
    for (size_t i = 0; status == DTL_OK && i < *count; i++) {
        memcpy(origins[i].report, texts[i].report, sizeof origins[i].report);
        memcpy(origins[i].origin, texts[i].origin, sizeof origins[i].origin);
    }
    if (status == DTL_OK) status = find_drafts(texts, origins, *count, rarity, &gold->arena, error);
    if (status == DTL_OK) qsort(origins, *count, sizeof *origins, by_report);
    return status;
}

int dtl_evaluate_gold_stories(dtl_gold *gold, dtl_error *error) {
    size_t count = 0;
    pairs list = {.ceiling = MAX_PAIRS};
    dtl_events events = {.ceiling = MAX_PAIRS};
    dtl_origin_text *texts = dtl_arena_array(&gold->arena, dtl_origin_text, gold->reports.count);
    dtl_origin *origins = dtl_arena_array(&gold->arena, dtl_origin, gold->reports.count);
    if (!texts || !origins) return dtl_fail(error, gold->arena.status, "%s", dtl_error_meaning(gold->arena.status));
    char root[DTL_ROOT_SIZE];
    dtl_telling_model *model = NULL;
    dtl_pipeline_root(root);
    int status = dtl_telling_open(&model, root, "en", error);
    if (status == DTL_OK) status = find_origins(gold, texts, origins, &count, dtl_telling_rarity(model), error);
    if (status == DTL_OK)
        status = dtl_merge(&events, &gold->arena, model, gold->all.items, gold->all.count, origins, count, error);
    if (status == DTL_OK) status = pair_up(&list, gold, &events, error);
    if (status == DTL_OK) status = score_events(gold, &list, error);
    if (status == DTL_OK) status = score_disputes(gold, &list, &events, error);
    if (status == DTL_OK) status = score_origins(gold, texts, count, error);
    dtl_telling_close(model);
    return status;
}
