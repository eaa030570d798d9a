# str: find, index, count, startswith and endswith accept ranges and tuples.
s = "hello world"
print(s.find("o"), s.rfind("o"), s.find("o", 5), s.find("o", 5, 7), s.find("x"), s.find(""), s.rfind(""), s.find("", 20))
print(s.index("l"), s.rindex("l"), s.count("l"), s.count("l", 3), s.count("l", 3, -2), s.count(""), "aaaa".count("aa"))
print(s.startswith("hell"), s.startswith(("x", "he")), s.startswith("lo", 3), s.endswith("world"), s.endswith(("ld", "z")), s.endswith("o", 0, 5))
print(s.startswith(""), s.startswith("", 11), s.startswith("", 12), s.endswith(""), s.startswith(()), s.find("l", -3, None))
