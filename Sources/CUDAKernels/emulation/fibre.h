/// Stacks that a host thread switches between: a thread of a block that waits at a barrier keeps its own.
#ifndef PT_EMULATION_FIBRE_H
#define PT_EMULATION_FIBRE_H

#include <stddef.h>

#if defined(__SANITIZE_ADDRESS__)
#define PT_ADDRESS_SANITIZER 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define PT_ADDRESS_SANITIZER 1
#endif
#endif

namespace pt_emulation {

struct context {
  void *stack_pointer = nullptr;
  void *stack = nullptr;  // lowest address
  size_t stack_bytes = 0;
  void *sanitizer = nullptr;  // its own notes on a stack that is left
};

/// Gives `fibre` a stack on which `entry(argument)` begins at the first switch; it never returns.
void prepare(context &fibre, void (*entry)(void *), void *argument);

/// Leaves `from` and goes on in `to`.
void switch_context(context &from, context &to);

/// The first thing to be called on a new stack.
void entered(context &from);

}  // namespace pt_emulation

#endif
