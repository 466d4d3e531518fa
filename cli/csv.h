/* Comma-separated values, RFC 4180: fields with commas, quotes or line breaks stand in quotes. */
#ifndef DTL_CLI_CSV_H
#define DTL_CLI_CSV_H

#include "base/buffer.h"

/* Adds a field; first: no comma before it. */
void cli_csv_add(dtl_buffer *out, dtl_slice text, bool first);

/* Takes the next field off *rest into *out (refilled); *last says that its line ends with it. False at the end of the text. */
bool cli_csv_next(dtl_slice *rest, dtl_buffer *out, bool *last);

#endif
