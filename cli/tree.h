/* A sentence's tree, drawn in text. */
#ifndef DTL_CLI_TREE_H
#define DTL_CLI_TREE_H

#include "output.h"
#include "types/document.h"

/* What to write behind a token, as "trigger"; NULL for nothing. */
typedef const char *cli_tree_mark(const void *context, uint32_t token);

/* Draws each token on a line of its own below its head: word, relation, part of speech, mark. Returns DTL_OK or DTL_ENOMEM. */
int cli_tree_print(cli_output *out, const dtl_document *document, const dtl_sentence *sentence, cli_tree_mark *mark,
                   const void *context);

#endif
