extension BundledSource {
  /// `enum`, written in the language.
  static let enumSource = #"""
    """Enumerations."""

    __all__ = ['EnumType', 'EnumMeta', 'Enum', 'IntEnum', 'StrEnum', 'Flag', 'IntFlag', 'ReprEnum', 'auto', 'unique', 'member',
               'nonmember', 'verify', 'CONFORM', 'KEEP', 'STRICT', 'EJECT', 'UNIQUE', 'CONTINUOUS', 'NAMED_FLAGS', 'property',
               'global_enum']

    _plain_property = property


    class auto:
        """A value that the class chooses."""

        def __init__(self, value=None):
            self.value = value

        def __repr__(self):
            return f'auto({self.value!r})'


    class nonmember:
        """Marks what is no member."""

        def __init__(self, value):
            self.value = value


    class member:
        """Marks what is a member."""

        def __init__(self, value):
            self.value = value


    class property(_plain_property):
        """A property of the members of an enumeration."""


    def _is_descriptor(value):
        kind = type(value)
        return hasattr(kind, '__get__') or hasattr(kind, '__set__') or isinstance(
            value, (_plain_property, staticmethod, classmethod, type(_is_sunder)))


    def _is_sunder(name):
        return name.startswith('_') and name.endswith('_')


    class EnumType(type):
        """The metaclass of enumerations."""

        @classmethod
        def __prepare__(mcls, name, bases, **kwds):
            for base in bases:
                if isinstance(base, EnumType) and base.__dict__.get('_member_map_'):
                    raise TypeError(f'<enum {name!r}> cannot extend {base!r}')
            return {}

        def __new__(mcls, name, bases, namespace, *, boundary=None, **kwds):
            ignored = namespace.get('_ignore_', ())
            if isinstance(ignored, str):
                ignored = ignored.replace(',', ' ').split()
            members, plain = {}, {}
            for key, value in namespace.items():
                if key in ignored or key == '_ignore_':
                    continue
                if isinstance(value, nonmember):
                    plain[key] = value.value
                elif isinstance(value, member):
                    members[key] = value.value
                elif key.startswith('_') and (_is_sunder(key) or key.startswith('_' + name + '__')) or _is_descriptor(value):
                    plain[key] = value
                else:
                    members[key] = value
            cls = type.__new__(mcls, name, bases, plain, **kwds)
            cls._member_names_ = []
            cls._member_map_ = {}
            cls._value2member_map_ = {}
            cls._boundary_ = boundary or getattr(cls, '_boundary_', None)
            data = cls._member_type_ = mcls._data_type(bases)
            maker = None
            for base in cls.__mro__:
                found = base.__dict__.get('__new__')
                if found is not None and base is not object and base is not data and base not in _bases:
                    maker = found.__func__ if isinstance(found, staticmethod) else found
                    break
            values = []
            for key, value in members.items():
                if isinstance(value, auto):
                    value = cls._generate_next_value_(key, 1, len(values), values[:])
                elif isinstance(value, tuple) and any([isinstance(part, auto) for part in value]):
                    value = tuple([cls._generate_next_value_(key, 1, len(values), values[:]) if isinstance(part, auto) else part
                                   for part in value])
                values.append(value)
                args = value if isinstance(value, tuple) else (value,)
                if data is tuple:
                    args = (value,)
                if maker is not None:
                    made = maker(cls, *args)
                elif data is object:
                    made = object.__new__(cls)
                else:
                    made = data.__new__(cls, *args)
                if not hasattr(made, '_value_'):
                    if data is object or maker is None and data in (int, str, float):
                        object.__setattr__(made, '_value_', value if data is object or len(args) == 1 and not isinstance(
                            value, tuple) else data(*args))
                    else:
                        object.__setattr__(made, '_value_', data(*args))
                object.__setattr__(made, '_name_', key)
                object.__setattr__(made, '__objclass__', cls)
                object.__setattr__(made, '_sort_order_', len(cls._member_names_))
                if '__init__' in plain or any(['__init__' in base.__dict__ for base in cls.__mro__[1:]
                                               if isinstance(base, EnumType) and base not in _bases]):
                    made.__init__(*args)
                values[-1] = made._value_
                for known in cls._member_map_.values():
                    if known._value_ == made._value_:
                        made = known
                        break
                else:
                    if not issubclass(cls, _flag_base()) or made._value_ > 0 and made._value_ & (made._value_ - 1) == 0:
                        cls._member_names_.append(key)
                cls._member_map_[key] = made
                type.__setattr__(cls, key, made)
                try:
                    cls._value2member_map_.setdefault(made._value_, made)
                except TypeError:
                    pass
            first = next((base for base in cls.__mro__[1:] if isinstance(base, EnumType)), None)
            for title in ('__repr__', '__str__', '__format__'):
                if title not in plain and first is not None and data is not object:
                    if getattr(cls, title) in (getattr(data, title), getattr(object, title)):
                        type.__setattr__(cls, title, getattr(first, title))
            if issubclass(cls, _flag_base()) and members:
                cls._flag_mask_ = 0
                for one in cls._member_map_.values():
                    cls._flag_mask_ |= one._value_
            return cls

        def __init__(cls, *args, **kwds):
            pass

        @staticmethod
        def _data_type(bases):
            for base in bases:
                for one in base.__mro__:
                    if one in (int, str, float, tuple, bytes, complex):
                        return one
            for base in bases:
                for one in base.__mro__:
                    if not isinstance(one, EnumType) and one is not object and '__new__' in one.__dict__:
                        return one
            return object

        def __call__(cls, value, names=None, *values, module=None, qualname=None, type=None, start=1, boundary=None):
            if names is None:
                if values:
                    value = (value, names) + values
                return cls._lookup(value)
            return cls._create(value, names, type, start, module)

        def _lookup(cls, value):
            if type(value) is cls:
                return value
            try:
                return cls._value2member_map_[value]
            except (KeyError, TypeError):
                for member in cls._member_map_.values():
                    if member._value_ == value:
                        return member
            failure = None
            try:
                found = cls._missing_(value)
            except Exception as problem:
                found, failure = None, problem
            if isinstance(found, cls):
                return found
            if issubclass(cls, _flag_base()) and cls._boundary_ is EJECT and isinstance(found, int):
                return found
            error = ValueError(f'{value!r} is not a valid {cls.__qualname__}')
            if found is None and failure is None:
                raise error
            if failure is None:
                failure = TypeError(f'error in {cls.__name__}._missing_: returned {found!r} instead of None or a valid member')
            if not isinstance(failure, ValueError):
                failure.__context__ = error
            raise failure

        def _create(cls, name, names, mixin, start, module):
            namespace = {}
            if isinstance(names, str):
                names = names.replace(',', ' ').split()
            if isinstance(names, (list, tuple)) and names and isinstance(names[0], str):
                values = []
                for count, one in enumerate(names):
                    value = cls._generate_next_value_(one, start, count, values[:])
                    values.append(value)
                    namespace[one] = value
            else:
                for one in names:
                    key, value = (one, names[one]) if isinstance(names, dict) else one
                    namespace[key] = value
            namespace['__module__'] = module or '__main__'
            return type(cls)(name, (cls,) if mixin is None else (mixin, cls), namespace)

        def __bool__(cls):
            return True

        def __contains__(cls, value):
            if isinstance(value, cls):
                return True
            if not isinstance(value, Enum) and type(value).__module__ == 'builtins':
                import warnings
                raise TypeError("unsupported operand type(s) for 'in': '%s' and '%s'" % (
                    type(value).__qualname__, cls.__class__.__qualname__))
            return False

        def __getattr__(cls, name):
            if name.startswith('__') and name.endswith('__'):
                raise AttributeError(name)
            raise AttributeError(name) from None

        def __getitem__(cls, name):
            return cls._member_map_[name]

        def __iter__(cls):
            return iter([cls._member_map_[name] for name in cls._member_names_])

        def __reversed__(cls):
            return iter([cls._member_map_[name] for name in reversed(cls._member_names_)])

        def __len__(cls):
            return len(cls._member_names_)

        def __dir__(cls):
            return ['__class__', '__contains__', '__doc__', '__getitem__', '__init_subclass__', '__iter__', '__len__',
                    '__members__', '__module__', '__name__', '__qualname__'] + cls._member_names_

        def __repr__(cls):
            kind = 'flag' if cls is not _flag_base() and issubclass(cls, _flag_base()) else 'enum'
            return f"<{kind} '{cls.__name__}'>"

        def __setattr__(cls, name, value):
            if name in cls.__dict__.get('_member_map_', {}):
                raise AttributeError(f'cannot reassign member {name!r}')
            type.__setattr__(cls, name, value)

        def __delattr__(cls, name):
            if name in cls.__dict__.get('_member_map_', {}):
                raise AttributeError(f'{cls.__name__!r} cannot delete member {name!r}.')
            type.__delattr__(cls, name)

        @_plain_property
        def __members__(cls):
            return _view(cls._member_map_)


    class _Probe:
        pass


    _view = type(_Probe.__dict__)
    EnumMeta = EnumType
    _bases = []


    def _flag_base():
        return _bases[2] if len(_bases) > 2 else _Probe


    class _ReadOnly(_plain_property):
        pass


    class Enum(metaclass=EnumType):
        """A class of named constants."""

        @staticmethod
        def _generate_next_value_(name, start, count, last_values):
            if not last_values:
                return start
            for last in reversed(last_values):
                try:
                    return last + 1
                except TypeError:
                    pass
            return start

        @classmethod
        def _missing_(cls, value):
            return None

        def __getattr__(self, name):
            if name == 'name':
                return self._name_
            if name == 'value':
                return self._value_
            raise AttributeError(f'{type(self).__name__!r} object has no attribute {name!r}')

        def __setattr__(self, name, value):
            if name in ('name', 'value'):
                raise AttributeError(f"<enum 'Enum'> cannot set attribute {name!r}")
            object.__setattr__(self, name, value)

        def __repr__(self):
            shown = self._value_repr() if hasattr(type(self), '_value_repr') else repr(self._value_)
            return f'<{type(self).__name__}.{self._name_}: {shown}>'

        def __str__(self):
            return f'{type(self).__name__}.{self._name_}'

        def __format__(self, spec):
            return str.__format__(str(self), spec)

        def __dir__(self):
            return ['__class__', '__doc__', '__eq__', '__hash__', '__module__', 'name', 'value'] + [
                name for base in type(self).__mro__ if isinstance(base, EnumType) and base not in _bases
                for name in base.__dict__ if not name.startswith('_') and name not in base._member_map_]

        def __hash__(self):
            return hash(self._name_)

        def __eq__(self, other):
            return self is other if type(self)._member_type_ is object else NotImplemented

        def __reduce_ex__(self, proto):
            return type(self), (self._value_,)

        def __copy__(self):
            return self

        def __deepcopy__(self, memo):
            return self


    _bases.append(Enum)


    class ReprEnum(Enum):
        """Enumerations whose members are shown as their values are."""


    _bases.append(ReprEnum)


    class EnumCheck:
        def __init__(self, name):
            self.name = name

        def __repr__(self):
            return f'<{self.name}>'


    STRICT, CONFORM, EJECT, KEEP = [EnumCheck(name) for name in ('STRICT', 'CONFORM', 'EJECT', 'KEEP')]
    CONTINUOUS, NAMED_FLAGS, UNIQUE = [EnumCheck(name) for name in ('CONTINUOUS', 'NAMED_FLAGS', 'UNIQUE')]


    class Flag(Enum):
        """Named bits that can be combined."""

        _boundary_ = STRICT

        @staticmethod
        def _generate_next_value_(name, start, count, last_values):
            if not last_values:
                return start if start is not None else 1
            return 1 << max([value for value in last_values]).bit_length()

        @classmethod
        def _missing_(cls, value):
            if not isinstance(value, int):
                raise ValueError(f'{value!r} is not a valid {cls.__qualname__}')
            mask = cls._flag_mask_
            width = (1 << mask.bit_length()) - 1
            if not ~width <= value <= width or value & (width ^ mask):
                if cls._boundary_ is STRICT:
                    size = max(value.bit_length(), mask.bit_length())
                    raise ValueError(f'{cls!r} invalid value {value!r}\n    given {_bits(value, size)}\n  allowed '
                                     f'{_bits(mask, size)}')
                if cls._boundary_ is CONFORM:
                    value = value & mask
                elif cls._boundary_ is EJECT:
                    return value
            if value < 0:
                value = width + 1 + value if cls._boundary_ is not KEEP else max(width + 1, 1 << value.bit_length()) + value
            if value in cls._value2member_map_:
                return cls._value2member_map_[value]
            made = object.__new__(cls) if cls._member_type_ is object else cls._member_type_.__new__(cls, value)
            object.__setattr__(made, '_value_', value)
            names = [member._name_ for member in cls if member._value_ & value]
            known = 0
            for name in names:
                known |= cls._member_map_[name]._value_
            rest = value & ~known
            title = '|'.join(names) + (f'|{rest}' if rest and names else '') if names else None
            object.__setattr__(made, '_name_', title)
            cls._value2member_map_[value] = made
            return made

        def _other(self, other):
            if isinstance(other, type(self)):
                return other._value_
            if type(self)._member_type_ is not object and isinstance(other, type(self)._member_type_):
                return other
            return NotImplemented

        def __contains__(self, other):
            if not isinstance(other, type(self)):
                raise TypeError("unsupported operand type(s) for 'in': %r and %r" % (
                    type(other).__qualname__, type(self).__qualname__))
            return other._value_ & self._value_ == other._value_

        def __iter__(self):
            return iter([member for member in type(self) if member._value_ & self._value_])

        def __len__(self):
            return self._value_.bit_count()

        def __bool__(self):
            return bool(self._value_)

        def __repr__(self):
            name = type(self).__name__
            return f'<{name}.{self._name_}: {self._value_!r}>' if self._name_ is not None else f'<{name}: {self._value_!r}>'

        def __str__(self):
            name = type(self).__name__
            return f'{name}.{self._name_}' if self._name_ is not None else f'{name}({self._value_!r})'

        def __or__(self, other):
            value = self._other(other)
            return value if value is NotImplemented else type(self)(self._value_ | value)

        def __and__(self, other):
            value = self._other(other)
            return value if value is NotImplemented else type(self)(self._value_ & value)

        def __xor__(self, other):
            value = self._other(other)
            return value if value is NotImplemented else type(self)(self._value_ ^ value)

        __ror__, __rand__, __rxor__ = __or__, __and__, __xor__

        def __invert__(self):
            if type(self)._boundary_ in (KEEP, EJECT):
                return type(self)(~self._value_)
            return type(self)(type(self)._flag_mask_ & ~self._value_)

        def __hash__(self):
            return hash(self._value_)


    def _bits(value, size):
        digits = format(value & ((1 << size) - 1), f'0{size}b')
        return f'0b{1 if value < 0 else 0} {digits}'


    _bases.append(Flag)


    class IntEnum(int, ReprEnum):
        """Named integers."""

        __repr__ = Enum.__repr__

        def __str__(self):
            return int.__repr__(self._value_)

        def __format__(self, spec):
            return int.__format__(self._value_, spec)

        def __hash__(self):
            return hash(self._value_)


    _bases.append(IntEnum)


    class StrEnum(str, ReprEnum):
        """Named texts."""

        def __new__(cls, *values):
            for value in values[:1]:
                if not isinstance(value, str):
                    raise TypeError(f'{value!r} is not a string')
            made = str.__new__(cls, *values)
            object.__setattr__(made, '_value_', str(*values))
            return made

        @staticmethod
        def _generate_next_value_(name, start, count, last_values):
            return name.lower()

        __repr__ = Enum.__repr__

        def __str__(self):
            return self._value_

        def __format__(self, spec):
            return str.__format__(self._value_, spec)

        def __hash__(self):
            return hash(self._value_)


    _bases.append(StrEnum)


    class IntFlag(int, ReprEnum, Flag):
        """Named bits that are integers."""

        _boundary_ = KEEP

        def __str__(self):
            return int.__repr__(self._value_)

        def __format__(self, spec):
            return int.__format__(self._value_, spec)

        __repr__ = Flag.__repr__
        __hash__ = Flag.__hash__
        __or__ = __ror__ = Flag.__or__
        __and__ = __rand__ = Flag.__and__
        __xor__ = __rxor__ = Flag.__xor__
        __invert__ = Flag.__invert__


    _bases.append(IntFlag)


    def unique(enumeration):
        """Refuses two names for one value."""
        doubles = [(name, member.name) for name, member in enumeration.__members__.items() if name != member.name]
        if doubles:
            text = ', '.join([f'{alias} -> {name}' for alias, name in doubles])
            raise ValueError(f'duplicate values found in {enumeration!r}: {text}')
        return enumeration


    def verify(*checks):
        """Refuses an enumeration that lacks one of some properties."""
        def check(enumeration):
            if UNIQUE in checks:
                unique(enumeration)
            if CONTINUOUS in checks:
                values = sorted([member.value for member in enumeration])
                missing = [value for value in range(values[0], values[-1]) if value not in values] if values else []
                if missing:
                    raise ValueError(f'invalid enum {enumeration.__name__!r}: missing values {", ".join(map(str, missing))}')
            return enumeration
        return check


    def global_enum(cls, update_str=False):
        """The class itself."""
        return cls
    """#
}
