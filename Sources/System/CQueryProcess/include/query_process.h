#pragma once
// SQLite in a process of its own, for scripts and queries of untrusted origin.
//
// What one operation of SQLite's virtual machine costs has no useful bound: `trim`, `instr`, `replace` and `json_patch` take time with the
// square of their values, a sort is one operation however many rows it has, and a statement is compiled without a look at the clock.
// SQLite can be asked to stop only between two of them. So each call runs in a forked child, which is killed when its time is over; a
// crash of SQLite's ends the child alone.
//
// The children are not forked from the caller, whose memory may be large, but from a server that was forked from it once, as early as
// can be. It holds nothing but a socket, and ends when the other end is closed, with the child that is at work.
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

typedef struct pt_query_limits {
  int64_t operations;  // of SQLite's virtual machine
  int64_t rows;        // of the result
  int64_t bytes;       // of the result, 16 for every cell included
  int value_bytes;     // of one value
  int seconds;         // of processor time, for a caller that was stopped itself and cannot end the call
} pt_query_limits;

// Starts a server. Returns its process id, or -1 and errno; its socket is the caller's to close, and the server must be waited for then.
pid_t pt_query_server(int *socket);

// Starts a call, one at a time: with `is_script` a database is built from a script of CREATE and INSERT statements, otherwise one SELECT runs on
// a database that was built so. Returns a descriptor to read the answer from, or -1 and errno.
//
// The answer is a sequence of parts, numbers in the machine's order:
//   'F' uint64 bytes    why there is no result, in words for the author of the text; the last part
//   'I' uint64 bytes    a database, as SQLite serialises it; the last part
//   'T' uint32          a table follows, with so many columns
//   'R' cells           a row: for each column 'n' | 'i' int64 | 'r' double | 't' uint64 bytes | 'b' uint64 bytes
//   'E'                 the end of the table; the last part
// Whatever does not come to a last part has crashed or was killed.
int pt_query_begin(
    int socket, int is_script, const void *image, size_t image_bytes, const char *text, size_t text_bytes, const pt_query_limits *limits);

// Ends the call, whatever it is doing. 0, or -1 where the server is gone.
int pt_query_end(int socket);
