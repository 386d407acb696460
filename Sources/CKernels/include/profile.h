/// Books on kernels: a table that forwards to another one and writes down how long each call took and how much it had to do.
///
/// A thread whose calls are to be booked gives itself a profile; calls of other threads are only passed on.
#ifndef PT_PROFILE_H
#define PT_PROFILE_H

#include "kernels.h"

#ifdef __cplusplus
extern "C" {
#endif

/// Parts of a training step.
typedef enum pt_phase {
  PT_PHASE_OTHER = 0,
  PT_PHASE_FORWARD = 1,
  PT_PHASE_BACKWARD = 2,
  PT_PHASE_RECOMPUTATION = 3,  // of activations, within the backward pass
  PT_PHASE_UPDATE = 4,         // gradient norm, clipping, optimizer
  PT_PHASES,
} pt_phase;

/// The calls of one entry in one phase on one kind of shapes.
typedef struct pt_profile_line {
  // What it is; two lines never agree in all of this.
  const char *op;      // name of the entry in the table
  int32_t phase;       // of pt_phase
  int32_t type;        // PT_F32 or PT_F64, of the arithmetic
  int32_t b_type;      // products: how B is stored; unpack: the packed type; else `type`
  int32_t trans_a, trans_b;
  int32_t rows_class;  // number of binary digits of the rows, which vary from batch to batch
  int64_t width;       // channels C of a row; products: n; attention: heads * head dimension; element-wise: 0
  int64_t depth;       // products: the other size that does not vary (k, or m of a transposed A); attention: kv_heads * head dimension; else 0
  int64_t depth2;      // products: k2 of the second pair of factors

  // What it cost.
  int64_t calls;
  double rows;        // summed over the calls; element-wise: elements
  double seconds;     // wall time
  double operations;  // floating-point operations of products and attention, as the device without memory counts them
  double bytes;       // every operand read once and every result written once, as if caches held everything in between
} pt_profile_line;

typedef struct pt_profile pt_profile;

/// An empty profile, or NULL where there is no memory; and its end.
pt_profile *pt_profile_new(void);
void pt_profile_free(pt_profile *profile);

/// A table that passes every call on to `base` and books it. There is one for the whole process, always over the latest `base`.
const pt_kernels *pt_profile_kernels(const pt_kernels *base);

/// Books the calling thread's calls from now on, in phase OTHER, or with NULL no longer.
void pt_profile_use(pt_profile *profile);

/// Moves the calling thread to a phase; returns the one it was in. Without a profile it does nothing and costs nothing.
pt_phase pt_profile_enter(pt_phase phase);

/// Wall time that was spent in a phase, inside kernels and outside.
double pt_profile_seconds(const pt_profile *profile, pt_phase phase);

/// The lines, in the order of their first calls; valid until the next call is booked. The number goes to `count`.
const pt_profile_line *pt_profile_lines(const pt_profile *profile, int64_t *count);

#ifdef __cplusplus
}
#endif
#endif
