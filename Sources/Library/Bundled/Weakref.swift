extension BundledSource {
  /// `weakref`, written in the language.
  static let weakrefSource = #"""
    """References that do not keep their objects alive."""
    from _weakref import ref, getweakrefcount

    __all__ = ['ref', 'proxy', 'WeakKeyDictionary', 'WeakValueDictionary', 'WeakSet', 'WeakMethod', 'finalize', 'getweakrefcount',
               'ReferenceType']

    ReferenceType = ref


    class _Proxy:
        def __init__(self, target):
            object.__setattr__(self, '_reference', ref(target))

        def _target(self):
            target = object.__getattribute__(self, '_reference')()
            if target is None:
                raise ReferenceError('weakly-referenced object no longer exists')
            return target

        def __getattr__(self, name):
            return getattr(_Proxy._target(self), name)

        def __setattr__(self, name, value):
            setattr(_Proxy._target(self), name, value)

        def __str__(self):
            return str(_Proxy._target(self))

        def __len__(self):
            return len(_Proxy._target(self))

        def __getitem__(self, key):
            return _Proxy._target(self)[key]

        def __call__(self, *args, **kwargs):
            return _Proxy._target(self)(*args, **kwargs)

        def __bool__(self):
            return bool(_Proxy._target(self))


    def proxy(object, callback=None):
        """Stands for an object without keeping it alive."""
        return _Proxy(object)


    class WeakValueDictionary:
        """A dict whose entries go with their values."""

        def __init__(self, other=(), /, **kwargs):
            self._data = {}
            self.update(other, **kwargs)

        def _live(self):
            found = []
            for key, reference in list(self._data.items()):
                value = reference()
                if value is not None:
                    found.append((key, value))
            return found

        def __getitem__(self, key):
            value = self._data[key]()
            if value is None:
                raise KeyError(key)
            return value

        def __setitem__(self, key, value):
            def gone(reference, data=self._data, key=key):
                if data.get(key) is reference:
                    del data[key]
            self._data[key] = ref(value, gone)

        def __delitem__(self, key):
            del self._data[key]

        def __contains__(self, key):
            return key in self._data and self._data[key]() is not None

        def __len__(self):
            return len(self._live())

        def __iter__(self):
            return iter([key for key, value in self._live()])

        def __repr__(self):
            return f'<{type(self).__name__} at {hex(id(self))}>'

        def get(self, key, default=None):
            return self[key] if key in self else default

        def keys(self):
            return iter(self)

        def values(self):
            return iter([value for key, value in self._live()])

        def items(self):
            return iter(self._live())

        def pop(self, key, *default):
            if key in self:
                value = self[key]
                del self._data[key]
                return value
            if default:
                return default[0]
            raise KeyError(key)

        def setdefault(self, key, default=None):
            if key not in self:
                self[key] = default
            return self[key]

        def update(self, other=(), /, **kwargs):
            for key, value in dict(other, **kwargs).items():
                self[key] = value

        def clear(self):
            self._data.clear()


    class WeakKeyDictionary:
        """A dict whose entries go with their keys."""

        def __init__(self, dict=None):
            self._data = {}
            self.update(dict or {})

        def _live(self):
            return [(key, value) for key, value in [(reference(), value) for reference, value in list(self._data.items())]
                    if key is not None]

        def __setitem__(self, key, value):
            def gone(reference, data=self._data):
                data.pop(reference, None)
            self._data[ref(key, gone)] = value

        def __getitem__(self, key):
            return self._data[ref(key)]

        def __delitem__(self, key):
            del self._data[ref(key)]

        def __contains__(self, key):
            try:
                return ref(key) in self._data
            except TypeError:
                return False

        def __len__(self):
            return len(self._live())

        def __iter__(self):
            return iter([key for key, value in self._live()])

        def get(self, key, default=None):
            return self._data.get(ref(key), default)

        def keys(self):
            return iter(self)

        def values(self):
            return iter([value for key, value in self._live()])

        def items(self):
            return iter(self._live())

        def pop(self, key, *default):
            return self._data.pop(ref(key), *default)

        def setdefault(self, key, default=None):
            if key not in self:
                self[key] = default
            return self[key]

        def update(self, other):
            for key, value in dict(other).items():
                self[key] = value


    class WeakSet:
        """A set whose elements go when nobody else has them."""

        def __init__(self, data=None):
            self._data = set()
            for item in data or ():
                self.add(item)

        def add(self, item):
            def gone(reference, data=self._data):
                data.discard(reference)
            self._data.add(ref(item, gone))

        def discard(self, item):
            self._data.discard(ref(item))

        def remove(self, item):
            self._data.remove(ref(item))

        def clear(self):
            self._data.clear()

        def __contains__(self, item):
            try:
                return ref(item) in self._data
            except TypeError:
                return False

        def __len__(self):
            return len(list(iter(self)))

        def __iter__(self):
            return iter([item for item in [reference() for reference in list(self._data)] if item is not None])


    class WeakMethod:
        """A weak reference to a bound method."""

        def __init__(self, meth, callback=None):
            self._object, self._function = ref(meth.__self__), meth.__func__

        def __call__(self):
            target = self._object()
            return None if target is None else self._function.__get__(target, type(target))


    class finalize:
        """Calls something when an object dies."""

        _all = {}

        def __init__(self, obj, func, /, *args, **kwargs):
            self._call = (func, args, kwargs)
            self._reference = ref(obj, lambda reference, me=self: me())
            self.atexit = True
            finalize._all[id(self)] = self

        def __call__(self, _=None):
            if finalize._all.pop(id(self), None) is not None:
                func, args, kwargs = self._call
                return func(*args, **kwargs)

        @property
        def alive(self):
            return id(self) in finalize._all

        def detach(self):
            if finalize._all.pop(id(self), None) is not None:
                return (self._reference(),) + self._call


    def _at_exit():
        for one in reversed(list(finalize._all.values())):
            if one.atexit:
                one()


    import atexit as _atexit
    _atexit.register(_at_exit)
    """#

  /// `atexit`, written in the language.
  static let atexitSource = #"""
    """Calls at the end of a program."""
    from _atexit import register, unregister, _clear, _run_exitfuncs
    """#
}
