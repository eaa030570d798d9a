extension BundledTorch {
  /// Functions of `torch` and methods of tensors that are made of others, as `torch._composites`.
  static let composites = #"""
    import torch
    _sorted = sorted
    _grid = torch.meshgrid
    _broadcast = torch.broadcast_tensors

    def broadcast_tensors(*tensors):
        return _broadcast(tensors[0] if len(tensors) == 1 and isinstance(tensors[0], (list, tuple)) else tensors)

    def meshgrid(*tensors, indexing=None):
        many = tensors[0] if len(tensors) == 1 and isinstance(tensors[0], (list, tuple)) else tensors
        return _grid(many) if indexing is None else _grid(many, indexing=indexing)

    def fill_(input, value):
        return input.fill_(value)

    def _both(function):
        torch._define_method(function.__name__, function)
        return function

    def _in_place(name, function):
        def method(self, *args, **kwargs):
            return self.copy_(function(self, *args, **kwargs))
        method.__name__ = name
        torch._define_method(name, method)

    def _deepcopy(self, memo):
        known = memo.get(id(self))
        if known is not None:
            return known[0] if isinstance(known, tuple) else known
        if not self.is_leaf:
            raise RuntimeError("Only Tensors created explicitly by the user (graph leaves) support the deepcopy protocol "
                               "at the moment.  If you were attempting to deepcopy a module, this may be because of a "
                               "torch.nn.utils.weight_norm usage, see https://github.com/pytorch/pytorch/pull/103001")
        if isinstance(self, torch._Parameter):
            return type(self)(self.data.clone(), self.requires_grad)
        # Tensors that share memory share it in the copy as well.
        storage = self.untyped_storage()
        place = ("storage", storage.data_ptr())
        if place not in memo:
            count = storage.nbytes() // self.element_size()
            memo[place] = torch.as_strided(self.detach(), (count,), (1,), 0).clone()
        result = torch.as_strided(memo[place], self.size(), self.stride(), self.storage_offset()).data
        result.requires_grad_(self.requires_grad)
        if self.grad is not None:
            result.grad = _deepcopy(self.grad, memo)
        return result

    def _copy(self):
        if isinstance(self, torch._Parameter):
            return type(self)(self.data, self.requires_grad)
        return self.detach().requires_grad_(self.requires_grad)

    torch._define_method("__deepcopy__", _deepcopy)
    torch._define_method("__copy__", _copy)

    @_both
    def addmv(input, mat, vec, *, beta=1, alpha=1, out=None):
        return _into(beta * input + alpha * torch.mv(mat, vec), out)

    @_both
    def addr(input, vec1, vec2, *, beta=1, alpha=1, out=None):
        return _into(beta * input + alpha * torch.outer(vec1, vec2), out)

    @_both
    def baddbmm(input, batch1, batch2, *, beta=1, alpha=1, out=None):
        return _into(beta * input + alpha * torch.bmm(batch1, batch2), out)

    @_both
    def addbmm(input, batch1, batch2, *, beta=1, alpha=1, out=None):
        return _into(beta * input + alpha * torch.bmm(batch1, batch2).sum(0), out)

    def _into(result, out):
        if out is None:
            return result
        return out.copy_(result)

    @_both
    def cross(input, other, dim=None, *, out=None):
        if dim is None:
            dim = next((place for place, size in enumerate(input.shape) if size == 3), None)
            if dim is None:
                raise RuntimeError("no dimension of size 3 in input")
        elif input.size(dim) != 3 or other.size(dim) != 3:
            raise RuntimeError(f"linalg.cross: inputs dimension {dim} must have length 3. Got {input.size(dim)} and "
                               f"{other.size(dim)}")
        a, b = broadcast_tensors(input, other)
        parts = []
        for i in range(3):
            j, k = (i + 1) % 3, (i + 2) % 3
            parts.append(a.select(dim, j) * b.select(dim, k) - a.select(dim, k) * b.select(dim, j))
        return _into(torch.stack(parts, dim), out)

    @_both
    def dist(input, other, p=2):
        return torch.norm(input - other, p)

    @_both
    def index_fill(input, dim, index, value):
        return input.clone().index_fill_(dim, index, value)

    def _index_fill_(self, dim, index, value):
        where = [slice(None)] * self.dim()
        where[dim] = index
        self[tuple(where)] = value
        return self

    torch._define_method("index_fill_", _index_fill_)

    @_both
    def index_add(input, dim, index, source, *, alpha=1):
        shape = [1] * input.dim()
        shape[dim] = -1
        if alpha != 1:
            source = source * alpha
        return input.scatter_add(dim, index.view(shape).expand_as(source), source)

    @_both
    def index_copy(input, dim, index, source):
        result = input.clone()
        where = [slice(None)] * input.dim()
        where[dim] = index
        result[tuple(where)] = source
        return result

    _in_place("index_add_", index_add)
    _in_place("index_copy_", index_copy)
    _in_place("addmv_", addmv)
    _in_place("addr_", addr)
    _in_place("baddbmm_", baddbmm)
    _in_place("addbmm_", addbmm)

    @_both
    def kthvalue(input, k, dim=-1, keepdim=False):
        if not 1 <= k <= input.size(dim):
            raise RuntimeError("kthvalue(): selected number k out of range for dimension "
                               f"{dim if dim >= 0 else dim + input.dim()}")
        values, indices = torch.sort(input, dim=dim, stable=True)
        values, indices = values.narrow(dim, k - 1, 1), indices.narrow(dim, k - 1, 1)
        if not keepdim:
            values, indices = values.squeeze(dim), indices.squeeze(dim)
        return torch._named("kthvalue", values, indices)

    @_both
    def mode(input, dim=-1, keepdim=False):
        rows = input.detach().movedim(dim, -1)
        places = []
        for row in rows.reshape(-1, rows.size(-1)).tolist():
            best = min(row, key=lambda value: (-row.count(value), value))
            places.append(len(row) - 1 - row[::-1].index(best))
        indices = torch.tensor(places, dtype=torch.int64).view(rows.shape[:-1]).unsqueeze(dim if dim >= 0 else -1)
        if dim < -1:
            indices = torch.tensor(places, dtype=torch.int64).view(rows.shape[:-1]).unsqueeze(dim)
        values = torch.gather(input, dim, indices)
        if not keepdim:
            values, indices = values.squeeze(dim), indices.squeeze(dim)
        return torch._named("mode", values, indices)

    def _running(name, better):
        def function(input, dim):
            dim = dim if dim >= 0 else dim + input.dim()
            rows = input.detach().movedim(dim, -1)
            places = []
            for row in rows.reshape(-1, rows.size(-1)).tolist():
                best = 0
                line = []
                for place, value in enumerate(row):
                    if better(value, row[best]) or value != value:
                        best = place
                    line.append(best)
                places.append(line)
            indices = torch.tensor(places, dtype=torch.int64).view(rows.shape).movedim(-1, dim).contiguous()
            return torch._named(name, torch.gather(input, dim, indices), indices)
        function.__name__ = name
        return _both(function)

    cummax = _running("cummax", lambda a, b: a >= b)
    cummin = _running("cummin", lambda a, b: a <= b)

    @_both
    def unique(input, sorted=True, return_inverse=False, return_counts=False, dim=None):
        if dim is not None:
            rows = [(row.tolist(), place) for place, row in enumerate(input.unbind(dim))]
            order = []
            for row, place in rows:
                if row not in [known for known, _ in order]:
                    order.append((row, place))
            order.sort(key=lambda pair: str(pair[0]) if isinstance(pair[0], str) else pair[0])
            result = torch.index_select(input, dim, torch.tensor([place for _, place in order], dtype=torch.int64))
            keys = [row for row, _ in order]
            inverse = torch.tensor([keys.index(row) for row, _ in rows], dtype=torch.int64)
        else:
            items = input.reshape(-1).tolist()
            keys = _sorted(set(items))
            places = {key: place for place, key in enumerate(keys)}
            result = torch.tensor(keys, dtype=input.dtype)
            inverse = torch.tensor([places[item] for item in items], dtype=torch.int64).view(input.shape)
        if not return_inverse and not return_counts:
            return result
        outputs = [result]
        if return_inverse:
            outputs.append(inverse)
        if return_counts:
            outputs.append(torch.bincount(inverse.reshape(-1), minlength=len(keys)))
        return tuple(outputs)

    @_both
    def bincount(input, weights=None, minlength=0):
        items = input.tolist()
        size = max([minlength] + [item + 1 for item in items])
        if weights is None:
            counts = [0] * size
            for item in items:
                counts[item] += 1
            return torch.tensor(counts, dtype=torch.int64)
        counts = [0.0] * size
        for item, weight in zip(items, weights.tolist()):
            counts[item] += weight
        return torch.tensor(counts, dtype=torch.float64 if weights.dtype != torch.float32 else torch.float32)

    def einsum(equation, *operands):
        if len(operands) == 1 and isinstance(operands[0], (list, tuple)):
            operands = tuple(operands[0])
        equation = equation.replace(" ", "")
        left, arrow, right = equation.partition("->")
        terms = left.split(",")
        if len(terms) != len(operands):
            more = "more" if len(terms) < len(operands) else "fewer"
            raise RuntimeError(f"einsum(): {more} operands were provided than specified in the equation")
        if "." in left:
            names = "".join(name for name in "ABCDEFGHIJKLMNOPQRSTUVWXYZ" if name not in equation)
            most = max(item.dim() - len(term.replace(".", "")) for term, item in zip(terms, operands) if "." in term)
            many = names[:most]
            terms = [term.replace("...", many[most - (item.dim() - len(term) + 3):]) for term, item in zip(terms, operands)]
            right = right.replace("...", many)
        else:
            many = ""
        for place, (term, item) in enumerate(zip(terms, operands)):
            if len(term) != item.dim():
                raise RuntimeError(f"einsum(): the number of subscripts in the equation ({len(term)}) does not match the "
                                   f"number of dimensions ({item.dim()}) for operand {place} and no ellipsis was given")
        if not arrow:
            text = "".join(terms)
            right = many + "".join(name for name in sorted(set(text)) if text.count(name) == 1 and name not in many)
        sizes = {}
        items = []
        for term, item in zip(terms, operands):
            while len(set(term)) < len(term):
                name = next(name for name in term if term.count(name) > 1)
                first, second = [place for place, other in enumerate(term) if other == name][:2]
                item = item.diagonal(0, first, second)
                term = "".join(other for place, other in enumerate(term) if place not in (first, second)) + name
            for name, size in zip(term, item.shape):
                if sizes.get(name, 1) != 1 and size != 1 and sizes[name] != size:
                    raise RuntimeError(f"einsum(): subscript {name} has size {size} for operand {len(items)} which does not "
                                       f"broadcast with previously seen size {sizes[name]}")
                sizes[name] = max(size, sizes.get(name, 1))
            items.append((term, item))
        term, result = items[0]
        for place, (other, item) in enumerate(items[1:]):
            later = right + "".join(name for name, _ in items[place + 2:])
            term, result = _contract(term, result, other, item, later)
        summed = [place for place, name in enumerate(term) if name not in right]
        if summed:
            result = result.sum(summed)
            term = "".join(name for name in term if name in right)
        return result.permute([term.index(name) for name in right]) if term != right else result

    def _contract(left, a, right, b, later):
        for name in [name for name in left if name not in right and name not in later]:
            a = a.sum(left.index(name))
            left = left.replace(name, "")
        for name in [name for name in right if name not in left and name not in later]:
            b = b.sum(right.index(name))
            right = right.replace(name, "")
        shared = [name for name in left if name in right]
        batch = [name for name in shared if name in later]
        inner = [name for name in shared if name not in later]
        only_left = [name for name in left if name not in right]
        only_right = [name for name in right if name not in left]
        size = {}
        for term, item in ((left, a), (right, b)):
            for name, extent in zip(term, item.shape):
                size[name] = max(extent, size.get(name, 1))

        def laid_out(term, item, names):
            item = item.permute([term.index(name) for name in names])
            return item.expand([size[name] for name in names])

        def product(names):
            total = 1
            for name in names:
                total *= size[name]
            return total

        a = laid_out(left, a, batch + only_left + inner).reshape(product(batch), product(only_left), product(inner))
        b = laid_out(right, b, batch + inner + only_right).reshape(product(batch), product(inner), product(only_right))
        names = batch + only_left + only_right
        return "".join(names), torch.bmm(a, b).view([size[name] for name in names])

    def _torch_range(start, end=None, step=1, *, dtype=None, device=None, requires_grad=False):
        torch._warn("torch.range is deprecated and will be removed in a future release because its behavior is inconsistent with "
              "Python's range builtin. Instead, use torch.arange, which produces values in [start, end).")
        if end is None:
            start, end = 0, start
        count = int((end - start) / step) + 1
        return (torch.arange(count, dtype=torch.float64) * step + start).to(dtype or torch.get_default_dtype()).requires_grad_(requires_grad)

    def bilinear(input1, input2, weight, bias=None):
        result = torch.einsum("bi,oij,bj->bo", input1, weight, input2)
        return result if bias is None else result + bias

    def set_default_device(device):
        pass

    def get_default_device():
        return torch.device("cpu")

    def set_default_tensor_type(kind):
        if isinstance(kind, str):
            kind = getattr(torch, kind.rpartition(".")[2])
        torch.set_default_dtype(kind(0).dtype)

    def get_num_threads():
        return 1

    def set_num_threads(count):
        pass

    def broadcast_shapes(*shapes):
        return broadcast_tensors(*[torch.empty(shape if isinstance(shape, tuple) else (shape,)) for shape in shapes])[0].shape

    def is_storage(obj):
        return isinstance(obj, torch.UntypedStorage)

    def tensor_split(input, indices_or_sections, dim=0):
        size = input.size(dim)
        if isinstance(indices_or_sections, int):
            parts, extra = divmod(size, indices_or_sections)
            cuts = []
            at = 0
            for place in range(indices_or_sections - 1):
                at += parts + (1 if place < extra else 0)
                cuts.append(at)
        else:
            cuts = list(indices_or_sections)
        result = []
        last = 0
        for cut in cuts + [size]:
            cut = min(max(cut, last), size)
            result.append(input.narrow(dim, last, cut - last))
            last = cut
        return tuple(result)

    torch._define_method("tensor_split", tensor_split)

    def combinations(input, r=2, with_replacement=False):
        import itertools
        chosen = itertools.combinations_with_replacement if with_replacement else itertools.combinations
        rows = list(chosen(range(input.numel()), r))
        return input[torch.tensor(rows, dtype=torch.int64)] if rows else torch.empty(0, r, dtype=input.dtype)

    def cartesian_prod(*tensors):
        if len(tensors) == 1:
            return tensors[0]
        return torch.stack([item.reshape(-1) for item in meshgrid(*tensors, indexing="ij")], 1)

    def atleast_1d(input):
        return input.reshape(1) if input.dim() == 0 else input

    def atleast_2d(input):
        return input.reshape(1, -1) if input.dim() < 2 else input

    def column_stack(tensors):
        return torch.cat([item.reshape(-1, 1) if item.dim() < 2 else item for item in tensors], 1)

    def dstack(tensors):
        return torch.cat([item.reshape(1, -1, 1) if item.dim() < 2 else item.unsqueeze(-1) if item.dim() == 2 else item
                    for item in tensors], 2)

    row_stack = torch.vstack

    @_both
    def fliplr(input):
        return torch.flip(input, [1])

    @_both
    def flipud(input):
        return torch.flip(input, [0])

    @_both
    def diagflat(input, offset=0):
        return torch.diag(input.reshape(-1), offset)

    @_both
    def std_mean(input, dim=None, *, correction=1, keepdim=False):
        return (torch.std(input, dim, correction=correction, keepdim=keepdim),
                torch.mean(input) if dim is None else torch.mean(input, dim, keepdim))

    @_both
    def var_mean(input, dim=None, *, correction=1, keepdim=False):
        return (torch.var(input, dim, correction=correction, keepdim=keepdim),
                torch.mean(input) if dim is None else torch.mean(input, dim, keepdim))

    @_both
    def deg2rad(input):
        return input * (torch.pi / 180)

    @_both
    def rad2deg(input):
        return input * (180 / torch.pi)

    @_both
    def tensordot(a, b, dims=2):
        if isinstance(dims, int):
            left, right = list(range(a.dim() - dims, a.dim())), list(range(dims))
        else:
            left, right = [list(item) if isinstance(item, (list, tuple)) else [item] for item in dims]
        left = [dim % a.dim() for dim in left]
        right = [dim % b.dim() for dim in right]
        keep = [dim for dim in range(a.dim()) if dim not in left]
        rest = [dim for dim in range(b.dim()) if dim not in right]
        size = 1
        for dim in left:
            size *= a.size(dim)
        first = a.permute(keep + left).reshape(-1, size)
        second = b.permute(right + rest).reshape(size, -1)
        return torch.mm(first, second).view([a.size(dim) for dim in keep] + [b.size(dim) for dim in rest])

    @_both
    def diff(input, n=1, dim=-1):
        for _ in range(n):
            input = input.narrow(dim, 1, input.size(dim) - 1) - input.narrow(dim, 0, input.size(dim) - 1)
        return input

    @_both
    def matrix_power(input, n):
        return torch.linalg.matrix_power(input, n)

    @_both
    def matrix_exp(input):
        return torch.linalg.matrix_exp(input)

    @_both
    def logdet(input):
        sign, size = torch.slogdet(input)
        return torch.where(sign == -1, torch.nan, size)

    @_both
    def pinverse(input, rcond=1e-15):
        return torch.linalg.pinv(input, rcond)

    @_both
    def cholesky_solve(input, L, upper=False):
        factor = L.mT if upper else L
        return torch.linalg.solve(factor.mT, torch.linalg.solve(factor, input))

    @_both
    def cholesky_inverse(L, upper=False):
        return torch.cholesky_solve(torch.eye(L.size(-1), dtype=L.dtype), L, upper)

    def chain_matmul(*matrices, out=None):
        return _into(torch.linalg.multi_dot(matrices), out)

    @_both
    def tril_(self, diagonal=0):
        return self.copy_(torch.tril(self, diagonal))

    @_both
    def triu_(self, diagonal=0):
        return self.copy_(torch.triu(self, diagonal))

    def tril_indices(row, col, offset=0, *, dtype=torch.int64, device=None):
        pairs = [(r, c) for r in range(row) for c in range(col) if c <= r + offset]
        return torch.tensor([[r for r, _ in pairs], [c for _, c in pairs]], dtype=dtype)

    def triu_indices(row, col, offset=0, *, dtype=torch.int64, device=None):
        pairs = [(r, c) for r in range(row) for c in range(col) if c >= r + offset]
        return torch.tensor([[r for r, _ in pairs], [c for _, c in pairs]], dtype=dtype)

    @_both
    def isin(elements, test_elements):
        known = set(test_elements.reshape(-1).tolist()) if isinstance(test_elements, torch.Tensor) else {test_elements}
        items = [item in known for item in elements.reshape(-1).tolist()]
        return torch.tensor(items, dtype=torch.bool).view(elements.shape)

    def _new(self, *args, **kwargs):
        if not args:
            return torch.empty(0, dtype=self.dtype)
        if isinstance(args[0], int):
            return torch.zeros(*args, dtype=self.dtype)
        if isinstance(args[0], torch.Size):
            return torch.zeros(args[0], dtype=self.dtype)
        return torch.tensor(args[0], dtype=self.dtype)

    torch._define_method("new", _new)

    def _sum_to_size(self, *size):
        size = size[0] if len(size) == 1 and isinstance(size[0], (tuple, list)) else size
        lead = self.dim() - len(size)
        result = self.sum(list(range(lead))) if lead else self
        for dim, extent in enumerate(size):
            if extent == 1 and result.size(dim) != 1:
                result = result.sum(dim, keepdim=True)
        return result

    torch._define_method("sum_to_size", _sum_to_size)

    _norm = torch.norm
    _bernoulli = torch.bernoulli

    @_both
    def norm(input, p="fro", dim=None, keepdim=False, out=None, dtype=None):
        if p == "fro" or p is None:
            p = 2
        if p == "nuc":
            return torch.linalg.norm(input, p, dim, keepdim)
        if isinstance(p, str):
            raise RuntimeError(f"linalg.norm: Order {p} not supported.")
        if dim is None:
            return _into(_norm(input, p), out)
        return _into(_norm(input, p, dim, keepdim), out)

    def _bernoulli_of(self, p=None, *, generator=None):
        if p is None:
            return _bernoulli(self, generator=generator)
        return torch.empty_like(self).bernoulli_(p, generator=generator)

    torch._define_method("bernoulli", _bernoulli_of)

    def promote_types(type1, type2):
        return torch.result_type(torch.empty(1, dtype=type1), torch.empty(1, dtype=type2))

    def can_cast(from_, to):
        def category(kind):
            return 2 if kind.is_floating_point else 0 if kind is torch.bool else 1
        if from_ is not torch.uint8 and from_ is not torch.bool and to is torch.uint8 and category(from_) == 1:
            return False
        return category(from_) <= category(to)

    def scalar_tensor(s, *, dtype=None, device=None, requires_grad=False):
        return torch.tensor(s, dtype=dtype or torch.get_default_dtype(), requires_grad=requires_grad)

    @_both
    def nan_to_num(input, nan=0.0, posinf=None, neginf=None, *, out=None):
        largest = torch.finfo(input.dtype).max if input.is_floating_point() else 0
        result = torch.where(torch.isnan(input), torch.full_like(input, nan or 0.0), input)
        result = torch.where(torch.isposinf(result), torch.full_like(input, largest if posinf is None else posinf), result)
        return _into(torch.where(torch.isneginf(result),
                                 torch.full_like(input, -largest if neginf is None else neginf), result), out)

    @_both
    def argwhere(input):
        return torch.nonzero(input)

    @_both
    def kron(input, other):
        rank = max(input.dim(), other.dim())
        a = input.reshape((1,) * (rank - input.dim()) + tuple(input.shape))
        b = other.reshape((1,) * (rank - other.dim()) + tuple(other.shape))
        shape = [m * n for m, n in zip(a.shape, b.shape)]
        for place in range(rank):
            a, b = a.unsqueeze(2 * place + 1), b.unsqueeze(2 * place)
        return (a * b).reshape(shape)

    def block_diag(*tensors):
        items = [item.reshape(1, -1) if item.dim() < 2 else item for item in tensors]
        result = torch.zeros(sum(item.size(0) for item in items), sum(item.size(1) for item in items),
                             dtype=items[0].dtype)
        row = column = 0
        for item in items:
            result[row:row + item.size(0), column:column + item.size(1)] = item
            row, column = row + item.size(0), column + item.size(1)
        return result

    @_both
    def rot90(input, k=1, dims=(0, 1)):
        for _ in range(k % 4):
            input = torch.flip(input.transpose(dims[0], dims[1]), [dims[0]])
        return input

    @_both
    def cov(input, *, correction=1, fweights=None, aweights=None):
        rows = input.reshape(1, -1) if input.dim() < 2 else input
        centred = rows - rows.mean(1, keepdim=True)
        result = centred @ centred.t() / (rows.size(1) - correction)
        return result.reshape(()) if input.dim() < 2 else result

    @_both
    def corrcoef(input):
        result = cov(input)
        if result.dim() == 0:
            return result / result
        scale = torch.sqrt(torch.diag(result))
        return (result / scale[:, None] / scale[None, :]).clamp(-1, 1)

    @_both
    def aminmax(input, *, dim=None, keepdim=False):
        if dim is None:
            return (input.min(), input.max())
        return (input.amin(dim, keepdim), input.amax(dim, keepdim))

    @_both
    def take_along_dim(input, indices, dim=None):
        if dim is None:
            return input.reshape(-1).gather(0, indices.reshape(-1))
        return input.gather(dim, indices)

    def pdist(input, p=2.0):
        if input.dim() != 2:
            raise RuntimeError("pdist only supports 2D tensors, got: " + str(input.dim()) + "D")
        first, second = torch.triu_indices(input.size(0), input.size(0), 1)
        return (input[first] - input[second]).norm(p, 1)

    def cdist(x1, x2, p=2.0, compute_mode="use_mm_for_euclid_dist_if_necessary"):
        if x1.dim() < 2 or x2.dim() < 2:
            name, rank = ("x1", x1.dim()) if x1.dim() < 2 else ("x2", x2.dim())
            raise RuntimeError(f"cdist only supports at least 2D tensors, {name.upper()} got: {rank}D")
        if x1.size(-1) != x2.size(-1):
            raise RuntimeError(f"X1 and X2 must have the same number of columns. X1: {x1.size(-1)} X2: {x2.size(-1)}")
        return (x1.unsqueeze(-2) - x2.unsqueeze(-3)).norm(p, -1)

    def trapezoid(y, x=None, *, dx=1, dim=-1):
        widths = dx if x is None else diff(x, dim=-1)
        size = y.size(dim)
        return ((y.narrow(dim, 1, size - 1) + y.narrow(dim, 0, size - 1)) * widths / 2).sum(dim)

    trapz = trapezoid

    @_both
    def quantile(input, q, dim=None, keepdim=False, *, interpolation="linear"):
        q = q if isinstance(q, torch.Tensor) else torch.tensor(q, dtype=input.dtype)
        if ((q < 0) | (q > 1)).any():
            raise RuntimeError("quantile() q values must be in the range [0, 1]")
        rows = input.reshape(-1) if dim is None else input.movedim(dim, -1)
        rows = torch.sort(rows, dim=-1)[0]
        rank = q.reshape(-1) * (rows.size(-1) - 1)
        low = rank.floor().long()
        high = rank.ceil().long()
        lower, upper = rows.index_select(-1, low), rows.index_select(-1, high)
        result = torch.lerp(lower, upper, (rank - low).expand_as(lower)).movedim(-1, 0)
        if keepdim:
            result = (result.reshape((-1,) + (1,) * input.dim()) if dim is None
                      else result.unsqueeze(dim + 1 if dim >= 0 else dim))
        return result[0] if q.dim() == 0 else result

    class _Info:
        def __init__(self, dtype, fields):
            self.dtype = str(dtype).replace("torch.", "")
            self._fields = fields
            for name, value in fields.items():
                setattr(self, name, value)

    def finfo(dtype=None):
        dtype = dtype or torch.get_default_dtype()
        if not dtype.is_floating_point:
            raise TypeError("torch.finfo() requires a floating point input type. Use torch.iinfo to handle 'torch.finfo'")
        return _Floats(dtype)

    class _Floats(_Info):
        def __init__(self, dtype):
            digits, exponent, resolution = {torch.float16: (10, 15, 1e-3), torch.bfloat16: (7, 127, 1e-2),
                                            torch.float32: (23, 127, 1e-6), torch.float64: (52, 1023, 1e-15)}[dtype]
            largest = (2.0 - 2.0 ** -digits) * 2.0 ** exponent
            tiny = 2.0 ** (1 - exponent)
            super().__init__(dtype, {"resolution": resolution, "min": -largest, "max": largest, "eps": 2.0 ** -digits,
                                     "smallest_normal": tiny, "tiny": tiny})
            self.bits = dtype.itemsize * 8

        def __repr__(self):
            fields = ", ".join(f"{name}={value:.6g}" for name, value in self._fields.items())
            return f"finfo({fields}, dtype={self.dtype})"

    def iinfo(dtype):
        if dtype.is_floating_point:
            raise TypeError("torch.iinfo() requires an integer input type. Use torch.finfo to handle 'torch.iinfo'")
        return _Whole(dtype)

    class _Whole(_Info):
        def __init__(self, dtype):
            self.bits = dtype.itemsize * 8
            signed = dtype is not torch.uint8
            low = -2 ** (self.bits - 1) if signed else 0
            super().__init__(dtype, {"min": low, "max": 2 ** (self.bits - (1 if signed else 0)) - 1})

        def __repr__(self):
            return f"iinfo(min={self.min}, max={self.max}, dtype={self.dtype})"

    for _name, _value in list(globals().items()):
        if callable(_value) and not _name.startswith("_"):
            setattr(torch, _name, _value)
    torch.range = _torch_range
    _torch_range.__name__ = "range"
    """#
}
