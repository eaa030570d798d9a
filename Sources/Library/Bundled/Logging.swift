extension BundledSource {
  /// `logging`, written in the language.
  static let loggingSource = #"""
    """Messages of a program, by name and level."""
    import os as _os
    import sys as _sys
    import time as _time
    import traceback as _traceback
    from string import Template as _Template

    __all__ = ['BASIC_FORMAT', 'CRITICAL', 'DEBUG', 'ERROR', 'FATAL', 'FileHandler', 'Filter', 'Formatter', 'Handler', 'INFO',
               'LogRecord', 'Logger', 'LoggerAdapter', 'NOTSET', 'NullHandler', 'StreamHandler', 'WARN', 'WARNING',
               'addLevelName', 'basicConfig', 'captureWarnings', 'critical', 'debug', 'disable', 'error', 'exception',
               'fatal', 'getLevelName', 'getLogger', 'getLoggerClass', 'info', 'log', 'makeLogRecord', 'setLoggerClass',
               'shutdown', 'warn', 'warning', 'lastResort', 'raiseExceptions', 'root']

    CRITICAL = FATAL = 50
    ERROR = 40
    WARNING = WARN = 30
    INFO = 20
    DEBUG = 10
    NOTSET = 0
    BASIC_FORMAT = '%(levelname)s:%(name)s:%(message)s'
    raiseExceptions = True
    _start = _time.time()
    _names = {CRITICAL: 'CRITICAL', ERROR: 'ERROR', WARNING: 'WARNING', INFO: 'INFO', DEBUG: 'DEBUG', NOTSET: 'NOTSET'}
    _levels = {'CRITICAL': CRITICAL, 'FATAL': FATAL, 'ERROR': ERROR, 'WARN': WARNING, 'WARNING': WARNING, 'INFO': INFO,
               'DEBUG': DEBUG, 'NOTSET': NOTSET}


    def getLevelName(level):
        """The name of a level, or the level of a name."""
        if level in _names:
            return _names[level]
        return _levels.get(level, 'Level %s' % level)


    def getLevelNamesMapping():
        """The levels by name."""
        return dict(_levels)


    def addLevelName(level, levelName):
        """Gives a level a name."""
        _names[level] = levelName
        _levels[levelName] = level


    def _level(level):
        if isinstance(level, int):
            return level
        if isinstance(level, str):
            if level not in _levels:
                raise ValueError('Unknown level: %r' % (level,))
            return _levels[level]
        raise TypeError('Level not an integer or a valid string: %r' % (level,))


    class LogRecord:
        """One message with all that is known about it."""

        def __init__(self, name, level, pathname, lineno, msg, args, exc_info, func=None, sinfo=None, **kwargs):
            now = _time.time()
            self.name = name
            self.msg = msg
            if args and len(args) == 1 and isinstance(args[0], dict) and args[0]:
                args = args[0]
            self.args = args
            self.levelname = getLevelName(level)
            self.levelno = level
            self.pathname = pathname
            self.filename = _os.path.basename(pathname)
            self.module = _os.path.splitext(self.filename)[0]
            self.exc_info = exc_info
            self.exc_text = None
            self.stack_info = sinfo
            self.lineno = lineno
            self.funcName = func
            self.created = now
            self.msecs = int((now - int(now)) * 1000) + 0.0
            self.relativeCreated = (now - _start) * 1000
            self.thread = 1
            self.threadName = 'MainThread'
            self.processName = 'MainProcess'
            self.process = _os.getpid() if hasattr(_os, 'getpid') else None

        def __repr__(self):
            return '<LogRecord: %s, %s, %s, %s, "%s">' % (self.name, self.levelno, self.pathname, self.lineno, self.msg)

        def getMessage(self):
            """The message with its arguments."""
            message = str(self.msg)
            return message % self.args if self.args else message


    def makeLogRecord(dict):
        """A record with given attributes."""
        record = LogRecord(None, None, '', 0, '', (), None, None)
        record.__dict__.update(dict)
        return record


    class Formatter:
        """How a record becomes a text."""

        default_time_format = '%Y-%m-%d %H:%M:%S'
        default_msec_format = '%s,%03d'
        converter = _time.localtime

        def __init__(self, fmt=None, datefmt=None, style='%', validate=True, *, defaults=None):
            if style not in ('%', '{', '$'):
                raise ValueError('Style must be one of: %s' % ','.join(['%', '{', '$']))
            self._style = style
            self._defaults = defaults or {}
            self._fmt = fmt or {'%': '%(message)s', '{': '{message}', '$': '${message}'}[style]
            if validate and style == '%' and fmt is not None and '%(' not in fmt:
                raise ValueError("Invalid format '%s' for '%s' style" % (fmt, style))
            self.datefmt = datefmt

        def usesTime(self):
            """Whether the time is shown."""
            return {'%': '%(asctime)', '{': '{asctime', '$': 'asctime'}[self._style] in self._fmt

        def formatTime(self, record, datefmt=None):
            """The time of a record."""
            moment = _time.localtime(record.created)
            if datefmt:
                return _time.strftime(datefmt, moment)
            return self.default_msec_format % (_time.strftime(self.default_time_format, moment), record.msecs)

        def formatException(self, ei):
            """The report of an exception."""
            return ''.join(_traceback.format_exception(ei[0], ei[1], ei[2])).rstrip('\n')

        def formatStack(self, stack_info):
            return stack_info

        def formatMessage(self, record):
            """The line of a record."""
            values = {**self._defaults, **record.__dict__}
            if self._style == '%':
                return self._fmt % values
            if self._style == '{':
                return self._fmt.format(**values)
            return _Template(self._fmt).substitute(values)

        def format(self, record):
            """The text of a record."""
            record.message = record.getMessage()
            if self.usesTime():
                record.asctime = self.formatTime(record, self.datefmt)
            text = self.formatMessage(record)
            if record.exc_info and not record.exc_text:
                record.exc_text = self.formatException(record.exc_info)
            if record.exc_text:
                text = text.rstrip('\n') + '\n' + record.exc_text if text[-1:] != '\n' else text + record.exc_text
            if record.stack_info:
                text += '\n' + self.formatStack(record.stack_info)
            return text


    _plain = Formatter()


    class Filter:
        """Lets the records of some loggers through."""

        def __init__(self, name=''):
            self.name = name

        def filter(self, record):
            return not self.name or record.name == self.name or record.name.startswith(self.name + '.')


    class Filterer:
        """Has filters."""

        def __init__(self):
            self.filters = []

        def addFilter(self, filter):
            if filter not in self.filters:
                self.filters.append(filter)

        def removeFilter(self, filter):
            if filter in self.filters:
                self.filters.remove(filter)

        def filter(self, record):
            for one in self.filters:
                if not (one.filter(record) if hasattr(one, 'filter') else one(record)):
                    return False
            return True


    class Handler(Filterer):
        """Where records go."""

        def __init__(self, level=NOTSET):
            Filterer.__init__(self)
            self._name = None
            self.level = _level(level)
            self.formatter = None

        def get_name(self):
            return self._name

        def set_name(self, name):
            self._name = name

        name = property(get_name, set_name)

        def setLevel(self, level):
            self.level = _level(level)

        def setFormatter(self, fmt):
            self.formatter = fmt

        def format(self, record):
            return (self.formatter or _plain).format(record)

        def emit(self, record):
            raise NotImplementedError('emit must be implemented by Handler subclasses')

        def handle(self, record):
            passes = self.filter(record)
            if passes:
                self.emit(record)
            return passes

        def acquire(self):
            pass

        def release(self):
            pass

        def flush(self):
            pass

        def close(self):
            pass

        def handleError(self, record):
            """Reports an error in the logging itself."""
            if raiseExceptions:
                _sys.stderr.write('--- Logging error ---\n')
                _traceback.print_exc()
                _sys.stderr.write('Message: %r\nArguments: %s\n' % (record.msg, record.args))

        def __repr__(self):
            return '<%s (%s)>' % (type(self).__name__, getLevelName(self.level))


    class StreamHandler(Handler):
        """Writes records to a stream."""

        terminator = '\n'

        def __init__(self, stream=None):
            Handler.__init__(self)
            self.stream = _sys.stderr if stream is None else stream

        def flush(self):
            if self.stream and hasattr(self.stream, 'flush'):
                self.stream.flush()

        def emit(self, record):
            try:
                self.stream.write(self.format(record) + self.terminator)
                self.flush()
            except RecursionError:
                raise
            except Exception:
                self.handleError(record)

        def setStream(self, stream):
            old = self.stream
            if stream is old:
                return None
            self.flush()
            self.stream = stream
            return old

        def __repr__(self):
            name = str(getattr(self.stream, 'name', ''))
            return '<%s %s(%s)>' % (type(self).__name__, name + ' ' if name else '', getLevelName(self.level))


    class FileHandler(StreamHandler):
        """Writes records to a file."""

        def __init__(self, filename, mode='a', encoding=None, delay=False, errors=None):
            self.baseFilename = _os.path.abspath(_os.fspath(filename))
            self.mode = mode
            StreamHandler.__init__(self, open(self.baseFilename, mode, encoding='utf-8'))

        def close(self):
            if self.stream:
                self.flush()
                self.stream.close()
                self.stream = None

        def emit(self, record):
            if self.stream is None:
                self.stream = open(self.baseFilename, 'a', encoding='utf-8')
            StreamHandler.emit(self, record)

        def __repr__(self):
            return '<%s %s (%s)>' % (type(self).__name__, self.baseFilename, getLevelName(self.level))


    class NullHandler(Handler):
        """Does nothing."""

        def handle(self, record):
            pass

        def emit(self, record):
            pass


    class _StderrHandler(StreamHandler):
        def __init__(self, level=NOTSET):
            Handler.__init__(self, level)

        @property
        def stream(self):
            return _sys.stderr


    lastResort = _StderrHandler(WARNING)


    class Logger(Filterer):
        """A place in a program that messages come from."""

        def __init__(self, name, level=NOTSET):
            Filterer.__init__(self)
            self.name = name
            self.level = _level(level)
            self.parent = None
            self.propagate = True
            self.handlers = []
            self.disabled = False

        def setLevel(self, level):
            self.level = _level(level)

        def debug(self, msg, *args, **kwargs):
            if self.isEnabledFor(DEBUG):
                self._log(DEBUG, msg, args, **kwargs)

        def info(self, msg, *args, **kwargs):
            if self.isEnabledFor(INFO):
                self._log(INFO, msg, args, **kwargs)

        def warning(self, msg, *args, **kwargs):
            if self.isEnabledFor(WARNING):
                self._log(WARNING, msg, args, **kwargs)

        def warn(self, msg, *args, **kwargs):
            import warnings
            warnings.warn("The 'warn' method is deprecated, use 'warning' instead", DeprecationWarning, 2)
            self.warning(msg, *args, **kwargs)

        def error(self, msg, *args, **kwargs):
            if self.isEnabledFor(ERROR):
                self._log(ERROR, msg, args, **kwargs)

        def exception(self, msg, *args, exc_info=True, **kwargs):
            self.error(msg, *args, exc_info=exc_info, **kwargs)

        def critical(self, msg, *args, **kwargs):
            if self.isEnabledFor(CRITICAL):
                self._log(CRITICAL, msg, args, **kwargs)

        fatal = critical

        def log(self, level, msg, *args, **kwargs):
            if not isinstance(level, int):
                raise TypeError('level must be an integer')
            if self.isEnabledFor(level):
                self._log(level, msg, args, **kwargs)

        def _log(self, level, msg, args, exc_info=None, extra=None, stack_info=False, stacklevel=1):
            if exc_info:
                if isinstance(exc_info, BaseException):
                    exc_info = (type(exc_info), exc_info, exc_info.__traceback__)
                elif not isinstance(exc_info, tuple):
                    exc_info = _sys.exc_info()
            try:
                frame = _sys._getframe(stacklevel - 1)
                path, line, function = frame.f_code.co_filename, frame.f_lineno, frame.f_code.co_name
            except ValueError:
                path, line, function = '(unknown file)', 0, '(unknown function)'
            self.handle(self.makeRecord(self.name, level, path, line, msg, args, exc_info, function, extra))

        def makeRecord(self, name, level, fn, lno, msg, args, exc_info, func=None, extra=None, sinfo=None):
            record = LogRecord(name, level, fn, lno, msg, args, exc_info, func, sinfo)
            for key, value in (extra or {}).items():
                if key in ('message', 'asctime') or key in record.__dict__:
                    raise KeyError('Attempt to overwrite %r in LogRecord' % key)
                record.__dict__[key] = value
            return record

        def handle(self, record):
            if not self.disabled and self.filter(record):
                self.callHandlers(record)

        def addHandler(self, hdlr):
            if hdlr not in self.handlers:
                self.handlers.append(hdlr)

        def removeHandler(self, hdlr):
            if hdlr in self.handlers:
                self.handlers.remove(hdlr)

        def hasHandlers(self):
            logger = self
            while logger:
                if logger.handlers:
                    return True
                logger = logger.parent if logger.propagate else None
            return False

        def callHandlers(self, record):
            found, logger = 0, self
            while logger:
                for handler in logger.handlers:
                    found += 1
                    if record.levelno >= handler.level:
                        handler.handle(record)
                logger = logger.parent if logger.propagate else None
            if not found and lastResort and record.levelno >= lastResort.level:
                lastResort.handle(record)

        def getEffectiveLevel(self):
            logger = self
            while logger:
                if logger.level:
                    return logger.level
                logger = logger.parent
            return NOTSET

        def isEnabledFor(self, level):
            return not self.disabled and level > _disabled and level >= self.getEffectiveLevel()

        def getChild(self, suffix):
            return getLogger(suffix if self.name == 'root' else self.name + '.' + suffix)

        def __repr__(self):
            return '<%s %s (%s)>' % (type(self).__name__, self.name, getLevelName(self.getEffectiveLevel()))


    class RootLogger(Logger):
        """The logger that all others lead to."""

        def __init__(self, level):
            Logger.__init__(self, 'root', level)


    root = RootLogger(WARNING)
    Logger.root = root
    _disabled = 0
    _loggers = {}
    _class = Logger


    def getLogger(name=None):
        """The logger of a name."""
        if not name or name == 'root':
            return root
        if not isinstance(name, str):
            raise TypeError('A logger name must be a string')
        if name not in _loggers:
            logger = _class(name)
            _loggers[name] = logger
            for one, known in _loggers.items():
                parent = root
                parts = one.split('.')
                for count in range(len(parts) - 1, 0, -1):
                    if '.'.join(parts[:count]) in _loggers:
                        parent = _loggers['.'.join(parts[:count])]
                        break
                known.parent = parent
        return _loggers[name]


    def getLoggerClass():
        """The class of new loggers."""
        return _class


    def setLoggerClass(klass):
        """Sets the class of new loggers."""
        global _class
        _class = klass


    class LoggerAdapter:
        """A logger that adds something to its messages."""

        def __init__(self, logger, extra=None):
            self.logger = logger
            self.extra = extra

        def process(self, msg, kwargs):
            kwargs['extra'] = self.extra
            return msg, kwargs

        def log(self, level, msg, *args, **kwargs):
            if self.logger.isEnabledFor(level):
                msg, kwargs = self.process(msg, kwargs)
                self.logger.log(level, msg, *args, **kwargs)

        def debug(self, msg, *args, **kwargs):
            self.log(DEBUG, msg, *args, **kwargs)

        def info(self, msg, *args, **kwargs):
            self.log(INFO, msg, *args, **kwargs)

        def warning(self, msg, *args, **kwargs):
            self.log(WARNING, msg, *args, **kwargs)

        def error(self, msg, *args, **kwargs):
            self.log(ERROR, msg, *args, **kwargs)

        def critical(self, msg, *args, **kwargs):
            self.log(CRITICAL, msg, *args, **kwargs)


    def basicConfig(**kwargs):
        """Gives the root logger a handler, unless it has one."""
        if kwargs.pop('force', False):
            for handler in root.handlers[:]:
                root.removeHandler(handler)
                handler.close()
        encoding = kwargs.pop('encoding', None)
        kwargs.pop('errors', None)
        if root.handlers:
            return
        handlers = kwargs.pop('handlers', None)
        if handlers is None and 'stream' in kwargs and 'filename' in kwargs:
            raise ValueError("'stream' and 'filename' should not be specified together")
        if handlers is not None and ('stream' in kwargs or 'filename' in kwargs):
            raise ValueError("'stream' or 'filename' should not be specified together with 'handlers'")
        filename, mode, stream = kwargs.pop('filename', None), kwargs.pop('filemode', 'a'), kwargs.pop('stream', None)
        if handlers is None:
            handlers = [FileHandler(filename, mode, encoding) if filename else StreamHandler(stream)]
        style = kwargs.pop('style', '%')
        standard = {'%': BASIC_FORMAT, '{': '{levelname}:{name}:{message}', '$': '${levelname}:${name}:${message}'}
        if style not in standard:
            raise ValueError('Style must be one of: %s' % ','.join(standard))
        formatter = Formatter(kwargs.pop('format', standard[style]), kwargs.pop('datefmt', None), style)
        level = kwargs.pop('level', None)
        if kwargs:
            raise ValueError('Unrecognised argument(s): %s' % ', '.join(kwargs))
        for handler in handlers:
            if handler.formatter is None:
                handler.setFormatter(formatter)
            root.addHandler(handler)
        if level is not None:
            root.setLevel(level)


    def _configured():
        if not root.handlers:
            basicConfig()
        return root


    def critical(msg, *args, **kwargs):
        _configured().critical(msg, *args, **kwargs)


    fatal = critical


    def error(msg, *args, **kwargs):
        _configured().error(msg, *args, **kwargs)


    def exception(msg, *args, exc_info=True, **kwargs):
        error(msg, *args, exc_info=exc_info, **kwargs)


    def warning(msg, *args, **kwargs):
        _configured().warning(msg, *args, **kwargs)


    warn = warning


    def info(msg, *args, **kwargs):
        _configured().info(msg, *args, **kwargs)


    def debug(msg, *args, **kwargs):
        _configured().debug(msg, *args, **kwargs)


    def log(level, msg, *args, **kwargs):
        _configured().log(level, msg, *args, **kwargs)


    def disable(level=CRITICAL):
        """Lets nothing of this level and below through."""
        global _disabled
        _disabled = _level(level)


    def captureWarnings(capture):
        """Accepted; warnings go where they went."""


    def shutdown():
        """Writes what is left."""
        for logger in [root] + list(_loggers.values()):
            for handler in logger.handlers:
                handler.flush()
    """#
}
