#include <stdlib.h>
#include <string.h>

#include "comparison.h"

namespace {

/// A refusal, and what its text must say.
void expect_refusal(suite &s, const char *name, int status, std::initializer_list<const char *> words) {
  s.cases++;
  if (status == 0) return s.fail(name, "was accepted");
  for (const char *word : words) {
    if (!strstr(s.library->last_error(), word)) s.fail(name, "the text has no \"%s\": %s", word, s.library->last_error());
  }
}

void expect(suite &s, const char *name, bool holds) {
  s.cases++;
  if (!holds) s.fail(name, "does not hold; the last error: %s", s.library->last_error());
}

/// For as long as it lives, the emulation reads this from the environment.
struct environment {
  const char *name;
  environment(const char *name, const char *value) : name(name) { setenv(name, value, 1); }
  ~environment() { unsetenv(name); }
};

bool is_described(const pt_device_description &it) {
  for (const char *text : {it.name, it.driver, it.runtime, it.blas}) {
    if (!text || !text[0]) return false;
  }
  return strncmp(it.architecture, "sm_", 3) == 0 && it.processors > 0 && it.free_bytes > 0 && it.free_bytes <= it.total_bytes;
}

/// What a device that is not there says.
void test_missing_device(suite &s, int count) {
  pt_device_description description;
  const pt_kernels *table = s.device;
  std::string found = named("%d found", count);
  expect_refusal(s, "description of a device too many", s.library->describe(count, &description), {found.c_str(), "CUDA_VISIBLE_DEVICES"});
  expect_refusal(s, "description of device -1", s.library->describe(-1, &description), {"no CUDA device -1", found.c_str()});
  expect_refusal(s, "a device too many", s.library->open(count, &table), {found.c_str(), "CUDA_VISIBLE_DEVICES"});
  expect(s, "no table of a device that is not there", table == nullptr);
  expect_refusal(s, "device -1", s.library->open(-1, &table), {"no CUDA device -1"});
}

/// Descriptions of the open device and of another take nothing away from the open one.
void test_descriptions(suite &s, int count) {
  enum { BYTES = 8 << 20 };
  std::vector<uint8_t> values(BYTES, 0x5a), found(BYTES);
  void *block, *second;
  pt_device_description before = {}, after = {}, other = {};
  expect(s, "the open device is described", s.library->describe(0, &before) == 0 && is_described(before));
  expect(s, "a block", s.device->allocate(&block, BYTES) == 0 && s.device->copy(block, values.data(), BYTES) == 0);
  for (int device = 0; device < count; device++)
    expect(s, "every device is described", s.library->describe(device, &other) == 0 && is_described(other));
  expect(s, "a second block", s.device->allocate(&second, BYTES) == 0);
  expect(s, "the open device is described again", s.library->describe(0, &after) == 0 && is_described(after));
  // On a GPU others may take and give back memory meanwhile.
  if (s.reverse) expect(s, "the blocks are missing in the free memory", before.free_bytes - after.free_bytes == 2 * BYTES);
  expect(s, "a block lasts", s.device->copy(found.data(), block, BYTES) == 0 && found == values);
  s.device->release(block, BYTES);
  s.device->release(second, BYTES);
}

/// Machines that only the emulation can be.
void test_machines(suite &s) {
  int count = 7;
  const pt_kernels *table;
  {
    environment two("PEFT_EMULATION_DEVICES", "2");
    expect(s, "two devices", s.library->count(&count) == 0 && count == 2);
    test_missing_device(s, 2);
    test_descriptions(s, 2);
    expect_refusal(s, "a second device", s.library->open(1, &table), {"device 0 is open", "device 1"});
    expect(s, "the first device still", s.library->open(0, &table) == 0 && table == s.device);
  }
  {
    environment none("PEFT_EMULATION_DEVICES", "0");
    expect_refusal(s, "no device", s.library->count(&count), {"no CUDA device", "CUDA_VISIBLE_DEVICES", "13.0"});
    expect(s, "no device counted", count == 0);
  }
  {
    environment none("PEFT_EMULATION_DRIVER", "0");
    expect_refusal(s, "no driver", s.library->count(&count), {"no NVIDIA driver"});
  }
  {
    environment old("PEFT_EMULATION_DRIVER", "12040");
    expect_refusal(s, "an old driver", s.library->count(&count), {"is for CUDA 12.4", "needs one for CUDA 13"});
  }
}

}  // namespace

/// Counting, describing and opening devices. Device 0 is open.
void test_library(suite &s) {
  int count = 0;
  const pt_kernels *table = nullptr;
  expect(s, "a device at least", s.library->count(&count) == 0 && count > 0);
  expect(s, "opening twice gives the same table", s.library->open(0, &table) == 0 && table == s.device);
  expect(s, "the kind is the table's name", strcmp(s.library->kind, s.device->name) == 0);
  test_missing_device(s, count);
  test_descriptions(s, count);
  if (s.reverse) test_machines(s);
}
