extension BundledTorch {
  /// `torch.utils.benchmark`: times of statements.
  static let utilsBenchmark = #"""
    """`torch.utils.benchmark`: times of statements."""
    import timeit as _timeit


    class Measurement:
        """Times of a statement, in seconds."""

        def __init__(self, number_per_run, raw_times, label, sub_label, description):
            self.number_per_run, self.raw_times = number_per_run, raw_times
            self.label, self.sub_label, self.description = label, sub_label, description

        @property
        def times(self):
            return [time / self.number_per_run for time in self.raw_times]

        @property
        def median(self):
            times = sorted(self.times)
            middle = len(times) // 2
            return times[middle] if len(times) % 2 else (times[middle - 1] + times[middle]) / 2

        @property
        def mean(self):
            return sum(self.times) / len(self.times)

        @property
        def iqr(self):
            times = sorted(self.times)
            return times[len(times) * 3 // 4] - times[len(times) // 4]

        def __repr__(self):
            value, unit = self.median, "s"
            for size, name in ((1e-9, "ns"), (1e-6, "us"), (1e-3, "ms")):
                if value < size * 1000:
                    value, unit = value / size, name
                    break
            runs = len(self.raw_times)
            tail = (f"  1 measurement, {self.number_per_run} runs , 1 thread" if runs == 1 else
                    f"  {runs} measurements, {self.number_per_run} runs per measurement, 1 thread")
            kind = "" if runs == 1 else "Median: "
            return f"<torch.utils.benchmark.utils.common.Measurement object>\n{self.label}\n  {kind}{value:.2f} {unit}\n{tail}"


    class Timer:
        """Runs a statement many times."""

        def __init__(self, stmt="pass", setup="pass", global_setup="", timer=None, globals=None, label=None, sub_label=None,
                     description=None, env=None, num_threads=1, language="python"):
            self._timer = _timeit.Timer(stmt, setup, globals=globals)
            self._label, self._sub_label, self._description = label or stmt, sub_label, description

        def _measured(self, number, times):
            return Measurement(number, times, self._label, self._sub_label, self._description)

        def timeit(self, number=1000000):
            return self._measured(number, [self._timer.timeit(number)])

        def blocked_autorange(self, callback=None, min_run_time=0.2):
            number = 1
            while self._timer.timeit(number) < 0.01 and number < 10 ** 7:
                number *= 10
            times, total = [], 0.0
            while total < min_run_time:
                times.append(self._timer.timeit(number))
                total += times[-1]
            return self._measured(number, times)

        adaptive_autorange = blocked_autorange


    class Compare:
        """Results side by side."""

        def __init__(self, results):
            self._results = results

        def print(self):
            for result in self._results:
                print(result)
    """#
}
