# str: maketrans and translate map, delete and expand characters.
print("hello".translate(str.maketrans("el", "ip")), "hello".translate(str.maketrans("", "", "l")), "abc".translate({97: "XX", 98: None, 99: 100}))
print(str.maketrans({"a": 1, 98: "q"}), str.maketrans("ab", "cd", "e"), "abc".translate([]))
for f in [lambda: str.maketrans("ab", "c"), lambda: str.maketrans({"ab": 1}), lambda: str.maketrans("a"), lambda: "a".translate({97: 1.5}), lambda: str.maketrans(1, "a"), lambda: str.maketrans(), lambda: "a".translate({97: -1})]:
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
