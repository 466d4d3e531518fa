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

static volatile sig_atomic_t hung_up;

static void note_hangup(int number) {
    (void)number;
    hung_up = 1;
}

void cli_catch_hangups(void) {
    struct sigaction action = {.sa_handler = note_hangup};
    sigemptyset(&action.sa_mask);
    sigaction(SIGHUP, &action, NULL);
}

bool cli_hung_up(void) {
    bool came = hung_up != 0;
    hung_up = 0;
    return came;
}
