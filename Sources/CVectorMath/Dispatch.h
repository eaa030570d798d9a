// One body, two builds of it: DISPATCH defines `name` that calls the AVX2 build where the processor has it.
#ifndef TAPER_DISPATCH_H
#define TAPER_DISPATCH_H

#define INLINE static inline __attribute__((always_inline))

#if defined(__x86_64__)
#define AVX2 __attribute__((target("avx2,fma")))
#define HAS_AVX2 (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma"))
#define DISPATCH(result, name, parameters, arguments)                                                                  \
  AVX2 static result name##_avx2 parameters { return name##_body arguments; }                                          \
  static result name##_portable parameters { return name##_body arguments; }                                           \
  result name parameters { return HAS_AVX2 ? name##_avx2 arguments : name##_portable arguments; }
#else
#define DISPATCH(result, name, parameters, arguments)                                                                  \
  result name parameters { return name##_body arguments; }
#endif

#endif
