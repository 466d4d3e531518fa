#include "base/words.h"

#include "base/utf8.h"

bool dtl_word_next(dtl_word *out, dtl_slice *rest) {
    out->length = 0;
    while (rest->length) {
        uint32_t code = 0;
        size_t length = dtl_utf8_decode(rest->data, rest->data + rest->length, &code);
        bool inside = dtl_utf8_is_letter(code) || dtl_utf8_is_digit(code);
        if (!inside && out->length) return true;
        *rest = (dtl_slice){rest->data + length, rest->length - length};
        if (inside && !out->length) out->capital = dtl_utf8_lower(code) != code;
        if (inside && out->length + 4 <= DTL_WORD_SIZE)
            out->length += dtl_utf8_encode(out->bytes + out->length, dtl_utf8_lower(code));
    }
    return out->length > 0;
}
