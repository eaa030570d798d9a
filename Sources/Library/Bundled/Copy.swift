extension BundledSource {
  /// `copy`, written in the language.
  static let copySource = #"""
    """Copies of objects, shallow and deep."""

    _plain = (type(None), int, float, bool, complex, str, bytes, type, range, slice, type(Ellipsis), type(len),
              type(lambda: 0))


    class Error(Exception):
        """Raised for what cannot be copied."""


    error = Error


    def copy(x):
        """A shallow copy."""
        cls = type(x)
        if cls in _plain or isinstance(x, type):
            return x
        own = getattr(cls, '__copy__', None)
        if own is not None:
            return own(x)
        if cls is tuple or cls is frozenset:
            return x
        if cls is list or cls is dict or cls is set:
            return x.copy()
        return _rebuild(x, None)


    def deepcopy(x, memo=None):
        """A copy with copies of everything inside."""
        if memo is None:
            memo = {}
        cls = type(x)
        if cls in _plain or isinstance(x, type):
            return x
        known = memo.get(id(x))
        if known is not None:
            return known[0]
        own = getattr(cls, '__deepcopy__', None)
        if own is not None:
            result = own(x, memo)
        elif cls is list:
            result = []
            memo[id(x)] = (result, x)
            for item in x:
                result.append(deepcopy(item, memo))
        elif cls is dict:
            result = {}
            memo[id(x)] = (result, x)
            for key, value in x.items():
                result[deepcopy(key, memo)] = deepcopy(value, memo)
        elif cls is tuple:
            items = [deepcopy(item, memo) for item in x]
            known = memo.get(id(x))
            if known is not None:
                return known[0]
            result = tuple(items) if any(a is not b for a, b in zip(items, x)) else x
        elif cls is set or cls is frozenset:
            result = cls([deepcopy(item, memo) for item in x])
        else:
            result = _rebuild(x, memo)
        memo[id(x)] = (result, x)
        return result


    def _rebuild(x, memo):
        cls = type(x)

        def inner(value):
            return value if memo is None else deepcopy(value, memo)

        if isinstance(x, tuple):
            return tuple.__new__(cls, [inner(item) for item in x])
        if isinstance(x, BaseException):
            result = cls(*[inner(item) for item in x.args])
        else:
            if not hasattr(x, '__dict__') and not isinstance(x, (list, dict, set)):
                raise TypeError(f"cannot pickle '{cls.__name__}' object")
            result = cls.__new__(cls)
        if memo is not None:
            memo[id(x)] = (result, x)
        if isinstance(x, dict):
            for key, value in x.items():
                dict.__setitem__(result, inner(key), inner(value))
        elif isinstance(x, list):
            for item in x:
                list.append(result, inner(item))
        state = getattr(x, '__dict__', None)
        if state:
            for name, value in state.items():
                object.__setattr__(result, name, inner(value))
        return result
    """#
}
