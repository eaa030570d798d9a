extension BundledSource {
  /// `dataclasses`, written in the language.
  static let dataclassesSource = #"""
    """Classes made of fields."""

    __all__ = ['FrozenInstanceError', 'MISSING', 'asdict', 'astuple', 'dataclass', 'field', 'fields', 'is_dataclass',
               'replace']


    class FrozenInstanceError(AttributeError):
        """Raised when a frozen instance is changed."""


    class _Missing:
        pass


    MISSING = _Missing()


    class Field:
        """What is known of one field."""

        def __init__(self, default, default_factory, init, repr, hash, compare, metadata, kw_only):
            self.name = None
            self.type = None
            self.default = default
            self.default_factory = default_factory
            self.init = init
            self.repr = repr
            self.hash = hash
            self.compare = compare
            self.metadata = {} if metadata is None else metadata
            self.kw_only = kw_only


    def field(*, default=MISSING, default_factory=MISSING, init=True, repr=True, hash=None, compare=True, metadata=None,
              kw_only=MISSING):
        """Describes a field."""
        if default is not MISSING and default_factory is not MISSING:
            raise ValueError('cannot specify both default and default_factory')
        return Field(default, default_factory, init, repr, hash, compare, metadata, kw_only)


    def dataclass(cls=None, /, *, init=True, repr=True, eq=True, order=False, unsafe_hash=False, frozen=False,
                  match_args=True, kw_only=False, slots=False, weakref_slot=False):
        """Adds methods made from the annotated fields of a class."""
        def decorate(cls):
            return _process(cls, init, repr, eq, order, unsafe_hash, frozen, kw_only)
        return decorate if cls is None else decorate(cls)


    def _process(cls, init, repr_, eq, order, unsafe_hash, frozen, kw_only):
        found = {}
        for base in reversed(cls.__mro__[1:]):
            for f in getattr(base, '__dataclass_fields__', {}).values():
                found[f.name] = f
        own = cls.__dict__
        for name, kind in own.get('__annotations__', {}).items():
            text = kind if isinstance(kind, str) else str(kind)
            if text.startswith('typing.ClassVar') or text.startswith('ClassVar'):
                continue
            default = own.get(name, MISSING)
            if isinstance(default, Field):
                f = default
                if f.default is MISSING:
                    if name in own:
                        delattr(cls, name)
                else:
                    setattr(cls, name, f.default)
            else:
                f = field(default=default)
            f.name = name
            f.type = kind
            if f.kw_only is MISSING:
                f.kw_only = kw_only
            if isinstance(f.default, (list, dict, set)):
                raise ValueError(f'mutable default {type(f.default)} for field {name} is not allowed: '
                                 'use default_factory')
            found[name] = f
        cls.__dataclass_fields__ = found
        every = list(found.values())
        if init and '__init__' not in own:
            cls.__init__ = _make_init(cls, every, frozen)
        shown = [f.name for f in every if f.repr]
        compared = [f.name for f in every if f.compare]
        if repr_ and '__repr__' not in own:
            def __repr__(self):
                inner = ', '.join([f'{name}={getattr(self, name)!r}' for name in shown])
                return f'{type(self).__qualname__}({inner})'
            cls.__repr__ = __repr__

        def key(self):
            return tuple([getattr(self, name) for name in compared])

        if eq and '__eq__' not in own:
            def __eq__(self, other):
                return key(self) == key(other) if type(other) is type(self) else NotImplemented
            cls.__eq__ = __eq__
        if order:
            if not eq:
                raise ValueError('eq must be true if order is true')

            def __lt__(self, other):
                return key(self) < key(other) if type(other) is type(self) else NotImplemented

            def __le__(self, other):
                return key(self) <= key(other) if type(other) is type(self) else NotImplemented

            def __gt__(self, other):
                return key(self) > key(other) if type(other) is type(self) else NotImplemented

            def __ge__(self, other):
                return key(self) >= key(other) if type(other) is type(self) else NotImplemented

            cls.__lt__, cls.__le__, cls.__gt__, cls.__ge__ = __lt__, __le__, __gt__, __ge__
        if unsafe_hash or (eq and frozen):
            hashed = [f.name for f in every if (f.compare if f.hash is None else f.hash)]
            cls.__hash__ = lambda self: hash(tuple([getattr(self, name) for name in hashed]))
        elif eq and '__hash__' not in own:
            cls.__hash__ = None
        if frozen:
            def __setattr__(self, name, value):
                raise FrozenInstanceError(f'cannot assign to field {name!r}')

            def __delattr__(self, name):
                raise FrozenInstanceError(f'cannot delete field {name!r}')

            cls.__setattr__, cls.__delattr__ = __setattr__, __delattr__
        cls.__match_args__ = tuple([f.name for f in every if f.init and not f.kw_only])
        return cls


    def _make_init(cls, every, frozen):
        write = object.__setattr__ if frozen else setattr
        scope = {'_missing': MISSING, '_set': write, '_fields': cls.__dataclass_fields__}
        positional = [f for f in every if f.init and not f.kw_only]
        keyword = [f for f in every if f.init and f.kw_only]
        parts = ['self']
        seen = None
        for f in positional:
            has = f.default is not MISSING or f.default_factory is not MISSING
            if not has and seen is not None:
                raise TypeError(f'non-default argument {f.name!r} follows default argument')
            seen = f.name if has else None
            parts.append(_parameter(f, scope))
        if keyword:
            parts.append('*')
            parts += [_parameter(f, scope) for f in keyword]
        body = []
        for f in every:
            source = f.name
            if f.default_factory is not MISSING:
                made = f"_fields['{f.name}'].default_factory()"
                source = f'{made} if {f.name} is _missing else {f.name}' if f.init else made
            elif not f.init:
                continue
            body.append(f"    _set(self, '{f.name}', {source})")
        if hasattr(cls, '__post_init__'):
            body.append('    self.__post_init__()')
        exec(f'def __init__({", ".join(parts)}):\n' + ('\n'.join(body) or '    pass') + '\n', scope)
        made = scope['__init__']
        made.__qualname__ = f'{cls.__qualname__}.__init__'
        return made


    def _parameter(f, scope):
        if f.default is not MISSING:
            scope[f'_default_{f.name}'] = f.default
            return f'{f.name}=_default_{f.name}'
        return f'{f.name}=_missing' if f.default_factory is not MISSING else f.name


    def fields(class_or_instance):
        """The fields of a dataclass."""
        found = getattr(class_or_instance, '__dataclass_fields__', None)
        if found is None:
            raise TypeError('must be called with a dataclass type or instance')
        return tuple(found.values())


    def is_dataclass(obj):
        """Whether obj is a dataclass or an instance of one."""
        return hasattr(obj, '__dataclass_fields__')


    def _inner(value, make):
        if is_dataclass(value) and not isinstance(value, type):
            return make(value)
        if isinstance(value, (list, tuple)):
            items = [_inner(item, make) for item in value]
            return type(value)(*items) if hasattr(value, '_fields') else type(value)(items)
        if isinstance(value, dict):
            return {_inner(k, make): _inner(v, make) for k, v in value.items()}
        return value


    def asdict(obj, *, dict_factory=dict):
        """The fields as a dict, nested dataclasses too."""
        if not is_dataclass(obj) or isinstance(obj, type):
            raise TypeError('asdict() should be called on dataclass instances')
        return dict_factory([(f.name, _inner(getattr(obj, f.name), lambda o: asdict(o, dict_factory=dict_factory)))
                             for f in fields(obj)])


    def astuple(obj, *, tuple_factory=tuple):
        """The fields as a tuple, nested dataclasses too."""
        if not is_dataclass(obj) or isinstance(obj, type):
            raise TypeError('astuple() should be called on dataclass instances')
        return tuple_factory([_inner(getattr(obj, f.name), astuple) for f in fields(obj)])


    def replace(obj, /, **changes):
        """A copy with other values in some fields."""
        for f in fields(obj):
            if f.init and f.name not in changes:
                changes[f.name] = getattr(obj, f.name)
        return type(obj)(**changes)
    """#
}
