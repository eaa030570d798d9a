extension BundledSource {
  /// `os`, written in the language: files below the session's folder, and what the process knows.
  static let osSource = #"""
    """The operating system: files, folders, the environment."""
    import _files
    import os.path as path
    import sys as _sys
    from os.path import fspath

    name = 'posix'
    curdir, pardir, sep, extsep, altsep, pathsep, linesep = '.', '..', '/', '.', None, ':', '\n'
    devnull = '/dev/null'
    error = OSError
    F_OK, R_OK, W_OK, X_OK = 0, 4, 2, 1


    class PathLike:
        """What has `__fspath__`."""

        @classmethod
        def __subclasshook__(cls, other):
            return hasattr(other, '__fspath__')


    class _Environ(dict):
        """The environment; changes are seen by the program only."""

        def __setitem__(self, key, value):
            for text in (key, value):
                if not isinstance(text, str):
                    raise TypeError(f'str expected, not {type(text).__name__}')
            super().__setitem__(key, value)

        def setdefault(self, key, value):
            if key not in self:
                self[key] = value
            return self[key]

        def copy(self):
            return dict(self)

        def __repr__(self):
            return f'environ({dict(self)!r})'


    environ = _Environ(_files.environ())


    def getenv(key, default=None):
        """A variable of the environment."""
        return environ.get(key, default)


    def getcwd():
        """The session's folder, where relative paths begin."""
        folder = _files.root()
        if folder is None:
            raise PermissionError(13, 'This session has no folder for files')
        return folder


    def getpid():
        return _files.process()[0]


    def cpu_count():
        return _files.process()[2]


    def urandom(size, /):
        """Random bytes."""
        data = b''
        while len(data) < size:
            data += _files.process()[1]
        return data[:size]


    class stat_result:
        """What `stat` knows of a file."""

        def __init__(self, mode, size, mtime, links):
            self.st_mode = mode
            self.st_size = size
            self.st_mtime = self.st_atime = self.st_ctime = mtime
            self.st_nlink = links

        def __repr__(self):
            return f'os.stat_result(st_mode={self.st_mode}, st_size={self.st_size}, st_mtime={int(self.st_mtime)})'


    def stat(path):
        """Size, kind and time of a file."""
        return stat_result(*_files.stat(fspath(path)))


    lstat = stat


    def access(path, mode):
        """Whether the file can be used."""
        try:
            _files.stat(fspath(path))
        except OSError:
            return False
        return True


    def listdir(path='.'):
        """The names in a folder, in no particular order."""
        return _files.listdir(fspath(path))


    class DirEntry:
        """One name of a folder."""

        def __init__(self, folder, name):
            self.name = name
            self.path = path.join(folder, name)

        def __fspath__(self):
            return self.path

        def __repr__(self):
            return f'<DirEntry {self.name!r}>'

        def is_dir(self):
            return path.isdir(self.path)

        def is_file(self):
            return path.isfile(self.path)

        def stat(self):
            return stat(self.path)


    class scandir:
        """Walks over the entries of a folder."""

        def __init__(self, path='.'):
            folder = fspath(path)
            self._entries = iter([DirEntry(folder, name) for name in listdir(folder)])

        def __iter__(self):
            return self

        def __next__(self):
            return next(self._entries)

        def __enter__(self):
            return self

        def __exit__(self, *exc_info):
            pass

        def close(self):
            pass


    def walk(top, topdown=True, onerror=None, followlinks=False):
        """Folder, folders in it and files in it, for each folder from `top` on."""
        top = fspath(top)
        try:
            names = listdir(top)
        except OSError as problem:
            if onerror is not None:
                onerror(problem)
            return
        folders = [name for name in names if path.isdir(path.join(top, name))]
        files = [name for name in names if name not in folders]
        if topdown:
            yield top, folders, files
        for name in folders:
            yield from walk(path.join(top, name), topdown, onerror)
        if not topdown:
            yield top, folders, files


    def mkdir(path, mode=0o777):
        """Makes a folder."""
        _files.mkdir(fspath(path))


    def makedirs(name, mode=0o777, exist_ok=False):
        """Makes a folder and those that lead to it."""
        name = fspath(name)
        head, tail = path.split(name)
        if not tail:
            head, tail = path.split(head)
        if head and tail and not path.exists(head):
            makedirs(head, exist_ok=True)
        try:
            _files.mkdir(name)
        except OSError:
            if not exist_ok or not path.isdir(name):
                raise


    def remove(path):
        """Removes a file."""
        _files.unlink(fspath(path))


    unlink = remove


    def rmdir(path):
        """Removes an empty folder."""
        _files.rmdir(fspath(path))


    def removedirs(name):
        """Removes an empty folder and those above that are empty then."""
        rmdir(name)
        head, tail = path.split(fspath(name))
        while head and tail:
            try:
                rmdir(head)
            except OSError:
                break
            head, tail = path.split(head)


    def rename(src, dst):
        """Moves a file or folder."""
        _files.rename(fspath(src), fspath(dst))


    replace = rename
    """#

  /// `os.path`, written in the language.
  static let osPathSource = #"""
    """Paths as texts."""
    import _files

    curdir, pardir, sep, extsep = '.', '..', '/', '.'


    def fspath(path):
        """The text of a path."""
        if isinstance(path, (str, bytes)):
            return path
        convert = getattr(type(path), '__fspath__', None)
        if convert is None:
            raise TypeError(f'expected str, bytes or os.PathLike object, not {type(path).__name__}')
        return convert(path)


    def isabs(s):
        return fspath(s).startswith('/')


    def join(a, *p):
        """Paths one after the other; an absolute one begins anew."""
        path = fspath(a)
        for part in p:
            if not isinstance(part, (str, bytes)) and not hasattr(type(part), '__fspath__'):
                raise TypeError('join() argument must be str, bytes, or os.PathLike object, '
                                f'not {type(part).__name__!r}')
            part = fspath(part)
            if not isinstance(part, str):
                raise TypeError("Can't mix strings and bytes in path components")
            if part.startswith('/'):
                path = part
            elif not path or path.endswith('/'):
                path += part
            else:
                path += '/' + part
        return path


    def split(p):
        """Folder and last part."""
        p = fspath(p)
        place = p.rfind('/') + 1
        head, tail = p[:place], p[place:]
        if head and head != '/' * len(head):
            head = head.rstrip('/')
        return head, tail


    def basename(p):
        return split(p)[1]


    def dirname(p):
        return split(p)[0]


    def splitext(p):
        """Path without its extension, and the extension."""
        p = fspath(p)
        start = p.rfind('/') + 1
        dot = p.rfind('.')
        if dot > start and p[start:dot].strip('.'):
            return p[:dot], p[dot:]
        return p, ''


    def splitdrive(p):
        return '', fspath(p)


    def normpath(path):
        """Without doubled slashes, `.` and `..`."""
        path = fspath(path)
        if not path:
            return '.'
        root = '' if not path.startswith('/') else '//' if path.startswith('//') and path[2:3] != '/' else '/'
        parts = []
        for part in path.split('/'):
            if part in ('', '.'):
                continue
            if part != '..' or not root and not parts or parts and parts[-1] == '..':
                parts.append(part)
            elif parts:
                parts.pop()
        return root + '/'.join(parts) or '.'


    def abspath(path):
        """The path from the root on."""
        path = fspath(path)
        if not isabs(path):
            path = join(_files.root() or '/', path)
        return normpath(path)


    realpath = abspath


    def relpath(path, start=curdir):
        """The path as seen from `start`."""
        if not path:
            raise ValueError('no path specified')
        here = [part for part in abspath(start).split('/') if part]
        there = [part for part in abspath(path).split('/') if part]
        shared = len(commonprefix([here, there]))
        return '/'.join(['..'] * (len(here) - shared) + there[shared:]) or '.'


    def commonprefix(m):
        """The longest beginning that all share."""
        if not m:
            return ''
        low, high = min(m), max(m)
        for place, item in enumerate(low):
            if item != high[place]:
                return low[:place]
        return low


    def commonpath(paths):
        """The folder that all paths share."""
        paths = list(map(fspath, paths))
        if not paths:
            raise ValueError('commonpath() arg is an empty sequence')
        if len({isabs(path) for path in paths}) > 1:
            raise ValueError("Can't mix absolute and relative paths")
        parts = [[part for part in path.split('/') if part and part != '.'] for path in paths]
        return ('/' if isabs(paths[0]) else '') + '/'.join(commonprefix(parts))


    def expanduser(path):
        """`~` as the home folder."""
        path = fspath(path)
        home = _files.environ().get('HOME')
        if home and (path == '~' or path.startswith('~/')):
            return (home.rstrip('/') or '/') + path[1:]
        return path


    def expandvars(path):
        """`$NAME` and `${NAME}` as the environment has them."""
        path, names = fspath(path), _files.environ()
        for key in sorted(names, key=len, reverse=True):
            path = path.replace('${' + key + '}', names[key]).replace('$' + key, names[key])
        return path


    def _mode(path):
        try:
            return _files.stat(fspath(path))[0] & 0o170000
        except (OSError, ValueError):
            return 0


    def exists(path):
        return _mode(path) != 0


    lexists = exists


    def isfile(path):
        return _mode(path) == 0o100000


    def isdir(s):
        return _mode(s) == 0o040000


    def islink(path):
        return False


    def getsize(filename):
        return _files.stat(fspath(filename))[1]


    def getmtime(filename):
        return _files.stat(fspath(filename))[2]


    getatime = getctime = getmtime


    def samefile(f1, f2):
        return realpath(f1) == realpath(f2)
    """#
}
