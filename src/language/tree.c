#include "language/tree.h"

#include "language/table.h"
#include "learn/feature.h"

dtl_parse *dtl_parse_new(dtl_arena *arena, uint32_t longest) {
    dtl_parse *parse = dtl_arena_new(arena, dtl_parse);
    if (!parse) return NULL;
    size_t room = (size_t)longest + 1;
    parse->heads = dtl_arena_array(arena, int32_t, room);
    parse->relations = dtl_arena_array(arena, uint8_t, room);
    parse->left = dtl_arena_array(arena, dtl_children, room);
    parse->right = dtl_arena_array(arena, dtl_children, room);
    parse->stack = dtl_arena_array(arena, int32_t, room);
    return arena->status ? NULL : parse;
}

void dtl_parse_start(dtl_parse *parse, const dtl_word *words, const dtl_tag *tags, const uint16_t *classes, uint32_t count) {
    const dtl_children none = {DTL_NO_TOKEN, DTL_NO_TOKEN, 0};
    parse->words = words;
    parse->tags = tags;
    parse->classes = classes;
    parse->count = count;
    parse->depth = parse->front = 0;
    for (uint32_t i = 0; i <= count; i++) {
        parse->heads[i] = DTL_NO_TOKEN;
        parse->relations[i] = DTL_NO_RELATION;
        parse->left[i] = parse->right[i] = none;
    }
}

bool dtl_parse_can(const dtl_parse *parse, dtl_move move) {
    switch (move) {
    case DTL_MOVE_SHIFT: return parse->front < parse->count;
    case DTL_MOVE_LEFT: return parse->depth > 0 && (parse->front < parse->count || parse->depth == 1);
    case DTL_MOVE_RIGHT: return parse->depth > 1;
    }
    return false;
}

static void add_child(dtl_children *children, int32_t child) {
    children->before = children->last;
    children->last = child;
    children->count++;
}

void dtl_parse_do(dtl_parse *parse, dtl_transition transition) {
    if (transition.move == DTL_MOVE_SHIFT) {
        parse->stack[parse->depth++] = (int32_t)parse->front++;
        return;
    }
    int32_t child = parse->stack[--parse->depth];
    bool left = transition.move == DTL_MOVE_LEFT;
    int32_t head = left ? (int32_t)parse->front : parse->stack[parse->depth - 1];
    parse->heads[child] = head;
    parse->relations[child] = transition.relation;
    add_child(left ? &parse->left[head] : &parse->right[head], child);
}

/* What stands at a place of the parse: hashes of the word and its tag; 0 where nothing stands. */
typedef struct dtl_place_seen {
    uint32_t word, tag, upos, relation;
} dtl_place_seen;

static dtl_place_seen see(const dtl_parse *parse, int32_t at) {
    if (at < 0) return (dtl_place_seen){0, 0, 0, 0};
    if ((uint32_t)at >= parse->count) return (dtl_place_seen){1, 1, 1, 1};
    const dtl_tag *tag = &parse->tags[parse->classes[at]];
    return (dtl_place_seen){parse->words[at].lower, tag->key, tag->upos + 2U, parse->relations[at] + 2U};
}

static uint32_t bucket(uint32_t number) {
    return number < 6 ? number : number < 10 ? 6 : 7;
}

uint32_t dtl_parse_features(uint32_t *out, const dtl_parse *parse) {
    uint32_t depth = parse->depth, n = 0;
    int32_t i0 = depth > 0 ? parse->stack[depth - 1] : DTL_NO_TOKEN, i1 = depth > 1 ? parse->stack[depth - 2] : DTL_NO_TOKEN;
    int32_t i2 = depth > 2 ? parse->stack[depth - 3] : DTL_NO_TOKEN, j0 = (int32_t)parse->front;
    dtl_children none = {DTL_NO_TOKEN, DTL_NO_TOKEN, 0};
    dtl_children l0 = i0 >= 0 ? parse->left[i0] : none, r0 = i0 >= 0 ? parse->right[i0] : none;
    dtl_children l1 = i1 >= 0 ? parse->left[i1] : none, r1 = i1 >= 0 ? parse->right[i1] : none, lb = parse->left[j0];
    dtl_place_seen s0 = see(parse, i0), s1 = see(parse, i1), s2 = see(parse, i2), b0 = see(parse, j0);
    dtl_place_seen b1 = see(parse, j0 + 1 > (int32_t)parse->count ? DTL_NO_TOKEN : j0 + 1);
    dtl_place_seen b2 = see(parse, j0 + 2 > (int32_t)parse->count ? DTL_NO_TOKEN : j0 + 2);
    dtl_place_seen s0l = see(parse, l0.last), s0r = see(parse, r0.last), s1l = see(parse, l1.last), s1r = see(parse, r1.last);
    dtl_place_seen b0l = see(parse, lb.last), s0l2 = see(parse, l0.before), s0r2 = see(parse, r0.before), b0l2 = see(parse, lb.before);
    dtl_place_seen s1r2 = see(parse, r1.before), sb = see(parse, i0 > 0 ? i0 - 1 : DTL_NO_TOKEN), sa = see(parse, i0 >= 0 ? i0 + 1 : DTL_NO_TOKEN);
    uint32_t distance = i0 >= 0 ? bucket((uint32_t)(j0 - i0)) : 9, distance1 = i1 >= 0 ? bucket((uint32_t)(i0 - i1)) : 9;
    uint32_t v0 = bucket(l0.count) << 4 | bucket(r0.count), v1 = bucket(l1.count) << 4 | bucket(r1.count), vb = bucket(lb.count);
    uint32_t part = 100;
#define ONE(a) out[n++] = dtl_feature_mix(part++, a, 0, 0)
#define TWO(a, b) out[n++] = dtl_feature_mix(part++, a, b, 0)
#define THREE(a, b, c) out[n++] = dtl_feature_mix(part++, a, b, c)
    ONE(0);
    ONE(s0.word); ONE(s0.tag); TWO(s0.word, s0.tag);
    ONE(s1.word); ONE(s1.tag); TWO(s1.word, s1.tag);
    ONE(b0.word); ONE(b0.tag); TWO(b0.word, b0.tag);
    ONE(b1.word); ONE(b1.tag); TWO(b1.word, b1.tag);
    ONE(b2.tag); ONE(s2.tag); ONE(b2.word); ONE(s2.word);
    THREE(s0.word, s0.tag, b0.word); THREE(s0.word, s0.tag, b0.tag); THREE(s0.word, b0.tag, b0.word);
    THREE(s0.tag, b0.tag, b0.word); TWO(s0.word, b0.word); TWO(s0.tag, b0.tag); TWO(s0.tag, b0.word); TWO(s0.word, b0.tag);
    TWO(s1.word, s0.word); TWO(s1.tag, s0.tag); TWO(s1.tag, s0.word); TWO(s1.word, s0.tag); THREE(s1.tag, s0.tag, s0.word);
    THREE(s1.word, s1.tag, s0.tag); TWO(s1.tag, b0.tag); TWO(s1.word, b0.word);
    TWO(b0.tag, b1.tag); TWO(b0.word, b1.word); THREE(b0.tag, b1.tag, b2.tag); THREE(s0.tag, b0.tag, b1.tag);
    THREE(s1.tag, s0.tag, b0.tag); THREE(s2.tag, s1.tag, s0.tag); THREE(s0.tag, b0.tag, s0l.tag); THREE(s0.tag, b0.tag, s0r.tag);
    THREE(s0.tag, b0.tag, b0l.tag); THREE(s1.tag, s0.tag, s1r.tag); THREE(s1.tag, s0.tag, s0l.tag); THREE(s1.tag, s0.tag, s0r.tag);
    THREE(s1.tag, s0.tag, s1l.tag); THREE(s1.word, s0.tag, b0.tag); THREE(s1.tag, s0.word, b0.tag); THREE(s1.tag, s0.tag, b0.word);
    THREE(s0.word, b0.tag, b1.tag); THREE(s0.tag, b0.word, b1.tag); THREE(s0.tag, b0.tag, b1.word);
    TWO(s0.word, distance); TWO(s0.tag, distance); TWO(b0.word, distance); TWO(b0.tag, distance); THREE(s0.tag, b0.tag, distance);
    THREE(s0.word, b0.word, distance); THREE(s1.tag, s0.tag, distance1); THREE(s1.word, s0.word, distance1);
    TWO(s0.word, v0); TWO(s0.tag, v0); TWO(b0.tag, vb); TWO(b0.word, vb); TWO(s1.tag, v1); TWO(s1.word, v1);
    THREE(s0.tag, s0l.relation, s0r.relation); THREE(s0.word, s0l.relation, s0r.relation); THREE(s1.tag, s1l.relation, s1r.relation);
    THREE(s1.word, s1l.relation, s1r.relation); THREE(b0.tag, b0l.relation, s0.tag); TWO(b0.word, b0l.relation);
    THREE(s0.tag, s0l.relation, s0l2.relation); THREE(s0.tag, s0r.relation, s0r2.relation); THREE(s1.tag, s1r.relation, s1r2.relation);
    THREE(b0.tag, b0l.relation, b0l2.relation); THREE(s0.tag, s0l.tag, s0l2.tag); THREE(s0.tag, s0r.tag, s0r2.tag);
    THREE(s0.tag, s0l.word, b0.tag); THREE(s0.tag, s0r.word, b0.tag); THREE(s1.tag, s1r.word, s0.tag); THREE(b0.tag, b0l.word, s0.tag);
    THREE(sb.tag, s0.tag, sa.tag); THREE(s0.upos << 8 | b0.upos, s1.upos << 8 | b1.upos, s0l.upos << 8 | s0r.upos);
    THREE(s0.upos << 8 | b0.upos, s0l.relation << 8 | s0r.relation, b0l.relation << 8 | s1r.relation);
#undef ONE
#undef TWO
#undef THREE
    return n;
}

int dtl_parser_load(dtl_parser *out, const dtl_model_file *file, dtl_arena *arena, dtl_error *error) {
    static const char *const moves[] = {"shift", "left", "right"};
    dtl_table table;
    dtl_slice fields[2];
    bool found[3] = {false, false, false}, root = false;
    int status = dtl_linear_load(&out->linear, file, "tree.weights", error);
    if (status == DTL_OK) status = dtl_table_open(&table, file, "tree.moves", DTL_LINEAR_MAX_CLASSES, error);
    if (status) return status;
    if (table.lines != out->linear.classes) return dtl_fail(error, DTL_EDAMAGED, "is a damaged model file: transitions are missing");
    out->transitions = dtl_arena_array(arena, dtl_transition, table.lines);
    if (!out->transitions) return dtl_fail(error, arena->status, "%s", dtl_error_meaning(arena->status));
    for (uint32_t i = 0; i < out->linear.classes; i++) {
        dtl_table_next(&table, fields, 2);
        int move = 0, relation = dtl_relation_of(fields[1]);
        while (move < 3 && !dtl_slice_is(fields[0], moves[move])) move++;
        if (move == 3 || (move != DTL_MOVE_SHIFT && relation < 0))
            return dtl_fail(error, DTL_EDAMAGED, "is a damaged model file: an unknown transition");
        found[move] = found[move] || move != DTL_MOVE_RIGHT || relation != DTL_REL_ROOT;
        root = root || (move == DTL_MOVE_LEFT && relation == DTL_REL_ROOT);
        out->transitions[i] = (dtl_transition){(uint8_t)move, (uint8_t)(relation < 0 ? DTL_NO_RELATION : relation)};
    }
    /* In every state one move can be made, so the parser never stands still. */
    if (!found[0] || !found[1] || !found[2] || !root) return dtl_fail(error, DTL_EDAMAGED, "is a damaged model file: a move is missing");
    return DTL_OK;
}

/* The root's child is called so, and no other word. */
static bool allowed(const dtl_parse *parse, dtl_transition transition) {
    if (transition.move == DTL_MOVE_SHIFT) return true;
    bool to_root = transition.move == DTL_MOVE_LEFT && parse->front == parse->count;
    return to_root == (transition.relation == DTL_REL_ROOT);
}

void dtl_parser_run(const dtl_parser *parser, dtl_parse *parse) {
    uint32_t features[DTL_TREE_FEATURES];
    int16_t scores[DTL_LINEAR_MAX_CLASSES];
    while (!dtl_parse_done(parse)) {
        bool can[3];
        for (int move = 0; move < 3; move++) can[move] = dtl_parse_can(parse, (dtl_move)move);
        uint32_t n = dtl_parse_features(features, parse);
        dtl_linear_score(&parser->linear, features, n, scores);
        int32_t best = -1;
        for (uint32_t i = 0; i < parser->linear.classes; i++) {
            dtl_transition transition = parser->transitions[i];
            if (can[transition.move] && allowed(parse, transition) && (best < 0 || scores[i] > scores[best])) best = (int32_t)i;
        }
        dtl_parse_do(parse, parser->transitions[best]);
    }
}
