extension BundledSource {
  /// `open` and what it gives, the second half of `io`. Writes go to the file at once; reads take the rest of the file
  /// and give it out piece by piece.
  static let ioFilesSource = #"""


    class _OpenFile:
        """A file of the disk: the part that text and bytes share."""
        _newline = None
        _rest = None
        _place = 0
        _told = True

        def _start(self, handle, name, mode):
            self._handle = handle
            self.name = name
            self.mode = mode
            self.closed = False

        def readable(self):
            self._check()
            return 'r' in self.mode or '+' in self.mode

        def writable(self):
            self._check()
            return 'r' not in self.mode or '+' in self.mode

        def fileno(self):
            self._check()
            return self._handle.fileno()

        def read(self, size=-1, /):
            """Reads on from the current place."""
            self._load()
            start = self._place
            rest = self._rest
            if size is None or size < 0:
                size = len(rest) - start
            self._place = min(start + size, len(rest))
            return rest[start:self._place]

        def readline(self, size=-1, /):
            """Reads one line."""
            self._load()
            start = self._place
            rest = self._rest
            end = self._line_end(rest, start)
            if size is not None and 0 <= size < end - start:
                end = start + size
            self._place = end
            return rest[start:end]

        def __next__(self):
            line = self.readline()
            self._told = False
            if not line:
                self._told = True
                raise StopIteration
            return line

        def seek(self, offset, whence=0, /):
            """Moves the current place."""
            self._check()
            if whence == 1:
                offset, whence = offset + self.tell(), 0
            if whence == 0 and offset < 0:
                raise ValueError(f'negative seek position {offset}')
            self._rest = None
            self._told = True
            return self._handle.seek(offset, whence)

        def tell(self):
            """The current place, in bytes."""
            self._check()
            if self._rest is None:
                return self._handle.seek(0, 1)
            return self._base + self._width(self._rest[:self._place])

        def truncate(self, pos=None, /):
            """Cuts the file."""
            place = self.tell()
            if not self.writable():
                raise UnsupportedOperation('truncate')
            size = place if pos is None else pos
            self._handle.truncate(size)
            return size

        def _put(self, data):
            if self._rest is not None:
                place = self.tell()
                self._rest = None
                self._handle.seek(place, 0)
            self._handle.write(data)

        def close(self):
            """Closes the file; doing it again does nothing."""
            if not self.closed:
                self.closed = True
                self._rest = None
                self._handle.close()


    class TextIOWrapper(_OpenFile, TextIOBase):
        """A file of text."""
        __module__ = '_io'

        def __init__(self, handle, name, mode, encoding, errors, newline):
            self._start(handle, name, mode)
            self.encoding = 'utf-8' if encoding is None else encoding
            self.errors = 'strict' if errors is None else errors
            self._newline = newline
            ''.encode(self.encoding)

        def __repr__(self):
            return f'<_io.TextIOWrapper name={self.name!r} mode={self.mode!r} encoding={self.encoding!r}>'

        def _load(self):
            self._check()
            if self._rest is not None:
                return
            if not self.readable():
                raise UnsupportedOperation('not readable')
            self._base = self._handle.seek(0, 1)
            text = self._handle.read(-1).decode(self.encoding, self.errors)
            if self._newline is None and '\r' in text:
                text = text.replace('\r\n', '\n').replace('\r', '\n')
            self._rest = text
            self._place = 0

        def _width(self, text):
            return len(text.encode(self.encoding, self.errors))

        def _line_end(self, text, start):
            mark = self._newline or '\n'
            found = text.find(mark, start)
            if self._newline == '':
                alone = text.find('\r', start)
                if alone >= 0 and (found < 0 or alone < found - 1):
                    return alone + 1
            return len(text) if found < 0 else found + len(mark)

        def tell(self):
            if not self._told:
                raise OSError('telling position disabled by next() call')
            return super().tell()

        def seek(self, offset, whence=0, /):
            """Moves the current place."""
            self._check()
            if whence == 1 and offset != 0:
                raise UnsupportedOperation("can't do nonzero cur-relative seeks")
            if whence == 2 and offset != 0:
                raise UnsupportedOperation("can't do nonzero end-relative seeks")
            return super().seek(offset, whence)

        def write(self, text, /):
            """Writes at the current place; the number of characters."""
            self._check()
            if not isinstance(text, str):
                raise TypeError(f'write() argument must be str, not {type(text).__name__}')
            if not self.writable():
                raise UnsupportedOperation('not writable')
            told, self._told = self._told, True
            data = text
            if self._newline in ('\r', '\r\n'):
                data = text.replace('\n', self._newline)
            self._put(data.encode(self.encoding, self.errors))
            self._told = told
            return len(text)


    class _BinaryFile(_OpenFile, BufferedIOBase):
        _verbs = None

        def __repr__(self):
            return f'<_io.{type(self).__name__} name={self.name!r}>'

        def _load(self):
            if self.closed:
                raise ValueError('read of closed file')
            if self._rest is not None:
                return
            if not self.readable():
                raise UnsupportedOperation('read')
            self._base = self._handle.seek(0, 1)
            self._rest = self._handle.read(-1)
            self._place = 0

        def _width(self, data):
            return len(data)

        def _line_end(self, data, start):
            return data.find(b'\n', start) + 1 or len(data)

        def write(self, data, /):
            """Writes at the current place; the number of bytes."""
            if self.closed:
                raise ValueError('write to closed file')
            if not self.writable():
                raise UnsupportedOperation('write')
            if not isinstance(data, bytes):
                raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'")
            self._put(data)
            return len(data)


    class BufferedReader(_BinaryFile):
        """A file of bytes to read."""
        __module__ = '_io'


    class BufferedWriter(_BinaryFile):
        """A file of bytes to write."""
        __module__ = '_io'


    class BufferedRandom(_BinaryFile):
        """A file of bytes to read and write."""
        __module__ = '_io'


    def _path_text(path):
        if isinstance(path, str):
            return path
        if isinstance(path, bytes):
            return path.decode()
        convert = getattr(type(path), '__fspath__', None)
        if convert is None:
            raise TypeError(f'expected str, bytes or os.PathLike object, not {type(path).__name__}')
        return convert(path)


    def open(file, mode='r', buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None):
        """Opens a file of the session's folder."""
        if not isinstance(mode, str):
            raise TypeError(f"open() argument 'mode' must be str, not {type(mode).__name__}")
        path = _path_text(file)
        letters = set(mode)
        if letters - set('axrwbt+') or len(mode) > len(letters):
            raise ValueError(f'invalid mode: {mode!r}')
        directions = [letter for letter in 'rwax' if letter in letters]
        binary = 'b' in letters
        if binary and 't' in letters:
            raise ValueError("can't have text and binary mode at once")
        if len(directions) > 1:
            raise ValueError('must have exactly one of create/read/write/append mode')
        if not directions:
            raise ValueError('Must have exactly one of create/read/write/append mode and at most one plus')
        if binary and encoding is not None:
            raise ValueError("binary mode doesn't take an encoding argument")
        if binary and errors is not None:
            raise ValueError("binary mode doesn't take an errors argument")
        if binary and newline is not None:
            raise ValueError("binary mode doesn't take a newline argument")
        plus = '+' if '+' in letters else ''
        handle = _files.open(path, directions[0] + plus)
        if newline not in (None, '', '\n', '\r', '\r\n'):
            raise ValueError(f'illegal newline value: {newline!r}')
        if not binary:
            return TextIOWrapper(handle, file, mode, encoding, errors, newline)
        kind = BufferedRandom if plus else BufferedReader if directions[0] == 'r' else BufferedWriter
        opened = kind()
        opened._start(handle, file, directions[0] + 'b' + plus)
        return opened
    """#
}
