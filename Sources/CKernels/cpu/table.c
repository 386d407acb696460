#include "common.h"
#include "ops.h"

static const pt_kernels table = {
    .version = PT_KERNELS_VERSION,
    .name = "cpu",
    .is_host = true,
#define PT_FUNCTION(result, name, parameters) .name = pt_cpu_##name,
#include "ops.def"
    .f32 = {
#define PT_OP(name, ...) .name = pt_cpu_##name##_f32,
#include "ops.def"
    },
    .f64 = {
#define PT_OP(name, ...) .name = pt_cpu_##name##_f64,
#include "ops.def"
    },
};

const pt_kernels *pt_cpu_kernels(void) { return &table; }
