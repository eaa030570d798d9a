extension BundledNumPy {
  /// Sorting, searching and sets.
  static let order = #"""
    def sort(a, axis=-1, kind=None, order=None, stable=None):
        if axis is None:
            return _sort(ravel(a), 0)[0]
        return _sort(a, axis)[0]

    def argsort(a, axis=-1, kind=None, order=None, stable=None):
        if axis is None:
            return _sort(ravel(a), 0)[1]
        return _sort(a, axis)[1]

    def lexsort(keys, axis=-1):
        order = argsort(keys[0])
        for key in keys[1:]:
            order = order[argsort(asarray(key)[order])]
        return order

    def unique(ar, return_index=False, return_inverse=False, return_counts=False, axis=None):
        flat = ravel(ar)
        order = argsort(flat)
        ordered = flat[order]
        if len(ordered) == 0:
            first = ones(0, bool)
        else:
            first = concatenate([[True], ordered[1:] != ordered[:-1]])
        values = ordered[first]
        if not (return_index or return_inverse or return_counts):
            return values
        result = (values,)
        if return_index:
            result += (order[first],)
        if return_inverse:
            inverse = empty(len(flat), int64)
            inverse[order] = cumsum(first) - 1
            result += (inverse.reshape(shape(ar)),)
        if return_counts:
            edges = concatenate([flatnonzero(first), [len(flat)]])
            result += (diff(edges),)
        return result

    def searchsorted(a, v, side="left", sorter=None):
        a = asarray(a)
        def find(x):
            low, high = 0, len(a)
            while low < high:
                middle = (low + high) // 2
                if a[middle] < x or (side == "right" and not x < a[middle]):
                    low = middle + 1
                else:
                    high = middle
            return low
        if ndim(v) == 0:
            return int64(find(v))
        v = asarray(v)
        return array([find(x) for x in v.ravel()], int64).reshape(v.shape)

    def digitize(x, bins, right=False):
        return searchsorted(bins, x, "left" if right else "right")

    def bincount(x, weights=None, minlength=0):
        x = asarray(x)
        n = _max(int(max(x)) + 1 if x.size else 0, minlength)
        result = zeros(n, int64 if weights is None else float64)
        for i in range(len(x)):
            result[x[i]] += 1 if weights is None else weights[i]
        return result

    def histogram(a, bins=10, range=None, density=False, weights=None):
        a = ravel(a)
        if ndim(bins) == 0:
            low, high = (min(a), max(a)) if range is None else range
            if low == high:
                low, high = low - 0.5, high + 0.5
            edges = linspace(low, high, bins + 1)
        else:
            edges = asarray(bins)
        inside = a[(a >= edges[0]) & (a <= edges[-1])]
        places = minimum(searchsorted(edges, inside, "right") - 1, len(edges) - 2)
        counts = bincount(places, minlength=len(edges) - 1)
        if density:
            counts = counts / diff(edges) / sum(counts)
        return counts, edges

    def isin(element, test_elements):
        element = asarray(element)
        result = zeros(element.shape, bool)
        for x in ravel(test_elements):
            result = result | (element == x)
        return result

    def intersect1d(ar1, ar2):
        ar1 = unique(ar1)
        return ar1[isin(ar1, ar2)]

    def union1d(ar1, ar2):
        return unique(concatenate([ravel(ar1), ravel(ar2)]))

    def setdiff1d(ar1, ar2):
        ar1 = unique(ar1)
        return ar1[~isin(ar1, ar2)]

    def unravel_index(indices, shape):
        result = []
        for size in reversed(shape):
            result.append(remainder(indices, size))
            indices = floor_divide(indices, size)
        return tuple(reversed(result))
    """#
}
