extension BundledSource {
  /// `string`, written in the language.
  static let stringSource = #"""
    """Constants for texts."""

    whitespace = ' \t\n\r\v\f'
    ascii_lowercase = 'abcdefghijklmnopqrstuvwxyz'
    ascii_uppercase = ascii_lowercase.upper()
    ascii_letters = ascii_lowercase + ascii_uppercase
    digits = '0123456789'
    hexdigits = digits + 'abcdef' + 'ABCDEF'
    octdigits = '01234567'
    punctuation = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~'
    printable = digits + ascii_letters + punctuation + whitespace


    def capwords(s, sep=None):
        """Capitalises each word."""
        return (sep or ' ').join([word.capitalize() for word in s.split(sep)])


    class Template:
        """A text with `$name` where values go."""
        delimiter = '$'

        def __init__(self, template):
            self.template = template

        def _pieces(self):
            text, place = self.template, 0
            while place < len(text):
                start = text.find(self.delimiter, place)
                if start < 0:
                    break
                yield text[place:start], None, None
                place = start + len(self.delimiter)
                if text.startswith(self.delimiter, place):
                    yield self.delimiter, None, None
                    place += len(self.delimiter)
                    continue
                braced = text[place:place + 1] == '{'
                end = begin = place + braced
                while end < len(text) and text[end].isascii() and (text[end].isalpha() or text[end] == '_'
                                                                   or end > begin and text[end].isdigit()):
                    end += 1
                if end == begin or braced and text[end:end + 1] != '}':
                    yield self.delimiter, None, start
                    continue
                place = end + braced
                yield text[start:place], text[begin:end], None
            yield text[place:], None, None

        def _values(self, mapping, kws):
            return {**(mapping or {}), **kws}

        def substitute(self, mapping=None, /, **kws):
            """The text with all values; one that is missing is an error."""
            values, result = self._values(mapping, kws), ''
            for text, name, invalid in self._pieces():
                if invalid is not None:
                    lines = self.template[:invalid].splitlines(True)
                    column = invalid - len(''.join(lines[:-1])) + 1 if lines else 1
                    raise ValueError(f'Invalid placeholder in string: line {len(lines) or 1}, col {column}')
                result += text if name is None else str(values[name])
            return result

        def safe_substitute(self, mapping=None, /, **kws):
            """The text with the values that are there."""
            values = self._values(mapping, kws)
            return ''.join([str(values[name]) if name in values else text for text, name, _ in self._pieces()])

        def get_identifiers(self):
            names = []
            for _, name, _ in self._pieces():
                if name is not None and name not in names:
                    names.append(name)
            return names

        def is_valid(self):
            return all([invalid is None for _, _, invalid in self._pieces()])


    class Formatter:
        """What str.format does, in pieces that a subclass can change."""

        def format(self, format_string, /, *args, **kwargs):
            return self.vformat(format_string, args, kwargs)

        def vformat(self, format_string, args, kwargs):
            used = set()
            result, _ = self._filled(format_string, args, kwargs, used, 2, 0)
            self.check_unused_args(used, args, kwargs)
            return result

        def _filled(self, text, args, kwargs, used, depth, number):
            if depth < 0:
                raise ValueError('Max string recursion exceeded')
            parts = []
            for literal, name, spec, conversion in self.parse(text):
                parts.append(literal)
                if name is None:
                    continue
                if name == '':
                    if number is False:
                        raise ValueError('cannot switch from manual field specification to automatic field numbering')
                    name, number = str(number), number + 1
                elif name.isdigit():
                    if number:
                        raise ValueError('cannot switch from manual field specification to automatic field numbering')
                    number = False
                value, first = self.get_field(name, args, kwargs)
                used.add(first)
                value = self.convert_field(value, conversion)
                spec, number = self._filled(spec, args, kwargs, used, depth - 1, number)
                parts.append(self.format_field(value, spec))
            return ''.join(parts), number

        def parse(self, format_string):
            text, literal, place = format_string, '', 0
            while place < len(text):
                letter = text[place]
                if letter in '{}' and text[place + 1:place + 2] == letter:
                    literal += letter
                    place += 2
                elif letter == '}':
                    raise ValueError("Single '}' encountered in format string")
                elif letter == '{':
                    depth, end = 1, place + 1
                    while end < len(text) and depth:
                        depth += {'{': 1, '}': -1}.get(text[end], 0)
                        end += 1
                    if depth:
                        raise ValueError("Single '{' encountered in format string" if end == place + 1
                                         else "expected '}' before end of string")
                    name, _, spec = text[place + 1:end - 1].partition(':')
                    name, mark, conversion = name.partition('!')
                    yield literal, name, spec, conversion if mark else None
                    literal, place = '', end
                else:
                    literal += letter
                    place += 1
            if literal:
                yield literal, None, None, None

        def get_field(self, field_name, args, kwargs):
            end = 0
            while end < len(field_name) and field_name[end] not in '.[':
                end += 1
            first, rest = field_name[:end], field_name[end:]
            first = int(first) if first.isdigit() else first
            value = self.get_value(first, args, kwargs)
            while rest:
                if rest[0] == '.':
                    end = 1
                    while end < len(rest) and rest[end] not in '.[':
                        end += 1
                    value, rest = getattr(value, rest[1:end]), rest[end:]
                else:
                    key, _, rest = rest[1:].partition(']')
                    value = value[int(key) if key.isdigit() else key]
            return value, first

        def get_value(self, key, args, kwargs):
            return args[key] if isinstance(key, int) else kwargs[key]

        def check_unused_args(self, used_args, args, kwargs):
            pass

        def format_field(self, value, format_spec):
            return format(value, format_spec)

        def convert_field(self, value, conversion):
            if conversion is None:
                return value
            if conversion in ('s', 'r', 'a'):
                return {'s': str, 'r': repr, 'a': ascii}[conversion](value)
            raise ValueError(f'Unknown conversion specifier {conversion}')
    """#
}
