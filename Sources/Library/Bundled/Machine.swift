extension BundledSource {
  /// `timeit`, written in the language.
  static let timeitSource = #"""
    """Measuring how long code takes."""
    import time

    default_timer = time.perf_counter
    default_number = 1000000
    default_repeat = 5


    class Timer:
        """A piece of code that is run over and over."""

        def __init__(self, stmt='pass', setup='pass', timer=default_timer, globals=None):
            self.timer = timer
            names = {} if globals is None else dict(globals)
            if isinstance(stmt, str):
                source = ('def _inner(_number, _timer):\n'
                          + ''.join(['    ' + line + '\n' for line in (setup if isinstance(setup, str) else
                                                                      'pass').split('\n')])
                          + '    _start = _timer()\n    for _ in range(_number):\n'
                          + ''.join(['        ' + line + '\n' for line in stmt.split('\n')])
                          + '    return _timer() - _start\n')
                exec(source, names)
                self._inner = names['_inner']
            elif callable(stmt):
                def _inner(number, timer):
                    if callable(setup):
                        setup()
                    start = timer()
                    for _ in range(number):
                        stmt()
                    return timer() - start
                self._inner = _inner
            else:
                raise ValueError('stmt is neither a string nor callable')

        def timeit(self, number=default_number):
            """Seconds that `number` runs take."""
            return self._inner(number, self.timer)

        def repeat(self, repeat=default_repeat, number=default_number):
            return [self.timeit(number) for _ in range(repeat)]

        def autorange(self, callback=None):
            """A number of runs that takes at least 0.2 seconds, and its time."""
            scale = 1
            while True:
                for factor in 1, 2, 5:
                    number = scale * factor
                    taken = self.timeit(number)
                    if callback is not None:
                        callback(number, taken)
                    if taken >= 0.2:
                        return number, taken
                scale *= 10


    def timeit(stmt='pass', setup='pass', timer=default_timer, number=default_number, globals=None):
        """Seconds that `number` runs of a piece of code take."""
        return Timer(stmt, setup, timer, globals).timeit(number)


    def repeat(stmt='pass', setup='pass', timer=default_timer, repeat=default_repeat, number=default_number,
               globals=None):
        return Timer(stmt, setup, timer, globals).repeat(repeat, number)
    """#

  /// `platform`, written in the language.
  static let platformSource = #"""
    """What machine this is."""
    import sys as _sys


    def system():
        return 'Darwin' if _sys.platform == 'darwin' else 'Linux'


    def machine():
        return 'arm64' if _sys.platform == 'darwin' else 'x86_64'


    processor = machine


    def node():
        return ''


    def release():
        return ''


    version = release


    def platform(aliased=False, terse=False):
        return f'{system()}-{machine()}'


    def python_version():
        return '.'.join(map(str, _sys.version_info[:3]))


    def python_version_tuple():
        return tuple(map(str, _sys.version_info[:3]))


    def python_implementation():
        return 'CPython'


    def architecture():
        return '64bit', ''
    """#

  /// `types`, written in the language.
  static let typesSource = #"""
    """Names of built-in types."""

    def _function(): pass
    def _generator(): yield

    FunctionType = LambdaType = type(_function)
    GeneratorType = type(_generator())
    BuiltinFunctionType = type(len)
    BuiltinMethodType = type([].append)
    MethodWrapperType = type(object().__str__)
    ModuleType = type(__builtins__)
    NoneType = type(None)
    EllipsisType = type(...)
    NotImplementedType = type(NotImplemented)

    class _Class:
        def method(self): pass

    MethodType = type(_Class().method)
    MappingProxyType = type(_Class.__dict__)
    GenericAlias, UnionType, CodeType = type(list[int]), type(int | None), type(_function.__code__)
    try:
        raise TypeError
    except TypeError as _problem:
        TracebackType, FrameType = type(_problem.__traceback__), None
    del _Class, _function, _generator


    class SimpleNamespace:
        """Attributes and nothing else."""

        def __init__(self, /, **kwargs):
            self.__dict__.update(kwargs)

        def __repr__(self):
            kind = type(self)
            name = 'namespace' if kind is SimpleNamespace else kind.__name__
            return f"{name}({', '.join([f'{key}={value!r}' for key, value in self.__dict__.items()])})"

        def __eq__(self, other):
            if not isinstance(other, SimpleNamespace):
                return NotImplemented
            return self.__dict__ == other.__dict__

        __hash__ = None


    class DynamicClassAttribute(property):
        """An attribute that a class computes for its instances."""


    def new_class(name, bases=(), kwds=None, exec_body=None):
        """Makes a class."""
        namespace = {}
        if exec_body is not None:
            exec_body(namespace)
        return type(name, bases, namespace)
    """#

  /// `uuid`, written in the language.
  static let uuidSource = #"""
    """Identifiers of 128 bits."""
    import os as _os


    class UUID:
        """An identifier."""

        def __init__(self, hex=None, bytes=None, bytes_le=None, fields=None, int=None, version=None, *, is_safe=None):
            if [hex, bytes, int].count(None) != 2:
                raise TypeError('one of the hex, bytes, bytes_le, fields, or int arguments must be given')
            if hex is not None:
                digits = hex.replace('urn:', '').replace('uuid:', '').strip('{}').replace('-', '')
                if len(digits) != 32:
                    raise ValueError('badly formed hexadecimal UUID string')
                number = _int(digits, 16)
            elif bytes is not None:
                if len(bytes) != 16:
                    raise ValueError('bytes is not a 16-char string')
                number = _int.from_bytes(bytes, 'big')
            else:
                number = int
            if not 0 <= number < 1 << 128:
                raise ValueError('int is out of range (need a 128-bit value)')
            if version is not None:
                if not 1 <= version <= 5:
                    raise ValueError('illegal version number')
                number = number & ~(0xf000 << 64) & ~(0xc000 << 48) | version << 76 | 0x8000 << 48
            self.int = number

        @property
        def hex(self):
            return f'{self.int:032x}'

        @property
        def bytes(self):
            return self.int.to_bytes(16, 'big')

        @property
        def version(self):
            return self.int >> 76 & 15

        def __str__(self):
            digits = self.hex
            return '-'.join([digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]])

        def __repr__(self):
            return f'UUID({str(self)!r})'

        def __int__(self):
            return self.int

        def __eq__(self, other):
            return self.int == other.int if isinstance(other, UUID) else NotImplemented

        def __lt__(self, other):
            return self.int < other.int if isinstance(other, UUID) else NotImplemented

        def __hash__(self):
            return hash(self.int)


    _int = int


    def uuid4():
        """A random identifier."""
        return UUID(bytes=_os.urandom(16), version=4)


    uuid1 = uuid4
    """#

  /// `shutil`, written in the language.
  static let shutilSource = #"""
    """Copying and removing files and folders."""
    import os


    class Error(OSError):
        """A copy that cannot be made."""


    class SameFileError(Error):
        """Source and target are the same."""


    def copyfile(src, dst, *, follow_symlinks=True):
        """Copies a file's contents."""
        if os.path.samefile(src, dst):
            raise SameFileError(f'{src!r} and {dst!r} are the same file')
        with open(src, 'rb') as source, open(dst, 'wb') as target:
            target.write(source.read())
        return dst


    def copy(src, dst, *, follow_symlinks=True):
        """Copies a file to a file or into a folder."""
        if os.path.isdir(dst):
            dst = os.path.join(dst, os.path.basename(src))
        return copyfile(src, dst)


    copy2 = copy


    def copytree(src, dst, symlinks=False, ignore=None, copy_function=copy2, ignore_dangling_symlinks=False,
                 dirs_exist_ok=False):
        """Copies a folder."""
        os.makedirs(dst, exist_ok=dirs_exist_ok)
        for name in os.listdir(src):
            source, target = os.path.join(src, name), os.path.join(dst, name)
            if os.path.isdir(source):
                copytree(source, target, copy_function=copy_function, dirs_exist_ok=dirs_exist_ok)
            else:
                copy_function(source, target)
        return dst


    def rmtree(path, ignore_errors=False, onerror=None):
        """Removes a folder and everything in it."""
        try:
            for name in os.listdir(path):
                inner = os.path.join(path, name)
                if os.path.isdir(inner):
                    rmtree(inner, ignore_errors)
                else:
                    os.remove(inner)
            os.rmdir(path)
        except OSError:
            if not ignore_errors:
                raise


    def move(src, dst, copy_function=copy2):
        """Moves a file or folder."""
        if os.path.isdir(dst):
            dst = os.path.join(dst, os.path.basename(src))
        os.rename(src, dst)
        return dst
    """#
}
