/* Text for people: how wide it is, and its colours. */
#ifndef DTL_CLI_TERMINAL_H
#define DTL_CLI_TERMINAL_H

#include "base/buffer.h"
#include "types/ontology.h"

typedef enum cli_style { CLI_PLAIN, CLI_BOLD, CLI_DIM, CLI_RED, CLI_GREEN, CLI_YELLOW, CLI_BLUE } cli_style;

/* The escape sequence that starts or ends a style; "" when color is false or the style is plain. */
const char *cli_style_start(cli_style style, bool color);
const char *cli_style_end(cli_style style, bool color);

/* Columns of the terminal on stdout, else of $COLUMNS, else 120. */
size_t cli_terminal_width(void);

/* Columns that text takes, and the longest piece of it, in bytes, that takes at most so many. Text must be valid UTF-8 of one
 * line. */
size_t cli_width(dtl_slice text);
size_t cli_fitting(dtl_slice text, size_t width);

/* The bytes of the next line when text is broken at blanks and behind slashes to so many columns (at least 1); at least one
 * character. */
size_t cli_wrap(dtl_slice text, size_t width);

/* Adds text for a terminal: line breaks and tabs as blanks, other control characters dropped. */
void cli_add_printable(dtl_buffer *out, dtl_slice text);

/* Adds what was written for a screen, with its lines and our own styles (when color), and nothing else that a terminal obeys. */
void cli_add_screen(dtl_buffer *out, dtl_slice text, bool color);

/* Cooperation is green, conflict red. */
cli_style cli_type_style(dtl_type type);

#endif
