extension BundledTorch {
  /// `torch.optim.optimizer`: what all optimizers share.
  static let optimOptimizer = #"""
    """`torch.optim.optimizer`: what all optimizers share."""
    import functools
    import torch
    from collections import OrderedDict, defaultdict
    from copy import deepcopy
    from torch.utils.hooks import RemovableHandle


    class _Required:
        def __repr__(self):
            return "<required parameter>"


    required = _Required()


    def _to_scalar(value):
        """A learning rate may be a tensor of one element."""
        return value.item() if isinstance(value, torch.Tensor) else value


    def _check_lr(lr):
        if isinstance(lr, torch.Tensor) and lr.numel() != 1:
            raise ValueError("Tensor lr must be 1-element")
        if not lr >= 0.0:
            raise ValueError(f"Invalid learning rate: {lr}")


    def _check_positive(**settings):
        for name, value in settings.items():
            if not value >= 0.0:
                raise ValueError(f"Invalid {name} value: {value}")


    def _check_betas(betas):
        for place in (0, 1):
            if not 0.0 <= betas[place] < 1.0:
                raise ValueError(f"Invalid beta parameter at index {place}: {betas[place]}")


    def _scalar(value):
        """A count or factor of the state: a tensor without dimensions."""
        return torch.tensor(value, dtype=torch.float64 if torch.get_default_dtype() == torch.float64 else torch.float32)


    class Optimizer:
        """Holds groups of parameters with their settings, and a state for each parameter."""

        def __init__(self, params, defaults):
            self.defaults = defaults
            self._optimizer_step_pre_hooks = OrderedDict()
            self._optimizer_step_post_hooks = OrderedDict()
            self._optimizer_state_dict_pre_hooks = OrderedDict()
            self._optimizer_state_dict_post_hooks = OrderedDict()
            self._optimizer_load_state_dict_pre_hooks = OrderedDict()
            self._optimizer_load_state_dict_post_hooks = OrderedDict()
            if isinstance(params, torch.Tensor):
                raise TypeError("params argument given to the optimizer should be an iterable of Tensors or dicts, but got "
                                + torch.typename(params))
            self.state = defaultdict(dict)
            self.param_groups = []
            groups = list(params)
            if not groups:
                raise ValueError("optimizer got an empty parameter list")
            if not isinstance(groups[0], dict):
                groups = [{"params": groups}]
            for group in groups:
                self.add_param_group(group)

        def __getstate__(self):
            return {"defaults": self.defaults, "state": self.state, "param_groups": self.param_groups}

        def __setstate__(self, state):
            self.__dict__.update(state)

        def __repr__(self):
            text = type(self).__name__ + " ("
            for place, group in enumerate(self.param_groups):
                text += f"\nParameter Group {place}\n"
                for key in sorted(group):
                    if key != "params":
                        text += f"    {key}: {group[key]}\n"
            return text + ")"

        def add_param_group(self, param_group):
            """Adds parameters, with settings of their own where they differ from the defaults."""
            if not isinstance(param_group, dict):
                raise TypeError(f"param_group must be a dict, but got {type(param_group)}")
            params = param_group["params"]
            if isinstance(params, set):
                raise TypeError("optimizer parameters need to be organized in ordered collections, but the ordering of "
                                "tensors in sets will change between runs. Please use a list instead.")
            params = [params] if isinstance(params, torch.Tensor) else list(params)
            names = [item[0] for item in params if isinstance(item, tuple)]
            params = [item[1] if isinstance(item, tuple) else item for item in params]
            param_group["params"] = params
            if names:
                if len(names) != len(params):
                    raise ValueError("all optimizer params should be with/without names. Some param names are missing")
                param_group["param_names"] = names
            for param in params:
                if not isinstance(param, torch.Tensor):
                    raise TypeError("optimizer can only optimize Tensors, but one of the params is "
                                    + torch.typename(param))
                if not self.defaults.get("differentiable") and not (param.is_leaf or param.retains_grad):
                    raise ValueError("can't optimize a non-leaf Tensor")
            for name, default in self.defaults.items():
                if default is required and name not in param_group:
                    raise ValueError("parameter group didn't specify a value of required optimization parameter " + name)
                param_group.setdefault(name, default)
            if len(params) != len(set(params)):
                torch._warn("optimizer contains a parameter group with duplicate parameters; in future, this will cause an "
                            "error; see github.com/pytorch/pytorch/issues/40967 for more information")
            known = set()
            for group in self.param_groups:
                known.update(group["params"])
                if ("param_names" in param_group) != ("param_names" in group):
                    words = "with names" if "param_names" in param_group else "without names"
                    raise ValueError("all optimizer param groups should be with/without names. cannot add param group "
                                     f"{words} to the optimizer")
            if not known.isdisjoint(params):
                raise ValueError("some parameters appear in more than one parameter group")
            self.param_groups.append(param_group)

        def zero_grad(self, set_to_none=True):
            """Clears the gradients of all parameters."""
            for group in self.param_groups:
                if set_to_none:
                    torch._forget_gradients(group["params"])
                    continue
                for param in group["params"]:
                    grad = param.grad
                    if grad is None:
                        continue
                    if grad.grad_fn is not None:
                        grad.detach_()
                    else:
                        grad.requires_grad_(False)
                    grad.zero_()

        def step(self, closure=None):
            raise NotImplementedError

        # State

        def state_dict(self):
            """State and settings, with parameters counted instead of named."""
            for hook in self._optimizer_state_dict_pre_hooks.values():
                hook(self)
            numbers = {}
            groups = []
            for group in self.param_groups:
                packed = {key: value for key, value in group.items() if key != "params"}
                for param in group["params"]:
                    numbers.setdefault(id(param), len(numbers))
                packed["params"] = [numbers[id(param)] for param in group["params"]]
                groups.append(packed)
            state = {numbers[id(key)] if isinstance(key, torch.Tensor) else key: value for key, value in self.state.items()}
            result = {"state": state, "param_groups": groups}
            for hook in self._optimizer_state_dict_post_hooks.values():
                changed = hook(self, result)
                if changed is not None:
                    result = changed
            return result

        def load_state_dict(self, state_dict):
            """Takes over what `state_dict` gave, in the dtypes of the parameters."""
            state_dict = state_dict.copy()
            for hook in self._optimizer_load_state_dict_pre_hooks.values():
                changed = hook(self, state_dict)
                if changed is not None:
                    state_dict = changed
            saved = deepcopy(state_dict["param_groups"])
            if len(self.param_groups) != len(saved):
                raise ValueError("loaded state dict has a different number of parameter groups")
            params = {}
            for group, other in zip(self.param_groups, saved):
                if len(group["params"]) != len(other["params"]):
                    raise ValueError("loaded state dict contains a parameter group that doesn't match the size of "
                                     "optimizer's group")
                params.update(zip(other["params"], group["params"]))
                other["params"] = group["params"]
                if "param_names" in group:
                    other.setdefault("param_names", group["param_names"])

            def cast(param, value, key=None):
                if isinstance(value, torch.Tensor):
                    if key == "step" or not param.is_floating_point():
                        return value
                    return value.to(dtype=param.dtype)
                if isinstance(value, dict):
                    return {name: cast(param, item, name) for name, item in value.items()}
                if isinstance(value, (list, tuple)):
                    return type(value)(cast(param, item) for item in value)
                return value

            state = defaultdict(dict)
            for key, value in state_dict["state"].items():
                if key in params:
                    state[params[key]] = cast(params[key], value)
                else:
                    state[key] = value
            self.__setstate__({"state": state, "param_groups": saved})
            for hook in self._optimizer_load_state_dict_post_hooks.values():
                hook(self)

        # Hooks

        def _watch_steps(self):
            """Makes `step` call the hooks; without hooks it is called as it is."""
            if "_unwatched_step" in self.__dict__:
                return
            step = self._unwatched_step = self.step

            @functools.wraps(step)
            def watched(*args, **kwargs):
                # Hooks count the optimizer among the arguments.
                args = (self, *args)
                for hook in self._optimizer_step_pre_hooks.values():
                    changed = hook(self, args, kwargs)
                    if changed is not None:
                        args, kwargs = changed
                result = step(*args[1:], **kwargs)
                for hook in self._optimizer_step_post_hooks.values():
                    hook(self, args, kwargs)
                return result

            self.step = watched

        def _register(self, hooks, hook, prepend=False):
            handle = RemovableHandle(hooks)
            hooks[handle.id] = hook
            if prepend:
                hooks.move_to_end(handle.id, last=False)
            return handle

        def register_step_pre_hook(self, hook):
            self._watch_steps()
            return self._register(self._optimizer_step_pre_hooks, hook)

        def register_step_post_hook(self, hook):
            self._watch_steps()
            return self._register(self._optimizer_step_post_hooks, hook)

        def register_state_dict_pre_hook(self, hook, prepend=False):
            return self._register(self._optimizer_state_dict_pre_hooks, hook, prepend)

        def register_state_dict_post_hook(self, hook, prepend=False):
            return self._register(self._optimizer_state_dict_post_hooks, hook, prepend)

        def register_load_state_dict_pre_hook(self, hook, prepend=False):
            return self._register(self._optimizer_load_state_dict_pre_hooks, hook, prepend)

        def register_load_state_dict_post_hook(self, hook, prepend=False):
            return self._register(self._optimizer_load_state_dict_post_hooks, hook, prepend)


    class _EachParameter(Optimizer):
        """Updates every parameter from its own gradient: subclasses define `_update`."""

        # The name of a step that computes what `_update` says in one pass over memory, for plain tensors.
        _in_one_pass = None

        def step(self, closure=None):
            """One step; `closure` computes the loss again and is called first."""
            loss = None
            if closure is not None:
                with torch.enable_grad():
                    loss = closure()
            was_enabled = torch.is_grad_enabled()
            torch._set_grad_enabled(False)
            try:
                name, states, in_one_pass = self._in_one_pass, self.state, torch._optimizer_step
                for group in self.param_groups:
                    for param in group["params"]:
                        if name is not None and in_one_pass(name, param, states.get(param), group):
                            continue
                        grad = param.grad
                        if grad is not None:
                            self._update(param, -grad if group["maximize"] else grad, group)
            finally:
                torch._set_grad_enabled(was_enabled)
            return loss

        def _update(self, param, grad, group):
            raise NotImplementedError

        def __setstate__(self, state):
            super().__setstate__(state)
            # Settings that an older state does not have.
            for group in self.param_groups:
                for name, value in self.defaults.items():
                    group.setdefault(name, value)
    """#
}
