#include "CVectorMath.h"
#include "Dispatch.h"

// exp of a float32 in float64: 2^n * e^r with r within half a ln 2, the series to r^10 (error below 1e-12). Arguments are
// held where float64 neither overflows nor vanishes; rounding to float32 then gives infinity, subnormals and zero.
INLINE double wide_exp(double y) {
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
  return p * scale.value;
}

INLINE double held(float x) {
  double y = x;
  y = y > 200 ? 200 : y;
  return y < -200 ? -200 : y;
}

INLINE float exp_one(float x) {
  float result = (float)wide_exp(held(x));
  return x != x ? x : result;
}

INLINE void taper_exp_f32_body(float *out, const float *a, ptrdiff_t count) {
  for (ptrdiff_t i = 0; i < count; i++) out[i] = exp_one(a[i]);
}

// 1 - 2 / (e^2x + 1); where that loses places, the series.
INLINE float tanh_one(float x) {
  double y = held(x), square = y * y;
  double far = 1 - 2 / (wide_exp(2 * y) + 1);
  double near = y * (1 + square * (-1.0 / 3 + square * (2.0 / 15 + square * (-17.0 / 315))));
  float result = (float)(square < 0x1p-12 ? near : far);
  return x != x ? x : result;
}

INLINE void taper_tanh_f32_body(float *out, const float *a, ptrdiff_t count) {
  for (ptrdiff_t i = 0; i < count; i++) out[i] = tanh_one(a[i]);
}

// The exponential is rounded to float32 before the division, as in PyTorch.
INLINE void taper_sigmoid_f32_body(float *out, const float *a, ptrdiff_t count) {
  for (ptrdiff_t i = 0; i < count; i++) out[i] = 1 / (1 + exp_one(-a[i]));
}

DISPATCH(void, taper_tanh_f32, (float *out, const float *a, ptrdiff_t count), (out, a, count))
DISPATCH(void, taper_sigmoid_f32, (float *out, const float *a, ptrdiff_t count), (out, a, count))
DISPATCH(void, taper_exp_f32, (float *out, const float *a, ptrdiff_t count), (out, a, count))

// exp of a float32 within 1 ulp in float32 alone, with the roundings of the vectors that PyTorch's softmax is computed in:
// ln 2 taken off in two parts, then the series to r^7, all steps fused.
INLINE float exp_narrow(float x) {
  const float shift = 0x1.8p23f;
  float n = x * 0x1.715476p+0f;
  n = n > 200 ? 200 : n;
  n = n < -200 ? -200 : n;
  float whole = n + shift;
  union {
    float value;
    unsigned bits;
  } low, high;
  whole -= shift;
  float r = __builtin_fmaf(whole, -0x1.62e4p-1f, x);
  r = __builtin_fmaf(whole, -0x1.7f7d1cp-20f, r);
  float p = 0x1.a057b4p-13f;
  p = __builtin_fmaf(p, r, 0x1.6d2d92p-10f);
  p = __builtin_fmaf(p, r, 0x1.11114cp-7f);
  p = __builtin_fmaf(p, r, 0x1.5554f4p-5f);
  p = __builtin_fmaf(p, r, 0x1.555556p-3f);
  p = __builtin_fmaf(p, r, 0.5f);
  p = 1 + __builtin_fmaf(r * r, p, r);
  // 2^n in two factors, so that neither overflows.
  int first = (int)whole >> 1;
  low.bits = (unsigned)(first + 127) << 23;
  high.bits = (unsigned)((int)whole - first + 127) << 23;
  float result = p * low.value * high.value;
  result = x < -104 ? 0 : result;
  result = x > 100 ? __builtin_inff() : result;
  return x != x ? x : result;
}

INLINE void taper_exp_narrow_f32_body(float *out, const float *a, ptrdiff_t count) {
  for (ptrdiff_t i = 0; i < count; i++) out[i] = exp_narrow(a[i]);
}

DISPATCH(void, taper_exp_narrow_f32, (float *out, const float *a, ptrdiff_t count), (out, a, count))
