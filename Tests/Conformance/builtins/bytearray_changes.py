# A bytearray is bytes that can change
b = bytearray(b"hello"); b[0] = 72; b.append(33); print(b, len(b), b[1], b[1:3], bytes(b), b.decode())
b.extend(b"xyz"); b += b"!"; print(b); del b[0]; b[0:2] = b"__"; print(b); b.reverse(); print(b)
print(bytearray(3), bytearray([1, 2, 3]), bytearray("hé", "utf-8"), b == bytes(b), list(bytearray(b"ab")))
b.insert(0, 1); print(b.pop(), b.find(b"l"), b.upper(), b.hex(), b.count(b"_"), 1 in b, b"ol" in b); b.clear(); print(b)
print(b"a" + bytearray(b"b"), bytearray(b"a") + b"b", bytearray(b"ab") * 2, bytearray(b"a,b").split(b","), b",".join([bytearray(b"x")]))
