# str.encode and bytes.decode: codecs and error handlers.
print("héllo €".encode(), "abc".encode("ascii"), "é".encode("latin-1"), "é€".encode("ascii", "ignore"), "é€".encode("ascii", errors="replace"), "é€".encode("ascii", "xmlcharrefreplace"), "é€😀".encode("ascii", "backslashreplace"))
print(b"h\xc3\xa9".decode(), b"\xe9".decode("latin-1"), b"a\xffb".decode("utf-8", "replace"), b"a\xffb".decode(errors="ignore"), b"\xf0\x9f\x98\x80".decode("UTF-8"))
for f in [lambda: "é".encode("ascii"), lambda: "aéé".encode("ascii"), lambda: "€".encode("latin-1"), lambda: b"\xff".decode(), lambda: b"a\xe2\x82".decode(), lambda: b"\xc3(".decode(), lambda: b"\xe9".decode("ascii"), lambda: "a".encode("nope"), lambda: "a".encode(1)]:
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
