# Texts that cannot be encoded and bytes that cannot be decoded
for f in (lambda: "é".encode("ascii"), lambda: "éü".encode("ascii"), lambda: b"\xff".decode(), lambda: b"a\xc3".decode(), lambda: "\ud800".encode(), lambda: b"\xe9".decode("ascii"), lambda: "中".encode("latin-1")):
    try: f()
    except UnicodeError as e: print(type(e).__name__, e, e.encoding, e.start, e.end, e.reason)
print("é".encode("ascii", "replace"), b"\xff".decode(errors="ignore"), "é".encode("ascii", "backslashreplace"))
b"\x80abc".decode("utf-8")
