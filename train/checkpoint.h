/* Checkpoints: what a training has come to, in a file beside its outcome, so that an interrupted one can go on.
 *
 * A checkpoint is a header (magic "DTLCHECK", version, key, hash and size of the rest), then the blocks one after another. */
#ifndef DTL_TRAIN_CHECKPOINT_H
#define DTL_TRAIN_CHECKPOINT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

enum { CHECKPOINT_MOST_BLOCKS = 16 };

typedef struct checkpoint {
    char *path;
    uint64_t key; /* of the data and options: another training's checkpoint is not taken up */
    struct {
        void *bytes;
        size_t size;
    } blocks[CHECKPOINT_MOST_BLOCKS];
    size_t count;
} checkpoint;

/* OUT.checkpoint for the training that writes out. */
void checkpoint_init(checkpoint *c, const char *out);
void checkpoint_clear(checkpoint *c);

/* Takes more bytes into the key. */
void checkpoint_key(checkpoint *c, const void *bytes, size_t size);
/* A part of the state; it stays the caller's. All are added before reading and saving. */
void checkpoint_add(checkpoint *c, void *bytes, size_t size);

/* Fills the blocks from the file; false when there is none. Ends the program when the file is damaged or of another training. */
bool checkpoint_read(const checkpoint *c);
/* Writes the file, first beside its place. */
void checkpoint_save(const checkpoint *c);
/* After the outcome is written: takes OUT.checkpoint away. */
void checkpoint_remove(const char *out);

#endif
