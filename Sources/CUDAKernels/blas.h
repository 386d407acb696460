/// cuBLAS, loaded when a device is opened, so that the library starts without it and needs none of its headers to be built.
#ifndef PT_CUDA_BLAS_H
#define PT_CUDA_BLAS_H

#include <stdint.h>

#include "bf16.cuh"

/// Loads it and makes it ready for the open device.
int pt_open_blas();

/// C = alpha * op(A) * op(B) + beta * C, everything column-major as cuBLAS has it. 
int pt_blas(bool trans_a, bool trans_b, int64_t m, int64_t n, int64_t k, float alpha, const float *a, int64_t lda, const float *b,
            int64_t ldb, float beta, float *c, int64_t ldc);
int pt_blas(bool trans_a, bool trans_b, int64_t m, int64_t n, int64_t k, double alpha, const double *a, int64_t lda, const double *b,
            int64_t ldb, double beta, double *c, int64_t ldc);

/// The same of f32 with factors that the tensor units round to 11 bits.
int pt_blas_tf32(bool trans_a, bool trans_b, int64_t m, int64_t n, int64_t k, float alpha, const float *a, int64_t lda, const float *b,
                 int64_t ldb, float beta, float *c, int64_t ldc);

/// The same with factors of bf16, and sums and C in f32.
int pt_blas(bool trans_a, bool trans_b, int64_t m, int64_t n, int64_t k, float alpha, const pt_bf16 *a, int64_t lda, const pt_bf16 *b,
            int64_t ldb, float beta, float *c, int64_t ldc);

/// The library's name and version, or that there is none. Loads it, but needs no device.
const char *pt_blas_description();

#endif
