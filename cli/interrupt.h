/* Ctrl-C: the first asks to stop at the next report; a second one stops at once. */
#ifndef DTL_CLI_INTERRUPT_H
#define DTL_CLI_INTERRUPT_H

#include <stdbool.h>

void cli_catch_interrupts(void);
bool cli_interrupted(void);

/* SIGHUP from here on is noted and does not end the program. */
void cli_catch_hangups(void);
/* Whether one came since the last call. */
bool cli_hung_up(void);

#endif
