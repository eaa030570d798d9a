extension BundledTorch {
  /// `torch.optim.lr_scheduler`: learning rates that change from epoch to epoch.
  static let optimLRScheduler = #"""
    """`torch.optim.lr_scheduler`: learning rates that change from epoch to epoch."""
    import math
    import torch
    from bisect import bisect_right
    from collections import Counter
    from functools import wraps
    from torch.optim.optimizer import Optimizer, _to_scalar

    _epoch_warning = ("The epoch parameter in `scheduler.step()` was not necessary and is being deprecated where possible. "
                      "Please use `scheduler.step()` to step the scheduler. During the deprecation, if epoch is different "
                      "from None, the closed form is used instead of the new chainable form, where available. Please open an "
                      "issue if you are unable to replicate your use case: "
                      "https://github.com/pytorch/pytorch/issues/new/choose.")
    _order = ("In PyTorch 1.1.0 and later, you should call them in the opposite order: `optimizer.step()` before "
              "`lr_scheduler.step()`.  Failure to do this will result in PyTorch skipping the first value of the learning "
              "rate schedule. See more details at https://pytorch.org/docs/stable/optim.html#how-to-adjust-learning-rate")


    def _current(optimizer, key="lr"):
        """One setting of every group."""
        return [group[key].clone() if isinstance(group[key], torch.Tensor) else group[key]
                for group in optimizer.param_groups]


    def _set(group, key, value):
        if isinstance(group[key], torch.Tensor):
            group[key].fill_(_to_scalar(value))
        else:
            group[key] = value


    def _for_groups(name, optimizer, value):
        """A setting that is given once, or once for every group."""
        count = len(optimizer.param_groups)
        if not isinstance(value, (list, tuple)):
            return [value] * count
        if len(value) != count:
            raise ValueError(f"{name} must have the same length as optimizer.param_groups. {name} has {len(value)} values, "
                             f"param_groups has {count}.")
        return list(value)


    def _check_optimizer(optimizer):
        if not isinstance(optimizer, Optimizer):
            raise TypeError(f"{type(optimizer).__name__} is not an Optimizer")


    class LRScheduler:
        """Sets the learning rates of an optimizer; subclasses say in `get_lr` what they are at `last_epoch`."""

        _get_lr_called_within_step = False
        _is_initial = False

        def __init__(self, optimizer, last_epoch=-1):
            _check_optimizer(optimizer)
            self.optimizer = optimizer
            for place, group in enumerate(optimizer.param_groups):
                if last_epoch == -1:
                    lr = group["lr"]
                    group.setdefault("initial_lr", lr.clone() if isinstance(lr, torch.Tensor) else lr)
                elif "initial_lr" not in group:
                    raise KeyError(
                        f"param 'initial_lr' is not specified in param_groups[{place}] when resuming scheduler with "
                        "last_epoch >= 0.\nThis typically happens when:\n1. You're trying to resume training from a "
                        "checkpoint but haven't properly loaded the optimizer state\n2. You're using last_epoch >= 0 for a "
                        "fresh training run (not recommended)")
            self.base_lrs = _current(optimizer, "initial_lr")
            self.last_epoch = last_epoch
            self._watch(optimizer)
            self._initial_step()

        def _watch(self, optimizer):
            """Notes when the optimizer steps, to warn about the wrong order."""
            step = optimizer.step
            if hasattr(step, "_wrapped_by_lr_sched"):
                return

            @wraps(step)
            def counted(*args, **kwargs):
                optimizer._opt_called = True
                return step(*args, **kwargs)

            counted._wrapped_by_lr_sched = True
            optimizer.step = counted

        def _initial_step(self):
            self._step_count = 0
            self._is_initial = True
            try:
                self.step()
            finally:
                self._is_initial = False

        def state_dict(self):
            return {key: value for key, value in self.__dict__.items() if key != "optimizer"}

        def load_state_dict(self, state_dict):
            self.__dict__.update(state_dict)

        def get_last_lr(self):
            """The learning rates that were set last."""
            return self._last_lr

        def get_lr(self):
            raise NotImplementedError

        def step(self, epoch=None):
            """Goes on to the next epoch."""
            if self._step_count == 1:
                if not hasattr(self.optimizer.step, "_wrapped_by_lr_sched"):
                    torch._warn("Seems like `optimizer.step()` has been overridden after learning rate scheduler "
                                "initialization. Please, make sure to call `optimizer.step()` before "
                                "`lr_scheduler.step()`. See more details at "
                                "https://pytorch.org/docs/stable/optim.html#how-to-adjust-learning-rate")
                elif not getattr(self.optimizer, "_opt_called", False):
                    torch._warn("Detected call of `lr_scheduler.step()` before `optimizer.step()`. " + _order)
            self._step_count += 1
            if epoch is not None:
                torch._warn(_epoch_warning)
            self._update_lr(epoch)

        def _update_lr(self, epoch=None):
            self._get_lr_called_within_step = True
            try:
                if epoch is None:
                    self.last_epoch += 1
                    values = self.get_lr()
                else:
                    self.last_epoch = epoch
                    values = self._get_closed_form_lr() if hasattr(self, "_get_closed_form_lr") else self.get_lr()
            finally:
                self._get_lr_called_within_step = False
            for group, lr in zip(self.optimizer.param_groups, values):
                _set(group, "lr", lr)
            self._last_lr = _current(self.optimizer)

        def _check_call(self):
            if not self._get_lr_called_within_step:
                torch._warn("To get the last learning rate computed by the scheduler, please use `get_last_lr()`.")

        def _scaled(self, factor):
            """The learning rates times a factor."""
            return [group["lr"] * factor for group in self.optimizer.param_groups]


    class _LRScheduler(LRScheduler):
        """The older name."""


    class _WithLambdas(LRScheduler):
        def __init__(self, optimizer, lr_lambda, last_epoch=-1):
            self.optimizer = optimizer
            count = len(optimizer.param_groups)
            if isinstance(lr_lambda, (list, tuple)):
                if len(lr_lambda) != count:
                    raise ValueError(f"Expected {count} lr_lambdas, but got {len(lr_lambda)}")
                self.lr_lambdas = list(lr_lambda)
            else:
                self.lr_lambdas = [lr_lambda] * count
            super().__init__(optimizer, last_epoch)

        def state_dict(self):
            state = {key: value for key, value in self.__dict__.items() if key not in ("optimizer", "lr_lambdas")}
            plain = type(lambda: None)
            state["lr_lambdas"] = [None if isinstance(item, plain) else item.__dict__.copy() for item in self.lr_lambdas]
            return state

        def load_state_dict(self, state_dict):
            self.__dict__.update({key: value for key, value in state_dict.items() if key != "lr_lambdas"})
            for item, state in zip(self.lr_lambdas, state_dict["lr_lambdas"]):
                if state is not None:
                    item.__dict__.update(state)


    class LambdaLR(_WithLambdas):
        """The first learning rate times a function of the epoch."""

        def get_lr(self):
            self._check_call()
            return [base * function(self.last_epoch) for function, base in zip(self.lr_lambdas, self.base_lrs)]


    class MultiplicativeLR(_WithLambdas):
        """The last learning rate times a function of the epoch."""

        def get_lr(self):
            self._check_call()
            if self._is_initial:
                return _current(self.optimizer)
            return [group["lr"] * function(self.last_epoch)
                    for function, group in zip(self.lr_lambdas, self.optimizer.param_groups)]


    class StepLR(LRScheduler):
        """Times `gamma` every `step_size` epochs."""

        def __init__(self, optimizer, step_size, gamma=0.1, last_epoch=-1):
            self.step_size = step_size
            self.gamma = gamma
            super().__init__(optimizer, last_epoch)

        def get_lr(self):
            self._check_call()
            if self.last_epoch == 0 or self.last_epoch % self.step_size != 0:
                return _current(self.optimizer)
            return self._scaled(self.gamma)

        def _get_closed_form_lr(self):
            return [base * self.gamma ** (self.last_epoch // self.step_size) for base in self.base_lrs]


    class MultiStepLR(LRScheduler):
        """Times `gamma` at every milestone."""

        def __init__(self, optimizer, milestones, gamma=0.1, last_epoch=-1):
            self.milestones = Counter(milestones)
            self.gamma = gamma
            super().__init__(optimizer, last_epoch)

        def get_lr(self):
            self._check_call()
            if self.last_epoch not in self.milestones:
                return _current(self.optimizer)
            return self._scaled(self.gamma ** self.milestones[self.last_epoch])

        def _get_closed_form_lr(self):
            milestones = sorted(self.milestones.elements())
            return [base * self.gamma ** bisect_right(milestones, self.last_epoch) for base in self.base_lrs]


    class ConstantLR(LRScheduler):
        """Times `factor` until `total_iters`."""

        def __init__(self, optimizer, factor=1.0 / 3, total_iters=5, last_epoch=-1):
            if factor > 1.0 or factor < 0:
                raise ValueError("Constant multiplicative factor expected to be between 0 and 1.")
            self.factor = factor
            self.total_iters = total_iters
            super().__init__(optimizer, last_epoch)

        def get_lr(self):
            self._check_call()
            if self.last_epoch == 0:
                return self._scaled(self.factor)
            if self.last_epoch != self.total_iters:
                return _current(self.optimizer)
            return self._scaled(1.0 / self.factor)

        def _get_closed_form_lr(self):
            return [base * (self.factor + (self.last_epoch >= self.total_iters) * (1 - self.factor))
                    for base in self.base_lrs]


    class LinearLR(LRScheduler):
        """A factor that changes in equal steps from `start_factor` to `end_factor`."""

        def __init__(self, optimizer, start_factor=1.0 / 3, end_factor=1.0, total_iters=5, last_epoch=-1):
            if start_factor > 1.0 or start_factor <= 0:
                raise ValueError("Starting multiplicative factor expected to be greater than 0 and less or equal to 1.")
            if end_factor > 1.0 or end_factor < 0:
                raise ValueError("Ending multiplicative factor expected to be between 0 and 1.")
            self.start_factor = start_factor
            self.end_factor = end_factor
            self.total_iters = total_iters
            super().__init__(optimizer, last_epoch)

        def get_lr(self):
            self._check_call()
            if self.last_epoch == 0:
                return self._scaled(self.start_factor)
            if self._is_initial or self.last_epoch > self.total_iters:
                return _current(self.optimizer)
            rise = self.end_factor - self.start_factor
            return self._scaled(1.0 + rise / (self.total_iters * self.start_factor + (self.last_epoch - 1) * rise))

        def _get_closed_form_lr(self):
            rise = self.end_factor - self.start_factor
            return [base * (self.start_factor + rise * min(self.total_iters, self.last_epoch) / self.total_iters)
                    for base in self.base_lrs]


    class ExponentialLR(LRScheduler):
        """Times `gamma` every epoch."""

        def __init__(self, optimizer, gamma, last_epoch=-1):
            self.gamma = gamma
            super().__init__(optimizer, last_epoch)

        def get_lr(self):
            self._check_call()
            return _current(self.optimizer) if self._is_initial else self._scaled(self.gamma)

        def _get_closed_form_lr(self):
            return [base * self.gamma ** self.last_epoch for base in self.base_lrs]


    class PolynomialLR(LRScheduler):
        """A power of what is left of `total_iters`."""

        def __init__(self, optimizer, total_iters=5, power=1.0, last_epoch=-1):
            self.total_iters = total_iters
            self.power = power
            super().__init__(optimizer, last_epoch)

        def get_lr(self):
            self._check_call()
            if self._is_initial or self.last_epoch > self.total_iters:
                return _current(self.optimizer)
            now, before = 1.0 - self.last_epoch / self.total_iters, 1.0 - (self.last_epoch - 1) / self.total_iters
            return self._scaled((now / before) ** self.power)

        def _get_closed_form_lr(self):
            left = 1.0 - min(self.total_iters, self.last_epoch) / self.total_iters
            return [base * left ** self.power for base in self.base_lrs]


    class CosineAnnealingLR(LRScheduler):
        """Half a cosine from the first learning rate to `eta_min` (Loshchilov and Hutter, 2016)."""

        def __init__(self, optimizer, T_max, eta_min=0.0, last_epoch=-1):
            self.T_max = T_max
            self.eta_min = eta_min
            super().__init__(optimizer, last_epoch)

        def get_lr(self):
            self._check_call()
            epoch, low = self.last_epoch, self.eta_min
            if self._is_initial:
                return _current(self.optimizer)
            if self._step_count == 1 and epoch > 0:
                return [low + (base - low) * (1 + math.cos(epoch * math.pi / self.T_max)) / 2 for base in self.base_lrs]
            if (epoch - 1 - self.T_max) % (2 * self.T_max) == 0:
                return [group["lr"] + (base - low) * (1 - math.cos(math.pi / self.T_max)) / 2
                        for base, group in zip(self.base_lrs, self.optimizer.param_groups)]
            now, before = (1 + math.cos(math.pi * place / self.T_max) for place in (epoch, epoch - 1))
            return [now / before * (group["lr"] - low) + low for group in self.optimizer.param_groups]

        def _get_closed_form_lr(self):
            return [self.eta_min + (base - self.eta_min) * (1 + math.cos(math.pi * self.last_epoch / self.T_max)) / 2
                    for base in self.base_lrs]


    class CosineAnnealingWarmRestarts(LRScheduler):
        """Cosines that begin again, each `T_mult` times as long as the one before."""

        def __init__(self, optimizer, T_0, T_mult=1, eta_min=0.0, last_epoch=-1):
            if T_0 <= 0 or not isinstance(T_0, int):
                raise ValueError(f"Expected positive integer T_0, but got {T_0}")
            if T_mult < 1 or not isinstance(T_mult, int):
                raise ValueError(f"Expected integer T_mult >= 1, but got {T_mult}")
            if not isinstance(eta_min, (float, int)):
                raise ValueError(f"Expected float or int eta_min, but got {eta_min} of type {type(eta_min)}")
            self.T_0 = T_0
            self.T_i = T_0
            self.T_mult = T_mult
            self.eta_min = eta_min
            self.T_cur = last_epoch
            super().__init__(optimizer, last_epoch)

        def get_lr(self):
            self._check_call()
            return [self.eta_min + (base - self.eta_min) * (1 + math.cos(math.pi * self.T_cur / self.T_i)) / 2
                    for base in self.base_lrs]

        def step(self, epoch=None):
            if epoch is None and self.last_epoch < 0:
                epoch = 0
            if epoch is None:
                epoch = self.last_epoch + 1
                self.T_cur = self.T_cur + 1
                if self.T_cur >= self.T_i:
                    self.T_cur = self.T_cur % self.T_i
                    self.T_i = self.T_i * self.T_mult
            elif epoch < 0:
                raise ValueError(f"Expected non-negative epoch, but got {epoch}")
            elif epoch < self.T_0:
                self.T_i = self.T_0
                self.T_cur = epoch
            elif self.T_mult == 1:
                self.T_cur = epoch % self.T_0
            else:
                done = int(math.log(epoch / self.T_0 * (self.T_mult - 1) + 1, self.T_mult))
                self.T_cur = epoch - self.T_0 * (self.T_mult ** done - 1) / (self.T_mult - 1)
                self.T_i = self.T_0 * self.T_mult ** done
            self.last_epoch = math.floor(epoch)
            self._get_lr_called_within_step = True
            for group, lr in zip(self.optimizer.param_groups, self.get_lr()):
                _set(group, "lr", lr)
            self._get_lr_called_within_step = False
            self._last_lr = _current(self.optimizer)
    """#
}
