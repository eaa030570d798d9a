extension BundledSource {
  /// `binascii`, written in the language.
  static let binasciiSource = #"""
    """Bytes as texts of digits and letters."""


    class Error(ValueError):
        """What is no such text."""


    class Incomplete(Exception):
        """A text that ends too early."""


    _letters = b'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/'


    def hexlify(data, sep=None, bytes_per_sep=1):
        """Two digits a byte."""
        text = bytes(data).hex() if sep is None else bytes(data).hex(sep, bytes_per_sep)
        return text.encode('ascii')


    b2a_hex = hexlify


    def unhexlify(hexstr):
        """Bytes from two digits each."""
        text = hexstr if isinstance(hexstr, str) else bytes(hexstr).decode('latin-1')
        if len(text) % 2:
            raise Error('Odd-length string')
        try:
            return bytes([int(text[place:place + 2], 16) for place in range(0, len(text), 2)])
        except ValueError:
            raise Error('Non-hexadecimal digit found') from None


    a2b_hex = unhexlify


    def b2a_base64(data, *, newline=True):
        """Three bytes as four letters."""
        data, out = bytes(data), bytearray()
        for place in range(0, len(data), 3):
            part = data[place:place + 3]
            number = int.from_bytes(part + b'\0' * (3 - len(part)), 'big')
            letters = [_letters[number >> shift & 63] for shift in (18, 12, 6, 0)]
            out += bytes(letters[:len(part) + 1]) + b'=' * (3 - len(part))
        return bytes(out) + (b'\n' if newline else b'')


    def a2b_base64(string, *, strict_mode=False):
        """Bytes from four letters each."""
        data = string.encode('ascii') if isinstance(string, str) else bytes(string)
        bits = count = pads = 0
        out = bytearray()
        for letter in data:
            if letter == 61:
                pads += 1
                continue
            value = _letters.find(letter)
            if value < 0:
                continue
            bits = bits << 6 | value
            count += 1
            if count == 4:
                out += bits.to_bytes(3, 'big')
                bits = count = 0
        if count == 1:
            raise Error('Invalid base64-encoded string: number of data characters (%d) cannot be 1 more than a multiple of 4'
                        % (len(out) // 3 * 4 + 1))
        if count and count + pads < 4:
            raise Error('Incorrect padding')
        if count == 2:
            out.append(bits >> 4)
        elif count == 3:
            out += (bits >> 2).to_bytes(2, 'big')
        return bytes(out)


    def crc32(data, value=0):
        """A checksum of 32 bits."""
        crc = value ^ 0xffffffff
        for byte in bytes(data):
            crc ^= byte
            for _ in range(8):
                crc = crc >> 1 ^ 0xedb88320 if crc & 1 else crc >> 1
        return crc ^ 0xffffffff
    """#

  /// `base64`, written in the language.
  static let base64Source = #"""
    """Bytes as letters."""
    import binascii

    __all__ = ['b64encode', 'b64decode', 'standard_b64encode', 'standard_b64decode', 'urlsafe_b64encode', 'urlsafe_b64decode',
               'b16encode', 'b16decode', 'b32encode', 'b32decode', 'encodebytes', 'decodebytes']

    _letters32 = b'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'


    def _bytes(data):
        if isinstance(data, str):
            try:
                return data.encode('ascii')
            except UnicodeEncodeError:
                raise ValueError('string argument should contain only ASCII characters') from None
        return bytes(data)


    def b64encode(s, altchars=None):
        """Bytes as letters of base 64."""
        if not isinstance(s, (bytes, bytearray)):
            raise TypeError(f"a bytes-like object is required, not '{type(s).__name__}'")
        encoded = binascii.b2a_base64(s, newline=False)
        return encoded if altchars is None else encoded.replace(b'+', altchars[:1]).replace(b'/', altchars[1:])


    def b64decode(s, altchars=None, validate=False):
        """Bytes from letters of base 64."""
        data = _bytes(s)
        if altchars is not None:
            alternatives = _bytes(altchars)
            data = data.replace(alternatives[:1], b'+').replace(alternatives[1:], b'/')
        if validate and any([letter not in binascii._letters + b'=' for letter in data]):
            raise binascii.Error('Only base64 data is allowed')
        return binascii.a2b_base64(data)


    standard_b64encode, standard_b64decode = b64encode, b64decode


    def urlsafe_b64encode(s):
        return b64encode(s, b'-_')


    def urlsafe_b64decode(s):
        return b64decode(s, b'-_')


    def b16encode(s):
        return binascii.hexlify(s).upper()


    def b16decode(s, casefold=False):
        data = _bytes(s)
        data = data.upper() if casefold else data
        if any([letter not in b'0123456789ABCDEF' for letter in data]):
            raise binascii.Error('Non-base16 digit found')
        return binascii.unhexlify(data)


    def b32encode(s):
        data, out = bytes(s), bytearray()
        for place in range(0, len(data), 5):
            part = data[place:place + 5]
            number = int.from_bytes(part + b'\0' * (5 - len(part)), 'big')
            letters = bytes([_letters32[number >> shift & 31] for shift in range(35, -1, -5)])
            kept = (len(part) * 8 + 4) // 5
            out += letters[:kept] + b'=' * (8 - kept)
        return bytes(out)


    def b32decode(s, casefold=False, map01=None):
        data = _bytes(s)
        data = data.upper() if casefold else data
        if len(data) % 8:
            raise binascii.Error('Incorrect padding')
        out = bytearray()
        for place in range(0, len(data), 8):
            part = data[place:place + 8].rstrip(b'=')
            number = 0
            for letter in part:
                value = _letters32.find(letter)
                if value < 0:
                    raise binascii.Error('Non-base32 digit found')
                number = number << 5 | value
            number <<= 5 * (8 - len(part))
            out += number.to_bytes(5, 'big')[:len(part) * 5 // 8]
        return bytes(out)


    def encodebytes(s):
        return b''.join([binascii.b2a_base64(s[place:place + 57]) for place in range(0, len(s), 57)])


    def decodebytes(s):
        return binascii.a2b_base64(s)
    """#
}
