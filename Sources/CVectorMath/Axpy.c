#include "CVectorMath.h"
#include "Dispatch.h"

INLINE void taper_axpy_f32_body(float *out, const float *a, float alpha, const float *b, ptrdiff_t count) {
  for (ptrdiff_t i = 0; i < count; i++) out[i] = __builtin_fmaf(alpha, b[i], a[i]);
}

INLINE void taper_axpy_f64_body(double *out, const double *a, double alpha, const double *b, ptrdiff_t count) {
  for (ptrdiff_t i = 0; i < count; i++) out[i] = __builtin_fma(alpha, b[i], a[i]);
}

DISPATCH(void, taper_axpy_f32, (float *out, const float *a, float alpha, const float *b, ptrdiff_t count),
         (out, a, alpha, b, count))
DISPATCH(void, taper_axpy_f64, (double *out, const double *a, double alpha, const double *b, ptrdiff_t count),
         (out, a, alpha, b, count))
