/// Commands: launches of kernels, products, fills and copies within the device, recorded when an entry of the table asks for them and issued
/// many at a time. A training step asks for the same ones over and over, and graphs.cu then has the whole list replayed at once.
///
/// A command is a function that issues it and the values that it is given, as bytes. A list of commands is its own key: two lists of equal
/// bytes do the same to the same addresses.
#ifndef PT_CUDA_COMMANDS_H
#define PT_CUDA_COMMANDS_H

#include <stddef.h>
#include <string.h>

#include <type_traits>

#include "device.h"

enum : size_t { PT_VALUE_ALIGNMENT = 16 };

/// Issues a command on the stream; a status. `name` is for the text of a failure.
typedef int (*pt_issue_function)(const char *name, const void *values);

/// Appends a command with room for its values, all zero; they are written before `pt_appended` is called, and nothing else is appended
/// meanwhile.
unsigned char *pt_append(const char *name, pt_issue_function issue, size_t bytes);

/// Ends the appending; a status. Where PEFT_CUDA_GRAPHS is off, the command is issued here.
int pt_appended();

// --- values ---

template <typename T> void pt_copy_value(void *to, const T &value);

#if !__has_builtin(__builtin_clear_padding) && defined(__clang__)
/// Takes the fields of a value one after the other from __builtin_dump_struct, which means to print them: plain ones by reference, those it
/// cannot print by a pointer, everything else is punctuation.
struct pt_field_copier {
  unsigned char *to;
  const unsigned char *from;

  template <typename... A> void operator()(const A &...) const {}
  template <typename T> void operator()(const char *, const char *, const char *, const char *, T &&field) const {
    if constexpr (std::is_lvalue_reference<T>::value) copy(field);
    else copy(*field);
  }
  template <typename T> void copy(const T &field) const { pt_copy_value(to + ((const unsigned char *)&field - from), field); }
};
#endif

/// Copies a value to zeroed memory without what may lie between its fields, so that equal values are equal bytes.
template <typename T> void pt_copy_value(void *to, const T &value) {
  static_assert(std::is_trivially_copyable<T>::value && alignof(T) <= PT_VALUE_ALIGNMENT, "values are kept as bytes");
  if constexpr (std::is_class<T>::value) {
#if __has_builtin(__builtin_clear_padding)
    memcpy(to, &value, sizeof value);
    __builtin_clear_padding((T *)to);
#elif defined(__clang__)
    pt_field_copier copier = {(unsigned char *)to, (const unsigned char *)&value};
    __builtin_dump_struct(&value, copier);
#else
#error "a compiler is needed that can tell padding from fields: GCC 11 or clang"
#endif
  } else {
    memcpy(to, &value, sizeof value);
  }
}

/// Records a command with one value.
template <typename T> int pt_record(const char *name, int (*issue)(const char *name, const T &value), const T &value) {
  struct call {
    int (*issue)(const char *, const T &);
    T value;
  };
  unsigned char *values = pt_append(name, [](const char *name, const void *values) {
    const call *it = (const call *)values;
    return it->issue(name, it->value);
  }, sizeof(call));
  pt_copy_value(values + offsetof(call, issue), issue);
  pt_copy_value(values + offsetof(call, value), value);
  return pt_appended();
}

// --- kernels ---

struct pt_kernel_launch {
  void (*kernel)();  // of the type that the issuing function knows
  size_t shared_bytes;
  dim3 grid, block;
};

/// Where the arguments of a kernel lie, after its `pt_kernel_launch`.
template <typename... P> struct pt_arguments {
  size_t offsets[sizeof...(P)], end = sizeof(pt_kernel_launch);

  constexpr pt_arguments() : offsets{} {
    size_t count = 0;
    ((end = (end + alignof(P) - 1) / alignof(P) * alignof(P), offsets[count++] = end, end += sizeof(P)), ...);
  }
};

/// The status of a launch.
int pt_launched(const char *kernel, cudaError_t error);

template <typename... P> int pt_issue_kernel(const char *name, const void *values) {
  constexpr pt_arguments<P...> places;
  const pt_kernel_launch &launch = *(const pt_kernel_launch *)values;
  void *arguments[sizeof...(P)];
  for (size_t i = 0; i < sizeof...(P); i++) arguments[i] = (unsigned char *)values + places.offsets[i];
  return pt_launched(name, PT_LAUNCH_KERNEL(name, (void (*)(P...))launch.kernel, launch.grid, launch.block, arguments, launch.shared_bytes));
}

template <typename... P, typename... A>
int pt_record_kernel(const char *name, void (*kernel)(P...), dim3 grid, dim3 block, size_t shared_bytes, const A &...arguments) {
  constexpr pt_arguments<P...> places;
  unsigned char *values = pt_append(name, pt_issue_kernel<P...>, places.end);
  pt_copy_value(values, pt_kernel_launch{(void (*)())kernel, shared_bytes, grid, block});
  size_t count = 0;
  (pt_copy_value<P>(values + places.offsets[count++], arguments), ...);
  return pt_appended();
}

/// Records the launch of a kernel; gives a status. A kernel with template arguments stands in parentheses.
#define PT_LAUNCH(kernel, grid, block, shared_bytes, ...) pt_record_kernel(#kernel, kernel, (grid), (block), (shared_bytes), __VA_ARGS__)

#endif
