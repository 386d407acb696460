/// The functions of cuBLAS on OpenBLAS.
#include <cblas.h>
#include <math.h>
#include <string.h>

#include <vector>

#include "memory.h"
#include "parallel.h"
#include "stream.h"

namespace pt_emulation {
namespace {

enum { R_32F = 0, R_16BF = 14, COMPUTE_32F = 68, COMPUTE_32F_FAST_TF32 = 77 };
enum { SUCCESS = 0, NOT_INITIALIZED = 1, ALLOC_FAILED = 3, INVALID_VALUE = 7, NOT_SUPPORTED = 15, VERSION = 13 };
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

CBLAS_TRANSPOSE transposed(int yes) { return yes ? CblasTrans : CblasNoTrans; }

template <typename real> void multiply_in_pieces(const product &p) {
  openblas_set_num_threads(1);  // the pieces are shared out instead, so that results do not depend on the number of threads
  share_out((p.n + COLUMNS_PER_PIECE - 1) / COLUMNS_PER_PIECE, piece<real>, (void *)&p);
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
    device_access access;
    multiply_in_pieces<real>({transposed(trans_a), transposed(trans_b), m, n, k, &factor, a, b, &old, c, lda, ldb, ldc});
  });
  return SUCCESS;
}

/// To 11 significant bits, to nearest and ties to even.
float tf32(float value) {
  if (!isfinite(value)) return value;
  uint32_t bits;
  memcpy(&bits, &value, sizeof bits);
  bits = (bits + 0xfff + (bits >> 13 & 1)) & ~0x1fffu;
  memcpy(&value, &bits, sizeof bits);
  return value;
}

float from_bf16(uint16_t half) {
  uint32_t bits = (uint32_t)half << 16;
  float value;
  memcpy(&value, &bits, sizeof value);
  return value;
}

/// A column-major factor as the tensor units take it, without gaps.
std::vector<float> taken(const void *x, int type, int rows, int columns, int ldx) {
  std::vector<float> result;
  for (int64_t column = 0; column < columns; column++) {
    for (int64_t row = column * ldx, end = row + rows; row < end; row++)
      result.push_back(type == R_16BF ? from_bf16(((const uint16_t *)x)[row]) : tf32(((const float *)x)[row]));
  }
  return result;
}

int gemm_ex(library_handle *handle, int trans_a, int trans_b, int m, int n, int k, const void *alpha, const void *a, int a_type, int lda,
            const void *b, int b_type, int ldb, const void *beta, void *c, int c_type, int ldc, int compute, int) {
  bool known = (a_type == R_16BF && compute == COMPUTE_32F) || (a_type == R_32F && compute == COMPUTE_32F_FAST_TF32);
  if (!known || b_type != a_type || c_type != R_32F) return NOT_SUPPORTED;
  int rows_a = trans_a ? k : m, columns_a = trans_a ? m : k, rows_b = trans_b ? n : k, columns_b = trans_b ? k : n;
  if (m < 0 || n < 0 || k < 0 || lda < rows_a || ldb < rows_b || ldc < m) return INVALID_VALUE;
  if (!handle->workspace && refused_by_capture()) return ALLOC_FAILED;
  float factor = *(const float *)alpha, old = *(const float *)beta;
  enqueue(handle->stream, [=] {
    device_access access;
    std::vector<float> taken_a = taken(a, a_type, rows_a, columns_a, lda), taken_b = taken(b, b_type, rows_b, columns_b, ldb);
    multiply_in_pieces<float>({transposed(trans_a), transposed(trans_b), m, n, k, &factor, taken_a.data(), taken_b.data(), &old, c, rows_a,
                               rows_b, ldc});
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
const char *status_string(int status) { return status == INVALID_VALUE ? "invalid value" : status == NOT_SUPPORTED ? "not supported" : "success"; }

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
      {"cublasGemmEx", (void *)gemm_ex},
  };
  for (const auto &entry : functions) {
    if (strcmp(entry.name, name) == 0) return entry.function;
  }
  return nullptr;
}

}  // namespace pt_emulation
