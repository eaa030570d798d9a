extension BundledSource {
  /// `pickle`: objects as bytes, and back. What is read may build classes but calls no other function.
  static let pickleSource = #"""
    """Objects as bytes, and back. What is read may build classes but calls no other function."""
    import sys as _sys
    from math import frexp as _frexp, ldexp as _ldexp

    HIGHEST_PROTOCOL = 5
    DEFAULT_PROTOCOL = 4


    class PickleError(Exception):
        """Raised for what cannot be written or read."""


    class PicklingError(PickleError):
        """Raised for what cannot be written."""


    class UnpicklingError(PickleError):
        """Raised for what cannot be read."""


    for _class in (PickleError, PicklingError, UnpicklingError):
        _class.__module__ = '_pickle'


    def _double_bytes(value):
        """The eight bytes of a float, the highest first."""
        if value != value:
            bits = 0x7ff8 << 48
        elif value in (float('inf'), float('-inf')):
            bits = 0x7ff << 52
        else:
            fraction, exponent = _frexp(abs(value))
            if value == 0:
                bits = 0
            elif exponent < -1021:
                bits = int(_ldexp(fraction, exponent + 1074))
            else:
                bits = (exponent + 1022 << 52) + int(_ldexp(fraction, 53)) - (1 << 52)
        if str(value)[0] == '-':
            bits += 1 << 63
        return bits.to_bytes(8, 'big')


    def _bytes_double(data):
        """The float of eight bytes."""
        bits = int.from_bytes(data, 'big')
        sign = -1.0 if bits >> 63 else 1.0
        exponent, fraction = bits >> 52 & 0x7ff, bits & (1 << 52) - 1
        if exponent == 0x7ff:
            return float('nan') if fraction else sign * float('inf')
        if exponent == 0:
            return sign * _ldexp(float(fraction), -1074)
        return sign * _ldexp(float(fraction + (1 << 52)), exponent - 1075)


    def _whole_bytes(value):
        """A whole number as the shortest bytes in two's complement."""
        if value == 0:
            return b''
        count = (value.bit_length() >> 3) + 1
        data = value.to_bytes(count, 'little', signed=True)
        if value < 0 and count > 1 and data[-1] == 0xff and data[-2] & 0x80:
            data = data[:-1]
        return data


    class Pickler:
        """Writes objects to a file."""

        def __init__(self, file, protocol=None, *, fix_imports=True, buffer_callback=None):
            self._file = file
            self.proto = DEFAULT_PROTOCOL if protocol is None else HIGHEST_PROTOCOL if protocol < 0 else protocol
            self.clear_memo()

        def clear_memo(self):
            """Forgets what was written before."""
            self._places = {}
            self._kept = []

        def persistent_id(self, obj):
            """What stands for an object that is kept elsewhere, or None."""
            return None

        def dump(self, obj):
            """Writes one object."""
            self._parts = [b'\x80', bytes([2 if self.proto < 2 else min(self.proto, 4)])]
            self.save(obj)
            self._parts.append(b'.')
            self._file.write(b''.join(self._parts))

        def _memoize(self, obj):
            place = len(self._kept)
            self._places[id(obj)] = place
            self._kept.append(obj)
            self._parts.append(b'q' + bytes([place]) if place < 256 else b'r' + place.to_bytes(4, 'little'))

        def save(self, obj):
            """Writes an object into the stream."""
            put = self._parts.append
            known = self.persistent_id(obj)
            if known is not None:
                self.save(known)
                put(b'Q')
                return
            kind = type(obj)
            if obj is None:
                put(b'N')
            elif kind is bool:
                put(b'\x88' if obj else b'\x89')
            elif kind is int:
                self._save_int(obj)
            elif kind is float:
                put(b'G' + _double_bytes(obj))
            elif id(obj) in self._places:
                place = self._places[id(obj)]
                put(b'h' + bytes([place]) if place < 256 else b'j' + place.to_bytes(4, 'little'))
            elif kind is str:
                data = obj.encode('utf-8', 'surrogatepass')
                put(b'X' + len(data).to_bytes(4, 'little') + data)
                self._memoize(obj)
            elif kind is bytes:
                self._save_bytes(obj)
            elif kind is tuple:
                self._save_tuple(obj)
            elif kind is list:
                put(b']')
                self._memoize(obj)
                self._save_items(obj)
            elif kind is dict:
                put(b'}')
                self._memoize(obj)
                self._save_pairs(obj.items())
            elif isinstance(obj, type) or kind in (type(len), type(lambda: 0)):
                self._save_global(obj)
            else:
                self._save_reduced(obj, self._reduced(obj))

        def _save_int(self, value):
            put = self._parts.append
            if 0 <= value < 256:
                put(b'K' + bytes([value]))
            elif 0 <= value < 65536:
                put(b'M' + value.to_bytes(2, 'little'))
            elif -2 ** 31 <= value < 2 ** 31:
                put(b'J' + value.to_bytes(4, 'little', signed=True))
            else:
                data = _whole_bytes(value)
                put(b'\x8a' + bytes([len(data)]) + data if len(data) < 256 else
                    b'\x8b' + len(data).to_bytes(4, 'little') + data)

        def _save_bytes(self, obj):
            if self.proto >= 3:
                size = bytes([len(obj)]) if len(obj) < 256 else len(obj).to_bytes(4, 'little')
                self._parts.append((b'C' if len(obj) < 256 else b'B') + size + obj)
                self._memoize(obj)
            else:
                # Older protocols have no bytes: they are encoded from text.
                self._parts.append(b'c_codecs\nencode\n')
                self.save((obj.decode('latin1'), 'latin1'))
                self._parts.append(b'R')
                self._memoize(obj)

        def _save_tuple(self, obj):
            put = self._parts.append
            if not obj:
                put(b')')
                return
            if len(obj) > 3:
                put(b'(')
            for item in obj:
                self.save(item)
            put(b't' if len(obj) > 3 else b'\x85\x86\x87'[len(obj) - 1:len(obj)])
            self._memoize(obj)

        def _save_items(self, items):
            items = list(items)
            if len(items) == 1:
                self.save(items[0])
                self._parts.append(b'a')
            elif items:
                self._parts.append(b'(')
                for item in items:
                    self.save(item)
                self._parts.append(b'e')

        def _save_pairs(self, pairs):
            pairs = list(pairs)
            if len(pairs) > 1:
                self._parts.append(b'(')
            for key, value in pairs:
                self.save(key)
                self.save(value)
            if pairs:
                self._parts.append(b'u' if len(pairs) > 1 else b's')

        def _save_global(self, obj):
            name = getattr(obj, '__qualname__', obj.__name__)
            module = getattr(obj, '__module__', None) or '__main__'
            if '<locals>' in name:
                raise AttributeError(f"Can't pickle local object '{name}'")
            found = _sys.modules.get(module)
            for part in name.split('.'):
                found = getattr(found, part, None)
            if found is not obj:
                raise PicklingError(f"Can't pickle {obj!r}: attribute lookup {name} on {module} failed")
            if module == 'builtins' and self.proto < 3:
                module = '__builtin__'
            self._parts.append(f'c{module}\n{name}\n'.encode())
            self._memoize(obj)

        def _reduced(self, obj):
            """What makes the object again: (function, arguments, state, items, pairs)."""
            kind = type(obj)
            if kind in (set, frozenset):
                return kind, ([*obj],)
            if kind is complex:
                return complex, (obj.real, obj.imag)
            own = getattr(kind, '__reduce__', None) if '__reduce__' in dir(kind) else None
            if own is not None and kind.__module__ != 'builtins' and own is not getattr(object, '__reduce__', None):
                return own(obj)
            if isinstance(obj, BaseException):
                return kind, obj.args
            if kind.__module__ == 'builtins':
                raise TypeError(f"cannot pickle '{kind.__name__}' object")
            if hasattr(kind, '__getstate__'):
                state = obj.__getstate__()
            else:
                state = dict(obj.__dict__) if getattr(obj, '__dict__', None) else None
            arguments = (tuple(obj),) if isinstance(obj, tuple) else ()
            if hasattr(obj, '_fields') and isinstance(obj, tuple):
                arguments = tuple(obj)
            items = obj if isinstance(obj, list) else None
            pairs = obj.items() if isinstance(obj, dict) else None
            if kind.__module__ == 'collections' and kind.__name__ == 'defaultdict':
                return kind, (obj.default_factory,), None, None, pairs
            if kind.__module__ == 'collections' and kind.__name__ == 'OrderedDict':
                return kind, (), state, None, pairs
            if kind.__module__ == 'collections' and kind.__name__ == 'Counter':
                return kind, (dict(obj),)
            return _new_object, (kind, *arguments), state, items, pairs

        def _save_reduced(self, obj, parts):
            put = self._parts.append
            function, arguments, state, items, pairs = (*parts, None, None, None)[:5]
            if function is _new_object:
                self.save(arguments[0])
                self.save(tuple(arguments[1:]))
                put(b'\x81')
            else:
                self.save(function)
                self.save(tuple(arguments))
                put(b'R')
            self._memoize(obj)
            if items is not None:
                self._save_items(items)
            if pairs is not None:
                self._save_pairs(pairs)
            if state is not None:
                self.save(state)
                put(b'b')


    def _new_object(cls, *arguments):
        return cls.__new__(cls, *arguments)


    class Unpickler:
        """Reads objects from a file."""

        def __init__(self, file, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=None):
            self._file = file

        def persistent_load(self, pid):
            """The object that an id stands for."""
            raise UnpicklingError('A load persistent id instruction was encountered, but no persistent_load function was '
                                  'specified.')

        def find_class(self, module, name):
            """The class or function of this name."""
            module = {'__builtin__': 'builtins', 'copy_reg': 'copyreg'}.get(module, module)
            if (module, name) == ('_codecs', 'encode'):
                return _encoded
            if (module, name) == ('copyreg', '_reconstructor'):
                return _reconstructed
            __import__(module)
            found = _sys.modules[module]
            for part in name.split('.'):
                if not hasattr(found, part):
                    raise AttributeError(f"Can't get attribute '{name}' on {_sys.modules[module]!r}")
                found = getattr(found, part)
            return found

        def _may_call(self, function):
            return isinstance(function, type) or function in (_encoded, _reconstructed)

        def load(self):
            """Reads one object."""
            self._stack, self._marks, self._memo = [], [], {}
            read = self._file.read
            while True:
                code = read(1)
                if not code:
                    raise EOFError('Ran out of input')
                if code == b'.':
                    return self._stack.pop()
                action = _actions.get(code)
                if action is None:
                    raise UnpicklingError(f"invalid load key, '{code.decode('latin1')}'.")
                action(self)

        # What the stream says, one method a kind of instruction.

        def _number(self, count, signed=False):
            return int.from_bytes(self._file.read(count), 'little', signed=signed)

        def _line(self):
            return self._file.readline()[:-1].decode()

        def _push(self, value):
            self._stack.append(value)

        def _since_mark(self):
            start = self._marks.pop()
            items = self._stack[start:]
            del self._stack[start:]
            return items

        def _take(self, count):
            items = self._stack[-count:]
            del self._stack[-count:]
            return items

        def _reduce(self):
            function, arguments = self._take(2)
            if not self._may_call(function):
                raise UnpicklingError(f'calling {function!r} is not allowed')
            self._push(function(*arguments))

        def _new(self):
            cls, arguments = self._take(2)
            self._push(cls.__new__(cls, *arguments))

        def _new_with_keywords(self):
            cls, arguments, keywords = self._take(3)
            self._push(cls.__new__(cls, *arguments, **keywords))

        def _build(self):
            state = self._stack.pop()
            target = self._stack[-1]
            if hasattr(target, '__setstate__'):
                target.__setstate__(state)
                return
            slots = None
            if isinstance(state, tuple) and len(state) == 2:
                state, slots = state
            if state:
                target.__dict__.update(state)
            for name, value in (slots or {}).items():
                setattr(target, name, value)

        def _extend(self, items):
            target = self._stack[-1]
            for item in items:
                target.append(item)

        def _set_pairs(self, items):
            target = self._stack[-1]
            for place in range(0, len(items), 2):
                target[items[place]] = items[place + 1]

        def _global(self, module, name):
            self._push(self.find_class(module, name))

        def _text(self, count):
            self._push(self._file.read(count).decode('utf-8', 'surrogatepass'))

        def _set_memo(self, place):
            self._memo[place] = self._stack[-1]

        def _add_to_set(self):
            items = self._since_mark()
            self._stack[-1].update(items)


    _actions = {
        b'\x80': lambda u: u._number(1),
        b'\x95': lambda u: u._number(8),
        b'N': lambda u: u._push(None),
        b'\x88': lambda u: u._push(True),
        b'\x89': lambda u: u._push(False),
        b'K': lambda u: u._push(u._number(1)),
        b'M': lambda u: u._push(u._number(2)),
        b'J': lambda u: u._push(u._number(4, True)),
        b'\x8a': lambda u: u._push(u._number(u._number(1), True)),
        b'\x8b': lambda u: u._push(u._number(u._number(4), True)),
        b'G': lambda u: u._push(_bytes_double(u._file.read(8))),
        b'X': lambda u: u._text(u._number(4)),
        b'\x8c': lambda u: u._text(u._number(1)),
        b'\x8d': lambda u: u._text(u._number(8)),
        b'C': lambda u: u._push(u._file.read(u._number(1))),
        b'B': lambda u: u._push(u._file.read(u._number(4))),
        b'\x8e': lambda u: u._push(u._file.read(u._number(8))),
        b'U': lambda u: u._push(u._file.read(u._number(1)).decode('latin1')),
        b'T': lambda u: u._push(u._file.read(u._number(4)).decode('latin1')),
        b')': lambda u: u._push(()),
        b']': lambda u: u._push([]),
        b'}': lambda u: u._push({}),
        b'\x8f': lambda u: u._push(set()),
        b'\x90': lambda u: u._add_to_set(),
        b'\x91': lambda u: u._push(frozenset(u._since_mark())),
        b'(': lambda u: u._marks.append(len(u._stack)),
        b't': lambda u: u._push(tuple(u._since_mark())),
        b'\x85': lambda u: u._push(tuple(u._take(1))),
        b'\x86': lambda u: u._push(tuple(u._take(2))),
        b'\x87': lambda u: u._push(tuple(u._take(3))),
        b'l': lambda u: u._push(u._since_mark()),
        b'a': lambda u: u._extend([u._stack.pop()]),
        b'e': lambda u: u._extend(u._since_mark()),
        b's': lambda u: u._set_pairs(u._take(2)),
        b'u': lambda u: u._set_pairs(u._since_mark()),
        b'q': lambda u: u._set_memo(u._number(1)),
        b'r': lambda u: u._set_memo(u._number(4)),
        b'\x94': lambda u: u._set_memo(len(u._memo)),
        b'h': lambda u: u._push(u._memo[u._number(1)]),
        b'j': lambda u: u._push(u._memo[u._number(4)]),
        b'c': lambda u: u._global(u._line(), u._line()),
        b'\x93': lambda u: u._global(*u._take(2)),
        b'R': lambda u: u._reduce(),
        b'\x81': lambda u: u._new(),
        b'\x92': lambda u: u._new_with_keywords(),
        b'b': lambda u: u._build(),
        b'Q': lambda u: u._push(u.persistent_load(u._stack.pop())),
        b'0': lambda u: u._stack.pop(),
        b'2': lambda u: u._push(u._stack[-1]),
    }


    def _encoded(text, encoding):
        return text.encode(encoding)


    def _reconstructed(cls, base, state):
        return cls.__new__(cls)


    def dumps(obj, protocol=None, *, fix_imports=True, buffer_callback=None):
        """The bytes of an object."""
        from io import BytesIO
        file = BytesIO()
        Pickler(file, protocol).dump(obj)
        return file.getvalue()


    def dump(obj, file, protocol=None, *, fix_imports=True, buffer_callback=None):
        """Writes an object to a file."""
        Pickler(file, protocol).dump(obj)


    def loads(data, /, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=None):
        """The object of bytes."""
        from io import BytesIO
        return Unpickler(BytesIO(data)).load()


    def load(file, *, fix_imports=True, encoding='ASCII', errors='strict', buffers=None):
        """Reads an object from a file."""
        return Unpickler(file).load()
    """#
}
