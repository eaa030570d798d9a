extension BundledSource {
  /// `collections.abc`, written in the language.
  static let collectionsAbcSource = #"""
    """Abstract base classes of containers and callables."""
    from abc import ABCMeta, abstractmethod
    from types import GenericAlias as _Alias

    __all__ = ['Hashable', 'Iterable', 'Iterator', 'Generator', 'Reversible', 'Sized', 'Container', 'Callable', 'Collection',
               'Set', 'MutableSet', 'Mapping', 'MutableMapping', 'MappingView', 'KeysView', 'ItemsView', 'ValuesView',
               'Sequence', 'MutableSequence', 'ByteString', 'Awaitable', 'Coroutine', 'AsyncIterable', 'AsyncIterator']


    def _has(cls, *names):
        for name in names:
            for base in cls.__mro__:
                if name in base.__dict__:
                    if base.__dict__[name] is None:
                        return NotImplemented
                    break
            else:
                return NotImplemented
        return True


    class Hashable(metaclass=ABCMeta):
        @abstractmethod
        def __hash__(self):
            return 0

        @classmethod
        def __subclasshook__(cls, C):
            if cls is not Hashable:
                return NotImplemented
            if C in (type({}.keys()), type({}.items())):
                return False
            if issubclass(C, (list, dict, bytearray)) or issubclass(C, set):
                return NotImplemented if '__hash__' not in C.__dict__ else C.__hash__ is not None
            return _has(C, '__hash__')


    class Awaitable(metaclass=ABCMeta):
        @classmethod
        def __subclasshook__(cls, C):
            return _has(C, '__await__') if cls is Awaitable else NotImplemented


    class Coroutine(Awaitable):
        pass


    class AsyncIterable(metaclass=ABCMeta):
        @classmethod
        def __subclasshook__(cls, C):
            return _has(C, '__aiter__') if cls is AsyncIterable else NotImplemented


    class AsyncIterator(AsyncIterable):
        pass


    class Iterable(metaclass=ABCMeta):
        @abstractmethod
        def __iter__(self):
            while False:
                yield None

        @classmethod
        def __subclasshook__(cls, C):
            if cls is not Iterable:
                return NotImplemented
            return True if C in _iterables else _has(C, '__iter__')

        def __class_getitem__(cls, params):
            return _Alias(cls, params)


    class Iterator(Iterable):
        @abstractmethod
        def __next__(self):
            raise StopIteration

        def __iter__(self):
            return self

        @classmethod
        def __subclasshook__(cls, C):
            return _has(C, '__iter__', '__next__') if cls is Iterator else NotImplemented


    class Reversible(Iterable):
        @abstractmethod
        def __reversed__(self):
            while False:
                yield None

        @classmethod
        def __subclasshook__(cls, C):
            if cls is not Reversible:
                return NotImplemented
            return True if C in (list, tuple, str, range, dict) else _has(C, '__reversed__', '__iter__')


    class Generator(Iterator):
        def __next__(self):
            return self.send(None)

        @abstractmethod
        def send(self, value):
            raise StopIteration

        @abstractmethod
        def throw(self, typ, val=None, tb=None):
            raise typ

        def close(self):
            try:
                self.throw(GeneratorExit)
            except (GeneratorExit, StopIteration):
                pass
            else:
                raise RuntimeError('generator ignored GeneratorExit')

        @classmethod
        def __subclasshook__(cls, C):
            return _has(C, '__iter__', '__next__', 'send', 'throw', 'close') if cls is Generator else NotImplemented


    class Sized(metaclass=ABCMeta):
        @abstractmethod
        def __len__(self):
            return 0

        @classmethod
        def __subclasshook__(cls, C):
            return _has(C, '__len__') if cls is Sized else NotImplemented


    class Container(metaclass=ABCMeta):
        @abstractmethod
        def __contains__(self, x):
            return False

        @classmethod
        def __subclasshook__(cls, C):
            return _has(C, '__contains__') if cls is Container else NotImplemented

        def __class_getitem__(cls, params):
            return _Alias(cls, params)


    class Collection(Sized, Iterable, Container):
        @classmethod
        def __subclasshook__(cls, C):
            return _has(C, '__len__', '__iter__', '__contains__') if cls is Collection else NotImplemented


    class Callable(metaclass=ABCMeta):
        @abstractmethod
        def __call__(self, *args, **kwds):
            return False

        @classmethod
        def __subclasshook__(cls, C):
            if cls is not Callable:
                return NotImplemented
            return True if C in _callables or issubclass(C, type) else _has(C, '__call__')

        def __class_getitem__(cls, params):
            return _Alias(cls, params)


    class Set(Collection):
        """A finite, iterable container without duplicates."""

        def __le__(self, other):
            if not isinstance(other, Set):
                return NotImplemented
            return len(self) <= len(other) and all([item in other for item in self])

        def __lt__(self, other):
            if not isinstance(other, Set):
                return NotImplemented
            return len(self) < len(other) and self.__le__(other)

        def __gt__(self, other):
            if not isinstance(other, Set):
                return NotImplemented
            return len(self) > len(other) and self.__ge__(other)

        def __ge__(self, other):
            if not isinstance(other, Set):
                return NotImplemented
            return len(self) >= len(other) and all([item in self for item in other])

        def __eq__(self, other):
            if not isinstance(other, Set):
                return NotImplemented
            return len(self) == len(other) and self.__le__(other)

        __hash__ = None

        @classmethod
        def _from_iterable(cls, it):
            return cls(it)

        def __and__(self, other):
            if not isinstance(other, Iterable):
                return NotImplemented
            return self._from_iterable([value for value in other if value in self])

        __rand__ = __and__

        def isdisjoint(self, other):
            """Whether the two have no common element."""
            return not any([value in self for value in other])

        def __or__(self, other):
            if not isinstance(other, Iterable):
                return NotImplemented
            return self._from_iterable([item for part in (self, other) for item in part])

        __ror__ = __or__

        def __sub__(self, other):
            if not isinstance(other, Set):
                if not isinstance(other, Iterable):
                    return NotImplemented
                other = self._from_iterable(other)
            return self._from_iterable([value for value in self if value not in other])

        def __rsub__(self, other):
            if not isinstance(other, Set):
                if not isinstance(other, Iterable):
                    return NotImplemented
                other = self._from_iterable(other)
            return self._from_iterable([value for value in other if value not in self])

        def __xor__(self, other):
            if not isinstance(other, Set):
                if not isinstance(other, Iterable):
                    return NotImplemented
                other = self._from_iterable(other)
            return (self - other) | (other - self)

        __rxor__ = __xor__


    class MutableSet(Set):
        """A set that can change."""

        @abstractmethod
        def add(self, value):
            raise NotImplementedError

        @abstractmethod
        def discard(self, value):
            raise NotImplementedError

        def remove(self, value):
            """Removes an element that must be there."""
            if value not in self:
                raise KeyError(value)
            self.discard(value)

        def pop(self):
            """Removes and returns some element."""
            for value in self:
                self.discard(value)
                return value
            raise KeyError

        def clear(self):
            """Removes all elements."""
            try:
                while True:
                    self.pop()
            except KeyError:
                pass

        def __ior__(self, it):
            for value in it:
                self.add(value)
            return self

        def __iand__(self, it):
            for value in list(self - it):
                self.discard(value)
            return self

        def __ixor__(self, it):
            if it is self:
                self.clear()
            else:
                for value in list(it):
                    if value in self:
                        self.discard(value)
                    else:
                        self.add(value)
            return self

        def __isub__(self, it):
            if it is self:
                self.clear()
            else:
                for value in list(it):
                    self.discard(value)
            return self


    class Mapping(Collection):
        """Keys and values."""

        @abstractmethod
        def __getitem__(self, key):
            raise KeyError

        def get(self, key, default=None):
            """The value of a key, or a default."""
            try:
                return self[key]
            except KeyError:
                return default

        def __contains__(self, key):
            try:
                self[key]
            except KeyError:
                return False
            return True

        def keys(self):
            """A view of the keys."""
            return KeysView(self)

        def items(self):
            """A view of the pairs."""
            return ItemsView(self)

        def values(self):
            """A view of the values."""
            return ValuesView(self)

        def __eq__(self, other):
            if not isinstance(other, Mapping):
                return NotImplemented
            return dict(self.items()) == dict(other.items())

        __hash__ = None
        __reversed__ = None


    class MappingView(Sized):
        def __init__(self, mapping):
            self._mapping = mapping

        def __len__(self):
            return len(self._mapping)

        def __repr__(self):
            return f'{type(self).__name__}({self._mapping!r})'


    class KeysView(MappingView, Set):
        @classmethod
        def _from_iterable(cls, it):
            return set(it)

        def __contains__(self, key):
            return key in self._mapping

        def __iter__(self):
            yield from self._mapping


    class ItemsView(MappingView, Set):
        @classmethod
        def _from_iterable(cls, it):
            return set(it)

        def __contains__(self, item):
            key, value = item
            try:
                known = self._mapping[key]
            except KeyError:
                return False
            return known is value or known == value

        def __iter__(self):
            for key in self._mapping:
                yield (key, self._mapping[key])


    class ValuesView(MappingView, Collection):
        def __contains__(self, value):
            return any([known is value or known == value for known in self])

        def __iter__(self):
            for key in self._mapping:
                yield self._mapping[key]


    _missing = object()


    class MutableMapping(Mapping):
        """Keys and values that can change."""

        @abstractmethod
        def __setitem__(self, key, value):
            raise KeyError

        @abstractmethod
        def __delitem__(self, key):
            raise KeyError

        def pop(self, key, default=_missing):
            """Removes a key and returns its value."""
            try:
                value = self[key]
            except KeyError:
                if default is _missing:
                    raise
                return default
            del self[key]
            return value

        def popitem(self):
            """Removes and returns some pair."""
            for key in self:
                value = self[key]
                del self[key]
                return key, value
            raise KeyError

        def clear(self):
            """Removes all pairs."""
            try:
                while True:
                    self.popitem()
            except KeyError:
                pass

        def update(self, other=(), /, **kwds):
            """Takes over the pairs of another mapping."""
            if isinstance(other, Mapping) or hasattr(other, 'keys'):
                for key in other.keys():
                    self[key] = other[key]
            else:
                for key, value in other:
                    self[key] = value
            for key, value in kwds.items():
                self[key] = value

        def setdefault(self, key, default=None):
            """The value of a key, which is set when it is missing."""
            try:
                return self[key]
            except KeyError:
                self[key] = default
            return default


    class Sequence(Reversible, Collection):
        """Elements in order."""

        @abstractmethod
        def __getitem__(self, index):
            raise IndexError

        def __iter__(self):
            index = 0
            try:
                while True:
                    yield self[index]
                    index += 1
            except IndexError:
                return

        def __contains__(self, value):
            return any([known is value or known == value for known in self])

        def __reversed__(self):
            for index in reversed(range(len(self))):
                yield self[index]

        def index(self, value, start=0, stop=None):
            """The first place of a value."""
            for place, known in enumerate(self):
                if place >= start and (stop is None or place < stop) and (known is value or known == value):
                    return place
            raise ValueError

        def count(self, value):
            """How often a value occurs."""
            return sum([1 for known in self if known is value or known == value])


    class ByteString(Sequence):
        pass


    class MutableSequence(Sequence):
        """Elements in an order that can change."""

        @abstractmethod
        def __setitem__(self, index, value):
            raise IndexError

        @abstractmethod
        def __delitem__(self, index):
            raise IndexError

        @abstractmethod
        def insert(self, index, value):
            raise IndexError

        def append(self, value):
            """Adds a value at the end."""
            self.insert(len(self), value)

        def clear(self):
            """Removes all values."""
            while len(self):
                self.pop()

        def reverse(self):
            """Turns the order round."""
            n = len(self)
            for i in range(n // 2):
                self[i], self[n - i - 1] = self[n - i - 1], self[i]

        def extend(self, values):
            """Adds values at the end."""
            for value in list(values) if values is self else values:
                self.append(value)

        def pop(self, index=-1):
            """Removes and returns the value at a place."""
            value = self[index]
            del self[index]
            return value

        def remove(self, value):
            """Removes the first occurrence of a value."""
            del self[self.index(value)]

        def __iadd__(self, values):
            self.extend(values)
            return self


    def _function():
        pass


    _iterables = (list, tuple, dict, set, frozenset, str, bytes, bytearray, range, type({}.keys()), type({}.values()),
                  type({}.items()))
    _callables = (type(_function), type(len), type([].append), type(ABCMeta.register), type)
    for _type in (tuple, str, range, bytes, bytearray, list):
        Sequence._abc_registry.append(_type)
    for _type in (list, bytearray):
        MutableSequence._abc_registry.append(_type)
    ByteString._abc_registry += [bytes, bytearray]
    Mapping._abc_registry += [dict, type(type.__dict__)]
    MutableMapping._abc_registry.append(dict)
    Set._abc_registry += [frozenset, set]
    MutableSet._abc_registry.append(set)
    KeysView._abc_registry.append(type({}.keys()))
    ValuesView._abc_registry.append(type({}.values()))
    ItemsView._abc_registry.append(type({}.items()))
    for _type in (list, tuple, dict, set, frozenset, str, bytes, bytearray, range, type({}.keys()), type({}.items())):
        Collection._abc_registry.append(_type)
        Sized._abc_registry.append(_type)
        Container._abc_registry.append(_type)
    Sized._abc_registry.append(type({}.values()))
    """#
}
