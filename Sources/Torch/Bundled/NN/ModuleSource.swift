extension BundledTorch {
  /// `torch.nn.modules.module`: the class that every layer and every network derives from.
  static let nnModule = #"""
    """`torch.nn.modules.module`: the class that every layer and every network derives from."""
    import torch
    from collections import OrderedDict, namedtuple
    from torch.nn.parameter import Buffer, Parameter, is_lazy
    from torch.utils.hooks import BackwardHook, RemovableHandle

    _global_buffer_registration_hooks = OrderedDict()
    _global_module_registration_hooks = OrderedDict()
    _global_parameter_registration_hooks = OrderedDict()
    _global_backward_pre_hooks = OrderedDict()
    _global_backward_hooks = OrderedDict()
    _global_forward_pre_hooks = OrderedDict()
    _global_forward_hooks = OrderedDict()


    class _IncompatibleKeys(namedtuple("IncompatibleKeys", ["missing_keys", "unexpected_keys"])):
        __slots__ = ()

        def __repr__(self):
            if not self.missing_keys and not self.unexpected_keys:
                return "<All keys matched successfully>"
            return super().__repr__()

        __str__ = __repr__


    def _registered(hooks, hook):
        handle = RemovableHandle(hooks)
        hooks[handle.id] = hook
        return handle


    def _registered_for_all(hooks, hook):
        # From now on every call looks for hooks.
        Module.__call__ = Module._call_impl
        return _registered(hooks, hook)


    def register_module_buffer_registration_hook(hook):
        return _registered(_global_buffer_registration_hooks, hook)


    def register_module_module_registration_hook(hook):
        return _registered(_global_module_registration_hooks, hook)


    def register_module_parameter_registration_hook(hook):
        return _registered(_global_parameter_registration_hooks, hook)


    def register_module_forward_pre_hook(hook):
        return _registered_for_all(_global_forward_pre_hooks, hook)


    def register_module_forward_hook(hook, *, with_kwargs=False, always_call=False):
        return _registered_for_all(_global_forward_hooks, hook)


    def register_module_full_backward_pre_hook(hook):
        return _registered_for_all(_global_backward_pre_hooks, hook)


    def register_module_full_backward_hook(hook):
        return _registered_for_all(_global_backward_hooks, hook)


    def _addindent(text, width):
        """Indents every line but the first."""
        return text.replace("\n", "\n" + " " * width)


    def _hooked(hooks, module, name, value):
        """What registration hooks make of a value."""
        for hook in hooks.values():
            result = hook(module, name, value)
            if result is not None:
                value = result
        return value


    class Module:
        """Base of all neural networks: keeps parameters, buffers and child modules under their names."""

        dump_patches = False
        _version = 1
        call_super_init = False
        _compiled_call_impl = None

        def __init__(self, *args, **kwargs):
            if not self.call_super_init:
                name = type(self).__name__
                if kwargs:
                    raise TypeError(f"{name}.__init__() got an unexpected keyword argument '{next(iter(kwargs))}'")
                if args:
                    raise TypeError(f"{name}.__init__() takes 1 positional argument but {len(args) + 1} were given")
            # Plain entries: the checks of __setattr__ are for what a learner assigns.
            state = self.__dict__
            state["training"] = True
            state["_parameters"] = {}
            state["_buffers"] = {}
            state["_non_persistent_buffers_set"] = set()
            state["_backward_pre_hooks"] = OrderedDict()
            state["_backward_hooks"] = OrderedDict()
            state["_is_full_backward_hook"] = None
            state["_forward_hooks"] = OrderedDict()
            state["_forward_hooks_with_kwargs"] = OrderedDict()
            state["_forward_hooks_always_called"] = OrderedDict()
            state["_forward_pre_hooks"] = OrderedDict()
            state["_forward_pre_hooks_with_kwargs"] = OrderedDict()
            state["_state_dict_hooks"] = OrderedDict()
            state["_state_dict_pre_hooks"] = OrderedDict()
            state["_load_state_dict_pre_hooks"] = OrderedDict()
            state["_load_state_dict_post_hooks"] = OrderedDict()
            state["_modules"] = {}
            if self.call_super_init:
                super().__init__(*args, **kwargs)

        def forward(self, *input):
            """The computation of a call; subclasses define it."""
            raise NotImplementedError(f'Module [{type(self).__name__}] is missing the required "forward" function')

        # Registration

        def register_buffer(self, name, tensor, persistent=True):
            """Adds a tensor that belongs to the state but is not trained."""
            if "_buffers" not in self.__dict__:
                raise AttributeError("cannot assign buffer before Module.__init__() call")
            self._check_name("buffer", name, self._buffers)
            if tensor is not None and not isinstance(tensor, torch.Tensor):
                raise TypeError(f"cannot assign '{torch.typename(tensor)}' object to buffer '{name}' "
                                "(torch Tensor or None required)")
            self._buffers[name] = _hooked(_global_buffer_registration_hooks, self, name, tensor)
            if persistent:
                self._non_persistent_buffers_set.discard(name)
            else:
                self._non_persistent_buffers_set.add(name)

        def register_parameter(self, name, param):
            """Adds a parameter, or None for one that is switched off."""
            if "_parameters" not in self.__dict__:
                raise AttributeError("cannot assign parameter before Module.__init__() call")
            self._check_name("parameter", name, self._parameters)
            if param is None:
                self._parameters[name] = None
                return
            if not isinstance(param, Parameter):
                raise TypeError(f"cannot assign '{torch.typename(param)}' object to parameter '{name}' "
                                "(torch.nn.Parameter or None required)")
            if param.grad_fn:
                raise ValueError(f"Cannot assign non-leaf Tensor to parameter '{name}'. Model parameters must be created "
                                 f"explicitly. To express '{name}' as a function of another Tensor, compute the value in "
                                 "the forward() method.")
            self._parameters[name] = _hooked(_global_parameter_registration_hooks, self, name, param)

        def _check_name(self, kind, name, known):
            if not isinstance(name, str):
                raise TypeError(f"{kind} name should be a string. Got {torch.typename(name)}")
            if "." in name:
                raise KeyError(f'{kind} name can\'t contain "."')
            if name == "":
                raise KeyError(f'{kind} name can\'t be empty string ""')
            if name not in known and hasattr(self, name):
                raise KeyError(f"attribute '{name}' already exists")

        def add_module(self, name, module):
            """Adds a child module."""
            if not isinstance(module, Module) and module is not None:
                raise TypeError(f"{torch.typename(module)} is not a Module subclass")
            if not isinstance(name, str):
                raise TypeError(f"module name should be a string. Got {torch.typename(name)}")
            if name not in self._modules and hasattr(self, name):
                raise KeyError(f"attribute '{name}' already exists")
            if "." in name:
                raise KeyError(f'module name can\'t contain ".", got: {name}')
            if name == "":
                raise KeyError('module name can\'t be empty string ""')
            self._modules[name] = _hooked(_global_module_registration_hooks, self, name, module)

        def register_module(self, name, module):
            """Another name of `add_module`."""
            self.add_module(name, module)

        # Attributes

        def __getattr__(self, name):
            state = self.__dict__
            for place in ("_parameters", "_buffers", "_modules"):
                known = state.get(place)
                if known is not None and name in known:
                    return known[name]
            raise AttributeError(f"'{type(self).__name__}' object has no attribute '{name}'")

        def __setattr__(self, name, value):
            state = self.__dict__
            parameters = state.get("_parameters")
            if isinstance(value, Parameter):
                if parameters is None:
                    raise AttributeError("cannot assign parameters before Module.__init__() call")
                self._forget(name, state, self._buffers, self._modules)
                self.register_parameter(name, value)
                return
            if parameters is not None and name in parameters:
                if value is not None:
                    raise TypeError(f"cannot assign '{torch.typename(value)}' as parameter '{name}' "
                                    "(torch.nn.Parameter or None expected)")
                self.register_parameter(name, value)
                return
            modules = state.get("_modules")
            if isinstance(value, Module):
                if modules is None:
                    raise AttributeError("cannot assign module before Module.__init__() call")
                self._forget(name, state, self._parameters, self._buffers)
                modules[name] = _hooked(_global_module_registration_hooks, self, name, value)
                return
            if modules is not None and name in modules:
                if value is not None:
                    raise TypeError(f"cannot assign '{torch.typename(value)}' as child module '{name}' "
                                    "(torch.nn.Module or None expected)")
                modules[name] = _hooked(_global_module_registration_hooks, self, name, value)
                return
            buffers = state.get("_buffers")
            if buffers is not None and name in buffers or isinstance(value, torch.Tensor) and isinstance(value, Buffer):
                if value is not None and not isinstance(value, torch.Tensor):
                    raise TypeError(f"cannot assign '{torch.typename(value)}' as buffer '{name}' "
                                    "(torch.nn.Buffer, torch.Tensor or None expected)")
                if isinstance(value, Buffer):
                    persistent = value.persistent
                else:
                    persistent = name not in self._non_persistent_buffers_set
                self.register_buffer(name, value, persistent)
                return
            object.__setattr__(self, name, value)

        def _forget(self, name, *places):
            for place in places:
                if name in place:
                    del place[name]
            self._non_persistent_buffers_set.discard(name)

        def __delattr__(self, name):
            if name in self._parameters:
                del self._parameters[name]
            elif name in self._buffers:
                del self._buffers[name]
                self._non_persistent_buffers_set.discard(name)
            elif name in self._modules:
                del self._modules[name]
            else:
                object.__delattr__(self, name)

        def __dir__(self):
            names = dir(type(self)) + list(self.__dict__) + list(self._parameters) + list(self._modules)
            return sorted(name for name in names + list(self._buffers) if not name[0].isdigit())

        def __setstate__(self, state):
            self.__dict__.update(state)

        # Calls

        def _call_impl(self, *args, **kwargs):
            if (self._forward_hooks or self._forward_pre_hooks or self._backward_hooks or self._backward_pre_hooks
                    or _global_forward_hooks or _global_forward_pre_hooks or _global_backward_hooks
                    or _global_backward_pre_hooks):
                return self._call_with_hooks(args, kwargs)
            return self.forward(*args, **kwargs)

        # Modules without hooks are called as if they were `forward`; see the end of this file.
        def __call__(self, *args, **kwargs):
            return self._call_impl(*args, **kwargs)

        def _call_with_hooks(self, args, kwargs):
            called = set()
            try:
                return self._run_hooks(args, kwargs, called)
            except Exception:
                for key, hook in self._forward_hooks.items():
                    if key in self._forward_hooks_always_called and key not in called:
                        if key in self._forward_hooks_with_kwargs:
                            hook(self, args, kwargs, None)
                        else:
                            hook(self, args, None)
                raise

        def _run_hooks(self, args, kwargs, called):
            for key, hook in (*_global_forward_pre_hooks.items(), *self._forward_pre_hooks.items()):
                if key in self._forward_pre_hooks_with_kwargs:
                    changed = hook(self, args, kwargs)
                    if changed is not None:
                        if not (isinstance(changed, tuple) and len(changed) == 2):
                            raise RuntimeError("forward pre-hook must return None or a tuple of (new_args, new_kwargs), "
                                               f"but got {changed}.")
                        args, kwargs = changed
                else:
                    changed = hook(self, args)
                    if changed is not None:
                        args = changed if isinstance(changed, tuple) else (changed,)
            full, other = self._get_backward_hooks()
            before = [*_global_backward_pre_hooks.values(), *self._backward_pre_hooks.values()]
            backward_hook = None
            if full or before:
                backward_hook = BackwardHook(self, full, before)
                args = backward_hook.setup_input_hook(args)
            result = self.forward(*args, **kwargs)
            for key, hook in (*_global_forward_hooks.items(), *self._forward_hooks.items()):
                called.add(key)
                if key in self._forward_hooks_with_kwargs:
                    changed = hook(self, args, kwargs, result)
                else:
                    changed = hook(self, args, result)
                if changed is not None:
                    result = changed
            if backward_hook is not None:
                if not isinstance(result, (torch.Tensor, tuple)):
                    torch._warn("For backward hooks to be called, module output should be a Tensor or a tuple of Tensors"
                                f" but received {type(result)}")
                result = backward_hook.setup_output_hook(result)
            if other:
                first = result
                while not isinstance(first, torch.Tensor):
                    first = next(iter(first.values())) if isinstance(first, dict) else first[0]
                if first.grad_fn is not None:
                    for hook in other:
                        first.grad_fn.register_hook(_bound_hook(hook, self))
                    self._warn_about_partial_gradients(args, result, first.grad_fn)
            return result

        def _get_backward_hooks(self):
            full = list(_global_backward_hooks.values())
            if self._is_full_backward_hook is True:
                full += self._backward_hooks.values()
            return full, list(self._backward_hooks.values()) if self._is_full_backward_hook is False else []

        def _warn_about_partial_gradients(self, inputs, result, grad_fn):
            results = result if isinstance(result, tuple) else (result,)
            tail = "Please use register_full_backward_hook to get the documented behavior."
            if not all(isinstance(item, torch.Tensor) for item in results):
                torch._warn("Using non-full backward hooks on a Module that does not return a single Tensor or a tuple of "
                            "Tensors is deprecated and will be removed in future versions. This hook will be missing some "
                            "of the grad_output. " + tail, FutureWarning)
                return
            sources = {item.grad_fn for item in inputs if isinstance(item, torch.Tensor) and item.grad_fn is not None}
            if sources != {node for node, _ in grad_fn.next_functions}:
                torch._warn("Using a non-full backward hook when the forward contains multiple autograd Nodes is "
                            "deprecated and will be removed in future versions. This hook will be missing some "
                            "grad_input. " + tail, FutureWarning)

        # Hooks

        def register_forward_pre_hook(self, hook, *, prepend=False, with_kwargs=False):
            self.__dict__["_is_hooked"] = True
            handle = RemovableHandle(self._forward_pre_hooks, extra_dict=self._forward_pre_hooks_with_kwargs)
            self._forward_pre_hooks[handle.id] = hook
            if with_kwargs:
                self._forward_pre_hooks_with_kwargs[handle.id] = True
            if prepend:
                self._forward_pre_hooks.move_to_end(handle.id, last=False)
            return handle

        def register_forward_hook(self, hook, *, prepend=False, with_kwargs=False, always_call=False):
            self.__dict__["_is_hooked"] = True
            handle = RemovableHandle(
                self._forward_hooks, extra_dict=[self._forward_hooks_with_kwargs, self._forward_hooks_always_called])
            self._forward_hooks[handle.id] = hook
            if with_kwargs:
                self._forward_hooks_with_kwargs[handle.id] = True
            if always_call:
                self._forward_hooks_always_called[handle.id] = True
            if prepend:
                self._forward_hooks.move_to_end(handle.id, last=False)
            return handle

        def register_full_backward_pre_hook(self, hook, prepend=False):
            self.__dict__["_is_hooked"] = True
            handle = _registered(self._backward_pre_hooks, hook)
            if prepend:
                self._backward_pre_hooks.move_to_end(handle.id, last=False)
            return handle

        def register_full_backward_hook(self, hook, prepend=False):
            self._choose_backward_hooks(True)
            handle = _registered(self._backward_hooks, hook)
            if prepend:
                self._backward_hooks.move_to_end(handle.id, last=False)
            return handle

        def register_backward_hook(self, hook):
            self._choose_backward_hooks(False)
            return _registered(self._backward_hooks, hook)

        def _choose_backward_hooks(self, full):
            if self._is_full_backward_hook is (not full):
                raise RuntimeError("Cannot use both regular backward hooks and full backward hooks on a single Module. "
                                   "Please use only one of them.")
            self._is_full_backward_hook = full
            self.__dict__["_is_hooked"] = True

        def _register_state_dict_hook(self, hook):
            return _registered(self._state_dict_hooks, hook)

        def register_state_dict_post_hook(self, hook):
            hook._from_public_api = True
            return _registered(self._state_dict_hooks, hook)

        def register_state_dict_pre_hook(self, hook):
            return _registered(self._state_dict_pre_hooks, hook)

        def register_load_state_dict_pre_hook(self, hook):
            return _registered(self._load_state_dict_pre_hooks, _bound_hook(hook, self))

        def _register_load_state_dict_pre_hook(self, hook, with_module=False):
            return _registered(self._load_state_dict_pre_hooks, _bound_hook(hook, self) if with_module else hook)

        def register_load_state_dict_post_hook(self, hook):
            return _registered(self._load_state_dict_post_hooks, hook)

        # Conversions

        def _apply(self, fn, recurse=True):
            """Replaces the data of every parameter and gradient and every buffer by what `fn` makes of it."""
            if recurse:
                for module in self.children():
                    module._apply(fn)
            for param in self._parameters.values():
                if param is None:
                    continue
                with torch.no_grad():
                    param.data = fn(param)
                    if param.grad is not None:
                        param.grad.data = fn(param.grad)
            for key, buffer in self._buffers.items():
                if buffer is not None:
                    self._buffers[key] = fn(buffer)
            return self

        def apply(self, fn):
            """Calls `fn` with every module, children first."""
            for module in self.children():
                module.apply(fn)
            fn(self)
            return self

        def to(self, *args, **kwargs):
            device, dtype = kwargs.get("device"), kwargs.get("dtype")
            for item in args:
                if isinstance(item, torch.dtype):
                    dtype = item
                elif isinstance(item, torch.Tensor):
                    device, dtype = item.device, item.dtype
                elif isinstance(item, (str, int, torch.device)) and not isinstance(item, bool):
                    device = item
            if dtype is not None and not dtype.is_floating_point:
                raise TypeError("nn.Module.to only accepts floating point or complex dtypes, but got desired "
                                f"dtype={dtype}")

            def convert(tensor):
                if device is not None:
                    tensor = tensor.to(device)
                return tensor.to(dtype) if dtype is not None and tensor.is_floating_point() else tensor

            return self._apply(convert)

        def _cast(self, dtype):
            return self._apply(lambda tensor: tensor.to(dtype) if tensor.is_floating_point() else tensor)

        def float(self):
            return self._cast(torch.float32)

        def double(self):
            return self._cast(torch.float64)

        def half(self):
            return self._cast(torch.float16)

        def bfloat16(self):
            return self._cast(torch.bfloat16)

        def type(self, dst_type):
            return self._apply(lambda tensor: tensor.type(dst_type))

        def cpu(self):
            return self._apply(lambda tensor: tensor.cpu())

        def cuda(self, device=None):
            return self._apply(lambda tensor: tensor.cuda(device))

        def to_empty(self, *, device, recurse=True):
            return self._apply(lambda tensor: torch.empty_like(tensor), recurse=recurse)

        def share_memory(self):
            return self._apply(lambda tensor: tensor.share_memory_())
    """#
}
