# str.format with positions, names, attributes and items
print("{} {}".format(1, "two"))
print("{1} {0} {1}".format("a", "b"))
print("{name}: {value:.2f}".format(name="loss", value=0.125))
print("{0[1]} {d[key]} {c.real}".format([10, 20], d={"key": "v"}, c=3))
print("{:>6}|{:<6}|{:^6}|{:06.2f}".format("r", "l", "m", 1.5))
print("{!r} {!s} {{}}".format("q", "q"))
print("{:{}.{}f}".format(3.14159, 8, 2))
print(format(1234.5, ",.1f"), format(7, "04d"), format("x", ">3"), format(2.0))
