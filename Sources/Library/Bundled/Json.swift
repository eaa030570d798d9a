extension BundledSource {
  /// `json`, written in the language.
  static let jsonSource = #"""
    """JSON texts."""

    _escapes = {'"': '\\"', '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t', '\f': '\\f', '\b': '\\b'}
    _unescapes = {'"': '"', '\\': '\\', '/': '/', 'b': '\b', 'f': '\f', 'n': '\n', 'r': '\r', 't': '\t'}


    class JSONDecodeError(ValueError):
        """Raised for a text that is not JSON."""

        __module__ = 'json.decoder'

        def __init__(self, msg, doc, pos):
            line = doc.count('\n', 0, pos) + 1
            column = pos - doc.rfind('\n', 0, pos)
            ValueError.__init__(self, f'{msg}: line {line} column {column} (char {pos})')
            self.msg, self.doc, self.pos, self.lineno, self.colno = msg, doc, pos, line, column


    def _quote(text, ascii_only):
        parts = ['"']
        for ch in text:
            code = ord(ch)
            if ch in _escapes:
                parts.append(_escapes[ch])
            elif code < 32 or (ascii_only and 126 < code < 0x10000):
                parts.append('\\u%04x' % code)
            elif ascii_only and code >= 0x10000:
                code -= 0x10000
                parts.append('\\u%04x\\u%04x' % (0xd800 | code >> 10, 0xdc00 | code & 0x3ff))
            else:
                parts.append(ch)
        parts.append('"')
        return ''.join(parts)


    def _number(x):
        if x != x:
            return 'NaN'
        if x in (float('inf'), float('-inf')):
            return 'Infinity' if x > 0 else '-Infinity'
        return repr(x)


    class _Writer:
        def __init__(self, indent, separators, sort_keys, ensure_ascii, default, allow_nan, skipkeys):
            self.indent = ' ' * indent if isinstance(indent, int) else indent
            if separators is None:
                separators = (', ', ': ') if indent is None else (',', ': ')
            self.comma, self.colon = separators
            self.sort_keys = sort_keys
            self.ascii = ensure_ascii
            self.default = default
            self.allow_nan = allow_nan
            self.skipkeys = skipkeys
            self.open = []

        def simple(self, x):
            if x is None:
                return 'null'
            if x is True:
                return 'true'
            if x is False:
                return 'false'
            if isinstance(x, str):
                return _quote(x, self.ascii)
            if isinstance(x, int):
                return str(int(x))
            if isinstance(x, float):
                text = _number(x)
                if not self.allow_nan and text.lstrip('-') in ('NaN', 'Infinity'):
                    raise ValueError('Out of range float values are not JSON compliant')
                return text
            return None

        def text(self, x, level):
            simple = self.simple(x)
            if simple is not None:
                return simple
            if any(x is outer for outer in self.open):
                raise ValueError('Circular reference detected')
            self.open.append(x)
            if isinstance(x, (list, tuple)):
                result = self.block('[', ']', [self.text(item, level + 1) for item in x], level)
            elif isinstance(x, dict):
                pairs = sorted(x.items()) if self.sort_keys else x.items()
                parts = []
                for key, value in pairs:
                    if not isinstance(key, str):
                        if not (key is None or isinstance(key, (int, float))):
                            if self.skipkeys:
                                continue
                            raise TypeError('keys must be str, int, float, bool or None, '
                                            f'not {type(key).__name__}')
                        key = self.simple(key)
                    parts.append(_quote(key, self.ascii) + self.colon + self.text(value, level + 1))
                result = self.block('{', '}', parts, level)
            elif self.default is not None:
                result = self.text(self.default(x), level)
            else:
                raise TypeError(f'Object of type {type(x).__name__} is not JSON serializable')
            self.open.pop()
            return result

        def block(self, start, end, parts, level):
            if not parts:
                return start + end
            if self.indent is None:
                return start + self.comma.join(parts) + end
            inner = '\n' + self.indent * (level + 1)
            return start + inner + (self.comma + inner).join(parts) + '\n' + self.indent * level + end


    def dumps(obj, *, skipkeys=False, ensure_ascii=True, check_circular=True, allow_nan=True, cls=None, indent=None,
              separators=None, default=None, sort_keys=False, **kw):
        """The JSON text of an object."""
        return _Writer(indent, separators, sort_keys, ensure_ascii, default, allow_nan, skipkeys).text(obj, 0)


    def dump(obj, fp, **kw):
        """Writes the JSON text of an object to a file."""
        fp.write(dumps(obj, **kw))


    class _Reader:
        def __init__(self, text, object_hook, object_pairs_hook, parse_float, parse_int):
            self.s = text
            self.hook = object_hook
            self.pairs_hook = object_pairs_hook
            self.float = parse_float or float
            self.int = parse_int or int

        def blank(self, i):
            s = self.s
            while i < len(s) and s[i] in ' \t\n\r':
                i += 1
            return i

        def value(self, i):
            s = self.s
            ch = s[i:i + 1]
            if ch == '"':
                return self.string(i + 1)
            if ch == '{':
                return self.object(i + 1)
            if ch == '[':
                return self.array(i + 1)
            for word, result in (('null', None), ('true', True), ('false', False), ('NaN', float('nan')),
                                 ('Infinity', float('inf')), ('-Infinity', float('-inf'))):
                if s.startswith(word, i):
                    return result, i + len(word)
            return self.number(i)

        def digits(self, i):
            while i < len(self.s) and self.s[i] in '0123456789':
                i += 1
            return i

        def number(self, i):
            s = self.s
            j = i + 1 if s[i:i + 1] == '-' else i
            end = j + 1 if s[j:j + 1] == '0' else self.digits(j)
            if end == j:
                raise JSONDecodeError('Expecting value', s, i)
            whole = True
            if s[end:end + 1] == '.' and self.digits(end + 1) > end + 1:
                end = self.digits(end + 1)
                whole = False
            if s[end:end + 1] in ('e', 'E'):
                j = end + 2 if s[end + 1:end + 2] in ('+', '-') else end + 1
                if self.digits(j) > j:
                    end = self.digits(j)
                    whole = False
            return (self.int if whole else self.float)(s[i:end]), end

        def string(self, i):
            s = self.s
            begin = i - 1
            parts = []
            while True:
                ch = s[i:i + 1]
                if ch == '':
                    raise JSONDecodeError('Unterminated string starting at', s, begin)
                if ch == '"':
                    return ''.join(parts), i + 1
                if ch < ' ':
                    raise JSONDecodeError('Invalid control character at', s, i)
                if ch != '\\':
                    parts.append(ch)
                    i += 1
                    continue
                esc = s[i + 1:i + 2]
                if esc == 'u':
                    code = self.hex(i + 2)
                    i += 6
                    if 0xd800 <= code < 0xdc00 and s.startswith('\\u', i):
                        low = self.hex(i + 2)
                        if 0xdc00 <= low < 0xe000:
                            code = 0x10000 + ((code - 0xd800) << 10 | (low - 0xdc00))
                            i += 6
                    parts.append(chr(code))
                elif esc == '':
                    raise JSONDecodeError('Unterminated string starting at', s, begin)
                elif esc in _unescapes:
                    parts.append(_unescapes[esc])
                    i += 2
                else:
                    raise JSONDecodeError('Invalid \\escape', s, i)

        def hex(self, i):
            text = self.s[i:i + 4]
            if len(text) != 4 or any(ch not in '0123456789abcdefABCDEF' for ch in text):
                raise JSONDecodeError('Invalid \\uXXXX escape', self.s, i - 1)
            return int(text, 16)

        def array(self, i):
            s = self.s
            items = []
            i = self.blank(i)
            if s[i:i + 1] == ']':
                return items, i + 1
            while True:
                item, i = self.value(i)
                items.append(item)
                i = self.blank(i)
                if s[i:i + 1] == ']':
                    return items, i + 1
                if s[i:i + 1] != ',':
                    raise JSONDecodeError("Expecting ',' delimiter", s, i)
                i = self.blank(i + 1)

        def object(self, i):
            s = self.s
            pairs = []
            i = self.blank(i)
            if s[i:i + 1] != '}':
                while True:
                    if s[i:i + 1] != '"':
                        raise JSONDecodeError('Expecting property name enclosed in double quotes', s, i)
                    key, i = self.string(i + 1)
                    i = self.blank(i)
                    if s[i:i + 1] != ':':
                        raise JSONDecodeError("Expecting ':' delimiter", s, i)
                    value, i = self.value(self.blank(i + 1))
                    pairs.append((key, value))
                    i = self.blank(i)
                    if s[i:i + 1] == '}':
                        break
                    if s[i:i + 1] != ',':
                        raise JSONDecodeError("Expecting ',' delimiter", s, i)
                    i = self.blank(i + 1)
            if self.pairs_hook is not None:
                return self.pairs_hook(pairs), i + 1
            result = dict(pairs)
            return (result if self.hook is None else self.hook(result)), i + 1


    def loads(s, *, cls=None, object_hook=None, parse_float=None, parse_int=None, parse_constant=None,
              object_pairs_hook=None, **kw):
        """The object that a JSON text describes."""
        if isinstance(s, bytes):
            s = s.decode('utf-8')
        if not isinstance(s, str):
            raise TypeError(f'the JSON object must be str, bytes or bytearray, not {type(s).__name__}')
        reader = _Reader(s, object_hook, object_pairs_hook, parse_float, parse_int)
        value, end = reader.value(reader.blank(0))
        end = reader.blank(end)
        if end != len(s):
            raise JSONDecodeError('Extra data', s, end)
        return value


    def load(fp, **kw):
        """The object that a JSON file describes."""
        return loads(fp.read(), **kw)
    """#
}
