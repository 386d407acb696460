/// Levels of packed rows chosen one after the other, so that the errors of a row cancel in given directions.
///
/// Rounding each weight to the nearest level by itself does most harm to a fine-tuned model whose base was packed already: the base lies on a grid,
/// the scales with the least error lie on that grid too, and a change smaller than half a step is rounded away, in every weight alike. Along the
/// few inputs that the change reads, which are known, such an error can be seen while it grows and be answered for by the weights that follow.
///
/// Where weights lie on the grid but for that change, so does nearly every one that is moved to another level to answer, and all rows move where the
/// change is largest: errors that are alike do far more harm than larger ones that are not. Levels are dithered there: a weight between two
/// takes either by its distance, by chance, so that its error is 0 on average.
#include "pack_lanes.h"
#include "pack_levels.h"
#include "parallel.h"
#include "unpack_block.h"
#include "vector_math.h"

#pragma clang fp reassociate(off) contract(off)

enum { MOST_DIRECTIONS = 512 };

typedef struct keeping_job {
  uint8_t *y;
  const float *x, *directions;
  pt_dtype type;
  int64_t rows, n, count;
  float strength, dither;
} keeping_job;

/// Sixteen rows, one a lane, on their way from the first column to the last.
typedef struct keeping {
  const float *directions;  // [n, count]
  int64_t count;
  float strength, dither;
  uint32_t first_row;
  lanes sums[MOST_DIRECTIONS];  // of the errors so far, in each direction
} keeping;

/// What stands in column j of 16 rows when the errors before it are answered for: the e with the least e² + strength · ‖sums + e · a‖² is added.
PT_INLINE void find_wanted(lanes *wanted, const lanes *x, const keeping *state, int64_t j) {
  const float *a = state->directions + j * state->count;
  lanes products = {0};
  float square = 0;
  for (int64_t k = 0; k < state->count; k++) {
    products += state->sums[k] * a[k];
    square += a[k] * a[k];
  }
  *wanted = *x - products * (state->strength / (1 + state->strength * square));
}

PT_INLINE void add_error(keeping *state, const lanes *stored, const lanes *x, int64_t j) {
  const float *a = state->directions + j * state->count;
  lanes error = *stored - *x;
  for (int64_t k = 0; k < state->count; k++) state->sums[k] += error * a[k];
}

/// Numbers from -1/2 to 1/2, spread evenly, one for each of 16 rows: of row and column alone, by a hash of 32 bits ("lowbias32" of C. Wellons).
PT_INLINE void find_chance(lanes *chance, uint32_t first_row, int64_t j) {
  for (uint32_t lane = 0; lane < LANES; lane++) {
    uint32_t bits = ((first_row + lane) * 0x9e3779b9u) ^ ((uint32_t)j * 0x85ebca6bu);
    bits = (bits ^ bits >> 16) * 0x7feb352du;
    bits = (bits ^ bits >> 15) * 0x846ca68bu;
    (*chance)[lane] = (float)((bits ^ bits >> 16) >> 8) * 0x1p-24f - 0.5f;
  }
}

// --- the numbers that a group's levels stand for: scale * level + minimum, as `unpack_block` rounds them ---

typedef struct grid {
  float scale, minimum;
} grid;

PT_INLINE grid grid_of_q4_0(const block_q4_0 *x, int group) { return (void)group, (grid){half_at(x->scale), 0}; }
PT_INLINE grid grid_of_q5_0(const block_q5_0 *x, int group) { return (void)group, (grid){half_at(x->scale), 0}; }
PT_INLINE grid grid_of_q8_0(const block_q8_0 *x, int group) { return (void)group, (grid){half_at(x->scale), 0}; }
PT_INLINE grid grid_of_q4_1(const block_q4_1 *x, int group) { return (void)group, (grid){half_at(x->scale), half_at(x->minimum)}; }
PT_INLINE grid grid_of_q5_1(const block_q5_1 *x, int group) { return (void)group, (grid){half_at(x->scale), half_at(x->minimum)}; }

PT_INLINE grid grid_of_six_bits(const uint8_t scale[2], const uint8_t minimum[2], const uint8_t scales[12], int group) {
  uint8_t s, m;
  six_bit_pair(scales, group, &s, &m);
  return (grid){half_at(scale) * (float)s, -(half_at(minimum) * (float)m)};
}

PT_INLINE grid grid_of_q4_k(const block_q4_k *x, int group) { return grid_of_six_bits(x->scale, x->minimum, x->scales, group); }
PT_INLINE grid grid_of_q5_k(const block_q5_k *x, int group) { return grid_of_six_bits(x->scale, x->minimum, x->scales, group); }
PT_INLINE grid grid_of_q6_k(const block_q6_k *x, int group) { return (grid){half_at(x->scale) * (float)x->scales[group], 0}; }

// --- one block of sixteen rows ---

/// The levels of columns j ..< j + n, a group under one scale; lane by lane in `levels`, `stride` bytes from one row to the next.
PT_INLINE void choose_levels(keeping *state, uint8_t *levels, int64_t stride, const lanes *x, const lanes *scale, const lanes *minimum, int64_t j, int n,
                             float lowest, float highest) {
  lanes inverse = PT_INVERSE(*scale);
  for (int i = 0; i < n; i++) {
    lanes wanted, chance = {0};
    find_wanted(&wanted, x + i, state, j + i);
    if (state->dither > 0) find_chance(&chance, state->first_row, j + i);
    lanes level = PT_LEVEL((wanted - *minimum) * inverse + state->dither * chance, lowest, highest), stored = *scale * level + *minimum;
    add_error(state, &stored, x + i, j + i);
    for (int lane = 0; lane < LANES; lane++) levels[lane * stride + i] = (uint8_t)(int)(level[lane] - lowest);
  }
}

/// Columns of `rows` rows, `stride` elements apart; lanes without a row are 0.
PT_INLINE void load_columns(lanes *restrict columns, const float *restrict x, int64_t stride, int64_t rows, int n) {
  for (int i = 0; i < n; i++) {
    columns[i] = PT_ALL(0);
    for (int64_t row = 0; row < rows; row++) columns[i][row] = x[row * stride + i];
  }
}

#define KEEP_BLOCKS(name, lowest, highest, elements, group_size)                                                            \
  PT_INLINE void keep_##name(keeping *state, uint8_t *y, size_t stride, const float *x, int64_t rows, int64_t n) {          \
    for (int64_t begin = 0; begin < n; begin += (elements), y += sizeof(block_##name)) {                                    \
      lanes columns[elements];                                                                                              \
      uint8_t levels[LANES][elements];                                                                                      \
      load_columns(columns, x + begin, n, rows, elements);                                                                  \
      for (int group = 0; group < (elements) / (group_size); group++) {                                                     \
        lanes scale = {0}, minimum = {0};                                                                                   \
        for (int64_t row = 0; row < rows; row++) {                                                                          \
          grid found = grid_of_##name((const block_##name *)(y + (size_t)row * stride), group);                             \
          scale[row] = found.scale;                                                                                         \
          minimum[row] = found.minimum;                                                                                     \
        }                                                                                                                   \
        const int first = group * (group_size);                                                                             \
        choose_levels(state, levels[0] + first, elements, columns + first, &scale, &minimum, begin + first, group_size,     \
                      lowest, highest);                                                                                     \
      }                                                                                                                     \
      for (int64_t row = 0; row < rows; row++) store_levels_##name((block_##name *)(y + (size_t)row * stride), levels[row]); \
    }                                                                                                                       \
  }

KEEP_BLOCKS(q4_0, -8, 7, BLOCK, BLOCK)
KEEP_BLOCKS(q4_1, 0, 15, BLOCK, BLOCK)
KEEP_BLOCKS(q5_0, -16, 15, BLOCK, BLOCK)
KEEP_BLOCKS(q5_1, 0, 31, BLOCK, BLOCK)
KEEP_BLOCKS(q8_0, -127, 127, BLOCK, BLOCK)
KEEP_BLOCKS(q4_k, 0, 15, SUPERBLOCK, BLOCK)
KEEP_BLOCKS(q5_k, 0, 31, SUPERBLOCK, BLOCK)
KEEP_BLOCKS(q6_k, -32, 31, SUPERBLOCK, SUPERBLOCK / LANES)

/// Numbers by themselves: of 16 bits, f16 or the upper half of f32, to the nearest, ties to even, as `pt_pack` rounds them.
PT_INLINE void keep_halves(keeping *state, uint8_t *y, size_t stride, const float *x, int64_t rows, int64_t n, const pt_dtype type) {
  // The largest number that is rounded to a finite one lies just below the limit.
  const float most = pt_pack_limit(type) * (1 - 0x1p-24f);
  for (int64_t j = 0; j < n; j++) {
    lanes column, wanted, stored;
    load_columns(&column, x + j, n, rows, 1);
    find_wanted(&wanted, &column, state, j);
    wanted = PT_MIN(PT_MAX(wanted, PT_ALL(-most)), PT_ALL(most));
    for (int64_t row = 0; row < LANES; row++) {
      uint16_t bits;
      if (type == PT_BF16) {
        bits = pt_bf16_of_float(wanted[row]);
        stored[row] = float_of_bits((uint32_t)bits << 16);
      } else {
        _Float16 half = (_Float16)wanted[row];
        memcpy(&bits, &half, sizeof bits);
        stored[row] = (float)half;
      }
      if (row < rows) memcpy(y + (size_t)row * stride + (size_t)j * sizeof bits, &bits, sizeof bits);
    }
    add_error(state, &stored, &column, j);
  }
}

PT_HOT static void keep_rows(const keeping_job *job, int64_t first) {
  keeping state = {.directions = job->directions, .count = job->count, .strength = job->strength, .dither = job->dither, .first_row = (uint32_t)first};
  const int64_t rows = pt_min(LANES, job->rows - first), n = job->n;
  const size_t stride = (size_t)(n / pt_block_elements(job->type)) * pt_block_bytes(job->type);
  const float *x = job->x + first * n;
  uint8_t *y = job->y + (size_t)first * stride;
  switch (job->type) {
#define PT_BLOCK_TYPE(NAME, name, number, elements, bytes) \
  case PT_##NAME: keep_##name(&state, y, stride, x, rows, n); break;
#define PT_HALF_TYPE(NAME, name, number, elements, bytes) \
  case PT_##NAME: keep_halves(&state, y, stride, x, rows, n, PT_##NAME); break;
#include "packed_types.def"
    default: break;
  }
}

static int keep_tile(void *context, int64_t tile) {
  keep_rows(context, tile * LANES);
  return PT_OK;
}

int pt_pack_keeping(void *y, const float *x, pt_dtype type, int64_t rows, int64_t n, const float *directions, int64_t count, float strength,
                    float dither) {
  if (!pt_is_packed(type)) return pt_fail(PT_INVALID_ARGUMENT, "pack_keeping: type %d is not a packed type", (int)type);
  if (n % pt_block_elements(type) != 0)
    return pt_fail(PT_INVALID_ARGUMENT, "pack_keeping: rows of %lld elements (must be a multiple of the block of %lld)", (long long)n,
                   (long long)pt_block_elements(type));
  if (count < 0 || count > MOST_DIRECTIONS)
    return pt_fail(PT_INVALID_ARGUMENT, "pack_keeping: %lld directions (must be from 0 to %d)", (long long)count, (int)MOST_DIRECTIONS);
  keeping_job job = {.y = y, .x = x, .directions = directions, .type = type, .rows = rows, .n = n, .count = count, .strength = strength,
                     .dither = dither};
  return pt_parallel_for(pt_ceil_div(rows, LANES), keep_tile, &job);
}
