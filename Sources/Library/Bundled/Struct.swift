extension BundledSource {
  /// `struct`, written in the language.
  static let structSource = #"""
    """Numbers as bytes."""
    import math as _math

    __all__ = ['calcsize', 'pack', 'pack_into', 'unpack', 'unpack_from', 'iter_unpack', 'Struct', 'error']


    class error(Exception):
        """What goes wrong with a format."""

        __module__ = 'struct'


    _sizes = {'x': 1, 'c': 1, 'b': 1, 'B': 1, '?': 1, 'h': 2, 'H': 2, 'i': 4, 'I': 4, 'l': 4, 'L': 4, 'q': 8, 'Q': 8, 'e': 2,
              'f': 4, 'd': 8, 's': 1, 'p': 1}
    _native = {**_sizes, 'l': 8, 'L': 8, 'n': 8, 'N': 8, 'P': 8}
    _floats = {'e': (5, 10), 'f': (8, 23), 'd': (11, 52)}


    def _fields(format):
        if isinstance(format, bytes):
            format = format.decode('ascii')
        order, aligned, place = 'little', True, 0
        if format[:1] in ('@', '=', '<', '>', '!'):
            aligned = format[0] == '@'
            order = 'big' if format[0] in '>!' else 'little'
            place = 1
        sizes = _native if aligned else _sizes
        offset, fields = 0, []
        while place < len(format):
            letter = format[place]
            if letter.isspace():
                place += 1
                continue
            count = None
            start = place
            while place < len(format) and format[place].isdigit():
                place += 1
            if place > start:
                count = int(format[start:place])
                if place == len(format):
                    raise error('repeat count given without format specifier')
                letter = format[place]
            place += 1
            if letter not in sizes:
                raise error('bad char in struct format')
            size = sizes[letter]
            if aligned and letter not in 'xcsp':
                offset += -offset % size
            if letter in 'sp':
                length = 1 if count is None else count
                fields.append((letter, offset, length))
                offset += length
            else:
                for _ in range(1 if count is None else count):
                    if letter != 'x':
                        fields.append((letter, offset, size))
                    offset += size
        return order, fields, offset


    def calcsize(format):
        """The number of bytes of a format."""
        return _fields(format)[2]


    def _encoded(value, letter):
        exponent_bits, mantissa_bits = _floats[letter]
        bias = (1 << exponent_bits - 1) - 1
        sign = 1 if _math.copysign(1.0, value) < 0 else 0
        if value != value:
            exponent, mantissa = (1 << exponent_bits) - 1, 1 << mantissa_bits - 1
        elif _math.isinf(value):
            exponent, mantissa = (1 << exponent_bits) - 1, 0
        elif value == 0:
            exponent = mantissa = 0
        else:
            fraction, power = _math.frexp(abs(value))
            power -= 1
            if power < 1 - bias:
                exponent, mantissa = 0, round(_math.ldexp(fraction, power + 1 + bias - 1 + mantissa_bits))
            else:
                exponent, mantissa = power + bias, round(_math.ldexp(fraction * 2 - 1, mantissa_bits))
            if mantissa >> mantissa_bits:
                exponent, mantissa = exponent + 1, mantissa - (1 << mantissa_bits)
            if exponent >= (1 << exponent_bits) - 1:
                raise OverflowError(f'float too large to pack with {letter} format')
        return sign << exponent_bits + mantissa_bits | exponent << mantissa_bits | mantissa


    def _decoded(bits, letter):
        exponent_bits, mantissa_bits = _floats[letter]
        bias = (1 << exponent_bits - 1) - 1
        sign = -1.0 if bits >> exponent_bits + mantissa_bits else 1.0
        exponent = bits >> mantissa_bits & (1 << exponent_bits) - 1
        mantissa = bits & (1 << mantissa_bits) - 1
        if exponent == (1 << exponent_bits) - 1:
            return _math.nan if mantissa else sign * _math.inf
        if exponent == 0:
            return sign * _math.ldexp(float(mantissa), 1 - bias - mantissa_bits)
        return sign * _math.ldexp(float(mantissa | 1 << mantissa_bits), exponent - bias - mantissa_bits)


    def _packed(letter, size, value, order):
        if letter == 'c':
            if not isinstance(value, bytes) or len(value) != 1:
                raise error('char format requires a bytes object of length 1')
            return value
        if letter in 'sp':
            if not isinstance(value, (bytes, bytearray)):
                raise error(f"argument for '{letter}' must be a bytes object")
            value = bytes(value)
            if letter == 'p':
                value = bytes([min(len(value), size - 1, 255)]) + value[:size - 1]
            return value[:size].ljust(size, b'\0')
        if letter == '?':
            return b'\1' if value else b'\0'
        if letter in _floats:
            try:
                value = float(value)
            except TypeError:
                raise error('required argument is not a float') from None
            return _encoded(value, letter).to_bytes(size, order)
        if not isinstance(value, int):
            if not hasattr(value, '__index__'):
                raise error('required argument is not an integer')
            value = value.__index__()
        signed = letter.islower()
        low, high = (-(1 << 8 * size - 1), (1 << 8 * size - 1) - 1) if signed else (0, (1 << 8 * size) - 1)
        if not low <= value <= high:
            if letter in 'bB':
                raise error(f'{"byte" if signed else "ubyte"} format requires {low} <= number <= {high}')
            if letter in 'hH':
                raise error(f'{"short" if signed else "ushort"} format requires {low} <= number <= {high}')
            raise error('argument out of range' if not -(1 << 63) <= value < 1 << 64
                        else f"'{letter}' format requires {low} <= number <= {high}")
        return value.to_bytes(size, order, signed=signed)


    def pack(format, *values):
        """Values as bytes."""
        order, fields, size = _fields(format)
        if len(values) != len(fields):
            raise error(f'pack expected {len(fields)} items for packing (got {len(values)})')
        out = bytearray(size)
        for (letter, offset, length), value in zip(fields, values):
            out[offset:offset + length] = _packed(letter, length, value, order)
        return bytes(out)


    def unpack(format, buffer):
        """Values from bytes."""
        order, fields, size = _fields(format)
        if len(buffer) != size:
            raise error(f'unpack requires a buffer of {size} bytes')
        return _unpacked(order, fields, bytes(buffer))


    def _unpacked(order, fields, data):
        values = []
        for letter, offset, length in fields:
            part = data[offset:offset + length]
            if letter in 'cs':
                values.append(part)
            elif letter == 'p':
                values.append(part[1:1 + part[0]])
            elif letter == '?':
                values.append(part != b'\0')
            elif letter in _floats:
                values.append(_decoded(int.from_bytes(part, order), letter))
            else:
                values.append(int.from_bytes(part, order, signed=letter.islower()))
        return tuple(values)


    def unpack_from(format, /, buffer, offset=0):
        """Values from bytes at a place."""
        order, fields, size = _fields(format)
        if len(buffer) - offset < size:
            raise error(f'unpack_from requires a buffer of at least {offset + size} bytes for unpacking {size} bytes at offset '
                        f'{offset} (actual buffer size is {len(buffer)})')
        return _unpacked(order, fields, bytes(buffer[offset:offset + size]))


    def pack_into(format, buffer, offset, *values):
        """Writes values as bytes to a place."""
        data = pack(format, *values)
        buffer[offset:offset + len(data)] = data


    def iter_unpack(format, buffer):
        """Values from all pieces of a buffer."""
        size = calcsize(format)
        if size == 0:
            raise error('cannot iteratively unpack with a struct of length 0')
        if len(buffer) % size:
            raise error(f'iterative unpacking requires a buffer of a multiple of {size} bytes')
        for start in range(0, len(buffer), size):
            yield unpack(format, buffer[start:start + size])


    class Struct:
        """A format."""

        def __init__(self, format):
            self.format = format
            self.size = calcsize(format)

        def pack(self, *values):
            return pack(self.format, *values)

        def unpack(self, buffer):
            return unpack(self.format, buffer)

        def unpack_from(self, buffer, offset=0):
            return unpack_from(self.format, buffer, offset)

        def iter_unpack(self, buffer):
            return iter_unpack(self.format, buffer)
    """#
}
