#include "blas.h"

#include <dlfcn.h>
#include <stdio.h>

#include <string>

#include "commands.h"
#include "runtime.h"

namespace {

// The part of cublas_v2.h that is used here. The numbers are part of its binary interface.
typedef struct cublasContext *handle_t;
enum { R_32F = 0, R_16BF = 14, COMPUTE_32F = 68, COMPUTE_32F_FAST_TF32 = 77, GEMM_DEFAULT = -1 };
enum { SUCCESS = 0, DEFAULT_MATH = 0, MAJOR = 0, MINOR = 1, PATCH = 2, NOT_LOADED = -1 };

template <typename real>
using gemm_function = int (*)(handle_t, int, int, int, int, int, const real *, const real *, int, const real *, int, const real *, real *,
                              int);

struct library {
  int (*create)(handle_t *);
  int (*set_stream)(handle_t, cudaStream_t);
  int (*set_workspace)(handle_t, void *, size_t);
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

int fail_blas(int status, const char *call) {
  return pt_fail(status == 3 ? PT_OUT_OF_MEMORY : PT_DEVICE_FAILED, "%s failed: %s", call,
                 loaded.status_string ? loaded.status_string(status) : "cuBLAS has no text for it");
}

/// The folder of this library, with its slash.
std::string own_folder() {
  Dl_info found;
  if (!dladdr((const void *)&loaded, &found) || !found.dli_fname) return "";
  std::string path = found.dli_fname;
  return path.substr(0, path.rfind('/') + 1);
}

/// Over the loader's path, beside this library, or where CUDA is installed.
void *open_any() {
  for (const std::string &folder : {std::string(), own_folder(), std::string("/usr/local/cuda/lib64/")}) {
    for (const char *name : {"libcublas.so.13", "libcublas.so.12", "libcublas.so"}) {
      if (void *it = PT_OPEN_LIBRARY((folder + name).c_str())) return it;
    }
  }
  return nullptr;
}

template <typename F> bool find(F &function, void *from, const char *name) {
  function = (F)PT_LIBRARY_SYMBOL(from, name);
  return function != nullptr;
}

int load() {
  void *it = open_any();
  if (!it)
    return pt_fail(PT_DEVICE_FAILED,
                   "cuBLAS is missing: no libcublas.so.13 or .12 on the loader's path, beside this library or in /usr/local/cuda/lib64; install "
                   "it with CUDA, or as the wheel nvidia-cublas, and name its folder in LD_LIBRARY_PATH");
  bool complete = find(loaded.create, it, "cublasCreate_v2") && find(loaded.set_stream, it, "cublasSetStream_v2") &&
                  find(loaded.set_workspace, it, "cublasSetWorkspace_v2") && find(loaded.set_math_mode, it, "cublasSetMathMode") &&
                  find(loaded.get_property, it, "cublasGetProperty") && find(loaded.status_string, it, "cublasGetStatusString") &&
                  find(loaded.sgemm, it, "cublasSgemm_v2") && find(loaded.dgemm, it, "cublasDgemm_v2") &&
                  find(loaded.gemm_ex, it, "cublasGemmEx");
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
  // A workspace of our own, since cuBLAS cannot allocate one while a graph is captured. Behind the stream, which takes it away; the sizes
  // are those that its documentation recommends.
  size_t workspace_bytes = (size_t)(pt_the_device.properties.major >= 9 ? 32 : 4) << 20;
  void *workspace;
  PT_TRY(pt_get_block(&workspace, workspace_bytes, "working memory for products"));
  status = loaded.set_workspace(made, workspace, workspace_bytes);
  if (status != SUCCESS) return fail_blas(status, "cublasSetWorkspace");
  // f32 products in f32: those that may be less precise say so themselves, so that no product depends on a state of the handle.
  status = loaded.set_math_mode(made, DEFAULT_MATH);
  if (status != SUCCESS) return fail_blas(status, "cublasSetMathMode");
  loaded.handle = made;
  return PT_OK;
}

/// The arguments of a product. Transposed or not is 1 or 0, as in cuBLAS.
template <typename real> struct product {
  gemm_function<real> gemm;
  int trans_a, trans_b, m, n, k;
  real alpha, beta;
  const real *a, *b;
  real *c;
  int lda, ldb, ldc;
};

template <typename real> int issue(const char *name, const product<real> &p) {
  int status = p.gemm(loaded.handle, p.trans_a, p.trans_b, p.m, p.n, p.k, &p.alpha, p.a, p.lda, p.b, p.ldb, &p.beta, p.c, p.ldc);
  return status == SUCCESS ? PT_OK : fail_blas(status, name);
}

/// The same with f32 C and factors of another type or precision.
struct reduced_product {
  int factors, compute, trans_a, trans_b, m, n, k;
  float alpha, beta;
  const void *a, *b;
  float *c;
  int lda, ldb, ldc;
};

int issue_reduced(const char *name, const reduced_product &p) {
  int status = loaded.gemm_ex(loaded.handle, p.trans_a, p.trans_b, p.m, p.n, p.k, &p.alpha, p.a, p.factors, p.lda, p.b, p.factors, p.ldb,
                              &p.beta, p.c, R_32F, p.ldc, p.compute, GEMM_DEFAULT);
  return status == SUCCESS ? PT_OK : fail_blas(status, name);
}

int record_reduced(int factors, int compute, bool trans_a, bool trans_b, int64_t m, int64_t n, int64_t k, float alpha, const void *a,
                   int64_t lda, const void *b, int64_t ldb, float beta, float *c, int64_t ldc) {
  PT_TRY(ensure_handle());
  return pt_record("cublasGemmEx", issue_reduced,
                   {factors, compute, trans_a, trans_b, (int)m, (int)n, (int)k, alpha, beta, a, b, c, (int)lda, (int)ldb, (int)ldc});
}

}  // namespace

int pt_open_blas() {
  PT_SESSION;
  return ensure_handle();
}

int pt_blas(bool trans_a, bool trans_b, int64_t m, int64_t n, int64_t k, float alpha, const float *a, int64_t lda, const float *b,
            int64_t ldb, float beta, float *c, int64_t ldc) {
  PT_TRY(ensure_handle());
  return pt_record("cublasSgemm", issue<float>,
                   {loaded.sgemm, trans_a, trans_b, (int)m, (int)n, (int)k, alpha, beta, a, b, c, (int)lda, (int)ldb, (int)ldc});
}

int pt_blas_tf32(bool trans_a, bool trans_b, int64_t m, int64_t n, int64_t k, float alpha, const float *a, int64_t lda, const float *b,
                 int64_t ldb, float beta, float *c, int64_t ldc) {
  return record_reduced(R_32F, COMPUTE_32F_FAST_TF32, trans_a, trans_b, m, n, k, alpha, a, lda, b, ldb, beta, c, ldc);
}

int pt_blas(bool trans_a, bool trans_b, int64_t m, int64_t n, int64_t k, double alpha, const double *a, int64_t lda, const double *b,
            int64_t ldb, double beta, double *c, int64_t ldc) {
  PT_TRY(ensure_handle());
  return pt_record("cublasDgemm", issue<double>,
                   {loaded.dgemm, trans_a, trans_b, (int)m, (int)n, (int)k, alpha, beta, a, b, c, (int)lda, (int)ldb, (int)ldc});
}

int pt_blas(bool trans_a, bool trans_b, int64_t m, int64_t n, int64_t k, float alpha, const pt_bf16 *a, int64_t lda, const pt_bf16 *b,
            int64_t ldb, float beta, float *c, int64_t ldc) {
  return record_reduced(R_16BF, COMPUTE_32F, trans_a, trans_b, m, n, k, alpha, a, lda, b, ldb, beta, c, ldc);
}

const char *pt_blas_description() {
  static char text[64];
  int major, minor, patch;
  if (ensure_loaded() != PT_OK || loaded.get_property(MAJOR, &major) != SUCCESS || loaded.get_property(MINOR, &minor) != SUCCESS ||
      loaded.get_property(PATCH, &patch) != SUCCESS)
    return "cuBLAS, not found";
  snprintf(text, sizeof text, "cuBLAS %d.%d.%d", major, minor, patch);
  return text;
}
