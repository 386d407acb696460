// What one changed byte does to an HDF5 file: noticed, harmless, silently wrong, a crash or a hang; for three ways to write the same data.
//
// usage: hdf5-corruption DIRECTORY [LIMIT]     (a directory in memory is fastest; at most LIMIT mutants of a file, evenly spread)
//
// Every byte is flipped once (one bit, another one from byte to byte) and set to 0xff once. A forked reader opens each mutant, lists it, reads all
// data sets and attributes and compares them with what was written. It prints tab-separated rows; run.py makes the page of them.
#include <errno.h>
#include <hdf5.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

enum { DATASETS = 300, ROWS = 3, COLUMNS = 3, VALUES = ROWS * COLUMNS, SETTINGS = 700 };
enum { BATCH = 64, HANG_SECONDS = 3 };

typedef struct {
  const char *name, *title;
  int is_v110, has_checksum;
} format_t;

static const format_t formats[] = {
    {"v110-fletcher32", "v110, chunked, fletcher32 (state.h5)", 1, 1},
    {"v110-plain", "v110, contiguous, no checksum", 1, 0},
    {"default", "default format, contiguous", 0, 0},
};

typedef enum { UNSEEN, DETECTED, HARMLESS, SILENT, CRASH, HANG, OUTCOMES } outcome_t;

static void die(const char *what) {
  fprintf(stderr, "hdf5-corruption: %s: %s\n", what, strerror(errno));
  exit(1);
}

#define REQUIRE(call) ((call) < 0 ? (H5Eprint2(H5E_DEFAULT, stderr), fprintf(stderr, "%s\n", #call), exit(1)) : (void)0)

// ---------------------------------------------------------------------------------------------------------------- writing

static float value(int dataset, int index) { return (float)(dataset + 1) * 0.37f + (float)index * 0.013f; }

static void name_of(int dataset, char *name) {
  static const char *modules[] = {"q_proj", "k_proj", "v_proj", "o_proj", "gate_proj"};
  sprintf(name, "model.layers.%d.self_attn.%s.lora_%c", dataset / 10, modules[dataset / 2 % 5], dataset % 2 ? 'B' : 'A');
}

static const char *settings(void) {
  static char text[SETTINGS + 1];
  if (!text[0])
    for (int i = 0; i < SETTINGS; i++) text[i] = "{\"learning_rate\":0.0002,\"seed\":42,\"r\":16}"[i % 43];
  return text;
}

static void attribute(hid_t object, const char *name, hid_t type, const void *bytes) {
  hid_t space = H5Screate(H5S_SCALAR), attribute = H5Acreate2(object, name, type, space, H5P_DEFAULT, H5P_DEFAULT);
  REQUIRE(H5Awrite(attribute, type, bytes));
  H5Aclose(attribute);
  H5Sclose(space);
}

// The properties of Sources/FileFormats/HDF5/HDF5Writer.swift, less what the format leaves out.
static void write_file(const char *path, const format_t *format) {
  hid_t access = H5Pcreate(H5P_FILE_ACCESS), creation = H5Pcreate(H5P_FILE_CREATE), group_list = H5Pcreate(H5P_GROUP_CREATE);
  H5Pset_fclose_degree(access, H5F_CLOSE_STRONG);
  if (format->is_v110) {
    REQUIRE(H5Pset_libver_bounds(access, H5F_LIBVER_V110, H5F_LIBVER_V110));
    H5Pset_obj_track_times(creation, 0);
    H5Pset_obj_track_times(group_list, 0);
  }
  hid_t file = H5Fcreate(path, H5F_ACC_TRUNC, creation, access);
  REQUIRE(file);
  hid_t group = H5Gcreate2(file, "/trainable", H5P_DEFAULT, group_list, H5P_DEFAULT);
  REQUIRE(group);
  for (int d = 0; d < DATASETS; d++) {
    float data[VALUES];
    for (int i = 0; i < VALUES; i++) data[i] = value(d, i);
    char name[80];
    name_of(d, name);
    hsize_t shape[2] = {ROWS, COLUMNS};
    hid_t space = H5Screate_simple(2, shape, NULL), list = H5Pcreate(H5P_DATASET_CREATE);
    if (format->is_v110) H5Pset_obj_track_times(list, 0);
    if (format->has_checksum) {
      REQUIRE(H5Pset_chunk(list, 2, shape));
      REQUIRE(H5Pset_fletcher32(list));
      H5Pset_fill_time(list, H5D_FILL_TIME_NEVER);
    }
    hid_t dataset = H5Dcreate2(group, name, H5T_IEEE_F32LE, space, H5P_DEFAULT, list, H5P_DEFAULT);
    REQUIRE(dataset);
    REQUIRE(H5Dwrite(dataset, H5T_IEEE_F32LE, H5S_ALL, H5S_ALL, H5P_DEFAULT, data));
    H5Dclose(dataset);
    H5Pclose(list);
    H5Sclose(space);
  }
  hid_t state = H5Gcreate2(file, "/state", H5P_DEFAULT, group_list, H5P_DEFAULT);
  long long step = 100, epoch = 2, sample = 17;
  double best = 0.625;
  attribute(state, "step", H5T_STD_I64LE, &step);
  attribute(state, "epoch", H5T_STD_I64LE, &epoch);
  attribute(state, "sample", H5T_STD_I64LE, &sample);
  attribute(state, "best_eval_loss", H5T_IEEE_F64LE, &best);
  hid_t config = H5Gcreate2(file, "/config", H5P_DEFAULT, group_list, H5P_DEFAULT), text = H5Tcopy(H5T_C_S1);
  H5Tset_size(text, SETTINGS);
  H5Tset_cset(text, H5T_CSET_UTF8);
  H5Tset_strpad(text, H5T_STR_NULLPAD);
  attribute(config, "json", text, settings());
  H5Tclose(text);
  H5Gclose(group);
  H5Gclose(state);
  H5Gclose(config);
  REQUIRE(H5Fclose(file));
}

// ---------------------------------------------------------------------------------------------------------------- reading

static herr_t count_link(hid_t group, const char *name, const H5L_info_t *info, void *count) {
  (void)group, (void)name, (void)info;
  ++*(int *)count;
  return 0;
}

// Reads a scalar attribute and compares: 0 equal, 1 different, -1 noticed.
static int check_attribute(hid_t object, const char *name, H5T_class_t class, size_t size, hid_t memory, const void *expected) {
  char bytes[SETTINGS];
  hid_t attribute = H5Aopen(object, name, H5P_DEFAULT);
  if (attribute < 0) return -1;
  hid_t type = H5Aget_type(attribute), space = H5Aget_space(attribute);
  int result = -1;
  if (type >= 0 && space >= 0) {
    int fits = H5Tget_class(type) == class && H5Tget_size(type) == size && H5Sget_simple_extent_npoints(space) == 1;
    if (!fits)
      result = 1;
    else if (H5Aread(attribute, memory < 0 ? type : memory, bytes) >= 0)
      result = memcmp(bytes, expected, size) ? 1 : 0;
  }
  H5Tclose(type);
  H5Sclose(space);
  H5Aclose(attribute);
  return result;
}

static int check_dataset(hid_t group, int d) {
  char name[80];
  name_of(d, name);
  hid_t dataset = H5Dopen2(group, name, H5P_DEFAULT);
  if (dataset < 0) return -1;
  hid_t type = H5Dget_type(dataset), space = H5Dget_space(dataset);
  hsize_t shape[H5S_MAX_RANK] = {0};
  int result = -1;
  if (type >= 0 && space >= 0) {
    int rank = H5Sget_simple_extent_dims(space, shape, NULL);
    if (rank < 0)
      result = -1;
    else if (rank != 2 || shape[0] != ROWS || shape[1] != COLUMNS || H5Tget_class(type) != H5T_FLOAT || H5Tget_size(type) != 4)
      result = 1;
    else {
      float data[VALUES];
      if (H5Dread(dataset, H5T_NATIVE_FLOAT, H5S_ALL, H5S_ALL, H5P_DEFAULT, data) >= 0) {
        result = 0;
        for (int i = 0; i < VALUES; i++) {
          float expected = value(d, i);
          if (memcmp(&data[i], &expected, sizeof expected)) result = 1;
        }
      }
    }
  }
  H5Tclose(type);
  H5Sclose(space);
  H5Dclose(dataset);
  return result;
}

// Closing the file closes all that was opened in it; or the library would go on with what it remembers of an earlier mutant.
static hid_t access_list(void) {
  static hid_t access = -1;
  if (access < 0) REQUIRE(H5Pset_fclose_degree(access = H5Pcreate(H5P_FILE_ACCESS), H5F_CLOSE_STRONG));
  return access;
}

// What someone sees who opens the file and reads all of it.
static outcome_t read_file(const char *path) {
  hid_t file = H5Fopen(path, H5F_ACC_RDONLY, access_list());
  if (file < 0) return DETECTED;
  int noticed = 0, wrong = 0;
#define LOOK(result)                      \
  do {                                    \
    int r = (result);                     \
    if (r < 0) { noticed = 1; goto end; } \
    if (r > 0) wrong = 1;                 \
  } while (0)
  hid_t group = H5Gopen2(file, "/trainable", H5P_DEFAULT), state = H5Gopen2(file, "/state", H5P_DEFAULT),
        config = H5Gopen2(file, "/config", H5P_DEFAULT);
  int count = 0, roots = 0;
  if (group < 0 || state < 0 || config < 0) noticed = 1;
  if (noticed) goto end;
  LOOK(H5Literate(file, H5_INDEX_NAME, H5_ITER_NATIVE, NULL, count_link, &roots));
  LOOK(H5Literate(group, H5_INDEX_NAME, H5_ITER_NATIVE, NULL, count_link, &count));
  if (count != DATASETS || roots != 3) wrong = 1;
  long long step = 100, epoch = 2, sample = 17;
  double best = 0.625;
  LOOK(check_attribute(state, "step", H5T_INTEGER, 8, H5T_NATIVE_LLONG, &step));
  LOOK(check_attribute(state, "epoch", H5T_INTEGER, 8, H5T_NATIVE_LLONG, &epoch));
  LOOK(check_attribute(state, "sample", H5T_INTEGER, 8, H5T_NATIVE_LLONG, &sample));
  LOOK(check_attribute(state, "best_eval_loss", H5T_FLOAT, 8, H5T_NATIVE_DOUBLE, &best));
  LOOK(check_attribute(config, "json", H5T_STRING, SETTINGS, -1, settings()));
  for (int d = 0; d < DATASETS; d++) LOOK(check_dataset(group, d));
end:
  if (H5Fclose(file) < 0) noticed = 1;
  return noticed ? DETECTED : wrong ? SILENT : HARMLESS;
}

// ---------------------------------------------------------------------------------------------------------------- mutants

static unsigned char *load(const char *path, size_t *size) {
  FILE *stream = fopen(path, "rb");
  if (!stream) die(path);
  fseek(stream, 0, SEEK_END);
  *size = (size_t)ftell(stream);
  rewind(stream);
  unsigned char *bytes = malloc(*size);
  if (!bytes || fread(bytes, 1, *size, stream) != *size) die(path);
  fclose(stream);
  return bytes;
}

// The n-th mutant: even ones flip a bit, odd ones set 0xff. -1 where that changes nothing.
static int mutated(const unsigned char *bytes, size_t mutant) {
  unsigned char old = bytes[mutant / 2];
  unsigned char new = mutant % 2 ? 0xff : (unsigned char)(old ^ (1u << (mutant / 2 % 8)));
  return new == old ? -1 : new;
}

static void store(const char *path, const unsigned char *bytes, size_t size) {
  FILE *stream = fopen(path, "wb");
  if (!stream || fwrite(bytes, 1, size, stream) != size || fclose(stream)) die(path);
}

static const char *outcome_names[] = {"unseen", "detected", "harmless", "silent", "crash", "hang"};

// A forked reader takes mutants [begin, end) of the list in turn; it is replaced where one ends it. One reader per mutant would spend most of the
// time forking; what a mutant leaves behind in the library cannot hide anything, because whatever is not "detected" is read again by a fresh one.
static void judge(const char *path, const unsigned char *bytes, const size_t *mutants, size_t begin, size_t end, unsigned char *outcomes) {
  for (size_t next = begin; next < end;) {
    pid_t child = fork();
    if (child < 0) die("fork");
    if (child == 0) {
      freopen("/dev/null", "w", stderr);
      FILE *stream = fopen(path, "r+b");
      if (!stream) _exit(9);
      setvbuf(stream, NULL, _IONBF, 0);
      for (size_t i = next; i < end; i++) {
        size_t offset = mutants[i] / 2;
        unsigned char changed = (unsigned char)mutated(bytes, mutants[i]);
        alarm(HANG_SECONDS);
        fseek(stream, (long)offset, SEEK_SET);
        fwrite(&changed, 1, 1, stream);
        outcomes[i] = (unsigned char)read_file(path);
        fseek(stream, (long)offset, SEEK_SET);
        fwrite(&bytes[offset], 1, 1, stream);
      }
      _exit(0);
    }
    int status = 0;
    if (waitpid(child, &status, 0) != child) die("waitpid");
    while (next < end && outcomes[next] != UNSEEN) next++;
    if (next < end) {
      if (!WIFSIGNALED(status)) die("the reader ended");
      outcomes[next] = WTERMSIG(status) == SIGALRM ? HANG : CRASH;
      // The dead reader left its mutant in the file.
      FILE *stream = fopen(path, "r+b");
      fseek(stream, (long)(mutants[next] / 2), SEEK_SET);
      fwrite(&bytes[mutants[next] / 2], 1, 1, stream);
      fclose(stream);
      next++;
    }
  }
}

// What lies at an offset: the data of a data set, or the piece of metadata whose signature comes before it.
static const char *byte_class(const unsigned char *bytes, size_t size, size_t offset, const char *data_map) {
  static char text[16];
  static const char *signatures[] = {"OHDR", "OCHK", "FRHP", "FHDB", "FHIB", "BTHD", "BTIN", "BTLF", "FSHD", "FSSE",
                                     "TREE", "HEAP", "SNOD", "GCOL"};
  (void)size;
  if (data_map[offset]) return "data";
  for (size_t at = offset + 1; at-- > 0;) {
    if (data_map[at]) return "between";
    for (size_t s = 0; s < sizeof signatures / sizeof *signatures; s++)
      if (!memcmp(bytes + at, signatures[s], 4)) return memcpy(text, signatures[s], 5);
  }
  return "superblock";
}

// Which bytes are elements of data sets (with their checksums).
static char *map_data(const char *path, size_t size, int is_chunked) {
  char *map = calloc(size, 1);
  hid_t file = H5Fopen(path, H5F_ACC_RDONLY, access_list()), group = H5Gopen2(file, "/trainable", H5P_DEFAULT);
  for (int d = 0; d < DATASETS; d++) {
    char name[80];
    name_of(d, name);
    hid_t dataset = H5Dopen2(group, name, H5P_DEFAULT);
    haddr_t address = H5Dget_offset(dataset);
    hsize_t bytes = VALUES * sizeof(float), origin[2];
    unsigned mask;
    hid_t space = H5Dget_space(dataset);
    if (is_chunked) REQUIRE(H5Dget_chunk_info(dataset, space, 0, origin, &mask, &address, &bytes));
    H5Sclose(space);
    H5Dclose(dataset);
    for (hsize_t i = 0; i < bytes && address + i < size; i++) map[address + i] = 1;
  }
  H5Gclose(group);
  H5Fclose(file);
  return map;
}

static void measure(const format_t *format, const char *directory, size_t limit) {
  char path[4096];
  snprintf(path, sizeof path, "%s/%s.h5", directory, format->name);
  write_file(path, format);
  size_t size = 0;
  unsigned char *bytes = load(path, &size);
  if (read_file(path) != HARMLESS) die("the file itself cannot be read");
  char *data_map = map_data(path, size, format->has_checksum);
  time_t begin = time(NULL);

  size_t possible = 0, taken = 0;
  for (size_t m = 0; m < 2 * size; m++) possible += mutated(bytes, m) >= 0;
  size_t *mutants = malloc(possible * sizeof *mutants);
  for (size_t m = 0, seen = 0; m < 2 * size; m++) {
    if (mutated(bytes, m) < 0) continue;
    // Evenly spread: mutant number `seen` is taken where seen·limit/possible passes a whole number.
    if (possible <= limit || seen * limit / possible != (seen + 1) * limit / possible) mutants[taken++] = m;
    seen++;
  }
  unsigned char *outcomes = mmap(NULL, taken, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  if (outcomes == MAP_FAILED) die("mmap");
  for (size_t i = 0; i < taken; i += BATCH) judge(path, bytes, mutants, i, i + BATCH < taken ? i + BATCH : taken, outcomes);
  // A fresh reader for each one that was not simply refused or harmless: nothing carried over may blame or excuse it.
  for (size_t i = 0; i < taken; i++)
    if (outcomes[i] > HARMLESS) {
      outcomes[i] = UNSEEN;
      store(path, bytes, size);
      judge(path, bytes, mutants, i, i + 1, outcomes);
    }

  size_t counts[OUTCOMES] = {0};
  for (size_t i = 0; i < taken; i++) counts[outcomes[i]]++;
  printf("format\t%s\t%s\t%zu\t%zu\t%zu", format->name, format->title, size, possible, taken);
  for (int o = DETECTED; o < OUTCOMES; o++) printf("\t%zu", counts[o]);
  size_t noticed = 0;
  // Every shorter length, too; with many lengths, evenly spread.
  size_t lengths = 0, stride = size / 4000 + 1;
  for (size_t length = 0; length < size; length += stride, lengths++) {
    pid_t child = fork();
    if (child == 0) {
      freopen("/dev/null", "w", stderr);
      alarm(HANG_SECONDS);
      store(path, bytes, length);
      _exit(read_file(path));
    }
    int status = 0;
    waitpid(child, &status, 0);
    noticed += WIFEXITED(status) && WEXITSTATUS(status) == DETECTED;
  }
  printf("\t%zu\t%zu\t%ld\n", lengths, noticed, (long)(time(NULL) - begin));

  // Which bytes they are that nobody notices.
  struct { char name[16]; size_t counts[OUTCOMES]; } classes[32];
  size_t class_count = 0;
  for (size_t i = 0; i < taken; i++) {
    const char *name = byte_class(bytes, size, mutants[i] / 2, data_map);
    size_t c = 0;
    while (c < class_count && strcmp(classes[c].name, name)) c++;
    if (c == class_count) {
      memset(&classes[c], 0, sizeof classes[c]);
      strcpy(classes[class_count++].name, name);
    }
    classes[c].counts[outcomes[i]]++;
  }
  for (size_t c = 0; c < class_count; c++) {
    printf("class\t%s\t%s", format->name, classes[c].name);
    for (int o = DETECTED; o < OUTCOMES; o++) printf("\t%zu", classes[c].counts[o]);
    printf("\n");
  }
  size_t shown = 0;
  for (size_t i = 0; i < taken && shown < 20; i++)
    if (outcomes[i] > SILENT || (outcomes[i] == SILENT && !data_map[mutants[i] / 2])) {
      printf("example\t%s\t%zu\t%s\t%02x\t%02x\t%s\n", format->name, mutants[i] / 2,
             byte_class(bytes, size, mutants[i] / 2, data_map), bytes[mutants[i] / 2], mutated(bytes, mutants[i]),
             outcome_names[outcomes[i]]);
      shown++;
    }
  fflush(stdout);
  unlink(path);
}

int main(int count, char **arguments) {
  if (count < 2) {
    fprintf(stderr, "usage: hdf5-corruption DIRECTORY [LIMIT]\n");
    return 2;
  }
  size_t limit = count > 2 ? strtoull(arguments[2], NULL, 10) : 200000;
  H5dont_atexit();
  H5Eset_auto2(H5E_DEFAULT, NULL, NULL);
  unsigned major, minor, release;
  H5get_libversion(&major, &minor, &release);
  printf("library\t%u.%u.%u\n", major, minor, release);
  fflush(stdout);
  for (size_t f = 0; f < sizeof formats / sizeof *formats; f++) measure(&formats[f], arguments[1], limit);
  return 0;
}
