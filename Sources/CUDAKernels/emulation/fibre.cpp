#include "fibre.h"

#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include <atomic>
#if !defined(__x86_64__)
#include <ucontext.h>
#endif
#if defined(PT_ADDRESS_SANITIZER)
#include <sanitizer/common_interface_defs.h>
#endif

namespace pt_emulation {
namespace {

#if defined(PT_ADDRESS_SANITIZER)
enum { STACK_BYTES = 512 << 10 };  // its frames are larger
#else
enum { STACK_BYTES = 128 << 10 };
#endif

/// With a page below that may not be touched.
void *map_stack() {
  size_t page = (size_t)sysconf(_SC_PAGESIZE);
  char *mapped = (char *)mmap(nullptr, STACK_BYTES + page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  if (mapped == MAP_FAILED) {
    fprintf(stderr, "emulation: no memory for the stack of a thread\n");
    abort();
  }
  mprotect(mapped, page, PROT_NONE);
  return mapped + page;
}

/// Stacks begin at different places in their pages: all at the same one would share a few lines of every cache.
size_t colour() {
  static std::atomic<size_t> made{0};
  return made++ % 61 * 256;
}

}  // namespace

#if defined(__x86_64__)

extern "C" void pt_emulation_switch(void **from, void *to);
extern "C" void pt_emulation_begin();

// What a called function must leave as it was goes on the stack that is left; the rest of a context are the two stack pointers.
asm(R"(
  .text
  .p2align 4
  .hidden pt_emulation_switch
  .globl pt_emulation_switch
  .type pt_emulation_switch, @function
pt_emulation_switch:
  pushq %rbp
  pushq %rbx
  pushq %r12
  pushq %r13
  pushq %r14
  pushq %r15
  movq %rsp, (%rdi)
  movq %rsi, %rsp
  popq %r15
  popq %r14
  popq %r13
  popq %r12
  popq %rbx
  popq %rbp
  retq
  .size pt_emulation_switch, .-pt_emulation_switch

  .p2align 4
  .hidden pt_emulation_begin
  .globl pt_emulation_begin
  .type pt_emulation_begin, @function
pt_emulation_begin:
  movq %r12, %rdi
  callq *%r13
  ud2
  .size pt_emulation_begin, .-pt_emulation_begin
)");

void prepare(context &fibre, void (*entry)(void *), void *argument) {
  fibre.stack = map_stack();
  fibre.stack_bytes = STACK_BYTES;
  // As pt_emulation_switch would have left it: r15, r14, r13, r12, rbx, rbp, return address; aligned for the call that follows.
  void **top = (void **)((char *)fibre.stack + STACK_BYTES - colour() - 72);
  void *saved[7] = {nullptr, nullptr, (void *)entry, argument, nullptr, nullptr, (void *)pt_emulation_begin};
  memcpy(top, saved, sizeof saved);
  fibre.stack_pointer = top;
}

static void switch_stacks(context &from, context &to) { pt_emulation_switch(&from.stack_pointer, to.stack_pointer); }

#else

static void begin(unsigned high_entry, unsigned low_entry, unsigned high, unsigned low) {
  auto entry = (void (*)(void *))((uintptr_t)high_entry << 32 | low_entry);
  entry((void *)((uintptr_t)high << 32 | low));
}

void prepare(context &fibre, void (*entry)(void *), void *argument) {
  fibre.stack = map_stack();
  fibre.stack_bytes = STACK_BYTES;
  ucontext_t *it = new ucontext_t;
  getcontext(it);
  it->uc_stack.ss_sp = fibre.stack;
  it->uc_stack.ss_size = STACK_BYTES - colour();
  uintptr_t e = (uintptr_t)entry, a = (uintptr_t)argument;
  makecontext(it, (void (*)())begin, 4, (unsigned)(e >> 32), (unsigned)e, (unsigned)(a >> 32), (unsigned)a);
  fibre.stack_pointer = it;
}

static void switch_stacks(context &from, context &to) {
  if (!from.stack_pointer) from.stack_pointer = new ucontext_t;
  swapcontext((ucontext_t *)from.stack_pointer, (ucontext_t *)to.stack_pointer);
}

#endif

#if defined(PT_ADDRESS_SANITIZER)

void switch_context(context &from, context &to) {
  __sanitizer_start_switch_fiber(&from.sanitizer, to.stack, to.stack_bytes);
  switch_stacks(from, to);
  __sanitizer_finish_switch_fiber(from.sanitizer, nullptr, nullptr);
}

// The host thread's own stack is not ours; the sanitizer knows where it lies.
void entered(context &from) {
  const void *bottom;
  size_t bytes;
  __sanitizer_finish_switch_fiber(nullptr, &bottom, &bytes);
  from.stack = const_cast<void *>(bottom);
  from.stack_bytes = bytes;
}

#else

void switch_context(context &from, context &to) { switch_stacks(from, to); }
void entered(context &) {}

#endif

}  // namespace pt_emulation
