#include "learn/row_map.h"

dtl_row_map dtl_row_map_of(const void *bytes, uint32_t row_bits) {
    const char *at = bytes;
    const void *before = at + ((size_t)1 << (row_bits - DTL_ROW_MAP_LEAST_BITS)) * sizeof(uint64_t);
    return (dtl_row_map){.kept = bytes, .before = before, .mask = (UINT32_C(1) << row_bits) - 1};
}

bool dtl_row_map_is_sound(const dtl_row_map *map, uint32_t rows) {
    uint32_t sum = 0;
    for (uint32_t i = 0; i <= map->mask / 64; i++) {
        if (map->before[i] != sum) return false;
        sum += (uint32_t)__builtin_popcountll(map->kept[i]);
    }
    return sum == rows;
}
