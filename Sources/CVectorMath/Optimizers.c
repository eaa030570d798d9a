#include "CVectorMath.h"
#include "Dispatch.h"

#include <math.h>

// One step of an optimizer over contiguous memory: what its tensor operations would do one after the other, each element
// rounded as often and in the same order. Sums with a factor are fused, as in PyTorch's kernels; nothing else is.
#pragma STDC FP_CONTRACT OFF

#define SGD(name, real, fused)                                                                                         \
  INLINE void name##_body(real *p, const real *g, real *buffer, real rate, real momentum, real keep, real decay,       \
                          int nesterov, ptrdiff_t count) {                                                             \
    for (ptrdiff_t i = 0; i < count; i++) {                                                                            \
      real step = decay != 0 ? fused(decay, p[i], g[i]) : g[i];                                                        \
      if (buffer) {                                                                                                    \
        buffer[i] = fused(keep, step, buffer[i] * momentum);                                                           \
        step = nesterov ? fused(momentum, buffer[i], step) : buffer[i];                                                \
      }                                                                                                                \
      p[i] = fused(rate, step, p[i]);                                                                                  \
    }                                                                                                                  \
  }

SGD(taper_sgd_f32, float, __builtin_fmaf)
SGD(taper_sgd_f64, double, __builtin_fma)

DISPATCH(void, taper_sgd_f32,
         (float *p, const float *g, float *buffer, float rate, float momentum, float keep, float decay, int nesterov,
          ptrdiff_t count),
         (p, g, buffer, rate, momentum, keep, decay, nesterov, count))
DISPATCH(void, taper_sgd_f64,
         (double *p, const double *g, double *buffer, double rate, double momentum, double keep, double decay, int nesterov,
          ptrdiff_t count),
         (p, g, buffer, rate, momentum, keep, decay, nesterov, count))

#define BLOCK 64

INLINE void roots_f32(float *x, ptrdiff_t count) { taper_sqrt_f32(x, x, count); }

INLINE void roots_f64(double *x, ptrdiff_t count) {
  for (ptrdiff_t i = 0; i < count; i++) x[i] = sqrt(x[i]);
}

#define ADAM(name, real, fused, magnitude, roots)                                                                      \
  INLINE void name##_body(real *p, const real *g, real *mean, real *square, real *most,                                \
                          const struct taper_adam_settings *s, ptrdiff_t count) {                                      \
    const real weight = (real)s->weight, rest = 1 - (real)s->weight, beta2 = (real)s->beta2;                           \
    const real weight2 = (real)s->weight2, correction = (real)s->correction, eps = (real)s->eps;                       \
    const real rate = (real)s->rate, decay = (real)s->decay, shrink = (real)s->shrink;                                 \
    real root[BLOCK];                                                                                                  \
    for (ptrdiff_t start = 0; start < count; start += BLOCK) {                                                         \
      const ptrdiff_t n = count - start < BLOCK ? count - start : BLOCK;                                               \
      for (ptrdiff_t i = 0; i < n; i++) {                                                                              \
        const ptrdiff_t k = start + i;                                                                                 \
        if (shrink != 1) p[k] = p[k] * shrink;                                                                         \
        const real step = decay != 0 ? fused(decay, p[k], g[k]) : g[k];                                                \
        const real difference = step - mean[k];                                                                        \
        mean[k] = magnitude(weight) < (real)0.5 ? fused(weight, difference, mean[k]) : fused(-difference, rest, step); \
        square[k] = fused(weight2 * step, step, square[k] * beta2);                                                    \
        real chosen = square[k];                                                                                       \
        if (most) {                                                                                                    \
          if (!(most[k] >= chosen)) most[k] = chosen;                                                                  \
          chosen = most[k];                                                                                            \
        }                                                                                                              \
        root[i] = chosen;                                                                                              \
      }                                                                                                                \
      roots(root, n);                                                                                                  \
      for (ptrdiff_t i = 0; i < n; i++) {                                                                              \
        const ptrdiff_t k = start + i;                                                                                 \
        p[k] = p[k] + rate * mean[k] / (root[i] / correction + eps);                                                   \
      }                                                                                                                \
    }                                                                                                                  \
  }

ADAM(taper_adam_f32, float, __builtin_fmaf, fabsf, roots_f32)
ADAM(taper_adam_f64, double, __builtin_fma, fabs, roots_f64)

DISPATCH(void, taper_adam_f32,
         (float *p, const float *g, float *mean, float *square, float *most, const struct taper_adam_settings *s,
          ptrdiff_t count),
         (p, g, mean, square, most, s, count))
DISPATCH(void, taper_adam_f64,
         (double *p, const double *g, double *mean, double *square, double *most, const struct taper_adam_settings *s,
          ptrdiff_t count),
         (p, g, mean, square, most, s, count))
