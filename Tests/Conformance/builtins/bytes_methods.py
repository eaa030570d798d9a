# bytes: search, cutting, hexadecimal text and decoding.
b = b"hello world"
print(b.find(b"o"), b.rfind(111), b.index(b"l"), b.count(b"l"), b.startswith(b"he"), b.endswith((b"x", b"ld")), b.split(), b.split(b"o", 1), b.rsplit(b"o", 1))
print(b.replace(b"l", b"L"), b"-".join([b"a", b"b"]), b"  x ".strip(), b"xxaxx".strip(b"x"), b.upper(), b.title(), b"a\nb\r\n".splitlines(), b.removeprefix(b"he"))
print(b"\x00\xff".hex(), b"\x01\x02\x03".hex(":"), b"\x01\x02\x03\x04\x05".hex("-", 2), bytes.fromhex("00 ff 1A"), b[0], b[1:3], list(b"ab"), len(b), b"a" + b"b", b"ab" * 2, b"el" in b, bytes(3), bytes([1, 2]), bytes("é", "utf-8"))
for f in [lambda: b.find("o"), lambda: b.index(b"zz"), lambda: b.join(["a"]), lambda: bytes.fromhex("0g"), lambda: b.split(b""), lambda: b.startswith("h"), lambda: b + "s", lambda: bytes("x"), lambda: bytes([300]), lambda: b.nope, lambda: b[99]]:
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
