#include "read/html_blocks.h"

#include "base/error.h"
#include "base/utf8.h"
#include "read/html_signs.h"

enum { MAX_TEXT = 64 << 20, ROOT = 0, FIRST_WIDE = 0x2E80 /* CJK radicals, kana, ideographs */ };

typedef struct making {
    dtl_html_blocks *out;
    dtl_arena *arena;
    uint32_t element; /* innermost open one that makes blocks */
    dtl_block block;  /* being filled */
    bool blank;       /* white space is due before the next letter */
    unsigned breaks;  /* <br> in a row */
    unsigned links;   /* open <a> */
    int status;
} making;

static void start_block(making *m) {
    m->block = (dtl_block){.start = m->out->text.length, .element = m->element};
    m->blank = false;
    m->breaks = 0;
}

static void end_block(making *m) {
    m->block.length = m->out->text.length - m->block.start;
    if (m->block.letters && m->status == DTL_OK) {
        dtl_block *slot = dtl_vector_push(&m->out->list, m->arena);
        if (slot)
            *slot = m->block;
        else
            m->status = m->arena->status;
    }
    start_block(m);
}

static uint32_t open_element(making *m, const xmlNode *node, uint32_t signs) {
    uint32_t index = (uint32_t)m->out->elements.count;
    dtl_html_element *slot = dtl_vector_push(&m->out->elements, m->arena);
    if (!slot) {
        m->status = m->arena->status;
        return m->element;
    }
    *slot = (dtl_html_element){
        .node = node, .parent = index ? m->element : ROOT, .first = (uint32_t)m->out->list.count, .own = signs};
    slot->depth = index ? m->out->elements.items[m->element].depth + 1 : 0;
    return index;
}

static bool ends_sentence(uint32_t code) {
    return code == '.' || code == '!' || code == '?' || code == 0x2026 || code == 0x3002 || code == 0xFF01 || code == 0xFF1F;
}

static void add_code(making *m, const char *bytes, size_t length, uint32_t code) {
    if (m->breaks > 1) end_block(m);
    if (m->block.letters && m->breaks)
        dtl_buffer_add_char(&m->out->text, '\n');
    else if (m->block.letters && m->blank)
        dtl_buffer_add_char(&m->out->text, ' ');
    if (!m->block.letters || m->blank || m->breaks) m->block.words++;
    m->breaks = 0;
    m->blank = false;
    m->block.letters++;
    m->block.wide += code >= FIRST_WIDE;
    if (m->links) m->block.linked++;
    m->block.commas += code == ',' || code == 0x3001 || code == 0xFF0C;
    m->block.stops += ends_sentence(code);
    dtl_buffer_add(&m->out->text, (dtl_slice){bytes, length});
}

static void add_text(making *m, const char *text) {
    for (const char *at = text, *end = text + strlen(text); at < end;) {
        uint32_t code;
        size_t length = dtl_utf8_decode(at, end, &code);
        if (dtl_utf8_is_space(code) || code == 0x200B)
            m->blank |= code != 0x200B;
        else
            add_code(m, at, length, code);
        at += length;
    }
    if (m->out->text.status) m->status = m->out->text.status;
}

static bool is_hidden(const xmlNode *node) {
    return (dtl_html_signs_of(node) & DTL_SIGN_HIDDEN) != 0;
}

/* Whether what is below the node is gone into. */
static bool enter(making *m, const xmlNode *node) {
    if (node->type == XML_TEXT_NODE && node->content) add_text(m, (const char *)node->content);
    if (node->type != XML_ELEMENT_NODE) return false;
    switch (dtl_html_flow_of(node)) {
    case DTL_FLOW_NONE: return false;
    case DTL_FLOW_BREAK: m->breaks++; return false;
    case DTL_FLOW_INLINE:
        if (is_hidden(node)) return false;
        m->links += dtl_html_is(node, "a");
        return true;
    default: break;
    }
    end_block(m);
    m->element = open_element(m, node, dtl_html_signs_of(node));
    start_block(m);
    return m->status == DTL_OK;
}

static void leave(making *m, const xmlNode *node) {
    if (dtl_html_flow_of(node) == DTL_FLOW_INLINE) {
        m->links -= dtl_html_is(node, "a");
        return;
    }
    end_block(m);
    dtl_html_element *element = &m->out->elements.items[m->element];
    element->end = (uint32_t)m->out->list.count;
    m->element = element->parent;
    start_block(m);
}

/* Depth first, without recursion. */
static void walk(making *m, const xmlNode *root) {
    const xmlNode *node = root;
    while (m->status == DTL_OK) {
        if (enter(m, node)) {
            if (node->children) {
                node = node->children;
                continue;
            }
            leave(m, node);
        }
        while (node != root && !node->next) {
            node = node->parent;
            leave(m, node);
        }
        if (node == root) break;
        node = node->next;
    }
}

int dtl_html_blocks_make(dtl_html_blocks *out, const xmlNode *root, dtl_arena *arena) {
    *out = (dtl_html_blocks){.list = {.ceiling = DTL_MAX_BLOCKS}, .elements = {.ceiling = DTL_MAX_HTML_ELEMENTS + 8}};
    dtl_buffer_init(&out->text, MAX_TEXT);
    making m = {.out = out, .arena = arena};
    walk(&m, root);
    return m.status;
}

void dtl_html_blocks_clear(dtl_html_blocks *blocks) {
    dtl_buffer_clear(&blocks->text);
}
