extension BundledSource {
  /// `csv`, written in the language.
  static let csvSource = #"""
    """Tables as lines of separated fields."""
    import io as _io
    import re as _re

    __all__ = ['QUOTE_MINIMAL', 'QUOTE_ALL', 'QUOTE_NONNUMERIC', 'QUOTE_NONE', 'Error', 'Dialect', 'excel', 'excel_tab',
               'unix_dialect', 'reader', 'writer', 'DictReader', 'DictWriter', 'register_dialect', 'unregister_dialect',
               'get_dialect', 'list_dialects', 'field_size_limit', 'Sniffer']

    QUOTE_MINIMAL, QUOTE_ALL, QUOTE_NONNUMERIC, QUOTE_NONE = 0, 1, 2, 3


    class Error(Exception):
        """What goes wrong with a table."""

        __module__ = '_csv'


    class Dialect:
        """How fields are separated and quoted."""

        delimiter = ','
        quotechar = '"'
        doublequote = True
        escapechar = None
        skipinitialspace = False
        lineterminator = '\r\n'
        quoting = QUOTE_MINIMAL
        strict = False


    class excel(Dialect):
        """What spreadsheets write."""


    class excel_tab(excel):
        """Fields separated by tabs."""

        delimiter = '\t'


    class unix_dialect(Dialect):
        """All fields quoted, lines that end with a newline."""

        quoting = QUOTE_ALL
        lineterminator = '\n'


    _dialects = {'excel': excel, 'excel-tab': excel_tab, 'unix': unix_dialect}
    _options = ('delimiter', 'quotechar', 'doublequote', 'escapechar', 'skipinitialspace', 'lineterminator', 'quoting',
                'strict')
    _limit = 131072


    def register_dialect(name, dialect=excel, **options):
        """Gives a dialect a name."""
        if not isinstance(name, str):
            raise TypeError('dialect name must be a string')
        _dialects[name] = _made(dialect, options)


    def unregister_dialect(name):
        """Forgets the name of a dialect."""
        if name not in _dialects:
            raise Error('unknown dialect')
        del _dialects[name]


    def get_dialect(name):
        """The dialect of a name."""
        if name not in _dialects:
            raise Error('unknown dialect')
        return _made(name, {})


    def list_dialects():
        """The names of the dialects."""
        return list(_dialects)


    def field_size_limit(limit=None):
        """The length of the longest field that is read."""
        global _limit
        old = _limit
        if limit is not None:
            if not isinstance(limit, int):
                raise TypeError('limit must be an integer')
            _limit = limit
        return old


    def _made(dialect, options):
        if isinstance(dialect, str):
            if dialect not in _dialects:
                raise Error('unknown dialect')
            dialect = _dialects[dialect]
        made = Dialect()
        for name in _options:
            setattr(made, name, getattr(dialect, name, getattr(Dialect, name)))
        for name, value in options.items():
            if name not in _options:
                raise TypeError(f"'{name}' is an invalid keyword argument for this function")
            setattr(made, name, value)
        for name in ('delimiter', 'quotechar', 'escapechar'):
            value = getattr(made, name)
            if value is None and name != 'delimiter':
                continue
            if not isinstance(value, str):
                kind = 'string' if name == 'delimiter' else 'string or None'
                raise TypeError(f'"{name}" must be {kind}, not {type(value).__name__}')
            if len(value) != 1:
                raise TypeError(f'"{name}" must be a 1-character string')
        if not isinstance(made.quoting, int) or not 0 <= made.quoting <= 3:
            raise TypeError('bad "quoting" value')
        if made.quoting != QUOTE_NONE and made.quotechar is None:
            raise TypeError('quotechar must be set if quoting enabled')
        return made


    class reader:
        """Reads rows from lines."""

        __module__ = '_csv'

        def __init__(self, csvfile, dialect='excel', **fmtparams):
            self._lines = iter(csvfile)
            self.dialect = _made(dialect, fmtparams)
            self.line_num = 0

        def __iter__(self):
            return self

        def __next__(self):
            d = self.dialect
            fields, text, state, quoted = [], [], 'start', False
            while True:
                try:
                    line = next(self._lines)
                except StopIteration:
                    if state == 'quoted' or state == 'escape':
                        if d.strict:
                            raise Error('unexpected end of data') from None
                        fields.append(self._field(text, quoted))
                        return fields
                    if text or fields:
                        fields.append(self._field(text, quoted))
                        return fields
                    raise
                if not isinstance(line, str):
                    raise Error(f'iterator should return strings, not {type(line).__name__} '
                                '(the file should be opened in text mode)')
                self.line_num += 1
                ended = False
                for letter in line:
                    if ended:
                        if letter not in '\r\n':
                            raise Error('new-line character seen in unquoted field - do you need to open the file with '
                                        "newline=''?")
                        continue
                    if state == 'escape':
                        text.append(letter)
                        state = 'plain'
                    elif state == 'quoted-escape':
                        text.append(letter)
                        state = 'quoted'
                    elif state == 'quoted':
                        if letter == d.escapechar:
                            state = 'quoted-escape'
                        elif letter == d.quotechar and d.quoting != QUOTE_NONE:
                            state = 'quote' if d.doublequote else 'plain'
                        else:
                            text.append(letter)
                    elif state == 'quote':
                        if letter == d.quotechar:
                            text.append(letter)
                            state = 'quoted'
                        elif letter == d.delimiter:
                            fields.append(self._field(text, quoted))
                            text, state, quoted = [], 'next', False
                        elif letter in '\r\n':
                            ended = True
                        elif not d.strict:
                            text.append(letter)
                            state = 'plain'
                        else:
                            raise Error(f"'{d.delimiter}' expected after '{d.quotechar}'")
                    elif letter in '\r\n':
                        ended = True
                    elif state in ('start', 'next') and letter == d.quotechar and d.quoting != QUOTE_NONE:
                        state, quoted = 'quoted', True
                    elif letter == d.escapechar:
                        state = 'escape'
                    elif letter == d.delimiter:
                        fields.append(self._field(text, quoted))
                        text, state, quoted = [], 'next', False
                    elif letter == ' ' and d.skipinitialspace and state in ('start', 'next'):
                        pass
                    else:
                        text.append(letter)
                        state = 'plain'
                if state in ('quoted', 'quoted-escape'):
                    continue
                if state == 'start' and not fields and not text and not quoted:
                    return []
                fields.append(self._field(text, quoted))
                return fields

        def _field(self, text, quoted):
            if len(text) > _limit:
                raise Error(f'field larger than field limit ({_limit})')
            value = ''.join(text)
            if self.dialect.quoting == QUOTE_NONNUMERIC and not quoted:
                return float(value)
            return value


    class writer:
        """Writes rows as lines."""

        __module__ = '_csv'

        def __init__(self, csvfile, dialect='excel', **fmtparams):
            if not hasattr(csvfile, 'write'):
                raise TypeError('argument 1 must have a "write" method')
            self._file = csvfile
            self.dialect = _made(dialect, fmtparams)

        def writerow(self, row):
            """Writes one row."""
            d = self.dialect
            try:
                row = list(row)
            except TypeError:
                raise Error(f'iterable expected, not {type(row).__name__}') from None
            fields = []
            for value in row:
                number = isinstance(value, (int, float)) and not isinstance(value, str)
                if value is None:
                    text = ''
                elif isinstance(value, float):
                    text = repr(value)
                else:
                    text = str(value)
                quote = d.quoting == QUOTE_ALL or d.quoting == QUOTE_NONNUMERIC and not number
                special = [d.delimiter, d.escapechar, d.quotechar, '\r', '\n'] + list(d.lineterminator)
                out = []
                for letter in text:
                    if letter in special:
                        if d.quoting == QUOTE_NONE:
                            escape = True
                        elif letter == d.quotechar:
                            escape = False
                            if d.doublequote:
                                out.append(d.quotechar)
                                quote = True
                            else:
                                escape = True
                        elif letter == d.escapechar:
                            escape = True
                        else:
                            escape = False
                            quote = True
                        if escape:
                            if not d.escapechar:
                                raise Error('need to escape, but no escapechar set')
                            out.append(d.escapechar)
                    out.append(letter)
                text = ''.join(out)
                if text == '' and len(row) == 1:
                    if d.quoting == QUOTE_NONE:
                        raise Error('single empty field record must be quoted')
                    quote = True
                fields.append(d.quotechar + text + d.quotechar if quote else text)
            return self._file.write(d.delimiter.join(fields) + d.lineterminator)

        def writerows(self, rows):
            """Writes several rows."""
            for row in rows:
                self.writerow(row)


    class DictReader:
        """Reads rows as dicts whose keys are the names of the first row."""

        def __init__(self, f, fieldnames=None, restkey=None, restval=None, dialect='excel', *args, **kwds):
            self._fieldnames = None if fieldnames is None else list(fieldnames)
            self.restkey = restkey
            self.restval = restval
            self.reader = reader(f, dialect, *args, **kwds)
            self.dialect = dialect
            self.line_num = 0

        def __iter__(self):
            return self

        @property
        def fieldnames(self):
            if self._fieldnames is None:
                try:
                    self._fieldnames = next(self.reader)
                except StopIteration:
                    pass
            self.line_num = self.reader.line_num
            return self._fieldnames

        @fieldnames.setter
        def fieldnames(self, value):
            self._fieldnames = value

        def __next__(self):
            if self.line_num == 0:
                self.fieldnames
            row = next(self.reader)
            self.line_num = self.reader.line_num
            while row == []:
                row = next(self.reader)
            names = self.fieldnames
            result = dict(zip(names, row))
            if len(row) > len(names):
                result[self.restkey] = row[len(names):]
            for name in names[len(row):]:
                result[name] = self.restval
            return result


    class DictWriter:
        """Writes dicts as rows."""

        def __init__(self, f, fieldnames, restval='', extrasaction='raise', dialect='excel', *args, **kwds):
            self.fieldnames = list(fieldnames)
            self.restval = restval
            extrasaction = extrasaction.lower()
            if extrasaction not in ('raise', 'ignore'):
                raise ValueError("extrasaction (%s) must be 'raise' or 'ignore'" % extrasaction)
            self.extrasaction = extrasaction
            self.writer = writer(f, dialect, *args, **kwds)

        def writeheader(self):
            """Writes the names."""
            return self.writer.writerow(self.fieldnames)

        def _row(self, rowdict):
            if self.extrasaction == 'raise':
                wrong = [name for name in rowdict if name not in self.fieldnames]
                if wrong:
                    raise ValueError('dict contains fields not in fieldnames: ' + ', '.join([repr(name) for name in wrong]))
            return [rowdict.get(name, self.restval) for name in self.fieldnames]

        def writerow(self, rowdict):
            """Writes one dict."""
            return self.writer.writerow(self._row(rowdict))

        def writerows(self, rowdicts):
            """Writes several dicts."""
            for rowdict in rowdicts:
                self.writerow(rowdict)


    class Sniffer:
        """Guesses how a table is written."""

        preferred = [',', '\t', ';', ' ', ':']

        def sniff(self, sample, delimiters=None):
            """A dialect for a piece of a table."""
            lines = [line for line in sample.splitlines() if line]
            best = None
            for mark in delimiters or self.preferred:
                counts = [line.count(mark) for line in lines]
                if counts and counts[0] and min(counts) == max(counts):
                    best = mark
                    break
            if best is None:
                raise Error('Could not determine delimiter')

            class dialect(Dialect):
                _name = 'sniffed'
                lineterminator = '\r\n'
                quoting = QUOTE_MINIMAL
                delimiter = best
            return dialect

        def has_header(self, sample):
            """Whether the first row looks like names."""
            rows = list(reader(_io.StringIO(sample), self.sniff(sample)))

            def numeric(text):
                try:
                    complex(text)
                except ValueError:
                    return False
                return True
            votes = 0
            for place, name in enumerate(rows[0]):
                column = [row[place] for row in rows[1:21] if len(row) == len(rows[0])]
                if all([numeric(value) for value in column]):
                    votes += -1 if numeric(name) else 1
                elif column and len({len(value) for value in column}) == 1:
                    votes += 1 if len(name) != len(column[0]) else -1
            return votes > 0
    """#
}
