#include "query_run.h"

#include <errno.h>
#include <sqlite3.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "guard.h"

// Against statements that hoard memory; SQLite then reports "out of memory".
static const sqlite3_int64 MOST_HEAP = 1 << 30;

// MARK: The answer

static struct {
  int descriptor;
  size_t used;
  unsigned char bytes[1 << 16];
} answer;

static void flush(void) {
  for (size_t done = 0; done < answer.used;) {
    ssize_t count = write(answer.descriptor, answer.bytes + done, answer.used - done);
    if (count < 0 && errno == EINTR) continue;
    // Nobody listens any more.
    if (count <= 0) _exit(1);
    done += (size_t)count;
  }
  answer.used = 0;
}

static void put(const void *start, size_t count) {
  const unsigned char *rest = start;
  while (count > 0) {
    if (answer.used == sizeof answer.bytes) flush();
    size_t room = sizeof answer.bytes - answer.used, part = count < room ? count : room;
    memcpy(answer.bytes + answer.used, rest, part);
    answer.used += part;
    rest += part;
    count -= part;
  }
}

static void put_kind(char kind) { put(&kind, 1); }

static void put_bytes(char kind, const void *start, uint64_t count) {
  put_kind(kind);
  put(&count, sizeof count);
  if (start) put(start, count);
}

static _Noreturn void finish(void) {
  flush();
  _exit(0);
}

static _Noreturn void fail(const char *message) {
  put_bytes('F', message, strlen(message));
  finish();
}

// MARK: SQLite

static guard watch;
static sqlite3 *database;

static void check(int status) {
  if (status != SQLITE_OK) fail(guard_failure(&watch, database, status));
}

static void open_database(void) {
  sqlite3_hard_heap_limit64(MOST_HEAP);
  int status = sqlite3_open_v2(":memory:", &database, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, NULL);
  if (status != SQLITE_OK) fail("SQLite could not open a database in memory");
}

void query_build(int output, const char *script, const pt_query_limits *limits) {
  answer.descriptor = output;
  open_database();
  check(sqlite3_exec(database, "PRAGMA temp_store = MEMORY; PRAGMA trusted_schema = OFF;", NULL, NULL, NULL));
  watch.phase = PHASE_LOAD;
  guard_install(&watch, database, limits);
  check(sqlite3_exec(database, script, NULL, NULL, NULL));
  if (!sqlite3_get_autocommit(database)) fail("the script leaves a transaction open; end it with COMMIT");
  watch.phase = PHASE_OWN;
  sqlite3_int64 count = 0;
  unsigned char *image = sqlite3_serialize(database, "main", &count, 0);
  // A database without a page is nothing, serialised.
  if (!image && count > 0) fail("out of memory");
  put_bytes('I', image, (uint64_t)count);
  finish();
}

// The only statement of the text.
static sqlite3_stmt *compile(const char *sql) {
  sqlite3_stmt *first = NULL, *second = NULL;
  const char *rest = sql;
  check(sqlite3_prepare_v2(database, rest, -1, &first, &rest));
  // Comments and empty statements compile to nothing.
  while (!second && *rest) {
    sqlite3_stmt *next = NULL;
    check(sqlite3_prepare_v2(database, rest, -1, &next, &rest));
    if (first) {
      second = next;
    } else {
      first = next;
    }
  }
  if (!first) fail("there is no query");
  if (second) fail("there is more than one statement; only one SELECT is allowed");
  if (sqlite3_stmt_isexplain(first) || !sqlite3_stmt_readonly(first)) fail("only SELECT is allowed");
  if (sqlite3_bind_parameter_count(first)) fail("the query has parameters (?, :name) without a value");
  return first;
}

// Writes a cell of the current row; returns what it counts for the limit.
static int64_t put_cell(sqlite3_stmt *statement, int column) {
  int64_t bytes = 0;
  switch (sqlite3_column_type(statement, column)) {
    case SQLITE_INTEGER: {
      int64_t value = sqlite3_column_int64(statement, column);
      put_kind('i');
      put(&value, sizeof value);
      break;
    }
    case SQLITE_FLOAT: {
      double value = sqlite3_column_double(statement, column);
      put_kind('r');
      put(&value, sizeof value);
      break;
    }
    case SQLITE_TEXT: {
      const void *start = sqlite3_column_text(statement, column);
      bytes = start ? sqlite3_column_bytes(statement, column) : 0;
      put_bytes('t', start, (uint64_t)bytes);
      break;
    }
    case SQLITE_BLOB: {
      const void *start = sqlite3_column_blob(statement, column);
      bytes = start ? sqlite3_column_bytes(statement, column) : 0;
      put_bytes('b', start, (uint64_t)bytes);
      break;
    }
    default: put_kind('n');
  }
  return 16 + bytes;
}

void query_run(int output, const void *image, size_t image_bytes, const char *sql, const pt_query_limits *limits) {
  answer.descriptor = output;
  open_database();
  if (image_bytes > 0) {
    sqlite3_int64 count = (sqlite3_int64)image_bytes;
    // Read-only: SQLite does not write to the bytes.
    check(sqlite3_deserialize(database, "main", (unsigned char *)image, count, count, SQLITE_DESERIALIZE_READONLY));
  }
  // The definitions are read here: the limits of a query are not theirs.
  check(sqlite3_exec(
      database, "PRAGMA temp_store = MEMORY; PRAGMA trusted_schema = OFF; PRAGMA query_only = ON; SELECT 1 FROM sqlite_master;", NULL,
      NULL, NULL));
  watch.phase = PHASE_QUERY;
  guard_install(&watch, database, limits);
  sqlite3_stmt *statement = compile(sql);
  uint32_t columns = (uint32_t)sqlite3_column_count(statement);
  put_kind('T');
  put(&columns, sizeof columns);
  int64_t rows = 0, bytes = 0;
  for (;;) {
    int status = sqlite3_step(statement);
    if (status == SQLITE_DONE) break;
    if (status != SQLITE_ROW) fail(guard_failure(&watch, database, status));
    char message[80];
    if (++rows > limits->rows) {
      snprintf(message, sizeof message, "the result has more than %lld rows", (long long)limits->rows);
      fail(message);
    }
    put_kind('R');
    for (uint32_t column = 0; column < columns; column++) bytes += put_cell(statement, (int)column);
    if (bytes > limits->bytes) {
      snprintf(message, sizeof message, "the result is larger than %lld MiB", (long long)(limits->bytes >> 20));
      fail(message);
    }
  }
  put_kind('E');
  finish();
}
