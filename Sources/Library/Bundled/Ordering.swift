extension BundledSource {
  /// `heapq`, written in the language.
  static let heapqSource = #"""
    """Lists kept as heaps: the smallest item first."""


    def _rise(heap, start, place):
        item = heap[place]
        while place > start:
            parent = (place - 1) >> 1
            if not item < heap[parent]:
                break
            heap[place] = heap[parent]
            place = parent
        heap[place] = item


    def _sink(heap, place):
        end, start, item = len(heap), place, heap[place]
        child = 2 * place + 1
        while child < end:
            right = child + 1
            if right < end and not heap[child] < heap[right]:
                child = right
            heap[place] = heap[child]
            place = child
            child = 2 * place + 1
        heap[place] = item
        _rise(heap, start, place)


    def heappush(heap, item, /):
        """Puts an item into the heap."""
        heap.append(item)
        _rise(heap, 0, len(heap) - 1)


    def heappop(heap, /):
        """Takes the smallest item out of the heap."""
        if not heap:
            raise IndexError('index out of range')
        last = heap.pop()
        if not heap:
            return last
        first, heap[0] = heap[0], last
        _sink(heap, 0)
        return first


    def heapreplace(heap, item, /):
        """Takes the smallest item out and puts another in."""
        if not heap:
            raise IndexError('index out of range')
        first, heap[0] = heap[0], item
        _sink(heap, 0)
        return first


    def heappushpop(heap, item, /):
        """Puts an item in and takes the smallest out."""
        if heap and heap[0] < item:
            item, heap[0] = heap[0], item
            _sink(heap, 0)
        return item


    def heapify(x, /):
        """Makes a heap of a list."""
        for place in reversed(range(len(x) // 2)):
            _sink(x, place)


    def nsmallest(n, iterable, key=None):
        """The `n` smallest items."""
        return sorted(iterable, key=key)[:max(n, 0)]


    def nlargest(n, iterable, key=None):
        """The `n` largest items."""
        return sorted(iterable, key=key, reverse=True)[:max(n, 0)]


    def merge(*iterables, key=None, reverse=False):
        """Walks over sorted iterables as one."""
        fronts = []
        for number, iterable in enumerate(iterables):
            walk = iter(iterable)
            for item in walk:
                fronts.append([item if key is None else key(item), number, item, walk])
                break
        while fronts:
            best = fronts[0]
            for front in fronts[1:]:
                if best[0] < front[0] if reverse else front[0] < best[0]:
                    best = front
            yield best[2]
            for item in best[3]:
                best[0], best[2] = item if key is None else key(item), item
                break
            else:
                fronts.remove(best)
    """#

  /// `bisect`, written in the language.
  static let bisectSource = #"""
    """Places in sorted lists."""


    def _check(lo, a, hi):
        if lo < 0:
            raise ValueError('lo must be non-negative')
        return len(a) if hi is None else hi


    def bisect_right(a, x, lo=0, hi=None, *, key=None):
        """The place behind all items equal to `x`."""
        hi = _check(lo, a, hi)
        while lo < hi:
            middle = (lo + hi) // 2
            if x < (a[middle] if key is None else key(a[middle])):
                hi = middle
            else:
                lo = middle + 1
        return lo


    def bisect_left(a, x, lo=0, hi=None, *, key=None):
        """The place before all items equal to `x`."""
        hi = _check(lo, a, hi)
        while lo < hi:
            middle = (lo + hi) // 2
            if (a[middle] if key is None else key(a[middle])) < x:
                lo = middle + 1
            else:
                hi = middle
        return lo


    def insort_right(a, x, lo=0, hi=None, *, key=None):
        """Puts `x` where the list stays sorted."""
        a.insert(bisect_right(a, x if key is None else key(x), lo, hi, key=key), x)


    def insort_left(a, x, lo=0, hi=None, *, key=None):
        """Puts `x` before its equals."""
        a.insert(bisect_left(a, x if key is None else key(x), lo, hi, key=key), x)


    bisect, insort = bisect_right, insort_right
    """#
}
