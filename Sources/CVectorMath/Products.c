#include "CVectorMath.h"
#include "Dispatch.h"

#pragma clang diagnostic ignored "-Wpsabi"

#define REAL float
#define LANES 8
#define NAME(x) x##f32
#define FMA(a, b, c) __builtin_fmaf(a, b, c)
#include "Products.inc"
#undef REAL
#undef LANES
#undef NAME
#undef FMA

#define REAL double
#define LANES 4
#define NAME(x) x##f64
#define FMA(a, b, c) __builtin_fma(a, b, c)
#include "Products.inc"

#define taper_gemm_f32_body taper_gemm_body_f32
#define taper_gemm_f64_body taper_gemm_body_f64

DISPATCH(void, taper_gemm_f32,
         (float *out, ptrdiff_t out_row, const float *a, ptrdiff_t a_row, ptrdiff_t a_column, const float *b,
          ptrdiff_t b_row, ptrdiff_t m, ptrdiff_t n, ptrdiff_t k, int first),
         (out, out_row, a, a_row, a_column, b, b_row, m, n, k, first))
DISPATCH(void, taper_gemm_f64,
         (double *out, ptrdiff_t out_row, const double *a, ptrdiff_t a_row, ptrdiff_t a_column, const double *b,
          ptrdiff_t b_row, ptrdiff_t m, ptrdiff_t n, ptrdiff_t k, int first),
         (out, out_row, a, a_row, a_column, b, b_row, m, n, k, first))

// Note [MKL's order]
// Measured on an Intel processor by cancellation (a large number at i, its negative at j; what is left of the ones tells
// which terms met first). Lanes are folded in halves.

// Rows in groups of four: the first product alone, then 16 lanes of which lane 0 starts from what there is so far. The
// remaining rows: 16 lanes over all but the first product, which is added at the end.
typedef float wide_f32 __attribute__((vector_size(64)));

INLINE wide_f32 load_wide(const float *p, ptrdiff_t count) {
  wide_f32 v = {0};
  if (count >= 16) {
    __builtin_memcpy(&v, p, sizeof v);
  } else {
    __builtin_memcpy(&v, p, (size_t)count * sizeof(float));
  }
  return v;
}

INLINE float fold_f32(const float *lanes, int count) {
  float x[16];
  for (int i = 0; i < count; i++) x[i] = lanes[i];
  for (int half = count / 2; half > 0; half /= 2)
    for (int i = 0; i < half; i++) x[i] = x[i] + x[i + half];
  return x[0];
}

INLINE double fold_f64(const double *lanes, int count) {
  double x[8];
  for (int i = 0; i < count; i++) x[i] = lanes[i];
  for (int half = count / 2; half > 0; half /= 2)
    for (int i = 0; i < half; i++) x[i] = x[i] + x[i + half];
  return x[0];
}

INLINE float fold_wide(wide_f32 v) {
  float x[16];
  __builtin_memcpy(x, &v, sizeof x);
  return fold_f32(x, 16);
}

INLINE float grouped_row(const float *a, const float *x, ptrdiff_t k) {
  float sum = a[0] * x[0];
  ptrdiff_t i = 1;
  if (k - i >= 16) {
    wide_f32 lanes = {sum};
    for (; i + 16 <= k; i += 16)
      lanes = __builtin_elementwise_fma(load_wide(a + i, 16), load_wide(x + i, 16), lanes);
    sum = fold_wide(lanes);
  }
  if (i < k) {
    wide_f32 lanes = {sum};
    sum = fold_wide(__builtin_elementwise_fma(load_wide(a + i, k - i), load_wide(x + i, k - i), lanes));
  }
  return sum;
}

INLINE float single_row(const float *a, const float *x, ptrdiff_t k) {
  wide_f32 lanes = {0}, more = {0};
  ptrdiff_t i = 1;
  for (; i + 32 <= k; i += 32) {
    lanes = __builtin_elementwise_fma(load_wide(a + i, 16), load_wide(x + i, 16), lanes);
    more = __builtin_elementwise_fma(load_wide(a + i + 16, 16), load_wide(x + i + 16, 16), more);
  }
  lanes = lanes + more;
  for (; i < k; i += 16)
    lanes = __builtin_elementwise_fma(load_wide(a + i, k - i), load_wide(x + i, k - i), lanes);
  float first = a[0] * x[0];
  return fold_wide(lanes) + first;
}

INLINE void taper_gemv_f32_body(float *out, ptrdiff_t out_step, const float *a, ptrdiff_t a_row, const float *x,
                                ptrdiff_t m, ptrdiff_t k) {
  ptrdiff_t i = 0;
  if (k > 0)
    for (; i < m - m % 4; i++) out[i * out_step] = grouped_row(a + i * a_row, x, k);
  for (; i < m; i++) out[i * out_step] = k > 0 ? single_row(a + i * a_row, x, k) : 0;
}

DISPATCH(void, taper_gemv_f32,
         (float *out, ptrdiff_t out_step, const float *a, ptrdiff_t a_row, const float *x, ptrdiff_t m, ptrdiff_t k),
         (out, out_step, a, a_row, x, m, k))

// Four vectors of 4 lanes side by side; those left over alternate between the two sums that the four become.
INLINE void taper_gemv_f64_body(double *out, ptrdiff_t out_step, const double *a, ptrdiff_t a_row, const double *x,
                                ptrdiff_t m, ptrdiff_t k) {
  for (ptrdiff_t r = 0; r < m; r++) {
    const double *p = a + r * a_row;
    vectorf64 s[4] = {{0}, {0}, {0}, {0}};
    ptrdiff_t i = 0;
    for (; i + 16 <= k; i += 16)
      for (int v = 0; v < 4; v++) s[v] = fusedf64(loadf64(p + i + 4 * v), loadf64(x + i + 4 * v), s[v]);
    vectorf64 pair[2] = {s[0] + s[2], s[1] + s[3]};
    for (int v = 0; i < k; v ^= 1, i += 4) {
      ptrdiff_t left = k - i < 4 ? k - i : 4;
      pair[v] = fusedf64(load_somef64(p + i, left), load_somef64(x + i, left), pair[v]);
    }
    double lanes[2][4];
    __builtin_memcpy(lanes, pair, sizeof lanes);
    out[r * out_step] = fold_f64(lanes[0], 4) + fold_f64(lanes[1], 4);
  }
}

DISPATCH(void, taper_gemv_f64,
         (double *out, ptrdiff_t out_step, const double *a, ptrdiff_t a_row, const double *x, ptrdiff_t m, ptrdiff_t k),
         (out, out_step, a, a_row, x, m, k))

// Dot products: four vectors of 64 bytes; whole vectors left over alternate between the first two, the rest goes to the
// first. float32 folds its last four lanes in neighbours.
INLINE float taper_dot_f32_body(const float *x, const float *y, ptrdiff_t k) {
  wide_f32 s[4] = {{0}, {0}, {0}, {0}};
  ptrdiff_t i = 0;
  for (; i + 64 <= k; i += 64)
    for (int v = 0; v < 4; v++)
      s[v] = __builtin_elementwise_fma(load_wide(x + i + 16 * v, 16), load_wide(y + i + 16 * v, 16), s[v]);
  for (int v = 0; i + 16 <= k; v ^= 1, i += 16)
    s[v] = __builtin_elementwise_fma(load_wide(x + i, 16), load_wide(y + i, 16), s[v]);
  if (i < k) s[0] = __builtin_elementwise_fma(load_wide(x + i, k - i), load_wide(y + i, k - i), s[0]);
  wide_f32 sum = (s[0] + s[1]) + (s[2] + s[3]);
  float e[8], f[4];
  for (int l = 0; l < 8; l++) e[l] = sum[l] + sum[l + 8];
  for (int l = 0; l < 4; l++) f[l] = e[l] + e[l + 4];
  return (f[0] + f[1]) + (f[2] + f[3]);
}

typedef double wide_f64 __attribute__((vector_size(64)));

INLINE wide_f64 load_wide_f64(const double *p, ptrdiff_t count) {
  wide_f64 v = {0};
  if (count >= 8) {
    __builtin_memcpy(&v, p, sizeof v);
  } else {
    __builtin_memcpy(&v, p, (size_t)count * sizeof(double));
  }
  return v;
}

INLINE double taper_dot_f64_body(const double *x, const double *y, ptrdiff_t k) {
  wide_f64 s[4] = {{0}, {0}, {0}, {0}};
  ptrdiff_t i = 0;
  for (; i + 32 <= k; i += 32)
    for (int v = 0; v < 4; v++)
      s[v] = __builtin_elementwise_fma(load_wide_f64(x + i + 8 * v, 8), load_wide_f64(y + i + 8 * v, 8), s[v]);
  for (int v = 0; i + 8 <= k; v ^= 1, i += 8)
    s[v] = __builtin_elementwise_fma(load_wide_f64(x + i, 8), load_wide_f64(y + i, 8), s[v]);
  if (i < k) s[0] = __builtin_elementwise_fma(load_wide_f64(x + i, k - i), load_wide_f64(y + i, k - i), s[0]);
  wide_f64 sum = (s[0] + s[1]) + (s[2] + s[3]);
  double lanes[8];
  __builtin_memcpy(lanes, &sum, sizeof lanes);
  return fold_f64(lanes, 8);
}

// Few rows by few rows: one vector of 64 bytes for every pair; float64 folds its last four lanes in neighbours.
INLINE void taper_rows_f32_body(float *out, const float *a, ptrdiff_t a_row, const float *b, ptrdiff_t b_row, ptrdiff_t m,
                                ptrdiff_t n, ptrdiff_t k) {
  for (ptrdiff_t r = 0; r < m; r++)
    for (ptrdiff_t c = 0; c < n; c++) {
      wide_f32 lanes = {0};
      for (ptrdiff_t i = 0; i < k; i += 16)
        lanes = __builtin_elementwise_fma(load_wide(a + r * a_row + i, k - i), load_wide(b + c * b_row + i, k - i), lanes);
      out[r * n + c] = fold_wide(lanes);
    }
}

INLINE void taper_rows_f64_body(double *out, const double *a, ptrdiff_t a_row, const double *b, ptrdiff_t b_row,
                                ptrdiff_t m, ptrdiff_t n, ptrdiff_t k) {
  for (ptrdiff_t r = 0; r < m; r++)
    for (ptrdiff_t c = 0; c < n; c++) {
      wide_f64 s = {0};
      for (ptrdiff_t i = 0; i < k; i += 8)
        s = __builtin_elementwise_fma(load_wide_f64(a + r * a_row + i, k - i), load_wide_f64(b + c * b_row + i, k - i), s);
      out[r * n + c] = ((s[0] + s[4]) + (s[1] + s[5])) + ((s[2] + s[6]) + (s[3] + s[7]));
    }
}

DISPATCH(void, taper_rows_f32,
         (float *out, const float *a, ptrdiff_t a_row, const float *b, ptrdiff_t b_row, ptrdiff_t m, ptrdiff_t n,
          ptrdiff_t k),
         (out, a, a_row, b, b_row, m, n, k))
DISPATCH(void, taper_rows_f64,
         (double *out, const double *a, ptrdiff_t a_row, const double *b, ptrdiff_t b_row, ptrdiff_t m, ptrdiff_t n,
          ptrdiff_t k),
         (out, a, a_row, b, b_row, m, n, k))
DISPATCH(float, taper_dot_f32, (const float *x, const float *y, ptrdiff_t k), (x, y, k))
DISPATCH(double, taper_dot_f64, (const double *x, const double *y, ptrdiff_t k), (x, y, k))
