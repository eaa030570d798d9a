extension BundledSource {
  /// `collections`, written in the language.
  static let collectionsSource = #"""
    """Containers beyond list, dict and tuple."""

    __all__ = ['ChainMap', 'Counter', 'OrderedDict', 'UserDict', 'UserList', 'UserString', 'defaultdict', 'deque',
               'namedtuple']


    class OrderedDict(dict):
        """A dict that remembers order and can be rearranged."""

        __message_name__ = 'collections.OrderedDict'

        def __init__(self, *args, **kwds):
            dict.update(self, *args, **kwds)

        def move_to_end(self, key, last=True):
            """Moves a key to an end."""
            value = self[key]
            if last:
                del self[key]
                self[key] = value
                return
            rest = [(k, v) for k, v in self.items() if k != key]
            self.clear()
            self[key] = value
            for k, v in rest:
                self[k] = v

        def popitem(self, last=True):
            """Removes and returns the pair at an end."""
            if not self:
                raise KeyError('dictionary is empty')
            key = next(reversed(self)) if last else next(iter(self))
            return key, self.pop(key)

        def copy(self):
            """A shallow copy."""
            return type(self)(self)

        @classmethod
        def fromkeys(cls, iterable, value=None):
            """A dict with these keys, all with one value."""
            result = cls()
            for key in iterable:
                result[key] = value
            return result

        def __eq__(self, other):
            if isinstance(other, OrderedDict):
                return list(self.items()) == list(other.items())
            return dict(self) == other if isinstance(other, dict) else NotImplemented

        def __ne__(self, other):
            result = self.__eq__(other)
            return result if result is NotImplemented else not result

        def __or__(self, other):
            if not isinstance(other, dict):
                return NotImplemented
            result = self.copy()
            result.update(other)
            return result

        def __repr__(self):
            name = type(self).__name__
            return f'{name}({list(self.items())!r})' if self else f'{name}()'


    class defaultdict(dict):
        """A dict that makes a value for a missing key."""

        __message_name__ = 'collections.defaultdict'

        def __init__(self, default_factory=None, *args, **kwds):
            if default_factory is not None and not callable(default_factory):
                raise TypeError('first argument must be callable or None')
            self.default_factory = default_factory
            dict.update(self, *args, **kwds)

        def __missing__(self, key):
            if self.default_factory is None:
                raise KeyError(key)
            value = self.default_factory()
            self[key] = value
            return value

        def copy(self):
            """A shallow copy."""
            return type(self)(self.default_factory, self)

        __copy__ = copy

        def __or__(self, other):
            if not isinstance(other, dict):
                return NotImplemented
            result = self.copy()
            result.update(other)
            return result

        def __repr__(self):
            return f'{type(self).__name__}({self.default_factory!r}, {dict(self)!r})'


    class Counter(dict):
        """A dict that counts."""

        def __init__(self, iterable=None, /, **kwds):
            self.update(iterable, **kwds)

        def __missing__(self, key):
            return 0

        def update(self, iterable=None, /, **kwds):
            """Adds counts."""
            get = self.get
            if iterable is not None:
                if hasattr(iterable, 'keys'):
                    for key in iterable.keys():
                        self[key] = iterable[key] + get(key, 0)
                else:
                    for key in iterable:
                        self[key] = get(key, 0) + 1
            for key, count in kwds.items():
                self[key] = get(key, 0) + count

        def subtract(self, iterable=None, /, **kwds):
            """Takes counts away."""
            if iterable is not None:
                if hasattr(iterable, 'keys'):
                    for key in iterable.keys():
                        self[key] = self[key] - iterable[key]
                else:
                    for key in iterable:
                        self[key] = self[key] - 1
            for key, count in kwds.items():
                self[key] = self[key] - count

        def most_common(self, n=None):
            """The n most frequent elements with their counts."""
            pairs = sorted(self.items(), key=lambda pair: pair[1], reverse=True)
            return pairs if n is None else pairs[:max(n, 0)]

        def elements(self):
            """Each element as often as it counts."""
            for key, count in self.items():
                for _ in range(count):
                    yield key

        def total(self):
            """The sum of the counts."""
            return sum(self.values())

        @classmethod
        def fromkeys(cls, iterable, v=None):
            raise NotImplementedError('Counter.fromkeys() is undefined.  Use Counter(iterable) instead.')

        def copy(self):
            """A shallow copy."""
            return type(self)(self)

        def __delitem__(self, key):
            if key in self:
                self.pop(key)

        def __eq__(self, other):
            if not isinstance(other, Counter):
                return NotImplemented
            return all(self[key] == other[key] for c in (self, other) for key in c)

        def __ne__(self, other):
            result = self.__eq__(other)
            return result if result is NotImplemented else not result

        def __le__(self, other):
            return all(self[key] <= other[key] for c in (self, other) for key in c)

        def __ge__(self, other):
            return all(self[key] >= other[key] for c in (self, other) for key in c)

        def __lt__(self, other):
            return self <= other and self != other

        def __gt__(self, other):
            return self >= other and self != other

        def _combine(self, other, rule):
            result = Counter()
            for key in list(self) + [k for k in other if k not in self]:
                count = rule(self[key], other[key])
                if count > 0:
                    result[key] = count
            return result

        def __add__(self, other):
            if not isinstance(other, Counter):
                return NotImplemented
            return self._combine(other, lambda a, b: a + b)

        def __sub__(self, other):
            if not isinstance(other, Counter):
                return NotImplemented
            return self._combine(other, lambda a, b: a - b)

        def __or__(self, other):
            if not isinstance(other, Counter):
                return NotImplemented
            return self._combine(other, max)

        def __and__(self, other):
            if not isinstance(other, Counter):
                return NotImplemented
            return self._combine(other, min)

        def __pos__(self):
            return self._combine(Counter(), lambda a, b: a)

        def __neg__(self):
            return self._combine(Counter(), lambda a, b: -a)

        def _assign(self, other):
            self.clear()
            for key, count in other.items():
                self[key] = count
            return self

        def __iadd__(self, other):
            return self._assign(self + other)

        def __isub__(self, other):
            return self._assign(self - other)

        def __ior__(self, other):
            return self._assign(self | other)

        def __iand__(self, other):
            return self._assign(self & other)

        def __repr__(self):
            if not self:
                return f'{type(self).__name__}()'
            try:
                pairs = self.most_common()
            except TypeError:
                pairs = list(self.items())
            return f'{type(self).__name__}({dict(pairs)!r})'


    class _Field:
        def __init__(self, index, name):
            self.index = index
            self.__doc__ = f'Alias for field number {index}'

        def __get__(self, instance, owner=None):
            return self if instance is None else instance[self.index]

        def __set__(self, instance, value):
            raise AttributeError("can't set attribute")


    _KEYWORDS = {'False', 'None', 'True', 'and', 'as', 'assert', 'async', 'await', 'break', 'class', 'continue', 'def',
                 'del', 'elif', 'else', 'except', 'finally', 'for', 'from', 'global', 'if', 'import', 'in', 'is',
                 'lambda', 'nonlocal', 'not', 'or', 'pass', 'raise', 'return', 'try', 'while', 'with', 'yield'}


    def namedtuple(typename, field_names, *, rename=False, defaults=None, module=None):
        """A subclass of tuple whose fields have names."""
        if isinstance(field_names, str):
            field_names = field_names.replace(',', ' ').split()
        field_names = [str(name) for name in field_names]
        typename = str(typename)
        if rename:
            seen = set()
            for index, name in enumerate(field_names):
                if not name.isidentifier() or name in _KEYWORDS or name.startswith('_') or name in seen:
                    field_names[index] = f'_{index}'
                seen.add(name)
        for name in [typename] + field_names:
            if not name.isidentifier():
                raise ValueError(f'Type names and field names must be valid identifiers: {name!r}')
            if name in _KEYWORDS:
                raise ValueError(f'Type names and field names cannot be a keyword: {name!r}')
        seen = set()
        for name in field_names:
            if name.startswith('_') and not rename:
                raise ValueError(f'Field names cannot start with an underscore: {name!r}')
            if name in seen:
                raise ValueError(f'Encountered duplicate field name: {name!r}')
            seen.add(name)
        fields = tuple(field_names)
        values = {}
        if defaults is not None:
            defaults = tuple(defaults)
            if len(defaults) > len(fields):
                raise TypeError('Got more default values than field names')
            values = dict(zip(fields[len(fields) - len(defaults):], defaults))
        count = len(fields)

        parameters = ', '.join(f'{name}=_values[{name!r}]' if name in values else name for name in fields)
        items = ', '.join(fields) + (',' if fields else '')
        scope = {'_values': values, '_new': tuple.__new__}
        exec(f'def __new__(_cls, {parameters}):\n    return _new(_cls, ({items}))\n', scope)
        __new__ = scope['__new__']
        __new__.__qualname__ = f'{typename}.__new__'

        def _make(cls, iterable):
            """A new instance from a sequence."""
            result = tuple.__new__(cls, iterable)
            if len(result) != count:
                raise TypeError(f'Expected {count} arguments, got {len(result)}')
            return result

        def _replace(self, /, **kwds):
            """A copy with other values in some fields."""
            result = self._make([kwds.pop(name, value) for name, value in zip(fields, self)])
            if kwds:
                raise ValueError(f'Got unexpected field names: {list(kwds)!r}')
            return result

        def _asdict(self):
            """A dict of the fields."""
            return dict(zip(fields, self))

        def __repr__(self):
            inner = ', '.join(f'{name}={value!r}' for name, value in zip(fields, self))
            return f'{type(self).__name__}({inner})'

        def __getnewargs__(self):
            return tuple(self)

        namespace = {
            '__doc__': f'{typename}({", ".join(fields)})',
            '_fields': fields,
            '_field_defaults': values,
            '__match_args__': fields,
            '__new__': staticmethod(__new__),
            '_make': classmethod(_make),
            '_replace': _replace,
            '_asdict': _asdict,
            '__repr__': __repr__,
            '__getnewargs__': __getnewargs__,
            '__module__': module or '__main__',
        }
        for index, name in enumerate(fields):
            namespace[name] = _Field(index, name)
        return type(typename, (tuple,), namespace)


    class deque:
        """A sequence that grows and shrinks at both ends."""

        __message_name__ = 'collections.deque'

        __hash__ = None

        def __init__(self, iterable=(), maxlen=None):
            if maxlen is not None:
                if not isinstance(maxlen, int):
                    raise TypeError('an integer is required')
                if maxlen < 0:
                    raise ValueError('maxlen must be non-negative')
            self._limit = maxlen
            self._items = []
            self._head = 0
            self._changes = 0
            self.extend(iterable)

        @property
        def maxlen(self):
            """The greatest length, or None."""
            return self._limit

        def append(self, x):
            """Adds an element at the right."""
            limit = self._limit
            if limit is not None and len(self._items) - self._head >= limit:
                if limit == 0:
                    return
                self._drop_first()
            self._items.append(x)
            self._changes += 1

        def appendleft(self, x):
            """Adds an element at the left."""
            limit = self._limit
            if limit is not None and len(self._items) - self._head >= limit:
                if limit == 0:
                    return
                self._items.pop()
            if self._head == 0:
                room = len(self._items) + 8
                self._items[0:0] = [None] * room
                self._head = room
            self._head -= 1
            self._items[self._head] = x
            self._changes += 1

        def _drop_first(self):
            head = self._head
            value = self._items[head]
            self._items[head] = None
            head += 1
            if head > 32 and head * 2 > len(self._items):
                del self._items[:head]
                head = 0
            self._head = head
            self._changes += 1
            return value

        def pop(self):
            """Removes and returns the last element."""
            if len(self._items) == self._head:
                raise IndexError('pop from an empty deque')
            self._changes += 1
            return self._items.pop()

        def popleft(self):
            """Removes and returns the first element."""
            if len(self._items) == self._head:
                raise IndexError('pop from an empty deque')
            return self._drop_first()

        def extend(self, iterable):
            """Adds elements at the right."""
            for x in list(iterable):
                self.append(x)

        def extendleft(self, iterable):
            """Adds elements at the left, one after the other."""
            for x in list(iterable):
                self.appendleft(x)

        def clear(self):
            """Removes everything."""
            self._items = []
            self._head = 0
            self._changes += 1

        def copy(self):
            """A shallow copy."""
            return type(self)(self, self._limit)

        __copy__ = copy

        def count(self, x):
            """How often x occurs."""
            return self._list().count(x)

        def index(self, x, *bounds):
            """The first position of x."""
            try:
                return self._list().index(x, *bounds)
            except ValueError:
                raise ValueError(f'{x!r} is not in deque') from None

        def insert(self, i, x):
            """Inserts x before position i."""
            if self._limit is not None and len(self) >= self._limit:
                raise IndexError('deque already at its maximum size')
            items = self._list()
            items.insert(i, x)
            self._reset(items)

        def remove(self, value):
            """Removes the first occurrence of value."""
            items = self._list()
            try:
                items.remove(value)
            except ValueError:
                raise ValueError(f'{value!r} is not in deque') from None
            self._reset(items)

        def reverse(self):
            """Reverses in place."""
            items = self._list()
            items.reverse()
            self._reset(items)

        def rotate(self, n=1):
            """Moves n elements from the right end to the left."""
            items = self._list()
            if items:
                n %= len(items)
                self._reset(items[len(items) - n:] + items[:len(items) - n])

        def _list(self):
            return self._items[self._head:]

        def _reset(self, items):
            self._items = items
            self._head = 0
            self._changes += 1

        def _place(self, index):
            if not isinstance(index, int):
                raise TypeError(f'sequence index must be integer, not \'{type(index).__name__}\'')
            size = len(self._items) - self._head
            if index < 0:
                index += size
            if not 0 <= index < size:
                raise IndexError('deque index out of range')
            return self._head + index

        def __getitem__(self, index):
            return self._items[self._place(index)]

        def __setitem__(self, index, value):
            self._items[self._place(index)] = value

        def __delitem__(self, index):
            del self._items[self._place(index)]
            self._changes += 1

        def __len__(self):
            return len(self._items) - self._head

        def __bool__(self):
            return len(self._items) > self._head

        def __iter__(self):
            changes = self._changes
            for i in range(len(self)):
                if changes != self._changes:
                    raise RuntimeError('deque mutated during iteration')
                yield self._items[self._head + i]
            if changes != self._changes:
                raise RuntimeError('deque mutated during iteration')

        def __reversed__(self):
            return reversed(self._list())

        def __contains__(self, x):
            return x in self._list()

        def __eq__(self, other):
            return self._list() == other._list() if isinstance(other, deque) else NotImplemented

        def __lt__(self, other):
            return self._list() < other._list() if isinstance(other, deque) else NotImplemented

        def __le__(self, other):
            return self._list() <= other._list() if isinstance(other, deque) else NotImplemented

        def __gt__(self, other):
            return self._list() > other._list() if isinstance(other, deque) else NotImplemented

        def __ge__(self, other):
            return self._list() >= other._list() if isinstance(other, deque) else NotImplemented

        def __add__(self, other):
            if not isinstance(other, deque):
                raise TypeError(f'can only concatenate deque (not "{type(other).__name__}") to deque')
            result = self.copy()
            result.extend(other)
            return result

        def __iadd__(self, other):
            self.extend(other)
            return self

        def __mul__(self, n):
            return type(self)(self._list() * n, self._limit)

        __rmul__ = __mul__

        def __repr__(self):
            tail = '' if self._limit is None else f', maxlen={self._limit}'
            return f'{type(self).__name__}({self._list()!r}{tail})'


    class ChainMap:
        """Several mappings seen as one."""

        def __init__(self, *maps):
            self.maps = list(maps) or [{}]

        def __getitem__(self, key):
            for mapping in self.maps:
                if key in mapping:
                    return mapping[key]
            return self.__missing__(key)

        def __missing__(self, key):
            raise KeyError(key)

        def get(self, key, default=None):
            return self[key] if key in self else default

        def _merged(self):
            merged = {}
            for mapping in reversed(self.maps):
                for key in mapping:
                    merged[key] = mapping[key]
            return merged

        def __len__(self):
            return len(self._merged())

        def __iter__(self):
            return iter(self._merged())

        def __contains__(self, key):
            return any(key in mapping for mapping in self.maps)

        def __bool__(self):
            return any(self.maps)

        def keys(self):
            return self._merged().keys()

        def values(self):
            return [self[key] for key in self]

        def items(self):
            return [(key, self[key]) for key in self]

        def new_child(self, m=None, **kwargs):
            """A chain with one more mapping in front."""
            if m is None:
                m = kwargs
            elif kwargs:
                m.update(kwargs)
            return type(self)(m, *self.maps)

        @property
        def parents(self):
            """The chain without its first mapping."""
            return type(self)(*self.maps[1:])

        def __setitem__(self, key, value):
            self.maps[0][key] = value

        def __delitem__(self, key):
            try:
                del self.maps[0][key]
            except KeyError:
                raise KeyError(f'Key not found in the first mapping: {key!r}') from None

        def pop(self, key, *args):
            try:
                return self.maps[0].pop(key, *args)
            except KeyError:
                raise KeyError(f'Key not found in the first mapping: {key!r}') from None

        def __eq__(self, other):
            return dict(self.items()) == dict(other.items()) if hasattr(other, 'items') else NotImplemented

        def __repr__(self):
            return f'{type(self).__name__}({", ".join(map(repr, self.maps))})'


    class UserDict:
        """A base for classes that act like a dict."""

        def __init__(self, dict=None, /, **kwargs):
            self.data = {}
            if dict is not None:
                self.update(dict)
            self.update(kwargs)

        def __len__(self):
            return len(self.data)

        def __getitem__(self, key):
            if key in self.data:
                return self.data[key]
            if hasattr(type(self), '__missing__'):
                return type(self).__missing__(self, key)
            raise KeyError(key)

        def __setitem__(self, key, item):
            self.data[key] = item

        def __delitem__(self, key):
            del self.data[key]

        def __iter__(self):
            return iter(self.data)

        def __contains__(self, key):
            return key in self.data

        def get(self, key, default=None):
            return self[key] if key in self else default

        def keys(self):
            return self.data.keys()

        def values(self):
            return self.data.values()

        def items(self):
            return self.data.items()

        def update(self, other=(), /, **kwds):
            for key, value in dict(other, **kwds).items():
                self[key] = value

        def pop(self, key, *args):
            return self.data.pop(key, *args)

        def setdefault(self, key, default=None):
            if key not in self:
                self[key] = default
            return self[key]

        def clear(self):
            self.data.clear()

        def __eq__(self, other):
            return self.data == (other.data if isinstance(other, UserDict) else other)

        def __repr__(self):
            return repr(self.data)


    class UserList:
        """A base for classes that act like a list."""

        def __init__(self, initlist=None):
            self.data = [] if initlist is None else list(initlist)

        def __len__(self):
            return len(self.data)

        def __getitem__(self, i):
            return type(self)(self.data[i]) if isinstance(i, slice) else self.data[i]

        def __setitem__(self, i, item):
            self.data[i] = item

        def __delitem__(self, i):
            del self.data[i]

        def __iter__(self):
            return iter(self.data)

        def __contains__(self, item):
            return item in self.data

        def __add__(self, other):
            return type(self)(self.data + list(other))

        def __mul__(self, n):
            return type(self)(self.data * n)

        def __eq__(self, other):
            return self.data == (other.data if isinstance(other, UserList) else other)

        def append(self, item):
            self.data.append(item)

        def extend(self, other):
            self.data.extend(other)

        def insert(self, i, item):
            self.data.insert(i, item)

        def pop(self, i=-1):
            return self.data.pop(i)

        def remove(self, item):
            self.data.remove(item)

        def index(self, item, *args):
            return self.data.index(item, *args)

        def count(self, item):
            return self.data.count(item)

        def reverse(self):
            self.data.reverse()

        def sort(self, /, *args, **kwds):
            self.data.sort(*args, **kwds)

        def __repr__(self):
            return repr(self.data)


    class UserString:
        """A base for classes that act like a str."""

        def __init__(self, seq):
            self.data = str(seq)

        def __str__(self):
            return self.data

        def __repr__(self):
            return repr(self.data)

        def __len__(self):
            return len(self.data)

        def __getitem__(self, index):
            return type(self)(self.data[index])

        def __eq__(self, other):
            return self.data == str(other)

        def __hash__(self):
            return hash(self.data)
    """#
}
