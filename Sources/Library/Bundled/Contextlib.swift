extension BundledSource {
  /// `contextlib`, written in the language.
  static let contextlibSource = #"""
    """Tools for the with statement."""
    import sys as _sys
    from functools import wraps as _wraps

    __all__ = ['AbstractContextManager', 'ContextDecorator', 'ExitStack', 'closing', 'contextmanager',
               'nullcontext', 'redirect_stderr', 'redirect_stdout', 'suppress']


    class AbstractContextManager:
        """A base class for context managers."""

        def __enter__(self):
            return self

        def __exit__(self, exc_type, exc_value, traceback):
            return None


    class ContextDecorator:
        """A base class for context managers that are decorators too."""

        def _again(self):
            # What one call of a decorated function enters; the manager itself unless it serves once only.
            return self

        def __call__(self, function):
            manager = self

            @_wraps(function)
            def decorated(*positional, **named):
                with manager._again():
                    return function(*positional, **named)

            return decorated


    class _OneYield(ContextDecorator):
        # The part of a generator before its yield is the way in, the part behind it the way out.

        def __init__(self, make):
            self._make = make
            self._steps = make()

        def _again(self):
            return _OneYield(self._make)

        def __enter__(self):
            for entered in self._steps:
                return entered
            raise RuntimeError("generator didn't yield")

        def __exit__(self, kind, error, trace):
            if kind is None:
                for _ in self._steps:
                    raise RuntimeError("generator didn't stop")
                return False
            error = kind() if error is None else error
            try:
                self._steps.throw(error)
            except BaseException as outcome:
                # The error that came in goes on by itself; it may have been wrapped by the rule about StopIteration.
                came_back = outcome is error or (
                    type(outcome) is RuntimeError and isinstance(error, StopIteration) and outcome.__cause__ is error)
                if came_back:
                    return False
                if isinstance(outcome, StopIteration):
                    return True
                raise
            raise RuntimeError("generator didn't stop after throw()")


    def contextmanager(function):
        """Makes a context manager of a generator with one yield."""
        @_wraps(function)
        def make(*positional, **named):
            return _OneYield(lambda: function(*positional, **named))
        return make


    class nullcontext:
        """Gives a value and does nothing else."""

        def __init__(self, enter_result=None):
            self.enter_result = enter_result

        def __enter__(self):
            return self.enter_result

        def __exit__(self, *details):
            return None


    class closing(nullcontext):
        """Closes a thing at the end."""

        def __init__(self, thing):
            super().__init__(thing)
            self.thing = thing

        def __exit__(self, *details):
            self.thing.close()


    class suppress(nullcontext):
        """Ignores exceptions of certain types."""

        def __init__(self, *exceptions):
            super().__init__()
            self._ignored = exceptions

        def __exit__(self, kind, error, trace):
            return kind is not None and issubclass(kind, self._ignored)


    class _Redirect:
        def __init__(self, target):
            self._target = target
            self._before = []

        def _put(self, stream):
            before = getattr(_sys, self._stream)
            setattr(_sys, self._stream, stream)
            return before

        def __enter__(self):
            self._before.append(self._put(self._target))
            return self._target

        def __exit__(self, *details):
            self._put(self._before.pop())


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
