#pragma once
// One call, in a process that ends with it.
#include <stddef.h>

#include "query_process.h"

// Builds a database and writes it to `output`, see query_process.h.
_Noreturn void query_build(int output, const char *script, const pt_query_limits *limits);

// Runs a query on a database and writes its table to `output`.
_Noreturn void query_run(int output, const void *image, size_t image_bytes, const char *sql, const pt_query_limits *limits);
