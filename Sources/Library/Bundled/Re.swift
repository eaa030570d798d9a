extension BundledSource {
  /// `re`, written in the language over the matcher `_regex`.
  static let reSource = #"""
    """Regular expressions."""
    import _regex

    __all__ = ['match', 'fullmatch', 'search', 'sub', 'subn', 'split', 'findall', 'finditer', 'compile', 'purge',
               'escape', 'error', 'Pattern', 'Match', 'A', 'I', 'M', 'S', 'X', 'U', 'ASCII', 'IGNORECASE', 'MULTILINE',
               'DOTALL', 'VERBOSE', 'UNICODE', 'NOFLAG', 'RegexFlag']


    class error(Exception):
        """A pattern or template that is none."""

        def __init__(self, msg, pattern=None, pos=None):
            self.msg = msg
            self.pattern = pattern
            self.pos = pos
            self.lineno = self.colno = None
            text = msg
            if pattern is not None and pos is not None:
                text = f'{msg} at position {pos}'
                newline = '\n' if isinstance(pattern, str) else b'\n'
                self.lineno = pattern.count(newline, 0, pos) + 1
                self.colno = pos - pattern.rfind(newline, 0, pos)
                if newline in pattern:
                    text += f' (line {self.lineno}, column {self.colno})'
            super().__init__(text)


    error.__module__ = 're'


    class RegexFlag(int):
        """Flags of a pattern."""
        _names = ((256, 'ASCII'), (2, 'IGNORECASE'), (4, 'LOCALE'), (32, 'UNICODE'), (8, 'MULTILINE'), (16, 'DOTALL'),
                  (64, 'VERBOSE'), (128, 'DEBUG'))

        def __or__(self, other):
            return RegexFlag(int(self) | int(other))

        __ror__ = __or__

        def __and__(self, other):
            return RegexFlag(int(self) & int(other))

        __rand__ = __and__

        def __invert__(self):
            return RegexFlag(~int(self) & 511)

        @property
        def value(self):
            return int(self)

        @property
        def name(self):
            return '|'.join([name for bit, name in sorted(self._names) if int(self) & bit])

        def __repr__(self):
            if not int(self):
                return 're.NOFLAG'
            return '|'.join(['re.' + name for bit, name in sorted(self._names) if int(self) & bit])

        __str__ = __repr__


    NOFLAG = RegexFlag(0)
    I = IGNORECASE = RegexFlag(2)
    L = LOCALE = RegexFlag(4)
    M = MULTILINE = RegexFlag(8)
    S = DOTALL = RegexFlag(16)
    U = UNICODE = RegexFlag(32)
    X = VERBOSE = RegexFlag(64)
    A = ASCII = RegexFlag(256)


    class Match:
        """What a pattern matched."""

        __message_name__ = 're.Match'

        def __init__(self, pattern, text, string, pos, endpos, places):
            self.re = pattern
            self.string = string
            self.pos = pos
            self.endpos = endpos
            self._text = text
            self._places = places

        def _index(self, key):
            if isinstance(key, str):
                index = self.re.groupindex.get(key)
            else:
                try:
                    index = key.__index__()
                except AttributeError:
                    index = None
            if index is None or not 0 <= index <= self.re.groups:
                raise IndexError('no such group')
            return index

        def _part(self, index, default=None):
            start, end = self._places[2 * index], self._places[2 * index + 1]
            return default if start < 0 or end < 0 else self.string[start:end]

        def group(self, *args):
            """The text of a group, or of several."""
            if not args:
                return self._part(0)
            if len(args) == 1:
                return self._part(self._index(args[0]))
            return tuple([self._part(self._index(key)) for key in args])

        def __getitem__(self, key):
            return self._part(self._index(key))

        def groups(self, default=None):
            """The texts of all groups."""
            return tuple([self._part(index, default) for index in range(1, self.re.groups + 1)])

        def groupdict(self, default=None):
            """The texts of the groups with names."""
            return {name: self._part(index, default) for name, index in self.re.groupindex.items()}

        def span(self, group=0, /):
            """Where a group begins and ends."""
            index = self._index(group)
            start, end = self._places[2 * index], self._places[2 * index + 1]
            return (-1, -1) if start < 0 or end < 0 else (start, end)

        def start(self, group=0, /):
            return self.span(group)[0]

        def end(self, group=0, /):
            return self.span(group)[1]

        @property
        def lastindex(self):
            return self._places[-1] or None

        @property
        def lastgroup(self):
            for name, index in self.re.groupindex.items():
                if index == self._places[-1]:
                    return name
            return None

        def expand(self, template):
            """A template with the groups put in."""
            return _filled(_template(self.re, template), self)

        def __copy__(self):
            return self

        def __repr__(self):
            return f'<re.Match object; span={self.span()!r}, match={self.group()!r}>'


    Match.__module__ = 're'


    class Pattern:
        """A compiled pattern."""

        __message_name__ = 're.Pattern'

        def __init__(self, pattern, program, groups, groupindex, flags):
            self.pattern = pattern
            self.groups = groups
            self.groupindex = groupindex
            self.flags = flags
            self._program = program
            self._bytes = isinstance(pattern, bytes)

        def _text(self, string):
            if isinstance(string, str):
                if self._bytes:
                    raise TypeError('cannot use a bytes pattern on a string-like object')
                return string
            if isinstance(string, bytes):
                if not self._bytes:
                    raise TypeError('cannot use a string pattern on a bytes-like object')
                return string.decode('latin-1')
            raise TypeError(f"expected string or bytes-like object, got '{type(string).__name__}'")

        def _matched(self, string, pos, endpos, mode):
            text = self._text(string)
            pos = max(min(pos, len(text)), 0)
            endpos = len(text) if endpos is None else max(min(endpos, len(text)), 0)
            places = self._program.match(text, pos, endpos, mode, False)
            return None if places is None else Match(self, text, string, pos, endpos, places)

        def match(self, string, pos=0, endpos=None):
            """A match that begins at the beginning, or None."""
            return self._matched(string, pos, endpos, 0)

        def search(self, string, pos=0, endpos=None):
            """The first match, or None."""
            return self._matched(string, pos, endpos, 1)

        def fullmatch(self, string, pos=0, endpos=None):
            """A match of the whole text, or None."""
            return self._matched(string, pos, endpos, 2)

        def _walk(self, string, pos=0, endpos=None):
            text = self._text(string)
            endpos = len(text) if endpos is None else max(min(endpos, len(text)), 0)
            place, advance = max(pos, 0), False
            run = self._program.match
            while place <= endpos:
                places = run(text, place, endpos, 1, advance)
                if places is None:
                    return
                yield Match(self, text, string, pos, endpos, places)
                place = places[1]
                advance = places[0] == place

        def finditer(self, string, pos=0, endpos=None):
            """Walks over all matches."""
            self._text(string)
            return self._walk(string, pos, endpos)

        def findall(self, string, pos=0, endpos=None):
            """All matches: their texts, or those of their groups."""
            found = []
            empty = b'' if self._bytes else ''
            for match in self._walk(string, pos, endpos):
                if self.groups == 0:
                    found.append(match._part(0))
                elif self.groups == 1:
                    found.append(match._part(1, empty))
                else:
                    found.append(match.groups(empty))
            return found

        def split(self, string, maxsplit=0):
            """The texts between the matches."""
            parts, place = [], 0
            for match in self._walk(string):
                if maxsplit > 0 and len(parts) >= maxsplit * (1 + self.groups) or maxsplit < 0:
                    break
                parts.append(string[place:match._places[0]])
                parts.extend(match.groups())
                place = match._places[1]
            parts.append(string[place:])
            return parts

        def subn(self, repl, string, count=0):
            """`sub`, and how often."""
            if callable(repl):
                make = repl
            else:
                template = _template(self, repl)
                make = lambda match: _filled(template, match)
            parts, place, number = [], 0, 0
            for match in self._walk(string):
                if count > 0 and number >= count:
                    break
                if place < match._places[0]:
                    parts.append(string[place:match._places[0]])
                new = make(match)
                if new is not None:
                    if not isinstance(new, (str, bytes)):
                        raise TypeError(f'sequence item {len(parts)}: expected str instance, {type(new).__name__} found')
                    parts.append(new)
                place = match._places[1]
                number += 1
            parts.append(string[place:])
            return (b'' if self._bytes else '').join(parts), number

        def sub(self, repl, string, count=0):
            """The text with the matches replaced."""
            return self.subn(repl, string, count)[0]

        def __eq__(self, other):
            if not isinstance(other, Pattern):
                return NotImplemented
            return self.pattern == other.pattern and self.flags == other.flags

        def __hash__(self):
            return hash((self.pattern, self.flags))

        def __copy__(self):
            return self

        def __repr__(self):
            flags = self.flags if self._bytes else self.flags & ~32
            text = repr(self.pattern)[:200]
            return f're.compile({text})' if not flags else f're.compile({text}, {RegexFlag(flags)!r})'


    Pattern.__module__ = 're'
    _escapes = {'a': '\a', 'b': '\b', 'f': '\f', 'n': '\n', 'r': '\r', 't': '\t', 'v': '\v', '\\': '\\'}


    def _group_number(pattern, name, template, place):
        if name.isascii() and name.isdecimal():
            number = int(name)
            if number > pattern.groups:
                raise error(f'invalid group reference {number}', template, place)
            return number
        if not name.isidentifier():
            raise error(f'bad character in group name {name!r}', template, place)
        if name not in pattern.groupindex:
            raise IndexError(f'unknown group name {name!r}')
        return pattern.groupindex[name]


    def _template(pattern, source):
        """The pieces of a template: texts and numbers of groups."""
        original, binary = source, isinstance(source, bytes)
        if binary:
            source = source.decode('latin-1')
        elif not isinstance(source, str):
            raise TypeError(f"decoding to str: need a bytes-like object, {type(source).__name__} found")
        pieces, literal, place = [], '', 0
        if '\\' not in source:
            return [original]
        while place < len(source):
            letter = source[place]
            if letter != '\\':
                literal += letter
                place += 1
                continue
            start = place
            letter = source[place + 1:place + 2]
            place += 2
            group = None
            if not letter:
                raise error('bad escape (end of pattern)', original, start)
            if letter == 'g':
                if source[place:place + 1] != '<':
                    raise error('missing <', original, place)
                end = source.find('>', place)
                name = source[place + 1:] if end < 0 else source[place + 1:end]
                if not name:
                    raise error('missing group name', original, place + 1)
                if end < 0:
                    raise error('missing >, unterminated name', original, place + 1)
                group = _group_number(pattern, name, original, place + 1)
                place = end + 1
            elif letter == '0':
                while place < start + 4 and source[place:place + 1] in tuple('01234567'):
                    place += 1
                literal += chr(int(source[start + 1:place], 8) & 255)
            elif letter in '123456789':
                following = source[place:place + 1]
                if following and following in '0123456789':
                    last = source[place + 1:place + 2]
                    if letter in '0123' and following in '01234567' and last and last in '01234567':
                        literal += chr(int(letter + following + last, 8))
                        place += 2
                        continue
                    letter += following
                    place += 1
                group = _group_number(pattern, letter, original, start + 1)
            elif letter in _escapes:
                literal += _escapes[letter]
            elif letter.isascii() and letter.isalpha():
                raise error(f'bad escape \\{letter}', original, start)
            else:
                literal += '\\' + letter
            if group is not None:
                pieces += [literal.encode('latin-1') if binary else literal, group]
                literal = ''
        return pieces + [literal.encode('latin-1') if binary else literal]


    def _filled(pieces, match):
        if len(pieces) == 1:
            return pieces[0]
        empty = pieces[0][:0]
        return empty.join([match._part(piece, empty) if isinstance(piece, int) else piece for piece in pieces])


    _cache = {}


    def compile(pattern, flags=0):
        """A pattern, ready for use."""
        if isinstance(pattern, Pattern):
            if flags:
                raise ValueError('cannot process flags argument with a compiled pattern')
            return pattern
        flags = int(flags)
        key = type(pattern), pattern, flags
        try:
            return _cache[key]
        except (KeyError, TypeError):
            pass
        text = pattern
        if isinstance(pattern, bytes):
            text = pattern.decode('latin-1')
            flags |= 256
        elif not isinstance(pattern, str):
            raise TypeError('first argument must be string or compiled pattern')
        made = _regex.compile(text, flags)
        if len(made) == 2:
            raise error(made[0], None if made[1] is None else pattern, made[1])
        program, groups, names, flags = made
        if isinstance(pattern, bytes):
            flags &= ~256
        elif not flags & 256:
            flags |= 32
        if len(_cache) >= 512:
            _cache.clear()
        _cache[key] = made = Pattern(pattern, program, groups, names, flags)
        return made


    def purge():
        """Forgets compiled patterns."""
        _cache.clear()


    def match(pattern, string, flags=0):
        """A match that begins at the beginning, or None."""
        return compile(pattern, flags).match(string)


    def fullmatch(pattern, string, flags=0):
        """A match of the whole text, or None."""
        return compile(pattern, flags).fullmatch(string)


    def search(pattern, string, flags=0):
        """The first match, or None."""
        return compile(pattern, flags).search(string)


    def sub(pattern, repl, string, count=0, flags=0):
        """The text with the matches replaced."""
        return compile(pattern, flags).sub(repl, string, count)


    def subn(pattern, repl, string, count=0, flags=0):
        """`sub`, and how often."""
        return compile(pattern, flags).subn(repl, string, count)


    def split(pattern, string, maxsplit=0, flags=0):
        """The texts between the matches."""
        return compile(pattern, flags).split(string, maxsplit)


    def findall(pattern, string, flags=0):
        """All matches: their texts, or those of their groups."""
        return compile(pattern, flags).findall(string)


    def finditer(pattern, string, flags=0):
        """Walks over all matches."""
        return compile(pattern, flags).finditer(string)


    def escape(pattern):
        """A pattern that matches exactly this text."""
        if isinstance(pattern, bytes):
            return escape(pattern.decode('latin-1')).encode('latin-1')
        if not isinstance(pattern, str):
            raise TypeError(f'decoding to str: need a bytes-like object, {type(pattern).__name__} found')
        return ''.join(['\\' + letter if letter in '()[]{}?*+-|^$\\.&~# \t\n\r\v\f' else letter for letter in pattern])
    """#
}
