# Bytes and the ascii form of a text
print(b"bytes\xff\n", ascii("é中"), "é中".encode(), b"abc"[0], len("中".encode()), b"\xe4\xb8\xad".decode())
