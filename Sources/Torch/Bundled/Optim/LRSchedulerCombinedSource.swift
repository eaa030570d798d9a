extension BundledTorch {
  /// The second half of `torch.optim.lr_scheduler`.
  static let optimLRSchedulerRest = #"""
    class _WithSchedulers(LRScheduler):
        def _check(self, optimizer, schedulers, what):
            name = type(self).__name__
            if len(schedulers) < 1:
                raise ValueError(f"{name} expects at least one scheduler{what}, but got no scheduler.")
            optimizer = optimizer or schedulers[0].optimizer
            for place, scheduler in enumerate(schedulers):
                if not hasattr(scheduler, "optimizer"):
                    raise TypeError(f"{name} at index {place} should have `optimizer` as its attribute.")
                if isinstance(scheduler, ReduceLROnPlateau):
                    raise ValueError(f"{name} does not support `ReduceLROnPlateau` scheduler as it requires additional "
                                     f"kwargs to be specified when calling `step`, but got one at index {place} in the given "
                                     "schedulers sequence.")
                if optimizer is not scheduler.optimizer:
                    raise ValueError(f"{name} expects all schedulers to belong to the same optimizer, but got scheduler "
                                     f"{type(scheduler).__name__} at index {place} has {scheduler.optimizer}, which is "
                                     f"different from {type(optimizer).__name__}.")
            return optimizer

        def state_dict(self):
            state = {key: value for key, value in self.__dict__.items() if key not in ("optimizer", "_schedulers")}
            state["_schedulers"] = [scheduler.state_dict() for scheduler in self._schedulers]
            return state

        def load_state_dict(self, state_dict):
            self.__dict__.update({key: value for key, value in state_dict.items() if key != "_schedulers"})
            for scheduler, state in zip(self._schedulers, state_dict["_schedulers"]):
                scheduler.load_state_dict(state)


    class SequentialLR(_WithSchedulers):
        """One scheduler after the other."""

        def __init__(self, optimizer, schedulers, milestones, last_epoch=-1):
            self._check(optimizer, schedulers, "")
            if len(milestones) != len(schedulers) - 1:
                raise ValueError("Sequential Schedulers expects number of schedulers provided to be one more than the number "
                                 f"of milestone points, but got number of schedulers {len(schedulers)} and the number of "
                                 f"milestones to be equal to {len(milestones)}")
            self._schedulers = schedulers
            self._milestones = milestones
            self.last_epoch = last_epoch + 1
            self.optimizer = optimizer
            for group in optimizer.param_groups:
                _set(group, "lr", group["initial_lr"])
            # Making the schedulers took their first steps; only the one that begins takes its own again.
            self.recursive_undo()
            first = schedulers[bisect_right(milestones, 0)]
            first._initial_step()
            self._last_lr = first.get_last_lr()

        def recursive_undo(self, sched=None):
            sched = self if sched is None else sched
            if hasattr(sched, "_schedulers"):
                for scheduler in sched._schedulers:
                    self.recursive_undo(scheduler)
            elif hasattr(sched, "last_epoch"):
                sched.last_epoch -= 1

        def step(self):
            self.last_epoch += 1
            place = bisect_right(self._milestones, self.last_epoch)
            scheduler = self._schedulers[place]
            if place > 0 and self._milestones[place - 1] == self.last_epoch:
                scheduler._update_lr(0)
            else:
                scheduler.step()
            self._last_lr = scheduler.get_last_lr()


    class ChainedScheduler(_WithSchedulers):
        """Several schedulers, each of which changes what the one before set."""

        def __init__(self, schedulers, optimizer=None):
            self.optimizer = self._check(optimizer, schedulers, " to be chained")
            self._schedulers = schedulers
            self._last_lr = _current(self.optimizer)

        def step(self):
            for scheduler in self._schedulers:
                scheduler.step()
            self._last_lr = _current(self.optimizer)


    class ReduceLROnPlateau(LRScheduler):
        """Times `factor` when a measure has not improved for `patience` epochs."""

        def __init__(self, optimizer, mode="min", factor=0.1, patience=10, threshold=1e-4, threshold_mode="rel", cooldown=0,
                     min_lr=0, eps=1e-8):
            if factor >= 1.0:
                raise ValueError("Factor should be < 1.0.")
            self.factor = factor
            _check_optimizer(optimizer)
            self.optimizer = optimizer
            count = len(optimizer.param_groups)
            if isinstance(min_lr, (list, tuple)):
                if len(min_lr) != count:
                    raise ValueError(f"expected {count} min_lrs, got {len(min_lr)}")
                self.default_min_lr = None
                self.min_lrs = list(min_lr)
            else:
                self.default_min_lr = min_lr
                self.min_lrs = [min_lr] * count
            self.patience = patience
            self.cooldown = cooldown
            self.eps = eps
            self.last_epoch = 0
            self._last_lr = _current(optimizer)
            self._init_is_better(mode, threshold, threshold_mode)
            self._reset()

        def _reset(self):
            self.best = self.mode_worse
            self.cooldown_counter = 0
            self.num_bad_epochs = 0

        def step(self, metrics, epoch=None):
            current = float(metrics)
            if epoch is None:
                epoch = self.last_epoch + 1
            else:
                torch._warn(_epoch_warning)
            self.last_epoch = epoch
            if self._is_better(current, self.best):
                self.best = current
                self.num_bad_epochs = 0
            else:
                self.num_bad_epochs += 1
            if self.in_cooldown:
                self.cooldown_counter -= 1
                self.num_bad_epochs = 0
            if self.num_bad_epochs > self.patience:
                self._reduce_lr(epoch)
                self.cooldown_counter = self.cooldown
                self.num_bad_epochs = 0
            self._last_lr = _current(self.optimizer)

        def _reduce_lr(self, epoch):
            if len(self.optimizer.param_groups) != len(self.min_lrs):
                if self.default_min_lr is None:
                    raise RuntimeError("The number of param groups in the `optimizer` "
                                       f"({len(self.optimizer.param_groups)}) differs from when `ReduceLROnPlateau` was "
                                       f"initialized ({len(self.min_lrs)}), usually due to a new param group being added to "
                                       "the optimizer. Please modify the `min_lrs` field to match the length of the "
                                       "`optimizer` param groups.")
                self.min_lrs = [self.default_min_lr] * len(self.optimizer.param_groups)
            for group, low in zip(self.optimizer.param_groups, self.min_lrs):
                old = float(group["lr"])
                new = max(old * self.factor, low)
                if old - new > self.eps:
                    _set(group, "lr", new)

        @property
        def in_cooldown(self):
            return self.cooldown_counter > 0

        def _is_better(self, a, best):
            if self.mode == "min":
                return a < (best * (1.0 - self.threshold) if self.threshold_mode == "rel" else best - self.threshold)
            return a > (best * (self.threshold + 1.0) if self.threshold_mode == "rel" else best + self.threshold)

        def _init_is_better(self, mode, threshold, threshold_mode):
            if mode not in ("min", "max"):
                raise ValueError("mode " + mode + " is unknown!")
            if threshold_mode not in ("rel", "abs"):
                raise ValueError("threshold mode " + threshold_mode + " is unknown!")
            self.mode_worse = math.inf if mode == "min" else -math.inf
            self.mode = mode
            self.threshold = threshold
            self.threshold_mode = threshold_mode

        def load_state_dict(self, state_dict):
            self.__dict__.update(state_dict)
            self._init_is_better(self.mode, self.threshold, self.threshold_mode)


    def _prepare_momentum(scheduler, optimizer, base_momentum, max_momentum, last_epoch):
        """Gives every group the largest momentum to begin with; returns both lists."""
        if "momentum" not in optimizer.defaults and "betas" not in optimizer.defaults:
            raise ValueError("optimizer must support momentum or beta1 with `cycle_momentum` option enabled")
        scheduler.use_beta1 = "betas" in optimizer.defaults
        low, high = _for_groups("base_momentum", optimizer, base_momentum), _for_groups(
            "max_momentum", optimizer, max_momentum)
        if last_epoch == -1:
            for least, most, group in zip(low, high, optimizer.param_groups):
                _set_momentum(scheduler, group, most)
                group["max_momentum"] = most
                group["base_momentum"] = least
        return low, high


    def _set_momentum(scheduler, group, momentum):
        if scheduler.use_beta1:
            group["betas"] = (momentum, *group["betas"][1:])
        else:
            group["momentum"] = momentum


    class CyclicLR(LRScheduler):
        """Up and down between two learning rates (Smith, 2015)."""

        def __init__(self, optimizer, base_lr, max_lr, step_size_up=2000, step_size_down=None, mode="triangular", gamma=1.0,
                     scale_fn=None, scale_mode="cycle", cycle_momentum=True, base_momentum=0.8, max_momentum=0.9,
                     last_epoch=-1):
            _check_optimizer(optimizer)
            self.optimizer = optimizer
            base_lrs = _for_groups("base_lr", optimizer, base_lr)
            if last_epoch == -1:
                for lr, group in zip(base_lrs, optimizer.param_groups):
                    _set(group, "lr", lr)
            self.max_lrs = _for_groups("max_lr", optimizer, max_lr)
            up = float(step_size_up)
            self.total_size = up + (up if step_size_down is None else float(step_size_down))
            self.step_ratio = up / self.total_size
            if mode not in ("triangular", "triangular2", "exp_range") and scale_fn is None:
                raise ValueError("mode is invalid and scale_fn is None")
            self.mode = mode
            self.gamma = gamma
            self._scale_fn_custom = scale_fn
            self.scale_mode = scale_mode
            if scale_fn is None:
                self.scale_mode = "iterations" if mode == "exp_range" else "cycle"
            self.cycle_momentum = cycle_momentum
            if cycle_momentum:
                self.base_momentums, self.max_momentums = _prepare_momentum(
                    self, optimizer, base_momentum, max_momentum, last_epoch)
            super().__init__(optimizer, last_epoch)
            self.base_lrs = base_lrs

        def state_dict(self):
            state = super().state_dict()
            custom = state.pop("_scale_fn_custom")
            plain = custom is None or isinstance(custom, type(lambda: None))
            state["_scale_fn_custom"] = None if plain else custom.__dict__.copy()
            return state

        def load_state_dict(self, state_dict):
            custom = self._scale_fn_custom
            super().load_state_dict(state_dict)
            self._scale_fn_custom = custom
            if state_dict["_scale_fn_custom"] is not None:
                custom.__dict__.update(state_dict["_scale_fn_custom"])

        def scale_fn(self, x):
            if self._scale_fn_custom is not None:
                return self._scale_fn_custom(x)
            if self.mode == "triangular2":
                return 1 / (2.0 ** (x - 1))
            return self.gamma ** x if self.mode == "exp_range" else 1.0

        def get_lr(self):
            self._check_call()
            cycle = math.floor(1 + self.last_epoch / self.total_size)
            x = 1.0 + self.last_epoch / self.total_size - cycle
            height = x / self.step_ratio if x <= self.step_ratio else (x - 1) / (self.step_ratio - 1)
            place = cycle if self.scale_mode == "cycle" else self.last_epoch
            if self.cycle_momentum:
                for low, high, group in zip(self.base_momentums, self.max_momentums, self.optimizer.param_groups):
                    _set_momentum(self, group, high - (high - low) * height * self.scale_fn(place))
            return [low + (high - low) * height * self.scale_fn(place) for low, high in zip(self.base_lrs, self.max_lrs)]


    class OneCycleLR(LRScheduler):
        """Up to `max_lr` once and down to almost nothing (Smith and Topin, 2017)."""

        def __init__(self, optimizer, max_lr, total_steps=None, epochs=None, steps_per_epoch=None, pct_start=0.3,
                     anneal_strategy="cos", cycle_momentum=True, base_momentum=0.85, max_momentum=0.95, div_factor=25.0,
                     final_div_factor=1e4, three_phase=False, last_epoch=-1):
            _check_optimizer(optimizer)
            self.optimizer = optimizer
            if total_steps is not None:
                if total_steps <= 0 or not isinstance(total_steps, int):
                    raise ValueError(f"Expected positive integer total_steps, but got {total_steps}")
                self.total_steps = total_steps
            elif epochs is not None and steps_per_epoch is not None:
                if not isinstance(epochs, int) or epochs <= 0:
                    raise ValueError(f"Expected positive integer epochs, but got {epochs}")
                if not isinstance(steps_per_epoch, int) or steps_per_epoch <= 0:
                    raise ValueError(f"Expected positive integer steps_per_epoch, but got {steps_per_epoch}")
                self.total_steps = epochs * steps_per_epoch
            else:
                raise ValueError("You must define either total_steps OR (epochs AND steps_per_epoch)")

            def phase(end, lrs, momenta):
                return {"end_step": end, "start_lr": lrs[0], "end_lr": lrs[1], "start_momentum": momenta[0],
                        "end_momentum": momenta[1]}

            most, least = "max_momentum", "base_momentum"
            self._schedule_phases = [phase(float(pct_start * self.total_steps) - 1, ("initial_lr", "max_lr"), (most, least))]
            if three_phase:
                self._schedule_phases += [
                    phase(float(2 * pct_start * self.total_steps) - 2, ("max_lr", "initial_lr"), (least, most)),
                    phase(self.total_steps - 1, ("initial_lr", "min_lr"), (most, most))]
            else:
                self._schedule_phases.append(phase(self.total_steps - 1, ("max_lr", "min_lr"), (least, most)))
            if pct_start < 0 or pct_start > 1 or not isinstance(pct_start, float):
                raise ValueError(f"Expected float between 0 and 1 pct_start, but got {pct_start}")
            if anneal_strategy not in ("cos", "linear"):
                raise ValueError(f"anneal_strategy must be one of 'cos' or 'linear', instead got {anneal_strategy}")
            self._anneal_func_type = anneal_strategy
            if last_epoch == -1:
                for high, group in zip(_for_groups("max_lr", optimizer, max_lr), optimizer.param_groups):
                    group["initial_lr"] = high / div_factor
                    group["max_lr"] = high
                    group["min_lr"] = group["initial_lr"] / final_div_factor
            self.cycle_momentum = cycle_momentum
            if cycle_momentum:
                _prepare_momentum(self, optimizer, base_momentum, max_momentum, last_epoch)
            super().__init__(optimizer, last_epoch)

        def _anneal(self, start, end, share):
            if self._anneal_func_type == "cos":
                return end + (start - end) / 2.0 * (math.cos(math.pi * share) + 1)
            return (end - start) * share + start

        def get_lr(self):
            self._check_call()
            step = self.last_epoch
            if step > self.total_steps:
                raise ValueError(f"Tried to step {step} times. The specified number of total steps is {self.total_steps}")
            rates = []
            for group in self.optimizer.param_groups:
                begin = 0.0
                for place, phase in enumerate(self._schedule_phases):
                    end = phase["end_step"]
                    if step <= end or place == len(self._schedule_phases) - 1:
                        share = (step - begin) / (end - begin)
                        rates.append(self._anneal(group[phase["start_lr"]], group[phase["end_lr"]], share))
                        if self.cycle_momentum:
                            _set_momentum(self, group, self._anneal(
                                group[phase["start_momentum"]], group[phase["end_momentum"]], share))
                        break
                    begin = end
            return rates
    """#
}
