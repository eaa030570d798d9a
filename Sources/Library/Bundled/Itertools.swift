extension BundledSource {
  /// `itertools`, written in the language.
  static let itertoolsSource = #"""
    """Building blocks for iterators."""

    _missing = object()


    class count:
        """start, start + step, start + 2 * step, …"""

        __message_name__ = 'itertools.count'

        def __init__(self, start=0, step=1):
            for value in (start, step):
                if not hasattr(value, '__add__') and not isinstance(value, (int, float)) or isinstance(value, str):
                    raise TypeError('a number is required')
            self._value = start
            self._step = step

        def __iter__(self):
            return self

        def __next__(self):
            value = self._value
            self._value = value + self._step
            return value

        def __repr__(self):
            if self._step == 1 and isinstance(self._step, int):
                return f'count({self._value!r})'
            return f'count({self._value!r}, {self._step!r})'


    class repeat:
        """One object again and again."""

        __message_name__ = 'itertools.repeat'

        def __init__(self, object, times=None):
            self._object = object
            self._times = None if times is None else max(times, 0)

        def __iter__(self):
            return self

        def __next__(self):
            if self._times is not None:
                if self._times == 0:
                    raise StopIteration
                self._times -= 1
            return self._object

        def __length_hint__(self):
            return self._times

        def __repr__(self):
            if self._times is None:
                return f'repeat({self._object!r})'
            return f'repeat({self._object!r}, {self._times})'


    def cycle(iterable):
        """The elements again and again."""
        def walk(items):
            saved = []
            for item in items:
                yield item
                saved.append(item)
            while saved:
                for item in saved:
                    yield item
        return walk(iter(iterable))


    class chain:
        """One iterable after the other."""

        __message_name__ = 'itertools.chain'

        def __init__(self, *iterables):
            self._rest = iter(iterables)
            self._now = iter(())

        @classmethod
        def from_iterable(cls, iterable):
            """As chain(*iterable), lazily."""
            result = cls()
            result._rest = iter(iterable)
            return result

        def __iter__(self):
            for item in self._now:
                yield item
            for iterable in self._rest:
                self._now = iter(iterable)
                for item in self._now:
                    yield item

        def __next__(self):
            while True:
                item = next(self._now, _missing)
                if item is not _missing:
                    return item
                self._now = iter(next(self._rest))


    def islice(iterable, *bounds):
        """Selected elements, as slicing does."""
        if not 1 <= len(bounds) <= 3:
            bound = 'least 2' if not bounds else 'most 4'
            raise TypeError(f'islice expected at {bound} arguments, got {len(bounds) + 1}')
        if len(bounds) == 1:
            start, stop, step = 0, bounds[0], 1
            if stop is not None and (not isinstance(stop, int) or stop < 0):
                raise ValueError('Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.')
        else:
            start, stop = bounds[0], bounds[1]
            step = bounds[2] if len(bounds) == 3 else 1
            start = 0 if start is None else start
            step = 1 if step is None else step
            for value in (start, stop):
                if value is not None and (not isinstance(value, int) or value < 0):
                    raise ValueError('Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.')
            if not isinstance(step, int) or step < 1:
                raise ValueError('Step for islice() must be a positive integer or None.')

        def walk(items):
            position = 0
            wanted = start
            while stop is None or wanted < stop:
                while position < wanted:
                    if next(items, _missing) is _missing:
                        return
                    position += 1
                item = next(items, _missing)
                if item is _missing:
                    return
                position += 1
                wanted += step
                yield item
            while stop is not None and position < stop and position < wanted:
                if next(items, _missing) is _missing:
                    return
                position += 1

        return walk(iter(iterable))


    def zip_longest(*iterables, fillvalue=None):
        """As zip, until the longest ends."""
        def walk(iterators):
            living = len(iterators)
            if not living:
                return
            while True:
                row = []
                for index, items in enumerate(iterators):
                    item = fillvalue
                    if items is not None:
                        item = next(items, _missing)
                        if item is _missing:
                            living -= 1
                            if not living:
                                return
                            iterators[index] = None
                            item = fillvalue
                    row.append(item)
                yield tuple(row)
        return walk([iter(iterable) for iterable in iterables])


    def product(*iterables, repeat=1):
        """Cartesian product, the last iterable running fastest."""
        if not isinstance(repeat, int):
            raise TypeError(f"'{type(repeat).__name__}' object cannot be interpreted as an integer")
        if repeat < 0:
            raise ValueError('repeat argument cannot be negative')

        def walk(pools):
            if any(not pool for pool in pools):
                return
            count = len(pools)
            places = [0] * count
            row = [pool[0] for pool in pools]
            while True:
                yield tuple(row)
                i = count - 1
                while i >= 0:
                    places[i] += 1
                    if places[i] < len(pools[i]):
                        row[i] = pools[i][places[i]]
                        break
                    places[i] = 0
                    row[i] = pools[i][0]
                    i -= 1
                if i < 0:
                    return
        return walk([tuple(iterable) for iterable in iterables] * repeat)


    def permutations(iterable, r=None):
        """Orderings of r elements."""
        if r is not None and not isinstance(r, int):
            raise TypeError('Expected int as r')
        if r is not None and r < 0:
            raise ValueError('r must be non-negative')

        def walk(pool, size):
            n = len(pool)
            if size > n:
                return
            order = list(range(n))
            turns = list(range(n, n - size, -1))
            yield tuple([pool[i] for i in order[:size]])
            while n:
                for i in range(size - 1, -1, -1):
                    turns[i] -= 1
                    if turns[i] == 0:
                        order[i:] = order[i + 1:] + order[i:i + 1]
                        turns[i] = n - i
                    else:
                        j = n - turns[i]
                        order[i], order[j] = order[j], order[i]
                        yield tuple([pool[k] for k in order[:size]])
                        break
                else:
                    return
        pool = tuple(iterable)
        return walk(pool, len(pool) if r is None else r)


    def combinations(iterable, r):
        """Selections of r elements in order."""
        if r < 0:
            raise ValueError('r must be non-negative')

        def walk(pool):
            n = len(pool)
            if r > n:
                return
            places = list(range(r))
            yield tuple([pool[i] for i in places])
            while True:
                i = r - 1
                while i >= 0 and places[i] == i + n - r:
                    i -= 1
                if i < 0:
                    return
                places[i] += 1
                for j in range(i + 1, r):
                    places[j] = places[j - 1] + 1
                yield tuple([pool[k] for k in places])
        return walk(tuple(iterable))


    def combinations_with_replacement(iterable, r):
        """Selections of r elements in order, repetition allowed."""
        if r < 0:
            raise ValueError('r must be non-negative')

        def walk(pool):
            n = len(pool)
            if not n and r:
                return
            places = [0] * r
            yield tuple([pool[i] for i in places])
            while True:
                i = r - 1
                while i >= 0 and places[i] == n - 1:
                    i -= 1
                if i < 0:
                    return
                places[i:] = [places[i] + 1] * (r - i)
                yield tuple([pool[k] for k in places])
        return walk(tuple(iterable))


    def accumulate(iterable, func=None, *, initial=None):
        """Running totals."""
        def walk(items):
            total = initial
            if total is None:
                total = next(items, _missing)
                if total is _missing:
                    return
            yield total
            for item in items:
                total = total + item if func is None else func(total, item)
                yield total
        return walk(iter(iterable))


    def takewhile(predicate, iterable, /):
        """Elements until the predicate fails."""
        def walk(items):
            for item in items:
                if not predicate(item):
                    return
                yield item
        return walk(iter(iterable))


    def dropwhile(predicate, iterable, /):
        """Elements from where the predicate first fails."""
        def walk(items):
            for item in items:
                if not predicate(item):
                    yield item
                    break
            for item in items:
                yield item
        return walk(iter(iterable))


    def filterfalse(predicate, iterable, /):
        """Elements for which the predicate fails."""
        def walk(items):
            for item in items:
                if not (item if predicate is None else predicate(item)):
                    yield item
        return walk(iter(iterable))


    def compress(data, selectors):
        """Elements whose selector is true."""
        def walk(pairs):
            for item, selector in pairs:
                if selector:
                    yield item
        return walk(zip(data, selectors))


    def starmap(function, iterable, /):
        """function(*arguments) for each tuple of arguments."""
        def walk(items):
            for arguments in items:
                yield function(*arguments)
        return walk(iter(iterable))


    def pairwise(iterable, /):
        """Overlapping pairs."""
        def walk(items):
            before = next(items, _missing)
            for item in items:
                yield before, item
                before = item
        return walk(iter(iterable))


    class groupby:
        """Runs of elements with one key."""

        __message_name__ = 'itertools.groupby'

        def __init__(self, iterable, key=None):
            self._items = iter(iterable)
            self._key = key
            self._current = _missing
            self._item = None
            self._target = _missing
            self._turn = 0

        def __iter__(self):
            return self

        def _advance(self):
            self._item = next(self._items)
            self._current = self._item if self._key is None else self._key(self._item)

        def __next__(self):
            self._turn += 1
            if self._current is _missing:
                self._advance()
            while self._target is not _missing and self._current == self._target:
                self._advance()
            self._target = self._current
            return self._current, self._group(self._current, self._turn)

        def _group(self, target, turn):
            while self._turn == turn and self._current == target:
                yield self._item
                if self._turn != turn:
                    return
                try:
                    self._advance()
                except StopIteration:
                    self._current = self._target = object()
                    self._items = iter(())
                    self._current = _missing
                    return


    def tee(iterable, n=2):
        """n independent iterators."""
        if n < 0:
            raise ValueError('n must be >= 0')
        items = iter(iterable)
        queues = [[] for _ in range(n)]

        def walk(mine):
            while True:
                if not mine:
                    item = next(items, _missing)
                    if item is _missing:
                        return
                    for queue in queues:
                        queue.append(item)
                yield mine.pop(0)

        return tuple([walk(queue) for queue in queues])
    """#
}
