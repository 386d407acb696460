/// How work on rows [N, C] is cut, and sums over rows.
#ifndef PT_CPU_ROWS_H
#define PT_CPU_ROWS_H

#include "parallel.h"

/// Rows of one tile, about 16,384 elements.
PT_INLINE int64_t pt_rows_per_tile(int64_t C) { return pt_max(1, 16384 / pt_max(1, C)); }

/// Rows of one partial sum over N rows, at most 256 partial sums.
PT_INLINE int64_t pt_rows_per_partial(int64_t N) { return pt_max(64, pt_ceil_div(N, 256)); }

/// dst[c] (=, +=) sum of partials[k, c] over k in order.
void pt_sum_partials_f32(float *dst, const float *partials, int accumulate, int64_t count, int64_t C);
void pt_sum_partials_f64(double *dst, const double *partials, int accumulate, int64_t count, int64_t C);

#endif
