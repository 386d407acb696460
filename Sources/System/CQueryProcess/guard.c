#include "guard.h"

#include <stdio.h>
#include <string.h>
#include <strings.h>

enum { OPERATIONS_BETWEEN_LOOKS = 1000 };

static const char *action_name(int action) {
  switch (action) {
    case SQLITE_INSERT: return "INSERT";
    case SQLITE_UPDATE: return "UPDATE";
    case SQLITE_DELETE: return "DELETE";
    case SQLITE_PRAGMA: return "PRAGMA";
    case SQLITE_ATTACH: return "ATTACH";
    case SQLITE_DETACH: return "DETACH";
    case SQLITE_TRANSACTION: return "a transaction";
    case SQLITE_SAVEPOINT: return "SAVEPOINT";
    case SQLITE_ALTER_TABLE: return "ALTER TABLE";
    case SQLITE_REINDEX: return "REINDEX";
    case SQLITE_ANALYZE: return "ANALYZE";
    case SQLITE_CREATE_VTABLE: return "CREATE VIRTUAL TABLE";
    case SQLITE_CREATE_TABLE: return "CREATE TABLE";
    case SQLITE_CREATE_INDEX: return "CREATE INDEX";
    case SQLITE_CREATE_VIEW: return "CREATE VIEW";
    case SQLITE_CREATE_TRIGGER: return "CREATE TRIGGER";
    case SQLITE_CREATE_TEMP_TABLE: return "CREATE TEMP TABLE";
    case SQLITE_CREATE_TEMP_VIEW: return "CREATE TEMP VIEW";
    case SQLITE_CREATE_TEMP_INDEX: return "CREATE TEMP INDEX";
    case SQLITE_CREATE_TEMP_TRIGGER: return "CREATE TEMP TRIGGER";
    case SQLITE_DROP_TABLE: return "DROP TABLE";
    case SQLITE_DROP_INDEX: return "DROP INDEX";
    case SQLITE_DROP_VIEW: return "DROP VIEW";
    case SQLITE_DROP_TRIGGER: return "DROP TRIGGER";
    default: return "this statement";
  }
}

// What a script may do besides reading: it works on a database in memory that nothing else sees.
static bool loads(int action) {
  switch (action) {
    case SQLITE_CREATE_TABLE:
    case SQLITE_CREATE_INDEX:
    case SQLITE_CREATE_VIEW:
    case SQLITE_INSERT:
    case SQLITE_UPDATE:
    case SQLITE_DELETE:
    case SQLITE_TRANSACTION:
    case SQLITE_SAVEPOINT:
    case SQLITE_ALTER_TABLE:
    case SQLITE_REINDEX:
    case SQLITE_ANALYZE:
    case SQLITE_DROP_TABLE:
    case SQLITE_DROP_INDEX:
    case SQLITE_DROP_VIEW: return true;
    default: return false;
  }
}

static bool allows(guard_phase phase, int action, const char *first, const char *second) {
  switch (action) {
    case SQLITE_SELECT:
    case SQLITE_READ:
    case SQLITE_RECURSIVE: return true;
    case SQLITE_FUNCTION: return second && strcasecmp(second, "load_extension") != 0 && strcasecmp(second, "fts3_tokenizer") != 0;
    case SQLITE_PRAGMA: return phase == PHASE_LOAD && first && strcasecmp(first, "foreign_keys") == 0;
    default: return phase == PHASE_LOAD && loads(action);
  }
}

// SQLite's authorizer: called for every action while a statement is compiled.
static int authorize(void *context, int action, const char *first, const char *second, const char *database, const char *trigger) {
  (void)database;
  (void)trigger;
  guard *guard = context;
  if (guard->phase == PHASE_OWN || allows(guard->phase, action, first, second)) return SQLITE_OK;
  if (!guard->denied) guard->denied = action_name(action);
  return SQLITE_DENY;
}

// SQLite's progress handler; a result other than 0 stops the statement.
static int count_operations(void *context) {
  guard *guard = context;
  guard->operations += OPERATIONS_BETWEEN_LOOKS;
  guard->is_stopped = guard->operations > guard->operation_limit;
  return guard->is_stopped;
}

void guard_install(guard *guard, sqlite3 *database, const pt_query_limits *limits) {
  guard->operation_limit = limits->operations;
  sqlite3_set_authorizer(database, authorize, guard);
  sqlite3_progress_handler(database, OPERATIONS_BETWEEN_LOOKS, count_operations, guard);
  sqlite3_limit(database, SQLITE_LIMIT_ATTACHED, 0);
  sqlite3_limit(database, SQLITE_LIMIT_WORKER_THREADS, 0);
  sqlite3_limit(database, SQLITE_LIMIT_LENGTH, limits->value_bytes);
  if (guard->phase != PHASE_QUERY) return;
  sqlite3_limit(database, SQLITE_LIMIT_SQL_LENGTH, 100000);
  sqlite3_limit(database, SQLITE_LIMIT_COLUMN, 500);
  sqlite3_limit(database, SQLITE_LIMIT_EXPR_DEPTH, 200);
  sqlite3_limit(database, SQLITE_LIMIT_COMPOUND_SELECT, 50);
  sqlite3_limit(database, SQLITE_LIMIT_VDBE_OP, 100000);
  sqlite3_limit(database, SQLITE_LIMIT_FUNCTION_ARG, 64);
  sqlite3_limit(database, SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 200);
}

const char *guard_failure(const guard *guard, sqlite3 *database, int status) {
  static char text[256];
  switch (status & 0xFF) {
    case SQLITE_AUTH:
      if (!guard->denied) break;
      snprintf(
          text, sizeof text, "%s is not allowed; %s", guard->denied,
          guard->phase == PHASE_LOAD ? "a script may only create and fill tables, indexes and views" : "only SELECT is allowed");
      return text;
    case SQLITE_INTERRUPT:
      if (!guard->is_stopped) break;
      snprintf(text, sizeof text, "stopped: more than %lld operations", (long long)guard->operation_limit);
      return text;
    case SQLITE_TOOBIG: return "the query, or a value it computes, is too long";
    default: break;
  }
  return sqlite3_errmsg(database);
}
