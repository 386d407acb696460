/// The table that forwards to another and books every call: what its shape is, how many operations and bytes it has to move.
///
/// Calls are timed from start to return; a device that works after its calls have returned is waited for after each, so a profiled step takes
/// longer than others. Memory (allocate, release) is passed on unbooked.
#include "book.h"
#include "cost.h"

static const pt_kernels *base;

/// Makes a call and books it under its name, at the cost that is given.
#define BOOKED(entry, call, arithmetic, cost)                          \
  if (!pt_profile_current) return call;                                \
  double start = pt_profile_now();                                     \
  int status = call;                                                   \
  if (!base->is_host && status == PT_OK) status = base->synchronize(); \
  pt_profile_line line = cost;                                         \
  line.op = #entry, line.type = arithmetic;                            \
  pt_profile_book(line, start);                                        \
  return status

#define PT_OP(name, parameters, arguments, cost)        \
  static int name##_f32 parameters {                    \
    const double size = 4;                              \
    const int32_t type = PT_F32;                        \
    BOOKED(name, base->f32.name arguments, type, cost); \
  }                                                     \
  static int name##_f64 parameters {                    \
    const double size = 8;                              \
    const int32_t type = PT_F64;                        \
    BOOKED(name, base->f64.name arguments, type, cost); \
  }
#include "ops.def"

// --- the functions of no type that move memory ---

#define BYTES(moved) ((pt_profile_line){.rows = (double)bytes, .bytes = (moved)})

static int copy(void *destination, const void *source, size_t bytes) {
  BOOKED(copy, base->copy(destination, source, bytes), 0, BYTES(2 * (double)bytes));
}

static int zero(void *pointer, size_t bytes) { BOOKED(zero, base->zero(pointer, bytes), 0, BYTES((double)bytes)); }

/// A packed element is read, and f32 written.
static double unpacked_bytes(pt_dtype type) { return 4 + (double)pt_block_bytes(type) / (double)pt_block_elements(type); }

static int unpack(float *y, const void *x, pt_dtype type, int64_t n) {
  const double size = unpacked_bytes(type);
  BOOKED(unpack, base->unpack(y, x, type, n), 0, ELEMENTS(1, n));
}

static int gather_unpacked(float *y, const void *x, pt_dtype type, const int32_t *rows, int64_t N, int64_t C) {
  const double size = unpacked_bytes(type);
  BOOKED(gather_unpacked, base->gather_unpacked(y, x, type, rows, N, C), 0, ROWS(1, N, C));
}

const pt_kernels *pt_profile_kernels(const pt_kernels *wrapped) {
  static pt_kernels table;
  if (base == wrapped) return &table;
  table = *wrapped;
  table.copy = copy;
  table.zero = zero;
  table.unpack = unpack;
  table.gather_unpacked = gather_unpacked;
#define PT_OP(name, ...) table.f32.name = name##_f32, table.f64.name = name##_f64;
#include "ops.def"
  base = wrapped;
  return &table;
}
