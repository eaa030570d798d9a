extension BundledNumPy {
  /// Other shapes, joining and splitting.
  static let shapes = #"""
    def shape(a):
        return asarray(a).shape

    def ndim(a):
        return asarray(a).ndim

    def size(a, axis=None):
        a = asarray(a)
        return a.size if axis is None else a.shape[axis]

    def reshape(a, shape, order="C", copy=None):
        return asarray(a).reshape(shape)

    def ravel(a, order="C"):
        return asarray(a).ravel()

    def transpose(a, axes=None):
        return asarray(a).transpose(axes)

    permute_dims = transpose

    def matrix_transpose(x):
        return asarray(x).mT

    def swapaxes(a, axis1, axis2):
        return asarray(a).swapaxes(axis1, axis2)

    def moveaxis(a, source, destination):
        a = asarray(a)
        source = [source] if isinstance(source, int) else list(source)
        destination = [destination] if isinstance(destination, int) else list(destination)
        source = [s % a.ndim for s in source]
        order = [n for n in range(a.ndim) if n not in source]
        for d, s in sorted(zip([d % a.ndim for d in destination], source)):
            order.insert(d, s)
        return a.transpose(order)

    def squeeze(a, axis=None):
        return asarray(a).squeeze(axis)

    def expand_dims(a, axis):
        a = asarray(a)
        axes = [axis] if isinstance(axis, int) else list(axis)
        rank = a.ndim + len(axes)
        for x in axes:
            if not -rank <= x < rank:
                raise AxisError(f"axis {x} is out of bounds for array of dimension {rank}")
        axes = [x % rank for x in axes]
        sizes = iter(a.shape)
        return a.reshape([1 if i in axes else next(sizes) for i in range(rank)])

    def atleast_1d(*arys):
        result = [asarray(a).reshape(1) if ndim(a) == 0 else asarray(a) for a in arys]
        return result[0] if len(result) == 1 else tuple(result)

    def atleast_2d(*arys):
        result = []
        for a in arys:
            a = asarray(a)
            result.append(a.reshape(1, -1) if a.ndim < 2 else a)
        return result[0] if len(result) == 1 else tuple(result)

    def stack(arrays, axis=0, out=None):
        arrays = [asarray(a) for a in arrays]
        if not arrays:
            raise ValueError("need at least one array to stack")
        if len({a.shape for a in arrays}) != 1:
            raise ValueError("all input arrays must have the same shape")
        return _put(concatenate([expand_dims(a, axis) for a in arrays], axis % (arrays[0].ndim + 1)), out)

    def vstack(tup):
        return concatenate([atleast_2d(a) for a in tup], 0)

    row_stack = vstack

    def hstack(tup):
        arrays = [atleast_1d(a) for a in tup]
        return concatenate(arrays, 0 if arrays and arrays[0].ndim == 1 else 1)

    def dstack(tup):
        return concatenate([a[:, :, None] if a.ndim == 2 else a for a in [atleast_2d(a) for a in tup]], 2)

    def column_stack(tup):
        return concatenate([asarray(a).reshape(-1, 1) if ndim(a) < 2 else asarray(a) for a in tup], 1)

    def append(arr, values, axis=None):
        if axis is None:
            return concatenate([ravel(arr), ravel(values)])
        return concatenate([arr, values], axis)

    def insert(arr, obj, values, axis=None):
        arr = asarray(arr)
        if axis is None:
            arr, axis = arr.ravel(), 0
        arr = moveaxis(arr, axis, 0)
        obj = obj + len(arr) if obj < 0 else obj
        middle = broadcast_to(asarray(values).astype(arr.dtype), (1,) + arr.shape[1:]) if ndim(values) < 2 and arr.ndim > 1 else atleast_1d(values)
        return moveaxis(concatenate([arr[:obj], middle.astype(arr.dtype), arr[obj:]]), 0, axis)

    def delete(arr, obj, axis=None):
        arr = asarray(arr)
        if axis is None:
            arr, axis = arr.ravel(), 0
        arr = moveaxis(arr, axis, 0)
        keep = ones(len(arr), bool)
        keep[obj] = False
        return moveaxis(arr[keep], 0, axis)

    def split(ary, indices_or_sections, axis=0):
        if isinstance(indices_or_sections, int) and shape(ary)[axis] % indices_or_sections:
            raise ValueError("array split does not result in an equal division")
        return array_split(ary, indices_or_sections, axis)

    def array_split(ary, indices_or_sections, axis=0):
        ary = moveaxis(asarray(ary), axis, 0)
        n = len(ary)
        if isinstance(indices_or_sections, int):
            size, extra = divmod(n, indices_or_sections)
            edges = [0]
            for i in range(indices_or_sections):
                edges.append(edges[-1] + size + (1 if i < extra else 0))
        else:
            edges = [0] + list(indices_or_sections) + [n]
        return [moveaxis(ary[a:b], 0, axis) for a, b in zip(edges, edges[1:])]

    def hsplit(ary, indices_or_sections):
        return split(ary, indices_or_sections, 0 if ndim(ary) == 1 else 1)

    def vsplit(ary, indices_or_sections):
        return split(ary, indices_or_sections, 0)

    def tile(A, reps):
        A = asarray(A)
        reps = (reps,) if isinstance(reps, int) else tuple(reps)
        rank = _max(len(reps), A.ndim)
        reps = (1,) * (rank - len(reps)) + reps
        result = A.reshape((1,) * (rank - A.ndim) + A.shape).copy()
        for axis, count in enumerate(reps):
            if count == 0:
                result = result[(slice(None),) * axis + (slice(0, 0),)]
            elif count > 1:
                result = concatenate([result] * count, axis)
        return result

    def repeat(a, repeats, axis=None):
        a = asarray(a)
        if axis is None:
            a, axis = a.ravel(), 0
        n = a.shape[axis]
        counts = [repeats] * n if ndim(repeats) == 0 else list(repeats)
        index = []
        for i, count in enumerate(counts):
            index += [i] * int(count)
        return take(a, array(index, int64), axis)

    def take(a, indices, axis=None, out=None, mode="raise"):
        a = asarray(a)
        if axis is None:
            return _put(a.ravel()[asarray(indices)], out)
        return _put(a[(slice(None),) * (axis % a.ndim) + (asarray(indices),)], out)

    def flip(m, axis=None):
        m = asarray(m)
        axes = range(m.ndim) if axis is None else [x % m.ndim for x in ([axis] if isinstance(axis, int) else axis)]
        return m[tuple(slice(None, None, -1) if i in axes else slice(None) for i in range(m.ndim))]

    def flipud(m):
        return asarray(m)[::-1]

    def fliplr(m):
        return asarray(m)[:, ::-1]

    def rot90(m, k=1, axes=(0, 1)):
        m = asarray(m)
        k = k % 4
        if k == 0:
            return m[:]
        if k == 1:
            return swapaxes(flip(m, axes[1]), *axes)
        if k == 2:
            return flip(flip(m, axes[0]), axes[1])
        return flip(swapaxes(m, *axes), axes[1])

    def roll(a, shift, axis=None):
        a = asarray(a)
        if axis is None:
            return roll(a.ravel(), shift, 0).reshape(a.shape)
        n = a.shape[axis]
        if n == 0:
            return a.copy()
        return take(a, (arange(n) - shift) % n, axis)
    """#
}
