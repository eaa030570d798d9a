extension BundledSource {
  /// `traceback`, written in the language.
  static let tracebackSource = #"""
    """The reports of exceptions as texts."""
    import _traceback
    import sys as _sys

    __all__ = ['FrameSummary', 'StackSummary', 'TracebackException', 'extract_stack', 'extract_tb', 'format_exc',
               'format_exception', 'format_exception_only', 'format_list', 'format_stack', 'format_tb', 'print_exc',
               'print_exception', 'print_last', 'print_list', 'print_stack', 'print_tb', 'walk_tb']

    _sentinel = object()
    _cause = '\nThe above exception was the direct cause of the following exception:\n\n'
    _context = '\nDuring handling of the above exception, another exception occurred:\n\n'


    class FrameSummary:
        """One frame of a report."""

        def __init__(self, filename, lineno, name, *, lookup_line=True, locals=None, line=None):
            self.filename = filename
            self.lineno = lineno
            self.name = name
            self.line = line
            self.locals = locals
            self._text = None

        def __iter__(self):
            return iter([self.filename, self.lineno, self.name, self.line])

        def __getitem__(self, place):
            return (self.filename, self.lineno, self.name, self.line)[place]

        def __len__(self):
            return 4

        def __eq__(self, other):
            return tuple(self) == tuple(other)

        def __repr__(self):
            return f'<FrameSummary file {self.filename}, line {self.lineno} in {self.name}>'


    class StackSummary(list):
        """Frames, outermost first."""

        def format(self):
            """A text for each frame."""
            return [self.format_frame_summary(frame) for frame in self]

        def format_frame_summary(self, frame):
            if frame._text is not None:
                return frame._text
            text = f'  File "{frame.filename}", line {frame.lineno}, in {frame.name}\n'
            return text + f'    {frame.line.strip()}\n' if frame.line else text


    def walk_tb(tb):
        """Frames and line numbers of a traceback."""
        while tb is not None:
            yield tb.tb_frame, tb.tb_lineno
            tb = tb.tb_next


    def _levels(tb, limit):
        found = []
        while tb is not None:
            found.append(tb)
            tb = tb.tb_next
        if limit is not None:
            found = found[:limit] if limit >= 0 else found[limit:]
        return found


    def extract_tb(tb, limit=None):
        """The frames of a traceback."""
        frames = StackSummary()
        for level in _levels(tb, limit):
            code = level.tb_frame.f_code
            frame = FrameSummary(code.co_filename, level.tb_lineno, code.co_name, line=_traceback.line(level))
            frame._text = _traceback.frame(level)
            frames.append(frame)
        return frames


    def extract_stack(f=None, limit=None):
        """The frames that are running."""
        frames = []
        f = _sys._getframe(0) if f is None else f
        while f is not None:
            frames.append(FrameSummary(f.f_code.co_filename, f.f_lineno, f.f_code.co_name, line=_source(f)))
            f = f.f_back
        frames.reverse()
        if limit is not None:
            frames = frames[-limit:] if limit >= 0 else frames[:-limit]
        return StackSummary(frames)


    def _source(frame):
        return _traceback.source(frame)


    def format_tb(tb, limit=None):
        """A text for each frame of a traceback."""
        return [_traceback.frame(level) for level in _levels(tb, limit)]


    def print_tb(tb, limit=None, file=None):
        """Prints the frames of a traceback."""
        _file(file).write(''.join(format_tb(tb, limit)))


    def format_list(extracted_list):
        """A text for each frame."""
        return StackSummary([frame if isinstance(frame, FrameSummary) else FrameSummary(*frame[:3], line=frame[3])
                             for frame in extracted_list]).format()


    def print_list(extracted_list, file=None):
        """Prints frames."""
        _file(file).write(''.join(format_list(extracted_list)))


    def format_stack(f=None, limit=None):
        """A text for each frame that is running."""
        return extract_stack(f, limit).format()


    def print_stack(f=None, limit=None, file=None):
        """Prints the frames that are running."""
        _file(file).write(''.join(format_stack(f, limit)))


    def _file(file):
        return _sys.stderr if file is None else file


    def _value(exc, value):
        if value is not _sentinel:
            return value
        if exc is None or isinstance(exc, BaseException):
            return exc
        raise TypeError(f'Exception expected for value, {type(exc).__name__} found')


    def _pieces(report):
        pieces = []
        for line in report.splitlines(True):
            if pieces and line.startswith('    ') and pieces[-1].startswith('  File '):
                pieces[-1] += line
            else:
                pieces.append(line)
        return pieces


    def format_exception(exc, /, value=_sentinel, tb=_sentinel, limit=None, chain=True):
        """The texts of a report."""
        exception = _value(exc, value)
        if exception is None:
            return ['NoneType: None\n']
        if tb is _sentinel:
            tb = exception.__traceback__
        texts = []
        if chain:
            if exception.__cause__ is not None:
                texts += format_exception(exception.__cause__, limit=limit) + [_cause]
            elif exception.__context__ is not None and not exception.__suppress_context__:
                texts += format_exception(exception.__context__, limit=limit) + [_context]
        if tb is not None:
            texts.append('Traceback (most recent call last):\n')
            if limit is None and tb is exception.__traceback__:
                texts += [piece for piece in _pieces(_traceback.frames(exception))]
            else:
                texts += format_tb(tb, limit)
        return texts + format_exception_only(exception)


    def format_exception_only(exc, /, value=_sentinel):
        """The last texts of a report."""
        exception = _value(exc, value)
        if exception is None:
            return ['NoneType: None\n']
        texts = _traceback.syntax(exception)
        texts.append(_traceback.summary(exception) + '\n')
        return texts + [note + '\n' for note in getattr(exception, '__notes__', [])]


    def print_exception(exc, /, value=_sentinel, tb=_sentinel, limit=None, file=None, chain=True):
        """Prints a report."""
        _file(file).write(''.join(format_exception(exc, value, tb, limit, chain)))


    def format_exc(limit=None, chain=True):
        """The report of the exception that is being handled."""
        return ''.join(format_exception(_sys.exc_info()[1], limit=limit, chain=chain))


    def print_exc(limit=None, file=None, chain=True):
        """Prints the report of the exception that is being handled."""
        print_exception(_sys.exc_info()[1], limit=limit, file=file, chain=chain)


    def print_last(limit=None, file=None, chain=True):
        """Prints the report of the last exception that nobody handled."""
        if not hasattr(_sys, 'last_value'):
            raise ValueError('no last exception')
        print_exception(_sys.last_value, limit=limit, file=file, chain=chain)


    class TracebackException:
        """What is needed to print a report later."""

        def __init__(self, exc_type, exc_value, exc_traceback, *, limit=None, lookup_lines=True, capture_locals=False,
                     compact=False, **kwargs):
            self.exc_type = exc_type
            self.stack = extract_tb(exc_traceback, limit)
            self._lines = format_exception(exc_type, exc_value, exc_traceback, limit)
            self._only = format_exception_only(exc_type, exc_value)

        @classmethod
        def from_exception(cls, exc, *args, **kwargs):
            return cls(type(exc), exc, exc.__traceback__, *args, **kwargs)

        def format(self, *, chain=True):
            yield from self._lines

        def format_exception_only(self):
            yield from self._only

        def print(self, *, file=None, chain=True):
            _file(file).write(''.join(self._lines))


    def clear_frames(tb):
        """Forgets what the frames of a traceback hold."""
    """#
}
