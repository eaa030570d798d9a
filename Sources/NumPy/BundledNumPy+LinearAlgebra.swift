extension BundledNumPy {
  /// Runs in `numpy.linalg`.
  static let linalg = #"""
    import numpy as _np
    from numpy import LinAlgError

    def norm(x, ord=None, axis=None, keepdims=False):
        x = _np.asarray(x)
        if not _np.issubdtype(x.dtype, _np.floating):
            x = x.astype(float)
        if axis is None:
            if ord is None or (ord in ("fro", 2) and x.ndim == (2 if ord == "fro" else 1)):
                flat = x.ravel()
                result = _np.sqrt(_np.dot(flat, flat))
                return result.reshape((1,) * x.ndim) if keepdims else result
            axis = 0 if x.ndim == 1 else (0, 1)
        if isinstance(axis, tuple) and len(axis) == 2:
            a, b = axis
            if ord is None or ord == "fro":
                return _np.sqrt(_np.sum(x * x, axis, keepdims=keepdims))
            if ord == 1:
                return _np.max(_np.sum(_np.abs(x), a))
            if ord == _np.inf:
                return _np.max(_np.sum(_np.abs(x), b))
            raise NotImplementedError("this matrix norm is not there in Taper yet")
        if isinstance(axis, tuple):
            axis = axis[0]
        if ord is None or ord == 2:
            return _np.sqrt(_np.sum(x * x, axis, keepdims=keepdims))
        if ord == _np.inf:
            return _np.max(_np.abs(x), axis, keepdims=keepdims)
        if ord == -_np.inf:
            return _np.min(_np.abs(x), axis, keepdims=keepdims)
        if ord == 0:
            return _np.sum((x != 0).astype(x.dtype), axis, keepdims=keepdims)
        if ord == 1:
            return _np.sum(_np.abs(x), axis, keepdims=keepdims)
        return _np.sum(_np.abs(x) ** ord, axis, keepdims=keepdims) ** (1 / ord)

    def det(a):
        return _np._det(a)

    def inv(a):
        return _np._inv(a)

    def solve(a, b):
        return _np._solve(a, b)

    def matrix_power(a, n):
        a = _np.asarray(a)
        if n < 0:
            a, n = inv(a), -n
        result = _np.eye(len(a), dtype=a.dtype)
        for _ in range(n):
            result = result @ a
        return result

    def matrix_rank(A, tol=None):
        A = _np.array(A, float)
        rank = 0
        rows, columns = A.shape
        for column in range(columns):
            if rank == rows:
                break
            pivot = rank + int(_np.argmax(_np.abs(A[rank:, column])))
            if abs(A[pivot, column]) < 1e-12:
                continue
            A[[rank, pivot]] = A[[pivot, rank]]
            A[rank + 1:] -= A[rank + 1:, column:column + 1] / A[rank, column] * A[rank]
            rank += 1
        return _np.int64(rank)

    def qr(a):
        a = _np.array(a, float)
        rows, columns = a.shape
        k = rows if rows < columns else columns
        q = _np.eye(rows)
        for j in range(k if rows > columns else k - 1):
            x = a[j:, j].copy()
            alpha = -_np.sign(x[0]) * norm(x) if x[0] != 0 else -norm(x)
            if alpha == 0:
                continue
            x[0] -= alpha
            v = x / norm(x)
            a[j:] -= 2 * _np.outer(v, v @ a[j:])
            q[:, j:] -= 2 * _np.outer(q[:, j:] @ v, v)
        return q[:, :k], _np.triu(a[:k])

    def lstsq(a, b, rcond=None):
        q, r = qr(a)
        x = solve(r, q.T @ b)
        residuals = _np.sum((b - a @ x) ** 2, keepdims=True) if _np.ndim(b) == 1 else _np.sum((b - a @ x) ** 2, 0)
        return x, residuals, int(matrix_rank(a)), None

    def cholesky(a):
        a = _np.array(a, float)
        n = len(a)
        result = _np.zeros((n, n))
        for i in range(n):
            for j in range(i + 1):
                s = a[i, j] - _np.sum(result[i, :j] * result[j, :j])
                if i == j:
                    if s <= 0:
                        raise LinAlgError("Matrix is not positive definite")
                    result[i, j] = _np.sqrt(s)
                else:
                    result[i, j] = s / result[j, j]
        return result
    """#
}
