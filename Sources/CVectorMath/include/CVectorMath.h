// Kernels in C: loops that Swift's vector types do not reach. Every function chooses AVX2 with FMA at run time where the
// processor has it, else a portable form with the same results bit for bit.
#ifndef CVECTORMATH_H
#define CVECTORMATH_H

#include <stddef.h>

/// `out (m, n) += a (m, k) × b (k, n)` with fused steps, k ascending; `b` and `out` have rows without gaps between their
/// elements (`b_row` and `out_row` apart), `a` any strides. `first` overwrites `out` instead.
void taper_gemm_f32(float *out, ptrdiff_t out_row, const float *a, ptrdiff_t a_row, ptrdiff_t a_column, const float *b,
                    ptrdiff_t b_row, ptrdiff_t m, ptrdiff_t n, ptrdiff_t k, int first);
void taper_gemm_f64(double *out, ptrdiff_t out_row, const double *a, ptrdiff_t a_row, ptrdiff_t a_column, const double *b,
                    ptrdiff_t b_row, ptrdiff_t m, ptrdiff_t n, ptrdiff_t k, int first);

/// `out[i * out_step] = row i of a (m, k) · x`, `x` and the rows contiguous; the order of MKL's matrix-vector product.
void taper_gemv_f32(float *out, ptrdiff_t out_step, const float *a, ptrdiff_t a_row, const float *x, ptrdiff_t m,
                    ptrdiff_t k);
void taper_gemv_f64(double *out, ptrdiff_t out_step, const double *a, ptrdiff_t a_row, const double *x, ptrdiff_t m,
                    ptrdiff_t k);

/// `out (m, n) = a (m, k) × b (n, k)ᵀ`, rows contiguous; the order of MKL's product of few rows.
void taper_rows_f32(float *out, const float *a, ptrdiff_t a_row, const float *b, ptrdiff_t b_row, ptrdiff_t m, ptrdiff_t n,
                    ptrdiff_t k);
void taper_rows_f64(double *out, const double *a, ptrdiff_t a_row, const double *b, ptrdiff_t b_row, ptrdiff_t m,
                    ptrdiff_t n, ptrdiff_t k);

/// `x · y` of contiguous vectors, in the order of MKL's dot product.
float taper_dot_f32(const float *x, const float *y, ptrdiff_t k);
double taper_dot_f64(const double *x, const double *y, ptrdiff_t k);

/// The sum of a contiguous run in PyTorch's order: four vectors of partial sums, each a cascade of four levels.
float taper_sum_f32(const float *p, ptrdiff_t count);
double taper_sum_f64(const double *p, ptrdiff_t count);

/// `out[i] = a[i] + alpha * b[i]`, fused; `out` may be `a` or `b`.
void taper_axpy_f32(float *out, const float *a, float alpha, const float *b, ptrdiff_t count);
void taper_axpy_f64(double *out, const double *a, double alpha, const double *b, ptrdiff_t count);

/// `out[i] = exp(a[i])` within 0.501 ulp; `out` may be `a`.
void taper_exp_f32(float *out, const float *a, ptrdiff_t count);

/// `out[i] = tanh(a[i])` within 0.501 ulp and `1 / (1 + exp(-a[i]))`; `out` may be `a`.
void taper_tanh_f32(float *out, const float *a, ptrdiff_t count);
void taper_sigmoid_f32(float *out, const float *a, ptrdiff_t count);

/// `out[i] = exp(a[i])` within 1 ulp, rounded as in PyTorch's softmax; `out` may be `a`.
void taper_exp_narrow_f32(float *out, const float *a, ptrdiff_t count);

/// `out[i] = sqrt(a[i])` within 0.75 ulp, rounded as in PyTorch; `out` may be `a`.
void taper_sqrt_f32(float *out, const float *a, ptrdiff_t count);

/// One step of SGD: `g += decay * p`, `buffer = buffer * momentum + keep * g`, `p += rate * buffer`; without a buffer
/// `p += rate * g`. With `nesterov` the step is `g + momentum * buffer`.
void taper_sgd_f32(float *p, const float *g, float *buffer, float rate, float momentum, float keep, float decay,
                   int nesterov, ptrdiff_t count);
void taper_sgd_f64(double *p, const double *g, double *buffer, double rate, double momentum, double keep, double decay,
                   int nesterov, ptrdiff_t count);

/// The numbers of one step of Adam.
struct taper_adam_settings {
  /// 1 - beta1, beta2 and 1 - beta2
  double weight, beta2, weight2;
  /// The root of the second bias correction, and what is added to the divisor.
  double correction, eps;
  /// Minus the learning rate over the first bias correction.
  double rate;
  /// Weight decay added to the gradient (0 for none), and the factor that shrinks the parameter (1 for none).
  double decay, shrink;
};

/// One step of Adam; `most` holds the largest second moments (AMSGrad) or is null.
void taper_adam_f32(float *p, const float *g, float *mean, float *square, float *most, const struct taper_adam_settings *s,
                    ptrdiff_t count);
void taper_adam_f64(double *p, const double *g, double *mean, double *square, double *most,
                    const struct taper_adam_settings *s, ptrdiff_t count);

#endif
