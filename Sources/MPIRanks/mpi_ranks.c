// The table of ranks_library.h on MPI: messages between pairs, so that whoever waits can say for whom.
#include <mpi.h>
#include <stdlib.h>
#include <string.h>

#include "ranks_library.h"

enum { BEAT_TAG = 1, FIRST_DATA_TAG = 2, MAX_OPERATIONS = 64 };

// Longer messages need a handshake in Open MPI (its TCP has a limit of 64 KiB), after which one direction of a line waits for the other: two
// ranks that send each other a gradient take twice the time. Some are under way at once, so that the line is busy between two looks.
enum { MESSAGE_BYTES = 1 << 15, MESSAGES_UNDER_WAY = 32 };

// MPI counts in ints.
static const size_t LARGEST_BROADCAST = (size_t)1 << 28;

// What goes to one rank, or comes from it: bytes up to `next` are under way or done.
typedef struct {
  char *bytes;
  size_t count, next;
  int peer, sends;
} lane_t;

typedef struct {
  int is_used, tag, lane_count, request_count;
  lane_t *lanes;
  MPI_Request *requests;
  int *lane_of;  // whose message a request is
  int *finished;
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

static void free_operation(operation_t *operation) {
  free(operation->lanes);
  free(operation->requests);
  free(operation->lane_of);
  free(operation->finished);
  *operation = (operation_t){0};
}

static operation_t *new_operation(int lanes, int requests, int *number) {
  for (int index = 0; index < MAX_OPERATIONS; index++) {
    operation_t *operation = &operations[index];
    if (operation->is_used) continue;
    operation->lanes = calloc((size_t)lanes + 1, sizeof *operation->lanes);
    operation->requests = malloc(((size_t)requests + 1) * sizeof *operation->requests);
    operation->lane_of = calloc((size_t)requests + 1, sizeof *operation->lane_of);
    operation->finished = calloc((size_t)requests + 1, sizeof *operation->finished);
    if (!operation->lanes || !operation->requests || !operation->lane_of || !operation->finished) {
      free_operation(operation);
      refused("no memory");
      return NULL;
    }
    operation->is_used = 1;
    *number = index;
    return operation;
  }
  refused("too many operations at once");
  return NULL;
}

// The next message of a lane. The peer's messages are posted in the same order, so they find each other.
static int post(operation_t *operation, int number, int request) {
  lane_t *lane = &operation->lanes[number];
  size_t left = lane->count - lane->next;
  int size = (int)(left < MESSAGE_BYTES ? left : MESSAGE_BYTES);
  operation->lane_of[request] = number;
  if (lane->sends) {
    TRY(MPI_Isend(lane->bytes + lane->next, size, MPI_BYTE, lane->peer, operation->tag, ranks, &operation->requests[request]));
  } else {
    TRY(MPI_Irecv(lane->bytes + lane->next, size, MPI_BYTE, lane->peer, operation->tag, ranks, &operation->requests[request]));
  }
  lane->next += (size_t)size;
  return 0;
}

// `step`: distance between the pieces of `in`; 0 sends the same to all.
static int exchange(const char *in, size_t step, char *out, size_t piece, int channel, int *number) {
  int lanes = 2 * (rank_count - 1);
  operation_t *operation = new_operation(lanes, lanes * MESSAGES_UNDER_WAY, number);
  if (!operation) return -1;
  operation->tag = FIRST_DATA_TAG + channel;
  // Everyone begins with its neighbour, so that not all send to one; what comes is awaited before it can come.
  for (int distance = 1; distance < rank_count; distance++) {
    int from = (own_rank - distance + rank_count) % rank_count, to = (own_rank + distance) % rank_count;
    operation->lanes[distance - 1] = (lane_t){out + (size_t)from * piece, piece, 0, from, 0};
    operation->lanes[rank_count - 2 + distance] = (lane_t){(char *)in + (size_t)to * step, piece, 0, to, 1};
  }
  operation->lane_count = lanes;
  for (int lane = 0; lane < lanes; lane++) {
    for (int index = 0; index < MESSAGES_UNDER_WAY && operation->lanes[lane].next < piece; index++) {
      operation->requests[operation->request_count] = MPI_REQUEST_NULL;
      if (post(operation, lane, operation->request_count++)) return -1;
    }
  }
  char *own = out + (size_t)own_rank * piece;
  const char *source = in + (size_t)own_rank * step;
  if (own != source) memcpy(own, source, piece);
  return 0;
}

static int start_all_to_all(const void *in, void *out, size_t piece, int channel, int *number) {
  return exchange(in, piece, out, piece, channel, number);
}

static int start_all_gather(const void *in, void *out, size_t piece, int channel, int *number) {
  return exchange(in, 0, out, piece, channel, number);
}

static int start_broadcast(void *bytes, size_t count, int root, int *number) {
  operation_t *operation = new_operation(1, (int)(count / LARGEST_BROADCAST) + 1, number);
  if (!operation) return -1;
  // Not in messages of ours: MPI knows better ways to reach many. Whoever waits, waits for the root.
  operation->lanes[0] = (lane_t){bytes, count, count, root, 0};
  operation->lane_count = 1;
  for (size_t done = 0; done < count; done += LARGEST_BROADCAST) {
    int size = (int)(count - done < LARGEST_BROADCAST ? count - done : LARGEST_BROADCAST);
    TRY(MPI_Ibcast((char *)bytes + done, size, MPI_BYTE, root, ranks, &operation->requests[operation->request_count++]));
  }
  return 0;
}

static int test(int number, int *is_done, int *awaited) {
  operation_t *operation = &operations[number];
  int count;
  *is_done = 0;
  if (awaited) *awaited = -1;
  do {
    TRY(MPI_Testsome(operation->request_count, operation->requests, &count, operation->finished, MPI_STATUSES_IGNORE));
    if (count == MPI_UNDEFINED) {
      *is_done = 1;
      free_operation(operation);
      return 0;
    }
    for (int index = 0; index < count; index++) {
      int request = operation->finished[index], lane = operation->lane_of[request];
      if (operation->lanes[lane].next < operation->lanes[lane].count && post(operation, lane, request)) return -1;
    }
  } while (count > 0);
  for (int request = 0; awaited && request < operation->request_count; request++) {
    if (operation->requests[request] == MPI_REQUEST_NULL) continue;
    *awaited = operation->lanes[operation->lane_of[request]].peer;
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
