/* A trained network as sections of a model file. */
#ifndef DTL_TRAIN_EXPORT_H
#define DTL_TRAIN_EXPORT_H

#include "base/arena.h"
#include "net.h"
#include "vectors.h"

/* numbers: [1 << row_bits]: row + 1 of a hash in the table, 0 for none; rows are numbered in the order of hashes. */
void export_network(const net *n, const uint32_t *numbers, uint32_t row_bits, const vectors *v, writer *model, dtl_arena *arena);

#endif
