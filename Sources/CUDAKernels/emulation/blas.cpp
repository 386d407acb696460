/// The functions of cuBLAS on OpenBLAS.
#include <cblas.h>
#include <math.h>
#include <string.h>

#include <vector>

#include "memory.h"
#include "parallel.h"

namespace pt_emulation {
namespace {

enum { R_32F = 0, R_16BF = 14, COMPUTE_32F = 68, COMPUTE_32F_FAST_TF32 = 77 };
enum { SUCCESS = 0, INVALID_VALUE = 7, NOT_SUPPORTED = 15, VERSION = 13 };
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

template <typename real>
int gemm(void *, int trans_a, int trans_b, int m, int n, int k, const real *alpha, const real *a, int lda, const real *b, int ldb,
         const real *beta, real *c, int ldc) {
  if (m < 0 || n < 0 || k < 0 || lda < (trans_a ? k : m) || ldb < (trans_b ? n : k) || ldc < m) return INVALID_VALUE;
  product p = {trans_a ? CblasTrans : CblasNoTrans, trans_b ? CblasTrans : CblasNoTrans, m, n, k, alpha, a, b, beta, c, lda, ldb, ldc};
  openblas_set_num_threads(1);  // the pieces are shared out instead, so that results do not depend on the number of threads
  device_access access;
  share_out((n + COLUMNS_PER_PIECE - 1) / COLUMNS_PER_PIECE, piece<real>, &p);
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

int gemm_ex(void *handle, int trans_a, int trans_b, int m, int n, int k, const void *alpha, const void *a, int a_type, int lda,
            const void *b, int b_type, int ldb, const void *beta, void *c, int c_type, int ldc, int compute, int) {
  bool known = (a_type == R_16BF && compute == COMPUTE_32F) || (a_type == R_32F && compute == COMPUTE_32F_FAST_TF32);
  if (!known || b_type != a_type || c_type != R_32F) return NOT_SUPPORTED;
  int rows_a = trans_a ? k : m, columns_a = trans_a ? m : k, rows_b = trans_b ? n : k, columns_b = trans_b ? k : n;
  if (m < 0 || n < 0 || k < 0 || lda < rows_a || ldb < rows_b) return INVALID_VALUE;
  device_access access;
  std::vector<float> taken_a = taken(a, a_type, rows_a, columns_a, lda), taken_b = taken(b, b_type, rows_b, columns_b, ldb);
  return gemm<float>(handle, trans_a, trans_b, m, n, k, (const float *)alpha, taken_a.data(), rows_a, taken_b.data(), rows_b,
                     (const float *)beta, (float *)c, ldc);
}

int create(void **handle) {
  static int something;
  *handle = &something;
  return SUCCESS;
}
int set_stream(void *, cudaStream_t) { return SUCCESS; }
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
      {"cublasSgemm_v2", (void *)gemm<float>},     {"cublasDgemm_v2", (void *)gemm<double>},
      {"cublasGemmEx", (void *)gemm_ex},
  };
  for (const auto &entry : functions) {
    if (strcmp(entry.name, name) == 0) return entry.function;
  }
  return nullptr;
}

}  // namespace pt_emulation
