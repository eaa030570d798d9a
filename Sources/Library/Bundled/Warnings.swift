extension BundledSource {
  /// `warnings`, written in the language.
  static let warningsSource = #"""
    """Warnings about programs."""
    import _warnings
    import sys as _sys

    filters = [
        ('default', '', DeprecationWarning, '__main__', 0),
        ('ignore', '', DeprecationWarning, '', 0),
        ('ignore', '', PendingDeprecationWarning, '', 0),
        ('ignore', '', ImportWarning, '', 0),
        ('ignore', '', ResourceWarning, '', 0),
    ]
    _shown = set()
    _recorder = None
    _actions = ('default', 'always', 'ignore', 'module', 'once', 'error')


    class WarningMessage:
        """A warning that was recorded."""

        def __init__(self, message, category, filename, lineno, file=None, line=None, source=None):
            self.message = message
            self.category = category
            self.filename = filename
            self.lineno = lineno
            self.file = file
            self.line = line
            self.source = source

        def __str__(self):
            return (f'{{message : {self.message!r}, category : {self.category.__name__!r}, '
                    f'filename : {self.filename!r}, lineno : {self.lineno}, line : {self.line!r}}}')


    def formatwarning(message, category, filename, lineno, line=None):
        """The text of a warning."""
        text = f'{filename}:{lineno}: {category.__name__}: {message}\n'
        if line and line.strip():
            text += f'  {line.strip()}\n'
        return text


    def showwarning(message, category, filename, lineno, file=None, line=None):
        """Prints a warning."""
        text = formatwarning(message, category, filename, lineno, line)
        target = _sys.stderr if file is None else file
        target.write(text)


    def _action(text, category, module, lineno):
        for action, message, kind, where, line in filters:
            if text.lower().startswith(message.lower()) and issubclass(category, kind) \
                    and module.startswith(where) and (line == 0 or line == lineno):
                return action
        return 'default'


    def warn(message, category=None, stacklevel=1, source=None):
        """Warns, unless a filter says otherwise."""
        if isinstance(message, Warning):
            category = type(message)
        if category is None:
            category = UserWarning
        if not isinstance(category, type) or not issubclass(category, Warning):
            kind = type(category).__name__ if not isinstance(category, type) else category.__name__
            raise TypeError(f"category must be a Warning subclass, not '{kind}'")
        filename, lineno, line, scope = _warnings.place(stacklevel)
        module = '<unknown>' if scope is None else scope.get('__name__', '<unknown>')
        _emit(message, category, filename, lineno, line, module)


    def warn_explicit(message, category, filename, lineno, module=None, registry=None, module_globals=None,
                      source=None):
        """Warns about a place given."""
        if isinstance(message, Warning):
            category = type(message)
        _emit(message, category, filename, lineno, '', module or filename)


    def _emit(message, category, filename, lineno, line, module, remembers=True):
        text = str(message)
        if not isinstance(message, Warning):
            message = category(message)
        action = _action(text, category, module, lineno)
        if action == 'ignore':
            return
        if action == 'error':
            raise message
        if remembers and action != 'always':
            key = (text, category)
            if action == 'default':
                key = (text, category, filename, lineno)
            elif action == 'module':
                key = (text, category, filename)
            if key in _shown:
                return
            _shown.add(key)
        if _recorder is not None:
            _recorder.append(WarningMessage(message, category, filename, lineno, line=None))
            return
        showwarning(message, category, filename, lineno, None, line)


    def _insert(item, append):
        if item in filters:
            filters.remove(item)
        if append:
            filters.append(item)
        else:
            filters.insert(0, item)
        _shown.clear()


    def filterwarnings(action, message='', category=Warning, module='', lineno=0, append=False):
        """Adds a filter."""
        if action not in _actions:
            raise AssertionError(f'invalid action: {action!r}')
        while message.startswith('.*'):
            message = message[2:]
        _insert((action, message, category, module, lineno), append)


    def simplefilter(action, category=Warning, lineno=0, append=False):
        """Adds a filter for all texts and modules."""
        if action not in _actions:
            raise AssertionError(f'invalid action: {action!r}')
        _insert((action, '', category, '', lineno), append)


    def resetwarnings():
        """Removes all filters."""
        filters.clear()
        _shown.clear()


    class catch_warnings:
        """Restores the filters at the end, and may record warnings."""

        def __init__(self, *, record=False, module=None, action=None, category=Warning, lineno=0, append=False):
            self._record = record
            self._filter = None if action is None else (action, category, lineno, append)

        def __enter__(self):
            global _recorder
            self._saved = list(filters), _recorder, set(_shown)
            result = None
            if self._record:
                result = _recorder = []
            _shown.clear()
            if self._filter is not None:
                simplefilter(*self._filter)
            return result

        def __exit__(self, *exc_info):
            global _recorder
            saved, _recorder, shown = self._saved
            filters[:] = saved
            _shown.clear()
            _shown.update(shown)
    """#
}
