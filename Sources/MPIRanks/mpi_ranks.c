// The table of ranks_library.h on MPI: messages between pairs, so that whoever waits can say for whom.
#include <mpi.h>
#include <stdlib.h>
#include <string.h>

#include "ranks_library.h"

enum { DATA_TAG = 1, BEAT_TAG = 2, MAX_OPERATIONS = 64 };

// MPI counts in ints.
static const size_t LARGEST_MESSAGE = (size_t)1 << 28;

typedef struct {
  int is_used, count, capacity;
  MPI_Request *requests;
  int *peers;  // whom each of them waits for
} operation_t;

static MPI_Comm ranks = MPI_COMM_NULL;
static int own_rank, rank_count;
static operation_t operations[MAX_OPERATIONS];
static char error_text[MPI_MAX_ERROR_STRING + 64];

// A word that goes to each of the others, the request that carries it, and the one that receives theirs.
static struct {
  int sent, received, last;
  int is_fresh;
  MPI_Request sending, receiving;
} *beats;

static int failed(const char *where, int code) {
  char text[MPI_MAX_ERROR_STRING] = "";
  int length = 0;
  MPI_Error_string(code, text, &length);
  size_t used = strlen(where);
  memcpy(error_text, where, used);
  memcpy(error_text + used, ": ", 2);
  memcpy(error_text + used + 2, text, (size_t)length);
  error_text[used + 2 + (size_t)length] = 0;
  return -1;
}

static int refused(const char *text) {
  strncpy(error_text, text, sizeof error_text - 1);
  return -1;
}

#define TRY(call)                                               \
  do {                                                          \
    int code_ = (call);                                         \
    if (code_ != MPI_SUCCESS) return failed(#call, code_);      \
  } while (0)

static int receive_beat(int rank) {
  TRY(MPI_Irecv(&beats[rank].received, 1, MPI_INT, rank, BEAT_TAG, ranks, &beats[rank].receiving));
  return 0;
}

static int start(int *rank, int *size) {
  int provided = 0;
  TRY(MPI_Init_thread(NULL, NULL, MPI_THREAD_FUNNELED, &provided));
  if (provided < MPI_THREAD_FUNNELED) return refused("this MPI cannot be used by a program with threads");
  TRY(MPI_Comm_dup(MPI_COMM_WORLD, &ranks));
  TRY(MPI_Comm_set_errhandler(ranks, MPI_ERRORS_RETURN));
  TRY(MPI_Comm_rank(ranks, &own_rank));
  TRY(MPI_Comm_size(ranks, &rank_count));
  beats = calloc((size_t)rank_count, sizeof *beats);
  if (!beats) return refused("no memory");
  for (int peer = 0; peer < rank_count; peer++) {
    beats[peer].sending = beats[peer].receiving = MPI_REQUEST_NULL;
    if (peer != own_rank && receive_beat(peer)) return -1;
  }
  *rank = own_rank;
  *size = rank_count;
  return 0;
}

// --- operations ---

static operation_t *new_operation(int *number) {
  for (int index = 0; index < MAX_OPERATIONS; index++) {
    if (operations[index].is_used) continue;
    operations[index].is_used = 1;
    operations[index].count = 0;
    *number = index;
    return &operations[index];
  }
  refused("too many operations at once");
  return NULL;
}

static MPI_Request *new_request(operation_t *operation, int peer) {
  if (operation->count == operation->capacity) {
    int capacity = operation->capacity ? 2 * operation->capacity : 16;
    MPI_Request *requests = realloc(operation->requests, (size_t)capacity * sizeof *requests);
    if (!requests) return NULL;
    operation->requests = requests;
    int *peers = realloc(operation->peers, (size_t)capacity * sizeof *peers);
    if (!peers) return NULL;
    operation->peers = peers;
    operation->capacity = capacity;
  }
  operation->peers[operation->count] = peer;
  return &operation->requests[operation->count++];
}

// One piece to or from a rank, in as many messages as it takes. The peer posts the same in the same order, so they find each other.
static int transfer(operation_t *operation, char *bytes, size_t count, int peer, int sends) {
  for (size_t done = 0; done < count; done += LARGEST_MESSAGE) {
    int size = (int)(count - done < LARGEST_MESSAGE ? count - done : LARGEST_MESSAGE);
    MPI_Request *request = new_request(operation, peer);
    if (!request) return refused("no memory");
    *request = MPI_REQUEST_NULL;
    if (sends) {
      TRY(MPI_Isend(bytes + done, size, MPI_BYTE, peer, DATA_TAG, ranks, request));
    } else {
      TRY(MPI_Irecv(bytes + done, size, MPI_BYTE, peer, DATA_TAG, ranks, request));
    }
  }
  return 0;
}

// `step`: distance between the pieces of `in`; 0 sends the same to all.
static int exchange(const char *in, size_t step, char *out, size_t piece, int *number) {
  operation_t *operation = new_operation(number);
  if (!operation) return -1;
  for (int distance = 1; distance < rank_count; distance++) {
    int from = (own_rank - distance + rank_count) % rank_count;
    if (transfer(operation, out + (size_t)from * piece, piece, from, 0)) return -1;
  }
  // Everyone begins with its neighbour, so that not all send to one.
  for (int distance = 1; distance < rank_count; distance++) {
    int to = (own_rank + distance) % rank_count;
    if (transfer(operation, (char *)in + (size_t)to * step, piece, to, 1)) return -1;
  }
  char *own = out + (size_t)own_rank * piece;
  const char *source = in + (size_t)own_rank * step;
  if (own != source) memcpy(own, source, piece);
  return 0;
}

static int start_all_to_all(const void *in, void *out, size_t piece, int *number) { return exchange(in, piece, out, piece, number); }

static int start_all_gather(const void *in, void *out, size_t piece, int *number) { return exchange(in, 0, out, piece, number); }

static int start_broadcast(void *bytes, size_t count, int root, int *number) {
  operation_t *operation = new_operation(number);
  if (!operation) return -1;
  for (size_t done = 0; done < count; done += LARGEST_MESSAGE) {
    int size = (int)(count - done < LARGEST_MESSAGE ? count - done : LARGEST_MESSAGE);
    MPI_Request *request = new_request(operation, root);
    if (!request) return refused("no memory");
    *request = MPI_REQUEST_NULL;
    TRY(MPI_Ibcast((char *)bytes + done, size, MPI_BYTE, root, ranks, request));
  }
  return 0;
}

static int test(int number, int *is_done, int *awaited) {
  operation_t *operation = &operations[number];
  TRY(MPI_Testall(operation->count, operation->requests, is_done, MPI_STATUSES_IGNORE));
  if (awaited) *awaited = -1;
  if (*is_done) {
    operation->is_used = 0;
    return 0;
  }
  for (int index = 0; awaited && index < operation->count; index++) {
    int is_complete = 0;
    TRY(MPI_Request_get_status(operation->requests[index], &is_complete, MPI_STATUS_IGNORE));
    if (is_complete) continue;
    *awaited = operation->peers[index];
    break;
  }
  return 0;
}

// --- signs of life ---

static int beat(int word) {
  for (int peer = 0; peer < rank_count; peer++) {
    if (peer == own_rank) continue;
    int is_done = 0;
    TRY(MPI_Test(&beats[peer].sending, &is_done, MPI_STATUS_IGNORE));
    // One that does not take them gets no more.
    if (!is_done) continue;
    beats[peer].sent = word;
    TRY(MPI_Isend(&beats[peer].sent, 1, MPI_INT, peer, BEAT_TAG, ranks, &beats[peer].sending));
  }
  return 0;
}

static int heard(int rank, int *word) {
  int is_done = 0, is_fresh = 0;
  for (;;) {
    TRY(MPI_Test(&beats[rank].receiving, &is_done, MPI_STATUS_IGNORE));
    if (!is_done) break;
    is_fresh = 1;
    beats[rank].last = beats[rank].received;
    if (receive_beat(rank)) return -1;
  }
  *word = beats[rank].last;
  return is_fresh;
}

// --- the end ---

static void abort_all(int status) { MPI_Abort(ranks == MPI_COMM_NULL ? MPI_COMM_WORLD : ranks, status); }

static int finish(void) {
  // After this no rank sends a sign of life; those that are on their way are taken by the receives that wait for them.
  TRY(MPI_Barrier(ranks));
  for (int peer = 0; peer < rank_count; peer++) {
    if (peer == own_rank) continue;
    MPI_Cancel(&beats[peer].receiving);
    MPI_Request_free(&beats[peer].receiving);
    if (beats[peer].sending != MPI_REQUEST_NULL) MPI_Request_free(&beats[peer].sending);
  }
  TRY(MPI_Finalize());
  return 0;
}

static const char *last_error(void) { return error_text; }

#define TEXT_(x) #x
#define TEXT(x) TEXT_(x)
#ifdef OPEN_MPI
#define KIND "Open MPI " TEXT(OMPI_MAJOR_VERSION) "." TEXT(OMPI_MINOR_VERSION) "." TEXT(OMPI_RELEASE_VERSION)
#elif defined(MPICH_VERSION)
#define KIND "MPICH " MPICH_VERSION
#else
#define KIND "MPI"
#endif

__attribute__((visibility("default"))) const pt_ranks_table *pt_ranks_library(void) {
  static const pt_ranks_table table = {
      .version = PT_RANKS_VERSION,
      .kind = KIND,
      .start = start,
      .start_all_to_all = start_all_to_all,
      .start_all_gather = start_all_gather,
      .start_broadcast = start_broadcast,
      .test = test,
      .beat = beat,
      .heard = heard,
      .abort = abort_all,
      .finish = finish,
      .last_error = last_error,
  };
  return &table;
}
