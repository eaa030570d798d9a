# Quotients of integers beyond 2**53 and powers of floats are rounded as CPython rounds them
print(259 / 12345678901234567, 259 / divmod(12345678901234567890, 1000)[0])
print(2**53 / 3, (2**53 + 1) / 3, (2**54 - 1) / 7, -(2**53 + 1) / 5, (2**63 - 1) / (2**62 + 1))
print(123456789.0**2, (-123456789.0) ** 2, 1.1**2, 0.1**2, 3.7**2, 1e154**2)
print(123456789.0 * 123456789, 7 * 0.1, 0.1 * 3, 10 / 4.0, 2**53 * 1.0, (2**53 + 1) * 1.0)
v = {38, 44, 15, 31}
print(v & v, v & {44, 15, 31, 38})
try:
    print(1e200**2)
except OverflowError as e:
    print(e)
try:
    print(10**400 / 3)
except OverflowError as e:
    print(e)
