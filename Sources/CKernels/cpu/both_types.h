/// Includes the file named by PT_BODY twice, for f32 and f64.
/// Inside, `real` is the type, FN(name) appends its suffix and REAL_IS_F32 tells which it is. VECTORIZE_MATH marks loops over the functions
/// of vector_math.h, which in f64 are calls into the C library and stay as they are.
#define PT_PASTE_(a, b) a##b
#define PT_PASTE(a, b) PT_PASTE_(a, b)
#define FN(name) PT_PASTE(name, REAL_SUFFIX)

#define real float
#define REAL_SUFFIX _f32
#define REAL_IS_F32 1
#define VECTORIZE_MATH PT_VECTORIZE
#include PT_BODY
#undef real
#undef REAL_SUFFIX
#undef REAL_IS_F32
#undef VECTORIZE_MATH

#define real double
#define REAL_SUFFIX _f64
#define REAL_IS_F32 0
#define VECTORIZE_MATH
#include PT_BODY
#undef real
#undef REAL_SUFFIX
#undef REAL_IS_F32
#undef VECTORIZE_MATH
