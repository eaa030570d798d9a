#include "CVectorMath.h"
#include "Dispatch.h"

#pragma clang diagnostic ignored "-Wpsabi"

#define REAL float
#define LANES 8
#define NAME(x) x##f32
#include "Sum.inc"
#undef REAL
#undef LANES
#undef NAME

#define REAL double
#define LANES 4
#define NAME(x) x##f64
#include "Sum.inc"

#define taper_sum_f32_body taper_sum_body_f32
#define taper_sum_f64_body taper_sum_body_f64

DISPATCH(float, taper_sum_f32, (const float *p, ptrdiff_t count), (p, count))
DISPATCH(double, taper_sum_f64, (const double *p, ptrdiff_t count), (p, count))
