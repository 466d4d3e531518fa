/* UTF-8, and the form in which dateline stores text: valid UTF-8, NFC, lines ended by LF, no control characters. */
#ifndef DTL_BASE_UTF8_H
#define DTL_BASE_UTF8_H

#include <stdint.h>

#include "base/arena.h"

/* Decodes the code point at text (end is one past the last byte, text < end) into *code; returns its length in bytes.
 * A byte that starts no valid sequence gives U+FFFD and length 1. (Unicode 15, table 3-7.) */
size_t dtl_utf8_decode(const char *text, const char *end, uint32_t *code);

/* Writes code (a scalar value) to out; returns 1 to 4. */
size_t dtl_utf8_encode(char out[4], uint32_t code);

/* Whether a code point turns the direction of the text around it or is not seen at all, so that text can pass for another one
 * (Trojan Source, CVE-2021-42574). */
bool dtl_utf8_is_hidden(uint32_t code);

/* How many code points lie in valid UTF-8. */
size_t dtl_utf8_count(dtl_slice text);

/* Stored form of in, in the arena: invalid bytes become U+FFFD (one each, counted in *repaired, which may be NULL),
 * CR LF and CR become LF, NUL and other C0 and C1 controls but tab and LF are dropped, a byte order mark is dropped, the rest is
 * NFC. Errors: DTL_ENOMEM, DTL_ELIMIT. */
int dtl_utf8_clean(dtl_arena *arena, dtl_slice in, dtl_slice *out, size_t *repaired);

/* Case folded copy (full folding, utf8proc) for comparing; data NULL on failure. Text must be valid UTF-8. */
dtl_slice dtl_utf8_fold(dtl_arena *arena, dtl_slice text);

bool dtl_utf8_is_upper(uint32_t code);
bool dtl_utf8_is_letter(uint32_t code);
bool dtl_utf8_is_digit(uint32_t code);
bool dtl_utf8_is_space(uint32_t code);
uint32_t dtl_utf8_lower(uint32_t code);

#endif
