#include "CVectorMath.h"
#include "Dispatch.h"

// exp of a float32 in float64: 2^n * e^r with r within half a ln 2, the series to r^10 (error below 1e-12). Arguments are
// held where float64 neither overflows nor vanishes; rounding to float32 then gives infinity, subnormals and zero.
INLINE float exp_one(float x) {
  double y = x;
  y = y > 200 ? 200 : y;
  y = y < -200 ? -200 : y;
  const double shift = 0x1.8p52;
  double n = y * 0x1.71547652b82fep+0 + shift;
  union {
    double value;
    unsigned long long bits;
  } scale = {n};
  n -= shift;
  double r = y - n * 0x1.62e42fefa39efp-1;
  double p = 1.0 / 3628800;
  p = p * r + 1.0 / 362880;
  p = p * r + 1.0 / 40320;
  p = p * r + 1.0 / 5040;
  p = p * r + 1.0 / 720;
  p = p * r + 1.0 / 120;
  p = p * r + 1.0 / 24;
  p = p * r + 1.0 / 6;
  p = p * r + 0.5;
  p = p * r + 1;
  p = p * r + 1;
  scale.bits = (scale.bits + 1023) << 52;
  float result = (float)(p * scale.value);
  return x != x ? x : result;
}

INLINE void taper_exp_f32_body(float *out, const float *a, ptrdiff_t count) {
  for (ptrdiff_t i = 0; i < count; i++) out[i] = exp_one(a[i]);
}

DISPATCH(void, taper_exp_f32, (float *out, const float *a, ptrdiff_t count), (out, a, count))
