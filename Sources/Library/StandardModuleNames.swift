/// Modules of CPython's standard library that Taper does not have: an import of one says so.
enum StandardModuleNames {
  static let absent: Set<String> = [
    "_thread", "aifc", "antigravity", "array", "ast", "asynchat", "asyncio", "asyncore", "audioop", "bdb",
    "bz2", "cProfile", "cgi", "cgitb", "chunk", "cmd", "code", "codecs", "codeop", "colorsys", "compileall",
    "concurrent",
    "configparser", "contextvars", "copyreg", "crypt", "ctypes", "curses", "dbm", "decimal", "difflib", "dis",
    "distutils",
    "doctest", "email", "encodings", "ensurepip", "errno", "faulthandler", "fcntl", "filecmp", "fileinput", "ftplib",
    "getopt", "getpass", "gettext", "graphlib", "grp", "gzip", "hmac", "html", "http", "idlelib", "imaplib", "imghdr",
    "imp", "importlib", "ipaddress", "lib2to3", "linecache", "locale", "lzma", "mailbox", "mailcap", "marshal",
    "mimetypes", "mmap", "modulefinder", "multiprocessing", "netrc", "nntplib", "nturl2path", "opcode", "optparse",
    "pdb", "pickletools", "pipes", "pkgutil", "plistlib", "poplib", "posix", "posixpath", "profile", "pstats", "pty",
    "pwd",
    "py_compile", "pyclbr", "pydoc", "quopri", "readline", "reprlib", "resource", "rlcompleter", "runpy", "sched",
    "select", "selectors", "shelve", "shlex", "signal", "site", "smtpd", "smtplib", "sndhdr", "socket", "socketserver",
    "spwd", "sqlite3", "sre_compile", "sre_constants", "sre_parse", "ssl", "stat", "stringprep", "subprocess", "sunau",
    "symtable", "sysconfig", "syslog", "tabnanny", "tarfile", "telnetlib", "termios", "test", "this", "threading",
    "tkinter", "token", "tokenize", "tomllib", "trace", "tracemalloc", "tty", "turtle", "unicodedata", "unittest",
    "urllib", "uu", "venv", "wave", "webbrowser", "wsgiref", "xdrlib", "xml", "xmlrpc", "zipapp", "zipfile",
    "zipimport",
    "zlib", "zoneinfo",
  ]
}
