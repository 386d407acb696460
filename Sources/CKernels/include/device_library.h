/// What a library of kernels for other devices exports: one function, `pt_device_library`, that gives this table.
///
/// Such a library is opened at run time (`libpeft_cuda.so`), so that nothing of it is needed to build or to start the program.
#ifndef PT_DEVICE_LIBRARY_H
#define PT_DEVICE_LIBRARY_H

#include "kernels.h"

#ifdef __cplusplus
extern "C" {
#endif

/// One device, before it is opened. The texts live as long as the library.
typedef struct pt_device_description {
  const char *name;
  const char *architecture;  // "sm_90"
  int processors;            // multiprocessors
  uint64_t total_bytes, free_bytes;  // of its memory
  const char *driver, *runtime, *blas;  // versions
} pt_device_description;

typedef struct pt_device_table {
  int version;       // PT_KERNELS_VERSION; looked at before anything else, so it stays first
  const char *kind;  // "cuda"; "cuda-emulation" for the emulation on the CPU

  int (*count)(int *result);  // devices that this process may use
  int (*describe)(int device, pt_device_description *result);
  int (*open)(int device, const pt_kernels **table);  // a process opens one device; another one is refused
  const char *(*last_error)(void);                    // text of the calling thread's last failure
} pt_device_table;

/// The exported function, and its type.
const pt_device_table *pt_device_library(void);
typedef const pt_device_table *(*pt_device_library_function)(void);

#ifdef __cplusplus
}
#endif
#endif
