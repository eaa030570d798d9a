extension BundledTorch {
  /// `torch.serialization`: files of tensors that PyTorch reads, and reading those that it wrote.
  static let serialization = #"""
    """`torch.serialization`: files of tensors that PyTorch reads, and reading those that it wrote."""
    import os
    import pickle
    import torch
    from collections import Counter, OrderedDict, defaultdict
    from torch import _utils

    # The names of the storages of each dtype.
    _storages = {"DoubleStorage": torch.float64, "FloatStorage": torch.float32, "HalfStorage": torch.float16,
                 "BFloat16Storage": torch.bfloat16, "LongStorage": torch.int64, "IntStorage": torch.int32,
                 "ShortStorage": torch.int16, "CharStorage": torch.int8, "ByteStorage": torch.uint8,
                 "BoolStorage": torch.bool}
    _names = {dtype: name for name, dtype in _storages.items()}
    _dtypes = {str(dtype)[6:]: dtype for dtype in _names}

    _unsafe = ("In PyTorch 2.6, we changed the default value of the `weights_only` argument in `torch.load` from `False` to "
               "`True`. Re-running `torch.load` with `weights_only` set to `False` will likely succeed, but it can result in "
               "arbitrary code execution. Do it only if you got the file from a trusted source.")
    _docs = ("\n\nCheck the documentation of torch.load to learn more about types accepted by default with weights_only "
             "https://pytorch.org/docs/stable/generated/torch.load.html.")
    _safe = {}


    class _Named:
        """A name of torch's own in a file, such as `torch.FloatStorage`."""

        def __init__(self, module, name):
            self.module, self.name = module, name


    def _function(name):
        return _Named("torch._utils", name)


    class _Writer(pickle.Pickler):
        """Writes tensors as names of storages, which are kept beside the stream."""

        def __init__(self, file):
            super().__init__(file, 2)
            self.storages = []
            self._numbers = {}

        def persistent_id(self, obj):
            if not isinstance(obj, _Storage):
                return None
            return ("storage", _Named("torch", _names[obj.dtype]), obj.key, "cpu", obj.count)

        def _storage(self, tensor):
            storage = tensor.untyped_storage()
            place = (storage.data_ptr(), storage.nbytes())
            if place not in self._numbers:
                count = storage.nbytes() // tensor.element_size()
                whole = torch.as_strided(tensor.detach(), (count,), (1,), 0)
                self._numbers[place] = _Storage(str(len(self.storages)), whole)
                self.storages.append(self._numbers[place])
            return self._numbers[place]

        def save(self, obj):
            if type(obj) is _Named:
                key = ("named", obj.module, obj.name)
                if key in self._places:
                    place = self._places[key]
                    self._parts.append(b"h" + bytes([place]) if place < 256 else b"j" + place.to_bytes(4, "little"))
                else:
                    self._parts.append(f"c{obj.module}\n{obj.name}\n".encode())
                    self._places[key] = len(self._kept)
                    self._memoize(obj)
            else:
                super().save(obj)

        def _reduced(self, obj):
            if isinstance(obj, torch.nn.Parameter):
                return _function("_rebuild_parameter"), (obj.data, obj.requires_grad, OrderedDict())
            if isinstance(obj, torch.Tensor):
                if not obj.is_leaf:
                    # The tape is not written; a part of it would be of no use.
                    obj = obj.detach().requires_grad_(obj.requires_grad)
                return _function("_rebuild_tensor_v2"), (
                    self._storage(obj), obj.storage_offset(), tuple(obj.size()), obj.stride(), obj.requires_grad,
                    OrderedDict())
            if isinstance(obj, torch.Size):
                return _Named("torch", "Size"), (tuple(obj),)
            if isinstance(obj, torch.device):
                return _Named("torch", "device"), (obj.type,) if obj.index is None else (obj.type, obj.index)
            return super()._reduced(obj)

        def _save_global(self, obj):
            if isinstance(obj, type) and obj is torch.nn.Parameter:
                self.save(_Named("torch.nn.parameter", "Parameter"))
            else:
                super()._save_global(obj)


    class _Storage:
        """The memory of one or more tensors, as a tensor of one dimension."""

        def __init__(self, key, tensor):
            self.key, self.tensor, self.dtype, self.count = key, tensor, tensor.dtype, tensor.numel()


    class _DTypeWriter(_Writer):
        def save(self, obj):
            # A dtype is written as its name in torch.
            super().save(_Named("torch", str(obj)[6:]) if isinstance(obj, torch.dtype) else obj)


    def save(obj, f, pickle_module=None, pickle_protocol=2, _use_new_zipfile_serialization=True,
             _disable_byteorder_record=False):
        """Writes an object, with all tensors in it, to a file."""
        from io import BytesIO
        stream = BytesIO()
        writer = _DTypeWriter(stream)
        writer.dump(obj)
        if hasattr(f, "write"):
            stem = "archive"
        else:
            stem = os.path.splitext(os.path.basename(os.fspath(f)))[0]
        members = [("data.pkl", stream.getvalue()), (".format_version", b"1"), (".storage_alignment", b"64"),
                   ("byteorder", b"little")]
        members += [("data/" + storage.key, torch._tensor_bytes(storage.tensor)) for storage in writer.storages]
        members += [("version", b"3\n"), (".data/serialization_id", b"0" * 40)]
        data = torch._archive([(stem + "/" + name, content) for name, content in members])
        if hasattr(f, "write"):
            f.write(data)
            return
        folder = os.path.dirname(os.fspath(f))
        if folder and not os.path.isdir(folder):
            raise RuntimeError(f"Parent directory {folder} does not exist.")
        with open(f, "wb") as file:
            file.write(data)


    class _Reader(pickle.Unpickler):
        """Reads a stream whose storages stand beside it."""

        def __init__(self, file, read_storage, weights_only):
            super().__init__(file)
            self._read_storage = read_storage
            self._loaded = {}
            self._weights_only = weights_only

        def persistent_load(self, pid):
            kind, dtype, key, location, count = pid[:5]
            if key not in self._loaded:
                self._loaded[key] = self._read_storage(key, dtype, count)
            return self._loaded[key]

        def find_class(self, module, name):
            full = module + "." + name
            if module == "torch" and name in _storages:
                return _storages[name]
            if module == "torch" and name in _dtypes:
                return _dtypes[name]
            if full in _plain:
                return _plain[full]
            if full in _safe:
                return _safe[full]
            if self._weights_only:
                full = full.replace("__builtin__.", "")
                raise pickle.UnpicklingError(
                    f"Unsupported global: GLOBAL {full} was not an allowed global by default. Please use "
                    f"`torch.serialization.add_safe_globals([{full}])` or the `torch.serialization.safe_globals([{full}])` "
                    "context manager to allowlist this global if you trust this class/function.")
            return super().find_class(module, name)

        def _may_call(self, function):
            return function in _plain.values() or super()._may_call(function)


    _plain = {
        "collections.OrderedDict": OrderedDict, "collections.Counter": Counter, "collections.defaultdict": defaultdict,
        "torch._utils._rebuild_tensor_v2": _utils._rebuild_tensor_v2,
        "torch._utils._rebuild_tensor": _utils._rebuild_tensor,
        "torch._utils._rebuild_parameter": _utils._rebuild_parameter,
        "torch._utils._rebuild_parameter_with_state": _utils._rebuild_parameter_with_state,
        "torch.nn.parameter.Parameter": torch.nn.Parameter, "torch.Size": torch.Size, "torch.device": torch.device,
        "torch.Tensor": torch.Tensor, "__builtin__.set": set, "builtins.set": set, "__builtin__.complex": complex,
        "builtins.complex": complex, "_codecs.encode": pickle._encoded,
    }


    def load(f, map_location=None, pickle_module=None, *, weights_only=None, mmap=None, **pickle_load_args):
        """Reads what `save` wrote. With `weights_only` a file can only hold tensors, numbers and containers."""
        from io import BytesIO
        weights_only = True if weights_only is None else weights_only
        if hasattr(f, "read"):
            data = f.read()
        else:
            with open(f, "rb") as file:
                data = file.read()
        if data[:4] != b"PK\x03\x04":
            return _load_older(data, weights_only)
        members = torch._unarchive(data)
        stem = next(name for name in members if name.endswith("/data.pkl"))[:-len("data.pkl")]

        def read_storage(key, dtype, count):
            return torch._bytes_tensor(members[stem + "data/" + key], dtype)

        return _read(BytesIO(members[stem + "data.pkl"]), read_storage, weights_only)


    def _read(stream, read_storage, weights_only):
        try:
            return _Reader(stream, read_storage, weights_only).load()
        except pickle.UnpicklingError as error:
            if not weights_only:
                raise
            message = str(error)
            if "was not an allowed global by default" in message:
                text = ("Weights only load failed. This file can still be loaded, to do so you have two options, "
                        "\033[1mdo those steps only if you trust the source of the checkpoint\033[0m. "
                        f"\n\t(1) {_unsafe}\n\t(2) Alternatively, to load with `weights_only=True` please check the "
                        "recommended steps in the following error message.\n\tWeightsUnpickler error: " + message)
            else:
                text = (f"Weights only load failed. {_unsafe}\nPlease file an issue with the following so that we can make "
                        "`weights_only=True` compatible with your use case: WeightsUnpickler error: \n\n" + message)
            raise pickle.UnpicklingError(text + _docs) from None


    def _load_older(data, weights_only):
        """Files from before PyTorch 1.6: streams one behind the other, then the storages."""
        from io import BytesIO
        stream = BytesIO(data)
        if not data:
            raise EOFError
        waiting = {}

        def read_storage(key, dtype, count):
            waiting[key] = torch.empty(count, dtype=dtype)
            return waiting[key]

        magic = _read(stream, read_storage, weights_only)
        if magic != 0x1950a86a20f9469cfc6c:
            raise RuntimeError("Invalid magic number; corrupt file?")
        _read(stream, read_storage, weights_only)
        _read(stream, read_storage, weights_only)
        result = _read(stream, read_storage, weights_only)
        for key in _read(stream, read_storage, weights_only):
            tensor = waiting[key]
            stream.read(8)
            tensor.copy_(torch._bytes_tensor(stream.read(tensor.numel() * tensor.element_size()), tensor.dtype))
        return result


    def add_safe_globals(safe_globals):
        """Allows classes in files that are read with `weights_only`."""
        for item in safe_globals:
            _safe[item.__module__ + "." + item.__qualname__] = item


    def get_safe_globals():
        return list(_safe.values())


    def clear_safe_globals():
        _safe.clear()


    class safe_globals:
        """Allows classes for a while."""

        def __init__(self, safe_globals):
            self._items = safe_globals

        def __enter__(self):
            self._before = dict(_safe)
            add_safe_globals(self._items)

        def __exit__(self, kind, value, trace):
            _safe.clear()
            _safe.update(self._before)
    """#
}
