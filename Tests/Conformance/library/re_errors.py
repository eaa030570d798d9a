# Patterns and templates that are none
import re
for pattern in ["(", ")", "a)", "(a", "[a", "[", "*a", "a**", "+", "a{2}{3}", "a{3,2}", "[b-a]", "\\", "\\q", "[\\q]", "(?P<a>x)(?P<a>y)", "(?P=x)", "(?P<1a>x)", "(?P<a", "(?P<>x)", "(?Px)", "(?q)", "(?<x)",
    "(?<=a*)b", r"\1", r"(a)\2", r"(a\1)", "(?(1)a)", "(?(x)a)", "a(?i)b", "(?", "(?i", "(?-i)", "(?i-", "(?#x", r"\x4", r"\u12", "[\\x4]", "(?(1", "^*", "a\n(", "(?:", "(?z:a)", "x{1,2}{3", "[z-\\d]", "(?P"]:
    try:
        print(repr(pattern), re.compile(pattern))
    except re.error as error:
        print(repr(pattern), "|", error, "|", error.msg, error.pos, error.lineno, error.colno)
def attempt(function, *args):
    try:
        print(function(*args))
    except Exception as error:
        print(type(error).__module__, type(error).__name__, "|", error)
attempt(re.sub, "(a)", r"\2", "a")
attempt(re.sub, "(a)", r"\g<2>", "a")
attempt(re.sub, "(a)", r"\g<x>", "a")
attempt(re.sub, "(a)", r"\g<x", "a")
attempt(re.sub, "(a)", r"\g", "a")
attempt(re.sub, "(a)", r"\g<>", "a")
attempt(re.sub, "(a)", r"\q", "a")
attempt(re.sub, "(a)", "\\", "a")
attempt(re.match, "a", 5)
attempt(re.match, "a", None)
attempt(re.match, "a", b"a")
attempt(re.match, b"a", "a")
attempt(re.compile, 5)
attempt(re.compile, None)
attempt(re.compile, re.compile("a"), re.I)
m = re.match("(a)(?P<n>b)", "ab")
attempt(m.group, 3)
attempt(m.group, "x")
attempt(m.__getitem__, 3)
attempt(m.start, 5)
attempt(m.group, 1.5)
attempt(re.sub, "a", lambda m: 5, "a")
attempt(re.escape, 5)
re.compile("(unclosed")
