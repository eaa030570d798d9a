# Filling, shortening, indenting texts
import textwrap
text = "The quick brown fox jumps over the lazy dog, and a well-known self-contained example follows with averyveryverylongword."
for width in (10, 20, 33, 70):
    print(textwrap.wrap(text, width))
print(textwrap.fill(text, 30, initial_indent="* ", subsequent_indent="  "))
print(textwrap.shorten(text, 30), "|", textwrap.shorten("a  b   c", 10), "|", textwrap.shorten(text, 25, placeholder="..."))
print(repr(textwrap.dedent("    a\n      b\n\n    c\n")), repr(textwrap.dedent("\ta\n\t b")), repr(textwrap.dedent("a\n  b")), repr(textwrap.indent("a\n\nb\n", "> ")))
print(textwrap.indent("a\n\nb", "+", lambda line: True), textwrap.wrap(""), textwrap.wrap("a\tb\nc"), textwrap.wrap("abcdefghij", 4, break_long_words=False), textwrap.wrap("abcdefghij xx", 4))
print(textwrap.wrap(text, 30, max_lines=2), textwrap.TextWrapper(width=12).fill("one two three four"), textwrap.wrap("a-b-c hello-world", 8, break_on_hyphens=False))
try:
    textwrap.shorten("text", 3)
except ValueError as error:
    print(error)
textwrap.wrap(text, 0)
