# float and complex: exact ratios, hexadecimal text and parts.
print((2.0).is_integer(), (2.5).is_integer(), float("inf").is_integer(), (0.75).as_integer_ratio(), (1.5).real, (1.5).imag, (1.5).conjugate(), (1.5).hex(), (-0.1).hex(), float.fromhex("0x1.8p+1"), float.fromhex("-inf"))
print((3+4j).real, (3+4j).imag, (3+4j).conjugate(), (1.5).__add__(1), (1.5).__eq__(1.5), (1.5).__mul__(2), (2.5).__int__(), (1.5).__repr__(), (-1.5).__abs__(), (1.5).__format__(".3f"), (0.0).__bool__())
for f in [lambda: float("nan").as_integer_ratio(), lambda: float("inf").as_integer_ratio(), lambda: float.fromhex("zz"), lambda: float.fromhex(1), lambda: (1.5).hex(1), lambda: (1.5).real(), lambda: (1j).nope, lambda: (1.5).bit_length()]:
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
