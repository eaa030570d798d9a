# Finding all, splitting, replacing, escaping
import re
print(re.findall("a", "banana"), re.findall("(a)(n)?", "banana"), re.findall("x", "banana"), re.findall("(n)a", "banana"), re.findall("", "ab"), re.findall("a*", "baac"))
print([m.span() for m in re.finditer(r"\w*", "ab cd")], [m.group() for m in re.finditer("[aeiou]", "education")])
print(re.split(r"\W+", "Words, words, words."), re.split(r"(\W+)", "a, b"), re.split("[a-f]+", "0a3B9", flags=re.I), re.split(",", "a,b,c", 1), re.split("x*", "axbc"), re.split("", "abc"), re.split("(a)|b", "1a2b3"))
print(re.sub("a", "o", "banana"), re.sub("a", "o", "banana", 2), re.subn("a", "o", "banana"), re.sub("x*", "-", "abxd"), re.sub("(b)(a)", r"\2\1", "banana"), re.sub("(?P<x>a)", r"[\g<x>\g<0>]", "ab"))
print(re.sub(r"\d+", lambda m: str(int(m.group()) * 2), "1 b 22"), re.sub("a", r"\\n\n", "xa"), re.sub("a|(b)", r"<\1>", "ab"), re.sub(".", "", "abc"), re.sub("^", "> ", "a\nb", flags=re.M), re.sub("a", r"\g<0>\g<0>", "a"))
print(re.sub(r"(\w+) (\w+)", r"\2 \1", "hello world"), re.sub(r"\s+", " ", " a \n b "), re.sub("[aeiou]", "", "education"), re.sub(r"(?<!^)(?=[A-Z])", "_", "camelCaseName").lower())
print(re.escape("a.b*c [x] \n-é_1"), re.escape(b"a.b"), re.search(re.escape("1+1"), "1+1=2"))
p = re.compile(r"(\w)(\d)")
print(p.sub(r"\2\1", "a1 b2"), p.findall("a1 b2"), p.split("xa1y"), p.subn("-", "a1 b2"), p.scanner if hasattr(p, "nope") else "", [m.groups() for m in p.finditer("a1 b2", 1)])
tokens = re.compile(r"(?P<number>\d+\.?\d*)|(?P<name>[a-z]\w*)|(?P<op>[-+*/=()])|(?P<space>\s+)|(?P<bad>.)")
print([(m.lastgroup, m.group()) for m in tokens.finditer("x1 = 3.14 * (y + 2)") if m.lastgroup != "space"])
text = "the quick brown the lazy the"
print({w: len(re.findall(rf"\b{w}\b", text)) for w in sorted(set(re.findall(r"\w+", text)))})
print(re.findall(r"[\u4e00-\u9fff]+", "深度学习 deep 学习 learning"), re.findall(r"\w+", "深度 learning"), re.split(r"[，。]", "一，二。三"))
log = "2024-01-02 ERROR disk\n2024-01-03 INFO ok\n2024-01-04 ERROR net"
print(re.findall(r"^(\S+) ERROR (.*)$", log, re.M), [m.start() for m in re.finditer("ERROR", log)])
