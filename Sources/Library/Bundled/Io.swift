extension BundledSource {
  /// `io`, written in the language.
  static let ioSource = #"""
    """Texts as files."""


    class StringIO:
        """A text that is read and written like a file."""

        def __init__(self, initial_value='', newline='\n'):
            self._text = '' if initial_value is None else initial_value
            self._place = 0
            self.closed = False

        def _check(self):
            if self.closed:
                raise ValueError('I/O operation on closed file')

        def write(self, s, /):
            """Writes at the current place."""
            self._check()
            if not isinstance(s, str):
                raise TypeError(f"string argument expected, got '{type(s).__name__}'")
            text = self._text
            if self._place == len(text):
                self._text = text + s
            else:
                padded = text + '\0' * (self._place - len(text))
                self._text = padded[:self._place] + s + padded[self._place + len(s):]
            self._place += len(s)
            return len(s)

        def writelines(self, lines, /):
            for line in lines:
                self.write(line)

        def getvalue(self):
            """The whole text."""
            self._check()
            return self._text

        def read(self, size=-1, /):
            """Reads on from the current place."""
            self._check()
            end = len(self._text) if size is None or size < 0 else self._place + size
            text = self._text[self._place:end]
            self._place += len(text)
            return text

        def readline(self, size=-1, /):
            """Reads one line."""
            self._check()
            end = self._text.find('\n', self._place) + 1
            return self.read((end or len(self._text)) - self._place)

        def readlines(self, hint=-1, /):
            return list(self)

        def __iter__(self):
            return self

        def __next__(self):
            line = self.readline()
            if not line:
                raise StopIteration
            return line

        def seek(self, pos, whence=0, /):
            """Moves the current place."""
            self._check()
            self._place = pos if whence == 0 else len(self._text)
            return self._place

        def tell(self):
            return self._place

        def truncate(self, pos=None, /):
            """Cuts the text."""
            self._text = self._text[:self._place if pos is None else pos]
            return len(self._text)

        def flush(self):
            pass

        def isatty(self):
            return False

        def readable(self):
            return True

        writable = seekable = readable

        def close(self):
            self.closed = True

        def __enter__(self):
            self._check()
            return self

        def __exit__(self, *exc_info):
            self.close()
    """#
}
