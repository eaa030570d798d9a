extension BundledSource {
  /// `enum`, written in the language.
  static let enumSource = #"""
    """Enumerations."""

    __all__ = ['Enum', 'EnumMeta', 'IntEnum', 'auto', 'unique']


    class auto:
        """A value that the class chooses."""


    class EnumMeta(type):
        """The metaclass of enumerations."""

        def __new__(mcls, name, bases, namespace):
            names = [key for key, value in namespace.items() if not _is_plain(key, value)]
            plain = {key: value for key, value in namespace.items() if key not in names}
            cls = type.__new__(mcls, name, bases, plain)
            cls._member_names_ = []
            cls._member_map_ = {}
            cls._value2member_map_ = {}
            values = []
            for key in names:
                value = namespace[key]
                if isinstance(value, auto):
                    value = cls._generate_next_value_(key, 1, len(values), values)
                values.append(value)
                member = None
                for known in cls._member_map_.values():
                    if known._value_ == value:
                        member = known
                if member is None:
                    member = object.__new__(cls)
                    object.__setattr__(member, '_name_', key)
                    object.__setattr__(member, '_value_', value)
                    if '__init__' in plain:
                        member.__init__(*(value if isinstance(value, tuple) else (value,)))
                    cls._member_names_.append(key)
                cls._member_map_[key] = member
                type.__setattr__(cls, key, member)
            return cls

        def __call__(cls, value, *args):
            for member in cls._member_map_.values():
                if member._value_ == value or member is value:
                    return member
            found = cls._missing_(value)
            if found is not None:
                return found
            raise ValueError(f'{value!r} is not a valid {cls.__qualname__}')

        def __getattr__(cls, name):
            raise AttributeError(name)

        def __iter__(cls):
            return iter([cls._member_map_[name] for name in cls._member_names_])

        def __len__(cls):
            return len(cls._member_names_)

        def __contains__(cls, member):
            return isinstance(member, cls)

        def __getitem__(cls, name):
            return cls._member_map_[name]

        def __repr__(cls):
            return f"<enum '{cls.__name__}'>"

        @property
        def __members__(cls):
            return dict(cls._member_map_)


    EnumType = EnumMeta


    def _is_plain(key, value):
        return key.startswith('_') or hasattr(type(value), '__get__') or isinstance(
            value, (property, staticmethod, classmethod, type(_is_plain_marker)))


    def _is_plain_marker():
        pass


    class Enum(metaclass=EnumMeta):
        """A class of named constants."""

        @staticmethod
        def _generate_next_value_(name, start, count, last_values):
            return last_values[-1] + 1 if last_values else start

        @classmethod
        def _missing_(cls, value):
            return None

        @property
        def name(self):
            return self._name_

        @property
        def value(self):
            return self._value_

        def __repr__(self):
            return f'<{type(self).__name__}.{self._name_}: {self._value_!r}>'

        def __str__(self):
            return f'{type(self).__name__}.{self._name_}'

        def __hash__(self):
            return hash(self._name_)

        def __eq__(self, other):
            return self is other


    class IntEnum(Enum):
        """Named integers."""

        def __str__(self):
            return str(self._value_)

        def __format__(self, spec):
            return format(self._value_, spec)

        def __int__(self):
            return self._value_

        __index__ = __int__

        def __eq__(self, other):
            return self._value_ == (other._value_ if isinstance(other, IntEnum) else other)

        def __hash__(self):
            return hash(self._value_)

        def __lt__(self, other):
            return self._value_ < int(other)

        def __le__(self, other):
            return self._value_ <= int(other)

        def __gt__(self, other):
            return self._value_ > int(other)

        def __ge__(self, other):
            return self._value_ >= int(other)

        def __add__(self, other):
            return self._value_ + other

        __radd__ = __add__

        def __sub__(self, other):
            return self._value_ - other

        def __mul__(self, other):
            return self._value_ * other

        __rmul__ = __mul__


    def unique(enumeration):
        """Refuses two names for one value."""
        doubles = [(name, member.name) for name, member in enumeration.__members__.items() if name != member.name]
        if doubles:
            text = ', '.join([f'{alias} -> {name}' for alias, name in doubles])
            raise ValueError(f'duplicate values found in {enumeration!r}: {text}')
        return enumeration
    """#
}
