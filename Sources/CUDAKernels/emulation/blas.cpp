/// The functions of cuBLAS on OpenBLAS.
#include <cblas.h>
#include <string.h>

#include "memory.h"
#include "parallel.h"
#include "stream.h"

namespace pt_emulation {
namespace {

enum { SUCCESS = 0, NOT_INITIALIZED = 1, ALLOC_FAILED = 3, INVALID_VALUE = 7, VERSION = 13 };
constexpr int COLUMNS_PER_PIECE = 128;

struct product {
  CBLAS_TRANSPOSE trans_a, trans_b;
  int m, n, k;
  const void *alpha, *a, *b, *beta;
  void *c;
  int lda, ldb, ldc;
};

void multiply(const product &p, const float *b, float *c, int columns) {
  cblas_sgemm(CblasColMajor, p.trans_a, p.trans_b, p.m, columns, p.k, *(const float *)p.alpha, (const float *)p.a, p.lda, b, p.ldb,
              *(const float *)p.beta, c, p.ldc);
}

void multiply(const product &p, const double *b, double *c, int columns) {
  cblas_dgemm(CblasColMajor, p.trans_a, p.trans_b, p.m, columns, p.k, *(const double *)p.alpha, (const double *)p.a, p.lda, b, p.ldb,
              *(const double *)p.beta, c, p.ldc);
}

template <typename real> void piece(void *context, int64_t number) {
  const product &p = *(const product *)context;
  int64_t first = number * COLUMNS_PER_PIECE;
  int columns = (int)(p.n - first < COLUMNS_PER_PIECE ? p.n - first : COLUMNS_PER_PIECE);
  const real *b = (const real *)p.b + first * (p.trans_b == CblasTrans ? 1 : p.ldb);
  multiply(p, b, (real *)p.c + first * p.ldc, columns);
}

/// What a handle knows.
struct library_handle {
  cudaStream_t stream = nullptr;
  void *workspace = nullptr;
};

template <typename real>
int gemm(library_handle *handle, int trans_a, int trans_b, int m, int n, int k, const real *alpha, const real *a, int lda, const real *b, int ldb,
         const real *beta, real *c, int ldc) {
  if (m < 0 || n < 0 || k < 0 || lda < (trans_a ? k : m) || ldb < (trans_b ? n : k) || ldc < m) return INVALID_VALUE;
  // Without a workspace of its user's, cuBLAS may have to allocate one.
  if (!handle->workspace && refused_by_capture()) return ALLOC_FAILED;
  real factor = *alpha, old = *beta;  // the host's, and may change as soon as the call is back
  enqueue(handle->stream, [=] {
    product p = {trans_a ? CblasTrans : CblasNoTrans, trans_b ? CblasTrans : CblasNoTrans, m, n, k, &factor, a, b, &old, c, lda, ldb, ldc};
    openblas_set_num_threads(1);  // the pieces are shared out instead, so that results do not depend on the number of threads
    device_access access;
    share_out((n + COLUMNS_PER_PIECE - 1) / COLUMNS_PER_PIECE, piece<real>, &p);
  });
  return SUCCESS;
}

int create(library_handle **handle) {
  if (refused_by_capture()) return NOT_INITIALIZED;
  *handle = new library_handle;
  return SUCCESS;
}
int set_stream(library_handle *handle, cudaStream_t stream) {
  *handle = {stream, nullptr};  // setting a stream gives the workspace back
  return SUCCESS;
}
int set_workspace(library_handle *handle, void *workspace, size_t) {
  if ((uintptr_t)workspace % 256 != 0) return INVALID_VALUE;
  handle->workspace = workspace;
  return SUCCESS;
}
int set_math_mode(void *, int) { return SUCCESS; }
int get_property(int which, int *value) {
  *value = which == 0 ? VERSION : 0;
  return SUCCESS;
}
const char *status_string(int status) { return status == INVALID_VALUE ? "invalid value" : "success"; }

}  // namespace

void *open_library(const char *) { return (void *)create; }

void *library_symbol(void *, const char *name) {
  const struct {
    const char *name;
    void *function;
  } functions[] = {
      {"cublasCreate_v2", (void *)create},         {"cublasSetStream_v2", (void *)set_stream}, {"cublasSetMathMode", (void *)set_math_mode},
      {"cublasGetProperty", (void *)get_property}, {"cublasGetStatusString", (void *)status_string},
      {"cublasSetWorkspace_v2", (void *)set_workspace},
      {"cublasSgemm_v2", (void *)gemm<float>},     {"cublasDgemm_v2", (void *)gemm<double>},
  };
  for (const auto &entry : functions) {
    if (strcmp(entry.name, name) == 0) return entry.function;
  }
  return nullptr;
}

}  // namespace pt_emulation
