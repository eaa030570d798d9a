# What may stand in the braces of an f-string
name, width, values = "loss", 8, [1, 2, 3]
print(f"{name!r} {name!s} {name:>{width}} {name.upper()} {len(values)}")
print(f"{values[0]} {values} {values[-1] ** 2} {[v * 2 for v in values]}")
print(f"{1 + 2 = } {name=} {values[1]=:>4} {name = !s}")
print(f"{{braces}} {{{name}}} {'quotes'} {'a' 'b'}")
print(f"{(lambda x: x + 1)(2)} {3 if values else 4} {dict(a=1)['a']}")
print(f"{3.14159:.{2}f}" f" and {'joined'}" " text")
print(f'''several
lines {name}''')
print(rf"raw \n {name}", f"tab\tend")
