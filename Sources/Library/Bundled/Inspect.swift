extension BundledSource {
  /// `inspect`, written in the language.
  static let inspectSource = #"""
    """What a program can find out about its own objects."""
    import sys as _sys
    import types as _types
    import _traceback

    __all__ = ['Parameter', 'Signature', 'signature', 'getdoc', 'cleandoc', 'getmembers', 'getsource', 'getsourcelines', 'getfile',
               'getmodule', 'getmro', 'isabstract', 'isbuiltin', 'isclass', 'iscode', 'isframe', 'isfunction', 'isgenerator',
               'isgeneratorfunction', 'ismethod', 'ismodule', 'isroutine', 'istraceback', 'currentframe', 'stack',
               'getfullargspec', 'getclosurevars', 'unwrap']


    class _empty:
        """Stands for what is missing."""


    class _Kind:
        def __init__(self, value, name, description):
            self.value, self.name, self.description = value, name, description

        def __repr__(self):
            return f'<_ParameterKind.{self.name}: {self.value}>'

        def __str__(self):
            return self.name

        def __int__(self):
            return self.value

        def __lt__(self, other):
            return self.value < other.value


    def _annotation(value):
        if isinstance(value, type) and not hasattr(value, '__origin__'):
            return value.__qualname__ if value.__module__ in ('builtins', '__main__') and value.__module__ == 'builtins' \
                else f'{value.__module__}.{value.__qualname__}'
        return repr(value).replace('typing.', '') if repr(value).startswith('typing.') else repr(value)


    class Parameter:
        """One parameter of a signature."""

        empty = _empty
        POSITIONAL_ONLY = _Kind(0, 'POSITIONAL_ONLY', 'positional-only')
        POSITIONAL_OR_KEYWORD = _Kind(1, 'POSITIONAL_OR_KEYWORD', 'positional or keyword')
        VAR_POSITIONAL = _Kind(2, 'VAR_POSITIONAL', 'variadic positional')
        KEYWORD_ONLY = _Kind(3, 'KEYWORD_ONLY', 'keyword-only')
        VAR_KEYWORD = _Kind(4, 'VAR_KEYWORD', 'variadic keyword')

        def __init__(self, name, kind, *, default=_empty, annotation=_empty):
            self.name, self.kind, self.default, self.annotation = name, kind, default, annotation

        def replace(self, *, name=None, kind=None, default=None, annotation=None):
            return Parameter(name or self.name, kind or self.kind, default=self.default if default is None else default,
                             annotation=self.annotation if annotation is None else annotation)

        def __str__(self):
            text = self.name
            if self.annotation is not _empty:
                text += f': {_annotation(self.annotation)}'
            if self.default is not _empty:
                text += f' = {self.default!r}' if self.annotation is not _empty else f'={self.default!r}'
            if self.kind is self.VAR_POSITIONAL:
                text = '*' + text
            elif self.kind is self.VAR_KEYWORD:
                text = '**' + text
            return text

        def __repr__(self):
            return f'<Parameter "{self}">'

        def __eq__(self, other):
            return isinstance(other, Parameter) and (self.name, self.kind, self.default, self.annotation) == (
                other.name, other.kind, other.default, other.annotation)

        def __hash__(self):
            return hash((self.name, self.kind.value))


    class BoundArguments:
        """Arguments by the names of their parameters."""

        def __init__(self, signature, arguments):
            self.signature, self.arguments = signature, arguments

        @property
        def args(self):
            args = []
            for name, parameter in self.signature.parameters.items():
                if parameter.kind in (Parameter.VAR_KEYWORD, Parameter.KEYWORD_ONLY) or name not in self.arguments:
                    break
                if parameter.kind is Parameter.VAR_POSITIONAL:
                    args.extend(self.arguments[name])
                else:
                    args.append(self.arguments[name])
            return tuple(args)

        @property
        def kwargs(self):
            kwargs, started = {}, False
            for name, parameter in self.signature.parameters.items():
                if parameter.kind in (Parameter.VAR_KEYWORD, Parameter.KEYWORD_ONLY) or name not in self.arguments:
                    started = True
                if not started or name not in self.arguments:
                    continue
                if parameter.kind is Parameter.VAR_KEYWORD:
                    kwargs.update(self.arguments[name])
                else:
                    kwargs[name] = self.arguments[name]
            return kwargs

        def apply_defaults(self):
            """Adds what was not given."""
            result = {}
            for name, parameter in self.signature.parameters.items():
                if name in self.arguments:
                    result[name] = self.arguments[name]
                elif parameter.default is not _empty:
                    result[name] = parameter.default
                elif parameter.kind is Parameter.VAR_POSITIONAL:
                    result[name] = ()
                elif parameter.kind is Parameter.VAR_KEYWORD:
                    result[name] = {}
            self.arguments = result

        def __repr__(self):
            return f'<BoundArguments ({", ".join([f"{name}={value!r}" for name, value in self.arguments.items()])})>'


    class Signature:
        """The parameters of a callable."""

        empty = _empty

        def __init__(self, parameters=None, *, return_annotation=_empty):
            self.parameters = _types.MappingProxyType({p.name: p for p in parameters or ()}) if hasattr(
                _types, '_proxies') else {p.name: p for p in parameters or ()}
            self.return_annotation = return_annotation

        @classmethod
        def from_callable(cls, obj, **kwargs):
            return signature(obj)

        def bind(self, *args, **kwargs):
            """Fits arguments to the parameters."""
            return self._bind(args, kwargs, False)

        def bind_partial(self, *args, **kwargs):
            """Fits some arguments to the parameters."""
            return self._bind(args, kwargs, True)

        def _bind(self, args, kwargs, partial):
            arguments, args, kwargs = {}, list(args), dict(kwargs)
            for name, parameter in self.parameters.items():
                kind = parameter.kind
                if kind is Parameter.VAR_POSITIONAL:
                    if args:
                        arguments[name] = tuple(args)
                    args = []
                elif kind is Parameter.VAR_KEYWORD:
                    if kwargs:
                        arguments[name] = kwargs
                    kwargs = {}
                elif args and kind is not Parameter.KEYWORD_ONLY:
                    if name in kwargs and kind is not Parameter.POSITIONAL_ONLY:
                        raise TypeError(f'multiple values for argument {name!r}')
                    arguments[name] = args.pop(0)
                elif name in kwargs and kind is not Parameter.POSITIONAL_ONLY:
                    arguments[name] = kwargs.pop(name)
                elif parameter.default is _empty and not partial:
                    raise TypeError(f'missing a required argument: {name!r}')
            if args:
                raise TypeError('too many positional arguments')
            if kwargs:
                raise TypeError(f'got an unexpected keyword argument {next(iter(kwargs))!r}')
            return BoundArguments(self, arguments)

        def replace(self, *, parameters=None, return_annotation=None):
            return Signature(list(self.parameters.values()) if parameters is None else parameters,
                             return_annotation=self.return_annotation if return_annotation is None else return_annotation)

        def __eq__(self, other):
            return isinstance(other, Signature) and list(self.parameters.values()) == list(other.parameters.values())

        def __str__(self):
            parts, slash, star = [], False, True
            for parameter in self.parameters.values():
                kind = parameter.kind
                if kind is Parameter.POSITIONAL_ONLY:
                    slash = True
                elif slash:
                    parts.append('/')
                    slash = False
                if kind is Parameter.VAR_POSITIONAL:
                    star = False
                elif kind is Parameter.KEYWORD_ONLY and star:
                    parts.append('*')
                    star = False
                parts.append(str(parameter))
            if slash:
                parts.append('/')
            text = f'({", ".join(parts)})'
            if self.return_annotation is not _empty:
                text += f' -> {_annotation(self.return_annotation)}'
            return text

        def __repr__(self):
            return f'<Signature {self}>'


    def signature(obj, *, follow_wrapped=True, globals=None, locals=None, eval_str=False):
        """The signature of a callable."""
        if not callable(obj):
            raise TypeError(f'{obj!r} is not a callable object')
        known = getattr(obj, '__signature__', None)
        if known is not None:
            return known
        if follow_wrapped and hasattr(obj, '__wrapped__'):
            return signature(obj.__wrapped__)
        if ismethod(obj):
            return _without_first(signature(obj.__func__))
        if isfunction(obj):
            return _of_function(obj)
        if isinstance(obj, type):
            for base in obj.__mro__:
                if base is object:
                    break
                if '__new__' in base.__dict__ and base.__module__ != 'builtins':
                    maker = base.__dict__['__new__']
                    return _without_first(_of_function(getattr(maker, '__func__', maker)))
                if '__init__' in base.__dict__ and isfunction(base.__dict__['__init__']):
                    return _without_first(_of_function(base.__dict__['__init__']))
            if obj.__module__ == 'builtins':
                raise ValueError(f'no signature found for builtin type {obj!r}')
            return Signature()
        function = getattr(obj, 'func', None)
        if function is not None and hasattr(obj, 'keywords'):
            return _of_partial(obj)
        if hasattr(type(obj), '__call__') and isfunction(type(obj).__call__):
            return _without_first(_of_function(type(obj).__call__))
        raise ValueError(f'no signature found for builtin {obj!r}')


    def _of_function(function):
        code = function.__code__
        names, count = code.co_varnames, code.co_argcount
        hints = getattr(function, '__annotations__', {})
        defaults = function.__defaults__ or ()
        keywords = function.__kwdefaults__ or {}
        parameters = []

        def add(name, kind, default=_empty):
            parameters.append(Parameter(name, kind, default=default, annotation=hints.get(name, _empty)))

        for place in range(count):
            kind = Parameter.POSITIONAL_ONLY if place < code.co_posonlyargcount else Parameter.POSITIONAL_OR_KEYWORD
            later = place - (count - len(defaults))
            add(names[place], kind, defaults[later] if later >= 0 else _empty)
        only = names[count:count + code.co_kwonlyargcount]
        rest = count + code.co_kwonlyargcount
        if code.co_flags & 4:
            add(names[rest], Parameter.VAR_POSITIONAL)
            rest += 1
        for name in only:
            add(name, Parameter.KEYWORD_ONLY, keywords.get(name, _empty))
        if code.co_flags & 8:
            add(names[rest], Parameter.VAR_KEYWORD)
        return Signature(parameters, return_annotation=hints.get('return', _empty))


    def _of_partial(obj):
        known = signature(obj.func)
        parameters, args = [], len(obj.args)
        keyword_only = False
        for name, parameter in known.parameters.items():
            if args and parameter.kind in (Parameter.POSITIONAL_ONLY, Parameter.POSITIONAL_OR_KEYWORD):
                args -= 1
                continue
            if name in obj.keywords:
                parameter = parameter.replace(default=obj.keywords[name])
                keyword_only = True
            if keyword_only and parameter.kind is Parameter.POSITIONAL_OR_KEYWORD:
                parameter = parameter.replace(kind=Parameter.KEYWORD_ONLY)
            parameters.append(parameter)
        return Signature(parameters, return_annotation=known.return_annotation)


    def _without_first(known):
        parameters = list(known.parameters.values())
        if parameters and parameters[0].kind is not Parameter.VAR_POSITIONAL:
            parameters = parameters[1:]
        return Signature(parameters, return_annotation=known.return_annotation)


    def isclass(object):
        return isinstance(object, type)


    def isfunction(object):
        return isinstance(object, _types.FunctionType)


    def ismethod(object):
        return isinstance(object, _types.MethodType)


    def isbuiltin(object):
        return isinstance(object, (_types.BuiltinFunctionType, _types.BuiltinMethodType))


    def isroutine(object):
        return isbuiltin(object) or isfunction(object) or ismethod(object)


    def ismodule(object):
        return isinstance(object, _types.ModuleType)


    def isgenerator(object):
        return isinstance(object, _types.GeneratorType)


    def isgeneratorfunction(object):
        return isfunction(object) and bool(object.__code__.co_flags & 32)


    def iscoroutinefunction(object):
        return False


    def isawaitable(object):
        return False


    def iscode(object):
        return type(object).__name__ == 'code'


    def isframe(object):
        return type(object).__name__ == 'frame'


    def istraceback(object):
        return type(object).__name__ == 'traceback'


    def isabstract(object):
        return isinstance(object, type) and bool(getattr(object, '__abstractmethods__', ()))


    def isdatadescriptor(object):
        return not isclass(object) and (hasattr(type(object), '__set__') or hasattr(type(object), '__delete__')
                                        or isinstance(object, property))


    def getmro(cls):
        """The classes that an attribute is looked up in."""
        return cls.__mro__


    def getmembers(object, predicate=None):
        """Names and values of the attributes, sorted by name."""
        found = []
        for name in dir(object):
            try:
                value = getattr(object, name)
            except AttributeError:
                continue
            if predicate is None or predicate(value):
                found.append((name, value))
        return found


    def cleandoc(doc):
        """A docstring without its indentation."""
        lines = doc.expandtabs().split('\n')
        margins = [len(line) - len(line.lstrip()) for line in lines[1:] if line.strip()]
        margin = min(margins) if margins else 0
        lines = [lines[0].lstrip()] + [line[margin:] for line in lines[1:]]
        while lines and not lines[-1]:
            lines.pop()
        while lines and not lines[0]:
            lines.pop(0)
        return '\n'.join(lines)


    def getdoc(object):
        """The docstring of an object, without its indentation."""
        doc = getattr(object, '__doc__', None)
        if doc is None and isinstance(object, type):
            for base in object.__mro__[1:]:
                if base.__dict__.get('__doc__'):
                    doc = base.__doc__
                    break
        return cleandoc(doc) if isinstance(doc, str) else None


    def unwrap(func, *, stop=None):
        """The function behind decorators."""
        while hasattr(func, '__wrapped__') and not (stop is not None and stop(func)):
            func = func.__wrapped__
        return func


    def getmodule(object):
        """The module of an object."""
        return object if ismodule(object) else _sys.modules.get(getattr(object, '__module__', None))


    def _code(object):
        object = unwrap(object)
        object = getattr(object, '__func__', object)
        return getattr(object, '__code__', object)


    def getfile(object):
        """The file of an object."""
        code = _code(object)
        if hasattr(code, 'co_filename'):
            return code.co_filename
        module = _sys.modules.get(getattr(object, '__module__', None), object)
        if getattr(module, '__file__', None):
            return module.__file__
        raise TypeError(f'{object!r} is a built-in class' if isclass(object) else f'{object!r} is a built-in module')


    getsourcefile = getfile


    def getsourcelines(object):
        """The lines of an object's source, and the number of the first."""
        if isclass(object):
            lines = _traceback.text(next((value.__code__ for value in object.__dict__.values() if isfunction(value)), None))
            for place, line in enumerate(lines):
                words = line.replace('(', ' ').replace(':', ' ').split()
                if words[:2] == ['class', object.__name__]:
                    return _block(lines, place), place + 1
            raise OSError('could not find class definition')
        code = _code(object)
        if not iscode(code):
            raise TypeError('module, class, method, function, traceback, frame, or code object was expected, got '
                            + type(object).__name__)
        lines = _traceback.text(code)
        if not lines:
            raise OSError('could not get source code')
        first = code.co_firstlineno - 1
        return _block(lines, first), first + 1


    def _block(lines, first):
        start = first
        while lines[start].lstrip().startswith('@'):
            start += 1
        margin = len(lines[start]) - len(lines[start].lstrip())
        end = start + 1
        while end < len(lines) and (not lines[end].strip() or len(lines[end]) - len(lines[end].lstrip()) > margin
                                    or lines[end].lstrip().startswith(')')):
            end += 1
        while end > start + 1 and not lines[end - 1].strip():
            end -= 1
        return lines[first:end]


    def getsource(object):
        """The source of an object."""
        return ''.join(getsourcelines(object)[0])


    def currentframe():
        """The frame of the caller."""
        return _sys._getframe(0)


    class FrameInfo:
        """A frame with what is known about it."""

        def __init__(self, frame):
            self.frame, self.filename, self.lineno = frame, frame.f_code.co_filename, frame.f_lineno
            self.function, self.code_context, self.index = frame.f_code.co_name, [_traceback.source(frame) + '\n'], 0

        def __iter__(self):
            return iter((self.frame, self.filename, self.lineno, self.function, self.code_context, self.index))

        def __getitem__(self, place):
            return tuple(self)[place]


    def stack(context=1):
        """The frames that are running, innermost first."""
        frames, frame = [], _sys._getframe(0)
        while frame is not None:
            frames.append(FrameInfo(frame))
            frame = frame.f_back
        return frames


    def getfullargspec(func):
        """Names and defaults of the parameters."""
        from collections import namedtuple
        made = namedtuple('FullArgSpec', 'args varargs varkw defaults kwonlyargs kwonlydefaults annotations')
        known = signature(func).parameters.values()
        kinds = {kind: [p.name for p in known if p.kind is kind] for kind in (
            Parameter.VAR_POSITIONAL, Parameter.VAR_KEYWORD, Parameter.KEYWORD_ONLY)}
        plain = [p for p in known if p.kind in (Parameter.POSITIONAL_ONLY, Parameter.POSITIONAL_OR_KEYWORD)]
        defaults = tuple([p.default for p in plain if p.default is not _empty])
        only = {p.name: p.default for p in known if p.kind is Parameter.KEYWORD_ONLY and p.default is not _empty}
        return made([p.name for p in plain], (kinds[Parameter.VAR_POSITIONAL] or [None])[0],
                    (kinds[Parameter.VAR_KEYWORD] or [None])[0], defaults or None, kinds[Parameter.KEYWORD_ONLY], only or None,
                    dict(getattr(func, '__annotations__', {})))


    def getattr_static(obj, attr, default=_empty):
        """An attribute without calling anything."""
        for place in [getattr(obj, '__dict__', {})] + [base.__dict__ for base in type(obj).__mro__]:
            if attr in place:
                return place[attr]
        if default is _empty:
            raise AttributeError(attr)
        return default
    """#
}
