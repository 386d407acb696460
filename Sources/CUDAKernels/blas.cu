#include "blas.h"

#include <dlfcn.h>
#include <stdio.h>

namespace {

// The part of cublas_v2.h that is used here. The numbers are part of its binary interface.
typedef struct cublasContext *handle_t;
enum { R_32F = 0, R_16BF = 14, COMPUTE_32F = 68, COMPUTE_32F_FAST_TF32 = 77, GEMM_DEFAULT = -1 };
enum { SUCCESS = 0, NO_TRANSPOSE = 0, TRANSPOSE = 1, DEFAULT_MATH = 0, MAJOR = 0, MINOR = 1, PATCH = 2, NOT_LOADED = -1 };

template <typename real>
using gemm_function = int (*)(handle_t, int, int, int, int, int, const real *, const real *, int, const real *, int, const real *, real *,
                              int);

struct library {
  int (*create)(handle_t *);
  int (*set_stream)(handle_t, cudaStream_t);
  int (*set_math_mode)(handle_t, int);
  int (*get_property)(int, int *);
  const char *(*status_string)(int);
  gemm_function<float> sgemm;
  gemm_function<double> dgemm;
  int (*gemm_ex)(handle_t, int, int, int, int, int, const void *, const void *, int, int, const void *, int, int, const void *, void *, int,
                 int, int, int);
  handle_t handle;
};

library loaded;
int state = NOT_LOADED;
pt_precision precision = PT_PRECISION_F32;

int fail_blas(int status, const char *call) {
  return pt_fail(status == 3 ? PT_OUT_OF_MEMORY : PT_DEVICE_FAILED, "%s failed: %s", call,
                 loaded.status_string ? loaded.status_string(status) : "cuBLAS has no text for it");
}

void *open_any() {
  for (const char *name : {"libcublas.so.13", "libcublas.so.12", "libcublas.so"}) {
    if (void *it = PT_OPEN_LIBRARY(name)) return it;
  }
  return nullptr;
}

template <typename F> bool find(F &function, void *from, const char *name) {
  function = (F)PT_LIBRARY_SYMBOL(from, name);
  return function != nullptr;
}

int load() {
  void *it = open_any();
  if (!it) return pt_fail(PT_DEVICE_FAILED, "cuBLAS is missing: no libcublas.so.13 or .12 on the loader's path (%s)", dlerror());
  bool complete = find(loaded.create, it, "cublasCreate_v2") && find(loaded.set_stream, it, "cublasSetStream_v2") &&
                  find(loaded.set_math_mode, it, "cublasSetMathMode") && find(loaded.get_property, it, "cublasGetProperty") &&
                  find(loaded.status_string, it, "cublasGetStatusString") && find(loaded.sgemm, it, "cublasSgemm_v2") &&
                  find(loaded.dgemm, it, "cublasDgemm_v2") && find(loaded.gemm_ex, it, "cublasGemmEx");
  return complete ? PT_OK : pt_fail(PT_DEVICE_FAILED, "cuBLAS is incomplete: a function of version 12 is missing in it");
}

int ensure_loaded() {
  if (state != PT_OK) state = load();
  return state;
}

/// A handle belongs to a device, and costs memory there.
int ensure_handle() {
  PT_TRY(ensure_loaded());
  if (loaded.handle) return PT_OK;
  handle_t made;
  int status = loaded.create(&made);
  if (status != SUCCESS) return fail_blas(status, "cublasCreate");
  status = loaded.set_stream(made, pt_stream());
  if (status != SUCCESS) return fail_blas(status, "cublasSetStream");
  // f32 products in f32: those that may be less precise say so themselves, so that no product depends on a state of the handle.
  status = loaded.set_math_mode(made, DEFAULT_MATH);
  if (status != SUCCESS) return fail_blas(status, "cublasSetMathMode");
  loaded.handle = made;
  return PT_OK;
}

template <typename real>
int product(gemm_function<real> library::*gemm, const char *name, bool trans_a, bool trans_b, int64_t m, int64_t n, int64_t k, real alpha,
            const real *a, int64_t lda, const real *b, int64_t ldb, real beta, real *c, int64_t ldc) {
  PT_TRY(ensure_handle());
  int status = (loaded.*gemm)(loaded.handle, trans_a ? TRANSPOSE : NO_TRANSPOSE, trans_b ? TRANSPOSE : NO_TRANSPOSE, (int)m, (int)n, (int)k,
                              &alpha, a, (int)lda, b, (int)ldb, &beta, c, (int)ldc);
  return status == SUCCESS ? PT_OK : fail_blas(status, name);
}

/// Factors of f32 or bf16, sums and C of f32.
int product_ex(int factors, int compute, bool trans_a, bool trans_b, int64_t m, int64_t n, int64_t k, float alpha, const void *a,
               int64_t lda, const void *b, int64_t ldb, float beta, float *c, int64_t ldc) {
  PT_TRY(ensure_handle());
  int status = loaded.gemm_ex(loaded.handle, trans_a ? TRANSPOSE : NO_TRANSPOSE, trans_b ? TRANSPOSE : NO_TRANSPOSE, (int)m, (int)n, (int)k,
                              &alpha, a, factors, (int)lda, b, factors, (int)ldb, &beta, c, R_32F, (int)ldc, compute, GEMM_DEFAULT);
  return status == SUCCESS ? PT_OK : fail_blas(status, "cublasGemmEx");
}

}  // namespace

int pt_blas(bool trans_a, bool trans_b, int64_t m, int64_t n, int64_t k, float alpha, const float *a, int64_t lda, const float *b,
            int64_t ldb, float beta, float *c, int64_t ldc) {
  if (precision == PT_PRECISION_TF32)
    return product_ex(R_32F, COMPUTE_32F_FAST_TF32, trans_a, trans_b, m, n, k, alpha, a, lda, b, ldb, beta, c, ldc);
  return product(&library::sgemm, "cublasSgemm", trans_a, trans_b, m, n, k, alpha, a, lda, b, ldb, beta, c, ldc);
}

int pt_blas(bool trans_a, bool trans_b, int64_t m, int64_t n, int64_t k, double alpha, const double *a, int64_t lda, const double *b,
            int64_t ldb, double beta, double *c, int64_t ldc) {
  return product(&library::dgemm, "cublasDgemm", trans_a, trans_b, m, n, k, alpha, a, lda, b, ldb, beta, c, ldc);
}

int pt_blas(bool trans_a, bool trans_b, int64_t m, int64_t n, int64_t k, float alpha, const pt_bf16 *a, int64_t lda, const pt_bf16 *b,
            int64_t ldb, float beta, float *c, int64_t ldc) {
  return product_ex(R_16BF, COMPUTE_32F, trans_a, trans_b, m, n, k, alpha, a, lda, b, ldb, beta, c, ldc);
}

int pt_blas_set_precision(pt_precision wanted) {
  if (wanted != PT_PRECISION_F32 && wanted != PT_PRECISION_TF32 && wanted != PT_PRECISION_BF16)
    return pt_fail(PT_INVALID_ARGUMENT, "set_precision: there is no precision %d", (int)wanted);
  precision = wanted;
  return PT_OK;
}

pt_precision pt_blas_precision() { return precision; }

const char *pt_blas_description() {
  static char text[64];
  int major, minor, patch;
  if (ensure_loaded() != PT_OK || loaded.get_property(MAJOR, &major) != SUCCESS || loaded.get_property(MINOR, &minor) != SUCCESS ||
      loaded.get_property(PATCH, &patch) != SUCCESS)
    return "cuBLAS, not found";
  snprintf(text, sizeof text, "cuBLAS %d.%d.%d", major, minor, patch);
  return text;
}
