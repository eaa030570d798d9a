# Complex numbers from texts and parts, their operators and formats
for s in ["1+2j", "3", "2j", " (1-2j) ", "1e3+1e-2J", "j", "-j", "+1-j", "nan+infj", "1_0j"]: print(repr(s), complex(s))
print(complex(1, 2), complex(1j, 2), complex(real=1), complex(imag=3), complex(2.5), repr(complex(-0.0, 1)), complex(1, -0.0))
print(abs(3 + 4j), (1 + 2j) / (1 - 1j), (1 + 2j) == 1 + 2j, (2j) ** 2, (1j).real, bool(0j), hash(1 + 0j) == hash(1), -(1 + 2j))
print(f"{1+2j:.2f}|{1+2j:>12}|{1.5j}|{3+1j:+.1e}", str(1e20 + 0j), (1 + 0j) == 1, (1 + 2j).conjugate())
class C:
    def __complex__(self): return 1j
print(complex(C()))
