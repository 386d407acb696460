/// Cores that this process may use, as Linux says it: in its affinity mask and in the quotas of its control groups.
#define _GNU_SOURCE
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>

#include "common.h"

enum { MOST_BYTES = 4096 };

/// Reads up to two numbers of a file; a word instead of one ("max") counts as none.
static int read_numbers(const char *root, const char *folder, const char *file, double *first, double *second) {
  char path[MOST_BYTES];
  if (snprintf(path, sizeof path, "%s%s/%s", root, folder, file) >= (int)sizeof path) return 0;
  FILE *stream = fopen(path, "r");
  if (!stream) return 0;
  int count = fscanf(stream, "%lf %lf", first, second);
  fclose(stream);
  return count;
}

/// The smaller of two quotas, where 0 is none.
static double smaller(double a, double b) { return a <= 0 || (b > 0 && b < a) ? b : a; }

/// The least quota on the way from a group up to the root of a tree; `path` is changed.
static double quota_above(const char *root, const char *tree, char *path, bool is_second_version) {
  double quota = 0;
  for (;;) {
    char folder[MOST_BYTES];
    if (snprintf(folder, sizeof folder, "%s%s", tree, path) < (int)sizeof folder) {
      double time = 0, period = 0, ignored;
      bool known = is_second_version ? read_numbers(root, folder, "cpu.max", &time, &period) == 2
                                     : read_numbers(root, folder, "cpu.cfs_quota_us", &time, &ignored) >= 1 &&
                                           read_numbers(root, folder, "cpu.cfs_period_us", &period, &ignored) >= 1;
      if (known && time > 0 && period > 0) quota = smaller(quota, time / period);
    }
    char *slash = strrchr(path, '/');
    if (!slash) return quota;
    *slash = 0;
  }
}

double pt_processor_quota(const char *root) {
  char path[MOST_BYTES], line[MOST_BYTES];
  double quota = 0;
  bool is_grouped = false;
  if (snprintf(path, sizeof path, "%s/proc/self/cgroup", root) >= (int)sizeof path) return 0;
  FILE *stream = fopen(path, "r");
  // Lines are "0::/path" of the second version and "4:cpu,cpuacct:/path" of the first. Inside a container the path may be that of the host,
  // of which only the upper end is to be seen.
  while (stream && fgets(line, sizeof line, stream)) {
    char *controllers = strchr(line, ':'), *group = controllers ? strchr(controllers + 1, ':') : NULL;
    if (!group) continue;
    *controllers++ = 0;
    *group++ = 0;
    group[strcspn(group, "\n")] = 0;
    if (strcmp(group, "/") == 0) *group = 0;
    bool is_second_version = *controllers == 0;
    bool is_cpu = strcmp(controllers, "cpu") == 0 || strncmp(controllers, "cpu,", 4) == 0 || strstr(controllers, ",cpu,") != NULL;
    if (!is_second_version && !is_cpu) continue;
    is_grouped = true;
    quota = smaller(quota, quota_above(root, is_second_version ? "/sys/fs/cgroup" : "/sys/fs/cgroup/cpu", group, is_second_version));
  }
  if (stream) fclose(stream);
  if (is_grouped) return quota;
  char second[] = "", first[] = "";
  return smaller(quota_above(root, "/sys/fs/cgroup", second, true), quota_above(root, "/sys/fs/cgroup/cpu", first, false));
}

int pt_available_cores(const char *root) {
  cpu_set_t set;
  int cores = sched_getaffinity(0, sizeof set, &set) == 0 ? CPU_COUNT(&set) : 1;
  double quota = pt_processor_quota(root);
  return quota > 0 && quota < cores ? (int)ceil(quota) : cores;
}
