# Bytes have the methods of str that make sense byte by byte
print(b"a".center(5, b"*"), b"a".ljust(3), b"a".rjust(3, b"0"), b"-5".zfill(5), b"a=b=c".partition(b"="), b"a=b=c".rpartition(b"="))
print(b"AB".isupper(), b"ab\xe9".islower(), b"Ab Cd".istitle(), b"a\tb".expandtabs(4), b"abc".translate(bytes.maketrans(b"a", b"x")), b"abc".translate(None, b"b"))
