extension BundledSource {
  /// `typing`, written in the language.
  static let typingSource = #"""
    """Names for type hints; nothing is checked."""


    class _Special:
        def __init__(self, name, args=()):
            self._name = name
            self.__args__ = args

        def __getitem__(self, args):
            args = args if isinstance(args, tuple) else (args,)
            return _Special(self._name, args)
        def __or__(self, other):
            return _Special('Union', (self, other))

        __ror__ = __or__

        def __call__(self, *args, **kwargs):
            raise TypeError(f'Cannot instantiate {self!r}')

        def __eq__(self, other):
            return isinstance(other, _Special) and (self._name, self.__args__) == (other._name, other.__args__)

        def __hash__(self):
            return hash((self._name, self.__args__))

        def __repr__(self):
            if not self.__args__:
                return f'typing.{self._name}'
            return f'typing.{self._name}[{", ".join([_show(arg) for arg in self.__args__])}]'


    def _show(arg):
        if isinstance(arg, type):
            return arg.__name__ if arg.__module__ == 'builtins' else f'{arg.__module__}.{arg.__qualname__}'
        if arg is ...:
            return '...'
        if isinstance(arg, list):
            return '[' + ', '.join([_show(inner) for inner in arg]) + ']'
        return 'None' if arg is None else repr(arg)


    Any, Union, Optional, Callable, List, Dict, Set, FrozenSet, Tuple, Type = [_Special(name) for name in (
        'Any', 'Union', 'Optional', 'Callable', 'List', 'Dict', 'Set', 'FrozenSet', 'Tuple', 'Type')]
    Iterable, Iterator, Generator, Sequence, MutableSequence, Mapping, MutableMapping, Hashable, Sized = [
        _Special(name) for name in ('Iterable', 'Iterator', 'Generator', 'Sequence', 'MutableSequence', 'Mapping',
                                    'MutableMapping', 'Hashable', 'Sized')]
    Literal, Final, ClassVar, Annotated, NoReturn, Never, Self, Concatenate, Awaitable, Coroutine = [
        _Special(name) for name in ('Literal', 'Final', 'ClassVar', 'Annotated', 'NoReturn', 'Never', 'Self',
                                    'Concatenate', 'Awaitable', 'Coroutine')]
    Collection, Container, Deque, DefaultDict, OrderedDict, Counter, ContextManager, TypeAlias, TypeGuard = [
        _Special(name) for name in ('Collection', 'Container', 'Deque', 'DefaultDict', 'OrderedDict', 'Counter',
                                    'ContextManager', 'TypeAlias', 'TypeGuard')]
    AnyStr = str
    Text = str
    TYPE_CHECKING = False


    class TypeVar:
        """A variable that stands for a type."""

        def __init__(self, name, *constraints, bound=None, covariant=False, contravariant=False):
            self.__name__ = name
            self.__bound__ = bound
            self.__constraints__ = constraints

        def __or__(self, other):
            return _Special('Union', (self, other))

        def __repr__(self):
            return f'~{self.__name__}'


    class ParamSpec(TypeVar):
        """A variable that stands for parameters."""


    class Generic:
        """A base class with type parameters."""

        def __class_getitem__(cls, params):
            return cls


    class Protocol(Generic):
        """A base class of interfaces."""


    def NamedTuple(typename, fields=()):
        """A named tuple with typed fields."""
        from collections import namedtuple
        return namedtuple(typename, [name for name, _ in fields])


    def TypedDict(typename, fields=None, *, total=True):
        """A dict with typed keys."""
        return dict


    def NewType(name, tp):
        """A type of its own for checkers."""
        def make(value):
            return value
        make.__name__ = name
        return make


    def cast(typ, val):
        """val itself."""
        return val


    def overload(func):
        """Marks one of several signatures."""
        return func


    def final(func):
        """Marks what must not be overridden."""
        return func


    def no_type_check(func):
        """func itself."""
        return func


    def runtime_checkable(cls):
        """cls itself."""
        return cls


    def get_type_hints(obj, globalns=None, localns=None):
        """The annotations of an object."""
        return dict(getattr(obj, '__annotations__', {}))


    def get_origin(tp):
        """What a hint was made from."""
        origins = {'List': list, 'Dict': dict, 'Set': set, 'Tuple': tuple, 'Type': type, 'FrozenSet': frozenset}
        return origins.get(tp._name, tp) if isinstance(tp, _Special) and tp.__args__ else None


    def get_args(tp):
        """The parameters of a hint."""
        return getattr(tp, '__args__', ())
    """#
}
