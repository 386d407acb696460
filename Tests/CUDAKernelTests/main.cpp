/// Compares every function of a kernel library with the CPU's: `cuda-kernel-tests LIBRARY [family…]`. The family `speed` is measured only
/// where it is named.
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "comparison.h"

static double seconds() {
  timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (double)now.tv_sec + (double)now.tv_nsec * 1e-9;
}

static void test_all(suite &s, int argc, char **argv) {
  const struct {
    const char *name;
    void (*typed)(suite &, pt_dtype);
    void (*untyped)(suite &);
  } families[] = {
      {"library", nullptr, test_library},
      {"memory", nullptr, test_memory},
      {"graphs", nullptr, test_graphs},
      {"elementwise", test_elementwise, nullptr},
      {"rows", test_rows, nullptr},
      {"norms", test_norms, nullptr},
      {"precisions", test_precisions, nullptr},
      {"products", test_products, nullptr},
      {"unpacking", nullptr, test_unpacking},
      {"attention", test_attention, nullptr},
      {"loss and optimizer", test_loss_and_optimizer, nullptr},
      {"random", test_random, nullptr},
      {"refusals", nullptr, test_refusals},
      {"speed", nullptr, measure_speed},
  };
  for (const auto &family : families) {
    bool wanted = argc <= 2 && family.untyped != measure_speed;
    for (int i = 2; i < argc; i++) wanted = wanted || strcmp(argv[i], family.name) == 0;
    if (!wanted) continue;
    int64_t cases = s.cases, values = s.values;
    double start = seconds();
    s.worst = 0;
    s.worst_case.clear();
    restart_random();
    if (family.untyped) family.untyped(s);
    for (pt_dtype type : {PT_F32, PT_F64}) {
      if (family.typed) family.typed(s, type);
    }
    printf("%-20s %5lld cases %9lld values %6.1f s, largest error %.2f of what is allowed (%s)\n", family.name,
           (long long)(s.cases - cases), (long long)(s.values - values), seconds() - start, s.worst, s.worst_case.c_str());
    fflush(stdout);
  }
}

int main(int argc, char **argv) {
  if (argc < 2) {
    fprintf(stderr, "usage: %s LIBRARY [family…]\n", argv[0]);
    return 2;
  }
  void *file = dlopen(argv[1], RTLD_NOW | RTLD_LOCAL);
  auto library = file ? (pt_device_library_function)dlsym(file, "pt_device_library") : nullptr;
  if (!library) {
    fprintf(stderr, "%s\n", dlerror());
    return 2;
  }
  const char *guard = getenv("PEFT_TEST_GUARD_BYTES");
  suite s = {};
  s.cpu = pt_cpu_kernels();
  s.library = library();
  s.reverse = (void (*)(int))dlsym(file, "pt_emulation_reverse");
  s.graph_counts = (void (*)(int64_t *, int64_t *))dlsym(file, "pt_cuda_graph_counts");
  s.guard_bytes = guard ? (size_t)atol(guard) : 64;
  if (s.library->version != PT_KERNELS_VERSION) {
    fprintf(stderr, "the library has version %d (this is version %d)\n", s.library->version, PT_KERNELS_VERSION);
    return 1;
  }
  if (s.library->open(0, &s.device) != 0) {
    fprintf(stderr, "%s: %s\n", s.library->kind, s.library->last_error());
    return 2;
  }
  if (s.device->version != PT_KERNELS_VERSION || s.device->is_host) {
    fprintf(stderr, "the table has version %d, or says that its memory is the host's\n", s.device->version);
    return 1;
  }
  if (const char *missing = pt_missing_function(s.device)) {
    fprintf(stderr, "the table has no function %s\n", missing);
    return 1;
  }
  pt_numerics numerics;
  s.device->numerics(&numerics);
  printf("%s: %s, %s, %s, %s\n", s.device->name, numerics.device, numerics.kernels, numerics.blas, numerics.libm);
  test_all(s, argc, argv);
  if (s.cases == 0) {
    fprintf(stderr, "nothing was compared\n");
    return 2;
  }
  printf("%s: %lld calls compared with the CPU, %lld values, each %s; %lld failures\n", s.device->name, (long long)s.cases,
         (long long)s.values, s.reverse ? "in two runs and once in the opposite order of threads" : "in three runs", (long long)s.failures);
  return s.failures == 0 ? 0 : 1;
}
