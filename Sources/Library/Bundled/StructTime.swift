/// `time.struct_time` and the named tuples of `sys`, written in the language.
enum BundledStructures {
  /// A tuple whose items have names, printed as CPython prints its "struct sequences".
  static let structTime = #"""
    class struct_time(tuple):
        _names = ('tm_year', 'tm_mon', 'tm_mday', 'tm_hour', 'tm_min', 'tm_sec', 'tm_wday', 'tm_yday', 'tm_isdst')
        n_fields = 9

        def __getattr__(self, name):
            if name in struct_time._names:
                return self[struct_time._names.index(name)]
            raise AttributeError(f"'time.struct_time' object has no attribute '{name}'")

        def __repr__(self):
            return 'time.struct_time(' + ', '.join(f'{n}={v!r}' for n, v in zip(self._names, self)) + ')'
    """#

  /// `sys.version_info` and friends.
  static let sysInfo = #"""
    class _Info(tuple):
        def __getattr__(self, name):
            if name in type(self)._names:
                return self[type(self)._names.index(name)]
            raise AttributeError(f"'{type(self)._title}' object has no attribute '{name}'")

        def __repr__(self):
            return type(self)._title + '(' + ', '.join(f'{n}={v!r}' for n, v in zip(type(self)._names, self)) + ')'

    class _VersionInfo(_Info):
        _title = 'sys.version_info'
        _names = ('major', 'minor', 'micro', 'releaselevel', 'serial')

    class _FloatInfo(_Info):
        _title = 'sys.float_info'
        _names = ('max', 'max_exp', 'max_10_exp', 'min', 'min_exp', 'min_10_exp', 'dig', 'mant_dig', 'epsilon',
                  'radix', 'rounds')

    class _IntInfo(_Info):
        _title = 'sys.int_info'
        _names = ('bits_per_digit', 'sizeof_digit', 'default_max_str_digits', 'str_digits_check_threshold')

    class _HashInfo(_Info):
        _title = 'sys.hash_info'
        _names = ('width', 'modulus', 'inf', 'nan', 'imag')

    class _Flags(_Info):
        _title = 'sys.flags'
        _names = ('debug', 'inspect', 'interactive', 'optimize', 'verbose')

    class _Implementation:
        name = 'cpython'
        cache_tag = 'cpython-311'

    version_info = _VersionInfo((3, 11, 7, 'final', 0))
    float_info = _FloatInfo((1.7976931348623157e+308, 1024, 308, 2.2250738585072014e-308, -1021, -307, 15, 53,
                             2.220446049250313e-16, 2, 1))
    int_info = _IntInfo((30, 4, 4300, 640))
    hash_info = _HashInfo((64, 2305843009213693951, 314159, 0, 1000003))
    flags = _Flags((0, 0, 0, 0, 0))
    implementation = _Implementation()
    implementation.version = version_info
    """#
}
