/// Products with a side of at most 64, as LoRA has them, for which cuBLAS finds too few tiles to fill a GPU with.
#ifndef PT_CUDA_SKINNY_H
#define PT_CUDA_SKINNY_H

#include "device.h"

enum { PT_SKINNY = 64 };

/// The first pair of a product with m or n of at most PT_SKINNY, A and B of the table's own type. C in f32 or f64, summed in it.
template <typename real> int pt_skinny(const pt_gemm *g);

extern template int pt_skinny<float>(const pt_gemm *g);
extern template int pt_skinny<double>(const pt_gemm *g);

#endif
