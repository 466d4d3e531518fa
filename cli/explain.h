/* Why a mention was coded so, in text. */
#ifndef DTL_CLI_EXPLAIN_H
#define DTL_CLI_EXPLAIN_H

#include "output.h"
#include "types/document.h"

/* document was coded in this run, so that its reasons are there. Returns DTL_OK or DTL_ENOMEM. */
int cli_explain_mention(cli_output *out, const dtl_document *document, const dtl_mention *mention);

/* The line of the lexicon that a rule like "en/assault.lex:41" names, without blanks around it, in the arena; data NULL when it
 * cannot be read. */
dtl_slice cli_rule_line(dtl_slice rule, dtl_arena *arena);

#endif
