extension BundledSource {
  /// `hashlib`, written in the language.
  static let hashlibSource = #"""
    """Checksums of bytes."""
    from _checksum import sha512 as _sha512
    import struct as _struct

    __all__ = ['md5', 'sha1', 'sha224', 'sha256', 'sha512', 'new', 'algorithms_available', 'algorithms_guaranteed']

    _sizes = {'md5': (16, 64), 'sha1': (20, 64), 'sha224': (28, 64), 'sha256': (32, 64), 'sha512': (64, 128)}
    algorithms_guaranteed = algorithms_available = set(_sizes)
    _word = 0xffffffff


    def _left(value, count):
        return (value << count | value >> 32 - count) & _word


    def _right(value, count):
        return (value >> count | value << 32 - count) & _word


    def _root(number, power, bits):
        # The first bits of the fraction of a root, by integers alone.
        target, low, high = number << power * bits, 0, number << bits
        while low < high:
            middle = low + high + 1 >> 1
            if middle ** power <= target:
                low = middle
            else:
                high = middle - 1
        return low & (1 << bits) - 1


    def _primes(count):
        found, number = [], 2
        while len(found) < count:
            if all([number % prime for prime in found]):
                found.append(number)
            number += 1
        return found


    def _blocks(data, order):
        length = len(data) * 8
        data += b'\x80' + b'\0' * (-(len(data) + 9) % 64) + length.to_bytes(8, 'big' if order == '>' else 'little')
        for start in range(0, len(data), 64):
            yield list(_struct.unpack(order + '16I', data[start:start + 64]))


    _md5_shifts = [7, 12, 17, 22] * 4 + [5, 9, 14, 20] * 4 + [4, 11, 16, 23] * 4 + [6, 10, 15, 21] * 4


    def _md5(data):
        import math
        table = [int(abs(math.sin(place + 1)) * 4294967296) for place in range(64)]
        state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476]
        for words in _blocks(data, '<'):
            a, b, c, d = state
            for place in range(64):
                if place < 16:
                    mixed, index = b & c | ~b & d, place
                elif place < 32:
                    mixed, index = d & b | ~d & c, (5 * place + 1) % 16
                elif place < 48:
                    mixed, index = b ^ c ^ d, (3 * place + 5) % 16
                else:
                    mixed, index = c ^ (b | ~d & _word), 7 * place % 16
                turned = _left((a + mixed + table[place] + words[index]) & _word, _md5_shifts[place])
                a, d, c, b = d, c, b, (b + turned) & _word
            state = [(old + new) & _word for old, new in zip(state, (a, b, c, d))]
        return _struct.pack('<4I', *state)


    def _sha1(data):
        state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0]
        for words in _blocks(data, '>'):
            for place in range(16, 80):
                words.append(_left(words[place - 3] ^ words[place - 8] ^ words[place - 14] ^ words[place - 16], 1))
            a, b, c, d, e = state
            for place in range(80):
                if place < 20:
                    mixed, constant = b & c | ~b & d, 0x5a827999
                elif place < 40:
                    mixed, constant = b ^ c ^ d, 0x6ed9eba1
                elif place < 60:
                    mixed, constant = b & c | b & d | c & d, 0x8f1bbcdc
                else:
                    mixed, constant = b ^ c ^ d, 0xca62c1d6
                a, b, c, d, e = (_left(a, 5) + mixed + e + constant + words[place]) & _word, a, _left(b, 30), c, d
            state = [(old + new) & _word for old, new in zip(state, (a, b, c, d, e))]
        return _struct.pack('>5I', *state)


    _constants = []


    def _sha256(data, state):
        if not _constants:
            _constants.extend([_root(prime, 3, 32) for prime in _primes(64)])
        for words in _blocks(data, '>'):
            for place in range(16, 64):
                x, y = words[place - 15], words[place - 2]
                first = _right(x, 7) ^ _right(x, 18) ^ x >> 3
                second = _right(y, 17) ^ _right(y, 19) ^ y >> 10
                words.append((words[place - 16] + first + words[place - 7] + second) & _word)
            a, b, c, d, e, f, g, h = state
            for place in range(64):
                turned = _right(e, 6) ^ _right(e, 11) ^ _right(e, 25)
                first = h + turned + (e & f ^ ~e & g) + _constants[place] + words[place]
                second = (_right(a, 2) ^ _right(a, 13) ^ _right(a, 22)) + (a & b ^ a & c ^ b & c)
                h, g, f, e, d, c, b, a = g, f, e, (d + first) & _word, c, b, a, (first + second) & _word
            state = [(old + new) & _word for old, new in zip(state, (a, b, c, d, e, f, g, h))]
        return _struct.pack('>8I', *state)


    def _digest(name, data):
        if name == 'md5':
            return _md5(data)
        if name == 'sha1':
            return _sha1(data)
        if name == 'sha512':
            return _sha512(data)
        if name == 'sha224':
            return _sha256(data, [_root(prime, 2, 64) & _word for prime in _primes(16)[8:]])[:28]
        return _sha256(data, [_root(prime, 2, 32) for prime in _primes(8)])


    class HASH:
        """A checksum under way."""

        __module__ = '_hashlib'

        def __init__(self, name, data=b''):
            self.name = name
            self.digest_size, self.block_size = _sizes[name]
            self._data = b''
            self.update(data)

        def update(self, data, /):
            """Adds bytes."""
            if isinstance(data, str):
                raise TypeError('Strings must be encoded before hashing')
            if not isinstance(data, (bytes, bytearray)):
                raise TypeError('object supporting the buffer API required')
            self._data += bytes(data)

        def digest(self):
            """The checksum as bytes."""
            return _digest(self.name, self._data)

        def hexdigest(self):
            """The checksum as hexadecimal digits."""
            return self.digest().hex()

        def copy(self):
            """The same checksum, to go on from here."""
            return HASH(self.name, self._data)

        def __repr__(self):
            return f'<{self.name} _hashlib.HASH object @ {hex(id(self))}>'


    def new(name, data=b'', *, usedforsecurity=True):
        """A checksum by name."""
        if name not in _sizes:
            raise ValueError('unsupported hash type ' + str(name))
        return HASH(name, data)


    def md5(string=b'', *, usedforsecurity=True):
        return HASH('md5', string)


    def sha1(string=b'', *, usedforsecurity=True):
        return HASH('sha1', string)


    def sha224(string=b'', *, usedforsecurity=True):
        return HASH('sha224', string)


    def sha256(string=b'', *, usedforsecurity=True):
        return HASH('sha256', string)


    def sha512(string=b'', *, usedforsecurity=True):
        return HASH('sha512', string)
    """#
}
