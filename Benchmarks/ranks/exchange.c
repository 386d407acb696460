// What it takes libpeft_mpi.so to add up a gradient, without a training around it: two ranks and more, started by mpirun.
//
//   exchange LIBRARY BYTES SECONDS_PLANNED
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "ranks_library.h"

enum { ROUNDS = 7 };

static const pt_ranks_table *table;

static double now(void) {
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (double)time.tv_sec + 1e-9 * (double)time.tv_nsec;
}

// As MPIProcesses does: short sleeps between two looks.
static void complete(int operation) {
  unsigned pause = 20;
  for (int is_done = 0;;) {
    if (table->test(operation, &is_done, NULL)) exit((fprintf(stderr, "%s\n", table->last_error()), 1));
    if (is_done) return;
    usleep(pause);
    pause = pause * 5 / 4 < 200 ? pause * 5 / 4 : 200;
  }
}

static int by_size(const void *a, const void *b) {
  double difference = *(const double *)a - *(const double *)b;
  return (difference > 0) - (difference < 0);
}

int main(int count, char **arguments) {
  if (count != 4) return 1;
  void *library = dlopen(arguments[1], RTLD_NOW | RTLD_GLOBAL);
  if (!library) return fprintf(stderr, "%s\n", dlerror()), 1;
  table = ((pt_ranks_library_function)dlsym(library, "pt_ranks_library"))();
  int rank, size, operation;
  if (table->version != PT_RANKS_VERSION || table->start(&rank, &size)) return fprintf(stderr, "%s\n", table->last_error()), 1;
  size_t piece = strtoull(arguments[2], NULL, 10) / (size_t)size;
  double planned = atof(arguments[3]), seconds[ROUNDS];
  char *elements = malloc(piece * (size_t)size), *received = malloc(piece * (size_t)size);
  if (!elements || !received) return 1;
  memset(elements, 1, piece * (size_t)size);
  memset(received, 1, piece * (size_t)size);
  for (int round = 0; round < ROUNDS; round++) {
    char own = 0, *all = calloc((size_t)size, 1);
    table->start_all_gather(&own, all, 1, 0, &operation);
    complete(operation);
    free(all);
    double begin = now();
    table->start_all_to_all(elements, received, piece, 1, &operation);
    complete(operation);
    table->start_all_gather(received, elements, piece, 2, &operation);
    complete(operation);
    seconds[round] = now() - begin;
  }
  qsort(seconds, ROUNDS, sizeof *seconds, by_size);
  double median = seconds[ROUNDS / 2];
  if (rank == 0) {
    printf("| %.1f MB | %d | %.3f s | %.3f s | %.2f |\n", (double)(piece * (size_t)size) / 1e6, size, median, planned, median / planned);
    fflush(stdout);
  }
  return table->finish() ? 1 : 0;
}
