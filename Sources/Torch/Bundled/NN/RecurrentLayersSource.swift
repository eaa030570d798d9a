extension BundledTorch {
  /// `torch.nn.modules.rnn`: recurrent layers and their cells.
  static let nnRNN = #"""
    """`torch.nn.modules.rnn`: recurrent layers and their cells."""
    import math
    import torch
    import torch.nn.functional as F
    from torch.nn import init
    from torch.nn.modules.module import Module
    from torch.nn.parameter import Parameter
    from torch.nn.utils.rnn import PackedSequence

    # A step takes the input's share of the gates, already computed, the state, and the weights of the state:
    # (output, state).


    def _tanh_step(gates, state, w_hh, b_hh, w_hr):
        hidden = torch.tanh(F.linear(state, w_hh, b_hh) + gates)
        return hidden, hidden


    def _relu_step(gates, state, w_hh, b_hh, w_hr):
        hidden = torch.relu(F.linear(state, w_hh, b_hh) + gates)
        return hidden, hidden


    def _lstm_step(gates, state, w_hh, b_hh, w_hr):
        hidden, cell = state
        i, f, g, o = (F.linear(hidden, w_hh, b_hh) + gates).chunk(4, 1)
        cell = torch.sigmoid(f) * cell + torch.sigmoid(i) * torch.tanh(g)
        hidden = torch.sigmoid(o) * torch.tanh(cell)
        if w_hr is not None:
            hidden = F.linear(hidden, w_hr)
        return hidden, (hidden, cell)


    def _gru_step(gates, state, w_hh, b_hh, w_hr):
        r, z, n = F.linear(state, w_hh, b_hh).chunk(3, 1)
        input_r, input_z, input_n = gates.chunk(3, 1)
        r = torch.sigmoid(r + input_r)
        z = torch.sigmoid(z + input_z)
        n = torch.tanh(input_n + n * r)
        hidden = (state - n) * z + n
        return hidden, hidden


    _steps = {"RNN_TANH": _tanh_step, "RNN_RELU": _relu_step, "LSTM": _lstm_step, "GRU": _gru_step}
    _gates = {"RNN_TANH": 1, "RNN_RELU": 1, "LSTM": 4, "GRU": 3}


    def _rows(state, start, end):
        """Some rows of a state, which is a tensor or a pair."""
        if isinstance(state, tuple):
            return tuple(part[start:end] for part in state)
        return state[start:end]


    def _joined(states):
        """Rows of states, one below the other."""
        if isinstance(states[0], tuple):
            return tuple(torch.cat(parts, 0) for parts in zip(*states))
        return torch.cat(states, 0) if len(states) > 1 else states[0]


    class RNNBase(Module):
        """What the recurrent layers share."""

        def __init__(self, mode, input_size, hidden_size, num_layers=1, bias=True, batch_first=False, dropout=0.0,
                     bidirectional=False, proj_size=0, device=None, dtype=None):
            super().__init__()
            if not isinstance(dropout, (int, float)) or isinstance(dropout, bool) or not 0 <= dropout <= 1:
                raise ValueError("dropout should be a number in range [0, 1] representing the probability of an element "
                                 "being zeroed")
            self.mode = mode
            self.input_size = input_size
            self.hidden_size = hidden_size
            self.num_layers = num_layers
            self.bias = bias
            self.batch_first = batch_first
            self.dropout = float(dropout)
            self.bidirectional = bidirectional
            self.proj_size = proj_size
            if dropout > 0 and num_layers == 1:
                torch._warn("dropout option adds dropout after all but last recurrent layer, so non-zero dropout expects "
                            f"num_layers greater than 1, but got dropout={dropout} and num_layers={num_layers}")
            for name, value, kind in (("bias", bias, bool), ("batch_first", batch_first, bool),
                                      ("input_size", input_size, int), ("hidden_size", hidden_size, int)):
                if not isinstance(value, kind):
                    raise TypeError(f"{name} should be of type {kind.__name__}, got: {type(value).__name__}")
                if kind is int and value <= 0:
                    raise ValueError(f"{name} must be greater than zero")
            if num_layers <= 0:
                raise ValueError("num_layers must be greater than zero")
            if proj_size < 0:
                raise ValueError("proj_size should be a positive integer or zero to disable projections")
            if proj_size >= hidden_size:
                raise ValueError("proj_size has to be smaller than hidden_size")
            if mode not in _gates:
                raise ValueError("Unrecognized RNN mode: " + mode)
            gate_size = _gates[mode] * hidden_size
            out_size = proj_size or hidden_size
            self._all_weights = []
            for layer in range(num_layers):
                for suffix in ("", "_reverse")[:2 if bidirectional else 1]:
                    in_size = input_size if layer == 0 else out_size * (2 if bidirectional else 1)
                    shapes = {"weight_ih": (gate_size, in_size), "weight_hh": (gate_size, out_size)}
                    if bias:
                        shapes.update(bias_ih=(gate_size,), bias_hh=(gate_size,))
                    if proj_size > 0:
                        shapes["weight_hr"] = (proj_size, hidden_size)
                    names = []
                    for name, shape in shapes.items():
                        names.append(f"{name}_l{layer}{suffix}")
                        setattr(self, names[-1], Parameter(torch.empty(shape, device=device, dtype=dtype)))
                    self._all_weights.append(names)
            self.reset_parameters()

        def reset_parameters(self):
            bound = 1.0 / math.sqrt(self.hidden_size) if self.hidden_size > 0 else 0
            for weight in self.parameters():
                init.uniform_(weight, -bound, bound)

        def flatten_parameters(self):
            """Of use on other devices only."""

        @property
        def all_weights(self):
            return [[getattr(self, name) for name in names] for names in self._all_weights]

        def extra_repr(self):
            text = f"{self.input_size}, {self.hidden_size}"
            if self.proj_size != 0:
                text += f", proj_size={self.proj_size}"
            if self.num_layers != 1:
                text += f", num_layers={self.num_layers}"
            if self.bias is not True:
                text += f", bias={self.bias}"
            if self.batch_first is not False:
                text += f", batch_first={self.batch_first}"
            if self.dropout != 0:
                text += f", dropout={self.dropout}"
            if self.bidirectional is not False:
                text += f", bidirectional={self.bidirectional}"
            return text

        # Checks

        def check_input(self, input, batch_sizes):
            dtype = self._parameters["weight_ih_l0"].dtype
            if input.dtype != dtype:
                raise ValueError(f"RNN input dtype ({input.dtype}) does not match weight dtype ({dtype}). Convert input: "
                                 f"input.to({dtype}), or convert model: model.to({input.dtype})")
            rank = 2 if batch_sizes is not None else 3
            if input.dim() != rank:
                raise RuntimeError(f"input must have {rank} dimensions, got {input.dim()}")
            if self.input_size != input.size(-1):
                raise RuntimeError("input.size(-1) must be equal to input_size. Expected "
                                   f"{self.input_size}, got {input.size(-1)}")

        def _check_state(self, state, size, words="Expected hidden size {}, got {}"):
            if tuple(state.size()) != size:
                raise RuntimeError(words.format(size, list(state.size())))

        def check_forward_args(self, input, hidden, batch_sizes, batch):
            self.check_input(input, batch_sizes)
            count = self.num_layers * (2 if self.bidirectional else 1)
            self._check_state(hidden, (count, batch, self.hidden_size))

        # Forward

        def _ranked(self, input, hx):
            """The input and the state with a batch dimension, and whether they had one."""
            name = "RNN" if self.mode.startswith("RNN") else self.mode
            if input.dim() not in (2, 3):
                tail = " tensor instead" if name == "RNN" else " instead"
                raise ValueError(f"{name}: Expected input to be 2D or 3D, got {input.dim()}D{tail}")
            if input.dim() == 3:
                if hx is not None and hx.dim() != 3:
                    raise RuntimeError(f"For batched 3-D input, hx should also be 3-D but got {hx.dim()}-D tensor")
                return input, hx, True
            if hx is not None:
                if hx.dim() != 2:
                    raise RuntimeError(f"For unbatched 2-D input, hx should also be 2-D but got {hx.dim()}-D tensor")
                hx = hx.unsqueeze(1)
            return input.unsqueeze(0 if self.batch_first else 1), hx, False

        def _zeros(self, input, batch):
            count = self.num_layers * (2 if self.bidirectional else 1)
            return torch.zeros(count, batch, self.hidden_size, dtype=input.dtype)

        def _permuted(self, state, order):
            return state if order is None else state.index_select(1, order)

        def _stacked(self, states):
            return torch.stack(states, 0)

        def _of_layer(self, state, place):
            return state[place]

        def forward(self, input, hx=None):
            packed = isinstance(input, PackedSequence)
            if packed:
                data, batch_sizes, sorted_indices, unsorted_indices = input
                is_batched, sizes = True, batch_sizes.tolist()
                batch = sizes[0]
            else:
                data, hx, is_batched = self._ranked(input, hx)
                batch_sizes = sizes = sorted_indices = unsorted_indices = None
                batch = data.size(0 if self.batch_first else 1)
            hx = self._zeros(data, batch) if hx is None else self._permuted(hx, sorted_indices)
            self.check_forward_args(data, hx, batch_sizes, batch)
            if not packed and self.batch_first:
                data = data.transpose(0, 1)
            output, state = self._run(data, hx, sizes)
            if packed:
                return (PackedSequence(output, batch_sizes, sorted_indices, unsorted_indices),
                        self._permuted(state, unsorted_indices))
            if self.batch_first:
                output = output.transpose(0, 1)
            if not is_batched:
                output = output.squeeze(0 if self.batch_first else 1)
                state = tuple(part.squeeze(1) for part in state) if isinstance(state, tuple) else state.squeeze(1)
            return output, state

        def _run(self, data, hx, sizes):
            """All layers in both directions over (T, N, C), or over packed rows whose numbers `sizes` tells."""
            states = []
            for layer in range(self.num_layers):
                outputs = []
                for direction in range(2 if self.bidirectional else 1):
                    place = len(states)
                    weights = [self._parameters[name] for name in self._all_weights[place]]
                    w_ih, w_hh, *rest = weights
                    b_ih, b_hh = rest[:2] if self.bias else (None, None)
                    w_hr = weights[-1] if self.proj_size > 0 else None
                    gates = F.linear(data, w_ih, b_ih)
                    walk = self._walk if sizes is None else self._walk_packed
                    output, state = walk(gates, self._of_layer(hx, place), (w_hh, b_hh, w_hr), direction == 1, sizes)
                    outputs.append(output)
                    states.append(state)
                data = torch.cat(outputs, -1) if self.bidirectional else outputs[0]
                if self.dropout > 0 and layer < self.num_layers - 1:
                    data = F.dropout(data, self.dropout, self.training)
            return data, self._stacked(states)

        def _walk(self, gates, state, weights, backwards, sizes):
            step = _steps[self.mode]
            rows = gates.unbind(0)
            outputs = []
            for row in reversed(rows) if backwards else rows:
                output, state = step(row, state, *weights)
                outputs.append(output)
            if backwards:
                outputs.reverse()
            output = torch.stack(outputs, 0)
            # PyTorch computes float32 layers of LSTMs in one step, which its tape shows.
            if self.mode == "LSTM" and self.proj_size == 0 and output.dtype == torch.float32:
                output = torch._recurrent_layer(output)
            return output, state

        def _walk_packed(self, gates, state, weights, backwards, sizes):
            step = _steps[self.mode]
            rows = gates.split(sizes, 0)
            outputs = []
            if backwards:
                # Short sequences join in where they end.
                begin, state = state, _rows(state, 0, sizes[-1])
                for count, row in zip(reversed(sizes), reversed(rows)):
                    have = len(outputs[-1]) if outputs else count
                    if count > have:
                        state = _joined([state, _rows(begin, have, count)])
                    output, state = step(row, state, *weights)
                    outputs.append(output)
                outputs.reverse()
                return torch.cat(outputs, 0), state
            # Short sequences leave, shortest first.
            done = []
            have = sizes[0]
            for count, row in zip(sizes, rows):
                if count < have:
                    done.append(_rows(state, count, have))
                    state = _rows(state, 0, count)
                    have = count
                output, state = step(row, state, *weights)
                outputs.append(output)
            return torch.cat(outputs, 0), _joined([state, *reversed(done)])


    class RNN(RNNBase):
        """hₜ = tanh(W x + b + U hₜ₋₁ + c)"""

        def __init__(self, *args, **kwargs):
            if "proj_size" in kwargs:
                raise ValueError("proj_size argument is only supported for LSTM, not RNN or GRU")
            if len(args) > 3:
                nonlinearity, args = args[3], args[:3] + args[4:]
            else:
                nonlinearity = kwargs.pop("nonlinearity", "tanh")
            if nonlinearity not in ("tanh", "relu"):
                raise ValueError(f"Unknown nonlinearity '{nonlinearity}'. Select from 'tanh' or 'relu'.")
            super().__init__("RNN_" + nonlinearity.upper(), *args, **kwargs)
            self.nonlinearity = nonlinearity


    class GRU(RNNBase):
        """A recurrent layer with a reset and an update gate (Cho and others, 2014)."""

        def __init__(self, *args, **kwargs):
            if "proj_size" in kwargs:
                raise ValueError("proj_size argument is only supported for LSTM, not RNN or GRU")
            super().__init__("GRU", *args, **kwargs)


    class LSTM(RNNBase):
        """Long short-term memory (Hochreiter and Schmidhuber, 1997): its state is a pair, hidden and cell."""

        def __init__(self, *args, **kwargs):
            super().__init__("LSTM", *args, **kwargs)

        def check_forward_args(self, input, hidden, batch_sizes, batch):
            self.check_input(input, batch_sizes)
            count = self.num_layers * (2 if self.bidirectional else 1)
            self._check_state(hidden[0], (count, batch, self.proj_size or self.hidden_size),
                              "Expected hidden[0] size {}, got {}")
            self._check_state(hidden[1], (count, batch, self.hidden_size), "Expected hidden[1] size {}, got {}")

        def _ranked(self, input, hx):
            if hx is None or input.dim() not in (2, 3):
                return super()._ranked(input, None)[0], hx, input.dim() == 3
            rank = input.dim()
            kind = "batched 3-D" if rank == 3 else "unbatched 2-D"
            if hx[0].dim() != rank or hx[1].dim() != rank:
                raise RuntimeError(f"For {kind} input, hx and cx should also be {rank}-D but got ({hx[0].dim()}-D, "
                                   f"{hx[1].dim()}-D) tensors")
            if rank == 3:
                return input, hx, True
            return input.unsqueeze(0 if self.batch_first else 1), (hx[0].unsqueeze(1), hx[1].unsqueeze(1)), False

        def _zeros(self, input, batch):
            count = self.num_layers * (2 if self.bidirectional else 1)
            hidden = torch.zeros(count, batch, self.proj_size or self.hidden_size, dtype=input.dtype)
            return hidden, torch.zeros(count, batch, self.hidden_size, dtype=input.dtype)

        def _permuted(self, state, order):
            return state if order is None else tuple(part.index_select(1, order) for part in state)

        def _stacked(self, states):
            return tuple(torch.stack(parts, 0) for parts in zip(*states))

        def _of_layer(self, state, place):
            return state[0][place], state[1][place]


    class RNNCellBase(Module):
        """One step of a recurrent layer."""

        def __init__(self, input_size, hidden_size, bias, num_chunks, device=None, dtype=None):
            super().__init__()
            self.input_size = input_size
            self.hidden_size = hidden_size
            self.bias = bias
            size = num_chunks * hidden_size
            self.weight_ih = Parameter(torch.empty((size, input_size), device=device, dtype=dtype))
            self.weight_hh = Parameter(torch.empty((size, hidden_size), device=device, dtype=dtype))
            for name in ("bias_ih", "bias_hh"):
                value = Parameter(torch.empty(size, device=device, dtype=dtype)) if bias else None
                self.register_parameter(name, value)
            self.reset_parameters()

        def reset_parameters(self):
            bound = 1.0 / math.sqrt(self.hidden_size) if self.hidden_size > 0 else 0
            for weight in self.parameters():
                init.uniform_(weight, -bound, bound)

        def extra_repr(self):
            text = f"{self.input_size}, {self.hidden_size}"
            if self.bias is not True:
                text += f", bias={self.bias}"
            if self.__dict__.get("nonlinearity", "tanh") != "tanh":
                text += f", nonlinearity={self.nonlinearity}"
            return text

        def _step(self, mode, input, hx):
            name = type(self).__name__
            if input.dim() not in (1, 2):
                raise ValueError(f"{name}: Expected input to be 1D or 2D, got {input.dim()}D instead")
            pair = mode == "LSTM"
            for place, part in enumerate((hx if pair else (hx,)) if hx is not None else ()):
                if part.dim() not in (1, 2):
                    what = f"hx[{place}]" if pair else "hidden"
                    raise ValueError(f"{name}: Expected {what} to be 1D or 2D, got {part.dim()}D instead")
            is_batched = input.dim() == 2
            if not is_batched:
                input = input.unsqueeze(0)
            if hx is None:
                zeros = torch.zeros(input.size(0), self.hidden_size, dtype=input.dtype)
                hx = (zeros, zeros) if pair else zeros
            elif not is_batched:
                hx = tuple(part.unsqueeze(0) for part in hx) if pair else hx.unsqueeze(0)
            hidden = hx[0] if pair else hx
            if input.size(1) != self.input_size:
                raise RuntimeError(f"input has inconsistent input_size: got {input.size(1)} expected {self.input_size}")
            if hidden.size(0) != input.size(0):
                raise RuntimeError(f"Input batch size {input.size(0)} doesn't match hidden0 batch size {hidden.size(0)}")
            if hidden.size(1) != self.hidden_size:
                raise RuntimeError(f"hidden0 has inconsistent hidden_size: got {hidden.size(1)}, expected "
                                   f"{self.hidden_size}")
            gates = F.linear(input, self.weight_ih, self.bias_ih)
            state = _steps[mode](gates, hx, self.weight_hh, self.bias_hh, None)[1]
            if is_batched:
                return state
            return tuple(part.squeeze(0) for part in state) if pair else state.squeeze(0)


    class RNNCell(RNNCellBase):
        def __init__(self, input_size, hidden_size, bias=True, nonlinearity="tanh", device=None, dtype=None):
            super().__init__(input_size, hidden_size, bias, 1, device, dtype)
            self.nonlinearity = nonlinearity

        def forward(self, input, hx=None):
            if self.nonlinearity not in ("tanh", "relu"):
                raise RuntimeError(f"Unknown nonlinearity: {self.nonlinearity}")
            return self._step("RNN_" + self.nonlinearity.upper(), input, hx)


    class LSTMCell(RNNCellBase):
        def __init__(self, input_size, hidden_size, bias=True, device=None, dtype=None):
            super().__init__(input_size, hidden_size, bias, 4, device, dtype)

        def forward(self, input, hx=None):
            return self._step("LSTM", input, hx)


    class GRUCell(RNNCellBase):
        def __init__(self, input_size, hidden_size, bias=True, device=None, dtype=None):
            super().__init__(input_size, hidden_size, bias, 3, device, dtype)

        def forward(self, input, hx=None):
            return self._step("GRU", input, hx)
    """#
}
