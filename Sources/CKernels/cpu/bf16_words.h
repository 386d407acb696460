/// Words of pairs of bf16 (bf16_units.h), from rows of single ones. After register_tile.h, in files of f32.
#ifndef PT_CPU_BF16_WORDS_H
#define PT_CPU_BF16_WORDS_H

/// y [n] = the pairs of two rows; `even` is the lower half of each word.
PT_INLINE void pair_rows_to_words(uint32_t *y, const uint16_t *even, const uint16_t *odd, int64_t n) {
  PT_VECTORIZE for (int64_t i = 0; i < n; i++) y[i] = (uint32_t)even[i] | (uint32_t)odd[i] << 16;
}

/// y [columns, 16] with row stride ldy = the transpose of x [16, columns].
PT_INLINE void transpose_words(uint32_t *y, int64_t ldy, const uint32_t *x, int64_t ldx, int64_t columns) {
  // Moved as floats, which changes no bit; the loads and stores of a transpose may alias other types (register_tile.h).
  transpose_f32((float *)y, ldy, (const float *)x, ldx, LANES_f32, columns);
}

#endif
