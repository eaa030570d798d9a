# str: center, ljust, rjust, zfill and expandtabs.
for w in range(0, 9):
    print(repr("abc".center(w)), repr("ab".center(w, "*")), repr("abc".ljust(w, ".")), repr("abc".rjust(w)), "42".zfill(w), "-42".zfill(w), "+x".zfill(w))
print("a\tbc\td".expandtabs(), "a\tbc\td".expandtabs(4), "a\tb".expandtabs(0), "a\n\tb".expandtabs(tabsize=2))
