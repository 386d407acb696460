#include "bf16_units.h"

#include "common.h"

#if defined(__x86_64__)
#include <immintrin.h>
#include <pthread.h>
#include <sys/syscall.h>
#include <unistd.h>
#endif

// A block in tiles of 16 rows and 16 words: two of A, two of B, four of C. A's rows and a panel's are words that a tile loads as they lie, so
// the text of the loop is the same for the processor's tiles and for those in plain C.

enum {
  SIDE = 16,  // rows of a tile, and its words in a row
  TILES = 8,
  WIDTH = 2 * SIDE,
};

/// C [16, 16] to its place.
static void store_block(const pt_bf16_block *g, int64_t i, int64_t j, const float sums[SIDE][SIDE]) {
  int64_t rows = pt_min(SIDE, g->rows - i), columns = pt_min(SIDE, g->columns - j);
  for (int64_t row = 0; row < rows; row++) {
    float *c = g->c + (i + row) * g->ldc + j;
    for (int64_t column = 0; column < columns; column++)
      c[column] = g->alpha * sums[row][column] + (g->beta == 0 ? 0 : g->beta * c[column]);
  }
}

/// Defines a product of one block with the tiles that ZERO, LOAD, DOT and STORE know by number.
#define MULTIPLY(name, attributes)                                                                              \
  attributes static void name(const pt_bf16_block *g) {                                                         \
    BEGIN                                                                                                       \
    for (int64_t i = 0; i < g->rows; i += 2 * SIDE) {                                                           \
      bool two_rows = i + SIDE < g->rows;                                                                       \
      for (int64_t j = 0; j < g->columns; j += WIDTH) {                                                         \
        bool two_columns = j + SIDE < g->columns;                                                               \
        ZERO(0) ZERO(1) ZERO(2) ZERO(3)                                                                         \
        for (int64_t p = 0; p < g->pairs; p += SIDE) {                                                          \
          const uint32_t *a = g->a + i * g->lda + p, *b = g->b + p * g->ldb + j;                                \
          LOAD(4, a, g->lda)                                                                                    \
          LOAD(6, b, g->ldb)                                                                                    \
          DOT(0, 4, 6)                                                                                          \
          if (two_columns) {                                                                                    \
            LOAD(7, b + SIDE, g->ldb)                                                                           \
            DOT(1, 4, 7)                                                                                        \
          }                                                                                                     \
          if (two_rows) {                                                                                       \
            LOAD(5, a + SIDE * g->lda, g->lda)                                                                  \
            DOT(2, 5, 6)                                                                                        \
            if (two_columns) DOT(3, 5, 7)                                                                       \
          }                                                                                                     \
        }                                                                                                       \
        float sums[SIDE][SIDE];                                                                                 \
        STORE(0, sums)                                                                                          \
        store_block(g, i, j, sums);                                                                             \
        STORE(1, sums)                                                                                          \
        store_block(g, i, j + SIDE, sums);                                                                      \
        STORE(2, sums)                                                                                          \
        store_block(g, i + SIDE, j, sums);                                                                      \
        STORE(3, sums)                                                                                          \
        store_block(g, i + SIDE, j + SIDE, sums);                                                               \
      }                                                                                                         \
    }                                                                                                           \
    END                                                                                                         \
  }

#if defined(__x86_64__)

/// The first palette with all tiles of 16 rows of 64 bytes, as LDTILECFG reads it.
typedef struct tile_shapes {
  uint8_t palette, start_row, reserved[14];
  uint16_t row_bytes[TILES], reserved_bytes[TILES];
  uint8_t rows[TILES], reserved_rows[TILES];
} tile_shapes;
_Static_assert(sizeof(tile_shapes) == 64, "a tile configuration has 64 bytes");

#define BEGIN                                       \
  tile_shapes shapes = {.palette = 1};              \
  for (int tile = 0; tile < TILES; tile++) {        \
    shapes.row_bytes[tile] = SIDE * sizeof(uint32_t); \
    shapes.rows[tile] = SIDE;                       \
  }                                                 \
  _tile_loadconfig(&shapes);
#define END _tile_release();
#define ZERO(tile) _tile_zero(tile);
#define LOAD(tile, x, ld) _tile_loadd(tile, x, (size_t)(ld) * sizeof(uint32_t));
#define DOT(c, a, b) _tile_dpbf16ps(c, a, b);
#define STORE(tile, y) _tile_stored(tile, y, SIDE * sizeof(float));
MULTIPLY(multiply_in_hardware, __attribute__((target("arch=x86-64-v4,amx-tile,amx-bf16"))))
#undef BEGIN
#undef END
#undef ZERO
#undef LOAD
#undef DOT
#undef STORE

static void round_in_hardware(uint16_t *y, const float *x, int64_t n) { pt_bf16_vectors.round(y, x, n); }

const pt_bf16_units pt_bf16_tiles = {"AMX-BF16", WIDTH, SIDE, round_in_hardware, multiply_in_hardware};

static bool granted;

/// Linux gives a process the tiles' state when it asks (arch_prctl(2), ARCH_REQ_XCOMP_PERM with XFEATURE_XTILEDATA).
static void ask_for_tiles(void) {
  enum { REQUEST = 0x1023, TILE_DATA = 18 };
  __builtin_cpu_init();
  granted = __builtin_cpu_supports("amx-tile") && __builtin_cpu_supports("amx-bf16") && pt_has_bf16_vectors() &&
            syscall(SYS_arch_prctl, REQUEST, TILE_DATA) == 0;
}

bool pt_has_bf16_tiles(void) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, ask_for_tiles);
  return granted;
}

#else

const pt_bf16_units pt_bf16_tiles;
bool pt_has_bf16_tiles(void) { return false; }

#endif

// The units add the products of even and of odd elements apart, and both to the sum.
#pragma clang fp reassociate(off)

static void dot_in_plain_c(float c[SIDE][SIDE], uint32_t a[SIDE][SIDE], uint32_t b[SIDE][SIDE]) {
  for (int i = 0; i < SIDE; i++) {
    for (int j = 0; j < SIDE; j++) {
      float even = 0, odd = 0;
      for (int p = 0; p < SIDE; p++) {
        uint32_t words[4] = {a[i][p] << 16, b[p][j] << 16, a[i][p] & 0xffff0000u, b[p][j] & 0xffff0000u};
        float values[4];
        memcpy(values, words, sizeof values);
        even += values[0] * values[1];
        odd += values[2] * values[3];
      }
      c[i][j] += even + odd;
    }
  }
}

#define BEGIN                                    \
  union {                                        \
    float sums[SIDE][SIDE];                      \
    uint32_t words[SIDE][SIDE];                  \
  } tiles[TILES];
#define END
#define ZERO(tile) memset(tiles[tile].words, 0, sizeof tiles[tile].words);
#define LOAD(tile, x, ld) \
  for (int row = 0; row < SIDE; row++) memcpy(tiles[tile].words[row], (x) + row * (ld), SIDE * sizeof(uint32_t));
#define DOT(c, a, b) dot_in_plain_c(tiles[c].sums, tiles[a].words, tiles[b].words);
#define STORE(tile, y) memcpy(y, tiles[tile].sums, sizeof y);
MULTIPLY(multiply_in_plain_c, )

static void round_in_plain_c(uint16_t *y, const float *x, int64_t n) { pt_bf16_plain_vectors.round(y, x, n); }

const pt_bf16_units pt_bf16_plain_tiles = {"plain C", WIDTH, SIDE, round_in_plain_c, multiply_in_plain_c};
