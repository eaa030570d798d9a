extension BundledTorch {
  /// The second half of `torch.nn.modules.module`.
  static let nnModuleRest = #"""
        # State

        def get_extra_state(self):
            raise RuntimeError("Reached a code path in Module.get_extra_state() that should never be called.")

        def set_extra_state(self, state):
            raise RuntimeError("Reached a code path in Module.set_extra_state() that should never be called.")

        def _save_to_state_dict(self, destination, prefix, keep_vars):
            for name, param in self._parameters.items():
                if param is not None:
                    destination[prefix + name] = param if keep_vars else param.detach()
            for name, buffer in self._buffers.items():
                if buffer is not None and name not in self._non_persistent_buffers_set:
                    destination[prefix + name] = buffer if keep_vars else buffer.detach()
            if type(self).get_extra_state is not Module.get_extra_state:
                destination[prefix + "_extra_state"] = self.get_extra_state()

        def state_dict(self, *args, destination=None, prefix="", keep_vars=False):
            """Parameters and buffers by their full names, sharing their memory."""
            if args:
                torch._warn("Positional args are being deprecated, use kwargs instead. Refer to "
                            "https://pytorch.org/docs/main/generated/torch.nn.Module.html#torch.nn.Module.state_dict for "
                            "details.", FutureWarning)
                destination = args[0] if destination is None else destination
                prefix = args[1] if len(args) > 1 and prefix == "" else prefix
                keep_vars = args[2] if len(args) > 2 and keep_vars is False else keep_vars
            if destination is None:
                destination = OrderedDict()
                destination._metadata = OrderedDict()
            local_metadata = dict(version=self._version)
            if hasattr(destination, "_metadata"):
                destination._metadata[prefix[:-1]] = local_metadata
            for hook in self._state_dict_pre_hooks.values():
                hook(self, prefix, keep_vars)
            self._save_to_state_dict(destination, prefix, keep_vars)
            for name, module in self._modules.items():
                if module is not None:
                    module.state_dict(destination=destination, prefix=prefix + name + ".", keep_vars=keep_vars)
            for hook in self._state_dict_hooks.values():
                result = hook(self, destination, prefix, local_metadata)
                if result is not None and not getattr(hook, "_from_public_api", False):
                    destination = result
            return destination

        def _load_from_state_dict(self, state_dict, prefix, local_metadata, strict, missing_keys, unexpected_keys,
                                  error_msgs):
            for hook in self._load_state_dict_pre_hooks.values():
                hook(state_dict, prefix, local_metadata, strict, missing_keys, unexpected_keys, error_msgs)
            local_state = {name: param for name, param in self._parameters.items() if param is not None}
            for name, buffer in self._buffers.items():
                if buffer is not None and name not in self._non_persistent_buffers_set:
                    local_state[name] = buffer
            assign = local_metadata.get("assign_to_params_buffers", False)
            for name, param in local_state.items():
                key = prefix + name
                if key not in state_dict:
                    if strict:
                        missing_keys.append(key)
                    continue
                given = state_dict[key]
                if not isinstance(given, torch.Tensor):
                    error_msgs.append(f'While copying the parameter named "{key}", expected torch.Tensor or Tensor-like '
                                      f"object from checkpoint but received {type(given)}")
                    continue
                if not is_lazy(param):
                    if param.dim() == 0 and tuple(given.shape) == (1,):
                        given = given[0]
                    if given.shape != param.shape:
                        error_msgs.append(f"size mismatch for {key}: copying a param with shape {given.shape} from "
                                          f"checkpoint, the shape in current model is {param.shape}.")
                        continue
                try:
                    with torch.no_grad():
                        if not assign:
                            param.copy_(given)
                        else:
                            if isinstance(param, Parameter):
                                if isinstance(given, Parameter):
                                    given.requires_grad_(param.requires_grad)
                                else:
                                    given = Parameter(given, requires_grad=param.requires_grad)
                            setattr(self, name, given)
                except Exception as error:
                    error_msgs.append(f'While copying the parameter named "{key}", whose dimensions in the model are '
                                      f"{param.size()} and whose dimensions in the checkpoint are {given.size()}, an "
                                      f"exception occurred : {error.args}.")
            extra = prefix + "_extra_state"
            if type(self).set_extra_state is not Module.set_extra_state:
                if extra in state_dict:
                    self.set_extra_state(state_dict[extra])
                elif strict:
                    missing_keys.append(extra)
            elif strict and extra in state_dict:
                unexpected_keys.append(extra)
            if strict:
                for key in state_dict:
                    if key.startswith(prefix) and key != extra:
                        first, *rest = key[len(prefix):].split(".", 1)
                        if first not in (self._modules if rest else local_state):
                            unexpected_keys.append(key)

        def load_state_dict(self, state_dict, strict=True, assign=False):
            """Copies parameters and buffers in; with `strict` the names have to be the same."""
            if not hasattr(state_dict, "keys"):
                raise TypeError(f"Expected state_dict to be dict-like, got {type(state_dict)}.")
            missing_keys, unexpected_keys, error_msgs = [], [], []
            metadata = getattr(state_dict, "_metadata", None)
            state_dict = OrderedDict(state_dict)
            if metadata is not None:
                state_dict._metadata = metadata

            def load(module, state, prefix):
                local_metadata = {} if metadata is None else metadata.get(prefix[:-1], {})
                if assign:
                    local_metadata["assign_to_params_buffers"] = assign
                module._load_from_state_dict(
                    state, prefix, local_metadata, True, missing_keys, unexpected_keys, error_msgs)
                for name, child in module._modules.items():
                    if child is not None:
                        start = prefix + name + "."
                        load(child, {key: value for key, value in state.items() if key.startswith(start)}, start)
                keys = _IncompatibleKeys(missing_keys, unexpected_keys)
                for hook in module._load_state_dict_post_hooks.values():
                    if hook(module, keys) is not None:
                        raise AssertionError("Hooks registered with ``register_load_state_dict_post_hook`` are not expected "
                                             "to return new values, if incompatible_keys need to be modified, it should be "
                                             "done inplace.")

            load(self, state_dict, "")
            if strict:
                for words, keys in (("Unexpected", unexpected_keys), ("Missing", missing_keys)):
                    if keys:
                        names = ", ".join(f'"{key}"' for key in keys)
                        error_msgs.insert(0, f"{words} key(s) in state_dict: {names}. ")
            if error_msgs:
                raise RuntimeError("Error(s) in loading state_dict for " + type(self).__name__ + ":\n\t"
                                   + "\n\t".join(error_msgs))
            return _IncompatibleKeys(missing_keys, unexpected_keys)

        # Walks

        def _named_members(self, get_members_fn, prefix="", recurse=True, remove_duplicate=True):
            seen = set()
            modules = self.named_modules(None, prefix, remove_duplicate) if recurse else [(prefix, self)]
            for path, module in modules:
                for name, member in get_members_fn(module):
                    if member is None or member in seen:
                        continue
                    if remove_duplicate:
                        seen.add(member)
                    yield (path + "." + name if path else name), member

        def parameters(self, recurse=True):
            """All parameters, those of children included."""
            for _, param in self.named_parameters(recurse=recurse):
                yield param

        def named_parameters(self, prefix="", recurse=True, remove_duplicate=True):
            yield from self._named_members(lambda module: module._parameters.items(), prefix, recurse, remove_duplicate)

        def buffers(self, recurse=True):
            for _, buffer in self.named_buffers(recurse=recurse):
                yield buffer

        def named_buffers(self, prefix="", recurse=True, remove_duplicate=True):
            yield from self._named_members(lambda module: module._buffers.items(), prefix, recurse, remove_duplicate)

        def children(self):
            """The direct children."""
            for _, module in self.named_children():
                yield module

        def named_children(self):
            seen = set()
            for name, module in self._modules.items():
                if module is not None and module not in seen:
                    seen.add(module)
                    yield name, module

        def modules(self, remove_duplicate=True):
            """This module and everything below it."""
            for _, module in self.named_modules(remove_duplicate=remove_duplicate):
                yield module

        def named_modules(self, memo=None, prefix="", remove_duplicate=True):
            if memo is None:
                memo = set()
            if self in memo:
                return
            if remove_duplicate:
                memo.add(self)
            yield prefix, self
            for name, module in self._modules.items():
                if module is not None:
                    yield from module.named_modules(memo, prefix + "." + name if prefix else name, remove_duplicate)


        def get_submodule(self, target):
            module = self
            for name in target.split(".") if target else ():
                if not hasattr(module, name):
                    raise AttributeError(f"{module._get_name()} has no attribute `{name}`")
                module = getattr(module, name)
                if not isinstance(module, Module):
                    raise AttributeError(f"`{name}` is not an nn.Module")
            return module

        def set_submodule(self, target, module, strict=False):
            if target == "":
                raise ValueError("Cannot set the submodule without a target name!")
            path, _, name = target.rpartition(".")
            parent = self.get_submodule(path)
            if strict and not hasattr(parent, name):
                raise AttributeError(f"{parent._get_name()} has no attribute `{name}`")
            if hasattr(parent, name) and not isinstance(getattr(parent, name), Module):
                raise AttributeError(f"`{name}` is not an nn.Module")
            setattr(parent, name, module)

        def get_parameter(self, target):
            path, _, name = target.rpartition(".")
            module = self.get_submodule(path)
            if not hasattr(module, name):
                raise AttributeError(f"{module._get_name()} has no attribute `{name}`")
            if not isinstance(getattr(module, name), Parameter):
                raise AttributeError(f"`{name}` is not an nn.Parameter")
            return getattr(module, name)

        def get_buffer(self, target):
            path, _, name = target.rpartition(".")
            module = self.get_submodule(path)
            if not hasattr(module, name):
                raise AttributeError(f"{module._get_name()} has no attribute `{name}`")
            if name not in module._buffers:
                raise AttributeError(f"`{name}` is not a buffer")
            return module._buffers[name]

        # Modes

        def train(self, mode=True):
            """Training mode, or with False evaluation mode."""
            if not isinstance(mode, bool):
                raise ValueError("training mode is expected to be boolean")
            self.training = mode
            for module in self.children():
                module.train(mode)
            return self

        def eval(self):
            return self.train(False)

        def requires_grad_(self, requires_grad=True):
            for param in self.parameters():
                param.requires_grad_(requires_grad)
            return self

        def zero_grad(self, set_to_none=True):
            """Clears the gradients of all parameters."""
            for param in self.parameters():
                if param.grad is None:
                    continue
                if set_to_none:
                    param.grad = None
                else:
                    if param.grad.grad_fn is not None:
                        param.grad.detach_()
                    else:
                        param.grad.requires_grad_(False)
                    param.grad.zero_()

        def compile(self, *args, **kwargs):
            self._compiled_call_impl = torch.compile(self._call_impl, *args, **kwargs)

        # Text

        def _get_name(self):
            return type(self).__name__

        def extra_repr(self):
            """What stands between the parentheses."""
            return ""

        def __repr__(self):
            extra = self.extra_repr()
            lines = extra.split("\n") if extra else []
            if not self._modules and len(lines) == 1:
                return f"{self._get_name()}({extra})"
            lines += [f"({name}): " + _addindent(repr(module), 2) for name, module in self._modules.items()]
            if not lines:
                return self._get_name() + "()"
            return self._get_name() + "(\n  " + "\n  ".join(lines) + "\n)"


    def _bound_hook(hook, module):
        """The hook with the module as its first argument."""
        def call(*args):
            return hook(module, *args)
        return call


    torch._forward_calls(Module.__call__, "forward", "_is_hooked")
    """#
}
