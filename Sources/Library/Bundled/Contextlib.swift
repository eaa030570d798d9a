extension BundledSource {
  /// `contextlib`, written in the language.
  static let contextlibSource = #"""
    """Tools for the with statement."""
    import sys as _sys
    from functools import wraps as _wraps

    __all__ = ['AbstractContextManager', 'ContextDecorator', 'ExitStack', 'chdir', 'closing', 'contextmanager',
               'nullcontext', 'redirect_stderr', 'redirect_stdout', 'suppress']


    class AbstractContextManager:
        """A base class for context managers."""

        def __enter__(self):
            return self

        def __exit__(self, exc_type, exc_value, traceback):
            return None


    class ContextDecorator:
        """A base class for context managers that are decorators too."""

        def _recreate_cm(self):
            return self

        def __call__(self, func):
            @_wraps(func)
            def inner(*args, **kwds):
                with self._recreate_cm():
                    return func(*args, **kwds)
            return inner


    class _GeneratorContextManager(ContextDecorator):
        def __init__(self, func, args, kwds):
            self.gen = func(*args, **kwds)
            self.func, self.args, self.kwds = func, args, kwds
            self.__doc__ = func.__doc__

        def _recreate_cm(self):
            return type(self)(self.func, self.args, self.kwds)

        def __enter__(self):
            try:
                return next(self.gen)
            except StopIteration:
                raise RuntimeError("generator didn't yield") from None

        def __exit__(self, typ, value, traceback):
            if typ is None:
                try:
                    next(self.gen)
                except StopIteration:
                    return False
                raise RuntimeError("generator didn't stop")
            if value is None:
                value = typ()
            try:
                self.gen.throw(value)
            except StopIteration as exc:
                return exc is not value
            except BaseException as exc:
                if exc is value:
                    return False
                if isinstance(value, StopIteration) and isinstance(exc, RuntimeError) and exc.__cause__ is value:
                    return False
                raise
            raise RuntimeError("generator didn't stop after throw()")


    def contextmanager(func):
        """Makes a context manager of a generator with one yield."""
        @_wraps(func)
        def helper(*args, **kwds):
            return _GeneratorContextManager(func, args, kwds)
        return helper


    class closing:
        """Closes a thing at the end."""

        def __init__(self, thing):
            self.thing = thing

        def __enter__(self):
            return self.thing

        def __exit__(self, *exc_info):
            self.thing.close()


    class suppress:
        """Ignores exceptions of certain types."""

        def __init__(self, *exceptions):
            self._exceptions = exceptions

        def __enter__(self):
            pass

        def __exit__(self, exctype, excinst, exctb):
            return exctype is not None and issubclass(exctype, self._exceptions)


    class nullcontext:
        """Does nothing."""

        def __init__(self, enter_result=None):
            self.enter_result = enter_result

        def __enter__(self):
            return self.enter_result

        def __exit__(self, *excinfo):
            pass


    class _Redirect:
        def __init__(self, new_target):
            self._new_target = new_target
            self._old = []

        def __enter__(self):
            self._old.append(getattr(_sys, self._stream))
            setattr(_sys, self._stream, self._new_target)
            return self._new_target

        def __exit__(self, exctype, excinst, exctb):
            setattr(_sys, self._stream, self._old.pop())


    class redirect_stdout(_Redirect):
        """Sends what is printed elsewhere."""

        _stream = 'stdout'


    class redirect_stderr(_Redirect):
        """Sends what goes to standard error elsewhere."""

        _stream = 'stderr'


    class ExitStack:
        """Context managers entered one after the other, left in reverse."""

        def __init__(self):
            self._callbacks = []

        def enter_context(self, cm):
            """Enters a context manager."""
            cls = type(cm)
            if not hasattr(cls, '__enter__') or not hasattr(cls, '__exit__'):
                raise TypeError(f"'{cls.__module__}.{cls.__qualname__}' object does not support the "
                                'context manager protocol')
            result = cls.__enter__(cm)
            self._callbacks.append(lambda *details: cls.__exit__(cm, *details))
            return result

        def push(self, exit):
            """Registers something with an __exit__ method, or a function like it."""
            if hasattr(type(exit), '__exit__'):
                self._callbacks.append(lambda *details: type(exit).__exit__(exit, *details))
            else:
                self._callbacks.append(exit)
            return exit

        def callback(self, callback, /, *args, **kwds):
            """Registers a function to call at the end."""
            def run(exc_type, exc, tb):
                callback(*args, **kwds)
            self._callbacks.append(run)
            return callback

        def pop_all(self):
            """Hands everything over to a new stack."""
            other = type(self)()
            other._callbacks = self._callbacks
            self._callbacks = []
            return other

        def close(self):
            """Leaves everything now."""
            self.__exit__(None, None, None)

        def __enter__(self):
            return self

        def __exit__(self, *details):
            pending = details[1]
            suppressed = False
            while self._callbacks:
                callback = self._callbacks.pop()
                try:
                    kind = None if pending is None else type(pending)
                    if callback(kind, pending, None):
                        suppressed = True
                        pending = None
                except BaseException as exc:
                    suppressed = False
                    pending = exc
            if pending is not None and pending is not details[1]:
                raise pending
            return suppressed and details[1] is not None
    """#
}
