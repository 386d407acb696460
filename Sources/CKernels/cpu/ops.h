/// Declares pt_cpu_<function>, pt_cpu_<op>_f32 and pt_cpu_<op>_f64 for every line of ops.def.
#ifndef PT_CPU_OPS_H
#define PT_CPU_OPS_H

#include "kernels.h"

#define PT_FUNCTION(result, name, parameters) result pt_cpu_##name parameters;
#define PT_OP(name, parameters, ...)  \
  int pt_cpu_##name##_f32 parameters; \
  int pt_cpu_##name##_f64 parameters;
#include "ops.def"

#endif
