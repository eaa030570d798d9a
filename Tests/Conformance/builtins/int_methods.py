# int: bits, bytes and the parts of a number.
print((255).bit_length(), (0).bit_length(), (-8).bit_length(), (2**100).bit_length(), (255).bit_count(), (-7).bit_count(), (5).real, (5).imag, (5).numerator, (5).denominator, (5).conjugate(), (5).as_integer_ratio(), True.real, True.bit_length())
print((1024).to_bytes(2, "big"), (1024).to_bytes(4, "little"), (-1).to_bytes(2, "big", signed=True), (5).to_bytes(), int.from_bytes(b"\x04\x00", "big"), int.from_bytes(b"\xff\xfe", "big", signed=True), int.from_bytes([1, 2], "little"), (2**80).to_bytes(11, "big"), int.from_bytes(b"\x01" + bytes(10)), (-129).to_bytes(2, "little", signed=True), (0).to_bytes(0, "big"))
print(int.__add__(2, 3), (2).__mul__(4), (7).__floordiv__(2), (1).__add__(1.5), (3).__eq__(3), (3).__eq__("3"), (3).__lt__(4), (-3).__abs__(), (5).__neg__(), (0).__bool__(), (5).__hash__(), (5).__repr__(), (5).__str__(), (255).__format__("x"), (2).__radd__(1), (2).__pow__(3))
for f in [lambda: (300).to_bytes(1, "big"), lambda: (-1).to_bytes(1, "big"), lambda: (1).to_bytes(1, "mid"), lambda: (1).to_bytes(-1, "big"), lambda: int.from_bytes("ab", "big"), lambda: (5).bit_length(1), lambda: (5).nope, lambda: int.from_bytes()]:
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
