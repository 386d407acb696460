/// Declares pt_cpu_<op>_f32 and pt_cpu_<op>_f64 for every entry of `pt_ops`, with the types the contract gives them.
#ifndef PT_CPU_OPS_H
#define PT_CPU_OPS_H

#include "kernels.h"

#define PT_EACH_OP(X)      \
  X(gemm)                  \
  X(fill)                  \
  X(add)                   \
  X(add_scaled)            \
  X(scale)                 \
  X(multiply)              \
  X(activation_forward)    \
  X(activation_backward)   \
  X(silu_mul_forward)      \
  X(silu_mul_backward)     \
  X(add_row)               \
  X(sum_rows)              \
  X(copy_columns)          \
  X(gather_rows)           \
  X(scatter_add_rows)      \
  X(rms_norm_forward)      \
  X(rms_norm_backward)     \
  X(layer_norm_forward)    \
  X(layer_norm_backward)   \
  X(rope)                  \
  X(attention_forward)     \
  X(attention_backward)    \
  X(softmax_cross_entropy) \
  X(dropout)               \
  X(random_uniform)        \
  X(random_normal)         \
  X(sum_squares)           \
  X(adamw)

#define PT_DECLARE_OP(op) extern __typeof__(*((pt_ops *)0)->op) pt_cpu_##op##_f32, pt_cpu_##op##_f64;
PT_EACH_OP(PT_DECLARE_OP)
#undef PT_DECLARE_OP

extern __typeof__(*((pt_kernels *)0)->allocate) pt_cpu_allocate;
extern __typeof__(*((pt_kernels *)0)->release) pt_cpu_release;
extern __typeof__(*((pt_kernels *)0)->copy) pt_cpu_copy;
extern __typeof__(*((pt_kernels *)0)->zero) pt_cpu_zero;
extern __typeof__(*((pt_kernels *)0)->set_precision) pt_cpu_set_precision;
extern __typeof__(*((pt_kernels *)0)->set_threads) pt_cpu_set_threads;
extern __typeof__(*((pt_kernels *)0)->threads) pt_cpu_threads;
extern __typeof__(*((pt_kernels *)0)->numerics) pt_cpu_numerics;
extern __typeof__(*((pt_kernels *)0)->unpack) pt_cpu_unpack;
extern __typeof__(*((pt_kernels *)0)->gather_unpacked) pt_cpu_gather_unpacked;

#endif
