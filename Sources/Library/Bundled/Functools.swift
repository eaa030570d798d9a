extension BundledSource {
  /// `functools`, written in the language.
  static let functoolsSource = #"""
    """Tools for functions."""

    __all__ = ['WRAPPER_ASSIGNMENTS', 'WRAPPER_UPDATES', 'cache', 'cached_property', 'cmp_to_key', 'lru_cache',
               'partial', 'partialmethod', 'reduce', 'singledispatch', 'total_ordering', 'update_wrapper', 'wraps']

    WRAPPER_ASSIGNMENTS = ('__module__', '__name__', '__qualname__', '__doc__', '__annotations__')
    WRAPPER_UPDATES = ('__dict__',)
    _missing = object()


    def update_wrapper(wrapper, wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
        """Makes a wrapper look like what it wraps."""
        for name in assigned:
            value = getattr(wrapped, name, _missing)
            if value is not _missing:
                try:
                    setattr(wrapper, name, value)
                except (AttributeError, TypeError):
                    pass
        for name in updated:
            for key, value in getattr(wrapped, name, {}).items():
                setattr(wrapper, key, value)
        wrapper.__wrapped__ = wrapped
        return wrapper


    def wraps(wrapped, assigned=WRAPPER_ASSIGNMENTS, updated=WRAPPER_UPDATES):
        """A decorator that makes a wrapper look like what it wraps."""
        def decorate(wrapper):
            return update_wrapper(wrapper, wrapped, assigned, updated)
        return decorate


    def reduce(function, iterable, initial=_missing, /):
        """Applies a function of two arguments from left to right."""
        try:
            items = iter(iterable)
        except TypeError:
            raise TypeError('reduce() arg 2 must support iteration') from None
        if initial is _missing:
            value = next(items, _missing)
            if value is _missing:
                raise TypeError('reduce() of empty iterable with no initial value')
        else:
            value = initial
        for item in items:
            value = function(value, item)
        return value


    class partial:
        """A function with some arguments given already."""

        __message_name__ = 'functools.partial'

        def __init__(self, /, *args, **keywords):
            if not args:
                raise TypeError("type 'partial' takes at least one argument")
            func, args = args[0], args[1:]
            if not callable(func):
                raise TypeError('the first argument must be callable')
            if isinstance(func, partial):
                args = func.args + args
                keywords = {**func.keywords, **keywords}
                func = func.func
            self.func = func
            self.args = args
            self.keywords = keywords

        def __call__(self, /, *args, **keywords):
            return self.func(*self.args, *args, **{**self.keywords, **keywords})

        def __repr__(self):
            parts = [repr(self.func)] + [repr(a) for a in self.args] + [f'{k}={v!r}' for k, v in self.keywords.items()]
            return f'functools.{type(self).__name__}({", ".join(parts)})'


    class partialmethod:
        """A method with some arguments given already."""

        def __init__(self, func, /, *args, **keywords):
            self.func = func
            self.args = args
            self.keywords = keywords

        def __get__(self, instance, owner=None):
            if instance is None:
                return partial(self.func, *self.args, **self.keywords)
            return partial(self.func, instance, *self.args, **self.keywords)


    class _CacheInfo(tuple):
        @property
        def hits(self):
            return self[0]

        @property
        def misses(self):
            return self[1]

        @property
        def maxsize(self):
            return self[2]

        @property
        def currsize(self):
            return self[3]

        def __repr__(self):
            return f'CacheInfo(hits={self[0]}, misses={self[1]}, maxsize={self[2]}, currsize={self[3]})'


    class _Mark:
        pass


    _mark = _Mark()


    def lru_cache(maxsize=128, typed=False):
        """A decorator that remembers the latest results."""
        if callable(maxsize):
            return lru_cache(128, typed)(maxsize)
        if maxsize is not None and not isinstance(maxsize, int):
            raise TypeError('Expected first argument to be an integer, a callable, or None')
        if maxsize is not None and maxsize < 0:
            maxsize = 0

        def decorate(function):
            results = {}
            hits = misses = 0

            def wrapper(*args, **kwds):
                nonlocal hits, misses
                if kwds:
                    key = args + (_mark,) + tuple(kwds.items())
                elif len(args) == 1 and type(args[0]) in (int, str) and not typed:
                    key = args[0]
                else:
                    key = args
                if typed:
                    key = (key, tuple([type(a) for a in args]), tuple([type(v) for v in kwds.values()]))
                found = results.get(key, _missing)
                if found is not _missing:
                    hits += 1
                    if maxsize is not None:
                        del results[key]
                        results[key] = found
                    return found
                misses += 1
                value = function(*args, **kwds)
                if maxsize is None:
                    results[key] = value
                elif maxsize > 0:
                    if key not in results and len(results) >= maxsize:
                        del results[next(iter(results))]
                    results[key] = value
                return value

            def cache_info():
                """Hits, misses and sizes."""
                return _CacheInfo((hits, misses, maxsize, len(results)))

            def cache_clear():
                """Forgets all results."""
                nonlocal hits, misses
                results.clear()
                hits = misses = 0

            def cache_parameters():
                """How the cache was made."""
                return {'maxsize': maxsize, 'typed': typed}

            wrapper.cache_info = cache_info
            wrapper.cache_clear = cache_clear
            wrapper.cache_parameters = cache_parameters
            return update_wrapper(wrapper, function)

        return decorate


    def cache(user_function, /):
        """A decorator that remembers all results."""
        return lru_cache(maxsize=None)(user_function)


    class cached_property:
        """A property that is computed once."""

        def __init__(self, func):
            self.func = func
            self.attrname = None
            self.__doc__ = func.__doc__

        def __set_name__(self, owner, name):
            self.attrname = name

        def __get__(self, instance, owner=None):
            if instance is None:
                return self
            if self.attrname is None:
                raise TypeError('Cannot use cached_property instance without calling __set_name__ on it.')
            values = instance.__dict__
            if self.attrname not in values:
                values[self.attrname] = self.func(instance)
            return values[self.attrname]


    def cmp_to_key(mycmp):
        """A key function from a function that compares."""
        class K:
            def __init__(self, obj):
                self.obj = obj

            def __lt__(self, other):
                return mycmp(self.obj, other.obj) < 0

            def __gt__(self, other):
                return mycmp(self.obj, other.obj) > 0

            def __eq__(self, other):
                return mycmp(self.obj, other.obj) == 0

            def __le__(self, other):
                return mycmp(self.obj, other.obj) <= 0

            def __ge__(self, other):
                return mycmp(self.obj, other.obj) >= 0

            __hash__ = None

        return K


    def total_ordering(cls):
        """A class decorator that adds the comparisons that are missing."""
        own = [name for name in ('__lt__', '__gt__', '__le__', '__ge__')
               if getattr(cls, name, None) is not getattr(object, name, None)]
        if not own:
            raise ValueError('must define at least one ordering operation: < > <= >=')
        root = own[0]
        given = getattr(cls, root)

        def lift(result, rule):
            return result if result is NotImplemented else rule(result)

        def same(self, other):
            return self == other

        if root == '__lt__':
            rules = {
                '__gt__': lambda self, other: lift(given(self, other), lambda r: not r and not same(self, other)),
                '__le__': lambda self, other: lift(given(self, other), lambda r: r or same(self, other)),
                '__ge__': lambda self, other: lift(given(self, other), lambda r: not r),
            }
        elif root == '__gt__':
            rules = {
                '__lt__': lambda self, other: lift(given(self, other), lambda r: not r and not same(self, other)),
                '__ge__': lambda self, other: lift(given(self, other), lambda r: r or same(self, other)),
                '__le__': lambda self, other: lift(given(self, other), lambda r: not r),
            }
        elif root == '__le__':
            rules = {
                '__ge__': lambda self, other: lift(given(self, other), lambda r: not r or same(self, other)),
                '__lt__': lambda self, other: lift(given(self, other), lambda r: r and not same(self, other)),
                '__gt__': lambda self, other: lift(given(self, other), lambda r: not r),
            }
        else:
            rules = {
                '__le__': lambda self, other: lift(given(self, other), lambda r: not r or same(self, other)),
                '__gt__': lambda self, other: lift(given(self, other), lambda r: r and not same(self, other)),
                '__lt__': lambda self, other: lift(given(self, other), lambda r: not r),
            }
        for name, rule in rules.items():
            if name not in own:
                rule.__name__ = name
                setattr(cls, name, rule)
        return cls


    def singledispatch(func):
        """A function that chooses by the type of its first argument."""
        registry = {object: func}

        def dispatch(cls):
            """The function for a class."""
            for base in cls.__mro__:
                if base in registry:
                    return registry[base]
            return func

        def register(cls, function=None):
            """Registers a function for a class."""
            if function is None:
                if isinstance(cls, type):
                    return lambda f: register(cls, f)
                hints = list(getattr(cls, '__annotations__', {}).values())
                if not hints:
                    raise TypeError(f'Invalid first argument to `register()`: {cls!r}. Use either '
                                    '`@register(some_class)` or plain `@register` on an annotated function.')
                function = cls
                cls = hints[0]
            registry[cls] = function
            return function

        def wrapper(*args, **kw):
            if not args:
                raise TypeError(f'{func.__name__} requires at least 1 positional argument')
            return dispatch(type(args[0]))(*args, **kw)

        wrapper.register = register
        wrapper.dispatch = dispatch
        wrapper.registry = registry
        return update_wrapper(wrapper, func)
    """#
}
