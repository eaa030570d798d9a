extension BundledTorch {
  /// `torch.linalg`
  static let linalg = #"""
    import math
    import torch
    from torch._C import _linalg
    from torch._C import _LinAlgError as LinAlgError
    from torch._C._linalg import (linalg_inv as inv, linalg_inv_ex as inv_ex, linalg_det as det, linalg_slogdet as slogdet,
                                  linalg_solve as solve, linalg_cholesky as cholesky, linalg_cholesky_ex as cholesky_ex,
                                  linalg_qr as qr, linalg_svd as svd, linalg_svdvals as svdvals, linalg_eigh as eigh,
                                  linalg_eigvalsh as eigvalsh, linalg_lstsq as lstsq)
    from torch import matmul, diagonal as _diagonal

    def pinv(A, rcond=None, hermitian=False, *, atol=None, rtol=None, out=None):
        if rcond is not None:
            return _linalg.linalg_pinv(A, rcond, hermitian)
        return _linalg.linalg_pinv(A, atol=atol, rtol=rtol, hermitian=hermitian)

    def diagonal(A, *, offset=0, dim1=-2, dim2=-1):
        return _diagonal(A, offset, dim1, dim2)

    def cross(input, other, *, dim=-1, out=None):
        return torch.cross(input, other, dim)

    def vecdot(x, y, *, dim=-1, out=None):
        return (x * y).sum(dim)

    def vector_norm(x, ord=2, dim=None, keepdim=False, *, dtype=None, out=None):
        if dtype is not None:
            x = x.to(dtype)
        if not x.is_floating_point():
            raise RuntimeError("linalg.vector_norm: Expected a floating point or complex tensor as input. Got "
                               + x.type().rpartition(".")[2].replace("Tensor", ""))
        if dim is None:
            result = x.flatten().norm(ord, 0)
            return result.reshape([1] * x.dim()) if keepdim else result
        return x.norm(ord, dim, keepdim)

    def matrix_norm(A, ord="fro", dim=(-2, -1), keepdim=False, *, dtype=None, out=None):
        if A.dim() < 2:
            raise RuntimeError("linalg.matrix_norm: The input tensor A must have at least 2 dimensions.")
        if dtype is not None:
            A = A.to(dtype)
        if not isinstance(dim, (tuple, list)) or len(dim) != 2:
            raise RuntimeError(f"linalg.matrix_norm: dim must be a 2-tuple. Got {dim}")
        first, second = [place % A.dim() for place in dim]
        if ord == "fro":
            return vector_norm(A, 2, (first, second), keepdim)
        if ord == "nuc" or ord in (2, -2):
            values = svdvals(A.movedim((first, second), (-2, -1)))
            if ord == "nuc":
                result = values.sum(-1, keepdim=keepdim)
            else:
                result = values.amax(-1, keepdim) if ord == 2 else values.amin(-1, keepdim)
            return result.unsqueeze(-1).movedim((-2, -1), (first, second)) if keepdim else result
        if isinstance(ord, str):
            raise RuntimeError(f"linalg.matrix_norm: Order {ord} not supported.")
        if abs(ord) not in (1, math.inf):
            raise RuntimeError(f"linalg.matrix_norm: Order {ord} not supported.")
        along, across = (first, second) if abs(ord) == 1 else (second, first)
        sums = vector_norm(A, 1, along, keepdim)
        if not keepdim and across > along:
            across -= 1
        return sums.amax(across, keepdim) if ord > 0 else sums.amin(across, keepdim)

    def norm(A, ord=None, dim=None, keepdim=False, *, out=None, dtype=None):
        if dim is not None and not isinstance(dim, int) and len(dim) not in (1, 2):
            raise RuntimeError(f"linalg.norm: If dim is specified, it must be of length 1 or 2. Got {list(dim)}")
        if ord is None:
            return vector_norm(A, 2, dim, keepdim, dtype=dtype)
        if dim is None and A.dim() not in (1, 2):
            raise RuntimeError("linalg.norm: If dim is not specified but ord is, the input must be 1D or 2D. Got "
                               f"{A.dim()}D.")
        if isinstance(ord, str) or (dim is None and A.dim() == 2) or (isinstance(dim, (tuple, list)) and len(dim) == 2):
            return matrix_norm(A, ord, (-2, -1) if dim is None else dim, keepdim, dtype=dtype)
        return vector_norm(A, ord, dim, keepdim, dtype=dtype)

    def cond(A, p=None, *, out=None):
        if p is None or p in (2, -2):
            values = svdvals(A)
            top, low = values.narrow(-1, 0, 1), values.narrow(-1, values.size(-1) - 1, 1)
            return (low / top if p == -2 else top / low).squeeze(-1)
        if A.size(-1) != A.size(-2):
            raise RuntimeError(f"linalg.cond({p}): A must be batches of square matrices, but they are {A.size(-2)} by "
                               f"{A.size(-1)} matrices")
        return matrix_norm(A, p) * matrix_norm(inv(A), p)

    def matrix_rank(A, tol=None, hermitian=False, *, atol=None, rtol=None, out=None):
        values = eigvalsh(A).abs() if hermitian else svdvals(A)
        if tol is not None:
            return (values > tol).sum(-1)
        if rtol is None:
            rtol = 0.0 if atol is not None and atol > 0 else torch.finfo(A.dtype).eps * max(A.shape[-2:])
        limit = (values.amax(-1, keepdim=True) * rtol).clamp_min(0.0 if atol is None else atol)
        return (values > limit).sum(-1)

    def _square(name, A):
        if A.dim() < 2:
            raise RuntimeError(f"{name}: The input tensor A must have at least 2 dimensions.")
        if A.size(-1) != A.size(-2):
            raise RuntimeError(f"{name}: A must be batches of square matrices, but they are {A.size(-2)} by {A.size(-1)} "
                               "matrices")

    def matrix_power(A, n, *, out=None):
        _square("linalg.matrix_power", A)
        if n == 0:
            return torch.eye(A.size(-1), dtype=A.dtype).expand(A.shape).clone()
        if n < 0:
            A, n = inv(A), -n
        if n == 1:
            return A.clone()
        if n == 2:
            return A @ A
        if n == 3:
            return A @ A @ A
        result, power = None, None
        while n > 0:
            power = A if power is None else power @ power
            n, bit = divmod(n, 2)
            if bit:
                result = power if result is None else result @ power
        return result

    def matrix_exp(A):
        _square("linalg.matrix_exp", A)
        if not A.is_floating_point():
            raise RuntimeError("linalg.matrix_exp: Expected a floating point or complex tensor as input. Got "
                               + A.type().rpartition(".")[2].replace("Tensor", ""))
        size = A.detach().abs().sum(-2).max().item() if A.numel() else 0.0
        halvings = max(0, math.ceil(math.log2(size))) + 3 if size > 0 else 0
        unit = torch.eye(A.size(-1), dtype=A.dtype)
        scaled = A / 2 ** halvings
        result = term = unit
        for place in range(1, 12):
            term = term @ scaled / place
            result = result + term
        for _ in range(halvings):
            result = result @ result
        return result.expand(A.shape) if size == 0.0 else result

    def multi_dot(tensors, *, out=None):
        items = list(tensors)
        if len(items) < 2:
            raise RuntimeError("multi_dot(): expected at least 2 tensors but got " + str(len(items)))
        row, column = items[0].dim() == 1, items[-1].dim() == 1
        if row:
            items[0] = items[0].unsqueeze(0)
        if column:
            items[-1] = items[-1].unsqueeze(1)
        sizes = [item.size(0) for item in items] + [items[-1].size(1)]
        count = len(items)
        cost = {(place, place): (0, None) for place in range(count)}
        for width in range(1, count):
            for first in range(count - width):
                last = first + width
                cost[first, last] = min(
                    (cost[first, cut][0] + cost[cut + 1, last][0] + sizes[first] * sizes[cut + 1] * sizes[last + 1], cut)
                    for cut in range(first, last))

        def product(first, last):
            if first == last:
                return items[first]
            cut = cost[first, last][1]
            return product(first, cut) @ product(cut + 1, last)

        result = product(0, count - 1)
        result = result.view(result.shape)
        if row:
            result = result.squeeze(0)
        return result.squeeze(-1) if column else result

    def vander(x, N=None):
        if x.dim() < 1:
            raise RuntimeError("Expected dim greater than or equal to 1.")
        N = x.size(-1) if N is None else N
        return x.unsqueeze(-1) ** torch.arange(N, dtype=x.dtype)

    def solve_triangular(A, B, *, upper, left=True, unitriangular=False, out=None):
        _square("linalg.solve_triangular", A)
        if A.dtype is not B.dtype:
            raise RuntimeError("linalg.solve_triangular: Expected A and B to have the same dtype")
        factor = A.triu() if upper else A.tril()
        if unitriangular:
            unit = torch.eye(A.size(-1), dtype=A.dtype)
            factor = factor - factor * unit + unit
        return solve(factor, B) if left else solve(factor.mT, B.mT).mT

    def tensorinv(A, ind=2, *, out=None):
        if ind <= 0:
            raise RuntimeError("Expected a strictly positive integer for 'ind'")
        lead, rest = A.shape[:ind], A.shape[ind:]
        rows, columns = math.prod(lead), math.prod(rest)
        if rows != columns:
            raise RuntimeError(f"Expected self to satisfy the requirement prod(self.shape[ind:]) == prod(self.shape[:ind]), "
                               f"but got {columns} != {rows}")
        return inv(A.reshape(rows, columns)).reshape(tuple(rest) + tuple(lead))

    def tensorsolve(A, B, dims=None, *, out=None):
        if dims is not None:
            A = A.movedim(tuple(dims), tuple(range(A.dim() - len(dims), A.dim())))
        shape = A.shape[B.dim():]
        size = math.prod(shape)
        return solve(A.reshape(-1, size), B.reshape(-1)).reshape(shape)

    def eig(A, *, out=None):
        raise NotImplementedError("torch.linalg.eig")

    def eigvals(A, *, out=None):
        raise NotImplementedError("torch.linalg.eigvals")
    """#
}
