#pragma once
// What happens when a mapped file cannot be read any more: it was shortened, or its disk fails.
//
// The kernel answers the access with SIGBUS, in the middle of any kernel and on any thread; there is nothing to go on with. The handler
// finds the file by the address, says which it is, and ends the process with exit code 3. A bus error anywhere else goes to whoever
// would have got it without us.
#include <stddef.h>

// Takes SIGBUS over.
void pt_bus_errors_install(void);

// Notes a mapped range with the whole message to print; returns its number, or -1 where there is nothing mapped, the
// table is full or there is no memory: such a file goes without a message.
int pt_bus_errors_add(const void *start, size_t bytes, const char *message);

// Forgets a range.
void pt_bus_errors_remove(int number);
