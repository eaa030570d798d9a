# A float prints the shortest digits that read back as itself
for value in [0.1, 0.2, 0.1 + 0.2, 1 / 3, 2 / 3, 1.0, 100.0, 1e15, 1e16, 123456789012345680.0, 1e22, 1e23, 0.0001, 0.00001, 1.5e-7,
              5e-324, 1.7976931348623157e308, -0.0, 3.0e-5, 9007199254740993.0, 2.0 ** 0.5, 1e100]:
    print(value, repr(value), str(value))
print(float("inf"), -float("inf"), float("nan"), float("1e-3"), float(" 2.5 "), 1e400, float("-0"))
nan = float("nan")
print(nan == nan, nan != nan, nan in [nan], float("inf") > 10 ** 400, 0.1 + 0.2 == 0.3)
print(7.5 // 2, -7.5 // 2, 7.5 % 2, -7.5 % 2, 1e308 * 10, 2.0 ** 3, 1.5.is_integer(), (2.0).is_integer())
print(1 == 1.0, hash(1) == hash(1.0), 3 + 0.0, True + 1.5, 10 / 5)
print([1.0, 0.5], (1e-5,), {"lr": 0.001})
