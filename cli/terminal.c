#include "terminal.h"

#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <utf8proc.h>

#include "base/utf8.h"

enum { DEFAULT_WIDTH = 120, LEAST_WIDTH = 40, MOST_WIDTH = 400 };

const char *cli_style_start(cli_style style, bool color) {
    static const char *const codes[] = {"", "\033[1m", "\033[2m", "\033[31m", "\033[32m", "\033[33m", "\033[34m"};
    return color ? codes[style] : "";
}

const char *cli_style_end(cli_style style, bool color) {
    return color && style != CLI_PLAIN ? "\033[0m" : "";
}

size_t cli_terminal_width(void) {
    struct winsize size;
    long width = DEFAULT_WIDTH;
    const char *columns = getenv("COLUMNS");
    if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0) {
        width = size.ws_col;
    } else if (columns && *columns) {
        width = strtol(columns, NULL, 10);
    }
    return width < LEAST_WIDTH ? LEAST_WIDTH : width > MOST_WIDTH ? MOST_WIDTH : (size_t)width;
}

static size_t code_width(uint32_t code) {
    int width = utf8proc_charwidth((utf8proc_int32_t)code);
    return width > 0 ? (size_t)width : 0;
}

size_t cli_width(dtl_slice text) {
    size_t width = 0;
    for (size_t at = 0; at < text.length;) {
        uint32_t code;
        at += dtl_utf8_decode(text.data + at, text.data + text.length, &code);
        width += code_width(code);
    }
    return width;
}

size_t cli_fitting(dtl_slice text, size_t width) {
    size_t at = 0, used = 0;
    while (at < text.length) {
        uint32_t code;
        size_t length = dtl_utf8_decode(text.data + at, text.data + text.length, &code);
        used += code_width(code);
        if (used > width) break;
        at += length;
    }
    return at;
}

size_t cli_wrap(dtl_slice text, size_t width) {
    size_t fits = cli_fitting(text, width);
    if (fits == text.length) return fits;
    for (size_t i = fits; i > 0; i--) {
        if (text.data[i] == ' ' || text.data[i - 1] == '/') return i;
    }
    if (fits) return fits;
    uint32_t code;
    return dtl_utf8_decode(text.data, text.data + text.length, &code);
}

static bool is_printable(uint32_t code) {
    return code >= 0x20 && !(code >= 0x7F && code < 0xA0) && !dtl_utf8_is_hidden(code);
}

void cli_add_printable(dtl_buffer *out, dtl_slice text) {
    for (size_t at = 0; at < text.length;) {
        uint32_t code;
        size_t length = dtl_utf8_decode(text.data + at, text.data + text.length, &code);
        if (code == '\n' || code == '\t' || code == '\r') {
            dtl_buffer_add_char(out, ' ');
        } else if (code == 0xFFFD) {
            dtl_buffer_add(out, DTL_SLICE("\xEF\xBF\xBD"));
        } else if (is_printable(code)) {
            dtl_buffer_add(out, (dtl_slice){text.data + at, length});
        }
        at += length;
    }
}

/* The length of one of our own styles at text; 0: it is none. */
static size_t own_style(dtl_slice text) {
    size_t length = strlen(cli_style_end(CLI_BOLD, true));
    if (dtl_slice_starts(text, (dtl_slice){cli_style_end(CLI_BOLD, true), length})) return length;
    for (int style = CLI_PLAIN + 1; style <= CLI_BLUE; style++) {
        length = strlen(cli_style_start((cli_style)style, true));
        if (dtl_slice_starts(text, (dtl_slice){cli_style_start((cli_style)style, true), length})) return length;
    }
    return 0;
}

void cli_add_screen(dtl_buffer *out, dtl_slice text, bool color) {
    for (size_t at = 0; at < text.length;) {
        uint32_t code;
        size_t length = dtl_utf8_decode(text.data + at, text.data + text.length, &code);
        bool kept = code == '\n' || is_printable(code);
        if (code == 0x1B && color) {
            length = own_style((dtl_slice){text.data + at, text.length - at});
            kept = length > 0;
            if (!kept) length = 1;
        }
        if (kept) dtl_buffer_add(out, (dtl_slice){text.data + at, length});
        at += length;
    }
}

cli_style cli_type_style(dtl_type type) {
    dtl_quad quad = dtl_type_quad(type);
    return quad == DTL_QUAD_VERBAL_COOPERATION || quad == DTL_QUAD_MATERIAL_COOPERATION ? CLI_GREEN : CLI_RED;
}
