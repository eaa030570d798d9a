# str: case conversions and character classes.
print("hello World".upper(), "Hello".lower(), "hello wORLD it's".title(), "hELLO".capitalize(), "aBc".swapcase(), "Straße".casefold(), "ß".upper())
for t in ["abc", "ABC", "Abc Def", "abc1", "123", "½", "²", " ", "", "a_b", "1a", "é", "\n", "Ab1"]:
    print(repr(t), t.isalpha(), t.isalnum(), t.isdigit(), t.isdecimal(), t.isnumeric(), t.isspace(), t.isupper(), t.islower(), t.istitle(), t.isidentifier(), t.isprintable(), t.isascii())
