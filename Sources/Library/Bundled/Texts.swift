extension BundledSource {
  /// `textwrap`, written in the language.
  static let textwrapSource = #"""
    """Filling and indenting texts."""


    class TextWrapper:
        """How texts are broken into lines."""

        def __init__(self, width=70, initial_indent='', subsequent_indent='', expand_tabs=True, replace_whitespace=True,
                     fix_sentence_endings=False, break_long_words=True, drop_whitespace=True, break_on_hyphens=True,
                     tabsize=8, *, max_lines=None, placeholder=' [...]'):
            self.width = width
            self.initial_indent = initial_indent
            self.subsequent_indent = subsequent_indent
            self.expand_tabs = expand_tabs
            self.replace_whitespace = replace_whitespace
            self.break_long_words = break_long_words
            self.drop_whitespace = drop_whitespace
            self.break_on_hyphens = break_on_hyphens
            self.tabsize = tabsize
            self.max_lines = max_lines
            self.placeholder = placeholder

        def _chunks(self, text):
            if self.expand_tabs:
                text = text.expandtabs(self.tabsize)
            if self.replace_whitespace:
                text = ''.join([' ' if letter in '\t\n\v\f\r ' else letter for letter in text])
            chunks, place = [], 0
            while place < len(text):
                end = place + 1
                blank = text[place].isspace()
                while end < len(text) and text[end].isspace() == blank:
                    end += 1
                word = text[place:end]
                chunks += [word] if blank or not self.break_on_hyphens else self._hyphens(word)
                place = end
            return chunks

        def _hyphens(self, word):
            parts, start = [], 0
            for place in range(2, len(word) - 1):
                if word[place] == '-' and place - start >= 2 and word[place - 2:place].isalpha() \
                        and word[place + 1].isalpha() and word[place + 2:place + 3].isalpha():
                    parts.append(word[start:place + 1])
                    start = place + 1
            return parts + [word[start:]]

        def wrap(self, text):
            """The lines of the filled text."""
            if self.width <= 0:
                raise ValueError(f'invalid width {self.width!r} (must be > 0)')
            if self.max_lines is not None:
                indent = self.subsequent_indent if self.max_lines > 1 else self.initial_indent
                if len(indent) + len(self.placeholder.lstrip()) > self.width:
                    raise ValueError('placeholder too large for max width')
            chunks = self._chunks(text)
            chunks.reverse()
            lines = []
            while chunks:
                indent = self.subsequent_indent if lines else self.initial_indent
                width = self.width - len(indent)
                line, length = [], 0
                if self.drop_whitespace and chunks[-1].isspace() and lines:
                    chunks.pop()
                while chunks and length + len(chunks[-1]) <= width:
                    length += len(chunks[-1])
                    line.append(chunks.pop())
                if chunks and len(chunks[-1]) > width:
                    length += self._break(chunks, line, length, width)
                if self.drop_whitespace and line and line[-1].isspace():
                    length -= len(line.pop())
                if not line:
                    continue
                rest = chunks and not (self.drop_whitespace and len(chunks) == 1 and chunks[0].isspace())
                if self.max_lines is None or len(lines) + 1 < self.max_lines or not rest and length <= width:
                    lines.append(indent + ''.join(line))
                    continue
                while line:
                    if not line[-1].isspace() and length + len(self.placeholder) <= width:
                        lines.append(indent + ''.join(line) + self.placeholder)
                        return lines
                    length -= len(line.pop())
                if lines:
                    last = lines[-1].rstrip()
                    if len(last) + len(self.placeholder) <= self.width:
                        lines[-1] = last + self.placeholder
                        return lines
                lines.append(indent + self.placeholder.lstrip())
                return lines
            return lines

        def _break(self, chunks, line, length, width):
            space = max(width - length, 1 if width < 1 else 0)
            if self.break_long_words and (space > 0 or not line):
                space = max(space, 1)
                line.append(chunks[-1][:space])
                chunks[-1] = chunks[-1][space:]
                return len(line[-1])
            if not line:
                line.append(chunks.pop())
                return len(line[-1])
            return 0

        def fill(self, text):
            return '\n'.join(self.wrap(text))


    def wrap(text, width=70, **kwargs):
        """The lines of a text, each of at most `width` characters."""
        return TextWrapper(width=width, **kwargs).wrap(text)


    def fill(text, width=70, **kwargs):
        """A text with lines of at most `width` characters."""
        return TextWrapper(width=width, **kwargs).fill(text)


    def shorten(text, width, **kwargs):
        """The beginning of a text that fits."""
        return TextWrapper(width=width, max_lines=1, **kwargs).fill(' '.join(text.strip().split()))


    def dedent(text):
        """A text without the blanks that all lines begin with."""
        lines = [line if line.strip(' \t') else '' for line in text.split('\n')]
        margin = None
        for line in lines:
            if not line:
                continue
            indent = line[:len(line) - len(line.lstrip(' \t'))]
            if margin is None:
                margin = indent
            while not indent.startswith(margin):
                margin = margin[:-1]
        return '\n'.join([line[len(margin):] if margin else line for line in lines])


    def indent(text, prefix, predicate=None):
        """A text with `prefix` before its lines."""
        if predicate is None:
            predicate = str.strip
        return ''.join([prefix + line if predicate(line) else line for line in text.splitlines(True)])
    """#

  /// `pprint`, written in the language.
  static let pprintSource = #"""
    """Values printed over several lines."""
    import sys as _sys


    def _key(value):
        return str(type(value)), value


    def _sorted(items):
        items = list(items)
        try:
            return sorted(items)
        except TypeError:
            return sorted(items, key=lambda item: (str(type(item)), str(item)))


    class PrettyPrinter:
        """How values are laid out."""

        def __init__(self, indent=1, width=80, depth=None, stream=None, *, compact=False, sort_dicts=True,
                     underscore_numbers=False):
            if indent < 0:
                raise ValueError('indent must be >= 0')
            if depth is not None and depth <= 0:
                raise ValueError('depth must be > 0')
            if not width:
                raise ValueError('width must be != 0')
            self._indent = indent
            self._width = width
            self._depth = depth
            self._stream = stream
            self._compact = compact
            self._sort = sort_dicts
            self._underscores = underscore_numbers

        def pprint(self, object):
            (_sys.stdout if self._stream is None else self._stream).write(self.pformat(object) + '\n')

        def pformat(self, object):
            return self._format(object, 0, 0, 0, ())

        def _repr(self, value, level, above):
            kind = type(value)
            if kind in (dict, list, tuple) and value:
                if self._depth is not None and level >= self._depth:
                    single = kind is tuple and len(value) == 1
                    return {dict: '{...}', list: '[...]', tuple: '(...,)' if single else '(...)'}[kind]
                if id(value) in above:
                    return f'<Recursion on {kind.__name__} with id={id(value)}>'
                above += (id(value),)
                if kind is dict:
                    return '{' + ', '.join([self._repr(k, level + 1, above) + ': ' + self._repr(v, level + 1, above)
                                            for k, v in self._items(value)]) + '}'
                parts = ', '.join([self._repr(item, level + 1, above) for item in value])
                return '[' + parts + ']' if kind is list else '(' + parts + (',)' if len(value) == 1 else ')')
            if kind is int and self._underscores:
                return f'{value:_d}'
            return repr(value)

        def _items(self, value):
            if not self._sort:
                return list(value.items())
            return [(key, value[key]) for key in _sorted(value)]

        def _format(self, value, indent, allowance, level, above):
            text = self._repr(value, level, above)
            width = self._width - indent - allowance
            kind = type(value)
            if len(text) <= width or id(value) in above:
                return text
            if self._depth is not None and level >= self._depth:
                return text
            if kind is str:
                return self._string(value, indent, allowance, level)
            if kind not in (dict, list, tuple, set, frozenset) or not value:
                return text
            above += (id(value),)
            level += 1
            if kind is dict:
                return self._dict(value, indent, allowance, level, above)
            open, close = {list: '[]', tuple: '()', set: '{}', frozenset: '{}'}[kind]
            items = list(value)
            if kind is frozenset:
                open, close = 'frozenset({', '})'
                indent += len('frozenset(')
            if kind in (set, frozenset):
                items = _sorted(items)
            if kind is tuple and len(items) == 1:
                close = ',)'
            return open + ' ' * (self._indent - 1) + self._sequence(items, indent, allowance + len(close), level,
                                                                      above) + close

        def _sequence(self, items, indent, allowance, level, above):
            indent += self._indent
            separator = ',\n' + ' ' * indent
            if not self._compact:
                last = len(items) - 1
                return separator.join([self._format(item, indent, allowance if place == last else 1, level, above)
                                       for place, item in enumerate(items)])
            width = room = self._width - indent + 1
            text, delimiter = '', ''
            for place, item in enumerate(items):
                is_last = place == len(items) - 1
                if is_last:
                    room -= allowance
                    width -= allowance
                short = self._repr(item, level, above)
                needed = len(short) + 2
                if room < needed:
                    room = width
                    if delimiter:
                        delimiter = separator
                if room >= needed:
                    room -= needed
                    text += delimiter + short
                    delimiter = ', '
                    continue
                text += delimiter + self._format(item, indent, allowance if is_last else 1, level, above)
                delimiter = separator
            return text

        def _dict(self, value, indent, allowance, level, above):
            indent += self._indent
            lines = []
            items = self._items(value)
            for place, (key, item) in enumerate(items):
                shown = self._repr(key, level, above)
                room = allowance + 1 if place == len(items) - 1 else 1
                lines.append(shown + ': ' + self._format(item, indent + len(shown) + 2, room, level, above))
            return '{' + ' ' * (self._indent - 1) + (',\n' + ' ' * indent).join(lines) + '}'

        def _string(self, value, indent, allowance, level):
            lines = value.splitlines(True)
            level += 1
            if level == 1:
                indent += 1
                allowance += 1
            width = self._width - indent
            chunks = []
            for place, line in enumerate(lines):
                shown = repr(line)
                room = width - allowance if place == len(lines) - 1 else width
                if len(shown) <= room:
                    chunks.append(shown)
                    continue
                parts = self._words(line)
                current = ''
                for index, part in enumerate(parts):
                    candidate = current + part
                    room = width
                    if index == len(parts) - 1 and place == len(lines) - 1:
                        room -= allowance
                    if len(repr(candidate)) > room:
                        if current:
                            chunks.append(repr(current))
                        current = part
                    else:
                        current = candidate
                if current:
                    chunks.append(repr(current))
            if len(chunks) == 1:
                return chunks[0]
            text = ('\n' + ' ' * indent).join(chunks)
            return '(' + text + ')' if level == 1 else text

        def _words(self, line):
            parts, place = [], 0
            while place < len(line):
                end = place
                while end < len(line) and not line[end].isspace():
                    end += 1
                while end < len(line) and line[end].isspace():
                    end += 1
                parts.append(line[place:end])
                place = end
            return parts


    def pformat(object, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True, underscore_numbers=False):
        """A value as text of several lines."""
        return PrettyPrinter(indent, width, depth, compact=compact, sort_dicts=sort_dicts,
                             underscore_numbers=underscore_numbers).pformat(object)


    def pprint(object, stream=None, indent=1, width=80, depth=None, *, compact=False, sort_dicts=True,
               underscore_numbers=False):
        """Prints a value over several lines."""
        PrettyPrinter(indent, width, depth, stream, compact=compact, sort_dicts=sort_dicts,
                      underscore_numbers=underscore_numbers).pprint(object)


    def pp(object, *args, sort_dicts=False, **kwargs):
        """Prints a value over several lines, dicts in their own order."""
        pprint(object, *args, sort_dicts=sort_dicts, **kwargs)


    def saferepr(object):
        return PrettyPrinter()._repr(object, 0, ())
    """#
}
