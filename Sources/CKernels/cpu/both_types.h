/// Includes the file named by PT_BODY twice, for f32 and f64.
/// Inside, `real` is the type, FN(name) appends its suffix and REAL_IS_F32 tells which it is.
#define PT_PASTE_(a, b) a##b
#define PT_PASTE(a, b) PT_PASTE_(a, b)
#define FN(name) PT_PASTE(name, REAL_SUFFIX)

#define real float
#define REAL_SUFFIX _f32
#define REAL_IS_F32 1
#include PT_BODY
#undef real
#undef REAL_SUFFIX
#undef REAL_IS_F32

// Calls into the C library keep a loop from being vectorised, which is fine here and only here.
#pragma clang diagnostic push
#pragma clang diagnostic ignored "-Wpass-failed"
#define real double
#define REAL_SUFFIX _f64
#define REAL_IS_F32 0
#include PT_BODY
#undef real
#undef REAL_SUFFIX
#undef REAL_IS_F32
#pragma clang diagnostic pop
