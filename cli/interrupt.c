#include "interrupt.h"

#include <signal.h>

static volatile sig_atomic_t caught;

static void catch (int number) {
    (void)number;
    caught = 1;
}

void cli_catch_interrupts(void) {
    /* Not SA_RESTART: a read that waits for input must come back. */
    struct sigaction action = {.sa_handler = catch, .sa_flags = (int)SA_RESETHAND};
    sigemptyset(&action.sa_mask);
    sigaction(SIGINT, &action, NULL);
    sigaction(SIGTERM, &action, NULL);
}

bool cli_interrupted(void) {
    return caught != 0;
}
