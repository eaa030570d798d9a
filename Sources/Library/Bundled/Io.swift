extension BundledSource {
  /// `io`, written in the language.
  static let ioSource = ioMemorySource + ioFilesSource

  /// Texts and bytes as files.
  private static let ioMemorySource = #"""
    """Files, and texts and bytes as files."""
    import _files

    SEEK_SET, SEEK_CUR, SEEK_END = 0, 1, 2
    DEFAULT_BUFFER_SIZE = 8192


    class UnsupportedOperation(OSError, ValueError):
        """The file was not opened for that."""


    class IOBase:
        """What all files can do."""
        _closed_text = 'I/O operation on closed file.'

        def _check(self):
            if self.closed:
                raise ValueError(self._closed_text)

        def readlines(self, hint=-1, /):
            """The remaining lines."""
            lines, total = [], 0
            for line in self:
                lines.append(line)
                total += len(line)
                if hint is not None and 0 < hint <= total:
                    break
            return lines

        def writelines(self, lines, /):
            """Writes each of the texts."""
            self._check()
            for line in lines:
                self.write(line)

        def __iter__(self):
            self._check()
            return self

        def __next__(self):
            line = self.readline()
            if not line:
                raise StopIteration
            return line

        def flush(self):
            self._check()

        def isatty(self):
            self._check()
            return False

        def readable(self):
            return True

        def writable(self):
            return True

        def seekable(self):
            return True

        def close(self):
            self.closed = True

        def __enter__(self):
            self._check()
            return self

        def __exit__(self, *exc_info):
            self.close()


    class TextIOBase(IOBase):
        """Files of text."""


    class BufferedIOBase(IOBase):
        """Files of bytes."""


    class BytesIO(BufferedIOBase):
        """Bytes that are read and written like a file."""
        __module__ = '_io'

        def __init__(self, initial_bytes=b''):
            if not isinstance(initial_bytes, bytes):
                raise TypeError(f"a bytes-like object is required, not '{type(initial_bytes).__name__}'")
            self._bytes = initial_bytes
            self._place = 0
            self.closed = False

        def write(self, b, /):
            """Writes at the current place."""
            self._check()
            if not isinstance(b, bytes):
                raise TypeError(f"a bytes-like object is required, not '{type(b).__name__}'")
            old = self._bytes
            padded = old + b'\0' * (self._place - len(old))
            self._bytes = padded[:self._place] + b + padded[self._place + len(b):]
            self._place += len(b)
            return len(b)

        def getvalue(self):
            """All the bytes."""
            self._check()
            return self._bytes

        getbuffer = getvalue

        def read(self, size=-1, /):
            """Reads on from the current place."""
            self._check()
            end = len(self._bytes) if size is None or size < 0 else self._place + size
            result = self._bytes[self._place:end]
            self._place += len(result)
            return result

        read1 = read

        def readline(self, size=-1, /):
            """Reads one line."""
            self._check()
            end = self._bytes.find(b'\n', self._place) + 1 or len(self._bytes)
            if size is not None and size >= 0:
                end = min(end, self._place + size)
            return self.read(max(end - self._place, 0))

        def seek(self, pos, whence=0, /):
            """Moves the current place."""
            self._check()
            if whence == 0 and pos < 0:
                raise ValueError(f'negative seek value {pos}')
            self._place = max(pos + (0, self._place, len(self._bytes))[whence], 0)
            return self._place

        def tell(self):
            self._check()
            return self._place

        def truncate(self, size=None, /):
            """Cuts the bytes."""
            self._check()
            size = self._place if size is None else size
            self._bytes = self._bytes[:size]
            return size


    class StringIO(TextIOBase):
        """A text that is read and written like a file."""
        __module__ = '_io'
        _closed_text = 'I/O operation on closed file'

        def __init__(self, initial_value='', newline='\n'):
            self._text = '' if initial_value is None else initial_value
            self._place = 0
            self.closed = False

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
            end = self._text.find('\n', self._place) + 1 or len(self._text)
            if size is not None and size >= 0:
                end = min(end, self._place + size)
            return self.read(max(end - self._place, 0))

        def seek(self, pos, whence=0, /):
            """Moves the current place."""
            self._check()
            if whence == 0 and pos < 0:
                raise ValueError(f'Negative seek position {pos}')
            self._place = pos if whence == 0 else self._place if whence == 1 else len(self._text)
            return self._place

        def tell(self):
            self._check()
            return self._place

        def truncate(self, pos=None, /):
            """Cuts the text."""
            self._check()
            self._text = self._text[:self._place if pos is None else pos]
            return len(self._text)
    """#
}
