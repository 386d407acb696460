#include "common.h"
#include "ops.h"

#define ENTRY_F32(op) .op = pt_cpu_##op##_f32,
#define ENTRY_F64(op) .op = pt_cpu_##op##_f64,

static const pt_kernels table = {
    .version = PT_KERNELS_VERSION,
    .name = "cpu",
    .is_host = true,
    .allocate = pt_cpu_allocate,
    .release = pt_cpu_release,
    .copy = pt_cpu_copy,
    .zero = pt_cpu_zero,
    .set_precision = pt_cpu_set_precision,
    .set_threads = pt_cpu_set_threads,
    .threads = pt_cpu_threads,
    .last_error = pt_cpu_last_error,
    .numerics = pt_cpu_numerics,
    .unpack = pt_cpu_unpack,
    .gather_unpacked = pt_cpu_gather_unpacked,
    .f32 = {PT_EACH_OP(ENTRY_F32)},
    .f64 = {PT_EACH_OP(ENTRY_F64)},
};

const pt_kernels *pt_cpu_kernels(void) { return &table; }
