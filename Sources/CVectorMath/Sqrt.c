#include "CVectorMath.h"

#include <math.h>

// No product here may be fused with a sum: the roundings are the point.
#pragma STDC FP_CONTRACT OFF

#if defined(__SSE__)
#include <xmmintrin.h>

// The square root of MKL's vector library, which PyTorch uses for float32. On Intel's processors it is exact. On AMD's it
// comes from the processor's estimate of 1/sqrt(a), one step of Goldschmidt's method, one of Newton's, each operation
// rounded: off by one place for a sixth of all numbers.
static inline __m128 newton(__m128 a) {
  const __m128 half = _mm_set1_ps(0.5f);
  __m128 y = _mm_rsqrt_ps(a);
  __m128 root = _mm_mul_ps(a, y);
  __m128 h = _mm_mul_ps(half, y);
  __m128 error = _mm_sub_ps(half, _mm_mul_ps(root, h));
  root = _mm_add_ps(root, _mm_mul_ps(root, error));
  __m128 rest = _mm_sub_ps(a, _mm_mul_ps(root, root));
  root = _mm_add_ps(root, _mm_mul_ps(rest, h));
  // Zero, subnormal, infinite and negative numbers and NaN.
  __m128 usual = _mm_and_ps(_mm_cmpge_ps(a, _mm_set1_ps(0x1p-126f)), _mm_cmplt_ps(a, _mm_set1_ps(INFINITY)));
  return _mm_or_ps(_mm_and_ps(usual, root), _mm_andnot_ps(usual, _mm_sqrt_ps(a)));
}

void taper_sqrt_f32(float *out, const float *a, ptrdiff_t count) {
  ptrdiff_t i = 0;
  if (!__builtin_cpu_is("amd")) {
    for (; i + 4 <= count; i += 4) _mm_storeu_ps(out + i, _mm_sqrt_ps(_mm_loadu_ps(a + i)));
    for (; i < count; i++) out[i] = sqrtf(a[i]);
    return;
  }
  for (; i + 4 <= count; i += 4) _mm_storeu_ps(out + i, newton(_mm_loadu_ps(a + i)));
  for (; i < count; i++) _mm_store_ss(out + i, newton(_mm_load_ss(a + i)));
}

#else

void taper_sqrt_f32(float *out, const float *a, ptrdiff_t count) {
  for (ptrdiff_t i = 0; i < count; i++) out[i] = sqrtf(a[i]);
}

#endif
