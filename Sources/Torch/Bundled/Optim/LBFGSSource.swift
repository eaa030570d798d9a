extension BundledTorch {
  /// `torch.optim.lbfgs`: a quasi-Newton method that keeps a short history (Nocedal, 1980).
  static let optimLBFGS = #"""
    """`torch.optim.lbfgs`: a quasi-Newton method that keeps a short history (Nocedal, 1980)."""
    from torch.optim.optimizer import Optimizer, _check_lr, _to_scalar
    import torch


    def _cubic_minimum(x1, f1, g1, x2, f2, g2, bounds=None):
        """Where the cubic through two points with their slopes is smallest, kept inside the bounds."""
        low, high = bounds if bounds is not None else ((x1, x2) if x1 <= x2 else (x2, x1))
        d1 = g1 + g2 - 3 * (f1 - f2) / (x1 - x2)
        square = d1 ** 2 - g1 * g2
        if square < 0:
            return (low + high) / 2.0
        d2 = square.sqrt()
        if x1 <= x2:
            best = x2 - (x2 - x1) * ((g2 + d2 - d1) / (g2 - g1 + 2 * d2))
        else:
            best = x1 - (x1 - x2) * ((g1 + d2 - d1) / (g1 - g2 + 2 * d2))
        return min(max(best, low), high)


    class _Point:
        """A step length with the loss, the gradient and the slope that it leads to."""

        def __init__(self, t, f, g, slope):
            self.t, self.f, self.g, self.slope = t, f, g, slope


    def _strong_wolfe(evaluate, t, d, f, g, slope, c1=1e-4, c2=0.9, tolerance_change=1e-9, max_ls=25):
        """A step length that satisfies the strong Wolfe conditions: (loss, gradient, length, evaluations)."""
        def look(t):
            f_new, g_new = evaluate(t, d)
            return _Point(t, f_new, g_new, g_new.dot(d))

        longest = d.abs().max()
        start = previous = _Point(0, f, g.clone(), slope)
        new = look(t)
        evaluations = 1
        rounds = 0
        done = False
        while rounds < max_ls:
            if new.f > f + c1 * new.t * slope or rounds > 1 and new.f >= previous.f:
                bracket = [previous, new]
                break
            if abs(new.slope) <= -c2 * slope:
                bracket = [new]
                done = True
                break
            if new.slope >= 0:
                bracket = [previous, new]
                break
            bounds = (new.t + 0.01 * (new.t - previous.t), new.t * 10)
            t = _cubic_minimum(previous.t, previous.f, previous.slope, new.t, new.f, new.slope, bounds)
            previous, new = new, look(t)
            evaluations += 1
            rounds += 1
        if rounds == max_ls:
            bracket = [start, new]

        # A good point lies between the two ends: narrow them down.
        stuck = False
        low, high = (0, 1) if bracket[0].f <= bracket[-1].f else (1, 0)
        while not done and rounds < max_ls:
            if abs(bracket[1].t - bracket[0].t) * longest < tolerance_change:
                break
            a, b = bracket
            t = _cubic_minimum(a.t, a.f, a.slope, b.t, b.f, b.slope)
            left, right = min(a.t, b.t), max(a.t, b.t)
            eps = 0.1 * (right - left)
            if min(right - t, t - left) < eps:
                if stuck or t >= right or t <= left:
                    t = right - eps if abs(t - right) < abs(t - left) else left + eps
                    stuck = False
                else:
                    stuck = True
            else:
                stuck = False
            new = look(t)
            evaluations += 1
            rounds += 1
            if new.f > f + c1 * t * slope or new.f >= bracket[low].f:
                bracket[high] = new
                low, high = (0, 1) if bracket[0].f <= bracket[1].f else (1, 0)
            else:
                if abs(new.slope) <= -c2 * slope:
                    done = True
                elif new.slope * (bracket[high].t - bracket[low].t) >= 0:
                    bracket[high] = bracket[low]
                bracket[low] = new
        best = bracket[low]
        return best.f, best.g, best.t, evaluations


    class LBFGS(Optimizer):
        """Its `step` needs a closure that clears the gradients, computes the loss and its gradients, and returns it."""

        def __init__(self, params, lr=1, max_iter=20, max_eval=None, tolerance_grad=1e-7, tolerance_change=1e-9,
                     history_size=100, line_search_fn=None):
            _check_lr(lr)
            if max_eval is None:
                max_eval = max_iter * 5 // 4
            super().__init__(params, dict(
                lr=lr, max_iter=max_iter, max_eval=max_eval, tolerance_grad=tolerance_grad,
                tolerance_change=tolerance_change, history_size=history_size, line_search_fn=line_search_fn))
            if len(self.param_groups) != 1:
                raise ValueError("LBFGS doesn't support per-parameter options (parameter groups)")
            self._params = self.param_groups[0]["params"]

        def _flat_grad(self):
            parts = []
            for param in self._params:
                parts.append(torch.zeros(param.numel(), dtype=param.dtype) if param.grad is None else param.grad.view(-1))
            return torch.cat(parts, 0)

        def _move(self, length, direction):
            offset = 0
            for param in self._params:
                param.add_(direction[offset:offset + param.numel()].view_as(param), alpha=length)
                offset += param.numel()

        @torch.no_grad()
        def step(self, closure):
            closure = torch.enable_grad()(closure)
            group = self.param_groups[0]
            lr, max_iter, max_eval = _to_scalar(group["lr"]), group["max_iter"], group["max_eval"]
            tolerance_grad, tolerance_change = group["tolerance_grad"], group["tolerance_change"]
            state = self.state[self._params[0]]
            state.setdefault("func_evals", 0)
            state.setdefault("n_iter", 0)
            first_loss = closure()
            loss = float(first_loss)
            evaluations = 1
            state["func_evals"] += 1
            flat_grad = self._flat_grad()
            if flat_grad.abs().max() <= tolerance_grad:
                return first_loss
            d, t = state.get("d"), state.get("t")
            old_dirs, old_stps, ro = state.get("old_dirs"), state.get("old_stps"), state.get("ro")
            H_diag, previous_grad = state.get("H_diag"), state.get("prev_flat_grad")
            previous_loss = state.get("prev_loss")
            rounds = 0
            while rounds < max_iter:
                rounds += 1
                state["n_iter"] += 1
                if state["n_iter"] == 1:
                    d = flat_grad.neg()
                    old_dirs, old_stps, ro, H_diag = [], [], [], 1
                else:
                    y = flat_grad.sub(previous_grad)
                    s = d.mul(t)
                    ys = y.dot(s)
                    if ys > 1e-10:
                        if len(old_dirs) == group["history_size"]:
                            for history in (old_dirs, old_stps, ro):
                                history.pop(0)
                        old_dirs.append(y)
                        old_stps.append(s)
                        ro.append(1.0 / ys)
                        H_diag = ys / y.dot(y)
                    d = self._direction(flat_grad, old_dirs, old_stps, ro, H_diag, state, group["history_size"])
                if previous_grad is None:
                    previous_grad = flat_grad.clone()
                else:
                    previous_grad.copy_(flat_grad)
                previous_loss = loss
                t = min(1.0, 1.0 / flat_grad.abs().sum()) * lr if state["n_iter"] == 1 else lr
                slope = flat_grad.dot(d)
                if slope > -tolerance_change:
                    break
                now = 0
                done = False
                if group["line_search_fn"] is not None:
                    if group["line_search_fn"] != "strong_wolfe":
                        raise RuntimeError("only 'strong_wolfe' is supported")
                    begin = [param.clone() for param in self._params]

                    def evaluate(length, direction):
                        self._move(length, direction)
                        value = float(closure())
                        gradient = self._flat_grad()
                        for param, old in zip(self._params, begin):
                            param.copy_(old)
                        return value, gradient

                    loss, flat_grad, t, now = _strong_wolfe(evaluate, t, d, loss, flat_grad, slope,
                                                            max_ls=max_eval - evaluations)
                    self._move(t, d)
                    done = flat_grad.abs().max() <= tolerance_grad
                else:
                    self._move(t, d)
                    if rounds != max_iter:
                        loss = float(closure())
                        flat_grad = self._flat_grad()
                        done = flat_grad.abs().max() <= tolerance_grad
                        now = 1
                evaluations += now
                state["func_evals"] += now
                if (rounds == max_iter or evaluations >= max_eval or done
                        or d.mul(t).abs().max() <= tolerance_change or abs(loss - previous_loss) < tolerance_change):
                    break
            state.update(d=d, t=t, old_dirs=old_dirs, old_stps=old_stps, ro=ro, H_diag=H_diag,
                         prev_flat_grad=previous_grad, prev_loss=previous_loss)
            return first_loss

        @staticmethod
        def _direction(flat_grad, old_dirs, old_stps, ro, H_diag, state, size):
            """Minus the gradient, times the inverse Hessian that the history stands for."""
            al = state.setdefault("al", [None] * size)
            q = flat_grad.neg()
            for i in reversed(range(len(old_dirs))):
                al[i] = old_stps[i].dot(q) * ro[i]
                q.add_(old_dirs[i], alpha=-al[i])
            r = torch.mul(q, H_diag)
            for i in range(len(old_dirs)):
                r.add_(old_stps[i], alpha=al[i] - old_dirs[i].dot(r) * ro[i])
            return r
    """#
}
