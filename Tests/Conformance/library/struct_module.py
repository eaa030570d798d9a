# Struct packs numbers into bytes
import struct
print(struct.pack("<if", 1, 2.5), struct.unpack("<i", b"\1\0\0\0"), struct.calcsize("dd"), struct.pack(">hHbB?", -2, 2, -1, 255, True))
print(struct.pack("=3s2x q", b"abcd", -5), struct.unpack("<d", struct.pack("<d", 0.1)), struct.pack("!e", 1.5), struct.calcsize("ci"))
for text in ("struct.pack('<i', 1, 2)", "struct.unpack('<i', b'')", "struct.pack('B', 256)", "struct.pack('y')", "struct.pack('i', 'a')"):
    try: eval(text)
    except struct.error as e: print(e)
