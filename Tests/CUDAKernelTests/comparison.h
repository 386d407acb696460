/// Runs one function of the kernel table on the CPU and on another device, with the same inputs, and compares everything it wrote.
#ifndef PT_COMPARISON_H
#define PT_COMPARISON_H

#include <stdint.h>

#include <functional>
#include <string>
#include <vector>

#include "device_library.h"

/// A table under test, and what was found so far.
struct suite {
  const pt_device_table *library;
  const pt_kernels *cpu, *device;  // `device` is the open one
  void (*reverse)(int on);  // of an emulation: runs threads in the opposite order; NULL on a GPU
  void (*graph_counts)(int64_t *launched, int64_t *kept);
  size_t guard_bytes;       // behind every block on the device; 0 where a sanitizer watches the ends
  int64_t cases = 0, values = 0, failures = 0;
  double worst = 0;  // largest error seen, as a part of what is allowed
  std::string worst_case;

  void fail(const std::string &name, const char *format, ...) __attribute__((format(printf, 3, 4)));
};

/// Random numbers for inputs, the same in every run.
std::vector<double> normals(int64_t n, double deviation = 1);
std::vector<double> uniforms(int64_t n, double low, double high);
int64_t below(int64_t limit);
/// Begins the numbers anew, so that a family has the same cases alone and after others.
void restart_random();
/// Elements of an output that is written with `=`: what was there must not matter.
std::vector<double> unwritten(int64_t n);

/// One call. Buffers are added in any order and known by their number.
class comparison {
 public:
  comparison(suite &s, pt_dtype type, std::string name);

  /// An array of the table's type on the device. `tolerance` is a part of the largest of the value, the root mean square of its array, and
  /// `least`, the size of what cancels in a value that may come out as nothing but rounding.
  int input(const std::vector<double> &values);
  int output(const std::vector<double> &values, double tolerance, double least = 0);
  int integers(const std::vector<int32_t> &values);  // on the device
  int bytes(const std::vector<uint8_t> &values);     // on the device
  int host_integers(const std::vector<int32_t> &values);
  int host_doubles(const std::vector<double> &values, double tolerance);  // an output
  int doubles(const std::vector<double> &values, double tolerance);       // an output of f64 in either table
  int floats(const std::vector<double> &values, double tolerance);        // an output of f32 in either table

  /// `call` gets the table, its functions for the type, and the address of every buffer on the side of that table.
  using call_function = std::function<int(const pt_kernels &, const pt_ops &, void *const *)>;
  void run(const call_function &call);

 private:
  enum role { INPUT, OUTPUT };
  struct buffer {
    std::vector<uint8_t> contents;
    pt_dtype type;
    role use;
    bool on_device;
    double tolerance, least;
  };

  int add(std::vector<uint8_t> contents, pt_dtype type, role use, bool on_device, double tolerance);
  int add_reals(const std::vector<double> &values, pt_dtype type, role use, bool on_device, double tolerance);
  bool run_on(const pt_kernels &kernels, bool is_device, const call_function &call, std::vector<std::vector<uint8_t>> &after);
  void compare(const buffer &b, int number, const std::vector<uint8_t> &expected, const std::vector<uint8_t> &found);

  suite &tested;
  pt_dtype type;
  std::string name;
  std::vector<buffer> buffers;
};

/// Bits of types for names of cases.
const char *type_name(pt_dtype type);
/// "name(a=1, b=2)" in the manner of printf.
std::string named(const char *format, ...) __attribute__((format(printf, 1, 2)));

// The families of tests; each runs for both arithmetic types.
void test_elementwise(suite &s, pt_dtype type);
void test_rows(suite &s, pt_dtype type);
void test_norms(suite &s, pt_dtype type);
void test_attention(suite &s, pt_dtype type);
void test_precisions(suite &s, pt_dtype type);
void test_products(suite &s, pt_dtype type);
void test_loss_and_optimizer(suite &s, pt_dtype type);
void test_random(suite &s, pt_dtype type);
void test_unpacking(suite &s);
void test_library(suite &s);
void test_memory(suite &s);
void test_graphs(suite &s);
void test_refusals(suite &s);
/// No test: the time that the functions of a training step take.
void measure_speed(suite &s);

/// All packed types, in the order of their numbers.
inline constexpr pt_dtype packed_types[] = {
#define PT_PACKED_TYPE(NAME, name, number, elements, bytes) PT_##NAME,
#include "packed_types.def"
};

/// A random array of n elements of a packed type, of ordinary magnitudes.
std::vector<uint8_t> packed_values(pt_dtype type, int64_t n);

/// The allowed error for sums of about `terms` terms, as a part.
inline double tolerance_of(pt_dtype type, double terms = 1) {
  double step = type == PT_F32 ? 6e-8 : 1.2e-16;
  return step * (8 + 2 * (terms < 1 ? 1 : __builtin_sqrt(terms)));
}

#endif
