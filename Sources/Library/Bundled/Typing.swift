extension BundledSource {
  /// `typing`, written in the language.
  static let typingSource = #"""
    """Names for type hints; nothing is checked when a program runs."""
    import sys as _sys
    import collections as _collections
    from types import GenericAlias as _Alias, UnionType as _UnionType


    def _show(arg):
        if isinstance(arg, _Alias):
            return repr(arg)
        if isinstance(arg, type):
            return arg.__qualname__ if arg.__module__ == 'builtins' else f'{arg.__module__}.{arg.__qualname__}'
        if arg is ...:
            return '...'
        if isinstance(arg, list):
            return '[' + ', '.join([_show(inner) for inner in arg]) + ']'
        return repr(arg)


    def _checked(arg, what):
        if arg is None:
            return type(None)
        if isinstance(arg, str):
            return ForwardRef(arg)
        if arg in (Generic, Protocol):
            raise TypeError(f'Plain {arg!r} is not valid as type argument')
        if isinstance(arg, tuple):
            raise TypeError(f'{what} Got {arg!r:.100}.')
        return arg


    def _variables(args):
        found = []
        for arg in args:
            if isinstance(arg, TypeVar):
                inner = (arg,)
            elif isinstance(arg, list):
                inner = _variables(arg)
            else:
                inner = getattr(arg, '__parameters__', ())
            for variable in inner if isinstance(inner, tuple) else ():
                if variable not in found:
                    found.append(variable)
        return tuple(found)


    class _Hint:
        def __or__(self, other):
            return Union[self, other]

        def __ror__(self, other):
            return Union[other, self]

        def __instancecheck__(self, obj):
            raise TypeError('Subscripted generics cannot be used with class and instance checks')

        def __subclasscheck__(self, cls):
            raise TypeError('Subscripted generics cannot be used with class and instance checks')


    class ForwardRef(_Hint):
        """A hint that is the name of something not yet defined."""

        def __init__(self, arg):
            if not isinstance(arg, str):
                raise TypeError(f'Forward reference must be a string -- got {arg!r}')
            self.__forward_arg__ = arg

        def __eq__(self, other):
            return isinstance(other, ForwardRef) and self.__forward_arg__ == other.__forward_arg__

        def __hash__(self):
            return hash(self.__forward_arg__)

        def __repr__(self):
            return f'ForwardRef({self.__forward_arg__!r})'


    class _GenericAlias(_Hint):
        def __init__(self, origin, args, name=None):
            self.__origin__ = origin
            self.__args__ = args
            self.__parameters__ = _variables(args)
            self._name = name

        def __getitem__(self, args):
            args = args if isinstance(args, tuple) else (args,)
            variables = self.__parameters__
            if not variables:
                raise TypeError(f'{self!r} is not a generic class')
            if len(args) != len(variables):
                word = 'many' if len(args) > len(variables) else 'few'
                raise TypeError(f'Too {word} arguments for {self!r}; actual {len(args)}, expected {len(variables)}')
            known = dict(zip(variables, args))

            def replaced(arg):
                if isinstance(arg, list):
                    return [replaced(inner) for inner in arg]
                if isinstance(arg, TypeVar):
                    return known.get(arg, arg)
                inner = getattr(arg, '__parameters__', ())
                return arg[tuple([known.get(one, one) for one in inner])] if isinstance(inner, tuple) and inner else arg

            changed = tuple([replaced(arg) for arg in self.__args__])
            if self.__origin__ is Union:
                return Union[changed]
            return _GenericAlias(self.__origin__, changed, self._name)

        def __call__(self, *args, **kwargs):
            if not isinstance(self.__origin__, type):
                raise TypeError(f'Cannot instantiate {self!r}')
            if self._name:
                raise TypeError(f'Type {self._name} cannot be instantiated; use {self.__origin__.__name__}() instead')
            made = self.__origin__(*args, **kwargs)
            try:
                made.__orig_class__ = self
            except AttributeError:
                pass
            return made

        def __mro_entries__(self, bases):
            if self.__origin__ is Union:
                raise TypeError(f'Cannot subclass {self!r}')
            if self._name and isinstance(self.__origin__, type):
                plain = any([isinstance(base, _GenericAlias) and base.__origin__ is Generic for base in bases])
                return (self.__origin__,) if plain or not self.__parameters__ else (self.__origin__, Generic)
            return (self.__origin__,)

        def __getattr__(self, name):
            if name.startswith('__') or not isinstance(self.__origin__, type):
                raise AttributeError(name)
            return getattr(self.__origin__, name)

        def __eq__(self, other):
            if not isinstance(other, _GenericAlias) or self.__origin__ is not other.__origin__:
                return False
            if self.__origin__ is Union or self.__origin__ is Literal:
                return set(self.__args__) == set(other.__args__)
            return self.__args__ == other.__args__

        def __hash__(self):
            return hash((self.__origin__, tuple([str(arg) for arg in self.__args__])))

        def __repr__(self):
            args = self.__args__
            if self.__origin__ is Union and len(args) == 2 and type(None) in args:
                other = args[0] if args[1] is type(None) else args[1]
                return f'typing.Optional[{_show(other)}]'
            if self.__origin__ is Callable:
                inside = '...' if args[0] is ... else '[' + ', '.join([_show(arg) for arg in args[:-1]]) + ']'
                return f'typing.Callable[{inside}, {_show(args[-1])}]'
            if self.__origin__ is Literal:
                return f'typing.Literal[{", ".join([repr(arg) for arg in args])}]'
            if self._name:
                title = f'typing.{self._name}'
            else:
                title = f'{self.__origin__.__module__}.{self.__origin__.__qualname__}'
            return f'{title}[{", ".join([_show(arg) for arg in args]) or "()"}]'


    class _Special(_Hint):
        def __init__(self, name, origin=None):
            self._name = name
            self.__origin__ = origin

        def __getitem__(self, args):
            name = self._name
            if name == 'Optional':
                return Union[_checked(args, 'Optional[t] requires a single type.'), type(None)]
            given = args if isinstance(args, tuple) else (args,)
            if name == 'Union':
                if args == ():
                    raise TypeError('Cannot take a Union of no types.')
                members = []
                for arg in given:
                    arg = _checked(arg, 'Union[arg, ...]: each arg must be a type.')
                    inner = arg.__args__ if isinstance(arg, _UnionType) or getattr(arg, '__origin__', None) is Union else (arg,)
                    for one in inner:
                        if one not in members:
                            members.append(one)
                return members[0] if len(members) == 1 else _GenericAlias(self, tuple(members), name)
            if name == 'Callable':
                if not isinstance(args, tuple) or len(args) != 2:
                    raise TypeError('Callable must be used as Callable[[arg, ...], result].')
                first = (args[0],) if args[0] is ... else tuple(args[0])
                return _GenericAlias(self, first + (_checked(args[1], 'Callable[args, result]: result must be a type.'),), name)
            if name in ('Literal', 'Annotated'):
                return _GenericAlias(self, given, name)
            if name in ('Any', 'NoReturn', 'Never', 'Self', 'LiteralString', 'TypeAlias'):
                raise TypeError(f'{self!r} is not subscriptable')
            message = f'{self!r} accepts only single type.' if name in ('Final', 'ClassVar') else 'Parameters to generic types must be types.'
            checked = tuple([arg if arg is ... else _checked(arg, message) for arg in given])
            return _GenericAlias(self.__origin__ or self, checked, name)

        def __mro_entries__(self, bases):
            if self.__origin__ is None:
                raise TypeError(f'Cannot subclass {self!r}')
            return (self.__origin__,)

        def __instancecheck__(self, obj):
            if self.__origin__ is None:
                raise TypeError(f'{self!r} cannot be used with isinstance()')
            return isinstance(obj, self.__origin__)

        def __subclasscheck__(self, cls):
            if self.__origin__ is None:
                raise TypeError(f'{self!r} cannot be used with issubclass()')
            return issubclass(cls, self.__origin__)

        def __call__(self, *args, **kwargs):
            if self.__origin__ is None:
                raise TypeError(f'Cannot instantiate {self!r}')
            raise TypeError(f'Type {self._name} cannot be instantiated; use {self.__origin__.__name__}() instead')

        def __repr__(self):
            return f'typing.{self._name}'


    from collections import abc as _abc

    Any, Union, Optional, Callable, Literal, Final, ClassVar, Annotated, NoReturn, Never, Self = [
        _Special(name) for name in ('Any', 'Union', 'Optional', 'Callable', 'Literal', 'Final', 'ClassVar', 'Annotated',
                                    'NoReturn', 'Never', 'Self')]
    Concatenate, TypeAlias, TypeGuard, LiteralString, Required, NotRequired, Unpack = [
        _Special(name) for name in ('Concatenate', 'TypeAlias', 'TypeGuard', 'LiteralString', 'Required', 'NotRequired',
                                    'Unpack')]
    List, Dict, Set, FrozenSet, Tuple, Type = [
        _Special(name, origin) for name, origin in (('List', list), ('Dict', dict), ('Set', set), ('FrozenSet', frozenset),
                                                    ('Tuple', tuple), ('Type', type))]
    Deque = _Special('Deque', _collections.deque)
    DefaultDict = _Special('DefaultDict', _collections.defaultdict)
    OrderedDict = _Special('OrderedDict', _collections.OrderedDict)
    Counter = _Special('Counter', _collections.Counter)
    ChainMap = _Special('ChainMap', getattr(_collections, 'ChainMap', None))


    def _abstract(name, known=None):
        return _Special(name, getattr(_abc, known or name, None))


    (Iterable, Iterator, Generator, Sequence, MutableSequence, Mapping, MutableMapping, Hashable, Sized, Collection,
     Container, Reversible, MutableSet, KeysView, ValuesView, ItemsView, Awaitable, Coroutine, AsyncIterable,
     AsyncIterator, ByteString) = [_abstract(name) for name in (
        'Iterable', 'Iterator', 'Generator', 'Sequence', 'MutableSequence', 'Mapping', 'MutableMapping', 'Hashable', 'Sized',
        'Collection', 'Container', 'Reversible', 'MutableSet', 'KeysView', 'ValuesView', 'ItemsView', 'Awaitable',
        'Coroutine', 'AsyncIterable', 'AsyncIterator', 'ByteString')]
    AbstractSet = _abstract('AbstractSet', 'Set')
    ContextManager = _Special('ContextManager')
    Pattern = _Special('Pattern')
    Match = _Special('Match')
    IO = _Special('IO')
    TextIO = _Special('TextIO')
    BinaryIO = _Special('BinaryIO')
    Text = str
    TYPE_CHECKING = False


    class TypeVar(_Hint):
        """A variable that stands for a type."""

        def __init__(self, name, *constraints, bound=None, covariant=False, contravariant=False):
            if covariant and contravariant:
                raise ValueError('Bivariant types are not supported.')
            if len(constraints) == 1:
                raise TypeError('A single constraint is not allowed')
            self.__name__ = name
            self.__bound__ = bound
            self.__constraints__ = constraints
            self.__covariant__ = covariant
            self.__contravariant__ = contravariant

        def __call__(self, *args):
            raise TypeError(f"'{type(self).__name__}' object is not callable")

        def __repr__(self):
            return ('+' if self.__covariant__ else '-' if self.__contravariant__ else '~') + self.__name__


    class ParamSpec(TypeVar):
        """A variable that stands for parameters."""

        args = None
        kwargs = None


    class TypeVarTuple(TypeVar):
        """A variable that stands for several types."""

        def __repr__(self):
            return self.__name__


    AnyStr = TypeVar('AnyStr', bytes, str)
    KT, VT, T = TypeVar('KT'), TypeVar('VT'), TypeVar('T')


    class Generic:
        """A base class with type parameters."""

        def __class_getitem__(cls, params):
            params = params if isinstance(params, tuple) else (params,)
            if cls in (Generic, Protocol):
                for param in params:
                    if not isinstance(param, TypeVar):
                        raise TypeError(f'Parameters to {cls.__name__}[...] must all be type variables or parameter '
                                        'specification variables.')
                return _GenericAlias(cls, params, cls.__name__)
            params = tuple([_checked(param, 'Parameters to generic types must be types.') for param in params])
            wanted = getattr(cls, '__parameters__', ())
            if not wanted:
                raise TypeError(f'{cls!r} is not a generic class')
            if len(params) != len(wanted) and not any([isinstance(one, TypeVarTuple) for one in wanted]):
                word = 'many' if len(params) > len(wanted) else 'few'
                raise TypeError(f'Too {word} arguments for {cls!r}; actual {len(params)}, expected {len(wanted)}')
            return _GenericAlias(cls, params)

        def __init_subclass__(cls, *args, **kwargs):
            super().__init_subclass__(*args, **kwargs)
            if '__orig_bases__' in cls.__dict__:
                cls.__parameters__ = _variables(cls.__orig_bases__)


    class _ProtocolMeta(type):
        def __instancecheck__(cls, obj):
            if not cls.__dict__.get('_is_protocol', False):
                return type.__instancecheck__(cls, obj) if hasattr(type, '__instancecheck__') else cls in type(obj).__mro__
            if not cls.__dict__.get('_is_runtime', False):
                raise TypeError('Instance and class checks can only be used with @runtime_checkable protocols')
            return all([hasattr(obj, name) for name in _members(cls)])


    def _members(cls):
        names = []
        for base in cls.__mro__:
            if base.__dict__.get('_is_protocol', False) and base is not Protocol:
                names += [name for name in list(base.__dict__) + list(base.__dict__.get('__annotations__', {}))
                          if not name.startswith('_') or name in ('__len__', '__iter__', '__call__', '__getitem__')]
        return names


    class Protocol(Generic, metaclass=_ProtocolMeta):
        """A base class of interfaces."""

        _is_protocol = True

        def __init_subclass__(cls, *args, **kwargs):
            super().__init_subclass__(*args, **kwargs)
            cls._is_protocol = Protocol in cls.__bases__
            if cls._is_protocol and '__init__' not in cls.__dict__:
                cls.__init__ = _refuse


    def _refuse(self, *args, **kwargs):
        if type(self).__dict__.get('_is_protocol', False):
            raise TypeError('Protocols cannot be instantiated')


    def runtime_checkable(cls):
        """Allows isinstance() with a protocol."""
        cls._is_runtime = True
        return cls


    class SupportsInt(Protocol):
        def __int__(self): ...


    class SupportsFloat(Protocol):
        def __float__(self): ...


    class SupportsIndex(Protocol):
        def __index__(self): ...


    class SupportsAbs(Protocol):
        def __abs__(self): ...


    def _named(typename, fields, defaults, module, extra):
        made = _collections.namedtuple(typename, [name for name, _ in fields],
                                       defaults=[defaults[name] for name, _ in fields if name in defaults])
        made.__module__ = module
        made.__annotations__ = dict(fields)
        made.__orig_bases__ = (NamedTuple,)
        for name, value in extra.items():
            setattr(made, name, value)
        return made


    class _NamedTupleMaker:
        def __call__(self, typename, fields=(), **kwargs):
            return _named(typename, list(fields) + list(kwargs.items()), {}, '__main__', {})

        def __mro_entries__(self, bases):
            return (_NamedTupleBase,)

        def __repr__(self):
            return '<function NamedTuple at 0x7f5a0c000000>'


    class _NamedTupleMeta(type):
        def __new__(mcls, name, bases, namespace):
            if name == '_NamedTupleBase':
                return type.__new__(mcls, name, bases, namespace)
            hints = namespace.get('__annotations__', {})
            last = None
            for field in hints:
                if field in namespace:
                    last = field
                elif last is not None:
                    raise TypeError(f'Non-default namedtuple field {field} cannot follow default field {last}')
            extra = {key: value for key, value in namespace.items()
                     if key not in hints and key not in ('__annotations__', '__module__', '__qualname__', '__orig_bases__',
                                                         '__classcell__', '__dict__')}
            return _named(name, [(key, ForwardRef(hint) if isinstance(hint, str) else hint) for key, hint in hints.items()],
                          namespace, namespace.get('__module__', _sys._getframe(0).f_globals['__name__']), extra)


    class _NamedTupleBase(metaclass=_NamedTupleMeta):
        pass


    NamedTuple = _NamedTupleMaker()


    class _TypedDictMeta(type):
        def __new__(mcls, name, bases, namespace, total=True):
            hints = {}
            for base in bases:
                hints.update(base.__dict__.get('__annotations__', {}))
            own = namespace.get('__annotations__', {})
            hints.update(own)
            namespace['__annotations__'] = hints
            made = type.__new__(mcls, name, (dict,), namespace)
            required = set()
            for base in bases:
                required |= set(getattr(base, '__required_keys__', ()))
            if total:
                required |= set(own)
            made.__required_keys__ = frozenset(required)
            made.__optional_keys__ = frozenset(hints) - made.__required_keys__
            made.__total__ = total
            return made

        def __call__(cls, *args, **kwargs):
            return dict(*args, **kwargs)

        def __instancecheck__(cls, obj):
            raise TypeError('TypedDict does not support instance and class checks')


    class _TypedDictMaker:
        def __call__(self, typename, fields=None, *, total=True, **kwargs):
            return _TypedDictMeta(typename, (), {'__annotations__': dict(fields or kwargs)}, total=total)

        def __mro_entries__(self, bases):
            return (_TypedDictBase,)


    class _TypedDictBase(metaclass=_TypedDictMeta):
        pass


    TypedDict = _TypedDictMaker()


    class NewType:
        """A type of its own for checkers."""

        def __init__(self, name, tp):
            self.__name__ = self.__qualname__ = name
            self.__supertype__ = tp
            self.__module__ = '__main__'

        def __call__(self, x):
            return x

        def __or__(self, other):
            return Union[self, other]

        def __ror__(self, other):
            return Union[other, self]

        def __repr__(self):
            return f'{self.__module__}.{self.__qualname__}'


    def cast(typ, val):
        """val itself."""
        return val


    def overload(func):
        """Marks one of several signatures."""
        return _overloaded


    def _overloaded(*args, **kwargs):
        raise NotImplementedError(
            'You should not call an overloaded function. A series of @overload-decorated functions outside a stub module '
            'should always be followed by an implementation that is not @overload-ed.')


    def final(func):
        """Marks what must not be overridden."""
        func.__final__ = True
        return func


    def override(func):
        """Marks what overrides a method of a base class."""
        return func


    def no_type_check(func):
        """Marks what has no hints."""
        return func


    def assert_type(val, typ):
        """val itself."""
        return val


    def assert_never(arg):
        """Marks what is never reached."""
        raise AssertionError(f'Expected code to be unreachable, but got: {arg!r}')


    def reveal_type(obj):
        """Shows the type of an object on standard error."""
        print(f'Runtime type is {type(obj).__name__!r}', file=_sys.stderr)
        return obj


    def get_type_hints(obj, globalns=None, localns=None, include_extras=False):
        """The annotations of an object, those that are texts evaluated."""
        if isinstance(obj, type):
            hints = {}
            for base in reversed(obj.__mro__):
                names = getattr(_sys.modules.get(base.__module__), '__dict__', {}) if globalns is None else globalns
                for name, hint in base.__dict__.get('__annotations__', {}).items():
                    hints[name] = _evaluated(hint, names, localns)
            return hints
        if globalns is None:
            globalns = getattr(obj, '__globals__', None)
            if globalns is None:
                globalns = getattr(obj, '__dict__', {})
        hints = getattr(obj, '__annotations__', None)
        if hints is None:
            raise TypeError(f'{obj!r} is not a module, class, method, or function.')
        return {name: _evaluated(hint, globalns, localns) for name, hint in hints.items()}


    def _evaluated(hint, globalns, localns):
        if hint is None:
            return type(None)
        if isinstance(hint, ForwardRef):
            hint = hint.__forward_arg__
        if isinstance(hint, str):
            return _evaluated(eval(hint, globalns, localns), globalns, localns)
        return hint


    def get_origin(tp):
        """What a hint was made from."""
        if isinstance(tp, _Special):
            return tp.__origin__
        if isinstance(tp, _UnionType):
            return _UnionType
        if tp is Generic:
            return Generic
        return getattr(tp, '__origin__', None)


    def get_args(tp):
        """The parameters of a hint."""
        args = getattr(tp, '__args__', ()) if isinstance(tp, (_GenericAlias, _Alias, _UnionType)) else ()
        if isinstance(tp, _GenericAlias) and tp.__origin__ is Callable and args[0] is not ...:
            return (list(args[:-1]), args[-1])
        return args


    def is_typeddict(tp):
        """Whether a class was made by TypedDict."""
        return isinstance(tp, _TypedDictMeta)
    """#
}
