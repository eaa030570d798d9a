extension BundledTorch {
  /// `torch.autograd`
  static let autograd = #"""
    import torch
    from torch import no_grad, enable_grad, set_grad_enabled, inference_mode
    from torch.autograd import grad_mode, graph
    from torch.autograd.function import Function
    from torch.autograd import function
    from torch.autograd.gradcheck import gradcheck, gradgradcheck
    from torch.autograd import functional

    def backward(tensors, grad_tensors=None, retain_graph=None, create_graph=False, grad_variables=None, inputs=None):
        if inputs is not None and not isinstance(inputs, torch.Tensor) and len(inputs) == 0:
            raise RuntimeError("`inputs` argument to `backward()` cannot be empty.")
        torch._autograd_backward(tensors, grad_tensors, retain_graph, create_graph, inputs)

    def grad(outputs, inputs, grad_outputs=None, retain_graph=None, create_graph=False, only_inputs=True,
             allow_unused=None, is_grads_batched=False, materialize_grads=False):
        if materialize_grads and allow_unused is False:
            raise ValueError("Expected allow_unused to be True or not passed when materialize_grads=True, "
                             "but got: allow_unused=False.")
        return torch._autograd_grad(outputs, inputs, grad_outputs, retain_graph, create_graph, allow_unused,
                                    materialize_grads)

    def Variable(data, requires_grad=False, volatile=None):
        result = data.detach()
        if requires_grad:
            result.requires_grad_()
        return result

    class set_detect_anomaly:
        def __init__(self, mode, check_nan=True):
            self.prev = torch._is_anomaly()
            torch._set_anomaly(mode)

        def __enter__(self):
            pass

        def __exit__(self, kind, value, trace):
            torch._set_anomaly(self.prev)

    class detect_anomaly:
        def __init__(self, check_nan=True):
            self.prev = torch._is_anomaly()
            torch._warn("Anomaly Detection has been enabled. This mode will increase the runtime and should only be "
                          "enabled for debugging.")

        def __enter__(self):
            torch._set_anomaly(True)

        def __exit__(self, kind, value, trace):
            torch._set_anomaly(self.prev)
    """#

  /// `torch.autograd.function`
  static let function = #"""
    import torch

    class Function:
        def __init__(self, *args, **kwargs):
            torch._warn(f"{self.__class__} should not be instantiated. Methods on autograd functions are all static, so "
                          "you should invoke them on the class itself. Instantiating an autograd function will raise an "
                          "error in a future version of PyTorch.", DeprecationWarning)

        def __call__(self, *args, **kwargs):
            raise RuntimeError("Legacy autograd function with non-static forward method is deprecated. Please use "
                               "new-style autograd function with static forward method. (Example: "
                               "https://pytorch.org/docs/stable/autograd.html#torch.autograd.Function)")

        @staticmethod
        def forward(*args, **kwargs):
            raise NotImplementedError("You must implement the forward function for custom autograd.Function.")

        @staticmethod
        def setup_context(ctx, inputs, output):
            raise NotImplementedError("setup_context is not implemented.")

        @staticmethod
        def backward(ctx, *grad_outputs):
            raise NotImplementedError("You must implement either the backward or vjp method for your custom "
                                      "autograd.Function to use it with backward mode AD.")

        vjp = backward

        @staticmethod
        def jvp(ctx, *grad_inputs):
            raise NotImplementedError("You must implement the jvp function for custom autograd.Function to use it with "
                                      "forward mode AD.")

        @classmethod
        def apply(cls, *args):
            return torch._function_apply(cls, cls.setup_context is not Function.setup_context, *args)

        @classmethod
        def _backward_method(cls, ctx, *grads):
            if cls.vjp is not Function.vjp:
                if cls.backward is not Function.backward:
                    raise RuntimeError("Implementing both 'backward' and 'vjp' for a custom Function is not allowed. You "
                                       "should only implement one of them.")
                return cls.vjp(ctx, *grads)
            return cls.backward(ctx, *grads)

    FunctionCtx = Function

    class Error(Function):
        @staticmethod
        def forward(ctx, message, *tensors):
            ctx.message = message
            return tensors if len(tensors) != 1 else tensors[0]

        @staticmethod
        def backward(ctx, *grads):
            raise RuntimeError(ctx.message)

    def once_differentiable(fn):
        import functools

        @functools.wraps(fn)
        def wrapper(ctx, *args):
            with torch.no_grad():
                outputs = fn(ctx, *args)
            if not torch.is_grad_enabled():
                return outputs
            if not any(isinstance(arg, torch.Tensor) and arg.requires_grad for arg in args):
                return outputs
            many = outputs if isinstance(outputs, tuple) else (outputs,)
            results = []
            for output in many:
                if output is not None:
                    output = output.detach()
                    output.requires_grad = True
                    output = Error.apply("trying to differentiate twice a function that was marked with "
                                         "@once_differentiable", output)
                results.append(output)
            return tuple(results)

        return wrapper
    """#

  /// `torch.autograd.graph`
  static let graph = #"""
    import torch

    class saved_tensors_hooks:
        def __init__(self, pack_hook, unpack_hook):
            self.pack_hook = pack_hook
            self.unpack_hook = unpack_hook

        def __enter__(self):
            torch._push_saved_tensors_hooks(self.pack_hook, self.unpack_hook)

        def __exit__(self, kind, value, trace):
            torch._pop_saved_tensors_hooks()

    class save_on_cpu(saved_tensors_hooks):
        def __init__(self, pin_memory=False, device_type="cuda"):
            super().__init__(lambda tensor: tensor, lambda tensor: tensor)

    class GradientEdge(tuple):
        @property
        def node(self):
            return self[0]

        @property
        def output_nr(self):
            return self[1]

    def get_gradient_edge(tensor):
        if not tensor.requires_grad:
            raise RuntimeError("It is not possible to get the gradient edge for a Tensor that does not require gradients")
        return GradientEdge((tensor.grad_fn, tensor.output_nr))

    class _Handles:
        def __init__(self, handles):
            self.handles = handles

        def remove(self):
            for handle in self.handles:
                handle.remove()

    def register_multi_grad_hook(tensors, fn, *, mode="all"):
        tensors = tuple(tensors)
        state = {"left": len(tensors), "grads": [None] * len(tensors), "called": False}

        def one(place):
            def hook(grad):
                if mode == "any":
                    if not state["called"]:
                        state["called"] = True
                        fn(grad)
                    return
                state["grads"][place] = grad
                state["left"] -= 1
                if state["left"] == 0:
                    grads = state["grads"]
                    state["left"], state["grads"] = len(tensors), [None] * len(tensors)
                    fn(grads)
            return hook

        return _Handles([tensor.register_hook(one(place)) for place, tensor in enumerate(tensors)])
    """#

  /// `torch.autograd.functional`
  static let functional = #"""
    import torch

    def _as_tuple(value, argument, function):
        if isinstance(value, tuple):
            pairs, single = value, False
        else:
            pairs, single = (value,), True
        for place, item in enumerate(pairs):
            if not isinstance(item, torch.Tensor):
                if single:
                    raise TypeError(f"The {argument} given to {function} must be either a Tensor or a tuple of Tensors but "
                                    f"the given {argument} has type {type(item)}.")
                raise TypeError(f"The {argument} given to {function} must be either a Tensor or a tuple of Tensors but the "
                                f"value at index {place} has type {type(item)}.")
        return not single, pairs

    def _prepare(inputs, create_graph):
        result = []
        for item in inputs:
            if create_graph:
                result.append(item.view_as(item))
            else:
                result.append(item.detach().requires_grad_(True))
        return tuple(result)

    def _finish(tensors, create_graph):
        if isinstance(tensors, tuple):
            return tuple(_finish(item, create_graph) for item in tensors)
        return tensors if create_graph else tensors.detach()

    def _shape(value, is_tuple):
        return value if is_tuple else value[0]

    def _validate_v(v, other, is_other_tuple):
        if len(other) != len(v):
            if is_other_tuple:
                raise RuntimeError(f"v is a tuple of invalid length: should be {len(other)} but got {len(v)}.")
            raise RuntimeError("The given v should contain a single Tensor.")
        for place, (a, b) in enumerate(zip(v, other)):
            if a.size() != b.size():
                prepend = f"Entry {place} in " if is_other_tuple else ""
                raise RuntimeError(f"{prepend}v has invalid size: should be {b.size()} but got {a.size()}.")

    def _check_requires_grad(outputs, kind, strict):
        if not strict:
            return
        for place, item in enumerate(outputs):
            if item is None:
                raise RuntimeError(f"The output of the user-provided function is independent of input {place}."
                                   " This is not allowed in strict mode.")
            if not item.requires_grad:
                raise RuntimeError(f"Output {place} of the user-provided function does not require gradients."
                                   " The outputs must be computed in a differentiable manner from the input"
                                   " when running in strict mode.")

    def _grad(outputs, inputs, grad_outputs=None, create_graph=False, retain_graph=None):
        wanted = []
        seeds = []
        for place, output in enumerate(outputs):
            if output is not None and output.requires_grad:
                wanted.append(output)
                seeds.append(None if grad_outputs is None else grad_outputs[place])
        if not wanted:
            return (None,) * len(inputs)
        return torch.autograd.grad(tuple(wanted), inputs, tuple(seeds), retain_graph=retain_graph,
                                   create_graph=create_graph, allow_unused=True)

    def _fill(grads, inputs, strict, create_graph, stage="back"):
        result = []
        for place, (grad, item) in enumerate(zip(grads, inputs)):
            if grad is None:
                if strict:
                    if stage == "back":
                        raise RuntimeError("The output of the user-provided function is independent of "
                                           f"input {place}. This is not allowed in strict mode.")
                    raise RuntimeError("The gradient of the user-provided function is independent of "
                                       f"input {place}. This is not allowed in strict mode.")
                grad = torch.zeros_like(item)
            result.append(grad)
        return tuple(result)

    def vjp(func, inputs, v=None, create_graph=False, strict=False):
        with torch.enable_grad():
            is_inputs_tuple, inputs = _as_tuple(inputs, "inputs", "vjp")
            inputs = _prepare(inputs, create_graph)
            outputs = func(*inputs)
            is_outputs_tuple, outputs = _as_tuple(outputs, "outputs of the user-provided function", "vjp")
            _check_requires_grad(outputs, "outputs", strict)
            if v is not None:
                _, v = _as_tuple(v, "v", "vjp")
                v = tuple(item if create_graph else item.detach() for item in v)
                _validate_v(v, outputs, is_outputs_tuple)
            elif len(outputs) != 1 or outputs[0].nelement() != 1:
                raise RuntimeError("The vector v can only be None if the user-provided function returns a single Tensor "
                                   "with a single element.")
        with torch.set_grad_enabled(True if create_graph else torch.is_grad_enabled()):
            grads = _grad(outputs, inputs, v, create_graph=create_graph)
            result = _fill(grads, inputs, strict, create_graph)
        return (_shape(_finish(outputs, create_graph), is_outputs_tuple),
                _shape(_finish(result, create_graph), is_inputs_tuple))

    def jvp(func, inputs, v=None, create_graph=False, strict=False):
        with torch.enable_grad():
            is_inputs_tuple, inputs = _as_tuple(inputs, "inputs", "jvp")
            inputs = _prepare(inputs, create_graph)
            if v is not None:
                _, v = _as_tuple(v, "v", "jvp")
                v = tuple(item if create_graph else item.detach() for item in v)
                _validate_v(v, inputs, is_inputs_tuple)
            elif len(inputs) != 1 or inputs[0].nelement() != 1:
                raise RuntimeError("The vector v can only be None if the input to the user-provided function is a single "
                                   "Tensor with a single element.")
            outputs = func(*inputs)
            is_outputs_tuple, outputs = _as_tuple(outputs, "outputs of the user-provided function", "jvp")
            _check_requires_grad(outputs, "outputs", strict)
            cotangents = tuple(torch.zeros_like(item, requires_grad=True) for item in outputs)
            inner = _fill(_grad(outputs, inputs, cotangents, create_graph=True), inputs, strict, True)
        with torch.set_grad_enabled(True if create_graph else torch.is_grad_enabled()):
            grads = _grad(inner, cotangents, v, create_graph=create_graph)
            result = _fill(grads, outputs, strict, create_graph)
        return (_shape(_finish(outputs, create_graph), is_outputs_tuple),
                _shape(_finish(result, create_graph), is_outputs_tuple))

    def jacobian(func, inputs, create_graph=False, strict=False, vectorize=False, strategy="reverse-mode"):
        with torch.enable_grad():
            is_inputs_tuple, inputs = _as_tuple(inputs, "inputs", "jacobian")
            inputs = _prepare(inputs, create_graph)
            outputs = func(*inputs)
            is_outputs_tuple, outputs = _as_tuple(outputs, "outputs of the user-provided function", "jacobian")
            _check_requires_grad(outputs, "outputs", strict)
            result = []
            for place, output in enumerate(outputs):
                rows = [[] for _ in inputs]
                for index in range(output.nelement()):
                    element = output.reshape(-1)[index]
                    grads = _grad((element,), inputs, retain_graph=True, create_graph=create_graph)
                    for column, (row, grad, item) in enumerate(zip(rows, grads, inputs)):
                        if grad is None:
                            if strict:
                                raise RuntimeError(f"Output {place} of the user-provided function is "
                                                   f"independent of input {column}. This is not allowed in strict mode.")
                            grad = torch.zeros_like(item)
                        row.append(grad)
                result.append(tuple(torch.stack(row, dim=0).view(output.size() + item.size()) if row
                                    else torch.zeros(output.size() + item.size())
                                    for row, item in zip(rows, inputs)))
            result = _finish(tuple(result), create_graph)
        if is_outputs_tuple:
            return tuple(_shape(row, is_inputs_tuple) for row in result)
        return _shape(result[0], is_inputs_tuple)

    def _single(func, name):
        def checked(*inputs):
            output = func(*inputs)
            is_tuple, outputs = _as_tuple(output, "outputs of the user-provided function", name)
            if is_tuple:
                raise RuntimeError(f"The function given to {name} should return a single Tensor")
            if output.nelement() != 1:
                raise RuntimeError("The Tensor returned by the function given to "
                                   f"{name} should contain a single element")
            return output.squeeze()
        return checked

    def hessian(func, inputs, create_graph=False, strict=False, vectorize=False, outer_jacobian_strategy="reverse-mode"):
        is_inputs_tuple, inputs = _as_tuple(inputs, "inputs", "hessian")
        single = _single(func, "hessian")

        def first(*items):
            result = jacobian(single, items, create_graph=True)
            return result

        result = jacobian(first, inputs, create_graph=create_graph, strict=strict)
        return _shape(tuple(_shape(row, is_inputs_tuple) for row in result), is_inputs_tuple)

    def vhp(func, inputs, v=None, create_graph=False, strict=False):
        with torch.enable_grad():
            is_inputs_tuple, inputs = _as_tuple(inputs, "inputs", "vhp")
            inputs = _prepare(inputs, create_graph)
            v = _direction(v, inputs, is_inputs_tuple, create_graph, "vhp")
            outputs = func(*inputs)
            _check_scalar(outputs, "vhp")
            first = _fill(_grad((outputs,), inputs, create_graph=True), inputs, strict, True)
        with torch.set_grad_enabled(True if create_graph else torch.is_grad_enabled()):
            grads = _grad(first, inputs, v, create_graph=create_graph)
            result = _fill(grads, inputs, strict, create_graph, "double_back")
        return _finish(outputs, create_graph), _shape(_finish(result, create_graph), is_inputs_tuple)

    def hvp(func, inputs, v=None, create_graph=False, strict=False):
        with torch.enable_grad():
            is_inputs_tuple, inputs = _as_tuple(inputs, "inputs", "hvp")
            inputs = _prepare(inputs, create_graph)
            v = _direction(v, inputs, is_inputs_tuple, create_graph, "hvp")
            outputs = func(*inputs)
            _check_scalar(outputs, "hvp")
            first = _fill(_grad((outputs,), inputs, create_graph=True), inputs, strict, True)
            cotangents = tuple(torch.zeros_like(item, requires_grad=True) for item in inputs)
            double = _fill(_grad(first, inputs, cotangents, create_graph=True), inputs, strict, True)
        with torch.set_grad_enabled(True if create_graph else torch.is_grad_enabled()):
            grads = _grad(double, cotangents, v, create_graph=create_graph)
            result = _fill(grads, inputs, strict, create_graph, "double_back")
        return _finish(outputs, create_graph), _shape(_finish(result, create_graph), is_inputs_tuple)

    def _direction(v, inputs, is_inputs_tuple, create_graph, name):
        if v is not None:
            _, v = _as_tuple(v, "v", name)
            v = tuple(item if create_graph else item.detach() for item in v)
            _validate_v(v, inputs, is_inputs_tuple)
        elif len(inputs) != 1 or inputs[0].nelement() != 1:
            raise RuntimeError("The vector v can only be None if the input to the user-provided function is a single "
                               "Tensor with a single element.")
        return v

    def _check_scalar(outputs, name):
        is_tuple, many = _as_tuple(outputs, "outputs of the user-provided function", name)
        if is_tuple:
            raise RuntimeError(f"The function given to {name} should return a single Tensor")
        if many[0].nelement() != 1:
            raise RuntimeError(f"The Tensor returned by the function given to {name} should contain a single element")
    """#

  /// `torch.autograd.gradcheck`
  static let gradcheck = #"""
    import torch

    class GradcheckError(RuntimeError):
        pass

    def _tensors(value):
        items = value if isinstance(value, (tuple, list)) else (value,)
        return tuple(item for item in items if isinstance(item, torch.Tensor))

    def _differentiable(outputs):
        items = outputs if isinstance(outputs, (tuple, list)) else (outputs,)
        return tuple(item for item in items if isinstance(item, torch.Tensor) and item.requires_grad)

    def _numerical(func, inputs, target, eps):
        columns = []
        flat = target.data.view(-1) if target.is_contiguous() else target.data.reshape(-1)
        for index in range(flat.numel()):
            original = flat[index].item()
            flat[index] = original - eps
            low = [item.detach().clone() for item in _tensors(func(*inputs))]
            flat[index] = original + eps
            high = [item.detach().clone() for item in _tensors(func(*inputs))]
            flat[index] = original
            columns.append([(b - a).reshape(-1) / (2 * eps) for a, b in zip(low, high)])
        return columns

    def _fail(message, raise_exception):
        if raise_exception:
            raise GradcheckError(message)
        return False

    def gradcheck(func, inputs, *, eps=1e-6, atol=1e-5, rtol=1e-3, raise_exception=True, nondet_tol=0.0,
                  check_undefined_grad=True, check_grad_dtypes=False, check_batched_grad=False,
                  check_batched_forward_grad=False, check_forward_ad=False, check_backward_ad=True, fast_mode=False,
                  masked=None):
        inputs = tuple(inputs) if isinstance(inputs, (tuple, list)) else (inputs,)
        wanted = [item for item in inputs if isinstance(item, torch.Tensor) and item.requires_grad]
        if not wanted:
            raise ValueError("gradcheck expects at least one input tensor to require gradient, but none of them have "
                             "requires_grad=True.")
        for place, item in enumerate(inputs):
            if isinstance(item, torch.Tensor) and item.requires_grad and item.dtype != torch.float64:
                torch._warn(f"Input #{place} requires gradient and is not a double precision floating point or complex. "
                              "This check will likely fail if all the inputs are not of double precision floating point "
                              "or complex. ")
        outputs = _differentiable(func(*inputs))
        if not outputs:
            for item in _tensors(func(*inputs)):
                for column in _numerical(func, inputs, wanted[0], eps):
                    if any(part.ne(0).any() for part in column):
                        return _fail("Numerical gradient for function expected to be zero", raise_exception)
            return True
        for item in wanted:
            item.retain_grad()
        for input_place, item in enumerate(wanted):
            columns = _numerical(func, inputs, item, eps)
            for output_place, output in enumerate(outputs):
                numerical = (torch.stack([column[output_place] for column in columns]) if columns
                             else torch.zeros(0, output.numel(), dtype=output.dtype))
                rows = []
                flat = output.reshape(-1)
                for index in range(output.numel()):
                    seed = torch.zeros(output.numel(), dtype=output.dtype)
                    seed[index] = 1
                    seed = seed.view(output.shape)
                    grad, = torch.autograd.grad(output, [item], seed, retain_graph=True, allow_unused=True)
                    rows.append(torch.zeros(item.numel(), dtype=item.dtype) if grad is None
                                else grad.reshape(-1).detach())
                analytical = (torch.stack(rows, dim=1) if rows
                              else torch.zeros(item.numel(), 0, dtype=item.dtype))
                if not torch.allclose(analytical, numerical.to(analytical.dtype), rtol, atol):
                    return _fail(f"Jacobian mismatch for output {output_place} with respect to input {input_place},\n"
                                 f"numerical:{numerical}\nanalytical:{analytical}\n", raise_exception)
        return True

    def gradgradcheck(func, inputs, grad_outputs=None, *, eps=1e-6, atol=1e-5, rtol=1e-3, gen_non_contig_grad_outputs=False,
                      raise_exception=True, nondet_tol=0.0, check_undefined_grad=True, check_grad_dtypes=False,
                      check_batched_grad=False, check_fwd_over_rev=False, check_rev_over_rev=True, fast_mode=False,
                      masked=False):
        inputs = tuple(inputs) if isinstance(inputs, (tuple, list)) else (inputs,)
        outputs = _differentiable(func(*inputs))
        if grad_outputs is None:
            seeds = tuple(torch.randn_like(item, requires_grad=True) for item in outputs)
        else:
            seeds = tuple(grad_outputs) if isinstance(grad_outputs, (tuple, list)) else (grad_outputs,)
        count = len(seeds)

        def first(*args):
            items, seeds = args[:-count], args[-count:]
            outputs = _differentiable(func(*items))
            wanted = tuple(item for item in items if isinstance(item, torch.Tensor) and item.requires_grad)
            return torch.autograd.grad(outputs, wanted, seeds, create_graph=True, allow_unused=True)

        return gradcheck(first, inputs + seeds, eps=eps, atol=atol, rtol=rtol, raise_exception=raise_exception)
    """#
}
