# What patterns match: classes, groups, alternation, quantifiers, anchors, looks, flags
import re
tests = [("a+b", "xaab"), ("a*?b", "aab"), ("(a|ab)(c|bcd)(d*)", "abcd"), (r"\d+", "abc 123 x"), (r"\w+", "héllo_1 x"),
    (r"\s+", "a \t\nb"), ("^b", "a\nb"), ("(?m)^b$", "a\nb\nc"), ("a$", "a\n"), (r"a\Z", "a\n"), (r"\bfoo\b", "a foo b"),
    (r"\Boo", "foo"), ("[^a-c]+", "abcdefabc"), ("[]a]+", "x]a]"), ("[a-]+", "-a-"), (r"[\w.-]+@[\w.]+", "mail me@x.org now"),
    ("(?i)HeLLo", "say hello"), ("(?s)a.b", "a\nb"), ("a.b", "a\nb"), ("(?x) a  b # comment\n c", "abc"), ("a{2}", "aaaa"),
    ("a{2,}", "aaaa"), ("a{,2}", "aaaa"), ("a{1,3}?", "aaaa"), ("a{x}", "a{x}"), ("(ab){2,3}", "abababab"), (r"(a)(b)?\1", "aa"),
    (r"(?P<q>['\"]).*?(?P=q)", "say 'hi' \"x\""), ("(?:a|b)+c", "ababc"), ("(?=ab)a", "cab"), ("a(?!b)", "abac"), ("(?<=b)a", "aba"),
    ("(?<!b)a", "baa"), ("(a)?(?(1)b|c)", "ab"), ("(a)?(?(1)b|c)", "c"), ("(?>a+)b", "aab"), ("a++b", "aab"), ("a*+a", "aaa"),
    ("(a*)*", "aaa"), ("(a*)+", "b"), ("(a|b)*", "abab"), ("(?:(a)|b)*", "ab"), ("((a)|(b))*", "ab"), ("x*", "aaa"), ("", "abc"),
    ("|a", "a"), ("(|a)+", "aaa"), ("(?i:a)b", "Ab"), ("(?i:a)b", "AB"), ("é", "é"), ("(?i)É", "é"), ("(?a)\\w+", "é1"), (r"\x41\u0042\n\t", "AB\n\t"),
    (r"[\d\s]+", "a1 2b"), (r"[^\d]+", "12ab"), (r"\.", "a.b"), (r"[.]", "a.b"), ("[\\]]", "]"), ("(((((a)))))", "a"), ("梯度+", "下梯度度"), (r"\101", "A"), (r"\0", "\0")]
for pattern, text in tests:
    m = re.search(pattern, text)
    print(repr(pattern), m and (m.span(), m.group(), m.groups(), m.lastindex))
print(re.match("b", "ab"), re.fullmatch("a+", "aab"), re.fullmatch("a|ab", "ab"), re.match("a", "abc"))
m = re.match(r"(?P<year>\d{4})-(?P<month>\d\d)(-(?P<day>\d\d))?", "2024-05")
print(m["year"], m[2], m.groupdict(), m.groupdict("?"), m.groups(0), m.group(1, "month", 4), m.start("month"), m.end(2), m.span(4), m.lastgroup, m.lastindex)
print(m.re.groupindex, m.re.groups, m.string, m.pos, m.endpos, m.re.pattern, m.expand(r"\2/\g<year>\n|\g<day>|"))
p = re.compile("a.c", re.I | re.S)
print(p, p.flags, p.search("xA\nC", 1), p.search("abc", 1), p.match("xabc", 1), p.fullmatch("xabcx", 1, 4), re.compile("x"), re.compile("x").flags, re.compile("x", re.A | re.M | re.X))
print(repr(re.I), re.I | re.M, re.compile("a") == re.compile("a"), bool(re.match("", "")), type(m).__name__, type(p).__name__, int(re.IGNORECASE))
print(re.search("(?:a+)+$", "a" * 20 + "b"), len(re.match("(?:a|b)*", "ab" * 20000).group()), re.match("(a*)*b", "aaaaaaaaaaaaaaaaac"))
print(re.search(b"\\w+", b"  ab\xe9"), re.findall(rb"(\d)", b"1a2"), re.sub(b"a", b"b", b"aba"))
