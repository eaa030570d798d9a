extension BundledTorch {
  /// `torch.nn.modules.container`: modules in a chain, a list or a dict, and parameters in a list or a dict.
  static let nnContainer = #"""
    """`torch.nn.modules.container`: modules in a chain, a list or a dict, and parameters in a list or a dict."""
    import operator
    import torch
    from collections import OrderedDict
    from torch.nn.modules.module import Module, _addindent
    from torch.nn.parameter import Parameter


    def _place(index, size):
        """The index counted from the beginning."""
        index = operator.index(index)
        if not -size <= index < size:
            raise IndexError(f"index {index} is out of range")
        return index % size


    def _visible(names):
        return [name for name in names if not name.isdigit()]


    class Sequential(Module):
        """Calls its modules one after the other."""

        def __init__(self, *args):
            super().__init__()
            if len(args) == 1 and isinstance(args[0], OrderedDict):
                for name, module in args[0].items():
                    self.add_module(name, module)
            else:
                for index, module in enumerate(args):
                    self.add_module(str(index), module)

        def forward(self, input):
            for module in self._modules.values():
                input = module(input)
            return input

        def _name(self, index):
            return list(self._modules)[_place(index, len(self))]

        def __getitem__(self, idx):
            if isinstance(idx, slice):
                return type(self)(OrderedDict(list(self._modules.items())[idx]))
            return self._modules[self._name(idx)]

        def __setitem__(self, idx, module):
            setattr(self, self._name(idx), module)

        def __delitem__(self, idx):
            for name in list(self._modules)[idx] if isinstance(idx, slice) else [self._name(idx)]:
                delattr(self, name)
            self._renumber()

        def _renumber(self):
            self._modules = OrderedDict((str(index), module) for index, module in enumerate(self._modules.values()))

        def __len__(self):
            return len(self._modules)

        def __iter__(self):
            return iter(self._modules.values())

        def __dir__(self):
            return _visible(super().__dir__())

        def __add__(self, other):
            return Sequential(*self, *self._chain(other))

        def __iadd__(self, other):
            return self.extend(list(self._chain(other)))

        def _chain(self, other):
            if not isinstance(other, Sequential):
                raise ValueError(f"add operator supports only objects of Sequential class, but {type(other)} is given.")
            return other

        def _times(self, count):
            if not isinstance(count, int):
                raise TypeError(f"unsupported operand type(s) for *: {type(self)} and {type(count)}")
            if count <= 0:
                raise ValueError(f"Non-positive multiplication factor {count} for {type(self)}")
            return list(self) * count

        def __mul__(self, other):
            return Sequential(*self._times(other))

        __rmul__ = __mul__

        def __imul__(self, other):
            return self.extend(self._times(other)[len(self):])

        def append(self, module):
            self.add_module(str(len(self)), module)
            return self

        def extend(self, sequential):
            for module in sequential:
                self.append(module)
            return self

        def insert(self, index, module):
            if not isinstance(module, Module):
                raise AssertionError(f"module should be of type: {Module}")
            count = len(self)
            if not -count <= index <= count:
                raise IndexError(f"Index out of range: {index}")
            modules = list(self)
            modules.insert(index, module)
            for place, item in enumerate(modules):
                self._modules[str(place)] = item
            return self

        def pop(self, key):
            module = self[key]
            del self[key]
            return module


    class ModuleList(Module):
        """Modules in a list; it has no forward of its own."""

        def __init__(self, modules=None):
            super().__init__()
            if modules is not None:
                self += modules

        def __getitem__(self, idx):
            if isinstance(idx, slice):
                return type(self)(list(self._modules.values())[idx])
            return self._modules[str(_place(idx, len(self)))]

        def __setitem__(self, idx, module):
            setattr(self, str(_place(idx, len(self))), module)

        def __delitem__(self, idx):
            for place in range(len(self))[idx] if isinstance(idx, slice) else [_place(idx, len(self))]:
                delattr(self, str(place))
            self._modules = OrderedDict((str(place), module) for place, module in enumerate(self._modules.values()))

        def __len__(self):
            return len(self._modules)

        def __iter__(self):
            return iter(self._modules.values())

        def __dir__(self):
            return _visible(super().__dir__())

        def __iadd__(self, modules):
            return self.extend(modules)

        def __add__(self, other):
            return ModuleList([*self, *other])

        def append(self, module):
            self.add_module(str(len(self)), module)
            return self

        def extend(self, modules):
            if not hasattr(modules, "__iter__"):
                raise TypeError(f"ModuleList.extend should be called with an iterable, but got {type(modules).__name__}")
            count = len(self)
            for place, module in enumerate(modules):
                self.add_module(str(count + place), module)
            return self

        def insert(self, index, module):
            modules = list(self)
            modules.insert(index, module)
            for place, item in enumerate(modules):
                self._modules[str(place)] = item

        def pop(self, key):
            module = self[key]
            del self[key]
            return module

        def __repr__(self):
            # Neighbours that look the same are shown once.
            runs = []
            for place, text in enumerate(repr(module) for module in self):
                if runs and runs[-1][2] == text:
                    runs[-1][1] = place
                else:
                    runs.append([place, place, text])
            if not runs:
                return self._get_name() + "()"
            lines = []
            for first, last, text in runs:
                line = f"({first}): {text}" if first == last else f"({first}-{last}): {last - first + 1} x {text}"
                lines.append(_addindent(line, 2))
            return self._get_name() + "(\n  " + "\n  ".join(lines) + "\n)"


    def _pairs(kind, values):
        """The (key, value) pairs of a mapping, or of an iterable of pairs."""
        if not hasattr(values, "__iter__"):
            article = "Parameters" if kind == "ParameterDict" else "Module"
            raise TypeError(f"{article}Dict.update should be called with an iterable of key/value pairs, but got "
                            + type(values).__name__)
        if hasattr(values, "items"):
            return values.items()
        pairs = []
        for place, pair in enumerate(values):
            if not hasattr(pair, "__iter__"):
                raise TypeError(f"{kind} update sequence element #{place} should be Iterable; is{type(pair).__name__}")
            if len(pair) != 2:
                raise ValueError(f"{kind} update sequence element #{place} has length {len(pair)}; 2 is required")
            pairs.append(pair)
        return pairs


    class ModuleDict(Module):
        """Modules by name."""

        def __init__(self, modules=None):
            super().__init__()
            if modules is not None:
                self.update(modules)

        def __getitem__(self, key):
            return self._modules[key]

        def __setitem__(self, key, module):
            self.add_module(key, module)

        def __delitem__(self, key):
            del self._modules[key]

        def __len__(self):
            return len(self._modules)

        def __iter__(self):
            return iter(self._modules)

        def __contains__(self, key):
            return key in self._modules

        def clear(self):
            self._modules.clear()

        def pop(self, key):
            return self._modules.pop(key)

        def keys(self):
            return self._modules.keys()

        def items(self):
            return self._modules.items()

        def values(self):
            return self._modules.values()

        def update(self, modules):
            for key, module in _pairs("ModuleDict", modules):
                self[key] = module


    def _described(name, value, kind_of):
        """How the containers of parameters show one of their values."""
        if isinstance(value, torch.Tensor):
            kind = "Parameter" if isinstance(value, Parameter) else "Tensor"
            size = "x".join(str(size) for size in value.size())
            return f"  ({name}): {kind} containing: [{kind_of(value)} of size {size}]"
        return f"  ({name}): Object of type: {type(value).__name__}"


    def _as_parameter(value):
        if isinstance(value, torch.Tensor) and not isinstance(value, Parameter):
            return Parameter(value)
        return value


    class ParameterList(Module):
        """Parameters in a list; tensors become parameters."""

        def __init__(self, values=None):
            super().__init__()
            self._size = 0
            if values is not None:
                self += values

        def __getitem__(self, idx):
            if isinstance(idx, slice):
                result = type(self)()
                for place in range(len(self))[idx]:
                    result.append(self[place])
                return result
            return getattr(self, str(_place(idx, len(self))))

        def __setitem__(self, idx, param):
            setattr(self, str(_place(idx, len(self))), _as_parameter(param))

        def __len__(self):
            return self._size

        def __iter__(self):
            return iter([self[place] for place in range(len(self))])

        def __dir__(self):
            return _visible(super().__dir__())

        def __iadd__(self, parameters):
            return self.extend(parameters)

        def append(self, value):
            self._size += 1
            self[len(self) - 1] = value
            return self

        def extend(self, values):
            if isinstance(values, torch.Tensor) or not hasattr(values, "__iter__"):
                raise TypeError(f"ParameterList.extend should be called with an iterable, but got {type(values).__name__}")
            for value in values:
                self.append(value)
            return self

        def extra_repr(self):
            return "\n".join(_described(place, value, lambda item: item.dtype) for place, value in enumerate(self))

        def __call__(self, *args, **kwargs):
            raise RuntimeError("ParameterList should not be called.")


    class ParameterDict(Module):
        """Parameters by name; tensors become parameters."""

        def __init__(self, parameters=None):
            super().__init__()
            self._keys = {}
            if parameters is not None:
                self.update(parameters)

        def _name(self, key):
            if not isinstance(key, str):
                raise TypeError("Index given to ParameterDict cannot be used as a key as it is not a string (type is "
                                f"'{type(key).__name__}'). Open an issue on github if you need non-string keys.")
            return key

        def __getitem__(self, key):
            return getattr(self, self._name(key))

        def __setitem__(self, key, value):
            self._keys[key] = None
            setattr(self, self._name(key), _as_parameter(value))

        def __delitem__(self, key):
            del self._keys[key]
            delattr(self, self._name(key))

        def __len__(self):
            return len(self._keys)

        def __iter__(self):
            return iter(self._keys)

        def __reversed__(self):
            return reversed(list(self._keys))

        def __contains__(self, key):
            return key in self._keys

        def __or__(self, other):
            result = self.copy()
            result.update(other)
            return result

        def __ior__(self, other):
            self.update(other)
            return self

        def copy(self):
            return ParameterDict(OrderedDict(self.items()))

        def setdefault(self, key, default=None):
            if key not in self:
                self[key] = default
            return self[key]

        def clear(self):
            for key in list(self._keys):
                del self[key]

        def pop(self, key):
            value = self[key]
            del self[key]
            return value

        def popitem(self):
            key = list(self._keys)[-1]
            return key, self.pop(key)

        def get(self, key, default=None):
            return self[key] if key in self else default

        def fromkeys(self, keys, default=None):
            return ParameterDict([(key, default) for key in keys])

        def keys(self):
            return self._keys.keys()

        def items(self):
            return ((key, self[key]) for key in list(self._keys))

        def values(self):
            return (self[key] for key in list(self._keys))

        def update(self, parameters):
            pairs = _pairs("ParameterDict", parameters)
            # A plain dict is taken in the order of its keys.
            if isinstance(parameters, dict) and not isinstance(parameters, OrderedDict):
                pairs = sorted(pairs, key=lambda pair: pair[0])
            for key, value in pairs:
                self[key] = value

        def extra_repr(self):
            return "\n".join(_described(name, value, torch.typename) for name, value in self.items())

        def __call__(self, input):
            raise RuntimeError("ParameterDict should not be called.")
    """#
}
