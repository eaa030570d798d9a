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
    """#
}
