extension BundledSource {
  /// `pathlib`, written in the language.
  static let pathlibSource = #"""
    """Paths as objects."""
    import _files
    import io
    import os


    class PurePath:
        """A path, without looking at the disk."""

        def __new__(cls, *args):
            if cls is PurePath:
                cls = PurePosixPath
            elif cls is Path:
                cls = PosixPath
            return object.__new__(cls)

        def __init__(self, *args):
            text = ''
            for part in args:
                part = os.fspath(part)
                if not isinstance(part, str):
                    raise TypeError("argument should be a str object or an os.PathLike object returning str, "
                                    f"not {type(part)}")
                text = part if part.startswith('/') or not text else text + '/' + part
            self._root = '/' if text.startswith('/') else ''
            self._names = [name for name in text.split('/') if name not in ('', '.')]

        def _made(self, root, names):
            made = type(self)()
            made._root, made._names = root, names
            return made

        def __str__(self):
            return self._root + '/'.join(self._names) or '.'

        __fspath__ = as_posix = __str__

        def __repr__(self):
            return f'{type(self).__name__}({str(self)!r})'

        def __eq__(self, other):
            return str(self) == str(other) if isinstance(other, PurePath) else NotImplemented

        def __hash__(self):
            return hash(str(self))

        def __lt__(self, other):
            return self.parts < other.parts if isinstance(other, PurePath) else NotImplemented

        def __le__(self, other):
            return self.parts <= other.parts if isinstance(other, PurePath) else NotImplemented

        def __gt__(self, other):
            return self.parts > other.parts if isinstance(other, PurePath) else NotImplemented

        def __ge__(self, other):
            return self.parts >= other.parts if isinstance(other, PurePath) else NotImplemented

        def __truediv__(self, key):
            if not isinstance(key, (str, PurePath)):
                return NotImplemented
            return type(self)(self, key)

        def __rtruediv__(self, key):
            if not isinstance(key, (str, PurePath)):
                return NotImplemented
            return type(self)(key, self)

        def joinpath(self, *args):
            """This path and others below it."""
            return type(self)(self, *args)

        @property
        def parts(self):
            return tuple(([self._root] if self._root else []) + self._names)

        @property
        def root(self):
            return self._root

        anchor = root

        @property
        def drive(self):
            return ''

        @property
        def name(self):
            return self._names[-1] if self._names else ''

        @property
        def parent(self):
            return self._made(self._root, self._names[:-1]) if self._names else self

        @property
        def parents(self):
            return tuple(self._made(self._root, self._names[:end]) for end in range(len(self._names) - 1, -1, -1))

        @property
        def suffix(self):
            name = self.name
            dot = name.rfind('.')
            return name[dot:] if 0 < dot < len(name) - 1 else ''

        @property
        def suffixes(self):
            name = self.name
            if name.endswith('.'):
                return []
            return ['.' + part for part in name.lstrip('.').split('.')[1:]]

        @property
        def stem(self):
            name = self.name
            return name[:len(name) - len(self.suffix)]

        def with_name(self, name):
            """The path with another last part."""
            if not self.name:
                raise ValueError(f'{self!r} has an empty name')
            if not name or '/' in name or name == '.':
                raise ValueError(f'Invalid name {name!r}')
            return self._made(self._root, self._names[:-1] + [name])

        def with_stem(self, stem):
            return self.with_name(stem + self.suffix)

        def with_suffix(self, suffix):
            """The path with another extension."""
            if '/' in suffix or suffix and not suffix.startswith('.') or suffix == '.':
                raise ValueError(f'Invalid suffix {suffix!r}')
            if not self.name:
                raise ValueError(f'{self!r} has an empty name')
            return self.with_name(self.stem + suffix)

        def is_absolute(self):
            return bool(self._root)

        def is_relative_to(self, *other):
            names = type(self)(*other).parts
            return self.parts[:len(names)] == names

        def relative_to(self, *other):
            """The path as seen from another."""
            base = type(self)(*other)
            if not self.is_relative_to(base):
                raise ValueError(f'{str(self)!r} is not in the subpath of {str(base)!r} OR one path is relative and '
                                 'the other is absolute.')
            return self._made('', list(self.parts[len(base.parts):]))

        def match(self, pattern):
            """Whether the last parts fit a pattern."""
            from fnmatch import fnmatchcase
            wanted = PurePosixPath(pattern).parts
            parts = self.parts
            if len(wanted) > len(parts) or pattern.startswith('/') and len(wanted) != len(parts):
                return False
            return all(fnmatchcase(part, name) for part, name in zip(reversed(parts), reversed(wanted)))


    class PurePosixPath(PurePath):
        """A path of this system, without looking at the disk."""


    class Path(PurePath):
        """A path and what it leads to."""

        @classmethod
        def cwd(cls):
            return cls(os.getcwd())

        @classmethod
        def home(cls):
            return cls(os.path.expanduser('~'))

        def exists(self):
            return os.path.exists(self)

        def is_file(self):
            return os.path.isfile(self)

        def is_dir(self):
            return os.path.isdir(self)

        def is_symlink(self):
            return False

        def stat(self):
            return os.stat(self)

        def absolute(self):
            return self if self._root else type(self)(os.getcwd(), self)

        def resolve(self, strict=False):
            if strict:
                os.stat(self)
            return type(self)(os.path.realpath(self))

        def expanduser(self):
            return type(self)(os.path.expanduser(self))

        def open(self, mode='r', buffering=-1, encoding=None, errors=None, newline=None):
            return io.open(self, mode, buffering, encoding, errors, newline)

        def read_text(self, encoding=None, errors=None):
            """The whole file as text."""
            with self.open('r', encoding=encoding, errors=errors) as file:
                return file.read()

        def write_text(self, data, encoding=None, errors=None, newline=None):
            """Writes the whole file."""
            if not isinstance(data, str):
                raise TypeError(f'data must be str, not {type(data).__name__}')
            with self.open('w', encoding=encoding, errors=errors, newline=newline) as file:
                return file.write(data)

        def read_bytes(self):
            with self.open('rb') as file:
                return file.read()

        def write_bytes(self, data):
            with self.open('wb') as file:
                return file.write(data)

        def touch(self, mode=0o666, exist_ok=True):
            """Makes an empty file."""
            self.open('a' if exist_ok else 'x').close()

        def mkdir(self, mode=0o777, parents=False, exist_ok=False):
            """Makes a folder."""
            try:
                os.mkdir(self)
            except FileNotFoundError:
                if not parents or self.parent == self:
                    raise
                self.parent.mkdir(parents=True, exist_ok=True)
                self.mkdir(mode, False, exist_ok)
            except OSError:
                if not exist_ok or not self.is_dir():
                    raise

        def rmdir(self):
            os.rmdir(self)

        def unlink(self, missing_ok=False):
            try:
                os.unlink(self)
            except FileNotFoundError:
                if not missing_ok:
                    raise

        def rename(self, target):
            os.rename(self, target)
            return type(self)(target)

        replace = rename

        def iterdir(self):
            """The paths in a folder."""
            for name in os.listdir(self):
                yield self / name

        def glob(self, pattern):
            """The paths below that fit a pattern."""
            if not pattern:
                raise ValueError(f'Unacceptable pattern: {pattern!r}')
            if pattern.startswith('/'):
                raise NotImplementedError('Non-relative patterns are unsupported')
            seen = set()
            for path in self._select([part for part in pattern.split('/') if part]):
                if path not in seen:
                    seen.add(path)
                    yield path

        def rglob(self, pattern):
            return self.glob('**/' + pattern)

        def _select(self, parts):
            from fnmatch import fnmatchcase
            if not parts:
                yield self
                return
            first, rest = parts[0], parts[1:]
            if first == '**':
                yield from self._select(rest)
                if self.is_dir():
                    for path in self.iterdir():
                        if path.is_dir():
                            yield from path._select(parts)
            elif self.is_dir():
                for path in self.iterdir():
                    if fnmatchcase(path.name, first) and (not rest or path.is_dir()):
                        yield from path._select(rest)


    class PosixPath(Path, PurePosixPath):
        """A path of this system and what it leads to."""
    """#

  /// `fnmatch`, written in the language.
  static let fnmatchSource = #"""
    """Names that fit patterns with `*`, `?` and `[…]`."""


    def _set_end(pat, start):
        end = start + 1
        if pat[end:end + 1] == '!':
            end += 1
        if pat[end:end + 1] == ']':
            end += 1
        return pat.find(']', end)


    def _in_set(letter, inside):
        negated = inside.startswith('!')
        if negated:
            inside = inside[1:]
        place, found = 0, False
        while place < len(inside):
            if inside[place + 1:place + 2] == '-' and place + 2 < len(inside):
                found = found or inside[place] <= letter <= inside[place + 2]
                place += 3
            else:
                found = found or inside[place] == letter
                place += 1
        return found != negated


    def fnmatchcase(name, pat):
        """Whether a name fits a pattern."""
        n = p = 0
        star = mark = -1
        while n < len(name):
            end = -1
            if p < len(pat) and pat[p] == '*':
                star, mark = p, n
                p += 1
                continue
            if p < len(pat) and pat[p] == '[':
                end = _set_end(pat, p)
            if end >= 0 and _in_set(name[n], pat[p + 1:end]):
                p, n = end + 1, n + 1
            elif p < len(pat) and end < 0 and pat[p] in ('?', name[n]):
                p, n = p + 1, n + 1
            elif star >= 0:
                mark += 1
                p, n = star + 1, mark
            else:
                return False
        return not pat[p:].strip('*')


    fnmatch = fnmatchcase


    def filter(names, pat):
        """The names that fit."""
        return [name for name in names if fnmatchcase(name, pat)]
    """#

  /// `glob`, written in the language.
  static let globSource = #"""
    """Files whose paths fit a pattern."""
    import os
    from fnmatch import fnmatchcase as _fits


    def _expand(folder, parts, recursive):
        if not parts:
            yield folder
            return
        first, rest = parts[0], parts[1:]
        if first == '**' and recursive:
            yield from _expand(folder, rest, recursive)
            for name in sorted(_names(folder)):
                path = os.path.join(folder, name)
                if not name.startswith('.') and os.path.isdir(path):
                    yield from _expand(path, parts, recursive)
        elif any(letter in first for letter in '*?['):
            for name in _names(folder):
                path = os.path.join(folder, name)
                if name.startswith('.') and not first.startswith('.') or not _fits(name, first):
                    continue
                if not rest or os.path.isdir(path):
                    yield from _expand(path, rest, recursive)
        else:
            path = os.path.join(folder, first)
            if os.path.exists(path):
                yield from _expand(path, rest, recursive)


    def _names(folder):
        try:
            return os.listdir(folder or '.')
        except OSError:
            return []


    def iglob(pathname, *, root_dir=None, recursive=False):
        """Walks over the paths that fit."""
        pathname = os.fspath(pathname)
        start = '/' if pathname.startswith('/') else ''
        for path in _expand(start, [part for part in pathname.split('/') if part], recursive):
            if path:
                yield path


    def glob(pathname, *, root_dir=None, recursive=False):
        """The paths that fit."""
        return list(iglob(pathname, recursive=recursive))
    """#

  /// `tempfile`, written in the language: temporary files live in the session's folder.
  static let tempfileSource = #"""
    """Files and folders for a short time."""
    import _files
    import io
    import os

    tempdir = None


    def gettempdir():
        """Where temporary files live."""
        return os.getcwd() if tempdir is None else tempdir


    def _fresh(suffix, prefix, dir):
        letters = 'abcdefghijklmnopqrstuvwxyz0123456789_'
        name = ''.join([letters[byte % 37] for byte in os.urandom(8)])
        prefix = 'tmp' if prefix is None else prefix
        return os.path.join(gettempdir() if dir is None else os.fspath(dir), prefix + name + (suffix or ''))


    def mkdtemp(suffix=None, prefix=None, dir=None):
        """Makes a folder."""
        path = _fresh(suffix, prefix, dir)
        os.mkdir(path)
        return path


    def _remove_all(path):
        for folder, folders, files in os.walk(path, topdown=False):
            for name in files:
                os.remove(os.path.join(folder, name))
            os.rmdir(folder)


    class TemporaryDirectory:
        """A folder that goes away at the end."""

        def __init__(self, suffix=None, prefix=None, dir=None, ignore_cleanup_errors=False):
            self.name = mkdtemp(suffix, prefix, dir)

        def __repr__(self):
            return f'<TemporaryDirectory {self.name!r}>'

        def __enter__(self):
            return self.name

        def __exit__(self, *exc_info):
            self.cleanup()

        def cleanup(self):
            if os.path.isdir(self.name):
                _remove_all(self.name)

        def __del__(self):
            self.cleanup()


    class _TemporaryFile:
        """A file that goes away when it is closed."""

        def __init__(self, file, path, delete):
            self.file = file
            self.name = path
            self.delete = delete

        def __getattr__(self, name):
            return getattr(self.file, name)

        def __iter__(self):
            return iter(self.file)

        def __enter__(self):
            return self

        def __exit__(self, *exc_info):
            self.close()

        def close(self):
            if not self.file.closed:
                self.file.close()
                if self.delete and os.path.exists(self.name):
                    os.remove(self.name)

        def __del__(self):
            self.close()


    def NamedTemporaryFile(mode='w+b', buffering=-1, encoding=None, newline=None, suffix=None, prefix=None, dir=None,
                           delete=True, *, errors=None):
        """Opens a file with a fresh name."""
        path = _fresh(suffix, prefix, dir)
        return _TemporaryFile(io.open(path, mode, buffering, encoding, errors, newline), path, delete)


    TemporaryFile = NamedTemporaryFile
    """#
}
