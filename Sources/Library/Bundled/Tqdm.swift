extension BundledSource {
  /// `tqdm`, written in the language: bars on standard error, redrawn at most ten times a second.
  static let tqdmSource = #"""
    """Progress bars."""
    import sys as _sys
    import time as _time


    def _span(seconds):
        minutes, seconds = divmod(int(seconds), 60)
        hours, minutes = divmod(minutes, 60)
        return f'{hours}:{minutes:02d}:{seconds:02d}' if hours else f'{minutes:02d}:{seconds:02d}'


    class tqdm:
        """Walks over an iterable and shows how far it is."""

        def __init__(self, iterable=None, desc=None, total=None, leave=True, file=None, ncols=None, mininterval=0.1,
                     maxinterval=10.0, miniters=None, ascii=None, disable=False, unit='it', unit_scale=False,
                     dynamic_ncols=False, smoothing=0.3, bar_format=None, initial=0, position=None, postfix=None,
                     **options):
            if total is None and iterable is not None and hasattr(iterable, '__len__'):
                total = len(iterable)
            self.iterable, self.desc, self.total, self.leave, self.disable = iterable, desc, total, leave, disable
            self.unit, self.n, self.ncols, self.mininterval = unit, initial, ncols, mininterval
            self.postfix = None
            if postfix:
                self.set_postfix(postfix, refresh=False)
            self._file = file
            self._start = self._shown = _time.time()
            self._width = 0
            self._closed = False
            self.refresh()

        def __len__(self):
            return self.total if self.iterable is None else len(self.iterable)

        def __iter__(self):
            try:
                for item in self.iterable:
                    yield item
                    self.update(1)
            finally:
                self.close()

        def __enter__(self):
            return self

        def __exit__(self, *exc_info):
            self.close()

        def __str__(self):
            taken = _time.time() - self._start
            rate = self.n / taken if taken > 0 and self.n else 0
            pace = f'{rate:.2f}{self.unit}/s' if rate >= 1 or not rate else f'{1 / rate:.2f}s/{self.unit}'
            if not rate:
                pace = f'?{self.unit}/s'
            tail = f', {self.postfix}' if self.postfix else ''
            head = f'{self.desc}: ' if self.desc else ''
            if not self.total:
                return f'{head}{self.n}{self.unit} [{_span(taken)}, {pace}{tail}]'
            left = _span((self.total - self.n) / rate) if rate else '?'
            share = min(self.n / self.total, 1)
            end = f'| {self.n}/{self.total} [{_span(taken)}<{left}, {pace}{tail}]'
            head += f'{int(share * 100):3d}%|'
            room = max((self.ncols or 79) - len(head) - len(end), 1)
            eighths = int(share * room * 8)
            bar = '█' * (eighths // 8) + (' ▏▎▍▌▋▊▉'[eighths % 8] if eighths // 8 < room else '')
            return head + bar.ljust(room) + end

        def refresh(self, nolock=False, lock_args=None):
            """Draws the bar."""
            if self.disable or self._closed:
                return
            text = str(self)
            self._write('\r' + text + ' ' * (self._width - len(text)))
            self._width = len(text)
            self._shown = _time.time()

        def _write(self, text):
            (_sys.stderr if self._file is None else self._file).write(text)

        def update(self, n=1):
            """Goes on by `n`."""
            self.n += n
            if not self.disable and _time.time() - self._shown >= self.mininterval:
                self.refresh()

        def set_description(self, desc=None, refresh=True):
            self.desc = desc
            if refresh:
                self.refresh()

        set_description_str = set_description

        def set_postfix(self, ordered_dict=None, refresh=True, **kwargs):
            """Shows values behind the bar."""
            parts = []
            for key, value in {**(ordered_dict or {}), **kwargs}.items():
                shown = f'{value:.3g}' if isinstance(value, float) else str(value).strip()
                parts.append(f'{key}={shown}')
            self.set_postfix_str(', '.join(parts), refresh)

        def set_postfix_str(self, s='', refresh=True):
            self.postfix = s
            if refresh:
                self.refresh()

        def reset(self, total=None):
            self.n = 0
            self.total = self.total if total is None else total
            self._start = _time.time()

        @classmethod
        def write(cls, s, file=None, end='\n', nolock=False):
            (_sys.stdout if file is None else file).write(s + end)

        def close(self):
            """Draws the bar a last time."""
            if self.disable or self._closed:
                return
            if self.leave:
                self.refresh()
                self._write('\n')
            else:
                self._write('\r' + ' ' * self._width + '\r')
            self._closed = True

        def clear(self, nolock=False):
            self._write('\r' + ' ' * self._width + '\r')


    def trange(*args, **kwargs):
        """A bar over a range."""
        return tqdm(range(*args), **kwargs)
    """#

  /// `tqdm.auto` and its like.
  static let tqdmAutoSource = #"""
    """Progress bars."""
    from tqdm import tqdm, trange
    """#
}
