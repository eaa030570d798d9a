extension BundledSource {
  /// `abc`, written in the language.
  static let abcSource = #"""
    """Abstract base classes."""


    def abstractmethod(funcobj):
        """Marks a method that subclasses must define."""
        funcobj.__isabstractmethod__ = True
        return funcobj


    class ABCMeta(type):
        """The metaclass of classes with abstract methods."""

        def __new__(mcls, name, bases, namespace, /, **kwargs):
            cls = type.__new__(mcls, name, bases, namespace, **kwargs)
            missing = [key for key, value in namespace.items() if _is_abstract(value)]
            for base in bases:
                for key in getattr(base, '__abstractmethods__', ()):
                    if key not in missing and _is_abstract(getattr(cls, key, None)):
                        missing.append(key)
            cls.__abstractmethods__ = frozenset(missing)
            cls._abc_registry = []
            return cls

        def __call__(cls, *args, **kwargs):
            missing = sorted(cls.__abstractmethods__)
            if missing:
                plural = 's' if len(missing) > 1 else ''
                raise TypeError(f"Can't instantiate abstract class {cls.__name__} with abstract method{plural} "
                                + ', '.join(missing))
            return type.__call__(cls, *args, **kwargs)

        def register(cls, subclass):
            """Accepts a class as a virtual subclass."""
            if not isinstance(subclass, type):
                raise TypeError('Can only register classes')
            if issubclass(cls, subclass):
                raise RuntimeError('Refusing to create an inheritance cycle')
            cls._abc_registry.append(subclass)
            return subclass

        def __instancecheck__(cls, instance):
            return cls.__subclasscheck__(type(instance))

        def __subclasscheck__(cls, subclass):
            if not isinstance(subclass, type):
                raise TypeError('issubclass() arg 1 must be a class')
            if cls in subclass.__mro__:
                return True
            answer = cls.__subclasshook__(subclass)
            if answer is not NotImplemented:
                return answer
            for known in cls.__dict__.get('_abc_registry', ()):
                if issubclass(subclass, known):
                    return True
            for derived in cls.__subclasses__():
                if issubclass(subclass, derived):
                    return True
            return False


    def _is_abstract(value):
        for inner in (value, getattr(value, 'fget', None), getattr(value, '__func__', None)):
            if getattr(inner, '__isabstractmethod__', False):
                return True
        return False


    class ABC(metaclass=ABCMeta):
        """A class whose subclasses may have abstract methods."""


    class abstractproperty(property):
        """A property that subclasses must define."""

        __isabstractmethod__ = True


    def get_cache_token():
        """A number that changes when a class is registered."""
        return 0
    """#
}
