#include "comparison.h"

#include <math.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <limits>

enum { SENTINEL = 0xA5, RUNS = 3 };

void suite::fail(const std::string &name, const char *format, ...) {
  failures++;
  if (failures > 50) return;
  printf("FAILED %s: ", name.c_str());
  va_list arguments;
  va_start(arguments, format);
  vprintf(format, arguments);
  va_end(arguments);
  printf("\n");
}

// --- values ---

static uint64_t random_state = 1;

static uint64_t next_bits() {
  uint64_t z = random_state += 0x9E3779B97F4A7C15u;
  z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
  z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
  return z ^ (z >> 31);
}

void restart_random() { random_state = 1; }

static double next_unit() { return (double)(next_bits() >> 11) * 0x1p-53; }

int64_t below(int64_t limit) { return (int64_t)(next_bits() % (uint64_t)limit); }

std::vector<double> uniforms(int64_t n, double low, double high) {
  std::vector<double> values((size_t)n);
  for (double &value : values) value = low + (high - low) * next_unit();
  return values;
}

std::vector<double> normals(int64_t n, double deviation) {
  std::vector<double> values((size_t)n);
  for (double &value : values) value = deviation * sqrt(-2 * log(1 - next_unit())) * cos(6.283185307179586 * next_unit());
  return values;
}

std::vector<double> unwritten(int64_t n) { return std::vector<double>((size_t)n, std::numeric_limits<double>::quiet_NaN()); }

const char *type_name(pt_dtype type) {
  switch (type) {
    case PT_F32: return "f32";
    case PT_F64: return "f64";
    case PT_I32: return "i32";
#define PT_PACKED_TYPE(NAME, name, number, elements, bytes) case PT_##NAME: return #name;
#include "packed_types.def"
  }
  return "no type";
}

std::string named(const char *format, ...) {
  char text[256];
  va_list arguments;
  va_start(arguments, format);
  vsnprintf(text, sizeof text, format, arguments);
  va_end(arguments);
  return text;
}

// --- buffers ---

comparison::comparison(suite &s, pt_dtype type, std::string name)
    : tested(s), type(type), name(std::string(type_name(type)) + " " + name) {}

int comparison::add(std::vector<uint8_t> contents, pt_dtype type, role use, bool on_device, double tolerance) {
  buffers.push_back({std::move(contents), type, use, on_device, tolerance, 0});
  return (int)buffers.size() - 1;
}

int comparison::add_reals(const std::vector<double> &values, pt_dtype type, role use, bool on_device, double tolerance) {
  std::vector<uint8_t> contents(values.size() * (type == PT_F32 ? 4 : 8));
  for (size_t i = 0; i < values.size(); i++) {
    float single = (float)values[i];
    if (type == PT_F32) memcpy(&contents[4 * i], &single, 4);
    else memcpy(&contents[8 * i], &values[i], 8);
  }
  return add(std::move(contents), type, use, on_device, tolerance);
}

template <typename T> static std::vector<uint8_t> bytes_of(const std::vector<T> &values) {
  const uint8_t *first = (const uint8_t *)values.data();
  return values.empty() ? std::vector<uint8_t>() : std::vector<uint8_t>(first, first + values.size() * sizeof(T));
}

int comparison::input(const std::vector<double> &values) { return add_reals(values, type, INPUT, true, 0); }
int comparison::output(const std::vector<double> &values, double tolerance, double least) {
  int number = add_reals(values, type, OUTPUT, true, tolerance);
  buffers[(size_t)number].least = least;
  return number;
}
int comparison::integers(const std::vector<int32_t> &values) { return add(bytes_of(values), PT_I32, INPUT, true, 0); }
int comparison::bytes(const std::vector<uint8_t> &values) { return add(values, PT_I32, INPUT, true, 0); }
int comparison::host_integers(const std::vector<int32_t> &values) { return add(bytes_of(values), PT_I32, INPUT, false, 0); }
int comparison::host_doubles(const std::vector<double> &values, double tolerance) {
  return add_reals(values, PT_F64, OUTPUT, false, tolerance);
}
int comparison::doubles(const std::vector<double> &values, double tolerance) { return add_reals(values, PT_F64, OUTPUT, true, tolerance); }
int comparison::floats(const std::vector<double> &values, double tolerance) { return add_reals(values, PT_F32, OUTPUT, true, tolerance); }

// --- running ---

/// Runs the call on copies of the buffers and gives their contents afterwards.
bool comparison::run_on(const pt_kernels &kernels, bool is_device, const call_function &call, std::vector<std::vector<uint8_t>> &after) {
  size_t guard = is_device ? tested.guard_bytes : 0;
  std::vector<void *> pointers;
  after.clear();
  for (const buffer &b : buffers) after.push_back(b.contents);
  for (size_t i = 0; i < buffers.size(); i++) {
    // A buffer without elements still has an address of its own.
    after[i].reserve(8);
    pointers.push_back(after[i].data());
    if (!is_device || !buffers[i].on_device) continue;
    std::vector<uint8_t> start = after[i];
    start.insert(start.end(), guard, SENTINEL);
    if (kernels.allocate(&pointers[i], start.size()) != 0 || kernels.copy(pointers[i], start.data(), start.size()) != 0) {
      tested.fail(name, "memory on the device: %s", kernels.last_error());
      return false;
    }
  }
  int status = call(kernels, type == PT_F64 ? kernels.f64 : kernels.f32, pointers.data());
  if (status != 0) tested.fail(name, "status %d: %s", status, kernels.last_error());
  for (size_t i = 0; i < buffers.size(); i++) {
    if (!is_device || !buffers[i].on_device) continue;
    std::vector<uint8_t> found(after[i].size() + guard);
    if (kernels.copy(found.data(), pointers[i], found.size()) != 0) tested.fail(name, "reading back: %s", kernels.last_error());
    for (size_t k = after[i].size(); k < found.size(); k++) {
      if (found[k] == SENTINEL) continue;
      tested.fail(name, "buffer %zu: byte %zu behind its end was written", i, k - after[i].size());
      break;
    }
    std::copy(found.begin(), found.begin() + (long)after[i].size(), after[i].begin());
    kernels.release(pointers[i], found.size());
  }
  return status == 0;
}

static double value_at(const std::vector<uint8_t> &contents, pt_dtype type, size_t index) {
  float single;
  double value;
  if (type == PT_F32) {
    memcpy(&single, &contents[4 * index], 4);
    return single;
  }
  memcpy(&value, &contents[8 * index], 8);
  return value;
}

void comparison::compare(const buffer &b, int number, const std::vector<uint8_t> &expected, const std::vector<uint8_t> &found) {
  size_t count = expected.size() / (b.type == PT_F32 ? 4 : 8), worst = 0;
  double squares = 0, worst_part = 0;
  size_t finite = 0;
  for (size_t i = 0; i < count; i++) {
    double e = value_at(expected, b.type, i);
    if (isfinite(e)) squares += e * e, finite++;
  }
  double typical = finite ? sqrt(squares / (double)finite) : 0;
  for (size_t i = 0; i < count; i++) {
    double e = value_at(expected, b.type, i), f = value_at(found, b.type, i);
    if (e == f || (isnan(e) && isnan(f))) continue;
    double allowed = b.tolerance * fmax(fmax(fabs(e), typical), b.least);
    double part = isfinite(e) && isfinite(f) && allowed > 0 ? fabs(e - f) / allowed : (double)INFINITY;
    if (part > worst_part) worst_part = part, worst = i;
  }
  tested.values += (int64_t)count;
  if (worst_part > 1)
    tested.fail(name, "buffer %d, element %zu of %zu: %.17g on the CPU, %.17g here; %.3g times the error allowed", number, worst, count,
                value_at(expected, b.type, worst), value_at(found, b.type, worst), worst_part);
  else if (worst_part > tested.worst) tested.worst = worst_part, tested.worst_case = name;
}

void comparison::run(const call_function &call) {
  tested.cases++;
  std::vector<std::vector<uint8_t>> expected, first, again;
  if (!run_on(*tested.cpu, false, call, expected)) return;
  for (int run = 0; run < RUNS; run++) {
    if (run == RUNS - 1 && tested.reverse) tested.reverse(1);
    bool done = run_on(*tested.device, true, call, run == 0 ? first : again);
    if (tested.reverse) tested.reverse(0);
    if (!done) return;
    for (size_t i = 0; run > 0 && i < buffers.size(); i++) {
      if (first[i] != again[i]) tested.fail(name, "buffer %zu: run %d gives other bits than the first", i, run + 1);
    }
  }
  for (size_t i = 0; i < buffers.size(); i++) {
    if (buffers[i].use == OUTPUT) compare(buffers[i], (int)i, expected[i], first[i]);
    else if (first[i] != buffers[i].contents) tested.fail(name, "buffer %zu is an input and was changed", i);
  }
}
