/// Lines of a profile: an array in the order of first calls, and a hash table of their places.
#include "book.h"

#include <stdlib.h>

_Thread_local pt_profile *pt_profile_current;

struct pt_profile {
  pt_phase phase;
  double entered;  // when the phase began
  double seconds[PT_PHASES];
  pt_profile_line *lines;
  int64_t count;
  int32_t *places;   // [slots] number of a line + 1; 0: free
  int64_t slots;     // a power of two, at least twice the count
};

enum { FIRST_SLOTS = 256 };

pt_profile *pt_profile_new(void) { return calloc(1, sizeof(pt_profile)); }

void pt_profile_free(pt_profile *profile) {
  if (!profile) return;
  free(profile->lines);
  free(profile->places);
  free(profile);
}

void pt_profile_use(pt_profile *profile) {
  pt_profile_enter(PT_PHASE_OTHER);
  pt_profile_current = profile;
  if (profile) profile->phase = PT_PHASE_OTHER, profile->entered = pt_profile_now();
}

pt_phase pt_profile_enter(pt_phase phase) {
  pt_profile *profile = pt_profile_current;
  if (!profile) return PT_PHASE_OTHER;
  double now = pt_profile_now();
  pt_phase previous = profile->phase;
  profile->seconds[previous] += now - profile->entered;
  profile->entered = now;
  profile->phase = phase;
  return previous;
}

double pt_profile_seconds(const pt_profile *profile, pt_phase phase) { return profile->seconds[phase]; }

const pt_profile_line *pt_profile_lines(const pt_profile *profile, int64_t *count) {
  *count = profile->count;
  return profile->lines;
}

static int is_same(const pt_profile_line *a, const pt_profile_line *b) {
  return a->op == b->op && a->phase == b->phase && a->type == b->type && a->b_type == b->b_type && a->trans_a == b->trans_a &&
         a->trans_b == b->trans_b && a->rows_class == b->rows_class && a->width == b->width && a->depth == b->depth && a->depth2 == b->depth2;
}

static uint64_t hash(const pt_profile_line *line) {
  const uint64_t words[] = {(uintptr_t)line->op, (uint64_t)line->phase << 32 | (uint32_t)line->type,
                            (uint64_t)line->b_type << 32 | (uint64_t)line->trans_a << 1 | (uint64_t)line->trans_b,
                            (uint64_t)line->rows_class, (uint64_t)line->width, (uint64_t)line->depth, (uint64_t)line->depth2};
  uint64_t value = 0;
  for (size_t i = 0; i < sizeof words / sizeof *words; i++) {
    value = (value ^ words[i]) * 0x9E3779B97F4A7C15u;
    value ^= value >> 32;
  }
  return value;
}

/// The slot of a line like this one, or the free one where it belongs.
static int32_t *slot_of(pt_profile *profile, const pt_profile_line *line) {
  for (uint64_t at = hash(line);; at++) {
    int32_t *place = &profile->places[at & (uint64_t)(profile->slots - 1)];
    if (!*place || is_same(&profile->lines[*place - 1], line)) return place;
  }
}

/// Makes room for one more line.
static int grow(pt_profile *profile) {
  if (2 * (profile->count + 1) <= profile->slots) return PT_OK;
  int64_t slots = profile->slots ? 2 * profile->slots : FIRST_SLOTS;
  pt_profile_line *lines = realloc(profile->lines, (size_t)(slots / 2) * sizeof *lines);
  if (!lines) return PT_OUT_OF_MEMORY;
  profile->lines = lines;
  int32_t *places = calloc((size_t)slots, sizeof *places);
  if (!places) return PT_OUT_OF_MEMORY;
  free(profile->places);
  profile->places = places;
  profile->slots = slots;
  for (int64_t i = 0; i < profile->count; i++) *slot_of(profile, &lines[i]) = (int32_t)i + 1;
  return PT_OK;
}

void pt_profile_book(pt_profile_line call, double start) {
  pt_profile *profile = pt_profile_current;
  call.seconds = pt_profile_now() - start;
  call.calls = 1;
  call.phase = (int32_t)profile->phase;
  // Element-wise passes of all sizes are one line.
  int64_t rows = call.width ? (int64_t)call.rows : 0;
  for (call.rows_class = 0; rows; rows >>= 1) call.rows_class++;
  if (grow(profile)) return;
  int32_t *place = slot_of(profile, &call);
  if (!*place) {
    profile->lines[profile->count++] = call;
    *place = (int32_t)profile->count;
    return;
  }
  pt_profile_line *line = &profile->lines[*place - 1];
  line->calls++;
  line->rows += call.rows;
  line->seconds += call.seconds;
  line->operations += call.operations;
  line->bytes += call.bytes;
}
